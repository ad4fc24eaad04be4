# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``route_filters``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SubResource, TrackedResourceWithSettableIdOptionalLocation

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _route_filters as types
    from ..types._common import AccessValue, ProvisioningStateValue
    from ..types._express_route_circuits import ExpressRouteCircuitPeeringDict
else:
    typed(__name__)


class RouteFilter(TrackedResourceWithSettableIdOptionalLocation):
    """A route filter."""

    properties: NestedOrNone[RouteFilterPropertiesFormat, types.RouteFilterPropertiesFormatDict] = field(
        "properties", "RouteFilterPropertiesFormat", default=None
    )
    """Settings of the route filter."""
    rules: NestedListOrNone[RouteFilterRule, types.RouteFilterRuleDict] = flattened("properties", default=None)
    peerings: NestedList[models.ExpressRouteCircuitPeering, ExpressRouteCircuitPeeringDict] = flattened(
        "properties", init=False
    )
    ipv6_peerings: NestedList[models.ExpressRouteCircuitPeering, ExpressRouteCircuitPeeringDict] = flattened(
        "properties", init=False
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class RouteFilterPropertiesFormat(Model):
    """Properties of a route filter."""

    rules: NestedListOrNone[RouteFilterRule, types.RouteFilterRuleDict] = field(
        "rules", "[RouteFilterRule]", default=None
    )
    peerings: NestedList[models.ExpressRouteCircuitPeering, ExpressRouteCircuitPeeringDict] = read_only(
        "peerings", "[ExpressRouteCircuitPeering]"
    )
    ipv6_peerings: NestedList[models.ExpressRouteCircuitPeering, ExpressRouteCircuitPeeringDict] = read_only(
        "ipv6Peerings", "[ExpressRouteCircuitPeering]"
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class RouteFilterRule(SubResource):
    """A rule of a route filter."""

    properties: NestedOrNone[RouteFilterRulePropertiesFormat, types.RouteFilterRulePropertiesFormatDict] = field(
        "properties", "RouteFilterRulePropertiesFormat", default=None
    )
    """Settings of the route filter rule."""
    access: models.Access | AccessValue | None = flattened("properties", default=None)
    """Whether traffic or routes are allowed."""
    route_filter_rule_type: models.RouteFilterRuleType | types.RouteFilterRuleTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of a route filter rule."""
    communities: list[str] | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    location: str | None = field("location", default=None)
    """Azure region, such as "westeurope"; fixed at creation."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class RouteFilterRulePropertiesFormat(Model):
    """Properties of a route filter rule."""

    access: models.Access | AccessValue = field("access", "Access")
    """Whether traffic or routes are allowed."""
    route_filter_rule_type: models.RouteFilterRuleType | types.RouteFilterRuleTypeValue = field(
        "routeFilterRuleType", "RouteFilterRuleType", default="Community"
    )
    """Kind of a route filter rule."""
    communities: list[str] = field("communities", "[str]")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
