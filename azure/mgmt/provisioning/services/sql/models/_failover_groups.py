# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Models of ``sql``: ``failover_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.model import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _failover_groups as types
    from ..types._common import ReadOnlyEndpointFailoverPolicyValue, ReadWriteEndpointFailoverPolicyValue


class FailoverGroup(ProxyResource):
    """A failover group: databases that fail over together to another server."""

    properties: NestedOrNone[FailoverGroupProperties, types.FailoverGroupPropertiesDict] = field(
        "properties", "FailoverGroupProperties", default=None
    )
    """Partners, databases and endpoints of a failover group."""
    read_write_endpoint: NestedOrNone[FailoverGroupReadWriteEndpoint, types.FailoverGroupReadWriteEndpointDict] = (
        flattened("properties", "read_write_endpoint", default=None)
    )
    """Listener for the primary."""
    read_only_endpoint: NestedOrNone[FailoverGroupReadOnlyEndpoint, types.FailoverGroupReadOnlyEndpointDict] = (
        flattened("properties", "read_only_endpoint", default=None)
    )
    """Listener for the secondary."""
    replication_role: models.FailoverGroupReplicationRole | types.FailoverGroupReplicationRoleValue = flattened(
        "properties", "replication_role", init=False
    )
    """Failover group replication role: Primary or Secondary."""
    replication_state: str = flattened("properties", "replication_state", init=False)
    """State of replication."""
    partner_servers: NestedListOrNone[PartnerInfo, types.PartnerInfoDict] = flattened(
        "properties", "partner_servers", default=None
    )
    """Other servers of the group."""
    databases: list[str] | None = flattened("properties", "databases", default=None)
    """IDs of the databases in the group."""
    secondary_type: (
        models.FailoverGroupDatabasesSecondaryType | types.FailoverGroupDatabasesSecondaryTypeValue | None
    ) = flattened("properties", "secondary_type", default=None)
    """Kind of secondary: Geo, Named or Standby."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class FailoverGroupProperties(Model):
    """Partners, databases and endpoints of a failover group."""

    read_write_endpoint: Nested[FailoverGroupReadWriteEndpoint, types.FailoverGroupReadWriteEndpointDict] = field(
        "readWriteEndpoint", "FailoverGroupReadWriteEndpoint"
    )
    """Listener for the primary."""
    read_only_endpoint: NestedOrNone[FailoverGroupReadOnlyEndpoint, types.FailoverGroupReadOnlyEndpointDict] = field(
        "readOnlyEndpoint", "FailoverGroupReadOnlyEndpoint", default=None
    )
    """Listener for the secondary."""
    replication_role: models.FailoverGroupReplicationRole | types.FailoverGroupReplicationRoleValue = read_only(
        "replicationRole", "FailoverGroupReplicationRole"
    )
    """Failover group replication role: Primary or Secondary."""
    replication_state: str = read_only("replicationState")
    """State of replication."""
    partner_servers: NestedList[PartnerInfo, types.PartnerInfoDict] = field("partnerServers", "[PartnerInfo]")
    """Other servers of the group."""
    databases: list[str] | None = field("databases", "[str]", default=None)
    """IDs of the databases in the group."""
    secondary_type: (
        models.FailoverGroupDatabasesSecondaryType | types.FailoverGroupDatabasesSecondaryTypeValue | None
    ) = field("secondaryType", "FailoverGroupDatabasesSecondaryType", default=None)
    """Kind of secondary: Geo, Named or Standby."""


class FailoverGroupReadOnlyEndpoint(Model):
    """Listener of a failover group for the secondary."""

    failover_policy: models.ReadOnlyEndpointFailoverPolicy | ReadOnlyEndpointFailoverPolicyValue | None = field(
        "failoverPolicy", "ReadOnlyEndpointFailoverPolicy", default=None
    )
    """Whether failover happens by itself."""
    target_server: str | None = field("targetServer", default=None)
    """ID of the server that read-only connections go to."""


class FailoverGroupReadWriteEndpoint(Model):
    """Listener of a failover group for the primary."""

    failover_policy: models.ReadWriteEndpointFailoverPolicy | ReadWriteEndpointFailoverPolicyValue = field(
        "failoverPolicy", "ReadWriteEndpointFailoverPolicy"
    )
    """Whether failover happens by itself."""
    failover_with_data_loss_grace_period_minutes: int | None = field(
        "failoverWithDataLossGracePeriodMinutes", "int", default=None
    )
    """Minutes to wait before failover that may lose data."""


class FailoverGroupUpdate(Model):
    """Settings and tags of a failover group to change."""

    properties: NestedOrNone[FailoverGroupUpdateProperties, types.FailoverGroupUpdatePropertiesDict] = field(
        "properties", "FailoverGroupUpdateProperties", default=None
    )
    """Partners, databases and endpoints of a failover group."""
    read_write_endpoint: NestedOrNone[FailoverGroupReadWriteEndpoint, types.FailoverGroupReadWriteEndpointDict] = (
        flattened("properties", "read_write_endpoint", default=None)
    )
    """Listener for the primary."""
    read_only_endpoint: NestedOrNone[FailoverGroupReadOnlyEndpoint, types.FailoverGroupReadOnlyEndpointDict] = (
        flattened("properties", "read_only_endpoint", default=None)
    )
    """Listener for the secondary."""
    databases: list[str] | None = flattened("properties", "databases", default=None)
    """IDs of the databases in the group."""
    partner_servers: NestedListOrNone[PartnerInfo, types.PartnerInfoDict] = flattened(
        "properties", "partner_servers", default=None
    )
    """Other servers of the group."""
    secondary_type: (
        models.FailoverGroupDatabasesSecondaryType | types.FailoverGroupDatabasesSecondaryTypeValue | None
    ) = flattened("properties", "secondary_type", default=None)
    """Kind of secondary: Geo, Named or Standby."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class FailoverGroupUpdateProperties(Model):
    """Partners, databases and endpoints of a failover group."""

    read_write_endpoint: NestedOrNone[FailoverGroupReadWriteEndpoint, types.FailoverGroupReadWriteEndpointDict] = field(
        "readWriteEndpoint", "FailoverGroupReadWriteEndpoint", default=None
    )
    """Listener for the primary."""
    read_only_endpoint: NestedOrNone[FailoverGroupReadOnlyEndpoint, types.FailoverGroupReadOnlyEndpointDict] = field(
        "readOnlyEndpoint", "FailoverGroupReadOnlyEndpoint", default=None
    )
    """Listener for the secondary."""
    databases: list[str] | None = field("databases", "[str]", default=None)
    """IDs of the databases in the group."""
    partner_servers: NestedListOrNone[PartnerInfo, types.PartnerInfoDict] = field(
        "partnerServers", "[PartnerInfo]", default=None
    )
    """Other servers of the group."""
    secondary_type: (
        models.FailoverGroupDatabasesSecondaryType | types.FailoverGroupDatabasesSecondaryTypeValue | None
    ) = field("secondaryType", "FailoverGroupDatabasesSecondaryType", default=None)
    """Kind of secondary: Geo, Named or Standby."""


class PartnerInfo(Model):
    """Another server of a failover group."""

    id: str = field("id")
    """ID of the server."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""
    replication_role: models.FailoverGroupReplicationRole | types.FailoverGroupReplicationRoleValue = read_only(
        "replicationRole", "FailoverGroupReplicationRole"
    )
    """Role of the server."""
