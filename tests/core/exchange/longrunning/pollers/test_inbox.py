"""The queue of the threads that poll."""

from __future__ import annotations

import signal
import sys
import threading
import time
from queue import Empty

import pytest

from azure.mgmt.provisioning.core.exchange.longrunning.inbox import Inbox

SOON = 60.0
"""Seconds in which something is done that takes no time."""


def test_first_in_first_out() -> None:
    inbox: Inbox[int] = Inbox()
    for number in range(3):
        inbox.put(number)
    assert len(inbox) == 3
    assert [inbox.get(0) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(Empty):
        inbox.get(0)


def test_nothing_comes() -> None:
    inbox: Inbox[int] = Inbox()
    started = time.monotonic()
    with pytest.raises(Empty):
        inbox.get(0.01)
    assert time.monotonic() - started >= 0.01


def test_each_thing_reaches_one_of_those_who_wait() -> None:
    inbox: Inbox[int | None] = Inbox()
    taken: list[int] = []

    def take() -> None:
        while (item := inbox.get(SOON)) is not None:
            taken.append(item)

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for number in range(2000):
        inbox.put(number)
    for _ in threads:
        inbox.put(None)
    for thread in threads:
        thread.join(SOON)
        assert not thread.is_alive()
    assert sorted(taken) == list(range(2000))


def test_several_things_that_came_to_one_ring_wake_several() -> None:
    inbox: Inbox[int] = Inbox()
    both = threading.Barrier(2)

    def take() -> None:
        inbox.get(SOON)
        both.wait(SOON)

    threads = [threading.Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    inbox.put(1)
    inbox.put(2)
    for thread in threads:
        thread.join(SOON)
        assert not thread.is_alive()


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal to a thread")
def test_signals_make_nobody_wait_for_ever() -> None:
    """The time is over when the thread that a signal woke gets to go on, since another one keeps it from that."""
    inbox: Inbox[int] = Inbox()
    waited: list[int] = []
    seen = threading.Event()

    def wait() -> None:
        for number in range(20):
            with pytest.raises(Empty):
                inbox.get(0.004)
            waited.append(number)
        seen.wait(SOON)  # a thread that has ended can be sent no signal

    before = signal.signal(signal.SIGUSR1, lambda number, frame: None)
    thread = threading.Thread(target=wait, daemon=True)
    thread.start()
    ends = time.monotonic() + SOON
    try:
        while len(waited) < 20 and time.monotonic() < ends:
            signal.pthread_kill(thread.ident or 0, signal.SIGUSR1)
            busy_until = time.perf_counter() + 0.006
            while time.perf_counter() < busy_until:
                pass
    finally:
        seen.set()
        signal.signal(signal.SIGUSR1, before)
    assert len(waited) == 20
