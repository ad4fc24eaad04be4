"""Private endpoint connections, as the document of what is connected to shows them."""

from __future__ import annotations

from typing import Any

from ..interface.manager import ResourceManager
from ..store import Stored

CONNECTIONS = "privateEndpointConnections"


def connections_of(azure: ResourceManager, stored: Stored) -> list[dict[str, Any]]:
    """The connections of a resource: the network side makes them."""
    found = azure.store.of_type(f"{stored.type}/{CONNECTIONS}", stored.id)
    return [azure.present(each, listing=True) for each in found]


def show_connections(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    """Have a document show the connections of its resource."""
    document["properties"] = {**document["properties"], CONNECTIONS: connections_of(azure, stored)}
