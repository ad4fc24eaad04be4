# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``virtual_network_gateway_connections``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ConnectionAuthenticationType(ExtensibleEnum):
    """How a VPN connection is authenticated: shared key or certificate."""

    PSK = "PSK"
    CERTIFICATE = "Certificate"


class VirtualNetworkGatewayConnectionMode(ExtensibleEnum):
    """Which side builds a connection up."""

    DEFAULT = "Default"
    RESPONDER_ONLY = "ResponderOnly"
    INITIATOR_ONLY = "InitiatorOnly"


class VirtualNetworkGatewayConnectionProtocol(ExtensibleEnum):
    """IKE version of a connection."""

    IK_EV2 = "IKEv2"
    IK_EV1 = "IKEv1"


class VirtualNetworkGatewayConnectionStatus(ExtensibleEnum):
    """State of a gateway's connection."""

    UNKNOWN = "Unknown"
    CONNECTING = "Connecting"
    CONNECTED = "Connected"
    NOT_CONNECTED = "NotConnected"


class VirtualNetworkGatewayConnectionType(ExtensibleEnum):
    """Kind of a gateway's connection."""

    I_PSEC = "IPsec"
    VNET2_VNET = "Vnet2Vnet"
    EXPRESS_ROUTE = "ExpressRoute"
    VPN_CLIENT = "VPNClient"
