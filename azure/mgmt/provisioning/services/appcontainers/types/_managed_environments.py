# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Dicts for the models of ``appcontainers``, and values of its enums: ``managed_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import (
        AccessModeValue,
        AzureFilePropertiesDict,
        CustomDomainConfigurationDict,
        CustomDomainDict,
        DiagnosticsDict,
        ManagedServiceIdentityDict,
        SecretDict,
    )
else:
    typed(__name__)

CertificateProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Failed", "Canceled", "DeleteFailed", "Pending", "Deleting"
]
DaprComponentProvisioningStateValue: TypeAlias = Literal["Succeeded", "Failed", "Canceled", "InProgress", "Deleting"]
DotNetComponentProvisioningStateValue: TypeAlias = Literal["Succeeded", "Failed", "Canceled", "Deleting", "InProgress"]
DotNetComponentTypeValue: TypeAlias = Literal["AspireDashboard"]
EnvironmentProvisioningStateValue: TypeAlias = Literal[
    "Succeeded",
    "Failed",
    "Canceled",
    "Waiting",
    "InitializationInProgress",
    "InfrastructureSetupInProgress",
    "InfrastructureSetupComplete",
    "ScheduledForDelete",
    "UpgradeRequested",
    "UpgradeFailed",
]
HttpRouteProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Failed", "Canceled", "Waiting", "Updating", "Deleting", "Pending"
]
JavaComponentProvisioningStateValue: TypeAlias = Literal["Succeeded", "Failed", "Canceled", "Deleting", "InProgress"]
JavaComponentTypeValue: TypeAlias = Literal["SpringBootAdmin", "SpringCloudEureka", "SpringCloudConfig"]
ManagedCertificateDomainControlValidationValue: TypeAlias = Literal["CNAME", "HTTP", "TXT"]
ManagedEnvironmentModeValue: TypeAlias = Literal["ConsumptionOnly", "WorkloadProfiles", "Express", "Archived"]
PublicNetworkAccessValue: TypeAlias = Literal["Enabled", "Disabled"]
WeekDayValue: TypeAlias = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class AppInsightsConfigurationDict(ModelDict, total=False):
    connection_string: str


class AppLogsConfigurationDict(ModelDict, total=False):
    destination: str
    log_analytics_configuration: models.LogAnalyticsConfiguration | LogAnalyticsConfigurationDict


class CertificateDict(TrackedResourceDict, total=False):
    properties: models.CertificateProperties | CertificatePropertiesDict


class CertificateKeyVaultPropertiesDict(ModelDict, total=False):
    identity: str
    key_vault_url: str


class CertificatePatchDict(ModelDict, total=False):
    tags: Mapping[str, str]


class CertificatePropertiesDict(ModelDict, total=False):
    certificate_key_vault_properties: models.CertificateKeyVaultProperties | CertificateKeyVaultPropertiesDict
    password: str
    value: bytes


class CheckMigrationEligibilityRequestDict(ModelDict, total=False):
    target_mode: Required[str]


class CheckMigrationEligibilityResponseDict(ModelDict, total=False):
    is_eligible: Required[bool]
    environment_name: Required[str]
    current_mode: Required[str]
    target_mode: Required[str]
    failure_reasons: Required[
        Sequence[models.MigrationEligibilityFailureReason | MigrationEligibilityFailureReasonDict]
    ]


class _DaprComponentFlatDict(ProxyResourceDict, total=False):
    component_type: str
    version: str
    ignore_errors: bool
    init_timeout: str
    secrets: Sequence[models.Secret | SecretDict]
    secret_store_component: str
    metadata: Sequence[models.DaprMetadata | DaprMetadataDict]
    scopes: list[str] | tuple[str, ...]


class _DaprComponentNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DaprComponentProperties | DaprComponentPropertiesDict]


DaprComponentDict: TypeAlias = _DaprComponentFlatDict | _DaprComponentNestedDict


class DaprComponentPropertiesDict(ModelDict, total=False):
    component_type: str
    version: str
    ignore_errors: bool
    init_timeout: str
    secrets: Sequence[models.Secret | SecretDict]
    secret_store_component: str
    metadata: Sequence[models.DaprMetadata | DaprMetadataDict]
    scopes: list[str] | tuple[str, ...]


class _DaprComponentResiliencyPolicyFlatDict(ProxyResourceDict, total=False):
    inbound_policy: models.DaprComponentResiliencyPolicyConfiguration | DaprComponentResiliencyPolicyConfigurationDict
    outbound_policy: models.DaprComponentResiliencyPolicyConfiguration | DaprComponentResiliencyPolicyConfigurationDict


class _DaprComponentResiliencyPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DaprComponentResiliencyPolicyProperties | DaprComponentResiliencyPolicyPropertiesDict]


DaprComponentResiliencyPolicyDict: TypeAlias = (
    _DaprComponentResiliencyPolicyFlatDict | _DaprComponentResiliencyPolicyNestedDict
)


class DaprComponentResiliencyPolicyCircuitBreakerPolicyConfigurationDict(ModelDict, total=False):
    consecutive_errors: int
    timeout_in_seconds: int
    interval_in_seconds: int


class DaprComponentResiliencyPolicyConfigurationDict(ModelDict, total=False):
    http_retry_policy: (
        models.DaprComponentResiliencyPolicyHttpRetryPolicyConfiguration
        | DaprComponentResiliencyPolicyHttpRetryPolicyConfigurationDict
    )
    timeout_policy: (
        models.DaprComponentResiliencyPolicyTimeoutPolicyConfiguration
        | DaprComponentResiliencyPolicyTimeoutPolicyConfigurationDict
    )
    circuit_breaker_policy: (
        models.DaprComponentResiliencyPolicyCircuitBreakerPolicyConfiguration
        | DaprComponentResiliencyPolicyCircuitBreakerPolicyConfigurationDict
    )


class DaprComponentResiliencyPolicyHttpRetryBackOffConfigurationDict(ModelDict, total=False):
    initial_delay_in_milliseconds: int
    max_interval_in_milliseconds: int


class DaprComponentResiliencyPolicyHttpRetryPolicyConfigurationDict(ModelDict, total=False):
    max_retries: int
    retry_back_off: (
        models.DaprComponentResiliencyPolicyHttpRetryBackOffConfiguration
        | DaprComponentResiliencyPolicyHttpRetryBackOffConfigurationDict
    )


class DaprComponentResiliencyPolicyPropertiesDict(ModelDict, total=False):
    inbound_policy: models.DaprComponentResiliencyPolicyConfiguration | DaprComponentResiliencyPolicyConfigurationDict
    outbound_policy: models.DaprComponentResiliencyPolicyConfiguration | DaprComponentResiliencyPolicyConfigurationDict


class DaprComponentResiliencyPolicyTimeoutPolicyConfigurationDict(ModelDict, total=False):
    response_timeout_in_seconds: int


class DaprConfigurationDict(ModelDict, total=False):
    """Stands for DaprConfiguration."""


class DaprMetadataDict(ModelDict, total=False):
    name: str
    value: str
    secret_ref: str


class DataDogConfigurationDict(ModelDict, total=False):
    site: str
    key: str


class DestinationsConfigurationDict(ModelDict, total=False):
    data_dog_configuration: models.DataDogConfiguration | DataDogConfigurationDict
    otlp_configurations: Sequence[models.OtlpConfiguration | OtlpConfigurationDict]


class DiagnosticsCollectionDict(ModelDict, total=False):
    value: Required[Sequence[models.Diagnostics | DiagnosticsDict]]
    next_link: str


class _DotNetComponentFlatDict(ProxyResourceDict, total=False):
    component_type: models.DotNetComponentType | DotNetComponentTypeValue
    configurations: Sequence[models.DotNetComponentConfigurationProperty | DotNetComponentConfigurationPropertyDict]
    service_binds: Sequence[models.DotNetComponentServiceBind | DotNetComponentServiceBindDict]


class _DotNetComponentNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DotNetComponentProperties | DotNetComponentPropertiesDict]


DotNetComponentDict: TypeAlias = _DotNetComponentFlatDict | _DotNetComponentNestedDict


class DotNetComponentConfigurationPropertyDict(ModelDict, total=False):
    property_name: str
    value: str


class DotNetComponentPropertiesDict(ModelDict, total=False):
    component_type: models.DotNetComponentType | DotNetComponentTypeValue
    configurations: Sequence[models.DotNetComponentConfigurationProperty | DotNetComponentConfigurationPropertyDict]
    service_binds: Sequence[models.DotNetComponentServiceBind | DotNetComponentServiceBindDict]


class DotNetComponentServiceBindDict(ModelDict, total=False):
    name: str
    service_id: str


class _EnvironmentAuthTokenFlatDict(TrackedResourceDict, total=False):
    """Stands for EnvironmentAuthToken."""


class _EnvironmentAuthTokenNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.EnvironmentAuthTokenProperties | EnvironmentAuthTokenPropertiesDict]


EnvironmentAuthTokenDict: TypeAlias = _EnvironmentAuthTokenFlatDict | _EnvironmentAuthTokenNestedDict


class EnvironmentAuthTokenPropertiesDict(ModelDict, total=False):
    """Stands for EnvironmentAuthTokenProperties."""


class HeaderDict(ModelDict, total=False):
    key: str
    value: str


class HttpRouteDict(ModelDict, total=False):
    match: models.HttpRouteMatch | HttpRouteMatchDict
    action: models.HttpRouteAction | HttpRouteActionDict


class HttpRouteActionDict(ModelDict, total=False):
    prefix_rewrite: str


class HttpRouteConfigDict(ProxyResourceDict, total=False):
    properties: models.HttpRouteConfigProperties | HttpRouteConfigPropertiesDict


class HttpRouteConfigPropertiesDict(ModelDict, total=False):
    custom_domains: Sequence[models.CustomDomain | CustomDomainDict]
    rules: Sequence[models.HttpRouteRule | HttpRouteRuleDict]


class HttpRouteMatchDict(ModelDict, total=False):
    prefix: str
    path: str
    path_separated_prefix: str
    case_sensitive: bool


class HttpRouteProvisioningErrorsDict(ModelDict, total=False):
    """Stands for HttpRouteProvisioningErrors."""


class HttpRouteRuleDict(ModelDict, total=False):
    targets: Sequence[models.HttpRouteTarget | HttpRouteTargetDict]
    routes: Sequence[models.HttpRoute | HttpRouteDict]
    description: str


class HttpRouteTargetDict(ModelDict, total=False):
    container_app: Required[str]
    revision: str
    label: str


class IngressConfigurationDict(ModelDict, total=False):
    workload_profile_name: str
    termination_grace_period_seconds: int
    header_count_limit: int
    request_idle_timeout: int


class JavaComponentDict(ProxyResourceDict, total=False):
    properties: models.JavaComponentProperties | JavaComponentPropertiesDict


class JavaComponentConfigurationPropertyDict(ModelDict, total=False):
    property_name: str
    value: str


class JavaComponentIngressDict(ModelDict, total=False):
    """Stands for JavaComponentIngress."""


class _JavaComponentPropertiesDict(ModelDict, total=False):
    component_type: Required[str]
    configurations: Sequence[models.JavaComponentConfigurationProperty | JavaComponentConfigurationPropertyDict]
    scale: models.JavaComponentPropertiesScale | JavaComponentPropertiesScaleDict
    service_binds: Sequence[models.JavaComponentServiceBind | JavaComponentServiceBindDict]


class JavaComponentPropertiesScaleDict(ModelDict, total=False):
    min_replicas: int
    max_replicas: int


class JavaComponentServiceBindDict(ModelDict, total=False):
    name: str
    service_id: str


class KedaConfigurationDict(ModelDict, total=False):
    """Stands for KedaConfiguration."""


class LogAnalyticsConfigurationDict(ModelDict, total=False):
    customer_id: str
    shared_key: str


class LogsConfigurationDict(ModelDict, total=False):
    destinations: list[str] | tuple[str, ...]


class _MaintenanceConfigurationResourceFlatDict(ProxyResourceDict, total=False):
    scheduled_entries: Sequence[models.ScheduledEntry | ScheduledEntryDict]


class _MaintenanceConfigurationResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ScheduledEntries | ScheduledEntriesDict]


MaintenanceConfigurationResourceDict: TypeAlias = (
    _MaintenanceConfigurationResourceFlatDict | _MaintenanceConfigurationResourceNestedDict
)


class ManagedCertificateDict(TrackedResourceDict, total=False):
    properties: models.ManagedCertificateProperties | ManagedCertificatePropertiesDict


class ManagedCertificatePatchDict(ModelDict, total=False):
    tags: Mapping[str, str]


class ManagedCertificatePropertiesDict(ModelDict, total=False):
    subject_name: str
    domain_control_validation: (
        models.ManagedCertificateDomainControlValidation | ManagedCertificateDomainControlValidationValue
    )


class _ManagedEnvironmentFlatDict(TrackedResourceDict, total=False):
    kind: str
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    dapr_ai_instrumentation_key: str
    dapr_ai_connection_string: str
    vnet_configuration: models.VnetConfiguration | VnetConfigurationDict
    app_logs_configuration: models.AppLogsConfiguration | AppLogsConfigurationDict
    app_insights_configuration: models.AppInsightsConfiguration | AppInsightsConfigurationDict
    open_telemetry_configuration: models.OpenTelemetryConfiguration | OpenTelemetryConfigurationDict
    zone_redundant: bool
    custom_domain_configuration: models.CustomDomainConfiguration | CustomDomainConfigurationDict
    workload_profiles: Sequence[models.WorkloadProfile | WorkloadProfileDict]
    keda_configuration: models.KedaConfiguration | KedaConfigurationDict
    dapr_configuration: models.DaprConfiguration | DaprConfigurationDict
    infrastructure_resource_group: str
    peer_authentication: (
        models.ManagedEnvironmentPropertiesPeerAuthentication | ManagedEnvironmentPropertiesPeerAuthenticationDict
    )
    peer_traffic_configuration: (
        models.ManagedEnvironmentPropertiesPeerTrafficConfiguration
        | ManagedEnvironmentPropertiesPeerTrafficConfigurationDict
    )
    ingress_configuration: models.IngressConfiguration | IngressConfigurationDict
    environment_mode: models.ManagedEnvironmentMode | ManagedEnvironmentModeValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue


class _ManagedEnvironmentNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ManagedEnvironmentProperties | ManagedEnvironmentPropertiesDict]
    kind: str
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


ManagedEnvironmentDict: TypeAlias = _ManagedEnvironmentFlatDict | _ManagedEnvironmentNestedDict


class ManagedEnvironmentPropertiesDict(ModelDict, total=False):
    dapr_ai_instrumentation_key: str
    dapr_ai_connection_string: str
    vnet_configuration: models.VnetConfiguration | VnetConfigurationDict
    app_logs_configuration: models.AppLogsConfiguration | AppLogsConfigurationDict
    app_insights_configuration: models.AppInsightsConfiguration | AppInsightsConfigurationDict
    open_telemetry_configuration: models.OpenTelemetryConfiguration | OpenTelemetryConfigurationDict
    zone_redundant: bool
    custom_domain_configuration: models.CustomDomainConfiguration | CustomDomainConfigurationDict
    workload_profiles: Sequence[models.WorkloadProfile | WorkloadProfileDict]
    keda_configuration: models.KedaConfiguration | KedaConfigurationDict
    dapr_configuration: models.DaprConfiguration | DaprConfigurationDict
    infrastructure_resource_group: str
    peer_authentication: (
        models.ManagedEnvironmentPropertiesPeerAuthentication | ManagedEnvironmentPropertiesPeerAuthenticationDict
    )
    peer_traffic_configuration: (
        models.ManagedEnvironmentPropertiesPeerTrafficConfiguration
        | ManagedEnvironmentPropertiesPeerTrafficConfigurationDict
    )
    ingress_configuration: models.IngressConfiguration | IngressConfigurationDict
    environment_mode: models.ManagedEnvironmentMode | ManagedEnvironmentModeValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue


class ManagedEnvironmentPropertiesPeerAuthenticationDict(ModelDict, total=False):
    mtls: models.Mtls | MtlsDict


class ManagedEnvironmentPropertiesPeerTrafficConfigurationDict(ModelDict, total=False):
    encryption: (
        models.ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryption
        | ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryptionDict
    )


class ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryptionDict(ModelDict, total=False):
    enabled: bool


class ManagedEnvironmentStorageDict(ProxyResourceDict, total=False):
    properties: models.ManagedEnvironmentStorageProperties | ManagedEnvironmentStoragePropertiesDict


class ManagedEnvironmentStoragePropertiesDict(ModelDict, total=False):
    azure_file: models.AzureFileProperties | AzureFilePropertiesDict
    nfs_azure_file: models.NfsAzureFileProperties | NfsAzureFilePropertiesDict


class ManagedEnvironmentStoragesCollectionDict(ModelDict, total=False):
    value: Required[Sequence[models.ManagedEnvironmentStorage | ManagedEnvironmentStorageDict]]


class MetricsConfigurationDict(ModelDict, total=False):
    include_keda: bool
    destinations: list[str] | tuple[str, ...]


class MigrationEligibilityFailureReasonDict(ModelDict, total=False):
    code: Required[str]
    message: Required[str]


class MtlsDict(ModelDict, total=False):
    enabled: bool


class NfsAzureFilePropertiesDict(ModelDict, total=False):
    server: str
    access_mode: models.AccessMode | AccessModeValue
    share_name: str


class OpenTelemetryConfigurationDict(ModelDict, total=False):
    destinations_configuration: models.DestinationsConfiguration | DestinationsConfigurationDict
    traces_configuration: models.TracesConfiguration | TracesConfigurationDict
    logs_configuration: models.LogsConfiguration | LogsConfigurationDict
    metrics_configuration: models.MetricsConfiguration | MetricsConfigurationDict


class OtlpConfigurationDict(ModelDict, total=False):
    name: str
    endpoint: str
    insecure: bool
    headers: Sequence[models.Header | HeaderDict]


class ScheduledEntriesDict(ModelDict, total=False):
    scheduled_entries: Required[Sequence[models.ScheduledEntry | ScheduledEntryDict]]


class ScheduledEntryDict(ModelDict, total=False):
    week_day: Required[models.WeekDay | WeekDayValue]
    start_hour_utc: Required[int]
    duration_hours: Required[int]


class SpringBootAdminComponentDict(ModelDict, total=False):
    configurations: Sequence[models.JavaComponentConfigurationProperty | JavaComponentConfigurationPropertyDict]
    scale: models.JavaComponentPropertiesScale | JavaComponentPropertiesScaleDict
    service_binds: Sequence[models.JavaComponentServiceBind | JavaComponentServiceBindDict]
    component_type: Required[Literal["SpringBootAdmin"]]
    ingress: models.JavaComponentIngress | JavaComponentIngressDict


class SpringCloudConfigComponentDict(ModelDict, total=False):
    configurations: Sequence[models.JavaComponentConfigurationProperty | JavaComponentConfigurationPropertyDict]
    scale: models.JavaComponentPropertiesScale | JavaComponentPropertiesScaleDict
    service_binds: Sequence[models.JavaComponentServiceBind | JavaComponentServiceBindDict]
    component_type: Required[Literal["SpringCloudConfig"]]


class SpringCloudEurekaComponentDict(ModelDict, total=False):
    configurations: Sequence[models.JavaComponentConfigurationProperty | JavaComponentConfigurationPropertyDict]
    scale: models.JavaComponentPropertiesScale | JavaComponentPropertiesScaleDict
    service_binds: Sequence[models.JavaComponentServiceBind | JavaComponentServiceBindDict]
    component_type: Required[Literal["SpringCloudEureka"]]
    ingress: models.JavaComponentIngress | JavaComponentIngressDict


class TracesConfigurationDict(ModelDict, total=False):
    include_dapr: bool
    destinations: list[str] | tuple[str, ...]


class VnetConfigurationDict(ModelDict, total=False):
    internal: bool
    infrastructure_subnet_id: str
    docker_bridge_cidr: str
    platform_reserved_cidr: str
    platform_reserved_dns_ip: str


class WorkloadProfileDict(ModelDict, total=False):
    name: Required[str]
    workload_profile_type: Required[str]
    minimum_count: int
    maximum_count: int


class WorkloadProfileStatesDict(ProxyResourceDict, total=False):
    properties: models.WorkloadProfileStatesProperties | WorkloadProfileStatesPropertiesDict


class WorkloadProfileStatesPropertiesDict(ModelDict, total=False):
    minimum_count: int
    maximum_count: int
    current_count: int


JavaComponentPropertiesDict: TypeAlias = (
    _JavaComponentPropertiesDict
    | SpringBootAdminComponentDict
    | SpringCloudConfigComponentDict
    | SpringCloudEurekaComponentDict
)
