# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``local_network_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import AddressSpaceDict, BgpSettingsDict


class _LocalNetworkGatewayFlatDict(ResourceDict, total=False):
    """A VPN device of your own and the networks behind it."""

    local_network_address_space: models.AddressSpace | AddressSpaceDict
    gateway_ip_address: str
    fqdn: str
    bgp_settings: models.BgpSettings | BgpSettingsDict


class _LocalNetworkGatewayNestedDict(ResourceDict, total=False):
    """A VPN device of your own and the networks behind it."""

    properties: Required[models.LocalNetworkGatewayPropertiesFormat | LocalNetworkGatewayPropertiesFormatDict]


LocalNetworkGatewayDict: TypeAlias = _LocalNetworkGatewayFlatDict | _LocalNetworkGatewayNestedDict


class LocalNetworkGatewayPropertiesFormatDict(TypedDict, total=False):
    """Settings of a local network gateway."""

    local_network_address_space: models.AddressSpace | AddressSpaceDict
    gateway_ip_address: str
    fqdn: str
    bgp_settings: models.BgpSettings | BgpSettingsDict
    additional_properties: Mapping[str, Any]
