# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _others as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.Sql provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.Sql resource provider.

        REST: https://learn.microsoft.com/rest/api/sql/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class DeletedServersOperations(OperationGroup):
    """Deleted SQL servers: recover, get and list them.

    An attribute of the client: ``client.deleted_servers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, location_name: str, deleted_server_name: str, **options: Unpack[RequestOptions]
    ) -> models.DeletedServer:
        """Get one deleted SQL server that can be recovered.

        :param location_name: Azure region, such as westeurope.
        :param deleted_server_name: Name the server had.

        REST: https://learn.microsoft.com/rest/api/sql/deleted-servers/get
        """
        return self._call(_rest.DELETED_SERVERS_GET, options, location_name, deleted_server_name)

    def list_by_location(self, location_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.DeletedServer]:
        """List the deleted SQL servers of a region that can be recovered.

        :param location_name: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/sql/deleted-servers/list-by-location
        """
        return self._list(_rest.DELETED_SERVERS_LIST_BY_LOCATION, options, location_name)

    def begin_recover(
        self, location_name: str, deleted_server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.DeletedServer]:
        """Recover a deleted SQL server with its databases.

        :param location_name: Azure region, such as westeurope.
        :param deleted_server_name: Name the server had.

        REST: https://learn.microsoft.com/rest/api/sql/deleted-servers/recover
        """
        return self._begin(_rest.DELETED_SERVERS_RECOVER, options, location_name, deleted_server_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DeletedServer]:
        """List all deleted SQL servers of the subscription that can be recovered.

        REST: https://learn.microsoft.com/rest/api/sql/deleted-servers/list
        """
        return self._list(_rest.DELETED_SERVERS_LIST, options)


class SubscriptionUsagesOperations(OperationGroup):
    """Usage metrics of the subscription in a region: get and list them.

    An attribute of the client: ``client.subscription_usages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, location_name: str, usage_name: str, **options: Unpack[RequestOptions]) -> models.SubscriptionUsage:
        """Get one usage metric of the subscription in a region.

        :param location_name: Azure region, such as westeurope.
        :param usage_name: Name of the usage metric.

        REST: https://learn.microsoft.com/rest/api/sql/subscription-usages/get
        """
        return self._call(_rest.SUBSCRIPTION_USAGES_GET, options, location_name, usage_name)

    def list_by_location(
        self, location_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SubscriptionUsage]:
        """List the usage metrics of the subscription in a region.

        :param location_name: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/sql/subscription-usages/list-by-location
        """
        return self._list(_rest.SUBSCRIPTION_USAGES_LIST_BY_LOCATION, options, location_name)


class TimeZonesOperations(OperationGroup):
    """Time zones that managed instances can have: get and list them.

    An attribute of the client: ``client.time_zones``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, location_name: str, time_zone_id: str, **options: Unpack[RequestOptions]) -> models.TimeZone:
        """Get one time zone for managed instances.

        :param location_name: Azure region, such as westeurope.
        :param time_zone_id: ID of the time zone, such as UTC.

        REST: https://learn.microsoft.com/rest/api/sql/time-zones/get
        """
        return self._call(_rest.TIME_ZONES_GET, options, location_name, time_zone_id)

    def list_by_location(self, location_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.TimeZone]:
        """List the time zones that managed instances can have, in a region.

        :param location_name: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/sql/time-zones/list-by-location
        """
        return self._list(_rest.TIME_ZONES_LIST_BY_LOCATION, options, location_name)


class ManagedDatabaseMoveOperationsOperations(OperationGroup):
    """Move or copy operations of managed databases: get and list them.

    An attribute of the client: ``client.managed_database_move_operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, location_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedDatabaseMoveOperationResult:
        """Get one move or copy operation of managed databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param operation_id: ID of the operation, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-move-operations/get
        """
        return self._call(
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
    ) -> ItemPaged[models.ManagedDatabaseMoveOperationResult]:
        """List the move or copy operations of managed databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param filter: OData filter that chooses which results to return; all if omitted.

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


class CapabilitiesOperations(OperationGroup):
    """Capabilities of Azure SQL in a region: list them.

    An attribute of the client: ``client.capabilities``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_location(
        self,
        location_name: str,
        *,
        include: models.CapabilityGroup | types.CapabilityGroupValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.LocationCapabilities:
        """Get what Azure SQL offers in a region: editions, sizes, features.

        :param location_name: Azure region, such as westeurope.
        :param include: Only these groups of capabilities.

        REST: https://learn.microsoft.com/rest/api/sql/capabilities/list-by-location
        """
        return self._call(_rest.CAPABILITIES_LIST_BY_LOCATION, options, location_name, include)
