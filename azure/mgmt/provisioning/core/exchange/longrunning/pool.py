"""The threads that poll for all pollers of a process: a few, started on demand, and none for those that wait.

Users' threads only put something into a queue here, which Ctrl+C can't leave half done; the pool's own do the rest.
"""

from __future__ import annotations

import atexit
import heapq
import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from queue import Empty
from threading import RLock, Thread, current_thread
from time import monotonic

from .inbox import Inbox

_LOGGER = logging.getLogger(__name__)

THREADS = 32
"""Threads that poll at once, at most: a request that hangs takes one of them."""
_IDLE = 5.0
"""Seconds without anything to do after which a thread ends."""
_FAREWELL = 0.2
"""Seconds that a script's end waits for polls which are under way."""


class Turn:
    """Something that the pool calls, and calls again after the seconds it returns, until it returns None."""

    __slots__ = ("_call",)

    def __init__(self, call: Callable[[], float | None]) -> None:
        self._call: Callable[[], float | None] | None = call

    @property
    def dropped(self) -> bool:
        """Whether it is not called any more."""
        return self._call is None

    def drop(self) -> None:
        """Call it no more, and let go of what it holds."""
        self._call = None

    def take(self) -> float | None:
        """Call it. What it raises is logged and ends it."""
        call = self._call
        try:
            return call() if call is not None else None
        except BaseException:  # a SystemExit must not take a thread that others need
            _LOGGER.exception("a call in a thread of the pool failed")
            return None


class Pool:
    """Threads that take turns: first come, first served. One more keeps the time for those that wait.

    :param threads: How many take turns at once, at most.
    :param idle: Seconds without anything to do after which a thread ends.
    """

    def __init__(self, threads: int = THREADS, idle: float = _IDLE) -> None:
        self._threads = threads
        self._idle = idle
        self._stopped = False
        self._later: Inbox[tuple[float, int, Turn | None]] = Inbox()
        self._numbers = count()  # turns that are due at the same time are taken in the order in which they came
        self.lock = RLock()  # entered again by a signal handler that begins an operation while its thread holds it
        self._keeper: Thread | None = None
        self._ready: Inbox[Turn | None] = Inbox()
        self._open = 0  # turns that are ready or being taken
        self._workers: set[Thread] = set()
        self._lent = 0  # workers that wait for the turns of others

    @property
    def stopped(self) -> bool:
        """Whether it takes no more turns, since the interpreter is ending."""
        return self._stopped

    def add(self, turn: Turn, seconds: float = 0) -> None:
        """Have a turn taken after some seconds."""
        self._later.put((monotonic() + seconds, next(self._numbers), turn))
        with self.lock:
            if not self._stopped and (self._keeper is None or not self._keeper.is_alive()):
                self._keeper = Thread(target=self._keep_time, name="azure-mgmt-provisioning timer", daemon=True)
                self._keeper.start()

    @contextmanager
    def lend(self) -> Iterator[None]:
        """While one of its threads waits for other turns, the pool has one thread more. No other thread is counted."""
        if current_thread() not in self._workers:
            yield
            return
        with self.lock:
            self._lent += 1
            self._staff()
        try:
            yield
        finally:
            with self.lock:
                self._lent -= 1

    def stop(self) -> None:
        """Take no more turns, and wait a moment for those that are being taken."""
        self._stopped = True
        until = monotonic() + _FAREWELL
        with self.lock:
            threads = [thread for thread in (*self._workers, self._keeper) if thread is not None and thread.is_alive()]
        self._later.put((0, next(self._numbers), None))
        for _ in threads:
            self._ready.put(None)
        for thread in threads:
            thread.join(max(until - monotonic(), 0))

    def _keep_time(self) -> None:
        """Make turns ready when they are due, until there are none."""
        waiting: list[tuple[float, int, Turn | None]] = []
        while not self._stopped:
            rest = waiting[0][0] - monotonic() if waiting else self._idle
            try:
                heapq.heappush(waiting, self._later.get(timeout=min(max(rest, 0), self._idle)))
            except Empty:
                if self._ends(waiting):
                    return
            while waiting and waiting[0][0] <= monotonic():
                self._make_ready(heapq.heappop(waiting)[2])

    def _ends(self, waiting: list[tuple[float, int, Turn | None]]) -> bool:
        """Whether there is no time to be kept."""
        with self.lock:
            self._staff()  # threads that could not be started earlier
            if waiting or self._open or self._later:
                return False
            self._keeper = None
            return True

    def _make_ready(self, turn: Turn | None) -> None:
        if turn is None or turn.dropped:
            return
        with self.lock:
            self._open += 1
            self._ready.put(turn)
            self._staff()

    def _staff(self) -> None:
        """Start a thread if all are taken."""
        if self._open <= len(self._workers) or len(self._workers) >= self._threads + self._lent or self._stopped:
            return
        worker = Thread(target=self._work, name="azure-mgmt-provisioning polling", daemon=True)
        self._workers.add(worker)
        try:
            worker.start()
        except RuntimeError:  # the system has no more threads: those that are there have to do
            self._workers.discard(worker)

    def _work(self) -> None:
        """Take turns until there are none for a while."""
        while (turn := self._next()) is not None:
            seconds = turn.take()
            with self.lock:
                self._open -= 1
            if seconds is not None and seconds <= 0:
                self._make_ready(turn)
            elif seconds is not None:
                self.add(turn, seconds)
            del turn  # a thread without anything to do keeps nothing alive

    def _next(self) -> Turn | None:
        """The next turn; None if the thread is not needed any more."""
        idle = False
        while not self._leaves(idle):
            try:
                turn = self._ready.get(timeout=self._idle)
            except Empty:
                idle = True
            else:
                if turn is not None:
                    return turn
        return None

    def _leaves(self, idle: bool) -> bool:
        """Whether a thread is not needed any more; from then on nobody counts on it."""
        with self.lock:
            spare = len(self._workers) > self._threads + self._lent or (idle and not self._ready)
            if spare or self._stopped:
                self._workers.discard(current_thread())
                return True
            return False


_pool = Pool()


def current_pool() -> Pool:
    """The pool of this process."""
    return _pool


def renew_pool() -> None:
    """Begin with a new pool: threads do not get into the child of a fork."""
    global _pool
    _pool = Pool()


def stop_pool() -> None:
    """Stop the pool of this process, as the interpreter does at its end."""
    _pool.stop()


atexit.register(stop_pool)
# Windows can't fork.
getattr(os, "register_at_fork", lambda **hooks: None)(after_in_child=renew_pool)
