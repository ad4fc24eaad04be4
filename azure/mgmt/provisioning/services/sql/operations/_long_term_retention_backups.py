# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``long_term_retention_backups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _long_term_retention_backups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class LongTermRetentionBackupsOperations(OperationGroup):
    """Long-term retention backups of SQL databases: copy, protect, delete, get and list them.

    An attribute of the client: ``client.long_term_retention_backups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.LongTermRetentionBackup:
        """Get one long-term retention backup of a database.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/get
        """
        return self._call(
            _rest.LONG_TERM_RETENTION_BACKUPS_GET,
            options,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def begin_delete(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a long-term retention backup of a database.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/delete
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_DELETE,
            options,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def list_by_database(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.LongTermRetentionBackup]:
        """List the long-term retention backups of one database, whatever the resource group.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/list-by-database
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_BACKUPS_LIST_BY_DATABASE,
            options,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            only_latest_per_database,
            database_state,
        )

    def begin_change_access_tier(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        parameters: models.ChangeLongTermRetentionBackupAccessTierParameters
        | types.ChangeLongTermRetentionBackupAccessTierParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackup]:
        """Move a long-term retention backup to another access tier: Hot or Archive.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.
        :param parameters: Access tier to move to.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/change-access-tier
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_CHANGE_ACCESS_TIER,
            options,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
            parameters,
        )

    def begin_copy(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        parameters: models.CopyLongTermRetentionBackupParameters
        | types.CopyLongTermRetentionBackupParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackupOperationResult]:
        """Copy a long-term retention backup to another server, region or subscription.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.
        :param parameters: Where to copy to.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/copy
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_COPY,
            options,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
            parameters,
        )

    def begin_lock_time_based_immutability(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackup]:
        """Lock the immutability of a long-term retention backup; it can never be unlocked.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/lock-time-based-immutability
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_LOCK_TIME_BASED_IMMUTABILITY,
            options,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def begin_remove_legal_hold_immutability(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackup]:
        """Lift the legal hold on a long-term retention backup.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/remove-legal-hold-immutability
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_REMOVE_LEGAL_HOLD_IMMUTABILITY,
            options,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def begin_remove_time_based_immutability(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackup]:
        """Lift the unlocked time-based immutability of a long-term retention backup.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/remove-time-based-immutability
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_REMOVE_TIME_BASED_IMMUTABILITY,
            options,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def begin_set_legal_hold_immutability(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackup]:
        """Put a legal hold on a long-term retention backup, so that it cannot be deleted.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/set-legal-hold-immutability
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_SET_LEGAL_HOLD_IMMUTABILITY,
            options,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def begin_update(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        parameters: models.UpdateLongTermRetentionBackupParameters
        | types.UpdateLongTermRetentionBackupParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackupOperationResult]:
        """Change the storage redundancy of a long-term retention backup.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.
        :param parameters: Redundancy asked for.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/update
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_UPDATE,
            options,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
            parameters,
        )

    def get_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.LongTermRetentionBackup:
        """Get one long-term retention backup of a database, named with its resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/get-by-resource-group
        """
        return self._call(
            _rest.LONG_TERM_RETENTION_BACKUPS_GET_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def begin_delete_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a long-term retention backup of a database, named with its resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/delete-by-resource-group
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_DELETE_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def list_by_resource_group_database(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.LongTermRetentionBackup]:
        """List the long-term retention backups of one database, of a resource group only.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/list-by-resource-group-database
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_BACKUPS_LIST_BY_RESOURCE_GROUP_DATABASE,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            only_latest_per_database,
            database_state,
        )

    def begin_change_access_tier_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        parameters: models.ChangeLongTermRetentionBackupAccessTierParameters
        | types.ChangeLongTermRetentionBackupAccessTierParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackup]:
        """Move a long-term retention backup to another access tier: Hot or Archive, named with its resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.
        :param parameters: Access tier to move to.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/change-access-tier-by-resource-group
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_CHANGE_ACCESS_TIER_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
            parameters,
        )

    def begin_copy_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        parameters: models.CopyLongTermRetentionBackupParameters
        | types.CopyLongTermRetentionBackupParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackupOperationResult]:
        """Copy a long-term retention backup to another server, region or subscription, named with its resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.
        :param parameters: Where to copy to.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/copy-by-resource-group
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_COPY_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
            parameters,
        )

    def begin_lock_time_based_immutability_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackup]:
        """Lock the immutability of a long-term retention backup; it can never be unlocked, named with its resource
        group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST:
            https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/lock-time-based-immutability-by-resource-group
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_LOCK_TIME_BASED_IMMUTABILITY_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def begin_remove_legal_hold_immutability_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackup]:
        """Lift the legal hold on a long-term retention backup, named with its resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST:
            https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/remove-legal-hold-immutability-by-resource-group
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_REMOVE_LEGAL_HOLD_IMMUTABILITY_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def begin_remove_time_based_immutability_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackup]:
        """Lift the unlocked time-based immutability of a long-term retention backup, named with its resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST:
            https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/remove-time-based-immutability-by-resource-group
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_REMOVE_TIME_BASED_IMMUTABILITY_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def begin_set_legal_hold_immutability_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackup]:
        """Put a legal hold on a long-term retention backup, so that it cannot be deleted, named with its resource
        group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.

        REST:
            https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/set-legal-hold-immutability-by-resource-group
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_SET_LEGAL_HOLD_IMMUTABILITY_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
        )

    def begin_update_by_resource_group(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        long_term_retention_database_name: str,
        backup_name: str,
        parameters: models.UpdateLongTermRetentionBackupParameters
        | types.UpdateLongTermRetentionBackupParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionBackupOperationResult]:
        """Change the storage redundancy of a long-term retention backup, named with its resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param long_term_retention_database_name: Name of the database, living or deleted.
        :param backup_name: Name of the backup, as the list of backups gives it.
        :param parameters: Redundancy asked for.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/update-by-resource-group
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_BACKUPS_UPDATE_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            long_term_retention_database_name,
            backup_name,
            parameters,
        )

    def list_by_location(
        self,
        location_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.LongTermRetentionBackup]:
        """List the long-term retention backups in a region, whatever the resource group.

        :param location_name: Azure region, such as westeurope.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/list-by-location
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_BACKUPS_LIST_BY_LOCATION,
            options,
            location_name,
            only_latest_per_database,
            database_state,
        )

    def list_by_server(
        self,
        location_name: str,
        long_term_retention_server_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.LongTermRetentionBackup]:
        """List the long-term retention backups of one server, whatever the resource group.

        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/list-by-server
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_BACKUPS_LIST_BY_SERVER,
            options,
            location_name,
            long_term_retention_server_name,
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
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.LongTermRetentionBackup]:
        """List the long-term retention backups in a region, of a resource group only.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/list-by-resource-group-location
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_BACKUPS_LIST_BY_RESOURCE_GROUP_LOCATION,
            options,
            resource_group_name,
            location_name,
            only_latest_per_database,
            database_state,
        )

    def list_by_resource_group_server(
        self,
        resource_group_name: str,
        location_name: str,
        long_term_retention_server_name: str,
        *,
        only_latest_per_database: bool | None = None,
        database_state: models.DatabaseState | types.DatabaseStateValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.LongTermRetentionBackup]:
        """List the long-term retention backups of one server, of a resource group only.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location_name: Azure region, such as westeurope.
        :param long_term_retention_server_name: Name of the server, living or deleted.
        :param only_latest_per_database: Whether to list the newest backup of each database only.
        :param database_state: Whether to list backups of living databases, deleted ones or all.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-backups/list-by-resource-group-server
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_BACKUPS_LIST_BY_RESOURCE_GROUP_SERVER,
            options,
            resource_group_name,
            location_name,
            long_term_retention_server_name,
            only_latest_per_database,
            database_state,
        )
