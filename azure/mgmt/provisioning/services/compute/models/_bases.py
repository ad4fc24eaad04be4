# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedOrNone
    from .. import models
    from ..types._common import SystemDataDict
    from ..types._virtual_machines import OSProfileProvisioningDataDict
else:
    typed(__name__)


class Resource(Model):
    """What all Azure resources have in common."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Compute/virtualMachines"."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class TrackedResource(Resource):
    """What all Azure resources with location and tags have in common."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    location: str = field("location")
    """Azure region, such as "westeurope"; fixed at creation."""


class UpdateResource(Model):
    """Tags, common to changes of resources."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class DiskImageEncryption(Model):
    """Encryption of a disk of an image version."""

    disk_encryption_set_id: str | None = field("diskEncryptionSetId", default=None)
    """ID of the disk encryption set."""


class SubResource(Model):
    """Reference to another resource by its ID."""

    id: str | None = field("id", default=None)
    """ID of the resource referred to."""


class ProxyResource(Resource):
    """Base of resources without location and tags."""


class SubResourceReadOnly(Model):
    """Reference to another resource, filled by the service."""

    id: str = read_only("id")
    """ID of the resource referred to."""


class VirtualMachineReimageParameters(Model):
    """How to reimage a machine."""

    temp_disk: bool | None = field("tempDisk", "bool", default=None)
    """Also resets the temporary disk; only with ephemeral OS disks, false by default."""
    exact_version: str | None = field("exactVersion", default=None)
    """Version of the image to use; the present one by default."""
    os_profile: NestedOrNone[models.OSProfileProvisioningData, OSProfileProvisioningDataDict] = field(
        "osProfile", "OSProfileProvisioningData", default=None
    )
    """New password and custom data."""
