"""The tables of workspaces."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import VERSION, WORKSPACE, delete, make, put

HEARTBEAT = f"{WORKSPACE}/tables/Heartbeat"
OWN = f"{WORKSPACE}/tables/Mine_CL"
SCHEMA = {
    "name": "Mine_CL",
    "columns": [{"name": "TimeGenerated", "type": "datetime"}, {"name": "a", "type": "string"}],
}


@pytest.fixture(autouse=True)
def _workspace(arm: Arm) -> None:
    arm.group()
    make(arm)


def test_a_new_workspace_has_tables(arm: Arm):
    tables = {each["name"]: each["properties"] for each in arm.list(f"{WORKSPACE}/tables", VERSION)}
    assert len(tables) > 60
    assert {"Heartbeat", "AzureActivity", "Syslog", "ContainerLogV2"} <= set(tables)
    table = tables["Heartbeat"]
    assert (table["plan"], table["retentionInDays"], table["retentionInDaysAsDefault"]) == ("Analytics", 30, True)
    assert (table["schema"]["tableType"], table["schema"]["standardColumns"][1]["name"]) == (
        "Microsoft",
        "TimeGenerated",
    )
    assert tables["AzureActivity"]["retentionInDays"] == 90
    assert arm.get(f"{WORKSPACE}/tables/heartbeat", VERSION).document["name"] == "Heartbeat"
    assert code(arm.get(f"{WORKSPACE}/tables/Nothing", VERSION)) == (404, "ResourceNotFound")


def test_retention(arm: Arm):
    changed = arm.patch(HEARTBEAT, VERSION, {"properties": {"retentionInDays": 60, "totalRetentionInDays": 1095}})
    assert changed.status in (200, 202), changed.body
    arm.wait()
    found = arm.get(HEARTBEAT, VERSION).document["properties"]
    assert (found["archiveRetentionInDays"], found["retentionInDaysAsDefault"]) == (1035, False)
    again = put(arm, HEARTBEAT, properties={"retentionInDays": -1})["properties"]
    assert (again["retentionInDays"], again["totalRetentionInDaysAsDefault"]) == (30, True)
    assert len([each for each in arm.list(f"{WORKSPACE}/tables", VERSION) if each["name"] == "Heartbeat"]) == 1
    arm.patch(WORKSPACE, VERSION, {"properties": {"retentionInDays": 120}})
    arm.wait()
    assert arm.get(HEARTBEAT, VERSION).document["properties"]["retentionInDays"] == 120


def test_a_table_of_ones_own(arm: Arm):
    made = put(arm, OWN, properties={"schema": SCHEMA, "plan": "Basic"})["properties"]
    assert (made["plan"], made["retentionInDays"], made["schema"]["tableType"]) == ("Basic", 30, "CustomLog")
    assert made["schema"]["tableSubType"] == "DataCollectionRuleBased"
    arm.patch(OWN, VERSION, {"properties": {"plan": "Analytics"}})
    arm.wait()
    changed = arm.get(OWN, VERSION).document["properties"]
    assert (changed["plan"], "lastPlanModifiedDate" in changed) == ("Analytics", True)
    assert len(changed["schema"]["columns"]) == 2
    assert arm.post(f"{OWN}/migrate", VERSION).status == 200
    delete(arm, OWN)
    assert arm.post(f"{HEARTBEAT}/migrate", VERSION).status == 200
    assert arm.post(f"{OWN}/migrate", VERSION).status == 404
    assert code(arm.delete(HEARTBEAT, VERSION)) == (400, "OperationNotAllowed")
    assert arm.delete(OWN, VERSION).status == 204


def test_a_search_makes_a_table(arm: Arm):
    body = {"searchResults": {"query": "Heartbeat", "limit": 10}}
    assert (
        put(arm, f"{WORKSPACE}/tables/Found_SRCH", properties=body)["properties"]["schema"]["tableType"]
        == "SearchResults"
    )


@pytest.mark.parametrize(
    ("name", "properties"),
    [
        ("Mine", {"schema": SCHEMA}),
        ("Mine_CL", {}),
        ("Mine_CL", {"schema": {"name": "Mine_CL", "columns": [{"name": "a", "type": "string"}]}}),
        ("Mine_CL", {"schema": {**SCHEMA, "columns": [*SCHEMA["columns"], {"name": "A", "type": "int"}]}}),
        ("Mine_CL", {"schema": SCHEMA, "plan": "Basic", "retentionInDays": 60}),
        ("Heartbeat", {"plan": "Basic"}),
        ("AppTraces", {"plan": "Auxiliary"}),
        ("Heartbeat", {"retentionInDays": 3}),
        ("Heartbeat", {"totalRetentionInDays": 1000}),
        ("Heartbeat", {"retentionInDays": 90, "totalRetentionInDays": 60}),
    ],
)
def test_what_is_no_table(arm: Arm, name: str, properties: dict[str, Any]):
    refused = arm.put(f"{WORKSPACE}/tables/{name}", VERSION, {"properties": properties})
    assert code(refused) == (400, "InvalidParameter")


def test_the_plan_auxiliary_stays(arm: Arm):
    put(arm, OWN, properties={"schema": SCHEMA, "plan": "Auxiliary"})
    assert code(arm.patch(OWN, VERSION, {"properties": {"plan": "Analytics"}})) == (400, "InvalidParameter")


def test_there_is_none_without_a_workspace(arm: Arm):
    nowhere = WORKSPACE.replace("logs", "nowhere")
    for response in (
        arm.get(f"{nowhere}/tables", VERSION),
        arm.get(f"{nowhere}/tables/Heartbeat", VERSION),
        arm.put(f"{nowhere}/tables/Heartbeat", VERSION, {}),
        arm.delete(f"{nowhere}/tables/Heartbeat", VERSION),
    ):
        assert response.status == 404, response.body
