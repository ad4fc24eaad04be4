"""What the tests of Microsoft.App share."""

from __future__ import annotations

from typing import Any

from ...support import GROUP, Arm

VERSION, IDENTITIES = "2026-07-01", "2024-11-30"
PROVIDER = f"{GROUP}/providers/Microsoft.App"
ENVIRONMENT = f"{PROVIDER}/managedEnvironments/apps"
APP = f"{PROVIDER}/containerApps/shop"
IDENTITY = f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/puller"


def environment(**properties: Any) -> dict[str, Any]:
    return {"location": "westeurope", "properties": properties}


def app(*containers: dict[str, Any], identity: Any = None, scale: Any = None, **configuration: Any) -> dict[str, Any]:
    template: dict[str, Any] = {"containers": list(containers) or [container()]}
    if scale is not None:
        template["scale"] = scale
    properties = {"environmentId": ENVIRONMENT, "configuration": configuration, "template": template}
    return {"location": "westeurope", "properties": properties, **({"identity": identity} if identity else {})}


def container(name: str = "web", **more: Any) -> dict[str, Any]:
    return {"name": name, "image": "shopimages.azurecr.io/web:1", **more}


def make(arm: Arm, id: str, body: dict[str, Any]) -> dict[str, Any]:
    response = arm.put(id, VERSION, body)
    assert response.status in (200, 201), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, VERSION).document
    assert document["properties"]["provisioningState"] == "Succeeded"
    return document


def prepared(arm: Arm) -> Arm:
    """A resource group with an environment and an identity in it."""
    arm.group()
    make(arm, ENVIRONMENT, environment())
    assert arm.put(IDENTITY, IDENTITIES, {"location": "westeurope"}).status == 201
    return arm
