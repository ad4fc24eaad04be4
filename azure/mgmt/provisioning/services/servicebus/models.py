# Generated from swagger/servicebus/ by "make generate": do not edit.

"""Models of the service ``servicebus``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from ...core.typed import typed
from .enums import (
    AccessRights,
    CreatedByType,
    DefaultAction,
    EndPointProvisioningState,
    EntityStatus,
    FilterType,
    GeoDRRoleType,
    IpAddressType,
    KeyType,
    ManagedServiceIdentityType,
    MigrationConfigurationName,
    Mode,
    NetworkRuleIPAction,
    NetworkSecurityPerimeterConfigurationProvisioningState,
    NspAccessRuleDirection,
    PrivateLinkConnectionStatus,
    ProvisioningStateDR,
    PublicNetworkAccess,
    PublicNetworkAccessFlag,
    ResourceAssociationAccessMode,
    RoleDisasterRecovery,
    SkuName,
    SkuTier,
    TlsVersion,
    UnavailableReason,
)

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Any

    from ...core.models.nested import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "AccessKeys",
    "AccessRights",
    "Action",
    "ArmDisasterRecovery",
    "ArmDisasterRecoveryProperties",
    "CheckNameAvailability",
    "CheckNameAvailabilityResult",
    "ConfidentialCompute",
    "ConnectionState",
    "CorrelationFilter",
    "CreatedByType",
    "DefaultAction",
    "Encryption",
    "EndPointProvisioningState",
    "EntityStatus",
    "ErrorAdditionalInfo",
    "ErrorResponse",
    "ErrorResponseError",
    "FailOver",
    "FailOverProperties",
    "FailoverPropertiesProperties",
    "FilterType",
    "GeoDRRoleType",
    "GeoDataReplicationProperties",
    "Identity",
    "IpAddressType",
    "KeyType",
    "KeyVaultProperties",
    "ManagedServiceIdentityType",
    "MessageCountDetails",
    "MigrationConfigProperties",
    "MigrationConfigPropertiesProperties",
    "MigrationConfigurationName",
    "Mode",
    "NWRuleSetIpRules",
    "NWRuleSetVirtualNetworkRules",
    "NamespaceFailoverProperties",
    "NamespaceReplicaLocation",
    "NetworkRuleIPAction",
    "NetworkRuleSet",
    "NetworkRuleSetProperties",
    "NetworkSecurityPerimeter",
    "NetworkSecurityPerimeterConfiguration",
    "NetworkSecurityPerimeterConfigurationProperties",
    "NetworkSecurityPerimeterConfigurationPropertiesProfile",
    "NetworkSecurityPerimeterConfigurationPropertiesResourceAssociation",
    "NetworkSecurityPerimeterConfigurationProvisioningState",
    "NspAccessRule",
    "NspAccessRuleDirection",
    "NspAccessRuleProperties",
    "NspAccessRulePropertiesSubscriptionsItem",
    "Operation",
    "OperationDisplay",
    "PlatformCapabilities",
    "PrivateEndpoint",
    "PrivateEndpointConnection",
    "PrivateEndpointConnectionProperties",
    "PrivateLinkConnectionStatus",
    "PrivateLinkResource",
    "PrivateLinkResourceProperties",
    "PrivateLinkResourcesListResult",
    "ProvisioningIssue",
    "ProvisioningIssueProperties",
    "ProvisioningStateDR",
    "ProxyResource",
    "PublicNetworkAccess",
    "PublicNetworkAccessFlag",
    "RegenerateAccessKeyParameters",
    "Resource",
    "ResourceAssociationAccessMode",
    "ResourceNamespacePatch",
    "RoleDisasterRecovery",
    "Rule",
    "Ruleproperties",
    "SBAuthorizationRule",
    "SBAuthorizationRuleProperties",
    "SBClientAffineProperties",
    "SBNamespace",
    "SBNamespaceProperties",
    "SBNamespaceUpdateParameters",
    "SBNamespaceUpdateProperties",
    "SBQueue",
    "SBQueueProperties",
    "SBSku",
    "SBSubscription",
    "SBSubscriptionProperties",
    "SBTopic",
    "SBTopicProperties",
    "SkuName",
    "SkuTier",
    "SqlFilter",
    "Subnet",
    "SystemData",
    "TlsVersion",
    "TrackedResource",
    "UnavailableReason",
    "UserAssignedIdentity",
    "UserAssignedIdentityProperties",
]


class AccessKeys(Model):
    """Keys and connection strings of an authorization rule."""

    primary_connection_string: str = read_only("primaryConnectionString", secret=True)
    """Connection string with the primary key."""
    secondary_connection_string: str = read_only("secondaryConnectionString", secret=True)
    """Connection string with the secondary key."""
    alias_primary_connection_string: str = read_only("aliasPrimaryConnectionString", secret=True)
    """Connection string with the primary key, through the disaster recovery alias."""
    alias_secondary_connection_string: str = read_only("aliasSecondaryConnectionString", secret=True)
    """Connection string with the secondary key, through the disaster recovery alias."""
    primary_key: str = read_only("primaryKey", secret=True)
    """Primary key, base64-encoded; it signs SAS tokens."""
    secondary_key: str = read_only("secondaryKey", secret=True)
    """Secondary key, base64-encoded; it signs SAS tokens."""
    key_name: str = read_only("keyName")
    """Name of the authorization rule."""


class Action(Model):
    """What a rule does to messages that match."""

    sql_expression: str | None = field("sqlExpression", default=None)
    """SQL-like statements, such as SET priority = 'high'."""
    compatibility_level: int | None = field("compatibilityLevel", "int", default=None)
    """Version of the rule language; 20."""
    requires_preprocessing: bool | None = field("requiresPreprocessing", "bool", default=None)
    """Whether the expression is worked on before use."""


class Resource(Model):
    """Base of all resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.ServiceBus/namespaces."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Base of resources that have no region and tags of their own."""


class ArmDisasterRecovery(ProxyResource):
    """A disaster recovery alias: one name for a pair of namespaces."""

    properties: NestedOrNone[ArmDisasterRecoveryProperties, types.ArmDisasterRecoveryPropertiesDict] = field(
        "properties", "ArmDisasterRecoveryProperties", default=None
    )
    """Partner, role and state of a disaster recovery alias."""
    provisioning_state: ProvisioningStateDR | types.ProvisioningStateDRValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    pending_replication_operations_count: int = flattened("properties", init=False)
    """Changes that have not been replicated yet."""
    partner_namespace: str | None = flattened("properties", default=None)
    """ID of the other namespace of the pair."""
    alternate_name: str | None = flattened("properties", default=None)
    """Name the namespace keeps as an alternative when its own name becomes the alias."""
    role: RoleDisasterRecovery | types.RoleDisasterRecoveryValue = flattened("properties", init=False)
    """Role in the pair: Primary, Secondary or PrimaryNotReplicating."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class ArmDisasterRecoveryProperties(Model):
    """Partner, role and state of a disaster recovery alias."""

    provisioning_state: ProvisioningStateDR | types.ProvisioningStateDRValue = read_only(
        "provisioningState", "ProvisioningStateDR"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    pending_replication_operations_count: int = read_only("pendingReplicationOperationsCount", "int")
    """Changes that have not been replicated yet."""
    partner_namespace: str | None = field("partnerNamespace", default=None)
    """ID of the other namespace of the pair."""
    alternate_name: str | None = field("alternateName", default=None)
    """Name the namespace keeps as an alternative when its own name becomes the alias."""
    role: RoleDisasterRecovery | types.RoleDisasterRecoveryValue = read_only("role", "RoleDisasterRecovery")
    """Role in the pair: Primary, Secondary or PrimaryNotReplicating."""


class CheckNameAvailability(Model):
    """A name to check, and the resource type it is for."""

    name: str = field("name")
    """Name to check."""


class CheckNameAvailabilityResult(Model):
    """Whether a name is valid and still free, and if not, why."""

    message: str = read_only("message")
    """Why the name cannot be used, in words."""
    name_available: bool | None = field("nameAvailable", "bool", default=None)
    """Whether the name is valid and still free."""
    reason: UnavailableReason | types.UnavailableReasonValue | None = field("reason", "UnavailableReason", default=None)
    """Why the name cannot be used."""


class ConfidentialCompute(Model):
    """Whether the namespace runs on confidential hardware."""

    mode: Mode | types.ModeValue | None = field("mode", "Mode", default=None)
    """Enabled or Disabled."""


class ConnectionState(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: PrivateLinkConnectionStatus | types.PrivateLinkConnectionStatusValue | None = field(
        "status", "PrivateLinkConnectionStatus", default=None
    )
    """Approval state of the connection."""
    description: str | None = field("description", default=None)
    """Reason for the approval or rejection."""


class CorrelationFilter(Model):
    """Properties that a message must have, compared for equality."""

    properties: dict[str, str] | None = field("properties", "{str}", default=None)
    """Properties of your own, names and values."""
    correlation_id: str | None = field("correlationId", default=None)
    """Correlation ID of the message."""
    message_id: str | None = field("messageId", default=None)
    """ID of the message."""
    to: str | None = field("to", default=None)
    """Address the message is sent to."""
    reply_to: str | None = field("replyTo", default=None)
    """Address to reply to."""
    label: str | None = field("label", default=None)
    """Label (subject) of the message."""
    session_id: str | None = field("sessionId", default=None)
    """Session ID of the message."""
    reply_to_session_id: str | None = field("replyToSessionId", default=None)
    """Session ID to reply to."""
    content_type: str | None = field("contentType", default=None)
    """Content type of the message."""
    requires_preprocessing: bool | None = field("requiresPreprocessing", "bool", default=None)
    """Whether the expression is worked on before use."""


class Encryption(Model):
    """Encryption with keys from your own key vault."""

    key_vault_properties: NestedListOrNone[KeyVaultProperties, types.KeyVaultPropertiesDict] = field(
        "keyVaultProperties", "[KeyVaultProperties]", default=None
    )
    """Keys that encrypt the data."""
    key_source: str = field("keySource", default="Microsoft.KeyVault", required=False)
    """Where the keys are; Microsoft.KeyVault."""
    require_infrastructure_encryption: bool | None = field("requireInfrastructureEncryption", "bool", default=None)
    """Whether data is encrypted twice."""


class ErrorAdditionalInfo(Model):
    """More information about an error, of a type of its own."""

    type: str = read_only("type")
    """Type of the information."""
    info: Any = read_only("info", "object")
    """The information itself, shaped by its type."""


class ErrorResponse(Model):
    """Error answer of the service."""

    error: NestedOrNone[ErrorResponseError, types.ErrorResponseErrorDict] = field(
        "error", "ErrorResponseError", default=None
    )
    """The error: code, message and details."""


class ErrorResponseError(Model):
    """One error: its code, message and what lies behind it."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about, such as the name of a property."""
    details: NestedList[ErrorResponse, types.ErrorResponseDict] = read_only("details", "[ErrorResponse]")
    """More errors behind this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """More information about the error, by type."""


class FailOver(Model):
    """Input of a failover of namespace replicas."""

    properties: NestedOrNone[FailOverProperties, types.FailOverPropertiesDict] = field(
        "properties", "FailOverProperties", default=None
    )
    """Region to fail over to, and how."""
    primary_location: str | None = flattened("properties", default=None)
    """Region that becomes primary."""
    force: bool | None = flattened("properties", default=None)
    """Whether to fail over at once, with possible loss of data."""


class FailOverProperties(Model):
    """Region to fail over to, and how."""

    primary_location: str | None = field("primaryLocation", default=None)
    """Region that becomes primary."""
    force: bool | None = field("force", "bool", default=None)
    """Whether to fail over at once, with possible loss of data."""


class FailoverPropertiesProperties(Model):
    """How a disaster recovery alias fails over."""

    is_safe_failover: bool | None = field("IsSafeFailover", "bool", default=None)
    """Whether to wait until all changes are replicated."""


class GeoDataReplicationProperties(Model):
    """Regions a namespace is replicated to, and how far they may lag."""

    max_replication_lag_duration_in_seconds: int | None = field(
        "maxReplicationLagDurationInSeconds", "int", default=None
    )
    """Seconds a replica may lag; 0 for synchronous replication."""
    locations: NestedListOrNone[NamespaceReplicaLocation, types.NamespaceReplicaLocationDict] = field(
        "locations", "[NamespaceReplicaLocation]", default=None
    )
    """Regions with a replica."""


class Identity(Model):
    """Managed identities of a resource, system-assigned and user-assigned."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity's service principal."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the system-assigned identity."""
    type: ManagedServiceIdentityType | types.ManagedServiceIdentityTypeValue | None = field(
        "type", "ManagedServiceIdentityType", default=None
    )
    """Which kinds of managed identity the resource has."""
    user_assigned_identities: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID."""


class KeyVaultProperties(Model):
    """A key in a key vault and the identity that reads it."""

    key_name: str | None = field("keyName", default=None)
    """Name of the key or rule."""
    key_vault_uri: str | None = field("keyVaultUri", default=None)
    """URI of the key vault, such as https://my-vault.vault.azure.net."""
    key_version: str | None = field("keyVersion", default=None)
    """Version of the key; the newest if omitted."""
    identity: NestedOrNone[UserAssignedIdentityProperties, types.UserAssignedIdentityPropertiesDict] = field(
        "identity", "UserAssignedIdentityProperties", default=None
    )
    """Identity that reads the key."""


class MessageCountDetails(Model):
    """Messages by state."""

    active_message_count: int = read_only("activeMessageCount", "int")
    """Messages ready to be received."""
    dead_letter_message_count: int = read_only("deadLetterMessageCount", "int")
    """Messages in the dead-letter queue."""
    scheduled_message_count: int = read_only("scheduledMessageCount", "int")
    """Messages scheduled for later."""
    transfer_message_count: int = read_only("transferMessageCount", "int")
    """Messages in transfer to another entity."""
    transfer_dead_letter_message_count: int = read_only("transferDeadLetterMessageCount", "int")
    """Messages in transfer to another entity that were dead-lettered."""


class MigrationConfigProperties(ProxyResource):
    """A migration of a Standard namespace to Premium."""

    properties: NestedOrNone[MigrationConfigPropertiesProperties, types.MigrationConfigPropertiesPropertiesDict] = (
        field("properties", "MigrationConfigPropertiesProperties", default=None)
    )
    """Target, new name and state of a migration."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    pending_replication_operations_count: int = flattened("properties", init=False)
    """Changes that have not been replicated yet."""
    target_namespace: str | None = flattened("properties", default=None)
    """ID of the Premium namespace to migrate to."""
    post_migration_name: str | None = flattened("properties", default=None)
    """Name the Standard namespace gets after the migration."""
    migration_state: str = flattened("properties", init=False)
    """State of the migration."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class MigrationConfigPropertiesProperties(Model):
    """Target, new name and state of a migration."""

    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    pending_replication_operations_count: int = read_only("pendingReplicationOperationsCount", "int")
    """Changes that have not been replicated yet."""
    target_namespace: str = field("targetNamespace")
    """ID of the Premium namespace to migrate to."""
    post_migration_name: str = field("postMigrationName")
    """Name the Standard namespace gets after the migration."""
    migration_state: str = read_only("migrationState")
    """State of the migration."""


class NWRuleSetIpRules(Model):
    """An IP rule of a namespace's network rule set."""

    ip_mask: str | None = field("ipMask", default=None)
    """IPv4 address or range in CIDR form."""
    action: NetworkRuleIPAction | types.NetworkRuleIPActionValue | None = field(
        "action", "NetworkRuleIPAction", default=None
    )
    """What the rule does; Allow."""


class NWRuleSetVirtualNetworkRules(Model):
    """A virtual network rule of a namespace's network rule set."""

    subnet: NestedOrNone[Subnet, types.SubnetDict] = field("subnet", "Subnet", default=None)
    """The subnet, by its ID."""
    ignore_missing_vnet_service_endpoint: bool | None = field("ignoreMissingVnetServiceEndpoint", "bool", default=None)
    """Whether the rule is accepted although the subnet lacks the service endpoint."""


class NamespaceFailoverProperties(Model):
    """How a disaster recovery alias fails over."""

    properties: NestedOrNone[FailoverPropertiesProperties, types.FailoverPropertiesPropertiesDict] = field(
        "properties", "FailoverPropertiesProperties", default=None
    )
    """How a disaster recovery alias fails over."""
    is_safe_failover: bool | None = flattened("properties", default=None)
    """Whether to wait until all changes are replicated."""


class NamespaceReplicaLocation(Model):
    """A region with a replica of the namespace."""

    location_name: str | None = field("locationName", default=None)
    """Region of the replica."""
    role_type: GeoDRRoleType | types.GeoDRRoleTypeValue | None = field("roleType", "GeoDRRoleType", default=None)
    """Role of the replica."""


class NetworkRuleSet(ProxyResource):
    """Network rules of a namespace: who may connect."""

    properties: NestedOrNone[NetworkRuleSetProperties, types.NetworkRuleSetPropertiesDict] = field(
        "properties", "NetworkRuleSetProperties", default=None
    )
    """Default action, IP rules and subnets of a network rule set."""
    trusted_service_access_enabled: bool | None = flattened("properties", default=None)
    """Whether trusted Azure services may pass the rules."""
    default_action: DefaultAction | types.DefaultActionValue | None = flattened("properties", default=None)
    """What happens to traffic that no rule matches."""
    virtual_network_rules: NestedListOrNone[NWRuleSetVirtualNetworkRules, types.NWRuleSetVirtualNetworkRulesDict] = (
        flattened("properties", default=None)
    )
    """Subnets of virtual networks that may connect."""
    ip_rules: NestedListOrNone[NWRuleSetIpRules, types.NWRuleSetIpRulesDict] = flattened("properties", default=None)
    """Public IP addresses and ranges that may connect."""
    public_network_access: PublicNetworkAccessFlag | types.PublicNetworkAccessFlagValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class NetworkRuleSetProperties(Model):
    """Default action, IP rules and subnets of a network rule set."""

    trusted_service_access_enabled: bool | None = field("trustedServiceAccessEnabled", "bool", default=None)
    """Whether trusted Azure services may pass the rules."""
    default_action: DefaultAction | types.DefaultActionValue | None = field(
        "defaultAction", "DefaultAction", default=None
    )
    """What happens to traffic that no rule matches."""
    virtual_network_rules: NestedListOrNone[NWRuleSetVirtualNetworkRules, types.NWRuleSetVirtualNetworkRulesDict] = (
        field("virtualNetworkRules", "[NWRuleSetVirtualNetworkRules]", default=None)
    )
    """Subnets of virtual networks that may connect."""
    ip_rules: NestedListOrNone[NWRuleSetIpRules, types.NWRuleSetIpRulesDict] = field(
        "ipRules", "[NWRuleSetIpRules]", default=None
    )
    """Public IP addresses and ranges that may connect."""
    public_network_access: PublicNetworkAccessFlag | types.PublicNetworkAccessFlagValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccessFlag", default=None
    )
    """Whether the resource can be reached from public networks."""


class NetworkSecurityPerimeter(Model):
    """A network security perimeter."""

    id: str | None = field("id", default=None)
    """Resource ID of the perimeter."""
    perimeter_guid: str | None = field("perimeterGuid", default=None)
    """GUID of the perimeter."""
    location: str | None = field("location", default=None)
    """Region of the perimeter."""


class NetworkSecurityPerimeterConfiguration(ProxyResource):
    """What a network security perimeter sets for a resource that is associated with it."""

    properties: NestedOrNone[
        NetworkSecurityPerimeterConfigurationProperties, types.NetworkSecurityPerimeterConfigurationPropertiesDict
    ] = field("properties", "NetworkSecurityPerimeterConfigurationProperties", default=None)
    """Perimeter, association and rules that apply to the resource."""
    provisioning_state: (
        NetworkSecurityPerimeterConfigurationProvisioningState
        | types.NetworkSecurityPerimeterConfigurationProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    provisioning_issues: NestedListOrNone[ProvisioningIssue, types.ProvisioningIssueDict] = flattened(
        "properties", default=None
    )
    """What is wrong with the configuration, if anything."""
    network_security_perimeter: NestedOrNone[NetworkSecurityPerimeter, types.NetworkSecurityPerimeterDict] = flattened(
        "properties", default=None
    )
    """The network security perimeter."""
    resource_association: Nested[
        NetworkSecurityPerimeterConfigurationPropertiesResourceAssociation,
        types.NetworkSecurityPerimeterConfigurationPropertiesResourceAssociationDict,
    ] = flattened("properties", init=False)
    """Association of the resource with the perimeter."""
    profile: Nested[
        NetworkSecurityPerimeterConfigurationPropertiesProfile,
        types.NetworkSecurityPerimeterConfigurationPropertiesProfileDict,
    ] = flattened("properties", init=False)
    """Profile of the perimeter whose rules apply."""
    is_backing_resource: bool = flattened("properties", init=False)
    """Whether another resource stands behind this one."""
    applicable_features: list[str] = flattened("properties", init=False)
    """Features the configuration applies to."""
    parent_association_name: str = flattened("properties", init=False)
    """Name of the association of the parent."""
    source_resource_id: str = flattened("properties", init=False)
    """ID of the resource this one belongs to."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class NetworkSecurityPerimeterConfigurationProperties(Model):
    """Perimeter, association and rules that apply to the resource."""

    provisioning_state: (
        NetworkSecurityPerimeterConfigurationProvisioningState
        | types.NetworkSecurityPerimeterConfigurationProvisioningStateValue
    ) = read_only("provisioningState", "NetworkSecurityPerimeterConfigurationProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    provisioning_issues: NestedListOrNone[ProvisioningIssue, types.ProvisioningIssueDict] = field(
        "provisioningIssues", "[ProvisioningIssue]", default=None
    )
    """What is wrong with the configuration, if anything."""
    network_security_perimeter: NestedOrNone[NetworkSecurityPerimeter, types.NetworkSecurityPerimeterDict] = field(
        "networkSecurityPerimeter", "NetworkSecurityPerimeter", default=None
    )
    """The network security perimeter."""
    resource_association: Nested[
        NetworkSecurityPerimeterConfigurationPropertiesResourceAssociation,
        types.NetworkSecurityPerimeterConfigurationPropertiesResourceAssociationDict,
    ] = read_only("resourceAssociation", "NetworkSecurityPerimeterConfigurationPropertiesResourceAssociation")
    """Association of the resource with the perimeter."""
    profile: Nested[
        NetworkSecurityPerimeterConfigurationPropertiesProfile,
        types.NetworkSecurityPerimeterConfigurationPropertiesProfileDict,
    ] = read_only("profile", "NetworkSecurityPerimeterConfigurationPropertiesProfile")
    """Profile of the perimeter whose rules apply."""
    is_backing_resource: bool = read_only("isBackingResource", "bool")
    """Whether another resource stands behind this one."""
    applicable_features: list[str] = read_only("applicableFeatures", "[str]")
    """Features the configuration applies to."""
    parent_association_name: str = read_only("parentAssociationName")
    """Name of the association of the parent."""
    source_resource_id: str = read_only("sourceResourceId")
    """ID of the resource this one belongs to."""


class NetworkSecurityPerimeterConfigurationPropertiesProfile(Model):
    """Profile of a network security perimeter: its access rules and their version."""

    name: str | None = field("name", default=None)
    """Name of the profile."""
    access_rules_version: str | None = field("accessRulesVersion", default=None)
    """Version number of the access rules; goes up with each change."""
    access_rules: NestedListOrNone[NspAccessRule, types.NspAccessRuleDict] = field(
        "accessRules", "[NspAccessRule]", default=None
    )
    """Access rules of the perimeter profile."""


class NetworkSecurityPerimeterConfigurationPropertiesResourceAssociation(Model):
    """Association of a resource with a network security perimeter."""

    name: str | None = field("name", default=None)
    """Name of the association."""
    access_mode: ResourceAssociationAccessMode | types.ResourceAssociationAccessModeValue | None = field(
        "accessMode", "ResourceAssociationAccessMode", default=None
    )
    """How strictly the perimeter's rules are applied to the resource."""


class NspAccessRule(Model):
    """Access rule of a network security perimeter."""

    id: str | None = field("id", default=None)
    """ID of the access rule."""
    name: str | None = field("name", default=None)
    """Name of the access rule."""
    type: str | None = field("type", default=None)
    """Type of the access rule."""
    properties: Nested[NspAccessRuleProperties, types.NspAccessRulePropertiesDict] = read_only(
        "properties", "NspAccessRuleProperties"
    )
    """Whom an access rule of a network security perimeter lets in or out."""


class NspAccessRuleProperties(Model):
    """Whom an access rule of a network security perimeter lets in or out."""

    direction: NspAccessRuleDirection | types.NspAccessRuleDirectionValue | None = field(
        "direction", "NspAccessRuleDirection", default=None
    )
    """Whether an access rule is for traffic coming in or going out."""
    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """IPv4 and IPv6 address ranges in CIDR form."""
    subscriptions: NestedListOrNone[
        NspAccessRulePropertiesSubscriptionsItem, types.NspAccessRulePropertiesSubscriptionsItemDict
    ] = field("subscriptions", "[NspAccessRulePropertiesSubscriptionsItem]", default=None)
    """Subscriptions the rule lets in."""
    network_security_perimeters: NestedList[NetworkSecurityPerimeter, types.NetworkSecurityPerimeterDict] = read_only(
        "networkSecurityPerimeters", "[NetworkSecurityPerimeter]"
    )
    """Network security perimeters that the rule lets in."""
    fully_qualified_domain_names: list[str] = read_only("fullyQualifiedDomainNames", "[str]")
    """Fully qualified DNS names."""


class NspAccessRulePropertiesSubscriptionsItem(Model):
    """A subscription that an access rule lets in."""

    id: str | None = field("id", default=None)
    """ID of the subscription, as /subscriptions/ and a GUID."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str = read_only("name")
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    is_data_action: bool | None = field("isDataAction", "bool", default=None)
    """Whether the operation works on data rather than on the resource itself."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""
    origin: str | None = field("origin", default=None)
    """Who the operation is meant for: user, system or both."""
    properties: Any = field("properties", "object", default=None)
    """More about the operation, such as its logs and metrics."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str = read_only("provider")
    """Name of the resource provider."""
    resource: str = read_only("resource")
    """Kind of resource the operation works on."""
    operation: str = read_only("operation")
    """Short name of the operation."""
    description: str = read_only("description")
    """What the operation does."""


class PlatformCapabilities(Model):
    """Special abilities of the hardware a namespace runs on."""

    confidential_compute: NestedOrNone[ConfidentialCompute, types.ConfidentialComputeDict] = field(
        "confidentialCompute", "ConfidentialCompute", default=None
    )
    """Whether the namespace runs on confidential hardware."""


class PrivateEndpoint(Model):
    """The private endpoint at the other end of a connection."""

    id: str | None = field("id", default=None)
    """Resource ID of the private endpoint."""


class PrivateEndpointConnection(ProxyResource):
    """A private endpoint connection of a Service Bus namespace."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Endpoint and approval state of a private endpoint connection."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", default=None)
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[ConnectionState, types.ConnectionStateDict] = flattened(
        "properties", default=None
    )
    """Whether the connection is approved, and why."""
    provisioning_state: EndPointProvisioningState | types.EndPointProvisioningStateValue | None = flattened(
        "properties", default=None
    )
    """State of the last create or update, such as Succeeded or Failed."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class PrivateEndpointConnectionProperties(Model):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = field(
        "privateEndpoint", "PrivateEndpoint", default=None
    )
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[ConnectionState, types.ConnectionStateDict] = field(
        "privateLinkServiceConnectionState", "ConnectionState", default=None
    )
    """Whether the connection is approved, and why."""
    provisioning_state: EndPointProvisioningState | types.EndPointProvisioningStateValue | None = field(
        "provisioningState", "EndPointProvisioningState", default=None
    )
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateLinkResource(Model):
    """A sub-resource that a private endpoint can connect to."""

    properties: NestedOrNone[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties", default=None
    )
    """Group, members and DNS zones of a sub-resource for private endpoints."""
    group_id: str | None = flattened("properties", default=None)
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] | None = flattened("properties", default=None)
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] | None = flattened("properties", default=None)
    """Private DNS zones that have to resolve the names of the resource."""
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)


class PrivateLinkResourceProperties(Model):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    group_id: str | None = field("groupId", default=None)
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] | None = field("requiredMembers", "[str]", default=None)
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] | None = field("requiredZoneNames", "[str]", default=None)
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkResourcesListResult(Model):
    """Sub-resources that a private endpoint can connect to."""

    value: NestedList[PrivateLinkResource, types.PrivateLinkResourceDict] = field("value", "[PrivateLinkResource]")
    """The sub-resources."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ProvisioningIssue(Model):
    """A problem with the perimeter configuration of a resource."""

    name: str | None = field("name", default=None)
    """Name of the issue."""
    properties: Nested[ProvisioningIssueProperties, types.ProvisioningIssuePropertiesDict] = read_only(
        "properties", "ProvisioningIssueProperties"
    )
    """Kind, severity and remedies of a problem with a perimeter configuration."""


class ProvisioningIssueProperties(Model):
    """Kind, severity and remedies of a problem with a perimeter configuration."""

    issue_type: str | None = field("issueType", default=None)
    """Kind of the issue."""
    description: str | None = field("description", default=None)
    """Description of the provisioning issue, free text."""


class RegenerateAccessKeyParameters(Model):
    """Which key of an authorization rule to make anew."""

    key_type: KeyType | types.KeyTypeValue = field("keyType", "KeyType")
    """PrimaryKey or SecondaryKey."""
    key: str | None = field("key", default=None, secret=True)
    """The new key, if you bring your own; made by the service if omitted."""


class ResourceNamespacePatch(Resource):
    """Base of changes to a namespace: region and tags."""

    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class Rule(ProxyResource):
    """A rule of a subscription: a filter, and an action on messages that match."""

    properties: NestedOrNone[Ruleproperties, types.RulepropertiesDict] = field(
        "properties", "Ruleproperties", default=None
    )
    """Filter and action of a rule."""
    action: NestedOrNone[Action, types.ActionDict] = flattened("properties", default=None)
    """What is done to messages that match."""
    filter_type: FilterType | types.FilterTypeValue | None = flattened("properties", default=None)
    """Which kind of filter: SqlFilter or CorrelationFilter."""
    sql_filter: NestedOrNone[SqlFilter, types.SqlFilterDict] = flattened("properties", default=None)
    """SQL-like condition that messages must meet."""
    correlation_filter: NestedOrNone[CorrelationFilter, types.CorrelationFilterDict] = flattened(
        "properties", default=None
    )
    """Properties that messages must have."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class Ruleproperties(Model):
    """Filter and action of a rule."""

    action: NestedOrNone[Action, types.ActionDict] = field("action", "Action", default=None)
    """What is done to messages that match."""
    filter_type: FilterType | types.FilterTypeValue | None = field("filterType", "FilterType", default=None)
    """Which kind of filter: SqlFilter or CorrelationFilter."""
    sql_filter: NestedOrNone[SqlFilter, types.SqlFilterDict] = field("sqlFilter", "SqlFilter", default=None)
    """SQL-like condition that messages must meet."""
    correlation_filter: NestedOrNone[CorrelationFilter, types.CorrelationFilterDict] = field(
        "correlationFilter", "CorrelationFilter", default=None
    )
    """Properties that messages must have."""


class SBAuthorizationRule(ProxyResource):
    """An authorization rule: a named pair of keys with rights."""

    properties: NestedOrNone[SBAuthorizationRuleProperties, types.SBAuthorizationRulePropertiesDict] = field(
        "properties", "SBAuthorizationRuleProperties", default=None
    )
    """Rights of an authorization rule."""
    rights: list[AccessRights | types.AccessRightsValue] | None = flattened("properties", default=None)
    """What the rule allows: Manage, Send, Listen."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class SBAuthorizationRuleProperties(Model):
    """Rights of an authorization rule."""

    rights: list[AccessRights | types.AccessRightsValue] = field("rights", "[AccessRights]")
    """What the rule allows: Manage, Send, Listen."""


class SBClientAffineProperties(Model):
    """Client that a subscription belongs to."""

    client_id: str | None = field("clientId", default=None)
    """Client ID the subscription belongs to."""
    is_durable: bool | None = field("isDurable", "bool", default=None)
    """Whether the subscription outlives the connection."""
    is_shared: bool | None = field("isShared", "bool", default=None)
    """Whether several receivers share the subscription."""


class TrackedResource(Resource):
    """Base of resources that have a region and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""


class SBNamespace(TrackedResource):
    """A Service Bus namespace, which holds queues and topics."""

    properties: NestedOrNone[SBNamespaceProperties, types.SBNamespacePropertiesDict] = field(
        "properties", "SBNamespaceProperties", default=None
    )
    """Settings and state of a Service Bus namespace."""
    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = flattened("properties", default=None)
    """Lowest TLS version that clients may use."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    status: str = flattened("properties", init=False)
    """State, such as Active or Disabled."""
    created_at: datetime = flattened("properties", init=False)
    """When it was created."""
    updated_at: datetime = flattened("properties", init=False)
    """When it was last changed."""
    service_bus_endpoint: str = flattened("properties", init=False)
    """Endpoint of the namespace, such as https://my-namespace.servicebus.windows.net."""
    metric_id: str = flattened("properties", init=False)
    """Name by which Azure Monitor knows it, subscription and namespace."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    encryption: NestedOrNone[Encryption, types.EncryptionDict] = flattened("properties", default=None)
    """Encryption with keys from your own key vault."""
    private_endpoint_connections: NestedListOrNone[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        flattened("properties", default=None)
    )
    """Private endpoint connections to the resource."""
    disable_local_auth: bool | None = flattened("properties", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    alternate_name: str | None = flattened("properties", default=None)
    """Name the namespace keeps as an alternative when its own name becomes the alias."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    premium_messaging_partitions: int | None = flattened("properties", default=None)
    """Partitions of a Premium namespace: 1, 2 or 4; fixed at creation."""
    platform_capabilities: NestedOrNone[PlatformCapabilities, types.PlatformCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """Special abilities of the hardware, such as confidential compute."""
    geo_data_replication: NestedOrNone[GeoDataReplicationProperties, types.GeoDataReplicationPropertiesDict] = (
        flattened("properties", default=None)
    )
    """Replication of metadata and data to other regions."""
    ip_address_type: IpAddressType | types.IpAddressTypeValue | None = flattened("properties", default=None)
    """IP versions of the namespace's endpoint: IPv4 or DualStack."""
    sku: NestedOrNone[SBSku, types.SBSkuDict] = field("sku", "SBSku", default=None)
    """Size and price tier of the Service Bus namespace."""
    identity: NestedOrNone[Identity, types.IdentityDict] = field("identity", "Identity", default=None)
    """Managed identities of the resource."""


class SBNamespaceProperties(Model):
    """Settings and state of a Service Bus namespace."""

    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = field(
        "minimumTlsVersion", "TlsVersion", default=None
    )
    """Lowest TLS version that clients may use."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    status: str = read_only("status")
    """State, such as Active or Disabled."""
    created_at: datetime = read_only("createdAt", "iso-8601")
    """When it was created."""
    updated_at: datetime = read_only("updatedAt", "iso-8601")
    """When it was last changed."""
    service_bus_endpoint: str = read_only("serviceBusEndpoint")
    """Endpoint of the namespace, such as https://my-namespace.servicebus.windows.net."""
    metric_id: str = read_only("metricId")
    """Name by which Azure Monitor knows it, subscription and namespace."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether it is spread over availability zones."""
    encryption: NestedOrNone[Encryption, types.EncryptionDict] = field("encryption", "Encryption", default=None)
    """Encryption with keys from your own key vault."""
    private_endpoint_connections: NestedListOrNone[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        field("privateEndpointConnections", "[PrivateEndpointConnection]", default=None)
    )
    """Private endpoint connections to the resource."""
    disable_local_auth: bool | None = field("disableLocalAuth", "bool", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    alternate_name: str | None = field("alternateName", default=None)
    """Name the namespace keeps as an alternative when its own name becomes the alias."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the resource can be reached from public networks."""
    premium_messaging_partitions: int | None = field("premiumMessagingPartitions", "int", default=None)
    """Partitions of a Premium namespace: 1, 2 or 4; fixed at creation."""
    platform_capabilities: NestedOrNone[PlatformCapabilities, types.PlatformCapabilitiesDict] = field(
        "platformCapabilities", "PlatformCapabilities", default=None
    )
    """Special abilities of the hardware, such as confidential compute."""
    geo_data_replication: NestedOrNone[GeoDataReplicationProperties, types.GeoDataReplicationPropertiesDict] = field(
        "geoDataReplication", "GeoDataReplicationProperties", default=None
    )
    """Replication of metadata and data to other regions."""
    ip_address_type: IpAddressType | types.IpAddressTypeValue | None = field(
        "ipAddressType", "IpAddressType", default=None
    )
    """IP versions of the namespace's endpoint: IPv4 or DualStack."""


class SBNamespaceUpdateParameters(ResourceNamespacePatch):
    """Settings and tags of a Service Bus namespace to change."""

    sku: NestedOrNone[SBSku, types.SBSkuDict] = field("sku", "SBSku", default=None)
    """Size and price tier."""
    properties: NestedOrNone[SBNamespaceUpdateProperties, types.SBNamespaceUpdatePropertiesDict] = field(
        "properties", "SBNamespaceUpdateProperties", default=None
    )
    """Settings of a Service Bus namespace to change."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    status: str = flattened("properties", init=False)
    """State, such as Active or Disabled."""
    created_at: datetime = flattened("properties", init=False)
    """When it was created."""
    updated_at: datetime = flattened("properties", init=False)
    """When it was last changed."""
    service_bus_endpoint: str = flattened("properties", init=False)
    """Endpoint of the namespace, such as https://my-namespace.servicebus.windows.net."""
    metric_id: str = flattened("properties", init=False)
    """Name by which Azure Monitor knows it, subscription and namespace."""
    encryption: NestedOrNone[Encryption, types.EncryptionDict] = flattened("properties", default=None)
    """Encryption with keys from your own key vault."""
    private_endpoint_connections: NestedListOrNone[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        flattened("properties", default=None)
    )
    """Private endpoint connections to the resource."""
    disable_local_auth: bool | None = flattened("properties", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    alternate_name: str | None = flattened("properties", default=None)
    """Name the namespace keeps as an alternative when its own name becomes the alias."""
    identity: NestedOrNone[Identity, types.IdentityDict] = field("identity", "Identity", default=None)
    """Managed identities of the resource."""


class SBNamespaceUpdateProperties(Model):
    """Settings of a Service Bus namespace to change."""

    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    status: str = read_only("status")
    """State, such as Active or Disabled."""
    created_at: datetime = read_only("createdAt", "iso-8601")
    """When it was created."""
    updated_at: datetime = read_only("updatedAt", "iso-8601")
    """When it was last changed."""
    service_bus_endpoint: str = read_only("serviceBusEndpoint")
    """Endpoint of the namespace, such as https://my-namespace.servicebus.windows.net."""
    metric_id: str = read_only("metricId")
    """Name by which Azure Monitor knows it, subscription and namespace."""
    encryption: NestedOrNone[Encryption, types.EncryptionDict] = field("encryption", "Encryption", default=None)
    """Encryption with keys from your own key vault."""
    private_endpoint_connections: NestedListOrNone[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        field("privateEndpointConnections", "[PrivateEndpointConnection]", default=None)
    )
    """Private endpoint connections to the resource."""
    disable_local_auth: bool | None = field("disableLocalAuth", "bool", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    alternate_name: str | None = field("alternateName", default=None)
    """Name the namespace keeps as an alternative when its own name becomes the alias."""


class SBQueue(ProxyResource):
    """A queue: each message goes to one receiver."""

    properties: NestedOrNone[SBQueueProperties, types.SBQueuePropertiesDict] = field(
        "properties", "SBQueueProperties", default=None
    )
    """Settings and state of the queue."""
    count_details: Nested[MessageCountDetails, types.MessageCountDetailsDict] = flattened("properties", init=False)
    """Messages by state: active, dead-lettered, scheduled and in transfer."""
    created_at: datetime = flattened("properties", init=False)
    """When it was created."""
    updated_at: datetime = flattened("properties", init=False)
    """When it was last changed."""
    accessed_at: datetime = flattened("properties", init=False)
    """When it was last used."""
    size_in_bytes: int = flattened("properties", init=False)
    """Size in bytes."""
    message_count: int = flattened("properties", init=False)
    """How many messages it holds."""
    lock_duration: timedelta | None = flattened("properties", default=None)
    """How long a message stays locked for a receiver, as an ISO 8601 duration; up to five minutes."""
    max_size_in_megabytes: int | None = flattened("properties", default=None)
    """Largest size in megabytes; 1024 by default."""
    max_message_size_in_kilobytes: int | None = flattened("properties", default=None)
    """Largest size of a message in kilobytes; Premium only."""
    requires_duplicate_detection: bool | None = flattened("properties", default=None)
    """Whether messages with an ID seen before are dropped; fixed at creation."""
    requires_session: bool | None = flattened("properties", default=None)
    """Whether messages are grouped in sessions; fixed at creation."""
    default_message_time_to_live: timedelta | None = flattened("properties", default=None)
    """How long a message lives if it does not say, as an ISO 8601 duration."""
    dead_lettering_on_message_expiration: bool | None = flattened("properties", default=None)
    """Whether expired messages are moved to the dead-letter queue."""
    duplicate_detection_history_time_window: timedelta | None = flattened("properties", default=None)
    """How long message IDs are remembered, as an ISO 8601 duration; ten minutes by default."""
    max_delivery_count: int | None = flattened("properties", default=None)
    """Deliveries after which a message is moved to the dead-letter queue; 10 by default."""
    status: EntityStatus | types.EntityStatusValue | None = flattened("properties", default=None)
    """State, such as Active or Disabled."""
    enable_batched_operations: bool | None = flattened("properties", default=None)
    """Whether the server writes in batches."""
    auto_delete_on_idle: timedelta | None = flattened("properties", default=None)
    """Idle time after which it is deleted, as an ISO 8601 duration; at least five minutes."""
    enable_partitioning: bool | None = flattened("properties", default=None)
    """Whether it is spread over several brokers; fixed at creation."""
    enable_express: bool | None = flattened("properties", default=None)
    """Whether messages are held in memory before they are stored."""
    forward_to: str | None = flattened("properties", default=None)
    """Queue or topic that messages are forwarded to."""
    forward_dead_lettered_messages_to: str | None = flattened("properties", default=None)
    """Queue or topic that dead-lettered messages are forwarded to."""
    user_metadata: str | None = flattened("properties", default=None)
    """Note of your own, up to 1024 characters."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class SBQueueProperties(Model):
    """Settings and state of a queue."""

    count_details: Nested[MessageCountDetails, types.MessageCountDetailsDict] = read_only(
        "countDetails", "MessageCountDetails"
    )
    """Messages by state: active, dead-lettered, scheduled and in transfer."""
    created_at: datetime = read_only("createdAt", "iso-8601")
    """When it was created."""
    updated_at: datetime = read_only("updatedAt", "iso-8601")
    """When it was last changed."""
    accessed_at: datetime = read_only("accessedAt", "iso-8601")
    """When it was last used."""
    size_in_bytes: int = read_only("sizeInBytes", "int")
    """Size in bytes."""
    message_count: int = read_only("messageCount", "int")
    """How many messages it holds."""
    lock_duration: timedelta | None = field("lockDuration", "duration", default=None)
    """How long a message stays locked for a receiver, as an ISO 8601 duration; up to five minutes."""
    max_size_in_megabytes: int | None = field("maxSizeInMegabytes", "int", default=None)
    """Largest size in megabytes; 1024 by default."""
    max_message_size_in_kilobytes: int | None = field("maxMessageSizeInKilobytes", "int", default=None)
    """Largest size of a message in kilobytes; Premium only."""
    requires_duplicate_detection: bool | None = field("requiresDuplicateDetection", "bool", default=None)
    """Whether messages with an ID seen before are dropped; fixed at creation."""
    requires_session: bool | None = field("requiresSession", "bool", default=None)
    """Whether messages are grouped in sessions; fixed at creation."""
    default_message_time_to_live: timedelta | None = field("defaultMessageTimeToLive", "duration", default=None)
    """How long a message lives if it does not say, as an ISO 8601 duration."""
    dead_lettering_on_message_expiration: bool | None = field("deadLetteringOnMessageExpiration", "bool", default=None)
    """Whether expired messages are moved to the dead-letter queue."""
    duplicate_detection_history_time_window: timedelta | None = field(
        "duplicateDetectionHistoryTimeWindow", "duration", default=None
    )
    """How long message IDs are remembered, as an ISO 8601 duration; ten minutes by default."""
    max_delivery_count: int | None = field("maxDeliveryCount", "int", default=None)
    """Deliveries after which a message is moved to the dead-letter queue; 10 by default."""
    status: EntityStatus | types.EntityStatusValue | None = field("status", "EntityStatus", default=None)
    """State, such as Active or Disabled."""
    enable_batched_operations: bool | None = field("enableBatchedOperations", "bool", default=None)
    """Whether the server writes in batches."""
    auto_delete_on_idle: timedelta | None = field("autoDeleteOnIdle", "duration", default=None)
    """Idle time after which it is deleted, as an ISO 8601 duration; at least five minutes."""
    enable_partitioning: bool | None = field("enablePartitioning", "bool", default=None)
    """Whether it is spread over several brokers; fixed at creation."""
    enable_express: bool | None = field("enableExpress", "bool", default=None)
    """Whether messages are held in memory before they are stored."""
    forward_to: str | None = field("forwardTo", default=None)
    """Queue or topic that messages are forwarded to."""
    forward_dead_lettered_messages_to: str | None = field("forwardDeadLetteredMessagesTo", default=None)
    """Queue or topic that dead-lettered messages are forwarded to."""
    user_metadata: str | None = field("userMetadata", default=None)
    """Note of your own, up to 1024 characters."""


class SBSku(Model):
    """Tier and capacity of a Service Bus namespace."""

    name: SkuName | types.SkuNameValue = field("name", "SkuName")
    """Tier of a namespace: Basic, Standard or Premium."""
    tier: SkuTier | types.SkuTierValue | None = field("tier", "SkuTier", default=None)
    """Tier of a namespace: Basic, Standard or Premium."""
    capacity: int | None = field("capacity", "int", default=None)
    """Messaging units of a Premium namespace: 1, 2, 4, 8 or 16."""


class SBSubscription(ProxyResource):
    """A subscription of a topic: a queue of its own for messages that match."""

    properties: NestedOrNone[SBSubscriptionProperties, types.SBSubscriptionPropertiesDict] = field(
        "properties", "SBSubscriptionProperties", default=None
    )
    """Settings and state of the subscription."""
    message_count: int = flattened("properties", init=False)
    """How many messages it holds."""
    created_at: datetime = flattened("properties", init=False)
    """When it was created."""
    accessed_at: datetime = flattened("properties", init=False)
    """When it was last used."""
    updated_at: datetime = flattened("properties", init=False)
    """When it was last changed."""
    count_details: Nested[MessageCountDetails, types.MessageCountDetailsDict] = flattened("properties", init=False)
    """Messages by state: active, dead-lettered, scheduled and in transfer."""
    lock_duration: timedelta | None = flattened("properties", default=None)
    """How long a message stays locked for a receiver, as an ISO 8601 duration; up to five minutes."""
    requires_session: bool | None = flattened("properties", default=None)
    """Whether messages are grouped in sessions; fixed at creation."""
    default_message_time_to_live: timedelta | None = flattened("properties", default=None)
    """How long a message lives if it does not say, as an ISO 8601 duration."""
    dead_lettering_on_filter_evaluation_exceptions: bool | None = flattened("properties", default=None)
    """Whether messages on which a filter fails are moved to the dead-letter queue."""
    dead_lettering_on_message_expiration: bool | None = flattened("properties", default=None)
    """Whether expired messages are moved to the dead-letter queue."""
    duplicate_detection_history_time_window: timedelta | None = flattened("properties", default=None)
    """How long message IDs are remembered, as an ISO 8601 duration; ten minutes by default."""
    max_delivery_count: int | None = flattened("properties", default=None)
    """Deliveries after which a message is moved to the dead-letter queue; 10 by default."""
    status: EntityStatus | types.EntityStatusValue | None = flattened("properties", default=None)
    """State, such as Active or Disabled."""
    enable_batched_operations: bool | None = flattened("properties", default=None)
    """Whether the server writes in batches."""
    auto_delete_on_idle: timedelta | None = flattened("properties", default=None)
    """Idle time after which it is deleted, as an ISO 8601 duration; at least five minutes."""
    forward_to: str | None = flattened("properties", default=None)
    """Queue or topic that messages are forwarded to."""
    forward_dead_lettered_messages_to: str | None = flattened("properties", default=None)
    """Queue or topic that dead-lettered messages are forwarded to."""
    is_client_affine: bool | None = flattened("properties", default=None)
    """Whether the subscription belongs to a client ID."""
    user_metadata: str | None = flattened("properties", default=None)
    """Note of your own, up to 1024 characters."""
    client_affine_properties: NestedOrNone[SBClientAffineProperties, types.SBClientAffinePropertiesDict] = flattened(
        "properties", default=None
    )
    """Client the subscription belongs to."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class SBSubscriptionProperties(Model):
    """Settings and state of a subscription."""

    message_count: int = read_only("messageCount", "int")
    """How many messages it holds."""
    created_at: datetime = read_only("createdAt", "iso-8601")
    """When it was created."""
    accessed_at: datetime = read_only("accessedAt", "iso-8601")
    """When it was last used."""
    updated_at: datetime = read_only("updatedAt", "iso-8601")
    """When it was last changed."""
    count_details: Nested[MessageCountDetails, types.MessageCountDetailsDict] = read_only(
        "countDetails", "MessageCountDetails"
    )
    """Messages by state: active, dead-lettered, scheduled and in transfer."""
    lock_duration: timedelta | None = field("lockDuration", "duration", default=None)
    """How long a message stays locked for a receiver, as an ISO 8601 duration; up to five minutes."""
    requires_session: bool | None = field("requiresSession", "bool", default=None)
    """Whether messages are grouped in sessions; fixed at creation."""
    default_message_time_to_live: timedelta | None = field("defaultMessageTimeToLive", "duration", default=None)
    """How long a message lives if it does not say, as an ISO 8601 duration."""
    dead_lettering_on_filter_evaluation_exceptions: bool | None = field(
        "deadLetteringOnFilterEvaluationExceptions", "bool", default=None
    )
    """Whether messages on which a filter fails are moved to the dead-letter queue."""
    dead_lettering_on_message_expiration: bool | None = field("deadLetteringOnMessageExpiration", "bool", default=None)
    """Whether expired messages are moved to the dead-letter queue."""
    duplicate_detection_history_time_window: timedelta | None = field(
        "duplicateDetectionHistoryTimeWindow", "duration", default=None
    )
    """How long message IDs are remembered, as an ISO 8601 duration; ten minutes by default."""
    max_delivery_count: int | None = field("maxDeliveryCount", "int", default=None)
    """Deliveries after which a message is moved to the dead-letter queue; 10 by default."""
    status: EntityStatus | types.EntityStatusValue | None = field("status", "EntityStatus", default=None)
    """State, such as Active or Disabled."""
    enable_batched_operations: bool | None = field("enableBatchedOperations", "bool", default=None)
    """Whether the server writes in batches."""
    auto_delete_on_idle: timedelta | None = field("autoDeleteOnIdle", "duration", default=None)
    """Idle time after which it is deleted, as an ISO 8601 duration; at least five minutes."""
    forward_to: str | None = field("forwardTo", default=None)
    """Queue or topic that messages are forwarded to."""
    forward_dead_lettered_messages_to: str | None = field("forwardDeadLetteredMessagesTo", default=None)
    """Queue or topic that dead-lettered messages are forwarded to."""
    is_client_affine: bool | None = field("isClientAffine", "bool", default=None)
    """Whether the subscription belongs to a client ID."""
    user_metadata: str | None = field("userMetadata", default=None)
    """Note of your own, up to 1024 characters."""
    client_affine_properties: NestedOrNone[SBClientAffineProperties, types.SBClientAffinePropertiesDict] = field(
        "clientAffineProperties", "SBClientAffineProperties", default=None
    )
    """Client the subscription belongs to."""


class SBTopic(ProxyResource):
    """A topic: each message goes to all subscriptions whose rules match."""

    properties: NestedOrNone[SBTopicProperties, types.SBTopicPropertiesDict] = field(
        "properties", "SBTopicProperties", default=None
    )
    """Settings and state of the topic."""
    size_in_bytes: int = flattened("properties", init=False)
    """Size in bytes."""
    created_at: datetime = flattened("properties", init=False)
    """When it was created."""
    updated_at: datetime = flattened("properties", init=False)
    """When it was last changed."""
    accessed_at: datetime = flattened("properties", init=False)
    """When it was last used."""
    subscription_count: int = flattened("properties", init=False)
    """How many subscriptions the topic has."""
    count_details: Nested[MessageCountDetails, types.MessageCountDetailsDict] = flattened("properties", init=False)
    """Messages by state: active, dead-lettered, scheduled and in transfer."""
    default_message_time_to_live: timedelta | None = flattened("properties", default=None)
    """How long a message lives if it does not say, as an ISO 8601 duration."""
    max_size_in_megabytes: int | None = flattened("properties", default=None)
    """Largest size in megabytes; 1024 by default."""
    max_message_size_in_kilobytes: int | None = flattened("properties", default=None)
    """Largest size of a message in kilobytes; Premium only."""
    requires_duplicate_detection: bool | None = flattened("properties", default=None)
    """Whether messages with an ID seen before are dropped; fixed at creation."""
    duplicate_detection_history_time_window: timedelta | None = flattened("properties", default=None)
    """How long message IDs are remembered, as an ISO 8601 duration; ten minutes by default."""
    enable_batched_operations: bool | None = flattened("properties", default=None)
    """Whether the server writes in batches."""
    status: EntityStatus | types.EntityStatusValue | None = flattened("properties", default=None)
    """State, such as Active or Disabled."""
    support_ordering: bool | None = flattened("properties", default=None)
    """Whether the topic keeps the order of messages."""
    auto_delete_on_idle: timedelta | None = flattened("properties", default=None)
    """Idle time after which it is deleted, as an ISO 8601 duration; at least five minutes."""
    enable_partitioning: bool | None = flattened("properties", default=None)
    """Whether it is spread over several brokers; fixed at creation."""
    enable_express: bool | None = flattened("properties", default=None)
    """Whether messages are held in memory before they are stored."""
    user_metadata: str | None = flattened("properties", default=None)
    """Note of your own, up to 1024 characters."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class SBTopicProperties(Model):
    """Settings and state of a topic."""

    size_in_bytes: int = read_only("sizeInBytes", "int")
    """Size in bytes."""
    created_at: datetime = read_only("createdAt", "iso-8601")
    """When it was created."""
    updated_at: datetime = read_only("updatedAt", "iso-8601")
    """When it was last changed."""
    accessed_at: datetime = read_only("accessedAt", "iso-8601")
    """When it was last used."""
    subscription_count: int = read_only("subscriptionCount", "int")
    """How many subscriptions the topic has."""
    count_details: Nested[MessageCountDetails, types.MessageCountDetailsDict] = read_only(
        "countDetails", "MessageCountDetails"
    )
    """Messages by state: active, dead-lettered, scheduled and in transfer."""
    default_message_time_to_live: timedelta | None = field("defaultMessageTimeToLive", "duration", default=None)
    """How long a message lives if it does not say, as an ISO 8601 duration."""
    max_size_in_megabytes: int | None = field("maxSizeInMegabytes", "int", default=None)
    """Largest size in megabytes; 1024 by default."""
    max_message_size_in_kilobytes: int | None = field("maxMessageSizeInKilobytes", "int", default=None)
    """Largest size of a message in kilobytes; Premium only."""
    requires_duplicate_detection: bool | None = field("requiresDuplicateDetection", "bool", default=None)
    """Whether messages with an ID seen before are dropped; fixed at creation."""
    duplicate_detection_history_time_window: timedelta | None = field(
        "duplicateDetectionHistoryTimeWindow", "duration", default=None
    )
    """How long message IDs are remembered, as an ISO 8601 duration; ten minutes by default."""
    enable_batched_operations: bool | None = field("enableBatchedOperations", "bool", default=None)
    """Whether the server writes in batches."""
    status: EntityStatus | types.EntityStatusValue | None = field("status", "EntityStatus", default=None)
    """State, such as Active or Disabled."""
    support_ordering: bool | None = field("supportOrdering", "bool", default=None)
    """Whether the topic keeps the order of messages."""
    auto_delete_on_idle: timedelta | None = field("autoDeleteOnIdle", "duration", default=None)
    """Idle time after which it is deleted, as an ISO 8601 duration; at least five minutes."""
    enable_partitioning: bool | None = field("enablePartitioning", "bool", default=None)
    """Whether it is spread over several brokers; fixed at creation."""
    enable_express: bool | None = field("enableExpress", "bool", default=None)
    """Whether messages are held in memory before they are stored."""
    user_metadata: str | None = field("userMetadata", default=None)
    """Note of your own, up to 1024 characters."""


class SqlFilter(Model):
    """A SQL-like condition on messages."""

    sql_expression: str | None = field("sqlExpression", default=None)
    """The condition, such as color = 'red'."""
    compatibility_level: int | None = field("compatibilityLevel", "int", default=None)
    """Version of the rule language; 20."""
    requires_preprocessing: bool | None = field("requiresPreprocessing", "bool", default=None)
    """Whether the expression is worked on before use."""


class Subnet(Model):
    """A subnet, by its ID."""

    id: str = field("id")
    """Resource ID of the subnet."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created (UTC)."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed (UTC)."""


class UserAssignedIdentity(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class UserAssignedIdentityProperties(Model):
    """User-assigned identity that reads the encryption key."""

    user_assigned_identity: str | None = field("userAssignedIdentity", default=None)
    """Resource ID of the identity."""
