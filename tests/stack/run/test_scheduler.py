"""In which order steps run, and what failures, locks and deadlines mean to others."""

from __future__ import annotations

import asyncio
import threading
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack.run.scheduler import Scheduler
from azure.mgmt.provisioning.stack.run.steps import DeadlineError, Event, Outcome, Step, Telling

from .graphs import bound_of_bucket, critical_path, fails, layered, makespan, sleeps


def run(*steps: Step, **options: Any) -> dict[str, Outcome]:
    """How the steps ended."""
    return run_in_virtual_time(Scheduler(steps, **options).run())


def endings(outcomes: dict[str, Outcome]) -> dict[str, str]:
    return {key: outcome.ending for key, outcome in outcomes.items()}


@st.composite
def graphs(draw: st.DrawFn) -> list[Step]:
    """Steps that need earlier ones, some of which fail, some of which share a lock."""
    steps: list[Step] = []
    for number in range(draw(st.integers(0, 25))):
        needs = draw(st.sets(st.sampled_from([step.key for step in steps]), max_size=3)) if steps else set()
        seconds = float(draw(st.integers(0, 9)))
        act = sleeps(seconds) if draw(st.integers(0, 5)) else fails(RuntimeError("refused"), seconds)
        lock = draw(st.sampled_from([None, None, "parent", "other"]))
        steps.append(Step(f"s{number}", act, frozenset(needs), lock=lock, seconds=seconds))
    return draw(st.permutations(steps))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graphs())
def test_every_step_ends_once_behind_what_it_needs(steps: list[Step]):
    events: list[Event] = []
    outcomes = run(*steps, report=events.append)
    assert set(outcomes) == {step.key for step in steps}
    ended = [event.key for event in events if event.what in ("done", "failed", "stopped")]
    assert sorted(ended) == sorted(outcomes)
    for step in steps:
        outcome, needs = outcomes[step.key], [outcomes[need] for need in step.needs]
        if all(need.ending == "done" for need in needs):
            assert outcome.ending in ("done", "failed")
            assert outcome.began is not None
            assert all(need.ended is not None and need.ended <= outcome.began for need in needs)
        else:
            assert outcome.ending == "stopped"
            assert outcome.by is not None
            assert outcomes[outcome.by].ending == "failed"


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graphs())
def test_a_lock_is_held_by_one_at_a_time_and_by_nobody_for_nothing(steps: list[Step]):
    outcomes = run(*steps)
    for lock in ("parent", "other"):
        spans = sorted(
            (outcomes[step.key].began, outcomes[step.key].ended)
            for step in steps
            if step.lock == lock and outcomes[step.key].began is not None
        )
        for (_, ended), (began, _) in pairwise(spans):
            assert ended is not None
            assert began is not None
            assert ended <= began
    unlocked = [step for step in steps if step.lock is None and outcomes[step.key].began is not None]
    for step in unlocked:
        assert outcomes[step.key].began == max((outcomes[need].ended or 0.0 for need in step.needs), default=0.0)


@pytest.mark.parametrize("seed", range(5))
def test_without_a_gate_a_run_takes_as_long_as_its_critical_path(seed: int):
    steps = layered(seed, 1000, 12)
    assert makespan(run(*steps)) <= 1.0001 * critical_path(steps)
    assert bound_of_bucket(steps, 10**6, 1) == pytest.approx(critical_path(steps))


def test_of_those_that_want_a_lock_the_most_urgent_gets_it():
    steps = [
        Step("first", sleeps(1), lock="parent", seconds=100),
        Step("short", sleeps(1), lock="parent", seconds=1),
        Step("long", sleeps(1), lock="parent", seconds=5),
        Step("with a tail", sleeps(1), lock="parent", seconds=1),
        Step("tail", sleeps(50), {"with a tail"}, seconds=50),
    ]
    outcomes = run(*steps)
    order = sorted((outcomes[step.key].began or 0.0, step.key) for step in steps if step.lock)
    assert [key for _, key in order] == ["first", "with a tail", "long", "short"]


def test_a_failure_stops_what_depends_on_it_and_nothing_else():
    error = RuntimeError("refused")
    outcomes = run(
        Step("vault", fails(error)),
        Step("key", sleeps(1), {"vault"}),
        Step("site", sleeps(1), {"key", "plan"}),
        Step("plan", sleeps(1)),
        Step("slot", sleeps(1), {"plan"}),
    )
    assert endings(outcomes) == {
        "vault": "failed",
        "key": "stopped",
        "site": "stopped",
        "plan": "done",
        "slot": "done",
    }
    assert outcomes["vault"].error is error
    assert outcomes["site"].by == "vault"


def test_a_step_that_takes_too_long_has_failed():
    outcomes = run(Step("vault", sleeps(100), deadline=30), Step("key", sleeps(1), {"vault"}))
    error = outcomes["vault"].error
    assert isinstance(error, DeadlineError)
    assert str(error) == "vault: not done after 30 s. What it began goes on at the service."
    assert outcomes["vault"].ended == 30
    assert outcomes["key"].by == "vault"


def test_a_step_that_is_done_in_time_has_no_deadline_any_more():
    assert endings(run(Step("vault", sleeps(1), deadline=30), Step("key", sleeps(60), {"vault"}))) == {
        "vault": "done",
        "key": "done",
    }


def test_after_a_fatal_error_nothing_more_begins():
    class DiskFullError(Exception):
        pass

    outcomes = run(
        Step("vault", fails(DiskFullError())),
        Step("plan", sleeps(5)),
        Step("site", sleeps(1), {"plan"}),
        fatal=(DiskFullError,),
    )
    assert endings(outcomes) == {"vault": "failed", "plan": "done", "site": "not begun"}


def test_a_step_that_cancels_itself_has_failed():
    async def cancelled(telling: Telling) -> None:
        raise asyncio.CancelledError

    outcomes = run(Step("vault", cancelled), Step("key", sleeps(1), {"vault"}))
    assert str(outcomes["vault"].error) == "vault: was cancelled by something that it waited for."
    assert outcomes["key"].ending == "stopped"


def test_what_is_told():
    async def busy(telling: Telling) -> None:
        telling.retried("the parent is busy", 4)
        await asyncio.sleep(4)
        telling.status("Creating")
        await asyncio.sleep(2)

    events: list[Event] = []
    run(
        Step("net", busy, lock="group"),
        Step("ip", sleeps(1), lock="group", seconds=1),
        Step("nic", fails(ValueError("no address")), {"net", "ip"}),
        Step("vm", sleeps(1), {"nic"}),
        report=events.append,
    )
    told = [(event.at, event.what, event.key, sorted(event.by), event.text) for event in events]
    assert told == [
        (0, "waiting", "nic", ["ip", "net"], ""),
        (0, "waiting", "vm", ["nic"], ""),
        (0, "started", "net", [], ""),
        (0, "waiting", "ip", ["net"], ""),
        (0, "retried", "net", [], "the parent is busy; again in 4 s"),
        (4, "status", "net", [], "Creating"),
        (6, "done", "net", [], ""),
        (6, "started", "ip", [], ""),
        (7, "done", "ip", [], ""),
        (7, "started", "nic", [], ""),
        (8, "failed", "nic", [], "ValueError: no address"),
        (8, "stopped", "vm", ["nic"], ""),
    ]


def test_whom_a_step_waits_for_can_be_asked():
    asked: dict[str, tuple[str, ...]] = {}

    async def ask(telling: Telling) -> None:
        await asyncio.sleep(1)
        asked.update({step.key: scheduler.waits_for(step.key) for step in steps})

    steps = [
        Step("net", ask, lock="group", seconds=9),
        Step("ip", sleeps(1), lock="group", seconds=1),
        Step("nic", sleeps(1), {"net"}),
    ]
    scheduler = Scheduler(steps)
    run_in_virtual_time(scheduler.run())
    assert asked == {"net": (), "ip": ("net",), "nic": ("net",)}
    assert scheduler.waits_for("nic") == ()


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([Step("a", sleeps(1)), Step("a", sleeps(1))], "two steps are called 'a'"),
        ([Step("vault", sleeps(1)), Step("key", sleeps(1), {"vaults"})], "key: needs 'vaults', which is no step."),
        (
            [Step("c", sleeps(1), {"a"}), Step("a", sleeps(1), {"b"}), Step("b", sleeps(1), {"a"})],
            "steps need each other: a -> b -> a",
        ),
    ],
)
def test_what_is_no_graph_is_refused(steps: list[Step], said: str):
    with pytest.raises(ValueError) as raised:
        Scheduler(steps)
    assert said in str(raised.value)


def test_steps_need_no_threads_and_leave_no_tasks():
    threads: set[int] = set()

    async def count(telling: Telling) -> None:
        await asyncio.sleep(1)
        threads.add(threading.active_count())

    async def main() -> int:
        before = threading.active_count()
        await Scheduler([Step(str(number), count) for number in range(2000)]).run()
        assert threads == {before}
        return len(asyncio.all_tasks())

    assert run_in_virtual_time(main()) == 1
