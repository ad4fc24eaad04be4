# Generated from swagger/resourcegraph/resourcegraph.json (2021-03-01, sha256 bb4042ca3293).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``resourcegraph``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncTenantClient
from .. import SERVICE

if TYPE_CHECKING:
    from typing import IO

    from typing_extensions import Unpack

    from ....core.options import RequestOptions
    from .. import models, types
    from .operations import GraphQueryOperations, Operations


class ResourceGraphClient(AsyncTenantClient):
    """Asynchronous client. Query Azure resources across subscriptions with Azure Resource Graph, and keep shared
    queries.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.ResourceGraph provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def graph_query(self) -> GraphQueryOperations:
        """Shared Resource Graph queries, kept as resources: create, change, delete, get and list them."""
        from .operations import GraphQueryOperations

        return self._group(GraphQueryOperations)

    async def resources(
        self, query: models.QueryRequest | types.QueryRequestDict | IO[bytes], **options: Unpack[RequestOptions]
    ) -> models.QueryResponse:
        """Run a query over the resources of subscriptions or management groups, and get one page of results.

        :param query: Query in KQL, where to run it, and paging options.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``QueryResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/azureresourcegraph/resourcegraph/resources
        """
        from .. import _rest

        return await self._call(_rest.RESOURCES, options, query)
