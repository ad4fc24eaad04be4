"""Time-outs by the clock of a transport that has one of its own, for which nobody has to wait."""

from __future__ import annotations

import asyncio
import threading
from time import monotonic
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError
from azure.core.polling import LROPoller, NoPolling

from azure.mgmt.provisioning import wait_all
from azure.mgmt.provisioning.aio import wait_all as wait_all_async
from azure.mgmt.provisioning.core.exchange.errors import PollingCancelledError
from azure.mgmt.provisioning.core.exchange.longrunning.completion import Alarm, Completion

from ....fake import _rest
from ....support import SUBSCRIPTION, Answer, AsyncCredential, AsyncFakeClient, Credential, FakeClient, Script
from ....transports import AsyncTransport, SyncTransport
from ..polling.support import BODY, DONE, IN_PROGRESS, STARTED, SUCCEEDED

PATIENCE = 60
"""Seconds after which a test that waits in real time has failed."""


class Virtual(SyncTransport):
    """Plays a script by a virtual clock.

    :ivar time: What it says.
    """

    time = 0.0

    def now(self) -> float:
        return self.time

    def skip(self, duration: float) -> float:
        self.script.sleep(duration)
        self.time += duration
        return 0


class AsyncVirtual(AsyncTransport):
    """The same for async clients."""

    time = 0.0

    def now(self) -> float:
        return self.time

    async def sleep(self, duration: float) -> None:
        await super().sleep(duration)
        self.time += duration


ENDLESS = (STARTED, Answer(200, IN_PROGRESS.body, {"Retry-After": "3"}))


def endless() -> Script:
    return Script(*ENDLESS, repeat=True)


def begun(transport: Any) -> Any:
    client = FakeClient(Credential(), SUBSCRIPTION, transport=transport)
    return client._begin(_rest.BEGIN_PUT, {}, "rg", "w1", BODY)


async def begun_async(transport: Any) -> Any:
    client = AsyncFakeClient(AsyncCredential(), SUBSCRIPTION, transport=transport)
    return await client._begin(_rest.BEGIN_PUT, {}, "rg", "w1", BODY)


def test_a_time_out_is_over_when_the_transport_says_so() -> None:
    transport, started = Virtual(endless()), monotonic()
    poller = begun(transport)
    for _ in range(2):
        before = transport.time
        with pytest.raises(TimeoutError, match="is still InProgress after 10000 s"):
            poller.result(10_000)
        # Not a second more, although the next poll would have been later.
        assert transport.time - before == 10_000
    assert monotonic() - started < 10_000  # which passed twice by the virtual clock
    poller.cancel()


def test_virtual_time_does_not_pass_for_who_does_not_wait() -> None:
    asked = threading.Event()

    def in_progress(request: Any) -> Answer:
        asked.set()
        return ENDLESS[1]

    transport = Virtual(Script(STARTED, in_progress, SUCCEEDED, Answer(200, DONE)))
    poller = begun(transport)
    assert asked.wait(PATIENCE)
    assert transport.time == 0
    assert poller.result().id == "/w1"
    # What it would have waited for before its second poll passed when somebody waited.
    assert transport.time == 3


def test_who_waits_longer_is_not_let_go_with_another() -> None:
    transport = Virtual(Script(*ENDLESS, *[ENDLESS[1]] * 8, SUCCEEDED, Answer(200, DONE)))
    poller = begun(transport)
    with poller._expected(1_000_000):
        found: list[Any] = []
        other = threading.Thread(target=lambda: found.append(poller.result(100_000)))
        other.start()
        other.join(PATIENCE)
    assert found[0].id == "/w1"
    assert poller.result(0).id == "/w1"


def test_all_are_waited_for_at_once() -> None:
    transports = [Virtual(endless()), Virtual(Script(*ENDLESS, SUCCEEDED, Answer(200, DONE)))]
    slow, quick = (begun(each) for each in transports)
    with pytest.raises(TimeoutError, match="1 of 2 operations go on"):
        wait_all([slow, quick], timeout=1000)
    assert quick.result(0).id == "/w1"
    assert transports[0].time == 1000
    slow.cancel()


def test_a_turn_that_another_is_in_the_way_of_is_taken_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    poller = begun(Virtual(Script(*ENDLESS, SUCCEEDED, Answer(200, DONE))))
    assert poller.result().id == "/w1"
    assert poller._stepping.acquire(blocking=False)
    assert 0 < poller._take() < 1
    poller._stepping.release()
    assert poller._take() is None


def test_who_is_let_go_by_two_is_let_go_once() -> None:
    released: list[str] = []

    class Waiting:
        def release(self) -> None:
            released.append("once")

    completion = Completion(None)
    with completion.letting_go(Waiting(), 5):
        completion.let_go(4)
        assert released == []
        completion.let_go(5)
        completion.end(None)
    assert released == ["once"]
    assert completion.shortened(7, 100) == 7
    with completion.expected(103), completion.expected(105):
        assert completion.shortened(7, 100) == 3
        assert completion.shortened(2, 100) == 2
        assert completion.shortened(2, 110) == 0


@pytest.mark.parametrize("timeout", [None, 5])
def test_pollers_of_others_are_waited_for_in_real_time(timeout: float | None) -> None:
    theirs: Any = LROPoller(None, "done", lambda each: each, NoPolling())
    assert wait_all([theirs], timeout) == ["done"]


async def test_an_alarm_rings_once() -> None:
    alarm = Alarm()
    for _ in range(2):
        alarm.release()
    await alarm.rung
    await asyncio.sleep(0)


async def test_async_a_time_out_is_over_when_the_transport_says_so() -> None:
    transport, started = AsyncVirtual(endless()), monotonic()
    poller = await begun_async(transport)
    for _ in range(2):
        before = transport.time
        with pytest.raises(TimeoutError, match="is still InProgress after 10000 s"):
            await poller.result(10_000)
        assert transport.time - before == 10_000
    assert monotonic() - started < 10_000  # which passed twice by the virtual clock


async def test_async_results_and_failures_come_in_time() -> None:
    assert (
        await (await begun_async(AsyncVirtual(Script(*ENDLESS, SUCCEEDED, Answer(200, DONE))))).result(60)
    ).id == "/w1"
    failed = Answer(200, {"status": "Failed", "error": {"code": "Quota", "message": "No."}})
    poller = await begun_async(AsyncVirtual(Script(*ENDLESS, failed)))
    with pytest.raises(HttpResponseError, match="Quota"):
        await poller.result(60)
    poller = await begun_async(AsyncVirtual(endless()))
    poller.cancel()
    with pytest.raises(PollingCancelledError):
        await poller.result(60)


async def test_async_who_is_cancelled_while_waiting_ends_its_polling() -> None:
    transport = AsyncVirtual(endless())
    poller = await begun_async(transport)
    task = asyncio.ensure_future(poller.result(10**9))
    while not transport.time:
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    before = transport.time
    await asyncio.sleep(0)
    assert transport.time == before
    assert not poller.done()


async def test_async_all_are_waited_for_at_once() -> None:
    transports = [AsyncVirtual(endless()), AsyncVirtual(Script(*ENDLESS, SUCCEEDED, Answer(200, DONE)))]
    slow, quick = [await begun_async(each) for each in transports]
    with pytest.raises(TimeoutError, match="1 of 2 operations go on"):
        await wait_all_async([slow, quick], timeout=1000)
    assert (await quick.result(0)).id == "/w1"
    assert transports[0].time == 1000


def test_the_time_of_a_call_is_over_when_the_transport_says_so() -> None:
    class Sleeping(Virtual):
        def sleep(self, duration: float) -> None:
            self.skip(duration)

    transport = Sleeping(
        Script(Answer(503, {"error": {"code": "Busy", "message": "No."}}, {"Retry-After": "4"}), repeat=True)
    )
    client = FakeClient(Credential(), SUBSCRIPTION, transport=transport, retry_total=100)
    with pytest.raises(HttpResponseError, match="The timeout of 10 s leaves no time to try again"):
        client._call(_rest.GET, {"timeout": 10}, "rg", "w1")
    assert transport.time == 8
