# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``elastic_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _elastic_pools as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ElasticPoolsOperations(OperationGroup):
    """Elastic pools of a SQL server: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.elastic_pools``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, elastic_pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.ElasticPool:
        """Get one elastic pool of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/get
        """
        return self._call(_rest.ELASTIC_POOLS_GET, options, resource_group_name, server_name, elastic_pool_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        elastic_pool_name: str,
        parameters: models.ElasticPool | types.ElasticPoolDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ElasticPool]:
        """Create an elastic pool, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.
        :param parameters: Location, SKU and limits of the pool.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/create-or-update
        """
        return self._begin(
            _rest.ELASTIC_POOLS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            elastic_pool_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        elastic_pool_name: str,
        parameters: models.ElasticPoolUpdate | types.ElasticPoolUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ElasticPool]:
        """Change some settings of an elastic pool of a SQL server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.
        :param parameters: Settings of the elastic pool to change.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/update
        """
        return self._begin(
            _rest.ELASTIC_POOLS_UPDATE, options, resource_group_name, server_name, elastic_pool_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, elastic_pool_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an elastic pool; it must hold no databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/delete
        """
        return self._begin(_rest.ELASTIC_POOLS_DELETE, options, resource_group_name, server_name, elastic_pool_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, *, skip: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ElasticPool]:
        """List the elastic pools of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param skip: How many results to leave out from the beginning of the list.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/list-by-server
        """
        return self._list(_rest.ELASTIC_POOLS_LIST_BY_SERVER, options, resource_group_name, server_name, skip)

    def begin_failover(
        self, resource_group_name: str, server_name: str, elastic_pool_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Fail over an elastic pool with its databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pools/failover
        """
        return self._begin(_rest.ELASTIC_POOLS_FAILOVER, options, resource_group_name, server_name, elastic_pool_name)


class ElasticPoolOperationsOperations(OperationGroup):
    """Operations running on an elastic pool: cancel and list them.

    An attribute of the client: ``client.elastic_pool_operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_elastic_pool(
        self, resource_group_name: str, server_name: str, elastic_pool_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ElasticPoolOperation]:
        """List the operations running on an elastic pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pool-operations/list-by-elastic-pool
        """
        return self._list(
            _rest.ELASTIC_POOL_OPERATIONS_LIST_BY_ELASTIC_POOL,
            options,
            resource_group_name,
            server_name,
            elastic_pool_name,
        )

    def cancel(
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

        REST: https://learn.microsoft.com/rest/api/sql/elastic-pool-operations/cancel
        """
        return self._run(
            _rest.ELASTIC_POOL_OPERATIONS_CANCEL,
            options,
            resource_group_name,
            server_name,
            elastic_pool_name,
            operation_id,
        )
