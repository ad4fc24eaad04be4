"""Who closes a local Azure Resource Manager: the client that made it, and no other."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.files.database import ClosedError
from azure.mgmt.provisioning.local import LocalAzure


def _is_open(azure: LocalAzure) -> bool:
    try:
        return azure.store.get(f"/subscriptions/{azure.subscription_id}") is not None
    except ClosedError:
        return False


def test_a_client_closes_the_one_that_it_made() -> None:
    with ProvisioningClient.local() as client:
        azure = client._executor.settings.options["transport"].azure
        assert list(client.resources.resource_groups.list()) == []
        assert _is_open(azure)
    assert not _is_open(azure)


async def test_an_async_client_closes_the_one_that_it_made() -> None:
    async with AsyncProvisioningClient.local() as client:
        azure = client._executor.settings.options["transport"].azure
        assert [group async for group in client.resources.resource_groups.list()] == []
        assert _is_open(azure)
    assert not _is_open(azure)


@pytest.mark.parametrize("clients", [1, 2])
def test_the_one_that_was_given_stays_open(local_azure: LocalAzure, clients: int) -> None:
    for _ in range(clients):
        with ProvisioningClient.local(local_azure) as client:
            assert list(client.resources.resource_groups.list()) == []
    assert _is_open(local_azure)
