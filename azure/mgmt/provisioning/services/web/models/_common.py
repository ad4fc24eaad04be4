# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyOnlyResource, ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.model import Filled, Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _common as types


class AppInsightsWebAppStackSettings(Model):
    """Whether a stack works with Application Insights."""

    is_supported: bool = read_only("isSupported", "bool")
    """Whether it is supported."""
    is_default_off: bool = read_only("isDefaultOff", "bool")
    """Whether it is off by default."""


class ArmIdWrapper(Model):
    """Reference to a resource by its ID."""

    id: str = read_only("id")
    """Resource ID."""


class Capability(Model):
    """One capability of a SKU or plan."""

    name: str | None = field("name", default=None)
    """Name of the capability."""
    value: str | None = field("value", default=None)
    """Value of the capability."""
    reason: str | None = field("reason", default=None)
    """Why it is as it is."""


class CsmUsageQuota(Model):
    """Use of one quota."""

    unit: str | None = field("unit", default=None)
    """Unit of the figures."""
    next_reset_time: datetime | None = field("nextResetTime", "iso-8601", default=None)
    """When the count starts again."""
    current_value: int | None = field("currentValue", "int", default=None)
    """What is in use."""
    limit: int | None = field("limit", "int", default=None)
    """How much may be used."""
    name: NestedOrNone[LocalizableString, types.LocalizableStringDict] = field(
        "name", "LocalizableString", default=None
    )
    """Name of what is counted."""


class DefaultErrorResponse(Model):
    """Error answer of the service."""

    error: Nested[DefaultErrorResponseError, types.DefaultErrorResponseErrorDict] = read_only(
        "error", "DefaultErrorResponseError"
    )
    """What went wrong, if anything did."""


class DefaultErrorResponseError(Model):
    """What went wrong, with further errors inside."""

    code: str = read_only("code")
    """Short code, meant for programs."""
    message: str = read_only("message")
    """Explanation in words."""
    target: str = read_only("target")
    """Part of the request the error is about."""
    details: NestedListOrNone[DefaultErrorResponseErrorDetailsItem, types.DefaultErrorResponseErrorDetailsItemDict] = (
        field("details", "[DefaultErrorResponseErrorDetailsItem]", default=None)
    )
    """Further errors."""
    innererror: str = read_only("innererror")
    """Further information for finding the cause."""


class DefaultErrorResponseErrorDetailsItem(Model):
    """An error that led to another."""

    code: str = read_only("code")
    """Short code, meant for programs."""
    message: str = read_only("message")
    """Explanation in words."""
    target: str = read_only("target")
    """Part of the request the error is about."""


class ErrorEntity(Model):
    """What went wrong, with further errors inside."""

    extended_code: str | None = field("extendedCode", default=None)
    """Further code."""
    message_template: str | None = field("messageTemplate", default=None)
    """Message with places for the parameters."""
    parameters: list[str] | None = field("parameters", "[str]", default=None)
    """Parameters of the message."""
    inner_errors: NestedListOrNone[ErrorEntity, types.ErrorEntityDict] = field(
        "innerErrors", "[ErrorEntity]", default=None
    )
    """Errors that led to this one."""
    details: NestedListOrNone[ErrorEntity, types.ErrorEntityDict] = field("details", "[ErrorEntity]", default=None)
    """Further errors."""
    target: str | None = field("target", default=None)
    """What the error is about."""
    code: str | None = field("code", default=None)
    """Short code, meant for programs."""
    message: str | None = field("message", default=None)
    """Explanation in words."""


class ExtendedLocation(Model):
    """Edge zone or custom location that hosts a resource."""

    name: str | None = field("name", default=None)
    """Name, or resource ID of a custom location."""
    type: str = read_only("type")
    """Kind of location."""


class GitHubActionWebAppStackSettings(Model):
    """Whether a stack works with GitHub Actions."""

    is_supported: bool = read_only("isSupported", "bool")
    """Whether it is supported."""
    supported_version: str = read_only("supportedVersion")
    """Version that is supported."""


class HostingEnvironmentProfile(Model):
    """Reference to an App Service Environment."""

    id: str | None = field("id", default=None)
    """Resource ID of the environment."""
    name: str = read_only("name")
    """Name of the environment."""
    type: str = read_only("type")
    """Resource type of the environment."""


class HybridConnection(ProxyResource):
    """A hybrid connection of an app."""

    properties: NestedOrNone[HybridConnectionProperties, types.HybridConnectionPropertiesDict] = field(
        "properties", "HybridConnectionProperties", default=None
    )
    """Relay, host and key of a hybrid connection."""
    service_bus_namespace: str | None = flattened("properties", default=None)
    """Name of the relay namespace."""
    relay_name: str | None = flattened("properties", default=None)
    """Name of the hybrid connection in the namespace."""
    relay_arm_uri: str | None = flattened("properties", default=None)
    """Resource ID of the hybrid connection in the namespace."""
    hostname: str | None = flattened("properties", default=None)
    """Host to reach through the connection."""
    port: int | None = flattened("properties", default=None)
    """Port of that host."""
    send_key_name: str | None = flattened("properties", default=None)
    """Name of the send key."""
    send_key_value: str | None = flattened("properties", default=None)
    """The send key; it is not returned."""
    service_bus_suffix: str | None = flattened("properties", default=None)
    """DNS suffix of the relay, such as .servicebus.windows.net."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class HybridConnectionProperties(Model):
    """Relay, host and key of a hybrid connection."""

    service_bus_namespace: str | None = field("serviceBusNamespace", default=None)
    """Name of the relay namespace."""
    relay_name: str | None = field("relayName", default=None)
    """Name of the hybrid connection in the namespace."""
    relay_arm_uri: str | None = field("relayArmUri", default=None)
    """Resource ID of the hybrid connection in the namespace."""
    hostname: str | None = field("hostname", default=None)
    """Host to reach through the connection."""
    port: int | None = field("port", "int", default=None)
    """Port of that host."""
    send_key_name: str | None = field("sendKeyName", default=None)
    """Name of the send key."""
    send_key_value: str | None = field("sendKeyValue", default=None, secret=True)
    """The send key; it is not returned."""
    service_bus_suffix: str | None = field("serviceBusSuffix", default=None)
    """DNS suffix of the relay, such as .servicebus.windows.net."""


class Identifier(ProxyResource):
    """A domain ownership identifier."""

    properties: NestedOrNone[IdentifierProperties, types.IdentifierPropertiesDict] = field(
        "properties", "IdentifierProperties", default=None
    )
    """Value of a domain ownership identifier."""
    value: str | None = flattened("properties", default=None)
    """The value."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class IdentifierProperties(Model):
    """Value of a domain ownership identifier."""

    value: str | None = field("id", default=None)
    """The value."""


class LocalizableString(Model):
    """A name, for programs and for people."""

    value: str | None = field("value", default=None)
    """Name, for programs."""
    localized_value: str | None = field("localizedValue", default=None)
    """Name, to show to people."""


class ManagedServiceIdentity(Model):
    """Managed identities of a resource."""

    type: models.ManagedServiceIdentityType | types.ManagedServiceIdentityTypeValue | None = field(
        "type", "ManagedServiceIdentityType", default=None
    )
    """Which kinds of identity the resource has."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the system-assigned identity."""
    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity."""
    user_assigned_identities: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID; values are empty objects."""


class NameValuePair(Model):
    """A name with a value, such as an app setting."""

    name: str | None = field("name", default=None)
    """The name."""
    value: str | None = field("value", default=None, secret=True)
    """The value."""


class Operation(Model):
    """An operation on a resource, and how far it has got."""

    id: str | None = field("id", default=None)
    """ID of the operation."""
    name: str | None = field("name", default=None)
    """Name of the operation."""
    status: models.OperationStatus | types.OperationStatusValue | None = field(
        "status", "OperationStatus", default=None
    )
    """Present state."""
    errors: NestedListOrNone[ErrorEntity, types.ErrorEntityDict] = field("errors", "[ErrorEntity]", default=None)
    """What went wrong."""
    created_time: datetime | None = field("createdTime", "iso-8601", default=None)
    """When it was created, in UTC."""
    modified_time: datetime | None = field("modifiedTime", "iso-8601", default=None)
    """When it was last changed."""
    expiration_time: datetime | None = field("expirationTime", "iso-8601", default=None)
    """When its record is deleted."""
    geo_master_operation_id: str | None = field("geoMasterOperationId", default=None)
    """ID for tracking, for support."""


class PrivateLinkConnectionState(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: str | None = field("status", default=None)
    """Approved, Rejected or Pending; set it to answer a request."""
    description: str | None = field("description", default=None)
    """Reason for approving or rejecting, in your own words."""
    actions_required: str | None = field("actionsRequired", default=None)
    """What the owner of the endpoint has to do besides, usually None."""


class PrivateLinkResource(Model):
    """A part of the resource that a private endpoint can connect to."""

    id: str = field("id")
    """Resource ID, /subscriptions/.../providers/...; filled in by Azure."""
    name: str = field("name")
    """Name of the resource."""
    type: str = field("type")
    """Resource type, provider and kind as Microsoft.Provider/kind."""
    properties: Nested[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties"
    )
    """Group ID and DNS zones to connect with."""


class PrivateLinkResourceProperties(Model):
    """Group ID, members and DNS zones of a private link target."""

    group_id: str = read_only("groupId")
    """Group ID to give when creating the private endpoint."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the group; each gets an IP address in the endpoint."""
    required_zone_names: list[str] = read_only("requiredZoneNames", "[str]")
    """Private DNS zones needed to resolve the endpoint's names."""


class PrivateLinkResourcesWrapper(Model):
    """What a private endpoint can connect to."""

    value: NestedList[PrivateLinkResource, types.PrivateLinkResourceDict] = field("value", "[PrivateLinkResource]")
    """Items of the list."""


class RemotePrivateEndpointConnectionARMResource(ProxyResource):
    """A private endpoint connection of an app, static web app or environment."""

    properties: NestedOrNone[
        RemotePrivateEndpointConnectionARMResourceProperties,
        types.RemotePrivateEndpointConnectionARMResourcePropertiesDict,
    ] = field("properties", "RemotePrivateEndpointConnectionARMResourceProperties", default=None)
    """Approval, private endpoint and state of a connection."""
    provisioning_state: str = flattened("properties", init=False)
    """How far the last create, update or delete has got."""
    private_endpoint: NestedOrNone[ArmIdWrapper, types.ArmIdWrapperDict] = flattened("properties", default=None)
    """The private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkConnectionState, types.PrivateLinkConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    ip_addresses: list[str] | None = flattened("properties", default=None)
    """Private IP addresses of the endpoint."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class RemotePrivateEndpointConnectionARMResourceProperties(Model):
    """Approval, private endpoint and state of a connection."""

    provisioning_state: str = read_only("provisioningState")
    """How far the last create, update or delete has got."""
    private_endpoint: NestedOrNone[ArmIdWrapper, types.ArmIdWrapperDict] = field(
        "privateEndpoint", "ArmIdWrapper", default=None
    )
    """The private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkConnectionState, types.PrivateLinkConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkConnectionState", default=None)
    """Whether the connection is approved, and why."""
    ip_addresses: list[str] | None = field("ipAddresses", "[str]", default=None)
    """Private IP addresses of the endpoint."""


class SkuCapacity(Model):
    """Numbers of instances a SKU allows."""

    minimum: int | None = field("minimum", "int", default=None)
    """Fewest instances."""
    maximum: int | None = field("maximum", "int", default=None)
    """Most instances."""
    elastic_maximum: int | None = field("elasticMaximum", "int", default=None)
    """Most instances to scale out to automatically."""
    default: int | None = field("default", "int", default=None)
    """Instances by default."""
    scale_type: str | None = field("scaleType", default=None)
    """How it can be scaled."""


class SkuDescription(Model):
    """Size and number of a plan's instances."""

    name: Filled[str] = field("name", default=None)
    """SKU, such as B1, S1 or P1v3."""
    tier: Filled[str] = field("tier", default=None)
    """Tier, such as Basic, Standard or PremiumV3."""
    size: Filled[str] = field("size", default=None)
    """Size within the tier."""
    family: Filled[str] = field("family", default=None)
    """Family of the SKU, such as B or Pv3."""
    capacity: Filled[int] = field("capacity", "int", default=None)
    """Number of instances."""
    sku_capacity: NestedOrNone[SkuCapacity, types.SkuCapacityDict] = field("skuCapacity", "SkuCapacity", default=None)
    """Numbers of instances possible."""
    locations: list[str] | None = field("locations", "[str]", default=None)
    """Regions it is offered in."""
    capabilities: NestedListOrNone[Capability, types.CapabilityDict] = field(
        "capabilities", "[Capability]", default=None
    )
    """What it can do."""


class Snapshot(ProxyOnlyResource):
    """A snapshot of an app."""

    properties: NestedOrNone[SnapshotProperties, types.SnapshotPropertiesDict] = field(
        "properties", "SnapshotProperties", default=None
    )
    """Time of a snapshot."""
    time: str = flattened("properties", init=False)
    """When the snapshot was taken."""


class SnapshotProperties(Model):
    """Time of a snapshot."""

    time: str = read_only("time")
    """When the snapshot was taken."""


class StringDictionary(ProxyOnlyResource):
    """Names and values, such as app settings or function keys."""

    properties: Filled[dict[str, str]] = field("properties", "{str}", default=None, secret=True)
    """The values, keyed by name."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """User, application or identity that created the resource."""
    created_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created, in UTC."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """User, application or identity that made the last change."""
    last_modified_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that made the last change."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed, in UTC."""


class User(ProxyResource):
    """User name and password for deployments."""

    properties: NestedOrNone[UserProperties, types.UserPropertiesDict] = field(
        "properties", "UserProperties", default=None
    )
    """Publishing user name and password."""
    publishing_user_name: str | None = flattened("properties", default=None)
    """User name for deployments."""
    publishing_password: str | None = flattened("properties", default=None)
    """Password for deployments."""
    publishing_password_hash: str | None = flattened("properties", default=None)
    """Hash of the password."""
    publishing_password_hash_salt: str | None = flattened("properties", default=None)
    """Salt of that hash."""
    scm_uri: str | None = flattened("properties", default=None)
    """URL of the deployment (SCM) site, with user name and password."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class UserAssignedIdentity(Model):
    """A user-assigned managed identity; give an empty object, the IDs are filled in."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal, for role assignments."""
    client_id: str = read_only("clientId")
    """Client ID of the identity, which code uses to choose it."""


class UserProperties(Model):
    """Publishing user name and password."""

    publishing_user_name: str = field("publishingUserName")
    """User name for deployments."""
    publishing_password: str | None = field("publishingPassword", default=None, secret=True)
    """Password for deployments."""
    publishing_password_hash: str | None = field("publishingPasswordHash", default=None, secret=True)
    """Hash of the password."""
    publishing_password_hash_salt: str | None = field("publishingPasswordHashSalt", default=None, secret=True)
    """Salt of that hash."""
    scm_uri: str | None = field("scmUri", default=None, secret=True)
    """URL of the deployment (SCM) site, with user name and password."""


class VnetGateway(ProxyResource):
    """A gateway of a virtual network connection."""

    properties: NestedOrNone[VnetGatewayProperties, types.VnetGatewayPropertiesDict] = field(
        "properties", "VnetGatewayProperties", default=None
    )
    """VPN package of a gateway."""
    vnet_name: str | None = flattened("properties", default=None)
    """Name of the virtual network."""
    vpn_package_uri: str | None = flattened("properties", default=None)
    """URL of the VPN package."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class VnetGatewayProperties(Model):
    """VPN package of a gateway."""

    vnet_name: str | None = field("vnetName", default=None)
    """Name of the virtual network."""
    vpn_package_uri: str = field("vpnPackageUri", secret=True)
    """URL of the VPN package."""


class VnetInfo(Model):
    """Connection to a virtual network."""

    vnet_resource_id: str | None = field("vnetResourceId", default=None)
    """Resource ID of the virtual network."""
    cert_thumbprint: str = read_only("certThumbprint")
    """Thumbprint of the client certificate."""
    cert_blob: str | None = field("certBlob", default=None)
    """Public certificate (.cer) of the gateway, in Base64."""
    routes: NestedList[VnetRoute, types.VnetRouteDict] = read_only("routes", "[VnetRoute]")
    """Routes of the connection."""
    resync_required: bool = read_only("resyncRequired", "bool")
    """Whether the connection has to be synchronised."""
    dns_servers: str | None = field("dnsServers", default=None)
    """DNS servers, separated by commas."""
    is_swift: bool | None = field("isSwift", "bool", default=None)
    """Whether it is a subnet integration rather than through a gateway."""


class VnetInfoResource(ProxyResource):
    """A virtual network connection."""

    properties: NestedOrNone[VnetInfo, types.VnetInfoDict] = field("properties", "VnetInfo", default=None)
    """Connection to a virtual network."""
    vnet_resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the virtual network."""
    cert_thumbprint: str = flattened("properties", init=False)
    """Thumbprint of the client certificate."""
    cert_blob: str | None = flattened("properties", default=None)
    """Public certificate (.cer) of the gateway, in Base64."""
    routes: NestedList[VnetRoute, types.VnetRouteDict] = flattened("properties", init=False)
    """Routes of the connection."""
    resync_required: bool = flattened("properties", init=False)
    """Whether the connection has to be synchronised."""
    dns_servers: str | None = flattened("properties", default=None)
    """DNS servers, separated by commas."""
    is_swift: bool | None = flattened("properties", default=None)
    """Whether it is a subnet integration rather than through a gateway."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class VnetRoute(ProxyResource):
    """A route of a virtual network connection."""

    properties: NestedOrNone[VnetRouteProperties, types.VnetRoutePropertiesDict] = field(
        "properties", "VnetRouteProperties", default=None
    )
    """Addresses and kind of a route."""
    start_address: str | None = flattened("properties", default=None)
    """First address of the route; may be in CIDR form."""
    end_address: str | None = flattened("properties", default=None)
    """Last address of the route; not with CIDR."""
    route_type: models.RouteType | types.RouteTypeValue | None = flattened("properties", default=None)
    """Where the route comes from."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class VnetRouteProperties(Model):
    """Addresses and kind of a route."""

    start_address: str | None = field("startAddress", default=None)
    """First address of the route; may be in CIDR form."""
    end_address: str | None = field("endAddress", default=None)
    """Last address of the route; not with CIDR."""
    route_type: models.RouteType | types.RouteTypeValue | None = field("routeType", "RouteType", default=None)
    """Where the route comes from."""
