"""A journal whose process was killed, or whose file was torn, says all that was written, and nothing that was not."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack.state.interface import Owned
from azure.mgmt.provisioning.stack.state.journal import Journal
from azure.mgmt.provisioning.stack.state.records import Done, Pending, Run

Write = Callable[[Journal], None]


def sending(number: int) -> Write:
    return lambda journal: asyncio.run(journal.sending(Pending(Owned(f"/r{number}", "t"), "create", 1)))


def accepted(number: int) -> Write:
    return lambda journal: asyncio.run(
        journal.sending(Pending(Owned(f"/r{number}", "t"), "create", 1, f"token{number}"))
    )


def made(number: int) -> Write:
    resource = Owned(f"/r{number}", "t", body={"number": number, "long": "x" * 3000})
    return lambda journal: asyncio.run(journal.settle(resource.id, resource))


def deleted(number: int) -> Write:
    return lambda journal: asyncio.run(journal.settle(f"/r{number}", None))


def refused(number: int) -> Write:
    return lambda journal: asyncio.run(journal.refused(f"/r{number}"))


def forgotten(number: int) -> Write:
    return lambda journal: journal.forget([f"/r{number}", f"/r{number + 1}"])


def begun(number: int) -> Write:
    def write(journal: Journal) -> None:
        run = journal.begin_run("up")
        journal.note(run, Done(f"r{number}", "create", "done", 1, 2))
        journal.end_run(Run(run, "up", 0, "done", 1), {"number": number})

    return write


KINDS = (sending, accepted, made, deleted, refused, forgotten, begun)
WRITES = st.lists(st.builds(lambda kind, number: kind(number), st.sampled_from(KINDS), st.integers(0, 4)), max_size=12)


def contents(journal: Journal) -> tuple[Any, ...]:
    """All that a journal says, but for the time of day."""
    runs = [(run.number, run.ending) for run in journal.runs()]
    steps = [journal.steps(run) for run in range(20)]
    return journal.salt, journal.owned(), journal.pending(), journal.outputs(), runs, steps


def after_crash(path: Path) -> tuple[Any, ...]:
    """What a journal says that is found as its process left it."""
    with Journal(str(path), "shop") as journal:
        return contents(journal)


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(WRITES)
def test_killed_before_and_after_each_statement(writes: list[Write]):
    with TemporaryDirectory() as folder:
        path, images = Path(folder, "shop.db"), Path(folder, "images")
        images.mkdir()
        taken: list[tuple[Path, int]] = []
        with Journal(str(path), "shop") as journal:
            states = [contents(journal)]

            def leave(statement: str) -> None:
                """Keep the files as they would be, had the process been killed here."""
                image = images / f"{len(taken)}.db"
                for suffix in ("", "-wal"):
                    shutil.copy(f"{path}{suffix}", f"{image}{suffix}")
                taken.append((image, len(states)))

            for write in writes:
                journal._database.connection.set_trace_callback(leave)
                write(journal)
                journal._database.connection.set_trace_callback(None)
                states.append(contents(journal))
        for image, number in taken:
            found = after_crash(image)
            # What was written before is there as a whole; of what is being written, all or nothing of a commit.
            assert found in states[number - 1 : number + 1] or _between(found, states[number - 1], states[number])


def _between(found: tuple[Any, ...], before: tuple[Any, ...], after: tuple[Any, ...]) -> bool:
    """Whether a run has begun and not ended yet: that are two commits."""
    return found[:4] == before[:4] and len(found[4]) == len(after[4]) and found[4][0][1] is None


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(WRITES, st.floats(0, 1), st.sampled_from([b"", b"\0" * 4096, b"\xff" * 700]))
def test_torn_anywhere(writes: list[Write], at: float, junk: bytes):
    with TemporaryDirectory() as folder:
        path, image = Path(folder, "shop.db"), Path(folder, "image.db")
        Journal(str(path), "shop").close()
        with Journal(str(path), "shop") as journal:
            states = [contents(journal)]
            for write in writes:
                write(journal)
                states.append(contents(journal))
            shutil.copy(path, image)
            written = Path(f"{path}-wal").read_bytes() if Path(f"{path}-wal").exists() else b""
        cut = int(len(written) * at)
        Path(f"{image}-wal").write_bytes(written[:cut] + junk)
        found = after_crash(image) if cut else None
        # A disk that lost the end of what was written: what is left is what was once true.
        assert found is None or found in states or any(map(_between, [found] * len(states), states, states[1:]))
