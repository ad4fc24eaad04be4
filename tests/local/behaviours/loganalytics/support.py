"""What the tests of workspaces share."""

from __future__ import annotations

from typing import Any

from ...support import GROUP, Arm

VERSION = "2025-07-01"
WORKSPACE = f"{GROUP}/providers/Microsoft.OperationalInsights/workspaces/logs"
ACCOUNT = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/logs"


def make(arm: Arm, **properties: Any) -> dict[str, Any]:
    """A workspace, ready."""
    return put(arm, WORKSPACE, location="westeurope", properties=properties)


def put(arm: Arm, id: str, **body: Any) -> dict[str, Any]:
    """A resource, ready."""
    response = arm.put(id, VERSION, body)
    assert response.status in (200, 201, 202), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, VERSION).document
    assert document.get("properties", {}).get("provisioningState", "Succeeded") == "Succeeded"
    return document


def delete(arm: Arm, id: str = WORKSPACE, query: str = "") -> None:
    """Delete it, and wait until it is gone."""
    assert arm.delete(id, f"{VERSION}{query}").status in (200, 202)
    arm.wait()
    assert arm.get(id, VERSION).status == 404
