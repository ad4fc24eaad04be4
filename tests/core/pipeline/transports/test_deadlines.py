"""The option ``timeout`` over sockets: it bounds all that a call does, however slowly something comes."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from azure.core.exceptions import (
    AzureError,
    HttpResponseError,
    ServiceRequestTimeoutError,
    ServiceResponseTimeoutError,
)
from azure.core.pipeline.policies import SansIOHTTPPolicy
from azure.core.rest import HttpRequest

from ...fake import _rest
from ...support import SUBSCRIPTION, Answer, Script, Side
from .raw_server import PATIENCE, RawServer, answer, client_of, get, stall, trickle

SECONDS = 0.4
"""Seconds within which a request is sent, and nothing comes."""
ENOUGH = 1.0
"""Seconds within which something comes from a server of this machine, however busy that is."""
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@contextmanager
def in_time(seconds: float = SECONDS) -> Iterator[None]:
    """What is done here takes at least the time-out, and far less than its server would."""
    started = time.monotonic()
    yield
    assert seconds * 0.9 < time.monotonic() - started < PATIENCE / 2


@pytest.mark.parametrize("level", ["call", "client"])
async def test_a_server_that_stalls(side: Side, level: str) -> None:
    with RawServer(stall) as server:
        client = client_of(side, server, **({"timeout": SECONDS} if level == "client" else {}))
        with in_time(), pytest.raises(ServiceResponseTimeoutError, match=r"The timeout of 0.4 s was over"):
            await side.call(client, _rest.GET, "rg", "w1", **({"timeout": SECONDS} if level == "call" else {}))
        await side.close(client)


@pytest.mark.parametrize("operation", [_rest.GET, _rest.DOWNLOAD], ids=["read", "stream"])
async def test_headers_that_trickle(side: Side, operation: Any) -> None:
    with (
        RawServer(trickle(b"HTTP/1.1 200 OK\r\nX-Odd: ", b"a")) as server,
        in_time(),
        pytest.raises(ServiceResponseTimeoutError, match="The timeout of 0.4 s was over"),
    ):
        await get(side, server, operation, timeout=SECONDS)


@pytest.mark.parametrize(
    ("start", "drop"),
    [
        (b'HTTP/1.1 201 Made\r\nContent-Length: 999\r\nX-Seen: yes\r\n\r\n{"first"', b" "),
        (b'HTTP/1.1 201 Made\r\nX-Seen: yes\r\n\r\n{"first"', b" "),
        (b'HTTP/1.0 201 Made\r\nX-Seen: yes\r\n\r\n{"first"', b" "),
        (b'HTTP/1.1 201 Made\r\nTransfer-Encoding: chunked\r\nX-Seen: yes\r\n\r\n8\r\n{"first"\r\n', b"1\r\n \r\n"),
        (b'HTTP/1.1 201 Made\r\nTransfer-Encoding: chunked\r\nX-Seen: yes\r\n\r\n8\r\n{"first"\r\n1', b"0"),
    ],
    ids=["length", "no-length", "old", "chunked", "size-of-chunk"],
)
async def test_a_body_that_trickles(side: Side, start: bytes, drop: bytes) -> None:
    with RawServer(trickle(start, drop)) as server, in_time(ENOUGH):
        with pytest.raises(ServiceResponseTimeoutError, match="The timeout of 1 s was over") as raised:
            await get(side, server, timeout=ENOUGH)
        error: Any = raised.value
        assert isinstance(error, HttpResponseError)
        assert (error.status_code, error.response.headers["X-Seen"]) == (201, "yes")
        assert error.response.text().startswith('{"first"')
        assert "first" not in str(error)
        assert "/widgets/w1?api-version=2024-01-01 -> 201" in str(error)
    assert len(server.requests) == 1


async def test_a_stream_that_trickles(side: Side) -> None:
    with RawServer(trickle(answer(b"first", "Content-Length: 999"))) as server, in_time(ENOUGH):
        client = client_of(side, server)
        stream = await side.call(client, _rest.DOWNLOAD, "rg", "w1", timeout=ENOUGH)
        with pytest.raises(ServiceResponseTimeoutError, match="The timeout of 1 s was over") as raised:
            await side.items(stream)
        assert getattr(raised.value, "status_code", None) == 200
        await side.close(client)


async def test_a_response_of_ones_own_that_trickles(side: Side) -> None:
    with RawServer(trickle(answer(b"first", "Content-Length: 999"))) as server, in_time(ENOUGH):
        client = client_of(side, server)
        response = await side.send(client, HttpRequest("GET", "/own"), stream=True, timeout=ENOUGH)
        with pytest.raises(ServiceResponseTimeoutError):
            await side.items(response.iter_raw())
        await side.close(client)


async def test_bytes_that_stop_for_longer_than_read_timeout(side: Side) -> None:
    def half(connection: socket.socket, ended: threading.Event) -> None:
        connection.sendall(answer(b"first", "Content-Length: 999"))
        ended.wait(PATIENCE)

    with RawServer(half) as server:
        with pytest.raises(ServiceResponseTimeoutError, match="The body stopped coming\n.* -> 200") as raised:
            await get(side, server, read_timeout=ENOUGH, retry_total=1)
        assert getattr(raised.value, "status_code", None) == 200
        assert len(server.requests) == 2


async def test_a_last_response_before_the_stall_is_told(side: Side) -> None:
    busy = answer(b'{"error": {"code": "Busy", "message": "later"}}', status="503 Busy")
    with RawServer(busy, stall) as server, in_time(ENOUGH):
        with pytest.raises(ServiceResponseTimeoutError, match=r"The timeout of 1 s was over.*\n.* -> 503") as raised:
            await get(side, server, timeout=ENOUGH)
        assert getattr(raised.value, "status_code", None) == 503


async def test_redirects_that_never_end(side: Side) -> None:
    def slow(connection: socket.socket, ended: threading.Event) -> None:
        ended.wait(0.05)
        connection.sendall(answer(b"", "Location: /again", "Connection: close", status="307 Go"))

    with RawServer(slow) as server, in_time(), pytest.raises(AzureError, match="The timeout of 0.4 s was over"):
        await get(side, server, timeout=SECONDS, redirect_max=1000)


async def test_a_body_that_is_not_taken(side: Side) -> None:
    def deaf(connection: socket.socket, ended: threading.Event) -> None:
        ended.wait(PATIENCE)

    with RawServer(deaf) as server, in_time():
        client = client_of(side, server)
        server._request = lambda connection: True  # type: ignore[method-assign]
        request = HttpRequest("PUT", "/own", content=b"a" * 20_000_000)
        with pytest.raises(AzureError, match="The timeout of 0.4 s was over"):
            await side.send(client, request, timeout=SECONDS)
        await side.close(client)


async def test_a_response_in_time(side: Side) -> None:
    for body in (answer(b'{"id": "/w1"}'), CHUNKED + b'd\r\n{"id": "/w1"}\r\n0\r\n\r\n'):
        with RawServer(body) as server:
            client = client_of(side, server, timeout=60)
            for _ in range(3):
                assert (await side.call(client, _rest.GET, "rg", "w1")).id == "/w1"
            assert server.connections == 1
            await side.close(client)


class _Slow(SansIOHTTPPolicy[Any, Any]):
    """Takes a while, as a credential may."""

    def on_request(self, request: Any) -> None:
        time.sleep(SECONDS + 0.02)


async def test_a_token_that_takes_all_of_the_time(side: Side) -> None:
    with RawServer(answer()) as server, in_time():
        client = client_of(side, server, authentication_policy=_Slow())
        with pytest.raises(AzureError, match="The timeout of 0.4 s was over") as raised:
            await side.call(client, _rest.GET, "rg", "w1", timeout=SECONDS)
        assert isinstance(raised.value, (ServiceRequestTimeoutError, ServiceResponseTimeoutError))
        await side.close(client)
    assert server.requests == []


async def test_a_transport_of_ones_own_gets_what_is_left(side: Side) -> None:
    from azure.core.configuration import ConnectionConfiguration

    script = Script(Answer(200, {}))
    transport: Any = side.transport(script)
    transport.connection_config = ConnectionConfiguration()
    client = side.client_class(side.credential(), SUBSCRIPTION, transport=transport)
    await side.call(client, _rest.GET, "rg", "w1", timeout=50, read_timeout=20)
    assert script.sent[0].options["read_timeout"] == 20
    assert 40 < script.sent[0].options["connection_timeout"] < 50
