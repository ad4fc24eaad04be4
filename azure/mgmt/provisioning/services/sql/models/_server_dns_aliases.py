# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Models of ``sql``: ``server_dns_aliases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.model import NestedOrNone
    from ..types import _server_dns_aliases as types


class ServerDnsAlias(ProxyResource):
    """A DNS alias of a SQL server: a name that can move to another server."""

    properties: NestedOrNone[ServerDnsAliasProperties, types.ServerDnsAliasPropertiesDict] = field(
        "properties", "ServerDnsAliasProperties", default=None
    )
    """DNS names of an alias."""
    azure_dns_record: str = flattened("properties", "azure_dns_record", init=False)
    """DNS name of the alias."""


class ServerDnsAliasAcquisition(Model):
    """DNS alias to take over from another server."""

    old_server_dns_alias_id: str = field("oldServerDnsAliasId")
    """ID of the alias on the other server."""


class ServerDnsAliasProperties(Model):
    """DNS names of an alias."""

    azure_dns_record: str = read_only("azureDnsRecord")
    """DNS name of the alias."""
