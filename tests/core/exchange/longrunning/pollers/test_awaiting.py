"""Async pollers that several tasks await, that are cancelled and awaited again, in one event loop or another."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from azure.core.polling import AsyncPollingMethod

from azure.mgmt.provisioning.core.exchange.errors import PollingCancelledError

from ....fake import _rest
from ....support import Answer, Async, Script
from ..polling.support import BODY, DONE, IN_PROGRESS, STARTED, SUCCEEDED

SIDE = Async()
STEPS = (IN_PROGRESS, SUCCEEDED, Answer(200, DONE))


class Stalling:
    """Sleeps of a script that last until the test says so."""

    def __init__(self, poller: Any) -> None:
        self.asleep, self.awake = asyncio.Event(), asyncio.Event()
        poller.polling_method()._sleep = self.sleep

    async def sleep(self, seconds: float) -> None:
        self.asleep.set()
        await self.awake.wait()


async def begun(script: Script, **options: Any) -> Any:
    return await SIDE.client(script)._begin(_rest.BEGIN_PUT, options, "rg", "w1", BODY)


async def test_two_tasks_await_one_poller() -> None:
    script = Script(STARTED, *STEPS)
    poller = await begun(script)
    found = await asyncio.gather(poller.result(), poller, poller.result(10), poller.wait())
    assert [widget.id for widget in found[:3]] == ["/w1"] * 3
    assert len(script.sent) == 4  # it was polled once for all


@pytest.mark.parametrize("polls", ["first", "second"])
async def test_one_of_two_tasks_is_cancelled(polls: str) -> None:
    poller = await begun(Script(STARTED, *STEPS, SUCCEEDED, Answer(200, DONE)))
    stalling = Stalling(poller)
    tasks = [asyncio.create_task(poller.result()) for _ in range(2)]
    await stalling.asleep.wait()
    cancelled, other = tasks if polls == "first" else reversed(tasks)
    cancelled.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cancelled
    assert not poller.done()
    stalling.awake.set()
    assert (await other).id == "/w1"
    assert poller.done()


async def test_awaiting_again_after_it_was_cancelled() -> None:
    script = Script(STARTED, IN_PROGRESS, IN_PROGRESS, *STEPS)
    poller = await begun(script)
    stalling = Stalling(poller)
    for _ in range(2):
        stalling.asleep.clear()
        task = asyncio.create_task(poller.result())
        await stalling.asleep.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (poller.done(), poller.status()) == (False, "InProgress")
    stalling.awake.set()
    assert (await poller.result()).id == "/w1"


async def test_cancelled_at_any_step() -> None:
    """Wherever awaiting is cancelled, awaiting again gives the resource, and never the status."""

    def answers(request: Any) -> Answer:
        if not request.url.startswith(STARTED.headers["Azure-AsyncOperation"]):
            return Answer(200, DONE)
        return SUCCEEDED if len(script.sent) > 3 else IN_PROGRESS

    for turns in range(40):
        script = Script(STARTED, answers, repeat=True)
        poller = await begun(script)
        task = asyncio.create_task(poller.wait())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert (await poller.result()).id == "/w1"


async def test_it_ends_while_awaiting_is_cancelled() -> None:
    """What was answered is not lost."""
    script = Script(STARTED, SUCCEEDED, Answer(200, DONE))
    poller = await begun(script)
    method, run = poller.polling_method(), poller.polling_method().run

    async def run_and_cancel() -> None:
        await run()
        asyncio.get_running_loop().call_soon(task.cancel)

    method.run = run_and_cancel
    task = asyncio.create_task(poller.wait())
    with pytest.raises(asyncio.CancelledError):
        await task
    assert poller.done()
    assert (await poller.result()).id == "/w1"
    assert len(script.sent) == 3


async def test_wait_for_runs_out() -> None:
    poller = await begun(Script(STARTED, IN_PROGRESS, IN_PROGRESS, *STEPS))
    stalling = Stalling(poller)
    for waiting in (poller.result(), poller.wait(), poller):
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(waiting, 0.01)
    stalling.awake.set()
    assert (await poller.result()).id == "/w1"


async def test_a_time_out_within_polling_is_no_time_out_of_ours() -> None:
    error = asyncio.TimeoutError("of polling")

    def fail(request: Any) -> Answer:
        raise error

    poller = await begun(Script(STARTED, fail))
    for _ in range(2):
        with pytest.raises(asyncio.TimeoutError) as raised:
            await poller.result(10)
        assert raised.value is error


# Cancelling the poller


async def test_cancel_is_heard_at_once_by_all_who_await_it() -> None:
    poller = await begun(Script(STARTED, IN_PROGRESS))
    stalling = Stalling(poller)
    tasks = [asyncio.create_task(poller.result()) for _ in range(3)]
    await stalling.asleep.wait()
    threading.Thread(target=poller.cancel).start()
    for task in tasks:
        with pytest.raises(PollingCancelledError):
            await asyncio.wait_for(task, 10)
    with pytest.raises(PollingCancelledError):
        await poller.result()


async def test_cancel_before_anybody_awaits_it() -> None:
    script = Script(STARTED)
    poller = await begun(script)
    poller.cancel()
    assert poller.done()
    with pytest.raises(PollingCancelledError):
        await poller
    assert len(script.sent) == 1


# Event loops


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_polling_is_interrupted(error: type[BaseException]) -> None:
    """Whatever ends the event loop says nothing about the operation."""
    fails = [True, True]

    def poll(request: Any) -> Answer:
        if fails:
            fails.pop()
            raise error("mine")
        return SUCCEEDED

    async def result() -> Any:
        return await poller.result()

    poller = asyncio.run(begun(Script(STARTED, IN_PROGRESS, poll, poll, poll, Answer(200, DONE))))
    for _ in range(2):
        with pytest.raises(error, match="mine"):
            asyncio.run(result())
        assert (poller.done(), poller.status()) == (False, "InProgress")
    assert asyncio.run(result()).id == "/w1"


def test_an_event_loop_that_was_left() -> None:
    async def stall() -> Any:
        stalling = Stalling(poller)
        task = asyncio.ensure_future(poller.result())
        await stalling.asleep.wait()
        return stalling, task

    left, loop = asyncio.new_event_loop(), asyncio.new_event_loop()
    poller = left.run_until_complete(begun(Script(STARTED, IN_PROGRESS, *STEPS)))
    stalling, task = left.run_until_complete(stall())
    del poller.polling_method()._sleep
    assert loop.run_until_complete(poller.result()).id == "/w1"
    stalling.awake = None
    task.cancel()
    left.run_until_complete(asyncio.gather(task, return_exceptions=True))
    left.close()
    loop.close()


def test_cancel_after_the_event_loop_was_closed() -> None:
    async def stall() -> None:
        stalling = Stalling(poller)
        tasks.append(asyncio.ensure_future(poller.result()))
        await stalling.asleep.wait()

    tasks: list[Any] = []
    loop = asyncio.new_event_loop()
    poller = loop.run_until_complete(begun(Script(STARTED, *STEPS)))
    loop.run_until_complete(stall())
    polling = poller._polling
    for task in (*tasks, polling):
        task.cancel()
    loop.run_until_complete(asyncio.gather(*tasks, polling, return_exceptions=True))
    poller._polling = polling  # as where the tasks were never ended
    loop.close()
    poller.cancel()
    with pytest.raises(PollingCancelledError):
        asyncio.run(poller.wait())


async def test_another_event_loop_that_runs() -> None:
    poller = await begun(Script(STARTED, IN_PROGRESS, *STEPS))
    stalling = Stalling(poller)
    task = asyncio.create_task(poller.result())
    await stalling.asleep.wait()
    with pytest.raises(RuntimeError, match="^the poller is awaited in another event loop, which is running: "):
        await asyncio.to_thread(lambda: asyncio.run(poller.wait()))
    stalling.awake.set()
    assert (await task).id == "/w1"


# Other polling methods


class Mine(AsyncPollingMethod[Any]):
    """A polling method without a continuation token."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def initialize(self, client: Any, initial_response: Any, deserialization_callback: Any) -> None:
        """Nothing to keep."""

    async def run(self) -> None:
        raise self.error

    def status(self) -> str:
        return "Mine"

    def finished(self) -> bool:
        return False

    def resource(self) -> Any:
        raise AssertionError("polling failed")


async def test_an_error_of_a_polling_method_of_a_user() -> None:
    error = PollingCancelledError("mine")
    poller = await begun(Script(Answer(201, DONE)), polling=Mine(error))
    for _ in range(2):
        with pytest.raises(PollingCancelledError) as raised:
            await poller.result()
        assert raised.value is error
    assert error.continuation_token is None
    assert poller.done()
