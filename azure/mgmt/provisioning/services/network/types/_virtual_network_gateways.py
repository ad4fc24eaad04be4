# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``virtual_network_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        AddressSpaceDict,
        AuthenticationMethodValue,
        BgpSettingsDict,
        DhGroupValue,
        ExtendedLocationDict,
        IkeEncryptionValue,
        IkeIntegrityValue,
        IpsecEncryptionValue,
        IpsecIntegrityValue,
        IpsecPolicyDict,
        ManagedServiceIdentityDict,
        PfsGroupValue,
        RadiusServerDict,
        VpnAuthenticationTypeValue,
        VpnNatRuleMappingDict,
        VpnNatRuleModeValue,
        VpnNatRuleTypeValue,
        VpnPolicyMemberAttributeTypeValue,
    )
    from ._ip_allocations import IPAllocationMethodValue
    from ._vpn_gateways import VpnGatewayGenerationValue

AdminStateValue: TypeAlias = Literal["Enabled", "Disabled"]
BgpPeerStateValue: TypeAlias = Literal["Unknown", "Stopped", "Idle", "Connecting", "Connected"]
GatewayEffectiveRouteNextHopTypeValue: TypeAlias = Literal["Tunnel", "VirtualNetwork", "Unknown"]
ProcessorArchitectureValue: TypeAlias = Literal["Amd64", "X86"]
ResiliencyModelValue: TypeAlias = Literal["SingleHomed", "MultiHomed"]
VirtualNetworkGatewayMigrationPhaseValue: TypeAlias = Literal[
    "None",
    "Prepare",
    "PrepareSucceeded",
    "Execute",
    "ExecuteSucceeded",
    "Commit",
    "CommitSucceeded",
    "AbortSucceeded",
    "Abort",
]
VirtualNetworkGatewayMigrationStateValue: TypeAlias = Literal["None", "InProgress", "Succeeded", "Failed"]
VirtualNetworkGatewayMigrationTypeValue: TypeAlias = Literal[
    "UpgradeDeploymentToStandardIP", "UpgradeGatewayToDualStack", "MigrateGatewayForPointToSiteProfile"
]
VirtualNetworkGatewaySkuNameValue: TypeAlias = Literal[
    "Basic",
    "HighPerformance",
    "Standard",
    "UltraPerformance",
    "VpnGw1",
    "VpnGw2",
    "VpnGw3",
    "VpnGw4",
    "VpnGw5",
    "VpnGw1AZ",
    "VpnGw2AZ",
    "VpnGw3AZ",
    "VpnGw4AZ",
    "VpnGw5AZ",
    "ErGw1AZ",
    "ErGw2AZ",
    "ErGw3AZ",
    "ErGwScale",
]
VirtualNetworkGatewaySkuTierValue: TypeAlias = Literal[
    "Basic",
    "HighPerformance",
    "Standard",
    "UltraPerformance",
    "VpnGw1",
    "VpnGw2",
    "VpnGw3",
    "VpnGw4",
    "VpnGw5",
    "VpnGw1AZ",
    "VpnGw2AZ",
    "VpnGw3AZ",
    "VpnGw4AZ",
    "VpnGw5AZ",
    "ErGw1AZ",
    "ErGw2AZ",
    "ErGw3AZ",
    "ErGwScale",
]
VirtualNetworkGatewayTypeValue: TypeAlias = Literal["Vpn", "ExpressRoute", "LocalGateway"]
VpnClientProtocolValue: TypeAlias = Literal["IkeV2", "SSTP", "OpenVPN"]
VpnTypeValue: TypeAlias = Literal["PolicyBased", "RouteBased"]


class BgpPeerStatusDict(TypedDict, total=False):
    """State of a BGP peer."""

    additional_properties: Mapping[str, Any]


class BgpPeerStatusListResultDict(TypedDict, total=False):
    """The BGP peers of a gateway."""

    value: Sequence[models.BgpPeerStatus | BgpPeerStatusDict]
    additional_properties: Mapping[str, Any]


class GatewayEffectiveRouteDict(TypedDict, total=False):
    """A route in effect on a gateway."""

    additional_properties: Mapping[str, Any]


class GatewayEffectiveRouteListResultDict(TypedDict, total=False):
    """The routes in effect on a gateway."""

    value: Sequence[models.GatewayEffectiveRoute | GatewayEffectiveRouteDict]
    additional_properties: Mapping[str, Any]


class GatewayRouteDict(TypedDict, total=False):
    """A route a gateway has learned or advertises."""

    additional_properties: Mapping[str, Any]


class GatewayRouteListResultDict(TypedDict, total=False):
    """Routes of a gateway."""

    value: Sequence[models.GatewayRoute | GatewayRouteDict]
    additional_properties: Mapping[str, Any]


class _VirtualNetworkGatewayFlatDict(ResourceDict, total=False):
    """A virtual network gateway for VPN or ExpressRoute."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    auto_scale_configuration: (
        models.VirtualNetworkGatewayAutoScaleConfiguration | VirtualNetworkGatewayAutoScaleConfigurationDict
    )
    ip_configurations: Sequence[models.VirtualNetworkGatewayIPConfiguration | VirtualNetworkGatewayIPConfigurationDict]
    gateway_type: models.VirtualNetworkGatewayType | VirtualNetworkGatewayTypeValue
    vpn_type: models.VpnType | VpnTypeValue
    vpn_gateway_generation: models.VpnGatewayGeneration | VpnGatewayGenerationValue
    enable_bgp: bool
    enable_private_ip_address: bool
    virtual_network_gateway_migration_status: (
        models.VirtualNetworkGatewayMigrationStatus | VirtualNetworkGatewayMigrationStatusDict
    )
    active_active: bool
    enable_high_bandwidth_vpn_gateway: bool
    disable_ip_sec_replay_protection: bool
    gateway_default_site: models.SubResource | SubResourceDict
    sku: models.VirtualNetworkGatewaySku | VirtualNetworkGatewaySkuDict
    vpn_client_configuration: models.VpnClientConfiguration | VpnClientConfigurationDict
    virtual_network_gateway_policy_groups: Sequence[
        models.VirtualNetworkGatewayPolicyGroup | VirtualNetworkGatewayPolicyGroupDict
    ]
    bgp_settings: models.BgpSettings | BgpSettingsDict
    custom_routes: models.AddressSpace | AddressSpaceDict
    enable_dns_forwarding: bool
    v_net_extended_location_resource_id: str
    nat_rules: Sequence[models.VirtualNetworkGatewayNatRule | VirtualNetworkGatewayNatRuleDict]
    enable_bgp_route_translation_for_nat: bool
    allow_virtual_wan_traffic: bool
    allow_remote_vnet_traffic: bool
    admin_state: models.AdminState | AdminStateValue
    resiliency_model: models.ResiliencyModel | ResiliencyModelValue


class _VirtualNetworkGatewayNestedDict(ResourceDict, total=False):
    """A virtual network gateway for VPN or ExpressRoute."""

    properties: Required[models.VirtualNetworkGatewayPropertiesFormat | VirtualNetworkGatewayPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


VirtualNetworkGatewayDict: TypeAlias = _VirtualNetworkGatewayFlatDict | _VirtualNetworkGatewayNestedDict


class VirtualNetworkGatewayAutoScaleBoundsDict(TypedDict, total=False):
    """Least and greatest number of a gateway's scale units."""

    min: int
    max: int
    additional_properties: Mapping[str, Any]


class VirtualNetworkGatewayAutoScaleConfigurationDict(TypedDict, total=False):
    """Automatic scaling of a gateway."""

    bounds: models.VirtualNetworkGatewayAutoScaleBounds | VirtualNetworkGatewayAutoScaleBoundsDict
    additional_properties: Mapping[str, Any]


class _VirtualNetworkGatewayIPConfigurationFlatDict(SubResourceDict, total=False):
    """An IP configuration of a gateway."""

    name: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict


class _VirtualNetworkGatewayIPConfigurationNestedDict(SubResourceDict, total=False):
    """An IP configuration of a gateway."""

    properties: Required[
        models.VirtualNetworkGatewayIPConfigurationPropertiesFormat
        | VirtualNetworkGatewayIPConfigurationPropertiesFormatDict
    ]
    name: str


VirtualNetworkGatewayIPConfigurationDict: TypeAlias = (
    _VirtualNetworkGatewayIPConfigurationFlatDict | _VirtualNetworkGatewayIPConfigurationNestedDict
)


class VirtualNetworkGatewayIPConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Settings of an IP configuration of a gateway."""

    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class VirtualNetworkGatewayMigrationParametersDict(TypedDict, total=False):
    """Kind of a gateway's migration, and the new resource."""

    migration_type: Required[models.VirtualNetworkGatewayMigrationType | VirtualNetworkGatewayMigrationTypeValue]
    resource_url: str
    additional_properties: Mapping[str, Any]


class VirtualNetworkGatewayMigrationStatusDict(TypedDict, total=False):
    """State of a gateway's migration."""

    state: models.VirtualNetworkGatewayMigrationState | VirtualNetworkGatewayMigrationStateValue
    phase: models.VirtualNetworkGatewayMigrationPhase | VirtualNetworkGatewayMigrationPhaseValue
    error_message: str
    additional_properties: Mapping[str, Any]


class _VirtualNetworkGatewayNatRuleFlatDict(SubResourceModelDict, total=False):
    """A NAT rule of a virtual network gateway."""

    mode: models.VpnNatRuleMode | VpnNatRuleModeValue
    internal_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    external_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    ip_configuration_id: str


class _VirtualNetworkGatewayNatRuleNestedDict(SubResourceModelDict, total=False):
    """A NAT rule of a virtual network gateway."""

    properties: Required[models.VirtualNetworkGatewayNatRuleProperties | VirtualNetworkGatewayNatRulePropertiesDict]


VirtualNetworkGatewayNatRuleDict: TypeAlias = (
    _VirtualNetworkGatewayNatRuleFlatDict | _VirtualNetworkGatewayNatRuleNestedDict
)


class VirtualNetworkGatewayNatRulePropertiesDict(TypedDict, total=False):
    """Properties of a virtual network gateway NAT rule."""

    type: models.VpnNatRuleType | VpnNatRuleTypeValue
    mode: models.VpnNatRuleMode | VpnNatRuleModeValue
    internal_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    external_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    ip_configuration_id: str
    additional_properties: Mapping[str, Any]


class _VirtualNetworkGatewayPolicyGroupFlatDict(SubResourceDict, total=False):
    """A policy group of a gateway: address pools by user."""

    name: str
    is_default: bool
    priority: int
    policy_members: Sequence[models.VirtualNetworkGatewayPolicyGroupMember | VirtualNetworkGatewayPolicyGroupMemberDict]


class _VirtualNetworkGatewayPolicyGroupNestedDict(SubResourceDict, total=False):
    """A policy group of a gateway: address pools by user."""

    properties: Required[
        models.VirtualNetworkGatewayPolicyGroupProperties | VirtualNetworkGatewayPolicyGroupPropertiesDict
    ]
    name: str


VirtualNetworkGatewayPolicyGroupDict: TypeAlias = (
    _VirtualNetworkGatewayPolicyGroupFlatDict | _VirtualNetworkGatewayPolicyGroupNestedDict
)


class VirtualNetworkGatewayPolicyGroupMemberDict(TypedDict, total=False):
    """A member of a gateway's policy group."""

    name: str
    attribute_type: models.VpnPolicyMemberAttributeType | VpnPolicyMemberAttributeTypeValue
    attribute_value: str
    additional_properties: Mapping[str, Any]


class VirtualNetworkGatewayPolicyGroupPropertiesDict(TypedDict, total=False):
    """Settings of a gateway's policy group."""

    is_default: Required[bool]
    priority: Required[int]
    policy_members: Required[
        Sequence[models.VirtualNetworkGatewayPolicyGroupMember | VirtualNetworkGatewayPolicyGroupMemberDict]
    ]
    additional_properties: Mapping[str, Any]


class VirtualNetworkGatewayPropertiesFormatDict(TypedDict, total=False):
    """Settings of a virtual network gateway."""

    auto_scale_configuration: (
        models.VirtualNetworkGatewayAutoScaleConfiguration | VirtualNetworkGatewayAutoScaleConfigurationDict
    )
    ip_configurations: Sequence[models.VirtualNetworkGatewayIPConfiguration | VirtualNetworkGatewayIPConfigurationDict]
    gateway_type: models.VirtualNetworkGatewayType | VirtualNetworkGatewayTypeValue
    vpn_type: models.VpnType | VpnTypeValue
    vpn_gateway_generation: models.VpnGatewayGeneration | VpnGatewayGenerationValue
    enable_bgp: bool
    enable_private_ip_address: bool
    virtual_network_gateway_migration_status: (
        models.VirtualNetworkGatewayMigrationStatus | VirtualNetworkGatewayMigrationStatusDict
    )
    active_active: bool
    enable_high_bandwidth_vpn_gateway: bool
    disable_ip_sec_replay_protection: bool
    gateway_default_site: models.SubResource | SubResourceDict
    sku: models.VirtualNetworkGatewaySku | VirtualNetworkGatewaySkuDict
    vpn_client_configuration: models.VpnClientConfiguration | VpnClientConfigurationDict
    virtual_network_gateway_policy_groups: Sequence[
        models.VirtualNetworkGatewayPolicyGroup | VirtualNetworkGatewayPolicyGroupDict
    ]
    bgp_settings: models.BgpSettings | BgpSettingsDict
    custom_routes: models.AddressSpace | AddressSpaceDict
    enable_dns_forwarding: bool
    v_net_extended_location_resource_id: str
    nat_rules: Sequence[models.VirtualNetworkGatewayNatRule | VirtualNetworkGatewayNatRuleDict]
    enable_bgp_route_translation_for_nat: bool
    allow_virtual_wan_traffic: bool
    allow_remote_vnet_traffic: bool
    admin_state: models.AdminState | AdminStateValue
    resiliency_model: models.ResiliencyModel | ResiliencyModelValue
    additional_properties: Mapping[str, Any]


class VirtualNetworkGatewaySkuDict(TypedDict, total=False):
    """SKU of a virtual network gateway."""

    name: models.VirtualNetworkGatewaySkuName | VirtualNetworkGatewaySkuNameValue
    tier: models.VirtualNetworkGatewaySkuTier | VirtualNetworkGatewaySkuTierValue
    additional_properties: Mapping[str, Any]


class _VngClientConnectionConfigurationFlatDict(SubResourceDict, total=False):
    """Address pool of a gateway's VPN clients, by policy group."""

    name: str
    vpn_client_address_pool: models.AddressSpace | AddressSpaceDict
    virtual_network_gateway_policy_groups: Sequence[models.SubResource | SubResourceDict]


class _VngClientConnectionConfigurationNestedDict(SubResourceDict, total=False):
    """Address pool of a gateway's VPN clients, by policy group."""

    properties: Required[
        models.VngClientConnectionConfigurationProperties | VngClientConnectionConfigurationPropertiesDict
    ]
    name: str


VngClientConnectionConfigurationDict: TypeAlias = (
    _VngClientConnectionConfigurationFlatDict | _VngClientConnectionConfigurationNestedDict
)


class VngClientConnectionConfigurationPropertiesDict(TypedDict, total=False):
    """Properties of a virtual network gateway client connection configuration."""

    vpn_client_address_pool: Required[models.AddressSpace | AddressSpaceDict]
    virtual_network_gateway_policy_groups: Required[Sequence[models.SubResource | SubResourceDict]]
    additional_properties: Mapping[str, Any]


class VpnClientConfigurationDict(TypedDict, total=False):
    """Point-to-site VPN of a gateway."""

    vpn_client_address_pool: models.AddressSpace | AddressSpaceDict
    vpn_client_root_certificates: Sequence[models.VpnClientRootCertificate | VpnClientRootCertificateDict]
    vpn_client_revoked_certificates: Sequence[models.VpnClientRevokedCertificate | VpnClientRevokedCertificateDict]
    vpn_client_protocols: Sequence[models.VpnClientProtocol | VpnClientProtocolValue]
    vpn_authentication_types: Sequence[models.VpnAuthenticationType | VpnAuthenticationTypeValue]
    vpn_client_ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    radius_server_address: str
    radius_server_secret: str
    radius_servers: Sequence[models.RadiusServer | RadiusServerDict]
    aad_tenant: str
    aad_audience: str
    aad_issuer: str
    vng_client_connection_configurations: Sequence[
        models.VngClientConnectionConfiguration | VngClientConnectionConfigurationDict
    ]
    additional_properties: Mapping[str, Any]


class VpnClientConnectionHealthDetailDict(TypedDict, total=False):
    """One connected VPN client."""

    additional_properties: Mapping[str, Any]


class VpnClientConnectionHealthDetailListResultDict(TypedDict, total=False):
    """The VPN clients connected to a gateway."""

    value: Sequence[models.VpnClientConnectionHealthDetail | VpnClientConnectionHealthDetailDict]
    additional_properties: Mapping[str, Any]


class VpnClientIPsecParametersDict(TypedDict, total=False):
    """IPsec policy for VPN clients."""

    sa_life_time_seconds: Required[int]
    sa_data_size_kilobytes: Required[int]
    ipsec_encryption: Required[models.IpsecEncryption | IpsecEncryptionValue]
    ipsec_integrity: Required[models.IpsecIntegrity | IpsecIntegrityValue]
    ike_encryption: Required[models.IkeEncryption | IkeEncryptionValue]
    ike_integrity: Required[models.IkeIntegrity | IkeIntegrityValue]
    dh_group: Required[models.DhGroup | DhGroupValue]
    pfs_group: Required[models.PfsGroup | PfsGroupValue]
    additional_properties: Mapping[str, Any]


class VpnClientParametersDict(TypedDict, total=False):
    """Architecture and authentication of VPN clients."""

    processor_architecture: models.ProcessorArchitecture | ProcessorArchitectureValue
    authentication_method: models.AuthenticationMethod | AuthenticationMethodValue
    radius_server_auth_certificate: str
    client_root_certificates: Sequence[str]
    additional_properties: Mapping[str, Any]


class _VpnClientRevokedCertificateFlatDict(SubResourceDict, total=False):
    """A client certificate that is revoked."""

    name: str
    thumbprint: str


class _VpnClientRevokedCertificateNestedDict(SubResourceDict, total=False):
    """A client certificate that is revoked."""

    properties: Required[
        models.VpnClientRevokedCertificatePropertiesFormat | VpnClientRevokedCertificatePropertiesFormatDict
    ]
    name: str


VpnClientRevokedCertificateDict: TypeAlias = (
    _VpnClientRevokedCertificateFlatDict | _VpnClientRevokedCertificateNestedDict
)


class VpnClientRevokedCertificatePropertiesFormatDict(TypedDict, total=False):
    """Properties of a VPN client revoked certificate."""

    thumbprint: str
    additional_properties: Mapping[str, Any]


class _VpnClientRootCertificateFlatDict(SubResourceDict, total=False):
    """A root certificate of client certificates."""

    name: str
    public_cert_data: str


class _VpnClientRootCertificateNestedDict(SubResourceDict, total=False):
    """A root certificate of client certificates."""

    properties: Required[models.VpnClientRootCertificatePropertiesFormat | VpnClientRootCertificatePropertiesFormatDict]
    name: str


VpnClientRootCertificateDict: TypeAlias = _VpnClientRootCertificateFlatDict | _VpnClientRootCertificateNestedDict


class VpnClientRootCertificatePropertiesFormatDict(TypedDict, total=False):
    """Properties of a VPN client root certificate."""

    public_cert_data: Required[str]
    additional_properties: Mapping[str, Any]


class VpnDeviceScriptParametersDict(TypedDict, total=False):
    """Vendor, family and firmware of a VPN device."""

    vendor: str
    device_family: str
    firmware_version: str
    additional_properties: Mapping[str, Any]
