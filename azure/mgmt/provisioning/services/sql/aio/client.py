# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``sql``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations._database_advisors import DatabaseAdvisorsOperations, DatabaseRecommendedActionsOperations
    from .operations._database_schemas import (
        DatabaseColumnsOperations,
        DatabaseSchemasOperations,
        DatabaseTablesOperations,
        SensitivityLabelsOperations,
    )
    from .operations._database_sql_vulnerability_assessments_settings import (
        DatabaseSqlVulnerabilityAssessmentBaselinesOperations,
        DatabaseSqlVulnerabilityAssessmentExecuteScanOperations,
        DatabaseSqlVulnerabilityAssessmentRuleBaselinesOperations,
        DatabaseSqlVulnerabilityAssessmentScanResultOperations,
        DatabaseSqlVulnerabilityAssessmentScansOperations,
        DatabaseSqlVulnerabilityAssessmentsSettingsOperations,
    )
    from .operations._database_vulnerability_assessments import (
        DatabaseVulnerabilityAssessmentRuleBaselinesOperations,
        DatabaseVulnerabilityAssessmentScansOperations,
        DatabaseVulnerabilityAssessmentsOperations,
    )
    from .operations._databases import (
        BackupShortTermRetentionPoliciesOperations,
        DatabaseAdvancedThreatProtectionSettingsOperations,
        DatabaseAutomaticTuningOperations,
        DatabaseBlobAuditingPoliciesOperations,
        DatabaseEncryptionProtectorsOperations,
        DatabaseExtensionsOperations,
        DatabaseOperationsOperations,
        DatabaseSecurityAlertPoliciesOperations,
        DatabasesOperations,
        DatabaseUsagesOperations,
        DataMaskingPoliciesOperations,
        DataMaskingRulesOperations,
        DataWarehouseUserActivitiesOperations,
        ExtendedDatabaseBlobAuditingPoliciesOperations,
        GeoBackupPoliciesOperations,
        LedgerDigestUploadsOperations,
        LongTermRetentionPoliciesOperations,
        MaintenanceWindowOptionsOperations,
        MaintenanceWindowsOperations,
        RecommendedSensitivityLabelsOperations,
        RestorePointsOperations,
        SynapseLinkWorkspacesOperations,
        TransparentDataEncryptionsOperations,
    )
    from .operations._distributed_availability_groups import DistributedAvailabilityGroupsOperations
    from .operations._elastic_pools import ElasticPoolOperationsOperations, ElasticPoolsOperations
    from .operations._failover_groups import FailoverGroupsOperations
    from .operations._instance_failover_groups import InstanceFailoverGroupsOperations
    from .operations._instance_pools import InstancePoolOperationsOperations, InstancePoolsOperations, UsagesOperations
    from .operations._job_agents import (
        JobAgentsOperations,
        JobCredentialsOperations,
        JobExecutionsOperations,
        JobPrivateEndpointsOperations,
        JobsOperations,
        JobStepExecutionsOperations,
        JobStepsOperations,
        JobTargetExecutionsOperations,
        JobTargetGroupsOperations,
        JobVersionsOperations,
    )
    from .operations._long_term_retention_backups import LongTermRetentionBackupsOperations
    from .operations._long_term_retention_managed_instance_backups import (
        LongTermRetentionManagedInstanceBackupsOperations,
    )
    from .operations._managed_database_schemas import (
        ManagedDatabaseColumnsOperations,
        ManagedDatabaseSchemasOperations,
        ManagedDatabaseSensitivityLabelsOperations,
        ManagedDatabaseTablesOperations,
    )
    from .operations._managed_databases import (
        ManagedBackupShortTermRetentionPoliciesOperations,
        ManagedDatabaseAdvancedThreatProtectionSettingsOperations,
        ManagedDatabaseQueriesOperations,
        ManagedDatabaseRecommendedSensitivityLabelsOperations,
        ManagedDatabaseRestoreDetailsOperations,
        ManagedDatabaseSecurityAlertPoliciesOperations,
        ManagedDatabaseSecurityEventsOperations,
        ManagedDatabasesOperations,
        ManagedDatabaseTransparentDataEncryptionOperations,
        ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations,
        ManagedDatabaseVulnerabilityAssessmentScansOperations,
        ManagedDatabaseVulnerabilityAssessmentsOperations,
        ManagedInstanceLongTermRetentionPoliciesOperations,
        ManagedLedgerDigestUploadsOperations,
    )
    from .operations._managed_instances import (
        EndpointCertificatesOperations,
        ManagedInstanceAdministratorsOperations,
        ManagedInstanceAdvancedThreatProtectionSettingsOperations,
        ManagedInstanceAzureAdOnlyAuthenticationsOperations,
        ManagedInstanceDtcsOperations,
        ManagedInstanceEncryptionProtectorsOperations,
        ManagedInstanceKeysOperations,
        ManagedInstanceOperationsOperations,
        ManagedInstancePrivateEndpointConnectionsOperations,
        ManagedInstancePrivateLinkResourcesOperations,
        ManagedInstancesOperations,
        ManagedInstanceTdeCertificatesOperations,
        ManagedInstanceVulnerabilityAssessmentsOperations,
        ManagedServerDnsAliasesOperations,
        ManagedServerSecurityAlertPoliciesOperations,
        RecoverableManagedDatabasesOperations,
        ServerConfigurationOptionsOperations,
        ServerTrustCertificatesOperations,
        SqlAgentOperations,
        StartStopManagedInstanceSchedulesOperations,
    )
    from .operations._others import (
        CapabilitiesOperations,
        DeletedServersOperations,
        ManagedDatabaseMoveOperationsOperations,
        Operations,
        SubscriptionUsagesOperations,
        TimeZonesOperations,
    )
    from .operations._replication_links import ReplicationLinksOperations
    from .operations._restorable_dropped_managed_databases import (
        ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations,
        RestorableDroppedManagedDatabasesOperations,
    )
    from .operations._server_dns_aliases import ServerDnsAliasesOperations
    from .operations._server_trust_groups import ServerTrustGroupsOperations
    from .operations._servers import (
        EncryptionProtectorsOperations,
        ExtendedServerBlobAuditingPoliciesOperations,
        FirewallRulesOperations,
        Ipv6FirewallRulesOperations,
        NetworkSecurityPerimeterConfigurationsOperations,
        OutboundFirewallRulesOperations,
        PrivateEndpointConnectionsOperations,
        PrivateLinkResourcesOperations,
        RecoverableDatabasesOperations,
        RestorableDroppedDatabasesOperations,
        ServerAdvancedThreatProtectionSettingsOperations,
        ServerAdvisorsOperations,
        ServerAutomaticTuningOperations,
        ServerAzureAdAdministratorsOperations,
        ServerAzureAdOnlyAuthenticationsOperations,
        ServerBlobAuditingPoliciesOperations,
        ServerConnectionPoliciesOperations,
        ServerDevOpsAuditSettingsOperations,
        ServerKeysOperations,
        ServerOperationsOperations,
        ServerSecurityAlertPoliciesOperations,
        ServersOperations,
        ServerUsagesOperations,
        ServerVulnerabilityAssessmentsOperations,
        TdeCertificatesOperations,
        VirtualNetworkRulesOperations,
    )
    from .operations._sql_vulnerability_assessments_settings import (
        SqlVulnerabilityAssessmentBaselineOperations,
        SqlVulnerabilityAssessmentBaselinesOperations,
        SqlVulnerabilityAssessmentExecuteScanOperations,
        SqlVulnerabilityAssessmentRuleBaselineOperations,
        SqlVulnerabilityAssessmentRuleBaselinesOperations,
        SqlVulnerabilityAssessmentScanResultOperations,
        SqlVulnerabilityAssessmentScansOperations,
        SqlVulnerabilityAssessmentsOperations,
        SqlVulnerabilityAssessmentsSettingsOperations,
    )
    from .operations._sync_agents import SyncAgentsOperations
    from .operations._sync_groups import SyncGroupsOperations, SyncMembersOperations
    from .operations._virtual_clusters import VirtualClustersOperations
    from .operations._workload_groups import WorkloadClassifiersOperations, WorkloadGroupsOperations


class SqlManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure SQL: servers, databases, elastic pools, managed instances, security, backup,
    failover, jobs and sync.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.Sql provider, as used in role definitions."""
        from .operations._others import Operations

        return self._group(Operations)

    @property
    def backup_short_term_retention_policies(self) -> BackupShortTermRetentionPoliciesOperations:
        """Short-term backup retention policies of a database: create, change, get and list them."""
        from .operations._databases import BackupShortTermRetentionPoliciesOperations

        return self._group(BackupShortTermRetentionPoliciesOperations)

    @property
    def database_columns(self) -> DatabaseColumnsOperations:
        """Columns of a database table: get and list them."""
        from .operations._database_schemas import DatabaseColumnsOperations

        return self._group(DatabaseColumnsOperations)

    @property
    def restore_points(self) -> RestorePointsOperations:
        """Restore points of a database: create, delete, get and list them."""
        from .operations._databases import RestorePointsOperations

        return self._group(RestorePointsOperations)

    @property
    def sensitivity_labels(self) -> SensitivityLabelsOperations:
        """Sensitivity labels of database columns, set or recommended: change, delete, get and list them."""
        from .operations._database_schemas import SensitivityLabelsOperations

        return self._group(SensitivityLabelsOperations)

    @property
    def recommended_sensitivity_labels(self) -> RecommendedSensitivityLabelsOperations:
        """Recommended sensitivity labels of a database: change them."""
        from .operations._databases import RecommendedSensitivityLabelsOperations

        return self._group(RecommendedSensitivityLabelsOperations)

    @property
    def databases(self) -> DatabasesOperations:
        """SQL databases: create, change, export, import, fail over, pause, resume, delete, get and list them."""
        from .operations._databases import DatabasesOperations

        return self._group(DatabasesOperations)

    @property
    def firewall_rules(self) -> FirewallRulesOperations:
        """Firewall rules of a SQL server: create, change, replace all, delete, get and list them."""
        from .operations._servers import FirewallRulesOperations

        return self._group(FirewallRulesOperations)

    @property
    def replication_links(self) -> ReplicationLinksOperations:
        """Replication links of a database: create, change, fail over, delete, get and list them."""
        from .operations._replication_links import ReplicationLinksOperations

        return self._group(ReplicationLinksOperations)

    @property
    def servers(self) -> ServersOperations:
        """SQL servers (logical servers): create, change, import into, delete, get and list them."""
        from .operations._servers import ServersOperations

        return self._group(ServersOperations)

    @property
    def server_blob_auditing_policies(self) -> ServerBlobAuditingPoliciesOperations:
        """The blob auditing policy of a SQL server: set, get and list it."""
        from .operations._servers import ServerBlobAuditingPoliciesOperations

        return self._group(ServerBlobAuditingPoliciesOperations)

    @property
    def database_blob_auditing_policies(self) -> DatabaseBlobAuditingPoliciesOperations:
        """The blob auditing policy of a database: set, get and list it."""
        from .operations._databases import DatabaseBlobAuditingPoliciesOperations

        return self._group(DatabaseBlobAuditingPoliciesOperations)

    @property
    def extended_database_blob_auditing_policies(self) -> ExtendedDatabaseBlobAuditingPoliciesOperations:
        """The extended blob auditing policy of a database: set, get and list it."""
        from .operations._databases import ExtendedDatabaseBlobAuditingPoliciesOperations

        return self._group(ExtendedDatabaseBlobAuditingPoliciesOperations)

    @property
    def extended_server_blob_auditing_policies(self) -> ExtendedServerBlobAuditingPoliciesOperations:
        """The extended blob auditing policy of a SQL server: set, get and list it."""
        from .operations._servers import ExtendedServerBlobAuditingPoliciesOperations

        return self._group(ExtendedServerBlobAuditingPoliciesOperations)

    @property
    def server_advisors(self) -> ServerAdvisorsOperations:
        """Advisors of a SQL server: change, get and list them."""
        from .operations._servers import ServerAdvisorsOperations

        return self._group(ServerAdvisorsOperations)

    @property
    def managed_database_columns(self) -> ManagedDatabaseColumnsOperations:
        """Columns of a managed database table: get and list them."""
        from .operations._managed_database_schemas import ManagedDatabaseColumnsOperations

        return self._group(ManagedDatabaseColumnsOperations)

    @property
    def database_tables(self) -> DatabaseTablesOperations:
        """Tables of a database: get and list them."""
        from .operations._database_schemas import DatabaseTablesOperations

        return self._group(DatabaseTablesOperations)

    @property
    def managed_database_tables(self) -> ManagedDatabaseTablesOperations:
        """Tables of a managed database: get and list them."""
        from .operations._managed_database_schemas import ManagedDatabaseTablesOperations

        return self._group(ManagedDatabaseTablesOperations)

    @property
    def database_schemas(self) -> DatabaseSchemasOperations:
        """Schemas of a database: get and list them."""
        from .operations._database_schemas import DatabaseSchemasOperations

        return self._group(DatabaseSchemasOperations)

    @property
    def managed_database_schemas(self) -> ManagedDatabaseSchemasOperations:
        """Schemas of a managed database: get and list them."""
        from .operations._managed_database_schemas import ManagedDatabaseSchemasOperations

        return self._group(ManagedDatabaseSchemasOperations)

    @property
    def database_security_alert_policies(self) -> DatabaseSecurityAlertPoliciesOperations:
        """Security alert policies of a database: create, change, get and list them."""
        from .operations._databases import DatabaseSecurityAlertPoliciesOperations

        return self._group(DatabaseSecurityAlertPoliciesOperations)

    @property
    def sql_vulnerability_assessment_baseline(self) -> SqlVulnerabilityAssessmentBaselineOperations:
        """Vulnerability assessment baselines of a system database: get and list them."""
        from .operations._sql_vulnerability_assessments_settings import SqlVulnerabilityAssessmentBaselineOperations

        return self._group(SqlVulnerabilityAssessmentBaselineOperations)

    @property
    def sql_vulnerability_assessment_baselines(self) -> SqlVulnerabilityAssessmentBaselinesOperations:
        """Vulnerability assessment baselines of a system database: create and change them."""
        from .operations._sql_vulnerability_assessments_settings import SqlVulnerabilityAssessmentBaselinesOperations

        return self._group(SqlVulnerabilityAssessmentBaselinesOperations)

    @property
    def sql_vulnerability_assessments_settings(self) -> SqlVulnerabilityAssessmentsSettingsOperations:
        """SQL vulnerability assessment settings of a SQL server: create, change, get and list them."""
        from .operations._sql_vulnerability_assessments_settings import SqlVulnerabilityAssessmentsSettingsOperations

        return self._group(SqlVulnerabilityAssessmentsSettingsOperations)

    @property
    def sql_vulnerability_assessments(self) -> SqlVulnerabilityAssessmentsOperations:
        """The SQL vulnerability assessment setting of a SQL server: delete it."""
        from .operations._sql_vulnerability_assessments_settings import SqlVulnerabilityAssessmentsOperations

        return self._group(SqlVulnerabilityAssessmentsOperations)

    @property
    def database_sql_vulnerability_assessment_rule_baselines(
        self,
    ) -> DatabaseSqlVulnerabilityAssessmentRuleBaselinesOperations:
        """Baselines of a vulnerability assessment rule of a database: create, change, delete, get and list them."""
        from .operations._database_sql_vulnerability_assessments_settings import (
            DatabaseSqlVulnerabilityAssessmentRuleBaselinesOperations,
        )

        return self._group(DatabaseSqlVulnerabilityAssessmentRuleBaselinesOperations)

    @property
    def sql_vulnerability_assessment_rule_baseline(self) -> SqlVulnerabilityAssessmentRuleBaselineOperations:
        """Baselines of a vulnerability assessment rule of a system database: create, change, get and list them."""
        from .operations._sql_vulnerability_assessments_settings import SqlVulnerabilityAssessmentRuleBaselineOperations

        return self._group(SqlVulnerabilityAssessmentRuleBaselineOperations)

    @property
    def sql_vulnerability_assessment_rule_baselines(self) -> SqlVulnerabilityAssessmentRuleBaselinesOperations:
        """Baselines of a vulnerability assessment rule of a system database: delete them."""
        from .operations._sql_vulnerability_assessments_settings import (
            SqlVulnerabilityAssessmentRuleBaselinesOperations,
        )

        return self._group(SqlVulnerabilityAssessmentRuleBaselinesOperations)

    @property
    def database_sql_vulnerability_assessment_scan_result(
        self,
    ) -> DatabaseSqlVulnerabilityAssessmentScanResultOperations:
        """Vulnerability assessment scan results of a database: get and list them."""
        from .operations._database_sql_vulnerability_assessments_settings import (
            DatabaseSqlVulnerabilityAssessmentScanResultOperations,
        )

        return self._group(DatabaseSqlVulnerabilityAssessmentScanResultOperations)

    @property
    def sql_vulnerability_assessment_scan_result(self) -> SqlVulnerabilityAssessmentScanResultOperations:
        """Vulnerability assessment scan results of a system database: get and list them."""
        from .operations._sql_vulnerability_assessments_settings import SqlVulnerabilityAssessmentScanResultOperations

        return self._group(SqlVulnerabilityAssessmentScanResultOperations)

    @property
    def sql_vulnerability_assessment_scans(self) -> SqlVulnerabilityAssessmentScansOperations:
        """Vulnerability assessment scans of a system database: get and list them."""
        from .operations._sql_vulnerability_assessments_settings import SqlVulnerabilityAssessmentScansOperations

        return self._group(SqlVulnerabilityAssessmentScansOperations)

    @property
    def database_vulnerability_assessment_rule_baselines(
        self,
    ) -> DatabaseVulnerabilityAssessmentRuleBaselinesOperations:
        """Baselines of a classic vulnerability assessment rule of a database: create, change, delete and get them."""
        from .operations._database_vulnerability_assessments import (
            DatabaseVulnerabilityAssessmentRuleBaselinesOperations,
        )

        return self._group(DatabaseVulnerabilityAssessmentRuleBaselinesOperations)

    @property
    def managed_database_vulnerability_assessment_rule_baselines(
        self,
    ) -> ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations:
        """Baselines of a vulnerability assessment rule of a managed database: create, change, delete and get them."""
        from .operations._managed_databases import ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations

        return self._group(ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations)

    @property
    def database_vulnerability_assessments(self) -> DatabaseVulnerabilityAssessmentsOperations:
        """Classic vulnerability assessment settings of a database: create, change, delete, get and list them."""
        from .operations._database_vulnerability_assessments import DatabaseVulnerabilityAssessmentsOperations

        return self._group(DatabaseVulnerabilityAssessmentsOperations)

    @property
    def managed_database_vulnerability_assessments(self) -> ManagedDatabaseVulnerabilityAssessmentsOperations:
        """Vulnerability assessment settings of a managed database: create, change, delete, get and list them."""
        from .operations._managed_databases import ManagedDatabaseVulnerabilityAssessmentsOperations

        return self._group(ManagedDatabaseVulnerabilityAssessmentsOperations)

    @property
    def managed_database_vulnerability_assessment_scans(self) -> ManagedDatabaseVulnerabilityAssessmentScansOperations:
        """Vulnerability assessment scans of a managed database: create, export, get and list them."""
        from .operations._managed_databases import ManagedDatabaseVulnerabilityAssessmentScansOperations

        return self._group(ManagedDatabaseVulnerabilityAssessmentScansOperations)

    @property
    def data_masking_policies(self) -> DataMaskingPoliciesOperations:
        """The data masking policy of a database: set, change and get it."""
        from .operations._databases import DataMaskingPoliciesOperations

        return self._group(DataMaskingPoliciesOperations)

    @property
    def deleted_servers(self) -> DeletedServersOperations:
        """Deleted SQL servers: recover, get and list them."""
        from .operations._others import DeletedServersOperations

        return self._group(DeletedServersOperations)

    @property
    def distributed_availability_groups(self) -> DistributedAvailabilityGroupsOperations:
        """Distributed availability groups of a managed instance: create, change, fail over, delete, get and list
        them.
        """
        from .operations._distributed_availability_groups import DistributedAvailabilityGroupsOperations

        return self._group(DistributedAvailabilityGroupsOperations)

    @property
    def managed_databases(self) -> ManagedDatabasesOperations:
        """Databases of a managed instance: create, change, move, complete restores, delete, get and list them."""
        from .operations._managed_databases import ManagedDatabasesOperations

        return self._group(ManagedDatabasesOperations)

    @property
    def server_trust_groups(self) -> ServerTrustGroupsOperations:
        """Server trust groups of managed instances: create, change, delete, get and list them."""
        from .operations._server_trust_groups import ServerTrustGroupsOperations

        return self._group(ServerTrustGroupsOperations)

    @property
    def managed_instances(self) -> ManagedInstancesOperations:
        """SQL managed instances: create, change, start, stop, fail over, delete, get and list them."""
        from .operations._managed_instances import ManagedInstancesOperations

        return self._group(ManagedInstancesOperations)

    @property
    def elastic_pools(self) -> ElasticPoolsOperations:
        """Elastic pools of a SQL server: create, change, fail over, delete, get and list them."""
        from .operations._elastic_pools import ElasticPoolsOperations

        return self._group(ElasticPoolsOperations)

    @property
    def encryption_protectors(self) -> EncryptionProtectorsOperations:
        """Encryption protectors of a SQL server: create, change, revalidate, get and list them."""
        from .operations._servers import EncryptionProtectorsOperations

        return self._group(EncryptionProtectorsOperations)

    @property
    def endpoint_certificates(self) -> EndpointCertificatesOperations:
        """Endpoint certificates of a managed instance: get and list them."""
        from .operations._managed_instances import EndpointCertificatesOperations

        return self._group(EndpointCertificatesOperations)

    @property
    def failover_groups(self) -> FailoverGroupsOperations:
        """Failover groups of a SQL server: create, change, fail over, delete, get and list them."""
        from .operations._failover_groups import FailoverGroupsOperations

        return self._group(FailoverGroupsOperations)

    @property
    def geo_backup_policies(self) -> GeoBackupPoliciesOperations:
        """The geo-backup policy of a database: set, get and list it."""
        from .operations._databases import GeoBackupPoliciesOperations

        return self._group(GeoBackupPoliciesOperations)

    @property
    def instance_failover_groups(self) -> InstanceFailoverGroupsOperations:
        """Failover groups of managed instances: create, change, fail over, delete, get and list them."""
        from .operations._instance_failover_groups import InstanceFailoverGroupsOperations

        return self._group(InstanceFailoverGroupsOperations)

    @property
    def instance_pool_operations(self) -> InstancePoolOperationsOperations:
        """Management operations of an instance pool: get and list them."""
        from .operations._instance_pools import InstancePoolOperationsOperations

        return self._group(InstancePoolOperationsOperations)

    @property
    def instance_pools(self) -> InstancePoolsOperations:
        """Instance pools: create, change, delete, get and list them."""
        from .operations._instance_pools import InstancePoolsOperations

        return self._group(InstancePoolsOperations)

    @property
    def ipv6_firewall_rules(self) -> Ipv6FirewallRulesOperations:
        """IPv6 firewall rules of a SQL server: create, change, delete, get and list them."""
        from .operations._servers import Ipv6FirewallRulesOperations

        return self._group(Ipv6FirewallRulesOperations)

    @property
    def job_executions(self) -> JobExecutionsOperations:
        """Executions of elastic jobs: start, cancel, get and list them."""
        from .operations._job_agents import JobExecutionsOperations

        return self._group(JobExecutionsOperations)

    @property
    def job_agents(self) -> JobAgentsOperations:
        """Elastic job agents of a SQL server: create, change, delete, get and list them."""
        from .operations._job_agents import JobAgentsOperations

        return self._group(JobAgentsOperations)

    @property
    def job_credentials(self) -> JobCredentialsOperations:
        """Credentials of an elastic job agent: create, change, delete, get and list them."""
        from .operations._job_agents import JobCredentialsOperations

        return self._group(JobCredentialsOperations)

    @property
    def job_step_executions(self) -> JobStepExecutionsOperations:
        """Step executions of an elastic job execution: get and list them."""
        from .operations._job_agents import JobStepExecutionsOperations

        return self._group(JobStepExecutionsOperations)

    @property
    def job_target_executions(self) -> JobTargetExecutionsOperations:
        """Target executions of an elastic job execution: get and list them."""
        from .operations._job_agents import JobTargetExecutionsOperations

        return self._group(JobTargetExecutionsOperations)

    @property
    def jobs(self) -> JobsOperations:
        """Elastic jobs of a job agent: create, change, delete, get and list them."""
        from .operations._job_agents import JobsOperations

        return self._group(JobsOperations)

    @property
    def job_private_endpoints(self) -> JobPrivateEndpointsOperations:
        """Private endpoints of an elastic job agent: create, change, delete, get and list them."""
        from .operations._job_agents import JobPrivateEndpointsOperations

        return self._group(JobPrivateEndpointsOperations)

    @property
    def job_steps(self) -> JobStepsOperations:
        """Steps of an elastic job: create, change, delete, get and list them."""
        from .operations._job_agents import JobStepsOperations

        return self._group(JobStepsOperations)

    @property
    def job_target_groups(self) -> JobTargetGroupsOperations:
        """Target groups of an elastic job agent: create, change, delete, get and list them."""
        from .operations._job_agents import JobTargetGroupsOperations

        return self._group(JobTargetGroupsOperations)

    @property
    def job_versions(self) -> JobVersionsOperations:
        """Versions of an elastic job: get and list them."""
        from .operations._job_agents import JobVersionsOperations

        return self._group(JobVersionsOperations)

    @property
    def long_term_retention_backups(self) -> LongTermRetentionBackupsOperations:
        """Long-term retention backups of SQL databases: copy, protect, delete, get and list them."""
        from .operations._long_term_retention_backups import LongTermRetentionBackupsOperations

        return self._group(LongTermRetentionBackupsOperations)

    @property
    def long_term_retention_managed_instance_backups(self) -> LongTermRetentionManagedInstanceBackupsOperations:
        """Long-term retention backups of a managed database: delete, get and list them."""
        from .operations._long_term_retention_managed_instance_backups import (
            LongTermRetentionManagedInstanceBackupsOperations,
        )

        return self._group(LongTermRetentionManagedInstanceBackupsOperations)

    @property
    def long_term_retention_policies(self) -> LongTermRetentionPoliciesOperations:
        """The long-term retention policy of a database: set, get and list it."""
        from .operations._databases import LongTermRetentionPoliciesOperations

        return self._group(LongTermRetentionPoliciesOperations)

    @property
    def managed_backup_short_term_retention_policies(self) -> ManagedBackupShortTermRetentionPoliciesOperations:
        """Short-term backup retention policies of a managed database: create, change, get and list them."""
        from .operations._managed_databases import ManagedBackupShortTermRetentionPoliciesOperations

        return self._group(ManagedBackupShortTermRetentionPoliciesOperations)

    @property
    def managed_restorable_dropped_database_backup_short_term_retention_policies(
        self,
    ) -> ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations:
        """Short-term backup retention policies of a dropped managed database: create, change, get and list them."""
        from .operations._restorable_dropped_managed_databases import (
            ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations,
        )

        return self._group(ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations)

    @property
    def managed_database_security_alert_policies(self) -> ManagedDatabaseSecurityAlertPoliciesOperations:
        """Security alert policies of a managed database: create, change, get and list them."""
        from .operations._managed_databases import ManagedDatabaseSecurityAlertPoliciesOperations

        return self._group(ManagedDatabaseSecurityAlertPoliciesOperations)

    @property
    def managed_instance_administrators(self) -> ManagedInstanceAdministratorsOperations:
        """Microsoft Entra administrators of a managed instance: create, change, delete, get and list them."""
        from .operations._managed_instances import ManagedInstanceAdministratorsOperations

        return self._group(ManagedInstanceAdministratorsOperations)

    @property
    def managed_instance_azure_ad_only_authentications(self) -> ManagedInstanceAzureAdOnlyAuthenticationsOperations:
        """The Entra-only authentication setting of a managed instance: set, change, delete, get and list it."""
        from .operations._managed_instances import ManagedInstanceAzureAdOnlyAuthenticationsOperations

        return self._group(ManagedInstanceAzureAdOnlyAuthenticationsOperations)

    @property
    def managed_instance_dtcs(self) -> ManagedInstanceDtcsOperations:
        """The DTC settings of a managed instance: set, get and list them."""
        from .operations._managed_instances import ManagedInstanceDtcsOperations

        return self._group(ManagedInstanceDtcsOperations)

    @property
    def managed_instance_encryption_protectors(self) -> ManagedInstanceEncryptionProtectorsOperations:
        """Encryption protectors of a managed instance: create, change, revalidate, get and list them."""
        from .operations._managed_instances import ManagedInstanceEncryptionProtectorsOperations

        return self._group(ManagedInstanceEncryptionProtectorsOperations)

    @property
    def managed_instance_keys(self) -> ManagedInstanceKeysOperations:
        """Keys of a managed instance: create, change, delete, get and list them."""
        from .operations._managed_instances import ManagedInstanceKeysOperations

        return self._group(ManagedInstanceKeysOperations)

    @property
    def managed_instance_long_term_retention_policies(self) -> ManagedInstanceLongTermRetentionPoliciesOperations:
        """The long-term retention policy of a managed database: set, change, delete, get and list it."""
        from .operations._managed_databases import ManagedInstanceLongTermRetentionPoliciesOperations

        return self._group(ManagedInstanceLongTermRetentionPoliciesOperations)

    @property
    def managed_instance_operations(self) -> ManagedInstanceOperationsOperations:
        """Management operations of a managed instance: cancel, get and list them."""
        from .operations._managed_instances import ManagedInstanceOperationsOperations

        return self._group(ManagedInstanceOperationsOperations)

    @property
    def managed_instance_private_endpoint_connections(self) -> ManagedInstancePrivateEndpointConnectionsOperations:
        """Private endpoint connections of a managed instance: approve, reject, delete, get and list them."""
        from .operations._managed_instances import ManagedInstancePrivateEndpointConnectionsOperations

        return self._group(ManagedInstancePrivateEndpointConnectionsOperations)

    @property
    def managed_instance_vulnerability_assessments(self) -> ManagedInstanceVulnerabilityAssessmentsOperations:
        """Vulnerability assessment settings of a managed instance: create, change, delete, get and list them."""
        from .operations._managed_instances import ManagedInstanceVulnerabilityAssessmentsOperations

        return self._group(ManagedInstanceVulnerabilityAssessmentsOperations)

    @property
    def managed_server_dns_aliases(self) -> ManagedServerDnsAliasesOperations:
        """DNS aliases of a managed instance: create, change, delete, get and list them."""
        from .operations._managed_instances import ManagedServerDnsAliasesOperations

        return self._group(ManagedServerDnsAliasesOperations)

    @property
    def managed_server_security_alert_policies(self) -> ManagedServerSecurityAlertPoliciesOperations:
        """Security alert policies of a managed instance: create, change, get and list them."""
        from .operations._managed_instances import ManagedServerSecurityAlertPoliciesOperations

        return self._group(ManagedServerSecurityAlertPoliciesOperations)

    @property
    def network_security_perimeter_configurations(self) -> NetworkSecurityPerimeterConfigurationsOperations:
        """Network security perimeter configurations of a SQL server: get and list them."""
        from .operations._servers import NetworkSecurityPerimeterConfigurationsOperations

        return self._group(NetworkSecurityPerimeterConfigurationsOperations)

    @property
    def outbound_firewall_rules(self) -> OutboundFirewallRulesOperations:
        """Outbound firewall rules of a SQL server: create, change, delete, get and list them."""
        from .operations._servers import OutboundFirewallRulesOperations

        return self._group(OutboundFirewallRulesOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a SQL server: approve, reject, delete, get and list them."""
        from .operations._servers import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def private_link_resources(self) -> PrivateLinkResourcesOperations:
        """Private link resources of a SQL server: get and list them."""
        from .operations._servers import PrivateLinkResourcesOperations

        return self._group(PrivateLinkResourcesOperations)

    @property
    def recoverable_databases(self) -> RecoverableDatabasesOperations:
        """Geo-recoverable databases of a SQL server: get and list them."""
        from .operations._servers import RecoverableDatabasesOperations

        return self._group(RecoverableDatabasesOperations)

    @property
    def recoverable_managed_databases(self) -> RecoverableManagedDatabasesOperations:
        """Geo-recoverable databases of a managed instance: get and list them."""
        from .operations._managed_instances import RecoverableManagedDatabasesOperations

        return self._group(RecoverableManagedDatabasesOperations)

    @property
    def restorable_dropped_databases(self) -> RestorableDroppedDatabasesOperations:
        """Restorable dropped databases of a SQL server: get and list them."""
        from .operations._servers import RestorableDroppedDatabasesOperations

        return self._group(RestorableDroppedDatabasesOperations)

    @property
    def restorable_dropped_managed_databases(self) -> RestorableDroppedManagedDatabasesOperations:
        """Restorable dropped databases of a managed instance: get and list them."""
        from .operations._restorable_dropped_managed_databases import RestorableDroppedManagedDatabasesOperations

        return self._group(RestorableDroppedManagedDatabasesOperations)

    @property
    def server_azure_ad_administrators(self) -> ServerAzureAdAdministratorsOperations:
        """Microsoft Entra administrators of a SQL server: create, change, delete, get and list them."""
        from .operations._servers import ServerAzureAdAdministratorsOperations

        return self._group(ServerAzureAdAdministratorsOperations)

    @property
    def server_azure_ad_only_authentications(self) -> ServerAzureAdOnlyAuthenticationsOperations:
        """The Entra-only authentication setting of a SQL server: set, change, delete, get and list it."""
        from .operations._servers import ServerAzureAdOnlyAuthenticationsOperations

        return self._group(ServerAzureAdOnlyAuthenticationsOperations)

    @property
    def server_configuration_options(self) -> ServerConfigurationOptionsOperations:
        """Configuration options of a managed instance: create, change, get and list them."""
        from .operations._managed_instances import ServerConfigurationOptionsOperations

        return self._group(ServerConfigurationOptionsOperations)

    @property
    def server_connection_policies(self) -> ServerConnectionPoliciesOperations:
        """The connection policy of a SQL server: set, get and list it."""
        from .operations._servers import ServerConnectionPoliciesOperations

        return self._group(ServerConnectionPoliciesOperations)

    @property
    def server_dev_ops_audit_settings(self) -> ServerDevOpsAuditSettingsOperations:
        """Audit of Microsoft support operations on a SQL server: set, get and list its settings."""
        from .operations._servers import ServerDevOpsAuditSettingsOperations

        return self._group(ServerDevOpsAuditSettingsOperations)

    @property
    def server_dns_aliases(self) -> ServerDnsAliasesOperations:
        """DNS aliases of a SQL server: create, change, delete, get and list them."""
        from .operations._server_dns_aliases import ServerDnsAliasesOperations

        return self._group(ServerDnsAliasesOperations)

    @property
    def server_keys(self) -> ServerKeysOperations:
        """Keys of a SQL server: create, change, delete, get and list them."""
        from .operations._servers import ServerKeysOperations

        return self._group(ServerKeysOperations)

    @property
    def server_security_alert_policies(self) -> ServerSecurityAlertPoliciesOperations:
        """Security alert policies of a SQL server: create, change, get and list them."""
        from .operations._servers import ServerSecurityAlertPoliciesOperations

        return self._group(ServerSecurityAlertPoliciesOperations)

    @property
    def server_trust_certificates(self) -> ServerTrustCertificatesOperations:
        """Server trust certificates of a managed instance: create, change, delete, get and list them."""
        from .operations._managed_instances import ServerTrustCertificatesOperations

        return self._group(ServerTrustCertificatesOperations)

    @property
    def server_vulnerability_assessments(self) -> ServerVulnerabilityAssessmentsOperations:
        """Classic vulnerability assessment settings of a SQL server: create, change, delete, get and list them."""
        from .operations._servers import ServerVulnerabilityAssessmentsOperations

        return self._group(ServerVulnerabilityAssessmentsOperations)

    @property
    def start_stop_managed_instance_schedules(self) -> StartStopManagedInstanceSchedulesOperations:
        """Start and stop schedules of a managed instance: create, change, delete, get and list them."""
        from .operations._managed_instances import StartStopManagedInstanceSchedulesOperations

        return self._group(StartStopManagedInstanceSchedulesOperations)

    @property
    def subscription_usages(self) -> SubscriptionUsagesOperations:
        """Usage metrics of the subscription in a region: get and list them."""
        from .operations._others import SubscriptionUsagesOperations

        return self._group(SubscriptionUsagesOperations)

    @property
    def sync_agents(self) -> SyncAgentsOperations:
        """Sync agents of a SQL server: create, change, delete, get and list them."""
        from .operations._sync_agents import SyncAgentsOperations

        return self._group(SyncAgentsOperations)

    @property
    def sync_groups(self) -> SyncGroupsOperations:
        """Sync groups of a database: create, change, start, cancel, delete, get and list them."""
        from .operations._sync_groups import SyncGroupsOperations

        return self._group(SyncGroupsOperations)

    @property
    def sync_members(self) -> SyncMembersOperations:
        """Members of a sync group: create, change, delete, get and list them."""
        from .operations._sync_groups import SyncMembersOperations

        return self._group(SyncMembersOperations)

    @property
    def time_zones(self) -> TimeZonesOperations:
        """Time zones that managed instances can have: get and list them."""
        from .operations._others import TimeZonesOperations

        return self._group(TimeZonesOperations)

    @property
    def virtual_clusters(self) -> VirtualClustersOperations:
        """Virtual clusters: create, change, delete, get and list them."""
        from .operations._virtual_clusters import VirtualClustersOperations

        return self._group(VirtualClustersOperations)

    @property
    def virtual_network_rules(self) -> VirtualNetworkRulesOperations:
        """Virtual network rules of a SQL server: create, change, delete, get and list them."""
        from .operations._servers import VirtualNetworkRulesOperations

        return self._group(VirtualNetworkRulesOperations)

    @property
    def workload_classifiers(self) -> WorkloadClassifiersOperations:
        """Workload classifiers of a workload group: create, change, delete, get and list them."""
        from .operations._workload_groups import WorkloadClassifiersOperations

        return self._group(WorkloadClassifiersOperations)

    @property
    def workload_groups(self) -> WorkloadGroupsOperations:
        """Workload groups of a data warehouse: create, change, delete, get and list them."""
        from .operations._workload_groups import WorkloadGroupsOperations

        return self._group(WorkloadGroupsOperations)

    @property
    def managed_database_sensitivity_labels(self) -> ManagedDatabaseSensitivityLabelsOperations:
        """Sensitivity labels of managed database columns, set or recommended: change, delete, get and list them."""
        from .operations._managed_database_schemas import ManagedDatabaseSensitivityLabelsOperations

        return self._group(ManagedDatabaseSensitivityLabelsOperations)

    @property
    def managed_database_recommended_sensitivity_labels(self) -> ManagedDatabaseRecommendedSensitivityLabelsOperations:
        """Recommended sensitivity labels of a managed database: change them."""
        from .operations._managed_databases import ManagedDatabaseRecommendedSensitivityLabelsOperations

        return self._group(ManagedDatabaseRecommendedSensitivityLabelsOperations)

    @property
    def database_encryption_protectors(self) -> DatabaseEncryptionProtectorsOperations:
        """Customer-managed keys of single databases: revalidate or revert them."""
        from .operations._databases import DatabaseEncryptionProtectorsOperations

        return self._group(DatabaseEncryptionProtectorsOperations)

    @property
    def database_operations(self) -> DatabaseOperationsOperations:
        """Operations running on a database: cancel and list them."""
        from .operations._databases import DatabaseOperationsOperations

        return self._group(DatabaseOperationsOperations)

    @property
    def database_usages(self) -> DatabaseUsagesOperations:
        """Usage metrics of a database: list them."""
        from .operations._databases import DatabaseUsagesOperations

        return self._group(DatabaseUsagesOperations)

    @property
    def synapse_link_workspaces(self) -> SynapseLinkWorkspacesOperations:
        """Synapse workspaces linked to a database: list them."""
        from .operations._databases import SynapseLinkWorkspacesOperations

        return self._group(SynapseLinkWorkspacesOperations)

    @property
    def server_operations(self) -> ServerOperationsOperations:
        """Operations running on a SQL server: list them."""
        from .operations._servers import ServerOperationsOperations

        return self._group(ServerOperationsOperations)

    @property
    def server_usages(self) -> ServerUsagesOperations:
        """Usage metrics of a SQL server: list them."""
        from .operations._servers import ServerUsagesOperations

        return self._group(ServerUsagesOperations)

    @property
    def tde_certificates(self) -> TdeCertificatesOperations:
        """TDE certificates of a SQL server: create them."""
        from .operations._servers import TdeCertificatesOperations

        return self._group(TdeCertificatesOperations)

    @property
    def database_advanced_threat_protection_settings(self) -> DatabaseAdvancedThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a database: set, get and list it."""
        from .operations._databases import DatabaseAdvancedThreatProtectionSettingsOperations

        return self._group(DatabaseAdvancedThreatProtectionSettingsOperations)

    @property
    def database_advisors(self) -> DatabaseAdvisorsOperations:
        """Advisors of a database: change, get and list them."""
        from .operations._database_advisors import DatabaseAdvisorsOperations

        return self._group(DatabaseAdvisorsOperations)

    @property
    def database_automatic_tuning(self) -> DatabaseAutomaticTuningOperations:
        """The automatic tuning settings of a database: change and get them."""
        from .operations._databases import DatabaseAutomaticTuningOperations

        return self._group(DatabaseAutomaticTuningOperations)

    @property
    def database_extensions(self) -> DatabaseExtensionsOperations:
        """Import or export extensions of a database: create, change, get and list them."""
        from .operations._databases import DatabaseExtensionsOperations

        return self._group(DatabaseExtensionsOperations)

    @property
    def database_recommended_actions(self) -> DatabaseRecommendedActionsOperations:
        """Recommended actions of a database advisor: change, get and list them."""
        from .operations._database_advisors import DatabaseRecommendedActionsOperations

        return self._group(DatabaseRecommendedActionsOperations)

    @property
    def database_sql_vulnerability_assessment_baselines(self) -> DatabaseSqlVulnerabilityAssessmentBaselinesOperations:
        """Vulnerability assessment baselines of a database: create, change, get and list them."""
        from .operations._database_sql_vulnerability_assessments_settings import (
            DatabaseSqlVulnerabilityAssessmentBaselinesOperations,
        )

        return self._group(DatabaseSqlVulnerabilityAssessmentBaselinesOperations)

    @property
    def database_sql_vulnerability_assessments_settings(self) -> DatabaseSqlVulnerabilityAssessmentsSettingsOperations:
        """SQL vulnerability assessment settings of a database: get and list them."""
        from .operations._database_sql_vulnerability_assessments_settings import (
            DatabaseSqlVulnerabilityAssessmentsSettingsOperations,
        )

        return self._group(DatabaseSqlVulnerabilityAssessmentsSettingsOperations)

    @property
    def database_sql_vulnerability_assessment_execute_scan(
        self,
    ) -> DatabaseSqlVulnerabilityAssessmentExecuteScanOperations:
        """Vulnerability assessment scans of a database: start them."""
        from .operations._database_sql_vulnerability_assessments_settings import (
            DatabaseSqlVulnerabilityAssessmentExecuteScanOperations,
        )

        return self._group(DatabaseSqlVulnerabilityAssessmentExecuteScanOperations)

    @property
    def sql_vulnerability_assessment_execute_scan(self) -> SqlVulnerabilityAssessmentExecuteScanOperations:
        """Vulnerability assessment scans of a system database: start them."""
        from .operations._sql_vulnerability_assessments_settings import SqlVulnerabilityAssessmentExecuteScanOperations

        return self._group(SqlVulnerabilityAssessmentExecuteScanOperations)

    @property
    def database_sql_vulnerability_assessment_scans(self) -> DatabaseSqlVulnerabilityAssessmentScansOperations:
        """Vulnerability assessment scans of a database: get and list them."""
        from .operations._database_sql_vulnerability_assessments_settings import (
            DatabaseSqlVulnerabilityAssessmentScansOperations,
        )

        return self._group(DatabaseSqlVulnerabilityAssessmentScansOperations)

    @property
    def database_vulnerability_assessment_scans(self) -> DatabaseVulnerabilityAssessmentScansOperations:
        """Classic vulnerability assessment scans of a database: create, export, get and list them."""
        from .operations._database_vulnerability_assessments import DatabaseVulnerabilityAssessmentScansOperations

        return self._group(DatabaseVulnerabilityAssessmentScansOperations)

    @property
    def data_masking_rules(self) -> DataMaskingRulesOperations:
        """Data masking rules of a database: create, change and list them."""
        from .operations._databases import DataMaskingRulesOperations

        return self._group(DataMaskingRulesOperations)

    @property
    def data_warehouse_user_activities(self) -> DataWarehouseUserActivitiesOperations:
        """The user activity of a data warehouse: get and list it."""
        from .operations._databases import DataWarehouseUserActivitiesOperations

        return self._group(DataWarehouseUserActivitiesOperations)

    @property
    def managed_database_security_events(self) -> ManagedDatabaseSecurityEventsOperations:
        """Security events of a managed database: list them."""
        from .operations._managed_databases import ManagedDatabaseSecurityEventsOperations

        return self._group(ManagedDatabaseSecurityEventsOperations)

    @property
    def managed_instance_tde_certificates(self) -> ManagedInstanceTdeCertificatesOperations:
        """TDE certificates of a managed instance: create them."""
        from .operations._managed_instances import ManagedInstanceTdeCertificatesOperations

        return self._group(ManagedInstanceTdeCertificatesOperations)

    @property
    def elastic_pool_operations(self) -> ElasticPoolOperationsOperations:
        """Operations running on an elastic pool: cancel and list them."""
        from .operations._elastic_pools import ElasticPoolOperationsOperations

        return self._group(ElasticPoolOperationsOperations)

    @property
    def usages(self) -> UsagesOperations:
        """Usage metrics of an instance pool: list them."""
        from .operations._instance_pools import UsagesOperations

        return self._group(UsagesOperations)

    @property
    def ledger_digest_uploads(self) -> LedgerDigestUploadsOperations:
        """The ledger digest upload setting of a database: set, get and list it."""
        from .operations._databases import LedgerDigestUploadsOperations

        return self._group(LedgerDigestUploadsOperations)

    @property
    def maintenance_window_options(self) -> MaintenanceWindowOptionsOperations:
        """The maintenance window options of a database: get them."""
        from .operations._databases import MaintenanceWindowOptionsOperations

        return self._group(MaintenanceWindowOptionsOperations)

    @property
    def maintenance_windows(self) -> MaintenanceWindowsOperations:
        """The maintenance windows of a database: set, change and get them."""
        from .operations._databases import MaintenanceWindowsOperations

        return self._group(MaintenanceWindowsOperations)

    @property
    def managed_database_advanced_threat_protection_settings(
        self,
    ) -> ManagedDatabaseAdvancedThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a managed database: set, get and list it."""
        from .operations._managed_databases import ManagedDatabaseAdvancedThreatProtectionSettingsOperations

        return self._group(ManagedDatabaseAdvancedThreatProtectionSettingsOperations)

    @property
    def managed_database_move_operations(self) -> ManagedDatabaseMoveOperationsOperations:
        """Move or copy operations of managed databases: get and list them."""
        from .operations._others import ManagedDatabaseMoveOperationsOperations

        return self._group(ManagedDatabaseMoveOperationsOperations)

    @property
    def managed_database_queries(self) -> ManagedDatabaseQueriesOperations:
        """Queries of a managed database: get and list them."""
        from .operations._managed_databases import ManagedDatabaseQueriesOperations

        return self._group(ManagedDatabaseQueriesOperations)

    @property
    def managed_database_restore_details(self) -> ManagedDatabaseRestoreDetailsOperations:
        """The restore details of a managed database: get them."""
        from .operations._managed_databases import ManagedDatabaseRestoreDetailsOperations

        return self._group(ManagedDatabaseRestoreDetailsOperations)

    @property
    def managed_database_transparent_data_encryption(self) -> ManagedDatabaseTransparentDataEncryptionOperations:
        """The transparent data encryption setting of a managed database: set, get and list it."""
        from .operations._managed_databases import ManagedDatabaseTransparentDataEncryptionOperations

        return self._group(ManagedDatabaseTransparentDataEncryptionOperations)

    @property
    def managed_instance_advanced_threat_protection_settings(
        self,
    ) -> ManagedInstanceAdvancedThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a managed instance: set, get and list it."""
        from .operations._managed_instances import ManagedInstanceAdvancedThreatProtectionSettingsOperations

        return self._group(ManagedInstanceAdvancedThreatProtectionSettingsOperations)

    @property
    def managed_instance_private_link_resources(self) -> ManagedInstancePrivateLinkResourcesOperations:
        """Private link resources of a managed instance: get and list them."""
        from .operations._managed_instances import ManagedInstancePrivateLinkResourcesOperations

        return self._group(ManagedInstancePrivateLinkResourcesOperations)

    @property
    def managed_ledger_digest_uploads(self) -> ManagedLedgerDigestUploadsOperations:
        """The ledger digest upload setting of a managed database: set, get and list it."""
        from .operations._managed_databases import ManagedLedgerDigestUploadsOperations

        return self._group(ManagedLedgerDigestUploadsOperations)

    @property
    def server_advanced_threat_protection_settings(self) -> ServerAdvancedThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a SQL server: set, get and list it."""
        from .operations._servers import ServerAdvancedThreatProtectionSettingsOperations

        return self._group(ServerAdvancedThreatProtectionSettingsOperations)

    @property
    def server_automatic_tuning(self) -> ServerAutomaticTuningOperations:
        """The automatic tuning settings of a SQL server: change and get them."""
        from .operations._servers import ServerAutomaticTuningOperations

        return self._group(ServerAutomaticTuningOperations)

    @property
    def sql_agent(self) -> SqlAgentOperations:
        """The SQL Agent setting of a managed instance: set, change and get it."""
        from .operations._managed_instances import SqlAgentOperations

        return self._group(SqlAgentOperations)

    @property
    def transparent_data_encryptions(self) -> TransparentDataEncryptionsOperations:
        """The transparent data encryption setting of a database: set, change, suspend, resume, get and list it."""
        from .operations._databases import TransparentDataEncryptionsOperations

        return self._group(TransparentDataEncryptionsOperations)

    @property
    def capabilities(self) -> CapabilitiesOperations:
        """Capabilities of Azure SQL in a region: list them."""
        from .operations._others import CapabilitiesOperations

        return self._group(CapabilitiesOperations)
