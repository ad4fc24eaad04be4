"""Route tables and their routes.

A route is a resource of its own; the document of its table shows the routes, and changes them when it is written.
"""

from __future__ import annotations

from ipaddress import ip_address, ip_network
from typing import Any

from ...arm.ids import ResourceId
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.references import users
from ...store import Stored
from .common import (
    ROUTE_TABLES,
    SERVICE_TAG,
    SUBNETS,
    check_name,
    present_child,
    present_children,
    refused,
    replace_children,
    resource_guid,
    serve_network,
    touch,
    with_siblings,
)

behaviours = Behaviours("network")

ROUTES = f"{ROUTE_TABLES}/routes"
_APPLIANCE = "VirtualAppliance"


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    properties["resourceGuid"] = resource_guid(call.id)
    properties.setdefault("disableBgpRoutePropagation", False)
    # As with the rules of a security group, a body without routes is one with none.
    replace_children(call, "routes", properties.pop("routes", None) or [], _prepare_route)
    _check_prefixes(call.store.of_type(ROUTES, call.id))


def _prepare_route(call: Call, id: str, document: dict[str, Any], existing: Stored | None) -> None:
    properties, name = document["properties"], ResourceId(id).name
    prefix = properties.get("addressPrefix")
    if not prefix:
        raise refused("InvalidRequestFormat", f"The route {id} needs an addressPrefix.")
    if not _is_prefix(prefix):
        raise refused(
            "InvalidAddressPrefixFormat",
            f"Address prefix {prefix} of route {name} is not formatted correctly: write it as in 10.0.0.0/24.",
        )
    hop = properties.get("nextHopIpAddress")
    if properties["nextHopType"] == _APPLIANCE:
        if not hop:
            message = f"Route {name} has the next hop type {_APPLIANCE}, which needs a nextHopIpAddress."
            raise refused("RouteNextHopIpAddressMissing", message)
        if not _is_address(hop):
            raise refused(
                "InvalidIPAddressFormat", f"The IP address '{hop}' of route {name} is not formatted correctly."
            )
    elif hop:
        message = f"Route {name} has a nextHopIpAddress, which only the next hop type {_APPLIANCE} may have."
        raise refused("RouteNextHopIpAddressNotAllowed", message)
    properties["hasBgpOverride"] = False


def _is_prefix(text: str) -> bool:
    if SERVICE_TAG.match(text):
        return True
    try:
        ip_network(text)
    except ValueError:
        return False
    return "/" in text


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def _check_prefixes(routes: list[Stored]) -> None:
    """Refuse two routes for the same prefix."""
    known: dict[str, str] = {}
    for route in routes:
        prefix = str(route.properties["addressPrefix"]).lower()
        if prefix in known:
            raise refused(
                "RouteConflictsWithAnotherRoute",
                f"Route {known[prefix]} conflicts with route {route.name}: both are for the address prefix {prefix}.",
            )
        known[prefix] = route.name


def _prepare_child(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """As _prepare_route, for a route that is written by itself."""
    check_name(ResourceId(call.id).name)
    document.setdefault("properties", {})
    _prepare_route(call, call.id, document, existing)
    _check_prefixes(with_siblings(call, document))
    touch(call.azure, call.id)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = properties = dict(document["properties"])
    properties["routes"] = present_children(azure, stored.id, ROUTES)
    if used := users(azure, stored.id, SUBNETS):
        properties["subnets"] = [{"id": each.id} for each in used]


def _guard(azure: ResourceManager, stored: Stored) -> None:
    if used := users(azure, stored.id, SUBNETS):
        raise refused(
            "InUseRouteTableCannotBeDeleted",
            f"Route table {stored.name} is in use and cannot be deleted. Resources that use it: "
            f"{', '.join(each.id for each in used)}.",
        )


serve_network(behaviours, ROUTE_TABLES, "RouteTables", prepare=_prepare, present=_present, guard=_guard)

serve_network(behaviours, ROUTES, "Routes", tracked=False, prepare=_prepare_child, present=present_child)
