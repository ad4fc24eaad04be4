# Generated from swagger/locks/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``locks``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
LockLevelValue: TypeAlias = Literal["NotSpecified", "CanNotDelete", "ReadOnly"]


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class ManagementLockListResultDict(ModelDict, total=False):
    value: Sequence[models.ManagementLockObject | ManagementLockObjectDict]
    next_link: str


class _ManagementLockObjectFlatDict(ModelDict, total=False):
    level: Required[models.LockLevel | LockLevelValue]
    notes: str
    owners: Sequence[models.ManagementLockOwner | ManagementLockOwnerDict]


class _ManagementLockObjectNestedDict(ModelDict, total=False):
    properties: Required[models.ManagementLockObjectProperties | ManagementLockObjectPropertiesDict]


ManagementLockObjectDict: TypeAlias = _ManagementLockObjectFlatDict | _ManagementLockObjectNestedDict


class ManagementLockObjectPropertiesDict(ModelDict, total=False):
    level: Required[models.LockLevel | LockLevelValue]
    notes: str
    owners: Sequence[models.ManagementLockOwner | ManagementLockOwnerDict]


class ManagementLockOwnerDict(ModelDict, total=False):
    application_id: str


class OperationDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str


class OperationListResultDict(ModelDict, total=False):
    value: Sequence[models.Operation | OperationDict]
    next_link: str


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
