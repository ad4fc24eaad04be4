# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``web_apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyOnlyResourceDict, ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ErrorEntityDict, ManagedServiceIdentityDict, WebJobTypeValue
    from ._web_apps_2 import (
        RequestsBasedTriggerDict,
        SlowRequestsBasedTriggerDict,
        StatusCodesBasedTriggerDict,
        StatusCodesRangeBasedTriggerDict,
        TokenStoreDict,
        TwitterDict,
    )

AuthenticationTypeValue: TypeAlias = Literal[
    "SystemAssignedIdentity", "UserAssignedIdentity", "StorageAccountConnectionString"
]
AutoHealActionTypeValue: TypeAlias = Literal["Recycle", "LogEvent", "CustomAction"]
AzureResourceTypeValue: TypeAlias = Literal["Website", "TrafficManager"]
AzureStorageProtocolValue: TypeAlias = Literal["Smb", "Http", "Nfs"]
AzureStorageStateValue: TypeAlias = Literal["Ok", "InvalidCredentials", "InvalidShare", "NotValidated"]
AzureStorageTypeValue: TypeAlias = Literal["AzureFiles", "AzureBlob"]
BackupItemStatusValue: TypeAlias = Literal[
    "InProgress",
    "Failed",
    "Succeeded",
    "TimedOut",
    "Created",
    "Skipped",
    "PartiallySucceeded",
    "DeleteInProgress",
    "DeleteFailed",
    "Deleted",
]
ConnectionStringTypeValue: TypeAlias = Literal[
    "MySql",
    "SQLServer",
    "SQLAzure",
    "Custom",
    "NotificationHub",
    "ServiceBus",
    "EventHub",
    "ApiHub",
    "DocDb",
    "RedisCache",
    "PostgreSQL",
]
ContinuousWebJobStatusValue: TypeAlias = Literal["Initializing", "Starting", "Running", "PendingRestart", "Stopped"]
CookieExpirationConventionValue: TypeAlias = Literal["FixedTime", "IdentityProviderDerived"]
CustomHostNameDnsRecordTypeValue: TypeAlias = Literal["CName", "A"]
DaprLogLevelValue: TypeAlias = Literal["info", "debug", "warn", "error"]
DatabaseTypeValue: TypeAlias = Literal["SqlAzure", "MySql", "LocalMySql", "PostgreSql"]
DeploymentBuildStatusValue: TypeAlias = Literal[
    "TimedOut",
    "RuntimeFailed",
    "BuildAborted",
    "BuildFailed",
    "BuildRequestReceived",
    "BuildPending",
    "BuildInProgress",
    "BuildSuccessful",
    "PostBuildRestartRequired",
    "StartPolling",
    "StartPollingWithRestart",
    "RuntimeStarting",
    "RuntimeSuccessful",
]
DnsVerificationTestResultValue: TypeAlias = Literal["Passed", "Failed", "Skipped"]
ForwardProxyConventionValue: TypeAlias = Literal["NoProxy", "Standard", "Custom"]
FrequencyUnitValue: TypeAlias = Literal["Day", "Hour"]
FunctionsDeploymentStorageTypeValue: TypeAlias = Literal["blobContainer"]
HostNameTypeValue: TypeAlias = Literal["Verified", "Managed"]
HostTypeValue: TypeAlias = Literal["Standard", "Repository"]
IpFilterTagValue: TypeAlias = Literal["Default", "XffProxy", "ServiceTag"]
LogLevelValue: TypeAlias = Literal["Off", "Verbose", "Information", "Warning", "Error"]
MSDeployLogEntryTypeValue: TypeAlias = Literal["Message", "Warning", "Error"]
MSDeployProvisioningStateValue: TypeAlias = Literal["accepted", "running", "succeeded", "failed", "canceled"]
MySqlMigrationTypeValue: TypeAlias = Literal["LocalToRemote", "RemoteToLocal"]
PublicCertificateLocationValue: TypeAlias = Literal["CurrentUserMy", "LocalMachineMy", "Unknown"]
PublishingProfileFormatValue: TypeAlias = Literal["FileZilla3", "WebDeploy", "Ftp"]
ResolveStatusValue: TypeAlias = Literal[
    "Initialized",
    "Resolved",
    "InvalidSyntax",
    "MSINotEnabled",
    "VaultNotFound",
    "SecretNotFound",
    "SecretVersionNotFound",
    "AccessToKeyVaultDenied",
    "OtherReasons",
    "FetchTimedOut",
    "UnauthorizedClient",
]
RuntimeNameValue: TypeAlias = Literal["dotnet-isolated", "node", "java", "powershell", "python", "custom"]
SiteAvailabilityStateValue: TypeAlias = Literal["Normal", "Limited", "DisasterRecoveryMode"]
SiteExtensionTypeValue: TypeAlias = Literal["Gallery", "WebRoot"]
SiteLoadBalancingValue: TypeAlias = Literal[
    "WeightedRoundRobin",
    "LeastRequests",
    "LeastResponseTime",
    "WeightedTotalTraffic",
    "RequestHash",
    "PerSiteRoundRobin",
    "LeastRequestsWithTieBreaker",
]
SiteRuntimeStateValue: TypeAlias = Literal["READY", "STOPPED", "UNKNOWN"]
SiteUpdateStrategyTypeValue: TypeAlias = Literal["Recreate", "RollingUpdate"]
SslStateValue: TypeAlias = Literal["Disabled", "SniEnabled", "IpBasedEnabled"]
UnauthenticatedClientActionV2Value: TypeAlias = Literal[
    "RedirectToLoginPage", "AllowAnonymous", "Return401", "Return403"
]


class AllowedAudiencesValidationDict(TypedDict, total=False):
    """Audiences that tokens may be made out to."""

    allowed_audiences: Sequence[str]
    additional_properties: Mapping[str, Any]


class AllowedPrincipalsDict(TypedDict, total=False):
    """Users and groups that may sign in."""

    groups: Sequence[str]
    identities: Sequence[str]
    additional_properties: Mapping[str, Any]


class ApiDefinitionInfoDict(TypedDict, total=False):
    """Where an app's API definition is."""

    url: str
    additional_properties: Mapping[str, Any]


class _ApiKVReferenceFlatDict(ProxyResourceDict, total=False):
    """A Key Vault reference in an app setting or connection string."""

    kind: str
    reference: str
    status: models.ResolveStatus | ResolveStatusValue
    vault_name: str
    secret_name: str
    secret_version: str
    identity_type: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    details: str
    source: str
    active_version: str


class _ApiKVReferenceNestedDict(ProxyResourceDict, total=False):
    """A Key Vault reference in an app setting or connection string."""

    properties: Required[models.ApiKVReferenceProperties | ApiKVReferencePropertiesDict]
    kind: str


ApiKVReferenceDict: TypeAlias = _ApiKVReferenceFlatDict | _ApiKVReferenceNestedDict


class ApiKVReferencePropertiesDict(TypedDict, total=False):
    """Secret, vault and state of a Key Vault reference."""

    reference: str
    status: models.ResolveStatus | ResolveStatusValue
    vault_name: str
    secret_name: str
    secret_version: str
    identity_type: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    details: str
    source: str
    active_version: str
    additional_properties: Mapping[str, Any]


class ApiManagementConfigDict(TypedDict, total=False):
    """API in API Management that stands before an app."""

    id: str
    additional_properties: Mapping[str, Any]


class AppRegistrationDict(TypedDict, total=False):
    """Facebook app that signs users in."""

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
    """App registered with Apple."""

    client_id: str
    client_secret_setting_name: str
    additional_properties: Mapping[str, Any]


class ApplicationLogsConfigDict(TypedDict, total=False):
    """Where an app's own log output goes."""

    file_system: models.FileSystemApplicationLogsConfig | FileSystemApplicationLogsConfigDict
    azure_table_storage: models.AzureTableStorageApplicationLogsConfig | AzureTableStorageApplicationLogsConfigDict
    azure_blob_storage: models.AzureBlobStorageApplicationLogsConfig | AzureBlobStorageApplicationLogsConfigDict
    additional_properties: Mapping[str, Any]


class AuthPlatformDict(TypedDict, total=False):
    """The sign-in middleware of an app."""

    enabled: bool
    runtime_version: str
    config_file_path: str
    additional_properties: Mapping[str, Any]


class AutoHealActionsDict(TypedDict, total=False):
    """What is done when an app needs healing."""

    action_type: models.AutoHealActionType | AutoHealActionTypeValue
    custom_action: models.AutoHealCustomAction | AutoHealCustomActionDict
    min_process_execution_time: str
    additional_properties: Mapping[str, Any]


class AutoHealCustomActionDict(TypedDict, total=False):
    """A program run when an app needs healing."""

    exe: str
    parameters: str
    additional_properties: Mapping[str, Any]


class AutoHealRulesDict(TypedDict, total=False):
    """When an app is healed, and how."""

    triggers: models.AutoHealTriggers | AutoHealTriggersDict
    actions: models.AutoHealActions | AutoHealActionsDict
    additional_properties: Mapping[str, Any]


class AutoHealTriggersDict(TypedDict, total=False):
    """What sets off the healing of an app."""

    requests: models.RequestsBasedTrigger | RequestsBasedTriggerDict
    private_bytes_in_kb: int
    status_codes: Sequence[models.StatusCodesBasedTrigger | StatusCodesBasedTriggerDict]
    slow_requests: models.SlowRequestsBasedTrigger | SlowRequestsBasedTriggerDict
    slow_requests_with_path: Sequence[models.SlowRequestsBasedTrigger | SlowRequestsBasedTriggerDict]
    status_codes_range: Sequence[models.StatusCodesRangeBasedTrigger | StatusCodesRangeBasedTriggerDict]
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
    """How users are sent to sign in with Microsoft Entra ID."""

    login_parameters: Sequence[str]
    disable_www_authenticate: bool
    additional_properties: Mapping[str, Any]


class AzureActiveDirectoryRegistrationDict(TypedDict, total=False):
    """An app registered in Microsoft Entra ID."""

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


class AzureBlobStorageApplicationLogsConfigDict(TypedDict, total=False):
    """Logging of an app's output to Azure blobs."""

    level: models.LogLevel | LogLevelValue
    sas_url: str
    retention_in_days: int
    additional_properties: Mapping[str, Any]


class AzureBlobStorageHttpLogsConfigDict(TypedDict, total=False):
    """Logging of HTTP requests to Azure blobs."""

    sas_url: str
    retention_in_days: int
    enabled: bool
    additional_properties: Mapping[str, Any]


class AzureStaticWebAppsDict(TypedDict, total=False):
    """Sign-in with Azure Static Web Apps."""

    enabled: bool
    registration: models.AzureStaticWebAppsRegistration | AzureStaticWebAppsRegistrationDict
    additional_properties: Mapping[str, Any]


class AzureStaticWebAppsRegistrationDict(TypedDict, total=False):
    """App registered for Azure Static Web Apps."""

    client_id: str
    additional_properties: Mapping[str, Any]


class AzureStorageInfoValueDict(TypedDict, total=False):
    """A storage mount of an app."""

    type: models.AzureStorageType | AzureStorageTypeValue
    account_name: str
    share_name: str
    access_key: str
    mount_path: str
    protocol: models.AzureStorageProtocol | AzureStorageProtocolValue
    additional_properties: Mapping[str, Any]


class AzureStoragePropertyDictionaryResourceDict(ProxyOnlyResourceDict, total=False):
    """Storage mounts of an app."""

    properties: Mapping[str, models.AzureStorageInfoValue | AzureStorageInfoValueDict]


class AzureTableStorageApplicationLogsConfigDict(TypedDict, total=False):
    """Logging of an app's output to an Azure table."""

    level: models.LogLevel | LogLevelValue
    sas_url: Required[str]
    additional_properties: Mapping[str, Any]


class _BackupItemFlatDict(ProxyResourceDict, total=False):
    """A backup of a web app."""

    kind: str


class _BackupItemNestedDict(ProxyResourceDict, total=False):
    """A backup of a web app."""

    properties: Required[models.BackupItemProperties | BackupItemPropertiesDict]
    kind: str


BackupItemDict: TypeAlias = _BackupItemFlatDict | _BackupItemNestedDict


class BackupItemPropertiesDict(TypedDict, total=False):
    """Time, size and state of a web app's backup."""

    additional_properties: Mapping[str, Any]


class _BackupRequestFlatDict(ProxyOnlyResourceDict, total=False):
    """A backup to make, now or on schedule."""

    backup_name: str
    enabled: bool
    storage_account_url: str
    backup_schedule: models.BackupSchedule | BackupScheduleDict
    databases: Sequence[models.DatabaseBackupSetting | DatabaseBackupSettingDict]


class _BackupRequestNestedDict(ProxyOnlyResourceDict, total=False):
    """A backup to make, now or on schedule."""

    properties: Required[models.BackupRequestProperties | BackupRequestPropertiesDict]


BackupRequestDict: TypeAlias = _BackupRequestFlatDict | _BackupRequestNestedDict


class BackupRequestPropertiesDict(TypedDict, total=False):
    """Storage, schedule and databases of a backup."""

    backup_name: str
    enabled: bool
    storage_account_url: Required[str]
    backup_schedule: models.BackupSchedule | BackupScheduleDict
    databases: Sequence[models.DatabaseBackupSetting | DatabaseBackupSettingDict]
    additional_properties: Mapping[str, Any]


class BackupScheduleDict(TypedDict, total=False):
    """How often backups are made and how long they are kept."""

    frequency_interval: Required[int]
    frequency_unit: Required[models.FrequencyUnit | FrequencyUnitValue]
    keep_at_least_one_backup: Required[bool]
    retention_period_in_days: Required[int]
    start_time: datetime | str
    additional_properties: Mapping[str, Any]


class BlobStorageTokenStoreDict(TypedDict, total=False):
    """Blob container that keeps sign-in tokens."""

    sas_url_setting_name: str
    additional_properties: Mapping[str, Any]


class ClientRegistrationDict(TypedDict, total=False):
    """App registered with a sign-in provider."""

    client_id: str
    client_secret_setting_name: str
    additional_properties: Mapping[str, Any]


class CloningInfoDict(TypedDict, total=False):
    """What to copy when an app is made as a clone of another."""

    correlation_id: str
    overwrite: bool
    clone_custom_host_names: bool
    clone_source_control: bool
    source_web_app_id: Required[str]
    source_web_app_location: str
    hosting_environment: str
    app_settings_overrides: Mapping[str, str]
    configure_load_balancing: bool
    traffic_manager_profile_id: str
    traffic_manager_profile_name: str
    additional_properties: Mapping[str, Any]


class ConnStringInfoDict(TypedDict, total=False):
    """A connection string of an app."""

    name: str
    connection_string: str
    type: models.ConnectionStringType | ConnectionStringTypeValue
    additional_properties: Mapping[str, Any]


class ConnStringValueTypePairDict(TypedDict, total=False):
    """Value and kind of a connection string."""

    value: Required[str]
    type: Required[models.ConnectionStringType | ConnectionStringTypeValue]
    additional_properties: Mapping[str, Any]


class ConnectionStringDictionaryDict(ProxyOnlyResourceDict, total=False):
    """Connection strings of an app."""

    properties: Mapping[str, models.ConnStringValueTypePair | ConnStringValueTypePairDict]


class ContainerCpuStatisticsDict(TypedDict, total=False):
    """Processor use of a container."""

    cpu_usage: models.ContainerCpuUsage | ContainerCpuUsageDict
    system_cpu_usage: int
    online_cpu_count: int
    throttling_data: models.ContainerThrottlingData | ContainerThrottlingDataDict
    additional_properties: Mapping[str, Any]


class ContainerCpuUsageDict(TypedDict, total=False):
    """Processor time a container has used."""

    total_usage: int
    per_cpu_usage: Sequence[int]
    kernel_mode_usage: int
    user_mode_usage: int
    additional_properties: Mapping[str, Any]


class ContainerInfoDict(TypedDict, total=False):
    """Processor, memory and network use of a container."""

    current_time_stamp: datetime | str
    previous_time_stamp: datetime | str
    current_cpu_stats: models.ContainerCpuStatistics | ContainerCpuStatisticsDict
    previous_cpu_stats: models.ContainerCpuStatistics | ContainerCpuStatisticsDict
    memory_stats: models.ContainerMemoryStatistics | ContainerMemoryStatisticsDict
    name: str
    id: str
    eth0: models.ContainerNetworkInterfaceStatistics | ContainerNetworkInterfaceStatisticsDict
    additional_properties: Mapping[str, Any]


class ContainerMemoryStatisticsDict(TypedDict, total=False):
    """Memory use of a container, in bytes."""

    usage: int
    max_usage: int
    limit: int
    additional_properties: Mapping[str, Any]


class ContainerNetworkInterfaceStatisticsDict(TypedDict, total=False):
    """Network use of a container."""

    rx_bytes: int
    rx_packets: int
    rx_errors: int
    rx_dropped: int
    tx_bytes: int
    tx_packets: int
    tx_errors: int
    tx_dropped: int
    additional_properties: Mapping[str, Any]


class ContainerThrottlingDataDict(TypedDict, total=False):
    """How a container's processor use was held back."""

    periods: int
    throttled_periods: int
    throttled_time: int
    additional_properties: Mapping[str, Any]


class _ContinuousWebJobFlatDict(ProxyResourceDict, total=False):
    """A continuous WebJob."""

    kind: str
    status: models.ContinuousWebJobStatus | ContinuousWebJobStatusValue
    detailed_status: str
    log_url: str
    run_command: str
    url: str
    extra_info_url: str
    web_job_type: models.WebJobType | WebJobTypeValue
    error: str
    using_sdk: bool
    settings: Mapping[str, Any]


class _ContinuousWebJobNestedDict(ProxyResourceDict, total=False):
    """A continuous WebJob."""

    properties: Required[models.ContinuousWebJobProperties | ContinuousWebJobPropertiesDict]
    kind: str


ContinuousWebJobDict: TypeAlias = _ContinuousWebJobFlatDict | _ContinuousWebJobNestedDict


class ContinuousWebJobPropertiesDict(TypedDict, total=False):
    """Command, state and log of a continuous WebJob."""

    status: models.ContinuousWebJobStatus | ContinuousWebJobStatusValue
    detailed_status: str
    log_url: str
    run_command: str
    url: str
    extra_info_url: str
    web_job_type: models.WebJobType | WebJobTypeValue
    error: str
    using_sdk: bool
    settings: Mapping[str, Any]
    additional_properties: Mapping[str, Any]


class CookieExpirationDict(TypedDict, total=False):
    """How long sign-in cookies last."""

    convention: models.CookieExpirationConvention | CookieExpirationConventionValue
    time_to_expiration: str
    additional_properties: Mapping[str, Any]


class CorsSettingsDict(TypedDict, total=False):
    """Which web pages may call an app from a browser."""

    allowed_origins: Sequence[str]
    support_credentials: bool
    additional_properties: Mapping[str, Any]


class _CsmDeploymentStatusFlatDict(ProxyResourceDict, total=False):
    """The state of a deployment, instance by instance."""

    kind: str
    deployment_id: str
    status: models.DeploymentBuildStatus | DeploymentBuildStatusValue
    number_of_instances_in_progress: int
    number_of_instances_successful: int
    number_of_instances_failed: int
    failed_instances_logs: Sequence[str]
    errors: Sequence[models.ErrorEntity | ErrorEntityDict]


class _CsmDeploymentStatusNestedDict(ProxyResourceDict, total=False):
    """The state of a deployment, instance by instance."""

    properties: Required[models.CsmDeploymentStatusProperties | CsmDeploymentStatusPropertiesDict]
    kind: str


CsmDeploymentStatusDict: TypeAlias = _CsmDeploymentStatusFlatDict | _CsmDeploymentStatusNestedDict


class CsmDeploymentStatusPropertiesDict(TypedDict, total=False):
    """State of a deployment with numbers of instances and errors."""

    deployment_id: str
    status: models.DeploymentBuildStatus | DeploymentBuildStatusValue
    number_of_instances_in_progress: int
    number_of_instances_successful: int
    number_of_instances_failed: int
    failed_instances_logs: Sequence[str]
    errors: Sequence[models.ErrorEntity | ErrorEntityDict]
    additional_properties: Mapping[str, Any]


class _CsmPublishingCredentialsPoliciesEntityFlatDict(ProxyResourceDict, total=False):
    """Whether deployments with user name and password are accepted."""

    kind: str
    allow: bool


class _CsmPublishingCredentialsPoliciesEntityNestedDict(ProxyResourceDict, total=False):
    """Whether deployments with user name and password are accepted."""

    properties: Required[
        models.CsmPublishingCredentialsPoliciesEntityProperties | CsmPublishingCredentialsPoliciesEntityPropertiesDict
    ]
    kind: str


CsmPublishingCredentialsPoliciesEntityDict: TypeAlias = (
    _CsmPublishingCredentialsPoliciesEntityFlatDict | _CsmPublishingCredentialsPoliciesEntityNestedDict
)


class CsmPublishingCredentialsPoliciesEntityPropertiesDict(TypedDict, total=False):
    """Whether basic authentication is allowed."""

    allow: Required[bool]
    additional_properties: Mapping[str, Any]


class CsmPublishingProfileOptionsDict(TypedDict, total=False):
    """Form of a publishing profile."""

    format: models.PublishingProfileFormat | PublishingProfileFormatValue
    include_disaster_recovery_endpoints: bool
    additional_properties: Mapping[str, Any]


class CsmSlotEntityDict(TypedDict, total=False):
    """The other slot of a swap or comparison."""

    target_slot: Required[str]
    preserve_vnet: Required[bool]
    additional_properties: Mapping[str, Any]


class _CustomHostnameAnalysisResultFlatDict(ProxyOnlyResourceDict, total=False):
    """The check of a custom host name."""

    c_name_records: Sequence[str]
    txt_records: Sequence[str]
    a_records: Sequence[str]
    alternate_c_name_records: Sequence[str]
    alternate_txt_records: Sequence[str]


class _CustomHostnameAnalysisResultNestedDict(ProxyOnlyResourceDict, total=False):
    """The check of a custom host name."""

    properties: Required[models.CustomHostnameAnalysisResultProperties | CustomHostnameAnalysisResultPropertiesDict]


CustomHostnameAnalysisResultDict: TypeAlias = (
    _CustomHostnameAnalysisResultFlatDict | _CustomHostnameAnalysisResultNestedDict
)


class CustomHostnameAnalysisResultPropertiesDict(TypedDict, total=False):
    """DNS records, conflicts and result of a custom host name check."""

    c_name_records: Sequence[str]
    txt_records: Sequence[str]
    a_records: Sequence[str]
    alternate_c_name_records: Sequence[str]
    alternate_txt_records: Sequence[str]
    additional_properties: Mapping[str, Any]


class CustomOpenIdConnectProviderDict(TypedDict, total=False):
    """Sign-in with an OpenID Connect provider of your own."""

    enabled: bool
    registration: models.OpenIdConnectRegistration | OpenIdConnectRegistrationDict
    login: models.OpenIdConnectLogin | OpenIdConnectLoginDict
    additional_properties: Mapping[str, Any]


class DaprConfigDict(TypedDict, total=False):
    """Dapr settings of an app in a Container Apps environment."""

    enabled: bool
    app_id: str
    app_port: int
    http_read_buffer_size: int
    http_max_request_size: int
    log_level: models.DaprLogLevel | DaprLogLevelValue
    enable_api_logging: bool
    additional_properties: Mapping[str, Any]


class DatabaseBackupSettingDict(TypedDict, total=False):
    """A database to back up with an app."""

    database_type: Required[models.DatabaseType | DatabaseTypeValue]
    name: str
    connection_string_name: str
    connection_string: str
    additional_properties: Mapping[str, Any]


class DefaultAuthorizationPolicyDict(TypedDict, total=False):
    """Who may sign in with Microsoft Entra ID."""

    allowed_principals: models.AllowedPrincipals | AllowedPrincipalsDict
    allowed_applications: Sequence[str]
    additional_properties: Mapping[str, Any]


class _DeletedAppRestoreRequestFlatDict(ProxyOnlyResourceDict, total=False):
    """A deleted web app to restore."""

    deleted_site_id: str
    recover_configuration: bool
    snapshot_time: str
    use_dr_secondary: bool


class _DeletedAppRestoreRequestNestedDict(ProxyOnlyResourceDict, total=False):
    """A deleted web app to restore."""

    properties: Required[models.DeletedAppRestoreRequestProperties | DeletedAppRestoreRequestPropertiesDict]


DeletedAppRestoreRequestDict: TypeAlias = _DeletedAppRestoreRequestFlatDict | _DeletedAppRestoreRequestNestedDict


class DeletedAppRestoreRequestPropertiesDict(TypedDict, total=False):
    """What to restore of a deleted web app."""

    deleted_site_id: str
    recover_configuration: bool
    snapshot_time: str
    use_dr_secondary: bool
    additional_properties: Mapping[str, Any]


class _DeploymentFlatDict(ProxyResourceDict, total=False):
    """A deployment of an app."""

    kind: str
    status: int
    message: str
    author: str
    deployer: str
    author_email: str
    start_time: datetime | str
    end_time: datetime | str
    active: bool
    details: str


class _DeploymentNestedDict(ProxyResourceDict, total=False):
    """A deployment of an app."""

    properties: Required[models.DeploymentProperties | DeploymentPropertiesDict]
    kind: str


DeploymentDict: TypeAlias = _DeploymentFlatDict | _DeploymentNestedDict


class DeploymentPropertiesDict(TypedDict, total=False):
    """Author, times and result of a deployment."""

    status: int
    message: str
    author: str
    deployer: str
    author_email: str
    start_time: datetime | str
    end_time: datetime | str
    active: bool
    details: str
    additional_properties: Mapping[str, Any]


class EnabledConfigDict(TypedDict, total=False):
    """Whether a kind of logging is on."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class EnvironmentVariableDict(TypedDict, total=False):
    """An environment variable of a container."""

    name: Required[str]
    value: Required[str]
    additional_properties: Mapping[str, Any]


class ExperimentsDict(TypedDict, total=False):
    """Testing in production: sending part of the requests to slots."""

    ramp_up_rules: Sequence[models.RampUpRule | RampUpRuleDict]
    additional_properties: Mapping[str, Any]


class FacebookDict(TypedDict, total=False):
    """Sign-in with Facebook."""

    enabled: bool
    registration: models.AppRegistration | AppRegistrationDict
    graph_api_version: str
    login: models.LoginScopes | LoginScopesDict
    additional_properties: Mapping[str, Any]


class FileSystemApplicationLogsConfigDict(TypedDict, total=False):
    """Logging of an app's output to its file system."""

    level: models.LogLevel | LogLevelValue
    additional_properties: Mapping[str, Any]


class FileSystemHttpLogsConfigDict(TypedDict, total=False):
    """Logging of HTTP requests to the app's file system."""

    retention_in_mb: int
    retention_in_days: int
    enabled: bool
    additional_properties: Mapping[str, Any]


class FileSystemTokenStoreDict(TypedDict, total=False):
    """Directory that keeps sign-in tokens."""

    directory: str
    additional_properties: Mapping[str, Any]


class ForwardProxyDict(TypedDict, total=False):
    """How a proxy before the app passes on the original address."""

    convention: models.ForwardProxyConvention | ForwardProxyConventionValue
    custom_host_header_name: str
    custom_proto_header_name: str
    additional_properties: Mapping[str, Any]


class FunctionAppConfigDict(TypedDict, total=False):
    """Deployment, runtime and scaling of a Flex Consumption function app."""

    deployment: models.FunctionsDeployment | FunctionsDeploymentDict
    runtime: models.FunctionsRuntime | FunctionsRuntimeDict
    scale_and_concurrency: models.FunctionsScaleAndConcurrency | FunctionsScaleAndConcurrencyDict
    site_update_strategy: models.FunctionsSiteUpdateStrategy | FunctionsSiteUpdateStrategyDict
    additional_properties: Mapping[str, Any]


class _FunctionEnvelopeFlatDict(ProxyResourceDict, total=False):
    """A function of a function app."""

    kind: str
    function_app_id: str
    script_root_path_href: str
    script_href: str
    config_href: str
    test_data_href: str
    secrets_file_href: str
    href: str
    config: Any
    files: Mapping[str, str]
    test_data: str
    invoke_url_template: str
    language: str
    is_disabled: bool


class _FunctionEnvelopeNestedDict(ProxyResourceDict, total=False):
    """A function of a function app."""

    properties: Required[models.FunctionEnvelopeProperties | FunctionEnvelopePropertiesDict]
    kind: str


FunctionEnvelopeDict: TypeAlias = _FunctionEnvelopeFlatDict | _FunctionEnvelopeNestedDict


class FunctionEnvelopePropertiesDict(TypedDict, total=False):
    """Configuration, files and URLs of a function."""

    function_app_id: str
    script_root_path_href: str
    script_href: str
    config_href: str
    test_data_href: str
    secrets_file_href: str
    href: str
    config: Any
    files: Mapping[str, str]
    test_data: str
    invoke_url_template: str
    language: str
    is_disabled: bool
    additional_properties: Mapping[str, Any]


class FunctionSecretsDict(TypedDict, total=False):
    """Key and trigger URL of a function."""

    key: str
    trigger_url: str
    additional_properties: Mapping[str, Any]


class FunctionsAlwaysReadyConfigDict(TypedDict, total=False):
    """Instances kept ready for a group of functions."""

    name: str
    instance_count: int
    additional_properties: Mapping[str, Any]


class FunctionsDeploymentDict(TypedDict, total=False):
    """Where a Flex Consumption app's package is kept."""

    storage: models.FunctionsDeploymentStorage | FunctionsDeploymentStorageDict
    additional_properties: Mapping[str, Any]


class FunctionsDeploymentStorageDict(TypedDict, total=False):
    """Storage of a Flex Consumption app's package."""

    type: models.FunctionsDeploymentStorageType | FunctionsDeploymentStorageTypeValue
    value: str
    authentication: models.FunctionsDeploymentStorageAuthentication | FunctionsDeploymentStorageAuthenticationDict
    additional_properties: Mapping[str, Any]


class FunctionsDeploymentStorageAuthenticationDict(TypedDict, total=False):
    """How a Flex Consumption app signs in to its package storage."""

    type: models.AuthenticationType | AuthenticationTypeValue
    user_assigned_identity_resource_id: str
    storage_account_connection_string_name: str
    additional_properties: Mapping[str, Any]


class FunctionsRuntimeDict(TypedDict, total=False):
    """Language and version of a Flex Consumption app."""

    name: models.RuntimeName | RuntimeNameValue
    version: str
    additional_properties: Mapping[str, Any]


class FunctionsScaleAndConcurrencyDict(TypedDict, total=False):
    """Scaling of a Flex Consumption app."""

    always_ready: Sequence[models.FunctionsAlwaysReadyConfig | FunctionsAlwaysReadyConfigDict]
    maximum_instance_count: int
    instance_memory_mb: int
    triggers: models.FunctionsScaleAndConcurrencyTriggers | FunctionsScaleAndConcurrencyTriggersDict
    additional_properties: Mapping[str, Any]


class FunctionsScaleAndConcurrencyTriggersDict(TypedDict, total=False):
    """Concurrency of a Flex Consumption app by trigger."""

    http: models.FunctionsScaleAndConcurrencyTriggersHttp | FunctionsScaleAndConcurrencyTriggersHttpDict
    additional_properties: Mapping[str, Any]


class FunctionsScaleAndConcurrencyTriggersHttpDict(TypedDict, total=False):
    """Concurrency of HTTP triggers."""

    per_instance_concurrency: int
    additional_properties: Mapping[str, Any]


class FunctionsSiteUpdateStrategyDict(TypedDict, total=False):
    """How instances are replaced on an update."""

    type: models.SiteUpdateStrategyType | SiteUpdateStrategyTypeValue
    additional_properties: Mapping[str, Any]


class GitHubDict(TypedDict, total=False):
    """Sign-in with GitHub."""

    enabled: bool
    registration: models.ClientRegistration | ClientRegistrationDict
    login: models.LoginScopes | LoginScopesDict
    additional_properties: Mapping[str, Any]


class GitHubActionCodeConfigurationDict(TypedDict, total=False):
    """Stack that a GitHub Actions workflow builds for."""

    runtime_stack: str
    runtime_version: str
    additional_properties: Mapping[str, Any]


class GitHubActionConfigurationDict(TypedDict, total=False):
    """GitHub Actions workflow that deploys an app."""

    code_configuration: models.GitHubActionCodeConfiguration | GitHubActionCodeConfigurationDict
    container_configuration: models.GitHubActionContainerConfiguration | GitHubActionContainerConfigurationDict
    is_linux: bool
    generate_workflow_file: bool
    additional_properties: Mapping[str, Any]


class GitHubActionContainerConfigurationDict(TypedDict, total=False):
    """Container image that a GitHub Actions workflow builds."""

    server_url: str
    image_name: str
    username: str
    password: str
    additional_properties: Mapping[str, Any]


class GlobalValidationDict(TypedDict, total=False):
    """What happens to requests that are not signed in."""

    require_authentication: bool
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


class HandlerMappingDict(TypedDict, total=False):
    """Program that handles requests for a file extension."""

    extension: str
    script_processor: str
    arguments: str
    additional_properties: Mapping[str, Any]


class HostKeysDict(TypedDict, total=False):
    """The keys of a function app."""

    master_key: str
    function_keys: Mapping[str, str]
    system_keys: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class _HostNameBindingFlatDict(ProxyResourceDict, total=False):
    """A host name bound to an app."""

    kind: str
    site_name: str
    domain_id: str
    azure_resource_name: str
    azure_resource_type: models.AzureResourceType | AzureResourceTypeValue
    custom_host_name_dns_record_type: models.CustomHostNameDnsRecordType | CustomHostNameDnsRecordTypeValue
    host_name_type: models.HostNameType | HostNameTypeValue
    ssl_state: models.SslState | SslStateValue
    thumbprint: str


class _HostNameBindingNestedDict(ProxyResourceDict, total=False):
    """A host name bound to an app."""

    properties: Required[models.HostNameBindingProperties | HostNameBindingPropertiesDict]
    kind: str


HostNameBindingDict: TypeAlias = _HostNameBindingFlatDict | _HostNameBindingNestedDict


class HostNameBindingPropertiesDict(TypedDict, total=False):
    """Domain and certificate of a host name binding."""

    site_name: str
    domain_id: str
    azure_resource_name: str
    azure_resource_type: models.AzureResourceType | AzureResourceTypeValue
    custom_host_name_dns_record_type: models.CustomHostNameDnsRecordType | CustomHostNameDnsRecordTypeValue
    host_name_type: models.HostNameType | HostNameTypeValue
    ssl_state: models.SslState | SslStateValue
    thumbprint: str
    additional_properties: Mapping[str, Any]


class HostNameSslStateDict(TypedDict, total=False):
    """HTTPS of one of an app's host names."""

    name: str
    ssl_state: models.SslState | SslStateValue
    virtual_ip: str
    thumbprint: str
    to_update: bool
    host_type: models.HostType | HostTypeValue
    additional_properties: Mapping[str, Any]


class HttpLogsConfigDict(TypedDict, total=False):
    """Where HTTP requests to an app are logged."""

    file_system: models.FileSystemHttpLogsConfig | FileSystemHttpLogsConfigDict
    azure_blob_storage: models.AzureBlobStorageHttpLogsConfig | AzureBlobStorageHttpLogsConfigDict
    additional_properties: Mapping[str, Any]


class HttpSettingsDict(TypedDict, total=False):
    """How sign-in requests are handled over HTTP."""

    require_https: bool
    routes: models.HttpSettingsRoutes | HttpSettingsRoutesDict
    forward_proxy: models.ForwardProxy | ForwardProxyDict
    additional_properties: Mapping[str, Any]


class HttpSettingsRoutesDict(TypedDict, total=False):
    """Paths of the sign-in endpoints."""

    api_prefix: str
    additional_properties: Mapping[str, Any]


class IdentityProvidersDict(TypedDict, total=False):
    """Sign-in providers of an app."""

    azure_active_directory: models.AzureActiveDirectory | AzureActiveDirectoryDict
    facebook: models.Facebook | FacebookDict
    git_hub: models.GitHub | GitHubDict
    google: models.Google | GoogleDict
    legacy_microsoft_account: models.LegacyMicrosoftAccount | LegacyMicrosoftAccountDict
    twitter: models.Twitter | TwitterDict
    apple: models.Apple | AppleDict
    azure_static_web_apps: models.AzureStaticWebApps | AzureStaticWebAppsDict
    custom_open_id_connect_providers: Mapping[str, models.CustomOpenIdConnectProvider | CustomOpenIdConnectProviderDict]
    additional_properties: Mapping[str, Any]


class IpSecurityRestrictionDict(TypedDict, total=False):
    """An access restriction of an app."""

    ip_address: str
    subnet_mask: str
    vnet_subnet_resource_id: str
    vnet_traffic_tag: int
    subnet_traffic_tag: int
    action: str
    tag: models.IpFilterTag | IpFilterTagValue
    priority: int
    name: str
    description: str
    headers: Mapping[str, Sequence[str]]
    additional_properties: Mapping[str, Any]


class JwtClaimChecksDict(TypedDict, total=False):
    """Claims of a token that are checked."""

    allowed_groups: Sequence[str]
    allowed_client_applications: Sequence[str]
    additional_properties: Mapping[str, Any]


class KeyInfoDict(TypedDict, total=False):
    """A function key or system key."""

    name: str
    value: str
    additional_properties: Mapping[str, Any]


class LegacyMicrosoftAccountDict(TypedDict, total=False):
    """Sign-in with Microsoft accounts, in the older form."""

    enabled: bool
    registration: models.ClientRegistration | ClientRegistrationDict
    login: models.LoginScopes | LoginScopesDict
    validation: models.AllowedAudiencesValidation | AllowedAudiencesValidationDict
    additional_properties: Mapping[str, Any]


class LinuxJavaContainerSettingsDict(TypedDict, total=False):
    """Java containers on Linux."""

    additional_properties: Mapping[str, Any]


class LoginDict(TypedDict, total=False):
    """Sign-in sessions of an app."""

    routes: models.LoginRoutes | LoginRoutesDict
    token_store: models.TokenStore | TokenStoreDict
    preserve_url_fragments_for_logins: bool
    allowed_external_redirect_urls: Sequence[str]
    cookie_expiration: models.CookieExpiration | CookieExpirationDict
    nonce: models.Nonce | NonceDict
    additional_properties: Mapping[str, Any]


class LoginRoutesDict(TypedDict, total=False):
    """Paths for signing in and out."""

    logout_endpoint: str
    additional_properties: Mapping[str, Any]


class LoginScopesDict(TypedDict, total=False):
    """Scopes to ask a sign-in provider for."""

    scopes: Sequence[str]
    additional_properties: Mapping[str, Any]


class _MSDeployFlatDict(ProxyOnlyResourceDict, total=False):
    """A Web Deploy deployment."""

    add_on_packages: Sequence[models.MSDeployCore | MSDeployCoreDict]
    package_uri: str
    connection_string: str
    db_type: str
    set_parameters_xml_file_uri: str
    set_parameters: Mapping[str, str]
    skip_app_data: bool
    app_offline: bool


class _MSDeployNestedDict(ProxyOnlyResourceDict, total=False):
    """A Web Deploy deployment."""

    properties: Required[models.MSDeployProperties | MSDeployPropertiesDict]


MSDeployDict: TypeAlias = _MSDeployFlatDict | _MSDeployNestedDict


class MSDeployCoreDict(TypedDict, total=False):
    """Package and parameters of a Web Deploy deployment."""

    package_uri: str
    connection_string: str
    db_type: str
    set_parameters_xml_file_uri: str
    set_parameters: Mapping[str, str]
    skip_app_data: bool
    app_offline: bool
    additional_properties: Mapping[str, Any]


class _MSDeployLogFlatDict(ProxyOnlyResourceDict, total=False):
    """The log of a Web Deploy deployment."""


class _MSDeployLogNestedDict(ProxyOnlyResourceDict, total=False):
    """The log of a Web Deploy deployment."""

    properties: Required[models.MSDeployLogProperties | MSDeployLogPropertiesDict]


MSDeployLogDict: TypeAlias = _MSDeployLogFlatDict | _MSDeployLogNestedDict


class MSDeployLogEntryDict(TypedDict, total=False):
    """An entry of a Web Deploy log."""

    additional_properties: Mapping[str, Any]


class MSDeployLogPropertiesDict(TypedDict, total=False):
    """Entries of a Web Deploy log."""

    additional_properties: Mapping[str, Any]


class MSDeployPropertiesDict(MSDeployCoreDict, total=False):
    """Packages and parameters of a Web Deploy deployment."""

    add_on_packages: Sequence[models.MSDeployCore | MSDeployCoreDict]


class _MSDeployStatusFlatDict(ProxyResourceDict, total=False):
    """The state of a Web Deploy deployment."""

    kind: str


class _MSDeployStatusNestedDict(ProxyResourceDict, total=False):
    """The state of a Web Deploy deployment."""

    properties: Required[models.MSDeployStatusProperties | MSDeployStatusPropertiesDict]
    kind: str


MSDeployStatusDict: TypeAlias = _MSDeployStatusFlatDict | _MSDeployStatusNestedDict


class MSDeployStatusPropertiesDict(TypedDict, total=False):
    """Times and result of a Web Deploy deployment."""

    additional_properties: Mapping[str, Any]


class _MigrateMySqlRequestFlatDict(ProxyOnlyResourceDict, total=False):
    """A move of a web app's MySQL database."""

    connection_string: str
    migration_type: models.MySqlMigrationType | MySqlMigrationTypeValue


class _MigrateMySqlRequestNestedDict(ProxyOnlyResourceDict, total=False):
    """A move of a web app's MySQL database."""

    properties: Required[models.MigrateMySqlRequestProperties | MigrateMySqlRequestPropertiesDict]


MigrateMySqlRequestDict: TypeAlias = _MigrateMySqlRequestFlatDict | _MigrateMySqlRequestNestedDict


class MigrateMySqlRequestPropertiesDict(TypedDict, total=False):
    """Target and direction of a MySQL move."""

    connection_string: Required[str]
    migration_type: Required[models.MySqlMigrationType | MySqlMigrationTypeValue]
    additional_properties: Mapping[str, Any]


class _MigrateMySqlStatusFlatDict(ProxyResourceDict, total=False):
    """How far the move of a MySQL database has got."""

    kind: str


class _MigrateMySqlStatusNestedDict(ProxyResourceDict, total=False):
    """How far the move of a MySQL database has got."""

    properties: Required[models.MigrateMySqlStatusProperties | MigrateMySqlStatusPropertiesDict]
    kind: str


MigrateMySqlStatusDict: TypeAlias = _MigrateMySqlStatusFlatDict | _MigrateMySqlStatusNestedDict


class MigrateMySqlStatusPropertiesDict(TypedDict, total=False):
    """State of a MySQL move."""

    additional_properties: Mapping[str, Any]


class _NetworkFeaturesFlatDict(ProxyResourceDict, total=False):
    """The network features an app uses."""

    kind: str


class _NetworkFeaturesNestedDict(ProxyResourceDict, total=False):
    """The network features an app uses."""

    properties: Required[models.NetworkFeaturesProperties | NetworkFeaturesPropertiesDict]
    kind: str


NetworkFeaturesDict: TypeAlias = _NetworkFeaturesFlatDict | _NetworkFeaturesNestedDict


class NetworkFeaturesPropertiesDict(TypedDict, total=False):
    """Virtual network and hybrid connections of an app."""

    additional_properties: Mapping[str, Any]


class NetworkTraceDict(TypedDict, total=False):
    """A network trace."""

    path: str
    status: str
    message: str
    additional_properties: Mapping[str, Any]


class NonceDict(TypedDict, total=False):
    """Protection of sign-in against replays."""

    validate_nonce: bool
    nonce_expiration_interval: str
    additional_properties: Mapping[str, Any]


class OpenIdConnectClientCredentialDict(TypedDict, total=False):
    """How an app signs in to an OpenID Connect provider."""

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
    """How users sign in with an OpenID Connect provider."""

    name_claim_type: str
    scopes: Sequence[str]
    additional_properties: Mapping[str, Any]


class OpenIdConnectRegistrationDict(TypedDict, total=False):
    """App registered with an OpenID Connect provider."""

    client_id: str
    client_credential: models.OpenIdConnectClientCredential | OpenIdConnectClientCredentialDict
    open_id_connect_configuration: models.OpenIdConnectConfig | OpenIdConnectConfigDict
    additional_properties: Mapping[str, Any]


class OutboundVnetRoutingDict(TypedDict, total=False):
    """Which outbound traffic of an app goes through its virtual network."""

    all_traffic: bool
    application_traffic: bool
    content_share_traffic: bool
    image_pull_traffic: bool
    backup_restore_traffic: bool
    additional_properties: Mapping[str, Any]


class PerfMonResponseDict(TypedDict, total=False):
    """A performance counter."""

    code: str
    message: str
    data: models.PerfMonSet | PerfMonSetDict
    additional_properties: Mapping[str, Any]


class PerfMonSampleDict(TypedDict, total=False):
    """One value of a performance counter."""

    time: datetime | str
    instance_name: str
    value: float
    additional_properties: Mapping[str, Any]


class PerfMonSetDict(TypedDict, total=False):
    """Values of a performance counter."""

    name: str
    start_time: datetime | str
    end_time: datetime | str
    time_grain: str
    values: Sequence[models.PerfMonSample | PerfMonSampleDict]
    additional_properties: Mapping[str, Any]


class _PremierAddOnFlatDict(TrackedResourceDict, total=False):
    """An add-on of an app."""

    kind: str
    sku: str
    product: str
    vendor: str
    marketplace_publisher: str
    marketplace_offer: str


class _PremierAddOnNestedDict(TrackedResourceDict, total=False):
    """An add-on of an app."""

    properties: Required[models.PremierAddOnProperties | PremierAddOnPropertiesDict]
    kind: str


PremierAddOnDict: TypeAlias = _PremierAddOnFlatDict | _PremierAddOnNestedDict


class _PremierAddOnPatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """Settings of an add-on to change."""

    sku: str
    product: str
    vendor: str
    marketplace_publisher: str
    marketplace_offer: str


class _PremierAddOnPatchResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """Settings of an add-on to change."""

    properties: Required[models.PremierAddOnPatchResourceProperties | PremierAddOnPatchResourcePropertiesDict]


PremierAddOnPatchResourceDict: TypeAlias = _PremierAddOnPatchResourceFlatDict | _PremierAddOnPatchResourceNestedDict


class PremierAddOnPatchResourcePropertiesDict(TypedDict, total=False):
    """Product and vendor of an add-on to change."""

    sku: str
    product: str
    vendor: str
    marketplace_publisher: str
    marketplace_offer: str
    additional_properties: Mapping[str, Any]


class PremierAddOnPropertiesDict(TypedDict, total=False):
    """Product and vendor of an add-on."""

    sku: str
    product: str
    vendor: str
    marketplace_publisher: str
    marketplace_offer: str
    additional_properties: Mapping[str, Any]


class _PrivateAccessFlatDict(ProxyResourceDict, total=False):
    """The virtual networks an app can be reached from."""

    kind: str
    enabled: bool
    virtual_networks: Sequence[models.PrivateAccessVirtualNetwork | PrivateAccessVirtualNetworkDict]


class _PrivateAccessNestedDict(ProxyResourceDict, total=False):
    """The virtual networks an app can be reached from."""

    properties: Required[models.PrivateAccessProperties | PrivateAccessPropertiesDict]
    kind: str


PrivateAccessDict: TypeAlias = _PrivateAccessFlatDict | _PrivateAccessNestedDict


class PrivateAccessPropertiesDict(TypedDict, total=False):
    """Virtual networks an app can be reached from."""

    enabled: bool
    virtual_networks: Sequence[models.PrivateAccessVirtualNetwork | PrivateAccessVirtualNetworkDict]
    additional_properties: Mapping[str, Any]


class PrivateAccessSubnetDict(TypedDict, total=False):
    """A subnet an app can be reached from."""

    name: str
    key: int
    additional_properties: Mapping[str, Any]


class PrivateAccessVirtualNetworkDict(TypedDict, total=False):
    """A virtual network an app can be reached from."""

    name: str
    key: int
    resource_id: str
    subnets: Sequence[models.PrivateAccessSubnet | PrivateAccessSubnetDict]
    additional_properties: Mapping[str, Any]


class _ProcessInfoFlatDict(ProxyResourceDict, total=False):
    """A process of an app."""

    kind: str
    deployment_name: str
    href: str
    minidump: str
    is_profile_running: bool
    is_iis_profile_running: bool
    iis_profile_timeout_in_seconds: float
    parent: str
    children: Sequence[str]
    threads: Sequence[models.ProcessThreadInfo | ProcessThreadInfoDict]
    open_file_handles: Sequence[str]
    modules: Sequence[models.ProcessModuleInfo | ProcessModuleInfoDict]
    file_name: str
    command_line: str
    user_name: str
    handle_count: int
    module_count: int
    thread_count: int
    start_time: datetime | str
    total_cpu_time: str
    user_cpu_time: str
    privileged_cpu_time: str
    working_set: int
    peak_working_set: int
    private_memory: int
    virtual_memory: int
    peak_virtual_memory: int
    paged_system_memory: int
    non_paged_system_memory: int
    paged_memory: int
    peak_paged_memory: int
    time_stamp: datetime | str
    environment_variables: Mapping[str, str]
    is_scm_site: bool
    is_webjob: bool
    description: str


class _ProcessInfoNestedDict(ProxyResourceDict, total=False):
    """A process of an app."""

    properties: Required[models.ProcessInfoProperties | ProcessInfoPropertiesDict]
    kind: str


ProcessInfoDict: TypeAlias = _ProcessInfoFlatDict | _ProcessInfoNestedDict


class ProcessInfoPropertiesDict(TypedDict, total=False):
    """Command, times and memory of a process."""

    deployment_name: str
    href: str
    minidump: str
    is_profile_running: bool
    is_iis_profile_running: bool
    iis_profile_timeout_in_seconds: float
    parent: str
    children: Sequence[str]
    threads: Sequence[models.ProcessThreadInfo | ProcessThreadInfoDict]
    open_file_handles: Sequence[str]
    modules: Sequence[models.ProcessModuleInfo | ProcessModuleInfoDict]
    file_name: str
    command_line: str
    user_name: str
    handle_count: int
    module_count: int
    thread_count: int
    start_time: datetime | str
    total_cpu_time: str
    user_cpu_time: str
    privileged_cpu_time: str
    working_set: int
    peak_working_set: int
    private_memory: int
    virtual_memory: int
    peak_virtual_memory: int
    paged_system_memory: int
    non_paged_system_memory: int
    paged_memory: int
    peak_paged_memory: int
    time_stamp: datetime | str
    environment_variables: Mapping[str, str]
    is_scm_site: bool
    is_webjob: bool
    description: str
    additional_properties: Mapping[str, Any]


class _ProcessModuleInfoFlatDict(ProxyResourceDict, total=False):
    """A module loaded by a process."""

    kind: str
    base_address: str
    file_name: str
    href: str
    file_path: str
    module_memory_size: int
    file_version: str
    file_description: str
    product: str
    product_version: str
    is_debug: bool
    language: str


class _ProcessModuleInfoNestedDict(ProxyResourceDict, total=False):
    """A module loaded by a process."""

    properties: Required[models.ProcessModuleInfoProperties | ProcessModuleInfoPropertiesDict]
    kind: str


ProcessModuleInfoDict: TypeAlias = _ProcessModuleInfoFlatDict | _ProcessModuleInfoNestedDict


class ProcessModuleInfoPropertiesDict(TypedDict, total=False):
    """File, version and address of a module."""

    base_address: str
    file_name: str
    href: str
    file_path: str
    module_memory_size: int
    file_version: str
    file_description: str
    product: str
    product_version: str
    is_debug: bool
    language: str
    additional_properties: Mapping[str, Any]


class _ProcessThreadInfoFlatDict(ProxyOnlyResourceDict, total=False):
    """A thread of a process."""

    href: str
    process: str
    start_address: str
    current_priority: int
    priority_level: str
    base_priority: int
    start_time: datetime | str
    total_processor_time: str
    user_processor_time: str
    state: str
    wait_reason: str


class _ProcessThreadInfoNestedDict(ProxyOnlyResourceDict, total=False):
    """A thread of a process."""

    properties: Required[models.ProcessThreadInfoProperties | ProcessThreadInfoPropertiesDict]


ProcessThreadInfoDict: TypeAlias = _ProcessThreadInfoFlatDict | _ProcessThreadInfoNestedDict


class ProcessThreadInfoPropertiesDict(TypedDict, total=False):
    """State, priority and times of a thread."""

    href: str
    process: str
    start_address: str
    current_priority: int
    priority_level: str
    base_priority: int
    start_time: datetime | str
    total_processor_time: str
    user_processor_time: str
    state: str
    wait_reason: str
    additional_properties: Mapping[str, Any]


class _PublicCertificateFlatDict(ProxyResourceDict, total=False):
    """A public certificate for an app's code to use."""

    kind: str
    blob: bytes
    public_certificate_location: models.PublicCertificateLocation | PublicCertificateLocationValue


class _PublicCertificateNestedDict(ProxyResourceDict, total=False):
    """A public certificate for an app's code to use."""

    properties: Required[models.PublicCertificateProperties | PublicCertificatePropertiesDict]
    kind: str


PublicCertificateDict: TypeAlias = _PublicCertificateFlatDict | _PublicCertificateNestedDict


class PublicCertificatePropertiesDict(TypedDict, total=False):
    """Contents and store of a public certificate."""

    blob: bytes
    public_certificate_location: models.PublicCertificateLocation | PublicCertificateLocationValue
    additional_properties: Mapping[str, Any]


class _PushSettingsFlatDict(ProxyOnlyResourceDict, total=False):
    """Push notification settings of an app."""

    is_push_enabled: bool
    tag_whitelist_json: str
    tags_requiring_auth: str
    dynamic_tags_json: str


class _PushSettingsNestedDict(ProxyOnlyResourceDict, total=False):
    """Push notification settings of an app."""

    properties: Required[models.PushSettingsProperties | PushSettingsPropertiesDict]


PushSettingsDict: TypeAlias = _PushSettingsFlatDict | _PushSettingsNestedDict


class PushSettingsPropertiesDict(TypedDict, total=False):
    """Whether push notifications work, and for which tags."""

    is_push_enabled: Required[bool]
    tag_whitelist_json: str
    tags_requiring_auth: str
    dynamic_tags_json: str
    additional_properties: Mapping[str, Any]


class RampUpRuleDict(TypedDict, total=False):
    """How many requests go to a slot, and how that grows."""

    action_host_name: str
    reroute_percentage: float
    change_step: float
    change_interval_in_minutes: int
    min_reroute_percentage: float
    max_reroute_percentage: float
    change_decision_callback_url: str
    name: str
    additional_properties: Mapping[str, Any]


class _RelayServiceConnectionEntityFlatDict(ProxyResourceDict, total=False):
    """A classic (BizTalk) hybrid connection of an app."""

    kind: str
    entity_name: str
    entity_connection_string: str
    resource_type: str
    resource_connection_string: str
    hostname: str
    port: int
    biztalk_uri: str


class _RelayServiceConnectionEntityNestedDict(ProxyResourceDict, total=False):
    """A classic (BizTalk) hybrid connection of an app."""

    properties: Required[models.RelayServiceConnectionEntityProperties | RelayServiceConnectionEntityPropertiesDict]
    kind: str


RelayServiceConnectionEntityDict: TypeAlias = (
    _RelayServiceConnectionEntityFlatDict | _RelayServiceConnectionEntityNestedDict
)


class RelayServiceConnectionEntityPropertiesDict(TypedDict, total=False):
    """Host and connection strings of a classic hybrid connection."""

    entity_name: str
    entity_connection_string: str
    resource_type: str
    resource_connection_string: str
    hostname: str
    port: int
    biztalk_uri: str
    additional_properties: Mapping[str, Any]
