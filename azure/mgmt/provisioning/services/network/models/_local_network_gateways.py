# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``local_network_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _local_network_gateways as types
    from ..types._common import AddressSpaceDict, BgpSettingsDict, ProvisioningStateValue
else:
    typed(__name__)


class LocalNetworkGateway(Resource):
    """A VPN device of your own and the networks behind it."""

    properties: NestedOrNone[LocalNetworkGatewayPropertiesFormat, types.LocalNetworkGatewayPropertiesFormatDict] = (
        field("properties", "LocalNetworkGatewayPropertiesFormat", default=None)
    )
    """Settings of the local network gateway."""
    local_network_address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = flattened(
        "properties", default=None
    )
    """Address space of the networks behind the device."""
    gateway_ip_address: str | None = flattened("properties", default=None)
    """Public IP address of the device."""
    fqdn: str | None = flattened("properties", default=None)
    """Host name of the device, in place of gatewayIpAddress."""
    bgp_settings: NestedOrNone[models.BgpSettings, BgpSettingsDict] = flattened("properties", default=None)
    """BGP settings of the device."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class LocalNetworkGatewayPropertiesFormat(Model):
    """Settings of a local network gateway."""

    local_network_address_space: NestedOrNone[models.AddressSpace, AddressSpaceDict] = field(
        "localNetworkAddressSpace", "AddressSpace", default=None
    )
    """Address space of the networks behind the device."""
    gateway_ip_address: str | None = field("gatewayIpAddress", default=None)
    """Public IP address of the device."""
    fqdn: str | None = field("fqdn", default=None)
    """Host name of the device, in place of gatewayIpAddress."""
    bgp_settings: NestedOrNone[models.BgpSettings, BgpSettingsDict] = field("bgpSettings", "BgpSettings", default=None)
    """BGP settings of the device."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
