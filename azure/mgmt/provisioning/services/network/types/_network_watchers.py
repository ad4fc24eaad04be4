# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``network_watchers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import AccessValue, IPVersionValue, ManagedServiceIdentityDict
    from ._network_security_groups import NetworkSecurityGroupResultDict, SecurityRuleAssociationsDict
else:
    typed(__name__)

AssociationTypeValue: TypeAlias = Literal["Associated", "Contains"]
ConnectionAnalyzerEndpointTypeValue: TypeAlias = Literal[
    "VM", "VMSS", "ExternalAddress", "BastionHost", "ApplicationGateway"
]
ConnectionAnalyzerStatusValue: TypeAlias = Literal["NotStarted", "Running", "Succeeded", "Failed"]
ConnectionMonitorEndpointFilterItemTypeValue: TypeAlias = Literal["AgentAddress"]
ConnectionMonitorEndpointFilterTypeValue: TypeAlias = Literal["Include"]
ConnectionMonitorTestConfigurationProtocolValue: TypeAlias = Literal["Tcp", "Http", "Icmp"]
ConnectionMonitorTypeValue: TypeAlias = Literal["MultiEndpoint", "SingleSourceDestination"]
ConnectionStatusValue: TypeAlias = Literal["Unknown", "Connected", "Disconnected", "Degraded"]
CoverageLevelValue: TypeAlias = Literal["Default", "Low", "BelowAverage", "Average", "AboveAverage", "Full"]
DestinationPortBehaviorValue: TypeAlias = Literal["None", "ListenIfAvailable"]
DiagnosticOperationValue: TypeAlias = Literal[
    "NextHop", "NSG", "PortScan", "ConnectivityCheck", "ExpressRouteDiagnostic"
]
DirectionValue: TypeAlias = Literal["Inbound", "Outbound"]
EndpointTypeValue: TypeAlias = Literal[
    "AzureVM",
    "AzureVNet",
    "AzureSubnet",
    "ExternalAddress",
    "MMAWorkspaceMachine",
    "MMAWorkspaceNetwork",
    "AzureArcVM",
    "AzureVMSS",
    "AzureArcNetwork",
]
FlowLogFormatTypeValue: TypeAlias = Literal["JSON"]
HTTPConfigurationMethodValue: TypeAlias = Literal["Get", "Post"]
HTTPMethodValue: TypeAlias = Literal["Get"]
IpFlowProtocolValue: TypeAlias = Literal["TCP", "UDP"]
IssueTypeValue: TypeAlias = Literal[
    "Unknown",
    "AgentStopped",
    "GuestFirewall",
    "DnsResolution",
    "SocketBind",
    "NetworkSecurityRule",
    "UserDefinedRoute",
    "PortThrottled",
    "Platform",
]
NextHopTypeValue: TypeAlias = Literal[
    "Internet",
    "VirtualAppliance",
    "VirtualNetworkGateway",
    "VnetLocal",
    "HyperNetGateway",
    "VirtualApplianceEcmp",
    "None",
]
OriginValue: TypeAlias = Literal["Local", "Inbound", "Outbound"]
OutputTypeValue: TypeAlias = Literal["Workspace"]
PacketCaptureTargetTypeValue: TypeAlias = Literal["AzureVM", "AzureVMSS"]
PcErrorValue: TypeAlias = Literal["InternalError", "AgentStopped", "CaptureFailed", "LocalFileFailed", "StorageFailed"]
PcProtocolValue: TypeAlias = Literal["TCP", "UDP", "Any"]
PcStatusValue: TypeAlias = Literal["NotStarted", "Running", "Stopped", "Error", "Unknown"]
PreferredIPVersionValue: TypeAlias = Literal["IPv4", "IPv6"]
ProtocolValue: TypeAlias = Literal["Tcp", "Http", "Https", "Icmp"]
SeverityValue: TypeAlias = Literal["Error", "Warning"]
VerbosityLevelValue: TypeAlias = Literal["Normal", "Minimum", "Full"]


class AvailableProvidersListDict(ModelDict, total=False):
    countries: Required[Sequence[models.AvailableProvidersListCountry | AvailableProvidersListCountryDict]]


class AvailableProvidersListCityDict(ModelDict, total=False):
    city_name: str
    providers: list[str] | tuple[str, ...]


class AvailableProvidersListCountryDict(ModelDict, total=False):
    country_name: str
    providers: list[str] | tuple[str, ...]
    states: Sequence[models.AvailableProvidersListState | AvailableProvidersListStateDict]


class AvailableProvidersListParametersDict(ModelDict, total=False):
    azure_locations: list[str] | tuple[str, ...]
    country: str
    state: str
    city: str


class AvailableProvidersListStateDict(ModelDict, total=False):
    state_name: str
    providers: list[str] | tuple[str, ...]
    cities: Sequence[models.AvailableProvidersListCity | AvailableProvidersListCityDict]


class AzureReachabilityReportDict(ModelDict, total=False):
    aggregation_level: Required[str]
    provider_location: Required[models.AzureReachabilityReportLocation | AzureReachabilityReportLocationDict]
    reachability_report: Required[Sequence[models.AzureReachabilityReportItem | AzureReachabilityReportItemDict]]


class AzureReachabilityReportItemDict(ModelDict, total=False):
    provider: str
    azure_location: str
    latencies: Sequence[models.AzureReachabilityReportLatencyInfo | AzureReachabilityReportLatencyInfoDict]


class AzureReachabilityReportLatencyInfoDict(ModelDict, total=False):
    time_stamp: datetime | str
    score: int


class AzureReachabilityReportLocationDict(ModelDict, total=False):
    country: Required[str]
    state: str
    city: str


class AzureReachabilityReportParametersDict(ModelDict, total=False):
    provider_location: Required[models.AzureReachabilityReportLocation | AzureReachabilityReportLocationDict]
    providers: list[str] | tuple[str, ...]
    azure_locations: list[str] | tuple[str, ...]
    start_time: Required[datetime | str]
    end_time: Required[datetime | str]


class ConnectionAnalyzerDict(ModelDict, total=False):
    location: Required[str]
    tags: Mapping[str, str]
    properties: Required[models.ConnectionAnalyzerProperties | ConnectionAnalyzerPropertiesDict]


class ConnectionAnalyzerEndpointDict(ModelDict, total=False):
    type: Required[models.ConnectionAnalyzerEndpointType | ConnectionAnalyzerEndpointTypeValue]
    resource_id: str
    address: str
    port: int


class ConnectionAnalyzerPropertiesDict(ModelDict, total=False):
    source: Required[models.ConnectionAnalyzerEndpoint | ConnectionAnalyzerEndpointDict]
    destination: Required[models.ConnectionAnalyzerEndpoint | ConnectionAnalyzerEndpointDict]
    diagnostic_operations: Required[Sequence[models.DiagnosticOperation | DiagnosticOperationValue]]
    protocol_settings: models.ProtocolSettings | ProtocolSettingsDict
    diagnostic_operations_settings: models.DiagnosticOperationsSettings | DiagnosticOperationsSettingsDict
    expiry_in_days: int
    output_settings: models.OutputSettings | OutputSettingsDict


class ConnectionAnalyzerQueryStatusResultDict(ModelDict, total=False):
    connection_analyzer_status: models.ConnectionAnalyzerStatus | ConnectionAnalyzerStatusValue
    error: str
    output_storage_path: str
    expiry_in_utc: datetime | str
    diagnostic_operation_results: Sequence[models.DiagnosticOperationResult | DiagnosticOperationResultDict]


class _ConnectionMonitorFlatDict(ModelDict, total=False):
    location: str
    tags: Mapping[str, str]
    source: models.ConnectionMonitorSource | ConnectionMonitorSourceDict
    destination: models.ConnectionMonitorDestination | ConnectionMonitorDestinationDict
    auto_start: bool
    monitoring_interval_in_seconds: int
    endpoints: Sequence[models.ConnectionMonitorEndpoint | ConnectionMonitorEndpointDict]
    test_configurations: Sequence[models.ConnectionMonitorTestConfiguration | ConnectionMonitorTestConfigurationDict]
    test_groups: Sequence[models.ConnectionMonitorTestGroup | ConnectionMonitorTestGroupDict]
    outputs: Sequence[models.ConnectionMonitorOutput | ConnectionMonitorOutputDict]
    notes: str


class _ConnectionMonitorNestedDict(ModelDict, total=False):
    location: str
    tags: Mapping[str, str]
    properties: Required[models.ConnectionMonitorParameters | ConnectionMonitorParametersDict]


ConnectionMonitorDict: TypeAlias = _ConnectionMonitorFlatDict | _ConnectionMonitorNestedDict


class ConnectionMonitorDestinationDict(ModelDict, total=False):
    resource_id: str
    address: str
    port: int


class ConnectionMonitorEndpointDict(ModelDict, total=False):
    name: Required[str]
    type: models.EndpointType | EndpointTypeValue
    resource_id: str
    address: str
    filter: models.ConnectionMonitorEndpointFilter | ConnectionMonitorEndpointFilterDict
    scope: models.ConnectionMonitorEndpointScope | ConnectionMonitorEndpointScopeDict
    coverage_level: models.CoverageLevel | CoverageLevelValue
    location_details: models.ConnectionMonitorEndpointLocationDetails | ConnectionMonitorEndpointLocationDetailsDict
    subscription_id: str


class ConnectionMonitorEndpointFilterDict(ModelDict, total=False):
    type: models.ConnectionMonitorEndpointFilterType | ConnectionMonitorEndpointFilterTypeValue
    items: Sequence[models.ConnectionMonitorEndpointFilterItem | ConnectionMonitorEndpointFilterItemDict]


class ConnectionMonitorEndpointFilterItemDict(ModelDict, total=False):
    type: models.ConnectionMonitorEndpointFilterItemType | ConnectionMonitorEndpointFilterItemTypeValue
    address: str


class ConnectionMonitorEndpointLocationDetailsDict(ModelDict, total=False):
    region: str


class ConnectionMonitorEndpointScopeDict(ModelDict, total=False):
    include: Sequence[models.ConnectionMonitorEndpointScopeItem | ConnectionMonitorEndpointScopeItemDict]
    exclude: Sequence[models.ConnectionMonitorEndpointScopeItem | ConnectionMonitorEndpointScopeItemDict]


class ConnectionMonitorEndpointScopeItemDict(ModelDict, total=False):
    address: str


class ConnectionMonitorHttpConfigurationDict(ModelDict, total=False):
    port: int
    method: models.HTTPConfigurationMethod | HTTPConfigurationMethodValue
    path: str
    request_headers: Sequence[models.HTTPHeader | HTTPHeaderDict]
    valid_status_code_ranges: list[str] | tuple[str, ...]
    prefer_https: bool


class ConnectionMonitorIcmpConfigurationDict(ModelDict, total=False):
    disable_trace_route: bool


class ConnectionMonitorOutputDict(ModelDict, total=False):
    type: models.OutputType | OutputTypeValue
    workspace_settings: models.ConnectionMonitorWorkspaceSettings | ConnectionMonitorWorkspaceSettingsDict


class ConnectionMonitorParametersDict(ModelDict, total=False):
    source: models.ConnectionMonitorSource | ConnectionMonitorSourceDict
    destination: models.ConnectionMonitorDestination | ConnectionMonitorDestinationDict
    auto_start: bool
    monitoring_interval_in_seconds: int
    endpoints: Sequence[models.ConnectionMonitorEndpoint | ConnectionMonitorEndpointDict]
    test_configurations: Sequence[models.ConnectionMonitorTestConfiguration | ConnectionMonitorTestConfigurationDict]
    test_groups: Sequence[models.ConnectionMonitorTestGroup | ConnectionMonitorTestGroupDict]
    outputs: Sequence[models.ConnectionMonitorOutput | ConnectionMonitorOutputDict]
    notes: str


class TrackedResourceWithEtagDict(ModelDict, total=False):
    location: str
    tags: Mapping[str, str]


class _ConnectionMonitorResultFlatDict(TrackedResourceWithEtagDict, total=False):
    source: models.ConnectionMonitorSource | ConnectionMonitorSourceDict
    destination: models.ConnectionMonitorDestination | ConnectionMonitorDestinationDict
    auto_start: bool
    monitoring_interval_in_seconds: int
    endpoints: Sequence[models.ConnectionMonitorEndpoint | ConnectionMonitorEndpointDict]
    test_configurations: Sequence[models.ConnectionMonitorTestConfiguration | ConnectionMonitorTestConfigurationDict]
    test_groups: Sequence[models.ConnectionMonitorTestGroup | ConnectionMonitorTestGroupDict]
    outputs: Sequence[models.ConnectionMonitorOutput | ConnectionMonitorOutputDict]
    notes: str


class _ConnectionMonitorResultNestedDict(TrackedResourceWithEtagDict, total=False):
    properties: Required[models.ConnectionMonitorResultProperties | ConnectionMonitorResultPropertiesDict]


ConnectionMonitorResultDict: TypeAlias = _ConnectionMonitorResultFlatDict | _ConnectionMonitorResultNestedDict


class ConnectionMonitorResultPropertiesDict(ConnectionMonitorParametersDict, total=False):
    """Stands for ConnectionMonitorResultProperties."""


class ConnectionMonitorSourceDict(ModelDict, total=False):
    resource_id: Required[str]
    port: int


class ConnectionMonitorSuccessThresholdDict(ModelDict, total=False):
    checks_failed_percent: int
    round_trip_time_ms: float


class ConnectionMonitorTcpConfigurationDict(ModelDict, total=False):
    port: int
    disable_trace_route: bool
    destination_port_behavior: models.DestinationPortBehavior | DestinationPortBehaviorValue


class ConnectionMonitorTestConfigurationDict(ModelDict, total=False):
    name: Required[str]
    test_frequency_sec: int
    protocol: Required[
        models.ConnectionMonitorTestConfigurationProtocol | ConnectionMonitorTestConfigurationProtocolValue
    ]
    preferred_ip_version: models.PreferredIPVersion | PreferredIPVersionValue
    http_configuration: models.ConnectionMonitorHttpConfiguration | ConnectionMonitorHttpConfigurationDict
    tcp_configuration: models.ConnectionMonitorTcpConfiguration | ConnectionMonitorTcpConfigurationDict
    icmp_configuration: models.ConnectionMonitorIcmpConfiguration | ConnectionMonitorIcmpConfigurationDict
    success_threshold: models.ConnectionMonitorSuccessThreshold | ConnectionMonitorSuccessThresholdDict


class ConnectionMonitorTestGroupDict(ModelDict, total=False):
    name: Required[str]
    disable: bool
    test_configurations: Required[list[str] | tuple[str, ...]]
    sources: Required[list[str] | tuple[str, ...]]
    destinations: Required[list[str] | tuple[str, ...]]


class ConnectionMonitorWorkspaceSettingsDict(ModelDict, total=False):
    workspace_resource_id: str


class ConnectivityCheckSettingsDict(ModelDict, total=False):
    generate_path: bool
    preferred_ip_version: models.PreferredIPVersion | PreferredIPVersionValue


class ConnectivityDestinationDict(ModelDict, total=False):
    resource_id: str
    address: str
    port: int


class ConnectivityHopDict(ModelDict, total=False):
    """Stands for ConnectivityHop."""


class ConnectivityInformationDict(ModelDict, total=False):
    """Stands for ConnectivityInformation."""


class ConnectivityIssueDict(ModelDict, total=False):
    """Stands for ConnectivityIssue."""


class ConnectivityParametersDict(ModelDict, total=False):
    source: Required[models.ConnectivitySource | ConnectivitySourceDict]
    destination: Required[models.ConnectivityDestination | ConnectivityDestinationDict]
    protocol: models.Protocol | ProtocolValue
    protocol_configuration: models.ProtocolConfiguration | ProtocolConfigurationDict
    preferred_ip_version: models.IPVersion | IPVersionValue


class ConnectivitySourceDict(ModelDict, total=False):
    resource_id: Required[str]
    port: int


class DiagnosticOperationResultDict(ModelDict, total=False):
    diagnostic_operation: Required[models.DiagnosticOperation | DiagnosticOperationValue]
    error: str
    result: str


class DiagnosticOperationsSettingsDict(ModelDict, total=False):
    connectivity_check_settings: models.ConnectivityCheckSettings | ConnectivityCheckSettingsDict
    express_route_diagnostics_settings: models.ExpressRouteDiagnosticsSettings | ExpressRouteDiagnosticsSettingsDict


class ExpressRouteDiagnosticsSettingsDict(ModelDict, total=False):
    er_circuit_resource_id: str
    bandwidth: float


class _FlowLogFlatDict(ResourceDict, total=False):
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    target_resource_id: str
    storage_id: str
    enabled_filtering_criteria: str
    record_types: str
    enabled: bool
    retention_policy: models.RetentionPolicyParameters | RetentionPolicyParametersDict
    format: models.FlowLogFormatParameters | FlowLogFormatParametersDict
    flow_analytics_configuration: models.TrafficAnalyticsProperties | TrafficAnalyticsPropertiesDict


class _FlowLogNestedDict(ResourceDict, total=False):
    properties: Required[models.FlowLogPropertiesFormat | FlowLogPropertiesFormatDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


FlowLogDict: TypeAlias = _FlowLogFlatDict | _FlowLogNestedDict


class FlowLogFormatParametersDict(ModelDict, total=False):
    type: models.FlowLogFormatType | FlowLogFormatTypeValue
    version: int


class _FlowLogInformationFlatDict(ModelDict, total=False):
    target_resource_id: Required[str]
    flow_analytics_configuration: models.TrafficAnalyticsProperties | TrafficAnalyticsPropertiesDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    storage_id: str
    enabled_filtering_criteria: str
    record_types: str
    enabled: bool
    retention_policy: models.RetentionPolicyParameters | RetentionPolicyParametersDict
    format: models.FlowLogFormatParameters | FlowLogFormatParametersDict


class _FlowLogInformationNestedDict(ModelDict, total=False):
    target_resource_id: Required[str]
    properties: Required[models.FlowLogProperties | FlowLogPropertiesDict]
    flow_analytics_configuration: models.TrafficAnalyticsProperties | TrafficAnalyticsPropertiesDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


FlowLogInformationDict: TypeAlias = _FlowLogInformationFlatDict | _FlowLogInformationNestedDict


class FlowLogPropertiesDict(ModelDict, total=False):
    storage_id: Required[str]
    enabled_filtering_criteria: str
    record_types: str
    enabled: Required[bool]
    retention_policy: models.RetentionPolicyParameters | RetentionPolicyParametersDict
    format: models.FlowLogFormatParameters | FlowLogFormatParametersDict


class FlowLogPropertiesFormatDict(ModelDict, total=False):
    target_resource_id: Required[str]
    storage_id: Required[str]
    enabled_filtering_criteria: str
    record_types: str
    enabled: bool
    retention_policy: models.RetentionPolicyParameters | RetentionPolicyParametersDict
    format: models.FlowLogFormatParameters | FlowLogFormatParametersDict
    flow_analytics_configuration: models.TrafficAnalyticsProperties | TrafficAnalyticsPropertiesDict


class FlowLogStatusParametersDict(ModelDict, total=False):
    target_resource_id: Required[str]


class HTTPConfigurationDict(ModelDict, total=False):
    method: models.HTTPMethod | HTTPMethodValue
    headers: Sequence[models.HTTPHeader | HTTPHeaderDict]
    valid_status_codes: Sequence[int]


class HTTPHeaderDict(ModelDict, total=False):
    name: str
    value: str


class _HopLinkFlatDict(ModelDict, total=False):
    """Stands for HopLink."""


class _HopLinkNestedDict(ModelDict, total=False):
    properties: Required[models.HopLinkProperties | HopLinkPropertiesDict]


HopLinkDict: TypeAlias = _HopLinkFlatDict | _HopLinkNestedDict


class HopLinkPropertiesDict(ModelDict, total=False):
    """Stands for HopLinkProperties."""


class NetworkConfigurationDiagnosticParametersDict(ModelDict, total=False):
    target_resource_id: Required[str]
    verbosity_level: models.VerbosityLevel | VerbosityLevelValue
    profiles: Required[
        Sequence[models.NetworkConfigurationDiagnosticProfile | NetworkConfigurationDiagnosticProfileDict]
    ]


class NetworkConfigurationDiagnosticProfileDict(ModelDict, total=False):
    direction: Required[models.Direction | DirectionValue]
    protocol: Required[str]
    source: Required[str]
    destination: Required[str]
    destination_port: Required[str]


class NetworkConfigurationDiagnosticResponseDict(ModelDict, total=False):
    """Stands for NetworkConfigurationDiagnosticResponse."""


class NetworkConfigurationDiagnosticResultDict(ModelDict, total=False):
    profile: models.NetworkConfigurationDiagnosticProfile | NetworkConfigurationDiagnosticProfileDict
    network_security_group_result: models.NetworkSecurityGroupResult | NetworkSecurityGroupResultDict


class _NetworkWatcherFlatDict(ResourceDict, total=False):
    """Stands for NetworkWatcher."""


class _NetworkWatcherNestedDict(ResourceDict, total=False):
    properties: Required[models.NetworkWatcherPropertiesFormat | NetworkWatcherPropertiesFormatDict]


NetworkWatcherDict: TypeAlias = _NetworkWatcherFlatDict | _NetworkWatcherNestedDict


class NetworkWatcherPropertiesFormatDict(ModelDict, total=False):
    """Stands for NetworkWatcherPropertiesFormat."""


class NextHopParametersDict(ModelDict, total=False):
    target_resource_id: Required[str]
    source_ip_address: Required[str]
    destination_ip_address: Required[str]
    target_nic_resource_id: str


class NextHopResultDict(ModelDict, total=False):
    next_hop_type: models.NextHopType | NextHopTypeValue
    next_hop_ip_address: str
    route_table_id: str


class OutputSettingsDict(ModelDict, total=False):
    storage_account_settings: models.StorageAccountSettings | StorageAccountSettingsDict


class _PacketCaptureFlatDict(ModelDict, total=False):
    target: str
    scope: models.PacketCaptureMachineScope | PacketCaptureMachineScopeDict
    target_type: models.PacketCaptureTargetType | PacketCaptureTargetTypeValue
    bytes_to_capture_per_packet: int
    total_bytes_per_session: int
    time_limit_in_seconds: int
    storage_location: models.PacketCaptureStorageLocation | PacketCaptureStorageLocationDict
    filters: Sequence[models.PacketCaptureFilter | PacketCaptureFilterDict]
    continuous_capture: bool
    capture_settings: models.PacketCaptureSettings | PacketCaptureSettingsDict


class _PacketCaptureNestedDict(ModelDict, total=False):
    properties: Required[models.PacketCaptureParameters | PacketCaptureParametersDict]


PacketCaptureDict: TypeAlias = _PacketCaptureFlatDict | _PacketCaptureNestedDict


class PacketCaptureFilterDict(ModelDict, total=False):
    protocol: models.PcProtocol | PcProtocolValue
    local_ip_address: str
    remote_ip_address: str
    local_port: str
    remote_port: str


class PacketCaptureMachineScopeDict(ModelDict, total=False):
    include: list[str] | tuple[str, ...]
    exclude: list[str] | tuple[str, ...]


class PacketCaptureParametersDict(ModelDict, total=False):
    target: Required[str]
    scope: models.PacketCaptureMachineScope | PacketCaptureMachineScopeDict
    target_type: models.PacketCaptureTargetType | PacketCaptureTargetTypeValue
    bytes_to_capture_per_packet: int
    total_bytes_per_session: int
    time_limit_in_seconds: int
    storage_location: Required[models.PacketCaptureStorageLocation | PacketCaptureStorageLocationDict]
    filters: Sequence[models.PacketCaptureFilter | PacketCaptureFilterDict]
    continuous_capture: bool
    capture_settings: models.PacketCaptureSettings | PacketCaptureSettingsDict


class PacketCaptureQueryStatusResultDict(ModelDict, total=False):
    name: str
    id: str
    capture_start_time: datetime | str
    packet_capture_status: models.PcStatus | PcStatusValue
    stop_reason: str
    packet_capture_error: Sequence[models.PcError | PcErrorValue]


class _PacketCaptureResultFlatDict(ModelDict, total=False):
    target: str
    scope: models.PacketCaptureMachineScope | PacketCaptureMachineScopeDict
    target_type: models.PacketCaptureTargetType | PacketCaptureTargetTypeValue
    bytes_to_capture_per_packet: int
    total_bytes_per_session: int
    time_limit_in_seconds: int
    storage_location: models.PacketCaptureStorageLocation | PacketCaptureStorageLocationDict
    filters: Sequence[models.PacketCaptureFilter | PacketCaptureFilterDict]
    continuous_capture: bool
    capture_settings: models.PacketCaptureSettings | PacketCaptureSettingsDict


class _PacketCaptureResultNestedDict(ModelDict, total=False):
    properties: Required[models.PacketCaptureResultProperties | PacketCaptureResultPropertiesDict]


PacketCaptureResultDict: TypeAlias = _PacketCaptureResultFlatDict | _PacketCaptureResultNestedDict


class PacketCaptureResultPropertiesDict(PacketCaptureParametersDict, total=False):
    """Stands for PacketCaptureResultProperties."""


class PacketCaptureSettingsDict(ModelDict, total=False):
    file_count: int
    file_size_in_bytes: int
    session_time_limit_in_seconds: int


class PacketCaptureStorageLocationDict(ModelDict, total=False):
    storage_id: str
    storage_path: str
    file_path: str
    local_path: str


class ProtocolConfigurationDict(ModelDict, total=False):
    http_configuration: models.HTTPConfiguration | HTTPConfigurationDict


class ProtocolSettingsDict(ModelDict, total=False):
    protocol: models.Protocol | ProtocolValue
    http_configuration: models.HTTPConfiguration | HTTPConfigurationDict


class QueryTroubleshootingParametersDict(ModelDict, total=False):
    target_resource_id: Required[str]


class RetentionPolicyParametersDict(ModelDict, total=False):
    days: int
    enabled: bool


class SecurityGroupNetworkInterfaceDict(ModelDict, total=False):
    id: str
    security_rule_associations: models.SecurityRuleAssociations | SecurityRuleAssociationsDict


class SecurityGroupViewParametersDict(ModelDict, total=False):
    target_resource_id: Required[str]


class SecurityGroupViewResultDict(ModelDict, total=False):
    network_interfaces: Sequence[models.SecurityGroupNetworkInterface | SecurityGroupNetworkInterfaceDict]


class StorageAccountSettingsDict(ModelDict, total=False):
    storage_account_id: Required[str]
    path: str


class TopologyDict(ModelDict, total=False):
    resources: Sequence[models.TopologyResource | TopologyResourceDict]


class TopologyAssociationDict(ModelDict, total=False):
    name: str
    resource_id: str
    association_type: models.AssociationType | AssociationTypeValue


class TopologyParametersDict(ModelDict, total=False):
    target_resource_group_name: str
    target_virtual_network: models.SubResource | SubResourceDict
    target_subnet: models.SubResource | SubResourceDict


class TopologyResourceDict(ModelDict, total=False):
    name: str
    id: str
    location: str
    associations: Sequence[models.TopologyAssociation | TopologyAssociationDict]


class TrafficAnalyticsConfigurationPropertiesDict(ModelDict, total=False):
    enabled: bool
    workspace_id: str
    workspace_region: str
    workspace_resource_id: str
    traffic_analytics_interval: int


class TrafficAnalyticsPropertiesDict(ModelDict, total=False):
    network_watcher_flow_analytics_configuration: (
        models.TrafficAnalyticsConfigurationProperties | TrafficAnalyticsConfigurationPropertiesDict
    )


class TroubleshootingDetailsDict(ModelDict, total=False):
    id: str
    reason_type: str
    summary: str
    detail: str
    recommended_actions: Sequence[models.TroubleshootingRecommendedActions | TroubleshootingRecommendedActionsDict]


class _TroubleshootingParametersFlatDict(ModelDict, total=False):
    target_resource_id: Required[str]
    storage_id: str
    storage_path: str


class _TroubleshootingParametersNestedDict(ModelDict, total=False):
    target_resource_id: Required[str]
    properties: Required[models.TroubleshootingProperties | TroubleshootingPropertiesDict]


TroubleshootingParametersDict: TypeAlias = _TroubleshootingParametersFlatDict | _TroubleshootingParametersNestedDict


class TroubleshootingPropertiesDict(ModelDict, total=False):
    storage_id: Required[str]
    storage_path: Required[str]


class TroubleshootingRecommendedActionsDict(ModelDict, total=False):
    action_id: str
    action_text: str
    action_uri: str
    action_uri_text: str


class TroubleshootingResultDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    code: str
    results: Sequence[models.TroubleshootingDetails | TroubleshootingDetailsDict]


class VerificationIPFlowParametersDict(ModelDict, total=False):
    target_resource_id: Required[str]
    direction: Required[models.Direction | DirectionValue]
    protocol: Required[models.IpFlowProtocol | IpFlowProtocolValue]
    local_port: Required[str]
    remote_port: Required[str]
    local_ip_address: Required[str]
    remote_ip_address: Required[str]
    target_nic_resource_id: str


class VerificationIPFlowResultDict(ModelDict, total=False):
    access: models.Access | AccessValue
    rule_name: str
