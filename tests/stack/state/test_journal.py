"""The journal of a stack: what it keeps, whose it is, and what happens when it can't be written."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.files.database import ClosedError
from azure.mgmt.provisioning.files.owner import InUseError
from azure.mgmt.provisioning.stack.state.interface import Owned, hashed
from azure.mgmt.provisioning.stack.state.journal import Journal, JournalError
from azure.mgmt.provisioning.stack.state.place import journal_path
from azure.mgmt.provisioning.stack.state.records import Done, Pending, Run

GROUP = "/subscriptions/s/resourceGroups/Shop"
VAULT = f"{GROUP}/providers/Microsoft.KeyVault/vaults/Shop"
MADE = Owned(VAULT, "Microsoft.KeyVault/vaults", "keyvault", "Vaults_CreateOrUpdate", {"tags": {"a": "1"}}, "salt")
PENDING = Pending(MADE, "create", 1)
DONE = Done("vault", "create", "done", 0.5, 17.0, ["group"])
PLAIN = Done("plan", "same", "done", 0, 0)


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "shop.db")


@pytest.fixture
def journal(path: str) -> Iterator[Journal]:
    with Journal(path, "shop") as journal:
        yield journal


def run(*writing: Coroutine[Any, Any, None]) -> None:
    """Write in one event loop, one after the other."""

    async def main() -> None:
        for each in writing:
            await each

    asyncio.run(main())


def test_what_is_written_is_there_when_it_is_opened_again(path: str):
    with Journal(path, "shop") as journal:
        number = journal.begin_run("up")
        run(
            journal.sending(PENDING),
            journal.sending(Pending(Owned(GROUP, "Microsoft.Resources/resourceGroups"), "delete", number, "a token")),
            journal.settle(VAULT.upper(), MADE),
        )
        journal.note(number, DONE)
        journal.note(number, PLAIN)
        journal.end_run(Run(number, "up", 1_800_000_000, "done", 20.0), {"url": "https://shop"})
        salt = journal.salt
    with Journal(path, "shop") as journal:
        assert journal.salt == salt
        assert journal.owned() == [MADE]
        assert {key: each.token for key, each in journal.pending().items()} == {GROUP.lower(): "a token"}
        assert journal.outputs() == {"url": "https://shop"}
        assert journal.runs() == [Run(1, "up", 1_800_000_000, "done", 20.0)]
        assert journal.steps(1) == [DONE, PLAIN]


def test_what_was_deleted_or_refused_is_gone(journal: Journal):
    run(
        journal.settle(VAULT, MADE),
        journal.sending(PENDING),
        journal.refused(VAULT.upper()),
    )
    assert (journal.pending(), journal.owned()) == ({}, [MADE])
    run(journal.settle(VAULT, None))
    assert journal.owned() == []


def test_a_run_that_was_killed_has_no_end_and_keeps_the_outputs_of_the_one_before(path: str):
    with Journal(path, "shop") as journal:
        journal.end_run(Run(journal.begin_run("up"), "up", 5.0, "done", 1.0), {"url": "https://shop"})
        journal.begin_run("up")
        journal.end_run(Run(journal.begin_run("destroy"), "destroy", 1.0, "failed", 1.0))
    with Journal(path, "shop") as journal:
        assert [(each.number, each.ending) for each in journal.runs()] == [(3, "failed"), (2, None), (1, "done")]
        assert journal.outputs() == {"url": "https://shop"}


def test_the_last_fifty_runs_are_kept(journal: Journal):
    for _ in range(60):
        journal.note(journal.begin_run("up"), DONE)
    assert [each.number for each in journal.runs()] == list(range(60, 10, -1))
    assert (journal.steps(10), len(journal.steps(11))) == ([], 1)


def test_what_is_in_doubt_counts_as_said_and_is_marked(journal: Journal):
    sent = Owned(VAULT, "t", body={"tags": {"b": "2"}, "password": "scrypt:00"}, salt="salt", needs=(GROUP,))
    run(journal.settle(VAULT, MADE), journal.sending(Pending(sent, "update", 2)))
    body = {"tags": {"a": "1", "b": "2"}, "password": "scrypt:00"}
    assert journal.owned() == [Owned(VAULT, "t", body=body, salt="salt", needs=(GROUP,), in_doubt=True)]
    other = Owned(GROUP, "g", salt="salt")
    run(journal.sending(Pending(other, "create", 2)))
    assert journal.owned()[1:] == [Owned(GROUP, "g", salt="salt", in_doubt=True)]
    run(journal.sending(Pending(MADE, "delete", 2)))
    assert journal.owned()[0] == MADE


def test_what_was_made_first_stays_first(journal: Journal):
    run(*(journal.settle(each, Owned(each, "t")) for each in ("/b", "/a", "/B")))
    assert [each.id for each in journal.owned()] == ["/B", "/a"]


def test_a_secret_is_known_again_by_its_hash_alone():
    found = hashed("hunter2", "salt")
    assert found == hashed("hunter2", "salt")
    assert found not in (hashed("hunter2", "pepper"), hashed("hunter3", "salt"))
    assert "hunter2" not in found


def test_what_is_written_at_once_waits_for_the_disk_once(journal: Journal):
    statements: list[str] = []
    journal._database.connection.set_trace_callback(statements.append)

    async def main() -> None:
        await asyncio.gather(*(journal.sending(Pending(Owned(f"{VAULT}{n}", "t"), "create", 1)) for n in range(100)))

    asyncio.run(main())
    assert statements.count("COMMIT") == 1
    assert len(journal.pending()) == 100


def test_the_beginning_of_a_run_waits_for_the_disk_once(journal: Journal):
    statements: list[str] = []
    journal._database.connection.set_trace_callback(statements.append)
    assert [journal.begin_run("up") for _ in range(3)] == [1, 2, 3]
    assert statements.count("COMMIT") == 3


@pytest.mark.parametrize("full", [True, False])
def test_what_cannot_be_written_is_an_error_to_all_who_wait_and_leaves_nothing(journal: Journal, full: bool):
    database = journal._database.connection
    run(journal.sending(PENDING))
    pages = database.execute("PRAGMA page_count").fetchone()[0]
    database.execute(f"PRAGMA max_page_count = {pages}" if full else "PRAGMA query_only = 1")

    async def main() -> list[Any]:
        writing = [journal.sending(Pending(Owned(f"{VAULT}{n}", "x" * 9000), "create", 1)) for n in range(3)]
        return await asyncio.gather(*writing, return_exceptions=True)

    errors = asyncio.run(main())
    assert {type(error) for error in errors} == {JournalError}
    assert {error.full for error in errors} == {full}
    assert str(errors[0]).startswith(f"journal: {journal.path} could not be written: ")
    assert ("Make room" in str(errors[0])) is full
    with pytest.raises(JournalError):
        journal.end_run(Run(1, "up", 0), {"url": "x" * 9000})
    assert list(journal.pending()) == [VAULT.lower()]
    database.execute("PRAGMA max_page_count = 100000" if full else "PRAGMA query_only = 0")
    run(journal.settle(VAULT, MADE))
    assert (journal.pending(), journal.owned()) == ({}, [MADE])


def test_who_is_cancelled_while_it_waits_takes_nothing_from_the_others(journal: Journal):
    async def main() -> None:
        first, second = (
            asyncio.ensure_future(journal.sending(Pending(Owned(f"{VAULT}{number}", "t"), "create", 1)))
            for number in range(2)
        )
        await asyncio.sleep(0)
        first.cancel()
        await second

    asyncio.run(main())
    assert len(journal.pending()) == 2


HOLD = """
import sys, time
from azure.mgmt.provisioning.stack.state.interface import Owned
from azure.mgmt.provisioning.stack.state.journal import Journal
journal = Journal(sys.argv[1], "shop")
print("open", flush=True)
time.sleep(600)
"""


def test_a_second_run_is_told_who_has_it_or_waits_until_that_ends_however_it_ends(path: str):
    told: list[str] = []
    with subprocess.Popen([sys.executable, "-c", HOLD, path], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(InUseError, match=rf"^journal: .* is in use by process {holder.pid} since 20") as raised:
            Journal(path, "shop")

        def tell(message: str) -> None:
            told.append(message)
            holder.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)

        Journal(path, "shop", patience=600, told=tell).close()
    assert told == [str(raised.value)]


def test_the_journal_of_another_stack_is_refused_and_let_go(path: str):
    Journal(path, "shop").close()
    with pytest.raises(ValueError, match="is that of the stack 'shop', not of 'other'"):
        Journal(path, "other")
    Journal(path, "shop").close()


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("PRAGMA user_version = 9", "written by another version of azprov, in format 9"),
        ("PRAGMA application_id = 9", "is the database of another program"),
        ("DROP TABLE owned", "has other tables than a journal of a stack"),
        ("INSERT INTO owned VALUES (1, 'key', 'no JSON')", "is damaged: a document in it is no JSON"),
    ],
)
def test_what_is_no_journal_is_refused(path: str, statement: str, said: str):
    Journal(path, "shop").close()
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()
    with pytest.raises(ValueError, match=rf"^journal: .*{said}"):
        Journal(path, "shop")


def test_it_is_its_owners_alone_with_all_that_is_beside_it(tmp_path: Path):
    before = os.umask(0)
    try:
        with Journal(journal_path(tmp_path, "shop"), "shop") as journal:
            run(journal.sending(PENDING))
            modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in (tmp_path / ".azprov").glob("shop*")}
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(("shop.db", "shop.db-owner", "shop.db-wal"), 0o600)
    assert stat.S_IMODE((tmp_path / ".azprov").stat().st_mode) == 0o700
    assert (tmp_path / ".azprov" / ".gitignore").read_text() == "*\n"


def test_a_closed_one_says_so(path: str):
    journal = Journal(path, "shop")
    journal.close()
    journal.close()
    with pytest.raises(ClosedError, match="This journal is closed"):
        journal.owned()


@pytest.mark.parametrize("name", ["", "..", "a/b", "-x", "x" * 64, "ü"])
def test_what_is_no_name_of_a_stack_is_refused(tmp_path: Path, name: str):
    with pytest.raises(ValueError, match="is no name of a stack"):
        journal_path(tmp_path, name)


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path):
    (tmp_path / ".azprov").write_text("a file")
    with pytest.raises(ValueError, match=r"^journal: .*\.azprov cannot be used: "):
        journal_path(tmp_path, "shop")


def test_what_is_forgotten_is_not_known_any_more(path: str):
    with Journal(path, "shop") as journal:
        run(journal.settle(VAULT, MADE), journal.sending(Pending(Owned(GROUP, "x"), "create", 1)))
        journal.forget([GROUP.upper(), VAULT])
        assert (journal.owned(), journal.pending()) == ([], {})
    with Journal(path, "shop") as journal:
        assert (journal.owned(), journal.pending()) == ([], {})
