"""What the local Azure Resource Manager knows: resources and a few other records, in SQLite.

Whatever is asked is answered from an index: by id, by type, or by a term of a resource. The terms of a resource are the
ids that its document refers to, its name, its tags, and what its kind wants it to be found by.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import uuid
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from ..files.database import MEMORY, Database, open_database
from .arm.ids import ResourceId, key_of
from .schema import FORM
from .terms import id_term, name_term, tag_term, terms_of

# How long the end of the interpreter waits for a request that is going on.
_PATIENCE = 5
_ANSWERS = 1000


class StateError(Exception):
    """The state could not be read or written: nothing of what was under way is kept.

    :param full: There is no more room for it.
    """

    def __init__(self, path: str, error: sqlite3.Error) -> None:
        super().__init__(f"The state in {path} could not be read or written: {error}")
        self.full = "full" in str(error)


@dataclass
class Stored:
    """A resource: its document as it was written, and what only the server knows.

    :param document: The REST document without ``id``, ``name`` and ``type``.
    :param private: The server's own notes; never shown.
    """

    id: str
    document: dict[str, Any]
    private: dict[str, Any] = field(default_factory=dict)
    created: float = 0.0
    changed: float = 0.0
    etag: str = ""

    @property
    def key(self) -> str:
        """What it is found by."""
        return key_of(self.id)

    @property
    def type(self) -> str:
        """Its full type."""
        return ResourceId(self.id).type

    @property
    def name(self) -> str:
        """Its name."""
        return ResourceId(self.id).name

    @property
    def properties(self) -> dict[str, Any]:
        """Its properties; changes are seen in the document."""
        found: dict[str, Any] = self.document.setdefault("properties", {})
        return found


class Copy:
    """All that a store knew at a moment, in memory."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        # A connection that is not closed is complained of.
        weakref.finalize(self, connection.close)


Terms = Callable[[Stored], Iterable[str]]
"""What a resource is to be found by, besides its id, its name, its tags and what it refers to."""


class Store:
    """Resources by id in any case, and records by collection and key.

    One connection behind one lock: every call may come from any thread.

    :param path: A file, or ``":memory:"``.
    :param terms: More terms of a resource; what they are must not change for a file.
    :raises ValueError: The file is used by somebody, is damaged, or is no state file.
    """

    def __init__(self, path: str = MEMORY, terms: Terms = lambda stored: ()) -> None:
        self.lock = threading.RLock()
        # Transactions that are open, and how many of them have begun in the database.
        self._depth = 0
        self._begun = 0
        # What was answered since something was written: every request asks some of the same things.
        self._answers: dict[tuple[str, tuple[object, ...]], list[Any]] = {}
        self._answered_at = 0
        self._terms = terms
        self._state = open_database(path, FORM)
        self._close = weakref.finalize(self, _close, self._state, self.lock)

    def close(self) -> None:
        """Close the file, after the request that is going on; this happens by itself when the store is no longer used.

        :raises RuntimeError: That request is this thread's own.
        """
        with self.lock:
            if self._depth:
                raise RuntimeError("The local Azure Resource Manager cannot be closed by a request to it.")
            self._close()

    def copy(self) -> Copy:
        """All that it knows now.

        :raises RuntimeError: A request is going on in this thread.
        """
        with self._idle():
            return Copy(_in_memory(self._state.connection))

    def become(self, copy: Copy) -> None:
        """Know what was known when a copy was made, and nothing else; it raises, and stays as it is, where it can't."""
        with self._idle():
            try:
                current = self._state.connection
                if self._state.path == MEMORY:
                    # In place of what was there, and not over it: SQLite would keep that until the end, to go back to.
                    self._state.exchange(_in_memory(copy.connection))
                else:
                    copy.connection.backup(current)
            except sqlite3.Error as error:
                raise StateError(self._state.path, error) from error
            finally:
                self._answers.clear()

    def clear(self) -> None:
        """Forget everything."""
        with self.transaction():
            for table in ("resources", "terms", "operations", "records"):
                self._change(f"DELETE FROM {table}")

    @contextmanager
    def _idle(self) -> Iterator[None]:
        """Nothing else happens meanwhile."""
        with self.lock:
            if self._depth:
                raise RuntimeError("The state cannot be copied or replaced by a request that changes it.")
            yield

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is kept, or nothing if it raises. May be nested.

        :raises StateError: It cannot be kept.
        :raises ClosedError: The store is closed.
        """
        with self.lock:
            _ = self._state.connection  # raises where it is closed, whether something is written or not
            self._depth += 1
            level = self._depth
            try:
                yield
                if self._begun >= level:
                    self._execute(f"RELEASE level{level}")
                    self._begun = level - 1
            except BaseException:
                self._undo(level)
                raise
            finally:
                self._depth -= 1

    def _undo(self, level: int) -> None:
        """Take back what was done since a transaction began."""
        self._answers.clear()
        if self._begun < level:
            return
        self._begun = level - 1
        if not self._state.connection.in_transaction:
            # SQLite has taken back everything by itself, as it does when the disk is full.
            return
        if level == 1:
            self._execute("ROLLBACK")
        else:
            self._execute(f"ROLLBACK TO level{level}")
            self._execute(f"RELEASE level{level}")

    def _change(self, statement: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        """Write something. Only now the transactions around it begin in the database: most requests write nothing."""
        while self._begun < self._depth:
            self._execute(f"SAVEPOINT level{self._begun + 1}")
            self._begun += 1
        return self._execute(statement, values)

    def _execute(self, statement: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        try:
            return self._state.connection.execute(statement, values)
        except sqlite3.OperationalError as error:
            raise StateError(self._state.path, error) from error

    def _rows(self, statement: str, values: tuple[object, ...] = ()) -> list[Any]:
        with self.lock:
            changes = self._state.connection.total_changes
            if changes != self._answered_at or len(self._answers) >= _ANSWERS:
                self._answers.clear()
                self._answered_at = changes
            found = self._answers.get((statement, values))
            if found is None:
                try:
                    found = self._execute(statement, values).fetchall()
                except sqlite3.OperationalError as error:
                    raise StateError(self._state.path, error) from error
                if len(found) <= 1:
                    self._answers[statement, values] = found
            return found

    def get(self, id: str) -> Stored | None:
        """The resource with this id."""
        return next(iter(self._select("resources WHERE key = ?", key_of(id))), None)

    def written_id(self, id: str) -> str | None:
        """The id of the resource with this id as it was first written; None if there is none."""
        return next((row[0] for row in self._rows("SELECT id FROM resources WHERE key = ?", (key_of(id),))), None)

    def put(self, resource: Stored, now: float) -> Stored:
        """Keep a resource: new, or in place of the one that has its id. It gets a new etag."""
        resource.created = resource.created or now
        resource.changed = now
        resource.etag = f'"{uuid.uuid4()}"'
        self.restore(resource)
        return resource

    def restore(self, resource: Stored) -> None:
        """Keep a resource with the times and the etag that it has."""
        row = (
            resource.key,
            resource.id,
            resource.type.lower(),
            json.dumps(resource.document),
            json.dumps(resource.private),
            resource.created,
            resource.changed,
            resource.etag,
        )
        with self.transaction():
            self._change("INSERT OR REPLACE INTO resources VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            self._change("DELETE FROM terms WHERE key = ?", (resource.key,))
            for term in {*terms_of(resource.id, resource.document), *self._terms(resource)}:
                self._change("INSERT INTO terms VALUES (?, ?)", (term, resource.key))

    def delete(self, id: str, *, below: bool = True) -> list[Stored]:
        """Remove a resource with all that is below it; answers what was removed, the resource itself first.

        :param below: False: what is below it stays.
        """
        with self.transaction():
            removed = [found] if (found := self.get(id)) else []
            removed.extend(self.below(id) if below else ())
            for each in removed:
                self._change("DELETE FROM resources WHERE key = ?", (each.key,))
                self._change("DELETE FROM terms WHERE key = ?", (each.key,))
        return removed

    def below(self, id: str, *, after: str = "", limit: int | None = None) -> list[Stored]:
        """The resources below this id, by key.

        :param after: Only those with a greater key than this.
        :param limit: No more than so many.
        """
        place, values = _place("key", id, after)
        return self._select(f"resources WHERE {place} ORDER BY key", *values, limit=limit)

    def of_type(self, type: str, scope: str = "", *, after: str = "", limit: int | None = None) -> list[Stored]:
        """The resources of a type below ``scope``, by key."""
        place, values = _place("key", scope, after)
        where = f"resources WHERE type = ? AND {place} ORDER BY key"
        return self._select(where, type.lower(), *values, limit=limit)

    def named(self, type: str, name: str) -> list[Stored]:
        """The resources of a type with a name, in any case, wherever they are."""
        return self.holding(name_term(type, name))

    def tagged(
        self, name: str, value: str | None = None, scope: str = "", *, after: str = "", limit: int | None = None
    ) -> list[Stored]:
        """The resources below ``scope`` with a tag, in any case, by key; whatever its value, for None."""
        return self.holding(tag_term(name, value), scope=scope, after=after, limit=limit)

    def mentioning(self, id: str, type: str | None = None) -> list[Stored]:
        """The resources whose documents refer to an id, in any spelling; of one type if it is given."""
        return self.holding(id_term(key_of(id)), type)

    def holding(
        self, term: str, type: str | None = None, *, scope: str = "", after: str = "", limit: int | None = None
    ) -> list[Stored]:
        """The resources with a term, below ``scope``, of one type if it is given; by key."""
        place, values = _place("terms.key", scope, after)
        where = f"terms JOIN resources ON resources.key = terms.key WHERE term = ? AND {place}"
        if type is not None:
            where, values = where + " AND type = ?", (*values, type.lower())
        return self._select(f"{where} ORDER BY terms.key", term, *values, limit=limit)

    def record(self, collection: str, key: str) -> dict[str, Any] | None:
        """A record."""
        where = "SELECT document FROM records WHERE collection = ? AND key = ?"
        return next((json.loads(row[0]) for row in self._rows(where, (collection, key.lower()))), None)

    def records(self, collection: str) -> dict[str, dict[str, Any]]:
        """The records of a collection, by key."""
        rows = self._rows("SELECT key, document FROM records WHERE collection = ? ORDER BY key", (collection,))
        return {key: json.loads(document) for key, document in rows}

    def records_of(
        self, collection: str, prefix: str, *, after: str = "", limit: int | None = None
    ) -> list[tuple[str, dict[str, Any]]]:
        """The records of a collection whose keys begin with a text, with their keys, by key."""
        prefix = prefix.lower()
        # Where what begins with the prefix ends: before the text that is next after it.
        end = prefix[:-1] + chr(ord(prefix[-1]) + 1)
        where = "collection = ? AND key >= ? AND key > ? AND key < ? ORDER BY key LIMIT ?"
        values = (collection, prefix, after, end, -1 if limit is None else limit)
        rows = self._rows(f"SELECT key, document FROM records WHERE {where}", values)
        return [(key, json.loads(document)) for key, document in rows]

    def put_record(self, collection: str, key: str, document: dict[str, Any]) -> None:
        """Keep a record."""
        row = (collection, key.lower(), json.dumps(document))
        with self.lock:
            self._change("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", row)

    def delete_record(self, collection: str, key: str) -> bool:
        """Remove a record; whether there was one."""
        with self.lock:
            where = "DELETE FROM records WHERE collection = ? AND key = ?"
            return self._change(where, (collection, key.lower())).rowcount > 0

    def put_operation(self, document: dict[str, Any]) -> None:
        """Keep a long-running operation: it is pending while it has no ``end``."""
        resource = document["resource"]
        row = (
            document["id"],
            document["end"] is None,
            document["due"],
            None if resource is None else key_of(resource),
            json.dumps(document),
        )
        # Whatever is put comes after all that is due at the same time: it gets a new number.
        with self.lock:
            self._change(
                "INSERT OR REPLACE INTO operations (id, pending, due, resource, document) VALUES (?, ?, ?, ?, ?)", row
            )

    def operation(self, id: str) -> dict[str, Any] | None:
        """A long-running operation."""
        return next(iter(self._operations("id = ?", id.lower())), None)

    def due_operation(self, now: float) -> dict[str, Any] | None:
        """The pending operation that is due first, if any is by now."""
        where = "operations WHERE pending AND due NOT NULL ORDER BY due, number LIMIT 1"
        for due, document in self._rows(f"SELECT due, document FROM {where}"):
            if due <= now:
                found: dict[str, Any] = json.loads(document)
                return found
        return None

    def pending_operations(self, resource: str) -> list[dict[str, Any]]:
        """The operations that are going on for a resource."""
        return self._operations("pending AND resource = ? ORDER BY number", key_of(resource))

    def going_on(self) -> list[dict[str, Any]]:
        """All operations that are going on."""
        return self._operations("pending ORDER BY number")

    def pending_below(self, id: str) -> list[dict[str, Any]]:
        """The operations that are going on for what is below an id."""
        place, values = _place("resource", id, "")
        return self._operations(f"pending AND {place} ORDER BY number", *values)

    def _operations(self, where: str, *values: object) -> list[dict[str, Any]]:
        return [json.loads(row[0]) for row in self._rows(f"SELECT document FROM operations WHERE {where}", values)]

    def _select(self, where: str, *values: object, limit: int | None = None) -> list[Stored]:
        rows = self._rows(f"{_SELECT} {where} LIMIT ?", (*values, -1 if limit is None else limit))
        return [_stored(row) for row in rows]


_SELECT = "SELECT id, document, private, created, changed, etag FROM"


def _in_memory(source: sqlite3.Connection) -> sqlite3.Connection:
    """A copy of a database."""
    connection = sqlite3.connect(MEMORY, check_same_thread=False, isolation_level=None)
    # In memory a copy has pages of the same size.
    connection.execute(f"PRAGMA page_size = {source.execute('PRAGMA page_size').fetchone()[0]}")
    source.backup(connection)
    return connection


def _close(state: Database, lock: threading.RLock) -> None:
    """Close the database when no request uses it. One that does not end does not hold up the interpreter's end."""
    if lock.acquire(timeout=_PATIENCE):
        try:
            state.close()
        finally:
            lock.release()


def _stored(row: tuple[str, str, str, float, float, str]) -> Stored:
    id, document, private, created, changed, etag = row
    return Stored(id, json.loads(document), json.loads(private), created, changed, etag)


def _place(column: str, scope: str, after: str) -> tuple[str, tuple[str, ...]]:
    """The condition that a key is below ``scope`` and after another key."""
    # "0" is the character that follows "/": between the two is what begins with "<scope>/".
    prefix = key_of(scope).rstrip("/")
    return f"{column} > ? AND {column} < ?", (max(prefix + "/", after), prefix + "0")
