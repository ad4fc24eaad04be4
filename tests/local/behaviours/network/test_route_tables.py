"""Route tables with their routes, and NAT gateways."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import ADDRESS, NETWORK, NIC, PROVIDER, SUBNET, VNET, address, delete, interface, make, network

TABLE = f"{PROVIDER}/routeTables/table"
ROUTE = f"{TABLE}/routes/out"
GATEWAY = f"{PROVIDER}/natGateways/nat"


def table(*routes: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    given = [{"name": name, **body} for name, body in routes]
    return {"location": "westeurope", "properties": {"routes": given}}


def route(prefix: str = "0.0.0.0/0", hop: str = "Internet", **properties: Any) -> dict[str, Any]:
    return {"properties": {"addressPrefix": prefix, "nextHopType": hop, **properties}}


def gateway(**properties: Any) -> dict[str, Any]:
    return {"location": "westeurope", "sku": {"name": "Standard"}, "properties": properties}


def subnet(**properties: Any) -> dict[str, Any]:
    return {"properties": {"addressPrefix": "10.0.0.0/24", **properties}}


def routes(arm: Arm) -> list[str]:
    return [each["name"] for each in arm.get(TABLE, NETWORK).document["properties"]["routes"]]


def test_a_table_shows_its_routes(arm: Arm):
    made = make(arm, TABLE, table(("out", route()), ("in", route("10.0.0.0/8", "VnetLocal"))))
    assert made["properties"]["disableBgpRoutePropagation"] is False
    assert routes(arm) == ["in", "out"]
    make(arm, f"{TABLE}/routes/tag", route("Storage.WestEurope"))
    assert [each["name"] for each in arm.list(f"{TABLE}/routes", NETWORK)] == ["in", "out", "tag"]
    delete(arm, ROUTE)
    make(arm, TABLE, table(("other", route())))
    assert routes(arm) == ["other"]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (route("ten"), "RouteConflictsWithAnotherRoute"),
        (route("10.0.0.1/24"), "InvalidAddressPrefixFormat"),
        (route("10.0.0.1"), "InvalidAddressPrefixFormat"),
        (route(hop="VirtualAppliance"), "RouteNextHopIpAddressMissing"),
        (route(hop="VirtualAppliance", nextHopIpAddress="x"), "InvalidIPAddressFormat"),
        (route(nextHopIpAddress="10.0.0.4"), "RouteNextHopIpAddressNotAllowed"),
        ({"properties": {"nextHopType": "Internet"}}, "InvalidRequestFormat"),
    ],
)
def test_what_routes_are_refused(arm: Arm, body: dict[str, Any], error: str):
    make(arm, TABLE, table(("first", route("ten"))))
    assert code(arm.put(ROUTE, NETWORK, body)) == (400, error)


def test_a_table_stays_while_a_subnet_has_it(arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    assert code(arm.put(SUBNET, NETWORK, subnet(routeTable={"id": TABLE}))) == (400, "InvalidResourceReference")
    make(arm, TABLE, table())
    make(arm, SUBNET, subnet(routeTable={"id": TABLE}))
    assert arm.get(TABLE, NETWORK).document["properties"]["subnets"] == [{"id": SUBNET}]
    assert code(arm.delete(TABLE, NETWORK)) == (400, "InUseRouteTableCannotBeDeleted")
    make(arm, SUBNET, subnet())
    delete(arm, TABLE)


def test_a_nat_gateway_stays_while_a_subnet_has_it(arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    make(arm, ADDRESS, address())
    made = make(arm, GATEWAY, gateway(publicIpAddresses=[{"id": ADDRESS}]))["properties"]
    assert (made["idleTimeoutInMinutes"], made["publicIpAddresses"]) == (4, [{"id": ADDRESS}])
    make(arm, SUBNET, subnet(natGateway={"id": GATEWAY}))
    assert arm.get(GATEWAY, NETWORK).document["properties"]["subnets"] == [{"id": SUBNET}]
    assert arm.get(ADDRESS, NETWORK).document["properties"]["natGateway"] == {"id": GATEWAY}
    assert code(arm.delete(GATEWAY, NETWORK)) == (400, "InUseNatGatewayCannotBeDeleted")
    assert code(arm.delete(ADDRESS, NETWORK)) == (400, "PublicIPAddressCannotBeDeleted")
    assert code(arm.put(NIC, NETWORK, interface(publicIPAddress={"id": ADDRESS}))) == (400, "PublicIPAddressInUse")
    make(arm, SUBNET, subnet())
    delete(arm, GATEWAY)
    delete(arm, ADDRESS)


def test_what_nat_gateways_are_refused(arm: Arm):
    nowhere = gateway(publicIpAddresses=[{"id": ADDRESS}])
    assert code(arm.put(GATEWAY, NETWORK, nowhere)) == (400, "InvalidResourceReference")
    make(arm, ADDRESS, address("Static", "Basic"))
    assert code(arm.put(GATEWAY, NETWORK, nowhere)) == (400, "NatGatewayCannotUseBasicPublicIpAddress")
    assert code(arm.put(GATEWAY, NETWORK, gateway(idleTimeoutInMinutes=3))) == (
        400,
        "NatGatewayIdleTimeoutNotSupported",
    )
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    make(arm, f"{ADDRESS}2", address())
    make(arm, NIC, interface(publicIPAddress={"id": f"{ADDRESS}2"}))
    taken = gateway(publicIpAddresses=[{"id": f"{ADDRESS}2"}])
    assert code(arm.put(GATEWAY, NETWORK, taken)) == (400, "PublicIPAddressInUse")
    other = {**gateway(), "sku": {"name": "Basic"}}
    assert arm.put(GATEWAY, NETWORK, other).status == 400
