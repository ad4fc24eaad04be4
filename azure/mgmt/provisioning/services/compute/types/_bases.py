# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._virtual_machines import OSProfileProvisioningDataDict


class ResourceDict(TypedDict, total=False):
    """What all Azure resources have in common."""

    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """What all Azure resources with location and tags have in common."""

    tags: Mapping[str, str]
    location: Required[str]


class UpdateResourceDict(TypedDict, total=False):
    """Tags, common to changes of resources."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class DiskImageEncryptionDict(TypedDict, total=False):
    """Encryption of a disk of an image version."""

    disk_encryption_set_id: str
    additional_properties: Mapping[str, Any]


class SubResourceDict(TypedDict, total=False):
    """Reference to another resource by its ID."""

    id: str
    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Base of resources without location and tags."""


class SubResourceReadOnlyDict(TypedDict, total=False):
    """Reference to another resource, filled by the service."""

    additional_properties: Mapping[str, Any]


class VirtualMachineReimageParametersDict(TypedDict, total=False):
    """How to reimage a machine."""

    temp_disk: bool
    exact_version: str
    os_profile: models.OSProfileProvisioningData | OSProfileProvisioningDataDict
    additional_properties: Mapping[str, Any]
