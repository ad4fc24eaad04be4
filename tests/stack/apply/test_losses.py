"""What a run deletes: what the plan that was approved shows, and nothing that is to stay."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest

from azure.mgmt.provisioning.stack import Destroy, Kind, Plan, StackError, Targets
from azure.mgmt.provisioning.stack.run.rate import Rate
from azure.mgmt.provisioning.stack.running import Program

from .world import World, account, endings, group, in_virtual_time, only, vault


def look(az: Any) -> None:
    """Make an account, and look at it."""
    assert account(az, "looked").primary_endpoints.blob.endswith("/")


def protected(az: Any, stack: Any, location: str = "westeurope") -> None:
    """A vault that is protected."""
    with stack.options(protect=True):
        vault(az, location=location)


@in_virtual_time
async def test_what_is_said_no_more_behind_a_look_is_left_to_the_next_run(world: World):
    await world.up(only(group, account))
    plans: list[Plan] = []
    applied = await world.up(only(group, look), approve=lambda plan: plans.append(plan) or True)
    assert applied.succeeded
    assert list(plans[0].of_kind(Kind.DELETE)) == []
    assert world.writes() == ["PUT looked"]
    (said,) = applied.notes
    assert "/shopone is no longer said" in said
    assert "left: run it again" in said
    applied = await world.up(only(group, look))
    assert ([each.name for each in applied.plan.of_kind(Kind.DELETE)], applied.notes) == (["shopone"], ())
    assert world.writes() == ["DELETE shopone"]


@in_virtual_time
async def test_what_others_made_behind_a_look_is_taken_over_with_adopt_alone(world: World):
    def needed(az: Any) -> None:
        account(az, "later", tags={"of": vault(az).properties.vault_uri})

    await world.up(only(group, vault))
    world.journal.forget([each.id for each in world.journal.owned() if each.id.endswith("/shop-kv")])
    applied = await world.up(only(group, look, needed))
    assert endings(applied) == {"looked": "done", "shop-kv": "failed", "later": "stopped"}
    (error,) = applied.failed.values()
    assert "shop-kv is there, and was not made by this stack: run it with --adopt to take it over" in str(error)
    assert world.writes() == ["PUT looked"]
    with pytest.raises(StackError, match="were not made by this stack. Run it with --adopt"):
        await world.up(only(group, look, needed))
    assert (await world.up(only(group, look, needed), adopt=True)).succeeded


@in_virtual_time
async def test_what_is_protected_and_said_no_more_behind_a_look_stays(world: World):
    def program(az: Any, stack: Any) -> None:
        group(az)
        protected(az, stack)

    await world.up(program)
    assert (await world.up(only(group, look))).succeeded
    assert world.names() == {"shop-rg", "looked", "shop-kv"}
    with pytest.raises(StackError, match="shop-kv is protected, and would be deleted: the program no longer says it"):
        await world.up(only(group, look))


@in_virtual_time
async def test_a_group_behind_a_look_is_not_deleted_with_what_others_made_in_it(world: World):
    def other(az: Any) -> None:
        az.resources.resource_groups.create_or_update("other-rg", {"location": "westeurope"})

    await world.up(only(group, other))
    body: Any = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    await (await world.client.storage.storage_accounts.begin_create("other-rg", "others", body)).result()
    await world.up(only(group, look))
    assert {"other-rg", "others"} <= world.names()
    with pytest.raises(StackError, match="would be deleted with their resource group"):
        await world.up(only(group, look))


@pytest.mark.parametrize("said", ["a protected one", "another one"])
def test_what_would_be_made_anew_behind_a_look_is_refused_until_a_plan_shows_it(said: str):
    def program(location: str, *looks: Any) -> Any:
        def made(az: Any, stack: Any) -> None:
            only(group, *looks)(az, stack)
            if said == "another one":
                vault(az, location=location)
            else:
                protected(az, stack, location)

        return made

    @in_virtual_time
    async def test(world: World) -> None:
        await world.up(program("westeurope"))
        anew = program("northeurope", look)
        message = "would be deleted: location can't" if said != "another one" else "does not show. Run it again"
        with pytest.raises(StackError, match=message):
            await world.up(anew)
        assert world.writes() == ["PUT looked"]
        assert world.there("shop-kv")["location"] == "westeurope"
        if said == "another one":
            applied = await world.up(anew)
            assert [each.name for each in applied.plan.of_kind(Kind.REPLACE)] == ["shop-kv"]
            assert world.writes() == ["DELETE shop-kv", "PUT shop-kv"]

    test()


@in_virtual_time
async def test_a_program_that_catches_the_refusal_does_not_end_well(world: World):
    await world.up(only(group, vault))

    def program(az: Any, stack: Any) -> None:
        only(group, look)(az, stack)
        vault(az, location="northeurope")
        try:
            look_again = account(az, "shoptwo").primary_endpoints.blob.upper()
        except StackError:
            return
        raise AssertionError(look_again)

    with pytest.raises(StackError, match="does not show. Run it again"):
        await world.up(program)
    assert world.there("shop-kv")["location"] == "westeurope"
    assert "shoptwo" not in world.names()


@in_virtual_time
async def test_what_goes_with_a_group_that_is_made_anew_is_noted_and_made_behind_the_look(world: World):
    def program(location: str) -> Any:
        def said(az: Any, stack: Any) -> None:
            group(az, location)
            look(az)
            account(az)

        return said

    await world.up(program("westeurope"))
    applied = await world.up(program("northeurope"))
    assert applied.succeeded, applied.failed
    assert [each.rpartition("/")[2] for each in applied.plan.notes] == [
        "shopone was not said before the preview ended, and is deleted with what it stands below"
    ]
    assert endings(applied)["shopone"] == "done"
    assert world.names() == {"shop-rg", "looked", "shopone"}


@in_virtual_time
async def test_a_group_is_not_made_anew_around_what_is_protected_behind_a_look(world: World):
    def program(location: str) -> Any:
        def said(az: Any, stack: Any) -> None:
            group(az, location)
            look(az)
            protected(az, stack)

        return said

    await world.up(program("westeurope"))
    with pytest.raises(StackError, match="shop-kv is protected, and would be deleted with what it stands below"):
        await world.up(program("northeurope"))
    assert world.writes() == []


@in_virtual_time
async def test_a_group_is_not_deleted_around_what_the_program_says_or_retains(world: World):
    def retaining(az: Any, stack: Any) -> None:
        group(az)
        with stack.options(retain_on_delete=True):
            account(az)

    await world.up(retaining)
    with pytest.raises(StackError, match=r"shopone is to stay \(retain_on_delete\), and would be deleted with what"):
        await world.up(only())
    with pytest.raises(StackError, match="the program says .*/shopone, which would be deleted with what"):
        await world.up(only(account))
    assert world.writes() == []


@in_virtual_time
async def test_a_group_that_is_taken_over_is_not_made_anew_with_what_others_made_in_it(world: World):
    await world.client.resources.resource_groups.create_or_update("shop-rg", {"location": "northeurope"})
    body: Any = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    await (await world.client.storage.storage_accounts.begin_create("shop-rg", "others", body)).result()
    with pytest.raises(StackError, match="would be deleted with their resource group"):
        await world.up(only(group), adopt=True)
    assert world.names() == {"shop-rg", "others"}


@in_virtual_time
async def test_what_stands_in_a_group_is_asked_at_the_rate_of_the_run(world: World):
    class Noting(Rate):
        async def take(self, method: str, url: str) -> None:
            asked.append(urlsplit(url).path.rpartition("/")[2])
            await super().take(method, url)

    asked: list[str] = []
    await world.up(only(group))
    await world.up(only(), rate=Noting(), approve=lambda plan: False)
    await Destroy(world.client, world.journal, rate=Noting(), approve=lambda plan: False).run()
    assert asked == ["resources", "resources"]


@pytest.mark.parametrize("targets", [Targets(), Targets(["*/plan"])])
def test_what_is_replaced_takes_nothing_along_that_refers_to_it(targets: Targets) -> None:
    @in_virtual_time
    async def run(world: World) -> None:
        await world.up(hosted("plan", "westeurope"))
        world.writes()
        applied = await world.up(hosted("plan", "northeurope"), targets=targets)
        assert "site" not in [change.name for change in applied.plan.changes if change.kind is not Kind.SAME]
        (error,) = applied.failed.values()
        assert "it has web app(s) site assigned to it" in str(error)
        assert world.writes() == ["DELETE plan"]

    run()


@in_virtual_time
async def test_another_name_is_the_way_to_replace_what_is_in_use(world: World) -> None:
    await world.up(hosted("plan", "westeurope"))
    world.writes()
    applied = await world.up(hosted("plan2", "westeurope"))
    assert applied.succeeded, applied.failed
    assert world.writes() == ["PUT plan2", "PUT site", "DELETE plan"]


def hosted(name: str, location: str) -> Program:
    """A site on a plan."""

    def program(az: Any, stack: Any) -> None:
        group(az)
        body = {"location": location, "sku": {"name": "B1"}}
        plan = az.web.app_service_plans.begin_create_or_update("shop-rg", name, body).result()
        site = {"location": "westeurope", "server_farm_id": plan.id}
        az.web.web_apps.begin_create_or_update("shop-rg", "site", site).result()

    return program
