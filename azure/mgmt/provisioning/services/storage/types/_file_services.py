# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Dicts for the models of ``storage``, and values of its enums: ``file_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import AzureEntityResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import CorsRulesDict, DeleteRetentionPolicyDict

EnabledProtocolsValue: TypeAlias = Literal["SMB", "NFS"]
LeaseShareActionValue: TypeAlias = Literal["Acquire", "Renew", "Change", "Release", "Break"]
RootSquashTypeValue: TypeAlias = Literal["NoRootSquash", "RootSquash", "AllSquash"]
ShareAccessTierValue: TypeAlias = Literal["TransactionOptimized", "Hot", "Cool", "Premium"]


class AccessPolicyDict(TypedDict, total=False):
    """Times and permissions of a stored access policy, which SAS tokens can refer to."""

    start_time: datetime | str
    expiry_time: datetime | str
    permission: str
    additional_properties: Mapping[str, Any]


class AccountLimitsDict(TypedDict, total=False):
    """What the file shares of one account may have in total."""

    additional_properties: Mapping[str, Any]


class AccountUsageDict(TypedDict, total=False):
    """What the file shares of an account use."""

    live_shares: models.AccountUsageElements | AccountUsageElementsDict
    soft_deleted_shares: models.AccountUsageElements | AccountUsageElementsDict
    additional_properties: Mapping[str, Any]


class AccountUsageElementsDict(TypedDict, total=False):
    """Number of file shares and what is provisioned for them."""

    additional_properties: Mapping[str, Any]


class BurstingConstantsDict(TypedDict, total=False):
    """Constants by which the bursting of a file share is computed."""

    additional_properties: Mapping[str, Any]


class DeletedShareDict(TypedDict, total=False):
    """A soft-deleted file share to restore."""

    deleted_share_name: Required[str]
    deleted_share_version: Required[str]
    additional_properties: Mapping[str, Any]


class EncryptionInTransitDict(TypedDict, total=False):
    """Whether connections must be encrypted."""

    required: bool
    additional_properties: Mapping[str, Any]


class FileServiceItemsDict(TypedDict, total=False):
    """The file services of an account."""

    additional_properties: Mapping[str, Any]


class _FileServicePropertiesFlatDict(ProxyResourceDict, total=False):
    """Settings of an account's file service."""

    cors: models.CorsRules | CorsRulesDict
    share_delete_retention_policy: models.DeleteRetentionPolicy | DeleteRetentionPolicyDict
    protocol_settings: models.ProtocolSettings | ProtocolSettingsDict


class _FileServicePropertiesNestedDict(ProxyResourceDict, total=False):
    """Settings of an account's file service."""

    file_service_properties: Required[models.FileServicePropertiesProperties | FileServicePropertiesPropertiesDict]


FileServicePropertiesDict: TypeAlias = _FileServicePropertiesFlatDict | _FileServicePropertiesNestedDict


class FileServicePropertiesPropertiesDict(TypedDict, total=False):
    """SMB, NFS, soft delete and CORS settings of a file service."""

    cors: models.CorsRules | CorsRulesDict
    share_delete_retention_policy: models.DeleteRetentionPolicy | DeleteRetentionPolicyDict
    protocol_settings: models.ProtocolSettings | ProtocolSettingsDict
    additional_properties: Mapping[str, Any]


class FileServiceUsageDict(ProxyResourceDict, total=False):
    """What the file shares of an account use of its limits."""

    properties: models.FileServiceUsageProperties | FileServiceUsagePropertiesDict


class FileServiceUsagePropertiesDict(TypedDict, total=False):
    """Limits, recommendations and use of an account's file shares."""

    additional_properties: Mapping[str, Any]


class _FileShareFlatDict(ProxyResourceDict, total=False):
    """A file share of Azure Files."""

    metadata: Mapping[str, str]
    share_quota: int
    provisioned_iops: int
    provisioned_bandwidth_mibps: int
    enabled_protocols: models.EnabledProtocols | EnabledProtocolsValue
    root_squash: models.RootSquashType | RootSquashTypeValue
    access_tier: models.ShareAccessTier | ShareAccessTierValue
    signed_identifiers: Sequence[models.SignedIdentifier | SignedIdentifierDict]
    file_share_paid_bursting: (
        models.FileSharePropertiesFileSharePaidBursting | FileSharePropertiesFileSharePaidBurstingDict
    )


class _FileShareNestedDict(ProxyResourceDict, total=False):
    """A file share of Azure Files."""

    file_share_properties: Required[models.FileShareProperties | FileSharePropertiesDict]


FileShareDict: TypeAlias = _FileShareFlatDict | _FileShareNestedDict


class _FileShareItemFlatDict(AzureEntityResourceDict, total=False):
    """A file share in a list."""

    metadata: Mapping[str, str]
    share_quota: int
    provisioned_iops: int
    provisioned_bandwidth_mibps: int
    enabled_protocols: models.EnabledProtocols | EnabledProtocolsValue
    root_squash: models.RootSquashType | RootSquashTypeValue
    access_tier: models.ShareAccessTier | ShareAccessTierValue
    signed_identifiers: Sequence[models.SignedIdentifier | SignedIdentifierDict]
    file_share_paid_bursting: (
        models.FileSharePropertiesFileSharePaidBursting | FileSharePropertiesFileSharePaidBurstingDict
    )


class _FileShareItemNestedDict(AzureEntityResourceDict, total=False):
    """A file share in a list."""

    properties: Required[models.FileShareProperties | FileSharePropertiesDict]


FileShareItemDict: TypeAlias = _FileShareItemFlatDict | _FileShareItemNestedDict


class FileShareLimitsDict(TypedDict, total=False):
    """What a single file share may have."""

    additional_properties: Mapping[str, Any]


class FileSharePropertiesDict(TypedDict, total=False):
    """Quota, tier, protocol, lease and metadata of a file share."""

    metadata: Mapping[str, str]
    share_quota: int
    provisioned_iops: int
    provisioned_bandwidth_mibps: int
    enabled_protocols: models.EnabledProtocols | EnabledProtocolsValue
    root_squash: models.RootSquashType | RootSquashTypeValue
    access_tier: models.ShareAccessTier | ShareAccessTierValue
    signed_identifiers: Sequence[models.SignedIdentifier | SignedIdentifierDict]
    file_share_paid_bursting: (
        models.FileSharePropertiesFileSharePaidBursting | FileSharePropertiesFileSharePaidBurstingDict
    )
    additional_properties: Mapping[str, Any]


class FileSharePropertiesFileSharePaidBurstingDict(TypedDict, total=False):
    """Paid bursting of a premium file share."""

    paid_bursting_enabled: bool
    paid_bursting_max_iops: int
    paid_bursting_max_bandwidth_mibps: int
    additional_properties: Mapping[str, Any]


class FileShareRecommendationsDict(TypedDict, total=False):
    """Figures for provisioning a file share by its size."""

    additional_properties: Mapping[str, Any]


class LeaseShareRequestDict(TypedDict, total=False):
    """What to do with which lease on a file share."""

    action: Required[models.LeaseShareAction | LeaseShareActionValue]
    lease_id: str
    break_period: int
    lease_duration: int
    proposed_lease_id: str
    additional_properties: Mapping[str, Any]


class LeaseShareResponseDict(TypedDict, total=False):
    """The file share's lease after the action."""

    lease_id: str
    lease_time_seconds: str
    additional_properties: Mapping[str, Any]


class MultichannelDict(TypedDict, total=False):
    """SMB Multichannel of a file service."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class NfsSettingDict(TypedDict, total=False):
    """NFS settings of a file service."""

    encryption_in_transit: models.EncryptionInTransit | EncryptionInTransitDict
    additional_properties: Mapping[str, Any]


class ProtocolSettingsDict(TypedDict, total=False):
    """SMB and NFS settings of a file service."""

    smb: models.SmbSetting | SmbSettingDict
    nfs: models.NfsSetting | NfsSettingDict
    additional_properties: Mapping[str, Any]


class SignedIdentifierDict(TypedDict, total=False):
    """A stored access policy."""

    id: str
    access_policy: models.AccessPolicy | AccessPolicyDict
    additional_properties: Mapping[str, Any]


class SmbSettingDict(TypedDict, total=False):
    """SMB settings of a file service; lists are joined with semicolons."""

    multichannel: models.Multichannel | MultichannelDict
    versions: str
    authentication_methods: str
    kerberos_ticket_encryption: str
    channel_encryption: str
    encryption_in_transit: models.EncryptionInTransit | EncryptionInTransitDict
    additional_properties: Mapping[str, Any]
