# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``network_profiles``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import IPConfigurationProfileDict
else:
    typed(__name__)


class ContainerDict(SubResourceDict, total=False):
    """Stands for Container."""


class _ContainerNetworkInterfaceFlatDict(SubResourceDict, total=False):
    name: str
    container: models.Container | ContainerDict


class _ContainerNetworkInterfaceNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ContainerNetworkInterfacePropertiesFormat | ContainerNetworkInterfacePropertiesFormatDict
    ]
    name: str


ContainerNetworkInterfaceDict: TypeAlias = _ContainerNetworkInterfaceFlatDict | _ContainerNetworkInterfaceNestedDict


class _ContainerNetworkInterfaceConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    ip_configurations: Sequence[models.IPConfigurationProfile | IPConfigurationProfileDict]
    container_network_interfaces: Sequence[models.SubResource | SubResourceDict]


class _ContainerNetworkInterfaceConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.ContainerNetworkInterfaceConfigurationPropertiesFormat
        | ContainerNetworkInterfaceConfigurationPropertiesFormatDict
    ]
    name: str


ContainerNetworkInterfaceConfigurationDict: TypeAlias = (
    _ContainerNetworkInterfaceConfigurationFlatDict | _ContainerNetworkInterfaceConfigurationNestedDict
)


class ContainerNetworkInterfaceConfigurationPropertiesFormatDict(ModelDict, total=False):
    ip_configurations: Sequence[models.IPConfigurationProfile | IPConfigurationProfileDict]
    container_network_interfaces: Sequence[models.SubResource | SubResourceDict]


class _ContainerNetworkInterfaceIpConfigurationFlatDict(ModelDict, total=False):
    name: str


class _ContainerNetworkInterfaceIpConfigurationNestedDict(ModelDict, total=False):
    properties: Required[
        models.ContainerNetworkInterfaceIpConfigurationPropertiesFormat
        | ContainerNetworkInterfaceIpConfigurationPropertiesFormatDict
    ]
    name: str


ContainerNetworkInterfaceIpConfigurationDict: TypeAlias = (
    _ContainerNetworkInterfaceIpConfigurationFlatDict | _ContainerNetworkInterfaceIpConfigurationNestedDict
)


class ContainerNetworkInterfaceIpConfigurationPropertiesFormatDict(ModelDict, total=False):
    """Stands for ContainerNetworkInterfaceIpConfigurationPropertiesFormat."""


class ContainerNetworkInterfacePropertiesFormatDict(ModelDict, total=False):
    container: models.Container | ContainerDict


class _NetworkProfileFlatDict(ResourceDict, total=False):
    container_network_interface_configurations: Sequence[
        models.ContainerNetworkInterfaceConfiguration | ContainerNetworkInterfaceConfigurationDict
    ]


class _NetworkProfileNestedDict(ResourceDict, total=False):
    properties: Required[models.NetworkProfilePropertiesFormat | NetworkProfilePropertiesFormatDict]


NetworkProfileDict: TypeAlias = _NetworkProfileFlatDict | _NetworkProfileNestedDict


class NetworkProfilePropertiesFormatDict(ModelDict, total=False):
    container_network_interface_configurations: Sequence[
        models.ContainerNetworkInterfaceConfiguration | ContainerNetworkInterfaceConfigurationDict
    ]
