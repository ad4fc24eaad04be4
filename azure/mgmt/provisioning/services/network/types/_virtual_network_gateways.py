# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``virtual_network_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

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
else:
    typed(__name__)

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


class BgpPeerStatusDict(ModelDict, total=False):
    """Stands for BgpPeerStatus."""


class BgpPeerStatusListResultDict(ModelDict, total=False):
    value: Sequence[models.BgpPeerStatus | BgpPeerStatusDict]


class GatewayEffectiveRouteDict(ModelDict, total=False):
    """Stands for GatewayEffectiveRoute."""


class GatewayEffectiveRouteListResultDict(ModelDict, total=False):
    value: Sequence[models.GatewayEffectiveRoute | GatewayEffectiveRouteDict]


class GatewayRouteDict(ModelDict, total=False):
    """Stands for GatewayRoute."""


class GatewayRouteListResultDict(ModelDict, total=False):
    value: Sequence[models.GatewayRoute | GatewayRouteDict]


class _VirtualNetworkGatewayFlatDict(ResourceDict, total=False):
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
    properties: Required[models.VirtualNetworkGatewayPropertiesFormat | VirtualNetworkGatewayPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


VirtualNetworkGatewayDict: TypeAlias = _VirtualNetworkGatewayFlatDict | _VirtualNetworkGatewayNestedDict


class VirtualNetworkGatewayAutoScaleBoundsDict(ModelDict, total=False):
    min: int
    max: int


class VirtualNetworkGatewayAutoScaleConfigurationDict(ModelDict, total=False):
    bounds: models.VirtualNetworkGatewayAutoScaleBounds | VirtualNetworkGatewayAutoScaleBoundsDict


class _VirtualNetworkGatewayIPConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict


class _VirtualNetworkGatewayIPConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.VirtualNetworkGatewayIPConfigurationPropertiesFormat
        | VirtualNetworkGatewayIPConfigurationPropertiesFormatDict
    ]
    name: str


VirtualNetworkGatewayIPConfigurationDict: TypeAlias = (
    _VirtualNetworkGatewayIPConfigurationFlatDict | _VirtualNetworkGatewayIPConfigurationNestedDict
)


class VirtualNetworkGatewayIPConfigurationPropertiesFormatDict(ModelDict, total=False):
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict


class VirtualNetworkGatewayMigrationParametersDict(ModelDict, total=False):
    migration_type: Required[models.VirtualNetworkGatewayMigrationType | VirtualNetworkGatewayMigrationTypeValue]
    resource_url: str


class VirtualNetworkGatewayMigrationStatusDict(ModelDict, total=False):
    state: models.VirtualNetworkGatewayMigrationState | VirtualNetworkGatewayMigrationStateValue
    phase: models.VirtualNetworkGatewayMigrationPhase | VirtualNetworkGatewayMigrationPhaseValue
    error_message: str


class _VirtualNetworkGatewayNatRuleFlatDict(SubResourceModelDict, total=False):
    mode: models.VpnNatRuleMode | VpnNatRuleModeValue
    internal_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    external_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    ip_configuration_id: str


class _VirtualNetworkGatewayNatRuleNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.VirtualNetworkGatewayNatRuleProperties | VirtualNetworkGatewayNatRulePropertiesDict]


VirtualNetworkGatewayNatRuleDict: TypeAlias = (
    _VirtualNetworkGatewayNatRuleFlatDict | _VirtualNetworkGatewayNatRuleNestedDict
)


class VirtualNetworkGatewayNatRulePropertiesDict(ModelDict, total=False):
    type: models.VpnNatRuleType | VpnNatRuleTypeValue
    mode: models.VpnNatRuleMode | VpnNatRuleModeValue
    internal_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    external_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    ip_configuration_id: str


class _VirtualNetworkGatewayPolicyGroupFlatDict(SubResourceDict, total=False):
    name: str
    is_default: bool
    priority: int
    policy_members: Sequence[models.VirtualNetworkGatewayPolicyGroupMember | VirtualNetworkGatewayPolicyGroupMemberDict]


class _VirtualNetworkGatewayPolicyGroupNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.VirtualNetworkGatewayPolicyGroupProperties | VirtualNetworkGatewayPolicyGroupPropertiesDict
    ]
    name: str


VirtualNetworkGatewayPolicyGroupDict: TypeAlias = (
    _VirtualNetworkGatewayPolicyGroupFlatDict | _VirtualNetworkGatewayPolicyGroupNestedDict
)


class VirtualNetworkGatewayPolicyGroupMemberDict(ModelDict, total=False):
    name: str
    attribute_type: models.VpnPolicyMemberAttributeType | VpnPolicyMemberAttributeTypeValue
    attribute_value: str


class VirtualNetworkGatewayPolicyGroupPropertiesDict(ModelDict, total=False):
    is_default: Required[bool]
    priority: Required[int]
    policy_members: Required[
        Sequence[models.VirtualNetworkGatewayPolicyGroupMember | VirtualNetworkGatewayPolicyGroupMemberDict]
    ]


class VirtualNetworkGatewayPropertiesFormatDict(ModelDict, total=False):
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


class VirtualNetworkGatewaySkuDict(ModelDict, total=False):
    name: models.VirtualNetworkGatewaySkuName | VirtualNetworkGatewaySkuNameValue
    tier: models.VirtualNetworkGatewaySkuTier | VirtualNetworkGatewaySkuTierValue


class _VngClientConnectionConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    vpn_client_address_pool: models.AddressSpace | AddressSpaceDict
    virtual_network_gateway_policy_groups: Sequence[models.SubResource | SubResourceDict]


class _VngClientConnectionConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.VngClientConnectionConfigurationProperties | VngClientConnectionConfigurationPropertiesDict
    ]
    name: str


VngClientConnectionConfigurationDict: TypeAlias = (
    _VngClientConnectionConfigurationFlatDict | _VngClientConnectionConfigurationNestedDict
)


class VngClientConnectionConfigurationPropertiesDict(ModelDict, total=False):
    vpn_client_address_pool: Required[models.AddressSpace | AddressSpaceDict]
    virtual_network_gateway_policy_groups: Required[Sequence[models.SubResource | SubResourceDict]]


class VpnClientConfigurationDict(ModelDict, total=False):
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


class VpnClientConnectionHealthDetailDict(ModelDict, total=False):
    """Stands for VpnClientConnectionHealthDetail."""


class VpnClientConnectionHealthDetailListResultDict(ModelDict, total=False):
    value: Sequence[models.VpnClientConnectionHealthDetail | VpnClientConnectionHealthDetailDict]


class VpnClientIPsecParametersDict(ModelDict, total=False):
    sa_life_time_seconds: Required[int]
    sa_data_size_kilobytes: Required[int]
    ipsec_encryption: Required[models.IpsecEncryption | IpsecEncryptionValue]
    ipsec_integrity: Required[models.IpsecIntegrity | IpsecIntegrityValue]
    ike_encryption: Required[models.IkeEncryption | IkeEncryptionValue]
    ike_integrity: Required[models.IkeIntegrity | IkeIntegrityValue]
    dh_group: Required[models.DhGroup | DhGroupValue]
    pfs_group: Required[models.PfsGroup | PfsGroupValue]


class VpnClientParametersDict(ModelDict, total=False):
    processor_architecture: models.ProcessorArchitecture | ProcessorArchitectureValue
    authentication_method: models.AuthenticationMethod | AuthenticationMethodValue
    radius_server_auth_certificate: str
    client_root_certificates: list[str] | tuple[str, ...]


class _VpnClientRevokedCertificateFlatDict(SubResourceDict, total=False):
    name: str
    thumbprint: str


class _VpnClientRevokedCertificateNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.VpnClientRevokedCertificatePropertiesFormat | VpnClientRevokedCertificatePropertiesFormatDict
    ]
    name: str


VpnClientRevokedCertificateDict: TypeAlias = (
    _VpnClientRevokedCertificateFlatDict | _VpnClientRevokedCertificateNestedDict
)


class VpnClientRevokedCertificatePropertiesFormatDict(ModelDict, total=False):
    thumbprint: str


class _VpnClientRootCertificateFlatDict(SubResourceDict, total=False):
    name: str
    public_cert_data: str


class _VpnClientRootCertificateNestedDict(SubResourceDict, total=False):
    properties: Required[models.VpnClientRootCertificatePropertiesFormat | VpnClientRootCertificatePropertiesFormatDict]
    name: str


VpnClientRootCertificateDict: TypeAlias = _VpnClientRootCertificateFlatDict | _VpnClientRootCertificateNestedDict


class VpnClientRootCertificatePropertiesFormatDict(ModelDict, total=False):
    public_cert_data: Required[str]


class VpnDeviceScriptParametersDict(ModelDict, total=False):
    vendor: str
    device_family: str
    firmware_version: str
