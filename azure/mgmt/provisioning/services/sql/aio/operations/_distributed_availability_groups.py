# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Asynchronous operations of ``sql``: ``distributed_availability_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _distributed_availability_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class DistributedAvailabilityGroupsOperations(AsyncOperationGroup):
    """Distributed availability groups of a managed instance: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.distributed_availability_groups``.
    """

    async def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DistributedAvailabilityGroup:
        """Get one distributed availability group of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DistributedAvailabilityGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/get
        """
        return await self._call(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        parameters: models.DistributedAvailabilityGroup | types.DistributedAvailabilityGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DistributedAvailabilityGroup]:
        """Create a distributed availability group of a managed instance, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.
        :param parameters: Wanted settings of the distributed availability group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DistributedAvailabilityGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/create-or-update
        """
        return await self._begin(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
            parameters,
        )

    async def begin_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        parameters: models.DistributedAvailabilityGroup | types.DistributedAvailabilityGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DistributedAvailabilityGroup]:
        """Change some settings of a distributed availability group of a managed instance; those left out stay as they
        are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.
        :param parameters: Settings of the distributed availability group to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DistributedAvailabilityGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/update
        """
        return await self._begin(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a distributed availability group of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/delete
        """
        return await self._begin(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DistributedAvailabilityGroup]:
        """List the distributed availability groups of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DistributedAvailabilityGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/list-by-instance
        """
        return self._list(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_LIST_BY_INSTANCE, options, resource_group_name, managed_instance_name
        )

    async def begin_failover(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        parameters: models.DistributedAvailabilityGroupsFailoverRequest
        | types.DistributedAvailabilityGroupsFailoverRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DistributedAvailabilityGroup]:
        """Fail over between SQL Server and a managed instance, by their distributed availability group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.
        :param parameters: Whether the failover is planned or forced.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DistributedAvailabilityGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/failover
        """
        return await self._begin(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_FAILOVER,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
            parameters,
        )

    async def begin_set_role(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        parameters: models.DistributedAvailabilityGroupSetRole
        | types.DistributedAvailabilityGroupSetRoleDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DistributedAvailabilityGroup]:
        """Set the role of a managed instance in a distributed availability group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.
        :param parameters: Role, and whether to force it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DistributedAvailabilityGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/set-role
        """
        return await self._begin(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_SET_ROLE,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
            parameters,
        )
