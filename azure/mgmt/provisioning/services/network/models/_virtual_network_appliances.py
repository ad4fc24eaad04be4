# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``virtual_network_appliances``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedOrNone
    from .. import models
    from ..types import _virtual_network_appliances as types
    from ..types._bases import SubResourceDict
    from ..types._common import IPVersionValue, ProvisioningStateValue, SystemDataDict
    from ..types._ip_allocations import IPAllocationMethodValue
    from ..types._virtual_networks import SubnetDict
else:
    typed(__name__)


class ArmResource(Model):
    """What all Azure resources have in common."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ArmProxyResource(ArmResource):
    """Base of resources without location and tags."""


class ProxyResourceVirtualNetworkApplianceCapabilityProperties(ArmProxyResource):
    """Base of capabilities of virtual network appliances."""

    properties: NestedOrNone[
        VirtualNetworkApplianceCapabilityProperties, types.VirtualNetworkApplianceCapabilityPropertiesDict
    ] = field("properties", "VirtualNetworkApplianceCapabilityProperties", default=None)
    """Settings of the proxy resource virtual network appliance capability properties."""


class VirtualNetworkApplianceCapability(ProxyResourceVirtualNetworkApplianceCapabilityProperties):
    """A capability of a virtual network appliance."""

    _subtype_map = {
        "kind": {
            "NAT64": "Nat64Capability",
            "PLGateway": "PLGatewayCapability",
            "PLGatewayFastpath": "PLGatewayFastpathCapability",
            "PLIPForwarders": "PLIPForwardersCapability",
        }
    }

    kind: str = field("kind")
    """Kind of the resource."""


class Nat64Capability(VirtualNetworkApplianceCapability):
    """NAT64 capability of a virtual network appliance."""

    kind: str = field("kind", default="NAT64")
    """Kind of the resource."""


class PLGatewayCapability(VirtualNetworkApplianceCapability):
    """Private link gateway capability of an appliance."""

    kind: str = field("kind", default="PLGateway")
    """Kind of the resource."""


class PLGatewayFastpathCapability(VirtualNetworkApplianceCapability):
    """Private link gateway capability of an appliance, with fast path."""

    kind: str = field("kind", default="PLGatewayFastpath")
    """Kind of the resource."""


class PLIPForwardersCapability(VirtualNetworkApplianceCapability):
    """Private link IP forwarders capability of an appliance."""

    kind: str = field("kind", default="PLIPForwarders")
    """Kind of the resource."""


class VirtualNetworkAppliance(Resource):
    """A virtual network appliance."""

    properties: NestedOrNone[
        VirtualNetworkAppliancePropertiesFormat, types.VirtualNetworkAppliancePropertiesFormatDict
    ] = field("properties", "VirtualNetworkAppliancePropertiesFormat", default=None)
    """Settings of the virtual network appliance."""
    bandwidth_in_gbps: float | None = flattened("properties", default=None)
    capacity_provider: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    ip_configurations: NestedList[
        VirtualNetworkApplianceIpConfiguration, types.VirtualNetworkApplianceIpConfigurationDict
    ] = flattened("properties", init=False)
    """IP configurations, which give it its addresses."""
    private_ip_address_version: (
        models.VirtualNetworkApplianceIpVersionType | types.VirtualNetworkApplianceIpVersionTypeValue | None
    ) = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualNetworkApplianceCapabilityProperties(Model):
    """Properties of a virtual network appliance capability."""

    linked_resource_id: str = read_only("linkedResourceId")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    ip_version: (
        models.VirtualNetworkApplianceCapabilityIpVersion | types.VirtualNetworkApplianceCapabilityIpVersionValue | None
    ) = field("ipVersion", "VirtualNetworkApplianceCapabilityIpVersion", default=None)
    """IP version of an appliance's capability."""


class VirtualNetworkApplianceIpConfiguration(SubResource):
    """An IP configuration of a virtual network appliance."""

    properties: NestedOrNone[
        VirtualNetworkApplianceIpConfigurationProperties, types.VirtualNetworkApplianceIpConfigurationPropertiesDict
    ] = field("properties", "VirtualNetworkApplianceIpConfigurationProperties", default=None)
    """Settings of the virtual network appliance IP configuration."""
    private_ip_address: str | None = flattened("properties", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = flattened(
        "properties", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    primary: bool | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_ip_address_version: models.IPVersion | IPVersionValue | None = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class VirtualNetworkApplianceIpConfigurationProperties(Model):
    """Properties of a virtual network appliance IP configuration."""

    private_ip_address: str | None = field("privateIPAddress", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    primary: bool | None = field("primary", "bool", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_ip_address_version: models.IPVersion | IPVersionValue | None = field(
        "privateIPAddressVersion", "IPVersion", default=None
    )
    """IPv4 (default) or IPv6."""


class VirtualNetworkAppliancePropertiesFormat(Model):
    """Properties of a virtual network appliance."""

    bandwidth_in_gbps: float | None = field("bandwidthInGbps", "float", default=None)
    capacity_provider: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "capacityProvider", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    ip_configurations: NestedList[
        VirtualNetworkApplianceIpConfiguration, types.VirtualNetworkApplianceIpConfigurationDict
    ] = read_only("ipConfigurations", "[VirtualNetworkApplianceIpConfiguration]")
    """IP configurations, which give it its addresses."""
    private_ip_address_version: (
        models.VirtualNetworkApplianceIpVersionType | types.VirtualNetworkApplianceIpVersionTypeValue | None
    ) = field("privateIPAddressVersion", "VirtualNetworkApplianceIpVersionType", default=None)
    """IPv4 (default) or IPv6."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = field("subnet", "Subnet", default=None)
    """Subnet the address comes from."""
