# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``network_watchers``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AssociationType(ExtensibleEnum):
    """How two resources of a topology are connected."""

    ASSOCIATED = "Associated"
    CONTAINS = "Contains"


class ConnectionAnalyzerEndpointType(ExtensibleEnum):
    """Kind of a connection analyzer's endpoint."""

    VM = "VM"
    VMSS = "VMSS"
    EXTERNAL_ADDRESS = "ExternalAddress"
    BASTION_HOST = "BastionHost"
    APPLICATION_GATEWAY = "ApplicationGateway"


class ConnectionAnalyzerStatus(ExtensibleEnum):
    """State of a connection analyzer."""

    NOT_STARTED = "NotStarted"
    RUNNING = "Running"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"


class ConnectionMonitorEndpointFilterItemType(ExtensibleEnum):
    """Kind of an item in an endpoint's filter."""

    AGENT_ADDRESS = "AgentAddress"


class ConnectionMonitorEndpointFilterType(ExtensibleEnum):
    """Whether an endpoint's filter takes in or leaves out."""

    INCLUDE = "Include"


class ConnectionMonitorTestConfigurationProtocol(ExtensibleEnum):
    """Protocol of a connection monitor's test."""

    TCP = "Tcp"
    HTTP = "Http"
    ICMP = "Icmp"


class ConnectionMonitorType(ExtensibleEnum):
    """Version of a connection monitor."""

    MULTI_ENDPOINT = "MultiEndpoint"
    SINGLE_SOURCE_DESTINATION = "SingleSourceDestination"


class ConnectionStatus(ExtensibleEnum):
    """Outcome of a connectivity check."""

    UNKNOWN = "Unknown"
    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"
    DEGRADED = "Degraded"


class CoverageLevel(ExtensibleEnum):
    """How many addresses of an endpoint are tested."""

    DEFAULT = "Default"
    LOW = "Low"
    BELOW_AVERAGE = "BelowAverage"
    AVERAGE = "Average"
    ABOVE_AVERAGE = "AboveAverage"
    FULL = "Full"


class DestinationPortBehavior(ExtensibleEnum):
    """Whether a TCP test's destination listens on its port."""

    NONE = "None"
    LISTEN_IF_AVAILABLE = "ListenIfAvailable"


class DiagnosticOperation(ExtensibleEnum):
    """Diagnosis of a connection analyzer."""

    NEXT_HOP = "NextHop"
    NSG = "NSG"
    PORT_SCAN = "PortScan"
    CONNECTIVITY_CHECK = "ConnectivityCheck"
    EXPRESS_ROUTE_DIAGNOSTIC = "ExpressRouteDiagnostic"


class Direction(ExtensibleEnum):
    """Direction of traffic, as seen from the machine."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


class EndpointType(ExtensibleEnum):
    """Kind of a connection monitor's endpoint."""

    AZURE_VM = "AzureVM"
    AZURE_V_NET = "AzureVNet"
    AZURE_SUBNET = "AzureSubnet"
    EXTERNAL_ADDRESS = "ExternalAddress"
    MMA_WORKSPACE_MACHINE = "MMAWorkspaceMachine"
    MMA_WORKSPACE_NETWORK = "MMAWorkspaceNetwork"
    AZURE_ARC_VM = "AzureArcVM"
    AZURE_VMSS = "AzureVMSS"
    AZURE_ARC_NETWORK = "AzureArcNetwork"


class FlowLogFormatType(ExtensibleEnum):
    """Format of flow log records."""

    JSON = "JSON"


class HTTPConfigurationMethod(ExtensibleEnum):
    """HTTP method of a test."""

    GET = "Get"
    POST = "Post"


class HTTPMethod(ExtensibleEnum):
    """HTTP method of a connectivity check."""

    GET = "Get"


class IpFlowProtocol(ExtensibleEnum):
    """Protocol of a packet to check."""

    TCP = "TCP"
    UDP = "UDP"


class IssueType(ExtensibleEnum):
    """Kind of a problem found by a connectivity check."""

    UNKNOWN = "Unknown"
    AGENT_STOPPED = "AgentStopped"
    GUEST_FIREWALL = "GuestFirewall"
    DNS_RESOLUTION = "DnsResolution"
    SOCKET_BIND = "SocketBind"
    NETWORK_SECURITY_RULE = "NetworkSecurityRule"
    USER_DEFINED_ROUTE = "UserDefinedRoute"
    PORT_THROTTLED = "PortThrottled"
    PLATFORM = "Platform"


class NextHopType(ExtensibleEnum):
    """Kind of the next hop of traffic."""

    INTERNET = "Internet"
    VIRTUAL_APPLIANCE = "VirtualAppliance"
    VIRTUAL_NETWORK_GATEWAY = "VirtualNetworkGateway"
    VNET_LOCAL = "VnetLocal"
    HYPER_NET_GATEWAY = "HyperNetGateway"
    VIRTUAL_APPLIANCE_ECMP = "VirtualApplianceEcmp"
    NONE = "None"


class Origin(ExtensibleEnum):
    """Where a problem lies, as seen from the machine."""

    LOCAL = "Local"
    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


class OutputType(ExtensibleEnum):
    """Where a connection monitor writes its results."""

    WORKSPACE = "Workspace"


class PacketCaptureTargetType(ExtensibleEnum):
    """Kind of a packet capture's target."""

    AZURE_VM = "AzureVM"
    AZURE_VMSS = "AzureVMSS"


class PcError(ExtensibleEnum):
    """Error of a packet capture."""

    INTERNAL_ERROR = "InternalError"
    AGENT_STOPPED = "AgentStopped"
    CAPTURE_FAILED = "CaptureFailed"
    LOCAL_FILE_FAILED = "LocalFileFailed"
    STORAGE_FAILED = "StorageFailed"


class PcProtocol(ExtensibleEnum):
    """Protocol of a packet capture's filter."""

    TCP = "TCP"
    UDP = "UDP"
    ANY = "Any"


class PcStatus(ExtensibleEnum):
    """State of a packet capture."""

    NOT_STARTED = "NotStarted"
    RUNNING = "Running"
    STOPPED = "Stopped"
    ERROR = "Error"
    UNKNOWN = "Unknown"


class PreferredIPVersion(ExtensibleEnum):
    """Preferred version of the Internet protocol of a test."""

    I_PV4 = "IPv4"
    I_PV6 = "IPv6"


class Protocol(ExtensibleEnum):
    """Protocol of a connectivity check."""

    TCP = "Tcp"
    HTTP = "Http"
    HTTPS = "Https"
    ICMP = "Icmp"


class Severity(ExtensibleEnum):
    """Severity of a problem."""

    ERROR = "Error"
    WARNING = "Warning"


class VerbosityLevel(ExtensibleEnum):
    """How much detail a diagnosis gives."""

    NORMAL = "Normal"
    MINIMUM = "Minimum"
    FULL = "Full"
