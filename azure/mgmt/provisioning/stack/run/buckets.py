"""A token bucket: so many requests at once, and so many a second."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count

# Of a token: what is lost when times are added and subtracted.
_LOST = 1e-6


@dataclass(frozen=True)
class Limit:
    """What a bucket allows.

    :param capacity: Requests at once, after a time without any.
    :param per_second: Requests a second from then on.
    """

    capacity: float
    per_second: float


class TokenBucket:
    """Lets requests through as a limit allows, the most urgent first. It keeps no task and no thread.

    :param limit: The limit.
    """

    def __init__(self, limit: Limit) -> None:
        self.limit = limit
        self._tokens = limit.capacity
        self._loop = asyncio.get_running_loop()
        self._filled = self._loop.time()
        self._order = count()
        self._waiting: list[tuple[float, int, asyncio.Future[None]]] = []
        self._timer: asyncio.TimerHandle | None = None

    @property
    def tokens(self) -> float:
        """How many requests it would let through at once."""
        self._fill()
        return self._tokens

    @property
    def waiting(self) -> int:
        """How many requests wait for it."""
        return sum(not future.done() for _, _, future in self._waiting)

    async def take(self, urgency: float = 0.0) -> None:
        """Take a token, once there is one and nobody is more urgent.

        :param urgency: The higher, the sooner; of two alike, who came first.
        """
        self._fill()
        if not self._waiting and self._take():
            return
        future: asyncio.Future[None] = self._loop.create_future()
        heappush(self._waiting, (-urgency, next(self._order), future))
        self._serve()
        try:
            await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled():  # it was given the token in the same moment
                self._tokens += 1
                self._serve()
            raise

    def lower(self, remaining: float) -> None:
        """Have no more tokens than so many, since others take from the same bucket."""
        self._fill()
        self._tokens = min(self._tokens, remaining)

    def _fill(self) -> None:
        now = self._loop.time()
        self._tokens = min(self.limit.capacity, self._tokens + (now - self._filled) * self.limit.per_second)
        self._filled = now

    def _take(self) -> bool:
        if self._tokens < 1 - _LOST:
            return False
        self._tokens -= 1
        return True

    def _serve(self) -> None:
        """Give tokens to those who wait, and look again when there is the next one."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._fill()
        while self._waiting:
            if self._waiting[0][2].done():  # it does not wait any more
                heappop(self._waiting)
            elif self._take():
                heappop(self._waiting)[2].set_result(None)
            else:
                wait = (1 - self._tokens) / self.limit.per_second
                self._timer = self._loop.call_later(wait, self._serve)
                return
