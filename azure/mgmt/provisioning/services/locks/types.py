# Generated from swagger/locks/locks.json (2020-05-01, sha256 875a69733f27).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``locks``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
LockLevelValue: TypeAlias = Literal["NotSpecified", "CanNotDelete", "ReadOnly"]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """More information about an error, of a type of its own."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """One error: its code, message and what lies behind it."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class ManagementLockListResultDict(TypedDict, total=False):
    """One page of management locks."""

    value: Sequence[models.ManagementLockObject | ManagementLockObjectDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class _ManagementLockObjectFlatDict(TypedDict, total=False):
    """A management lock: its level, notes and owners."""

    level: Required[models.LockLevel | LockLevelValue]
    notes: str
    owners: Sequence[models.ManagementLockOwner | ManagementLockOwnerDict]
    additional_properties: Mapping[str, Any]


class _ManagementLockObjectNestedDict(TypedDict, total=False):
    """A management lock: its level, notes and owners."""

    properties: Required[models.ManagementLockObjectProperties | ManagementLockObjectPropertiesDict]
    additional_properties: Mapping[str, Any]


ManagementLockObjectDict: TypeAlias = _ManagementLockObjectFlatDict | _ManagementLockObjectNestedDict


class ManagementLockObjectPropertiesDict(TypedDict, total=False):
    """Level, notes and owners of a management lock."""

    level: Required[models.LockLevel | LockLevelValue]
    notes: str
    owners: Sequence[models.ManagementLockOwner | ManagementLockOwnerDict]
    additional_properties: Mapping[str, Any]


class ManagementLockOwnerDict(TypedDict, total=False):
    """An application that owns a management lock."""

    application_id: str
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    provider: str
    resource: str
    operation: str
    additional_properties: Mapping[str, Any]


class OperationListResultDict(TypedDict, total=False):
    """Operations of the resource provider."""

    value: Sequence[models.Operation | OperationDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]
