# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``virtual_network_appliances``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._common import IPVersionValue
    from ._ip_allocations import IPAllocationMethodValue
    from ._virtual_networks import SubnetDict
else:
    typed(__name__)

VirtualNetworkApplianceCapabilityIpVersionValue: TypeAlias = Literal["IPv6", "DualStack"]
VirtualNetworkApplianceCapabilityKindValue: TypeAlias = Literal[
    "PLGatewayFastpath", "PLGateway", "PLIPForwarders", "NAT64"
]
VirtualNetworkApplianceIpVersionTypeValue: TypeAlias = Literal["IPv4", "DualStack"]


class ArmResourceDict(ModelDict, total=False):
    """Stands for ArmResource."""


class ArmProxyResourceDict(ArmResourceDict, total=False):
    """Stands for ArmProxyResource."""


class ProxyResourceVirtualNetworkApplianceCapabilityPropertiesDict(ArmProxyResourceDict, total=False):
    properties: models.VirtualNetworkApplianceCapabilityProperties | VirtualNetworkApplianceCapabilityPropertiesDict


class _VirtualNetworkApplianceCapabilityDict(ProxyResourceVirtualNetworkApplianceCapabilityPropertiesDict, total=False):
    kind: Required[str]


class Nat64CapabilityDict(ModelDict, total=False):
    properties: models.VirtualNetworkApplianceCapabilityProperties | VirtualNetworkApplianceCapabilityPropertiesDict
    kind: Required[Literal["NAT64"]]


class PLGatewayCapabilityDict(ModelDict, total=False):
    properties: models.VirtualNetworkApplianceCapabilityProperties | VirtualNetworkApplianceCapabilityPropertiesDict
    kind: Required[Literal["PLGateway"]]


class PLGatewayFastpathCapabilityDict(ModelDict, total=False):
    properties: models.VirtualNetworkApplianceCapabilityProperties | VirtualNetworkApplianceCapabilityPropertiesDict
    kind: Required[Literal["PLGatewayFastpath"]]


class PLIPForwardersCapabilityDict(ModelDict, total=False):
    properties: models.VirtualNetworkApplianceCapabilityProperties | VirtualNetworkApplianceCapabilityPropertiesDict
    kind: Required[Literal["PLIPForwarders"]]


class _VirtualNetworkApplianceFlatDict(ResourceDict, total=False):
    bandwidth_in_gbps: float
    capacity_provider: models.SubResource | SubResourceDict
    private_ip_address_version: models.VirtualNetworkApplianceIpVersionType | VirtualNetworkApplianceIpVersionTypeValue
    subnet: models.Subnet | SubnetDict


class _VirtualNetworkApplianceNestedDict(ResourceDict, total=False):
    properties: Required[models.VirtualNetworkAppliancePropertiesFormat | VirtualNetworkAppliancePropertiesFormatDict]


VirtualNetworkApplianceDict: TypeAlias = _VirtualNetworkApplianceFlatDict | _VirtualNetworkApplianceNestedDict


class VirtualNetworkApplianceCapabilityPropertiesDict(ModelDict, total=False):
    ip_version: models.VirtualNetworkApplianceCapabilityIpVersion | VirtualNetworkApplianceCapabilityIpVersionValue


class _VirtualNetworkApplianceIpConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    primary: bool
    private_ip_address_version: models.IPVersion | IPVersionValue


class _VirtualNetworkApplianceIpConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.VirtualNetworkApplianceIpConfigurationProperties | VirtualNetworkApplianceIpConfigurationPropertiesDict
    ]
    name: str


VirtualNetworkApplianceIpConfigurationDict: TypeAlias = (
    _VirtualNetworkApplianceIpConfigurationFlatDict | _VirtualNetworkApplianceIpConfigurationNestedDict
)


class VirtualNetworkApplianceIpConfigurationPropertiesDict(ModelDict, total=False):
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    primary: bool
    private_ip_address_version: models.IPVersion | IPVersionValue


class VirtualNetworkAppliancePropertiesFormatDict(ModelDict, total=False):
    bandwidth_in_gbps: float
    capacity_provider: models.SubResource | SubResourceDict
    private_ip_address_version: models.VirtualNetworkApplianceIpVersionType | VirtualNetworkApplianceIpVersionTypeValue
    subnet: models.Subnet | SubnetDict


VirtualNetworkApplianceCapabilityDict: TypeAlias = (
    _VirtualNetworkApplianceCapabilityDict
    | Nat64CapabilityDict
    | PLGatewayCapabilityDict
    | PLGatewayFastpathCapabilityDict
    | PLIPForwardersCapabilityDict
)
