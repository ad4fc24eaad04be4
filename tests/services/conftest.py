"""Clients of the local Azure Resource Manager four ways: sync and async, in process and over HTTPS."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.local import AsyncLocalCredential, LocalAzure, LocalCredential, LocalServer

WAYS = ("sync-in-process", "sync-https", "async-in-process", "async-https")


async def done(call: Any) -> Any:
    """The result of a call: awaited where it is async, and of the operation where it is a long-running one."""
    found = await call if inspect.isawaitable(call) else call
    if hasattr(found, "polling_method"):
        result = found.result()
        found = await result if inspect.isawaitable(result) else result
    return found


async def listed(pages: Any) -> list[Any]:
    """All items of a listing."""
    if hasattr(pages, "__aiter__"):
        return [item async for item in pages]
    return list(pages)


async def paged(pages: Any) -> list[list[Any]]:
    """The items of a listing, page by page."""
    if hasattr(pages, "__aiter__"):
        return [[item async for item in page] async for page in pages]
    return [list(page) for page in pages]


@dataclass
class Bench:
    """A local Azure Resource Manager and a client on it."""

    azure: LocalAzure
    client: Any
    way: str


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    with LocalServer(LocalAzure(), certificate=tmp_path_factory.mktemp("server") / "trust.pem") as server:
        yield server


def make_client(way: str, azure: LocalAzure, request: pytest.FixtureRequest, **options: Any) -> Any:
    """A client of one of the four ways."""
    asynchronous = way.startswith("async")
    kind: Any = AsyncProvisioningClient if asynchronous else ProvisioningClient
    if way.endswith("in-process"):
        return kind.local(azure, **options)
    server = request.getfixturevalue("server")
    credential = AsyncLocalCredential() if asynchronous else LocalCredential()
    given = {"base_url": server.url, "connection_verify": server.certificate, **options}
    return kind(credential, azure.subscription_id, **given)


@pytest.fixture(params=WAYS)
async def bench(request: pytest.FixtureRequest) -> AsyncIterator[Bench]:
    """A client of each of the four ways, on an empty local Azure Resource Manager."""
    way: str = request.param
    if way.endswith("https"):
        # Over HTTPS polling really waits, so that operations take a moment only.
        azure = LocalAzure(operation_seconds=0.02, retry_after=0.01)
        request.getfixturevalue("server").azure = azure
    else:
        azure = LocalAzure()
    client = make_client(way, azure, request, retry_backoff_factor=0.01)
    yield Bench(azure, client, way)
    closed = client.close()
    if inspect.isawaitable(closed):
        await closed
    azure.close()
