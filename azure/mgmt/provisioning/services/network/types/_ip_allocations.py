# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``ip_allocations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
    from ._common import IPVersionValue
else:
    typed(__name__)

IPAllocationMethodValue: TypeAlias = Literal["Static", "Dynamic"]
IpAllocationTypeValue: TypeAlias = Literal["Undefined", "Hypernet"]


class _IpAllocationFlatDict(ResourceDict, total=False):
    prefix: str
    prefix_length: int
    prefix_type: models.IPVersion | IPVersionValue
    ipam_allocation_id: str
    allocation_tags: Mapping[str, str]


class _IpAllocationNestedDict(ResourceDict, total=False):
    properties: Required[models.IpAllocationPropertiesFormat | IpAllocationPropertiesFormatDict]


IpAllocationDict: TypeAlias = _IpAllocationFlatDict | _IpAllocationNestedDict


class IpAllocationPropertiesFormatDict(ModelDict, total=False):
    type: models.IpAllocationType | IpAllocationTypeValue
    prefix: str
    prefix_length: int
    prefix_type: models.IPVersion | IPVersionValue
    ipam_allocation_id: str
    allocation_tags: Mapping[str, str]
