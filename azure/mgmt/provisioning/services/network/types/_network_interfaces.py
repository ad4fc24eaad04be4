# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``network_interfaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

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

EffectiveRouteSourceValue: TypeAlias = Literal["Unknown", "User", "VirtualNetworkGateway", "Default"]
EffectiveRouteStateValue: TypeAlias = Literal["Active", "Invalid"]
NetworkInterfaceAuxiliaryModeValue: TypeAlias = Literal["None", "MaxConnections", "Floating", "AcceleratedConnections"]
NetworkInterfaceAuxiliarySkuValue: TypeAlias = Literal["None", "A1", "A2", "A4", "A8"]
NetworkInterfaceMigrationPhaseValue: TypeAlias = Literal["None", "Prepare", "Commit", "Abort", "Committed"]
NetworkInterfaceNicTypeValue: TypeAlias = Literal["Standard", "Elastic"]


class EffectiveNetworkSecurityGroupDict(TypedDict, total=False):
    """Security rules in effect on a network interface, from one group."""

    network_security_group: models.SubResource | SubResourceDict
    association: models.EffectiveNetworkSecurityGroupAssociation | EffectiveNetworkSecurityGroupAssociationDict
    effective_security_rules: Sequence[models.EffectiveNetworkSecurityRule | EffectiveNetworkSecurityRuleDict]
    tag_map: Mapping[str, Sequence[str]]
    additional_properties: Mapping[str, Any]


class EffectiveNetworkSecurityGroupAssociationDict(TypedDict, total=False):
    """Where a network security group is applied."""

    network_manager: models.SubResource | SubResourceDict
    subnet: models.SubResource | SubResourceDict
    network_interface: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class EffectiveNetworkSecurityGroupListResultDict(TypedDict, total=False):
    """A page of effective network security groups."""

    value: Required[Sequence[models.EffectiveNetworkSecurityGroup | EffectiveNetworkSecurityGroupDict]]
    additional_properties: Mapping[str, Any]


class EffectiveRouteDict(TypedDict, total=False):
    """A route in effect on a network interface."""

    name: str
    disable_bgp_route_propagation: bool
    source: models.EffectiveRouteSource | EffectiveRouteSourceValue
    state: models.EffectiveRouteState | EffectiveRouteStateValue
    address_prefix: Sequence[str]
    next_hop_ip_address: Sequence[str]
    next_hop_type: models.RouteNextHopType | RouteNextHopTypeValue
    additional_properties: Mapping[str, Any]


class EffectiveRouteListResultDict(TypedDict, total=False):
    """A page of effective routes."""

    value: Required[Sequence[models.EffectiveRoute | EffectiveRouteDict]]
    additional_properties: Mapping[str, Any]


class _NetworkInterfaceFlatDict(ResourceDict, total=False):
    """A network interface: connects a virtual machine to a subnet."""

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
    """A network interface: connects a virtual machine to a subnet."""

    properties: Required[models.NetworkInterfacePropertiesFormat | NetworkInterfacePropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


NetworkInterfaceDict: TypeAlias = _NetworkInterfaceFlatDict | _NetworkInterfaceNestedDict


class NetworkInterfaceAssociationDict(TypedDict, total=False):
    """A network interface with its security rules."""

    security_rules: Sequence[models.SecurityRule | SecurityRuleDict]
    additional_properties: Mapping[str, Any]


class NetworkInterfaceDnsSettingsDict(TypedDict, total=False):
    """DNS settings of a network interface."""

    dns_servers: Sequence[str]
    internal_dns_name_label: str
    additional_properties: Mapping[str, Any]


class _NetworkInterfaceIPConfigurationFlatDict(SubResourceModelDict, total=False):
    """An IP configuration of a network interface."""

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
    """An IP configuration of a network interface."""

    properties: Required[
        models.NetworkInterfaceIPConfigurationPropertiesFormat | NetworkInterfaceIPConfigurationPropertiesFormatDict
    ]


NetworkInterfaceIPConfigurationDict: TypeAlias = (
    _NetworkInterfaceIPConfigurationFlatDict | _NetworkInterfaceIPConfigurationNestedDict
)


class NetworkInterfaceIPConfigurationPrivateLinkConnectionPropertiesDict(TypedDict, total=False):
    """What an IP configuration of a private endpoint's interface is for."""

    additional_properties: Mapping[str, Any]


class NetworkInterfaceIPConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Settings of an IP configuration of a network interface."""

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
    additional_properties: Mapping[str, Any]


class NetworkInterfacePropertiesFormatDict(TypedDict, total=False):
    """Settings of a network interface."""

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
    additional_properties: Mapping[str, Any]


class _NetworkInterfaceTapConfigurationFlatDict(SubResourceModelDict, total=False):
    """A tap configuration: mirrors the traffic of a network interface."""

    virtual_network_tap: models.VirtualNetworkTap | VirtualNetworkTapDict


class _NetworkInterfaceTapConfigurationNestedDict(SubResourceModelDict, total=False):
    """A tap configuration: mirrors the traffic of a network interface."""

    properties: Required[
        models.NetworkInterfaceTapConfigurationPropertiesFormat | NetworkInterfaceTapConfigurationPropertiesFormatDict
    ]


NetworkInterfaceTapConfigurationDict: TypeAlias = (
    _NetworkInterfaceTapConfigurationFlatDict | _NetworkInterfaceTapConfigurationNestedDict
)


class NetworkInterfaceTapConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Properties of a network interface tap configuration."""

    virtual_network_tap: models.VirtualNetworkTap | VirtualNetworkTapDict
    additional_properties: Mapping[str, Any]
