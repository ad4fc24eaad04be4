# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``databases``."""

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

_DATABASE_URL = RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}"
_RESTORE_POINTS_URL = _DATABASE_URL + "/restorePoints"
_ADVISOR_URL = _DATABASE_URL + "/advisors/{advisorName}"
_AUTOMATIC_TUNING_CURRENT_URL = _DATABASE_URL + "/automaticTuning/current"
_AUDITING_SETTINGS_DEFAULT_URL = _DATABASE_URL + "/auditingSettings/default"
_REPLICATION_LINK_URL = _DATABASE_URL + "/replicationLinks/{linkId}"
_EXTENSION_URL = _DATABASE_URL + "/extensions/{extensionName}"
_MAINTENANCE_WINDOWS_CURRENT_URL = _DATABASE_URL + "/maintenanceWindows/current"
_DATA_MASKING_POLICIES_DEFAULT_URL = _DATABASE_URL + "/dataMaskingPolicies/Default"
_RESTORE_POINT_URL = _RESTORE_POINTS_URL + "/{restorePointName}"
_EXTENDED_AUDITING_SETTINGS_DEFAULT_URL = _DATABASE_URL + "/extendedAuditingSettings/default"
_TRANSPARENT_DATA_ENCRYPTION_URL = _DATABASE_URL + "/transparentDataEncryption/{tdeName}"
_GEO_BACKUP_POLICY_URL = _DATABASE_URL + "/geoBackupPolicies/{geoBackupPolicyName}"
_LEDGER_DIGEST_UPLOAD_URL = _DATABASE_URL + "/ledgerDigestUploads/{ledgerDigestUploads}"
_BACKUP_LONG_TERM_RETENTION_POLICY_URL = _DATABASE_URL + "/backupLongTermRetentionPolicies/{policyName}"
_BACKUP_SHORT_TERM_RETENTION_POLICY_URL = _DATABASE_URL + "/backupShortTermRetentionPolicies/{policyName}"
_SECURITY_ALERT_POLICY_URL = _DATABASE_URL + "/securityAlertPolicies/{securityAlertPolicyName}"
_ADVANCED_THREAT_PROTECTION_SETTING_URL = (
    _DATABASE_URL + "/advancedThreatProtectionSettings/{advancedThreatProtectionName}"
)
_RECOMMENDED_ACTION_URL = _ADVISOR_URL + "/recommendedActions/{recommendedActionName}"

_SERVER_NAME = Path("server_name", "serverName")
_DATABASE_NAME = Path("database_name", "databaseName")
_RESTORE_POINT_NAME = Path("restore_point_name", "restorePointName")
_EXPAND = Query("expand", "$expand")
_LINK_ID = Path("link_id", "linkId")
_SECURITY_ALERT_POLICY_NAME = Path(
    "security_alert_policy_name", "securityAlertPolicyName", type="SecurityAlertPolicyName"
)
_GEO_BACKUP_POLICY_NAME = Path("geo_backup_policy_name", "geoBackupPolicyName", type="GeoBackupPolicyName")
_ENCRYPTION_PROTECTOR_NAME = Path(
    "encryption_protector_name", "encryptionProtectorName", type="EncryptionProtectorName"
)
_ADVANCED_THREAT_PROTECTION_NAME = Path(
    "advanced_threat_protection_name", "advancedThreatProtectionName", type="AdvancedThreatProtectionName"
)
_ADVISOR_NAME = Path("advisor_name", "advisorName")
_EXTENSION_NAME = Path("extension_name", "extensionName")
_RECOMMENDED_ACTION_NAME = Path("recommended_action_name", "recommendedActionName")
_LEDGER_DIGEST_UPLOADS = Path("ledger_digest_uploads", "ledgerDigestUploads", type="LedgerDigestUploadsName")
_MAINTENANCE_WINDOW_NAME = Query("maintenance_window_name", "maintenanceWindowName", required=True)
_TDE_NAME = Path("tde_name", "tdeName", type="TransparentDataEncryptionName")

BACKUP_SHORT_TERM_RETENTION_POLICIES_GET = Operation(
    SERVICE,
    "BackupShortTermRetentionPolicies_Get",
    "GET",
    _BACKUP_SHORT_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="ShortTermRetentionPolicyName"),
    ),
    returns="BackupShortTermRetentionPolicy",
)

BACKUP_SHORT_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "BackupShortTermRetentionPolicies_CreateOrUpdate",
    "PUT",
    _BACKUP_SHORT_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="ShortTermRetentionPolicyName"),
        Body("parameters", "BackupShortTermRetentionPolicy"),
    ),
    ok=(200, 202),
    returns="BackupShortTermRetentionPolicy",
    long_running=LongRunning(),
)

BACKUP_SHORT_TERM_RETENTION_POLICIES_UPDATE = Operation(
    SERVICE,
    "BackupShortTermRetentionPolicies_Update",
    "PATCH",
    _BACKUP_SHORT_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="ShortTermRetentionPolicyName"),
        Body("parameters", "BackupShortTermRetentionPolicy"),
    ),
    ok=(200, 202),
    returns="BackupShortTermRetentionPolicy",
    long_running=LongRunning(),
)

BACKUP_SHORT_TERM_RETENTION_POLICIES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "BackupShortTermRetentionPolicies_ListByDatabase",
    "GET",
    _DATABASE_URL + "/backupShortTermRetentionPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("BackupShortTermRetentionPolicy"),
)

RESTORE_POINTS_GET = Operation(
    SERVICE,
    "RestorePoints_Get",
    "GET",
    _RESTORE_POINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _RESTORE_POINT_NAME),
    returns="RestorePoint",
)

RESTORE_POINTS_DELETE = Operation(
    SERVICE,
    "RestorePoints_Delete",
    "DELETE",
    _RESTORE_POINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _RESTORE_POINT_NAME),
    accept=None,
)

RESTORE_POINTS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "RestorePoints_ListByDatabase",
    "GET",
    _RESTORE_POINTS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("RestorePoint"),
)

RESTORE_POINTS_CREATE = Operation(
    SERVICE,
    "RestorePoints_Create",
    "POST",
    _RESTORE_POINTS_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Body("parameters", "CreateDatabaseRestorePointDefinition"),
    ),
    ok=(200, 201, 202),
    returns="RestorePoint",
    long_running=LongRunning(),
)

RECOMMENDED_SENSITIVITY_LABELS_UPDATE = Operation(
    SERVICE,
    "RecommendedSensitivityLabels_Update",
    "PATCH",
    _DATABASE_URL + "/recommendedSensitivityLabels",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Body("parameters", "RecommendedSensitivityLabelUpdateList"),
    ),
    accept=None,
)

DATABASES_GET = Operation(
    SERVICE,
    "Databases_Get",
    "GET",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _EXPAND, Query("filter", "$filter")),
    returns="Database",
)

DATABASES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Databases_CreateOrUpdate",
    "PUT",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, Body("parameters", "Database")),
    ok=(200, 201, 202),
    returns="Database",
    long_running=LongRunning(),
)

DATABASES_UPDATE = Operation(
    SERVICE,
    "Databases_Update",
    "PATCH",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, Body("parameters", "DatabaseUpdate")),
    ok=(200, 202),
    returns="Database",
    long_running=LongRunning(),
)

DATABASES_DELETE = Operation(
    SERVICE,
    "Databases_Delete",
    "DELETE",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

DATABASES_LIST_BY_SERVER = Operation(
    SERVICE,
    "Databases_ListByServer",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/databases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Query("skip_token", "$skipToken")),
    paging=Paging("Database"),
)

DATABASES_EXPORT = Operation(
    SERVICE,
    "Databases_Export",
    "POST",
    _DATABASE_URL + "/export",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Body("parameters", "ExportDatabaseDefinition"),
    ),
    ok=(200, 202),
    returns="ImportExportOperationResult",
    long_running=LongRunning(),
)

DATABASES_FAILOVER = Operation(
    SERVICE,
    "Databases_Failover",
    "POST",
    _DATABASE_URL + "/failover",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Query("replica_type", "replicaType", type="ReplicaType"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

DATABASES_IMPORT_METHOD = Operation(
    SERVICE,
    "Databases_ImportMethod",
    "POST",
    _DATABASE_URL + "/import",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Body("parameters", "ImportExistingDatabaseDefinition"),
    ),
    ok=(200, 202),
    returns="ImportExportOperationResult",
    long_running=LongRunning(),
)

DATABASES_RENAME = Operation(
    SERVICE,
    "Databases_Rename",
    "POST",
    _DATABASE_URL + "/move",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, Body("parameters", "ResourceMoveDefinition")),
    accept=None,
)

DATABASES_PAUSE = Operation(
    SERVICE,
    "Databases_Pause",
    "POST",
    _DATABASE_URL + "/pause",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    ok=(200, 202),
    returns="Database",
    long_running=LongRunning(),
)

DATABASES_RESUME = Operation(
    SERVICE,
    "Databases_Resume",
    "POST",
    _DATABASE_URL + "/resume",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    ok=(200, 202),
    returns="Database",
    long_running=LongRunning(),
)

DATABASES_UPGRADE_DATA_WAREHOUSE = Operation(
    SERVICE,
    "Databases_UpgradeDataWarehouse",
    "POST",
    _DATABASE_URL + "/upgradeDataWarehouse",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

DATABASES_LIST_INACCESSIBLE_BY_SERVER = Operation(
    SERVICE,
    "Databases_ListInaccessibleByServer",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/inaccessibleDatabases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("Database"),
)

DATABASES_LIST_BY_ELASTIC_POOL = Operation(
    SERVICE,
    "Databases_ListByElasticPool",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/elasticPools/{elasticPoolName}/databases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Path("elastic_pool_name", "elasticPoolName")),
    paging=Paging("Database"),
)

REPLICATION_LINKS_GET = Operation(
    SERVICE,
    "ReplicationLinks_Get",
    "GET",
    _REPLICATION_LINK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _LINK_ID),
    returns="ReplicationLink",
)

REPLICATION_LINKS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ReplicationLinks_CreateOrUpdate",
    "PUT",
    _REPLICATION_LINK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _LINK_ID,
        Body("parameters", "ReplicationLink"),
    ),
    ok=(200, 202),
    returns="ReplicationLink",
    long_running=LongRunning(),
)

REPLICATION_LINKS_UPDATE = Operation(
    SERVICE,
    "ReplicationLinks_Update",
    "PATCH",
    _REPLICATION_LINK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _LINK_ID,
        Body("parameters", "ReplicationLinkUpdate"),
    ),
    ok=(200, 202),
    returns="ReplicationLink",
    long_running=LongRunning(),
)

REPLICATION_LINKS_DELETE = Operation(
    SERVICE,
    "ReplicationLinks_Delete",
    "DELETE",
    _REPLICATION_LINK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _LINK_ID),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

REPLICATION_LINKS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ReplicationLinks_ListByDatabase",
    "GET",
    _DATABASE_URL + "/replicationLinks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("ReplicationLink"),
)

REPLICATION_LINKS_FAILOVER = Operation(
    SERVICE,
    "ReplicationLinks_Failover",
    "POST",
    _REPLICATION_LINK_URL + "/failover",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _LINK_ID),
    ok=(200, 202),
    returns="ReplicationLink",
    long_running=LongRunning(),
)

REPLICATION_LINKS_FAILOVER_ALLOW_DATA_LOSS = Operation(
    SERVICE,
    "ReplicationLinks_FailoverAllowDataLoss",
    "POST",
    _REPLICATION_LINK_URL + "/forceFailoverAllowDataLoss",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _LINK_ID),
    ok=(200, 202),
    returns="ReplicationLink",
    long_running=LongRunning(),
)

REPLICATION_LINKS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ReplicationLinks_ListByServer",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/replicationLinks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ReplicationLink"),
)

DATABASE_BLOB_AUDITING_POLICIES_GET = Operation(
    SERVICE,
    "DatabaseBlobAuditingPolicies_Get",
    "GET",
    _AUDITING_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    returns="DatabaseBlobAuditingPolicy",
)

DATABASE_BLOB_AUDITING_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DatabaseBlobAuditingPolicies_CreateOrUpdate",
    "PUT",
    _AUDITING_SETTINGS_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Body("parameters", "DatabaseBlobAuditingPolicy"),
    ),
    ok=(200, 201),
    returns="DatabaseBlobAuditingPolicy",
)

DATABASE_BLOB_AUDITING_POLICIES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DatabaseBlobAuditingPolicies_ListByDatabase",
    "GET",
    _DATABASE_URL + "/auditingSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("DatabaseBlobAuditingPolicy"),
)

EXTENDED_DATABASE_BLOB_AUDITING_POLICIES_GET = Operation(
    SERVICE,
    "ExtendedDatabaseBlobAuditingPolicies_Get",
    "GET",
    _EXTENDED_AUDITING_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    returns="ExtendedDatabaseBlobAuditingPolicy",
)

EXTENDED_DATABASE_BLOB_AUDITING_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExtendedDatabaseBlobAuditingPolicies_CreateOrUpdate",
    "PUT",
    _EXTENDED_AUDITING_SETTINGS_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Body("parameters", "ExtendedDatabaseBlobAuditingPolicy"),
    ),
    ok=(200, 201),
    returns="ExtendedDatabaseBlobAuditingPolicy",
)

EXTENDED_DATABASE_BLOB_AUDITING_POLICIES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ExtendedDatabaseBlobAuditingPolicies_ListByDatabase",
    "GET",
    _DATABASE_URL + "/extendedAuditingSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("ExtendedDatabaseBlobAuditingPolicy"),
)

DATABASE_SECURITY_ALERT_POLICIES_GET = Operation(
    SERVICE,
    "DatabaseSecurityAlertPolicies_Get",
    "GET",
    _SECURITY_ALERT_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SECURITY_ALERT_POLICY_NAME),
    returns="DatabaseSecurityAlertPolicy",
)

DATABASE_SECURITY_ALERT_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DatabaseSecurityAlertPolicies_CreateOrUpdate",
    "PUT",
    _SECURITY_ALERT_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _SECURITY_ALERT_POLICY_NAME,
        Body("parameters", "DatabaseSecurityAlertPolicy"),
    ),
    ok=(200, 201),
    returns="DatabaseSecurityAlertPolicy",
)

DATABASE_SECURITY_ALERT_POLICIES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DatabaseSecurityAlertPolicies_ListByDatabase",
    "GET",
    _DATABASE_URL + "/securityAlertPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("DatabaseSecurityAlertPolicy"),
)

DATA_MASKING_POLICIES_GET = Operation(
    SERVICE,
    "DataMaskingPolicies_Get",
    "GET",
    _DATA_MASKING_POLICIES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    returns="DataMaskingPolicy",
)

DATA_MASKING_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DataMaskingPolicies_CreateOrUpdate",
    "PUT",
    _DATA_MASKING_POLICIES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, Body("parameters", "DataMaskingPolicy")),
    ok=(200, 201),
    returns="DataMaskingPolicy",
)

GEO_BACKUP_POLICIES_GET = Operation(
    SERVICE,
    "GeoBackupPolicies_Get",
    "GET",
    _GEO_BACKUP_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _GEO_BACKUP_POLICY_NAME),
    returns="GeoBackupPolicy",
)

GEO_BACKUP_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "GeoBackupPolicies_CreateOrUpdate",
    "PUT",
    _GEO_BACKUP_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _GEO_BACKUP_POLICY_NAME,
        Body("parameters", "GeoBackupPolicy"),
    ),
    ok=(200, 201),
    returns="GeoBackupPolicy",
)

GEO_BACKUP_POLICIES_LIST = Operation(
    SERVICE,
    "GeoBackupPolicies_List",
    "GET",
    _DATABASE_URL + "/geoBackupPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("GeoBackupPolicy"),
)

LONG_TERM_RETENTION_POLICIES_GET = Operation(
    SERVICE,
    "LongTermRetentionPolicies_Get",
    "GET",
    _BACKUP_LONG_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="LongTermRetentionPolicyName"),
    ),
    returns="LongTermRetentionPolicy",
)

LONG_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LongTermRetentionPolicies_CreateOrUpdate",
    "PUT",
    _BACKUP_LONG_TERM_RETENTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Path("policy_name", "policyName", type="LongTermRetentionPolicyName"),
        Body("parameters", "LongTermRetentionPolicy"),
    ),
    ok=(200, 202),
    returns="LongTermRetentionPolicy",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_POLICIES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "LongTermRetentionPolicies_ListByDatabase",
    "GET",
    _DATABASE_URL + "/backupLongTermRetentionPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("LongTermRetentionPolicy"),
)

DATABASE_ENCRYPTION_PROTECTORS_REVALIDATE = Operation(
    SERVICE,
    "DatabaseEncryptionProtectors_Revalidate",
    "POST",
    _DATABASE_URL + "/encryptionProtector/{encryptionProtectorName}/revalidate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ENCRYPTION_PROTECTOR_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

DATABASE_ENCRYPTION_PROTECTORS_REVERT = Operation(
    SERVICE,
    "DatabaseEncryptionProtectors_Revert",
    "POST",
    _DATABASE_URL + "/encryptionProtector/{encryptionProtectorName}/revert",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ENCRYPTION_PROTECTOR_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

DATABASE_OPERATIONS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DatabaseOperations_ListByDatabase",
    "GET",
    _DATABASE_URL + "/operations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("DatabaseOperation"),
)

DATABASE_OPERATIONS_CANCEL = Operation(
    SERVICE,
    "DatabaseOperations_Cancel",
    "POST",
    _DATABASE_URL + "/operations/{operationId}/cancel",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, Path("operation_id", "operationId")),
    accept=None,
)

DATABASE_USAGES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DatabaseUsages_ListByDatabase",
    "GET",
    _DATABASE_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("DatabaseUsage"),
)

SYNAPSE_LINK_WORKSPACES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "SynapseLinkWorkspaces_ListByDatabase",
    "GET",
    _DATABASE_URL + "/linkWorkspaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("SynapseLinkWorkspace"),
)

DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_GET = Operation(
    SERVICE,
    "DatabaseAdvancedThreatProtectionSettings_Get",
    "GET",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ADVANCED_THREAT_PROTECTION_NAME),
    returns="DatabaseAdvancedThreatProtection",
)

DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DatabaseAdvancedThreatProtectionSettings_CreateOrUpdate",
    "PUT",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _ADVANCED_THREAT_PROTECTION_NAME,
        Body("parameters", "DatabaseAdvancedThreatProtection"),
    ),
    ok=(200, 201),
    returns="DatabaseAdvancedThreatProtection",
)

DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DatabaseAdvancedThreatProtectionSettings_ListByDatabase",
    "GET",
    _DATABASE_URL + "/advancedThreatProtectionSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("DatabaseAdvancedThreatProtection"),
)

DATABASE_ADVISORS_GET = Operation(
    SERVICE,
    "DatabaseAdvisors_Get",
    "GET",
    _ADVISOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ADVISOR_NAME),
    returns="Advisor",
)

DATABASE_ADVISORS_UPDATE = Operation(
    SERVICE,
    "DatabaseAdvisors_Update",
    "PATCH",
    _ADVISOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ADVISOR_NAME, Body("parameters", "Advisor")),
    returns="Advisor",
)

DATABASE_ADVISORS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DatabaseAdvisors_ListByDatabase",
    "GET",
    _DATABASE_URL + "/advisors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _EXPAND),
    returns="[Advisor]",
)

DATABASE_AUTOMATIC_TUNING_GET = Operation(
    SERVICE,
    "DatabaseAutomaticTuning_Get",
    "GET",
    _AUTOMATIC_TUNING_CURRENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    returns="DatabaseAutomaticTuning",
)

DATABASE_AUTOMATIC_TUNING_UPDATE = Operation(
    SERVICE,
    "DatabaseAutomaticTuning_Update",
    "PATCH",
    _AUTOMATIC_TUNING_CURRENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, Body("parameters", "DatabaseAutomaticTuning")),
    returns="DatabaseAutomaticTuning",
)

DATABASE_EXTENSIONS_GET = Operation(
    SERVICE,
    "DatabaseExtensions_Get",
    "GET",
    _EXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _EXTENSION_NAME),
    accept=None,
)

DATABASE_EXTENSIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DatabaseExtensions_CreateOrUpdate",
    "PUT",
    _EXTENSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _EXTENSION_NAME,
        Body("parameters", "DatabaseExtensions"),
    ),
    ok=(200, 202),
    returns="ImportExportExtensionsOperationResult",
    long_running=LongRunning(),
)

DATABASE_EXTENSIONS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DatabaseExtensions_ListByDatabase",
    "GET",
    _DATABASE_URL + "/extensions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("ImportExportExtensionsOperationResult"),
)

DATABASE_RECOMMENDED_ACTIONS_GET = Operation(
    SERVICE,
    "DatabaseRecommendedActions_Get",
    "GET",
    _RECOMMENDED_ACTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ADVISOR_NAME, _RECOMMENDED_ACTION_NAME),
    returns="RecommendedAction",
)

DATABASE_RECOMMENDED_ACTIONS_UPDATE = Operation(
    SERVICE,
    "DatabaseRecommendedActions_Update",
    "PATCH",
    _RECOMMENDED_ACTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _ADVISOR_NAME,
        _RECOMMENDED_ACTION_NAME,
        Body("parameters", "RecommendedAction"),
    ),
    returns="RecommendedAction",
)

DATABASE_RECOMMENDED_ACTIONS_LIST_BY_DATABASE_ADVISOR = Operation(
    SERVICE,
    "DatabaseRecommendedActions_ListByDatabaseAdvisor",
    "GET",
    _ADVISOR_URL + "/recommendedActions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ADVISOR_NAME),
    returns="[RecommendedAction]",
)

DATA_MASKING_RULES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DataMaskingRules_ListByDatabase",
    "GET",
    _DATA_MASKING_POLICIES_DEFAULT_URL + "/rules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("DataMaskingRule"),
)

DATA_MASKING_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DataMaskingRules_CreateOrUpdate",
    "PUT",
    _DATA_MASKING_POLICIES_DEFAULT_URL + "/rules/{dataMaskingRuleName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Path("data_masking_rule_name", "dataMaskingRuleName"),
        Body("parameters", "DataMaskingRule"),
    ),
    ok=(200, 201),
    returns="DataMaskingRule",
)

DATA_WAREHOUSE_USER_ACTIVITIES_GET = Operation(
    SERVICE,
    "DataWarehouseUserActivities_Get",
    "GET",
    _DATABASE_URL + "/dataWarehouseUserActivities/{dataWarehouseUserActivityName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Path(
            "data_warehouse_user_activity_name", "dataWarehouseUserActivityName", type="DataWarehouseUserActivityName"
        ),
    ),
    returns="DataWarehouseUserActivities",
)

DATA_WAREHOUSE_USER_ACTIVITIES_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DataWarehouseUserActivities_ListByDatabase",
    "GET",
    _DATABASE_URL + "/dataWarehouseUserActivities",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("DataWarehouseUserActivities"),
)

LEDGER_DIGEST_UPLOADS_GET = Operation(
    SERVICE,
    "LedgerDigestUploads_Get",
    "GET",
    _LEDGER_DIGEST_UPLOAD_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _LEDGER_DIGEST_UPLOADS),
    returns="LedgerDigestUploads",
)

LEDGER_DIGEST_UPLOADS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LedgerDigestUploads_CreateOrUpdate",
    "PUT",
    _LEDGER_DIGEST_UPLOAD_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _LEDGER_DIGEST_UPLOADS,
        Body("parameters", "LedgerDigestUploads"),
    ),
    ok=(200, 202),
    returns="LedgerDigestUploads",
    long_running=LongRunning(),
)

LEDGER_DIGEST_UPLOADS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "LedgerDigestUploads_ListByDatabase",
    "GET",
    _DATABASE_URL + "/ledgerDigestUploads",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("LedgerDigestUploads"),
)

LEDGER_DIGEST_UPLOADS_DISABLE = Operation(
    SERVICE,
    "LedgerDigestUploads_Disable",
    "POST",
    _LEDGER_DIGEST_UPLOAD_URL + "/disable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _LEDGER_DIGEST_UPLOADS),
    ok=(200, 202),
    returns="LedgerDigestUploads",
    long_running=LongRunning(),
)

MAINTENANCE_WINDOW_OPTIONS_GET = Operation(
    SERVICE,
    "MaintenanceWindowOptions_Get",
    "GET",
    _DATABASE_URL + "/maintenanceWindowOptions/current",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Query("maintenance_window_options_name", "maintenanceWindowOptionsName", required=True),
    ),
    returns="MaintenanceWindowOptions",
)

MAINTENANCE_WINDOWS_GET = Operation(
    SERVICE,
    "MaintenanceWindows_Get",
    "GET",
    _MAINTENANCE_WINDOWS_CURRENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _MAINTENANCE_WINDOW_NAME),
    returns="MaintenanceWindows",
)

MAINTENANCE_WINDOWS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "MaintenanceWindows_CreateOrUpdate",
    "PUT",
    _MAINTENANCE_WINDOWS_CURRENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Body("parameters", "MaintenanceWindows"),
        _MAINTENANCE_WINDOW_NAME,
    ),
    accept=None,
)

TRANSPARENT_DATA_ENCRYPTIONS_GET = Operation(
    SERVICE,
    "TransparentDataEncryptions_Get",
    "GET",
    _TRANSPARENT_DATA_ENCRYPTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _TDE_NAME),
    returns="LogicalDatabaseTransparentDataEncryption",
)

TRANSPARENT_DATA_ENCRYPTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "TransparentDataEncryptions_CreateOrUpdate",
    "PUT",
    _TRANSPARENT_DATA_ENCRYPTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _TDE_NAME,
        Body("parameters", "LogicalDatabaseTransparentDataEncryption"),
    ),
    ok=(200, 201, 202),
    returns="LogicalDatabaseTransparentDataEncryption",
    long_running=LongRunning(),
)

TRANSPARENT_DATA_ENCRYPTIONS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "TransparentDataEncryptions_ListByDatabase",
    "GET",
    _DATABASE_URL + "/transparentDataEncryption",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("LogicalDatabaseTransparentDataEncryption"),
)

TRANSPARENT_DATA_ENCRYPTIONS_RESUME = Operation(
    SERVICE,
    "TransparentDataEncryptions_Resume",
    "POST",
    _TRANSPARENT_DATA_ENCRYPTION_URL + "/resume",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _TDE_NAME),
    ok=(200, 202),
    returns="LogicalDatabaseTransparentDataEncryption",
    long_running=LongRunning(),
)

TRANSPARENT_DATA_ENCRYPTIONS_SUSPEND = Operation(
    SERVICE,
    "TransparentDataEncryptions_Suspend",
    "POST",
    _TRANSPARENT_DATA_ENCRYPTION_URL + "/suspend",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _TDE_NAME),
    ok=(200, 202),
    returns="LogicalDatabaseTransparentDataEncryption",
    long_running=LongRunning(),
)
