# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Enums of the service ``sql``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._common import *
    from ._database_advisors import *
    from ._database_schemas import *
    from ._databases import *
    from ._distributed_availability_groups import *
    from ._elastic_pools import *
    from ._failover_groups import *
    from ._instance_failover_groups import *
    from ._instance_pools import *
    from ._job_agents import *
    from ._long_term_retention_backups import *
    from ._managed_databases import *
    from ._managed_instances import *
    from ._others import *
    from ._replication_links import *
    from ._server_trust_groups import *
    from ._servers import *
    from ._sql_vulnerability_assessments_settings import *
    from ._sync_agents import *
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
    "._database_advisors": """
        ImplementationMethod IsRetryable RecommendedActionCurrentState RecommendedActionInitiatedBy
    """,
    "._database_schemas": """
        ClientClassificationSource ColumnDataType SensitivityLabelRank SensitivityLabelSource SensitivityLabelUpdateKind
        TableTemporalType
    """,
    "._databases": """
        AutomaticTuningDisabledReason AutomaticTuningMode CreateMode DataMaskingFunction DataMaskingRuleState
        DataMaskingState DataWarehouseUserActivityName DatabaseIdentityType DatabaseKeyType DatabaseLicenseType
        DatabaseReadScale DatabaseState DatabaseStatus DiffBackupIntervalInHours GeoBackupPolicyName
        GeoBackupPolicyState LedgerDigestUploadsName LedgerDigestUploadsState LongTermRetentionPolicyName Phase
        RecommendedSensitivityLabelUpdateKind RestorePointType SampleName SecondaryType ShortTermRetentionPolicyName
        TransparentDataEncryptionName TransparentDataEncryptionScanState TransparentDataEncryptionState
    """,
    "._distributed_availability_groups": """
        FailoverModeType FailoverType InstanceRole LinkRole ReplicaConnectedState ReplicaSynchronizationHealth
        ReplicationModeType RoleChangeType SeedingModeType
    """,
    "._elastic_pools": """
        ElasticPoolLicenseType ElasticPoolState
    """,
    "._failover_groups": """
        FailoverGroupDatabasesSecondaryType FailoverGroupReplicationRole
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
        AggregationFunctionType AuthMetadataLookupModes DtcName HybridSecondaryUsage HybridSecondaryUsageDetected
        ManagedInstanceAdministratorType ManagedInstanceDatabaseFormat ManagedInstanceLicenseType
        ManagedInstanceProxyOverride ManagedServerCreateMode MetricType PricingModel ServerConfigurationOptionName
        ServicePrincipalType SqlAgentConfigurationPropertiesState StartStopScheduleName
        UpsertManagedServerOperationStepWithEstimatesAndDurationStatus
    """,
    "._others": """
        CapabilityGroup CapabilityStatus OperationMode OperationOrigin
    """,
    "._replication_links": """
        ReplicationLinkType ReplicationRole ReplicationState
    """,
    "._server_trust_groups": """
        ServerTrustGroupPropertiesTrustScopesItem
    """,
    "._servers": """
        AutomaticTuningServerMode AutomaticTuningServerReason CheckNameAvailabilityReason
        CheckNameAvailabilityResourceType ConnectionPolicyName DevOpsAuditingSettingsName EncryptionProtectorName
        MinimalTlsVersion PrivateEndpointProvisioningState PrivateLinkServiceConnectionStateActionsRequire
        PrivateLinkServiceConnectionStateStatus ServerConnectionType ServerCreateMode ServerKeyType
        ServerNetworkAccessFlag ServerPublicNetworkAccessFlag ServerWorkspaceFeature VirtualNetworkRuleState
    """,
    "._sql_vulnerability_assessments_settings": """
        RuleSeverity RuleStatus RuleType SqlVulnerabilityAssessmentName SqlVulnerabilityAssessmentState
    """,
    "._sync_agents": """
        SyncAgentState
    """,
    "._sync_groups": """
        SyncConflictResolutionPolicy SyncDirection SyncGroupLogType SyncGroupState SyncGroupsType SyncMemberDbType
        SyncMemberState
    """,
    "._virtual_clusters": """
        DNSRefreshOperationStatus
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
