"""Runs whose journal is in Azure Blob Storage: stopped, overtaken, killed at any moment."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import Any, TypeVar

import pytest
import requests

from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack.state.blob.journal import BlobJournal
from azure.mgmt.provisioning.stack.state.blob.lease import LeaseLostError
from azure.mgmt.provisioning.stack.state.journal import JournalError

from ...local.test_fuzz import SEED
from ..state.blob_service import ADDRESS, BlobService
from .kills import Case, seen
from .test_kills import CASES
from .world import World, account, group, only, vault

T = TypeVar("T")

START, A_DAY = 1_800_000_000.0, 86_400.0


def opened(service: BlobService, **options: Any) -> BlobJournal:
    return BlobJournal(ADDRESS, "dev", **service.options(), **options)


def in_world(
    service: BlobService, use: Callable[[World], Awaitable[T]], state: str = ":memory:", start: float = START
) -> T:
    """What something gives in a world whose journal is in blobs.

    :param state: The file of the local Azure Resource Manager.
    :param start: The time at which it begins.
    """

    async def main() -> T:
        with opened(service) as journal:
            world = World(journal, state, start)
            with world.azure:
                return await use(world)

    return run_in_virtual_time(main())


def test_a_second_run_changes_nothing_and_secrets_are_in_no_blob() -> None:
    service = BlobService()

    async def use(world: World) -> None:
        def program(az: Any, stack: Any) -> None:
            group(az, tags={"key": stack.secret("hunter2-of-the-sea")})
            vault(az)
            account(az)
            stack.export("password", "hunter2-of-the-sea", secret=True)

        assert (await world.up(program)).succeeded
        assert (await world.up(program)).outcomes == {}
        assert [run.ending for run in world.journal.runs()] == ["done", "done"]

    in_world(service, use)
    assert not any(b"hunter2" in blob.data for blob in service.blobs.values())
    assert service.blob("dev.journal").data


@pytest.mark.parametrize("holder", [None, "somebody else"])
def test_a_run_that_loses_its_lease_sends_nothing_more_and_is_gone_on_with(tmp_path: Path, holder: str | None) -> None:
    service, state = BlobService(), str(tmp_path / "azure.db")
    program = only(group, vault, account)

    async def lose(world: World) -> None:
        handle = world.azure.handle

        def losing(request: Any) -> Any:
            if request.method == "PUT" and "vaults" in request.url:
                service.blob("dev.journal").lease = holder
                service.blob("dev.journal").until = 1e9
            return handle(request)

        world.azure.handle = losing  # type: ignore[method-assign]
        with pytest.raises(JournalError, match=r"the lease on azblob://.*dev was lost.*Nothing more is sent. Run it"):
            await world.up(program)
        assert world.writes() in (["PUT shop-rg", "PUT shop-kv"], ["PUT shop-rg", "PUT shop-kv", "PUT shopone"])

    async def go_on(world: World) -> None:
        assert (await world.up(program)).succeeded
        assert world.names() == {"shop-rg", "shop-kv", "shopone"}
        assert world.journal.pending() == {}

    in_world(service, lose, state)
    service.blob("dev.journal").lease = None
    in_world(service, go_on, state, START + A_DAY)


def test_polls_and_tries_end_too_when_the_lease_was_not_renewed() -> None:
    service = BlobService()

    async def use(world: World) -> None:
        def expired() -> None:
            raise LeaseLostError

        def sent(event: Any) -> None:
            if event.what == "status":
                world.journal._leased.lease.check = expired  # type: ignore[attr-defined]

        applied = None
        with suppress(JournalError):
            applied = await world.up(only(group, account), report=sent)
        polled = [each for each in world.azure.requests if "operations" in each.url.lower()]
        assert len(polled) <= 1
        assert applied is None or {type(each) for each in applied.failed.values()} == {JournalError}

    in_world(service, use)


class Killed:
    """A process that ends at a moment: neither Azure nor Azure Blob Storage hears of it any more.

    :ivar count: The moments that have passed: around what is sent to either.
    :param fatal: At which of them it ends; at none by default.
    """

    def __init__(self, service: BlobService, world: World, fatal: int | None = None) -> None:
        self.count = 0
        self._fatal = fatal
        service.before = service.after = self._pass
        handle = world.azure.handle

        def watched(request: Any) -> Any:
            self._pass()
            found = handle(request)
            self._pass()
            return found

        world.azure.handle = watched  # type: ignore[method-assign]

    def _pass(self, what: object = None) -> None:
        if self._fatal is not None and self.count >= self._fatal:
            raise requests.ConnectionError("the process was killed")
        self.count += 1


def killed(case: Case, folder: Path, at: int | None) -> tuple[tuple[Any, ...], int]:
    """What a command and the next one come to, killed at a moment if one is given; and how many moments it has."""
    service, state = BlobService(), str(folder / "azure.db")
    moments: list[Killed] = []

    async def begin(world: World) -> None:
        await case.before(world)
        moments.append(Killed(service, world, at))
        with suppress(Exception) if at is not None else nullcontext():
            await case.act(world)

    async def go_on(world: World) -> tuple[Any, ...]:
        await case.go_on(world)
        return seen(world)

    in_world(service, begin, state)
    count = moments[0].count
    service.before = service.after = lambda request: None
    service.now += 60  # the lease ends by itself
    return in_world(service, go_on, state, START + A_DAY), count


@pytest.mark.parametrize("case", CASES)
def test_what_was_killed_is_gone_on_with(tmp_path: Path, case: str) -> None:
    (tmp_path / "whole").mkdir()
    expected, count = killed(CASES[case], tmp_path / "whole", None)
    print(f"FUZZ_SEED={SEED}")
    for at in random.Random(f"{SEED}{case}").sample(range(count), min(count, 4)):
        (tmp_path / str(at)).mkdir()
        assert killed(CASES[case], tmp_path / str(at), at)[0] == expected, f"killed at {at} of {count}"
