# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

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


class AdvancedThreatProtectionPropertiesDict(ModelDict, total=False):
    state: Required[models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue]


class _AdvisorFlatDict(ProxyResourceDict, total=False):
    auto_execute_status: models.AutoExecuteStatus | AutoExecuteStatusValue


class _AdvisorNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AdvisorProperties | AdvisorPropertiesDict]


AdvisorDict: TypeAlias = _AdvisorFlatDict | _AdvisorNestedDict


class AdvisorPropertiesDict(ModelDict, total=False):
    auto_execute_status: Required[models.AutoExecuteStatus | AutoExecuteStatusValue]


class AutoPauseDelayTimeRangeDict(ModelDict, total=False):
    """Stands for AutoPauseDelayTimeRange."""


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class _ImportExportOperationResultFlatDict(ProxyResourceDict, total=False):
    """Stands for ImportExportOperationResult."""


class _ImportExportOperationResultNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ImportExportOperationResultProperties | ImportExportOperationResultPropertiesDict]


ImportExportOperationResultDict: TypeAlias = (
    _ImportExportOperationResultFlatDict | _ImportExportOperationResultNestedDict
)


class ImportExportOperationResultPropertiesDict(ModelDict, total=False):
    """Stands for ImportExportOperationResultProperties."""


class LicenseTypeCapabilityDict(ModelDict, total=False):
    reason: str


class LogSizeCapabilityDict(ModelDict, total=False):
    """Stands for LogSizeCapability."""


class MaintenanceConfigurationCapabilityDict(ModelDict, total=False):
    reason: str


class MaxSizeCapabilityDict(ModelDict, total=False):
    """Stands for MaxSizeCapability."""


class MaxSizeRangeCapabilityDict(ModelDict, total=False):
    reason: str


class MinCapacityCapabilityDict(ModelDict, total=False):
    reason: str


class NetworkIsolationSettingsDict(ModelDict, total=False):
    storage_account_resource_id: str
    sql_server_resource_id: str


class PerformanceLevelCapabilityDict(ModelDict, total=False):
    """Stands for PerformanceLevelCapability."""


class QueryMetricIntervalDict(ModelDict, total=False):
    metrics: Sequence[models.QueryMetricProperties | QueryMetricPropertiesDict]


class QueryMetricPropertiesDict(ModelDict, total=False):
    """Stands for QueryMetricProperties."""


class QueryStatisticsPropertiesDict(ModelDict, total=False):
    intervals: Sequence[models.QueryMetricInterval | QueryMetricIntervalDict]


class ResourceIdentityDict(ModelDict, total=False):
    user_assigned_identities: Mapping[str, models.UserIdentity | UserIdentityDict]
    type: models.IdentityType | IdentityTypeValue


class SecurityAlertsPolicyPropertiesDict(ModelDict, total=False):
    state: Required[models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue]
    disabled_alerts: list[str] | tuple[str, ...]
    email_addresses: list[str] | tuple[str, ...]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int


class SkuDict(ModelDict, total=False):
    name: Required[str]
    tier: str
    size: str
    family: str
    capacity: int


class StorageCapabilityDict(ModelDict, total=False):
    reason: str


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class UserIdentityDict(ModelDict, total=False):
    """Stands for UserIdentity."""


class VulnerabilityAssessmentRecurringScansPropertiesDict(ModelDict, total=False):
    is_enabled: bool
    email_subscription_admins: bool
    emails: list[str] | tuple[str, ...]


class VulnerabilityAssessmentScanErrorDict(ModelDict, total=False):
    """Stands for VulnerabilityAssessmentScanError."""


class _VulnerabilityAssessmentScanRecordFlatDict(ProxyResourceDict, total=False):
    """Stands for VulnerabilityAssessmentScanRecord."""


class _VulnerabilityAssessmentScanRecordNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.VulnerabilityAssessmentScanRecordProperties | VulnerabilityAssessmentScanRecordPropertiesDict
    ]


VulnerabilityAssessmentScanRecordDict: TypeAlias = (
    _VulnerabilityAssessmentScanRecordFlatDict | _VulnerabilityAssessmentScanRecordNestedDict
)


class VulnerabilityAssessmentScanRecordPropertiesDict(ModelDict, total=False):
    """Stands for VulnerabilityAssessmentScanRecordProperties."""


class ZonePinningCapabilityDict(ModelDict, total=False):
    reason: str
