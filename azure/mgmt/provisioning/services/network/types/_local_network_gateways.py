# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``local_network_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._common import AddressSpaceDict, BgpSettingsDict
else:
    typed(__name__)


class _LocalNetworkGatewayFlatDict(ResourceDict, total=False):
    local_network_address_space: models.AddressSpace | AddressSpaceDict
    gateway_ip_address: str
    fqdn: str
    bgp_settings: models.BgpSettings | BgpSettingsDict


class _LocalNetworkGatewayNestedDict(ResourceDict, total=False):
    properties: Required[models.LocalNetworkGatewayPropertiesFormat | LocalNetworkGatewayPropertiesFormatDict]


LocalNetworkGatewayDict: TypeAlias = _LocalNetworkGatewayFlatDict | _LocalNetworkGatewayNestedDict


class LocalNetworkGatewayPropertiesFormatDict(ModelDict, total=False):
    local_network_address_space: models.AddressSpace | AddressSpaceDict
    gateway_ip_address: str
    fqdn: str
    bgp_settings: models.BgpSettings | BgpSettingsDict
