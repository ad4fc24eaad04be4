"""Transports that send nothing: they keep each request, and answer what they were told to."""

from __future__ import annotations

import inspect
import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import requests
from azure.core.pipeline.policies import SansIOHTTPPolicy
from azure.core.pipeline.transport import AsyncHttpTransport, HttpTransport
from azure.core.rest._requests_asyncio import RestAsyncioRequestsTransportResponse
from azure.core.rest._requests_basic import RestRequestsTransportResponse

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"

UNLIKE = frozenset({"content-length", "user-agent", "x-ms-client-request-id", "x-ms-correlation-request-id"})
"""Headers that differ from call to call, or with the library."""


class Answers:
    """What transports share: the requests that were made, and the answers to give.

    :ivar requests: The requests since :meth:`expect`.
    """

    def __init__(self) -> None:
        self.requests: list[Any] = []
        self._status = 200
        self._bodies: list[Any] = []
        self._headers: dict[str, str] = {}

    def expect(self, status: int, bodies: list[Any], headers: dict[str, str] | None = None) -> None:
        """Answer the next requests with these bodies, one after the other; the last one stays.

        :param status: Status of the first answer.
        :param headers: Links of a long-running operation in the first answer; their targets answer 200.
        """
        self.requests = []
        self._status, self._bodies, self._headers = status, list(bodies), headers or {}

    def answer(self, request: Any) -> requests.Response:
        """Keep a request, and make the answer."""
        self.requests.append(request)
        first = len(self.requests) == 1
        response = requests.Response()
        response.status_code = self._status if first or not self._headers else 200
        if request.url == self._headers.get("Azure-AsyncOperation"):
            body: Any = {"status": "Succeeded"}
        else:
            body = self._bodies.pop(0) if len(self._bodies) > 1 else self._bodies[0]
        if first:
            response.headers.update(self._headers)
        raw, kind = (body, "application/octet-stream") if isinstance(body, bytes) else (None, "application/json")
        response._content = json.dumps(body).encode() if raw is None else raw
        response._content_consumed = True  # type: ignore[attr-defined]
        response.headers["Content-Type"] = kind
        response.raw = _Nothing()
        return response


class _Nothing:
    """Stands for the connection that an answer came over."""

    def close(self) -> None:
        """Nothing to close."""

    release_conn = close


class Transport(Answers, HttpTransport[Any, Any]):
    """Sends nothing."""

    def send(self, request: Any, **kwargs: Any) -> Any:
        response = RestRequestsTransportResponse(request=request, internal_response=self.answer(request))
        if not kwargs.get("stream"):
            response.read()
        return response

    def open(self) -> None:
        """Nothing to open."""

    def close(self) -> None:
        """Nothing to close."""

    def __exit__(self, *args: Any) -> None:
        """Nothing to close."""


class AsyncTransport(Answers, AsyncHttpTransport[Any, Any]):
    """Sends nothing."""

    async def send(self, request: Any, **kwargs: Any) -> Any:
        response = RestAsyncioRequestsTransportResponse(request=request, internal_response=self.answer(request))
        if not kwargs.get("stream"):
            await response.read()
        return response

    async def open(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Nothing to close."""

    async def __aexit__(self, *args: Any) -> None:
        """Nothing to close."""


class _Credential:
    """A credential that is never asked."""

    def get_token(self, *scopes: str, **options: Any) -> Any:
        raise AssertionError("no request is sent")


def make(client: Any, transport: Any, **options: Any) -> Any:
    """A client, official or ours, that sends over a transport."""
    takes_subscription = "subscription_id" in inspect.signature(client).parameters
    arguments = (_Credential(), SUBSCRIPTION) if takes_subscription else (_Credential(),)
    return client(*arguments, transport=transport, authentication_policy=SansIOHTTPPolicy(), retry_total=0, **options)


def comparable(request: Any) -> dict[str, Any]:
    """What has to be equal of two requests."""
    parts = urlsplit(request.url)
    # A request of azure.core.rest has content, one of the older pipeline transports a body.
    body = getattr(request, "content", None) or getattr(request, "body", None)
    if isinstance(body, (bytes, str)) and body:
        with suppress(ValueError):  # a text or the like
            body = json.loads(body)
    headers: Mapping[str, str] = request.headers
    return {
        "method": request.method,
        "host": parts.netloc,
        "path": unquote(parts.path),
        "query": sorted(parse_qsl(parts.query, keep_blank_values=True)),
        "headers": {name.lower(): value for name, value in headers.items() if name.lower() not in UNLIKE},
        "body": body or None,
    }
