# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``network_virtual_appliances``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import IPVersionValue, ManagedServiceIdentityDict, RoutingConfigurationDict

InboundSecurityRuleTypeValue: TypeAlias = Literal["AutoExpire", "Permanent"]
InboundSecurityRulesProtocolValue: TypeAlias = Literal["TCP", "UDP"]
MigrationTypeValue: TypeAlias = Literal["MigrateToNewOSVersion", "MigrateToNewILBArchitecture"]
NicTypeInRequestValue: TypeAlias = Literal["PublicNic", "PrivateNic"]
NicTypeInResponseValue: TypeAlias = Literal["PublicNic", "PrivateNic", "AdditionalNic"]
NvaNicTypeValue: TypeAlias = Literal["PrivateNic", "PublicNic", "AdditionalPrivateNic", "AdditionalPublicNic"]


class BreakOutCategoryPoliciesDict(TypedDict, total=False):
    """Which Office 365 traffic goes straight to the internet."""

    allow: bool
    optimize: bool
    default: bool
    additional_properties: Mapping[str, Any]


class DelegationPropertiesDict(TypedDict, total=False):
    """Service a virtual appliance's subnet is delegated to."""

    service_name: str
    additional_properties: Mapping[str, Any]


class _InboundSecurityRuleFlatDict(SubResourceModelDict, total=False):
    """Inbound security rules of a network virtual appliance."""

    rule_type: models.InboundSecurityRuleType | InboundSecurityRuleTypeValue
    rules: Sequence[models.InboundSecurityRules | InboundSecurityRulesDict]


class _InboundSecurityRuleNestedDict(SubResourceModelDict, total=False):
    """Inbound security rules of a network virtual appliance."""

    properties: Required[models.InboundSecurityRuleProperties | InboundSecurityRulePropertiesDict]


InboundSecurityRuleDict: TypeAlias = _InboundSecurityRuleFlatDict | _InboundSecurityRuleNestedDict


class InboundSecurityRulePropertiesDict(TypedDict, total=False):
    """Properties of an inbound security rule."""

    rule_type: models.InboundSecurityRuleType | InboundSecurityRuleTypeValue
    rules: Sequence[models.InboundSecurityRules | InboundSecurityRulesDict]
    additional_properties: Mapping[str, Any]


class InboundSecurityRulesDict(TypedDict, total=False):
    """One inbound security rule of a network virtual appliance."""

    name: str
    protocol: models.InboundSecurityRulesProtocol | InboundSecurityRulesProtocolValue
    source_address_prefix: str
    destination_port_range: int
    destination_port_ranges: Sequence[str]
    applies_on: Sequence[str]
    additional_properties: Mapping[str, Any]


class InternetIngressPublicIpsPropertiesDict(TypedDict, total=False):
    """Public IP address for inbound traffic of an appliance."""

    id: str
    additional_properties: Mapping[str, Any]


class _NetworkVirtualApplianceFlatDict(ResourceDict, total=False):
    """A network virtual appliance."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    nva_sku: models.VirtualApplianceSkuProperties | VirtualApplianceSkuPropertiesDict
    boot_strap_configuration_blobs: Sequence[str]
    virtual_hub: models.SubResource | SubResourceDict
    cloud_init_configuration_blobs: Sequence[str]
    cloud_init_configuration: str
    virtual_appliance_asn: int
    ssh_public_key: str
    network_profile: (
        models.NetworkVirtualAppliancePropertiesFormatNetworkProfile
        | NetworkVirtualAppliancePropertiesFormatNetworkProfileDict
    )
    additional_nics: Sequence[
        models.VirtualApplianceAdditionalNicProperties | VirtualApplianceAdditionalNicPropertiesDict
    ]
    internet_ingress_public_ips: Sequence[
        models.InternetIngressPublicIpsProperties | InternetIngressPublicIpsPropertiesDict
    ]
    delegation: models.DelegationProperties | DelegationPropertiesDict
    partner_managed_resource: models.PartnerManagedResourceProperties | PartnerManagedResourcePropertiesDict
    nva_interface_configurations: Sequence[
        models.NvaInterfaceConfigurationsProperties | NvaInterfaceConfigurationsPropertiesDict
    ]
    address_family: Sequence[models.IPVersion | IPVersionValue]


class _NetworkVirtualApplianceNestedDict(ResourceDict, total=False):
    """A network virtual appliance."""

    properties: Required[models.NetworkVirtualAppliancePropertiesFormat | NetworkVirtualAppliancePropertiesFormatDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


NetworkVirtualApplianceDict: TypeAlias = _NetworkVirtualApplianceFlatDict | _NetworkVirtualApplianceNestedDict


class NetworkVirtualApplianceBootDiagnosticParametersDict(TypedDict, total=False):
    """Instance, and where to write its screenshot and log."""

    instance_id: int
    serial_console_storage_sas_url: str
    console_screenshot_storage_sas_url: str
    additional_properties: Mapping[str, Any]


class NetworkVirtualApplianceCommitMigrationPropertiesDict(TypedDict, total=False):
    """Properties of a network virtual appliance commit migration."""

    migration_type: Required[models.MigrationType | MigrationTypeValue]
    additional_properties: Mapping[str, Any]


class NetworkVirtualApplianceCommitMigrationRequestDict(TypedDict, total=False):
    """Migration of an appliance to make final."""

    properties: (
        models.NetworkVirtualApplianceCommitMigrationProperties | NetworkVirtualApplianceCommitMigrationPropertiesDict
    )
    additional_properties: Mapping[str, Any]


class _NetworkVirtualApplianceConnectionFlatDict(SubResourceDict, total=False):
    """A connection of a network virtual appliance."""

    name: str
    asn: int
    tunnel_identifier: int
    bgp_peer_address: Sequence[str]
    enable_internet_security: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _NetworkVirtualApplianceConnectionNestedDict(SubResourceDict, total=False):
    """A connection of a network virtual appliance."""

    properties: Required[
        models.NetworkVirtualApplianceConnectionProperties | NetworkVirtualApplianceConnectionPropertiesDict
    ]
    name: str


NetworkVirtualApplianceConnectionDict: TypeAlias = (
    _NetworkVirtualApplianceConnectionFlatDict | _NetworkVirtualApplianceConnectionNestedDict
)


class NetworkVirtualApplianceConnectionPropertiesDict(TypedDict, total=False):
    """Properties of a network virtual appliance connection."""

    name: str
    asn: int
    tunnel_identifier: int
    bgp_peer_address: Sequence[str]
    enable_internet_security: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    additional_properties: Mapping[str, Any]


class NetworkVirtualApplianceExecuteMigrationPropertiesDict(TypedDict, total=False):
    """Properties of a network virtual appliance execute migration."""

    migration_type: Required[models.MigrationType | MigrationTypeValue]
    additional_properties: Mapping[str, Any]


class NetworkVirtualApplianceExecuteMigrationRequestDict(TypedDict, total=False):
    """Migration of an appliance to carry out."""

    properties: (
        models.NetworkVirtualApplianceExecuteMigrationProperties | NetworkVirtualApplianceExecuteMigrationPropertiesDict
    )
    additional_properties: Mapping[str, Any]


class NetworkVirtualApplianceInstanceIdDict(TypedDict, total=False):
    """An instance of a network virtual appliance."""

    instance_id: int
    additional_properties: Mapping[str, Any]


class NetworkVirtualApplianceInstanceIdsDict(TypedDict, total=False):
    """Instances of a network virtual appliance."""

    instance_ids: Sequence[str]
    additional_properties: Mapping[str, Any]


class NetworkVirtualApplianceMigrationStatusDict(TypedDict, total=False):
    """State of a network virtual appliance's migration."""

    migration_type: models.MigrationType | MigrationTypeValue
    migration_phase: str
    migration_phase_status: str
    additional_properties: Mapping[str, Any]


class NetworkVirtualAppliancePrepareMigrationPropertiesDict(TypedDict, total=False):
    """Properties of a network virtual appliance prepare migration."""

    migration_type: Required[models.MigrationType | MigrationTypeValue]
    market_place_version: str
    additional_properties: Mapping[str, Any]


class NetworkVirtualAppliancePrepareMigrationRequestDict(TypedDict, total=False):
    """Migration of an appliance to prepare."""

    properties: (
        models.NetworkVirtualAppliancePrepareMigrationProperties | NetworkVirtualAppliancePrepareMigrationPropertiesDict
    )
    additional_properties: Mapping[str, Any]


class NetworkVirtualAppliancePropertiesFormatDict(TypedDict, total=False):
    """Settings of a network virtual appliance."""

    nva_sku: models.VirtualApplianceSkuProperties | VirtualApplianceSkuPropertiesDict
    boot_strap_configuration_blobs: Sequence[str]
    virtual_hub: models.SubResource | SubResourceDict
    cloud_init_configuration_blobs: Sequence[str]
    cloud_init_configuration: str
    virtual_appliance_asn: int
    ssh_public_key: str
    network_profile: (
        models.NetworkVirtualAppliancePropertiesFormatNetworkProfile
        | NetworkVirtualAppliancePropertiesFormatNetworkProfileDict
    )
    additional_nics: Sequence[
        models.VirtualApplianceAdditionalNicProperties | VirtualApplianceAdditionalNicPropertiesDict
    ]
    internet_ingress_public_ips: Sequence[
        models.InternetIngressPublicIpsProperties | InternetIngressPublicIpsPropertiesDict
    ]
    delegation: models.DelegationProperties | DelegationPropertiesDict
    partner_managed_resource: models.PartnerManagedResourceProperties | PartnerManagedResourcePropertiesDict
    nva_interface_configurations: Sequence[
        models.NvaInterfaceConfigurationsProperties | NvaInterfaceConfigurationsPropertiesDict
    ]
    address_family: Sequence[models.IPVersion | IPVersionValue]
    additional_properties: Mapping[str, Any]


class NetworkVirtualAppliancePropertiesFormatNetworkProfileDict(TypedDict, total=False):
    """Network interfaces of a network virtual appliance."""

    network_interface_configurations: Sequence[
        models.VirtualApplianceNetworkInterfaceConfiguration | VirtualApplianceNetworkInterfaceConfigurationDict
    ]
    additional_properties: Mapping[str, Any]


class NvaInVnetSubnetReferencePropertiesDict(TypedDict, total=False):
    """Subnet of an appliance's interface."""

    id: str
    additional_properties: Mapping[str, Any]


class NvaInterfaceConfigurationsPropertiesDict(TypedDict, total=False):
    """An interface of an appliance in a virtual network."""

    subnet: models.NvaInVnetSubnetReferenceProperties | NvaInVnetSubnetReferencePropertiesDict
    type: Sequence[models.NvaNicType | NvaNicTypeValue]
    name: str
    additional_properties: Mapping[str, Any]


class Office365PolicyPropertiesDict(TypedDict, total=False):
    """Office 365 policy of an appliance's site."""

    break_out_categories: models.BreakOutCategoryPolicies | BreakOutCategoryPoliciesDict
    additional_properties: Mapping[str, Any]


class PartnerManagedResourcePropertiesDict(TypedDict, total=False):
    """Resource of a partner behind an appliance."""

    additional_properties: Mapping[str, Any]


class VirtualApplianceAdditionalNicPropertiesDict(TypedDict, total=False):
    """A further network interface of an appliance."""

    name: str
    has_public_ip: bool
    additional_properties: Mapping[str, Any]


class VirtualApplianceIPConfigurationDict(TypedDict, total=False):
    """An IP configuration of an appliance's interface."""

    name: str
    properties: models.VirtualApplianceIPConfigurationProperties | VirtualApplianceIPConfigurationPropertiesDict
    additional_properties: Mapping[str, Any]


class VirtualApplianceIPConfigurationPropertiesDict(TypedDict, total=False):
    """Properties of a virtual appliance IP configuration."""

    primary: bool
    additional_properties: Mapping[str, Any]


class VirtualApplianceNetworkInterfaceConfigurationDict(TypedDict, total=False):
    """A network interface of an appliance."""

    nic_type: models.NicTypeInRequest | NicTypeInRequestValue
    properties: (
        models.VirtualApplianceNetworkInterfaceConfigurationProperties
        | VirtualApplianceNetworkInterfaceConfigurationPropertiesDict
    )
    additional_properties: Mapping[str, Any]


class VirtualApplianceNetworkInterfaceConfigurationPropertiesDict(TypedDict, total=False):
    """Properties of a virtual appliance network interface configuration."""

    ip_configurations: Sequence[models.VirtualApplianceIPConfiguration | VirtualApplianceIPConfigurationDict]
    additional_properties: Mapping[str, Any]


class VirtualApplianceNicPropertiesDict(TypedDict, total=False):
    """Addresses of an appliance's network interface."""

    additional_properties: Mapping[str, Any]


class _VirtualApplianceSiteFlatDict(SubResourceModelDict, total=False):
    """A site of a network virtual appliance."""

    address_prefix: str
    o365_policy: models.Office365PolicyProperties | Office365PolicyPropertiesDict


class _VirtualApplianceSiteNestedDict(SubResourceModelDict, total=False):
    """A site of a network virtual appliance."""

    properties: Required[models.VirtualApplianceSiteProperties | VirtualApplianceSitePropertiesDict]


VirtualApplianceSiteDict: TypeAlias = _VirtualApplianceSiteFlatDict | _VirtualApplianceSiteNestedDict


class VirtualApplianceSitePropertiesDict(TypedDict, total=False):
    """Properties of a virtual appliance site."""

    address_prefix: str
    o365_policy: models.Office365PolicyProperties | Office365PolicyPropertiesDict
    additional_properties: Mapping[str, Any]


class VirtualApplianceSkuPropertiesDict(TypedDict, total=False):
    """Vendor, scale and version of an appliance."""

    vendor: str
    bundled_scale_unit: str
    market_place_version: str
    additional_properties: Mapping[str, Any]
