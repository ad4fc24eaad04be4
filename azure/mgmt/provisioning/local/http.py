"""What goes in and out of :meth:`LocalAzure.handle <azure.mgmt.provisioning.local.LocalAzure.handle>`."""

from __future__ import annotations

import json
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from azure.core.utils import case_insensitive_dict

from ..core.declare.operation import Operation
from .headers import Headers, size_of

JSON = "application/json; charset=utf-8"
_written = json.JSONEncoder(ensure_ascii=False).encode
MOST_BYTES = 4 * 1024 * 1024
"""How large the body of a request may be, compressed or not."""


def _quick(headers: Mapping[str, str]) -> Headers:
    return headers if isinstance(headers, Headers) else Headers(headers)


# On its way a request is asked many times for its path and its query.
@lru_cache(maxsize=256)
def _path_of(url: str) -> str:
    # An encoded slash belongs to its segment and does not make two of it; but for an id that the path begins with,
    # which is one segment of the URL where clients send it so.
    segments = [unquote(segment) for segment in urlsplit(url).path.split("/") if segment]
    first = segments[0].strip("/") if segments else ""
    if first.lower().startswith(("subscriptions/", "providers/")):
        segments[:1] = first.split("/")
    return "/" + "/".join(segment.replace("/", "%2F") for segment in segments)


@lru_cache(maxsize=256)
def _query_of(url: str) -> Mapping[str, str]:
    return case_insensitive_dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))


@dataclass
class LocalRequest:
    """A request to the local Azure Resource Manager.

    :param method: HTTP method.
    :param url: Absolute URL; scheme and host are those that links in responses begin with.
    :param headers: Header names are matched in any case.
    :param body: The body as it is sent.
    """

    method: str
    url: str
    headers: MutableMapping[str, str] = field(default_factory=Headers, repr=False)
    body: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        self.method = self.method.upper()
        self.headers = _quick(self.headers)

    @property
    def base_url(self) -> str:
        """Scheme and host."""
        parts = urlsplit(self.url)
        return f"{parts.scheme or 'https'}://{parts.netloc or 'management.azure.com'}"

    @property
    def path(self) -> str:
        """The decoded path without repeated or closing slashes.

        Azure Resource Manager reads ``//`` as ``/``; official clients send it for a resource without a parent.
        """
        return _path_of(self.url)

    @property
    def query(self) -> Mapping[str, str]:
        """The query; names in any case, the last of several values."""
        return _query_of(self.url)


@dataclass
class LocalResponse:
    """A response of the local Azure Resource Manager."""

    status: int
    headers: MutableMapping[str, str] = field(default_factory=Headers)
    body: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        self.headers = _quick(self.headers)

    @classmethod
    def of(cls, status: int, document: Any = None, headers: Mapping[str, str] | None = None) -> LocalResponse:
        """A response with a JSON document, or without a body for None."""
        response = cls(status, Headers(headers or {}))
        if document is not None:
            response.body = _written(document).encode()
            response.headers["Content-Type"] = JSON
        return response

    def without_body(self) -> LocalResponse:
        """The same with no body: for an acceptance that says nothing but where to ask."""
        headers = Headers(self.headers)
        headers.drop("Content-Type")
        return LocalResponse(self.status, headers)

    @property
    def document(self) -> Any:
        """The JSON body; None where there is none."""
        return json.loads(self.body) if self.body else None


@dataclass
class HandledRequest:
    """A request in the log ``LocalAzure.requests``: without its Authorization header.

    :param described: The API version whose description it was read by, where that is not its own.
    :param waived: What that description requires, and was not demanded of a request of another version.
    :param at: When it came, by the clock of the local Azure Resource Manager.
    :param seconds: How long it took to answer.
    :param answered_by: What answered: the name of a service; ``operation`` for the status of a long-running one,
        ``fault`` for a fault that was asked for, ``front`` for what is the same for all services.
    :param code: The code of the error, if it was refused; ``message`` is that of the error.
    :param declared: Its operation, which tells what in its bodies is secret.
    :param number: Its number: later requests of this process have greater ones.
    :param fidelity: Who has answered: ``full`` for rules of its provider that are written by hand, ``generic`` for what
        its declaration says; None for nobody.
    :param before: The size of all requests before this one; ``written`` is that of all up to it.
    """

    method: str
    url: str
    headers: MutableMapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    operation: str | None = None
    status: int | None = None
    described: str | None = None
    waived: Sequence[str] = ()
    at: float = field(default=0.0, repr=False)
    seconds: float = field(default=0.0, repr=False, compare=False)
    answered_by: str = "front"
    code: str | None = None
    message: str | None = field(default=None, repr=False)
    response_headers: MutableMapping[str, str] = field(default_factory=Headers, repr=False)
    response_body: bytes = field(default=b"", repr=False)
    declared: Operation | None = field(default=None, repr=False, compare=False)
    number: int = field(default=0, repr=False, compare=False)
    fidelity: str | None = None
    before: int = field(default=0, repr=False, compare=False)
    written: int = field(default=0, repr=False, compare=False)

    @property
    def correlation_id(self) -> str | None:
        """The id that all requests of a piece of work share; None where the response got lost."""
        return self.response_headers.get("x-ms-correlation-request-id")

    @property
    def size(self) -> int:
        """How many characters and bytes it keeps."""
        headers = size_of(self.headers) + size_of(self.response_headers)
        return len(self.url) + len(self.body) + len(self.response_body) + headers

    @property
    def path(self) -> str:
        """The path of the URL."""
        return urlsplit(self.url).path

    @property
    def document(self) -> Any:
        """The JSON body; None where there is none."""
        return json.loads(self.body) if self.body else None
