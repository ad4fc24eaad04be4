"""HTTP as the server reads and writes it: what is no HTTP gets an error in Azure Resource Manager's form, too."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import http, http_exceptions, web

from ..arm.errors import ArmError, bad_request, content_too_large
from ..http import MOST_BYTES, LocalRequest, LocalResponse

# Bodies are decompressed where requests in process are, too.
_SETTINGS: dict[str, Any] = {"access_log": None, "auto_decompress": False}
_TURNS, _TURN = 20, 0.01
"""How often, and for how many seconds each time, a client that was answered is given time to send the rest."""
_LOGGER = logging.getLogger(__name__)


class Server(web.Server):
    """Answers requests with a function; bodies are left as they are sent."""

    def __init__(self, answer: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]) -> None:
        super().__init__(answer)

    def __call__(self) -> web.RequestHandler:
        """A handler for a new connection."""
        return _Handler(self, loop=asyncio.get_running_loop(), **_SETTINGS)


class _Handler(web.RequestHandler):
    """A connection."""

    __slots__ = ()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """The answer to what is no HTTP request, which ends the connection."""
        if isinstance(exc, http_exceptions.LineTooLong):
            error = ArmError(431, "RequestHeaderFieldsTooLarge", "A line or a header of the request is too long.")
        elif isinstance(exc, http.HttpProcessingError):
            error = bad_request("The request is no valid HTTP request.")
        else:
            _LOGGER.error("A request failed in the local Azure Resource Manager", exc_info=exc)
            message = "The local Azure Resource Manager has a defect: see its log."
            error = ArmError(status, "InternalServerError", message)
        answer = _Last.of(error.response())
        answer.force_close()
        return answer


class _Last(web.Response):
    """An answer after which the connection ends, but not before the client has sent what it is about to send.

    A connection that is closed while something comes in is reset, and then the client may not see the answer.
    """

    @classmethod
    def of(cls, response: LocalResponse) -> _Last:
        """A response with no other headers than its own."""
        answer = cls(status=response.status, body=response.body)
        answer.headers.clear()
        answer.headers.update(response.headers)
        return answer

    async def write_eof(self, data: bytes = b"") -> None:
        """End the answer."""
        await super().write_eof(data)
        # In turns: a machine that stands still for a while uses up one of them, and not all the time of the client.
        for _ in range(_TURNS):
            await asyncio.sleep(_TURN)


def url_of(request: web.BaseRequest) -> str:
    """The URL of a request. Two slashes at its beginning are part of the path, and are not followed by a host."""
    target = request.raw_path
    if not target.startswith("/"):
        # A request to a proxy names the whole URL, and OPTIONS may ask for "*".
        scheme, separator, rest = target.partition("://")
        target = f"/{rest.partition('/')[2]}" if separator and scheme.isalpha() else f"/{target}"
    return f"https://{request.headers.get('Host', '')}{target.partition('#')[0]}"


async def read(request: web.BaseRequest) -> LocalRequest:
    """A request with its body.

    :raises ArmError: The body is too large, or is not what its headers say.
    """
    expected = request.headers.get("Expect", "").lower()
    if expected not in ("", "100-continue"):
        raise ArmError(417, "ExpectationFailed", f"The expectation '{expected}' cannot be met.")
    if (request.content_length or 0) > MOST_BYTES:
        raise content_too_large()
    if expected and request.transport is not None:
        request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    parts, size = [], 0
    try:
        async for part in request.content.iter_any():
            size += len(part)
            if size > MOST_BYTES:
                raise content_too_large()
            parts.append(part)
    except (http.HttpProcessingError, web.RequestPayloadError) as error:
        raise bad_request("The request content is not what Content-Length and Transfer-Encoding say.") from error
    return LocalRequest(request.method, url_of(request), dict(request.headers), b"".join(parts))


def as_answer(response: LocalResponse) -> web.Response:
    """A response as aiohttp has it, with no other headers than its own."""
    answer = web.Response(status=response.status, body=response.body or None)
    answer.headers.clear()
    answer.headers.update(response.headers)
    return answer


def drop(request: web.BaseRequest) -> None:
    """End the connection without another byte."""
    if request.transport is not None:
        request.transport.abort()
