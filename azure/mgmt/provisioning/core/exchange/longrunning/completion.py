"""How polling ended, who waits for that, and who is called then.

There is no lock in here that Ctrl+C or a signal handler could leave taken: appending to a list and popping from it are
each done in one step, the first of several outcomes counts, and whoever waits has a lock of its own.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from math import inf
from threading import TIMEOUT_MAX, Lock, get_ident
from types import TracebackType
from typing import Any, TypeVar

from .pool import current_pool

T = TypeVar("T")
_Outcome = tuple["BaseException | None", "TracebackType | None"]

_LOGGER = logging.getLogger(__name__)


class Alarm:
    """Something that is let go in an event loop, from any thread.

    :ivar rung: Done then.
    """

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.rung: asyncio.Future[None] = self._loop.create_future()

    def release(self) -> None:
        """Let it go."""
        self._loop.call_soon_threadsafe(self._ring)

    def _ring(self) -> None:
        if not self.rung.done():
            self.rung.set_result(None)


class Completion:
    """The outcome of polling, once there is one.

    :param subject: What callbacks are called with.
    """

    def __init__(self, subject: Any) -> None:
        self._subject = subject
        self._outcomes: list[_Outcome] = []
        self._callbacks: list[Callable[[Any], Any]] = []
        self._over = False
        self.renew()

    def renew(self) -> None:
        """Forget the threads that wait and call, which did not get into the child of a fork."""
        self._waiting: list[tuple[Any, float]] = []
        self._expected: list[float] = []
        self._callers: list[int] = []

    @property
    def reached(self) -> bool:
        """Whether there is an outcome."""
        return bool(self._outcomes)

    @property
    def over(self) -> bool:
        """Whether there is an outcome, and the callbacks were called."""
        return self._over

    def end(self, error: BaseException | None) -> None:
        """Give the outcome, unless there is one, call the callbacks, and let go who waits.

        :param error: What polling failed with, None if it did not.
        """
        self._outcomes.append((error, error.__traceback__ if error is not None else None))
        self._tell()

    def check(self) -> None:
        """Raise what polling failed with, if it did."""
        error, trace = self._outcomes[0]
        if error is not None:
            raise error.with_traceback(trace)  # that of polling alone, however often it is raised

    @property
    def error(self) -> BaseException | None:
        """What polling failed with, if it did."""
        return self._outcomes[0][0] if self._outcomes else None

    @property
    def is_expected(self) -> bool:
        """Whether somebody waits for it."""
        return bool(self._expected)

    @contextmanager
    def expected(self, until: float) -> Iterator[None]:
        """Somebody waits for it meanwhile.

        :param until: How long, by the clock of the transport.
        """
        self._expected.append(until)
        try:
            yield
        finally:
            self._expected.remove(until)

    def shortened(self, seconds: float, now: float) -> float:
        """Of some seconds, those until somebody waits no longer.

        :param now: The time by the clock of the transport.
        """
        # A copy, because others begin and cease to wait at the same time.
        return max(min(seconds, *[until - now for until in list(self._expected)]), 0) if self._expected else seconds

    @contextmanager
    def letting_go(self, waiting: Any, until: float) -> Iterator[None]:
        """Have ``waiting.release()`` called when it is over, or when a time has come, meanwhile."""
        entry = (waiting, until)
        self._waiting.append(entry)
        try:
            yield
        finally:
            with suppress(ValueError):  # it was let go
                self._waiting.remove(entry)

    def let_go(self, now: float) -> None:
        """Let go those whose time has come by the clock of the transport."""
        for entry in list(self._waiting):
            if entry[1] <= now:
                with suppress(ValueError):  # somebody else lets it go
                    self._waiting.remove(entry)
                    entry[0].release()

    def wait(self, timeout: float | None, until: float = inf) -> None:
        """Wait until it is over.

        :param timeout: Seconds to wait; without end if it is None.
        :param until: How long to wait by the clock of the transport, which may be sooner.
        """
        if self._outcomes and not self._callers and not self._over:
            self._tell()  # who gave the outcome was interrupted
        if self._over or (self._outcomes and get_ident() in self._callers):
            return  # a callback does not wait for itself
        mine = Lock()
        mine.acquire()
        with self.letting_go(mine, until):
            if not self._over:
                with current_pool().lend():
                    mine.acquire(timeout=-1 if timeout is None else min(max(timeout, 0), TIMEOUT_MAX))

    def add(self, callback: Callable[[Any], Any]) -> None:
        """Have something called when there is an outcome, at once if there is one."""
        if self._outcomes:
            callback(self._subject)
            return
        self._callbacks.append(callback)
        if self._outcomes:  # there is one by now, and whoever gave it may have looked too early
            self._tell()

    def remove(self, callback: Callable[[Any], Any]) -> None:
        """Don't have something called.

        :raises ValueError: There is an outcome already.
        """
        if self._outcomes:
            raise ValueError("polling has ended, and the callbacks were called")
        with suppress(ValueError):
            while True:
                self._callbacks.remove(callback)

    def _tell(self) -> None:
        """Call the callbacks that were not called yet, and let go who waits."""
        self._callers.append(get_ident())
        try:
            self._call_back()
        finally:
            self._callers.remove(get_ident())
            self._over = True
            for waiting, _ in _taken(self._waiting):
                waiting.release()

    def _call_back(self) -> None:
        for callback in _taken(self._callbacks):
            try:
                callback(self._subject)
            except Exception:
                _LOGGER.exception("a done callback of a poller failed")
            except BaseException:
                self._call_back()  # the others are called all the same
                raise


def _taken(items: list[T]) -> Iterator[T]:
    """Take items until there are none left, while others may do the same."""
    with suppress(IndexError):
        while True:
            yield items.pop(0)
