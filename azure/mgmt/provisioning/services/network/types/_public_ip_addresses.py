# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``public_ip_addresses``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import ExtendedLocationDict, IpTagDict, IPVersionValue
    from ._ip_allocations import IPAllocationMethodValue
    from ._nat_gateways import NatGatewayDict

DdosSettingsProtectionModeValue: TypeAlias = Literal["VirtualNetworkInherited", "Enabled", "Disabled"]
DeleteOptionsValue: TypeAlias = Literal["Delete", "Detach"]
IsRollbackValue: TypeAlias = Literal["true", "false"]
PublicIPAddressMigrationPhaseValue: TypeAlias = Literal["None", "Prepare", "Commit", "Abort", "Committed"]
PublicIPAddressSkuNameValue: TypeAlias = Literal["Basic", "Standard", "StandardV2"]
PublicIPAddressSkuTierValue: TypeAlias = Literal["Regional", "Global"]
PublicIpAddressDnsSettingsDomainNameLabelScopeValue: TypeAlias = Literal[
    "TenantReuse", "SubscriptionReuse", "ResourceGroupReuse", "NoReuse"
]


class DdosSettingsDict(TypedDict, total=False):
    """DDoS protection of a public IP address."""

    protection_mode: models.DdosSettingsProtectionMode | DdosSettingsProtectionModeValue
    ddos_custom_policy: models.SubResource | SubResourceDict
    ddos_protection_plan: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class DisassociateCloudServicePublicIpRequestDict(TypedDict, total=False):
    """Public IP address a cloud service gets in place of its reserved one."""

    public_ip_arm_id: Required[str]
    additional_properties: Mapping[str, Any]


class _PublicIPAddressFlatDict(ResourceDict, total=False):
    """A public IP address."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.PublicIPAddressSku | PublicIPAddressSkuDict
    zones: Sequence[str]
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
    """A public IP address."""

    properties: Required[models.PublicIPAddressPropertiesFormat | PublicIPAddressPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.PublicIPAddressSku | PublicIPAddressSkuDict
    zones: Sequence[str]


PublicIPAddressDict: TypeAlias = _PublicIPAddressFlatDict | _PublicIPAddressNestedDict


class PublicIPAddressDnsSettingsDict(TypedDict, total=False):
    """DNS name of a public IP address."""

    domain_name_label: str
    domain_name_label_scope: (
        models.PublicIpAddressDnsSettingsDomainNameLabelScope | PublicIpAddressDnsSettingsDomainNameLabelScopeValue
    )
    fqdn: str
    reverse_fqdn: str
    additional_properties: Mapping[str, Any]


class PublicIPAddressPropertiesFormatDict(TypedDict, total=False):
    """Settings of a public IP address."""

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
    additional_properties: Mapping[str, Any]


class PublicIPAddressSkuDict(TypedDict, total=False):
    """SKU of a public IP address."""

    name: models.PublicIPAddressSkuName | PublicIPAddressSkuNameValue
    tier: models.PublicIPAddressSkuTier | PublicIPAddressSkuTierValue
    additional_properties: Mapping[str, Any]


class ReserveCloudServicePublicIpAddressRequestDict(TypedDict, total=False):
    """Whether to reserve an address, or to undo it."""

    is_rollback: Required[models.IsRollback | IsRollbackValue]
    additional_properties: Mapping[str, Any]
