"""Runs through deployments and deployment stacks that are killed at any moment: the next one goes on from there."""

from __future__ import annotations

import os
import random
from typing import Any

import pytest

from azure.mgmt.provisioning.stack import Deploy, DeploymentStack, Kind, Undeploy
from azure.mgmt.provisioning.stack.plan.preview import preview_async
from azure.mgmt.provisioning.stack.running import Program
from tests.stack.apply.kills import Act, Case, killed, undisturbed
from tests.stack.apply.world import World, account, group, only, vault

from ...local.test_fuzz import SEED

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")

DENYING = DeploymentStack(deny_settings_mode="denyWriteAndDelete", apply_to_child_scopes=True)


def shop(az: Any, stack: Any) -> None:
    group(az)
    found = vault(az)
    account(az, tags={"vault": found.properties.vault_uri})
    stack.export("uri", found.properties.vault_uri)


async def nothing(world: World) -> None:
    """There was nothing before."""


def deployed(program: Program, through: DeploymentStack | None) -> Act:
    async def act(world: World) -> None:
        # What a killed run made and could not note is there.
        applied = await Deploy(program, world.client, world.journal, through=through, adopt=True).run()
        assert applied.succeeded, applied.failed

    return act


def settled(program: Program, through: DeploymentStack | None) -> Act:
    """The next run goes on, and a preview after it has nothing to tell."""

    async def act(world: World) -> None:
        await deployed(program, through)(world)
        plan = await preview_async(program, world.client, state=world.journal)
        assert set(plan.counts()) == {Kind.SAME}

    return act


async def destroyed(world: World) -> None:
    applied = await Undeploy(world.client, world.journal).run()
    assert applied.succeeded, applied.failed


async def destroyed_again(world: World) -> None:
    await destroyed(world)
    assert world.journal.managing == ""
    assert not world.names()


CASES = {
    "deployment": Case(nothing, deployed(shop, None), settled(shop, None)),
    "deployment stack": Case(nothing, deployed(shop, DENYING), settled(shop, DENYING)),
    "delete": Case(deployed(shop, DENYING), deployed(only(group), DENYING), settled(only(group), DENYING)),
    "release": Case(
        deployed(shop, DENYING),
        deployed(only(group, vault), DeploymentStack("detachAll")),
        settled(only(group, vault), DeploymentStack("detachAll")),
    ),
    "destroy": Case(deployed(shop, DENYING), destroyed, destroyed_again),
}


@pytest.mark.parametrize("case", CASES)
def test_what_was_killed_is_gone_on_with(case: str) -> None:
    expected, moments = undisturbed(CASES[case])
    print(f"FUZZ_SEED={SEED}")
    for at in random.Random(f"{SEED}{case}").sample(range(moments), min(moments, 4)):
        assert killed(CASES[case], at) == expected, f"killed at {at} of {moments}"


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_what_was_killed_anywhere_is_gone_on_with(case: str) -> None:
    expected, moments = undisturbed(CASES[case])
    for at in range(moments):
        assert killed(CASES[case], at) == expected, f"killed at {at} of {moments}"
