"""What is kept in workspaces besides tables."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, Arm, code
from .support import ACCOUNT, VERSION, WORKSPACE, make, put

HUB = f"{GROUP}/providers/Microsoft.EventHub/namespaces/hubs"
SEARCH = {"category": "mine", "displayName": "mine", "query": "Heartbeat"}
EXPORT = {"tableNames": ["Heartbeat"], "destination": {"resourceId": ACCOUNT}}


@pytest.fixture(autouse=True)
def _workspace(arm: Arm) -> None:
    arm.group()
    make(arm)


def test_saved_searches(arm: Arm):
    made = put(arm, f"{WORKSPACE}/savedSearches/one", properties=SEARCH)
    assert made["properties"]["version"] == 2
    found = arm.get(f"{WORKSPACE}/savedSearches", VERSION).document["value"]
    assert [each["name"] for each in found] == ["one"]


def test_links(arm: Arm):
    cluster = f"{GROUP}/providers/Microsoft.OperationalInsights/clusters/one"
    put(arm, f"{WORKSPACE}/linkedServices/Cluster", properties={"writeAccessResourceId": cluster})
    undone = arm.delete(f"{WORKSPACE}/linkedServices/Cluster", VERSION)
    assert (undone.status, undone.document["properties"]["writeAccessResourceId"]) == (200, cluster)
    assert arm.delete(f"{WORKSPACE}/linkedServices/Cluster", VERSION).status == 204
    linked = put(arm, f"{WORKSPACE}/linkedStorageAccounts/customlogs", properties={"storageAccountIds": [ACCOUNT]})
    assert linked["properties"]["dataSourceType"] == "CustomLogs"


def test_exports(arm: Arm):
    made = put(arm, f"{WORKSPACE}/dataExports/one", properties=EXPORT)["properties"]
    assert (made["destination"]["type"], made["enable"]) == ("StorageAccount", True)
    again = put(arm, f"{WORKSPACE}/dataExports/one", properties={**EXPORT, "enable": False})["properties"]
    assert (again["dataExportId"], again["createdDate"], again["enable"]) == (
        made["dataExportId"], made["createdDate"], False
    )  # fmt: skip
    to_hub = put(arm, f"{WORKSPACE}/dataExports/two", properties={**EXPORT, "destination": {"resourceId": HUB}})
    assert to_hub["properties"]["destination"]["type"] == "EventHub"
    for number in range(8):
        put(arm, f"{WORKSPACE}/dataExports/more{number}", properties=EXPORT)
    assert code(arm.put(f"{WORKSPACE}/dataExports/eleventh", VERSION, {"properties": EXPORT})) == (400, "BadRequest")
    put(arm, f"{WORKSPACE}/dataExports/one", properties=EXPORT)


@pytest.mark.parametrize(
    ("place", "properties"),
    [
        ("savedSearches/one", {**SEARCH, "query": ""}),
        ("savedSearches/one", {**SEARCH, "functionParameters": "a:int"}),
        ("linkedServices/Other", {"resourceId": "/x"}),
        ("linkedServices/Cluster", {"resourceId": "/x"}),
        ("linkedStorageAccounts/Other", {"storageAccountIds": [ACCOUNT]}),
        ("linkedStorageAccounts/Query", {"storageAccountIds": []}),
        ("linkedStorageAccounts/Query", {"storageAccountIds": [ACCOUNT, ACCOUNT]}),
        ("linkedStorageAccounts/CustomLogs", {"storageAccountIds": ["/x"]}),
        ("dataExports/one", {**EXPORT, "tableNames": []}),
        ("dataExports/one", {**EXPORT, "tableNames": ["Nothing_CL"]}),
        ("dataExports/one", {**EXPORT, "destination": {"resourceId": "/x"}}),
    ],
)
def test_what_is_refused(arm: Arm, place: str, properties: dict[str, Any]):
    assert code(arm.put(f"{WORKSPACE}/{place}", VERSION, {"properties": properties})) == (400, "BadRequest")


def test_packs(arm: Arm):
    def enabled() -> list[str]:
        found: list[dict[str, Any]] = arm.get(f"{WORKSPACE}/intelligencePacks", VERSION).document
        return [each["name"] for each in found if each["enabled"]]

    assert enabled() == ["LogManagement"]
    assert arm.post(f"{WORKSPACE}/intelligencePacks/vminsights/Enable", VERSION).status == 200
    assert enabled() == ["LogManagement", "VMInsights"]
    assert arm.post(f"{WORKSPACE}/intelligencePacks/LogManagement/Disable", VERSION).status == 200
    assert enabled() == ["VMInsights"]
    assert arm.post(f"{WORKSPACE}/intelligencePacks/Nothing/Enable", VERSION).status == 404


def test_rows_are_purged(arm: Arm):
    body = {"table": "Heartbeat", "filters": [{"column": "Computer", "operator": "==", "value": "x"}]}
    purged = arm.post(f"{WORKSPACE}/purge", VERSION, body)
    assert purged.status == 202
    id = purged.document["operationId"]
    assert arm.get(f"{WORKSPACE}/operations/{id}", VERSION).document == {"status": "completed"}
    assert arm.post(f"{WORKSPACE}/purge", VERSION, body).document["operationId"] != id
    assert arm.get(f"{WORKSPACE}/operations/purge-x", VERSION).status == 404
    assert code(arm.post(f"{WORKSPACE}/purge", VERSION, {**body, "table": "Nothing"})) == (400, "BadRequest")
