# Generated from swagger/storage/ by "make generate": do not edit.

"""Enums of ``storage``: ``context_caches``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AiProvider(ExtensibleEnum):
    """Maker of the AI model a context cache container is for."""

    OPEN_AI = "OpenAI"


class ContextCacheAccountKind(ExtensibleEnum):
    """Where a context cache works: in a region, a data zone or everywhere."""

    REGIONAL = "Regional"
    DATA_ZONE = "DataZone"
    GLOBAL = "Global"


class ContextCacheCheckNameAvailabilityFailureReason(ExtensibleEnum):
    """Why a context cache name cannot be used."""

    ALREADY_EXISTS = "AlreadyExists"
    CONTEXT_CACHE_NAME_INVALID = "ContextCacheNameInvalid"


class ContextCacheProvisioningState(ExtensibleEnum):
    """How far a change of a context cache has got."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    ACCEPTED = "Accepted"


class ManagedServiceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has."""

    NONE = "None"
    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned,UserAssigned"
