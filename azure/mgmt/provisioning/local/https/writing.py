"""Responses as they go over a connection."""

from __future__ import annotations

from http import HTTPStatus

from ..http import LocalResponse
from .reading import Received

CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
"""Asks a client for the body that it has announced."""
_PHRASES = {each.value: each.phrase for each in HTTPStatus}
_BODILESS = (204, 304)


def as_bytes(response: LocalResponse, received: Received, *, last: bool) -> tuple[bytes, bool]:
    """A response with no other headers than its own, and whether it is all of it: a test may have had it cut.

    :param received: What it answers.
    :param last: The connection ends after it.
    :raises ValueError: A header is none.
    """
    status, body = response.status, response.body
    lines = [
        f"HTTP/1.1 {status} {_PHRASES.get(status, '')}",
        *[f"{name}: {value}" for name, value in response.headers.items()],
    ]
    whole = True
    if status in _BODILESS or received.method == "HEAD":
        body = b""
    elif (promised := response.headers.get("Content-Length")) is None:
        lines.append(f"Content-Length: {len(body)}")
    elif promised != str(len(body)):
        whole = False
    if last:
        lines.append("Connection: close")
    elif received.version == "1.0":
        lines.append("Connection: keep-alive")
    text = "\r\n".join(lines)
    if text.count("\r") != len(lines) - 1 or text.count("\n") != len(lines) - 1 or "\0" in text:
        raise ValueError("a header of the response has a control character")
    return b"%s\r\n\r\n%s" % (text.encode(), body), whole
