# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``network_managers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ChildResourceDict, CommonProxyResourceDict, CommonTrackedResourceDict, ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._bases import EffectiveConnectivityConfigurationDict
    from ._common import (
        AddressPrefixItemDict,
        AdminPropertiesFormatDict,
        ConfigurationGroupDict,
        ConnectivityGroupItemDict,
        ConnectivityTopologyValue,
        DefaultAdminPropertiesFormatDict,
        DeleteExistingPeeringValue,
        GroupMemberTypeValue,
        HubDict,
        IsGlobalValue,
        SecurityConfigurationRuleAccessValue,
        SecurityConfigurationRuleDirectionValue,
        SecurityConfigurationRuleProtocolValue,
    )
    from ._route_tables import RouteTableUsageModeValue
else:
    typed(__name__)

AddressSpaceAggregationOptionValue: TypeAlias = Literal["None", "Manual"]
AdminRuleKindValue: TypeAlias = Literal["Custom", "Default"]
ConfigurationTypeValue: TypeAlias = Literal["SecurityAdmin", "Connectivity", "SecurityUser", "Routing"]
ConnectedGroupAddressOverlapValue: TypeAlias = Literal["Allowed", "Disallowed"]
ConnectedGroupPrivateEndpointsScaleValue: TypeAlias = Literal["Standard", "HighScale"]
DeploymentStatusValue: TypeAlias = Literal["NotStarted", "Deploying", "Deployed", "Failed"]
DisableBgpRoutePropagationValue: TypeAlias = Literal["False", "True"]
IpTypeValue: TypeAlias = Literal["IPv4", "IPv6"]
NetworkIntentPolicyBasedServiceValue: TypeAlias = Literal["None", "All", "AllowRulesOnly"]
PeeringEnforcementValue: TypeAlias = Literal["Unenforced", "Enforced"]
RoutingRuleDestinationTypeValue: TypeAlias = Literal["AddressPrefix", "ServiceTag"]
RoutingRuleNextHopTypeValue: TypeAlias = Literal[
    "Internet", "NoNextHop", "VirtualAppliance", "VirtualNetworkGateway", "VnetLocal"
]
ScopeConnectionStateValue: TypeAlias = Literal["Connected", "Pending", "Conflict", "Revoked", "Rejected"]


class _BaseAdminRuleDict(ChildResourceDict, total=False):
    kind: Required[str]


class _AdminRuleFlatDict(ModelDict, total=False):
    kind: Required[Literal["Custom"]]
    description: str
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue
    sources: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    destinations: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    source_port_ranges: list[str] | tuple[str, ...]
    destination_port_ranges: list[str] | tuple[str, ...]
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue
    priority: int
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue


class _AdminRuleNestedDict(ModelDict, total=False):
    kind: Required[Literal["Custom"]]
    properties: Required[models.AdminPropertiesFormat | AdminPropertiesFormatDict]


AdminRuleDict: TypeAlias = _AdminRuleFlatDict | _AdminRuleNestedDict


class _AdminRuleCollectionFlatDict(ChildResourceDict, total=False):
    description: str
    applies_to_groups: Sequence[models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict]


class _AdminRuleCollectionNestedDict(ChildResourceDict, total=False):
    properties: Required[models.AdminRuleCollectionPropertiesFormat | AdminRuleCollectionPropertiesFormatDict]


AdminRuleCollectionDict: TypeAlias = _AdminRuleCollectionFlatDict | _AdminRuleCollectionNestedDict


class AdminRuleCollectionPropertiesFormatDict(ModelDict, total=False):
    description: str
    applies_to_groups: Required[Sequence[models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict]]


class CommitDict(ChildResourceDict, total=False):
    properties: models.CommitProperties | CommitPropertiesDict


class CommitPropertiesDict(ModelDict, total=False):
    description: str
    commit_type: Required[models.ConfigurationType | ConfigurationTypeValue]
    configuration_ids: list[str] | tuple[str, ...]
    target_locations: Required[list[str] | tuple[str, ...]]
    force_update_tag: str


class _ConnectivityConfigurationFlatDict(ChildResourceDict, total=False):
    description: str
    connectivity_topology: models.ConnectivityTopology | ConnectivityTopologyValue
    hubs: Sequence[models.Hub | HubDict]
    is_global: models.IsGlobal | IsGlobalValue
    connectivity_capabilities: (
        models.ConnectivityConfigurationPropertiesConnectivityCapabilities
        | ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict
    )
    applies_to_groups: Sequence[models.ConnectivityGroupItem | ConnectivityGroupItemDict]
    delete_existing_peering: models.DeleteExistingPeering | DeleteExistingPeeringValue


class _ConnectivityConfigurationNestedDict(ChildResourceDict, total=False):
    properties: Required[models.ConnectivityConfigurationProperties | ConnectivityConfigurationPropertiesDict]


ConnectivityConfigurationDict: TypeAlias = _ConnectivityConfigurationFlatDict | _ConnectivityConfigurationNestedDict


class ConnectivityConfigurationPropertiesDict(ModelDict, total=False):
    description: str
    connectivity_topology: Required[models.ConnectivityTopology | ConnectivityTopologyValue]
    hubs: Sequence[models.Hub | HubDict]
    is_global: models.IsGlobal | IsGlobalValue
    connectivity_capabilities: (
        models.ConnectivityConfigurationPropertiesConnectivityCapabilities
        | ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict
    )
    applies_to_groups: Required[Sequence[models.ConnectivityGroupItem | ConnectivityGroupItemDict]]
    delete_existing_peering: models.DeleteExistingPeering | DeleteExistingPeeringValue


class ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict(ModelDict, total=False):
    connected_group_private_endpoints_scale: Required[
        models.ConnectedGroupPrivateEndpointsScale | ConnectedGroupPrivateEndpointsScaleValue
    ]
    connected_group_address_overlap: Required[models.ConnectedGroupAddressOverlap | ConnectedGroupAddressOverlapValue]
    peering_enforcement: Required[models.PeeringEnforcement | PeeringEnforcementValue]


class CrossTenantScopesDict(ModelDict, total=False):
    """Stands for CrossTenantScopes."""


class _DefaultAdminRuleFlatDict(ModelDict, total=False):
    kind: Required[Literal["Default"]]
    flag: str


class _DefaultAdminRuleNestedDict(ModelDict, total=False):
    kind: Required[Literal["Default"]]
    properties: Required[models.DefaultAdminPropertiesFormat | DefaultAdminPropertiesFormatDict]


DefaultAdminRuleDict: TypeAlias = _DefaultAdminRuleFlatDict | _DefaultAdminRuleNestedDict


class _EffectiveBaseSecurityAdminRuleDict(ModelDict, total=False):
    id: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[str]


class _EffectiveDefaultSecurityAdminRuleFlatDict(ModelDict, total=False):
    id: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Default"]]
    flag: str


class _EffectiveDefaultSecurityAdminRuleNestedDict(ModelDict, total=False):
    id: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Default"]]
    properties: Required[models.DefaultAdminPropertiesFormat | DefaultAdminPropertiesFormatDict]


EffectiveDefaultSecurityAdminRuleDict: TypeAlias = (
    _EffectiveDefaultSecurityAdminRuleFlatDict | _EffectiveDefaultSecurityAdminRuleNestedDict
)


class _EffectiveSecurityAdminRuleFlatDict(ModelDict, total=False):
    id: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Custom"]]
    description: str
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue
    sources: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    destinations: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    source_port_ranges: list[str] | tuple[str, ...]
    destination_port_ranges: list[str] | tuple[str, ...]
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue
    priority: int
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue


class _EffectiveSecurityAdminRuleNestedDict(ModelDict, total=False):
    id: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Custom"]]
    properties: Required[models.AdminPropertiesFormat | AdminPropertiesFormatDict]


EffectiveSecurityAdminRuleDict: TypeAlias = _EffectiveSecurityAdminRuleFlatDict | _EffectiveSecurityAdminRuleNestedDict


class IpamPoolDict(CommonTrackedResourceDict, total=False):
    properties: Required[models.IpamPoolProperties | IpamPoolPropertiesDict]


class _IpamPoolPrefixAllocationFlatDict(ModelDict, total=False):
    number_of_ip_addresses: str
    id: str


class _IpamPoolPrefixAllocationNestedDict(ModelDict, total=False):
    pool: Required[models.IpamPoolPrefixAllocationPool | IpamPoolPrefixAllocationPoolDict]
    number_of_ip_addresses: str


IpamPoolPrefixAllocationDict: TypeAlias = _IpamPoolPrefixAllocationFlatDict | _IpamPoolPrefixAllocationNestedDict


class IpamPoolPrefixAllocationPoolDict(ModelDict, total=False):
    id: str


class IpamPoolPropertiesDict(ModelDict, total=False):
    description: str
    display_name: str
    parent_pool_name: str
    address_prefixes: Required[list[str] | tuple[str, ...]]
    min_allocation_size: str
    max_allocation_size: str


class IpamPoolUpdateDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: models.IpamPoolUpdateProperties | IpamPoolUpdatePropertiesDict


class IpamPoolUpdatePropertiesDict(ModelDict, total=False):
    description: str
    display_name: str
    min_allocation_size: str
    max_allocation_size: str


class _NetworkGroupFlatDict(ChildResourceDict, total=False):
    description: str
    member_type: models.GroupMemberType | GroupMemberTypeValue


class _NetworkGroupNestedDict(ChildResourceDict, total=False):
    properties: Required[models.NetworkGroupProperties | NetworkGroupPropertiesDict]


NetworkGroupDict: TypeAlias = _NetworkGroupFlatDict | _NetworkGroupNestedDict


class NetworkGroupPropertiesDict(ModelDict, total=False):
    description: str
    member_type: models.GroupMemberType | GroupMemberTypeValue


class _NetworkManagerFlatDict(ResourceDict, total=False):
    description: str
    network_manager_scopes: (
        models.NetworkManagerPropertiesNetworkManagerScopes | NetworkManagerPropertiesNetworkManagerScopesDict
    )
    network_manager_scope_accesses: Sequence[models.ConfigurationType | ConfigurationTypeValue]


class _NetworkManagerNestedDict(ResourceDict, total=False):
    properties: Required[models.NetworkManagerProperties | NetworkManagerPropertiesDict]


NetworkManagerDict: TypeAlias = _NetworkManagerFlatDict | _NetworkManagerNestedDict


class NetworkManagerCommitDict(ModelDict, total=False):
    target_locations: Required[list[str] | tuple[str, ...]]
    configuration_ids: list[str] | tuple[str, ...]
    commit_type: Required[models.ConfigurationType | ConfigurationTypeValue]


class NetworkManagerDeploymentStatusDict(ModelDict, total=False):
    commit_time: datetime | str
    region: str
    deployment_status: models.DeploymentStatus | DeploymentStatusValue
    configuration_ids: list[str] | tuple[str, ...]
    deployment_type: models.ConfigurationType | ConfigurationTypeValue
    error_message: str


class NetworkManagerDeploymentStatusListResultDict(ModelDict, total=False):
    value: Sequence[models.NetworkManagerDeploymentStatus | NetworkManagerDeploymentStatusDict]
    skip_token: str


class NetworkManagerDeploymentStatusParameterDict(ModelDict, total=False):
    regions: list[str] | tuple[str, ...]
    deployment_types: Sequence[models.ConfigurationType | ConfigurationTypeValue]
    skip_token: str


class NetworkManagerEffectiveConnectivityConfigurationListResultDict(ModelDict, total=False):
    value: Sequence[models.EffectiveConnectivityConfiguration | EffectiveConnectivityConfigurationDict]
    skip_token: str


class NetworkManagerEffectiveSecurityAdminRulesListResultDict(ModelDict, total=False):
    value: Sequence[models.EffectiveBaseSecurityAdminRule | EffectiveBaseSecurityAdminRuleDict]
    skip_token: str


class NetworkManagerPropertiesDict(ModelDict, total=False):
    description: str
    network_manager_scopes: Required[
        models.NetworkManagerPropertiesNetworkManagerScopes | NetworkManagerPropertiesNetworkManagerScopesDict
    ]
    network_manager_scope_accesses: Sequence[models.ConfigurationType | ConfigurationTypeValue]


class NetworkManagerPropertiesNetworkManagerScopesDict(ModelDict, total=False):
    management_groups: list[str] | tuple[str, ...]
    subscriptions: list[str] | tuple[str, ...]


class _NetworkManagerRoutingConfigurationFlatDict(ChildResourceDict, total=False):
    description: str
    route_table_usage_mode: models.RouteTableUsageMode | RouteTableUsageModeValue


class _NetworkManagerRoutingConfigurationNestedDict(ChildResourceDict, total=False):
    properties: Required[
        models.NetworkManagerRoutingConfigurationPropertiesFormat
        | NetworkManagerRoutingConfigurationPropertiesFormatDict
    ]


NetworkManagerRoutingConfigurationDict: TypeAlias = (
    _NetworkManagerRoutingConfigurationFlatDict | _NetworkManagerRoutingConfigurationNestedDict
)


class NetworkManagerRoutingConfigurationPropertiesFormatDict(ModelDict, total=False):
    description: str
    route_table_usage_mode: models.RouteTableUsageMode | RouteTableUsageModeValue


class NetworkManagerRoutingGroupItemDict(ModelDict, total=False):
    network_group_id: Required[str]


class NetworkManagerSecurityGroupItemDict(ModelDict, total=False):
    network_group_id: Required[str]


class PatchObjectDict(ModelDict, total=False):
    tags: Mapping[str, str]


class PoolAssociationDict(ModelDict, total=False):
    resource_id: Required[str]
    pool_id: str
    description: str


class PoolUsageDict(ModelDict, total=False):
    """Stands for PoolUsage."""


class ResourceBasicsDict(ModelDict, total=False):
    resource_id: str
    address_prefixes: list[str] | tuple[str, ...]


class _RoutingRuleFlatDict(ChildResourceDict, total=False):
    description: str
    destination: models.RoutingRuleRouteDestination | RoutingRuleRouteDestinationDict
    next_hop: models.RoutingRuleNextHop | RoutingRuleNextHopDict


class _RoutingRuleNestedDict(ChildResourceDict, total=False):
    properties: Required[models.RoutingRulePropertiesFormat | RoutingRulePropertiesFormatDict]


RoutingRuleDict: TypeAlias = _RoutingRuleFlatDict | _RoutingRuleNestedDict


class _RoutingRuleCollectionFlatDict(ChildResourceDict, total=False):
    description: str
    applies_to: Sequence[models.NetworkManagerRoutingGroupItem | NetworkManagerRoutingGroupItemDict]
    disable_bgp_route_propagation: models.DisableBgpRoutePropagation | DisableBgpRoutePropagationValue


class _RoutingRuleCollectionNestedDict(ChildResourceDict, total=False):
    properties: Required[models.RoutingRuleCollectionPropertiesFormat | RoutingRuleCollectionPropertiesFormatDict]


RoutingRuleCollectionDict: TypeAlias = _RoutingRuleCollectionFlatDict | _RoutingRuleCollectionNestedDict


class RoutingRuleCollectionPropertiesFormatDict(ModelDict, total=False):
    description: str
    applies_to: Required[Sequence[models.NetworkManagerRoutingGroupItem | NetworkManagerRoutingGroupItemDict]]
    disable_bgp_route_propagation: models.DisableBgpRoutePropagation | DisableBgpRoutePropagationValue


class RoutingRuleNextHopDict(ModelDict, total=False):
    next_hop_type: Required[models.RoutingRuleNextHopType | RoutingRuleNextHopTypeValue]
    next_hop_address: str


class RoutingRulePropertiesFormatDict(ModelDict, total=False):
    description: str
    destination: Required[models.RoutingRuleRouteDestination | RoutingRuleRouteDestinationDict]
    next_hop: Required[models.RoutingRuleNextHop | RoutingRuleNextHopDict]


class RoutingRuleRouteDestinationDict(ModelDict, total=False):
    type: Required[models.RoutingRuleDestinationType | RoutingRuleDestinationTypeValue]
    destination_address: Required[str]


class ScopeConnectionDict(ChildResourceDict, total=False):
    properties: models.ScopeConnectionProperties | ScopeConnectionPropertiesDict


class ScopeConnectionPropertiesDict(ModelDict, total=False):
    tenant_id: str
    resource_id: str
    description: str


class _SecurityAdminConfigurationFlatDict(ChildResourceDict, total=False):
    description: str
    apply_on_network_intent_policy_based_services: Sequence[
        models.NetworkIntentPolicyBasedService | NetworkIntentPolicyBasedServiceValue
    ]
    network_group_address_space_aggregation_option: (
        models.AddressSpaceAggregationOption | AddressSpaceAggregationOptionValue
    )


class _SecurityAdminConfigurationNestedDict(ChildResourceDict, total=False):
    properties: Required[
        models.SecurityAdminConfigurationPropertiesFormat | SecurityAdminConfigurationPropertiesFormatDict
    ]


SecurityAdminConfigurationDict: TypeAlias = _SecurityAdminConfigurationFlatDict | _SecurityAdminConfigurationNestedDict


class SecurityAdminConfigurationPropertiesFormatDict(ModelDict, total=False):
    description: str
    apply_on_network_intent_policy_based_services: Sequence[
        models.NetworkIntentPolicyBasedService | NetworkIntentPolicyBasedServiceValue
    ]
    network_group_address_space_aggregation_option: (
        models.AddressSpaceAggregationOption | AddressSpaceAggregationOptionValue
    )


class _SecurityUserConfigurationFlatDict(ChildResourceDict, total=False):
    description: str


class _SecurityUserConfigurationNestedDict(ChildResourceDict, total=False):
    properties: Required[
        models.SecurityUserConfigurationPropertiesFormat | SecurityUserConfigurationPropertiesFormatDict
    ]


SecurityUserConfigurationDict: TypeAlias = _SecurityUserConfigurationFlatDict | _SecurityUserConfigurationNestedDict


class SecurityUserConfigurationPropertiesFormatDict(ModelDict, total=False):
    description: str


class SecurityUserGroupItemDict(ModelDict, total=False):
    network_group_id: Required[str]


class _SecurityUserRuleFlatDict(ChildResourceDict, total=False):
    description: str
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue
    sources: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    destinations: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    source_port_ranges: list[str] | tuple[str, ...]
    destination_port_ranges: list[str] | tuple[str, ...]
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue


class _SecurityUserRuleNestedDict(ChildResourceDict, total=False):
    properties: Required[models.SecurityUserRulePropertiesFormat | SecurityUserRulePropertiesFormatDict]


SecurityUserRuleDict: TypeAlias = _SecurityUserRuleFlatDict | _SecurityUserRuleNestedDict


class _SecurityUserRuleCollectionFlatDict(ChildResourceDict, total=False):
    description: str
    applies_to_groups: Sequence[models.SecurityUserGroupItem | SecurityUserGroupItemDict]


class _SecurityUserRuleCollectionNestedDict(ChildResourceDict, total=False):
    properties: Required[
        models.SecurityUserRuleCollectionPropertiesFormat | SecurityUserRuleCollectionPropertiesFormatDict
    ]


SecurityUserRuleCollectionDict: TypeAlias = _SecurityUserRuleCollectionFlatDict | _SecurityUserRuleCollectionNestedDict


class SecurityUserRuleCollectionPropertiesFormatDict(ModelDict, total=False):
    description: str
    applies_to_groups: Required[Sequence[models.SecurityUserGroupItem | SecurityUserGroupItemDict]]


class SecurityUserRulePropertiesFormatDict(ModelDict, total=False):
    description: str
    protocol: Required[models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue]
    sources: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    destinations: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    source_port_ranges: list[str] | tuple[str, ...]
    destination_port_ranges: list[str] | tuple[str, ...]
    direction: Required[models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue]


class StaticCidrDict(CommonProxyResourceDict, total=False):
    properties: models.StaticCidrProperties | StaticCidrPropertiesDict


class StaticCidrPropertiesDict(ModelDict, total=False):
    description: str
    number_of_ip_addresses_to_allocate: str
    address_prefixes: list[str] | tuple[str, ...]


class _StaticMemberFlatDict(ChildResourceDict, total=False):
    resource_id: str


class _StaticMemberNestedDict(ChildResourceDict, total=False):
    properties: Required[models.StaticMemberProperties | StaticMemberPropertiesDict]


StaticMemberDict: TypeAlias = _StaticMemberFlatDict | _StaticMemberNestedDict


class StaticMemberPropertiesDict(ModelDict, total=False):
    resource_id: str


BaseAdminRuleDict: TypeAlias = _BaseAdminRuleDict | AdminRuleDict | DefaultAdminRuleDict
EffectiveBaseSecurityAdminRuleDict: TypeAlias = (
    _EffectiveBaseSecurityAdminRuleDict | EffectiveSecurityAdminRuleDict | EffectiveDefaultSecurityAdminRuleDict
)
