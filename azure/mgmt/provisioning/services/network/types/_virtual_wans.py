# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``virtual_wans``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceWithSettableIdOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import AuthenticationMethodValue
else:
    typed(__name__)

OfficeTrafficCategoryValue: TypeAlias = Literal["Optimize", "OptimizeAndAllow", "All", "None"]
VirtualWanSecurityProviderTypeValue: TypeAlias = Literal["External", "Native"]


class GetVpnSitesConfigurationRequestDict(ModelDict, total=False):
    vpn_sites: list[str] | tuple[str, ...]
    output_blob_sas_url: Required[str]


class _VirtualWANFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    disable_vpn_encryption: bool
    allow_branch_to_branch_traffic: bool
    allow_vnet_to_vnet_traffic: bool


class _VirtualWANNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    properties: Required[models.VirtualWanProperties | VirtualWanPropertiesDict]


VirtualWANDict: TypeAlias = _VirtualWANFlatDict | _VirtualWANNestedDict


class VirtualWanPropertiesDict(ModelDict, total=False):
    disable_vpn_encryption: bool
    allow_branch_to_branch_traffic: bool
    allow_vnet_to_vnet_traffic: bool
    type: str


class VirtualWanSecurityProviderDict(ModelDict, total=False):
    name: str
    url: str


class VirtualWanSecurityProvidersDict(ModelDict, total=False):
    supported_providers: Sequence[models.VirtualWanSecurityProvider | VirtualWanSecurityProviderDict]


class VirtualWanVpnProfileParametersDict(ModelDict, total=False):
    vpn_server_configuration_resource_id: str
    authentication_method: models.AuthenticationMethod | AuthenticationMethodValue


class VpnServerConfigurationsResponseDict(ModelDict, total=False):
    vpn_server_configuration_resource_ids: list[str] | tuple[str, ...]
