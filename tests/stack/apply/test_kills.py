"""Runs that are killed at any moment: the next run comes to what an undisturbed one comes to, and asks nothing."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from ...local.test_fuzz import SEED
from .world import World, account, group, in_files, only, vault

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")

Program = Callable[[Any, Any], None]

_KILLED = 9
_A_DAY = 86_400.0


def referring(az: Any, stack: Any) -> None:
    group(az)
    found = vault(az)
    account(az, tags={"vault": found.properties.vault_uri})
    stack.export("uri", found.properties.vault_uri)


def looking(az: Any, stack: Any) -> None:
    group(az)
    vault(az, tags={"a": "1"}).properties.vault_uri.upper()
    account(az)


def secret(password: str) -> Program:
    def program(az: Any, stack: Any) -> None:
        group(az, tags={"key": stack.secret(password)})
        account(az)

    return program


CASES: dict[str, tuple[Program | None, Program]] = {
    "create": (None, referring),
    "behind a look": (None, looking),
    "update": (only(group, vault), only(lambda az: group(az, tags={"a": "1"}), lambda az: vault(az, tags={"b": "2"}))),
    "replace": (only(group, account), only(group, lambda az: account(az, location="northeurope"))),
    "delete": (referring, only(group)),
    "delete all": (referring, only()),
    "secrets": (secret("one-password"), secret("another-password")),
}


class Points:
    """The moments of a run at which it may be killed: around what the journal writes, and around each request.

    :param fatal: At which of them the process ends; at none by default.
    """

    def __init__(self, world: World, fatal: int | None = None) -> None:
        self.count = 0
        self._fatal = fatal
        self._around(world.journal, "_write")
        self._around(world.azure, "handle")

    def _around(self, thing: Any, name: str) -> None:
        call = getattr(thing, name)

        def watched(argument: Any) -> Any:
            self._pass()
            found = call(argument)
            self._pass()
            return found

        setattr(thing, name, watched)

    def _pass(self) -> None:
        if self.count == self._fatal:
            os._exit(_KILLED)
        self.count += 1


def seen(world: World) -> tuple[Any, ...]:
    """What is there and what is known of it, but for what differs from run to run."""
    known = {(owned.id, owned.type, owned.operation, owned.needs) for owned in world.journal.owned()}
    tags = {name: world.there(name).get("tags") for name in world.names()}
    places = {name: world.there(name).get("location") for name in world.names()}
    return known, tags, places, world.journal.outputs(), world.journal.pending()


def undisturbed(before: Program | None, program: Program) -> tuple[tuple[Any, ...], int]:
    """What an undisturbed run comes to, and how many moments it has."""

    async def use(world: World) -> tuple[tuple[Any, ...], int]:
        if before is not None:
            assert (await world.up(before)).succeeded
        points = Points(world)
        assert (await world.up(program)).succeeded
        return seen(world), points.count

    with TemporaryDirectory() as folder:
        return in_files(Path(folder), use)


def killed(before: Program | None, program: Program, at: int) -> tuple[Any, ...]:
    """What the next run comes to after one that was killed at a moment."""

    async def begin(world: World) -> None:
        if before is not None:
            await world.up(before)
        Points(world, at)
        await world.up(program)

    async def go_on(world: World) -> tuple[Any, ...]:
        applied = await world.up(program)
        assert applied.succeeded, applied.failed
        world.writes()
        assert (await world.up(program)).outcomes == {}
        assert world.writes() == []
        return seen(world)

    with TemporaryDirectory() as folder:
        child = os.fork()
        if child == 0:
            try:
                in_files(Path(folder), begin)
            finally:
                os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == _KILLED
        return in_files(Path(folder), go_on, 1_800_000_000.0 + _A_DAY)


@pytest.mark.parametrize("case", CASES)
def test_a_run_that_was_killed_is_gone_on_with(case: str) -> None:
    expected, count = undisturbed(*CASES[case])
    print(f"FUZZ_SEED={SEED}")
    for at in random.Random(f"{SEED}{case}").sample(range(count), 6):
        assert killed(*CASES[case], at) == expected, f"killed at {at} of {count}"


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_a_run_that_was_killed_anywhere_is_gone_on_with(case: str) -> None:
    expected, count = undisturbed(*CASES[case])
    for at in range(count):
        assert killed(*CASES[case], at) == expected, f"killed at {at} of {count}"
