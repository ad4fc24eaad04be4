# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Dicts for the models of ``appcontainers``, and values of its enums: ``container_apps``."""

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
        ContainerDict,
        CustomDomainDict,
        ExtendedLocationDict,
        IdentitySettingsDict,
        InitContainerDict,
        ManagedServiceIdentityDict,
        RegistryCredentialsDict,
        ScaleRuleAuthDict,
        SchemeValue,
        SecretDict,
        VolumeDict,
    )
    from ._jobs import JobExecutionDict
else:
    typed(__name__)

ActionValue: TypeAlias = Literal["Allow", "Deny"]
ActiveRevisionsModeValue: TypeAlias = Literal["Multiple", "Single"]
AffinityValue: TypeAlias = Literal["sticky", "none"]
AppProtocolValue: TypeAlias = Literal["http", "grpc"]
ContainerAppContainerRunningStateValue: TypeAlias = Literal["Running", "Terminated", "Waiting"]
ContainerAppProvisioningStateValue: TypeAlias = Literal["InProgress", "Succeeded", "Failed", "Canceled", "Deleting"]
ContainerAppReplicaRunningStateValue: TypeAlias = Literal["Running", "NotRunning", "Unknown"]
ContainerAppRunningStatusValue: TypeAlias = Literal["Progressing", "Running", "Stopped", "Suspended", "Ready"]
ContainerAppsFunctionStateValue: TypeAlias = Literal["Enabled", "Disabled"]
CookieExpirationConventionValue: TypeAlias = Literal["FixedTime", "IdentityProviderDerived"]
DnsVerificationTestResultValue: TypeAlias = Literal["Passed", "Failed", "Skipped"]
ForwardProxyConventionValue: TypeAlias = Literal["NoProxy", "Standard", "Custom"]
IngressClientCertificateModeValue: TypeAlias = Literal["ignore", "accept", "require"]
IngressTransportMethodValue: TypeAlias = Literal["auto", "http", "http2", "tcp"]
KindValue: TypeAlias = Literal["workflowapp", "functionapp"]
LogLevelValue: TypeAlias = Literal["info", "debug", "warn", "error"]
RevisionHealthStateValue: TypeAlias = Literal["Healthy", "Unhealthy", "None"]
RevisionProvisioningStateValue: TypeAlias = Literal[
    "Provisioning", "Provisioned", "Failed", "Deprovisioning", "Deprovisioned"
]
RevisionRunningStateValue: TypeAlias = Literal["Running", "Processing", "Stopped", "Degraded", "Failed", "Unknown"]
SourceControlOperationStateValue: TypeAlias = Literal["InProgress", "Succeeded", "Failed", "Canceled"]
StatusValue: TypeAlias = Literal["Succeeded", "Failed", "Starting"]
TypeValue: TypeAlias = Literal["Liveness", "Readiness", "Startup"]
UnauthenticatedClientActionV2Value: TypeAlias = Literal[
    "RedirectToLoginPage", "AllowAnonymous", "Return401", "Return403"
]


class AllowedAudiencesValidationDict(ModelDict, total=False):
    allowed_audiences: list[str] | tuple[str, ...]


class AllowedPrincipalsDict(ModelDict, total=False):
    groups: list[str] | tuple[str, ...]
    identities: list[str] | tuple[str, ...]


class AppRegistrationDict(ModelDict, total=False):
    app_id: str
    app_secret_setting_name: str


class AppleDict(ModelDict, total=False):
    enabled: bool
    registration: models.AppleRegistration | AppleRegistrationDict
    login: models.LoginScopes | LoginScopesDict


class AppleRegistrationDict(ModelDict, total=False):
    client_id: str
    client_secret_setting_name: str


class _AuthConfigFlatDict(ProxyResourceDict, total=False):
    platform: models.AuthPlatform | AuthPlatformDict
    global_validation: models.GlobalValidation | GlobalValidationDict
    identity_providers: models.IdentityProviders | IdentityProvidersDict
    login: models.Login | LoginDict
    http_settings: models.HttpSettings | HttpSettingsDict
    encryption_settings: models.EncryptionSettings | EncryptionSettingsDict


class _AuthConfigNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AuthConfigProperties | AuthConfigPropertiesDict]


AuthConfigDict: TypeAlias = _AuthConfigFlatDict | _AuthConfigNestedDict


class AuthConfigPropertiesDict(ModelDict, total=False):
    platform: models.AuthPlatform | AuthPlatformDict
    global_validation: models.GlobalValidation | GlobalValidationDict
    identity_providers: models.IdentityProviders | IdentityProvidersDict
    login: models.Login | LoginDict
    http_settings: models.HttpSettings | HttpSettingsDict
    encryption_settings: models.EncryptionSettings | EncryptionSettingsDict


class AuthPlatformDict(ModelDict, total=False):
    enabled: bool
    runtime_version: str


class AzureActiveDirectoryDict(ModelDict, total=False):
    enabled: bool
    registration: models.AzureActiveDirectoryRegistration | AzureActiveDirectoryRegistrationDict
    login: models.AzureActiveDirectoryLogin | AzureActiveDirectoryLoginDict
    validation: models.AzureActiveDirectoryValidation | AzureActiveDirectoryValidationDict
    is_auto_provisioned: bool


class AzureActiveDirectoryLoginDict(ModelDict, total=False):
    login_parameters: list[str] | tuple[str, ...]
    disable_www_authenticate: bool


class AzureActiveDirectoryRegistrationDict(ModelDict, total=False):
    open_id_issuer: str
    client_id: str
    client_secret_setting_name: str
    client_secret_certificate_thumbprint: str
    client_secret_certificate_subject_alternative_name: str
    client_secret_certificate_issuer: str


class AzureActiveDirectoryValidationDict(ModelDict, total=False):
    jwt_claim_checks: models.JwtClaimChecks | JwtClaimChecksDict
    allowed_audiences: list[str] | tuple[str, ...]
    default_authorization_policy: models.DefaultAuthorizationPolicy | DefaultAuthorizationPolicyDict


class AzureCredentialsDict(ModelDict, total=False):
    client_id: str
    client_secret: str
    tenant_id: str
    kind: str
    subscription_id: str


class AzureStaticWebAppsDict(ModelDict, total=False):
    enabled: bool
    registration: models.AzureStaticWebAppsRegistration | AzureStaticWebAppsRegistrationDict


class AzureStaticWebAppsRegistrationDict(ModelDict, total=False):
    client_id: str


class BlobStorageTokenStoreDict(ModelDict, total=False):
    sas_url_setting_name: str
    blob_container_uri: str
    client_id: str
    managed_identity_resource_id: str


class ClientRegistrationDict(ModelDict, total=False):
    client_id: str
    client_secret_setting_name: str


class ConfigurationDict(ModelDict, total=False):
    secrets: Sequence[models.Secret | SecretDict]
    active_revisions_mode: models.ActiveRevisionsMode | ActiveRevisionsModeValue
    ingress: models.Ingress | IngressDict
    registries: Sequence[models.RegistryCredentials | RegistryCredentialsDict]
    dapr: models.Dapr | DaprDict
    runtime: models.Runtime | RuntimeDict
    max_inactive_revisions: int
    service: models.Service | ServiceDict
    identity_settings: Sequence[models.IdentitySettings | IdentitySettingsDict]


class _ContainerAppFlatDict(TrackedResourceDict, total=False):
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    managed_by: str
    kind: models.Kind | KindValue
    managed_environment_id: str
    environment_id: str
    networking: models.ContainerAppNetworkingConfiguration | ContainerAppNetworkingConfigurationDict
    workload_profile_name: str
    configuration: models.Configuration | ConfigurationDict
    template: models.Template | TemplateDict


class _ContainerAppNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ContainerAppProperties | ContainerAppPropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    managed_by: str
    kind: models.Kind | KindValue


ContainerAppDict: TypeAlias = _ContainerAppFlatDict | _ContainerAppNestedDict


class _ContainerAppAuthTokenFlatDict(TrackedResourceDict, total=False):
    """Stands for ContainerAppAuthToken."""


class _ContainerAppAuthTokenNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ContainerAppAuthTokenProperties | ContainerAppAuthTokenPropertiesDict]


ContainerAppAuthTokenDict: TypeAlias = _ContainerAppAuthTokenFlatDict | _ContainerAppAuthTokenNestedDict


class ContainerAppAuthTokenPropertiesDict(ModelDict, total=False):
    """Stands for ContainerAppAuthTokenProperties."""


class ContainerAppJobExecutionsDict(ModelDict, total=False):
    value: Required[Sequence[models.JobExecution | JobExecutionDict]]
    next_link: str


class ContainerAppNetworkingConfigurationDict(ModelDict, total=False):
    outbound_vnet_subnet_id: str


class ContainerAppProbeDict(ModelDict, total=False):
    failure_threshold: int
    http_get: models.ContainerAppProbeHttpGet | ContainerAppProbeHttpGetDict
    initial_delay_seconds: int
    period_seconds: int
    success_threshold: int
    tcp_socket: models.ContainerAppProbeTcpSocket | ContainerAppProbeTcpSocketDict
    termination_grace_period_seconds: int
    timeout_seconds: int
    type: models.Type | TypeValue


class ContainerAppProbeHttpGetDict(ModelDict, total=False):
    host: str
    http_headers: Sequence[models.ContainerAppProbeHttpGetHttpHeadersItem | ContainerAppProbeHttpGetHttpHeadersItemDict]
    path: str
    port: Required[int]
    scheme: models.Scheme | SchemeValue


class ContainerAppProbeHttpGetHttpHeadersItemDict(ModelDict, total=False):
    name: Required[str]
    value: Required[str]


class ContainerAppProbeTcpSocketDict(ModelDict, total=False):
    host: str
    port: Required[int]


class ContainerAppPropertiesDict(ModelDict, total=False):
    managed_environment_id: str
    environment_id: str
    networking: models.ContainerAppNetworkingConfiguration | ContainerAppNetworkingConfigurationDict
    workload_profile_name: str
    configuration: models.Configuration | ConfigurationDict
    template: models.Template | TemplateDict


class ContainerAppSecretDict(ModelDict, total=False):
    """Stands for ContainerAppSecret."""


class _ContainerAppsFunctionFlatDict(ProxyResourceDict, total=False):
    """Stands for ContainerAppsFunction."""


class _ContainerAppsFunctionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ContainerAppsFunctionProperties | ContainerAppsFunctionPropertiesDict]


ContainerAppsFunctionDict: TypeAlias = _ContainerAppsFunctionFlatDict | _ContainerAppsFunctionNestedDict


class ContainerAppsFunctionPropertiesDict(ModelDict, total=False):
    """Stands for ContainerAppsFunctionProperties."""


class CookieExpirationDict(ModelDict, total=False):
    convention: models.CookieExpirationConvention | CookieExpirationConventionValue
    time_to_expiration: str


class CorsPolicyDict(ModelDict, total=False):
    allowed_origins: Required[list[str] | tuple[str, ...]]
    allowed_methods: list[str] | tuple[str, ...]
    allowed_headers: list[str] | tuple[str, ...]
    expose_headers: list[str] | tuple[str, ...]
    max_age: int
    allow_credentials: bool


class CustomHostnameAnalysisResultDict(ModelDict, total=False):
    c_name_records: list[str] | tuple[str, ...]
    txt_records: list[str] | tuple[str, ...]
    a_records: list[str] | tuple[str, ...]
    alternate_c_name_records: list[str] | tuple[str, ...]
    alternate_txt_records: list[str] | tuple[str, ...]


class CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDict(ModelDict, total=False):
    details: Sequence[
        models.CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItem
        | CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItemDict
    ]


class CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItemDict(ModelDict, total=False):
    """Stands for CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItem."""


class CustomOpenIdConnectProviderDict(ModelDict, total=False):
    enabled: bool
    registration: models.OpenIdConnectRegistration | OpenIdConnectRegistrationDict
    login: models.OpenIdConnectLogin | OpenIdConnectLoginDict


class CustomScaleRuleDict(ModelDict, total=False):
    type: str
    metadata: Mapping[str, str]
    auth: Sequence[models.ScaleRuleAuth | ScaleRuleAuthDict]
    identity: str


class DaprDict(ModelDict, total=False):
    enabled: bool
    app_id: str
    app_protocol: models.AppProtocol | AppProtocolValue
    app_port: int
    http_read_buffer_size: int
    http_max_request_size: int
    log_level: models.LogLevel | LogLevelValue
    enable_api_logging: bool
    app_health: models.DaprAppHealth | DaprAppHealthDict
    max_concurrency: int


class DaprAppHealthDict(ModelDict, total=False):
    enabled: bool
    path: str
    probe_interval_seconds: int
    probe_timeout_milliseconds: int
    threshold: int


class DefaultAuthorizationPolicyDict(ModelDict, total=False):
    allowed_principals: models.AllowedPrincipals | AllowedPrincipalsDict
    allowed_applications: list[str] | tuple[str, ...]


class EncryptionSettingsDict(ModelDict, total=False):
    container_app_auth_encryption_secret_name: str
    container_app_auth_signing_secret_name: str


class FacebookDict(ModelDict, total=False):
    enabled: bool
    registration: models.AppRegistration | AppRegistrationDict
    graph_api_version: str
    login: models.LoginScopes | LoginScopesDict


class ForwardProxyDict(ModelDict, total=False):
    convention: models.ForwardProxyConvention | ForwardProxyConventionValue
    custom_host_header_name: str
    custom_proto_header_name: str


class GitHubDict(ModelDict, total=False):
    enabled: bool
    registration: models.ClientRegistration | ClientRegistrationDict
    login: models.LoginScopes | LoginScopesDict


class GithubActionConfigurationDict(ModelDict, total=False):
    registry_info: models.RegistryInfo | RegistryInfoDict
    azure_credentials: models.AzureCredentials | AzureCredentialsDict
    context_path: str
    github_personal_access_token: str
    image: str
    publish_type: str
    os: str
    runtime_stack: str
    runtime_version: str


class GlobalValidationDict(ModelDict, total=False):
    unauthenticated_client_action: models.UnauthenticatedClientActionV2 | UnauthenticatedClientActionV2Value
    redirect_to_provider: str
    excluded_paths: list[str] | tuple[str, ...]


class GoogleDict(ModelDict, total=False):
    enabled: bool
    registration: models.ClientRegistration | ClientRegistrationDict
    login: models.LoginScopes | LoginScopesDict
    validation: models.AllowedAudiencesValidation | AllowedAudiencesValidationDict


class HttpScaleRuleDict(ModelDict, total=False):
    metadata: Mapping[str, str]
    auth: Sequence[models.ScaleRuleAuth | ScaleRuleAuthDict]
    identity: str


class HttpSettingsDict(ModelDict, total=False):
    require_https: bool
    routes: models.HttpSettingsRoutes | HttpSettingsRoutesDict
    forward_proxy: models.ForwardProxy | ForwardProxyDict


class HttpSettingsRoutesDict(ModelDict, total=False):
    api_prefix: str


class IdentityProvidersDict(ModelDict, total=False):
    azure_active_directory: models.AzureActiveDirectory | AzureActiveDirectoryDict
    facebook: models.Facebook | FacebookDict
    git_hub: models.GitHub | GitHubDict
    google: models.Google | GoogleDict
    twitter: models.Twitter | TwitterDict
    apple: models.Apple | AppleDict
    azure_static_web_apps: models.AzureStaticWebApps | AzureStaticWebAppsDict
    custom_open_id_connect_providers: Mapping[str, models.CustomOpenIdConnectProvider | CustomOpenIdConnectProviderDict]


class IngressDict(ModelDict, total=False):
    external: bool
    target_port: int
    exposed_port: int
    transport: models.IngressTransportMethod | IngressTransportMethodValue
    traffic: Sequence[models.TrafficWeight | TrafficWeightDict]
    custom_domains: Sequence[models.CustomDomain | CustomDomainDict]
    allow_insecure: bool
    ip_security_restrictions: Sequence[models.IpSecurityRestrictionRule | IpSecurityRestrictionRuleDict]
    sticky_sessions: models.IngressStickySessions | IngressStickySessionsDict
    client_certificate_mode: models.IngressClientCertificateMode | IngressClientCertificateModeValue
    cors_policy: models.CorsPolicy | CorsPolicyDict
    additional_port_mappings: Sequence[models.IngressPortMapping | IngressPortMappingDict]


class IngressPortMappingDict(ModelDict, total=False):
    external: Required[bool]
    target_port: Required[int]
    exposed_port: int


class IngressStickySessionsDict(ModelDict, total=False):
    affinity: models.Affinity | AffinityValue


class IpSecurityRestrictionRuleDict(ModelDict, total=False):
    name: Required[str]
    description: str
    ip_address_range: Required[str]
    action: Required[models.Action | ActionValue]


class JwtClaimChecksDict(ModelDict, total=False):
    allowed_groups: list[str] | tuple[str, ...]
    allowed_client_applications: list[str] | tuple[str, ...]


class LabelHistoryDict(ProxyResourceDict, total=False):
    properties: models.LabelHistoryProperties | LabelHistoryPropertiesDict


class LabelHistoryPropertiesDict(ModelDict, total=False):
    """Stands for LabelHistoryProperties."""


class LabelHistoryRecordItemDict(ModelDict, total=False):
    """Stands for LabelHistoryRecordItem."""


class LoginDict(ModelDict, total=False):
    routes: models.LoginRoutes | LoginRoutesDict
    token_store: models.TokenStore | TokenStoreDict
    preserve_url_fragments_for_logins: bool
    allowed_external_redirect_urls: list[str] | tuple[str, ...]
    cookie_expiration: models.CookieExpiration | CookieExpirationDict
    nonce: models.Nonce | NonceDict


class LoginRoutesDict(ModelDict, total=False):
    logout_endpoint: str


class LoginScopesDict(ModelDict, total=False):
    scopes: list[str] | tuple[str, ...]


class NonceDict(ModelDict, total=False):
    validate_nonce: bool
    nonce_expiration_interval: str


class OpenIdConnectClientCredentialDict(ModelDict, total=False):
    method: str
    client_secret_setting_name: str


class OpenIdConnectConfigDict(ModelDict, total=False):
    authorization_endpoint: str
    token_endpoint: str
    issuer: str
    certification_uri: str
    well_known_open_id_configuration: str


class OpenIdConnectLoginDict(ModelDict, total=False):
    name_claim_type: str
    scopes: list[str] | tuple[str, ...]


class OpenIdConnectRegistrationDict(ModelDict, total=False):
    client_id: str
    client_credential: models.OpenIdConnectClientCredential | OpenIdConnectClientCredentialDict
    open_id_connect_configuration: models.OpenIdConnectConfig | OpenIdConnectConfigDict


class QueueScaleRuleDict(ModelDict, total=False):
    account_name: str
    queue_name: str
    queue_length: int
    auth: Sequence[models.ScaleRuleAuth | ScaleRuleAuthDict]
    identity: str


class RegistryInfoDict(ModelDict, total=False):
    registry_url: str
    registry_user_name: str
    registry_password: str


class _ReplicaFlatDict(ProxyResourceDict, total=False):
    containers: Sequence[models.ReplicaContainer | ReplicaContainerDict]
    init_containers: Sequence[models.ReplicaContainer | ReplicaContainerDict]


class _ReplicaNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ReplicaProperties | ReplicaPropertiesDict]


ReplicaDict: TypeAlias = _ReplicaFlatDict | _ReplicaNestedDict


class ReplicaCollectionDict(ModelDict, total=False):
    value: Required[Sequence[models.Replica | ReplicaDict]]


class ReplicaContainerDict(ModelDict, total=False):
    name: str
    container_id: str
    ready: bool
    started: bool
    restart_count: int


class ReplicaPropertiesDict(ModelDict, total=False):
    containers: Sequence[models.ReplicaContainer | ReplicaContainerDict]
    init_containers: Sequence[models.ReplicaContainer | ReplicaContainerDict]


class _RevisionFlatDict(ProxyResourceDict, total=False):
    """Stands for Revision."""


class _RevisionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RevisionProperties | RevisionPropertiesDict]


RevisionDict: TypeAlias = _RevisionFlatDict | _RevisionNestedDict


class RevisionPropertiesDict(ModelDict, total=False):
    """Stands for RevisionProperties."""


class RuntimeDict(ModelDict, total=False):
    java: models.RuntimeJava | RuntimeJavaDict


class RuntimeJavaDict(ModelDict, total=False):
    enable_metrics: bool


class ScaleDict(ModelDict, total=False):
    min_replicas: int
    max_replicas: int
    cooldown_period: int
    polling_interval: int
    allow_scaling_rule_override: bool
    rules: Sequence[models.ScaleRule | ScaleRuleDict]


class ScaleRuleDict(ModelDict, total=False):
    name: str
    azure_queue: models.QueueScaleRule | QueueScaleRuleDict
    custom: models.CustomScaleRule | CustomScaleRuleDict
    http: models.HttpScaleRule | HttpScaleRuleDict
    tcp: models.TcpScaleRule | TcpScaleRuleDict


class SecretsCollectionDict(ModelDict, total=False):
    value: Required[Sequence[models.ContainerAppSecret | ContainerAppSecretDict]]


class ServiceDict(ModelDict, total=False):
    type: Required[str]


class ServiceBindDict(ModelDict, total=False):
    service_id: str
    name: str


class _SourceControlFlatDict(ProxyResourceDict, total=False):
    repo_url: str
    branch: str
    github_action_configuration: models.GithubActionConfiguration | GithubActionConfigurationDict


class _SourceControlNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SourceControlProperties | SourceControlPropertiesDict]


SourceControlDict: TypeAlias = _SourceControlFlatDict | _SourceControlNestedDict


class SourceControlPropertiesDict(ModelDict, total=False):
    repo_url: str
    branch: str
    github_action_configuration: models.GithubActionConfiguration | GithubActionConfigurationDict


class TcpScaleRuleDict(ModelDict, total=False):
    metadata: Mapping[str, str]
    auth: Sequence[models.ScaleRuleAuth | ScaleRuleAuthDict]
    identity: str


class TemplateDict(ModelDict, total=False):
    revision_suffix: str
    termination_grace_period_seconds: int
    init_containers: Sequence[models.InitContainer | InitContainerDict]
    containers: Sequence[models.Container | ContainerDict]
    scale: models.Scale | ScaleDict
    volumes: Sequence[models.Volume | VolumeDict]
    service_binds: Sequence[models.ServiceBind | ServiceBindDict]


class TokenStoreDict(ModelDict, total=False):
    enabled: bool
    token_refresh_extension_hours: float
    azure_blob_storage: models.BlobStorageTokenStore | BlobStorageTokenStoreDict


class TrafficWeightDict(ModelDict, total=False):
    revision_name: str
    weight: int
    latest_revision: bool
    label: str


class TwitterDict(ModelDict, total=False):
    enabled: bool
    registration: models.TwitterRegistration | TwitterRegistrationDict


class TwitterRegistrationDict(ModelDict, total=False):
    consumer_key: str
    consumer_secret_setting_name: str
