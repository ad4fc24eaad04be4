# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``replication_links``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models

ReplicationLinkTypeValue: TypeAlias = Literal["GEO", "NAMED", "STANDBY"]
ReplicationRoleValue: TypeAlias = Literal["Primary", "Secondary", "NonReadableSecondary", "Source", "Copy"]
ReplicationStateValue: TypeAlias = Literal["PENDING", "SEEDING", "CATCH_UP", "SUSPENDED"]


class _ReplicationLinkFlatDict(ProxyResourceDict, total=False):
    """A replication link between two databases."""

    link_type: models.ReplicationLinkType | ReplicationLinkTypeValue


class _ReplicationLinkNestedDict(ProxyResourceDict, total=False):
    """A replication link between two databases."""

    properties: Required[models.ReplicationLinkProperties | ReplicationLinkPropertiesDict]


ReplicationLinkDict: TypeAlias = _ReplicationLinkFlatDict | _ReplicationLinkNestedDict


class ReplicationLinkPropertiesDict(TypedDict, total=False):
    """Partner, roles and state of a replication link."""

    link_type: models.ReplicationLinkType | ReplicationLinkTypeValue
    additional_properties: Mapping[str, Any]


class _ReplicationLinkUpdateFlatDict(ProxyResourceDict, total=False):
    """Kind of a replication link to change."""

    link_type: models.ReplicationLinkType | ReplicationLinkTypeValue


class _ReplicationLinkUpdateNestedDict(ProxyResourceDict, total=False):
    """Kind of a replication link to change."""

    properties: Required[models.ReplicationLinkUpdateProperties | ReplicationLinkUpdatePropertiesDict]


ReplicationLinkUpdateDict: TypeAlias = _ReplicationLinkUpdateFlatDict | _ReplicationLinkUpdateNestedDict


class ReplicationLinkUpdatePropertiesDict(TypedDict, total=False):
    """Kind of a replication link to change, in detail."""

    link_type: models.ReplicationLinkType | ReplicationLinkTypeValue
    additional_properties: Mapping[str, Any]
