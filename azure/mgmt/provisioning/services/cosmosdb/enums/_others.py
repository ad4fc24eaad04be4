# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Enums of ``cosmosdb``: ``others``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class OperationType(ExtensibleEnum):
    """Operation type: Create, Replace, Delete, Recreate or SystemOperation."""

    CREATE = "Create"
    REPLACE = "Replace"
    DELETE = "Delete"
    RECREATE = "Recreate"
    SYSTEM_OPERATION = "SystemOperation"
