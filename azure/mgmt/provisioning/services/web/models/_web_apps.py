# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``web_apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyOnlyResource, ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.model import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _web_apps as types
    from ..types._common import (
        ErrorEntityDict,
        HybridConnectionDict,
        ManagedServiceIdentityDict,
        OperationStatusValue,
        VnetInfoDict,
        WebJobTypeValue,
    )
    from ..types._web_apps_2 import (
        SlowRequestsBasedTriggerDict,
        StatusCodesBasedTriggerDict,
        StatusCodesRangeBasedTriggerDict,
        TokenStoreDict,
        TwitterDict,
    )


class AllowedAudiencesValidation(Model):
    """Audiences that tokens may be made out to."""

    allowed_audiences: list[str] | None = field("allowedAudiences", "[str]", default=None)
    """Audiences accepted."""


class AllowedPrincipals(Model):
    """Users and groups that may sign in."""

    groups: list[str] | None = field("groups", "[str]", default=None)
    """Object IDs of groups."""
    identities: list[str] | None = field("identities", "[str]", default=None)
    """Object IDs of users and applications."""


class ApiDefinitionInfo(Model):
    """Where an app's API definition is."""

    url: str | None = field("url", default=None)
    """URL of the OpenAPI document."""


class ApiKVReference(ProxyResource):
    """A Key Vault reference in an app setting or connection string."""

    properties: NestedOrNone[ApiKVReferenceProperties, types.ApiKVReferencePropertiesDict] = field(
        "properties", "ApiKVReferenceProperties", default=None
    )
    """Secret, vault and state of a Key Vault reference."""
    reference: str | None = flattened("properties", default=None)
    """The reference as written in the setting."""
    status: models.ResolveStatus | types.ResolveStatusValue | None = flattened("properties", default=None)
    """Whether the reference could be resolved."""
    vault_name: str | None = flattened("properties", default=None)
    """Name of the key vault."""
    secret_name: str | None = flattened("properties", default=None)
    """Name of the secret."""
    secret_version: str | None = flattened("properties", default=None)
    """Version of the secret; the newest when none is given."""
    identity_type: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = flattened(
        "properties", default=None
    )
    """Identity the secret is read with."""
    details: str | None = flattened("properties", default=None)
    """Why the reference could not be resolved."""
    source: str | None = flattened("properties", default=None)
    """Always KeyVault."""
    active_version: str | None = flattened("properties", default=None)
    """Version of the secret in use."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class ApiKVReferenceProperties(Model):
    """Secret, vault and state of a Key Vault reference."""

    reference: str | None = field("reference", default=None)
    """The reference as written in the setting."""
    status: models.ResolveStatus | types.ResolveStatusValue | None = field("status", "ResolveStatus", default=None)
    """Whether the reference could be resolved."""
    vault_name: str | None = field("vaultName", default=None)
    """Name of the key vault."""
    secret_name: str | None = field("secretName", default=None)
    """Name of the secret."""
    secret_version: str | None = field("secretVersion", default=None)
    """Version of the secret; the newest when none is given."""
    identity_type: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identityType", "ManagedServiceIdentity", default=None
    )
    """Identity the secret is read with."""
    details: str | None = field("details", default=None)
    """Why the reference could not be resolved."""
    source: str = field("source", default="KeyVault", required=False)
    """Always KeyVault."""
    active_version: str | None = field("activeVersion", default=None)
    """Version of the secret in use."""


class ApiManagementConfig(Model):
    """API in API Management that stands before an app."""

    id: str | None = field("id", default=None)
    """Resource ID of the API."""


class AppRegistration(Model):
    """Facebook app that signs users in."""

    app_id: str | None = field("appId", default=None)
    """ID of the Facebook app."""
    app_secret_setting_name: str | None = field("appSecretSettingName", default=None)
    """Name of the app setting with the app secret."""


class Apple(Model):
    """Sign-in with Apple."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether sign-in with Apple is on."""
    registration: NestedOrNone[AppleRegistration, types.AppleRegistrationDict] = field(
        "registration", "AppleRegistration", default=None
    )
    """App registered with Apple."""
    login: NestedOrNone[LoginScopes, types.LoginScopesDict] = field("login", "LoginScopes", default=None)
    """Scopes to ask for."""


class AppleRegistration(Model):
    """App registered with Apple."""

    client_id: str | None = field("clientId", default=None)
    """Client ID of the app."""
    client_secret_setting_name: str | None = field("clientSecretSettingName", default=None)
    """Name of the app setting with the client secret."""


class ApplicationLogsConfig(Model):
    """Where an app's own log output goes."""

    file_system: NestedOrNone[FileSystemApplicationLogsConfig, types.FileSystemApplicationLogsConfigDict] = field(
        "fileSystem", "FileSystemApplicationLogsConfig", default=None
    )
    """Logging to the app's file system."""
    azure_table_storage: NestedOrNone[
        AzureTableStorageApplicationLogsConfig, types.AzureTableStorageApplicationLogsConfigDict
    ] = field("azureTableStorage", "AzureTableStorageApplicationLogsConfig", default=None)
    """Logging to an Azure table."""
    azure_blob_storage: NestedOrNone[
        AzureBlobStorageApplicationLogsConfig, types.AzureBlobStorageApplicationLogsConfigDict
    ] = field("azureBlobStorage", "AzureBlobStorageApplicationLogsConfig", default=None)
    """Logging to Azure blobs."""


class AuthPlatform(Model):
    """The sign-in middleware of an app."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether sign-in is handled by the platform."""
    runtime_version: str | None = field("runtimeVersion", default=None)
    """Version of the middleware, such as ~1."""
    config_file_path: str | None = field("configFilePath", default=None)
    """Path of a file with the sign-in settings, instead of the ones here."""


class AutoHealActions(Model):
    """What is done when an app needs healing."""

    action_type: models.AutoHealActionType | types.AutoHealActionTypeValue | None = field(
        "actionType", "AutoHealActionType", default=None
    )
    """Kind of action."""
    custom_action: NestedOrNone[AutoHealCustomAction, types.AutoHealCustomActionDict] = field(
        "customAction", "AutoHealCustomAction", default=None
    )
    """Program to run, for a custom action."""
    min_process_execution_time: str | None = field("minProcessExecutionTime", default=None)
    """How long the process must have run before, as hh:mm:ss."""


class AutoHealCustomAction(Model):
    """A program run when an app needs healing."""

    exe: str | None = field("exe", default=None)
    """Program to run."""
    parameters: str | None = field("parameters", default=None, secret=True)
    """Arguments for the program."""


class AutoHealRules(Model):
    """When an app is healed, and how."""

    triggers: NestedOrNone[AutoHealTriggers, types.AutoHealTriggersDict] = field(
        "triggers", "AutoHealTriggers", default=None
    )
    """What sets it off."""
    actions: NestedOrNone[AutoHealActions, types.AutoHealActionsDict] = field(
        "actions", "AutoHealActions", default=None
    )
    """What is done."""


class AutoHealTriggers(Model):
    """What sets off the healing of an app."""

    requests: NestedOrNone[RequestsBasedTrigger, types.RequestsBasedTriggerDict] = field(
        "requests", "RequestsBasedTrigger", default=None
    )
    """Number of requests."""
    private_bytes_in_kb: int | None = field("privateBytesInKB", "int", default=None)
    """Memory use, in KB."""
    status_codes: NestedListOrNone[models.StatusCodesBasedTrigger, StatusCodesBasedTriggerDict] = field(
        "statusCodes", "[StatusCodesBasedTrigger]", default=None
    )
    """Responses with certain status codes."""
    slow_requests: NestedOrNone[models.SlowRequestsBasedTrigger, SlowRequestsBasedTriggerDict] = field(
        "slowRequests", "SlowRequestsBasedTrigger", default=None
    )
    """Slow requests."""
    slow_requests_with_path: NestedListOrNone[models.SlowRequestsBasedTrigger, SlowRequestsBasedTriggerDict] = field(
        "slowRequestsWithPath", "[SlowRequestsBasedTrigger]", default=None
    )
    """Slow requests to certain paths."""
    status_codes_range: NestedListOrNone[models.StatusCodesRangeBasedTrigger, StatusCodesRangeBasedTriggerDict] = field(
        "statusCodesRange", "[StatusCodesRangeBasedTrigger]", default=None
    )
    """Responses with status codes in a range."""


class AzureActiveDirectory(Model):
    """Sign-in with Microsoft Entra ID."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether sign-in with Microsoft Entra ID is on."""
    registration: NestedOrNone[AzureActiveDirectoryRegistration, types.AzureActiveDirectoryRegistrationDict] = field(
        "registration", "AzureActiveDirectoryRegistration", default=None
    )
    """App registered in Microsoft Entra ID."""
    login: NestedOrNone[AzureActiveDirectoryLogin, types.AzureActiveDirectoryLoginDict] = field(
        "login", "AzureActiveDirectoryLogin", default=None
    )
    """How users are sent to sign in."""
    validation: NestedOrNone[AzureActiveDirectoryValidation, types.AzureActiveDirectoryValidationDict] = field(
        "validation", "AzureActiveDirectoryValidation", default=None
    )
    """Which tokens are accepted."""
    is_auto_provisioned: bool | None = field("isAutoProvisioned", "bool", default=None)
    """Whether the registration was made automatically; leave it to the portal."""


class AzureActiveDirectoryLogin(Model):
    """How users are sent to sign in with Microsoft Entra ID."""

    login_parameters: list[str] | None = field("loginParameters", "[str]", default=None)
    """Parameters for the sign-in request, as key=value."""
    disable_www_authenticate: bool | None = field("disableWWWAuthenticate", "bool", default=None)
    """Whether to leave out the WWW-Authenticate header of refusals."""


class AzureActiveDirectoryRegistration(Model):
    """An app registered in Microsoft Entra ID."""

    open_id_issuer: str | None = field("openIdIssuer", default=None)
    """Issuer of tokens, such as https://login.microsoftonline.com/<tenant>/v2.0."""
    client_id: str | None = field("clientId", default=None)
    """Client ID of the registered app."""
    client_secret_setting_name: str | None = field("clientSecretSettingName", default=None)
    """Name of the app setting with the client secret."""
    client_secret_certificate_thumbprint: str | None = field("clientSecretCertificateThumbprint", default=None)
    """Thumbprint of a certificate used instead of a client secret."""
    client_secret_certificate_subject_alternative_name: str | None = field(
        "clientSecretCertificateSubjectAlternativeName", default=None
    )
    """Alternative name of that certificate, instead of the thumbprint."""
    client_secret_certificate_issuer: str | None = field("clientSecretCertificateIssuer", default=None)
    """Issuer of that certificate, with the alternative name."""


class AzureActiveDirectoryValidation(Model):
    """Which tokens of Microsoft Entra ID are accepted."""

    jwt_claim_checks: NestedOrNone[JwtClaimChecks, types.JwtClaimChecksDict] = field(
        "jwtClaimChecks", "JwtClaimChecks", default=None
    )
    """Claims that are checked."""
    allowed_audiences: list[str] | None = field("allowedAudiences", "[str]", default=None)
    """Audiences accepted."""
    default_authorization_policy: NestedOrNone[DefaultAuthorizationPolicy, types.DefaultAuthorizationPolicyDict] = (
        field("defaultAuthorizationPolicy", "DefaultAuthorizationPolicy", default=None)
    )
    """Who may sign in."""


class AzureBlobStorageApplicationLogsConfig(Model):
    """Logging of an app's output to Azure blobs."""

    level: models.LogLevel | types.LogLevelValue | None = field("level", "LogLevel", default=None)
    """Least severity that is logged."""
    sas_url: str | None = field("sasUrl", default=None, secret=True)
    """SAS URL of the blob container."""
    retention_in_days: int | None = field("retentionInDays", "int", default=None)
    """Days logs are kept; for ever when left out."""


class AzureBlobStorageHttpLogsConfig(Model):
    """Logging of HTTP requests to Azure blobs."""

    sas_url: str | None = field("sasUrl", default=None, secret=True)
    """SAS URL of the blob container."""
    retention_in_days: int | None = field("retentionInDays", "int", default=None)
    """Days logs are kept; for ever when left out."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether requests are logged to blobs."""


class AzureStaticWebApps(Model):
    """Sign-in with Azure Static Web Apps."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether this sign-in is on."""
    registration: NestedOrNone[AzureStaticWebAppsRegistration, types.AzureStaticWebAppsRegistrationDict] = field(
        "registration", "AzureStaticWebAppsRegistration", default=None
    )
    """Registered app."""


class AzureStaticWebAppsRegistration(Model):
    """App registered for Azure Static Web Apps."""

    client_id: str | None = field("clientId", default=None)
    """Client ID of the app."""


class AzureStorageInfoValue(Model):
    """A storage mount of an app."""

    type: models.AzureStorageType | types.AzureStorageTypeValue | None = field("type", "AzureStorageType", default=None)
    """AzureFiles or AzureBlob."""
    account_name: str | None = field("accountName", default=None)
    """Name of the storage account."""
    share_name: str | None = field("shareName", default=None)
    """Name of the share, or of the container for blobs."""
    access_key: str | None = field("accessKey", default=None, secret=True)
    """Access key of the storage account; only sent, as a rule."""
    mount_path: str | None = field("mountPath", default=None)
    """Path the storage is mounted at in the app."""
    state: models.AzureStorageState | types.AzureStorageStateValue = read_only("state", "AzureStorageState")
    """Whether the mount works."""
    protocol: models.AzureStorageProtocol | types.AzureStorageProtocolValue | None = field(
        "protocol", "AzureStorageProtocol", default=None
    )
    """Protocol of the share."""


class AzureStoragePropertyDictionaryResource(ProxyOnlyResource):
    """Storage mounts of an app."""

    properties: NestedDictOrNone[AzureStorageInfoValue, types.AzureStorageInfoValueDict] = field(
        "properties", "{AzureStorageInfoValue}", default=None
    )
    """Storage mounts, keyed by names of your own."""


class AzureTableStorageApplicationLogsConfig(Model):
    """Logging of an app's output to an Azure table."""

    level: models.LogLevel | types.LogLevelValue | None = field("level", "LogLevel", default=None)
    """Least severity that is logged."""
    sas_url: str = field("sasUrl", secret=True)
    """SAS URL of the table."""


class BackupItem(ProxyResource):
    """A backup of a web app."""

    properties: NestedOrNone[BackupItemProperties, types.BackupItemPropertiesDict] = field(
        "properties", "BackupItemProperties", default=None
    )
    """Time, size and state of a web app's backup."""
    backup_id: int = flattened("properties", init=False)
    """Number of the backup."""
    storage_account_url: str = flattened("properties", init=False)
    """SAS URL of the container that holds the backup."""
    blob_name: str = flattened("properties", init=False)
    """Name of the blob with the backup."""
    status: models.BackupItemStatus | types.BackupItemStatusValue = flattened("properties", init=False)
    """State of the backup."""
    size_in_bytes: int = flattened("properties", init=False)
    """Size, in bytes."""
    created: datetime = flattened("properties", init=False)
    """When the backup was made."""
    log: str = flattened("properties", init=False)
    """Log of the backup."""
    databases: NestedList[DatabaseBackupSetting, types.DatabaseBackupSettingDict] = flattened("properties", init=False)
    """Databases to include, or that are included."""
    scheduled: bool = flattened("properties", init=False)
    """Whether it was made on schedule."""
    last_restore_time_stamp: datetime = flattened("properties", init=False)
    """When it was last restored."""
    finished_time_stamp: datetime = flattened("properties", init=False)
    """When it was complete."""
    correlation_id: str = flattened("properties", init=False)
    """ID for tracking, for support."""
    website_size_in_bytes: int = flattened("properties", init=False)
    """Size of the app that was backed up, in bytes."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class BackupItemProperties(Model):
    """Time, size and state of a web app's backup."""

    backup_id: int = read_only("id", "int")
    """Number of the backup."""
    storage_account_url: str = read_only("storageAccountUrl", secret=True)
    """SAS URL of the container that holds the backup."""
    blob_name: str = read_only("blobName")
    """Name of the blob with the backup."""
    name: str = read_only("name")
    """Name of the backup."""
    status: models.BackupItemStatus | types.BackupItemStatusValue = read_only("status", "BackupItemStatus")
    """State of the backup."""
    size_in_bytes: int = read_only("sizeInBytes", "int")
    """Size, in bytes."""
    created: datetime = read_only("created", "iso-8601")
    """When the backup was made."""
    log: str = read_only("log")
    """Log of the backup."""
    databases: NestedList[DatabaseBackupSetting, types.DatabaseBackupSettingDict] = read_only(
        "databases", "[DatabaseBackupSetting]"
    )
    """Databases to include, or that are included."""
    scheduled: bool = read_only("scheduled", "bool")
    """Whether it was made on schedule."""
    last_restore_time_stamp: datetime = read_only("lastRestoreTimeStamp", "iso-8601")
    """When it was last restored."""
    finished_time_stamp: datetime = read_only("finishedTimeStamp", "iso-8601")
    """When it was complete."""
    correlation_id: str = read_only("correlationId")
    """ID for tracking, for support."""
    website_size_in_bytes: int = read_only("websiteSizeInBytes", "int")
    """Size of the app that was backed up, in bytes."""


class BackupRequest(ProxyOnlyResource):
    """A backup to make, now or on schedule."""

    properties: NestedOrNone[BackupRequestProperties, types.BackupRequestPropertiesDict] = field(
        "properties", "BackupRequestProperties", default=None
    )
    """Storage, schedule and databases of a backup."""
    backup_name: str | None = flattened("properties", default=None)
    """Name of the backup."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether the schedule is in force."""
    storage_account_url: str | None = flattened("properties", default=None)
    """SAS URL of the container to write to."""
    backup_schedule: NestedOrNone[BackupSchedule, types.BackupScheduleDict] = flattened("properties", default=None)
    """How often backups are made."""
    databases: NestedListOrNone[DatabaseBackupSetting, types.DatabaseBackupSettingDict] = flattened(
        "properties", default=None
    )
    """Databases to include, or that are included."""


class BackupRequestProperties(Model):
    """Storage, schedule and databases of a backup."""

    backup_name: str | None = field("backupName", default=None)
    """Name of the backup."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the schedule is in force."""
    storage_account_url: str = field("storageAccountUrl", secret=True)
    """SAS URL of the container to write to."""
    backup_schedule: NestedOrNone[BackupSchedule, types.BackupScheduleDict] = field(
        "backupSchedule", "BackupSchedule", default=None
    )
    """How often backups are made."""
    databases: NestedListOrNone[DatabaseBackupSetting, types.DatabaseBackupSettingDict] = field(
        "databases", "[DatabaseBackupSetting]", default=None
    )
    """Databases to include, or that are included."""


class BackupSchedule(Model):
    """How often backups are made and how long they are kept."""

    frequency_interval: int = field("frequencyInterval", "int")
    """Number of units between backups, such as 7 for a week of days."""
    frequency_unit: models.FrequencyUnit | types.FrequencyUnitValue = field("frequencyUnit", "FrequencyUnit")
    """Day or Hour."""
    keep_at_least_one_backup: bool = field("keepAtLeastOneBackup", "bool")
    """Whether one backup is always kept, whatever its age."""
    retention_period_in_days: int = field("retentionPeriodInDays", "int")
    """Days backups are kept."""
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When the schedule begins."""
    last_execution_time: datetime = read_only("lastExecutionTime", "iso-8601")
    """When the last backup was made."""


class BlobStorageTokenStore(Model):
    """Blob container that keeps sign-in tokens."""

    sas_url_setting_name: str | None = field("sasUrlSettingName", default=None)
    """Name of the app setting with the SAS URL of the container."""


class ClientRegistration(Model):
    """App registered with a sign-in provider."""

    client_id: str | None = field("clientId", default=None)
    """Client ID of the app."""
    client_secret_setting_name: str | None = field("clientSecretSettingName", default=None)
    """Name of the app setting with the client secret."""


class CloningInfo(Model):
    """What to copy when an app is made as a clone of another."""

    correlation_id: str | None = field("correlationId", default=None)
    """ID that ties several clonings together."""
    overwrite: bool | None = field("overwrite", "bool", default=None)
    """Whether to overwrite an app that exists."""
    clone_custom_host_names: bool | None = field("cloneCustomHostNames", "bool", default=None)
    """Whether to clone custom host names."""
    clone_source_control: bool | None = field("cloneSourceControl", "bool", default=None)
    """Whether to clone the source control settings."""
    source_web_app_id: str = field("sourceWebAppId")
    """Resource ID of the app, or slot, to clone."""
    source_web_app_location: str | None = field("sourceWebAppLocation", default=None)
    """Region of that app."""
    hosting_environment: str | None = field("hostingEnvironment", default=None)
    """App Service Environment of the clone."""
    app_settings_overrides: dict[str, str] | None = field("appSettingsOverrides", "{str}", default=None, secret=True)
    """App settings that are different in the clone."""
    configure_load_balancing: bool | None = field("configureLoadBalancing", "bool", default=None)
    """Whether to set up load balancing between source and clone."""
    traffic_manager_profile_id: str | None = field("trafficManagerProfileId", default=None)
    """Resource ID of the Traffic Manager profile to use."""
    traffic_manager_profile_name: str | None = field("trafficManagerProfileName", default=None)
    """Name of the Traffic Manager profile to create."""


class ConnStringInfo(Model):
    """A connection string of an app."""

    name: str | None = field("name", default=None)
    """Name of the connection string."""
    connection_string: str | None = field("connectionString", default=None, secret=True)
    """The connection string itself."""
    type: models.ConnectionStringType | types.ConnectionStringTypeValue | None = field(
        "type", "ConnectionStringType", default=None
    )
    """Kind of database or service."""


class ConnStringValueTypePair(Model):
    """Value and kind of a connection string."""

    value: str = field("value", secret=True)
    """The connection string itself."""
    type: models.ConnectionStringType | types.ConnectionStringTypeValue = field("type", "ConnectionStringType")
    """Kind of database or service."""


class ConnectionStringDictionary(ProxyOnlyResource):
    """Connection strings of an app."""

    properties: NestedDictOrNone[ConnStringValueTypePair, types.ConnStringValueTypePairDict] = field(
        "properties", "{ConnStringValueTypePair}", default=None
    )
    """Connection strings, keyed by name."""


class ContainerCpuStatistics(Model):
    """Processor use of a container."""

    cpu_usage: NestedOrNone[ContainerCpuUsage, types.ContainerCpuUsageDict] = field(
        "cpuUsage", "ContainerCpuUsage", default=None
    )
    """Use by the container."""
    system_cpu_usage: int | None = field("systemCpuUsage", "int", default=None)
    """Use by the whole system."""
    online_cpu_count: int | None = field("onlineCpuCount", "int", default=None)
    """Number of processors."""
    throttling_data: NestedOrNone[ContainerThrottlingData, types.ContainerThrottlingDataDict] = field(
        "throttlingData", "ContainerThrottlingData", default=None
    )
    """How the container was held back."""


class ContainerCpuUsage(Model):
    """Processor time a container has used."""

    total_usage: int | None = field("totalUsage", "int", default=None)
    """Total time."""
    per_cpu_usage: list[int] | None = field("perCpuUsage", "[int]", default=None)
    """Time on each processor."""
    kernel_mode_usage: int | None = field("kernelModeUsage", "int", default=None)
    """Time in kernel mode."""
    user_mode_usage: int | None = field("userModeUsage", "int", default=None)
    """Time in user mode."""


class ContainerInfo(Model):
    """Processor, memory and network use of a container."""

    current_time_stamp: datetime | None = field("currentTimeStamp", "iso-8601", default=None)
    """When the present figures were taken."""
    previous_time_stamp: datetime | None = field("previousTimeStamp", "iso-8601", default=None)
    """When the figures before were taken."""
    current_cpu_stats: NestedOrNone[ContainerCpuStatistics, types.ContainerCpuStatisticsDict] = field(
        "currentCpuStats", "ContainerCpuStatistics", default=None
    )
    """Processor use now."""
    previous_cpu_stats: NestedOrNone[ContainerCpuStatistics, types.ContainerCpuStatisticsDict] = field(
        "previousCpuStats", "ContainerCpuStatistics", default=None
    )
    """Processor use before."""
    memory_stats: NestedOrNone[ContainerMemoryStatistics, types.ContainerMemoryStatisticsDict] = field(
        "memoryStats", "ContainerMemoryStatistics", default=None
    )
    """Memory use."""
    name: str | None = field("name", default=None)
    """Name of the container."""
    id: str | None = field("id", default=None)
    """ID of the container."""
    eth0: NestedOrNone[ContainerNetworkInterfaceStatistics, types.ContainerNetworkInterfaceStatisticsDict] = field(
        "eth0", "ContainerNetworkInterfaceStatistics", default=None
    )
    """Network use."""


class ContainerMemoryStatistics(Model):
    """Memory use of a container, in bytes."""

    usage: int | None = field("usage", "int", default=None)
    """Memory in use."""
    max_usage: int | None = field("maxUsage", "int", default=None)
    """Most memory used so far."""
    limit: int | None = field("limit", "int", default=None)
    """Most memory allowed."""


class ContainerNetworkInterfaceStatistics(Model):
    """Network use of a container."""

    rx_bytes: int | None = field("rxBytes", "int", default=None)
    """Bytes received."""
    rx_packets: int | None = field("rxPackets", "int", default=None)
    """Packets received."""
    rx_errors: int | None = field("rxErrors", "int", default=None)
    """Errors in receiving."""
    rx_dropped: int | None = field("rxDropped", "int", default=None)
    """Packets dropped in receiving."""
    tx_bytes: int | None = field("txBytes", "int", default=None)
    """Bytes sent."""
    tx_packets: int | None = field("txPackets", "int", default=None)
    """Packets sent."""
    tx_errors: int | None = field("txErrors", "int", default=None)
    """Errors in sending."""
    tx_dropped: int | None = field("txDropped", "int", default=None)
    """Packets dropped in sending."""


class ContainerThrottlingData(Model):
    """How a container's processor use was held back."""

    periods: int | None = field("periods", "int", default=None)
    """Number of periods."""
    throttled_periods: int | None = field("throttledPeriods", "int", default=None)
    """Periods in which it was held back."""
    throttled_time: int | None = field("throttledTime", "int", default=None)
    """Time it was held back."""


class ContinuousWebJob(ProxyResource):
    """A continuous WebJob."""

    properties: NestedOrNone[ContinuousWebJobProperties, types.ContinuousWebJobPropertiesDict] = field(
        "properties", "ContinuousWebJobProperties", default=None
    )
    """Command, state and log of a continuous WebJob."""
    status: models.ContinuousWebJobStatus | types.ContinuousWebJobStatusValue | None = flattened(
        "properties", default=None
    )
    """State of the job."""
    detailed_status: str | None = flattened("properties", default=None)
    """State in more detail."""
    log_url: str | None = flattened("properties", default=None)
    """URL of the log."""
    run_command: str | None = flattened("properties", default=None)
    """Command that is run."""
    url: str | None = flattened("properties", default=None)
    """URL of the job."""
    extra_info_url: str | None = flattened("properties", default=None)
    """URL of further information."""
    web_job_type: models.WebJobType | WebJobTypeValue | None = flattened("properties", default=None)
    """Continuous or Triggered."""
    error: str | None = flattened("properties", default=None)
    """What went wrong."""
    using_sdk: bool | None = flattened("properties", default=None)
    """Whether the WebJobs SDK is used."""
    settings: dict[str, Any] | None = flattened("properties", default=None)
    """Settings of the WebJob."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class ContinuousWebJobProperties(Model):
    """Command, state and log of a continuous WebJob."""

    status: models.ContinuousWebJobStatus | types.ContinuousWebJobStatusValue | None = field(
        "status", "ContinuousWebJobStatus", default=None
    )
    """State of the job."""
    detailed_status: str | None = field("detailed_status", default=None)
    """State in more detail."""
    log_url: str | None = field("log_url", default=None)
    """URL of the log."""
    run_command: str | None = field("run_command", default=None, secret=True)
    """Command that is run."""
    url: str | None = field("url", default=None)
    """URL of the job."""
    extra_info_url: str | None = field("extra_info_url", default=None)
    """URL of further information."""
    web_job_type: models.WebJobType | WebJobTypeValue | None = field("web_job_type", "WebJobType", default=None)
    """Continuous or Triggered."""
    error: str | None = field("error", default=None)
    """What went wrong."""
    using_sdk: bool | None = field("using_sdk", "bool", default=None)
    """Whether the WebJobs SDK is used."""
    settings: dict[str, Any] | None = field("settings", "{object}", default=None, secret=True)
    """Settings of the WebJob."""


class CookieExpiration(Model):
    """How long sign-in cookies last."""

    convention: models.CookieExpirationConvention | types.CookieExpirationConventionValue | None = field(
        "convention", "CookieExpirationConvention", default=None
    )
    """Whether the time is fixed or set by the sign-in provider."""
    time_to_expiration: str | None = field("timeToExpiration", default=None)
    """Time until they expire, as hh:mm:ss."""


class CorsSettings(Model):
    """Which web pages may call an app from a browser."""

    allowed_origins: list[str] | None = field("allowedOrigins", "[str]", default=None)
    """Origins that may call, such as https://contoso.com, or * for all."""
    support_credentials: bool | None = field("supportCredentials", "bool", default=None)
    """Whether calls may carry cookies and credentials; not with *."""


class CsmDeploymentStatus(ProxyResource):
    """The state of a deployment, instance by instance."""

    properties: NestedOrNone[CsmDeploymentStatusProperties, types.CsmDeploymentStatusPropertiesDict] = field(
        "properties", "CsmDeploymentStatusProperties", default=None
    )
    """State of a deployment with numbers of instances and errors."""
    deployment_id: str | None = flattened("properties", default=None)
    """ID of the deployment."""
    status: models.DeploymentBuildStatus | types.DeploymentBuildStatusValue | None = flattened(
        "properties", default=None
    )
    """How far the build and start have got."""
    number_of_instances_in_progress: int | None = flattened("properties", default=None)
    """Instances still being started."""
    number_of_instances_successful: int | None = flattened("properties", default=None)
    """Instances started."""
    number_of_instances_failed: int | None = flattened("properties", default=None)
    """Instances that failed to start."""
    failed_instances_logs: list[str] | None = flattened("properties", default=None)
    """URLs of the logs of failed instances."""
    errors: NestedListOrNone[models.ErrorEntity, ErrorEntityDict] = flattened("properties", default=None)
    """What went wrong."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class CsmDeploymentStatusProperties(Model):
    """State of a deployment with numbers of instances and errors."""

    deployment_id: str | None = field("deploymentId", default=None)
    """ID of the deployment."""
    status: models.DeploymentBuildStatus | types.DeploymentBuildStatusValue | None = field(
        "status", "DeploymentBuildStatus", default=None
    )
    """How far the build and start have got."""
    number_of_instances_in_progress: int | None = field("numberOfInstancesInProgress", "int", default=None)
    """Instances still being started."""
    number_of_instances_successful: int | None = field("numberOfInstancesSuccessful", "int", default=None)
    """Instances started."""
    number_of_instances_failed: int | None = field("numberOfInstancesFailed", "int", default=None)
    """Instances that failed to start."""
    failed_instances_logs: list[str] | None = field("failedInstancesLogs", "[str]", default=None)
    """URLs of the logs of failed instances."""
    errors: NestedListOrNone[models.ErrorEntity, ErrorEntityDict] = field("errors", "[ErrorEntity]", default=None)
    """What went wrong."""


class CsmPublishingCredentialsPoliciesEntity(ProxyResource):
    """Whether deployments with user name and password are accepted."""

    properties: NestedOrNone[
        CsmPublishingCredentialsPoliciesEntityProperties, types.CsmPublishingCredentialsPoliciesEntityPropertiesDict
    ] = field("properties", "CsmPublishingCredentialsPoliciesEntityProperties", default=None)
    """Whether basic authentication is allowed."""
    allow: bool | None = flattened("properties", default=None)
    """True to accept user name and password."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class CsmPublishingCredentialsPoliciesEntityProperties(Model):
    """Whether basic authentication is allowed."""

    allow: bool = field("allow", "bool")
    """True to accept user name and password."""


class CsmPublishingProfileOptions(Model):
    """Form of a publishing profile."""

    format: models.PublishingProfileFormat | types.PublishingProfileFormatValue | None = field(
        "format", "PublishingProfileFormat", default=None
    )
    """WebDeploy (the default), Ftp or FileZilla3."""
    include_disaster_recovery_endpoints: bool | None = field("includeDisasterRecoveryEndpoints", "bool", default=None)
    """Whether to include the endpoints for disaster recovery."""


class CsmSlotEntity(Model):
    """The other slot of a swap or comparison."""

    target_slot: str = field("targetSlot")
    """Name of the other slot, such as production."""
    preserve_vnet: bool = field("preserveVnet", "bool")
    """Whether the virtual network connection stays with its slot."""


class CustomHostnameAnalysisResult(ProxyOnlyResource):
    """The check of a custom host name."""

    properties: NestedOrNone[
        CustomHostnameAnalysisResultProperties, types.CustomHostnameAnalysisResultPropertiesDict
    ] = field("properties", "CustomHostnameAnalysisResultProperties", default=None)
    """DNS records, conflicts and result of a custom host name check."""
    is_hostname_already_verified: bool = flattened("properties", init=False)
    """Whether the host name is verified already."""
    custom_domain_verification_test: models.DnsVerificationTestResult | types.DnsVerificationTestResultValue = (
        flattened("properties", init=False)
    )
    """Result of the check."""
    custom_domain_verification_failure_info: Nested[models.ErrorEntity, ErrorEntityDict] = flattened(
        "properties", init=False
    )
    """Why the check failed."""
    has_conflict_on_scale_unit: bool = flattened("properties", init=False)
    """Whether another app on the same scale unit uses the name."""
    has_conflict_across_subscription: bool = flattened("properties", init=False)
    """Whether an app of another subscription uses the name."""
    conflicting_app_resource_id: str = flattened("properties", init=False)
    """Resource ID of the app that uses the name."""
    c_name_records: list[str] | None = flattened("properties", default=None)
    """CNAME records found."""
    txt_records: list[str] | None = flattened("properties", default=None)
    """TXT records found."""
    a_records: list[str] | None = flattened("properties", default=None)
    """A records found."""
    alternate_c_name_records: list[str] | None = flattened("properties", default=None)
    """CNAME records found under the alternate name."""
    alternate_txt_records: list[str] | None = flattened("properties", default=None)
    """TXT records found under the alternate name."""


class CustomHostnameAnalysisResultProperties(Model):
    """DNS records, conflicts and result of a custom host name check."""

    is_hostname_already_verified: bool = read_only("isHostnameAlreadyVerified", "bool")
    """Whether the host name is verified already."""
    custom_domain_verification_test: models.DnsVerificationTestResult | types.DnsVerificationTestResultValue = (
        read_only("customDomainVerificationTest", "DnsVerificationTestResult")
    )
    """Result of the check."""
    custom_domain_verification_failure_info: Nested[models.ErrorEntity, ErrorEntityDict] = read_only(
        "customDomainVerificationFailureInfo", "ErrorEntity"
    )
    """Why the check failed."""
    has_conflict_on_scale_unit: bool = read_only("hasConflictOnScaleUnit", "bool")
    """Whether another app on the same scale unit uses the name."""
    has_conflict_across_subscription: bool = read_only("hasConflictAcrossSubscription", "bool")
    """Whether an app of another subscription uses the name."""
    conflicting_app_resource_id: str = read_only("conflictingAppResourceId")
    """Resource ID of the app that uses the name."""
    c_name_records: list[str] | None = field("cNameRecords", "[str]", default=None)
    """CNAME records found."""
    txt_records: list[str] | None = field("txtRecords", "[str]", default=None)
    """TXT records found."""
    a_records: list[str] | None = field("aRecords", "[str]", default=None)
    """A records found."""
    alternate_c_name_records: list[str] | None = field("alternateCNameRecords", "[str]", default=None)
    """CNAME records found under the alternate name."""
    alternate_txt_records: list[str] | None = field("alternateTxtRecords", "[str]", default=None)
    """TXT records found under the alternate name."""


class CustomOpenIdConnectProvider(Model):
    """Sign-in with an OpenID Connect provider of your own."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether this sign-in is on."""
    registration: NestedOrNone[OpenIdConnectRegistration, types.OpenIdConnectRegistrationDict] = field(
        "registration", "OpenIdConnectRegistration", default=None
    )
    """App registered with the provider."""
    login: NestedOrNone[OpenIdConnectLogin, types.OpenIdConnectLoginDict] = field(
        "login", "OpenIdConnectLogin", default=None
    )
    """How users are sent to sign in."""


class DaprConfig(Model):
    """Dapr settings of an app in a Container Apps environment."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the app has a Dapr sidecar."""
    app_id: str | None = field("appId", default=None)
    """Dapr ID of the app."""
    app_port: int | None = field("appPort", "int", default=None)
    """Port the app listens on."""
    http_read_buffer_size: int | None = field("httpReadBufferSize", "int", default=None)
    """Most size of HTTP headers, in KB."""
    http_max_request_size: int | None = field("httpMaxRequestSize", "int", default=None)
    """Most size of a request body, in MB."""
    log_level: models.DaprLogLevel | types.DaprLogLevelValue | None = field("logLevel", "DaprLogLevel", default=None)
    """Least severity the sidecar logs."""
    enable_api_logging: bool | None = field("enableApiLogging", "bool", default=None)
    """Whether calls to the sidecar are logged."""


class DatabaseBackupSetting(Model):
    """A database to back up with an app."""

    database_type: models.DatabaseType | types.DatabaseTypeValue = field("databaseType", "DatabaseType")
    """Kind of database."""
    name: str | None = field("name", default=None)
    """Name of the database."""
    connection_string_name: str | None = field("connectionStringName", default=None)
    """Name of the app's connection string for the database."""
    connection_string: str | None = field("connectionString", default=None, secret=True)
    """Connection string of the database."""


class DefaultAuthorizationPolicy(Model):
    """Who may sign in with Microsoft Entra ID."""

    allowed_principals: NestedOrNone[AllowedPrincipals, types.AllowedPrincipalsDict] = field(
        "allowedPrincipals", "AllowedPrincipals", default=None
    )
    """Users and groups that may sign in."""
    allowed_applications: list[str] | None = field("allowedApplications", "[str]", default=None)
    """Client IDs of applications that may sign in."""


class DeletedAppRestoreRequest(ProxyOnlyResource):
    """A deleted web app to restore."""

    properties: NestedOrNone[DeletedAppRestoreRequestProperties, types.DeletedAppRestoreRequestPropertiesDict] = field(
        "properties", "DeletedAppRestoreRequestProperties", default=None
    )
    """What to restore of a deleted web app."""
    deleted_site_id: str | None = flattened("properties", default=None)
    """Resource ID of the deleted web app."""
    recover_configuration: bool | None = flattened("properties", default=None)
    """Whether to restore settings as well as content."""
    snapshot_time: str | None = flattened("properties", default=None)
    """Time of the snapshot to restore; the last one when left out."""
    use_dr_secondary: bool | None = flattened("properties", default=None)
    """Whether to read from the secondary region."""


class DeletedAppRestoreRequestProperties(Model):
    """What to restore of a deleted web app."""

    deleted_site_id: str | None = field("deletedSiteId", default=None)
    """Resource ID of the deleted web app."""
    recover_configuration: bool | None = field("recoverConfiguration", "bool", default=None)
    """Whether to restore settings as well as content."""
    snapshot_time: str | None = field("snapshotTime", default=None)
    """Time of the snapshot to restore; the last one when left out."""
    use_dr_secondary: bool | None = field("useDRSecondary", "bool", default=None)
    """Whether to read from the secondary region."""


class Deployment(ProxyResource):
    """A deployment of an app."""

    properties: NestedOrNone[DeploymentProperties, types.DeploymentPropertiesDict] = field(
        "properties", "DeploymentProperties", default=None
    )
    """Author, times and result of a deployment."""
    status: int | None = flattened("properties", default=None)
    """State, as a number: 4 for success, 3 for failure."""
    message: str | None = flattened("properties", default=None)
    """Message of the commit or deployment."""
    author: str | None = flattened("properties", default=None)
    """Who made the change."""
    deployer: str | None = flattened("properties", default=None)
    """What deployed it."""
    author_email: str | None = flattened("properties", default=None)
    """E-mail address of the author."""
    start_time: datetime | None = flattened("properties", default=None)
    """When the deployment began."""
    end_time: datetime | None = flattened("properties", default=None)
    """When the deployment ended."""
    active: bool | None = flattened("properties", default=None)
    """Whether it is the one in use."""
    details: str | None = flattened("properties", default=None)
    """Further details."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class DeploymentProperties(Model):
    """Author, times and result of a deployment."""

    status: int | None = field("status", "int", default=None)
    """State, as a number: 4 for success, 3 for failure."""
    message: str | None = field("message", default=None)
    """Message of the commit or deployment."""
    author: str | None = field("author", default=None)
    """Who made the change."""
    deployer: str | None = field("deployer", default=None)
    """What deployed it."""
    author_email: str | None = field("author_email", default=None)
    """E-mail address of the author."""
    start_time: datetime | None = field("start_time", "iso-8601", default=None)
    """When the deployment began."""
    end_time: datetime | None = field("end_time", "iso-8601", default=None)
    """When the deployment ended."""
    active: bool | None = field("active", "bool", default=None)
    """Whether it is the one in use."""
    details: str | None = field("details", default=None)
    """Further details."""


class EnabledConfig(Model):
    """Whether a kind of logging is on."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class EnvironmentVariable(Model):
    """An environment variable of a container."""

    name: str = field("name")
    """Name of the variable."""
    value: str = field("value", secret=True)
    """Name of the app setting that gives the value."""


class Experiments(Model):
    """Testing in production: sending part of the requests to slots."""

    ramp_up_rules: NestedListOrNone[RampUpRule, types.RampUpRuleDict] = field(
        "rampUpRules", "[RampUpRule]", default=None
    )
    """How many requests go to which slot."""


class Facebook(Model):
    """Sign-in with Facebook."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether sign-in with Facebook is on."""
    registration: NestedOrNone[AppRegistration, types.AppRegistrationDict] = field(
        "registration", "AppRegistration", default=None
    )
    """App registered with Facebook."""
    graph_api_version: str | None = field("graphApiVersion", default=None)
    """Version of the Graph API to use."""
    login: NestedOrNone[LoginScopes, types.LoginScopesDict] = field("login", "LoginScopes", default=None)
    """Scopes to ask for."""


class FileSystemApplicationLogsConfig(Model):
    """Logging of an app's output to its file system."""

    level: models.LogLevel | types.LogLevelValue | None = field("level", "LogLevel", default=None)
    """Least severity that is logged."""


class FileSystemHttpLogsConfig(Model):
    """Logging of HTTP requests to the app's file system."""

    retention_in_mb: int | None = field("retentionInMb", "int", default=None)
    """Space for logs, in MB, 25 to 100; the oldest go first."""
    retention_in_days: int | None = field("retentionInDays", "int", default=None)
    """Days logs are kept; for ever when left out."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether requests are logged to the file system."""


class FileSystemTokenStore(Model):
    """Directory that keeps sign-in tokens."""

    directory: str | None = field("directory", default=None)
    """Path of the directory."""


class ForwardProxy(Model):
    """How a proxy before the app passes on the original address."""

    convention: models.ForwardProxyConvention | types.ForwardProxyConventionValue | None = field(
        "convention", "ForwardProxyConvention", default=None
    )
    """Which headers carry the original host and scheme."""
    custom_host_header_name: str | None = field("customHostHeaderName", default=None)
    """Header with the original host."""
    custom_proto_header_name: str | None = field("customProtoHeaderName", default=None)
    """Header with the original scheme."""


class FunctionAppConfig(Model):
    """Deployment, runtime and scaling of a Flex Consumption function app."""

    deployment: NestedOrNone[FunctionsDeployment, types.FunctionsDeploymentDict] = field(
        "deployment", "FunctionsDeployment", default=None
    )
    """Storage of the deployment package."""
    runtime: NestedOrNone[FunctionsRuntime, types.FunctionsRuntimeDict] = field(
        "runtime", "FunctionsRuntime", default=None
    )
    """Language and version."""
    scale_and_concurrency: NestedOrNone[FunctionsScaleAndConcurrency, types.FunctionsScaleAndConcurrencyDict] = field(
        "scaleAndConcurrency", "FunctionsScaleAndConcurrency", default=None
    )
    """Instance size, limits and always ready instances."""
    site_update_strategy: NestedOrNone[FunctionsSiteUpdateStrategy, types.FunctionsSiteUpdateStrategyDict] = field(
        "siteUpdateStrategy", "FunctionsSiteUpdateStrategy", default=None
    )
    """How instances are replaced on an update."""


class FunctionEnvelope(ProxyResource):
    """A function of a function app."""

    properties: NestedOrNone[FunctionEnvelopeProperties, types.FunctionEnvelopePropertiesDict] = field(
        "properties", "FunctionEnvelopeProperties", default=None
    )
    """Configuration, files and URLs of a function."""
    function_app_id: str | None = flattened("properties", default=None)
    """Resource ID of the function app."""
    script_root_path_href: str | None = flattened("properties", default=None)
    """URL of the function's directory."""
    script_href: str | None = flattened("properties", default=None)
    """URL of the function's script."""
    config_href: str | None = flattened("properties", default=None)
    """URL of the function's configuration."""
    test_data_href: str | None = flattened("properties", default=None)
    """URL of the function's test data."""
    secrets_file_href: str | None = flattened("properties", default=None)
    """URL of the file with the function's keys."""
    href: str | None = flattened("properties", default=None)
    """URL of the item."""
    config: Any = flattened("properties", default=None)
    """Configuration of the function: its bindings, as in function.json."""
    files: dict[str, str] | None = flattened("properties", default=None)
    """Contents of the function's files, keyed by name."""
    test_data: str | None = flattened("properties", default=None)
    """Test data used in the portal."""
    invoke_url_template: str | None = flattened("properties", default=None)
    """URL that calls the function."""
    language: str | None = flattened("properties", default=None)
    """Language of the function."""
    is_disabled: bool | None = flattened("properties", default=None)
    """Whether the function is turned off."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class FunctionEnvelopeProperties(Model):
    """Configuration, files and URLs of a function."""

    function_app_id: str | None = field("function_app_id", default=None)
    """Resource ID of the function app."""
    script_root_path_href: str | None = field("script_root_path_href", default=None)
    """URL of the function's directory."""
    script_href: str | None = field("script_href", default=None)
    """URL of the function's script."""
    config_href: str | None = field("config_href", default=None)
    """URL of the function's configuration."""
    test_data_href: str | None = field("test_data_href", default=None)
    """URL of the function's test data."""
    secrets_file_href: str | None = field("secrets_file_href", default=None)
    """URL of the file with the function's keys."""
    href: str | None = field("href", default=None)
    """URL of the item."""
    config: Any = field("config", "object", default=None)
    """Configuration of the function: its bindings, as in function.json."""
    files: dict[str, str] | None = field("files", "{str}", default=None, secret=True)
    """Contents of the function's files, keyed by name."""
    test_data: str | None = field("test_data", default=None, secret=True)
    """Test data used in the portal."""
    invoke_url_template: str | None = field("invoke_url_template", default=None)
    """URL that calls the function."""
    language: str | None = field("language", default=None)
    """Language of the function."""
    is_disabled: bool | None = field("isDisabled", "bool", default=None)
    """Whether the function is turned off."""


class FunctionSecrets(Model):
    """Key and trigger URL of a function."""

    key: str | None = field("key", default=None, secret=True)
    """The key."""
    trigger_url: str | None = field("trigger_url", default=None, secret=True)
    """URL that calls the function, with key."""


class FunctionsAlwaysReadyConfig(Model):
    """Instances kept ready for a group of functions."""

    name: str | None = field("name", default=None)
    """Group or function, such as http or function:name."""
    instance_count: int | None = field("instanceCount", "int", default=None)
    """Number of instances kept ready."""


class FunctionsDeployment(Model):
    """Where a Flex Consumption app's package is kept."""

    storage: NestedOrNone[FunctionsDeploymentStorage, types.FunctionsDeploymentStorageDict] = field(
        "storage", "FunctionsDeploymentStorage", default=None
    )
    """Storage of the package."""


class FunctionsDeploymentStorage(Model):
    """Storage of a Flex Consumption app's package."""

    type: models.FunctionsDeploymentStorageType | types.FunctionsDeploymentStorageTypeValue | None = field(
        "type", "FunctionsDeploymentStorageType", default=None
    )
    """Kind of storage; blobContainer."""
    value: str | None = field("value", default=None)
    """URL of the blob container."""
    authentication: NestedOrNone[
        FunctionsDeploymentStorageAuthentication, types.FunctionsDeploymentStorageAuthenticationDict
    ] = field("authentication", "FunctionsDeploymentStorageAuthentication", default=None)
    """How the app signs in to the storage."""


class FunctionsDeploymentStorageAuthentication(Model):
    """How a Flex Consumption app signs in to its package storage."""

    type: models.AuthenticationType | types.AuthenticationTypeValue | None = field(
        "type", "AuthenticationType", default=None
    )
    """With an identity or a connection string."""
    user_assigned_identity_resource_id: str | None = field("userAssignedIdentityResourceId", default=None)
    """Resource ID of the user-assigned identity."""
    storage_account_connection_string_name: str | None = field("storageAccountConnectionStringName", default=None)
    """Name of the app setting with the connection string."""


class FunctionsRuntime(Model):
    """Language and version of a Flex Consumption app."""

    name: models.RuntimeName | types.RuntimeNameValue | None = field("name", "RuntimeName", default=None)
    """Language, such as python or dotnet-isolated."""
    version: str | None = field("version", default=None)
    """Version of the language, such as 3.12."""


class FunctionsScaleAndConcurrency(Model):
    """Scaling of a Flex Consumption app."""

    always_ready: NestedListOrNone[FunctionsAlwaysReadyConfig, types.FunctionsAlwaysReadyConfigDict] = field(
        "alwaysReady", "[FunctionsAlwaysReadyConfig]", default=None
    )
    """Instances kept ready."""
    maximum_instance_count: int | None = field("maximumInstanceCount", "int", default=None)
    """Most instances to scale out to."""
    instance_memory_mb: int | None = field("instanceMemoryMB", "int", default=None)
    """Memory of an instance in MB, such as 2048."""
    triggers: NestedOrNone[FunctionsScaleAndConcurrencyTriggers, types.FunctionsScaleAndConcurrencyTriggersDict] = (
        field("triggers", "FunctionsScaleAndConcurrencyTriggers", default=None)
    )
    """Concurrency by trigger."""


class FunctionsScaleAndConcurrencyTriggers(Model):
    """Concurrency of a Flex Consumption app by trigger."""

    http: NestedOrNone[FunctionsScaleAndConcurrencyTriggersHttp, types.FunctionsScaleAndConcurrencyTriggersHttpDict] = (
        field("http", "FunctionsScaleAndConcurrencyTriggersHttp", default=None)
    )
    """Concurrency of HTTP triggers."""


class FunctionsScaleAndConcurrencyTriggersHttp(Model):
    """Concurrency of HTTP triggers."""

    per_instance_concurrency: int | None = field("perInstanceConcurrency", "int", default=None)
    """Most requests an instance handles at once."""


class FunctionsSiteUpdateStrategy(Model):
    """How instances are replaced on an update."""

    type: models.SiteUpdateStrategyType | types.SiteUpdateStrategyTypeValue | None = field(
        "type", "SiteUpdateStrategyType", default=None
    )
    """Recreate, or RollingUpdate to avoid downtime."""


class GitHub(Model):
    """Sign-in with GitHub."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether sign-in with GitHub is on."""
    registration: NestedOrNone[ClientRegistration, types.ClientRegistrationDict] = field(
        "registration", "ClientRegistration", default=None
    )
    """App registered with GitHub."""
    login: NestedOrNone[LoginScopes, types.LoginScopesDict] = field("login", "LoginScopes", default=None)
    """Scopes to ask for."""


class GitHubActionCodeConfiguration(Model):
    """Stack that a GitHub Actions workflow builds for."""

    runtime_stack: str | None = field("runtimeStack", default=None)
    """Language stack, such as python."""
    runtime_version: str | None = field("runtimeVersion", default=None)
    """Version of the stack."""


class GitHubActionConfiguration(Model):
    """GitHub Actions workflow that deploys an app."""

    code_configuration: NestedOrNone[GitHubActionCodeConfiguration, types.GitHubActionCodeConfigurationDict] = field(
        "codeConfiguration", "GitHubActionCodeConfiguration", default=None
    )
    """Stack to build for, for code."""
    container_configuration: NestedOrNone[
        GitHubActionContainerConfiguration, types.GitHubActionContainerConfigurationDict
    ] = field("containerConfiguration", "GitHubActionContainerConfiguration", default=None)
    """Image to build, for containers."""
    is_linux: bool | None = field("isLinux", "bool", default=None)
    """Whether the app runs on Linux."""
    generate_workflow_file: bool | None = field("generateWorkflowFile", "bool", default=None)
    """Whether to write the workflow file into the repository."""


class GitHubActionContainerConfiguration(Model):
    """Container image that a GitHub Actions workflow builds."""

    server_url: str | None = field("serverUrl", default=None)
    """URL of the container registry."""
    image_name: str | None = field("imageName", default=None)
    """Name of the image."""
    username: str | None = field("username", default=None)
    """User name for the registry."""
    password: str | None = field("password", default=None, secret=True)
    """Password for the registry."""


class GlobalValidation(Model):
    """What happens to requests that are not signed in."""

    require_authentication: bool | None = field("requireAuthentication", "bool", default=None)
    """Whether all requests must be signed in."""
    unauthenticated_client_action: (
        models.UnauthenticatedClientActionV2 | types.UnauthenticatedClientActionV2Value | None
    ) = field("unauthenticatedClientAction", "UnauthenticatedClientActionV2", default=None)
    """What happens to requests that are not signed in."""
    redirect_to_provider: str | None = field("redirectToProvider", default=None)
    """Sign-in provider to send users to, if there are several."""
    excluded_paths: list[str] | None = field("excludedPaths", "[str]", default=None)
    """Paths that need no sign-in."""


class Google(Model):
    """Sign-in with Google."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether sign-in with Google is on."""
    registration: NestedOrNone[ClientRegistration, types.ClientRegistrationDict] = field(
        "registration", "ClientRegistration", default=None
    )
    """App registered with Google."""
    login: NestedOrNone[LoginScopes, types.LoginScopesDict] = field("login", "LoginScopes", default=None)
    """Scopes to ask for."""
    validation: NestedOrNone[AllowedAudiencesValidation, types.AllowedAudiencesValidationDict] = field(
        "validation", "AllowedAudiencesValidation", default=None
    )
    """Audiences accepted."""


class HandlerMapping(Model):
    """Program that handles requests for a file extension."""

    extension: str | None = field("extension", default=None)
    """File extension, such as *.php."""
    script_processor: str | None = field("scriptProcessor", default=None)
    """Path of the program."""
    arguments: str | None = field("arguments", default=None, secret=True)
    """Arguments for the program."""


class HostKeys(Model):
    """The keys of a function app."""

    master_key: str | None = field("masterKey", default=None, secret=True)
    """Master key: opens all functions and the administration."""
    function_keys: dict[str, str] | None = field("functionKeys", "{str}", default=None, secret=True)
    """Keys that open all functions, by name."""
    system_keys: dict[str, str] | None = field("systemKeys", "{str}", default=None, secret=True)
    """Keys used by extensions, by name."""


class HostNameBinding(ProxyResource):
    """A host name bound to an app."""

    properties: NestedOrNone[HostNameBindingProperties, types.HostNameBindingPropertiesDict] = field(
        "properties", "HostNameBindingProperties", default=None
    )
    """Domain and certificate of a host name binding."""
    site_name: str | None = flattened("properties", default=None)
    """Name of the app."""
    domain_id: str | None = flattened("properties", default=None)
    """Resource ID of the App Service domain, if the name belongs to one."""
    azure_resource_name: str | None = flattened("properties", default=None)
    """Name of the app or Traffic Manager profile behind the name."""
    azure_resource_type: models.AzureResourceType | types.AzureResourceTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether the name leads to an app or to Traffic Manager."""
    custom_host_name_dns_record_type: (
        models.CustomHostNameDnsRecordType | types.CustomHostNameDnsRecordTypeValue | None
    ) = flattened("properties", default=None)
    """Kind of DNS record that points to the app."""
    host_name_type: models.HostNameType | types.HostNameTypeValue | None = flattened("properties", default=None)
    """Verified or Managed."""
    ssl_state: models.SslState | types.SslStateValue | None = flattened("properties", default=None)
    """Whether HTTPS is bound, and how."""
    thumbprint: str | None = flattened("properties", default=None)
    """Thumbprint of the bound certificate."""
    virtual_ip: str = flattened("properties", init=False)
    """IP address of an IP-based binding."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class HostNameBindingProperties(Model):
    """Domain and certificate of a host name binding."""

    site_name: str | None = field("siteName", default=None)
    """Name of the app."""
    domain_id: str | None = field("domainId", default=None)
    """Resource ID of the App Service domain, if the name belongs to one."""
    azure_resource_name: str | None = field("azureResourceName", default=None)
    """Name of the app or Traffic Manager profile behind the name."""
    azure_resource_type: models.AzureResourceType | types.AzureResourceTypeValue | None = field(
        "azureResourceType", "AzureResourceType", default=None
    )
    """Whether the name leads to an app or to Traffic Manager."""
    custom_host_name_dns_record_type: (
        models.CustomHostNameDnsRecordType | types.CustomHostNameDnsRecordTypeValue | None
    ) = field("customHostNameDnsRecordType", "CustomHostNameDnsRecordType", default=None)
    """Kind of DNS record that points to the app."""
    host_name_type: models.HostNameType | types.HostNameTypeValue | None = field(
        "hostNameType", "HostNameType", default=None
    )
    """Verified or Managed."""
    ssl_state: models.SslState | types.SslStateValue | None = field("sslState", "SslState", default=None)
    """Whether HTTPS is bound, and how."""
    thumbprint: str | None = field("thumbprint", default=None)
    """Thumbprint of the bound certificate."""
    virtual_ip: str = read_only("virtualIP")
    """IP address of an IP-based binding."""


class HostNameSslState(Model):
    """HTTPS of one of an app's host names."""

    name: str | None = field("name", default=None)
    """The host name."""
    ssl_state: models.SslState | types.SslStateValue | None = field("sslState", "SslState", default=None)
    """Whether HTTPS is bound, and how."""
    virtual_ip: str | None = field("virtualIP", default=None)
    """IP address of an IP-based binding."""
    thumbprint: str | None = field("thumbprint", default=None)
    """Thumbprint of the bound certificate."""
    to_update: bool | None = field("toUpdate", "bool", default=None)
    """Whether to change the binding as given."""
    host_type: models.HostType | types.HostTypeValue | None = field("hostType", "HostType", default=None)
    """Whether it is the app itself or its deployment (SCM) site."""


class HttpLogsConfig(Model):
    """Where HTTP requests to an app are logged."""

    file_system: NestedOrNone[FileSystemHttpLogsConfig, types.FileSystemHttpLogsConfigDict] = field(
        "fileSystem", "FileSystemHttpLogsConfig", default=None
    )
    """Logging to the app's file system."""
    azure_blob_storage: NestedOrNone[AzureBlobStorageHttpLogsConfig, types.AzureBlobStorageHttpLogsConfigDict] = field(
        "azureBlobStorage", "AzureBlobStorageHttpLogsConfig", default=None
    )
    """Logging to Azure blobs."""


class HttpSettings(Model):
    """How sign-in requests are handled over HTTP."""

    require_https: bool | None = field("requireHttps", "bool", default=None)
    """Whether sign-in needs HTTPS; true by default."""
    routes: NestedOrNone[HttpSettingsRoutes, types.HttpSettingsRoutesDict] = field(
        "routes", "HttpSettingsRoutes", default=None
    )
    """Paths of the sign-in endpoints."""
    forward_proxy: NestedOrNone[ForwardProxy, types.ForwardProxyDict] = field(
        "forwardProxy", "ForwardProxy", default=None
    )
    """How a proxy before the app passes on the original address."""


class HttpSettingsRoutes(Model):
    """Paths of the sign-in endpoints."""

    api_prefix: str | None = field("apiPrefix", default=None)
    """Prefix of all sign-in paths; /.auth by default."""


class IdentityProviders(Model):
    """Sign-in providers of an app."""

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
    legacy_microsoft_account: NestedOrNone[LegacyMicrosoftAccount, types.LegacyMicrosoftAccountDict] = field(
        "legacyMicrosoftAccount", "LegacyMicrosoftAccount", default=None
    )
    """Microsoft accounts, in the older form."""
    twitter: NestedOrNone[models.Twitter, TwitterDict] = field("twitter", "Twitter", default=None)
    """Twitter (X)."""
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


class IpSecurityRestriction(Model):
    """An access restriction of an app."""

    ip_address: str | None = field("ipAddress", default=None)
    """Range in CIDR form, such as 203.0.113.0/24, or a service tag."""
    subnet_mask: str | None = field("subnetMask", default=None)
    """Subnet mask for the IP address, in the older form."""
    vnet_subnet_resource_id: str | None = field("vnetSubnetResourceId", default=None)
    """Resource ID of a subnet to let in by service endpoint."""
    vnet_traffic_tag: int | None = field("vnetTrafficTag", "int", default=None)
    """Tag of the virtual network, for internal use."""
    subnet_traffic_tag: int | None = field("subnetTrafficTag", "int", default=None)
    """Tag of the subnet, for internal use."""
    action: str | None = field("action", default=None)
    """Allow or Deny."""
    tag: models.IpFilterTag | types.IpFilterTagValue | None = field("tag", "IpFilterTag", default=None)
    """What the rule goes by; Default for addresses and subnets."""
    priority: int | None = field("priority", "int", default=None)
    """Place in the order; lower numbers come first."""
    name: str | None = field("name", default=None)
    """Name of the rule."""
    description: str | None = field("description", default=None)
    """What the rule is for."""
    headers: dict[str, list[str]] | None = field("headers", "{[str]}", default=None)
    """Headers that must match as well, such as x-azure-fdid with Front Door IDs."""


class JwtClaimChecks(Model):
    """Claims of a token that are checked."""

    allowed_groups: list[str] | None = field("allowedGroups", "[str]", default=None)
    """Groups the user must be in."""
    allowed_client_applications: list[str] | None = field("allowedClientApplications", "[str]", default=None)
    """Client applications the token may come from."""


class KeyInfo(Model):
    """A function key or system key."""

    name: str | None = field("name", default=None)
    """Name of the key."""
    value: str | None = field("value", default=None, secret=True)
    """The key; generated when left out."""


class LegacyMicrosoftAccount(Model):
    """Sign-in with Microsoft accounts, in the older form."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether this sign-in is on."""
    registration: NestedOrNone[ClientRegistration, types.ClientRegistrationDict] = field(
        "registration", "ClientRegistration", default=None
    )
    """App registered for Microsoft accounts."""
    login: NestedOrNone[LoginScopes, types.LoginScopesDict] = field("login", "LoginScopes", default=None)
    """Scopes to ask for."""
    validation: NestedOrNone[AllowedAudiencesValidation, types.AllowedAudiencesValidationDict] = field(
        "validation", "AllowedAudiencesValidation", default=None
    )
    """Audiences accepted."""


class LinuxJavaContainerSettings(Model):
    """Java containers on Linux."""

    java11_runtime: str = read_only("java11Runtime")
    """Value to set for Java 11."""
    java8_runtime: str = read_only("java8Runtime")
    """Value to set for Java 8."""
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


class Login(Model):
    """Sign-in sessions of an app."""

    routes: NestedOrNone[LoginRoutes, types.LoginRoutesDict] = field("routes", "LoginRoutes", default=None)
    """Paths for signing in and out."""
    token_store: NestedOrNone[models.TokenStore, TokenStoreDict] = field("tokenStore", "TokenStore", default=None)
    """Where tokens are kept."""
    preserve_url_fragments_for_logins: bool | None = field("preserveUrlFragmentsForLogins", "bool", default=None)
    """Whether the part of the URL after # is kept when signing in."""
    allowed_external_redirect_urls: list[str] | None = field("allowedExternalRedirectUrls", "[str]", default=None)
    """Other sites users may be sent to after signing in or out."""
    cookie_expiration: NestedOrNone[CookieExpiration, types.CookieExpirationDict] = field(
        "cookieExpiration", "CookieExpiration", default=None
    )
    """How long sign-in cookies last."""
    nonce: NestedOrNone[Nonce, types.NonceDict] = field("nonce", "Nonce", default=None)
    """Protection against replays."""


class LoginRoutes(Model):
    """Paths for signing in and out."""

    logout_endpoint: str | None = field("logoutEndpoint", default=None)
    """Path that signs users out."""


class LoginScopes(Model):
    """Scopes to ask a sign-in provider for."""

    scopes: list[str] | None = field("scopes", "[str]", default=None)
    """The scopes."""


class MSDeploy(ProxyOnlyResource):
    """A Web Deploy deployment."""

    properties: NestedOrNone[MSDeployProperties, types.MSDeployPropertiesDict] = field(
        "properties", "MSDeployProperties", default=None
    )
    """Packages and parameters of a Web Deploy deployment."""
    add_on_packages: NestedListOrNone[MSDeployCore, types.MSDeployCoreDict] = flattened("properties", default=None)
    """Further packages to deploy."""
    package_uri: str | None = flattened("properties", default=None)
    """URL of the package."""
    connection_string: str | None = flattened("properties", default=None)
    """Connection string of the database to deploy to."""
    db_type: str | None = flattened("properties", default=None)
    """Kind of database."""
    set_parameters_xml_file_uri: str | None = flattened("properties", default=None)
    """URL of a file with parameters."""
    set_parameters: dict[str, str] | None = flattened("properties", default=None)
    """Parameters by name; not together with the file."""
    skip_app_data: bool | None = flattened("properties", default=None)
    """Whether to leave the App_Data directory as it is."""
    app_offline: bool | None = flattened("properties", default=None)
    """Whether to take the app offline meanwhile."""


class MSDeployCore(Model):
    """Package and parameters of a Web Deploy deployment."""

    package_uri: str | None = field("packageUri", default=None, secret=True)
    """URL of the package."""
    connection_string: str | None = field("connectionString", default=None, secret=True)
    """Connection string of the database to deploy to."""
    db_type: str | None = field("dbType", default=None)
    """Kind of database."""
    set_parameters_xml_file_uri: str | None = field("setParametersXmlFileUri", default=None, secret=True)
    """URL of a file with parameters."""
    set_parameters: dict[str, str] | None = field("setParameters", "{str}", default=None, secret=True)
    """Parameters by name; not together with the file."""
    skip_app_data: bool | None = field("skipAppData", "bool", default=None)
    """Whether to leave the App_Data directory as it is."""
    app_offline: bool | None = field("appOffline", "bool", default=None)
    """Whether to take the app offline meanwhile."""


class MSDeployLog(ProxyOnlyResource):
    """The log of a Web Deploy deployment."""

    properties: NestedOrNone[MSDeployLogProperties, types.MSDeployLogPropertiesDict] = field(
        "properties", "MSDeployLogProperties", default=None
    )
    """Entries of a Web Deploy log."""
    entries: NestedList[MSDeployLogEntry, types.MSDeployLogEntryDict] = flattened("properties", init=False)
    """The entries."""


class MSDeployLogEntry(Model):
    """An entry of a Web Deploy log."""

    time: datetime = read_only("time", "iso-8601")
    """Time of the entry."""
    type: models.MSDeployLogEntryType | types.MSDeployLogEntryTypeValue = read_only("type", "MSDeployLogEntryType")
    """Message, Warning or Error."""
    message: str = read_only("message")
    """Text of the entry."""


class MSDeployLogProperties(Model):
    """Entries of a Web Deploy log."""

    entries: NestedList[MSDeployLogEntry, types.MSDeployLogEntryDict] = read_only("entries", "[MSDeployLogEntry]")
    """The entries."""


class MSDeployProperties(MSDeployCore):
    """Packages and parameters of a Web Deploy deployment."""

    add_on_packages: NestedListOrNone[MSDeployCore, types.MSDeployCoreDict] = field(
        "addOnPackages", "[MSDeployCore]", default=None
    )
    """Further packages to deploy."""


class MSDeployStatus(ProxyResource):
    """The state of a Web Deploy deployment."""

    properties: NestedOrNone[MSDeployStatusProperties, types.MSDeployStatusPropertiesDict] = field(
        "properties", "MSDeployStatusProperties", default=None
    )
    """Times and result of a Web Deploy deployment."""
    deployer: str = flattened("properties", init=False)
    """Who deploys."""
    provisioning_state: models.MSDeployProvisioningState | types.MSDeployProvisioningStateValue = flattened(
        "properties", init=False
    )
    """How far the last create, update or delete has got."""
    start_time: datetime = flattened("properties", init=False)
    """When it began, in UTC."""
    end_time: datetime = flattened("properties", init=False)
    """When it ended, in UTC."""
    complete: bool = flattened("properties", init=False)
    """Whether the deployment has ended."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class MSDeployStatusProperties(Model):
    """Times and result of a Web Deploy deployment."""

    deployer: str = read_only("deployer")
    """Who deploys."""
    provisioning_state: models.MSDeployProvisioningState | types.MSDeployProvisioningStateValue = read_only(
        "provisioningState", "MSDeployProvisioningState"
    )
    """How far the last create, update or delete has got."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began, in UTC."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended, in UTC."""
    complete: bool = read_only("complete", "bool")
    """Whether the deployment has ended."""


class MigrateMySqlRequest(ProxyOnlyResource):
    """A move of a web app's MySQL database."""

    properties: NestedOrNone[MigrateMySqlRequestProperties, types.MigrateMySqlRequestPropertiesDict] = field(
        "properties", "MigrateMySqlRequestProperties", default=None
    )
    """Target and direction of a MySQL move."""
    connection_string: str | None = flattened("properties", default=None)
    """Connection string of the remote database."""
    migration_type: models.MySqlMigrationType | types.MySqlMigrationTypeValue | None = flattened(
        "properties", default=None
    )
    """Direction of the move."""


class MigrateMySqlRequestProperties(Model):
    """Target and direction of a MySQL move."""

    connection_string: str = field("connectionString", secret=True)
    """Connection string of the remote database."""
    migration_type: models.MySqlMigrationType | types.MySqlMigrationTypeValue = field(
        "migrationType", "MySqlMigrationType"
    )
    """Direction of the move."""


class MigrateMySqlStatus(ProxyResource):
    """How far the move of a MySQL database has got."""

    properties: NestedOrNone[MigrateMySqlStatusProperties, types.MigrateMySqlStatusPropertiesDict] = field(
        "properties", "MigrateMySqlStatusProperties", default=None
    )
    """State of a MySQL move."""
    migration_operation_status: models.OperationStatus | OperationStatusValue = flattened("properties", init=False)
    """How far it has got."""
    operation_id: str = flattened("properties", init=False)
    """ID of the operation."""
    local_my_sql_enabled: bool = flattened("properties", init=False)
    """Whether the app has a local MySQL database."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class MigrateMySqlStatusProperties(Model):
    """State of a MySQL move."""

    migration_operation_status: models.OperationStatus | OperationStatusValue = read_only(
        "migrationOperationStatus", "OperationStatus"
    )
    """How far it has got."""
    operation_id: str = read_only("operationId")
    """ID of the operation."""
    local_my_sql_enabled: bool = read_only("localMySqlEnabled", "bool")
    """Whether the app has a local MySQL database."""


class NetworkFeatures(ProxyResource):
    """The network features an app uses."""

    properties: NestedOrNone[NetworkFeaturesProperties, types.NetworkFeaturesPropertiesDict] = field(
        "properties", "NetworkFeaturesProperties", default=None
    )
    """Virtual network and hybrid connections of an app."""
    virtual_network_name: str = flattened("properties", init=False)
    """Name of the virtual network."""
    virtual_network_connection: Nested[models.VnetInfo, VnetInfoDict] = flattened("properties", init=False)
    """Connection to the virtual network."""
    hybrid_connections: NestedList[RelayServiceConnectionEntity, types.RelayServiceConnectionEntityDict] = flattened(
        "properties", init=False
    )
    """Classic (BizTalk) hybrid connections."""
    hybrid_connections_v2: NestedList[models.HybridConnection, HybridConnectionDict] = flattened(
        "properties", init=False
    )
    """Hybrid connections through a relay."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class NetworkFeaturesProperties(Model):
    """Virtual network and hybrid connections of an app."""

    virtual_network_name: str = read_only("virtualNetworkName")
    """Name of the virtual network."""
    virtual_network_connection: Nested[models.VnetInfo, VnetInfoDict] = read_only(
        "virtualNetworkConnection", "VnetInfo"
    )
    """Connection to the virtual network."""
    hybrid_connections: NestedList[RelayServiceConnectionEntity, types.RelayServiceConnectionEntityDict] = read_only(
        "hybridConnections", "[RelayServiceConnectionEntity]"
    )
    """Classic (BizTalk) hybrid connections."""
    hybrid_connections_v2: NestedList[models.HybridConnection, HybridConnectionDict] = read_only(
        "hybridConnectionsV2", "[HybridConnection]"
    )
    """Hybrid connections through a relay."""


class NetworkTrace(Model):
    """A network trace."""

    path: str | None = field("path", default=None)
    """Path of the file with the trace."""
    status: str | None = field("status", default=None)
    """State of the trace."""
    message: str | None = field("message", default=None)
    """Explanation in words."""


class Nonce(Model):
    """Protection of sign-in against replays."""

    validate_nonce: bool | None = field("validateNonce", "bool", default=None)
    """Whether the nonce is checked."""
    nonce_expiration_interval: str | None = field("nonceExpirationInterval", default=None)
    """How long a nonce is good for, as hh:mm:ss."""


class OpenIdConnectClientCredential(Model):
    """How an app signs in to an OpenID Connect provider."""

    method: str = field("method", default="ClientSecretPost", required=False)
    """Always ClientSecretPost."""
    client_secret_setting_name: str | None = field("clientSecretSettingName", default=None)
    """Name of the app setting with the client secret."""


class OpenIdConnectConfig(Model):
    """Endpoints of an OpenID Connect provider."""

    authorization_endpoint: str | None = field("authorizationEndpoint", default=None)
    """URL users are sent to."""
    token_endpoint: str | None = field("tokenEndpoint", default=None)
    """URL tokens are fetched from."""
    issuer: str | None = field("issuer", default=None)
    """Issuer of the tokens."""
    certification_uri: str | None = field("certificationUri", default=None)
    """URL of the provider's keys."""
    well_known_open_id_configuration: str | None = field("wellKnownOpenIdConfiguration", default=None)
    """URL of the provider's metadata document, instead of the single URLs."""


class OpenIdConnectLogin(Model):
    """How users sign in with an OpenID Connect provider."""

    name_claim_type: str | None = field("nameClaimType", default=None)
    """Claim with the user's name."""
    scopes: list[str] | None = field("scopes", "[str]", default=None)
    """Scopes to ask for."""


class OpenIdConnectRegistration(Model):
    """App registered with an OpenID Connect provider."""

    client_id: str | None = field("clientId", default=None)
    """Client ID of the app."""
    client_credential: NestedOrNone[OpenIdConnectClientCredential, types.OpenIdConnectClientCredentialDict] = field(
        "clientCredential", "OpenIdConnectClientCredential", default=None
    )
    """How the app signs in to the provider."""
    open_id_connect_configuration: NestedOrNone[OpenIdConnectConfig, types.OpenIdConnectConfigDict] = field(
        "openIdConnectConfiguration", "OpenIdConnectConfig", default=None
    )
    """Endpoints of the provider."""


class OutboundVnetRouting(Model):
    """Which outbound traffic of an app goes through its virtual network."""

    all_traffic: bool | None = field("allTraffic", "bool", default=None)
    """All of it."""
    application_traffic: bool | None = field("applicationTraffic", "bool", default=None)
    """Traffic of the app's code."""
    content_share_traffic: bool | None = field("contentShareTraffic", "bool", default=None)
    """Traffic to the content share."""
    image_pull_traffic: bool | None = field("imagePullTraffic", "bool", default=None)
    """Pulling of container images."""
    backup_restore_traffic: bool | None = field("backupRestoreTraffic", "bool", default=None)
    """Backup and restore."""


class PerfMonResponse(Model):
    """A performance counter."""

    code: str | None = field("code", default=None)
    """Short code, meant for programs."""
    message: str | None = field("message", default=None)
    """Explanation in words."""
    data: NestedOrNone[PerfMonSet, types.PerfMonSetDict] = field("data", "PerfMonSet", default=None)
    """Values of the counter."""


class PerfMonSample(Model):
    """One value of a performance counter."""

    time: datetime | None = field("time", "iso-8601", default=None)
    """Time of the value."""
    instance_name: str | None = field("instanceName", default=None)
    """Instance it was taken on."""
    value: float | None = field("value", "float", default=None)
    """The value."""


class PerfMonSet(Model):
    """Values of a performance counter."""

    name: str | None = field("name", default=None)
    """Name of the counter."""
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended, in UTC."""
    time_grain: str | None = field("timeGrain", default=None)
    """Step between data points, as an ISO 8601 duration such as PT1M."""
    values: NestedListOrNone[PerfMonSample, types.PerfMonSampleDict] = field("values", "[PerfMonSample]", default=None)
    """The values."""


class PremierAddOn(TrackedResource):
    """An add-on of an app."""

    properties: NestedOrNone[PremierAddOnProperties, types.PremierAddOnPropertiesDict] = field(
        "properties", "PremierAddOnProperties", default=None
    )
    """Product and vendor of an add-on."""
    sku: str | None = flattened("properties", default=None)
    """SKU of the add-on."""
    product: str | None = flattened("properties", default=None)
    """Name of the product."""
    vendor: str | None = flattened("properties", default=None)
    """Who sells it."""
    marketplace_publisher: str | None = flattened("properties", default=None)
    """Publisher in the marketplace."""
    marketplace_offer: str | None = flattened("properties", default=None)
    """Offer in the marketplace."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class PremierAddOnPatchResource(ProxyOnlyResource):
    """Settings of an add-on to change."""

    properties: NestedOrNone[PremierAddOnPatchResourceProperties, types.PremierAddOnPatchResourcePropertiesDict] = (
        field("properties", "PremierAddOnPatchResourceProperties", default=None)
    )
    """Settings to change."""
    sku: str | None = flattened("properties", default=None)
    """SKU of the add-on."""
    product: str | None = flattened("properties", default=None)
    """Name of the product."""
    vendor: str | None = flattened("properties", default=None)
    """Who sells it."""
    marketplace_publisher: str | None = flattened("properties", default=None)
    """Publisher in the marketplace."""
    marketplace_offer: str | None = flattened("properties", default=None)
    """Offer in the marketplace."""


class PremierAddOnPatchResourceProperties(Model):
    """Product and vendor of an add-on to change."""

    sku: str | None = field("sku", default=None)
    """SKU of the add-on."""
    product: str | None = field("product", default=None)
    """Name of the product."""
    vendor: str | None = field("vendor", default=None)
    """Who sells it."""
    marketplace_publisher: str | None = field("marketplacePublisher", default=None)
    """Publisher in the marketplace."""
    marketplace_offer: str | None = field("marketplaceOffer", default=None)
    """Offer in the marketplace."""


class PremierAddOnProperties(Model):
    """Product and vendor of an add-on."""

    sku: str | None = field("sku", default=None)
    """SKU of the add-on."""
    product: str | None = field("product", default=None)
    """Name of the product."""
    vendor: str | None = field("vendor", default=None)
    """Who sells it."""
    marketplace_publisher: str | None = field("marketplacePublisher", default=None)
    """Publisher in the marketplace."""
    marketplace_offer: str | None = field("marketplaceOffer", default=None)
    """Offer in the marketplace."""


class PrivateAccess(ProxyResource):
    """The virtual networks an app can be reached from."""

    properties: NestedOrNone[PrivateAccessProperties, types.PrivateAccessPropertiesDict] = field(
        "properties", "PrivateAccessProperties", default=None
    )
    """Virtual networks an app can be reached from."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether access is limited to them."""
    virtual_networks: NestedListOrNone[PrivateAccessVirtualNetwork, types.PrivateAccessVirtualNetworkDict] = flattened(
        "properties", default=None
    )
    """The virtual networks."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class PrivateAccessProperties(Model):
    """Virtual networks an app can be reached from."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether access is limited to them."""
    virtual_networks: NestedListOrNone[PrivateAccessVirtualNetwork, types.PrivateAccessVirtualNetworkDict] = field(
        "virtualNetworks", "[PrivateAccessVirtualNetwork]", default=None
    )
    """The virtual networks."""


class PrivateAccessSubnet(Model):
    """A subnet an app can be reached from."""

    name: str | None = field("name", default=None)
    """Name of the subnet."""
    key: int | None = field("key", "int", default=None)
    """Key of the subnet."""


class PrivateAccessVirtualNetwork(Model):
    """A virtual network an app can be reached from."""

    name: str | None = field("name", default=None)
    """Name of the virtual network."""
    key: int | None = field("key", "int", default=None)
    """Key of the virtual network."""
    resource_id: str | None = field("resourceId", default=None)
    """Resource ID of the virtual network."""
    subnets: NestedListOrNone[PrivateAccessSubnet, types.PrivateAccessSubnetDict] = field(
        "subnets", "[PrivateAccessSubnet]", default=None
    )
    """Its subnets; all when empty."""


class ProcessInfo(ProxyResource):
    """A process of an app."""

    properties: NestedOrNone[ProcessInfoProperties, types.ProcessInfoPropertiesDict] = field(
        "properties", "ProcessInfoProperties", default=None
    )
    """Command, times and memory of a process."""
    identifier: int = flattened("properties", init=False)
    """ID of the process (PID)."""
    deployment_name: str | None = flattened("properties", default=None)
    """Name of the deployment."""
    href: str | None = flattened("properties", default=None)
    """URL of the item."""
    minidump: str | None = flattened("properties", default=None)
    """URL of a memory dump."""
    is_profile_running: bool | None = flattened("properties", default=None)
    """Whether it is being profiled."""
    is_iis_profile_running: bool | None = flattened("properties", default=None)
    """Whether IIS is being profiled."""
    iis_profile_timeout_in_seconds: float | None = flattened("properties", default=None)
    """Time after which IIS profiling ends, in seconds."""
    parent: str | None = flattened("properties", default=None)
    """URL of the parent process."""
    children: list[str] | None = flattened("properties", default=None)
    """URLs of the child processes."""
    threads: NestedListOrNone[ProcessThreadInfo, types.ProcessThreadInfoDict] = flattened("properties", default=None)
    """Threads of the process."""
    open_file_handles: list[str] | None = flattened("properties", default=None)
    """Files it has open."""
    modules: NestedListOrNone[ProcessModuleInfo, types.ProcessModuleInfoDict] = flattened("properties", default=None)
    """Modules it has loaded."""
    file_name: str | None = flattened("properties", default=None)
    """File of the program."""
    command_line: str | None = flattened("properties", default=None)
    """Command line."""
    user_name: str | None = flattened("properties", default=None)
    """User it runs as."""
    handle_count: int | None = flattened("properties", default=None)
    """Number of handles."""
    module_count: int | None = flattened("properties", default=None)
    """Number of modules."""
    thread_count: int | None = flattened("properties", default=None)
    """Number of threads."""
    start_time: datetime | None = flattened("properties", default=None)
    """When it was started."""
    total_cpu_time: str | None = flattened("properties", default=None)
    """Processor time in all."""
    user_cpu_time: str | None = flattened("properties", default=None)
    """Processor time in user mode."""
    privileged_cpu_time: str | None = flattened("properties", default=None)
    """Processor time in privileged mode."""
    working_set: int | None = flattened("properties", default=None)
    """Working set, in bytes."""
    peak_working_set: int | None = flattened("properties", default=None)
    """Greatest working set, in bytes."""
    private_memory: int | None = flattened("properties", default=None)
    """Private memory, in bytes."""
    virtual_memory: int | None = flattened("properties", default=None)
    """Virtual memory, in bytes."""
    peak_virtual_memory: int | None = flattened("properties", default=None)
    """Greatest virtual memory, in bytes."""
    paged_system_memory: int | None = flattened("properties", default=None)
    """Paged system memory, in bytes."""
    non_paged_system_memory: int | None = flattened("properties", default=None)
    """Non-paged system memory, in bytes."""
    paged_memory: int | None = flattened("properties", default=None)
    """Paged memory, in bytes."""
    peak_paged_memory: int | None = flattened("properties", default=None)
    """Greatest paged memory, in bytes."""
    time_stamp: datetime | None = flattened("properties", default=None)
    """When the figures were taken."""
    environment_variables: dict[str, str] | None = flattened("properties", default=None)
    """Environment variables, by name."""
    is_scm_site: bool | None = flattened("properties", default=None)
    """Whether it belongs to the deployment (SCM) site."""
    is_webjob: bool | None = flattened("properties", default=None)
    """Whether it is a WebJob."""
    description: str | None = flattened("properties", default=None)
    """Description in words."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class ProcessInfoProperties(Model):
    """Command, times and memory of a process."""

    identifier: int = read_only("identifier", "int")
    """ID of the process (PID)."""
    deployment_name: str | None = field("deployment_name", default=None)
    """Name of the deployment."""
    href: str | None = field("href", default=None)
    """URL of the item."""
    minidump: str | None = field("minidump", default=None)
    """URL of a memory dump."""
    is_profile_running: bool | None = field("is_profile_running", "bool", default=None)
    """Whether it is being profiled."""
    is_iis_profile_running: bool | None = field("is_iis_profile_running", "bool", default=None)
    """Whether IIS is being profiled."""
    iis_profile_timeout_in_seconds: float | None = field("iis_profile_timeout_in_seconds", "float", default=None)
    """Time after which IIS profiling ends, in seconds."""
    parent: str | None = field("parent", default=None)
    """URL of the parent process."""
    children: list[str] | None = field("children", "[str]", default=None)
    """URLs of the child processes."""
    threads: NestedListOrNone[ProcessThreadInfo, types.ProcessThreadInfoDict] = field(
        "threads", "[ProcessThreadInfo]", default=None
    )
    """Threads of the process."""
    open_file_handles: list[str] | None = field("open_file_handles", "[str]", default=None)
    """Files it has open."""
    modules: NestedListOrNone[ProcessModuleInfo, types.ProcessModuleInfoDict] = field(
        "modules", "[ProcessModuleInfo]", default=None
    )
    """Modules it has loaded."""
    file_name: str | None = field("file_name", default=None)
    """File of the program."""
    command_line: str | None = field("command_line", default=None, secret=True)
    """Command line."""
    user_name: str | None = field("user_name", default=None)
    """User it runs as."""
    handle_count: int | None = field("handle_count", "int", default=None)
    """Number of handles."""
    module_count: int | None = field("module_count", "int", default=None)
    """Number of modules."""
    thread_count: int | None = field("thread_count", "int", default=None)
    """Number of threads."""
    start_time: datetime | None = field("start_time", "iso-8601", default=None)
    """When it was started."""
    total_cpu_time: str | None = field("total_cpu_time", default=None)
    """Processor time in all."""
    user_cpu_time: str | None = field("user_cpu_time", default=None)
    """Processor time in user mode."""
    privileged_cpu_time: str | None = field("privileged_cpu_time", default=None)
    """Processor time in privileged mode."""
    working_set: int | None = field("working_set", "int", default=None)
    """Working set, in bytes."""
    peak_working_set: int | None = field("peak_working_set", "int", default=None)
    """Greatest working set, in bytes."""
    private_memory: int | None = field("private_memory", "int", default=None)
    """Private memory, in bytes."""
    virtual_memory: int | None = field("virtual_memory", "int", default=None)
    """Virtual memory, in bytes."""
    peak_virtual_memory: int | None = field("peak_virtual_memory", "int", default=None)
    """Greatest virtual memory, in bytes."""
    paged_system_memory: int | None = field("paged_system_memory", "int", default=None)
    """Paged system memory, in bytes."""
    non_paged_system_memory: int | None = field("non_paged_system_memory", "int", default=None)
    """Non-paged system memory, in bytes."""
    paged_memory: int | None = field("paged_memory", "int", default=None)
    """Paged memory, in bytes."""
    peak_paged_memory: int | None = field("peak_paged_memory", "int", default=None)
    """Greatest paged memory, in bytes."""
    time_stamp: datetime | None = field("time_stamp", "iso-8601", default=None)
    """When the figures were taken."""
    environment_variables: dict[str, str] | None = field("environment_variables", "{str}", default=None, secret=True)
    """Environment variables, by name."""
    is_scm_site: bool | None = field("is_scm_site", "bool", default=None)
    """Whether it belongs to the deployment (SCM) site."""
    is_webjob: bool | None = field("is_webjob", "bool", default=None)
    """Whether it is a WebJob."""
    description: str | None = field("description", default=None)
    """Description in words."""


class ProcessModuleInfo(ProxyResource):
    """A module loaded by a process."""

    properties: NestedOrNone[ProcessModuleInfoProperties, types.ProcessModuleInfoPropertiesDict] = field(
        "properties", "ProcessModuleInfoProperties", default=None
    )
    """File, version and address of a module."""
    base_address: str | None = flattened("properties", default=None)
    """Address it is loaded at."""
    file_name: str | None = flattened("properties", default=None)
    """Name of the file."""
    href: str | None = flattened("properties", default=None)
    """URL of the item."""
    file_path: str | None = flattened("properties", default=None)
    """Path of the file."""
    module_memory_size: int | None = flattened("properties", default=None)
    """Size in memory, in bytes."""
    file_version: str | None = flattened("properties", default=None)
    """Version of the file."""
    file_description: str | None = flattened("properties", default=None)
    """Description of the file."""
    product: str | None = flattened("properties", default=None)
    """Product it belongs to."""
    product_version: str | None = flattened("properties", default=None)
    """Version of the product."""
    is_debug: bool | None = flattened("properties", default=None)
    """Whether it is a debug build."""
    language: str | None = flattened("properties", default=None)
    """Language of the module."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class ProcessModuleInfoProperties(Model):
    """File, version and address of a module."""

    base_address: str | None = field("base_address", default=None)
    """Address it is loaded at."""
    file_name: str | None = field("file_name", default=None)
    """Name of the file."""
    href: str | None = field("href", default=None)
    """URL of the item."""
    file_path: str | None = field("file_path", default=None)
    """Path of the file."""
    module_memory_size: int | None = field("module_memory_size", "int", default=None)
    """Size in memory, in bytes."""
    file_version: str | None = field("file_version", default=None)
    """Version of the file."""
    file_description: str | None = field("file_description", default=None)
    """Description of the file."""
    product: str | None = field("product", default=None)
    """Product it belongs to."""
    product_version: str | None = field("product_version", default=None)
    """Version of the product."""
    is_debug: bool | None = field("is_debug", "bool", default=None)
    """Whether it is a debug build."""
    language: str | None = field("language", default=None)
    """Language of the module."""


class ProcessThreadInfo(ProxyOnlyResource):
    """A thread of a process."""

    properties: NestedOrNone[ProcessThreadInfoProperties, types.ProcessThreadInfoPropertiesDict] = field(
        "properties", "ProcessThreadInfoProperties", default=None
    )
    """State, priority and times of a thread."""
    identifier: int = flattened("properties", init=False)
    """ID of the thread."""
    href: str | None = flattened("properties", default=None)
    """URL of the item."""
    process: str | None = flattened("properties", default=None)
    """URL of the process."""
    start_address: str | None = flattened("properties", default=None)
    """Address it started at."""
    current_priority: int | None = flattened("properties", default=None)
    """Priority now."""
    priority_level: str | None = flattened("properties", default=None)
    """Level of priority."""
    base_priority: int | None = flattened("properties", default=None)
    """Base priority."""
    start_time: datetime | None = flattened("properties", default=None)
    """When it was started."""
    total_processor_time: str | None = flattened("properties", default=None)
    """Processor time in all."""
    user_processor_time: str | None = flattened("properties", default=None)
    """Processor time in user mode."""
    state: str | None = flattened("properties", default=None)
    """State of the thread."""
    wait_reason: str | None = flattened("properties", default=None)
    """What it waits for."""


class ProcessThreadInfoProperties(Model):
    """State, priority and times of a thread."""

    identifier: int = read_only("identifier", "int")
    """ID of the thread."""
    href: str | None = field("href", default=None)
    """URL of the item."""
    process: str | None = field("process", default=None)
    """URL of the process."""
    start_address: str | None = field("start_address", default=None)
    """Address it started at."""
    current_priority: int | None = field("current_priority", "int", default=None)
    """Priority now."""
    priority_level: str | None = field("priority_level", default=None)
    """Level of priority."""
    base_priority: int | None = field("base_priority", "int", default=None)
    """Base priority."""
    start_time: datetime | None = field("start_time", "iso-8601", default=None)
    """When it was started."""
    total_processor_time: str | None = field("total_processor_time", default=None)
    """Processor time in all."""
    user_processor_time: str | None = field("user_processor_time", default=None)
    """Processor time in user mode."""
    state: str | None = field("state", default=None)
    """State of the thread."""
    wait_reason: str | None = field("wait_reason", default=None)
    """What it waits for."""


class PublicCertificate(ProxyResource):
    """A public certificate for an app's code to use."""

    properties: NestedOrNone[PublicCertificateProperties, types.PublicCertificatePropertiesDict] = field(
        "properties", "PublicCertificateProperties", default=None
    )
    """Contents and store of a public certificate."""
    blob: bytes | None = flattened("properties", default=None)
    """The certificate, as a .cer file."""
    public_certificate_location: models.PublicCertificateLocation | types.PublicCertificateLocationValue | None = (
        flattened("properties", default=None)
    )
    """Certificate store it is loaded into."""
    thumbprint: str = flattened("properties", init=False)
    """Thumbprint of the certificate."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class PublicCertificateProperties(Model):
    """Contents and store of a public certificate."""

    blob: bytes | None = field("blob", "bytearray", default=None)
    """The certificate, as a .cer file."""
    public_certificate_location: models.PublicCertificateLocation | types.PublicCertificateLocationValue | None = field(
        "publicCertificateLocation", "PublicCertificateLocation", default=None
    )
    """Certificate store it is loaded into."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the certificate."""


class PushSettings(ProxyOnlyResource):
    """Push notification settings of an app."""

    properties: NestedOrNone[PushSettingsProperties, types.PushSettingsPropertiesDict] = field(
        "properties", "PushSettingsProperties", default=None
    )
    """Whether push notifications work, and for which tags."""
    is_push_enabled: bool | None = flattened("properties", default=None)
    """Whether push notifications work."""
    tag_whitelist_json: str | None = flattened("properties", default=None)
    """Tags clients may register for, as a JSON list."""
    tags_requiring_auth: str | None = flattened("properties", default=None)
    """Tags that need a signed-in user, as a JSON list."""
    dynamic_tags_json: str | None = flattened("properties", default=None)
    """Tags set from the user's claims, as a JSON list."""


class PushSettingsProperties(Model):
    """Whether push notifications work, and for which tags."""

    is_push_enabled: bool = field("isPushEnabled", "bool")
    """Whether push notifications work."""
    tag_whitelist_json: str | None = field("tagWhitelistJson", default=None)
    """Tags clients may register for, as a JSON list."""
    tags_requiring_auth: str | None = field("tagsRequiringAuth", default=None)
    """Tags that need a signed-in user, as a JSON list."""
    dynamic_tags_json: str | None = field("dynamicTagsJson", default=None)
    """Tags set from the user's claims, as a JSON list."""


class RampUpRule(Model):
    """How many requests go to a slot, and how that grows."""

    action_host_name: str | None = field("actionHostName", default=None)
    """Host name of the slot requests are sent to."""
    reroute_percentage: float | None = field("reroutePercentage", "float", default=None)
    """Share of requests sent there, in percent."""
    change_step: float | None = field("changeStep", "float", default=None)
    """How much the share changes at a time, in percentage points."""
    change_interval_in_minutes: int | None = field("changeIntervalInMinutes", "int", default=None)
    """Minutes between changes."""
    min_reroute_percentage: float | None = field("minReroutePercentage", "float", default=None)
    """Least share, in percent."""
    max_reroute_percentage: float | None = field("maxReroutePercentage", "float", default=None)
    """Greatest share, in percent."""
    change_decision_callback_url: str | None = field("changeDecisionCallbackUrl", default=None, secret=True)
    """URL of code that decides on the share."""
    name: str | None = field("name", default=None)
    """Name of the rule; the slot's name as a rule."""


class RelayServiceConnectionEntity(ProxyResource):
    """A classic (BizTalk) hybrid connection of an app."""

    properties: NestedOrNone[
        RelayServiceConnectionEntityProperties, types.RelayServiceConnectionEntityPropertiesDict
    ] = field("properties", "RelayServiceConnectionEntityProperties", default=None)
    """Host and connection strings of a classic hybrid connection."""
    entity_name: str | None = flattened("properties", default=None)
    """Name of the hybrid connection."""
    entity_connection_string: str | None = flattened("properties", default=None)
    """Connection string of the hybrid connection."""
    resource_type: str | None = flattened("properties", default=None)
    """Kind of resource behind it."""
    resource_connection_string: str | None = flattened("properties", default=None)
    """Connection string of the resource behind it."""
    hostname: str | None = flattened("properties", default=None)
    """Host to reach."""
    port: int | None = flattened("properties", default=None)
    """Port of that host."""
    biztalk_uri: str | None = flattened("properties", default=None)
    """URI of the BizTalk service."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class RelayServiceConnectionEntityProperties(Model):
    """Host and connection strings of a classic hybrid connection."""

    entity_name: str | None = field("entityName", default=None)
    """Name of the hybrid connection."""
    entity_connection_string: str | None = field("entityConnectionString", default=None, secret=True)
    """Connection string of the hybrid connection."""
    resource_type: str | None = field("resourceType", default=None)
    """Kind of resource behind it."""
    resource_connection_string: str | None = field("resourceConnectionString", default=None, secret=True)
    """Connection string of the resource behind it."""
    hostname: str | None = field("hostname", default=None)
    """Host to reach."""
    port: int | None = field("port", "int", default=None)
    """Port of that host."""
    biztalk_uri: str | None = field("biztalkUri", default=None)
    """URI of the BizTalk service."""


class RequestsBasedTrigger(Model):
    """Healing set off by a number of requests."""

    count: int | None = field("count", "int", default=None)
    """How many requests it takes."""
    time_interval: str | None = field("timeInterval", default=None)
    """Time within which the requests are counted, as hh:mm:ss."""


class ResourceConfig(Model):
    """Processor and memory of a function app in a Container Apps environment."""

    cpu: float | None = field("cpu", "float", default=None)
    """Number of cores, such as 0.5."""
    memory: str | None = field("memory", default=None)
    """Memory, such as 1Gi."""
