# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``data_collection_endpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _data_collection_endpoints as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class DataCollectionEndpointsOperations(OperationGroup):
    """Data collection endpoints: create, change, delete, get and list them.

    An attribute of the client: ``client.data_collection_endpoints``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataCollectionEndpointResource]:
        """List the data collection endpoints of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-endpoints/list-by-resource-group
        """
        return self._list(_rest.DATA_COLLECTION_ENDPOINTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(
        self, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataCollectionEndpointResource]:
        """List all data collection endpoints of the subscription.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-endpoints/list-by-subscription
        """
        return self._list(_rest.DATA_COLLECTION_ENDPOINTS_LIST_BY_SUBSCRIPTION, options)

    def get(
        self, resource_group_name: str, data_collection_endpoint_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataCollectionEndpointResource:
        """Get one data collection endpoint.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_endpoint_name: Name of the data collection endpoint.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-endpoints/get
        """
        return self._call(
            _rest.DATA_COLLECTION_ENDPOINTS_GET, options, resource_group_name, data_collection_endpoint_name
        )

    def create(
        self,
        resource_group_name: str,
        data_collection_endpoint_name: str,
        body: models.DataCollectionEndpointResource
        | types.DataCollectionEndpointResourceDict
        | IO[bytes]
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DataCollectionEndpointResource:
        """Create a data collection endpoint, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_endpoint_name: Name of the data collection endpoint.
        :param body: Location and networking of the endpoint.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-endpoints/create
        """
        return self._call(
            _rest.DATA_COLLECTION_ENDPOINTS_CREATE, options, resource_group_name, data_collection_endpoint_name, body
        )

    def update(
        self,
        resource_group_name: str,
        data_collection_endpoint_name: str,
        body: models.ResourceForUpdate | types.ResourceForUpdateDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DataCollectionEndpointResource:
        """Change the tags or identity of a data collection endpoint.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_endpoint_name: Name of the data collection endpoint.
        :param body: Tags and identity to change.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-endpoints/update
        """
        return self._call(
            _rest.DATA_COLLECTION_ENDPOINTS_UPDATE, options, resource_group_name, data_collection_endpoint_name, body
        )

    def delete(
        self, resource_group_name: str, data_collection_endpoint_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a data collection endpoint.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param data_collection_endpoint_name: Name of the data collection endpoint.

        REST: https://learn.microsoft.com/rest/api/monitor/data-collection-endpoints/delete
        """
        return self._run(
            _rest.DATA_COLLECTION_ENDPOINTS_DELETE, options, resource_group_name, data_collection_endpoint_name
        )
