# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``managed_databases``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_BASELINE_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}/rules"
    "/{ruleId}/baselines/{baselineName}"
)
_VULNERABILITY_ASSESSMENT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}"
)
_DATABASE_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}"
)
_BACKUP_SHORT_TERM_RETENTION_POLICY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}/backupShortTermRetentionPolicies/{policyName}"
)
_SECURITY_ALERT_POLICY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}/securityAlertPolicies/{securityAlertPolicyName}"
)
_BACKUP_LONG_TERM_RETENTION_POLICY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}/backupLongTermRetentionPolicies/{policyName}"
)
_ADVANCED_THREAT_PROTECTION_SETTING_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}/advancedThreatProtectionSettings"
    "/{advancedThreatProtectionName}"
)
_TRANSPARENT_DATA_ENCRYPTION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}/transparentDataEncryption/{tdeName}"
)
_LEDGER_DIGEST_UPLOAD_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}/ledgerDigestUploads/{ledgerDigestUploads}"
)

_MANAGED_INSTANCE_NAME = Path("managed_instance_name", "managedInstanceName")
_DATABASE_NAME = Path("database_name", "databaseName")
_VULNERABILITY_ASSESSMENT_NAME = Path(
    "vulnerability_assessment_name", "vulnerabilityAssessmentName", type="VulnerabilityAssessmentName"
)
_RULE_ID = Path("rule_id", "ruleId")
_BASELINE_NAME = Path("baseline_name", "baselineName", type="VulnerabilityAssessmentPolicyBaselineName")
_SCAN_ID = Path("scan_id", "scanId")
_SECURITY_ALERT_POLICY_NAME = Path(
    "security_alert_policy_name", "securityAlertPolicyName", type="SecurityAlertPolicyName"
)
_ADVANCED_THREAT_PROTECTION_NAME = Path(
    "advanced_threat_protection_name", "advancedThreatProtectionName", type="AdvancedThreatProtectionName"
)
_QUERY_ID = Path("query_id", "queryId")
_TDE_NAME = Path("tde_name", "tdeName", type="TransparentDataEncryptionName")
_LEDGER_DIGEST_UPLOADS = Path("ledger_digest_uploads", "ledgerDigestUploads", type="ManagedLedgerDigestUploadsName")

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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/vulnerabilityAssessments"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("DatabaseVulnerabilityAssessment"),
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_SCANS_GET = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessmentScans_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}/scans"
        "/{scanId}"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}/scans"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _VULNERABILITY_ASSESSMENT_NAME),
    paging=Paging("VulnerabilityAssessmentScanRecord"),
)

MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_SCANS_EXPORT = Operation(
    SERVICE,
    "ManagedDatabaseVulnerabilityAssessmentScans_Export",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}/scans"
        "/{scanId}/export"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}/scans"
        "/{scanId}/initiateScan"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("ManagedDatabase"),
)

MANAGED_DATABASES_CANCEL_MOVE = Operation(
    SERVICE,
    "ManagedDatabases_CancelMove",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/cancelMove"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/completeMove"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/completeRestore"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/reevaluateInaccessibleDatabaseState"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    ok=(200, 202),
    returns="ManagedDatabase",
    long_running=LongRunning(),
)

MANAGED_DATABASES_START_MOVE = Operation(
    SERVICE,
    "ManagedDatabases_StartMove",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/startMove"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/inaccessibleManagedDatabases"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/backupShortTermRetentionPolicies"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/securityAlertPolicies"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/backupLongTermRetentionPolicies"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("ManagedInstanceLongTermRetentionPolicy"),
)

MANAGED_DATABASE_RECOMMENDED_SENSITIVITY_LABELS_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseRecommendedSensitivityLabels_Update",
    "PATCH",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/recommendedSensitivityLabels"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/securityEvents"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Query("filter", "$filter"),
        Query("skip", "$skip", type="int"),
        Query("top", "$top", type="int"),
        Query("skiptoken", "$skiptoken"),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/advancedThreatProtectionSettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("ManagedDatabaseAdvancedThreatProtection"),
)

MANAGED_DATABASE_QUERIES_GET = Operation(
    SERVICE,
    "ManagedDatabaseQueries_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/queries/{queryId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _QUERY_ID),
    returns="ManagedInstanceQuery",
)

MANAGED_DATABASE_QUERIES_LIST_BY_QUERY = Operation(
    SERVICE,
    "ManagedDatabaseQueries_ListByQuery",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/queries/{queryId}/statistics"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/restoreDetails/{restoreDetailsName}"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/transparentDataEncryption"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/ledgerDigestUploads"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME),
    paging=Paging("ManagedLedgerDigestUploads"),
)

MANAGED_LEDGER_DIGEST_UPLOADS_DISABLE = Operation(
    SERVICE,
    "ManagedLedgerDigestUploads_Disable",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/ledgerDigestUploads/{ledgerDigestUploads}/disable"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _LEDGER_DIGEST_UPLOADS),
    ok=(200, 202),
    returns="ManagedLedgerDigestUploads",
    long_running=LongRunning(),
)
