# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``virtual_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _virtual_clusters as types
else:
    typed(__name__)


class UpdateVirtualClusterDnsServersOperation(ProxyResource):
    """An update of a virtual cluster's DNS servers."""

    properties: NestedOrNone[VirtualClusterDnsServersProperties, types.VirtualClusterDnsServersPropertiesDict] = field(
        "properties", "VirtualClusterDnsServersProperties", default=None
    )
    """State of an update of DNS servers."""
    status: models.DNSRefreshOperationStatus | types.DNSRefreshOperationStatusValue = flattened(
        "properties", init=False
    )
    """State, such as Available or Succeeded."""


class VirtualCluster(TrackedResource):
    """A virtual cluster: machines for managed instances in a subnet."""

    properties: NestedOrNone[VirtualClusterProperties, types.VirtualClusterPropertiesDict] = field(
        "properties", "VirtualClusterProperties", default=None
    )
    """Subnet and managed instances of a virtual cluster."""
    subnet_id: str = flattened("properties", init=False)
    """ID of the subnet."""
    version: str | None = flattened("properties", default=None)
    """Version of the virtual cluster."""
    child_resources: list[str] = flattened("properties", init=False)
    """IDs of the managed instances."""


class VirtualClusterDnsServersProperties(Model):
    """State of an update of DNS servers."""

    status: models.DNSRefreshOperationStatus | types.DNSRefreshOperationStatusValue = read_only(
        "status", "DNSRefreshOperationStatus"
    )
    """State, such as Available or Succeeded."""


class VirtualClusterProperties(Model):
    """Subnet and managed instances of a virtual cluster."""

    subnet_id: str = read_only("subnetId")
    """ID of the subnet."""
    version: str | None = field("version", default=None)
    """Version of the virtual cluster."""
    child_resources: list[str] = read_only("childResources", "[str]")
    """IDs of the managed instances."""


class VirtualClusterUpdate(Model):
    """Settings and tags of a virtual cluster to change."""

    properties: NestedOrNone[VirtualClusterProperties, types.VirtualClusterPropertiesDict] = field(
        "properties", "VirtualClusterProperties", default=None
    )
    """Subnet and managed instances of a virtual cluster."""
    subnet_id: str = flattened("properties", init=False)
    """ID of the subnet."""
    version: str | None = flattened("properties", default=None)
    """Version of the virtual cluster."""
    child_resources: list[str] = flattened("properties", init=False)
    """IDs of the managed instances."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
