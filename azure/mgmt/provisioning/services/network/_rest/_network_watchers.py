# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""REST operations of ``network``, for both twins of its client: ``network_watchers``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_NETWORK_WATCHER_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
    "/networkWatchers/{networkWatcherName}"
)
_CONNECTION_ANALYZER_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
    "/networkWatchers/{networkWatcherName}/connectionAnalyzers/{connectionAnalyzerName}"
)
_FLOW_LOG_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
    "/networkWatchers/{networkWatcherName}/flowLogs/{flowLogName}"
)
_PACKET_CAPTURE_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
    "/networkWatchers/{networkWatcherName}/packetCaptures/{packetCaptureName}"
)
_CONNECTION_MONITOR_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
    "/networkWatchers/{networkWatcherName}/connectionMonitors/{connectionMonitorName}"
)

_NETWORK_WATCHER_NAME = Path("network_watcher_name", "networkWatcherName")
_CONNECTION_ANALYZER_NAME = Path("connection_analyzer_name", "connectionAnalyzerName")
_FLOW_LOG_NAME = Path("flow_log_name", "flowLogName")
_PACKET_CAPTURE_NAME = Path("packet_capture_name", "packetCaptureName")
_CONNECTION_MONITOR_NAME = Path("connection_monitor_name", "connectionMonitorName")

NETWORK_WATCHERS_GET = Operation(
    SERVICE,
    "NetworkWatchers_Get",
    "GET",
    _NETWORK_WATCHER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    returns="NetworkWatcher",
)

NETWORK_WATCHERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkWatchers_CreateOrUpdate",
    "PUT",
    _NETWORK_WATCHER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "NetworkWatcher")),
    ok=(200, 201),
    returns="NetworkWatcher",
)

NETWORK_WATCHERS_UPDATE_TAGS = Operation(
    SERVICE,
    "NetworkWatchers_UpdateTags",
    "PATCH",
    _NETWORK_WATCHER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "TagsObject")),
    returns="NetworkWatcher",
)

NETWORK_WATCHERS_DELETE = Operation(
    SERVICE,
    "NetworkWatchers_Delete",
    "DELETE",
    _NETWORK_WATCHER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_WATCHERS_LIST = Operation(
    SERVICE,
    "NetworkWatchers_List",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/networkWatchers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("NetworkWatcher", api_version=False),
)

NETWORK_WATCHERS_LIST_ALL = Operation(
    SERVICE,
    "NetworkWatchers_ListAll",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Network/networkWatchers",
    (SUBSCRIPTION_ID,),
    paging=Paging("NetworkWatcher", api_version=False),
)

NETWORK_WATCHERS_GET_TOPOLOGY = Operation(
    SERVICE,
    "NetworkWatchers_GetTopology",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/topology"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "TopologyParameters")),
    returns="Topology",
)

NETWORK_WATCHERS_VERIFY_IP_FLOW = Operation(
    SERVICE,
    "NetworkWatchers_VerifyIpFlow",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/ipFlowVerify"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "VerificationIPFlowParameters")),
    ok=(200, 202),
    returns="VerificationIPFlowResult",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_NEXT_HOP = Operation(
    SERVICE,
    "NetworkWatchers_GetNextHop",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/nextHop"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "NextHopParameters")),
    ok=(200, 202),
    returns="NextHopResult",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_VM_SECURITY_RULES = Operation(
    SERVICE,
    "NetworkWatchers_GetVmSecurityRules",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/securityGroupView"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "SecurityGroupViewParameters")),
    ok=(200, 202),
    returns="SecurityGroupViewResult",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_TROUBLESHOOTING = Operation(
    SERVICE,
    "NetworkWatchers_GetTroubleshooting",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/troubleshoot"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "TroubleshootingParameters")),
    ok=(200, 202),
    returns="TroubleshootingResult",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_TROUBLESHOOTING_RESULT = Operation(
    SERVICE,
    "NetworkWatchers_GetTroubleshootingResult",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/queryTroubleshootResult"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "QueryTroubleshootingParameters")),
    ok=(200, 202),
    returns="TroubleshootingResult",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_SET_FLOW_LOG_CONFIGURATION = Operation(
    SERVICE,
    "NetworkWatchers_SetFlowLogConfiguration",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/configureFlowLog"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "FlowLogInformation")),
    ok=(200, 202),
    returns="FlowLogInformation",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_FLOW_LOG_STATUS = Operation(
    SERVICE,
    "NetworkWatchers_GetFlowLogStatus",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/queryFlowLogStatus"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "FlowLogStatusParameters")),
    ok=(200, 202),
    returns="FlowLogInformation",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_CHECK_CONNECTIVITY = Operation(
    SERVICE,
    "NetworkWatchers_CheckConnectivity",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/connectivityCheck"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "ConnectivityParameters")),
    ok=(200, 202),
    returns="ConnectivityInformation",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_AZURE_REACHABILITY_REPORT = Operation(
    SERVICE,
    "NetworkWatchers_GetAzureReachabilityReport",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/azureReachabilityReport"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        Body("parameters", "AzureReachabilityReportParameters"),
    ),
    ok=(200, 202),
    returns="AzureReachabilityReport",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_LIST_AVAILABLE_PROVIDERS = Operation(
    SERVICE,
    "NetworkWatchers_ListAvailableProviders",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/availableProvidersList"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        Body("parameters", "AvailableProvidersListParameters"),
    ),
    ok=(200, 202),
    returns="AvailableProvidersList",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_NETWORK_CONFIGURATION_DIAGNOSTIC = Operation(
    SERVICE,
    "NetworkWatchers_GetNetworkConfigurationDiagnostic",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/networkConfigurationDiagnostic"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        Body("parameters", "NetworkConfigurationDiagnosticParameters"),
    ),
    ok=(200, 202),
    returns="NetworkConfigurationDiagnosticResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_CONNECTION_ANALYZERS_GET = Operation(
    SERVICE,
    "NetworkWatchers_ConnectionAnalyzersGet",
    "GET",
    _CONNECTION_ANALYZER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_ANALYZER_NAME),
    returns="ConnectionAnalyzer",
)

NETWORK_WATCHERS_CONNECTION_ANALYZERS_CREATE = Operation(
    SERVICE,
    "NetworkWatchers_ConnectionAnalyzersCreate",
    "PUT",
    _CONNECTION_ANALYZER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        _CONNECTION_ANALYZER_NAME,
        Body("body", "ConnectionAnalyzer"),
    ),
    ok=(200, 201),
    returns="ConnectionAnalyzer",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_CONNECTION_ANALYZERS_UPDATE_TAGS = Operation(
    SERVICE,
    "NetworkWatchers_ConnectionAnalyzersUpdateTags",
    "PATCH",
    _CONNECTION_ANALYZER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        _CONNECTION_ANALYZER_NAME,
        Body("body", "TagsObject"),
    ),
    returns="ConnectionAnalyzer",
)

NETWORK_WATCHERS_CONNECTION_ANALYZERS_DELETE = Operation(
    SERVICE,
    "NetworkWatchers_ConnectionAnalyzersDelete",
    "DELETE",
    _CONNECTION_ANALYZER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_ANALYZER_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_WATCHERS_CONNECTION_ANALYZERS_LIST = Operation(
    SERVICE,
    "NetworkWatchers_ConnectionAnalyzersList",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/connectionAnalyzers"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    paging=Paging("ConnectionAnalyzer", api_version=False),
)

NETWORK_WATCHERS_CONNECTION_ANALYZERS_QUERY = Operation(
    SERVICE,
    "NetworkWatchers_ConnectionAnalyzersQuery",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/connectionAnalyzers/{connectionAnalyzerName}/query"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_ANALYZER_NAME),
    ok=(200, 202),
    returns="ConnectionAnalyzerQueryStatusResult",
    long_running=LongRunning(),
)

FLOW_LOGS_GET = Operation(
    SERVICE,
    "FlowLogs_Get",
    "GET",
    _FLOW_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _FLOW_LOG_NAME),
    returns="FlowLog",
)

FLOW_LOGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FlowLogs_CreateOrUpdate",
    "PUT",
    _FLOW_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _FLOW_LOG_NAME, Body("parameters", "FlowLog")),
    ok=(200, 201),
    returns="FlowLog",
    long_running=LongRunning(),
)

FLOW_LOGS_UPDATE_TAGS = Operation(
    SERVICE,
    "FlowLogs_UpdateTags",
    "PATCH",
    _FLOW_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _FLOW_LOG_NAME, Body("parameters", "TagsObject")),
    returns="FlowLog",
)

FLOW_LOGS_DELETE = Operation(
    SERVICE,
    "FlowLogs_Delete",
    "DELETE",
    _FLOW_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _FLOW_LOG_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

FLOW_LOGS_LIST = Operation(
    SERVICE,
    "FlowLogs_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/flowLogs"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    paging=Paging("FlowLog", api_version=False),
)

PACKET_CAPTURES_GET = Operation(
    SERVICE,
    "PacketCaptures_Get",
    "GET",
    _PACKET_CAPTURE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _PACKET_CAPTURE_NAME),
    returns="PacketCaptureResult",
)

PACKET_CAPTURES_CREATE = Operation(
    SERVICE,
    "PacketCaptures_Create",
    "PUT",
    _PACKET_CAPTURE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        _PACKET_CAPTURE_NAME,
        Body("parameters", "PacketCapture"),
    ),
    ok=(201,),
    returns="PacketCaptureResult",
    long_running=LongRunning(),
)

PACKET_CAPTURES_DELETE = Operation(
    SERVICE,
    "PacketCaptures_Delete",
    "DELETE",
    _PACKET_CAPTURE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _PACKET_CAPTURE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

PACKET_CAPTURES_STOP = Operation(
    SERVICE,
    "PacketCaptures_Stop",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/packetCaptures/{packetCaptureName}/stop"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _PACKET_CAPTURE_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

PACKET_CAPTURES_GET_STATUS = Operation(
    SERVICE,
    "PacketCaptures_GetStatus",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/packetCaptures/{packetCaptureName}/queryStatus"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _PACKET_CAPTURE_NAME),
    ok=(200, 202),
    returns="PacketCaptureQueryStatusResult",
    long_running=LongRunning(),
)

PACKET_CAPTURES_LIST = Operation(
    SERVICE,
    "PacketCaptures_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/packetCaptures"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    paging=Paging("PacketCaptureResult", api_version=False),
)

CONNECTION_MONITORS_GET = Operation(
    SERVICE,
    "ConnectionMonitors_Get",
    "GET",
    _CONNECTION_MONITOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_MONITOR_NAME),
    returns="ConnectionMonitorResult",
)

CONNECTION_MONITORS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ConnectionMonitors_CreateOrUpdate",
    "PUT",
    _CONNECTION_MONITOR_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        _CONNECTION_MONITOR_NAME,
        Body("parameters", "ConnectionMonitor"),
        Query("migrate", "migrate"),
    ),
    ok=(200, 201),
    returns="ConnectionMonitorResult",
    long_running=LongRunning(),
)

CONNECTION_MONITORS_UPDATE_TAGS = Operation(
    SERVICE,
    "ConnectionMonitors_UpdateTags",
    "PATCH",
    _CONNECTION_MONITOR_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        _CONNECTION_MONITOR_NAME,
        Body("parameters", "TagsObject"),
    ),
    returns="ConnectionMonitorResult",
)

CONNECTION_MONITORS_DELETE = Operation(
    SERVICE,
    "ConnectionMonitors_Delete",
    "DELETE",
    _CONNECTION_MONITOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_MONITOR_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

CONNECTION_MONITORS_LIST = Operation(
    SERVICE,
    "ConnectionMonitors_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/connectionMonitors"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    paging=Paging("ConnectionMonitorResult", api_version=False),
)

CONNECTION_MONITORS_STOP = Operation(
    SERVICE,
    "ConnectionMonitors_Stop",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkWatchers/{networkWatcherName}/connectionMonitors/{connectionMonitorName}/stop"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_MONITOR_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)
