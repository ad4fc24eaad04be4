# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Enums of ``cosmosdb``: ``sql_resources``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class TriggerOperation(ExtensibleEnum):
    """Trigger operation: All, Create, Update, Delete or Replace."""

    ALL = "All"
    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"
    REPLACE = "Replace"


class TriggerType(ExtensibleEnum):
    """Trigger type: Pre or Post."""

    PRE = "Pre"
    POST = "Post"
