"""Stacks that a deployment applies."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning.stack import Deploy, Kind, Stack, StackError
from azure.mgmt.provisioning.stack.apply.destroy import Destroy
from azure.mgmt.provisioning.stack.plan.preview import preview_async
from tests.stack.apply.world import World, account, group, in_virtual_time, vault


def shop(az: Any, stack: Stack) -> None:
    group(az)
    uri = vault(az).properties.vault_uri
    made = account(az, tags={"vault": uri})
    keys = az.storage.storage_accounts.list_keys("shop-rg", made.name)
    stack.export("uri", uri)
    stack.export("key", keys.keys[0].value)


def run(world: World, program: Any, **options: Any) -> Deploy:
    """A run through a deployment."""
    return Deploy(program, world.client, world.journal, report=world.events.append, **options)


@in_virtual_time
async def test_a_deployment_makes_what_the_program_says(world: World) -> None:
    applied = await run(world, shop).run()
    assert applied.succeeded
    assert {key.rpartition("/")[2]: each.value for key, each in applied.kinds.items()} == {
        "shop-rg": "create",
        "shop-kv": "create",
        "shopone": "create",
    }
    assert world.there("shopone")["tags"] == {"vault": applied.outputs["uri"]}
    assert applied.outputs["key"]
    assert applied.secret_outputs == {"key"}
    assert world.journal.outputs() == {"uri": applied.outputs["uri"]}
    done = {each.key.rpartition("/")[2] for each in world.events if each.what == "done"}
    assert done == {"shop-rg", "shop-kv", "shopone"}


@in_virtual_time
async def test_other_runs_go_on_from_there(world: World) -> None:
    await run(world, shop).run()
    plan = await preview_async(shop, world.client, state=world.journal)
    assert set(plan.counts()) == {Kind.SAME, Kind.READ}
    world.writes()
    assert (await run(world, shop).run()).succeeded
    assert [each for each in world.writes() if not each.startswith("POST")] == []
    assert (await Destroy(world.client, world.journal).run()).succeeded
    assert world.names() == set()


@in_virtual_time
async def test_what_failed_is_told_with_its_line(world: World) -> None:
    taken = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    await world.client.resources.resource_groups.create_or_update("other-rg", {"location": "westeurope"})
    await (await world.client.storage.storage_accounts.begin_create("other-rg", "shopone", taken)).result()

    def program(az: Any, stack: Stack) -> None:
        group(az)
        vault(az)
        made = account(az)
        vault(az, "shop-kv-2", tags={"blob": made.primary_endpoints.blob})
        stack.export("blob", made.primary_endpoints.blob)

    applied = await run(world, program).run()
    assert not applied.succeeded
    assert applied.outputs == {}
    ((key, error),) = applied.failed.items()
    assert key.endswith("/shopone")
    assert isinstance(error, HttpResponseError)
    assert "world.py" in str(error)
    assert "(StorageAccountInAnotherResourceGroup)" in str(error)
    assert {key.rpartition("/")[2]: each.ending for key, each in applied.outcomes.items()} == {
        "shop-rg": "done",
        "shop-kv": "done",
        "shopone": "failed",
        "shop-kv-2": "not begun",
    }
    assert {each.id.rpartition("/")[2] for each in world.journal.owned()} == {"shop-rg", "shop-kv"}
    assert not world.journal.pending()
    (run_of_history,) = world.journal.runs()
    assert run_of_history.ending == "failed"


@in_virtual_time
async def test_a_deployment_that_is_left_is_gone_on_with(world: World) -> None:
    deploy = run(world, shop)
    deploy._report = lambda event: deploy.stop()
    applied = await deploy.run()
    assert not applied.succeeded
    assert "goes on at the service" in applied.notes[0]
    assert (await world.up(shop, adopt=True)).succeeded


@in_virtual_time
async def test_what_a_deployment_can_not_do_is_refused(world: World) -> None:
    assert (await run(world, shop).run()).succeeded

    def less(az: Any, stack: Stack) -> None:
        group(az)

    def moved(az: Any, stack: Stack) -> None:
        group(az)
        vault(az)
        account(az, location="northeurope")

    world.writes()
    for program in (less, moved):
        with pytest.raises(StackError, match="a deployment deletes nothing"):
            await run(world, program).run()
    with pytest.raises(StackError, match="looks at"):
        await run(world, lambda az, stack: print(vault(az, "new").properties.vault_uri.upper())).run()
    assert world.writes() == []


@in_virtual_time
async def test_what_others_made_is_taken_over_if_that_is_said(world: World) -> None:
    async with world.client as az:
        await az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        with pytest.raises(StackError, match="--adopt"):
            await run(world, shop).run()
        assert (await run(world, shop, adopt=True).run()).succeeded


@in_virtual_time
async def test_nothing_is_sent_that_is_not_approved(world: World) -> None:
    applied = await run(world, shop, approve=lambda plan: False).run()
    assert not applied.approved
    assert world.writes() == []
