# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceDict, TrackedResourceWithOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

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
else:
    typed(__name__)

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


class AddressPrefixItemDict(ModelDict, total=False):
    address_prefix: str
    address_prefix_type: models.AddressPrefixType | AddressPrefixTypeValue


class AddressSpaceDict(ModelDict, total=False):
    address_prefixes: list[str] | tuple[str, ...]
    ipam_pool_prefix_allocations: Sequence[models.IpamPoolPrefixAllocation | IpamPoolPrefixAllocationDict]


class AdminPropertiesFormatDict(ModelDict, total=False):
    description: str
    protocol: Required[models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue]
    sources: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    destinations: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    source_port_ranges: list[str] | tuple[str, ...]
    destination_port_ranges: list[str] | tuple[str, ...]
    access: Required[models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue]
    priority: Required[int]
    direction: Required[models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue]


class BgpSettingsDict(ModelDict, total=False):
    asn: int
    bgp_peering_address: str
    peer_weight: int
    bgp_peering_addresses: Sequence[models.IPConfigurationBgpPeeringAddress | IPConfigurationBgpPeeringAddressDict]


class CircuitMetadataMapDict(ModelDict, total=False):
    name: str
    link: str
    location: str


class CloudErrorDict(ModelDict, total=False):
    error: models.CloudErrorBody | CloudErrorBodyDict


class CloudErrorBodyDict(ModelDict, total=False):
    code: str
    message: str
    target: str
    details: Sequence[models.CloudErrorBody | CloudErrorBodyDict]


class CommonErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for CommonErrorAdditionalInfo."""


class CommonErrorDetailDict(ModelDict, total=False):
    """Stands for CommonErrorDetail."""


class CommonErrorResponseDict(ModelDict, total=False):
    error: models.CommonErrorDetail | CommonErrorDetailDict


class _ConfigurationGroupFlatDict(ModelDict, total=False):
    id: str
    description: str
    member_type: models.GroupMemberType | GroupMemberTypeValue


class _ConfigurationGroupNestedDict(ModelDict, total=False):
    id: str
    properties: Required[models.NetworkGroupProperties | NetworkGroupPropertiesDict]


ConfigurationGroupDict: TypeAlias = _ConfigurationGroupFlatDict | _ConfigurationGroupNestedDict


class ConnectivityGroupItemDict(ModelDict, total=False):
    network_group_id: Required[str]
    use_hub_gateway: models.UseHubGateway | UseHubGatewayValue
    is_global: models.IsGlobal | IsGlobalValue
    group_connectivity: Required[models.GroupConnectivity | GroupConnectivityValue]


class DefaultAdminPropertiesFormatDict(ModelDict, total=False):
    flag: str


class EffectiveNetworkSecurityRuleDict(ModelDict, total=False):
    name: str
    protocol: models.EffectiveSecurityRuleProtocol | EffectiveSecurityRuleProtocolValue
    source_port_range: str
    destination_port_range: str
    source_port_ranges: list[str] | tuple[str, ...]
    destination_port_ranges: list[str] | tuple[str, ...]
    source_address_prefix: str
    destination_address_prefix: str
    source_address_prefixes: list[str] | tuple[str, ...]
    destination_address_prefixes: list[str] | tuple[str, ...]
    expanded_source_address_prefix: list[str] | tuple[str, ...]
    expanded_destination_address_prefix: list[str] | tuple[str, ...]
    access: models.SecurityRuleAccess | SecurityRuleAccessValue
    priority: int
    direction: models.SecurityRuleDirection | SecurityRuleDirectionValue


class ErrorDict(ModelDict, total=False):
    code: str
    message: str
    target: str
    details: Sequence[models.ErrorDetails | ErrorDetailsDict]
    inner_error: str


class ErrorDetailsDict(ModelDict, total=False):
    code: str
    target: str
    message: str


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetails | ErrorDetailsDict


class ExpressRouteAuthorizationKeyDict(ModelDict, total=False):
    authorization_key: str


class ExpressRouteCircuitsArpTableListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.ExpressRouteCircuitArpTable | ExpressRouteCircuitArpTableDict]]
    next_link: str


class ExpressRouteCircuitsRoutesTableListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.ExpressRouteCircuitRoutesTable | ExpressRouteCircuitRoutesTableDict]]
    next_link: str


class ExpressRouteFailoverCircuitResourceDetailsDict(ModelDict, total=False):
    nrp_resource_uri: str
    name: str
    connection_name: str


class ExpressRouteFailoverConnectionResourceDetailsDict(ModelDict, total=False):
    nrp_resource_uri: str
    name: str
    status: models.FailoverConnectionStatus | FailoverConnectionStatusValue
    last_updated_time: str


class ExpressRouteFailoverRedundantRouteDict(ModelDict, total=False):
    peering_locations: list[str] | tuple[str, ...]
    routes: list[str] | tuple[str, ...]


class ExpressRouteFailoverSingleTestDetailsDict(ModelDict, total=False):
    peering_location: str
    status: models.FailoverTestStatusForSingleTest | FailoverTestStatusForSingleTestValue
    start_time_utc: str
    end_time_utc: str
    redundant_routes: Sequence[models.ExpressRouteFailoverRedundantRoute | ExpressRouteFailoverRedundantRouteDict]
    non_redundant_routes: list[str] | tuple[str, ...]
    was_simulation_successful: bool
    failover_connection_details: Sequence[models.FailoverConnectionDetails | FailoverConnectionDetailsDict]


class ExpressRouteFailoverStopApiParametersDict(ModelDict, total=False):
    peering_location: str
    was_simulation_successful: bool
    details: Sequence[models.FailoverConnectionDetails | FailoverConnectionDetailsDict]


class ExpressRouteFailoverTestDetailsDict(ModelDict, total=False):
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
    issues: list[str] | tuple[str, ...]


class _ExpressRouteProviderPortFlatDict(TrackedResourceWithOptionalLocationDict, total=False):
    peering_location: str
    overprovision_factor: int
    port_bandwidth_in_mbps: int
    used_bandwidth_in_mbps: int
    remaining_bandwidth_in_mbps: int


class _ExpressRouteProviderPortNestedDict(TrackedResourceWithOptionalLocationDict, total=False):
    properties: Required[models.ExpressRouteProviderPortProperties | ExpressRouteProviderPortPropertiesDict]


ExpressRouteProviderPortDict: TypeAlias = _ExpressRouteProviderPortFlatDict | _ExpressRouteProviderPortNestedDict


class ExpressRouteProviderPortPropertiesDict(ModelDict, total=False):
    peering_location: str
    overprovision_factor: int
    port_bandwidth_in_mbps: int
    used_bandwidth_in_mbps: int
    remaining_bandwidth_in_mbps: int


class ExtendedLocationDict(ModelDict, total=False):
    name: str
    type: models.ExtendedLocationTypes | ExtendedLocationTypesValue


class FailoverConnectionDetailsDict(ModelDict, total=False):
    failover_connection_name: str
    failover_location: str
    is_verified: bool


class GatewayCustomBgpIpAddressIpConfigurationDict(ModelDict, total=False):
    ip_configuration_id: Required[str]
    custom_bgp_ip_address: Required[str]


class GatewayResiliencyInformationDict(ModelDict, total=False):
    overall_score: str
    score_change: str
    min_score_from_recommendations: str
    max_score_from_recommendations: str
    last_computed_time: datetime | str
    next_eligible_compute_time: datetime | str
    components: Sequence[models.ResiliencyRecommendationComponents | ResiliencyRecommendationComponentsDict]


class GatewayResiliencyRecommendationDict(ModelDict, total=False):
    recommendation_title: str
    recommendation_id: str
    severity: str
    recommendation_text: str
    call_to_action_text: str
    call_to_action_link: str


class GatewayRouteSetDict(ModelDict, total=False):
    name: str
    locations: list[str] | tuple[str, ...]
    details: Mapping[str, Sequence[models.RouteSourceDetails | RouteSourceDetailsDict]]


class GatewayRouteSetsInformationDict(ModelDict, total=False):
    last_computed_time: datetime | str
    next_eligible_compute_time: datetime | str
    route_set_version: str
    route_sets: Sequence[models.GatewayRouteSet | GatewayRouteSetDict]
    circuits_metadata_map: Mapping[str, models.CircuitMetadataMap | CircuitMetadataMapDict]


class HubDict(ModelDict, total=False):
    resource_id: str
    resource_type: str


class _IPConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict


class _IPConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[models.IPConfigurationPropertiesFormat | IPConfigurationPropertiesFormatDict]
    name: str


IPConfigurationDict: TypeAlias = _IPConfigurationFlatDict | _IPConfigurationNestedDict


class IPConfigurationBgpPeeringAddressDict(ModelDict, total=False):
    ipconfiguration_id: str
    custom_bgp_ip_addresses: list[str] | tuple[str, ...]


class _IPConfigurationProfileFlatDict(SubResourceDict, total=False):
    name: str
    subnet: models.Subnet | SubnetDict


class _IPConfigurationProfileNestedDict(SubResourceDict, total=False):
    properties: Required[models.IPConfigurationProfilePropertiesFormat | IPConfigurationProfilePropertiesFormatDict]
    name: str


IPConfigurationProfileDict: TypeAlias = _IPConfigurationProfileFlatDict | _IPConfigurationProfileNestedDict


class IPConfigurationProfilePropertiesFormatDict(ModelDict, total=False):
    subnet: models.Subnet | SubnetDict


class IPConfigurationPropertiesFormatDict(ModelDict, total=False):
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict


class IpTagDict(ModelDict, total=False):
    ip_tag_type: str
    tag: str
    first_party_service_tag_id: str


class IpsecPolicyDict(ModelDict, total=False):
    sa_life_time_seconds: Required[int]
    sa_data_size_kilobytes: Required[int]
    ipsec_encryption: Required[models.IpsecEncryption | IpsecEncryptionValue]
    ipsec_integrity: Required[models.IpsecIntegrity | IpsecIntegrityValue]
    ike_encryption: Required[models.IkeEncryption | IkeEncryptionValue]
    ike_integrity: Required[models.IkeIntegrity | IkeIntegrityValue]
    dh_group: Required[models.DhGroup | DhGroupValue]
    pfs_group: Required[models.PfsGroup | PfsGroupValue]


class Ipv6ExpressRouteCircuitPeeringConfigDict(ModelDict, total=False):
    primary_peer_address_prefix: str
    secondary_peer_address_prefix: str
    microsoft_peering_config: models.ExpressRouteCircuitPeeringConfig | ExpressRouteCircuitPeeringConfigDict
    route_filter: models.SubResource | SubResourceDict
    state: models.ExpressRouteCircuitPeeringState | ExpressRouteCircuitPeeringStateValue


class ManagedServiceIdentityDict(ModelDict, total=False):
    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[
        str, models.ManagedServiceIdentityUserAssignedIdentities | ManagedServiceIdentityUserAssignedIdentitiesDict
    ]


class ManagedServiceIdentityUserAssignedIdentitiesDict(ModelDict, total=False):
    """Stands for ManagedServiceIdentityUserAssignedIdentities."""


class P2SVpnConnectionRequestDict(ModelDict, total=False):
    vpn_connection_ids: list[str] | tuple[str, ...]


class PropagatedRouteTableDict(ModelDict, total=False):
    labels: list[str] | tuple[str, ...]
    ids: Sequence[models.SubResource | SubResourceDict]


class PublicIpDdosProtectionStatusResultDict(ModelDict, total=False):
    public_ip_address_id: str
    public_ip_address: str
    is_workload_protected: models.IsWorkloadProtected | IsWorkloadProtectedValue
    ddos_protection_plan_id: str


class RadiusAuthServerDict(ModelDict, total=False):
    radius_server_address: str
    radius_server_secret: str


class RadiusAuthServerListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.RadiusAuthServer | RadiusAuthServerDict]]
    next_link: str


class RadiusServerDict(ModelDict, total=False):
    radius_server_address: Required[str]
    radius_server_score: int
    radius_server_secret: str


class ResiliencyRecommendationComponentsDict(ModelDict, total=False):
    name: str
    current_score: str
    max_score: str
    recommendations: Sequence[models.GatewayResiliencyRecommendation | GatewayResiliencyRecommendationDict]


class RoutingConfigurationDict(ModelDict, total=False):
    associated_route_table: models.SubResource | SubResourceDict
    propagated_route_tables: models.PropagatedRouteTable | PropagatedRouteTableDict
    vnet_routes: models.VnetRoute | VnetRouteDict
    inbound_route_map: models.SubResource | SubResourceDict
    outbound_route_map: models.SubResource | SubResourceDict


class StaticRouteDict(ModelDict, total=False):
    name: str
    address_prefixes: list[str] | tuple[str, ...]
    next_hop_ip_address: str


class StaticRoutesConfigDict(ModelDict, total=False):
    propagate_static_routes: bool
    vnet_local_route_override_criteria: models.VnetLocalRouteOverrideCriteria | VnetLocalRouteOverrideCriteriaValue


class StopCircuitLinkFailoverTestParameterBodyDict(ModelDict, total=False):
    stop_parameters: Required[
        models.ExpressRouteLinkFailoverStopApiParameters | ExpressRouteLinkFailoverStopApiParametersDict
    ]


class StopSiteFailoverTestParameterBodyDict(ModelDict, total=False):
    stop_parameters: Required[models.ExpressRouteFailoverStopApiParameters | ExpressRouteFailoverStopApiParametersDict]


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class TagsObjectDict(ModelDict, total=False):
    tags: Mapping[str, str]


class TrafficSelectorPolicyDict(ModelDict, total=False):
    local_address_ranges: Required[list[str] | tuple[str, ...]]
    remote_address_ranges: Required[list[str] | tuple[str, ...]]


class VnetRouteDict(ModelDict, total=False):
    static_routes_config: models.StaticRoutesConfig | StaticRoutesConfigDict
    static_routes: Sequence[models.StaticRoute | StaticRouteDict]


class VpnNatRuleMappingDict(ModelDict, total=False):
    address_space: str
    port_range: str


class VpnPacketCaptureStartParametersDict(ModelDict, total=False):
    filter_data: str


class VpnPacketCaptureStopParametersDict(ModelDict, total=False):
    sas_url: str


class VpnProfileResponseDict(ModelDict, total=False):
    profile_url: str
