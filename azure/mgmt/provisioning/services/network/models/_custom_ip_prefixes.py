# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``custom_ip_prefixes``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedOrNone
    from .. import models
    from ..types import _custom_ip_prefixes as types
    from ..types._bases import SubResourceDict
    from ..types._common import ExtendedLocationDict, ProvisioningStateValue
else:
    typed(__name__)


class CustomIpPrefix(Resource):
    """A custom IP prefix: public addresses of your own."""

    properties: NestedOrNone[CustomIpPrefixPropertiesFormat, types.CustomIpPrefixPropertiesFormatDict] = field(
        "properties", "CustomIpPrefixPropertiesFormat", default=None
    )
    """Settings of the custom IP prefix."""
    asn: str | None = flattened("properties", default=None)
    """BGP autonomous system number."""
    cidr: str | None = flattened("properties", default=None)
    signed_message: str | None = flattened("properties", default=None)
    authorization_message: str | None = flattened("properties", default=None)
    custom_ip_prefix_parent: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    child_custom_ip_prefixes: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    commissioned_state: models.CommissionedState | types.CommissionedStateValue | None = flattened(
        "properties", default=None
    )
    """How far a custom IP prefix is taken into service."""
    express_route_advertise: bool | None = flattened("properties", default=None)
    geo: models.Geo | types.GeoValue | None = flattened("properties", default=None)
    """Geography in which a custom IP prefix is advertised."""
    no_internet_advertise: bool | None = flattened("properties", default=None)
    prefix_type: models.CustomIpPrefixType | types.CustomIpPrefixTypeValue | None = flattened(
        "properties", default=None
    )
    """Role of a custom IP prefix."""
    public_ip_prefixes: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    failed_reason: str = flattened("properties", init=False)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1", "2", "3"]; fixed at creation."""


class CustomIpPrefixPropertiesFormat(Model):
    """Properties of a custom IP prefix."""

    asn: str | None = field("asn", default=None)
    """BGP autonomous system number."""
    cidr: str | None = field("cidr", default=None)
    signed_message: str | None = field("signedMessage", default=None)
    authorization_message: str | None = field("authorizationMessage", default=None)
    custom_ip_prefix_parent: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "customIpPrefixParent", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    child_custom_ip_prefixes: NestedList[models.SubResource, SubResourceDict] = read_only(
        "childCustomIpPrefixes", "[SubResource]"
    )
    commissioned_state: models.CommissionedState | types.CommissionedStateValue | None = field(
        "commissionedState", "CommissionedState", default=None
    )
    """How far a custom IP prefix is taken into service."""
    express_route_advertise: bool | None = field("expressRouteAdvertise", "bool", default=None)
    geo: models.Geo | types.GeoValue | None = field("geo", "Geo", default=None)
    """Geography in which a custom IP prefix is advertised."""
    no_internet_advertise: bool | None = field("noInternetAdvertise", "bool", default=None)
    prefix_type: models.CustomIpPrefixType | types.CustomIpPrefixTypeValue | None = field(
        "prefixType", "CustomIpPrefixType", default=None
    )
    """Role of a custom IP prefix."""
    public_ip_prefixes: NestedList[models.SubResource, SubResourceDict] = read_only("publicIpPrefixes", "[SubResource]")
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    failed_reason: str = read_only("failedReason")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
