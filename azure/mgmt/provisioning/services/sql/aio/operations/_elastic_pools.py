# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Asynchronous operations of ``sql``: ``elastic_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _elastic_pools as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class ElasticPoolsOperations(AsyncOperationGroup):
    """Elastic pools of a SQL server: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.elastic_pools``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, elastic_pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.ElasticPool:
        """Get one elastic pool of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ElasticPool``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/get
        """
        return await self._call(_rest.ELASTIC_POOLS_GET, options, resource_group_name, server_name, elastic_pool_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        elastic_pool_name: str,
        parameters: models.ElasticPool | types.ElasticPoolDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ElasticPool]:
        """Create an elastic pool, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.
        :param parameters: Location, SKU and limits of the pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ElasticPool``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/create-or-update
        """
        return await self._begin(
            _rest.ELASTIC_POOLS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            elastic_pool_name,
            parameters,
        )

    async def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        elastic_pool_name: str,
        parameters: models.ElasticPoolUpdate | types.ElasticPoolUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ElasticPool]:
        """Change some settings of an elastic pool of a SQL server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.
        :param parameters: Settings of the elastic pool to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ElasticPool``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/update
        """
        return await self._begin(
            _rest.ELASTIC_POOLS_UPDATE, options, resource_group_name, server_name, elastic_pool_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, server_name: str, elastic_pool_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete an elastic pool; it must hold no databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/delete
        """
        return await self._begin(
            _rest.ELASTIC_POOLS_DELETE, options, resource_group_name, server_name, elastic_pool_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, *, skip: int | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ElasticPool]:
        """List the elastic pools of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param skip: How many results to leave out from the beginning of the list.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ElasticPool`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/list-by-server
        """
        return self._list(_rest.ELASTIC_POOLS_LIST_BY_SERVER, options, resource_group_name, server_name, skip)

    async def begin_failover(
        self, resource_group_name: str, server_name: str, elastic_pool_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Fail over an elastic pool with its databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/failover
        """
        return await self._begin(
            _rest.ELASTIC_POOLS_FAILOVER, options, resource_group_name, server_name, elastic_pool_name
        )


class ElasticPoolOperationsOperations(AsyncOperationGroup):
    """Operations running on an elastic pool: cancel and list them.

    An attribute of the client: ``client.elastic_pool_operations``.
    """

    def list_by_elastic_pool(
        self, resource_group_name: str, server_name: str, elastic_pool_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ElasticPoolOperation]:
        """List the operations running on an elastic pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ElasticPoolOperation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pool-operations/list-by-elastic-pool
        """
        return self._list(
            _rest.ELASTIC_POOL_OPERATIONS_LIST_BY_ELASTIC_POOL,
            options,
            resource_group_name,
            server_name,
            elastic_pool_name,
        )

    async def cancel(
        self,
        resource_group_name: str,
        server_name: str,
        elastic_pool_name: str,
        operation_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel an operation running on an elastic pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.
        :param operation_id: ID of the operation, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pool-operations/cancel
        """
        await self._call(
            _rest.ELASTIC_POOL_OPERATIONS_CANCEL,
            options,
            resource_group_name,
            server_name,
            elastic_pool_name,
            operation_id,
        )
