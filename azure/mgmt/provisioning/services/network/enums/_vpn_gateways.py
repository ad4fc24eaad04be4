# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``vpn_gateways``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class VpnConnectionStatus(ExtensibleEnum):
    """State of a VPN connection."""

    UNKNOWN = "Unknown"
    CONNECTING = "Connecting"
    CONNECTED = "Connected"
    NOT_CONNECTED = "NotConnected"


class VpnGatewayGeneration(ExtensibleEnum):
    """Generation of a VPN gateway."""

    NONE = "None"
    GENERATION1 = "Generation1"
    GENERATION2 = "Generation2"


class VpnGatewayTunnelingProtocol(ExtensibleEnum):
    """Protocol of a VPN server configuration."""

    IKE_V2 = "IkeV2"
    OPEN_VPN = "OpenVPN"


class VpnLinkConnectionMode(ExtensibleEnum):
    """Which side builds a link connection up."""

    DEFAULT = "Default"
    RESPONDER_ONLY = "ResponderOnly"
    INITIATOR_ONLY = "InitiatorOnly"
