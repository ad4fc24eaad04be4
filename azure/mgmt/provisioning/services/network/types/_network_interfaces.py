# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``network_interfaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._application_gateways import ApplicationGatewayBackendAddressPoolDict
    from ._application_security_groups import ApplicationSecurityGroupDict
    from ._bases import SubResourceDict
    from ._common import EffectiveNetworkSecurityRuleDict, ExtendedLocationDict, IPVersionValue
    from ._ip_allocations import IPAllocationMethodValue
    from ._load_balancers import BackendAddressPoolDict, InboundNatRuleDict
    from ._network_security_groups import NetworkSecurityGroupDict, SecurityRuleDict
    from ._private_link_services import PrivateLinkServiceDict
    from ._public_ip_addresses import PublicIPAddressDict
    from ._route_tables import RouteNextHopTypeValue
    from ._virtual_network_taps import VirtualNetworkTapDict
    from ._virtual_networks import SubnetDict
else:
    typed(__name__)

EffectiveRouteSourceValue: TypeAlias = Literal["Unknown", "User", "VirtualNetworkGateway", "Default"]
EffectiveRouteStateValue: TypeAlias = Literal["Active", "Invalid"]
NetworkInterfaceAuxiliaryModeValue: TypeAlias = Literal["None", "MaxConnections", "Floating", "AcceleratedConnections"]
NetworkInterfaceAuxiliarySkuValue: TypeAlias = Literal["None", "A1", "A2", "A4", "A8"]
NetworkInterfaceMigrationPhaseValue: TypeAlias = Literal["None", "Prepare", "Commit", "Abort", "Committed"]
NetworkInterfaceNicTypeValue: TypeAlias = Literal["Standard", "Elastic"]


class EffectiveNetworkSecurityGroupDict(ModelDict, total=False):
    network_security_group: models.SubResource | SubResourceDict
    association: models.EffectiveNetworkSecurityGroupAssociation | EffectiveNetworkSecurityGroupAssociationDict
    effective_security_rules: Sequence[models.EffectiveNetworkSecurityRule | EffectiveNetworkSecurityRuleDict]
    tag_map: Mapping[str, list[str] | tuple[str, ...]]


class EffectiveNetworkSecurityGroupAssociationDict(ModelDict, total=False):
    network_manager: models.SubResource | SubResourceDict
    subnet: models.SubResource | SubResourceDict
    network_interface: models.SubResource | SubResourceDict


class EffectiveNetworkSecurityGroupListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.EffectiveNetworkSecurityGroup | EffectiveNetworkSecurityGroupDict]]


class EffectiveRouteDict(ModelDict, total=False):
    name: str
    disable_bgp_route_propagation: bool
    source: models.EffectiveRouteSource | EffectiveRouteSourceValue
    state: models.EffectiveRouteState | EffectiveRouteStateValue
    address_prefix: list[str] | tuple[str, ...]
    next_hop_ip_address: list[str] | tuple[str, ...]
    next_hop_type: models.RouteNextHopType | RouteNextHopTypeValue


class EffectiveRouteListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.EffectiveRoute | EffectiveRouteDict]]


class _NetworkInterfaceFlatDict(ResourceDict, total=False):
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    network_security_group: models.NetworkSecurityGroup | NetworkSecurityGroupDict
    ip_configurations: Sequence[models.NetworkInterfaceIPConfiguration | NetworkInterfaceIPConfigurationDict]
    dns_settings: models.NetworkInterfaceDnsSettings | NetworkInterfaceDnsSettingsDict
    enable_accelerated_networking: bool
    disable_tcp_state_tracking: bool
    enable_ip_forwarding: bool
    workload_type: str
    nic_type: models.NetworkInterfaceNicType | NetworkInterfaceNicTypeValue
    private_link_service: models.PrivateLinkService | PrivateLinkServiceDict
    migration_phase: models.NetworkInterfaceMigrationPhase | NetworkInterfaceMigrationPhaseValue
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue


class _NetworkInterfaceNestedDict(ResourceDict, total=False):
    properties: Required[models.NetworkInterfacePropertiesFormat | NetworkInterfacePropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


NetworkInterfaceDict: TypeAlias = _NetworkInterfaceFlatDict | _NetworkInterfaceNestedDict


class NetworkInterfaceAssociationDict(ModelDict, total=False):
    security_rules: Sequence[models.SecurityRule | SecurityRuleDict]


class NetworkInterfaceDnsSettingsDict(ModelDict, total=False):
    dns_servers: list[str] | tuple[str, ...]
    internal_dns_name_label: str


class _NetworkInterfaceIPConfigurationFlatDict(SubResourceModelDict, total=False):
    gateway_load_balancer: models.SubResource | SubResourceDict
    virtual_network_taps: Sequence[models.VirtualNetworkTap | VirtualNetworkTapDict]
    application_gateway_backend_address_pools: Sequence[
        models.ApplicationGatewayBackendAddressPool | ApplicationGatewayBackendAddressPoolDict
    ]
    load_balancer_backend_address_pools: Sequence[models.BackendAddressPool | BackendAddressPoolDict]
    load_balancer_inbound_nat_rules: Sequence[models.InboundNatRule | InboundNatRuleDict]
    private_ip_address: str
    private_ip_address_prefix_length: int
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    private_ip_address_version: models.IPVersion | IPVersionValue
    subnet: models.Subnet | SubnetDict
    primary: bool
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]


class _NetworkInterfaceIPConfigurationNestedDict(SubResourceModelDict, total=False):
    properties: Required[
        models.NetworkInterfaceIPConfigurationPropertiesFormat | NetworkInterfaceIPConfigurationPropertiesFormatDict
    ]


NetworkInterfaceIPConfigurationDict: TypeAlias = (
    _NetworkInterfaceIPConfigurationFlatDict | _NetworkInterfaceIPConfigurationNestedDict
)


class NetworkInterfaceIPConfigurationPrivateLinkConnectionPropertiesDict(ModelDict, total=False):
    """Stands for NetworkInterfaceIPConfigurationPrivateLinkConnectionProperties."""


class NetworkInterfaceIPConfigurationPropertiesFormatDict(ModelDict, total=False):
    gateway_load_balancer: models.SubResource | SubResourceDict
    virtual_network_taps: Sequence[models.VirtualNetworkTap | VirtualNetworkTapDict]
    application_gateway_backend_address_pools: Sequence[
        models.ApplicationGatewayBackendAddressPool | ApplicationGatewayBackendAddressPoolDict
    ]
    load_balancer_backend_address_pools: Sequence[models.BackendAddressPool | BackendAddressPoolDict]
    load_balancer_inbound_nat_rules: Sequence[models.InboundNatRule | InboundNatRuleDict]
    private_ip_address: str
    private_ip_address_prefix_length: int
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    private_ip_address_version: models.IPVersion | IPVersionValue
    subnet: models.Subnet | SubnetDict
    primary: bool
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]


class NetworkInterfacePropertiesFormatDict(ModelDict, total=False):
    network_security_group: models.NetworkSecurityGroup | NetworkSecurityGroupDict
    ip_configurations: Sequence[models.NetworkInterfaceIPConfiguration | NetworkInterfaceIPConfigurationDict]
    dns_settings: models.NetworkInterfaceDnsSettings | NetworkInterfaceDnsSettingsDict
    enable_accelerated_networking: bool
    disable_tcp_state_tracking: bool
    enable_ip_forwarding: bool
    workload_type: str
    nic_type: models.NetworkInterfaceNicType | NetworkInterfaceNicTypeValue
    private_link_service: models.PrivateLinkService | PrivateLinkServiceDict
    migration_phase: models.NetworkInterfaceMigrationPhase | NetworkInterfaceMigrationPhaseValue
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue


class _NetworkInterfaceTapConfigurationFlatDict(SubResourceModelDict, total=False):
    virtual_network_tap: models.VirtualNetworkTap | VirtualNetworkTapDict


class _NetworkInterfaceTapConfigurationNestedDict(SubResourceModelDict, total=False):
    properties: Required[
        models.NetworkInterfaceTapConfigurationPropertiesFormat | NetworkInterfaceTapConfigurationPropertiesFormatDict
    ]


NetworkInterfaceTapConfigurationDict: TypeAlias = (
    _NetworkInterfaceTapConfigurationFlatDict | _NetworkInterfaceTapConfigurationNestedDict
)


class NetworkInterfaceTapConfigurationPropertiesFormatDict(ModelDict, total=False):
    virtual_network_tap: models.VirtualNetworkTap | VirtualNetworkTapDict
