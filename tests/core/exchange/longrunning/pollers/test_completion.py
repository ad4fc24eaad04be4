"""Who waits for a poller and is called when it has ended, in any order of events and threads."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.exchange.longrunning.completion import Completion


@pytest.fixture
def completion() -> Completion:
    return Completion("subject")


def test_the_first_outcome_counts(completion: Completion) -> None:
    assert not completion.reached
    error = ValueError("mine")
    completion.end(error)
    completion.end(None)
    assert completion.reached
    assert completion.over
    for _ in range(3):
        with pytest.raises(ValueError) as raised:
            completion.check()
        assert raised.value is error
        assert len(raised.traceback) == 2  # it does not grow


@pytest.mark.parametrize("timeout", [0, -1, 0.01])
def test_waiting_for_some_time(completion: Completion, timeout: float) -> None:
    completion.wait(timeout)
    assert not completion.reached
    assert completion._waiting == []
    completion.end(None)
    completion.wait(timeout)
    completion.check()


@pytest.mark.parametrize("timeout", [None, 10, float("inf"), 1e300])
def test_several_threads_wait(completion: Completion, timeout: float | None) -> None:
    threads = [threading.Thread(target=completion.wait, args=(timeout,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    while len(completion._waiting) < len(threads):
        time.sleep(0.001)
    completion.end(None)
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()


def test_callbacks_are_called_before_who_waits_goes_on(completion: Completion) -> None:
    called: list[Any] = []
    go_on = threading.Event()
    completion.add(lambda subject: go_on.wait(60))
    completion.add(called.append)
    ends = threading.Thread(target=completion.end, args=(None,))
    ends.start()
    while not completion.reached:
        time.sleep(0.001)
    threading.Timer(0.01, go_on.set).start()
    completion.wait(None)
    assert called == ["subject"]
    ends.join()


def test_a_callback_may_wait_and_add_others(completion: Completion) -> None:
    called: list[Any] = []

    def callback(subject: Any) -> None:
        completion.wait(None)
        completion.add(called.append)
        called.append(subject)

    completion.add(callback)
    completion.end(None)
    assert called == ["subject"] * 2


@pytest.mark.parametrize("error", [ValueError, IndexError])
def test_a_callback_that_fails_loses_no_other(
    completion: Completion, error: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    called: list[Any] = []

    def fail(subject: Any) -> None:
        raise error("mine")

    for callback in (fail, called.append, fail, called.append):
        completion.add(callback)
    completion.end(None)
    assert called == ["subject"] * 2
    assert [record.message for record in caplog.records] == ["a done callback of a poller failed"] * 2
    with pytest.raises(error):  # who adds it too late gets to know
        completion.add(fail)


def test_ctrl_c_in_a_callback_loses_no_other(completion: Completion) -> None:
    called: list[Any] = []

    def interrupt(subject: Any) -> None:
        raise KeyboardInterrupt

    for callback in (interrupt, called.append, interrupt, called.append):
        completion.add(callback)
    with pytest.raises(KeyboardInterrupt):
        completion.end(None)
    assert called == ["subject"] * 2
    completion.wait(None)
    completion.check()


def test_callbacks_are_removed(completion: Completion) -> None:
    called: list[Any] = []
    for callback in (called.append, called.append, print):
        completion.add(callback)
    completion.remove(called.append)
    completion.remove(called.append)
    completion.remove(print)
    completion.end(None)
    assert called == []
    with pytest.raises(ValueError, match="^polling has ended, and the callbacks were called$"):
        completion.remove(print)


class InterruptedList(list[Any]):
    """A list after whose appending Ctrl+C is pressed, or something else happens."""

    def __init__(self, happens: Any) -> None:
        super().__init__()
        self.happens = happens

    def append(self, item: Any) -> None:
        super().append(item)
        happens, self.happens = self.happens, lambda: None
        happens()


def _interrupt() -> None:
    raise KeyboardInterrupt


def test_ctrl_c_where_the_outcome_is_given(completion: Completion) -> None:
    called: list[Any] = []
    completion.add(called.append)
    completion._outcomes = InterruptedList(_interrupt)
    with pytest.raises(KeyboardInterrupt):
        completion.end(None)
    assert called == []
    completion.wait(None)
    assert called == ["subject"]


def test_ctrl_c_where_one_waits(completion: Completion) -> None:
    completion._waiting = InterruptedList(_interrupt)
    with pytest.raises(KeyboardInterrupt):
        completion.wait(None)
    completion.end(None)
    completion.wait(None)


def test_it_ends_where_one_waits(completion: Completion) -> None:
    completion._waiting = InterruptedList(lambda: completion.end(None))
    completion.wait(None)
    completion.check()


def test_it_ends_where_a_callback_is_added(completion: Completion) -> None:
    called: list[Any] = []
    completion._callbacks = InterruptedList(lambda: completion._outcomes.append((None, None)))
    completion.add(called.append)
    assert called == ["subject"]


_ACTIONS = st.sampled_from(["end", "fail", "wait", "add", "wait in a callback", "callback that fails"])


@given(st.lists(st.lists(_ACTIONS, max_size=5), min_size=1, max_size=4))
def test_threads_in_any_order(scripts: list[list[str]]) -> None:
    """Whatever threads do at once: the outcome is one, each callback is called once, and nobody waits forever."""
    completion = Completion("subject")
    called: list[int] = []
    added: list[int] = []
    barrier = threading.Barrier(len(scripts) + 1)

    def callback(number: int, action: str) -> Any:
        def call(subject: Any) -> None:
            called.append(number)
            if action == "wait in a callback":
                completion.wait(None)
            if action == "callback that fails":
                raise ValueError(number)

        return call

    def act(script: list[str], first: int) -> None:
        barrier.wait(60)
        for number, action in enumerate(script, first):
            if action == "wait":
                completion.wait(0.001)
            elif action in ("end", "fail"):
                completion.end(ValueError("mine") if action == "fail" else None)
            else:
                added.append(number)
                with suppress(ValueError):  # of the callback, where it comes too late
                    completion.add(callback(number, action))

    threads = [threading.Thread(target=act, args=(script, 10 * place)) for place, script in enumerate(scripts)]
    for thread in threads:
        thread.start()
    barrier.wait(60)
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    completion.end(None)
    completion.wait(60)
    assert completion.over
    assert sorted(called) == sorted(added)
