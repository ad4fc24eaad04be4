# Generated from swagger/storage/ by "make generate": do not edit.

"""Models of ``storage``: ``file_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import AzureEntityResource, ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _file_services as types
    from ..types._common import (
        CorsRulesDict,
        DeleteRetentionPolicyDict,
        LeaseDurationValue,
        LeaseStateValue,
        LeaseStatusValue,
        SkuDict,
    )
else:
    typed(__name__)


class AccessPolicy(Model):
    """Times and permissions of a stored access policy, which SAS tokens can refer to."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When access begins."""
    expiry_time: datetime | None = field("expiryTime", "iso-8601", default=None)
    """When access ends."""
    permission: str | None = field("permission", default=None)
    """Permission letters, such as rwdl."""


class AccountLimits(Model):
    """What the file shares of one account may have in total."""

    max_file_shares: int = read_only("maxFileShares", "int")
    """Number of file shares."""
    max_provisioned_storage_gi_b: int = read_only("maxProvisionedStorageGiB", "int")
    """Provisioned storage, in GiB."""
    max_provisioned_iops: int = read_only("maxProvisionedIOPS", "int")
    """Provisioned IOPS."""
    max_provisioned_bandwidth_mi_b_per_sec: int = read_only("maxProvisionedBandwidthMiBPerSec", "int")
    """Provisioned bandwidth, in MiB per second."""


class AccountUsage(Model):
    """What the file shares of an account use."""

    live_shares: NestedOrNone[AccountUsageElements, types.AccountUsageElementsDict] = field(
        "liveShares", "AccountUsageElements", default=None
    )
    """Use by existing shares."""
    soft_deleted_shares: NestedOrNone[AccountUsageElements, types.AccountUsageElementsDict] = field(
        "softDeletedShares", "AccountUsageElements", default=None
    )
    """Use by soft-deleted shares."""


class AccountUsageElements(Model):
    """Number of file shares and what is provisioned for them."""

    file_share_count: int = read_only("fileShareCount", "int")
    """Number of shares."""
    provisioned_storage_gi_b: int = read_only("provisionedStorageGiB", "int")
    """Provisioned storage, in GiB."""
    provisioned_iops: int = read_only("provisionedIOPS", "int")
    """Provisioned IOPS."""
    provisioned_bandwidth_mi_b_per_sec: int = read_only("provisionedBandwidthMiBPerSec", "int")
    """Provisioned bandwidth, in MiB per second."""


class BurstingConstants(Model):
    """Constants by which the bursting of a file share is computed."""

    burst_floor_iops: int = read_only("burstFloorIOPS", "int")
    """Least IOPS a share can burst to."""
    burst_io_scalar: float = read_only("burstIOScalar", "float")
    """Factor by which provisioned IOPS are multiplied for bursting."""
    burst_timeframe_seconds: int = read_only("burstTimeframeSeconds", "int")
    """How long bursting can last at most, in seconds."""


class DeletedShare(Model):
    """A soft-deleted file share to restore."""

    deleted_share_name: str = field("deletedShareName")
    """Name the share had."""
    deleted_share_version: str = field("deletedShareVersion")
    """Version of the deleted share, as the list of deleted shares gives it."""


class EncryptionInTransit(Model):
    """Whether connections must be encrypted."""

    required: bool | None = field("required", "bool", default=None)
    """Whether unencrypted connections are refused."""


class FileServiceItems(Model):
    """The file services of an account."""

    value: NestedList[FileServiceProperties, types.FileServicePropertiesDict] = read_only(
        "value", "[FileServiceProperties]"
    )
    """Items of the list."""


class FileServiceProperties(ProxyResource):
    """Settings of an account's file service."""

    file_service_properties: NestedOrNone[
        FileServicePropertiesProperties, types.FileServicePropertiesPropertiesDict
    ] = field("properties", "FileServicePropertiesProperties", default=None)
    """SMB, NFS, soft delete and CORS settings."""
    cors: NestedOrNone[models.CorsRules, CorsRulesDict] = flattened("file_service_properties", default=None)
    """Rules for calls from web pages; without any, CORS is off."""
    share_delete_retention_policy: NestedOrNone[models.DeleteRetentionPolicy, DeleteRetentionPolicyDict] = flattened(
        "file_service_properties", default=None
    )
    """Soft delete of file shares."""
    protocol_settings: NestedOrNone[ProtocolSettings, types.ProtocolSettingsDict] = flattened(
        "file_service_properties", default=None
    )
    """Settings of SMB and NFS."""
    sku: Nested[models.Sku, SkuDict] = read_only("sku", "Sku")
    """SKU of the storage account."""


class FileServicePropertiesProperties(Model):
    """SMB, NFS, soft delete and CORS settings of a file service."""

    cors: NestedOrNone[models.CorsRules, CorsRulesDict] = field("cors", "CorsRules", default=None)
    """Rules for calls from web pages; without any, CORS is off."""
    share_delete_retention_policy: NestedOrNone[models.DeleteRetentionPolicy, DeleteRetentionPolicyDict] = field(
        "shareDeleteRetentionPolicy", "DeleteRetentionPolicy", default=None
    )
    """Soft delete of file shares."""
    protocol_settings: NestedOrNone[ProtocolSettings, types.ProtocolSettingsDict] = field(
        "protocolSettings", "ProtocolSettings", default=None
    )
    """Settings of SMB and NFS."""


class FileServiceUsage(ProxyResource):
    """What the file shares of an account use of its limits."""

    properties: NestedOrNone[FileServiceUsageProperties, types.FileServiceUsagePropertiesDict] = field(
        "properties", "FileServiceUsageProperties", default=None
    )
    """Limits, recommendations and use of an account's file shares."""


class FileServiceUsageProperties(Model):
    """Limits, recommendations and use of an account's file shares."""

    storage_account_limits: Nested[AccountLimits, types.AccountLimitsDict] = read_only(
        "storageAccountLimits", "AccountLimits"
    )
    """What all shares of the account may have in total."""
    file_share_limits: Nested[FileShareLimits, types.FileShareLimitsDict] = read_only(
        "fileShareLimits", "FileShareLimits"
    )
    """What a single share may have."""
    file_share_recommendations: Nested[FileShareRecommendations, types.FileShareRecommendationsDict] = read_only(
        "fileShareRecommendations", "FileShareRecommendations"
    )
    """Figures for provisioning a share by its size."""
    bursting_constants: Nested[BurstingConstants, types.BurstingConstantsDict] = read_only(
        "burstingConstants", "BurstingConstants"
    )
    """Constants by which bursting is computed."""
    storage_account_usage: Nested[AccountUsage, types.AccountUsageDict] = read_only(
        "storageAccountUsage", "AccountUsage"
    )
    """What the shares of the account use."""


class FileShare(ProxyResource):
    """A file share of Azure Files."""

    file_share_properties: NestedOrNone[FileShareProperties, types.FileSharePropertiesDict] = field(
        "properties", "FileShareProperties", default=None
    )
    """Quota, tier, protocol, lease and metadata of the share."""
    last_modified_time: datetime = flattened("file_share_properties", init=False)
    """When the share was last changed."""
    metadata: dict[str, str] | None = flattened("file_share_properties", default=None)
    """Names and values of your own, stored with the share."""
    share_quota: int | None = flattened("file_share_properties", default=None)
    """Size of the share in GiB: the most it may hold, or what is provisioned."""
    provisioned_iops: int | None = flattened("file_share_properties", default=None)
    """Provisioned IOPS, for accounts with provisioned v2 billing."""
    provisioned_bandwidth_mibps: int | None = flattened("file_share_properties", default=None)
    """Provisioned bandwidth in MiB per second, for accounts with provisioned v2 billing."""
    included_burst_iops: int = flattened("file_share_properties", init=False)
    """IOPS the share can burst to with its credits."""
    max_burst_credits_for_iops: int = flattened("file_share_properties", init=False)
    """Most burst credits the share can save up."""
    next_allowed_quota_downgrade_time: datetime = flattened("file_share_properties", init=False)
    """When the quota may be lowered again."""
    next_allowed_provisioned_iops_downgrade_time: datetime = flattened("file_share_properties", init=False)
    """When the provisioned IOPS may be lowered again."""
    next_allowed_provisioned_bandwidth_downgrade_time: datetime = flattened("file_share_properties", init=False)
    """When the provisioned bandwidth may be lowered again."""
    enabled_protocols: models.EnabledProtocols | types.EnabledProtocolsValue | None = flattened(
        "file_share_properties", default=None
    )
    """SMB or NFS; fixed at creation, SMB by default."""
    root_squash: models.RootSquashType | types.RootSquashTypeValue | None = flattened(
        "file_share_properties", default=None
    )
    """What root on a client may do on an NFS share."""
    version: str = flattened("file_share_properties", init=False)
    """Version of a deleted share."""
    deleted: bool = flattened("file_share_properties", init=False)
    """Whether the share is soft-deleted."""
    deleted_time: datetime = flattened("file_share_properties", init=False)
    """When the share was deleted."""
    remaining_retention_days: int = flattened("file_share_properties", init=False)
    """Days left before a soft-deleted share is gone for good."""
    access_tier: models.ShareAccessTier | types.ShareAccessTierValue | None = flattened(
        "file_share_properties", default=None
    )
    """Cost tier of the share; Premium only in FileStorage accounts."""
    access_tier_change_time: datetime = flattened("file_share_properties", init=False)
    """When the tier was last changed."""
    access_tier_status: str = flattened("file_share_properties", init=False)
    """A change of tier that is under way."""
    share_usage_bytes: int = flattened("file_share_properties", init=False)
    """Bytes in use, roughly; only when asked for with $expand=stats."""
    lease_status: models.LeaseStatus | LeaseStatusValue = flattened("file_share_properties", init=False)
    """Whether the share is locked by a lease."""
    lease_state: models.LeaseState | LeaseStateValue = flattened("file_share_properties", init=False)
    """State of the share's lease."""
    lease_duration: models.LeaseDuration | LeaseDurationValue = flattened("file_share_properties", init=False)
    """Whether the lease is infinite or for a fixed time, while there is one."""
    signed_identifiers: NestedListOrNone[SignedIdentifier, types.SignedIdentifierDict] = flattened(
        "file_share_properties", default=None
    )
    """Stored access policies that SAS tokens can refer to, up to five."""
    snapshot_time: datetime = flattened("file_share_properties", init=False)
    """When the snapshot was taken; only for snapshots."""
    file_share_paid_bursting: NestedOrNone[
        FileSharePropertiesFileSharePaidBursting, types.FileSharePropertiesFileSharePaidBurstingDict
    ] = flattened("file_share_properties", default=None)
    """Paid bursting beyond the provisioned performance."""
    etag: str = read_only("etag")
    """Changes with every change of the resource; send it back in If-Match to avoid overwriting others' changes."""


class FileShareItem(AzureEntityResource):
    """A file share in a list."""

    properties: NestedOrNone[FileShareProperties, types.FileSharePropertiesDict] = field(
        "properties", "FileShareProperties", default=None
    )
    """Quota, tier, protocol, lease and metadata of the share."""
    last_modified_time: datetime = flattened("properties", init=False)
    """When the share was last changed."""
    metadata: dict[str, str] | None = flattened("properties", default=None)
    """Names and values of your own, stored with the share."""
    share_quota: int | None = flattened("properties", default=None)
    """Size of the share in GiB: the most it may hold, or what is provisioned."""
    provisioned_iops: int | None = flattened("properties", default=None)
    """Provisioned IOPS, for accounts with provisioned v2 billing."""
    provisioned_bandwidth_mibps: int | None = flattened("properties", default=None)
    """Provisioned bandwidth in MiB per second, for accounts with provisioned v2 billing."""
    included_burst_iops: int = flattened("properties", init=False)
    """IOPS the share can burst to with its credits."""
    max_burst_credits_for_iops: int = flattened("properties", init=False)
    """Most burst credits the share can save up."""
    next_allowed_quota_downgrade_time: datetime = flattened("properties", init=False)
    """When the quota may be lowered again."""
    next_allowed_provisioned_iops_downgrade_time: datetime = flattened("properties", init=False)
    """When the provisioned IOPS may be lowered again."""
    next_allowed_provisioned_bandwidth_downgrade_time: datetime = flattened("properties", init=False)
    """When the provisioned bandwidth may be lowered again."""
    enabled_protocols: models.EnabledProtocols | types.EnabledProtocolsValue | None = flattened(
        "properties", default=None
    )
    """SMB or NFS; fixed at creation, SMB by default."""
    root_squash: models.RootSquashType | types.RootSquashTypeValue | None = flattened("properties", default=None)
    """What root on a client may do on an NFS share."""
    version: str = flattened("properties", init=False)
    """Version of a deleted share."""
    deleted: bool = flattened("properties", init=False)
    """Whether the share is soft-deleted."""
    deleted_time: datetime = flattened("properties", init=False)
    """When the share was deleted."""
    remaining_retention_days: int = flattened("properties", init=False)
    """Days left before a soft-deleted share is gone for good."""
    access_tier: models.ShareAccessTier | types.ShareAccessTierValue | None = flattened("properties", default=None)
    """Cost tier of the share; Premium only in FileStorage accounts."""
    access_tier_change_time: datetime = flattened("properties", init=False)
    """When the tier was last changed."""
    access_tier_status: str = flattened("properties", init=False)
    """A change of tier that is under way."""
    share_usage_bytes: int = flattened("properties", init=False)
    """Bytes in use, roughly; only when asked for with $expand=stats."""
    lease_status: models.LeaseStatus | LeaseStatusValue = flattened("properties", init=False)
    """Whether the share is locked by a lease."""
    lease_state: models.LeaseState | LeaseStateValue = flattened("properties", init=False)
    """State of the share's lease."""
    lease_duration: models.LeaseDuration | LeaseDurationValue = flattened("properties", init=False)
    """Whether the lease is infinite or for a fixed time, while there is one."""
    signed_identifiers: NestedListOrNone[SignedIdentifier, types.SignedIdentifierDict] = flattened(
        "properties", default=None
    )
    """Stored access policies that SAS tokens can refer to, up to five."""
    snapshot_time: datetime = flattened("properties", init=False)
    """When the snapshot was taken; only for snapshots."""
    file_share_paid_bursting: NestedOrNone[
        FileSharePropertiesFileSharePaidBursting, types.FileSharePropertiesFileSharePaidBurstingDict
    ] = flattened("properties", default=None)
    """Paid bursting beyond the provisioned performance."""


class FileShareLimits(Model):
    """What a single file share may have."""

    min_provisioned_storage_gi_b: int = read_only("minProvisionedStorageGiB", "int")
    """Least provisioned storage, in GiB."""
    max_provisioned_storage_gi_b: int = read_only("maxProvisionedStorageGiB", "int")
    """Most provisioned storage, in GiB."""
    min_provisioned_iops: int = read_only("minProvisionedIOPS", "int")
    """Least provisioned IOPS."""
    max_provisioned_iops: int = read_only("maxProvisionedIOPS", "int")
    """Most provisioned IOPS."""
    min_provisioned_bandwidth_mi_b_per_sec: int = read_only("minProvisionedBandwidthMiBPerSec", "int")
    """Least provisioned bandwidth, in MiB per second."""
    max_provisioned_bandwidth_mi_b_per_sec: int = read_only("maxProvisionedBandwidthMiBPerSec", "int")
    """Most provisioned bandwidth, in MiB per second."""
    guardrail_io_scalar: float = read_only("guardrailIOScalar", "float")
    """Factor that limits IOPS by the size of the share."""
    guardrail_bandwidth_scalar: float = read_only("guardrailBandwidthScalar", "float")
    """Factor that limits bandwidth by the size of the share."""


class FileShareProperties(Model):
    """Quota, tier, protocol, lease and metadata of a file share."""

    last_modified_time: datetime = read_only("lastModifiedTime", "iso-8601")
    """When the share was last changed."""
    metadata: dict[str, str] | None = field("metadata", "{str}", default=None)
    """Names and values of your own, stored with the share."""
    share_quota: int | None = field("shareQuota", "int", default=None)
    """Size of the share in GiB: the most it may hold, or what is provisioned."""
    provisioned_iops: int | None = field("provisionedIops", "int", default=None)
    """Provisioned IOPS, for accounts with provisioned v2 billing."""
    provisioned_bandwidth_mibps: int | None = field("provisionedBandwidthMibps", "int", default=None)
    """Provisioned bandwidth in MiB per second, for accounts with provisioned v2 billing."""
    included_burst_iops: int = read_only("includedBurstIops", "int")
    """IOPS the share can burst to with its credits."""
    max_burst_credits_for_iops: int = read_only("maxBurstCreditsForIops", "int")
    """Most burst credits the share can save up."""
    next_allowed_quota_downgrade_time: datetime = read_only("nextAllowedQuotaDowngradeTime", "rfc-1123")
    """When the quota may be lowered again."""
    next_allowed_provisioned_iops_downgrade_time: datetime = read_only(
        "nextAllowedProvisionedIopsDowngradeTime", "rfc-1123"
    )
    """When the provisioned IOPS may be lowered again."""
    next_allowed_provisioned_bandwidth_downgrade_time: datetime = read_only(
        "nextAllowedProvisionedBandwidthDowngradeTime", "rfc-1123"
    )
    """When the provisioned bandwidth may be lowered again."""
    enabled_protocols: models.EnabledProtocols | types.EnabledProtocolsValue | None = field(
        "enabledProtocols", "EnabledProtocols", default=None
    )
    """SMB or NFS; fixed at creation, SMB by default."""
    root_squash: models.RootSquashType | types.RootSquashTypeValue | None = field(
        "rootSquash", "RootSquashType", default=None
    )
    """What root on a client may do on an NFS share."""
    version: str = read_only("version")
    """Version of a deleted share."""
    deleted: bool = read_only("deleted", "bool")
    """Whether the share is soft-deleted."""
    deleted_time: datetime = read_only("deletedTime", "iso-8601")
    """When the share was deleted."""
    remaining_retention_days: int = read_only("remainingRetentionDays", "int")
    """Days left before a soft-deleted share is gone for good."""
    access_tier: models.ShareAccessTier | types.ShareAccessTierValue | None = field(
        "accessTier", "ShareAccessTier", default=None
    )
    """Cost tier of the share; Premium only in FileStorage accounts."""
    access_tier_change_time: datetime = read_only("accessTierChangeTime", "iso-8601")
    """When the tier was last changed."""
    access_tier_status: str = read_only("accessTierStatus")
    """A change of tier that is under way."""
    share_usage_bytes: int = read_only("shareUsageBytes", "int")
    """Bytes in use, roughly; only when asked for with $expand=stats."""
    lease_status: models.LeaseStatus | LeaseStatusValue = read_only("leaseStatus", "LeaseStatus")
    """Whether the share is locked by a lease."""
    lease_state: models.LeaseState | LeaseStateValue = read_only("leaseState", "LeaseState")
    """State of the share's lease."""
    lease_duration: models.LeaseDuration | LeaseDurationValue = read_only("leaseDuration", "LeaseDuration")
    """Whether the lease is infinite or for a fixed time, while there is one."""
    signed_identifiers: NestedListOrNone[SignedIdentifier, types.SignedIdentifierDict] = field(
        "signedIdentifiers", "[SignedIdentifier]", default=None
    )
    """Stored access policies that SAS tokens can refer to, up to five."""
    snapshot_time: datetime = read_only("snapshotTime", "iso-8601")
    """When the snapshot was taken; only for snapshots."""
    file_share_paid_bursting: NestedOrNone[
        FileSharePropertiesFileSharePaidBursting, types.FileSharePropertiesFileSharePaidBurstingDict
    ] = field("fileSharePaidBursting", "FileSharePropertiesFileSharePaidBursting", default=None)
    """Paid bursting beyond the provisioned performance."""


class FileSharePropertiesFileSharePaidBursting(Model):
    """Paid bursting of a premium file share."""

    paid_bursting_enabled: bool | None = field("paidBurstingEnabled", "bool", default=None)
    """Whether the share may burst for a charge."""
    paid_bursting_max_iops: int | None = field("paidBurstingMaxIops", "int", default=None)
    """Most IOPS to burst to."""
    paid_bursting_max_bandwidth_mibps: int | None = field("paidBurstingMaxBandwidthMibps", "int", default=None)
    """Most bandwidth to burst to, in MiB per second."""


class FileShareRecommendations(Model):
    """Figures for provisioning a file share by its size."""

    base_iops: int = read_only("baseIOPS", "int")
    """IOPS to begin with."""
    io_scalar: float = read_only("ioScalar", "float")
    """IOPS to add for each GiB."""
    base_bandwidth_mi_b_per_sec: int = read_only("baseBandwidthMiBPerSec", "int")
    """Bandwidth to begin with, in MiB per second."""
    bandwidth_scalar: float = read_only("bandwidthScalar", "float")
    """Bandwidth to add for each GiB."""


class LeaseShareRequest(Model):
    """What to do with which lease on a file share."""

    action: models.LeaseShareAction | types.LeaseShareActionValue = field("action", "LeaseShareAction")
    """Acquire, Renew, Change, Release or Break."""
    lease_id: str | None = field("leaseId", default=None)
    """ID of the present lease; for everything but acquiring and breaking."""
    break_period: int | None = field("breakPeriod", "int", default=None)
    """Seconds the lease goes on before it is broken, 0 to 60; only for Break."""
    lease_duration: int | None = field("leaseDuration", "int", default=None)
    """Seconds the lease lasts, 15 to 60, or -1 for ever; only for Acquire."""
    proposed_lease_id: str | None = field("proposedLeaseId", default=None)
    """ID the lease shall have, a GUID; for Acquire and Change."""


class LeaseShareResponse(Model):
    """The file share's lease after the action."""

    lease_id: str | None = field("leaseId", default=None)
    """ID of the lease; needed to change or release it or to delete what it guards."""
    lease_time_seconds: str | None = field("leaseTimeSeconds", default=None)
    """Seconds left before the lease is broken."""


class Multichannel(Model):
    """SMB Multichannel of a file service."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether clients may use several connections at once."""


class NfsSetting(Model):
    """NFS settings of a file service."""

    encryption_in_transit: NestedOrNone[EncryptionInTransit, types.EncryptionInTransitDict] = field(
        "encryptionInTransit", "EncryptionInTransit", default=None
    )
    """Whether NFS connections must be encrypted."""


class ProtocolSettings(Model):
    """SMB and NFS settings of a file service."""

    smb: NestedOrNone[SmbSetting, types.SmbSettingDict] = field("smb", "SmbSetting", default=None)
    """Settings of SMB."""
    nfs: NestedOrNone[NfsSetting, types.NfsSettingDict] = field("nfs", "NfsSetting", default=None)
    """Settings of NFS."""


class SignedIdentifier(Model):
    """A stored access policy."""

    id: str | None = field("id", default=None)
    """ID of your choice, up to 64 characters."""
    access_policy: NestedOrNone[AccessPolicy, types.AccessPolicyDict] = field(
        "accessPolicy", "AccessPolicy", default=None
    )
    """Times and permissions of the policy."""


class SmbSetting(Model):
    """SMB settings of a file service; lists are joined with semicolons."""

    multichannel: NestedOrNone[Multichannel, types.MultichannelDict] = field(
        "multichannel", "Multichannel", default=None
    )
    """SMB Multichannel; premium accounts only."""
    versions: str | None = field("versions", default=None)
    """SMB versions allowed: SMB2.1, SMB3.0, SMB3.1.1."""
    authentication_methods: str | None = field("authenticationMethods", default=None)
    """Authentication allowed: NTLMv2, Kerberos."""
    kerberos_ticket_encryption: str | None = field("kerberosTicketEncryption", default=None)
    """Encryption of Kerberos tickets allowed: RC4-HMAC, AES-256."""
    channel_encryption: str | None = field("channelEncryption", default=None)
    """Encryption of SMB channels allowed: AES-128-CCM, AES-128-GCM, AES-256-GCM."""
    encryption_in_transit: NestedOrNone[EncryptionInTransit, types.EncryptionInTransitDict] = field(
        "encryptionInTransit", "EncryptionInTransit", default=None
    )
    """Whether SMB connections must be encrypted."""
