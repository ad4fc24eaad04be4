# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``server_dns_aliases``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models


class _ServerDnsAliasFlatDict(ProxyResourceDict, total=False):
    """A DNS alias of a SQL server: a name that can move to another server."""


class _ServerDnsAliasNestedDict(ProxyResourceDict, total=False):
    """A DNS alias of a SQL server: a name that can move to another server."""

    properties: Required[models.ServerDnsAliasProperties | ServerDnsAliasPropertiesDict]


ServerDnsAliasDict: TypeAlias = _ServerDnsAliasFlatDict | _ServerDnsAliasNestedDict


class ServerDnsAliasAcquisitionDict(TypedDict, total=False):
    """DNS alias to take over from another server."""

    old_server_dns_alias_id: Required[str]
    additional_properties: Mapping[str, Any]


class ServerDnsAliasPropertiesDict(TypedDict, total=False):
    """DNS names of an alias."""

    additional_properties: Mapping[str, Any]
