"""How often operations are asked how they are, where many share what may be read."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_LONGEST = 30.0


class Polled:
    """An operation that is polled.

    :ivar weight: Its part of the polls of all.
    :ivar last: When it was asked last.
    """

    __slots__ = ("last", "weight")

    def __init__(self, weight: float) -> None:
        self.weight = weight
        self.last = asyncio.get_running_loop().time()


POLLED: ContextVar[Polled | None] = ContextVar("POLLED", default=None)
"""The operation that is being waited for, if one is."""


class Polls:
    """Shares polls among the operations that go on: what delays the end of the run most is asked most often.

    A service's own wish is a wait in any case; this only makes it longer.

    :param per_second: Polls a second of all together.
    """

    def __init__(self, per_second: float) -> None:
        self._per_second = per_second
        self._total = 0.0

    @contextmanager
    def waiting(self, urgency: float) -> Iterator[None]:
        """While this lasts, an operation is waited for.

        :param urgency: How much it delays the end of the run.
        """
        polled = Polled(max(urgency, 1.0) ** 2)
        token = POLLED.set(polled)
        self._total += polled.weight
        try:
            yield
        finally:
            self._total -= polled.weight
            POLLED.reset(token)

    async def turn(self) -> None:
        """Wait until it is the turn of the operation that is waited for, if this is a poll of one."""
        polled = POLLED.get()
        if polled is None:
            return
        loop = asyncio.get_running_loop()
        # Others may end meanwhile, and leave more of the polls.
        while (wait := polled.last + self._interval(polled) - loop.time()) > 0:
            await asyncio.sleep(min(wait, 1.0))
        polled.last = loop.time()

    def _interval(self, polled: Polled) -> float:
        return min(_LONGEST, self._total / (polled.weight * self._per_second))
