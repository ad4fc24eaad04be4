# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``public_ip_addresses``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import ExtendedLocationDict, IpTagDict, IPVersionValue
    from ._ip_allocations import IPAllocationMethodValue
    from ._nat_gateways import NatGatewayDict
else:
    typed(__name__)

DdosSettingsProtectionModeValue: TypeAlias = Literal["VirtualNetworkInherited", "Enabled", "Disabled"]
DeleteOptionsValue: TypeAlias = Literal["Delete", "Detach"]
IsRollbackValue: TypeAlias = Literal["true", "false"]
PublicIPAddressMigrationPhaseValue: TypeAlias = Literal["None", "Prepare", "Commit", "Abort", "Committed"]
PublicIPAddressSkuNameValue: TypeAlias = Literal["Basic", "Standard", "StandardV2"]
PublicIPAddressSkuTierValue: TypeAlias = Literal["Regional", "Global"]
PublicIpAddressDnsSettingsDomainNameLabelScopeValue: TypeAlias = Literal[
    "TenantReuse", "SubscriptionReuse", "ResourceGroupReuse", "NoReuse"
]


class DdosSettingsDict(ModelDict, total=False):
    protection_mode: models.DdosSettingsProtectionMode | DdosSettingsProtectionModeValue
    ddos_custom_policy: models.SubResource | SubResourceDict
    ddos_protection_plan: models.SubResource | SubResourceDict


class DisassociateCloudServicePublicIpRequestDict(ModelDict, total=False):
    public_ip_arm_id: Required[str]


class _PublicIPAddressFlatDict(ResourceDict, total=False):
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.PublicIPAddressSku | PublicIPAddressSkuDict
    zones: list[str] | tuple[str, ...]
    public_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    public_ip_address_version: models.IPVersion | IPVersionValue
    dns_settings: models.PublicIPAddressDnsSettings | PublicIPAddressDnsSettingsDict
    ddos_settings: models.DdosSettings | DdosSettingsDict
    ip_tags: Sequence[models.IpTag | IpTagDict]
    ip_address: str
    public_ip_prefix: models.SubResource | SubResourceDict
    idle_timeout_in_minutes: int
    service_public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    nat_gateway: models.NatGateway | NatGatewayDict
    migration_phase: models.PublicIPAddressMigrationPhase | PublicIPAddressMigrationPhaseValue
    linked_public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    delete_option: models.DeleteOptions | DeleteOptionsValue


class _PublicIPAddressNestedDict(ResourceDict, total=False):
    properties: Required[models.PublicIPAddressPropertiesFormat | PublicIPAddressPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.PublicIPAddressSku | PublicIPAddressSkuDict
    zones: list[str] | tuple[str, ...]


PublicIPAddressDict: TypeAlias = _PublicIPAddressFlatDict | _PublicIPAddressNestedDict


class PublicIPAddressDnsSettingsDict(ModelDict, total=False):
    domain_name_label: str
    domain_name_label_scope: (
        models.PublicIpAddressDnsSettingsDomainNameLabelScope | PublicIpAddressDnsSettingsDomainNameLabelScopeValue
    )
    fqdn: str
    reverse_fqdn: str


class PublicIPAddressPropertiesFormatDict(ModelDict, total=False):
    public_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    public_ip_address_version: models.IPVersion | IPVersionValue
    dns_settings: models.PublicIPAddressDnsSettings | PublicIPAddressDnsSettingsDict
    ddos_settings: models.DdosSettings | DdosSettingsDict
    ip_tags: Sequence[models.IpTag | IpTagDict]
    ip_address: str
    public_ip_prefix: models.SubResource | SubResourceDict
    idle_timeout_in_minutes: int
    service_public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    nat_gateway: models.NatGateway | NatGatewayDict
    migration_phase: models.PublicIPAddressMigrationPhase | PublicIPAddressMigrationPhaseValue
    linked_public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    delete_option: models.DeleteOptions | DeleteOptionsValue


class PublicIPAddressSkuDict(ModelDict, total=False):
    name: models.PublicIPAddressSkuName | PublicIPAddressSkuNameValue
    tier: models.PublicIPAddressSkuTier | PublicIPAddressSkuTierValue


class ReserveCloudServicePublicIpAddressRequestDict(ModelDict, total=False):
    is_rollback: Required[models.IsRollback | IsRollbackValue]
