# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceDict, TrackedResourceWithOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._express_route_circuits import (
        ExpressRouteCircuitArpTableDict,
        ExpressRouteCircuitPeeringConfigDict,
        ExpressRouteCircuitPeeringStateValue,
        ExpressRouteCircuitRoutesTableDict,
    )
    from ._express_route_ports import ExpressRouteLinkFailoverStopApiParametersDict
    from ._ip_allocations import IPAllocationMethodValue
    from ._network_managers import IpamPoolPrefixAllocationDict, NetworkGroupPropertiesDict
    from ._network_security_groups import SecurityRuleAccessValue, SecurityRuleDirectionValue
    from ._public_ip_addresses import PublicIPAddressDict
    from ._route_tables import RouteSourceDetailsDict
    from ._virtual_networks import SubnetDict

AccessValue: TypeAlias = Literal["Allow", "Deny"]
AddressPrefixTypeValue: TypeAlias = Literal["IPPrefix", "ServiceTag", "NetworkGroup"]
AuthenticationMethodValue: TypeAlias = Literal["EAPTLS", "EAPMSCHAPv2"]
ConnectivityTopologyValue: TypeAlias = Literal["HubAndSpoke", "Mesh"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
DeleteExistingPeeringValue: TypeAlias = Literal["False", "True"]
DhGroupValue: TypeAlias = Literal[
    "None", "DHGroup1", "DHGroup2", "DHGroup14", "DHGroup2048", "ECP256", "ECP384", "DHGroup24"
]
EffectiveAdminRuleKindValue: TypeAlias = Literal["Custom", "Default"]
EffectiveSecurityRuleProtocolValue: TypeAlias = Literal["Tcp", "Udp", "All"]
ExpressRoutePeeringStateValue: TypeAlias = Literal["Disabled", "Enabled"]
ExpressRoutePeeringTypeValue: TypeAlias = Literal["AzurePublicPeering", "AzurePrivatePeering", "MicrosoftPeering"]
ExtendedLocationTypesValue: TypeAlias = Literal["EdgeZone"]
FailoverConnectionStatusValue: TypeAlias = Literal["Connected", "Disconnected"]
FailoverTestStatusValue: TypeAlias = Literal[
    "NotStarted", "Starting", "Running", "StartFailed", "Stopping", "Completed", "StopFailed", "Invalid", "Expired"
]
FailoverTestStatusForSingleTestValue: TypeAlias = Literal[
    "NotStarted", "Starting", "Running", "StartFailed", "Stopping", "Completed", "StopFailed", "Invalid", "Expired"
]
FailoverTestTypeValue: TypeAlias = Literal["SingleSiteFailover", "MultiSiteFailover", "All"]
GroupConnectivityValue: TypeAlias = Literal["None", "DirectlyConnected"]
GroupMemberTypeValue: TypeAlias = Literal["VirtualNetwork", "Subnet"]
IPVersionValue: TypeAlias = Literal["IPv4", "IPv6"]
IkeEncryptionValue: TypeAlias = Literal["DES", "DES3", "AES128", "AES192", "AES256", "GCMAES256", "GCMAES128"]
IkeIntegrityValue: TypeAlias = Literal["MD5", "SHA1", "SHA256", "SHA384", "GCMAES256", "GCMAES128"]
IpsecEncryptionValue: TypeAlias = Literal[
    "None", "DES", "DES3", "AES128", "AES192", "AES256", "GCMAES128", "GCMAES192", "GCMAES256"
]
IpsecIntegrityValue: TypeAlias = Literal["MD5", "SHA1", "SHA256", "GCMAES128", "GCMAES192", "GCMAES256"]
IsGlobalValue: TypeAlias = Literal["False", "True"]
IsWorkloadProtectedValue: TypeAlias = Literal["False", "True"]
PfsGroupValue: TypeAlias = Literal["None", "PFS1", "PFS2", "PFS2048", "ECP256", "ECP384", "PFS24", "PFS14", "PFSMM"]
ProvisioningStateValue: TypeAlias = Literal["Failed", "Succeeded", "Canceled", "Creating", "Updating", "Deleting"]
ResourceIdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"]
SecurityConfigurationRuleAccessValue: TypeAlias = Literal["Allow", "Deny", "AlwaysAllow"]
SecurityConfigurationRuleDirectionValue: TypeAlias = Literal["Inbound", "Outbound"]
SecurityConfigurationRuleProtocolValue: TypeAlias = Literal["Tcp", "Udp", "Icmp", "Esp", "Any", "Ah"]
ServiceProviderProvisioningStateValue: TypeAlias = Literal[
    "NotProvisioned", "Provisioning", "Provisioned", "Deprovisioning", "DeProvisioned"
]
UseHubGatewayValue: TypeAlias = Literal["False", "True"]
VnetLocalRouteOverrideCriteriaValue: TypeAlias = Literal["Contains", "Equal"]
VpnAuthenticationTypeValue: TypeAlias = Literal["Certificate", "Radius", "AAD"]
VpnNatRuleModeValue: TypeAlias = Literal["EgressSnat", "IngressSnat"]
VpnNatRuleTypeValue: TypeAlias = Literal["Static", "Dynamic"]
VpnPolicyMemberAttributeTypeValue: TypeAlias = Literal["CertificateGroupId", "AADGroupId", "RadiusAzureGroupId"]


class AddressPrefixItemDict(TypedDict, total=False):
    """An address prefix, service tag or network group in a rule."""

    address_prefix: str
    address_prefix_type: models.AddressPrefixType | AddressPrefixTypeValue
    additional_properties: Mapping[str, Any]


class AddressSpaceDict(TypedDict, total=False):
    """The address space of a network: a list of prefixes."""

    address_prefixes: Sequence[str]
    ipam_pool_prefix_allocations: Sequence[models.IpamPoolPrefixAllocation | IpamPoolPrefixAllocationDict]
    additional_properties: Mapping[str, Any]


class AdminPropertiesFormatDict(TypedDict, total=False):
    """Settings of a security admin rule."""

    description: str
    protocol: Required[models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue]
    sources: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    destinations: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    source_port_ranges: Sequence[str]
    destination_port_ranges: Sequence[str]
    access: Required[models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue]
    priority: Required[int]
    direction: Required[models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue]
    additional_properties: Mapping[str, Any]


class BgpSettingsDict(TypedDict, total=False):
    """BGP settings of a gateway."""

    asn: int
    bgp_peering_address: str
    peer_weight: int
    bgp_peering_addresses: Sequence[models.IPConfigurationBgpPeeringAddress | IPConfigurationBgpPeeringAddressDict]
    additional_properties: Mapping[str, Any]


class CircuitMetadataMapDict(TypedDict, total=False):
    """Name, link and location of a circuit."""

    name: str
    link: str
    location: str
    additional_properties: Mapping[str, Any]


class CloudErrorDict(TypedDict, total=False):
    """Error answer of the network API."""

    error: models.CloudErrorBody | CloudErrorBodyDict
    additional_properties: Mapping[str, Any]


class CloudErrorBodyDict(TypedDict, total=False):
    """An error of the network API."""

    code: str
    message: str
    target: str
    details: Sequence[models.CloudErrorBody | CloudErrorBodyDict]
    additional_properties: Mapping[str, Any]


class CommonErrorAdditionalInfoDict(TypedDict, total=False):
    """Further information on an error."""

    additional_properties: Mapping[str, Any]


class CommonErrorDetailDict(TypedDict, total=False):
    """An error with its details."""

    additional_properties: Mapping[str, Any]


class CommonErrorResponseDict(TypedDict, total=False):
    """Error answer of Azure Resource Manager."""

    error: models.CommonErrorDetail | CommonErrorDetailDict
    additional_properties: Mapping[str, Any]


class _ConfigurationGroupFlatDict(TypedDict, total=False):
    """A network group that a configuration applies to."""

    id: str
    description: str
    member_type: models.GroupMemberType | GroupMemberTypeValue
    additional_properties: Mapping[str, Any]


class _ConfigurationGroupNestedDict(TypedDict, total=False):
    """A network group that a configuration applies to."""

    id: str
    properties: Required[models.NetworkGroupProperties | NetworkGroupPropertiesDict]
    additional_properties: Mapping[str, Any]


ConfigurationGroupDict: TypeAlias = _ConfigurationGroupFlatDict | _ConfigurationGroupNestedDict


class ConnectivityGroupItemDict(TypedDict, total=False):
    """A network group in a connectivity configuration."""

    network_group_id: Required[str]
    use_hub_gateway: models.UseHubGateway | UseHubGatewayValue
    is_global: models.IsGlobal | IsGlobalValue
    group_connectivity: Required[models.GroupConnectivity | GroupConnectivityValue]
    additional_properties: Mapping[str, Any]


class DefaultAdminPropertiesFormatDict(TypedDict, total=False):
    """Settings of a default security admin rule."""

    flag: str
    additional_properties: Mapping[str, Any]


class EffectiveNetworkSecurityRuleDict(TypedDict, total=False):
    """A security rule in effect."""

    name: str
    protocol: models.EffectiveSecurityRuleProtocol | EffectiveSecurityRuleProtocolValue
    source_port_range: str
    destination_port_range: str
    source_port_ranges: Sequence[str]
    destination_port_ranges: Sequence[str]
    source_address_prefix: str
    destination_address_prefix: str
    source_address_prefixes: Sequence[str]
    destination_address_prefixes: Sequence[str]
    expanded_source_address_prefix: Sequence[str]
    expanded_destination_address_prefix: Sequence[str]
    access: models.SecurityRuleAccess | SecurityRuleAccessValue
    priority: int
    direction: models.SecurityRuleDirection | SecurityRuleDirectionValue
    additional_properties: Mapping[str, Any]


class ErrorDict(TypedDict, total=False):
    """Error of a network operation."""

    code: str
    message: str
    target: str
    details: Sequence[models.ErrorDetails | ErrorDetailsDict]
    inner_error: str
    additional_properties: Mapping[str, Any]


class ErrorDetailsDict(TypedDict, total=False):
    """One detail of an error."""

    code: str
    target: str
    message: str
    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the network API."""

    error: models.ErrorDetails | ErrorDetailsDict
    additional_properties: Mapping[str, Any]


class ExpressRouteAuthorizationKeyDict(TypedDict, total=False):
    """Key of an ExpressRoute authorization."""

    authorization_key: str
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitsArpTableListResultDict(TypedDict, total=False):
    """The ARP table of a circuit."""

    value: Required[Sequence[models.ExpressRouteCircuitArpTable | ExpressRouteCircuitArpTableDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitsRoutesTableListResultDict(TypedDict, total=False):
    """The routes a circuit has learned."""

    value: Required[Sequence[models.ExpressRouteCircuitRoutesTable | ExpressRouteCircuitRoutesTableDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class ExpressRouteFailoverCircuitResourceDetailsDict(TypedDict, total=False):
    """A circuit in a failover test."""

    nrp_resource_uri: str
    name: str
    connection_name: str
    additional_properties: Mapping[str, Any]


class ExpressRouteFailoverConnectionResourceDetailsDict(TypedDict, total=False):
    """A connection in a failover test."""

    nrp_resource_uri: str
    name: str
    status: models.FailoverConnectionStatus | FailoverConnectionStatusValue
    last_updated_time: str
    additional_properties: Mapping[str, Any]


class ExpressRouteFailoverRedundantRouteDict(TypedDict, total=False):
    """Routes that have another way."""

    peering_locations: Sequence[str]
    routes: Sequence[str]
    additional_properties: Mapping[str, Any]


class ExpressRouteFailoverSingleTestDetailsDict(TypedDict, total=False):
    """Details of one failover test."""

    peering_location: str
    status: models.FailoverTestStatusForSingleTest | FailoverTestStatusForSingleTestValue
    start_time_utc: str
    end_time_utc: str
    redundant_routes: Sequence[models.ExpressRouteFailoverRedundantRoute | ExpressRouteFailoverRedundantRouteDict]
    non_redundant_routes: Sequence[str]
    was_simulation_successful: bool
    failover_connection_details: Sequence[models.FailoverConnectionDetails | FailoverConnectionDetailsDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteFailoverStopApiParametersDict(TypedDict, total=False):
    """Failover test to stop, and how it went."""

    peering_location: str
    was_simulation_successful: bool
    details: Sequence[models.FailoverConnectionDetails | FailoverConnectionDetailsDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteFailoverTestDetailsDict(TypedDict, total=False):
    """A failover test of an ExpressRoute gateway."""

    peering_location: str
    circuits: Sequence[
        models.ExpressRouteFailoverCircuitResourceDetails | ExpressRouteFailoverCircuitResourceDetailsDict
    ]
    status: models.FailoverTestStatus | FailoverTestStatusValue
    start_time: str
    end_time: str
    connections: Sequence[
        models.ExpressRouteFailoverConnectionResourceDetails | ExpressRouteFailoverConnectionResourceDetailsDict
    ]
    test_guid: str
    test_type: models.FailoverTestType | FailoverTestTypeValue
    issues: Sequence[str]
    additional_properties: Mapping[str, Any]


class _ExpressRouteProviderPortFlatDict(TrackedResourceWithOptionalLocationDict, total=False):
    """A port of an ExpressRoute provider."""

    peering_location: str
    overprovision_factor: int
    port_bandwidth_in_mbps: int
    used_bandwidth_in_mbps: int
    remaining_bandwidth_in_mbps: int


class _ExpressRouteProviderPortNestedDict(TrackedResourceWithOptionalLocationDict, total=False):
    """A port of an ExpressRoute provider."""

    properties: Required[models.ExpressRouteProviderPortProperties | ExpressRouteProviderPortPropertiesDict]


ExpressRouteProviderPortDict: TypeAlias = _ExpressRouteProviderPortFlatDict | _ExpressRouteProviderPortNestedDict


class ExpressRouteProviderPortPropertiesDict(TypedDict, total=False):
    """Properties of an ExpressRoute provider port."""

    peering_location: str
    overprovision_factor: int
    port_bandwidth_in_mbps: int
    used_bandwidth_in_mbps: int
    remaining_bandwidth_in_mbps: int
    additional_properties: Mapping[str, Any]


class ExtendedLocationDict(TypedDict, total=False):
    """Edge zone of a resource."""

    name: str
    type: models.ExtendedLocationTypes | ExtendedLocationTypesValue
    additional_properties: Mapping[str, Any]


class FailoverConnectionDetailsDict(TypedDict, total=False):
    """A connection in a failover test."""

    failover_connection_name: str
    failover_location: str
    is_verified: bool
    additional_properties: Mapping[str, Any]


class GatewayCustomBgpIpAddressIpConfigurationDict(TypedDict, total=False):
    """BGP address of your own for an IP configuration of a gateway."""

    ip_configuration_id: Required[str]
    custom_bgp_ip_address: Required[str]
    additional_properties: Mapping[str, Any]


class GatewayResiliencyInformationDict(TypedDict, total=False):
    """How resilient an ExpressRoute gateway is."""

    overall_score: str
    score_change: str
    min_score_from_recommendations: str
    max_score_from_recommendations: str
    last_computed_time: datetime | str
    next_eligible_compute_time: datetime | str
    components: Sequence[models.ResiliencyRecommendationComponents | ResiliencyRecommendationComponentsDict]
    additional_properties: Mapping[str, Any]


class GatewayResiliencyRecommendationDict(TypedDict, total=False):
    """A recommendation for a gateway's resilience."""

    recommendation_title: str
    recommendation_id: str
    severity: str
    recommendation_text: str
    call_to_action_text: str
    call_to_action_link: str
    additional_properties: Mapping[str, Any]


class GatewayRouteSetDict(TypedDict, total=False):
    """Routes of a gateway that have the same ways."""

    name: str
    locations: Sequence[str]
    details: Mapping[str, Sequence[models.RouteSourceDetails | RouteSourceDetailsDict]]
    additional_properties: Mapping[str, Any]


class GatewayRouteSetsInformationDict(TypedDict, total=False):
    """Routes of an ExpressRoute gateway by peering location."""

    last_computed_time: datetime | str
    next_eligible_compute_time: datetime | str
    route_set_version: str
    route_sets: Sequence[models.GatewayRouteSet | GatewayRouteSetDict]
    circuits_metadata_map: Mapping[str, models.CircuitMetadataMap | CircuitMetadataMapDict]
    additional_properties: Mapping[str, Any]


class HubDict(TypedDict, total=False):
    """The hub of a hub-and-spoke configuration."""

    resource_id: str
    resource_type: str
    additional_properties: Mapping[str, Any]


class _IPConfigurationFlatDict(SubResourceDict, total=False):
    """An IP configuration: an address in a subnet, perhaps with a public one."""

    name: str
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict


class _IPConfigurationNestedDict(SubResourceDict, total=False):
    """An IP configuration: an address in a subnet, perhaps with a public one."""

    properties: Required[models.IPConfigurationPropertiesFormat | IPConfigurationPropertiesFormatDict]
    name: str


IPConfigurationDict: TypeAlias = _IPConfigurationFlatDict | _IPConfigurationNestedDict


class IPConfigurationBgpPeeringAddressDict(TypedDict, total=False):
    """BGP addresses of an IP configuration."""

    ipconfiguration_id: str
    custom_bgp_ip_addresses: Sequence[str]
    additional_properties: Mapping[str, Any]


class _IPConfigurationProfileFlatDict(SubResourceDict, total=False):
    """Template for IP configurations of containers."""

    name: str
    subnet: models.Subnet | SubnetDict


class _IPConfigurationProfileNestedDict(SubResourceDict, total=False):
    """Template for IP configurations of containers."""

    properties: Required[models.IPConfigurationProfilePropertiesFormat | IPConfigurationProfilePropertiesFormatDict]
    name: str


IPConfigurationProfileDict: TypeAlias = _IPConfigurationProfileFlatDict | _IPConfigurationProfileNestedDict


class IPConfigurationProfilePropertiesFormatDict(TypedDict, total=False):
    """Settings of an IP configuration of containers."""

    subnet: models.Subnet | SubnetDict
    additional_properties: Mapping[str, Any]


class IPConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Settings of an IP configuration."""

    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    additional_properties: Mapping[str, Any]


class IpTagDict(TypedDict, total=False):
    """An IP tag of a public IP address."""

    ip_tag_type: str
    tag: str
    first_party_service_tag_id: str
    additional_properties: Mapping[str, Any]


class IpsecPolicyDict(TypedDict, total=False):
    """An IPsec policy: lifetimes and algorithms of a VPN."""

    sa_life_time_seconds: Required[int]
    sa_data_size_kilobytes: Required[int]
    ipsec_encryption: Required[models.IpsecEncryption | IpsecEncryptionValue]
    ipsec_integrity: Required[models.IpsecIntegrity | IpsecIntegrityValue]
    ike_encryption: Required[models.IkeEncryption | IkeEncryptionValue]
    ike_integrity: Required[models.IkeIntegrity | IkeIntegrityValue]
    dh_group: Required[models.DhGroup | DhGroupValue]
    pfs_group: Required[models.PfsGroup | PfsGroupValue]
    additional_properties: Mapping[str, Any]


class Ipv6ExpressRouteCircuitPeeringConfigDict(TypedDict, total=False):
    """IPv6 settings of a circuit's peering."""

    primary_peer_address_prefix: str
    secondary_peer_address_prefix: str
    microsoft_peering_config: models.ExpressRouteCircuitPeeringConfig | ExpressRouteCircuitPeeringConfigDict
    route_filter: models.SubResource | SubResourceDict
    state: models.ExpressRouteCircuitPeeringState | ExpressRouteCircuitPeeringStateValue
    additional_properties: Mapping[str, Any]


class ManagedServiceIdentityDict(TypedDict, total=False):
    """Managed identities of a resource."""

    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[
        str, models.ManagedServiceIdentityUserAssignedIdentities | ManagedServiceIdentityUserAssignedIdentitiesDict
    ]
    additional_properties: Mapping[str, Any]


class ManagedServiceIdentityUserAssignedIdentitiesDict(TypedDict, total=False):
    """IDs of a user-assigned identity, filled by the service."""

    additional_properties: Mapping[str, Any]


class P2SVpnConnectionRequestDict(TypedDict, total=False):
    """Client connections to end."""

    vpn_connection_ids: Sequence[str]
    additional_properties: Mapping[str, Any]


class PropagatedRouteTableDict(TypedDict, total=False):
    """Route tables a connection's routes are spread to."""

    labels: Sequence[str]
    ids: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class PublicIpDdosProtectionStatusResultDict(TypedDict, total=False):
    """Whether a public IP address is protected against DDoS."""

    public_ip_address_id: str
    public_ip_address: str
    is_workload_protected: models.IsWorkloadProtected | IsWorkloadProtectedValue
    ddos_protection_plan_id: str
    additional_properties: Mapping[str, Any]


class RadiusAuthServerDict(TypedDict, total=False):
    """A RADIUS server with its secret."""

    radius_server_address: str
    radius_server_secret: str
    additional_properties: Mapping[str, Any]


class RadiusAuthServerListResultDict(TypedDict, total=False):
    """RADIUS servers with their secrets."""

    value: Required[Sequence[models.RadiusAuthServer | RadiusAuthServerDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class RadiusServerDict(TypedDict, total=False):
    """A RADIUS server of a VPN configuration."""

    radius_server_address: Required[str]
    radius_server_score: int
    radius_server_secret: str
    additional_properties: Mapping[str, Any]


class ResiliencyRecommendationComponentsDict(TypedDict, total=False):
    """A part of a gateway's resilience score."""

    name: str
    current_score: str
    max_score: str
    recommendations: Sequence[models.GatewayResiliencyRecommendation | GatewayResiliencyRecommendationDict]
    additional_properties: Mapping[str, Any]


class RoutingConfigurationDict(TypedDict, total=False):
    """Route tables and static routes of a hub's connection."""

    associated_route_table: models.SubResource | SubResourceDict
    propagated_route_tables: models.PropagatedRouteTable | PropagatedRouteTableDict
    vnet_routes: models.VnetRoute | VnetRouteDict
    inbound_route_map: models.SubResource | SubResourceDict
    outbound_route_map: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class StaticRouteDict(TypedDict, total=False):
    """A static route into a virtual network."""

    name: str
    address_prefixes: Sequence[str]
    next_hop_ip_address: str
    additional_properties: Mapping[str, Any]


class StaticRoutesConfigDict(TypedDict, total=False):
    """How static routes of a hub's connection are handled."""

    propagate_static_routes: bool
    vnet_local_route_override_criteria: models.VnetLocalRouteOverrideCriteria | VnetLocalRouteOverrideCriteriaValue
    additional_properties: Mapping[str, Any]


class StopCircuitLinkFailoverTestParameterBodyDict(TypedDict, total=False):
    """Failover test of a circuit's link to stop."""

    stop_parameters: Required[
        models.ExpressRouteLinkFailoverStopApiParameters | ExpressRouteLinkFailoverStopApiParametersDict
    ]
    additional_properties: Mapping[str, Any]


class StopSiteFailoverTestParameterBodyDict(TypedDict, total=False):
    """Failover test of a peering location to stop."""

    stop_parameters: Required[models.ExpressRouteFailoverStopApiParameters | ExpressRouteFailoverStopApiParametersDict]
    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class TagsObjectDict(TypedDict, total=False):
    """New tags of a resource."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class TrafficSelectorPolicyDict(TypedDict, total=False):
    """Local and remote address ranges of a traffic selector."""

    local_address_ranges: Required[Sequence[str]]
    remote_address_ranges: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class VnetRouteDict(TypedDict, total=False):
    """Static routes of a hub's virtual network connection."""

    static_routes_config: models.StaticRoutesConfig | StaticRoutesConfigDict
    static_routes: Sequence[models.StaticRoute | StaticRouteDict]
    additional_properties: Mapping[str, Any]


class VpnNatRuleMappingDict(TypedDict, total=False):
    """Address space and ports of a NAT rule."""

    address_space: str
    port_range: str
    additional_properties: Mapping[str, Any]


class VpnPacketCaptureStartParametersDict(TypedDict, total=False):
    """Filter of a packet capture."""

    filter_data: str
    additional_properties: Mapping[str, Any]


class VpnPacketCaptureStopParametersDict(TypedDict, total=False):
    """Where to store a packet capture."""

    sas_url: str
    additional_properties: Mapping[str, Any]


class VpnProfileResponseDict(TypedDict, total=False):
    """Where a generated VPN profile is."""

    profile_url: str
    additional_properties: Mapping[str, Any]
