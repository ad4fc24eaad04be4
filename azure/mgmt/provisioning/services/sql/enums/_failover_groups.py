# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``failover_groups``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class FailoverGroupDatabasesSecondaryType(ExtensibleEnum):
    """Failover group databases secondary type: Geo or Standby."""

    GEO = "Geo"
    STANDBY = "Standby"


class FailoverGroupReplicationRole(ExtensibleEnum):
    """Failover group replication role: Primary or Secondary."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"
