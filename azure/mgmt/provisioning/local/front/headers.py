"""The headers that every response has."""

from __future__ import annotations

import uuid
from datetime import datetime, timezone
from functools import lru_cache

from ..arm.clock import http_date
from ..headers import Headers
from ..http import LocalRequest, LocalResponse
from .throttling import Account, Throttle

FIDELITY = "x-local-fidelity"
"""The header that says who has answered: ``full``, rules that are written by hand; ``generic``, the declaration."""
# What is said to remain where nobody counts: more than a client that minds it would ever slow down for.
_PLENTY = "11999"


def add_common_headers(request: LocalRequest, response: LocalResponse, now: float) -> None:
    """Add what the response does not have of its own.

    :param now: The time.
    """
    request_id = str(uuid.uuid4())
    correlation = request.headers.get("x-ms-correlation-request-id") or request_id
    common = {
        "Date": http_date(now),
        "Cache-Control": "no-cache",
        "Pragma": "no-cache",
        "Expires": "-1",
        "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
        "X-Content-Type-Options": "nosniff",
        "x-ms-request-id": request_id,
        "x-ms-correlation-request-id": correlation,
        "x-ms-routing-request-id": f"LOCAL:{_compact(int(now))}:{request_id}",
    }
    echo = request.headers.get("x-ms-return-client-request-id", "").lower() == "true"
    if echo and (client := request.headers.get("x-ms-client-request-id")):
        common["x-ms-client-request-id"] = client
    if response.status not in (204, 304):
        common["Content-Length"] = str(len(response.body))
    response.headers = Headers(response.headers).over(common)


@lru_cache(maxsize=64)
def _compact(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y%m%dT%H%M%SZ")


def add_limits(account: Account, response: LocalResponse, now: float, throttle: Throttle | None) -> None:
    """Add how many more requests of an account would be taken.

    :param now: The time.
    :param throttle: What counts requests; None: nobody does.
    """
    remaining = {account.header: _PLENTY} if throttle is None else throttle.remaining(account, now)
    for name, value in remaining.items():
        response.headers.setdefault(name, value)
