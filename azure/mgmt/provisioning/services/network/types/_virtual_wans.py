# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``virtual_wans``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceWithSettableIdOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import AuthenticationMethodValue

OfficeTrafficCategoryValue: TypeAlias = Literal["Optimize", "OptimizeAndAllow", "All", "None"]
VirtualWanSecurityProviderTypeValue: TypeAlias = Literal["External", "Native"]


class GetVpnSitesConfigurationRequestDict(TypedDict, total=False):
    """VPN sites, and where to write their configuration."""

    vpn_sites: Sequence[str]
    output_blob_sas_url: Required[str]
    additional_properties: Mapping[str, Any]


class _VirtualWANFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A virtual WAN."""

    disable_vpn_encryption: bool
    allow_branch_to_branch_traffic: bool
    allow_vnet_to_vnet_traffic: bool


class _VirtualWANNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A virtual WAN."""

    properties: Required[models.VirtualWanProperties | VirtualWanPropertiesDict]


VirtualWANDict: TypeAlias = _VirtualWANFlatDict | _VirtualWANNestedDict


class VirtualWanPropertiesDict(TypedDict, total=False):
    """Settings of a virtual WAN."""

    disable_vpn_encryption: bool
    allow_branch_to_branch_traffic: bool
    allow_vnet_to_vnet_traffic: bool
    type: str
    additional_properties: Mapping[str, Any]


class VirtualWanSecurityProviderDict(TypedDict, total=False):
    """A security provider of a virtual WAN."""

    name: str
    url: str
    additional_properties: Mapping[str, Any]


class VirtualWanSecurityProvidersDict(TypedDict, total=False):
    """Security providers a virtual WAN supports."""

    supported_providers: Sequence[models.VirtualWanSecurityProvider | VirtualWanSecurityProviderDict]
    additional_properties: Mapping[str, Any]


class VirtualWanVpnProfileParametersDict(TypedDict, total=False):
    """VPN server configuration and authentication of a VPN profile."""

    vpn_server_configuration_resource_id: str
    authentication_method: models.AuthenticationMethod | AuthenticationMethodValue
    additional_properties: Mapping[str, Any]


class VpnServerConfigurationsResponseDict(TypedDict, total=False):
    """VPN server configurations of a virtual WAN."""

    vpn_server_configuration_resource_ids: Sequence[str]
    additional_properties: Mapping[str, Any]
