# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models

AdministratorNameValue: TypeAlias = Literal["ActiveDirectory"]
AdministratorTypeValue: TypeAlias = Literal["ActiveDirectory"]
AdvancedThreatProtectionNameValue: TypeAlias = Literal["Default"]
AdvancedThreatProtectionStateValue: TypeAlias = Literal["New", "Enabled", "Disabled"]
AdvisorStatusValue: TypeAlias = Literal["GA", "PublicPreview", "LimitedPublicPreview", "PrivatePreview"]
AlwaysEncryptedEnclaveTypeValue: TypeAlias = Literal["Default", "VBS"]
AuthenticationNameValue: TypeAlias = Literal["Default"]
AutoExecuteStatusValue: TypeAlias = Literal["Enabled", "Disabled", "Default"]
AutoExecuteStatusInheritedFromValue: TypeAlias = Literal["Default", "Subscription", "Server", "ElasticPool", "Database"]
AutomaticTuningOptionModeActualValue: TypeAlias = Literal["Off", "On"]
AutomaticTuningOptionModeDesiredValue: TypeAlias = Literal["Off", "On", "Default"]
AvailabilityZoneTypeValue: TypeAlias = Literal["NoPreference", "1", "2", "3"]
BackupStorageAccessTierValue: TypeAlias = Literal["Hot", "Archive"]
BackupStorageRedundancyValue: TypeAlias = Literal["Geo", "Local", "Zone", "GeoZone"]
BaselineNameValue: TypeAlias = Literal["default"]
BlobAuditingPolicyStateValue: TypeAlias = Literal["Enabled", "Disabled"]
CatalogCollationTypeValue: TypeAlias = Literal["DATABASE_DEFAULT", "SQL_Latin1_General_CP1_CI_AS"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
DayOfWeekValue: TypeAlias = Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
ExternalGovernanceStatusValue: TypeAlias = Literal["Enabled", "Disabled"]
FreeLimitExhaustionBehaviorValue: TypeAlias = Literal["AutoPause", "BillOverUsage"]
IdentityTypeValue: TypeAlias = Literal["None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned"]
LogSizeUnitValue: TypeAlias = Literal["Megabytes", "Gigabytes", "Terabytes", "Petabytes", "Percent"]
ManagedShortTermRetentionPolicyNameValue: TypeAlias = Literal["default"]
ManagementOperationStateValue: TypeAlias = Literal[
    "Pending", "InProgress", "Succeeded", "Failed", "CancelInProgress", "Cancelled"
]
MaxSizeUnitValue: TypeAlias = Literal["Megabytes", "Gigabytes", "Terabytes", "Petabytes"]
MoveOperationModeValue: TypeAlias = Literal["Move", "Copy"]
PauseDelayTimeUnitValue: TypeAlias = Literal["Minutes"]
PerformanceLevelUnitValue: TypeAlias = Literal["DTU", "VCores"]
PrincipalTypeValue: TypeAlias = Literal["User", "Group", "Application"]
ProvisioningStateValue: TypeAlias = Literal["Created", "InProgress", "Succeeded", "Failed", "Canceled"]
QueryMetricUnitTypeValue: TypeAlias = Literal["percentage", "KB", "microseconds", "count"]
QueryTimeGrainTypeValue: TypeAlias = Literal["PT1H", "P1D"]
ReadOnlyEndpointFailoverPolicyValue: TypeAlias = Literal["Disabled", "Enabled"]
ReadWriteEndpointFailoverPolicyValue: TypeAlias = Literal["Manual", "Automatic"]
ReplicaTypeValue: TypeAlias = Literal["Primary", "ReadableSecondary"]
SecurityAlertPolicyNameValue: TypeAlias = Literal["Default"]
SecurityAlertsPolicyStateValue: TypeAlias = Literal["Enabled", "Disabled"]
StorageCapabilityStorageAccountTypeValue: TypeAlias = Literal["GRS", "LRS", "ZRS", "GZRS"]
StorageKeyTypeValue: TypeAlias = Literal["SharedAccessKey", "StorageAccessKey", "ManagedIdentity"]
TimeBasedImmutabilityValue: TypeAlias = Literal["Enabled", "Disabled"]
TimeBasedImmutabilityModeValue: TypeAlias = Literal["Locked", "Unlocked"]
VulnerabilityAssessmentNameValue: TypeAlias = Literal["default"]
VulnerabilityAssessmentPolicyBaselineNameValue: TypeAlias = Literal["master", "default"]
VulnerabilityAssessmentScanStateValue: TypeAlias = Literal["Passed", "Failed", "FailedToRun", "InProgress"]
VulnerabilityAssessmentScanTriggerTypeValue: TypeAlias = Literal["OnDemand", "Recurring"]


class AdvancedThreatProtectionPropertiesDict(TypedDict, total=False):
    """State of Advanced Threat Protection."""

    state: Required[models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue]
    additional_properties: Mapping[str, Any]


class _AdvisorFlatDict(ProxyResourceDict, total=False):
    """An advisor, which recommends improvements."""

    auto_execute_status: models.AutoExecuteStatus | AutoExecuteStatusValue


class _AdvisorNestedDict(ProxyResourceDict, total=False):
    """An advisor, which recommends improvements."""

    properties: Required[models.AdvisorProperties | AdvisorPropertiesDict]


AdvisorDict: TypeAlias = _AdvisorFlatDict | _AdvisorNestedDict


class AdvisorPropertiesDict(TypedDict, total=False):
    """State and recommendations of an advisor."""

    auto_execute_status: Required[models.AutoExecuteStatus | AutoExecuteStatusValue]
    additional_properties: Mapping[str, Any]


class AutoPauseDelayTimeRangeDict(TypedDict, total=False):
    """Pause delays that serverless offers."""

    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """More information about an error, of a type of its own."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """One error: its code, message and what lies behind it."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class _ImportExportOperationResultFlatDict(ProxyResourceDict, total=False):
    """Result of an import or export."""


class _ImportExportOperationResultNestedDict(ProxyResourceDict, total=False):
    """Result of an import or export."""

    properties: Required[models.ImportExportOperationResultProperties | ImportExportOperationResultPropertiesDict]


ImportExportOperationResultDict: TypeAlias = (
    _ImportExportOperationResultFlatDict | _ImportExportOperationResultNestedDict
)


class ImportExportOperationResultPropertiesDict(TypedDict, total=False):
    """Kind, times, state and files of an import or export."""

    additional_properties: Mapping[str, Any]


class LicenseTypeCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class LogSizeCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    additional_properties: Mapping[str, Any]


class MaintenanceConfigurationCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class MaxSizeCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    additional_properties: Mapping[str, Any]


class MaxSizeRangeCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class MinCapacityCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class NetworkIsolationSettingsDict(TypedDict, total=False):
    """Private connections for import and export."""

    storage_account_resource_id: str
    sql_server_resource_id: str
    additional_properties: Mapping[str, Any]


class PerformanceLevelCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    additional_properties: Mapping[str, Any]


class QueryMetricIntervalDict(TypedDict, total=False):
    """Metrics of a query in one interval."""

    metrics: Sequence[models.QueryMetricProperties | QueryMetricPropertiesDict]
    additional_properties: Mapping[str, Any]


class QueryMetricPropertiesDict(TypedDict, total=False):
    """Values of one metric of a query."""

    additional_properties: Mapping[str, Any]


class QueryStatisticsPropertiesDict(TypedDict, total=False):
    """Database, times and metrics of a query."""

    intervals: Sequence[models.QueryMetricInterval | QueryMetricIntervalDict]
    additional_properties: Mapping[str, Any]


class ResourceIdentityDict(TypedDict, total=False):
    """Managed identities of a server or managed instance."""

    user_assigned_identities: Mapping[str, models.UserIdentity | UserIdentityDict]
    type: models.IdentityType | IdentityTypeValue
    additional_properties: Mapping[str, Any]


class SecurityAlertsPolicyPropertiesDict(TypedDict, total=False):
    """State of security alerts, and whom they notify."""

    state: Required[models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue]
    disabled_alerts: Sequence[str]
    email_addresses: Sequence[str]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int
    additional_properties: Mapping[str, Any]


class SkuDict(TypedDict, total=False):
    """Size and tier, such as GP_Gen5_2."""

    name: Required[str]
    tier: str
    size: str
    family: str
    capacity: int
    additional_properties: Mapping[str, Any]


class StorageCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class UserIdentityDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]


class VulnerabilityAssessmentRecurringScansPropertiesDict(TypedDict, total=False):
    """Whether scans are made each week, and whom to tell."""

    is_enabled: bool
    email_subscription_admins: bool
    emails: Sequence[str]
    additional_properties: Mapping[str, Any]


class VulnerabilityAssessmentScanErrorDict(TypedDict, total=False):
    """Something that went wrong with a scan."""

    additional_properties: Mapping[str, Any]


class _VulnerabilityAssessmentScanRecordFlatDict(ProxyResourceDict, total=False):
    """A vulnerability assessment scan."""


class _VulnerabilityAssessmentScanRecordNestedDict(ProxyResourceDict, total=False):
    """A vulnerability assessment scan."""

    properties: Required[
        models.VulnerabilityAssessmentScanRecordProperties | VulnerabilityAssessmentScanRecordPropertiesDict
    ]


VulnerabilityAssessmentScanRecordDict: TypeAlias = (
    _VulnerabilityAssessmentScanRecordFlatDict | _VulnerabilityAssessmentScanRecordNestedDict
)


class VulnerabilityAssessmentScanRecordPropertiesDict(TypedDict, total=False):
    """Times, state and findings of a scan."""

    additional_properties: Mapping[str, Any]


class ZonePinningCapabilityDict(TypedDict, total=False):
    """Something that Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]
