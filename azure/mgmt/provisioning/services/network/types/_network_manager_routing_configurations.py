# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``network_manager_routing_configurations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ChildResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._network_managers import NetworkManagerRoutingGroupItemDict
    from ._route_tables import RouteTableUsageModeValue

DisableBgpRoutePropagationValue: TypeAlias = Literal["False", "True"]
RoutingRuleDestinationTypeValue: TypeAlias = Literal["AddressPrefix", "ServiceTag"]
RoutingRuleNextHopTypeValue: TypeAlias = Literal[
    "Internet", "NoNextHop", "VirtualAppliance", "VirtualNetworkGateway", "VnetLocal"
]


class _NetworkManagerRoutingConfigurationFlatDict(ChildResourceDict, total=False):
    """A routing configuration of a network manager."""

    description: str
    route_table_usage_mode: models.RouteTableUsageMode | RouteTableUsageModeValue


class _NetworkManagerRoutingConfigurationNestedDict(ChildResourceDict, total=False):
    """A routing configuration of a network manager."""

    properties: Required[
        models.NetworkManagerRoutingConfigurationPropertiesFormat
        | NetworkManagerRoutingConfigurationPropertiesFormatDict
    ]


NetworkManagerRoutingConfigurationDict: TypeAlias = (
    _NetworkManagerRoutingConfigurationFlatDict | _NetworkManagerRoutingConfigurationNestedDict
)


class NetworkManagerRoutingConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Properties of a network manager routing configuration."""

    description: str
    route_table_usage_mode: models.RouteTableUsageMode | RouteTableUsageModeValue
    additional_properties: Mapping[str, Any]


class _RoutingRuleFlatDict(ChildResourceDict, total=False):
    """A routing rule of a network manager."""

    description: str
    destination: models.RoutingRuleRouteDestination | RoutingRuleRouteDestinationDict
    next_hop: models.RoutingRuleNextHop | RoutingRuleNextHopDict


class _RoutingRuleNestedDict(ChildResourceDict, total=False):
    """A routing rule of a network manager."""

    properties: Required[models.RoutingRulePropertiesFormat | RoutingRulePropertiesFormatDict]


RoutingRuleDict: TypeAlias = _RoutingRuleFlatDict | _RoutingRuleNestedDict


class _RoutingRuleCollectionFlatDict(ChildResourceDict, total=False):
    """A collection of routing rules."""

    description: str
    applies_to: Sequence[models.NetworkManagerRoutingGroupItem | NetworkManagerRoutingGroupItemDict]
    disable_bgp_route_propagation: models.DisableBgpRoutePropagation | DisableBgpRoutePropagationValue


class _RoutingRuleCollectionNestedDict(ChildResourceDict, total=False):
    """A collection of routing rules."""

    properties: Required[models.RoutingRuleCollectionPropertiesFormat | RoutingRuleCollectionPropertiesFormatDict]


RoutingRuleCollectionDict: TypeAlias = _RoutingRuleCollectionFlatDict | _RoutingRuleCollectionNestedDict


class RoutingRuleCollectionPropertiesFormatDict(TypedDict, total=False):
    """Properties of a routing rule collection."""

    description: str
    applies_to: Required[Sequence[models.NetworkManagerRoutingGroupItem | NetworkManagerRoutingGroupItemDict]]
    disable_bgp_route_propagation: models.DisableBgpRoutePropagation | DisableBgpRoutePropagationValue
    additional_properties: Mapping[str, Any]


class RoutingRuleNextHopDict(TypedDict, total=False):
    """Next hop of a routing rule."""

    next_hop_type: Required[models.RoutingRuleNextHopType | RoutingRuleNextHopTypeValue]
    next_hop_address: str
    additional_properties: Mapping[str, Any]


class RoutingRulePropertiesFormatDict(TypedDict, total=False):
    """Properties of a routing rule."""

    description: str
    destination: Required[models.RoutingRuleRouteDestination | RoutingRuleRouteDestinationDict]
    next_hop: Required[models.RoutingRuleNextHop | RoutingRuleNextHopDict]
    additional_properties: Mapping[str, Any]


class RoutingRuleRouteDestinationDict(TypedDict, total=False):
    """Destination of a routing rule."""

    type: Required[models.RoutingRuleDestinationType | RoutingRuleDestinationTypeValue]
    destination_address: Required[str]
    additional_properties: Mapping[str, Any]
