"""Clocks: what the local Azure Resource Manager takes for the time."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from datetime import datetime, timezone
from functools import lru_cache
from typing import NamedTuple, Protocol

_MOMENT = 0.05
"""How long who sleeps by a held clock really waits before asking again, in seconds."""


class Clock(Protocol):
    """What the local Azure Resource Manager asks of a clock."""

    def now(self) -> float:
        """Seconds since 1970."""
        ...

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass without holding up the event loop."""
        ...


class ClockState(NamedTuple):
    """What a clock says at a moment, and whether it stands still."""

    now: float
    held: bool


class AdjustableClock:
    """A clock that runs evenly until somebody holds it, puts it forward or sets it.

    :param time: What it says in the beginning, in seconds since 1970.
    :param source: What it runs by, in seconds since whenever.
    :param held: Begin with the clock held.
    """

    def __init__(self, time: float, source: Callable[[], float], *, held: bool = False) -> None:
        self._moved = threading.Condition()
        self._source = source
        self._time = time
        self._running_since: float | None = None if held else source()

    @property
    def held(self) -> bool:
        """Whether time stands still."""
        return self._running_since is None

    def now(self) -> float:
        """Seconds since 1970."""
        with self._moved:
            return self._now()

    def hold(self) -> None:
        """Stop the clock until :meth:`release`."""
        with self._moved:
            self._time, self._running_since = self._now(), None

    def release(self) -> None:
        """Let the clock run again, from where it stands."""
        with self._moved:
            self._time, self._running_since = self._now(), self._source()
            self._moved.notify_all()

    def advance(self, seconds: float) -> None:
        """Put the clock forward."""
        if not 0 <= seconds < float("inf"):
            raise ValueError("seconds: a clock goes forward only, and not for ever")
        with self._moved:
            self._time += seconds
            self._moved.notify_all()

    def state(self) -> ClockState:
        """What it says now."""
        with self._moved:
            return ClockState(self._now(), self.held)

    def set(self, state: ClockState) -> None:
        """Set it to what it said at a moment: time may go back by this."""
        with self._moved:
            self._time, self._running_since = state.now, None if state.held else self._source()
            self._moved.notify_all()

    def _now(self) -> float:
        return self._time + (0.0 if self._running_since is None else self._source() - self._running_since)


class RealClock(AdjustableClock):
    """The time of day, unless it is held, put forward or set. Whoever sleeps has to wait."""

    def __init__(self) -> None:
        super().__init__(time.time(), time.time)

    def sleep(self, seconds: float) -> None:
        """Sleep."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Sleep without holding up the event loop."""
        await asyncio.sleep(seconds)


class VirtualClock(AdjustableClock):
    """A clock that runs like a real one, except that nobody has to wait: ``sleep()`` puts it forward and returns.

    While it is held, time stands still and only :meth:`advance` moves it: a test sees each state of a long-running
    operation for as long as it likes. Whoever sleeps then is woken up after a moment and finds that no time has passed,
    so that pollers ask again, and see what the test has done to the clock.

    :param start: Where it begins, in seconds since 1970; the time of day if not given.
    :param held: Begin with the clock held.
    """

    def __init__(self, start: float | None = None, *, held: bool = False) -> None:
        super().__init__(time.time() if start is None else start, time.monotonic, held=held)

    def sleep(self, seconds: float) -> None:
        """Put the clock forward at once; while it is held, wait a moment."""
        with self._moved:
            if not self._skip(seconds):
                self._moved.wait(_MOMENT)

    async def sleep_async(self, seconds: float) -> None:
        """As :meth:`sleep`, without holding up the event loop."""
        with self._moved:
            skipped = self._skip(seconds)
        # Other tasks get their turn in any case, as they would during a real sleep.
        await asyncio.sleep(0 if skipped else _MOMENT)

    def _skip(self, seconds: float) -> bool:
        """Put the clock forward unless it is held; whether nobody has to wait."""
        if self._running_since is not None:
            self._time += max(seconds, 0)
        return self._running_since is not None or seconds <= 0


class LoopClock:
    """The time of the event loop that it was made in, for one whose time is virtual: all who sleep there sleep at once.

    :param start: What time it was when the loop's was 0, in seconds since 1970.
    """

    def __init__(self, start: float = 1_800_000_000.0) -> None:
        self._start = start
        self._loop = asyncio.get_running_loop()

    def now(self) -> float:
        """Seconds since 1970."""
        return self._start + self._loop.time()

    def sleep(self, seconds: float) -> None:
        """Nobody can: it would hold up the event loop.

        :raises RuntimeError: Always.
        """
        raise RuntimeError("the time of an event loop passes for who awaits it: use an async client")

    async def sleep_async(self, seconds: float) -> None:
        """Sleep without holding up the event loop."""
        await asyncio.sleep(seconds)


def timestamp(seconds: float) -> str:
    """The time as Azure writes it: UTC with seven decimals."""
    moment = datetime.fromtimestamp(seconds, timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond:06}0Z"


def http_date(seconds: float) -> str:
    """The time as HTTP headers write it."""
    return _http_date(int(seconds))


@lru_cache(maxsize=64)
def _http_date(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%a, %d %b %Y %H:%M:%S GMT")
