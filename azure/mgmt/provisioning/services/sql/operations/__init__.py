# Generated from swagger/sql/ by "make generate": do not edit.
# ruff: noqa: F403

"""Operations of the service ``sql``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._database_schemas import *
    from ._database_sql_vulnerability_assessments_settings import *
    from ._database_vulnerability_assessments import *
    from ._databases import *
    from ._elastic_pools import *
    from ._instance_failover_groups import *
    from ._instance_pools import *
    from ._job_agents import *
    from ._long_term_retention_backups import *
    from ._long_term_retention_managed_instance_backups import *
    from ._managed_databases import *
    from ._managed_instances import *
    from ._others import *
    from ._server_trust_groups import *
    from ._servers import *
    from ._sql_vulnerability_assessments_settings import *
    from ._sync_groups import *
    from ._virtual_clusters import *
    from ._workload_groups import *

_NAMES = {
    "._database_schemas": """
        DatabaseColumnsOperations DatabaseSchemasOperations DatabaseTablesOperations SensitivityLabelsOperations
    """,
    "._database_sql_vulnerability_assessments_settings": """
        DatabaseSqlVulnerabilityAssessmentBaselinesOperations DatabaseSqlVulnerabilityAssessmentExecuteScanOperations
        DatabaseSqlVulnerabilityAssessmentRuleBaselinesOperations DatabaseSqlVulnerabilityAssessmentScanResultOperations
        DatabaseSqlVulnerabilityAssessmentScansOperations DatabaseSqlVulnerabilityAssessmentsSettingsOperations
    """,
    "._database_vulnerability_assessments": """
        DatabaseVulnerabilityAssessmentRuleBaselinesOperations DatabaseVulnerabilityAssessmentScansOperations
        DatabaseVulnerabilityAssessmentsOperations
    """,
    "._databases": """
        BackupShortTermRetentionPoliciesOperations DataMaskingPoliciesOperations DataMaskingRulesOperations
        DataWarehouseUserActivitiesOperations DatabaseAdvancedThreatProtectionSettingsOperations
        DatabaseAdvisorsOperations DatabaseAutomaticTuningOperations DatabaseBlobAuditingPoliciesOperations
        DatabaseEncryptionProtectorsOperations DatabaseExtensionsOperations DatabaseOperationsOperations
        DatabaseRecommendedActionsOperations DatabaseSecurityAlertPoliciesOperations DatabaseUsagesOperations
        DatabasesOperations ExtendedDatabaseBlobAuditingPoliciesOperations GeoBackupPoliciesOperations
        LedgerDigestUploadsOperations LongTermRetentionPoliciesOperations MaintenanceWindowOptionsOperations
        MaintenanceWindowsOperations RecommendedSensitivityLabelsOperations ReplicationLinksOperations
        RestorePointsOperations SynapseLinkWorkspacesOperations TransparentDataEncryptionsOperations
    """,
    "._elastic_pools": """
        ElasticPoolOperationsOperations ElasticPoolsOperations
    """,
    "._instance_failover_groups": """
        InstanceFailoverGroupsOperations
    """,
    "._instance_pools": """
        InstancePoolOperationsOperations InstancePoolsOperations UsagesOperations
    """,
    "._job_agents": """
        JobAgentsOperations JobCredentialsOperations JobExecutionsOperations JobPrivateEndpointsOperations
        JobStepExecutionsOperations JobStepsOperations JobTargetExecutionsOperations JobTargetGroupsOperations
        JobVersionsOperations JobsOperations
    """,
    "._long_term_retention_backups": """
        LongTermRetentionBackupsOperations
    """,
    "._long_term_retention_managed_instance_backups": """
        LongTermRetentionManagedInstanceBackupsOperations
    """,
    "._managed_databases": """
        ManagedBackupShortTermRetentionPoliciesOperations ManagedDatabaseAdvancedThreatProtectionSettingsOperations
        ManagedDatabaseColumnsOperations ManagedDatabaseQueriesOperations
        ManagedDatabaseRecommendedSensitivityLabelsOperations ManagedDatabaseRestoreDetailsOperations
        ManagedDatabaseSchemasOperations ManagedDatabaseSecurityAlertPoliciesOperations
        ManagedDatabaseSecurityEventsOperations ManagedDatabaseSensitivityLabelsOperations
        ManagedDatabaseTablesOperations ManagedDatabaseTransparentDataEncryptionOperations
        ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations
        ManagedDatabaseVulnerabilityAssessmentScansOperations ManagedDatabaseVulnerabilityAssessmentsOperations
        ManagedDatabasesOperations ManagedInstanceLongTermRetentionPoliciesOperations
        ManagedLedgerDigestUploadsOperations
    """,
    "._managed_instances": """
        DistributedAvailabilityGroupsOperations EndpointCertificatesOperations ManagedInstanceAdministratorsOperations
        ManagedInstanceAdvancedThreatProtectionSettingsOperations ManagedInstanceAzureAdOnlyAuthenticationsOperations
        ManagedInstanceDtcsOperations ManagedInstanceEncryptionProtectorsOperations ManagedInstanceKeysOperations
        ManagedInstanceOperationsOperations ManagedInstancePrivateEndpointConnectionsOperations
        ManagedInstancePrivateLinkResourcesOperations ManagedInstanceTdeCertificatesOperations
        ManagedInstanceVulnerabilityAssessmentsOperations ManagedInstancesOperations
        ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations ManagedServerDnsAliasesOperations
        ManagedServerSecurityAlertPoliciesOperations RecoverableManagedDatabasesOperations
        RestorableDroppedManagedDatabasesOperations ServerConfigurationOptionsOperations
        ServerTrustCertificatesOperations SqlAgentOperations StartStopManagedInstanceSchedulesOperations
    """,
    "._others": """
        CapabilitiesOperations DeletedServersOperations ManagedDatabaseMoveOperationsOperations Operations
        SubscriptionUsagesOperations TimeZonesOperations
    """,
    "._server_trust_groups": """
        ServerTrustGroupsOperations
    """,
    "._servers": """
        EncryptionProtectorsOperations ExtendedServerBlobAuditingPoliciesOperations FailoverGroupsOperations
        FirewallRulesOperations Ipv6FirewallRulesOperations NetworkSecurityPerimeterConfigurationsOperations
        OutboundFirewallRulesOperations PrivateEndpointConnectionsOperations PrivateLinkResourcesOperations
        RecoverableDatabasesOperations RestorableDroppedDatabasesOperations
        ServerAdvancedThreatProtectionSettingsOperations ServerAdvisorsOperations ServerAutomaticTuningOperations
        ServerAzureAdAdministratorsOperations ServerAzureAdOnlyAuthenticationsOperations
        ServerBlobAuditingPoliciesOperations ServerConnectionPoliciesOperations ServerDevOpsAuditSettingsOperations
        ServerDnsAliasesOperations ServerKeysOperations ServerOperationsOperations ServerSecurityAlertPoliciesOperations
        ServerUsagesOperations ServerVulnerabilityAssessmentsOperations ServersOperations SyncAgentsOperations
        TdeCertificatesOperations VirtualNetworkRulesOperations
    """,
    "._sql_vulnerability_assessments_settings": """
        SqlVulnerabilityAssessmentBaselineOperations SqlVulnerabilityAssessmentBaselinesOperations
        SqlVulnerabilityAssessmentExecuteScanOperations SqlVulnerabilityAssessmentRuleBaselineOperations
        SqlVulnerabilityAssessmentRuleBaselinesOperations SqlVulnerabilityAssessmentScanResultOperations
        SqlVulnerabilityAssessmentScansOperations SqlVulnerabilityAssessmentsOperations
        SqlVulnerabilityAssessmentsSettingsOperations
    """,
    "._sync_groups": """
        SyncGroupsOperations SyncMembersOperations
    """,
    "._virtual_clusters": """
        VirtualClustersOperations
    """,
    "._workload_groups": """
        WorkloadClassifiersOperations WorkloadGroupsOperations
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
