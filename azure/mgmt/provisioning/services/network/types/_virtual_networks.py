# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``virtual_networks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._application_gateways import ApplicationGatewayIPConfigurationDict
    from ._common import AddressSpaceDict, ExtendedLocationDict
    from ._network_managers import IpamPoolPrefixAllocationDict
    from ._network_security_groups import NetworkSecurityGroupDict, SecurityRuleDict
    from ._private_endpoints import PrivateEndpointVNetPoliciesValue
    from ._route_tables import RouteTableDict
    from ._service_endpoint_policies import ServiceEndpointPolicyDict
else:
    typed(__name__)

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
    name: str
    type: str
    service_name: str


class _DelegationNestedDict(SubResourceDict, total=False):
    properties: Required[models.ServiceDelegationPropertiesFormat | ServiceDelegationPropertiesFormatDict]
    name: str
    type: str


DelegationDict: TypeAlias = _DelegationFlatDict | _DelegationNestedDict


class DhcpOptionsDict(ModelDict, total=False):
    dns_servers: list[str] | tuple[str, ...]


class IPAddressAvailabilityResultDict(ModelDict, total=False):
    available: bool
    available_ip_addresses: list[str] | tuple[str, ...]
    is_platform_reserved: bool


class MoveIpConfigurationItemDict(ModelDict, total=False):
    source_ip_configuration: Required[
        models.MoveIpConfigurationResourceReference | MoveIpConfigurationResourceReferenceDict
    ]
    target_ip_configuration: Required[
        models.MoveIpConfigurationResourceReference | MoveIpConfigurationResourceReferenceDict
    ]


class MoveIpConfigurationResourceReferenceDict(ModelDict, total=False):
    id: Required[str]


class MoveIpConfigurationsRequestDict(ModelDict, total=False):
    move_ip_configuration_items: Required[Sequence[models.MoveIpConfigurationItem | MoveIpConfigurationItemDict]]


class NetworkIntentPolicyDict(ResourceDict, total=False):
    """Stands for NetworkIntentPolicy."""


class NetworkIntentPolicyConfigurationDict(ModelDict, total=False):
    network_intent_policy_name: str
    source_network_intent_policy: models.NetworkIntentPolicy | NetworkIntentPolicyDict


class PrepareNetworkPoliciesRequestDict(ModelDict, total=False):
    service_name: str
    network_intent_policy_configurations: Sequence[
        models.NetworkIntentPolicyConfiguration | NetworkIntentPolicyConfigurationDict
    ]


class _ResourceNavigationLinkFlatDict(SubResourceDict, total=False):
    name: str
    linked_resource_type: str
    link: str


class _ResourceNavigationLinkNestedDict(SubResourceDict, total=False):
    properties: Required[models.ResourceNavigationLinkFormat | ResourceNavigationLinkFormatDict]
    name: str


ResourceNavigationLinkDict: TypeAlias = _ResourceNavigationLinkFlatDict | _ResourceNavigationLinkNestedDict


class ResourceNavigationLinkFormatDict(ModelDict, total=False):
    linked_resource_type: str
    link: str


class ResourceNavigationLinksListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.ResourceNavigationLink | ResourceNavigationLinkDict]]


class _ServiceAssociationLinkFlatDict(SubResourceDict, total=False):
    name: str
    linked_resource_type: str
    link: str
    allow_delete: bool
    locations: list[str] | tuple[str, ...]


class _ServiceAssociationLinkNestedDict(SubResourceDict, total=False):
    properties: Required[models.ServiceAssociationLinkPropertiesFormat | ServiceAssociationLinkPropertiesFormatDict]
    name: str


ServiceAssociationLinkDict: TypeAlias = _ServiceAssociationLinkFlatDict | _ServiceAssociationLinkNestedDict


class ServiceAssociationLinkPropertiesFormatDict(ModelDict, total=False):
    linked_resource_type: str
    link: str
    allow_delete: bool
    locations: list[str] | tuple[str, ...]


class ServiceAssociationLinksListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.ServiceAssociationLink | ServiceAssociationLinkDict]]


class ServiceDelegationPropertiesFormatDict(ModelDict, total=False):
    service_name: str


class ServiceEndpointPropertiesFormatDict(ModelDict, total=False):
    service: str
    network_identifier: models.SubResource | SubResourceDict
    locations: list[str] | tuple[str, ...]


class _SubnetFlatDict(SubResourceModelDict, total=False):
    address_prefix: str
    address_prefixes: list[str] | tuple[str, ...]
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
    properties: Required[models.SubnetPropertiesFormat | SubnetPropertiesFormatDict]


SubnetDict: TypeAlias = _SubnetFlatDict | _SubnetNestedDict


class SubnetAssociationDict(ModelDict, total=False):
    security_rules: Sequence[models.SecurityRule | SecurityRuleDict]


class SubnetPropertiesFormatDict(ModelDict, total=False):
    address_prefix: str
    address_prefixes: list[str] | tuple[str, ...]
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


class UnprepareNetworkPoliciesRequestDict(ModelDict, total=False):
    service_name: str


class _VirtualNetworkFlatDict(ResourceDict, total=False):
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
    properties: Required[models.VirtualNetworkPropertiesFormat | VirtualNetworkPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


VirtualNetworkDict: TypeAlias = _VirtualNetworkFlatDict | _VirtualNetworkNestedDict


class VirtualNetworkBgpCommunitiesDict(ModelDict, total=False):
    virtual_network_community: Required[str]


class VirtualNetworkConnectionGatewayReferenceDict(ModelDict, total=False):
    id: Required[str]


class VirtualNetworkEncryptionDict(ModelDict, total=False):
    enabled: Required[bool]
    enforcement: models.VirtualNetworkEncryptionEnforcement | VirtualNetworkEncryptionEnforcementValue


class _VirtualNetworkPeeringFlatDict(SubResourceModelDict, total=False):
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
    local_subnet_names: list[str] | tuple[str, ...]
    remote_subnet_names: list[str] | tuple[str, ...]


class _VirtualNetworkPeeringNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.VirtualNetworkPeeringPropertiesFormat | VirtualNetworkPeeringPropertiesFormatDict]


VirtualNetworkPeeringDict: TypeAlias = _VirtualNetworkPeeringFlatDict | _VirtualNetworkPeeringNestedDict


class VirtualNetworkPeeringPropertiesFormatDict(ModelDict, total=False):
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
    local_subnet_names: list[str] | tuple[str, ...]
    remote_subnet_names: list[str] | tuple[str, ...]


class VirtualNetworkPropertiesFormatDict(ModelDict, total=False):
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


class VirtualNetworkUsageDict(ModelDict, total=False):
    """Stands for VirtualNetworkUsage."""


class VirtualNetworkUsageNameDict(ModelDict, total=False):
    """Stands for VirtualNetworkUsageName."""
