# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``virtual_routers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict


class _VirtualRouterFlatDict(ResourceDict, total=False):
    """A virtual router."""

    virtual_router_asn: int
    virtual_router_ips: Sequence[str]
    hosted_subnet: models.SubResource | SubResourceDict
    hosted_gateway: models.SubResource | SubResourceDict


class _VirtualRouterNestedDict(ResourceDict, total=False):
    """A virtual router."""

    properties: Required[models.VirtualRouterPropertiesFormat | VirtualRouterPropertiesFormatDict]


VirtualRouterDict: TypeAlias = _VirtualRouterFlatDict | _VirtualRouterNestedDict


class VirtualRouterAutoScaleConfigurationDict(TypedDict, total=False):
    """Least capacity of a virtual hub's router."""

    min_capacity: int
    additional_properties: Mapping[str, Any]


class _VirtualRouterPeeringFlatDict(SubResourceModelDict, total=False):
    """A BGP peering of a virtual router."""

    peer_asn: int
    peer_ip: str


class _VirtualRouterPeeringNestedDict(SubResourceModelDict, total=False):
    """A BGP peering of a virtual router."""

    properties: Required[models.VirtualRouterPeeringProperties | VirtualRouterPeeringPropertiesDict]


VirtualRouterPeeringDict: TypeAlias = _VirtualRouterPeeringFlatDict | _VirtualRouterPeeringNestedDict


class VirtualRouterPeeringPropertiesDict(TypedDict, total=False):
    """Properties of a virtual router peering."""

    peer_asn: int
    peer_ip: str
    additional_properties: Mapping[str, Any]


class VirtualRouterPropertiesFormatDict(TypedDict, total=False):
    """Properties of a virtual router."""

    virtual_router_asn: int
    virtual_router_ips: Sequence[str]
    hosted_subnet: models.SubResource | SubResourceDict
    hosted_gateway: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]
