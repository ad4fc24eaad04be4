"""Virtual networks and subnets."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, SUBSCRIPTION, Arm, code
from .support import (
    ADDRESS,
    NETWORK,
    NIC,
    NSG,
    PROVIDER,
    SUBNET,
    VNET,
    address,
    delete,
    interface,
    make,
    network,
    private_ip,
)

LOCATIONS = f"{SUBSCRIPTION}/providers/Microsoft.Network/locations"


def network_with(security_group: str) -> dict[str, Any]:
    body = network(("one", "10.0.0.0/24"))
    body["properties"]["subnets"][0]["properties"]["networkSecurityGroup"] = {"id": security_group}
    return body


def test_a_network_and_its_subnets_are_the_same_from_both_sides(arm: Arm):
    made = arm.put(VNET, NETWORK, network(("one", "10.0.0.0/24")))
    assert made.status == 201
    assert "Azure-AsyncOperation" in made.headers
    assert made.document["properties"]["subnets"][0]["properties"]["provisioningState"] == "Updating"
    arm.wait()
    subnet = arm.get(SUBNET, NETWORK).document
    assert subnet["properties"] == {
        "addressPrefix": "10.0.0.0/24",
        "delegations": [],
        "privateEndpointNetworkPolicies": "Disabled",
        "privateLinkServiceNetworkPolicies": "Enabled",
        "provisioningState": "Succeeded",
    }
    before = arm.get(VNET, NETWORK).document
    assert before["properties"]["subnets"] == [subnet]
    assert before["properties"]["virtualNetworkPeerings"] == []
    two = make(arm, f"{VNET}/subnets/two", {"properties": {"addressPrefixes": ["10.0.1.0/24"]}})
    after = arm.get(VNET, NETWORK).document
    assert after["properties"]["subnets"] == [subnet, two] == arm.list(f"{VNET}/subnets", NETWORK)
    assert after["etag"] != before["etag"]
    delete(arm, f"{VNET}/subnets/two")
    assert arm.get(VNET, NETWORK).document["properties"]["subnets"] == [subnet]
    assert [each["name"] for each in arm.list(f"{PROVIDER}/virtualNetworks", NETWORK)] == ["net"]
    assert [each["type"] for each in arm.list(f"{GROUP}/resources", "2025-04-01")] == [
        "Microsoft.Network/virtualNetworks"
    ]


def test_a_body_without_subnets_leaves_them_and_an_empty_list_takes_them_away(arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/24"), ("two", "10.0.1.0/24")))
    kept = network()
    del kept["properties"]["subnets"]
    assert len(make(arm, VNET, kept)["properties"]["subnets"]) == 2
    assert [each["name"] for each in make(arm, VNET, network(("two", "10.0.1.0/24")))["properties"]["subnets"]] == [
        "two"
    ]
    assert make(arm, VNET, network())["properties"]["subnets"] == []


def test_what_a_get_gives_can_be_put(arm: Arm):
    make(arm, NSG, {"location": "westeurope"})
    before = make(arm, VNET, network_with(NSG.upper()))
    assert before["properties"]["subnets"][0]["properties"]["networkSecurityGroup"] == {"id": NSG}
    make(arm, ADDRESS, address())
    nic = make(arm, NIC, interface(publicIPAddress={"id": ADDRESS}))
    for id in (VNET, ADDRESS, NIC, NSG):
        found = arm.get(id, NETWORK).document
        again = make(arm, id, found)
        without = {"etag", "properties"}
        assert {k: v for k, v in again.items() if k not in without} == {
            k: v for k, v in found.items() if k not in without
        }
    assert private_ip(arm.get(NIC, NETWORK).document) == private_ip(nic)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (network(space=()), "InvalidRequestFormat"),
        (network(space=("10.0.0.0",)), "InvalidAddressPrefixFormat"),
        (network(space=("ten",)), "InvalidAddressPrefixFormat"),
        (network(space=("10.0.0.1/16",)), "InvalidCIDRNotation"),
        (network(space=("10.0.0.0/8", "10.1.0.0/16")), "AddressPrefixesOverlap"),
        (network(("one", "10.1.0.0/24")), "NetcfgSubnetRangeOutsideVnet"),
        (network(("one", "fd00::/64")), "NetcfgSubnetRangeOutsideVnet"),
        (network(("one", "10.0.0.0/24"), ("two", "10.0.0.128/25")), "NetcfgSubnetRangesOverlap"),
        (network(("one", "10.0.0.0/30")), "NetcfgInvalidSubnet"),
        (network(("one", "10.0.0.0/24"), ("ONE", "10.0.1.0/24")), "DuplicateResourceName"),
        (network(("-", "10.0.0.0/24")), "InvalidResourceName"),
        (network(("one", "")), "InvalidRequestFormat"),
    ],
)
def test_networks_that_cannot_be(arm: Arm, body: dict[str, Any], error: str):
    assert code(arm.put(VNET, NETWORK, body)) == (400, error)
    assert code(arm.get(VNET, NETWORK)) == (404, "ResourceNotFound")
    assert arm.azure.store.below(VNET) == []


def test_subnets_that_cannot_be(arm: Arm):
    subnet = {"properties": {"addressPrefix": "10.0.0.0/24"}}
    assert code(arm.put(SUBNET, NETWORK, subnet)) == (404, "ParentResourceNotFound")
    make(arm, VNET, network(("two", "10.0.0.128/25")))
    assert code(arm.put(SUBNET, NETWORK, subnet)) == (400, "NetcfgSubnetRangesOverlap")
    outside = {"properties": {"addressPrefix": "11.0.0.0/24"}}
    assert code(arm.put(SUBNET, NETWORK, outside)) == (400, "NetcfgSubnetRangeOutsideVnet")
    missing = {"properties": {"addressPrefix": "10.0.1.0/24", "networkSecurityGroup": {"id": NSG}}}
    assert code(arm.put(SUBNET, NETWORK, missing)) == (400, "InvalidResourceReference")
    make(arm, NSG, {"location": "eastus"})
    assert code(arm.put(SUBNET, NETWORK, missing)) == (400, "InvalidResourceReference")
    assert code(arm.put(f"{VNET}2", NETWORK, network_with(NSG))) == (400, "InvalidResourceReference")
    missing["properties"]["networkSecurityGroup"] = {}
    make(arm, SUBNET, missing)
    missing["properties"]["routeTable"] = {"location": "westeurope"}
    assert code(arm.put(SUBNET, NETWORK, missing)) == (400, "MissingJsonReferenceId")
    assert code(arm.put(VNET, NETWORK, network(("one", "10.2.0.0/24")))) == (400, "NetcfgSubnetRangeOutsideVnet")
    assert code(arm.put(VNET, NETWORK, network(virtualNetworkPeerings=[{"name": "p"}]))) == (501, "NotImplemented")


def test_availability(arm: Arm):
    make(arm, ADDRESS, address(dnsSettings={"domainNameLabel": "taken"}))
    path = f"{LOCATIONS}/West Europe/checkDnsNameAvailability?domainNameLabel="
    found = [arm.get(path.replace(" ", "%20") + label, NETWORK).document for label in ("taken", "free", "-")]
    assert [each["available"] for each in found] == [False, True, False]
    make(arm, VNET, network(("one", "10.0.0.0/28")))
    make(arm, NIC, interface())
    path = f"{VNET}/checkIPAddressAvailability?ipAddress="
    assert arm.get(path + "10.0.0.5", NETWORK).document == {"available": True, "isPlatformReserved": False}
    assert arm.get(path + "10.0.0.4", NETWORK).document == {
        "available": False,
        "isPlatformReserved": False,
        "availableIPAddresses": [f"10.0.0.{number}" for number in range(5, 10)],
    }
    assert arm.get(path + "10.0.0.1", NETWORK).document["isPlatformReserved"] is True
    assert code(arm.get(path + "10.0.9.1", NETWORK)) == (400, "PrivateIPAddressNotInAnySubnet")
    assert code(arm.get(path + "ten", NETWORK)) == (400, "InvalidIPAddressFormat")
    assert code(arm.get(path.replace("/net/", "/none/") + "10.0.0.1", NETWORK)) == (404, "ResourceNotFound")


def test_tags_and_lists_and_usages(arm: Arm):
    make(arm, VNET, network())
    make(arm, ADDRESS, address())
    for id in (VNET, ADDRESS):
        assert arm.patch(id, NETWORK, {"tags": {"a": "b"}}).document["tags"] == {"a": "b"}
        below = f"{SUBSCRIPTION}/providers/{id.split('/providers/')[1].rpartition('/')[0]}"
        assert [each["id"] for each in arm.list(below, NETWORK)] == [id]
    found = {each["name"]["value"]: each for each in arm.list(f"{LOCATIONS}/westeurope/usages", NETWORK)}
    assert (found["VirtualNetworks"]["currentValue"], found["NetworkInterfaces"]["currentValue"]) == (1, 0)
    assert found["PublicIPAddresses"]["name"]["localizedValue"] == "Public IP Addresses"
    names = {each["name"] for each in arm.list("/providers/Microsoft.Network/operations", NETWORK)}
    assert "Microsoft.Network/virtualNetworks/subnets/write" in names


def test_the_rest_says_that_it_is_not_there(strict_arm: Arm):
    refused = strict_arm.put(f"{PROVIDER}/ddosProtectionPlans/d", NETWORK, {"location": "westeurope"})
    assert code(refused) == (501, "NotImplemented")
    assert refused.document["error"]["target"] == "DdosProtectionPlans_CreateOrUpdate"


def test_an_operation_that_fails_leaves_a_failed_network(arm: Arm):
    arm.azure.next_operation(status="Failed", code="QuotaExceeded")
    begun = arm.put(VNET, NETWORK, network(("one", "10.0.0.0/24")))
    arm.wait()
    assert arm.get(begun.headers["Azure-AsyncOperation"]).document["error"]["code"] == "QuotaExceeded"
    assert arm.get(VNET, NETWORK).document["properties"]["provisioningState"] == "Failed"
