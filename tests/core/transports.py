"""Transports that play a script and note what was sent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Union

from azure.core.exceptions import HttpResponseError
from azure.core.pipeline.transport import AsyncHttpTransport, HttpTransport
from azure.core.rest import AsyncHttpResponse, HttpRequest, HttpResponse
from azure.core.utils import case_insensitive_dict

SUBSCRIPTION = "00000000-0000-0000-0000-000000000001"
HOST = "https://management.azure.com"
TOKEN = "the-secret-token"
WIDGETS = f"{HOST}/subscriptions/{SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Fake/widgets"
WIDGET = f"{WIDGETS}/w1"


@dataclass
class Answer:
    """A scripted response."""

    status: int = 200
    body: Any = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    reason: str = ""

    @property
    def content(self) -> bytes:
        """The body as bytes: JSON of anything that is none."""
        if isinstance(self.body, bytes):
            return self.body
        return self.body.encode() if isinstance(self.body, str) else json.dumps(self.body).encode()

    @property
    def all_headers(self) -> dict[str, str]:
        """The headers, with the Content-Type that the body has unless one is given."""
        if isinstance(self.body, bytes) or any(name.lower() == "content-type" for name in self.headers):
            return dict(self.headers)
        return {"Content-Type": "text/html" if isinstance(self.body, str) else "application/json", **self.headers}


class _Response:
    """What both kinds of responses share."""

    # The abstract properties of azure-core's class are plain attributes here.
    request: Any = None
    status_code: Any = None
    reason: Any = None
    headers: Any = None
    content_type: Any = None
    url: Any = None
    encoding: Any = "utf-8"
    is_closed: Any = False
    is_stream_consumed: Any = False

    def __init__(self, request: HttpRequest, answer: Answer, stream: bool) -> None:
        self.request = request
        self.status_code = answer.status
        self.reason = answer.reason
        self.headers = case_insensitive_dict(answer.all_headers)
        self.content_type = self.headers.get("Content-Type")
        self.url = request.url
        self.is_stream_consumed = not stream
        self._body = answer.content
        self._content = None if stream else answer.content

    @property
    def content(self) -> bytes:
        if self._content is None:
            raise AssertionError("the body was not read")
        return self._content

    def text(self, encoding: str | None = None) -> str:
        return self.content.decode(encoding or "utf-8", "replace")

    def json(self) -> Any:
        return json.loads(self.content)

    def raise_for_status(self) -> None:
        if self.status_code >= 400:
            raise HttpResponseError(response=self)  # type: ignore[arg-type]

    def _chunks(self) -> Iterator[bytes]:
        self.is_stream_consumed = True
        for start in range(0, len(self._body), 4):
            yield self._body[start : start + 4]


class SyncResponse(_Response, HttpResponse):
    """A response of the sync transport."""

    def read(self) -> bytes:
        self._content = self._body
        return self._body

    def iter_bytes(self, **kwargs: Any) -> Iterator[bytes]:
        return self._chunks()

    def iter_raw(self, **kwargs: Any) -> Iterator[bytes]:
        return self._chunks()

    def close(self) -> None:
        self.is_closed = True

    def __enter__(self) -> SyncResponse:
        return self

    def __exit__(self, *details: Any) -> None:
        self.close()


class AsyncResponse(_Response, AsyncHttpResponse):
    """A response of the async transport."""

    async def read(self) -> bytes:
        self._content = self._body
        return self._body

    async def _async_chunks(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks():
            yield chunk

    def iter_bytes(self, **kwargs: Any) -> AsyncIterator[bytes]:
        return self._async_chunks()

    def iter_raw(self, **kwargs: Any) -> AsyncIterator[bytes]:
        return self._async_chunks()

    async def close(self) -> None:
        self.is_closed = True

    async def __aexit__(self, *details: Any) -> None:
        await self.close()


Step = Union[Answer, Exception, Callable[[HttpRequest], Answer]]


@dataclass
class Sent:
    """A request as the transport got it."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: Any
    options: Mapping[str, Any]
    request: HttpRequest

    @property
    def json(self) -> Any:
        """The JSON body."""
        return json.loads(self.content)


class Script:
    """The answers of a service in order; the last one is repeated where ``repeat`` is set.

    :ivar sent: The requests.
    :ivar sleeps: Seconds that were slept: nobody really does.
    :ivar waits: Seconds slept after each request, summed up.
    :ivar closed: How often a transport was closed.
    """

    def __init__(self, *steps: Step, repeat: bool = False) -> None:
        self.steps = list(steps)
        self.repeat = repeat
        self.sent: list[Sent] = []
        self.sleeps: list[float] = []
        self.waits: list[float] = []
        self.closed = 0
        self.transports = 0
        self.on_sleep: Callable[[float], None] | None = None

    def answer(self, request: HttpRequest, options: Mapping[str, Any]) -> Answer:
        """The next answer; raises it, if it is an exception."""
        self.sent.append(
            Sent(
                request.method,
                request.url,
                case_insensitive_dict(request.headers),
                request.content if request._files is None else request._files,
                options,
                request,
            )
        )
        self.waits.append(0)
        if not self.steps:
            raise AssertionError(f"no answer left for {request.method} {request.url}")
        step = self.steps[0] if self.repeat and len(self.steps) == 1 else self.steps.pop(0)
        if isinstance(step, Exception):
            raise step
        return step if isinstance(step, Answer) else step(request)

    def sleep(self, seconds: float) -> None:
        """Note a sleep."""
        self.sleeps.append(seconds)
        self.waits[-1] = round(self.waits[-1] + seconds, 6)
        if self.on_sleep is not None:
            self.on_sleep(seconds)

    @property
    def requests(self) -> list[str]:
        """Method and URL of each request."""
        return [f"{sent.method} {sent.url}" for sent in self.sent]


class SyncTransport(HttpTransport[HttpRequest, HttpResponse]):
    """Plays a script."""

    def __init__(self, script: Script) -> None:
        self.script = script
        script.transports += 1

    def send(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        stream = kwargs.pop("stream", False)
        return SyncResponse(request, self.script.answer(request, kwargs), stream)

    def sleep(self, duration: float) -> None:
        self.script.sleep(duration)

    def open(self) -> None:
        """Nothing to open."""

    def close(self) -> None:
        self.script.closed += 1

    def __exit__(self, *details: Any) -> None:
        self.close()


class AsyncTransport(AsyncHttpTransport[HttpRequest, AsyncHttpResponse]):
    """Plays a script."""

    def __init__(self, script: Script) -> None:
        self.script = script
        script.transports += 1

    async def send(self, request: HttpRequest, **kwargs: Any) -> AsyncHttpResponse:
        stream = kwargs.pop("stream", False)
        await asyncio.sleep(0)
        return AsyncResponse(request, self.script.answer(request, kwargs), stream)

    async def sleep(self, duration: float) -> None:
        self.script.sleep(duration)
        await asyncio.sleep(0)

    async def open(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        self.script.closed += 1

    async def __aenter__(self) -> AsyncTransport:
        return self

    async def __aexit__(self, *details: Any) -> None:
        await self.close()
