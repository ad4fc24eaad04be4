"""Which requests a fault is for."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ..support import RESOURCES, SUBSCRIPTION, Arm


def statuses(arm: Arm, count: int) -> list[int]:
    return [arm.get(SUBSCRIPTION, RESOURCES).status for _ in range(count)]


def test_every_nth_request(azure: LocalAzure, arm: Arm):
    azure.inject(status=503, nth=3, times=None)
    assert statuses(arm, 7) == [200, 200, 503, 200, 200, 503, 200]


def test_the_nth_request_alone_of_those_that_are_meant(azure: LocalAzure, arm: Arm):
    azure.inject(status=503, nth=2, method="GET", path_contains="/subscriptions")
    arm.group()
    assert statuses(arm, 5) == [200, 503, 200, 200, 200]


def test_a_seed_decides_the_same_each_time(azure: LocalAzure, arm: Arm):
    def drawn(seed: int) -> list[int]:
        azure.faults.clear()
        azure.inject(status=503, probability=0.5, seed=seed, times=None)
        return statuses(arm, 40)

    first = drawn(1)
    assert drawn(1) == first
    assert drawn(2) != first
    assert 5 < first.count(503) < 35


@pytest.mark.parametrize(("probability", "status"), [(0, 200), (1, 503)])
def test_never_and_always(probability: float, status: int, azure: LocalAzure, arm: Arm):
    azure.inject(status=503, probability=probability, times=None)
    assert statuses(arm, 20) == [status] * 20


def test_chances_go_on_after_going_back(azure: LocalAzure, arm: Arm):
    azure.inject(status=503, probability=0.5, nth=2, seed=7, times=None)
    statuses(arm, 5)
    snapshot = azure.snapshot()
    first = statuses(arm, 30)
    azure.restore(snapshot)
    assert statuses(arm, 30) == first


def test_one_can_be_taken_back(azure: LocalAzure, arm: Arm):
    kept, taken = azure.inject(status=503), azure.inject(status=500, times=None)
    failing = azure.next_operation(status="Failed")
    assert [each.id for each in azure.faults.all()] == [kept, taken, failing]
    assert azure.faults.remove(taken)
    assert azure.faults.remove(failing)
    assert not azure.faults.remove(taken)
    assert statuses(arm, 2) == [503, 200]
    # What has happened as often as it was to happen is none any more.
    assert azure.faults.all() == []
    assert not azure.faults.remove(kept)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"nth": 0}, "nth: expected a number from 1 on, got 0"),
        ({"times": -1}, "times: expected a number of requests, or None for all, got -1"),
        ({"probability": 1.5}, "probability: expected a number from 0 to 1, got 1.5"),
    ],
)
def test_what_can_be_no_fault(given: dict[str, Any], message: str, azure: LocalAzure):
    with pytest.raises(ValueError, match=message):
        azure.inject(status=500, **given)
    assert azure.faults.all() == []
