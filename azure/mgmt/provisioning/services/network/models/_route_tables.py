# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``route_tables``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _route_tables as types
    from ..types._common import ProvisioningStateValue
    from ..types._ip_allocations import IPAllocationMethodValue
    from ..types._virtual_networks import SubnetDict
else:
    typed(__name__)


class Route(SubResourceModel):
    """A route of a route table."""

    properties: NestedOrNone[RoutePropertiesFormat, types.RoutePropertiesFormatDict] = field(
        "properties", "RoutePropertiesFormat", default=None
    )
    """Settings of the route."""
    address_prefix: str | None = flattened("properties", default=None)
    """Destination in CIDR form or as a service tag; "0.0.0.0/0" for all the rest."""
    next_hop_type: models.RouteNextHopType | types.RouteNextHopTypeValue | None = flattened("properties", default=None)
    """Where the traffic goes: VirtualNetworkGateway, VnetLocal, Internet, VirtualAppliance or None (dropped)."""
    next_hop_ip_address: str | None = flattened("properties", default=None)
    """Address of the appliance; only with VirtualAppliance."""
    next_hop: NestedOrNone[RouteNextHopEcmp, types.RouteNextHopEcmpDict] = flattened("properties", default=None)
    """Several next hops for equal-cost routing."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    has_bgp_override: bool = flattened("properties", init=False)
    """True if the route goes before BGP routes of any length."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class RouteNextHopEcmp(Model):
    """Several next hops for equal-cost routing."""

    next_hop_ip_addresses: list[str] = field("nextHopIpAddresses", "[str]")
    """Addresses of the next hops."""


class RoutePropertiesFormat(Model):
    """Settings of a route."""

    address_prefix: str | None = field("addressPrefix", default=None)
    """Destination in CIDR form or as a service tag; "0.0.0.0/0" for all the rest."""
    next_hop_type: models.RouteNextHopType | types.RouteNextHopTypeValue = field("nextHopType", "RouteNextHopType")
    """Where the traffic goes: VirtualNetworkGateway, VnetLocal, Internet, VirtualAppliance or None (dropped)."""
    next_hop_ip_address: str | None = field("nextHopIpAddress", default=None)
    """Address of the appliance; only with VirtualAppliance."""
    next_hop: NestedOrNone[RouteNextHopEcmp, types.RouteNextHopEcmpDict] = field(
        "nextHop", "RouteNextHopEcmp", default=None
    )
    """Several next hops for equal-cost routing."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    has_bgp_override: bool = read_only("hasBgpOverride", "bool")
    """True if the route goes before BGP routes of any length."""


class RouteSourceDetails(Model):
    """Circuit a route comes from."""

    circuit: str | None = field("circuit", default=None)
    pri: str | None = field("pri", default=None)
    sec: str | None = field("sec", default=None)


class RouteTable(Resource):
    """A route table: where the traffic of subnets goes."""

    properties: NestedOrNone[RouteTablePropertiesFormat, types.RouteTablePropertiesFormatDict] = field(
        "properties", "RouteTablePropertiesFormat", default=None
    )
    """Settings of the route table."""
    routes: NestedListOrNone[Route, types.RouteDict] = flattened("properties", default=None)
    """The routes; on update the complete list."""
    subnets: NestedList[models.Subnet, SubnetDict] = flattened("properties", init=False)
    """Subnets that use the table."""
    disable_bgp_route_propagation: bool | None = flattened("properties", default=None)
    """Keeps routes of VPN and ExpressRoute gateways out of the subnets."""
    disable_peering_route: models.DisablePeeringRoute | types.DisablePeeringRouteValue | None = flattened(
        "properties", default=None
    )
    """Keeps routes of peerings out of the subnets."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class RouteTablePropertiesFormat(Model):
    """Settings of a route table."""

    routes: NestedListOrNone[Route, types.RouteDict] = field("routes", "[Route]", default=None)
    """The routes; on update the complete list."""
    subnets: NestedList[models.Subnet, SubnetDict] = read_only("subnets", "[Subnet]")
    """Subnets that use the table."""
    disable_bgp_route_propagation: bool | None = field("disableBgpRoutePropagation", "bool", default=None)
    """Keeps routes of VPN and ExpressRoute gateways out of the subnets."""
    disable_peering_route: models.DisablePeeringRoute | types.DisablePeeringRouteValue | None = field(
        "disablePeeringRoute", "DisablePeeringRoute", default=None
    )
    """Keeps routes of peerings out of the subnets."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class RouteTargetAddressPropertiesFormat(Model):
    """Properties of a route target address."""

    subnet: NestedOrNone[models.Subnet, SubnetDict] = field("subnet", "Subnet", default=None)
    """Subnet the address comes from."""
    private_ip_address: str | None = field("privateIPAddress", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""
