"""Pollers in users' hands: time-outs, cancelling, other polling."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from azure.core.polling import AsyncPollingMethod, PollingMethod

from azure.mgmt.provisioning.core.exchange.errors import PollingCancelledError

from ....fake import _rest
from ....support import Answer, Script, Side
from .support import BODY, CREATED, DONE, IN_PROGRESS, PATH, STARTED, SUCCEEDED, begin


@pytest.fixture
def hold(side: Side) -> Iterator[Callable[..., threading.Event]]:
    """Makes the sleeps of a script last until the test is over; the event is set when the first one begins."""
    over = threading.Event()

    def hold(script: Script) -> threading.Event:
        began = threading.Event()

        def wait(seconds: float) -> None:
            began.set()
            if not side.asynchronous:
                over.wait(60)

        script.on_sleep = wait
        return began

    yield hold
    over.set()


# Time-outs and cancelling


async def test_a_result_in_time_or_a_timeout_error(side: Side, hold: Any) -> None:
    script = Script(STARTED, IN_PROGRESS, repeat=True)
    hold(script)
    poller = await begin(side, script)
    for _ in range(2):
        with pytest.raises(TimeoutError) as raised:
            await side.result(poller, 0.05)
        assert str(raised.value) == (
            f"Widgets_Create on {PATH} is still InProgress after 0.05 s. Call result() again to wait longer, or keep "
            "continuation_token() and go on later with client.resume(token)"
        )
    assert not poller.done()
    assert poller.status() == "InProgress"
    poller.cancel()


async def test_a_result_after_a_timeout_error(side: Side) -> None:
    script = Script(STARTED, IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
    go_on = threading.Event()

    def wait(seconds: float) -> None:
        if not side.asynchronous:
            assert go_on.wait(60)

    script.on_sleep = wait
    poller = await begin(side, script)
    if side.asynchronous:
        forever = poller.polling_method()._sleep = lambda seconds: asyncio.sleep(30)
        assert forever
    with pytest.raises(TimeoutError):
        await side.result(poller, 0.05)
    go_on.set()
    if side.asynchronous:
        del poller.polling_method()._sleep
    assert (await side.result(poller, 10)).id == "/w1"


async def test_cancel_stops_polling(side: Side) -> None:
    script = Script(STARTED, IN_PROGRESS, repeat=True)
    poller = None
    begun = threading.Event()

    def cancel(seconds: float) -> None:
        begun.wait(60)
        if len(script.sleeps) == 2:
            assert poller is not None
            poller.cancel()

    script.on_sleep = cancel
    poller = await begin(side, script)
    begun.set()
    with pytest.raises(PollingCancelledError) as raised:
        await side.result(poller)
    assert str(raised.value) == (
        f"Widgets_Create on {PATH}: polling was cancelled while the operation was InProgress. The operation goes on "
        "at the service; client.resume(poller.continuation_token()) polls it again"
    )
    assert script.sleeps == [1, 2]
    assert len(script.sent) == 3
    assert raised.value.continuation_token == poller.continuation_token()
    assert poller.done()
    assert not poller.polling_method().finished()


async def test_cancel_is_heard_without_a_delay(side: Side) -> None:
    begun = threading.Event()
    poller: Any = None

    def poll(request: Any) -> Answer:
        begun.wait(60)
        if len(script.sent) == 5:
            poller.cancel()
        return IN_PROGRESS

    script = Script(STARTED, poll, repeat=True)
    poller = await begin(side, script, polling_interval=0)
    begun.set()
    with pytest.raises(PollingCancelledError):
        await side.result(poller)
    assert (len(script.sent), script.sleeps) == (5, [])


async def test_what_was_cancelled_can_be_resumed(side: Side) -> None:
    script = Script(STARTED, IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
    begun = threading.Event()
    poller: Any = None

    def cancel(seconds: float) -> None:
        begun.wait(60)
        poller.cancel()

    script.on_sleep = cancel
    client = side.client(script)
    poller = await side.begin(client, _rest.BEGIN_PUT, "rg", "w1", BODY)
    begun.set()
    with pytest.raises(PollingCancelledError):
        await side.result(poller)
    script.on_sleep = None
    assert (await side.result(client.resume(poller.continuation_token()))).id == "/w1"


async def test_a_finished_operation_is_not_cancelled(side: Side) -> None:
    poller = await begin(side, Script(Answer(200, DONE)))
    poller.cancel()
    assert (await side.result(poller)).id == "/w1"


# Other polling


async def test_polling_false_gives_the_first_response(side: Side) -> None:
    script = Script(Answer(201, CREATED))
    poller = await begin(side, script, polling=False)
    assert poller.status() == "succeeded"
    assert (await side.result(poller)).provisioning_state == "Creating"
    assert len(script.sent) == 1
    with pytest.raises(TypeError, match="^polling with (Async)?NotPolling can't be cancelled$"):
        poller.cancel()


async def test_polling_can_begin_later(side: Side) -> None:
    script = Script(STARTED, SUCCEEDED, Answer(200, DONE))
    client = side.client(script)
    poller = await side.begin(client, _rest.BEGIN_PUT, "rg", "w1", BODY, polling=False)
    assert await side.result(poller) is None
    assert (await side.result(client.resume(poller.continuation_token()))).id == "/w1"


async def test_a_polling_method_of_your_own(side: Side) -> None:
    class Mine(AsyncPollingMethod if side.asynchronous else PollingMethod):  # type: ignore[misc]
        ran = False

        def initialize(self, client: Any, initial_response: Any, deserialization_callback: Any) -> None:
            self.first, self.read = initial_response, deserialization_callback

        def status(self) -> str:
            return "Mine"

        def finished(self) -> bool:
            return self.ran

        def resource(self) -> Any:
            return self.read(self.first)

        if side.asynchronous:

            async def run(self) -> None:
                self.ran = True
        else:

            def run(self) -> None:
                self.ran = True

    method = Mine()
    poller = await begin(side, Script(Answer(201, CREATED)), polling=method)
    assert poller.polling_method() is method
    assert (await side.result(poller)).id == "/w1"
    assert method.ran


@pytest.mark.parametrize("polling", [None, "no", 1])
async def test_polling_that_is_none(side: Side, polling: Any) -> None:
    script = Script()
    with pytest.raises(TypeError, match="^polling is to be True, False or a polling method, got "):
        await begin(side, script, polling=polling)
    assert script.sent == []
