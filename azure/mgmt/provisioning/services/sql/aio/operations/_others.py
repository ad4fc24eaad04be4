# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Asynchronous operations of ``sql``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _others as _rest

if TYPE_CHECKING:
    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Sql provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Operation]:
        """List the operations of the Microsoft.Sql resource provider.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Operation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class DeletedServersOperations(AsyncOperationGroup):
    """Deleted SQL servers: recover, get and list them.

    An attribute of the client: ``client.deleted_servers``.
    """

    async def get(
        self, location_name: str, deleted_server_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeletedServer:
        """Get one deleted SQL server that can be recovered.

        :param location_name: Azure region, such as westeurope.
        :param deleted_server_name: Name the server had.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DeletedServer``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/deleted-servers/get
        """
        return await self._call(_rest.DELETED_SERVERS_GET, options, location_name, deleted_server_name)

    def list_by_location(
        self, location_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DeletedServer]:
        """List the deleted SQL servers of a region that can be recovered.

        :param location_name: Azure region, such as westeurope.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DeletedServer`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/deleted-servers/list-by-location
        """
        return self._list(_rest.DELETED_SERVERS_LIST_BY_LOCATION, options, location_name)

    async def begin_recover(
        self, location_name: str, deleted_server_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.DeletedServer]:
        """Recover a deleted SQL server with its databases.

        :param location_name: Azure region, such as westeurope.
        :param deleted_server_name: Name the server had.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DeletedServer``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/deleted-servers/recover
        """
        return await self._begin(_rest.DELETED_SERVERS_RECOVER, options, location_name, deleted_server_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.DeletedServer]:
        """List all deleted SQL servers of the subscription that can be recovered.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DeletedServer`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/deleted-servers/list
        """
        return self._list(_rest.DELETED_SERVERS_LIST, options)


class SubscriptionUsagesOperations(AsyncOperationGroup):
    """Usage metrics of the subscription in a region: get and list them.

    An attribute of the client: ``client.subscription_usages``.
    """

    async def get(
        self, location_name: str, usage_name: str, **options: Unpack[RequestOptions]
    ) -> models.SubscriptionUsage:
        """Get one usage metric of the subscription in a region.

        :param location_name: Azure region, such as westeurope.
        :param usage_name: Name of the usage metric.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SubscriptionUsage``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/subscription-usages/get
        """
        return await self._call(_rest.SUBSCRIPTION_USAGES_GET, options, location_name, usage_name)

    def list_by_location(
        self, location_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SubscriptionUsage]:
        """List the usage metrics of the subscription in a region.

        :param location_name: Azure region, such as westeurope.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SubscriptionUsage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/subscription-usages/list-by-location
        """
        return self._list(_rest.SUBSCRIPTION_USAGES_LIST_BY_LOCATION, options, location_name)


class TimeZonesOperations(AsyncOperationGroup):
    """Time zones that managed instances can have: get and list them.

    An attribute of the client: ``client.time_zones``.
    """

    async def get(self, location_name: str, time_zone_id: str, **options: Unpack[RequestOptions]) -> models.TimeZone:
        """Get one time zone for managed instances.

        :param location_name: Azure region, such as westeurope.
        :param time_zone_id: ID of the time zone, such as UTC.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TimeZone``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/time-zones/get
        """
        return await self._call(_rest.TIME_ZONES_GET, options, location_name, time_zone_id)

    def list_by_location(self, location_name: str, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.TimeZone]:
        """List the time zones that managed instances can have, in a region.

        :param location_name: Azure region, such as westeurope.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TimeZone`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/time-zones/list-by-location
        """
        return self._list(_rest.TIME_ZONES_LIST_BY_LOCATION, options, location_name)


class ManagedDatabaseMoveOperationsOperations(AsyncOperationGroup):
    """Move or copy operations of managed databases: get and list them.

    An attribute of the client: ``client.managed_database_move_operations``.
    """

    async def get(
        self, resource_group_name: str, location_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedDatabaseMoveOperationResult:
        """Get one move or copy operation of managed databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param operation_id: ID of the operation, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ManagedDatabaseMoveOperationResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-move-operations/get
        """
        return await self._call(
            _rest.MANAGED_DATABASE_MOVE_OPERATIONS_GET, options, resource_group_name, location_name, operation_id
        )

    def list_by_location(
        self,
        resource_group_name: str,
        location_name: str,
        *,
        only_latest_per_database: bool | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.ManagedDatabaseMoveOperationResult]:
        """List the move or copy operations of managed databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param filter: OData filter that chooses which results to return; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ManagedDatabaseMoveOperationResult`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-move-operations/list-by-location
        """
        return self._list(
            _rest.MANAGED_DATABASE_MOVE_OPERATIONS_LIST_BY_LOCATION,
            options,
            resource_group_name,
            location_name,
            only_latest_per_database,
            filter,
        )


class CapabilitiesOperations(AsyncOperationGroup):
    """Capabilities of Azure SQL in a region: list them.

    An attribute of the client: ``client.capabilities``.
    """

    async def list_by_location(
        self,
        location_name: str,
        *,
        include: models.CapabilityGroup | types.CapabilityGroupValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.LocationCapabilities:
        """Get what Azure SQL offers in a region: editions, sizes, features.

        :param location_name: Azure region, such as westeurope.
        :param include: Only these groups of capabilities.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LocationCapabilities``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/capabilities/list-by-location
        """
        return await self._call(_rest.CAPABILITIES_LIST_BY_LOCATION, options, location_name, include)
