"""A loopback HTTP server with one fixed answer, in a process of its own, so fast that clients are what is measured."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def serving(answer: Any, warm: Any = None) -> Iterator[str]:
    """The URL of a server that answers every GET with the JSON of ``answer``.

    :param warm: What GETs of paths with a segment "warm" are answered with.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(compact(answer), compact(warm), theirs))
    process.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        process.terminate()
        process.join()


def compact(answer: Any) -> bytes:
    """JSON as services write it: without spaces."""
    return json.dumps(answer, separators=(",", ":")).encode()


class _Connection(asyncio.Protocol):
    """Answers each request head that comes in; GETs have no body."""

    def __init__(self, response: bytes, warm: bytes) -> None:
        self._response = response
        self._warm = warm
        self._received = b""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            self._transport.write(self._warm if b"/warm" in head else self._response)


def _response(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _serve(body: bytes, warm_body: bytes, pipe: Any) -> None:
    response, warm = _response(body), _response(warm_body)

    async def serve() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: _Connection(response, warm), "127.0.0.1", 0, backlog=256)
        pipe.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(serve())
