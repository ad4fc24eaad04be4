"""What is asked of load balancers, and of private link services."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, SUBSCRIPTION, Arm, code
from .support import ADDRESS, NETWORK, NIC, PROVIDER, SUBNET, VNET, address, interface, make, network
from .test_load_balancers import BALANCER, FRONT, POOL, balancer, front, inbound

LOCATIONS = f"{SUBSCRIPTION}/providers/Microsoft.Network/locations"
SWAP = f"{LOCATIONS}/westeurope/setLoadBalancerFrontendPublicIpAddresses"
MAPPING = f"{POOL}/queryInboundNatRulePortMapping"


@pytest.fixture
def ready(arm: Arm) -> Arm:
    """There are a network and two load balancers with an address each."""
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    for number in ("", "2"):
        make(arm, f"{ADDRESS}{number}", address())
        parts = {"backendAddressPools": [], "probes": [], "loadBalancingRules": []}
        make(arm, f"{BALANCER}{number}", balancer(frontendIPConfigurations=[front(public=ADDRESS + number)], **parts))
    return arm


def finished(arm: Arm, path: str, body: dict[str, Any]) -> Any:
    begun = arm.post(path, NETWORK, body)
    assert begun.status == 202, begun.body
    arm.wait()
    return arm.get(begun.headers["Location"])


def swap(*pairs: tuple[str, str]) -> dict[str, Any]:
    return {
        "frontendIPConfigurations": [
            {"id": id, "properties": {"publicIPAddress": {"id": public}}} for id, public in pairs
        ]
    }


def test_two_frontends_exchange_their_addresses(ready: Arm):
    other = FRONT.replace("/lb/", "/lb2/")
    assert finished(ready, SWAP, swap((FRONT, f"{ADDRESS}2"), (other, ADDRESS))).status == 200
    assert ready.get(FRONT, NETWORK).document["properties"]["publicIPAddress"] == {"id": f"{ADDRESS}2"}
    assert ready.get(ADDRESS, NETWORK).document["properties"]["ipConfiguration"] == {"id": other}


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({}, "InvalidRequestFormat"),
        (swap((FRONT, f"{ADDRESS}2")), "InvalidRequestFormat"),
        (swap((FRONT, f"{ADDRESS}2"), (FRONT, ADDRESS)), "InvalidRequestFormat"),
        (swap((FRONT, ADDRESS), (FRONT.replace("/lb/", "/lb2/"), f"{ADDRESS}2")), "InvalidRequestFormat"),
        (swap((FRONT, f"{ADDRESS}2"), (f"{FRONT}x", ADDRESS)), "InvalidResourceReference"),
        (swap((FRONT, f"{ADDRESS}x"), (FRONT.replace("/lb/", "/lb2/"), ADDRESS)), "InvalidResourceReference"),
    ],
)
def test_what_is_not_exchanged(ready: Arm, body: dict[str, Any], error: str):
    assert code(ready.post(SWAP, NETWORK, body)) == (400, error)
    assert code(ready.post(SWAP.replace("westeurope", "eastus"), NETWORK, body))[0] == 400


def test_members_of_a_pool_have_ports_one_after_the_other(ready: Arm):
    ranged = {"frontendPortRangeStart": 500, "frontendPortRangeEnd": 501, "frontendPort": 0, "backendPort": 22}
    rule = inbound("ssh", **ranged, backendAddressPool={"id": POOL})
    make(ready, BALANCER, balancer(inboundNatRules=[rule]))
    for name in ("1", "2", "3"):
        make(ready, f"{NIC}{name}", interface(loadBalancerBackendAddressPools=[{"id": POOL}]))
    ports = []
    for name in ("1", "2", "3"):
        asked = {"ipConfiguration": {"id": f"{NIC}{name}/ipConfigurations/main"}}
        found = finished(ready, MAPPING, asked).document["inboundNatRulePortMappings"]
        ports.append([each["frontendPort"] for each in found])
    assert ports == [[500], [501], []]
    assert code(ready.post(MAPPING, NETWORK, {"ipAddress": "10.0.0.1"})) == (400, "InvalidRequestFormat")


def test_addresses_of_a_pool_have_ports_too(ready: Arm):
    ranged = {"frontendPortRangeStart": 500, "frontendPortRangeEnd": 501, "frontendPort": 0, "backendPort": 22}
    member = {"name": "one", "properties": {"ipAddress": "10.0.0.50", "virtualNetwork": {"id": VNET}}}
    pool = {"name": "pool", "properties": {"loadBalancerBackendAddresses": [member]}}
    rule = inbound("ssh", **ranged, backendAddressPool={"id": POOL})
    make(ready, BALANCER, balancer(backendAddressPools=[pool], inboundNatRules=[rule]))
    (found,) = finished(ready, MAPPING, {"ipAddress": "10.0.0.50"}).document["inboundNatRulePortMappings"]
    assert found == {"inboundNatRuleName": "ssh", "protocol": "Tcp", "frontendPort": 500, "backendPort": 22}


def test_a_private_link_service_is_visible_to_its_own_subscription(ready: Arm):
    service = f"{PROVIDER}/privateLinkServices/pls"
    given = {"ipConfigurations": [{"name": "one", "properties": {"subnet": {"id": SUBNET}}}]}
    assert ready.put(service, NETWORK, {"location": "westeurope", "properties": given}).status == 201
    ready.wait()
    asked = {"privateLinkServiceAlias": ready.get(service, NETWORK).document["properties"]["alias"]}
    for scope in (SUBSCRIPTION, GROUP):
        path = f"{scope}/providers/Microsoft.Network/locations/westeurope/checkPrivateLinkServiceVisibility"
        assert finished(ready, path, asked).document == {"visible": True}
        assert code(ready.post(path, NETWORK, {"privateLinkServiceAlias": "x"})) == (404, "ResourceNotFound")
