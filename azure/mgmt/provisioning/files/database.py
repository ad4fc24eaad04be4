"""A file that a program keeps what it knows in, as an SQLite database: whose it is, and whether it can be used."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import struct
import warnings
from contextlib import closing, suppress
from dataclasses import dataclass

from .owner import Ownership, UnusableError

MEMORY = ":memory:"

_MAGIC = b"SQLite format 3\0"
# Where SQLite's header has user_version and application_id. It is read without SQLite, which may write when it opens a
# file: what is not ours stays untouched.
_VERSION_AT, _APPLICATION_AT, _HEADER = 60, 68, 100
_MADE = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
_BESIDE = ("", "-journal", "-wal", "-shm")
_PRIVATE = 0o600
# Pages of this size hold documents with less waste than SQLite's own 4096, so that less is copied. Files keep those.
_PAGE_IN_MEMORY = 8192


class ClosedError(RuntimeError):
    """What is kept in the database is asked for after it was closed."""


@dataclass(frozen=True)
class Form:
    """What a program keeps in its databases.

    :param word: What errors call one of them: they begin with it.
    :param name: What it is.
    :param maker: What makes it.
    :param application: Four letters by which SQLite tells the databases of programs from each other.
    :param version: The version of the form.
    :param schema: What makes its tables.
    :param documents: A query for everything in them that has to be JSON.
    :param closed: What is said to who uses it after it was closed.
    :param unmarked: A version whose files had no letters.
    :param write_ahead: Keep what is written in a file beside it: writing then waits for the disk once, not four times.
    """

    word: str
    name: str
    maker: str
    application: bytes
    version: int
    schema: str
    documents: str
    closed: str
    unmarked: int | None = None
    write_ahead: bool = False


@dataclass
class Database:
    """An open database, in a file or in memory."""

    path: str
    form: Form
    opened: sqlite3.Connection
    process: int
    ownership: Ownership | None = None
    is_closed: bool = False

    @property
    def connection(self) -> sqlite3.Connection:
        """SQLite's connection.

        :raises ClosedError: It is closed, or belongs to the process that this one was forked from.
        """
        if self.is_closed:
            raise ClosedError(self.form.closed)
        if self.ownership is not None and self.process != os.getpid():
            raise ClosedError(
                f"{self.form.word}: {self.path} belongs to process {self.process}, which this one was forked from."
            )
        return self.opened

    def exchange(self, connection: sqlite3.Connection) -> None:
        """Have another database in memory in place of this one, which is in memory, too.

        :raises ClosedError: It is closed.
        """
        former, self.opened = self.connection, connection
        former.close()

    def close(self) -> None:
        """Close the database, and let others have the file."""
        # A forked process leaves alone what is its parent's: to close it would remove the journal of a transaction.
        if self.is_closed or self.process != os.getpid():
            return
        self.is_closed = True
        self.opened.close()
        if self.ownership is not None:
            self.ownership.release()


def open_database(path: str, form: Form) -> Database:
    """Open a database for this process alone, or make it.

    :param path: A file, or ``":memory:"``.
    :raises UnusableError: It is used by somebody, is damaged, or is none of this form. Then nothing has changed in it.
    """
    if path == MEMORY:
        return Database(path, form, _connect(path, form), os.getpid())
    path = os.path.realpath(path)
    try:
        _make_private(path)
        _check_place(path, form)
        ownership = Ownership(path, form.word)
    except OSError as error:
        raise UnusableError(f"{form.word}: {path} cannot be used: {error.strerror or error}") from error
    try:
        _check_file(path, form)
        return Database(path, form, _connect(path, form), os.getpid(), ownership)
    except BaseException:
        ownership.release()
        raise


def _connect(path: str, form: Form) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(path, timeout=1, check_same_thread=False, isolation_level=None)
    except sqlite3.Error as error:
        raise UnusableError(f"{form.word}: {path} cannot be used: {error}") from error
    try:
        if path == MEMORY:
            connection.execute(f"PRAGMA page_size = {_PAGE_IN_MEMORY}")
        _take(connection, path, form)
    except BaseException:
        connection.close()
        raise
    return connection


def _take(connection: sqlite3.Connection, path: str, form: Form) -> None:
    """Lock the file until the connection is closed, and see that its tables are there and whole."""
    where = f"{form.word}: {path}"
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        new = connection.execute("PRAGMA schema_version").fetchone()[0] == 0
        if new:
            for statement in filter(None, map(str.strip, form.schema.split(";"))):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {int.from_bytes(form.application, 'big')}")
            connection.execute(f"PRAGMA user_version = {form.version}")
        elif (found := connection.execute("PRAGMA integrity_check(1)").fetchone()[0]) != "ok":
            raise UnusableError(f"{where} is damaged: {' '.join(found.split())}.")
        elif connection.execute(_MADE).fetchall() != _made_by(form.schema):
            raise UnusableError(f"{where} has other tables than a {form.name}.")
        else:
            _check_documents(connection, where, form.documents)
        connection.execute("COMMIT")
        if form.write_ahead:
            # Once the tables are there: what a file is can then be told from its beginning.
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
    except sqlite3.OperationalError as error:
        if "UTF-8" in str(error):
            raise UnusableError(f"{where} is damaged: {error}") from error
        if "locked" not in str(error):
            raise UnusableError(f"{where} cannot be used: {error}") from error
        raise UnusableError(f"{where} is in use by another program: stop that.") from error
    except sqlite3.DatabaseError as error:
        raise UnusableError(f"{where} is damaged: {error}") from error


def _check_documents(connection: sqlite3.Connection, where: str, documents: str) -> None:
    # What SQLite checks are its own structures: what they hold may be damaged all the same.
    for (document,) in connection.execute(documents):
        try:
            json.loads(document)
        except (ValueError, TypeError) as error:
            raise UnusableError(f"{where} is damaged: a document in it is no JSON: {error}") from error


def _made_by(schema: str) -> list[tuple[str, str]]:
    """What SQLite notes of a schema."""
    with closing(sqlite3.connect(MEMORY)) as connection:
        connection.executescript(schema)
        return connection.execute(_MADE).fetchall()


def _check_place(path: str, form: Form) -> None:
    """Refuse what is no file, or can only be read."""
    found = os.stat(path)
    where = f"{form.word}: {path}"
    if not stat.S_ISREG(found.st_mode):
        raise UnusableError(f"{where} is not a file.")
    if not (found.st_mode & stat.S_IWUSR and os.access(path, os.W_OK)):
        raise UnusableError(f"{where} is read-only.")
    if not os.access(os.path.dirname(path), os.W_OK):
        raise UnusableError(
            f"{form.word}: the folder of {path} is read-only, and SQLite's journal has to be written there."
        )


def _check_file(path: str, form: Form) -> None:
    """Refuse the file of another program, and take ours from others."""
    try:
        with open(path, "rb") as file:
            header = file.read(_HEADER)
        if header:
            _check_header(path, form, header)
        _tighten(path, form)
    except OSError as error:
        raise UnusableError(f"{form.word}: {path} cannot be used: {error.strerror or error}") from error


def _make_private(path: str) -> None:
    """Make an empty file for its owner alone, whatever the umask is, unless there is one."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _PRIVATE))


def _check_header(path: str, form: Form, header: bytes) -> None:
    where = f"{form.word}: {path}"
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise UnusableError(f"{where} is no SQLite database, so it is no {form.name}.")
    (version,) = struct.unpack_from(">I", header, _VERSION_AT)
    application = header[_APPLICATION_AT : _APPLICATION_AT + 4]
    if application != form.application and (application, version) != (bytes(4), form.unmarked):
        raise UnusableError(f"{where} is the database of another program.")
    if version != form.version:
        raise UnusableError(
            f"{where} was written by another version of {form.maker}, in format {version}; "
            f"this one reads and writes format {form.version}."
        )


def _tighten(path: str, form: Form) -> None:
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
            message = f"{form.word}: {path}{suffix} can be used by others (mode {mode:o}), and that cannot be changed."
            warnings.warn(message, stacklevel=2)
