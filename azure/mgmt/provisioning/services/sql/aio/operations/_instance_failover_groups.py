# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Asynchronous operations of ``sql``: ``instance_failover_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _instance_failover_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class InstanceFailoverGroupsOperations(AsyncOperationGroup):
    """Failover groups of managed instances: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.instance_failover_groups``.
    """

    async def get(
        self, resource_group_name: str, location_name: str, failover_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.InstanceFailoverGroup:
        """Get one failover group of managed instances.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param failover_group_name: Name of the failover group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``InstanceFailoverGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/get
        """
        return await self._call(
            _rest.INSTANCE_FAILOVER_GROUPS_GET, options, resource_group_name, location_name, failover_group_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        location_name: str,
        failover_group_name: str,
        parameters: models.InstanceFailoverGroup | types.InstanceFailoverGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.InstanceFailoverGroup]:
        """Create a failover group of managed instances, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param failover_group_name: Name of the failover group.
        :param parameters: Wanted settings of the failover group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``InstanceFailoverGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/create-or-update
        """
        return await self._begin(
            _rest.INSTANCE_FAILOVER_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            location_name,
            failover_group_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        location_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a failover group of managed instances.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param failover_group_name: Name of the failover group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/delete
        """
        return await self._begin(
            _rest.INSTANCE_FAILOVER_GROUPS_DELETE, options, resource_group_name, location_name, failover_group_name
        )

    def list_by_location(
        self, resource_group_name: str, location_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.InstanceFailoverGroup]:
        """List the failover groups of managed instances.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``InstanceFailoverGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/list-by-location
        """
        return self._list(_rest.INSTANCE_FAILOVER_GROUPS_LIST_BY_LOCATION, options, resource_group_name, location_name)

    async def begin_failover(
        self,
        resource_group_name: str,
        location_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.InstanceFailoverGroup]:
        """Fail over to the managed instance in this region, after all changes are replicated.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param failover_group_name: Name of the failover group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``InstanceFailoverGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/failover
        """
        return await self._begin(
            _rest.INSTANCE_FAILOVER_GROUPS_FAILOVER, options, resource_group_name, location_name, failover_group_name
        )

    async def begin_force_failover_allow_data_loss(
        self,
        resource_group_name: str,
        location_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.InstanceFailoverGroup]:
        """Fail over to the managed instance in this region at once, though changes may be lost.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param failover_group_name: Name of the failover group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``InstanceFailoverGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/instance-failover-groups/force-failover-allow-data-loss
        """
        return await self._begin(
            _rest.INSTANCE_FAILOVER_GROUPS_FORCE_FAILOVER_ALLOW_DATA_LOSS,
            options,
            resource_group_name,
            location_name,
            failover_group_name,
        )
