"""Application gateways: their parts name each other, and their subnet is for them alone."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import ADDRESS, NETWORK, NIC, PROVIDER, SUBNET, VNET, address, delete, interface, make, network

GATEWAY = f"{PROVIDER}/applicationGateways/gw"
POOL = f"{GATEWAY}/backendAddressPools/pool"
OTHER = f"{VNET}/subnets/two"


def part(name: str, **properties: Any) -> dict[str, Any]:
    return {"name": name, "properties": properties}


def to(word: str, name: str) -> dict[str, str]:
    return {"id": f"{GATEWAY}/{word}/{name}"}


def listener(name: str = "http", **properties: Any) -> dict[str, Any]:
    given = {
        "frontendIPConfiguration": to("frontendIPConfigurations", "front"),
        "frontendPort": to("frontendPorts", "port"),
        "protocol": "Http",
        **properties,
    }
    return part(name, **given)


def rule(name: str = "rule", **properties: Any) -> dict[str, Any]:
    given = {
        "priority": 1,
        "httpListener": to("httpListeners", "http"),
        "backendAddressPool": to("backendAddressPools", "pool"),
        "backendHttpSettings": to("backendHttpSettingsCollection", "settings"),
        **properties,
    }
    return part(name, **given)


def gateway(size: str = "Standard_v2", **properties: Any) -> dict[str, Any]:
    given: dict[str, Any] = {
        "sku": {"name": size, "tier": size.replace("_Small", ""), "capacity": 2},
        "gatewayIPConfigurations": [part("own", subnet={"id": SUBNET})],
        "frontendIPConfigurations": [part("front", publicIPAddress={"id": ADDRESS})],
        "frontendPorts": [part("port", port=80)],
        "backendAddressPools": [part("pool", backendAddresses=[{"ipAddress": "10.0.1.4"}])],
        "backendHttpSettingsCollection": [part("settings", port=80, protocol="Http")],
        "httpListeners": [listener()],
        "requestRoutingRules": [rule()],
        **properties,
    }
    return {"location": "westeurope", "properties": given}


_PATHS = part(
    "map",
    defaultBackendAddressPool=to("backendAddressPools", "pool"),
    defaultBackendHttpSettings=to("backendHttpSettingsCollection", "settings"),
    pathRules=[part("one", paths=["/one"], backendAddressPool=to("backendAddressPools", "pool"))],
)


def full_gateway(public: str = ADDRESS, subnet: str = SUBNET) -> dict[str, Any]:
    """A gateway with paths."""
    by_path = rule(ruleType="PathBasedRouting", urlPathMap=to("urlPathMaps", "map"))
    del by_path["properties"]["backendAddressPool"]
    return gateway(
        gatewayIPConfigurations=[part("own", subnet={"id": subnet})],
        frontendIPConfigurations=[part("front", publicIPAddress={"id": public})],
        urlPathMaps=[_PATHS],
        requestRoutingRules=[by_path],
    )


@pytest.fixture
def ready(arm: Arm) -> Arm:
    """There are a network and a public address."""
    make(arm, VNET, network(("one", "10.0.0.0/24"), ("two", "10.0.1.0/24")))
    make(arm, ADDRESS, address())
    return arm


def test_a_gateway_shows_its_parts(ready: Arm):
    made = make(ready, GATEWAY, full_gateway())
    found = made["properties"]
    assert found["operationalState"] == "Running"
    assert found["backendAddressPools"][0] == {
        "name": "pool",
        "id": POOL,
        "type": "Microsoft.Network/applicationGateways/backendAddressPools",
        "etag": made["etag"],
        "properties": {"backendAddresses": [{"ipAddress": "10.0.1.4"}], "provisioningState": "Succeeded"},
    }
    (path,) = found["urlPathMaps"][0]["properties"]["pathRules"]
    assert path["id"] == f"{GATEWAY}/urlPathMaps/map/pathRules/one"
    front = f"{GATEWAY}/frontendIPConfigurations/front"
    assert ready.get(ADDRESS, NETWORK).document["properties"]["ipConfiguration"] == {"id": front}
    again = make(ready, GATEWAY, made)["properties"]
    assert again["requestRoutingRules"][0]["properties"] == found["requestRoutingRules"][0]["properties"]


def test_a_gateway_is_stopped_and_started(ready: Arm):
    make(ready, GATEWAY, gateway())
    for word, during, after in (("stop", "Stopping", "Stopped"), ("start", "Starting", "Running")):
        assert ready.post(f"{GATEWAY}/{word}", NETWORK).status == 202
        assert ready.get(GATEWAY, NETWORK).document["properties"]["operationalState"] == during
        ready.wait()
        found = ready.get(GATEWAY, NETWORK).document["properties"]
        assert (found["operationalState"], found["provisioningState"]) == (after, "Succeeded")


def test_a_private_frontend_has_an_address(ready: Arm):
    fronts = [part("front", publicIPAddress={"id": ADDRESS}), part("inner", subnet={"id": SUBNET})]
    made = make(ready, GATEWAY, gateway(frontendIPConfigurations=fronts))["properties"]
    assert made["frontendIPConfigurations"][1]["properties"]["privateIPAddress"] == "10.0.0.4"
    fronts[1]["properties"].update(privateIPAllocationMethod="Static", privateIPAddress="10.0.0.20")
    made = make(ready, GATEWAY, gateway(frontendIPConfigurations=fronts))["properties"]
    assert made["frontendIPConfigurations"][1]["properties"]["privateIPAddress"] == "10.0.0.20"


def test_what_a_gateway_uses_stays(ready: Arm):
    make(ready, GATEWAY, gateway())
    assert code(ready.delete(SUBNET, NETWORK)) == (400, "InUseSubnetCannotBeDeleted")
    assert code(ready.delete(ADDRESS, NETWORK)) == (400, "PublicIPAddressCannotBeDeleted")
    assert code(ready.put(NIC, NETWORK, interface(OTHER, publicIPAddress={"id": ADDRESS}))) == (
        400,
        "PublicIPAddressInUse",
    )
    for id in (GATEWAY, ADDRESS, SUBNET):
        delete(ready, id)


def test_an_interface_may_be_in_a_pool_that_is_there(ready: Arm):
    make(ready, GATEWAY, gateway())
    body = interface(OTHER, applicationGatewayBackendAddressPools=[{"id": f"{POOL}x"}])
    assert code(ready.put(NIC, NETWORK, body)) == (400, "InvalidResourceReference")
    make(ready, NIC, interface(OTHER, applicationGatewayBackendAddressPools=[{"id": POOL}]))


def test_the_subnet_is_for_gateways_alone(ready: Arm):
    make(ready, NIC, interface())
    refused = ready.put(GATEWAY, NETWORK, gateway())
    assert code(refused) == (400, "ApplicationGatewaySubnetCannotHaveOtherResources")


@pytest.mark.parametrize(
    ("properties", "error"),
    [
        ({"sku": {"name": "Standard_v2"}}, "InvalidRequestFormat"),
        ({"sku": {"name": "Standard_v2", "tier": "Standard_v2"}}, "InvalidRequestFormat"),
        ({"gatewayIPConfigurations": []}, "InvalidRequestFormat"),
        ({"gatewayIPConfigurations": [part("own")]}, "SubnetIsRequired"),
        ({"gatewayIPConfigurations": [part("own", subnet={"id": f"{SUBNET}x"})]}, "InvalidResourceReference"),
        (
            {"gatewayIPConfigurations": [part("own", subnet={"id": SUBNET}), part("b", subnet={"id": OTHER})]},
            "InvalidRequestFormat",
        ),
        ({"frontendIPConfigurations": [part("front")]}, "InvalidRequestFormat"),
        ({"frontendPorts": []}, "InvalidResourceReference"),
        ({"frontendPorts": [part("port", port=80), part("PORT", port=81)]}, "DuplicateResourceName"),
        ({"frontendPorts": [{"properties": {"port": 80}}]}, "InvalidResourceName"),
        ({"httpListeners": []}, "InvalidResourceReference"),
        ({"httpListeners": [listener(frontendPort=None)]}, "InvalidRequestFormat"),
        ({"httpListeners": [listener(protocol="Https")]}, "ApplicationGatewayHttpsListenerMustReferenceSslCert"),
        ({"urlPathMaps": [part("map", defaultBackendAddressPool={"id": f"{POOL}x"})]}, "InvalidResourceReference"),
        ({"requestRoutingRules": [rule(priority=None)]}, "ApplicationGatewayRequestRoutingRulePriorityCannotBeEmpty"),
        ({"requestRoutingRules": [rule(priority=30000)]}, "InvalidRequestFormat"),
        ({"requestRoutingRules": [rule(httpListener=None)]}, "InvalidRequestFormat"),
        ({"requestRoutingRules": [rule(backendHttpSettings=None)]}, "InvalidRequestFormat"),
        ({"requestRoutingRules": [rule(backendAddressPool=None)]}, "InvalidRequestFormat"),
        ({"requestRoutingRules": [rule(ruleType="PathBasedRouting")]}, "InvalidRequestFormat"),
        (
            {"requestRoutingRules": [rule(), rule("two", priority=2)]},
            "ApplicationGatewayHttpListenerReferencedMoreThanOnce",
        ),
        ({"requestRoutingRules": [rule(), rule("two")]}, "ApplicationGatewayRequestRoutingRulePriorityMustBeUnique"),
        ({"firewallPolicy": {"id": f"{PROVIDER}/x/y"}}, "InvalidResourceReference"),
    ],
)
def test_what_gateways_are_refused(ready: Arm, properties: dict[str, Any], error: str):
    assert code(ready.put(GATEWAY, NETWORK, gateway(**properties))) == (400, error)


def test_the_generation_says_what_address_it_takes(ready: Arm):
    assert code(ready.put(GATEWAY, NETWORK, gateway("Standard_Small"))) == (
        400,
        "ApplicationGatewayPublicIPSkuMismatch",
    )
