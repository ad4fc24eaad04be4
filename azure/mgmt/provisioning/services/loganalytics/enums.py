# Generated from swagger/loganalytics/ by "make generate": do not edit.

"""Enums of the service ``loganalytics``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class AccessRuleDirection(ExtensibleEnum):
    """Whether an access rule is for traffic coming in or going out."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


class BillingType(ExtensibleEnum):
    """Who pays for ingestion: the Cluster, or each of the Workspaces."""

    CLUSTER = "Cluster"
    WORKSPACES = "Workspaces"


class ClusterEntityStatus(ExtensibleEnum):
    """State of the last create or update."""

    CREATING = "Creating"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    DELETING = "Deleting"
    PROVISIONING_ACCOUNT = "ProvisioningAccount"
    UPDATING = "Updating"


class ClusterReplicationState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    ENABLE_REQUESTED = "EnableRequested"
    ENABLING = "Enabling"
    DISABLE_REQUESTED = "DisableRequested"
    DISABLING = "Disabling"
    ROLLBACK_REQUESTED = "RollbackRequested"
    ROLLING_BACK = "RollingBack"
    FAILED = "Failed"
    CANCELED = "Canceled"


class ClusterSkuNameEnum(ExtensibleEnum):
    """Tier of a dedicated cluster; CapacityReservation."""

    CAPACITY_RESERVATION = "CapacityReservation"


class ColumnDataTypeHintEnum(ExtensibleEnum):
    """What the text in a column stands for: uri, guid, armPath or ip."""

    URI = "uri"
    GUID = "guid"
    ARM_PATH = "armPath"
    IP = "ip"


class ColumnTypeEnum(ExtensibleEnum):
    """Column type: string, int, long, real, boolean, dateTime, guid or dynamic."""

    STRING = "string"
    INT = "int"
    LONG = "long"
    REAL = "real"
    BOOLEAN = "boolean"
    DATE_TIME = "dateTime"
    GUID = "guid"
    DYNAMIC = "dynamic"


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class DataIngestionStatus(ExtensibleEnum):
    """Whether data is taken in, such as RespectQuota or OverQuota."""

    RESPECT_QUOTA = "RespectQuota"
    FORCE_ON = "ForceOn"
    FORCE_OFF = "ForceOff"
    OVER_QUOTA = "OverQuota"
    SUBSCRIPTION_SUSPENDED = "SubscriptionSuspended"
    APPROACHING_QUOTA = "ApproachingQuota"


class DataSourceKind(ExtensibleEnum):
    """Kind of data source, such as WindowsEvent or LinuxSyslog."""

    WINDOWS_EVENT = "WindowsEvent"
    WINDOWS_PERFORMANCE_COUNTER = "WindowsPerformanceCounter"
    IIS_LOGS = "IISLogs"
    LINUX_SYSLOG = "LinuxSyslog"
    LINUX_SYSLOG_COLLECTION = "LinuxSyslogCollection"
    LINUX_PERFORMANCE_OBJECT = "LinuxPerformanceObject"
    LINUX_PERFORMANCE_COLLECTION = "LinuxPerformanceCollection"
    CUSTOM_LOG = "CustomLog"
    CUSTOM_LOG_COLLECTION = "CustomLogCollection"
    AZURE_AUDIT_LOG = "AzureAuditLog"
    AZURE_ACTIVITY_LOG = "AzureActivityLog"
    GENERIC_DATA_SOURCE = "GenericDataSource"
    CHANGE_TRACKING_CUSTOM_PATH = "ChangeTrackingCustomPath"
    CHANGE_TRACKING_PATH = "ChangeTrackingPath"
    CHANGE_TRACKING_SERVICES = "ChangeTrackingServices"
    CHANGE_TRACKING_DATA_TYPE_CONFIGURATION = "ChangeTrackingDataTypeConfiguration"
    CHANGE_TRACKING_DEFAULT_REGISTRY = "ChangeTrackingDefaultRegistry"
    CHANGE_TRACKING_REGISTRY = "ChangeTrackingRegistry"
    CHANGE_TRACKING_LINUX_PATH = "ChangeTrackingLinuxPath"
    LINUX_CHANGE_TRACKING_PATH = "LinuxChangeTrackingPath"
    CHANGE_TRACKING_CONTENT_LOCATION = "ChangeTrackingContentLocation"
    WINDOWS_TELEMETRY = "WindowsTelemetry"
    OFFICE365 = "Office365"
    SECURITY_WINDOWS_BASELINE_CONFIGURATION = "SecurityWindowsBaselineConfiguration"
    SECURITY_CENTER_SECURITY_WINDOWS_BASELINE_CONFIGURATION = "SecurityCenterSecurityWindowsBaselineConfiguration"
    SECURITY_EVENT_COLLECTION_CONFIGURATION = "SecurityEventCollectionConfiguration"
    SECURITY_INSIGHTS_SECURITY_EVENT_COLLECTION_CONFIGURATION = "SecurityInsightsSecurityEventCollectionConfiguration"
    IMPORT_COMPUTER_GROUP = "ImportComputerGroup"
    NETWORK_MONITORING = "NetworkMonitoring"
    ITSM = "Itsm"
    DNS_ANALYTICS = "DnsAnalytics"
    APPLICATION_INSIGHTS = "ApplicationInsights"
    SQL_DATA_CLASSIFICATION = "SqlDataClassification"


class DataSourceType(ExtensibleEnum):
    """Kind of data the storage accounts are for, such as CustomLogs or Query."""

    CUSTOM_LOGS = "CustomLogs"
    AZURE_WATSON = "AzureWatson"
    QUERY = "Query"
    INGESTION = "Ingestion"
    ALERTS = "Alerts"


class IdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    NONE = "None"


class IssueType(ExtensibleEnum):
    """Issue type: Unknown, ConfigurationPropagationFailure, MissingPerimeterConfiguration or
    MissingIdentityConfiguration.
    """

    UNKNOWN = "Unknown"
    CONFIGURATION_PROPAGATION_FAILURE = "ConfigurationPropagationFailure"
    MISSING_PERIMETER_CONFIGURATION = "MissingPerimeterConfiguration"
    MISSING_IDENTITY_CONFIGURATION = "MissingIdentityConfiguration"


class LinkedServiceEntityStatus(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    DELETING = "Deleting"
    PROVISIONING_ACCOUNT = "ProvisioningAccount"
    UPDATING = "Updating"


class ManagedServiceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    NONE = "None"
    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned,UserAssigned"


class NetworkSecurityPerimeterConfigurationProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    ACCEPTED = "Accepted"
    FAILED = "Failed"
    CANCELED = "Canceled"


class ProvisioningStateEnum(ExtensibleEnum):
    """State of the last create or update."""

    UPDATING = "Updating"
    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    DELETING = "Deleting"


class PublicNetworkAccessType(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    SECURED_BY_PERIMETER = "SecuredByPerimeter"


class PurgeState(ExtensibleEnum):
    """Purge state: pending or completed."""

    PENDING = "pending"
    COMPLETED = "completed"


class ResourceAssociationAccessMode(ExtensibleEnum):
    """How strictly the perimeter's rules are applied to the resource."""

    ENFORCED = "Enforced"
    LEARNING = "Learning"
    AUDIT = "Audit"


class RuleTypeEnum(ExtensibleEnum):
    """Kind of summary rule; User."""

    USER = "User"


class SearchSortEnum(ExtensibleEnum):
    """Search sort: asc or desc."""

    ASC = "asc"
    DESC = "desc"


class Severity(ExtensibleEnum):
    """Severity: Warning or Error."""

    WARNING = "Warning"
    ERROR = "Error"


class SkuNameEnum(ExtensibleEnum):
    """SKU name: Free, Standard, Premium, PerNode, PerGB2018, Standalone or CapacityReservation."""

    FREE = "Free"
    STANDARD = "Standard"
    PREMIUM = "Premium"
    PER_NODE = "PerNode"
    PER_GB2018 = "PerGB2018"
    STANDALONE = "Standalone"
    CAPACITY_RESERVATION = "CapacityReservation"


class SourceEnum(ExtensibleEnum):
    """Source: microsoft or customer."""

    MICROSOFT = "microsoft"
    CUSTOMER = "customer"


class StatusCodeEnum(ExtensibleEnum):
    """Why a summary rule stopped: UserAction or DataPlaneError."""

    USER_ACTION = "UserAction"
    DATA_PLANE_ERROR = "DataPlaneError"


class StorageInsightState(ExtensibleEnum):
    """Storage insight state: OK or ERROR."""

    OK = "OK"
    ERROR = "ERROR"


class SummaryLogsProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    UPDATING = "Updating"
    SUCCEEDED = "Succeeded"
    DELETING = "Deleting"
    FAILED = "Failed"
    CANCELED = "Canceled"


class TablePlanEnum(ExtensibleEnum):
    """How a table can be queried and what it costs: Basic, Analytics or Auxiliary."""

    BASIC = "Basic"
    ANALYTICS = "Analytics"
    AUXILIARY = "Auxiliary"


class TableSubTypeEnum(ExtensibleEnum):
    """How data gets into a table: Any, Classic or DataCollectionRuleBased."""

    ANY = "Any"
    CLASSIC = "Classic"
    DATA_COLLECTION_RULE_BASED = "DataCollectionRuleBased"


class TableTypeEnum(ExtensibleEnum):
    """Kind of table: Microsoft, CustomLog, RestoredLogs or SearchResults."""

    MICROSOFT = "Microsoft"
    CUSTOM_LOG = "CustomLog"
    RESTORED_LOGS = "RestoredLogs"
    SEARCH_RESULTS = "SearchResults"


class TimeSelectorEnum(ExtensibleEnum):
    """Which time of the rows counts; TimeGenerated."""

    TIME_GENERATED = "TimeGenerated"


class Type(ExtensibleEnum):
    """Kind of destination: StorageAccount or EventHub."""

    STORAGE_ACCOUNT = "StorageAccount"
    EVENT_HUB = "EventHub"


class WorkspaceEntityStatus(ExtensibleEnum):
    """State of the last create or update."""

    CREATING = "Creating"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    DELETING = "Deleting"
    PROVISIONING_ACCOUNT = "ProvisioningAccount"
    UPDATING = "Updating"


class WorkspaceFailoverState(ExtensibleEnum):
    """State of a workspace's failover: Inactive, Activating, Active, Deactivating or Failed."""

    INACTIVE = "Inactive"
    ACTIVATING = "Activating"
    ACTIVE = "Active"
    DEACTIVATING = "Deactivating"
    FAILED = "Failed"


class WorkspaceReplicationState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    ENABLE_REQUESTED = "EnableRequested"
    ENABLING = "Enabling"
    DISABLE_REQUESTED = "DisableRequested"
    DISABLING = "Disabling"
    ROLLBACK_REQUESTED = "RollbackRequested"
    ROLLING_BACK = "RollingBack"
    FAILED = "Failed"
    CANCELED = "Canceled"


class WorkspaceSkuNameEnum(ExtensibleEnum):
    """Workspace SKU name: Free, Standard, Premium, PerNode, PerGB2018, Standalone, CapacityReservation or LACluster."""

    FREE = "Free"
    STANDARD = "Standard"
    PREMIUM = "Premium"
    PER_NODE = "PerNode"
    PER_GB2018 = "PerGB2018"
    STANDALONE = "Standalone"
    CAPACITY_RESERVATION = "CapacityReservation"
    LA_CLUSTER = "LACluster"
