"""Diagnostic settings of resources and subscriptions."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, SUBSCRIPTION, VAULT, Arm, code

VERSION = "2021-05-01-preview"
WORKSPACE = f"{GROUP}/providers/Microsoft.OperationalInsights/workspaces/logs"
PLACE = "providers/Microsoft.Insights/diagnosticSettings"
SETTING = f"{VAULT}/{PLACE}/audit"
ALL = {"categoryGroup": "allLogs", "enabled": True}


def body(**properties: Any) -> dict[str, Any]:
    return {"properties": {"workspaceId": WORKSPACE, "logs": [ALL], **properties}}


@pytest.fixture(name="arm")
def with_vault_and_workspace(arm: Arm) -> Arm:
    arm.group()
    arm.vault()
    arm.put(WORKSPACE, "2025-07-01", {"location": "westeurope"})
    arm.wait()
    return arm


@pytest.mark.parametrize("scope", [VAULT, SUBSCRIPTION])
def test_a_setting_from_beginning_to_end(arm: Arm, scope: str):
    setting = f"{scope}/{PLACE}/audit"
    made = arm.put(setting, VERSION, body())
    assert made.status == 200
    assert made.document["type"] == "Microsoft.Insights/diagnosticSettings"
    assert arm.get(setting, VERSION).document == made.document
    assert [each["name"] for each in arm.list(f"{scope}/{PLACE}", VERSION)] == ["audit"]
    changed = arm.put(setting, VERSION, body(logs=[{**ALL, "enabled": False}]))
    assert changed.document["properties"]["logs"][0]["enabled"] is False
    assert arm.delete(setting, VERSION).status == 200
    assert arm.delete(setting, VERSION).status == 204
    assert code(arm.get(setting, VERSION)) == (404, "ResourceNotFound")


def test_settings_go_with_their_resource_and_are_its_own(arm: Arm):
    arm.put(SETTING, VERSION, body())
    assert arm.list(f"{SUBSCRIPTION}/{PLACE}", VERSION) == []
    arm.delete(VAULT, "2026-05-15")
    assert arm.get(f"{VAULT}/{PLACE}", VERSION).status == 404
    assert code(arm.put(SETTING, VERSION, body())) == (404, "ResourceNotFound")


@pytest.mark.parametrize(
    "properties",
    [
        {"workspaceId": None},
        {"workspaceId": f"{WORKSPACE}x"},
        {"workspaceId": VAULT},
        {"logs": []},
        {"logs": {}},
        {"logs": [None]},
        {"logs": [{"category": "Nothing", "enabled": True}]},
        {"metrics": [{"category": "AuditEvent", "enabled": True}]},
    ],
)
def test_what_a_setting_has_to_say(arm: Arm, properties: dict[str, Any]):
    assert arm.put(SETTING, VERSION, body(**properties)).status == 400
    assert arm.put(SETTING, VERSION, {"properties": []}).status == 400


def test_a_resource_has_at_most_five(arm: Arm):
    for number in range(5):
        assert arm.put(f"{SETTING}{number}", VERSION, body()).status == 200
    assert code(arm.put(f"{SETTING}5", VERSION, body())) == (409, "Conflict")
    assert arm.put(f"{SETTING}4", VERSION, body()).status == 200


def test_the_categories_of_a_resource(arm: Arm):
    found = arm.list(f"{VAULT}/{PLACE}Categories", VERSION)
    assert [(each["name"], each["properties"]["categoryType"]) for each in found] == [
        ("AuditEvent", "Logs"),
        ("AzurePolicyEvaluationDetails", "Logs"),
        ("AllMetrics", "Metrics"),
    ]
    assert arm.get(f"{VAULT}/{PLACE}Categories/auditevent", VERSION).document == found[0]
    assert arm.get(f"{VAULT}/{PLACE}Categories/nothing", VERSION).status == 404
    zone = f"{GROUP}/providers/Microsoft.Network/privateDnsZones/a.b"
    arm.azure.add_resource({"id": zone, "location": "global"})
    assert code(arm.get(f"{zone}/{PLACE}Categories", VERSION)) == (501, "NotImplemented")
