"""Steps that are added to a run that goes on."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack.run.scheduler import Scheduler
from azure.mgmt.provisioning.stack.run.steps import Event, Outcome, Step

from .graphs import fails, layered, sleeps


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 99), st.lists(st.tuples(st.integers(0, 50), st.floats(0, 200)), max_size=4), st.integers(0, 50))
def test_steps_that_come_later_end_as_if_they_had_been_there(
    seed: int, portions: list[tuple[int, float]], failing: int
):
    steps = layered(seed, 50, 5)
    if failing < 50:
        steps[failing] = Step(steps[failing].key, fails(RuntimeError("refused")), steps[failing].needs)
    at_once = run_in_virtual_time(Scheduler(steps).run())
    events: list[Event] = []

    async def main() -> dict[str, Outcome]:
        scheduler = Scheduler(report=events.append, more=True)

        async def add() -> None:
            begin = 0
            for end, moment in [*sorted(portions), (50, 0.0)]:
                scheduler.add(steps[begin:end])
                begin = max(begin, end)
                await asyncio.sleep(moment)
            scheduler.no_more()

        adding = asyncio.ensure_future(add())
        outcomes = await scheduler.run()
        await adding
        return outcomes

    outcomes = run_in_virtual_time(main())
    assert {key: each.ending for key, each in outcomes.items()} == {key: each.ending for key, each in at_once.items()}
    started = [event.key for event in events if event.what == "started"]
    assert len(started) == len(set(started))
    for step in steps:
        outcome = outcomes[step.key]
        if outcome.began is not None:
            assert all((outcomes[need].ended or 0.0) <= outcome.began for need in step.needs)


def test_the_end_of_a_step_can_be_waited_for():
    async def main() -> list[str]:
        scheduler = Scheduler([Step("vault", sleeps(5)), Step("plan", fails(ValueError("no")))], more=True)
        running = asyncio.ensure_future(scheduler.run())
        waiting = [scheduler.ended(key) for key in ("vault", "vault", "plan", "site")]
        asyncio.get_running_loop().call_later(20, scheduler.add, [Step("site", sleeps(1), {"plan"})])
        found = [each.ending for each in await asyncio.gather(*waiting)]
        found.append((await scheduler.ended("vault")).ending)
        assert not running.done()
        scheduler.no_more()
        await running
        return found

    assert run_in_virtual_time(main()) == ["done", "done", "failed", "stopped", "done"]


def test_what_is_added_to_a_run_that_was_stopped_does_not_begin():
    async def main() -> dict[str, Outcome]:
        scheduler = Scheduler([Step("vault", sleeps(5))], more=True)
        running = asyncio.ensure_future(scheduler.run())
        await asyncio.sleep(1)
        scheduler.stop()
        scheduler.add([Step("plan", sleeps(1)), Step("key", sleeps(1), {"vault"}), Step("more", sleeps(1), {"key"})])
        scheduler.no_more()
        return await running

    outcomes = run_in_virtual_time(main())
    assert {key: each.ending for key, each in outcomes.items()} == {
        "vault": "done",
        "plan": "not begun",
        "key": "not begun",
        "more": "not begun",
    }


def test_what_can_not_be_added_changes_nothing():
    async def main() -> dict[str, Outcome]:
        scheduler = Scheduler([Step("vault", sleeps(5))])
        for wrong in (Step("vault", sleeps(1)), Step("key", sleeps(1), {"vaults"})):
            with pytest.raises(ValueError):
                scheduler.add([Step("plan", sleeps(1)), wrong])
        return await scheduler.run()

    assert list(run_in_virtual_time(main())) == ["vault"]


def test_a_run_without_steps_is_over():
    assert run_in_virtual_time(Scheduler().run()) == {}
