# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``virtual_routers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedOrNone
    from .. import models
    from ..types import _virtual_routers as types
    from ..types._bases import SubResourceDict
    from ..types._common import ProvisioningStateValue
else:
    typed(__name__)


class VirtualRouter(Resource):
    """A virtual router."""

    properties: NestedOrNone[VirtualRouterPropertiesFormat, types.VirtualRouterPropertiesFormatDict] = field(
        "properties", "VirtualRouterPropertiesFormat", default=None
    )
    """Settings of the virtual router."""
    virtual_router_asn: int | None = flattened("properties", default=None)
    virtual_router_ips: list[str] | None = flattened("properties", default=None)
    hosted_subnet: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    hosted_gateway: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    peerings: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualRouterAutoScaleConfiguration(Model):
    """Least capacity of a virtual hub's router."""

    min_capacity: int | None = field("minCapacity", "int", default=None)
    """Least capacity."""


class VirtualRouterPeering(SubResourceModel):
    """A BGP peering of a virtual router."""

    properties: NestedOrNone[VirtualRouterPeeringProperties, types.VirtualRouterPeeringPropertiesDict] = field(
        "properties", "VirtualRouterPeeringProperties", default=None
    )
    """Settings of the virtual router peering."""
    peer_asn: int | None = flattened("properties", default=None)
    """BGP autonomous system number of the peer."""
    peer_ip: str | None = flattened("properties", default=None)
    """IP address of the BGP peer."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualRouterPeeringProperties(Model):
    """Properties of a virtual router peering."""

    peer_asn: int | None = field("peerAsn", "int", default=None)
    """BGP autonomous system number of the peer."""
    peer_ip: str | None = field("peerIp", default=None)
    """IP address of the BGP peer."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VirtualRouterPropertiesFormat(Model):
    """Properties of a virtual router."""

    virtual_router_asn: int | None = field("virtualRouterAsn", "int", default=None)
    virtual_router_ips: list[str] | None = field("virtualRouterIps", "[str]", default=None)
    hosted_subnet: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "hostedSubnet", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    hosted_gateway: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "hostedGateway", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    peerings: NestedList[models.SubResource, SubResourceDict] = read_only("peerings", "[SubResource]")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
