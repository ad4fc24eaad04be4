"""Autoscale settings, action groups and alerts."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, SUBSCRIPTION, Arm, code

INSIGHTS = f"{GROUP}/providers/Microsoft.Insights"
SETTING = f"{INSIGHTS}/autoscalesettings/scaling"
TARGET = f"{GROUP}/providers/Microsoft.Web/serverfarms/plan"
CAPACITY = {"minimum": "1", "default": "2", "maximum": "5"}
TRIGGER = {
    "metricName": "CpuPercentage", "metricResourceUri": TARGET, "timeGrain": "PT1M", "statistic": "Average",
    "timeWindow": "PT5M", "timeAggregation": "Average", "operator": "GreaterThan", "threshold": 70,
}  # fmt: skip
METRIC = {
    "odata.type": "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria",
    "allOf": [{
        "criterionType": "StaticThresholdCriterion", "name": "cpu", "metricName": "CpuPercentage",
        "operator": "GreaterThan", "threshold": 70, "timeAggregation": "Average",
    }],
}  # fmt: skip


def profile(name: str = "usual", capacity: Any = None, value: str = "1", **more: Any) -> dict[str, Any]:
    action = {"direction": "Increase", "type": "ChangeCount", "value": value, "cooldown": "PT5M"}
    rules = [{"metricTrigger": TRIGGER, "scaleAction": action}]
    return {"name": name, "capacity": capacity or CAPACITY, "rules": rules, **more}


def setting(*profiles: dict[str, Any], target: str = TARGET) -> dict[str, Any]:
    return {"location": "westeurope", "properties": {"targetResourceUri": target, "profiles": list(profiles)}}


@pytest.fixture(autouse=True)
def plan(arm: Arm) -> None:
    arm.group()
    assert arm.put(TARGET, "2025-05-01", {"location": "westeurope", "sku": {"name": "S1"}}).status == 200


def test_an_autoscale_setting(arm: Arm):
    made = arm.put(SETTING, "2022-10-01", setting(profile()))
    assert made.status == 201, made.body
    assert made.document["properties"]["enabled"] is True
    assert made.document["properties"]["name"] == "scaling"
    assert arm.put(SETTING, "2022-10-01", setting(profile())).status == 200
    assert code(arm.put(f"{SETTING}2", "2022-10-01", setting(profile()))) == (409, "Conflict")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (setting(), (400, "BadRequest")),
        (setting(profile(), profile("other")), (400, "BadRequest")),
        (
            setting(
                profile(), profile("Usual", fixedDate={"start": "2030-01-01T00:00:00Z", "end": "2030-01-02T00:00:00Z"})
            ),
            (400, "BadRequest"),
        ),
        (setting(profile(capacity={**CAPACITY, "minimum": "3"})), (400, "BadRequest")),
        (setting(profile(capacity={**CAPACITY, "minimum": "few"})), (400, "BadRequest")),
        (setting(profile(value="0")), (400, "BadRequest")),
        (setting(profile(), target=f"{TARGET}x"), (404, "ResourceNotFound")),
    ],
)
def test_what_an_autoscale_setting_can_not_be(arm: Arm, given: dict[str, Any], expected: tuple[int, str]):
    assert code(arm.put(SETTING, "2022-10-01", given)) == expected


def test_action_groups(arm: Arm):
    group = f"{INSIGHTS}/actionGroups/team"
    email = {"name": "mail", "emailAddress": "team@example.com"}
    given = {"groupShortName": "team", "enabled": True, "emailReceivers": [email]}
    made = arm.put(group, "2023-01-01", {"location": "Global", "properties": given})
    assert made.status == 201, made.body
    assert made.document["properties"]["emailReceivers"][0]["status"] == "Enabled"
    for wrong in ({"groupShortName": "much-too-long"}, {"emailReceivers": [email, email]}):
        response = arm.put(group, "2023-01-01", {"location": "Global", "properties": {**given, **wrong}})
        assert code(response) == (400, "BadRequest")


def test_metric_alerts(arm: Arm):
    # What the criteria are is said by a member of theirs, and not by the model that is declared.
    arm.strict = False
    alert = f"{INSIGHTS}/metricAlerts/cpu"
    given = {
        "severity": 2, "enabled": True, "scopes": [TARGET], "evaluationFrequency": "PT1M", "windowSize": "PT5M",
        "criteria": METRIC,
    }  # fmt: skip
    made = arm.put(alert, "2018-03-01", {"location": "global", "properties": given})
    assert made.status == 200, made.body
    assert made.document["properties"]["autoMitigate"] is True
    for wrong in (
        {"severity": 5},
        {"scopes": []},
        {"scopes": [f"{TARGET}x"]},
        {"evaluationFrequency": "PT2M"},
        {"evaluationFrequency": "PT15M"},
    ):
        response = arm.put(alert, "2018-03-01", {"location": "global", "properties": {**given, **wrong}})
        assert code(response) == (400, "BadRequest")


def test_activity_log_alerts(arm: Arm):
    alert = f"{INSIGHTS}/activityLogAlerts/admin"
    condition = {"allOf": [{"field": "category", "equals": "Administrative"}]}
    given = {"scopes": [SUBSCRIPTION], "condition": condition, "actions": {"actionGroups": []}}
    made = arm.put(alert, "2020-10-01", {"location": "Global", "properties": given})
    assert made.status == 201, made.body
    other = {**given, "condition": {"allOf": [{"field": "level", "equals": "Error"}]}}
    assert code(arm.put(alert, "2020-10-01", {"location": "Global", "properties": other})) == (400, "BadRequest")
