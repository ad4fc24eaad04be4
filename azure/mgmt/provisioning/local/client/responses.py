"""Responses of the in-process transports, in the forms that azure-core's pipelines know."""

from __future__ import annotations

import codecs
import json
from collections.abc import AsyncIterator, Iterator, MutableMapping
from email.message import Message
from http import HTTPStatus
from typing import Any

from azure.core.exceptions import (
    HttpResponseError,
    IncompleteReadError,
    ResponseNotReadError,
    StreamClosedError,
    StreamConsumedError,
)
from azure.core.rest import AsyncHttpResponse, HttpRequest, HttpResponse
from typing_extensions import Self

from ..http import LocalResponse

_BLOCK = 4096


class _Response:
    """What the sync and the async response have in common."""

    # Old clients ask for these; new ones do not.
    internal_response = None
    block_size = _BLOCK

    def __init__(self, request: HttpRequest, response: LocalResponse) -> None:
        self._request = request
        self._status = response.status
        self._headers = response.headers
        self._raw = response.body
        self._content: bytes | None = None
        self._encoding: str | None = None
        self._closed = False
        self._consumed = False

    @property
    def request(self) -> HttpRequest:
        """The request."""
        return self._request

    @property
    def url(self) -> str:
        """URL of the request."""
        return self._request.url

    @property
    def status_code(self) -> int:
        """The status code."""
        return self._status

    @property
    def reason(self) -> str:
        """The reason phrase."""
        try:
            return HTTPStatus(self._status).phrase
        except ValueError:
            return ""

    @property
    def headers(self) -> MutableMapping[str, str]:
        """The headers; names in any case."""
        return self._headers

    @property
    def content_type(self) -> str | None:
        """The Content-Type header."""
        return self._headers.get("Content-Type")

    @property
    def is_closed(self) -> bool:
        """Whether the response was closed."""
        return self._closed

    @property
    def is_stream_consumed(self) -> bool:
        """Whether the body was read as a stream."""
        return self._consumed

    @property
    def encoding(self) -> str | None:
        """Encoding of the body: the one that was set, else that of the Content-Type header if Python knows it."""
        if self._encoding is not None:
            return self._encoding
        message = Message()
        message["content-type"] = self.content_type or ""
        charset = message.get_param("charset")
        if not isinstance(charset, str):
            return None
        try:
            return codecs.lookup(charset).name
        except LookupError:
            return None

    @encoding.setter
    def encoding(self, value: str | None) -> None:
        self._encoding = value

    @property
    def content(self) -> bytes:
        """The body.

        :raises ~azure.core.exceptions.ResponseNotReadError: It was not read yet.
        """
        if self._content is None:
            raise ResponseNotReadError(self)
        return self._content

    def text(self, encoding: str | None = None) -> str:
        """The body as text."""
        encoding = encoding or self.encoding
        if encoding in (None, "utf-8"):
            return self.content.decode("utf-8-sig", errors="replace")
        return self.content.decode(encoding)

    def json(self) -> Any:
        """The body as JSON data."""
        return json.loads(self.text())

    def raise_for_status(self) -> None:
        """Raise an HttpResponseError if the status is one of an error."""
        if self._status >= 400:
            raise HttpResponseError(response=self)

    def __repr__(self) -> str:
        content_type = f", Content-Type: {self.content_type}" if self.content_type else ""
        return f"<{type(self).__name__}: {self.status_code} {self.reason}{content_type}>"

    def _read(self) -> bytes:
        if self._content is None:
            self._content = b"".join(self._blocks())
        self._closed = self._consumed = True
        return self._content

    def _blocks(self) -> Iterator[bytes]:
        """The body in blocks; at its end it turns out whether it was cut off."""
        if self._content is not None:
            yield from _split(self._content)
            return
        if self._consumed:
            raise StreamConsumedError(self)
        if self._closed:
            raise StreamClosedError(self)
        self._consumed = True
        yield from _split(self._raw)
        self._closed = True
        promised = self._headers.get("Content-Length")
        if (
            self._request.method != "HEAD"
            and promised is not None
            and promised.isdigit()
            and int(promised) > len(self._raw)
        ):
            raise IncompleteReadError(f"The body ended after {len(self._raw)} of {promised} bytes.")


class LocalHttpResponse(_Response, HttpResponse):
    """A response of :class:`~azure.mgmt.provisioning.local.LocalTransport`."""

    def read(self) -> bytes:
        """Read the body."""
        return self._read()

    def iter_raw(self, **kwargs: Any) -> Iterator[bytes]:
        """The body in blocks, as it was sent."""
        return self._blocks()

    def iter_bytes(self, **kwargs: Any) -> Iterator[bytes]:
        """The body in blocks."""
        return self._blocks()

    def close(self) -> None:
        """Close the response."""
        self._closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def body(self) -> bytes:
        """The body; what clients of the older kind call."""
        return self._read()

    def stream_download(self, pipeline: Any = None, **kwargs: Any) -> Iterator[bytes]:
        """The body in blocks; what clients of the older kind call."""
        return self._blocks()


class AsyncLocalHttpResponse(_Response, AsyncHttpResponse):
    """A response of :class:`~azure.mgmt.provisioning.local.AsyncLocalTransport`."""

    async def read(self) -> bytes:
        """Read the body."""
        return self._read()

    async def iter_raw(self, **kwargs: Any) -> AsyncIterator[bytes]:
        """The body in blocks, as it was sent."""
        for block in self._blocks():
            yield block

    async def iter_bytes(self, **kwargs: Any) -> AsyncIterator[bytes]:
        """The body in blocks."""
        for block in self._blocks():
            yield block

    async def close(self) -> None:
        """Close the response."""
        self._closed = True

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def load_body(self) -> None:
        """Read the body; what clients of the older kind call."""
        self._read()

    def body(self) -> bytes:
        """The body; what clients of the older kind call."""
        return self.content

    def stream_download(self, pipeline: Any = None, **kwargs: Any) -> AsyncIterator[bytes]:
        """The body in blocks; what clients of the older kind call."""
        return self.iter_bytes()


def _split(data: bytes) -> Iterator[bytes]:
    for at in range(0, len(data), _BLOCK):
        yield data[at : at + _BLOCK]
