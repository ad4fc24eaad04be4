# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Dicts for the models of ``storage``, and values of its enums: ``storage_accounts_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        AccessTierValue,
        AllowedCopyScopeValue,
        CorsRulesDict,
        DnsEndpointTypeValue,
        KindValue,
        LargeFileSharesStateValue,
        MinimumTlsVersionValue,
        PublicNetworkAccessValue,
        SkuDict,
        SkuNameValue,
    )
    from ._storage_accounts import (
        AzureFilesIdentityBasedAuthenticationDict,
        CustomDomainDict,
        DualStackEndpointPreferenceDict,
        EncryptionDict,
        GeoPriorityReplicationStatusDict,
        IdentityDict,
        ImmutableStorageAccountDict,
        KeyPolicyDict,
        NetworkRuleSetDict,
        PlacementDict,
        QueuePropertiesDict,
        RoutingPreferenceDict,
        SasPolicyDict,
        ServiceSharedKeyAccessPropertiesDict,
        StorageConnectorSourceDict,
        StorageConnectorSourceUpdateDict,
    )

NativeDataSharingProvisioningStateValue: TypeAlias = Literal[
    "Accepted", "Creating", "Succeeded", "Deleting", "Canceled", "Failed"
]
SkuConversionStatusValue: TypeAlias = Literal["InProgress", "Succeeded", "Failed"]
StateValue: TypeAlias = Literal["Provisioning", "Deprovisioning", "Succeeded", "Failed", "NetworkSourceDeleted"]
StorageConnectorDataSourceTypeValue: TypeAlias = Literal["Azure_DataShare"]
StorageConnectorStateValue: TypeAlias = Literal["Active", "Inactive"]
StorageDataShareAccessPolicyPermissionValue: TypeAlias = Literal["None", "Read"]
TurboTierStatusValue: TypeAlias = Literal["Enabled", "Disabled"]


class StorageAccountPropertiesDict(TypedDict, total=False):
    """Endpoints, encryption, network rules and other settings of a storage account."""

    turbo_tier: models.TurboTier | TurboTierDict
    azure_files_identity_based_authentication: (
        models.AzureFilesIdentityBasedAuthentication | AzureFilesIdentityBasedAuthenticationDict
    )
    enable_https_traffic_only: bool
    is_sftp_enabled: bool
    is_local_user_enabled: bool
    enable_extended_groups: bool
    is_hns_enabled: bool
    large_file_shares_state: models.LargeFileSharesState | LargeFileSharesStateValue
    routing_preference: models.RoutingPreference | RoutingPreferenceDict
    dual_stack_endpoint_preference: models.DualStackEndpointPreference | DualStackEndpointPreferenceDict
    allow_blob_public_access: bool
    minimum_tls_version: models.MinimumTlsVersion | MinimumTlsVersionValue
    allow_shared_key_access: bool
    enable_nfs_v3: bool
    allow_cross_tenant_replication: bool
    default_to_o_auth_authentication: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    immutable_storage_with_versioning: models.ImmutableStorageAccount | ImmutableStorageAccountDict
    allowed_copy_scope: models.AllowedCopyScope | AllowedCopyScopeValue
    storage_account_sku_conversion_status: (
        models.StorageAccountSkuConversionStatus | StorageAccountSkuConversionStatusDict
    )
    dns_endpoint_type: models.DnsEndpointType | DnsEndpointTypeValue
    geo_priority_replication_status: models.GeoPriorityReplicationStatus | GeoPriorityReplicationStatusDict
    allow_shared_key_access_for_services: (
        models.StorageAccountSharedKeyAccessProperties | StorageAccountSharedKeyAccessPropertiesDict
    )
    data_collaboration_policy_properties: (
        models.StorageDataCollaborationPolicyProperties | StorageDataCollaborationPolicyPropertiesDict
    )
    allow_cross_tenant_delegation_sas: bool
    additional_properties: Mapping[str, Any]


class StorageAccountPropertiesCreateParametersDict(TypedDict, total=False):
    """Access, encryption, network and other settings of a new storage account."""

    allowed_copy_scope: models.AllowedCopyScope | AllowedCopyScopeValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    sas_policy: models.SasPolicy | SasPolicyDict
    key_policy: models.KeyPolicy | KeyPolicyDict
    custom_domain: models.CustomDomain | CustomDomainDict
    encryption: models.Encryption | EncryptionDict
    network_rule_set: models.NetworkRuleSet | NetworkRuleSetDict
    access_tier: models.AccessTier | AccessTierValue
    turbo_tier: models.TurboTier | TurboTierDict
    azure_files_identity_based_authentication: (
        models.AzureFilesIdentityBasedAuthentication | AzureFilesIdentityBasedAuthenticationDict
    )
    enable_https_traffic_only: bool
    is_sftp_enabled: bool
    is_local_user_enabled: bool
    enable_extended_groups: bool
    is_hns_enabled: bool
    large_file_shares_state: models.LargeFileSharesState | LargeFileSharesStateValue
    routing_preference: models.RoutingPreference | RoutingPreferenceDict
    dual_stack_endpoint_preference: models.DualStackEndpointPreference | DualStackEndpointPreferenceDict
    allow_blob_public_access: bool
    minimum_tls_version: models.MinimumTlsVersion | MinimumTlsVersionValue
    allow_shared_key_access: bool
    enable_nfs_v3: bool
    allow_cross_tenant_replication: bool
    default_to_o_auth_authentication: bool
    immutable_storage_with_versioning: models.ImmutableStorageAccount | ImmutableStorageAccountDict
    dns_endpoint_type: models.DnsEndpointType | DnsEndpointTypeValue
    geo_priority_replication_status: models.GeoPriorityReplicationStatus | GeoPriorityReplicationStatusDict
    allow_shared_key_access_for_services: (
        models.StorageAccountSharedKeyAccessProperties | StorageAccountSharedKeyAccessPropertiesDict
    )
    data_collaboration_policy_properties: (
        models.StorageDataCollaborationPolicyProperties | StorageDataCollaborationPolicyPropertiesDict
    )
    allow_cross_tenant_delegation_sas: bool
    additional_properties: Mapping[str, Any]


class StorageAccountPropertiesUpdateParametersDict(TypedDict, total=False):
    """Access, encryption, network and other settings of a storage account to change."""

    custom_domain: models.CustomDomain | CustomDomainDict
    encryption: models.Encryption | EncryptionDict
    sas_policy: models.SasPolicy | SasPolicyDict
    key_policy: models.KeyPolicy | KeyPolicyDict
    access_tier: models.AccessTier | AccessTierValue
    turbo_tier: models.TurboTier | TurboTierDict
    azure_files_identity_based_authentication: (
        models.AzureFilesIdentityBasedAuthentication | AzureFilesIdentityBasedAuthenticationDict
    )
    enable_https_traffic_only: bool
    is_sftp_enabled: bool
    is_local_user_enabled: bool
    enable_extended_groups: bool
    network_rule_set: models.NetworkRuleSet | NetworkRuleSetDict
    large_file_shares_state: models.LargeFileSharesState | LargeFileSharesStateValue
    routing_preference: models.RoutingPreference | RoutingPreferenceDict
    dual_stack_endpoint_preference: models.DualStackEndpointPreference | DualStackEndpointPreferenceDict
    allow_blob_public_access: bool
    minimum_tls_version: models.MinimumTlsVersion | MinimumTlsVersionValue
    allow_shared_key_access: bool
    allow_cross_tenant_replication: bool
    default_to_o_auth_authentication: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    immutable_storage_with_versioning: models.ImmutableStorageAccount | ImmutableStorageAccountDict
    allowed_copy_scope: models.AllowedCopyScope | AllowedCopyScopeValue
    dns_endpoint_type: models.DnsEndpointType | DnsEndpointTypeValue
    geo_priority_replication_status: models.GeoPriorityReplicationStatus | GeoPriorityReplicationStatusDict
    allow_shared_key_access_for_services: (
        models.StorageAccountSharedKeyAccessProperties | StorageAccountSharedKeyAccessPropertiesDict
    )
    data_collaboration_policy_properties: (
        models.StorageDataCollaborationPolicyProperties | StorageDataCollaborationPolicyPropertiesDict
    )
    allow_cross_tenant_delegation_sas: bool
    additional_properties: Mapping[str, Any]


class StorageAccountRegenerateKeyParametersDict(TypedDict, total=False):
    """Which key to replace."""

    key_name: Required[str]
    additional_properties: Mapping[str, Any]


class StorageAccountSharedKeyAccessPropertiesDict(TypedDict, total=False):
    """Whether account keys are accepted, service by service."""

    blob: models.ServiceSharedKeyAccessProperties | ServiceSharedKeyAccessPropertiesDict
    file: models.ServiceSharedKeyAccessProperties | ServiceSharedKeyAccessPropertiesDict
    table: models.ServiceSharedKeyAccessProperties | ServiceSharedKeyAccessPropertiesDict
    queue: models.ServiceSharedKeyAccessProperties | ServiceSharedKeyAccessPropertiesDict
    additional_properties: Mapping[str, Any]


class StorageAccountSkuConversionStatusDict(TypedDict, total=False):
    """A redundancy change that is under way."""

    target_sku_name: models.SkuName | SkuNameValue
    additional_properties: Mapping[str, Any]


class _StorageAccountUpdateParametersFlatDict(TypedDict, total=False):
    """Settings of a storage account to change; those left out stay as they are."""

    sku: models.Sku | SkuDict
    tags: Mapping[str, str]
    identity: models.Identity | IdentityDict
    kind: models.Kind | KindValue
    zones: Sequence[str]
    placement: models.Placement | PlacementDict
    custom_domain: models.CustomDomain | CustomDomainDict
    encryption: models.Encryption | EncryptionDict
    sas_policy: models.SasPolicy | SasPolicyDict
    key_policy: models.KeyPolicy | KeyPolicyDict
    access_tier: models.AccessTier | AccessTierValue
    turbo_tier: models.TurboTier | TurboTierDict
    azure_files_identity_based_authentication: (
        models.AzureFilesIdentityBasedAuthentication | AzureFilesIdentityBasedAuthenticationDict
    )
    enable_https_traffic_only: bool
    is_sftp_enabled: bool
    is_local_user_enabled: bool
    enable_extended_groups: bool
    network_rule_set: models.NetworkRuleSet | NetworkRuleSetDict
    large_file_shares_state: models.LargeFileSharesState | LargeFileSharesStateValue
    routing_preference: models.RoutingPreference | RoutingPreferenceDict
    dual_stack_endpoint_preference: models.DualStackEndpointPreference | DualStackEndpointPreferenceDict
    allow_blob_public_access: bool
    minimum_tls_version: models.MinimumTlsVersion | MinimumTlsVersionValue
    allow_shared_key_access: bool
    allow_cross_tenant_replication: bool
    default_to_o_auth_authentication: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    immutable_storage_with_versioning: models.ImmutableStorageAccount | ImmutableStorageAccountDict
    allowed_copy_scope: models.AllowedCopyScope | AllowedCopyScopeValue
    dns_endpoint_type: models.DnsEndpointType | DnsEndpointTypeValue
    geo_priority_replication_status: models.GeoPriorityReplicationStatus | GeoPriorityReplicationStatusDict
    allow_shared_key_access_for_services: (
        models.StorageAccountSharedKeyAccessProperties | StorageAccountSharedKeyAccessPropertiesDict
    )
    data_collaboration_policy_properties: (
        models.StorageDataCollaborationPolicyProperties | StorageDataCollaborationPolicyPropertiesDict
    )
    allow_cross_tenant_delegation_sas: bool
    additional_properties: Mapping[str, Any]


class _StorageAccountUpdateParametersNestedDict(TypedDict, total=False):
    """Settings of a storage account to change; those left out stay as they are."""

    sku: models.Sku | SkuDict
    tags: Mapping[str, str]
    identity: models.Identity | IdentityDict
    properties: Required[models.StorageAccountPropertiesUpdateParameters | StorageAccountPropertiesUpdateParametersDict]
    kind: models.Kind | KindValue
    zones: Sequence[str]
    placement: models.Placement | PlacementDict
    additional_properties: Mapping[str, Any]


StorageAccountUpdateParametersDict: TypeAlias = (
    _StorageAccountUpdateParametersFlatDict | _StorageAccountUpdateParametersNestedDict
)


class StorageConnectorPropertiesDict(TypedDict, total=False):
    """Source and state of a connector."""

    state: models.StorageConnectorState | StorageConnectorStateValue
    description: str
    test_connection: bool
    data_source_type: models.StorageConnectorDataSourceType | StorageConnectorDataSourceTypeValue
    source: Required[models.StorageConnectorSource | StorageConnectorSourceDict]
    additional_properties: Mapping[str, Any]


class StorageConnectorPropertiesUpdateDict(TypedDict, total=False):
    """State, description and source of a connector to change."""

    state: models.StorageConnectorState | StorageConnectorStateValue
    description: str
    test_connection: bool
    source: models.StorageConnectorSourceUpdate | StorageConnectorSourceUpdateDict
    additional_properties: Mapping[str, Any]


class StorageDataCollaborationPolicyPropertiesDict(TypedDict, total=False):
    """Which ways of sharing data an account allows."""

    allow_storage_connectors: bool
    allow_blob_access_points: bool
    allow_storage_data_shares: bool
    allow_cross_tenant_data_sharing: bool
    additional_properties: Mapping[str, Any]


class StorageDataShareAccessPolicyDict(TypedDict, total=False):
    """Who may read a data share."""

    principal_id: Required[str]
    tenant_id: Required[str]
    permission: Required[models.StorageDataShareAccessPolicyPermission | StorageDataShareAccessPolicyPermissionValue]
    additional_properties: Mapping[str, Any]


class StorageDataShareAssetDict(TypedDict, total=False):
    """Data offered in a data share."""

    asset_path: Required[str]
    display_name: Required[str]
    additional_properties: Mapping[str, Any]


class StorageDataSharePropertiesDict(TypedDict, total=False):
    """Assets and access policies of a data share."""

    description: str
    access_policies: Required[Sequence[models.StorageDataShareAccessPolicy | StorageDataShareAccessPolicyDict]]
    assets: Required[Sequence[models.StorageDataShareAsset | StorageDataShareAssetDict]]
    additional_properties: Mapping[str, Any]


class StorageDataSharePropertiesUpdateDict(TypedDict, total=False):
    """Assets, access policies and description of a data share to change."""

    description: str
    access_policies: Sequence[models.StorageDataShareAccessPolicy | StorageDataShareAccessPolicyDict]
    assets: Sequence[models.StorageDataShareAsset | StorageDataShareAssetDict]
    additional_properties: Mapping[str, Any]


class _StorageQueueFlatDict(ProxyResourceDict, total=False):
    """A queue of a storage account."""

    metadata: Mapping[str, str]


class _StorageQueueNestedDict(ProxyResourceDict, total=False):
    """A queue of a storage account."""

    queue_properties: Required[models.QueueProperties | QueuePropertiesDict]


StorageQueueDict: TypeAlias = _StorageQueueFlatDict | _StorageQueueNestedDict


class _TableFlatDict(ProxyResourceDict, total=False):
    """A table of a storage account."""

    signed_identifiers: Sequence[models.TableSignedIdentifier | TableSignedIdentifierDict]


class _TableNestedDict(ProxyResourceDict, total=False):
    """A table of a storage account."""

    table_properties: Required[models.TableProperties | TablePropertiesDict]


TableDict: TypeAlias = _TableFlatDict | _TableNestedDict


class TableAccessPolicyDict(TypedDict, total=False):
    """Times and permissions of a table's stored access policy."""

    start_time: datetime | str
    expiry_time: datetime | str
    permission: Required[str]
    additional_properties: Mapping[str, Any]


class TablePropertiesDict(TypedDict, total=False):
    """Name and stored access policies of a table."""

    signed_identifiers: Sequence[models.TableSignedIdentifier | TableSignedIdentifierDict]
    additional_properties: Mapping[str, Any]


class _TableServicePropertiesFlatDict(ProxyResourceDict, total=False):
    """Settings of an account's table service."""

    cors: models.CorsRules | CorsRulesDict


class _TableServicePropertiesNestedDict(ProxyResourceDict, total=False):
    """Settings of an account's table service."""

    table_service_properties: Required[models.TableServicePropertiesProperties | TableServicePropertiesPropertiesDict]


TableServicePropertiesDict: TypeAlias = _TableServicePropertiesFlatDict | _TableServicePropertiesNestedDict


class TableServicePropertiesPropertiesDict(TypedDict, total=False):
    """CORS settings of a table service."""

    cors: models.CorsRules | CorsRulesDict
    additional_properties: Mapping[str, Any]


class TableSignedIdentifierDict(TypedDict, total=False):
    """A stored access policy of a table."""

    id: Required[str]
    access_policy: models.TableAccessPolicy | TableAccessPolicyDict
    additional_properties: Mapping[str, Any]


class TagFilterDict(TypedDict, total=False):
    """A condition on a blob index tag."""

    name: Required[str]
    op: Required[str]
    value: Required[str]
    additional_properties: Mapping[str, Any]


class TestConnectionResponseDict(TypedDict, total=False):
    """Result of a connector's connection test."""

    storage_connector_method_name: Required[str]
    storage_connector_error_message: str
    storage_connector_request_id: Required[str]
    additional_properties: Mapping[str, Any]


class TestExistingConnectionRequestDict(TypedDict, total=False):
    """Which connector to test."""

    unique_id: Required[str]
    additional_properties: Mapping[str, Any]


class TurboTierDict(TypedDict, total=False):
    """Turbo tier of a storage account."""

    status: models.TurboTierStatus | TurboTierStatusValue
    target_percent: int
    additional_properties: Mapping[str, Any]


class VirtualNetworkRuleDict(TypedDict, total=False):
    """Subnet let through an account's firewall."""

    virtual_network_resource_id: Required[str]
    action: str
    state: models.State | StateValue
    additional_properties: Mapping[str, Any]
