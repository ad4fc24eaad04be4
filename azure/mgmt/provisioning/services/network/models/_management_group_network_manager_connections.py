# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``management_group_network_manager_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import ChildResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedOrNone
    from .. import models
    from ..types import _management_group_network_manager_connections as types
    from ..types._common import SystemDataDict
    from ..types._network_managers import ScopeConnectionStateValue
else:
    typed(__name__)


class NetworkManagerConnection(ChildResource):
    """A connection to a network manager of another tenant."""

    properties: NestedOrNone[NetworkManagerConnectionProperties, types.NetworkManagerConnectionPropertiesDict] = field(
        "properties", "NetworkManagerConnectionProperties", default=None
    )
    """Settings of the network manager connection."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class NetworkManagerConnectionProperties(Model):
    """Properties of a network manager connection."""

    network_manager_id: str | None = field("networkManagerId", default=None)
    connection_state: models.ScopeConnectionState | ScopeConnectionStateValue = read_only(
        "connectionState", "ScopeConnectionState"
    )
    """State of a connection between tenants."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""
