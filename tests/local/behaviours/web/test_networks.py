"""The subnet that a site sends from, who may call it, and which slots its requests go to."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from ..network import support as network
from .support import SITE, VERSION, plan, site

SWIFT = f"{SITE}/networkConfig/virtualNetwork"
CONFIG = f"{SITE}/config/web"
ANYBODY = {"ipAddress": "Any", "priority": 2**31 - 1}
RULE = {"ipAddress": "10.0.0.0/24", "action": "Allow", "priority": 100, "name": "one"}


@pytest.fixture(autouse=True)
def _site(arm: Arm) -> None:
    plan(arm)
    site(arm)


def connections(arm: Arm) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = arm.get(f"{SITE}/virtualNetworkConnections", VERSION).document
    return found


def test_a_subnet(arm: Arm):
    assert connections(arm) == []
    assert arm.get(SWIFT, VERSION).document["properties"]["subnetResourceId"] is None
    network.make(arm, network.VNET, network.network(("one", "10.0.0.0/24")))
    put = arm.put(SWIFT, VERSION, {"properties": {"subnetResourceId": network.SUBNET}})
    assert (put.status, put.document["properties"]["subnetResourceId"]) == (200, network.SUBNET)
    assert arm.get(SITE, VERSION).document["properties"]["virtualNetworkSubnetId"] == network.SUBNET
    [connection] = connections(arm)
    assert connection["name"].endswith("_one")
    assert connection["properties"]["vnetResourceId"] == network.SUBNET
    assert arm.get(connection["id"], VERSION).document == connection
    assert arm.get(f"{SITE}/virtualNetworkConnections/other", VERSION).status == 404
    assert arm.delete(SWIFT, VERSION).status == 200
    assert connections(arm) == []
    assert arm.delete(SWIFT, VERSION).status == 200


def test_a_network_behind_a_gateway(arm: Arm):
    site(arm, virtualNetworkSubnetId=network.SUBNET)
    id = f"{SITE}/virtualNetworkConnections/gateway"
    assert arm.put(id, VERSION, {"properties": {"vnetResourceId": network.VNET}}).status == 200
    found = arm.get(id, VERSION).document
    assert (found["id"], found["name"], found["type"]) == (
        id,
        "gateway",
        "Microsoft.Web/sites/virtualNetworkConnections",
    )
    assert found["properties"]["vnetResourceId"] == network.VNET
    assert [each["name"].rpartition("_")[2] for each in connections(arm)] == ["one", "gateway"]
    assert connections(arm)[1] == found


def test_a_subnet_that_is_said_with_the_site(arm: Arm):
    site(arm, virtualNetworkSubnetId=network.SUBNET)
    assert [each["properties"]["vnetResourceId"] for each in connections(arm)] == [network.SUBNET]
    assert arm.get(SWIFT, VERSION).document["properties"]["subnetResourceId"] == network.SUBNET


@pytest.mark.parametrize("subnet", [None, "", "one", network.VNET, network.SUBNET])
def test_what_is_no_subnet(arm: Arm, subnet: str | None):
    assert code(arm.put(SWIFT, VERSION, {"properties": {"subnetResourceId": subnet}})) == (400, "BadRequest")


def test_who_may_call_it(arm: Arm):
    def rules(name: str = "ipSecurityRestrictions") -> list[tuple[str, str]]:
        properties = arm.get(CONFIG, VERSION).document["properties"]
        return [(each["name"], each["action"]) for each in properties[name]]

    assert rules() == rules("scmIpSecurityRestrictions") == [("Allow all", "Allow")]
    # Who has read the rules, and adds one, sends that for all others along.
    given = [RULE, {**ANYBODY, "action": "Allow", "name": "Allow all"}]
    arm.patch(CONFIG, VERSION, {"properties": {"ipSecurityRestrictions": given}})
    assert rules() == [("one", "Allow"), ("Deny all", "Deny")]
    arm.patch(CONFIG, VERSION, {"properties": {"ipSecurityRestrictionsDefaultAction": "Allow"}})
    assert rules() == [("one", "Allow"), ("Allow all", "Allow")]
    arm.patch(CONFIG, VERSION, {"properties": {"ipSecurityRestrictions": []}})
    assert rules() == [("Allow all", "Allow")]


def test_shares_of_the_requests(arm: Arm):
    assert arm.get(CONFIG, VERSION).document["properties"]["experiments"] == {"rampUpRules": []}
    rule = {"name": "staging", "actionHostName": "site-one-staging.azurewebsites.net", "reroutePercentage": 25.0}
    body = {"properties": {"experiments": {"rampUpRules": [rule]}}}
    assert arm.patch(CONFIG, VERSION, body).document["properties"]["experiments"]["rampUpRules"] == [rule]
