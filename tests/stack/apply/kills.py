"""Kills commands of a stack at any moment, and sees what the next one comes to."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .world import World, in_files

Act = Callable[[World], Awaitable[None]]

KILLED = 9
_BEGINNING = 1_800_000_000.0
_A_DAY = 86_400.0


@dataclass(frozen=True)
class Case:
    """A command that may be killed.

    :param before: What was done before.
    :param act: The command.
    :param go_on: The next one: it asserts that nothing is left to do.
    """

    before: Act
    act: Act
    go_on: Act


class Points:
    """The moments of a command at which it may be killed: around what the journal writes, and around each request.

    :param fatal: At which of them the process ends; at none by default.
    """

    def __init__(self, fatal: int | None = None) -> None:
        self.count = 0
        self._fatal = fatal

    def around(self, thing: Any, name: str) -> None:
        """Have moments before and after each call of a method."""
        call = getattr(thing, name)

        def watched(*arguments: Any) -> Any:
            self._pass()
            found = call(*arguments)
            self._pass()
            return found

        setattr(thing, name, watched)

    def around_all(self, world: World) -> None:
        """Have moments around all that is written and sent."""
        self.around(world.journal, "_write")
        self.around(world.azure, "handle")

    def _pass(self) -> None:
        if self.count == self._fatal:
            os._exit(KILLED)
        self.count += 1


def seen(world: World) -> tuple[Any, ...]:
    """What is there and what is known of it, but for what differs from run to run."""
    known = {(owned.id, owned.type, owned.operation, owned.needs) for owned in world.journal.owned()}
    tags = {name: world.there(name).get("tags") for name in world.names()}
    places = {name: world.there(name).get("location") for name in world.names()}
    pending = {(key, each.change) for key, each in world.journal.pending().items()}
    return known, tags, places, world.journal.outputs(), pending


def undisturbed(case: Case) -> tuple[tuple[Any, ...], int]:
    """What an undisturbed command and the next one come to, and how many moments the first has."""

    async def use(world: World) -> tuple[tuple[Any, ...], int]:
        await case.before(world)
        points = Points()
        points.around_all(world)
        await case.act(world)
        count = points.count
        await case.go_on(world)
        return seen(world), count

    with TemporaryDirectory() as folder:
        return in_files(Path(folder), use)


def killed(case: Case, at: int) -> tuple[Any, ...]:
    """What the next command comes to after one that was killed at a moment."""

    async def begin(world: World) -> None:
        await case.before(world)
        Points(at).around_all(world)
        await case.act(world)

    async def go_on(world: World) -> tuple[Any, ...]:
        await case.go_on(world)
        return seen(world)

    with TemporaryDirectory() as folder:
        assert is_killed(lambda: in_files(Path(folder), begin))
        return in_files(Path(folder), go_on, _BEGINNING + _A_DAY)


def is_killed(act: Callable[[], object]) -> bool:
    """Do something in a process of its own; whether it came to the moment at which it is killed."""
    child = os.fork()
    if child == 0:
        try:
            act()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == KILLED
