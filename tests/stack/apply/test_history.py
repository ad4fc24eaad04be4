"""What the journal notes of the steps of a run, for those who look at it later."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.stack import Destroy
from azure.mgmt.provisioning.stack.state.records import Done

from .world import World, account, group, in_virtual_time, only, vault


def last(world: World) -> dict[str, Done]:
    """The steps of the last run, by the names of their resources."""
    steps = world.journal.steps(world.journal.runs()[0].number)
    return {step.key.rpartition("/")[2]: step for step in steps}


@in_virtual_time
async def test_components_and_differences(world: World):
    def program(az: Any, stack: Any) -> None:
        group(az, tags={"tier": stack.config.get("tier", str, "low"), "key": stack.secret("hunter2") + tier(stack)})
        with stack.component("data"):
            account(az, "shopone")

    def tier(stack: Any) -> str:
        return str(stack.config.get("tier", str, "low"))

    await world.up(program)
    assert last(world)["shopone"].component == ["data"]
    assert last(world)["shop-rg"].differences == []
    await world.up(program, config={"tier": "high"})
    assert last(world)["shop-rg"].differences == [
        ["tags['tier']", '"low"', '"high"'],
        ["tags['key']", "<secret>", "<secret>"],
    ]
    await world.up(only(group))
    assert last(world)["shopone (deleted)"].component == ["data"]
    await world.up(program)
    assert (await Destroy(world.client, world.journal).run()).succeeded
    assert last(world)["shopone (deleted)"].component == ["data"]
    assert {step.change for step in last(world).values()} == {"delete"}


@in_virtual_time
async def test_what_is_made_anew(world: World):
    await world.up(only(group, account))
    await world.up(only(group, lambda az: account(az, location="northeurope")))
    steps = last(world)
    assert {key: step.change for key, step in steps.items()} == {"shopone (deleted)": "delete", "shopone": "replace"}
    assert steps["shopone"].differences == [["location", '"westeurope"', '"northeurope"']]
    assert steps["shopone (deleted)"].differences == []


@in_virtual_time
async def test_what_is_long_is_shortened(world: World):
    await world.up(lambda az, stack: group(az, tags={"a": "x"}))
    await world.up(lambda az, stack: group(az, tags={"a": "x" * 250}))
    ((_, _, after),) = last(world)["shop-rg"].differences
    assert len(after) == 200
    assert after.endswith("x…")


@in_virtual_time
async def test_tries_that_failed_for_now(world: World):
    busy = {"error": {"code": "AnotherOperationInProgress", "message": "Try later."}}
    world.azure.inject(method="PUT", path_contains="shop-kv", status=409, body=busy, times=2)
    await world.up(only(group, vault))
    (first, second) = last(world)["shop-kv"].retries
    assert [seconds for _, seconds, _ in (first, second)] == [2.0, 5.0]
    assert first[2] == "AnotherOperationInProgress"
    assert second[0] >= first[0] + 2
