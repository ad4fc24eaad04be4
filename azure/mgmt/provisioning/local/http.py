"""What goes in and out of :meth:`LocalAzure.handle <azure.mgmt.provisioning.local.LocalAzure.handle>`."""

from __future__ import annotations

import json
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from azure.core.utils import CaseInsensitiveDict, case_insensitive_dict

JSON = "application/json; charset=utf-8"
MOST_BYTES = 16 * 1024 * 1024
"""How large the body of a request may be, compressed or not."""


def _insensitive(headers: MutableMapping[str, str]) -> MutableMapping[str, str]:
    return headers if isinstance(headers, CaseInsensitiveDict) else case_insensitive_dict(headers)


# On its way a request is asked many times for its path and its query.
@lru_cache(maxsize=256)
def _path_of(url: str) -> str:
    # An encoded slash belongs to its segment and does not make two of it.
    segments = [unquote(segment).replace("/", "%2F") for segment in urlsplit(url).path.split("/") if segment]
    return "/" + "/".join(segments)


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
    headers: MutableMapping[str, str] = field(default_factory=lambda: case_insensitive_dict(), repr=False)
    body: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        self.method = self.method.upper()
        self.headers = _insensitive(self.headers)

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
    headers: MutableMapping[str, str] = field(default_factory=lambda: case_insensitive_dict())
    body: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        self.headers = _insensitive(self.headers)

    @classmethod
    def of(cls, status: int, document: Any = None, headers: Mapping[str, str] | None = None) -> LocalResponse:
        """A response with a JSON document, or without a body for None."""
        response = cls(status, case_insensitive_dict(headers or {}))
        if document is not None:
            response.body = json.dumps(document, ensure_ascii=False).encode()
            response.headers["Content-Type"] = JSON
        return response

    def without_body(self) -> LocalResponse:
        """The same with no body: for an acceptance that says nothing but where to ask."""
        headers = {name: value for name, value in self.headers.items() if name.lower() != "content-type"}
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
    :param written: The size of all requests up to this one.
    """

    method: str
    url: str
    headers: MutableMapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    operation: str | None = None
    status: int | None = None
    described: str | None = None
    waived: Sequence[str] = ()
    written: int = field(default=0, repr=False, compare=False)

    @property
    def size(self) -> int:
        """How many characters and bytes it keeps."""
        return len(self.url) + sum(len(name) + len(value) for name, value in self.headers.items()) + len(self.body)

    @property
    def path(self) -> str:
        """The path of the URL."""
        return urlsplit(self.url).path

    @property
    def document(self) -> Any:
        """The JSON body; None where there is none."""
        return json.loads(self.body) if self.body else None
