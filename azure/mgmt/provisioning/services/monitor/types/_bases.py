# Generated from swagger/monitor/ by "make generate": do not edit.

"""Dicts for the models of ``monitor``, and values of its enums: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._common import UserAssignedIdentityDict
else:
    typed(__name__)

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned"
]


class MetadataDict(ModelDict, total=False):
    """Stands for Metadata."""


class ManagedServiceIdentityDict(ModelDict, total=False):
    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
