"""A queue between threads whose time-outs hold, whatever signals come."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from queue import Empty
from threading import Lock
from time import monotonic
from typing import Generic, TypeVar

T = TypeVar("T")


class Inbox(Generic[T]):
    """What ``queue.SimpleQueue`` is, which waits for ever if a signal comes and its time is over before it looks again.

    Nothing is locked when something is put in: Ctrl+C, or a signal handler that does the same, can't get in the way.
    """

    def __init__(self) -> None:
        self._items: deque[T] = deque()
        self._bell = Lock()  # taken by who waits for it; free as long as nobody has heard it
        self._bell.acquire()

    def __len__(self) -> int:
        return len(self._items)

    def put(self, item: T) -> None:
        """Put something in."""
        self._items.append(item)
        self._ring()

    def get(self, timeout: float) -> T:
        """Take out what was put in first.

        :param timeout: Seconds to wait for something.
        :raises queue.Empty: Nothing came.
        """
        until = monotonic() + timeout
        while True:
            with suppress(IndexError):
                item = self._items.popleft()
                if self._items:
                    self._ring()  # for another thread: several things may have come to one ring
                return item
            if not self._bell.acquire(timeout=max(until - monotonic(), 0)):
                raise Empty

    def _ring(self) -> None:
        with suppress(RuntimeError):  # it is rung already
            self._bell.release()
