# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""Operations of the service ``resourcegraph``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import PagingOptions, RequestOptions
    from . import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.ResourceGraph provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.ResourceGraph resource provider.

        REST: https://learn.microsoft.com/rest/api/azureresourcegraph/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class GraphQueryOperations(OperationGroup):
    """Shared Resource Graph queries, kept as resources: create, change, delete, get and list them.

    An attribute of the client: ``client.graph_query``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_subscription(
        self, subscription_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GraphQueryResource]:
        """List all shared queries of the subscription.

        :param subscription_id: ID of the Azure subscription, a GUID.

        REST: https://learn.microsoft.com/rest/api/azureresourcegraph/graph-query/list-by-subscription
        """
        return self._list(_rest.GRAPH_QUERY_LIST_BY_SUBSCRIPTION, options, subscription_id)

    def list(
        self, subscription_id: str, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GraphQueryResource]:
        """List the shared queries of one resource group.

        :param subscription_id: ID of the Azure subscription, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/azureresourcegraph/graph-query/list
        """
        return self._list(_rest.GRAPH_QUERY_LIST, options, subscription_id, resource_group_name)

    def get(
        self, subscription_id: str, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]
    ) -> models.GraphQueryResource:
        """Get one shared query with its KQL text.

        :param subscription_id: ID of the Azure subscription, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the shared query.

        REST: https://learn.microsoft.com/rest/api/azureresourcegraph/graph-query/get
        """
        return self._call(_rest.GRAPH_QUERY_GET, options, subscription_id, resource_group_name, resource_name)

    def create_or_update(
        self,
        subscription_id: str,
        resource_group_name: str,
        resource_name: str,
        properties: models.GraphQueryResource | types.GraphQueryResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.GraphQueryResource:
        """Create a shared query, or replace it.

        :param subscription_id: ID of the Azure subscription, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the shared query.
        :param properties: Query text, description and tags of the shared query.

        REST: https://learn.microsoft.com/rest/api/azureresourcegraph/graph-query/create-or-update
        """
        return self._call(
            _rest.GRAPH_QUERY_CREATE_OR_UPDATE, options, subscription_id, resource_group_name, resource_name, properties
        )

    def update(
        self,
        subscription_id: str,
        resource_group_name: str,
        resource_name: str,
        body: models.GraphQueryUpdateParameters | types.GraphQueryUpdateParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.GraphQueryResource:
        """Change the query text, description or tags of a shared query.

        :param subscription_id: ID of the Azure subscription, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the shared query.
        :param body: Query text, description or tags to change.

        REST: https://learn.microsoft.com/rest/api/azureresourcegraph/graph-query/update
        """
        return self._call(_rest.GRAPH_QUERY_UPDATE, options, subscription_id, resource_group_name, resource_name, body)

    def delete(
        self, subscription_id: str, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a shared query.

        :param subscription_id: ID of the Azure subscription, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the shared query.

        REST: https://learn.microsoft.com/rest/api/azureresourcegraph/graph-query/delete
        """
        return self._run(_rest.GRAPH_QUERY_DELETE, options, subscription_id, resource_group_name, resource_name)
