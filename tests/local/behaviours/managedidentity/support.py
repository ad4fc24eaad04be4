"""What the tests of Microsoft.ManagedIdentity share."""

from __future__ import annotations

from typing import Any

from ...support import GROUP, Arm

IDENTITY_VERSION = "2024-11-30"
PROVIDER = "providers/Microsoft.ManagedIdentity"
IDENTITY = f"{GROUP}/{PROVIDER}/userAssignedIdentities/who"


def identity(arm: Arm, id: str = IDENTITY) -> dict[str, Any]:
    response = arm.put(id, IDENTITY_VERSION, {"location": "westeurope"})
    assert response.status in (200, 201), response.body
    document: dict[str, Any] = response.document
    return document
