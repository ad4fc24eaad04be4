# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``virtual_network_appliances``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class VirtualNetworkApplianceCapabilityIpVersion(ExtensibleEnum):
    """IP version of an appliance's capability."""

    I_PV6 = "IPv6"
    DUAL_STACK = "DualStack"


class VirtualNetworkApplianceCapabilityKind(ExtensibleEnum):
    """Kind of an appliance's capability."""

    PL_GATEWAY_FASTPATH = "PLGatewayFastpath"
    PL_GATEWAY = "PLGateway"
    PLIP_FORWARDERS = "PLIPForwarders"
    NAT64 = "NAT64"


class VirtualNetworkApplianceIpVersionType(ExtensibleEnum):
    """IP versions of a virtual network appliance."""

    I_PV4 = "IPv4"
    DUAL_STACK = "DualStack"
