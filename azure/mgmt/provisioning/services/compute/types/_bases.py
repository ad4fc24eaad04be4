# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
    from ._virtual_machines import OSProfileProvisioningDataDict
else:
    typed(__name__)


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class UpdateResourceDict(ModelDict, total=False):
    tags: Mapping[str, str]


class DiskImageEncryptionDict(ModelDict, total=False):
    disk_encryption_set_id: str


class SubResourceDict(ModelDict, total=False):
    id: str


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class SubResourceReadOnlyDict(ModelDict, total=False):
    """Stands for SubResourceReadOnly."""


class VirtualMachineReimageParametersDict(ModelDict, total=False):
    temp_disk: bool
    exact_version: str
    os_profile: models.OSProfileProvisioningData | OSProfileProvisioningDataDict
