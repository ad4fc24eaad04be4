# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``vpn_sites``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SubResourceModel, TrackedResourceWithSettableIdOptionalLocation

if TYPE_CHECKING:
    from ....core.models.nested import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _vpn_sites as types
    from ..types._bases import SubResourceDict
    from ..types._common import AddressSpaceDict, BgpSettingsDict, ProvisioningStateValue
else:
    typed(__name__)


class DeviceProperties(Model):
    """Vendor, model and link speed of a VPN device."""

    device_vendor: str | None = field("deviceVendor", default=None)
    device_model: str | None = field("deviceModel", default=None)
    link_speed_in_mbps: int | None = field("linkSpeedInMbps", "int", default=None)


class O365BreakOutCategoryPolicies(Model):
    """Which Office 365 traffic of a site goes straight to the internet."""

    allow: bool | None = field("allow", "bool", default=None)
    optimize: bool | None = field("optimize", "bool", default=None)
    default: bool | None = field("default", "bool", default=None)


class O365PolicyProperties(Model):
    """Office 365 policy of a VPN site."""

    break_out_categories: NestedOrNone[O365BreakOutCategoryPolicies, types.O365BreakOutCategoryPoliciesDict] = field(
        "breakOutCategories", "O365BreakOutCategoryPolicies", default=None
    )
    """Which Office 365 traffic of a site goes straight to the internet."""


class VpnLinkBgpSettings(Model):
    """BGP settings of a VPN site's link."""

    asn: int | None = field("asn", "int", default=None)
    """BGP autonomous system number."""
    bgp_peering_address: str | None = field("bgpPeeringAddress", default=None)


class VpnLinkProviderProperties(Model):
    """Provider and speed of a VPN site's link."""

    link_provider_name: str | None = field("linkProviderName", default=None)
    link_speed_in_mbps: int | None = field("linkSpeedInMbps", "int", default=None)


class VpnSite(TrackedResourceWithSettableIdOptionalLocation):
    """A VPN site."""

    properties: NestedOrNone[VpnSiteProperties, types.VpnSitePropertiesDict] = field(
        "properties", "VpnSiteProperties", default=None
    )
    """Settings of the VPN site."""
    virtual_wan: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual WAN the site belongs to."""
    device_properties: NestedOrNone[DeviceProperties, types.DevicePropertiesDict] = flattened(
        "properties", default=None
    )
    """Vendor and model of the VPN device."""
    ip_address: str | None = flattened("properties", default=None)
    """Public IP address of the VPN device."""
    site_key: str | None = flattened("properties", default=None)
    """Key for automation of the site's VPN device."""
    address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = flattened("properties", default=None)
    """Address space of the networks at the site."""
    bgp_properties: NestedOrNone[models.BgpSettings, BgpSettingsDict] = flattened("properties", default=None)
    """BGP settings of the VPN device."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    is_security_site: bool | None = flattened("properties", default=None)
    vpn_site_links: NestedListOrNone[VpnSiteLink, types.VpnSiteLinkDict] = flattened("properties", default=None)
    """Links of the site."""
    o365_policy: NestedOrNone[O365PolicyProperties, types.O365PolicyPropertiesDict] = flattened(
        "properties", default=None
    )
    """Office 365 policy of a VPN site."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VpnSiteLink(SubResourceModel):
    """A link of a VPN site."""

    properties: NestedOrNone[VpnSiteLinkProperties, types.VpnSiteLinkPropertiesDict] = field(
        "properties", "VpnSiteLinkProperties", default=None
    )
    """Settings of the VPN site link."""
    link_properties: NestedOrNone[VpnLinkProviderProperties, types.VpnLinkProviderPropertiesDict] = flattened(
        "properties", default=None
    )
    """Provider and speed of a VPN site's link."""
    ip_address: str | None = flattened("properties", default=None)
    fqdn: str | None = flattened("properties", default=None)
    bgp_properties: NestedOrNone[VpnLinkBgpSettings, types.VpnLinkBgpSettingsDict] = flattened(
        "properties", default=None
    )
    """BGP settings of a VPN site's link."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VpnSiteLinkProperties(Model):
    """Properties of a VPN site link."""

    link_properties: NestedOrNone[VpnLinkProviderProperties, types.VpnLinkProviderPropertiesDict] = field(
        "linkProperties", "VpnLinkProviderProperties", default=None
    )
    """Provider and speed of a VPN site's link."""
    ip_address: str | None = field("ipAddress", default=None)
    fqdn: str | None = field("fqdn", default=None)
    bgp_properties: NestedOrNone[VpnLinkBgpSettings, types.VpnLinkBgpSettingsDict] = field(
        "bgpProperties", "VpnLinkBgpSettings", default=None
    )
    """BGP settings of a VPN site's link."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VpnSiteProperties(Model):
    """Settings of a VPN site."""

    virtual_wan: NestedOrNone[models.SubResource, SubResourceDict] = field("virtualWan", "SubResource", default=None)
    """Virtual WAN the site belongs to."""
    device_properties: NestedOrNone[DeviceProperties, types.DevicePropertiesDict] = field(
        "deviceProperties", "DeviceProperties", default=None
    )
    """Vendor and model of the VPN device."""
    ip_address: str | None = field("ipAddress", default=None)
    """Public IP address of the VPN device."""
    site_key: str | None = field("siteKey", default=None, secret=True)
    """Key for automation of the site's VPN device."""
    address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = field(
        "addressSpace", "AddressSpace", default=None
    )
    """Address space of the networks at the site."""
    bgp_properties: NestedOrNone[models.BgpSettings, BgpSettingsDict] = field(
        "bgpProperties", "BgpSettings", default=None
    )
    """BGP settings of the VPN device."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    is_security_site: bool | None = field("isSecuritySite", "bool", default=None)
    vpn_site_links: NestedListOrNone[VpnSiteLink, types.VpnSiteLinkDict] = field(
        "vpnSiteLinks", "[VpnSiteLink]", default=None
    )
    """Links of the site."""
    o365_policy: NestedOrNone[O365PolicyProperties, types.O365PolicyPropertiesDict] = field(
        "o365Policy", "O365PolicyProperties", default=None
    )
    """Office 365 policy of a VPN site."""
