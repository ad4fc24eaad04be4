# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``network_watchers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import AccessValue, IPVersionValue, ManagedServiceIdentityDict
    from ._network_security_groups import NetworkSecurityGroupResultDict, SecurityRuleAssociationsDict

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


class AvailableProvidersListDict(TypedDict, total=False):
    """Internet providers with latency reports, by country."""

    countries: Required[Sequence[models.AvailableProvidersListCountry | AvailableProvidersListCountryDict]]
    additional_properties: Mapping[str, Any]


class AvailableProvidersListCityDict(TypedDict, total=False):
    """Internet providers of a city."""

    city_name: str
    providers: Sequence[str]
    additional_properties: Mapping[str, Any]


class AvailableProvidersListCountryDict(TypedDict, total=False):
    """Internet providers of a country."""

    country_name: str
    providers: Sequence[str]
    states: Sequence[models.AvailableProvidersListState | AvailableProvidersListStateDict]
    additional_properties: Mapping[str, Any]


class AvailableProvidersListParametersDict(TypedDict, total=False):
    """Place and regions to list internet providers for."""

    azure_locations: Sequence[str]
    country: str
    state: str
    city: str
    additional_properties: Mapping[str, Any]


class AvailableProvidersListStateDict(TypedDict, total=False):
    """Internet providers of a state."""

    state_name: str
    providers: Sequence[str]
    cities: Sequence[models.AvailableProvidersListCity | AvailableProvidersListCityDict]
    additional_properties: Mapping[str, Any]


class AzureReachabilityReportDict(TypedDict, total=False):
    """Latency from internet providers to Azure regions."""

    aggregation_level: Required[str]
    provider_location: Required[models.AzureReachabilityReportLocation | AzureReachabilityReportLocationDict]
    reachability_report: Required[Sequence[models.AzureReachabilityReportItem | AzureReachabilityReportItemDict]]
    additional_properties: Mapping[str, Any]


class AzureReachabilityReportItemDict(TypedDict, total=False):
    """Latency from one provider to one region."""

    provider: str
    azure_location: str
    latencies: Sequence[models.AzureReachabilityReportLatencyInfo | AzureReachabilityReportLatencyInfoDict]
    additional_properties: Mapping[str, Any]


class AzureReachabilityReportLatencyInfoDict(TypedDict, total=False):
    """A latency score at a time."""

    time_stamp: datetime | str
    score: int
    additional_properties: Mapping[str, Any]


class AzureReachabilityReportLocationDict(TypedDict, total=False):
    """Place of a latency report: country, state, city."""

    country: Required[str]
    state: str
    city: str
    additional_properties: Mapping[str, Any]


class AzureReachabilityReportParametersDict(TypedDict, total=False):
    """Place, providers, regions and time range of a latency report."""

    provider_location: Required[models.AzureReachabilityReportLocation | AzureReachabilityReportLocationDict]
    providers: Sequence[str]
    azure_locations: Sequence[str]
    start_time: Required[datetime | str]
    end_time: Required[datetime | str]
    additional_properties: Mapping[str, Any]


class ConnectionAnalyzerDict(TypedDict, total=False):
    """A connection analyzer: diagnoses the way between two endpoints."""

    location: Required[str]
    tags: Mapping[str, str]
    properties: Required[models.ConnectionAnalyzerProperties | ConnectionAnalyzerPropertiesDict]
    additional_properties: Mapping[str, Any]


class ConnectionAnalyzerEndpointDict(TypedDict, total=False):
    """An endpoint of a connection analyzer."""

    type: Required[models.ConnectionAnalyzerEndpointType | ConnectionAnalyzerEndpointTypeValue]
    resource_id: str
    address: str
    port: int
    additional_properties: Mapping[str, Any]


class ConnectionAnalyzerPropertiesDict(TypedDict, total=False):
    """Properties of a connection analyzer."""

    source: Required[models.ConnectionAnalyzerEndpoint | ConnectionAnalyzerEndpointDict]
    destination: Required[models.ConnectionAnalyzerEndpoint | ConnectionAnalyzerEndpointDict]
    diagnostic_operations: Required[Sequence[models.DiagnosticOperation | DiagnosticOperationValue]]
    protocol_settings: models.ProtocolSettings | ProtocolSettingsDict
    diagnostic_operations_settings: models.DiagnosticOperationsSettings | DiagnosticOperationsSettingsDict
    expiry_in_days: int
    output_settings: models.OutputSettings | OutputSettingsDict
    additional_properties: Mapping[str, Any]


class ConnectionAnalyzerQueryStatusResultDict(TypedDict, total=False):
    """State and results of a connection analyzer."""

    connection_analyzer_status: models.ConnectionAnalyzerStatus | ConnectionAnalyzerStatusValue
    error: str
    output_storage_path: str
    expiry_in_utc: datetime | str
    diagnostic_operation_results: Sequence[models.DiagnosticOperationResult | DiagnosticOperationResultDict]
    additional_properties: Mapping[str, Any]


class _ConnectionMonitorFlatDict(TypedDict, total=False):
    """Settings of a connection monitor to create."""

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
    additional_properties: Mapping[str, Any]


class _ConnectionMonitorNestedDict(TypedDict, total=False):
    """Settings of a connection monitor to create."""

    location: str
    tags: Mapping[str, str]
    properties: Required[models.ConnectionMonitorParameters | ConnectionMonitorParametersDict]
    additional_properties: Mapping[str, Any]


ConnectionMonitorDict: TypeAlias = _ConnectionMonitorFlatDict | _ConnectionMonitorNestedDict


class ConnectionMonitorDestinationDict(TypedDict, total=False):
    """Destination of an old connection monitor."""

    resource_id: str
    address: str
    port: int
    additional_properties: Mapping[str, Any]


class ConnectionMonitorEndpointDict(TypedDict, total=False):
    """An endpoint of a connection monitor."""

    name: Required[str]
    type: models.EndpointType | EndpointTypeValue
    resource_id: str
    address: str
    filter: models.ConnectionMonitorEndpointFilter | ConnectionMonitorEndpointFilterDict
    scope: models.ConnectionMonitorEndpointScope | ConnectionMonitorEndpointScopeDict
    coverage_level: models.CoverageLevel | CoverageLevelValue
    location_details: models.ConnectionMonitorEndpointLocationDetails | ConnectionMonitorEndpointLocationDetailsDict
    subscription_id: str
    additional_properties: Mapping[str, Any]


class ConnectionMonitorEndpointFilterDict(TypedDict, total=False):
    """Filter on the parts of an endpoint."""

    type: models.ConnectionMonitorEndpointFilterType | ConnectionMonitorEndpointFilterTypeValue
    items: Sequence[models.ConnectionMonitorEndpointFilterItem | ConnectionMonitorEndpointFilterItemDict]
    additional_properties: Mapping[str, Any]


class ConnectionMonitorEndpointFilterItemDict(TypedDict, total=False):
    """An address in the filter of an endpoint."""

    type: models.ConnectionMonitorEndpointFilterItemType | ConnectionMonitorEndpointFilterItemTypeValue
    address: str
    additional_properties: Mapping[str, Any]


class ConnectionMonitorEndpointLocationDetailsDict(TypedDict, total=False):
    """Region of an endpoint."""

    region: str
    additional_properties: Mapping[str, Any]


class ConnectionMonitorEndpointScopeDict(TypedDict, total=False):
    """Parts of an endpoint to take in or leave out."""

    include: Sequence[models.ConnectionMonitorEndpointScopeItem | ConnectionMonitorEndpointScopeItemDict]
    exclude: Sequence[models.ConnectionMonitorEndpointScopeItem | ConnectionMonitorEndpointScopeItemDict]
    additional_properties: Mapping[str, Any]


class ConnectionMonitorEndpointScopeItemDict(TypedDict, total=False):
    """An address of an endpoint's scope."""

    address: str
    additional_properties: Mapping[str, Any]


class ConnectionMonitorHttpConfigurationDict(TypedDict, total=False):
    """HTTP test of a connection monitor."""

    port: int
    method: models.HTTPConfigurationMethod | HTTPConfigurationMethodValue
    path: str
    request_headers: Sequence[models.HTTPHeader | HTTPHeaderDict]
    valid_status_code_ranges: Sequence[str]
    prefer_https: bool
    additional_properties: Mapping[str, Any]


class ConnectionMonitorIcmpConfigurationDict(TypedDict, total=False):
    """ICMP test of a connection monitor."""

    disable_trace_route: bool
    additional_properties: Mapping[str, Any]


class ConnectionMonitorOutputDict(TypedDict, total=False):
    """Where a connection monitor writes its results."""

    type: models.OutputType | OutputTypeValue
    workspace_settings: models.ConnectionMonitorWorkspaceSettings | ConnectionMonitorWorkspaceSettingsDict
    additional_properties: Mapping[str, Any]


class ConnectionMonitorParametersDict(TypedDict, total=False):
    """Endpoints, tests and outputs of a connection monitor."""

    source: models.ConnectionMonitorSource | ConnectionMonitorSourceDict
    destination: models.ConnectionMonitorDestination | ConnectionMonitorDestinationDict
    auto_start: bool
    monitoring_interval_in_seconds: int
    endpoints: Sequence[models.ConnectionMonitorEndpoint | ConnectionMonitorEndpointDict]
    test_configurations: Sequence[models.ConnectionMonitorTestConfiguration | ConnectionMonitorTestConfigurationDict]
    test_groups: Sequence[models.ConnectionMonitorTestGroup | ConnectionMonitorTestGroupDict]
    outputs: Sequence[models.ConnectionMonitorOutput | ConnectionMonitorOutputDict]
    notes: str
    additional_properties: Mapping[str, Any]


class TrackedResourceWithEtagDict(TypedDict, total=False):
    """Base of resources with location, tags and ETag."""

    location: str
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class _ConnectionMonitorResultFlatDict(TrackedResourceWithEtagDict, total=False):
    """A connection monitor."""

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
    """A connection monitor."""

    properties: Required[models.ConnectionMonitorResultProperties | ConnectionMonitorResultPropertiesDict]


ConnectionMonitorResultDict: TypeAlias = _ConnectionMonitorResultFlatDict | _ConnectionMonitorResultNestedDict


class ConnectionMonitorResultPropertiesDict(ConnectionMonitorParametersDict, total=False):
    """Settings and state of a connection monitor."""


class ConnectionMonitorSourceDict(TypedDict, total=False):
    """Source of an old connection monitor."""

    resource_id: Required[str]
    port: int
    additional_properties: Mapping[str, Any]


class ConnectionMonitorSuccessThresholdDict(TypedDict, total=False):
    """When a test counts as passed."""

    checks_failed_percent: int
    round_trip_time_ms: float
    additional_properties: Mapping[str, Any]


class ConnectionMonitorTcpConfigurationDict(TypedDict, total=False):
    """TCP test of a connection monitor."""

    port: int
    disable_trace_route: bool
    destination_port_behavior: models.DestinationPortBehavior | DestinationPortBehaviorValue
    additional_properties: Mapping[str, Any]


class ConnectionMonitorTestConfigurationDict(TypedDict, total=False):
    """A test of a connection monitor."""

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
    additional_properties: Mapping[str, Any]


class ConnectionMonitorTestGroupDict(TypedDict, total=False):
    """Sources, destinations and tests that belong together."""

    name: Required[str]
    disable: bool
    test_configurations: Required[Sequence[str]]
    sources: Required[Sequence[str]]
    destinations: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class ConnectionMonitorWorkspaceSettingsDict(TypedDict, total=False):
    """Log Analytics workspace for results."""

    workspace_resource_id: str
    additional_properties: Mapping[str, Any]


class ConnectivityCheckSettingsDict(TypedDict, total=False):
    """Settings of a connectivity check."""

    generate_path: bool
    preferred_ip_version: models.PreferredIPVersion | PreferredIPVersionValue
    additional_properties: Mapping[str, Any]


class ConnectivityDestinationDict(TypedDict, total=False):
    """Destination of a connectivity check."""

    resource_id: str
    address: str
    port: int
    additional_properties: Mapping[str, Any]


class ConnectivityHopDict(TypedDict, total=False):
    """A hop on the way of a connectivity check."""

    additional_properties: Mapping[str, Any]


class ConnectivityInformationDict(TypedDict, total=False):
    """Outcome of a connectivity check."""

    additional_properties: Mapping[str, Any]


class ConnectivityIssueDict(TypedDict, total=False):
    """A problem found by a connectivity check."""

    additional_properties: Mapping[str, Any]


class ConnectivityParametersDict(TypedDict, total=False):
    """Source, destination and protocol of a connectivity check."""

    source: Required[models.ConnectivitySource | ConnectivitySourceDict]
    destination: Required[models.ConnectivityDestination | ConnectivityDestinationDict]
    protocol: models.Protocol | ProtocolValue
    protocol_configuration: models.ProtocolConfiguration | ProtocolConfigurationDict
    preferred_ip_version: models.IPVersion | IPVersionValue
    additional_properties: Mapping[str, Any]


class ConnectivitySourceDict(TypedDict, total=False):
    """Source of a connectivity check."""

    resource_id: Required[str]
    port: int
    additional_properties: Mapping[str, Any]


class DiagnosticOperationResultDict(TypedDict, total=False):
    """Outcome of one diagnosis of a connection analyzer."""

    diagnostic_operation: Required[models.DiagnosticOperation | DiagnosticOperationValue]
    error: str
    result: str
    additional_properties: Mapping[str, Any]


class DiagnosticOperationsSettingsDict(TypedDict, total=False):
    """Settings of the diagnoses of a connection analyzer."""

    connectivity_check_settings: models.ConnectivityCheckSettings | ConnectivityCheckSettingsDict
    express_route_diagnostics_settings: models.ExpressRouteDiagnosticsSettings | ExpressRouteDiagnosticsSettingsDict
    additional_properties: Mapping[str, Any]


class ExpressRouteDiagnosticsSettingsDict(TypedDict, total=False):
    """Settings of ExpressRoute diagnoses."""

    er_circuit_resource_id: str
    bandwidth: float
    additional_properties: Mapping[str, Any]


class _FlowLogFlatDict(ResourceDict, total=False):
    """A flow log of a resource."""

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
    """A flow log of a resource."""

    properties: Required[models.FlowLogPropertiesFormat | FlowLogPropertiesFormatDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


FlowLogDict: TypeAlias = _FlowLogFlatDict | _FlowLogNestedDict


class FlowLogFormatParametersDict(TypedDict, total=False):
    """Format and version of flow log records."""

    type: models.FlowLogFormatType | FlowLogFormatTypeValue
    version: int
    additional_properties: Mapping[str, Any]


class _FlowLogInformationFlatDict(TypedDict, total=False):
    """Flow logs and traffic analytics of a resource."""

    target_resource_id: Required[str]
    flow_analytics_configuration: models.TrafficAnalyticsProperties | TrafficAnalyticsPropertiesDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    storage_id: str
    enabled_filtering_criteria: str
    record_types: str
    enabled: bool
    retention_policy: models.RetentionPolicyParameters | RetentionPolicyParametersDict
    format: models.FlowLogFormatParameters | FlowLogFormatParametersDict
    additional_properties: Mapping[str, Any]


class _FlowLogInformationNestedDict(TypedDict, total=False):
    """Flow logs and traffic analytics of a resource."""

    target_resource_id: Required[str]
    properties: Required[models.FlowLogProperties | FlowLogPropertiesDict]
    flow_analytics_configuration: models.TrafficAnalyticsProperties | TrafficAnalyticsPropertiesDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    additional_properties: Mapping[str, Any]


FlowLogInformationDict: TypeAlias = _FlowLogInformationFlatDict | _FlowLogInformationNestedDict


class FlowLogPropertiesDict(TypedDict, total=False):
    """Settings of flow logs, in the form of a network watcher."""

    storage_id: Required[str]
    enabled_filtering_criteria: str
    record_types: str
    enabled: Required[bool]
    retention_policy: models.RetentionPolicyParameters | RetentionPolicyParametersDict
    format: models.FlowLogFormatParameters | FlowLogFormatParametersDict
    additional_properties: Mapping[str, Any]


class FlowLogPropertiesFormatDict(TypedDict, total=False):
    """Settings of a flow log."""

    target_resource_id: Required[str]
    storage_id: Required[str]
    enabled_filtering_criteria: str
    record_types: str
    enabled: bool
    retention_policy: models.RetentionPolicyParameters | RetentionPolicyParametersDict
    format: models.FlowLogFormatParameters | FlowLogFormatParametersDict
    flow_analytics_configuration: models.TrafficAnalyticsProperties | TrafficAnalyticsPropertiesDict
    additional_properties: Mapping[str, Any]


class FlowLogStatusParametersDict(TypedDict, total=False):
    """Resource whose flow logs to look at."""

    target_resource_id: Required[str]
    additional_properties: Mapping[str, Any]


class HTTPConfigurationDict(TypedDict, total=False):
    """HTTP request of a connectivity check."""

    method: models.HTTPMethod | HTTPMethodValue
    headers: Sequence[models.HTTPHeader | HTTPHeaderDict]
    valid_status_codes: Sequence[int]
    additional_properties: Mapping[str, Any]


class HTTPHeaderDict(TypedDict, total=False):
    """Name and value of an HTTP header."""

    name: str
    value: str
    additional_properties: Mapping[str, Any]


class _HopLinkFlatDict(TypedDict, total=False):
    """A link between two hops."""

    additional_properties: Mapping[str, Any]


class _HopLinkNestedDict(TypedDict, total=False):
    """A link between two hops."""

    properties: Required[models.HopLinkProperties | HopLinkPropertiesDict]
    additional_properties: Mapping[str, Any]


HopLinkDict: TypeAlias = _HopLinkFlatDict | _HopLinkNestedDict


class HopLinkPropertiesDict(TypedDict, total=False):
    """Round trip times of a link."""

    additional_properties: Mapping[str, Any]


class NetworkConfigurationDiagnosticParametersDict(TypedDict, total=False):
    """Resource and traffic to diagnose."""

    target_resource_id: Required[str]
    verbosity_level: models.VerbosityLevel | VerbosityLevelValue
    profiles: Required[
        Sequence[models.NetworkConfigurationDiagnosticProfile | NetworkConfigurationDiagnosticProfileDict]
    ]
    additional_properties: Mapping[str, Any]


class NetworkConfigurationDiagnosticProfileDict(TypedDict, total=False):
    """Traffic to diagnose."""

    direction: Required[models.Direction | DirectionValue]
    protocol: Required[str]
    source: Required[str]
    destination: Required[str]
    destination_port: Required[str]
    additional_properties: Mapping[str, Any]


class NetworkConfigurationDiagnosticResponseDict(TypedDict, total=False):
    """Outcome of a diagnosis of security rules."""

    additional_properties: Mapping[str, Any]


class NetworkConfigurationDiagnosticResultDict(TypedDict, total=False):
    """Outcome for one traffic profile."""

    profile: models.NetworkConfigurationDiagnosticProfile | NetworkConfigurationDiagnosticProfileDict
    network_security_group_result: models.NetworkSecurityGroupResult | NetworkSecurityGroupResultDict
    additional_properties: Mapping[str, Any]


class _NetworkWatcherFlatDict(ResourceDict, total=False):
    """A network watcher."""


class _NetworkWatcherNestedDict(ResourceDict, total=False):
    """A network watcher."""

    properties: Required[models.NetworkWatcherPropertiesFormat | NetworkWatcherPropertiesFormatDict]


NetworkWatcherDict: TypeAlias = _NetworkWatcherFlatDict | _NetworkWatcherNestedDict


class NetworkWatcherPropertiesFormatDict(TypedDict, total=False):
    """Properties of a network watcher; there is nothing to set."""

    additional_properties: Mapping[str, Any]


class NextHopParametersDict(TypedDict, total=False):
    """Traffic whose next hop to look up."""

    target_resource_id: Required[str]
    source_ip_address: Required[str]
    destination_ip_address: Required[str]
    target_nic_resource_id: str
    additional_properties: Mapping[str, Any]


class NextHopResultDict(TypedDict, total=False):
    """Next hop of traffic."""

    next_hop_type: models.NextHopType | NextHopTypeValue
    next_hop_ip_address: str
    route_table_id: str
    additional_properties: Mapping[str, Any]


class OutputSettingsDict(TypedDict, total=False):
    """Where a connection analyzer writes its results."""

    storage_account_settings: models.StorageAccountSettings | StorageAccountSettingsDict
    additional_properties: Mapping[str, Any]


class _PacketCaptureFlatDict(TypedDict, total=False):
    """A packet capture to start."""

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
    additional_properties: Mapping[str, Any]


class _PacketCaptureNestedDict(TypedDict, total=False):
    """A packet capture to start."""

    properties: Required[models.PacketCaptureParameters | PacketCaptureParametersDict]
    additional_properties: Mapping[str, Any]


PacketCaptureDict: TypeAlias = _PacketCaptureFlatDict | _PacketCaptureNestedDict


class PacketCaptureFilterDict(TypedDict, total=False):
    """Filter of a packet capture."""

    protocol: models.PcProtocol | PcProtocolValue
    local_ip_address: str
    remote_ip_address: str
    local_port: str
    remote_port: str
    additional_properties: Mapping[str, Any]


class PacketCaptureMachineScopeDict(TypedDict, total=False):
    """Scale set instances to capture on, or to leave out."""

    include: Sequence[str]
    exclude: Sequence[str]
    additional_properties: Mapping[str, Any]


class PacketCaptureParametersDict(TypedDict, total=False):
    """Target, limits, filters and storage of a packet capture."""

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
    additional_properties: Mapping[str, Any]


class PacketCaptureQueryStatusResultDict(TypedDict, total=False):
    """State of a packet capture."""

    name: str
    id: str
    capture_start_time: datetime | str
    packet_capture_status: models.PcStatus | PcStatusValue
    stop_reason: str
    packet_capture_error: Sequence[models.PcError | PcErrorValue]
    additional_properties: Mapping[str, Any]


class _PacketCaptureResultFlatDict(TypedDict, total=False):
    """A packet capture."""

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
    additional_properties: Mapping[str, Any]


class _PacketCaptureResultNestedDict(TypedDict, total=False):
    """A packet capture."""

    properties: Required[models.PacketCaptureResultProperties | PacketCaptureResultPropertiesDict]
    additional_properties: Mapping[str, Any]


PacketCaptureResultDict: TypeAlias = _PacketCaptureResultFlatDict | _PacketCaptureResultNestedDict


class PacketCaptureResultPropertiesDict(PacketCaptureParametersDict, total=False):
    """Settings and state of a packet capture."""


class PacketCaptureSettingsDict(TypedDict, total=False):
    """Limits of a continuous packet capture."""

    file_count: int
    file_size_in_bytes: int
    session_time_limit_in_seconds: int
    additional_properties: Mapping[str, Any]


class PacketCaptureStorageLocationDict(TypedDict, total=False):
    """Where a packet capture is stored."""

    storage_id: str
    storage_path: str
    file_path: str
    local_path: str
    additional_properties: Mapping[str, Any]


class ProtocolConfigurationDict(TypedDict, total=False):
    """Protocol settings of a connectivity check."""

    http_configuration: models.HTTPConfiguration | HTTPConfigurationDict
    additional_properties: Mapping[str, Any]


class ProtocolSettingsDict(TypedDict, total=False):
    """Protocol of a connection analyzer."""

    protocol: models.Protocol | ProtocolValue
    http_configuration: models.HTTPConfiguration | HTTPConfigurationDict
    additional_properties: Mapping[str, Any]


class QueryTroubleshootingParametersDict(TypedDict, total=False):
    """Gateway or connection that was diagnosed."""

    target_resource_id: Required[str]
    additional_properties: Mapping[str, Any]


class RetentionPolicyParametersDict(TypedDict, total=False):
    """How long flow log records are kept."""

    days: int
    enabled: bool
    additional_properties: Mapping[str, Any]


class SecurityGroupNetworkInterfaceDict(TypedDict, total=False):
    """A network interface with all of its security rules."""

    id: str
    security_rule_associations: models.SecurityRuleAssociations | SecurityRuleAssociationsDict
    additional_properties: Mapping[str, Any]


class SecurityGroupViewParametersDict(TypedDict, total=False):
    """Virtual machine whose security rules to look at."""

    target_resource_id: Required[str]
    additional_properties: Mapping[str, Any]


class SecurityGroupViewResultDict(TypedDict, total=False):
    """Security rules of a virtual machine."""

    network_interfaces: Sequence[models.SecurityGroupNetworkInterface | SecurityGroupNetworkInterfaceDict]
    additional_properties: Mapping[str, Any]


class StorageAccountSettingsDict(TypedDict, total=False):
    """Storage account for results."""

    storage_account_id: Required[str]
    path: str
    additional_properties: Mapping[str, Any]


class TopologyDict(TypedDict, total=False):
    """Resources of a network and how they are connected."""

    resources: Sequence[models.TopologyResource | TopologyResourceDict]
    additional_properties: Mapping[str, Any]


class TopologyAssociationDict(TypedDict, total=False):
    """A connection of a resource with another."""

    name: str
    resource_id: str
    association_type: models.AssociationType | AssociationTypeValue
    additional_properties: Mapping[str, Any]


class TopologyParametersDict(TypedDict, total=False):
    """Resource group, network or subnet to look at."""

    target_resource_group_name: str
    target_virtual_network: models.SubResource | SubResourceDict
    target_subnet: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class TopologyResourceDict(TypedDict, total=False):
    """A resource of a topology."""

    name: str
    id: str
    location: str
    associations: Sequence[models.TopologyAssociation | TopologyAssociationDict]
    additional_properties: Mapping[str, Any]


class TrafficAnalyticsConfigurationPropertiesDict(TypedDict, total=False):
    """Workspace and interval of traffic analytics."""

    enabled: bool
    workspace_id: str
    workspace_region: str
    workspace_resource_id: str
    traffic_analytics_interval: int
    additional_properties: Mapping[str, Any]


class TrafficAnalyticsPropertiesDict(TypedDict, total=False):
    """Traffic analytics of a flow log."""

    network_watcher_flow_analytics_configuration: (
        models.TrafficAnalyticsConfigurationProperties | TrafficAnalyticsConfigurationPropertiesDict
    )
    additional_properties: Mapping[str, Any]


class TroubleshootingDetailsDict(TypedDict, total=False):
    """A finding of a diagnosis."""

    id: str
    reason_type: str
    summary: str
    detail: str
    recommended_actions: Sequence[models.TroubleshootingRecommendedActions | TroubleshootingRecommendedActionsDict]
    additional_properties: Mapping[str, Any]


class _TroubleshootingParametersFlatDict(TypedDict, total=False):
    """Gateway or connection to diagnose, and where to store the logs."""

    target_resource_id: Required[str]
    storage_id: str
    storage_path: str
    additional_properties: Mapping[str, Any]


class _TroubleshootingParametersNestedDict(TypedDict, total=False):
    """Gateway or connection to diagnose, and where to store the logs."""

    target_resource_id: Required[str]
    properties: Required[models.TroubleshootingProperties | TroubleshootingPropertiesDict]
    additional_properties: Mapping[str, Any]


TroubleshootingParametersDict: TypeAlias = _TroubleshootingParametersFlatDict | _TroubleshootingParametersNestedDict


class TroubleshootingPropertiesDict(TypedDict, total=False):
    """Where to store the logs of a diagnosis."""

    storage_id: Required[str]
    storage_path: Required[str]
    additional_properties: Mapping[str, Any]


class TroubleshootingRecommendedActionsDict(TypedDict, total=False):
    """What a diagnosis recommends."""

    action_id: str
    action_text: str
    action_uri: str
    action_uri_text: str
    additional_properties: Mapping[str, Any]


class TroubleshootingResultDict(TypedDict, total=False):
    """Outcome of a diagnosis."""

    start_time: datetime | str
    end_time: datetime | str
    code: str
    results: Sequence[models.TroubleshootingDetails | TroubleshootingDetailsDict]
    additional_properties: Mapping[str, Any]


class VerificationIPFlowParametersDict(TypedDict, total=False):
    """A packet to check."""

    target_resource_id: Required[str]
    direction: Required[models.Direction | DirectionValue]
    protocol: Required[models.IpFlowProtocol | IpFlowProtocolValue]
    local_port: Required[str]
    remote_port: Required[str]
    local_ip_address: Required[str]
    remote_ip_address: Required[str]
    target_nic_resource_id: str
    additional_properties: Mapping[str, Any]


class VerificationIPFlowResultDict(TypedDict, total=False):
    """Whether a packet is allowed, and by which rule."""

    access: models.Access | AccessValue
    rule_name: str
    additional_properties: Mapping[str, Any]
