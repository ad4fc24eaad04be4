# Generated from swagger/storage/ by "make generate": do not edit.
# ruff: noqa: F403

"""Enums of the service ``storage``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._blob_services import *
    from ._common import *
    from ._context_caches import *
    from ._file_services import *
    from ._others import *
    from ._storage_accounts import *
    from ._storage_accounts_2 import *

_NAMES = {
    "._blob_services": """
        ImmutabilityPolicyState ImmutabilityPolicyUpdateType LeaseContainerRequestAction ListContainersInclude
        MigrationState Name PublicAccess
    """,
    "._common": """
        AccessTier AccountStatus AllowedCopyScope AllowedMethods BlobAccessPointConnectionType
        BlobAccessPointRemoteAuthType BlobAccessPointSourceType CreatedByType DnsEndpointType Kind LargeFileSharesState
        LeaseDuration LeaseState LeaseStatus MinimumTlsVersion ProvisioningState PublicNetworkAccess SkuName SkuTier
        StorageConnectorAuthType StorageConnectorConnectionType StorageConnectorSourceType
    """,
    "._context_caches": """
        AiProvider ContextCacheAccountKind ContextCacheCheckNameAvailabilityFailureReason ContextCacheProvisioningState
        ManagedServiceIdentityType
    """,
    "._file_services": """
        EnabledProtocols LeaseShareAction RootSquashType ShareAccessTier
    """,
    "._others": """
        ReasonCode UsageUnit
    """,
    "._storage_accounts": """
        AccountImmutabilityPolicyState AccountType AdvancedPlatformMetricsFilterType AdvancedPlatformMetricsRuleType
        BlobAccessPointConfigurationState BlobAccessPointConnectionTestStatus BlobAccessPointPrivateLinkIdType
        BlobAccessPointTlsVerification BlobInventoryPolicyName BlobRestoreProgressStatus Bypass DefaultAction
        DefaultSharePermission DirectoryServiceOptions EncryptionScopeSource EncryptionScopeState ExpirationAction
        ExtendedLocationTypes Format GeoReplicationStatus HttpProtocol IdentityType InfrastructureEncryption
        InventoryRuleType IssueType KeyEncryptionKeyIdentityType KeyPermission KeySource KeyType
        ListEncryptionScopesInclude ListLocalUserIncludeParam ManagementPolicyName MetricsEmitted MigrationName
        MigrationStatus NetworkSecurityPerimeterConfigurationProvisioningState NspAccessRuleDirection ObjectType
        Permissions PolicyViolationAction PostFailoverRedundancy PostPlannedFailoverRedundancy
        PrivateEndpointConnectionProvisioningState PrivateEndpointServiceConnectionStatus Reason
        ResourceAssociationAccessMode ResourceProvisioningState RoutingChoice RuleType Schedule Services Severity
        SignedResource SignedResourceTypes StorageAccountExpand StorageTaskAssignmentProvisioningState TriggerType
        ZonePlacementPolicy
    """,
    "._storage_accounts_2": """
        IntervalUnit NativeDataSharingProvisioningState RunResult RunStatusEnum SkuConversionStatus State
        StorageConnectorDataSourceType StorageConnectorState StorageDataShareAccessPolicyPermission TurboTierStatus
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
