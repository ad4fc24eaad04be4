# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Models of ``network``: ``dscp_configuration``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.model import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _dscp_configuration as types
    from ..types._common import ProvisioningStateValue
    from ..types._network_interfaces import NetworkInterfaceDict


class DscpConfiguration(Resource):
    """A DSCP configuration."""

    properties: NestedOrNone[DscpConfigurationPropertiesFormat, types.DscpConfigurationPropertiesFormatDict] = field(
        "properties", "DscpConfigurationPropertiesFormat", default=None
    )
    """Settings of the DSCP configuration."""
    markings: list[int] | None = flattened("properties", "markings", default=None)
    source_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = flattened(
        "properties", "source_ip_ranges", default=None
    )
    destination_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = flattened(
        "properties", "destination_ip_ranges", default=None
    )
    source_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = flattened(
        "properties", "source_port_ranges", default=None
    )
    """Source ports or ranges."""
    destination_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = flattened(
        "properties", "destination_port_ranges", default=None
    )
    """Destination ports or ranges."""
    protocol: models.ProtocolType | types.ProtocolTypeValue | None = flattened("properties", "protocol", default=None)
    """Protocol of a DSCP configuration."""
    qos_definition_collection: NestedListOrNone[QosDefinition, types.QosDefinitionDict] = flattened(
        "properties", "qos_definition_collection", default=None
    )
    qos_collection_id: str = flattened("properties", "qos_collection_id", init=False)
    associated_network_interfaces: NestedList[models.NetworkInterface, NetworkInterfaceDict] = flattened(
        "properties", "associated_network_interfaces", init=False
    )
    resource_guid: str = flattened("properties", "resource_guid", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened(
        "properties", "provisioning_state", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class DscpConfigurationPropertiesFormat(Model):
    """Properties of a DSCP configuration."""

    markings: list[int] | None = field("markings", "[int]", default=None)
    source_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = field(
        "sourceIpRanges", "[QosIpRange]", default=None
    )
    destination_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = field(
        "destinationIpRanges", "[QosIpRange]", default=None
    )
    source_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = field(
        "sourcePortRanges", "[QosPortRange]", default=None
    )
    """Source ports or ranges."""
    destination_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = field(
        "destinationPortRanges", "[QosPortRange]", default=None
    )
    """Destination ports or ranges."""
    protocol: models.ProtocolType | types.ProtocolTypeValue | None = field("protocol", "ProtocolType", default=None)
    """Protocol of a DSCP configuration."""
    qos_definition_collection: NestedListOrNone[QosDefinition, types.QosDefinitionDict] = field(
        "qosDefinitionCollection", "[QosDefinition]", default=None
    )
    qos_collection_id: str = read_only("qosCollectionId")
    associated_network_interfaces: NestedList[models.NetworkInterface, NetworkInterfaceDict] = read_only(
        "associatedNetworkInterfaces", "[NetworkInterface]"
    )
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class QosDefinition(Model):
    """Marks for packets of some addresses and ports."""

    markings: list[int] | None = field("markings", "[int]", default=None)
    source_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = field(
        "sourceIpRanges", "[QosIpRange]", default=None
    )
    destination_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = field(
        "destinationIpRanges", "[QosIpRange]", default=None
    )
    source_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = field(
        "sourcePortRanges", "[QosPortRange]", default=None
    )
    """Source ports or ranges."""
    destination_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = field(
        "destinationPortRanges", "[QosPortRange]", default=None
    )
    """Destination ports or ranges."""
    protocol: models.ProtocolType | types.ProtocolTypeValue | None = field("protocol", "ProtocolType", default=None)
    """Protocol of a DSCP configuration."""


class QosIpRange(Model):
    """First and last address of a range."""

    start_ip: str | None = field("startIP", default=None)
    end_ip: str | None = field("endIP", default=None)


class QosPortRange(Model):
    """First and last port of a range."""

    start: int | None = field("start", "int", default=None)
    end: int | None = field("end", "int", default=None)
