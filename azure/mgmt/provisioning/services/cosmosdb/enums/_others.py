# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Enums of ``cosmosdb``: ``others``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class OperationType(ExtensibleEnum):
    """Operation type: Create, Replace, Delete, Recreate or SystemOperation."""

    CREATE = "Create"
    REPLACE = "Replace"
    DELETE = "Delete"
    RECREATE = "Recreate"
    SYSTEM_OPERATION = "SystemOperation"
