# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``disk_encryption_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import SourceVaultDict, UserAssignedIdentitiesValueDict

DiskEncryptionSetIdentityTypeValue: TypeAlias = Literal[
    "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"
]
DiskEncryptionSetTypeValue: TypeAlias = Literal[
    "EncryptionAtRestWithCustomerKey",
    "EncryptionAtRestWithPlatformAndCustomerKeys",
    "ConfidentialVmEncryptedWithCustomerKey",
]


class _DiskEncryptionSetFlatDict(TrackedResourceDict, total=False):
    """A disk encryption set: the key of your own that disks are encrypted with."""

    identity: models.EncryptionSetIdentity | EncryptionSetIdentityDict
    encryption_type: models.DiskEncryptionSetType | DiskEncryptionSetTypeValue
    active_key: models.KeyForDiskEncryptionSet | KeyForDiskEncryptionSetDict
    rotation_to_latest_key_version_enabled: bool
    federated_client_id: str


class _DiskEncryptionSetNestedDict(TrackedResourceDict, total=False):
    """A disk encryption set: the key of your own that disks are encrypted with."""

    properties: Required[models.EncryptionSetProperties | EncryptionSetPropertiesDict]
    identity: models.EncryptionSetIdentity | EncryptionSetIdentityDict


DiskEncryptionSetDict: TypeAlias = _DiskEncryptionSetFlatDict | _DiskEncryptionSetNestedDict


class DiskEncryptionSetParametersDict(SubResourceDict, total=False):
    """Disk encryption set of a disk."""


class _DiskEncryptionSetUpdateFlatDict(TypedDict, total=False):
    """Changes to a disk encryption set."""

    tags: Mapping[str, str]
    identity: models.EncryptionSetIdentity | EncryptionSetIdentityDict
    encryption_type: models.DiskEncryptionSetType | DiskEncryptionSetTypeValue
    active_key: models.KeyForDiskEncryptionSet | KeyForDiskEncryptionSetDict
    rotation_to_latest_key_version_enabled: bool
    federated_client_id: str
    additional_properties: Mapping[str, Any]


class _DiskEncryptionSetUpdateNestedDict(TypedDict, total=False):
    """Changes to a disk encryption set."""

    properties: Required[models.DiskEncryptionSetUpdateProperties | DiskEncryptionSetUpdatePropertiesDict]
    tags: Mapping[str, str]
    identity: models.EncryptionSetIdentity | EncryptionSetIdentityDict
    additional_properties: Mapping[str, Any]


DiskEncryptionSetUpdateDict: TypeAlias = _DiskEncryptionSetUpdateFlatDict | _DiskEncryptionSetUpdateNestedDict


class DiskEncryptionSetUpdatePropertiesDict(TypedDict, total=False):
    """Changes to the settings of a disk encryption set."""

    encryption_type: models.DiskEncryptionSetType | DiskEncryptionSetTypeValue
    active_key: models.KeyForDiskEncryptionSet | KeyForDiskEncryptionSetDict
    rotation_to_latest_key_version_enabled: bool
    federated_client_id: str
    additional_properties: Mapping[str, Any]


class EncryptionSetIdentityDict(TypedDict, total=False):
    """Managed identity of a disk encryption set, with which it reaches the key vault."""

    type: models.DiskEncryptionSetIdentityType | DiskEncryptionSetIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentitiesValue | UserAssignedIdentitiesValueDict]
    additional_properties: Mapping[str, Any]


class EncryptionSetPropertiesDict(TypedDict, total=False):
    """Settings of a disk encryption set."""

    encryption_type: models.DiskEncryptionSetType | DiskEncryptionSetTypeValue
    active_key: models.KeyForDiskEncryptionSet | KeyForDiskEncryptionSetDict
    rotation_to_latest_key_version_enabled: bool
    federated_client_id: str
    additional_properties: Mapping[str, Any]


class KeyForDiskEncryptionSetDict(TypedDict, total=False):
    """Key of a disk encryption set."""

    source_vault: models.SourceVault | SourceVaultDict
    key_url: Required[str]
    additional_properties: Mapping[str, Any]
