# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Dicts for the models of ``storage``, and values of its enums: ``blob_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import AzureEntityResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import CorsRulesDict, DeleteRetentionPolicyDict
    from ._storage_accounts import BlobAccessPointConfigurationConnectionDict

ImmutabilityPolicyStateValue: TypeAlias = Literal["Locked", "Unlocked"]
ImmutabilityPolicyUpdateTypeValue: TypeAlias = Literal["put", "lock", "extend"]
LeaseContainerRequestActionValue: TypeAlias = Literal["Acquire", "Renew", "Change", "Release", "Break"]
ListContainersIncludeValue: TypeAlias = Literal["deleted"]
MigrationStateValue: TypeAlias = Literal["InProgress", "Completed"]
NameValue: TypeAlias = Literal["AccessTimeTracking"]
PublicAccessValue: TypeAlias = Literal["Container", "Blob", "None"]


class _BlobContainerFlatDict(ProxyResourceDict, total=False):
    """A blob container."""

    default_encryption_scope: str
    deny_encryption_scope_override: bool
    public_access: models.PublicAccess | PublicAccessValue
    metadata: Mapping[str, str]
    immutable_storage_with_versioning: models.ImmutableStorageWithVersioning | ImmutableStorageWithVersioningDict
    enable_nfs_v3_root_squash: bool
    enable_nfs_v3_all_squash: bool
    blob_access_point_configuration: (
        models.BlobAccessPointConfigurationConnection | BlobAccessPointConfigurationConnectionDict
    )


class _BlobContainerNestedDict(ProxyResourceDict, total=False):
    """A blob container."""

    container_properties: Required[models.ContainerProperties | ContainerPropertiesDict]


BlobContainerDict: TypeAlias = _BlobContainerFlatDict | _BlobContainerNestedDict


class _BlobServicePropertiesFlatDict(ProxyResourceDict, total=False):
    """Settings of an account's blob service."""

    cors: models.CorsRules | CorsRulesDict
    default_service_version: str
    delete_retention_policy: models.DeleteRetentionPolicy | DeleteRetentionPolicyDict
    static_website: models.StaticWebsite | StaticWebsiteDict
    is_versioning_enabled: bool
    automatic_snapshot_policy_enabled: bool
    change_feed: models.ChangeFeed | ChangeFeedDict
    restore_policy: models.RestorePolicyProperties | RestorePolicyPropertiesDict
    container_delete_retention_policy: models.DeleteRetentionPolicy | DeleteRetentionPolicyDict
    last_access_time_tracking_policy: models.LastAccessTimeTrackingPolicy | LastAccessTimeTrackingPolicyDict


class _BlobServicePropertiesNestedDict(ProxyResourceDict, total=False):
    """Settings of an account's blob service."""

    blob_service_properties: Required[models.BlobServicePropertiesProperties | BlobServicePropertiesPropertiesDict]


BlobServicePropertiesDict: TypeAlias = _BlobServicePropertiesFlatDict | _BlobServicePropertiesNestedDict


class BlobServicePropertiesPropertiesDict(TypedDict, total=False):
    """Soft delete, versioning, change feed, restore, CORS and static website settings of a blob service."""

    cors: models.CorsRules | CorsRulesDict
    default_service_version: str
    delete_retention_policy: models.DeleteRetentionPolicy | DeleteRetentionPolicyDict
    static_website: models.StaticWebsite | StaticWebsiteDict
    is_versioning_enabled: bool
    automatic_snapshot_policy_enabled: bool
    change_feed: models.ChangeFeed | ChangeFeedDict
    restore_policy: models.RestorePolicyProperties | RestorePolicyPropertiesDict
    container_delete_retention_policy: models.DeleteRetentionPolicy | DeleteRetentionPolicyDict
    last_access_time_tracking_policy: models.LastAccessTimeTrackingPolicy | LastAccessTimeTrackingPolicyDict
    additional_properties: Mapping[str, Any]


class ChangeFeedDict(TypedDict, total=False):
    """Log of all changes to the blobs of an account."""

    enabled: bool
    retention_in_days: int
    additional_properties: Mapping[str, Any]


class ContainerPropertiesDict(TypedDict, total=False):
    """Access level, lease, metadata and immutability of a blob container."""

    default_encryption_scope: str
    deny_encryption_scope_override: bool
    public_access: models.PublicAccess | PublicAccessValue
    metadata: Mapping[str, str]
    immutable_storage_with_versioning: models.ImmutableStorageWithVersioning | ImmutableStorageWithVersioningDict
    enable_nfs_v3_root_squash: bool
    enable_nfs_v3_all_squash: bool
    blob_access_point_configuration: (
        models.BlobAccessPointConfigurationConnection | BlobAccessPointConfigurationConnectionDict
    )
    additional_properties: Mapping[str, Any]


class _ImmutabilityPolicyFlatDict(ProxyResourceDict, total=False):
    """Immutability policy of a blob container."""

    immutability_period_since_creation_in_days: int
    allow_protected_append_writes: bool
    allow_protected_append_writes_all: bool


class _ImmutabilityPolicyNestedDict(ProxyResourceDict, total=False):
    """Immutability policy of a blob container."""

    properties: Required[models.ImmutabilityPolicyProperty | ImmutabilityPolicyPropertyDict]


ImmutabilityPolicyDict: TypeAlias = _ImmutabilityPolicyFlatDict | _ImmutabilityPolicyNestedDict


class _ImmutabilityPolicyPropertiesFlatDict(TypedDict, total=False):
    """Immutability policy of a container, with its history."""

    immutability_period_since_creation_in_days: int
    allow_protected_append_writes: bool
    allow_protected_append_writes_all: bool
    additional_properties: Mapping[str, Any]


class _ImmutabilityPolicyPropertiesNestedDict(TypedDict, total=False):
    """Immutability policy of a container, with its history."""

    properties: Required[models.ImmutabilityPolicyProperty | ImmutabilityPolicyPropertyDict]
    additional_properties: Mapping[str, Any]


ImmutabilityPolicyPropertiesDict: TypeAlias = (
    _ImmutabilityPolicyPropertiesFlatDict | _ImmutabilityPolicyPropertiesNestedDict
)


class ImmutabilityPolicyPropertyDict(TypedDict, total=False):
    """Retention period and state of an immutability policy."""

    immutability_period_since_creation_in_days: int
    allow_protected_append_writes: bool
    allow_protected_append_writes_all: bool
    additional_properties: Mapping[str, Any]


class ImmutableStorageWithVersioningDict(TypedDict, total=False):
    """Version-level immutability of a container."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class LastAccessTimeTrackingPolicyDict(TypedDict, total=False):
    """Records when blobs were last read, for lifecycle rules."""

    enable: Required[bool]
    name: models.Name | NameValue
    tracking_granularity_in_days: int
    blob_type: Sequence[str]
    additional_properties: Mapping[str, Any]


class LeaseContainerRequestDict(TypedDict, total=False):
    """What to do with which lease on a container."""

    action: Required[models.LeaseContainerRequestAction | LeaseContainerRequestActionValue]
    lease_id: str
    break_period: int
    lease_duration: int
    proposed_lease_id: str
    additional_properties: Mapping[str, Any]


class LeaseContainerResponseDict(TypedDict, total=False):
    """The lease after the action."""

    lease_id: str
    lease_time_seconds: str
    additional_properties: Mapping[str, Any]


class LegalHoldDict(TypedDict, total=False):
    """Legal hold on a blob container."""

    tags: Required[Sequence[str]]
    allow_protected_append_writes_all: bool
    additional_properties: Mapping[str, Any]


class LegalHoldPropertiesDict(TypedDict, total=False):
    """Legal hold on a container, with its history."""

    tags: Sequence[models.TagProperty | TagPropertyDict]
    protected_append_writes_history: models.ProtectedAppendWritesHistory | ProtectedAppendWritesHistoryDict
    additional_properties: Mapping[str, Any]


class _ListContainerItemFlatDict(AzureEntityResourceDict, total=False):
    """A blob container in a list."""

    default_encryption_scope: str
    deny_encryption_scope_override: bool
    public_access: models.PublicAccess | PublicAccessValue
    metadata: Mapping[str, str]
    immutable_storage_with_versioning: models.ImmutableStorageWithVersioning | ImmutableStorageWithVersioningDict
    enable_nfs_v3_root_squash: bool
    enable_nfs_v3_all_squash: bool
    blob_access_point_configuration: (
        models.BlobAccessPointConfigurationConnection | BlobAccessPointConfigurationConnectionDict
    )


class _ListContainerItemNestedDict(AzureEntityResourceDict, total=False):
    """A blob container in a list."""

    properties: Required[models.ContainerProperties | ContainerPropertiesDict]


ListContainerItemDict: TypeAlias = _ListContainerItemFlatDict | _ListContainerItemNestedDict


class ProtectedAppendWritesHistoryDict(TypedDict, total=False):
    """When protected appends were allowed under a legal hold."""

    allow_protected_append_writes_all: bool
    additional_properties: Mapping[str, Any]


class RestorePolicyPropertiesDict(TypedDict, total=False):
    """Point-in-time restore of block blobs."""

    enabled: Required[bool]
    days: int
    additional_properties: Mapping[str, Any]


class StaticWebsiteDict(TypedDict, total=False):
    """Static website served from an account's $web container."""

    enabled: Required[bool]
    index_document: str
    default_index_document_path: str
    error_document404_path: str
    additional_properties: Mapping[str, Any]


class TagPropertyDict(TypedDict, total=False):
    """A tag of a legal hold, with who set it."""

    additional_properties: Mapping[str, Any]


class UpdateHistoryPropertyDict(TypedDict, total=False):
    """A change made to an immutability policy."""

    allow_protected_append_writes: bool
    allow_protected_append_writes_all: bool
    additional_properties: Mapping[str, Any]
