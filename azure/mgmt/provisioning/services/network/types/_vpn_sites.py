# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``vpn_sites``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceModelDict, TrackedResourceWithSettableIdOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import AddressSpaceDict, BgpSettingsDict
else:
    typed(__name__)


class DevicePropertiesDict(ModelDict, total=False):
    device_vendor: str
    device_model: str
    link_speed_in_mbps: int


class O365BreakOutCategoryPoliciesDict(ModelDict, total=False):
    allow: bool
    optimize: bool
    default: bool


class O365PolicyPropertiesDict(ModelDict, total=False):
    break_out_categories: models.O365BreakOutCategoryPolicies | O365BreakOutCategoryPoliciesDict


class VpnLinkBgpSettingsDict(ModelDict, total=False):
    asn: int
    bgp_peering_address: str


class VpnLinkProviderPropertiesDict(ModelDict, total=False):
    link_provider_name: str
    link_speed_in_mbps: int


class _VpnSiteFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
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
    properties: Required[models.VpnSiteProperties | VpnSitePropertiesDict]


VpnSiteDict: TypeAlias = _VpnSiteFlatDict | _VpnSiteNestedDict


class _VpnSiteLinkFlatDict(SubResourceModelDict, total=False):
    link_properties: models.VpnLinkProviderProperties | VpnLinkProviderPropertiesDict
    ip_address: str
    fqdn: str
    bgp_properties: models.VpnLinkBgpSettings | VpnLinkBgpSettingsDict


class _VpnSiteLinkNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.VpnSiteLinkProperties | VpnSiteLinkPropertiesDict]


VpnSiteLinkDict: TypeAlias = _VpnSiteLinkFlatDict | _VpnSiteLinkNestedDict


class VpnSiteLinkPropertiesDict(ModelDict, total=False):
    link_properties: models.VpnLinkProviderProperties | VpnLinkProviderPropertiesDict
    ip_address: str
    fqdn: str
    bgp_properties: models.VpnLinkBgpSettings | VpnLinkBgpSettingsDict


class VpnSitePropertiesDict(ModelDict, total=False):
    virtual_wan: models.SubResource | SubResourceDict
    device_properties: models.DeviceProperties | DevicePropertiesDict
    ip_address: str
    site_key: str
    address_space: models.AddressSpace | AddressSpaceDict
    bgp_properties: models.BgpSettings | BgpSettingsDict
    is_security_site: bool
    vpn_site_links: Sequence[models.VpnSiteLink | VpnSiteLinkDict]
    o365_policy: models.O365PolicyProperties | O365PolicyPropertiesDict
