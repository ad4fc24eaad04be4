"""HTTP as the server speaks it: requests of a connection are answered one after the other, in their order."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, cast

from ..arm.errors import ArmError
from ..http import LocalRequest, LocalResponse
from .hosts import Hosts
from .reading import Reader, Received
from .writing import CONTINUE, as_bytes

Answer = Callable[[LocalRequest, Sequence[Any]], "LocalResponse | asyncio.Future[LocalResponse]"]
"""Answers a request from an address, here and now or later. What it raises ends the connection without a response."""

# How many requests of a connection may wait before no more are read.
_MOST_WAITING = 16
# Seconds: after which a connection that says nothing is closed, and how long a client may take to say what it is about
# to say when its last answer was sent. A connection that is closed while something comes in is reset, and then the
# client may not see that answer.
_IDLE = 3600.0
_LINGER = 0.2
_LONGEST_LINGER = 10.0
# How many seconds answers may still take when the server is stopped.
_GRACE = 1.0
_LOGGER = logging.getLogger(__name__)


class HttpsListener:
    """Takes connections.

    :param answer: Answers their requests.
    :param hosts: Who is answered.
    """

    def __init__(self, answer: Answer, hosts: Hosts) -> None:
        self.answer = answer
        self.hosts = hosts
        self.connections: set[Connection] = set()
        self._server: asyncio.Server | None = None

    async def start(self, host: str, port: int, context: ssl.SSLContext) -> int:
        """Begin to listen; the port.

        :raises OSError: The port is taken.
        """
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Connection(self), host, port, ssl=context)
        found: int = self._server.sockets[0].getsockname()[1]
        return found

    async def stop(self) -> None:
        """Take no more, answer what is being answered, and end what there is."""
        if self._server is not None:
            self._server.close()
        pending = [waiter for each in self.connections if (waiter := each.finish()) is not None]
        if pending:
            await asyncio.wait(pending, timeout=_GRACE)
        # What was written goes out before the connections end.
        await asyncio.sleep(0)
        for each in [*self.connections]:
            each.abort()
        await asyncio.sleep(0)


class Connection(asyncio.Protocol):
    """A connection.

    :param listener: What has taken it.
    """

    def __init__(self, listener: HttpsListener) -> None:
        self._listener = listener
        self._loop = asyncio.get_running_loop()
        self._reader = Reader(listener.hosts)
        self._transport: asyncio.Transport | None = None
        self._peer: Sequence[Any] = ()
        self._pending: asyncio.Future[LocalResponse] | None = None
        self._writable = True
        self._reading = True
        self._finishing = False
        self._ending = False
        self._heard = self._loop.time()
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It is there."""
        self._transport = cast(asyncio.Transport, transport)
        self._peer = transport.get_extra_info("peername") or ()
        self._listener.connections.add(self)
        self._timer = self._loop.call_later(_IDLE, self._close_if_idle)

    def connection_lost(self, exc: Exception | None) -> None:
        """It has ended."""
        self._listener.connections.discard(self)
        self._transport = None
        self._cancel_timer()

    def data_received(self, data: bytes) -> None:
        """Something has come in."""
        self._heard = self._loop.time()
        self._reader.feed(data)
        self._advance()

    def pause_writing(self) -> None:
        """The client takes nothing at the moment."""
        self._writable = False

    def resume_writing(self) -> None:
        """It does again."""
        self._writable = True
        self._advance()

    def finish(self) -> asyncio.Future[LocalResponse] | None:
        """End it after the answer that is being made, which is what is given back; now, if none is."""
        self._finishing = True
        if self._pending is None:
            self._close()
        return self._pending

    def abort(self) -> None:
        """End it without another byte."""
        if self._transport is not None:
            self._transport.abort()

    def _advance(self) -> None:
        """Answer what can be answered now."""
        waiting = self._reader.received
        while waiting and self._pending is None and self._writable and self._is_open():
            self._answer(waiting.popleft())
        if not waiting and self._pending is None and (unfinished := self._reader.unfinished) is not None:
            self._ask_on(unfinished)
        crowded = len(waiting) > _MOST_WAITING
        if crowded == self._reading and self._transport is not None:
            self._reading = not crowded
            (self._transport.pause_reading if crowded else self._transport.resume_reading)()

    def _is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing() and not self._ending

    def _ask_on(self, received: Received) -> None:
        if received.expects and self._transport is not None:
            self._transport.write(CONTINUE)
            received.expects = False

    def _answer(self, received: Received) -> None:
        self._ask_on(received)
        if received.refusal is not None:
            self._send(received, received.refusal.response())
            return
        try:
            answer = self._listener.answer(received.request(), self._peer)
        except Exception:
            # Only what a test asked for is raised here.
            self.abort()
            return
        if isinstance(answer, LocalResponse):
            self._send(received, answer)
            return
        self._pending = answer
        answer.add_done_callback(partial(self._answered, received))

    def _answered(self, received: Received, answer: asyncio.Future[LocalResponse]) -> None:
        self._pending = None
        if answer.cancelled() or answer.exception() is not None:
            self.abort()
            return
        self._send(received, answer.result())
        self._advance()

    def _send(self, received: Received, response: LocalResponse) -> None:
        transport = self._transport
        if transport is None:
            return
        last = self._finishing or not received.keeps_alive
        try:
            data, whole = as_bytes(response, received, last=last)
        except ValueError:
            _LOGGER.exception("A response of the local Azure Resource Manager cannot be sent")
            error = ArmError(500, "InternalServerError", "The local Azure Resource Manager has a defect: see its log.")
            data, whole, last = *as_bytes(error.response(), received, last=True), True
        transport.write(data)
        if not whole:
            self.abort()
        elif received.refusal is not None:
            self._ending = True
            self._linger(self._loop.time() + _LONGEST_LINGER)
        elif last:
            self._close()

    def _linger(self, deadline: float) -> None:
        """Close the connection once the client says nothing more."""
        now = self._loop.time()
        quiet = self._heard + _LINGER
        if now >= min(quiet, deadline):
            self._close()
            return
        self._cancel_timer()
        self._timer = self._loop.call_at(min(quiet, deadline), self._linger, deadline)

    def _close_if_idle(self) -> None:
        silent = 0.0 if self._pending is not None else self._loop.time() - self._heard
        if silent >= _IDLE:
            self._close()
        else:
            self._timer = self._loop.call_later(_IDLE - silent, self._close_if_idle)

    def _close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
