# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``virtual_network_appliances``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import IPVersionValue
    from ._ip_allocations import IPAllocationMethodValue
    from ._virtual_networks import SubnetDict

VirtualNetworkApplianceCapabilityIpVersionValue: TypeAlias = Literal["IPv6", "DualStack"]
VirtualNetworkApplianceCapabilityKindValue: TypeAlias = Literal[
    "PLGatewayFastpath", "PLGateway", "PLIPForwarders", "NAT64"
]
VirtualNetworkApplianceIpVersionTypeValue: TypeAlias = Literal["IPv4", "DualStack"]


class ArmResourceDict(TypedDict, total=False):
    """What all Azure resources have in common."""

    additional_properties: Mapping[str, Any]


class ArmProxyResourceDict(ArmResourceDict, total=False):
    """Base of resources without location and tags."""


class ProxyResourceVirtualNetworkApplianceCapabilityPropertiesDict(ArmProxyResourceDict, total=False):
    """Base of capabilities of virtual network appliances."""

    properties: models.VirtualNetworkApplianceCapabilityProperties | VirtualNetworkApplianceCapabilityPropertiesDict


class _VirtualNetworkApplianceCapabilityDict(ProxyResourceVirtualNetworkApplianceCapabilityPropertiesDict, total=False):
    """A capability of a virtual network appliance."""

    kind: Required[str]


class Nat64CapabilityDict(TypedDict, total=False):
    """NAT64 capability of a virtual network appliance."""

    properties: models.VirtualNetworkApplianceCapabilityProperties | VirtualNetworkApplianceCapabilityPropertiesDict
    kind: Required[Literal["NAT64"]]
    additional_properties: Mapping[str, Any]


class PLGatewayCapabilityDict(TypedDict, total=False):
    """Private link gateway capability of an appliance."""

    properties: models.VirtualNetworkApplianceCapabilityProperties | VirtualNetworkApplianceCapabilityPropertiesDict
    kind: Required[Literal["PLGateway"]]
    additional_properties: Mapping[str, Any]


class PLGatewayFastpathCapabilityDict(TypedDict, total=False):
    """Private link gateway capability of an appliance, with fast path."""

    properties: models.VirtualNetworkApplianceCapabilityProperties | VirtualNetworkApplianceCapabilityPropertiesDict
    kind: Required[Literal["PLGatewayFastpath"]]
    additional_properties: Mapping[str, Any]


class PLIPForwardersCapabilityDict(TypedDict, total=False):
    """Private link IP forwarders capability of an appliance."""

    properties: models.VirtualNetworkApplianceCapabilityProperties | VirtualNetworkApplianceCapabilityPropertiesDict
    kind: Required[Literal["PLIPForwarders"]]
    additional_properties: Mapping[str, Any]


class _VirtualNetworkApplianceFlatDict(ResourceDict, total=False):
    """A virtual network appliance."""

    bandwidth_in_gbps: float
    capacity_provider: models.SubResource | SubResourceDict
    private_ip_address_version: models.VirtualNetworkApplianceIpVersionType | VirtualNetworkApplianceIpVersionTypeValue
    subnet: models.Subnet | SubnetDict


class _VirtualNetworkApplianceNestedDict(ResourceDict, total=False):
    """A virtual network appliance."""

    properties: Required[models.VirtualNetworkAppliancePropertiesFormat | VirtualNetworkAppliancePropertiesFormatDict]


VirtualNetworkApplianceDict: TypeAlias = _VirtualNetworkApplianceFlatDict | _VirtualNetworkApplianceNestedDict


class VirtualNetworkApplianceCapabilityPropertiesDict(TypedDict, total=False):
    """Properties of a virtual network appliance capability."""

    ip_version: models.VirtualNetworkApplianceCapabilityIpVersion | VirtualNetworkApplianceCapabilityIpVersionValue
    additional_properties: Mapping[str, Any]


class _VirtualNetworkApplianceIpConfigurationFlatDict(SubResourceDict, total=False):
    """An IP configuration of a virtual network appliance."""

    name: str
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    primary: bool
    private_ip_address_version: models.IPVersion | IPVersionValue


class _VirtualNetworkApplianceIpConfigurationNestedDict(SubResourceDict, total=False):
    """An IP configuration of a virtual network appliance."""

    properties: Required[
        models.VirtualNetworkApplianceIpConfigurationProperties | VirtualNetworkApplianceIpConfigurationPropertiesDict
    ]
    name: str


VirtualNetworkApplianceIpConfigurationDict: TypeAlias = (
    _VirtualNetworkApplianceIpConfigurationFlatDict | _VirtualNetworkApplianceIpConfigurationNestedDict
)


class VirtualNetworkApplianceIpConfigurationPropertiesDict(TypedDict, total=False):
    """Properties of a virtual network appliance IP configuration."""

    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    primary: bool
    private_ip_address_version: models.IPVersion | IPVersionValue
    additional_properties: Mapping[str, Any]


class VirtualNetworkAppliancePropertiesFormatDict(TypedDict, total=False):
    """Properties of a virtual network appliance."""

    bandwidth_in_gbps: float
    capacity_provider: models.SubResource | SubResourceDict
    private_ip_address_version: models.VirtualNetworkApplianceIpVersionType | VirtualNetworkApplianceIpVersionTypeValue
    subnet: models.Subnet | SubnetDict
    additional_properties: Mapping[str, Any]


VirtualNetworkApplianceCapabilityDict: TypeAlias = (
    _VirtualNetworkApplianceCapabilityDict
    | Nat64CapabilityDict
    | PLGatewayCapabilityDict
    | PLGatewayFastpathCapabilityDict
    | PLIPForwardersCapabilityDict
)
