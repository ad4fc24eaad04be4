# Generated from swagger/sql/ by "make generate": do not edit.
# ruff: noqa: F403

"""Enums of the service ``sql``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._common import *
    from ._database_schemas import *
    from ._databases import *
    from ._elastic_pools import *
    from ._instance_failover_groups import *
    from ._instance_pools import *
    from ._job_agents import *
    from ._long_term_retention_backups import *
    from ._managed_databases import *
    from ._managed_instances import *
    from ._others import *
    from ._server_trust_groups import *
    from ._servers import *
    from ._sql_vulnerability_assessments_settings import *
    from ._sync_groups import *
    from ._virtual_clusters import *

_NAMES = {
    "._common": """
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
    "._database_schemas": """
        ClientClassificationSource ColumnDataType SensitivityLabelRank SensitivityLabelSource SensitivityLabelUpdateKind
        TableTemporalType
    """,
    "._databases": """
        AutomaticTuningDisabledReason AutomaticTuningMode CreateMode DataMaskingFunction DataMaskingRuleState
        DataMaskingState DataWarehouseUserActivityName DatabaseIdentityType DatabaseKeyType DatabaseLicenseType
        DatabaseReadScale DatabaseState DatabaseStatus DiffBackupIntervalInHours GeoBackupPolicyName
        GeoBackupPolicyState ImplementationMethod IsRetryable LedgerDigestUploadsName LedgerDigestUploadsState
        LongTermRetentionPolicyName Phase RecommendedActionCurrentState RecommendedActionInitiatedBy
        RecommendedSensitivityLabelUpdateKind ReplicationLinkType ReplicationRole ReplicationState RestorePointType
        SampleName SecondaryType ShortTermRetentionPolicyName TransparentDataEncryptionName
        TransparentDataEncryptionScanState TransparentDataEncryptionState
    """,
    "._elastic_pools": """
        ElasticPoolLicenseType ElasticPoolState
    """,
    "._instance_failover_groups": """
        InstanceFailoverGroupReplicationRole SecondaryInstanceType
    """,
    "._instance_pools": """
        ErrorType InstancePoolLicenseType
    """,
    "._job_agents": """
        JobAgentIdentityType JobAgentState JobExecutionLifecycle JobScheduleType JobStepActionSource JobStepActionType
        JobStepOutputType JobTargetGroupMembershipType JobTargetType
    """,
    "._long_term_retention_backups": """
        SetLegalHoldImmutability
    """,
    "._managed_databases": """
        InaccessibilityReason ManagedDatabaseCreateMode ManagedDatabaseStatus ManagedInstanceLongTermRetentionPolicyName
        ManagedLedgerDigestUploadsName ManagedLedgerDigestUploadsState RestoreDetailsName SecurityAlertPolicyState
        SecurityEventType
    """,
    "._managed_instances": """
        AggregationFunctionType AuthMetadataLookupModes DtcName FailoverModeType FailoverType HybridSecondaryUsage
        HybridSecondaryUsageDetected InstanceRole LinkRole ManagedInstanceAdministratorType
        ManagedInstanceDatabaseFormat ManagedInstanceLicenseType ManagedInstanceProxyOverride ManagedServerCreateMode
        MetricType PricingModel ReplicaConnectedState ReplicaSynchronizationHealth ReplicationModeType RoleChangeType
        SeedingModeType ServerConfigurationOptionName ServicePrincipalType SqlAgentConfigurationPropertiesState
        StartStopScheduleName UpsertManagedServerOperationStepWithEstimatesAndDurationStatus
    """,
    "._others": """
        CapabilityGroup CapabilityStatus OperationMode OperationOrigin
    """,
    "._server_trust_groups": """
        ServerTrustGroupPropertiesTrustScopesItem
    """,
    "._servers": """
        AutomaticTuningServerMode AutomaticTuningServerReason CheckNameAvailabilityReason
        CheckNameAvailabilityResourceType ConnectionPolicyName DevOpsAuditingSettingsName EncryptionProtectorName
        FailoverGroupDatabasesSecondaryType FailoverGroupReplicationRole MinimalTlsVersion
        PrivateEndpointProvisioningState PrivateLinkServiceConnectionStateActionsRequire
        PrivateLinkServiceConnectionStateStatus ServerConnectionType ServerCreateMode ServerKeyType
        ServerNetworkAccessFlag ServerPublicNetworkAccessFlag ServerWorkspaceFeature SyncAgentState
        VirtualNetworkRuleState
    """,
    "._sql_vulnerability_assessments_settings": """
        RuleSeverity RuleStatus RuleType SqlVulnerabilityAssessmentName SqlVulnerabilityAssessmentState
    """,
    "._sync_groups": """
        SyncConflictResolutionPolicy SyncDirection SyncGroupLogType SyncGroupState SyncGroupsType SyncMemberDbType
        SyncMemberState
    """,
    "._virtual_clusters": """
        DNSRefreshOperationStatus
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
