"""Event loops that hear signals."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Iterator

import pytest

from azure.mgmt.provisioning.cli.hearing import hearing_signals
from azure.mgmt.provisioning.local import run_in_virtual_time

SHOP = ""

pytestmark = pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="there, no thread alone is sent a signal")


@pytest.fixture(autouse=True)
def _handler_as_before() -> Iterator[None]:
    before = signal.getsignal(signal.SIGUSR1)
    yield
    signal.signal(signal.SIGUSR1, before)


async def wait_for_signal() -> list[str]:
    """What is heard by a loop whose waiting is not disturbed by a signal, as by one right before it begins to wait."""
    heard: list[str] = []
    anything = asyncio.Event()
    loop = asyncio.get_running_loop()

    def tell(what: str) -> None:
        heard.append(what)
        anything.set()

    signal.signal(signal.SIGUSR1, lambda number, frame: tell("a signal"))
    send = threading.Timer(0.2, lambda: signal.pthread_kill(threading.get_ident(), signal.SIGUSR1))
    patience = threading.Timer(1800, loop.call_soon_threadsafe, (tell, "nothing"))
    send.start()
    patience.start()
    await anything.wait()
    patience.cancel()
    return heard


def test_a_loop_that_waits_hears_each_signal() -> None:
    assert run_in_virtual_time(hearing_signals(wait_for_signal())) == ["a signal"]


def test_the_usual_loop_does_as_well() -> None:
    assert asyncio.run(hearing_signals(wait_for_signal())) == ["a signal"]


def test_what_woke_up_before_does_so_again() -> None:
    async def woken() -> int:
        before = signal.set_wakeup_fd(-1)
        signal.set_wakeup_fd(before)
        return before

    assert asyncio.run(hearing_signals(woken())) != -1
    assert asyncio.run(woken()) == -1
