"""Bodies over sockets: bounded in size, decompressed no further, and broken ones told with their response."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from typing import Any

import pytest
from azure.core.exceptions import (
    AzureError,
    DecodeError,
    HttpResponseError,
    IncompleteReadError,
    ServiceResponseError,
)
from azure.core.pipeline.transport import HttpRequest as OldRequest
from azure.core.rest import HttpRequest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.exchange.errors import ResponseTooLargeError
from azure.mgmt.provisioning.core.pipeline.transports.bodies import Inflating

from ...fake import _rest
from ...support import Answer, Async, AsyncResponse, Script, Side, SyncResponse
from .raw_server import RawServer, answer, client_of, get

BODY = b'{"id": "/w1", "properties": {"adminPassword": "hunter2"}}'
LONG = b'{"id": "/w1"}' + b" " * 50_000
SMALL = {"max_response_size": 30_000}


def chunked(body: bytes) -> bytes:
    return f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"


def deflated(body: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(body) + compressor.flush()


ANSWERS = {
    "plain": lambda body: answer(body),
    "chunked": lambda body: answer(chunked(body), "Transfer-Encoding: chunked"),
    "until-closed": lambda body: b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body,
    "gzip": lambda body: answer(gzip.compress(body), "Content-Encoding: gzip"),
    "x-gzip": lambda body: answer(gzip.compress(body), "Content-Encoding: X-GZip"),
    "two-gzips": lambda body: answer(gzip.compress(body[:9]) + gzip.compress(body[9:]), "Content-Encoding: gzip"),
    "zlib": lambda body: answer(zlib.compress(body), "Content-Encoding: deflate"),
    "deflate": lambda body: answer(deflated(body), "Content-Encoding: deflate"),
    "chunked-gzip": lambda body: answer(
        chunked(gzip.compress(body)), "Transfer-Encoding: chunked", "Content-Encoding: gzip"
    ),
    "identity": lambda body: answer(body, "Content-Encoding: identity"),
}


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize("options", [{}, {"timeout": 60}, {"max_response_size": len(LONG)}], ids=str)
async def test_bodies_are_read(side: Side, kind: str, options: Any) -> None:
    for body in (BODY, LONG):
        with RawServer(ANSWERS[kind](body)) as server:
            assert (await get(side, server, **options)).id == "/w1"
            assert b"".join(await items(side, server, _rest.DOWNLOAD, options)) == body


async def items(side: Side, server: RawServer, operation: Any, options: Any) -> list[bytes]:
    """The chunks of a stream."""
    client = client_of(side, server)
    found: list[bytes] = await side.items(await side.call(client, operation, "rg", "w1", **options))
    await side.close(client)
    return found


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize("level", ["call", "client"])
async def test_a_body_that_is_too_large(side: Side, kind: str, level: str) -> None:
    with RawServer(ANSWERS[kind](LONG)) as server:
        client = client_of(side, server, **(SMALL if level == "client" else {}))
        with pytest.raises(ResponseTooLargeError) as raised:
            await side.call(client, _rest.GET, "rg", "w1", **(SMALL if level == "call" else {}))
        await side.close(client)
        assert len(server.requests) == 1
    said = "The body is larger than 30000 bytes: allow more with the option max_response_size\n  GET http://127.0.0.1"
    assert str(raised.value).startswith(said)
    assert isinstance(raised.value, DecodeError)
    assert raised.value.status_code == 200


async def test_a_bomb_is_not_unpacked(side: Side) -> None:
    bomb = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
    packed = b"".join(bomb.compress(bytes(1_000_000)) for _ in range(50)) + bomb.flush()
    with RawServer(answer(packed, "Content-Encoding: gzip")) as server:
        tracemalloc.start()
        with pytest.raises(ResponseTooLargeError):
            await get(side, server, max_response_size=1_000_000)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 20_000_000


async def test_errors_are_bounded_streams_are_not(side: Side) -> None:
    with RawServer(answer(LONG)) as server:
        assert len(b"".join(await items(side, server, _rest.DOWNLOAD, SMALL))) == len(LONG)
    with RawServer(answer(LONG, status="404 No")) as server, pytest.raises(ResponseTooLargeError):
        await items(side, server, _rest.DOWNLOAD, SMALL)


BROKEN = {
    "short": (answer(BODY[:-9], f"Content-Length: {len(BODY)}", "Connection: close"), IncompleteReadError),
    "short-chunk": (answer(chunked(BODY)[:40], "Transfer-Encoding: chunked", "Connection: close"), IncompleteReadError),
    "no-chunk": (answer(b"zz\r\n", "Transfer-Encoding: chunked", "Connection: close"), AzureError),
    "negative-chunk": (answer(b"-5\r\n" + BODY, "Transfer-Encoding: chunked", "Connection: close"), AzureError),
    "no-gzip": (answer(BODY, "Content-Encoding: gzip"), DecodeError),
    "no-deflate": (answer(b"\xff" + BODY, "Content-Encoding: deflate"), DecodeError),
    "broken-gzip": (answer(gzip.compress(BODY)[:-20] + bytes(20), "Content-Encoding: gzip"), DecodeError),
    "short-gzip": (answer(gzip.compress(BODY)[:-12], "Content-Encoding: gzip"), DecodeError),
}


@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.parametrize("options", [{}, {"timeout": 60}], ids=["unwatched", "watched"])
async def test_a_broken_body_is_told_with_its_response(side: Side, kind: str, options: Any) -> None:
    broken, expected = BROKEN[kind]
    seen = broken.replace(b"\r\n\r\n", b"\r\nX-Seen: yes\r\n\r\n", 1)
    with RawServer(seen) as server, pytest.raises(expected) as raised:
        await get(side, server, retry_total=0, **options)
    error: Any = raised.value
    if kind.endswith(("no-chunk", "negative-chunk")) and side.asynchronous and not hasattr(error, "response"):
        return  # aiohttp has looked at the body before it hands out the headers
    assert isinstance(error, HttpResponseError)
    assert error.response is not None
    assert (error.status_code, error.response.headers["X-Seen"]) == (200, "yes")
    assert "hunter2" not in str(error)
    if kind in ("short", "short-chunk"):
        assert error.response.text().startswith('{"id": "/w1"')


@pytest.mark.parametrize("kind", ["short", "short-chunk", "no-gzip", "no-deflate"])
async def test_a_broken_stream_is_told_with_its_response(side: Side, kind: str) -> None:
    broken, expected = BROKEN[kind]
    with RawServer(broken) as server, pytest.raises(expected) as raised:
        await items(side, server, _rest.DOWNLOAD, {})
    error: Any = raised.value
    assert error.status_code == 200
    assert BODY.startswith(error.response.content)


async def test_a_stream_that_is_short_of_its_end_async() -> None:
    said = "The body ends before what it was compressed of"
    with (
        RawServer(answer(gzip.compress(BODY)[:-9], "Content-Encoding: gzip")) as server,
        pytest.raises(IncompleteReadError, match=said),
    ):
        await items(Async(), server, _rest.DOWNLOAD, {})


async def test_closing_an_async_stream_half_way_awaits_nothing() -> None:
    """The garbage collector closes it where no event loop may run any more."""
    side = Async()
    with RawServer(answer(LONG)) as server:
        client = client_of(side, server)
        chunks = await side.call(client, _rest.DOWNLOAD, "rg", "w1")
        assert await anext(chunks)
        with pytest.raises(StopIteration):
            chunks.aclose().send(None)
        await side.close(client)


async def test_a_connection_that_is_reset_while_the_body_is_read(side: Side) -> None:
    import socket
    import struct

    def reset(connection: Any, ended: Any) -> None:
        connection.sendall(answer(b"first", "Content-Length: 999"))
        ended.wait(0.05)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    with RawServer(reset) as server, pytest.raises(AzureError) as raised:
        await get(side, server, retry_total=0)
    error: Any = raised.value
    assert error.status_code == 200
    assert isinstance(error, (ServiceResponseError, IncompleteReadError))


@pytest.mark.parametrize("charset", ["nope", "hex", "base64", "undefined", "utf-16", "idna", "us-ascii"])
@pytest.mark.parametrize("form", ["text/plain; charset={}", "application/json; charset*=x''{}"])
async def test_charsets_that_are_none(side: Side, charset: str, form: str) -> None:
    body = '{"id": "wörld"}'.encode()
    with RawServer(answer(body, f"Content-Type: {form.format(charset)}")) as server:
        assert await get(side, server, _rest.LOGS) == (
            body.decode("utf-16")
            if form.endswith("/plain; charset={}") and charset == "utf-16"
            else body.decode(errors="replace")
        )
        assert (await get(side, server)).id == "wörld"
    error = b'{"error": {"code": "Odd", "message": "it is"}}'
    with RawServer(answer(error, f"Content-Type: {form.format(charset)}", status="400 Bad")) as server:
        with pytest.raises(HttpResponseError) as raised:
            await get(side, server)
        # In UTF-16 this is Chinese, and no JSON.
        assert "(Odd) it is" in str(raised.value) or charset == "utf-16"


async def test_what_a_response_of_ones_own_can_do(side: Side) -> None:
    with RawServer(ANSWERS["gzip"](BODY)) as server:
        client = client_of(side, server)
        response = await side.send(client, HttpRequest("GET", "/own"))
        assert response.content == BODY
        assert response.text("latin-1") == BODY.decode()
        with pytest.raises(LookupError):
            response.text("nope")
        assert b"".join(await side.items(response.iter_bytes())) == BODY
        response = await side.send(client, HttpRequest("GET", "/own"), stream=True)
        raw = b"".join(await side.items(response.iter_raw()))
        assert gzip.decompress(raw) == BODY
        response = await side.send(client, HttpRequest("GET", "/own"), stream=True)
        reading = response.read()
        assert (await reading if side.asynchronous else reading) == BODY
        reading = response.read()
        assert (await reading if side.asynchronous else reading) == BODY
        await side.close(client)


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "raw", ""]), st.integers(1, 50))
def test_inflating_piece_by_piece(body: bytes, kind: str, size: int) -> None:
    packed = {"gzip": gzip.compress, "deflate": zlib.compress, "raw": deflated}.get(kind, bytes)(body)
    inflating = Inflating("deflate" if kind == "raw" else kind)
    pieces = [packed[start : start + size] for start in range(0, len(packed), size)]
    if kind == "raw" and packed[:1] == b"x":
        return  # by chance, this looks like zlib's header
    assert b"".join(inflating.feed(piece, 1000) for piece in pieces) == body
    assert inflating.complete


def test_what_comes_after_the_end_is_nothing() -> None:
    inflating = Inflating("gzip")
    assert inflating.feed(gzip.compress(BODY) + b"garbage") == BODY
    assert inflating.complete


def test_the_transport_alone() -> None:
    from azure.mgmt.provisioning.core.pipeline.transports.transport import Transport

    with RawServer(answer(BODY)) as server, Transport() as transport:
        assert transport.send(HttpRequest("GET", server.url)).content == BODY
        assert transport.send(OldRequest("GET", server.url)).body() == BODY


async def test_the_async_transport_alone() -> None:
    from azure.mgmt.provisioning.core.pipeline.transports.aio_transport import Transport

    with RawServer(answer(BODY)) as server:
        async with Transport() as transport:
            assert (await transport.send(HttpRequest("GET", server.url))).content == BODY
            old = await transport.send(OldRequest("GET", server.url))
            assert old.body() == BODY


async def test_nothing_is_lost_of_keep_alive(side: Side) -> None:
    """A connection whose response was read is used again, whatever the response was like."""
    for kind in set(ANSWERS) - {"until-closed"}:
        with RawServer(ANSWERS[kind](LONG)) as server:
            client = client_of(side, server)
            for _ in range(3):
                await side.call(client, _rest.GET, "rg", "w1")
            await side.close(client)
            assert server.connections == 1, kind


async def test_a_stream_whose_first_piece_says_nothing_yet(side: Side) -> None:
    packed = gzip.compress(BODY)

    def send(connection: Any, ended: Any) -> None:
        connection.sendall(answer(packed, "Content-Encoding: gzip")[: -len(packed) + 1])
        ended.wait(0.05)
        connection.sendall(packed[1:])

    with RawServer(send) as server:
        assert b"".join(await items(side, server, _rest.DOWNLOAD, {})) == BODY


async def test_an_error_keeps_the_first_part_alone(side: Side) -> None:
    broken = answer(bytes(200_000), "Content-Length: 300000", "Connection: close")
    for operation in (_rest.DOWNLOAD, _rest.LOGS):
        with RawServer(broken) as server, pytest.raises(IncompleteReadError) as raised:
            client = client_of(side, server, retry_total=0, timeout=60)
            result = await side.call(client, operation, "rg", "w1")
            await side.items(result)
        response: Any = raised.value.response
        assert 64 * 1024 <= len(response.content) < 140_000
        await side.close(client)


async def test_a_connection_that_breaks_under_aiohttp(monkeypatch: pytest.MonkeyPatch) -> None:
    import aiohttp

    async def broken(self: Any, most: int) -> bytes:
        raise ConnectionResetError("reset")

    with RawServer(answer(BODY)) as server:
        monkeypatch.setattr(aiohttp.StreamReader, "read", broken)
        with pytest.raises(ServiceResponseError, match="The body did not come as a whole: reset") as raised:
            await get(Async(), server, retry_total=0)
    assert getattr(raised.value, "status_code", None) == 200


async def test_text_that_a_transport_of_ones_own_can_not_read(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(self: Any, encoding: str | None = None) -> str:
        raise LookupError("unknown encoding: nope")

    monkeypatch.setattr(SyncResponse, "text", unreadable)
    monkeypatch.setattr(AsyncResponse, "text", unreadable)
    with pytest.raises(DecodeError, match=r"Widgets_Logs: the body is no text \(text/html\)") as raised:
        await side.call(side.client(Script(Answer(200, "x"))), _rest.LOGS, "rg", "w1")
    assert raised.value.status_code == 200
