"""What the samples make, exported: previews of the programs find nothing to change."""

from __future__ import annotations

from pathlib import Path

import pytest

from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack import Journal, Kind
from azure.mgmt.provisioning.stack.apply.up import Up
from azure.mgmt.provisioning.stack.loading import load_program

from ..apply.world import World
from .support import check_same, previewed, program_of

SAMPLES = Path(__file__).parents[3] / "samples" / "stacks"


@pytest.mark.parametrize(
    ("sample", "group", "count"),
    [("shop", "shop-dev", 16), ("virtual_machine", "machine-dev", 6), ("accounts", "accounts-dev", 9)],
)
def test_the_preview_of_a_sample_that_was_exported_says_same(sample: str, group: str, count: int) -> None:
    async def main() -> None:
        world = World()
        with world.azure, world.journal, Journal(":memory:", "dev") as journal:
            made = await world.up(load_program(str(SAMPLES / f"{sample}.py")), config={"count": "4"})
            assert made.succeeded, made.failed
            exported = await check_same(world.client, group)
            assert exported.left_out == ()
            world.writes()
            adopted = await Up(program_of(exported), world.client, journal, config=exported.secrets, adopt=True).run()
            assert adopted.succeeded, adopted.failed
            assert {each.partition(" ")[0] for each in world.writes()} <= {"POST"}  # which reads settings
            plan = await previewed(exported, world.client, journal)
            assert plan.counts() == {Kind.SAME: count}

    run_in_virtual_time(main())
