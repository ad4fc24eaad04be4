# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``instance_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _instance_pools as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class InstancePoolOperationsOperations(OperationGroup):
    """Management operations of an instance pool: get and list them.

    An attribute of the client: ``client.instance_pool_operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, instance_pool_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.InstancePoolOperation:
        """Get one management operation of an instance pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param instance_pool_name: Name of the instance pool.
        :param operation_id: ID of the operation, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/instance-pool-operations/get
        """
        return self._call(
            _rest.INSTANCE_POOL_OPERATIONS_GET, options, resource_group_name, instance_pool_name, operation_id
        )

    def list_by_instance_pool(
        self, resource_group_name: str, instance_pool_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.InstancePoolOperation]:
        """List the management operations of an instance pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param instance_pool_name: Name of the instance pool.

        REST: https://learn.microsoft.com/rest/api/sql/instance-pool-operations/list-by-instance-pool
        """
        return self._list(
            _rest.INSTANCE_POOL_OPERATIONS_LIST_BY_INSTANCE_POOL, options, resource_group_name, instance_pool_name
        )


class InstancePoolsOperations(OperationGroup):
    """Instance pools: create, change, delete, get and list them.

    An attribute of the client: ``client.instance_pools``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, instance_pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.InstancePool:
        """Get one instance pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param instance_pool_name: Name of the instance pool.

        REST: https://learn.microsoft.com/rest/api/sql/instance-pools/get
        """
        return self._call(_rest.INSTANCE_POOLS_GET, options, resource_group_name, instance_pool_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        instance_pool_name: str,
        parameters: models.InstancePool | types.InstancePoolDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.InstancePool]:
        """Create an instance pool, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param instance_pool_name: Name of the instance pool.
        :param parameters: Wanted settings of the instance pool.

        REST: https://learn.microsoft.com/rest/api/sql/instance-pools/create-or-update
        """
        return self._begin(
            _rest.INSTANCE_POOLS_CREATE_OR_UPDATE, options, resource_group_name, instance_pool_name, parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        instance_pool_name: str,
        parameters: models.InstancePoolUpdate | types.InstancePoolUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.InstancePool]:
        """Change some settings of an instance pool; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param instance_pool_name: Name of the instance pool.
        :param parameters: Settings of the instance pool to change.

        REST: https://learn.microsoft.com/rest/api/sql/instance-pools/update
        """
        return self._begin(_rest.INSTANCE_POOLS_UPDATE, options, resource_group_name, instance_pool_name, parameters)

    def begin_delete(
        self, resource_group_name: str, instance_pool_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an instance pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param instance_pool_name: Name of the instance pool.

        REST: https://learn.microsoft.com/rest/api/sql/instance-pools/delete
        """
        return self._begin(_rest.INSTANCE_POOLS_DELETE, options, resource_group_name, instance_pool_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.InstancePool]:
        """List the instance pools of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/sql/instance-pools/list-by-resource-group
        """
        return self._list(_rest.INSTANCE_POOLS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.InstancePool]:
        """List all instance pools of the subscription.

        REST: https://learn.microsoft.com/rest/api/sql/instance-pools/list
        """
        return self._list(_rest.INSTANCE_POOLS_LIST, options)


class UsagesOperations(OperationGroup):
    """Usage metrics of an instance pool: list them.

    An attribute of the client: ``client.usages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_instance_pool(
        self,
        resource_group_name: str,
        instance_pool_name: str,
        *,
        expand_children: bool | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Usage]:
        """List the usage metrics of an instance pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param instance_pool_name: Name of the instance pool.
        :param expand_children: Whether usage of child resources is included.

        REST: https://learn.microsoft.com/rest/api/sql/usages/list-by-instance-pool
        """
        return self._list(
            _rest.USAGES_LIST_BY_INSTANCE_POOL, options, resource_group_name, instance_pool_name, expand_children
        )
