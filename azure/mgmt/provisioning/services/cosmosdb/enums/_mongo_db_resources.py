# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Enums of ``cosmosdb``: ``mongo_db_resources``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class MongoRoleDefinitionType(ExtensibleEnum):
    """Whether a role is built in or custom."""

    BUILT_IN_ROLE = "BuiltInRole"
    CUSTOM_ROLE = "CustomRole"
