"""Commands that are killed at any moment: the next one comes to what undisturbed ones come to, and asks nothing."""

from __future__ import annotations

import os
import random
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from azure.mgmt.provisioning.stack import Destroy, Journal, Refresh, Targets
from azure.mgmt.provisioning.stack.running import Program
from azure.mgmt.provisioning.stack.state.records import Run

from ...local.test_fuzz import SEED
from .kills import Act, Case, Points, is_killed, killed, undisturbed
from .world import World, account, endings, group, network, only, vault

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")


def referring(az: Any, stack: Any) -> None:
    group(az)
    found = vault(az)
    account(az, tags={"vault": found.properties.vault_uri})
    stack.export("uri", found.properties.vault_uri)


def looking(az: Any, stack: Any) -> None:
    group(az)
    vault(az, tags={"a": "1"}).properties.vault_uri.upper()
    account(az)


def with_another(az: Any, stack: Any) -> None:
    referring(az, stack)
    account(az, "shoptwo")


def secret(password: str) -> Program:
    def program(az: Any, stack: Any) -> None:
        group(az, tags={"key": stack.secret(password)})
        account(az)

    return program


def kept(az: Any, stack: Any) -> None:
    found = vault(az)
    account(az, tags={"vault": found.properties.vault_uri})
    with stack.options(retain_on_delete=True):
        account(az, "shoptwo")
    with stack.options(protect=True):
        vault(az, "shop-kv2")
    stack.export("uri", found.properties.vault_uri)


async def nothing(world: World) -> None:
    """There was nothing before."""


async def others(world: World) -> None:
    """Others made a group with an account."""
    body: Any = {"location": "westeurope", "tags": {"theirs": "x"}}
    await world.client.resources.resource_groups.create_or_update("shop-rg", body)
    await account_of_others(world)


async def account_of_others(world: World) -> None:
    body: Any = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    await (await world.client.storage.storage_accounts.begin_create("shop-rg", "shopone", body)).result()


async def group_of_others(world: World) -> None:
    await world.client.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})


async def others_change(world: World) -> None:
    await world.client.storage.storage_accounts.delete("shop-rg", "shopone")
    await world.client.storage.storage_accounts.delete("shop-rg", "shoptwo")
    body: Any = {"location": "westeurope", "tags": {"theirs": "x"}}
    await world.client.resources.resource_groups.create_or_update("shop-rg", body)


def each(*acts: Act) -> Act:
    """One after the other."""

    async def act(world: World) -> None:
        for one in acts:
            await one(world)

    return act


def up(program: Program, **options: Any) -> Act:
    async def act(world: World) -> None:
        applied = await world.up(program, **options)
        assert applied.succeeded, applied.failed

    return act


def settled(program: Program, **options: Any) -> Act:
    """The next run has no question, and the one after it nothing to do."""

    async def act(world: World) -> None:
        await up(program, **options)(world)
        world.writes()
        assert (await world.up(program)).outcomes == {}
        assert world.writes() == []

    return act


def refused(world: World) -> None:
    world.azure.inject(method="PUT", path_contains="shop-kv", status=403, times=None)


def failed_half_way(world: World) -> None:
    world.azure.next_operation(path_contains="shop-kv", status="Failed", code="OutOfCapacity")


def failing(fault: Any) -> Act:
    """A run in which a resource in the middle can't be made."""

    async def act(world: World) -> None:
        fault(world)
        applied = await world.up(with_another)
        ended = endings(applied)
        assert (ended["shop-kv"], ended["shopone"], ended["shoptwo"]) == ("failed", "stopped", "done")
        world.azure.faults.clear()

    return act


async def left(world: World) -> None:
    """A run was left while an operation was under way."""

    def report(event: Any) -> None:
        if event.what == "status":
            run.stop()
            run.stop()

    world.azure.next_operation(path_contains="net", seconds=20)
    run = world.begun(only(group, network), report=report)
    assert endings(await run.run())["net"] == "left"


async def refreshed(world: World) -> None:
    await Refresh(world.client, world.journal).run()


async def refreshed_again(world: World) -> None:
    world.writes()
    await refreshed(world)
    assert all(one.is_there for one in await Refresh(world.client, world.journal).run())
    assert world.writes() == []


async def forgotten(world: World) -> None:
    world.journal.forget([one.id for one in world.journal.owned() if "shop-rg/" in one.id])


async def forgotten_again(world: World) -> None:
    assert len(world.journal.owned()) in (1, 4)  # all at once, or none
    await forgotten(world)
    assert [one.id.rpartition("/")[2] for one in world.journal.owned()] == ["shop-rg"]


def destroyed(**options: Any) -> Act:
    async def act(world: World) -> None:
        applied = await Destroy(world.client, world.journal, **options).run()
        assert applied.succeeded, applied.failed

    return act


def destroyed_again(**options: Any) -> Act:
    async def act(world: World) -> None:
        await destroyed(**options)(world)
        world.writes()
        assert (await Destroy(world.client, world.journal, **options).run()).outcomes == {}
        assert world.writes() == []

    return act


def of_up(before: Program | None, program: Program) -> Case:
    return Case(nothing if before is None else up(before), up(program), settled(program))


BUT_PROTECTED = {"targets": Targets(excludes=["*/shop-kv2"])}
CASES = {
    "create": of_up(None, referring),
    "behind a look": of_up(None, looking),
    "update": of_up(
        only(group, vault), only(lambda az: group(az, tags={"a": "1"}), lambda az: vault(az, tags={"b": "2"}))
    ),
    "replace": of_up(only(group, account), only(group, lambda az: account(az, location="northeurope"))),
    "delete": of_up(referring, only(group)),
    "delete all": of_up(referring, only()),
    "secrets": of_up(secret("one-password"), secret("another-password")),
    "adopt": Case(others, up(with_another, adopt=True), settled(with_another, adopt=True)),
    "refused in the middle": Case(nothing, failing(refused), settled(with_another)),
    "failed in the middle": Case(nothing, failing(failed_half_way), settled(with_another)),
    "refresh": Case(each(up(with_another), others_change), refreshed, refreshed_again),
    "refresh of what is under way": Case(left, refreshed, refreshed_again),
    "forget": Case(up(with_another), forgotten, forgotten_again),
    "destroy": Case(up(referring), destroyed(), destroyed_again()),
    "destroy but what stays": Case(
        each(group_of_others, up(kept)), destroyed(**BUT_PROTECTED), destroyed_again(**BUT_PROTECTED)
    ),
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


def rename(folder: Path, points: Points) -> None:
    with Journal(str(folder / "dev.db"), "dev", renamed="production") as journal:
        points.around(journal, "_write")
        points.around(journal._database, "close")
        points.around(os, "rename")
        journal.rename("production", str(folder / "production.db"))


def test_a_rename_that_was_killed_anywhere_is_done_again() -> None:
    for at in count():
        with TemporaryDirectory() as name:
            folder = Path(name)
            with Journal(str(folder / "dev.db"), "dev") as journal:
                run = journal.begin_run("up")
                journal.end_run(Run(run, "up", 1.0, "done", 1.0), {"a": 1})
            if not is_killed(partial(rename, folder, Points(at))):
                break
            if (folder / "dev.db").exists():
                with Journal(str(folder / "dev.db"), "dev", renamed="production") as journal:
                    journal.rename("production", str(folder / "production.db"))
            with Journal(str(folder / "production.db"), "production") as journal:
                assert (journal.outputs(), len(journal.runs())) == ({"a": 1}, 1)
            assert [file.name for file in folder.iterdir()] == ["production.db"]
    assert at == 6
