# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``web_apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyOnlyResourceDict, ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ErrorEntityDict, ManagedServiceIdentityDict, WebJobTypeValue
    from ._web_apps_2 import (
        SlowRequestsBasedTriggerDict,
        StatusCodesBasedTriggerDict,
        StatusCodesRangeBasedTriggerDict,
        TokenStoreDict,
        TwitterDict,
    )
else:
    typed(__name__)

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


class AllowedAudiencesValidationDict(ModelDict, total=False):
    allowed_audiences: list[str] | tuple[str, ...]


class AllowedPrincipalsDict(ModelDict, total=False):
    groups: list[str] | tuple[str, ...]
    identities: list[str] | tuple[str, ...]


class ApiDefinitionInfoDict(ModelDict, total=False):
    url: str


class _ApiKVReferenceFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.ApiKVReferenceProperties | ApiKVReferencePropertiesDict]
    kind: str


ApiKVReferenceDict: TypeAlias = _ApiKVReferenceFlatDict | _ApiKVReferenceNestedDict


class ApiKVReferencePropertiesDict(ModelDict, total=False):
    reference: str
    status: models.ResolveStatus | ResolveStatusValue
    vault_name: str
    secret_name: str
    secret_version: str
    identity_type: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    details: str
    source: str
    active_version: str


class ApiManagementConfigDict(ModelDict, total=False):
    id: str


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


class ApplicationLogsConfigDict(ModelDict, total=False):
    file_system: models.FileSystemApplicationLogsConfig | FileSystemApplicationLogsConfigDict
    azure_table_storage: models.AzureTableStorageApplicationLogsConfig | AzureTableStorageApplicationLogsConfigDict
    azure_blob_storage: models.AzureBlobStorageApplicationLogsConfig | AzureBlobStorageApplicationLogsConfigDict


class AuthPlatformDict(ModelDict, total=False):
    enabled: bool
    runtime_version: str
    config_file_path: str


class AutoHealActionsDict(ModelDict, total=False):
    action_type: models.AutoHealActionType | AutoHealActionTypeValue
    custom_action: models.AutoHealCustomAction | AutoHealCustomActionDict
    min_process_execution_time: str


class AutoHealCustomActionDict(ModelDict, total=False):
    exe: str
    parameters: str


class AutoHealRulesDict(ModelDict, total=False):
    triggers: models.AutoHealTriggers | AutoHealTriggersDict
    actions: models.AutoHealActions | AutoHealActionsDict


class AutoHealTriggersDict(ModelDict, total=False):
    requests: models.RequestsBasedTrigger | RequestsBasedTriggerDict
    private_bytes_in_kb: int
    status_codes: Sequence[models.StatusCodesBasedTrigger | StatusCodesBasedTriggerDict]
    slow_requests: models.SlowRequestsBasedTrigger | SlowRequestsBasedTriggerDict
    slow_requests_with_path: Sequence[models.SlowRequestsBasedTrigger | SlowRequestsBasedTriggerDict]
    status_codes_range: Sequence[models.StatusCodesRangeBasedTrigger | StatusCodesRangeBasedTriggerDict]


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


class AzureBlobStorageApplicationLogsConfigDict(ModelDict, total=False):
    level: models.LogLevel | LogLevelValue
    sas_url: str
    retention_in_days: int


class AzureBlobStorageHttpLogsConfigDict(ModelDict, total=False):
    sas_url: str
    retention_in_days: int
    enabled: bool


class AzureStaticWebAppsDict(ModelDict, total=False):
    enabled: bool
    registration: models.AzureStaticWebAppsRegistration | AzureStaticWebAppsRegistrationDict


class AzureStaticWebAppsRegistrationDict(ModelDict, total=False):
    client_id: str


class AzureStorageInfoValueDict(ModelDict, total=False):
    type: models.AzureStorageType | AzureStorageTypeValue
    account_name: str
    share_name: str
    access_key: str
    mount_path: str
    protocol: models.AzureStorageProtocol | AzureStorageProtocolValue


class AzureStoragePropertyDictionaryResourceDict(ProxyOnlyResourceDict, total=False):
    properties: Mapping[str, models.AzureStorageInfoValue | AzureStorageInfoValueDict]


class AzureTableStorageApplicationLogsConfigDict(ModelDict, total=False):
    level: models.LogLevel | LogLevelValue
    sas_url: Required[str]


class _BackupItemFlatDict(ProxyResourceDict, total=False):
    kind: str


class _BackupItemNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.BackupItemProperties | BackupItemPropertiesDict]
    kind: str


BackupItemDict: TypeAlias = _BackupItemFlatDict | _BackupItemNestedDict


class BackupItemPropertiesDict(ModelDict, total=False):
    """Stands for BackupItemProperties."""


class _BackupRequestFlatDict(ProxyOnlyResourceDict, total=False):
    backup_name: str
    enabled: bool
    storage_account_url: str
    backup_schedule: models.BackupSchedule | BackupScheduleDict
    databases: Sequence[models.DatabaseBackupSetting | DatabaseBackupSettingDict]


class _BackupRequestNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.BackupRequestProperties | BackupRequestPropertiesDict]


BackupRequestDict: TypeAlias = _BackupRequestFlatDict | _BackupRequestNestedDict


class BackupRequestPropertiesDict(ModelDict, total=False):
    backup_name: str
    enabled: bool
    storage_account_url: Required[str]
    backup_schedule: models.BackupSchedule | BackupScheduleDict
    databases: Sequence[models.DatabaseBackupSetting | DatabaseBackupSettingDict]


class BackupScheduleDict(ModelDict, total=False):
    frequency_interval: Required[int]
    frequency_unit: Required[models.FrequencyUnit | FrequencyUnitValue]
    keep_at_least_one_backup: Required[bool]
    retention_period_in_days: Required[int]
    start_time: datetime | str


class BlobStorageTokenStoreDict(ModelDict, total=False):
    sas_url_setting_name: str


class ClientRegistrationDict(ModelDict, total=False):
    client_id: str
    client_secret_setting_name: str


class CloningInfoDict(ModelDict, total=False):
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


class ConnStringInfoDict(ModelDict, total=False):
    name: str
    connection_string: str
    type: models.ConnectionStringType | ConnectionStringTypeValue


class ConnStringValueTypePairDict(ModelDict, total=False):
    value: Required[str]
    type: Required[models.ConnectionStringType | ConnectionStringTypeValue]


class ConnectionStringDictionaryDict(ProxyOnlyResourceDict, total=False):
    properties: Mapping[str, models.ConnStringValueTypePair | ConnStringValueTypePairDict]


class ContainerCpuStatisticsDict(ModelDict, total=False):
    cpu_usage: models.ContainerCpuUsage | ContainerCpuUsageDict
    system_cpu_usage: int
    online_cpu_count: int
    throttling_data: models.ContainerThrottlingData | ContainerThrottlingDataDict


class ContainerCpuUsageDict(ModelDict, total=False):
    total_usage: int
    per_cpu_usage: Sequence[int]
    kernel_mode_usage: int
    user_mode_usage: int


class ContainerInfoDict(ModelDict, total=False):
    current_time_stamp: datetime | str
    previous_time_stamp: datetime | str
    current_cpu_stats: models.ContainerCpuStatistics | ContainerCpuStatisticsDict
    previous_cpu_stats: models.ContainerCpuStatistics | ContainerCpuStatisticsDict
    memory_stats: models.ContainerMemoryStatistics | ContainerMemoryStatisticsDict
    name: str
    id: str
    eth0: models.ContainerNetworkInterfaceStatistics | ContainerNetworkInterfaceStatisticsDict


class ContainerMemoryStatisticsDict(ModelDict, total=False):
    usage: int
    max_usage: int
    limit: int


class ContainerNetworkInterfaceStatisticsDict(ModelDict, total=False):
    rx_bytes: int
    rx_packets: int
    rx_errors: int
    rx_dropped: int
    tx_bytes: int
    tx_packets: int
    tx_errors: int
    tx_dropped: int


class ContainerThrottlingDataDict(ModelDict, total=False):
    periods: int
    throttled_periods: int
    throttled_time: int


class _ContinuousWebJobFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.ContinuousWebJobProperties | ContinuousWebJobPropertiesDict]
    kind: str


ContinuousWebJobDict: TypeAlias = _ContinuousWebJobFlatDict | _ContinuousWebJobNestedDict


class ContinuousWebJobPropertiesDict(ModelDict, total=False):
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


class CookieExpirationDict(ModelDict, total=False):
    convention: models.CookieExpirationConvention | CookieExpirationConventionValue
    time_to_expiration: str


class CorsSettingsDict(ModelDict, total=False):
    allowed_origins: list[str] | tuple[str, ...]
    support_credentials: bool


class _CsmDeploymentStatusFlatDict(ProxyResourceDict, total=False):
    kind: str
    deployment_id: str
    status: models.DeploymentBuildStatus | DeploymentBuildStatusValue
    number_of_instances_in_progress: int
    number_of_instances_successful: int
    number_of_instances_failed: int
    failed_instances_logs: list[str] | tuple[str, ...]
    errors: Sequence[models.ErrorEntity | ErrorEntityDict]


class _CsmDeploymentStatusNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.CsmDeploymentStatusProperties | CsmDeploymentStatusPropertiesDict]
    kind: str


CsmDeploymentStatusDict: TypeAlias = _CsmDeploymentStatusFlatDict | _CsmDeploymentStatusNestedDict


class CsmDeploymentStatusPropertiesDict(ModelDict, total=False):
    deployment_id: str
    status: models.DeploymentBuildStatus | DeploymentBuildStatusValue
    number_of_instances_in_progress: int
    number_of_instances_successful: int
    number_of_instances_failed: int
    failed_instances_logs: list[str] | tuple[str, ...]
    errors: Sequence[models.ErrorEntity | ErrorEntityDict]


class _CsmPublishingCredentialsPoliciesEntityFlatDict(ProxyResourceDict, total=False):
    kind: str
    allow: bool


class _CsmPublishingCredentialsPoliciesEntityNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.CsmPublishingCredentialsPoliciesEntityProperties | CsmPublishingCredentialsPoliciesEntityPropertiesDict
    ]
    kind: str


CsmPublishingCredentialsPoliciesEntityDict: TypeAlias = (
    _CsmPublishingCredentialsPoliciesEntityFlatDict | _CsmPublishingCredentialsPoliciesEntityNestedDict
)


class CsmPublishingCredentialsPoliciesEntityPropertiesDict(ModelDict, total=False):
    allow: Required[bool]


class CsmPublishingProfileOptionsDict(ModelDict, total=False):
    format: models.PublishingProfileFormat | PublishingProfileFormatValue
    include_disaster_recovery_endpoints: bool


class CsmSlotEntityDict(ModelDict, total=False):
    target_slot: Required[str]
    preserve_vnet: Required[bool]


class _CustomHostnameAnalysisResultFlatDict(ProxyOnlyResourceDict, total=False):
    c_name_records: list[str] | tuple[str, ...]
    txt_records: list[str] | tuple[str, ...]
    a_records: list[str] | tuple[str, ...]
    alternate_c_name_records: list[str] | tuple[str, ...]
    alternate_txt_records: list[str] | tuple[str, ...]


class _CustomHostnameAnalysisResultNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.CustomHostnameAnalysisResultProperties | CustomHostnameAnalysisResultPropertiesDict]


CustomHostnameAnalysisResultDict: TypeAlias = (
    _CustomHostnameAnalysisResultFlatDict | _CustomHostnameAnalysisResultNestedDict
)


class CustomHostnameAnalysisResultPropertiesDict(ModelDict, total=False):
    c_name_records: list[str] | tuple[str, ...]
    txt_records: list[str] | tuple[str, ...]
    a_records: list[str] | tuple[str, ...]
    alternate_c_name_records: list[str] | tuple[str, ...]
    alternate_txt_records: list[str] | tuple[str, ...]


class CustomOpenIdConnectProviderDict(ModelDict, total=False):
    enabled: bool
    registration: models.OpenIdConnectRegistration | OpenIdConnectRegistrationDict
    login: models.OpenIdConnectLogin | OpenIdConnectLoginDict


class DaprConfigDict(ModelDict, total=False):
    enabled: bool
    app_id: str
    app_port: int
    http_read_buffer_size: int
    http_max_request_size: int
    log_level: models.DaprLogLevel | DaprLogLevelValue
    enable_api_logging: bool


class DatabaseBackupSettingDict(ModelDict, total=False):
    database_type: Required[models.DatabaseType | DatabaseTypeValue]
    name: str
    connection_string_name: str
    connection_string: str


class DefaultAuthorizationPolicyDict(ModelDict, total=False):
    allowed_principals: models.AllowedPrincipals | AllowedPrincipalsDict
    allowed_applications: list[str] | tuple[str, ...]


class _DeletedAppRestoreRequestFlatDict(ProxyOnlyResourceDict, total=False):
    deleted_site_id: str
    recover_configuration: bool
    snapshot_time: str
    use_dr_secondary: bool


class _DeletedAppRestoreRequestNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.DeletedAppRestoreRequestProperties | DeletedAppRestoreRequestPropertiesDict]


DeletedAppRestoreRequestDict: TypeAlias = _DeletedAppRestoreRequestFlatDict | _DeletedAppRestoreRequestNestedDict


class DeletedAppRestoreRequestPropertiesDict(ModelDict, total=False):
    deleted_site_id: str
    recover_configuration: bool
    snapshot_time: str
    use_dr_secondary: bool


class _DeploymentFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.DeploymentProperties | DeploymentPropertiesDict]
    kind: str


DeploymentDict: TypeAlias = _DeploymentFlatDict | _DeploymentNestedDict


class DeploymentPropertiesDict(ModelDict, total=False):
    status: int
    message: str
    author: str
    deployer: str
    author_email: str
    start_time: datetime | str
    end_time: datetime | str
    active: bool
    details: str


class EnabledConfigDict(ModelDict, total=False):
    enabled: bool


class EnvironmentVariableDict(ModelDict, total=False):
    name: Required[str]
    value: Required[str]


class ExperimentsDict(ModelDict, total=False):
    ramp_up_rules: Sequence[models.RampUpRule | RampUpRuleDict]


class FacebookDict(ModelDict, total=False):
    enabled: bool
    registration: models.AppRegistration | AppRegistrationDict
    graph_api_version: str
    login: models.LoginScopes | LoginScopesDict


class FileSystemApplicationLogsConfigDict(ModelDict, total=False):
    level: models.LogLevel | LogLevelValue


class FileSystemHttpLogsConfigDict(ModelDict, total=False):
    retention_in_mb: int
    retention_in_days: int
    enabled: bool


class FileSystemTokenStoreDict(ModelDict, total=False):
    directory: str


class ForwardProxyDict(ModelDict, total=False):
    convention: models.ForwardProxyConvention | ForwardProxyConventionValue
    custom_host_header_name: str
    custom_proto_header_name: str


class FunctionAppConfigDict(ModelDict, total=False):
    deployment: models.FunctionsDeployment | FunctionsDeploymentDict
    runtime: models.FunctionsRuntime | FunctionsRuntimeDict
    scale_and_concurrency: models.FunctionsScaleAndConcurrency | FunctionsScaleAndConcurrencyDict
    site_update_strategy: models.FunctionsSiteUpdateStrategy | FunctionsSiteUpdateStrategyDict


class _FunctionEnvelopeFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.FunctionEnvelopeProperties | FunctionEnvelopePropertiesDict]
    kind: str


FunctionEnvelopeDict: TypeAlias = _FunctionEnvelopeFlatDict | _FunctionEnvelopeNestedDict


class FunctionEnvelopePropertiesDict(ModelDict, total=False):
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


class FunctionSecretsDict(ModelDict, total=False):
    key: str
    trigger_url: str


class FunctionsAlwaysReadyConfigDict(ModelDict, total=False):
    name: str
    instance_count: int


class FunctionsDeploymentDict(ModelDict, total=False):
    storage: models.FunctionsDeploymentStorage | FunctionsDeploymentStorageDict


class FunctionsDeploymentStorageDict(ModelDict, total=False):
    type: models.FunctionsDeploymentStorageType | FunctionsDeploymentStorageTypeValue
    value: str
    authentication: models.FunctionsDeploymentStorageAuthentication | FunctionsDeploymentStorageAuthenticationDict


class FunctionsDeploymentStorageAuthenticationDict(ModelDict, total=False):
    type: models.AuthenticationType | AuthenticationTypeValue
    user_assigned_identity_resource_id: str
    storage_account_connection_string_name: str


class FunctionsRuntimeDict(ModelDict, total=False):
    name: models.RuntimeName | RuntimeNameValue
    version: str


class FunctionsScaleAndConcurrencyDict(ModelDict, total=False):
    always_ready: Sequence[models.FunctionsAlwaysReadyConfig | FunctionsAlwaysReadyConfigDict]
    maximum_instance_count: int
    instance_memory_mb: int
    triggers: models.FunctionsScaleAndConcurrencyTriggers | FunctionsScaleAndConcurrencyTriggersDict


class FunctionsScaleAndConcurrencyTriggersDict(ModelDict, total=False):
    http: models.FunctionsScaleAndConcurrencyTriggersHttp | FunctionsScaleAndConcurrencyTriggersHttpDict


class FunctionsScaleAndConcurrencyTriggersHttpDict(ModelDict, total=False):
    per_instance_concurrency: int


class FunctionsSiteUpdateStrategyDict(ModelDict, total=False):
    type: models.SiteUpdateStrategyType | SiteUpdateStrategyTypeValue


class GitHubDict(ModelDict, total=False):
    enabled: bool
    registration: models.ClientRegistration | ClientRegistrationDict
    login: models.LoginScopes | LoginScopesDict


class GitHubActionCodeConfigurationDict(ModelDict, total=False):
    runtime_stack: str
    runtime_version: str


class GitHubActionConfigurationDict(ModelDict, total=False):
    code_configuration: models.GitHubActionCodeConfiguration | GitHubActionCodeConfigurationDict
    container_configuration: models.GitHubActionContainerConfiguration | GitHubActionContainerConfigurationDict
    is_linux: bool
    generate_workflow_file: bool


class GitHubActionContainerConfigurationDict(ModelDict, total=False):
    server_url: str
    image_name: str
    username: str
    password: str


class GlobalValidationDict(ModelDict, total=False):
    require_authentication: bool
    unauthenticated_client_action: models.UnauthenticatedClientActionV2 | UnauthenticatedClientActionV2Value
    redirect_to_provider: str
    excluded_paths: list[str] | tuple[str, ...]


class GoogleDict(ModelDict, total=False):
    enabled: bool
    registration: models.ClientRegistration | ClientRegistrationDict
    login: models.LoginScopes | LoginScopesDict
    validation: models.AllowedAudiencesValidation | AllowedAudiencesValidationDict


class HandlerMappingDict(ModelDict, total=False):
    extension: str
    script_processor: str
    arguments: str


class HostKeysDict(ModelDict, total=False):
    master_key: str
    function_keys: Mapping[str, str]
    system_keys: Mapping[str, str]


class _HostNameBindingFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.HostNameBindingProperties | HostNameBindingPropertiesDict]
    kind: str


HostNameBindingDict: TypeAlias = _HostNameBindingFlatDict | _HostNameBindingNestedDict


class HostNameBindingPropertiesDict(ModelDict, total=False):
    site_name: str
    domain_id: str
    azure_resource_name: str
    azure_resource_type: models.AzureResourceType | AzureResourceTypeValue
    custom_host_name_dns_record_type: models.CustomHostNameDnsRecordType | CustomHostNameDnsRecordTypeValue
    host_name_type: models.HostNameType | HostNameTypeValue
    ssl_state: models.SslState | SslStateValue
    thumbprint: str


class HostNameSslStateDict(ModelDict, total=False):
    name: str
    ssl_state: models.SslState | SslStateValue
    virtual_ip: str
    thumbprint: str
    to_update: bool
    host_type: models.HostType | HostTypeValue


class HttpLogsConfigDict(ModelDict, total=False):
    file_system: models.FileSystemHttpLogsConfig | FileSystemHttpLogsConfigDict
    azure_blob_storage: models.AzureBlobStorageHttpLogsConfig | AzureBlobStorageHttpLogsConfigDict


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
    legacy_microsoft_account: models.LegacyMicrosoftAccount | LegacyMicrosoftAccountDict
    twitter: models.Twitter | TwitterDict
    apple: models.Apple | AppleDict
    azure_static_web_apps: models.AzureStaticWebApps | AzureStaticWebAppsDict
    custom_open_id_connect_providers: Mapping[str, models.CustomOpenIdConnectProvider | CustomOpenIdConnectProviderDict]


class IpSecurityRestrictionDict(ModelDict, total=False):
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
    headers: Mapping[str, list[str] | tuple[str, ...]]


class JwtClaimChecksDict(ModelDict, total=False):
    allowed_groups: list[str] | tuple[str, ...]
    allowed_client_applications: list[str] | tuple[str, ...]


class KeyInfoDict(ModelDict, total=False):
    name: str
    value: str


class LegacyMicrosoftAccountDict(ModelDict, total=False):
    enabled: bool
    registration: models.ClientRegistration | ClientRegistrationDict
    login: models.LoginScopes | LoginScopesDict
    validation: models.AllowedAudiencesValidation | AllowedAudiencesValidationDict


class LinuxJavaContainerSettingsDict(ModelDict, total=False):
    """Stands for LinuxJavaContainerSettings."""


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


class _MSDeployFlatDict(ProxyOnlyResourceDict, total=False):
    add_on_packages: Sequence[models.MSDeployCore | MSDeployCoreDict]
    package_uri: str
    connection_string: str
    db_type: str
    set_parameters_xml_file_uri: str
    set_parameters: Mapping[str, str]
    skip_app_data: bool
    app_offline: bool


class _MSDeployNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.MSDeployProperties | MSDeployPropertiesDict]


MSDeployDict: TypeAlias = _MSDeployFlatDict | _MSDeployNestedDict


class MSDeployCoreDict(ModelDict, total=False):
    package_uri: str
    connection_string: str
    db_type: str
    set_parameters_xml_file_uri: str
    set_parameters: Mapping[str, str]
    skip_app_data: bool
    app_offline: bool


class _MSDeployLogFlatDict(ProxyOnlyResourceDict, total=False):
    """Stands for MSDeployLog."""


class _MSDeployLogNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.MSDeployLogProperties | MSDeployLogPropertiesDict]


MSDeployLogDict: TypeAlias = _MSDeployLogFlatDict | _MSDeployLogNestedDict


class MSDeployLogEntryDict(ModelDict, total=False):
    """Stands for MSDeployLogEntry."""


class MSDeployLogPropertiesDict(ModelDict, total=False):
    """Stands for MSDeployLogProperties."""


class MSDeployPropertiesDict(MSDeployCoreDict, total=False):
    add_on_packages: Sequence[models.MSDeployCore | MSDeployCoreDict]


class _MSDeployStatusFlatDict(ProxyResourceDict, total=False):
    kind: str


class _MSDeployStatusNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MSDeployStatusProperties | MSDeployStatusPropertiesDict]
    kind: str


MSDeployStatusDict: TypeAlias = _MSDeployStatusFlatDict | _MSDeployStatusNestedDict


class MSDeployStatusPropertiesDict(ModelDict, total=False):
    """Stands for MSDeployStatusProperties."""


class _MigrateMySqlRequestFlatDict(ProxyOnlyResourceDict, total=False):
    connection_string: str
    migration_type: models.MySqlMigrationType | MySqlMigrationTypeValue


class _MigrateMySqlRequestNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.MigrateMySqlRequestProperties | MigrateMySqlRequestPropertiesDict]


MigrateMySqlRequestDict: TypeAlias = _MigrateMySqlRequestFlatDict | _MigrateMySqlRequestNestedDict


class MigrateMySqlRequestPropertiesDict(ModelDict, total=False):
    connection_string: Required[str]
    migration_type: Required[models.MySqlMigrationType | MySqlMigrationTypeValue]


class _MigrateMySqlStatusFlatDict(ProxyResourceDict, total=False):
    kind: str


class _MigrateMySqlStatusNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MigrateMySqlStatusProperties | MigrateMySqlStatusPropertiesDict]
    kind: str


MigrateMySqlStatusDict: TypeAlias = _MigrateMySqlStatusFlatDict | _MigrateMySqlStatusNestedDict


class MigrateMySqlStatusPropertiesDict(ModelDict, total=False):
    """Stands for MigrateMySqlStatusProperties."""


class _NetworkFeaturesFlatDict(ProxyResourceDict, total=False):
    kind: str


class _NetworkFeaturesNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.NetworkFeaturesProperties | NetworkFeaturesPropertiesDict]
    kind: str


NetworkFeaturesDict: TypeAlias = _NetworkFeaturesFlatDict | _NetworkFeaturesNestedDict


class NetworkFeaturesPropertiesDict(ModelDict, total=False):
    """Stands for NetworkFeaturesProperties."""


class NetworkTraceDict(ModelDict, total=False):
    path: str
    status: str
    message: str


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


class OutboundVnetRoutingDict(ModelDict, total=False):
    all_traffic: bool
    application_traffic: bool
    content_share_traffic: bool
    image_pull_traffic: bool
    backup_restore_traffic: bool


class PerfMonResponseDict(ModelDict, total=False):
    code: str
    message: str
    data: models.PerfMonSet | PerfMonSetDict


class PerfMonSampleDict(ModelDict, total=False):
    time: datetime | str
    instance_name: str
    value: float


class PerfMonSetDict(ModelDict, total=False):
    name: str
    start_time: datetime | str
    end_time: datetime | str
    time_grain: str
    values: Sequence[models.PerfMonSample | PerfMonSampleDict]


class _PremierAddOnFlatDict(TrackedResourceDict, total=False):
    kind: str
    sku: str
    product: str
    vendor: str
    marketplace_publisher: str
    marketplace_offer: str


class _PremierAddOnNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.PremierAddOnProperties | PremierAddOnPropertiesDict]
    kind: str


PremierAddOnDict: TypeAlias = _PremierAddOnFlatDict | _PremierAddOnNestedDict


class _PremierAddOnPatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    sku: str
    product: str
    vendor: str
    marketplace_publisher: str
    marketplace_offer: str


class _PremierAddOnPatchResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.PremierAddOnPatchResourceProperties | PremierAddOnPatchResourcePropertiesDict]


PremierAddOnPatchResourceDict: TypeAlias = _PremierAddOnPatchResourceFlatDict | _PremierAddOnPatchResourceNestedDict


class PremierAddOnPatchResourcePropertiesDict(ModelDict, total=False):
    sku: str
    product: str
    vendor: str
    marketplace_publisher: str
    marketplace_offer: str


class PremierAddOnPropertiesDict(ModelDict, total=False):
    sku: str
    product: str
    vendor: str
    marketplace_publisher: str
    marketplace_offer: str


class _PrivateAccessFlatDict(ProxyResourceDict, total=False):
    kind: str
    enabled: bool
    virtual_networks: Sequence[models.PrivateAccessVirtualNetwork | PrivateAccessVirtualNetworkDict]


class _PrivateAccessNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateAccessProperties | PrivateAccessPropertiesDict]
    kind: str


PrivateAccessDict: TypeAlias = _PrivateAccessFlatDict | _PrivateAccessNestedDict


class PrivateAccessPropertiesDict(ModelDict, total=False):
    enabled: bool
    virtual_networks: Sequence[models.PrivateAccessVirtualNetwork | PrivateAccessVirtualNetworkDict]


class PrivateAccessSubnetDict(ModelDict, total=False):
    name: str
    key: int


class PrivateAccessVirtualNetworkDict(ModelDict, total=False):
    name: str
    key: int
    resource_id: str
    subnets: Sequence[models.PrivateAccessSubnet | PrivateAccessSubnetDict]


class _ProcessInfoFlatDict(ProxyResourceDict, total=False):
    kind: str
    deployment_name: str
    href: str
    minidump: str
    is_profile_running: bool
    is_iis_profile_running: bool
    iis_profile_timeout_in_seconds: float
    parent: str
    children: list[str] | tuple[str, ...]
    threads: Sequence[models.ProcessThreadInfo | ProcessThreadInfoDict]
    open_file_handles: list[str] | tuple[str, ...]
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
    properties: Required[models.ProcessInfoProperties | ProcessInfoPropertiesDict]
    kind: str


ProcessInfoDict: TypeAlias = _ProcessInfoFlatDict | _ProcessInfoNestedDict


class ProcessInfoPropertiesDict(ModelDict, total=False):
    deployment_name: str
    href: str
    minidump: str
    is_profile_running: bool
    is_iis_profile_running: bool
    iis_profile_timeout_in_seconds: float
    parent: str
    children: list[str] | tuple[str, ...]
    threads: Sequence[models.ProcessThreadInfo | ProcessThreadInfoDict]
    open_file_handles: list[str] | tuple[str, ...]
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


class _ProcessModuleInfoFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.ProcessModuleInfoProperties | ProcessModuleInfoPropertiesDict]
    kind: str


ProcessModuleInfoDict: TypeAlias = _ProcessModuleInfoFlatDict | _ProcessModuleInfoNestedDict


class ProcessModuleInfoPropertiesDict(ModelDict, total=False):
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


class _ProcessThreadInfoFlatDict(ProxyOnlyResourceDict, total=False):
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
    properties: Required[models.ProcessThreadInfoProperties | ProcessThreadInfoPropertiesDict]


ProcessThreadInfoDict: TypeAlias = _ProcessThreadInfoFlatDict | _ProcessThreadInfoNestedDict


class ProcessThreadInfoPropertiesDict(ModelDict, total=False):
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


class _PublicCertificateFlatDict(ProxyResourceDict, total=False):
    kind: str
    blob: bytes
    public_certificate_location: models.PublicCertificateLocation | PublicCertificateLocationValue


class _PublicCertificateNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PublicCertificateProperties | PublicCertificatePropertiesDict]
    kind: str


PublicCertificateDict: TypeAlias = _PublicCertificateFlatDict | _PublicCertificateNestedDict


class PublicCertificatePropertiesDict(ModelDict, total=False):
    blob: bytes
    public_certificate_location: models.PublicCertificateLocation | PublicCertificateLocationValue


class _PushSettingsFlatDict(ProxyOnlyResourceDict, total=False):
    is_push_enabled: bool
    tag_whitelist_json: str
    tags_requiring_auth: str
    dynamic_tags_json: str


class _PushSettingsNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.PushSettingsProperties | PushSettingsPropertiesDict]


PushSettingsDict: TypeAlias = _PushSettingsFlatDict | _PushSettingsNestedDict


class PushSettingsPropertiesDict(ModelDict, total=False):
    is_push_enabled: Required[bool]
    tag_whitelist_json: str
    tags_requiring_auth: str
    dynamic_tags_json: str


class RampUpRuleDict(ModelDict, total=False):
    action_host_name: str
    reroute_percentage: float
    change_step: float
    change_interval_in_minutes: int
    min_reroute_percentage: float
    max_reroute_percentage: float
    change_decision_callback_url: str
    name: str


class _RelayServiceConnectionEntityFlatDict(ProxyResourceDict, total=False):
    kind: str
    entity_name: str
    entity_connection_string: str
    resource_type: str
    resource_connection_string: str
    hostname: str
    port: int
    biztalk_uri: str


class _RelayServiceConnectionEntityNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RelayServiceConnectionEntityProperties | RelayServiceConnectionEntityPropertiesDict]
    kind: str


RelayServiceConnectionEntityDict: TypeAlias = (
    _RelayServiceConnectionEntityFlatDict | _RelayServiceConnectionEntityNestedDict
)


class RelayServiceConnectionEntityPropertiesDict(ModelDict, total=False):
    entity_name: str
    entity_connection_string: str
    resource_type: str
    resource_connection_string: str
    hostname: str
    port: int
    biztalk_uri: str


class RequestsBasedTriggerDict(ModelDict, total=False):
    count: int
    time_interval: str


class ResourceConfigDict(ModelDict, total=False):
    cpu: float
    memory: str
