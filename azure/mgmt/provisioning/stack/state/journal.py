"""The journal of a stack: a database that is written before a request is sent, and after it was answered.

What a method here wrote is on the disk when it returns, or when it was awaited. A process that is killed at any moment
leaves a journal that says all that was written by then.
"""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from typing import Any

from ...files.database import Database, Form, open_database
from ...files.owner import InUseError
from .interface import Owned
from .records import Command, Done, Pending, Run

_SCHEMA = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE runs (number INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL);
CREATE TABLE steps (run INTEGER NOT NULL, number INTEGER PRIMARY KEY, document TEXT NOT NULL);
CREATE INDEX steps_by_run ON steps (run, number);
CREATE TABLE pending (key TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE owned (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, document TEXT NOT NULL);
CREATE TABLE outputs (name TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
"""
_FORM = Form(
    word="journal",
    name="journal of a stack",
    maker="azprov",
    application=b"AzSt",
    version=1,
    schema=_SCHEMA,
    documents=" UNION ALL ".join(
        f"SELECT document FROM {table}" for table in ("runs", "steps", "pending", "owned", "outputs")
    ),
    closed="This journal is closed.",
    write_ahead=True,
)
_KEEP = "INSERT INTO owned (key, document) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET document = excluded.document"
_KEPT_RUNS = 50
_MOMENT = 0.2

_Statement = tuple[str, tuple[Any, ...]]


class JournalError(Exception):
    """The journal could not be written: nothing of what was to be noted is kept, and nothing more may be sent.

    :ivar full: There is no more room for it.
    """

    def __init__(self, path: str, error: sqlite3.Error) -> None:
        self.full = "full" in str(error)
        advice = "Make room, and run it again." if self.full else "Run it again once it can be written."
        super().__init__(f"journal: {path} could not be written: {error}. {advice} What was sent is not lost.")


class Journal:
    """What is known of a stack. One process has it at a time, until it ends, however it ends.

    :param path: The file, or ``":memory:"``.
    :param stack: The name of the stack.
    :param patience: Seconds to wait for a process that has it.
    :param told: Is told once who that is, before it is waited for.
    :param renamed: The name that it may have already, if somebody was stopped who renamed the stack.
    :raises InUseError: Another process has it: which, and since when.
    :raises ValueError: The file can't be used, is damaged, or is the journal of another stack.
    """

    def __init__(
        self,
        path: str,
        stack: str,
        *,
        patience: float = 0.0,
        told: Callable[[str], object] = lambda message: None,
        renamed: str = "",
    ) -> None:
        self._database = _opened(path, patience, told)
        self._queue: list[_Statement] = []
        self._flushed: asyncio.Future[None] | None = None
        try:
            self.salt = self._begin(stack, renamed)
        except BaseException:
            self._database.close()
            raise

    @property
    def path(self) -> str:
        """The file."""
        return self._database.path

    def close(self) -> None:
        """Write what is still to be written, and let others have the file."""
        if not self._database.is_closed:
            try:
                self._flush()
            finally:
                self._database.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def rename(self, stack: str, path: str) -> None:
        """Give the stack another name and its journal another file, which closes it.

        Who is stopped in the middle can go on: the journal is opened with ``renamed``, then.

        :param path: The file, which must not be there yet.
        :raises ValueError: It is there, or the file can't be moved.
        """
        if os.path.exists(path):
            raise ValueError(f"journal: there is a stack {stack!r} already: {path}")
        self._now(("UPDATE facts SET value = ? WHERE name = 'stack'", (stack,)))
        before = self.path
        self.close()
        try:
            os.rename(before, path)
        except OSError as error:
            raise ValueError(f"journal: {before} can't be moved to {path}: {error.strerror or error}") from error

    def owned(self) -> list[Owned]:
        """What the stack made, in the order in which it was made; and what it was about to make last."""
        rows = self._rows("SELECT key, document FROM owned ORDER BY number")
        found = {key: _owned(json.loads(document)) for key, document in rows}
        for key, pending in self.pending().items():
            if pending.change != "delete":
                found[key] = in_doubt(found.get(key), pending.owned)
        return list(found.values())

    def pending(self) -> dict[str, Pending]:
        """What was sent in any run, and of which nobody knows how it ended; by ids in lower case."""
        rows = self._rows("SELECT key, document FROM pending ORDER BY key")
        found = {key: json.loads(document) for key, document in rows}
        return {key: Pending(**{**each, "owned": _owned(each["owned"])}) for key, each in found.items()}

    def outputs(self) -> dict[str, Any]:
        """The outputs of the last run that ended well, but for secret ones."""
        return dict(self._documents("outputs", "name"))

    def runs(self) -> list[Run]:
        """The last runs, the newest first."""
        found = [Run(**{**document, "number": key}) for key, document in self._documents("runs", "number")]
        return found[::-1]

    def steps(self, run: int) -> list[Done]:
        """The steps of a run, in the order in which they ended."""
        rows = self._rows("SELECT document FROM steps WHERE run = ? ORDER BY number", (run,))
        return [Done(**json.loads(document)) for (document,) in rows]

    def begin_run(self, command: Command) -> int:
        """Note that a run begins.

        :return: Its number.
        """
        document = _text({"command": command, "began": time.time()})
        self._now(("INSERT INTO runs (document) VALUES (?)", (document,)))
        number = int(self._rows("SELECT max(number) FROM runs")[0][0])
        self._now(
            ("DELETE FROM steps WHERE run <= ?", (number - _KEPT_RUNS,)),
            ("DELETE FROM runs WHERE number <= ?", (number - _KEPT_RUNS,)),
        )
        return number

    def end_run(self, run: Run, outputs: Mapping[str, Any] | None = None) -> None:
        """Note how a run ended.

        :param outputs: What it gave, but for what is secret; None to keep what an earlier one gave.
        """
        document = asdict(run)
        del document["number"]
        statements: list[_Statement] = [
            ("UPDATE runs SET document = ? WHERE number = ?", (_text(document), run.number))
        ]
        if outputs is not None:
            statements.append(("DELETE FROM outputs", ()))
            statements += [("INSERT INTO outputs VALUES (?, ?)", (name, _text(each))) for name, each in outputs.items()]
        self._now(*statements)

    async def sending(self, pending: Pending) -> None:
        """Note that a change is about to be sent, or that the service accepted it."""
        await self._soon(("INSERT OR REPLACE INTO pending VALUES (?, ?)", (pending.key, _text(asdict(pending)))))

    async def settle(self, id: str, owned: Owned | None) -> None:
        """Note that a change has ended.

        :param owned: The resource as it is now; None if it is not there, or not the stack's.
        """
        key = id.lower()
        settled: _Statement = ("DELETE FROM pending WHERE key = ?", (key,))
        if owned is None:
            await self._soon(settled, ("DELETE FROM owned WHERE key = ?", (key,)))
        else:
            await self._soon(settled, (_KEEP, (key, _text(asdict(owned)))))

    async def refused(self, id: str) -> None:
        """Note that the service refused a change, so that nothing is under way."""
        await self._soon(("DELETE FROM pending WHERE key = ?", (id.lower(),)))

    def forget(self, ids: Iterable[str]) -> None:
        """Note that resources are not the stack's."""
        keys = [(identity.lower(),) for identity in ids]
        self._now(*((f"DELETE FROM {table} WHERE key = ?", key) for key in keys for table in ("pending", "owned")))

    def note(self, run: int, done: Done) -> None:
        """Note how a step ended, for history. It is written with whatever is written next."""
        self._queue.append(("INSERT INTO steps (run, document) VALUES (?, ?)", (run, _text(asdict(done)))))

    def _begin(self, stack: str, renamed: str) -> str:
        """See whose journal it is, or make it this stack's; its salt."""
        facts = dict(self._rows("SELECT name, value FROM facts"))
        if not facts:
            facts = {"stack": stack, "salt": secrets.token_hex(16)}
            self._now(*(("INSERT INTO facts VALUES (?, ?)", each) for each in facts.items()))
        if facts["stack"] not in (stack, renamed):
            raise ValueError(f"journal: {self.path} is that of the stack {facts['stack']!r}, not of {stack!r}.")
        return str(facts["salt"])

    def _rows(self, query: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        self._flush()
        return self._database.connection.execute(query, values).fetchall()

    def _documents(self, table: str, key: str) -> list[tuple[Any, Any]]:
        rows = self._rows(f"SELECT {key}, document FROM {table} ORDER BY {key}")
        return [(found, json.loads(document)) for found, document in rows]

    def _now(self, *statements: _Statement) -> None:
        self._queue += statements
        self._flush()

    async def _soon(self, *statements: _Statement) -> None:
        """Write with all that others want to write in the same turn of the event loop: the disk is waited for once."""
        self._queue += statements
        if self._flushed is None:
            loop = asyncio.get_running_loop()
            self._flushed = loop.create_future()
            loop.call_soon(self._flush_quietly)
        await asyncio.shield(self._flushed)

    def _flush_quietly(self) -> None:
        with suppress(JournalError):  # those who wait get it
            self._flush()

    def _flush(self) -> None:
        """Write what is to be written, as a whole or not at all.

        :raises JournalError: It could not be written.
        """
        statements, self._queue = self._queue, []
        flushed, self._flushed = self._flushed, None
        error: JournalError | None = None
        if statements:
            error = self._write(statements)
        if flushed is not None and not flushed.done():
            if error is None:
                flushed.set_result(None)
            else:
                flushed.set_exception(error)
                flushed.exception()  # who waits for it may have been cancelled
        if error is not None:
            raise error

    def _write(self, statements: list[_Statement]) -> JournalError | None:
        connection = self._database.connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            for statement, values in statements:
                connection.execute(statement, values)
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            found = JournalError(self.path, error)
            found.__cause__ = error
            return found
        return None


def _opened(path: str, patience: float, told: Callable[[str], object]) -> Database:
    """The database, once nobody else has it."""
    until = time.monotonic() + patience
    said = False
    while True:
        try:
            return open_database(path, _FORM)
        except InUseError as error:
            if time.monotonic() >= until:
                raise
            if not said:
                told(str(error))
                said = True
            time.sleep(_MOMENT)


def in_doubt(before: Owned | None, sent: Owned) -> Owned:
    """What is known of a resource whose last change may have been made or not: what was said before, and with it."""
    return replace(sent, body=sent.body if before is None else _merged(before.body, sent.body), in_doubt=True)


def _merged(before: Any, after: Any) -> Any:
    if not isinstance(before, dict) or not isinstance(after, dict):
        return after
    return {**before, **{name: _merged(before.get(name), item) for name, item in after.items()}}


def _owned(document: dict[str, Any]) -> Owned:
    tuples = {name: tuple(document[name]) for name in ("component", "needs")}
    return Owned(**{**document, **tuples})


def _text(document: Any) -> str:
    return json.dumps(document, sort_keys=True)
