"""What comes over a socket and is no proper request: it gets an answer, in Azure's form."""

from __future__ import annotations

import json
import os
import socket
import ssl
from collections.abc import Iterator
from random import Random
from urllib.parse import urlsplit

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalServer, RealClock

from ..support import PATIENCE, RESOURCES, SUBSCRIPTION
from ..test_fuzz import SEED

PATH = f"{SUBSCRIPTION}/resourceGroups/g?api-version={RESOURCES}"

LARGE = b"1000000\r\n" + b" " * (1 << 24) + b"\r\n2\r\n{}\r\n0\r\n\r\n"


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalAzure(clock=RealClock()) as azure, LocalServer(azure, names=["azure.example"]) as server:
        yield server


def exchange(server: LocalServer, sent: bytes) -> bytes:
    """What the server answers until it closes the connection."""
    parts = urlsplit(server.url)
    assert parts.hostname is not None
    context = ssl.create_default_context(cafile=server.certificate)
    with (
        socket.create_connection((parts.hostname, parts.port or 0), timeout=PATIENCE) as plain,
        context.wrap_socket(plain, server_hostname=parts.hostname) as secured,
    ):
        secured.sendall(sent)
        received = b""
        while True:
            try:
                block = secured.recv(65536)
            except (ConnectionError, ssl.SSLError):
                block = b""
            if not block:
                return received
            received += block


def request(
    target: str = PATH,
    method: str = "PUT",
    host: str = "localhost",
    more: str = "",
    body: bytes = b"{}",
    close: bool = True,
) -> bytes:
    lines = [
        f"{method} {target} HTTP/1.1",
        f"Host: {host}",
        "Authorization: Bearer x",
        "Content-Type: application/json",
    ]
    lines += ["Connection: close"] * close + [more] * bool(more)
    if "Transfer-Encoding" not in more and "Content-Length" not in more:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def answered(server: LocalServer, sent: bytes) -> tuple[int, str]:
    """Status and code of the error that is answered."""
    received = exchange(server, sent)
    head, _, body = received.partition(b"\r\n\r\n")
    if head.startswith(b"HTTP/1.1 100 "):
        head, _, body = body.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1."), received
    return int(head.split()[1]), json.loads(body)["error"]["code"]


@pytest.mark.parametrize(
    "sent",
    [
        request(host="[::1"),
        request(host="a b"),
        request(host=""),
        request(host="localhost:x"),
        request(more="Host: localhost"),
        f"GET {PATH} HTTP/1.1\r\nConnection: close\r\n\r\n".encode(),
        request(more="Content-Encoding: gzip"),
        request(more="Transfer-Encoding: chunked", body=b"zz\r\n{}\r\n0\r\n\r\n"),
        request(more="Content-Length: x"),
        request(more="Content-Length: 2\r\nTransfer-Encoding: chunked", body=b"2\r\n{}\r\n0\r\n\r\n"),
        request(target=PATH + "&x=%ff"),
        request(target=PATH.replace("/g?", "/a%00b?")),
        request(target="nothing"),
        b"not http at all\r\n\r\n",
        b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
        b"G\0T / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        request(body=b"[" * 100_000),
        request(body=b'{"location": NaN}'),
    ],
    ids=range(18),
)
def test_bad_requests(server: LocalServer, sent: bytes):
    status, _ = answered(server, sent)
    assert status in (400, 404)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (request(more="Content-Encoding: br"), 415),
        (request(more="Expect: a miracle"), 417),
        (request(more=f"Content-Length: {1 << 30}", body=b""), 413),
        (request(more="Transfer-Encoding: chunked", body=LARGE), 413),
        (request(method="PURGE"), 405),
        (request(target=f"https://localhost{PATH}", body=b"x"), 400),
        (request(target=f"/{PATH}", body=b"x"), 400),
        (request(target="*", method="OPTIONS"), 400),
    ],
    ids=range(8),
)  # fmt: skip
def test_what_has_a_status_of_its_own(server: LocalServer, sent: bytes, expected: int):
    assert answered(server, sent)[0] == expected


def test_long_lines_and_headers(server: LocalServer):
    for sent in (request(more="x-long: " + "x" * 100_000), request(target=PATH + "&x=" + "x" * 100_000)):
        assert answered(server, sent)[0] in (400, 431)


def test_a_client_that_expects_to_be_asked_on(server: LocalServer):
    received = exchange(server, request(more="Expect: 100-continue", body=b'{"location": "westeurope"}'))
    assert received.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 ")


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST.", "127.0.0.1:1", "[::1]:8443", "azure.example", "[0:0:0:0:0:0:0:1]"]
)
def test_names_that_it_answers_to(server: LocalServer, host: str):
    for more in ("", f"Origin: https://{host}"):
        assert answered(server, request(host=host, more=more, body=b"x")) == (400, "InvalidRequestContent")


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", "[::2]"]
)
def test_other_names_are_refused(server: LocalServer, host: str):
    assert answered(server, request(host=host)) == (403, "HostNotAllowed")


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "http://localhost", "null", "https://localhost.evil.example", "https://[::1", "x"],
)
def test_pages_of_other_sites_are_refused(server: LocalServer, origin: str):
    assert answered(server, request(more=f"Origin: {origin}")) == (403, "OriginNotAllowed")


@pytest.mark.parametrize(
    ("method", "target"),
    [
        ("GET", "/metadata/endpoints"),
        ("GET", "/metadata/authority"),
        ("GET", "/metadata/identity/oauth2/token?resource=x"),
        ("GET", "/common/discovery/v2.0/keys"),
        ("POST", "/common/oauth2/v2.0/token"),
        ("POST", "/common/oauth2/v2.0/devicecode"),
        ("POST", "/batch?api-version=2020-06-01"),
    ],
)
def test_nobody_signs_in_from_another_site_or_by_another_name(server: LocalServer, method: str, target: str):
    assert answered(server, request(target, method, host="evil.example")) == (403, "HostNotAllowed")
    from_page = request(target, method, more="Origin: https://evil.example")
    assert answered(server, from_page) == (403, "OriginNotAllowed")


def fuzz(server: LocalServer, seed: int, count: int) -> None:
    print(f"FUZZ_SEED={seed}")
    random = Random(seed)
    for _ in range(count):
        sent = bytearray(
            request(method=random.choice(("GET", "PUT", "POST", "PATCH")), body=b'{"location": "westeurope"}')
        )
        for _ in range(random.randint(1, 3)):
            at = random.randrange(len(sent))
            junk = random.choice((b"\0", b"\xff", b"%", b":", b" ", b"\r\n", b"\n", b"/", b"?", b"[", b"x" * 9000, b""))
            sent[at : at + random.randint(0, 3)] = junk
        # What follows ends whatever the server may still wait for.
        received = exchange(server, bytes(sent) + b"\r\n\r\n" + b" " * 64 + b"\r\n\r\n")
        head, _, body = received.partition(b"\r\n\r\n")
        said = f"seed {seed}: {bytes(sent)!r}: {received!r}"
        assert head.startswith(b"HTTP/1."), said
        status = int(head.split()[1])
        assert status not in (500, 502, 503), said
        if status >= 400:
            assert json.loads(body[: body.rindex(b"}") + 1].partition(b"HTTP/1.")[0])["error"]["code"], said


def test_spoiled_bytes(server: LocalServer):
    fuzz(server, SEED, 60)


@pytest.mark.slow
def test_many_spoiled_bytes(server: LocalServer):
    fuzz(server, SEED, int(os.environ.get("FUZZ_COUNT") or 500))
