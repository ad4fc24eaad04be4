# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``managed_databases``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _managed_databases as _sync


class ManagedDatabaseColumnsOperations(AsyncOperationGroup):
    """Columns of a managed database table: get and list them.

    An attribute of the client: ``client.managed_database_columns``.
    """

    get = awaited(_sync.ManagedDatabaseColumnsOperations.get)
    list_by_table = paged(_sync.ManagedDatabaseColumnsOperations.list_by_table)
    list_by_database = paged(_sync.ManagedDatabaseColumnsOperations.list_by_database)


class ManagedDatabaseTablesOperations(AsyncOperationGroup):
    """Tables of a managed database: get and list them.

    An attribute of the client: ``client.managed_database_tables``.
    """

    get = awaited(_sync.ManagedDatabaseTablesOperations.get)
    list_by_schema = paged(_sync.ManagedDatabaseTablesOperations.list_by_schema)


class ManagedDatabaseSchemasOperations(AsyncOperationGroup):
    """Schemas of a managed database: get and list them.

    An attribute of the client: ``client.managed_database_schemas``.
    """

    get = awaited(_sync.ManagedDatabaseSchemasOperations.get)
    list_by_database = paged(_sync.ManagedDatabaseSchemasOperations.list_by_database)


class ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations(AsyncOperationGroup):
    """Baselines of a vulnerability assessment rule of a managed database: create, change, delete and get them.

    An attribute of the client: ``client.managed_database_vulnerability_assessment_rule_baselines``.
    """

    get = awaited(_sync.ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations.get)
    create_or_update = awaited(_sync.ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations.create_or_update)
    delete = awaited(_sync.ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations.delete)


class ManagedDatabaseVulnerabilityAssessmentsOperations(AsyncOperationGroup):
    """Vulnerability assessment settings of a managed database: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_database_vulnerability_assessments``.
    """

    get = awaited(_sync.ManagedDatabaseVulnerabilityAssessmentsOperations.get)
    create_or_update = awaited(_sync.ManagedDatabaseVulnerabilityAssessmentsOperations.create_or_update)
    delete = awaited(_sync.ManagedDatabaseVulnerabilityAssessmentsOperations.delete)
    list_by_database = paged(_sync.ManagedDatabaseVulnerabilityAssessmentsOperations.list_by_database)


class ManagedDatabaseVulnerabilityAssessmentScansOperations(AsyncOperationGroup):
    """Vulnerability assessment scans of a managed database: create, export, get and list them.

    An attribute of the client: ``client.managed_database_vulnerability_assessment_scans``.
    """

    get = awaited(_sync.ManagedDatabaseVulnerabilityAssessmentScansOperations.get)
    list_by_database = paged(_sync.ManagedDatabaseVulnerabilityAssessmentScansOperations.list_by_database)
    export = awaited(_sync.ManagedDatabaseVulnerabilityAssessmentScansOperations.export)
    begin_initiate_scan = begun(_sync.ManagedDatabaseVulnerabilityAssessmentScansOperations.begin_initiate_scan)


class ManagedDatabasesOperations(AsyncOperationGroup):
    """Databases of a managed instance: create, change, move, complete restores, delete, get and list them.

    An attribute of the client: ``client.managed_databases``.
    """

    get = awaited(_sync.ManagedDatabasesOperations.get)
    begin_create_or_update = begun(_sync.ManagedDatabasesOperations.begin_create_or_update)
    begin_update = begun(_sync.ManagedDatabasesOperations.begin_update)
    begin_delete = begun(_sync.ManagedDatabasesOperations.begin_delete)
    list_by_instance = paged(_sync.ManagedDatabasesOperations.list_by_instance)
    begin_cancel_move = begun(_sync.ManagedDatabasesOperations.begin_cancel_move)
    begin_complete_move = begun(_sync.ManagedDatabasesOperations.begin_complete_move)
    begin_complete_restore = begun(_sync.ManagedDatabasesOperations.begin_complete_restore)
    begin_reevaluate_inaccessible_database_state = begun(
        _sync.ManagedDatabasesOperations.begin_reevaluate_inaccessible_database_state
    )
    begin_start_move = begun(_sync.ManagedDatabasesOperations.begin_start_move)
    list_inaccessible_by_instance = paged(_sync.ManagedDatabasesOperations.list_inaccessible_by_instance)


class ManagedBackupShortTermRetentionPoliciesOperations(AsyncOperationGroup):
    """Short-term backup retention policies of a managed database: create, change, get and list them.

    An attribute of the client: ``client.managed_backup_short_term_retention_policies``.
    """

    get = awaited(_sync.ManagedBackupShortTermRetentionPoliciesOperations.get)
    begin_create_or_update = begun(_sync.ManagedBackupShortTermRetentionPoliciesOperations.begin_create_or_update)
    begin_update = begun(_sync.ManagedBackupShortTermRetentionPoliciesOperations.begin_update)
    list_by_database = paged(_sync.ManagedBackupShortTermRetentionPoliciesOperations.list_by_database)


class ManagedDatabaseSecurityAlertPoliciesOperations(AsyncOperationGroup):
    """Security alert policies of a managed database: create, change, get and list them.

    An attribute of the client: ``client.managed_database_security_alert_policies``.
    """

    get = awaited(_sync.ManagedDatabaseSecurityAlertPoliciesOperations.get)
    create_or_update = awaited(_sync.ManagedDatabaseSecurityAlertPoliciesOperations.create_or_update)
    list_by_database = paged(_sync.ManagedDatabaseSecurityAlertPoliciesOperations.list_by_database)


class ManagedInstanceLongTermRetentionPoliciesOperations(AsyncOperationGroup):
    """The long-term retention policy of a managed database: set, change, delete, get and list it.

    An attribute of the client: ``client.managed_instance_long_term_retention_policies``.
    """

    get = awaited(_sync.ManagedInstanceLongTermRetentionPoliciesOperations.get)
    begin_create_or_update = begun(_sync.ManagedInstanceLongTermRetentionPoliciesOperations.begin_create_or_update)
    begin_delete = begun(_sync.ManagedInstanceLongTermRetentionPoliciesOperations.begin_delete)
    list_by_database = paged(_sync.ManagedInstanceLongTermRetentionPoliciesOperations.list_by_database)


class ManagedDatabaseSensitivityLabelsOperations(AsyncOperationGroup):
    """Sensitivity labels of managed database columns, set or recommended: change, delete, get and list them.

    An attribute of the client: ``client.managed_database_sensitivity_labels``.
    """

    get = awaited(_sync.ManagedDatabaseSensitivityLabelsOperations.get)
    create_or_update = awaited(_sync.ManagedDatabaseSensitivityLabelsOperations.create_or_update)
    delete = awaited(_sync.ManagedDatabaseSensitivityLabelsOperations.delete)
    disable_recommendation = awaited(_sync.ManagedDatabaseSensitivityLabelsOperations.disable_recommendation)
    enable_recommendation = awaited(_sync.ManagedDatabaseSensitivityLabelsOperations.enable_recommendation)
    list_current_by_database = paged(_sync.ManagedDatabaseSensitivityLabelsOperations.list_current_by_database)
    update = awaited(_sync.ManagedDatabaseSensitivityLabelsOperations.update)
    list_recommended_by_database = paged(_sync.ManagedDatabaseSensitivityLabelsOperations.list_recommended_by_database)
    list_by_database = paged(_sync.ManagedDatabaseSensitivityLabelsOperations.list_by_database)


class ManagedDatabaseRecommendedSensitivityLabelsOperations(AsyncOperationGroup):
    """Recommended sensitivity labels of a managed database: change them.

    An attribute of the client: ``client.managed_database_recommended_sensitivity_labels``.
    """

    update = awaited(_sync.ManagedDatabaseRecommendedSensitivityLabelsOperations.update)


class ManagedDatabaseSecurityEventsOperations(AsyncOperationGroup):
    """Security events of a managed database: list them.

    An attribute of the client: ``client.managed_database_security_events``.
    """

    list_by_database = paged(_sync.ManagedDatabaseSecurityEventsOperations.list_by_database)


class ManagedDatabaseAdvancedThreatProtectionSettingsOperations(AsyncOperationGroup):
    """The Advanced Threat Protection setting of a managed database: set, get and list it.

    An attribute of the client: ``client.managed_database_advanced_threat_protection_settings``.
    """

    get = awaited(_sync.ManagedDatabaseAdvancedThreatProtectionSettingsOperations.get)
    create_or_update = awaited(_sync.ManagedDatabaseAdvancedThreatProtectionSettingsOperations.create_or_update)
    list_by_database = paged(_sync.ManagedDatabaseAdvancedThreatProtectionSettingsOperations.list_by_database)


class ManagedDatabaseQueriesOperations(AsyncOperationGroup):
    """Queries of a managed database: get and list them.

    An attribute of the client: ``client.managed_database_queries``.
    """

    get = awaited(_sync.ManagedDatabaseQueriesOperations.get)
    list_by_query = paged(_sync.ManagedDatabaseQueriesOperations.list_by_query)


class ManagedDatabaseRestoreDetailsOperations(AsyncOperationGroup):
    """The restore details of a managed database: get them.

    An attribute of the client: ``client.managed_database_restore_details``.
    """

    get = awaited(_sync.ManagedDatabaseRestoreDetailsOperations.get)


class ManagedDatabaseTransparentDataEncryptionOperations(AsyncOperationGroup):
    """The transparent data encryption setting of a managed database: set, get and list it.

    An attribute of the client: ``client.managed_database_transparent_data_encryption``.
    """

    get = awaited(_sync.ManagedDatabaseTransparentDataEncryptionOperations.get)
    create_or_update = awaited(_sync.ManagedDatabaseTransparentDataEncryptionOperations.create_or_update)
    list_by_database = paged(_sync.ManagedDatabaseTransparentDataEncryptionOperations.list_by_database)


class ManagedLedgerDigestUploadsOperations(AsyncOperationGroup):
    """The ledger digest upload setting of a managed database: set, get and list it.

    An attribute of the client: ``client.managed_ledger_digest_uploads``.
    """

    get = awaited(_sync.ManagedLedgerDigestUploadsOperations.get)
    begin_create_or_update = begun(_sync.ManagedLedgerDigestUploadsOperations.begin_create_or_update)
    list_by_database = paged(_sync.ManagedLedgerDigestUploadsOperations.list_by_database)
    begin_disable = begun(_sync.ManagedLedgerDigestUploadsOperations.begin_disable)
