# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``express_route_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import RoutingConfigurationDict
    from ._express_route_circuits import ExpressRouteCircuitPeeringIdDict
    from ._virtual_hubs import VirtualHubIdDict


class _ExpressRouteConnectionFlatDict(SubResourceDict, total=False):
    """A connection of a circuit to an ExpressRoute gateway."""

    name: Required[str]
    express_route_circuit_peering: models.ExpressRouteCircuitPeeringId | ExpressRouteCircuitPeeringIdDict
    authorization_key: str
    routing_weight: int
    enable_internet_security: bool
    express_route_gateway_bypass: bool
    enable_private_link_fast_path: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _ExpressRouteConnectionNestedDict(SubResourceDict, total=False):
    """A connection of a circuit to an ExpressRoute gateway."""

    properties: Required[models.ExpressRouteConnectionProperties | ExpressRouteConnectionPropertiesDict]
    name: Required[str]


ExpressRouteConnectionDict: TypeAlias = _ExpressRouteConnectionFlatDict | _ExpressRouteConnectionNestedDict


class ExpressRouteConnectionIdDict(TypedDict, total=False):
    """Reference to an ExpressRoute connection."""

    additional_properties: Mapping[str, Any]


class ExpressRouteConnectionListDict(TypedDict, total=False):
    """The connections of an ExpressRoute gateway."""

    value: Sequence[models.ExpressRouteConnection | ExpressRouteConnectionDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteConnectionPropertiesDict(TypedDict, total=False):
    """Settings of a connection of a circuit to a gateway."""

    express_route_circuit_peering: Required[models.ExpressRouteCircuitPeeringId | ExpressRouteCircuitPeeringIdDict]
    authorization_key: str
    routing_weight: int
    enable_internet_security: bool
    express_route_gateway_bypass: bool
    enable_private_link_fast_path: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    additional_properties: Mapping[str, Any]


class _ExpressRouteGatewayFlatDict(ResourceDict, total=False):
    """An ExpressRoute gateway of a virtual hub."""

    auto_scale_configuration: (
        models.ExpressRouteGatewayPropertiesAutoScaleConfiguration
        | ExpressRouteGatewayPropertiesAutoScaleConfigurationDict
    )
    express_route_connections: Sequence[models.ExpressRouteConnection | ExpressRouteConnectionDict]
    virtual_hub: models.VirtualHubId | VirtualHubIdDict
    allow_non_virtual_wan_traffic: bool


class _ExpressRouteGatewayNestedDict(ResourceDict, total=False):
    """An ExpressRoute gateway of a virtual hub."""

    properties: Required[models.ExpressRouteGatewayProperties | ExpressRouteGatewayPropertiesDict]


ExpressRouteGatewayDict: TypeAlias = _ExpressRouteGatewayFlatDict | _ExpressRouteGatewayNestedDict


class ExpressRouteGatewayListDict(TypedDict, total=False):
    """A list of ExpressRoute gateways."""

    value: Sequence[models.ExpressRouteGateway | ExpressRouteGatewayDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteGatewayPropertiesDict(TypedDict, total=False):
    """Properties of an ExpressRoute gateway."""

    auto_scale_configuration: (
        models.ExpressRouteGatewayPropertiesAutoScaleConfiguration
        | ExpressRouteGatewayPropertiesAutoScaleConfigurationDict
    )
    express_route_connections: Sequence[models.ExpressRouteConnection | ExpressRouteConnectionDict]
    virtual_hub: Required[models.VirtualHubId | VirtualHubIdDict]
    allow_non_virtual_wan_traffic: bool
    additional_properties: Mapping[str, Any]


class ExpressRouteGatewayPropertiesAutoScaleConfigurationDict(TypedDict, total=False):
    """Automatic scaling of an ExpressRoute gateway."""

    bounds: (
        models.ExpressRouteGatewayPropertiesAutoScaleConfigurationBounds
        | ExpressRouteGatewayPropertiesAutoScaleConfigurationBoundsDict
    )
    additional_properties: Mapping[str, Any]


class ExpressRouteGatewayPropertiesAutoScaleConfigurationBoundsDict(TypedDict, total=False):
    """Least and greatest number of scale units."""

    min: int
    max: int
    additional_properties: Mapping[str, Any]
