"""What a client takes for the time: that of this process, or that of its transport, which may be virtual."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def clock_of(transport: Any) -> Callable[[], float] | None:
    """The clock of a transport that has one of its own, in seconds since whenever: its ``now()``."""
    now: Callable[[], float] | None = transport.now if hasattr(type(transport), "now") else None
    return now
