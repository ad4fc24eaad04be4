"""Runs on machines that have no more room, that may not write, or whose clock jumps, and programs with threads."""

from __future__ import annotations

import os
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from itertools import count, cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from azure.mgmt.provisioning.stack import Destroy, Journal, JournalError
from azure.mgmt.provisioning.stack.running import Program

from .world import World, account, group, in_files, in_virtual_time, only, vault


def many(az: Any, stack: Any) -> None:
    """A program whose journal needs some pages."""
    group(az)
    for number in range(12):
        account(az, f"shop{number:02}", tags={"text": "x" * 200})


def test_a_disk_that_gets_full_at_any_moment_stops_a_run_and_the_next_one_does_the_rest(tmp_path: Path):
    async def use(world: World) -> None:
        database: sqlite3.Connection = world.journal._database.connection
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        stopped = 0
        for more in count(0, 5):
            database.execute(f"PRAGMA max_page_count = {pages + more}")
            try:
                applied = await world.up(many)
            except JournalError as error:
                errors: list[Exception] = [error]
            else:
                errors = [*applied.failed.values()]
            if not errors:
                break
            assert all(isinstance(error, JournalError) and error.full for error in errors)
            stopped += 1
            # What was sent is known: it was noted before.
            known = {owned.id.rpartition("/")[2] for owned in world.journal.owned()}
            assert world.names().issubset(known)
        assert stopped
        assert world.journal.pending() == {}
        assert len(world.names()) == 13
        assert (await world.up(many)).outcomes == {}

    in_files(tmp_path, use)


@in_virtual_time
async def test_a_clock_that_jumps_changes_nothing(world: World):
    jumps = cycle([1.8e9, 1.7e9, 1.9e9, 0.0])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "time", lambda: next(jumps))
        for program in (only(group, vault), only(group, vault, account), only(group)):
            assert (await world.up(program)).succeeded
        assert (await Destroy(world.client, world.journal).run()).succeeded
    assert [(run.number, run.ending) for run in world.journal.runs()] == [(each, "done") for each in (4, 3, 2, 1)]
    assert all((run.seconds or 0) >= 0 for run in world.journal.runs())
    assert world.names() == set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_folder_that_may_not_be_written_is_told():
    with TemporaryDirectory() as name:
        folder, said = Path(name, "state"), Path(name, "said")
        folder.mkdir(mode=0o555)
        said.touch()
        said.chmod(0o666)
        Path(name).chmod(0o755)
        child = os.fork()
        if child == 0:
            try:
                if os.getuid() == 0:
                    os.setuid(65534)  # who may do anything may write there, too
                Journal(str(folder / "dev.db"), "dev")
            except ValueError as error:
                said.write_text(str(error))
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        assert said.read_text() == f"journal: {folder / 'dev.db'} cannot be used: Permission denied"
        assert [*folder.iterdir()] == []


@pytest.mark.parametrize("looks", [False, True])
def test_a_program_may_call_from_threads(looks: bool):
    def program() -> Program:
        def said(az: Any, stack: Any) -> None:
            group(az)
            if looks:
                vault(az).properties.vault_uri.upper()
            with ThreadPoolExecutor(4) as pool:
                for made in [pool.submit(copy_context().run, account, az, f"shop{number}") for number in range(12)]:
                    made.result()

        return said

    @in_virtual_time
    async def test(world: World) -> None:
        assert (await world.up(program())).succeeded
        assert len(world.names()) == 13 + looks
        assert (await world.up(program())).outcomes == {}

    test()
