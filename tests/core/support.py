"""What the tests of core stand on: one way to drive sync and async clients over transports that play a script."""

from __future__ import annotations

import time
from typing import Any, Union

from azure.core.credentials import AccessToken

from azure.mgmt.provisioning.core.clients.aio import AsyncServiceClient, AsyncTenantClient
from azure.mgmt.provisioning.core.clients.sync import ServiceClient, TenantClient

from .fake import SERVICE
from .transports import HOST as HOST
from .transports import SUBSCRIPTION as SUBSCRIPTION
from .transports import TOKEN as TOKEN
from .transports import WIDGET as WIDGET
from .transports import WIDGETS as WIDGETS
from .transports import Answer as Answer
from .transports import AsyncResponse as AsyncResponse
from .transports import AsyncTransport, SyncTransport
from .transports import Script as Script
from .transports import Sent as Sent
from .transports import SyncResponse as SyncResponse


class Credential:
    """Gives the same token always, and notes the scopes and options it was asked with."""

    def __init__(self) -> None:
        self.asked: list[tuple[tuple[str, ...], dict[str, Any]]] = []

    def get_token(self, *scopes: str, **kwargs: Any) -> AccessToken:
        self.asked.append((scopes, kwargs))
        return AccessToken(TOKEN, int(time.time()) + 3600)

    def close(self) -> None:
        """Nothing to close."""


class AsyncCredential(Credential):
    """The same for async clients."""

    async def get_token(self, *scopes: str, **kwargs: Any) -> AccessToken:  # type: ignore[override]
        return Credential.get_token(self, *scopes, **kwargs)


class FakeClient(ServiceClient):
    """Client of the fake service."""

    _service = SERVICE


class FakeTenantClient(TenantClient):
    """Client of the fake service without a subscription."""

    _service = SERVICE


class AsyncFakeClient(AsyncServiceClient):
    """Async client of the fake service."""

    _service = SERVICE


class AsyncFakeTenantClient(AsyncTenantClient):
    """Async client of the fake service without a subscription."""

    _service = SERVICE


class Sync:
    """Drives the sync client, in the words of :class:`Async`."""

    asynchronous = False
    client_class: Any = FakeClient
    tenant_class: Any = FakeTenantClient

    def transport(self, script: Script) -> Any:
        return SyncTransport(script)

    def credential(self) -> Any:
        return Credential()

    def client(self, script: Script, **options: Any) -> Any:
        """A client whose service plays a script."""
        return self.client_class(self.credential(), SUBSCRIPTION, transport=self.transport(script), **options)

    async def call(self, client: Any, operation: Any, *arguments: Any, **options: Any) -> Any:
        return client._call(operation, options, *arguments)

    def list(self, client: Any, operation: Any, *arguments: Any, **options: Any) -> Any:
        return client._list(operation, options, *arguments)

    async def items(self, listing: Any) -> list[Any]:
        """All items of a listing, or of a page, or chunks of a stream."""
        return [*listing]

    async def next_page(self, pages: Any) -> list[Any]:
        return [*next(pages)]

    async def at_end(self, pages: Any) -> bool:
        return next(pages, None) is None

    async def begin(self, client: Any, operation: Any, *arguments: Any, **options: Any) -> Any:
        return client._begin(operation, options, *arguments)

    async def result(self, poller: Any, timeout: float | None = None) -> Any:
        return poller.result(timeout)

    async def wait(self, poller: Any) -> None:
        poller.wait()

    async def send(self, client: Any, request: Any, **options: Any) -> Any:
        return client.send_request(request, **options)

    async def close(self, client: Any) -> None:
        client.close()

    async def within(self, client: Any) -> Any:
        """What ``with`` gives, after it has been left."""
        with client as entered:
            pass
        return entered


class Async:
    """Drives the async client."""

    asynchronous = True
    client_class: Any = AsyncFakeClient
    tenant_class: Any = AsyncFakeTenantClient

    def transport(self, script: Script) -> Any:
        return AsyncTransport(script)

    def credential(self) -> Any:
        return AsyncCredential()

    client = Sync.client
    list = Sync.list

    async def call(self, client: Any, operation: Any, *arguments: Any, **options: Any) -> Any:
        return await client._call(operation, options, *arguments)

    async def items(self, listing: Any) -> Any:
        return [item async for item in listing]

    async def next_page(self, pages: Any) -> Any:
        return [item async for item in await pages.__anext__()]

    async def at_end(self, pages: Any) -> bool:
        return [page async for page in pages] == []

    async def begin(self, client: Any, operation: Any, *arguments: Any, **options: Any) -> Any:
        return await client._begin(operation, options, *arguments)

    async def result(self, poller: Any, timeout: float | None = None) -> Any:
        return await poller.result(timeout)

    async def wait(self, poller: Any) -> None:
        await poller.wait()

    async def send(self, client: Any, request: Any, **options: Any) -> Any:
        return await client.send_request(request, **options)

    async def close(self, client: Any) -> None:
        await client.close()

    async def within(self, client: Any) -> Any:
        async with client as entered:
            pass
        return entered


Side = Union[Sync, Async]
