"""Previews of what Azure's own engine would make."""

from __future__ import annotations

import asyncio
from typing import Any

from azure.mgmt.provisioning.stack import (
    Deploy,
    DeploymentStack,
    EnginePreview,
    Kind,
    Stack,
    Undeploy,
    preview_through,
)
from tests.stack.apply.world import World, account, group, in_turns, in_virtual_time

THROUGH = DeploymentStack()


def shop(az: Any, stack: Stack) -> None:
    group(az)
    account(az)


def less(az: Any, stack: Stack) -> None:
    group(az)


async def previewed(world: World, program: Any, **options: Any) -> EnginePreview:
    """A preview, which writes nothing."""
    before = world.journal.events()
    world.writes()
    found = await preview_through(program, world.client, journal=world.journal, **options)
    assert [each for each in world.writes() if not each.startswith("POST")] == []
    assert world.journal.events() == before
    return found


@in_virtual_time
async def test_it_is_what_the_run_asks_about(world: World) -> None:
    for program in (shop, less):
        found = await previewed(world, program, through=THROUGH)
        applied = await Deploy(program, world.client, world.journal, through=THROUGH).run()
        assert applied.succeeded
        assert applied.plan == found.plan
        assert found.has_work
        found = await previewed(world, program, through=THROUGH)
        assert set(found.plan.counts()) == {Kind.SAME}
        assert not found.has_work
    assert [each.change for each in found.foreseen] == ["NoChange"]


@in_virtual_time
async def test_a_deployment_stack_that_is_not_the_stacks_is_told(world: World) -> None:
    assert (await Deploy(shop, world.client, world.journal, through=THROUGH).run()).succeeded
    found = await preview_through(shop, world.client, through=THROUGH)
    assert set(found.plan.counts()) == {Kind.ADOPT}
    (note,) = found.plan.notes
    assert note.endswith("azprov-dev was not made by this stack: it is taken over with --adopt")


@in_turns
async def test_a_deployment_stack_that_is_at_work_is_not_waited_for(world: World) -> None:
    run = asyncio.ensure_future(Deploy(shop, world.client, world.journal, through=THROUGH).run())
    while "azprov-dev" not in {each.id.rpartition("/")[2] for each in world.azure.store.below("/subscriptions")}:
        await asyncio.sleep(1)
    found = await preview_through(shop, world.client, through=THROUGH, journal=world.journal)
    (note,) = found.plan.notes
    assert note.endswith("azprov-dev is at work: a run waits until that has ended")
    assert (await run).succeeded


@in_virtual_time
async def test_a_run_that_is_stopped_while_it_asks_deploys_nothing(world: World) -> None:
    async def asked(through: DeploymentStack | None) -> None:
        run = Deploy(shop, world.client, world.journal, through=through, approve=lambda plan: run.stop() or True)
        applied = await run.run()
        assert (applied.approved, applied.notes) == (False, ("the run was stopped before anything was sent",))
        assert world.names() == set()

    await asked(None)
    await asked(THROUGH)


@in_virtual_time
async def test_a_deployment_stack_that_somebody_deleted_is_made_again(world: World) -> None:
    assert (await Deploy(shop, world.client, world.journal, through=THROUGH).run()).succeeded
    stacks: Any = world.client.deploymentstacks.deployment_stacks
    await (await stacks.begin_delete_at_subscription("azprov-dev")).result()
    found = await previewed(world, shop)
    assert set(found.plan.counts()) == {Kind.SAME}
    assert (await Undeploy(world.client, world.journal).run()).succeeded
