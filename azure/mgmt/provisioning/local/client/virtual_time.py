"""An event loop whose time is virtual: it passes only when all that goes on in it waits for it to pass."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine, Mapping
from typing import Any, TypeVar

T = TypeVar("T")


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """An event loop in which an hour takes no time.

    Where every task sleeps, the time is at once that of the first to wake up. So times and their order are those of a
    real loop in which no computation takes any time. Sockets and threads are no sleepers: who waits for them too has to
    expect that time-outs are over before they have answered.
    """

    def __init__(self) -> None:
        self._selector_of_time = _SkippingSelector()
        super().__init__(self._selector_of_time)

    def time(self) -> float:
        """Seconds since the loop was made."""
        return self._selector_of_time.now


class _SkippingSelector(selectors.BaseSelector):
    """Waits for files as another selector does, and lets virtual time pass where that would wait for time to pass."""

    def __init__(self) -> None:
        self.now = 0.0
        self._selector = selectors.DefaultSelector()

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._selector.register(fileobj, events, data)

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        return self._selector.unregister(fileobj)

    def modify(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._selector.modify(fileobj, events, data)

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:  # nothing is planned: a signal, a thread or a socket has to say how it goes on
            return self._selector.select()
        found = self._selector.select(0)
        if not found:
            self.now += max(timeout, 0)
        return found

    def close(self) -> None:
        self._selector.close()

    def get_map(self) -> Mapping[Any, selectors.SelectorKey]:
        return self._selector.get_map()


def run_in_virtual_time(main: Coroutine[Any, Any, T]) -> T:
    """As :func:`asyncio.run`, in an event loop whose time is virtual."""
    loop = VirtualTimeLoop()
    try:
        asyncio.set_event_loop(loop)
        return loop.run_until_complete(main)
    finally:
        try:
            left = asyncio.all_tasks(loop)
            for task in left:
                task.cancel()
            loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            asyncio.set_event_loop(None)
            loop.close()
