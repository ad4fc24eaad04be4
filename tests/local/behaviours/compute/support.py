"""What the tests of Microsoft.Compute share."""

from __future__ import annotations

import base64
import struct
from typing import Any

from ...support import GROUP, Arm, code
from ..network.support import NIC

COMPUTE, DISK_VERSION = "2026-04-01", "2026-03-02"
PROVIDER = f"{GROUP}/providers/Microsoft.Compute"
MACHINE = f"{PROVIDER}/virtualMachines/demo"
DISK = f"{PROVIDER}/disks/data"
PASSWORD = "Correct-Horse-42"
_TYPE = b"ssh-ed25519"
_BLOB = struct.pack(">I", len(_TYPE)) + _TYPE + struct.pack(">I", 32) + bytes(32)
KEY = f"ssh-ed25519 {base64.b64encode(_BLOB).decode()} me@home"
UBUNTU = {"publisher": "Canonical", "offer": "ubuntu-24_04-lts", "sku": "server", "version": "latest"}
WINDOWS = {
    "publisher": "MicrosoftWindowsServer",
    "offer": "WindowsServer",
    "sku": "2022-datacenter",
    "version": "1.2.3",
}


def machine(**properties: Any) -> dict[str, Any]:
    given = {
        "hardwareProfile": {"vmSize": "Standard_D2s_v5"},
        "storageProfile": {"imageReference": dict(UBUNTU), "osDisk": {"createOption": "FromImage"}},
        "osProfile": profile(),
        "networkProfile": {"networkInterfaces": [{"id": NIC}]},
        **properties,
    }
    return {"location": "westeurope", "properties": {k: v for k, v in given.items() if v is not None}}


def profile(**more: Any) -> dict[str, Any]:
    given = {"computerName": "demo", "adminUsername": "azureuser", "adminPassword": PASSWORD, **more}
    return {name: value for name, value in given.items() if value is not None}


def ssh(key: str = KEY, path: str | None = None, **more: Any) -> dict[str, Any]:
    public = {"keyData": key, **({"path": path} if path else {})}
    linux = {"disablePasswordAuthentication": True, "ssh": {"publicKeys": [public]}, **more}
    return profile(adminPassword=None, linuxConfiguration=linux)


def make(arm: Arm, id: str = MACHINE, body: dict[str, Any] | None = None) -> dict[str, Any]:
    response = arm.put(id, COMPUTE, machine() if body is None else body)
    assert response.status in (200, 201), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, COMPUTE).document
    assert document["properties"]["provisioningState"] == "Succeeded"
    return document


def power(arm: Arm) -> str | None:
    view = arm.get(f"{MACHINE}/instanceView", COMPUTE).document
    found = [each["code"] for each in view["statuses"] if each["code"].startswith("PowerState/")]
    return found[0].removeprefix("PowerState/") if found else None


def act(arm: Arm, action: str) -> None:
    begun = arm.post(f"{MACHINE}/{action}", COMPUTE)
    assert begun.status == 202, begun.body
    assert arm.get(MACHINE, COMPUTE).document["properties"]["provisioningState"] == "Updating"
    arm.wait()
    assert arm.get(begun.headers["Azure-AsyncOperation"]).document["status"] == "Succeeded"
    assert arm.get(begun.headers["Location"]).status == 200


def delete(arm: Arm, id: str, version: str = COMPUTE) -> None:
    accepted = arm.delete(id, version)
    assert accepted.status == 202, accepted.body
    arm.wait()
    assert code(arm.get(id, version)) == (404, "ResourceNotFound")
