# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``virtual_network_taps``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._load_balancers import FrontendIPConfigurationDict
    from ._network_interfaces import NetworkInterfaceIPConfigurationDict


class _VirtualNetworkTapFlatDict(ResourceDict, total=False):
    """A virtual network tap."""

    destination_network_interface_ip_configuration: (
        models.NetworkInterfaceIPConfiguration | NetworkInterfaceIPConfigurationDict
    )
    destination_load_balancer_front_end_ip_configuration: models.FrontendIPConfiguration | FrontendIPConfigurationDict
    destination_port: int


class _VirtualNetworkTapNestedDict(ResourceDict, total=False):
    """A virtual network tap."""

    properties: Required[models.VirtualNetworkTapPropertiesFormat | VirtualNetworkTapPropertiesFormatDict]


VirtualNetworkTapDict: TypeAlias = _VirtualNetworkTapFlatDict | _VirtualNetworkTapNestedDict


class VirtualNetworkTapPropertiesFormatDict(TypedDict, total=False):
    """Properties of a virtual network tap."""

    destination_network_interface_ip_configuration: (
        models.NetworkInterfaceIPConfiguration | NetworkInterfaceIPConfigurationDict
    )
    destination_load_balancer_front_end_ip_configuration: models.FrontendIPConfiguration | FrontendIPConfigurationDict
    destination_port: int
    additional_properties: Mapping[str, Any]
