# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``sync_agents``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models

SyncAgentStateValue: TypeAlias = Literal["Online", "Offline", "NeverConnected"]


class _SyncAgentFlatDict(ProxyResourceDict, total=False):
    """A sync agent, which connects SQL Server databases to sync groups."""

    sync_database_id: str


class _SyncAgentNestedDict(ProxyResourceDict, total=False):
    """A sync agent, which connects SQL Server databases to sync groups."""

    properties: Required[models.SyncAgentProperties | SyncAgentPropertiesDict]


SyncAgentDict: TypeAlias = _SyncAgentFlatDict | _SyncAgentNestedDict


class SyncAgentKeyPropertiesDict(TypedDict, total=False):
    """Key with which a sync agent signs in."""

    additional_properties: Mapping[str, Any]


class _SyncAgentLinkedDatabaseFlatDict(ProxyResourceDict, total=False):
    """A database linked to a sync agent."""


class _SyncAgentLinkedDatabaseNestedDict(ProxyResourceDict, total=False):
    """A database linked to a sync agent."""

    properties: Required[models.SyncAgentLinkedDatabaseProperties | SyncAgentLinkedDatabasePropertiesDict]


SyncAgentLinkedDatabaseDict: TypeAlias = _SyncAgentLinkedDatabaseFlatDict | _SyncAgentLinkedDatabaseNestedDict


class SyncAgentLinkedDatabasePropertiesDict(TypedDict, total=False):
    """Server, name and user of a linked database."""

    additional_properties: Mapping[str, Any]


class SyncAgentPropertiesDict(TypedDict, total=False):
    """State and version of a sync agent."""

    sync_database_id: str
    additional_properties: Mapping[str, Any]
