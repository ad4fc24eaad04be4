# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``vpn_sites``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceModelDict, TrackedResourceWithSettableIdOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import AddressSpaceDict, BgpSettingsDict


class DevicePropertiesDict(TypedDict, total=False):
    """Vendor, model and link speed of a VPN device."""

    device_vendor: str
    device_model: str
    link_speed_in_mbps: int
    additional_properties: Mapping[str, Any]


class O365BreakOutCategoryPoliciesDict(TypedDict, total=False):
    """Which Office 365 traffic of a site goes straight to the internet."""

    allow: bool
    optimize: bool
    default: bool
    additional_properties: Mapping[str, Any]


class O365PolicyPropertiesDict(TypedDict, total=False):
    """Office 365 policy of a VPN site."""

    break_out_categories: models.O365BreakOutCategoryPolicies | O365BreakOutCategoryPoliciesDict
    additional_properties: Mapping[str, Any]


class VpnLinkBgpSettingsDict(TypedDict, total=False):
    """BGP settings of a VPN site's link."""

    asn: int
    bgp_peering_address: str
    additional_properties: Mapping[str, Any]


class VpnLinkProviderPropertiesDict(TypedDict, total=False):
    """Provider and speed of a VPN site's link."""

    link_provider_name: str
    link_speed_in_mbps: int
    additional_properties: Mapping[str, Any]


class _VpnSiteFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A VPN site."""

    virtual_wan: models.SubResource | SubResourceDict
    device_properties: models.DeviceProperties | DevicePropertiesDict
    ip_address: str
    site_key: str
    address_space: models.AddressSpace | AddressSpaceDict
    bgp_properties: models.BgpSettings | BgpSettingsDict
    is_security_site: bool
    vpn_site_links: Sequence[models.VpnSiteLink | VpnSiteLinkDict]
    o365_policy: models.O365PolicyProperties | O365PolicyPropertiesDict


class _VpnSiteNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A VPN site."""

    properties: Required[models.VpnSiteProperties | VpnSitePropertiesDict]


VpnSiteDict: TypeAlias = _VpnSiteFlatDict | _VpnSiteNestedDict


class _VpnSiteLinkFlatDict(SubResourceModelDict, total=False):
    """A link of a VPN site."""

    link_properties: models.VpnLinkProviderProperties | VpnLinkProviderPropertiesDict
    ip_address: str
    fqdn: str
    bgp_properties: models.VpnLinkBgpSettings | VpnLinkBgpSettingsDict


class _VpnSiteLinkNestedDict(SubResourceModelDict, total=False):
    """A link of a VPN site."""

    properties: Required[models.VpnSiteLinkProperties | VpnSiteLinkPropertiesDict]


VpnSiteLinkDict: TypeAlias = _VpnSiteLinkFlatDict | _VpnSiteLinkNestedDict


class VpnSiteLinkPropertiesDict(TypedDict, total=False):
    """Properties of a VPN site link."""

    link_properties: models.VpnLinkProviderProperties | VpnLinkProviderPropertiesDict
    ip_address: str
    fqdn: str
    bgp_properties: models.VpnLinkBgpSettings | VpnLinkBgpSettingsDict
    additional_properties: Mapping[str, Any]


class VpnSitePropertiesDict(TypedDict, total=False):
    """Settings of a VPN site."""

    virtual_wan: models.SubResource | SubResourceDict
    device_properties: models.DeviceProperties | DevicePropertiesDict
    ip_address: str
    site_key: str
    address_space: models.AddressSpace | AddressSpaceDict
    bgp_properties: models.BgpSettings | BgpSettingsDict
    is_security_site: bool
    vpn_site_links: Sequence[models.VpnSiteLink | VpnSiteLinkDict]
    o365_policy: models.O365PolicyProperties | O365PolicyPropertiesDict
    additional_properties: Mapping[str, Any]
