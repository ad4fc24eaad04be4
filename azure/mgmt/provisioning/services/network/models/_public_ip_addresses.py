# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``public_ip_addresses``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import Filled, Nested, NestedFilled, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _public_ip_addresses as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        ExtendedLocationDict,
        IPConfigurationDict,
        IpTagDict,
        IPVersionValue,
        ProvisioningStateValue,
    )
    from ..types._ip_allocations import IPAllocationMethodValue
    from ..types._nat_gateways import NatGatewayDict
else:
    typed(__name__)


class DdosSettings(Model):
    """DDoS protection of a public IP address."""

    protection_mode: models.DdosSettingsProtectionMode | types.DdosSettingsProtectionModeValue | None = field(
        "protectionMode", "DdosSettingsProtectionMode", default=None
    )
    """VirtualNetworkInherited (as its network), Enabled or Disabled."""
    ddos_custom_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "ddosCustomPolicy", "SubResource", default=None
    )
    """DDoS custom policy of the address."""
    ddos_protection_plan: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "ddosProtectionPlan", "SubResource", default=None
    )
    """DDoS protection plan of the address; with mode Enabled."""


class DisassociateCloudServicePublicIpRequest(Model):
    """Public IP address a cloud service gets in place of its reserved one."""

    public_ip_arm_id: str = field("publicIpArmId")


class PublicIPAddress(Resource):
    """A public IP address."""

    properties: NestedFilled[PublicIPAddressPropertiesFormat, types.PublicIPAddressPropertiesFormatDict] = field(
        "properties", "PublicIPAddressPropertiesFormat", default=None
    )
    """Settings of the public IP address."""
    public_ip_allocation_method: Filled[models.IPAllocationMethod | IPAllocationMethodValue] = flattened(
        "properties", default=None
    )
    """Static (needed for Standard) or Dynamic."""
    public_ip_address_version: Filled[models.IPVersion | IPVersionValue] = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    ip_configuration: Nested[models.IPConfiguration, IPConfigurationDict] = flattened("properties", init=False)
    """IP configuration that uses the address."""
    dns_settings: NestedOrNone[PublicIPAddressDnsSettings, types.PublicIPAddressDnsSettingsDict] = flattened(
        "properties", default=None
    )
    """DNS name of the address."""
    ddos_settings: NestedOrNone[DdosSettings, types.DdosSettingsDict] = flattened("properties", default=None)
    """DDoS protection of the address."""
    ip_tags: NestedListOrNone[models.IpTag, IpTagDict] = flattened("properties", default=None)
    """IP tags of the address."""
    ip_address: str | None = flattened("properties", default=None)
    """The address itself; empty until it is assigned."""
    public_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Prefix the address is taken from; only at creation."""
    idle_timeout_in_minutes: Filled[int] = flattened("properties", default=None)
    """Minutes after which idle connections are dropped, 4 to 30; 4 by default."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    service_public_ip_address: NestedOrNone[PublicIPAddress, types.PublicIPAddressDict] = flattened(
        "properties", default=None
    )
    """Public IP address of the service, for addresses in migration."""
    nat_gateway: NestedOrNone[models.NatGateway, NatGatewayDict] = flattened("properties", default=None)
    """NAT gateway that uses the address."""
    migration_phase: models.PublicIPAddressMigrationPhase | types.PublicIPAddressMigrationPhaseValue | None = flattened(
        "properties", default=None
    )
    """Phase of the address's migration."""
    linked_public_ip_address: NestedOrNone[PublicIPAddress, types.PublicIPAddressDict] = flattened(
        "properties", default=None
    )
    """Address linked with this one, for migration."""
    delete_option: models.DeleteOptions | types.DeleteOptionsValue | None = flattened("properties", default=None)
    """What happens to the address when its virtual machine is deleted."""
    upgraded_to_v2: bool = flattened("properties", init=False)
    """True once the address was upgraded to StandardV2."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    sku: NestedFilled[PublicIPAddressSku, types.PublicIPAddressSkuDict] = field(
        "sku", "PublicIPAddressSku", default=None
    )
    """SKU: Standard, StandardV2 or (retired) Basic; fixed at creation."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Zones of the address, such as ["1", "2", "3"]; fixed at creation."""


class PublicIPAddressDnsSettings(Model):
    """DNS name of a public IP address."""

    domain_name_label: str | None = field("domainNameLabel", default=None)
    """First part of the DNS name <label>.<region>.cloudapp.azure.com, unique in the region."""
    domain_name_label_scope: (
        models.PublicIpAddressDnsSettingsDomainNameLabelScope
        | types.PublicIpAddressDnsSettingsDomainNameLabelScopeValue
        | None
    ) = field("domainNameLabelScope", "PublicIpAddressDnsSettingsDomainNameLabelScope", default=None)
    """Where the label may be used again; adds a hash to the name."""
    fqdn: str | None = field("fqdn", default=None)
    """Full DNS name of the address."""
    reverse_fqdn: str | None = field("reverseFqdn", default=None)
    """Full name for reverse lookup; it has to resolve to this address."""


class PublicIPAddressPropertiesFormat(Model):
    """Settings of a public IP address."""

    public_ip_allocation_method: Filled[models.IPAllocationMethod | IPAllocationMethodValue] = field(
        "publicIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (needed for Standard) or Dynamic."""
    public_ip_address_version: Filled[models.IPVersion | IPVersionValue] = field(
        "publicIPAddressVersion", "IPVersion", default=None
    )
    """IPv4 (default) or IPv6."""
    ip_configuration: Nested[models.IPConfiguration, IPConfigurationDict] = read_only(
        "ipConfiguration", "IPConfiguration"
    )
    """IP configuration that uses the address."""
    dns_settings: NestedOrNone[PublicIPAddressDnsSettings, types.PublicIPAddressDnsSettingsDict] = field(
        "dnsSettings", "PublicIPAddressDnsSettings", default=None
    )
    """DNS name of the address."""
    ddos_settings: NestedOrNone[DdosSettings, types.DdosSettingsDict] = field(
        "ddosSettings", "DdosSettings", default=None
    )
    """DDoS protection of the address."""
    ip_tags: NestedListOrNone[models.IpTag, IpTagDict] = field("ipTags", "[IpTag]", default=None)
    """IP tags of the address."""
    ip_address: str | None = field("ipAddress", default=None)
    """The address itself; empty until it is assigned."""
    public_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "publicIPPrefix", "SubResource", default=None
    )
    """Prefix the address is taken from; only at creation."""
    idle_timeout_in_minutes: Filled[int] = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes after which idle connections are dropped, 4 to 30; 4 by default."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    service_public_ip_address: NestedOrNone[PublicIPAddress, types.PublicIPAddressDict] = field(
        "servicePublicIPAddress", "PublicIPAddress", default=None
    )
    """Public IP address of the service, for addresses in migration."""
    nat_gateway: NestedOrNone[models.NatGateway, NatGatewayDict] = field("natGateway", "NatGateway", default=None)
    """NAT gateway that uses the address."""
    migration_phase: models.PublicIPAddressMigrationPhase | types.PublicIPAddressMigrationPhaseValue | None = field(
        "migrationPhase", "PublicIPAddressMigrationPhase", default=None
    )
    """Phase of the address's migration."""
    linked_public_ip_address: NestedOrNone[PublicIPAddress, types.PublicIPAddressDict] = field(
        "linkedPublicIPAddress", "PublicIPAddress", default=None
    )
    """Address linked with this one, for migration."""
    delete_option: models.DeleteOptions | types.DeleteOptionsValue | None = field(
        "deleteOption", "DeleteOptions", default=None
    )
    """What happens to the address when its virtual machine is deleted."""
    upgraded_to_v2: bool = read_only("upgradedToV2", "bool")
    """True once the address was upgraded to StandardV2."""


class PublicIPAddressSku(Model):
    """SKU of a public IP address."""

    name: Filled[models.PublicIPAddressSkuName | types.PublicIPAddressSkuNameValue] = field(
        "name", "PublicIPAddressSkuName", default=None
    )
    """Standard, StandardV2 or (retired) Basic."""
    tier: Filled[models.PublicIPAddressSkuTier | types.PublicIPAddressSkuTierValue] = field(
        "tier", "PublicIPAddressSkuTier", default=None
    )
    """Regional or Global."""


class ReserveCloudServicePublicIpAddressRequest(Model):
    """Whether to reserve an address, or to undo it."""

    is_rollback: models.IsRollback | types.IsRollbackValue = field("isRollback", "IsRollback")
    """Whether the reservation of an address is undone."""
