# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``web_apps_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyOnlyResource, ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.model import (
        Filled,
        Nested,
        NestedDictOrNone,
        NestedFilled,
        NestedList,
        NestedListFilled,
        NestedListOrNone,
        NestedOrNone,
    )
    from .. import models
    from ..types import _web_apps_2 as types
    from ..types._common import (
        AppInsightsWebAppStackSettingsDict,
        ExtendedLocationDict,
        GitHubActionWebAppStackSettingsDict,
        HostingEnvironmentProfileDict,
        ManagedServiceIdentityDict,
        NameValuePairDict,
        StackPreferredOsValue,
        WebJobTypeValue,
    )
    from ..types._web_apps import (
        ApiDefinitionInfoDict,
        ApiManagementConfigDict,
        ApplicationLogsConfigDict,
        AuthPlatformDict,
        AutoHealRulesDict,
        AzureStorageInfoValueDict,
        BlobStorageTokenStoreDict,
        CloningInfoDict,
        ConnStringInfoDict,
        ContainerInfoDict,
        CorsSettingsDict,
        DaprConfigDict,
        DatabaseBackupSettingDict,
        EnabledConfigDict,
        EnvironmentVariableDict,
        ExperimentsDict,
        FileSystemTokenStoreDict,
        FunctionAppConfigDict,
        GitHubActionConfigurationDict,
        GlobalValidationDict,
        HandlerMappingDict,
        HostNameSslStateDict,
        HttpLogsConfigDict,
        HttpSettingsDict,
        IdentityProvidersDict,
        IpSecurityRestrictionDict,
        LinuxJavaContainerSettingsDict,
        LoginDict,
        OutboundVnetRoutingDict,
        PushSettingsDict,
        ResourceConfigDict,
        SiteAvailabilityStateValue,
        SiteExtensionTypeValue,
        SiteLoadBalancingValue,
        SiteRuntimeStateValue,
    )


class RestoreRequest(ProxyOnlyResource):
    """A backup to restore."""

    properties: NestedOrNone[RestoreRequestProperties, types.RestoreRequestPropertiesDict] = field(
        "properties", "RestoreRequestProperties", default=None
    )
    """Backup to restore, and how."""
    storage_account_url: str | None = flattened("properties", default=None)
    """SAS URL of the container that holds the backup."""
    blob_name: str | None = flattened("properties", default=None)
    """Name of the blob with the backup."""
    overwrite: bool | None = flattened("properties", default=None)
    """Whether to overwrite the app; needed when it exists."""
    site_name: str | None = flattened("properties", default=None)
    """Name of the app to restore to."""
    databases: NestedListOrNone[models.DatabaseBackupSetting, DatabaseBackupSettingDict] = flattened(
        "properties", default=None
    )
    """Databases to restore."""
    ignore_conflicting_host_names: bool | None = flattened("properties", default=None)
    """Whether to restore even if custom host names are in use elsewhere."""
    ignore_databases: bool | None = flattened("properties", default=None)
    """Whether to leave databases alone."""
    app_service_plan: str | None = flattened("properties", default=None)
    """App Service plan for the restored app."""
    operation_type: models.BackupRestoreOperationType | types.BackupRestoreOperationTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of restore."""
    adjust_connection_strings: bool | None = flattened("properties", default=None)
    """Whether to set connection strings to the restored databases."""
    hosting_environment: str | None = flattened("properties", default=None)
    """App Service Environment for the restored app."""


class RestoreRequestProperties(Model):
    """Backup to restore, and how."""

    storage_account_url: str = field("storageAccountUrl", secret=True)
    """SAS URL of the container that holds the backup."""
    blob_name: str | None = field("blobName", default=None)
    """Name of the blob with the backup."""
    overwrite: bool = field("overwrite", "bool")
    """Whether to overwrite the app; needed when it exists."""
    site_name: str | None = field("siteName", default=None)
    """Name of the app to restore to."""
    databases: NestedListOrNone[models.DatabaseBackupSetting, DatabaseBackupSettingDict] = field(
        "databases", "[DatabaseBackupSetting]", default=None
    )
    """Databases to restore."""
    ignore_conflicting_host_names: bool | None = field("ignoreConflictingHostNames", "bool", default=None)
    """Whether to restore even if custom host names are in use elsewhere."""
    ignore_databases: bool | None = field("ignoreDatabases", "bool", default=None)
    """Whether to leave databases alone."""
    app_service_plan: str | None = field("appServicePlan", default=None)
    """App Service plan for the restored app."""
    operation_type: models.BackupRestoreOperationType | types.BackupRestoreOperationTypeValue | None = field(
        "operationType", "BackupRestoreOperationType", default=None
    )
    """Kind of restore."""
    adjust_connection_strings: bool | None = field("adjustConnectionStrings", "bool", default=None)
    """Whether to set connection strings to the restored databases."""
    hosting_environment: str | None = field("hostingEnvironment", default=None)
    """App Service Environment for the restored app."""


class Site(TrackedResource):
    """A web app, function app, logic app or deployment slot."""

    properties: NestedFilled[SiteProperties, types.SitePropertiesDict] = field(
        "properties", "SiteProperties", default=None
    )
    """Plan, site configuration, network and other settings of the app."""
    state: str = flattened("properties", init=False)
    """Running or Stopped."""
    host_names: list[str] = flattened("properties", init=False)
    """Host names of the app."""
    repository_site_name: str = flattened("properties", init=False)
    """Name of the app's repository."""
    usage_state: models.UsageState | types.UsageStateValue = flattened("properties", init=False)
    """Whether a quota is exceeded."""
    enabled: Filled[bool] = flattened("properties", default=None)
    """Whether the app takes requests; false takes it offline."""
    enabled_host_names: list[str] = flattened("properties", init=False)
    """Host names that take requests, the deployment (SCM) site's among them."""
    availability_state: models.SiteAvailabilityState | SiteAvailabilityStateValue = flattened("properties", init=False)
    """Whether the app is available as usual."""
    host_name_ssl_states: NestedListFilled[models.HostNameSslState, HostNameSslStateDict] = flattened(
        "properties", default=None
    )
    """HTTPS of the app's host names."""
    server_farm_id: Filled[str] = flattened("properties", default=None)
    """Resource ID of the App Service plan."""
    reserved: Filled[bool] = flattened("properties", default=None)
    """Whether the app runs on Linux; true is needed for Linux."""
    is_xenon: bool | None = flattened("properties", default=None)
    """Whether the app is a Windows container, in the older form."""
    hyper_v: bool | None = flattened("properties", default=None)
    """Whether the app is a Windows container."""
    last_modified_time_utc: datetime = flattened("properties", init=False)
    """When the app was last changed, in UTC."""
    dns_configuration: NestedOrNone[SiteDnsConfig, types.SiteDnsConfigDict] = flattened("properties", default=None)
    """How the app resolves names."""
    outbound_vnet_routing: NestedOrNone[models.OutboundVnetRouting, OutboundVnetRoutingDict] = flattened(
        "properties", default=None
    )
    """Which outbound traffic goes through the virtual network."""
    site_config: NestedFilled[SiteConfig, types.SiteConfigDict] = flattened("properties", default=None)
    """Runtime stack, app settings, limits, CORS and access; mostly empty in answers."""
    function_app_config: NestedOrNone[models.FunctionAppConfig, FunctionAppConfigDict] = flattened(
        "properties", default=None
    )
    """Deployment, runtime and scaling, for Flex Consumption function apps."""
    dapr_config: NestedOrNone[models.DaprConfig, DaprConfigDict] = flattened("properties", default=None)
    """Dapr settings, in a Container Apps environment."""
    workload_profile_name: str | None = flattened("properties", default=None)
    """Workload profile, in a Container Apps environment."""
    resource_config: NestedOrNone[models.ResourceConfig, ResourceConfigDict] = flattened("properties", default=None)
    """Processor and memory, in a Container Apps environment."""
    traffic_manager_host_names: list[str] = flattened("properties", init=False)
    """Traffic Manager host names of the app."""
    scm_site_also_stopped: bool | None = flattened("properties", default=None)
    """Whether stopping the app also stops its deployment (SCM) site."""
    target_swap_slot: str = flattened("properties", init=False)
    """Slot the app will be swapped with."""
    hosting_environment_profile: NestedOrNone[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = (
        flattened("properties", default=None)
    )
    """App Service Environment the app runs in; none on the shared platform."""
    client_affinity_enabled: Filled[bool] = flattened("properties", default=None)
    """Whether a cookie sends each client to the same instance."""
    client_affinity_partitioning_enabled: bool | None = flattened("properties", default=None)
    """Whether that cookie is kept apart by top-level site (CHIPS)."""
    client_affinity_proxy_enabled: bool | None = flattened("properties", default=None)
    """Whether that cookie is set for the host name in X-Forwarded-Host."""
    client_cert_enabled: Filled[bool] = flattened("properties", default=None)
    """Whether clients are asked for a certificate."""
    client_cert_mode: models.ClientCertMode | types.ClientCertModeValue | None = flattened("properties", default=None)
    """Whether clients must present a certificate or may."""
    client_cert_exclusion_paths: str | None = flattened("properties", default=None)
    """Paths that need no client certificate, separated by commas."""
    ip_mode: models.IPMode | types.IPModeValue | None = flattened("properties", default=None)
    """IP versions the app can be reached by."""
    end_to_end_encryption_enabled: bool | None = flattened("properties", default=None)
    """Whether traffic is also encrypted between front end and worker."""
    ssh_enabled: bool | None = flattened("properties", default=None)
    """Whether SSH to the app is allowed."""
    host_names_disabled: bool | None = flattened("properties", default=None)
    """Whether the app's public host names are turned off."""
    custom_domain_verification_id: str | None = flattened("properties", default=None)
    """Value for the asuid TXT record that verifies custom domains."""
    outbound_ip_addresses: str = flattened("properties", init=False)
    """IP addresses outbound traffic comes from now, separated by commas."""
    possible_outbound_ip_addresses: str = flattened("properties", init=False)
    """All IP addresses outbound traffic may come from, separated by commas."""
    container_size: int | None = flattened("properties", default=None)
    """Memory of a function container, in MB."""
    daily_memory_time_quota: int | None = flattened("properties", default=None)
    """Most memory-time of a function app in a day; only on dynamic plans."""
    suspended_till: datetime = flattened("properties", init=False)
    """Until when the app is suspended, if a quota was exceeded."""
    max_number_of_workers: int = flattened("properties", init=False)
    """Most instances the app can have."""
    cloning_info: NestedOrNone[models.CloningInfo, CloningInfoDict] = flattened("properties", default=None)
    """App to clone, when the app is created as a clone."""
    resource_group: str = flattened("properties", init=False)
    """Name of the app's resource group."""
    is_default_container: bool = flattened("properties", init=False)
    """Whether the app is a default container."""
    default_host_name: str = flattened("properties", init=False)
    """Host name the app has by itself, such as contoso.azurewebsites.net."""
    slot_swap_status: Nested[SlotSwapStatus, types.SlotSwapStatusDict] = flattened("properties", init=False)
    """The last swap of slots."""
    https_only: Filled[bool] = flattened("properties", default=None)
    """Whether HTTP requests are redirected to HTTPS."""
    redundancy_mode: models.RedundancyMode | types.RedundancyModeValue | None = flattened("properties", default=None)
    """How the app is kept in several regions."""
    in_progress_operation_id: str = flattened("properties", init=False)
    """ID of an operation that is under way."""
    public_network_access: str | None = flattened("properties", default=None)
    """Whether the public network gets through: Enabled or Disabled."""
    storage_account_required: bool | None = flattened("properties", default=None)
    """Whether a customer-provided storage account is needed."""
    key_vault_reference_identity: str | None = flattened("properties", default=None)
    """Resource ID of the identity that reads Key Vault references; the system-assigned one by default."""
    auto_generated_domain_name_label_scope: (
        models.AutoGeneratedDomainNameLabelScope | types.AutoGeneratedDomainNameLabelScopeValue | None
    ) = flattened("properties", default=None)
    """Within what the generated part of the default host name is used again."""
    virtual_network_subnet_id: str | None = flattened("properties", default=None)
    """Resource ID of the subnet for outbound traffic (virtual network integration)."""
    managed_environment_id: str | None = flattened("properties", default=None)
    """Resource ID of the Container Apps environment the app runs in."""
    sku: str = flattened("properties", init=False)
    """SKU of the app's plan."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the app."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Custom location of the app, for App Service on Arc."""
    kind: Filled[str] = field("kind", default=None)
    """Kind of app, such as app, app,linux, functionapp or functionapp,linux."""


class SiteAuthSettings(ProxyOnlyResource):
    """Sign-in settings of an app, version 1."""

    properties: NestedOrNone[SiteAuthSettingsProperties, types.SiteAuthSettingsPropertiesDict] = field(
        "properties", "SiteAuthSettingsProperties", default=None
    )
    """Sign-in providers and tokens of an app, version 1."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether sign-in is handled by the platform."""
    runtime_version: str | None = flattened("properties", default=None)
    """Version of the sign-in middleware, such as ~1."""
    unauthenticated_client_action: (
        models.UnauthenticatedClientAction | types.UnauthenticatedClientActionValue | None
    ) = flattened("properties", default=None)
    """What happens to requests that are not signed in."""
    token_store_enabled: bool | None = flattened("properties", default=None)
    """Whether tokens are kept; false by default."""
    allowed_external_redirect_urls: list[str] | None = flattened("properties", default=None)
    """Other sites users may be sent to after signing in or out."""
    default_provider: models.BuiltInAuthenticationProvider | types.BuiltInAuthenticationProviderValue | None = (
        flattened("properties", default=None)
    )
    """Sign-in provider used when there are several."""
    token_refresh_extension_hours: float | None = flattened("properties", default=None)
    """Hours after expiry in which a session token can be refreshed; 72 by default."""
    client_id: str | None = flattened("properties", default=None)
    """Client ID of the app registered in Microsoft Entra ID."""
    client_secret: str | None = flattened("properties", default=None)
    """Client secret of the app registered in Microsoft Entra ID."""
    client_secret_setting_name: str | None = flattened("properties", default=None)
    """Name of the app setting with that client secret."""
    client_secret_certificate_thumbprint: str | None = flattened("properties", default=None)
    """Thumbprint of a certificate used instead of the client secret."""
    issuer: str | None = flattened("properties", default=None)
    """Issuer of Microsoft Entra tokens, such as https://sts.windows.net/<tenant>/."""
    validate_issuer: bool | None = flattened("properties", default=None)
    """Whether the issuer must be a valid HTTPS URL."""
    allowed_audiences: list[str] | None = flattened("properties", default=None)
    """Audiences of Microsoft Entra tokens accepted besides the client ID."""
    additional_login_params: list[str] | None = flattened("properties", default=None)
    """Parameters for the sign-in request, as key=value."""
    aad_claims_authorization: str | None = flattened("properties", default=None)
    """Access rules by Microsoft Entra claims, as JSON."""
    google_client_id: str | None = flattened("properties", default=None)
    """Client ID for sign-in with Google."""
    google_client_secret: str | None = flattened("properties", default=None)
    """Client secret for sign-in with Google."""
    google_client_secret_setting_name: str | None = flattened("properties", default=None)
    """Name of the app setting with the Google client secret."""
    google_o_auth_scopes: list[str] | None = flattened("properties", default=None)
    """Scopes to ask Google for."""
    facebook_app_id: str | None = flattened("properties", default=None)
    """App ID for sign-in with Facebook."""
    facebook_app_secret: str | None = flattened("properties", default=None)
    """App secret for sign-in with Facebook."""
    facebook_app_secret_setting_name: str | None = flattened("properties", default=None)
    """Name of the app setting with the Facebook app secret."""
    facebook_o_auth_scopes: list[str] | None = flattened("properties", default=None)
    """Scopes to ask Facebook for."""
    git_hub_client_id: str | None = flattened("properties", default=None)
    """Client ID for sign-in with GitHub."""
    git_hub_client_secret: str | None = flattened("properties", default=None)
    """Client secret for sign-in with GitHub."""
    git_hub_client_secret_setting_name: str | None = flattened("properties", default=None)
    """Name of the app setting with the GitHub client secret."""
    git_hub_o_auth_scopes: list[str] | None = flattened("properties", default=None)
    """Scopes to ask GitHub for."""
    twitter_consumer_key: str | None = flattened("properties", default=None)
    """Consumer key (API key) for sign-in with Twitter."""
    twitter_consumer_secret: str | None = flattened("properties", default=None)
    """Consumer secret for sign-in with Twitter."""
    twitter_consumer_secret_setting_name: str | None = flattened("properties", default=None)
    """Name of the app setting with the Twitter consumer secret."""
    microsoft_account_client_id: str | None = flattened("properties", default=None)
    """Client ID for sign-in with Microsoft accounts."""
    microsoft_account_client_secret: str | None = flattened("properties", default=None)
    """Client secret for sign-in with Microsoft accounts."""
    microsoft_account_client_secret_setting_name: str | None = flattened("properties", default=None)
    """Name of the app setting with the Microsoft account client secret."""
    microsoft_account_o_auth_scopes: list[str] | None = flattened("properties", default=None)
    """Scopes to ask Microsoft accounts for."""
    is_auth_from_file: str | None = flattened("properties", default=None)
    """The text "true" when the settings come from a file."""
    auth_file_path: str | None = flattened("properties", default=None)
    """Path of that file, within the app's content."""
    config_version: str | None = flattened("properties", default=None)
    """Version of the sign-in settings in use: v1 or v2."""


class SiteAuthSettingsProperties(Model):
    """Sign-in providers and tokens of an app, version 1."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether sign-in is handled by the platform."""
    runtime_version: str | None = field("runtimeVersion", default=None)
    """Version of the sign-in middleware, such as ~1."""
    unauthenticated_client_action: (
        models.UnauthenticatedClientAction | types.UnauthenticatedClientActionValue | None
    ) = field("unauthenticatedClientAction", "UnauthenticatedClientAction", default=None)
    """What happens to requests that are not signed in."""
    token_store_enabled: bool | None = field("tokenStoreEnabled", "bool", default=None)
    """Whether tokens are kept; false by default."""
    allowed_external_redirect_urls: list[str] | None = field("allowedExternalRedirectUrls", "[str]", default=None)
    """Other sites users may be sent to after signing in or out."""
    default_provider: models.BuiltInAuthenticationProvider | types.BuiltInAuthenticationProviderValue | None = field(
        "defaultProvider", "BuiltInAuthenticationProvider", default=None
    )
    """Sign-in provider used when there are several."""
    token_refresh_extension_hours: float | None = field("tokenRefreshExtensionHours", "float", default=None)
    """Hours after expiry in which a session token can be refreshed; 72 by default."""
    client_id: str | None = field("clientId", default=None)
    """Client ID of the app registered in Microsoft Entra ID."""
    client_secret: str | None = field("clientSecret", default=None, secret=True)
    """Client secret of the app registered in Microsoft Entra ID."""
    client_secret_setting_name: str | None = field("clientSecretSettingName", default=None)
    """Name of the app setting with that client secret."""
    client_secret_certificate_thumbprint: str | None = field("clientSecretCertificateThumbprint", default=None)
    """Thumbprint of a certificate used instead of the client secret."""
    issuer: str | None = field("issuer", default=None)
    """Issuer of Microsoft Entra tokens, such as https://sts.windows.net/<tenant>/."""
    validate_issuer: bool | None = field("validateIssuer", "bool", default=None)
    """Whether the issuer must be a valid HTTPS URL."""
    allowed_audiences: list[str] | None = field("allowedAudiences", "[str]", default=None)
    """Audiences of Microsoft Entra tokens accepted besides the client ID."""
    additional_login_params: list[str] | None = field("additionalLoginParams", "[str]", default=None)
    """Parameters for the sign-in request, as key=value."""
    aad_claims_authorization: str | None = field("aadClaimsAuthorization", default=None)
    """Access rules by Microsoft Entra claims, as JSON."""
    google_client_id: str | None = field("googleClientId", default=None)
    """Client ID for sign-in with Google."""
    google_client_secret: str | None = field("googleClientSecret", default=None, secret=True)
    """Client secret for sign-in with Google."""
    google_client_secret_setting_name: str | None = field("googleClientSecretSettingName", default=None)
    """Name of the app setting with the Google client secret."""
    google_o_auth_scopes: list[str] | None = field("googleOAuthScopes", "[str]", default=None)
    """Scopes to ask Google for."""
    facebook_app_id: str | None = field("facebookAppId", default=None)
    """App ID for sign-in with Facebook."""
    facebook_app_secret: str | None = field("facebookAppSecret", default=None, secret=True)
    """App secret for sign-in with Facebook."""
    facebook_app_secret_setting_name: str | None = field("facebookAppSecretSettingName", default=None)
    """Name of the app setting with the Facebook app secret."""
    facebook_o_auth_scopes: list[str] | None = field("facebookOAuthScopes", "[str]", default=None)
    """Scopes to ask Facebook for."""
    git_hub_client_id: str | None = field("gitHubClientId", default=None)
    """Client ID for sign-in with GitHub."""
    git_hub_client_secret: str | None = field("gitHubClientSecret", default=None, secret=True)
    """Client secret for sign-in with GitHub."""
    git_hub_client_secret_setting_name: str | None = field("gitHubClientSecretSettingName", default=None)
    """Name of the app setting with the GitHub client secret."""
    git_hub_o_auth_scopes: list[str] | None = field("gitHubOAuthScopes", "[str]", default=None)
    """Scopes to ask GitHub for."""
    twitter_consumer_key: str | None = field("twitterConsumerKey", default=None)
    """Consumer key (API key) for sign-in with Twitter."""
    twitter_consumer_secret: str | None = field("twitterConsumerSecret", default=None, secret=True)
    """Consumer secret for sign-in with Twitter."""
    twitter_consumer_secret_setting_name: str | None = field("twitterConsumerSecretSettingName", default=None)
    """Name of the app setting with the Twitter consumer secret."""
    microsoft_account_client_id: str | None = field("microsoftAccountClientId", default=None)
    """Client ID for sign-in with Microsoft accounts."""
    microsoft_account_client_secret: str | None = field("microsoftAccountClientSecret", default=None, secret=True)
    """Client secret for sign-in with Microsoft accounts."""
    microsoft_account_client_secret_setting_name: str | None = field(
        "microsoftAccountClientSecretSettingName", default=None
    )
    """Name of the app setting with the Microsoft account client secret."""
    microsoft_account_o_auth_scopes: list[str] | None = field("microsoftAccountOAuthScopes", "[str]", default=None)
    """Scopes to ask Microsoft accounts for."""
    is_auth_from_file: str | None = field("isAuthFromFile", default=None)
    """The text "true" when the settings come from a file."""
    auth_file_path: str | None = field("authFilePath", default=None)
    """Path of that file, within the app's content."""
    config_version: str | None = field("configVersion", default=None)
    """Version of the sign-in settings in use: v1 or v2."""


class SiteAuthSettingsV2(ProxyResource):
    """Sign-in settings of an app, version 2."""

    properties: NestedOrNone[SiteAuthSettingsV2Properties, types.SiteAuthSettingsV2PropertiesDict] = field(
        "properties", "SiteAuthSettingsV2Properties", default=None
    )
    """Sign-in providers, sessions and rules of an app, version 2."""
    platform: NestedOrNone[models.AuthPlatform, AuthPlatformDict] = flattened("properties", default=None)
    """The sign-in middleware."""
    global_validation: NestedOrNone[models.GlobalValidation, GlobalValidationDict] = flattened(
        "properties", default=None
    )
    """What happens to requests that are not signed in."""
    identity_providers: NestedOrNone[models.IdentityProviders, IdentityProvidersDict] = flattened(
        "properties", default=None
    )
    """Sign-in providers."""
    login: NestedOrNone[models.Login, LoginDict] = flattened("properties", default=None)
    """Sessions and tokens."""
    http_settings: NestedOrNone[models.HttpSettings, HttpSettingsDict] = flattened("properties", default=None)
    """HTTPS, paths and proxies."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class SiteAuthSettingsV2Properties(Model):
    """Sign-in providers, sessions and rules of an app, version 2."""

    platform: NestedOrNone[models.AuthPlatform, AuthPlatformDict] = field("platform", "AuthPlatform", default=None)
    """The sign-in middleware."""
    global_validation: NestedOrNone[models.GlobalValidation, GlobalValidationDict] = field(
        "globalValidation", "GlobalValidation", default=None
    )
    """What happens to requests that are not signed in."""
    identity_providers: NestedOrNone[models.IdentityProviders, IdentityProvidersDict] = field(
        "identityProviders", "IdentityProviders", default=None
    )
    """Sign-in providers."""
    login: NestedOrNone[models.Login, LoginDict] = field("login", "Login", default=None)
    """Sessions and tokens."""
    http_settings: NestedOrNone[models.HttpSettings, HttpSettingsDict] = field(
        "httpSettings", "HttpSettings", default=None
    )
    """HTTPS, paths and proxies."""


class SiteCloneability(Model):
    """Whether an app can be cloned, and what stands in the way."""

    result: models.CloneAbilityResult | types.CloneAbilityResultValue | None = field(
        "result", "CloneAbilityResult", default=None
    )
    """Whether it can be cloned."""
    blocking_features: NestedListOrNone[SiteCloneabilityCriterion, types.SiteCloneabilityCriterionDict] = field(
        "blockingFeatures", "[SiteCloneabilityCriterion]", default=None
    )
    """Features that prevent cloning."""
    unsupported_features: NestedListOrNone[SiteCloneabilityCriterion, types.SiteCloneabilityCriterionDict] = field(
        "unsupportedFeatures", "[SiteCloneabilityCriterion]", default=None
    )
    """Features that are not cloned."""
    blocking_characteristics: NestedListOrNone[SiteCloneabilityCriterion, types.SiteCloneabilityCriterionDict] = field(
        "blockingCharacteristics", "[SiteCloneabilityCriterion]", default=None
    )
    """Other facts that prevent cloning."""


class SiteCloneabilityCriterion(Model):
    """A fact that bears on cloning."""

    name: str | None = field("name", default=None)
    """Name of the fact."""
    description: str | None = field("description", default=None)
    """Description in words."""


class SiteConfig(Model):
    """Site configuration: runtime stack, settings, limits, CORS and access of an app."""

    number_of_workers: int | None = field("numberOfWorkers", "int", default=None)
    """Number of instances of the app, with per-app scaling."""
    default_documents: list[str] | None = field("defaultDocuments", "[str]", default=None)
    """Files shown for a folder, in order, such as index.html."""
    net_framework_version: str | None = field("netFrameworkVersion", default=None)
    """Version of .NET on Windows, such as v8.0."""
    php_version: str | None = field("phpVersion", default=None)
    """PHP version on Windows."""
    python_version: str | None = field("pythonVersion", default=None)
    """Python version on Windows; on Linux use linuxFxVersion."""
    node_version: str | None = field("nodeVersion", default=None)
    """Node.js version on Windows."""
    power_shell_version: str | None = field("powerShellVersion", default=None)
    """PowerShell version, for function apps."""
    linux_fx_version: str | None = field("linuxFxVersion", default=None)
    """Stack on Linux, such as PYTHON|3.12 or DOCKER|nginx:latest."""
    windows_fx_version: str | None = field("windowsFxVersion", default=None)
    """Windows container, such as DOCKER|image:tag."""
    request_tracing_enabled: bool | None = field("requestTracingEnabled", "bool", default=None)
    """Whether failed requests are traced."""
    request_tracing_expiration_time: datetime | None = field("requestTracingExpirationTime", "iso-8601", default=None)
    """When tracing of failed requests ends."""
    remote_debugging_enabled: bool | None = field("remoteDebuggingEnabled", "bool", default=None)
    """Whether remote debugging is on."""
    remote_debugging_version: str | None = field("remoteDebuggingVersion", default=None)
    """Visual Studio version for remote debugging, such as VS2022."""
    http_logging_enabled: bool | None = field("httpLoggingEnabled", "bool", default=None)
    """Whether HTTP requests are logged."""
    acr_use_managed_identity_creds: bool | None = field("acrUseManagedIdentityCreds", "bool", default=None)
    """Whether images are pulled from Azure Container Registry with a managed identity."""
    acr_user_managed_identity_id: str | None = field("acrUserManagedIdentityID", default=None)
    """Client ID of the user-assigned identity for pulling images."""
    logs_directory_size_limit: int | None = field("logsDirectorySizeLimit", "int", default=None)
    """Space for HTTP logs, in MB."""
    detailed_error_logging_enabled: bool | None = field("detailedErrorLoggingEnabled", "bool", default=None)
    """Whether detailed error pages are logged."""
    publishing_username: str | None = field("publishingUsername", default=None)
    """User name for deployments."""
    app_settings: NestedListOrNone[models.NameValuePair, NameValuePairDict] = field(
        "appSettings", "[NameValuePair]", default=None
    )
    """App settings, given to the app as environment variables; not returned by get."""
    metadata: NestedListOrNone[models.NameValuePair, NameValuePairDict] = field(
        "metadata", "[NameValuePair]", default=None
    )
    """Metadata of the app."""
    connection_strings: NestedListOrNone[models.ConnStringInfo, ConnStringInfoDict] = field(
        "connectionStrings", "[ConnStringInfo]", default=None
    )
    """Connection strings; not returned by get."""
    machine_key: Nested[SiteMachineKey, types.SiteMachineKeyDict] = read_only("machineKey", "SiteMachineKey")
    """Keys ASP.NET encrypts and signs with."""
    handler_mappings: NestedListOrNone[models.HandlerMapping, HandlerMappingDict] = field(
        "handlerMappings", "[HandlerMapping]", default=None
    )
    """Programs that handle file extensions."""
    document_root: str | None = field("documentRoot", default=None)
    """Directory the app is served from."""
    scm_type: models.ScmType | types.ScmTypeValue | None = field("scmType", "ScmType", default=None)
    """Where the app is deployed from."""
    use32_bit_worker_process: bool | None = field("use32BitWorkerProcess", "bool", default=None)
    """Whether the process is 32-bit; Windows only."""
    web_sockets_enabled: bool | None = field("webSocketsEnabled", "bool", default=None)
    """Whether WebSockets are allowed."""
    always_on: bool | None = field("alwaysOn", "bool", default=None)
    """Whether the app is kept loaded when idle; needs Basic or better."""
    java_version: str | None = field("javaVersion", default=None)
    """Java version on Windows."""
    java_container: str | None = field("javaContainer", default=None)
    """Java container on Windows, such as TOMCAT."""
    java_container_version: str | None = field("javaContainerVersion", default=None)
    """Version of the Java container on Windows."""
    app_command_line: str | None = field("appCommandLine", default=None, secret=True)
    """Command that starts the app; on Linux."""
    managed_pipeline_mode: models.ManagedPipelineMode | types.ManagedPipelineModeValue | None = field(
        "managedPipelineMode", "ManagedPipelineMode", default=None
    )
    """How IIS passes requests to .NET: Integrated or Classic."""
    virtual_applications: NestedListOrNone[VirtualApplication, types.VirtualApplicationDict] = field(
        "virtualApplications", "[VirtualApplication]", default=None
    )
    """Paths of the site and the directories behind them."""
    load_balancing: models.SiteLoadBalancing | SiteLoadBalancingValue | None = field(
        "loadBalancing", "SiteLoadBalancing", default=None
    )
    """How requests are spread over instances."""
    experiments: NestedOrNone[models.Experiments, ExperimentsDict] = field("experiments", "Experiments", default=None)
    """Testing in production: sending part of the requests to slots."""
    limits: NestedOrNone[SiteLimits, types.SiteLimitsDict] = field("limits", "SiteLimits", default=None)
    """Limits of processor, memory and disk."""
    auto_heal_enabled: bool | None = field("autoHealEnabled", "bool", default=None)
    """Whether the app is healed by rules."""
    auto_heal_rules: NestedOrNone[models.AutoHealRules, AutoHealRulesDict] = field(
        "autoHealRules", "AutoHealRules", default=None
    )
    """When the app is healed, and how."""
    tracing_options: str | None = field("tracingOptions", default=None)
    """Options of tracing."""
    vnet_name: str | None = field("vnetName", default=None)
    """Name of the virtual network the app is connected to."""
    vnet_route_all_enabled: bool | None = field("vnetRouteAllEnabled", "bool", default=None)
    """Whether all outbound traffic goes through the virtual network, so that its rules apply."""
    vnet_private_ports_count: int | None = field("vnetPrivatePortsCount", "int", default=None)
    """Number of private ports given to the app."""
    cors: NestedOrNone[models.CorsSettings, CorsSettingsDict] = field("cors", "CorsSettings", default=None)
    """Which web pages may call the app from a browser."""
    push: NestedOrNone[models.PushSettings, PushSettingsDict] = field("push", "PushSettings", default=None)
    """Push notification settings."""
    api_definition: NestedOrNone[models.ApiDefinitionInfo, ApiDefinitionInfoDict] = field(
        "apiDefinition", "ApiDefinitionInfo", default=None
    )
    """Where the app's API definition is."""
    api_management_config: NestedOrNone[models.ApiManagementConfig, ApiManagementConfigDict] = field(
        "apiManagementConfig", "ApiManagementConfig", default=None
    )
    """API in API Management that stands before the app."""
    auto_swap_slot_name: str | None = field("autoSwapSlotName", default=None)
    """Slot to swap with automatically after each deployment."""
    local_my_sql_enabled: bool | None = field("localMySqlEnabled", "bool", default=None)
    """Whether the app has a local MySQL database."""
    managed_service_identity_id: int | None = field("managedServiceIdentityId", "int", default=None)
    """Number of the managed identity, for internal use."""
    x_managed_service_identity_id: int | None = field("xManagedServiceIdentityId", "int", default=None)
    """Number of the explicit managed identity, for internal use."""
    key_vault_reference_identity: str | None = field("keyVaultReferenceIdentity", default=None)
    """Resource ID of the identity that reads Key Vault references; the system-assigned one by default."""
    ip_security_restrictions: NestedListOrNone[models.IpSecurityRestriction, IpSecurityRestrictionDict] = field(
        "ipSecurityRestrictions", "[IpSecurityRestriction]", default=None
    )
    """Access restrictions of the app, by priority."""
    ip_security_restrictions_default_action: models.DefaultAction | types.DefaultActionValue | None = field(
        "ipSecurityRestrictionsDefaultAction", "DefaultAction", default=None
    )
    """What happens to requests that no access restriction covers."""
    scm_ip_security_restrictions: NestedListOrNone[models.IpSecurityRestriction, IpSecurityRestrictionDict] = field(
        "scmIpSecurityRestrictions", "[IpSecurityRestriction]", default=None
    )
    """Access restrictions of the deployment (SCM) site."""
    scm_ip_security_restrictions_default_action: models.DefaultAction | types.DefaultActionValue | None = field(
        "scmIpSecurityRestrictionsDefaultAction", "DefaultAction", default=None
    )
    """What happens to requests to the deployment site that no restriction covers."""
    scm_ip_security_restrictions_use_main: bool | None = field("scmIpSecurityRestrictionsUseMain", "bool", default=None)
    """Whether the deployment site uses the app's access restrictions."""
    http20_enabled: bool | None = field("http20Enabled", "bool", default=None)
    """Whether HTTP/2 is allowed."""
    http20_proxy_flag: int | None = field("http20ProxyFlag", "int", default=None)
    """Whether HTTP/2 is used up to the app: 0 never, 1 always, 2 for gRPC only."""
    min_tls_version: models.SupportedTlsVersions | types.SupportedTlsVersionsValue | None = field(
        "minTlsVersion", "SupportedTlsVersions", default=None
    )
    """Oldest TLS version accepted."""
    min_tls_cipher_suite: models.TlsCipherSuites | types.TlsCipherSuitesValue | None = field(
        "minTlsCipherSuite", "TlsCipherSuites", default=None
    )
    """Weakest TLS cipher suite accepted."""
    scm_min_tls_version: models.SupportedTlsVersions | types.SupportedTlsVersionsValue | None = field(
        "scmMinTlsVersion", "SupportedTlsVersions", default=None
    )
    """Oldest TLS version the deployment site accepts."""
    ftps_state: models.FtpsState | types.FtpsStateValue | None = field("ftpsState", "FtpsState", default=None)
    """Whether FTP and FTPS are allowed."""
    pre_warmed_instance_count: int | None = field("preWarmedInstanceCount", "int", default=None)
    """Instances kept warm for scaling out; for elastic plans."""
    function_app_scale_limit: int | None = field("functionAppScaleLimit", "int", default=None)
    """Most instances a function app scales out to."""
    elastic_web_app_scale_limit: int | None = field("elasticWebAppScaleLimit", "int", default=None)
    """Most instances a web app scales out to automatically."""
    health_check_path: str | None = field("healthCheckPath", default=None)
    """Path that is called to see whether an instance is healthy."""
    functions_runtime_scale_monitoring_enabled: bool | None = field(
        "functionsRuntimeScaleMonitoringEnabled", "bool", default=None
    )
    """Whether the Functions runtime itself watches triggers, so that they work in a virtual network."""
    website_time_zone: str | None = field("websiteTimeZone", default=None)
    """Time zone of the app, for time stamps and timers."""
    minimum_elastic_instance_count: int | None = field("minimumElasticInstanceCount", "int", default=None)
    """Least instances of the app on an elastic plan."""
    azure_storage_accounts: NestedDictOrNone[models.AzureStorageInfoValue, AzureStorageInfoValueDict] = field(
        "azureStorageAccounts", "{AzureStorageInfoValue}", default=None
    )
    """Storage mounts, keyed by names of your own."""
    public_network_access: str | None = field("publicNetworkAccess", default=None)
    """Whether the public network gets through: Enabled or Disabled."""


class SiteConfigPropertiesDictionary(Model):
    """Site configuration a stack needs."""

    use32_bit_worker_process: bool = read_only("use32BitWorkerProcess", "bool")
    """Whether the process is 32-bit; Windows only."""
    linux_fx_version: str = read_only("linuxFxVersion")
    """Stack on Linux, such as PYTHON|3.12 or DOCKER|nginx:latest."""
    java_version: str = read_only("javaVersion")
    """Java version on Windows."""
    power_shell_version: str = read_only("powerShellVersion")
    """PowerShell version, for function apps."""


class SiteConfigResource(ProxyResource):
    """Site configuration of an app."""

    properties: NestedOrNone[SiteConfig, types.SiteConfigDict] = field("properties", "SiteConfig", default=None)
    """Runtime stack, settings, limits, CORS and access."""
    number_of_workers: int | None = flattened("properties", default=None)
    """Number of instances of the app, with per-app scaling."""
    default_documents: list[str] | None = flattened("properties", default=None)
    """Files shown for a folder, in order, such as index.html."""
    net_framework_version: str | None = flattened("properties", default=None)
    """Version of .NET on Windows, such as v8.0."""
    php_version: str | None = flattened("properties", default=None)
    """PHP version on Windows."""
    python_version: str | None = flattened("properties", default=None)
    """Python version on Windows; on Linux use linuxFxVersion."""
    node_version: str | None = flattened("properties", default=None)
    """Node.js version on Windows."""
    power_shell_version: str | None = flattened("properties", default=None)
    """PowerShell version, for function apps."""
    linux_fx_version: str | None = flattened("properties", default=None)
    """Stack on Linux, such as PYTHON|3.12 or DOCKER|nginx:latest."""
    windows_fx_version: str | None = flattened("properties", default=None)
    """Windows container, such as DOCKER|image:tag."""
    request_tracing_enabled: bool | None = flattened("properties", default=None)
    """Whether failed requests are traced."""
    request_tracing_expiration_time: datetime | None = flattened("properties", default=None)
    """When tracing of failed requests ends."""
    remote_debugging_enabled: bool | None = flattened("properties", default=None)
    """Whether remote debugging is on."""
    remote_debugging_version: str | None = flattened("properties", default=None)
    """Visual Studio version for remote debugging, such as VS2022."""
    http_logging_enabled: bool | None = flattened("properties", default=None)
    """Whether HTTP requests are logged."""
    acr_use_managed_identity_creds: bool | None = flattened("properties", default=None)
    """Whether images are pulled from Azure Container Registry with a managed identity."""
    acr_user_managed_identity_id: str | None = flattened("properties", default=None)
    """Client ID of the user-assigned identity for pulling images."""
    logs_directory_size_limit: int | None = flattened("properties", default=None)
    """Space for HTTP logs, in MB."""
    detailed_error_logging_enabled: bool | None = flattened("properties", default=None)
    """Whether detailed error pages are logged."""
    publishing_username: str | None = flattened("properties", default=None)
    """User name for deployments."""
    app_settings: NestedListOrNone[models.NameValuePair, NameValuePairDict] = flattened("properties", default=None)
    """App settings, given to the app as environment variables; not returned by get."""
    metadata: NestedListOrNone[models.NameValuePair, NameValuePairDict] = flattened("properties", default=None)
    """Metadata of the app."""
    connection_strings: NestedListOrNone[models.ConnStringInfo, ConnStringInfoDict] = flattened(
        "properties", default=None
    )
    """Connection strings; not returned by get."""
    machine_key: Nested[SiteMachineKey, types.SiteMachineKeyDict] = flattened("properties", init=False)
    """Keys ASP.NET encrypts and signs with."""
    handler_mappings: NestedListOrNone[models.HandlerMapping, HandlerMappingDict] = flattened(
        "properties", default=None
    )
    """Programs that handle file extensions."""
    document_root: str | None = flattened("properties", default=None)
    """Directory the app is served from."""
    scm_type: models.ScmType | types.ScmTypeValue | None = flattened("properties", default=None)
    """Where the app is deployed from."""
    use32_bit_worker_process: bool | None = flattened("properties", default=None)
    """Whether the process is 32-bit; Windows only."""
    web_sockets_enabled: bool | None = flattened("properties", default=None)
    """Whether WebSockets are allowed."""
    always_on: bool | None = flattened("properties", default=None)
    """Whether the app is kept loaded when idle; needs Basic or better."""
    java_version: str | None = flattened("properties", default=None)
    """Java version on Windows."""
    java_container: str | None = flattened("properties", default=None)
    """Java container on Windows, such as TOMCAT."""
    java_container_version: str | None = flattened("properties", default=None)
    """Version of the Java container on Windows."""
    app_command_line: str | None = flattened("properties", default=None)
    """Command that starts the app; on Linux."""
    managed_pipeline_mode: models.ManagedPipelineMode | types.ManagedPipelineModeValue | None = flattened(
        "properties", default=None
    )
    """How IIS passes requests to .NET: Integrated or Classic."""
    virtual_applications: NestedListOrNone[VirtualApplication, types.VirtualApplicationDict] = flattened(
        "properties", default=None
    )
    """Paths of the site and the directories behind them."""
    load_balancing: models.SiteLoadBalancing | SiteLoadBalancingValue | None = flattened("properties", default=None)
    """How requests are spread over instances."""
    experiments: NestedOrNone[models.Experiments, ExperimentsDict] = flattened("properties", default=None)
    """Testing in production: sending part of the requests to slots."""
    limits: NestedOrNone[SiteLimits, types.SiteLimitsDict] = flattened("properties", default=None)
    """Limits of processor, memory and disk."""
    auto_heal_enabled: bool | None = flattened("properties", default=None)
    """Whether the app is healed by rules."""
    auto_heal_rules: NestedOrNone[models.AutoHealRules, AutoHealRulesDict] = flattened("properties", default=None)
    """When the app is healed, and how."""
    tracing_options: str | None = flattened("properties", default=None)
    """Options of tracing."""
    vnet_name: str | None = flattened("properties", default=None)
    """Name of the virtual network the app is connected to."""
    vnet_route_all_enabled: bool | None = flattened("properties", default=None)
    """Whether all outbound traffic goes through the virtual network, so that its rules apply."""
    vnet_private_ports_count: int | None = flattened("properties", default=None)
    """Number of private ports given to the app."""
    cors: NestedOrNone[models.CorsSettings, CorsSettingsDict] = flattened("properties", default=None)
    """Which web pages may call the app from a browser."""
    push: NestedOrNone[models.PushSettings, PushSettingsDict] = flattened("properties", default=None)
    """Push notification settings."""
    api_definition: NestedOrNone[models.ApiDefinitionInfo, ApiDefinitionInfoDict] = flattened(
        "properties", default=None
    )
    """Where the app's API definition is."""
    api_management_config: NestedOrNone[models.ApiManagementConfig, ApiManagementConfigDict] = flattened(
        "properties", default=None
    )
    """API in API Management that stands before the app."""
    auto_swap_slot_name: str | None = flattened("properties", default=None)
    """Slot to swap with automatically after each deployment."""
    local_my_sql_enabled: bool | None = flattened("properties", default=None)
    """Whether the app has a local MySQL database."""
    managed_service_identity_id: int | None = flattened("properties", default=None)
    """Number of the managed identity, for internal use."""
    x_managed_service_identity_id: int | None = flattened("properties", default=None)
    """Number of the explicit managed identity, for internal use."""
    key_vault_reference_identity: str | None = flattened("properties", default=None)
    """Resource ID of the identity that reads Key Vault references; the system-assigned one by default."""
    ip_security_restrictions: NestedListOrNone[models.IpSecurityRestriction, IpSecurityRestrictionDict] = flattened(
        "properties", default=None
    )
    """Access restrictions of the app, by priority."""
    ip_security_restrictions_default_action: models.DefaultAction | types.DefaultActionValue | None = flattened(
        "properties", default=None
    )
    """What happens to requests that no access restriction covers."""
    scm_ip_security_restrictions: NestedListOrNone[models.IpSecurityRestriction, IpSecurityRestrictionDict] = flattened(
        "properties", default=None
    )
    """Access restrictions of the deployment (SCM) site."""
    scm_ip_security_restrictions_default_action: models.DefaultAction | types.DefaultActionValue | None = flattened(
        "properties", default=None
    )
    """What happens to requests to the deployment site that no restriction covers."""
    scm_ip_security_restrictions_use_main: bool | None = flattened("properties", default=None)
    """Whether the deployment site uses the app's access restrictions."""
    http20_enabled: bool | None = flattened("properties", default=None)
    """Whether HTTP/2 is allowed."""
    http20_proxy_flag: int | None = flattened("properties", default=None)
    """Whether HTTP/2 is used up to the app: 0 never, 1 always, 2 for gRPC only."""
    min_tls_version: models.SupportedTlsVersions | types.SupportedTlsVersionsValue | None = flattened(
        "properties", default=None
    )
    """Oldest TLS version accepted."""
    min_tls_cipher_suite: models.TlsCipherSuites | types.TlsCipherSuitesValue | None = flattened(
        "properties", default=None
    )
    """Weakest TLS cipher suite accepted."""
    scm_min_tls_version: models.SupportedTlsVersions | types.SupportedTlsVersionsValue | None = flattened(
        "properties", default=None
    )
    """Oldest TLS version the deployment site accepts."""
    ftps_state: models.FtpsState | types.FtpsStateValue | None = flattened("properties", default=None)
    """Whether FTP and FTPS are allowed."""
    pre_warmed_instance_count: int | None = flattened("properties", default=None)
    """Instances kept warm for scaling out; for elastic plans."""
    function_app_scale_limit: int | None = flattened("properties", default=None)
    """Most instances a function app scales out to."""
    elastic_web_app_scale_limit: int | None = flattened("properties", default=None)
    """Most instances a web app scales out to automatically."""
    health_check_path: str | None = flattened("properties", default=None)
    """Path that is called to see whether an instance is healthy."""
    functions_runtime_scale_monitoring_enabled: bool | None = flattened("properties", default=None)
    """Whether the Functions runtime itself watches triggers, so that they work in a virtual network."""
    website_time_zone: str | None = flattened("properties", default=None)
    """Time zone of the app, for time stamps and timers."""
    minimum_elastic_instance_count: int | None = flattened("properties", default=None)
    """Least instances of the app on an elastic plan."""
    azure_storage_accounts: NestedDictOrNone[models.AzureStorageInfoValue, AzureStorageInfoValueDict] = flattened(
        "properties", default=None
    )
    """Storage mounts, keyed by names of your own."""
    public_network_access: str | None = flattened("properties", default=None)
    """Whether the public network gets through: Enabled or Disabled."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class SiteConfigurationSnapshotInfo(ProxyOnlyResource):
    """A snapshot of an app's site configuration."""

    properties: NestedOrNone[
        SiteConfigurationSnapshotInfoProperties, types.SiteConfigurationSnapshotInfoPropertiesDict
    ] = field("properties", "SiteConfigurationSnapshotInfoProperties", default=None)
    """Time and number of a site configuration snapshot."""
    time: datetime = flattened("properties", init=False)
    """When the snapshot was taken."""
    snapshot_id: int = flattened("properties", init=False)
    """Number of the snapshot."""


class SiteConfigurationSnapshotInfoProperties(Model):
    """Time and number of a site configuration snapshot."""

    time: datetime = read_only("time", "iso-8601")
    """When the snapshot was taken."""
    snapshot_id: int = read_only("snapshotId", "int")
    """Number of the snapshot."""


class SiteContainer(ProxyResource):
    """A container of an app: the main one or a sidecar."""

    properties: NestedOrNone[SiteContainerProperties, types.SiteContainerPropertiesDict] = field(
        "properties", "SiteContainerProperties", default=None
    )
    """Image, port and registry access of an app's container."""
    image: str | None = flattened("properties", default=None)
    """Image, such as contoso.azurecr.io/web:1.2."""
    target_port: str | None = flattened("properties", default=None)
    """Port the container listens on."""
    is_main: bool | None = flattened("properties", default=None)
    """Whether it is the main container, which gets the requests."""
    start_up_command: str | None = flattened("properties", default=None)
    """Command that starts the container."""
    auth_type: models.AuthType | types.AuthTypeValue | None = flattened("properties", default=None)
    """How images are pulled from the registry."""
    user_name: str | None = flattened("properties", default=None)
    """User name for the registry."""
    password_secret: str | None = flattened("properties", default=None)
    """Password for the registry."""
    user_managed_identity_client_id: str | None = flattened("properties", default=None)
    """Client ID of the user-assigned identity for the registry."""
    created_time: datetime = flattened("properties", init=False)
    """When it was created, in UTC."""
    last_modified_time: datetime = flattened("properties", init=False)
    """When it was last changed."""
    volume_mounts: NestedListOrNone[VolumeMount, types.VolumeMountDict] = flattened("properties", default=None)
    """Volumes the container sees."""
    inherit_app_settings_and_connection_strings: bool | None = flattened("properties", default=None)
    """Whether the container gets all app settings and connection strings."""
    environment_variables: NestedListOrNone[models.EnvironmentVariable, EnvironmentVariableDict] = flattened(
        "properties", default=None
    )
    """Environment variables, each taken from an app setting."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class SiteContainerProperties(Model):
    """Image, port and registry access of an app's container."""

    image: str = field("image")
    """Image, such as contoso.azurecr.io/web:1.2."""
    target_port: str | None = field("targetPort", default=None)
    """Port the container listens on."""
    is_main: bool = field("isMain", "bool")
    """Whether it is the main container, which gets the requests."""
    start_up_command: str | None = field("startUpCommand", default=None, secret=True)
    """Command that starts the container."""
    auth_type: models.AuthType | types.AuthTypeValue | None = field("authType", "AuthType", default=None)
    """How images are pulled from the registry."""
    user_name: str | None = field("userName", default=None)
    """User name for the registry."""
    password_secret: str | None = field("passwordSecret", default=None, secret=True)
    """Password for the registry."""
    user_managed_identity_client_id: str | None = field("userManagedIdentityClientId", default=None)
    """Client ID of the user-assigned identity for the registry."""
    created_time: datetime = read_only("createdTime", "iso-8601")
    """When it was created, in UTC."""
    last_modified_time: datetime = read_only("lastModifiedTime", "iso-8601")
    """When it was last changed."""
    volume_mounts: NestedListOrNone[VolumeMount, types.VolumeMountDict] = field(
        "volumeMounts", "[VolumeMount]", default=None
    )
    """Volumes the container sees."""
    inherit_app_settings_and_connection_strings: bool | None = field(
        "inheritAppSettingsAndConnectionStrings", "bool", default=None
    )
    """Whether the container gets all app settings and connection strings."""
    environment_variables: NestedListOrNone[models.EnvironmentVariable, EnvironmentVariableDict] = field(
        "environmentVariables", "[EnvironmentVariable]", default=None
    )
    """Environment variables, each taken from an app setting."""


class SiteDnsConfig(Model):
    """How an app resolves names."""

    dns_servers: list[str] | None = field("dnsServers", "[str]", default=None)
    """DNS servers to use, up to five."""
    dns_alt_server: str | None = field("dnsAltServer", default=None)
    """DNS server to use when the others fail."""
    dns_retry_attempt_timeout: int | None = field("dnsRetryAttemptTimeout", "int", default=None)
    """Seconds to wait for an answer."""
    dns_retry_attempt_count: int | None = field("dnsRetryAttemptCount", "int", default=None)
    """Number of attempts."""
    dns_max_cache_timeout: int | None = field("dnsMaxCacheTimeout", "int", default=None)
    """Seconds answers are cached."""
    dns_legacy_sort_order: bool = read_only("dnsLegacySortOrder", "bool")
    """Whether answers are sorted in the older way."""


class SiteExtensionInfo(ProxyResource):
    """A site extension of an app."""

    properties: NestedOrNone[SiteExtensionInfoProperties, types.SiteExtensionInfoPropertiesDict] = field(
        "properties", "SiteExtensionInfoProperties", default=None
    )
    """Version, source and texts of a site extension."""
    extension_id: str | None = flattened("properties", default=None)
    """ID of the extension."""
    title: str | None = flattened("properties", default=None)
    """Title of the extension."""
    extension_type: models.SiteExtensionType | SiteExtensionTypeValue | None = flattened("properties", default=None)
    """Kind of extension."""
    summary: str | None = flattened("properties", default=None)
    """Short description."""
    description: str | None = flattened("properties", default=None)
    """Description in words."""
    version: str | None = flattened("properties", default=None)
    """Version of the extension."""
    extension_url: str | None = flattened("properties", default=None)
    """URL of the extension."""
    project_url: str | None = flattened("properties", default=None)
    """URL of its project."""
    icon_url: str | None = flattened("properties", default=None)
    """URL of its icon."""
    license_url: str | None = flattened("properties", default=None)
    """URL of its licence."""
    feed_url: str | None = flattened("properties", default=None)
    """URL of the feed it comes from."""
    authors: list[str] | None = flattened("properties", default=None)
    """Who made it."""
    installer_command_line_params: str | None = flattened("properties", default=None)
    """Arguments for its installer."""
    published_date_time: datetime | None = flattened("properties", default=None)
    """When it was published."""
    download_count: int | None = flattened("properties", default=None)
    """How often it has been downloaded."""
    local_is_latest_version: bool | None = flattened("properties", default=None)
    """Whether the newest version is installed."""
    local_path: str | None = flattened("properties", default=None)
    """Path it is installed at."""
    installed_date_time: datetime | None = flattened("properties", default=None)
    """When it was installed."""
    provisioning_state: str | None = flattened("properties", default=None)
    """How far the last create, update or delete has got."""
    comment: str | None = flattened("properties", default=None)
    """Comment on it."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class SiteExtensionInfoProperties(Model):
    """Version, source and texts of a site extension."""

    extension_id: str | None = field("extension_id", default=None)
    """ID of the extension."""
    title: str | None = field("title", default=None)
    """Title of the extension."""
    extension_type: models.SiteExtensionType | SiteExtensionTypeValue | None = field(
        "extension_type", "SiteExtensionType", default=None
    )
    """Kind of extension."""
    summary: str | None = field("summary", default=None)
    """Short description."""
    description: str | None = field("description", default=None)
    """Description in words."""
    version: str | None = field("version", default=None)
    """Version of the extension."""
    extension_url: str | None = field("extension_url", default=None)
    """URL of the extension."""
    project_url: str | None = field("project_url", default=None)
    """URL of its project."""
    icon_url: str | None = field("icon_url", default=None)
    """URL of its icon."""
    license_url: str | None = field("license_url", default=None)
    """URL of its licence."""
    feed_url: str | None = field("feed_url", default=None)
    """URL of the feed it comes from."""
    authors: list[str] | None = field("authors", "[str]", default=None)
    """Who made it."""
    installer_command_line_params: str | None = field("installer_command_line_params", default=None, secret=True)
    """Arguments for its installer."""
    published_date_time: datetime | None = field("published_date_time", "iso-8601", default=None)
    """When it was published."""
    download_count: int | None = field("download_count", "int", default=None)
    """How often it has been downloaded."""
    local_is_latest_version: bool | None = field("local_is_latest_version", "bool", default=None)
    """Whether the newest version is installed."""
    local_path: str | None = field("local_path", default=None)
    """Path it is installed at."""
    installed_date_time: datetime | None = field("installed_date_time", "iso-8601", default=None)
    """When it was installed."""
    provisioning_state: str | None = field("provisioningState", default=None)
    """How far the last create, update or delete has got."""
    comment: str | None = field("comment", default=None)
    """Comment on it."""


class SiteLimits(Model):
    """Limits of what an app may use."""

    max_percentage_cpu: float | None = field("maxPercentageCpu", "float", default=None)
    """Most processor use, in percent."""
    max_memory_in_mb: int | None = field("maxMemoryInMb", "int", default=None)
    """Most memory, in MB."""
    max_disk_size_in_mb: int | None = field("maxDiskSizeInMb", "int", default=None)
    """Most disk space, in MB."""


class SiteLogsConfig(ProxyResource):
    """Where and how much an app logs."""

    properties: NestedOrNone[SiteLogsConfigProperties, types.SiteLogsConfigPropertiesDict] = field(
        "properties", "SiteLogsConfigProperties", default=None
    )
    """Logging of output, requests and errors of an app."""
    application_logs: NestedOrNone[models.ApplicationLogsConfig, ApplicationLogsConfigDict] = flattened(
        "properties", default=None
    )
    """Log output of the app itself."""
    http_logs: NestedOrNone[models.HttpLogsConfig, HttpLogsConfigDict] = flattened("properties", default=None)
    """HTTP requests."""
    failed_requests_tracing: NestedOrNone[models.EnabledConfig, EnabledConfigDict] = flattened(
        "properties", default=None
    )
    """Traces of failed requests."""
    detailed_error_messages: NestedOrNone[models.EnabledConfig, EnabledConfigDict] = flattened(
        "properties", default=None
    )
    """Detailed error pages."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class SiteLogsConfigProperties(Model):
    """Logging of output, requests and errors of an app."""

    application_logs: NestedOrNone[models.ApplicationLogsConfig, ApplicationLogsConfigDict] = field(
        "applicationLogs", "ApplicationLogsConfig", default=None
    )
    """Log output of the app itself."""
    http_logs: NestedOrNone[models.HttpLogsConfig, HttpLogsConfigDict] = field(
        "httpLogs", "HttpLogsConfig", default=None
    )
    """HTTP requests."""
    failed_requests_tracing: NestedOrNone[models.EnabledConfig, EnabledConfigDict] = field(
        "failedRequestsTracing", "EnabledConfig", default=None
    )
    """Traces of failed requests."""
    detailed_error_messages: NestedOrNone[models.EnabledConfig, EnabledConfigDict] = field(
        "detailedErrorMessages", "EnabledConfig", default=None
    )
    """Detailed error pages."""


class SiteMachineKey(Model):
    """Keys ASP.NET encrypts and signs with."""

    validation: str | None = field("validation", default=None)
    """Algorithm for signing."""
    validation_key: str | None = field("validationKey", default=None, secret=True)
    """Key for signing."""
    decryption: str | None = field("decryption", default=None)
    """Algorithm for encrypting."""
    decryption_key: str | None = field("decryptionKey", default=None, secret=True)
    """Key for encrypting."""


class SitePatchResource(ProxyOnlyResource):
    """Settings of an app or slot to change."""

    properties: NestedOrNone[SitePatchResourceProperties, types.SitePatchResourcePropertiesDict] = field(
        "properties", "SitePatchResourceProperties", default=None
    )
    """Settings to change."""
    state: str = flattened("properties", init=False)
    """Running or Stopped."""
    host_names: list[str] = flattened("properties", init=False)
    """Host names of the app."""
    repository_site_name: str = flattened("properties", init=False)
    """Name of the app's repository."""
    usage_state: models.UsageState | types.UsageStateValue = flattened("properties", init=False)
    """Whether a quota is exceeded."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether the app takes requests; false takes it offline."""
    enabled_host_names: list[str] = flattened("properties", init=False)
    """Host names that take requests, the deployment (SCM) site's among them."""
    availability_state: models.SiteAvailabilityState | SiteAvailabilityStateValue = flattened("properties", init=False)
    """Whether the app is available as usual."""
    host_name_ssl_states: NestedListOrNone[models.HostNameSslState, HostNameSslStateDict] = flattened(
        "properties", default=None
    )
    """HTTPS of the app's host names."""
    server_farm_id: str | None = flattened("properties", default=None)
    """Resource ID of the App Service plan."""
    reserved: bool | None = flattened("properties", default=None)
    """Whether the app runs on Linux; true is needed for Linux."""
    is_xenon: bool | None = flattened("properties", default=None)
    """Whether the app is a Windows container, in the older form."""
    hyper_v: bool | None = flattened("properties", default=None)
    """Whether the app is a Windows container."""
    last_modified_time_utc: datetime = flattened("properties", init=False)
    """When the app was last changed, in UTC."""
    dns_configuration: NestedOrNone[SiteDnsConfig, types.SiteDnsConfigDict] = flattened("properties", default=None)
    """How the app resolves names."""
    site_config: NestedOrNone[SiteConfig, types.SiteConfigDict] = flattened("properties", default=None)
    """Runtime stack, app settings, limits, CORS and access; mostly empty in answers."""
    traffic_manager_host_names: list[str] = flattened("properties", init=False)
    """Traffic Manager host names of the app."""
    scm_site_also_stopped: bool | None = flattened("properties", default=None)
    """Whether stopping the app also stops its deployment (SCM) site."""
    target_swap_slot: str = flattened("properties", init=False)
    """Slot the app will be swapped with."""
    hosting_environment_profile: NestedOrNone[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = (
        flattened("properties", default=None)
    )
    """App Service Environment the app runs in; none on the shared platform."""
    client_affinity_enabled: bool | None = flattened("properties", default=None)
    """Whether a cookie sends each client to the same instance."""
    client_affinity_proxy_enabled: bool | None = flattened("properties", default=None)
    """Whether that cookie is set for the host name in X-Forwarded-Host."""
    client_cert_enabled: bool | None = flattened("properties", default=None)
    """Whether clients are asked for a certificate."""
    client_cert_mode: models.ClientCertMode | types.ClientCertModeValue | None = flattened("properties", default=None)
    """Whether clients must present a certificate or may."""
    client_cert_exclusion_paths: str | None = flattened("properties", default=None)
    """Paths that need no client certificate, separated by commas."""
    host_names_disabled: bool | None = flattened("properties", default=None)
    """Whether the app's public host names are turned off."""
    custom_domain_verification_id: str | None = flattened("properties", default=None)
    """Value for the asuid TXT record that verifies custom domains."""
    outbound_ip_addresses: str = flattened("properties", init=False)
    """IP addresses outbound traffic comes from now, separated by commas."""
    possible_outbound_ip_addresses: str = flattened("properties", init=False)
    """All IP addresses outbound traffic may come from, separated by commas."""
    container_size: int | None = flattened("properties", default=None)
    """Memory of a function container, in MB."""
    daily_memory_time_quota: int | None = flattened("properties", default=None)
    """Most memory-time of a function app in a day; only on dynamic plans."""
    suspended_till: datetime = flattened("properties", init=False)
    """Until when the app is suspended, if a quota was exceeded."""
    max_number_of_workers: int = flattened("properties", init=False)
    """Most instances the app can have."""
    cloning_info: NestedOrNone[models.CloningInfo, CloningInfoDict] = flattened("properties", default=None)
    """App to clone, when the app is created as a clone."""
    resource_group: str = flattened("properties", init=False)
    """Name of the app's resource group."""
    is_default_container: bool = flattened("properties", init=False)
    """Whether the app is a default container."""
    default_host_name: str = flattened("properties", init=False)
    """Host name the app has by itself, such as contoso.azurewebsites.net."""
    slot_swap_status: Nested[SlotSwapStatus, types.SlotSwapStatusDict] = flattened("properties", init=False)
    """The last swap of slots."""
    https_only: bool | None = flattened("properties", default=None)
    """Whether HTTP requests are redirected to HTTPS."""
    redundancy_mode: models.RedundancyMode | types.RedundancyModeValue | None = flattened("properties", default=None)
    """How the app is kept in several regions."""
    in_progress_operation_id: str = flattened("properties", init=False)
    """ID of an operation that is under way."""
    public_network_access: str | None = flattened("properties", default=None)
    """Whether the public network gets through: Enabled or Disabled."""
    storage_account_required: bool | None = flattened("properties", default=None)
    """Whether a customer-provided storage account is needed."""
    key_vault_reference_identity: str | None = flattened("properties", default=None)
    """Resource ID of the identity that reads Key Vault references; the system-assigned one by default."""
    virtual_network_subnet_id: str | None = flattened("properties", default=None)
    """Resource ID of the subnet for outbound traffic (virtual network integration)."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the app."""


class SitePatchResourceProperties(Model):
    """Settings of an app or slot that can be changed."""

    state: str = read_only("state")
    """Running or Stopped."""
    host_names: list[str] = read_only("hostNames", "[str]")
    """Host names of the app."""
    repository_site_name: str = read_only("repositorySiteName")
    """Name of the app's repository."""
    usage_state: models.UsageState | types.UsageStateValue = read_only("usageState", "UsageState")
    """Whether a quota is exceeded."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the app takes requests; false takes it offline."""
    enabled_host_names: list[str] = read_only("enabledHostNames", "[str]")
    """Host names that take requests, the deployment (SCM) site's among them."""
    availability_state: models.SiteAvailabilityState | SiteAvailabilityStateValue = read_only(
        "availabilityState", "SiteAvailabilityState"
    )
    """Whether the app is available as usual."""
    host_name_ssl_states: NestedListOrNone[models.HostNameSslState, HostNameSslStateDict] = field(
        "hostNameSslStates", "[HostNameSslState]", default=None
    )
    """HTTPS of the app's host names."""
    server_farm_id: str | None = field("serverFarmId", default=None)
    """Resource ID of the App Service plan."""
    reserved: bool | None = field("reserved", "bool", default=None)
    """Whether the app runs on Linux; true is needed for Linux."""
    is_xenon: bool | None = field("isXenon", "bool", default=None)
    """Whether the app is a Windows container, in the older form."""
    hyper_v: bool | None = field("hyperV", "bool", default=None)
    """Whether the app is a Windows container."""
    last_modified_time_utc: datetime = read_only("lastModifiedTimeUtc", "iso-8601")
    """When the app was last changed, in UTC."""
    dns_configuration: NestedOrNone[SiteDnsConfig, types.SiteDnsConfigDict] = field(
        "dnsConfiguration", "SiteDnsConfig", default=None
    )
    """How the app resolves names."""
    site_config: NestedOrNone[SiteConfig, types.SiteConfigDict] = field("siteConfig", "SiteConfig", default=None)
    """Runtime stack, app settings, limits, CORS and access; mostly empty in answers."""
    traffic_manager_host_names: list[str] = read_only("trafficManagerHostNames", "[str]")
    """Traffic Manager host names of the app."""
    scm_site_also_stopped: bool | None = field("scmSiteAlsoStopped", "bool", default=None)
    """Whether stopping the app also stops its deployment (SCM) site."""
    target_swap_slot: str = read_only("targetSwapSlot")
    """Slot the app will be swapped with."""
    hosting_environment_profile: NestedOrNone[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = field(
        "hostingEnvironmentProfile", "HostingEnvironmentProfile", default=None
    )
    """App Service Environment the app runs in; none on the shared platform."""
    client_affinity_enabled: bool | None = field("clientAffinityEnabled", "bool", default=None)
    """Whether a cookie sends each client to the same instance."""
    client_affinity_proxy_enabled: bool | None = field("clientAffinityProxyEnabled", "bool", default=None)
    """Whether that cookie is set for the host name in X-Forwarded-Host."""
    client_cert_enabled: bool | None = field("clientCertEnabled", "bool", default=None)
    """Whether clients are asked for a certificate."""
    client_cert_mode: models.ClientCertMode | types.ClientCertModeValue | None = field(
        "clientCertMode", "ClientCertMode", default=None
    )
    """Whether clients must present a certificate or may."""
    client_cert_exclusion_paths: str | None = field("clientCertExclusionPaths", default=None)
    """Paths that need no client certificate, separated by commas."""
    host_names_disabled: bool | None = field("hostNamesDisabled", "bool", default=None)
    """Whether the app's public host names are turned off."""
    custom_domain_verification_id: str | None = field("customDomainVerificationId", default=None)
    """Value for the asuid TXT record that verifies custom domains."""
    outbound_ip_addresses: str = read_only("outboundIpAddresses")
    """IP addresses outbound traffic comes from now, separated by commas."""
    possible_outbound_ip_addresses: str = read_only("possibleOutboundIpAddresses")
    """All IP addresses outbound traffic may come from, separated by commas."""
    container_size: int | None = field("containerSize", "int", default=None)
    """Memory of a function container, in MB."""
    daily_memory_time_quota: int | None = field("dailyMemoryTimeQuota", "int", default=None)
    """Most memory-time of a function app in a day; only on dynamic plans."""
    suspended_till: datetime = read_only("suspendedTill", "iso-8601")
    """Until when the app is suspended, if a quota was exceeded."""
    max_number_of_workers: int = read_only("maxNumberOfWorkers", "int")
    """Most instances the app can have."""
    cloning_info: NestedOrNone[models.CloningInfo, CloningInfoDict] = field("cloningInfo", "CloningInfo", default=None)
    """App to clone, when the app is created as a clone."""
    resource_group: str = read_only("resourceGroup")
    """Name of the app's resource group."""
    is_default_container: bool = read_only("isDefaultContainer", "bool")
    """Whether the app is a default container."""
    default_host_name: str = read_only("defaultHostName")
    """Host name the app has by itself, such as contoso.azurewebsites.net."""
    slot_swap_status: Nested[SlotSwapStatus, types.SlotSwapStatusDict] = read_only("slotSwapStatus", "SlotSwapStatus")
    """The last swap of slots."""
    https_only: bool | None = field("httpsOnly", "bool", default=None)
    """Whether HTTP requests are redirected to HTTPS."""
    redundancy_mode: models.RedundancyMode | types.RedundancyModeValue | None = field(
        "redundancyMode", "RedundancyMode", default=None
    )
    """How the app is kept in several regions."""
    in_progress_operation_id: str = read_only("inProgressOperationId")
    """ID of an operation that is under way."""
    public_network_access: str | None = field("publicNetworkAccess", default=None)
    """Whether the public network gets through: Enabled or Disabled."""
    storage_account_required: bool | None = field("storageAccountRequired", "bool", default=None)
    """Whether a customer-provided storage account is needed."""
    key_vault_reference_identity: str | None = field("keyVaultReferenceIdentity", default=None)
    """Resource ID of the identity that reads Key Vault references; the system-assigned one by default."""
    virtual_network_subnet_id: str | None = field("virtualNetworkSubnetId", default=None)
    """Resource ID of the subnet for outbound traffic (virtual network integration)."""


class SitePhpErrorLogFlag(ProxyOnlyResource):
    """Whether PHP errors of an app are logged."""

    properties: NestedOrNone[SitePhpErrorLogFlagProperties, types.SitePhpErrorLogFlagPropertiesDict] = field(
        "properties", "SitePhpErrorLogFlagProperties", default=None
    )
    """PHP's logging settings of an app."""
    local_log_errors: str | None = flattened("properties", default=None)
    """PHP setting log_errors as the app sets it."""
    master_log_errors: str | None = flattened("properties", default=None)
    """PHP setting log_errors of the platform."""
    local_log_errors_max_length: str | None = flattened("properties", default=None)
    """PHP setting log_errors_max_len as the app sets it."""
    master_log_errors_max_length: str | None = flattened("properties", default=None)
    """PHP setting log_errors_max_len of the platform."""


class SitePhpErrorLogFlagProperties(Model):
    """PHP's logging settings of an app."""

    local_log_errors: str | None = field("localLogErrors", default=None)
    """PHP setting log_errors as the app sets it."""
    master_log_errors: str | None = field("masterLogErrors", default=None)
    """PHP setting log_errors of the platform."""
    local_log_errors_max_length: str | None = field("localLogErrorsMaxLength", default=None)
    """PHP setting log_errors_max_len as the app sets it."""
    master_log_errors_max_length: str | None = field("masterLogErrorsMaxLength", default=None)
    """PHP setting log_errors_max_len of the platform."""


class SiteProperties(Model):
    """Plan, site configuration, network, certificates and state of an app."""

    state: str = read_only("state")
    """Running or Stopped."""
    host_names: list[str] = read_only("hostNames", "[str]")
    """Host names of the app."""
    repository_site_name: str = read_only("repositorySiteName")
    """Name of the app's repository."""
    usage_state: models.UsageState | types.UsageStateValue = read_only("usageState", "UsageState")
    """Whether a quota is exceeded."""
    enabled: Filled[bool] = field("enabled", "bool", default=None)
    """Whether the app takes requests; false takes it offline."""
    enabled_host_names: list[str] = read_only("enabledHostNames", "[str]")
    """Host names that take requests, the deployment (SCM) site's among them."""
    availability_state: models.SiteAvailabilityState | SiteAvailabilityStateValue = read_only(
        "availabilityState", "SiteAvailabilityState"
    )
    """Whether the app is available as usual."""
    host_name_ssl_states: NestedListFilled[models.HostNameSslState, HostNameSslStateDict] = field(
        "hostNameSslStates", "[HostNameSslState]", default=None
    )
    """HTTPS of the app's host names."""
    server_farm_id: Filled[str] = field("serverFarmId", default=None)
    """Resource ID of the App Service plan."""
    reserved: Filled[bool] = field("reserved", "bool", default=None)
    """Whether the app runs on Linux; true is needed for Linux."""
    is_xenon: bool | None = field("isXenon", "bool", default=None)
    """Whether the app is a Windows container, in the older form."""
    hyper_v: bool | None = field("hyperV", "bool", default=None)
    """Whether the app is a Windows container."""
    last_modified_time_utc: datetime = read_only("lastModifiedTimeUtc", "iso-8601")
    """When the app was last changed, in UTC."""
    dns_configuration: NestedOrNone[SiteDnsConfig, types.SiteDnsConfigDict] = field(
        "dnsConfiguration", "SiteDnsConfig", default=None
    )
    """How the app resolves names."""
    outbound_vnet_routing: NestedOrNone[models.OutboundVnetRouting, OutboundVnetRoutingDict] = field(
        "outboundVnetRouting", "OutboundVnetRouting", default=None
    )
    """Which outbound traffic goes through the virtual network."""
    site_config: NestedFilled[SiteConfig, types.SiteConfigDict] = field("siteConfig", "SiteConfig", default=None)
    """Runtime stack, app settings, limits, CORS and access; mostly empty in answers."""
    function_app_config: NestedOrNone[models.FunctionAppConfig, FunctionAppConfigDict] = field(
        "functionAppConfig", "FunctionAppConfig", default=None
    )
    """Deployment, runtime and scaling, for Flex Consumption function apps."""
    dapr_config: NestedOrNone[models.DaprConfig, DaprConfigDict] = field("daprConfig", "DaprConfig", default=None)
    """Dapr settings, in a Container Apps environment."""
    workload_profile_name: str | None = field("workloadProfileName", default=None)
    """Workload profile, in a Container Apps environment."""
    resource_config: NestedOrNone[models.ResourceConfig, ResourceConfigDict] = field(
        "resourceConfig", "ResourceConfig", default=None
    )
    """Processor and memory, in a Container Apps environment."""
    traffic_manager_host_names: list[str] = read_only("trafficManagerHostNames", "[str]")
    """Traffic Manager host names of the app."""
    scm_site_also_stopped: bool | None = field("scmSiteAlsoStopped", "bool", default=None)
    """Whether stopping the app also stops its deployment (SCM) site."""
    target_swap_slot: str = read_only("targetSwapSlot")
    """Slot the app will be swapped with."""
    hosting_environment_profile: NestedOrNone[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = field(
        "hostingEnvironmentProfile", "HostingEnvironmentProfile", default=None
    )
    """App Service Environment the app runs in; none on the shared platform."""
    client_affinity_enabled: Filled[bool] = field("clientAffinityEnabled", "bool", default=None)
    """Whether a cookie sends each client to the same instance."""
    client_affinity_partitioning_enabled: bool | None = field("clientAffinityPartitioningEnabled", "bool", default=None)
    """Whether that cookie is kept apart by top-level site (CHIPS)."""
    client_affinity_proxy_enabled: bool | None = field("clientAffinityProxyEnabled", "bool", default=None)
    """Whether that cookie is set for the host name in X-Forwarded-Host."""
    client_cert_enabled: Filled[bool] = field("clientCertEnabled", "bool", default=None)
    """Whether clients are asked for a certificate."""
    client_cert_mode: models.ClientCertMode | types.ClientCertModeValue | None = field(
        "clientCertMode", "ClientCertMode", default=None
    )
    """Whether clients must present a certificate or may."""
    client_cert_exclusion_paths: str | None = field("clientCertExclusionPaths", default=None)
    """Paths that need no client certificate, separated by commas."""
    ip_mode: models.IPMode | types.IPModeValue | None = field("ipMode", "IPMode", default=None)
    """IP versions the app can be reached by."""
    end_to_end_encryption_enabled: bool | None = field("endToEndEncryptionEnabled", "bool", default=None)
    """Whether traffic is also encrypted between front end and worker."""
    ssh_enabled: bool | None = field("sshEnabled", "bool", default=None)
    """Whether SSH to the app is allowed."""
    host_names_disabled: bool | None = field("hostNamesDisabled", "bool", default=None)
    """Whether the app's public host names are turned off."""
    custom_domain_verification_id: str | None = field("customDomainVerificationId", default=None)
    """Value for the asuid TXT record that verifies custom domains."""
    outbound_ip_addresses: str = read_only("outboundIpAddresses")
    """IP addresses outbound traffic comes from now, separated by commas."""
    possible_outbound_ip_addresses: str = read_only("possibleOutboundIpAddresses")
    """All IP addresses outbound traffic may come from, separated by commas."""
    container_size: int | None = field("containerSize", "int", default=None)
    """Memory of a function container, in MB."""
    daily_memory_time_quota: int | None = field("dailyMemoryTimeQuota", "int", default=None)
    """Most memory-time of a function app in a day; only on dynamic plans."""
    suspended_till: datetime = read_only("suspendedTill", "iso-8601")
    """Until when the app is suspended, if a quota was exceeded."""
    max_number_of_workers: int = read_only("maxNumberOfWorkers", "int")
    """Most instances the app can have."""
    cloning_info: NestedOrNone[models.CloningInfo, CloningInfoDict] = field("cloningInfo", "CloningInfo", default=None)
    """App to clone, when the app is created as a clone."""
    resource_group: str = read_only("resourceGroup")
    """Name of the app's resource group."""
    is_default_container: bool = read_only("isDefaultContainer", "bool")
    """Whether the app is a default container."""
    default_host_name: str = read_only("defaultHostName")
    """Host name the app has by itself, such as contoso.azurewebsites.net."""
    slot_swap_status: Nested[SlotSwapStatus, types.SlotSwapStatusDict] = read_only("slotSwapStatus", "SlotSwapStatus")
    """The last swap of slots."""
    https_only: Filled[bool] = field("httpsOnly", "bool", default=None)
    """Whether HTTP requests are redirected to HTTPS."""
    redundancy_mode: models.RedundancyMode | types.RedundancyModeValue | None = field(
        "redundancyMode", "RedundancyMode", default=None
    )
    """How the app is kept in several regions."""
    in_progress_operation_id: str = read_only("inProgressOperationId")
    """ID of an operation that is under way."""
    public_network_access: str | None = field("publicNetworkAccess", default=None)
    """Whether the public network gets through: Enabled or Disabled."""
    storage_account_required: bool | None = field("storageAccountRequired", "bool", default=None)
    """Whether a customer-provided storage account is needed."""
    key_vault_reference_identity: str | None = field("keyVaultReferenceIdentity", default=None)
    """Resource ID of the identity that reads Key Vault references; the system-assigned one by default."""
    auto_generated_domain_name_label_scope: (
        models.AutoGeneratedDomainNameLabelScope | types.AutoGeneratedDomainNameLabelScopeValue | None
    ) = field("autoGeneratedDomainNameLabelScope", "AutoGeneratedDomainNameLabelScope", default=None)
    """Within what the generated part of the default host name is used again."""
    virtual_network_subnet_id: str | None = field("virtualNetworkSubnetId", default=None)
    """Resource ID of the subnet for outbound traffic (virtual network integration)."""
    managed_environment_id: str | None = field("managedEnvironmentId", default=None)
    """Resource ID of the Container Apps environment the app runs in."""
    sku: str = read_only("sku")
    """SKU of the app's plan."""


class SiteSourceControl(ProxyResource):
    """The source control an app is deployed from."""

    properties: NestedFilled[SiteSourceControlProperties, types.SiteSourceControlPropertiesDict] = field(
        "properties", "SiteSourceControlProperties", default=None
    )
    """Repository, branch and kind of an app's source control."""
    repo_url: Filled[str] = flattened("properties", default=None)
    """URL of the repository."""
    branch: Filled[str] = flattened("properties", default=None)
    """Branch to deploy."""
    is_manual_integration: Filled[bool] = flattened("properties", default=None)
    """Whether to deploy only when asked (external Git) rather than on each push."""
    is_git_hub_action: bool | None = flattened("properties", default=None)
    """Whether GitHub Actions deploys the app."""
    deployment_rollback_enabled: bool | None = flattened("properties", default=None)
    """Whether one can go back to earlier deployments."""
    is_mercurial: bool | None = flattened("properties", default=None)
    """Whether it is a Mercurial repository rather than Git."""
    git_hub_action_configuration: NestedOrNone[models.GitHubActionConfiguration, GitHubActionConfigurationDict] = (
        flattened("properties", default=None)
    )
    """GitHub Actions workflow that deploys the app."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class SiteSourceControlProperties(Model):
    """Repository, branch and kind of an app's source control."""

    repo_url: Filled[str] = field("repoUrl", default=None)
    """URL of the repository."""
    branch: Filled[str] = field("branch", default=None)
    """Branch to deploy."""
    is_manual_integration: Filled[bool] = field("isManualIntegration", "bool", default=None)
    """Whether to deploy only when asked (external Git) rather than on each push."""
    is_git_hub_action: bool | None = field("isGitHubAction", "bool", default=None)
    """Whether GitHub Actions deploys the app."""
    deployment_rollback_enabled: bool | None = field("deploymentRollbackEnabled", "bool", default=None)
    """Whether one can go back to earlier deployments."""
    is_mercurial: bool | None = field("isMercurial", "bool", default=None)
    """Whether it is a Mercurial repository rather than Git."""
    git_hub_action_configuration: NestedOrNone[models.GitHubActionConfiguration, GitHubActionConfigurationDict] = field(
        "gitHubActionConfiguration", "GitHubActionConfiguration", default=None
    )
    """GitHub Actions workflow that deploys the app."""


class SlotConfigNames(Model):
    """Names of settings that stay with their slot in a swap."""

    connection_string_names: list[str] | None = field("connectionStringNames", "[str]", default=None)
    """Names of connection strings."""
    app_setting_names: list[str] | None = field("appSettingNames", "[str]", default=None)
    """Names of app settings."""
    azure_storage_config_names: list[str] | None = field("azureStorageConfigNames", "[str]", default=None)
    """Names of storage mounts."""


class SlotConfigNamesResource(ProxyResource):
    """Settings of a web app that stay with their slot in a swap."""

    properties: NestedOrNone[SlotConfigNames, types.SlotConfigNamesDict] = field(
        "properties", "SlotConfigNames", default=None
    )
    """Names of settings that stay with their slot in a swap."""
    connection_string_names: list[str] | None = flattened("properties", default=None)
    """Names of connection strings."""
    app_setting_names: list[str] | None = flattened("properties", default=None)
    """Names of app settings."""
    azure_storage_config_names: list[str] | None = flattened("properties", default=None)
    """Names of storage mounts."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class SlotDifference(ProxyOnlyResource):
    """A setting that differs between two slots."""

    properties: NestedOrNone[SlotDifferenceProperties, types.SlotDifferencePropertiesDict] = field(
        "properties", "SlotDifferenceProperties", default=None
    )
    """Name and values of a setting that differs between two slots."""
    level: str = flattened("properties", init=False)
    """Whether it is information, a warning or an error."""
    setting_type: str = flattened("properties", init=False)
    """Kind of setting."""
    diff_rule: str = flattened("properties", init=False)
    """What happens to it in a swap."""
    setting_name: str = flattened("properties", init=False)
    """Name of the setting."""
    value_in_current_slot: str = flattened("properties", init=False)
    """Value in this slot."""
    value_in_target_slot: str = flattened("properties", init=False)
    """Value in the other slot."""
    description: str = flattened("properties", init=False)
    """Description in words."""


class SlotDifferenceProperties(Model):
    """Name and values of a setting that differs between two slots."""

    level: str = read_only("level")
    """Whether it is information, a warning or an error."""
    setting_type: str = read_only("settingType")
    """Kind of setting."""
    diff_rule: str = read_only("diffRule")
    """What happens to it in a swap."""
    setting_name: str = read_only("settingName")
    """Name of the setting."""
    value_in_current_slot: str = read_only("valueInCurrentSlot", secret=True)
    """Value in this slot."""
    value_in_target_slot: str = read_only("valueInTargetSlot", secret=True)
    """Value in the other slot."""
    description: str = read_only("description")
    """Description in words."""


class SlotSwapStatus(Model):
    """The last swap of slots."""

    timestamp_utc: datetime = read_only("timestampUtc", "iso-8601")
    """When it was done, in UTC."""
    source_slot_name: str = read_only("sourceSlotName")
    """Slot it was swapped from."""
    destination_slot_name: str = read_only("destinationSlotName")
    """Slot it was swapped to."""


class SlowRequestsBasedTrigger(Model):
    """Healing set off by slow requests."""

    time_taken: str | None = field("timeTaken", default=None)
    """Time that counts as slow, as hh:mm:ss."""
    path: str | None = field("path", default=None)
    """Path the requests go to."""
    count: int | None = field("count", "int", default=None)
    """How many requests it takes."""
    time_interval: str | None = field("timeInterval", default=None)
    """Time within which the requests are counted, as hh:mm:ss."""


class SnapshotRecoverySource(Model):
    """App whose snapshot to restore."""

    location: str | None = field("location", default=None)
    """Region of the app."""
    id: str | None = field("id", default=None)
    """Resource ID of the app."""


class SnapshotRestoreRequest(ProxyOnlyResource):
    """A snapshot to restore."""

    properties: NestedOrNone[SnapshotRestoreRequestProperties, types.SnapshotRestoreRequestPropertiesDict] = field(
        "properties", "SnapshotRestoreRequestProperties", default=None
    )
    """Snapshot to restore, and how."""
    snapshot_time: str | None = flattened("properties", default=None)
    """Time of the snapshot."""
    recovery_source: NestedOrNone[SnapshotRecoverySource, types.SnapshotRecoverySourceDict] = flattened(
        "properties", default=None
    )
    """App whose snapshot to restore; this one when left out."""
    overwrite: bool | None = flattened("properties", default=None)
    """Whether to overwrite the app's content."""
    recover_configuration: bool | None = flattened("properties", default=None)
    """Whether to restore settings as well."""
    ignore_conflicting_host_names: bool | None = flattened("properties", default=None)
    """Whether to restore even if custom host names are in use elsewhere."""
    use_dr_secondary: bool | None = flattened("properties", default=None)
    """Whether to read from the secondary region."""


class SnapshotRestoreRequestProperties(Model):
    """Snapshot to restore, and how."""

    snapshot_time: str | None = field("snapshotTime", default=None)
    """Time of the snapshot."""
    recovery_source: NestedOrNone[SnapshotRecoverySource, types.SnapshotRecoverySourceDict] = field(
        "recoverySource", "SnapshotRecoverySource", default=None
    )
    """App whose snapshot to restore; this one when left out."""
    overwrite: bool = field("overwrite", "bool")
    """Whether to overwrite the app's content."""
    recover_configuration: bool | None = field("recoverConfiguration", "bool", default=None)
    """Whether to restore settings as well."""
    ignore_conflicting_host_names: bool | None = field("ignoreConflictingHostNames", "bool", default=None)
    """Whether to restore even if custom host names are in use elsewhere."""
    use_dr_secondary: bool | None = field("useDRSecondary", "bool", default=None)
    """Whether to read from the secondary region."""


class StatusCodesBasedTrigger(Model):
    """Healing set off by responses with a status code."""

    status: int | None = field("status", "int", default=None)
    """HTTP status code."""
    sub_status: int | None = field("subStatus", "int", default=None)
    """Sub-status of the code."""
    win32_status: int | None = field("win32Status", "int", default=None)
    """Win32 error code."""
    count: int | None = field("count", "int", default=None)
    """How many requests it takes."""
    time_interval: str | None = field("timeInterval", default=None)
    """Time within which the requests are counted, as hh:mm:ss."""
    path: str | None = field("path", default=None)
    """Path the requests go to."""


class StatusCodesRangeBasedTrigger(Model):
    """Healing set off by responses with status codes in a range."""

    status_codes: str | None = field("statusCodes", default=None)
    """Range of status codes, such as 500-599."""
    path: str | None = field("path", default=None)
    """Path the requests go to."""
    count: int | None = field("count", "int", default=None)
    """How many requests it takes."""
    time_interval: str | None = field("timeInterval", default=None)
    """Time within which the requests are counted, as hh:mm:ss."""


class StorageMigrationOptions(ProxyOnlyResource):
    """A move of an app's content to an Azure Files share."""

    properties: NestedOrNone[StorageMigrationOptionsProperties, types.StorageMigrationOptionsPropertiesDict] = field(
        "properties", "StorageMigrationOptionsProperties", default=None
    )
    """Share to move an app's content to."""
    azurefiles_connection_string: str | None = flattened("properties", default=None)
    """Connection string of the storage account."""
    azurefiles_share: str | None = flattened("properties", default=None)
    """Name of the share."""
    switch_site_after_migration: bool | None = flattened("properties", default=None)
    """Whether the app uses the share afterwards."""
    block_write_access_to_site: bool | None = flattened("properties", default=None)
    """Whether the app's content cannot be changed meanwhile."""


class StorageMigrationOptionsProperties(Model):
    """Share to move an app's content to."""

    azurefiles_connection_string: str = field("azurefilesConnectionString", secret=True)
    """Connection string of the storage account."""
    azurefiles_share: str = field("azurefilesShare")
    """Name of the share."""
    switch_site_after_migration: bool | None = field("switchSiteAfterMigration", "bool", default=None)
    """Whether the app uses the share afterwards."""
    block_write_access_to_site: bool | None = field("blockWriteAccessToSite", "bool", default=None)
    """Whether the app's content cannot be changed meanwhile."""


class StorageMigrationResponse(ProxyOnlyResource):
    """The answer to a request to move an app's content."""

    properties: NestedOrNone[StorageMigrationResponseProperties, types.StorageMigrationResponsePropertiesDict] = field(
        "properties", "StorageMigrationResponseProperties", default=None
    )
    """Operation that moves an app's content."""
    operation_id: str = flattened("properties", init=False)
    """ID of the operation."""


class StorageMigrationResponseProperties(Model):
    """Operation that moves an app's content."""

    operation_id: str = read_only("operationId")
    """ID of the operation."""


class SwiftVirtualNetwork(ProxyResource):
    """Integration of an app with a subnet."""

    properties: NestedOrNone[SwiftVirtualNetworkProperties, types.SwiftVirtualNetworkPropertiesDict] = field(
        "properties", "SwiftVirtualNetworkProperties", default=None
    )
    """Subnet an app is integrated with."""
    subnet_resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the subnet, delegated to Microsoft.Web/serverFarms."""
    swift_supported: bool | None = flattened("properties", default=None)
    """Whether the app's plan supports the integration."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class SwiftVirtualNetworkProperties(Model):
    """Subnet an app is integrated with."""

    subnet_resource_id: str | None = field("subnetResourceId", default=None)
    """Resource ID of the subnet, delegated to Microsoft.Web/serverFarms."""
    swift_supported: bool | None = field("swiftSupported", "bool", default=None)
    """Whether the app's plan supports the integration."""


class TokenStore(Model):
    """Where sign-in tokens are kept."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether tokens are kept."""
    token_refresh_extension_hours: float | None = field("tokenRefreshExtensionHours", "float", default=None)
    """Hours after expiry in which a session token can be refreshed; 72 by default."""
    file_system: NestedOrNone[models.FileSystemTokenStore, FileSystemTokenStoreDict] = field(
        "fileSystem", "FileSystemTokenStore", default=None
    )
    """Directory that keeps the tokens."""
    azure_blob_storage: NestedOrNone[models.BlobStorageTokenStore, BlobStorageTokenStoreDict] = field(
        "azureBlobStorage", "BlobStorageTokenStore", default=None
    )
    """Blob container that keeps the tokens."""


class TriggeredJobHistory(ProxyResource):
    """Runs of a triggered WebJob."""

    properties: NestedOrNone[TriggeredJobHistoryProperties, types.TriggeredJobHistoryPropertiesDict] = field(
        "properties", "TriggeredJobHistoryProperties", default=None
    )
    """The runs of a triggered WebJob."""
    runs: NestedListOrNone[TriggeredJobRun, types.TriggeredJobRunDict] = flattened("properties", default=None)
    """The runs."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class TriggeredJobHistoryProperties(Model):
    """The runs of a triggered WebJob."""

    runs: NestedListOrNone[TriggeredJobRun, types.TriggeredJobRunDict] = field(
        "runs", "[TriggeredJobRun]", default=None
    )
    """The runs."""


class TriggeredJobRun(Model):
    """A run of a triggered WebJob."""

    web_job_id: str | None = field("web_job_id", default=None)
    """ID of the run."""
    web_job_name: str | None = field("web_job_name", default=None)
    """Name of the WebJob."""
    status: models.TriggeredWebJobStatus | types.TriggeredWebJobStatusValue | None = field(
        "status", "TriggeredWebJobStatus", default=None
    )
    """How the run went."""
    start_time: datetime | None = field("start_time", "iso-8601", default=None)
    """When the run began."""
    end_time: datetime | None = field("end_time", "iso-8601", default=None)
    """When the run ended."""
    duration: str | None = field("duration", default=None)
    """How long it took."""
    output_url: str | None = field("output_url", default=None)
    """URL of its output."""
    error_url: str | None = field("error_url", default=None)
    """URL of its errors."""
    url: str | None = field("url", default=None)
    """URL of the run."""
    job_name: str | None = field("job_name", default=None)
    """Name of the job."""
    trigger: str | None = field("trigger", default=None)
    """What set it off."""


class TriggeredWebJob(ProxyResource):
    """A triggered WebJob."""

    properties: NestedOrNone[TriggeredWebJobProperties, types.TriggeredWebJobPropertiesDict] = field(
        "properties", "TriggeredWebJobProperties", default=None
    )
    """Command, last run and history of a triggered WebJob."""
    latest_run: NestedOrNone[TriggeredJobRun, types.TriggeredJobRunDict] = flattened("properties", default=None)
    """The last run."""
    history_url: str | None = flattened("properties", default=None)
    """URL of the runs."""
    scheduler_logs_url: str | None = flattened("properties", default=None)
    """URL of the scheduler's log."""
    run_command: str | None = flattened("properties", default=None)
    """Command that is run."""
    url: str | None = flattened("properties", default=None)
    """URL of the job."""
    extra_info_url: str | None = flattened("properties", default=None)
    """URL of further information."""
    web_job_type: models.WebJobType | WebJobTypeValue | None = flattened("properties", default=None)
    """Continuous or Triggered."""
    error: str | None = flattened("properties", default=None)
    """What went wrong, if anything did."""
    using_sdk: bool | None = flattened("properties", default=None)
    """Whether the WebJobs SDK is used."""
    public_network_access: str | None = flattened("properties", default=None)
    """Whether the public network gets through: Enabled or Disabled."""
    storage_account_required: bool | None = flattened("properties", default=None)
    """Whether a customer-provided storage account is needed."""
    settings: dict[str, Any] | None = flattened("properties", default=None)
    """Settings of the WebJob."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class TriggeredWebJobProperties(Model):
    """Command, last run and history of a triggered WebJob."""

    latest_run: NestedOrNone[TriggeredJobRun, types.TriggeredJobRunDict] = field(
        "latest_run", "TriggeredJobRun", default=None
    )
    """The last run."""
    history_url: str | None = field("history_url", default=None)
    """URL of the runs."""
    scheduler_logs_url: str | None = field("scheduler_logs_url", default=None)
    """URL of the scheduler's log."""
    run_command: str | None = field("run_command", default=None, secret=True)
    """Command that is run."""
    url: str | None = field("url", default=None)
    """URL of the job."""
    extra_info_url: str | None = field("extra_info_url", default=None)
    """URL of further information."""
    web_job_type: models.WebJobType | WebJobTypeValue | None = field("web_job_type", "WebJobType", default=None)
    """Continuous or Triggered."""
    error: str | None = field("error", default=None)
    """What went wrong, if anything did."""
    using_sdk: bool | None = field("using_sdk", "bool", default=None)
    """Whether the WebJobs SDK is used."""
    public_network_access: str | None = field("publicNetworkAccess", default=None)
    """Whether the public network gets through: Enabled or Disabled."""
    storage_account_required: bool | None = field("storageAccountRequired", "bool", default=None)
    """Whether a customer-provided storage account is needed."""
    settings: dict[str, Any] | None = field("settings", "{object}", default=None, secret=True)
    """Settings of the WebJob."""


class Twitter(Model):
    """Sign-in with Twitter (X)."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether sign-in with Twitter is on."""
    registration: NestedOrNone[TwitterRegistration, types.TwitterRegistrationDict] = field(
        "registration", "TwitterRegistration", default=None
    )
    """App registered with Twitter."""


class TwitterRegistration(Model):
    """App registered with Twitter."""

    consumer_key: str | None = field("consumerKey", default=None)
    """Consumer key (API key) of the app."""
    consumer_secret_setting_name: str | None = field("consumerSecretSettingName", default=None)
    """Name of the app setting with the consumer secret."""


class VirtualApplication(Model):
    """A path of a site and the directory behind it."""

    virtual_path: str | None = field("virtualPath", default=None)
    """Path in the URL, such as /."""
    physical_path: str | None = field("physicalPath", default=None)
    """Directory behind it, such as site\\wwwroot."""
    preload_enabled: bool | None = field("preloadEnabled", "bool", default=None)
    """Whether it is loaded when the site starts."""
    virtual_directories: NestedListOrNone[VirtualDirectory, types.VirtualDirectoryDict] = field(
        "virtualDirectories", "[VirtualDirectory]", default=None
    )
    """Further paths below it."""


class VirtualDirectory(Model):
    """A path below a virtual application."""

    virtual_path: str | None = field("virtualPath", default=None)
    """Path below the application."""
    physical_path: str | None = field("physicalPath", default=None)
    """Directory behind it."""


class VolumeMount(Model):
    """A volume that a container sees."""

    volume_sub_path: str = field("volumeSubPath")
    """Path in the volume."""
    container_mount_path: str = field("containerMountPath")
    """Path in the container."""
    data: str | None = field("data", default=None, secret=True)
    """Data to put into the volume as a file."""
    read_only: bool | None = field("readOnly", "bool", default=None)
    """Whether it can only be read."""


class WebAppMajorVersion(Model):
    """A major version of a web app stack."""

    display_text: str = read_only("displayText")
    """Name to show to people."""
    value: str = read_only("value")
    """Value to set for it."""
    minor_versions: NestedList[WebAppMinorVersion, types.WebAppMinorVersionDict] = read_only(
        "minorVersions", "[WebAppMinorVersion]"
    )
    """Minor versions on offer."""


class WebAppMinorVersion(Model):
    """A minor version of a web app stack."""

    display_text: str = read_only("displayText")
    """Name to show to people."""
    value: str = read_only("value")
    """Value to set for it."""
    stack_settings: Nested[WebAppRuntimes, types.WebAppRuntimesDict] = read_only("stackSettings", "WebAppRuntimes")
    """Settings by operating system."""


class WebAppRuntimeSettings(Model):
    """What goes with a version of a web app stack."""

    runtime_version: str = read_only("runtimeVersion")
    """Version of the runtime."""
    remote_debugging_supported: bool = read_only("remoteDebuggingSupported", "bool")
    """Whether remote debugging works."""
    app_insights_settings: Nested[models.AppInsightsWebAppStackSettings, AppInsightsWebAppStackSettingsDict] = (
        read_only("appInsightsSettings", "AppInsightsWebAppStackSettings")
    )
    """Whether Application Insights works."""
    git_hub_action_settings: Nested[models.GitHubActionWebAppStackSettings, GitHubActionWebAppStackSettingsDict] = (
        read_only("gitHubActionSettings", "GitHubActionWebAppStackSettings")
    )
    """Whether GitHub Actions works."""
    is_preview: bool = read_only("isPreview", "bool")
    """Whether it is a preview."""
    is_deprecated: bool = read_only("isDeprecated", "bool")
    """Whether it is deprecated."""
    is_hidden: bool = read_only("isHidden", "bool")
    """Whether it is left out of what users are shown."""
    end_of_life_date: datetime = read_only("endOfLifeDate", "iso-8601")
    """When support ends."""
    is_auto_update: bool = read_only("isAutoUpdate", "bool")
    """Whether minor versions are updated automatically."""
    is_early_access: bool = read_only("isEarlyAccess", "bool")
    """Whether it is offered before its general release."""


class WebAppRuntimes(Model):
    """Settings of a web app stack by operating system."""

    linux_runtime_settings: Nested[WebAppRuntimeSettings, types.WebAppRuntimeSettingsDict] = read_only(
        "linuxRuntimeSettings", "WebAppRuntimeSettings"
    )
    """Settings on Linux."""
    windows_runtime_settings: Nested[WebAppRuntimeSettings, types.WebAppRuntimeSettingsDict] = read_only(
        "windowsRuntimeSettings", "WebAppRuntimeSettings"
    )
    """Settings on Windows."""
    linux_container_settings: Nested[models.LinuxJavaContainerSettings, LinuxJavaContainerSettingsDict] = read_only(
        "linuxContainerSettings", "LinuxJavaContainerSettings"
    )
    """Java containers on Linux."""
    windows_container_settings: Nested[WindowsJavaContainerSettings, types.WindowsJavaContainerSettingsDict] = (
        read_only("windowsContainerSettings", "WindowsJavaContainerSettings")
    )
    """Java containers on Windows."""


class WebAppStack(ProxyOnlyResource):
    """A language stack for web apps."""

    location: str = read_only("location")
    """Azure region, such as westeurope."""
    properties: NestedOrNone[WebAppStackProperties, types.WebAppStackPropertiesDict] = field(
        "properties", "WebAppStackProperties", default=None
    )
    """Versions of a language stack for web apps."""
    display_text: str = flattened("properties", init=False)
    """Name to show to people."""
    value: str = flattened("properties", init=False)
    """Value to set for the stack."""
    major_versions: NestedList[WebAppMajorVersion, types.WebAppMajorVersionDict] = flattened("properties", init=False)
    """Major versions on offer."""
    preferred_os: models.StackPreferredOs | StackPreferredOsValue = flattened("properties", init=False)
    """Operating system it is best used on."""


class WebAppStackProperties(Model):
    """Versions of a language stack for web apps."""

    display_text: str = read_only("displayText")
    """Name to show to people."""
    value: str = read_only("value")
    """Value to set for the stack."""
    major_versions: NestedList[WebAppMajorVersion, types.WebAppMajorVersionDict] = read_only(
        "majorVersions", "[WebAppMajorVersion]"
    )
    """Major versions on offer."""
    preferred_os: models.StackPreferredOs | StackPreferredOsValue = read_only("preferredOs", "StackPreferredOs")
    """Operating system it is best used on."""


class WebJob(ProxyResource):
    """A WebJob of an app."""

    properties: NestedOrNone[WebJobProperties, types.WebJobPropertiesDict] = field(
        "properties", "WebJobProperties", default=None
    )
    """Command and kind of a WebJob."""
    run_command: str | None = flattened("properties", default=None)
    """Command that is run."""
    url: str | None = flattened("properties", default=None)
    """URL of the job."""
    extra_info_url: str | None = flattened("properties", default=None)
    """URL of further information."""
    web_job_type: models.WebJobType | WebJobTypeValue | None = flattened("properties", default=None)
    """Continuous or Triggered."""
    error: str | None = flattened("properties", default=None)
    """What went wrong, if anything did."""
    using_sdk: bool | None = flattened("properties", default=None)
    """Whether the WebJobs SDK is used."""
    settings: dict[str, Any] | None = flattened("properties", default=None)
    """Settings of the WebJob."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class WebJobProperties(Model):
    """Command and kind of a WebJob."""

    run_command: str | None = field("run_command", default=None, secret=True)
    """Command that is run."""
    url: str | None = field("url", default=None)
    """URL of the job."""
    extra_info_url: str | None = field("extra_info_url", default=None)
    """URL of further information."""
    web_job_type: models.WebJobType | WebJobTypeValue | None = field("web_job_type", "WebJobType", default=None)
    """Continuous or Triggered."""
    error: str | None = field("error", default=None)
    """What went wrong, if anything did."""
    using_sdk: bool | None = field("using_sdk", "bool", default=None)
    """Whether the WebJobs SDK is used."""
    settings: dict[str, Any] | None = field("settings", "{object}", default=None, secret=True)
    """Settings of the WebJob."""


class WebSiteInstanceStatus(ProxyResource):
    """An instance an app runs on."""

    properties: NestedOrNone[WebSiteInstanceStatusProperties, types.WebSiteInstanceStatusPropertiesDict] = field(
        "properties", "WebSiteInstanceStatusProperties", default=None
    )
    """State, addresses and containers of an instance."""
    state: models.SiteRuntimeState | SiteRuntimeStateValue | None = flattened("properties", default=None)
    """Present state."""
    status_url: str | None = flattened("properties", default=None)
    """URL of its state."""
    detector_url: str | None = flattened("properties", default=None)
    """URL of its diagnostics."""
    console_url: str | None = flattened("properties", default=None)
    """URL of its console."""
    health_check_url: str | None = flattened("properties", default=None)
    """URL of its health check."""
    containers: NestedDictOrNone[models.ContainerInfo, ContainerInfoDict] = flattened("properties", default=None)
    """Containers on the instance, by name."""
    physical_zone: str | None = flattened("properties", default=None)
    """Availability zone it is in."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class WebSiteInstanceStatusProperties(Model):
    """State, addresses and containers of an instance."""

    state: models.SiteRuntimeState | SiteRuntimeStateValue | None = field("state", "SiteRuntimeState", default=None)
    """Present state."""
    status_url: str | None = field("statusUrl", default=None)
    """URL of its state."""
    detector_url: str | None = field("detectorUrl", default=None)
    """URL of its diagnostics."""
    console_url: str | None = field("consoleUrl", default=None)
    """URL of its console."""
    health_check_url: str | None = field("healthCheckUrl", default=None)
    """URL of its health check."""
    containers: NestedDictOrNone[models.ContainerInfo, ContainerInfoDict] = field(
        "containers", "{ContainerInfo}", default=None
    )
    """Containers on the instance, by name."""
    physical_zone: str | None = field("physicalZone", default=None)
    """Availability zone it is in."""


class WindowsJavaContainerSettings(Model):
    """Java containers on Windows."""

    java_container: str = read_only("javaContainer")
    """Name of the Java container, such as TOMCAT."""
    java_container_version: str = read_only("javaContainerVersion")
    """Version of the Java container."""
    is_preview: bool = read_only("isPreview", "bool")
    """Whether it is a preview."""
    is_deprecated: bool = read_only("isDeprecated", "bool")
    """Whether it is deprecated."""
    is_hidden: bool = read_only("isHidden", "bool")
    """Whether it is left out of what users are shown."""
    end_of_life_date: datetime = read_only("endOfLifeDate", "iso-8601")
    """When support ends."""
    is_auto_update: bool = read_only("isAutoUpdate", "bool")
    """Whether minor versions are updated automatically."""
    is_early_access: bool = read_only("isEarlyAccess", "bool")
    """Whether it is offered before its general release."""
