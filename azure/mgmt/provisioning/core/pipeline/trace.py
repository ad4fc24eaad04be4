"""Tracing of requests and responses, bodies included, with secrets redacted."""

from __future__ import annotations

import json
import logging
from typing import Any

from azure.core.pipeline import PipelineRequest, PipelineResponse
from azure.core.pipeline.policies import SansIOHTTPPolicy

from ..declare.operation import Operation
from ..exchange.secrets import secret_names
from ..redaction import REDACTED, redacted, redacted_headers, shown_url

_LOGGER = logging.getLogger("azure.mgmt.provisioning.trace")

OPERATION = "operation"
"""Pipeline option: the operation that a request belongs to, which says what in its bodies is secret."""
_LONGEST_BODY = 16_384


class TraceLoggingPolicy(SansIOHTTPPolicy[Any, Any]):
    """Log requests and responses with headers and bodies at DEBUG level, where ``logging_enable`` asks for it.

    Unlike azure-core's policy for the same option it shows no secret: neither tokens, nor passwords, keys or
    connection strings in bodies, nor the values of a query.

    :param key_header: The header that holds a key, whatever it is called.
    """

    def __init__(self, enabled: bool = False, key_header: str | None = None) -> None:
        self.enabled = enabled
        self._key_header = key_header.lower() if key_header is not None else None

    def on_request(self, request: PipelineRequest[Any]) -> None:
        # Kept in the context, since options are there at the first try only.
        options, context = request.context.options, request.context
        enabled = context.setdefault("logging_enable", options.pop("logging_enable", self.enabled))
        operation = context.setdefault(OPERATION, options.pop(OPERATION, None))
        if enabled and _LOGGER.isEnabledFor(logging.DEBUG):
            sent = request.http_request
            content = getattr(sent, "content", None)
            body = _body_text(content, operation)
            _LOGGER.debug("%s %s\n%s\n%s", sent.method, shown_url(sent.url), self._headers(sent.headers), body)

    def on_response(self, request: PipelineRequest[Any], response: PipelineResponse[Any, Any]) -> None:
        if request.context.get("logging_enable") and _LOGGER.isEnabledFor(logging.DEBUG):
            received = response.http_response
            content = received.content if getattr(received, "is_stream_consumed", False) else None
            shown = _body_text(content, request.context.get(OPERATION))
            _LOGGER.debug(
                "%s %s\n%s\n%s", received.status_code, received.reason, self._headers(received.headers), shown
            )

    def _headers(self, headers: Any) -> str:
        shown = redacted_headers(headers)
        shown.update((name, REDACTED) for name in shown if name.lower() == self._key_header)
        return "\n".join(f"  {name}: {value}" for name, value in shown.items())


def _body_text(content: Any, operation: Operation | None) -> str:
    if not content:
        return "  (no body)"
    if not isinstance(content, (bytes, str)):
        return f"  ({type(content).__name__})"
    try:
        data = json.loads(content)
        if isinstance(data, str):
            return f"  (a text of {len(data)} characters)"  # which may be a token
        text = json.dumps(redacted(data, secret_names(operation) if operation else frozenset()))
    except (ValueError, RecursionError):
        return f"  ({len(content)} bytes that are not JSON)"
    return "  " + (text if len(text) <= _LONGEST_BODY else text[:_LONGEST_BODY] + "…")
