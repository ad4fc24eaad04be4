"""A program runs in a thread of its own, plain or async; what it raises is its own."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.stack import Kind, preview, preview_async

from .support import kinds, made, previewed, vault

ACCOUNT: dict[str, Any] = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}


def shop(az: Any, stack: Any) -> None:
    az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    vault(az)


def test_an_exception_of_the_program_is_its_own(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        raise LookupError("of the program")

    with pytest.raises(LookupError, match="of the program"):
        previewed(program, local_azure)


def test_plain_clients_are_refused(local_azure: LocalAzure) -> None:
    client: Any = ProvisioningClient.local(local_azure)
    with pytest.raises(TypeError, match="needs an async client"):
        preview(shop, client)


def test_a_preview_may_be_awaited_and_the_client_used_on(local_azure: LocalAzure) -> None:
    async def main() -> None:
        async with AsyncProvisioningClient.local(local_azure) as az:
            plan = await preview_async(shop, az)
            assert kinds(plan)["shop-rg"] == "create"
            assert not [each async for each in az.resources.resource_groups.list()]

    asyncio.run(main())


def test_a_client_may_be_used_for_several_previews() -> None:
    client = AsyncProvisioningClient.local()
    assert preview(shop, client).counts() == preview(shop, client).counts() == {Kind.CREATE: 2}


def test_async_programs_are_previewed_alike(local_azure: LocalAzure) -> None:
    async def program(az: Any, stack: Any) -> None:
        rg = await az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        pollers = await asyncio.gather(
            *(az.storage.storage_accounts.begin_create(rg.name, f"acc{number}", ACCOUNT) for number in range(3))
        )
        accounts = [await poller.result() for poller in pollers]
        if accounts[0].primary_endpoints.blob:
            stack.export("blob", accounts[0].primary_endpoints.blob)

    first = previewed(program, local_azure)
    assert first.boundary is not None
    made(lambda az, stack: [
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"}),
        *(az.storage.storage_accounts.begin_create("shop-rg", f"acc{number}", ACCOUNT).result() for number in range(3)),
    ], local_azure)  # fmt: skip
    again = previewed(program, local_azure)
    assert again.boundary is None
    assert again.exports == {"blob": "https://acc0.blob.core.windows.net/"}


def test_a_preview_that_is_cancelled_does_not_wait_for_its_program(local_azure: LocalAzure) -> None:
    began, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def program(az: Any, stack: Any) -> None:
        began.set()
        go_on.wait()
        ended.set()

    async def main() -> None:
        async with AsyncProvisioningClient.local(local_azure) as az:
            task = asyncio.ensure_future(preview_async(program, az))
            await asyncio.to_thread(began.wait, 600)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert not ended.is_set()
    go_on.set()
    assert ended.wait(600)


def test_a_system_exit_of_the_program_is_its_own(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        raise SystemExit(3)

    with pytest.raises(SystemExit):
        previewed(program, local_azure)
