"""Stopping a run: once to begin nothing more, twice to leave what is under way."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack.run.scheduler import Scheduler
from azure.mgmt.provisioning.stack.run.steps import Event, Outcome, Step

from .graphs import layered, makespan, sleeps


def stopped(steps: list[Step], *moments: float) -> tuple[dict[str, Outcome], list[Event]]:
    """The outcomes and events of a run that is stopped at these times."""
    events: list[Event] = []

    async def main() -> dict[str, Outcome]:
        scheduler = Scheduler(steps, report=events.append)
        for moment in moments:
            asyncio.get_running_loop().call_later(moment, scheduler.stop)
        return await scheduler.run()

    return run_in_virtual_time(main()), events


STEPS = [Step("plan", sleeps(10)), Step("site", sleeps(10), {"plan"}), Step("slot", sleeps(10), {"site"})]


def test_once_begins_nothing_more_and_waits():
    outcomes, _ = stopped(STEPS, 3)
    assert [outcomes[step.key].ending for step in STEPS] == ["done", "not begun", "not begun"]
    assert makespan(outcomes) == 10


def test_twice_leaves_what_is_under_way():
    outcomes, _ = stopped(STEPS, 3, 5)
    assert [outcomes[step.key].ending for step in STEPS] == ["left", "not begun", "not begun"]
    assert outcomes["plan"].ended == 5


def test_more_than_twice_is_twice():
    assert stopped(STEPS, 3, 5, 5)[0]["plan"].ending == "left"


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 50), st.floats(0, 300), st.floats(0, 60))
def test_at_any_moment(seed: int, first: float, later: float):
    steps = layered(seed, 60, 5)
    outcomes, events = stopped(steps, first, first + later)
    assert len(outcomes) == len(steps)
    assert not [event for event in events if event.what == "started" and event.at > first + 1e-6]
    assert not [event for event in events if event.what == "done" and event.at > first + later + 1e-6]
    for step in steps:
        if outcomes[step.key].ending in ("done", "left"):
            assert all(outcomes[need].ending == "done" for need in step.needs)
        if outcomes[step.key].ending == "left":
            assert outcomes[step.key].ended == pytest.approx(first + later, abs=1e-6)


def test_in_the_moment_in_which_steps_begin():
    scheduler: Scheduler

    def report(event: Event) -> None:
        if event.what == "started":
            scheduler.stop()
            scheduler.stop()

    async def main() -> dict[str, Outcome]:
        nonlocal scheduler
        scheduler = Scheduler(STEPS, report=report)
        return await scheduler.run()

    assert {outcome.ending for outcome in run_in_virtual_time(main()).values()} <= {"left", "not begun"}


def test_a_run_that_is_cancelled_leaves_no_tasks():
    async def main() -> int:
        running = asyncio.ensure_future(Scheduler(STEPS).run())
        await asyncio.sleep(3)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        return len(asyncio.all_tasks())

    assert run_in_virtual_time(main()) == 1
