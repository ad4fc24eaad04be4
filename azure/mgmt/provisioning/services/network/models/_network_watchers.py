# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``network_watchers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import Resource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.model import Filled, Nested, NestedFilled, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _network_watchers as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        AccessValue,
        IPVersionValue,
        ManagedServiceIdentityDict,
        ProvisioningStateValue,
        SystemDataDict,
    )
    from ..types._network_security_groups import NetworkSecurityGroupResultDict, SecurityRuleAssociationsDict


class AvailableProvidersList(Model):
    """Internet providers with latency reports, by country."""

    countries: NestedList[AvailableProvidersListCountry, types.AvailableProvidersListCountryDict] = field(
        "countries", "[AvailableProvidersListCountry]"
    )


class AvailableProvidersListCity(Model):
    """Internet providers of a city."""

    city_name: str | None = field("cityName", default=None)
    providers: list[str] | None = field("providers", "[str]", default=None)


class AvailableProvidersListCountry(Model):
    """Internet providers of a country."""

    country_name: str | None = field("countryName", default=None)
    providers: list[str] | None = field("providers", "[str]", default=None)
    states: NestedListOrNone[AvailableProvidersListState, types.AvailableProvidersListStateDict] = field(
        "states", "[AvailableProvidersListState]", default=None
    )


class AvailableProvidersListParameters(Model):
    """Place and regions to list internet providers for."""

    azure_locations: list[str] | None = field("azureLocations", "[str]", default=None)
    country: str | None = field("country", default=None)
    state: str | None = field("state", default=None)
    city: str | None = field("city", default=None)


class AvailableProvidersListState(Model):
    """Internet providers of a state."""

    state_name: str | None = field("stateName", default=None)
    providers: list[str] | None = field("providers", "[str]", default=None)
    cities: NestedListOrNone[AvailableProvidersListCity, types.AvailableProvidersListCityDict] = field(
        "cities", "[AvailableProvidersListCity]", default=None
    )


class AzureReachabilityReport(Model):
    """Latency from internet providers to Azure regions."""

    aggregation_level: str = field("aggregationLevel")
    provider_location: Nested[AzureReachabilityReportLocation, types.AzureReachabilityReportLocationDict] = field(
        "providerLocation", "AzureReachabilityReportLocation"
    )
    """Place of a latency report: country, state, city."""
    reachability_report: NestedList[AzureReachabilityReportItem, types.AzureReachabilityReportItemDict] = field(
        "reachabilityReport", "[AzureReachabilityReportItem]"
    )


class AzureReachabilityReportItem(Model):
    """Latency from one provider to one region."""

    provider: str | None = field("provider", default=None)
    azure_location: str | None = field("azureLocation", default=None)
    latencies: NestedListOrNone[AzureReachabilityReportLatencyInfo, types.AzureReachabilityReportLatencyInfoDict] = (
        field("latencies", "[AzureReachabilityReportLatencyInfo]", default=None)
    )


class AzureReachabilityReportLatencyInfo(Model):
    """A latency score at a time."""

    time_stamp: datetime | None = field("timeStamp", "iso-8601", default=None)
    score: int | None = field("score", "int", default=None)


class AzureReachabilityReportLocation(Model):
    """Place of a latency report: country, state, city."""

    country: str = field("country")
    state: str | None = field("state", default=None)
    city: str | None = field("city", default=None)


class AzureReachabilityReportParameters(Model):
    """Place, providers, regions and time range of a latency report."""

    provider_location: Nested[AzureReachabilityReportLocation, types.AzureReachabilityReportLocationDict] = field(
        "providerLocation", "AzureReachabilityReportLocation"
    )
    """Place of a latency report: country, state, city."""
    providers: list[str] | None = field("providers", "[str]", default=None)
    azure_locations: list[str] | None = field("azureLocations", "[str]", default=None)
    start_time: datetime = field("startTime", "iso-8601")
    """Begin of the time range."""
    end_time: datetime = field("endTime", "iso-8601")
    """End of the time range."""


class ConnectionAnalyzer(Model):
    """A connection analyzer: diagnoses the way between two endpoints."""

    name: str = read_only("name")
    """Name, unique among its siblings."""
    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    location: str = field("location")
    """Azure region, such as "westeurope"; fixed at creation."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""
    properties: Nested[ConnectionAnalyzerProperties, types.ConnectionAnalyzerPropertiesDict] = field(
        "properties", "ConnectionAnalyzerProperties"
    )
    """Settings of the connection analyzer."""


class ConnectionAnalyzerEndpoint(Model):
    """An endpoint of a connection analyzer."""

    type: models.ConnectionAnalyzerEndpointType | types.ConnectionAnalyzerEndpointTypeValue = field(
        "type", "ConnectionAnalyzerEndpointType"
    )
    """Kind of a connection analyzer's endpoint."""
    resource_id: str | None = field("resourceId", default=None)
    """ID of the resource."""
    address: str | None = field("address", default=None)
    port: int | None = field("port", "int", default=None)


class ConnectionAnalyzerProperties(Model):
    """Properties of a connection analyzer."""

    source: Nested[ConnectionAnalyzerEndpoint, types.ConnectionAnalyzerEndpointDict] = field(
        "source", "ConnectionAnalyzerEndpoint"
    )
    """An endpoint of a connection analyzer."""
    destination: Nested[ConnectionAnalyzerEndpoint, types.ConnectionAnalyzerEndpointDict] = field(
        "destination", "ConnectionAnalyzerEndpoint"
    )
    """An endpoint of a connection analyzer."""
    diagnostic_operations: list[models.DiagnosticOperation | types.DiagnosticOperationValue] = field(
        "diagnosticOperations", "[DiagnosticOperation]"
    )
    protocol_settings: NestedOrNone[ProtocolSettings, types.ProtocolSettingsDict] = field(
        "protocolSettings", "ProtocolSettings", default=None
    )
    """Protocol of a connection analyzer."""
    diagnostic_operations_settings: NestedOrNone[
        DiagnosticOperationsSettings, types.DiagnosticOperationsSettingsDict
    ] = field("diagnosticOperationsSettings", "DiagnosticOperationsSettings", default=None)
    """Settings of the diagnoses of a connection analyzer."""
    expiry_in_days: int | None = field("expiryInDays", "int", default=None)
    output_settings: NestedOrNone[OutputSettings, types.OutputSettingsDict] = field(
        "outputSettings", "OutputSettings", default=None
    )
    """Where a connection analyzer writes its results."""
    request_time: datetime = read_only("requestTime", "iso-8601")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    status: models.ConnectionAnalyzerStatus | types.ConnectionAnalyzerStatusValue = read_only(
        "status", "ConnectionAnalyzerStatus"
    )
    """State of a connection analyzer."""


class ConnectionAnalyzerQueryStatusResult(Model):
    """State and results of a connection analyzer."""

    id: str = read_only("id")
    """ID of the connection analyzer."""
    connection_analyzer_status: models.ConnectionAnalyzerStatus | types.ConnectionAnalyzerStatusValue | None = field(
        "connectionAnalyzerStatus", "ConnectionAnalyzerStatus", default=None
    )
    """State of a connection analyzer."""
    error: str | None = field("error", default=None)
    output_storage_path: str | None = field("outputStoragePath", default=None)
    expiry_in_utc: datetime | None = field("expiryInUtc", "iso-8601", default=None)
    diagnostic_operation_results: NestedListOrNone[DiagnosticOperationResult, types.DiagnosticOperationResultDict] = (
        field("diagnosticOperationResults", "[DiagnosticOperationResult]", default=None)
    )


class ConnectionMonitor(Model):
    """Settings of a connection monitor to create."""

    location: str | None = field("location", default=None)
    """Azure region, such as "westeurope"."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    properties: NestedOrNone[ConnectionMonitorParameters, types.ConnectionMonitorParametersDict] = field(
        "properties", "ConnectionMonitorParameters", default=None
    )
    """Settings of the connection monitor."""
    source: NestedOrNone[ConnectionMonitorSource, types.ConnectionMonitorSourceDict] = flattened(
        "properties", default=None
    )
    """Source of an old connection monitor."""
    destination: NestedOrNone[ConnectionMonitorDestination, types.ConnectionMonitorDestinationDict] = flattened(
        "properties", default=None
    )
    """Destination of an old connection monitor."""
    auto_start: bool | None = flattened("properties", default=None)
    monitoring_interval_in_seconds: int | None = flattened("properties", default=None)
    endpoints: NestedListOrNone[ConnectionMonitorEndpoint, types.ConnectionMonitorEndpointDict] = flattened(
        "properties", default=None
    )
    test_configurations: NestedListOrNone[
        ConnectionMonitorTestConfiguration, types.ConnectionMonitorTestConfigurationDict
    ] = flattened("properties", default=None)
    test_groups: NestedListOrNone[ConnectionMonitorTestGroup, types.ConnectionMonitorTestGroupDict] = flattened(
        "properties", default=None
    )
    outputs: NestedListOrNone[ConnectionMonitorOutput, types.ConnectionMonitorOutputDict] = flattened(
        "properties", default=None
    )
    notes: str | None = flattened("properties", default=None)


class ConnectionMonitorDestination(Model):
    """Destination of an old connection monitor."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the resource."""
    address: str | None = field("address", default=None)
    port: int | None = field("port", "int", default=None)


class ConnectionMonitorEndpoint(Model):
    """An endpoint of a connection monitor."""

    name: str = field("name")
    """Name of this entry."""
    type: models.EndpointType | types.EndpointTypeValue | None = field("type", "EndpointType", default=None)
    """Kind of a connection monitor's endpoint."""
    resource_id: str | None = field("resourceId", default=None)
    """ID of the resource."""
    address: str | None = field("address", default=None)
    filter: NestedOrNone[ConnectionMonitorEndpointFilter, types.ConnectionMonitorEndpointFilterDict] = field(
        "filter", "ConnectionMonitorEndpointFilter", default=None
    )
    """Filter on the parts of an endpoint."""
    scope: NestedOrNone[ConnectionMonitorEndpointScope, types.ConnectionMonitorEndpointScopeDict] = field(
        "scope", "ConnectionMonitorEndpointScope", default=None
    )
    """Parts of an endpoint to take in or leave out."""
    coverage_level: models.CoverageLevel | types.CoverageLevelValue | None = field(
        "coverageLevel", "CoverageLevel", default=None
    )
    """How many addresses of an endpoint are tested."""
    location_details: NestedOrNone[
        ConnectionMonitorEndpointLocationDetails, types.ConnectionMonitorEndpointLocationDetailsDict
    ] = field("locationDetails", "ConnectionMonitorEndpointLocationDetails", default=None)
    """Region of an endpoint."""
    subscription_id: str | None = field("subscriptionId", default=None)


class ConnectionMonitorEndpointFilter(Model):
    """Filter on the parts of an endpoint."""

    type: models.ConnectionMonitorEndpointFilterType | types.ConnectionMonitorEndpointFilterTypeValue | None = field(
        "type", "ConnectionMonitorEndpointFilterType", default=None
    )
    """Whether an endpoint's filter takes in or leaves out."""
    items: NestedListOrNone[ConnectionMonitorEndpointFilterItem, types.ConnectionMonitorEndpointFilterItemDict] = field(
        "items", "[ConnectionMonitorEndpointFilterItem]", default=None
    )


class ConnectionMonitorEndpointFilterItem(Model):
    """An address in the filter of an endpoint."""

    type: models.ConnectionMonitorEndpointFilterItemType | types.ConnectionMonitorEndpointFilterItemTypeValue | None = (
        field("type", "ConnectionMonitorEndpointFilterItemType", default=None)
    )
    """Kind of an item in an endpoint's filter."""
    address: str | None = field("address", default=None)


class ConnectionMonitorEndpointLocationDetails(Model):
    """Region of an endpoint."""

    region: str | None = field("region", default=None)
    """Azure region."""


class ConnectionMonitorEndpointScope(Model):
    """Parts of an endpoint to take in or leave out."""

    include: NestedListOrNone[ConnectionMonitorEndpointScopeItem, types.ConnectionMonitorEndpointScopeItemDict] = field(
        "include", "[ConnectionMonitorEndpointScopeItem]", default=None
    )
    exclude: NestedListOrNone[ConnectionMonitorEndpointScopeItem, types.ConnectionMonitorEndpointScopeItemDict] = field(
        "exclude", "[ConnectionMonitorEndpointScopeItem]", default=None
    )


class ConnectionMonitorEndpointScopeItem(Model):
    """An address of an endpoint's scope."""

    address: str | None = field("address", default=None)


class ConnectionMonitorHttpConfiguration(Model):
    """HTTP test of a connection monitor."""

    port: int | None = field("port", "int", default=None)
    method: models.HTTPConfigurationMethod | types.HTTPConfigurationMethodValue | None = field(
        "method", "HTTPConfigurationMethod", default=None
    )
    """HTTP method of a test."""
    path: str | None = field("path", default=None)
    request_headers: NestedListOrNone[HTTPHeader, types.HTTPHeaderDict] = field(
        "requestHeaders", "[HTTPHeader]", default=None
    )
    valid_status_code_ranges: list[str] | None = field("validStatusCodeRanges", "[str]", default=None)
    prefer_https: bool | None = field("preferHTTPS", "bool", default=None)


class ConnectionMonitorIcmpConfiguration(Model):
    """ICMP test of a connection monitor."""

    disable_trace_route: bool | None = field("disableTraceRoute", "bool", default=None)


class ConnectionMonitorOutput(Model):
    """Where a connection monitor writes its results."""

    type: models.OutputType | types.OutputTypeValue | None = field("type", "OutputType", default=None)
    """Where a connection monitor writes its results."""
    workspace_settings: NestedOrNone[
        ConnectionMonitorWorkspaceSettings, types.ConnectionMonitorWorkspaceSettingsDict
    ] = field("workspaceSettings", "ConnectionMonitorWorkspaceSettings", default=None)
    """Log Analytics workspace for results."""


class ConnectionMonitorParameters(Model):
    """Endpoints, tests and outputs of a connection monitor."""

    source: NestedOrNone[ConnectionMonitorSource, types.ConnectionMonitorSourceDict] = field(
        "source", "ConnectionMonitorSource", default=None
    )
    """Source of an old connection monitor."""
    destination: NestedOrNone[ConnectionMonitorDestination, types.ConnectionMonitorDestinationDict] = field(
        "destination", "ConnectionMonitorDestination", default=None
    )
    """Destination of an old connection monitor."""
    auto_start: bool | None = field("autoStart", "bool", default=None)
    monitoring_interval_in_seconds: int | None = field("monitoringIntervalInSeconds", "int", default=None)
    endpoints: NestedListOrNone[ConnectionMonitorEndpoint, types.ConnectionMonitorEndpointDict] = field(
        "endpoints", "[ConnectionMonitorEndpoint]", default=None
    )
    test_configurations: NestedListOrNone[
        ConnectionMonitorTestConfiguration, types.ConnectionMonitorTestConfigurationDict
    ] = field("testConfigurations", "[ConnectionMonitorTestConfiguration]", default=None)
    test_groups: NestedListOrNone[ConnectionMonitorTestGroup, types.ConnectionMonitorTestGroupDict] = field(
        "testGroups", "[ConnectionMonitorTestGroup]", default=None
    )
    outputs: NestedListOrNone[ConnectionMonitorOutput, types.ConnectionMonitorOutputDict] = field(
        "outputs", "[ConnectionMonitorOutput]", default=None
    )
    notes: str | None = field("notes", default=None)


class TrackedResourceWithEtag(Model):
    """Base of resources with location, tags and ETag."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    location: str | None = field("location", default=None)
    """Azure region, such as "westeurope"; fixed at creation."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class ConnectionMonitorResult(TrackedResourceWithEtag):
    """A connection monitor."""

    properties: NestedOrNone[ConnectionMonitorResultProperties, types.ConnectionMonitorResultPropertiesDict] = field(
        "properties", "ConnectionMonitorResultProperties", default=None
    )
    """Settings of the connection monitor result."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    start_time: datetime = flattened("properties", init=False)
    """When it started."""
    monitoring_status: str = flattened("properties", init=False)
    connection_monitor_type: models.ConnectionMonitorType | types.ConnectionMonitorTypeValue = flattened(
        "properties", init=False
    )
    """Version of a connection monitor."""
    source: NestedOrNone[ConnectionMonitorSource, types.ConnectionMonitorSourceDict] = flattened(
        "properties", default=None
    )
    """Source of an old connection monitor."""
    destination: NestedOrNone[ConnectionMonitorDestination, types.ConnectionMonitorDestinationDict] = flattened(
        "properties", default=None
    )
    """Destination of an old connection monitor."""
    auto_start: bool | None = flattened("properties", default=None)
    monitoring_interval_in_seconds: int | None = flattened("properties", default=None)
    endpoints: NestedListOrNone[ConnectionMonitorEndpoint, types.ConnectionMonitorEndpointDict] = flattened(
        "properties", default=None
    )
    test_configurations: NestedListOrNone[
        ConnectionMonitorTestConfiguration, types.ConnectionMonitorTestConfigurationDict
    ] = flattened("properties", default=None)
    test_groups: NestedListOrNone[ConnectionMonitorTestGroup, types.ConnectionMonitorTestGroupDict] = flattened(
        "properties", default=None
    )
    outputs: NestedListOrNone[ConnectionMonitorOutput, types.ConnectionMonitorOutputDict] = flattened(
        "properties", default=None
    )
    notes: str | None = flattened("properties", default=None)


class ConnectionMonitorResultProperties(ConnectionMonitorParameters):
    """Settings and state of a connection monitor."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it started."""
    monitoring_status: str = read_only("monitoringStatus")
    connection_monitor_type: models.ConnectionMonitorType | types.ConnectionMonitorTypeValue = read_only(
        "connectionMonitorType", "ConnectionMonitorType"
    )
    """Version of a connection monitor."""


class ConnectionMonitorSource(Model):
    """Source of an old connection monitor."""

    resource_id: str = field("resourceId")
    """ID of the resource."""
    port: int | None = field("port", "int", default=None)


class ConnectionMonitorSuccessThreshold(Model):
    """When a test counts as passed."""

    checks_failed_percent: int | None = field("checksFailedPercent", "int", default=None)
    round_trip_time_ms: float | None = field("roundTripTimeMs", "float", default=None)


class ConnectionMonitorTcpConfiguration(Model):
    """TCP test of a connection monitor."""

    port: int | None = field("port", "int", default=None)
    disable_trace_route: bool | None = field("disableTraceRoute", "bool", default=None)
    destination_port_behavior: models.DestinationPortBehavior | types.DestinationPortBehaviorValue | None = field(
        "destinationPortBehavior", "DestinationPortBehavior", default=None
    )
    """Whether a TCP test's destination listens on its port."""


class ConnectionMonitorTestConfiguration(Model):
    """A test of a connection monitor."""

    name: str = field("name")
    """Name of this entry."""
    test_frequency_sec: int | None = field("testFrequencySec", "int", default=None)
    protocol: (
        models.ConnectionMonitorTestConfigurationProtocol | types.ConnectionMonitorTestConfigurationProtocolValue
    ) = field("protocol", "ConnectionMonitorTestConfigurationProtocol")
    """Protocol of a connection monitor's test."""
    preferred_ip_version: models.PreferredIPVersion | types.PreferredIPVersionValue | None = field(
        "preferredIPVersion", "PreferredIPVersion", default=None
    )
    """Preferred version of the Internet protocol of a test."""
    http_configuration: NestedOrNone[
        ConnectionMonitorHttpConfiguration, types.ConnectionMonitorHttpConfigurationDict
    ] = field("httpConfiguration", "ConnectionMonitorHttpConfiguration", default=None)
    """HTTP test of a connection monitor."""
    tcp_configuration: NestedOrNone[ConnectionMonitorTcpConfiguration, types.ConnectionMonitorTcpConfigurationDict] = (
        field("tcpConfiguration", "ConnectionMonitorTcpConfiguration", default=None)
    )
    """TCP test of a connection monitor."""
    icmp_configuration: NestedOrNone[
        ConnectionMonitorIcmpConfiguration, types.ConnectionMonitorIcmpConfigurationDict
    ] = field("icmpConfiguration", "ConnectionMonitorIcmpConfiguration", default=None)
    """ICMP test of a connection monitor."""
    success_threshold: NestedOrNone[ConnectionMonitorSuccessThreshold, types.ConnectionMonitorSuccessThresholdDict] = (
        field("successThreshold", "ConnectionMonitorSuccessThreshold", default=None)
    )
    """When a test counts as passed."""


class ConnectionMonitorTestGroup(Model):
    """Sources, destinations and tests that belong together."""

    name: str = field("name")
    """Name of this entry."""
    disable: bool | None = field("disable", "bool", default=None)
    test_configurations: list[str] = field("testConfigurations", "[str]")
    sources: list[str] = field("sources", "[str]")
    destinations: list[str] = field("destinations", "[str]")


class ConnectionMonitorWorkspaceSettings(Model):
    """Log Analytics workspace for results."""

    workspace_resource_id: str | None = field("workspaceResourceId", default=None)
    """ID of the Log Analytics workspace."""


class ConnectivityCheckSettings(Model):
    """Settings of a connectivity check."""

    generate_path: bool | None = field("generatePath", "bool", default=None)
    preferred_ip_version: models.PreferredIPVersion | types.PreferredIPVersionValue | None = field(
        "preferredIPVersion", "PreferredIPVersion", default=None
    )
    """Preferred version of the Internet protocol of a test."""


class ConnectivityDestination(Model):
    """Destination of a connectivity check."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the resource."""
    address: str | None = field("address", default=None)
    port: int | None = field("port", "int", default=None)


class ConnectivityHop(Model):
    """A hop on the way of a connectivity check."""

    type: str = read_only("type")
    """Kind of the hop."""
    id: str = read_only("id")
    """ID of the hop, as in nextHopIds of others."""
    address: str = read_only("address")
    resource_id: str = read_only("resourceId")
    """ID of the resource."""
    next_hop_ids: list[str] = read_only("nextHopIds", "[str]")
    previous_hop_ids: list[str] = read_only("previousHopIds", "[str]")
    links: NestedList[HopLink, types.HopLinkDict] = read_only("links", "[HopLink]")
    previous_links: NestedList[HopLink, types.HopLinkDict] = read_only("previousLinks", "[HopLink]")
    issues: NestedList[ConnectivityIssue, types.ConnectivityIssueDict] = read_only("issues", "[ConnectivityIssue]")


class ConnectivityInformation(Model):
    """Outcome of a connectivity check."""

    hops: NestedList[ConnectivityHop, types.ConnectivityHopDict] = read_only("hops", "[ConnectivityHop]")
    connection_status: models.ConnectionStatus | types.ConnectionStatusValue = read_only(
        "connectionStatus", "ConnectionStatus"
    )
    """Outcome of a connectivity check."""
    avg_latency_in_ms: int = read_only("avgLatencyInMs", "int")
    min_latency_in_ms: int = read_only("minLatencyInMs", "int")
    max_latency_in_ms: int = read_only("maxLatencyInMs", "int")
    probes_sent: int = read_only("probesSent", "int")
    probes_failed: int = read_only("probesFailed", "int")


class ConnectivityIssue(Model):
    """A problem found by a connectivity check."""

    origin: models.Origin | types.OriginValue = read_only("origin", "Origin")
    """Where a problem lies, as seen from the machine."""
    severity: models.Severity | types.SeverityValue = read_only("severity", "Severity")
    """Severity of a problem."""
    type: models.IssueType | types.IssueTypeValue = read_only("type", "IssueType")
    """Kind of a problem found by a connectivity check."""
    context: list[dict[str, str]] = read_only("context", "[{str}]")


class ConnectivityParameters(Model):
    """Source, destination and protocol of a connectivity check."""

    source: Nested[ConnectivitySource, types.ConnectivitySourceDict] = field("source", "ConnectivitySource")
    """Source of a connectivity check."""
    destination: Nested[ConnectivityDestination, types.ConnectivityDestinationDict] = field(
        "destination", "ConnectivityDestination"
    )
    """Destination of a connectivity check."""
    protocol: models.Protocol | types.ProtocolValue | None = field("protocol", "Protocol", default=None)
    """Protocol of a connectivity check."""
    protocol_configuration: NestedOrNone[ProtocolConfiguration, types.ProtocolConfigurationDict] = field(
        "protocolConfiguration", "ProtocolConfiguration", default=None
    )
    """Protocol settings of a connectivity check."""
    preferred_ip_version: models.IPVersion | IPVersionValue | None = field(
        "preferredIPVersion", "IPVersion", default=None
    )
    """Version of the Internet protocol."""


class ConnectivitySource(Model):
    """Source of a connectivity check."""

    resource_id: str = field("resourceId")
    """ID of the resource."""
    port: int | None = field("port", "int", default=None)


class DiagnosticOperationResult(Model):
    """Outcome of one diagnosis of a connection analyzer."""

    diagnostic_operation: models.DiagnosticOperation | types.DiagnosticOperationValue = field(
        "diagnosticOperation", "DiagnosticOperation"
    )
    """Diagnosis of a connection analyzer."""
    error: str | None = field("error", default=None)
    result: str | None = field("result", default=None)


class DiagnosticOperationsSettings(Model):
    """Settings of the diagnoses of a connection analyzer."""

    connectivity_check_settings: NestedOrNone[ConnectivityCheckSettings, types.ConnectivityCheckSettingsDict] = field(
        "connectivityCheckSettings", "ConnectivityCheckSettings", default=None
    )
    """Settings of a connectivity check."""
    express_route_diagnostics_settings: NestedOrNone[
        ExpressRouteDiagnosticsSettings, types.ExpressRouteDiagnosticsSettingsDict
    ] = field("expressRouteDiagnosticsSettings", "ExpressRouteDiagnosticsSettings", default=None)
    """Settings of ExpressRoute diagnoses."""


class ExpressRouteDiagnosticsSettings(Model):
    """Settings of ExpressRoute diagnoses."""

    er_circuit_resource_id: str | None = field("erCircuitResourceId", default=None)
    bandwidth: float | None = field("bandwidth", "float", default=None)


class FlowLog(Resource):
    """A flow log of a resource."""

    properties: NestedOrNone[FlowLogPropertiesFormat, types.FlowLogPropertiesFormatDict] = field(
        "properties", "FlowLogPropertiesFormat", default=None
    )
    """Settings of the flow log."""
    target_resource_id: str | None = flattened("properties", default=None)
    """Resource whose traffic is logged: virtual network, subnet, interface or security group."""
    target_resource_guid: str = flattened("properties", init=False)
    """GUID of that resource."""
    storage_id: str | None = flattened("properties", default=None)
    """Storage account the records go to."""
    enabled_filtering_criteria: str | None = flattened("properties", default=None)
    """Condition on addresses, ports or the like that traffic has to meet to be logged."""
    record_types: str | None = flattened("properties", default=None)
    """Kinds of records that are kept, by their letters, separated by commas; all if empty."""
    enabled: bool | None = flattened("properties", default=None)
    """Turns the flow log on."""
    retention_policy: NestedOrNone[RetentionPolicyParameters, types.RetentionPolicyParametersDict] = flattened(
        "properties", default=None
    )
    """How long records are kept."""
    format: NestedOrNone[FlowLogFormatParameters, types.FlowLogFormatParametersDict] = flattened(
        "properties", default=None
    )
    """Format and version of the records."""
    flow_analytics_configuration: NestedOrNone[TrafficAnalyticsProperties, types.TrafficAnalyticsPropertiesDict] = (
        flattened("properties", default=None)
    )
    """Traffic analytics of the flow log."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class FlowLogFormatParameters(Model):
    """Format and version of flow log records."""

    type: models.FlowLogFormatType | types.FlowLogFormatTypeValue | None = field(
        "type", "FlowLogFormatType", default=None
    )
    """Format of flow log records."""
    version: int | None = field("version", "int", default=None)
    """Version of the format: 1, or 2 with bytes and packets of each flow."""


class FlowLogInformation(Model):
    """Flow logs and traffic analytics of a resource."""

    target_resource_id: str = field("targetResourceId")
    """ID of the resource concerned."""
    properties: NestedOrNone[FlowLogProperties, types.FlowLogPropertiesDict] = field(
        "properties", "FlowLogProperties", default=None
    )
    """Settings of the flow log information."""
    storage_id: Filled[str] = flattened("properties", default=None)
    """Storage account the records go to."""
    enabled_filtering_criteria: str | None = flattened("properties", default=None)
    record_types: str | None = flattened("properties", default=None)
    enabled: Filled[bool] = flattened("properties", default=None)
    """Turns the flow log on."""
    retention_policy: NestedOrNone[RetentionPolicyParameters, types.RetentionPolicyParametersDict] = flattened(
        "properties", default=None
    )
    """How long records are kept."""
    format: NestedOrNone[FlowLogFormatParameters, types.FlowLogFormatParametersDict] = flattened(
        "properties", default=None
    )
    """Format and version of the records."""
    flow_analytics_configuration: NestedOrNone[TrafficAnalyticsProperties, types.TrafficAnalyticsPropertiesDict] = (
        field("flowAnalyticsConfiguration", "TrafficAnalyticsProperties", default=None)
    )
    """Traffic analytics of a flow log."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class FlowLogProperties(Model):
    """Settings of flow logs, in the form of a network watcher."""

    storage_id: str = field("storageId")
    """Storage account the records go to."""
    enabled_filtering_criteria: str | None = field("enabledFilteringCriteria", default=None)
    record_types: str | None = field("recordTypes", default=None)
    enabled: bool = field("enabled", "bool")
    """Turns the flow log on."""
    retention_policy: NestedOrNone[RetentionPolicyParameters, types.RetentionPolicyParametersDict] = field(
        "retentionPolicy", "RetentionPolicyParameters", default=None
    )
    """How long records are kept."""
    format: NestedOrNone[FlowLogFormatParameters, types.FlowLogFormatParametersDict] = field(
        "format", "FlowLogFormatParameters", default=None
    )
    """Format and version of the records."""


class FlowLogPropertiesFormat(Model):
    """Settings of a flow log."""

    target_resource_id: str = field("targetResourceId")
    """Resource whose traffic is logged: virtual network, subnet, interface or security group."""
    target_resource_guid: str = read_only("targetResourceGuid")
    """GUID of that resource."""
    storage_id: str = field("storageId")
    """Storage account the records go to."""
    enabled_filtering_criteria: str | None = field("enabledFilteringCriteria", default=None)
    """Condition on addresses, ports or the like that traffic has to meet to be logged."""
    record_types: str | None = field("recordTypes", default=None)
    """Kinds of records that are kept, by their letters, separated by commas; all if empty."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the flow log on."""
    retention_policy: NestedOrNone[RetentionPolicyParameters, types.RetentionPolicyParametersDict] = field(
        "retentionPolicy", "RetentionPolicyParameters", default=None
    )
    """How long records are kept."""
    format: NestedOrNone[FlowLogFormatParameters, types.FlowLogFormatParametersDict] = field(
        "format", "FlowLogFormatParameters", default=None
    )
    """Format and version of the records."""
    flow_analytics_configuration: NestedOrNone[TrafficAnalyticsProperties, types.TrafficAnalyticsPropertiesDict] = (
        field("flowAnalyticsConfiguration", "TrafficAnalyticsProperties", default=None)
    )
    """Traffic analytics of the flow log."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class FlowLogStatusParameters(Model):
    """Resource whose flow logs to look at."""

    target_resource_id: str = field("targetResourceId")
    """ID of the resource concerned."""


class HTTPConfiguration(Model):
    """HTTP request of a connectivity check."""

    method: models.HTTPMethod | types.HTTPMethodValue | None = field("method", "HTTPMethod", default=None)
    """HTTP method of a connectivity check."""
    headers: NestedListOrNone[HTTPHeader, types.HTTPHeaderDict] = field("headers", "[HTTPHeader]", default=None)
    valid_status_codes: list[int] | None = field("validStatusCodes", "[int]", default=None)


class HTTPHeader(Model):
    """Name and value of an HTTP header."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    value: str | None = field("value", default=None, secret=True)


class HopLink(Model):
    """A link between two hops."""

    next_hop_id: str = read_only("nextHopId")
    link_type: str = read_only("linkType")
    properties: NestedOrNone[HopLinkProperties, types.HopLinkPropertiesDict] = field(
        "properties", "HopLinkProperties", default=None
    )
    """Settings of the hop link."""
    round_trip_time_min: int = flattened("properties", init=False)
    round_trip_time_avg: int = flattened("properties", init=False)
    round_trip_time_max: int = flattened("properties", init=False)
    issues: NestedList[ConnectivityIssue, types.ConnectivityIssueDict] = read_only("issues", "[ConnectivityIssue]")
    context: dict[str, str] = read_only("context", "{str}")
    resource_id: str = read_only("resourceId")
    """ID of the resource."""


class HopLinkProperties(Model):
    """Round trip times of a link."""

    round_trip_time_min: int = read_only("roundTripTimeMin", "int")
    round_trip_time_avg: int = read_only("roundTripTimeAvg", "int")
    round_trip_time_max: int = read_only("roundTripTimeMax", "int")


class NetworkConfigurationDiagnosticParameters(Model):
    """Resource and traffic to diagnose."""

    target_resource_id: str = field("targetResourceId")
    """ID of the resource concerned."""
    verbosity_level: models.VerbosityLevel | types.VerbosityLevelValue | None = field(
        "verbosityLevel", "VerbosityLevel", default=None
    )
    """How much detail a diagnosis gives."""
    profiles: NestedList[NetworkConfigurationDiagnosticProfile, types.NetworkConfigurationDiagnosticProfileDict] = (
        field("profiles", "[NetworkConfigurationDiagnosticProfile]")
    )


class NetworkConfigurationDiagnosticProfile(Model):
    """Traffic to diagnose."""

    direction: models.Direction | types.DirectionValue = field("direction", "Direction")
    """Direction of traffic, as seen from the machine."""
    protocol: str = field("protocol")
    """Protocol."""
    source: str = field("source")
    destination: str = field("destination")
    destination_port: str = field("destinationPort")


class NetworkConfigurationDiagnosticResponse(Model):
    """Outcome of a diagnosis of security rules."""

    results: NestedList[NetworkConfigurationDiagnosticResult, types.NetworkConfigurationDiagnosticResultDict] = (
        read_only("results", "[NetworkConfigurationDiagnosticResult]")
    )


class NetworkConfigurationDiagnosticResult(Model):
    """Outcome for one traffic profile."""

    profile: NestedOrNone[NetworkConfigurationDiagnosticProfile, types.NetworkConfigurationDiagnosticProfileDict] = (
        field("profile", "NetworkConfigurationDiagnosticProfile", default=None)
    )
    """Traffic to diagnose."""
    network_security_group_result: NestedOrNone[models.NetworkSecurityGroupResult, NetworkSecurityGroupResultDict] = (
        field("networkSecurityGroupResult", "NetworkSecurityGroupResult", default=None)
    )
    """Whether traffic is allowed, and by which groups."""


class NetworkWatcher(Resource):
    """A network watcher."""

    properties: NestedOrNone[NetworkWatcherPropertiesFormat, types.NetworkWatcherPropertiesFormatDict] = field(
        "properties", "NetworkWatcherPropertiesFormat", default=None
    )
    """Settings of the network watcher."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class NetworkWatcherPropertiesFormat(Model):
    """Properties of a network watcher; there is nothing to set."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class NextHopParameters(Model):
    """Traffic whose next hop to look up."""

    target_resource_id: str = field("targetResourceId")
    """ID of the resource concerned."""
    source_ip_address: str = field("sourceIPAddress")
    destination_ip_address: str = field("destinationIPAddress")
    target_nic_resource_id: str | None = field("targetNicResourceId", default=None)


class NextHopResult(Model):
    """Next hop of traffic."""

    next_hop_type: models.NextHopType | types.NextHopTypeValue | None = field(
        "nextHopType", "NextHopType", default=None
    )
    """Kind of the next hop."""
    next_hop_ip_address: str | None = field("nextHopIpAddress", default=None)
    """Address of the next hop."""
    route_table_id: str | None = field("routeTableId", default=None)
    """Route table the route comes from; "System Route" for Azure's own."""


class OutputSettings(Model):
    """Where a connection analyzer writes its results."""

    storage_account_settings: NestedOrNone[StorageAccountSettings, types.StorageAccountSettingsDict] = field(
        "storageAccountSettings", "StorageAccountSettings", default=None
    )
    """Storage account for results."""


class PacketCapture(Model):
    """A packet capture to start."""

    properties: NestedOrNone[PacketCaptureParameters, types.PacketCaptureParametersDict] = field(
        "properties", "PacketCaptureParameters", default=None
    )
    """Settings of the packet capture."""
    target: Filled[str] = flattened("properties", default=None)
    scope: NestedOrNone[PacketCaptureMachineScope, types.PacketCaptureMachineScopeDict] = flattened(
        "properties", default=None
    )
    """Scale set instances to capture on, or to leave out."""
    target_type: models.PacketCaptureTargetType | types.PacketCaptureTargetTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of a packet capture's target."""
    bytes_to_capture_per_packet: int | None = flattened("properties", default=None)
    total_bytes_per_session: int | None = flattened("properties", default=None)
    time_limit_in_seconds: int | None = flattened("properties", default=None)
    storage_location: NestedFilled[PacketCaptureStorageLocation, types.PacketCaptureStorageLocationDict] = flattened(
        "properties", default=None
    )
    """Where a packet capture is stored."""
    filters: NestedListOrNone[PacketCaptureFilter, types.PacketCaptureFilterDict] = flattened(
        "properties", default=None
    )
    """Filters; everything is taken without them."""
    continuous_capture: bool | None = flattened("properties", default=None)
    capture_settings: NestedOrNone[PacketCaptureSettings, types.PacketCaptureSettingsDict] = flattened(
        "properties", default=None
    )
    """Limits of a continuous packet capture."""


class PacketCaptureFilter(Model):
    """Filter of a packet capture."""

    protocol: models.PcProtocol | types.PcProtocolValue | None = field("protocol", "PcProtocol", default=None)
    """Protocol of a packet capture's filter."""
    local_ip_address: str | None = field("localIPAddress", default=None)
    remote_ip_address: str | None = field("remoteIPAddress", default=None)
    local_port: str | None = field("localPort", default=None)
    remote_port: str | None = field("remotePort", default=None)


class PacketCaptureMachineScope(Model):
    """Scale set instances to capture on, or to leave out."""

    include: list[str] | None = field("include", "[str]", default=None)
    exclude: list[str] | None = field("exclude", "[str]", default=None)


class PacketCaptureParameters(Model):
    """Target, limits, filters and storage of a packet capture."""

    target: str = field("target")
    scope: NestedOrNone[PacketCaptureMachineScope, types.PacketCaptureMachineScopeDict] = field(
        "scope", "PacketCaptureMachineScope", default=None
    )
    """Scale set instances to capture on, or to leave out."""
    target_type: models.PacketCaptureTargetType | types.PacketCaptureTargetTypeValue | None = field(
        "targetType", "PacketCaptureTargetType", default=None
    )
    """Kind of a packet capture's target."""
    bytes_to_capture_per_packet: int | None = field("bytesToCapturePerPacket", "int", default=None)
    total_bytes_per_session: int | None = field("totalBytesPerSession", "int", default=None)
    time_limit_in_seconds: int | None = field("timeLimitInSeconds", "int", default=None)
    storage_location: Nested[PacketCaptureStorageLocation, types.PacketCaptureStorageLocationDict] = field(
        "storageLocation", "PacketCaptureStorageLocation"
    )
    """Where a packet capture is stored."""
    filters: NestedListOrNone[PacketCaptureFilter, types.PacketCaptureFilterDict] = field(
        "filters", "[PacketCaptureFilter]", default=None
    )
    """Filters; everything is taken without them."""
    continuous_capture: bool | None = field("continuousCapture", "bool", default=None)
    capture_settings: NestedOrNone[PacketCaptureSettings, types.PacketCaptureSettingsDict] = field(
        "captureSettings", "PacketCaptureSettings", default=None
    )
    """Limits of a continuous packet capture."""


class PacketCaptureQueryStatusResult(Model):
    """State of a packet capture."""

    name: str | None = field("name", default=None)
    """Name of the packet capture."""
    id: str | None = field("id", default=None)
    """ID of the packet capture."""
    capture_start_time: datetime | None = field("captureStartTime", "iso-8601", default=None)
    packet_capture_status: models.PcStatus | types.PcStatusValue | None = field(
        "packetCaptureStatus", "PcStatus", default=None
    )
    """State of a packet capture."""
    stop_reason: str | None = field("stopReason", default=None)
    packet_capture_error: list[models.PcError | types.PcErrorValue] | None = field(
        "packetCaptureError", "[PcError]", default=None
    )


class PacketCaptureResult(Model):
    """A packet capture."""

    name: str = read_only("name")
    """Name, unique among its siblings."""
    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    properties: NestedOrNone[PacketCaptureResultProperties, types.PacketCaptureResultPropertiesDict] = field(
        "properties", "PacketCaptureResultProperties", default=None
    )
    """Settings of the packet capture result."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    target: str | None = flattened("properties", default=None)
    scope: NestedOrNone[PacketCaptureMachineScope, types.PacketCaptureMachineScopeDict] = flattened(
        "properties", default=None
    )
    """Scale set instances to capture on, or to leave out."""
    target_type: models.PacketCaptureTargetType | types.PacketCaptureTargetTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of a packet capture's target."""
    bytes_to_capture_per_packet: int | None = flattened("properties", default=None)
    total_bytes_per_session: int | None = flattened("properties", default=None)
    time_limit_in_seconds: int | None = flattened("properties", default=None)
    storage_location: NestedOrNone[PacketCaptureStorageLocation, types.PacketCaptureStorageLocationDict] = flattened(
        "properties", default=None
    )
    """Where a packet capture is stored."""
    filters: NestedListOrNone[PacketCaptureFilter, types.PacketCaptureFilterDict] = flattened(
        "properties", default=None
    )
    """Filters; everything is taken without them."""
    continuous_capture: bool | None = flattened("properties", default=None)
    capture_settings: NestedOrNone[PacketCaptureSettings, types.PacketCaptureSettingsDict] = flattened(
        "properties", default=None
    )
    """Limits of a continuous packet capture."""


class PacketCaptureResultProperties(PacketCaptureParameters):
    """Settings and state of a packet capture."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class PacketCaptureSettings(Model):
    """Limits of a continuous packet capture."""

    file_count: int | None = field("fileCount", "int", default=None)
    file_size_in_bytes: int | None = field("fileSizeInBytes", "int", default=None)
    session_time_limit_in_seconds: int | None = field("sessionTimeLimitInSeconds", "int", default=None)


class PacketCaptureStorageLocation(Model):
    """Where a packet capture is stored."""

    storage_id: str | None = field("storageId", default=None)
    """ID of the storage account."""
    storage_path: str | None = field("storagePath", default=None)
    file_path: str | None = field("filePath", default=None)
    local_path: str | None = field("localPath", default=None)


class ProtocolConfiguration(Model):
    """Protocol settings of a connectivity check."""

    http_configuration: NestedOrNone[HTTPConfiguration, types.HTTPConfigurationDict] = field(
        "HTTPConfiguration", "HTTPConfiguration", default=None
    )
    """HTTP request of a connectivity check."""


class ProtocolSettings(Model):
    """Protocol of a connection analyzer."""

    protocol: models.Protocol | types.ProtocolValue | None = field("protocol", "Protocol", default=None)
    """Protocol of a connectivity check."""
    http_configuration: NestedOrNone[HTTPConfiguration, types.HTTPConfigurationDict] = field(
        "httpConfiguration", "HTTPConfiguration", default=None
    )
    """HTTP request of a connectivity check."""


class QueryTroubleshootingParameters(Model):
    """Gateway or connection that was diagnosed."""

    target_resource_id: str = field("targetResourceId")
    """ID of the resource concerned."""


class RetentionPolicyParameters(Model):
    """How long flow log records are kept."""

    days: int | None = field("days", "int", default=None)
    """Days records are kept; 0 for ever."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns deletion after that time on."""


class SecurityGroupNetworkInterface(Model):
    """A network interface with all of its security rules."""

    id: str | None = field("id", default=None)
    """ID of the network interface."""
    security_rule_associations: NestedOrNone[models.SecurityRuleAssociations, SecurityRuleAssociationsDict] = field(
        "securityRuleAssociations", "SecurityRuleAssociations", default=None
    )
    """Security rules of a network interface, by where they come from."""


class SecurityGroupViewParameters(Model):
    """Virtual machine whose security rules to look at."""

    target_resource_id: str = field("targetResourceId")
    """ID of the resource concerned."""


class SecurityGroupViewResult(Model):
    """Security rules of a virtual machine."""

    network_interfaces: NestedListOrNone[SecurityGroupNetworkInterface, types.SecurityGroupNetworkInterfaceDict] = (
        field("networkInterfaces", "[SecurityGroupNetworkInterface]", default=None)
    )
    """Network interfaces of the machine, each with its rules."""


class StorageAccountSettings(Model):
    """Storage account for results."""

    storage_account_id: str = field("storageAccountId")
    path: str | None = field("path", default=None)


class Topology(Model):
    """Resources of a network and how they are connected."""

    id: str = read_only("id")
    """GUID of the topology."""
    created_date_time: datetime = read_only("createdDateTime", "iso-8601")
    last_modified: datetime = read_only("lastModified", "iso-8601")
    resources: NestedListOrNone[TopologyResource, types.TopologyResourceDict] = field(
        "resources", "[TopologyResource]", default=None
    )


class TopologyAssociation(Model):
    """A connection of a resource with another."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    resource_id: str | None = field("resourceId", default=None)
    """ID of the resource."""
    association_type: models.AssociationType | types.AssociationTypeValue | None = field(
        "associationType", "AssociationType", default=None
    )
    """How two resources of a topology are connected."""


class TopologyParameters(Model):
    """Resource group, network or subnet to look at."""

    target_resource_group_name: str | None = field("targetResourceGroupName", default=None)
    target_virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "targetVirtualNetwork", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    target_subnet: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "targetSubnet", "SubResource", default=None
    )
    """Reference to another resource by its ID."""


class TopologyResource(Model):
    """A resource of a topology."""

    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    id: str | None = field("id", default=None)
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    location: str | None = field("location", default=None)
    """Azure region, such as "westeurope"; fixed at creation."""
    associations: NestedListOrNone[TopologyAssociation, types.TopologyAssociationDict] = field(
        "associations", "[TopologyAssociation]", default=None
    )


class TrafficAnalyticsConfigurationProperties(Model):
    """Workspace and interval of traffic analytics."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns traffic analytics on."""
    workspace_id: str | None = field("workspaceId", default=None)
    """GUID of the Log Analytics workspace."""
    workspace_region: str | None = field("workspaceRegion", default=None)
    """Region of the workspace."""
    workspace_resource_id: str | None = field("workspaceResourceId", default=None)
    """ID of the Log Analytics workspace."""
    traffic_analytics_interval: int | None = field("trafficAnalyticsInterval", "int", default=None)
    """Minutes between two rounds of analysis: 10 or 60."""


class TrafficAnalyticsProperties(Model):
    """Traffic analytics of a flow log."""

    network_watcher_flow_analytics_configuration: NestedOrNone[
        TrafficAnalyticsConfigurationProperties, types.TrafficAnalyticsConfigurationPropertiesDict
    ] = field("networkWatcherFlowAnalyticsConfiguration", "TrafficAnalyticsConfigurationProperties", default=None)
    """Workspace and interval of traffic analytics."""


class TroubleshootingDetails(Model):
    """A finding of a diagnosis."""

    id: str | None = field("id", default=None)
    """ID of the diagnosis."""
    reason_type: str | None = field("reasonType", default=None)
    """Kind of the problem."""
    summary: str | None = field("summary", default=None)
    """The problem in short."""
    detail: str | None = field("detail", default=None)
    """The problem in more words."""
    recommended_actions: NestedListOrNone[
        TroubleshootingRecommendedActions, types.TroubleshootingRecommendedActionsDict
    ] = field("recommendedActions", "[TroubleshootingRecommendedActions]", default=None)
    """What to do about it."""


class TroubleshootingParameters(Model):
    """Gateway or connection to diagnose, and where to store the logs."""

    target_resource_id: str = field("targetResourceId")
    """ID of the resource concerned."""
    properties: NestedOrNone[TroubleshootingProperties, types.TroubleshootingPropertiesDict] = field(
        "properties", "TroubleshootingProperties", default=None
    )
    """Settings of the troubleshooting parameters."""
    storage_id: Filled[str] = flattened("properties", default=None)
    """ID of the storage account."""
    storage_path: Filled[str] = flattened("properties", default=None)
    """Blob container the logs go to, as a URL."""


class TroubleshootingProperties(Model):
    """Where to store the logs of a diagnosis."""

    storage_id: str = field("storageId")
    """ID of the storage account."""
    storage_path: str = field("storagePath")
    """Blob container the logs go to, as a URL."""


class TroubleshootingRecommendedActions(Model):
    """What a diagnosis recommends."""

    action_id: str | None = field("actionId", default=None)
    action_text: str | None = field("actionText", default=None)
    action_uri: str | None = field("actionUri", default=None)
    action_uri_text: str | None = field("actionUriText", default=None)


class TroubleshootingResult(Model):
    """Outcome of a diagnosis."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it started."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended."""
    code: str | None = field("code", default=None)
    results: NestedListOrNone[TroubleshootingDetails, types.TroubleshootingDetailsDict] = field(
        "results", "[TroubleshootingDetails]", default=None
    )


class VerificationIPFlowParameters(Model):
    """A packet to check."""

    target_resource_id: str = field("targetResourceId")
    """ID of the resource concerned."""
    direction: models.Direction | types.DirectionValue = field("direction", "Direction")
    """Direction of traffic, as seen from the machine."""
    protocol: models.IpFlowProtocol | types.IpFlowProtocolValue = field("protocol", "IpFlowProtocol")
    """Protocol of a packet to check."""
    local_port: str = field("localPort")
    remote_port: str = field("remotePort")
    local_ip_address: str = field("localIPAddress")
    remote_ip_address: str = field("remoteIPAddress")
    target_nic_resource_id: str | None = field("targetNicResourceId", default=None)


class VerificationIPFlowResult(Model):
    """Whether a packet is allowed, and by which rule."""

    access: models.Access | AccessValue | None = field("access", "Access", default=None)
    """Allow or Deny."""
    rule_name: str | None = field("ruleName", default=None)
    """Rule that decided."""
