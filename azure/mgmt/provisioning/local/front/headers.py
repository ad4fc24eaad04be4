"""The headers that every response has."""

from __future__ import annotations

import uuid

from ..arm.clock import http_date
from ..http import LocalRequest, LocalResponse


def add_common_headers(request: LocalRequest, response: LocalResponse, now: float) -> None:
    """Add what the response does not have of its own.

    :param now: The time.
    """
    request_id = str(uuid.uuid4())
    correlation = request.headers.get("x-ms-correlation-request-id") or request_id
    remaining = "reads" if request.method in ("GET", "HEAD") else "deletes" if request.method == "DELETE" else "writes"
    common = {
        "Date": http_date(now),
        "Cache-Control": "no-cache",
        "Pragma": "no-cache",
        "Expires": "-1",
        "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
        "X-Content-Type-Options": "nosniff",
        "x-ms-request-id": request_id,
        "x-ms-correlation-request-id": correlation,
        "x-ms-routing-request-id": f"LOCAL:{http_date(now)}:{request_id}",
        f"x-ms-ratelimit-remaining-subscription-{remaining}": "11999",
    }
    echo = request.headers.get("x-ms-return-client-request-id", "").lower() == "true"
    if echo and (client := request.headers.get("x-ms-client-request-id")):
        common["x-ms-client-request-id"] = client
    for name, value in common.items():
        response.headers.setdefault(name, value)
    if response.status not in (204, 304):
        response.headers.setdefault("Content-Length", str(len(response.body)))
