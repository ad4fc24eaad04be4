# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``instance_failover_groups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class InstanceFailoverGroupReplicationRole(ExtensibleEnum):
    """Instance failover group replication role: Primary or Secondary."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"


class SecondaryInstanceType(ExtensibleEnum):
    """Secondary instance type: Geo or Standby."""

    GEO = "Geo"
    STANDBY = "Standby"
