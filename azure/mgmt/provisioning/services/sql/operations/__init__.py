# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Operations of the service ``sql``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._database_advisors import *
    from ._database_schemas import *
    from ._database_sql_vulnerability_assessments_settings import *
    from ._database_vulnerability_assessments import *
    from ._databases import *
    from ._distributed_availability_groups import *
    from ._elastic_pools import *
    from ._failover_groups import *
    from ._instance_failover_groups import *
    from ._instance_pools import *
    from ._job_agents import *
    from ._long_term_retention_backups import *
    from ._long_term_retention_managed_instance_backups import *
    from ._managed_database_schemas import *
    from ._managed_databases import *
    from ._managed_instances import *
    from ._others import *
    from ._replication_links import *
    from ._restorable_dropped_managed_databases import *
    from ._server_dns_aliases import *
    from ._server_trust_groups import *
    from ._servers import *
    from ._sql_vulnerability_assessments_settings import *
    from ._sync_agents import *
    from ._sync_groups import *
    from ._virtual_clusters import *
    from ._workload_groups import *

_NAMES = {
    "._database_advisors": """
        DatabaseAdvisorsOperations DatabaseRecommendedActionsOperations
    """,
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
        DatabaseAutomaticTuningOperations DatabaseBlobAuditingPoliciesOperations DatabaseEncryptionProtectorsOperations
        DatabaseExtensionsOperations DatabaseOperationsOperations DatabaseSecurityAlertPoliciesOperations
        DatabaseUsagesOperations DatabasesOperations ExtendedDatabaseBlobAuditingPoliciesOperations
        GeoBackupPoliciesOperations LedgerDigestUploadsOperations LongTermRetentionPoliciesOperations
        MaintenanceWindowOptionsOperations MaintenanceWindowsOperations RecommendedSensitivityLabelsOperations
        RestorePointsOperations SynapseLinkWorkspacesOperations TransparentDataEncryptionsOperations
    """,
    "._distributed_availability_groups": """
        DistributedAvailabilityGroupsOperations
    """,
    "._elastic_pools": """
        ElasticPoolOperationsOperations ElasticPoolsOperations
    """,
    "._failover_groups": """
        FailoverGroupsOperations
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
    "._managed_database_schemas": """
        ManagedDatabaseColumnsOperations ManagedDatabaseSchemasOperations ManagedDatabaseSensitivityLabelsOperations
        ManagedDatabaseTablesOperations
    """,
    "._managed_databases": """
        ManagedBackupShortTermRetentionPoliciesOperations ManagedDatabaseAdvancedThreatProtectionSettingsOperations
        ManagedDatabaseQueriesOperations ManagedDatabaseRecommendedSensitivityLabelsOperations
        ManagedDatabaseRestoreDetailsOperations ManagedDatabaseSecurityAlertPoliciesOperations
        ManagedDatabaseSecurityEventsOperations ManagedDatabaseTransparentDataEncryptionOperations
        ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations
        ManagedDatabaseVulnerabilityAssessmentScansOperations ManagedDatabaseVulnerabilityAssessmentsOperations
        ManagedDatabasesOperations ManagedInstanceLongTermRetentionPoliciesOperations
        ManagedLedgerDigestUploadsOperations
    """,
    "._managed_instances": """
        EndpointCertificatesOperations ManagedInstanceAdministratorsOperations
        ManagedInstanceAdvancedThreatProtectionSettingsOperations ManagedInstanceAzureAdOnlyAuthenticationsOperations
        ManagedInstanceDtcsOperations ManagedInstanceEncryptionProtectorsOperations ManagedInstanceKeysOperations
        ManagedInstanceOperationsOperations ManagedInstancePrivateEndpointConnectionsOperations
        ManagedInstancePrivateLinkResourcesOperations ManagedInstanceTdeCertificatesOperations
        ManagedInstanceVulnerabilityAssessmentsOperations ManagedInstancesOperations ManagedServerDnsAliasesOperations
        ManagedServerSecurityAlertPoliciesOperations RecoverableManagedDatabasesOperations
        ServerConfigurationOptionsOperations ServerTrustCertificatesOperations SqlAgentOperations
        StartStopManagedInstanceSchedulesOperations
    """,
    "._others": """
        CapabilitiesOperations DeletedServersOperations ManagedDatabaseMoveOperationsOperations Operations
        SubscriptionUsagesOperations TimeZonesOperations
    """,
    "._replication_links": """
        ReplicationLinksOperations
    """,
    "._restorable_dropped_managed_databases": """
        ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations
        RestorableDroppedManagedDatabasesOperations
    """,
    "._server_dns_aliases": """
        ServerDnsAliasesOperations
    """,
    "._server_trust_groups": """
        ServerTrustGroupsOperations
    """,
    "._servers": """
        EncryptionProtectorsOperations ExtendedServerBlobAuditingPoliciesOperations FirewallRulesOperations
        Ipv6FirewallRulesOperations NetworkSecurityPerimeterConfigurationsOperations OutboundFirewallRulesOperations
        PrivateEndpointConnectionsOperations PrivateLinkResourcesOperations RecoverableDatabasesOperations
        RestorableDroppedDatabasesOperations ServerAdvancedThreatProtectionSettingsOperations ServerAdvisorsOperations
        ServerAutomaticTuningOperations ServerAzureAdAdministratorsOperations ServerAzureAdOnlyAuthenticationsOperations
        ServerBlobAuditingPoliciesOperations ServerConnectionPoliciesOperations ServerDevOpsAuditSettingsOperations
        ServerKeysOperations ServerOperationsOperations ServerSecurityAlertPoliciesOperations ServerUsagesOperations
        ServerVulnerabilityAssessmentsOperations ServersOperations TdeCertificatesOperations
        VirtualNetworkRulesOperations
    """,
    "._sql_vulnerability_assessments_settings": """
        SqlVulnerabilityAssessmentBaselineOperations SqlVulnerabilityAssessmentBaselinesOperations
        SqlVulnerabilityAssessmentExecuteScanOperations SqlVulnerabilityAssessmentRuleBaselineOperations
        SqlVulnerabilityAssessmentRuleBaselinesOperations SqlVulnerabilityAssessmentScanResultOperations
        SqlVulnerabilityAssessmentScansOperations SqlVulnerabilityAssessmentsOperations
        SqlVulnerabilityAssessmentsSettingsOperations
    """,
    "._sync_agents": """
        SyncAgentsOperations
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
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
