"""What is made of a value of a resource that a run changes is made of what it is after that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from azure.mgmt.provisioning.stack import Kind, Plan
from azure.mgmt.provisioning.stack.compat import Output
from azure.mgmt.provisioning.stack.running import Program

from .world import World, account, endings, group, in_virtual_time, vault


def itself(stack: Any, value: Any) -> Any:
    return value


def in_text(stack: Any, value: Any) -> Any:
    return f"{value}"


def applied(stack: Any, value: Any) -> Any:
    return stack.apply(lambda text: text, value)


def output(stack: Any, value: Any) -> Any:
    return Output.from_input(value).apply(lambda text: text)


def tagged(sku: str, use: Callable[[Any, Any], Any] = itself, **more: str) -> Program:
    """A plan of App Service, an account that is tagged with the plan's tier, and one tagged with that tag."""

    def program(az: Any, stack: Any) -> None:
        group(az)
        body = {"location": "westeurope", "sku": {"name": sku}}
        plan = az.web.app_service_plans.begin_create_or_update("shop-rg", "shop-plan", body).result()
        tier = use(stack, plan.sku.tier)
        account(az, tags={"tier": tier, **more})
        stack.export("tier", tier)

    return program


def tags(world: World) -> Any:
    return world.there("shopone")["tags"]


@pytest.mark.parametrize("use", [itself, in_text, applied, output])
def test_what_stays_the_same_by_the_former_value_follows_the_new_one(use: Any) -> None:
    @in_virtual_time
    async def run(world: World) -> None:
        await world.up(tagged("B1", use))
        assert tags(world) == {"tier": "Basic"}
        found = await world.up(tagged("S1", use))
        assert found.succeeded, found.failed
        assert [change.kind for change in found.plan.changes] == [Kind.SAME, Kind.UPDATE, Kind.SAME]
        assert (tags(world), found.outputs) == ({"tier": "Standard"}, {"tier": "Standard"})
        assert world.writes() == ["PUT shop-plan", "PUT shopone"]
        assert (await world.up(tagged("S1", use))).outcomes == {}

    run()


@pytest.mark.parametrize("use", [itself, applied])
def test_what_changes_besides_follows_it_too(use: Any) -> None:
    @in_virtual_time
    async def run(world: World) -> None:
        await world.up(tagged("B1", use))
        found = await world.up(tagged("S1", use, more="1"))
        assert found.succeeded, found.failed
        assert tags(world) == {"tier": "Standard", "more": "1"}

    run()


@in_virtual_time
async def test_what_does_not_follow_stays_unwritten(world: World) -> None:
    await world.up(tagged("B1"))
    found = await world.up(tagged("B2"))
    assert world.writes()[-1:] == ["PUT shop-plan"]
    assert endings(found) == {"shop-plan": "done", "shopone": "done"}
    assert tags(world) == {"tier": "Basic"}


@in_virtual_time
async def test_what_is_looked_up_of_it_is_looked_up_again(world: World) -> None:
    def program(sku: str) -> Program:
        def said(az: Any, stack: Any) -> None:
            tagged(sku)(az, stack)
            stack.export("tags", az.storage.storage_accounts.get_properties("shop-rg", "shopone").tags)

        return said

    await world.up(program("B1"))
    assert (await world.up(program("S1"))).outputs["tags"] == {"tier": "Standard"}


@in_virtual_time
async def test_others_changes_are_still_told_apart(world: World) -> None:
    await world.up(tagged("B1"))

    async def approve(plan: Plan) -> bool:
        body: Any = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_GRS"}}
        body["tags"] = {"tier": "Basic"}
        await (await world.client.storage.storage_accounts.begin_create("shop-rg", "shopone", body)).result()
        return True

    (error,) = (await world.up(tagged("S1"), approve=approve)).failed.values()
    assert "was changed by somebody else since the preview (sku.name)" in str(error)
    assert tags(world) == {"tier": "Basic"}


@in_virtual_time
async def test_a_look_behind_another_one_sees_it(world: World) -> None:
    seen: list[str] = []

    def program(sku: str, *vaults: str) -> Program:
        def said(az: Any, stack: Any) -> None:
            group(az)
            for name in vaults:
                vault(az, name).properties.vault_uri.upper()
            body = {"location": "westeurope", "sku": {"name": sku}}
            plan = az.web.app_service_plans.begin_create_or_update("shop-rg", "shop-plan", body).result()
            seen.append(str.lower(plan.sku.tier.upper()))

        return said

    await world.up(program("B1"))
    await world.up(program("S1", "shop-kv"))
    assert seen == ["basic", "standard"]
