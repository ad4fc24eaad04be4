"""What is exported of a resource group makes the same in another one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ...support import DEPLOYMENTS, GROUP, RESOURCES, Arm
from .support import body, deploy, resource

pytestmark = pytest.mark.usefixtures("group")

NETWORK = "2023-09-01"
OTHER = f"{GROUP[:-2]}other"
_ID = "[resourceId('Microsoft.{0}', '{1}')]"


def id_of(type: str, *names: str) -> dict[str, str]:
    return {"id": _ID.format(type, "', '".join(names))}


def network(type: str, name: str, *needs: str, **properties: Any) -> dict[str, Any]:
    found = resource(f"Microsoft.Network/{type}", NETWORK, name, *needs)
    return {**found, "properties": properties}


def resources() -> list[dict[str, Any]]:
    """Resources that have parts with ids, refer to parts of each other and of themselves, and extend each other."""
    rule = {"priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp"}
    ends = {"sourcePortRange": "*", "destinationPortRange": "22"}
    addresses = {"sourceAddressPrefix": "*", "destinationAddressPrefix": "*"}
    rules = [{"name": "ssh", "properties": {**rule, **ends, **addresses}}]
    group = id_of("Network/networkSecurityGroups", "nsg")
    subnet = {"name": "front", "properties": {"addressPrefix": "10.0.0.0/24", "networkSecurityGroup": group}}
    front = id_of("Network/virtualNetworks/subnets", "vnet", "front")
    balancer = "Network/loadBalancers"
    address = {"subnet": front, "privateIPAllocationMethod": "Dynamic"}
    pool = id_of(f"{balancer}/backendAddressPools", "lb", "pool")
    balanced = {
        "frontendIPConfiguration": id_of(f"{balancer}/frontendIPConfigurations", "lb", "front"),
        "backendAddressPool": pool,
        "protocol": "Tcp",
        "frontendPort": 80,
        "backendPort": 80,
    }
    identity = resource("Microsoft.ManagedIdentity/userAssignedIdentities", "2023-01-31", "worker")
    users = {_ID.format("ManagedIdentity/userAssignedIdentities", "worker"): {}}
    account = resource(
        *("Microsoft.Storage/storageAccounts", "2023-01-01", "account123", "worker"),
        sku={"name": "Standard_LRS"},
        identity={"type": "UserAssigned", "userAssignedIdentities": users},
        tags={"like": "[[an expression]"},
    )
    lock = {"type": "Microsoft.Authorization/locks", "apiVersion": "2020-05-01", "name": "keep"}
    held = {"scope": "Microsoft.Storage/storageAccounts/account123", "properties": {"level": "CanNotDelete"}}
    return [
        network("networkSecurityGroups", "nsg", securityRules=rules),
        network("virtualNetworks", "vnet", "nsg", addressSpace={"addressPrefixes": ["10.0.0.0/16"]}, subnets=[subnet]),
        network(
            *("loadBalancers", "lb", "vnet"),
            frontendIPConfigurations=[{"name": "front", "properties": address}],
            backendAddressPools=[{"name": "pool"}],
            loadBalancingRules=[{"name": "web", "properties": balanced}],
        ),
        network(
            *("networkInterfaces", "nic", "lb"),
            ipConfigurations=[{"name": "one", "properties": {**address, "loadBalancerBackendAddressPools": [pool]}}],
        ),
        {key: value for key, value in identity.items() if key != "kind"},
        account,
        {**lock, **held, "dependsOn": ["account123"]},
    ]


def exported(arm: Arm, group: str, options: str) -> dict[str, Any]:
    given = {"resources": ["*"], "options": options}
    found: dict[str, Any] = arm.post(f"{group}/exportTemplate", RESOURCES, given).document["template"]
    return found


@pytest.mark.parametrize("options", ["IncludeParameterDefaultValue", "SkipAllParameterization"])
def test_the_same_is_made_in_another_group(arm: Arm, options: str):
    deploy(arm, *resources())
    for _ in range(20):
        arm.wait()
    made = arm.get(f"{GROUP}/providers/Microsoft.Resources/deployments/one", DEPLOYMENTS).document["properties"]
    assert made["provisioningState"] == "Succeeded", made.get("error")
    template = exported(arm, GROUP, options)
    assert "/resourceGroups/" not in json.dumps(template)
    (nic,) = (each for each in template["resources"] if each["type"] == "Microsoft.Network/networkInterfaces")
    assert [each.get("id") for each in nic["properties"]["ipConfigurations"]] == [None]
    arm.group("other")
    again = f"{OTHER}/providers/Microsoft.Resources/deployments/again"
    # The lock of the account keeps its name in use, which is one for all subscriptions.
    text = json.dumps(template).replace("account123", "account456")
    response = arm.put(again, DEPLOYMENTS, body(template=json.loads(text)))
    assert response.status == 201, response.body
    for _ in range(20):
        arm.wait()
    shown = arm.get(again, DEPLOYMENTS).document["properties"]
    assert shown["provisioningState"] == "Succeeded", shown.get("error")
    second = json.dumps(exported(arm, OTHER, options)).replace("account456", "account123")
    assert json.loads(second) == template


def test_what_is_left_out_of_an_export_is_named_by_its_id(arm: Arm):
    deploy(arm, *resources())
    for _ in range(20):
        arm.wait()
    vnet = f"{GROUP}/providers/Microsoft.Network/virtualNetworks/vnet"
    given = {"resources": [vnet], "options": "IncludeParameterDefaultValue"}
    template = arm.post(f"{GROUP}/exportTemplate", RESOURCES, given).document["template"]
    assert [each["type"].rpartition("/")[2] for each in template["resources"]] == ["virtualNetworks", "subnets"]
    network, subnet = template["resources"]
    group = subnet["properties"]["networkSecurityGroup"]
    assert group == {"id": f"{GROUP}/providers/Microsoft.Network/networkSecurityGroups/nsg"}
    assert "dependsOn" not in network
    assert subnet["dependsOn"] == [
        "[resourceId('Microsoft.Network/virtualNetworks', parameters('virtualNetworks_vnet_name'))]"
    ]
