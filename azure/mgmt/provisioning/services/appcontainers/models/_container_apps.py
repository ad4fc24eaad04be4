# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Models of ``appcontainers``: ``container_apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.model import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _container_apps as types
    from ..types._common import (
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
    from ..types._jobs import JobExecutionDict


class AllowedAudiencesValidation(Model):
    """Audiences that tokens may have."""

    allowed_audiences: list[str] | None = field("allowedAudiences", "[str]", default=None)
    """Audiences that tokens may have."""


class AllowedPrincipals(Model):
    """Groups and users that may sign in."""

    groups: list[str] | None = field("groups", "[str]", default=None)
    """Object IDs of the groups."""
    identities: list[str] | None = field("identities", "[str]", default=None)
    """Object IDs of the users."""


class AppRegistration(Model):
    """Application registered with Facebook."""

    app_id: str | None = field("appId", default=None)
    """ID of the application."""
    app_secret_setting_name: str | None = field("appSecretSettingName", default=None)
    """Name of the secret that holds the application's secret."""


class Apple(Model):
    """Sign-in with Apple."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    registration: NestedOrNone[AppleRegistration, types.AppleRegistrationDict] = field(
        "registration", "AppleRegistration", default=None
    )
    """Application that users sign in with."""
    login: NestedOrNone[LoginScopes, types.LoginScopesDict] = field("login", "LoginScopes", default=None)
    """How users are signed in."""


class AppleRegistration(Model):
    """Application registered with Apple."""

    client_id: str | None = field("clientId", default=None)
    """Client (application) ID in Microsoft Entra ID."""
    client_secret_setting_name: str | None = field("clientSecretSettingName", default=None)
    """Name of the secret that holds the client secret."""


class AuthConfig(ProxyResource):
    """How a container app signs users in."""

    properties: NestedOrNone[AuthConfigProperties, types.AuthConfigPropertiesDict] = field(
        "properties", "AuthConfigProperties", default=None
    )
    """Identity providers, validation and sign-in of a container app."""
    platform: NestedOrNone[AuthPlatform, types.AuthPlatformDict] = flattened("properties", default=None)
    """Whether sign-in is on, and its version."""
    global_validation: NestedOrNone[GlobalValidation, types.GlobalValidationDict] = flattened(
        "properties", default=None
    )
    """What happens to users who have not signed in."""
    identity_providers: NestedOrNone[IdentityProviders, types.IdentityProvidersDict] = flattened(
        "properties", default=None
    )
    """Identity providers."""
    login: NestedOrNone[Login, types.LoginDict] = flattened("properties", default=None)
    """How users are signed in."""
    http_settings: NestedOrNone[HttpSettings, types.HttpSettingsDict] = flattened("properties", default=None)
    """HTTPS, routes and proxies."""
    encryption_settings: NestedOrNone[EncryptionSettings, types.EncryptionSettingsDict] = flattened(
        "properties", default=None
    )
    """Secrets that encrypt and sign the session."""


class AuthConfigProperties(Model):
    """Identity providers, validation and sign-in of a container app."""

    platform: NestedOrNone[AuthPlatform, types.AuthPlatformDict] = field("platform", "AuthPlatform", default=None)
    """Whether sign-in is on, and its version."""
    global_validation: NestedOrNone[GlobalValidation, types.GlobalValidationDict] = field(
        "globalValidation", "GlobalValidation", default=None
    )
    """What happens to users who have not signed in."""
    identity_providers: NestedOrNone[IdentityProviders, types.IdentityProvidersDict] = field(
        "identityProviders", "IdentityProviders", default=None
    )
    """Identity providers."""
    login: NestedOrNone[Login, types.LoginDict] = field("login", "Login", default=None)
    """How users are signed in."""
    http_settings: NestedOrNone[HttpSettings, types.HttpSettingsDict] = field(
        "httpSettings", "HttpSettings", default=None
    )
    """HTTPS, routes and proxies."""
    encryption_settings: NestedOrNone[EncryptionSettings, types.EncryptionSettingsDict] = field(
        "encryptionSettings", "EncryptionSettings", default=None
    )
    """Secrets that encrypt and sign the session."""


class AuthPlatform(Model):
    """Whether sign-in is on, and its version."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    runtime_version: str | None = field("runtimeVersion", default=None)
    """Version of the sign-in module."""


class AzureActiveDirectory(Model):
    """Sign-in with Microsoft Entra ID."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    registration: NestedOrNone[AzureActiveDirectoryRegistration, types.AzureActiveDirectoryRegistrationDict] = field(
        "registration", "AzureActiveDirectoryRegistration", default=None
    )
    """Application that users sign in with."""
    login: NestedOrNone[AzureActiveDirectoryLogin, types.AzureActiveDirectoryLoginDict] = field(
        "login", "AzureActiveDirectoryLogin", default=None
    )
    """How users are signed in."""
    validation: NestedOrNone[AzureActiveDirectoryValidation, types.AzureActiveDirectoryValidationDict] = field(
        "validation", "AzureActiveDirectoryValidation", default=None
    )
    """Which tokens are accepted."""
    is_auto_provisioned: bool | None = field("isAutoProvisioned", "bool", default=None)
    """Whether the registration was made by the portal."""


class AzureActiveDirectoryLogin(Model):
    """How users are signed in with Microsoft Entra ID."""

    login_parameters: list[str] | None = field("loginParameters", "[str]", default=None)
    """Parameters to add to the sign-in URL, such as name=value."""
    disable_www_authenticate: bool | None = field("disableWWWAuthenticate", "bool", default=None)
    """Whether the WWW-Authenticate header is left out."""


class AzureActiveDirectoryRegistration(Model):
    """Application registered with Microsoft Entra ID."""

    open_id_issuer: str | None = field("openIdIssuer", default=None)
    """Issuer of the tokens, such as https://login.microsoftonline.com/<tenant>/v2.0."""
    client_id: str | None = field("clientId", default=None)
    """Client (application) ID in Microsoft Entra ID."""
    client_secret_setting_name: str | None = field("clientSecretSettingName", default=None)
    """Name of the secret that holds the client secret."""
    client_secret_certificate_thumbprint: str | None = field("clientSecretCertificateThumbprint", default=None)
    """Thumbprint of a certificate, in place of a secret."""
    client_secret_certificate_subject_alternative_name: str | None = field(
        "clientSecretCertificateSubjectAlternativeName", default=None
    )
    """Alternative name of a certificate, in place of a secret."""
    client_secret_certificate_issuer: str | None = field("clientSecretCertificateIssuer", default=None)
    """Issuer of a certificate, in place of a secret."""


class AzureActiveDirectoryValidation(Model):
    """Which tokens of Microsoft Entra ID are accepted."""

    jwt_claim_checks: NestedOrNone[JwtClaimChecks, types.JwtClaimChecksDict] = field(
        "jwtClaimChecks", "JwtClaimChecks", default=None
    )
    """Checks on claims."""
    allowed_audiences: list[str] | None = field("allowedAudiences", "[str]", default=None)
    """Audiences that tokens may have."""
    default_authorization_policy: NestedOrNone[DefaultAuthorizationPolicy, types.DefaultAuthorizationPolicyDict] = (
        field("defaultAuthorizationPolicy", "DefaultAuthorizationPolicy", default=None)
    )
    """Who may sign in."""


class AzureCredentials(Model):
    """Service principal with which a GitHub workflow deploys."""

    client_id: str | None = field("clientId", default=None)
    """Client (application) ID in Microsoft Entra ID."""
    client_secret: str | None = field("clientSecret", default=None, secret=True)
    """Secret of the service principal."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""
    kind: str | None = field("kind", default=None)
    """Kind of the Azure credentials."""
    subscription_id: str | None = field("subscriptionId", default=None)
    """ID of the subscription."""


class AzureStaticWebApps(Model):
    """Sign-in with Azure Static Web Apps."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    registration: NestedOrNone[AzureStaticWebAppsRegistration, types.AzureStaticWebAppsRegistrationDict] = field(
        "registration", "AzureStaticWebAppsRegistration", default=None
    )
    """Application that users sign in with."""


class AzureStaticWebAppsRegistration(Model):
    """Application registered with Azure Static Web Apps."""

    client_id: str | None = field("clientId", default=None)
    """Client (application) ID in Microsoft Entra ID."""


class BlobStorageTokenStore(Model):
    """Blob container for users' tokens."""

    sas_url_setting_name: str | None = field("sasUrlSettingName", default=None)
    """Name of the secret that holds the container's SAS URL."""
    blob_container_uri: str | None = field("blobContainerUri", default=None, secret=True)
    """URI of the container."""
    client_id: str | None = field("clientId", default=None)
    """Client ID of the identity to use."""
    managed_identity_resource_id: str | None = field("managedIdentityResourceId", default=None)
    """ID of the identity to use."""


class ClientRegistration(Model):
    """Application registered with an identity provider."""

    client_id: str | None = field("clientId", default=None)
    """Client (application) ID in Microsoft Entra ID."""
    client_secret_setting_name: str | None = field("clientSecretSettingName", default=None)
    """Name of the secret that holds the client secret."""


class Configuration(Model):
    """Settings of a container app outside its template: ingress, secrets, registries, Dapr."""

    secrets: NestedListOrNone[models.Secret, SecretDict] = field("secrets", "[Secret]", default=None)
    """Secrets, referred to by name elsewhere."""
    active_revisions_mode: models.ActiveRevisionsMode | types.ActiveRevisionsModeValue | None = field(
        "activeRevisionsMode", "ActiveRevisionsMode", default=None
    )
    """Single for one active revision at a time, or Multiple."""
    ingress: NestedOrNone[Ingress, types.IngressDict] = field("ingress", "Ingress", default=None)
    """How the app is reached."""
    registries: NestedListOrNone[models.RegistryCredentials, RegistryCredentialsDict] = field(
        "registries", "[RegistryCredentials]", default=None
    )
    """Registries with their credentials."""
    dapr: NestedOrNone[Dapr, types.DaprDict] = field("dapr", "Dapr", default=None)
    """Dapr sidecar of the app."""
    runtime: NestedOrNone[Runtime, types.RuntimeDict] = field("runtime", "Runtime", default=None)
    """Settings of the app's runtime."""
    max_inactive_revisions: int | None = field("maxInactiveRevisions", "int", default=None)
    """How many inactive revisions are kept."""
    service: NestedOrNone[Service, types.ServiceDict] = field("service", "Service", default=None)
    """Set for an app that is a development service."""
    identity_settings: NestedListOrNone[models.IdentitySettings, IdentitySettingsDict] = field(
        "identitySettings", "[IdentitySettings]", default=None
    )
    """Where managed identities can be used."""


class ContainerApp(TrackedResource):
    """A container app."""

    properties: NestedOrNone[ContainerAppProperties, types.ContainerAppPropertiesDict] = field(
        "properties", "ContainerAppProperties", default=None
    )
    """Environment, configuration, template and state of a container app."""
    provisioning_state: models.ContainerAppProvisioningState | types.ContainerAppProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create or update, such as Succeeded or Failed."""
    running_status: models.ContainerAppRunningStatus | types.ContainerAppRunningStatusValue = flattened(
        "properties", init=False
    )
    """Whether it runs."""
    managed_environment_id: str | None = flattened("properties", default=None)
    """ID of the environment; older name of environmentId."""
    environment_id: str | None = flattened("properties", default=None)
    """ID of the environment it runs in."""
    networking: NestedOrNone[ContainerAppNetworkingConfiguration, types.ContainerAppNetworkingConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Networking of the app."""
    workload_profile_name: str | None = flattened("properties", default=None)
    """Workload profile it runs on."""
    latest_revision_name: str = flattened("properties", init=False)
    """Name of the newest revision."""
    latest_ready_revision_name: str = flattened("properties", init=False)
    """Name of the newest revision that is ready."""
    latest_revision_fqdn: str = flattened("properties", init=False)
    """DNS name of the newest revision."""
    custom_domain_verification_id: str = flattened("properties", init=False)
    """ID that proves ownership of custom domains, for a TXT record."""
    configuration: NestedOrNone[Configuration, types.ConfigurationDict] = flattened("properties", default=None)
    """Settings outside the template: secrets, registries, ingress or trigger."""
    template: NestedOrNone[Template, types.TemplateDict] = flattened("properties", default=None)
    """What runs: containers, scaling and volumes."""
    outbound_ip_addresses: list[str] = flattened("properties", init=False)
    """Outbound IP addresses."""
    event_stream_endpoint: str = flattened("properties", init=False)
    """URL that streams system logs."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone or custom location the resource lies in, if it is not in a region proper."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
    managed_by: str | None = field("managedBy", default=None)
    """ID of the resource that manages this one."""
    kind: models.Kind | types.KindValue | None = field("kind", "Kind", default=None)
    """Kind of the container app."""


class ContainerAppAuthToken(TrackedResource):
    """A token for logs and consoles."""

    properties: NestedOrNone[ContainerAppAuthTokenProperties, types.ContainerAppAuthTokenPropertiesDict] = field(
        "properties", "ContainerAppAuthTokenProperties", default=None
    )
    """Token and its expiry."""
    token: str = flattened("properties", init=False)
    """The token."""
    expires: datetime = flattened("properties", init=False)
    """When the token expires."""


class ContainerAppAuthTokenProperties(Model):
    """Token and its expiry."""

    token: str = read_only("token", secret=True)
    """The token."""
    expires: datetime = read_only("expires", "iso-8601")
    """When the token expires."""


class ContainerAppJobExecutions(Model):
    """Executions of a job."""

    value: NestedList[models.JobExecution, JobExecutionDict] = field("value", "[JobExecution]")
    """The executions."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ContainerAppNetworkingConfiguration(Model):
    """Networking of a container app."""

    outbound_vnet_subnet_id: str | None = field("outboundVnetSubnetId", default=None)
    """ID of the subnet for outbound traffic."""


class ContainerAppProbe(Model):
    """A probe that tells whether a container is well."""

    failure_threshold: int | None = field("failureThreshold", "int", default=None)
    """Failures in a row after which the container counts as unwell."""
    http_get: NestedOrNone[ContainerAppProbeHttpGet, types.ContainerAppProbeHttpGetDict] = field(
        "httpGet", "ContainerAppProbeHttpGet", default=None
    )
    """HTTP request to send."""
    initial_delay_seconds: int | None = field("initialDelaySeconds", "int", default=None)
    """Seconds to wait after the container started."""
    period_seconds: int | None = field("periodSeconds", "int", default=None)
    """Seconds between probes."""
    success_threshold: int | None = field("successThreshold", "int", default=None)
    """Successes in a row after which the container counts as well."""
    tcp_socket: NestedOrNone[ContainerAppProbeTcpSocket, types.ContainerAppProbeTcpSocketDict] = field(
        "tcpSocket", "ContainerAppProbeTcpSocket", default=None
    )
    """TCP connection to open."""
    termination_grace_period_seconds: int | None = field("terminationGracePeriodSeconds", "int", default=None)
    """Seconds that containers get to end."""
    timeout_seconds: int | None = field("timeoutSeconds", "int", default=None)
    """Seconds after which the probe times out."""
    type: models.Type | types.TypeValue | None = field("type", "Type", default=None)
    """Kind of probe."""


class ContainerAppProbeHttpGet(Model):
    """HTTP request of a probe."""

    host: str | None = field("host", default=None)
    """Host name; the replica itself if omitted."""
    http_headers: NestedListOrNone[
        ContainerAppProbeHttpGetHttpHeadersItem, types.ContainerAppProbeHttpGetHttpHeadersItemDict
    ] = field("httpHeaders", "[ContainerAppProbeHttpGetHttpHeadersItem]", default=None)
    """Headers of the request."""
    path: str | None = field("path", default=None)
    """Path of the request."""
    port: int = field("port", "int")
    """Port to connect to."""
    scheme: models.Scheme | SchemeValue | None = field("scheme", "Scheme", default=None)
    """HTTP or HTTPS."""


class ContainerAppProbeHttpGetHttpHeadersItem(Model):
    """A header of a probe's request."""

    name: str = field("name")
    """Name of the header."""
    value: str = field("value", secret=True)
    """Value of the header."""


class ContainerAppProbeTcpSocket(Model):
    """TCP connection of a probe."""

    host: str | None = field("host", default=None)
    """Host name; the replica itself if omitted."""
    port: int = field("port", "int")
    """Port to connect to."""


class ContainerAppProperties(Model):
    """Environment, configuration, template and state of a container app."""

    provisioning_state: models.ContainerAppProvisioningState | types.ContainerAppProvisioningStateValue = read_only(
        "provisioningState", "ContainerAppProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    running_status: models.ContainerAppRunningStatus | types.ContainerAppRunningStatusValue = read_only(
        "runningStatus", "ContainerAppRunningStatus"
    )
    """Whether it runs."""
    managed_environment_id: str | None = field("managedEnvironmentId", default=None)
    """ID of the environment; older name of environmentId."""
    environment_id: str | None = field("environmentId", default=None)
    """ID of the environment it runs in."""
    networking: NestedOrNone[ContainerAppNetworkingConfiguration, types.ContainerAppNetworkingConfigurationDict] = (
        field("networking", "ContainerAppNetworkingConfiguration", default=None)
    )
    """Networking of the app."""
    workload_profile_name: str | None = field("workloadProfileName", default=None)
    """Workload profile it runs on."""
    latest_revision_name: str = read_only("latestRevisionName")
    """Name of the newest revision."""
    latest_ready_revision_name: str = read_only("latestReadyRevisionName")
    """Name of the newest revision that is ready."""
    latest_revision_fqdn: str = read_only("latestRevisionFqdn")
    """DNS name of the newest revision."""
    custom_domain_verification_id: str = read_only("customDomainVerificationId")
    """ID that proves ownership of custom domains, for a TXT record."""
    configuration: NestedOrNone[Configuration, types.ConfigurationDict] = field(
        "configuration", "Configuration", default=None
    )
    """Settings outside the template: secrets, registries, ingress or trigger."""
    template: NestedOrNone[Template, types.TemplateDict] = field("template", "Template", default=None)
    """What runs: containers, scaling and volumes."""
    outbound_ip_addresses: list[str] = read_only("outboundIpAddresses", "[str]")
    """Outbound IP addresses."""
    event_stream_endpoint: str = read_only("eventStreamEndpoint")
    """URL that streams system logs."""


class ContainerAppSecret(Model):
    """A secret with its value."""

    name: str = read_only("name")
    """Name of the secret."""
    value: str = read_only("value", secret=True)
    """Value of the secret."""
    identity: str = read_only("identity")
    """Identity that reads the key vault."""
    key_vault_url: str = read_only("keyVaultUrl")
    """URL of the key vault secret."""


class ContainerAppsFunction(ProxyResource):
    """A function of a container app."""

    properties: NestedOrNone[ContainerAppsFunctionProperties, types.ContainerAppsFunctionPropertiesDict] = field(
        "properties", "ContainerAppsFunctionProperties", default=None
    )
    """Trigger, language and URL of a function."""
    invoke_url_template: str = flattened("properties", init=False)
    """URL to call the function by."""
    trigger_type: str = flattened("properties", init=False)
    """Kind of trigger."""
    language: str = flattened("properties", init=False)
    """Language of the function."""
    is_disabled: bool = flattened("properties", init=False)
    """Whether the function is disabled."""
    state: models.ContainerAppsFunctionState | types.ContainerAppsFunctionStateValue = flattened(
        "properties", init=False
    )
    """Whether a function is on: Enabled or Disabled."""


class ContainerAppsFunctionProperties(Model):
    """Trigger, language and URL of a function."""

    invoke_url_template: str = read_only("invokeUrlTemplate")
    """URL to call the function by."""
    trigger_type: str = read_only("triggerType")
    """Kind of trigger."""
    language: str = read_only("language")
    """Language of the function."""
    is_disabled: bool = read_only("isDisabled", "bool")
    """Whether the function is disabled."""
    state: models.ContainerAppsFunctionState | types.ContainerAppsFunctionStateValue = read_only(
        "state", "ContainerAppsFunctionState"
    )
    """Whether a function is on: Enabled or Disabled."""


class CookieExpiration(Model):
    """When the session cookie expires."""

    convention: models.CookieExpirationConvention | types.CookieExpirationConventionValue | None = field(
        "convention", "CookieExpirationConvention", default=None
    )
    """How expiry is set."""
    time_to_expiration: str | None = field("timeToExpiration", default=None)
    """Time until expiry, such as 08:00:00."""


class CorsPolicy(Model):
    """Rules for cross-origin requests."""

    allowed_origins: list[str] = field("allowedOrigins", "[str]")
    """Origins that may send requests."""
    allowed_methods: list[str] | None = field("allowedMethods", "[str]", default=None)
    """Methods that are allowed."""
    allowed_headers: list[str] | None = field("allowedHeaders", "[str]", default=None)
    """Request headers that are allowed."""
    expose_headers: list[str] | None = field("exposeHeaders", "[str]", default=None)
    """Response headers that are shown."""
    max_age: int | None = field("maxAge", "int", default=None)
    """Seconds that browsers may keep the answer."""
    allow_credentials: bool | None = field("allowCredentials", "bool", default=None)
    """Whether credentials may be sent."""


class CustomHostnameAnalysisResult(Model):
    """What DNS says about a custom host name."""

    host_name: str = read_only("hostName")
    """Host name that was analyzed."""
    is_hostname_already_verified: bool = read_only("isHostnameAlreadyVerified", "bool")
    """Whether the host name is verified already."""
    custom_domain_verification_test: models.DnsVerificationTestResult | types.DnsVerificationTestResultValue = (
        read_only("customDomainVerificationTest", "DnsVerificationTestResult")
    )
    """Result of verification."""
    custom_domain_verification_failure_info: Nested[
        CustomHostnameAnalysisResultCustomDomainVerificationFailureInfo,
        types.CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDict,
    ] = read_only(
        "customDomainVerificationFailureInfo", "CustomHostnameAnalysisResultCustomDomainVerificationFailureInfo"
    )
    """Why verification failed."""
    has_conflict_on_managed_environment: bool = read_only("hasConflictOnManagedEnvironment", "bool")
    """Whether another app of the environment has the host name."""
    conflict_with_environment_custom_domain: bool = read_only("conflictWithEnvironmentCustomDomain", "bool")
    """Whether the environment's DNS suffix conflicts."""
    conflicting_container_app_resource_id: str = read_only("conflictingContainerAppResourceId")
    """ID of the app that conflicts."""
    c_name_records: list[str] | None = field("cNameRecords", "[str]", default=None)
    """CNAME records."""
    txt_records: list[str] | None = field("txtRecords", "[str]", default=None)
    """TXT records."""
    a_records: list[str] | None = field("aRecords", "[str]", default=None)
    """A records."""
    alternate_c_name_records: list[str] | None = field("alternateCNameRecords", "[str]", default=None)
    """CNAME records of the alternative name."""
    alternate_txt_records: list[str] | None = field("alternateTxtRecords", "[str]", default=None)
    """TXT records of the alternative name."""


class CustomHostnameAnalysisResultCustomDomainVerificationFailureInfo(Model):
    """Why verification of a host name failed."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about."""
    details: NestedListOrNone[
        CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItem,
        types.CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItemDict,
    ] = field("details", "[CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItem]", default=None)
    """More errors behind this one."""


class CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItem(Model):
    """Why verification of a host name failed."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about."""


class CustomOpenIdConnectProvider(Model):
    """Sign-in with an OpenID Connect provider of your own."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    registration: NestedOrNone[OpenIdConnectRegistration, types.OpenIdConnectRegistrationDict] = field(
        "registration", "OpenIdConnectRegistration", default=None
    )
    """Application that users sign in with."""
    login: NestedOrNone[OpenIdConnectLogin, types.OpenIdConnectLoginDict] = field(
        "login", "OpenIdConnectLogin", default=None
    )
    """How users are signed in."""


class CustomScaleRule(Model):
    """A rule that scales by a KEDA scaler."""

    type: str | None = field("type", default=None)
    """Kind of scaler, such as azure-servicebus."""
    metadata: dict[str, str] | None = field("metadata", "{str}", default=None, secret=True)
    """Settings, names and values."""
    auth: NestedListOrNone[models.ScaleRuleAuth, ScaleRuleAuthDict] = field("auth", "[ScaleRuleAuth]", default=None)
    """Secrets that the scaler signs in with."""
    identity: str | None = field("identity", default=None)
    """Identity the scaler signs in with."""


class Dapr(Model):
    """Dapr sidecar of a container app."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    app_id: str | None = field("appId", default=None)
    """Dapr ID of the app."""
    app_protocol: models.AppProtocol | types.AppProtocolValue | None = field("appProtocol", "AppProtocol", default=None)
    """Protocol between Dapr and the app."""
    app_port: int | None = field("appPort", "int", default=None)
    """Port of the app."""
    http_read_buffer_size: int | None = field("httpReadBufferSize", "int", default=None)
    """Largest HTTP header in KB."""
    http_max_request_size: int | None = field("httpMaxRequestSize", "int", default=None)
    """Largest HTTP request in MB."""
    log_level: models.LogLevel | types.LogLevelValue | None = field("logLevel", "LogLevel", default=None)
    """How much the sidecar logs."""
    enable_api_logging: bool | None = field("enableApiLogging", "bool", default=None)
    """Whether calls to the sidecar are logged."""
    app_health: NestedOrNone[DaprAppHealth, types.DaprAppHealthDict] = field("appHealth", "DaprAppHealth", default=None)
    """How the app's health is checked."""
    max_concurrency: int | None = field("maxConcurrency", "int", default=None)
    """Most requests to the app at a time."""


class DaprAppHealth(Model):
    """How Dapr checks an app's health."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    path: str | None = field("path", default=None)
    """Path."""
    probe_interval_seconds: int | None = field("probeIntervalSeconds", "int", default=None)
    """Seconds between checks."""
    probe_timeout_milliseconds: int | None = field("probeTimeoutMilliseconds", "int", default=None)
    """Milliseconds until a check times out."""
    threshold: int | None = field("threshold", "int", default=None)
    """Failures in a row after which the app counts as unwell."""


class DefaultAuthorizationPolicy(Model):
    """Who may sign in."""

    allowed_principals: NestedOrNone[AllowedPrincipals, types.AllowedPrincipalsDict] = field(
        "allowedPrincipals", "AllowedPrincipals", default=None
    )
    """Groups and users that may sign in."""
    allowed_applications: list[str] | None = field("allowedApplications", "[str]", default=None)
    """Client IDs of the applications that may sign in."""


class EncryptionSettings(Model):
    """Secrets that encrypt and sign the session."""

    container_app_auth_encryption_secret_name: str | None = field("containerAppAuthEncryptionSecretName", default=None)
    """Name of the secret that encrypts."""
    container_app_auth_signing_secret_name: str | None = field("containerAppAuthSigningSecretName", default=None)
    """Name of the secret that signs."""


class Facebook(Model):
    """Sign-in with Facebook."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    registration: NestedOrNone[AppRegistration, types.AppRegistrationDict] = field(
        "registration", "AppRegistration", default=None
    )
    """Application that users sign in with."""
    graph_api_version: str | None = field("graphApiVersion", default=None)
    """Version of the Facebook API."""
    login: NestedOrNone[LoginScopes, types.LoginScopesDict] = field("login", "LoginScopes", default=None)
    """How users are signed in."""


class ForwardProxy(Model):
    """How the outside address is found behind a proxy."""

    convention: models.ForwardProxyConvention | types.ForwardProxyConventionValue | None = field(
        "convention", "ForwardProxyConvention", default=None
    )
    """Standard headers, custom ones or no proxy."""
    custom_host_header_name: str | None = field("customHostHeaderName", default=None)
    """Name of the header with the host."""
    custom_proto_header_name: str | None = field("customProtoHeaderName", default=None)
    """Name of the header with the protocol."""


class GitHub(Model):
    """Sign-in with GitHub."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    registration: NestedOrNone[ClientRegistration, types.ClientRegistrationDict] = field(
        "registration", "ClientRegistration", default=None
    )
    """Application that users sign in with."""
    login: NestedOrNone[LoginScopes, types.LoginScopesDict] = field("login", "LoginScopes", default=None)
    """How users are signed in."""


class GithubActionConfiguration(Model):
    """GitHub workflow that builds and deploys a container app."""

    registry_info: NestedOrNone[RegistryInfo, types.RegistryInfoDict] = field(
        "registryInfo", "RegistryInfo", default=None
    )
    """Registry for the images."""
    azure_credentials: NestedOrNone[AzureCredentials, types.AzureCredentialsDict] = field(
        "azureCredentials", "AzureCredentials", default=None
    )
    """Service principal with which the workflow deploys."""
    context_path: str | None = field("contextPath", default=None)
    """Folder of the Docker build."""
    github_personal_access_token: str | None = field("githubPersonalAccessToken", default=None, secret=True)
    """GitHub token to set up the workflow; write-only."""
    image: str | None = field("image", default=None)
    """Image, such as mcr.microsoft.com/k8se/quickstart:latest."""
    publish_type: str | None = field("publishType", default=None)
    """Code or Image."""
    os: str | None = field("os", default=None)
    """Operating system of the image."""
    runtime_stack: str | None = field("runtimeStack", default=None)
    """Runtime of the code."""
    runtime_version: str | None = field("runtimeVersion", default=None)
    """Version of the runtime."""


class GlobalValidation(Model):
    """What happens to users who have not signed in."""

    unauthenticated_client_action: (
        models.UnauthenticatedClientActionV2 | types.UnauthenticatedClientActionV2Value | None
    ) = field("unauthenticatedClientAction", "UnauthenticatedClientActionV2", default=None)
    """What to do with them."""
    redirect_to_provider: str | None = field("redirectToProvider", default=None)
    """Provider to send them to."""
    excluded_paths: list[str] | None = field("excludedPaths", "[str]", default=None)
    """Paths that need no sign-in."""


class Google(Model):
    """Sign-in with Google."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    registration: NestedOrNone[ClientRegistration, types.ClientRegistrationDict] = field(
        "registration", "ClientRegistration", default=None
    )
    """Application that users sign in with."""
    login: NestedOrNone[LoginScopes, types.LoginScopesDict] = field("login", "LoginScopes", default=None)
    """How users are signed in."""
    validation: NestedOrNone[AllowedAudiencesValidation, types.AllowedAudiencesValidationDict] = field(
        "validation", "AllowedAudiencesValidation", default=None
    )
    """Which tokens are accepted."""


class HttpScaleRule(Model):
    """A rule that scales by concurrent HTTP requests."""

    metadata: dict[str, str] | None = field("metadata", "{str}", default=None, secret=True)
    """Settings, names and values."""
    auth: NestedListOrNone[models.ScaleRuleAuth, ScaleRuleAuthDict] = field("auth", "[ScaleRuleAuth]", default=None)
    """Secrets that the scaler signs in with."""
    identity: str | None = field("identity", default=None)
    """Identity the scaler signs in with."""


class HttpSettings(Model):
    """HTTPS, routes and proxies of sign-in."""

    require_https: bool | None = field("requireHttps", "bool", default=None)
    """Whether HTTPS is needed."""
    routes: NestedOrNone[HttpSettingsRoutes, types.HttpSettingsRoutesDict] = field(
        "routes", "HttpSettingsRoutes", default=None
    )
    """Prefix of the sign-in paths."""
    forward_proxy: NestedOrNone[ForwardProxy, types.ForwardProxyDict] = field(
        "forwardProxy", "ForwardProxy", default=None
    )
    """How the outside address is found behind a proxy."""


class HttpSettingsRoutes(Model):
    """Prefix of the sign-in paths."""

    api_prefix: str | None = field("apiPrefix", default=None)
    """The prefix; /.auth by default."""


class IdentityProviders(Model):
    """Identity providers that users can sign in with."""

    azure_active_directory: NestedOrNone[AzureActiveDirectory, types.AzureActiveDirectoryDict] = field(
        "azureActiveDirectory", "AzureActiveDirectory", default=None
    )
    """Microsoft Entra ID."""
    facebook: NestedOrNone[Facebook, types.FacebookDict] = field("facebook", "Facebook", default=None)
    """Facebook."""
    git_hub: NestedOrNone[GitHub, types.GitHubDict] = field("gitHub", "GitHub", default=None)
    """GitHub."""
    google: NestedOrNone[Google, types.GoogleDict] = field("google", "Google", default=None)
    """Google."""
    twitter: NestedOrNone[Twitter, types.TwitterDict] = field("twitter", "Twitter", default=None)
    """Twitter."""
    apple: NestedOrNone[Apple, types.AppleDict] = field("apple", "Apple", default=None)
    """Apple."""
    azure_static_web_apps: NestedOrNone[AzureStaticWebApps, types.AzureStaticWebAppsDict] = field(
        "azureStaticWebApps", "AzureStaticWebApps", default=None
    )
    """Azure Static Web Apps."""
    custom_open_id_connect_providers: NestedDictOrNone[
        CustomOpenIdConnectProvider, types.CustomOpenIdConnectProviderDict
    ] = field("customOpenIdConnectProviders", "{CustomOpenIdConnectProvider}", default=None)
    """OpenID Connect providers of your own, by name."""


class Ingress(Model):
    """How a container app is reached."""

    fqdn: str = read_only("fqdn")
    """DNS name of the app."""
    external: bool | None = field("external", "bool", default=None)
    """Whether it is reached from outside the environment."""
    target_port: int | None = field("targetPort", "int", default=None)
    """Port the containers listen on."""
    exposed_port: int | None = field("exposedPort", "int", default=None)
    """Port that is exposed, for TCP."""
    transport: models.IngressTransportMethod | types.IngressTransportMethodValue | None = field(
        "transport", "IngressTransportMethod", default=None
    )
    """Protocol: auto, http, http2 or tcp."""
    traffic: NestedListOrNone[TrafficWeight, types.TrafficWeightDict] = field(
        "traffic", "[TrafficWeight]", default=None
    )
    """How traffic is shared between revisions."""
    custom_domains: NestedListOrNone[models.CustomDomain, CustomDomainDict] = field(
        "customDomains", "[CustomDomain]", default=None
    )
    """Custom domains."""
    allow_insecure: bool | None = field("allowInsecure", "bool", default=None)
    """Whether HTTP is allowed; otherwise it is redirected to HTTPS."""
    ip_security_restrictions: NestedListOrNone[IpSecurityRestrictionRule, types.IpSecurityRestrictionRuleDict] = field(
        "ipSecurityRestrictions", "[IpSecurityRestrictionRule]", default=None
    )
    """Address ranges that are allowed or denied."""
    sticky_sessions: NestedOrNone[IngressStickySessions, types.IngressStickySessionsDict] = field(
        "stickySessions", "IngressStickySessions", default=None
    )
    """Whether clients stay on one replica."""
    client_certificate_mode: models.IngressClientCertificateMode | types.IngressClientCertificateModeValue | None = (
        field("clientCertificateMode", "IngressClientCertificateMode", default=None)
    )
    """Whether clients must show a certificate."""
    cors_policy: NestedOrNone[CorsPolicy, types.CorsPolicyDict] = field("corsPolicy", "CorsPolicy", default=None)
    """Rules for cross-origin requests."""
    additional_port_mappings: NestedListOrNone[IngressPortMapping, types.IngressPortMappingDict] = field(
        "additionalPortMappings", "[IngressPortMapping]", default=None
    )
    """More ports of the app."""


class IngressPortMapping(Model):
    """One more port of a container app."""

    external: bool = field("external", "bool")
    """Whether it is reached from outside the environment."""
    target_port: int = field("targetPort", "int")
    """Port the containers listen on."""
    exposed_port: int | None = field("exposedPort", "int", default=None)
    """Port that is exposed, for TCP."""


class IngressStickySessions(Model):
    """Whether clients stay on one replica."""

    affinity: models.Affinity | types.AffinityValue | None = field("affinity", "Affinity", default=None)
    """Whether clients stay: sticky or none."""


class IpSecurityRestrictionRule(Model):
    """An address range that is allowed or denied."""

    name: str = field("name")
    """Name of the rule."""
    description: str | None = field("description", default=None)
    """Description, free text."""
    ip_address_range: str = field("ipAddressRange")
    """Address range in CIDR form."""
    action: models.Action | types.ActionValue = field("action", "Action")
    """Allow or Deny; the same for all rules."""


class JwtClaimChecks(Model):
    """Checks on the claims of tokens."""

    allowed_groups: list[str] | None = field("allowedGroups", "[str]", default=None)
    """Groups that are allowed."""
    allowed_client_applications: list[str] | None = field("allowedClientApplications", "[str]", default=None)
    """Client applications that are allowed."""


class LabelHistory(ProxyResource):
    """A label of revisions, with its history."""

    properties: NestedOrNone[LabelHistoryProperties, types.LabelHistoryPropertiesDict] = field(
        "properties", "LabelHistoryProperties", default=None
    )
    """History of a label."""


class LabelHistoryProperties(Model):
    """History of a label."""

    records: NestedList[LabelHistoryRecordItem, types.LabelHistoryRecordItemDict] = read_only(
        "records", "[LabelHistoryRecordItem]"
    )
    """Revisions that had the label."""


class LabelHistoryRecordItem(Model):
    """A revision that had a label, and when."""

    revision: str = read_only("revision")
    """Name of the revision."""
    start: datetime = read_only("start", "iso-8601")
    """When it got the label."""
    stop: datetime = read_only("stop", "iso-8601")
    """When it lost the label."""
    status: models.Status | types.StatusValue = read_only("status", "Status")
    """State of the record."""


class Login(Model):
    """How users are signed in."""

    routes: NestedOrNone[LoginRoutes, types.LoginRoutesDict] = field("routes", "LoginRoutes", default=None)
    """Path to sign out."""
    token_store: NestedOrNone[TokenStore, types.TokenStoreDict] = field("tokenStore", "TokenStore", default=None)
    """Where tokens are kept."""
    preserve_url_fragments_for_logins: bool | None = field("preserveUrlFragmentsForLogins", "bool", default=None)
    """Whether the part after # survives sign-in."""
    allowed_external_redirect_urls: list[str] | None = field("allowedExternalRedirectUrls", "[str]", default=None)
    """Outside URLs that may be redirected to."""
    cookie_expiration: NestedOrNone[CookieExpiration, types.CookieExpirationDict] = field(
        "cookieExpiration", "CookieExpiration", default=None
    )
    """When the session cookie expires."""
    nonce: NestedOrNone[Nonce, types.NonceDict] = field("nonce", "Nonce", default=None)
    """Nonce of the sign-in."""


class LoginRoutes(Model):
    """Path to sign out."""

    logout_endpoint: str | None = field("logoutEndpoint", default=None)
    """Path that signs out."""


class LoginScopes(Model):
    """Scopes to ask for at sign-in."""

    scopes: list[str] | None = field("scopes", "[str]", default=None)
    """Scopes to ask for."""


class Nonce(Model):
    """Nonce of the sign-in."""

    validate_nonce: bool | None = field("validateNonce", "bool", default=None)
    """Whether the nonce is checked."""
    nonce_expiration_interval: str | None = field("nonceExpirationInterval", default=None)
    """Time until the nonce expires, such as 00:05:00."""


class OpenIdConnectClientCredential(Model):
    """How to sign in to an OpenID Connect provider."""

    method: str = field("method", default="ClientSecretPost", required=False)
    """Method; ClientSecretPost."""
    client_secret_setting_name: str | None = field("clientSecretSettingName", default=None)
    """Name of the secret that holds the client secret."""


class OpenIdConnectConfig(Model):
    """Endpoints of an OpenID Connect provider."""

    authorization_endpoint: str | None = field("authorizationEndpoint", default=None)
    """URL users are sent to."""
    token_endpoint: str | None = field("tokenEndpoint", default=None)
    """URL tokens are got from."""
    issuer: str | None = field("issuer", default=None)
    """Issuer of the tokens."""
    certification_uri: str | None = field("certificationUri", default=None)
    """URL of the signing keys."""
    well_known_open_id_configuration: str | None = field("wellKnownOpenIdConfiguration", default=None)
    """URL of the provider's configuration document."""


class OpenIdConnectLogin(Model):
    """How users are signed in with an OpenID Connect provider."""

    name_claim_type: str | None = field("nameClaimType", default=None)
    """Claim that holds the user's name."""
    scopes: list[str] | None = field("scopes", "[str]", default=None)
    """Scopes to ask for."""


class OpenIdConnectRegistration(Model):
    """Application registered with an OpenID Connect provider."""

    client_id: str | None = field("clientId", default=None)
    """Client (application) ID in Microsoft Entra ID."""
    client_credential: NestedOrNone[OpenIdConnectClientCredential, types.OpenIdConnectClientCredentialDict] = field(
        "clientCredential", "OpenIdConnectClientCredential", default=None
    )
    """How to sign in to the provider."""
    open_id_connect_configuration: NestedOrNone[OpenIdConnectConfig, types.OpenIdConnectConfigDict] = field(
        "openIdConnectConfiguration", "OpenIdConnectConfig", default=None
    )
    """Endpoints of the provider."""


class QueueScaleRule(Model):
    """A rule that scales by the length of an Azure storage queue."""

    account_name: str | None = field("accountName", default=None)
    """Name of the storage account."""
    queue_name: str | None = field("queueName", default=None)
    """Name of the queue."""
    queue_length: int | None = field("queueLength", "int", default=None)
    """Messages per replica."""
    auth: NestedListOrNone[models.ScaleRuleAuth, ScaleRuleAuthDict] = field("auth", "[ScaleRuleAuth]", default=None)
    """Secrets that the scaler signs in with."""
    identity: str | None = field("identity", default=None)
    """Identity the scaler signs in with."""


class RegistryInfo(Model):
    """Registry for images that a GitHub workflow builds."""

    registry_url: str | None = field("registryUrl", default=None)
    """Address of the registry."""
    registry_user_name: str | None = field("registryUserName", default=None)
    """User name."""
    registry_password: str | None = field("registryPassword", default=None, secret=True)
    """Password; write-only."""


class Replica(ProxyResource):
    """A replica of a revision."""

    properties: NestedOrNone[ReplicaProperties, types.ReplicaPropertiesDict] = field(
        "properties", "ReplicaProperties", default=None
    )
    """Containers and state of a replica."""
    created_time: datetime = flattened("properties", init=False)
    """When it was created."""
    running_state: models.ContainerAppReplicaRunningState | types.ContainerAppReplicaRunningStateValue = flattened(
        "properties", init=False
    )
    """Container app replica running state: Running, NotRunning or Unknown."""
    running_state_details: str = flattened("properties", init=False)
    """Details of its state."""
    containers: NestedListOrNone[ReplicaContainer, types.ReplicaContainerDict] = flattened("properties", default=None)
    """Containers."""
    init_containers: NestedListOrNone[ReplicaContainer, types.ReplicaContainerDict] = flattened(
        "properties", default=None
    )
    """Containers that run before the others."""


class ReplicaCollection(Model):
    """Replicas of a revision."""

    value: NestedList[Replica, types.ReplicaDict] = field("value", "[Replica]")
    """The replicas."""


class ReplicaContainer(Model):
    """A container of a replica, with its state."""

    name: str | None = field("name", default=None)
    """Name of the container."""
    container_id: str | None = field("containerId", default=None)
    """ID of the container."""
    ready: bool | None = field("ready", "bool", default=None)
    """Whether the container is ready."""
    started: bool | None = field("started", "bool", default=None)
    """Whether the container has started."""
    restart_count: int | None = field("restartCount", "int", default=None)
    """How many times it was restarted."""
    running_state: models.ContainerAppContainerRunningState | types.ContainerAppContainerRunningStateValue = read_only(
        "runningState", "ContainerAppContainerRunningState"
    )
    """Container app container running state: Running, Terminated or Waiting."""
    running_state_details: str = read_only("runningStateDetails")
    """Details of its state."""
    log_stream_endpoint: str = read_only("logStreamEndpoint")
    """URL that streams its log."""
    exec_endpoint: str = read_only("execEndpoint")
    """URL to run commands in it."""
    debug_endpoint: str = read_only("debugEndpoint")
    """URL to debug it."""


class ReplicaProperties(Model):
    """Containers and state of a replica."""

    created_time: datetime = read_only("createdTime", "iso-8601")
    """When it was created."""
    running_state: models.ContainerAppReplicaRunningState | types.ContainerAppReplicaRunningStateValue = read_only(
        "runningState", "ContainerAppReplicaRunningState"
    )
    """Container app replica running state: Running, NotRunning or Unknown."""
    running_state_details: str = read_only("runningStateDetails")
    """Details of its state."""
    containers: NestedListOrNone[ReplicaContainer, types.ReplicaContainerDict] = field(
        "containers", "[ReplicaContainer]", default=None
    )
    """Containers."""
    init_containers: NestedListOrNone[ReplicaContainer, types.ReplicaContainerDict] = field(
        "initContainers", "[ReplicaContainer]", default=None
    )
    """Containers that run before the others."""


class Revision(ProxyResource):
    """A revision of a container app: a snapshot of its template."""

    properties: NestedOrNone[RevisionProperties, types.RevisionPropertiesDict] = field(
        "properties", "RevisionProperties", default=None
    )
    """Template, traffic and state of a revision."""
    created_time: datetime = flattened("properties", init=False)
    """When it was created."""
    last_active_time: datetime = flattened("properties", init=False)
    """When it was last active."""
    fqdn: str = flattened("properties", init=False)
    """Fully qualified DNS name."""
    template: Nested[Template, types.TemplateDict] = flattened("properties", init=False)
    """What runs: containers, scaling and volumes."""
    active: bool = flattened("properties", init=False)
    """Whether it is active."""
    replicas: int = flattened("properties", init=False)
    """Number of replicas now."""
    traffic_weight: int = flattened("properties", init=False)
    """Share of traffic in percent."""
    provisioning_error: str = flattened("properties", init=False)
    """What went wrong with provisioning."""
    health_state: models.RevisionHealthState | types.RevisionHealthStateValue = flattened("properties", init=False)
    """Revision health state: Healthy, Unhealthy or None."""
    provisioning_state: models.RevisionProvisioningState | types.RevisionProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create or update, such as Succeeded or Failed."""
    running_state: models.RevisionRunningState | types.RevisionRunningStateValue = flattened("properties", init=False)
    """Revision running state: Running, Processing, Stopped, Degraded, Failed or Unknown."""


class RevisionProperties(Model):
    """Template, traffic and state of a revision."""

    created_time: datetime = read_only("createdTime", "iso-8601")
    """When it was created."""
    last_active_time: datetime = read_only("lastActiveTime", "iso-8601")
    """When it was last active."""
    fqdn: str = read_only("fqdn")
    """Fully qualified DNS name."""
    template: Nested[Template, types.TemplateDict] = read_only("template", "Template")
    """What runs: containers, scaling and volumes."""
    active: bool = read_only("active", "bool")
    """Whether it is active."""
    replicas: int = read_only("replicas", "int")
    """Number of replicas now."""
    traffic_weight: int = read_only("trafficWeight", "int")
    """Share of traffic in percent."""
    provisioning_error: str = read_only("provisioningError")
    """What went wrong with provisioning."""
    health_state: models.RevisionHealthState | types.RevisionHealthStateValue = read_only(
        "healthState", "RevisionHealthState"
    )
    """Revision health state: Healthy, Unhealthy or None."""
    provisioning_state: models.RevisionProvisioningState | types.RevisionProvisioningStateValue = read_only(
        "provisioningState", "RevisionProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    running_state: models.RevisionRunningState | types.RevisionRunningStateValue = read_only(
        "runningState", "RevisionRunningState"
    )
    """Revision running state: Running, Processing, Stopped, Degraded, Failed or Unknown."""


class Runtime(Model):
    """Settings of a container app's runtime."""

    java: NestedOrNone[RuntimeJava, types.RuntimeJavaDict] = field("java", "RuntimeJava", default=None)
    """Settings of Java."""


class RuntimeJava(Model):
    """Settings of Java in a container app."""

    enable_metrics: bool | None = field("enableMetrics", "bool", default=None)
    """Whether metrics of the JVM are collected."""


class Scale(Model):
    """How a container app scales."""

    min_replicas: int | None = field("minReplicas", "int", default=None)
    """Least number of replicas; 0 scales to none."""
    max_replicas: int | None = field("maxReplicas", "int", default=None)
    """Most replicas; 10 by default."""
    cooldown_period: int | None = field("cooldownPeriod", "int", default=None)
    """Seconds to wait before scaling to none; 300 by default."""
    polling_interval: int | None = field("pollingInterval", "int", default=None)
    """Seconds between looks at the rules; 30 by default."""
    allow_scaling_rule_override: bool | None = field("allowScalingRuleOverride", "bool", default=None)
    """Whether rules may be overridden."""
    rules: NestedListOrNone[ScaleRule, types.ScaleRuleDict] = field("rules", "[ScaleRule]", default=None)
    """Rules that scale."""


class ScaleRule(Model):
    """A rule that scales: HTTP, TCP, queue or custom."""

    name: str | None = field("name", default=None)
    """Name of the rule."""
    azure_queue: NestedOrNone[QueueScaleRule, types.QueueScaleRuleDict] = field(
        "azureQueue", "QueueScaleRule", default=None
    )
    """Scale by length of an Azure storage queue."""
    custom: NestedOrNone[CustomScaleRule, types.CustomScaleRuleDict] = field("custom", "CustomScaleRule", default=None)
    """Scale by a KEDA scaler."""
    http: NestedOrNone[HttpScaleRule, types.HttpScaleRuleDict] = field("http", "HttpScaleRule", default=None)
    """Scale by concurrent HTTP requests."""
    tcp: NestedOrNone[TcpScaleRule, types.TcpScaleRuleDict] = field("tcp", "TcpScaleRule", default=None)
    """Scale by concurrent TCP connections."""


class SecretsCollection(Model):
    """Secrets with their values."""

    value: NestedList[ContainerAppSecret, types.ContainerAppSecretDict] = field("value", "[ContainerAppSecret]")
    """The secrets."""


class Service(Model):
    """Marks a container app as a development service."""

    type: str = field("type")
    """Kind of service, such as redis."""


class ServiceBind(Model):
    """A service that something is bound to."""

    service_id: str | None = field("serviceId", default=None)
    """ID of the service."""
    name: str | None = field("name", default=None)
    """Name of the binding."""


class SourceControl(ProxyResource):
    """A link of a container app to a GitHub repository."""

    properties: NestedOrNone[SourceControlProperties, types.SourceControlPropertiesDict] = field(
        "properties", "SourceControlProperties", default=None
    )
    """Repository, branch and workflow of a source control link."""
    operation_state: models.SourceControlOperationState | types.SourceControlOperationStateValue = flattened(
        "properties", init=False
    )
    """Source control operation state: InProgress, Succeeded, Failed or Canceled."""
    repo_url: str | None = flattened("properties", default=None)
    """URL of the repository."""
    branch: str | None = flattened("properties", default=None)
    """Branch to deploy."""
    github_action_configuration: NestedOrNone[GithubActionConfiguration, types.GithubActionConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Workflow that builds and deploys."""


class SourceControlProperties(Model):
    """Repository, branch and workflow of a source control link."""

    operation_state: models.SourceControlOperationState | types.SourceControlOperationStateValue = read_only(
        "operationState", "SourceControlOperationState"
    )
    """Source control operation state: InProgress, Succeeded, Failed or Canceled."""
    repo_url: str | None = field("repoUrl", default=None)
    """URL of the repository."""
    branch: str | None = field("branch", default=None)
    """Branch to deploy."""
    github_action_configuration: NestedOrNone[GithubActionConfiguration, types.GithubActionConfigurationDict] = field(
        "githubActionConfiguration", "GithubActionConfiguration", default=None
    )
    """Workflow that builds and deploys."""


class TcpScaleRule(Model):
    """A rule that scales by concurrent TCP connections."""

    metadata: dict[str, str] | None = field("metadata", "{str}", default=None, secret=True)
    """Settings, names and values."""
    auth: NestedListOrNone[models.ScaleRuleAuth, ScaleRuleAuthDict] = field("auth", "[ScaleRuleAuth]", default=None)
    """Secrets that the scaler signs in with."""
    identity: str | None = field("identity", default=None)
    """Identity the scaler signs in with."""


class Template(Model):
    """What a revision runs: containers, scaling and volumes."""

    revision_suffix: str | None = field("revisionSuffix", default=None)
    """End of the revision's name; made by the service if omitted."""
    termination_grace_period_seconds: int | None = field("terminationGracePeriodSeconds", "int", default=None)
    """Seconds that containers get to end."""
    init_containers: NestedListOrNone[models.InitContainer, InitContainerDict] = field(
        "initContainers", "[InitContainer]", default=None
    )
    """Containers that run before the others."""
    containers: NestedListOrNone[models.Container, ContainerDict] = field("containers", "[Container]", default=None)
    """Containers."""
    scale: NestedOrNone[Scale, types.ScaleDict] = field("scale", "Scale", default=None)
    """How it scales."""
    volumes: NestedListOrNone[models.Volume, VolumeDict] = field("volumes", "[Volume]", default=None)
    """Volumes that containers can mount."""
    service_binds: NestedListOrNone[ServiceBind, types.ServiceBindDict] = field(
        "serviceBinds", "[ServiceBind]", default=None
    )
    """Services the app is bound to."""


class TokenStore(Model):
    """Where tokens of users are kept."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    token_refresh_extension_hours: float | None = field("tokenRefreshExtensionHours", "float", default=None)
    """Hours after expiry in which tokens can be refreshed."""
    azure_blob_storage: NestedOrNone[BlobStorageTokenStore, types.BlobStorageTokenStoreDict] = field(
        "azureBlobStorage", "BlobStorageTokenStore", default=None
    )
    """Blob container for the tokens."""


class TrafficWeight(Model):
    """Share of traffic for a revision."""

    revision_name: str | None = field("revisionName", default=None)
    """Name of the revision."""
    weight: int | None = field("weight", "int", default=None)
    """Share of traffic in percent."""
    latest_revision: bool | None = field("latestRevision", "bool", default=None)
    """Whether the newest revision is meant."""
    label: str | None = field("label", default=None)
    """Label of the revision."""


class Twitter(Model):
    """Sign-in with Twitter."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    registration: NestedOrNone[TwitterRegistration, types.TwitterRegistrationDict] = field(
        "registration", "TwitterRegistration", default=None
    )
    """Application that users sign in with."""


class TwitterRegistration(Model):
    """Application registered with Twitter."""

    consumer_key: str | None = field("consumerKey", default=None)
    """OAuth consumer key of the application."""
    consumer_secret_setting_name: str | None = field("consumerSecretSettingName", default=None)
    """Name of the secret that holds the consumer secret."""
