"""Where deployment stacks stand, and runs through them that are left."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.stack import Deploy, DeploymentStack, StackError, Undeploy
from tests.stack.apply.world import World, account, endings, group, in_virtual_time, only, vault

DENYING = DeploymentStack(deny_settings_mode="denyDelete")


def run(world: World, program: Any, **options: Any) -> Deploy:
    return Deploy(program, world.client, world.journal, through=DENYING, **options)


async def group_of_others(world: World) -> None:
    await world.client.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})


@in_virtual_time
async def test_it_stands_in_the_resource_group_that_holds_all(world: World) -> None:
    await group_of_others(world)
    assert (await run(world, only(vault, account)).run()).succeeded
    assert "/resourceGroups/shop-rg/providers/" in world.journal.managing
    assert (await run(world, only(vault)).run()).succeeded
    assert world.names() == {"shop-rg", "shop-kv"}
    with pytest.raises(StackError, match="outside of it"):
        await run(world, only(group, vault), adopt=True).run()
    assert (await Undeploy(world.client, world.journal).run()).succeeded
    assert (world.names(), world.journal.managing) == ({"shop-rg"}, "")


@in_virtual_time
async def test_it_stays_in_the_subscription(world: World) -> None:
    """A program that says less and less would else get another one, which manages nothing of what the first made."""

    def other(az: Any) -> None:
        az.resources.resource_groups.create_or_update("other-rg", {"location": "westeurope"})

    await group_of_others(world)
    assert (await run(world, only(other, vault, account)).run()).succeeded
    assert (await run(world, only(vault)).run()).succeeded
    assert "resourceGroups" not in world.journal.managing
    assert world.names() == {"shop-rg", "shop-kv"}


@in_virtual_time
async def test_a_run_that_is_left_is_gone_on_with(world: World) -> None:
    first = run(world, only(group, vault, account))
    first._report = lambda event: first.stop()
    left = await first.run()
    assert "goes on at the service" in left.notes[0]
    assert not left.succeeded
    assert (await run(world, only(group, vault, account), adopt=True).run()).succeeded
    assert {each.id.rpartition("/")[2] for each in world.journal.owned()} == {"shop-rg", "shop-kv", "shopone"}
    second = run(world, only(group))
    second._report = lambda event: second.stop()
    await second.run()
    third = await run(world, only(group)).run()
    assert third.succeeded
    assert world.names() == {"shop-rg"}
    assert not world.journal.pending()


@in_virtual_time
async def test_a_deletion_that_is_left_is_gone_on_with(world: World) -> None:
    assert (await run(world, only(group, vault)).run()).succeeded
    first = Undeploy(world.client, world.journal, report=lambda event: first.stop())
    left = await first.run()
    assert set(endings(left).values()) == {"left"}
    assert "goes on at the service" in left.notes[0]
    again = await Undeploy(world.client, world.journal).run()
    assert again.succeeded
    assert (world.names(), world.journal.owned(), world.journal.pending()) == (set(), [], {})


@in_virtual_time
async def test_a_refused_deployment_stack_manages_nothing(world: World) -> None:
    world.azure.inject(method="PUT", path_contains="deploymentStacks", status=403)
    with pytest.raises(Exception, match="403|Forbidden|denied"):
        await run(world, only(group)).run()
    assert (world.journal.managing, world.journal.pending()) == ("", {})
    assert (await world.up(only(group))).succeeded
