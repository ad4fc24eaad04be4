# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""Client of the service ``resourcegraph``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import TenantClient
from . import SERVICE

if TYPE_CHECKING:
    from typing import IO

    from typing_extensions import Unpack

    from ...core.declare.options import RequestOptions
    from . import models, types
    from . import operations as _operations
else:
    typed_methods(globals())


class ResourceGraphClient(TenantClient):
    """Query Azure resources across subscriptions with Azure Resource Graph, and keep shared queries."""

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.ResourceGraph provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def graph_query(self) -> _operations.GraphQueryOperations:
        """Shared Resource Graph queries, kept as resources: create, change, delete, get and list them."""
        return self._operations("GraphQueryOperations")

    def resources(
        self, query: models.QueryRequest | types.QueryRequestDict | IO[bytes], **options: Unpack[RequestOptions]
    ) -> models.QueryResponse:
        """Run a query over the resources of subscriptions or management groups, and get one page of results.

        :param query: Query in KQL, where to run it, and paging options.

        REST: https://learn.microsoft.com/rest/api/azureresourcegraph/resourcegraph/resources
        """
        from . import _rest

        return self._call(_rest.RESOURCES, options, query)
