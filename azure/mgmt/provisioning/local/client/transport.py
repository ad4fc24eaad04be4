"""Transports that lead to a local Azure Resource Manager in this process, without sockets."""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from azure.core.exceptions import (
    AzureError,
    ServiceRequestError,
    ServiceResponseError,
    ServiceResponseTimeoutError,
)
from azure.core.pipeline.transport import AsyncHttpTransport, HttpTransport
from azure.core.rest import HttpRequest
from typing_extensions import Self

from ..arm.clock import Clock, RealClock
from ..http import LocalRequest, LocalResponse
from .responses import AsyncLocalHttpResponse, LocalHttpResponse


class Door(Protocol):
    """What a transport leads to: :class:`~azure.mgmt.provisioning.local.LocalAzure` is one."""

    @property
    def clock(self) -> Clock:
        """Its time."""
        ...

    def handle(self, request: LocalRequest) -> LocalResponse:
        """Answer a request; may raise what happens to a connection."""
        ...

    def close(self) -> None:
        """Nothing is asked of it any more."""
        ...


class LocalTransport(HttpTransport[HttpRequest, LocalHttpResponse]):
    """A transport of sync clients. Who sleeps, sleeps by the clock of the local Azure Resource Manager.

    :param owned: Nobody else uses that one: it closes with the transport.
    """

    def __init__(self, azure: Door, *, owned: bool = False) -> None:
        self.azure = azure
        self._owned = owned

    def open(self) -> None:
        """Nothing to open."""

    def close(self) -> None:
        """Close the local Azure Resource Manager, if it is owned; it stays as it is otherwise."""
        if self._owned:
            self.azure.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def send(self, request: HttpRequest, *, stream: bool = False, **kwargs: Any) -> LocalHttpResponse:
        """Have a request answered."""
        response = LocalHttpResponse(request, _handle(self.azure, request, _body(_content(request))))
        if not stream:
            response.read()
        return response

    def now(self) -> float:
        """The time, by which clients count time-outs."""
        return self.azure.clock.now()

    def sleep(self, duration: float) -> None:
        """Let time pass."""
        self.azure.clock.sleep(duration)

    def skip(self, duration: float) -> float:
        """Let time pass as far as nobody has to wait for it; the seconds that have to be waited for."""
        if isinstance(self.azure.clock, RealClock):
            return duration
        self.azure.clock.sleep(duration)
        return 0


class AsyncLocalTransport(AsyncHttpTransport[HttpRequest, AsyncLocalHttpResponse]):
    """A transport of async clients. Who sleeps, sleeps by the clock of the local Azure Resource Manager.

    :param owned: Nobody else uses that one: it closes with the transport.
    """

    def __init__(self, azure: Door, *, owned: bool = False) -> None:
        self.azure = azure
        self._owned = owned

    async def open(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Close the local Azure Resource Manager, if it is owned; it stays as it is otherwise."""
        if self._owned:
            self.azure.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def send(self, request: HttpRequest, *, stream: bool = False, **kwargs: Any) -> AsyncLocalHttpResponse:
        """Have a request answered."""
        content = _content(request)
        if hasattr(content, "__aiter__"):
            content = b"".join([part async for part in content])
        # Other tasks get their turn, as they would with a socket.
        await asyncio.sleep(0)
        response = AsyncLocalHttpResponse(request, _handle(self.azure, request, _body(content)))
        if not stream:
            await response.read()
        return response

    def now(self) -> float:
        """The time, by which clients count time-outs."""
        return self.azure.clock.now()

    async def sleep(self, duration: float) -> None:
        """Let time pass."""
        await self.azure.clock.sleep_async(duration)


def _handle(azure: Door, request: HttpRequest, body: bytes) -> LocalResponse:
    """Have a request answered; what happens to a connection is raised as azure-core's transports raise it."""
    try:
        return azure.handle(LocalRequest(request.method, request.url, request.headers, body))
    except AzureError:
        raise
    except TimeoutError as error:
        raise ServiceResponseTimeoutError(str(error) or "The response timed out.", error=error) from error
    except ConnectionRefusedError as error:
        raise ServiceRequestError(str(error) or "The connection was refused.", error=error) from error
    except OSError as error:
        raise ServiceResponseError(str(error) or f"{type(error).__name__} before a response.", error=error) from error


def _content(request: Any) -> Any:
    """What a request carries; requests of the older kind call it data."""
    content = getattr(request, "content", None)
    return content if content is not None else getattr(request, "data", None)


def _body(content: Any) -> bytes:
    if content is None:
        return b""
    if isinstance(content, (bytes, bytearray)):
        return bytes(content)
    if isinstance(content, str):
        return content.encode()
    if hasattr(content, "read"):
        return _body(content.read())
    return b"".join(_body(part) for part in content)
