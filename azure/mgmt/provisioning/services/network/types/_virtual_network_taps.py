# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``virtual_network_taps``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._load_balancers import FrontendIPConfigurationDict
    from ._network_interfaces import NetworkInterfaceIPConfigurationDict
else:
    typed(__name__)


class _VirtualNetworkTapFlatDict(ResourceDict, total=False):
    destination_network_interface_ip_configuration: (
        models.NetworkInterfaceIPConfiguration | NetworkInterfaceIPConfigurationDict
    )
    destination_load_balancer_front_end_ip_configuration: models.FrontendIPConfiguration | FrontendIPConfigurationDict
    destination_port: int


class _VirtualNetworkTapNestedDict(ResourceDict, total=False):
    properties: Required[models.VirtualNetworkTapPropertiesFormat | VirtualNetworkTapPropertiesFormatDict]


VirtualNetworkTapDict: TypeAlias = _VirtualNetworkTapFlatDict | _VirtualNetworkTapNestedDict


class VirtualNetworkTapPropertiesFormatDict(ModelDict, total=False):
    destination_network_interface_ip_configuration: (
        models.NetworkInterfaceIPConfiguration | NetworkInterfaceIPConfigurationDict
    )
    destination_load_balancer_front_end_ip_configuration: models.FrontendIPConfiguration | FrontendIPConfigurationDict
    destination_port: int
