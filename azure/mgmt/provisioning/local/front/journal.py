"""The log of the requests that were answered, which tests look at."""

from __future__ import annotations

import json
import threading
from itertools import count

from ..headers import Headers
from ..http import HandledRequest, LocalResponse

REQUESTS = 10_000
BYTES = 64 * 1024 * 1024
"""How many requests are kept, and how much they may take together: a server may run for weeks."""

_LOCK = threading.Lock()
_NUMBERS = count(1)


def keep(handled: HandledRequest, response: LocalResponse, *, secret: bool = False) -> None:
    """Keep what a request was answered with, and why it was refused.

    :param secret: Its body is not kept.
    """
    handled.status = response.status
    handled.response_headers = Headers(response.headers)
    handled.response_body = b"" if secret else response.body
    if response.status >= 400:
        handled.code, handled.message = _reason(response.body)


def _reason(body: bytes) -> tuple[str | None, str | None]:
    """Code and message of an error. A fault may have put anything there."""
    try:
        error = json.loads(body)["error"]
        return str(error["code"]), str(error["message"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None, None


def note(requests: list[HandledRequest], handled: HandledRequest) -> None:
    """Add a request; the oldest are forgotten when there are too many, or when they are too large together.

    The newest one is kept however large it is: whoever sends it may look at it.
    """
    with _LOCK:
        # Each knows the size of all before it, so that nobody has to count; tests may clear the list.
        handled.before = requests[-1].written if requests else 0
        handled.written = handled.before + handled.size
        handled.number = next(_NUMBERS)
        requests.append(handled)
        forgotten = max(len(requests) - REQUESTS, 0)
        newest = len(requests) - 1
        while forgotten < newest and handled.written - requests[forgotten].before > BYTES:
            forgotten += 1
        del requests[:forgotten]
