# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``network_manager_routing_configurations``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class DisableBgpRoutePropagation(ExtensibleEnum):
    """Whether routes of gateways are kept out."""

    FALSE = "False"
    TRUE = "True"


class RoutingRuleDestinationType(ExtensibleEnum):
    """Kind of a routing rule's destination."""

    ADDRESS_PREFIX = "AddressPrefix"
    SERVICE_TAG = "ServiceTag"


class RoutingRuleNextHopType(ExtensibleEnum):
    """Where a routing rule sends traffic."""

    INTERNET = "Internet"
    NO_NEXT_HOP = "NoNextHop"
    VIRTUAL_APPLIANCE = "VirtualAppliance"
    VIRTUAL_NETWORK_GATEWAY = "VirtualNetworkGateway"
    VNET_LOCAL = "VnetLocal"
