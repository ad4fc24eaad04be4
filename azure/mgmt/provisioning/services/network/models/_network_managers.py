# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``network_managers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ChildResource, CommonProxyResource, CommonTrackedResource, Resource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _network_managers as types
    from ..types._bases import EffectiveConnectivityConfigurationDict
    from ..types._common import (
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
        ProvisioningStateValue,
        SecurityConfigurationRuleAccessValue,
        SecurityConfigurationRuleDirectionValue,
        SecurityConfigurationRuleProtocolValue,
        SystemDataDict,
    )
    from ..types._route_tables import RouteTableUsageModeValue
else:
    typed(__name__)


class BaseAdminRule(ChildResource):
    """A security admin rule; base of custom and default ones."""

    _subtype_map = {"kind": {"Custom": "AdminRule", "Default": "DefaultAdminRule"}}

    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""
    kind: str = field("kind")
    """Kind of the resource."""


class AdminRule(BaseAdminRule):
    """A security admin rule of a network manager."""

    kind: str = field("kind", default="Custom")
    """Kind of the resource."""
    properties: NestedOrNone[models.AdminPropertiesFormat, AdminPropertiesFormatDict] = field(
        "properties", "AdminPropertiesFormat", default=None
    )
    """Settings of the admin rule."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue | None = flattened(
        "properties", default=None
    )
    """Protocol the rule is for."""
    sources: NestedListOrNone[models.AddressPrefixItem, AddressPrefixItemDict] = flattened("properties", default=None)
    """Where the traffic comes from."""
    destinations: NestedListOrNone[models.AddressPrefixItem, AddressPrefixItemDict] = flattened(
        "properties", default=None
    )
    """Where the traffic goes to."""
    source_port_ranges: list[str] | None = flattened("properties", default=None)
    """Source ports or ranges."""
    destination_port_ranges: list[str] | None = flattened("properties", default=None)
    """Destination ports or ranges."""
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue | None = flattened(
        "properties", default=None
    )
    """Allow, Deny, or AlwaysAllow, which network security groups cannot take back."""
    priority: int | None = flattened("properties", default=None)
    """Priority; the lowest number goes first."""
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue | None = flattened(
        "properties", default=None
    )
    """Inbound or Outbound."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""


class AdminRuleCollection(ChildResource):
    """A collection of security admin rules."""

    properties: NestedOrNone[AdminRuleCollectionPropertiesFormat, types.AdminRuleCollectionPropertiesFormatDict] = (
        field("properties", "AdminRuleCollectionPropertiesFormat", default=None)
    )
    """Settings of the admin rule collection."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    applies_to_groups: NestedListOrNone[NetworkManagerSecurityGroupItem, types.NetworkManagerSecurityGroupItemDict] = (
        flattened("properties", default=None)
    )
    """Network groups it applies to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class AdminRuleCollectionPropertiesFormat(Model):
    """Properties of an admin rule collection."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    applies_to_groups: NestedList[NetworkManagerSecurityGroupItem, types.NetworkManagerSecurityGroupItemDict] = field(
        "appliesToGroups", "[NetworkManagerSecurityGroupItem]"
    )
    """Network groups it applies to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class Commit(ChildResource):
    """A deployment of network manager configurations, kept as a resource."""

    properties: NestedOrNone[CommitProperties, types.CommitPropertiesDict] = field(
        "properties", "CommitProperties", default=None
    )
    """Settings of the commit."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class CommitProperties(Model):
    """Properties of a commit."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    commit_type: models.ConfigurationType | types.ConfigurationTypeValue = field("commitType", "ConfigurationType")
    """Kind of a network manager's configuration."""
    configuration_ids: list[str] | None = field("configurationIds", "[str]", default=None)
    """IDs of the configurations."""
    target_locations: list[str] = field("targetLocations", "[str]")
    """Regions to deploy to."""
    active_locations: list[str] = read_only("activeLocations", "[str]")
    force_update_tag: str | None = field("forceUpdateTag", default=None)


class ConnectivityConfiguration(ChildResource):
    """A connectivity configuration of a network manager."""

    properties: NestedOrNone[ConnectivityConfigurationProperties, types.ConnectivityConfigurationPropertiesDict] = (
        field("properties", "ConnectivityConfigurationProperties", default=None)
    )
    """Settings of the connectivity configuration."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    connectivity_topology: models.ConnectivityTopology | ConnectivityTopologyValue | None = flattened(
        "properties", default=None
    )
    """How networks are connected: hub and spoke, or mesh."""
    hubs: NestedListOrNone[models.Hub, HubDict] = flattened("properties", default=None)
    is_global: models.IsGlobal | IsGlobalValue | None = flattened("properties", default=None)
    """Whether networks are connected across regions."""
    connectivity_capabilities: NestedOrNone[
        ConnectivityConfigurationPropertiesConnectivityCapabilities,
        types.ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict,
    ] = flattened("properties", default=None)
    """Details of how networks are connected."""
    applies_to_groups: NestedListOrNone[models.ConnectivityGroupItem, ConnectivityGroupItemDict] = flattened(
        "properties", default=None
    )
    """Network groups it applies to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    delete_existing_peering: models.DeleteExistingPeering | DeleteExistingPeeringValue | None = flattened(
        "properties", default=None
    )
    """Whether present peerings are deleted."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ConnectivityConfigurationProperties(Model):
    """Properties of a connectivity configuration."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    connectivity_topology: models.ConnectivityTopology | ConnectivityTopologyValue = field(
        "connectivityTopology", "ConnectivityTopology"
    )
    """How networks are connected: hub and spoke, or mesh."""
    hubs: NestedListOrNone[models.Hub, HubDict] = field("hubs", "[Hub]", default=None)
    is_global: models.IsGlobal | IsGlobalValue | None = field("isGlobal", "IsGlobal", default=None)
    """Whether networks are connected across regions."""
    connectivity_capabilities: NestedOrNone[
        ConnectivityConfigurationPropertiesConnectivityCapabilities,
        types.ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict,
    ] = field("connectivityCapabilities", "ConnectivityConfigurationPropertiesConnectivityCapabilities", default=None)
    """Details of how networks are connected."""
    applies_to_groups: NestedList[models.ConnectivityGroupItem, ConnectivityGroupItemDict] = field(
        "appliesToGroups", "[ConnectivityGroupItem]"
    )
    """Network groups it applies to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    delete_existing_peering: models.DeleteExistingPeering | DeleteExistingPeeringValue | None = field(
        "deleteExistingPeering", "DeleteExistingPeering", default=None
    )
    """Whether present peerings are deleted."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class ConnectivityConfigurationPropertiesConnectivityCapabilities(Model):
    """Details of how networks are connected."""

    connected_group_private_endpoints_scale: (
        models.ConnectedGroupPrivateEndpointsScale | types.ConnectedGroupPrivateEndpointsScaleValue
    ) = field("connectedGroupPrivateEndpointsScale", "ConnectedGroupPrivateEndpointsScale")
    """How many private endpoints a connected group can have."""
    connected_group_address_overlap: models.ConnectedGroupAddressOverlap | types.ConnectedGroupAddressOverlapValue = (
        field("connectedGroupAddressOverlap", "ConnectedGroupAddressOverlap")
    )
    """Whether address spaces of a connected group may overlap."""
    peering_enforcement: models.PeeringEnforcement | types.PeeringEnforcementValue = field(
        "peeringEnforcement", "PeeringEnforcement"
    )
    """Whether peerings of a configuration are enforced."""


class CrossTenantScopes(Model):
    """Management groups and subscriptions of another tenant."""

    tenant_id: str = read_only("tenantId")
    """Tenant the resource or identity is in."""
    management_groups: list[str] = read_only("managementGroups", "[str]")
    subscriptions: list[str] = read_only("subscriptions", "[str]")
    """Subscriptions, by ID."""


class DefaultAdminRule(BaseAdminRule):
    """A default security admin rule."""

    kind: str = field("kind", default="Default")
    """Kind of the resource."""
    properties: NestedOrNone[models.DefaultAdminPropertiesFormat, DefaultAdminPropertiesFormatDict] = field(
        "properties", "DefaultAdminPropertiesFormat", default=None
    )
    """Settings of the default admin rule."""
    description: str = flattened("properties", init=False)
    """Free text for people to read."""
    flag: str | None = flattened("properties", default=None)
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue = flattened(
        "properties", init=False
    )
    """Protocol the rule is for."""
    sources: NestedList[models.AddressPrefixItem, AddressPrefixItemDict] = flattened("properties", init=False)
    """Where the traffic comes from."""
    destinations: NestedList[models.AddressPrefixItem, AddressPrefixItemDict] = flattened("properties", init=False)
    """Where the traffic goes to."""
    source_port_ranges: list[str] = flattened("properties", init=False)
    """Source ports or ranges."""
    destination_port_ranges: list[str] = flattened("properties", init=False)
    """Destination ports or ranges."""
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue = flattened(
        "properties", init=False
    )
    """Allow, Deny, or AlwaysAllow, which network security groups cannot take back."""
    priority: int = flattened("properties", init=False)
    """Priority; the lowest number goes first."""
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue = flattened(
        "properties", init=False
    )
    """Inbound or Outbound."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""


class EffectiveBaseSecurityAdminRule(Model):
    """A security admin rule in effect; base of custom and default ones."""

    _subtype_map = {"kind": {"Custom": "EffectiveSecurityAdminRule", "Default": "EffectiveDefaultSecurityAdminRule"}}

    id: str | None = field("id", default=None)
    """ID of the rule."""
    configuration_description: str | None = field("configurationDescription", default=None)
    rule_collection_description: str | None = field("ruleCollectionDescription", default=None)
    rule_collection_applies_to_groups: NestedListOrNone[
        NetworkManagerSecurityGroupItem, types.NetworkManagerSecurityGroupItemDict
    ] = field("ruleCollectionAppliesToGroups", "[NetworkManagerSecurityGroupItem]", default=None)
    rule_groups: NestedListOrNone[models.ConfigurationGroup, ConfigurationGroupDict] = field(
        "ruleGroups", "[ConfigurationGroup]", default=None
    )
    kind: str = field("kind")
    """Kind of the resource."""


class EffectiveDefaultSecurityAdminRule(EffectiveBaseSecurityAdminRule):
    """A default security admin rule in effect."""

    kind: str = field("kind", default="Default")
    """Kind of the resource."""
    properties: NestedOrNone[models.DefaultAdminPropertiesFormat, DefaultAdminPropertiesFormatDict] = field(
        "properties", "DefaultAdminPropertiesFormat", default=None
    )
    """Settings of the effective default security admin rule."""
    description: str = flattened("properties", init=False)
    """Free text for people to read."""
    flag: str | None = flattened("properties", default=None)
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue = flattened(
        "properties", init=False
    )
    """Protocol the rule is for."""
    sources: NestedList[models.AddressPrefixItem, AddressPrefixItemDict] = flattened("properties", init=False)
    """Where the traffic comes from."""
    destinations: NestedList[models.AddressPrefixItem, AddressPrefixItemDict] = flattened("properties", init=False)
    """Where the traffic goes to."""
    source_port_ranges: list[str] = flattened("properties", init=False)
    """Source ports or ranges."""
    destination_port_ranges: list[str] = flattened("properties", init=False)
    """Destination ports or ranges."""
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue = flattened(
        "properties", init=False
    )
    """Allow, Deny, or AlwaysAllow, which network security groups cannot take back."""
    priority: int = flattened("properties", init=False)
    """Priority; the lowest number goes first."""
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue = flattened(
        "properties", init=False
    )
    """Inbound or Outbound."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""


class EffectiveSecurityAdminRule(EffectiveBaseSecurityAdminRule):
    """A custom security admin rule in effect."""

    kind: str = field("kind", default="Custom")
    """Kind of the resource."""
    properties: NestedOrNone[models.AdminPropertiesFormat, AdminPropertiesFormatDict] = field(
        "properties", "AdminPropertiesFormat", default=None
    )
    """Settings of the effective security admin rule."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue | None = flattened(
        "properties", default=None
    )
    """Protocol the rule is for."""
    sources: NestedListOrNone[models.AddressPrefixItem, AddressPrefixItemDict] = flattened("properties", default=None)
    """Where the traffic comes from."""
    destinations: NestedListOrNone[models.AddressPrefixItem, AddressPrefixItemDict] = flattened(
        "properties", default=None
    )
    """Where the traffic goes to."""
    source_port_ranges: list[str] | None = flattened("properties", default=None)
    """Source ports or ranges."""
    destination_port_ranges: list[str] | None = flattened("properties", default=None)
    """Destination ports or ranges."""
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue | None = flattened(
        "properties", default=None
    )
    """Allow, Deny, or AlwaysAllow, which network security groups cannot take back."""
    priority: int | None = flattened("properties", default=None)
    """Priority; the lowest number goes first."""
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue | None = flattened(
        "properties", default=None
    )
    """Inbound or Outbound."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""


class IpamPool(CommonTrackedResource):
    """A pool of IP addresses in a network manager."""

    properties: Nested[IpamPoolProperties, types.IpamPoolPropertiesDict] = field("properties", "IpamPoolProperties")
    """Settings of the IPAM pool."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class IpamPoolPrefixAllocation(Model):
    """Addresses taken from an IPAM pool."""

    pool: NestedOrNone[IpamPoolPrefixAllocationPool, types.IpamPoolPrefixAllocationPoolDict] = field(
        "pool", "IpamPoolPrefixAllocationPool", default=None
    )
    """The IPAM pool."""
    id: str | None = flattened("pool", default=None)
    """ID of the IPAM pool."""
    number_of_ip_addresses: str | None = field("numberOfIpAddresses", default=None)
    """Number of addresses to take, as text."""
    allocated_address_prefixes: list[str] = read_only("allocatedAddressPrefixes", "[str]")
    """Prefixes that were assigned."""


class IpamPoolPrefixAllocationPool(Model):
    """An IPAM pool addresses are taken from."""

    id: str | None = field("id", default=None)
    """ID of the IPAM pool."""


class IpamPoolProperties(Model):
    """Properties of an IPAM pool."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    display_name: str | None = field("displayName", default=None)
    """Name to show."""
    ip_address_type: list[models.IpType | types.IpTypeValue] = read_only("ipAddressType", "[IpType]")
    parent_pool_name: str | None = field("parentPoolName", default=None)
    address_prefixes: list[str] = field("addressPrefixes", "[str]")
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    min_allocation_size: str | None = field("minAllocationSize", default=None)
    max_allocation_size: str | None = field("maxAllocationSize", default=None)


class IpamPoolUpdate(Model):
    """Changes to an IPAM pool."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    properties: NestedOrNone[IpamPoolUpdateProperties, types.IpamPoolUpdatePropertiesDict] = field(
        "properties", "IpamPoolUpdateProperties", default=None
    )
    """Settings of the IPAM pool."""


class IpamPoolUpdateProperties(Model):
    """Changes to the settings of an IPAM pool."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    display_name: str | None = field("displayName", default=None)
    """Name to show."""
    min_allocation_size: str | None = field("minAllocationSize", default=None)
    max_allocation_size: str | None = field("maxAllocationSize", default=None)


class NetworkGroup(ChildResource):
    """A group of virtual networks or subnets in a network manager."""

    properties: NestedOrNone[NetworkGroupProperties, types.NetworkGroupPropertiesDict] = field(
        "properties", "NetworkGroupProperties", default=None
    )
    """Settings of the network group."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    member_type: models.GroupMemberType | GroupMemberTypeValue | None = flattened("properties", default=None)
    """Kind of a network group's members."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class NetworkGroupProperties(Model):
    """Properties of a network group."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    member_type: models.GroupMemberType | GroupMemberTypeValue | None = field(
        "memberType", "GroupMemberType", default=None
    )
    """Kind of a network group's members."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class NetworkManager(Resource):
    """A network manager."""

    properties: NestedOrNone[NetworkManagerProperties, types.NetworkManagerPropertiesDict] = field(
        "properties", "NetworkManagerProperties", default=None
    )
    """Settings of the network manager."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    network_manager_scopes: NestedOrNone[
        NetworkManagerPropertiesNetworkManagerScopes, types.NetworkManagerPropertiesNetworkManagerScopesDict
    ] = flattened("properties", default=None)
    """Management groups and subscriptions the manager covers."""
    network_manager_scope_accesses: list[models.ConfigurationType | types.ConfigurationTypeValue] | None = flattened(
        "properties", default=None
    )
    """Kinds of configurations the manager may deploy."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class NetworkManagerCommit(Model):
    """A deployment of network manager configurations."""

    commit_id: str = read_only("commitId")
    target_locations: list[str] = field("targetLocations", "[str]")
    """Regions to deploy to."""
    configuration_ids: list[str] | None = field("configurationIds", "[str]", default=None)
    """IDs of the configurations."""
    commit_type: models.ConfigurationType | types.ConfigurationTypeValue = field("commitType", "ConfigurationType")
    """Kind of a network manager's configuration."""


class NetworkManagerDeploymentStatus(Model):
    """State of a network manager's deployment in a region."""

    commit_time: datetime | None = field("commitTime", "iso-8601", default=None)
    """When the configuration was deployed."""
    region: str | None = field("region", default=None)
    """Azure region."""
    deployment_status: models.DeploymentStatus | types.DeploymentStatusValue | None = field(
        "deploymentStatus", "DeploymentStatus", default=None
    )
    """State of a network manager's deployment."""
    configuration_ids: list[str] | None = field("configurationIds", "[str]", default=None)
    """IDs of the configurations."""
    deployment_type: models.ConfigurationType | types.ConfigurationTypeValue | None = field(
        "deploymentType", "ConfigurationType", default=None
    )
    """Kind of a network manager's configuration."""
    error_message: str | None = field("errorMessage", default=None)
    """What went wrong; empty without an error."""


class NetworkManagerDeploymentStatusListResult(Model):
    """A page of the state of deployments."""

    value: NestedListOrNone[NetworkManagerDeploymentStatus, types.NetworkManagerDeploymentStatusDict] = field(
        "value", "[NetworkManagerDeploymentStatus]", default=None
    )
    """The network manager deployment statuses."""
    skip_token: str | None = field("skipToken", default=None)
    """Token to go on with the next page; empty on the last one."""


class NetworkManagerDeploymentStatusParameter(Model):
    """Regions and kinds of deployment to list."""

    regions: list[str] | None = field("regions", "[str]", default=None)
    """Azure regions."""
    deployment_types: list[models.ConfigurationType | types.ConfigurationTypeValue] | None = field(
        "deploymentTypes", "[ConfigurationType]", default=None
    )
    skip_token: str | None = field("skipToken", default=None)
    """Token to go on with the next page; empty on the last one."""


class NetworkManagerEffectiveConnectivityConfigurationListResult(Model):
    """A page of connectivity configurations in effect."""

    value: NestedListOrNone[models.EffectiveConnectivityConfiguration, EffectiveConnectivityConfigurationDict] = field(
        "value", "[EffectiveConnectivityConfiguration]", default=None
    )
    """The effective connectivity configurations."""
    skip_token: str | None = field("skipToken", default=None)
    """Token to go on with the next page; empty on the last one."""


class NetworkManagerEffectiveSecurityAdminRulesListResult(Model):
    """A page of security admin rules in effect."""

    value: NestedListOrNone[EffectiveBaseSecurityAdminRule, types.EffectiveBaseSecurityAdminRuleDict] = field(
        "value", "[EffectiveBaseSecurityAdminRule]", default=None
    )
    """The effective base security admin rules."""
    skip_token: str | None = field("skipToken", default=None)
    """Token to go on with the next page; empty on the last one."""


class NetworkManagerProperties(Model):
    """Settings of a network manager."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    network_manager_scopes: Nested[
        NetworkManagerPropertiesNetworkManagerScopes, types.NetworkManagerPropertiesNetworkManagerScopesDict
    ] = field("networkManagerScopes", "NetworkManagerPropertiesNetworkManagerScopes")
    """Management groups and subscriptions the manager covers."""
    network_manager_scope_accesses: list[models.ConfigurationType | types.ConfigurationTypeValue] | None = field(
        "networkManagerScopeAccesses", "[ConfigurationType]", default=None
    )
    """Kinds of configurations the manager may deploy."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class NetworkManagerPropertiesNetworkManagerScopes(Model):
    """Management groups and subscriptions a network manager covers."""

    management_groups: list[str] | None = field("managementGroups", "[str]", default=None)
    subscriptions: list[str] | None = field("subscriptions", "[str]", default=None)
    """Subscriptions, by ID."""
    cross_tenant_scopes: NestedList[CrossTenantScopes, types.CrossTenantScopesDict] = read_only(
        "crossTenantScopes", "[CrossTenantScopes]"
    )


class NetworkManagerRoutingConfiguration(ChildResource):
    """A routing configuration of a network manager."""

    properties: NestedOrNone[
        NetworkManagerRoutingConfigurationPropertiesFormat, types.NetworkManagerRoutingConfigurationPropertiesFormatDict
    ] = field("properties", "NetworkManagerRoutingConfigurationPropertiesFormat", default=None)
    """Settings of the network manager routing configuration."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    route_table_usage_mode: models.RouteTableUsageMode | RouteTableUsageModeValue | None = flattened(
        "properties", default=None
    )
    """Which route tables a network manager uses."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class NetworkManagerRoutingConfigurationPropertiesFormat(Model):
    """Properties of a network manager routing configuration."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    route_table_usage_mode: models.RouteTableUsageMode | RouteTableUsageModeValue | None = field(
        "routeTableUsageMode", "RouteTableUsageMode", default=None
    )
    """Which route tables a network manager uses."""


class NetworkManagerRoutingGroupItem(Model):
    """A network group that routing rules apply to."""

    network_group_id: str = field("networkGroupId")
    """ID of the network group."""


class NetworkManagerSecurityGroupItem(Model):
    """A network group that security rules apply to."""

    network_group_id: str = field("networkGroupId")
    """ID of the network group."""


class PatchObject(Model):
    """New tags of a network manager."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class PoolAssociation(Model):
    """A resource with addresses from an IPAM pool."""

    resource_id: str = field("resourceId")
    """ID of the resource."""
    pool_id: str | None = field("poolId", default=None)
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    address_prefixes: list[str] = read_only("addressPrefixes", "[str]")
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""
    reserved_prefixes: list[str] = read_only("reservedPrefixes", "[str]")
    total_number_of_ip_addresses: str = read_only("totalNumberOfIPAddresses")
    """Number of addresses, as text."""
    number_of_reserved_ip_addresses: str = read_only("numberOfReservedIPAddresses")
    created_at: datetime = read_only("createdAt", "iso-8601")
    reservation_expires_at: datetime = read_only("reservationExpiresAt", "iso-8601")


class PoolUsage(Model):
    """How an IPAM pool is used."""

    address_prefixes: list[str] = read_only("addressPrefixes", "[str]")
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""
    child_pools: NestedList[ResourceBasics, types.ResourceBasicsDict] = read_only("childPools", "[ResourceBasics]")
    allocated_address_prefixes: list[str] = read_only("allocatedAddressPrefixes", "[str]")
    reserved_address_prefixes: list[str] = read_only("reservedAddressPrefixes", "[str]")
    available_address_prefixes: list[str] = read_only("availableAddressPrefixes", "[str]")
    total_number_of_ip_addresses: str = read_only("totalNumberOfIPAddresses")
    """Number of addresses, as text."""
    number_of_allocated_ip_addresses: str = read_only("numberOfAllocatedIPAddresses")
    number_of_reserved_ip_addresses: str = read_only("numberOfReservedIPAddresses")
    number_of_available_ip_addresses: str = read_only("numberOfAvailableIPAddresses")


class ResourceBasics(Model):
    """A resource with its address prefixes."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the resource."""
    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""


class RoutingRule(ChildResource):
    """A routing rule of a network manager."""

    properties: NestedOrNone[RoutingRulePropertiesFormat, types.RoutingRulePropertiesFormatDict] = field(
        "properties", "RoutingRulePropertiesFormat", default=None
    )
    """Settings of the routing rule."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    destination: NestedOrNone[RoutingRuleRouteDestination, types.RoutingRuleRouteDestinationDict] = flattened(
        "properties", default=None
    )
    """Destination of a routing rule."""
    next_hop: NestedOrNone[RoutingRuleNextHop, types.RoutingRuleNextHopDict] = flattened("properties", default=None)
    """Next hop of a routing rule."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class RoutingRuleCollection(ChildResource):
    """A collection of routing rules."""

    properties: NestedOrNone[RoutingRuleCollectionPropertiesFormat, types.RoutingRuleCollectionPropertiesFormatDict] = (
        field("properties", "RoutingRuleCollectionPropertiesFormat", default=None)
    )
    """Settings of the routing rule collection."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    applies_to: NestedListOrNone[NetworkManagerRoutingGroupItem, types.NetworkManagerRoutingGroupItemDict] = flattened(
        "properties", default=None
    )
    disable_bgp_route_propagation: models.DisableBgpRoutePropagation | types.DisableBgpRoutePropagationValue | None = (
        flattened("properties", default=None)
    )
    """Whether routes of gateways are kept out."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class RoutingRuleCollectionPropertiesFormat(Model):
    """Properties of a routing rule collection."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    applies_to: NestedList[NetworkManagerRoutingGroupItem, types.NetworkManagerRoutingGroupItemDict] = field(
        "appliesTo", "[NetworkManagerRoutingGroupItem]"
    )
    disable_bgp_route_propagation: models.DisableBgpRoutePropagation | types.DisableBgpRoutePropagationValue | None = (
        field("disableBgpRoutePropagation", "DisableBgpRoutePropagation", default=None)
    )
    """Whether routes of gateways are kept out."""


class RoutingRuleNextHop(Model):
    """Next hop of a routing rule."""

    next_hop_type: models.RoutingRuleNextHopType | types.RoutingRuleNextHopTypeValue = field(
        "nextHopType", "RoutingRuleNextHopType"
    )
    """Where a routing rule sends traffic."""
    next_hop_address: str | None = field("nextHopAddress", default=None)


class RoutingRulePropertiesFormat(Model):
    """Properties of a routing rule."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    destination: Nested[RoutingRuleRouteDestination, types.RoutingRuleRouteDestinationDict] = field(
        "destination", "RoutingRuleRouteDestination"
    )
    """Destination of a routing rule."""
    next_hop: Nested[RoutingRuleNextHop, types.RoutingRuleNextHopDict] = field("nextHop", "RoutingRuleNextHop")
    """Next hop of a routing rule."""


class RoutingRuleRouteDestination(Model):
    """Destination of a routing rule."""

    type: models.RoutingRuleDestinationType | types.RoutingRuleDestinationTypeValue = field(
        "type", "RoutingRuleDestinationType"
    )
    """Kind of a routing rule's destination."""
    destination_address: str = field("destinationAddress")


class ScopeConnection(ChildResource):
    """A connection of a network manager to another tenant."""

    properties: NestedOrNone[ScopeConnectionProperties, types.ScopeConnectionPropertiesDict] = field(
        "properties", "ScopeConnectionProperties", default=None
    )
    """Settings of the scope connection."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ScopeConnectionProperties(Model):
    """Properties of a scope connection."""

    tenant_id: str | None = field("tenantId", default=None)
    """Tenant the resource or identity is in."""
    resource_id: str | None = field("resourceId", default=None)
    """ID of the resource."""
    connection_state: models.ScopeConnectionState | types.ScopeConnectionStateValue = read_only(
        "connectionState", "ScopeConnectionState"
    )
    """State of a connection between tenants."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""


class SecurityAdminConfiguration(ChildResource):
    """A security admin configuration of a network manager."""

    properties: NestedOrNone[
        SecurityAdminConfigurationPropertiesFormat, types.SecurityAdminConfigurationPropertiesFormatDict
    ] = field("properties", "SecurityAdminConfigurationPropertiesFormat", default=None)
    """Settings of the security admin configuration."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    apply_on_network_intent_policy_based_services: (
        list[models.NetworkIntentPolicyBasedService | types.NetworkIntentPolicyBasedServiceValue] | None
    ) = flattened("properties", default=None)
    network_group_address_space_aggregation_option: (
        models.AddressSpaceAggregationOption | types.AddressSpaceAggregationOptionValue | None
    ) = flattened("properties", default=None)
    """How address spaces of network groups are put together."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class SecurityAdminConfigurationPropertiesFormat(Model):
    """Properties of a security admin configuration."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    apply_on_network_intent_policy_based_services: (
        list[models.NetworkIntentPolicyBasedService | types.NetworkIntentPolicyBasedServiceValue] | None
    ) = field("applyOnNetworkIntentPolicyBasedServices", "[NetworkIntentPolicyBasedService]", default=None)
    network_group_address_space_aggregation_option: (
        models.AddressSpaceAggregationOption | types.AddressSpaceAggregationOptionValue | None
    ) = field("networkGroupAddressSpaceAggregationOption", "AddressSpaceAggregationOption", default=None)
    """How address spaces of network groups are put together."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class SecurityUserConfiguration(ChildResource):
    """A security user configuration of a network manager."""

    properties: NestedOrNone[
        SecurityUserConfigurationPropertiesFormat, types.SecurityUserConfigurationPropertiesFormatDict
    ] = field("properties", "SecurityUserConfigurationPropertiesFormat", default=None)
    """Settings of the security user configuration."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class SecurityUserConfigurationPropertiesFormat(Model):
    """Properties of a security user configuration."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class SecurityUserGroupItem(Model):
    """A network group that security user rules apply to."""

    network_group_id: str = field("networkGroupId")
    """ID of the network group."""


class SecurityUserRule(ChildResource):
    """A security user rule of a network manager."""

    properties: NestedOrNone[SecurityUserRulePropertiesFormat, types.SecurityUserRulePropertiesFormatDict] = field(
        "properties", "SecurityUserRulePropertiesFormat", default=None
    )
    """Settings of the security user rule."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue | None = flattened(
        "properties", default=None
    )
    """Protocol of a security admin rule."""
    sources: NestedListOrNone[models.AddressPrefixItem, AddressPrefixItemDict] = flattened("properties", default=None)
    destinations: NestedListOrNone[models.AddressPrefixItem, AddressPrefixItemDict] = flattened(
        "properties", default=None
    )
    source_port_ranges: list[str] | None = flattened("properties", default=None)
    """Source ports or ranges."""
    destination_port_ranges: list[str] | None = flattened("properties", default=None)
    """Destination ports or ranges."""
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue | None = flattened(
        "properties", default=None
    )
    """Direction of a security admin rule."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class SecurityUserRuleCollection(ChildResource):
    """A collection of security user rules."""

    properties: NestedOrNone[
        SecurityUserRuleCollectionPropertiesFormat, types.SecurityUserRuleCollectionPropertiesFormatDict
    ] = field("properties", "SecurityUserRuleCollectionPropertiesFormat", default=None)
    """Settings of the security user rule collection."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    applies_to_groups: NestedListOrNone[SecurityUserGroupItem, types.SecurityUserGroupItemDict] = flattened(
        "properties", default=None
    )
    """Network groups it applies to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class SecurityUserRuleCollectionPropertiesFormat(Model):
    """Properties of a security user rule collection."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    applies_to_groups: NestedList[SecurityUserGroupItem, types.SecurityUserGroupItemDict] = field(
        "appliesToGroups", "[SecurityUserGroupItem]"
    )
    """Network groups it applies to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class SecurityUserRulePropertiesFormat(Model):
    """Properties of a security user rule."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue = field(
        "protocol", "SecurityConfigurationRuleProtocol"
    )
    """Protocol of a security admin rule."""
    sources: NestedListOrNone[models.AddressPrefixItem, AddressPrefixItemDict] = field(
        "sources", "[AddressPrefixItem]", default=None
    )
    destinations: NestedListOrNone[models.AddressPrefixItem, AddressPrefixItemDict] = field(
        "destinations", "[AddressPrefixItem]", default=None
    )
    source_port_ranges: list[str] | None = field("sourcePortRanges", "[str]", default=None)
    """Source ports or ranges."""
    destination_port_ranges: list[str] | None = field("destinationPortRanges", "[str]", default=None)
    """Destination ports or ranges."""
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue = field(
        "direction", "SecurityConfigurationRuleDirection"
    )
    """Direction of a security admin rule."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class StaticCidr(CommonProxyResource):
    """A part of an IPAM pool set aside."""

    properties: NestedOrNone[StaticCidrProperties, types.StaticCidrPropertiesDict] = field(
        "properties", "StaticCidrProperties", default=None
    )
    """Settings of the static CIDR."""


class StaticCidrProperties(Model):
    """Properties of a static CIDR."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    number_of_ip_addresses_to_allocate: str | None = field("numberOfIPAddressesToAllocate", default=None)
    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""
    total_number_of_ip_addresses: str = read_only("totalNumberOfIPAddresses")
    """Number of addresses, as text."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class StaticMember(ChildResource):
    """A static member of a network group."""

    properties: NestedOrNone[StaticMemberProperties, types.StaticMemberPropertiesDict] = field(
        "properties", "StaticMemberProperties", default=None
    )
    """Settings of the static member."""
    resource_id: str | None = flattened("properties", default=None)
    """ID of the resource."""
    region: str = flattened("properties", init=False)
    """Azure region."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class StaticMemberProperties(Model):
    """Properties of a static member."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the resource."""
    region: str = read_only("region")
    """Azure region."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
