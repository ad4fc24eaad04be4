# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SubResource, TrackedResourceWithOptionalLocation

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.nested import Filled, Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _common as types
    from ..types._bases import SubResourceDict
    from ..types._express_route_circuits import (
        ExpressRouteCircuitArpTableDict,
        ExpressRouteCircuitPeeringConfigDict,
        ExpressRouteCircuitPeeringStateValue,
        ExpressRouteCircuitRoutesTableDict,
    )
    from ..types._express_route_ports import ExpressRouteLinkFailoverStopApiParametersDict
    from ..types._ip_allocations import IPAllocationMethodValue
    from ..types._network_managers import IpamPoolPrefixAllocationDict, NetworkGroupPropertiesDict
    from ..types._network_security_groups import SecurityRuleAccessValue, SecurityRuleDirectionValue
    from ..types._public_ip_addresses import PublicIPAddressDict
    from ..types._virtual_networks import SubnetDict
else:
    typed(__name__)


class AddressPrefixItem(Model):
    """An address prefix, service tag or network group in a rule."""

    address_prefix: str | None = field("addressPrefix", default=None)
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""
    address_prefix_type: models.AddressPrefixType | types.AddressPrefixTypeValue | None = field(
        "addressPrefixType", "AddressPrefixType", default=None
    )
    """Kind of an address in a rule."""


class AddressSpace(Model):
    """The address space of a network: a list of prefixes."""

    address_prefixes: Filled[list[str]] = field("addressPrefixes", "[str]", default=None)
    """Prefixes in CIDR form, such as ["10.0.0.0/16"]; they must not overlap."""
    ipam_pool_prefix_allocations: NestedListOrNone[models.IpamPoolPrefixAllocation, IpamPoolPrefixAllocationDict] = (
        field("ipamPoolPrefixAllocations", "[IpamPoolPrefixAllocation]", default=None)
    )
    """IPAM pools the prefixes are taken from."""


class AdminPropertiesFormat(Model):
    """Settings of a security admin rule."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    protocol: models.SecurityConfigurationRuleProtocol | types.SecurityConfigurationRuleProtocolValue = field(
        "protocol", "SecurityConfigurationRuleProtocol"
    )
    """Protocol the rule is for."""
    sources: NestedListOrNone[AddressPrefixItem, types.AddressPrefixItemDict] = field(
        "sources", "[AddressPrefixItem]", default=None
    )
    """Where the traffic comes from."""
    destinations: NestedListOrNone[AddressPrefixItem, types.AddressPrefixItemDict] = field(
        "destinations", "[AddressPrefixItem]", default=None
    )
    """Where the traffic goes to."""
    source_port_ranges: list[str] | None = field("sourcePortRanges", "[str]", default=None)
    """Source ports or ranges."""
    destination_port_ranges: list[str] | None = field("destinationPortRanges", "[str]", default=None)
    """Destination ports or ranges."""
    access: models.SecurityConfigurationRuleAccess | types.SecurityConfigurationRuleAccessValue = field(
        "access", "SecurityConfigurationRuleAccess"
    )
    """Allow, Deny, or AlwaysAllow, which network security groups cannot take back."""
    priority: int = field("priority", "int")
    """Priority; the lowest number goes first."""
    direction: models.SecurityConfigurationRuleDirection | types.SecurityConfigurationRuleDirectionValue = field(
        "direction", "SecurityConfigurationRuleDirection"
    )
    """Inbound or Outbound."""
    provisioning_state: models.ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class BgpSettings(Model):
    """BGP settings of a gateway."""

    asn: int | None = field("asn", "int", default=None)
    """BGP autonomous system number."""
    bgp_peering_address: str | None = field("bgpPeeringAddress", default=None)
    """Address of the BGP peering."""
    peer_weight: int | None = field("peerWeight", "int", default=None)
    """Weight added to routes learned from this peer."""
    bgp_peering_addresses: NestedListOrNone[
        IPConfigurationBgpPeeringAddress, types.IPConfigurationBgpPeeringAddressDict
    ] = field("bgpPeeringAddresses", "[IPConfigurationBgpPeeringAddress]", default=None)
    """BGP addresses of each IP configuration."""


class CircuitMetadataMap(Model):
    """Name, link and location of a circuit."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    link: str | None = field("link", default=None)
    location: str | None = field("location", default=None)
    """Place of the circuit."""


class CloudError(Model):
    """Error answer of the network API."""

    error: NestedOrNone[CloudErrorBody, types.CloudErrorBodyDict] = field("error", "CloudErrorBody", default=None)
    """An error of the network API."""


class CloudErrorBody(Model):
    """An error of the network API."""

    code: str | None = field("code", default=None)
    """Short code of the error, such as "InUseSubnetCannotBeDeleted"."""
    message: str | None = field("message", default=None)
    """The error in words."""
    target: str | None = field("target", default=None)
    """What the error is about."""
    details: NestedListOrNone[CloudErrorBody, types.CloudErrorBodyDict] = field(
        "details", "[CloudErrorBody]", default=None
    )
    """Single errors this one sums up."""


class CommonErrorAdditionalInfo(Model):
    """Further information on an error."""

    type: str = read_only("type")
    """Kind of the information."""
    info: Any = read_only("info", "object")


class CommonErrorDetail(Model):
    """An error with its details."""

    code: str = read_only("code")
    message: str = read_only("message")
    target: str = read_only("target")
    details: NestedList[CommonErrorDetail, types.CommonErrorDetailDict] = read_only("details", "[CommonErrorDetail]")
    additional_info: NestedList[CommonErrorAdditionalInfo, types.CommonErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[CommonErrorAdditionalInfo]"
    )


class CommonErrorResponse(Model):
    """Error answer of Azure Resource Manager."""

    error: NestedOrNone[CommonErrorDetail, types.CommonErrorDetailDict] = field(
        "error", "CommonErrorDetail", default=None
    )
    """An error with its details."""


class ConfigurationGroup(Model):
    """A network group that a configuration applies to."""

    id: str | None = field("id", default=None)
    """ID of the network group."""
    properties: NestedOrNone[models.NetworkGroupProperties, NetworkGroupPropertiesDict] = field(
        "properties", "NetworkGroupProperties", default=None
    )
    """Settings of the configuration group."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    member_type: models.GroupMemberType | types.GroupMemberTypeValue | None = flattened("properties", default=None)
    """Kind of a network group's members."""
    provisioning_state: models.ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""


class ConnectivityGroupItem(Model):
    """A network group in a connectivity configuration."""

    network_group_id: str = field("networkGroupId")
    """ID of the network group."""
    use_hub_gateway: models.UseHubGateway | types.UseHubGatewayValue | None = field(
        "useHubGateway", "UseHubGateway", default=None
    )
    """Whether spokes use the hub's gateway."""
    is_global: models.IsGlobal | types.IsGlobalValue | None = field("isGlobal", "IsGlobal", default=None)
    """Whether networks are connected across regions."""
    group_connectivity: models.GroupConnectivity | types.GroupConnectivityValue = field(
        "groupConnectivity", "GroupConnectivity"
    )
    """Whether members of a network group are connected to each other."""


class DefaultAdminPropertiesFormat(Model):
    """Settings of a default security admin rule."""

    description: str = read_only("description")
    """Free text for people to read."""
    flag: str | None = field("flag", default=None)
    protocol: models.SecurityConfigurationRuleProtocol | types.SecurityConfigurationRuleProtocolValue = read_only(
        "protocol", "SecurityConfigurationRuleProtocol"
    )
    """Protocol the rule is for."""
    sources: NestedList[AddressPrefixItem, types.AddressPrefixItemDict] = read_only("sources", "[AddressPrefixItem]")
    """Where the traffic comes from."""
    destinations: NestedList[AddressPrefixItem, types.AddressPrefixItemDict] = read_only(
        "destinations", "[AddressPrefixItem]"
    )
    """Where the traffic goes to."""
    source_port_ranges: list[str] = read_only("sourcePortRanges", "[str]")
    """Source ports or ranges."""
    destination_port_ranges: list[str] = read_only("destinationPortRanges", "[str]")
    """Destination ports or ranges."""
    access: models.SecurityConfigurationRuleAccess | types.SecurityConfigurationRuleAccessValue = read_only(
        "access", "SecurityConfigurationRuleAccess"
    )
    """Allow, Deny, or AlwaysAllow, which network security groups cannot take back."""
    priority: int = read_only("priority", "int")
    """Priority; the lowest number goes first."""
    direction: models.SecurityConfigurationRuleDirection | types.SecurityConfigurationRuleDirectionValue = read_only(
        "direction", "SecurityConfigurationRuleDirection"
    )
    """Inbound or Outbound."""
    provisioning_state: models.ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class EffectiveNetworkSecurityRule(Model):
    """A security rule in effect."""

    name: str | None = field("name", default=None)
    """Name of the rule."""
    protocol: models.EffectiveSecurityRuleProtocol | types.EffectiveSecurityRuleProtocolValue | None = field(
        "protocol", "EffectiveSecurityRuleProtocol", default=None
    )
    """Tcp, Udp, Icmp, Esp, Ah or "*" for all."""
    source_port_range: str | None = field("sourcePortRange", default=None)
    """Source port or range, such as "1024-65535"; "*" for all."""
    destination_port_range: str | None = field("destinationPortRange", default=None)
    """Destination port or range, such as "443"; "*" for all."""
    source_port_ranges: list[str] | None = field("sourcePortRanges", "[str]", default=None)
    """Several source ports or ranges, in place of sourcePortRange."""
    destination_port_ranges: list[str] | None = field("destinationPortRanges", "[str]", default=None)
    """Several destination ports or ranges, in place of destinationPortRange."""
    source_address_prefix: str | None = field("sourceAddressPrefix", default=None)
    """Source as CIDR, address, service tag such as "Internet", or "*"."""
    destination_address_prefix: str | None = field("destinationAddressPrefix", default=None)
    """Destination as CIDR, address, service tag such as "VirtualNetwork", or "*"."""
    source_address_prefixes: list[str] | None = field("sourceAddressPrefixes", "[str]", default=None)
    """Several sources as CIDR or address, in place of sourceAddressPrefix."""
    destination_address_prefixes: list[str] | None = field("destinationAddressPrefixes", "[str]", default=None)
    """Several destinations as CIDR or address, in place of destinationAddressPrefix."""
    expanded_source_address_prefix: list[str] | None = field("expandedSourceAddressPrefix", "[str]", default=None)
    """Source addresses with service tags resolved."""
    expanded_destination_address_prefix: list[str] | None = field(
        "expandedDestinationAddressPrefix", "[str]", default=None
    )
    """Destination addresses with service tags resolved."""
    access: models.SecurityRuleAccess | SecurityRuleAccessValue | None = field(
        "access", "SecurityRuleAccess", default=None
    )
    """Allow or Deny."""
    priority: int | None = field("priority", "int", default=None)
    """100 to 4096, unique per direction in its group; the lowest number goes first."""
    direction: models.SecurityRuleDirection | SecurityRuleDirectionValue | None = field(
        "direction", "SecurityRuleDirection", default=None
    )
    """Inbound or Outbound."""


class Error(Model):
    """Error of a network operation."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    target: str | None = field("target", default=None)
    details: NestedListOrNone[ErrorDetails, types.ErrorDetailsDict] = field("details", "[ErrorDetails]", default=None)
    inner_error: str | None = field("innerError", default=None)


class ErrorDetails(Model):
    """One detail of an error."""

    code: str | None = field("code", default=None)
    target: str | None = field("target", default=None)
    message: str | None = field("message", default=None)


class ErrorResponse(Model):
    """Error answer of the network API."""

    error: NestedOrNone[ErrorDetails, types.ErrorDetailsDict] = field("error", "ErrorDetails", default=None)
    """One detail of an error."""


class ExpressRouteAuthorizationKey(Model):
    """Key of an ExpressRoute authorization."""

    authorization_key: str | None = field("authorizationKey", default=None, secret=True)
    """The key itself."""


class ExpressRouteCircuitsArpTableListResult(Model):
    """The ARP table of a circuit."""

    value: NestedList[models.ExpressRouteCircuitArpTable, ExpressRouteCircuitArpTableDict] = field(
        "value", "[ExpressRouteCircuitArpTable]"
    )
    """The ExpressRoute circuit ARP tables on this page."""
    next_link: str | None = field("nextLink", default=None)
    """Address of the next page; empty on the last one."""


class ExpressRouteCircuitsRoutesTableListResult(Model):
    """The routes a circuit has learned."""

    value: NestedList[models.ExpressRouteCircuitRoutesTable, ExpressRouteCircuitRoutesTableDict] = field(
        "value", "[ExpressRouteCircuitRoutesTable]"
    )
    """The ExpressRoute circuit routes tables on this page."""
    next_link: str | None = field("nextLink", default=None)
    """Address of the next page; empty on the last one."""


class ExpressRouteFailoverCircuitResourceDetails(Model):
    """A circuit in a failover test."""

    nrp_resource_uri: str | None = field("nrpResourceUri", default=None)
    name: str | None = field("name", default=None)
    """Name of this entry."""
    connection_name: str | None = field("connectionName", default=None)


class ExpressRouteFailoverConnectionResourceDetails(Model):
    """A connection in a failover test."""

    nrp_resource_uri: str | None = field("nrpResourceUri", default=None)
    name: str | None = field("name", default=None)
    """Name of this entry."""
    status: models.FailoverConnectionStatus | types.FailoverConnectionStatusValue | None = field(
        "status", "FailoverConnectionStatus", default=None
    )
    """State of a connection in a failover test."""
    last_updated_time: str | None = field("lastUpdatedTime", default=None)


class ExpressRouteFailoverRedundantRoute(Model):
    """Routes that have another way."""

    peering_locations: list[str] | None = field("peeringLocations", "[str]", default=None)
    routes: list[str] | None = field("routes", "[str]", default=None)


class ExpressRouteFailoverSingleTestDetails(Model):
    """Details of one failover test."""

    peering_location: str | None = field("peeringLocation", default=None)
    """Name of the peering location."""
    status: models.FailoverTestStatusForSingleTest | types.FailoverTestStatusForSingleTestValue | None = field(
        "status", "FailoverTestStatusForSingleTest", default=None
    )
    """State of one failover test."""
    start_time_utc: str | None = field("startTimeUtc", default=None)
    end_time_utc: str | None = field("endTimeUtc", default=None)
    redundant_routes: NestedListOrNone[
        ExpressRouteFailoverRedundantRoute, types.ExpressRouteFailoverRedundantRouteDict
    ] = field("redundantRoutes", "[ExpressRouteFailoverRedundantRoute]", default=None)
    non_redundant_routes: list[str] | None = field("nonRedundantRoutes", "[str]", default=None)
    was_simulation_successful: bool | None = field("wasSimulationSuccessful", "bool", default=None)
    failover_connection_details: NestedListOrNone[FailoverConnectionDetails, types.FailoverConnectionDetailsDict] = (
        field("failoverConnectionDetails", "[FailoverConnectionDetails]", default=None)
    )


class ExpressRouteFailoverStopApiParameters(Model):
    """Failover test to stop, and how it went."""

    peering_location: str | None = field("peeringLocation", default=None)
    """Name of the peering location."""
    was_simulation_successful: bool | None = field("wasSimulationSuccessful", "bool", default=None)
    details: NestedListOrNone[FailoverConnectionDetails, types.FailoverConnectionDetailsDict] = field(
        "details", "[FailoverConnectionDetails]", default=None
    )


class ExpressRouteFailoverTestDetails(Model):
    """A failover test of an ExpressRoute gateway."""

    peering_location: str | None = field("peeringLocation", default=None)
    """Name of the peering location."""
    circuits: NestedListOrNone[
        ExpressRouteFailoverCircuitResourceDetails, types.ExpressRouteFailoverCircuitResourceDetailsDict
    ] = field("circuits", "[ExpressRouteFailoverCircuitResourceDetails]", default=None)
    status: models.FailoverTestStatus | types.FailoverTestStatusValue | None = field(
        "status", "FailoverTestStatus", default=None
    )
    """State of a failover test."""
    start_time: str | None = field("startTime", default=None)
    """When it started."""
    end_time: str | None = field("endTime", default=None)
    """When it ended."""
    connections: NestedListOrNone[
        ExpressRouteFailoverConnectionResourceDetails, types.ExpressRouteFailoverConnectionResourceDetailsDict
    ] = field("connections", "[ExpressRouteFailoverConnectionResourceDetails]", default=None)
    test_guid: str | None = field("testGuid", default=None)
    test_type: models.FailoverTestType | types.FailoverTestTypeValue | None = field(
        "testType", "FailoverTestType", default=None
    )
    """Kind of a failover test."""
    issues: list[str] | None = field("issues", "[str]", default=None)


class ExpressRouteProviderPort(TrackedResourceWithOptionalLocation):
    """A port of an ExpressRoute provider."""

    properties: NestedOrNone[ExpressRouteProviderPortProperties, types.ExpressRouteProviderPortPropertiesDict] = field(
        "properties", "ExpressRouteProviderPortProperties", default=None
    )
    """Settings of the ExpressRoute provider port."""
    port_pair_descriptor: str = flattened("properties", init=False)
    primary_azure_port: str = flattened("properties", init=False)
    """Primary port on Microsoft's side."""
    secondary_azure_port: str = flattened("properties", init=False)
    """Secondary port on Microsoft's side."""
    peering_location: str | None = flattened("properties", default=None)
    """Name of the peering location."""
    overprovision_factor: int | None = flattened("properties", default=None)
    port_bandwidth_in_mbps: int | None = flattened("properties", default=None)
    used_bandwidth_in_mbps: int | None = flattened("properties", default=None)
    remaining_bandwidth_in_mbps: int | None = flattened("properties", default=None)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteProviderPortProperties(Model):
    """Properties of an ExpressRoute provider port."""

    port_pair_descriptor: str = read_only("portPairDescriptor")
    primary_azure_port: str = read_only("primaryAzurePort")
    """Primary port on Microsoft's side."""
    secondary_azure_port: str = read_only("secondaryAzurePort")
    """Secondary port on Microsoft's side."""
    peering_location: str | None = field("peeringLocation", default=None)
    """Name of the peering location."""
    overprovision_factor: int | None = field("overprovisionFactor", "int", default=None)
    port_bandwidth_in_mbps: int | None = field("portBandwidthInMbps", "int", default=None)
    used_bandwidth_in_mbps: int | None = field("usedBandwidthInMbps", "int", default=None)
    remaining_bandwidth_in_mbps: int | None = field("remainingBandwidthInMbps", "int", default=None)


class ExtendedLocation(Model):
    """Edge zone of a resource."""

    name: str | None = field("name", default=None)
    """Name of the edge zone."""
    type: models.ExtendedLocationTypes | types.ExtendedLocationTypesValue | None = field(
        "type", "ExtendedLocationTypes", default=None
    )
    """Kind of the extended location: EdgeZone."""


class FailoverConnectionDetails(Model):
    """A connection in a failover test."""

    failover_connection_name: str | None = field("failoverConnectionName", default=None)
    failover_location: str | None = field("failoverLocation", default=None)
    is_verified: bool | None = field("isVerified", "bool", default=None)


class GatewayCustomBgpIpAddressIpConfiguration(Model):
    """BGP address of your own for an IP configuration of a gateway."""

    ip_configuration_id: str = field("ipConfigurationId")
    custom_bgp_ip_address: str = field("customBgpIpAddress")


class GatewayResiliencyInformation(Model):
    """How resilient an ExpressRoute gateway is."""

    overall_score: str | None = field("overallScore", default=None)
    score_change: str | None = field("scoreChange", default=None)
    min_score_from_recommendations: str | None = field("minScoreFromRecommendations", default=None)
    max_score_from_recommendations: str | None = field("maxScoreFromRecommendations", default=None)
    last_computed_time: datetime | None = field("lastComputedTime", "iso-8601", default=None)
    next_eligible_compute_time: datetime | None = field("nextEligibleComputeTime", "iso-8601", default=None)
    components: NestedListOrNone[ResiliencyRecommendationComponents, types.ResiliencyRecommendationComponentsDict] = (
        field("components", "[ResiliencyRecommendationComponents]", default=None)
    )


class GatewayResiliencyRecommendation(Model):
    """A recommendation for a gateway's resilience."""

    recommendation_title: str | None = field("recommendationTitle", default=None)
    recommendation_id: str | None = field("recommendationId", default=None)
    severity: str | None = field("severity", default=None)
    recommendation_text: str | None = field("recommendationText", default=None)
    call_to_action_text: str | None = field("callToActionText", default=None)
    call_to_action_link: str | None = field("callToActionLink", default=None)


class GatewayRouteSet(Model):
    """Routes of a gateway that have the same ways."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    locations: list[str] | None = field("locations", "[str]", default=None)
    details: dict[str, list[models.RouteSourceDetails]] | None = field(
        "details", "{[RouteSourceDetails]}", default=None
    )


class GatewayRouteSetsInformation(Model):
    """Routes of an ExpressRoute gateway by peering location."""

    last_computed_time: datetime | None = field("lastComputedTime", "iso-8601", default=None)
    next_eligible_compute_time: datetime | None = field("nextEligibleComputeTime", "iso-8601", default=None)
    route_set_version: str | None = field("routeSetVersion", default=None)
    route_sets: NestedListOrNone[GatewayRouteSet, types.GatewayRouteSetDict] = field(
        "routeSets", "[GatewayRouteSet]", default=None
    )
    circuits_metadata_map: NestedDictOrNone[CircuitMetadataMap, types.CircuitMetadataMapDict] = field(
        "circuitsMetadataMap", "{CircuitMetadataMap}", default=None
    )


class Hub(Model):
    """The hub of a hub-and-spoke configuration."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the resource."""
    resource_type: str | None = field("resourceType", default=None)


class IPConfiguration(SubResource):
    """An IP configuration: an address in a subnet, perhaps with a public one."""

    properties: NestedOrNone[IPConfigurationPropertiesFormat, types.IPConfigurationPropertiesFormatDict] = field(
        "properties", "IPConfigurationPropertiesFormat", default=None
    )
    """Settings of the IP configuration."""
    private_ip_address: str | None = flattened("properties", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = flattened(
        "properties", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    public_ip_address: NestedOrNone[models.PublicIPAddress, PublicIPAddressDict] = flattened("properties", default=None)
    """Public IP address, by its ID."""
    provisioning_state: models.ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class IPConfigurationBgpPeeringAddress(Model):
    """BGP addresses of an IP configuration."""

    ipconfiguration_id: str | None = field("ipconfigurationId", default=None)
    default_bgp_ip_addresses: list[str] = read_only("defaultBgpIpAddresses", "[str]")
    custom_bgp_ip_addresses: list[str] | None = field("customBgpIpAddresses", "[str]", default=None)
    tunnel_ip_addresses: list[str] = read_only("tunnelIpAddresses", "[str]")


class IPConfigurationProfile(SubResource):
    """Template for IP configurations of containers."""

    properties: NestedOrNone[
        IPConfigurationProfilePropertiesFormat, types.IPConfigurationProfilePropertiesFormatDict
    ] = field("properties", "IPConfigurationProfilePropertiesFormat", default=None)
    """Settings of the IP configuration profile."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    provisioning_state: models.ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class IPConfigurationProfilePropertiesFormat(Model):
    """Settings of an IP configuration of containers."""

    subnet: NestedOrNone[models.Subnet, SubnetDict] = field("subnet", "Subnet", default=None)
    """Subnet the address comes from."""
    provisioning_state: models.ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class IPConfigurationPropertiesFormat(Model):
    """Settings of an IP configuration."""

    private_ip_address: str | None = field("privateIPAddress", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = field("subnet", "Subnet", default=None)
    """Subnet the address comes from."""
    public_ip_address: NestedOrNone[models.PublicIPAddress, PublicIPAddressDict] = field(
        "publicIPAddress", "PublicIPAddress", default=None
    )
    """Public IP address, by its ID."""
    provisioning_state: models.ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class IpTag(Model):
    """An IP tag of a public IP address."""

    ip_tag_type: str | None = field("ipTagType", default=None)
    """Type of the tag, such as "RoutingPreference"."""
    tag: str | None = field("tag", default=None)
    """Value of the tag, such as "Internet"."""
    first_party_service_tag_id: str | None = field("firstPartyServiceTagId", default=None)
    """ID of the service tag of a Microsoft service."""


class IpsecPolicy(Model):
    """An IPsec policy: lifetimes and algorithms of a VPN."""

    sa_life_time_seconds: int = field("saLifeTimeSeconds", "int")
    """Lifetime of a security association, in seconds."""
    sa_data_size_kilobytes: int = field("saDataSizeKilobytes", "int")
    """Lifetime of a security association, in KB carried."""
    ipsec_encryption: models.IpsecEncryption | types.IpsecEncryptionValue = field("ipsecEncryption", "IpsecEncryption")
    """Encryption of IPsec."""
    ipsec_integrity: models.IpsecIntegrity | types.IpsecIntegrityValue = field("ipsecIntegrity", "IpsecIntegrity")
    """Integrity of IPsec."""
    ike_encryption: models.IkeEncryption | types.IkeEncryptionValue = field("ikeEncryption", "IkeEncryption")
    """Encryption of IKE."""
    ike_integrity: models.IkeIntegrity | types.IkeIntegrityValue = field("ikeIntegrity", "IkeIntegrity")
    """Integrity of IKE."""
    dh_group: models.DhGroup | types.DhGroupValue = field("dhGroup", "DhGroup")
    """Diffie-Hellman group of IKE."""
    pfs_group: models.PfsGroup | types.PfsGroupValue = field("pfsGroup", "PfsGroup")
    """Perfect forward secrecy group of IPsec."""


class Ipv6ExpressRouteCircuitPeeringConfig(Model):
    """IPv6 settings of a circuit's peering."""

    primary_peer_address_prefix: str | None = field("primaryPeerAddressPrefix", default=None)
    """Prefix of the primary link's addresses."""
    secondary_peer_address_prefix: str | None = field("secondaryPeerAddressPrefix", default=None)
    """Prefix of the secondary link's addresses."""
    microsoft_peering_config: NestedOrNone[
        models.ExpressRouteCircuitPeeringConfig, ExpressRouteCircuitPeeringConfigDict
    ] = field("microsoftPeeringConfig", "ExpressRouteCircuitPeeringConfig", default=None)
    """Settings of Microsoft peering."""
    route_filter: NestedOrNone[models.SubResource, SubResourceDict] = field("routeFilter", "SubResource", default=None)
    """Reference to another resource by its ID."""
    state: models.ExpressRouteCircuitPeeringState | ExpressRouteCircuitPeeringStateValue | None = field(
        "state", "ExpressRouteCircuitPeeringState", default=None
    )
    """Whether IPv6 peering of a circuit is on."""


class ManagedServiceIdentity(Model):
    """Managed identities of a resource."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """Tenant the resource or identity is in."""
    type: models.ResourceIdentityType | types.ResourceIdentityTypeValue | None = field(
        "type", "ResourceIdentityType", default=None
    )
    """SystemAssigned, UserAssigned, both, or None to remove them."""
    user_assigned_identities: NestedDictOrNone[
        ManagedServiceIdentityUserAssignedIdentities, types.ManagedServiceIdentityUserAssignedIdentitiesDict
    ] = field("userAssignedIdentities", "{ManagedServiceIdentityUserAssignedIdentities}", default=None)
    """User-assigned identities: their resource IDs as keys, empty objects as values."""


class ManagedServiceIdentityUserAssignedIdentities(Model):
    """IDs of a user-assigned identity, filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity in Microsoft Entra ID."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class P2SVpnConnectionRequest(Model):
    """Client connections to end."""

    vpn_connection_ids: list[str] | None = field("vpnConnectionIds", "[str]", default=None)


class PropagatedRouteTable(Model):
    """Route tables a connection's routes are spread to."""

    labels: list[str] | None = field("labels", "[str]", default=None)
    ids: NestedListOrNone[models.SubResource, SubResourceDict] = field("ids", "[SubResource]", default=None)


class PublicIpDdosProtectionStatusResult(Model):
    """Whether a public IP address is protected against DDoS."""

    public_ip_address_id: str | None = field("publicIpAddressId", default=None)
    """ID of the public IP address."""
    public_ip_address: str | None = field("publicIpAddress", default=None)
    """The address itself."""
    is_workload_protected: models.IsWorkloadProtected | types.IsWorkloadProtectedValue | None = field(
        "isWorkloadProtected", "IsWorkloadProtected", default=None
    )
    """Whether it is protected."""
    ddos_protection_plan_id: str | None = field("ddosProtectionPlanId", default=None)
    """DDoS protection plan that protects it."""


class RadiusAuthServer(Model):
    """A RADIUS server with its secret."""

    radius_server_address: str | None = field("radiusServerAddress", default=None)
    """Address of the server."""
    radius_server_secret: str | None = field("radiusServerSecret", default=None, secret=True)
    """Secret shared with the server."""


class RadiusAuthServerListResult(Model):
    """RADIUS servers with their secrets."""

    value: NestedList[RadiusAuthServer, types.RadiusAuthServerDict] = field("value", "[RadiusAuthServer]")
    """The RADIUS auth servers on this page."""
    next_link: str | None = field("nextLink", default=None)
    """Address of the next page; empty on the last one."""


class RadiusServer(Model):
    """A RADIUS server of a VPN configuration."""

    radius_server_address: str = field("radiusServerAddress")
    """Address of the server."""
    radius_server_score: int | None = field("radiusServerScore", "int", default=None)
    """Score of the server; the highest is asked first, 1 to 30."""
    radius_server_secret: str | None = field("radiusServerSecret", default=None, secret=True)
    """Secret shared with the server."""


class ResiliencyRecommendationComponents(Model):
    """A part of a gateway's resilience score."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    current_score: str | None = field("currentScore", default=None)
    max_score: str | None = field("maxScore", default=None)
    recommendations: NestedListOrNone[GatewayResiliencyRecommendation, types.GatewayResiliencyRecommendationDict] = (
        field("recommendations", "[GatewayResiliencyRecommendation]", default=None)
    )


class RoutingConfiguration(Model):
    """Route tables and static routes of a hub's connection."""

    associated_route_table: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "associatedRouteTable", "SubResource", default=None
    )
    """Route table the connection uses."""
    propagated_route_tables: NestedOrNone[PropagatedRouteTable, types.PropagatedRouteTableDict] = field(
        "propagatedRouteTables", "PropagatedRouteTable", default=None
    )
    """Route tables the connection's routes are spread to."""
    vnet_routes: NestedOrNone[VnetRoute, types.VnetRouteDict] = field("vnetRoutes", "VnetRoute", default=None)
    """Static routes into the virtual network."""
    inbound_route_map: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "inboundRouteMap", "SubResource", default=None
    )
    """Route map for routes coming in."""
    outbound_route_map: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "outboundRouteMap", "SubResource", default=None
    )
    """Route map for routes going out."""


class StaticRoute(Model):
    """A static route into a virtual network."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""
    next_hop_ip_address: str | None = field("nextHopIpAddress", default=None)


class StaticRoutesConfig(Model):
    """How static routes of a hub's connection are handled."""

    propagate_static_routes: bool | None = field("propagateStaticRoutes", "bool", default=None)
    vnet_local_route_override_criteria: (
        models.VnetLocalRouteOverrideCriteria | types.VnetLocalRouteOverrideCriteriaValue | None
    ) = field("vnetLocalRouteOverrideCriteria", "VnetLocalRouteOverrideCriteria", default=None)
    """When static routes go before routes of the network itself."""


class StopCircuitLinkFailoverTestParameterBody(Model):
    """Failover test of a circuit's link to stop."""

    stop_parameters: Nested[
        models.ExpressRouteLinkFailoverStopApiParameters, ExpressRouteLinkFailoverStopApiParametersDict
    ] = field("stopParameters", "ExpressRouteLinkFailoverStopApiParameters")
    """Failover test of a link to stop, and how it went."""


class StopSiteFailoverTestParameterBody(Model):
    """Failover test of a peering location to stop."""

    stop_parameters: Nested[ExpressRouteFailoverStopApiParameters, types.ExpressRouteFailoverStopApiParametersDict] = (
        field("stopParameters", "ExpressRouteFailoverStopApiParameters")
    )
    """Failover test to stop, and how it went."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of the creator: user, application, managed identity or key."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created, UTC."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of the one who last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed, UTC."""


class TagsObject(Model):
    """New tags of a resource."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class TrafficSelectorPolicy(Model):
    """Local and remote address ranges of a traffic selector."""

    local_address_ranges: list[str] = field("localAddressRanges", "[str]")
    remote_address_ranges: list[str] = field("remoteAddressRanges", "[str]")


class VnetRoute(Model):
    """Static routes of a hub's virtual network connection."""

    static_routes_config: NestedOrNone[StaticRoutesConfig, types.StaticRoutesConfigDict] = field(
        "staticRoutesConfig", "StaticRoutesConfig", default=None
    )
    """How static routes of a hub's connection are handled."""
    static_routes: NestedListOrNone[StaticRoute, types.StaticRouteDict] = field(
        "staticRoutes", "[StaticRoute]", default=None
    )
    bgp_connections: NestedList[models.SubResource, SubResourceDict] = read_only("bgpConnections", "[SubResource]")


class VpnNatRuleMapping(Model):
    """Address space and ports of a NAT rule."""

    address_space: str | None = field("addressSpace", default=None)
    port_range: str | None = field("portRange", default=None)


class VpnPacketCaptureStartParameters(Model):
    """Filter of a packet capture."""

    filter_data: str | None = field("filterData", default=None)


class VpnPacketCaptureStopParameters(Model):
    """Where to store a packet capture."""

    sas_url: str | None = field("sasUrl", default=None, secret=True)
    """SAS URL to store the capture under."""


class VpnProfileResponse(Model):
    """Where a generated VPN profile is."""

    profile_url: str | None = field("profileUrl", default=None, secret=True)
    """Link to the profile, with SAS."""
