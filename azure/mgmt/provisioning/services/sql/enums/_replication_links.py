# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``replication_links``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class ReplicationLinkType(ExtensibleEnum):
    """Replication link type: GEO, NAMED or STANDBY."""

    GEO = "GEO"
    NAMED = "NAMED"
    STANDBY = "STANDBY"


class ReplicationRole(ExtensibleEnum):
    """Replication role: Primary, Secondary, NonReadableSecondary, Source or Copy."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"
    NON_READABLE_SECONDARY = "NonReadableSecondary"
    SOURCE = "Source"
    COPY = "Copy"


class ReplicationState(ExtensibleEnum):
    """Replication state: PENDING, SEEDING, CATCH_UP or SUSPENDED."""

    PENDING = "PENDING"
    SEEDING = "SEEDING"
    CATCH_UP = "CATCH_UP"
    SUSPENDED = "SUSPENDED"
