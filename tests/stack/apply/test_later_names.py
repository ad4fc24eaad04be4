"""Resources that are named by what is not there yet, or by what a function gives."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.stack import Kind, StackError

from . import world
from .world import World, account, group


def named_by_a_function(az: Any, stack: Any) -> None:
    """The name of one is worked out."""
    group(az)
    with stack.options(adopt=stack.config.get("adopt", bool, False)):
        account(az, stack.apply(lambda name: name + "two", "shop"))


def named_by_another(az: Any, stack: Any) -> None:
    """The name of one is that of what is not there yet."""
    group(az)
    first = account(az, location=stack.config.get("location", str, "westeurope"))
    account(az, stack.apply(lambda blob: blob[8:15] + "x", first.primary_endpoints.blob))


@world.in_virtual_time
async def test_what_is_named_by_a_function_stays(at: World) -> None:
    assert (await at.up(named_by_a_function)).succeeded
    again = await at.up(named_by_a_function)
    assert again.plan.counts() == {Kind.SAME: 2}
    assert at.writes() == []


@world.in_virtual_time
async def test_what_is_named_by_another_stays(at: World) -> None:
    assert (await at.up(named_by_another)).succeeded
    assert at.names() == {"shop-rg", "shopone", "shoponex"}
    again = await at.up(named_by_another)
    assert again.plan.counts() == {Kind.SAME: 3}
    assert at.writes() == []


@world.in_virtual_time
async def test_what_may_be_named_by_what_cannot_be_told_is_not_deleted(at: World) -> None:
    assert (await at.up(named_by_another)).succeeded
    moved = await at.up(named_by_another, config={"location": "northeurope"})
    assert Kind.DELETE not in moved.plan.counts()
    assert moved.succeeded, moved.failed
    assert at.names() == {"shop-rg", "shopone", "shoponex"}


@world.in_virtual_time
async def test_what_is_named_by_a_function_may_be_adopted(at: World) -> None:
    async def make(az: Any, stack: Any) -> None:
        await az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        parameters = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
        await az.storage.storage_accounts.begin_create("shop-rg", "shoptwo", parameters)

    assert (await at.up(make)).succeeded
    for owned in at.journal.owned():
        if owned.id.endswith("shoptwo"):
            await at.journal.settle(owned.id, None)
    with pytest.raises(StackError, match="were not made by this stack"):
        await at.up(named_by_a_function)
    assert (await at.up(named_by_a_function, config={"adopt": True})).succeeded
