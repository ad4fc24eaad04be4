"""Stacks that a deployment stack makes, manages and deletes."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning.stack import Deploy, DeploymentStack, Destroy, Kind, Stack, StackError, Undeploy, Up
from azure.mgmt.provisioning.stack.plan.preview import preview_async
from tests.stack.apply.world import World, account, endings, group, in_virtual_time, only, vault

STACKS = "Microsoft.Resources/deploymentStacks"
DELETE = DeploymentStack()


def shop(az: Any, stack: Stack) -> None:
    group(az)
    uri = vault(az).properties.vault_uri
    account(az, tags={"vault": uri})
    stack.export("uri", uri)


def less(az: Any, stack: Stack) -> None:
    group(az)
    vault(az)


def run(world: World, program: Any, through: DeploymentStack = DELETE, **options: Any) -> Deploy:
    """A run through a deployment stack."""
    return Deploy(program, world.client, world.journal, through=through, report=world.events.append, **options)


def managed(world: World) -> set[str]:
    """The names of what the deployment stack manages."""
    return {each["id"].rpartition("/")[2] for each in world.there("azprov-dev")["properties"]["resources"]}


@in_virtual_time
async def test_a_deployment_stack_makes_and_manages_what_the_program_says(world: World) -> None:
    applied = await run(world, shop).run()
    assert applied.succeeded
    assert {key.rpartition("/")[2]: each.value for key, each in applied.kinds.items()} == {
        "shop-rg": "create",
        "shop-kv": "create",
        "shopone": "create",
    }
    assert managed(world) == {"shop-rg", "shop-kv", "shopone"}
    assert world.there("shopone")["tags"] == {"vault": applied.outputs["uri"]}
    assert world.journal.managing.endswith(f"/providers/{STACKS}/azprov-dev")
    plan = await preview_async(shop, world.client, state=world.journal)
    assert set(plan.counts()) == {Kind.SAME}
    world.writes()
    assert (await run(world, shop).run()).succeeded
    assert world.writes() == []


@in_virtual_time
async def test_what_the_program_says_no_more_is_deleted_by_the_deployment_stack(world: World) -> None:
    assert (await run(world, shop).run()).succeeded
    shown: list[Any] = []
    world.writes()
    applied = await run(world, less, approve=lambda plan: shown.append(plan) or True).run()
    assert [each.name for each in shown[0].of_kind(Kind.DELETE)] == ["shopone"]
    assert applied.succeeded
    assert [(key.rpartition("/")[2], each) for key, each in applied.kinds.items() if each is Kind.DELETE] == [
        ("shopone (deleted)", Kind.DELETE)
    ]
    assert world.writes() == ["PUT azprov-dev"]
    assert world.names() == {"shop-rg", "shop-kv"}
    assert {each.id.rpartition("/")[2] for each in world.journal.owned()} == {"shop-rg", "shop-kv"}
    assert not world.journal.pending()
    assert ("done", "shopone (deleted)") in {(each.what, each.key.rpartition("/")[2]) for each in world.events}


@in_virtual_time
async def test_it_is_released_if_that_is_said(world: World) -> None:
    assert (await run(world, shop).run()).succeeded
    applied = await run(world, less, DeploymentStack("detachAll")).run()
    assert applied.succeeded
    assert any("shopone is no longer said, and stays" in note for note in applied.plan.notes)
    assert world.names() == {"shop-rg", "shop-kv", "shopone"}
    assert managed(world) == {"shop-rg", "shop-kv"}
    assert {each.id.rpartition("/")[2] for each in world.journal.owned()} == {"shop-rg", "shop-kv"}


@in_virtual_time
async def test_resource_groups_alone_are_released(world: World) -> None:
    assert (await run(world, shop).run()).succeeded

    def other(az: Any, stack: Stack) -> None:
        az.resources.resource_groups.create_or_update("other-rg", {"location": "westeurope"})

    applied = await run(world, other, DeploymentStack("deleteResources")).run()
    assert applied.succeeded
    assert world.names() == {"shop-rg", "other-rg"}
    assert managed(world) == {"other-rg"}


@in_virtual_time
async def test_others_are_kept_out_and_the_stack_is_not(world: World) -> None:
    denying = DeploymentStack(deny_settings_mode="denyWriteAndDelete", apply_to_child_scopes=True)
    assert (await run(world, shop, denying).run()).succeeded
    with pytest.raises(HttpResponseError, match="DenyAssignmentAuthorizationFailed"):
        await world.client.storage.storage_accounts.delete("shop-rg", "shopone")
    assert (await run(world, less, denying).run()).succeeded
    assert world.names() == {"shop-rg", "shop-kv"}
    shown: list[Any] = []
    applied = await run(world, less, approve=lambda plan: shown.append(plan) or True).run()
    assert applied.succeeded
    assert shown[0].notes == ("the deny settings of the deployment stack will be others: denyWriteAndDelete -> none",)
    assert world.there("azprov-dev")["properties"]["denySettings"]["mode"] == "none"
    assert (await Undeploy(world.client, world.journal).run()).succeeded
    assert world.names() == set()


@in_virtual_time
async def test_a_stack_is_destroyed_through_its_deployment_stack(world: World) -> None:
    assert (await run(world, shop).run()).succeeded
    with pytest.raises(StackError, match="azprov-dev manages what this stack made"):
        await Destroy(world.client, world.journal).run()
    world.writes()
    applied = await Undeploy(world.client, world.journal, report=world.events.append).run()
    assert applied.succeeded
    assert {key.rpartition("/")[2] for key in applied.outcomes} == {
        "shop-rg (deleted)", "shop-kv (deleted)", "shopone (deleted)"
    }  # fmt: skip
    assert world.writes() == ["DELETE azprov-dev"]
    assert (world.names(), world.journal.owned(), world.journal.managing) == (set(), [], "")
    assert world.journal.outputs() == {}


@in_virtual_time
async def test_a_deployment_stack_that_somebody_deleted(world: World) -> None:
    assert (await run(world, shop).run()).succeeded
    stacks: Any = world.client.deploymentstacks.deployment_stacks
    await (await stacks.begin_delete_at_subscription("azprov-dev")).result()
    assert (await Undeploy(world.client, world.journal).run()).succeeded
    assert world.names() == set()


@in_virtual_time
async def test_other_engines_leave_it_alone(world: World) -> None:
    assert (await run(world, shop).run()).succeeded
    world.writes()
    for other in (Up(shop, world.client, world.journal), Deploy(shop, world.client, world.journal)):
        with pytest.raises(StackError, match="--through deployment-stack"):
            await other.run()
    assert world.writes() == []
    stacks: Any = world.client.deploymentstacks.deployment_stacks
    await (await stacks.begin_delete_at_subscription("azprov-dev")).result()
    assert (await world.up(less)).succeeded
    assert world.names() == {"shop-rg", "shop-kv"}


@in_virtual_time
async def test_what_other_runs_made_is_managed_from_then_on(world: World) -> None:
    assert (await world.up(shop)).succeeded
    assert (await run(world, shop).run()).succeeded
    assert managed(world) == {"shop-rg", "shop-kv", "shopone"}


@in_virtual_time
async def test_what_it_does_not_manage_is_not_deleted(world: World) -> None:
    assert (await world.up(shop)).succeeded
    with pytest.raises(StackError, match="does not manage these"):
        await run(world, less).run()
    await world.client.storage.storage_accounts.delete("shop-rg", "shopone")
    assert (await run(world, less).run()).succeeded
    assert {each.id.rpartition("/")[2] for each in world.journal.owned()} == {"shop-rg", "shop-kv"}


@in_virtual_time
async def test_what_it_manages_and_nobody_says_is_shown_before_it_is_deleted(world: World) -> None:
    assert (await run(world, shop).run()).succeeded
    world.journal.forget([each.id for each in world.journal.owned() if each.id.endswith("/shopone")])
    applied = await run(world, less).run()
    assert [(each.name, each.reason) for each in applied.plan.of_kind(Kind.DELETE)] == [
        ("shopone", "the deployment stack manages it, and the program does not say it")
    ]
    assert world.names() == {"shop-rg", "shop-kv"}


@in_virtual_time
async def test_a_deployment_stack_that_is_there_already_is_taken_over_if_that_is_said(world: World) -> None:
    assert (await run(world, shop).run()).succeeded
    world.journal.manage("")
    with pytest.raises(StackError, match="was not made by this stack"):
        await run(world, shop).run()
    assert (await run(world, shop, adopt=True).run()).succeeded


@in_virtual_time
async def test_what_is_protected_retained_or_made_anew_is_not_deleted(world: World) -> None:
    def guarded(az: Any, stack: Stack) -> None:
        group(az)
        with stack.options(protect=True):
            vault(az)
        with stack.options(retain_on_delete=True):
            account(az)

    assert (await run(world, guarded).run()).succeeded
    world.writes()
    without_vault = only(group, account)
    for program, said in (
        (without_vault, "is protected"),
        (only(group, vault), "are to stay"),
        (only(group, vault, lambda az: account(az, location="northeurope")), "makes nothing anew"),
    ):
        with pytest.raises(StackError, match=said):
            await run(world, program).run()
    with pytest.raises(StackError, match="are to stay"):
        await Undeploy(world.client, world.journal).run()
    assert world.writes() == []


@in_virtual_time
async def test_others_resources_in_a_group_are_not_deleted_with_it(world: World) -> None:
    def two(az: Any, stack: Stack) -> None:
        az.resources.resource_groups.create_or_update("other-rg", {"location": "westeurope"})
        group(az)

    assert (await run(world, two).run()).succeeded
    await world.client.keyvault.vaults.begin_create_or_update("other-rg", "their-kv", {
        "location": "westeurope",
        "properties": {"tenant_id": "11111111-1111-1111-1111-111111111111", "sku": {"name": "standard"},
                       "access_policies": []},
    })  # fmt: skip
    with pytest.raises(StackError, match="are not the stack's"):
        await run(world, only(group)).run()
    with pytest.raises(StackError, match="are not the stack's"):
        await Undeploy(world.client, world.journal).run()
    assert (await Undeploy(world.client, world.journal, foreign=True).run()).succeeded


@in_virtual_time
async def test_what_failed_is_told_with_its_line_and_nothing_is_deleted(world: World) -> None:
    assert (await run(world, shop).run()).succeeded
    world.azure.next_operation(path_contains="shop-new", status="Failed", code="NoMore", message="No more of these.")
    applied = await run(world, only(group, lambda az: vault(az, "shop-new"))).run()
    assert not applied.succeeded
    assert endings(applied)["shop-new"] == "failed"
    assert endings(applied)["shopone (deleted)"] == "not begun"
    assert "world.py" in str(next(iter(applied.failed.values())))
    assert world.names() >= {"shop-rg", "shop-kv", "shopone"}
    assert not world.journal.pending()
    assert (await run(world, shop).run()).succeeded


@in_virtual_time
async def test_what_can_not_be_deleted_is_told_and_tried_again(world: World) -> None:
    """A virtual network can't be deleted as long as a machine of somebody else stands in it."""

    def networks(az: Any, stack: Stack) -> None:
        group(az)
        az.network.virtual_networks.begin_create_or_update("shop-rg", "net", {
            "location": "westeurope", "address_space": {"address_prefixes": ["10.0.0.0/16"]},
            "subnets": [{"name": "inner", "address_prefix": "10.0.0.0/24"}],
        })  # fmt: skip

    assert (await run(world, networks).run()).succeeded
    subnet = (
        f"/subscriptions/{world.azure.subscription_id}/resourceGroups/shop-rg/providers/Microsoft.Network"
        "/virtualNetworks/net/subnets/inner"
    )
    configuration = {"name": "one", "subnet": {"id": subnet}}
    await world.client.resources.resource_groups.create_or_update("their-rg", {"location": "westeurope"})
    interfaces: Any = world.client.network.network_interfaces
    await (await interfaces.begin_create_or_update("their-rg", "nic", {
        "location": "westeurope", "ip_configurations": [configuration],
    })).result()  # fmt: skip
    applied = await run(world, only(group)).run()
    assert endings(applied)["net (deleted)"] == "failed"
    assert {each.id.rpartition("/")[2] for each in world.journal.owned()} == {"shop-rg", "net"}
    destroyed = await Undeploy(world.client, world.journal).run()
    assert not destroyed.succeeded
    assert endings(destroyed)["net (deleted)"] == "failed"
    await (await interfaces.begin_delete("their-rg", "nic")).result()
    assert (await run(world, only(group)).run()).succeeded
    assert {each.id.rpartition("/")[2] for each in world.journal.owned()} == {"shop-rg"}
