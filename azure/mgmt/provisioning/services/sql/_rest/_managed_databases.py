# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``managed_databases``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_DATABASE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Sql/managedInstances/{managedInstanceName}/databases/{databaseName}"
)
_CURRENT_SENSITIVITY_LABELS_URL = _DATABASE_URL + "/currentSensitivityLabels"
_RECOMMENDED_SENSITIVITY_LABELS_URL = _DATABASE_URL + "/recommendedSensitivityLabels"
_TRANSPARENT_DATA_ENCRYPTION_URL = _DATABASE_URL + "/transparentDataEncryption/{tdeName}"
_LEDGER_DIGEST_UPLOAD_URL = _DATABASE_URL + "/ledgerDigestUploads/{ledgerDigestUploads}"
_BACKUP_LONG_TERM_RETENTION_POLICY_URL = _DATABASE_URL + "/backupLongTermRetentionPolicies/{policyName}"
_BACKUP_SHORT_TERM_RETENTION_POLICY_URL = _DATABASE_URL + "/backupShortTermRetentionPolicies/{policyName}"
_SECURITY_ALERT_POLICY_URL = _DATABASE_URL + "/securityAlertPolicies/{securityAlertPolicyName}"
_VULNERABILITY_ASSESSMENT_URL = _DATABASE_URL + "/vulnerabilityAssessments/{vulnerabilityAssessmentName}"
_ADVANCED_THREAT_PROTECTION_SETTING_URL = (
    _DATABASE_URL + "/advancedThreatProtectionSettings/{advancedThreatProtectionName}"
)
_CURRENT_URL = _DATABASE_URL + "/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/current"
_BASELINE_URL = _VULNERABILITY_ASSESSMENT_URL + "/rules/{ruleId}/baselines/{baselineName}"

_MANAGED_INSTANCE_NAME = Path("managed_instance_name", "managedInstanceName")
_DATABASE_NAME = Path("database_name", "databaseName")
_SCHEMA_NAME = Path("schema_name", "schemaName")
_TABLE_NAME = Path("table_name", "tableName")
_COLUMN_NAME = Path("column_name", "columnName")
_FILTER = Query("filter", "$filter")
_SKIPTOKEN = Query("skiptoken", "$skiptoken")
_VULNERABILITY_ASSESSMENT_NAME = Path(
    "vulnerability_assessment_name", "vulnerabilityAssessmentName", type="VulnerabilityAssessmentName"
)
_RULE_ID = Path("rule_id", "ruleId")
_BASELINE_NAME = Path("baseline_name", "baselineName", type="VulnerabilityAssessmentPolicyBaselineName")
_SCAN_ID = Path("scan_id", "scanId")
_SECURITY_ALERT_POLICY_NAME = Path(
    "security_alert_policy_name", "securityAlertPolicyName", type="SecurityAlertPolicyName"
)
_SKIP_TOKEN = Query("skip_token", "$skipToken")
_ADVANCED_THREAT_PROTECTION_NAME = Path(
    "advanced_threat_protection_name", "advancedThreatProtectionName", type="AdvancedThreatProtectionName"
)
_QUERY_ID = Path("query_id", "queryId")
_TDE_NAME = Path("tde_name", "tdeName", type="TransparentDataEncryptionName")
_LEDGER_DIGEST_UPLOADS = Path("ledger_digest_uploads", "ledgerDigestUploads", type="ManagedLedgerDigestUploadsName")

MANAGED_DATABASE_COLUMNS_GET = Operation(
    SERVICE,
    "ManagedDatabaseColumns_Get",
    "GET",
    _DATABASE_URL + "/schemas/{schemaName}/tables/{tableName}/columns/{columnName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
    ),
    returns="DatabaseColumn",
)

MANAGED_DATABASE_COLUMNS_LIST_BY_TABLE = Operation(
    SERVICE,
    "ManagedDatabaseColumns_ListByTable",
    "GET",
    _DATABASE_URL + "/schemas/{schemaName}/tables/{tableName}/columns",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _SCHEMA_NAME, _TABLE_NAME, _FILTER),
    paging=Paging("DatabaseColumn"),
)

MANAGED_DATABASE_COLUMNS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseColumns_ListByDatabase",
    "GET",
    _DATABASE_URL + "/columns",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Query("schema", "schema", type="[str]", collection="multi"),
        Query("table", "table", type="[str]", collection="multi"),
        Query("column", "column", type="[str]", collection="multi"),
        Query("order_by", "orderBy", type="[str]", collection="multi"),
        _SKIPTOKEN,
    ),
    paging=Paging("DatabaseColumn"),
)

MANAGED_DATABASE_TABLES_GET = Operation(
    SERVICE,
    "ManagedDatabaseTables_Get",
    "GET",
    _DATABASE_URL + "/schemas/{schemaName}/tables/{tableName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _SCHEMA_NAME, _TABLE_NAME),
    returns="DatabaseTable",
)

MANAGED_DATABASE_TABLES_LIST_BY_SCHEMA = Operation(
    SERVICE,
    "ManagedDatabaseTables_ListBySchema",
    "GET",
    _DATABASE_URL + "/schemas/{schemaName}/tables",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _SCHEMA_NAME, _FILTER),
    paging=Paging("DatabaseTable"),
)

MANAGED_DATABASE_SCHEMAS_GET = Operation(
    SERVICE,
    "ManagedDatabaseSchemas_Get",
    "GET",
    _DATABASE_URL + "/schemas/{schemaName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _SCHEMA_NAME),
    returns="DatabaseSchema",
)

MANAGED_DATABASE_SCHEMAS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseSchemas_ListByDatabase",
    "GET",
    _DATABASE_URL + "/schemas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _FILTER),
    paging=Paging("DatabaseSchema"),
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_RULE_BASELINES_GET = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessmentRuleBaselines_Get",
    "GET",
    _BASELINE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _VULNERABILITY_ASSESSMENT_NAME,
        _RULE_ID,
        _BASELINE_NAME,
    ),
    returns="DatabaseVulnerabilityAssessmentRuleBaseline",
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_RULE_BASELINES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessmentRuleBaselines_CreateOrUpdate",
    "PUT",
    _BASELINE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _VULNERABILITY_ASSESSMENT_NAME,
        _RULE_ID,
        _BASELINE_NAME,
        Body("parameters", "DatabaseVulnerabilityAssessmentRuleBaseline"),
    ),
    returns="DatabaseVulnerabilityAssessmentRuleBaseline",
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_RULE_BASELINES_DELETE = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessmentRuleBaselines_Delete",
    "DELETE",
    _BASELINE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _VULNERABILITY_ASSESSMENT_NAME,
        _RULE_ID,
        _BASELINE_NAME,
    ),
    accept=None,
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENTS_GET = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessments_Get",
    "GET",
    _VULNERABILITY_ASSESSMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _VULNERABILITY_ASSESSMENT_NAME),
    returns="DatabaseVulnerabilityAssessment",
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessments_CreateOrUpdate",
    "PUT",
    _VULNERABILITY_ASSESSMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _VULNERABILITY_ASSESSMENT_NAME,
        Body("parameters", "DatabaseVulnerabilityAssessment"),
    ),
    ok=(200, 201),
    returns="DatabaseVulnerabilityAssessment",
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENTS_DELETE = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessments_Delete",
    "DELETE",
    _VULNERABILITY_ASSESSMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _VULNERABILITY_ASSESSMENT_NAME),
    accept=None,
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENTS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessments_ListByDatabase",
    "GET",
    _DATABASE_URL + "/vulnerabilityAssessments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("DatabaseVulnerabilityAssessment"),
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_SCANS_GET = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessmentScans_Get",
    "GET",
    _VULNERABILITY_ASSESSMENT_URL + "/scans/{scanId}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _VULNERABILITY_ASSESSMENT_NAME,
        _SCAN_ID,
    ),
    returns="VulnerabilityAssessmentScanRecord",
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_SCANS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessmentScans_ListByDatabase",
    "GET",
    _VULNERABILITY_ASSESSMENT_URL + "/scans",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _VULNERABILITY_ASSESSMENT_NAME),
    paging=Paging("VulnerabilityAssessmentScanRecord"),
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_SCANS_EXPORT = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessmentScans_Export",
    "POST",
    _VULNERABILITY_ASSESSMENT_URL + "/scans/{scanId}/export",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _VULNERABILITY_ASSESSMENT_NAME,
        _SCAN_ID,
    ),
    ok=(200, 201),
    returns="DatabaseVulnerabilityAssessmentScansExport",
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_SCANS_INITIATE_SCAN = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessmentScans_InitiateScan",
    "POST",
    _VULNERABILITY_ASSESSMENT_URL + "/scans/{scanId}/initiateScan",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _VULNERABILITY_ASSESSMENT_NAME,
        _SCAN_ID,
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_DATABASES_GET = Operation(
    SERVICE,
    "ManagedDatabases_Get",
    "GET",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    returns="ManagedDatabase",
)

MANAGED_DATABASES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedDatabases_CreateOrUpdate",
    "PUT",
    _DATABASE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Body("parameters", "ManagedDatabase"),
    ),
    ok=(200, 201, 202),
    returns="ManagedDatabase",
    long_running=LongRunning(),
)

MANAGED_DATABASES_UPDATE = Operation(
    SERVICE,
    "ManagedDatabases_Update",
    "PATCH",
    _DATABASE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Body("parameters", "ManagedDatabaseUpdate"),
    ),
    ok=(200, 202),
    returns="ManagedDatabase",
    long_running=LongRunning(),
)

MANAGED_DATABASES_DELETE = Operation(
    SERVICE,
    "ManagedDatabases_Delete",
    "DELETE",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_DATABASES_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "ManagedDatabases_ListByInstance",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/managedInstances/{managedInstanceName}/databases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedDatabase"),
)

MANAGED_DATABASES_CANCEL_MOVE = Operation(
    SERVICE,
    "ManagedDatabases_CancelMove",
    "POST",
    _DATABASE_URL + "/cancelMove",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Body("parameters", "ManagedDatabaseMoveDefinition"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_DATABASES_COMPLETE_MOVE = Operation(
    SERVICE,
    "ManagedDatabases_CompleteMove",
    "POST",
    _DATABASE_URL + "/completeMove",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Body("parameters", "ManagedDatabaseMoveDefinition"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_DATABASES_COMPLETE_RESTORE = Operation(
    SERVICE,
    "ManagedDatabases_CompleteRestore",
    "POST",
    _DATABASE_URL + "/completeRestore",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Body("parameters", "CompleteDatabaseRestoreDefinition"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_DATABASES_REEVALUATE_INACCESSIBLE_DATABASE_STATE = Operation(
    SERVICE,
    "ManagedDatabases_ReevaluateInaccessibleDatabaseState",
    "POST",
    _DATABASE_URL + "/reevaluateInaccessibleDatabaseState",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    ok=(200, 202),
    returns="ManagedDatabase",
    long_running=LongRunning(),
)

MANAGED_DATABASES_START_MOVE = Operation(
    SERVICE,
    "ManagedDatabases_StartMove",
    "POST",
    _DATABASE_URL + "/startMove",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Body("parameters", "ManagedDatabaseStartMoveDefinition"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

MANAGED_DATABASES_LIST_INACCESSIBLE_BY_INSTANCE = Operation(
    SERVICE,
    "ManagedDatabases_ListInaccessibleByInstance",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/managedInstances/{managedInstanceName}/inaccessibleManagedDatabases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedDatabase"),
)

MANAGED_BACKUP_SHORT_TERM_RETENTION_POLICIES_GET = Operation(
    SERVICE,
    "ManagedBackupShortTermRetentionPolicies_Get",
    "GET",
    _BACKUP_SHORT_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="ManagedShortTermRetentionPolicyName"),
    ),
    returns="ManagedBackupShortTermRetentionPolicy",
)

MANAGED_BACKUP_SHORT_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedBackupShortTermRetentionPolicies_CreateOrUpdate",
    "PUT",
    _BACKUP_SHORT_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="ManagedShortTermRetentionPolicyName"),
        Body("parameters", "ManagedBackupShortTermRetentionPolicy"),
    ),
    ok=(200, 202),
    returns="ManagedBackupShortTermRetentionPolicy",
    long_running=LongRunning(),
)

MANAGED_BACKUP_SHORT_TERM_RETENTION_POLICIES_UPDATE = Operation(
    SERVICE,
    "ManagedBackupShortTermRetentionPolicies_Update",
    "PATCH",
    _BACKUP_SHORT_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="ManagedShortTermRetentionPolicyName"),
        Body("parameters", "ManagedBackupShortTermRetentionPolicy"),
    ),
    ok=(200, 202),
    returns="ManagedBackupShortTermRetentionPolicy",
    long_running=LongRunning(),
)

MANAGED_BACKUP_SHORT_TERM_RETENTION_POLICIES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedBackupShortTermRetentionPolicies_ListByDatabase",
    "GET",
    _DATABASE_URL + "/backupShortTermRetentionPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("ManagedBackupShortTermRetentionPolicy"),
)

MANAGED_DATABASE_SECURITY_ALERT_POLICIES_GET = Operation(
    SERVICE,
    "ManagedDatabaseSecurityAlertPolicies_Get",
    "GET",
    _SECURITY_ALERT_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _SECURITY_ALERT_POLICY_NAME),
    returns="ManagedDatabaseSecurityAlertPolicy",
)

MANAGED_DATABASE_SECURITY_ALERT_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseSecurityAlertPolicies_CreateOrUpdate",
    "PUT",
    _SECURITY_ALERT_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SECURITY_ALERT_POLICY_NAME,
        Body("parameters", "ManagedDatabaseSecurityAlertPolicy"),
    ),
    ok=(200, 201),
    returns="ManagedDatabaseSecurityAlertPolicy",
)

MANAGED_DATABASE_SECURITY_ALERT_POLICIES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseSecurityAlertPolicies_ListByDatabase",
    "GET",
    _DATABASE_URL + "/securityAlertPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("ManagedDatabaseSecurityAlertPolicy"),
)

MANAGED_INSTANCE_LONG_TERM_RETENTION_POLICIES_GET = Operation(
    SERVICE,
    "ManagedInstanceLongTermRetentionPolicies_Get",
    "GET",
    _BACKUP_LONG_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="ManagedInstanceLongTermRetentionPolicyName"),
    ),
    returns="ManagedInstanceLongTermRetentionPolicy",
)

MANAGED_INSTANCE_LONG_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedInstanceLongTermRetentionPolicies_CreateOrUpdate",
    "PUT",
    _BACKUP_LONG_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="ManagedInstanceLongTermRetentionPolicyName"),
        Body("parameters", "ManagedInstanceLongTermRetentionPolicy"),
    ),
    ok=(200, 202),
    returns="ManagedInstanceLongTermRetentionPolicy",
    long_running=LongRunning(),
)

MANAGED_INSTANCE_LONG_TERM_RETENTION_POLICIES_DELETE = Operation(
    SERVICE,
    "ManagedInstanceLongTermRetentionPolicies_Delete",
    "DELETE",
    _BACKUP_LONG_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="ManagedInstanceLongTermRetentionPolicyName"),
    ),
    ok=(200, 202),
    returns="ManagedInstanceLongTermRetentionPolicy",
    long_running=LongRunning(),
)

MANAGED_INSTANCE_LONG_TERM_RETENTION_POLICIES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedInstanceLongTermRetentionPolicies_ListByDatabase",
    "GET",
    _DATABASE_URL + "/backupLongTermRetentionPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("ManagedInstanceLongTermRetentionPolicy"),
)

MANAGED_DATABASE_SENSITIVITY_LABELS_GET = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_Get",
    "GET",
    _DATABASE_URL
    + "/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
        Path("sensitivity_label_source", "sensitivityLabelSource", type="SensitivityLabelSource"),
    ),
    returns="SensitivityLabel",
)

MANAGED_DATABASE_SENSITIVITY_LABELS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_CreateOrUpdate",
    "PUT",
    _CURRENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
        Body("parameters", "SensitivityLabel"),
    ),
    ok=(200, 201),
    returns="SensitivityLabel",
)

MANAGED_DATABASE_SENSITIVITY_LABELS_DELETE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_Delete",
    "DELETE",
    _CURRENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
    ),
    accept=None,
)

MANAGED_DATABASE_SENSITIVITY_LABELS_DISABLE_RECOMMENDATION = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_DisableRecommendation",
    "POST",
    _DATABASE_URL
    + "/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/recommended/disable",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
    ),
    accept=None,
)

MANAGED_DATABASE_SENSITIVITY_LABELS_ENABLE_RECOMMENDATION = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_EnableRecommendation",
    "POST",
    _DATABASE_URL
    + "/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/recommended/enable",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
    ),
    accept=None,
)

MANAGED_DATABASE_SENSITIVITY_LABELS_LIST_CURRENT_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_ListCurrentByDatabase",
    "GET",
    _CURRENT_SENSITIVITY_LABELS_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SKIP_TOKEN,
        Query("count", "$count", type="bool"),
        _FILTER,
    ),
    paging=Paging("SensitivityLabel"),
)

MANAGED_DATABASE_SENSITIVITY_LABELS_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_Update",
    "PATCH",
    _CURRENT_SENSITIVITY_LABELS_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Body("parameters", "SensitivityLabelUpdateList"),
    ),
    accept=None,
)

MANAGED_DATABASE_SENSITIVITY_LABELS_LIST_RECOMMENDED_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_ListRecommendedByDatabase",
    "GET",
    _RECOMMENDED_SENSITIVITY_LABELS_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SKIP_TOKEN,
        Query("include_disabled_recommendations", "includeDisabledRecommendations", type="bool"),
        _FILTER,
    ),
    paging=Paging("SensitivityLabel"),
)

MANAGED_DATABASE_SENSITIVITY_LABELS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_ListByDatabase",
    "GET",
    _DATABASE_URL + "/sensitivityLabels",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _FILTER),
    paging=Paging("SensitivityLabel"),
)

MANAGED_DATABASE_RECOMMENDED_SENSITIVITY_LABELS_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseRecommendedSensitivityLabels_Update",
    "PATCH",
    _RECOMMENDED_SENSITIVITY_LABELS_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Body("parameters", "RecommendedSensitivityLabelUpdateList"),
    ),
    accept=None,
)

MANAGED_DATABASE_SECURITY_EVENTS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseSecurityEvents_ListByDatabase",
    "GET",
    _DATABASE_URL + "/securityEvents",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _FILTER,
        Query("skip", "$skip", type="int"),
        Query("top", "$top", type="int"),
        _SKIPTOKEN,
    ),
    paging=Paging("SecurityEvent"),
)

MANAGED_DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_GET = Operation(
    SERVICE,
    "ManagedDatabaseAdvancedThreatProtectionSettings_Get",
    "GET",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _ADVANCED_THREAT_PROTECTION_NAME),
    returns="ManagedDatabaseAdvancedThreatProtection",
)

MANAGED_DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseAdvancedThreatProtectionSettings_CreateOrUpdate",
    "PUT",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _ADVANCED_THREAT_PROTECTION_NAME,
        Body("parameters", "ManagedDatabaseAdvancedThreatProtection"),
    ),
    ok=(200, 201),
    returns="ManagedDatabaseAdvancedThreatProtection",
)

MANAGED_DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseAdvancedThreatProtectionSettings_ListByDatabase",
    "GET",
    _DATABASE_URL + "/advancedThreatProtectionSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("ManagedDatabaseAdvancedThreatProtection"),
)

MANAGED_DATABASE_QUERIES_GET = Operation(
    SERVICE,
    "ManagedDatabaseQueries_Get",
    "GET",
    _DATABASE_URL + "/queries/{queryId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _QUERY_ID),
    returns="ManagedInstanceQuery",
)

MANAGED_DATABASE_QUERIES_LIST_BY_QUERY = Operation(
    SERVICE,
    "ManagedDatabaseQueries_ListByQuery",
    "GET",
    _DATABASE_URL + "/queries/{queryId}/statistics",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _QUERY_ID,
        Query("start_time", "startTime"),
        Query("end_time", "endTime"),
        Query("interval", "interval", type="QueryTimeGrainType"),
    ),
    paging=Paging("QueryStatistics"),
)

MANAGED_DATABASE_RESTORE_DETAILS_GET = Operation(
    SERVICE,
    "ManagedDatabaseRestoreDetails_Get",
    "GET",
    _DATABASE_URL + "/restoreDetails/{restoreDetailsName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Path("restore_details_name", "restoreDetailsName", type="RestoreDetailsName"),
    ),
    returns="ManagedDatabaseRestoreDetailsResult",
)

MANAGED_DATABASE_TRANSPARENT_DATA_ENCRYPTION_GET = Operation(
    SERVICE,
    "ManagedDatabaseTransparentDataEncryption_Get",
    "GET",
    _TRANSPARENT_DATA_ENCRYPTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _TDE_NAME),
    returns="ManagedTransparentDataEncryption",
)

MANAGED_DATABASE_TRANSPARENT_DATA_ENCRYPTION_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseTransparentDataEncryption_CreateOrUpdate",
    "PUT",
    _TRANSPARENT_DATA_ENCRYPTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _TDE_NAME,
        Body("parameters", "ManagedTransparentDataEncryption"),
    ),
    ok=(200, 201),
    returns="ManagedTransparentDataEncryption",
)

MANAGED_DATABASE_TRANSPARENT_DATA_ENCRYPTION_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseTransparentDataEncryption_ListByDatabase",
    "GET",
    _DATABASE_URL + "/transparentDataEncryption",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("ManagedTransparentDataEncryption"),
)

MANAGED_LEDGER_DIGEST_UPLOADS_GET = Operation(
    SERVICE,
    "ManagedLedgerDigestUploads_Get",
    "GET",
    _LEDGER_DIGEST_UPLOAD_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _LEDGER_DIGEST_UPLOADS),
    returns="ManagedLedgerDigestUploads",
)

MANAGED_LEDGER_DIGEST_UPLOADS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedLedgerDigestUploads_CreateOrUpdate",
    "PUT",
    _LEDGER_DIGEST_UPLOAD_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _LEDGER_DIGEST_UPLOADS,
        Body("parameters", "ManagedLedgerDigestUploads"),
    ),
    ok=(200, 202),
    returns="ManagedLedgerDigestUploads",
    long_running=LongRunning(),
)

MANAGED_LEDGER_DIGEST_UPLOADS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedLedgerDigestUploads_ListByDatabase",
    "GET",
    _DATABASE_URL + "/ledgerDigestUploads",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("ManagedLedgerDigestUploads"),
)

MANAGED_LEDGER_DIGEST_UPLOADS_DISABLE = Operation(
    SERVICE,
    "ManagedLedgerDigestUploads_Disable",
    "POST",
    _LEDGER_DIGEST_UPLOAD_URL + "/disable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _LEDGER_DIGEST_UPLOADS),
    ok=(200, 202),
    returns="ManagedLedgerDigestUploads",
    long_running=LongRunning(),
)
