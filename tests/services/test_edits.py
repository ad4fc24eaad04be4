"""Edits and members as arguments on the local Azure Resource Manager, and the edit methods of all services."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from azure.mgmt.provisioning import EditConflictError, ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.core.clients.aio_edit import AsyncEdit
from azure.mgmt.provisioning.core.clients.base_edit import BaseEdit
from azure.mgmt.provisioning.core.clients.edit import Edit
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.services.catalog import Services

TENANT = "11111111-1111-1111-1111-111111111111"


@pytest.fixture
def client(local_azure: LocalAzure) -> ProvisioningClient:
    """A client with a vault and a network."""
    client = ProvisioningClient.local(local_azure)
    client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
    client.keyvault.vaults.begin_create_or_update(
        "rg",
        "the-vault",
        {
            "location": "westeurope",
            "tags": {"cost": "1", "team": "a"},
            "properties": {"sku": {"name": "standard"}, "tenant_id": TENANT, "access_policies": []},
        },
    ).result()
    client.network.virtual_networks.begin_create_or_update(
        "rg",
        "net",
        {
            "location": "westeurope",
            "address_space": {"address_prefixes": ["10.0.0.0/16"]},
            "subnets": [{"name": "one", "address_prefix": "10.0.0.0/24"}],
        },
    ).result()
    return client


def test_a_vault(client: ProvisioningClient) -> None:
    vaults = client.keyvault.vaults
    with vaults.edit("rg", "the-vault") as vault:
        assert vault.tags is not None
        del vault.tags["cost"]
        vault.properties.sku.name = "premium"
        vault.properties.access_policies = [
            {"tenant_id": TENANT, "object_id": "o", "permissions": {"secrets": ["get"]}}
        ]
    found = vaults.get("rg", "the-vault")
    assert found.tags == vault.tags == {"team": "a"}
    assert found.properties.sku.name == "premium"
    assert [policy.object_id for policy in found.properties.access_policies or []] == ["o"]
    assert found.as_dict() == vault.as_dict()


def test_two_at_once(client: ProvisioningClient) -> None:
    networks = client.network.virtual_networks
    with networks.edit("rg", "net") as first, networks.edit("rg", "net") as second:
        assert first.subnets is not None
        assert second.subnets is not None
        first.subnets = [*first.subnets, {"name": "two", "address_prefix": "10.0.1.0/24"}]
        second.subnets = [*second.subnets, {"name": "three", "address_prefix": "10.0.2.0/24"}]
    names = [subnet.name for subnet in networks.get("rg", "net").subnets or []]
    assert sorted(names) == ["one", "three", "two"]

    with (
        pytest.raises(EditConflictError, match=r"tags\.who"),
        networks.edit("rg", "net") as first,
        networks.edit("rg", "net") as second,
    ):
        first.tags, second.tags = {"who": "first"}, {"who": "second"}
    assert networks.get("rg", "net").tags == {"who": "second"}


async def test_the_async_twin(client: ProvisioningClient, local_azure: LocalAzure) -> None:
    async with AsyncProvisioningClient.local(local_azure) as twin:
        vaults = twin.keyvault.vaults

        async def tag(name: str) -> None:
            async with vaults.edit("rg", "the-vault") as vault:
                await asyncio.sleep(0)
                vault.tags = {**(vault.tags or {}), name: "1"}

        await asyncio.gather(*(tag(f"t{number}") for number in range(3)))
        async with twin.network.virtual_networks.edit("rg", "net") as network:
            network.address_space.address_prefixes = ["10.0.0.0/8"]
        assert network.address_space.address_prefixes == ["10.0.0.0/8"]
    assert {"t0", "t1", "t2"} <= (client.keyvault.vaults.get("rg", "the-vault").tags or {}).keys()


def test_members_as_arguments(client: ProvisioningClient) -> None:
    group = client.resources.resource_groups.update("rg", tags={"a": "b"})
    assert group.tags == {"a": "b"}
    vault = client.keyvault.vaults.update("rg", "the-vault", {"tags": {"a": "b"}}, tags={"c": "d"})
    assert vault.tags == {"c": "d"}


def edit_methods(groups: Any) -> Iterator[tuple[str, Any]]:
    for client in groups:
        for name, member in vars(type(client)).items():
            group = getattr(client, name) if isinstance(member, property) else None
            for method in dir(type(group)) if group is not None else ():
                if method.startswith("edit"):
                    yield f"{name}.{method}", group


@pytest.mark.parametrize("service", [name for name, each in vars(Services).items() if isinstance(each, property)])
def test_every_edit_finds_what_it_reads_and_writes(service: str, local_azure: LocalAzure) -> None:
    sync, twin = ProvisioningClient.local(local_azure), AsyncProvisioningClient.local(local_azure)
    found = []
    for client, kind in ((sync, Edit), (twin, AsyncEdit)):
        names = []
        for name, group in edit_methods([getattr(client, service)]):
            method = name.rpartition(".")[2]
            made = getattr(group, method)(**_needed(group, method))
            assert isinstance(made, kind)
            assert isinstance(made, BaseEdit)
            names.append(name)
        found.append(names)
    assert found[0] == found[1]


def _needed(group: Any, edit: str) -> dict[str, str]:
    """Texts for the arguments of the method that reads what another one edits."""
    names = [*(edit.replace("edit", word, 1) for word in ("get", "read", "list")), edit.removeprefix("edit_")]
    get: Any = next(getattr(group, name) for name in names if hasattr(group, name))
    needed = (each for each in inspect.signature(get).parameters.values() if each.default is each.empty)
    return {each.name: "x" for each in needed if each.kind is not each.VAR_KEYWORD}
