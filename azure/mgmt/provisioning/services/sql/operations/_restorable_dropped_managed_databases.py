# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Operations of ``sql``: ``restorable_dropped_managed_databases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _restorable_dropped_managed_databases as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.polling import ProvisioningPoller
    from .. import models, types


class ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations(OperationGroup):
    """Short-term backup retention policies of a dropped managed database: create, change, get and list them.

    An attribute of the client: ``client.managed_restorable_dropped_database_backup_short_term_retention_policies``.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        restorable_dropped_database_id: str,
        policy_name: models.ManagedShortTermRetentionPolicyName | types.ManagedShortTermRetentionPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedBackupShortTermRetentionPolicy:
        """Get one short-term backup retention policy of a dropped managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.
        :param policy_name: Name of the policy; default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ManagedBackupShortTermRetentionPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-restorable-dropped-database-backup-short-term-retention-policies/get
        """
        return self._call(
            _rest.MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            restorable_dropped_database_id,
            policy_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        restorable_dropped_database_id: str,
        policy_name: models.ManagedShortTermRetentionPolicyName | types.ManagedShortTermRetentionPolicyNameValue,
        parameters: models.ManagedBackupShortTermRetentionPolicy
        | types.ManagedBackupShortTermRetentionPolicyDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedBackupShortTermRetentionPolicy]:
        """Create a short-term backup retention policy of a dropped managed database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.
        :param policy_name: Name of the policy; default.
        :param parameters: Wanted settings of the short-term backup retention policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ManagedBackupShortTermRetentionPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-restorable-dropped-database-backup-short-term-retention-policies/create-or-update
        """
        return self._begin(
            _rest.MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            restorable_dropped_database_id,
            policy_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        restorable_dropped_database_id: str,
        policy_name: models.ManagedShortTermRetentionPolicyName | types.ManagedShortTermRetentionPolicyNameValue,
        parameters: models.ManagedBackupShortTermRetentionPolicy
        | types.ManagedBackupShortTermRetentionPolicyDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedBackupShortTermRetentionPolicy]:
        """Change some settings of a short-term backup retention policy of a dropped managed database; those left out
        stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.
        :param policy_name: Name of the policy; default.
        :param parameters: Settings of the short-term backup retention policy to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ManagedBackupShortTermRetentionPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-restorable-dropped-database-backup-short-term-retention-policies/update
        """
        return self._begin(
            _rest.MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            restorable_dropped_database_id,
            policy_name,
            parameters,
        )

    def list_by_restorable_dropped_database(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        restorable_dropped_database_id: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagedBackupShortTermRetentionPolicy]:
        """List the short-term backup retention policies of a dropped managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ManagedBackupShortTermRetentionPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-restorable-dropped-database-backup-short-term-retention-policies/list-by-restorable-dropped-database
        """
        return self._list(
            _rest.MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_LIST_BY_RESTORABLE_DROPPED_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            restorable_dropped_database_id,
        )


class RestorableDroppedManagedDatabasesOperations(OperationGroup):
    """Restorable dropped databases of a managed instance: get and list them.

    An attribute of the client: ``client.restorable_dropped_managed_databases``.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        restorable_dropped_database_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.RestorableDroppedManagedDatabase:
        """Get one restorable dropped database of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RestorableDroppedManagedDatabase``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/restorable-dropped-managed-databases/get
        """
        return self._call(
            _rest.RESTORABLE_DROPPED_MANAGED_DATABASES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            restorable_dropped_database_id,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RestorableDroppedManagedDatabase]:
        """List the restorable dropped databases of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RestorableDroppedManagedDatabase`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/restorable-dropped-managed-databases/list-by-instance
        """
        return self._list(
            _rest.RESTORABLE_DROPPED_MANAGED_DATABASES_LIST_BY_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )
