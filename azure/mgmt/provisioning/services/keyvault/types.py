# Generated from swagger/keyvault/keyvault.json (2026-05-15, sha256 9e8e96a23d2c).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``keyvault``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models

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


class AccessPolicyEntryDict(TypedDict, total=False):
    """What one user, group or application may do with the contents of a vault."""

    tenant_id: Required[str]
    object_id: Required[str]
    application_id: str
    permissions: Required[models.Permissions | PermissionsDict]
    additional_properties: Mapping[str, Any]


class ActionDict(TypedDict, total=False):
    """What happens when the trigger of a rotation policy fires."""

    type: models.KeyRotationPolicyActionType | KeyRotationPolicyActionTypeValue
    additional_properties: Mapping[str, Any]


class AttributesDict(TypedDict, total=False):
    """Life span and state of an object in a vault; times are UTC."""

    enabled: bool
    not_before: datetime
    expires: datetime
    additional_properties: Mapping[str, Any]


class CheckMhsmNameAvailabilityParametersDict(TypedDict, total=False):
    """A managed HSM name to check."""

    name: Required[str]
    additional_properties: Mapping[str, Any]


class CheckMhsmNameAvailabilityResultDict(TypedDict, total=False):
    """Whether a managed HSM name can be used."""

    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityResultDict(TypedDict, total=False):
    """Whether a vault name can be used."""

    additional_properties: Mapping[str, Any]


class CloudErrorDict(TypedDict, total=False):
    """Body of an error response."""

    error: models.CloudErrorBody | CloudErrorBodyDict
    additional_properties: Mapping[str, Any]


class CloudErrorBodyDict(TypedDict, total=False):
    """Code and message of an error."""

    code: str
    message: str
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """What every Azure resource has: ID, name, type and who made it."""

    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Resource without location and tags of its own."""


class DeletedManagedHsmDict(ProxyResourceDict, total=False):
    """A deleted managed HSM that can still be recovered or purged."""

    properties: models.DeletedManagedHsmProperties | DeletedManagedHsmPropertiesDict


class DeletedManagedHsmPropertiesDict(TypedDict, total=False):
    """Where a deleted managed HSM was and how long it can be recovered."""

    additional_properties: Mapping[str, Any]


class DeletedVaultDict(ProxyResourceDict, total=False):
    """A deleted key vault that can still be recovered or purged."""

    properties: models.DeletedVaultProperties | DeletedVaultPropertiesDict


class DeletedVaultPropertiesDict(TypedDict, total=False):
    """Where a deleted vault was and how long it can be recovered."""

    additional_properties: Mapping[str, Any]


class DimensionPropertiesDict(TypedDict, total=False):
    """Dimension by which a metric can be split."""

    name: str
    display_name: str
    to_be_exported_for_shoebox: bool
    additional_properties: Mapping[str, Any]


class ErrorDict(TypedDict, total=False):
    """Error that the managed HSM service reports, possibly with a cause."""

    additional_properties: Mapping[str, Any]


class IPRuleDict(TypedDict, total=False):
    """Public address or range that may reach a vault."""

    value: Required[str]
    additional_properties: Mapping[str, Any]


class _KeyFlatDict(ProxyResourceDict, total=False):
    """A version of a key in a vault as a resource, without private key material."""

    attributes: models.KeyAttributes | KeyAttributesDict
    kty: models.JsonWebKeyType | JsonWebKeyTypeValue
    key_ops: Sequence[models.JsonWebKeyOperation | JsonWebKeyOperationValue]
    key_size: int
    curve_name: models.JsonWebKeyCurveName | JsonWebKeyCurveNameValue
    rotation_policy: models.RotationPolicy | RotationPolicyDict
    release_policy: models.KeyReleasePolicy | KeyReleasePolicyDict


class _KeyNestedDict(ProxyResourceDict, total=False):
    """A version of a key in a vault as a resource, without private key material."""

    properties: Required[models.KeyProperties | KeyPropertiesDict]


KeyDict: TypeAlias = _KeyFlatDict | _KeyNestedDict


class KeyAttributesDict(TypedDict, total=False):
    """Life span and state of a key; times are in seconds since 1970-01-01 UTC."""

    enabled: bool
    not_before: int
    expires: int
    exportable: bool
    additional_properties: Mapping[str, Any]


class KeyCreateParametersDict(TypedDict, total=False):
    """Settings and tags of a key to create in a vault."""

    tags: Mapping[str, str]
    properties: Required[models.KeyProperties | KeyPropertiesDict]
    additional_properties: Mapping[str, Any]


class KeyPropertiesDict(TypedDict, total=False):
    """Type, size, permitted operations, attributes and rotation of a key in a vault."""

    attributes: models.KeyAttributes | KeyAttributesDict
    kty: models.JsonWebKeyType | JsonWebKeyTypeValue
    key_ops: Sequence[models.JsonWebKeyOperation | JsonWebKeyOperationValue]
    key_size: int
    curve_name: models.JsonWebKeyCurveName | JsonWebKeyCurveNameValue
    rotation_policy: models.RotationPolicy | RotationPolicyDict
    release_policy: models.KeyReleasePolicy | KeyReleasePolicyDict
    additional_properties: Mapping[str, Any]


class KeyReleasePolicyDict(TypedDict, total=False):
    """Conditions under which the private key may be released to a trusted environment."""

    content_type: str
    data: bytes
    additional_properties: Mapping[str, Any]


class KeyRotationPolicyAttributesDict(TypedDict, total=False):
    """Times of a rotation policy and the life span it gives to new versions."""

    expiry_time: str
    additional_properties: Mapping[str, Any]


class LifetimeActionDict(TypedDict, total=False):
    """An action of a rotation policy and when it takes place."""

    trigger: models.Trigger | TriggerDict
    action: models.Action | ActionDict
    additional_properties: Mapping[str, Any]


class LogSpecificationDict(TypedDict, total=False):
    """Log category that the provider offers to Azure Monitor."""

    name: str
    display_name: str
    blob_duration: str
    additional_properties: Mapping[str, Any]


class MHSMGeoReplicatedRegionDict(TypedDict, total=False):
    """Region a managed HSM is replicated to."""

    name: str
    is_primary: bool
    additional_properties: Mapping[str, Any]


class MHSMIPRuleDict(TypedDict, total=False):
    """Public address or range that may reach a managed HSM."""

    value: Required[str]
    additional_properties: Mapping[str, Any]


class MHSMNetworkRuleSetDict(TypedDict, total=False):
    """Firewall of a managed HSM: who may reach it over the network."""

    bypass: models.NetworkRuleBypassOptions | NetworkRuleBypassOptionsValue
    default_action: models.NetworkRuleAction | NetworkRuleActionValue
    ip_rules: Sequence[models.MHSMIPRule | MHSMIPRuleDict]
    service_tags: Sequence[models.MHSMServiceTagRule | MHSMServiceTagRuleDict]
    virtual_network_rules: Sequence[models.MHSMVirtualNetworkRule | MHSMVirtualNetworkRuleDict]
    additional_properties: Mapping[str, Any]


class MHSMPrivateEndpointDict(TypedDict, total=False):
    """Private endpoint that a managed HSM is reached through."""

    additional_properties: Mapping[str, Any]


class _MHSMPrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    """Connection between a private endpoint and a managed HSM."""

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
    """Connection between a private endpoint and a managed HSM."""

    properties: Required[models.MHSMPrivateEndpointConnectionProperties | MHSMPrivateEndpointConnectionPropertiesDict]
    sku: models.ManagedHsmSku | ManagedHsmSkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    etag: str
    location: str
    tags: Mapping[str, str]


MHSMPrivateEndpointConnectionDict: TypeAlias = (
    _MHSMPrivateEndpointConnectionFlatDict | _MHSMPrivateEndpointConnectionNestedDict
)


class _MHSMPrivateEndpointConnectionItemFlatDict(TypedDict, total=False):
    """Private endpoint connection as the managed HSM itself lists it."""

    id: str
    etag: str
    private_endpoint: models.MHSMPrivateEndpoint | MHSMPrivateEndpointDict
    private_link_service_connection_state: (
        models.MHSMPrivateLinkServiceConnectionState | MHSMPrivateLinkServiceConnectionStateDict
    )
    additional_properties: Mapping[str, Any]


class _MHSMPrivateEndpointConnectionItemNestedDict(TypedDict, total=False):
    """Private endpoint connection as the managed HSM itself lists it."""

    id: str
    etag: str
    properties: Required[models.MHSMPrivateEndpointConnectionProperties | MHSMPrivateEndpointConnectionPropertiesDict]
    additional_properties: Mapping[str, Any]


MHSMPrivateEndpointConnectionItemDict: TypeAlias = (
    _MHSMPrivateEndpointConnectionItemFlatDict | _MHSMPrivateEndpointConnectionItemNestedDict
)


class MHSMPrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint, approval and state of a connection to a managed HSM."""

    private_endpoint: models.MHSMPrivateEndpoint | MHSMPrivateEndpointDict
    private_link_service_connection_state: (
        models.MHSMPrivateLinkServiceConnectionState | MHSMPrivateLinkServiceConnectionStateDict
    )
    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """Resource with a location and tags."""

    tags: Mapping[str, str]
    location: Required[str]


class _MHSMPrivateLinkResourceFlatDict(TrackedResourceDict, total=False):
    """Part of a managed HSM that a private endpoint can connect to."""

    sku: models.ManagedHsmSku | ManagedHsmSkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    required_zone_names: Sequence[str]


class _MHSMPrivateLinkResourceNestedDict(TrackedResourceDict, total=False):
    """Part of a managed HSM that a private endpoint can connect to."""

    properties: Required[models.MHSMPrivateLinkResourceProperties | MHSMPrivateLinkResourcePropertiesDict]
    sku: models.ManagedHsmSku | ManagedHsmSkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


MHSMPrivateLinkResourceDict: TypeAlias = _MHSMPrivateLinkResourceFlatDict | _MHSMPrivateLinkResourceNestedDict


class MHSMPrivateLinkResourceListResultDict(TypedDict, total=False):
    """What private endpoints can connect to in a managed HSM."""

    value: Sequence[models.MHSMPrivateLinkResource | MHSMPrivateLinkResourceDict]
    additional_properties: Mapping[str, Any]


class MHSMPrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group ID, members and DNS zones for a private endpoint to a managed HSM."""

    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class MHSMPrivateLinkServiceConnectionStateDict(TypedDict, total=False):
    """Approval of a private endpoint connection to a managed HSM."""

    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: models.ActionsRequired | ActionsRequiredValue
    additional_properties: Mapping[str, Any]


class MHSMServiceTagRuleDict(TypedDict, total=False):
    """Azure service tag whose addresses may reach a managed HSM."""

    tag: Required[str]
    additional_properties: Mapping[str, Any]


class MHSMVirtualNetworkRuleDict(TypedDict, total=False):
    """Subnet that may reach a managed HSM."""

    id: Required[str]
    additional_properties: Mapping[str, Any]


class ManagedHSMSecurityDomainPropertiesDict(TypedDict, total=False):
    """State of the security domain of a managed HSM, whose download activates it."""

    additional_properties: Mapping[str, Any]


class ManagedHsmDict(ProxyResourceDict, total=False):
    """A managed HSM: a pool of hardware security modules for the keys of one customer."""

    properties: models.ManagedHsmProperties | ManagedHsmPropertiesDict
    sku: models.ManagedHsmSku | ManagedHsmSkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    location: str
    tags: Mapping[str, str]


class ManagedHsmActionDict(TypedDict, total=False):
    """What happens when the trigger of a managed HSM key's rotation policy fires."""

    type: models.KeyRotationPolicyActionType | KeyRotationPolicyActionTypeValue
    additional_properties: Mapping[str, Any]


class ManagedHsmErrorDict(TypedDict, total=False):
    """Body of an error response of the managed HSM operations."""

    additional_properties: Mapping[str, Any]


class _ManagedHsmKeyFlatDict(ProxyResourceDict, total=False):
    """A version of a key in a managed HSM as a resource, without private key material."""

    tags: Mapping[str, str]
    attributes: models.ManagedHsmKeyAttributes | ManagedHsmKeyAttributesDict
    kty: models.JsonWebKeyType | JsonWebKeyTypeValue
    key_ops: Sequence[models.JsonWebKeyOperation | JsonWebKeyOperationValue]
    key_size: int
    curve_name: models.JsonWebKeyCurveName | JsonWebKeyCurveNameValue
    rotation_policy: models.ManagedHsmRotationPolicy | ManagedHsmRotationPolicyDict
    release_policy: models.ManagedHsmKeyReleasePolicy | ManagedHsmKeyReleasePolicyDict


class _ManagedHsmKeyNestedDict(ProxyResourceDict, total=False):
    """A version of a key in a managed HSM as a resource, without private key material."""

    properties: Required[models.ManagedHsmKeyProperties | ManagedHsmKeyPropertiesDict]
    tags: Mapping[str, str]


ManagedHsmKeyDict: TypeAlias = _ManagedHsmKeyFlatDict | _ManagedHsmKeyNestedDict


class ManagedHsmKeyAttributesDict(TypedDict, total=False):
    """Life span and state of a managed HSM key; times are in seconds since 1970-01-01 UTC."""

    enabled: bool
    not_before: int
    expires: int
    exportable: bool
    additional_properties: Mapping[str, Any]


class ManagedHsmKeyCreateParametersDict(TypedDict, total=False):
    """Settings and tags of a key to create in a managed HSM."""

    tags: Mapping[str, str]
    properties: Required[models.ManagedHsmKeyProperties | ManagedHsmKeyPropertiesDict]
    additional_properties: Mapping[str, Any]


class ManagedHsmKeyPropertiesDict(TypedDict, total=False):
    """Type, size, permitted operations, attributes and rotation of a key in a managed HSM."""

    attributes: models.ManagedHsmKeyAttributes | ManagedHsmKeyAttributesDict
    kty: models.JsonWebKeyType | JsonWebKeyTypeValue
    key_ops: Sequence[models.JsonWebKeyOperation | JsonWebKeyOperationValue]
    key_size: int
    curve_name: models.JsonWebKeyCurveName | JsonWebKeyCurveNameValue
    rotation_policy: models.ManagedHsmRotationPolicy | ManagedHsmRotationPolicyDict
    release_policy: models.ManagedHsmKeyReleasePolicy | ManagedHsmKeyReleasePolicyDict
    additional_properties: Mapping[str, Any]


class ManagedHsmKeyReleasePolicyDict(TypedDict, total=False):
    """Conditions under which the private key may be released from a managed HSM."""

    content_type: str
    data: bytes
    additional_properties: Mapping[str, Any]


class ManagedHsmKeyRotationPolicyAttributesDict(TypedDict, total=False):
    """Times of a managed HSM key's rotation policy and the life span it gives to new versions."""

    expiry_time: str
    additional_properties: Mapping[str, Any]


class ManagedHsmLifetimeActionDict(TypedDict, total=False):
    """An action of a managed HSM key's rotation policy and when it takes place."""

    trigger: models.ManagedHsmTrigger | ManagedHsmTriggerDict
    action: models.ManagedHsmAction | ManagedHsmActionDict
    additional_properties: Mapping[str, Any]


class ManagedHsmPropertiesDict(TypedDict, total=False):
    """Tenant, administrators, network, deletion and other settings of a managed HSM."""

    tenant_id: str
    initial_admin_object_ids: Sequence[str]
    enable_soft_delete: bool
    soft_delete_retention_in_days: int
    enable_purge_protection: bool
    create_mode: models.CreateMode | CreateModeValue
    network_acls: models.MHSMNetworkRuleSet | MHSMNetworkRuleSetDict
    regions: Sequence[models.MHSMGeoReplicatedRegion | MHSMGeoReplicatedRegionDict]
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    additional_properties: Mapping[str, Any]


class ManagedHsmRotationPolicyDict(TypedDict, total=False):
    """When a managed HSM key is rotated, when notice is given, and how long new versions live."""

    attributes: models.ManagedHsmKeyRotationPolicyAttributes | ManagedHsmKeyRotationPolicyAttributesDict
    lifetime_actions: Sequence[models.ManagedHsmLifetimeAction | ManagedHsmLifetimeActionDict]
    additional_properties: Mapping[str, Any]


class ManagedHsmSkuDict(TypedDict, total=False):
    """SKU of a managed HSM, given by family and name."""

    family: Required[models.ManagedHsmSkuFamily | ManagedHsmSkuFamilyValue]
    name: Required[models.ManagedHsmSkuName | ManagedHsmSkuNameValue]
    additional_properties: Mapping[str, Any]


class ManagedHsmTriggerDict(TypedDict, total=False):
    """When an action of a managed HSM key's rotation policy takes place; give one of the two."""

    time_after_create: str
    time_before_expiry: str
    additional_properties: Mapping[str, Any]


class ManagedServiceIdentityDict(TypedDict, total=False):
    """Managed identities a resource uses to get tokens."""

    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]


class MetricSpecificationDict(TypedDict, total=False):
    """Metric that the provider offers to Azure Monitor."""

    name: str
    display_name: str
    display_description: str
    unit: str
    aggregation_type: str
    supported_aggregation_types: Sequence[str]
    supported_time_grain_types: Sequence[str]
    lock_aggregation_type: str
    dimensions: Sequence[models.DimensionProperties | DimensionPropertiesDict]
    fill_gap_with_zero: bool
    internal_metric_name: str
    additional_properties: Mapping[str, Any]


class NetworkRuleSetDict(TypedDict, total=False):
    """Firewall of a key vault: who may reach it over the network."""

    bypass: models.NetworkRuleBypassOptions | NetworkRuleBypassOptionsValue
    default_action: models.NetworkRuleAction | NetworkRuleActionValue
    ip_rules: Sequence[models.IPRule | IPRuleDict]
    virtual_network_rules: Sequence[models.VirtualNetworkRule | VirtualNetworkRuleDict]
    additional_properties: Mapping[str, Any]


class _OperationFlatDict(TypedDict, total=False):
    """Operation that the resource provider offers and that roles can allow."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    is_data_action: bool
    service_specification: models.ServiceSpecification | ServiceSpecificationDict
    additional_properties: Mapping[str, Any]


class _OperationNestedDict(TypedDict, total=False):
    """Operation that the resource provider offers and that roles can allow."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    operation_properties: Required[models.OperationProperties | OperationPropertiesDict]
    is_data_action: bool
    additional_properties: Mapping[str, Any]


OperationDict: TypeAlias = _OperationFlatDict | _OperationNestedDict


class OperationDisplayDict(TypedDict, total=False):
    """Names of an operation as a user interface shows them."""

    provider: str
    resource: str
    operation: str
    description: str
    additional_properties: Mapping[str, Any]


class OperationPropertiesDict(TypedDict, total=False):
    """Monitoring data of an operation of the provider."""

    service_specification: models.ServiceSpecification | ServiceSpecificationDict
    additional_properties: Mapping[str, Any]


class PermissionsDict(TypedDict, total=False):
    """What a principal may do in a vault, by kind of object."""

    keys: Sequence[models.KeyPermissions | KeyPermissionsValue]
    secrets: Sequence[models.SecretPermissions | SecretPermissionsValue]
    certificates: Sequence[models.CertificatePermissions | CertificatePermissionsValue]
    storage: Sequence[models.StoragePermissions | StoragePermissionsValue]
    additional_properties: Mapping[str, Any]


class PrivateEndpointDict(TypedDict, total=False):
    """Private endpoint that a vault is reached through."""

    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    """Connection between a private endpoint and a key vault."""

    etag: str
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    """Connection between a private endpoint and a key vault."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]
    etag: str


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class _PrivateEndpointConnectionItemFlatDict(TypedDict, total=False):
    """Private endpoint connection as the vault itself lists it."""

    id: str
    etag: str
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionItemNestedDict(TypedDict, total=False):
    """Private endpoint connection as the vault itself lists it."""

    id: str
    etag: str
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]
    additional_properties: Mapping[str, Any]


PrivateEndpointConnectionItemDict: TypeAlias = (
    _PrivateEndpointConnectionItemFlatDict | _PrivateEndpointConnectionItemNestedDict
)


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint, approval and state of a connection to a key vault."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    additional_properties: Mapping[str, Any]


class _PrivateLinkResourceFlatDict(ProxyResourceDict, total=False):
    """Part of a key vault that a private endpoint can connect to."""

    required_zone_names: Sequence[str]


class _PrivateLinkResourceNestedDict(ProxyResourceDict, total=False):
    """Part of a key vault that a private endpoint can connect to."""

    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourceListResultDict(TypedDict, total=False):
    """What private endpoints can connect to in a key vault."""

    value: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]
    additional_properties: Mapping[str, Any]


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group ID, members and DNS zones for a private endpoint to a key vault."""

    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStateDict(TypedDict, total=False):
    """Approval of a private endpoint connection to a key vault."""

    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: models.ActionsRequired | ActionsRequiredValue
    additional_properties: Mapping[str, Any]


class RotationPolicyDict(TypedDict, total=False):
    """When a key is rotated, when notice is given, and how long new versions live."""

    attributes: models.KeyRotationPolicyAttributes | KeyRotationPolicyAttributesDict
    lifetime_actions: Sequence[models.LifetimeAction | LifetimeActionDict]
    additional_properties: Mapping[str, Any]


class SecretDict(ProxyResourceDict, total=False):
    """A secret in a vault as a resource; reading it does not reveal the value."""

    properties: Required[models.SecretProperties | SecretPropertiesDict]


class SecretAttributesDict(AttributesDict, total=False):
    """Life span and state of a secret; times are UTC."""


class SecretCreateOrUpdateParametersDict(TypedDict, total=False):
    """Value, settings and tags of a secret to create or update."""

    tags: Mapping[str, str]
    properties: Required[models.SecretProperties | SecretPropertiesDict]
    additional_properties: Mapping[str, Any]


class SecretPatchParametersDict(TypedDict, total=False):
    """What to change about a secret."""

    tags: Mapping[str, str]
    properties: models.SecretPatchProperties | SecretPatchPropertiesDict
    additional_properties: Mapping[str, Any]


class SecretPatchPropertiesDict(TypedDict, total=False):
    """New value, content type and attributes of a secret."""

    value: str
    content_type: str
    attributes: models.SecretAttributes | SecretAttributesDict
    additional_properties: Mapping[str, Any]


class SecretPropertiesDict(TypedDict, total=False):
    """Value, content type, attributes and URIs of a secret."""

    value: str
    content_type: str
    attributes: models.SecretAttributes | SecretAttributesDict
    additional_properties: Mapping[str, Any]


class ServiceSpecificationDict(TypedDict, total=False):
    """Logs and metrics that the provider offers to Azure Monitor."""

    log_specifications: Sequence[models.LogSpecification | LogSpecificationDict]
    metric_specifications: Sequence[models.MetricSpecification | MetricSpecificationDict]
    additional_properties: Mapping[str, Any]


class SkuDict(TypedDict, total=False):
    """SKU of a key vault: standard, or premium with HSMs."""

    family: models.SkuFamily | SkuFamilyValue
    name: Required[models.SkuName | SkuNameValue]
    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.IdentityType | IdentityTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.IdentityType | IdentityTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class TriggerDict(TypedDict, total=False):
    """When an action of a key's rotation policy takes place; give one of the two."""

    time_after_create: str
    time_before_expiry: str
    additional_properties: Mapping[str, Any]


class UserAssignedIdentityDict(TypedDict, total=False):
    """A user-assigned identity of a resource; both IDs are filled in by the service."""

    additional_properties: Mapping[str, Any]


class VaultDict(ProxyResourceDict, total=False):
    """A key vault, which holds keys, secrets and certificates."""

    properties: Required[models.VaultProperties | VaultPropertiesDict]
    location: str
    tags: Mapping[str, str]


class VaultAccessPolicyParametersDict(TypedDict, total=False):
    """Access policy entries to add, replace or remove, or the result of doing so."""

    properties: Required[models.VaultAccessPolicyProperties | VaultAccessPolicyPropertiesDict]
    additional_properties: Mapping[str, Any]


class VaultAccessPolicyPropertiesDict(TypedDict, total=False):
    """Entries of access policies."""

    access_policies: Required[Sequence[models.AccessPolicyEntry | AccessPolicyEntryDict]]
    additional_properties: Mapping[str, Any]


class VaultCheckNameAvailabilityParametersDict(TypedDict, total=False):
    """A vault name to check."""

    name: Required[str]
    type: str
    additional_properties: Mapping[str, Any]


class VaultCreateOrUpdateParametersDict(TypedDict, total=False):
    """Location, tags and settings of a vault to create or update."""

    location: Required[str]
    tags: Mapping[str, str]
    properties: Required[models.VaultProperties | VaultPropertiesDict]
    additional_properties: Mapping[str, Any]


class VaultPatchParametersDict(TypedDict, total=False):
    """What to change about a vault."""

    tags: Mapping[str, str]
    properties: models.VaultPatchProperties | VaultPatchPropertiesDict
    additional_properties: Mapping[str, Any]


class VaultPatchPropertiesDict(TypedDict, total=False):
    """Settings of a vault to change; those left out stay as they are."""

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
    additional_properties: Mapping[str, Any]


class VaultPropertiesDict(TypedDict, total=False):
    """Tenant, SKU, access, network, deletion and other settings of a vault."""

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
    additional_properties: Mapping[str, Any]


class VirtualNetworkRuleDict(TypedDict, total=False):
    """Subnet that may reach a key vault."""

    id: Required[str]
    ignore_missing_vnet_service_endpoint: bool
    additional_properties: Mapping[str, Any]
