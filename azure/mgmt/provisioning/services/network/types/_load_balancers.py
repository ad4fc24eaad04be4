# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``load_balancers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict, IPVersionValue
    from ._ip_allocations import IPAllocationMethodValue
    from ._public_ip_addresses import PublicIPAddressDict
    from ._virtual_networks import SubnetDict
else:
    typed(__name__)

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


class BackendAddressInboundNatRulePortMappingsDict(ModelDict, total=False):
    inbound_nat_rule_port_mappings: Sequence[models.InboundNatRulePortMapping | InboundNatRulePortMappingDict]


class _BackendAddressPoolFlatDict(SubResourceModelDict, total=False):
    location: str
    tunnel_interfaces: Sequence[models.GatewayLoadBalancerTunnelInterface | GatewayLoadBalancerTunnelInterfaceDict]
    load_balancer_backend_addresses: Sequence[models.LoadBalancerBackendAddress | LoadBalancerBackendAddressDict]
    drain_period_in_seconds: int
    virtual_network: models.SubResource | SubResourceDict
    sync_mode: models.SyncMode | SyncModeValue


class _BackendAddressPoolNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.BackendAddressPoolPropertiesFormat | BackendAddressPoolPropertiesFormatDict]


BackendAddressPoolDict: TypeAlias = _BackendAddressPoolFlatDict | _BackendAddressPoolNestedDict


class BackendAddressPoolPropertiesFormatDict(ModelDict, total=False):
    location: str
    tunnel_interfaces: Sequence[models.GatewayLoadBalancerTunnelInterface | GatewayLoadBalancerTunnelInterfaceDict]
    load_balancer_backend_addresses: Sequence[models.LoadBalancerBackendAddress | LoadBalancerBackendAddressDict]
    drain_period_in_seconds: int
    virtual_network: models.SubResource | SubResourceDict
    sync_mode: models.SyncMode | SyncModeValue


class DdosFrontendIpConfigurationSettingsDict(ModelDict, total=False):
    ddos_custom_policy: models.SubResource | SubResourceDict


class _FrontendIPConfigurationFlatDict(SubResourceModelDict, total=False):
    zones: list[str] | tuple[str, ...]
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
    properties: Required[models.FrontendIPConfigurationPropertiesFormat | FrontendIPConfigurationPropertiesFormatDict]
    zones: list[str] | tuple[str, ...]


FrontendIPConfigurationDict: TypeAlias = _FrontendIPConfigurationFlatDict | _FrontendIPConfigurationNestedDict


class FrontendIPConfigurationPropertiesFormatDict(ModelDict, total=False):
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    private_ip_address_version: models.IPVersion | IPVersionValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    public_ip_prefix: models.SubResource | SubResourceDict
    gateway_load_balancer: models.SubResource | SubResourceDict
    ddos_settings: models.DdosFrontendIpConfigurationSettings | DdosFrontendIpConfigurationSettingsDict
    enable_connection_tracking: bool


class GatewayLoadBalancerTunnelInterfaceDict(ModelDict, total=False):
    port: int
    identifier: int
    protocol: models.GatewayLoadBalancerTunnelProtocol | GatewayLoadBalancerTunnelProtocolValue
    type: models.GatewayLoadBalancerTunnelInterfaceType | GatewayLoadBalancerTunnelInterfaceTypeValue


class _InboundNatPoolFlatDict(SubResourceDict, total=False):
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
    properties: Required[models.InboundNatPoolPropertiesFormat | InboundNatPoolPropertiesFormatDict]
    name: str


InboundNatPoolDict: TypeAlias = _InboundNatPoolFlatDict | _InboundNatPoolNestedDict


class InboundNatPoolPropertiesFormatDict(ModelDict, total=False):
    frontend_ip_configuration: models.SubResource | SubResourceDict
    protocol: Required[models.TransportProtocol | TransportProtocolValue]
    frontend_port_range_start: Required[int]
    frontend_port_range_end: Required[int]
    backend_port: Required[int]
    idle_timeout_in_minutes: int
    enable_floating_ip: bool
    enable_tcp_reset: bool


class _InboundNatRuleFlatDict(SubResourceModelDict, total=False):
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
    properties: Required[models.InboundNatRulePropertiesFormat | InboundNatRulePropertiesFormatDict]


InboundNatRuleDict: TypeAlias = _InboundNatRuleFlatDict | _InboundNatRuleNestedDict


class InboundNatRulePortMappingDict(ModelDict, total=False):
    """Stands for InboundNatRulePortMapping."""


class InboundNatRulePropertiesFormatDict(ModelDict, total=False):
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


class _LoadBalancerFlatDict(ResourceDict, total=False):
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
    properties: Required[models.LoadBalancerPropertiesFormat | LoadBalancerPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.LoadBalancerSku | LoadBalancerSkuDict


LoadBalancerDict: TypeAlias = _LoadBalancerFlatDict | _LoadBalancerNestedDict


class _LoadBalancerBackendAddressFlatDict(ModelDict, total=False):
    name: str
    virtual_network: models.SubResource | SubResourceDict
    subnet: models.SubResource | SubResourceDict
    ip_address: str
    load_balancer_frontend_ip_configuration: models.SubResource | SubResourceDict
    admin_state: models.LoadBalancerBackendAddressAdminState | LoadBalancerBackendAddressAdminStateValue


class _LoadBalancerBackendAddressNestedDict(ModelDict, total=False):
    properties: Required[
        models.LoadBalancerBackendAddressPropertiesFormat | LoadBalancerBackendAddressPropertiesFormatDict
    ]
    name: str


LoadBalancerBackendAddressDict: TypeAlias = _LoadBalancerBackendAddressFlatDict | _LoadBalancerBackendAddressNestedDict


class LoadBalancerBackendAddressPropertiesFormatDict(ModelDict, total=False):
    virtual_network: models.SubResource | SubResourceDict
    subnet: models.SubResource | SubResourceDict
    ip_address: str
    load_balancer_frontend_ip_configuration: models.SubResource | SubResourceDict
    admin_state: models.LoadBalancerBackendAddressAdminState | LoadBalancerBackendAddressAdminStateValue


class LoadBalancerHealthPerRuleDict(ModelDict, total=False):
    up: int
    down: int
    load_balancer_backend_addresses: Sequence[
        models.LoadBalancerHealthPerRulePerBackendAddress | LoadBalancerHealthPerRulePerBackendAddressDict
    ]


class LoadBalancerHealthPerRulePerBackendAddressDict(ModelDict, total=False):
    ip_address: str
    network_interface_ip_configuration_id: str
    state: str
    reason: str


class LoadBalancerPropertiesFormatDict(ModelDict, total=False):
    frontend_ip_configurations: Sequence[models.FrontendIPConfiguration | FrontendIPConfigurationDict]
    backend_address_pools: Sequence[models.BackendAddressPool | BackendAddressPoolDict]
    load_balancing_rules: Sequence[models.LoadBalancingRule | LoadBalancingRuleDict]
    probes: Sequence[models.Probe | ProbeDict]
    inbound_nat_rules: Sequence[models.InboundNatRule | InboundNatRuleDict]
    inbound_nat_pools: Sequence[models.InboundNatPool | InboundNatPoolDict]
    outbound_rules: Sequence[models.OutboundRule | OutboundRuleDict]
    scope: models.LoadBalancerScope | LoadBalancerScopeValue
    mode: models.LoadBalancerMode | LoadBalancerModeValue


class LoadBalancerSkuDict(ModelDict, total=False):
    name: models.LoadBalancerSkuName | LoadBalancerSkuNameValue
    tier: models.LoadBalancerSkuTier | LoadBalancerSkuTierValue


class LoadBalancerVipSwapRequestDict(ModelDict, total=False):
    frontend_ip_configurations: Sequence[
        models.LoadBalancerVipSwapRequestFrontendIPConfiguration | LoadBalancerVipSwapRequestFrontendIPConfigurationDict
    ]


class _LoadBalancerVipSwapRequestFrontendIPConfigurationFlatDict(ModelDict, total=False):
    id: str
    public_ip_address: models.SubResource | SubResourceDict


class _LoadBalancerVipSwapRequestFrontendIPConfigurationNestedDict(ModelDict, total=False):
    id: str
    properties: Required[
        models.LoadBalancerVipSwapRequestFrontendIPConfigurationProperties
        | LoadBalancerVipSwapRequestFrontendIPConfigurationPropertiesDict
    ]


LoadBalancerVipSwapRequestFrontendIPConfigurationDict: TypeAlias = (
    _LoadBalancerVipSwapRequestFrontendIPConfigurationFlatDict
    | _LoadBalancerVipSwapRequestFrontendIPConfigurationNestedDict
)


class LoadBalancerVipSwapRequestFrontendIPConfigurationPropertiesDict(ModelDict, total=False):
    public_ip_address: models.SubResource | SubResourceDict


class _LoadBalancingRuleFlatDict(SubResourceModelDict, total=False):
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
    properties: Required[models.LoadBalancingRulePropertiesFormat | LoadBalancingRulePropertiesFormatDict]


LoadBalancingRuleDict: TypeAlias = _LoadBalancingRuleFlatDict | _LoadBalancingRuleNestedDict


class LoadBalancingRulePropertiesFormatDict(ModelDict, total=False):
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


class MigrateLoadBalancerToIpBasedRequestDict(ModelDict, total=False):
    pools: list[str] | tuple[str, ...]


class MigratedPoolsDict(ModelDict, total=False):
    migrated_pools: list[str] | tuple[str, ...]


class _OutboundRuleFlatDict(SubResourceModelDict, total=False):
    allocated_outbound_ports: int
    frontend_ip_configurations: Sequence[models.SubResource | SubResourceDict]
    backend_address_pool: models.SubResource | SubResourceDict
    protocol: models.LoadBalancerOutboundRuleProtocol | LoadBalancerOutboundRuleProtocolValue
    enable_tcp_reset: bool
    idle_timeout_in_minutes: int


class _OutboundRuleNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.OutboundRulePropertiesFormat | OutboundRulePropertiesFormatDict]


OutboundRuleDict: TypeAlias = _OutboundRuleFlatDict | _OutboundRuleNestedDict


class OutboundRulePropertiesFormatDict(ModelDict, total=False):
    allocated_outbound_ports: int
    frontend_ip_configurations: Required[Sequence[models.SubResource | SubResourceDict]]
    backend_address_pool: Required[models.SubResource | SubResourceDict]
    protocol: Required[models.LoadBalancerOutboundRuleProtocol | LoadBalancerOutboundRuleProtocolValue]
    enable_tcp_reset: bool
    idle_timeout_in_minutes: int


class _ProbeFlatDict(SubResourceModelDict, total=False):
    protocol: models.ProbeProtocol | ProbeProtocolValue
    port: int
    interval_in_seconds: int
    no_healthy_backends_behavior: models.ProbeNoHealthyBackendsBehavior | ProbeNoHealthyBackendsBehaviorValue
    number_of_probes: int
    probe_threshold: int
    request_path: str


class _ProbeNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.ProbePropertiesFormat | ProbePropertiesFormatDict]


ProbeDict: TypeAlias = _ProbeFlatDict | _ProbeNestedDict


class ProbePropertiesFormatDict(ModelDict, total=False):
    protocol: Required[models.ProbeProtocol | ProbeProtocolValue]
    port: Required[int]
    interval_in_seconds: int
    no_healthy_backends_behavior: models.ProbeNoHealthyBackendsBehavior | ProbeNoHealthyBackendsBehaviorValue
    number_of_probes: int
    probe_threshold: int
    request_path: str


class QueryInboundNatRulePortMappingRequestDict(ModelDict, total=False):
    ip_configuration: models.SubResource | SubResourceDict
    ip_address: str
