# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``disk_encryption_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
    from ._common import SourceVaultDict, UserAssignedIdentitiesValueDict
else:
    typed(__name__)

DiskEncryptionSetIdentityTypeValue: TypeAlias = Literal[
    "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"
]
DiskEncryptionSetTypeValue: TypeAlias = Literal[
    "EncryptionAtRestWithCustomerKey",
    "EncryptionAtRestWithPlatformAndCustomerKeys",
    "ConfidentialVmEncryptedWithCustomerKey",
]


class _DiskEncryptionSetFlatDict(TrackedResourceDict, total=False):
    identity: models.EncryptionSetIdentity | EncryptionSetIdentityDict
    encryption_type: models.DiskEncryptionSetType | DiskEncryptionSetTypeValue
    active_key: models.KeyForDiskEncryptionSet | KeyForDiskEncryptionSetDict
    rotation_to_latest_key_version_enabled: bool
    federated_client_id: str


class _DiskEncryptionSetNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.EncryptionSetProperties | EncryptionSetPropertiesDict]
    identity: models.EncryptionSetIdentity | EncryptionSetIdentityDict


DiskEncryptionSetDict: TypeAlias = _DiskEncryptionSetFlatDict | _DiskEncryptionSetNestedDict


class DiskEncryptionSetParametersDict(SubResourceDict, total=False):
    """Stands for DiskEncryptionSetParameters."""


class _DiskEncryptionSetUpdateFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    identity: models.EncryptionSetIdentity | EncryptionSetIdentityDict
    encryption_type: models.DiskEncryptionSetType | DiskEncryptionSetTypeValue
    active_key: models.KeyForDiskEncryptionSet | KeyForDiskEncryptionSetDict
    rotation_to_latest_key_version_enabled: bool
    federated_client_id: str


class _DiskEncryptionSetUpdateNestedDict(ModelDict, total=False):
    properties: Required[models.DiskEncryptionSetUpdateProperties | DiskEncryptionSetUpdatePropertiesDict]
    tags: Mapping[str, str]
    identity: models.EncryptionSetIdentity | EncryptionSetIdentityDict


DiskEncryptionSetUpdateDict: TypeAlias = _DiskEncryptionSetUpdateFlatDict | _DiskEncryptionSetUpdateNestedDict


class DiskEncryptionSetUpdatePropertiesDict(ModelDict, total=False):
    encryption_type: models.DiskEncryptionSetType | DiskEncryptionSetTypeValue
    active_key: models.KeyForDiskEncryptionSet | KeyForDiskEncryptionSetDict
    rotation_to_latest_key_version_enabled: bool
    federated_client_id: str


class EncryptionSetIdentityDict(ModelDict, total=False):
    type: models.DiskEncryptionSetIdentityType | DiskEncryptionSetIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentitiesValue | UserAssignedIdentitiesValueDict]


class EncryptionSetPropertiesDict(ModelDict, total=False):
    encryption_type: models.DiskEncryptionSetType | DiskEncryptionSetTypeValue
    active_key: models.KeyForDiskEncryptionSet | KeyForDiskEncryptionSetDict
    rotation_to_latest_key_version_enabled: bool
    federated_client_id: str


class KeyForDiskEncryptionSetDict(ModelDict, total=False):
    source_vault: models.SourceVault | SourceVaultDict
    key_url: Required[str]
