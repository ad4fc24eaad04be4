"""The tables that every workspace has, as far as people name them; which may be of the plan Basic."""

from __future__ import annotations

BASIC = (
    "AACHttpRequest", "ACSCallDiagnostics", "AKSAudit", "AKSAuditAdmin", "AKSControlPlane",
    "AppServiceAuthenticationLogs", "AppTraces", "CDBDataPlaneRequests", "ContainerAppConsoleLogs",
    "ContainerAppSystemLogs", "ContainerLogV2", "StorageBlobLogs", "StorageFileLogs", "StorageQueueLogs",
    "StorageTableLogs",
)  # fmt: skip
"""Tables that may be of the plan Basic."""

_OTHERS = (
    "ADFActivityRun", "ADFPipelineRun", "ADFTriggerRun", "AppAvailabilityResults", "AppBrowserTimings",
    "AppDependencies", "AppEvents", "AppExceptions", "AppMetrics", "AppPageViews", "AppPerformanceCounters",
    "AppRequests", "AppServiceAppLogs", "AppServiceAuditLogs", "AppServiceConsoleLogs", "AppServiceHTTPLogs",
    "AppServicePlatformLogs", "AppSystemEvents", "AuditLogs", "AzureActivity", "AzureDiagnostics", "AzureMetrics",
    "CDBControlPlaneRequests", "CDBQueryRuntimeStatistics", "ConfigurationChange", "ConfigurationData",
    "ContainerImageInventory", "ContainerInventory", "ContainerLog", "ContainerNodeInventory",
    "ContainerRegistryLoginEvents", "ContainerRegistryRepositoryEvents", "ContainerServiceLog", "Event",
    "FunctionAppLogs", "Heartbeat", "InsightsMetrics", "KubeEvents", "KubeMonAgentEvents", "KubeNodeInventory",
    "KubePVInventory", "KubePodInventory", "KubeServices", "LAQueryLogs", "NetworkMonitoring", "Operation", "Perf",
    "SecurityEvent", "SigninLogs", "Syslog", "Update", "UpdateRunProgress", "UpdateSummary", "Usage", "VMBoundPort",
    "VMComputer", "VMConnection", "VMProcess", "W3CIISLog",
)  # fmt: skip

BUILT_IN = {name.lower(): name for name in sorted((*BASIC, *_OTHERS))}
"""The names of all of them, by these in lower case."""

KEPT_FOR_90_DAYS = ("AzureActivity", "Usage", *(name for name in _OTHERS if name.startswith("App")), "AppTraces")
"""Tables whose data are kept for ninety days at no charge, if nobody says how long."""

STANDARD_COLUMNS = (("TenantId", "guid"), ("TimeGenerated", "datetime"), ("Type", "string"), ("_ResourceId", "string"))
"""Columns of every table, with their types."""
