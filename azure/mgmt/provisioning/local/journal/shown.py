"""Requests of the journal as they are shown: without secrets."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

from ...core.declare.operation import Query
from ...core.exchange.secrets import secret_names
from ...core.redaction import redacted, redacted_body, redacted_headers, redacted_text
from ..arm.clock import timestamp
from ..http import HandledRequest

HIDDEN = "…"
"""What stands in place of a value of a query that may be a secret."""


def summary(handled: HandledRequest) -> dict[str, Any]:
    """What a request was, and what became of it, in a few words."""
    return {
        "number": handled.number,
        "at": timestamp(handled.at),
        "method": handled.method,
        "url": shown_url(handled),
        "operation": handled.operation,
        "status": handled.status,
        "code": handled.code,
        "message": None if handled.message is None else redacted_text(handled.message),
        "answeredBy": handled.answered_by,
        "correlationId": handled.correlation_id,
        "milliseconds": round(handled.seconds * 1000, 3),
    }


def details(handled: HandledRequest) -> dict[str, Any]:
    """All of a request, and of its response."""
    return {
        **summary(handled),
        "request": {"headers": redacted_headers(handled.headers), "body": shown_body(handled, handled.body)},
        "response": {
            "headers": redacted_headers(handled.response_headers),
            "body": shown_body(handled, handled.response_body),
        },
    }


def shown_body(handled: HandledRequest, body: bytes) -> Any:
    """A body of a request as JSON data, or as text where it is no JSON; None where there is none."""
    if not body:
        return None
    secrets = secret_names(handled.declared)
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return redacted_body(body.decode("utf-8", "replace"), secrets)
    return redacted(data, secrets)


def shown_url(handled: HandledRequest) -> str:
    """The URL of a request; of its query, what the API declares or is known of all APIs."""
    try:
        parts = urlsplit(handled.url)
    except ValueError:  # no URL
        return handled.url.partition("?")[0]
    parameters = () if handled.declared is None else handled.declared.parameters
    declared = {each.wire.lower() for each in parameters if isinstance(each, Query)}

    def shown(pair: str) -> str:
        name, given, _ = pair.partition("=")
        plain = name.lower().removeprefix("%24")
        known = name.startswith(("$", "%24")) or plain == "api-version" or plain in declared
        return pair if known or not given else f"{name}={HIDDEN}"

    query = "&".join(shown(pair) for pair in parts.query.split("&") if pair)
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=host, query=query, fragment="").geturl()
