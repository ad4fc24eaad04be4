"""A server on loopback that sends the bytes it is told to, or does whatever else with a connection."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Union

from azure.core.pipeline.policies import SansIOHTTPPolicy

from ...fake import _rest
from ...support import SUBSCRIPTION, Side

Step = Union[bytes, Callable[[socket.socket, threading.Event], None]]

PATIENCE = 60.0
"""Seconds for which a server that says nothing keeps silent."""


def answer(body: bytes = b"{}", *headers: str, status: str = "200 OK") -> bytes:
    """A whole response; a header in place of Content-Length takes its place."""
    lines = [f"HTTP/1.1 {status}", *headers]
    if not any(header.lower().startswith(("content-length", "transfer-encoding")) for header in headers):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def trickle(start: bytes, drop: bytes = b" ", pause: float = 0.05) -> Step:
    """Sends a start, and then a bit at a time without end."""

    def send(connection: socket.socket, ended: threading.Event) -> None:
        connection.sendall(start)
        while not ended.wait(pause):
            connection.sendall(drop)

    return send


def stall(connection: socket.socket, ended: threading.Event) -> None:
    """Says nothing."""
    ended.wait(PATIENCE)


class RawServer:
    """Does one step for each request; the last one for all that follow.

    :param context: Speak TLS with it.
    :ivar connections: How many were accepted.
    :ivar requests: What was sent, up to the end of its headers.
    """

    def __init__(self, *steps: Step, context: ssl.SSLContext | None = None) -> None:
        self.steps = list(steps)
        self.connections = 0
        self.requests: list[bytes] = []
        self._context = context
        self._ended = threading.Event()
        self._open: set[socket.socket] = set()
        self._closing = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0))
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._socket.getsockname()[1]}"
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def __enter__(self) -> RawServer:
        return self

    def __exit__(self, *details: object) -> None:
        """End all threads.

        A socket is closed by its own thread, or once that has ended: whoever is about to use the number of a file that
        somebody else closes uses the next file that gets the number, such as the socket of the next test's server.
        """
        self._ended.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes accept()
        self._accepting.join()
        self._socket.close()
        with self._closing:
            for connection in self._open:
                with suppress(OSError):
                    # Of TLS sockets, the connection alone is shut.
                    socket.socket.shutdown(connection, socket.SHUT_RDWR)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                self.connections += 1
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._until_closed(connection):
                while self._request(connection):
                    step = self.steps[0] if len(self.steps) == 1 else self.steps.pop(0)
                    if callable(step):
                        step(connection, self._ended)
                        return
                    connection.sendall(step)
                    if b"\r\nConnection: close" in step:
                        connection.shutdown(socket.SHUT_WR)
                        return

    @contextmanager
    def _until_closed(self, connection: socket.socket) -> Iterator[None]:
        """Keep a connection among those that are open, and close it."""
        with self._closing:
            self._open.add(connection)
        try:
            yield
        finally:
            with self._closing:
                self._open.discard(connection)
                connection.close()

    def _request(self, connection: socket.socket) -> bool:
        """Read a request, and note it."""
        read = b""
        while b"\r\n\r\n" not in read:
            piece = connection.recv(65536)
            if not piece:
                return False
            read += piece
        head, _, body = read.partition(b"\r\n\r\n")
        self.requests.append(head)
        length = next((line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), b":0")
        while len(body) < int(length.partition(b":")[2]):
            piece = connection.recv(65536)
            if not piece:
                return False
            body += piece
        return True


class NoToken(SansIOHTTPPolicy[Any, Any]):
    """In place of authentication, which plain HTTP is refused for."""


def client_of(side: Side, server: RawServer, **options: Any) -> Any:
    """A client with the default transport, without waits between tries."""
    given: Any = {"retry_backoff_factor": 0, "authentication_policy": NoToken(), **options}
    return side.client_class(None, SUBSCRIPTION, server.url, **given)


async def get(side: Side, server: RawServer, operation: Any = _rest.GET, **options: Any) -> Any:
    """One call of a made-up operation over sockets."""
    client = client_of(side, server)
    try:
        return await side.call(client, operation, "rg", "w1", **options)
    finally:
        await side.close(client)
