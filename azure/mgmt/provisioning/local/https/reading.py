"""Reads the requests of a connection: what is no HTTP is refused in Azure Resource Manager's form, too."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from httptools import HttpParserCallbackError, HttpParserError, HttpParserUpgrade, HttpRequestParser

from ..arm.errors import ArmError, bad_request, content_too_large
from ..headers import Headers
from ..http import MOST_BYTES, LocalRequest
from .hosts import Hosts

MOST_HEAD = 64 * 1024
"""How many bytes the request line and the headers of a request may have together."""


@dataclass(slots=True)
class Received:
    """A request that comes in.

    :param version: Its version of HTTP.
    :param keeps_alive: Another one may follow on its connection.
    :param expects: Its client waits to be asked for the body.
    :param refusal: Why it is answered without a look at what it asks for.
    """

    method: str = ""
    target: str = ""
    headers: Headers = field(default_factory=Headers)
    body: bytes = b""
    version: str = "1.1"
    keeps_alive: bool = False
    expects: bool = False
    refusal: ArmError | None = None

    def request(self) -> LocalRequest:
        """The request. Two slashes at the beginning of its target are part of the path: no host follows them."""
        target = self.target
        if not target.startswith("/"):
            # A request to a proxy names the whole URL, and OPTIONS may ask for "*".
            scheme, separator, rest = target.partition("://")
            target = f"/{rest.partition('/')[2]}" if separator and scheme.isalpha() else f"/{target}"
        url = f"https://{self.headers.get('Host', '')}{target.partition('#')[0]}"
        return LocalRequest(self.method, url, self.headers, self.body)


class Reader:
    """Takes the bytes of a connection apart. After a request that is refused, and after the last one, nothing is read.

    :param hosts: Who is answered.
    """

    def __init__(self, hosts: Hosts) -> None:
        self.received: deque[Received] = deque()
        """Requests that have come in and wait for their answers."""
        self.unfinished: Received | None = None
        """A request whose body is still to come."""
        self.ended = False
        """Whether nothing more is read."""
        self._hosts = hosts
        self._parser = HttpRequestParser(self)
        self._in_head = False
        self._target = b""
        self._fields: list[tuple[bytes, bytes]] = []
        # Bytes of the head, and then of the body; and of the pieces since the one that the parser told of something in.
        self._size = self._untold = 0
        self._parts: list[bytes] = []

    def feed(self, data: bytes) -> None:
        """Read on."""
        if self.ended:
            return
        self._untold += len(data)
        try:
            self._parser.feed_data(data)
        except HttpParserUpgrade:
            # No other protocol is spoken here: the request is answered like any other, and is the last one.
            self.ended = True
        except HttpParserCallbackError as error:
            if not isinstance(error.__context__, ArmError):
                raise
            self._refuse(error.__context__)
        except HttpParserError:
            message = "The request is no valid HTTP request."
            if self.unfinished is not None:
                message = "The request content is not what Content-Length and Transfer-Encoding say."
            self._refuse(bad_request(message))
        if self._untold > MOST_HEAD:
            # A header, one behind the body as well, is told of when it is complete: one that never ends is not counted.
            self._refuse(_head_too_large())

    def on_message_begin(self) -> None:
        """A request begins."""
        self._in_head = True
        self._target, self._fields, self._parts = b"", [], []
        self._size = self._untold = 0

    def on_url(self, part: bytes) -> None:
        """A part of what the request is for.

        :raises ArmError: The head is too large.
        """
        self._target += part
        self._untold = 0
        self._count(len(part))

    def on_header(self, name: bytes, value: bytes) -> None:
        """A header, or one that follows a body in chunks, which says nothing here.

        :raises ArmError: The head is too large.
        """
        self._untold = 0
        if self._in_head:
            self._fields.append((name, value))
            self._count(len(name) + len(value))

    def on_headers_complete(self) -> None:
        """The body begins.

        :raises ArmError: The request is refused, and its body not read.
        """
        self._in_head = False
        parser = self._parser
        version = parser.get_http_version()
        fields = [(_text(name), _text(value)) for name, value in self._fields]
        received = self.unfinished = Received(
            parser.get_method().decode(),
            _text(self._target),
            _headers(fields),
            version=version,
            keeps_alive=parser.should_keep_alive() and not parser.should_upgrade(),
        )
        if version not in ("1.0", "1.1"):
            raise bad_request(f"HTTP {version} is not spoken here.")
        self._hosts.check(_values(fields, "host"), _values(fields, "origin"))
        expected = received.headers.get("Expect", "").lower()
        if expected not in ("", "100-continue"):
            raise ArmError(417, "ExpectationFailed", f"The expectation '{expected}' cannot be met.")
        if int(received.headers.get("Content-Length", 0)) > MOST_BYTES:
            raise content_too_large()
        received.expects = expected != "" and version == "1.1"
        self._size = self._untold = 0

    def on_body(self, part: bytes) -> None:
        """A part of the body.

        :raises ArmError: The body is too large.
        """
        self._untold = 0
        self._size += len(part)
        if self._size > MOST_BYTES:
            raise content_too_large()
        self._parts.append(part)

    def on_message_complete(self) -> None:
        """The request is there."""
        received, self.unfinished = self.unfinished, None
        assert received is not None, "its headers were there before it"
        received.body = b"".join(self._parts)
        self.ended = not received.keeps_alive
        self._untold = 0
        self.received.append(received)

    def _count(self, size: int) -> None:
        self._size += size
        if self._size > MOST_HEAD:
            raise _head_too_large()

    def _refuse(self, refusal: ArmError) -> None:
        if self.ended:
            return
        received, self.unfinished = self.unfinished or Received(), None
        received.refusal, received.keeps_alive, received.expects = refusal, False, False
        self.ended = True
        self.received.append(received)


def _headers(fields: Sequence[tuple[str, str]]) -> Headers:
    found = Headers(fields)
    # Of several with one name the first one counts.
    return found if len(found) == len(fields) else Headers(fields[::-1])


def _values(fields: Sequence[tuple[str, str]], name: str) -> list[str]:
    return [value for each, value in fields if each.lower() == name]


def _text(field: bytes) -> str:
    # What is no text is refused later, like anything that is not.
    return field.decode("utf-8", "surrogateescape")


def _head_too_large() -> ArmError:
    message = f"The request line and the headers are longer than {MOST_HEAD} bytes."
    return ArmError(431, "RequestHeaderFieldsTooLarge", message)
