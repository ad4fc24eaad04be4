# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``express_route_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import RoutingConfigurationDict
    from ._express_route_circuits import ExpressRouteCircuitPeeringIdDict
    from ._virtual_hubs import VirtualHubIdDict
else:
    typed(__name__)


class _ExpressRouteConnectionFlatDict(SubResourceDict, total=False):
    name: Required[str]
    express_route_circuit_peering: models.ExpressRouteCircuitPeeringId | ExpressRouteCircuitPeeringIdDict
    authorization_key: str
    routing_weight: int
    enable_internet_security: bool
    express_route_gateway_bypass: bool
    enable_private_link_fast_path: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _ExpressRouteConnectionNestedDict(SubResourceDict, total=False):
    properties: Required[models.ExpressRouteConnectionProperties | ExpressRouteConnectionPropertiesDict]
    name: Required[str]


ExpressRouteConnectionDict: TypeAlias = _ExpressRouteConnectionFlatDict | _ExpressRouteConnectionNestedDict


class ExpressRouteConnectionIdDict(ModelDict, total=False):
    """Stands for ExpressRouteConnectionId."""


class ExpressRouteConnectionListDict(ModelDict, total=False):
    value: Sequence[models.ExpressRouteConnection | ExpressRouteConnectionDict]


class ExpressRouteConnectionPropertiesDict(ModelDict, total=False):
    express_route_circuit_peering: Required[models.ExpressRouteCircuitPeeringId | ExpressRouteCircuitPeeringIdDict]
    authorization_key: str
    routing_weight: int
    enable_internet_security: bool
    express_route_gateway_bypass: bool
    enable_private_link_fast_path: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _ExpressRouteGatewayFlatDict(ResourceDict, total=False):
    auto_scale_configuration: (
        models.ExpressRouteGatewayPropertiesAutoScaleConfiguration
        | ExpressRouteGatewayPropertiesAutoScaleConfigurationDict
    )
    express_route_connections: Sequence[models.ExpressRouteConnection | ExpressRouteConnectionDict]
    virtual_hub: models.VirtualHubId | VirtualHubIdDict
    allow_non_virtual_wan_traffic: bool


class _ExpressRouteGatewayNestedDict(ResourceDict, total=False):
    properties: Required[models.ExpressRouteGatewayProperties | ExpressRouteGatewayPropertiesDict]


ExpressRouteGatewayDict: TypeAlias = _ExpressRouteGatewayFlatDict | _ExpressRouteGatewayNestedDict


class ExpressRouteGatewayListDict(ModelDict, total=False):
    value: Sequence[models.ExpressRouteGateway | ExpressRouteGatewayDict]


class ExpressRouteGatewayPropertiesDict(ModelDict, total=False):
    auto_scale_configuration: (
        models.ExpressRouteGatewayPropertiesAutoScaleConfiguration
        | ExpressRouteGatewayPropertiesAutoScaleConfigurationDict
    )
    express_route_connections: Sequence[models.ExpressRouteConnection | ExpressRouteConnectionDict]
    virtual_hub: Required[models.VirtualHubId | VirtualHubIdDict]
    allow_non_virtual_wan_traffic: bool


class ExpressRouteGatewayPropertiesAutoScaleConfigurationDict(ModelDict, total=False):
    bounds: (
        models.ExpressRouteGatewayPropertiesAutoScaleConfigurationBounds
        | ExpressRouteGatewayPropertiesAutoScaleConfigurationBoundsDict
    )


class ExpressRouteGatewayPropertiesAutoScaleConfigurationBoundsDict(ModelDict, total=False):
    min: int
    max: int
