# Generated from swagger/storage/ by "make generate": do not edit.

"""Models of ``storage``: ``blob_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import AzureEntityResource, ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedFilled, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _blob_services as types
    from ..types._common import (
        CorsRulesDict,
        DeleteRetentionPolicyDict,
        LeaseDurationValue,
        LeaseStateValue,
        LeaseStatusValue,
        SkuDict,
    )
    from ..types._storage_accounts import BlobAccessPointConfigurationConnectionDict
else:
    typed(__name__)


class BlobContainer(ProxyResource):
    """A blob container."""

    container_properties: NestedFilled[ContainerProperties, types.ContainerPropertiesDict] = field(
        "properties", "ContainerProperties", default=None
    )
    """Access level, metadata, lease and immutability of the container."""
    version: str = flattened("container_properties", init=False)
    """Version of a deleted container."""
    deleted: bool = flattened("container_properties", init=False)
    """Whether the container is soft-deleted."""
    deleted_time: datetime = flattened("container_properties", init=False)
    """When the container was deleted."""
    remaining_retention_days: int = flattened("container_properties", init=False)
    """Days left before a soft-deleted container is gone for good."""
    default_encryption_scope: str | None = flattened("container_properties", default=None)
    """Encryption scope that blobs get when they name none; fixed at creation."""
    deny_encryption_scope_override: bool | None = flattened("container_properties", default=None)
    """Whether blobs must use the container's default encryption scope."""
    public_access: models.PublicAccess | types.PublicAccessValue | None = flattened(
        "container_properties", default=None
    )
    """What anonymous readers may see: None, Blob or Container; the account must allow public access."""
    last_modified_time: datetime = flattened("container_properties", init=False)
    """When the container was last changed."""
    lease_status: models.LeaseStatus | LeaseStatusValue = flattened("container_properties", init=False)
    """Whether the container is locked by a lease."""
    lease_state: models.LeaseState | LeaseStateValue = flattened("container_properties", init=False)
    """State of the container's lease."""
    lease_duration: models.LeaseDuration | LeaseDurationValue = flattened("container_properties", init=False)
    """Whether the lease is infinite or for a fixed time, while there is one."""
    metadata: dict[str, str] | None = flattened("container_properties", default=None)
    """Names and values of your own, stored with the container."""
    immutability_policy: Nested[ImmutabilityPolicyProperties, types.ImmutabilityPolicyPropertiesDict] = flattened(
        "container_properties", init=False
    )
    """Time-based retention of the container's blobs."""
    legal_hold: Nested[LegalHoldProperties, types.LegalHoldPropertiesDict] = flattened(
        "container_properties", init=False
    )
    """Legal hold on the container's blobs."""
    has_legal_hold: bool = flattened("container_properties", init=False)
    """Whether a legal hold is in force."""
    has_immutability_policy: bool = flattened("container_properties", init=False)
    """Whether an immutability policy has been made for the container."""
    immutable_storage_with_versioning: NestedOrNone[
        ImmutableStorageWithVersioning, types.ImmutableStorageWithVersioningDict
    ] = flattened("container_properties", default=None)
    """Version-level immutability; it can be enabled at creation, later by migration."""
    enable_nfs_v3_root_squash: bool | None = flattened("container_properties", default=None)
    """Whether NFSv3 clients' root user is mapped to an anonymous one."""
    enable_nfs_v3_all_squash: bool | None = flattened("container_properties", default=None)
    """Whether all NFSv3 users are mapped to an anonymous one."""
    blob_access_point_configuration: NestedOrNone[
        models.BlobAccessPointConfigurationConnection, BlobAccessPointConfigurationConnectionDict
    ] = flattened("container_properties", default=None)
    """Blob access point configuration that backs the container."""
    etag: str = read_only("etag")
    """Changes with every change of the resource; send it back in If-Match to avoid overwriting others' changes."""


class BlobServiceProperties(ProxyResource):
    """Settings of an account's blob service."""

    blob_service_properties: NestedOrNone[
        BlobServicePropertiesProperties, types.BlobServicePropertiesPropertiesDict
    ] = field("properties", "BlobServicePropertiesProperties", default=None)
    """Soft delete, versioning, change feed, CORS and other settings."""
    cors: NestedOrNone[models.CorsRules, CorsRulesDict] = flattened("blob_service_properties", default=None)
    """Rules for calls from web pages; without any, CORS is off."""
    default_service_version: str | None = flattened("blob_service_properties", default=None)
    """API version the service assumes for requests that give none."""
    delete_retention_policy: NestedOrNone[models.DeleteRetentionPolicy, DeleteRetentionPolicyDict] = flattened(
        "blob_service_properties", default=None
    )
    """Soft delete of blobs."""
    static_website: NestedOrNone[StaticWebsite, types.StaticWebsiteDict] = flattened(
        "blob_service_properties", default=None
    )
    """Static website served from the $web container."""
    is_versioning_enabled: bool | None = flattened("blob_service_properties", default=None)
    """Whether earlier versions of a blob are kept automatically."""
    automatic_snapshot_policy_enabled: bool | None = flattened("blob_service_properties", default=None)
    """Deprecated; use isVersioningEnabled."""
    change_feed: NestedOrNone[ChangeFeed, types.ChangeFeedDict] = flattened("blob_service_properties", default=None)
    """Log of all changes to blobs."""
    restore_policy: NestedOrNone[RestorePolicyProperties, types.RestorePolicyPropertiesDict] = flattened(
        "blob_service_properties", default=None
    )
    """Point-in-time restore of block blobs."""
    container_delete_retention_policy: NestedOrNone[models.DeleteRetentionPolicy, DeleteRetentionPolicyDict] = (
        flattened("blob_service_properties", default=None)
    )
    """Soft delete of containers."""
    last_access_time_tracking_policy: NestedOrNone[
        LastAccessTimeTrackingPolicy, types.LastAccessTimeTrackingPolicyDict
    ] = flattened("blob_service_properties", default=None)
    """Whether the time a blob was last read is recorded, for lifecycle rules."""
    sku: Nested[models.Sku, SkuDict] = read_only("sku", "Sku")
    """SKU of the storage account."""


class BlobServicePropertiesProperties(Model):
    """Soft delete, versioning, change feed, restore, CORS and static website settings of a blob service."""

    cors: NestedOrNone[models.CorsRules, CorsRulesDict] = field("cors", "CorsRules", default=None)
    """Rules for calls from web pages; without any, CORS is off."""
    default_service_version: str | None = field("defaultServiceVersion", default=None)
    """API version the service assumes for requests that give none."""
    delete_retention_policy: NestedOrNone[models.DeleteRetentionPolicy, DeleteRetentionPolicyDict] = field(
        "deleteRetentionPolicy", "DeleteRetentionPolicy", default=None
    )
    """Soft delete of blobs."""
    static_website: NestedOrNone[StaticWebsite, types.StaticWebsiteDict] = field(
        "staticWebsite", "StaticWebsite", default=None
    )
    """Static website served from the $web container."""
    is_versioning_enabled: bool | None = field("isVersioningEnabled", "bool", default=None)
    """Whether earlier versions of a blob are kept automatically."""
    automatic_snapshot_policy_enabled: bool | None = field("automaticSnapshotPolicyEnabled", "bool", default=None)
    """Deprecated; use isVersioningEnabled."""
    change_feed: NestedOrNone[ChangeFeed, types.ChangeFeedDict] = field("changeFeed", "ChangeFeed", default=None)
    """Log of all changes to blobs."""
    restore_policy: NestedOrNone[RestorePolicyProperties, types.RestorePolicyPropertiesDict] = field(
        "restorePolicy", "RestorePolicyProperties", default=None
    )
    """Point-in-time restore of block blobs."""
    container_delete_retention_policy: NestedOrNone[models.DeleteRetentionPolicy, DeleteRetentionPolicyDict] = field(
        "containerDeleteRetentionPolicy", "DeleteRetentionPolicy", default=None
    )
    """Soft delete of containers."""
    last_access_time_tracking_policy: NestedOrNone[
        LastAccessTimeTrackingPolicy, types.LastAccessTimeTrackingPolicyDict
    ] = field("lastAccessTimeTrackingPolicy", "LastAccessTimeTrackingPolicy", default=None)
    """Whether the time a blob was last read is recorded, for lifecycle rules."""


class ChangeFeed(Model):
    """Log of all changes to the blobs of an account."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether changes are logged."""
    retention_in_days: int | None = field("retentionInDays", "int", default=None)
    """Days the log is kept, 1 to 146000; for ever when left out."""


class ContainerProperties(Model):
    """Access level, lease, metadata and immutability of a blob container."""

    version: str = read_only("version")
    """Version of a deleted container."""
    deleted: bool = read_only("deleted", "bool")
    """Whether the container is soft-deleted."""
    deleted_time: datetime = read_only("deletedTime", "iso-8601")
    """When the container was deleted."""
    remaining_retention_days: int = read_only("remainingRetentionDays", "int")
    """Days left before a soft-deleted container is gone for good."""
    default_encryption_scope: str | None = field("defaultEncryptionScope", default=None)
    """Encryption scope that blobs get when they name none; fixed at creation."""
    deny_encryption_scope_override: bool | None = field("denyEncryptionScopeOverride", "bool", default=None)
    """Whether blobs must use the container's default encryption scope."""
    public_access: models.PublicAccess | types.PublicAccessValue | None = field(
        "publicAccess", "PublicAccess", default=None
    )
    """What anonymous readers may see: None, Blob or Container; the account must allow public access."""
    last_modified_time: datetime = read_only("lastModifiedTime", "iso-8601")
    """When the container was last changed."""
    lease_status: models.LeaseStatus | LeaseStatusValue = read_only("leaseStatus", "LeaseStatus")
    """Whether the container is locked by a lease."""
    lease_state: models.LeaseState | LeaseStateValue = read_only("leaseState", "LeaseState")
    """State of the container's lease."""
    lease_duration: models.LeaseDuration | LeaseDurationValue = read_only("leaseDuration", "LeaseDuration")
    """Whether the lease is infinite or for a fixed time, while there is one."""
    metadata: dict[str, str] | None = field("metadata", "{str}", default=None)
    """Names and values of your own, stored with the container."""
    immutability_policy: Nested[ImmutabilityPolicyProperties, types.ImmutabilityPolicyPropertiesDict] = read_only(
        "immutabilityPolicy", "ImmutabilityPolicyProperties"
    )
    """Time-based retention of the container's blobs."""
    legal_hold: Nested[LegalHoldProperties, types.LegalHoldPropertiesDict] = read_only(
        "legalHold", "LegalHoldProperties"
    )
    """Legal hold on the container's blobs."""
    has_legal_hold: bool = read_only("hasLegalHold", "bool")
    """Whether a legal hold is in force."""
    has_immutability_policy: bool = read_only("hasImmutabilityPolicy", "bool")
    """Whether an immutability policy has been made for the container."""
    immutable_storage_with_versioning: NestedOrNone[
        ImmutableStorageWithVersioning, types.ImmutableStorageWithVersioningDict
    ] = field("immutableStorageWithVersioning", "ImmutableStorageWithVersioning", default=None)
    """Version-level immutability; it can be enabled at creation, later by migration."""
    enable_nfs_v3_root_squash: bool | None = field("enableNfsV3RootSquash", "bool", default=None)
    """Whether NFSv3 clients' root user is mapped to an anonymous one."""
    enable_nfs_v3_all_squash: bool | None = field("enableNfsV3AllSquash", "bool", default=None)
    """Whether all NFSv3 users are mapped to an anonymous one."""
    blob_access_point_configuration: NestedOrNone[
        models.BlobAccessPointConfigurationConnection, BlobAccessPointConfigurationConnectionDict
    ] = field("blobAccessPointConfiguration", "BlobAccessPointConfigurationConnection", default=None)
    """Blob access point configuration that backs the container."""


class ImmutabilityPolicy(ProxyResource):
    """Immutability policy of a blob container."""

    properties: NestedOrNone[ImmutabilityPolicyProperty, types.ImmutabilityPolicyPropertyDict] = field(
        "properties", "ImmutabilityPolicyProperty", default=None
    )
    """Retention period and state of an immutability policy."""
    immutability_period_since_creation_in_days: int | None = flattened("properties", default=None)
    """Days a blob cannot be changed or deleted after its creation."""
    state: models.ImmutabilityPolicyState | types.ImmutabilityPolicyStateValue = flattened("properties", init=False)
    """Unlocked or Locked; a locked policy can only be lengthened."""
    allow_protected_append_writes: bool | None = flattened("properties", default=None)
    """Whether blocks may still be appended to append blobs."""
    allow_protected_append_writes_all: bool | None = flattened("properties", default=None)
    """Whether blocks may still be appended to append blobs and block blobs."""
    etag: str = read_only("etag")
    """Changes with every change of the resource; send it back in If-Match to avoid overwriting others' changes."""


class ImmutabilityPolicyProperties(Model):
    """Immutability policy of a container, with its history."""

    properties: NestedOrNone[ImmutabilityPolicyProperty, types.ImmutabilityPolicyPropertyDict] = field(
        "properties", "ImmutabilityPolicyProperty", default=None
    )
    """Retention period and state of the policy."""
    immutability_period_since_creation_in_days: int | None = flattened("properties", default=None)
    """Days a blob cannot be changed or deleted after its creation."""
    state: models.ImmutabilityPolicyState | types.ImmutabilityPolicyStateValue = flattened("properties", init=False)
    """Unlocked or Locked; a locked policy can only be lengthened."""
    allow_protected_append_writes: bool | None = flattened("properties", default=None)
    """Whether blocks may still be appended to append blobs."""
    allow_protected_append_writes_all: bool | None = flattened("properties", default=None)
    """Whether blocks may still be appended to append blobs and block blobs."""
    etag: str = read_only("etag")
    """ETag of the policy, needed to change it."""
    update_history: NestedList[UpdateHistoryProperty, types.UpdateHistoryPropertyDict] = read_only(
        "updateHistory", "[UpdateHistoryProperty]"
    )
    """Changes made to the policy."""


class ImmutabilityPolicyProperty(Model):
    """Retention period and state of an immutability policy."""

    immutability_period_since_creation_in_days: int | None = field(
        "immutabilityPeriodSinceCreationInDays", "int", default=None
    )
    """Days a blob cannot be changed or deleted after its creation."""
    state: models.ImmutabilityPolicyState | types.ImmutabilityPolicyStateValue = read_only(
        "state", "ImmutabilityPolicyState"
    )
    """Unlocked or Locked; a locked policy can only be lengthened."""
    allow_protected_append_writes: bool | None = field("allowProtectedAppendWrites", "bool", default=None)
    """Whether blocks may still be appended to append blobs."""
    allow_protected_append_writes_all: bool | None = field("allowProtectedAppendWritesAll", "bool", default=None)
    """Whether blocks may still be appended to append blobs and block blobs."""


class ImmutableStorageWithVersioning(Model):
    """Version-level immutability of a container."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether version-level immutability is on; cannot be turned off."""
    time_stamp: datetime = read_only("timeStamp", "iso-8601")
    """When it was turned on."""
    migration_state: models.MigrationState | types.MigrationStateValue = read_only("migrationState", "MigrationState")
    """How far a migration from container-level immutability has got."""


class LastAccessTimeTrackingPolicy(Model):
    """Records when blobs were last read, for lifecycle rules."""

    enable: bool = field("enable", "bool")
    """Whether last access times are recorded."""
    name: models.Name | types.NameValue | None = field("name", "Name", default=None)
    """Always AccessTimeTracking."""
    tracking_granularity_in_days: int | None = field("trackingGranularityInDays", "int", default=None)
    """How fine the record is, in days; always 1."""
    blob_type: list[str] | None = field("blobType", "[str]", default=None)
    """Kinds of blob tracked; only blockBlob."""


class LeaseContainerRequest(Model):
    """What to do with which lease on a container."""

    action: models.LeaseContainerRequestAction | types.LeaseContainerRequestActionValue = field(
        "action", "LeaseContainerRequestAction"
    )
    """Acquire, Renew, Change, Release or Break."""
    lease_id: str | None = field("leaseId", default=None)
    """ID of the present lease; for everything but acquiring and breaking."""
    break_period: int | None = field("breakPeriod", "int", default=None)
    """Seconds the lease goes on before it is broken, 0 to 60; only for Break."""
    lease_duration: int | None = field("leaseDuration", "int", default=None)
    """Seconds the lease lasts, 15 to 60, or -1 for ever; only for Acquire."""
    proposed_lease_id: str | None = field("proposedLeaseId", default=None)
    """ID the lease shall have, a GUID; for Acquire and Change."""


class LeaseContainerResponse(Model):
    """The lease after the action."""

    lease_id: str | None = field("leaseId", default=None)
    """ID of the lease; needed to change or release it or to delete what it guards."""
    lease_time_seconds: str | None = field("leaseTimeSeconds", default=None)
    """Seconds left before the lease is broken."""


class LegalHold(Model):
    """Legal hold on a blob container."""

    has_legal_hold: bool = read_only("hasLegalHold", "bool")
    """Whether a legal hold is in force."""
    tags: list[str] = field("tags", "[str]")
    """Tags of the hold, each 3 to 23 letters and digits, such as a case number."""
    allow_protected_append_writes_all: bool | None = field("allowProtectedAppendWritesAll", "bool", default=None)
    """Whether blocks may still be appended to append and block blobs."""


class LegalHoldProperties(Model):
    """Legal hold on a container, with its history."""

    has_legal_hold: bool = read_only("hasLegalHold", "bool")
    """Whether a legal hold is in force."""
    tags: NestedListOrNone[TagProperty, types.TagPropertyDict] = field("tags", "[TagProperty]", default=None)
    """Tags of the hold, with who set them."""
    protected_append_writes_history: NestedOrNone[
        ProtectedAppendWritesHistory, types.ProtectedAppendWritesHistoryDict
    ] = field("protectedAppendWritesHistory", "ProtectedAppendWritesHistory", default=None)
    """When protected appends were allowed."""


class ListContainerItem(AzureEntityResource):
    """A blob container in a list."""

    properties: NestedOrNone[ContainerProperties, types.ContainerPropertiesDict] = field(
        "properties", "ContainerProperties", default=None
    )
    """Access level, metadata, lease and immutability of the container."""
    version: str = flattened("properties", init=False)
    """Version of a deleted container."""
    deleted: bool = flattened("properties", init=False)
    """Whether the container is soft-deleted."""
    deleted_time: datetime = flattened("properties", init=False)
    """When the container was deleted."""
    remaining_retention_days: int = flattened("properties", init=False)
    """Days left before a soft-deleted container is gone for good."""
    default_encryption_scope: str | None = flattened("properties", default=None)
    """Encryption scope that blobs get when they name none; fixed at creation."""
    deny_encryption_scope_override: bool | None = flattened("properties", default=None)
    """Whether blobs must use the container's default encryption scope."""
    public_access: models.PublicAccess | types.PublicAccessValue | None = flattened("properties", default=None)
    """What anonymous readers may see: None, Blob or Container; the account must allow public access."""
    last_modified_time: datetime = flattened("properties", init=False)
    """When the container was last changed."""
    lease_status: models.LeaseStatus | LeaseStatusValue = flattened("properties", init=False)
    """Whether the container is locked by a lease."""
    lease_state: models.LeaseState | LeaseStateValue = flattened("properties", init=False)
    """State of the container's lease."""
    lease_duration: models.LeaseDuration | LeaseDurationValue = flattened("properties", init=False)
    """Whether the lease is infinite or for a fixed time, while there is one."""
    metadata: dict[str, str] | None = flattened("properties", default=None)
    """Names and values of your own, stored with the container."""
    immutability_policy: Nested[ImmutabilityPolicyProperties, types.ImmutabilityPolicyPropertiesDict] = flattened(
        "properties", init=False
    )
    """Time-based retention of the container's blobs."""
    legal_hold: Nested[LegalHoldProperties, types.LegalHoldPropertiesDict] = flattened("properties", init=False)
    """Legal hold on the container's blobs."""
    has_legal_hold: bool = flattened("properties", init=False)
    """Whether a legal hold is in force."""
    has_immutability_policy: bool = flattened("properties", init=False)
    """Whether an immutability policy has been made for the container."""
    immutable_storage_with_versioning: NestedOrNone[
        ImmutableStorageWithVersioning, types.ImmutableStorageWithVersioningDict
    ] = flattened("properties", default=None)
    """Version-level immutability; it can be enabled at creation, later by migration."""
    enable_nfs_v3_root_squash: bool | None = flattened("properties", default=None)
    """Whether NFSv3 clients' root user is mapped to an anonymous one."""
    enable_nfs_v3_all_squash: bool | None = flattened("properties", default=None)
    """Whether all NFSv3 users are mapped to an anonymous one."""
    blob_access_point_configuration: NestedOrNone[
        models.BlobAccessPointConfigurationConnection, BlobAccessPointConfigurationConnectionDict
    ] = flattened("properties", default=None)
    """Blob access point configuration that backs the container."""


class ProtectedAppendWritesHistory(Model):
    """When protected appends were allowed under a legal hold."""

    allow_protected_append_writes_all: bool | None = field("allowProtectedAppendWritesAll", "bool", default=None)
    """Whether blocks may be appended to append and block blobs."""
    timestamp: datetime = read_only("timestamp", "iso-8601")
    """When this was set."""


class RestorePolicyProperties(Model):
    """Point-in-time restore of block blobs."""

    enabled: bool = field("enabled", "bool")
    """Whether restore is possible; needs versioning, change feed and soft delete."""
    days: int | None = field("days", "int", default=None)
    """Days one can go back; less than the days of soft delete."""
    last_enabled_time: datetime = read_only("lastEnabledTime", "iso-8601")
    """Deprecated; see minRestoreTime."""
    min_restore_time: datetime = read_only("minRestoreTime", "iso-8601")
    """Earliest time one can restore to."""


class StaticWebsite(Model):
    """Static website served from an account's $web container."""

    enabled: bool = field("enabled", "bool")
    """Whether the website is served."""
    index_document: str | None = field("indexDocument", default=None)
    """Name of the page shown for folders, such as index.html."""
    default_index_document_path: str | None = field("defaultIndexDocumentPath", default=None)
    """Path of the page shown for any path without a page of its own."""
    error_document404_path: str | None = field("errorDocument404Path", default=None)
    """Path of the page shown when nothing is found."""


class TagProperty(Model):
    """A tag of a legal hold, with who set it."""

    tag: str = read_only("tag")
    """The tag."""
    timestamp: datetime = read_only("timestamp", "iso-8601")
    """When the tag was set."""
    object_identifier: str = read_only("objectIdentifier")
    """Object ID of who set the tag."""
    tenant_id: str = read_only("tenantId")
    """Tenant of who set the tag."""
    upn: str = read_only("upn")
    """User principal name of who set the tag."""


class UpdateHistoryProperty(Model):
    """A change made to an immutability policy."""

    update: models.ImmutabilityPolicyUpdateType | types.ImmutabilityPolicyUpdateTypeValue = read_only(
        "update", "ImmutabilityPolicyUpdateType"
    )
    """Kind of change: put, lock or extend."""
    immutability_period_since_creation_in_days: int = read_only("immutabilityPeriodSinceCreationInDays", "int")
    """Retention period after the change, in days."""
    timestamp: datetime = read_only("timestamp", "iso-8601")
    """When the change was made."""
    object_identifier: str = read_only("objectIdentifier")
    """Object ID of who made the change."""
    tenant_id: str = read_only("tenantId")
    """Tenant of who made the change."""
    upn: str = read_only("upn")
    """User principal name of who made the change."""
    allow_protected_append_writes: bool | None = field("allowProtectedAppendWrites", "bool", default=None)
    """Whether appending to append blobs was allowed."""
    allow_protected_append_writes_all: bool | None = field("allowProtectedAppendWritesAll", "bool", default=None)
    """Whether appending to append and block blobs was allowed."""
