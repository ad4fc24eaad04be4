"""A line break at the end of a name or a value is part of it."""

from __future__ import annotations

from typing import Any

import pytest

from ..support import GROUP, SUBSCRIPTION, Arm, code

CHECKS = {
    "vaults": ("KeyVault/checkNameAvailability", "2025-05-01", {"name": "shop", "type": "Microsoft.KeyVault/vaults"}),
    "accounts": (
        "Storage/checkNameAvailability",
        "2024-01-01",
        {"name": "shop", "type": "Microsoft.Storage/storageAccounts"},
    ),
    "registries": (
        "ContainerRegistry/checkNameAvailability",
        "2023-07-01",
        {"name": "shopshop", "type": "Microsoft.ContainerRegistry/registries"},
    ),
}


@pytest.mark.parametrize(("path", "version", "body"), CHECKS.values(), ids=CHECKS)
def test_no_such_name_is_available(arm: Arm, path: str, version: str, body: dict[str, Any]):
    url = f"{SUBSCRIPTION}/providers/Microsoft.{path}"
    assert arm.post(url, version, body).document["nameAvailable"] is True
    assert arm.post(url, version, {**body, "name": body["name"] + "\n"}).document["nameAvailable"] is False


def test_no_such_prefix_is_a_service_tag(arm: Arm):
    arm.group()
    rule = {
        "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "*", "sourcePortRange": "*",
        "destinationPortRange": "*", "destinationAddressPrefix": "*",
    }  # fmt: skip
    groups = f"{GROUP}/providers/Microsoft.Network/networkSecurityGroups/one"
    given = {"name": "in", "properties": {**rule, "sourceAddressPrefix": "Internet\n"}}
    answer = arm.put(groups, "2024-05-01", {"location": "westeurope", "properties": {"securityRules": [given]}})
    assert code(answer) == (400, "SecurityRuleInvalidAddressPrefix")
