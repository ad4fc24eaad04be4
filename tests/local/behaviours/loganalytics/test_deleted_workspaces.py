"""Workspaces that were deleted, and are kept for a fortnight."""

from __future__ import annotations

import pytest

from ...support import GROUP, RESOURCES, SUBSCRIPTION, Arm, code
from .support import VERSION, WORKSPACE, delete, make, put

_FORTNIGHT = 14 * 86_400


@pytest.fixture(autouse=True)
def _group(arm: Arm) -> None:
    arm.group()


def deleted(arm: Arm, scope: str = SUBSCRIPTION) -> list[str]:
    found = arm.list(f"{scope}/providers/Microsoft.OperationalInsights/deletedWorkspaces", VERSION)
    return [each["id"] for each in found]


def test_it_can_be_had_back_with_all_that_was_in_it(arm: Arm):
    made = make(arm, retentionInDays=90)
    keys = arm.post(f"{WORKSPACE}/sharedKeys", VERSION).document
    search = {"category": "mine", "displayName": "mine", "query": "Heartbeat"}
    put(arm, f"{WORKSPACE}/savedSearches/one", properties=search)
    assert deleted(arm) == []
    delete(arm)
    assert deleted(arm) == deleted(arm, GROUP) == [WORKSPACE]
    back = put(arm, WORKSPACE, location="westeurope", tags={"a": "b"})
    assert back["properties"]["customerId"] == made["properties"]["customerId"]
    assert (back["properties"]["retentionInDays"], back["tags"]) == (90, {"a": "b"})
    assert arm.get(f"{WORKSPACE}/savedSearches/one", VERSION).document["properties"]["query"] == "Heartbeat"
    assert arm.post(f"{WORKSPACE}/sharedKeys", VERSION).document == keys
    assert deleted(arm) == []


def test_it_is_had_back_where_it_was(arm: Arm):
    make(arm)
    delete(arm)
    refused = arm.put(WORKSPACE, VERSION, {"location": "northeurope"})
    assert code(refused) == (409, "Conflict")
    assert "westeurope" in refused.document["error"]["message"]


def test_with_force_it_is_gone_for_good(arm: Arm):
    first = make(arm)["properties"]["customerId"]
    delete(arm, query="&force=true")
    assert deleted(arm) == []
    second = make(arm)["properties"]["customerId"]
    delete(arm)
    assert arm.delete(WORKSPACE, f"{VERSION}&force=true").status == 200
    assert arm.delete(WORKSPACE, f"{VERSION}&force=true").status == 204
    assert deleted(arm) == []
    assert len({first, second, make(arm)["properties"]["customerId"]}) == 3


def test_it_is_kept_for_a_fortnight(arm: Arm):
    first = make(arm)["properties"]["customerId"]
    delete(arm)
    arm.azure.clock.sleep(_FORTNIGHT + 1)
    assert deleted(arm) == []
    assert make(arm)["properties"]["customerId"] != first


def test_those_of_a_deleted_group_are_kept_too(arm: Arm):
    make(arm)
    assert arm.delete(GROUP, RESOURCES).status == 202
    arm.wait()
    assert deleted(arm) == [WORKSPACE]
    assert code(arm.put(WORKSPACE, VERSION, {"location": "westeurope"})) == (404, "ResourceGroupNotFound")
    arm.group()
    make(arm)
    assert deleted(arm) == []
