"""Destroying stacks: what goes, in which order, and what stays."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.stack import StackError
from azure.mgmt.provisioning.stack.apply.destroy import Destroy
from azure.mgmt.provisioning.stack.apply.results import Applied
from azure.mgmt.provisioning.stack.state.interface import Owned

from .world import World, account, group, in_virtual_time, network, only, vault


async def destroy(world: World, **options: Any) -> Applied:
    world.writes()
    return await Destroy(world.client, world.journal, report=world.events.append, **options).run()


def without_group(az: Any, stack: Any) -> None:
    found = vault(az)
    account(az, tags={"vault": found.properties.vault_uri})


async def other_group(world: World) -> None:
    await world.client.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    world.writes()


@in_virtual_time
async def test_what_needs_something_goes_before_it(world: World):
    await other_group(world)
    await world.up(without_group)
    applied = await destroy(world)
    assert applied.succeeded
    assert [change.reason for change in applied.plan.changes] == ["", ""]
    assert world.writes() == ["DELETE shopone", "DELETE shop-kv"]
    assert world.names() == {"shop-rg"}
    assert (world.journal.owned(), world.journal.pending(), world.journal.outputs()) == ([], {}, {})
    assert [(run.command, run.ending) for run in world.journal.runs()] == [("destroy", "done"), ("up", "done")]
    assert (await destroy(world)).outcomes == {}


@in_virtual_time
async def test_what_stands_in_a_group_goes_with_it(world: World):
    await world.up(only(group, account, vault))
    assert (await destroy(world)).succeeded
    assert world.writes() == ["DELETE shop-rg"]
    assert world.names() == set()


@in_virtual_time
async def test_a_group_with_something_of_others_is_deleted_only_if_that_is_meant(world: World):
    await world.up(only(group, account))
    body: Any = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    await (await world.client.storage.storage_accounts.begin_create("shop-rg", "others", body)).result()
    with pytest.raises(StackError, match="would be deleted with their resource group.*--foreign") as raised:
        await destroy(world)
    assert str(raised.value).endswith("/Microsoft.Storage/storageAccounts/others")
    with pytest.raises(StackError, match="would be deleted with their resource group"):
        await world.up(only())
    assert world.writes() == []
    assert (await destroy(world, foreign=True)).succeeded
    assert world.names() == set()


@in_virtual_time
async def test_what_is_protected_keeps_all(world: World):
    def program(az: Any, stack: Any) -> None:
        group(az)
        with stack.options(protect=True):
            account(az)

    await world.up(program)
    with pytest.raises(
        StackError, match=r"these are protected[^/]*/subscriptions/.*shopone\nLeave them with --exclude"
    ):
        await destroy(world)
    assert world.writes() == []


@in_virtual_time
async def test_what_is_retained_stays(world: World):
    def program(az: Any, stack: Any) -> None:
        vault(az)
        with stack.options(retain_on_delete=True):
            account(az)

    await other_group(world)
    await world.up(program)
    applied = await destroy(world)
    assert applied.succeeded
    assert [note.rpartition("/")[2] for note in applied.plan.notes] == [
        "shopone stays at the service (retain_on_delete)"
    ]
    assert world.names() == {"shop-rg", "shopone"}


@in_virtual_time
async def test_a_group_that_holds_what_is_retained_is_not_deleted(world: World):
    def program(az: Any, stack: Any) -> None:
        group(az)
        with stack.options(retain_on_delete=True):
            account(az)

    await world.up(program)
    with pytest.raises(StackError, match="shopone is to stay .* would be deleted with"):
        await destroy(world)


@in_virtual_time
async def test_what_is_gone_already_is_deleted_and_what_is_refused_stays_known(world: World):
    await other_group(world)
    await world.up(without_group)
    await world.client.storage.storage_accounts.delete("shop-rg", "shopone")
    world.azure.inject(method="DELETE", path_contains="shop-kv", status=403)
    applied = await destroy(world)
    assert [key.rpartition("/")[2] for key in applied.failed] == ["shop-kv (deleted)"]
    assert [owned.id.rpartition("/")[2] for owned in world.journal.owned()] == ["shop-kv"]
    assert world.journal.pending() == {}
    assert (await destroy(world)).succeeded


@in_virtual_time
async def test_nothing_goes_without_approval_or_once_it_is_stopped(world: World):
    await world.up(only(group))
    assert not (await destroy(world, approve=lambda plan: False)).approved
    asked: list[Any] = []
    run = Destroy(world.client, world.journal, approve=asked.append)
    run.stop()
    applied = await run.run()
    assert (applied.approved, asked) == (False, [])
    assert applied.notes == ("the run was stopped before anything was sent",)
    assert world.writes() == []


@in_virtual_time
async def test_what_no_operation_deletes_is_forgotten(world: World):
    unknown = Owned("/subscriptions/s/providers/X.Y/zs/z", "X.Y/zs", "azure.mgmt.provisioning.services.web", "No_Such")
    await world.journal.settle(unknown.id, unknown)
    assert (await destroy(world)).succeeded
    assert world.writes() == []
    assert world.journal.owned() == []


@in_virtual_time
async def test_children_of_one_resource_are_deleted_one_at_a_time(world: World):
    def program(*names: str) -> Any:
        def said(az: Any, stack: Any) -> None:
            group(az)
            network(az)
            for number, name in enumerate(names):
                prefix = {"address_prefix": f"10.0.{number}.0/24"}
                az.network.subnets.begin_create_or_update("shop-rg", "net", name, prefix)

        return said

    await world.up(program(*(f"sub{number}" for number in range(24))))
    world.azure.next_operation(method="DELETE", path_contains="/subnets/", seconds=30, times=None)
    applied = await world.up(program())
    assert applied.succeeded, applied.failed
    assert len(world.writes()) == 24
    assert [event for event in world.events if event.what == "retried"] == []
    assert world.names() == {"shop-rg", "net"}
