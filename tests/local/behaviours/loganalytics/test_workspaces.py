"""Log Analytics workspaces."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, SUBSCRIPTION, Arm, code
from .support import VERSION, WORKSPACE, make


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
    [
        ("-ab", {}, (400, "BadRequest")),
        ("logs", {"retentionInDays": 1000}, (400, "InvalidParameter")),
        ("logs", {"retentionInDays": 29}, (400, "InvalidParameter")),
        ("logs", {"retentionInDays": 30, "sku": {"name": "Free"}}, (400, "InvalidParameter")),
        ("logs", {"sku": {"name": "CapacityReservation"}}, (400, "InvalidParameter")),
        ("logs", {"sku": {"name": "CapacityReservation", "capacityReservationLevel": 150}}, (400, "InvalidParameter")),
        ("logs", {"sku": {"name": "PerGB2018", "capacityReservationLevel": 100}}, (400, "InvalidParameter")),
    ],
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


def test_what_skus_keep(arm: Arm):
    arm.group()
    assert make(arm, sku={"name": "Free"})["properties"]["retentionInDays"] == 7
    reserved = make(arm, sku={"name": "CapacityReservation", "capacityReservationLevel": 100}, retentionInDays=730)
    assert reserved["properties"]["sku"]["capacityReservationLevel"] == 100
