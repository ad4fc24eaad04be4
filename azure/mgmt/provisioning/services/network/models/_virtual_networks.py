# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``virtual_networks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import (
        Filled,
        Nested,
        NestedFilled,
        NestedList,
        NestedListFilled,
        NestedListOrNone,
        NestedOrNone,
    )
    from .. import models
    from ..types import _virtual_networks as types
    from ..types._application_gateways import ApplicationGatewayIPConfigurationDict
    from ..types._bases import SubResourceDict
    from ..types._common import (
        AddressSpaceDict,
        ExtendedLocationDict,
        IPConfigurationDict,
        IPConfigurationProfileDict,
        ProvisioningStateValue,
    )
    from ..types._network_managers import IpamPoolPrefixAllocationDict
    from ..types._network_security_groups import NetworkSecurityGroupDict, SecurityRuleDict
    from ..types._network_watchers import FlowLogDict
    from ..types._private_endpoints import PrivateEndpointDict, PrivateEndpointVNetPoliciesValue
    from ..types._route_tables import RouteTableDict
    from ..types._service_endpoint_policies import ServiceEndpointPolicyDict
else:
    typed(__name__)


class Delegation(SubResource):
    """Delegation of a subnet to a service, which may then put its own resources there."""

    properties: NestedOrNone[ServiceDelegationPropertiesFormat, types.ServiceDelegationPropertiesFormatDict] = field(
        "properties", "ServiceDelegationPropertiesFormat", default=None
    )
    """Settings of the delegation."""
    service_name: str | None = flattened("properties", default=None)
    """Service the subnet is delegated to, such as "Microsoft.Web/serverFarms"."""
    actions: list[str] = flattened("properties", init=False)
    """What the service may do in the subnet."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str | None = field("type", default=None)
    """Type of the delegation."""


class DhcpOptions(Model):
    """DNS servers that machines of a virtual network get by DHCP."""

    dns_servers: list[str] | None = field("dnsServers", "[str]", default=None)
    """IP addresses of the DNS servers; Azure's own if empty. Machines take changes over at restart."""


class IPAddressAvailabilityResult(Model):
    """Whether a private IP address is free."""

    available: bool | None = field("available", "bool", default=None)
    """True if the address is free."""
    available_ip_addresses: list[str] | None = field("availableIPAddresses", "[str]", default=None)
    """Addresses that are free, if the one asked for is not."""
    is_platform_reserved: bool | None = field("isPlatformReserved", "bool", default=None)
    """True if Azure keeps the address for itself."""


class MoveIpConfigurationItem(Model):
    """An IP configuration to move, and where to."""

    source_ip_configuration: Nested[
        MoveIpConfigurationResourceReference, types.MoveIpConfigurationResourceReferenceDict
    ] = field("sourceIpConfiguration", "MoveIpConfigurationResourceReference")
    """Reference to an IP configuration."""
    target_ip_configuration: Nested[
        MoveIpConfigurationResourceReference, types.MoveIpConfigurationResourceReferenceDict
    ] = field("targetIpConfiguration", "MoveIpConfigurationResourceReference")
    """Reference to an IP configuration."""


class MoveIpConfigurationResourceReference(Model):
    """Reference to an IP configuration."""

    id: str = field("id")
    """ID of the IP configuration."""


class MoveIpConfigurationsRequest(Model):
    """IP configurations to move."""

    move_ip_configuration_items: NestedList[MoveIpConfigurationItem, types.MoveIpConfigurationItemDict] = field(
        "moveIpConfigurationItems", "[MoveIpConfigurationItem]"
    )


class NetworkIntentPolicy(Resource):
    """A policy by which a service protects what it needs in a subnet."""

    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class NetworkIntentPolicyConfiguration(Model):
    """A network intent policy to apply to a subnet."""

    network_intent_policy_name: str | None = field("networkIntentPolicyName", default=None)
    source_network_intent_policy: NestedOrNone[NetworkIntentPolicy, types.NetworkIntentPolicyDict] = field(
        "sourceNetworkIntentPolicy", "NetworkIntentPolicy", default=None
    )
    """A policy by which a service protects what it needs in a subnet."""


class PrepareNetworkPoliciesRequest(Model):
    """Service that a subnet is prepared for."""

    service_name: str | None = field("serviceName", default=None)
    network_intent_policy_configurations: NestedListOrNone[
        NetworkIntentPolicyConfiguration, types.NetworkIntentPolicyConfigurationDict
    ] = field("networkIntentPolicyConfigurations", "[NetworkIntentPolicyConfiguration]", default=None)


class ResourceNavigationLink(SubResource):
    """A service that holds a subnet."""

    properties: NestedOrNone[ResourceNavigationLinkFormat, types.ResourceNavigationLinkFormatDict] = field(
        "properties", "ResourceNavigationLinkFormat", default=None
    )
    """Settings of the resource navigation link."""
    linked_resource_type: str | None = flattened("properties", default=None)
    """Type of the resource that holds the subnet."""
    link: str | None = flattened("properties", default=None)
    """ID of the resource that holds the subnet."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ResourceNavigationLinkFormat(Model):
    """Properties of a resource navigation link."""

    linked_resource_type: str | None = field("linkedResourceType", default=None)
    """Type of the resource that holds the subnet."""
    link: str | None = field("link", default=None)
    """ID of the resource that holds the subnet."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ResourceNavigationLinksListResult(Model):
    """The resource navigation links of a subnet."""

    value: NestedList[ResourceNavigationLink, types.ResourceNavigationLinkDict] = field(
        "value", "[ResourceNavigationLink]"
    )
    """The resource navigation links on this page."""
    next_link: str = read_only("nextLink")
    """Address of the next page; empty on the last one."""


class ServiceAssociationLink(SubResource):
    """A service that holds a subnet by delegation."""

    properties: NestedOrNone[
        ServiceAssociationLinkPropertiesFormat, types.ServiceAssociationLinkPropertiesFormatDict
    ] = field("properties", "ServiceAssociationLinkPropertiesFormat", default=None)
    """Settings of the service association link."""
    linked_resource_type: str | None = flattened("properties", default=None)
    """Type of the resource that uses the subnet."""
    link: str | None = flattened("properties", default=None)
    """Resource ID of what uses the subnet."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    allow_delete: bool | None = flattened("properties", default=None)
    """Whether the subnet can be deleted all the same."""
    locations: list[str] | None = flattened("properties", default=None)
    """Regions of what uses the subnet."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ServiceAssociationLinkPropertiesFormat(Model):
    """Properties of a service association link."""

    linked_resource_type: str | None = field("linkedResourceType", default=None)
    """Type of the resource that uses the subnet."""
    link: str | None = field("link", default=None)
    """Resource ID of what uses the subnet."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    allow_delete: bool | None = field("allowDelete", "bool", default=None)
    """Whether the subnet can be deleted all the same."""
    locations: list[str] | None = field("locations", "[str]", default=None)
    """Regions of what uses the subnet."""


class ServiceAssociationLinksListResult(Model):
    """The service association links of a subnet."""

    value: NestedList[ServiceAssociationLink, types.ServiceAssociationLinkDict] = field(
        "value", "[ServiceAssociationLink]"
    )
    """The service association links on this page."""
    next_link: str = read_only("nextLink")
    """Address of the next page; empty on the last one."""


class ServiceDelegationPropertiesFormat(Model):
    """Settings of a delegation."""

    service_name: str | None = field("serviceName", default=None)
    """Service the subnet is delegated to, such as "Microsoft.Web/serverFarms"."""
    actions: list[str] = read_only("actions", "[str]")
    """What the service may do in the subnet."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ServiceEndpointPropertiesFormat(Model):
    """A service endpoint of a subnet: a direct way to an Azure service."""

    service: str | None = field("service", default=None)
    """Service, such as "Microsoft.Storage"."""
    network_identifier: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "networkIdentifier", "SubResource", default=None
    )
    """Public IP address to be used as source."""
    locations: list[str] | None = field("locations", "[str]", default=None)
    """Regions the endpoint reaches."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class Subnet(SubResourceModel):
    """A subnet of a virtual network."""

    properties: NestedFilled[SubnetPropertiesFormat, types.SubnetPropertiesFormatDict] = field(
        "properties", "SubnetPropertiesFormat", default=None
    )
    """Settings of the subnet."""
    address_prefix: str | None = flattened("properties", default=None)
    """Prefix of the subnet in CIDR form, inside the network's; Azure keeps five addresses of it."""
    address_prefixes: list[str] | None = flattened("properties", default=None)
    """Several prefixes, as for IPv4 and IPv6, in place of addressPrefix."""
    network_security_group: NestedOrNone[models.NetworkSecurityGroup, NetworkSecurityGroupDict] = flattened(
        "properties", default=None
    )
    """Network security group of the subnet; give its ID."""
    route_table: NestedOrNone[models.RouteTable, RouteTableDict] = flattened("properties", default=None)
    """Route table of the subnet; give its ID."""
    nat_gateway: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """NAT gateway for outbound connections of the subnet."""
    service_endpoints: NestedListOrNone[ServiceEndpointPropertiesFormat, types.ServiceEndpointPropertiesFormatDict] = (
        flattened("properties", default=None)
    )
    """Service endpoints: direct ways to Azure services."""
    service_endpoint_policies: NestedListOrNone[models.ServiceEndpointPolicy, ServiceEndpointPolicyDict] = flattened(
        "properties", default=None
    )
    """Service endpoint policies, which limit the resources reached."""
    private_endpoints: NestedList[models.PrivateEndpoint, PrivateEndpointDict] = flattened("properties", init=False)
    """Private endpoints in the subnet."""
    ip_configurations: NestedList[models.IPConfiguration, IPConfigurationDict] = flattened("properties", init=False)
    """IP configurations with an address in the subnet."""
    ip_configuration_profiles: NestedList[models.IPConfigurationProfile, IPConfigurationProfileDict] = flattened(
        "properties", init=False
    )
    """IP configurations of containers in the subnet."""
    ip_allocations: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """IP allocations that refer to the subnet."""
    resource_navigation_links: NestedList[ResourceNavigationLink, types.ResourceNavigationLinkDict] = flattened(
        "properties", init=False
    )
    """Services that hold the subnet."""
    service_association_links: NestedList[ServiceAssociationLink, types.ServiceAssociationLinkDict] = flattened(
        "properties", init=False
    )
    """Services that hold the subnet by delegation."""
    delegations: NestedListFilled[Delegation, types.DelegationDict] = flattened("properties", default=None)
    """Services the subnet is delegated to."""
    purpose: str = flattened("properties", init=False)
    """What the subnet is used for, as told by its delegation or links."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_endpoint_network_policies: Filled[
        models.VirtualNetworkPrivateEndpointNetworkPolicies | types.VirtualNetworkPrivateEndpointNetworkPoliciesValue
    ] = flattened("properties", default=None)
    """Whether security groups and routes apply to private endpoints in the subnet."""
    private_link_service_network_policies: Filled[
        models.VirtualNetworkPrivateLinkServiceNetworkPolicies
        | types.VirtualNetworkPrivateLinkServiceNetworkPoliciesValue
    ] = flattened("properties", default=None)
    """Whether network policies apply to private link services in the subnet; Disabled is needed for them."""
    application_gateway_ip_configurations: NestedListOrNone[
        models.ApplicationGatewayIPConfiguration, ApplicationGatewayIPConfigurationDict
    ] = flattened("properties", default=None)
    """IP configurations of application gateways in the subnet."""
    sharing_scope: models.SharingScope | types.SharingScopeValue | None = flattened("properties", default=None)
    """Whether the subnet is shared with other subscriptions."""
    default_outbound_access: bool | None = flattened("properties", default=None)
    """False takes Azure's default outbound access to the internet away."""
    ipam_pool_prefix_allocations: NestedListOrNone[models.IpamPoolPrefixAllocation, IpamPoolPrefixAllocationDict] = (
        flattened("properties", default=None)
    )
    """IPAM pools the prefixes are taken from."""
    service_gateway: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Service gateway of the subnet."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class SubnetAssociation(Model):
    """A subnet with its security rules."""

    id: str = read_only("id")
    """ID of the subnet."""
    security_rules: NestedListOrNone[models.SecurityRule, SecurityRuleDict] = field(
        "securityRules", "[SecurityRule]", default=None
    )


class SubnetPropertiesFormat(Model):
    """Settings of a subnet."""

    address_prefix: str | None = field("addressPrefix", default=None)
    """Prefix of the subnet in CIDR form, inside the network's; Azure keeps five addresses of it."""
    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """Several prefixes, as for IPv4 and IPv6, in place of addressPrefix."""
    network_security_group: NestedOrNone[models.NetworkSecurityGroup, NetworkSecurityGroupDict] = field(
        "networkSecurityGroup", "NetworkSecurityGroup", default=None
    )
    """Network security group of the subnet; give its ID."""
    route_table: NestedOrNone[models.RouteTable, RouteTableDict] = field("routeTable", "RouteTable", default=None)
    """Route table of the subnet; give its ID."""
    nat_gateway: NestedOrNone[models.SubResource, SubResourceDict] = field("natGateway", "SubResource", default=None)
    """NAT gateway for outbound connections of the subnet."""
    service_endpoints: NestedListOrNone[ServiceEndpointPropertiesFormat, types.ServiceEndpointPropertiesFormatDict] = (
        field("serviceEndpoints", "[ServiceEndpointPropertiesFormat]", default=None)
    )
    """Service endpoints: direct ways to Azure services."""
    service_endpoint_policies: NestedListOrNone[models.ServiceEndpointPolicy, ServiceEndpointPolicyDict] = field(
        "serviceEndpointPolicies", "[ServiceEndpointPolicy]", default=None
    )
    """Service endpoint policies, which limit the resources reached."""
    private_endpoints: NestedList[models.PrivateEndpoint, PrivateEndpointDict] = read_only(
        "privateEndpoints", "[PrivateEndpoint]"
    )
    """Private endpoints in the subnet."""
    ip_configurations: NestedList[models.IPConfiguration, IPConfigurationDict] = read_only(
        "ipConfigurations", "[IPConfiguration]"
    )
    """IP configurations with an address in the subnet."""
    ip_configuration_profiles: NestedList[models.IPConfigurationProfile, IPConfigurationProfileDict] = read_only(
        "ipConfigurationProfiles", "[IPConfigurationProfile]"
    )
    """IP configurations of containers in the subnet."""
    ip_allocations: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "ipAllocations", "[SubResource]", default=None
    )
    """IP allocations that refer to the subnet."""
    resource_navigation_links: NestedList[ResourceNavigationLink, types.ResourceNavigationLinkDict] = read_only(
        "resourceNavigationLinks", "[ResourceNavigationLink]"
    )
    """Services that hold the subnet."""
    service_association_links: NestedList[ServiceAssociationLink, types.ServiceAssociationLinkDict] = read_only(
        "serviceAssociationLinks", "[ServiceAssociationLink]"
    )
    """Services that hold the subnet by delegation."""
    delegations: NestedListFilled[Delegation, types.DelegationDict] = field("delegations", "[Delegation]", default=None)
    """Services the subnet is delegated to."""
    purpose: str = read_only("purpose")
    """What the subnet is used for, as told by its delegation or links."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_endpoint_network_policies: Filled[
        models.VirtualNetworkPrivateEndpointNetworkPolicies | types.VirtualNetworkPrivateEndpointNetworkPoliciesValue
    ] = field("privateEndpointNetworkPolicies", "VirtualNetworkPrivateEndpointNetworkPolicies", default=None)
    """Whether security groups and routes apply to private endpoints in the subnet."""
    private_link_service_network_policies: Filled[
        models.VirtualNetworkPrivateLinkServiceNetworkPolicies
        | types.VirtualNetworkPrivateLinkServiceNetworkPoliciesValue
    ] = field("privateLinkServiceNetworkPolicies", "VirtualNetworkPrivateLinkServiceNetworkPolicies", default=None)
    """Whether network policies apply to private link services in the subnet; Disabled is needed for them."""
    application_gateway_ip_configurations: NestedListOrNone[
        models.ApplicationGatewayIPConfiguration, ApplicationGatewayIPConfigurationDict
    ] = field("applicationGatewayIPConfigurations", "[ApplicationGatewayIPConfiguration]", default=None)
    """IP configurations of application gateways in the subnet."""
    sharing_scope: models.SharingScope | types.SharingScopeValue | None = field(
        "sharingScope", "SharingScope", default=None
    )
    """Whether the subnet is shared with other subscriptions."""
    default_outbound_access: bool | None = field("defaultOutboundAccess", "bool", default=None)
    """False takes Azure's default outbound access to the internet away."""
    ipam_pool_prefix_allocations: NestedListOrNone[models.IpamPoolPrefixAllocation, IpamPoolPrefixAllocationDict] = (
        field("ipamPoolPrefixAllocations", "[IpamPoolPrefixAllocation]", default=None)
    )
    """IPAM pools the prefixes are taken from."""
    service_gateway: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "serviceGateway", "SubResource", default=None
    )
    """Service gateway of the subnet."""


class UnprepareNetworkPoliciesRequest(Model):
    """Service whose policies are taken off a subnet."""

    service_name: str | None = field("serviceName", default=None)


class VirtualNetwork(Resource):
    """A virtual network."""

    properties: NestedFilled[VirtualNetworkPropertiesFormat, types.VirtualNetworkPropertiesFormatDict] = field(
        "properties", "VirtualNetworkPropertiesFormat", default=None
    )
    """Settings of the virtual network."""
    address_space: NestedFilled[models.AddressSpace, AddressSpaceDict] = flattened("properties", default=None)
    """Address prefixes of the network."""
    dhcp_options: NestedOrNone[DhcpOptions, types.DhcpOptionsDict] = flattened("properties", default=None)
    """DNS servers of the network."""
    flow_timeout_in_minutes: int | None = flattened("properties", default=None)
    """Minutes an idle flow is kept, 4 to 30."""
    subnets: NestedListFilled[Subnet, types.SubnetDict] = flattened("properties", default=None)
    """The subnets; on update the complete list."""
    virtual_network_peerings: NestedListFilled[VirtualNetworkPeering, types.VirtualNetworkPeeringDict] = flattened(
        "properties", default=None
    )
    """Peerings with other networks."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    enable_ddos_protection: Filled[bool] = flattened("properties", default=None)
    """Turns DDoS network protection on; needs ddosProtectionPlan."""
    enable_vm_protection: bool | None = flattened("properties", default=None)
    """Protects all machines of the network."""
    ddos_protection_plan: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """DDoS protection plan of the network."""
    bgp_communities: NestedOrNone[VirtualNetworkBgpCommunities, types.VirtualNetworkBgpCommunitiesDict] = flattened(
        "properties", default=None
    )
    """BGP communities for routes sent over ExpressRoute."""
    encryption: NestedOrNone[VirtualNetworkEncryption, types.VirtualNetworkEncryptionDict] = flattened(
        "properties", default=None
    )
    """Encryption of traffic in the network."""
    ip_allocations: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """IP allocations that refer to the network."""
    flow_logs: NestedList[models.FlowLog, FlowLogDict] = flattened("properties", init=False)
    """Flow logs of the network."""
    private_endpoint_v_net_policies: models.PrivateEndpointVNetPolicies | PrivateEndpointVNetPoliciesValue | None = (
        flattened("properties", default=None)
    )
    """Network-wide policy for private endpoints: Disabled or Basic."""
    default_public_nat_gateway: Nested[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """NAT gateway that subnets without one of their own use."""
    summarized_gateway_prefixes: NestedOrNone[models.AddressSpace, AddressSpaceDict] = flattened(
        "properties", default=None
    )
    """Prefixes gateways advertise in place of the network's own."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualNetworkBgpCommunities(Model):
    """BGP communities sent over ExpressRoute with a virtual network's routes."""

    virtual_network_community: str = field("virtualNetworkCommunity")
    """Community of the virtual network, such as "12076:20000"."""
    regional_community: str = read_only("regionalCommunity")
    """Community of the network's region."""


class VirtualNetworkConnectionGatewayReference(Model):
    """Reference to a gateway."""

    id: str = field("id")
    """ID of the gateway."""


class VirtualNetworkEncryption(Model):
    """Encryption of traffic in a virtual network."""

    enabled: bool = field("enabled", "bool")
    """Encrypts traffic between machines that support it."""
    enforcement: models.VirtualNetworkEncryptionEnforcement | types.VirtualNetworkEncryptionEnforcementValue | None = (
        field("enforcement", "VirtualNetworkEncryptionEnforcement", default=None)
    )
    """Whether machines without support are allowed in the network."""


class VirtualNetworkPeering(SubResourceModel):
    """A peering of a virtual network with another one."""

    properties: NestedOrNone[VirtualNetworkPeeringPropertiesFormat, types.VirtualNetworkPeeringPropertiesFormatDict] = (
        field("properties", "VirtualNetworkPeeringPropertiesFormat", default=None)
    )
    """Settings of the virtual network peering."""
    allow_virtual_network_access: bool | None = flattened("properties", default=None)
    """Lets machines of both networks reach each other; true by default."""
    allow_forwarded_traffic: bool | None = flattened("properties", default=None)
    """Accepts traffic that the other network only passes on."""
    allow_gateway_transit: bool | None = flattened("properties", default=None)
    """Lets the other network use this network's gateway."""
    use_remote_gateways: bool | None = flattened("properties", default=None)
    """Uses the other network's gateway; only if this network has none."""
    remote_virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """The other virtual network; may be in another region or subscription."""
    local_address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = flattened("properties", default=None)
    """Address space of this network that is peered."""
    local_virtual_network_address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = flattened(
        "properties", default=None
    )
    """Address space of this network now."""
    remote_address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = flattened("properties", default=None)
    """Address space of the other network that is peered."""
    remote_virtual_network_address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = flattened(
        "properties", default=None
    )
    """Address space of the other network now."""
    remote_bgp_communities: NestedOrNone[VirtualNetworkBgpCommunities, types.VirtualNetworkBgpCommunitiesDict] = (
        flattened("properties", default=None)
    )
    """BGP communities of the other network."""
    remote_virtual_network_encryption: Nested[VirtualNetworkEncryption, types.VirtualNetworkEncryptionDict] = flattened(
        "properties", init=False
    )
    """Encryption of the other network."""
    peering_state: models.VirtualNetworkPeeringState | types.VirtualNetworkPeeringStateValue | None = flattened(
        "properties", default=None
    )
    """Initiated until the other side has a peering too, then Connected."""
    peering_sync_level: models.VirtualNetworkPeeringLevel | types.VirtualNetworkPeeringLevelValue | None = flattened(
        "properties", default=None
    )
    """Whether the address spaces of both sides are in step."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    do_not_verify_remote_gateways: bool | None = flattened("properties", default=None)
    """Does not check whether the other network has a gateway."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    peer_complete_vnets: bool | None = flattened("properties", default=None)
    """Peers whole networks; false for single subnets."""
    enable_only_i_pv6_peering: bool | None = flattened("properties", default=None)
    """Peers only IPv6 address space; with subnet peering."""
    local_subnet_names: list[str] | None = flattened("properties", default=None)
    """Subnets of this network that are peered; with subnet peering."""
    remote_subnet_names: list[str] | None = flattened("properties", default=None)
    """Subnets of the other network that are peered; with subnet peering."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualNetworkPeeringPropertiesFormat(Model):
    """Settings of a virtual network peering."""

    allow_virtual_network_access: bool | None = field("allowVirtualNetworkAccess", "bool", default=None)
    """Lets machines of both networks reach each other; true by default."""
    allow_forwarded_traffic: bool | None = field("allowForwardedTraffic", "bool", default=None)
    """Accepts traffic that the other network only passes on."""
    allow_gateway_transit: bool | None = field("allowGatewayTransit", "bool", default=None)
    """Lets the other network use this network's gateway."""
    use_remote_gateways: bool | None = field("useRemoteGateways", "bool", default=None)
    """Uses the other network's gateway; only if this network has none."""
    remote_virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "remoteVirtualNetwork", "SubResource", default=None
    )
    """The other virtual network; may be in another region or subscription."""
    local_address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = field(
        "localAddressSpace", "AddressSpace", default=None
    )
    """Address space of this network that is peered."""
    local_virtual_network_address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = field(
        "localVirtualNetworkAddressSpace", "AddressSpace", default=None
    )
    """Address space of this network now."""
    remote_address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = field(
        "remoteAddressSpace", "AddressSpace", default=None
    )
    """Address space of the other network that is peered."""
    remote_virtual_network_address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = field(
        "remoteVirtualNetworkAddressSpace", "AddressSpace", default=None
    )
    """Address space of the other network now."""
    remote_bgp_communities: NestedOrNone[VirtualNetworkBgpCommunities, types.VirtualNetworkBgpCommunitiesDict] = field(
        "remoteBgpCommunities", "VirtualNetworkBgpCommunities", default=None
    )
    """BGP communities of the other network."""
    remote_virtual_network_encryption: Nested[VirtualNetworkEncryption, types.VirtualNetworkEncryptionDict] = read_only(
        "remoteVirtualNetworkEncryption", "VirtualNetworkEncryption"
    )
    """Encryption of the other network."""
    peering_state: models.VirtualNetworkPeeringState | types.VirtualNetworkPeeringStateValue | None = field(
        "peeringState", "VirtualNetworkPeeringState", default=None
    )
    """Initiated until the other side has a peering too, then Connected."""
    peering_sync_level: models.VirtualNetworkPeeringLevel | types.VirtualNetworkPeeringLevelValue | None = field(
        "peeringSyncLevel", "VirtualNetworkPeeringLevel", default=None
    )
    """Whether the address spaces of both sides are in step."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    do_not_verify_remote_gateways: bool | None = field("doNotVerifyRemoteGateways", "bool", default=None)
    """Does not check whether the other network has a gateway."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    peer_complete_vnets: bool | None = field("peerCompleteVnets", "bool", default=None)
    """Peers whole networks; false for single subnets."""
    enable_only_i_pv6_peering: bool | None = field("enableOnlyIPv6Peering", "bool", default=None)
    """Peers only IPv6 address space; with subnet peering."""
    local_subnet_names: list[str] | None = field("localSubnetNames", "[str]", default=None)
    """Subnets of this network that are peered; with subnet peering."""
    remote_subnet_names: list[str] | None = field("remoteSubnetNames", "[str]", default=None)
    """Subnets of the other network that are peered; with subnet peering."""


class VirtualNetworkPropertiesFormat(Model):
    """Settings of a virtual network."""

    address_space: NestedFilled[models.AddressSpace, AddressSpaceDict] = field(
        "addressSpace", "AddressSpace", default=None
    )
    """Address prefixes of the network."""
    dhcp_options: NestedOrNone[DhcpOptions, types.DhcpOptionsDict] = field("dhcpOptions", "DhcpOptions", default=None)
    """DNS servers of the network."""
    flow_timeout_in_minutes: int | None = field("flowTimeoutInMinutes", "int", default=None)
    """Minutes an idle flow is kept, 4 to 30."""
    subnets: NestedListFilled[Subnet, types.SubnetDict] = field("subnets", "[Subnet]", default=None)
    """The subnets; on update the complete list."""
    virtual_network_peerings: NestedListFilled[VirtualNetworkPeering, types.VirtualNetworkPeeringDict] = field(
        "virtualNetworkPeerings", "[VirtualNetworkPeering]", default=None
    )
    """Peerings with other networks."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    enable_ddos_protection: Filled[bool] = field("enableDdosProtection", "bool", default=None)
    """Turns DDoS network protection on; needs ddosProtectionPlan."""
    enable_vm_protection: bool | None = field("enableVmProtection", "bool", default=None)
    """Protects all machines of the network."""
    ddos_protection_plan: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "ddosProtectionPlan", "SubResource", default=None
    )
    """DDoS protection plan of the network."""
    bgp_communities: NestedOrNone[VirtualNetworkBgpCommunities, types.VirtualNetworkBgpCommunitiesDict] = field(
        "bgpCommunities", "VirtualNetworkBgpCommunities", default=None
    )
    """BGP communities for routes sent over ExpressRoute."""
    encryption: NestedOrNone[VirtualNetworkEncryption, types.VirtualNetworkEncryptionDict] = field(
        "encryption", "VirtualNetworkEncryption", default=None
    )
    """Encryption of traffic in the network."""
    ip_allocations: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "ipAllocations", "[SubResource]", default=None
    )
    """IP allocations that refer to the network."""
    flow_logs: NestedList[models.FlowLog, FlowLogDict] = read_only("flowLogs", "[FlowLog]")
    """Flow logs of the network."""
    private_endpoint_v_net_policies: models.PrivateEndpointVNetPolicies | PrivateEndpointVNetPoliciesValue | None = (
        field("privateEndpointVNetPolicies", "PrivateEndpointVNetPolicies", default=None)
    )
    """Network-wide policy for private endpoints: Disabled or Basic."""
    default_public_nat_gateway: Nested[models.SubResource, SubResourceDict] = read_only(
        "defaultPublicNatGateway", "SubResource"
    )
    """NAT gateway that subnets without one of their own use."""
    summarized_gateway_prefixes: NestedOrNone[models.AddressSpace, AddressSpaceDict] = field(
        "summarizedGatewayPrefixes", "AddressSpace", default=None
    )
    """Prefixes gateways advertise in place of the network's own."""


class VirtualNetworkUsage(Model):
    """How many addresses of a subnet are in use."""

    current_value: float = read_only("currentValue", "float")
    """Addresses in use."""
    id: str = read_only("id")
    """ID of the subnet."""
    limit: float = read_only("limit", "float")
    """Addresses the subnet has."""
    name: Nested[VirtualNetworkUsageName, types.VirtualNetworkUsageNameDict] = read_only(
        "name", "VirtualNetworkUsageName"
    )
    """Name of the number."""
    unit: str = read_only("unit")
    """Unit of the numbers: Count."""


class VirtualNetworkUsageName(Model):
    """Name of a number of addresses."""

    localized_value: str = read_only("localizedValue")
    value: str = read_only("value")
