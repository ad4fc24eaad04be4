# Generated from swagger/storage/ by "make generate": do not edit.

"""Dicts for the models of ``storage``, and values of its enums: ``storage_accounts_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

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
        ExecutionTargetDict,
        ExecutionTriggerDict,
        ExecutionTriggerUpdateDict,
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
else:
    typed(__name__)

IntervalUnitValue: TypeAlias = Literal["Days"]
NativeDataSharingProvisioningStateValue: TypeAlias = Literal[
    "Accepted", "Creating", "Succeeded", "Deleting", "Canceled", "Failed"
]
RunResultValue: TypeAlias = Literal["Succeeded", "Failed"]
RunStatusEnumValue: TypeAlias = Literal["InProgress", "Finished"]
SkuConversionStatusValue: TypeAlias = Literal["InProgress", "Succeeded", "Failed"]
StateValue: TypeAlias = Literal["Provisioning", "Deprovisioning", "Succeeded", "Failed", "NetworkSourceDeleted"]
StorageConnectorDataSourceTypeValue: TypeAlias = Literal["Azure_DataShare"]
StorageConnectorStateValue: TypeAlias = Literal["Active", "Inactive"]
StorageDataShareAccessPolicyPermissionValue: TypeAlias = Literal["None", "Read"]
TurboTierStatusValue: TypeAlias = Literal["Enabled", "Disabled"]


class StorageAccountPropertiesDict(ModelDict, total=False):
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


class StorageAccountPropertiesCreateParametersDict(ModelDict, total=False):
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


class StorageAccountPropertiesUpdateParametersDict(ModelDict, total=False):
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


class StorageAccountRegenerateKeyParametersDict(ModelDict, total=False):
    key_name: Required[str]


class StorageAccountSharedKeyAccessPropertiesDict(ModelDict, total=False):
    blob: models.ServiceSharedKeyAccessProperties | ServiceSharedKeyAccessPropertiesDict
    file: models.ServiceSharedKeyAccessProperties | ServiceSharedKeyAccessPropertiesDict
    table: models.ServiceSharedKeyAccessProperties | ServiceSharedKeyAccessPropertiesDict
    queue: models.ServiceSharedKeyAccessProperties | ServiceSharedKeyAccessPropertiesDict


class StorageAccountSkuConversionStatusDict(ModelDict, total=False):
    target_sku_name: models.SkuName | SkuNameValue


class _StorageAccountUpdateParametersFlatDict(ModelDict, total=False):
    sku: models.Sku | SkuDict
    tags: Mapping[str, str]
    identity: models.Identity | IdentityDict
    kind: models.Kind | KindValue
    zones: list[str] | tuple[str, ...]
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


class _StorageAccountUpdateParametersNestedDict(ModelDict, total=False):
    sku: models.Sku | SkuDict
    tags: Mapping[str, str]
    identity: models.Identity | IdentityDict
    properties: Required[models.StorageAccountPropertiesUpdateParameters | StorageAccountPropertiesUpdateParametersDict]
    kind: models.Kind | KindValue
    zones: list[str] | tuple[str, ...]
    placement: models.Placement | PlacementDict


StorageAccountUpdateParametersDict: TypeAlias = (
    _StorageAccountUpdateParametersFlatDict | _StorageAccountUpdateParametersNestedDict
)


class StorageConnectorPropertiesDict(ModelDict, total=False):
    state: models.StorageConnectorState | StorageConnectorStateValue
    description: str
    test_connection: bool
    data_source_type: models.StorageConnectorDataSourceType | StorageConnectorDataSourceTypeValue
    source: Required[models.StorageConnectorSource | StorageConnectorSourceDict]


class StorageConnectorPropertiesUpdateDict(ModelDict, total=False):
    state: models.StorageConnectorState | StorageConnectorStateValue
    description: str
    test_connection: bool
    source: models.StorageConnectorSourceUpdate | StorageConnectorSourceUpdateDict


class StorageDataCollaborationPolicyPropertiesDict(ModelDict, total=False):
    allow_storage_connectors: bool
    allow_blob_access_points: bool
    allow_storage_data_shares: bool
    allow_cross_tenant_data_sharing: bool


class StorageDataShareAccessPolicyDict(ModelDict, total=False):
    principal_id: Required[str]
    tenant_id: Required[str]
    permission: Required[models.StorageDataShareAccessPolicyPermission | StorageDataShareAccessPolicyPermissionValue]


class StorageDataShareAssetDict(ModelDict, total=False):
    asset_path: Required[str]
    display_name: Required[str]


class StorageDataSharePropertiesDict(ModelDict, total=False):
    description: str
    access_policies: Required[Sequence[models.StorageDataShareAccessPolicy | StorageDataShareAccessPolicyDict]]
    assets: Required[Sequence[models.StorageDataShareAsset | StorageDataShareAssetDict]]


class StorageDataSharePropertiesUpdateDict(ModelDict, total=False):
    description: str
    access_policies: Sequence[models.StorageDataShareAccessPolicy | StorageDataShareAccessPolicyDict]
    assets: Sequence[models.StorageDataShareAsset | StorageDataShareAssetDict]


class _StorageQueueFlatDict(ProxyResourceDict, total=False):
    metadata: Mapping[str, str]


class _StorageQueueNestedDict(ProxyResourceDict, total=False):
    queue_properties: Required[models.QueueProperties | QueuePropertiesDict]


StorageQueueDict: TypeAlias = _StorageQueueFlatDict | _StorageQueueNestedDict


class StorageTaskAssignmentDict(ProxyResourceDict, total=False):
    properties: models.StorageTaskAssignmentProperties | StorageTaskAssignmentPropertiesDict


class StorageTaskAssignmentExecutionContextDict(ModelDict, total=False):
    target: models.ExecutionTarget | ExecutionTargetDict
    trigger: Required[models.ExecutionTrigger | ExecutionTriggerDict]


class StorageTaskAssignmentPropertiesDict(ModelDict, total=False):
    task_id: Required[str]
    enabled: Required[bool]
    description: Required[str]
    execution_context: Required[
        models.StorageTaskAssignmentExecutionContext | StorageTaskAssignmentExecutionContextDict
    ]
    report: Required[models.StorageTaskAssignmentReport | StorageTaskAssignmentReportDict]
    run_status: models.StorageTaskReportProperties | StorageTaskReportPropertiesDict


class StorageTaskAssignmentReportDict(ModelDict, total=False):
    prefix: Required[str]


class StorageTaskAssignmentUpdateExecutionContextDict(ModelDict, total=False):
    target: models.ExecutionTarget | ExecutionTargetDict
    trigger: models.ExecutionTriggerUpdate | ExecutionTriggerUpdateDict


class StorageTaskAssignmentUpdateParametersDict(ModelDict, total=False):
    properties: models.StorageTaskAssignmentUpdateProperties | StorageTaskAssignmentUpdatePropertiesDict


class StorageTaskAssignmentUpdatePropertiesDict(ModelDict, total=False):
    enabled: bool
    description: str
    execution_context: (
        models.StorageTaskAssignmentUpdateExecutionContext | StorageTaskAssignmentUpdateExecutionContextDict
    )
    report: models.StorageTaskAssignmentUpdateReport | StorageTaskAssignmentUpdateReportDict
    run_status: models.StorageTaskReportProperties | StorageTaskReportPropertiesDict


class StorageTaskAssignmentUpdateReportDict(ModelDict, total=False):
    prefix: str


class StorageTaskReportInstanceDict(ProxyResourceDict, total=False):
    properties: models.StorageTaskReportProperties | StorageTaskReportPropertiesDict


class StorageTaskReportPropertiesDict(ModelDict, total=False):
    """Stands for StorageTaskReportProperties."""


class _TableFlatDict(ProxyResourceDict, total=False):
    signed_identifiers: Sequence[models.TableSignedIdentifier | TableSignedIdentifierDict]


class _TableNestedDict(ProxyResourceDict, total=False):
    table_properties: Required[models.TableProperties | TablePropertiesDict]


TableDict: TypeAlias = _TableFlatDict | _TableNestedDict


class TableAccessPolicyDict(ModelDict, total=False):
    start_time: datetime | str
    expiry_time: datetime | str
    permission: Required[str]


class TablePropertiesDict(ModelDict, total=False):
    signed_identifiers: Sequence[models.TableSignedIdentifier | TableSignedIdentifierDict]


class _TableServicePropertiesFlatDict(ProxyResourceDict, total=False):
    cors: models.CorsRules | CorsRulesDict


class _TableServicePropertiesNestedDict(ProxyResourceDict, total=False):
    table_service_properties: Required[models.TableServicePropertiesProperties | TableServicePropertiesPropertiesDict]


TableServicePropertiesDict: TypeAlias = _TableServicePropertiesFlatDict | _TableServicePropertiesNestedDict


class TableServicePropertiesPropertiesDict(ModelDict, total=False):
    cors: models.CorsRules | CorsRulesDict


class TableSignedIdentifierDict(ModelDict, total=False):
    id: Required[str]
    access_policy: models.TableAccessPolicy | TableAccessPolicyDict


class TagFilterDict(ModelDict, total=False):
    name: Required[str]
    op: Required[str]
    value: Required[str]


class TestConnectionResponseDict(ModelDict, total=False):
    storage_connector_method_name: Required[str]
    storage_connector_error_message: str
    storage_connector_request_id: Required[str]


class TestExistingConnectionRequestDict(ModelDict, total=False):
    unique_id: Required[str]


class TriggerParametersDict(ModelDict, total=False):
    start_from: datetime | str
    interval: int
    interval_unit: models.IntervalUnit | IntervalUnitValue
    end_by: datetime | str
    start_on: datetime | str


class TriggerParametersUpdateDict(ModelDict, total=False):
    start_from: datetime | str
    interval: int
    interval_unit: models.IntervalUnit | IntervalUnitValue
    end_by: datetime | str
    start_on: datetime | str


class TurboTierDict(ModelDict, total=False):
    status: models.TurboTierStatus | TurboTierStatusValue
    target_percent: int


class VirtualNetworkRuleDict(ModelDict, total=False):
    virtual_network_resource_id: Required[str]
    action: str
    state: models.State | StateValue
