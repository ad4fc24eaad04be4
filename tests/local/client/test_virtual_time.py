"""An event loop in which time passes only when everybody waits for it."""

from __future__ import annotations

import asyncio
import threading

import pytest

from azure.mgmt.provisioning.local import LoopClock, VirtualTimeLoop, run_in_virtual_time


def test_who_sleeps_at_once_sleeps_as_long_as_the_longest():
    async def main() -> list[float]:
        clock = LoopClock(start=1000)

        async def sleep(seconds: float) -> float:
            await clock.sleep_async(seconds)
            return clock.now()

        return list(await asyncio.gather(*(sleep(seconds) for seconds in (3600, 0, 60, 60))))

    assert run_in_virtual_time(main()) == [4600, 1000, 1060, 1060]


def test_nobody_sleeps_in_it_without_awaiting():
    async def main() -> None:
        LoopClock().sleep(1)

    with pytest.raises(RuntimeError, match="use an async client"):
        run_in_virtual_time(main())


def test_a_thread_is_waited_for_where_nothing_is_planned():
    async def main() -> str:
        loop = asyncio.get_running_loop()
        told = loop.create_future()
        threading.Thread(target=loop.call_soon_threadsafe, args=(told.set_result, "told")).start()
        return str(await told)

    assert run_in_virtual_time(main()) == "told"


def test_tasks_that_are_left_are_ended():
    ended: list[float] = []

    async def linger() -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            ended.append(asyncio.get_running_loop().time())

    async def main() -> None:
        task = asyncio.ensure_future(linger())
        await asyncio.sleep(1)
        assert not task.done()

    run_in_virtual_time(main())
    assert ended == [1]


def test_the_loop_can_be_used_as_any_other():
    loop = VirtualTimeLoop()
    try:
        assert loop.time() == 0
        assert loop.run_until_complete(asyncio.sleep(7, "slept")) == "slept"
        assert loop.time() == 7
    finally:
        loop.close()
