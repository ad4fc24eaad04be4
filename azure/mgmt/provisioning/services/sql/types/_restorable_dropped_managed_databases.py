# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``restorable_dropped_managed_databases``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models


class _RestorableDroppedManagedDatabaseFlatDict(TrackedResourceDict, total=False):
    """A dropped database that can be restored."""


class _RestorableDroppedManagedDatabaseNestedDict(TrackedResourceDict, total=False):
    """A dropped database that can be restored."""

    properties: Required[
        models.RestorableDroppedManagedDatabaseProperties | RestorableDroppedManagedDatabasePropertiesDict
    ]


RestorableDroppedManagedDatabaseDict: TypeAlias = (
    _RestorableDroppedManagedDatabaseFlatDict | _RestorableDroppedManagedDatabaseNestedDict
)


class RestorableDroppedManagedDatabasePropertiesDict(TypedDict, total=False):
    """Name, dates and size of a dropped database."""

    additional_properties: Mapping[str, Any]
