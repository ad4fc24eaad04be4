# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Dicts for the models of ``monitor``, and values of its enums: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import UserAssignedIdentityDict

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned"
]


class MetadataDict(TypedDict, total=False):
    """Which service made a resource."""

    additional_properties: Mapping[str, Any]


class ManagedServiceIdentityDict(TypedDict, total=False):
    """Managed identities of a resource."""

    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
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
