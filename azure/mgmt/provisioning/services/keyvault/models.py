# Generated from swagger/keyvault/ by "make generate": do not edit.

"""Models of the service ``keyvault``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from ...core.typed import typed
from .enums import (
    AccessPolicyUpdateKind,
    ActionsRequired,
    ActivationStatus,
    CertificatePermissions,
    CreateMode,
    DeletionRecoveryLevel,
    GeoReplicationRegionProvisioningState,
    IdentityType,
    JsonWebKeyCurveName,
    JsonWebKeyOperation,
    JsonWebKeyType,
    KeyPermissions,
    KeyRotationPolicyActionType,
    ManagedHsmSkuFamily,
    ManagedHsmSkuName,
    ManagedServiceIdentityType,
    NetworkRuleAction,
    NetworkRuleBypassOptions,
    PrivateEndpointConnectionProvisioningState,
    PrivateEndpointServiceConnectionStatus,
    ProvisioningState,
    PublicNetworkAccess,
    Reason,
    SecretPermissions,
    SkuFamily,
    SkuName,
    StoragePermissions,
    VaultProvisioningState,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ...core.models.nested import (
        Filled,
        Nested,
        NestedDictOrNone,
        NestedList,
        NestedListFilled,
        NestedListOrNone,
        NestedOrNone,
    )
    from . import types
else:
    typed(__name__)

__all__ = [
    "AccessPolicyEntry",
    "AccessPolicyUpdateKind",
    "Action",
    "ActionsRequired",
    "ActivationStatus",
    "Attributes",
    "CertificatePermissions",
    "CheckMhsmNameAvailabilityParameters",
    "CheckMhsmNameAvailabilityResult",
    "CheckNameAvailabilityResult",
    "CloudError",
    "CloudErrorBody",
    "CreateMode",
    "DeletedManagedHsm",
    "DeletedManagedHsmProperties",
    "DeletedVault",
    "DeletedVaultProperties",
    "DeletionRecoveryLevel",
    "DimensionProperties",
    "Error",
    "GeoReplicationRegionProvisioningState",
    "IPRule",
    "IdentityType",
    "JsonWebKeyCurveName",
    "JsonWebKeyOperation",
    "JsonWebKeyType",
    "Key",
    "KeyAttributes",
    "KeyCreateParameters",
    "KeyPermissions",
    "KeyProperties",
    "KeyReleasePolicy",
    "KeyRotationPolicyActionType",
    "KeyRotationPolicyAttributes",
    "LifetimeAction",
    "LogSpecification",
    "MHSMGeoReplicatedRegion",
    "MHSMIPRule",
    "MHSMNetworkRuleSet",
    "MHSMPrivateEndpoint",
    "MHSMPrivateEndpointConnection",
    "MHSMPrivateEndpointConnectionItem",
    "MHSMPrivateEndpointConnectionProperties",
    "MHSMPrivateLinkResource",
    "MHSMPrivateLinkResourceListResult",
    "MHSMPrivateLinkResourceProperties",
    "MHSMPrivateLinkServiceConnectionState",
    "MHSMServiceTagRule",
    "MHSMVirtualNetworkRule",
    "ManagedHSMSecurityDomainProperties",
    "ManagedHsm",
    "ManagedHsmAction",
    "ManagedHsmError",
    "ManagedHsmKey",
    "ManagedHsmKeyAttributes",
    "ManagedHsmKeyCreateParameters",
    "ManagedHsmKeyProperties",
    "ManagedHsmKeyReleasePolicy",
    "ManagedHsmKeyRotationPolicyAttributes",
    "ManagedHsmLifetimeAction",
    "ManagedHsmProperties",
    "ManagedHsmRotationPolicy",
    "ManagedHsmSku",
    "ManagedHsmSkuFamily",
    "ManagedHsmSkuName",
    "ManagedHsmTrigger",
    "ManagedServiceIdentity",
    "ManagedServiceIdentityType",
    "MetricSpecification",
    "NetworkRuleAction",
    "NetworkRuleBypassOptions",
    "NetworkRuleSet",
    "Operation",
    "OperationDisplay",
    "OperationProperties",
    "Permissions",
    "PrivateEndpoint",
    "PrivateEndpointConnection",
    "PrivateEndpointConnectionItem",
    "PrivateEndpointConnectionProperties",
    "PrivateEndpointConnectionProvisioningState",
    "PrivateEndpointServiceConnectionStatus",
    "PrivateLinkResource",
    "PrivateLinkResourceListResult",
    "PrivateLinkResourceProperties",
    "PrivateLinkServiceConnectionState",
    "ProvisioningState",
    "ProxyResource",
    "PublicNetworkAccess",
    "Reason",
    "Resource",
    "RotationPolicy",
    "Secret",
    "SecretAttributes",
    "SecretCreateOrUpdateParameters",
    "SecretPatchParameters",
    "SecretPatchProperties",
    "SecretPermissions",
    "SecretProperties",
    "ServiceSpecification",
    "Sku",
    "SkuFamily",
    "SkuName",
    "StoragePermissions",
    "SystemData",
    "TrackedResource",
    "Trigger",
    "UserAssignedIdentity",
    "Vault",
    "VaultAccessPolicyParameters",
    "VaultAccessPolicyProperties",
    "VaultCheckNameAvailabilityParameters",
    "VaultCreateOrUpdateParameters",
    "VaultPatchParameters",
    "VaultPatchProperties",
    "VaultProperties",
    "VaultProvisioningState",
    "VirtualNetworkRule",
]


class AccessPolicyEntry(Model):
    """What one user, group or application may do with the contents of a vault."""

    tenant_id: str = field("tenantId")
    """Tenant that holds the user, group or application; the same as the vault's."""
    object_id: str = field("objectId")
    """Object ID in Microsoft Entra ID of the user, group or service principal."""
    application_id: str | None = field("applicationId", default=None)
    """Client ID of an application that must make the call on behalf of the principal; rarely needed."""
    permissions: Nested[Permissions, types.PermissionsDict] = field("permissions", "Permissions")
    """Operations granted on keys, secrets, certificates and storage accounts."""


class Action(Model):
    """What happens when the trigger of a rotation policy fires."""

    type: KeyRotationPolicyActionType | types.KeyRotationPolicyActionTypeValue | None = field(
        "type", "KeyRotationPolicyActionType", default=None
    )
    """Whether to rotate the key or to notify that it is about to expire."""


class Attributes(Model):
    """Life span and state of an object in a vault; times are UTC."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the object can be used."""
    not_before: datetime | None = field("nbf", "unix-time", default=None)
    """Time before which the object cannot be used."""
    expires: datetime | None = field("exp", "unix-time", default=None)
    """Time from which on the object cannot be used."""
    created: datetime = read_only("created", "unix-time")
    """Time the object was created."""
    updated: datetime = read_only("updated", "unix-time")
    """Time of the last change to the object."""


class CheckMhsmNameAvailabilityParameters(Model):
    """A managed HSM name to check."""

    name: str = field("name")
    """Managed HSM name to check: 3 to 24 letters, digits and hyphens."""


class CheckMhsmNameAvailabilityResult(Model):
    """Whether a managed HSM name can be used."""

    name_available: bool = read_only("nameAvailable", "bool")
    """True if the name is valid and free."""
    reason: Reason | types.ReasonValue = read_only("reason", "Reason")
    """Why the name cannot be used; only present when it is not available."""
    message: str = read_only("message")
    """Explanation of the reason, meant for people."""


class CheckNameAvailabilityResult(Model):
    """Whether a vault name can be used."""

    name_available: bool = read_only("nameAvailable", "bool")
    """True if the name is valid and free."""
    reason: Reason | types.ReasonValue = read_only("reason", "Reason")
    """Why the name cannot be used; only present when it is not available."""
    message: str = read_only("message")
    """Explanation of the reason, meant for people."""


class CloudError(Model):
    """Body of an error response."""

    error: NestedOrNone[CloudErrorBody, types.CloudErrorBodyDict] = field("error", "CloudErrorBody", default=None)
    """Code and message that say what went wrong."""


class CloudErrorBody(Model):
    """Code and message of an error."""

    code: str | None = field("code", default=None)
    """Short code of the error, meant for programs."""
    message: str | None = field("message", default=None)
    """Explanation of the error, meant for people."""


class Resource(Model):
    """What every Azure resource has: ID, name, type and who made it."""

    id: str = read_only("id")
    """Full resource ID, beginning with /subscriptions/."""
    name: str = read_only("name")
    """Name of the resource, the last part of its ID."""
    type: str = read_only("type")
    """Resource type, such as Microsoft.KeyVault/vaults."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Resource without location and tags of its own."""


class DeletedManagedHsm(ProxyResource):
    """A deleted managed HSM that can still be recovered or purged."""

    properties: NestedOrNone[DeletedManagedHsmProperties, types.DeletedManagedHsmPropertiesDict] = field(
        "properties", "DeletedManagedHsmProperties", default=None
    )
    """Where the managed HSM was, when it was deleted and when it will be purged."""


class DeletedManagedHsmProperties(Model):
    """Where a deleted managed HSM was and how long it can be recovered."""

    mhsm_id: str = read_only("mhsmId")
    """Resource ID the managed HSM had."""
    location: str = read_only("location")
    """Region the managed HSM was in."""
    deletion_date: datetime = read_only("deletionDate", "iso-8601")
    """Time at which it was deleted, in UTC."""
    scheduled_purge_date: datetime = read_only("scheduledPurgeDate", "iso-8601")
    """Time at which it will be purged unless it is recovered first, in UTC."""
    purge_protection_enabled: bool = read_only("purgeProtectionEnabled", "bool")
    """Whether purge protection prevents purging it before the scheduled date."""
    tags: dict[str, str] = read_only("tags", "{str}")
    """Tags the managed HSM had."""


class DeletedVault(ProxyResource):
    """A deleted key vault that can still be recovered or purged."""

    properties: NestedOrNone[DeletedVaultProperties, types.DeletedVaultPropertiesDict] = field(
        "properties", "DeletedVaultProperties", default=None
    )
    """Where the vault was, when it was deleted and when it will be purged."""


class DeletedVaultProperties(Model):
    """Where a deleted vault was and how long it can be recovered."""

    vault_id: str = read_only("vaultId")
    """Resource ID the vault had."""
    location: str = read_only("location")
    """Region the vault was in."""
    deletion_date: datetime = read_only("deletionDate", "iso-8601")
    """Time at which it was deleted, in UTC."""
    scheduled_purge_date: datetime = read_only("scheduledPurgeDate", "iso-8601")
    """Time at which it will be purged unless it is recovered first, in UTC."""
    tags: dict[str, str] = read_only("tags", "{str}")
    """Tags the vault had."""
    purge_protection_enabled: bool = read_only("purgeProtectionEnabled", "bool")
    """Whether purge protection prevents purging it before the scheduled date."""


class DimensionProperties(Model):
    """Dimension by which a metric can be split."""

    name: str | None = field("name", default=None)
    """Name of the dimension in the metrics API."""
    display_name: str | None = field("displayName", default=None)
    """Label of the dimension in the portal."""
    to_be_exported_for_shoebox: bool | None = field("toBeExportedForShoebox", "bool", default=None)
    """Whether the dimension is included when metrics are exported through diagnostic settings."""


class Error(Model):
    """Error that the managed HSM service reports, possibly with a cause."""

    code: str = read_only("code")
    """Short code of the error, meant for programs."""
    message: str = read_only("message")
    """Explanation of the error, meant for people."""
    inner_error: Nested[Error, types.ErrorDict] = read_only("innererror", "Error")
    """More specific error behind this one."""


class IPRule(Model):
    """Public address or range that may reach a vault."""

    value: str = field("value")
    """IPv4 address or range in CIDR form, such as 203.0.113.7 or 203.0.113.0/24."""


class Key(ProxyResource):
    """A version of a key in a vault as a resource, without private key material."""

    properties: NestedOrNone[KeyProperties, types.KeyPropertiesDict] = field(
        "properties", "KeyProperties", default=None
    )
    """Type, size, permitted operations and attributes of the key."""
    attributes: NestedOrNone[KeyAttributes, types.KeyAttributesDict] = flattened("properties", default=None)
    """Life span and state of the key."""
    kty: JsonWebKeyType | types.JsonWebKeyTypeValue | None = flattened("properties", default=None)
    """Type of the key, such as RSA or EC."""
    key_ops: list[JsonWebKeyOperation | types.JsonWebKeyOperationValue] | None = flattened("properties", default=None)
    """Operations the key permits."""
    key_size: int | None = flattened("properties", default=None)
    """Size of an RSA key in bits: 2048, 3072 or 4096."""
    curve_name: JsonWebKeyCurveName | types.JsonWebKeyCurveNameValue | None = flattened("properties", default=None)
    """Curve of an elliptic-curve key, such as P-256; not used for other types."""
    key_uri: str = flattened("properties", init=False)
    """URI of the key without version, which stands for the current one."""
    key_uri_with_version: str = flattened("properties", init=False)
    """URI of this version of the key."""
    rotation_policy: NestedOrNone[RotationPolicy, types.RotationPolicyDict] = flattened("properties", default=None)
    """When the key is rotated or notice of its expiry is given."""
    release_policy: NestedOrNone[KeyReleasePolicy, types.KeyReleasePolicyDict] = flattened("properties", default=None)
    """Conditions under which an exportable key may be released."""
    location: str = read_only("location")
    """Region of the vault that holds the key."""
    tags: dict[str, str] = read_only("tags", "{str}")
    """Names and values attached to the key."""


class KeyAttributes(Model):
    """Life span and state of a key; times are in seconds since 1970-01-01 UTC."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the key can be used."""
    not_before: int | None = field("nbf", "int", default=None)
    """Time before which the key cannot be used."""
    expires: int | None = field("exp", "int", default=None)
    """Time at which the key expires."""
    created: int = read_only("created", "int")
    """Time the key was created."""
    updated: int = read_only("updated", "int")
    """Time of the last change to the key."""
    recovery_level: DeletionRecoveryLevel | types.DeletionRecoveryLevelValue = read_only(
        "recoveryLevel", "DeletionRecoveryLevel"
    )
    """Whether the key can be recovered or purged after it is deleted."""
    exportable: bool | None = field("exportable", "bool", default=None)
    """Whether the private key may leave the vault through a release; needs a release policy."""


class KeyCreateParameters(Model):
    """Settings and tags of a key to create in a vault."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Names and values to attach to the key."""
    properties: Nested[KeyProperties, types.KeyPropertiesDict] = field("properties", "KeyProperties")
    """Type, size, permitted operations and attributes of the new key."""


class KeyProperties(Model):
    """Type, size, permitted operations, attributes and rotation of a key in a vault."""

    attributes: NestedOrNone[KeyAttributes, types.KeyAttributesDict] = field(
        "attributes", "KeyAttributes", default=None
    )
    """Life span and state of the key."""
    kty: JsonWebKeyType | types.JsonWebKeyTypeValue | None = field("kty", "JsonWebKeyType", default=None)
    """Type of the key, such as RSA or EC."""
    key_ops: list[JsonWebKeyOperation | types.JsonWebKeyOperationValue] | None = field(
        "keyOps", "[JsonWebKeyOperation]", default=None
    )
    """Operations the key permits."""
    key_size: int | None = field("keySize", "int", default=None)
    """Size of an RSA key in bits: 2048, 3072 or 4096."""
    curve_name: JsonWebKeyCurveName | types.JsonWebKeyCurveNameValue | None = field(
        "curveName", "JsonWebKeyCurveName", default=None
    )
    """Curve of an elliptic-curve key, such as P-256; not used for other types."""
    key_uri: str = read_only("keyUri")
    """URI of the key without version, which stands for the current one."""
    key_uri_with_version: str = read_only("keyUriWithVersion")
    """URI of this version of the key."""
    rotation_policy: NestedOrNone[RotationPolicy, types.RotationPolicyDict] = field(
        "rotationPolicy", "RotationPolicy", default=None
    )
    """When the key is rotated or notice of its expiry is given."""
    release_policy: NestedOrNone[KeyReleasePolicy, types.KeyReleasePolicyDict] = field(
        "release_policy", "KeyReleasePolicy", default=None
    )
    """Conditions under which an exportable key may be released."""


class KeyReleasePolicy(Model):
    """Conditions under which the private key may be released to a trusted environment."""

    content_type: str | None = field("contentType", default=None)
    """Media type of the policy; "application/json; charset=utf-8" by default."""
    data: bytes | None = field("data", "base64", default=None)
    """The policy itself, in bytes; sent in Base64url."""


class KeyRotationPolicyAttributes(Model):
    """Times of a rotation policy and the life span it gives to new versions."""

    created: int = read_only("created", "int")
    """Time the policy was created, in seconds since 1970-01-01 UTC."""
    updated: int = read_only("updated", "int")
    """Time of the last change to the policy, in seconds since 1970-01-01 UTC."""
    expiry_time: str | None = field("expiryTime", default=None)
    """Life span of a new key version, an ISO 8601 duration such as P90D or P2Y."""


class LifetimeAction(Model):
    """An action of a rotation policy and when it takes place."""

    trigger: NestedOrNone[Trigger, types.TriggerDict] = field("trigger", "Trigger", default=None)
    """When to act: some time after creation or before expiry."""
    action: NestedOrNone[Action, types.ActionDict] = field("action", "Action", default=None)
    """What to do at that time: rotate or notify."""


class LogSpecification(Model):
    """Log category that the provider offers to Azure Monitor."""

    name: str | None = field("name", default=None)
    """Name of the category, such as AuditEvent."""
    display_name: str | None = field("displayName", default=None)
    """Label of the category in the portal."""
    blob_duration: str | None = field("blobDuration", default=None)
    """Time that each log blob covers, an ISO 8601 duration such as PT1H."""


class MHSMGeoReplicatedRegion(Model):
    """Region a managed HSM is replicated to."""

    name: str | None = field("name", default=None)
    """Name of the region, such as westeurope."""
    provisioning_state: GeoReplicationRegionProvisioningState | types.GeoReplicationRegionProvisioningStateValue = (
        read_only("provisioningState", "GeoReplicationRegionProvisioningState")
    )
    """How far the managed HSM has got in the region."""
    is_primary: bool | None = field("isPrimary", "bool", default=None)
    """Whether this is the region the managed HSM was created in."""


class MHSMIPRule(Model):
    """Public address or range that may reach a managed HSM."""

    value: str = field("value")
    """IPv4 address or range in CIDR form, such as 203.0.113.7 or 203.0.113.0/24."""


class MHSMNetworkRuleSet(Model):
    """Firewall of a managed HSM: who may reach it over the network."""

    bypass: NetworkRuleBypassOptions | types.NetworkRuleBypassOptionsValue | None = field(
        "bypass", "NetworkRuleBypassOptions", default=None
    )
    """Whether trusted Azure services pass in spite of the rules; AzureServices by default."""
    default_action: NetworkRuleAction | types.NetworkRuleActionValue | None = field(
        "defaultAction", "NetworkRuleAction", default=None
    )
    """What happens to traffic that no rule matches."""
    ip_rules: NestedListOrNone[MHSMIPRule, types.MHSMIPRuleDict] = field("ipRules", "[MHSMIPRule]", default=None)
    """Public addresses and ranges that may reach the managed HSM."""
    service_tags: NestedListOrNone[MHSMServiceTagRule, types.MHSMServiceTagRuleDict] = field(
        "serviceTags", "[MHSMServiceTagRule]", default=None
    )
    """Service tags whose addresses may reach the managed HSM."""
    virtual_network_rules: NestedListOrNone[MHSMVirtualNetworkRule, types.MHSMVirtualNetworkRuleDict] = field(
        "virtualNetworkRules", "[MHSMVirtualNetworkRule]", default=None
    )
    """Subnets that may reach the managed HSM."""


class MHSMPrivateEndpoint(Model):
    """Private endpoint that a managed HSM is reached through."""

    id: str = read_only("id")
    """Resource ID of the private endpoint."""


class MHSMPrivateEndpointConnection(ProxyResource):
    """Connection between a private endpoint and a managed HSM."""

    properties: NestedOrNone[
        MHSMPrivateEndpointConnectionProperties, types.MHSMPrivateEndpointConnectionPropertiesDict
    ] = field("properties", "MHSMPrivateEndpointConnectionProperties", default=None)
    """Endpoint, approval and state of the connection."""
    private_endpoint: NestedOrNone[MHSMPrivateEndpoint, types.MHSMPrivateEndpointDict] = flattened(
        "properties", default=None
    )
    """Private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        MHSMPrivateLinkServiceConnectionState, types.MHSMPrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last change to the connection."""
    sku: NestedOrNone[ManagedHsmSku, types.ManagedHsmSkuDict] = field("sku", "ManagedHsmSku", default=None)
    """SKU of the managed HSM."""
    identity: NestedOrNone[ManagedServiceIdentity, types.ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the managed HSM."""
    etag: str | None = field("etag", default=None)
    """Mark of the connection's version, which changes whenever it is modified."""
    location: str | None = field("location", default=None)
    """Region of the managed HSM."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Names and values attached to the resource."""


class MHSMPrivateEndpointConnectionItem(Model):
    """Private endpoint connection as the managed HSM itself lists it."""

    id: str | None = field("id", default=None)
    """Resource ID of the connection."""
    etag: str | None = field("etag", default=None)
    """Mark of the connection's version, which changes whenever it is modified."""
    properties: NestedOrNone[
        MHSMPrivateEndpointConnectionProperties, types.MHSMPrivateEndpointConnectionPropertiesDict
    ] = field("properties", "MHSMPrivateEndpointConnectionProperties", default=None)
    """Endpoint, approval and state of the connection."""
    private_endpoint: NestedOrNone[MHSMPrivateEndpoint, types.MHSMPrivateEndpointDict] = flattened(
        "properties", default=None
    )
    """Private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        MHSMPrivateLinkServiceConnectionState, types.MHSMPrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last change to the connection."""


class MHSMPrivateEndpointConnectionProperties(Model):
    """Endpoint, approval and state of a connection to a managed HSM."""

    private_endpoint: NestedOrNone[MHSMPrivateEndpoint, types.MHSMPrivateEndpointDict] = field(
        "privateEndpoint", "MHSMPrivateEndpoint", default=None
    )
    """Private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        MHSMPrivateLinkServiceConnectionState, types.MHSMPrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "MHSMPrivateLinkServiceConnectionState", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = read_only("provisioningState", "PrivateEndpointConnectionProvisioningState")
    """State of the last change to the connection."""


class TrackedResource(Resource):
    """Resource with a location and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Names and values attached to the resource."""
    location: str = field("location")
    """Azure region the resource is in; fixed once it is created."""


class MHSMPrivateLinkResource(TrackedResource):
    """Part of a managed HSM that a private endpoint can connect to."""

    properties: NestedOrNone[MHSMPrivateLinkResourceProperties, types.MHSMPrivateLinkResourcePropertiesDict] = field(
        "properties", "MHSMPrivateLinkResourceProperties", default=None
    )
    """Group ID, members and DNS zones to use for the private endpoint."""
    group_id: str = flattened("properties", init=False)
    """Group ID to give when making the private endpoint, such as managedhsm."""
    required_members: list[str] = flattened("properties", init=False)
    """Members of the group, each of which gets an address."""
    required_zone_names: list[str] | None = flattened("properties", default=None)
    """Private DNS zones to use, such as privatelink.managedhsm.azure.net."""
    sku: NestedOrNone[ManagedHsmSku, types.ManagedHsmSkuDict] = field("sku", "ManagedHsmSku", default=None)
    """SKU of the managed HSM."""
    identity: NestedOrNone[ManagedServiceIdentity, types.ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the managed HSM."""


class MHSMPrivateLinkResourceListResult(Model):
    """What private endpoints can connect to in a managed HSM."""

    value: NestedListOrNone[MHSMPrivateLinkResource, types.MHSMPrivateLinkResourceDict] = field(
        "value", "[MHSMPrivateLinkResource]", default=None
    )
    """Parts that private endpoints can connect to."""


class MHSMPrivateLinkResourceProperties(Model):
    """Group ID, members and DNS zones for a private endpoint to a managed HSM."""

    group_id: str = read_only("groupId")
    """Group ID to give when making the private endpoint, such as managedhsm."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the group, each of which gets an address."""
    required_zone_names: list[str] | None = field("requiredZoneNames", "[str]", default=None)
    """Private DNS zones to use, such as privatelink.managedhsm.azure.net."""


class MHSMPrivateLinkServiceConnectionState(Model):
    """Approval of a private endpoint connection to a managed HSM."""

    status: PrivateEndpointServiceConnectionStatus | types.PrivateEndpointServiceConnectionStatusValue | None = field(
        "status", "PrivateEndpointServiceConnectionStatus", default=None
    )
    """Whether the connection is pending, approved, rejected or disconnected."""
    description: str | None = field("description", default=None)
    """Reason for the approval or rejection."""
    actions_required: ActionsRequired | types.ActionsRequiredValue | None = field(
        "actionsRequired", "ActionsRequired", default=None
    )
    """Whether anything else must be done after a change of the connection."""


class MHSMServiceTagRule(Model):
    """Azure service tag whose addresses may reach a managed HSM."""

    tag: str = field("tag")
    """Name of the service tag."""


class MHSMVirtualNetworkRule(Model):
    """Subnet that may reach a managed HSM."""

    id: str = field("id")
    """Resource ID of the subnet."""


class ManagedHSMSecurityDomainProperties(Model):
    """State of the security domain of a managed HSM, whose download activates it."""

    activation_status: ActivationStatus | types.ActivationStatusValue = read_only(
        "activationStatus", "ActivationStatus"
    )
    """Whether the managed HSM is activated."""
    activation_status_message: str = read_only("activationStatusMessage")
    """Explanation of the activation status."""


class ManagedHsm(ProxyResource):
    """A managed HSM: a pool of hardware security modules for the keys of one customer."""

    properties: NestedOrNone[ManagedHsmProperties, types.ManagedHsmPropertiesDict] = field(
        "properties", "ManagedHsmProperties", default=None
    )
    """Tenant, administrators, network and other settings of the managed HSM."""
    sku: NestedOrNone[ManagedHsmSku, types.ManagedHsmSkuDict] = field("sku", "ManagedHsmSku", default=None)
    """SKU, which fixes size and price."""
    identity: NestedOrNone[ManagedServiceIdentity, types.ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the managed HSM."""
    location: str | None = field("location", default=None)
    """Azure region the managed HSM is in; fixed once it is created."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Names and values you attach to the managed HSM."""


class ManagedHsmAction(Model):
    """What happens when the trigger of a managed HSM key's rotation policy fires."""

    type: KeyRotationPolicyActionType | types.KeyRotationPolicyActionTypeValue | None = field(
        "type", "KeyRotationPolicyActionType", default=None
    )
    """Whether to rotate the key or to notify that it is about to expire."""


class ManagedHsmError(Model):
    """Body of an error response of the managed HSM operations."""

    error: Nested[Error, types.ErrorDict] = read_only("error", "Error")
    """Code and message that say what went wrong."""


class ManagedHsmKey(ProxyResource):
    """A version of a key in a managed HSM as a resource, without private key material."""

    properties: NestedOrNone[ManagedHsmKeyProperties, types.ManagedHsmKeyPropertiesDict] = field(
        "properties", "ManagedHsmKeyProperties", default=None
    )
    """Type, size, permitted operations and attributes of the key."""
    attributes: NestedOrNone[ManagedHsmKeyAttributes, types.ManagedHsmKeyAttributesDict] = flattened(
        "properties", default=None
    )
    """Life span and state of the key."""
    kty: JsonWebKeyType | types.JsonWebKeyTypeValue | None = flattened("properties", default=None)
    """Type of the key, such as RSA-HSM or oct-HSM."""
    key_ops: list[JsonWebKeyOperation | types.JsonWebKeyOperationValue] | None = flattened("properties", default=None)
    """Operations the key permits."""
    key_size: int | None = flattened("properties", default=None)
    """Size of the key in bits: 2048, 3072 or 4096 for RSA, 128, 192 or 256 for symmetric keys."""
    curve_name: JsonWebKeyCurveName | types.JsonWebKeyCurveNameValue | None = flattened("properties", default=None)
    """Curve of an elliptic-curve key, such as P-256; not used for other types."""
    key_uri: str = flattened("properties", init=False)
    """URI of the key without version, which stands for the current one."""
    key_uri_with_version: str = flattened("properties", init=False)
    """URI of this version of the key."""
    rotation_policy: NestedOrNone[ManagedHsmRotationPolicy, types.ManagedHsmRotationPolicyDict] = flattened(
        "properties", default=None
    )
    """When the key is rotated or notice of its expiry is given."""
    release_policy: NestedOrNone[ManagedHsmKeyReleasePolicy, types.ManagedHsmKeyReleasePolicyDict] = flattened(
        "properties", default=None
    )
    """Conditions under which an exportable key may be released."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Names and values attached to the key."""


class ManagedHsmKeyAttributes(Model):
    """Life span and state of a managed HSM key; times are in seconds since 1970-01-01 UTC."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the key can be used."""
    not_before: int | None = field("nbf", "int", default=None)
    """Time before which the key cannot be used."""
    expires: int | None = field("exp", "int", default=None)
    """Time at which the key expires."""
    created: int = read_only("created", "int")
    """Time the key was created."""
    updated: int = read_only("updated", "int")
    """Time of the last change to the key."""
    recovery_level: DeletionRecoveryLevel | types.DeletionRecoveryLevelValue = read_only(
        "recoveryLevel", "DeletionRecoveryLevel"
    )
    """Whether the key can be recovered or purged after it is deleted."""
    exportable: bool | None = field("exportable", "bool", default=None)
    """Whether the private key may leave the HSM through a release; needs a release policy."""


class ManagedHsmKeyCreateParameters(Model):
    """Settings and tags of a key to create in a managed HSM."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Names and values to attach to the key."""
    properties: Nested[ManagedHsmKeyProperties, types.ManagedHsmKeyPropertiesDict] = field(
        "properties", "ManagedHsmKeyProperties"
    )
    """Type, size, permitted operations and attributes of the new key."""


class ManagedHsmKeyProperties(Model):
    """Type, size, permitted operations, attributes and rotation of a key in a managed HSM."""

    attributes: NestedOrNone[ManagedHsmKeyAttributes, types.ManagedHsmKeyAttributesDict] = field(
        "attributes", "ManagedHsmKeyAttributes", default=None
    )
    """Life span and state of the key."""
    kty: JsonWebKeyType | types.JsonWebKeyTypeValue | None = field("kty", "JsonWebKeyType", default=None)
    """Type of the key, such as RSA-HSM or oct-HSM."""
    key_ops: list[JsonWebKeyOperation | types.JsonWebKeyOperationValue] | None = field(
        "keyOps", "[JsonWebKeyOperation]", default=None
    )
    """Operations the key permits."""
    key_size: int | None = field("keySize", "int", default=None)
    """Size of the key in bits: 2048, 3072 or 4096 for RSA, 128, 192 or 256 for symmetric keys."""
    curve_name: JsonWebKeyCurveName | types.JsonWebKeyCurveNameValue | None = field(
        "curveName", "JsonWebKeyCurveName", default=None
    )
    """Curve of an elliptic-curve key, such as P-256; not used for other types."""
    key_uri: str = read_only("keyUri")
    """URI of the key without version, which stands for the current one."""
    key_uri_with_version: str = read_only("keyUriWithVersion")
    """URI of this version of the key."""
    rotation_policy: NestedOrNone[ManagedHsmRotationPolicy, types.ManagedHsmRotationPolicyDict] = field(
        "rotationPolicy", "ManagedHsmRotationPolicy", default=None
    )
    """When the key is rotated or notice of its expiry is given."""
    release_policy: NestedOrNone[ManagedHsmKeyReleasePolicy, types.ManagedHsmKeyReleasePolicyDict] = field(
        "release_policy", "ManagedHsmKeyReleasePolicy", default=None
    )
    """Conditions under which an exportable key may be released."""


class ManagedHsmKeyReleasePolicy(Model):
    """Conditions under which the private key may be released from a managed HSM."""

    content_type: str | None = field("contentType", default=None)
    """Media type of the policy; "application/json; charset=utf-8" by default."""
    data: bytes | None = field("data", "base64", default=None)
    """The policy itself, in bytes; sent in Base64url."""


class ManagedHsmKeyRotationPolicyAttributes(Model):
    """Times of a managed HSM key's rotation policy and the life span it gives to new versions."""

    created: int = read_only("created", "int")
    """Time the policy was created, in seconds since 1970-01-01 UTC."""
    updated: int = read_only("updated", "int")
    """Time of the last change to the policy, in seconds since 1970-01-01 UTC."""
    expiry_time: str | None = field("expiryTime", default=None)
    """Life span of a new key version, an ISO 8601 duration such as P90D or P2Y."""


class ManagedHsmLifetimeAction(Model):
    """An action of a managed HSM key's rotation policy and when it takes place."""

    trigger: NestedOrNone[ManagedHsmTrigger, types.ManagedHsmTriggerDict] = field(
        "trigger", "ManagedHsmTrigger", default=None
    )
    """When to act: some time after creation or before expiry."""
    action: NestedOrNone[ManagedHsmAction, types.ManagedHsmActionDict] = field(
        "action", "ManagedHsmAction", default=None
    )
    """What to do at that time: rotate or notify."""


class ManagedHsmProperties(Model):
    """Tenant, administrators, network, deletion and other settings of a managed HSM."""

    tenant_id: str | None = field("tenantId", default=None)
    """Tenant whose tokens the managed HSM accepts."""
    initial_admin_object_ids: list[str] | None = field("initialAdminObjectIds", "[str]", default=None)
    """Object IDs of the first administrators, who get full rights inside the managed HSM."""
    hsm_uri: str = read_only("hsmUri")
    """URI for key operations, such as https://contoso.managedhsm.azure.net/."""
    enable_soft_delete: bool | None = field("enableSoftDelete", "bool", default=None)
    """Whether a deleted managed HSM can be recovered; true by default."""
    soft_delete_retention_in_days: int | None = field("softDeleteRetentionInDays", "int", default=None)
    """Days a deleted managed HSM is kept, 7 to 90; 90 by default. Fixed once it is created."""
    enable_purge_protection: bool | None = field("enablePurgeProtection", "bool", default=None)
    """Whether purging before the end of the retention period is forbidden; cannot be turned off again."""
    create_mode: CreateMode | types.CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether to create a new managed HSM or recover a deleted one."""
    status_message: str = read_only("statusMessage")
    """Explanation of the provisioning state."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State the managed HSM is in."""
    network_acls: NestedOrNone[MHSMNetworkRuleSet, types.MHSMNetworkRuleSetDict] = field(
        "networkAcls", "MHSMNetworkRuleSet", default=None
    )
    """Firewall rules of the managed HSM."""
    regions: NestedListOrNone[MHSMGeoReplicatedRegion, types.MHSMGeoReplicatedRegionDict] = field(
        "regions", "[MHSMGeoReplicatedRegion]", default=None
    )
    """Regions the managed HSM is replicated to."""
    private_endpoint_connections: NestedList[
        MHSMPrivateEndpointConnectionItem, types.MHSMPrivateEndpointConnectionItemDict
    ] = read_only("privateEndpointConnections", "[MHSMPrivateEndpointConnectionItem]")
    """Connections from private endpoints, filled in by the service."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the managed HSM can be reached over public networks."""
    scheduled_purge_date: datetime = read_only("scheduledPurgeDate", "iso-8601")
    """Time at which a deleted managed HSM will be purged."""
    security_domain_properties: Nested[
        ManagedHSMSecurityDomainProperties, types.ManagedHSMSecurityDomainPropertiesDict
    ] = read_only("securityDomainProperties", "ManagedHSMSecurityDomainProperties")
    """Whether the managed HSM has been activated by downloading its security domain."""


class ManagedHsmRotationPolicy(Model):
    """When a managed HSM key is rotated, when notice is given, and how long new versions live."""

    attributes: NestedOrNone[ManagedHsmKeyRotationPolicyAttributes, types.ManagedHsmKeyRotationPolicyAttributesDict] = (
        field("attributes", "ManagedHsmKeyRotationPolicyAttributes", default=None)
    )
    """Life span of new versions and times of the policy itself."""
    lifetime_actions: NestedListOrNone[ManagedHsmLifetimeAction, types.ManagedHsmLifetimeActionDict] = field(
        "lifetimeActions", "[ManagedHsmLifetimeAction]", default=None
    )
    """Actions to take and when."""


class ManagedHsmSku(Model):
    """SKU of a managed HSM, given by family and name."""

    family: ManagedHsmSkuFamily | types.ManagedHsmSkuFamilyValue = field("family", "ManagedHsmSkuFamily")
    """Family of the SKU; it has to fit the name."""
    name: ManagedHsmSkuName | types.ManagedHsmSkuNameValue = field("name", "ManagedHsmSkuName")
    """Name of the SKU, such as Standard_B1."""


class ManagedHsmTrigger(Model):
    """When an action of a managed HSM key's rotation policy takes place; give one of the two."""

    time_after_create: str | None = field("timeAfterCreate", default=None)
    """Time after creation to rotate the key, an ISO 8601 duration such as P90D; only for rotation."""
    time_before_expiry: str | None = field("timeBeforeExpiry", default=None)
    """Time before expiry to rotate or notify, an ISO 8601 duration such as P30D."""


class ManagedServiceIdentity(Model):
    """Managed identities a resource uses to get tokens."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the system-assigned identity."""
    type: ManagedServiceIdentityType | types.ManagedServiceIdentityTypeValue = field(
        "type", "ManagedServiceIdentityType"
    )
    """Which kinds of identity the resource has."""
    user_assigned_identities: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities of the resource, keyed by their resource IDs; give {} as value."""


class MetricSpecification(Model):
    """Metric that the provider offers to Azure Monitor."""

    name: str | None = field("name", default=None)
    """Name of the metric in the metrics API."""
    display_name: str | None = field("displayName", default=None)
    """Label of the metric in the portal."""
    display_description: str | None = field("displayDescription", default=None)
    """Explanation of the metric in the portal."""
    unit: str | None = field("unit", default=None)
    """Unit of the values, such as Count or MilliSeconds."""
    aggregation_type: str | None = field("aggregationType", default=None)
    """How values are combined by default, such as Average or Count."""
    supported_aggregation_types: list[str] | None = field("supportedAggregationTypes", "[str]", default=None)
    """Ways of combining values that can be asked for."""
    supported_time_grain_types: list[str] | None = field("supportedTimeGrainTypes", "[str]", default=None)
    """Lengths of the time steps values can be had in, ISO 8601 durations such as PT1M."""
    lock_aggregation_type: str | None = field("lockAggregationType", default=None)
    """The one way of combining values that the portal offers, if it is fixed."""
    dimensions: NestedListOrNone[DimensionProperties, types.DimensionPropertiesDict] = field(
        "dimensions", "[DimensionProperties]", default=None
    )
    """Dimensions the metric can be split by."""
    fill_gap_with_zero: bool | None = field("fillGapWithZero", "bool", default=None)
    """Whether time steps without data count as zero."""
    internal_metric_name: str | None = field("internalMetricName", default=None)
    """Name of the metric inside the service."""


class NetworkRuleSet(Model):
    """Firewall of a key vault: who may reach it over the network."""

    bypass: NetworkRuleBypassOptions | types.NetworkRuleBypassOptionsValue | None = field(
        "bypass", "NetworkRuleBypassOptions", default=None
    )
    """Whether trusted Azure services pass in spite of the rules; AzureServices by default."""
    default_action: NetworkRuleAction | types.NetworkRuleActionValue | None = field(
        "defaultAction", "NetworkRuleAction", default=None
    )
    """What happens to traffic that no rule matches."""
    ip_rules: NestedListOrNone[IPRule, types.IPRuleDict] = field("ipRules", "[IPRule]", default=None)
    """Public addresses and ranges that may reach the vault."""
    virtual_network_rules: NestedListOrNone[VirtualNetworkRule, types.VirtualNetworkRuleDict] = field(
        "virtualNetworkRules", "[VirtualNetworkRule]", default=None
    )
    """Subnets that may reach the vault."""


class Operation(Model):
    """Operation that the resource provider offers and that roles can allow."""

    name: str | None = field("name", default=None)
    """Name of the operation, such as Microsoft.KeyVault/vaults/read."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Names of the operation for people."""
    origin: str | None = field("origin", default=None)
    """Who starts the operation, such as user or system."""
    operation_properties: NestedOrNone[OperationProperties, types.OperationPropertiesDict] = field(
        "properties", "OperationProperties", default=None
    )
    """Logs and metrics the provider offers to Azure Monitor."""
    service_specification: NestedOrNone[ServiceSpecification, types.ServiceSpecificationDict] = flattened(
        "operation_properties", default=None
    )
    """Logs and metrics on offer."""
    is_data_action: bool | None = field("isDataAction", "bool", default=None)
    """Whether the operation works on contents (keys, secrets) rather than on the resource."""


class OperationDisplay(Model):
    """Names of an operation as a user interface shows them."""

    provider: str | None = field("provider", default=None)
    """Name of the provider to show."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    operation: str | None = field("operation", default=None)
    """Short name to show for the operation."""
    description: str | None = field("description", default=None)
    """Sentence on what the operation does."""


class OperationProperties(Model):
    """Monitoring data of an operation of the provider."""

    service_specification: NestedOrNone[ServiceSpecification, types.ServiceSpecificationDict] = field(
        "serviceSpecification", "ServiceSpecification", default=None
    )
    """Logs and metrics on offer."""


class Permissions(Model):
    """What a principal may do in a vault, by kind of object."""

    keys: list[KeyPermissions | types.KeyPermissionsValue] | None = field("keys", "[KeyPermissions]", default=None)
    """Operations allowed on keys."""
    secrets: list[SecretPermissions | types.SecretPermissionsValue] | None = field(
        "secrets", "[SecretPermissions]", default=None
    )
    """Operations allowed on secrets."""
    certificates: list[CertificatePermissions | types.CertificatePermissionsValue] | None = field(
        "certificates", "[CertificatePermissions]", default=None
    )
    """Operations allowed on certificates."""
    storage: list[StoragePermissions | types.StoragePermissionsValue] | None = field(
        "storage", "[StoragePermissions]", default=None
    )
    """Operations allowed on storage accounts whose keys the vault manages."""


class PrivateEndpoint(Model):
    """Private endpoint that a vault is reached through."""

    id: str = read_only("id")
    """Resource ID of the private endpoint."""


class PrivateEndpointConnection(ProxyResource):
    """Connection between a private endpoint and a key vault."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Endpoint, approval and state of the connection."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", default=None)
    """Private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last change to the connection."""
    location: str = read_only("location")
    """Region of the vault."""
    tags: dict[str, str] = read_only("tags", "{str}")
    """Names and values attached to the resource."""
    etag: str | None = field("etag", default=None)
    """Mark of the connection's version, which changes whenever it is modified."""


class PrivateEndpointConnectionItem(Model):
    """Private endpoint connection as the vault itself lists it."""

    id: str | None = field("id", default=None)
    """Resource ID of the connection."""
    etag: str | None = field("etag", default=None)
    """Mark of the connection's version, which changes whenever it is modified."""
    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Endpoint, approval and state of the connection."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", default=None)
    """Private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last change to the connection."""


class PrivateEndpointConnectionProperties(Model):
    """Endpoint, approval and state of a connection to a key vault."""

    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = field(
        "privateEndpoint", "PrivateEndpoint", default=None
    )
    """Private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionState", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = read_only("provisioningState", "PrivateEndpointConnectionProvisioningState")
    """State of the last change to the connection."""


class PrivateLinkResource(ProxyResource):
    """Part of a key vault that a private endpoint can connect to."""

    properties: NestedOrNone[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties", default=None
    )
    """Group ID, members and DNS zones to use for the private endpoint."""
    group_id: str = flattened("properties", init=False)
    """Group ID to give when making the private endpoint, such as vault."""
    required_members: list[str] = flattened("properties", init=False)
    """Members of the group, each of which gets an address."""
    required_zone_names: list[str] | None = flattened("properties", default=None)
    """Private DNS zones to use, such as privatelink.vaultcore.azure.net."""
    location: str = read_only("location")
    """Region of the vault."""
    tags: dict[str, str] = read_only("tags", "{str}")
    """Names and values attached to the resource."""


class PrivateLinkResourceListResult(Model):
    """What private endpoints can connect to in a key vault."""

    value: NestedListOrNone[PrivateLinkResource, types.PrivateLinkResourceDict] = field(
        "value", "[PrivateLinkResource]", default=None
    )
    """Parts that private endpoints can connect to."""


class PrivateLinkResourceProperties(Model):
    """Group ID, members and DNS zones for a private endpoint to a key vault."""

    group_id: str = read_only("groupId")
    """Group ID to give when making the private endpoint, such as vault."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the group, each of which gets an address."""
    required_zone_names: list[str] | None = field("requiredZoneNames", "[str]", default=None)
    """Private DNS zones to use, such as privatelink.vaultcore.azure.net."""


class PrivateLinkServiceConnectionState(Model):
    """Approval of a private endpoint connection to a key vault."""

    status: PrivateEndpointServiceConnectionStatus | types.PrivateEndpointServiceConnectionStatusValue | None = field(
        "status", "PrivateEndpointServiceConnectionStatus", default=None
    )
    """Whether the connection is pending, approved, rejected or disconnected."""
    description: str | None = field("description", default=None)
    """Reason for the approval or rejection."""
    actions_required: ActionsRequired | types.ActionsRequiredValue | None = field(
        "actionsRequired", "ActionsRequired", default=None
    )
    """Whether anything else must be done after a change of the connection."""


class RotationPolicy(Model):
    """When a key is rotated, when notice is given, and how long new versions live."""

    attributes: NestedOrNone[KeyRotationPolicyAttributes, types.KeyRotationPolicyAttributesDict] = field(
        "attributes", "KeyRotationPolicyAttributes", default=None
    )
    """Life span of new versions and times of the policy itself."""
    lifetime_actions: NestedListOrNone[LifetimeAction, types.LifetimeActionDict] = field(
        "lifetimeActions", "[LifetimeAction]", default=None
    )
    """Actions to take and when."""


class Secret(ProxyResource):
    """A secret in a vault as a resource; reading it does not reveal the value."""

    properties: Nested[SecretProperties, types.SecretPropertiesDict] = field("properties", "SecretProperties")
    """Value (when writing), content type and attributes of the secret."""
    location: str = read_only("location")
    """Region of the vault that holds the secret."""
    tags: dict[str, str] = read_only("tags", "{str}")
    """Names and values attached to the secret."""


class SecretAttributes(Attributes):
    """Life span and state of a secret; times are UTC."""


class SecretCreateOrUpdateParameters(Model):
    """Value, settings and tags of a secret to create or update."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Names and values to attach to the secret."""
    properties: Nested[SecretProperties, types.SecretPropertiesDict] = field("properties", "SecretProperties")
    """Value, content type and attributes of the secret."""


class SecretPatchParameters(Model):
    """What to change about a secret."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """New names and values to attach to the secret."""
    properties: NestedOrNone[SecretPatchProperties, types.SecretPatchPropertiesDict] = field(
        "properties", "SecretPatchProperties", default=None
    )
    """Value, content type and attributes to change."""


class SecretPatchProperties(Model):
    """New value, content type and attributes of a secret."""

    value: str | None = field("value", default=None, secret=True)
    """New secret value; never returned."""
    content_type: str | None = field("contentType", default=None)
    """What kind of text the value is, free text such as password."""
    attributes: NestedOrNone[SecretAttributes, types.SecretAttributesDict] = field(
        "attributes", "SecretAttributes", default=None
    )
    """Life span and state to give to the secret."""


class SecretProperties(Model):
    """Value, content type, attributes and URIs of a secret."""

    value: str | None = field("value", default=None, secret=True)
    """Secret value; set when writing, not returned when reading."""
    content_type: str | None = field("contentType", default=None)
    """What kind of text the value is, free text such as password."""
    attributes: NestedOrNone[SecretAttributes, types.SecretAttributesDict] = field(
        "attributes", "SecretAttributes", default=None
    )
    """Life span and state of the secret."""
    secret_uri: str = read_only("secretUri")
    """URI of the secret without version, which stands for the current one."""
    secret_uri_with_version: str = read_only("secretUriWithVersion")
    """URI of this version of the secret."""


class ServiceSpecification(Model):
    """Logs and metrics that the provider offers to Azure Monitor."""

    log_specifications: NestedListOrNone[LogSpecification, types.LogSpecificationDict] = field(
        "logSpecifications", "[LogSpecification]", default=None
    )
    """Log categories on offer."""
    metric_specifications: NestedListOrNone[MetricSpecification, types.MetricSpecificationDict] = field(
        "metricSpecifications", "[MetricSpecification]", default=None
    )
    """Metrics on offer."""


class Sku(Model):
    """SKU of a key vault: standard, or premium with HSMs."""

    family: SkuFamily | types.SkuFamilyValue = field("family", "SkuFamily", default="A")
    """Family of the SKU, always A."""
    name: SkuName | types.SkuNameValue = field("name", "SkuName")
    """Standard, or premium with HSM-protected keys."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Identity that created the resource."""
    created_by_type: IdentityType | types.IdentityTypeValue | None = field(
        "createdByType", "IdentityType", default=None
    )
    """Kind of identity that created it."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """Time of creation, in UTC."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Identity that changed the resource last."""
    last_modified_by_type: IdentityType | types.IdentityTypeValue | None = field(
        "lastModifiedByType", "IdentityType", default=None
    )
    """Kind of identity that changed it last."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """Time of the last change, in UTC."""


class Trigger(Model):
    """When an action of a key's rotation policy takes place; give one of the two."""

    time_after_create: str | None = field("timeAfterCreate", default=None)
    """Time after creation to rotate the key, an ISO 8601 duration such as P90D; only for rotation."""
    time_before_expiry: str | None = field("timeBeforeExpiry", default=None)
    """Time before expiry to rotate or notify, an ISO 8601 duration such as P30D."""


class UserAssignedIdentity(Model):
    """A user-assigned identity of a resource; both IDs are filled in by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity in Microsoft Entra ID."""
    client_id: str = read_only("clientId")
    """Client (application) ID of the identity."""


class Vault(ProxyResource):
    """A key vault, which holds keys, secrets and certificates."""

    properties: Nested[VaultProperties, types.VaultPropertiesDict] = field("properties", "VaultProperties")
    """Tenant, SKU, access, network and other settings of the vault."""
    location: Filled[str] = field("location", default=None)
    """Azure region the vault is in; fixed once it is created."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Names and values attached to the vault."""


class VaultAccessPolicyParameters(Model):
    """Access policy entries to add, replace or remove, or the result of doing so."""

    id: str = read_only("id")
    """Resource ID of the access policy."""
    name: str = read_only("name")
    """Name given to the access policy resource."""
    type: str = read_only("type")
    """Resource type, such as Microsoft.KeyVault/vaults/accessPolicies."""
    location: str = read_only("location")
    """Region the access policy resource is in."""
    properties: Nested[VaultAccessPolicyProperties, types.VaultAccessPolicyPropertiesDict] = field(
        "properties", "VaultAccessPolicyProperties"
    )
    """The access policy entries."""


class VaultAccessPolicyProperties(Model):
    """Entries of access policies."""

    access_policies: NestedList[AccessPolicyEntry, types.AccessPolicyEntryDict] = field(
        "accessPolicies", "[AccessPolicyEntry]"
    )
    """Entries to add, replace or remove, one for each user, group or application."""


class VaultCheckNameAvailabilityParameters(Model):
    """A vault name to check."""

    name: str = field("name")
    """Vault name to check: 3 to 24 letters, digits and hyphens, beginning with a letter."""
    type: str = field("type", default="Microsoft.KeyVault/vaults")
    """Resource type the name is for; always Microsoft.KeyVault/vaults."""


class VaultCreateOrUpdateParameters(Model):
    """Location, tags and settings of a vault to create or update."""

    location: str = field("location")
    """Azure region to create the vault in; it cannot be changed later."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Names and values to attach to the vault."""
    properties: Nested[VaultProperties, types.VaultPropertiesDict] = field("properties", "VaultProperties")
    """Tenant, SKU, access, network and other settings of the vault."""


class VaultPatchParameters(Model):
    """What to change about a vault."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """New names and values to attach to the vault."""
    properties: NestedOrNone[VaultPatchProperties, types.VaultPatchPropertiesDict] = field(
        "properties", "VaultPatchProperties", default=None
    )
    """Settings of the vault to change."""


class VaultPatchProperties(Model):
    """Settings of a vault to change; those left out stay as they are."""

    tenant_id: str | None = field("tenantId", default=None)
    """Tenant whose tokens the vault accepts."""
    sku: NestedOrNone[Sku, types.SkuDict] = field("sku", "Sku", default=None)
    """Service tier of the vault."""
    access_policies: NestedListOrNone[AccessPolicyEntry, types.AccessPolicyEntryDict] = field(
        "accessPolicies", "[AccessPolicyEntry]", default=None
    )
    """Who may do what with the contents, up to 1024 entries; not used with Azure RBAC."""
    enabled_for_deployment: bool | None = field("enabledForDeployment", "bool", default=None)
    """Whether virtual machines may fetch certificates stored as secrets."""
    enabled_for_disk_encryption: bool | None = field("enabledForDiskEncryption", "bool", default=None)
    """Whether Azure Disk Encryption may read secrets and unwrap keys."""
    enabled_for_template_deployment: bool | None = field("enabledForTemplateDeployment", "bool", default=None)
    """Whether Azure Resource Manager may read secrets during deployments."""
    enable_soft_delete: bool | None = field("enableSoftDelete", "bool", default=None)
    """Whether a deleted vault can be recovered; cannot be turned off once it is on."""
    enable_rbac_authorization: bool | None = field("enableRbacAuthorization", "bool", default=None)
    """Whether Azure role assignments rather than access policies decide on access to the contents."""
    soft_delete_retention_in_days: int | None = field("softDeleteRetentionInDays", "int", default=None)
    """Days a deleted vault is kept, 7 to 90; only chosen when the vault is created."""
    create_mode: CreateMode | types.CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether to update the vault or recover a deleted one."""
    enable_purge_protection: bool | None = field("enablePurgeProtection", "bool", default=None)
    """Whether purging before the end of the retention period is forbidden; cannot be turned off again."""
    network_acls: NestedOrNone[NetworkRuleSet, types.NetworkRuleSetDict] = field(
        "networkAcls", "NetworkRuleSet", default=None
    )
    """Firewall rules of the vault."""
    public_network_access: str | None = field("publicNetworkAccess", default=None)
    """Enabled or disabled; when disabled, only private endpoints and trusted services get through."""


class VaultProperties(Model):
    """Tenant, SKU, access, network, deletion and other settings of a vault."""

    tenant_id: str = field("tenantId")
    """Tenant whose tokens the vault accepts."""
    sku: Nested[Sku, types.SkuDict] = field("sku", "Sku")
    """Service tier of the vault."""
    access_policies: NestedListFilled[AccessPolicyEntry, types.AccessPolicyEntryDict] = field(
        "accessPolicies", "[AccessPolicyEntry]", default=None
    )
    """Who may do what with the contents, up to 1024 entries; not used with Azure RBAC."""
    vault_uri: Filled[str] = field("vaultUri", default=None)
    """URI for working with keys, secrets and certificates, such as https://contoso.vault.azure.net/."""
    hsm_pool_resource_id: str = read_only("hsmPoolResourceId")
    """Resource ID of the HSM pool of the vault."""
    enabled_for_deployment: bool | None = field("enabledForDeployment", "bool", default=None)
    """Whether virtual machines may fetch certificates stored as secrets."""
    enabled_for_disk_encryption: bool | None = field("enabledForDiskEncryption", "bool", default=None)
    """Whether Azure Disk Encryption may read secrets and unwrap keys."""
    enabled_for_template_deployment: bool | None = field("enabledForTemplateDeployment", "bool", default=None)
    """Whether Azure Resource Manager may read secrets during deployments."""
    enable_soft_delete: Filled[bool] = field("enableSoftDelete", "bool", default=None)
    """Whether a deleted vault can be recovered; true by default, and cannot be turned off once it is on."""
    soft_delete_retention_in_days: Filled[int] = field("softDeleteRetentionInDays", "int", default=None)
    """Days a deleted vault is kept, 7 to 90; 90 by default. Fixed once the vault is created."""
    enable_rbac_authorization: bool | None = field("enableRbacAuthorization", "bool", default=None)
    """Whether Azure role assignments rather than access policies decide on access; the default varies by API
    version, so set it.
    """
    create_mode: CreateMode | types.CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether to create a new vault or recover a deleted one."""
    enable_purge_protection: bool | None = field("enablePurgeProtection", "bool", default=None)
    """Whether purging before the end of the retention period is forbidden; cannot be turned off again."""
    network_acls: NestedOrNone[NetworkRuleSet, types.NetworkRuleSetDict] = field(
        "networkAcls", "NetworkRuleSet", default=None
    )
    """Firewall rules of the vault; without them, all networks can reach it."""
    provisioning_state: Filled[VaultProvisioningState | types.VaultProvisioningStateValue] = field(
        "provisioningState", "VaultProvisioningState", default=None
    )
    """State of the vault's provisioning."""
    private_endpoint_connections: NestedList[PrivateEndpointConnectionItem, types.PrivateEndpointConnectionItemDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnectionItem]")
    )
    """Connections from private endpoints, filled in by the service."""
    public_network_access: Filled[str] = field("publicNetworkAccess", default=None)
    """Enabled (the default) or disabled; when disabled, only private endpoints and trusted services get through."""


class VirtualNetworkRule(Model):
    """Subnet that may reach a key vault."""

    id: str = field("id")
    """Resource ID of the subnet."""
    ignore_missing_vnet_service_endpoint: bool | None = field("ignoreMissingVnetServiceEndpoint", "bool", default=None)
    """Whether the rule is accepted although the subnet has no service endpoint for Key Vault."""
