"""Makes odd responses of HTTP from a seed: status lines, headers and bodies that no service should send, but may."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from random import Random

_ERROR = b'{"error": {"code": "Odd", "message": "it is"}}'
_MISSING = (
    b'{"error": {"code": "MissingSubscriptionRegistration", "message": "not registered to use namespace '
    b"'Microsoft.Fake'\"}}"
)
_STATUS = (
    "HTTP/1.1 200 OK",
    "HTTP/1.1 200",
    "HTTP/1.1 200 ",
    "HTTP/1.0 200 OK",
    "HTTP/1.1 201 M\xe9tro",
    "HTTP/1.1 200 \x01\xff",
    "HTTP/1.1 204 None",
    "HTTP/1.1 304 Same",
    "HTTP/1.1 307 Go",
    "HTTP/1.1 308 Go",
    "HTTP/1.1 301 Go",
    "HTTP/1.1 400 Bad",
    "HTTP/1.1 401 Who",
    "HTTP/1.1 404 Not",
    "HTTP/1.1 409 Conflict",
    "HTTP/1.1 429 Slow",
    "HTTP/1.1 500 Oh",
    "HTTP/1.1 503 Busy",
    "HTTP/1.1 599 Odd",
    "HTTP/1.1 999 Odd",
    "HTTP/1.1 102 Wait",
    "HTTP/1.1 101 Other",
    "HTTP/1.1 99 Low",
    "HTTP/1.1 -1 Low",
    "HTTP/1.1 1e3 Odd",
    "HTTP/1.1  OK",
    "HTTP/9.9 200 OK",
    "HTTP/2 200 OK",
    "HTTP 200 OK",
    "ICY 200 OK",
    "<html>",
    "",
    "\x00\xff\xfe",
    "200 OK",
)
_NUMBERS = (
    "0",
    "3",
    "soon",
    "inf",
    "-inf",
    "nan",
    "-5",
    "1e400",
    "9" * 400,
    "1_0",
    "0x10",
    "",
    " ",
    "3, 4",
    "\xb2",
    "1e9",
)
_DATES = (
    "Wed, 21 Oct 2015 07:28:00 GMT",
    "Wed, 21 Oct 2099 07:28:00 GMT",
    "Wed, 99 Oct 2015 77:28:00 GMT",
    "Wed, 21 Oct 99999 07:28:00 GMT",
    "Sunday, 06-Nov-94 08:49:37 GMT",
    "Sun Nov  6 08:49:37 1994",
    "Wed, 21 Oct 2015 07:28:00 -0000",
    "Wed, 21 Oct 2015 07:28:00 +9999999",
    "2015-10-21T07:28:00Z",
    "Wed,",
    "1 1",
)
_LINKS = (
    "https://[::1",
    "https://evil.example/x",
    "//evil.example/x",
    "https://user:word@evil.example",
    "\\\\evil.example\\x",
    "http://",
    "http://host:port/",
    "http://host:99999/",
    "/here",
    "there",
    "?",
    "",
    "#",
    "\xff\xfe",
    "/a b",
    "javascript:x",
    "http:///x",
    "http://[v1.x]/",
)
_CHARSETS = ("utf-8", "nope", "hex", "base64", "zlib", "idna", "undefined", "utf-16", "utf-7", "\xff", '"', "", "*0=a")
_TYPES = (
    "application/json",
    "text/plain",
    "text/html",
    "",
    ";",
    "a" * 3000,
    "\xe9/\xff",
    "application/json; charset*=x''y",
)
_ENCODINGS = ("gzip", "deflate", "GZIP", "x-gzip", "br", "zstd", "gzip, gzip", "identity", "nope", "", "gzip,", "\xff")
_CHALLENGES = (
    'Bearer error="insufficient_claims", claims="%%%"',
    'Bearer error="insufficient_claims", claims="\xff"',
    'Bearer error="insufficient_claims", claims="gICA"',
    'Bearer error="insufficient_claims", claims=""',
    'Bearer error="insufficient_claims", claims="eyJuYmYiOjF9"',
    "Bearer",
    'Bearer a="',
    "=",
)
_VALUES = {
    "Retry-After": _NUMBERS + _DATES,
    "retry-after-ms": _NUMBERS,
    "x-ms-retry-after-ms": _NUMBERS,
    "Content-Length": (*_NUMBERS, "1, 1", "+5", "5" * 30),
    "Location": _LINKS,
    "Azure-AsyncOperation": _LINKS,
    "Operation-Location": _LINKS,
    "Content-Type": _TYPES + tuple(f"application/json; charset={charset}" for charset in _CHARSETS),
    "Content-Encoding": _ENCODINGS,
    "Transfer-Encoding": ("chunked", "CHUNKED", "gzip, chunked", "identity", "nope", "chunked, chunked", ""),
    "WWW-Authenticate": _CHALLENGES,
    "Set-Cookie": ("a=b", "=", ";", "a=b; expires=never; domain=..", "\xff=\xfe", "a=b; max-age=nan"),
    "x-ms-request-id": ("id", "\xff", ""),
    "ETag": ("\xff",),
    "Connection": ("close", "keep-alive", "upgrade", "\xff"),
}
_ODD_LINES = (
    "No colon",
    ": no name",
    "A\x00B: c",
    " folded",
    "a b: c",
    "\xff\xfe: \xff",
    "X: " + "a" * 70_000,
    "X:\ty",
)
_BODIES = (
    b"",
    b"{}",
    b'{"id": "/w1"}',
    _ERROR,
    _MISSING,
    b"[]",
    b"null",
    b'"text"',
    b"\xef\xbb\xbf{}",
    b"\xff\xfe\x00",
    b"<html>",
    b"[" * 100_000,
    b"1" * 5000,
    b'{"id": NaN}',
    b'{"id": "\\ud800"}',
    b'{"value": [{"id": "1"}], "nextLink": "https://[::1"}',
    b'{"value": [{"id": "1"}], "nextLink": "\\ud800"}',
    b'{"value": [{"id": "1"}], "nextLink": "/\\ud800"}',
    b'{"value": [{"id": "1"}], "nextLink": "/n\\u0000"}',
    b'{"value": 5}',
    b'{"properties": 5}',
    b'{"error": 5}',
    b'{"error": {"code": 5, "message": [], "details": 7, "target": {}}}',
    b'{"error": {"code": "\\ud800", "message": "\\ud800", "details": [null], "additionalInfo": [1]}}',
    b'{"registrationState": 5}',
)


def odd_answers(seed: int, number: int) -> Iterator[bytes]:
    """Responses, each different from a good one in a few places; the same for the same seed."""
    random = Random(seed)
    for _ in range(number):
        yield _odd_answer(random)


def _odd_answer(random: Random) -> bytes:
    status = random.choice(_STATUS[:20] if random.random() < 0.8 else _STATUS)
    names = random.sample(list(_VALUES), random.randint(0, 4))
    lines = [f"{name}: {random.choice(_VALUES[name])}" for name in names]
    if random.random() < 0.15:
        lines.insert(random.randint(0, len(lines)), random.choice(_ODD_LINES))
    body = _coded(random, random.choice(_BODIES), lines)
    if "Content-Length" not in names and "Transfer-Encoding" not in names and random.random() < 0.8:
        lines.append(f"Content-Length: {len(body) + random.choice((0, 0, 0, 0, 1, -1))}")
    answer = "\r\n".join([status, *lines]).encode("latin-1") + b"\r\n\r\n" + body
    if random.random() < 0.1:
        return answer[: random.randint(0, len(answer))]
    if random.random() < 0.05:
        place = random.randrange(len(answer))
        return answer[:place] + random.randbytes(random.randint(1, 4)) + answer[place + 1 :]
    return answer


def _coded(random: Random, body: bytes, lines: list[str]) -> bytes:
    """The body as its headers say that it is, or broken."""
    said = " ".join(lines).lower()
    chance = random.random()
    if "content-encoding: " in said and chance < 0.8:
        body = gzip.compress(body) if "gzip" in said else zlib.compress(body)
        if chance < 0.3:
            place = random.randrange(len(body))
            body = body[:place] + bytes([body[place] ^ 0x55]) + body[place + 1 :]
        elif chance < 0.45:
            body = body[: random.randrange(len(body))]
    if "transfer-encoding: " in said and chance < 0.7:
        size = random.choice(("{:x}", "{:X}; ext=1", "{:x}", "{:x}", "-{:x}", "zz{:x}", "{:x}00", "")).format(len(body))
        end = random.choice(
            (b"\r\n0\r\n\r\n", b"\r\n0\r\n\r\n", b"\r\n0\r\nTrailer: \xff\r\n\r\n", b"", b"0", b"\r\n0\r\n")
        )
        body = size.encode() + b"\r\n" + body + end
    return body
