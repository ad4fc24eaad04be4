"""HTTP as it goes over a connection: several requests on one, in their order, in whatever pieces they come."""

from __future__ import annotations

import json
import re
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalRequest, LocalResponse, LocalServer, RealClock

from ..support import RESOURCES, SUBSCRIPTION, Arm

GROUP = f"{SUBSCRIPTION}/resourceGroups/there?api-version={RESOURCES}"
NOWHERE = f"{SUBSCRIPTION}/resourceGroups/nowhere?api-version={RESOURCES}"
OTHER = f"{SUBSCRIPTION}/resourceGroups/other?api-version={RESOURCES}"
BODY = b'{"location": "westeurope"}'


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalAzure(clock=RealClock()) as azure, LocalServer(azure) as server:
        Arm(azure).group("there")
        yield server


@contextmanager
def connected(server: LocalServer) -> Iterator[ssl.SSLSocket]:
    parts = urlsplit(server.url)
    context = ssl.create_default_context(cafile=server.certificate)
    with (
        socket.create_connection((parts.hostname or "", parts.port or 0), timeout=300) as plain,
        context.wrap_socket(plain, server_hostname=parts.hostname) as secured,
    ):
        yield secured


def request(method: str, target: str, *more: str, body: bytes = b"", version: str = "1.1") -> bytes:
    lines = [f"{method} {target} HTTP/{version}", "Host: localhost", "Authorization: Bearer x", *more]
    if body and not any(each.startswith("Transfer-Encoding") for each in more):
        lines += [f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "Content-Type: application/json", "", ""]).encode() + body


def responses(connection: ssl.SSLSocket, *methods: str) -> list[tuple[int, dict[str, str], bytes]]:
    """The responses to requests with these methods."""
    found = []
    with connection.makefile("rb") as stream:
        for method in methods:
            status = int(stream.readline().split()[1])
            headers = {}
            while line := stream.readline().strip():
                name, _, value = line.decode().partition(": ")
                headers[name.lower()] = value
            length = 0 if method == "HEAD" or status == 204 else int(headers["content-length"])
            found.append((status, headers, stream.read(length)))
    return found


def is_closed(connection: ssl.SSLSocket) -> bool:
    try:
        return connection.recv(1) == b""
    except (ConnectionError, ssl.SSLError):
        return True


def statuses(server: LocalServer, sent: bytes, *methods: str) -> list[int]:
    with connected(server) as connection:
        connection.sendall(sent)
        return [status for status, _, _ in responses(connection, *methods)]


def test_requests_that_come_at_once_are_answered_in_their_order(server: LocalServer):
    sent = [request("GET", GROUP), request("PUT", OTHER, body=BODY), request("HEAD", GROUP), request("GET", NOWHERE)]
    assert statuses(server, b"".join(sent * 30), *["GET", "PUT", "HEAD", "GET"] * 30)[4:] == [200, 200, 204, 404] * 29


def test_a_request_may_come_in_pieces(server: LocalServer):
    sent = request("PUT", OTHER, "x-ms-return-client-request-id: true", "x-ms-client-request-id: whole", body=BODY)
    with connected(server) as connection:
        for at in range(len(sent)):
            connection.sendall(sent[at : at + 1])
        ((status, headers, _),) = responses(connection, "PUT")
    assert status in (200, 201)
    assert headers["x-ms-client-request-id"] == "whole"


def test_a_body_may_come_in_chunks_with_headers_after_it(server: LocalServer):
    chunks = b"b\r\n%s\r\nf;x=y\r\n%s\r\n0\r\nAuthorization: none\r\nHost: elsewhere\r\n\r\n" % (BODY[:11], BODY[11:])
    sent = request("PUT", OTHER, "Transfer-Encoding: chunked", body=chunks)
    assert statuses(server, sent + request("GET", OTHER), "PUT", "GET")[1:] == [200]


@pytest.mark.parametrize(
    ("version", "more", "kept"),
    [
        ("1.1", [], True),
        ("1.1", ["Connection: close"], False),
        ("1.0", [], False),
        ("1.0", ["Connection: keep-alive"], True),
        ("1.1", ["Connection: Upgrade", "Upgrade: h2c"], False),
    ],
)
def test_how_long_a_connection_lasts(server: LocalServer, version: str, more: list[str], kept: bool):
    with connected(server) as connection:
        connection.sendall(request("GET", GROUP, *more, version=version))
        ((status, headers, body),) = responses(connection, "GET")
        assert (status, json.loads(body)["name"]) == (200, "there")
        if kept:
            assert headers.get("connection") == ("keep-alive" if version == "1.0" else None)
            connection.sendall(request("GET", GROUP))
            assert responses(connection, "GET")[0][0] == 200
        else:
            assert headers["connection"] == "close"
            assert is_closed(connection)


@pytest.mark.parametrize(
    "sent",
    [
        request("PUT", OTHER, "Content-Length: 2", "Content-Length: 26", body=BODY),
        request("PUT", OTHER, "Transfer-Encoding: chunked, identity", body=b"1a\r\n%s\r\n0\r\n\r\n" % BODY),
        request("PUT", OTHER, "Transfer-Encoding : chunked", body=b"1a\r\n%s\r\n0\r\n\r\n" % BODY),
        request("PUT", OTHER, "Content-Length: +26", body=b"").replace(b"\r\n\r\n", b"\r\n\r\n" + BODY),
        request("GET", GROUP, "a: b\r\n folded").replace(b"Host: localhost\r\n", b"Host: localhost\n"),
        request("GET", GROUP, "a b: c"),
    ],
)  # fmt: skip
def test_what_two_readers_might_read_in_two_ways_ends_the_connection(server: LocalServer, sent: bytes):
    with connected(server) as connection:
        connection.sendall(sent + request("GET", GROUP))
        ((status, headers, _),) = responses(connection, "PUT")
        assert (status, headers["connection"]) == (400, "close")
        assert is_closed(connection)


def test_no_more_of_a_head_is_read_than_it_may_have(server: LocalServer):
    with connected(server) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n")
        for number in range(80):
            connection.sendall(b"x-%d: %s\r\n" % (number, b"y" * 1000))
        ((status, _, body),) = responses(connection, "GET")
    assert (status, json.loads(body)["error"]["code"]) == (431, "RequestHeaderFieldsTooLarge")
    # What comes all at once is counted, too.
    large = request("GET", GROUP, *[f"x-{number}: {'y' * 1000}" for number in range(80)])
    assert statuses(server, large, "GET") == [431]


@pytest.mark.parametrize(
    "begun",
    [
        b"GET / HTTP/1.1\r\nHost: localhost\r\nx: ",
        request("PUT", OTHER, "Transfer-Encoding: chunked", body=b"1a\r\n%s\r\n0\r\nx: " % BODY),
        request("PUT", OTHER, "Transfer-Encoding: chunked", body=b"1a;x="),
    ],
    ids=["header", "header behind the body", "extension of a chunk"],
)
def test_what_never_ends_is_not_read_on(server: LocalServer, begun: bytes):
    with connected(server) as connection:
        connection.sendall(begun)
        # What the server reads at once, which may be 256 KiB, counts only if it begins within what never ends.
        for _ in range(500):
            connection.sendall(b"y" * 1000)
        ((status, _, body),) = responses(connection, "PUT")
    assert (status, json.loads(body)["error"]["code"]) == (431, "RequestHeaderFieldsTooLarge")


def test_a_client_that_takes_its_time_to_read_gets_everything(server: LocalServer):
    path, count = f"{SUBSCRIPTION}/providers?api-version={RESOURCES}", 20
    with connected(server) as connection:
        connection.sendall(request("GET", path) * count)
        found = responses(connection, *["GET"] * count)
    assert {(status, body) for status, _, body in found} == {(200, found[0][2])}


def test_an_answer_that_is_being_made_is_given_before_the_server_stops(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("azure.mgmt.provisioning.local.https.protocol._GRACE", 300.0)
    begun, goes_on = threading.Event(), threading.Event()
    with LocalAzure(clock=RealClock()) as azure:
        handle = azure.handle

        def held(request: LocalRequest) -> LocalResponse:
            begun.set()
            assert goes_on.wait(300)
            return handle(request)

        azure.handle = held  # type: ignore[method-assign]
        server = LocalServer(azure).start()
        with connected(server) as connection, connected(server) as idle:
            connection.sendall(request("PUT", OTHER, body=BODY))
            assert begun.wait(300)
            goes_on.set()
            server.stop()
            received = b""
            while not is_over(received) and (more := connection.recv(65536)):
                received += more
            assert received.startswith(b"HTTP/1.1 201 ")
            assert is_closed(connection)
            assert is_closed(idle)


def is_over(received: bytes) -> bool:
    head, separator, body = received.partition(b"\r\n\r\n")
    found: Any = re.search(rb"(?i)content-length: ([0-9]+)", head)
    return bool(separator) and len(body) >= int(found[1])


def test_a_header_that_would_be_two_is_not_sent(server: LocalServer):
    server.azure.inject(status=200, headers={"x-one": "a\r\nx-two: b"})
    ((status, headers, body),) = one(server, request("GET", GROUP))
    assert (status, json.loads(body)["error"]["code"], "x-two" in headers) == (500, "InternalServerError", False)


def one(server: LocalServer, sent: bytes) -> list[tuple[int, dict[str, str], bytes]]:
    with connected(server) as connection:
        connection.sendall(sent)
        return responses(connection, "GET")
