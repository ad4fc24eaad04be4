# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Models of ``sql``: ``distributed_availability_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.model import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _distributed_availability_groups as types


class CertificateInfo(Model):
    """Name and expiry of a certificate."""

    certificate_name: str = read_only("certificateName")
    """Name of the certificate."""
    expiry_date: datetime = read_only("expiryDate", "iso-8601")
    """When the certificate expires."""


class DistributedAvailabilityGroup(ProxyResource):
    """A distributed availability group: a link between SQL Server and a managed instance."""

    properties: NestedOrNone[
        DistributedAvailabilityGroupProperties, types.DistributedAvailabilityGroupPropertiesDict
    ] = field("properties", "DistributedAvailabilityGroupProperties", default=None)
    """Roles, endpoints and databases of a distributed availability group."""
    distributed_availability_group_name: str = flattened(
        "properties", "distributed_availability_group_name", init=False
    )
    """Name of the group."""
    distributed_availability_group_id: str = flattened("properties", "distributed_availability_group_id", init=False)
    """ID of the group, a GUID."""
    replication_mode: models.ReplicationModeType | types.ReplicationModeTypeValue | None = flattened(
        "properties", "replication_mode", default=None
    )
    """Whether replication is synchronous."""
    partner_link_role: models.LinkRole | types.LinkRoleValue = flattened("properties", "partner_link_role", init=False)
    """Role of SQL Server."""
    partner_availability_group_name: str | None = flattened(
        "properties", "partner_availability_group_name", default=None
    )
    """Name of the availability group on SQL Server."""
    partner_endpoint: str | None = flattened("properties", "partner_endpoint", default=None)
    """Endpoint of SQL Server, such as TCP://server:5022."""
    instance_link_role: models.LinkRole | types.LinkRoleValue | None = flattened(
        "properties", "instance_link_role", default=None
    )
    """Role of the managed instance."""
    instance_availability_group_name: str | None = flattened(
        "properties", "instance_availability_group_name", default=None
    )
    """Name of the availability group on the managed instance."""
    failover_mode: models.FailoverModeType | types.FailoverModeTypeValue | None = flattened(
        "properties", "failover_mode", default=None
    )
    """How failover happens."""
    seeding_mode: models.SeedingModeType | types.SeedingModeTypeValue | None = flattened(
        "properties", "seeding_mode", default=None
    )
    """How databases are seeded."""
    databases: NestedListOrNone[
        DistributedAvailabilityGroupDatabase, types.DistributedAvailabilityGroupDatabaseDict
    ] = flattened("properties", "databases", default=None)
    """Databases of the group."""


class DistributedAvailabilityGroupDatabase(Model):
    """State of one database in a distributed availability group."""

    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    instance_replica_id: str = read_only("instanceReplicaId")
    """ID of the replica on the managed instance."""
    partner_replica_id: str = read_only("partnerReplicaId")
    """ID of the replica on SQL Server."""
    replica_state: str = read_only("replicaState")
    """State of the replica."""
    seeding_progress: str = read_only("seedingProgress")
    """How far seeding has come."""
    synchronization_health: models.ReplicaSynchronizationHealth | types.ReplicaSynchronizationHealthValue = read_only(
        "synchronizationHealth", "ReplicaSynchronizationHealth"
    )
    """Health of synchronization."""
    connected_state: models.ReplicaConnectedState | types.ReplicaConnectedStateValue = read_only(
        "connectedState", "ReplicaConnectedState"
    )
    """Whether the replicas are connected."""
    last_received_lsn: str = read_only("lastReceivedLsn")
    """Log position received last."""
    last_received_time: datetime = read_only("lastReceivedTime", "iso-8601")
    """When log was received last."""
    last_sent_lsn: str = read_only("lastSentLsn")
    """Log position sent last."""
    last_sent_time: datetime = read_only("lastSentTime", "iso-8601")
    """When log was sent last."""
    last_commit_lsn: str = read_only("lastCommitLsn")
    """Log position committed last."""
    last_commit_time: datetime = read_only("lastCommitTime", "iso-8601")
    """When log was committed last."""
    last_hardened_lsn: str = read_only("lastHardenedLsn")
    """Log position written last."""
    last_hardened_time: datetime = read_only("lastHardenedTime", "iso-8601")
    """When log was written last."""
    last_backup_lsn: str = read_only("lastBackupLsn")
    """Log position backed up last."""
    last_backup_time: datetime = read_only("lastBackupTime", "iso-8601")
    """When log was backed up last."""
    most_recent_link_error: str = read_only("mostRecentLinkError")
    """Last error of the link."""
    partner_auth_cert_validity: Nested[CertificateInfo, types.CertificateInfoDict] = read_only(
        "partnerAuthCertValidity", "CertificateInfo"
    )
    """Certificate of SQL Server."""
    instance_send_replication_lag_seconds: int = read_only("instanceSendReplicationLagSeconds", "int")
    """Seconds that sending lags behind."""
    instance_redo_replication_lag_seconds: int = read_only("instanceRedoReplicationLagSeconds", "int")
    """Seconds that redoing lags behind."""


class DistributedAvailabilityGroupProperties(Model):
    """Roles, endpoints and databases of a distributed availability group."""

    distributed_availability_group_name: str = read_only("distributedAvailabilityGroupName")
    """Name of the group."""
    distributed_availability_group_id: str = read_only("distributedAvailabilityGroupId")
    """ID of the group, a GUID."""
    replication_mode: models.ReplicationModeType | types.ReplicationModeTypeValue | None = field(
        "replicationMode", "ReplicationModeType", default=None
    )
    """Whether replication is synchronous."""
    partner_link_role: models.LinkRole | types.LinkRoleValue = read_only("partnerLinkRole", "LinkRole")
    """Role of SQL Server."""
    partner_availability_group_name: str | None = field("partnerAvailabilityGroupName", default=None)
    """Name of the availability group on SQL Server."""
    partner_endpoint: str | None = field("partnerEndpoint", default=None)
    """Endpoint of SQL Server, such as TCP://server:5022."""
    instance_link_role: models.LinkRole | types.LinkRoleValue | None = field(
        "instanceLinkRole", "LinkRole", default=None
    )
    """Role of the managed instance."""
    instance_availability_group_name: str | None = field("instanceAvailabilityGroupName", default=None)
    """Name of the availability group on the managed instance."""
    failover_mode: models.FailoverModeType | types.FailoverModeTypeValue | None = field(
        "failoverMode", "FailoverModeType", default=None
    )
    """How failover happens."""
    seeding_mode: models.SeedingModeType | types.SeedingModeTypeValue | None = field(
        "seedingMode", "SeedingModeType", default=None
    )
    """How databases are seeded."""
    databases: NestedListOrNone[
        DistributedAvailabilityGroupDatabase, types.DistributedAvailabilityGroupDatabaseDict
    ] = field("databases", "[DistributedAvailabilityGroupDatabase]", default=None)
    """Databases of the group."""


class DistributedAvailabilityGroupSetRole(Model):
    """Role of a managed instance to set."""

    instance_role: models.InstanceRole | types.InstanceRoleValue = field("instanceRole", "InstanceRole")
    """Role of the managed instance."""
    role_change_type: models.RoleChangeType | types.RoleChangeTypeValue = field("roleChangeType", "RoleChangeType")
    """Planned or Forced."""


class DistributedAvailabilityGroupsFailoverRequest(Model):
    """How to fail over."""

    failover_type: models.FailoverType | types.FailoverTypeValue = field("failoverType", "FailoverType")
    """Planned, or ForcedAllowDataLoss."""
