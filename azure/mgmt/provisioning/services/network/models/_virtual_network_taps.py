# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``virtual_network_taps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedOrNone
    from .. import models
    from ..types import _virtual_network_taps as types
    from ..types._common import ProvisioningStateValue
    from ..types._load_balancers import FrontendIPConfigurationDict
    from ..types._network_interfaces import NetworkInterfaceIPConfigurationDict, NetworkInterfaceTapConfigurationDict
else:
    typed(__name__)


class VirtualNetworkTap(Resource):
    """A virtual network tap."""

    properties: NestedOrNone[VirtualNetworkTapPropertiesFormat, types.VirtualNetworkTapPropertiesFormatDict] = field(
        "properties", "VirtualNetworkTapPropertiesFormat", default=None
    )
    """Settings of the virtual network tap."""
    network_interface_tap_configurations: NestedList[
        models.NetworkInterfaceTapConfiguration, NetworkInterfaceTapConfigurationDict
    ] = flattened("properties", init=False)
    """Configurations of the network interfaces whose traffic is copied to the tap."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    destination_network_interface_ip_configuration: NestedOrNone[
        models.NetworkInterfaceIPConfiguration, NetworkInterfaceIPConfigurationDict
    ] = flattened("properties", default=None)
    """An IP configuration of a network interface."""
    destination_load_balancer_front_end_ip_configuration: NestedOrNone[
        models.FrontendIPConfiguration, FrontendIPConfigurationDict
    ] = flattened("properties", default=None)
    """A frontend of a load balancer: the address that takes traffic in."""
    destination_port: int | None = flattened("properties", default=None)
    """Port of the destination that takes the VXLAN copies; 4789 if not given."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualNetworkTapPropertiesFormat(Model):
    """Properties of a virtual network tap."""

    network_interface_tap_configurations: NestedList[
        models.NetworkInterfaceTapConfiguration, NetworkInterfaceTapConfigurationDict
    ] = read_only("networkInterfaceTapConfigurations", "[NetworkInterfaceTapConfiguration]")
    """Configurations of the network interfaces whose traffic is copied to the tap."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    destination_network_interface_ip_configuration: NestedOrNone[
        models.NetworkInterfaceIPConfiguration, NetworkInterfaceIPConfigurationDict
    ] = field("destinationNetworkInterfaceIPConfiguration", "NetworkInterfaceIPConfiguration", default=None)
    """An IP configuration of a network interface."""
    destination_load_balancer_front_end_ip_configuration: NestedOrNone[
        models.FrontendIPConfiguration, FrontendIPConfigurationDict
    ] = field("destinationLoadBalancerFrontEndIPConfiguration", "FrontendIPConfiguration", default=None)
    """A frontend of a load balancer: the address that takes traffic in."""
    destination_port: int | None = field("destinationPort", "int", default=None)
    """Port of the destination that takes the VXLAN copies; 4789 if not given."""
