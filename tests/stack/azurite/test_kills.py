"""Commands with a journal in Azurite that are killed at any moment: the next one comes to what undisturbed ones do."""

from __future__ import annotations

import os
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import pytest
from azure.core.exceptions import HttpResponseError
from azure.core.pipeline.transport import RequestsTransport
from azure.storage.blob import BlobLeaseClient, ContainerClient

from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack.state.blob.journal import BlobJournal

from ...local.test_fuzz import SEED
from ..apply.kills import KILLED, Case, is_killed, seen
from ..apply.test_kills import CASES
from ..apply.world import World

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")]

T = TypeVar("T")

START, A_DAY = 1_800_000_000.0, 86_400.0
EACH, SAMPLED = ("create", "replace"), 12
"""Of the cases, those that are killed everywhere, and how often the others are."""


class Moments:
    """The moments at which a process may be killed: around each request to Azure and to Azurite.

    :param fatal: At which of them it is; at none by default.
    """

    def __init__(self, fatal: int | None = None) -> None:
        self.count = 0
        self.begun = False
        self._fatal = fatal

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """A call that passes one before it and one after it."""

        def watched(*args: Any, **options: Any) -> Any:
            self._pass()
            found = call(*args, **options)
            self._pass()
            return found

        return watched

    def _pass(self) -> None:
        if self.begun:
            if self.count == self._fatal:
                os._exit(KILLED)
            self.count += 1


def in_world(
    address: str, folder: Path, moments: Moments, use: Callable[[World], Awaitable[T]], start: float = START
) -> T:
    """What something gives in a world whose journal is in Azurite."""

    async def main() -> T:
        transport = RequestsTransport()
        transport.send = moments.around(transport.send)  # type: ignore[method-assign]
        with BlobJournal(address, "dev", transport=transport) as journal:
            world = World(journal, str(folder / "azure.db"), start)
            world.azure.handle = moments.around(world.azure.handle)  # type: ignore[method-assign]
            with world.azure:
                return await use(world)

    return run_in_virtual_time(main())


def undisturbed(address: str, folder: Path, case: Case) -> tuple[tuple[Any, ...], int]:
    """What an undisturbed command and the next one come to, and how many moments the first has."""
    moments = Moments()

    async def use(world: World) -> tuple[Any, ...]:
        await case.before(world)
        moments.begun = True
        await case.act(world)
        moments.begun = False
        await case.go_on(world)
        return seen(world)

    return in_world(address, folder, moments, use), moments.count


def killed(address: str, container: ContainerClient, folder: Path, case: Case, at: int) -> tuple[tuple[Any, ...], bool]:
    """What the next command comes to after one that was killed at a moment; and whether it was.

    How many requests there are depends on what comes together, so that a command may end before.
    """

    async def begin(world: World) -> None:
        await case.before(world)
        moments.begun = True
        await case.act(world)

    async def go_on(world: World) -> tuple[Any, ...]:
        await case.go_on(world)
        return seen(world)

    moments = Moments(at)
    was_killed = is_killed(lambda: in_world(address, folder, moments, begin))
    with suppress(HttpResponseError):  # it had given it back
        prefix = address.rpartition(f"{container.container_name}/")[2]
        BlobLeaseClient(container.get_blob_client(f"{prefix}/dev.journal")).break_lease(0)
    return in_world(address, folder, Moments(), go_on, START + A_DAY), was_killed


@pytest.mark.parametrize("case", CASES)
def test_what_was_killed_is_gone_on_with(address: str, container: ContainerClient, tmp_path: Path, case: str) -> None:
    (tmp_path / "whole").mkdir()
    expected, count = undisturbed(f"{address}/whole", tmp_path / "whole", CASES[case])
    print(f"FUZZ_SEED={SEED}")
    chosen = range(count) if case in EACH else random.Random(f"{SEED}{case}").sample(range(count), min(count, SAMPLED))
    for number, at in enumerate(chosen):
        for earlier in (at, at // 2, 0):  # before it has ended
            name = f"{number}-{earlier}"
            (tmp_path / name).mkdir(exist_ok=True)
            found, was_killed = killed(f"{address}/{name}", container, tmp_path / name, CASES[case], earlier)
            assert found == expected, f"killed at {earlier} of {count}"
            if was_killed:
                break
        else:
            pytest.fail(f"not killed at the first of {count} moments")
