from __future__ import annotations

from typing import Any

import pytest

from ...support import SUBSCRIPTION, Arm, code

VERSION = "2023-04-01"
GROUPS = "/providers/Microsoft.Management/managementGroups"
ROOT = f"{GROUPS}/00000000-0000-0000-0000-000000000000"


def make(arm: Arm, name: str, parent: str | None = None, title: str | None = None) -> dict[str, Any]:
    properties: dict[str, Any] = {} if title is None else {"displayName": title}
    if parent is not None:
        properties["details"] = {"parent": {"id": parent}}
    response = arm.put(f"{GROUPS}/{name}", VERSION, {"properties": properties})
    assert response.status in (200, 202), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(f"{GROUPS}/{name}", VERSION).document
    return document


def test_a_management_group_is_below_that_of_the_tenant(arm: Arm):
    found = make(arm, "corp", title="Corporation")
    assert found["properties"]["displayName"] == "Corporation"
    assert found["properties"]["details"]["parent"]["id"] == ROOT
    assert [each["name"] for each in arm.list(GROUPS, VERSION)] == [ROOT.rpartition("/")[2], "corp"]
    assert "parent" not in arm.get(ROOT, VERSION).document["properties"]["details"]


def test_a_management_group_is_changed_and_moved(arm: Arm):
    make(arm, "corp")
    make(arm, "team", f"{GROUPS}/corp", "Team")
    assert make(arm, "team", title="Teams")["properties"]["details"]["parent"]["name"] == "corp"
    moved = arm.patch(f"{GROUPS}/team", VERSION, {"parentGroupId": ROOT}).document["properties"]
    assert (moved["displayName"], moved["details"]["parent"]["id"], moved["details"]["version"]) == ("Teams", ROOT, 3)


def test_what_is_below_a_management_group(arm: Arm):
    make(arm, "corp")
    make(arm, "team", f"{GROUPS}/corp", "Team")
    member = f"{GROUPS}/team{SUBSCRIPTION}"
    assert arm.put(member, VERSION).document["properties"]["parent"]["id"] == f"{GROUPS}/team"
    assert [each["id"] for each in arm.list(f"{GROUPS}/team/subscriptions", VERSION)] == [member]
    below = arm.list(f"{GROUPS}/corp/descendants", VERSION)
    assert [each["id"] for each in below] == [f"{GROUPS}/team", SUBSCRIPTION]
    whole = arm.get(f"{GROUPS}/corp?$expand=children&$recurse=true", VERSION).document["properties"]["children"]
    assert [each["displayName"] for each in whole] == ["Team"]
    assert [each["id"] for each in whole[0]["children"]] == [SUBSCRIPTION]
    assert code(arm.delete(f"{GROUPS}/team", VERSION)) == (400, "ManagementGroupHasChildren")
    assert arm.delete(member, VERSION).status == 200
    assert arm.delete(member, VERSION).status == 204
    assert arm.delete(f"{GROUPS}/team", VERSION).status == 202
    assert code(arm.get(f"{GROUPS}/team", VERSION)) == (404, "ManagementGroupNotFound")
    assert arm.delete(f"{GROUPS}/team", VERSION).status == 204


def test_a_subscription_is_in_one_management_group(arm: Arm):
    make(arm, "one")
    make(arm, "two")
    for name in ("one", "two"):
        assert arm.put(f"{GROUPS}/{name}{SUBSCRIPTION}", VERSION).status == 200
    assert code(arm.get(f"{GROUPS}/one{SUBSCRIPTION}", VERSION)) == (404, "SubscriptionNotFound")
    assert arm.get(f"{GROUPS}/two{SUBSCRIPTION}", VERSION).document["properties"]["state"] == "Active"
    unknown = f"{GROUPS}/one/subscriptions/22222222-2222-2222-2222-222222222222"
    assert code(arm.put(unknown, VERSION)) == (404, "SubscriptionNotFound")


@pytest.mark.parametrize(
    ("name", "parent", "expected"),
    [
        ("a b", None, (400, "InvalidManagementGroupName")),
        ("dot.", None, (400, "InvalidManagementGroupName")),
        ("team", f"{GROUPS}/none", (404, "ManagementGroupNotFound")),
        ("corp", f"{GROUPS}/corp", (400, "InvalidParent")),
        (ROOT.rpartition("/")[2], None, (400, "BadRequest")),
    ],
)
def test_management_groups_that_cannot_be(arm: Arm, name: str, parent: str | None, expected: tuple[int, str]):
    make(arm, "corp")
    sent = {"properties": {"details": {"parent": {"id": parent}}}} if parent else {}
    assert code(arm.put(f"{GROUPS}/{name.replace(' ', '%20')}", VERSION, sent)) == expected


def test_management_groups_have_six_levels(arm: Arm):
    above = ROOT
    for level in range(6):
        above = make(arm, f"level{level}", above)["id"]
    sent = {"properties": {"details": {"parent": {"id": above}}}}
    assert code(arm.put(f"{GROUPS}/deep", VERSION, sent)) == (400, "ManagementGroupDepthExceeded")


def test_what_is_no_object_is_no_management_group(arm: Arm):
    for sent in (1.5, [], [{"id": 1}], "a"):
        assert arm.put(f"{GROUPS}/odd", VERSION, sent).status == 400
