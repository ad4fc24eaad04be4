# Generated from swagger/storage/ by "make generate": do not edit.

"""Models of ``storage``: ``context_caches``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedDictOrNone, NestedOrNone
    from .. import models
    from ..types import _context_caches as types
    from ..types._common import UserAssignedIdentityDict
    from ..types._storage_accounts import StorageAccountEncryptionDict
else:
    typed(__name__)


class ContextCache(TrackedResource):
    """A context cache for AI models."""

    properties: Nested[ContextCacheProperties, types.ContextCachePropertiesDict] = field(
        "properties", "ContextCacheProperties"
    )
    """Kind, encryption and state of a context cache."""
    identity: NestedOrNone[ManagedServiceIdentity, types.ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class ContextCacheCheckNameAvailabilityParameters(Model):
    """Context cache name to check."""

    name: str = field("name")
    """Name to check."""
    type: str = field("type", default="Microsoft.Storage/contextCaches")
    """Always Microsoft.Storage/contextCaches."""


class ContextCacheCheckNameAvailabilityResult(Model):
    """Whether a context cache name can be used."""

    name_available: bool = read_only("nameAvailable", "bool")
    """Whether the name is valid and free."""
    reason: (
        models.ContextCacheCheckNameAvailabilityFailureReason
        | types.ContextCacheCheckNameAvailabilityFailureReasonValue
    ) = read_only("reason", "ContextCacheCheckNameAvailabilityFailureReason")
    """Why the name cannot be used."""
    message: str = read_only("message")
    """Explanation of the reason."""


class ContextCacheContainer(ProxyResource):
    """Container of a context cache, for one AI model."""

    properties: Nested[ContextCacheContainerProperties, types.ContextCacheContainerPropertiesDict] = field(
        "properties", "ContextCacheContainerProperties"
    )
    """Model, provider and time to live of a context cache container."""


class ContextCacheContainerProperties(Model):
    """Model, provider and time to live of a context cache container."""

    description: str | None = field("description", default=None)
    """What the container is for, in your own words."""
    model_name: str = field("modelName")
    """Name of the AI model."""
    provider: models.AiProvider | types.AiProviderValue = field("provider", "AiProvider", default="OpenAI")
    """Maker of the model."""
    time_to_live: int | None = field("timeToLive", "int", default=None)
    """How long cached context is kept."""
    provisioning_state: models.ContextCacheProvisioningState | types.ContextCacheProvisioningStateValue = read_only(
        "provisioningState", "ContextCacheProvisioningState"
    )
    """How far the last create, update or delete has got."""


class ContextCacheContainerPropertiesUpdate(Model):
    """Description and time to live of a context cache container to change."""

    description: str | None = field("description", default=None)
    """What the container is for, in your own words."""
    time_to_live: int | None = field("timeToLive", "int", default=None)
    """How long cached context is kept."""


class ContextCacheContainerUpdate(Model):
    """Changes to make to a context cache container."""

    properties: NestedOrNone[ContextCacheContainerPropertiesUpdate, types.ContextCacheContainerPropertiesUpdateDict] = (
        field("properties", "ContextCacheContainerPropertiesUpdate", default=None)
    )
    """Settings to change."""


class ContextCacheProperties(Model):
    """Kind, encryption and state of a context cache."""

    account_kind: models.ContextCacheAccountKind | types.ContextCacheAccountKindValue = field(
        "accountKind", "ContextCacheAccountKind"
    )
    """Where the cache works: Regional, DataZone or Global."""
    description: str | None = field("description", default=None)
    """What the cache is for, in your own words."""
    provisioning_state: models.ContextCacheProvisioningState | types.ContextCacheProvisioningStateValue = read_only(
        "provisioningState", "ContextCacheProvisioningState"
    )
    """How far the last create, update or delete has got."""
    encryption: NestedOrNone[models.StorageAccountEncryption, StorageAccountEncryptionDict] = field(
        "encryption", "StorageAccountEncryption", default=None
    )
    """Encryption of the cached data."""


class ContextCachePropertiesUpdate(Model):
    """Description and encryption of a context cache to change."""

    description: str | None = field("description", default=None)
    """What the cache is for, in your own words."""
    encryption: NestedOrNone[models.StorageAccountEncryption, StorageAccountEncryptionDict] = field(
        "encryption", "StorageAccountEncryption", default=None
    )
    """Encryption of the cached data."""


class ContextCacheUpdate(Model):
    """Changes to make to a context cache."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the resource: names and values of your own."""
    identity: NestedOrNone[ManagedServiceIdentity, types.ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""
    properties: NestedOrNone[ContextCachePropertiesUpdate, types.ContextCachePropertiesUpdateDict] = field(
        "properties", "ContextCachePropertiesUpdate", default=None
    )
    """Settings to change."""


class ManagedServiceIdentity(Model):
    """Managed identities of a resource."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the system-assigned identity."""
    type: models.ManagedServiceIdentityType | types.ManagedServiceIdentityTypeValue = field(
        "type", "ManagedServiceIdentityType"
    )
    """Which kinds of identity the resource has."""
    user_assigned_identities: NestedDictOrNone[models.UserAssignedIdentity, UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID; values are empty objects."""
