# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``network_managers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ChildResourceDict, CommonProxyResourceDict, CommonTrackedResourceDict, ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

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

AddressSpaceAggregationOptionValue: TypeAlias = Literal["None", "Manual"]
AdminRuleKindValue: TypeAlias = Literal["Custom", "Default"]
ConfigurationTypeValue: TypeAlias = Literal["SecurityAdmin", "Connectivity", "SecurityUser", "Routing"]
ConnectedGroupAddressOverlapValue: TypeAlias = Literal["Allowed", "Disallowed"]
ConnectedGroupPrivateEndpointsScaleValue: TypeAlias = Literal["Standard", "HighScale"]
DeploymentStatusValue: TypeAlias = Literal["NotStarted", "Deploying", "Deployed", "Failed"]
IpTypeValue: TypeAlias = Literal["IPv4", "IPv6"]
NetworkIntentPolicyBasedServiceValue: TypeAlias = Literal["None", "All", "AllowRulesOnly"]
PeeringEnforcementValue: TypeAlias = Literal["Unenforced", "Enforced"]
ScopeConnectionStateValue: TypeAlias = Literal["Connected", "Pending", "Conflict", "Revoked", "Rejected"]


class _BaseAdminRuleDict(ChildResourceDict, total=False):
    """A security admin rule; base of custom and default ones."""

    kind: Required[str]


class _AdminRuleFlatDict(TypedDict, total=False):
    """A security admin rule of a network manager."""

    kind: Required[Literal["Custom"]]
    description: str
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue
    sources: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    destinations: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    source_port_ranges: Sequence[str]
    destination_port_ranges: Sequence[str]
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue
    priority: int
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue
    additional_properties: Mapping[str, Any]


class _AdminRuleNestedDict(TypedDict, total=False):
    """A security admin rule of a network manager."""

    kind: Required[Literal["Custom"]]
    properties: Required[models.AdminPropertiesFormat | AdminPropertiesFormatDict]
    additional_properties: Mapping[str, Any]


AdminRuleDict: TypeAlias = _AdminRuleFlatDict | _AdminRuleNestedDict


class _AdminRuleCollectionFlatDict(ChildResourceDict, total=False):
    """A collection of security admin rules."""

    description: str
    applies_to_groups: Sequence[models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict]


class _AdminRuleCollectionNestedDict(ChildResourceDict, total=False):
    """A collection of security admin rules."""

    properties: Required[models.AdminRuleCollectionPropertiesFormat | AdminRuleCollectionPropertiesFormatDict]


AdminRuleCollectionDict: TypeAlias = _AdminRuleCollectionFlatDict | _AdminRuleCollectionNestedDict


class AdminRuleCollectionPropertiesFormatDict(TypedDict, total=False):
    """Properties of an admin rule collection."""

    description: str
    applies_to_groups: Required[Sequence[models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict]]
    additional_properties: Mapping[str, Any]


class CommitDict(ChildResourceDict, total=False):
    """A deployment of network manager configurations, kept as a resource."""

    properties: models.CommitProperties | CommitPropertiesDict


class CommitPropertiesDict(TypedDict, total=False):
    """Properties of a commit."""

    description: str
    commit_type: Required[models.ConfigurationType | ConfigurationTypeValue]
    configuration_ids: Sequence[str]
    target_locations: Required[Sequence[str]]
    force_update_tag: str
    additional_properties: Mapping[str, Any]


class _ConnectivityConfigurationFlatDict(ChildResourceDict, total=False):
    """A connectivity configuration of a network manager."""

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
    """A connectivity configuration of a network manager."""

    properties: Required[models.ConnectivityConfigurationProperties | ConnectivityConfigurationPropertiesDict]


ConnectivityConfigurationDict: TypeAlias = _ConnectivityConfigurationFlatDict | _ConnectivityConfigurationNestedDict


class ConnectivityConfigurationPropertiesDict(TypedDict, total=False):
    """Properties of a connectivity configuration."""

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
    additional_properties: Mapping[str, Any]


class ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict(TypedDict, total=False):
    """Details of how networks are connected."""

    connected_group_private_endpoints_scale: Required[
        models.ConnectedGroupPrivateEndpointsScale | ConnectedGroupPrivateEndpointsScaleValue
    ]
    connected_group_address_overlap: Required[models.ConnectedGroupAddressOverlap | ConnectedGroupAddressOverlapValue]
    peering_enforcement: Required[models.PeeringEnforcement | PeeringEnforcementValue]
    additional_properties: Mapping[str, Any]


class CrossTenantScopesDict(TypedDict, total=False):
    """Management groups and subscriptions of another tenant."""

    additional_properties: Mapping[str, Any]


class _DefaultAdminRuleFlatDict(TypedDict, total=False):
    """A default security admin rule."""

    kind: Required[Literal["Default"]]
    flag: str
    additional_properties: Mapping[str, Any]


class _DefaultAdminRuleNestedDict(TypedDict, total=False):
    """A default security admin rule."""

    kind: Required[Literal["Default"]]
    properties: Required[models.DefaultAdminPropertiesFormat | DefaultAdminPropertiesFormatDict]
    additional_properties: Mapping[str, Any]


DefaultAdminRuleDict: TypeAlias = _DefaultAdminRuleFlatDict | _DefaultAdminRuleNestedDict


class _EffectiveBaseSecurityAdminRuleDict(TypedDict, total=False):
    """A security admin rule in effect; base of custom and default ones."""

    id: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[str]
    additional_properties: Mapping[str, Any]


class _EffectiveDefaultSecurityAdminRuleFlatDict(TypedDict, total=False):
    """A default security admin rule in effect."""

    id: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Default"]]
    flag: str
    additional_properties: Mapping[str, Any]


class _EffectiveDefaultSecurityAdminRuleNestedDict(TypedDict, total=False):
    """A default security admin rule in effect."""

    id: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Default"]]
    properties: Required[models.DefaultAdminPropertiesFormat | DefaultAdminPropertiesFormatDict]
    additional_properties: Mapping[str, Any]


EffectiveDefaultSecurityAdminRuleDict: TypeAlias = (
    _EffectiveDefaultSecurityAdminRuleFlatDict | _EffectiveDefaultSecurityAdminRuleNestedDict
)


class _EffectiveSecurityAdminRuleFlatDict(TypedDict, total=False):
    """A custom security admin rule in effect."""

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
    source_port_ranges: Sequence[str]
    destination_port_ranges: Sequence[str]
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue
    priority: int
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue
    additional_properties: Mapping[str, Any]


class _EffectiveSecurityAdminRuleNestedDict(TypedDict, total=False):
    """A custom security admin rule in effect."""

    id: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Custom"]]
    properties: Required[models.AdminPropertiesFormat | AdminPropertiesFormatDict]
    additional_properties: Mapping[str, Any]


EffectiveSecurityAdminRuleDict: TypeAlias = _EffectiveSecurityAdminRuleFlatDict | _EffectiveSecurityAdminRuleNestedDict


class IpamPoolDict(CommonTrackedResourceDict, total=False):
    """A pool of IP addresses in a network manager."""

    properties: Required[models.IpamPoolProperties | IpamPoolPropertiesDict]


class _IpamPoolPrefixAllocationFlatDict(TypedDict, total=False):
    """Addresses taken from an IPAM pool."""

    number_of_ip_addresses: str
    id: str
    additional_properties: Mapping[str, Any]


class _IpamPoolPrefixAllocationNestedDict(TypedDict, total=False):
    """Addresses taken from an IPAM pool."""

    pool: Required[models.IpamPoolPrefixAllocationPool | IpamPoolPrefixAllocationPoolDict]
    number_of_ip_addresses: str
    additional_properties: Mapping[str, Any]


IpamPoolPrefixAllocationDict: TypeAlias = _IpamPoolPrefixAllocationFlatDict | _IpamPoolPrefixAllocationNestedDict


class IpamPoolPrefixAllocationPoolDict(TypedDict, total=False):
    """An IPAM pool addresses are taken from."""

    id: str
    additional_properties: Mapping[str, Any]


class IpamPoolPropertiesDict(TypedDict, total=False):
    """Properties of an IPAM pool."""

    description: str
    display_name: str
    parent_pool_name: str
    address_prefixes: Required[Sequence[str]]
    min_allocation_size: str
    max_allocation_size: str
    additional_properties: Mapping[str, Any]


class IpamPoolUpdateDict(TypedDict, total=False):
    """Changes to an IPAM pool."""

    tags: Mapping[str, str]
    properties: models.IpamPoolUpdateProperties | IpamPoolUpdatePropertiesDict
    additional_properties: Mapping[str, Any]


class IpamPoolUpdatePropertiesDict(TypedDict, total=False):
    """Changes to the settings of an IPAM pool."""

    description: str
    display_name: str
    min_allocation_size: str
    max_allocation_size: str
    additional_properties: Mapping[str, Any]


class _NetworkGroupFlatDict(ChildResourceDict, total=False):
    """A group of virtual networks or subnets in a network manager."""

    description: str
    member_type: models.GroupMemberType | GroupMemberTypeValue


class _NetworkGroupNestedDict(ChildResourceDict, total=False):
    """A group of virtual networks or subnets in a network manager."""

    properties: Required[models.NetworkGroupProperties | NetworkGroupPropertiesDict]


NetworkGroupDict: TypeAlias = _NetworkGroupFlatDict | _NetworkGroupNestedDict


class NetworkGroupPropertiesDict(TypedDict, total=False):
    """Properties of a network group."""

    description: str
    member_type: models.GroupMemberType | GroupMemberTypeValue
    additional_properties: Mapping[str, Any]


class _NetworkManagerFlatDict(ResourceDict, total=False):
    """A network manager."""

    description: str
    network_manager_scopes: (
        models.NetworkManagerPropertiesNetworkManagerScopes | NetworkManagerPropertiesNetworkManagerScopesDict
    )
    network_manager_scope_accesses: Sequence[models.ConfigurationType | ConfigurationTypeValue]


class _NetworkManagerNestedDict(ResourceDict, total=False):
    """A network manager."""

    properties: Required[models.NetworkManagerProperties | NetworkManagerPropertiesDict]


NetworkManagerDict: TypeAlias = _NetworkManagerFlatDict | _NetworkManagerNestedDict


class NetworkManagerCommitDict(TypedDict, total=False):
    """A deployment of network manager configurations."""

    target_locations: Required[Sequence[str]]
    configuration_ids: Sequence[str]
    commit_type: Required[models.ConfigurationType | ConfigurationTypeValue]
    additional_properties: Mapping[str, Any]


class NetworkManagerDeploymentStatusDict(TypedDict, total=False):
    """State of a network manager's deployment in a region."""

    commit_time: datetime | str
    region: str
    deployment_status: models.DeploymentStatus | DeploymentStatusValue
    configuration_ids: Sequence[str]
    deployment_type: models.ConfigurationType | ConfigurationTypeValue
    error_message: str
    additional_properties: Mapping[str, Any]


class NetworkManagerDeploymentStatusListResultDict(TypedDict, total=False):
    """A page of the state of deployments."""

    value: Sequence[models.NetworkManagerDeploymentStatus | NetworkManagerDeploymentStatusDict]
    skip_token: str
    additional_properties: Mapping[str, Any]


class NetworkManagerDeploymentStatusParameterDict(TypedDict, total=False):
    """Regions and kinds of deployment to list."""

    regions: Sequence[str]
    deployment_types: Sequence[models.ConfigurationType | ConfigurationTypeValue]
    skip_token: str
    additional_properties: Mapping[str, Any]


class NetworkManagerEffectiveConnectivityConfigurationListResultDict(TypedDict, total=False):
    """A page of connectivity configurations in effect."""

    value: Sequence[models.EffectiveConnectivityConfiguration | EffectiveConnectivityConfigurationDict]
    skip_token: str
    additional_properties: Mapping[str, Any]


class NetworkManagerEffectiveSecurityAdminRulesListResultDict(TypedDict, total=False):
    """A page of security admin rules in effect."""

    value: Sequence[models.EffectiveBaseSecurityAdminRule | EffectiveBaseSecurityAdminRuleDict]
    skip_token: str
    additional_properties: Mapping[str, Any]


class NetworkManagerPropertiesDict(TypedDict, total=False):
    """Settings of a network manager."""

    description: str
    network_manager_scopes: Required[
        models.NetworkManagerPropertiesNetworkManagerScopes | NetworkManagerPropertiesNetworkManagerScopesDict
    ]
    network_manager_scope_accesses: Sequence[models.ConfigurationType | ConfigurationTypeValue]
    additional_properties: Mapping[str, Any]


class NetworkManagerPropertiesNetworkManagerScopesDict(TypedDict, total=False):
    """Management groups and subscriptions a network manager covers."""

    management_groups: Sequence[str]
    subscriptions: Sequence[str]
    additional_properties: Mapping[str, Any]


class NetworkManagerRoutingGroupItemDict(TypedDict, total=False):
    """A network group that routing rules apply to."""

    network_group_id: Required[str]
    additional_properties: Mapping[str, Any]


class NetworkManagerSecurityGroupItemDict(TypedDict, total=False):
    """A network group that security rules apply to."""

    network_group_id: Required[str]
    additional_properties: Mapping[str, Any]


class PatchObjectDict(TypedDict, total=False):
    """New tags of a network manager."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class PoolAssociationDict(TypedDict, total=False):
    """A resource with addresses from an IPAM pool."""

    resource_id: Required[str]
    pool_id: str
    description: str
    additional_properties: Mapping[str, Any]


class PoolUsageDict(TypedDict, total=False):
    """How an IPAM pool is used."""

    additional_properties: Mapping[str, Any]


class ResourceBasicsDict(TypedDict, total=False):
    """A resource with its address prefixes."""

    resource_id: str
    address_prefixes: Sequence[str]
    additional_properties: Mapping[str, Any]


class ScopeConnectionDict(ChildResourceDict, total=False):
    """A connection of a network manager to another tenant."""

    properties: models.ScopeConnectionProperties | ScopeConnectionPropertiesDict


class ScopeConnectionPropertiesDict(TypedDict, total=False):
    """Properties of a scope connection."""

    tenant_id: str
    resource_id: str
    description: str
    additional_properties: Mapping[str, Any]


class _SecurityAdminConfigurationFlatDict(ChildResourceDict, total=False):
    """A security admin configuration of a network manager."""

    description: str
    apply_on_network_intent_policy_based_services: Sequence[
        models.NetworkIntentPolicyBasedService | NetworkIntentPolicyBasedServiceValue
    ]
    network_group_address_space_aggregation_option: (
        models.AddressSpaceAggregationOption | AddressSpaceAggregationOptionValue
    )


class _SecurityAdminConfigurationNestedDict(ChildResourceDict, total=False):
    """A security admin configuration of a network manager."""

    properties: Required[
        models.SecurityAdminConfigurationPropertiesFormat | SecurityAdminConfigurationPropertiesFormatDict
    ]


SecurityAdminConfigurationDict: TypeAlias = _SecurityAdminConfigurationFlatDict | _SecurityAdminConfigurationNestedDict


class SecurityAdminConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Properties of a security admin configuration."""

    description: str
    apply_on_network_intent_policy_based_services: Sequence[
        models.NetworkIntentPolicyBasedService | NetworkIntentPolicyBasedServiceValue
    ]
    network_group_address_space_aggregation_option: (
        models.AddressSpaceAggregationOption | AddressSpaceAggregationOptionValue
    )
    additional_properties: Mapping[str, Any]


class _SecurityUserConfigurationFlatDict(ChildResourceDict, total=False):
    """A security user configuration of a network manager."""

    description: str


class _SecurityUserConfigurationNestedDict(ChildResourceDict, total=False):
    """A security user configuration of a network manager."""

    properties: Required[
        models.SecurityUserConfigurationPropertiesFormat | SecurityUserConfigurationPropertiesFormatDict
    ]


SecurityUserConfigurationDict: TypeAlias = _SecurityUserConfigurationFlatDict | _SecurityUserConfigurationNestedDict


class SecurityUserConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Properties of a security user configuration."""

    description: str
    additional_properties: Mapping[str, Any]


class SecurityUserGroupItemDict(TypedDict, total=False):
    """A network group that security user rules apply to."""

    network_group_id: Required[str]
    additional_properties: Mapping[str, Any]


class _SecurityUserRuleFlatDict(ChildResourceDict, total=False):
    """A security user rule of a network manager."""

    description: str
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue
    sources: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    destinations: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    source_port_ranges: Sequence[str]
    destination_port_ranges: Sequence[str]
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue


class _SecurityUserRuleNestedDict(ChildResourceDict, total=False):
    """A security user rule of a network manager."""

    properties: Required[models.SecurityUserRulePropertiesFormat | SecurityUserRulePropertiesFormatDict]


SecurityUserRuleDict: TypeAlias = _SecurityUserRuleFlatDict | _SecurityUserRuleNestedDict


class _SecurityUserRuleCollectionFlatDict(ChildResourceDict, total=False):
    """A collection of security user rules."""

    description: str
    applies_to_groups: Sequence[models.SecurityUserGroupItem | SecurityUserGroupItemDict]


class _SecurityUserRuleCollectionNestedDict(ChildResourceDict, total=False):
    """A collection of security user rules."""

    properties: Required[
        models.SecurityUserRuleCollectionPropertiesFormat | SecurityUserRuleCollectionPropertiesFormatDict
    ]


SecurityUserRuleCollectionDict: TypeAlias = _SecurityUserRuleCollectionFlatDict | _SecurityUserRuleCollectionNestedDict


class SecurityUserRuleCollectionPropertiesFormatDict(TypedDict, total=False):
    """Properties of a security user rule collection."""

    description: str
    applies_to_groups: Required[Sequence[models.SecurityUserGroupItem | SecurityUserGroupItemDict]]
    additional_properties: Mapping[str, Any]


class SecurityUserRulePropertiesFormatDict(TypedDict, total=False):
    """Properties of a security user rule."""

    description: str
    protocol: Required[models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue]
    sources: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    destinations: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    source_port_ranges: Sequence[str]
    destination_port_ranges: Sequence[str]
    direction: Required[models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue]
    additional_properties: Mapping[str, Any]


class StaticCidrDict(CommonProxyResourceDict, total=False):
    """A part of an IPAM pool set aside."""

    properties: models.StaticCidrProperties | StaticCidrPropertiesDict


class StaticCidrPropertiesDict(TypedDict, total=False):
    """Properties of a static CIDR."""

    description: str
    number_of_ip_addresses_to_allocate: str
    address_prefixes: Sequence[str]
    additional_properties: Mapping[str, Any]


class _StaticMemberFlatDict(ChildResourceDict, total=False):
    """A static member of a network group."""

    resource_id: str


class _StaticMemberNestedDict(ChildResourceDict, total=False):
    """A static member of a network group."""

    properties: Required[models.StaticMemberProperties | StaticMemberPropertiesDict]


StaticMemberDict: TypeAlias = _StaticMemberFlatDict | _StaticMemberNestedDict


class StaticMemberPropertiesDict(TypedDict, total=False):
    """Properties of a static member."""

    resource_id: str
    additional_properties: Mapping[str, Any]


BaseAdminRuleDict: TypeAlias = _BaseAdminRuleDict | AdminRuleDict | DefaultAdminRuleDict
EffectiveBaseSecurityAdminRuleDict: TypeAlias = (
    _EffectiveBaseSecurityAdminRuleDict | EffectiveSecurityAdminRuleDict | EffectiveDefaultSecurityAdminRuleDict
)
