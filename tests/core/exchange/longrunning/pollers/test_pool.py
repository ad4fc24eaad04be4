"""The pool of threads that polls for all pollers: who gets a turn when, and that nobody is kept."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from azure.mgmt.provisioning.core.exchange.longrunning import pool as pools
from azure.mgmt.provisioning.core.exchange.longrunning.pool import Pool, Turn

SOON = 60.0
"""Seconds in which something is done that takes no time."""


@pytest.fixture
def pool() -> Iterator[Pool]:
    made = Pool(threads=2, idle=0.05)
    yield made
    made.stop()


def until(condition: Callable[[], Any]) -> None:
    """Wait for something that happens soon."""
    ends = time.monotonic() + SOON
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.001)


def running(pool: Pool) -> int:
    """The threads of a pool, with the one that keeps the time."""
    return len(pool._workers) + (pool._keeper is not None)


class Calls:
    """Calls of a turn, one after the other."""

    def __init__(self, *seconds: float | None) -> None:
        self.left = list(seconds)
        self.times: list[float] = []
        self.over = threading.Event()

    def __call__(self) -> float | None:
        self.times.append(time.monotonic())
        seconds = self.left.pop(0)
        if seconds is None:
            self.over.set()
        return seconds


def test_a_turn_is_taken_again_after_the_seconds_it_returns(pool: Pool) -> None:
    calls = Calls(0, 0.02, -1, None)
    pool.add(Turn(calls))
    assert calls.over.wait(SOON)
    assert len(calls.times) == 4
    assert calls.times[2] - calls.times[1] >= 0.019


def test_threads_end_when_there_is_nothing_to_do_and_begin_again(pool: Pool) -> None:
    assert running(pool) == 0
    for _ in range(2):
        calls = Calls(None)
        pool.add(Turn(calls))
        assert calls.over.wait(SOON)
        until(lambda: running(pool) == 0)


def test_who_waits_takes_no_thread(pool: Pool) -> None:
    calls = [Calls(1000) for _ in range(50)]
    turns = [Turn(call) for call in calls]
    for turn in turns:
        pool.add(turn)
    until(lambda: all(call.times for call in calls))
    until(lambda: running(pool) == 1)
    last = Calls(None)
    pool.add(Turn(last), 0.06)
    assert last.over.wait(SOON)


def test_a_thread_that_hangs_holds_up_no_other_turn(pool: Pool) -> None:
    go_on = threading.Event()
    pool.add(Turn(lambda: None if go_on.wait(SOON) else None))
    calls = [Calls(0, 0, None) for _ in range(20)]
    for call in calls:
        pool.add(Turn(call))
    assert all(call.over.wait(SOON) for call in calls)
    go_on.set()


def test_there_are_no_more_threads_than_agreed(pool: Pool) -> None:
    inside, most = [], []
    over = threading.Semaphore(0)
    two = threading.Barrier(2)

    def call() -> None:
        inside.append(1)
        most.append(len(inside))
        two.wait(SOON)  # for another one, which is being called at the same time
        inside.pop()
        over.release()

    for _ in range(20):
        pool.add(Turn(call))
    assert all(over.acquire(timeout=SOON) for _ in range(20))
    assert max(most) == 2


def test_first_come_first_served() -> None:
    pool = Pool(threads=1)
    order: list[int] = []
    over = threading.Event()
    begin = threading.Event()
    pool.add(Turn(lambda: None if begin.wait(SOON) else None))
    for number in range(20):
        pool.add(Turn(lambda number=number: order.append(number)))  # type: ignore[misc]
    pool.add(Turn(over.set))
    begin.set()
    assert over.wait(SOON)
    assert order == list(range(20))
    pool.stop()


@pytest.mark.parametrize("error", [ValueError, SystemExit, KeyboardInterrupt])
def test_what_a_turn_raises_is_logged_and_the_thread_goes_on(
    pool: Pool, error: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise error("mine")

    calls = Calls(None)
    pool.add(Turn(fail))
    pool.add(Turn(calls))
    assert calls.over.wait(SOON)
    until(lambda: caplog.records)
    assert [record.message for record in caplog.records] == ["a call in a thread of the pool failed"]


def test_a_turn_that_was_dropped_is_not_taken(pool: Pool) -> None:
    calls = Calls(None)
    turn = Turn(calls)
    turn.drop()
    assert turn.dropped
    assert turn.take() is None
    pool.add(turn)
    until(lambda: running(pool) == 0)
    assert calls.times == []


def test_nothing_is_kept_of_what_is_over_or_dropped(pool: Pool) -> None:
    calls = [Calls(None), Calls(1000)]
    turns = [Turn(call) for call in calls]
    for turn in turns:
        pool.add(turn)
    until(lambda: all(call.times for call in calls))
    turns[1].drop()
    kept = [weakref.ref(call) for call in calls]
    calls.clear()
    del turn, turns
    until(lambda: (gc.collect(), [ref() for ref in kept] == [None, None])[1])


def test_a_turn_may_wait_for_others() -> None:
    """However many wait: each one's place is taken by another thread, which is gone afterwards."""
    pool = Pool(threads=2, idle=0.05)
    awaited = [threading.Event() for _ in range(10)]
    over = threading.Semaphore(0)

    def wait(event: threading.Event) -> None:
        pool.add(Turn(event.set))
        with pool.lend():
            assert event.wait(SOON)
        over.release()

    for event in awaited:
        pool.add(Turn(lambda event=event: wait(event)))  # type: ignore[misc]
    assert all(over.acquire(timeout=SOON) for _ in awaited)
    until(lambda: len(pool._workers) <= 2)
    with pool.lend():  # a thread of somebody else
        assert pool._lent == 0
    pool.stop()


def test_threads_beyond_those_agreed_leave(pool: Pool) -> None:
    pool._workers.update(threading.Thread() for _ in range(2))
    pool._workers.add(threading.current_thread())
    assert pool._leaves(idle=False)
    assert threading.current_thread() not in pool._workers


def test_where_the_system_has_no_more_threads(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    start, refused = threading.Thread.start, []

    def refuse(thread: threading.Thread) -> None:
        if "polling" in thread.name and not refused:
            refused.append(thread)
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuse)
    calls = Calls(None)
    pool.add(Turn(calls))
    assert calls.over.wait(SOON)
    assert refused


def test_a_stopped_pool_takes_no_turns() -> None:
    pool = Pool()
    go_on, began = threading.Event(), threading.Event()
    later = Calls(None)
    hung: list[bool] = []

    def call() -> float:
        began.set()
        hung.append(go_on.wait(SOON))
        return 0

    waits = Calls(1000)
    for turn in (Turn(call), Turn(waits)):
        pool.add(turn)
    assert began.wait(SOON)
    until(lambda: waits.times)
    threads = [*pool._workers, pool._keeper]
    pool.stop()
    assert pool.stopped
    assert hung == []  # it does not wait for what hangs
    go_on.set()
    pool.add(Turn(later))
    for thread in threads:
        assert thread is not None
        thread.join(SOON)
        assert not thread.is_alive()
    assert (hung, later.times) == ([True], [])


def test_the_pool_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "_pool", first := Pool())
    assert pools.current_pool() is first
    pools.renew_pool()
    assert pools.current_pool() is not first
    pools.stop_pool()
    assert pools.current_pool().stopped
    assert not first.stopped
