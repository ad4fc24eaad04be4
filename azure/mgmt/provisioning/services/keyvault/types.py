# Generated from swagger/keyvault/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``keyvault``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

AccessPolicyUpdateKindValue: TypeAlias = Literal["add", "replace", "remove"]
ActionsRequiredValue: TypeAlias = Literal["None"]
ActivationStatusValue: TypeAlias = Literal["Active", "NotActivated", "Unknown", "Failed"]
CertificatePermissionsValue: TypeAlias = Literal[
    "all",
    "get",
    "list",
    "delete",
    "create",
    "import",
    "update",
    "managecontacts",
    "getissuers",
    "listissuers",
    "setissuers",
    "deleteissuers",
    "manageissuers",
    "recover",
    "purge",
    "backup",
    "restore",
]
CreateModeValue: TypeAlias = Literal["recover", "default"]
DeletionRecoveryLevelValue: TypeAlias = Literal[
    "Purgeable", "Recoverable+Purgeable", "Recoverable", "Recoverable+ProtectedSubscription"
]
GeoReplicationRegionProvisioningStateValue: TypeAlias = Literal[
    "Preprovisioning", "Provisioning", "Succeeded", "Failed", "Deleting", "Cleanup"
]
IdentityTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
JsonWebKeyCurveNameValue: TypeAlias = Literal["P-256", "P-384", "P-521", "P-256K"]
JsonWebKeyOperationValue: TypeAlias = Literal[
    "encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "import", "release"
]
JsonWebKeyTypeValue: TypeAlias = Literal["EC", "EC-HSM", "RSA", "RSA-HSM", "oct-HSM"]
KeyPermissionsValue: TypeAlias = Literal[
    "all",
    "encrypt",
    "decrypt",
    "wrapKey",
    "unwrapKey",
    "sign",
    "verify",
    "get",
    "list",
    "create",
    "update",
    "import",
    "delete",
    "backup",
    "restore",
    "recover",
    "purge",
    "release",
    "rotate",
    "getrotationpolicy",
    "setrotationpolicy",
]
KeyRotationPolicyActionTypeValue: TypeAlias = Literal["rotate", "notify"]
ManagedHsmSkuFamilyValue: TypeAlias = Literal["B", "C"]
ManagedHsmSkuNameValue: TypeAlias = Literal[
    "Standard_B1",
    "Custom_B32",
    "Custom_B6",
    "Custom_C42",
    "Custom_C10",
    "Standard_B1v2",
    "Standard_B5v2",
    "Standard_B10v2",
    "Standard_B15v2",
    "Standard_B20v2",
]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned"
]
NetworkRuleActionValue: TypeAlias = Literal["Allow", "Deny"]
NetworkRuleBypassOptionsValue: TypeAlias = Literal["AzureServices", "None"]
PrivateEndpointConnectionProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Creating", "Updating", "Deleting", "Failed", "Disconnected"
]
PrivateEndpointServiceConnectionStatusValue: TypeAlias = Literal["Pending", "Approved", "Rejected", "Disconnected"]
ProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Provisioning", "Failed", "Updating", "Deleting", "Activated", "SecurityDomainRestore", "Restoring"
]
PublicNetworkAccessValue: TypeAlias = Literal["Enabled", "Disabled"]
ReasonValue: TypeAlias = Literal["AccountNameInvalid", "AlreadyExists"]
SecretPermissionsValue: TypeAlias = Literal[
    "all", "get", "list", "set", "delete", "backup", "restore", "recover", "purge"
]
SkuFamilyValue: TypeAlias = Literal["A"]
SkuNameValue: TypeAlias = Literal["standard", "premium"]
StoragePermissionsValue: TypeAlias = Literal[
    "all",
    "get",
    "list",
    "delete",
    "set",
    "update",
    "regeneratekey",
    "recover",
    "purge",
    "backup",
    "restore",
    "setsas",
    "listsas",
    "getsas",
    "deletesas",
]
VaultProvisioningStateValue: TypeAlias = Literal["Succeeded", "RegisteringDns"]


class AccessPolicyEntryDict(ModelDict, total=False):
    tenant_id: Required[str]
    object_id: Required[str]
    application_id: str
    permissions: Required[models.Permissions | PermissionsDict]


class ActionDict(ModelDict, total=False):
    type: models.KeyRotationPolicyActionType | KeyRotationPolicyActionTypeValue


class AttributesDict(ModelDict, total=False):
    enabled: bool
    not_before: datetime
    expires: datetime


class CheckMhsmNameAvailabilityParametersDict(ModelDict, total=False):
    name: Required[str]


class CheckMhsmNameAvailabilityResultDict(ModelDict, total=False):
    """Stands for CheckMhsmNameAvailabilityResult."""


class CheckNameAvailabilityResultDict(ModelDict, total=False):
    """Stands for CheckNameAvailabilityResult."""


class CloudErrorDict(ModelDict, total=False):
    error: models.CloudErrorBody | CloudErrorBodyDict


class CloudErrorBodyDict(ModelDict, total=False):
    code: str
    message: str


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class DeletedManagedHsmDict(ProxyResourceDict, total=False):
    properties: models.DeletedManagedHsmProperties | DeletedManagedHsmPropertiesDict


class DeletedManagedHsmPropertiesDict(ModelDict, total=False):
    """Stands for DeletedManagedHsmProperties."""


class DeletedVaultDict(ProxyResourceDict, total=False):
    properties: models.DeletedVaultProperties | DeletedVaultPropertiesDict


class DeletedVaultPropertiesDict(ModelDict, total=False):
    """Stands for DeletedVaultProperties."""


class DimensionPropertiesDict(ModelDict, total=False):
    name: str
    display_name: str
    to_be_exported_for_shoebox: bool


class ErrorDict(ModelDict, total=False):
    """Stands for Error."""


class IPRuleDict(ModelDict, total=False):
    value: Required[str]


class _KeyFlatDict(ProxyResourceDict, total=False):
    attributes: models.KeyAttributes | KeyAttributesDict
    kty: models.JsonWebKeyType | JsonWebKeyTypeValue
    key_ops: Sequence[models.JsonWebKeyOperation | JsonWebKeyOperationValue]
    key_size: int
    curve_name: models.JsonWebKeyCurveName | JsonWebKeyCurveNameValue
    rotation_policy: models.RotationPolicy | RotationPolicyDict
    release_policy: models.KeyReleasePolicy | KeyReleasePolicyDict


class _KeyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.KeyProperties | KeyPropertiesDict]


KeyDict: TypeAlias = _KeyFlatDict | _KeyNestedDict


class KeyAttributesDict(ModelDict, total=False):
    enabled: bool
    not_before: int
    expires: int
    exportable: bool


class KeyCreateParametersDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: Required[models.KeyProperties | KeyPropertiesDict]


class KeyPropertiesDict(ModelDict, total=False):
    attributes: models.KeyAttributes | KeyAttributesDict
    kty: models.JsonWebKeyType | JsonWebKeyTypeValue
    key_ops: Sequence[models.JsonWebKeyOperation | JsonWebKeyOperationValue]
    key_size: int
    curve_name: models.JsonWebKeyCurveName | JsonWebKeyCurveNameValue
    rotation_policy: models.RotationPolicy | RotationPolicyDict
    release_policy: models.KeyReleasePolicy | KeyReleasePolicyDict


class KeyReleasePolicyDict(ModelDict, total=False):
    content_type: str
    data: bytes


class KeyRotationPolicyAttributesDict(ModelDict, total=False):
    expiry_time: str


class LifetimeActionDict(ModelDict, total=False):
    trigger: models.Trigger | TriggerDict
    action: models.Action | ActionDict


class LogSpecificationDict(ModelDict, total=False):
    name: str
    display_name: str
    blob_duration: str


class MHSMGeoReplicatedRegionDict(ModelDict, total=False):
    name: str
    is_primary: bool


class MHSMIPRuleDict(ModelDict, total=False):
    value: Required[str]


class MHSMNetworkRuleSetDict(ModelDict, total=False):
    bypass: models.NetworkRuleBypassOptions | NetworkRuleBypassOptionsValue
    default_action: models.NetworkRuleAction | NetworkRuleActionValue
    ip_rules: Sequence[models.MHSMIPRule | MHSMIPRuleDict]
    service_tags: Sequence[models.MHSMServiceTagRule | MHSMServiceTagRuleDict]
    virtual_network_rules: Sequence[models.MHSMVirtualNetworkRule | MHSMVirtualNetworkRuleDict]


class MHSMPrivateEndpointDict(ModelDict, total=False):
    """Stands for MHSMPrivateEndpoint."""


class _MHSMPrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    sku: models.ManagedHsmSku | ManagedHsmSkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    etag: str
    location: str
    tags: Mapping[str, str]
    private_endpoint: models.MHSMPrivateEndpoint | MHSMPrivateEndpointDict
    private_link_service_connection_state: (
        models.MHSMPrivateLinkServiceConnectionState | MHSMPrivateLinkServiceConnectionStateDict
    )


class _MHSMPrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MHSMPrivateEndpointConnectionProperties | MHSMPrivateEndpointConnectionPropertiesDict]
    sku: models.ManagedHsmSku | ManagedHsmSkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    etag: str
    location: str
    tags: Mapping[str, str]


MHSMPrivateEndpointConnectionDict: TypeAlias = (
    _MHSMPrivateEndpointConnectionFlatDict | _MHSMPrivateEndpointConnectionNestedDict
)


class _MHSMPrivateEndpointConnectionItemFlatDict(ModelDict, total=False):
    id: str
    etag: str
    private_endpoint: models.MHSMPrivateEndpoint | MHSMPrivateEndpointDict
    private_link_service_connection_state: (
        models.MHSMPrivateLinkServiceConnectionState | MHSMPrivateLinkServiceConnectionStateDict
    )


class _MHSMPrivateEndpointConnectionItemNestedDict(ModelDict, total=False):
    id: str
    etag: str
    properties: Required[models.MHSMPrivateEndpointConnectionProperties | MHSMPrivateEndpointConnectionPropertiesDict]


MHSMPrivateEndpointConnectionItemDict: TypeAlias = (
    _MHSMPrivateEndpointConnectionItemFlatDict | _MHSMPrivateEndpointConnectionItemNestedDict
)


class MHSMPrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.MHSMPrivateEndpoint | MHSMPrivateEndpointDict
    private_link_service_connection_state: (
        models.MHSMPrivateLinkServiceConnectionState | MHSMPrivateLinkServiceConnectionStateDict
    )


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class _MHSMPrivateLinkResourceFlatDict(TrackedResourceDict, total=False):
    sku: models.ManagedHsmSku | ManagedHsmSkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    required_zone_names: list[str] | tuple[str, ...]


class _MHSMPrivateLinkResourceNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.MHSMPrivateLinkResourceProperties | MHSMPrivateLinkResourcePropertiesDict]
    sku: models.ManagedHsmSku | ManagedHsmSkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


MHSMPrivateLinkResourceDict: TypeAlias = _MHSMPrivateLinkResourceFlatDict | _MHSMPrivateLinkResourceNestedDict


class MHSMPrivateLinkResourceListResultDict(ModelDict, total=False):
    value: Sequence[models.MHSMPrivateLinkResource | MHSMPrivateLinkResourceDict]


class MHSMPrivateLinkResourcePropertiesDict(ModelDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class MHSMPrivateLinkServiceConnectionStateDict(ModelDict, total=False):
    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: models.ActionsRequired | ActionsRequiredValue


class MHSMServiceTagRuleDict(ModelDict, total=False):
    tag: Required[str]


class MHSMVirtualNetworkRuleDict(ModelDict, total=False):
    id: Required[str]


class ManagedHSMSecurityDomainPropertiesDict(ModelDict, total=False):
    """Stands for ManagedHSMSecurityDomainProperties."""


class ManagedHsmDict(ProxyResourceDict, total=False):
    properties: models.ManagedHsmProperties | ManagedHsmPropertiesDict
    sku: models.ManagedHsmSku | ManagedHsmSkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    location: str
    tags: Mapping[str, str]


class ManagedHsmActionDict(ModelDict, total=False):
    type: models.KeyRotationPolicyActionType | KeyRotationPolicyActionTypeValue


class ManagedHsmErrorDict(ModelDict, total=False):
    """Stands for ManagedHsmError."""


class _ManagedHsmKeyFlatDict(ProxyResourceDict, total=False):
    tags: Mapping[str, str]
    attributes: models.ManagedHsmKeyAttributes | ManagedHsmKeyAttributesDict
    kty: models.JsonWebKeyType | JsonWebKeyTypeValue
    key_ops: Sequence[models.JsonWebKeyOperation | JsonWebKeyOperationValue]
    key_size: int
    curve_name: models.JsonWebKeyCurveName | JsonWebKeyCurveNameValue
    rotation_policy: models.ManagedHsmRotationPolicy | ManagedHsmRotationPolicyDict
    release_policy: models.ManagedHsmKeyReleasePolicy | ManagedHsmKeyReleasePolicyDict


class _ManagedHsmKeyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ManagedHsmKeyProperties | ManagedHsmKeyPropertiesDict]
    tags: Mapping[str, str]


ManagedHsmKeyDict: TypeAlias = _ManagedHsmKeyFlatDict | _ManagedHsmKeyNestedDict


class ManagedHsmKeyAttributesDict(ModelDict, total=False):
    enabled: bool
    not_before: int
    expires: int
    exportable: bool


class ManagedHsmKeyCreateParametersDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: Required[models.ManagedHsmKeyProperties | ManagedHsmKeyPropertiesDict]


class ManagedHsmKeyPropertiesDict(ModelDict, total=False):
    attributes: models.ManagedHsmKeyAttributes | ManagedHsmKeyAttributesDict
    kty: models.JsonWebKeyType | JsonWebKeyTypeValue
    key_ops: Sequence[models.JsonWebKeyOperation | JsonWebKeyOperationValue]
    key_size: int
    curve_name: models.JsonWebKeyCurveName | JsonWebKeyCurveNameValue
    rotation_policy: models.ManagedHsmRotationPolicy | ManagedHsmRotationPolicyDict
    release_policy: models.ManagedHsmKeyReleasePolicy | ManagedHsmKeyReleasePolicyDict


class ManagedHsmKeyReleasePolicyDict(ModelDict, total=False):
    content_type: str
    data: bytes


class ManagedHsmKeyRotationPolicyAttributesDict(ModelDict, total=False):
    expiry_time: str


class ManagedHsmLifetimeActionDict(ModelDict, total=False):
    trigger: models.ManagedHsmTrigger | ManagedHsmTriggerDict
    action: models.ManagedHsmAction | ManagedHsmActionDict


class ManagedHsmPropertiesDict(ModelDict, total=False):
    tenant_id: str
    initial_admin_object_ids: list[str] | tuple[str, ...]
    enable_soft_delete: bool
    soft_delete_retention_in_days: int
    enable_purge_protection: bool
    create_mode: models.CreateMode | CreateModeValue
    network_acls: models.MHSMNetworkRuleSet | MHSMNetworkRuleSetDict
    regions: Sequence[models.MHSMGeoReplicatedRegion | MHSMGeoReplicatedRegionDict]
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue


class ManagedHsmRotationPolicyDict(ModelDict, total=False):
    attributes: models.ManagedHsmKeyRotationPolicyAttributes | ManagedHsmKeyRotationPolicyAttributesDict
    lifetime_actions: Sequence[models.ManagedHsmLifetimeAction | ManagedHsmLifetimeActionDict]


class ManagedHsmSkuDict(ModelDict, total=False):
    family: Required[models.ManagedHsmSkuFamily | ManagedHsmSkuFamilyValue]
    name: Required[models.ManagedHsmSkuName | ManagedHsmSkuNameValue]


class ManagedHsmTriggerDict(ModelDict, total=False):
    time_after_create: str
    time_before_expiry: str


class ManagedServiceIdentityDict(ModelDict, total=False):
    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]


class MetricSpecificationDict(ModelDict, total=False):
    name: str
    display_name: str
    display_description: str
    unit: str
    aggregation_type: str
    supported_aggregation_types: list[str] | tuple[str, ...]
    supported_time_grain_types: list[str] | tuple[str, ...]
    lock_aggregation_type: str
    dimensions: Sequence[models.DimensionProperties | DimensionPropertiesDict]
    fill_gap_with_zero: bool
    internal_metric_name: str


class NetworkRuleSetDict(ModelDict, total=False):
    bypass: models.NetworkRuleBypassOptions | NetworkRuleBypassOptionsValue
    default_action: models.NetworkRuleAction | NetworkRuleActionValue
    ip_rules: Sequence[models.IPRule | IPRuleDict]
    virtual_network_rules: Sequence[models.VirtualNetworkRule | VirtualNetworkRuleDict]


class _OperationFlatDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    is_data_action: bool
    service_specification: models.ServiceSpecification | ServiceSpecificationDict


class _OperationNestedDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    operation_properties: Required[models.OperationProperties | OperationPropertiesDict]
    is_data_action: bool


OperationDict: TypeAlias = _OperationFlatDict | _OperationNestedDict


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str
    description: str


class OperationPropertiesDict(ModelDict, total=False):
    service_specification: models.ServiceSpecification | ServiceSpecificationDict


class PermissionsDict(ModelDict, total=False):
    keys: Sequence[models.KeyPermissions | KeyPermissionsValue]
    secrets: Sequence[models.SecretPermissions | SecretPermissionsValue]
    certificates: Sequence[models.CertificatePermissions | CertificatePermissionsValue]
    storage: Sequence[models.StoragePermissions | StoragePermissionsValue]


class PrivateEndpointDict(ModelDict, total=False):
    """Stands for PrivateEndpoint."""


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    etag: str
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]
    etag: str


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class _PrivateEndpointConnectionItemFlatDict(ModelDict, total=False):
    id: str
    etag: str
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionItemNestedDict(ModelDict, total=False):
    id: str
    etag: str
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionItemDict: TypeAlias = (
    _PrivateEndpointConnectionItemFlatDict | _PrivateEndpointConnectionItemNestedDict
)


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateLinkResourceFlatDict(ProxyResourceDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class _PrivateLinkResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourceListResultDict(ModelDict, total=False):
    value: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]


class PrivateLinkResourcePropertiesDict(ModelDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class PrivateLinkServiceConnectionStateDict(ModelDict, total=False):
    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: models.ActionsRequired | ActionsRequiredValue


class RotationPolicyDict(ModelDict, total=False):
    attributes: models.KeyRotationPolicyAttributes | KeyRotationPolicyAttributesDict
    lifetime_actions: Sequence[models.LifetimeAction | LifetimeActionDict]


class SecretDict(ProxyResourceDict, total=False):
    properties: Required[models.SecretProperties | SecretPropertiesDict]


class SecretAttributesDict(AttributesDict, total=False):
    """Stands for SecretAttributes."""


class SecretCreateOrUpdateParametersDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: Required[models.SecretProperties | SecretPropertiesDict]


class SecretPatchParametersDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: models.SecretPatchProperties | SecretPatchPropertiesDict


class SecretPatchPropertiesDict(ModelDict, total=False):
    value: str
    content_type: str
    attributes: models.SecretAttributes | SecretAttributesDict


class SecretPropertiesDict(ModelDict, total=False):
    value: str
    content_type: str
    attributes: models.SecretAttributes | SecretAttributesDict


class ServiceSpecificationDict(ModelDict, total=False):
    log_specifications: Sequence[models.LogSpecification | LogSpecificationDict]
    metric_specifications: Sequence[models.MetricSpecification | MetricSpecificationDict]


class SkuDict(ModelDict, total=False):
    family: models.SkuFamily | SkuFamilyValue
    name: Required[models.SkuName | SkuNameValue]


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.IdentityType | IdentityTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.IdentityType | IdentityTypeValue
    last_modified_at: datetime | str


class TriggerDict(ModelDict, total=False):
    time_after_create: str
    time_before_expiry: str


class UserAssignedIdentityDict(ModelDict, total=False):
    """Stands for UserAssignedIdentity."""


class VaultDict(ProxyResourceDict, total=False):
    properties: Required[models.VaultProperties | VaultPropertiesDict]
    location: str
    tags: Mapping[str, str]


class VaultAccessPolicyParametersDict(ModelDict, total=False):
    properties: Required[models.VaultAccessPolicyProperties | VaultAccessPolicyPropertiesDict]


class VaultAccessPolicyPropertiesDict(ModelDict, total=False):
    access_policies: Required[Sequence[models.AccessPolicyEntry | AccessPolicyEntryDict]]


class VaultCheckNameAvailabilityParametersDict(ModelDict, total=False):
    name: Required[str]
    type: str


class VaultCreateOrUpdateParametersDict(ModelDict, total=False):
    location: Required[str]
    tags: Mapping[str, str]
    properties: Required[models.VaultProperties | VaultPropertiesDict]


class VaultPatchParametersDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: models.VaultPatchProperties | VaultPatchPropertiesDict


class VaultPatchPropertiesDict(ModelDict, total=False):
    tenant_id: str
    sku: models.Sku | SkuDict
    access_policies: Sequence[models.AccessPolicyEntry | AccessPolicyEntryDict]
    enabled_for_deployment: bool
    enabled_for_disk_encryption: bool
    enabled_for_template_deployment: bool
    enable_soft_delete: bool
    enable_rbac_authorization: bool
    soft_delete_retention_in_days: int
    create_mode: models.CreateMode | CreateModeValue
    enable_purge_protection: bool
    network_acls: models.NetworkRuleSet | NetworkRuleSetDict
    public_network_access: str


class VaultPropertiesDict(ModelDict, total=False):
    tenant_id: Required[str]
    sku: Required[models.Sku | SkuDict]
    access_policies: Sequence[models.AccessPolicyEntry | AccessPolicyEntryDict]
    vault_uri: str
    enabled_for_deployment: bool
    enabled_for_disk_encryption: bool
    enabled_for_template_deployment: bool
    enable_soft_delete: bool
    soft_delete_retention_in_days: int
    enable_rbac_authorization: bool
    create_mode: models.CreateMode | CreateModeValue
    enable_purge_protection: bool
    network_acls: models.NetworkRuleSet | NetworkRuleSetDict
    provisioning_state: models.VaultProvisioningState | VaultProvisioningStateValue
    public_network_access: str


class VirtualNetworkRuleDict(ModelDict, total=False):
    id: Required[str]
    ignore_missing_vnet_service_endpoint: bool
