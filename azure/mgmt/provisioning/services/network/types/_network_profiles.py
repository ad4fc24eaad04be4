# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``network_profiles``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import IPConfigurationProfileDict


class ContainerDict(SubResourceDict, total=False):
    """A container with a network interface."""


class _ContainerNetworkInterfaceFlatDict(SubResourceDict, total=False):
    """A network interface of a container."""

    name: str
    container: models.Container | ContainerDict


class _ContainerNetworkInterfaceNestedDict(SubResourceDict, total=False):
    """A network interface of a container."""

    properties: Required[
        models.ContainerNetworkInterfacePropertiesFormat | ContainerNetworkInterfacePropertiesFormatDict
    ]
    name: str


ContainerNetworkInterfaceDict: TypeAlias = _ContainerNetworkInterfaceFlatDict | _ContainerNetworkInterfaceNestedDict


class _ContainerNetworkInterfaceConfigurationFlatDict(SubResourceDict, total=False):
    """Template for network interfaces of containers."""

    name: str
    ip_configurations: Sequence[models.IPConfigurationProfile | IPConfigurationProfileDict]
    container_network_interfaces: Sequence[models.SubResource | SubResourceDict]


class _ContainerNetworkInterfaceConfigurationNestedDict(SubResourceDict, total=False):
    """Template for network interfaces of containers."""

    properties: Required[
        models.ContainerNetworkInterfaceConfigurationPropertiesFormat
        | ContainerNetworkInterfaceConfigurationPropertiesFormatDict
    ]
    name: str


ContainerNetworkInterfaceConfigurationDict: TypeAlias = (
    _ContainerNetworkInterfaceConfigurationFlatDict | _ContainerNetworkInterfaceConfigurationNestedDict
)


class ContainerNetworkInterfaceConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Properties of a container network interface configuration."""

    ip_configurations: Sequence[models.IPConfigurationProfile | IPConfigurationProfileDict]
    container_network_interfaces: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class _ContainerNetworkInterfaceIpConfigurationFlatDict(TypedDict, total=False):
    """An IP configuration of a container's network interface."""

    name: str
    additional_properties: Mapping[str, Any]


class _ContainerNetworkInterfaceIpConfigurationNestedDict(TypedDict, total=False):
    """An IP configuration of a container's network interface."""

    properties: Required[
        models.ContainerNetworkInterfaceIpConfigurationPropertiesFormat
        | ContainerNetworkInterfaceIpConfigurationPropertiesFormatDict
    ]
    name: str
    additional_properties: Mapping[str, Any]


ContainerNetworkInterfaceIpConfigurationDict: TypeAlias = (
    _ContainerNetworkInterfaceIpConfigurationFlatDict | _ContainerNetworkInterfaceIpConfigurationNestedDict
)


class ContainerNetworkInterfaceIpConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Properties of a container network interface IP configuration."""

    additional_properties: Mapping[str, Any]


class ContainerNetworkInterfacePropertiesFormatDict(TypedDict, total=False):
    """Properties of a container network interface."""

    container: models.Container | ContainerDict
    additional_properties: Mapping[str, Any]


class _NetworkProfileFlatDict(ResourceDict, total=False):
    """A network profile: how containers are connected to subnets."""

    container_network_interface_configurations: Sequence[
        models.ContainerNetworkInterfaceConfiguration | ContainerNetworkInterfaceConfigurationDict
    ]


class _NetworkProfileNestedDict(ResourceDict, total=False):
    """A network profile: how containers are connected to subnets."""

    properties: Required[models.NetworkProfilePropertiesFormat | NetworkProfilePropertiesFormatDict]


NetworkProfileDict: TypeAlias = _NetworkProfileFlatDict | _NetworkProfileNestedDict


class NetworkProfilePropertiesFormatDict(TypedDict, total=False):
    """Properties of a network profile."""

    container_network_interface_configurations: Sequence[
        models.ContainerNetworkInterfaceConfiguration | ContainerNetworkInterfaceConfigurationDict
    ]
    additional_properties: Mapping[str, Any]
