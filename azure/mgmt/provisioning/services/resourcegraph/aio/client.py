# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""Asynchronous client of the service ``resourcegraph``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncTenantClient
from ....core.clients.annotations import typed_methods
from ....core.clients.twins import awaited
from .. import SERVICE
from ..client import ResourceGraphClient as _Sync

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class ResourceGraphClient(AsyncTenantClient):
    """Asynchronous client. Query Azure resources across subscriptions with Azure Resource Graph, and keep shared
    queries.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.ResourceGraph provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def graph_query(self) -> _operations.GraphQueryOperations:
        """Shared Resource Graph queries, kept as resources: create, change, delete, get and list them."""
        return self._operations("GraphQueryOperations")

    resources = awaited(_Sync.resources)
