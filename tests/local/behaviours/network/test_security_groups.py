"""Network security groups with their rules, and application security groups."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import NETWORK, NIC, NSG, PROVIDER, VNET, delete, interface, make, network


def rule(priority: int = 100, **properties: Any) -> dict[str, Any]:
    given = {
        "protocol": "Tcp",
        "access": "Allow",
        "direction": "Inbound",
        "priority": priority,
        "sourcePortRange": "*",
        "destinationPortRange": "22",
        "sourceAddressPrefix": "Internet",
        "destinationAddressPrefix": "10.0.0.0/24",
        **properties,
    }
    return {"properties": {name: value for name, value in given.items() if value is not None}}


def test_security_groups_and_their_rules(arm: Arm):
    body = {
        "location": "westeurope",
        "properties": {"securityRules": [{"name": "ssh", **rule()}], "flushConnection": True},
    }
    made = make(arm, NSG, body)
    ssh = arm.get(f"{NSG}/securityRules/ssh", NETWORK).document
    assert made["properties"]["securityRules"] == [ssh] == arm.list(f"{NSG}/securityRules", NETWORK)
    assert "flushConnection" not in made["properties"]
    defaults = arm.list(f"{NSG}/defaultSecurityRules", NETWORK)
    assert sorted(each["properties"]["priority"] for each in defaults) == [65000, 65000, 65001, 65001, 65500, 65500]
    assert sorted(each["name"] for each in made["properties"]["defaultSecurityRules"]) == [
        each["name"] for each in defaults
    ]
    deny = f"{NSG}/defaultSecurityRules/DenyAllInBound"
    assert arm.get(deny, NETWORK).document["properties"]["access"] == "Deny"
    assert code(arm.get(f"{deny}2", NETWORK)) == (404, "ResourceNotFound")
    assert code(arm.get(deny.replace("/nsg/", "/none/"), NETWORK)) == (404, "ResourceNotFound")
    web = make(
        arm, f"{NSG}/securityRules/web", rule(110, destinationPortRange=None, destinationPortRanges=["80", "443"])
    )
    assert arm.get(NSG, NETWORK).document["properties"]["securityRules"] == [ssh, web]
    delete(arm, f"{NSG}/securityRules/ssh")
    assert make(arm, NSG, {"location": "westeurope"})["properties"]["securityRules"] == []


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (rule(99), "SecurityRuleInvalidPriority"),
        (rule(4097), "SecurityRuleInvalidPriority"),
        (rule(200), "SecurityRuleConflict"),
        (rule(destinationPortRange="ssh"), "SecurityRuleInvalidPortRange"),
        (rule(destinationPortRange="90-80"), "SecurityRuleInvalidPortRange"),
        (rule(destinationPortRange=None), "SecurityRuleParameterNotSpecified"),
        (rule(sourceAddressPrefix="10.0.0.0/99"), "SecurityRuleInvalidAddressPrefix"),
        (rule(sourceAddressPrefix=None), "SecurityRuleParameterNotSpecified"),
        (
            rule(sourceApplicationSecurityGroups=[{"id": f"{PROVIDER}/applicationSecurityGroups/none"}]),
            "InvalidResourceReference",
        ),
        (rule(priority=None), "InvalidRequestContent"),  # type: ignore[arg-type]
    ],
)
def test_rules_that_cannot_be(arm: Arm, body: dict[str, Any], error: str):
    make(arm, NSG, {"location": "westeurope", "properties": {"securityRules": [{"name": "one", **rule(200)}]}})
    assert code(arm.put(f"{NSG}/securityRules/two", NETWORK, body)) == (400, error)
    both = {
        "location": "westeurope",
        "properties": {"securityRules": [{"name": "one", **rule(200)}, {"name": "two", **body}]},
    }
    assert code(arm.put(NSG, NETWORK, both)) == (400, error)


def test_application_security_groups(arm: Arm):
    group = f"{PROVIDER}/applicationSecurityGroups/web"
    make(arm, group, {"location": "westeurope"})
    groups = [{"id": group.upper()}]
    make(arm, NSG, {"location": "westeurope"})
    given = rule(sourceAddressPrefix=None, sourceApplicationSecurityGroups=groups)
    made = make(arm, f"{NSG}/securityRules/one", given)
    assert made["properties"]["sourceApplicationSecurityGroups"] == [{"id": group}]
    assert code(arm.delete(group, NETWORK)) == (400, "ApplicationSecurityGroupInUse")
    delete(arm, f"{NSG}/securityRules/one")
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    make(arm, NIC, interface(applicationSecurityGroups=groups))
    assert code(arm.delete(group, NETWORK)) == (400, "ApplicationSecurityGroupInUse")
    delete(arm, NIC)
    delete(arm, group)
