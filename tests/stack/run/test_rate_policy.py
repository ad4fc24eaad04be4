"""The rate at which the requests of a client are sent, and what a 429 does to it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import nullcontext

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure, LoopClock, run_in_virtual_time
from azure.mgmt.provisioning.stack.run.buckets import Limit
from azure.mgmt.provisioning.stack.run.rate import Rate
from azure.mgmt.provisioning.stack.run.rate_policy import RatePolicy
from azure.mgmt.provisioning.stack.run.scheduler import Scheduler
from azure.mgmt.provisioning.stack.run.steps import Event, Step, Telling

Use = Callable[[ProvisioningClient, LocalAzure], Awaitable[None]]


def seconds(use: Use, rate: Callable[[], Rate] = Rate, patience: float = 3600) -> float:
    """How long something takes with a client that is held back."""

    async def main() -> float:
        with LocalAzure(clock=LoopClock()) as azure:
            policy = RatePolicy(rate(), patience)
            async with ProvisioningClient.local(azure, per_retry_policies=[policy]) as client:
                await use(client, azure)
        return asyncio.get_running_loop().time()

    return run_in_virtual_time(main())


async def create(client: ProvisioningClient, azure: LocalAzure) -> None:
    await client.resources.resource_groups.create_or_update("demo", {"location": "westeurope"})


def test_requests_are_sent_as_the_bucket_allows():
    async def use(client: ProvisioningClient, azure: LocalAzure) -> None:
        await asyncio.gather(*(create(client, azure) for _ in range(25)))

    assert seconds(use, lambda: Rate({"writes": Limit(5, 2)})) == pytest.approx(10)


def test_a_429_is_sent_again_when_the_service_wants_it_and_is_no_try():
    async def use(client: ProvisioningClient, azure: LocalAzure) -> None:
        azure.inject(method="PUT", status=429, headers={"Retry-After": "17"}, times=20)
        await client.resources.resource_groups.create_or_update("demo", {"location": "westeurope"}, retry_total=0)

    assert seconds(use) == pytest.approx(20 * 17)


def test_without_a_wish_of_the_service_the_wait_doubles():
    async def use(client: ProvisioningClient, azure: LocalAzure) -> None:
        azure.inject(method="PUT", status=429, times=8)
        await create(client, azure)

    assert seconds(use) == pytest.approx(1 + 2 + 4 + 8 + 16 + 32 + 60 + 60)


def test_patience_has_an_end():
    async def use(client: ProvisioningClient, azure: LocalAzure) -> None:
        azure.inject(method="PUT", status=429, headers={"Retry-After": "40"}, times=None)
        with pytest.raises(HttpResponseError, match="429|Too many"):
            await client.resources.resource_groups.create_or_update("demo", {"location": "westeurope"}, retry_total=0)

    assert seconds(use, patience=100) == pytest.approx(80)


def waits_of_a_step(use: Use, polled: bool = False) -> list[tuple[str, float]]:
    """What a step tells that sends requests: why it waited, and how long."""
    told: list[tuple[str, float]] = []

    async def step(telling: Telling) -> None:
        with LocalAzure(clock=LoopClock()) as azure:
            rate = Rate()
            async with ProvisioningClient.local(azure, per_retry_policies=[RatePolicy(rate)]) as client:
                with rate.waiting() if polled else nullcontext():
                    await use(client, azure)

    async def main() -> None:
        (outcome,) = (await Scheduler([Step("one", step)], report=seen.append).run()).values()
        assert outcome.ending == "done", outcome.error
        told.extend((each.why, round(each.seconds, 1)) for each in outcome.retries)

    seen: list[Event] = []
    run_in_virtual_time(main())
    assert [event.text for event in seen if event.what == "status"] == [
        f"HTTP 429; again in {seconds:g} s" for why, seconds in told if why == "HTTP 429"
    ]
    return told


def test_a_step_tells_how_long_it_waited_for_what_was_refused():
    async def use(client: ProvisioningClient, azure: LocalAzure) -> None:
        azure.inject(method="PUT", status=429, headers={"Retry-After": "17"}, times=2)
        await create(client, azure)
        azure.inject(method="PUT", status=503, headers={"Retry-After": "5"})
        await create(client, azure)
        azure.inject(method="PUT", status=404)
        with pytest.raises(HttpResponseError):
            await create(client, azure)

    assert waits_of_a_step(use) == [("HTTP 429", 17), ("HTTP 429", 17), ("HTTP 503", 5)]


def test_polls_that_wait_are_no_waits_of_the_step():
    async def use(client: ProvisioningClient, azure: LocalAzure) -> None:
        azure.inject(method="PUT", status=429, headers={"Retry-After": "17"})
        await create(client, azure)

    assert waits_of_a_step(use, polled=True) == []


def test_an_operation_of_the_local_azure_resource_manager_takes_virtual_time():
    async def use(client: ProvisioningClient, azure: LocalAzure) -> None:
        await create(client, azure)
        azure.next_operation(seconds=60, times=2)
        body = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
        accounts = client.storage.storage_accounts
        pollers = [await accounts.begin_create("demo", f"account{number}", body) for number in range(2)]
        await asyncio.gather(*(poller.result() for poller in pollers))

    assert 60 <= seconds(use) < 65
