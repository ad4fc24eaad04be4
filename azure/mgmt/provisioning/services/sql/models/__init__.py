# Generated from swagger/sql/ by "make generate": do not edit.
# ruff: noqa: F403

"""Models of the service ``sql``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ..enums import *
    from ._bases import *
    from ._common import *
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
    "..enums._common": """
        AdministratorName AdministratorType AdvancedThreatProtectionName AdvancedThreatProtectionState AdvisorStatus
        AlwaysEncryptedEnclaveType AuthenticationName AutoExecuteStatus AutoExecuteStatusInheritedFrom
        AutomaticTuningOptionModeActual AutomaticTuningOptionModeDesired AvailabilityZoneType BackupStorageAccessTier
        BackupStorageRedundancy BaselineName BlobAuditingPolicyState CatalogCollationType CreatedByType DayOfWeek
        ExternalGovernanceStatus FreeLimitExhaustionBehavior IdentityType LogSizeUnit
        ManagedShortTermRetentionPolicyName ManagementOperationState MaxSizeUnit MoveOperationMode PauseDelayTimeUnit
        PerformanceLevelUnit PrincipalType ProvisioningState QueryMetricUnitType QueryTimeGrainType
        ReadOnlyEndpointFailoverPolicy ReadWriteEndpointFailoverPolicy ReplicaType SecurityAlertPolicyName
        SecurityAlertsPolicyState StorageCapabilityStorageAccountType StorageKeyType TimeBasedImmutability
        TimeBasedImmutabilityMode VulnerabilityAssessmentName VulnerabilityAssessmentPolicyBaselineName
        VulnerabilityAssessmentScanState VulnerabilityAssessmentScanTriggerType
    """,
    "..enums._database_schemas": """
        ClientClassificationSource ColumnDataType SensitivityLabelRank SensitivityLabelSource SensitivityLabelUpdateKind
        TableTemporalType
    """,
    "..enums._databases": """
        AutomaticTuningDisabledReason AutomaticTuningMode CreateMode DataMaskingFunction DataMaskingRuleState
        DataMaskingState DataWarehouseUserActivityName DatabaseIdentityType DatabaseKeyType DatabaseLicenseType
        DatabaseReadScale DatabaseState DatabaseStatus DiffBackupIntervalInHours GeoBackupPolicyName
        GeoBackupPolicyState ImplementationMethod IsRetryable LedgerDigestUploadsName LedgerDigestUploadsState
        LongTermRetentionPolicyName Phase RecommendedActionCurrentState RecommendedActionInitiatedBy
        RecommendedSensitivityLabelUpdateKind ReplicationLinkType ReplicationRole ReplicationState RestorePointType
        SampleName SecondaryType ShortTermRetentionPolicyName TransparentDataEncryptionName
        TransparentDataEncryptionScanState TransparentDataEncryptionState
    """,
    "..enums._elastic_pools": """
        ElasticPoolLicenseType ElasticPoolState
    """,
    "..enums._instance_failover_groups": """
        InstanceFailoverGroupReplicationRole SecondaryInstanceType
    """,
    "..enums._instance_pools": """
        ErrorType InstancePoolLicenseType
    """,
    "..enums._job_agents": """
        JobAgentIdentityType JobAgentState JobExecutionLifecycle JobScheduleType JobStepActionSource JobStepActionType
        JobStepOutputType JobTargetGroupMembershipType JobTargetType
    """,
    "..enums._long_term_retention_backups": """
        SetLegalHoldImmutability
    """,
    "..enums._managed_databases": """
        InaccessibilityReason ManagedDatabaseCreateMode ManagedDatabaseStatus ManagedInstanceLongTermRetentionPolicyName
        ManagedLedgerDigestUploadsName ManagedLedgerDigestUploadsState RestoreDetailsName SecurityAlertPolicyState
        SecurityEventType
    """,
    "..enums._managed_instances": """
        AggregationFunctionType AuthMetadataLookupModes DtcName FailoverModeType FailoverType HybridSecondaryUsage
        HybridSecondaryUsageDetected InstanceRole LinkRole ManagedInstanceAdministratorType
        ManagedInstanceDatabaseFormat ManagedInstanceLicenseType ManagedInstanceProxyOverride ManagedServerCreateMode
        MetricType PricingModel ReplicaConnectedState ReplicaSynchronizationHealth ReplicationModeType RoleChangeType
        SeedingModeType ServerConfigurationOptionName ServicePrincipalType SqlAgentConfigurationPropertiesState
        StartStopScheduleName UpsertManagedServerOperationStepWithEstimatesAndDurationStatus
    """,
    "..enums._others": """
        CapabilityGroup CapabilityStatus OperationMode OperationOrigin
    """,
    "..enums._server_trust_groups": """
        ServerTrustGroupPropertiesTrustScopesItem
    """,
    "..enums._servers": """
        AutomaticTuningServerMode AutomaticTuningServerReason CheckNameAvailabilityReason
        CheckNameAvailabilityResourceType ConnectionPolicyName DevOpsAuditingSettingsName EncryptionProtectorName
        FailoverGroupDatabasesSecondaryType FailoverGroupReplicationRole MinimalTlsVersion
        PrivateEndpointProvisioningState PrivateLinkServiceConnectionStateActionsRequire
        PrivateLinkServiceConnectionStateStatus ServerConnectionType ServerCreateMode ServerKeyType
        ServerNetworkAccessFlag ServerPublicNetworkAccessFlag ServerWorkspaceFeature SyncAgentState
        VirtualNetworkRuleState
    """,
    "..enums._sql_vulnerability_assessments_settings": """
        RuleSeverity RuleStatus RuleType SqlVulnerabilityAssessmentName SqlVulnerabilityAssessmentState
    """,
    "..enums._sync_groups": """
        SyncConflictResolutionPolicy SyncDirection SyncGroupLogType SyncGroupState SyncGroupsType SyncMemberDbType
        SyncMemberState
    """,
    "..enums._virtual_clusters": """
        DNSRefreshOperationStatus
    """,
    "._bases": """
        ProxyResource Resource TrackedResource
    """,
    "._common": """
        AdvancedThreatProtectionProperties Advisor AdvisorProperties AutoPauseDelayTimeRange ErrorAdditionalInfo
        ErrorDetail ErrorResponse ImportExportOperationResult ImportExportOperationResultProperties
        LicenseTypeCapability LogSizeCapability MaintenanceConfigurationCapability MaxSizeCapability
        MaxSizeRangeCapability MinCapacityCapability NetworkIsolationSettings PerformanceLevelCapability
        QueryMetricInterval QueryMetricProperties QueryStatisticsProperties ResourceIdentity
        SecurityAlertsPolicyProperties Sku StorageCapability SystemData UserIdentity
        VulnerabilityAssessmentRecurringScansProperties VulnerabilityAssessmentScanError
        VulnerabilityAssessmentScanRecord VulnerabilityAssessmentScanRecordProperties ZonePinningCapability
    """,
    "._database_schemas": """
        DatabaseColumn DatabaseColumnProperties DatabaseSchema DatabaseTable DatabaseTableProperties SensitivityLabel
        SensitivityLabelProperties SensitivityLabelUpdate SensitivityLabelUpdateList SensitivityLabelUpdateProperties
    """,
    "._database_sql_vulnerability_assessments_settings": """
        DatabaseSqlVulnerabilityAssessmentBaselineSet DatabaseSqlVulnerabilityAssessmentBaselineSetProperties
        DatabaseSqlVulnerabilityAssessmentRuleBaseline DatabaseSqlVulnerabilityAssessmentRuleBaselineInput
        DatabaseSqlVulnerabilityAssessmentRuleBaselineInputProperties
        DatabaseSqlVulnerabilityAssessmentRuleBaselineListInput
        DatabaseSqlVulnerabilityAssessmentRuleBaselineListInputProperties
        DatabaseSqlVulnerabilityAssessmentRuleBaselineProperties
    """,
    "._database_vulnerability_assessments": """
        DatabaseVulnerabilityAssessment DatabaseVulnerabilityAssessmentProperties
        DatabaseVulnerabilityAssessmentRuleBaseline DatabaseVulnerabilityAssessmentRuleBaselineItem
        DatabaseVulnerabilityAssessmentRuleBaselineProperties DatabaseVulnerabilityAssessmentScanExportProperties
        DatabaseVulnerabilityAssessmentScansExport
    """,
    "._databases": """
        AutomaticTuningOptions BackupShortTermRetentionPolicy BackupShortTermRetentionPolicyProperties
        CreateDatabaseRestorePointDefinition DataMaskingPolicy DataMaskingPolicyProperties DataMaskingRule
        DataMaskingRuleProperties DataWarehouseUserActivities DataWarehouseUserActivitiesProperties Database
        DatabaseAdvancedThreatProtection DatabaseAutomaticTuning DatabaseAutomaticTuningProperties
        DatabaseBlobAuditingPolicy DatabaseBlobAuditingPolicyProperties DatabaseExtensions DatabaseExtensionsProperties
        DatabaseIdentity DatabaseKey DatabaseOperation DatabaseOperationProperties DatabaseProperties
        DatabaseSecurityAlertPolicy DatabaseUpdate DatabaseUpdateProperties DatabaseUsage DatabaseUsageProperties
        DatabaseUserIdentity ExportDatabaseDefinition ExtendedDatabaseBlobAuditingPolicy
        ExtendedDatabaseBlobAuditingPolicyProperties GeoBackupPolicy GeoBackupPolicyProperties
        ImportExistingDatabaseDefinition ImportExportExtensionsOperationResult
        ImportExportExtensionsOperationResultProperties LedgerDigestUploads LedgerDigestUploadsProperties
        LogicalDatabaseTransparentDataEncryption LongTermRetentionPolicy LongTermRetentionPolicyProperties
        MaintenanceWindowOptions MaintenanceWindowOptionsProperties MaintenanceWindowTimeRange MaintenanceWindows
        MaintenanceWindowsProperties PhaseDetails RecommendedAction RecommendedActionErrorInfo
        RecommendedActionImpactRecord RecommendedActionImplementationInfo RecommendedActionMetricInfo
        RecommendedActionProperties RecommendedActionStateInfo RecommendedSensitivityLabelUpdate
        RecommendedSensitivityLabelUpdateList RecommendedSensitivityLabelUpdateProperties ReplicationLink
        ReplicationLinkProperties ReplicationLinkUpdate ReplicationLinkUpdateProperties ResourceMoveDefinition
        RestorePoint RestorePointProperties SynapseLinkWorkspace SynapseLinkWorkspaceInfoProperties
        SynapseLinkWorkspaceProperties TransparentDataEncryptionProperties
    """,
    "._elastic_pools": """
        ElasticPool ElasticPoolEditionCapability ElasticPoolOperation ElasticPoolOperationProperties
        ElasticPoolPerDatabaseMaxPerformanceLevelCapability ElasticPoolPerDatabaseMinPerformanceLevelCapability
        ElasticPoolPerDatabaseSettings ElasticPoolPerformanceLevelCapability ElasticPoolProperties ElasticPoolUpdate
        ElasticPoolUpdateProperties PerDatabaseAutoPauseDelayTimeRange
    """,
    "._instance_failover_groups": """
        InstanceFailoverGroup InstanceFailoverGroupProperties InstanceFailoverGroupReadOnlyEndpoint
        InstanceFailoverGroupReadWriteEndpoint PartnerRegionInfo
    """,
    "._instance_pools": """
        InstancePool InstancePoolEditionCapability InstancePoolFamilyCapability InstancePoolOperation
        InstancePoolOperationProperties InstancePoolProperties InstancePoolUpdate InstancePoolVcoresCapability Name
        Usage
    """,
    "._job_agents": """
        Job JobAgent JobAgentEditionCapability JobAgentIdentity JobAgentProperties
        JobAgentServiceLevelObjectiveCapability JobAgentUpdate JobAgentUserAssignedIdentity JobAgentVersionCapability
        JobCredential JobCredentialProperties JobExecution JobExecutionProperties JobExecutionTarget JobPrivateEndpoint
        JobPrivateEndpointProperties JobProperties JobSchedule JobStep JobStepAction JobStepExecutionOptions
        JobStepOutput JobStepProperties JobTarget JobTargetGroup JobTargetGroupProperties JobVersion
    """,
    "._long_term_retention_backups": """
        ChangeLongTermRetentionBackupAccessTierParameters CopyLongTermRetentionBackupParameters
        CopyLongTermRetentionBackupParametersProperties LongTermRetentionBackup LongTermRetentionBackupOperationResult
        LongTermRetentionBackupProperties LongTermRetentionOperationResultProperties
        UpdateLongTermRetentionBackupParameters UpdateLongTermRetentionBackupParametersProperties
    """,
    "._long_term_retention_managed_instance_backups": """
        ManagedInstanceLongTermRetentionBackup ManagedInstanceLongTermRetentionBackupProperties
    """,
    "._managed_databases": """
        CompleteDatabaseRestoreDefinition ManagedBackupShortTermRetentionPolicy
        ManagedBackupShortTermRetentionPolicyProperties ManagedDatabase ManagedDatabaseAdvancedThreatProtection
        ManagedDatabaseExtendedAccessibilityInfo ManagedDatabaseMoveDefinition ManagedDatabaseProperties
        ManagedDatabaseRestoreDetailsBackupSetProperties ManagedDatabaseRestoreDetailsProperties
        ManagedDatabaseRestoreDetailsResult ManagedDatabaseRestoreDetailsUnrestorableFileProperties
        ManagedDatabaseSecurityAlertPolicy ManagedDatabaseStartMoveDefinition ManagedDatabaseUpdate
        ManagedInstanceLongTermRetentionPolicy ManagedInstanceLongTermRetentionPolicyProperties ManagedInstanceQuery
        ManagedLedgerDigestUploads ManagedLedgerDigestUploadsProperties ManagedTransparentDataEncryption
        ManagedTransparentDataEncryptionProperties QueryProperties QueryStatistics SecurityAlertPolicyProperties
        SecurityEvent SecurityEventProperties SecurityEventSqlInjectionAdditionalProperties
    """,
    "._managed_instances": """
        CertificateInfo DistributedAvailabilityGroup DistributedAvailabilityGroupDatabase
        DistributedAvailabilityGroupProperties DistributedAvailabilityGroupSetRole
        DistributedAvailabilityGroupsFailoverRequest EndpointCertificate EndpointCertificateProperties
        EndpointDependency EndpointDetail ManagedInstance ManagedInstanceAdministrator
        ManagedInstanceAdministratorProperties ManagedInstanceAdvancedThreatProtection
        ManagedInstanceAzureADOnlyAuthProperties ManagedInstanceAzureADOnlyAuthentication ManagedInstanceDtc
        ManagedInstanceDtcProperties ManagedInstanceDtcSecuritySettings
        ManagedInstanceDtcTransactionManagerCommunicationSettings ManagedInstanceEditionCapability
        ManagedInstanceEncryptionProtector ManagedInstanceEncryptionProtectorProperties
        ManagedInstanceExternalAdministrator ManagedInstanceFamilyCapability ManagedInstanceKey
        ManagedInstanceKeyProperties ManagedInstanceMaintenanceConfigurationCapability ManagedInstanceOperation
        ManagedInstanceOperationParametersPair ManagedInstanceOperationProperties ManagedInstanceOperationSteps
        ManagedInstancePairInfo ManagedInstancePecProperty ManagedInstancePrivateEndpointConnection
        ManagedInstancePrivateEndpointConnectionProperties ManagedInstancePrivateEndpointProperty
        ManagedInstancePrivateLink ManagedInstancePrivateLinkProperties
        ManagedInstancePrivateLinkServiceConnectionStateProperty ManagedInstanceProperties ManagedInstanceUpdate
        ManagedInstanceValidateAzureKeyVaultEncryptionKeyRequest ManagedInstanceVcoresCapability
        ManagedInstanceVersionCapability ManagedInstanceVulnerabilityAssessment
        ManagedInstanceVulnerabilityAssessmentProperties ManagedServerDnsAlias ManagedServerDnsAliasAcquisition
        ManagedServerDnsAliasCreation ManagedServerDnsAliasProperties ManagedServerSecurityAlertPolicy
        MaxLimitRangeCapability OutboundEnvironmentEndpoint RecoverableManagedDatabase
        RecoverableManagedDatabaseProperties RefreshExternalGovernanceStatusOperationResultMI
        RefreshExternalGovernanceStatusOperationResultPropertiesMI RestorableDroppedManagedDatabase
        RestorableDroppedManagedDatabaseProperties ScheduleItem ServerConfigurationOption
        ServerConfigurationOptionProperties ServerTrustCertificate ServerTrustCertificateProperties ServicePrincipal
        SqlAgentConfiguration SqlAgentConfigurationProperties StartStopManagedInstanceSchedule
        StartStopManagedInstanceScheduleProperties TopQueries UpsertManagedServerOperationParameters
        UpsertManagedServerOperationStepWithEstimatesAndDuration
    """,
    "._others": """
        DeletedServer DeletedServerProperties LocationCapabilities ManagedDatabaseMoveOperationResult
        ManagedDatabaseMoveOperationResultProperties Operation OperationDisplay SubscriptionUsage
        SubscriptionUsageProperties TimeZone TimeZoneProperties
    """,
    "._server_trust_groups": """
        ServerTrustGroup ServerTrustGroupProperties
    """,
    "._servers": """
        AdministratorProperties AutomaticTuningServerOptions AutomaticTuningServerProperties AzureADOnlyAuthProperties
        CheckNameAvailabilityRequest CheckNameAvailabilityResponse EditionCapability EncryptionProtector
        EncryptionProtectorProperties ExtendedServerBlobAuditingPolicy ExtendedServerBlobAuditingPolicyProperties
        FailoverGroup FailoverGroupProperties FailoverGroupReadOnlyEndpoint FailoverGroupReadWriteEndpoint
        FailoverGroupUpdate FailoverGroupUpdateProperties FirewallRule FirewallRuleList
        FreeLimitExhaustionBehaviorCapability IPv6FirewallRule IPv6ServerFirewallRuleProperties
        ImportNewDatabaseDefinition NSPConfigAccessRule NSPConfigAccessRuleProperties NSPConfigAssociation
        NSPConfigNetworkSecurityPerimeterRule NSPConfigPerimeter NSPConfigProfile NSPProvisioningIssue
        NSPProvisioningIssueProperties NetworkSecurityPerimeterConfiguration
        NetworkSecurityPerimeterConfigurationProperties OutboundFirewallRule OutboundFirewallRuleProperties PartnerInfo
        PrivateEndpointConnection PrivateEndpointConnectionProperties PrivateEndpointConnectionRequestStatus
        PrivateEndpointProperty PrivateLinkResource PrivateLinkResourceProperties
        PrivateLinkServiceConnectionStateProperty ProxyResourceWithWritableName ReadScaleCapability RecoverableDatabase
        RecoverableDatabaseProperties RefreshExternalGovernanceStatusOperationResult
        RefreshExternalGovernanceStatusOperationResultProperties ResourceWithWritableName RestorableDroppedDatabase
        RestorableDroppedDatabaseProperties Server ServerAdvancedThreatProtection ServerAutomaticTuning
        ServerAzureADAdministrator ServerAzureADOnlyAuthentication ServerBlobAuditingPolicy
        ServerBlobAuditingPolicyProperties ServerConnectionPolicy ServerConnectionPolicyProperties
        ServerDevOpsAuditSettingsProperties ServerDevOpsAuditingSettings ServerDnsAlias ServerDnsAliasAcquisition
        ServerDnsAliasProperties ServerExternalAdministrator ServerFirewallRuleProperties ServerInfo ServerKey
        ServerKeyProperties ServerOperation ServerOperationProperties ServerPrivateEndpointConnection ServerProperties
        ServerSecurityAlertPolicy ServerUpdate ServerUsage ServerUsageProperties ServerVersionCapability
        ServerVulnerabilityAssessment ServerVulnerabilityAssessmentProperties ServiceObjectiveCapability SyncAgent
        SyncAgentKeyProperties SyncAgentLinkedDatabase SyncAgentLinkedDatabaseProperties SyncAgentProperties
        TdeCertificate TdeCertificateProperties VirtualNetworkRule VirtualNetworkRuleProperties
    """,
    "._sql_vulnerability_assessments_settings": """
        Baseline BaselineAdjustedResult BenchmarkReference QueryCheck Remediation SqlVulnerabilityAssessment
        SqlVulnerabilityAssessmentPolicyProperties SqlVulnerabilityAssessmentScanError
        SqlVulnerabilityAssessmentScanRecord SqlVulnerabilityAssessmentScanRecordProperties
        SqlVulnerabilityAssessmentScanResultProperties SqlVulnerabilityAssessmentScanResults VaRule
    """,
    "._sync_groups": """
        SyncDatabaseIdProperties SyncFullSchemaProperties SyncFullSchemaTable SyncFullSchemaTableColumn SyncGroup
        SyncGroupLogProperties SyncGroupProperties SyncGroupSchema SyncGroupSchemaTable SyncGroupSchemaTableColumn
        SyncMember SyncMemberProperties
    """,
    "._virtual_clusters": """
        UpdateVirtualClusterDnsServersOperation VirtualCluster VirtualClusterDnsServersProperties
        VirtualClusterProperties VirtualClusterUpdate
    """,
    "._workload_groups": """
        WorkloadClassifier WorkloadClassifierProperties WorkloadGroup WorkloadGroupProperties
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
