"""Leases, legal holds and immutability policies."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import ACCOUNT, CONTAINERS, VERSION, account

CONTAINER = f"{CONTAINERS}/one"
SHARE = f"{ACCOUNT}/fileServices/default/shares/one"
POLICY = f"{CONTAINER}/immutabilityPolicies/default"
FIRST, SECOND = "11111111-2222-3333-4444-555555555555", "21111111-2222-3333-4444-555555555555"


@pytest.fixture
def ready(arm: Arm) -> Arm:
    """There are a container and a share."""
    account(arm)
    for id in (CONTAINER, SHARE):
        assert arm.put(id, VERSION, {"properties": {}}).status == 201
    return arm


def properties(arm: Arm, id: str = CONTAINER) -> dict[str, Any]:
    found: dict[str, Any] = arm.get(id, VERSION).document["properties"]
    return found


def lease(arm: Arm, action: str, id: str = CONTAINER, **body: Any) -> Any:
    response = arm.post(f"{id}/lease", VERSION, {"action": action, **body})
    return response.document if response.status == 200 else code(response)


def policy(days: int = 7, **more: Any) -> dict[str, Any]:
    return {"properties": {"immutabilityPeriodSinceCreationInDays": days, **more}}


@pytest.mark.parametrize("id", [CONTAINER, SHARE])
def test_a_lease_keeps_what_it_is_of(ready: Arm, id: str):
    assert properties(ready, id)["leaseState"] == "Available"
    assert lease(ready, "Acquire", id, leaseDuration=-1, proposedLeaseId=FIRST) == {"leaseId": FIRST}
    found = properties(ready, id)
    assert (found["leaseState"], found["leaseStatus"], found["leaseDuration"]) == ("Leased", "Locked", "Infinite")
    assert lease(ready, "Acquire", id, leaseDuration=15) == (409, "LeaseAlreadyPresent")
    assert code(ready.delete(id, VERSION)) == (412, "LeaseIdMissing")
    assert lease(ready, "Change", id, leaseId=FIRST, proposedLeaseId=SECOND) == {"leaseId": SECOND}
    assert lease(ready, "Release", id, leaseId=FIRST) == (409, "LeaseIdMismatchWithLeaseOperation")
    assert lease(ready, "Release", id, leaseId=SECOND) == {}
    assert ready.delete(id, VERSION).status == 200


def test_a_lease_that_is_breaking_keeps_it_still(ready: Arm):
    lease(ready, "Acquire", leaseDuration=-1)
    assert lease(ready, "Break", breakPeriod=30) == {"leaseTimeSeconds": "30"}
    assert (properties(ready)["leaseState"], properties(ready)["leaseStatus"]) == ("Breaking", "Locked")
    assert code(ready.delete(CONTAINER, VERSION)) == (412, "LeaseIdMissing")
    ready.wait(30)
    assert (properties(ready)["leaseState"], properties(ready)["leaseStatus"]) == ("Broken", "Unlocked")
    assert ready.delete(CONTAINER, VERSION).status == 200


def test_leases_end(ready: Arm):
    lease(ready, "Acquire", leaseDuration=20, proposedLeaseId=FIRST)
    assert properties(ready)["leaseDuration"] == "Fixed"
    ready.wait(19)
    assert lease(ready, "Renew", leaseId=FIRST) == {"leaseId": FIRST}
    ready.wait(19)
    assert properties(ready)["leaseState"] == "Leased"
    ready.wait(2)
    assert properties(ready)["leaseState"] == "Expired"
    lease(ready, "Acquire", leaseDuration=-1, proposedLeaseId=SECOND)
    assert lease(ready, "Break", breakPeriod=10) == {"leaseTimeSeconds": "10"}
    assert properties(ready)["leaseState"] == "Breaking"
    assert lease(ready, "Renew", leaseId=SECOND) == (409, "LeaseIsBrokenAndCannotBeRenewed")
    ready.wait(11)
    assert properties(ready)["leaseState"] == "Broken"
    assert lease(ready, "Break") == {"leaseTimeSeconds": "0"}
    assert lease(ready, "Acquire", leaseDuration=-1, proposedLeaseId=FIRST) == {"leaseId": FIRST}


@pytest.mark.parametrize(
    ("action", "body", "error"),
    [
        ("Acquire", {}, (400, "InvalidValuesForRequestParameters")),
        ("Acquire", {"leaseDuration": 5}, (400, "InvalidValuesForRequestParameters")),
        ("Acquire", {"leaseDuration": -1, "proposedLeaseId": "x"}, (400, "InvalidValuesForRequestParameters")),
        ("Renew", {"leaseId": FIRST}, (409, "LeaseNotPresentWithLeaseOperation")),
        ("Break", {}, (409, "LeaseNotPresentWithLeaseOperation")),
        ("Take", {}, (400, "InvalidValuesForRequestParameters")),
    ],
)
def test_what_leases_are_refused(ready: Arm, action: str, body: dict[str, Any], error: tuple[int, str]):
    assert lease(ready, action, **body) == error


def test_a_legal_hold_is_set_and_cleared(ready: Arm):
    done = ready.post(f"{CONTAINER}/setLegalHold", VERSION, {"tags": ["Case1", "case2"]})
    assert done.document == {"hasLegalHold": True, "tags": ["case1", "case2"]}
    found = properties(ready)
    assert (found["hasLegalHold"], [each["tag"] for each in found["legalHold"]["tags"]]) == (True, ["case1", "case2"])
    assert ready.patch(CONTAINER, VERSION, {"properties": {"metadata": {"a": "b"}}}).status == 200
    assert properties(ready)["hasLegalHold"] is True
    done = ready.post(f"{CONTAINER}/clearLegalHold", VERSION, {"tags": ["case1", "case2"]})
    assert done.document == {"hasLegalHold": False, "tags": []}
    assert properties(ready)["hasLegalHold"] is False
    for tags in ([], ["a"], [f"tag{number}" for number in range(11)]):
        refused = ready.post(f"{CONTAINER}/setLegalHold", VERSION, {"tags": tags})
        assert code(refused) == (400, "InvalidValuesForRequestParameters")


def test_a_locked_policy_can_only_be_extended(ready: Arm):
    made = ready.put(POLICY, VERSION, policy())
    assert made.document["properties"] == {"immutabilityPeriodSinceCreationInDays": 7, "state": "Unlocked"}
    assert properties(ready)["immutabilityPolicy"]["properties"]["state"] == "Unlocked"
    etag = made.document["etag"]
    early = ready.post(f"{POLICY}/extend", VERSION, policy(9), If_Match=etag)
    assert code(early) == (409, "ContainerOperationFailure")
    assert code(ready.post(f"{POLICY}/lock", VERSION, If_Match='"other"')) == (412, "PreconditionFailed")
    locked = ready.post(f"{POLICY}/lock", VERSION, If_Match=etag).document
    assert locked["properties"]["state"] == "Locked"
    assert code(ready.put(POLICY, VERSION, policy(9))) == (409, "ContainerOperationFailure")
    assert code(ready.delete(POLICY, VERSION, If_Match="*")) == (409, "ContainerOperationFailure")
    less = ready.post(f"{POLICY}/extend", VERSION, policy(6), If_Match="*")
    assert code(less) == (400, "InvalidValuesForRequestParameters")
    more = ready.post(f"{POLICY}/extend", VERSION, policy(9), If_Match=locked["etag"]).document
    assert more["properties"]["immutabilityPeriodSinceCreationInDays"] == 9


def test_an_unlocked_policy_is_deleted(ready: Arm):
    ready.put(POLICY, VERSION, policy())
    gone = ready.delete(POLICY, VERSION, If_Match="*").document["properties"]
    assert gone == {"immutabilityPeriodSinceCreationInDays": 0, "state": "Unlocked"}
    assert ready.get(POLICY, VERSION).status == 404
    assert properties(ready)["hasImmutabilityPolicy"] is False


@pytest.mark.parametrize(
    "body",
    [policy(0), policy(146001), policy(7, allowProtectedAppendWrites=True, allowProtectedAppendWritesAll=True)],
)
def test_what_policies_are_refused(ready: Arm, body: dict[str, Any]):
    assert code(ready.put(POLICY, VERSION, body)) == (400, "InvalidValuesForRequestParameters")


def test_a_policy_is_of_a_container_that_is_there(ready: Arm):
    elsewhere = POLICY.replace("/one/", "/other/")
    assert ready.put(elsewhere, VERSION, policy()).status == 404
    assert ready.post(f"{elsewhere}/lock", VERSION, If_Match="*").status == 404
