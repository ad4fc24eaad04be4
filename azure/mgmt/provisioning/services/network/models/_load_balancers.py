# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``load_balancers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _load_balancers as types
    from ..types._bases import SubResourceDict
    from ..types._common import ExtendedLocationDict, IPVersionValue, ProvisioningStateValue
    from ..types._ip_allocations import IPAllocationMethodValue
    from ..types._network_interfaces import NetworkInterfaceIPConfigurationDict
    from ..types._public_ip_addresses import PublicIPAddressDict
    from ..types._virtual_networks import SubnetDict
    from ..types._vpn_gateways import NatRulePortMappingDict
else:
    typed(__name__)


class BackendAddressInboundNatRulePortMappings(Model):
    """Ports that inbound NAT rules give to a member of a pool."""

    inbound_nat_rule_port_mappings: NestedListOrNone[InboundNatRulePortMapping, types.InboundNatRulePortMappingDict] = (
        field("inboundNatRulePortMappings", "[InboundNatRulePortMapping]", default=None)
    )


class BackendAddressPool(SubResourceModel):
    """A backend pool of a load balancer: the machines that get the traffic."""

    properties: NestedOrNone[BackendAddressPoolPropertiesFormat, types.BackendAddressPoolPropertiesFormatDict] = field(
        "properties", "BackendAddressPoolPropertiesFormat", default=None
    )
    """Settings of the backend address pool."""
    location: str | None = flattened("properties", default=None)
    """Region of the pool."""
    tunnel_interfaces: NestedListOrNone[
        GatewayLoadBalancerTunnelInterface, types.GatewayLoadBalancerTunnelInterfaceDict
    ] = flattened("properties", default=None)
    """Tunnel interfaces; for gateway load balancers."""
    load_balancer_backend_addresses: NestedListOrNone[
        LoadBalancerBackendAddress, types.LoadBalancerBackendAddressDict
    ] = flattened("properties", default=None)
    """Members of the pool by IP address; machines in pools of interfaces join through their network interface."""
    backend_ip_configurations: NestedList[
        models.NetworkInterfaceIPConfiguration, NetworkInterfaceIPConfigurationDict
    ] = flattened("properties", init=False)
    """IP configurations of network interfaces in the pool."""
    load_balancing_rules: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Load balancing rules that use it."""
    outbound_rule: Nested[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Outbound rule that uses the pool."""
    outbound_rules: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Outbound rules that use it."""
    inbound_nat_rules: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Inbound NAT rules that use it."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    drain_period_in_seconds: int | None = flattened("properties", default=None)
    """Seconds a connection may go on before its member leaves the pool."""
    virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual network of the members."""
    sync_mode: models.SyncMode | types.SyncModeValue | None = flattened("properties", default=None)
    """How members are kept in step: Automatic or Manual."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class BackendAddressPoolPropertiesFormat(Model):
    """Settings of a backend pool."""

    location: str | None = field("location", default=None)
    """Region of the pool."""
    tunnel_interfaces: NestedListOrNone[
        GatewayLoadBalancerTunnelInterface, types.GatewayLoadBalancerTunnelInterfaceDict
    ] = field("tunnelInterfaces", "[GatewayLoadBalancerTunnelInterface]", default=None)
    """Tunnel interfaces; for gateway load balancers."""
    load_balancer_backend_addresses: NestedListOrNone[
        LoadBalancerBackendAddress, types.LoadBalancerBackendAddressDict
    ] = field("loadBalancerBackendAddresses", "[LoadBalancerBackendAddress]", default=None)
    """Members of the pool by IP address; machines in pools of interfaces join through their network interface."""
    backend_ip_configurations: NestedList[
        models.NetworkInterfaceIPConfiguration, NetworkInterfaceIPConfigurationDict
    ] = read_only("backendIPConfigurations", "[NetworkInterfaceIPConfiguration]")
    """IP configurations of network interfaces in the pool."""
    load_balancing_rules: NestedList[models.SubResource, SubResourceDict] = read_only(
        "loadBalancingRules", "[SubResource]"
    )
    """Load balancing rules that use it."""
    outbound_rule: Nested[models.SubResource, SubResourceDict] = read_only("outboundRule", "SubResource")
    """Outbound rule that uses the pool."""
    outbound_rules: NestedList[models.SubResource, SubResourceDict] = read_only("outboundRules", "[SubResource]")
    """Outbound rules that use it."""
    inbound_nat_rules: NestedList[models.SubResource, SubResourceDict] = read_only("inboundNatRules", "[SubResource]")
    """Inbound NAT rules that use it."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    drain_period_in_seconds: int | None = field("drainPeriodInSeconds", "int", default=None)
    """Seconds a connection may go on before its member leaves the pool."""
    virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "virtualNetwork", "SubResource", default=None
    )
    """Virtual network of the members."""
    sync_mode: models.SyncMode | types.SyncModeValue | None = field("syncMode", "SyncMode", default=None)
    """How members are kept in step: Automatic or Manual."""


class DdosFrontendIpConfigurationSettings(Model):
    """DDoS custom policy of a load balancer's frontend."""

    ddos_custom_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "ddosCustomPolicy", "SubResource", default=None
    )
    """The DDoS custom policy of the frontend."""


class FrontendIPConfiguration(SubResourceModel):
    """A frontend of a load balancer: the address that takes traffic in."""

    properties: NestedOrNone[
        FrontendIPConfigurationPropertiesFormat, types.FrontendIPConfigurationPropertiesFormatDict
    ] = field("properties", "FrontendIPConfigurationPropertiesFormat", default=None)
    """Settings of the frontend IP configuration."""
    inbound_nat_rules: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Inbound NAT rules that use it."""
    inbound_nat_pools: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Inbound NAT pools that use the frontend."""
    outbound_rules: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Outbound rules that use it."""
    load_balancing_rules: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Load balancing rules that use it."""
    private_ip_address: str | None = flattened("properties", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = flattened(
        "properties", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    private_ip_address_version: models.IPVersion | IPVersionValue | None = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = flattened("properties", default=None)
    """Subnet of the frontend's private address."""
    public_ip_address: NestedOrNone[models.PublicIPAddress, PublicIPAddressDict] = flattened("properties", default=None)
    """Public IP address of the frontend."""
    public_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Public IP prefix of the frontend; for outbound rules."""
    gateway_load_balancer: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Gateway load balancer the traffic goes through first."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    ddos_settings: NestedOrNone[DdosFrontendIpConfigurationSettings, types.DdosFrontendIpConfigurationSettingsDict] = (
        flattened("properties", default=None)
    )
    """DDoS policy of the frontend."""
    enable_connection_tracking: bool | None = flattened("properties", default=None)
    """Tracks connections of the frontend."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Zones of a private frontend; a public one has those of its IP address."""


class FrontendIPConfigurationPropertiesFormat(Model):
    """Settings of a frontend; a public IP address makes it public, a subnet private."""

    inbound_nat_rules: NestedList[models.SubResource, SubResourceDict] = read_only("inboundNatRules", "[SubResource]")
    """Inbound NAT rules that use it."""
    inbound_nat_pools: NestedList[models.SubResource, SubResourceDict] = read_only("inboundNatPools", "[SubResource]")
    """Inbound NAT pools that use the frontend."""
    outbound_rules: NestedList[models.SubResource, SubResourceDict] = read_only("outboundRules", "[SubResource]")
    """Outbound rules that use it."""
    load_balancing_rules: NestedList[models.SubResource, SubResourceDict] = read_only(
        "loadBalancingRules", "[SubResource]"
    )
    """Load balancing rules that use it."""
    private_ip_address: str | None = field("privateIPAddress", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    private_ip_address_version: models.IPVersion | IPVersionValue | None = field(
        "privateIPAddressVersion", "IPVersion", default=None
    )
    """IPv4 (default) or IPv6."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = field("subnet", "Subnet", default=None)
    """Subnet of the frontend's private address."""
    public_ip_address: NestedOrNone[models.PublicIPAddress, PublicIPAddressDict] = field(
        "publicIPAddress", "PublicIPAddress", default=None
    )
    """Public IP address of the frontend."""
    public_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "publicIPPrefix", "SubResource", default=None
    )
    """Public IP prefix of the frontend; for outbound rules."""
    gateway_load_balancer: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "gatewayLoadBalancer", "SubResource", default=None
    )
    """Gateway load balancer the traffic goes through first."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    ddos_settings: NestedOrNone[DdosFrontendIpConfigurationSettings, types.DdosFrontendIpConfigurationSettingsDict] = (
        field("ddosSettings", "DdosFrontendIpConfigurationSettings", default=None)
    )
    """DDoS policy of the frontend."""
    enable_connection_tracking: bool | None = field("enableConnectionTracking", "bool", default=None)
    """Tracks connections of the frontend."""


class GatewayLoadBalancerTunnelInterface(Model):
    """Tunnel interface of a gateway load balancer's pool."""

    port: int | None = field("port", "int", default=None)
    """Port of the tunnel."""
    identifier: int | None = field("identifier", "int", default=None)
    """VXLAN identifier of the tunnel."""
    protocol: models.GatewayLoadBalancerTunnelProtocol | types.GatewayLoadBalancerTunnelProtocolValue | None = field(
        "protocol", "GatewayLoadBalancerTunnelProtocol", default=None
    )
    """Protocol of a tunnel."""
    type: models.GatewayLoadBalancerTunnelInterfaceType | types.GatewayLoadBalancerTunnelInterfaceTypeValue | None = (
        field("type", "GatewayLoadBalancerTunnelInterfaceType", default=None)
    )
    """Internal or External."""


class InboundNatPool(SubResource):
    """An inbound NAT pool: a range of ports for the instances of a scale set."""

    properties: NestedOrNone[InboundNatPoolPropertiesFormat, types.InboundNatPoolPropertiesFormatDict] = field(
        "properties", "InboundNatPoolPropertiesFormat", default=None
    )
    """Settings of the inbound NAT pool."""
    frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Frontend that takes the traffic in."""
    protocol: models.TransportProtocol | types.TransportProtocolValue | None = flattened("properties", default=None)
    """Protocol: Tcp, Udp or All."""
    frontend_port_range_start: int | None = flattened("properties", default=None)
    """First frontend port of the range."""
    frontend_port_range_end: int | None = flattened("properties", default=None)
    """Last frontend port of the range."""
    backend_port: int | None = flattened("properties", default=None)
    """Port on the machines, 1 to 65535."""
    idle_timeout_in_minutes: int | None = flattened("properties", default=None)
    """Minutes after which idle connections are dropped; 4 by default."""
    enable_floating_ip: bool | None = flattened("properties", default=None)
    """Keeps the frontend address as destination at the backend (direct server return); needed for SQL availability
    groups.
    """
    enable_tcp_reset: bool | None = flattened("properties", default=None)
    """Sends TCP resets to both ends when an idle connection is dropped."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class InboundNatPoolPropertiesFormat(Model):
    """Settings of an inbound NAT pool."""

    frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "frontendIPConfiguration", "SubResource", default=None
    )
    """Frontend that takes the traffic in."""
    protocol: models.TransportProtocol | types.TransportProtocolValue = field("protocol", "TransportProtocol")
    """Protocol: Tcp, Udp or All."""
    frontend_port_range_start: int = field("frontendPortRangeStart", "int")
    """First frontend port of the range."""
    frontend_port_range_end: int = field("frontendPortRangeEnd", "int")
    """Last frontend port of the range."""
    backend_port: int = field("backendPort", "int")
    """Port on the machines, 1 to 65535."""
    idle_timeout_in_minutes: int | None = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes after which idle connections are dropped; 4 by default."""
    enable_floating_ip: bool | None = field("enableFloatingIP", "bool", default=None)
    """Keeps the frontend address as destination at the backend (direct server return); needed for SQL availability
    groups.
    """
    enable_tcp_reset: bool | None = field("enableTcpReset", "bool", default=None)
    """Sends TCP resets to both ends when an idle connection is dropped."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class InboundNatRule(SubResourceModel):
    """An inbound NAT rule: forwards a port of a load balancer to one machine."""

    properties: NestedOrNone[InboundNatRulePropertiesFormat, types.InboundNatRulePropertiesFormatDict] = field(
        "properties", "InboundNatRulePropertiesFormat", default=None
    )
    """Settings of the inbound NAT rule."""
    frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Frontend that takes the traffic in."""
    backend_ip_configuration: Nested[models.NetworkInterfaceIPConfiguration, NetworkInterfaceIPConfigurationDict] = (
        flattened("properties", init=False)
    )
    """IP configuration that gets the traffic; set on the network interface."""
    protocol: models.TransportProtocol | types.TransportProtocolValue | None = flattened("properties", default=None)
    """Protocol: Tcp, Udp or All."""
    frontend_port: int | None = flattened("properties", default=None)
    """Port on the frontend, 1 to 65534; for a single machine."""
    backend_port: int | None = flattened("properties", default=None)
    """Port on the machines, 1 to 65535."""
    idle_timeout_in_minutes: int | None = flattened("properties", default=None)
    """Minutes after which idle connections are dropped; 4 by default."""
    enable_floating_ip: bool | None = flattened("properties", default=None)
    """Keeps the frontend address as destination at the backend (direct server return); needed for SQL availability
    groups.
    """
    enable_tcp_reset: bool | None = flattened("properties", default=None)
    """Sends TCP resets to both ends when an idle connection is dropped."""
    frontend_port_range_start: int | None = flattened("properties", default=None)
    """First frontend port of the range; for a backend pool."""
    frontend_port_range_end: int | None = flattened("properties", default=None)
    """Last frontend port of the range; for a backend pool."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Backend pool whose members each get a port of the range."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class InboundNatRulePortMapping(Model):
    """Ports an inbound NAT rule gives to one machine."""

    inbound_nat_rule_name: str = read_only("inboundNatRuleName")
    protocol: models.TransportProtocol | types.TransportProtocolValue = read_only("protocol", "TransportProtocol")
    """Transport protocol of a load balancer's rule."""
    frontend_port: int = read_only("frontendPort", "int")
    """Port on the frontend, 1 to 65534."""
    backend_port: int = read_only("backendPort", "int")
    """Port on the machines, 1 to 65535."""


class InboundNatRulePropertiesFormat(Model):
    """Settings of an inbound NAT rule."""

    frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "frontendIPConfiguration", "SubResource", default=None
    )
    """Frontend that takes the traffic in."""
    backend_ip_configuration: Nested[models.NetworkInterfaceIPConfiguration, NetworkInterfaceIPConfigurationDict] = (
        read_only("backendIPConfiguration", "NetworkInterfaceIPConfiguration")
    )
    """IP configuration that gets the traffic; set on the network interface."""
    protocol: models.TransportProtocol | types.TransportProtocolValue | None = field(
        "protocol", "TransportProtocol", default=None
    )
    """Protocol: Tcp, Udp or All."""
    frontend_port: int | None = field("frontendPort", "int", default=None)
    """Port on the frontend, 1 to 65534; for a single machine."""
    backend_port: int | None = field("backendPort", "int", default=None)
    """Port on the machines, 1 to 65535."""
    idle_timeout_in_minutes: int | None = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes after which idle connections are dropped; 4 by default."""
    enable_floating_ip: bool | None = field("enableFloatingIP", "bool", default=None)
    """Keeps the frontend address as destination at the backend (direct server return); needed for SQL availability
    groups.
    """
    enable_tcp_reset: bool | None = field("enableTcpReset", "bool", default=None)
    """Sends TCP resets to both ends when an idle connection is dropped."""
    frontend_port_range_start: int | None = field("frontendPortRangeStart", "int", default=None)
    """First frontend port of the range; for a backend pool."""
    frontend_port_range_end: int | None = field("frontendPortRangeEnd", "int", default=None)
    """Last frontend port of the range; for a backend pool."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendAddressPool", "SubResource", default=None
    )
    """Backend pool whose members each get a port of the range."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class LoadBalancer(Resource):
    """A load balancer."""

    properties: NestedOrNone[LoadBalancerPropertiesFormat, types.LoadBalancerPropertiesFormatDict] = field(
        "properties", "LoadBalancerPropertiesFormat", default=None
    )
    """Settings of the load balancer."""
    frontend_ip_configurations: NestedListOrNone[FrontendIPConfiguration, types.FrontendIPConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Frontends: the addresses that take traffic in."""
    backend_address_pools: NestedListOrNone[BackendAddressPool, types.BackendAddressPoolDict] = flattened(
        "properties", default=None
    )
    """Backend pools: the machines that get the traffic."""
    load_balancing_rules: NestedListOrNone[LoadBalancingRule, types.LoadBalancingRuleDict] = flattened(
        "properties", default=None
    )
    """Rules that spread traffic from a frontend over a pool."""
    probes: NestedListOrNone[Probe, types.ProbeDict] = flattened("properties", default=None)
    """Health probes, which decide who gets traffic."""
    inbound_nat_rules: NestedListOrNone[InboundNatRule, types.InboundNatRuleDict] = flattened(
        "properties", default=None
    )
    """Rules that forward ports to single machines."""
    inbound_nat_pools: NestedListOrNone[InboundNatPool, types.InboundNatPoolDict] = flattened(
        "properties", default=None
    )
    """Port ranges for scale sets; cannot be used together with inbound NAT rules."""
    outbound_rules: NestedListOrNone[OutboundRule, types.OutboundRuleDict] = flattened("properties", default=None)
    """Rules for outbound connections of a pool."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    scope: models.LoadBalancerScope | types.LoadBalancerScopeValue | None = flattened("properties", default=None)
    """Whether the load balancer is public or private."""
    mode: models.LoadBalancerMode | types.LoadBalancerModeValue | None = flattened("properties", default=None)
    """Mode of the load balancer."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    sku: NestedOrNone[LoadBalancerSku, types.LoadBalancerSkuDict] = field("sku", "LoadBalancerSku", default=None)
    """SKU and tier of the load balancer; fixed at creation."""


class LoadBalancerBackendAddress(Model):
    """A member of a backend pool by IP address."""

    properties: NestedOrNone[
        LoadBalancerBackendAddressPropertiesFormat, types.LoadBalancerBackendAddressPropertiesFormatDict
    ] = field("properties", "LoadBalancerBackendAddressPropertiesFormat", default=None)
    """Settings of the load balancer backend address."""
    virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual network it belongs to."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Subnet the address is in."""
    ip_address: str | None = flattened("properties", default=None)
    """IP address of the member."""
    network_interface_ip_configuration: Nested[models.SubResource, SubResourceDict] = flattened(
        "properties", init=False
    )
    """IP configuration the address belongs to."""
    load_balancer_frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Frontend of a regional load balancer; for global load balancers."""
    inbound_nat_rules_port_mapping: NestedList[models.NatRulePortMapping, NatRulePortMappingDict] = flattened(
        "properties", init=False
    )
    """Ports that inbound NAT rules give to the member."""
    admin_state: (
        models.LoadBalancerBackendAddressAdminState | types.LoadBalancerBackendAddressAdminStateValue | None
    ) = flattened("properties", default=None)
    """Up or Down by hand, whatever the probe says; None lets the probe decide."""
    name: str | None = field("name", default=None)
    """Name of this entry."""


class LoadBalancerBackendAddressPropertiesFormat(Model):
    """Settings of a member of a backend pool."""

    virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "virtualNetwork", "SubResource", default=None
    )
    """Virtual network it belongs to."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = field("subnet", "SubResource", default=None)
    """Subnet the address is in."""
    ip_address: str | None = field("ipAddress", default=None)
    """IP address of the member."""
    network_interface_ip_configuration: Nested[models.SubResource, SubResourceDict] = read_only(
        "networkInterfaceIPConfiguration", "SubResource"
    )
    """IP configuration the address belongs to."""
    load_balancer_frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "loadBalancerFrontendIPConfiguration", "SubResource", default=None
    )
    """Frontend of a regional load balancer; for global load balancers."""
    inbound_nat_rules_port_mapping: NestedList[models.NatRulePortMapping, NatRulePortMappingDict] = read_only(
        "inboundNatRulesPortMapping", "[NatRulePortMapping]"
    )
    """Ports that inbound NAT rules give to the member."""
    admin_state: (
        models.LoadBalancerBackendAddressAdminState | types.LoadBalancerBackendAddressAdminStateValue | None
    ) = field("adminState", "LoadBalancerBackendAddressAdminState", default=None)
    """Up or Down by hand, whatever the probe says; None lets the probe decide."""


class LoadBalancerHealthPerRule(Model):
    """Health of the backends behind a rule."""

    up: int | None = field("up", "int", default=None)
    down: int | None = field("down", "int", default=None)
    load_balancer_backend_addresses: NestedListOrNone[
        LoadBalancerHealthPerRulePerBackendAddress, types.LoadBalancerHealthPerRulePerBackendAddressDict
    ] = field("loadBalancerBackendAddresses", "[LoadBalancerHealthPerRulePerBackendAddress]", default=None)


class LoadBalancerHealthPerRulePerBackendAddress(Model):
    """Health of one backend behind a rule."""

    ip_address: str | None = field("ipAddress", default=None)
    network_interface_ip_configuration_id: str | None = field("networkInterfaceIPConfigurationId", default=None)
    state: str | None = field("state", default=None)
    reason: str | None = field("reason", default=None)


class LoadBalancerPropertiesFormat(Model):
    """Settings of a load balancer."""

    frontend_ip_configurations: NestedListOrNone[FrontendIPConfiguration, types.FrontendIPConfigurationDict] = field(
        "frontendIPConfigurations", "[FrontendIPConfiguration]", default=None
    )
    """Frontends: the addresses that take traffic in."""
    backend_address_pools: NestedListOrNone[BackendAddressPool, types.BackendAddressPoolDict] = field(
        "backendAddressPools", "[BackendAddressPool]", default=None
    )
    """Backend pools: the machines that get the traffic."""
    load_balancing_rules: NestedListOrNone[LoadBalancingRule, types.LoadBalancingRuleDict] = field(
        "loadBalancingRules", "[LoadBalancingRule]", default=None
    )
    """Rules that spread traffic from a frontend over a pool."""
    probes: NestedListOrNone[Probe, types.ProbeDict] = field("probes", "[Probe]", default=None)
    """Health probes, which decide who gets traffic."""
    inbound_nat_rules: NestedListOrNone[InboundNatRule, types.InboundNatRuleDict] = field(
        "inboundNatRules", "[InboundNatRule]", default=None
    )
    """Rules that forward ports to single machines."""
    inbound_nat_pools: NestedListOrNone[InboundNatPool, types.InboundNatPoolDict] = field(
        "inboundNatPools", "[InboundNatPool]", default=None
    )
    """Port ranges for scale sets; cannot be used together with inbound NAT rules."""
    outbound_rules: NestedListOrNone[OutboundRule, types.OutboundRuleDict] = field(
        "outboundRules", "[OutboundRule]", default=None
    )
    """Rules for outbound connections of a pool."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    scope: models.LoadBalancerScope | types.LoadBalancerScopeValue | None = field(
        "scope", "LoadBalancerScope", default=None
    )
    """Whether the load balancer is public or private."""
    mode: models.LoadBalancerMode | types.LoadBalancerModeValue | None = field("mode", "LoadBalancerMode", default=None)
    """Mode of the load balancer."""


class LoadBalancerSku(Model):
    """SKU of a load balancer."""

    name: models.LoadBalancerSkuName | types.LoadBalancerSkuNameValue | None = field(
        "name", "LoadBalancerSkuName", default=None
    )
    """Standard, Gateway, Service or (retired) Basic."""
    tier: models.LoadBalancerSkuTier | types.LoadBalancerSkuTierValue | None = field(
        "tier", "LoadBalancerSkuTier", default=None
    )
    """Regional or Global."""


class LoadBalancerVipSwapRequest(Model):
    """Swap of public IP addresses between load balancers."""

    frontend_ip_configurations: NestedListOrNone[
        LoadBalancerVipSwapRequestFrontendIPConfiguration, types.LoadBalancerVipSwapRequestFrontendIPConfigurationDict
    ] = field("frontendIPConfigurations", "[LoadBalancerVipSwapRequestFrontendIPConfiguration]", default=None)


class LoadBalancerVipSwapRequestFrontendIPConfiguration(Model):
    """A frontend and the address it is to have."""

    id: str | None = field("id", default=None)
    """ID of the frontend."""
    properties: NestedOrNone[
        LoadBalancerVipSwapRequestFrontendIPConfigurationProperties,
        types.LoadBalancerVipSwapRequestFrontendIPConfigurationPropertiesDict,
    ] = field("properties", "LoadBalancerVipSwapRequestFrontendIPConfigurationProperties", default=None)
    """Settings of the load balancer VIP swap request frontend IP configuration."""
    public_ip_address: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Public IP address, by its ID."""


class LoadBalancerVipSwapRequestFrontendIPConfigurationProperties(Model):
    """Properties of a load balancer VIP swap request frontend IP configuration."""

    public_ip_address: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "publicIPAddress", "SubResource", default=None
    )
    """Public IP address, by its ID."""


class LoadBalancingRule(SubResourceModel):
    """A rule of a load balancer."""

    properties: NestedOrNone[LoadBalancingRulePropertiesFormat, types.LoadBalancingRulePropertiesFormatDict] = field(
        "properties", "LoadBalancingRulePropertiesFormat", default=None
    )
    """Settings of the load balancing rule."""
    frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Frontend that takes the traffic in."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Backend pool that gets the traffic."""
    backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Backend pools; more than one for gateway load balancers."""
    probe: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Health probe that decides which machines get traffic."""
    protocol: models.TransportProtocol | types.TransportProtocolValue | None = flattened("properties", default=None)
    """Tcp, Udp, Quic, or All (for high availability ports)."""
    load_distribution: models.LoadDistribution | types.LoadDistributionValue | None = flattened(
        "properties", default=None
    )
    """What keeps a client at one machine: Default (nothing), SourceIP or SourceIPProtocol."""
    frontend_port: int | None = flattened("properties", default=None)
    """Port on the frontend; 0 together with protocol All for all ports."""
    backend_port: int | None = flattened("properties", default=None)
    """Port on the machines; 0 together with protocol All for all ports."""
    idle_timeout_in_minutes: int | None = flattened("properties", default=None)
    """Minutes after which idle connections are dropped; 4 by default."""
    enable_floating_ip: bool | None = flattened("properties", default=None)
    """Keeps the frontend address as destination at the backend (direct server return); needed for SQL availability
    groups.
    """
    enable_tcp_reset: bool | None = flattened("properties", default=None)
    """Sends TCP resets to both ends when an idle connection is dropped."""
    disable_outbound_snat: bool | None = flattened("properties", default=None)
    """Does not use the rule's frontend for outbound connections; true where there are outbound rules."""
    enable_connection_tracking: bool | None = flattened("properties", default=None)
    """Tracks connections of the rule."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class LoadBalancingRulePropertiesFormat(Model):
    """Settings of a load balancing rule."""

    frontend_ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "frontendIPConfiguration", "SubResource", default=None
    )
    """Frontend that takes the traffic in."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "backendAddressPool", "SubResource", default=None
    )
    """Backend pool that gets the traffic."""
    backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "backendAddressPools", "[SubResource]", default=None
    )
    """Backend pools; more than one for gateway load balancers."""
    probe: NestedOrNone[models.SubResource, SubResourceDict] = field("probe", "SubResource", default=None)
    """Health probe that decides which machines get traffic."""
    protocol: models.TransportProtocol | types.TransportProtocolValue = field("protocol", "TransportProtocol")
    """Tcp, Udp, Quic, or All (for high availability ports)."""
    load_distribution: models.LoadDistribution | types.LoadDistributionValue | None = field(
        "loadDistribution", "LoadDistribution", default=None
    )
    """What keeps a client at one machine: Default (nothing), SourceIP or SourceIPProtocol."""
    frontend_port: int = field("frontendPort", "int")
    """Port on the frontend; 0 together with protocol All for all ports."""
    backend_port: int | None = field("backendPort", "int", default=None)
    """Port on the machines; 0 together with protocol All for all ports."""
    idle_timeout_in_minutes: int | None = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes after which idle connections are dropped; 4 by default."""
    enable_floating_ip: bool | None = field("enableFloatingIP", "bool", default=None)
    """Keeps the frontend address as destination at the backend (direct server return); needed for SQL availability
    groups.
    """
    enable_tcp_reset: bool | None = field("enableTcpReset", "bool", default=None)
    """Sends TCP resets to both ends when an idle connection is dropped."""
    disable_outbound_snat: bool | None = field("disableOutboundSnat", "bool", default=None)
    """Does not use the rule's frontend for outbound connections; true where there are outbound rules."""
    enable_connection_tracking: bool | None = field("enableConnectionTracking", "bool", default=None)
    """Tracks connections of the rule."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class MigrateLoadBalancerToIpBasedRequest(Model):
    """Backend pools to turn into pools of IP addresses."""

    pools: list[str] | None = field("pools", "[str]", default=None)


class MigratedPools(Model):
    """Backend pools that were turned into pools of IP addresses."""

    migrated_pools: list[str] | None = field("migratedPools", "[str]", default=None)


class OutboundRule(SubResourceModel):
    """An outbound rule of a load balancer."""

    properties: NestedOrNone[OutboundRulePropertiesFormat, types.OutboundRulePropertiesFormatDict] = field(
        "properties", "OutboundRulePropertiesFormat", default=None
    )
    """Settings of the outbound rule."""
    allocated_outbound_ports: int | None = flattened("properties", default=None)
    """Outbound ports per machine, a multiple of 8; 0 divides them by the size of the pool."""
    frontend_ip_configurations: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Frontends whose addresses are used."""
    backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Backend pool whose machines use the rule."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    protocol: models.LoadBalancerOutboundRuleProtocol | types.LoadBalancerOutboundRuleProtocolValue | None = flattened(
        "properties", default=None
    )
    """Protocol: Tcp, Udp or All."""
    enable_tcp_reset: bool | None = flattened("properties", default=None)
    """Sends TCP resets to both ends when an idle connection is dropped."""
    idle_timeout_in_minutes: int | None = flattened("properties", default=None)
    """Minutes after which idle connections are dropped; 4 by default."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class OutboundRulePropertiesFormat(Model):
    """Settings of an outbound rule."""

    allocated_outbound_ports: int | None = field("allocatedOutboundPorts", "int", default=None)
    """Outbound ports per machine, a multiple of 8; 0 divides them by the size of the pool."""
    frontend_ip_configurations: NestedList[models.SubResource, SubResourceDict] = field(
        "frontendIPConfigurations", "[SubResource]"
    )
    """Frontends whose addresses are used."""
    backend_address_pool: Nested[models.SubResource, SubResourceDict] = field("backendAddressPool", "SubResource")
    """Backend pool whose machines use the rule."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    protocol: models.LoadBalancerOutboundRuleProtocol | types.LoadBalancerOutboundRuleProtocolValue = field(
        "protocol", "LoadBalancerOutboundRuleProtocol"
    )
    """Protocol: Tcp, Udp or All."""
    enable_tcp_reset: bool | None = field("enableTcpReset", "bool", default=None)
    """Sends TCP resets to both ends when an idle connection is dropped."""
    idle_timeout_in_minutes: int | None = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes after which idle connections are dropped; 4 by default."""


class Probe(SubResourceModel):
    """A health probe of a load balancer."""

    properties: NestedOrNone[ProbePropertiesFormat, types.ProbePropertiesFormatDict] = field(
        "properties", "ProbePropertiesFormat", default=None
    )
    """Settings of the probe."""
    load_balancing_rules: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Load balancing rules that use it."""
    protocol: models.ProbeProtocol | types.ProbeProtocolValue | None = flattened("properties", default=None)
    """Http and Https want status 200, Tcp only a connection."""
    port: int | None = flattened("properties", default=None)
    """Port to probe, 1 to 65535."""
    interval_in_seconds: int | None = flattened("properties", default=None)
    """Seconds between two probes; 15 by default, at least 5."""
    no_healthy_backends_behavior: (
        models.ProbeNoHealthyBackendsBehavior | types.ProbeNoHealthyBackendsBehaviorValue | None
    ) = flattened("properties", default=None)
    """What happens to traffic when no machine is healthy."""
    number_of_probes: int | None = flattened("properties", default=None)
    """Failures after which a machine is unhealthy; probeThreshold is the one that works."""
    probe_threshold: int | None = flattened("properties", default=None)
    """Probes in a row with another outcome until the state of a machine changes."""
    request_path: str | None = flattened("properties", default=None)
    """Path for Http and Https; not allowed with Tcp."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ProbePropertiesFormat(Model):
    """Settings of a health probe."""

    load_balancing_rules: NestedList[models.SubResource, SubResourceDict] = read_only(
        "loadBalancingRules", "[SubResource]"
    )
    """Load balancing rules that use it."""
    protocol: models.ProbeProtocol | types.ProbeProtocolValue = field("protocol", "ProbeProtocol")
    """Http and Https want status 200, Tcp only a connection."""
    port: int = field("port", "int")
    """Port to probe, 1 to 65535."""
    interval_in_seconds: int | None = field("intervalInSeconds", "int", default=None)
    """Seconds between two probes; 15 by default, at least 5."""
    no_healthy_backends_behavior: (
        models.ProbeNoHealthyBackendsBehavior | types.ProbeNoHealthyBackendsBehaviorValue | None
    ) = field("noHealthyBackendsBehavior", "ProbeNoHealthyBackendsBehavior", default=None)
    """What happens to traffic when no machine is healthy."""
    number_of_probes: int | None = field("numberOfProbes", "int", default=None)
    """Failures after which a machine is unhealthy; probeThreshold is the one that works."""
    probe_threshold: int | None = field("probeThreshold", "int", default=None)
    """Probes in a row with another outcome until the state of a machine changes."""
    request_path: str | None = field("requestPath", default=None)
    """Path for Http and Https; not allowed with Tcp."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class QueryInboundNatRulePortMappingRequest(Model):
    """Member of a pool whose ports to list."""

    ip_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "ipConfiguration", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    ip_address: str | None = field("ipAddress", default=None)
