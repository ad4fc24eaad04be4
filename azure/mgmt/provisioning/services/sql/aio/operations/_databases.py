# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``databases``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _databases as _sync


class BackupShortTermRetentionPoliciesOperations(AsyncOperationGroup):
    """Short-term backup retention policies of a database: create, change, get and list them.

    An attribute of the client: ``client.backup_short_term_retention_policies``.
    """

    get = awaited(_sync.BackupShortTermRetentionPoliciesOperations.get)
    begin_create_or_update = begun(_sync.BackupShortTermRetentionPoliciesOperations.begin_create_or_update)
    begin_update = begun(_sync.BackupShortTermRetentionPoliciesOperations.begin_update)
    list_by_database = paged(_sync.BackupShortTermRetentionPoliciesOperations.list_by_database)


class RestorePointsOperations(AsyncOperationGroup):
    """Restore points of a database: create, delete, get and list them.

    An attribute of the client: ``client.restore_points``.
    """

    get = awaited(_sync.RestorePointsOperations.get)
    delete = awaited(_sync.RestorePointsOperations.delete)
    list_by_database = paged(_sync.RestorePointsOperations.list_by_database)
    begin_create = begun(_sync.RestorePointsOperations.begin_create)


class RecommendedSensitivityLabelsOperations(AsyncOperationGroup):
    """Recommended sensitivity labels of a database: change them.

    An attribute of the client: ``client.recommended_sensitivity_labels``.
    """

    update = awaited(_sync.RecommendedSensitivityLabelsOperations.update)


class DatabasesOperations(AsyncOperationGroup):
    """SQL databases: create, change, export, import, fail over, pause, resume, delete, get and list them.

    An attribute of the client: ``client.databases``.
    """

    get = awaited(_sync.DatabasesOperations.get)
    begin_create_or_update = begun(_sync.DatabasesOperations.begin_create_or_update)
    begin_update = begun(_sync.DatabasesOperations.begin_update)
    begin_delete = begun(_sync.DatabasesOperations.begin_delete)
    list_by_server = paged(_sync.DatabasesOperations.list_by_server)
    begin_export = begun(_sync.DatabasesOperations.begin_export)
    begin_failover = begun(_sync.DatabasesOperations.begin_failover)
    begin_import_method = begun(_sync.DatabasesOperations.begin_import_method)
    rename = awaited(_sync.DatabasesOperations.rename)
    begin_pause = begun(_sync.DatabasesOperations.begin_pause)
    begin_resume = begun(_sync.DatabasesOperations.begin_resume)
    begin_upgrade_data_warehouse = begun(_sync.DatabasesOperations.begin_upgrade_data_warehouse)
    list_inaccessible_by_server = paged(_sync.DatabasesOperations.list_inaccessible_by_server)
    list_by_elastic_pool = paged(_sync.DatabasesOperations.list_by_elastic_pool)


class ReplicationLinksOperations(AsyncOperationGroup):
    """Replication links of a database: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.replication_links``.
    """

    get = awaited(_sync.ReplicationLinksOperations.get)
    begin_create_or_update = begun(_sync.ReplicationLinksOperations.begin_create_or_update)
    begin_update = begun(_sync.ReplicationLinksOperations.begin_update)
    begin_delete = begun(_sync.ReplicationLinksOperations.begin_delete)
    list_by_database = paged(_sync.ReplicationLinksOperations.list_by_database)
    begin_failover = begun(_sync.ReplicationLinksOperations.begin_failover)
    begin_failover_allow_data_loss = begun(_sync.ReplicationLinksOperations.begin_failover_allow_data_loss)
    list_by_server = paged(_sync.ReplicationLinksOperations.list_by_server)


class DatabaseBlobAuditingPoliciesOperations(AsyncOperationGroup):
    """The blob auditing policy of a database: set, get and list it.

    An attribute of the client: ``client.database_blob_auditing_policies``.
    """

    get = awaited(_sync.DatabaseBlobAuditingPoliciesOperations.get)
    create_or_update = awaited(_sync.DatabaseBlobAuditingPoliciesOperations.create_or_update)
    list_by_database = paged(_sync.DatabaseBlobAuditingPoliciesOperations.list_by_database)


class ExtendedDatabaseBlobAuditingPoliciesOperations(AsyncOperationGroup):
    """The extended blob auditing policy of a database: set, get and list it.

    An attribute of the client: ``client.extended_database_blob_auditing_policies``.
    """

    get = awaited(_sync.ExtendedDatabaseBlobAuditingPoliciesOperations.get)
    create_or_update = awaited(_sync.ExtendedDatabaseBlobAuditingPoliciesOperations.create_or_update)
    list_by_database = paged(_sync.ExtendedDatabaseBlobAuditingPoliciesOperations.list_by_database)


class DatabaseSecurityAlertPoliciesOperations(AsyncOperationGroup):
    """Security alert policies of a database: create, change, get and list them.

    An attribute of the client: ``client.database_security_alert_policies``.
    """

    get = awaited(_sync.DatabaseSecurityAlertPoliciesOperations.get)
    create_or_update = awaited(_sync.DatabaseSecurityAlertPoliciesOperations.create_or_update)
    list_by_database = paged(_sync.DatabaseSecurityAlertPoliciesOperations.list_by_database)


class DataMaskingPoliciesOperations(AsyncOperationGroup):
    """The data masking policy of a database: set, change and get it.

    An attribute of the client: ``client.data_masking_policies``.
    """

    get = awaited(_sync.DataMaskingPoliciesOperations.get)
    create_or_update = awaited(_sync.DataMaskingPoliciesOperations.create_or_update)


class GeoBackupPoliciesOperations(AsyncOperationGroup):
    """The geo-backup policy of a database: set, get and list it.

    An attribute of the client: ``client.geo_backup_policies``.
    """

    get = awaited(_sync.GeoBackupPoliciesOperations.get)
    create_or_update = awaited(_sync.GeoBackupPoliciesOperations.create_or_update)
    list = paged(_sync.GeoBackupPoliciesOperations.list)


class LongTermRetentionPoliciesOperations(AsyncOperationGroup):
    """The long-term retention policy of a database: set, get and list it.

    An attribute of the client: ``client.long_term_retention_policies``.
    """

    get = awaited(_sync.LongTermRetentionPoliciesOperations.get)
    begin_create_or_update = begun(_sync.LongTermRetentionPoliciesOperations.begin_create_or_update)
    list_by_database = paged(_sync.LongTermRetentionPoliciesOperations.list_by_database)


class DatabaseEncryptionProtectorsOperations(AsyncOperationGroup):
    """Customer-managed keys of single databases: revalidate or revert them.

    An attribute of the client: ``client.database_encryption_protectors``.
    """

    begin_revalidate = begun(_sync.DatabaseEncryptionProtectorsOperations.begin_revalidate)
    begin_revert = begun(_sync.DatabaseEncryptionProtectorsOperations.begin_revert)


class DatabaseOperationsOperations(AsyncOperationGroup):
    """Operations running on a database: cancel and list them.

    An attribute of the client: ``client.database_operations``.
    """

    list_by_database = paged(_sync.DatabaseOperationsOperations.list_by_database)
    cancel = awaited(_sync.DatabaseOperationsOperations.cancel)


class DatabaseUsagesOperations(AsyncOperationGroup):
    """Usage metrics of a database: list them.

    An attribute of the client: ``client.database_usages``.
    """

    list_by_database = paged(_sync.DatabaseUsagesOperations.list_by_database)


class SynapseLinkWorkspacesOperations(AsyncOperationGroup):
    """Synapse workspaces linked to a database: list them.

    An attribute of the client: ``client.synapse_link_workspaces``.
    """

    list_by_database = paged(_sync.SynapseLinkWorkspacesOperations.list_by_database)


class DatabaseAdvancedThreatProtectionSettingsOperations(AsyncOperationGroup):
    """The Advanced Threat Protection setting of a database: set, get and list it.

    An attribute of the client: ``client.database_advanced_threat_protection_settings``.
    """

    get = awaited(_sync.DatabaseAdvancedThreatProtectionSettingsOperations.get)
    create_or_update = awaited(_sync.DatabaseAdvancedThreatProtectionSettingsOperations.create_or_update)
    list_by_database = paged(_sync.DatabaseAdvancedThreatProtectionSettingsOperations.list_by_database)


class DatabaseAdvisorsOperations(AsyncOperationGroup):
    """Advisors of a database: change, get and list them.

    An attribute of the client: ``client.database_advisors``.
    """

    get = awaited(_sync.DatabaseAdvisorsOperations.get)
    update = awaited(_sync.DatabaseAdvisorsOperations.update)
    list_by_database = awaited(_sync.DatabaseAdvisorsOperations.list_by_database)


class DatabaseAutomaticTuningOperations(AsyncOperationGroup):
    """The automatic tuning settings of a database: change and get them.

    An attribute of the client: ``client.database_automatic_tuning``.
    """

    get = awaited(_sync.DatabaseAutomaticTuningOperations.get)
    update = awaited(_sync.DatabaseAutomaticTuningOperations.update)


class DatabaseExtensionsOperations(AsyncOperationGroup):
    """Import or export extensions of a database: create, change, get and list them.

    An attribute of the client: ``client.database_extensions``.
    """

    get = awaited(_sync.DatabaseExtensionsOperations.get)
    begin_create_or_update = begun(_sync.DatabaseExtensionsOperations.begin_create_or_update)
    list_by_database = paged(_sync.DatabaseExtensionsOperations.list_by_database)


class DatabaseRecommendedActionsOperations(AsyncOperationGroup):
    """Recommended actions of a database advisor: change, get and list them.

    An attribute of the client: ``client.database_recommended_actions``.
    """

    get = awaited(_sync.DatabaseRecommendedActionsOperations.get)
    update = awaited(_sync.DatabaseRecommendedActionsOperations.update)
    list_by_database_advisor = awaited(_sync.DatabaseRecommendedActionsOperations.list_by_database_advisor)


class DataMaskingRulesOperations(AsyncOperationGroup):
    """Data masking rules of a database: create, change and list them.

    An attribute of the client: ``client.data_masking_rules``.
    """

    list_by_database = paged(_sync.DataMaskingRulesOperations.list_by_database)
    create_or_update = awaited(_sync.DataMaskingRulesOperations.create_or_update)


class DataWarehouseUserActivitiesOperations(AsyncOperationGroup):
    """The user activity of a data warehouse: get and list it.

    An attribute of the client: ``client.data_warehouse_user_activities``.
    """

    get = awaited(_sync.DataWarehouseUserActivitiesOperations.get)
    list_by_database = paged(_sync.DataWarehouseUserActivitiesOperations.list_by_database)


class LedgerDigestUploadsOperations(AsyncOperationGroup):
    """The ledger digest upload setting of a database: set, get and list it.

    An attribute of the client: ``client.ledger_digest_uploads``.
    """

    get = awaited(_sync.LedgerDigestUploadsOperations.get)
    begin_create_or_update = begun(_sync.LedgerDigestUploadsOperations.begin_create_or_update)
    list_by_database = paged(_sync.LedgerDigestUploadsOperations.list_by_database)
    begin_disable = begun(_sync.LedgerDigestUploadsOperations.begin_disable)


class MaintenanceWindowOptionsOperations(AsyncOperationGroup):
    """The maintenance window options of a database: get them.

    An attribute of the client: ``client.maintenance_window_options``.
    """

    get = awaited(_sync.MaintenanceWindowOptionsOperations.get)


class MaintenanceWindowsOperations(AsyncOperationGroup):
    """The maintenance windows of a database: set, change and get them.

    An attribute of the client: ``client.maintenance_windows``.
    """

    get = awaited(_sync.MaintenanceWindowsOperations.get)
    create_or_update = awaited(_sync.MaintenanceWindowsOperations.create_or_update)


class TransparentDataEncryptionsOperations(AsyncOperationGroup):
    """The transparent data encryption setting of a database: set, change, suspend, resume, get and list it.

    An attribute of the client: ``client.transparent_data_encryptions``.
    """

    get = awaited(_sync.TransparentDataEncryptionsOperations.get)
    begin_create_or_update = begun(_sync.TransparentDataEncryptionsOperations.begin_create_or_update)
    list_by_database = paged(_sync.TransparentDataEncryptionsOperations.list_by_database)
    begin_resume = begun(_sync.TransparentDataEncryptionsOperations.begin_resume)
    begin_suspend = begun(_sync.TransparentDataEncryptionsOperations.begin_suspend)
