# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``server_trust_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _server_trust_groups as types
    from ..types._servers import ServerInfoDict
else:
    typed(__name__)


class ServerTrustGroup(ProxyResource):
    """Managed instances that trust each other."""

    properties: NestedOrNone[ServerTrustGroupProperties, types.ServerTrustGroupPropertiesDict] = field(
        "properties", "ServerTrustGroupProperties", default=None
    )
    """Members and scopes of a server trust group."""
    group_members: NestedListOrNone[models.ServerInfo, ServerInfoDict] = flattened("properties", default=None)
    """Members of the group."""
    trust_scopes: (
        list[models.ServerTrustGroupPropertiesTrustScopesItem | types.ServerTrustGroupPropertiesTrustScopesItemValue]
        | None
    ) = flattened("properties", default=None)
    """What members trust each other for."""


class ServerTrustGroupProperties(Model):
    """Members and scopes of a server trust group."""

    group_members: NestedList[models.ServerInfo, ServerInfoDict] = field("groupMembers", "[ServerInfo]")
    """Members of the group."""
    trust_scopes: list[
        models.ServerTrustGroupPropertiesTrustScopesItem | types.ServerTrustGroupPropertiesTrustScopesItemValue
    ] = field("trustScopes", "[ServerTrustGroupPropertiesTrustScopesItem]")
    """What members trust each other for."""
