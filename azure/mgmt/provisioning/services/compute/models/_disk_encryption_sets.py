# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``disk_encryption_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SubResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedDictOrNone, NestedList, NestedOrNone
    from .. import models
    from ..types import _disk_encryption_sets as types
    from ..types._common import ApiErrorDict, SourceVaultDict, UserAssignedIdentitiesValueDict
else:
    typed(__name__)


class DiskEncryptionSet(TrackedResource):
    """A disk encryption set: the key of your own that disks are encrypted with."""

    properties: NestedOrNone[EncryptionSetProperties, types.EncryptionSetPropertiesDict] = field(
        "properties", "EncryptionSetProperties", default=None
    )
    """Settings of the disk encryption set."""
    encryption_type: models.DiskEncryptionSetType | types.DiskEncryptionSetTypeValue | None = flattened(
        "properties", default=None
    )
    """Which keys encrypt the disks."""
    active_key: NestedOrNone[KeyForDiskEncryptionSet, types.KeyForDiskEncryptionSetDict] = flattened(
        "properties", default=None
    )
    """Key of a key vault that is in use now."""
    previous_keys: NestedList[KeyForDiskEncryptionSet, types.KeyForDiskEncryptionSetDict] = flattened(
        "properties", init=False
    )
    """Keys used before, kept until all disks have moved on."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    rotation_to_latest_key_version_enabled: bool | None = flattened("properties", default=None)
    """Moves to a new version of the key by itself."""
    last_key_rotation_timestamp: datetime = flattened("properties", init=False)
    """When the key was last rotated."""
    auto_key_rotation_error: Nested[models.ApiError, ApiErrorDict] = flattened("properties", init=False)
    """Why the last automatic rotation failed."""
    federated_client_id: str | None = flattened("properties", default=None)
    """Client ID of a multi-tenant application, for a key vault in another tenant."""
    identity: NestedOrNone[EncryptionSetIdentity, types.EncryptionSetIdentityDict] = field(
        "identity", "EncryptionSetIdentity", default=None
    )
    """Managed identity of the resource."""


class DiskEncryptionSetParameters(SubResource):
    """Disk encryption set of a disk."""


class DiskEncryptionSetUpdate(Model):
    """Changes to a disk encryption set."""

    properties: NestedOrNone[DiskEncryptionSetUpdateProperties, types.DiskEncryptionSetUpdatePropertiesDict] = field(
        "properties", "DiskEncryptionSetUpdateProperties", default=None
    )
    """Settings of the disk encryption set."""
    encryption_type: models.DiskEncryptionSetType | types.DiskEncryptionSetTypeValue | None = flattened(
        "properties", default=None
    )
    """Which keys encrypt the disks."""
    active_key: NestedOrNone[KeyForDiskEncryptionSet, types.KeyForDiskEncryptionSetDict] = flattened(
        "properties", default=None
    )
    """Key of a key vault to use from now on."""
    rotation_to_latest_key_version_enabled: bool | None = flattened("properties", default=None)
    """Moves to a new version of the key by itself."""
    federated_client_id: str | None = flattened("properties", default=None)
    """Client ID of a multi-tenant application, for a key vault in another tenant."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    identity: NestedOrNone[EncryptionSetIdentity, types.EncryptionSetIdentityDict] = field(
        "identity", "EncryptionSetIdentity", default=None
    )
    """Managed identity of the resource."""


class DiskEncryptionSetUpdateProperties(Model):
    """Changes to the settings of a disk encryption set."""

    encryption_type: models.DiskEncryptionSetType | types.DiskEncryptionSetTypeValue | None = field(
        "encryptionType", "DiskEncryptionSetType", default=None
    )
    """Which keys encrypt the disks."""
    active_key: NestedOrNone[KeyForDiskEncryptionSet, types.KeyForDiskEncryptionSetDict] = field(
        "activeKey", "KeyForDiskEncryptionSet", default=None
    )
    """Key of a key vault to use from now on."""
    rotation_to_latest_key_version_enabled: bool | None = field(
        "rotationToLatestKeyVersionEnabled", "bool", default=None
    )
    """Moves to a new version of the key by itself."""
    federated_client_id: str | None = field("federatedClientId", default=None)
    """Client ID of a multi-tenant application, for a key vault in another tenant."""


class EncryptionSetIdentity(Model):
    """Managed identity of a disk encryption set, with which it reaches the key vault."""

    type: models.DiskEncryptionSetIdentityType | types.DiskEncryptionSetIdentityTypeValue | None = field(
        "type", "DiskEncryptionSetIdentityType", default=None
    )
    """Kind of identity of the set."""
    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """Tenant the identity is in."""
    user_assigned_identities: NestedDictOrNone[models.UserAssignedIdentitiesValue, UserAssignedIdentitiesValueDict] = (
        field("userAssignedIdentities", "{UserAssignedIdentitiesValue}", default=None)
    )
    """User-assigned identities: their resource IDs as keys, empty objects as values."""


class EncryptionSetProperties(Model):
    """Settings of a disk encryption set."""

    encryption_type: models.DiskEncryptionSetType | types.DiskEncryptionSetTypeValue | None = field(
        "encryptionType", "DiskEncryptionSetType", default=None
    )
    """Which keys encrypt the disks."""
    active_key: NestedOrNone[KeyForDiskEncryptionSet, types.KeyForDiskEncryptionSetDict] = field(
        "activeKey", "KeyForDiskEncryptionSet", default=None
    )
    """Key of a key vault that is in use now."""
    previous_keys: NestedList[KeyForDiskEncryptionSet, types.KeyForDiskEncryptionSetDict] = read_only(
        "previousKeys", "[KeyForDiskEncryptionSet]"
    )
    """Keys used before, kept until all disks have moved on."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    rotation_to_latest_key_version_enabled: bool | None = field(
        "rotationToLatestKeyVersionEnabled", "bool", default=None
    )
    """Moves to a new version of the key by itself."""
    last_key_rotation_timestamp: datetime = read_only("lastKeyRotationTimestamp", "iso-8601")
    """When the key was last rotated."""
    auto_key_rotation_error: Nested[models.ApiError, ApiErrorDict] = read_only("autoKeyRotationError", "ApiError")
    """Why the last automatic rotation failed."""
    federated_client_id: str | None = field("federatedClientId", default=None)
    """Client ID of a multi-tenant application, for a key vault in another tenant."""


class KeyForDiskEncryptionSet(Model):
    """Key of a disk encryption set."""

    source_vault: NestedOrNone[models.SourceVault, SourceVaultDict] = field("sourceVault", "SourceVault", default=None)
    """Key vault the key is in; needed unless the key rotates by itself."""
    key_url: str = field("keyUrl")
    """URL of the key, with version; without version if it rotates by itself."""
