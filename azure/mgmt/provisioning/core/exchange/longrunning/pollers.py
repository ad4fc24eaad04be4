"""The pollers that users hold: azure-core's, with a time-out that raises and with ``cancel()``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import copy_context
from functools import partial
from math import inf
from threading import Lock, Thread, get_ident
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from azure.core.polling import LROPoller, PollingMethod
from azure.core.tracing.common import with_current_context
from azure.core.tracing.decorator import distributed_trace

from ...shown.asked import as_html, as_rich
from .base_poller import NOT_PICKLED, SOME, cancelled, give_token, not_of_a_poller, still_running, updates_of
from .completion import Completion
from .polling import Polling
from .pool import Turn, current_pool
from .updates import OperationUpdate

if TYPE_CHECKING:
    from ...shown.outline import Outline

T = TypeVar("T")
_SOON = 0.001
"""Seconds after which a turn is taken that another one was in the way of."""


class ProvisioningPoller(LROPoller[T]):
    """Poller of a long-running operation: azure-core's, with a time-out that raises and with ``cancel()``.

    Polling begins at once, in the threads that all pollers of the process share, and goes on until the operation has
    finished, whether or not somebody keeps the poller. A polling method of the user's runs in a thread of its own.

    :ivar about: Which operation it is, on what.
    """

    _thread = None
    """azure-core's pollers have a thread each here, which some scripts look at."""

    def __init__(
        self,
        client: Any,
        initial_response: Any,
        deserialization_callback: Any,
        polling_method: PollingMethod[T],
        about: str = SOME,
    ) -> None:
        self.about = about
        self._polling_method = polling_method
        read = getattr(deserialization_callback, "deserialize", deserialization_callback)
        polling_method.initialize(client, initial_response, read)
        self._completion = Completion(polling_method)
        self._pool = current_pool()
        self._turn: Turn | None = None
        self._stepping = Lock()
        self._pause: float | None = None  # seconds until the next poll, for which nobody waited
        self._polling_in: int | None = None  # the thread that polls just now
        if polling_method.finished():
            self._end(None)
        else:
            self._start()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.about} is {self._polling_method.status()}>"

    def _drawn(self) -> Outline:
        from .standing import standing_of

        return standing_of(type(self).__name__, self.about, self._polling_method, self._completion)

    _repr_html_ = as_html
    __rich__ = as_rich

    def __reduce__(self) -> Any:
        raise TypeError(NOT_PICKLED)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise not_of_a_poller(self, name, "poller.result()")

    def done(self) -> bool:
        """Whether polling has ended: the operation has finished, or it can't be said whether it has."""
        self._go_on()
        return self._completion.reached

    def status(self) -> str:
        """What the service said last about the operation."""
        self._go_on()
        return super().status()

    @distributed_trace
    def wait(self, timeout: float | None = None) -> None:
        """Wait until polling has ended.

        :param timeout: Seconds to wait; without end by default. Ask ``done()`` afterwards.
        :raises ~azure.core.exceptions.HttpResponseError: The operation failed or was cancelled.
        """
        self._go_on()
        if not self._completion.reached:
            self._raise_if_endless()
        until = inf if timeout is None else self._now() + timeout
        with self._expected(until):
            self._completion.wait(timeout, until)
        if self._completion.reached:
            self._completion.check()

    def result(self, timeout: float | None = None) -> T:
        """The result, once the operation has finished.

        :param timeout: Seconds to wait; without end by default.
        :raises TimeoutError: The operation goes on. Call it again to wait longer.
        :raises ~azure.core.exceptions.HttpResponseError: The operation failed or was cancelled.
        """
        self.wait(timeout)
        if not self._completion.reached:
            raise TimeoutError(still_running(self.about, self.status(), timeout))
        self._completion.check()
        return self._polling_method.resource()

    def _now(self) -> float:
        """The time by which time-outs are counted: a transport may have one of its own."""
        clock = self._clock()
        return monotonic() if clock is None else clock()

    @contextmanager
    def _expected(self, until: float) -> Iterator[None]:
        """Somebody waits for it meanwhile: virtual time passes for nobody else.

        :param until: How long, by ``_now()``.
        """
        with self._completion.expected(until):
            if self._clock() is not None and not self._completion.reached:
                self._add_turn()
            yield

    def cancel(self) -> None:
        """Stop polling. The operation itself goes on at the service; ``result()`` raises PollingCancelledError."""
        self._end(cancelled(self._polling_method))

    def add_done_callback(self, func: Callable[[Any], Any]) -> None:
        """Have a function called with the polling method when polling has ended, before ``result()`` returns.

        What it raises is logged; the other callbacks are called all the same. It is called at once if polling has
        ended, and may ask for results, of this poller and of others.
        """
        self._go_on()
        self._completion.add(func)

    def add_update_callback(self, func: Callable[[OperationUpdate], Any]) -> None:
        """Have a function called whenever the service says how the operation is, at once with what it said last.

        It is called in a thread that polls. What it raises is logged.

        :raises TypeError: It is polled by a polling method of the user's, or not at all.
        """
        updates_of(self._polling_method).add(func)

    def remove_done_callback(self, func: Callable[[Any], Any]) -> None:
        """Don't have a function called that was added.

        :raises ValueError: Polling has ended.
        """
        self._completion.remove(func)

    def _start(self) -> None:
        """Have it polled, with the caller's span and context variables."""
        stepwise = isinstance(self._polling_method, Polling)
        self._runs: Any = partial(copy_context().run, with_current_context(self._step if stepwise else self._run))
        self._stepping = Lock()
        if stepwise:
            self._add_turn()
        else:
            self._drop_turn()
            self._turn = turn = Turn(self._runs)
            Thread(target=turn.take, name=f"LROPoller({uuid4()})", daemon=True).start()
        self._pool = current_pool()

    def _add_turn(self) -> None:
        """Have it polled soon, in place of later."""
        self._drop_turn()
        self._turn = turn = Turn(self._take)
        current_pool().add(turn)

    def _take(self) -> float | None:
        """Take a turn, unless another thread is still taking the one before."""
        if not self._stepping.acquire(blocking=False):
            return _SOON
        try:
            seconds: float | None = self._runs()
            return seconds
        finally:
            self._stepping.release()

    def _clock(self) -> Callable[[], float] | None:
        """The clock of the transport, if it has one of its own."""
        return self._polling_method.clock if isinstance(self._polling_method, Polling) else None

    def _go_on(self) -> None:
        """In the child of a fork, which has none of its parent's threads, go on with polling."""
        pool = current_pool()
        if self._pool is pool or self._completion.over:
            return
        with pool.lock:
            if self._pool is not pool:
                self._polling_in = None
                self._completion.renew()
                self._start()

    def _step(self) -> float | None:
        """Poll once. The seconds after which to do it again, None if polling has ended."""
        method: Any = self._polling_method
        self._polling_in = get_ident()
        try:
            pause, self._pause = self._pause, None
            if pause is None or not self._completion.is_expected:
                pause = None if self._completion.reached else method.poll()
            if pause is not None:
                return self._pass_time(pause)
        except BaseException as error:
            failed: BaseException | None = error
        else:
            failed = None
        finally:
            self._polling_in = None
        self._end(failed)
        return None

    def _pass_time(self, seconds: float) -> float:
        """Let time pass until the next poll. The seconds of it that have to be waited for.

        A virtual clock is put forward for who waits alone, and no further than they wait: what nobody waits for would
        put it forward for ever.
        """
        method: Any = self._polling_method
        clock = self._clock()
        if clock is None:
            return float(method.pass_time(seconds))
        if not self._completion.is_expected:
            self._pause = seconds
            return seconds
        left = float(method.pass_time(self._completion.shortened(seconds, clock())))
        self._completion.let_go(clock())
        return left

    def _run(self) -> None:
        """Run a polling method that does not poll step by step."""
        failed = None
        self._polling_in = get_ident()
        try:
            self._polling_method.run()
        except BaseException as error:
            failed = error
        finally:
            self._polling_in = None
        self._end(failed)

    def _end(self, error: BaseException | None) -> None:
        give_token(self, error)
        self._completion.end(error)
        self._drop_turn()

    def _drop_turn(self) -> None:
        if self._turn is not None:
            self._turn.drop()

    def _raise_if_endless(self) -> None:
        """Refuse to wait for what can't come."""
        if self._polling_in == get_ident():
            raise RuntimeError("a poller can't wait for itself: it was asked by something that runs in its own poll")
        if self._pool.stopped:
            raise RuntimeError(
                "the interpreter is ending, which ends polling: keep continuation_token(), and go on later with "
                "client.resume(token)"
            )
