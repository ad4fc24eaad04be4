# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``network_watchers``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_NETWORK_WATCHER_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/networkWatchers/{networkWatcherName}"
_FLOW_LOG_URL = _NETWORK_WATCHER_URL + "/flowLogs/{flowLogName}"
_PACKET_CAPTURE_URL = _NETWORK_WATCHER_URL + "/packetCaptures/{packetCaptureName}"
_CONNECTION_MONITOR_URL = _NETWORK_WATCHER_URL + "/connectionMonitors/{connectionMonitorName}"
_CONNECTION_ANALYZER_URL = _NETWORK_WATCHER_URL + "/connectionAnalyzers/{connectionAnalyzerName}"

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
    error="ErrorResponse",
)

NETWORK_WATCHERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkWatchers_CreateOrUpdate",
    "PUT",
    _NETWORK_WATCHER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "NetworkWatcher")),
    ok=(200, 201),
    returns="NetworkWatcher",
    error="ErrorResponse",
)

NETWORK_WATCHERS_UPDATE_TAGS = Operation(
    SERVICE,
    "NetworkWatchers_UpdateTags",
    "PATCH",
    _NETWORK_WATCHER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "TagsObject")),
    returns="NetworkWatcher",
    error="ErrorResponse",
)

NETWORK_WATCHERS_DELETE = Operation(
    SERVICE,
    "NetworkWatchers_Delete",
    "DELETE",
    _NETWORK_WATCHER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

NETWORK_WATCHERS_LIST = Operation(
    SERVICE,
    "NetworkWatchers_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkWatchers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="ErrorResponse",
    paging=Paging("NetworkWatcher", api_version=False),
)

NETWORK_WATCHERS_LIST_ALL = Operation(
    SERVICE,
    "NetworkWatchers_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/networkWatchers",
    (SUBSCRIPTION_ID,),
    error="ErrorResponse",
    paging=Paging("NetworkWatcher", api_version=False),
)

NETWORK_WATCHERS_GET_TOPOLOGY = Operation(
    SERVICE,
    "NetworkWatchers_GetTopology",
    "POST",
    _NETWORK_WATCHER_URL + "/topology",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "TopologyParameters")),
    returns="Topology",
    error="ErrorResponse",
)

NETWORK_WATCHERS_VERIFY_IP_FLOW = Operation(
    SERVICE,
    "NetworkWatchers_VerifyIpFlow",
    "POST",
    _NETWORK_WATCHER_URL + "/ipFlowVerify",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "VerificationIPFlowParameters")),
    ok=(200, 202),
    returns="VerificationIPFlowResult",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_NEXT_HOP = Operation(
    SERVICE,
    "NetworkWatchers_GetNextHop",
    "POST",
    _NETWORK_WATCHER_URL + "/nextHop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "NextHopParameters")),
    ok=(200, 202),
    returns="NextHopResult",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_VM_SECURITY_RULES = Operation(
    SERVICE,
    "NetworkWatchers_GetVmSecurityRules",
    "POST",
    _NETWORK_WATCHER_URL + "/securityGroupView",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "SecurityGroupViewParameters")),
    ok=(200, 202),
    returns="SecurityGroupViewResult",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_TROUBLESHOOTING = Operation(
    SERVICE,
    "NetworkWatchers_GetTroubleshooting",
    "POST",
    _NETWORK_WATCHER_URL + "/troubleshoot",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "TroubleshootingParameters")),
    ok=(200, 202),
    returns="TroubleshootingResult",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_TROUBLESHOOTING_RESULT = Operation(
    SERVICE,
    "NetworkWatchers_GetTroubleshootingResult",
    "POST",
    _NETWORK_WATCHER_URL + "/queryTroubleshootResult",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "QueryTroubleshootingParameters")),
    ok=(200, 202),
    returns="TroubleshootingResult",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_SET_FLOW_LOG_CONFIGURATION = Operation(
    SERVICE,
    "NetworkWatchers_SetFlowLogConfiguration",
    "POST",
    _NETWORK_WATCHER_URL + "/configureFlowLog",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "FlowLogInformation")),
    ok=(200, 202),
    returns="FlowLogInformation",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_FLOW_LOG_STATUS = Operation(
    SERVICE,
    "NetworkWatchers_GetFlowLogStatus",
    "POST",
    _NETWORK_WATCHER_URL + "/queryFlowLogStatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "FlowLogStatusParameters")),
    ok=(200, 202),
    returns="FlowLogInformation",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_CHECK_CONNECTIVITY = Operation(
    SERVICE,
    "NetworkWatchers_CheckConnectivity",
    "POST",
    _NETWORK_WATCHER_URL + "/connectivityCheck",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, Body("parameters", "ConnectivityParameters")),
    ok=(200, 202),
    returns="ConnectivityInformation",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_AZURE_REACHABILITY_REPORT = Operation(
    SERVICE,
    "NetworkWatchers_GetAzureReachabilityReport",
    "POST",
    _NETWORK_WATCHER_URL + "/azureReachabilityReport",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        Body("parameters", "AzureReachabilityReportParameters"),
    ),
    ok=(200, 202),
    returns="AzureReachabilityReport",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_LIST_AVAILABLE_PROVIDERS = Operation(
    SERVICE,
    "NetworkWatchers_ListAvailableProviders",
    "POST",
    _NETWORK_WATCHER_URL + "/availableProvidersList",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        Body("parameters", "AvailableProvidersListParameters"),
    ),
    ok=(200, 202),
    returns="AvailableProvidersList",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_GET_NETWORK_CONFIGURATION_DIAGNOSTIC = Operation(
    SERVICE,
    "NetworkWatchers_GetNetworkConfigurationDiagnostic",
    "POST",
    _NETWORK_WATCHER_URL + "/networkConfigurationDiagnostic",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_WATCHER_NAME,
        Body("parameters", "NetworkConfigurationDiagnosticParameters"),
    ),
    ok=(200, 202),
    returns="NetworkConfigurationDiagnosticResponse",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NETWORK_WATCHERS_CONNECTION_ANALYZERS_GET = Operation(
    SERVICE,
    "NetworkWatchers_ConnectionAnalyzersGet",
    "GET",
    _CONNECTION_ANALYZER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_ANALYZER_NAME),
    returns="ConnectionAnalyzer",
    error="ErrorResponse",
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
    error="ErrorResponse",
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
    error="ErrorResponse",
)

NETWORK_WATCHERS_CONNECTION_ANALYZERS_DELETE = Operation(
    SERVICE,
    "NetworkWatchers_ConnectionAnalyzersDelete",
    "DELETE",
    _CONNECTION_ANALYZER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_ANALYZER_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

NETWORK_WATCHERS_CONNECTION_ANALYZERS_LIST = Operation(
    SERVICE,
    "NetworkWatchers_ConnectionAnalyzersList",
    "GET",
    _NETWORK_WATCHER_URL + "/connectionAnalyzers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    error="ErrorResponse",
    paging=Paging("ConnectionAnalyzer", api_version=False),
)

NETWORK_WATCHERS_CONNECTION_ANALYZERS_QUERY = Operation(
    SERVICE,
    "NetworkWatchers_ConnectionAnalyzersQuery",
    "POST",
    _CONNECTION_ANALYZER_URL + "/query",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_ANALYZER_NAME),
    ok=(200, 202),
    returns="ConnectionAnalyzerQueryStatusResult",
    error="ErrorResponse",
    long_running=LongRunning(),
)

FLOW_LOGS_GET = Operation(
    SERVICE,
    "FlowLogs_Get",
    "GET",
    _FLOW_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _FLOW_LOG_NAME),
    returns="FlowLog",
    error="ErrorResponse",
)

FLOW_LOGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FlowLogs_CreateOrUpdate",
    "PUT",
    _FLOW_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _FLOW_LOG_NAME, Body("parameters", "FlowLog")),
    ok=(200, 201),
    returns="FlowLog",
    error="ErrorResponse",
    long_running=LongRunning(),
)

FLOW_LOGS_UPDATE_TAGS = Operation(
    SERVICE,
    "FlowLogs_UpdateTags",
    "PATCH",
    _FLOW_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _FLOW_LOG_NAME, Body("parameters", "TagsObject")),
    returns="FlowLog",
    error="ErrorResponse",
)

FLOW_LOGS_DELETE = Operation(
    SERVICE,
    "FlowLogs_Delete",
    "DELETE",
    _FLOW_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _FLOW_LOG_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

FLOW_LOGS_LIST = Operation(
    SERVICE,
    "FlowLogs_List",
    "GET",
    _NETWORK_WATCHER_URL + "/flowLogs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    error="ErrorResponse",
    paging=Paging("FlowLog", api_version=False),
)

PACKET_CAPTURES_GET = Operation(
    SERVICE,
    "PacketCaptures_Get",
    "GET",
    _PACKET_CAPTURE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _PACKET_CAPTURE_NAME),
    returns="PacketCaptureResult",
    error="ErrorResponse",
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
    error="ErrorResponse",
    long_running=LongRunning(),
)

PACKET_CAPTURES_DELETE = Operation(
    SERVICE,
    "PacketCaptures_Delete",
    "DELETE",
    _PACKET_CAPTURE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _PACKET_CAPTURE_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

PACKET_CAPTURES_STOP = Operation(
    SERVICE,
    "PacketCaptures_Stop",
    "POST",
    _PACKET_CAPTURE_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _PACKET_CAPTURE_NAME),
    ok=(200, 202),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

PACKET_CAPTURES_GET_STATUS = Operation(
    SERVICE,
    "PacketCaptures_GetStatus",
    "POST",
    _PACKET_CAPTURE_URL + "/queryStatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _PACKET_CAPTURE_NAME),
    ok=(200, 202),
    returns="PacketCaptureQueryStatusResult",
    error="ErrorResponse",
    long_running=LongRunning(),
)

PACKET_CAPTURES_LIST = Operation(
    SERVICE,
    "PacketCaptures_List",
    "GET",
    _NETWORK_WATCHER_URL + "/packetCaptures",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    error="ErrorResponse",
    paging=Paging("PacketCaptureResult", api_version=False),
)

CONNECTION_MONITORS_GET = Operation(
    SERVICE,
    "ConnectionMonitors_Get",
    "GET",
    _CONNECTION_MONITOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_MONITOR_NAME),
    returns="ConnectionMonitorResult",
    error="ErrorResponse",
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
    error="ErrorResponse",
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
    error="ErrorResponse",
)

CONNECTION_MONITORS_DELETE = Operation(
    SERVICE,
    "ConnectionMonitors_Delete",
    "DELETE",
    _CONNECTION_MONITOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_MONITOR_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

CONNECTION_MONITORS_LIST = Operation(
    SERVICE,
    "ConnectionMonitors_List",
    "GET",
    _NETWORK_WATCHER_URL + "/connectionMonitors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME),
    error="ErrorResponse",
    paging=Paging("ConnectionMonitorResult", api_version=False),
)

CONNECTION_MONITORS_STOP = Operation(
    SERVICE,
    "ConnectionMonitors_Stop",
    "POST",
    _CONNECTION_MONITOR_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_WATCHER_NAME, _CONNECTION_MONITOR_NAME),
    ok=(200, 202),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)
