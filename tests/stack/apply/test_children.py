"""Lists of children in the document of a resource, beside children that are resources of the stack themselves."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.stack import Refresh
from azure.mgmt.provisioning.stack.running import Program

from .world import World, group, in_virtual_time


def saying(inline: list[str] | None, alone: str = "", tag: str = "1", location: str = "westeurope") -> Program:
    """A program with a network that has subnets in a list, and one that is a resource itself."""

    def program(az: Any, stack: Any) -> None:
        group(az)
        body: dict[str, Any] = {"location": location, "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
        if inline is not None:
            body["subnets"] = [{"name": name, "address_prefix": f"10.0.{name[-1]}.0/24"} for name in inline]
        body["tags"] = {"a": tag}
        az.network.virtual_networks.begin_create_or_update("shop-rg", "net", body).result()
        if alone:
            parameters = {"address_prefix": f"10.0.{alone[-1]}.0/24"}
            az.network.subnets.begin_create_or_update("shop-rg", "net", alone, parameters)

    return program


async def settled(world: World, program: Program, **options: Any) -> list[str]:
    """What a run writes; another one after it writes nothing."""
    applied = await world.up(program, **options)
    assert applied.succeeded, applied.failed
    written = world.writes()
    assert not (await world.up(program)).plan.has_changes
    assert world.writes() == []
    return written


@in_virtual_time
async def test_a_list_leaves_alone_what_the_stack_makes_by_itself(world: World):
    assert await settled(world, saying(["in1"], "sub5")) == ["PUT shop-rg", "PUT net", "PUT sub5"]
    assert world.names() == {"shop-rg", "net", "in1", "sub5"}
    assert await settled(world, saying(["in1", "in2"], "sub5")) == ["PUT net"]
    assert await settled(world, saying(["in2"], "sub5", "2")) == ["PUT net"]
    assert await settled(world, saying([], "sub5")) == ["PUT net"]
    assert world.names() == {"shop-rg", "net", "sub5"}
    assert not any(seen.has_drifted for seen in await Refresh(world.client, world.journal).run())


@in_virtual_time
async def test_what_was_in_a_list_goes_with_it_and_nothing_else(world: World):
    await settled(world, saying(["in1", "in2"], "sub5"))
    assert await settled(world, saying(None, "sub5")) == ["PUT net"]
    assert world.names() == {"shop-rg", "net", "sub5"}


@in_virtual_time
async def test_what_is_no_longer_in_a_list_is_made_by_itself(world: World):
    await settled(world, saying(["in1", "in2"]))
    await settled(world, saying(["in1"], "in2"), adopt=True)
    assert world.names() == {"shop-rg", "net", "in1", "in2"}


@in_virtual_time
async def test_what_is_no_longer_made_by_itself_goes_though_its_parent_changes(world: World):
    await settled(world, saying(["in1"], "sub5"))
    assert await settled(world, saying(["in1"], tag="2")) == ["PUT net", "DELETE sub5"]
    assert world.names() == {"shop-rg", "net", "in1"}


@in_virtual_time
async def test_what_is_no_longer_said_goes_with_what_it_stood_below_that_is_made_anew(world: World):
    await settled(world, saying(None, "sub5"))
    assert await settled(world, saying(None, location="northeurope")) == ["DELETE net", "PUT net"]
    assert world.names() == {"shop-rg", "net"}
    assert [owned.id.rpartition("/")[2] for owned in world.journal.owned()] == ["shop-rg", "net"]
