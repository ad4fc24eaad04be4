"""Sync pollers in the threads that they share: whose turn it is, what they hold, what time is."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from contextvars import ContextVar
from typing import Any

import pytest
from azure.core.pipeline.transport import HttpTransport
from azure.core.polling import LROPoller, PollingMethod

from azure.mgmt.provisioning.core.declare.options import LongRunningOptions
from azure.mgmt.provisioning.core.exchange.errors import PollingCancelledError
from azure.mgmt.provisioning.core.exchange.longrunning import pool as pools
from azure.mgmt.provisioning.core.exchange.longrunning.pollers import ProvisioningPoller
from azure.mgmt.provisioning.core.exchange.longrunning.polling import polling_method
from azure.mgmt.provisioning.core.exchange.longrunning.pool import Pool

from ....fake import _rest
from ....support import SUBSCRIPTION, Answer, Credential, FakeClient, Script, Sync
from ....transports import SyncTransport
from ..polling.support import BODY, DONE, IN_PROGRESS, STARTED, SUCCEEDED
from .test_interrupts import Gate, begun


class RealTime(SyncTransport):
    """Plays a script; time is real."""

    sleep = HttpTransport.sleep


class Skipping(RealTime):
    """Plays a script; of the time only a thousandth has to be waited for."""

    def skip(self, duration: float) -> float:
        self.script.sleep(duration)
        return duration / 1000


def begun_over(transport: Any, **options: Any) -> Any:
    client = FakeClient(Credential(), SUBSCRIPTION, transport=transport)
    return client._begin(_rest.BEGIN_PUT, options, "rg", "w1", BODY)


# Time


def test_real_time_is_waited_for_without_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "_pool", pool := Pool())
    script = Script(STARTED, IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
    started = time.monotonic()
    assert begun_over(RealTime(script), polling_interval=0.05).result(60).id == "/w1"
    assert time.monotonic() - started >= 0.05
    waiting = [begun_over(RealTime(Script(STARTED, IN_PROGRESS, repeat=True))) for _ in range(200)]
    assert len(pool._workers) <= pools.THREADS
    assert {poller._thread for poller in waiting} == {None}
    for poller in waiting:
        poller.cancel()
    for poller in waiting:
        with pytest.raises(PollingCancelledError):
            poller.result(60)


def test_cancel_is_heard_at_once_in_the_middle_of_a_wait() -> None:
    poller = begun_over(RealTime(Script(STARTED, Answer(200, IN_PROGRESS.body, {"Retry-After": "1000"}), repeat=True)))
    with pytest.raises(TimeoutError):
        poller.result(0.05)
    threading.Timer(0.02, poller.cancel).start()
    with pytest.raises(PollingCancelledError):
        poller.result(100)


def test_a_transport_may_skip_time() -> None:
    script = Script(STARTED, IN_PROGRESS, IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
    started = time.monotonic()
    assert begun_over(Skipping(script)).result(60).id == "/w1"
    assert script.sleeps == [1, 2]
    assert time.monotonic() - started >= 0.003


def test_sleeping_that_was_replaced_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(HttpTransport, "sleep", lambda transport, seconds: slept.append(seconds))
    monkeypatch.setattr(RealTime, "sleep", HttpTransport.sleep)
    script = Script(STARTED, IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
    assert begun_over(RealTime(script)).result(60).id == "/w1"
    assert slept == [1]


@pytest.mark.parametrize("retry_after", ["inf", "nan", "1e400"])
def test_a_time_that_never_comes_is_not_waited_for(retry_after: str) -> None:
    script = Script(STARTED, Answer(200, IN_PROGRESS.body, {"Retry-After": retry_after}), SUCCEEDED, Answer(200, DONE))
    assert begun_over(SyncTransport(script)).result(60).id == "/w1"
    assert sum(script.sleeps) <= 1


# Threads


def test_polls_that_hang_hold_up_no_other_poller() -> None:
    gates = [Gate() for _ in range(pools.THREADS - 1)]
    hanging = [begun(gate, Answer(200, DONE)) for gate in gates]
    for gate in gates:
        assert gate.asked.wait(60)
    for _ in range(20):
        assert begun(IN_PROGRESS, SUCCEEDED, Answer(200, DONE)).result(60).id == "/w1"
    for gate in gates:
        gate.open.set()
    assert [poller.result(60).id for poller in hanging] == ["/w1"] * len(gates)


def test_callbacks_may_wait_for_other_pollers() -> None:
    """However many there are."""
    gates = [Gate() for _ in range(3 * pools.THREADS)]
    firsts = [begun(gate, Answer(200, DONE)) for gate in gates]
    found: list[Any] = []

    def go_on(method: Any) -> None:
        found.append(begun(IN_PROGRESS, SUCCEEDED, Answer(200, DONE)).result(60).id)

    for first in firsts:
        first.add_done_callback(go_on)
    for gate in gates:
        gate.open.set()
    assert [first.result(60).id for first in firsts] == ["/w1"] * len(firsts)
    assert found == ["/w1"] * len(firsts)


def test_a_callback_may_ask_its_poller() -> None:
    gate = Gate()
    poller = begun(gate, Answer(200, DONE))
    found: list[Any] = []
    poller.add_done_callback(lambda method: found.append((poller.done(), poller.result().id)))
    gate.open.set()
    poller.wait()
    poller.add_done_callback(lambda method: found.append((poller.done(), poller.result().id)))
    assert found == [(True, "/w1")] * 2


def test_callbacks_are_removed() -> None:
    gate = Gate()
    poller = begun(gate, Answer(200, DONE))
    found: list[Any] = []
    poller.add_done_callback(found.append)
    poller.remove_done_callback(found.append)
    gate.open.set()
    poller.wait()
    assert found == []
    with pytest.raises(ValueError):
        poller.remove_done_callback(found.append)


def test_a_poll_that_waits_for_itself() -> None:
    begun_all = threading.Event()
    poller: Any = None

    def poll(request: Any) -> Answer:
        assert begun_all.wait(60)
        return poller.result()  # type: ignore[no-any-return]

    poller = begun(poll)
    begun_all.set()
    with pytest.raises(RuntimeError, match="^a poller can't wait for itself: "):
        poller.result(60)


def test_context_variables_get_into_polls_and_not_out() -> None:
    variable: ContextVar[str] = ContextVar("variable", default="none")
    seen: list[str] = []

    def poll(request: Any) -> Answer:
        seen.append(variable.get())
        variable.set("of a poll")
        return IN_PROGRESS

    before = variable.set("of the caller")
    poller = begun(poll, poll, SUCCEEDED, Answer(200, DONE))
    variable.reset(before)
    assert poller.result(60).id == "/w1"
    assert seen == ["of the caller", "of a poll"]
    assert variable.get() == "none"


# What is kept


def test_nothing_is_kept_of_a_poller_that_has_ended() -> None:
    gate = Gate()
    pollers = [begun(gate, Answer(200, DONE)), begun_over(RealTime(Script(STARTED, IN_PROGRESS, repeat=True)))]
    gate.open.set()
    pollers[0].wait()
    pollers[1].cancel()
    kept = [weakref.ref(poller) for poller in pollers]
    del pollers
    ends = time.monotonic() + 60
    while [ref() for ref in kept] != [None, None]:
        assert time.monotonic() < ends
        gc.collect()
        time.sleep(0.001)


def test_a_poller_that_nobody_keeps_is_polled_on() -> None:
    called = threading.Event()
    gate = Gate()
    begun(gate, Answer(200, DONE)).add_done_callback(lambda method: called.set())
    gc.collect()
    gate.open.set()
    assert called.wait(60)


# Other pools and pollers


def test_polling_goes_on_in_another_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the child of a fork, which has none of its parent's threads."""
    for ask in (lambda poller: poller.wait(60), lambda poller: poller.done(), lambda poller: poller.status()):
        dead = Pool()
        monkeypatch.setattr(dead, "add", lambda turn: None)
        monkeypatch.setattr(pools, "_pool", dead)
        poller = begun(IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
        called: list[Any] = []
        poller.add_done_callback(called.append)
        with pytest.raises(TimeoutError):
            poller.result(0)
        monkeypatch.setattr(pools, "_pool", Pool())
        ask(poller)
        assert poller.result(60).id == "/w1"
        assert called == [poller.polling_method()]
        monkeypatch.undo()
        poller.result(0)


def test_polling_goes_on_in_another_pool_while_the_result_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "_pool", Pool())
    gate = Gate(Answer(200, DONE))
    poller = begun(SUCCEEDED, gate, Answer(200, DONE))
    assert gate.asked.wait(60)
    monkeypatch.setattr(pools, "_pool", Pool())
    assert poller.result(60).id == "/w1"
    gate.open.set()


def test_two_threads_ask_in_another_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate()
    poller = begun(gate)
    pool = Pool()
    monkeypatch.setattr(pools, "_pool", pool)
    with pool.lock:
        asks = threading.Thread(target=poller.done)
        asks.start()
        time.sleep(0.02)
        poller.done()
        turn = poller._turn
    asks.join(60)
    assert poller._turn is turn
    poller.cancel()
    gate.open.set()


def test_the_interpreter_is_ending(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = begun(SUCCEEDED, Answer(200, DONE))
    ended.wait(60)
    monkeypatch.setattr(pools, "_pool", Pool())
    pools.stop_pool()
    poller = begun()
    with pytest.raises(RuntimeError) as raised:
        poller.result()
    assert str(raised.value) == (
        "the interpreter is ending, which ends polling: keep continuation_token(), and go on later with "
        "client.resume(token)"
    )
    assert not poller.done()
    assert ended.result().id == "/w1"


class Blocking(PollingMethod[Any]):
    """A polling method that blocks."""

    def __init__(self, error: BaseException | None) -> None:
        self.error, self.over, self.thread = error, threading.Event(), ""

    def initialize(self, client: Any, initial_response: Any, deserialization_callback: Any) -> None:
        """Nothing to keep."""

    def run(self) -> None:
        assert self.over.wait(60)
        self.thread = threading.current_thread().name
        if self.error is not None:
            raise self.error

    def status(self) -> str:
        return "Mine"

    def finished(self) -> bool:
        return False

    def resource(self) -> Any:
        return "result"

    @classmethod
    def from_continuation_token(cls, continuation_token: str, **kwargs: Any) -> Any:
        return None, None, print


@pytest.mark.parametrize("error", [None, SystemExit("mine"), KeyboardInterrupt("mine"), PollingCancelledError("mine")])
def test_polling_methods_of_users_run_in_threads_of_their_own(error: BaseException | None) -> None:
    methods = [Blocking(error) for _ in range(2 * pools.THREADS)]
    client = Sync().client(Script(*[Answer(201, DONE)] * len(methods)))
    pollers = [client._begin(_rest.BEGIN_PUT, {"polling": method}, "rg", "w1", BODY) for method in methods]
    for method in reversed(methods):
        method.over.set()
    for poller, method in zip(pollers, methods, strict=True):
        for _ in range(2):
            if error is None:
                assert poller.result(60) == "result"
            else:
                with pytest.raises(type(error), match="mine"):
                    poller.result(60)
        assert poller.done()
        assert method.thread.startswith("LROPoller(")


def test_a_poller_of_a_continuation_token() -> None:
    method = Blocking(None)
    poller = ProvisioningPoller.from_continuation_token(method, "token")
    assert isinstance(poller, ProvisioningPoller)
    method.over.set()
    assert poller.result(60) == "result"


def test_our_polling_method_in_the_poller_of_azure_core() -> None:
    script = Script(STARTED, IN_PROGRESS, IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
    client = Sync().client(script)
    first = client._begin(_rest.BEGIN_PUT, {"polling": False}, "rg", "w1", BODY).polling_method()._initial_response
    options = client._executor.take({}, LongRunningOptions, "")
    method = polling_method(_rest.BEGIN_PUT, "it", client._executor.settings, options, asynchronous=False)
    poller: Any = LROPoller(client._executor.pipeline_client, first, lambda last: last.http_response.json(), method)
    assert poller.result(60) == DONE
    assert script.sleeps == [1, 2]
