# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Models of ``sql``: ``sync_agents``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.model import NestedOrNone
    from .. import models
    from ..types import _sync_agents as types
    from ..types._sync_groups import SyncMemberDbTypeValue


class SyncAgent(ProxyResource):
    """A sync agent, which connects SQL Server databases to sync groups."""

    properties: NestedOrNone[SyncAgentProperties, types.SyncAgentPropertiesDict] = field(
        "properties", "SyncAgentProperties", default=None
    )
    """State and version of a sync agent."""
    sync_database_id: str | None = flattened("properties", "sync_database_id", default=None)
    """ID of the database that keeps the sync metadata."""
    last_alive_time: datetime = flattened("properties", "last_alive_time", init=False)
    """When the agent was last heard of."""
    state: models.SyncAgentState | types.SyncAgentStateValue = flattened("properties", "state", init=False)
    """Sync agent state: Online, Offline or NeverConnected."""
    is_up_to_date: bool = flattened("properties", "is_up_to_date", init=False)
    """Whether the agent has the newest version."""
    expiry_time: datetime = flattened("properties", "expiry_time", init=False)
    """When the agent's version expires."""
    version: str = flattened("properties", "version", init=False)
    """Version of the agent."""


class SyncAgentKeyProperties(Model):
    """Key with which a sync agent signs in."""

    sync_agent_key: str = read_only("syncAgentKey", secret=True)
    """The key."""


class SyncAgentLinkedDatabase(ProxyResource):
    """A database linked to a sync agent."""

    properties: NestedOrNone[SyncAgentLinkedDatabaseProperties, types.SyncAgentLinkedDatabasePropertiesDict] = field(
        "properties", "SyncAgentLinkedDatabaseProperties", default=None
    )
    """Server, name and user of a linked database."""
    database_type: models.SyncMemberDbType | SyncMemberDbTypeValue = flattened(
        "properties", "database_type", init=False
    )
    """Kind of database."""
    database_id: str = flattened("properties", "database_id", init=False)
    """ID of the database."""
    description: str = flattened("properties", "description", init=False)
    """Description, free text."""
    server_name: str = flattened("properties", "server_name", init=False)
    """Name of the server."""
    database_name: str = flattened("properties", "database_name", init=False)
    """Name of the database."""
    user_name: str = flattened("properties", "user_name", init=False)
    """User name."""


class SyncAgentLinkedDatabaseProperties(Model):
    """Server, name and user of a linked database."""

    database_type: models.SyncMemberDbType | SyncMemberDbTypeValue = read_only("databaseType", "SyncMemberDbType")
    """Kind of database."""
    database_id: str = read_only("databaseId")
    """ID of the database."""
    description: str = read_only("description")
    """Description, free text."""
    server_name: str = read_only("serverName")
    """Name of the server."""
    database_name: str = read_only("databaseName")
    """Name of the database."""
    user_name: str = read_only("userName")
    """User name."""


class SyncAgentProperties(Model):
    """State and version of a sync agent."""

    name: str = read_only("name")
    """Name of the agent."""
    sync_database_id: str | None = field("syncDatabaseId", default=None)
    """ID of the database that keeps the sync metadata."""
    last_alive_time: datetime = read_only("lastAliveTime", "iso-8601")
    """When the agent was last heard of."""
    state: models.SyncAgentState | types.SyncAgentStateValue = read_only("state", "SyncAgentState")
    """Sync agent state: Online, Offline or NeverConnected."""
    is_up_to_date: bool = read_only("isUpToDate", "bool")
    """Whether the agent has the newest version."""
    expiry_time: datetime = read_only("expiryTime", "iso-8601")
    """When the agent's version expires."""
    version: str = read_only("version")
    """Version of the agent."""
