# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Enums of ``cosmosdb``: ``mongo_db_resources``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class MongoRoleDefinitionType(ExtensibleEnum):
    """Whether a role is built in or custom."""

    BUILT_IN_ROLE = "BuiltInRole"
    CUSTOM_ROLE = "CustomRole"
