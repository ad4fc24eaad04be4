# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``load_balancers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict, IPVersionValue
    from ._ip_allocations import IPAllocationMethodValue
    from ._public_ip_addresses import PublicIPAddressDict
    from ._virtual_networks import SubnetDict

GatewayLoadBalancerTunnelInterfaceTypeValue: TypeAlias = Literal["None", "Internal", "External"]
GatewayLoadBalancerTunnelProtocolValue: TypeAlias = Literal["None", "Native", "VXLAN"]
LoadBalancerBackendAddressAdminStateValue: TypeAlias = Literal["None", "Up", "Down"]
LoadBalancerDetailLevelValue: TypeAlias = Literal["Reduced"]
LoadBalancerModeValue: TypeAlias = Literal["Advanced"]
LoadBalancerOutboundRuleProtocolValue: TypeAlias = Literal["Tcp", "Udp", "All"]
LoadBalancerScopeValue: TypeAlias = Literal["Public", "Private"]
LoadBalancerSkuNameValue: TypeAlias = Literal["Basic", "Standard", "Gateway", "Service"]
LoadBalancerSkuTierValue: TypeAlias = Literal["Regional", "Global"]
LoadDistributionValue: TypeAlias = Literal["Default", "SourceIP", "SourceIPProtocol"]
ProbeNoHealthyBackendsBehaviorValue: TypeAlias = Literal["AllProbedDown", "AllProbedUp"]
ProbeProtocolValue: TypeAlias = Literal["Http", "Tcp", "Https"]
SyncModeValue: TypeAlias = Literal["Automatic", "Manual"]
TransportProtocolValue: TypeAlias = Literal["Udp", "Tcp", "All", "Quic"]


class BackendAddressInboundNatRulePortMappingsDict(TypedDict, total=False):
    """Ports that inbound NAT rules give to a member of a pool."""

    inbound_nat_rule_port_mappings: Sequence[models.InboundNatRulePortMapping | InboundNatRulePortMappingDict]
    additional_properties: Mapping[str, Any]


class _BackendAddressPoolFlatDict(SubResourceModelDict, total=False):
    """A backend pool of a load balancer: the machines that get the traffic."""

    location: str
    tunnel_interfaces: Sequence[models.GatewayLoadBalancerTunnelInterface | GatewayLoadBalancerTunnelInterfaceDict]
    load_balancer_backend_addresses: Sequence[models.LoadBalancerBackendAddress | LoadBalancerBackendAddressDict]
    drain_period_in_seconds: int
    virtual_network: models.SubResource | SubResourceDict
    sync_mode: models.SyncMode | SyncModeValue


class _BackendAddressPoolNestedDict(SubResourceModelDict, total=False):
    """A backend pool of a load balancer: the machines that get the traffic."""

    properties: Required[models.BackendAddressPoolPropertiesFormat | BackendAddressPoolPropertiesFormatDict]


BackendAddressPoolDict: TypeAlias = _BackendAddressPoolFlatDict | _BackendAddressPoolNestedDict


class BackendAddressPoolPropertiesFormatDict(TypedDict, total=False):
    """Settings of a backend pool."""

    location: str
    tunnel_interfaces: Sequence[models.GatewayLoadBalancerTunnelInterface | GatewayLoadBalancerTunnelInterfaceDict]
    load_balancer_backend_addresses: Sequence[models.LoadBalancerBackendAddress | LoadBalancerBackendAddressDict]
    drain_period_in_seconds: int
    virtual_network: models.SubResource | SubResourceDict
    sync_mode: models.SyncMode | SyncModeValue
    additional_properties: Mapping[str, Any]


class DdosFrontendIpConfigurationSettingsDict(TypedDict, total=False):
    """DDoS custom policy of a load balancer's frontend."""

    ddos_custom_policy: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class _FrontendIPConfigurationFlatDict(SubResourceModelDict, total=False):
    """A frontend of a load balancer: the address that takes traffic in."""

    zones: Sequence[str]
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    private_ip_address_version: models.IPVersion | IPVersionValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    public_ip_prefix: models.SubResource | SubResourceDict
    gateway_load_balancer: models.SubResource | SubResourceDict
    ddos_settings: models.DdosFrontendIpConfigurationSettings | DdosFrontendIpConfigurationSettingsDict
    enable_connection_tracking: bool


class _FrontendIPConfigurationNestedDict(SubResourceModelDict, total=False):
    """A frontend of a load balancer: the address that takes traffic in."""

    properties: Required[models.FrontendIPConfigurationPropertiesFormat | FrontendIPConfigurationPropertiesFormatDict]
    zones: Sequence[str]


FrontendIPConfigurationDict: TypeAlias = _FrontendIPConfigurationFlatDict | _FrontendIPConfigurationNestedDict


class FrontendIPConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Settings of a frontend; a public IP address makes it public, a subnet private."""

    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    private_ip_address_version: models.IPVersion | IPVersionValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    public_ip_prefix: models.SubResource | SubResourceDict
    gateway_load_balancer: models.SubResource | SubResourceDict
    ddos_settings: models.DdosFrontendIpConfigurationSettings | DdosFrontendIpConfigurationSettingsDict
    enable_connection_tracking: bool
    additional_properties: Mapping[str, Any]


class GatewayLoadBalancerTunnelInterfaceDict(TypedDict, total=False):
    """Tunnel interface of a gateway load balancer's pool."""

    port: int
    identifier: int
    protocol: models.GatewayLoadBalancerTunnelProtocol | GatewayLoadBalancerTunnelProtocolValue
    type: models.GatewayLoadBalancerTunnelInterfaceType | GatewayLoadBalancerTunnelInterfaceTypeValue
    additional_properties: Mapping[str, Any]


class _InboundNatPoolFlatDict(SubResourceDict, total=False):
    """An inbound NAT pool: a range of ports for the instances of a scale set."""

    name: str
    frontend_ip_configuration: models.SubResource | SubResourceDict
    protocol: models.TransportProtocol | TransportProtocolValue
    frontend_port_range_start: int
    frontend_port_range_end: int
    backend_port: int
    idle_timeout_in_minutes: int
    enable_floating_ip: bool
    enable_tcp_reset: bool


class _InboundNatPoolNestedDict(SubResourceDict, total=False):
    """An inbound NAT pool: a range of ports for the instances of a scale set."""

    properties: Required[models.InboundNatPoolPropertiesFormat | InboundNatPoolPropertiesFormatDict]
    name: str


InboundNatPoolDict: TypeAlias = _InboundNatPoolFlatDict | _InboundNatPoolNestedDict


class InboundNatPoolPropertiesFormatDict(TypedDict, total=False):
    """Settings of an inbound NAT pool."""

    frontend_ip_configuration: models.SubResource | SubResourceDict
    protocol: Required[models.TransportProtocol | TransportProtocolValue]
    frontend_port_range_start: Required[int]
    frontend_port_range_end: Required[int]
    backend_port: Required[int]
    idle_timeout_in_minutes: int
    enable_floating_ip: bool
    enable_tcp_reset: bool
    additional_properties: Mapping[str, Any]


class _InboundNatRuleFlatDict(SubResourceModelDict, total=False):
    """An inbound NAT rule: forwards a port of a load balancer to one machine."""

    frontend_ip_configuration: models.SubResource | SubResourceDict
    protocol: models.TransportProtocol | TransportProtocolValue
    frontend_port: int
    backend_port: int
    idle_timeout_in_minutes: int
    enable_floating_ip: bool
    enable_tcp_reset: bool
    frontend_port_range_start: int
    frontend_port_range_end: int
    backend_address_pool: models.SubResource | SubResourceDict


class _InboundNatRuleNestedDict(SubResourceModelDict, total=False):
    """An inbound NAT rule: forwards a port of a load balancer to one machine."""

    properties: Required[models.InboundNatRulePropertiesFormat | InboundNatRulePropertiesFormatDict]


InboundNatRuleDict: TypeAlias = _InboundNatRuleFlatDict | _InboundNatRuleNestedDict


class InboundNatRulePortMappingDict(TypedDict, total=False):
    """Ports an inbound NAT rule gives to one machine."""

    additional_properties: Mapping[str, Any]


class InboundNatRulePropertiesFormatDict(TypedDict, total=False):
    """Settings of an inbound NAT rule."""

    frontend_ip_configuration: models.SubResource | SubResourceDict
    protocol: models.TransportProtocol | TransportProtocolValue
    frontend_port: int
    backend_port: int
    idle_timeout_in_minutes: int
    enable_floating_ip: bool
    enable_tcp_reset: bool
    frontend_port_range_start: int
    frontend_port_range_end: int
    backend_address_pool: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class _LoadBalancerFlatDict(ResourceDict, total=False):
    """A load balancer."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.LoadBalancerSku | LoadBalancerSkuDict
    frontend_ip_configurations: Sequence[models.FrontendIPConfiguration | FrontendIPConfigurationDict]
    backend_address_pools: Sequence[models.BackendAddressPool | BackendAddressPoolDict]
    load_balancing_rules: Sequence[models.LoadBalancingRule | LoadBalancingRuleDict]
    probes: Sequence[models.Probe | ProbeDict]
    inbound_nat_rules: Sequence[models.InboundNatRule | InboundNatRuleDict]
    inbound_nat_pools: Sequence[models.InboundNatPool | InboundNatPoolDict]
    outbound_rules: Sequence[models.OutboundRule | OutboundRuleDict]
    scope: models.LoadBalancerScope | LoadBalancerScopeValue
    mode: models.LoadBalancerMode | LoadBalancerModeValue


class _LoadBalancerNestedDict(ResourceDict, total=False):
    """A load balancer."""

    properties: Required[models.LoadBalancerPropertiesFormat | LoadBalancerPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.LoadBalancerSku | LoadBalancerSkuDict


LoadBalancerDict: TypeAlias = _LoadBalancerFlatDict | _LoadBalancerNestedDict


class _LoadBalancerBackendAddressFlatDict(TypedDict, total=False):
    """A member of a backend pool by IP address."""

    name: str
    virtual_network: models.SubResource | SubResourceDict
    subnet: models.SubResource | SubResourceDict
    ip_address: str
    load_balancer_frontend_ip_configuration: models.SubResource | SubResourceDict
    admin_state: models.LoadBalancerBackendAddressAdminState | LoadBalancerBackendAddressAdminStateValue
    additional_properties: Mapping[str, Any]


class _LoadBalancerBackendAddressNestedDict(TypedDict, total=False):
    """A member of a backend pool by IP address."""

    properties: Required[
        models.LoadBalancerBackendAddressPropertiesFormat | LoadBalancerBackendAddressPropertiesFormatDict
    ]
    name: str
    additional_properties: Mapping[str, Any]


LoadBalancerBackendAddressDict: TypeAlias = _LoadBalancerBackendAddressFlatDict | _LoadBalancerBackendAddressNestedDict


class LoadBalancerBackendAddressPropertiesFormatDict(TypedDict, total=False):
    """Settings of a member of a backend pool."""

    virtual_network: models.SubResource | SubResourceDict
    subnet: models.SubResource | SubResourceDict
    ip_address: str
    load_balancer_frontend_ip_configuration: models.SubResource | SubResourceDict
    admin_state: models.LoadBalancerBackendAddressAdminState | LoadBalancerBackendAddressAdminStateValue
    additional_properties: Mapping[str, Any]


class LoadBalancerHealthPerRuleDict(TypedDict, total=False):
    """Health of the backends behind a rule."""

    up: int
    down: int
    load_balancer_backend_addresses: Sequence[
        models.LoadBalancerHealthPerRulePerBackendAddress | LoadBalancerHealthPerRulePerBackendAddressDict
    ]
    additional_properties: Mapping[str, Any]


class LoadBalancerHealthPerRulePerBackendAddressDict(TypedDict, total=False):
    """Health of one backend behind a rule."""

    ip_address: str
    network_interface_ip_configuration_id: str
    state: str
    reason: str
    additional_properties: Mapping[str, Any]


class LoadBalancerPropertiesFormatDict(TypedDict, total=False):
    """Settings of a load balancer."""

    frontend_ip_configurations: Sequence[models.FrontendIPConfiguration | FrontendIPConfigurationDict]
    backend_address_pools: Sequence[models.BackendAddressPool | BackendAddressPoolDict]
    load_balancing_rules: Sequence[models.LoadBalancingRule | LoadBalancingRuleDict]
    probes: Sequence[models.Probe | ProbeDict]
    inbound_nat_rules: Sequence[models.InboundNatRule | InboundNatRuleDict]
    inbound_nat_pools: Sequence[models.InboundNatPool | InboundNatPoolDict]
    outbound_rules: Sequence[models.OutboundRule | OutboundRuleDict]
    scope: models.LoadBalancerScope | LoadBalancerScopeValue
    mode: models.LoadBalancerMode | LoadBalancerModeValue
    additional_properties: Mapping[str, Any]


class LoadBalancerSkuDict(TypedDict, total=False):
    """SKU of a load balancer."""

    name: models.LoadBalancerSkuName | LoadBalancerSkuNameValue
    tier: models.LoadBalancerSkuTier | LoadBalancerSkuTierValue
    additional_properties: Mapping[str, Any]


class LoadBalancerVipSwapRequestDict(TypedDict, total=False):
    """Swap of public IP addresses between load balancers."""

    frontend_ip_configurations: Sequence[
        models.LoadBalancerVipSwapRequestFrontendIPConfiguration | LoadBalancerVipSwapRequestFrontendIPConfigurationDict
    ]
    additional_properties: Mapping[str, Any]


class _LoadBalancerVipSwapRequestFrontendIPConfigurationFlatDict(TypedDict, total=False):
    """A frontend and the address it is to have."""

    id: str
    public_ip_address: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class _LoadBalancerVipSwapRequestFrontendIPConfigurationNestedDict(TypedDict, total=False):
    """A frontend and the address it is to have."""

    id: str
    properties: Required[
        models.LoadBalancerVipSwapRequestFrontendIPConfigurationProperties
        | LoadBalancerVipSwapRequestFrontendIPConfigurationPropertiesDict
    ]
    additional_properties: Mapping[str, Any]


LoadBalancerVipSwapRequestFrontendIPConfigurationDict: TypeAlias = (
    _LoadBalancerVipSwapRequestFrontendIPConfigurationFlatDict
    | _LoadBalancerVipSwapRequestFrontendIPConfigurationNestedDict
)


class LoadBalancerVipSwapRequestFrontendIPConfigurationPropertiesDict(TypedDict, total=False):
    """Properties of a load balancer VIP swap request frontend IP configuration."""

    public_ip_address: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class _LoadBalancingRuleFlatDict(SubResourceModelDict, total=False):
    """A rule of a load balancer."""

    frontend_ip_configuration: models.SubResource | SubResourceDict
    backend_address_pool: models.SubResource | SubResourceDict
    backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    probe: models.SubResource | SubResourceDict
    protocol: models.TransportProtocol | TransportProtocolValue
    load_distribution: models.LoadDistribution | LoadDistributionValue
    frontend_port: int
    backend_port: int
    idle_timeout_in_minutes: int
    enable_floating_ip: bool
    enable_tcp_reset: bool
    disable_outbound_snat: bool
    enable_connection_tracking: bool


class _LoadBalancingRuleNestedDict(SubResourceModelDict, total=False):
    """A rule of a load balancer."""

    properties: Required[models.LoadBalancingRulePropertiesFormat | LoadBalancingRulePropertiesFormatDict]


LoadBalancingRuleDict: TypeAlias = _LoadBalancingRuleFlatDict | _LoadBalancingRuleNestedDict


class LoadBalancingRulePropertiesFormatDict(TypedDict, total=False):
    """Settings of a load balancing rule."""

    frontend_ip_configuration: models.SubResource | SubResourceDict
    backend_address_pool: models.SubResource | SubResourceDict
    backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    probe: models.SubResource | SubResourceDict
    protocol: Required[models.TransportProtocol | TransportProtocolValue]
    load_distribution: models.LoadDistribution | LoadDistributionValue
    frontend_port: Required[int]
    backend_port: int
    idle_timeout_in_minutes: int
    enable_floating_ip: bool
    enable_tcp_reset: bool
    disable_outbound_snat: bool
    enable_connection_tracking: bool
    additional_properties: Mapping[str, Any]


class MigrateLoadBalancerToIpBasedRequestDict(TypedDict, total=False):
    """Backend pools to turn into pools of IP addresses."""

    pools: Sequence[str]
    additional_properties: Mapping[str, Any]


class MigratedPoolsDict(TypedDict, total=False):
    """Backend pools that were turned into pools of IP addresses."""

    migrated_pools: Sequence[str]
    additional_properties: Mapping[str, Any]


class _OutboundRuleFlatDict(SubResourceModelDict, total=False):
    """An outbound rule of a load balancer."""

    allocated_outbound_ports: int
    frontend_ip_configurations: Sequence[models.SubResource | SubResourceDict]
    backend_address_pool: models.SubResource | SubResourceDict
    protocol: models.LoadBalancerOutboundRuleProtocol | LoadBalancerOutboundRuleProtocolValue
    enable_tcp_reset: bool
    idle_timeout_in_minutes: int


class _OutboundRuleNestedDict(SubResourceModelDict, total=False):
    """An outbound rule of a load balancer."""

    properties: Required[models.OutboundRulePropertiesFormat | OutboundRulePropertiesFormatDict]


OutboundRuleDict: TypeAlias = _OutboundRuleFlatDict | _OutboundRuleNestedDict


class OutboundRulePropertiesFormatDict(TypedDict, total=False):
    """Settings of an outbound rule."""

    allocated_outbound_ports: int
    frontend_ip_configurations: Required[Sequence[models.SubResource | SubResourceDict]]
    backend_address_pool: Required[models.SubResource | SubResourceDict]
    protocol: Required[models.LoadBalancerOutboundRuleProtocol | LoadBalancerOutboundRuleProtocolValue]
    enable_tcp_reset: bool
    idle_timeout_in_minutes: int
    additional_properties: Mapping[str, Any]


class _ProbeFlatDict(SubResourceModelDict, total=False):
    """A health probe of a load balancer."""

    protocol: models.ProbeProtocol | ProbeProtocolValue
    port: int
    interval_in_seconds: int
    no_healthy_backends_behavior: models.ProbeNoHealthyBackendsBehavior | ProbeNoHealthyBackendsBehaviorValue
    number_of_probes: int
    probe_threshold: int
    request_path: str


class _ProbeNestedDict(SubResourceModelDict, total=False):
    """A health probe of a load balancer."""

    properties: Required[models.ProbePropertiesFormat | ProbePropertiesFormatDict]


ProbeDict: TypeAlias = _ProbeFlatDict | _ProbeNestedDict


class ProbePropertiesFormatDict(TypedDict, total=False):
    """Settings of a health probe."""

    protocol: Required[models.ProbeProtocol | ProbeProtocolValue]
    port: Required[int]
    interval_in_seconds: int
    no_healthy_backends_behavior: models.ProbeNoHealthyBackendsBehavior | ProbeNoHealthyBackendsBehaviorValue
    number_of_probes: int
    probe_threshold: int
    request_path: str
    additional_properties: Mapping[str, Any]


class QueryInboundNatRulePortMappingRequestDict(TypedDict, total=False):
    """Member of a pool whose ports to list."""

    ip_configuration: models.SubResource | SubResourceDict
    ip_address: str
    additional_properties: Mapping[str, Any]
