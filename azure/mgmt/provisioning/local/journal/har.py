"""The journal as an HTTP archive (HAR 1.2), which browsers and tools read."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from ..._version import VERSION
from ..arm.clock import timestamp
from ..http import HandledRequest
from .shown import details, shown_body, shown_url

_HTTP = "HTTP/1.1"


def http_archive(requests: Iterable[HandledRequest], *, masked: bool = True) -> dict[str, Any]:
    """An HTTP archive of requests.

    :param masked: Without secrets; with them it can be replayed as it was.
    """
    creator = {"name": "azure-mgmt-provisioning", "version": VERSION}
    return {"log": {"version": "1.2", "creator": creator, "entries": [_entry(each, masked) for each in requests]}}


def _entry(handled: HandledRequest, masked: bool) -> dict[str, Any]:
    told = details(handled)
    sent, received = told["request"]["headers"], told["response"]["headers"]
    if not masked:
        sent, received = handled.headers, handled.response_headers
    url = shown_url(handled) if masked else handled.url
    request: dict[str, Any] = {
        "method": handled.method,
        "url": url,
        "httpVersion": _HTTP,
        "cookies": [],
        "headers": _pairs(sent),
        "queryString": _pairs(dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))),
        "headersSize": -1,
        "bodySize": len(handled.body),
    }
    if handled.body:
        request["postData"] = {
            "mimeType": handled.headers.get("Content-Type", "application/octet-stream"),
            **_content(handled, handled.body, masked),
        }
    milliseconds = told["milliseconds"]
    entry = {
        "startedDateTime": timestamp(handled.at),
        "time": milliseconds,
        "request": request,
        "response": {
            # What has no response has the status 0, as browsers write it.
            "status": handled.status or 0,
            "statusText": _phrase(handled.status),
            "httpVersion": _HTTP,
            "cookies": [],
            "headers": _pairs(received),
            "content": {
                "size": len(handled.response_body),
                "mimeType": handled.response_headers.get("Content-Type", ""),
                **_content(handled, handled.response_body, masked),
            },
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": len(handled.response_body),
        },
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
    }
    # Members of others begin with an underscore.
    own = ("operation", "answeredBy", "code", "message", "correlationId")
    return {**entry, **{f"_{name}": told[name] for name in own if told[name] is not None}}


def _content(handled: HandledRequest, body: bytes, masked: bool) -> dict[str, Any]:
    if masked:
        shown = shown_body(handled, body)
        return {"text": shown if isinstance(shown, str) else "" if shown is None else json.dumps(shown)}
    try:
        return {"text": body.decode()}
    except UnicodeDecodeError:
        return {"text": base64.b64encode(body).decode(), "encoding": "base64"}


def _pairs(values: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in values.items()]


def _phrase(status: int | None) -> str:
    try:
        return HTTPStatus(status or 0).phrase
    except ValueError:
        return ""
