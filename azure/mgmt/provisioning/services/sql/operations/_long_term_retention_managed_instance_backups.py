# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``long_term_retention_managed_instance_backups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _long_term_retention_managed_instance_backups as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class LongTermRetentionManagedInstanceBackupsOperations(OperationGroup):
    """Long-term retention backups of a managed database: delete, get and list them.

    An attribute of the client: ``client.long_term_retention_managed_instance_backups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        managed_instance_name: str,
        database_name: str,
        backup_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceLongTermRetentionBackup:
        """Get one long-term retention backup of a managed database, named with its resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST:
            https://learn.microsoft.com/rest/api/sql/long-term-retention-managed-instance-backups/get-by-resource-group
        """
        return self._call(
            _rest.LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_GET_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            managed_instance_name,
            database_name,
            backup_name,
        )

    def begin_delete_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        managed_instance_name: str,
        database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a long-term retention backup of a managed database, named with its resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST:
            https://learn.microsoft.com/rest/api/sql/long-term-retention-managed-instance-backups/delete-by-resource-group
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_DELETE_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            managed_instance_name,
            database_name,
            backup_name,
        )

    def list_by_resource_group_database(
        self,
        resource_group_name: str,
        location_name: str,
        managed_instance_name: str,
        database_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagedInstanceLongTermRetentionBackup]:
        """List the long-term retention backups of one managed database, of a resource group only.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.

        REST:
            https://learn.microsoft.com/rest/api/sql/long-term-retention-managed-instance-backups/list-by-resource-group-database
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_RESOURCE_GROUP_DATABASE,
            options,
            resource_group_name,
            location_name,
            managed_instance_name,
            database_name,
            only_latest_per_database,
            database_state,
        )

    def get(
        self,
        location_name: str,
        managed_instance_name: str,
        database_name: str,
        backup_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceLongTermRetentionBackup:
        """Get one long-term retention backup of a managed database.

        :param location_name: Azure region, such as westeurope.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-managed-instance-backups/get
        """
        return self._call(
            _rest.LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_GET,
            options,
            location_name,
            managed_instance_name,
            database_name,
            backup_name,
        )

    def begin_delete(
        self,
        location_name: str,
        managed_instance_name: str,
        database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a long-term retention backup of a managed database.

        :param location_name: Azure region, such as westeurope.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-managed-instance-backups/delete
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_DELETE,
            options,
            location_name,
            managed_instance_name,
            database_name,
            backup_name,
        )

    def list_by_database(
        self,
        location_name: str,
        managed_instance_name: str,
        database_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagedInstanceLongTermRetentionBackup]:
        """List the long-term retention backups of one managed database, whatever the resource group.

        :param location_name: Azure region, such as westeurope.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-managed-instance-backups/list-by-database
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_DATABASE,
            options,
            location_name,
            managed_instance_name,
            database_name,
            only_latest_per_database,
            database_state,
        )

    def list_by_location(
        self,
        location_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        skip: int | None = None,
        top: int | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagedInstanceLongTermRetentionBackup]:
        """List the long-term retention backups in a region, whatever the resource group.

        :param location_name: Azure region, such as westeurope.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-managed-instance-backups/list-by-location
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_LOCATION,
            options,
            location_name,
            only_latest_per_database,
            database_state,
            skip,
            top,
            filter,
        )

    def list_by_instance(
        self,
        location_name: str,
        managed_instance_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagedInstanceLongTermRetentionBackup]:
        """List the long-term retention backups of one managed instance, whatever the resource group.

        :param location_name: Azure region, such as westeurope.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-managed-instance-backups/list-by-instance
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_INSTANCE,
            options,
            location_name,
            managed_instance_name,
            only_latest_per_database,
            database_state,
        )

    def list_by_resource_group_location(
        self,
        resource_group_name: str,
        location_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        skip: int | None = None,
        top: int | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagedInstanceLongTermRetentionBackup]:
        """List the long-term retention backups in a region, of a resource group only.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST:
            https://learn.microsoft.com/rest/api/sql/long-term-retention-managed-instance-backups/list-by-resource-group-location
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_RESOURCE_GROUP_LOCATION,
            options,
            resource_group_name,
            location_name,
            only_latest_per_database,
            database_state,
            skip,
            top,
            filter,
        )

    def list_by_resource_group_instance(
        self,
        resource_group_name: str,
        location_name: str,
        managed_instance_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagedInstanceLongTermRetentionBackup]:
        """List the long-term retention backups of one managed instance, of a resource group only.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.

        REST:
            https://learn.microsoft.com/rest/api/sql/long-term-retention-managed-instance-backups/list-by-resource-group-instance
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_RESOURCE_GROUP_INSTANCE,
            options,
            resource_group_name,
            location_name,
            managed_instance_name,
            only_latest_per_database,
            database_state,
        )
