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
from typing import Any, TypeVar

from ...files.database import Database, Form, open_database
from ...files.owner import InUseError
from .events import SCHEMA, Event, read_events, write_events
from .interface import Owned
from .records import Command, Done, Pending, Run

T = TypeVar("T")

MOVING = "moving to"
"""The name of the fact which says that a journal is on the way to another place."""
FORM = Form(
    word="journal",
    name="journal of a stack",
    maker="azprov",
    application=b"AzSt",
    version=1,
    schema=SCHEMA,
    documents=" UNION ALL ".join(
        f"SELECT document FROM {table}" for table in ("runs", "steps", "pending", "owned", "outputs")
    ),
    closed="This journal is closed.",
    write_ahead=True,
)
_MANAGING = "deployment stack"
"""The name of the fact which says what manages the resources of the stack."""
_KEPT_RUNS = 50
_MOMENT = 0.2


class JournalError(Exception):
    """The journal could not be written: nothing of what was to be noted is kept, and nothing more may be sent.

    :ivar full: There is no more room for it.
    """

    def __init__(self, message: str, *, full: bool = False) -> None:
        super().__init__(message)
        self.full = full


class Journal:
    """What is known of a stack. One process has it at a time, until it ends, however it ends.

    :param path: The file, or ``":memory:"``.
    :param stack: The name of the stack.
    :param patience: Seconds to wait for a process that has it.
    :param told: Is told once who that is, before it is waited for.
    :param renamed: The name that it may have already, if somebody was stopped who renamed the stack.
    :param moving: The place that it may be on the way to, if somebody was stopped who moved it.
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
        moving: str = "",
    ) -> None:
        self._keep_in(patiently(lambda: open_database(path, FORM), patience, told, _MOMENT))
        try:
            self.salt = self._begin(stack, renamed, moving)
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

    def check(self) -> None:
        """See that something may be sent, which is asked before each request: that nobody else can have the journal.

        :raises JournalError: Somebody may.
        """

    def events(self) -> list[Event]:
        """All that it says: what another journal has to take to say the same."""
        self._flush()
        return read_events(self._database.connection)

    def take(self, events: Iterable[Event]) -> None:
        """Say what another journal says."""
        self._now(*events)

    def move(self, place: str) -> None:
        """Note that it is on the way to another place, and to be used by nobody but who takes it there."""
        self._now(("fact", MOVING, place))

    @property
    def is_moving(self) -> bool:
        """Whether it is on the way to another place."""
        return bool(self._rows("SELECT 1 FROM facts WHERE name = ?", (MOVING,)))

    def rename(self, stack: str, path: str) -> None:
        """Give the stack another name and its journal another file, which closes it.

        Who is stopped in the middle can go on: the journal is opened with ``renamed``, then.

        :param path: The file, which must not be there yet.
        :raises ValueError: It is there, or the file can't be moved.
        """
        if os.path.exists(path):
            raise ValueError(f"journal: there is a stack {stack!r} already: {path}")
        self._now(("fact", "stack", stack))
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

    @property
    def managing(self) -> str:
        """The id of the deployment stack that manages what the stack made; empty: none does."""
        rows = self._rows("SELECT value FROM facts WHERE name = ?", (_MANAGING,))
        return str(rows[0][0]) if rows else ""

    def manage(self, id: str) -> None:
        """Note which deployment stack manages what the stack made.

        :param id: Its id; empty: none does.
        """
        self._now(("fact", _MANAGING, id))

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
        number = 1 + int(self._rows("SELECT coalesce(max(number), 0) FROM runs")[0][0])
        oldest = number - _KEPT_RUNS
        document = _text({"command": command, "began": time.time()})
        self._now(("run", number, document), ("steps forgotten", oldest), ("runs forgotten", oldest))
        return number

    def end_run(self, run: Run, outputs: Mapping[str, Any] | None = None) -> None:
        """Note how a run ended.

        :param outputs: What it gave, but for what is secret; None to keep what an earlier one gave.
        """
        document = asdict(run)
        del document["number"]
        events: list[Event] = [("run", run.number, _text(document))]
        if outputs is not None:
            events += [("no outputs",), *(("output", name, _text(each)) for name, each in outputs.items())]
        self._now(*events)

    async def sending(self, pending: Pending) -> None:
        """Note that a change is about to be sent, or that the service accepted it."""
        await self._soon(("sending", pending.key, _text(asdict(pending))))

    async def settle(self, id: str, owned: Owned | None) -> None:
        """Note that a change has ended.

        :param owned: The resource as it is now; None if it is not there, or not the stack's.
        """
        key = id.lower()
        known: Event = ("not owned", key) if owned is None else ("owned", key, _text(asdict(owned)))
        await self._soon(("settled", key), known)

    async def refused(self, id: str) -> None:
        """Note that the service refused a change, so that nothing is under way."""
        await self._soon(("settled", id.lower()))

    def forget(self, ids: Iterable[str]) -> None:
        """Note that resources are not the stack's: of all of them at once, or of none."""
        self._now(*((name, identity.lower()) for identity in ids for name in ("settled", "not owned")))

    def note(self, run: int, done: Done) -> None:
        """Note how a step ended, for history. It is written with whatever is written next."""
        self._queue.append(("step", run, _text(asdict(done))))

    def _keep_in(self, database: Database) -> None:
        self._database = database
        self._queue: list[Event] = []
        self._flushed: asyncio.Future[None] | None = None

    def _begin(self, stack: str, renamed: str, moving: str) -> str:
        """See whose journal it is, or make it this stack's; its salt."""
        facts = dict(self._rows("SELECT name, value FROM facts"))
        if not facts:
            facts = {"stack": stack, "salt": secrets.token_hex(16)}
            self._now(*(("fact", *each) for each in facts.items()))
        if facts["stack"] not in (stack, renamed):
            raise ValueError(f"journal: {self.path} is that of the stack {facts['stack']!r}, not of {stack!r}.")
        if facts.get(MOVING, moving) != moving:
            raise ValueError(
                f"journal: {self.path} is on the way to {facts[MOVING]}: azprov state move takes it there."
            )
        return str(facts["salt"])

    def _rows(self, query: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        self._flush()
        return self._database.connection.execute(query, values).fetchall()

    def _documents(self, table: str, key: str) -> list[tuple[Any, Any]]:
        rows = self._rows(f"SELECT {key}, document FROM {table} ORDER BY {key}")
        return [(found, json.loads(document)) for found, document in rows]

    def _now(self, *events: Event) -> None:
        self._queue += events
        self._flush()

    async def _soon(self, *events: Event) -> None:
        """Write with all that others want to write in the same turn of the event loop: the disk is waited for once."""
        self._queue += events
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
        events, self._queue = self._queue, []
        flushed, self._flushed = self._flushed, None
        error: JournalError | None = None
        if events:
            error = self._write(events)
        if flushed is not None and not flushed.done():
            if error is None:
                flushed.set_result(None)
            else:
                flushed.set_exception(error)
                flushed.exception()  # who waits for it may have been cancelled
        if error is not None:
            raise error

    def _write(self, events: list[Event]) -> JournalError | None:
        try:
            write_events(self._database.connection, events)
        except sqlite3.Error as error:
            full = "full" in str(error)
            advice = "Make room, and run it again." if full else "Run it again once it can be written."
            text = f"journal: {self.path} could not be written: {error}. {advice} What was sent is not lost."
            found = JournalError(text, full=full)
            found.__cause__ = error
            return found
        return None


def patiently(open: Callable[[], T], patience: float, told: Callable[[str], object], moment: float) -> T:
    """What is opened, once nobody else has it.

    :param patience: Seconds to wait for somebody who has it.
    :param told: Is told once who that is, before it is waited for.
    :param moment: Seconds between two tries.
    :raises InUseError: Somebody still has it.
    """
    until = time.monotonic() + patience
    said = False
    while True:
        try:
            return open()
        except InUseError as error:
            if time.monotonic() >= until:
                raise
            if not said:
                told(str(error))
                said = True
            time.sleep(moment)


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
