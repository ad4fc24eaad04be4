"""Applying stacks: what is made, changed and deleted, and what is left alone."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.stack import Kind, Plan, StackError

from .world import World, account, endings, group, in_virtual_time, only, vault


def shop(az: Any, stack: Any) -> None:
    group(az)
    found = vault(az)
    account(az, tags={"vault": found.properties.vault_uri})
    stack.export("uri", found.properties.vault_uri)


@in_virtual_time
async def test_what_a_program_says_is_made_and_nothing_is_written_again(world: World):
    applied = await world.up(shop)
    assert applied.succeeded
    assert world.writes() == ["PUT shop-rg", "PUT shop-kv", "PUT shopone"]
    assert world.there("shopone")["tags"] == {"vault": "https://shop-kv.vault.azure.net/"}
    assert applied.outputs == world.journal.outputs() == {"uri": "https://shop-kv.vault.azure.net/"}
    assert (await world.up(shop)).outcomes == {}
    assert world.writes() == []
    assert world.journal.pending() == {}
    assert [(run.number, run.ending) for run in world.journal.runs()] == [(2, "done"), (1, "done")]
    assert [step.change for step in world.journal.steps(1)] == ["create"] * 3


@in_virtual_time
async def test_what_is_noted_of_resources_that_stay_waits_for_the_disk_once(world: World):
    def protected(az: Any, stack: Any) -> None:
        with stack.options(protect=True):
            shop(az, stack)

    await world.up(shop)
    statements: list[str] = []
    world.journal._database.connection.set_trace_callback(statements.append)
    assert (await world.up(protected)).succeeded
    assert [owned.protect for owned in world.journal.owned()] == [True] * 3
    assert statements.count("COMMIT") == 3  # the run, what is noted, its end


@in_virtual_time
async def test_what_changed_is_changed_and_others_tags_stay(world: World):
    await world.up(only(lambda az: group(az, tags={"a": "1", "b": "2"})))
    body: Any = {"location": "westeurope", "tags": {"a": "1", "b": "2", "other": "x"}}
    await world.client.resources.resource_groups.create_or_update("shop-rg", body)
    applied = await world.up(only(lambda az: group(az, tags={"a": "9"})))
    assert [change.kind for change in applied.plan.changes] == [Kind.UPDATE]
    assert world.writes() == ["PUT shop-rg"]
    assert world.there("shop-rg")["tags"] == {"a": "9", "other": "x"}


@in_virtual_time
async def test_what_others_took_away_is_put_back(world: World):
    program = only(lambda az: group(az, tags={"a": "1", "b": "2"}))
    await world.up(program)
    body: Any = {"location": "westeurope", "tags": {"a": "1"}}
    await world.client.resources.resource_groups.create_or_update("shop-rg", body)
    assert (await world.up(program)).succeeded
    assert world.there("shop-rg")["tags"] == {"a": "1", "b": "2"}


@in_virtual_time
async def test_what_is_said_no_more_is_deleted_once_nothing_refers_to_it(world: World):
    await world.up(shop)

    def less(az: Any, stack: Any) -> None:
        group(az)
        account(az, tags={"vault": "none"})

    applied = await world.up(less)
    assert applied.succeeded
    assert world.writes() == ["PUT shopone", "DELETE shop-kv"]
    assert world.names() == {"shop-rg", "shopone"}
    applied = await world.up(only())
    assert applied.succeeded
    assert world.writes() == ["DELETE shop-rg"]
    assert world.names() == set()
    assert world.journal.owned() == []


@in_virtual_time
async def test_a_failure_stops_what_needs_it_and_the_next_run_does_the_rest(world: World):
    def program(az: Any, stack: Any) -> None:
        shop(az, stack)
        account(az, "shoptwo")

    world.azure.inject(method="PUT", path_contains="shop-kv", status=403, times=1)
    applied = await world.up(program)
    assert endings(applied) == {"shop-rg": "done", "shop-kv": "failed", "shopone": "stopped", "shoptwo": "done"}
    assert list(applied.failed) == [key for key in applied.outcomes if key.endswith("shop-kv")]
    assert (applied.succeeded, applied.outputs, world.journal.outputs()) == (False, {}, {})
    assert world.journal.pending() == {}
    world.writes()
    assert (await world.up(program)).succeeded
    assert world.writes() == ["PUT shop-kv", "PUT shopone"]


@in_virtual_time
async def test_a_look_at_what_is_not_there_yet_waits_and_the_program_goes_on(world: World):
    seen: list[str] = []

    def program(az: Any, stack: Any) -> None:
        group(az)
        found = vault(az)
        seen.append(found.properties.vault_uri.upper())
        account(az)

    applied = await world.up(program)
    assert seen == ["HTTPS://SHOP-KV.VAULT.AZURE.NET/"]
    assert applied.plan.boundary is not None
    assert endings(applied) == {"shop-rg": "done", "shop-kv": "done", "shopone": "done"}
    assert (await world.up(program)).outcomes == {}


@in_virtual_time
async def test_a_look_at_what_fails_ends_the_program_and_deletes_nothing(world: World):
    await world.up(only(group, lambda az: account(az, "shoptwo")))

    def program(az: Any, stack: Any) -> None:
        group(az)
        vault(az).properties.vault_uri.upper()
        account(az)

    world.azure.inject(method="PUT", path_contains="shop-kv", status=403)
    applied = await world.up(program)
    assert endings(applied) == {"shop-kv": "failed"}
    assert "vault_uri" in (applied.boundary or "")
    assert not applied.succeeded
    assert world.names() == {"shop-rg", "shoptwo"}


@in_virtual_time
async def test_async_programs_are_applied_too(world: World):
    async def program(az: Any, stack: Any) -> None:
        await az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        parameters = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
        made = await (await az.storage.storage_accounts.begin_create("shop-rg", "shopone", parameters)).result()
        if made.primary_endpoints.blob:
            stack.export("blob", made.primary_endpoints.blob)

    assert (await world.up(program)).outputs == {"blob": "https://shopone.blob.core.windows.net/"}


@in_virtual_time
async def test_nothing_is_sent_without_approval(world: World):
    plans: list[Plan] = []

    async def refuse(plan: Plan) -> bool:
        plans.append(plan)
        return False

    def program(az: Any, stack: Any) -> None:
        shop(az, stack)
        vault(az, "other-kv").properties.vault_uri.upper()

    applied = await world.up(program, approve=refuse)
    assert (applied.approved, applied.succeeded) == (False, False)
    assert plans == [applied.plan]
    assert world.writes() == []
    assert world.journal.runs() == []


@in_virtual_time
async def test_what_others_made_is_taken_over_only_if_asked_for(world: World):
    made = await world.client.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    with pytest.raises(StackError, match="Run it with --adopt to take them over") as raised:
        await world.up(only(lambda az: group(az, tags={"a": "1"})))
    assert str(made.id) in str(raised.value)
    assert world.writes() == []

    def adopting(az: Any, stack: Any) -> None:
        with stack.options(adopt=True):
            group(az, tags={"a": "1"})

    applied = await world.up(adopting)
    assert applied.succeeded
    assert world.writes() == ["PUT shop-rg"]
    assert (await world.up(only(lambda az: group(az, tags={"a": "1"})))).outcomes == {}


@in_virtual_time
async def test_what_others_made_is_not_replaced_unless_asked_for(world: World):
    await world.client.resources.resource_groups.create_or_update("shop-rg", {"location": "northeurope"})
    with pytest.raises(StackError, match="Run it with --adopt to take them over"):
        await world.up(only(group))
    assert (await world.up(only(group), adopt=True)).succeeded
    assert world.writes() == ["DELETE shop-rg", "PUT shop-rg"]


@in_virtual_time
async def test_what_is_as_the_program_says_is_taken_over_without_a_write(world: World):
    await world.client.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    assert (await world.up(only(group), adopt=True)).succeeded
    assert world.writes() == []
    assert [owned.id.rpartition("/")[2] for owned in world.journal.owned()] == ["shop-rg"]


@in_virtual_time
async def test_what_cannot_be_changed_is_deleted_and_made_anew(world: World):
    await world.up(only(group, account, vault))
    applied = await world.up(only(group, lambda az: account(az, location="northeurope"), vault))
    assert applied.succeeded
    assert world.writes() == ["DELETE shopone", "PUT shopone"]
    assert world.there("shopone")["location"] == "northeurope"


@in_virtual_time
async def test_a_resource_that_is_replaced_takes_what_stands_below_it_along(world: World):
    def program(location: str) -> Any:
        def said(az: Any, stack: Any) -> None:
            group(az)
            network = az.network.virtual_networks.begin_create_or_update(
                "shop-rg", "net", {"location": location, "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
            ).result()
            for number in range(3):
                prefix = {"address_prefix": f"10.0.{number}.0/24"}
                az.network.subnets.begin_create_or_update("shop-rg", network.name, f"sub{number}", prefix)

        return said

    assert (await world.up(program("westeurope"))).succeeded
    applied = await world.up(program("northeurope"))
    assert applied.succeeded, applied.failed
    assert sorted(world.writes()) == ["DELETE net", "PUT net", "PUT sub0", "PUT sub1", "PUT sub2"]
    assert (await world.up(program("northeurope"))).outcomes == {}


@in_virtual_time
async def test_children_that_are_resources_of_their_own_survive_a_change_of_their_parent(world: World):
    def program(tag: str) -> Any:
        def said(az: Any, stack: Any) -> None:
            group(az)
            space = {"address_space": {"address_prefixes": ["10.0.0.0/16"]}}
            network = az.network.virtual_networks.begin_create_or_update(
                "shop-rg", "net", {"location": "westeurope", "tags": {"a": tag}, **space}
            ).result()
            az.network.subnets.begin_create_or_update("shop-rg", network.name, "sub", {"address_prefix": "10.0.1.0/24"})

        return said

    await world.up(program("1"))
    applied = await world.up(program("2"))
    assert applied.succeeded, applied.failed
    assert world.writes() == ["PUT net"]
    assert world.names() == {"shop-rg", "net", "sub"}


@in_virtual_time
async def test_what_is_protected_is_neither_deleted_nor_replaced(world: World):
    def program(location: str) -> Any:
        def said(az: Any, stack: Any) -> None:
            group(az)
            with stack.options(protect=True):
                account(az, location=location)

        return said

    await world.up(program("westeurope"))
    for other in (program("northeurope"), only(group)):
        with pytest.raises(StackError, match="shopone is protected, and would be deleted"):
            await world.up(other)
        assert world.writes() == []


@in_virtual_time
async def test_what_others_changed_since_the_preview_is_left_alone(world: World):
    await world.up(only(lambda az: group(az, tags={"a": "1", "b": "1"})))

    async def approve(plan: Plan) -> bool:
        body: Any = {"location": "westeurope", "tags": {"a": "1", "b": "7"}}
        await world.client.resources.resource_groups.create_or_update("shop-rg", body)
        return True

    applied = await world.up(only(lambda az: group(az, tags={"a": "2", "b": "1"})), approve=approve)
    (error,) = applied.failed.values()
    assert "was changed by somebody else since the preview (tags['b'])" in str(error)
    assert world.there("shop-rg")["tags"] == {"a": "1", "b": "7"}


@in_virtual_time
async def test_what_others_made_or_deleted_since_the_preview_is_left_alone(world: World):
    async def make(plan: Plan) -> bool:
        await world.client.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        return True

    async def delete(plan: Plan) -> bool:
        await (await world.client.resources.resource_groups.begin_delete("shop-rg")).result()
        return True

    program = only(lambda az: group(az, tags={"a": "2"}))
    (error,) = (await world.up(program, approve=make)).failed.values()
    assert "is there, and was not made by this stack" in str(error)
    await world.up(program, adopt=True)
    (error,) = (await world.up(only(group), approve=delete)).failed.values()
    assert "was deleted since the preview" in str(error)
    assert world.names() == set()
