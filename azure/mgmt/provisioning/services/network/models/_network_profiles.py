# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``network_profiles``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _network_profiles as types
    from ..types._bases import SubResourceDict
    from ..types._common import IPConfigurationProfileDict, ProvisioningStateValue
else:
    typed(__name__)


class Container(SubResource):
    """A container with a network interface."""


class ContainerNetworkInterface(SubResource):
    """A network interface of a container."""

    properties: NestedOrNone[
        ContainerNetworkInterfacePropertiesFormat, types.ContainerNetworkInterfacePropertiesFormatDict
    ] = field("properties", "ContainerNetworkInterfacePropertiesFormat", default=None)
    """Settings of the container network interface."""
    container_network_interface_configuration: Nested[
        ContainerNetworkInterfaceConfiguration, types.ContainerNetworkInterfaceConfigurationDict
    ] = flattened("properties", init=False)
    """Template for network interfaces of containers."""
    container: NestedOrNone[Container, types.ContainerDict] = flattened("properties", default=None)
    """A container with a network interface."""
    ip_configurations: NestedList[
        ContainerNetworkInterfaceIpConfiguration, types.ContainerNetworkInterfaceIpConfigurationDict
    ] = flattened("properties", init=False)
    """IP configurations, which give it its addresses."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ContainerNetworkInterfaceConfiguration(SubResource):
    """Template for network interfaces of containers."""

    properties: NestedOrNone[
        ContainerNetworkInterfaceConfigurationPropertiesFormat,
        types.ContainerNetworkInterfaceConfigurationPropertiesFormatDict,
    ] = field("properties", "ContainerNetworkInterfaceConfigurationPropertiesFormat", default=None)
    """Settings of the container network interface configuration."""
    ip_configurations: NestedListOrNone[models.IPConfigurationProfile, IPConfigurationProfileDict] = flattened(
        "properties", default=None
    )
    """IP configurations, which give it its addresses."""
    container_network_interfaces: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ContainerNetworkInterfaceConfigurationPropertiesFormat(Model):
    """Properties of a container network interface configuration."""

    ip_configurations: NestedListOrNone[models.IPConfigurationProfile, IPConfigurationProfileDict] = field(
        "ipConfigurations", "[IPConfigurationProfile]", default=None
    )
    """IP configurations, which give it its addresses."""
    container_network_interfaces: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "containerNetworkInterfaces", "[SubResource]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ContainerNetworkInterfaceIpConfiguration(Model):
    """An IP configuration of a container's network interface."""

    properties: NestedOrNone[
        ContainerNetworkInterfaceIpConfigurationPropertiesFormat,
        types.ContainerNetworkInterfaceIpConfigurationPropertiesFormatDict,
    ] = field("properties", "ContainerNetworkInterfaceIpConfigurationPropertiesFormat", default=None)
    """Settings of the container network interface IP configuration."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name of this entry."""
    type: str = read_only("type")
    """Type of the resource."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ContainerNetworkInterfaceIpConfigurationPropertiesFormat(Model):
    """Properties of a container network interface IP configuration."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ContainerNetworkInterfacePropertiesFormat(Model):
    """Properties of a container network interface."""

    container_network_interface_configuration: Nested[
        ContainerNetworkInterfaceConfiguration, types.ContainerNetworkInterfaceConfigurationDict
    ] = read_only("containerNetworkInterfaceConfiguration", "ContainerNetworkInterfaceConfiguration")
    """Template for network interfaces of containers."""
    container: NestedOrNone[Container, types.ContainerDict] = field("container", "Container", default=None)
    """A container with a network interface."""
    ip_configurations: NestedList[
        ContainerNetworkInterfaceIpConfiguration, types.ContainerNetworkInterfaceIpConfigurationDict
    ] = read_only("ipConfigurations", "[ContainerNetworkInterfaceIpConfiguration]")
    """IP configurations, which give it its addresses."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class NetworkProfile(Resource):
    """A network profile: how containers are connected to subnets."""

    properties: NestedOrNone[NetworkProfilePropertiesFormat, types.NetworkProfilePropertiesFormatDict] = field(
        "properties", "NetworkProfilePropertiesFormat", default=None
    )
    """Settings of the network profile."""
    container_network_interfaces: NestedList[ContainerNetworkInterface, types.ContainerNetworkInterfaceDict] = (
        flattened("properties", init=False)
    )
    container_network_interface_configurations: NestedListOrNone[
        ContainerNetworkInterfaceConfiguration, types.ContainerNetworkInterfaceConfigurationDict
    ] = flattened("properties", default=None)
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class NetworkProfilePropertiesFormat(Model):
    """Properties of a network profile."""

    container_network_interfaces: NestedList[ContainerNetworkInterface, types.ContainerNetworkInterfaceDict] = (
        read_only("containerNetworkInterfaces", "[ContainerNetworkInterface]")
    )
    container_network_interface_configurations: NestedListOrNone[
        ContainerNetworkInterfaceConfiguration, types.ContainerNetworkInterfaceConfigurationDict
    ] = field("containerNetworkInterfaceConfigurations", "[ContainerNetworkInterfaceConfiguration]", default=None)
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
