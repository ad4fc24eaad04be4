# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``sync_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _sync_groups as types
    from ..types._common import SkuDict
else:
    typed(__name__)


class SyncDatabaseIdProperties(Model):
    """ID of a sync database."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""


class SyncFullSchemaProperties(Model):
    """Tables of a sync database."""

    tables: NestedList[SyncFullSchemaTable, types.SyncFullSchemaTableDict] = read_only(
        "tables", "[SyncFullSchemaTable]"
    )
    """The tables."""
    last_update_time: datetime = read_only("lastUpdateTime", "iso-8601")
    """When the schema was last read."""


class SyncFullSchemaTable(Model):
    """A table of a sync database."""

    columns: NestedList[SyncFullSchemaTableColumn, types.SyncFullSchemaTableColumnDict] = read_only(
        "columns", "[SyncFullSchemaTableColumn]"
    )
    """Columns of the table."""
    error_id: str = read_only("errorId")
    """ID of the error."""
    has_error: bool = read_only("hasError", "bool")
    """Whether there is an error."""
    name: str = read_only("name")
    """Name of the table."""
    quoted_name: str = read_only("quotedName")
    """Name in brackets."""


class SyncFullSchemaTableColumn(Model):
    """A column of a sync database's table."""

    data_size: str = read_only("dataSize")
    """Size of the type."""
    data_type: str = read_only("dataType")
    """Type of the column."""
    error_id: str = read_only("errorId")
    """ID of the error."""
    has_error: bool = read_only("hasError", "bool")
    """Whether there is an error."""
    is_primary_key: bool = read_only("isPrimaryKey", "bool")
    """Whether the column is in the primary key."""
    name: str = read_only("name")
    """Name of the column."""
    quoted_name: str = read_only("quotedName")
    """Name in brackets."""


class SyncGroup(ProxyResource):
    """A sync group: databases kept in step with a hub."""

    properties: NestedOrNone[SyncGroupProperties, types.SyncGroupPropertiesDict] = field(
        "properties", "SyncGroupProperties", default=None
    )
    """Interval, hub and schema of a sync group."""
    interval: int | None = flattened("properties", default=None)
    """Seconds between synchronizations; -1 for none by itself."""
    last_sync_time: datetime = flattened("properties", init=False)
    """When it last synchronized."""
    conflict_resolution_policy: models.SyncConflictResolutionPolicy | types.SyncConflictResolutionPolicyValue | None = (
        flattened("properties", default=None)
    )
    """Which side wins in a conflict."""
    sync_database_id: str | None = flattened("properties", default=None)
    """ID of the database that keeps the sync metadata."""
    hub_database_user_name: str | None = flattened("properties", default=None)
    """User name for the hub."""
    hub_database_password: str | None = flattened("properties", default=None)
    """Password for the hub; write-only."""
    sync_state: models.SyncGroupState | types.SyncGroupStateValue = flattened("properties", init=False)
    """State of the sync group."""
    schema: NestedOrNone[SyncGroupSchema, types.SyncGroupSchemaDict] = flattened("properties", default=None)
    """Tables and columns to synchronize."""
    enable_conflict_logging: bool | None = flattened("properties", default=None)
    """Whether conflicts are logged."""
    conflict_logging_retention_in_days: int | None = flattened("properties", default=None)
    """Days that the log of conflicts is kept."""
    use_private_link_connection: bool | None = flattened("properties", default=None)
    """Whether to connect privately."""
    private_endpoint_name: str = flattened("properties", init=False)
    """Name of the private endpoint."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the sync group."""


class SyncGroupLogProperties(Model):
    """An entry of a sync group's log."""

    timestamp: datetime = read_only("timestamp", "iso-8601")
    """When it happened."""
    type: models.SyncGroupLogType | types.SyncGroupLogTypeValue = read_only("type", "SyncGroupLogType")
    """Kind of entry."""
    source: str = read_only("source")
    """Where it comes from."""
    details: str = read_only("details")
    """Details, in words."""
    tracing_id: str = read_only("tracingId")
    """ID for finding it in traces."""
    operation_status: str = read_only("operationStatus")
    """Outcome of the operation."""


class SyncGroupProperties(Model):
    """Interval, hub and schema of a sync group."""

    interval: int | None = field("interval", "int", default=None)
    """Seconds between synchronizations; -1 for none by itself."""
    last_sync_time: datetime = read_only("lastSyncTime", "iso-8601")
    """When it last synchronized."""
    conflict_resolution_policy: models.SyncConflictResolutionPolicy | types.SyncConflictResolutionPolicyValue | None = (
        field("conflictResolutionPolicy", "SyncConflictResolutionPolicy", default=None)
    )
    """Which side wins in a conflict."""
    sync_database_id: str | None = field("syncDatabaseId", default=None)
    """ID of the database that keeps the sync metadata."""
    hub_database_user_name: str | None = field("hubDatabaseUserName", default=None)
    """User name for the hub."""
    hub_database_password: str | None = field("hubDatabasePassword", default=None, secret=True)
    """Password for the hub; write-only."""
    sync_state: models.SyncGroupState | types.SyncGroupStateValue = read_only("syncState", "SyncGroupState")
    """State of the sync group."""
    schema: NestedOrNone[SyncGroupSchema, types.SyncGroupSchemaDict] = field("schema", "SyncGroupSchema", default=None)
    """Tables and columns to synchronize."""
    enable_conflict_logging: bool | None = field("enableConflictLogging", "bool", default=None)
    """Whether conflicts are logged."""
    conflict_logging_retention_in_days: int | None = field("conflictLoggingRetentionInDays", "int", default=None)
    """Days that the log of conflicts is kept."""
    use_private_link_connection: bool | None = field("usePrivateLinkConnection", "bool", default=None)
    """Whether to connect privately."""
    private_endpoint_name: str = read_only("privateEndpointName")
    """Name of the private endpoint."""


class SyncGroupSchema(Model):
    """Tables and columns to synchronize."""

    tables: NestedListOrNone[SyncGroupSchemaTable, types.SyncGroupSchemaTableDict] = field(
        "tables", "[SyncGroupSchemaTable]", default=None
    )
    """The tables."""
    master_sync_member_name: str | None = field("masterSyncMemberName", default=None)
    """Member whose schema is the model."""


class SyncGroupSchemaTable(Model):
    """A table to synchronize."""

    columns: NestedListOrNone[SyncGroupSchemaTableColumn, types.SyncGroupSchemaTableColumnDict] = field(
        "columns", "[SyncGroupSchemaTableColumn]", default=None
    )
    """Columns to synchronize."""
    quoted_name: str | None = field("quotedName", default=None)
    """Name in brackets."""


class SyncGroupSchemaTableColumn(Model):
    """A column to synchronize."""

    quoted_name: str | None = field("quotedName", default=None)
    """Name in brackets."""
    data_size: str | None = field("dataSize", default=None)
    """Size of the type."""
    data_type: str | None = field("dataType", default=None)
    """Type of the column."""


class SyncMember(ProxyResource):
    """A member of a sync group."""

    properties: NestedOrNone[SyncMemberProperties, types.SyncMemberPropertiesDict] = field(
        "properties", "SyncMemberProperties", default=None
    )
    """Database, direction and state of a sync member."""
    database_type: models.SyncMemberDbType | types.SyncMemberDbTypeValue | None = flattened("properties", default=None)
    """Kind of database."""
    sync_agent_id: str | None = flattened("properties", default=None)
    """ID of the sync agent, for SQL Server."""
    sql_server_database_id: str | None = flattened("properties", default=None)
    """ID of the SQL Server database."""
    sync_member_azure_database_resource_id: str | None = flattened("properties", default=None)
    """ID of the Azure SQL database."""
    use_private_link_connection: bool | None = flattened("properties", default=None)
    """Whether to connect privately."""
    private_endpoint_name: str = flattened("properties", init=False)
    """Name of the private endpoint."""
    server_name: str | None = flattened("properties", default=None)
    """Name of the server."""
    database_name: str | None = flattened("properties", default=None)
    """Name of the database."""
    user_name: str | None = flattened("properties", default=None)
    """User name for the member."""
    password: str | None = flattened("properties", default=None)
    """Password for the member; write-only."""
    sync_direction: models.SyncDirection | types.SyncDirectionValue | None = flattened("properties", default=None)
    """Direction of synchronization."""
    sync_state: models.SyncMemberState | types.SyncMemberStateValue = flattened("properties", init=False)
    """State of the member."""


class SyncMemberProperties(Model):
    """Database, direction and state of a sync member."""

    database_type: models.SyncMemberDbType | types.SyncMemberDbTypeValue | None = field(
        "databaseType", "SyncMemberDbType", default=None
    )
    """Kind of database."""
    sync_agent_id: str | None = field("syncAgentId", default=None)
    """ID of the sync agent, for SQL Server."""
    sql_server_database_id: str | None = field("sqlServerDatabaseId", default=None)
    """ID of the SQL Server database."""
    sync_member_azure_database_resource_id: str | None = field("syncMemberAzureDatabaseResourceId", default=None)
    """ID of the Azure SQL database."""
    use_private_link_connection: bool | None = field("usePrivateLinkConnection", "bool", default=None)
    """Whether to connect privately."""
    private_endpoint_name: str = read_only("privateEndpointName")
    """Name of the private endpoint."""
    server_name: str | None = field("serverName", default=None)
    """Name of the server."""
    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    user_name: str | None = field("userName", default=None)
    """User name for the member."""
    password: str | None = field("password", default=None, secret=True)
    """Password for the member; write-only."""
    sync_direction: models.SyncDirection | types.SyncDirectionValue | None = field(
        "syncDirection", "SyncDirection", default=None
    )
    """Direction of synchronization."""
    sync_state: models.SyncMemberState | types.SyncMemberStateValue = read_only("syncState", "SyncMemberState")
    """State of the member."""
