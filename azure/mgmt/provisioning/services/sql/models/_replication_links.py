# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Models of ``sql``: ``replication_links``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.model import NestedOrNone
    from .. import models
    from ..types import _replication_links as types


class ReplicationLink(ProxyResource):
    """A replication link between two databases."""

    properties: NestedOrNone[ReplicationLinkProperties, types.ReplicationLinkPropertiesDict] = field(
        "properties", "ReplicationLinkProperties", default=None
    )
    """Partner, roles and state of a replication link."""
    partner_server: str = flattened("properties", "partner_server", init=False)
    """Other server."""
    partner_database: str = flattened("properties", "partner_database", init=False)
    """Other database."""
    partner_database_id: str = flattened("properties", "partner_database_id", init=False)
    """ID of the other database."""
    partner_location: str = flattened("properties", "partner_location", init=False)
    """Region of the other database."""
    role: models.ReplicationRole | types.ReplicationRoleValue = flattened("properties", "role", init=False)
    """Role of this database."""
    partner_role: models.ReplicationRole | types.ReplicationRoleValue = flattened(
        "properties", "partner_role", init=False
    )
    """Role of the other database."""
    replication_mode: str = flattened("properties", "replication_mode", init=False)
    """Mode of replication."""
    start_time: datetime = flattened("properties", "start_time", init=False)
    """When it began."""
    percent_complete: int = flattened("properties", "percent_complete", init=False)
    """How far the operation has come, in percent."""
    replication_state: models.ReplicationState | types.ReplicationStateValue = flattened(
        "properties", "replication_state", init=False
    )
    """State of replication."""
    is_termination_allowed: bool = flattened("properties", "is_termination_allowed", init=False)
    """Whether the link can be ended."""
    link_type: models.ReplicationLinkType | types.ReplicationLinkTypeValue | None = flattened(
        "properties", "link_type", default=None
    )
    """Kind of link: GEO, NAMED or STANDBY."""


class ReplicationLinkProperties(Model):
    """Partner, roles and state of a replication link."""

    partner_server: str = read_only("partnerServer")
    """Other server."""
    partner_database: str = read_only("partnerDatabase")
    """Other database."""
    partner_database_id: str = read_only("partnerDatabaseId")
    """ID of the other database."""
    partner_location: str = read_only("partnerLocation")
    """Region of the other database."""
    role: models.ReplicationRole | types.ReplicationRoleValue = read_only("role", "ReplicationRole")
    """Role of this database."""
    partner_role: models.ReplicationRole | types.ReplicationRoleValue = read_only("partnerRole", "ReplicationRole")
    """Role of the other database."""
    replication_mode: str = read_only("replicationMode")
    """Mode of replication."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    percent_complete: int = read_only("percentComplete", "int")
    """How far the operation has come, in percent."""
    replication_state: models.ReplicationState | types.ReplicationStateValue = read_only(
        "replicationState", "ReplicationState"
    )
    """State of replication."""
    is_termination_allowed: bool = read_only("isTerminationAllowed", "bool")
    """Whether the link can be ended."""
    link_type: models.ReplicationLinkType | types.ReplicationLinkTypeValue | None = field(
        "linkType", "ReplicationLinkType", default=None
    )
    """Kind of link: GEO, NAMED or STANDBY."""


class ReplicationLinkUpdate(ProxyResource):
    """Kind of a replication link to change."""

    properties: NestedOrNone[ReplicationLinkUpdateProperties, types.ReplicationLinkUpdatePropertiesDict] = field(
        "properties", "ReplicationLinkUpdateProperties", default=None
    )
    """Kind of a replication link to change, in detail."""
    link_type: models.ReplicationLinkType | types.ReplicationLinkTypeValue | None = flattened(
        "properties", "link_type", default=None
    )
    """Replication link type: GEO, NAMED or STANDBY."""


class ReplicationLinkUpdateProperties(Model):
    """Kind of a replication link to change, in detail."""

    link_type: models.ReplicationLinkType | types.ReplicationLinkTypeValue | None = field(
        "linkType", "ReplicationLinkType", default=None
    )
    """Replication link type: GEO, NAMED or STANDBY."""
