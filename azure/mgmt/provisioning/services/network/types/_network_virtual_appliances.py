# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``network_virtual_appliances``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import IPVersionValue, ManagedServiceIdentityDict, RoutingConfigurationDict
else:
    typed(__name__)

InboundSecurityRuleTypeValue: TypeAlias = Literal["AutoExpire", "Permanent"]
InboundSecurityRulesProtocolValue: TypeAlias = Literal["TCP", "UDP"]
MigrationTypeValue: TypeAlias = Literal["MigrateToNewOSVersion", "MigrateToNewILBArchitecture"]
NicTypeInRequestValue: TypeAlias = Literal["PublicNic", "PrivateNic"]
NicTypeInResponseValue: TypeAlias = Literal["PublicNic", "PrivateNic", "AdditionalNic"]
NvaNicTypeValue: TypeAlias = Literal["PrivateNic", "PublicNic", "AdditionalPrivateNic", "AdditionalPublicNic"]


class BreakOutCategoryPoliciesDict(ModelDict, total=False):
    allow: bool
    optimize: bool
    default: bool


class DelegationPropertiesDict(ModelDict, total=False):
    service_name: str


class _InboundSecurityRuleFlatDict(SubResourceModelDict, total=False):
    rule_type: models.InboundSecurityRuleType | InboundSecurityRuleTypeValue
    rules: Sequence[models.InboundSecurityRules | InboundSecurityRulesDict]


class _InboundSecurityRuleNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.InboundSecurityRuleProperties | InboundSecurityRulePropertiesDict]


InboundSecurityRuleDict: TypeAlias = _InboundSecurityRuleFlatDict | _InboundSecurityRuleNestedDict


class InboundSecurityRulePropertiesDict(ModelDict, total=False):
    rule_type: models.InboundSecurityRuleType | InboundSecurityRuleTypeValue
    rules: Sequence[models.InboundSecurityRules | InboundSecurityRulesDict]


class InboundSecurityRulesDict(ModelDict, total=False):
    name: str
    protocol: models.InboundSecurityRulesProtocol | InboundSecurityRulesProtocolValue
    source_address_prefix: str
    destination_port_range: int
    destination_port_ranges: list[str] | tuple[str, ...]
    applies_on: list[str] | tuple[str, ...]


class InternetIngressPublicIpsPropertiesDict(ModelDict, total=False):
    id: str


class _NetworkVirtualApplianceFlatDict(ResourceDict, total=False):
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    nva_sku: models.VirtualApplianceSkuProperties | VirtualApplianceSkuPropertiesDict
    boot_strap_configuration_blobs: list[str] | tuple[str, ...]
    virtual_hub: models.SubResource | SubResourceDict
    cloud_init_configuration_blobs: list[str] | tuple[str, ...]
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
    properties: Required[models.NetworkVirtualAppliancePropertiesFormat | NetworkVirtualAppliancePropertiesFormatDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


NetworkVirtualApplianceDict: TypeAlias = _NetworkVirtualApplianceFlatDict | _NetworkVirtualApplianceNestedDict


class NetworkVirtualApplianceBootDiagnosticParametersDict(ModelDict, total=False):
    instance_id: int
    serial_console_storage_sas_url: str
    console_screenshot_storage_sas_url: str


class NetworkVirtualApplianceCommitMigrationPropertiesDict(ModelDict, total=False):
    migration_type: Required[models.MigrationType | MigrationTypeValue]


class NetworkVirtualApplianceCommitMigrationRequestDict(ModelDict, total=False):
    properties: (
        models.NetworkVirtualApplianceCommitMigrationProperties | NetworkVirtualApplianceCommitMigrationPropertiesDict
    )


class _NetworkVirtualApplianceConnectionFlatDict(SubResourceDict, total=False):
    name: str
    asn: int
    tunnel_identifier: int
    bgp_peer_address: list[str] | tuple[str, ...]
    enable_internet_security: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _NetworkVirtualApplianceConnectionNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.NetworkVirtualApplianceConnectionProperties | NetworkVirtualApplianceConnectionPropertiesDict
    ]
    name: str


NetworkVirtualApplianceConnectionDict: TypeAlias = (
    _NetworkVirtualApplianceConnectionFlatDict | _NetworkVirtualApplianceConnectionNestedDict
)


class NetworkVirtualApplianceConnectionPropertiesDict(ModelDict, total=False):
    name: str
    asn: int
    tunnel_identifier: int
    bgp_peer_address: list[str] | tuple[str, ...]
    enable_internet_security: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class NetworkVirtualApplianceExecuteMigrationPropertiesDict(ModelDict, total=False):
    migration_type: Required[models.MigrationType | MigrationTypeValue]


class NetworkVirtualApplianceExecuteMigrationRequestDict(ModelDict, total=False):
    properties: (
        models.NetworkVirtualApplianceExecuteMigrationProperties | NetworkVirtualApplianceExecuteMigrationPropertiesDict
    )


class NetworkVirtualApplianceInstanceIdDict(ModelDict, total=False):
    instance_id: int


class NetworkVirtualApplianceInstanceIdsDict(ModelDict, total=False):
    instance_ids: list[str] | tuple[str, ...]


class NetworkVirtualApplianceMigrationStatusDict(ModelDict, total=False):
    migration_type: models.MigrationType | MigrationTypeValue
    migration_phase: str
    migration_phase_status: str


class NetworkVirtualAppliancePrepareMigrationPropertiesDict(ModelDict, total=False):
    migration_type: Required[models.MigrationType | MigrationTypeValue]
    market_place_version: str


class NetworkVirtualAppliancePrepareMigrationRequestDict(ModelDict, total=False):
    properties: (
        models.NetworkVirtualAppliancePrepareMigrationProperties | NetworkVirtualAppliancePrepareMigrationPropertiesDict
    )


class NetworkVirtualAppliancePropertiesFormatDict(ModelDict, total=False):
    nva_sku: models.VirtualApplianceSkuProperties | VirtualApplianceSkuPropertiesDict
    boot_strap_configuration_blobs: list[str] | tuple[str, ...]
    virtual_hub: models.SubResource | SubResourceDict
    cloud_init_configuration_blobs: list[str] | tuple[str, ...]
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


class NetworkVirtualAppliancePropertiesFormatNetworkProfileDict(ModelDict, total=False):
    network_interface_configurations: Sequence[
        models.VirtualApplianceNetworkInterfaceConfiguration | VirtualApplianceNetworkInterfaceConfigurationDict
    ]


class NvaInVnetSubnetReferencePropertiesDict(ModelDict, total=False):
    id: str


class NvaInterfaceConfigurationsPropertiesDict(ModelDict, total=False):
    subnet: models.NvaInVnetSubnetReferenceProperties | NvaInVnetSubnetReferencePropertiesDict
    type: Sequence[models.NvaNicType | NvaNicTypeValue]
    name: str


class Office365PolicyPropertiesDict(ModelDict, total=False):
    break_out_categories: models.BreakOutCategoryPolicies | BreakOutCategoryPoliciesDict


class PartnerManagedResourcePropertiesDict(ModelDict, total=False):
    """Stands for PartnerManagedResourceProperties."""


class VirtualApplianceAdditionalNicPropertiesDict(ModelDict, total=False):
    name: str
    has_public_ip: bool


class VirtualApplianceIPConfigurationDict(ModelDict, total=False):
    name: str
    properties: models.VirtualApplianceIPConfigurationProperties | VirtualApplianceIPConfigurationPropertiesDict


class VirtualApplianceIPConfigurationPropertiesDict(ModelDict, total=False):
    primary: bool


class VirtualApplianceNetworkInterfaceConfigurationDict(ModelDict, total=False):
    nic_type: models.NicTypeInRequest | NicTypeInRequestValue
    properties: (
        models.VirtualApplianceNetworkInterfaceConfigurationProperties
        | VirtualApplianceNetworkInterfaceConfigurationPropertiesDict
    )


class VirtualApplianceNetworkInterfaceConfigurationPropertiesDict(ModelDict, total=False):
    ip_configurations: Sequence[models.VirtualApplianceIPConfiguration | VirtualApplianceIPConfigurationDict]


class VirtualApplianceNicPropertiesDict(ModelDict, total=False):
    """Stands for VirtualApplianceNicProperties."""


class _VirtualApplianceSiteFlatDict(SubResourceModelDict, total=False):
    address_prefix: str
    o365_policy: models.Office365PolicyProperties | Office365PolicyPropertiesDict


class _VirtualApplianceSiteNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.VirtualApplianceSiteProperties | VirtualApplianceSitePropertiesDict]


VirtualApplianceSiteDict: TypeAlias = _VirtualApplianceSiteFlatDict | _VirtualApplianceSiteNestedDict


class VirtualApplianceSitePropertiesDict(ModelDict, total=False):
    address_prefix: str
    o365_policy: models.Office365PolicyProperties | Office365PolicyPropertiesDict


class VirtualApplianceSkuPropertiesDict(ModelDict, total=False):
    vendor: str
    bundled_scale_unit: str
    market_place_version: str
