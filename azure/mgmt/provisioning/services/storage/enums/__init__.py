# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Enums of the service ``storage``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._blob_services import *
    from ._common import *
    from ._context_caches import *
    from ._file_services import *
    from ._others import *
    from ._storage_accounts import *
    from ._storage_accounts_2 import *
    from ._storage_task_assignments import *

_NAMES = {
    "._blob_services": """
        ImmutabilityPolicyState ImmutabilityPolicyUpdateType LeaseContainerRequestAction ListContainersInclude
        MigrationState Name PublicAccess
    """,
    "._common": """
        AccessTier AccountStatus AllowedCopyScope AllowedMethods BlobAccessPointConnectionType
        BlobAccessPointRemoteAuthType BlobAccessPointSourceType CreatedByType DnsEndpointType Kind LargeFileSharesState
        LeaseDuration LeaseState LeaseStatus MinimumTlsVersion ProvisioningState PublicNetworkAccess RunResult
        RunStatusEnum SkuName SkuTier StorageConnectorAuthType StorageConnectorConnectionType StorageConnectorSourceType
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
        SignedResource SignedResourceTypes StorageAccountExpand ZonePlacementPolicy
    """,
    "._storage_accounts_2": """
        NativeDataSharingProvisioningState SkuConversionStatus State StorageConnectorDataSourceType
        StorageConnectorState StorageDataShareAccessPolicyPermission TurboTierStatus
    """,
    "._storage_task_assignments": """
        IntervalUnit StorageTaskAssignmentProvisioningState TriggerType
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
