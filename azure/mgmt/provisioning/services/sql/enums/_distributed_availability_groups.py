# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``distributed_availability_groups``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class FailoverModeType(ExtensibleEnum):
    """Failover mode type: None or Manual."""

    NONE = "None"
    MANUAL = "Manual"


class FailoverType(ExtensibleEnum):
    """Failover type: ForcedAllowDataLoss or Planned."""

    FORCED_ALLOW_DATA_LOSS = "ForcedAllowDataLoss"
    PLANNED = "Planned"


class InstanceRole(ExtensibleEnum):
    """Instance role: Primary or Secondary."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"


class LinkRole(ExtensibleEnum):
    """Link role: Primary or Secondary."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"


class ReplicaConnectedState(ExtensibleEnum):
    """Replica connected state: DISCONNECTED or CONNECTED."""

    DISCONNECTED = "DISCONNECTED"
    CONNECTED = "CONNECTED"


class ReplicaSynchronizationHealth(ExtensibleEnum):
    """Replica synchronization health: NOT_HEALTHY, PARTIALLY_HEALTHY or HEALTHY."""

    NOT_HEALTHY = "NOT_HEALTHY"
    PARTIALLY_HEALTHY = "PARTIALLY_HEALTHY"
    HEALTHY = "HEALTHY"


class ReplicationModeType(ExtensibleEnum):
    """Replication mode type: Async or Sync."""

    ASYNC = "Async"
    SYNC = "Sync"


class RoleChangeType(ExtensibleEnum):
    """Role change type: Forced or Planned."""

    FORCED = "Forced"
    PLANNED = "Planned"


class SeedingModeType(ExtensibleEnum):
    """Seeding mode type: Automatic or Manual."""

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"
