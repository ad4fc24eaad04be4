"""What the tests of Microsoft.Storage share."""

from __future__ import annotations

from typing import Any

from ...support import GROUP, Arm

VERSION = "2026-09-01"
ACCOUNT = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stone"
CONTAINERS = f"{ACCOUNT}/blobServices/default/containers"
NOW = "2027-01-15T08:00:00.0000000Z"


def body(sku: str = "Standard_LRS", kind: str = "StorageV2", location: str = "westeurope", **more: Any) -> Any:
    return {"location": location, "sku": {"name": sku}, "kind": kind, **more}


def account(arm: Arm, id: str = ACCOUNT, **given: Any) -> dict[str, Any]:
    """A storage account, ready."""
    response = arm.put(id, VERSION, body(**given))
    assert response.status == 202, response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, VERSION).document
    assert document["properties"]["provisioningState"] == "Succeeded"
    return document
