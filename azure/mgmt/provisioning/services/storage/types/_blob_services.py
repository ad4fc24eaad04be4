# Generated from swagger/storage/ by "make generate": do not edit.

"""Dicts for the models of ``storage``, and values of its enums: ``blob_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import AzureEntityResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import CorsRulesDict, DeleteRetentionPolicyDict
    from ._storage_accounts import BlobAccessPointConfigurationConnectionDict
else:
    typed(__name__)

ImmutabilityPolicyStateValue: TypeAlias = Literal["Locked", "Unlocked"]
ImmutabilityPolicyUpdateTypeValue: TypeAlias = Literal["put", "lock", "extend"]
LeaseContainerRequestActionValue: TypeAlias = Literal["Acquire", "Renew", "Change", "Release", "Break"]
ListContainersIncludeValue: TypeAlias = Literal["deleted"]
MigrationStateValue: TypeAlias = Literal["InProgress", "Completed"]
NameValue: TypeAlias = Literal["AccessTimeTracking"]
PublicAccessValue: TypeAlias = Literal["Container", "Blob", "None"]


class _BlobContainerFlatDict(ProxyResourceDict, total=False):
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
    container_properties: Required[models.ContainerProperties | ContainerPropertiesDict]


BlobContainerDict: TypeAlias = _BlobContainerFlatDict | _BlobContainerNestedDict


class _BlobServicePropertiesFlatDict(ProxyResourceDict, total=False):
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
    blob_service_properties: Required[models.BlobServicePropertiesProperties | BlobServicePropertiesPropertiesDict]


BlobServicePropertiesDict: TypeAlias = _BlobServicePropertiesFlatDict | _BlobServicePropertiesNestedDict


class BlobServicePropertiesPropertiesDict(ModelDict, total=False):
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


class ChangeFeedDict(ModelDict, total=False):
    enabled: bool
    retention_in_days: int


class ContainerPropertiesDict(ModelDict, total=False):
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


class _ImmutabilityPolicyFlatDict(ProxyResourceDict, total=False):
    immutability_period_since_creation_in_days: int
    allow_protected_append_writes: bool
    allow_protected_append_writes_all: bool


class _ImmutabilityPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ImmutabilityPolicyProperty | ImmutabilityPolicyPropertyDict]


ImmutabilityPolicyDict: TypeAlias = _ImmutabilityPolicyFlatDict | _ImmutabilityPolicyNestedDict


class _ImmutabilityPolicyPropertiesFlatDict(ModelDict, total=False):
    immutability_period_since_creation_in_days: int
    allow_protected_append_writes: bool
    allow_protected_append_writes_all: bool


class _ImmutabilityPolicyPropertiesNestedDict(ModelDict, total=False):
    properties: Required[models.ImmutabilityPolicyProperty | ImmutabilityPolicyPropertyDict]


ImmutabilityPolicyPropertiesDict: TypeAlias = (
    _ImmutabilityPolicyPropertiesFlatDict | _ImmutabilityPolicyPropertiesNestedDict
)


class ImmutabilityPolicyPropertyDict(ModelDict, total=False):
    immutability_period_since_creation_in_days: int
    allow_protected_append_writes: bool
    allow_protected_append_writes_all: bool


class ImmutableStorageWithVersioningDict(ModelDict, total=False):
    enabled: bool


class LastAccessTimeTrackingPolicyDict(ModelDict, total=False):
    enable: Required[bool]
    name: models.Name | NameValue
    tracking_granularity_in_days: int
    blob_type: list[str] | tuple[str, ...]


class LeaseContainerRequestDict(ModelDict, total=False):
    action: Required[models.LeaseContainerRequestAction | LeaseContainerRequestActionValue]
    lease_id: str
    break_period: int
    lease_duration: int
    proposed_lease_id: str


class LeaseContainerResponseDict(ModelDict, total=False):
    lease_id: str
    lease_time_seconds: str


class LegalHoldDict(ModelDict, total=False):
    tags: Required[list[str] | tuple[str, ...]]
    allow_protected_append_writes_all: bool


class LegalHoldPropertiesDict(ModelDict, total=False):
    tags: Sequence[models.TagProperty | TagPropertyDict]
    protected_append_writes_history: models.ProtectedAppendWritesHistory | ProtectedAppendWritesHistoryDict


class _ListContainerItemFlatDict(AzureEntityResourceDict, total=False):
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
    properties: Required[models.ContainerProperties | ContainerPropertiesDict]


ListContainerItemDict: TypeAlias = _ListContainerItemFlatDict | _ListContainerItemNestedDict


class ProtectedAppendWritesHistoryDict(ModelDict, total=False):
    allow_protected_append_writes_all: bool


class RestorePolicyPropertiesDict(ModelDict, total=False):
    enabled: Required[bool]
    days: int


class StaticWebsiteDict(ModelDict, total=False):
    enabled: Required[bool]
    index_document: str
    default_index_document_path: str
    error_document404_path: str


class TagPropertyDict(ModelDict, total=False):
    """Stands for TagProperty."""


class UpdateHistoryPropertyDict(ModelDict, total=False):
    allow_protected_append_writes: bool
    allow_protected_append_writes_all: bool
