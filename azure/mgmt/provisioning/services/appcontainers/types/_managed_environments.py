# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Dicts for the models of ``appcontainers``, and values of its enums: ``managed_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

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


class AppInsightsConfigurationDict(TypedDict, total=False):
    """Application Insights settings of an environment."""

    connection_string: str
    additional_properties: Mapping[str, Any]


class AppLogsConfigurationDict(TypedDict, total=False):
    """Where the apps' logs go."""

    destination: str
    log_analytics_configuration: models.LogAnalyticsConfiguration | LogAnalyticsConfigurationDict
    additional_properties: Mapping[str, Any]


class CertificateDict(TrackedResourceDict, total=False):
    """A certificate of an environment."""

    properties: models.CertificateProperties | CertificatePropertiesDict


class CertificateKeyVaultPropertiesDict(TypedDict, total=False):
    """A key vault secret, and the identity that reads it."""

    identity: str
    key_vault_url: str
    additional_properties: Mapping[str, Any]


class CertificatePatchDict(TypedDict, total=False):
    """Tags of a certificate to change."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class CertificatePropertiesDict(TypedDict, total=False):
    """Certificate with its subject and dates."""

    certificate_key_vault_properties: models.CertificateKeyVaultProperties | CertificateKeyVaultPropertiesDict
    password: str
    value: bytes
    additional_properties: Mapping[str, Any]


class CheckMigrationEligibilityRequestDict(TypedDict, total=False):
    """Mode to migrate an environment to."""

    target_mode: Required[str]
    additional_properties: Mapping[str, Any]


class CheckMigrationEligibilityResponseDict(TypedDict, total=False):
    """Whether an environment can be migrated."""

    is_eligible: Required[bool]
    environment_name: Required[str]
    current_mode: Required[str]
    target_mode: Required[str]
    failure_reasons: Required[
        Sequence[models.MigrationEligibilityFailureReason | MigrationEligibilityFailureReasonDict]
    ]
    additional_properties: Mapping[str, Any]


class _DaprComponentFlatDict(ProxyResourceDict, total=False):
    """A Dapr component, such as a state store or a queue."""

    component_type: str
    version: str
    ignore_errors: bool
    init_timeout: str
    secrets: Sequence[models.Secret | SecretDict]
    secret_store_component: str
    metadata: Sequence[models.DaprMetadata | DaprMetadataDict]
    scopes: Sequence[str]


class _DaprComponentNestedDict(ProxyResourceDict, total=False):
    """A Dapr component, such as a state store or a queue."""

    properties: Required[models.DaprComponentProperties | DaprComponentPropertiesDict]


DaprComponentDict: TypeAlias = _DaprComponentFlatDict | _DaprComponentNestedDict


class DaprComponentPropertiesDict(TypedDict, total=False):
    """Kind, settings and scopes of a Dapr component."""

    component_type: str
    version: str
    ignore_errors: bool
    init_timeout: str
    secrets: Sequence[models.Secret | SecretDict]
    secret_store_component: str
    metadata: Sequence[models.DaprMetadata | DaprMetadataDict]
    scopes: Sequence[str]
    additional_properties: Mapping[str, Any]


class _DaprComponentResiliencyPolicyFlatDict(ProxyResourceDict, total=False):
    """Retries, timeouts and circuit breaking of a Dapr component."""

    inbound_policy: models.DaprComponentResiliencyPolicyConfiguration | DaprComponentResiliencyPolicyConfigurationDict
    outbound_policy: models.DaprComponentResiliencyPolicyConfiguration | DaprComponentResiliencyPolicyConfigurationDict


class _DaprComponentResiliencyPolicyNestedDict(ProxyResourceDict, total=False):
    """Retries, timeouts and circuit breaking of a Dapr component."""

    properties: Required[models.DaprComponentResiliencyPolicyProperties | DaprComponentResiliencyPolicyPropertiesDict]


DaprComponentResiliencyPolicyDict: TypeAlias = (
    _DaprComponentResiliencyPolicyFlatDict | _DaprComponentResiliencyPolicyNestedDict
)


class DaprComponentResiliencyPolicyCircuitBreakerPolicyConfigurationDict(TypedDict, total=False):
    """When calls are no longer tried."""

    consecutive_errors: int
    timeout_in_seconds: int
    interval_in_seconds: int
    additional_properties: Mapping[str, Any]


class DaprComponentResiliencyPolicyConfigurationDict(TypedDict, total=False):
    """Retries, timeouts and circuit breaking of calls."""

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
    additional_properties: Mapping[str, Any]


class DaprComponentResiliencyPolicyHttpRetryBackOffConfigurationDict(TypedDict, total=False):
    """Waits between retries."""

    initial_delay_in_milliseconds: int
    max_interval_in_milliseconds: int
    additional_properties: Mapping[str, Any]


class DaprComponentResiliencyPolicyHttpRetryPolicyConfigurationDict(TypedDict, total=False):
    """How failed calls are retried."""

    max_retries: int
    retry_back_off: (
        models.DaprComponentResiliencyPolicyHttpRetryBackOffConfiguration
        | DaprComponentResiliencyPolicyHttpRetryBackOffConfigurationDict
    )
    additional_properties: Mapping[str, Any]


class DaprComponentResiliencyPolicyPropertiesDict(TypedDict, total=False):
    """Resiliency of calls from and to a Dapr component."""

    inbound_policy: models.DaprComponentResiliencyPolicyConfiguration | DaprComponentResiliencyPolicyConfigurationDict
    outbound_policy: models.DaprComponentResiliencyPolicyConfiguration | DaprComponentResiliencyPolicyConfigurationDict
    additional_properties: Mapping[str, Any]


class DaprComponentResiliencyPolicyTimeoutPolicyConfigurationDict(TypedDict, total=False):
    """When calls time out."""

    response_timeout_in_seconds: int
    additional_properties: Mapping[str, Any]


class DaprConfigurationDict(TypedDict, total=False):
    """Dapr version of an environment."""

    additional_properties: Mapping[str, Any]


class DaprMetadataDict(TypedDict, total=False):
    """A setting of a Dapr component: a value, or a secret."""

    name: str
    value: str
    secret_ref: str
    additional_properties: Mapping[str, Any]


class DataDogConfigurationDict(TypedDict, total=False):
    """Datadog as a destination of OpenTelemetry data."""

    site: str
    key: str
    additional_properties: Mapping[str, Any]


class DestinationsConfigurationDict(TypedDict, total=False):
    """Destinations of OpenTelemetry data."""

    data_dog_configuration: models.DataDogConfiguration | DataDogConfigurationDict
    otlp_configurations: Sequence[models.OtlpConfiguration | OtlpConfigurationDict]
    additional_properties: Mapping[str, Any]


class DiagnosticsCollectionDict(TypedDict, total=False):
    """One page of detectors."""

    value: Required[Sequence[models.Diagnostics | DiagnosticsDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class _DotNetComponentFlatDict(ProxyResourceDict, total=False):
    """A .NET component of an environment, such as the Aspire dashboard."""

    component_type: models.DotNetComponentType | DotNetComponentTypeValue
    configurations: Sequence[models.DotNetComponentConfigurationProperty | DotNetComponentConfigurationPropertyDict]
    service_binds: Sequence[models.DotNetComponentServiceBind | DotNetComponentServiceBindDict]


class _DotNetComponentNestedDict(ProxyResourceDict, total=False):
    """A .NET component of an environment, such as the Aspire dashboard."""

    properties: Required[models.DotNetComponentProperties | DotNetComponentPropertiesDict]


DotNetComponentDict: TypeAlias = _DotNetComponentFlatDict | _DotNetComponentNestedDict


class DotNetComponentConfigurationPropertyDict(TypedDict, total=False):
    """A setting of a component."""

    property_name: str
    value: str
    additional_properties: Mapping[str, Any]


class DotNetComponentPropertiesDict(TypedDict, total=False):
    """Kind, settings and state of a .NET component."""

    component_type: models.DotNetComponentType | DotNetComponentTypeValue
    configurations: Sequence[models.DotNetComponentConfigurationProperty | DotNetComponentConfigurationPropertyDict]
    service_binds: Sequence[models.DotNetComponentServiceBind | DotNetComponentServiceBindDict]
    additional_properties: Mapping[str, Any]


class DotNetComponentServiceBindDict(TypedDict, total=False):
    """A service that something is bound to."""

    name: str
    service_id: str
    additional_properties: Mapping[str, Any]


class _EnvironmentAuthTokenFlatDict(TrackedResourceDict, total=False):
    """A token for logs and consoles."""


class _EnvironmentAuthTokenNestedDict(TrackedResourceDict, total=False):
    """A token for logs and consoles."""

    properties: Required[models.EnvironmentAuthTokenProperties | EnvironmentAuthTokenPropertiesDict]


EnvironmentAuthTokenDict: TypeAlias = _EnvironmentAuthTokenFlatDict | _EnvironmentAuthTokenNestedDict


class EnvironmentAuthTokenPropertiesDict(TypedDict, total=False):
    """Token and its expiry."""

    additional_properties: Mapping[str, Any]


class HeaderDict(TypedDict, total=False):
    """A header to send to an OTLP endpoint."""

    key: str
    value: str
    additional_properties: Mapping[str, Any]


class HttpRouteDict(TypedDict, total=False):
    """A route: which requests, and what is done to them."""

    match: models.HttpRouteMatch | HttpRouteMatchDict
    action: models.HttpRouteAction | HttpRouteActionDict
    additional_properties: Mapping[str, Any]


class HttpRouteActionDict(TypedDict, total=False):
    """What is done to requests of a route."""

    prefix_rewrite: str
    additional_properties: Mapping[str, Any]


class HttpRouteConfigDict(ProxyResourceDict, total=False):
    """HTTP routes of an environment, to several apps by path."""

    properties: models.HttpRouteConfigProperties | HttpRouteConfigPropertiesDict


class HttpRouteConfigPropertiesDict(TypedDict, total=False):
    """Domains, rules and state of HTTP routes."""

    custom_domains: Sequence[models.CustomDomain | CustomDomainDict]
    rules: Sequence[models.HttpRouteRule | HttpRouteRuleDict]
    additional_properties: Mapping[str, Any]


class HttpRouteMatchDict(TypedDict, total=False):
    """Which requests a route is for; give one of the paths."""

    prefix: str
    path: str
    path_separated_prefix: str
    case_sensitive: bool
    additional_properties: Mapping[str, Any]


class HttpRouteProvisioningErrorsDict(TypedDict, total=False):
    """Something that went wrong with HTTP routes."""

    additional_properties: Mapping[str, Any]


class HttpRouteRuleDict(TypedDict, total=False):
    """A rule: routes and the apps they lead to."""

    targets: Sequence[models.HttpRouteTarget | HttpRouteTargetDict]
    routes: Sequence[models.HttpRoute | HttpRouteDict]
    description: str
    additional_properties: Mapping[str, Any]


class HttpRouteTargetDict(TypedDict, total=False):
    """An app that routes lead to."""

    container_app: Required[str]
    revision: str
    label: str
    additional_properties: Mapping[str, Any]


class IngressConfigurationDict(TypedDict, total=False):
    """Settings of an environment's ingress."""

    workload_profile_name: str
    termination_grace_period_seconds: int
    header_count_limit: int
    request_idle_timeout: int
    additional_properties: Mapping[str, Any]


class JavaComponentDict(ProxyResourceDict, total=False):
    """A Java component of an environment, such as Eureka or Spring Cloud Config."""

    properties: models.JavaComponentProperties | JavaComponentPropertiesDict


class JavaComponentConfigurationPropertyDict(TypedDict, total=False):
    """A setting of a component."""

    property_name: str
    value: str
    additional_properties: Mapping[str, Any]


class JavaComponentIngressDict(TypedDict, total=False):
    """How a Java component is reached."""

    additional_properties: Mapping[str, Any]


class _JavaComponentPropertiesDict(TypedDict, total=False):
    """Kind, settings and state of a Java component."""

    component_type: Required[str]
    configurations: Sequence[models.JavaComponentConfigurationProperty | JavaComponentConfigurationPropertyDict]
    scale: models.JavaComponentPropertiesScale | JavaComponentPropertiesScaleDict
    service_binds: Sequence[models.JavaComponentServiceBind | JavaComponentServiceBindDict]
    additional_properties: Mapping[str, Any]


class JavaComponentPropertiesScaleDict(TypedDict, total=False):
    """Replicas of a Java component."""

    min_replicas: int
    max_replicas: int
    additional_properties: Mapping[str, Any]


class JavaComponentServiceBindDict(TypedDict, total=False):
    """A service that something is bound to."""

    name: str
    service_id: str
    additional_properties: Mapping[str, Any]


class KedaConfigurationDict(TypedDict, total=False):
    """KEDA version of an environment."""

    additional_properties: Mapping[str, Any]


class LogAnalyticsConfigurationDict(TypedDict, total=False):
    """A Log Analytics workspace for logs."""

    customer_id: str
    shared_key: str
    additional_properties: Mapping[str, Any]


class LogsConfigurationDict(TypedDict, total=False):
    """Destinations of logs."""

    destinations: Sequence[str]
    additional_properties: Mapping[str, Any]


class _MaintenanceConfigurationResourceFlatDict(ProxyResourceDict, total=False):
    """When an environment may be maintained."""

    scheduled_entries: Sequence[models.ScheduledEntry | ScheduledEntryDict]


class _MaintenanceConfigurationResourceNestedDict(ProxyResourceDict, total=False):
    """When an environment may be maintained."""

    properties: Required[models.ScheduledEntries | ScheduledEntriesDict]


MaintenanceConfigurationResourceDict: TypeAlias = (
    _MaintenanceConfigurationResourceFlatDict | _MaintenanceConfigurationResourceNestedDict
)


class ManagedCertificateDict(TrackedResourceDict, total=False):
    """A free certificate that Azure issues and renews."""

    properties: models.ManagedCertificateProperties | ManagedCertificatePropertiesDict


class ManagedCertificatePatchDict(TypedDict, total=False):
    """Tags of a managed certificate to change."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class ManagedCertificatePropertiesDict(TypedDict, total=False):
    """Subject, validation and state of a managed certificate."""

    subject_name: str
    domain_control_validation: (
        models.ManagedCertificateDomainControlValidation | ManagedCertificateDomainControlValidationValue
    )
    additional_properties: Mapping[str, Any]


class _ManagedEnvironmentFlatDict(TrackedResourceDict, total=False):
    """A Container Apps environment, which apps and jobs share."""

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
    """A Container Apps environment, which apps and jobs share."""

    properties: Required[models.ManagedEnvironmentProperties | ManagedEnvironmentPropertiesDict]
    kind: str
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


ManagedEnvironmentDict: TypeAlias = _ManagedEnvironmentFlatDict | _ManagedEnvironmentNestedDict


class ManagedEnvironmentPropertiesDict(TypedDict, total=False):
    """Networking, logging, workload profiles and state of an environment."""

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
    additional_properties: Mapping[str, Any]


class ManagedEnvironmentPropertiesPeerAuthenticationDict(TypedDict, total=False):
    """Mutual TLS between apps."""

    mtls: models.Mtls | MtlsDict
    additional_properties: Mapping[str, Any]


class ManagedEnvironmentPropertiesPeerTrafficConfigurationDict(TypedDict, total=False):
    """Encryption of traffic between apps."""

    encryption: (
        models.ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryption
        | ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryptionDict
    )
    additional_properties: Mapping[str, Any]


class ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryptionDict(TypedDict, total=False):
    """Whether traffic between apps is encrypted."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedEnvironmentStorageDict(ProxyResourceDict, total=False):
    """A storage of an environment, for volumes."""

    properties: models.ManagedEnvironmentStorageProperties | ManagedEnvironmentStoragePropertiesDict


class ManagedEnvironmentStoragePropertiesDict(TypedDict, total=False):
    """File share behind a storage."""

    azure_file: models.AzureFileProperties | AzureFilePropertiesDict
    nfs_azure_file: models.NfsAzureFileProperties | NfsAzureFilePropertiesDict
    additional_properties: Mapping[str, Any]


class ManagedEnvironmentStoragesCollectionDict(TypedDict, total=False):
    """Storages of an environment."""

    value: Required[Sequence[models.ManagedEnvironmentStorage | ManagedEnvironmentStorageDict]]
    additional_properties: Mapping[str, Any]


class MetricsConfigurationDict(TypedDict, total=False):
    """Destinations of metrics."""

    include_keda: bool
    destinations: Sequence[str]
    additional_properties: Mapping[str, Any]


class MigrationEligibilityFailureReasonDict(TypedDict, total=False):
    """Why an environment cannot be migrated."""

    code: Required[str]
    message: Required[str]
    additional_properties: Mapping[str, Any]


class MtlsDict(TypedDict, total=False):
    """Whether mutual TLS between apps is on."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class NfsAzureFilePropertiesDict(TypedDict, total=False):
    """An Azure Files share over NFS."""

    server: str
    access_mode: models.AccessMode | AccessModeValue
    share_name: str
    additional_properties: Mapping[str, Any]


class OpenTelemetryConfigurationDict(TypedDict, total=False):
    """Where OpenTelemetry data of apps goes."""

    destinations_configuration: models.DestinationsConfiguration | DestinationsConfigurationDict
    traces_configuration: models.TracesConfiguration | TracesConfigurationDict
    logs_configuration: models.LogsConfiguration | LogsConfigurationDict
    metrics_configuration: models.MetricsConfiguration | MetricsConfigurationDict
    additional_properties: Mapping[str, Any]


class OtlpConfigurationDict(TypedDict, total=False):
    """An OTLP endpoint as a destination of OpenTelemetry data."""

    name: str
    endpoint: str
    insecure: bool
    headers: Sequence[models.Header | HeaderDict]
    additional_properties: Mapping[str, Any]


class ScheduledEntriesDict(TypedDict, total=False):
    """Days and hours of maintenance."""

    scheduled_entries: Required[Sequence[models.ScheduledEntry | ScheduledEntryDict]]
    additional_properties: Mapping[str, Any]


class ScheduledEntryDict(TypedDict, total=False):
    """Day and hours of maintenance."""

    week_day: Required[models.WeekDay | WeekDayValue]
    start_hour_utc: Required[int]
    duration_hours: Required[int]
    additional_properties: Mapping[str, Any]


class SpringBootAdminComponentDict(TypedDict, total=False):
    """Spring Boot Admin as a Java component."""

    configurations: Sequence[models.JavaComponentConfigurationProperty | JavaComponentConfigurationPropertyDict]
    scale: models.JavaComponentPropertiesScale | JavaComponentPropertiesScaleDict
    service_binds: Sequence[models.JavaComponentServiceBind | JavaComponentServiceBindDict]
    component_type: Required[Literal["SpringBootAdmin"]]
    ingress: models.JavaComponentIngress | JavaComponentIngressDict
    additional_properties: Mapping[str, Any]


class SpringCloudConfigComponentDict(TypedDict, total=False):
    """Spring Cloud Config as a Java component."""

    configurations: Sequence[models.JavaComponentConfigurationProperty | JavaComponentConfigurationPropertyDict]
    scale: models.JavaComponentPropertiesScale | JavaComponentPropertiesScaleDict
    service_binds: Sequence[models.JavaComponentServiceBind | JavaComponentServiceBindDict]
    component_type: Required[Literal["SpringCloudConfig"]]
    additional_properties: Mapping[str, Any]


class SpringCloudEurekaComponentDict(TypedDict, total=False):
    """Spring Cloud Eureka as a Java component."""

    configurations: Sequence[models.JavaComponentConfigurationProperty | JavaComponentConfigurationPropertyDict]
    scale: models.JavaComponentPropertiesScale | JavaComponentPropertiesScaleDict
    service_binds: Sequence[models.JavaComponentServiceBind | JavaComponentServiceBindDict]
    component_type: Required[Literal["SpringCloudEureka"]]
    ingress: models.JavaComponentIngress | JavaComponentIngressDict
    additional_properties: Mapping[str, Any]


class TracesConfigurationDict(TypedDict, total=False):
    """Destinations of traces."""

    include_dapr: bool
    destinations: Sequence[str]
    additional_properties: Mapping[str, Any]


class VnetConfigurationDict(TypedDict, total=False):
    """Virtual network of an environment; fixed at creation."""

    internal: bool
    infrastructure_subnet_id: str
    docker_bridge_cidr: str
    platform_reserved_cidr: str
    platform_reserved_dns_ip: str
    additional_properties: Mapping[str, Any]


class WorkloadProfileDict(TypedDict, total=False):
    """A workload profile of an environment: kind and number of nodes."""

    name: Required[str]
    workload_profile_type: Required[str]
    minimum_count: int
    maximum_count: int
    additional_properties: Mapping[str, Any]


class WorkloadProfileStatesDict(ProxyResourceDict, total=False):
    """A workload profile with its node counts."""

    properties: models.WorkloadProfileStatesProperties | WorkloadProfileStatesPropertiesDict


class WorkloadProfileStatesPropertiesDict(TypedDict, total=False):
    """Node counts of a workload profile."""

    minimum_count: int
    maximum_count: int
    current_count: int
    additional_properties: Mapping[str, Any]


JavaComponentPropertiesDict: TypeAlias = (
    _JavaComponentPropertiesDict
    | SpringBootAdminComponentDict
    | SpringCloudConfigComponentDict
    | SpringCloudEurekaComponentDict
)
