"""How polls are shared among operations."""

from __future__ import annotations

import asyncio

import pytest

from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack.run.buckets import Limit
from azure.mgmt.provisioning.stack.run.polls import Polls
from azure.mgmt.provisioning.stack.run.rate import Rate

STATUS = "https://management.azure.com/subscriptions/s1/providers/Microsoft.Web/locations/l/operations/o"


def polled(per_second: float, urgencies: list[float], seconds: float = 600) -> list[int]:
    """How often operations are asked that are asked as often as they may, for so long."""

    async def poll(polls: Polls, urgency: float) -> int:
        count = 0
        with polls.waiting(urgency):
            while asyncio.get_running_loop().time() < seconds:
                await polls.turn()
                count += 1
                await asyncio.sleep(0.5)  # the answer
        return count

    async def main() -> list[int]:
        polls = Polls(per_second)
        return list(await asyncio.gather(*(poll(polls, urgency) for urgency in urgencies)))

    return run_in_virtual_time(main())


def test_all_together_ask_no_more_than_is_theirs():
    assert sum(polled(5, [30.0] * 100)) == pytest.approx(5 * 600, rel=0.05)


def test_what_delays_the_end_most_is_asked_most_often_and_nobody_waits_for_long():
    urgent, *others = polled(1, [400.0, *[20.0] * 50])
    assert urgent > 500
    assert min(others) >= 600 / 31


def test_one_alone_is_asked_as_often_as_it_likes():
    (count,) = polled(20, [30.0], seconds=100)
    assert count > 180


def test_only_reads_of_a_task_that_waits_are_polls():
    async def main() -> float:
        rate = Rate({"reads": Limit(100, 0.1), "writes": Limit(100, 1)})
        for _ in range(10):
            await rate.take("GET", STATUS)
        with rate.waiting():
            await rate.take("PUT", STATUS)
            assert asyncio.get_running_loop().time() == 0
            await rate.take("GET", STATUS)
        return asyncio.get_running_loop().time()

    assert run_in_virtual_time(main()) == pytest.approx(1 / (0.8 * 0.1), abs=1)
