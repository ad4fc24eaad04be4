"""Tracing of requests and responses, bodies included, with secrets redacted."""

from __future__ import annotations

import json
import logging
import re
from typing import Any

from azure.core.pipeline import PipelineRequest, PipelineResponse
from azure.core.pipeline.policies import SansIOHTTPPolicy

from .errors import shown_url

_LOGGER = logging.getLogger("azure.mgmt.provisioning.trace")

REDACTED = "REDACTED"
_SECRET_HEADER = re.compile(r"authorization|cookie|secret|key|token|sas", re.IGNORECASE)
_SECRET_MEMBER = re.compile(
    r"password|passphrase|secret|securevalue|connectionstring|credential|sas|token|privatekey|protectedsettings"
    r"|(?<!public)(?:account|workspace|primary|secondary|access|shared|storage|admin)\w*key\d?$|^key\d?$|^value$",
    re.IGNORECASE,
)
_LONGEST_BODY = 16_384


def redacted(data: Any) -> Any:
    """JSON data with the values of members that may hold secrets replaced."""
    if isinstance(data, dict):
        return {name: _redacted_member(name, value) for name, value in data.items()}
    if isinstance(data, list):
        return [redacted(item) for item in data]
    return data


def _redacted_member(name: str, value: Any) -> Any:
    if isinstance(value, (dict, list)) and name.lower() == "value":
        return redacted(value)  # the items of a page
    if value is not None and not isinstance(value, bool) and _SECRET_MEMBER.search(name):
        return REDACTED
    return redacted(value)


class TraceLoggingPolicy(SansIOHTTPPolicy[Any, Any]):
    """Log requests and responses with headers and bodies at DEBUG level, where ``logging_enable`` asks for it.

    Unlike azure-core's policy for the same option it shows no secret: neither tokens, nor passwords, keys or
    connection strings in bodies, nor the values of a query.
    """

    def __init__(self, enabled: bool = False) -> None:
        self.enabled = enabled

    def on_request(self, request: PipelineRequest[Any]) -> None:
        enabled = request.context.options.pop("logging_enable", self.enabled)
        request.context["logging_enable"] = enabled
        if enabled and _LOGGER.isEnabledFor(logging.DEBUG):
            sent = request.http_request
            content = getattr(sent, "content", None)
            _LOGGER.debug(
                "%s %s\n%s\n%s", sent.method, shown_url(sent.url), _headers_text(sent.headers), _body_text(content)
            )

    def on_response(self, request: PipelineRequest[Any], response: PipelineResponse[Any, Any]) -> None:
        if request.context.get("logging_enable") and _LOGGER.isEnabledFor(logging.DEBUG):
            received = response.http_response
            content = None if request.context.options.get("stream") else getattr(received, "_content", None)
            shown = _body_text(received.content if content is None and received.is_stream_consumed else content)
            _LOGGER.debug(
                "%s %s\n%s\n%s", received.status_code, received.reason, _headers_text(received.headers), shown
            )


def _headers_text(headers: Any) -> str:
    return "\n".join(
        f"  {name}: {REDACTED if _SECRET_HEADER.search(name) else _header_text(value)}"
        for name, value in headers.items()
    )


def _header_text(value: str) -> str:
    return shown_url(value) if value.startswith(("http://", "https://")) else value


def _body_text(content: Any) -> str:
    if not content:
        return "  (no body)"
    if not isinstance(content, (bytes, str)):
        return f"  ({type(content).__name__})"
    try:
        text = json.dumps(redacted(json.loads(content)))
    except ValueError:
        return f"  ({len(content)} bytes that are not JSON)"
    return "  " + (text if len(text) <= _LONGEST_BODY else text[:_LONGEST_BODY] + "…")
