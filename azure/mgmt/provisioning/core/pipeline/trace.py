"""Tracing of requests and responses, bodies included, with secrets redacted."""

from __future__ import annotations

import json
import logging
import re
from typing import Any

from azure.core.pipeline import PipelineRequest, PipelineResponse
from azure.core.pipeline.policies import SansIOHTTPPolicy

from ..declare.operation import Operation
from ..exchange.errors import shown_url
from .secrets import secret_names

_LOGGER = logging.getLogger("azure.mgmt.provisioning.trace")

REDACTED = "REDACTED"
OPERATION = "operation"
"""Pipeline option: the operation that a request belongs to, which says what in its bodies is secret."""
_SECRET_HEADER = re.compile(r"authorization|cookie|secret|key|token|sas", re.IGNORECASE)
_SECRET_MEMBER = re.compile(
    r"password|passphrase|secret|securevalue|connectionstring|credential|sas|token|privatekey|protectedsettings"
    r"|(?<!public)(?:account|workspace|primary|secondary|access|shared|storage|admin)\w*key\d?$|^key\d?$|^value$",
    re.IGNORECASE,
)
_LONGEST_BODY = 16_384


def redacted(data: Any, secrets: frozenset[str] = frozenset()) -> Any:
    """JSON data with the values of members that may hold secrets replaced.

    :param secrets: Names, in lower case, of members that are secret besides those whose names sound so.
    """
    if isinstance(data, dict):
        return {name: _redacted_member(name, value, secrets) for name, value in data.items()}
    if isinstance(data, list):
        return [redacted(item, secrets) for item in data]
    return _shown_text(data) if isinstance(data, str) else data


def _redacted_member(name: str, value: Any, secrets: frozenset[str]) -> Any:
    lower = name.lower()
    if lower == "value" and isinstance(value, list) and all(isinstance(item, dict) for item in value):
        return redacted(value, secrets)  # the items of a page
    if value is not None and not isinstance(value, bool) and (lower in secrets or _SECRET_MEMBER.search(name)):
        return REDACTED
    return redacted(value, secrets)


class TraceLoggingPolicy(SansIOHTTPPolicy[Any, Any]):
    """Log requests and responses with headers and bodies at DEBUG level, where ``logging_enable`` asks for it.

    Unlike azure-core's policy for the same option it shows no secret: neither tokens, nor passwords, keys or
    connection strings in bodies, nor the values of a query.
    """

    def __init__(self, enabled: bool = False) -> None:
        self.enabled = enabled

    def on_request(self, request: PipelineRequest[Any]) -> None:
        # Kept in the context, since options are there at the first try only.
        options, context = request.context.options, request.context
        enabled = context.setdefault("logging_enable", options.pop("logging_enable", self.enabled))
        operation = context.setdefault(OPERATION, options.pop(OPERATION, None))
        if enabled and _LOGGER.isEnabledFor(logging.DEBUG):
            sent = request.http_request
            content = getattr(sent, "content", None)
            body = _body_text(content, operation)
            _LOGGER.debug("%s %s\n%s\n%s", sent.method, shown_url(sent.url), _headers_text(sent.headers), body)

    def on_response(self, request: PipelineRequest[Any], response: PipelineResponse[Any, Any]) -> None:
        if request.context.get("logging_enable") and _LOGGER.isEnabledFor(logging.DEBUG):
            received = response.http_response
            content = received.content if getattr(received, "is_stream_consumed", False) else None
            shown = _body_text(content, request.context.get(OPERATION))
            _LOGGER.debug(
                "%s %s\n%s\n%s", received.status_code, received.reason, _headers_text(received.headers), shown
            )


def _headers_text(headers: Any) -> str:
    return "\n".join(
        f"  {name}: {REDACTED if _SECRET_HEADER.search(name) else _shown_text(value)}"
        for name, value in headers.items()
    )


def _shown_text(value: str) -> str:
    return shown_url(value) if value.startswith(("http://", "https://")) else value


def _body_text(content: Any, operation: Operation | None) -> str:
    if not content:
        return "  (no body)"
    if not isinstance(content, (bytes, str)):
        return f"  ({type(content).__name__})"
    try:
        text = json.dumps(redacted(json.loads(content), secret_names(operation) if operation else frozenset()))
    except (ValueError, RecursionError):
        return f"  ({len(content)} bytes that are not JSON)"
    return "  " + (text if len(text) <= _LONGEST_BODY else text[:_LONGEST_BODY] + "…")
