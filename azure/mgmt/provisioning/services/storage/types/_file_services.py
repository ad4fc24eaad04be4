# Generated from swagger/storage/ by "make generate": do not edit.

"""Dicts for the models of ``storage``, and values of its enums: ``file_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import AzureEntityResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._common import CorsRulesDict, DeleteRetentionPolicyDict
else:
    typed(__name__)

EnabledProtocolsValue: TypeAlias = Literal["SMB", "NFS"]
LeaseShareActionValue: TypeAlias = Literal["Acquire", "Renew", "Change", "Release", "Break"]
RootSquashTypeValue: TypeAlias = Literal["NoRootSquash", "RootSquash", "AllSquash"]
ShareAccessTierValue: TypeAlias = Literal["TransactionOptimized", "Hot", "Cool", "Premium"]


class AccessPolicyDict(ModelDict, total=False):
    start_time: datetime | str
    expiry_time: datetime | str
    permission: str


class AccountLimitsDict(ModelDict, total=False):
    """Stands for AccountLimits."""


class AccountUsageDict(ModelDict, total=False):
    live_shares: models.AccountUsageElements | AccountUsageElementsDict
    soft_deleted_shares: models.AccountUsageElements | AccountUsageElementsDict


class AccountUsageElementsDict(ModelDict, total=False):
    """Stands for AccountUsageElements."""


class BurstingConstantsDict(ModelDict, total=False):
    """Stands for BurstingConstants."""


class DeletedShareDict(ModelDict, total=False):
    deleted_share_name: Required[str]
    deleted_share_version: Required[str]


class EncryptionInTransitDict(ModelDict, total=False):
    required: bool


class FileServiceItemsDict(ModelDict, total=False):
    """Stands for FileServiceItems."""


class _FileServicePropertiesFlatDict(ProxyResourceDict, total=False):
    cors: models.CorsRules | CorsRulesDict
    share_delete_retention_policy: models.DeleteRetentionPolicy | DeleteRetentionPolicyDict
    protocol_settings: models.ProtocolSettings | ProtocolSettingsDict


class _FileServicePropertiesNestedDict(ProxyResourceDict, total=False):
    file_service_properties: Required[models.FileServicePropertiesProperties | FileServicePropertiesPropertiesDict]


FileServicePropertiesDict: TypeAlias = _FileServicePropertiesFlatDict | _FileServicePropertiesNestedDict


class FileServicePropertiesPropertiesDict(ModelDict, total=False):
    cors: models.CorsRules | CorsRulesDict
    share_delete_retention_policy: models.DeleteRetentionPolicy | DeleteRetentionPolicyDict
    protocol_settings: models.ProtocolSettings | ProtocolSettingsDict


class FileServiceUsageDict(ProxyResourceDict, total=False):
    properties: models.FileServiceUsageProperties | FileServiceUsagePropertiesDict


class FileServiceUsagePropertiesDict(ModelDict, total=False):
    """Stands for FileServiceUsageProperties."""


class _FileShareFlatDict(ProxyResourceDict, total=False):
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
    file_share_properties: Required[models.FileShareProperties | FileSharePropertiesDict]


FileShareDict: TypeAlias = _FileShareFlatDict | _FileShareNestedDict


class _FileShareItemFlatDict(AzureEntityResourceDict, total=False):
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
    properties: Required[models.FileShareProperties | FileSharePropertiesDict]


FileShareItemDict: TypeAlias = _FileShareItemFlatDict | _FileShareItemNestedDict


class FileShareLimitsDict(ModelDict, total=False):
    """Stands for FileShareLimits."""


class FileSharePropertiesDict(ModelDict, total=False):
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


class FileSharePropertiesFileSharePaidBurstingDict(ModelDict, total=False):
    paid_bursting_enabled: bool
    paid_bursting_max_iops: int
    paid_bursting_max_bandwidth_mibps: int


class FileShareRecommendationsDict(ModelDict, total=False):
    """Stands for FileShareRecommendations."""


class LeaseShareRequestDict(ModelDict, total=False):
    action: Required[models.LeaseShareAction | LeaseShareActionValue]
    lease_id: str
    break_period: int
    lease_duration: int
    proposed_lease_id: str


class LeaseShareResponseDict(ModelDict, total=False):
    lease_id: str
    lease_time_seconds: str


class MultichannelDict(ModelDict, total=False):
    enabled: bool


class NfsSettingDict(ModelDict, total=False):
    encryption_in_transit: models.EncryptionInTransit | EncryptionInTransitDict


class ProtocolSettingsDict(ModelDict, total=False):
    smb: models.SmbSetting | SmbSettingDict
    nfs: models.NfsSetting | NfsSettingDict


class SignedIdentifierDict(ModelDict, total=False):
    id: str
    access_policy: models.AccessPolicy | AccessPolicyDict


class SmbSettingDict(ModelDict, total=False):
    multichannel: models.Multichannel | MultichannelDict
    versions: str
    authentication_methods: str
    kerberos_ticket_encryption: str
    channel_encryption: str
    encryption_in_transit: models.EncryptionInTransit | EncryptionInTransitDict
