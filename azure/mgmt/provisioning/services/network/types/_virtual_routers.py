# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``virtual_routers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
else:
    typed(__name__)


class _VirtualRouterFlatDict(ResourceDict, total=False):
    virtual_router_asn: int
    virtual_router_ips: list[str] | tuple[str, ...]
    hosted_subnet: models.SubResource | SubResourceDict
    hosted_gateway: models.SubResource | SubResourceDict


class _VirtualRouterNestedDict(ResourceDict, total=False):
    properties: Required[models.VirtualRouterPropertiesFormat | VirtualRouterPropertiesFormatDict]


VirtualRouterDict: TypeAlias = _VirtualRouterFlatDict | _VirtualRouterNestedDict


class VirtualRouterAutoScaleConfigurationDict(ModelDict, total=False):
    min_capacity: int


class _VirtualRouterPeeringFlatDict(SubResourceModelDict, total=False):
    peer_asn: int
    peer_ip: str


class _VirtualRouterPeeringNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.VirtualRouterPeeringProperties | VirtualRouterPeeringPropertiesDict]


VirtualRouterPeeringDict: TypeAlias = _VirtualRouterPeeringFlatDict | _VirtualRouterPeeringNestedDict


class VirtualRouterPeeringPropertiesDict(ModelDict, total=False):
    peer_asn: int
    peer_ip: str


class VirtualRouterPropertiesFormatDict(ModelDict, total=False):
    virtual_router_asn: int
    virtual_router_ips: list[str] | tuple[str, ...]
    hosted_subnet: models.SubResource | SubResourceDict
    hosted_gateway: models.SubResource | SubResourceDict
