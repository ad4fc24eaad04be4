"""Log Analytics workspaces."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, SUBSCRIPTION, Arm, code

VERSION = "2025-07-01"
WORKSPACE = f"{GROUP}/providers/Microsoft.OperationalInsights/workspaces/logs"


def make(arm: Arm, **properties: Any) -> dict[str, Any]:
    response = arm.put(WORKSPACE, VERSION, {"location": "westeurope", "properties": properties})
    assert response.status in (200, 201), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(WORKSPACE, VERSION).document
    assert document["properties"]["provisioningState"] == "Succeeded"
    return document


def test_a_workspace_from_beginning_to_end(arm: Arm):
    arm.group()
    made = make(arm)
    properties = made["properties"]
    assert properties["sku"]["name"] == "PerGB2018"
    assert properties["retentionInDays"] == 30
    assert made["etag"]
    changed = arm.patch(WORKSPACE, VERSION, {"properties": {"retentionInDays": 90}, "tags": {"a": "b"}})
    assert (changed.status, changed.document["properties"]["retentionInDays"]) == (200, 90)
    assert changed.document["properties"]["customerId"] == properties["customerId"]
    for scope in (GROUP, SUBSCRIPTION):
        found = arm.list(f"{scope}/providers/Microsoft.OperationalInsights/workspaces", VERSION)
        assert [each["tags"] for each in found] == [{"a": "b"}]
    assert arm.delete(WORKSPACE, VERSION).status == 202
    arm.wait()
    assert code(arm.get(WORKSPACE, VERSION)) == (404, "ResourceNotFound")
    assert make(arm)["properties"]["customerId"] == properties["customerId"]


@pytest.mark.parametrize(
    ("name", "properties", "expected"),
    [("-ab", {}, (400, "BadRequest")), ("logs", {"retentionInDays": 1000}, (400, "InvalidParameter"))],
)
def test_what_is_no_workspace(arm: Arm, name: str, properties: dict[str, Any], expected: tuple[int, str]):
    arm.group()
    id = WORKSPACE.replace("/logs", f"/{name}")
    assert code(arm.put(id, VERSION, {"location": "westeurope", "properties": properties})) == expected


def test_keys(arm: Arm):
    arm.group()
    assert code(arm.post(f"{WORKSPACE}/sharedKeys", VERSION)) == (404, "ResourceNotFound")
    make(arm)
    keys = arm.post(f"{WORKSPACE}/sharedKeys", VERSION).document
    assert keys["primarySharedKey"] != keys["secondarySharedKey"]
    assert arm.post(f"{WORKSPACE}/sharedKeys", VERSION).document == keys
    renewed = arm.post(f"{WORKSPACE}/regenerateSharedKey", VERSION).document
    assert not set(renewed.values()) & set(keys.values())
    assert arm.post(f"{WORKSPACE}/sharedKeys", VERSION).document == renewed
