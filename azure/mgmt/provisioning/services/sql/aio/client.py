# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous client of the service ``sql``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class SqlManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure SQL: servers, databases, elastic pools, managed instances, security, backup,
    failover, jobs and sync.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.Sql provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def backup_short_term_retention_policies(self) -> _operations.BackupShortTermRetentionPoliciesOperations:
        """Short-term backup retention policies of a database: create, change, get and list them."""
        return self._operations("BackupShortTermRetentionPoliciesOperations")

    @property
    def database_columns(self) -> _operations.DatabaseColumnsOperations:
        """Columns of a database table: get and list them."""
        return self._operations("DatabaseColumnsOperations")

    @property
    def restore_points(self) -> _operations.RestorePointsOperations:
        """Restore points of a database: create, delete, get and list them."""
        return self._operations("RestorePointsOperations")

    @property
    def sensitivity_labels(self) -> _operations.SensitivityLabelsOperations:
        """Sensitivity labels of database columns, set or recommended: change, delete, get and list them."""
        return self._operations("SensitivityLabelsOperations")

    @property
    def recommended_sensitivity_labels(self) -> _operations.RecommendedSensitivityLabelsOperations:
        """Recommended sensitivity labels of a database: change them."""
        return self._operations("RecommendedSensitivityLabelsOperations")

    @property
    def databases(self) -> _operations.DatabasesOperations:
        """SQL databases: create, change, export, import, fail over, pause, resume, delete, get and list them."""
        return self._operations("DatabasesOperations")

    @property
    def firewall_rules(self) -> _operations.FirewallRulesOperations:
        """Firewall rules of a SQL server: create, change, replace all, delete, get and list them."""
        return self._operations("FirewallRulesOperations")

    @property
    def replication_links(self) -> _operations.ReplicationLinksOperations:
        """Replication links of a database: create, change, fail over, delete, get and list them."""
        return self._operations("ReplicationLinksOperations")

    @property
    def servers(self) -> _operations.ServersOperations:
        """SQL servers (logical servers): create, change, import into, delete, get and list them."""
        return self._operations("ServersOperations")

    @property
    def server_blob_auditing_policies(self) -> _operations.ServerBlobAuditingPoliciesOperations:
        """The blob auditing policy of a SQL server: set, get and list it."""
        return self._operations("ServerBlobAuditingPoliciesOperations")

    @property
    def database_blob_auditing_policies(self) -> _operations.DatabaseBlobAuditingPoliciesOperations:
        """The blob auditing policy of a database: set, get and list it."""
        return self._operations("DatabaseBlobAuditingPoliciesOperations")

    @property
    def extended_database_blob_auditing_policies(self) -> _operations.ExtendedDatabaseBlobAuditingPoliciesOperations:
        """The extended blob auditing policy of a database: set, get and list it."""
        return self._operations("ExtendedDatabaseBlobAuditingPoliciesOperations")

    @property
    def extended_server_blob_auditing_policies(self) -> _operations.ExtendedServerBlobAuditingPoliciesOperations:
        """The extended blob auditing policy of a SQL server: set, get and list it."""
        return self._operations("ExtendedServerBlobAuditingPoliciesOperations")

    @property
    def server_advisors(self) -> _operations.ServerAdvisorsOperations:
        """Advisors of a SQL server: change, get and list them."""
        return self._operations("ServerAdvisorsOperations")

    @property
    def managed_database_columns(self) -> _operations.ManagedDatabaseColumnsOperations:
        """Columns of a managed database table: get and list them."""
        return self._operations("ManagedDatabaseColumnsOperations")

    @property
    def database_tables(self) -> _operations.DatabaseTablesOperations:
        """Tables of a database: get and list them."""
        return self._operations("DatabaseTablesOperations")

    @property
    def managed_database_tables(self) -> _operations.ManagedDatabaseTablesOperations:
        """Tables of a managed database: get and list them."""
        return self._operations("ManagedDatabaseTablesOperations")

    @property
    def database_schemas(self) -> _operations.DatabaseSchemasOperations:
        """Schemas of a database: get and list them."""
        return self._operations("DatabaseSchemasOperations")

    @property
    def managed_database_schemas(self) -> _operations.ManagedDatabaseSchemasOperations:
        """Schemas of a managed database: get and list them."""
        return self._operations("ManagedDatabaseSchemasOperations")

    @property
    def database_security_alert_policies(self) -> _operations.DatabaseSecurityAlertPoliciesOperations:
        """Security alert policies of a database: create, change, get and list them."""
        return self._operations("DatabaseSecurityAlertPoliciesOperations")

    @property
    def sql_vulnerability_assessment_baseline(self) -> _operations.SqlVulnerabilityAssessmentBaselineOperations:
        """Vulnerability assessment baselines of a system database: get and list them."""
        return self._operations("SqlVulnerabilityAssessmentBaselineOperations")

    @property
    def sql_vulnerability_assessment_baselines(self) -> _operations.SqlVulnerabilityAssessmentBaselinesOperations:
        """Vulnerability assessment baselines of a system database: create and change them."""
        return self._operations("SqlVulnerabilityAssessmentBaselinesOperations")

    @property
    def sql_vulnerability_assessments_settings(self) -> _operations.SqlVulnerabilityAssessmentsSettingsOperations:
        """SQL vulnerability assessment settings of a SQL server: create, change, get and list them."""
        return self._operations("SqlVulnerabilityAssessmentsSettingsOperations")

    @property
    def sql_vulnerability_assessments(self) -> _operations.SqlVulnerabilityAssessmentsOperations:
        """The SQL vulnerability assessment setting of a SQL server: delete it."""
        return self._operations("SqlVulnerabilityAssessmentsOperations")

    @property
    def database_sql_vulnerability_assessment_rule_baselines(
        self,
    ) -> _operations.DatabaseSqlVulnerabilityAssessmentRuleBaselinesOperations:
        """Baselines of a vulnerability assessment rule of a database: create, change, delete, get and list them."""
        return self._operations("DatabaseSqlVulnerabilityAssessmentRuleBaselinesOperations")

    @property
    def sql_vulnerability_assessment_rule_baseline(
        self,
    ) -> _operations.SqlVulnerabilityAssessmentRuleBaselineOperations:
        """Baselines of a vulnerability assessment rule of a system database: create, change, get and list them."""
        return self._operations("SqlVulnerabilityAssessmentRuleBaselineOperations")

    @property
    def sql_vulnerability_assessment_rule_baselines(
        self,
    ) -> _operations.SqlVulnerabilityAssessmentRuleBaselinesOperations:
        """Baselines of a vulnerability assessment rule of a system database: delete them."""
        return self._operations("SqlVulnerabilityAssessmentRuleBaselinesOperations")

    @property
    def database_sql_vulnerability_assessment_scan_result(
        self,
    ) -> _operations.DatabaseSqlVulnerabilityAssessmentScanResultOperations:
        """Vulnerability assessment scan results of a database: get and list them."""
        return self._operations("DatabaseSqlVulnerabilityAssessmentScanResultOperations")

    @property
    def sql_vulnerability_assessment_scan_result(self) -> _operations.SqlVulnerabilityAssessmentScanResultOperations:
        """Vulnerability assessment scan results of a system database: get and list them."""
        return self._operations("SqlVulnerabilityAssessmentScanResultOperations")

    @property
    def sql_vulnerability_assessment_scans(self) -> _operations.SqlVulnerabilityAssessmentScansOperations:
        """Vulnerability assessment scans of a system database: get and list them."""
        return self._operations("SqlVulnerabilityAssessmentScansOperations")

    @property
    def database_vulnerability_assessment_rule_baselines(
        self,
    ) -> _operations.DatabaseVulnerabilityAssessmentRuleBaselinesOperations:
        """Baselines of a classic vulnerability assessment rule of a database: create, change, delete and get them."""
        return self._operations("DatabaseVulnerabilityAssessmentRuleBaselinesOperations")

    @property
    def managed_database_vulnerability_assessment_rule_baselines(
        self,
    ) -> _operations.ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations:
        """Baselines of a vulnerability assessment rule of a managed database: create, change, delete and get them."""
        return self._operations("ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations")

    @property
    def database_vulnerability_assessments(self) -> _operations.DatabaseVulnerabilityAssessmentsOperations:
        """Classic vulnerability assessment settings of a database: create, change, delete, get and list them."""
        return self._operations("DatabaseVulnerabilityAssessmentsOperations")

    @property
    def managed_database_vulnerability_assessments(
        self,
    ) -> _operations.ManagedDatabaseVulnerabilityAssessmentsOperations:
        """Vulnerability assessment settings of a managed database: create, change, delete, get and list them."""
        return self._operations("ManagedDatabaseVulnerabilityAssessmentsOperations")

    @property
    def managed_database_vulnerability_assessment_scans(
        self,
    ) -> _operations.ManagedDatabaseVulnerabilityAssessmentScansOperations:
        """Vulnerability assessment scans of a managed database: create, export, get and list them."""
        return self._operations("ManagedDatabaseVulnerabilityAssessmentScansOperations")

    @property
    def data_masking_policies(self) -> _operations.DataMaskingPoliciesOperations:
        """The data masking policy of a database: set, change and get it."""
        return self._operations("DataMaskingPoliciesOperations")

    @property
    def deleted_servers(self) -> _operations.DeletedServersOperations:
        """Deleted SQL servers: recover, get and list them."""
        return self._operations("DeletedServersOperations")

    @property
    def distributed_availability_groups(self) -> _operations.DistributedAvailabilityGroupsOperations:
        """Distributed availability groups of a managed instance: create, change, fail over, delete, get and list
        them.
        """
        return self._operations("DistributedAvailabilityGroupsOperations")

    @property
    def managed_databases(self) -> _operations.ManagedDatabasesOperations:
        """Databases of a managed instance: create, change, move, complete restores, delete, get and list them."""
        return self._operations("ManagedDatabasesOperations")

    @property
    def server_trust_groups(self) -> _operations.ServerTrustGroupsOperations:
        """Server trust groups of managed instances: create, change, delete, get and list them."""
        return self._operations("ServerTrustGroupsOperations")

    @property
    def managed_instances(self) -> _operations.ManagedInstancesOperations:
        """SQL managed instances: create, change, start, stop, fail over, delete, get and list them."""
        return self._operations("ManagedInstancesOperations")

    @property
    def elastic_pools(self) -> _operations.ElasticPoolsOperations:
        """Elastic pools of a SQL server: create, change, fail over, delete, get and list them."""
        return self._operations("ElasticPoolsOperations")

    @property
    def encryption_protectors(self) -> _operations.EncryptionProtectorsOperations:
        """Encryption protectors of a SQL server: create, change, revalidate, get and list them."""
        return self._operations("EncryptionProtectorsOperations")

    @property
    def endpoint_certificates(self) -> _operations.EndpointCertificatesOperations:
        """Endpoint certificates of a managed instance: get and list them."""
        return self._operations("EndpointCertificatesOperations")

    @property
    def failover_groups(self) -> _operations.FailoverGroupsOperations:
        """Failover groups of a SQL server: create, change, fail over, delete, get and list them."""
        return self._operations("FailoverGroupsOperations")

    @property
    def geo_backup_policies(self) -> _operations.GeoBackupPoliciesOperations:
        """The geo-backup policy of a database: set, get and list it."""
        return self._operations("GeoBackupPoliciesOperations")

    @property
    def instance_failover_groups(self) -> _operations.InstanceFailoverGroupsOperations:
        """Failover groups of managed instances: create, change, fail over, delete, get and list them."""
        return self._operations("InstanceFailoverGroupsOperations")

    @property
    def instance_pool_operations(self) -> _operations.InstancePoolOperationsOperations:
        """Management operations of an instance pool: get and list them."""
        return self._operations("InstancePoolOperationsOperations")

    @property
    def instance_pools(self) -> _operations.InstancePoolsOperations:
        """Instance pools: create, change, delete, get and list them."""
        return self._operations("InstancePoolsOperations")

    @property
    def ipv6_firewall_rules(self) -> _operations.Ipv6FirewallRulesOperations:
        """IPv6 firewall rules of a SQL server: create, change, delete, get and list them."""
        return self._operations("Ipv6FirewallRulesOperations")

    @property
    def job_executions(self) -> _operations.JobExecutionsOperations:
        """Executions of elastic jobs: start, cancel, get and list them."""
        return self._operations("JobExecutionsOperations")

    @property
    def job_agents(self) -> _operations.JobAgentsOperations:
        """Elastic job agents of a SQL server: create, change, delete, get and list them."""
        return self._operations("JobAgentsOperations")

    @property
    def job_credentials(self) -> _operations.JobCredentialsOperations:
        """Credentials of an elastic job agent: create, change, delete, get and list them."""
        return self._operations("JobCredentialsOperations")

    @property
    def job_step_executions(self) -> _operations.JobStepExecutionsOperations:
        """Step executions of an elastic job execution: get and list them."""
        return self._operations("JobStepExecutionsOperations")

    @property
    def job_target_executions(self) -> _operations.JobTargetExecutionsOperations:
        """Target executions of an elastic job execution: get and list them."""
        return self._operations("JobTargetExecutionsOperations")

    @property
    def jobs(self) -> _operations.JobsOperations:
        """Elastic jobs of a job agent: create, change, delete, get and list them."""
        return self._operations("JobsOperations")

    @property
    def job_private_endpoints(self) -> _operations.JobPrivateEndpointsOperations:
        """Private endpoints of an elastic job agent: create, change, delete, get and list them."""
        return self._operations("JobPrivateEndpointsOperations")

    @property
    def job_steps(self) -> _operations.JobStepsOperations:
        """Steps of an elastic job: create, change, delete, get and list them."""
        return self._operations("JobStepsOperations")

    @property
    def job_target_groups(self) -> _operations.JobTargetGroupsOperations:
        """Target groups of an elastic job agent: create, change, delete, get and list them."""
        return self._operations("JobTargetGroupsOperations")

    @property
    def job_versions(self) -> _operations.JobVersionsOperations:
        """Versions of an elastic job: get and list them."""
        return self._operations("JobVersionsOperations")

    @property
    def long_term_retention_backups(self) -> _operations.LongTermRetentionBackupsOperations:
        """Long-term retention backups of SQL databases: copy, protect, delete, get and list them."""
        return self._operations("LongTermRetentionBackupsOperations")

    @property
    def long_term_retention_managed_instance_backups(
        self,
    ) -> _operations.LongTermRetentionManagedInstanceBackupsOperations:
        """Long-term retention backups of a managed database: delete, get and list them."""
        return self._operations("LongTermRetentionManagedInstanceBackupsOperations")

    @property
    def long_term_retention_policies(self) -> _operations.LongTermRetentionPoliciesOperations:
        """The long-term retention policy of a database: set, get and list it."""
        return self._operations("LongTermRetentionPoliciesOperations")

    @property
    def managed_backup_short_term_retention_policies(
        self,
    ) -> _operations.ManagedBackupShortTermRetentionPoliciesOperations:
        """Short-term backup retention policies of a managed database: create, change, get and list them."""
        return self._operations("ManagedBackupShortTermRetentionPoliciesOperations")

    @property
    def managed_restorable_dropped_database_backup_short_term_retention_policies(
        self,
    ) -> _operations.ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations:
        """Short-term backup retention policies of a dropped managed database: create, change, get and list them."""
        return self._operations("ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations")

    @property
    def managed_database_security_alert_policies(self) -> _operations.ManagedDatabaseSecurityAlertPoliciesOperations:
        """Security alert policies of a managed database: create, change, get and list them."""
        return self._operations("ManagedDatabaseSecurityAlertPoliciesOperations")

    @property
    def managed_instance_administrators(self) -> _operations.ManagedInstanceAdministratorsOperations:
        """Microsoft Entra administrators of a managed instance: create, change, delete, get and list them."""
        return self._operations("ManagedInstanceAdministratorsOperations")

    @property
    def managed_instance_azure_ad_only_authentications(
        self,
    ) -> _operations.ManagedInstanceAzureAdOnlyAuthenticationsOperations:
        """The Entra-only authentication setting of a managed instance: set, change, delete, get and list it."""
        return self._operations("ManagedInstanceAzureAdOnlyAuthenticationsOperations")

    @property
    def managed_instance_dtcs(self) -> _operations.ManagedInstanceDtcsOperations:
        """The DTC settings of a managed instance: set, get and list them."""
        return self._operations("ManagedInstanceDtcsOperations")

    @property
    def managed_instance_encryption_protectors(self) -> _operations.ManagedInstanceEncryptionProtectorsOperations:
        """Encryption protectors of a managed instance: create, change, revalidate, get and list them."""
        return self._operations("ManagedInstanceEncryptionProtectorsOperations")

    @property
    def managed_instance_keys(self) -> _operations.ManagedInstanceKeysOperations:
        """Keys of a managed instance: create, change, delete, get and list them."""
        return self._operations("ManagedInstanceKeysOperations")

    @property
    def managed_instance_long_term_retention_policies(
        self,
    ) -> _operations.ManagedInstanceLongTermRetentionPoliciesOperations:
        """The long-term retention policy of a managed database: set, change, delete, get and list it."""
        return self._operations("ManagedInstanceLongTermRetentionPoliciesOperations")

    @property
    def managed_instance_operations(self) -> _operations.ManagedInstanceOperationsOperations:
        """Management operations of a managed instance: cancel, get and list them."""
        return self._operations("ManagedInstanceOperationsOperations")

    @property
    def managed_instance_private_endpoint_connections(
        self,
    ) -> _operations.ManagedInstancePrivateEndpointConnectionsOperations:
        """Private endpoint connections of a managed instance: approve, reject, delete, get and list them."""
        return self._operations("ManagedInstancePrivateEndpointConnectionsOperations")

    @property
    def managed_instance_vulnerability_assessments(
        self,
    ) -> _operations.ManagedInstanceVulnerabilityAssessmentsOperations:
        """Vulnerability assessment settings of a managed instance: create, change, delete, get and list them."""
        return self._operations("ManagedInstanceVulnerabilityAssessmentsOperations")

    @property
    def managed_server_dns_aliases(self) -> _operations.ManagedServerDnsAliasesOperations:
        """DNS aliases of a managed instance: create, change, delete, get and list them."""
        return self._operations("ManagedServerDnsAliasesOperations")

    @property
    def managed_server_security_alert_policies(self) -> _operations.ManagedServerSecurityAlertPoliciesOperations:
        """Security alert policies of a managed instance: create, change, get and list them."""
        return self._operations("ManagedServerSecurityAlertPoliciesOperations")

    @property
    def network_security_perimeter_configurations(self) -> _operations.NetworkSecurityPerimeterConfigurationsOperations:
        """Network security perimeter configurations of a SQL server: get and list them."""
        return self._operations("NetworkSecurityPerimeterConfigurationsOperations")

    @property
    def outbound_firewall_rules(self) -> _operations.OutboundFirewallRulesOperations:
        """Outbound firewall rules of a SQL server: create, change, delete, get and list them."""
        return self._operations("OutboundFirewallRulesOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a SQL server: approve, reject, delete, get and list them."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def private_link_resources(self) -> _operations.PrivateLinkResourcesOperations:
        """Private link resources of a SQL server: get and list them."""
        return self._operations("PrivateLinkResourcesOperations")

    @property
    def recoverable_databases(self) -> _operations.RecoverableDatabasesOperations:
        """Geo-recoverable databases of a SQL server: get and list them."""
        return self._operations("RecoverableDatabasesOperations")

    @property
    def recoverable_managed_databases(self) -> _operations.RecoverableManagedDatabasesOperations:
        """Geo-recoverable databases of a managed instance: get and list them."""
        return self._operations("RecoverableManagedDatabasesOperations")

    @property
    def restorable_dropped_databases(self) -> _operations.RestorableDroppedDatabasesOperations:
        """Restorable dropped databases of a SQL server: get and list them."""
        return self._operations("RestorableDroppedDatabasesOperations")

    @property
    def restorable_dropped_managed_databases(self) -> _operations.RestorableDroppedManagedDatabasesOperations:
        """Restorable dropped databases of a managed instance: get and list them."""
        return self._operations("RestorableDroppedManagedDatabasesOperations")

    @property
    def server_azure_ad_administrators(self) -> _operations.ServerAzureAdAdministratorsOperations:
        """Microsoft Entra administrators of a SQL server: create, change, delete, get and list them."""
        return self._operations("ServerAzureAdAdministratorsOperations")

    @property
    def server_azure_ad_only_authentications(self) -> _operations.ServerAzureAdOnlyAuthenticationsOperations:
        """The Entra-only authentication setting of a SQL server: set, change, delete, get and list it."""
        return self._operations("ServerAzureAdOnlyAuthenticationsOperations")

    @property
    def server_configuration_options(self) -> _operations.ServerConfigurationOptionsOperations:
        """Configuration options of a managed instance: create, change, get and list them."""
        return self._operations("ServerConfigurationOptionsOperations")

    @property
    def server_connection_policies(self) -> _operations.ServerConnectionPoliciesOperations:
        """The connection policy of a SQL server: set, get and list it."""
        return self._operations("ServerConnectionPoliciesOperations")

    @property
    def server_dev_ops_audit_settings(self) -> _operations.ServerDevOpsAuditSettingsOperations:
        """Audit of Microsoft support operations on a SQL server: set, get and list its settings."""
        return self._operations("ServerDevOpsAuditSettingsOperations")

    @property
    def server_dns_aliases(self) -> _operations.ServerDnsAliasesOperations:
        """DNS aliases of a SQL server: create, change, delete, get and list them."""
        return self._operations("ServerDnsAliasesOperations")

    @property
    def server_keys(self) -> _operations.ServerKeysOperations:
        """Keys of a SQL server: create, change, delete, get and list them."""
        return self._operations("ServerKeysOperations")

    @property
    def server_security_alert_policies(self) -> _operations.ServerSecurityAlertPoliciesOperations:
        """Security alert policies of a SQL server: create, change, get and list them."""
        return self._operations("ServerSecurityAlertPoliciesOperations")

    @property
    def server_trust_certificates(self) -> _operations.ServerTrustCertificatesOperations:
        """Server trust certificates of a managed instance: create, change, delete, get and list them."""
        return self._operations("ServerTrustCertificatesOperations")

    @property
    def server_vulnerability_assessments(self) -> _operations.ServerVulnerabilityAssessmentsOperations:
        """Classic vulnerability assessment settings of a SQL server: create, change, delete, get and list them."""
        return self._operations("ServerVulnerabilityAssessmentsOperations")

    @property
    def start_stop_managed_instance_schedules(self) -> _operations.StartStopManagedInstanceSchedulesOperations:
        """Start and stop schedules of a managed instance: create, change, delete, get and list them."""
        return self._operations("StartStopManagedInstanceSchedulesOperations")

    @property
    def subscription_usages(self) -> _operations.SubscriptionUsagesOperations:
        """Usage metrics of the subscription in a region: get and list them."""
        return self._operations("SubscriptionUsagesOperations")

    @property
    def sync_agents(self) -> _operations.SyncAgentsOperations:
        """Sync agents of a SQL server: create, change, delete, get and list them."""
        return self._operations("SyncAgentsOperations")

    @property
    def sync_groups(self) -> _operations.SyncGroupsOperations:
        """Sync groups of a database: create, change, start, cancel, delete, get and list them."""
        return self._operations("SyncGroupsOperations")

    @property
    def sync_members(self) -> _operations.SyncMembersOperations:
        """Members of a sync group: create, change, delete, get and list them."""
        return self._operations("SyncMembersOperations")

    @property
    def time_zones(self) -> _operations.TimeZonesOperations:
        """Time zones that managed instances can have: get and list them."""
        return self._operations("TimeZonesOperations")

    @property
    def virtual_clusters(self) -> _operations.VirtualClustersOperations:
        """Virtual clusters: create, change, delete, get and list them."""
        return self._operations("VirtualClustersOperations")

    @property
    def virtual_network_rules(self) -> _operations.VirtualNetworkRulesOperations:
        """Virtual network rules of a SQL server: create, change, delete, get and list them."""
        return self._operations("VirtualNetworkRulesOperations")

    @property
    def workload_classifiers(self) -> _operations.WorkloadClassifiersOperations:
        """Workload classifiers of a workload group: create, change, delete, get and list them."""
        return self._operations("WorkloadClassifiersOperations")

    @property
    def workload_groups(self) -> _operations.WorkloadGroupsOperations:
        """Workload groups of a data warehouse: create, change, delete, get and list them."""
        return self._operations("WorkloadGroupsOperations")

    @property
    def managed_database_sensitivity_labels(self) -> _operations.ManagedDatabaseSensitivityLabelsOperations:
        """Sensitivity labels of managed database columns, set or recommended: change, delete, get and list them."""
        return self._operations("ManagedDatabaseSensitivityLabelsOperations")

    @property
    def managed_database_recommended_sensitivity_labels(
        self,
    ) -> _operations.ManagedDatabaseRecommendedSensitivityLabelsOperations:
        """Recommended sensitivity labels of a managed database: change them."""
        return self._operations("ManagedDatabaseRecommendedSensitivityLabelsOperations")

    @property
    def database_encryption_protectors(self) -> _operations.DatabaseEncryptionProtectorsOperations:
        """Customer-managed keys of single databases: revalidate or revert them."""
        return self._operations("DatabaseEncryptionProtectorsOperations")

    @property
    def database_operations(self) -> _operations.DatabaseOperationsOperations:
        """Operations running on a database: cancel and list them."""
        return self._operations("DatabaseOperationsOperations")

    @property
    def database_usages(self) -> _operations.DatabaseUsagesOperations:
        """Usage metrics of a database: list them."""
        return self._operations("DatabaseUsagesOperations")

    @property
    def synapse_link_workspaces(self) -> _operations.SynapseLinkWorkspacesOperations:
        """Synapse workspaces linked to a database: list them."""
        return self._operations("SynapseLinkWorkspacesOperations")

    @property
    def server_operations(self) -> _operations.ServerOperationsOperations:
        """Operations running on a SQL server: list them."""
        return self._operations("ServerOperationsOperations")

    @property
    def server_usages(self) -> _operations.ServerUsagesOperations:
        """Usage metrics of a SQL server: list them."""
        return self._operations("ServerUsagesOperations")

    @property
    def tde_certificates(self) -> _operations.TdeCertificatesOperations:
        """TDE certificates of a SQL server: create them."""
        return self._operations("TdeCertificatesOperations")

    @property
    def database_advanced_threat_protection_settings(
        self,
    ) -> _operations.DatabaseAdvancedThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a database: set, get and list it."""
        return self._operations("DatabaseAdvancedThreatProtectionSettingsOperations")

    @property
    def database_advisors(self) -> _operations.DatabaseAdvisorsOperations:
        """Advisors of a database: change, get and list them."""
        return self._operations("DatabaseAdvisorsOperations")

    @property
    def database_automatic_tuning(self) -> _operations.DatabaseAutomaticTuningOperations:
        """The automatic tuning settings of a database: change and get them."""
        return self._operations("DatabaseAutomaticTuningOperations")

    @property
    def database_extensions(self) -> _operations.DatabaseExtensionsOperations:
        """Import or export extensions of a database: create, change, get and list them."""
        return self._operations("DatabaseExtensionsOperations")

    @property
    def database_recommended_actions(self) -> _operations.DatabaseRecommendedActionsOperations:
        """Recommended actions of a database advisor: change, get and list them."""
        return self._operations("DatabaseRecommendedActionsOperations")

    @property
    def database_sql_vulnerability_assessment_baselines(
        self,
    ) -> _operations.DatabaseSqlVulnerabilityAssessmentBaselinesOperations:
        """Vulnerability assessment baselines of a database: create, change, get and list them."""
        return self._operations("DatabaseSqlVulnerabilityAssessmentBaselinesOperations")

    @property
    def database_sql_vulnerability_assessments_settings(
        self,
    ) -> _operations.DatabaseSqlVulnerabilityAssessmentsSettingsOperations:
        """SQL vulnerability assessment settings of a database: get and list them."""
        return self._operations("DatabaseSqlVulnerabilityAssessmentsSettingsOperations")

    @property
    def database_sql_vulnerability_assessment_execute_scan(
        self,
    ) -> _operations.DatabaseSqlVulnerabilityAssessmentExecuteScanOperations:
        """Vulnerability assessment scans of a database: start them."""
        return self._operations("DatabaseSqlVulnerabilityAssessmentExecuteScanOperations")

    @property
    def sql_vulnerability_assessment_execute_scan(self) -> _operations.SqlVulnerabilityAssessmentExecuteScanOperations:
        """Vulnerability assessment scans of a system database: start them."""
        return self._operations("SqlVulnerabilityAssessmentExecuteScanOperations")

    @property
    def database_sql_vulnerability_assessment_scans(
        self,
    ) -> _operations.DatabaseSqlVulnerabilityAssessmentScansOperations:
        """Vulnerability assessment scans of a database: get and list them."""
        return self._operations("DatabaseSqlVulnerabilityAssessmentScansOperations")

    @property
    def database_vulnerability_assessment_scans(self) -> _operations.DatabaseVulnerabilityAssessmentScansOperations:
        """Classic vulnerability assessment scans of a database: create, export, get and list them."""
        return self._operations("DatabaseVulnerabilityAssessmentScansOperations")

    @property
    def data_masking_rules(self) -> _operations.DataMaskingRulesOperations:
        """Data masking rules of a database: create, change and list them."""
        return self._operations("DataMaskingRulesOperations")

    @property
    def data_warehouse_user_activities(self) -> _operations.DataWarehouseUserActivitiesOperations:
        """The user activity of a data warehouse: get and list it."""
        return self._operations("DataWarehouseUserActivitiesOperations")

    @property
    def managed_database_security_events(self) -> _operations.ManagedDatabaseSecurityEventsOperations:
        """Security events of a managed database: list them."""
        return self._operations("ManagedDatabaseSecurityEventsOperations")

    @property
    def managed_instance_tde_certificates(self) -> _operations.ManagedInstanceTdeCertificatesOperations:
        """TDE certificates of a managed instance: create them."""
        return self._operations("ManagedInstanceTdeCertificatesOperations")

    @property
    def elastic_pool_operations(self) -> _operations.ElasticPoolOperationsOperations:
        """Operations running on an elastic pool: cancel and list them."""
        return self._operations("ElasticPoolOperationsOperations")

    @property
    def usages(self) -> _operations.UsagesOperations:
        """Usage metrics of an instance pool: list them."""
        return self._operations("UsagesOperations")

    @property
    def ledger_digest_uploads(self) -> _operations.LedgerDigestUploadsOperations:
        """The ledger digest upload setting of a database: set, get and list it."""
        return self._operations("LedgerDigestUploadsOperations")

    @property
    def maintenance_window_options(self) -> _operations.MaintenanceWindowOptionsOperations:
        """The maintenance window options of a database: get them."""
        return self._operations("MaintenanceWindowOptionsOperations")

    @property
    def maintenance_windows(self) -> _operations.MaintenanceWindowsOperations:
        """The maintenance windows of a database: set, change and get them."""
        return self._operations("MaintenanceWindowsOperations")

    @property
    def managed_database_advanced_threat_protection_settings(
        self,
    ) -> _operations.ManagedDatabaseAdvancedThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a managed database: set, get and list it."""
        return self._operations("ManagedDatabaseAdvancedThreatProtectionSettingsOperations")

    @property
    def managed_database_move_operations(self) -> _operations.ManagedDatabaseMoveOperationsOperations:
        """Move or copy operations of managed databases: get and list them."""
        return self._operations("ManagedDatabaseMoveOperationsOperations")

    @property
    def managed_database_queries(self) -> _operations.ManagedDatabaseQueriesOperations:
        """Queries of a managed database: get and list them."""
        return self._operations("ManagedDatabaseQueriesOperations")

    @property
    def managed_database_restore_details(self) -> _operations.ManagedDatabaseRestoreDetailsOperations:
        """The restore details of a managed database: get them."""
        return self._operations("ManagedDatabaseRestoreDetailsOperations")

    @property
    def managed_database_transparent_data_encryption(
        self,
    ) -> _operations.ManagedDatabaseTransparentDataEncryptionOperations:
        """The transparent data encryption setting of a managed database: set, get and list it."""
        return self._operations("ManagedDatabaseTransparentDataEncryptionOperations")

    @property
    def managed_instance_advanced_threat_protection_settings(
        self,
    ) -> _operations.ManagedInstanceAdvancedThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a managed instance: set, get and list it."""
        return self._operations("ManagedInstanceAdvancedThreatProtectionSettingsOperations")

    @property
    def managed_instance_private_link_resources(self) -> _operations.ManagedInstancePrivateLinkResourcesOperations:
        """Private link resources of a managed instance: get and list them."""
        return self._operations("ManagedInstancePrivateLinkResourcesOperations")

    @property
    def managed_ledger_digest_uploads(self) -> _operations.ManagedLedgerDigestUploadsOperations:
        """The ledger digest upload setting of a managed database: set, get and list it."""
        return self._operations("ManagedLedgerDigestUploadsOperations")

    @property
    def server_advanced_threat_protection_settings(
        self,
    ) -> _operations.ServerAdvancedThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a SQL server: set, get and list it."""
        return self._operations("ServerAdvancedThreatProtectionSettingsOperations")

    @property
    def server_automatic_tuning(self) -> _operations.ServerAutomaticTuningOperations:
        """The automatic tuning settings of a SQL server: change and get them."""
        return self._operations("ServerAutomaticTuningOperations")

    @property
    def sql_agent(self) -> _operations.SqlAgentOperations:
        """The SQL Agent setting of a managed instance: set, change and get it."""
        return self._operations("SqlAgentOperations")

    @property
    def transparent_data_encryptions(self) -> _operations.TransparentDataEncryptionsOperations:
        """The transparent data encryption setting of a database: set, change, suspend, resume, get and list it."""
        return self._operations("TransparentDataEncryptionsOperations")

    @property
    def capabilities(self) -> _operations.CapabilitiesOperations:
        """Capabilities of Azure SQL in a region: list them."""
        return self._operations("CapabilitiesOperations")
