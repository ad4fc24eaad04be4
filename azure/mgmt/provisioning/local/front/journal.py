"""The log of the requests that were answered, which tests look at."""

from __future__ import annotations

import threading

from ..http import HandledRequest

REQUESTS = 10_000
BYTES = 64 * 1024 * 1024
"""How many requests are kept, and how much they may take together: a server may run for weeks."""

_LOCK = threading.Lock()


def note(requests: list[HandledRequest], handled: HandledRequest) -> None:
    """Add a request; the oldest are forgotten when there are too many, or when they are too large together.

    The newest one is kept however large it is: whoever sends it may look at it.
    """
    with _LOCK:
        # Each knows the size of all before it, so that nobody has to count; tests may clear the list.
        handled.written = handled.size + (requests[-1].written if requests else 0)
        requests.append(handled)
        forgotten = max(len(requests) - REQUESTS, 0)
        newest = len(requests) - 1
        while forgotten < newest and handled.written - requests[forgotten].written + requests[forgotten].size > BYTES:
            forgotten += 1
        del requests[:forgotten]
