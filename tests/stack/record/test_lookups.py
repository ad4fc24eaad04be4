"""Look-ups: of what the stack does not make they are made at once, of what it makes they wait."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.stack import Kind, StackError

from ..support import group, needed, previewed, record, vault


@pytest.fixture
def azure(local_azure: LocalAzure) -> LocalAzure:
    """With a group and a vault that no stack made."""
    az = ProvisioningClient.local(local_azure)
    az.resources.resource_groups.create_or_update("old-rg", {"location": "northeurope", "tags": {"a": "b"}})
    az.keyvault.vaults.begin_create_or_update(
        "old-rg",
        "old-kv",
        {
            "location": "northeurope",
            "properties": {"tenant_id": "t", "sku": {"name": "standard"}, "access_policies": []},
        },
    ).result()
    return local_azure


def test_look_ups_of_others_are_made_at_once(azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        old = az.resources.resource_groups.get("old-rg")
        assert old.tags == {"a": "b"}
        assert [each.name for each in az.keyvault.vaults.list_by_resource_group("old-rg")] == ["old-kv"]
        assert az.resources.resource_groups.check_existence("old-rg")
        assert not az.resources.resource_groups.check_existence("none-rg")
        assert az.storage.storage_accounts.check_name_availability({"name": "free1234"}).name_available
        az.resources.resource_groups.create_or_update("shop-rg", {"location": old.location})

    plan = previewed(program, azure)
    assert [(change.kind, change.body) for change in plan.changes] == [(Kind.CREATE, {"location": "northeurope"})]


def test_async_look_ups_are_made_at_once(azure: LocalAzure) -> None:
    async def program(az: Any, stack: Any) -> None:
        old = await az.resources.resource_groups.get("old-rg")
        assert [each.name async for each in az.keyvault.vaults.list_by_resource_group("old-rg")] == ["old-kv"]
        await az.resources.resource_groups.create_or_update("shop-rg", {"location": old.location})

    assert [change.name for change in previewed(program, azure).changes] == ["shop-rg"]


def test_an_error_of_a_look_up_is_the_programs(azure: LocalAzure) -> None:
    from azure.core.exceptions import ResourceNotFoundError

    def program(az: Any, stack: Any) -> None:
        with pytest.raises(ResourceNotFoundError, match="none-rg"):
            az.resources.resource_groups.get("none-rg")

    assert previewed(program, azure).changes == ()


def test_look_ups_of_what_the_stack_makes_are_nodes() -> None:
    def program(az: Any, stack: Any) -> None:
        rg = group(az)
        account = az.storage.storage_accounts.begin_create(
            rg.name, "acc", {"location": "x", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
        ).result()
        keys = az.storage.storage_accounts.list_keys(rg.name, account.name)
        stack.export("key", keys.keys[0].value)
        read = az.keyvault.vaults.get(rg.name, "shop-kv")
        stack.export("uri", read.properties.vault_uri)
        stack.export("exists", az.resources.resource_groups.check_existence("shop-rg"))
        listed = az.keyvault.vaults.list_by_resource_group("shop-rg")
        assert repr(listed) == "<vaults, known after up>"
        list(listed)

    recording = record(program)
    assert [node.name for node in recording.graph.nodes if node.is_lookup] == [
        "listKeys",
        "shop-kv",
        "shop-rg",
        "vaults",
    ]
    assert needed(recording, "listKeys") == ["acc"]
    assert recording.boundary is not None
    assert recording.boundary.what == "vaults"
    assert recording.boundary.line.file == __file__


def test_a_listing_of_what_the_stack_makes_waits_for_all_of_it() -> None:
    def program(az: Any, stack: Any) -> None:
        group(az)
        vault(az)
        for each in az.resources.resource_groups.list():
            print(each)

    recording = record(program)
    assert needed(recording, recording.graph.nodes[-1].name) == ["shop-rg", "shop-kv"]
    assert recording.boundary is not None


def test_a_look_up_that_names_what_the_stack_makes_waits_for_it() -> None:
    def program(az: Any, stack: Any) -> None:
        body = {
            "target_resource_id": vault(az).id,
            "source_ip_address": "10.0.0.1",
            "destination_ip_address": "10.0.0.2",
        }
        stack.export("hop", az.network.network_watchers.begin_get_next_hop("nw-rg", "nw", body).result().next_hop_type)

    assert needed(record(program), "nextHop") == ["shop-kv"]


async def _iterate(listing: Any) -> None:
    async for _ in listing:
        pass


def test_async_listings_wait_too() -> None:
    async def program(az: Any, stack: Any) -> None:
        await az.resources.resource_groups.create_or_update("shop-rg", {"location": "x"})
        await _iterate(az.keyvault.vaults.list_by_resource_group("shop-rg"))

    boundary = record(program).boundary
    assert boundary is not None
    assert boundary.line.file == __file__


def test_once_it_is_there_and_stays_it_is_looked_up(azure: LocalAzure) -> None:
    seen: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        rg = az.resources.resource_groups.create_or_update("old-rg", {"location": "northeurope"})
        seen.append([each.name for each in az.keyvault.vaults.list_by_resource_group(rg.name)])
        seen.append(az.keyvault.vaults.get(rg.name, "old-kv").properties.vault_uri.upper())
        seen.append(bool(az.resources.resource_groups.check_existence(rg.name)))

    plan = previewed(program, azure)
    assert seen == [["old-kv"], "HTTPS://OLD-KV.VAULT.AZURE.NET/", True]
    assert [change.kind for change in plan.changes] == [Kind.ADOPT, Kind.READ, Kind.READ, Kind.READ]
    assert plan.boundary is None


def test_async_listings_are_looked_up_once_they_are_there(azure: LocalAzure) -> None:
    seen: list[Any] = []

    async def program(az: Any, stack: Any) -> None:
        await az.resources.resource_groups.create_or_update("old-rg", {"location": "northeurope"})
        seen.extend([each.name async for each in az.keyvault.vaults.list_by_resource_group("old-rg")])

    previewed(program, azure)
    assert seen == ["old-kv"]


def test_later_listings_give_items_and_pages_as_others_do(azure: LocalAzure) -> None:
    seen: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("old-rg", {"location": "northeurope"})
        vaults = az.keyvault.vaults
        seen.append(next(vaults.list_by_resource_group("old-rg")).name)
        seen.append([[each.name for each in page] for page in vaults.list_by_resource_group("old-rg").by_page()])
        with pytest.raises(StackError, match="test_lookups.py:.* has one page, and no continuation_token"):
            next(vaults.list_by_resource_group("old-rg").by_page("token"))

    async def as_async(az: Any, stack: Any) -> None:
        await az.resources.resource_groups.create_or_update("old-rg", {"location": "northeurope"})
        vaults = az.keyvault.vaults
        seen.append((await anext(vaults.list_by_resource_group("old-rg"))).name)
        pages = vaults.list_by_resource_group("old-rg").by_page()
        seen.append([[each.name async for each in page] async for page in pages])
        with pytest.raises(StackError, match="test_lookups.py:.* has one page, and no continuation_token"):
            await anext(vaults.list_by_resource_group("old-rg").by_page("token"))

    for each in (program, as_async):
        previewed(each, azure)
    assert seen == ["old-kv", [["old-kv"]]] * 2


def test_what_changes_is_not_looked_up(azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("old-rg", {"location": "northeurope", "tags": {"a": "c"}})
        for each in az.keyvault.vaults.list_by_resource_group("old-rg"):
            print(each)

    plan = previewed(program, azure)
    assert plan.boundary is not None
    assert plan.boundary.what == "vaults"


def test_a_look_up_that_takes_a_while_is_none() -> None:
    def program(az: Any, stack: Any) -> None:
        az.network.network_interfaces.begin_list_effective_network_security_groups("rg", "nic")

    with pytest.raises(StackError, match="takes a while"):
        record(program)


def test_streamed_content_is_no_look_up(azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        az.web.web_apps.get_web_site_container_logs("rg", "site")

    with pytest.raises(StackError, match="is to be streamed|that is streamed is none"):
        previewed(program, azure)
