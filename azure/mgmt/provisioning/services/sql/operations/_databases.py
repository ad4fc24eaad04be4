# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``databases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _databases as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class BackupShortTermRetentionPoliciesOperations(OperationGroup):
    """Short-term backup retention policies of a database: create, change, get and list them.

    An attribute of the client: ``client.backup_short_term_retention_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        policy_name: models.ShortTermRetentionPolicyName | types.ShortTermRetentionPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.BackupShortTermRetentionPolicy:
        """Get one short-term backup retention policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.

        REST: https://learn.microsoft.com/rest/api/sql/backup-short-term-retention-policies/get
        """
        return self._call(
            _rest.BACKUP_SHORT_TERM_RETENTION_POLICIES_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            policy_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        policy_name: models.ShortTermRetentionPolicyName | types.ShortTermRetentionPolicyNameValue,
        parameters: models.BackupShortTermRetentionPolicy | types.BackupShortTermRetentionPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BackupShortTermRetentionPolicy]:
        """Create a short-term backup retention policy of a database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.
        :param parameters: Wanted settings of the short-term backup retention policy.

        REST: https://learn.microsoft.com/rest/api/sql/backup-short-term-retention-policies/create-or-update
        """
        return self._begin(
            _rest.BACKUP_SHORT_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            policy_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        policy_name: models.ShortTermRetentionPolicyName | types.ShortTermRetentionPolicyNameValue,
        parameters: models.BackupShortTermRetentionPolicy | types.BackupShortTermRetentionPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BackupShortTermRetentionPolicy]:
        """Change some settings of a short-term backup retention policy of a database; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.
        :param parameters: Settings of the short-term backup retention policy to change.

        REST: https://learn.microsoft.com/rest/api/sql/backup-short-term-retention-policies/update
        """
        return self._begin(
            _rest.BACKUP_SHORT_TERM_RETENTION_POLICIES_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            policy_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BackupShortTermRetentionPolicy]:
        """List the short-term backup retention policies of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/backup-short-term-retention-policies/list-by-database
        """
        return self._list(
            _rest.BACKUP_SHORT_TERM_RETENTION_POLICIES_LIST_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
        )


class RestorePointsOperations(OperationGroup):
    """Restore points of a database: create, delete, get and list them.

    An attribute of the client: ``client.restore_points``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        restore_point_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RestorePoint:
        """Get one restore point of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param restore_point_name: Name of the restore point.

        REST: https://learn.microsoft.com/rest/api/sql/restore-points/get
        """
        return self._call(
            _rest.RESTORE_POINTS_GET, options, resource_group_name, server_name, database_name, restore_point_name
        )

    def delete(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        restore_point_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a restore point of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param restore_point_name: Name of the restore point.

        REST: https://learn.microsoft.com/rest/api/sql/restore-points/delete
        """
        return self._run(
            _rest.RESTORE_POINTS_DELETE, options, resource_group_name, server_name, database_name, restore_point_name
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RestorePoint]:
        """List the restore points of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/restore-points/list-by-database
        """
        return self._list(
            _rest.RESTORE_POINTS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )

    def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.CreateDatabaseRestorePointDefinition
        | types.CreateDatabaseRestorePointDefinitionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RestorePoint]:
        """Create a restore point of a data warehouse.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Label of the restore point.

        REST: https://learn.microsoft.com/rest/api/sql/restore-points/create
        """
        return self._begin(
            _rest.RESTORE_POINTS_CREATE, options, resource_group_name, server_name, database_name, parameters
        )


class RecommendedSensitivityLabelsOperations(OperationGroup):
    """Recommended sensitivity labels of a database: change them.

    An attribute of the client: ``client.recommended_sensitivity_labels``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.RecommendedSensitivityLabelUpdateList
        | types.RecommendedSensitivityLabelUpdateListDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Enable or disable recommended sensitivity labels of several columns at once.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Recommendations to enable or disable.

        REST: https://learn.microsoft.com/rest/api/sql/recommended-sensitivity-labels/update
        """
        return self._run(
            _rest.RECOMMENDED_SENSITIVITY_LABELS_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            parameters,
        )


class DatabasesOperations(OperationGroup):
    """SQL databases: create, change, export, import, fail over, pause, resume, delete, get and list them.

    An attribute of the client: ``client.databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        expand: str | None = None,
        filter: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Database:
        """Get one SQL database with its settings and state.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param expand: Related data to include in the answer.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/databases/get
        """
        return self._call(_rest.DATABASES_GET, options, resource_group_name, server_name, database_name, expand, filter)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.Database | types.DatabaseDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Database]:
        """Create a SQL database, copy or restore one, or update it in place; see createMode.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Location, SKU, source and settings of the database.

        REST: https://learn.microsoft.com/rest/api/sql/databases/create-or-update
        """
        return self._begin(
            _rest.DATABASES_CREATE_OR_UPDATE, options, resource_group_name, server_name, database_name, parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.DatabaseUpdate | types.DatabaseUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Database]:
        """Change some settings of a SQL database, such as its size; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Settings of the SQL database to change.

        REST: https://learn.microsoft.com/rest/api/sql/databases/update
        """
        return self._begin(_rest.DATABASES_UPDATE, options, resource_group_name, server_name, database_name, parameters)

    def begin_delete(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a SQL database; it can be restored while backups are kept.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/databases/delete
        """
        return self._begin(_rest.DATABASES_DELETE, options, resource_group_name, server_name, database_name)

    def list_by_server(
        self,
        resource_group_name: str,
        server_name: str,
        *,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Database]:
        """List the databases of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param skip_token: Mark from an earlier answer that says where to go on listing.

        REST: https://learn.microsoft.com/rest/api/sql/databases/list-by-server
        """
        return self._list(_rest.DATABASES_LIST_BY_SERVER, options, resource_group_name, server_name, skip_token)

    def begin_export(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.ExportDatabaseDefinition | types.ExportDatabaseDefinitionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ImportExportOperationResult]:
        """Export a SQL database to a BACPAC file.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Where the file goes, and how to sign in.

        REST: https://learn.microsoft.com/rest/api/sql/databases/export
        """
        return self._begin(_rest.DATABASES_EXPORT, options, resource_group_name, server_name, database_name, parameters)

    def begin_failover(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        replica_type: models.ReplicaType | types.ReplicaTypeValue | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Fail over a SQL database to another of its replicas.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param replica_type: Replica to fail over: Primary or ReadableSecondary.

        REST: https://learn.microsoft.com/rest/api/sql/databases/failover
        """
        return self._begin(
            _rest.DATABASES_FAILOVER, options, resource_group_name, server_name, database_name, replica_type
        )

    def begin_import_method(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.ImportExistingDatabaseDefinition | types.ImportExistingDatabaseDefinitionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ImportExportOperationResult]:
        """Import a BACPAC file into an existing, empty database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: BACPAC file and how to sign in.

        REST: https://learn.microsoft.com/rest/api/sql/databases/import-method
        """
        return self._begin(
            _rest.DATABASES_IMPORT_METHOD, options, resource_group_name, server_name, database_name, parameters
        )

    def rename(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.ResourceMoveDefinition | types.ResourceMoveDefinitionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Rename a SQL database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: New ID of the database, with the new name.

        REST: https://learn.microsoft.com/rest/api/sql/databases/rename
        """
        return self._run(_rest.DATABASES_RENAME, options, resource_group_name, server_name, database_name, parameters)

    def begin_pause(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.Database]:
        """Pause a data warehouse (dedicated SQL pool); compute is no longer billed.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/databases/pause
        """
        return self._begin(_rest.DATABASES_PAUSE, options, resource_group_name, server_name, database_name)

    def begin_resume(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.Database]:
        """Resume a paused data warehouse (dedicated SQL pool).

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/databases/resume
        """
        return self._begin(_rest.DATABASES_RESUME, options, resource_group_name, server_name, database_name)

    def begin_upgrade_data_warehouse(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Upgrade a data warehouse to the newest generation.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/databases/upgrade-data-warehouse
        """
        return self._begin(
            _rest.DATABASES_UPGRADE_DATA_WAREHOUSE, options, resource_group_name, server_name, database_name
        )

    def list_inaccessible_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Database]:
        """List the databases of a SQL server that cannot be reached because their key cannot.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/databases/list-inaccessible-by-server
        """
        return self._list(_rest.DATABASES_LIST_INACCESSIBLE_BY_SERVER, options, resource_group_name, server_name)

    def list_by_elastic_pool(
        self, resource_group_name: str, server_name: str, elastic_pool_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Database]:
        """List the databases in an elastic pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param elastic_pool_name: Name of the elastic pool.

        REST: https://learn.microsoft.com/rest/api/sql/databases/list-by-elastic-pool
        """
        return self._list(
            _rest.DATABASES_LIST_BY_ELASTIC_POOL, options, resource_group_name, server_name, elastic_pool_name
        )


class ReplicationLinksOperations(OperationGroup):
    """Replication links of a database: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.replication_links``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.ReplicationLink:
        """Get one replication link of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/get
        """
        return self._call(
            _rest.REPLICATION_LINKS_GET, options, resource_group_name, server_name, database_name, link_id
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        parameters: models.ReplicationLink | types.ReplicationLinkDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ReplicationLink]:
        """Create a replication link of a database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.
        :param parameters: Wanted settings of the replication link.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/create-or-update
        """
        return self._begin(
            _rest.REPLICATION_LINKS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            link_id,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        parameters: models.ReplicationLinkUpdate | types.ReplicationLinkUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ReplicationLink]:
        """Change some settings of a replication link of a database; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.
        :param parameters: Settings of the replication link to change.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/update
        """
        return self._begin(
            _rest.REPLICATION_LINKS_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            link_id,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a replication link of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/delete
        """
        return self._begin(
            _rest.REPLICATION_LINKS_DELETE, options, resource_group_name, server_name, database_name, link_id
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ReplicationLink]:
        """List the replication links of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/list-by-database
        """
        return self._list(
            _rest.REPLICATION_LINKS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )

    def begin_failover(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ReplicationLink]:
        """Fail over to a secondary database, after all changes are replicated.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/failover
        """
        return self._begin(
            _rest.REPLICATION_LINKS_FAILOVER, options, resource_group_name, server_name, database_name, link_id
        )

    def begin_failover_allow_data_loss(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ReplicationLink]:
        """Fail over to a secondary database at once, though changes may be lost.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/failover-allow-data-loss
        """
        return self._begin(
            _rest.REPLICATION_LINKS_FAILOVER_ALLOW_DATA_LOSS,
            options,
            resource_group_name,
            server_name,
            database_name,
            link_id,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ReplicationLink]:
        """List the replication links of a SQL server's databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/list-by-server
        """
        return self._list(_rest.REPLICATION_LINKS_LIST_BY_SERVER, options, resource_group_name, server_name)


class DatabaseBlobAuditingPoliciesOperations(OperationGroup):
    """The blob auditing policy of a database: set, get and list it.

    An attribute of the client: ``client.database_blob_auditing_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseBlobAuditingPolicy:
        """Get the blob auditing policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/database-blob-auditing-policies/get
        """
        return self._call(
            _rest.DATABASE_BLOB_AUDITING_POLICIES_GET, options, resource_group_name, server_name, database_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.DatabaseBlobAuditingPolicy | types.DatabaseBlobAuditingPolicyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseBlobAuditingPolicy:
        """Set the blob auditing policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Wanted settings of the blob auditing policy.

        REST: https://learn.microsoft.com/rest/api/sql/database-blob-auditing-policies/create-or-update
        """
        return self._call(
            _rest.DATABASE_BLOB_AUDITING_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseBlobAuditingPolicy]:
        """List the blob auditing policies of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/database-blob-auditing-policies/list-by-database
        """
        return self._list(
            _rest.DATABASE_BLOB_AUDITING_POLICIES_LIST_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
        )


class ExtendedDatabaseBlobAuditingPoliciesOperations(OperationGroup):
    """The extended blob auditing policy of a database: set, get and list it.

    An attribute of the client: ``client.extended_database_blob_auditing_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExtendedDatabaseBlobAuditingPolicy:
        """Get the extended blob auditing policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/extended-database-blob-auditing-policies/get
        """
        return self._call(
            _rest.EXTENDED_DATABASE_BLOB_AUDITING_POLICIES_GET, options, resource_group_name, server_name, database_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.ExtendedDatabaseBlobAuditingPolicy
        | types.ExtendedDatabaseBlobAuditingPolicyDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ExtendedDatabaseBlobAuditingPolicy:
        """Set the extended blob auditing policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Wanted settings of the extended blob auditing policy.

        REST: https://learn.microsoft.com/rest/api/sql/extended-database-blob-auditing-policies/create-or-update
        """
        return self._call(
            _rest.EXTENDED_DATABASE_BLOB_AUDITING_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExtendedDatabaseBlobAuditingPolicy]:
        """List the extended blob auditing policies of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/extended-database-blob-auditing-policies/list-by-database
        """
        return self._list(
            _rest.EXTENDED_DATABASE_BLOB_AUDITING_POLICIES_LIST_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
        )


class DatabaseSecurityAlertPoliciesOperations(OperationGroup):
    """Security alert policies of a database: create, change, get and list them.

    An attribute of the client: ``client.database_security_alert_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        security_alert_policy_name: models.SecurityAlertPolicyName | types.SecurityAlertPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseSecurityAlertPolicy:
        """Get one security alert policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param security_alert_policy_name: Name of the security alert policy; Default.

        REST: https://learn.microsoft.com/rest/api/sql/database-security-alert-policies/get
        """
        return self._call(
            _rest.DATABASE_SECURITY_ALERT_POLICIES_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            security_alert_policy_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        security_alert_policy_name: models.SecurityAlertPolicyName | types.SecurityAlertPolicyNameValue,
        parameters: models.DatabaseSecurityAlertPolicy | types.DatabaseSecurityAlertPolicyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseSecurityAlertPolicy:
        """Create a security alert policy of a database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param security_alert_policy_name: Name of the security alert policy; Default.
        :param parameters: Wanted settings of the security alert policy.

        REST: https://learn.microsoft.com/rest/api/sql/database-security-alert-policies/create-or-update
        """
        return self._call(
            _rest.DATABASE_SECURITY_ALERT_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            security_alert_policy_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseSecurityAlertPolicy]:
        """List the security alert policies of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/database-security-alert-policies/list-by-database
        """
        return self._list(
            _rest.DATABASE_SECURITY_ALERT_POLICIES_LIST_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
        )


class DataMaskingPoliciesOperations(OperationGroup):
    """The data masking policy of a database: set, change and get it.

    An attribute of the client: ``client.data_masking_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataMaskingPolicy:
        """Get the data masking policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/data-masking-policies/get
        """
        return self._call(_rest.DATA_MASKING_POLICIES_GET, options, resource_group_name, server_name, database_name)

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.DataMaskingPolicy | types.DataMaskingPolicyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DataMaskingPolicy:
        """Set the data masking policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Wanted settings of the data masking policy.

        REST: https://learn.microsoft.com/rest/api/sql/data-masking-policies/create-or-update
        """
        return self._call(
            _rest.DATA_MASKING_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            parameters,
        )


class GeoBackupPoliciesOperations(OperationGroup):
    """The geo-backup policy of a database: set, get and list it.

    An attribute of the client: ``client.geo_backup_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        geo_backup_policy_name: models.GeoBackupPolicyName | types.GeoBackupPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.GeoBackupPolicy:
        """Get the geo-backup policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param geo_backup_policy_name: Name of the geo-backup policy; Default.

        REST: https://learn.microsoft.com/rest/api/sql/geo-backup-policies/get
        """
        return self._call(
            _rest.GEO_BACKUP_POLICIES_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            geo_backup_policy_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        geo_backup_policy_name: models.GeoBackupPolicyName | types.GeoBackupPolicyNameValue,
        parameters: models.GeoBackupPolicy | types.GeoBackupPolicyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.GeoBackupPolicy:
        """Set the geo-backup policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param geo_backup_policy_name: Name of the geo-backup policy; Default.
        :param parameters: Wanted settings of the geo-backup policy.

        REST: https://learn.microsoft.com/rest/api/sql/geo-backup-policies/create-or-update
        """
        return self._call(
            _rest.GEO_BACKUP_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            geo_backup_policy_name,
            parameters,
        )

    def list(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GeoBackupPolicy]:
        """List the geo-backup policies of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/geo-backup-policies/list
        """
        return self._list(_rest.GEO_BACKUP_POLICIES_LIST, options, resource_group_name, server_name, database_name)


class LongTermRetentionPoliciesOperations(OperationGroup):
    """The long-term retention policy of a database: set, get and list it.

    An attribute of the client: ``client.long_term_retention_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        policy_name: models.LongTermRetentionPolicyName | types.LongTermRetentionPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.LongTermRetentionPolicy:
        """Get the long-term retention policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-policies/get
        """
        return self._call(
            _rest.LONG_TERM_RETENTION_POLICIES_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            policy_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        policy_name: models.LongTermRetentionPolicyName | types.LongTermRetentionPolicyNameValue,
        parameters: models.LongTermRetentionPolicy | types.LongTermRetentionPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LongTermRetentionPolicy]:
        """Set the long-term retention policy of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.
        :param parameters: Wanted settings of the long-term retention policy.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-policies/create-or-update
        """
        return self._begin(
            _rest.LONG_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            policy_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.LongTermRetentionPolicy]:
        """List the long-term retention policies of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/long-term-retention-policies/list-by-database
        """
        return self._list(
            _rest.LONG_TERM_RETENTION_POLICIES_LIST_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
        )


class DatabaseEncryptionProtectorsOperations(OperationGroup):
    """Customer-managed keys of single databases: revalidate or revert them.

    An attribute of the client: ``client.database_encryption_protectors``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_revalidate(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        encryption_protector_name: models.EncryptionProtectorName | types.EncryptionProtectorNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Check again whether a database's own encryption key can be reached.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param encryption_protector_name: Name of the encryption protector; current.

        REST: https://learn.microsoft.com/rest/api/sql/database-encryption-protectors/revalidate
        """
        return self._begin(
            _rest.DATABASE_ENCRYPTION_PROTECTORS_REVALIDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            encryption_protector_name,
        )

    def begin_revert(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        encryption_protector_name: models.EncryptionProtectorName | types.EncryptionProtectorNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Return from a database's own encryption key to the key of its server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param encryption_protector_name: Name of the encryption protector; current.

        REST: https://learn.microsoft.com/rest/api/sql/database-encryption-protectors/revert
        """
        return self._begin(
            _rest.DATABASE_ENCRYPTION_PROTECTORS_REVERT,
            options,
            resource_group_name,
            server_name,
            database_name,
            encryption_protector_name,
        )


class DatabaseOperationsOperations(OperationGroup):
    """Operations running on a database: cancel and list them.

    An attribute of the client: ``client.database_operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseOperation]:
        """List the operations running on a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/database-operations/list-by-database
        """
        return self._list(
            _rest.DATABASE_OPERATIONS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )

    def cancel(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        operation_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel an operation running on a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param operation_id: ID of the operation, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/database-operations/cancel
        """
        return self._run(
            _rest.DATABASE_OPERATIONS_CANCEL, options, resource_group_name, server_name, database_name, operation_id
        )


class DatabaseUsagesOperations(OperationGroup):
    """Usage metrics of a database: list them.

    An attribute of the client: ``client.database_usages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseUsage]:
        """List the usage metrics of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/database-usages/list-by-database
        """
        return self._list(
            _rest.DATABASE_USAGES_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )


class SynapseLinkWorkspacesOperations(OperationGroup):
    """Synapse workspaces linked to a database: list them.

    An attribute of the client: ``client.synapse_link_workspaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SynapseLinkWorkspace]:
        """List the Synapse workspaces linked to a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/synapse-link-workspaces/list-by-database
        """
        return self._list(
            _rest.SYNAPSE_LINK_WORKSPACES_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )


class DatabaseAdvancedThreatProtectionSettingsOperations(OperationGroup):
    """The Advanced Threat Protection setting of a database: set, get and list it.

    An attribute of the client: ``client.database_advanced_threat_protection_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseAdvancedThreatProtection:
        """Get the Advanced Threat Protection setting of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advanced_threat_protection_name: Name of the setting; Default.

        REST: https://learn.microsoft.com/rest/api/sql/database-advanced-threat-protection-settings/get
        """
        return self._call(
            _rest.DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            advanced_threat_protection_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        parameters: models.DatabaseAdvancedThreatProtection | types.DatabaseAdvancedThreatProtectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseAdvancedThreatProtection:
        """Set the Advanced Threat Protection setting of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advanced_threat_protection_name: Name of the setting; Default.
        :param parameters: Wanted settings of the Advanced Threat Protection setting.

        REST: https://learn.microsoft.com/rest/api/sql/database-advanced-threat-protection-settings/create-or-update
        """
        return self._call(
            _rest.DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            advanced_threat_protection_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseAdvancedThreatProtection]:
        """List the Advanced Threat Protection settings of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/database-advanced-threat-protection-settings/list-by-database
        """
        return self._list(
            _rest.DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
        )


class DatabaseAdvisorsOperations(OperationGroup):
    """Advisors of a database: change, get and list them.

    An attribute of the client: ``client.database_advisors``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advisor_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Advisor:
        """Get one advisor of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advisor_name: Name of the advisor.

        REST: https://learn.microsoft.com/rest/api/sql/database-advisors/get
        """
        return self._call(
            _rest.DATABASE_ADVISORS_GET, options, resource_group_name, server_name, database_name, advisor_name
        )

    def update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advisor_name: str,
        parameters: models.Advisor | types.AdvisorDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Advisor:
        """Change some settings of an advisor of a database; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advisor_name: Name of the advisor.
        :param parameters: Settings of the advisor to change.

        REST: https://learn.microsoft.com/rest/api/sql/database-advisors/update
        """
        return self._call(
            _rest.DATABASE_ADVISORS_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            advisor_name,
            parameters,
        )

    def list_by_database(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[models.Advisor]:
        """List the advisors of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param expand: Related data to include in the answer.

        REST: https://learn.microsoft.com/rest/api/sql/database-advisors/list-by-database
        """
        return self._call(
            _rest.DATABASE_ADVISORS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name, expand
        )


class DatabaseAutomaticTuningOperations(OperationGroup):
    """The automatic tuning settings of a database: change and get them.

    An attribute of the client: ``client.database_automatic_tuning``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAutomaticTuning:
        """Get the automatic tuning settings of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/database-automatic-tuning/get
        """
        return self._call(_rest.DATABASE_AUTOMATIC_TUNING_GET, options, resource_group_name, server_name, database_name)

    def update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.DatabaseAutomaticTuning | types.DatabaseAutomaticTuningDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseAutomaticTuning:
        """Change the automatic tuning settings of a database; what is left out stays as it is.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: The automatic tuning settings to change.

        REST: https://learn.microsoft.com/rest/api/sql/database-automatic-tuning/update
        """
        return self._call(
            _rest.DATABASE_AUTOMATIC_TUNING_UPDATE, options, resource_group_name, server_name, database_name, parameters
        )


class DatabaseExtensionsOperations(OperationGroup):
    """Import or export extensions of a database: create, change, get and list them.

    An attribute of the client: ``client.database_extensions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        extension_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get one import or export extension of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param extension_name: Name of the extension, such as PolybaseImport.

        REST: https://learn.microsoft.com/rest/api/sql/database-extensions/get
        """
        return self._run(
            _rest.DATABASE_EXTENSIONS_GET, options, resource_group_name, server_name, database_name, extension_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        extension_name: str,
        parameters: models.DatabaseExtensions | types.DatabaseExtensionsDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ImportExportExtensionsOperationResult]:
        """Import or export data of a database by an extension.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param extension_name: Name of the extension, such as PolybaseImport.
        :param parameters: Wanted settings of the import or export extension.

        REST: https://learn.microsoft.com/rest/api/sql/database-extensions/create-or-update
        """
        return self._begin(
            _rest.DATABASE_EXTENSIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            extension_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ImportExportExtensionsOperationResult]:
        """List the import or export extensions of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/database-extensions/list-by-database
        """
        return self._list(
            _rest.DATABASE_EXTENSIONS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )


class DatabaseRecommendedActionsOperations(OperationGroup):
    """Recommended actions of a database advisor: change, get and list them.

    An attribute of the client: ``client.database_recommended_actions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advisor_name: str,
        recommended_action_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RecommendedAction:
        """Get one recommended action of a database advisor.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advisor_name: Name of the advisor.
        :param recommended_action_name: Name of the recommended action.

        REST: https://learn.microsoft.com/rest/api/sql/database-recommended-actions/get
        """
        return self._call(
            _rest.DATABASE_RECOMMENDED_ACTIONS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            advisor_name,
            recommended_action_name,
        )

    def update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advisor_name: str,
        recommended_action_name: str,
        parameters: models.RecommendedAction | types.RecommendedActionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RecommendedAction:
        """Change some settings of a recommended action of a database advisor; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advisor_name: Name of the advisor.
        :param recommended_action_name: Name of the recommended action.
        :param parameters: Settings of the recommended action to change.

        REST: https://learn.microsoft.com/rest/api/sql/database-recommended-actions/update
        """
        return self._call(
            _rest.DATABASE_RECOMMENDED_ACTIONS_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            advisor_name,
            recommended_action_name,
            parameters,
        )

    def list_by_database_advisor(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advisor_name: str,
        **options: Unpack[RequestOptions],
    ) -> list[models.RecommendedAction]:
        """List the recommended actions of a database advisor.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advisor_name: Name of the advisor.

        REST: https://learn.microsoft.com/rest/api/sql/database-recommended-actions/list-by-database-advisor
        """
        return self._call(
            _rest.DATABASE_RECOMMENDED_ACTIONS_LIST_BY_DATABASE_ADVISOR,
            options,
            resource_group_name,
            server_name,
            database_name,
            advisor_name,
        )


class DataMaskingRulesOperations(OperationGroup):
    """Data masking rules of a database: create, change and list them.

    An attribute of the client: ``client.data_masking_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataMaskingRule]:
        """List the data masking rules of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/data-masking-rules/list-by-database
        """
        return self._list(
            _rest.DATA_MASKING_RULES_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        data_masking_rule_name: str,
        parameters: models.DataMaskingRule | types.DataMaskingRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DataMaskingRule:
        """Create a data masking rule of a database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param data_masking_rule_name: Name of the data masking rule.
        :param parameters: Wanted settings of the data masking rule.

        REST: https://learn.microsoft.com/rest/api/sql/data-masking-rules/create-or-update
        """
        return self._call(
            _rest.DATA_MASKING_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            data_masking_rule_name,
            parameters,
        )


class DataWarehouseUserActivitiesOperations(OperationGroup):
    """The user activity of a data warehouse: get and list it.

    An attribute of the client: ``client.data_warehouse_user_activities``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        data_warehouse_user_activity_name: models.DataWarehouseUserActivityName
        | types.DataWarehouseUserActivityNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.DataWarehouseUserActivities:
        """Get the user activity of a data warehouse.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param data_warehouse_user_activity_name: Name of the activities; current.

        REST: https://learn.microsoft.com/rest/api/sql/data-warehouse-user-activities/get
        """
        return self._call(
            _rest.DATA_WAREHOUSE_USER_ACTIVITIES_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            data_warehouse_user_activity_name,
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataWarehouseUserActivities]:
        """List the user activities of a data warehouse.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/data-warehouse-user-activities/list-by-database
        """
        return self._list(
            _rest.DATA_WAREHOUSE_USER_ACTIVITIES_LIST_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
        )


class LedgerDigestUploadsOperations(OperationGroup):
    """The ledger digest upload setting of a database: set, get and list it.

    An attribute of the client: ``client.ledger_digest_uploads``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        ledger_digest_uploads: models.LedgerDigestUploadsName | types.LedgerDigestUploadsNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.LedgerDigestUploads:
        """Get the ledger digest upload setting of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param ledger_digest_uploads: Name of the setting; current.

        REST: https://learn.microsoft.com/rest/api/sql/ledger-digest-uploads/get
        """
        return self._call(
            _rest.LEDGER_DIGEST_UPLOADS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            ledger_digest_uploads,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        ledger_digest_uploads: models.LedgerDigestUploadsName | types.LedgerDigestUploadsNameValue,
        parameters: models.LedgerDigestUploads | types.LedgerDigestUploadsDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LedgerDigestUploads]:
        """Set the ledger digest upload setting of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param ledger_digest_uploads: Name of the setting; current.
        :param parameters: Wanted settings of the ledger digest upload setting.

        REST: https://learn.microsoft.com/rest/api/sql/ledger-digest-uploads/create-or-update
        """
        return self._begin(
            _rest.LEDGER_DIGEST_UPLOADS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            ledger_digest_uploads,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.LedgerDigestUploads]:
        """List the ledger digest upload settings of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/ledger-digest-uploads/list-by-database
        """
        return self._list(
            _rest.LEDGER_DIGEST_UPLOADS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )

    def begin_disable(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        ledger_digest_uploads: models.LedgerDigestUploadsName | types.LedgerDigestUploadsNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LedgerDigestUploads]:
        """Stop uploading ledger digests of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param ledger_digest_uploads: Name of the setting; current.

        REST: https://learn.microsoft.com/rest/api/sql/ledger-digest-uploads/disable
        """
        return self._begin(
            _rest.LEDGER_DIGEST_UPLOADS_DISABLE,
            options,
            resource_group_name,
            server_name,
            database_name,
            ledger_digest_uploads,
        )


class MaintenanceWindowOptionsOperations(OperationGroup):
    """The maintenance window options of a database: get them.

    An attribute of the client: ``client.maintenance_window_options``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        maintenance_window_options_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.MaintenanceWindowOptions:
        """Get the maintenance window options of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param maintenance_window_options_name: Name of the maintenance window options.

        REST: https://learn.microsoft.com/rest/api/sql/maintenance-window-options/get
        """
        return self._call(
            _rest.MAINTENANCE_WINDOW_OPTIONS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            maintenance_window_options_name,
        )


class MaintenanceWindowsOperations(OperationGroup):
    """The maintenance windows of a database: set, change and get them.

    An attribute of the client: ``client.maintenance_windows``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        maintenance_window_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.MaintenanceWindows:
        """Get the maintenance windows of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param maintenance_window_name: Name of the maintenance window.

        REST: https://learn.microsoft.com/rest/api/sql/maintenance-windows/get
        """
        return self._call(
            _rest.MAINTENANCE_WINDOWS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            maintenance_window_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.MaintenanceWindows | types.MaintenanceWindowsDict | IO[bytes],
        *,
        maintenance_window_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set the maintenance windows of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Wanted settings of the maintenance windows.
        :param maintenance_window_name: Name of the maintenance window.

        REST: https://learn.microsoft.com/rest/api/sql/maintenance-windows/create-or-update
        """
        return self._run(
            _rest.MAINTENANCE_WINDOWS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            parameters,
            maintenance_window_name,
        )


class TransparentDataEncryptionsOperations(OperationGroup):
    """The transparent data encryption setting of a database: set, change, suspend, resume, get and list it.

    An attribute of the client: ``client.transparent_data_encryptions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        tde_name: models.TransparentDataEncryptionName | types.TransparentDataEncryptionNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.LogicalDatabaseTransparentDataEncryption:
        """Get the transparent data encryption setting of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param tde_name: Name of the setting; current.

        REST: https://learn.microsoft.com/rest/api/sql/transparent-data-encryptions/get
        """
        return self._call(
            _rest.TRANSPARENT_DATA_ENCRYPTIONS_GET, options, resource_group_name, server_name, database_name, tde_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        tde_name: models.TransparentDataEncryptionName | types.TransparentDataEncryptionNameValue,
        parameters: models.LogicalDatabaseTransparentDataEncryption
        | types.LogicalDatabaseTransparentDataEncryptionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LogicalDatabaseTransparentDataEncryption]:
        """Set the transparent data encryption setting of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param tde_name: Name of the setting; current.
        :param parameters: Wanted settings of the transparent data encryption setting.

        REST: https://learn.microsoft.com/rest/api/sql/transparent-data-encryptions/create-or-update
        """
        return self._begin(
            _rest.TRANSPARENT_DATA_ENCRYPTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            tde_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.LogicalDatabaseTransparentDataEncryption]:
        """List the transparent data encryption settings of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/transparent-data-encryptions/list-by-database
        """
        return self._list(
            _rest.TRANSPARENT_DATA_ENCRYPTIONS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
        )

    def begin_resume(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        tde_name: models.TransparentDataEncryptionName | types.TransparentDataEncryptionNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LogicalDatabaseTransparentDataEncryption]:
        """Resume the encryption scan of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param tde_name: Name of the setting; current.

        REST: https://learn.microsoft.com/rest/api/sql/transparent-data-encryptions/resume
        """
        return self._begin(
            _rest.TRANSPARENT_DATA_ENCRYPTIONS_RESUME,
            options,
            resource_group_name,
            server_name,
            database_name,
            tde_name,
        )

    def begin_suspend(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        tde_name: models.TransparentDataEncryptionName | types.TransparentDataEncryptionNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LogicalDatabaseTransparentDataEncryption]:
        """Suspend the encryption scan of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param tde_name: Name of the setting; current.

        REST: https://learn.microsoft.com/rest/api/sql/transparent-data-encryptions/suspend
        """
        return self._begin(
            _rest.TRANSPARENT_DATA_ENCRYPTIONS_SUSPEND,
            options,
            resource_group_name,
            server_name,
            database_name,
            tde_name,
        )
