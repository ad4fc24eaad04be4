"""What the tests of deployment stacks share."""

from __future__ import annotations

from typing import Any

from ...support import GROUP, RESOURCES, SUBSCRIPTION, Arm
from ..resources.support import SCHEMA

VERSION = "2025-07-01"
STACK = f"{GROUP}/providers/Microsoft.Resources/deploymentStacks/one"
WIDE = f"{SUBSCRIPTION}/providers/Microsoft.Resources/deploymentStacks/wide"
GROUP_RESOURCE = {
    "type": "Microsoft.Resources/resourceGroups",
    "apiVersion": RESOURCES,
    "name": "made",
    "location": "westeurope",
}


def body(*resources: Any, action: str = "detach", groups: str = "detach", **more: Any) -> dict[str, Any]:
    properties = {
        "template": {"$schema": SCHEMA, "contentVersion": "1.0.0.0", "resources": list(resources)},
        "actionOnUnmanage": {"resources": action, "resourceGroups": groups},
        "denySettings": {"mode": "none"},
        **more,
    }
    return {"properties": properties}


def made(arm: Arm, *resources: Any, path: str = STACK, **more: Any) -> dict[str, Any]:
    """The properties of a stack once it has been deployed."""
    sent = body(*resources, **more) | ({"location": "westeurope"} if path == WIDE else {})
    response = arm.put(path, VERSION, sent)
    assert response.status in (200, 201), response.body
    assert response.document["properties"]["provisioningState"] == "deploying"
    arm.wait()
    properties: dict[str, Any] = arm.get(path, VERSION).document["properties"]
    return properties


def ids(resources: list[dict[str, Any]]) -> list[str]:
    return [each["id"] for each in resources]
