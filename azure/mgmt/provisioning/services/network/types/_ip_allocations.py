# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``ip_allocations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import IPVersionValue

IPAllocationMethodValue: TypeAlias = Literal["Static", "Dynamic"]
IpAllocationTypeValue: TypeAlias = Literal["Undefined", "Hypernet"]


class _IpAllocationFlatDict(ResourceDict, total=False):
    """A block of addresses set aside in a virtual network."""

    prefix: str
    prefix_length: int
    prefix_type: models.IPVersion | IPVersionValue
    ipam_allocation_id: str
    allocation_tags: Mapping[str, str]


class _IpAllocationNestedDict(ResourceDict, total=False):
    """A block of addresses set aside in a virtual network."""

    properties: Required[models.IpAllocationPropertiesFormat | IpAllocationPropertiesFormatDict]


IpAllocationDict: TypeAlias = _IpAllocationFlatDict | _IpAllocationNestedDict


class IpAllocationPropertiesFormatDict(TypedDict, total=False):
    """Settings of an IP allocation."""

    type: models.IpAllocationType | IpAllocationTypeValue
    prefix: str
    prefix_length: int
    prefix_type: models.IPVersion | IPVersionValue
    ipam_allocation_id: str
    allocation_tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]
