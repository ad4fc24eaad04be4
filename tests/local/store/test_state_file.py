"""State files: who may use them, and what is refused."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.files.database import ClosedError
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.store import Store, Stored

from ..support import RESOURCES, SUBSCRIPTION, Arm, code

GROUP = f"{SUBSCRIPTION}/resourceGroups/g"
HOLD = """
import sys, time
from azure.mgmt.provisioning.local import LocalAzure
azure = LocalAzure(state=sys.argv[1])
print("open", flush=True)
time.sleep(600)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A state file with a resource in it."""
    made = tmp_path / "state.db"
    store = Store(str(made))
    store.put(Stored(GROUP, {"location": "westeurope"}), 1.0)
    store.close()
    return made


def refused(path: Path) -> str:
    """The one sentence that a file is refused with; the file stays as it is."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(ValueError, match="^state: ") as raised:
        LocalAzure(state=str(path))
    assert "\n" not in str(raised.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    return str(raised.value)


def test_a_second_process_is_told_who_uses_the_file_until_that_ends(path: Path):
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        message = refused(path)
        assert f"in use by process {holder.pid} since 20" in message
        holder.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        holder.wait()
    Store(str(path)).close()


def test_the_same_process_is_refused_too_and_keeps_its_lock(path: Path):
    with LocalAzure(state=str(path)) as azure:
        assert f"in use by this process {os.getpid()}" in refused(path)
        linked = path.with_name("linked.db")
        linked.symlink_to(path)
        assert "in use by this process" in refused(linked)
        other = subprocess.run([sys.executable, "-c", HOLD, str(path)], capture_output=True, text=True, check=False)
        assert f"in use by process {os.getpid()} since" in other.stderr
        assert azure.store.get(GROUP) is not None
    assert sorted(each.name for each in path.parent.iterdir()) == ["linked.db", "state.db"]


def test_files_are_their_owners_alone(path: Path, tmp_path: Path):
    path.chmod(0o644)
    before = os.umask(0)
    try:
        for file in (path, tmp_path / "new.db"):
            with LocalAzure(state=str(file)) as azure:
                azure.add_subscription("11111111-1111-1111-1111-111111111111")
                modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
                assert set(modes.values()) == {0o600}, modes
    finally:
        os.umask(before)


def _statement(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (["CREATE TABLE resources (a)"], "database of another program"),
        (["CREATE TABLE a (b)", "PRAGMA application_id = 7", "PRAGMA user_version = 2"], "database of another program"),
        (["CREATE TABLE a (b)", "PRAGMA user_version = 1"], "in format 1"),
    ],
)
def test_databases_of_others_are_refused(tmp_path: Path, statements: list[str], expected: str):
    _statement(tmp_path / "other.db", *statements)
    assert expected in refused(tmp_path / "other.db")


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("PRAGMA user_version = 99", "in format 99"),
        ("PRAGMA application_id = 99", "database of another program"),
        ("DROP TABLE terms", "other tables"),
        ("ALTER TABLE resources ADD COLUMN more", "other tables"),
        ("CREATE VIEW more AS SELECT 1", "other tables"),
    ],
)
def test_state_files_of_other_versions_are_refused(path: Path, statement: str, expected: str):
    _statement(path, statement)
    assert expected in refused(path)


@pytest.mark.parametrize("at", [b"SQLite", b"CREATE TABLE operations", b"westeurope", b'"location"'])
@pytest.mark.parametrize("junk", [b"\xff", b"x", b"\0"])
def test_damaged_files_are_refused(path: Path, at: bytes, junk: bytes):
    content = bytearray(path.read_bytes())
    begin = content.index(at)
    content[begin : begin + 20] = junk * 20
    path.write_bytes(content)
    refused(path)


def test_cut_files_and_what_is_no_database_are_refused(path: Path, tmp_path: Path):
    content = path.read_bytes()
    for size in (1, 50, 5000, len(content) // 2):
        path.write_bytes(content[:size])
        refused(path)
    (tmp_path / "text").write_text("no database, and long enough for SQLite to look at " * 9)
    assert "no SQLite database" in refused(tmp_path / "text")
    assert "not a file" in refused(tmp_path)
    assert "No such file" in refused(tmp_path / "none" / "state.db")


def test_read_only_files_and_pipes_are_refused(path: Path, tmp_path: Path):
    path.chmod(0o400)
    assert "read-only" in refused(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    os.mkfifo(tmp_path / "pipe")
    assert "not a file" in refused(tmp_path / "pipe")


@pytest.mark.parametrize("full", [True, False])
def test_what_cannot_be_written_is_an_error_and_leaves_nothing(path: Path, full: bool):
    with LocalAzure(state=str(path)) as azure:
        arm = Arm(azure)
        database = azure.store._state.connection
        pages = database.execute("PRAGMA page_count").fetchone()[0]
        database.execute(f"PRAGMA max_page_count = {pages + 1}" if full else "PRAGMA query_only = 1")
        body = {"location": "westeurope", "tags": {f"t{number}": "x" * 200 for number in range(40)}}
        answers = [arm.put(f"{GROUP}{number}", RESOURCES, body) for number in range(4)]
        expected = (507, "InsufficientStorage" if full else "StateNotWritable")
        kept = [number for number, answer in enumerate(answers) if answer.status == 201]
        assert {code(answer) for answer in answers if answer.status != 201} == {expected}
        listed = [each["name"] for each in arm.list(f"{SUBSCRIPTION}/resourceGroups", RESOURCES)]
        assert listed == ["g", *(f"g{number}" for number in kept)]
        database.execute("PRAGMA max_page_count = 100000" if full else "PRAGMA query_only = 0")
        assert arm.put(f"{GROUP}9", RESOURCES, body).status == 201


def test_closing_waits_for_the_request_that_is_going_on():
    azure = LocalAzure()
    entered, closed = threading.Event(), threading.Event()

    def close() -> None:
        entered.wait()
        azure.close()
        closed.set()

    thread = threading.Thread(target=close)
    thread.start()
    with azure.store.transaction():
        entered.set()
        assert not closed.wait(0.05)
        azure.store.put(Stored(GROUP, {}), 0)
    thread.join()
    assert closed.is_set()


def test_a_closed_one_says_so():
    azure = LocalAzure()
    client = ProvisioningClient.local(azure)
    azure.close()
    azure.close()
    for use in (lambda: list(client.resources.resource_groups.list()), lambda: Arm(azure).get(SUBSCRIPTION, RESOURCES)):
        with pytest.raises(ClosedError, match=r"^This local Azure Resource Manager is closed\.$"):
            use()


def test_a_request_cannot_close_it():
    with LocalAzure() as azure, azure.store.transaction(), pytest.raises(RuntimeError, match="by a request to it"):
        azure.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_process_leaves_the_file_to_its_parent(path: Path):
    code = """
import os, sys
from azure.mgmt.provisioning.local import LocalAzure
azure = LocalAzure(state=sys.argv[1])
if os.fork() == 0:
    try:
        azure.store.get("/subscriptions/x")
    except RuntimeError as error:
        print(error, flush=True)
    sys.exit()
os.wait()
azure.add_subscription("11111111-1111-1111-1111-111111111111")
print("fine")
"""
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False)
    assert "which this one was forked from" in done.stdout
    assert done.stdout.endswith("fine\n")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_process_does_not_keep_the_file_from_others(path: Path):
    code = """
import os, sys
from azure.mgmt.provisioning.local import LocalAzure
azure = LocalAzure(state=sys.argv[1])
if os.fork() == 0:
    print(os.getpid(), flush=True)
    sys.stdin.read()
    os._exit(0)
os._exit(0)
"""
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.wait(60)
        os.kill(child, 0)  # it is still there
        LocalAzure(state=str(path)).close()


@pytest.mark.parametrize("seconds", ["0", "2", "float('inf')"])
def test_a_script_ends_while_threads_still_ask(seconds: str):
    code = f"""
import threading
from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure
azure = LocalAzure(operation_seconds={seconds})
groups = ProvisioningClient.local(azure).resources.resource_groups
def ask():
    while True:
        for group in groups.list(): pass
for number in range(8):
    groups.create_or_update(f"g{{number}}", {{"location": "westeurope"}})
    groups.begin_delete(f"g{{number}}")
    threading.Thread(target=ask, daemon=True).start()
threading.excepthook = lambda raised: None
"""
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=300)
        assert (done.returncode, done.stderr) == (0, "")


def test_a_copy_of_a_state_file_is_one(path: Path, tmp_path: Path):
    shutil.copy(path, tmp_path / "copy.db")
    with LocalAzure(state=str(tmp_path / "copy.db")) as azure:
        assert azure.store.get(GROUP) is not None
