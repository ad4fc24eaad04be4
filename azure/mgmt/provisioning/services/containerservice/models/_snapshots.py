# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Models of ``containerservice``: ``snapshots``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import TrackedResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _snapshots as types
    from ..types._common import CreationDataDict, OSSKUValue, OSTypeValue
else:
    typed(__name__)


class Snapshot(TrackedResource):
    """A snapshot of an agent pool's versions and settings."""

    properties: NestedOrNone[SnapshotProperties, types.SnapshotPropertiesDict] = field(
        "properties", "SnapshotProperties", default=None
    )
    """Source, versions and settings of a snapshot."""
    creation_data: NestedOrNone[models.CreationData, CreationDataDict] = flattened("properties", default=None)
    """Snapshot to create it from."""
    snapshot_type: models.SnapshotType | types.SnapshotTypeValue | None = flattened("properties", default=None)
    """Snapshot type: always NodePool so far."""
    kubernetes_version: str = flattened("properties", init=False)
    """Kubernetes version, such as 1.33 or 1.33.2."""
    node_image_version: str = flattened("properties", init=False)
    """Version of the node image."""
    os_type: models.OSType | OSTypeValue = flattened("properties", init=False)
    """Operating system of the nodes: Linux or Windows."""
    os_sku: models.OSSKU | OSSKUValue = flattened("properties", init=False)
    """Edition of the nodes' operating system, such as Ubuntu, AzureLinux or Windows2022."""
    vm_size: str = flattened("properties", init=False)
    """Size of the virtual machines, such as Standard_D4s_v5."""
    enable_fips: bool = flattened("properties", init=False)
    """Whether nodes run a FIPS-approved operating system."""


class SnapshotProperties(Model):
    """Source, versions and settings of a snapshot."""

    creation_data: NestedOrNone[models.CreationData, CreationDataDict] = field(
        "creationData", "CreationData", default=None
    )
    """Snapshot to create it from."""
    snapshot_type: models.SnapshotType | types.SnapshotTypeValue | None = field(
        "snapshotType", "SnapshotType", default=None
    )
    """Snapshot type: always NodePool so far."""
    kubernetes_version: str = read_only("kubernetesVersion")
    """Kubernetes version, such as 1.33 or 1.33.2."""
    node_image_version: str = read_only("nodeImageVersion")
    """Version of the node image."""
    os_type: models.OSType | OSTypeValue = read_only("osType", "OSType")
    """Operating system of the nodes: Linux or Windows."""
    os_sku: models.OSSKU | OSSKUValue = read_only("osSku", "OSSKU")
    """Edition of the nodes' operating system, such as Ubuntu, AzureLinux or Windows2022."""
    vm_size: str = read_only("vmSize")
    """Size of the virtual machines, such as Standard_D4s_v5."""
    enable_fips: bool = read_only("enableFIPS", "bool")
    """Whether nodes run a FIPS-approved operating system."""
