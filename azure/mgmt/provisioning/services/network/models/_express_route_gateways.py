# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``express_route_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _express_route_gateways as types
    from ..types._common import ProvisioningStateValue, RoutingConfigurationDict
    from ..types._express_route_circuits import ExpressRouteCircuitPeeringIdDict
    from ..types._virtual_hubs import VirtualHubIdDict
else:
    typed(__name__)


class ExpressRouteConnection(SubResource):
    """A connection of a circuit to an ExpressRoute gateway."""

    properties: NestedOrNone[ExpressRouteConnectionProperties, types.ExpressRouteConnectionPropertiesDict] = field(
        "properties", "ExpressRouteConnectionProperties", default=None
    )
    """Settings of the ExpressRoute connection."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    express_route_circuit_peering: NestedOrNone[
        models.ExpressRouteCircuitPeeringId, ExpressRouteCircuitPeeringIdDict
    ] = flattened("properties", default=None)
    """Reference to a circuit's peering."""
    authorization_key: str | None = flattened("properties", default=None)
    """Key of the circuit's authorization, for circuits of other subscriptions."""
    routing_weight: int | None = flattened("properties", default=None)
    """Weight of the connection for routing."""
    enable_internet_security: bool | None = flattened("properties", default=None)
    """Lets the connection use the hub's way to the internet."""
    express_route_gateway_bypass: bool | None = flattened("properties", default=None)
    enable_private_link_fast_path: bool | None = flattened("properties", default=None)
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = flattened(
        "properties", default=None
    )
    """Route tables and static routes of the connection."""
    name: str = field("name")
    """Name, unique among its siblings."""


class ExpressRouteConnectionId(Model):
    """Reference to an ExpressRoute connection."""

    id: str = read_only("id")
    """ID of the connection."""


class ExpressRouteConnectionList(Model):
    """The connections of an ExpressRoute gateway."""

    value: NestedListOrNone[ExpressRouteConnection, types.ExpressRouteConnectionDict] = field(
        "value", "[ExpressRouteConnection]", default=None
    )
    """The ExpressRoute connections."""


class ExpressRouteConnectionProperties(Model):
    """Settings of a connection of a circuit to a gateway."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    express_route_circuit_peering: Nested[models.ExpressRouteCircuitPeeringId, ExpressRouteCircuitPeeringIdDict] = (
        field("expressRouteCircuitPeering", "ExpressRouteCircuitPeeringId")
    )
    """Reference to a circuit's peering."""
    authorization_key: str | None = field("authorizationKey", default=None, secret=True)
    """Key of the circuit's authorization, for circuits of other subscriptions."""
    routing_weight: int | None = field("routingWeight", "int", default=None)
    """Weight of the connection for routing."""
    enable_internet_security: bool | None = field("enableInternetSecurity", "bool", default=None)
    """Lets the connection use the hub's way to the internet."""
    express_route_gateway_bypass: bool | None = field("expressRouteGatewayBypass", "bool", default=None)
    enable_private_link_fast_path: bool | None = field("enablePrivateLinkFastPath", "bool", default=None)
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = field(
        "routingConfiguration", "RoutingConfiguration", default=None
    )
    """Route tables and static routes of the connection."""


class ExpressRouteGateway(Resource):
    """An ExpressRoute gateway of a virtual hub."""

    properties: NestedOrNone[ExpressRouteGatewayProperties, types.ExpressRouteGatewayPropertiesDict] = field(
        "properties", "ExpressRouteGatewayProperties", default=None
    )
    """Settings of the ExpressRoute gateway."""
    auto_scale_configuration: NestedOrNone[
        ExpressRouteGatewayPropertiesAutoScaleConfiguration,
        types.ExpressRouteGatewayPropertiesAutoScaleConfigurationDict,
    ] = flattened("properties", default=None)
    """Automatic scaling of an ExpressRoute gateway."""
    express_route_connections: NestedListOrNone[ExpressRouteConnection, types.ExpressRouteConnectionDict] = flattened(
        "properties", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    virtual_hub: NestedOrNone[models.VirtualHubId, VirtualHubIdDict] = flattened("properties", default=None)
    """Virtual hub it belongs to."""
    allow_non_virtual_wan_traffic: bool | None = flattened("properties", default=None)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteGatewayList(Model):
    """A list of ExpressRoute gateways."""

    value: NestedListOrNone[ExpressRouteGateway, types.ExpressRouteGatewayDict] = field(
        "value", "[ExpressRouteGateway]", default=None
    )
    """The ExpressRoute gateways."""


class ExpressRouteGatewayProperties(Model):
    """Properties of an ExpressRoute gateway."""

    auto_scale_configuration: NestedOrNone[
        ExpressRouteGatewayPropertiesAutoScaleConfiguration,
        types.ExpressRouteGatewayPropertiesAutoScaleConfigurationDict,
    ] = field("autoScaleConfiguration", "ExpressRouteGatewayPropertiesAutoScaleConfiguration", default=None)
    """Automatic scaling of an ExpressRoute gateway."""
    express_route_connections: NestedListOrNone[ExpressRouteConnection, types.ExpressRouteConnectionDict] = field(
        "expressRouteConnections", "[ExpressRouteConnection]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    virtual_hub: Nested[models.VirtualHubId, VirtualHubIdDict] = field("virtualHub", "VirtualHubId")
    """Virtual hub it belongs to."""
    allow_non_virtual_wan_traffic: bool | None = field("allowNonVirtualWanTraffic", "bool", default=None)


class ExpressRouteGatewayPropertiesAutoScaleConfiguration(Model):
    """Automatic scaling of an ExpressRoute gateway."""

    bounds: NestedOrNone[
        ExpressRouteGatewayPropertiesAutoScaleConfigurationBounds,
        types.ExpressRouteGatewayPropertiesAutoScaleConfigurationBoundsDict,
    ] = field("bounds", "ExpressRouteGatewayPropertiesAutoScaleConfigurationBounds", default=None)
    """Least and greatest number of scale units."""


class ExpressRouteGatewayPropertiesAutoScaleConfigurationBounds(Model):
    """Least and greatest number of scale units."""

    min: int | None = field("min", "int", default=None)
    max: int | None = field("max", "int", default=None)
