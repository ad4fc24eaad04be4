# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``network_interfaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResourceModel

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
    from ..types import _network_interfaces as types
    from ..types._application_gateways import ApplicationGatewayBackendAddressPoolDict
    from ..types._application_security_groups import ApplicationSecurityGroupDict
    from ..types._bases import SubResourceDict
    from ..types._common import (
        EffectiveNetworkSecurityRuleDict,
        ExtendedLocationDict,
        IPVersionValue,
        ProvisioningStateValue,
    )
    from ..types._ip_allocations import IPAllocationMethodValue
    from ..types._load_balancers import BackendAddressPoolDict, InboundNatRuleDict
    from ..types._network_security_groups import NetworkSecurityGroupDict, SecurityRuleDict
    from ..types._private_endpoints import PrivateEndpointDict
    from ..types._private_link_services import PrivateLinkServiceDict
    from ..types._public_ip_addresses import PublicIPAddressDict
    from ..types._route_tables import RouteNextHopTypeValue
    from ..types._virtual_network_taps import VirtualNetworkTapDict
    from ..types._virtual_networks import SubnetDict
else:
    typed(__name__)


class EffectiveNetworkSecurityGroup(Model):
    """Security rules in effect on a network interface, from one group."""

    network_security_group: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "networkSecurityGroup", "SubResource", default=None
    )
    """Network security group the rules come from."""
    association: NestedOrNone[
        EffectiveNetworkSecurityGroupAssociation, types.EffectiveNetworkSecurityGroupAssociationDict
    ] = field("association", "EffectiveNetworkSecurityGroupAssociation", default=None)
    """Where the group is applied: subnet, interface or network manager."""
    effective_security_rules: NestedListOrNone[
        models.EffectiveNetworkSecurityRule, EffectiveNetworkSecurityRuleDict
    ] = field("effectiveSecurityRules", "[EffectiveNetworkSecurityRule]", default=None)
    """The rules in effect."""
    tag_map: dict[str, list[str]] | None = field("tagMap", "{[str]}", default=None)
    """Service tags with the addresses they stand for."""


class EffectiveNetworkSecurityGroupAssociation(Model):
    """Where a network security group is applied."""

    network_manager: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "networkManager", "SubResource", default=None
    )
    """Network manager that applies the group."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = field("subnet", "SubResource", default=None)
    """Subnet the group is applied to."""
    network_interface: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "networkInterface", "SubResource", default=None
    )
    """Network interface the group is applied to."""


class EffectiveNetworkSecurityGroupListResult(Model):
    """A page of effective network security groups."""

    value: NestedList[EffectiveNetworkSecurityGroup, types.EffectiveNetworkSecurityGroupDict] = field(
        "value", "[EffectiveNetworkSecurityGroup]"
    )
    """The effective network security groups on this page."""
    next_link: str = read_only("nextLink")
    """Address of the next page; empty on the last one."""


class EffectiveRoute(Model):
    """A route in effect on a network interface."""

    name: str | None = field("name", default=None)
    """Name of the route, for routes of route tables."""
    disable_bgp_route_propagation: bool | None = field("disableBgpRoutePropagation", "bool", default=None)
    """True if routes of gateways are not spread."""
    source: models.EffectiveRouteSource | types.EffectiveRouteSourceValue | None = field(
        "source", "EffectiveRouteSource", default=None
    )
    """Where the route comes from: Default, User or VirtualNetworkGateway."""
    state: models.EffectiveRouteState | types.EffectiveRouteStateValue | None = field(
        "state", "EffectiveRouteState", default=None
    )
    """Active, or Invalid if another route goes before."""
    address_prefix: list[str] | None = field("addressPrefix", "[str]", default=None)
    """Destinations of the route."""
    next_hop_ip_address: list[str] | None = field("nextHopIpAddress", "[str]", default=None)
    """Addresses of the next hop."""
    next_hop_type: models.RouteNextHopType | RouteNextHopTypeValue | None = field(
        "nextHopType", "RouteNextHopType", default=None
    )
    """Kind of the next hop."""


class EffectiveRouteListResult(Model):
    """A page of effective routes."""

    value: NestedList[EffectiveRoute, types.EffectiveRouteDict] = field("value", "[EffectiveRoute]")
    """The effective routes on this page."""
    next_link: str = read_only("nextLink")
    """Address of the next page; empty on the last one."""


class NetworkInterface(Resource):
    """A network interface: connects a virtual machine to a subnet."""

    properties: NestedFilled[NetworkInterfacePropertiesFormat, types.NetworkInterfacePropertiesFormatDict] = field(
        "properties", "NetworkInterfacePropertiesFormat", default=None
    )
    """Settings of the network interface."""
    virtual_machine: Nested[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Virtual machine the interface is attached to."""
    network_security_group: NestedOrNone[models.NetworkSecurityGroup, NetworkSecurityGroupDict] = flattened(
        "properties", default=None
    )
    """Network security group of the interface, besides that of the subnet."""
    private_endpoint: Nested[models.PrivateEndpoint, PrivateEndpointDict] = flattened("properties", init=False)
    """Private endpoint the interface belongs to."""
    ip_configurations: NestedListFilled[NetworkInterfaceIPConfiguration, types.NetworkInterfaceIPConfigurationDict] = (
        flattened("properties", default=None)
    )
    """IP configurations; at least one."""
    tap_configurations: NestedList[NetworkInterfaceTapConfiguration, types.NetworkInterfaceTapConfigurationDict] = (
        flattened("properties", init=False)
    )
    """Tap configurations, which mirror the traffic."""
    dns_settings: NestedFilled[NetworkInterfaceDnsSettings, types.NetworkInterfaceDnsSettingsDict] = flattened(
        "properties", default=None
    )
    """DNS settings of the interface."""
    mac_address: str = flattened("properties", init=False)
    """MAC address; filled once the interface is attached to a machine."""
    primary: bool = flattened("properties", init=False)
    """True for the primary interface of its machine."""
    vnet_encryption_supported: bool = flattened("properties", init=False)
    """True if the machine supports encryption of the virtual network."""
    default_outbound_connectivity_enabled: bool = flattened("properties", init=False)
    """True if the interface can reach the internet by Azure's default outbound access."""
    enable_accelerated_networking: Filled[bool] = flattened("properties", default=None)
    """Turns accelerated networking on (SR-IOV), if the size of the machine supports it."""
    disable_tcp_state_tracking: bool | None = flattened("properties", default=None)
    """Turns tracking of TCP connections off."""
    enable_ip_forwarding: Filled[bool] = flattened("properties", default=None)
    """Lets the interface pass on traffic that is not addressed to it; for routers and firewalls."""
    hosted_workloads: list[str] = flattened("properties", init=False)
    """Workloads that use the interface."""
    dscp_configuration: Nested[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """DSCP configuration of the interface."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    workload_type: str | None = flattened("properties", default=None)
    """Kind of workload behind the interface."""
    nic_type: models.NetworkInterfaceNicType | types.NetworkInterfaceNicTypeValue | None = flattened(
        "properties", default=None
    )
    """Standard or Elastic."""
    private_link_service: NestedOrNone[models.PrivateLinkService, PrivateLinkServiceDict] = flattened(
        "properties", default=None
    )
    """Private link service the interface belongs to."""
    migration_phase: models.NetworkInterfaceMigrationPhase | types.NetworkInterfaceMigrationPhaseValue | None = (
        flattened("properties", default=None)
    )
    """Phase of the interface's migration."""
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | types.NetworkInterfaceAuxiliaryModeValue | None = flattened(
        "properties", default=None
    )
    """Mode for very many connections; needs a machine that supports it."""
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | types.NetworkInterfaceAuxiliarySkuValue | None = flattened(
        "properties", default=None
    )
    """Size of the auxiliary mode."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class NetworkInterfaceAssociation(Model):
    """A network interface with its security rules."""

    id: str = read_only("id")
    """ID of the network interface."""
    security_rules: NestedListOrNone[models.SecurityRule, SecurityRuleDict] = field(
        "securityRules", "[SecurityRule]", default=None
    )


class NetworkInterfaceDnsSettings(Model):
    """DNS settings of a network interface."""

    dns_servers: list[str] | None = field("dnsServers", "[str]", default=None)
    """IP addresses of DNS servers, in place of those of the virtual network; "AzureProvidedDNS" alone for Azure's."""
    applied_dns_servers: list[str] = read_only("appliedDnsServers", "[str]")
    """DNS servers in effect, from all machines of the availability set."""
    internal_dns_name_label: str | None = field("internalDnsNameLabel", default=None)
    """Name of the interface for other machines of the network."""
    internal_fqdn: str = read_only("internalFqdn")
    """Full name of the interface for other machines of the network."""
    internal_domain_name_suffix: str = read_only("internalDomainNameSuffix")
    """Domain of the names Azure gives to machines of the network."""


class NetworkInterfaceIPConfiguration(SubResourceModel):
    """An IP configuration of a network interface."""

    properties: NestedFilled[
        NetworkInterfaceIPConfigurationPropertiesFormat, types.NetworkInterfaceIPConfigurationPropertiesFormatDict
    ] = field("properties", "NetworkInterfaceIPConfigurationPropertiesFormat", default=None)
    """Settings of the network interface IP configuration."""
    gateway_load_balancer: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Gateway load balancer the traffic goes through first."""
    virtual_network_taps: NestedListOrNone[models.VirtualNetworkTap, VirtualNetworkTapDict] = flattened(
        "properties", default=None
    )
    """Virtual network taps the traffic is mirrored to."""
    application_gateway_backend_address_pools: NestedListOrNone[
        models.ApplicationGatewayBackendAddressPool, ApplicationGatewayBackendAddressPoolDict
    ] = flattened("properties", default=None)
    """Backend pools of application gateways the address is in."""
    load_balancer_backend_address_pools: NestedListOrNone[models.BackendAddressPool, BackendAddressPoolDict] = (
        flattened("properties", default=None)
    )
    """Backend pools of load balancers the address is in."""
    load_balancer_inbound_nat_rules: NestedListOrNone[models.InboundNatRule, InboundNatRuleDict] = flattened(
        "properties", default=None
    )
    """Inbound NAT rules of load balancers that lead to the address."""
    private_ip_address: Filled[str] = flattened("properties", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_address_prefix_length: int | None = flattened("properties", default=None)
    """Length of the prefix, if a block of addresses is wanted."""
    private_ip_allocation_method: Filled[models.IPAllocationMethod | IPAllocationMethodValue] = flattened(
        "properties", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    private_ip_address_version: Filled[models.IPVersion | IPVersionValue] = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    subnet: NestedFilled[models.Subnet, SubnetDict] = flattened("properties", default=None)
    """Subnet the address is in; all configurations of an interface are in one virtual network."""
    primary: Filled[bool] = flattened("properties", default=None)
    """Marks the primary IP configuration of the interface."""
    public_ip_address: NestedOrNone[models.PublicIPAddress, PublicIPAddressDict] = flattened("properties", default=None)
    """Public IP address, by its ID."""
    application_security_groups: NestedListOrNone[models.ApplicationSecurityGroup, ApplicationSecurityGroupDict] = (
        flattened("properties", default=None)
    )
    """Application security groups the address is in."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_link_connection_properties: Nested[
        NetworkInterfaceIPConfigurationPrivateLinkConnectionProperties,
        types.NetworkInterfaceIPConfigurationPrivateLinkConnectionPropertiesDict,
    ] = flattened("properties", init=False)
    """What the address is for, on interfaces of private endpoints."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class NetworkInterfaceIPConfigurationPrivateLinkConnectionProperties(Model):
    """What an IP configuration of a private endpoint's interface is for."""

    group_id: str = read_only("groupId")
    """Sub-resource the address is for, such as "blob"."""
    required_member_name: str = read_only("requiredMemberName")
    """Member of the sub-resource the address is for."""
    fqdns: list[str] = read_only("fqdns", "[str]")
    """Host names the address stands for."""


class NetworkInterfaceIPConfigurationPropertiesFormat(Model):
    """Settings of an IP configuration of a network interface."""

    gateway_load_balancer: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "gatewayLoadBalancer", "SubResource", default=None
    )
    """Gateway load balancer the traffic goes through first."""
    virtual_network_taps: NestedListOrNone[models.VirtualNetworkTap, VirtualNetworkTapDict] = field(
        "virtualNetworkTaps", "[VirtualNetworkTap]", default=None
    )
    """Virtual network taps the traffic is mirrored to."""
    application_gateway_backend_address_pools: NestedListOrNone[
        models.ApplicationGatewayBackendAddressPool, ApplicationGatewayBackendAddressPoolDict
    ] = field("applicationGatewayBackendAddressPools", "[ApplicationGatewayBackendAddressPool]", default=None)
    """Backend pools of application gateways the address is in."""
    load_balancer_backend_address_pools: NestedListOrNone[models.BackendAddressPool, BackendAddressPoolDict] = field(
        "loadBalancerBackendAddressPools", "[BackendAddressPool]", default=None
    )
    """Backend pools of load balancers the address is in."""
    load_balancer_inbound_nat_rules: NestedListOrNone[models.InboundNatRule, InboundNatRuleDict] = field(
        "loadBalancerInboundNatRules", "[InboundNatRule]", default=None
    )
    """Inbound NAT rules of load balancers that lead to the address."""
    private_ip_address: Filled[str] = field("privateIPAddress", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_address_prefix_length: int | None = field("privateIPAddressPrefixLength", "int", default=None)
    """Length of the prefix, if a block of addresses is wanted."""
    private_ip_allocation_method: Filled[models.IPAllocationMethod | IPAllocationMethodValue] = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    private_ip_address_version: Filled[models.IPVersion | IPVersionValue] = field(
        "privateIPAddressVersion", "IPVersion", default=None
    )
    """IPv4 (default) or IPv6."""
    subnet: NestedFilled[models.Subnet, SubnetDict] = field("subnet", "Subnet", default=None)
    """Subnet the address is in; all configurations of an interface are in one virtual network."""
    primary: Filled[bool] = field("primary", "bool", default=None)
    """Marks the primary IP configuration of the interface."""
    public_ip_address: NestedOrNone[models.PublicIPAddress, PublicIPAddressDict] = field(
        "publicIPAddress", "PublicIPAddress", default=None
    )
    """Public IP address, by its ID."""
    application_security_groups: NestedListOrNone[models.ApplicationSecurityGroup, ApplicationSecurityGroupDict] = (
        field("applicationSecurityGroups", "[ApplicationSecurityGroup]", default=None)
    )
    """Application security groups the address is in."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_link_connection_properties: Nested[
        NetworkInterfaceIPConfigurationPrivateLinkConnectionProperties,
        types.NetworkInterfaceIPConfigurationPrivateLinkConnectionPropertiesDict,
    ] = read_only("privateLinkConnectionProperties", "NetworkInterfaceIPConfigurationPrivateLinkConnectionProperties")
    """What the address is for, on interfaces of private endpoints."""


class NetworkInterfacePropertiesFormat(Model):
    """Settings of a network interface."""

    virtual_machine: Nested[models.SubResource, SubResourceDict] = read_only("virtualMachine", "SubResource")
    """Virtual machine the interface is attached to."""
    network_security_group: NestedOrNone[models.NetworkSecurityGroup, NetworkSecurityGroupDict] = field(
        "networkSecurityGroup", "NetworkSecurityGroup", default=None
    )
    """Network security group of the interface, besides that of the subnet."""
    private_endpoint: Nested[models.PrivateEndpoint, PrivateEndpointDict] = read_only(
        "privateEndpoint", "PrivateEndpoint"
    )
    """Private endpoint the interface belongs to."""
    ip_configurations: NestedListFilled[NetworkInterfaceIPConfiguration, types.NetworkInterfaceIPConfigurationDict] = (
        field("ipConfigurations", "[NetworkInterfaceIPConfiguration]", default=None)
    )
    """IP configurations; at least one."""
    tap_configurations: NestedList[NetworkInterfaceTapConfiguration, types.NetworkInterfaceTapConfigurationDict] = (
        read_only("tapConfigurations", "[NetworkInterfaceTapConfiguration]")
    )
    """Tap configurations, which mirror the traffic."""
    dns_settings: NestedFilled[NetworkInterfaceDnsSettings, types.NetworkInterfaceDnsSettingsDict] = field(
        "dnsSettings", "NetworkInterfaceDnsSettings", default=None
    )
    """DNS settings of the interface."""
    mac_address: str = read_only("macAddress")
    """MAC address; filled once the interface is attached to a machine."""
    primary: bool = read_only("primary", "bool")
    """True for the primary interface of its machine."""
    vnet_encryption_supported: bool = read_only("vnetEncryptionSupported", "bool")
    """True if the machine supports encryption of the virtual network."""
    default_outbound_connectivity_enabled: bool = read_only("defaultOutboundConnectivityEnabled", "bool")
    """True if the interface can reach the internet by Azure's default outbound access."""
    enable_accelerated_networking: Filled[bool] = field("enableAcceleratedNetworking", "bool", default=None)
    """Turns accelerated networking on (SR-IOV), if the size of the machine supports it."""
    disable_tcp_state_tracking: bool | None = field("disableTcpStateTracking", "bool", default=None)
    """Turns tracking of TCP connections off."""
    enable_ip_forwarding: Filled[bool] = field("enableIPForwarding", "bool", default=None)
    """Lets the interface pass on traffic that is not addressed to it; for routers and firewalls."""
    hosted_workloads: list[str] = read_only("hostedWorkloads", "[str]")
    """Workloads that use the interface."""
    dscp_configuration: Nested[models.SubResource, SubResourceDict] = read_only("dscpConfiguration", "SubResource")
    """DSCP configuration of the interface."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    workload_type: str | None = field("workloadType", default=None)
    """Kind of workload behind the interface."""
    nic_type: models.NetworkInterfaceNicType | types.NetworkInterfaceNicTypeValue | None = field(
        "nicType", "NetworkInterfaceNicType", default=None
    )
    """Standard or Elastic."""
    private_link_service: NestedOrNone[models.PrivateLinkService, PrivateLinkServiceDict] = field(
        "privateLinkService", "PrivateLinkService", default=None
    )
    """Private link service the interface belongs to."""
    migration_phase: models.NetworkInterfaceMigrationPhase | types.NetworkInterfaceMigrationPhaseValue | None = field(
        "migrationPhase", "NetworkInterfaceMigrationPhase", default=None
    )
    """Phase of the interface's migration."""
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | types.NetworkInterfaceAuxiliaryModeValue | None = field(
        "auxiliaryMode", "NetworkInterfaceAuxiliaryMode", default=None
    )
    """Mode for very many connections; needs a machine that supports it."""
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | types.NetworkInterfaceAuxiliarySkuValue | None = field(
        "auxiliarySku", "NetworkInterfaceAuxiliarySku", default=None
    )
    """Size of the auxiliary mode."""


class NetworkInterfaceTapConfiguration(SubResourceModel):
    """A tap configuration: mirrors the traffic of a network interface."""

    properties: NestedOrNone[
        NetworkInterfaceTapConfigurationPropertiesFormat, types.NetworkInterfaceTapConfigurationPropertiesFormatDict
    ] = field("properties", "NetworkInterfaceTapConfigurationPropertiesFormat", default=None)
    """Settings of the network interface tap configuration."""
    virtual_network_tap: NestedOrNone[models.VirtualNetworkTap, VirtualNetworkTapDict] = flattened(
        "properties", default=None
    )
    """A virtual network tap."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class NetworkInterfaceTapConfigurationPropertiesFormat(Model):
    """Properties of a network interface tap configuration."""

    virtual_network_tap: NestedOrNone[models.VirtualNetworkTap, VirtualNetworkTapDict] = field(
        "virtualNetworkTap", "VirtualNetworkTap", default=None
    )
    """A virtual network tap."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
