"""Load balancers: what their parts name has to be there, and what is in use stays."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import ADDRESS, NETWORK, NIC, PROVIDER, SUBNET, VNET, address, delete, interface, make, network

BALANCER = f"{PROVIDER}/loadBalancers/lb"
FRONT = f"{BALANCER}/frontendIPConfigurations/front"
POOL = f"{BALANCER}/backendAddressPools/pool"
PROBE = f"{BALANCER}/probes/probe"
RULE = f"{BALANCER}/loadBalancingRules/rule"
INBOUND = f"{BALANCER}/inboundNatRules/ssh"
OUTBOUND = f"{BALANCER}/outboundRules/out"


def named(name: str, **properties: Any) -> dict[str, Any]:
    return {"name": name, "properties": properties}


def front(name: str = "front", public: str = ADDRESS, **properties: Any) -> dict[str, Any]:
    return named(name, **(properties or {"publicIPAddress": {"id": public}}))


def rule(name: str = "rule", port: int = 80, **properties: Any) -> dict[str, Any]:
    given = {
        "protocol": "Tcp",
        "frontendPort": port,
        "backendPort": 80,
        "frontendIPConfiguration": {"id": FRONT},
        "backendAddressPool": {"id": POOL},
        "probe": {"id": PROBE},
        **properties,
    }
    return named(name, **{name: value for name, value in given.items() if value is not None})


def inbound(name: str = "ssh", port: int = 22, **properties: Any) -> dict[str, Any]:
    given = {"protocol": "Tcp", "frontendPort": port, "frontendIPConfiguration": {"id": FRONT}, **properties}
    return named(name, **given)


def balancer(sku: str = "Standard", **properties: Any) -> dict[str, Any]:
    given: dict[str, Any] = {
        "frontendIPConfigurations": [front()],
        "backendAddressPools": [{"name": "pool"}],
        "probes": [named("probe", protocol="Http", port=80, requestPath="/")],
        "loadBalancingRules": [rule()],
        **properties,
    }
    return {"location": "westeurope", "sku": {"name": sku}, "properties": given}


_RANGE = {"protocol": "Tcp", "backendPort": 22, "frontendPortRangeStart": 5, "frontendPortRangeEnd": 4}


def full_balancer(public: str = ADDRESS) -> dict[str, Any]:
    """A load balancer with parts of each kind."""
    outbound = named(
        "out", protocol="All", frontendIPConfigurations=[{"id": FRONT}], backendAddressPool={"id": POOL.upper()}
    )
    pool = named("ports", **{**_RANGE, "frontendPortRangeEnd": 9}, frontendIPConfiguration={"id": FRONT})
    return balancer(
        frontendIPConfigurations=[front(public=public)],
        inboundNatRules=[inbound()],
        inboundNatPools=[pool],
        outboundRules=[outbound],
    )


@pytest.fixture
def ready(arm: Arm) -> Arm:
    """There are a network and a public address."""
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    make(arm, ADDRESS, address())
    return arm


def test_the_parts_of_a_load_balancer_name_each_other(ready: Arm):
    made = make(ready, BALANCER, full_balancer())["properties"]
    assert made["frontendIPConfigurations"][0]["id"] == FRONT
    assert made["frontendIPConfigurations"][0]["properties"]["provisioningState"] == "Succeeded"
    found = ready.get(FRONT, NETWORK).document["properties"]
    assert (found["loadBalancingRules"], found["inboundNatRules"]) == ([{"id": RULE}], [{"id": INBOUND}])
    assert found["outboundRules"] == [{"id": OUTBOUND}]
    found = ready.get(POOL, NETWORK).document["properties"]
    assert (found["loadBalancingRules"], found["outboundRule"]) == ([{"id": RULE}], {"id": OUTBOUND})
    assert ready.get(PROBE, NETWORK).document["properties"]["loadBalancingRules"] == [{"id": RULE}]
    assert ready.get(RULE, NETWORK).document["properties"]["backendAddressPools"] == [{"id": POOL}]
    found = ready.get(ADDRESS, NETWORK).document["properties"]
    assert found["ipConfiguration"] == {"id": FRONT}
    for word in ("frontendIPConfigurations", "probes", "loadBalancingRules", "outboundRules", "inboundNatRules"):
        assert len(ready.list(f"{BALANCER}/{word}", NETWORK)) == 1
    assert code(ready.delete(ADDRESS, NETWORK)) == (400, "PublicIPAddressCannotBeDeleted")
    delete(ready, BALANCER)
    delete(ready, ADDRESS)


def test_what_a_response_has_can_be_sent_again(ready: Arm):
    made = make(ready, BALANCER, balancer())
    assert make(ready, BALANCER, made)["properties"]["loadBalancingRules"][0]["id"] == RULE


def test_a_private_frontend_has_an_address_of_its_subnet(ready: Arm):
    private = front(subnet={"id": SUBNET})
    chosen = front("chosen", subnet={"id": SUBNET}, privateIPAllocationMethod="Static", privateIPAddress="10.0.0.9")
    made = make(ready, BALANCER, balancer(frontendIPConfigurations=[private, chosen]))["properties"]
    found = {each["name"]: each["properties"]["privateIPAddress"] for each in made["frontendIPConfigurations"]}
    assert found == {"front": "10.0.0.4", "chosen": "10.0.0.9"}
    taken = interface(privateIPAllocationMethod="Static", privateIPAddress="10.0.0.4")
    assert code(ready.put(NIC, NETWORK, taken)) == (400, "PrivateIPAddressIsAllocated")
    make(ready, NIC, interface())
    used = ready.get(SUBNET, NETWORK).document["properties"]["ipConfigurations"]
    assert {"id": FRONT} in used
    assert code(ready.delete(SUBNET, NETWORK)) == (400, "InUseSubnetCannotBeDeleted")
    again = make(ready, BALANCER, balancer(frontendIPConfigurations=[private]))["properties"]
    assert again["frontendIPConfigurations"][0]["properties"]["privateIPAddress"] == "10.0.0.4"
    delete(ready, BALANCER)
    delete(ready, NIC)
    delete(ready, SUBNET)


def test_a_frontend_may_be_in_zones(ready: Arm):
    made = make(ready, BALANCER, balancer(frontendIPConfigurations=[{**front(subnet={"id": SUBNET}), "zones": ["1"]}]))
    assert made["properties"]["frontendIPConfigurations"][0]["zones"] == ["1"]
    assert ready.get(FRONT, NETWORK).document["zones"] == ["1"]


@pytest.mark.parametrize(
    ("properties", "error"),
    [
        ({"frontendIPConfigurations": []}, "LoadBalancerWithoutFrontendIPCantHaveChildResources"),
        ({"frontendIPConfigurations": [named("front")]}, "InvalidRequestFormat"),
        ({"frontendIPConfigurations": [front(public=f"{ADDRESS}-none")]}, "InvalidResourceReference"),
        ({"frontendIPConfigurations": [front(), front("other")]}, "PublicIPAddressInUse"),
        ({"frontendIPConfigurations": [front(), front()]}, "DuplicateResourceName"),
        ({"backendAddressPools": []}, "InvalidResourceReference"),
        ({"probes": []}, "InvalidResourceReference"),
        ({"probes": [named("probe", protocol="Tcp", port=80, requestPath="/")]}, "InvalidRequestFormat"),
        ({"probes": [named("probe", protocol="Http", port=80)]}, "InvalidRequestFormat"),
        ({"probes": [named("probe", protocol="Tcp", port=0)]}, "InvalidRequestFormat"),
        ({"probes": [named("probe", protocol="Tcp", port=1, intervalInSeconds=1)]}, "InvalidRequestFormat"),
        ({"loadBalancingRules": [rule(frontendIPConfiguration=None)]}, "InvalidRequestFormat"),
        ({"loadBalancingRules": [rule(frontendIPConfiguration={"id": f"{FRONT}2"})]}, "InvalidResourceReference"),
        ({"loadBalancingRules": [rule(frontendIPConfiguration={"id": ""})]}, "MissingJsonReferenceId"),
        ({"loadBalancingRules": [rule(port=0)]}, "InvalidRequestFormat"),
        ({"loadBalancingRules": [rule(port=70000)]}, "InvalidRequestFormat"),
        ({"loadBalancingRules": [rule(protocol="All")]}, "InvalidRequestFormat"),
        ({"loadBalancingRules": [rule(idleTimeoutInMinutes=3)]}, "InvalidRequestFormat"),
        (
            {"loadBalancingRules": [rule(), rule("other", backendPort=81)]},
            "RulesUseSameFrontendPortProtocolAndIPConfig",
        ),
        ({"loadBalancingRules": [rule(), rule("other", port=81)]}, "RulesUseSameBackendPortProtocolAndPool"),
        ({"inboundNatRules": [inbound(port=80)]}, "RulesUseSameFrontendPortProtocolAndIPConfig"),
        ({"inboundNatRules": [inbound(port=0)]}, "InvalidRequestFormat"),
        ({"inboundNatRules": [inbound(backendPort=0)]}, "InvalidRequestFormat"),
        ({"inboundNatRules": [inbound(backendAddressPool={"id": POOL})]}, "InvalidRequestFormat"),
        (
            {"inboundNatPools": [named("pool", **_RANGE)]},
            "InvalidRequestFormat",
        ),
        (
            {
                "outboundRules": [
                    named("o", protocol="Tcp", frontendIPConfigurations=[], backendAddressPool={"id": POOL})
                ]
            },
            "InvalidRequestFormat",
        ),
    ],
)
def test_what_load_balancers_are_refused(ready: Arm, properties: dict[str, Any], error: str):
    assert code(ready.put(BALANCER, NETWORK, balancer(**properties))) == (400, error)
    assert code(ready.get(BALANCER, NETWORK)) == (404, "ResourceNotFound")


def test_a_rule_names_parts_of_its_own_load_balancer(ready: Arm):
    make(ready, BALANCER, balancer())
    make(ready, f"{ADDRESS}2", address())
    other = balancer(frontendIPConfigurations=[front(public=f"{ADDRESS}2")], loadBalancingRules=[rule(probe=None)])
    assert code(ready.put(f"{BALANCER}2", NETWORK, other)) == (400, "InvalidRequestFormat")


def test_the_skus_of_address_and_load_balancer_match(ready: Arm):
    refused = ready.put(BALANCER, NETWORK, balancer("Basic"))
    assert code(refused) == (400, "PublicIPAndLBSkuDoNotMatch")
    assert refused.document["error"]["message"].endswith(f"cannot reference Standard sku publicIP {ADDRESS}.")
    make(ready, BALANCER, balancer())
    assert code(ready.put(BALANCER, NETWORK, balancer("Gateway"))) == (400, "LoadBalancerSkuCannotBeChanged")
    elsewhere = {**balancer(), "location": "eastus"}
    assert code(ready.put(f"{BALANCER}2", NETWORK, elsewhere)) == (400, "InvalidResourceReference")


def test_pools_and_inbound_rules_are_written_alone(ready: Arm):
    make(ready, BALANCER, balancer())
    before = ready.get(BALANCER, NETWORK).document["etag"]
    make(ready, f"{BALANCER}/backendAddressPools/two", {})
    made = make(ready, INBOUND, {"properties": inbound()["properties"]})
    assert made["properties"]["backendPort"] == 22
    found = ready.get(BALANCER, NETWORK).document
    assert [each["name"] for each in found["properties"]["backendAddressPools"]] == ["pool", "two"]
    assert found["etag"] != before
    clash = {"properties": inbound(port=80)["properties"]}
    assert code(ready.put(f"{INBOUND}2", NETWORK, clash)) == (400, "RulesUseSameFrontendPortProtocolAndIPConfig")
    assert code(ready.delete(POOL, NETWORK)) == (400, "InvalidResourceReference")
    delete(ready, f"{BALANCER}/backendAddressPools/two")
    delete(ready, INBOUND)
    make(
        ready, BALANCER, balancer(frontendIPConfigurations=[], backendAddressPools=[], probes=[], loadBalancingRules=[])
    )
    refused = ready.put(POOL, NETWORK, {})
    assert code(refused) == (400, "LoadBalancerWithoutFrontendIPCantHaveChildResources")


def test_ranges_of_ports_lead_to_a_pool(ready: Arm):
    ranged = {"frontendPortRangeStart": 500, "frontendPortRangeEnd": 600, "backendPort": 22, "frontendPort": 0}
    rules = [
        inbound("one", **ranged, backendAddressPool={"id": POOL}),
        inbound("two", **ranged, backendAddressPool={"id": POOL}),
    ]
    make(ready, BALANCER, balancer(inboundNatRules=rules))
    found = ready.get(POOL, NETWORK).document["properties"]["inboundNatRules"]
    assert found == [{"id": f"{BALANCER}/inboundNatRules/{name}"} for name in ("one", "two")]


def test_addresses_of_a_pool_are_kept(ready: Arm):
    make(ready, BALANCER, balancer())
    given = {"ipAddress": "10.0.0.50", "virtualNetwork": {"id": VNET}}
    body = {"properties": {"loadBalancerBackendAddresses": [named("one", **given), named("none")]}}
    made = make(ready, f"{BALANCER}/backendAddressPools/ips", body)["properties"]
    assert made["loadBalancerBackendAddresses"] == [named("one", **given)]


def test_what_an_interface_is_led_to_by_stays(ready: Arm):
    make(ready, BALANCER, balancer(inboundNatRules=[inbound()]))
    pools = {"loadBalancerBackendAddressPools": [{"id": POOL}], "loadBalancerInboundNatRules": [{"id": INBOUND}]}
    make(ready, NIC, interface(**pools))
    member = f"{NIC}/ipConfigurations/main"
    pool = ready.get(POOL, NETWORK).document["properties"]
    assert pool["backendIPConfigurations"] == [{"id": member}]
    (shown,) = pool["loadBalancerBackendAddresses"]
    assert shown == named("nicmain", networkInterfaceIPConfiguration={"id": member})
    assert ready.get(INBOUND, NETWORK).document["properties"]["backendIPConfiguration"] == {"id": member}
    assert [each["id"] for each in ready.list(f"{BALANCER}/networkInterfaces", NETWORK)] == [NIC]
    assert [each["id"] for each in ready.list(f"{NIC}/loadBalancers", NETWORK)] == [BALANCER]
    assert code(ready.delete(BALANCER, NETWORK)) == (400, "InUseBackendAddressPoolCannotBeDeleted")
    assert code(ready.delete(INBOUND, NETWORK)) == (400, "InUseInboundNatRuleCannotBeDeleted")
    without = balancer(backendAddressPools=[], loadBalancingRules=[], inboundNatRules=[inbound()])
    assert code(ready.put(BALANCER, NETWORK, without)) == (400, "InUseBackendAddressPoolCannotBeDeleted")
    make(ready, NIC, interface())
    delete(ready, BALANCER)
