"""Runs that are about some of the resources."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.stack import Destroy, StackError, Targets

from .world import World, account, endings, group, in_virtual_time, only, vault


def shop(az: Any, stack: Any) -> None:
    group(az)
    found = vault(az)
    account(az, tags={"vault": found.properties.vault_uri})
    account(az, "shoptwo")
    stack.export("uri", found.properties.vault_uri)
    stack.export("rg", "shop-rg")


@in_virtual_time
async def test_targets_are_made_and_the_rest_by_a_later_run(world: World):
    applied = await world.up(shop, targets=Targets(["*/shoptwo"]))
    assert applied.succeeded
    assert world.writes() == ["PUT shop-rg", "PUT shoptwo"]
    assert applied.outputs == world.journal.outputs() == {"rg": "shop-rg"}
    assert (await world.up(shop)).succeeded
    assert world.writes() == ["PUT shop-kv", "PUT shopone"]


@in_virtual_time
async def test_what_is_excluded_stays_as_it_is_and_its_outputs_too(world: World):
    await world.up(shop)
    await world.client.keyvault.vaults.delete("shop-rg", "shop-kv")
    applied = await world.up(shop, targets=Targets(excludes=["*/shop-kv"]))
    assert applied.succeeded
    assert world.writes() == []
    assert world.journal.outputs() == {"uri": "https://shop-kv.vault.azure.net/", "rg": "shop-rg"}
    assert {owned.id.rpartition("/")[2] for owned in world.journal.owned()} == {
        "shop-rg",
        "shop-kv",
        "shopone",
        "shoptwo",
    }


@in_virtual_time
async def test_deletions_too_are_of_targets_alone(world: World):
    await world.up(shop)
    applied = await world.up(only(group), targets=Targets(["*/shop-kv"]))
    assert endings(applied) == {"shopone (deleted)": "done", "shop-kv (deleted)": "done"}
    assert world.names() == {"shop-rg", "shoptwo"}


@in_virtual_time
async def test_what_comes_behind_a_look_brings_what_it_needs(world: World):
    def program(az: Any, stack: Any) -> None:
        group(az)
        found = account(az)
        other = vault(az)
        if found.primary_endpoints.blob.endswith("/"):
            account(az, "shoptwo", tags={"vault": other.properties.vault_uri})

    applied = await world.up(program, targets=Targets(["*/shopone", "*/shoptwo"]))
    assert applied.succeeded
    assert world.names() == {"shop-rg", "shopone", "shop-kv", "shoptwo"}


@in_virtual_time
async def test_a_look_at_what_is_left_alone_ends_the_run(world: World):
    def program(az: Any, stack: Any) -> None:
        group(az)
        found = account(az)
        if found.primary_endpoints.blob.endswith("/"):
            account(az, "shoptwo")

    applied = await world.up(program, targets=Targets(["*/shop-rg"]))
    assert not applied.succeeded
    assert applied.boundary is not None
    assert "shopone.properties.primary_endpoints.blob is known once it was made" in applied.boundary
    assert world.names() == {"shop-rg"}


@in_virtual_time
async def test_destroying_some(world: World):
    await world.up(shop)
    targets = Targets(["*/shop-kv"])
    applied = await Destroy(world.client, world.journal, targets=targets).run()
    assert applied.succeeded
    assert applied.plan.notes == ("2 resources are left alone (--target, --exclude)",)
    assert world.names() == {"shop-rg", "shoptwo"}
    assert world.journal.outputs() != {}
    assert (await Destroy(world.client, world.journal, targets=Targets(excludes=["*/shoptwo"])).run()).outcomes == {}
    with pytest.raises(StackError, match="'nothing' is the id of no resource"):
        await Destroy(world.client, world.journal, targets=Targets(["nothing"])).run()
    assert (await Destroy(world.client, world.journal).run()).succeeded
    assert world.names() == set()


@in_virtual_time
async def test_what_is_left_alone_keeps_what_it_still_refers_to(world: World):
    def program(number: int) -> Any:
        def said(az: Any, stack: Any) -> None:
            group(az)
            body: Any = {"location": "westeurope", "sku": {"name": "B1"}}
            plan = az.web.app_service_plans.begin_create_or_update("shop-rg", f"plan{number}", body).result()
            body = {"location": "westeurope", "server_farm_id": plan.id}
            az.web.web_apps.begin_create_or_update("shop-rg", "site", body)

        return said

    await world.up(program(1))
    applied = await world.up(program(2), targets=Targets(excludes=["*/site"]))
    assert applied.succeeded, applied.failed
    assert world.writes() == ["PUT plan2"]
    assert (await world.up(program(2))).succeeded
    assert world.writes() == ["PUT site", "DELETE plan1"]
