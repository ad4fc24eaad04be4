"""What the tests of Microsoft.Network share."""

from __future__ import annotations

from typing import Any

from ...support import GROUP, Arm, code

NETWORK = "2026-03-01"
PROVIDER = f"{GROUP}/providers/Microsoft.Network"
VNET = f"{PROVIDER}/virtualNetworks/net"
SUBNET = f"{VNET}/subnets/one"
ADDRESS = f"{PROVIDER}/publicIPAddresses/ip"
NIC = f"{PROVIDER}/networkInterfaces/nic"
NSG = f"{PROVIDER}/networkSecurityGroups/nsg"


def network(*subnets: tuple[str, str], space: tuple[str, ...] = ("10.0.0.0/16",), **more: Any) -> dict[str, Any]:
    given = [{"name": name, "properties": {"addressPrefix": prefix}} for name, prefix in subnets]
    return {
        "location": "westeurope",
        "properties": {"addressSpace": {"addressPrefixes": list(space)}, "subnets": given, **more},
    }


def make(arm: Arm, id: str, body: dict[str, Any]) -> dict[str, Any]:
    """Make a resource of Microsoft.Network, and wait until it is ready."""
    response = arm.put(id, NETWORK, body)
    assert response.status in (200, 201), response.body
    assert response.document["properties"]["provisioningState"] == "Updating"
    arm.wait()
    document: dict[str, Any] = arm.get(id, NETWORK).document
    assert document["properties"]["provisioningState"] == "Succeeded"
    return document


def interface(subnet: str = SUBNET, **properties: Any) -> dict[str, Any]:
    configuration = {"name": "main", "properties": {"subnet": {"id": subnet}, **properties}}
    return {"location": "westeurope", "properties": {"ipConfigurations": [configuration]}}


def address(method: str = "Static", sku: str = "Standard", **properties: Any) -> dict[str, Any]:
    given = {"publicIPAllocationMethod": method, **properties}
    return {"location": "westeurope", "sku": {"name": sku}, "properties": given}


def private_ip(document: dict[str, Any]) -> str:
    found: str = document["properties"]["ipConfigurations"][0]["properties"]["privateIPAddress"]
    return found


def delete(arm: Arm, id: str) -> None:
    accepted = arm.delete(id, NETWORK)
    assert accepted.status == 202, accepted.body
    assert arm.get(id, NETWORK).document["properties"]["provisioningState"] == "Deleting"
    arm.wait()
    assert code(arm.get(id, NETWORK)) == (404, "ResourceNotFound")
