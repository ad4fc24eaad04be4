# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Dicts for the models of ``appcontainers``, and values of its enums: ``container_apps``."""

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


class AllowedAudiencesValidationDict(TypedDict, total=False):
    """Audiences that tokens may have."""

    allowed_audiences: Sequence[str]
    additional_properties: Mapping[str, Any]


class AllowedPrincipalsDict(TypedDict, total=False):
    """Groups and users that may sign in."""

    groups: Sequence[str]
    identities: Sequence[str]
    additional_properties: Mapping[str, Any]


class AppRegistrationDict(TypedDict, total=False):
    """Application registered with Facebook."""

    app_id: str
    app_secret_setting_name: str
    additional_properties: Mapping[str, Any]


class AppleDict(TypedDict, total=False):
    """Sign-in with Apple."""

    enabled: bool
    registration: models.AppleRegistration | AppleRegistrationDict
    login: models.LoginScopes | LoginScopesDict
    additional_properties: Mapping[str, Any]


class AppleRegistrationDict(TypedDict, total=False):
    """Application registered with Apple."""

    client_id: str
    client_secret_setting_name: str
    additional_properties: Mapping[str, Any]


class _AuthConfigFlatDict(ProxyResourceDict, total=False):
    """How a container app signs users in."""

    platform: models.AuthPlatform | AuthPlatformDict
    global_validation: models.GlobalValidation | GlobalValidationDict
    identity_providers: models.IdentityProviders | IdentityProvidersDict
    login: models.Login | LoginDict
    http_settings: models.HttpSettings | HttpSettingsDict
    encryption_settings: models.EncryptionSettings | EncryptionSettingsDict


class _AuthConfigNestedDict(ProxyResourceDict, total=False):
    """How a container app signs users in."""

    properties: Required[models.AuthConfigProperties | AuthConfigPropertiesDict]


AuthConfigDict: TypeAlias = _AuthConfigFlatDict | _AuthConfigNestedDict


class AuthConfigPropertiesDict(TypedDict, total=False):
    """Identity providers, validation and sign-in of a container app."""

    platform: models.AuthPlatform | AuthPlatformDict
    global_validation: models.GlobalValidation | GlobalValidationDict
    identity_providers: models.IdentityProviders | IdentityProvidersDict
    login: models.Login | LoginDict
    http_settings: models.HttpSettings | HttpSettingsDict
    encryption_settings: models.EncryptionSettings | EncryptionSettingsDict
    additional_properties: Mapping[str, Any]


class AuthPlatformDict(TypedDict, total=False):
    """Whether sign-in is on, and its version."""

    enabled: bool
    runtime_version: str
    additional_properties: Mapping[str, Any]


class AzureActiveDirectoryDict(TypedDict, total=False):
    """Sign-in with Microsoft Entra ID."""

    enabled: bool
    registration: models.AzureActiveDirectoryRegistration | AzureActiveDirectoryRegistrationDict
    login: models.AzureActiveDirectoryLogin | AzureActiveDirectoryLoginDict
    validation: models.AzureActiveDirectoryValidation | AzureActiveDirectoryValidationDict
    is_auto_provisioned: bool
    additional_properties: Mapping[str, Any]


class AzureActiveDirectoryLoginDict(TypedDict, total=False):
    """How users are signed in with Microsoft Entra ID."""

    login_parameters: Sequence[str]
    disable_www_authenticate: bool
    additional_properties: Mapping[str, Any]


class AzureActiveDirectoryRegistrationDict(TypedDict, total=False):
    """Application registered with Microsoft Entra ID."""

    open_id_issuer: str
    client_id: str
    client_secret_setting_name: str
    client_secret_certificate_thumbprint: str
    client_secret_certificate_subject_alternative_name: str
    client_secret_certificate_issuer: str
    additional_properties: Mapping[str, Any]


class AzureActiveDirectoryValidationDict(TypedDict, total=False):
    """Which tokens of Microsoft Entra ID are accepted."""

    jwt_claim_checks: models.JwtClaimChecks | JwtClaimChecksDict
    allowed_audiences: Sequence[str]
    default_authorization_policy: models.DefaultAuthorizationPolicy | DefaultAuthorizationPolicyDict
    additional_properties: Mapping[str, Any]


class AzureCredentialsDict(TypedDict, total=False):
    """Service principal with which a GitHub workflow deploys."""

    client_id: str
    client_secret: str
    tenant_id: str
    kind: str
    subscription_id: str
    additional_properties: Mapping[str, Any]


class AzureStaticWebAppsDict(TypedDict, total=False):
    """Sign-in with Azure Static Web Apps."""

    enabled: bool
    registration: models.AzureStaticWebAppsRegistration | AzureStaticWebAppsRegistrationDict
    additional_properties: Mapping[str, Any]


class AzureStaticWebAppsRegistrationDict(TypedDict, total=False):
    """Application registered with Azure Static Web Apps."""

    client_id: str
    additional_properties: Mapping[str, Any]


class BlobStorageTokenStoreDict(TypedDict, total=False):
    """Blob container for users' tokens."""

    sas_url_setting_name: str
    blob_container_uri: str
    client_id: str
    managed_identity_resource_id: str
    additional_properties: Mapping[str, Any]


class ClientRegistrationDict(TypedDict, total=False):
    """Application registered with an identity provider."""

    client_id: str
    client_secret_setting_name: str
    additional_properties: Mapping[str, Any]


class ConfigurationDict(TypedDict, total=False):
    """Settings of a container app outside its template: ingress, secrets, registries, Dapr."""

    secrets: Sequence[models.Secret | SecretDict]
    active_revisions_mode: models.ActiveRevisionsMode | ActiveRevisionsModeValue
    ingress: models.Ingress | IngressDict
    registries: Sequence[models.RegistryCredentials | RegistryCredentialsDict]
    dapr: models.Dapr | DaprDict
    runtime: models.Runtime | RuntimeDict
    max_inactive_revisions: int
    service: models.Service | ServiceDict
    identity_settings: Sequence[models.IdentitySettings | IdentitySettingsDict]
    additional_properties: Mapping[str, Any]


class _ContainerAppFlatDict(TrackedResourceDict, total=False):
    """A container app."""

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
    """A container app."""

    properties: Required[models.ContainerAppProperties | ContainerAppPropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    managed_by: str
    kind: models.Kind | KindValue


ContainerAppDict: TypeAlias = _ContainerAppFlatDict | _ContainerAppNestedDict


class _ContainerAppAuthTokenFlatDict(TrackedResourceDict, total=False):
    """A token for logs and consoles."""


class _ContainerAppAuthTokenNestedDict(TrackedResourceDict, total=False):
    """A token for logs and consoles."""

    properties: Required[models.ContainerAppAuthTokenProperties | ContainerAppAuthTokenPropertiesDict]


ContainerAppAuthTokenDict: TypeAlias = _ContainerAppAuthTokenFlatDict | _ContainerAppAuthTokenNestedDict


class ContainerAppAuthTokenPropertiesDict(TypedDict, total=False):
    """Token and its expiry."""

    additional_properties: Mapping[str, Any]


class ContainerAppJobExecutionsDict(TypedDict, total=False):
    """Executions of a job."""

    value: Required[Sequence[models.JobExecution | JobExecutionDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class ContainerAppNetworkingConfigurationDict(TypedDict, total=False):
    """Networking of a container app."""

    outbound_vnet_subnet_id: str
    additional_properties: Mapping[str, Any]


class ContainerAppProbeDict(TypedDict, total=False):
    """A probe that tells whether a container is well."""

    failure_threshold: int
    http_get: models.ContainerAppProbeHttpGet | ContainerAppProbeHttpGetDict
    initial_delay_seconds: int
    period_seconds: int
    success_threshold: int
    tcp_socket: models.ContainerAppProbeTcpSocket | ContainerAppProbeTcpSocketDict
    termination_grace_period_seconds: int
    timeout_seconds: int
    type: models.Type | TypeValue
    additional_properties: Mapping[str, Any]


class ContainerAppProbeHttpGetDict(TypedDict, total=False):
    """HTTP request of a probe."""

    host: str
    http_headers: Sequence[models.ContainerAppProbeHttpGetHttpHeadersItem | ContainerAppProbeHttpGetHttpHeadersItemDict]
    path: str
    port: Required[int]
    scheme: models.Scheme | SchemeValue
    additional_properties: Mapping[str, Any]


class ContainerAppProbeHttpGetHttpHeadersItemDict(TypedDict, total=False):
    """A header of a probe's request."""

    name: Required[str]
    value: Required[str]
    additional_properties: Mapping[str, Any]


class ContainerAppProbeTcpSocketDict(TypedDict, total=False):
    """TCP connection of a probe."""

    host: str
    port: Required[int]
    additional_properties: Mapping[str, Any]


class ContainerAppPropertiesDict(TypedDict, total=False):
    """Environment, configuration, template and state of a container app."""

    managed_environment_id: str
    environment_id: str
    networking: models.ContainerAppNetworkingConfiguration | ContainerAppNetworkingConfigurationDict
    workload_profile_name: str
    configuration: models.Configuration | ConfigurationDict
    template: models.Template | TemplateDict
    additional_properties: Mapping[str, Any]


class ContainerAppSecretDict(TypedDict, total=False):
    """A secret with its value."""

    additional_properties: Mapping[str, Any]


class _ContainerAppsFunctionFlatDict(ProxyResourceDict, total=False):
    """A function of a container app."""


class _ContainerAppsFunctionNestedDict(ProxyResourceDict, total=False):
    """A function of a container app."""

    properties: Required[models.ContainerAppsFunctionProperties | ContainerAppsFunctionPropertiesDict]


ContainerAppsFunctionDict: TypeAlias = _ContainerAppsFunctionFlatDict | _ContainerAppsFunctionNestedDict


class ContainerAppsFunctionPropertiesDict(TypedDict, total=False):
    """Trigger, language and URL of a function."""

    additional_properties: Mapping[str, Any]


class CookieExpirationDict(TypedDict, total=False):
    """When the session cookie expires."""

    convention: models.CookieExpirationConvention | CookieExpirationConventionValue
    time_to_expiration: str
    additional_properties: Mapping[str, Any]


class CorsPolicyDict(TypedDict, total=False):
    """Rules for cross-origin requests."""

    allowed_origins: Required[Sequence[str]]
    allowed_methods: Sequence[str]
    allowed_headers: Sequence[str]
    expose_headers: Sequence[str]
    max_age: int
    allow_credentials: bool
    additional_properties: Mapping[str, Any]


class CustomHostnameAnalysisResultDict(TypedDict, total=False):
    """What DNS says about a custom host name."""

    c_name_records: Sequence[str]
    txt_records: Sequence[str]
    a_records: Sequence[str]
    alternate_c_name_records: Sequence[str]
    alternate_txt_records: Sequence[str]
    additional_properties: Mapping[str, Any]


class CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDict(TypedDict, total=False):
    """Why verification of a host name failed."""

    details: Sequence[
        models.CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItem
        | CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItemDict
    ]
    additional_properties: Mapping[str, Any]


class CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItemDict(TypedDict, total=False):
    """Why verification of a host name failed."""

    additional_properties: Mapping[str, Any]


class CustomOpenIdConnectProviderDict(TypedDict, total=False):
    """Sign-in with an OpenID Connect provider of your own."""

    enabled: bool
    registration: models.OpenIdConnectRegistration | OpenIdConnectRegistrationDict
    login: models.OpenIdConnectLogin | OpenIdConnectLoginDict
    additional_properties: Mapping[str, Any]


class CustomScaleRuleDict(TypedDict, total=False):
    """A rule that scales by a KEDA scaler."""

    type: str
    metadata: Mapping[str, str]
    auth: Sequence[models.ScaleRuleAuth | ScaleRuleAuthDict]
    identity: str
    additional_properties: Mapping[str, Any]


class DaprDict(TypedDict, total=False):
    """Dapr sidecar of a container app."""

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
    additional_properties: Mapping[str, Any]


class DaprAppHealthDict(TypedDict, total=False):
    """How Dapr checks an app's health."""

    enabled: bool
    path: str
    probe_interval_seconds: int
    probe_timeout_milliseconds: int
    threshold: int
    additional_properties: Mapping[str, Any]


class DefaultAuthorizationPolicyDict(TypedDict, total=False):
    """Who may sign in."""

    allowed_principals: models.AllowedPrincipals | AllowedPrincipalsDict
    allowed_applications: Sequence[str]
    additional_properties: Mapping[str, Any]


class EncryptionSettingsDict(TypedDict, total=False):
    """Secrets that encrypt and sign the session."""

    container_app_auth_encryption_secret_name: str
    container_app_auth_signing_secret_name: str
    additional_properties: Mapping[str, Any]


class FacebookDict(TypedDict, total=False):
    """Sign-in with Facebook."""

    enabled: bool
    registration: models.AppRegistration | AppRegistrationDict
    graph_api_version: str
    login: models.LoginScopes | LoginScopesDict
    additional_properties: Mapping[str, Any]


class ForwardProxyDict(TypedDict, total=False):
    """How the outside address is found behind a proxy."""

    convention: models.ForwardProxyConvention | ForwardProxyConventionValue
    custom_host_header_name: str
    custom_proto_header_name: str
    additional_properties: Mapping[str, Any]


class GitHubDict(TypedDict, total=False):
    """Sign-in with GitHub."""

    enabled: bool
    registration: models.ClientRegistration | ClientRegistrationDict
    login: models.LoginScopes | LoginScopesDict
    additional_properties: Mapping[str, Any]


class GithubActionConfigurationDict(TypedDict, total=False):
    """GitHub workflow that builds and deploys a container app."""

    registry_info: models.RegistryInfo | RegistryInfoDict
    azure_credentials: models.AzureCredentials | AzureCredentialsDict
    context_path: str
    github_personal_access_token: str
    image: str
    publish_type: str
    os: str
    runtime_stack: str
    runtime_version: str
    additional_properties: Mapping[str, Any]


class GlobalValidationDict(TypedDict, total=False):
    """What happens to users who have not signed in."""

    unauthenticated_client_action: models.UnauthenticatedClientActionV2 | UnauthenticatedClientActionV2Value
    redirect_to_provider: str
    excluded_paths: Sequence[str]
    additional_properties: Mapping[str, Any]


class GoogleDict(TypedDict, total=False):
    """Sign-in with Google."""

    enabled: bool
    registration: models.ClientRegistration | ClientRegistrationDict
    login: models.LoginScopes | LoginScopesDict
    validation: models.AllowedAudiencesValidation | AllowedAudiencesValidationDict
    additional_properties: Mapping[str, Any]


class HttpScaleRuleDict(TypedDict, total=False):
    """A rule that scales by concurrent HTTP requests."""

    metadata: Mapping[str, str]
    auth: Sequence[models.ScaleRuleAuth | ScaleRuleAuthDict]
    identity: str
    additional_properties: Mapping[str, Any]


class HttpSettingsDict(TypedDict, total=False):
    """HTTPS, routes and proxies of sign-in."""

    require_https: bool
    routes: models.HttpSettingsRoutes | HttpSettingsRoutesDict
    forward_proxy: models.ForwardProxy | ForwardProxyDict
    additional_properties: Mapping[str, Any]


class HttpSettingsRoutesDict(TypedDict, total=False):
    """Prefix of the sign-in paths."""

    api_prefix: str
    additional_properties: Mapping[str, Any]


class IdentityProvidersDict(TypedDict, total=False):
    """Identity providers that users can sign in with."""

    azure_active_directory: models.AzureActiveDirectory | AzureActiveDirectoryDict
    facebook: models.Facebook | FacebookDict
    git_hub: models.GitHub | GitHubDict
    google: models.Google | GoogleDict
    twitter: models.Twitter | TwitterDict
    apple: models.Apple | AppleDict
    azure_static_web_apps: models.AzureStaticWebApps | AzureStaticWebAppsDict
    custom_open_id_connect_providers: Mapping[str, models.CustomOpenIdConnectProvider | CustomOpenIdConnectProviderDict]
    additional_properties: Mapping[str, Any]


class IngressDict(TypedDict, total=False):
    """How a container app is reached."""

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
    additional_properties: Mapping[str, Any]


class IngressPortMappingDict(TypedDict, total=False):
    """One more port of a container app."""

    external: Required[bool]
    target_port: Required[int]
    exposed_port: int
    additional_properties: Mapping[str, Any]


class IngressStickySessionsDict(TypedDict, total=False):
    """Whether clients stay on one replica."""

    affinity: models.Affinity | AffinityValue
    additional_properties: Mapping[str, Any]


class IpSecurityRestrictionRuleDict(TypedDict, total=False):
    """An address range that is allowed or denied."""

    name: Required[str]
    description: str
    ip_address_range: Required[str]
    action: Required[models.Action | ActionValue]
    additional_properties: Mapping[str, Any]


class JwtClaimChecksDict(TypedDict, total=False):
    """Checks on the claims of tokens."""

    allowed_groups: Sequence[str]
    allowed_client_applications: Sequence[str]
    additional_properties: Mapping[str, Any]


class LabelHistoryDict(ProxyResourceDict, total=False):
    """A label of revisions, with its history."""

    properties: models.LabelHistoryProperties | LabelHistoryPropertiesDict


class LabelHistoryPropertiesDict(TypedDict, total=False):
    """History of a label."""

    additional_properties: Mapping[str, Any]


class LabelHistoryRecordItemDict(TypedDict, total=False):
    """A revision that had a label, and when."""

    additional_properties: Mapping[str, Any]


class LoginDict(TypedDict, total=False):
    """How users are signed in."""

    routes: models.LoginRoutes | LoginRoutesDict
    token_store: models.TokenStore | TokenStoreDict
    preserve_url_fragments_for_logins: bool
    allowed_external_redirect_urls: Sequence[str]
    cookie_expiration: models.CookieExpiration | CookieExpirationDict
    nonce: models.Nonce | NonceDict
    additional_properties: Mapping[str, Any]


class LoginRoutesDict(TypedDict, total=False):
    """Path to sign out."""

    logout_endpoint: str
    additional_properties: Mapping[str, Any]


class LoginScopesDict(TypedDict, total=False):
    """Scopes to ask for at sign-in."""

    scopes: Sequence[str]
    additional_properties: Mapping[str, Any]


class NonceDict(TypedDict, total=False):
    """Nonce of the sign-in."""

    validate_nonce: bool
    nonce_expiration_interval: str
    additional_properties: Mapping[str, Any]


class OpenIdConnectClientCredentialDict(TypedDict, total=False):
    """How to sign in to an OpenID Connect provider."""

    method: str
    client_secret_setting_name: str
    additional_properties: Mapping[str, Any]


class OpenIdConnectConfigDict(TypedDict, total=False):
    """Endpoints of an OpenID Connect provider."""

    authorization_endpoint: str
    token_endpoint: str
    issuer: str
    certification_uri: str
    well_known_open_id_configuration: str
    additional_properties: Mapping[str, Any]


class OpenIdConnectLoginDict(TypedDict, total=False):
    """How users are signed in with an OpenID Connect provider."""

    name_claim_type: str
    scopes: Sequence[str]
    additional_properties: Mapping[str, Any]


class OpenIdConnectRegistrationDict(TypedDict, total=False):
    """Application registered with an OpenID Connect provider."""

    client_id: str
    client_credential: models.OpenIdConnectClientCredential | OpenIdConnectClientCredentialDict
    open_id_connect_configuration: models.OpenIdConnectConfig | OpenIdConnectConfigDict
    additional_properties: Mapping[str, Any]


class QueueScaleRuleDict(TypedDict, total=False):
    """A rule that scales by the length of an Azure storage queue."""

    account_name: str
    queue_name: str
    queue_length: int
    auth: Sequence[models.ScaleRuleAuth | ScaleRuleAuthDict]
    identity: str
    additional_properties: Mapping[str, Any]


class RegistryInfoDict(TypedDict, total=False):
    """Registry for images that a GitHub workflow builds."""

    registry_url: str
    registry_user_name: str
    registry_password: str
    additional_properties: Mapping[str, Any]


class _ReplicaFlatDict(ProxyResourceDict, total=False):
    """A replica of a revision."""

    containers: Sequence[models.ReplicaContainer | ReplicaContainerDict]
    init_containers: Sequence[models.ReplicaContainer | ReplicaContainerDict]


class _ReplicaNestedDict(ProxyResourceDict, total=False):
    """A replica of a revision."""

    properties: Required[models.ReplicaProperties | ReplicaPropertiesDict]


ReplicaDict: TypeAlias = _ReplicaFlatDict | _ReplicaNestedDict


class ReplicaCollectionDict(TypedDict, total=False):
    """Replicas of a revision."""

    value: Required[Sequence[models.Replica | ReplicaDict]]
    additional_properties: Mapping[str, Any]


class ReplicaContainerDict(TypedDict, total=False):
    """A container of a replica, with its state."""

    name: str
    container_id: str
    ready: bool
    started: bool
    restart_count: int
    additional_properties: Mapping[str, Any]


class ReplicaPropertiesDict(TypedDict, total=False):
    """Containers and state of a replica."""

    containers: Sequence[models.ReplicaContainer | ReplicaContainerDict]
    init_containers: Sequence[models.ReplicaContainer | ReplicaContainerDict]
    additional_properties: Mapping[str, Any]


class _RevisionFlatDict(ProxyResourceDict, total=False):
    """A revision of a container app: a snapshot of its template."""


class _RevisionNestedDict(ProxyResourceDict, total=False):
    """A revision of a container app: a snapshot of its template."""

    properties: Required[models.RevisionProperties | RevisionPropertiesDict]


RevisionDict: TypeAlias = _RevisionFlatDict | _RevisionNestedDict


class RevisionPropertiesDict(TypedDict, total=False):
    """Template, traffic and state of a revision."""

    additional_properties: Mapping[str, Any]


class RuntimeDict(TypedDict, total=False):
    """Settings of a container app's runtime."""

    java: models.RuntimeJava | RuntimeJavaDict
    additional_properties: Mapping[str, Any]


class RuntimeJavaDict(TypedDict, total=False):
    """Settings of Java in a container app."""

    enable_metrics: bool
    additional_properties: Mapping[str, Any]


class ScaleDict(TypedDict, total=False):
    """How a container app scales."""

    min_replicas: int
    max_replicas: int
    cooldown_period: int
    polling_interval: int
    allow_scaling_rule_override: bool
    rules: Sequence[models.ScaleRule | ScaleRuleDict]
    additional_properties: Mapping[str, Any]


class ScaleRuleDict(TypedDict, total=False):
    """A rule that scales: HTTP, TCP, queue or custom."""

    name: str
    azure_queue: models.QueueScaleRule | QueueScaleRuleDict
    custom: models.CustomScaleRule | CustomScaleRuleDict
    http: models.HttpScaleRule | HttpScaleRuleDict
    tcp: models.TcpScaleRule | TcpScaleRuleDict
    additional_properties: Mapping[str, Any]


class SecretsCollectionDict(TypedDict, total=False):
    """Secrets with their values."""

    value: Required[Sequence[models.ContainerAppSecret | ContainerAppSecretDict]]
    additional_properties: Mapping[str, Any]


class ServiceDict(TypedDict, total=False):
    """Marks a container app as a development service."""

    type: Required[str]
    additional_properties: Mapping[str, Any]


class ServiceBindDict(TypedDict, total=False):
    """A service that something is bound to."""

    service_id: str
    name: str
    additional_properties: Mapping[str, Any]


class _SourceControlFlatDict(ProxyResourceDict, total=False):
    """A link of a container app to a GitHub repository."""

    repo_url: str
    branch: str
    github_action_configuration: models.GithubActionConfiguration | GithubActionConfigurationDict


class _SourceControlNestedDict(ProxyResourceDict, total=False):
    """A link of a container app to a GitHub repository."""

    properties: Required[models.SourceControlProperties | SourceControlPropertiesDict]


SourceControlDict: TypeAlias = _SourceControlFlatDict | _SourceControlNestedDict


class SourceControlPropertiesDict(TypedDict, total=False):
    """Repository, branch and workflow of a source control link."""

    repo_url: str
    branch: str
    github_action_configuration: models.GithubActionConfiguration | GithubActionConfigurationDict
    additional_properties: Mapping[str, Any]


class TcpScaleRuleDict(TypedDict, total=False):
    """A rule that scales by concurrent TCP connections."""

    metadata: Mapping[str, str]
    auth: Sequence[models.ScaleRuleAuth | ScaleRuleAuthDict]
    identity: str
    additional_properties: Mapping[str, Any]


class TemplateDict(TypedDict, total=False):
    """What a revision runs: containers, scaling and volumes."""

    revision_suffix: str
    termination_grace_period_seconds: int
    init_containers: Sequence[models.InitContainer | InitContainerDict]
    containers: Sequence[models.Container | ContainerDict]
    scale: models.Scale | ScaleDict
    volumes: Sequence[models.Volume | VolumeDict]
    service_binds: Sequence[models.ServiceBind | ServiceBindDict]
    additional_properties: Mapping[str, Any]


class TokenStoreDict(TypedDict, total=False):
    """Where tokens of users are kept."""

    enabled: bool
    token_refresh_extension_hours: float
    azure_blob_storage: models.BlobStorageTokenStore | BlobStorageTokenStoreDict
    additional_properties: Mapping[str, Any]


class TrafficWeightDict(TypedDict, total=False):
    """Share of traffic for a revision."""

    revision_name: str
    weight: int
    latest_revision: bool
    label: str
    additional_properties: Mapping[str, Any]


class TwitterDict(TypedDict, total=False):
    """Sign-in with Twitter."""

    enabled: bool
    registration: models.TwitterRegistration | TwitterRegistrationDict
    additional_properties: Mapping[str, Any]


class TwitterRegistrationDict(TypedDict, total=False):
    """Application registered with Twitter."""

    consumer_key: str
    consumer_secret_setting_name: str
    additional_properties: Mapping[str, Any]
