"""What the tests of Microsoft.Web share."""

from __future__ import annotations

from typing import Any

from ...support import GROUP, SUBSCRIPTION, Arm

VERSION = "2025-05-01"
PROVIDER = f"{SUBSCRIPTION}/providers/Microsoft.Web"
PLAN = f"{GROUP}/providers/Microsoft.Web/serverfarms/plan-one"
SITE = f"{GROUP}/providers/Microsoft.Web/sites/site-one"


def plan_body(sku: str = "S1", location: str = "westeurope", **properties: Any) -> dict[str, Any]:
    return {"location": location, "sku": {"name": sku}, "properties": properties}


def plan(arm: Arm, id: str = PLAN, **given: Any) -> dict[str, Any]:
    response = arm.put(id, VERSION, plan_body(**given))
    assert response.status == 200, response.body
    document: dict[str, Any] = response.document
    return document


def site_body(location: str = "westeurope", **properties: Any) -> dict[str, Any]:
    return {"location": location, "properties": {"serverFarmId": PLAN, **properties}}


def site(arm: Arm, id: str = SITE, **properties: Any) -> dict[str, Any]:
    response = arm.put(id, VERSION, site_body(**properties))
    assert response.status == 200, response.body
    document: dict[str, Any] = response.document
    return document
