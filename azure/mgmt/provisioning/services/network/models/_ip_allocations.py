# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``ip_allocations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedOrNone
    from .. import models
    from ..types import _ip_allocations as types
    from ..types._bases import SubResourceDict
    from ..types._common import IPVersionValue
else:
    typed(__name__)


class IpAllocation(Resource):
    """A block of addresses set aside in a virtual network."""

    properties: NestedOrNone[IpAllocationPropertiesFormat, types.IpAllocationPropertiesFormatDict] = field(
        "properties", "IpAllocationPropertiesFormat", default=None
    )
    """Settings of the IP allocation."""
    subnet: Nested[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Subnet that uses the allocation."""
    virtual_network: Nested[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Virtual network that uses the allocation."""
    prefix: str | None = flattened("properties", default=None)
    """Address prefix of the allocation."""
    prefix_length: int | None = flattened("properties", default=None)
    """Length of the prefix."""
    prefix_type: models.IPVersion | IPVersionValue | None = flattened("properties", default=None)
    """Version of the Internet protocol."""
    ipam_allocation_id: str | None = flattened("properties", default=None)
    allocation_tags: dict[str, str] | None = flattened("properties", default=None)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class IpAllocationPropertiesFormat(Model):
    """Settings of an IP allocation."""

    subnet: Nested[models.SubResource, SubResourceDict] = read_only("subnet", "SubResource")
    """Subnet that uses the allocation."""
    virtual_network: Nested[models.SubResource, SubResourceDict] = read_only("virtualNetwork", "SubResource")
    """Virtual network that uses the allocation."""
    type: models.IpAllocationType | types.IpAllocationTypeValue | None = field("type", "IpAllocationType", default=None)
    """Kind of an IP allocation."""
    prefix: str | None = field("prefix", default=None)
    """Address prefix of the allocation."""
    prefix_length: int | None = field("prefixLength", "int", default=None)
    """Length of the prefix."""
    prefix_type: models.IPVersion | IPVersionValue | None = field("prefixType", "IPVersion", default=None)
    """Version of the Internet protocol."""
    ipam_allocation_id: str | None = field("ipamAllocationId", default=None)
    allocation_tags: dict[str, str] | None = field("allocationTags", "{str}", default=None)
