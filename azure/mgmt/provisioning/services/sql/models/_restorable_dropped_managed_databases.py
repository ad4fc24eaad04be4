# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Models of ``sql``: ``restorable_dropped_managed_databases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only
from ._bases import TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.model import NestedOrNone
    from ..types import _restorable_dropped_managed_databases as types


class RestorableDroppedManagedDatabase(TrackedResource):
    """A dropped database that can be restored."""

    properties: NestedOrNone[
        RestorableDroppedManagedDatabaseProperties, types.RestorableDroppedManagedDatabasePropertiesDict
    ] = field("properties", "RestorableDroppedManagedDatabaseProperties", default=None)
    """Name, dates and size of a dropped database."""
    database_name: str = flattened("properties", "database_name", init=False)
    """Name of the database."""
    creation_date: datetime = flattened("properties", "creation_date", init=False)
    """When it was created."""
    deletion_date: datetime = flattened("properties", "deletion_date", init=False)
    """When the database was dropped."""
    earliest_restore_date: datetime = flattened("properties", "earliest_restore_date", init=False)
    """Earliest time that can be restored."""


class RestorableDroppedManagedDatabaseProperties(Model):
    """Name, dates and size of a dropped database."""

    database_name: str = read_only("databaseName")
    """Name of the database."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    deletion_date: datetime = read_only("deletionDate", "iso-8601")
    """When the database was dropped."""
    earliest_restore_date: datetime = read_only("earliestRestoreDate", "iso-8601")
    """Earliest time that can be restored."""
