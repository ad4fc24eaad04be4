"""Ctrl+C, SystemExit and what fails while somebody waits, or polls: a result is one, or there is none."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning.core.exchange.errors import PollingCancelledError

from ....fake import _rest
from ....support import Answer, Script, Side, Sync
from ..polling.support import BODY, DONE, IN_PROGRESS, PATH, STARTED, SUCCEEDED, begin

SIDE = Sync()
UNEXPECTED = [KeyboardInterrupt, SystemExit, RuntimeError, MemoryError]


class Gate:
    """A poll that is answered when the test says so."""

    def __init__(self, answer: Answer = SUCCEEDED) -> None:
        self.asked, self.open = threading.Event(), threading.Event()
        self.answer = answer

    def __call__(self, request: Any) -> Answer:
        self.asked.set()
        assert self.open.wait(60)
        return self.answer


def begun(*steps: Any, **options: Any) -> Any:
    """A sync poller whose polls are answered so."""
    client = SIDE.client(Script(STARTED, *steps), **options)
    return client._begin(_rest.BEGIN_PUT, {}, "rg", "w1", BODY)


def interrupt(error: type[BaseException]) -> None:
    raise error("rung")


@pytest.fixture
def alarm() -> Iterator[Callable[..., None]]:
    """Has something called once in the main thread, soon, by an alarm."""

    def arm(function: Callable[..., Any], *arguments: Any) -> None:
        def ring(number: int, frame: Any) -> None:
            signal.setitimer(signal.ITIMER_REAL, 0)
            function(*arguments)

        signal.signal(signal.SIGALRM, ring)
        # Again and again until it is heard: one right before a thread begins to wait would not be.
        signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)

    before = signal.getsignal(signal.SIGALRM)
    yield arm
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("error", UNEXPECTED)
@pytest.mark.parametrize("how", ["result", "wait"])
def test_who_waits_is_interrupted_and_waits_again(alarm: Any, error: type[BaseException], how: str) -> None:
    gate = Gate()
    poller = begun(IN_PROGRESS, gate, Answer(200, DONE))
    called: list[Any] = []
    poller.add_done_callback(called.append)
    assert gate.asked.wait(60)
    for _ in range(3):
        with pytest.raises(error, match="rung"):
            alarm(interrupt, error)
            getattr(poller, how)()
        assert (poller.status(), poller.done(), called) == ("InProgress", False, [])
        with pytest.raises(TimeoutError):
            poller.result(0)
    gate.open.set()
    assert poller.result(60).id == "/w1"
    assert (poller.done(), called) == (True, [poller.polling_method()])


@pytest.mark.parametrize("error", UNEXPECTED)
def test_a_poll_that_raises_what_is_not_expected(error: type[BaseException]) -> None:
    """Polling ends with it, and whoever asks is told so each time."""

    def fail(request: Any) -> Answer:
        raise error("mine")

    poller = begun(IN_PROGRESS, fail)
    called: list[Any] = []
    poller.add_done_callback(called.append)
    for ask in (poller.result, poller.wait, poller.result, lambda: poller.result(0)):
        with pytest.raises(error, match="mine"):
            ask()
    assert poller.done()
    assert poller.status() == "InProgress"
    assert called == [poller.polling_method()]


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, RuntimeError])
async def test_a_hook_of_polls_that_fails(side: Side, error: type[BaseException]) -> None:
    script = Script(STARTED, IN_PROGRESS, SUCCEEDED, Answer(200, DONE))

    def hook(response: Any) -> None:
        if len(script.sent) == 2:
            raise error("mine")

    poller = await begin(side, script, raw_response_hook=hook)
    if side.asynchronous and error is not RuntimeError:
        return  # the event loop ends with it: see the tests of pollers in other event loops
    for _ in range(2):
        with pytest.raises(error, match="mine"):
            await side.result(poller)
    assert poller.done()


@pytest.mark.parametrize("error", UNEXPECTED)
async def test_making_the_result_fails(side: Side, error: type[BaseException]) -> None:
    """Making it is tried again, since nothing is lost."""
    fails = [True, True]

    def cls(response: Any, widget: Any, headers: Any) -> Any:
        if fails:
            fails.pop()
            raise error("mine")
        return widget

    script = Script(STARTED, SUCCEEDED, Answer(200, DONE))
    poller = await begin(side, script, cls=cls)
    for _ in range(2):
        with pytest.raises(error, match="mine") as raised:
            await side.result(poller)
        del raised
        assert poller.done()
    assert (await side.result(poller)).id == "/w1"
    assert len(script.sent) == 3


async def test_an_error_stays(side: Side) -> None:
    script = Script(STARTED, Answer(200, {"status": "Failed", "error": {"code": "Quota", "message": "too much"}}))
    poller = await begin(side, script)
    errors = []
    for ask in (side.result, side.result, side.wait, side.result):
        with pytest.raises(HttpResponseError, match="Quota") as raised:
            await ask(poller)
        errors.append(raised.value)
    assert all(error is errors[0] for error in errors)
    assert poller.done()
    assert len(script.sent) == 2


# Cancelling


def test_cancel_is_heard_at_once_in_the_middle_of_a_poll() -> None:
    gate = Gate()
    poller = begun(gate)
    assert gate.asked.wait(60)
    called: list[Any] = []
    poller.add_done_callback(called.append)
    poller.cancel()
    assert poller.done()
    assert called == [poller.polling_method()]
    for _ in range(2):
        with pytest.raises(PollingCancelledError):
            poller.result()
    gate.open.set()


def test_cancelling_in_a_signal_handler(alarm: Any) -> None:
    gate = Gate()
    poller = begun(gate)
    alarm(poller.cancel)
    with pytest.raises(PollingCancelledError):
        poller.result(60)
    gate.open.set()


def test_several_threads_ask_for_one_result() -> None:
    gate = Gate()
    poller = begun(gate, Answer(200, DONE))
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(poller.result(60).id)) for _ in range(8)]
    for thread in threads:
        thread.start()
    gate.open.set()
    for thread in threads:
        thread.join(60)
    assert found == ["/w1"] * 8


@pytest.mark.parametrize("timeout", [0, -1, 0.01])
async def test_a_result_within_no_time(side: Side, timeout: float) -> None:
    script = Script(STARTED, IN_PROGRESS, repeat=True)
    poller = await begin(side, script)
    with pytest.raises(TimeoutError, match=f"^Widgets_Create on {PATH} is still InProgress after "):
        await side.result(poller, timeout)
    poller.cancel()
    poller = await begin(side, Script(STARTED, SUCCEEDED, Answer(200, DONE)))
    await side.wait(poller)
    assert (await side.result(poller, timeout)).id == "/w1"
