# Generated from swagger/locks/ by "make generate": do not edit.

"""Models of the service ``locks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from ...core.typed import typed
from .enums import CreatedByType, LockLevel

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ...core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "CreatedByType",
    "ErrorAdditionalInfo",
    "ErrorDetail",
    "ErrorResponse",
    "LockLevel",
    "ManagementLockListResult",
    "ManagementLockObject",
    "ManagementLockObjectProperties",
    "ManagementLockOwner",
    "Operation",
    "OperationDisplay",
    "OperationListResult",
    "SystemData",
]


class ErrorAdditionalInfo(Model):
    """More information about an error, of a type of its own."""

    type: str = read_only("type")
    """Type of the information."""
    info: Any = read_only("info", "object")
    """The information itself, shaped by its type."""


class ErrorDetail(Model):
    """One error: its code, message and what lies behind it."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about, such as the name of a property."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """More errors behind this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """More information about the error, by type."""


class ErrorResponse(Model):
    """Error answer of the service."""

    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """The error: code, message and details."""


class ManagementLockListResult(Model):
    """One page of management locks."""

    value: NestedListOrNone[ManagementLockObject, types.ManagementLockObjectDict] = field(
        "value", "[ManagementLockObject]", default=None
    )
    """Management locks on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ManagementLockObject(Model):
    """A management lock: its level, notes and owners."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/locks."""
    name: str = read_only("name")
    """Name of the management lock."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""
    properties: NestedOrNone[ManagementLockObjectProperties, types.ManagementLockObjectPropertiesDict] = field(
        "properties", "ManagementLockObjectProperties", default=None
    )
    """Level, notes and owners of a management lock."""
    level: LockLevel | types.LockLevelValue = flattened("properties")
    """How strict the lock is: CanNotDelete forbids deletion, ReadOnly forbids changes as well."""
    notes: str | None = flattened("properties", default=None)
    """Notes about the lock, up to 512 characters."""
    owners: NestedListOrNone[ManagementLockOwner, types.ManagementLockOwnerDict] = flattened("properties", default=None)
    """Applications that own the lock."""


class ManagementLockObjectProperties(Model):
    """Level, notes and owners of a management lock."""

    level: LockLevel | types.LockLevelValue = field("level", "LockLevel")
    """How strict the lock is: CanNotDelete forbids deletion, ReadOnly forbids changes as well."""
    notes: str | None = field("notes", default=None)
    """Notes about the lock, up to 512 characters."""
    owners: NestedListOrNone[ManagementLockOwner, types.ManagementLockOwnerDict] = field(
        "owners", "[ManagementLockOwner]", default=None
    )
    """Applications that own the lock."""


class ManagementLockOwner(Model):
    """An application that owns a management lock."""

    application_id: str | None = field("applicationId", default=None)
    """Application ID of the owner."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str | None = field("name", default=None)
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str | None = field("provider", default=None)
    """Name of the resource provider."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    operation: str | None = field("operation", default=None)
    """Short name of the operation."""


class OperationListResult(Model):
    """Operations of the resource provider."""

    value: NestedListOrNone[Operation, types.OperationDict] = field("value", "[Operation]", default=None)
    """The operations."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created (UTC)."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed (UTC)."""
