# Generated from swagger/storage/ by "make generate": do not edit.

"""Dicts for the models of ``storage``, and values of its enums: ``context_caches``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
    from ._common import UserAssignedIdentityDict
    from ._storage_accounts import StorageAccountEncryptionDict
else:
    typed(__name__)

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
    properties: Required[models.ContextCacheProperties | ContextCachePropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


class ContextCacheCheckNameAvailabilityParametersDict(ModelDict, total=False):
    name: Required[str]
    type: str


class ContextCacheCheckNameAvailabilityResultDict(ModelDict, total=False):
    """Stands for ContextCacheCheckNameAvailabilityResult."""


class ContextCacheContainerDict(ProxyResourceDict, total=False):
    properties: Required[models.ContextCacheContainerProperties | ContextCacheContainerPropertiesDict]


class ContextCacheContainerPropertiesDict(ModelDict, total=False):
    description: str
    model_name: Required[str]
    provider: models.AiProvider | AiProviderValue
    time_to_live: int


class ContextCacheContainerPropertiesUpdateDict(ModelDict, total=False):
    description: str
    time_to_live: int


class ContextCacheContainerUpdateDict(ModelDict, total=False):
    properties: models.ContextCacheContainerPropertiesUpdate | ContextCacheContainerPropertiesUpdateDict


class ContextCachePropertiesDict(ModelDict, total=False):
    account_kind: Required[models.ContextCacheAccountKind | ContextCacheAccountKindValue]
    description: str
    encryption: models.StorageAccountEncryption | StorageAccountEncryptionDict


class ContextCachePropertiesUpdateDict(ModelDict, total=False):
    description: str
    encryption: models.StorageAccountEncryption | StorageAccountEncryptionDict


class ContextCacheUpdateDict(ModelDict, total=False):
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: models.ContextCachePropertiesUpdate | ContextCachePropertiesUpdateDict


class ManagedServiceIdentityDict(ModelDict, total=False):
    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
