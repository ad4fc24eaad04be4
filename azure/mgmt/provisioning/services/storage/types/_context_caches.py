# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Dicts for the models of ``storage``, and values of its enums: ``context_caches``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import UserAssignedIdentityDict
    from ._storage_accounts import StorageAccountEncryptionDict

AiProviderValue: TypeAlias = Literal["OpenAI"]
ContextCacheAccountKindValue: TypeAlias = Literal["Regional", "DataZone", "Global"]
ContextCacheCheckNameAvailabilityFailureReasonValue: TypeAlias = Literal["AlreadyExists", "ContextCacheNameInvalid"]
ContextCacheProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Failed", "Canceled", "Creating", "Updating", "Deleting", "Accepted"
]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned"
]


class ContextCacheDict(TrackedResourceDict, total=False):
    """A context cache for AI models."""

    properties: Required[models.ContextCacheProperties | ContextCachePropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


class ContextCacheCheckNameAvailabilityParametersDict(TypedDict, total=False):
    """Context cache name to check."""

    name: Required[str]
    type: str
    additional_properties: Mapping[str, Any]


class ContextCacheCheckNameAvailabilityResultDict(TypedDict, total=False):
    """Whether a context cache name can be used."""

    additional_properties: Mapping[str, Any]


class ContextCacheContainerDict(ProxyResourceDict, total=False):
    """Container of a context cache, for one AI model."""

    properties: Required[models.ContextCacheContainerProperties | ContextCacheContainerPropertiesDict]


class ContextCacheContainerPropertiesDict(TypedDict, total=False):
    """Model, provider and time to live of a context cache container."""

    description: str
    model_name: Required[str]
    provider: models.AiProvider | AiProviderValue
    time_to_live: int
    additional_properties: Mapping[str, Any]


class ContextCacheContainerPropertiesUpdateDict(TypedDict, total=False):
    """Description and time to live of a context cache container to change."""

    description: str
    time_to_live: int
    additional_properties: Mapping[str, Any]


class ContextCacheContainerUpdateDict(TypedDict, total=False):
    """Changes to make to a context cache container."""

    properties: models.ContextCacheContainerPropertiesUpdate | ContextCacheContainerPropertiesUpdateDict
    additional_properties: Mapping[str, Any]


class ContextCachePropertiesDict(TypedDict, total=False):
    """Kind, encryption and state of a context cache."""

    account_kind: Required[models.ContextCacheAccountKind | ContextCacheAccountKindValue]
    description: str
    encryption: models.StorageAccountEncryption | StorageAccountEncryptionDict
    additional_properties: Mapping[str, Any]


class ContextCachePropertiesUpdateDict(TypedDict, total=False):
    """Description and encryption of a context cache to change."""

    description: str
    encryption: models.StorageAccountEncryption | StorageAccountEncryptionDict
    additional_properties: Mapping[str, Any]


class ContextCacheUpdateDict(TypedDict, total=False):
    """Changes to make to a context cache."""

    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: models.ContextCachePropertiesUpdate | ContextCachePropertiesUpdateDict
    additional_properties: Mapping[str, Any]


class ManagedServiceIdentityDict(TypedDict, total=False):
    """Managed identities of a resource."""

    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]
