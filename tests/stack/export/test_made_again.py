"""Programs that were exported make the same group again where there is nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack import Targets, export_code_async
from azure.mgmt.provisioning.stack.loading import load_program

from ..apply.world import World
from .support import program_of

SAMPLES = Path(__file__).parents[3] / "samples" / "stacks"
CONFIG = {"count": "4"}
OF_ITS_OWN = re.compile(r"\.(etag|uniqueId|timeCreated)$", re.IGNORECASE)
"""What each disk has of its own, whose name is another one in each world."""
Documents = dict[str, dict[str, Any]]


def documents(world: World, group: str) -> Documents:
    """The documents of what is in a group, by their ids in lower case."""
    start = f"/subscriptions/{world.azure.subscription_id}/resourceGroups/{group}"
    return {each.id.lower(): world.azure.present(each) for each in world.azure.store.below(start)}


def differing(one: Any, other: Any, path: str = "") -> Iterator[str]:
    """Where two documents differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in one.keys() | other.keys():
            yield from differing(one.get(name), other.get(name), f"{path}.{name}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for place, items in enumerate(zip(one, other, strict=True)):
            yield from differing(*items, f"{path}[{place}]")
    elif one != other:
        yield path


async def made(program: Any, group: str, **config: str) -> tuple[World, Documents]:
    """What a program makes where there is nothing."""
    world = World()
    applied = await world.up(program, config=config)
    assert applied.succeeded, applied.failed
    return world, documents(world, group)


@pytest.mark.parametrize("all_members", [False, True], ids=["short", "all"])
@pytest.mark.parametrize(
    ("sample", "group", "excluded"),
    [
        ("shop", "shop-dev", ()),
        ("accounts", "accounts-dev", ()),
        ("virtual_machine", "machine-dev", ("*/disks/*",)),
        ("portal", "portal-dev", ()),
        ("network", "network-rg", ()),
    ],
)
def test_a_sample_that_was_exported_is_made_again(
    sample: str, group: str, excluded: tuple[str, ...], all_members: bool
) -> None:
    program = load_program(str(SAMPLES / f"{sample}.py"))

    async def main() -> None:
        world, wanted = await made(program, group, **CONFIG)
        _, twin = await made(program, group, **CONFIG)
        made_up = set(differing(wanted, twin))  # etags, times, keys
        exported = await export_code_async(
            world.client, group, targets=Targets(excludes=excluded), all_members=all_members
        )
        _, again = await made(program_of(exported), group, **exported.secrets)
        found = set(differing(wanted, again)) - made_up
        assert [each for each in found if not OF_ITS_OWN.search(each)] == []

    run_in_virtual_time(main())


def test_what_services_fill_in_is_left_out() -> None:
    async def main() -> None:
        world, _ = await made(load_program(str(SAMPLES / "shop.py")), "shop-dev")
        lines = {}
        for all_members in (True, False):
            exported = await export_code_async(world.client, "shop-dev", all_members=all_members)
            lines[all_members] = exported.code.splitlines()
        assert len(lines[False]) < 100 < 200 < len(lines[True])
        assert '        rg.name, "shop-plan", {"location": rg.location, "sku": {"name": "B1"}}' in lines[False]

    run_in_virtual_time(main())
