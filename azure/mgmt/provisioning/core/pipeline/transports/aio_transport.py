"""The transport of the async clients: azure-core's for aiohttp, without what it does anew for each request.

Told to heed the environment, aiohttp reads the netrc file and the proxies' variables for each request, on the event
loop, which at concurrency takes longer than all the rest. Here the proxies are worked out once a host, and TLS contexts
are made once a file.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import aiohttp
from azure.core.exceptions import AzureError, ServiceRequestError
from azure.core.rest import HttpRequest
from azure.core.rest._aiohttp import RestAioHttpTransportResponse

from ...exchange.errors import (
    ResponseDecodeError,
    ResponseIncompleteError,
    ResponseInterruptedError,
    ResponseTimeoutError,
    received_error,
)
from ...forks import abandon, renewed_in_forks
from ..limit_policies import timeout
from ..limits import Limits
from .bodies import PIECE, Collected, First, Inflating, readable_text
from .environment import EnvironmentProxies
from .tls import TlsContexts

if TYPE_CHECKING:
    # Type checkers can't look through the __getattr__ by which azure-core's package hands the class out.
    from azure.core.pipeline.transport._aiohttp import AioHttpTransport
else:
    from azure.core.pipeline.transport import AioHttpTransport


class Response(RestAioHttpTransportResponse):
    """azure-core's response, read within the limits of its call; what goes wrong with it is told with it.

    :param response: azure-core's, of which nothing was read.
    """

    def __init__(self, response: RestAioHttpTransportResponse, limits: Limits) -> None:
        vars(self).update(vars(response))
        self._limits = limits
        self._decompressed_content = True  # here, while it is read

    async def read(self) -> bytes:
        if self._content is None:
            self._stream_download_check()  # type: ignore[no-untyped-call]
            self._content = await self._read()
        await self._set_read_checks()  # type: ignore[no-untyped-call]
        return self._content

    def iter_bytes(self, **options: Any) -> AsyncIterator[bytes]:
        return super().iter_bytes(**options) if self._content is not None else self._stream(True)

    def iter_raw(self, **options: Any) -> AsyncIterator[bytes]:
        return self._stream(False)

    def text(self, encoding: str | None = None) -> str:
        return readable_text(super().text, self, encoding)

    async def _read(self) -> bytes:
        """All of the body. What the error of a broken one shows of it stays in its place."""
        internal = self._internal_response
        inflating = Inflating(internal.headers.get("Content-Encoding"))
        body = Collected(self, self._limits)
        try:
            with self._told():
                if internal.content_length is not None and "Content-Encoding" not in internal.headers:
                    body.check(internal.content_length)
                while piece := await self._next(PIECE):
                    body.add(inflating.feed(piece, body.room))
                self._check_end(inflating)
        except BaseException:  # cancelled, too: the error of a time that is over shows what came
            self._content = body.first()
            await self.close()
            raise
        return body.all()

    async def _stream(self, decode: bool) -> AsyncIterator[bytes]:
        self._stream_download_check()  # type: ignore[no-untyped-call]
        inflating, first = Inflating(self.headers.get("Content-Encoding") if decode else None), First()
        try:
            with self._told():
                while piece := await self._next(self._block_size):
                    if found := inflating.feed(piece):
                        first.add(found)
                        yield found
                self._check_end(inflating)
        except AzureError:
            self._content = first.content
            raise
        finally:
            # Nothing is awaited: whoever drops a stream half-way may have no event loop that runs any more.
            self._is_closed = True
            self._internal_response.close()

    async def _next(self, most: int) -> bytes:
        """The next piece of the body; an empty one at its end."""
        content: aiohttp.StreamReader = self._internal_response.content
        if not self._limits.watched:
            return await content.read(most)
        async with timeout(max(self._limits.left(), 0)):
            return await content.read(most)

    def _check_end(self, inflating: Inflating) -> None:
        if not inflating.complete:
            raise received_error(ResponseIncompleteError, "The body ends before what it was compressed of", self)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Raise what aiohttp and zlib raise as azure-core's, with this response."""
        try:
            yield
        except asyncio.TimeoutError as error:
            if self._limits.left() <= 0:
                raise self._limits.over("its body was still being read") from error
            raise received_error(ResponseTimeoutError, "The body stopped coming", self, error) from error
        except zlib.error as error:
            kind = self.headers.get("Content-Encoding")
            message = f"The body is not in the Content-Encoding that it is said to be in, {kind}: {error}"
            raise received_error(ResponseDecodeError, message, self, error) from error
        except aiohttp.ClientPayloadError as error:
            message = f"The body did not come as a whole: {error}"
            raise received_error(ResponseIncompleteError, message, self, error) from error
        except (aiohttp.ClientError, OSError) as error:
            message = f"The body did not come as a whole: {error}"
            raise received_error(ResponseInterruptedError, message, self, error) from error


class Transport(AioHttpTransport):
    """Sends requests with aiohttp, by the proxies of the environment unless a call names others, within its limits.

    A client that was closed while others use it, and one in a forked process, opens new connections.

    :param options: Options of ``azure.core.pipeline.transport.AioHttpTransport``.
    """

    session: aiohttp.ClientSession | None
    heeds_limits = True

    def __init__(self, *, use_env_settings: bool = True, session: Any = None, **options: Any) -> None:
        super().__init__(use_env_settings=False, session=session, **options)
        self._given = session
        self._proxies = EnvironmentProxies() if use_env_settings else None
        self._contexts = TlsContexts()
        self._closed = False
        self._under_way = 0
        renewed_in_forks(self)

    def renew(self) -> None:
        if self.session is not self._given:  # what the caller made is up to the caller
            abandon(self.session)
            self.session = None

    async def open(self) -> None:
        if self.session is None:
            self._has_been_opened = False
        await super().open()  # type: ignore[no-untyped-call]

    async def close(self) -> None:
        self._closed = True
        await self._close_session()

    async def _close_session(self) -> None:
        """Close the session. What is sent while it ends opens another one."""
        ending = self.session
        if self._session_owner and ending is not None:
            self.session = None
            await ending.close()

    async def send(
        self, request: Any, *, limits: Limits | None = None, stream: bool = False, proxies: Any = None, **config: Any
    ) -> Any:
        """Send a request; see ``azure.core.pipeline.transport.AioHttpTransport.send``.

        :param limits: Those of the call.
        :param stream: Leave the body to be read by the caller.
        """
        if limits is None:
            limits = Limits()
        if limits.watched:
            limits.within(limits.seconds)  # or nothing is sent
        if self._proxies is not None and not proxies and config.get("proxy") is None:
            config["proxy"] = self._proxies.of(request.url)
        self._configure_tls(config)
        if not isinstance(request, HttpRequest):  # of the time before azure.core.rest
            return await super().send(request, stream=stream, proxies=proxies, **config)
        self._under_way += 1
        try:
            sent = await self._send(request, proxies=proxies, **config)
            response = limits.response = Response(sent, limits)
            if not stream:
                await response.read()
        finally:
            self._under_way -= 1
            if self._closed and not self._under_way and not stream:
                # What was opened after closing, which nobody else closes.
                await self._close_session()
        return response

    async def _send(self, request: Any, **config: Any) -> Any:
        try:
            return await super().send(request, stream=True, **config)
        except RuntimeError as error:
            if self.session is not None and not self.session.closed:
                raise
            raise ServiceRequestError("The client was closed while it was used", error=error) from error

    def _configure_tls(self, config: dict[str, Any]) -> None:
        """Put a context that was made before in place of the files of certificates."""
        verify = config.get("connection_verify", self.connection_config.verify)
        cert = config.get("connection_cert", self.connection_config.cert)
        if cert or not isinstance(verify, bool):
            config["ssl"] = self._contexts.of(verify, cert)
            config |= {"connection_verify": True, "connection_cert": None}
