"""The file that a store keeps everything in: whose it is, and whether it can be used."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import struct
import warnings
from contextlib import closing, suppress
from dataclasses import dataclass

from .state_lock import StateLock

MEMORY = ":memory:"

_APPLICATION = int.from_bytes(b"AzRM", "big")
_FORMAT = 2
_MAGIC = b"SQLite format 3\0"
# Where SQLite's header has user_version and application_id. It is read without SQLite, which may write when it opens a
# file: what is not ours stays untouched.
_VERSION_AT, _APPLICATION_AT, _HEADER = 60, 68, 100
_MADE = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
_BESIDE = ("", "-journal", "-wal", "-shm")
_PRIVATE = 0o600


class ClosedError(RuntimeError):
    """The local Azure Resource Manager is used after it was closed."""

    def __init__(self, why: str = "This local Azure Resource Manager is closed.") -> None:
        super().__init__(why)


@dataclass
class State:
    """An open database, in a file or in memory."""

    path: str
    opened: sqlite3.Connection
    process: int
    lock: StateLock | None = None
    closed: bool = False

    @property
    def connection(self) -> sqlite3.Connection:
        """The database.

        :raises ClosedError: It is closed, or belongs to the process that this one was forked from.
        """
        if self.closed:
            raise ClosedError
        if self.lock is not None and self.process != os.getpid():
            raise ClosedError(f"state: {self.path} belongs to process {self.process}, which this one was forked from.")
        return self.opened

    def close(self) -> None:
        """Close the database, and let others have the file."""
        # A forked process leaves alone what is its parent's: to close it would remove the journal of a transaction.
        if self.closed or self.process != os.getpid():
            return
        self.closed = True
        self.opened.close()
        if self.lock is not None:
            self.lock.release()


def open_state(path: str, schema: str, documents: str) -> State:
    """Open a state file for this process alone, or make it.

    :param path: A file, or ``":memory:"``.
    :param schema: What makes its tables.
    :param documents: A query for everything in them that has to be JSON.
    :raises ValueError: It is used by somebody, is damaged, or is no state file. Then nothing has changed in it.
    """
    if path == MEMORY:
        return State(path, _connect(path, schema, documents), os.getpid())
    path = os.path.realpath(path)
    try:
        _make_private(path)
        _check_place(path)
        lock = StateLock(path)
    except OSError as error:
        raise ValueError(f"state: {path} cannot be used: {error.strerror or error}") from error
    try:
        _check_file(path)
        return State(path, _connect(path, schema, documents), os.getpid(), lock)
    except BaseException:
        lock.release()
        raise


def _connect(path: str, schema: str, documents: str) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(path, timeout=1, check_same_thread=False, isolation_level=None)
    except sqlite3.Error as error:
        raise ValueError(f"state: {path} cannot be used: {error}") from error
    try:
        _take(connection, path, schema, documents)
    except BaseException:
        connection.close()
        raise
    return connection


def _take(connection: sqlite3.Connection, path: str, schema: str, documents: str) -> None:
    """Lock the file until the connection is closed, and see that its tables are there and whole."""
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        new = connection.execute("PRAGMA schema_version").fetchone()[0] == 0
        if new:
            for statement in filter(None, map(str.strip, schema.split(";"))):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {_APPLICATION}")
            connection.execute(f"PRAGMA user_version = {_FORMAT}")
        elif (found := connection.execute("PRAGMA integrity_check(1)").fetchone()[0]) != "ok":
            raise ValueError(f"state: {path} is damaged: {' '.join(found.split())}.")
        elif connection.execute(_MADE).fetchall() != _made_by(schema):
            raise ValueError(f"state: {path} has other tables than a state file.")
        else:
            _check_documents(connection, path, documents)
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if "UTF-8" in str(error):
            raise ValueError(f"state: {path} is damaged: {error}") from error
        if "locked" not in str(error):
            raise ValueError(f"state: {path} cannot be used: {error}") from error
        raise ValueError(f"state: {path} is in use by another program: stop that.") from error
    except sqlite3.DatabaseError as error:
        raise ValueError(f"state: {path} is damaged: {error}") from error


def _check_documents(connection: sqlite3.Connection, path: str, documents: str) -> None:
    # What SQLite checks are its own structures: what they hold may be damaged all the same.
    for (document,) in connection.execute(documents):
        try:
            json.loads(document)
        except (ValueError, TypeError) as error:
            raise ValueError(f"state: {path} is damaged: a document in it is no JSON: {error}") from error


def _made_by(schema: str) -> list[tuple[str, str]]:
    """What SQLite notes of a schema."""
    with closing(sqlite3.connect(MEMORY)) as connection:
        connection.executescript(schema)
        return connection.execute(_MADE).fetchall()


def _check_place(path: str) -> None:
    """Refuse what is no file, or can only be read."""
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise ValueError(f"state: {path} is not a file.")
    if not (found.st_mode & stat.S_IWUSR and os.access(path, os.W_OK)):
        raise ValueError(f"state: {path} is read-only.")
    if not os.access(os.path.dirname(path), os.W_OK):
        raise ValueError(f"state: the folder of {path} is read-only, and SQLite's journal has to be written there.")


def _check_file(path: str) -> None:
    """Refuse the file of another program, and take ours from others."""
    try:
        with open(path, "rb") as file:
            header = file.read(_HEADER)
        if header:
            _check_header(path, header)
        _tighten(path)
    except OSError as error:
        raise ValueError(f"state: {path} cannot be used: {error.strerror or error}") from error


def _make_private(path: str) -> None:
    """Make an empty file for its owner alone, whatever the umask is, unless there is one."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _PRIVATE))


def _check_header(path: str, header: bytes) -> None:
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise ValueError(f"state: {path} is no SQLite database, so it is no state file.")
    (version,) = struct.unpack_from(">I", header, _VERSION_AT)
    (application,) = struct.unpack_from(">I", header, _APPLICATION_AT)
    if application != _APPLICATION and (application, version) != (0, 1):
        raise ValueError(f"state: {path} is the database of another program.")
    if version != _FORMAT:
        raise ValueError(
            f"state: {path} was written by another version of the local Azure Resource Manager, in format {version}; "
            f"this one reads and writes format {_FORMAT}."
        )


def _tighten(path: str) -> None:
    """Take from others what they may do with the file and its journals."""
    for suffix in _BESIDE:
        mode = 0
        try:
            mode = stat.S_IMODE(os.stat(path + suffix).st_mode)
            if mode & ~_PRIVATE:
                os.chmod(path + suffix, _PRIVATE)
        except FileNotFoundError:
            continue
        except PermissionError:
            message = f"state: {path}{suffix} can be used by others (mode {mode:o}), and that cannot be changed."
            warnings.warn(message, stacklevel=2)
