# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.nested import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _common as types
    from ..types._databases import RecommendedActionDict
    from ..types._others import CapabilityStatusValue
    from ..types._servers import PrivateEndpointConnectionRequestStatusDict
else:
    typed(__name__)


class AdvancedThreatProtectionProperties(Model):
    """State of Advanced Threat Protection."""

    state: models.AdvancedThreatProtectionState | types.AdvancedThreatProtectionStateValue = field(
        "state", "AdvancedThreatProtectionState"
    )
    """Advanced threat protection state: New, Enabled or Disabled."""
    creation_time: datetime = read_only("creationTime", "iso-8601")
    """When it was created."""


class Advisor(ProxyResource):
    """An advisor, which recommends improvements."""

    properties: NestedOrNone[AdvisorProperties, types.AdvisorPropertiesDict] = field(
        "properties", "AdvisorProperties", default=None
    )
    """State and recommendations of an advisor."""
    advisor_status: models.AdvisorStatus | types.AdvisorStatusValue = flattened("properties", init=False)
    """How far the advisor is: general availability or preview."""
    auto_execute_status: models.AutoExecuteStatus | types.AutoExecuteStatusValue | None = flattened(
        "properties", default=None
    )
    """Whether recommendations are carried out by themselves."""
    auto_execute_status_inherited_from: (
        models.AutoExecuteStatusInheritedFrom | types.AutoExecuteStatusInheritedFromValue
    ) = flattened("properties", init=False)
    """Auto execute status inherited from: Default, Subscription, Server, ElasticPool or Database."""
    recommendations_status: str = flattened("properties", init=False)
    """State of the recommendations."""
    last_checked: datetime = flattened("properties", init=False)
    """When the advisor last looked."""
    recommended_actions: NestedList[models.RecommendedAction, RecommendedActionDict] = flattened(
        "properties", init=False
    )
    """What is recommended."""
    kind: str = read_only("kind")
    """Kind of the advisor."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class AdvisorProperties(Model):
    """State and recommendations of an advisor."""

    advisor_status: models.AdvisorStatus | types.AdvisorStatusValue = read_only("advisorStatus", "AdvisorStatus")
    """How far the advisor is: general availability or preview."""
    auto_execute_status: models.AutoExecuteStatus | types.AutoExecuteStatusValue = field(
        "autoExecuteStatus", "AutoExecuteStatus"
    )
    """Whether recommendations are carried out by themselves."""
    auto_execute_status_inherited_from: (
        models.AutoExecuteStatusInheritedFrom | types.AutoExecuteStatusInheritedFromValue
    ) = read_only("autoExecuteStatusInheritedFrom", "AutoExecuteStatusInheritedFrom")
    """Auto execute status inherited from: Default, Subscription, Server, ElasticPool or Database."""
    recommendations_status: str = read_only("recommendationsStatus")
    """State of the recommendations."""
    last_checked: datetime = read_only("lastChecked", "iso-8601")
    """When the advisor last looked."""
    recommended_actions: NestedList[models.RecommendedAction, RecommendedActionDict] = read_only(
        "recommendedActions", "[RecommendedAction]"
    )
    """What is recommended."""


class AutoPauseDelayTimeRange(Model):
    """Pause delays that serverless offers."""

    min_value: int = read_only("minValue", "int")
    """Least delay."""
    max_value: int = read_only("maxValue", "int")
    """Longest delay."""
    step_size: int = read_only("stepSize", "int")
    """Step between delays."""
    default: int = read_only("default", "int")
    """Default delay."""
    unit: models.PauseDelayTimeUnit | types.PauseDelayTimeUnitValue = read_only("unit", "PauseDelayTimeUnit")
    """Unit of the numbers."""
    do_not_pause_value: int = read_only("doNotPauseValue", "int")
    """Value that means never to pause."""


class ErrorAdditionalInfo(Model):
    """More information about an error, of a type of its own."""

    type: str = read_only("type")
    """Type of the information."""
    info: Any = read_only("info", "object")
    """The information itself, shaped by its type."""


class ErrorDetail(Model):
    """One error: its code, message and what lies behind it."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about, such as the name of a property."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """More errors behind this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """More information about the error, by type."""


class ErrorResponse(Model):
    """Error answer of the service."""

    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """The error: code, message and details."""


class ImportExportOperationResult(ProxyResource):
    """Result of an import or export."""

    properties: NestedOrNone[ImportExportOperationResultProperties, types.ImportExportOperationResultPropertiesDict] = (
        field("properties", "ImportExportOperationResultProperties", default=None)
    )
    """Kind, times, state and files of an import or export."""
    request_id: str = flattened("properties", init=False)
    """ID of the request."""
    request_type: str = flattened("properties", init=False)
    """Kind of request."""
    queued_time: str = flattened("properties", init=False)
    """When the request was made."""
    last_modified_time: str = flattened("properties", init=False)
    """When it was last changed."""
    blob_uri: str = flattened("properties", init=False)
    """URI of the file."""
    server_name: str = flattened("properties", init=False)
    """Name of the server."""
    database_name: str = flattened("properties", init=False)
    """Name of the database."""
    status: str = flattened("properties", init=False)
    """State, such as Available or Succeeded."""
    error_message: str = flattened("properties", init=False)
    """What went wrong, in words."""
    private_endpoint_connections: NestedList[
        models.PrivateEndpointConnectionRequestStatus, PrivateEndpointConnectionRequestStatusDict
    ] = flattened("properties", init=False)
    """Private endpoint connections made for it."""


class ImportExportOperationResultProperties(Model):
    """Kind, times, state and files of an import or export."""

    request_id: str = read_only("requestId")
    """ID of the request."""
    request_type: str = read_only("requestType")
    """Kind of request."""
    queued_time: str = read_only("queuedTime")
    """When the request was made."""
    last_modified_time: str = read_only("lastModifiedTime")
    """When it was last changed."""
    blob_uri: str = read_only("blobUri")
    """URI of the file."""
    server_name: str = read_only("serverName")
    """Name of the server."""
    database_name: str = read_only("databaseName")
    """Name of the database."""
    status: str = read_only("status")
    """State, such as Available or Succeeded."""
    error_message: str = read_only("errorMessage")
    """What went wrong, in words."""
    private_endpoint_connections: NestedList[
        models.PrivateEndpointConnectionRequestStatus, PrivateEndpointConnectionRequestStatusDict
    ] = read_only("privateEndpointConnections", "[PrivateEndpointConnectionRequestStatus]")
    """Private endpoint connections made for it."""


class LicenseTypeCapability(Model):
    """Something that Azure SQL offers in a region."""

    name: str = read_only("name")
    """Name of what is offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class LogSizeCapability(Model):
    """Something that Azure SQL offers in a region."""

    limit: int = read_only("limit", "int")
    """Limit."""
    unit: models.LogSizeUnit | types.LogSizeUnitValue = read_only("unit", "LogSizeUnit")
    """Unit of the numbers."""


class MaintenanceConfigurationCapability(Model):
    """Something that Azure SQL offers in a region."""

    name: str = read_only("name")
    """Name of what is offered."""
    zone_redundant: bool = read_only("zoneRedundant", "bool")
    """Whether it is spread over availability zones."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class MaxSizeCapability(Model):
    """Something that Azure SQL offers in a region."""

    limit: int = read_only("limit", "int")
    """Limit."""
    unit: models.MaxSizeUnit | types.MaxSizeUnitValue = read_only("unit", "MaxSizeUnit")
    """Unit of the numbers."""


class MaxSizeRangeCapability(Model):
    """Something that Azure SQL offers in a region."""

    min_value: Nested[MaxSizeCapability, types.MaxSizeCapabilityDict] = read_only("minValue", "MaxSizeCapability")
    """Least value."""
    max_value: Nested[MaxSizeCapability, types.MaxSizeCapabilityDict] = read_only("maxValue", "MaxSizeCapability")
    """Largest value."""
    scale_size: Nested[MaxSizeCapability, types.MaxSizeCapabilityDict] = read_only("scaleSize", "MaxSizeCapability")
    """Step between values."""
    log_size: Nested[LogSizeCapability, types.LogSizeCapabilityDict] = read_only("logSize", "LogSizeCapability")
    """Size of the log."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class MinCapacityCapability(Model):
    """Something that Azure SQL offers in a region."""

    value: float = read_only("value", "float")
    """Value of what is offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class NetworkIsolationSettings(Model):
    """Private connections for import and export."""

    storage_account_resource_id: str | None = field("storageAccountResourceId", default=None)
    """ID of the storage account to connect to privately."""
    sql_server_resource_id: str | None = field("sqlServerResourceId", default=None)
    """ID of the SQL server to connect to privately."""


class PerformanceLevelCapability(Model):
    """Something that Azure SQL offers in a region."""

    value: float = read_only("value", "float")
    """Value of what is offered."""
    unit: models.PerformanceLevelUnit | types.PerformanceLevelUnitValue = read_only("unit", "PerformanceLevelUnit")
    """Unit of the numbers."""


class QueryMetricInterval(Model):
    """Metrics of a query in one interval."""

    interval_start_time: str = read_only("intervalStartTime")
    """When the interval begins."""
    interval_type: models.QueryTimeGrainType | types.QueryTimeGrainTypeValue = read_only(
        "intervalType", "QueryTimeGrainType"
    )
    """Length of the interval."""
    execution_count: int = read_only("executionCount", "int")
    """How many times the query ran."""
    metrics: NestedListOrNone[QueryMetricProperties, types.QueryMetricPropertiesDict] = field(
        "metrics", "[QueryMetricProperties]", default=None
    )
    """The metrics."""


class QueryMetricProperties(Model):
    """Values of one metric of a query."""

    name: str = read_only("name")
    """Name of the metric."""
    display_name: str = read_only("displayName")
    """Name of the metric as people see it."""
    unit: models.QueryMetricUnitType | types.QueryMetricUnitTypeValue = read_only("unit", "QueryMetricUnitType")
    """Unit of the values."""
    value: float = read_only("value", "float")
    """Value."""
    min: float = read_only("min", "float")
    """Least value."""
    max: float = read_only("max", "float")
    """Largest value."""
    avg: float = read_only("avg", "float")
    """Average."""
    sum: float = read_only("sum", "float")
    """Sum."""
    stdev: float = read_only("stdev", "float")
    """Standard deviation."""


class QueryStatisticsProperties(Model):
    """Database, times and metrics of a query."""

    database_name: str = read_only("databaseName")
    """Name of the database."""
    query_id: str = read_only("queryId")
    """ID of the query."""
    start_time: str = read_only("startTime")
    """When it began."""
    end_time: str = read_only("endTime")
    """When it ended."""
    intervals: NestedListOrNone[QueryMetricInterval, types.QueryMetricIntervalDict] = field(
        "intervals", "[QueryMetricInterval]", default=None
    )
    """Metrics by interval."""


class ResourceIdentity(Model):
    """Managed identities of a server or managed instance."""

    user_assigned_identities: NestedDictOrNone[UserIdentity, types.UserIdentityDict] = field(
        "userAssignedIdentities", "{UserIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID."""
    principal_id: str = read_only("principalId")
    """Object ID of the service principal in Microsoft Entra ID."""
    type: models.IdentityType | types.IdentityTypeValue | None = field("type", "IdentityType", default=None)
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""


class SecurityAlertsPolicyProperties(Model):
    """State of security alerts, and whom they notify."""

    state: models.SecurityAlertsPolicyState | types.SecurityAlertsPolicyStateValue = field(
        "state", "SecurityAlertsPolicyState"
    )
    """Whether alerts are on."""
    disabled_alerts: list[str] | None = field("disabledAlerts", "[str]", default=None)
    """Alerts that are turned off."""
    email_addresses: list[str] | None = field("emailAddresses", "[str]", default=None)
    """Mail addresses to notify."""
    email_account_admins: bool | None = field("emailAccountAdmins", "bool", default=None)
    """Whether administrators of the account are notified."""
    storage_endpoint: str | None = field("storageEndpoint", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = field("storageAccountAccessKey", default=None, secret=True)
    """Access key of the storage account; write-only."""
    retention_days: int | None = field("retentionDays", "int", default=None)
    """Days that alerts are kept in storage."""
    creation_time: datetime = read_only("creationTime", "iso-8601")
    """When it was created."""


class Sku(Model):
    """Size and tier, such as GP_Gen5_2."""

    name: str = field("name")
    """Name of the SKU, such as GP_Gen5, S0 or HS_Gen5_2."""
    tier: str | None = field("tier", default=None)
    """Tier, such as GeneralPurpose, BusinessCritical or Hyperscale."""
    size: str | None = field("size", default=None)
    """Size within the tier."""
    family: str | None = field("family", default=None)
    """Hardware generation, such as Gen5."""
    capacity: int | None = field("capacity", "int", default=None)
    """Number of vCores or DTUs."""


class StorageCapability(Model):
    """Something that Azure SQL offers in a region."""

    storage_account_type: (
        models.StorageCapabilityStorageAccountType | types.StorageCapabilityStorageAccountTypeValue
    ) = read_only("storageAccountType", "StorageCapabilityStorageAccountType")
    """Storage capability storage account type: GRS, LRS, ZRS or GZRS."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created (UTC)."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed (UTC)."""


class UserIdentity(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class VulnerabilityAssessmentRecurringScansProperties(Model):
    """Whether scans are made each week, and whom to tell."""

    is_enabled: bool | None = field("isEnabled", "bool", default=None)
    """Whether scans are made each week."""
    email_subscription_admins: bool | None = field("emailSubscriptionAdmins", "bool", default=None)
    """Whether the subscription's administrators are told."""
    emails: list[str] | None = field("emails", "[str]", default=None)
    """Mail addresses to tell."""


class VulnerabilityAssessmentScanError(Model):
    """Something that went wrong with a scan."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""


class VulnerabilityAssessmentScanRecord(ProxyResource):
    """A vulnerability assessment scan."""

    properties: NestedOrNone[
        VulnerabilityAssessmentScanRecordProperties, types.VulnerabilityAssessmentScanRecordPropertiesDict
    ] = field("properties", "VulnerabilityAssessmentScanRecordProperties", default=None)
    """Times, state and findings of a scan."""
    scan_id: str = flattened("properties", init=False)
    """ID of the scan."""
    trigger_type: models.VulnerabilityAssessmentScanTriggerType | types.VulnerabilityAssessmentScanTriggerTypeValue = (
        flattened("properties", init=False)
    )
    """What started the scan: OnDemand or Recurring."""
    state: models.VulnerabilityAssessmentScanState | types.VulnerabilityAssessmentScanStateValue = flattened(
        "properties", init=False
    )
    """Vulnerability assessment scan state: Passed, Failed, FailedToRun or InProgress."""
    start_time: datetime = flattened("properties", init=False)
    """When it began."""
    end_time: datetime = flattened("properties", init=False)
    """When it ended."""
    errors: NestedList[VulnerabilityAssessmentScanError, types.VulnerabilityAssessmentScanErrorDict] = flattened(
        "properties", init=False
    )
    """What went wrong."""
    storage_container_path: str = flattened("properties", init=False)
    """Blob container with the result."""
    number_of_failed_security_checks: int = flattened("properties", init=False)
    """Number of failed checks."""


class VulnerabilityAssessmentScanRecordProperties(Model):
    """Times, state and findings of a scan."""

    scan_id: str = read_only("scanId")
    """ID of the scan."""
    trigger_type: models.VulnerabilityAssessmentScanTriggerType | types.VulnerabilityAssessmentScanTriggerTypeValue = (
        read_only("triggerType", "VulnerabilityAssessmentScanTriggerType")
    )
    """What started the scan: OnDemand or Recurring."""
    state: models.VulnerabilityAssessmentScanState | types.VulnerabilityAssessmentScanStateValue = read_only(
        "state", "VulnerabilityAssessmentScanState"
    )
    """Vulnerability assessment scan state: Passed, Failed, FailedToRun or InProgress."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended."""
    errors: NestedList[VulnerabilityAssessmentScanError, types.VulnerabilityAssessmentScanErrorDict] = read_only(
        "errors", "[VulnerabilityAssessmentScanError]"
    )
    """What went wrong."""
    storage_container_path: str = read_only("storageContainerPath")
    """Blob container with the result."""
    number_of_failed_security_checks: int = read_only("numberOfFailedSecurityChecks", "int")
    """Number of failed checks."""


class ZonePinningCapability(Model):
    """Something that Azure SQL offers in a region."""

    availability_zone: str = read_only("availabilityZone")
    """Availability zone of the primary replica."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""
