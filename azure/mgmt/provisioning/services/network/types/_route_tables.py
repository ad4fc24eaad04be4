# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``route_tables``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._ip_allocations import IPAllocationMethodValue
    from ._virtual_networks import SubnetDict
else:
    typed(__name__)

DisablePeeringRouteValue: TypeAlias = Literal["None", "All"]
RouteNextHopTypeValue: TypeAlias = Literal[
    "VirtualNetworkGateway", "VnetLocal", "Internet", "VirtualAppliance", "VirtualApplianceEcmp", "None"
]
RouteTableUsageModeValue: TypeAlias = Literal["ManagedOnly", "UseExisting"]


class _RouteFlatDict(SubResourceModelDict, total=False):
    address_prefix: str
    next_hop_type: models.RouteNextHopType | RouteNextHopTypeValue
    next_hop_ip_address: str
    next_hop: models.RouteNextHopEcmp | RouteNextHopEcmpDict


class _RouteNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.RoutePropertiesFormat | RoutePropertiesFormatDict]


RouteDict: TypeAlias = _RouteFlatDict | _RouteNestedDict


class RouteNextHopEcmpDict(ModelDict, total=False):
    next_hop_ip_addresses: Required[list[str] | tuple[str, ...]]


class RoutePropertiesFormatDict(ModelDict, total=False):
    address_prefix: str
    next_hop_type: Required[models.RouteNextHopType | RouteNextHopTypeValue]
    next_hop_ip_address: str
    next_hop: models.RouteNextHopEcmp | RouteNextHopEcmpDict


class RouteSourceDetailsDict(ModelDict, total=False):
    circuit: str
    pri: str
    sec: str


class _RouteTableFlatDict(ResourceDict, total=False):
    routes: Sequence[models.Route | RouteDict]
    disable_bgp_route_propagation: bool
    disable_peering_route: models.DisablePeeringRoute | DisablePeeringRouteValue


class _RouteTableNestedDict(ResourceDict, total=False):
    properties: Required[models.RouteTablePropertiesFormat | RouteTablePropertiesFormatDict]


RouteTableDict: TypeAlias = _RouteTableFlatDict | _RouteTableNestedDict


class RouteTablePropertiesFormatDict(ModelDict, total=False):
    routes: Sequence[models.Route | RouteDict]
    disable_bgp_route_propagation: bool
    disable_peering_route: models.DisablePeeringRoute | DisablePeeringRouteValue


class RouteTargetAddressPropertiesFormatDict(ModelDict, total=False):
    subnet: models.Subnet | SubnetDict
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
