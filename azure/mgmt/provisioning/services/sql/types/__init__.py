# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``sql``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._bases import *
    from ._common import *
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
    "._bases": """
        ProxyResourceDict ResourceDict TrackedResourceDict
    """,
    "._common": """
        AdministratorNameValue AdministratorTypeValue AdvancedThreatProtectionNameValue
        AdvancedThreatProtectionPropertiesDict AdvancedThreatProtectionStateValue AdvisorDict AdvisorPropertiesDict
        AdvisorStatusValue AlwaysEncryptedEnclaveTypeValue AuthenticationNameValue AutoExecuteStatusInheritedFromValue
        AutoExecuteStatusValue AutoPauseDelayTimeRangeDict AutomaticTuningOptionModeActualValue
        AutomaticTuningOptionModeDesiredValue AvailabilityZoneTypeValue BackupStorageAccessTierValue
        BackupStorageRedundancyValue BaselineNameValue BlobAuditingPolicyStateValue CatalogCollationTypeValue
        CreatedByTypeValue DayOfWeekValue ErrorAdditionalInfoDict ErrorDetailDict ErrorResponseDict
        ExternalGovernanceStatusValue FreeLimitExhaustionBehaviorValue IdentityTypeValue ImportExportOperationResultDict
        ImportExportOperationResultPropertiesDict LicenseTypeCapabilityDict LogSizeCapabilityDict LogSizeUnitValue
        MaintenanceConfigurationCapabilityDict ManagedShortTermRetentionPolicyNameValue ManagementOperationStateValue
        MaxSizeCapabilityDict MaxSizeRangeCapabilityDict MaxSizeUnitValue MinCapacityCapabilityDict
        MoveOperationModeValue NetworkIsolationSettingsDict PauseDelayTimeUnitValue PerformanceLevelCapabilityDict
        PerformanceLevelUnitValue PrincipalTypeValue ProvisioningStateValue QueryMetricIntervalDict
        QueryMetricPropertiesDict QueryMetricUnitTypeValue QueryStatisticsPropertiesDict QueryTimeGrainTypeValue
        ReadOnlyEndpointFailoverPolicyValue ReadWriteEndpointFailoverPolicyValue ReplicaTypeValue ResourceIdentityDict
        SecurityAlertPolicyNameValue SecurityAlertsPolicyPropertiesDict SecurityAlertsPolicyStateValue SkuDict
        StorageCapabilityDict StorageCapabilityStorageAccountTypeValue StorageKeyTypeValue SystemDataDict
        TimeBasedImmutabilityModeValue TimeBasedImmutabilityValue UserIdentityDict VulnerabilityAssessmentNameValue
        VulnerabilityAssessmentPolicyBaselineNameValue VulnerabilityAssessmentRecurringScansPropertiesDict
        VulnerabilityAssessmentScanErrorDict VulnerabilityAssessmentScanRecordDict
        VulnerabilityAssessmentScanRecordPropertiesDict VulnerabilityAssessmentScanStateValue
        VulnerabilityAssessmentScanTriggerTypeValue ZonePinningCapabilityDict
    """,
    "._database_advisors": """
        ImplementationMethodValue IsRetryableValue RecommendedActionCurrentStateValue RecommendedActionDict
        RecommendedActionErrorInfoDict RecommendedActionImpactRecordDict RecommendedActionImplementationInfoDict
        RecommendedActionInitiatedByValue RecommendedActionMetricInfoDict RecommendedActionPropertiesDict
        RecommendedActionStateInfoDict
    """,
    "._database_schemas": """
        ClientClassificationSourceValue ColumnDataTypeValue DatabaseColumnDict DatabaseColumnPropertiesDict
        DatabaseSchemaDict DatabaseTableDict DatabaseTablePropertiesDict SensitivityLabelDict
        SensitivityLabelPropertiesDict SensitivityLabelRankValue SensitivityLabelSourceValue SensitivityLabelUpdateDict
        SensitivityLabelUpdateKindValue SensitivityLabelUpdateListDict SensitivityLabelUpdatePropertiesDict
        TableTemporalTypeValue
    """,
    "._database_sql_vulnerability_assessments_settings": """
        DatabaseSqlVulnerabilityAssessmentBaselineSetDict DatabaseSqlVulnerabilityAssessmentBaselineSetPropertiesDict
        DatabaseSqlVulnerabilityAssessmentRuleBaselineDict DatabaseSqlVulnerabilityAssessmentRuleBaselineInputDict
        DatabaseSqlVulnerabilityAssessmentRuleBaselineInputPropertiesDict
        DatabaseSqlVulnerabilityAssessmentRuleBaselineListInputDict
        DatabaseSqlVulnerabilityAssessmentRuleBaselineListInputPropertiesDict
        DatabaseSqlVulnerabilityAssessmentRuleBaselinePropertiesDict
    """,
    "._database_vulnerability_assessments": """
        DatabaseVulnerabilityAssessmentDict DatabaseVulnerabilityAssessmentPropertiesDict
        DatabaseVulnerabilityAssessmentRuleBaselineDict DatabaseVulnerabilityAssessmentRuleBaselineItemDict
        DatabaseVulnerabilityAssessmentRuleBaselinePropertiesDict
        DatabaseVulnerabilityAssessmentScanExportPropertiesDict DatabaseVulnerabilityAssessmentScansExportDict
    """,
    "._databases": """
        AutomaticTuningDisabledReasonValue AutomaticTuningModeValue AutomaticTuningOptionsDict
        BackupShortTermRetentionPolicyDict BackupShortTermRetentionPolicyPropertiesDict
        CreateDatabaseRestorePointDefinitionDict CreateModeValue DataMaskingFunctionValue DataMaskingPolicyDict
        DataMaskingPolicyPropertiesDict DataMaskingRuleDict DataMaskingRulePropertiesDict DataMaskingRuleStateValue
        DataMaskingStateValue DataWarehouseUserActivitiesDict DataWarehouseUserActivitiesPropertiesDict
        DataWarehouseUserActivityNameValue DatabaseAdvancedThreatProtectionDict DatabaseAutomaticTuningDict
        DatabaseAutomaticTuningPropertiesDict DatabaseBlobAuditingPolicyDict DatabaseBlobAuditingPolicyPropertiesDict
        DatabaseDict DatabaseExtensionsDict DatabaseExtensionsPropertiesDict DatabaseIdentityDict
        DatabaseIdentityTypeValue DatabaseKeyDict DatabaseKeyTypeValue DatabaseLicenseTypeValue DatabaseOperationDict
        DatabaseOperationPropertiesDict DatabasePropertiesDict DatabaseReadScaleValue DatabaseSecurityAlertPolicyDict
        DatabaseStateValue DatabaseStatusValue DatabaseUpdateDict DatabaseUpdatePropertiesDict DatabaseUsageDict
        DatabaseUsagePropertiesDict DatabaseUserIdentityDict DiffBackupIntervalInHoursValue ExportDatabaseDefinitionDict
        ExtendedDatabaseBlobAuditingPolicyDict ExtendedDatabaseBlobAuditingPolicyPropertiesDict GeoBackupPolicyDict
        GeoBackupPolicyNameValue GeoBackupPolicyPropertiesDict GeoBackupPolicyStateValue
        ImportExistingDatabaseDefinitionDict ImportExportExtensionsOperationResultDict
        ImportExportExtensionsOperationResultPropertiesDict LedgerDigestUploadsDict LedgerDigestUploadsNameValue
        LedgerDigestUploadsPropertiesDict LedgerDigestUploadsStateValue LogicalDatabaseTransparentDataEncryptionDict
        LongTermRetentionPolicyDict LongTermRetentionPolicyNameValue LongTermRetentionPolicyPropertiesDict
        MaintenanceWindowOptionsDict MaintenanceWindowOptionsPropertiesDict MaintenanceWindowTimeRangeDict
        MaintenanceWindowsDict MaintenanceWindowsPropertiesDict PhaseDetailsDict PhaseValue
        RecommendedSensitivityLabelUpdateDict RecommendedSensitivityLabelUpdateKindValue
        RecommendedSensitivityLabelUpdateListDict RecommendedSensitivityLabelUpdatePropertiesDict
        ResourceMoveDefinitionDict RestorePointDict RestorePointPropertiesDict RestorePointTypeValue SampleNameValue
        SecondaryTypeValue ShortTermRetentionPolicyNameValue SynapseLinkWorkspaceDict
        SynapseLinkWorkspaceInfoPropertiesDict SynapseLinkWorkspacePropertiesDict TransparentDataEncryptionNameValue
        TransparentDataEncryptionPropertiesDict TransparentDataEncryptionScanStateValue
        TransparentDataEncryptionStateValue
    """,
    "._distributed_availability_groups": """
        CertificateInfoDict DistributedAvailabilityGroupDatabaseDict DistributedAvailabilityGroupDict
        DistributedAvailabilityGroupPropertiesDict DistributedAvailabilityGroupSetRoleDict
        DistributedAvailabilityGroupsFailoverRequestDict FailoverModeTypeValue FailoverTypeValue InstanceRoleValue
        LinkRoleValue ReplicaConnectedStateValue ReplicaSynchronizationHealthValue ReplicationModeTypeValue
        RoleChangeTypeValue SeedingModeTypeValue
    """,
    "._elastic_pools": """
        ElasticPoolDict ElasticPoolEditionCapabilityDict ElasticPoolLicenseTypeValue ElasticPoolOperationDict
        ElasticPoolOperationPropertiesDict ElasticPoolPerDatabaseMaxPerformanceLevelCapabilityDict
        ElasticPoolPerDatabaseMinPerformanceLevelCapabilityDict ElasticPoolPerDatabaseSettingsDict
        ElasticPoolPerformanceLevelCapabilityDict ElasticPoolPropertiesDict ElasticPoolStateValue ElasticPoolUpdateDict
        ElasticPoolUpdatePropertiesDict PerDatabaseAutoPauseDelayTimeRangeDict
    """,
    "._failover_groups": """
        FailoverGroupDatabasesSecondaryTypeValue FailoverGroupDict FailoverGroupPropertiesDict
        FailoverGroupReadOnlyEndpointDict FailoverGroupReadWriteEndpointDict FailoverGroupReplicationRoleValue
        FailoverGroupUpdateDict FailoverGroupUpdatePropertiesDict PartnerInfoDict
    """,
    "._instance_failover_groups": """
        InstanceFailoverGroupDict InstanceFailoverGroupPropertiesDict InstanceFailoverGroupReadOnlyEndpointDict
        InstanceFailoverGroupReadWriteEndpointDict InstanceFailoverGroupReplicationRoleValue PartnerRegionInfoDict
        SecondaryInstanceTypeValue
    """,
    "._instance_pools": """
        ErrorTypeValue InstancePoolDict InstancePoolEditionCapabilityDict InstancePoolFamilyCapabilityDict
        InstancePoolLicenseTypeValue InstancePoolOperationDict InstancePoolOperationPropertiesDict
        InstancePoolPropertiesDict InstancePoolUpdateDict InstancePoolVcoresCapabilityDict NameDict UsageDict
    """,
    "._job_agents": """
        JobAgentDict JobAgentEditionCapabilityDict JobAgentIdentityDict JobAgentIdentityTypeValue JobAgentPropertiesDict
        JobAgentServiceLevelObjectiveCapabilityDict JobAgentStateValue JobAgentUpdateDict
        JobAgentUserAssignedIdentityDict JobAgentVersionCapabilityDict JobCredentialDict JobCredentialPropertiesDict
        JobDict JobExecutionDict JobExecutionLifecycleValue JobExecutionPropertiesDict JobExecutionTargetDict
        JobPrivateEndpointDict JobPrivateEndpointPropertiesDict JobPropertiesDict JobScheduleDict JobScheduleTypeValue
        JobStepActionDict JobStepActionSourceValue JobStepActionTypeValue JobStepDict JobStepExecutionOptionsDict
        JobStepOutputDict JobStepOutputTypeValue JobStepPropertiesDict JobTargetDict JobTargetGroupDict
        JobTargetGroupMembershipTypeValue JobTargetGroupPropertiesDict JobTargetTypeValue JobVersionDict
    """,
    "._long_term_retention_backups": """
        ChangeLongTermRetentionBackupAccessTierParametersDict CopyLongTermRetentionBackupParametersDict
        CopyLongTermRetentionBackupParametersPropertiesDict LongTermRetentionBackupDict
        LongTermRetentionBackupOperationResultDict LongTermRetentionBackupPropertiesDict
        LongTermRetentionOperationResultPropertiesDict SetLegalHoldImmutabilityValue
        UpdateLongTermRetentionBackupParametersDict UpdateLongTermRetentionBackupParametersPropertiesDict
    """,
    "._long_term_retention_managed_instance_backups": """
        ManagedInstanceLongTermRetentionBackupDict ManagedInstanceLongTermRetentionBackupPropertiesDict
    """,
    "._managed_databases": """
        CompleteDatabaseRestoreDefinitionDict InaccessibilityReasonValue ManagedBackupShortTermRetentionPolicyDict
        ManagedBackupShortTermRetentionPolicyPropertiesDict ManagedDatabaseAdvancedThreatProtectionDict
        ManagedDatabaseCreateModeValue ManagedDatabaseDict ManagedDatabaseExtendedAccessibilityInfoDict
        ManagedDatabaseMoveDefinitionDict ManagedDatabasePropertiesDict
        ManagedDatabaseRestoreDetailsBackupSetPropertiesDict ManagedDatabaseRestoreDetailsPropertiesDict
        ManagedDatabaseRestoreDetailsResultDict ManagedDatabaseRestoreDetailsUnrestorableFilePropertiesDict
        ManagedDatabaseSecurityAlertPolicyDict ManagedDatabaseStartMoveDefinitionDict ManagedDatabaseStatusValue
        ManagedDatabaseUpdateDict ManagedInstanceLongTermRetentionPolicyDict
        ManagedInstanceLongTermRetentionPolicyNameValue ManagedInstanceLongTermRetentionPolicyPropertiesDict
        ManagedInstanceQueryDict ManagedLedgerDigestUploadsDict ManagedLedgerDigestUploadsNameValue
        ManagedLedgerDigestUploadsPropertiesDict ManagedLedgerDigestUploadsStateValue
        ManagedTransparentDataEncryptionDict ManagedTransparentDataEncryptionPropertiesDict QueryPropertiesDict
        QueryStatisticsDict RestoreDetailsNameValue SecurityAlertPolicyPropertiesDict SecurityAlertPolicyStateValue
        SecurityEventDict SecurityEventPropertiesDict SecurityEventSqlInjectionAdditionalPropertiesDict
        SecurityEventTypeValue
    """,
    "._managed_instances": """
        AggregationFunctionTypeValue AuthMetadataLookupModesValue DtcNameValue EndpointCertificateDict
        EndpointCertificatePropertiesDict EndpointDependencyDict EndpointDetailDict HybridSecondaryUsageDetectedValue
        HybridSecondaryUsageValue ManagedInstanceAdministratorDict ManagedInstanceAdministratorPropertiesDict
        ManagedInstanceAdministratorTypeValue ManagedInstanceAdvancedThreatProtectionDict
        ManagedInstanceAzureADOnlyAuthPropertiesDict ManagedInstanceAzureADOnlyAuthenticationDict
        ManagedInstanceDatabaseFormatValue ManagedInstanceDict ManagedInstanceDtcDict ManagedInstanceDtcPropertiesDict
        ManagedInstanceDtcSecuritySettingsDict ManagedInstanceDtcTransactionManagerCommunicationSettingsDict
        ManagedInstanceEditionCapabilityDict ManagedInstanceEncryptionProtectorDict
        ManagedInstanceEncryptionProtectorPropertiesDict ManagedInstanceExternalAdministratorDict
        ManagedInstanceFamilyCapabilityDict ManagedInstanceKeyDict ManagedInstanceKeyPropertiesDict
        ManagedInstanceLicenseTypeValue ManagedInstanceMaintenanceConfigurationCapabilityDict
        ManagedInstanceOperationDict ManagedInstanceOperationParametersPairDict ManagedInstanceOperationPropertiesDict
        ManagedInstanceOperationStepsDict ManagedInstancePairInfoDict ManagedInstancePecPropertyDict
        ManagedInstancePrivateEndpointConnectionDict ManagedInstancePrivateEndpointConnectionPropertiesDict
        ManagedInstancePrivateEndpointPropertyDict ManagedInstancePrivateLinkDict
        ManagedInstancePrivateLinkPropertiesDict ManagedInstancePrivateLinkServiceConnectionStatePropertyDict
        ManagedInstancePropertiesDict ManagedInstanceProxyOverrideValue ManagedInstanceUpdateDict
        ManagedInstanceValidateAzureKeyVaultEncryptionKeyRequestDict ManagedInstanceVcoresCapabilityDict
        ManagedInstanceVersionCapabilityDict ManagedInstanceVulnerabilityAssessmentDict
        ManagedInstanceVulnerabilityAssessmentPropertiesDict ManagedServerCreateModeValue
        ManagedServerDnsAliasAcquisitionDict ManagedServerDnsAliasCreationDict ManagedServerDnsAliasDict
        ManagedServerDnsAliasPropertiesDict ManagedServerSecurityAlertPolicyDict MaxLimitRangeCapabilityDict
        MetricTypeValue OutboundEnvironmentEndpointDict PricingModelValue RecoverableManagedDatabaseDict
        RecoverableManagedDatabasePropertiesDict RefreshExternalGovernanceStatusOperationResultMIDict
        RefreshExternalGovernanceStatusOperationResultPropertiesMIDict ScheduleItemDict ServerConfigurationOptionDict
        ServerConfigurationOptionNameValue ServerConfigurationOptionPropertiesDict ServerTrustCertificateDict
        ServerTrustCertificatePropertiesDict ServicePrincipalDict ServicePrincipalTypeValue SqlAgentConfigurationDict
        SqlAgentConfigurationPropertiesDict SqlAgentConfigurationPropertiesStateValue
        StartStopManagedInstanceScheduleDict StartStopManagedInstanceSchedulePropertiesDict StartStopScheduleNameValue
        TopQueriesDict UpsertManagedServerOperationParametersDict
        UpsertManagedServerOperationStepWithEstimatesAndDurationDict
        UpsertManagedServerOperationStepWithEstimatesAndDurationStatusValue
    """,
    "._others": """
        CapabilityGroupValue CapabilityStatusValue DeletedServerDict DeletedServerPropertiesDict
        LocationCapabilitiesDict ManagedDatabaseMoveOperationResultDict ManagedDatabaseMoveOperationResultPropertiesDict
        OperationDict OperationDisplayDict OperationModeValue OperationOriginValue SubscriptionUsageDict
        SubscriptionUsagePropertiesDict TimeZoneDict TimeZonePropertiesDict
    """,
    "._replication_links": """
        ReplicationLinkDict ReplicationLinkPropertiesDict ReplicationLinkTypeValue ReplicationLinkUpdateDict
        ReplicationLinkUpdatePropertiesDict ReplicationRoleValue ReplicationStateValue
    """,
    "._restorable_dropped_managed_databases": """
        RestorableDroppedManagedDatabaseDict RestorableDroppedManagedDatabasePropertiesDict
    """,
    "._server_dns_aliases": """
        ServerDnsAliasAcquisitionDict ServerDnsAliasDict ServerDnsAliasPropertiesDict
    """,
    "._server_trust_groups": """
        ServerTrustGroupDict ServerTrustGroupPropertiesDict ServerTrustGroupPropertiesTrustScopesItemValue
    """,
    "._servers": """
        AdministratorPropertiesDict AutomaticTuningServerModeValue AutomaticTuningServerOptionsDict
        AutomaticTuningServerPropertiesDict AutomaticTuningServerReasonValue AzureADOnlyAuthPropertiesDict
        CheckNameAvailabilityReasonValue CheckNameAvailabilityRequestDict CheckNameAvailabilityResourceTypeValue
        CheckNameAvailabilityResponseDict ConnectionPolicyNameValue DevOpsAuditingSettingsNameValue
        EditionCapabilityDict EncryptionProtectorDict EncryptionProtectorNameValue EncryptionProtectorPropertiesDict
        ExtendedServerBlobAuditingPolicyDict ExtendedServerBlobAuditingPolicyPropertiesDict FirewallRuleDict
        FirewallRuleListDict FreeLimitExhaustionBehaviorCapabilityDict IPv6FirewallRuleDict
        IPv6ServerFirewallRulePropertiesDict ImportNewDatabaseDefinitionDict MinimalTlsVersionValue
        NSPConfigAccessRuleDict NSPConfigAccessRulePropertiesDict NSPConfigAssociationDict
        NSPConfigNetworkSecurityPerimeterRuleDict NSPConfigPerimeterDict NSPConfigProfileDict NSPProvisioningIssueDict
        NSPProvisioningIssuePropertiesDict NetworkSecurityPerimeterConfigurationDict
        NetworkSecurityPerimeterConfigurationPropertiesDict OutboundFirewallRuleDict OutboundFirewallRulePropertiesDict
        PrivateEndpointConnectionDict PrivateEndpointConnectionPropertiesDict PrivateEndpointConnectionRequestStatusDict
        PrivateEndpointPropertyDict PrivateEndpointProvisioningStateValue PrivateLinkResourceDict
        PrivateLinkResourcePropertiesDict PrivateLinkServiceConnectionStateActionsRequireValue
        PrivateLinkServiceConnectionStatePropertyDict PrivateLinkServiceConnectionStateStatusValue
        ProxyResourceWithWritableNameDict ReadScaleCapabilityDict RecoverableDatabaseDict
        RecoverableDatabasePropertiesDict RefreshExternalGovernanceStatusOperationResultDict
        RefreshExternalGovernanceStatusOperationResultPropertiesDict ResourceWithWritableNameDict
        RestorableDroppedDatabaseDict RestorableDroppedDatabasePropertiesDict ServerAdvancedThreatProtectionDict
        ServerAutomaticTuningDict ServerAzureADAdministratorDict ServerAzureADOnlyAuthenticationDict
        ServerBlobAuditingPolicyDict ServerBlobAuditingPolicyPropertiesDict ServerConnectionPolicyDict
        ServerConnectionPolicyPropertiesDict ServerConnectionTypeValue ServerCreateModeValue
        ServerDevOpsAuditSettingsPropertiesDict ServerDevOpsAuditingSettingsDict ServerDict
        ServerExternalAdministratorDict ServerFirewallRulePropertiesDict ServerInfoDict ServerKeyDict
        ServerKeyPropertiesDict ServerKeyTypeValue ServerNetworkAccessFlagValue ServerOperationDict
        ServerOperationPropertiesDict ServerPrivateEndpointConnectionDict ServerPropertiesDict
        ServerPublicNetworkAccessFlagValue ServerSecurityAlertPolicyDict ServerUpdateDict ServerUsageDict
        ServerUsagePropertiesDict ServerVersionCapabilityDict ServerVulnerabilityAssessmentDict
        ServerVulnerabilityAssessmentPropertiesDict ServerWorkspaceFeatureValue ServiceObjectiveCapabilityDict
        TdeCertificateDict TdeCertificatePropertiesDict VirtualNetworkRuleDict VirtualNetworkRulePropertiesDict
        VirtualNetworkRuleStateValue
    """,
    "._sql_vulnerability_assessments_settings": """
        BaselineAdjustedResultDict BaselineDict BenchmarkReferenceDict QueryCheckDict RemediationDict RuleSeverityValue
        RuleStatusValue RuleTypeValue SqlVulnerabilityAssessmentDict SqlVulnerabilityAssessmentNameValue
        SqlVulnerabilityAssessmentPolicyPropertiesDict SqlVulnerabilityAssessmentScanErrorDict
        SqlVulnerabilityAssessmentScanRecordDict SqlVulnerabilityAssessmentScanRecordPropertiesDict
        SqlVulnerabilityAssessmentScanResultPropertiesDict SqlVulnerabilityAssessmentScanResultsDict
        SqlVulnerabilityAssessmentStateValue VaRuleDict
    """,
    "._sync_agents": """
        SyncAgentDict SyncAgentKeyPropertiesDict SyncAgentLinkedDatabaseDict SyncAgentLinkedDatabasePropertiesDict
        SyncAgentPropertiesDict SyncAgentStateValue
    """,
    "._sync_groups": """
        SyncConflictResolutionPolicyValue SyncDatabaseIdPropertiesDict SyncDirectionValue SyncFullSchemaPropertiesDict
        SyncFullSchemaTableColumnDict SyncFullSchemaTableDict SyncGroupDict SyncGroupLogPropertiesDict
        SyncGroupLogTypeValue SyncGroupPropertiesDict SyncGroupSchemaDict SyncGroupSchemaTableColumnDict
        SyncGroupSchemaTableDict SyncGroupStateValue SyncGroupsTypeValue SyncMemberDbTypeValue SyncMemberDict
        SyncMemberPropertiesDict SyncMemberStateValue
    """,
    "._virtual_clusters": """
        DNSRefreshOperationStatusValue UpdateVirtualClusterDnsServersOperationDict VirtualClusterDict
        VirtualClusterDnsServersPropertiesDict VirtualClusterPropertiesDict VirtualClusterUpdateDict
    """,
    "._workload_groups": """
        WorkloadClassifierDict WorkloadClassifierPropertiesDict WorkloadGroupDict WorkloadGroupPropertiesDict
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
