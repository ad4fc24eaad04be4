# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``route_tables``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._ip_allocations import IPAllocationMethodValue
    from ._virtual_networks import SubnetDict

DisablePeeringRouteValue: TypeAlias = Literal["None", "All"]
RouteNextHopTypeValue: TypeAlias = Literal[
    "VirtualNetworkGateway", "VnetLocal", "Internet", "VirtualAppliance", "VirtualApplianceEcmp", "None"
]
RouteTableUsageModeValue: TypeAlias = Literal["ManagedOnly", "UseExisting"]


class _RouteFlatDict(SubResourceModelDict, total=False):
    """A route of a route table."""

    address_prefix: str
    next_hop_type: models.RouteNextHopType | RouteNextHopTypeValue
    next_hop_ip_address: str
    next_hop: models.RouteNextHopEcmp | RouteNextHopEcmpDict


class _RouteNestedDict(SubResourceModelDict, total=False):
    """A route of a route table."""

    properties: Required[models.RoutePropertiesFormat | RoutePropertiesFormatDict]


RouteDict: TypeAlias = _RouteFlatDict | _RouteNestedDict


class RouteNextHopEcmpDict(TypedDict, total=False):
    """Several next hops for equal-cost routing."""

    next_hop_ip_addresses: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class RoutePropertiesFormatDict(TypedDict, total=False):
    """Settings of a route."""

    address_prefix: str
    next_hop_type: Required[models.RouteNextHopType | RouteNextHopTypeValue]
    next_hop_ip_address: str
    next_hop: models.RouteNextHopEcmp | RouteNextHopEcmpDict
    additional_properties: Mapping[str, Any]


class RouteSourceDetailsDict(TypedDict, total=False):
    """Circuit a route comes from."""

    circuit: str
    pri: str
    sec: str
    additional_properties: Mapping[str, Any]


class _RouteTableFlatDict(ResourceDict, total=False):
    """A route table: where the traffic of subnets goes."""

    routes: Sequence[models.Route | RouteDict]
    disable_bgp_route_propagation: bool
    disable_peering_route: models.DisablePeeringRoute | DisablePeeringRouteValue


class _RouteTableNestedDict(ResourceDict, total=False):
    """A route table: where the traffic of subnets goes."""

    properties: Required[models.RouteTablePropertiesFormat | RouteTablePropertiesFormatDict]


RouteTableDict: TypeAlias = _RouteTableFlatDict | _RouteTableNestedDict


class RouteTablePropertiesFormatDict(TypedDict, total=False):
    """Settings of a route table."""

    routes: Sequence[models.Route | RouteDict]
    disable_bgp_route_propagation: bool
    disable_peering_route: models.DisablePeeringRoute | DisablePeeringRouteValue
    additional_properties: Mapping[str, Any]


class RouteTargetAddressPropertiesFormatDict(TypedDict, total=False):
    """Properties of a route target address."""

    subnet: models.Subnet | SubnetDict
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    additional_properties: Mapping[str, Any]
