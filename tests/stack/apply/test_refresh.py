"""Refreshing stacks: what others did is told, and what is gone is forgotten."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning.stack import Difference, Owned, Refresh, Seen, StackError, Targets
from azure.mgmt.provisioning.stack.state.interface import hashed, without_hashes
from azure.mgmt.provisioning.stack.state.records import Pending

from .world import World, account, group, in_virtual_time, vault


def shop(az: Any, stack: Any) -> None:
    group(az, tags={"a": "1"})
    vault(az)
    with stack.component("data"):
        account(az, tags={"word": stack.secret("hunter2")})


async def async_shop(az: Any, stack: Any) -> None:
    await az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope", "tags": {"a": "1"}})


def by_name(seen: Any) -> dict[str, Seen]:
    return {each.id.rpartition("/")[2]: each for each in seen}


@in_virtual_time
async def test_what_is_as_the_stack_left_it_has_not_drifted(world: World):
    await world.up(shop)
    seen = await Refresh(world.client, world.journal).run()
    assert [(each.is_there, each.differences, each.has_drifted) for each in seen] == [(True, (), False)] * 3
    assert world.journal.runs()[0].command == "refresh"
    assert world.journal.runs()[0].ending == "done"
    assert len(world.journal.owned()) == 3
    world.writes()
    assert (await world.up(shop)).outcomes == {}


@in_virtual_time
async def test_what_others_changed_is_told_and_stays(world: World):
    await world.up(async_shop)
    body: Any = {"location": "westeurope", "tags": {"a": "2", "theirs": "x"}}
    await world.client.resources.resource_groups.create_or_update("shop-rg", body)
    world.writes()
    (seen,) = await Refresh(world.client, world.journal).run()
    assert seen.differences == (Difference("tags['a']", "1", "2"),)
    assert seen.has_drifted
    assert world.writes() == []
    applied = await world.up(async_shop)
    assert [change.kind.value for change in applied.plan.changes] == ["update"]


@in_virtual_time
async def test_what_is_gone_is_forgotten(world: World):
    await world.up(shop)
    await world.client.storage.storage_accounts.delete("shop-rg", "shopone")
    seen = by_name(await Refresh(world.client, world.journal).run())
    assert (seen["shopone"].is_there, seen["shopone"].has_drifted) == (False, True)
    assert seen["shopone"].component == ("data",)
    assert by_name(world.journal.owned()).keys() == {"shop-rg", "shop-kv"}


@in_virtual_time
async def test_some_of_the_resources(world: World):
    await world.up(shop)
    seen = await Refresh(world.client, world.journal, targets=Targets(["data"])).run()
    assert list(by_name(seen)) == ["shopone"]
    with pytest.raises(StackError, match="'no' is the id of no resource"):
        await Refresh(world.client, world.journal, targets=Targets(["no"])).run()


@in_virtual_time
async def test_what_cannot_be_read_is_told_and_known_still(world: World):
    unknown = Owned("/subscriptions/s/providers/X.Y/zs/z", "X.Y/zs", "azure.mgmt.provisioning.services.web", "No_Such")
    await world.journal.settle(unknown.id, unknown)
    (seen,) = await Refresh(world.client, world.journal).run()
    assert (seen.is_there, seen.has_drifted) == (None, False)
    assert world.journal.owned() == [unknown]


@in_virtual_time
async def test_an_error_of_the_service_is_raised_and_nothing_is_forgotten(world: World):
    await world.up(shop)
    await world.client.storage.storage_accounts.delete("shop-rg", "shopone")
    world.azure.inject(method="GET", path_contains="shop-kv", status=403)
    with pytest.raises(HttpResponseError):
        await Refresh(world.client, world.journal).run()
    assert len(world.journal.owned()) == 3
    assert world.journal.runs()[0].ending == "failed"


@in_virtual_time
async def test_what_was_about_to_be_made_and_is_not_there_is_not_the_stacks(world: World):
    await world.up(shop)
    made = by_name(world.journal.owned())["shopone"]
    await world.journal.sending(Pending(made, "update", 1))
    await world.client.storage.storage_accounts.delete("shop-rg", "shopone")
    await Refresh(world.client, world.journal).run()
    assert world.journal.pending() == {}


def test_members_of_which_a_hash_is_kept_are_left_out() -> None:
    secret = hashed("x", "salt")
    said = {"a": 1, "b": secret, "c": [1, secret], "d": [{"e": secret, "f": 2}], "g": {"h": secret}}
    assert without_hashes(said) == {"a": 1, "d": [{"f": 2}], "g": {}}


def test_a_plain_client_is_refused() -> None:
    from azure.mgmt.provisioning import ProvisioningClient
    from azure.mgmt.provisioning.stack import Journal

    with ProvisioningClient.local() as client, Journal(":memory:", "dev") as journal:
        plain: Any = client
        with pytest.raises(TypeError, match="needs an async client"):
            asyncio.run(Refresh(plain, journal).run())
