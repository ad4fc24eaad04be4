# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``private_link_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _private_link_services as types
    from ..types._common import ExtendedLocationDict, IPVersionValue, ProvisioningStateValue
    from ..types._ip_allocations import IPAllocationMethodValue
    from ..types._load_balancers import FrontendIPConfigurationDict
    from ..types._network_interfaces import NetworkInterfaceDict
    from ..types._private_endpoints import PrivateEndpointConnectionDict
    from ..types._virtual_networks import SubnetDict
else:
    typed(__name__)


class ApprovalReference(Model):
    """A private endpoint whose approval another takes over."""

    private_endpoint_id: str | None = field("privateEndpointId", default=None)
    """ID of the private endpoint."""


class AutoApprovedPrivateLinkService(Model):
    """A private link service that approves connections by itself."""

    private_link_service: str | None = field("privateLinkService", default=None)


class CheckPrivateLinkServiceVisibilityRequest(Model):
    """Alias of a private link service to check."""

    private_link_service_alias: str | None = field("privateLinkServiceAlias", default=None)


class PrivateLinkService(Resource):
    """A private link service: a service of your own, reached through private endpoints."""

    properties: NestedOrNone[PrivateLinkServiceProperties, types.PrivateLinkServicePropertiesDict] = field(
        "properties", "PrivateLinkServiceProperties", default=None
    )
    """Settings of the private link service."""
    load_balancer_frontend_ip_configurations: NestedListOrNone[
        models.FrontendIPConfiguration, FrontendIPConfigurationDict
    ] = flattened("properties", default=None)
    """Frontends of the Standard load balancer behind the service."""
    ip_configurations: NestedListOrNone[
        PrivateLinkServiceIpConfiguration, types.PrivateLinkServiceIpConfigurationDict
    ] = flattened("properties", default=None)
    """NAT addresses the traffic of consumers comes from."""
    destination_ip_address: str | None = flattened("properties", default=None)
    """Private address the traffic goes to, in place of a load balancer."""
    access_mode: models.AccessMode | types.AccessModeValue | None = flattened("properties", default=None)
    """Who may connect: Default or Restricted."""
    network_interfaces: NestedList[models.NetworkInterface, NetworkInterfaceDict] = flattened("properties", init=False)
    """Network interfaces Azure made for the service."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_endpoint_connections: NestedList[models.PrivateEndpointConnection, PrivateEndpointConnectionDict] = (
        flattened("properties", init=False)
    )
    """The private endpoint connections of the service."""
    visibility: NestedOrNone[
        PrivateLinkServicePropertiesVisibility, types.PrivateLinkServicePropertiesVisibilityDict
    ] = flattened("properties", default=None)
    """Subscriptions that may see the service."""
    auto_approval: NestedOrNone[
        PrivateLinkServicePropertiesAutoApproval, types.PrivateLinkServicePropertiesAutoApprovalDict
    ] = flattened("properties", default=None)
    """Subscriptions whose connections are approved by themselves."""
    fqdns: list[str] | None = flattened("properties", default=None)
    """Host names of the service."""
    alias: str = flattened("properties", init=False)
    """Alias by which others can ask for a connection."""
    enable_proxy_protocol: bool | None = flattened("properties", default=None)
    """Sends the TCP proxy header, with the consumer's address."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class PrivateLinkServiceConnection(SubResource):
    """A connection of a private endpoint to a resource."""

    properties: NestedOrNone[
        PrivateLinkServiceConnectionProperties, types.PrivateLinkServiceConnectionPropertiesDict
    ] = field("properties", "PrivateLinkServiceConnectionProperties", default=None)
    """Settings of the private link service connection."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_link_service_id: str | None = flattened("properties", default=None)
    """ID of the resource or private link service to connect to."""
    group_ids: list[str] | None = flattened("properties", default=None)
    """Sub-resource, one entry such as ["blob"], ["vault"] or ["sqlServer"]; empty for private link services."""
    request_message: str | None = flattened("properties", default=None)
    """Message to the owner who has to approve, at most 140 characters."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved."""
    approval_reference: NestedOrNone[ApprovalReference, types.ApprovalReferenceDict] = flattened(
        "properties", default=None
    )
    """Private endpoint whose approval this one takes over."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class PrivateLinkServiceConnectionProperties(Model):
    """Settings of a connection to a resource."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_link_service_id: str | None = field("privateLinkServiceId", default=None)
    """ID of the resource or private link service to connect to."""
    group_ids: list[str] | None = field("groupIds", "[str]", default=None)
    """Sub-resource, one entry such as ["blob"], ["vault"] or ["sqlServer"]; empty for private link services."""
    request_message: str | None = field("requestMessage", default=None)
    """Message to the owner who has to approve, at most 140 characters."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionState", default=None)
    """Whether the connection is approved."""
    approval_reference: NestedOrNone[ApprovalReference, types.ApprovalReferenceDict] = field(
        "approvalReference", "ApprovalReference", default=None
    )
    """Private endpoint whose approval this one takes over."""


class PrivateLinkServiceConnectionState(Model):
    """Whether a private endpoint connection is approved."""

    status: str | None = field("status", default=None)
    """Pending, Approved, Rejected or Disconnected."""
    description: str | None = field("description", default=None)
    """Reason of the approval or rejection."""
    actions_required: str | None = field("actionsRequired", default=None)
    """What the consumer still has to do."""


class PrivateLinkServiceIpConfiguration(SubResource):
    """An IP configuration of a private link service, for its NAT addresses."""

    properties: NestedOrNone[
        PrivateLinkServiceIpConfigurationProperties, types.PrivateLinkServiceIpConfigurationPropertiesDict
    ] = field("properties", "PrivateLinkServiceIpConfigurationProperties", default=None)
    """Settings of the private link service IP configuration."""
    private_ip_address: str | None = flattened("properties", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = flattened(
        "properties", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    primary: bool | None = flattened("properties", default=None)
    """Marks the primary IP configuration."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_ip_address_version: models.IPVersion | IPVersionValue | None = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class PrivateLinkServiceIpConfigurationProperties(Model):
    """Settings of an IP configuration of a private link service."""

    private_ip_address: str | None = field("privateIPAddress", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = field("subnet", "Subnet", default=None)
    """Subnet the address comes from."""
    primary: bool | None = field("primary", "bool", default=None)
    """Marks the primary IP configuration."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_ip_address_version: models.IPVersion | IPVersionValue | None = field(
        "privateIPAddressVersion", "IPVersion", default=None
    )
    """IPv4 (default) or IPv6."""


class PrivateLinkServiceProperties(Model):
    """Settings of a private link service."""

    load_balancer_frontend_ip_configurations: NestedListOrNone[
        models.FrontendIPConfiguration, FrontendIPConfigurationDict
    ] = field("loadBalancerFrontendIpConfigurations", "[FrontendIPConfiguration]", default=None)
    """Frontends of the Standard load balancer behind the service."""
    ip_configurations: NestedListOrNone[
        PrivateLinkServiceIpConfiguration, types.PrivateLinkServiceIpConfigurationDict
    ] = field("ipConfigurations", "[PrivateLinkServiceIpConfiguration]", default=None)
    """NAT addresses the traffic of consumers comes from."""
    destination_ip_address: str | None = field("destinationIPAddress", default=None)
    """Private address the traffic goes to, in place of a load balancer."""
    access_mode: models.AccessMode | types.AccessModeValue | None = field("accessMode", "AccessMode", default=None)
    """Who may connect: Default or Restricted."""
    network_interfaces: NestedList[models.NetworkInterface, NetworkInterfaceDict] = read_only(
        "networkInterfaces", "[NetworkInterface]"
    )
    """Network interfaces Azure made for the service."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_endpoint_connections: NestedList[models.PrivateEndpointConnection, PrivateEndpointConnectionDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnection]")
    )
    """The private endpoint connections of the service."""
    visibility: NestedOrNone[
        PrivateLinkServicePropertiesVisibility, types.PrivateLinkServicePropertiesVisibilityDict
    ] = field("visibility", "PrivateLinkServicePropertiesVisibility", default=None)
    """Subscriptions that may see the service."""
    auto_approval: NestedOrNone[
        PrivateLinkServicePropertiesAutoApproval, types.PrivateLinkServicePropertiesAutoApprovalDict
    ] = field("autoApproval", "PrivateLinkServicePropertiesAutoApproval", default=None)
    """Subscriptions whose connections are approved by themselves."""
    fqdns: list[str] | None = field("fqdns", "[str]", default=None)
    """Host names of the service."""
    alias: str = read_only("alias")
    """Alias by which others can ask for a connection."""
    enable_proxy_protocol: bool | None = field("enableProxyProtocol", "bool", default=None)
    """Sends the TCP proxy header, with the consumer's address."""


class ResourceSet(Model):
    """A set of subscriptions."""

    subscriptions: list[str] | None = field("subscriptions", "[str]", default=None)
    """Subscriptions, by ID."""


class PrivateLinkServicePropertiesAutoApproval(ResourceSet):
    """Subscriptions whose connections are approved by themselves."""


class PrivateLinkServicePropertiesVisibility(ResourceSet):
    """Subscriptions that may see a private link service."""


class PrivateLinkServiceVisibility(Model):
    """Whether a private link service can be seen."""

    visible: bool | None = field("visible", "bool", default=None)
