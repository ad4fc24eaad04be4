# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``virtual_networks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._application_gateways import ApplicationGatewayIPConfigurationDict
    from ._common import AddressSpaceDict, ExtendedLocationDict
    from ._network_managers import IpamPoolPrefixAllocationDict
    from ._network_security_groups import NetworkSecurityGroupDict, SecurityRuleDict
    from ._private_endpoints import PrivateEndpointVNetPoliciesValue
    from ._route_tables import RouteTableDict
    from ._service_endpoint_policies import ServiceEndpointPolicyDict

SharingScopeValue: TypeAlias = Literal["Tenant", "DelegatedServices"]
SyncRemoteAddressSpaceValue: TypeAlias = Literal["true"]
VirtualNetworkEncryptionEnforcementValue: TypeAlias = Literal["DropUnencrypted", "AllowUnencrypted"]
VirtualNetworkPeeringLevelValue: TypeAlias = Literal[
    "FullyInSync", "RemoteNotInSync", "LocalNotInSync", "LocalAndRemoteNotInSync"
]
VirtualNetworkPeeringStateValue: TypeAlias = Literal["Initiated", "Connected", "Disconnected"]
VirtualNetworkPrivateEndpointNetworkPoliciesValue: TypeAlias = Literal[
    "Enabled", "Disabled", "NetworkSecurityGroupEnabled", "RouteTableEnabled"
]
VirtualNetworkPrivateLinkServiceNetworkPoliciesValue: TypeAlias = Literal["Enabled", "Disabled"]


class _DelegationFlatDict(SubResourceDict, total=False):
    """Delegation of a subnet to a service, which may then put its own resources there."""

    name: str
    type: str
    service_name: str


class _DelegationNestedDict(SubResourceDict, total=False):
    """Delegation of a subnet to a service, which may then put its own resources there."""

    properties: Required[models.ServiceDelegationPropertiesFormat | ServiceDelegationPropertiesFormatDict]
    name: str
    type: str


DelegationDict: TypeAlias = _DelegationFlatDict | _DelegationNestedDict


class DhcpOptionsDict(TypedDict, total=False):
    """DNS servers that machines of a virtual network get by DHCP."""

    dns_servers: Sequence[str]
    additional_properties: Mapping[str, Any]


class IPAddressAvailabilityResultDict(TypedDict, total=False):
    """Whether a private IP address is free."""

    available: bool
    available_ip_addresses: Sequence[str]
    is_platform_reserved: bool
    additional_properties: Mapping[str, Any]


class MoveIpConfigurationItemDict(TypedDict, total=False):
    """An IP configuration to move, and where to."""

    source_ip_configuration: Required[
        models.MoveIpConfigurationResourceReference | MoveIpConfigurationResourceReferenceDict
    ]
    target_ip_configuration: Required[
        models.MoveIpConfigurationResourceReference | MoveIpConfigurationResourceReferenceDict
    ]
    additional_properties: Mapping[str, Any]


class MoveIpConfigurationResourceReferenceDict(TypedDict, total=False):
    """Reference to an IP configuration."""

    id: Required[str]
    additional_properties: Mapping[str, Any]


class MoveIpConfigurationsRequestDict(TypedDict, total=False):
    """IP configurations to move."""

    move_ip_configuration_items: Required[Sequence[models.MoveIpConfigurationItem | MoveIpConfigurationItemDict]]
    additional_properties: Mapping[str, Any]


class NetworkIntentPolicyDict(ResourceDict, total=False):
    """A policy by which a service protects what it needs in a subnet."""


class NetworkIntentPolicyConfigurationDict(TypedDict, total=False):
    """A network intent policy to apply to a subnet."""

    network_intent_policy_name: str
    source_network_intent_policy: models.NetworkIntentPolicy | NetworkIntentPolicyDict
    additional_properties: Mapping[str, Any]


class PrepareNetworkPoliciesRequestDict(TypedDict, total=False):
    """Service that a subnet is prepared for."""

    service_name: str
    network_intent_policy_configurations: Sequence[
        models.NetworkIntentPolicyConfiguration | NetworkIntentPolicyConfigurationDict
    ]
    additional_properties: Mapping[str, Any]


class _ResourceNavigationLinkFlatDict(SubResourceDict, total=False):
    """A service that holds a subnet."""

    name: str
    linked_resource_type: str
    link: str


class _ResourceNavigationLinkNestedDict(SubResourceDict, total=False):
    """A service that holds a subnet."""

    properties: Required[models.ResourceNavigationLinkFormat | ResourceNavigationLinkFormatDict]
    name: str


ResourceNavigationLinkDict: TypeAlias = _ResourceNavigationLinkFlatDict | _ResourceNavigationLinkNestedDict


class ResourceNavigationLinkFormatDict(TypedDict, total=False):
    """Properties of a resource navigation link."""

    linked_resource_type: str
    link: str
    additional_properties: Mapping[str, Any]


class ResourceNavigationLinksListResultDict(TypedDict, total=False):
    """The resource navigation links of a subnet."""

    value: Required[Sequence[models.ResourceNavigationLink | ResourceNavigationLinkDict]]
    additional_properties: Mapping[str, Any]


class _ServiceAssociationLinkFlatDict(SubResourceDict, total=False):
    """A service that holds a subnet by delegation."""

    name: str
    linked_resource_type: str
    link: str
    allow_delete: bool
    locations: Sequence[str]


class _ServiceAssociationLinkNestedDict(SubResourceDict, total=False):
    """A service that holds a subnet by delegation."""

    properties: Required[models.ServiceAssociationLinkPropertiesFormat | ServiceAssociationLinkPropertiesFormatDict]
    name: str


ServiceAssociationLinkDict: TypeAlias = _ServiceAssociationLinkFlatDict | _ServiceAssociationLinkNestedDict


class ServiceAssociationLinkPropertiesFormatDict(TypedDict, total=False):
    """Properties of a service association link."""

    linked_resource_type: str
    link: str
    allow_delete: bool
    locations: Sequence[str]
    additional_properties: Mapping[str, Any]


class ServiceAssociationLinksListResultDict(TypedDict, total=False):
    """The service association links of a subnet."""

    value: Required[Sequence[models.ServiceAssociationLink | ServiceAssociationLinkDict]]
    additional_properties: Mapping[str, Any]


class ServiceDelegationPropertiesFormatDict(TypedDict, total=False):
    """Settings of a delegation."""

    service_name: str
    additional_properties: Mapping[str, Any]


class ServiceEndpointPropertiesFormatDict(TypedDict, total=False):
    """A service endpoint of a subnet: a direct way to an Azure service."""

    service: str
    network_identifier: models.SubResource | SubResourceDict
    locations: Sequence[str]
    additional_properties: Mapping[str, Any]


class _SubnetFlatDict(SubResourceModelDict, total=False):
    """A subnet of a virtual network."""

    address_prefix: str
    address_prefixes: Sequence[str]
    network_security_group: models.NetworkSecurityGroup | NetworkSecurityGroupDict
    route_table: models.RouteTable | RouteTableDict
    nat_gateway: models.SubResource | SubResourceDict
    service_endpoints: Sequence[models.ServiceEndpointPropertiesFormat | ServiceEndpointPropertiesFormatDict]
    service_endpoint_policies: Sequence[models.ServiceEndpointPolicy | ServiceEndpointPolicyDict]
    ip_allocations: Sequence[models.SubResource | SubResourceDict]
    delegations: Sequence[models.Delegation | DelegationDict]
    private_endpoint_network_policies: (
        models.VirtualNetworkPrivateEndpointNetworkPolicies | VirtualNetworkPrivateEndpointNetworkPoliciesValue
    )
    private_link_service_network_policies: (
        models.VirtualNetworkPrivateLinkServiceNetworkPolicies | VirtualNetworkPrivateLinkServiceNetworkPoliciesValue
    )
    application_gateway_ip_configurations: Sequence[
        models.ApplicationGatewayIPConfiguration | ApplicationGatewayIPConfigurationDict
    ]
    sharing_scope: models.SharingScope | SharingScopeValue
    default_outbound_access: bool
    ipam_pool_prefix_allocations: Sequence[models.IpamPoolPrefixAllocation | IpamPoolPrefixAllocationDict]
    service_gateway: models.SubResource | SubResourceDict


class _SubnetNestedDict(SubResourceModelDict, total=False):
    """A subnet of a virtual network."""

    properties: Required[models.SubnetPropertiesFormat | SubnetPropertiesFormatDict]


SubnetDict: TypeAlias = _SubnetFlatDict | _SubnetNestedDict


class SubnetAssociationDict(TypedDict, total=False):
    """A subnet with its security rules."""

    security_rules: Sequence[models.SecurityRule | SecurityRuleDict]
    additional_properties: Mapping[str, Any]


class SubnetPropertiesFormatDict(TypedDict, total=False):
    """Settings of a subnet."""

    address_prefix: str
    address_prefixes: Sequence[str]
    network_security_group: models.NetworkSecurityGroup | NetworkSecurityGroupDict
    route_table: models.RouteTable | RouteTableDict
    nat_gateway: models.SubResource | SubResourceDict
    service_endpoints: Sequence[models.ServiceEndpointPropertiesFormat | ServiceEndpointPropertiesFormatDict]
    service_endpoint_policies: Sequence[models.ServiceEndpointPolicy | ServiceEndpointPolicyDict]
    ip_allocations: Sequence[models.SubResource | SubResourceDict]
    delegations: Sequence[models.Delegation | DelegationDict]
    private_endpoint_network_policies: (
        models.VirtualNetworkPrivateEndpointNetworkPolicies | VirtualNetworkPrivateEndpointNetworkPoliciesValue
    )
    private_link_service_network_policies: (
        models.VirtualNetworkPrivateLinkServiceNetworkPolicies | VirtualNetworkPrivateLinkServiceNetworkPoliciesValue
    )
    application_gateway_ip_configurations: Sequence[
        models.ApplicationGatewayIPConfiguration | ApplicationGatewayIPConfigurationDict
    ]
    sharing_scope: models.SharingScope | SharingScopeValue
    default_outbound_access: bool
    ipam_pool_prefix_allocations: Sequence[models.IpamPoolPrefixAllocation | IpamPoolPrefixAllocationDict]
    service_gateway: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class UnprepareNetworkPoliciesRequestDict(TypedDict, total=False):
    """Service whose policies are taken off a subnet."""

    service_name: str
    additional_properties: Mapping[str, Any]


class _VirtualNetworkFlatDict(ResourceDict, total=False):
    """A virtual network."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    address_space: models.AddressSpace | AddressSpaceDict
    dhcp_options: models.DhcpOptions | DhcpOptionsDict
    flow_timeout_in_minutes: int
    subnets: Sequence[models.Subnet | SubnetDict]
    virtual_network_peerings: Sequence[models.VirtualNetworkPeering | VirtualNetworkPeeringDict]
    enable_ddos_protection: bool
    enable_vm_protection: bool
    ddos_protection_plan: models.SubResource | SubResourceDict
    bgp_communities: models.VirtualNetworkBgpCommunities | VirtualNetworkBgpCommunitiesDict
    encryption: models.VirtualNetworkEncryption | VirtualNetworkEncryptionDict
    ip_allocations: Sequence[models.SubResource | SubResourceDict]
    private_endpoint_v_net_policies: models.PrivateEndpointVNetPolicies | PrivateEndpointVNetPoliciesValue
    summarized_gateway_prefixes: models.AddressSpace | AddressSpaceDict


class _VirtualNetworkNestedDict(ResourceDict, total=False):
    """A virtual network."""

    properties: Required[models.VirtualNetworkPropertiesFormat | VirtualNetworkPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


VirtualNetworkDict: TypeAlias = _VirtualNetworkFlatDict | _VirtualNetworkNestedDict


class VirtualNetworkBgpCommunitiesDict(TypedDict, total=False):
    """BGP communities sent over ExpressRoute with a virtual network's routes."""

    virtual_network_community: Required[str]
    additional_properties: Mapping[str, Any]


class VirtualNetworkConnectionGatewayReferenceDict(TypedDict, total=False):
    """Reference to a gateway."""

    id: Required[str]
    additional_properties: Mapping[str, Any]


class VirtualNetworkEncryptionDict(TypedDict, total=False):
    """Encryption of traffic in a virtual network."""

    enabled: Required[bool]
    enforcement: models.VirtualNetworkEncryptionEnforcement | VirtualNetworkEncryptionEnforcementValue
    additional_properties: Mapping[str, Any]


class _VirtualNetworkPeeringFlatDict(SubResourceModelDict, total=False):
    """A peering of a virtual network with another one."""

    allow_virtual_network_access: bool
    allow_forwarded_traffic: bool
    allow_gateway_transit: bool
    use_remote_gateways: bool
    remote_virtual_network: models.SubResource | SubResourceDict
    local_address_space: models.AddressSpace | AddressSpaceDict
    local_virtual_network_address_space: models.AddressSpace | AddressSpaceDict
    remote_address_space: models.AddressSpace | AddressSpaceDict
    remote_virtual_network_address_space: models.AddressSpace | AddressSpaceDict
    remote_bgp_communities: models.VirtualNetworkBgpCommunities | VirtualNetworkBgpCommunitiesDict
    peering_state: models.VirtualNetworkPeeringState | VirtualNetworkPeeringStateValue
    peering_sync_level: models.VirtualNetworkPeeringLevel | VirtualNetworkPeeringLevelValue
    do_not_verify_remote_gateways: bool
    peer_complete_vnets: bool
    enable_only_i_pv6_peering: bool
    local_subnet_names: Sequence[str]
    remote_subnet_names: Sequence[str]


class _VirtualNetworkPeeringNestedDict(SubResourceModelDict, total=False):
    """A peering of a virtual network with another one."""

    properties: Required[models.VirtualNetworkPeeringPropertiesFormat | VirtualNetworkPeeringPropertiesFormatDict]


VirtualNetworkPeeringDict: TypeAlias = _VirtualNetworkPeeringFlatDict | _VirtualNetworkPeeringNestedDict


class VirtualNetworkPeeringPropertiesFormatDict(TypedDict, total=False):
    """Settings of a virtual network peering."""

    allow_virtual_network_access: bool
    allow_forwarded_traffic: bool
    allow_gateway_transit: bool
    use_remote_gateways: bool
    remote_virtual_network: models.SubResource | SubResourceDict
    local_address_space: models.AddressSpace | AddressSpaceDict
    local_virtual_network_address_space: models.AddressSpace | AddressSpaceDict
    remote_address_space: models.AddressSpace | AddressSpaceDict
    remote_virtual_network_address_space: models.AddressSpace | AddressSpaceDict
    remote_bgp_communities: models.VirtualNetworkBgpCommunities | VirtualNetworkBgpCommunitiesDict
    peering_state: models.VirtualNetworkPeeringState | VirtualNetworkPeeringStateValue
    peering_sync_level: models.VirtualNetworkPeeringLevel | VirtualNetworkPeeringLevelValue
    do_not_verify_remote_gateways: bool
    peer_complete_vnets: bool
    enable_only_i_pv6_peering: bool
    local_subnet_names: Sequence[str]
    remote_subnet_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class VirtualNetworkPropertiesFormatDict(TypedDict, total=False):
    """Settings of a virtual network."""

    address_space: models.AddressSpace | AddressSpaceDict
    dhcp_options: models.DhcpOptions | DhcpOptionsDict
    flow_timeout_in_minutes: int
    subnets: Sequence[models.Subnet | SubnetDict]
    virtual_network_peerings: Sequence[models.VirtualNetworkPeering | VirtualNetworkPeeringDict]
    enable_ddos_protection: bool
    enable_vm_protection: bool
    ddos_protection_plan: models.SubResource | SubResourceDict
    bgp_communities: models.VirtualNetworkBgpCommunities | VirtualNetworkBgpCommunitiesDict
    encryption: models.VirtualNetworkEncryption | VirtualNetworkEncryptionDict
    ip_allocations: Sequence[models.SubResource | SubResourceDict]
    private_endpoint_v_net_policies: models.PrivateEndpointVNetPolicies | PrivateEndpointVNetPoliciesValue
    summarized_gateway_prefixes: models.AddressSpace | AddressSpaceDict
    additional_properties: Mapping[str, Any]


class VirtualNetworkUsageDict(TypedDict, total=False):
    """How many addresses of a subnet are in use."""

    additional_properties: Mapping[str, Any]


class VirtualNetworkUsageNameDict(TypedDict, total=False):
    """Name of a number of addresses."""

    additional_properties: Mapping[str, Any]
