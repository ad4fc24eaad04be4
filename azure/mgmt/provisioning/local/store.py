"""What the local Azure Resource Manager knows: resources and a few other records, in SQLite."""

from __future__ import annotations

import json
import sqlite3
import threading
import uuid
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from .arm.ids import ResourceId, key_of

_SCHEMA = """
CREATE TABLE IF NOT EXISTS resources (
    key TEXT PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL, document TEXT NOT NULL, private TEXT NOT NULL,
    created REAL NOT NULL, changed REAL NOT NULL, etag TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS resources_by_type ON resources (type, key);
CREATE TABLE IF NOT EXISTS operations (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, pending INTEGER NOT NULL, due REAL, resource TEXT,
    document TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS operations_by_time ON operations (due, number) WHERE pending;
CREATE INDEX IF NOT EXISTS operations_by_resource ON operations (resource) WHERE pending;
CREATE TABLE IF NOT EXISTS records (
    collection TEXT NOT NULL, key TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (collection, key)
) WITHOUT ROWID;
"""
_FORMAT = 1


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


class Store:
    """Resources by id in any case, and records by collection and key.

    One connection behind one lock: every call may come from any thread.

    :param path: A file, or ``":memory:"``.
    """

    def __init__(self, path: str = ":memory:") -> None:
        self.lock = threading.RLock()
        self._depth = 0
        try:
            self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        except sqlite3.OperationalError as error:
            raise ValueError(f"state: {path} cannot be used: {error}") from error
        try:
            version: int = self._connection.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, _FORMAT):
                raise ValueError(f"state: {path} was written by another version of the local Azure Resource Manager")
            self._connection.executescript(_SCHEMA)
            self._connection.execute(f"PRAGMA user_version = {_FORMAT}")
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise ValueError(f"state: {path} cannot be used: {error}") from error
        except ValueError:
            self._connection.close()
            raise
        self._close = weakref.finalize(self, self._connection.close)

    def close(self) -> None:
        """Close the file; this happens by itself when the store is no longer used."""
        with self.lock:
            self._close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is kept, or nothing if it raises. May be nested."""
        with self.lock:
            self._depth += 1
            name = f"level{self._depth}"
            try:
                self._connection.execute(f"SAVEPOINT {name}")
                try:
                    yield
                except BaseException:
                    self._connection.execute(f"ROLLBACK TO {name}")
                    raise
                finally:
                    self._connection.execute(f"RELEASE {name}")
            finally:
                self._depth -= 1

    def get(self, id: str) -> Stored | None:
        """The resource with this id."""
        with self.lock:
            row = self._connection.execute(_SELECT + "WHERE key = ?", (key_of(id),)).fetchone()
        return _stored(row) if row else None

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
        with self.lock:
            self._connection.execute("INSERT OR REPLACE INTO resources VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)

    def delete(self, id: str) -> list[Stored]:
        """Remove a resource with all that is below it; answers what was removed, the resource itself first."""
        removed = [found] if (found := self.get(id)) else []
        removed.extend(self.below(id))
        with self.lock:
            self._connection.executemany("DELETE FROM resources WHERE key = ?", [(each.key,) for each in removed])
        return removed

    def below(self, id: str) -> list[Stored]:
        """The resources below this id, by key."""
        return self._select("WHERE key > ? AND key < ? ORDER BY key", *_range(id))

    def of_type(self, type: str, scope: str = "") -> list[Stored]:
        """The resources of a type below ``scope``, by key."""
        return self._select("WHERE type = ? AND key > ? AND key < ? ORDER BY key", type.lower(), *_range(scope or "/"))

    def mentioning(self, id: str, type: str) -> list[Stored]:
        """The resources of a type whose documents may hold an id: whoever asks looks for the place."""
        key = key_of(id)
        # SQLite lowers ASCII only, and JSON escapes the rest: with other letters every resource of the type comes.
        return self._select(
            "WHERE type = ? AND instr(lower(document), ?) ORDER BY key", type.lower(), key if key.isascii() else '"'
        )

    def record(self, collection: str, key: str) -> dict[str, Any] | None:
        """A record."""
        with self.lock:
            row = self._connection.execute(
                "SELECT document FROM records WHERE collection = ? AND key = ?", (collection, key.lower())
            ).fetchone()
        return json.loads(row[0]) if row else None

    def records(self, collection: str) -> dict[str, dict[str, Any]]:
        """The records of a collection, by key."""
        with self.lock:
            rows = self._connection.execute(
                "SELECT key, document FROM records WHERE collection = ? ORDER BY key", (collection,)
            ).fetchall()
        return {key: json.loads(document) for key, document in rows}

    def put_record(self, collection: str, key: str, document: dict[str, Any]) -> None:
        """Keep a record."""
        row = (collection, key.lower(), json.dumps(document))
        with self.lock:
            self._connection.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", row)

    def delete_record(self, collection: str, key: str) -> bool:
        """Remove a record; whether there was one."""
        with self.lock:
            cursor = self._connection.execute(
                "DELETE FROM records WHERE collection = ? AND key = ?", (collection, key.lower())
            )
        return cursor.rowcount > 0

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
            self._connection.execute(
                "INSERT OR REPLACE INTO operations (id, pending, due, resource, document) VALUES (?, ?, ?, ?, ?)", row
            )

    def operation(self, id: str) -> dict[str, Any] | None:
        """A long-running operation."""
        return next(iter(self._operations("id = ?", id.lower())), None)

    def due_operation(self, now: float) -> dict[str, Any] | None:
        """The pending operation that is due first, if any is by now."""
        return next(iter(self._operations("pending AND due <= ? ORDER BY due, number LIMIT 1", now)), None)

    def pending_operations(self, resource: str) -> list[dict[str, Any]]:
        """The operations that are going on for a resource."""
        return self._operations("pending AND resource = ? ORDER BY number", key_of(resource))

    def _operations(self, where: str, value: object) -> list[dict[str, Any]]:
        with self.lock:
            rows = self._connection.execute(f"SELECT document FROM operations WHERE {where}", (value,)).fetchall()
        return [json.loads(row[0]) for row in rows]

    def _select(self, where: str, *values: str) -> list[Stored]:
        with self.lock:
            rows = self._connection.execute(_SELECT + where, values).fetchall()
        return [_stored(row) for row in rows]


_SELECT = "SELECT id, document, private, created, changed, etag FROM resources "


def _stored(row: tuple[str, str, str, float, float, str]) -> Stored:
    id, document, private, created, changed, etag = row
    return Stored(id, json.loads(document), json.loads(private), created, changed, etag)


def _range(scope: str) -> tuple[str, str]:
    # "0" is the character that follows "/": between the two is what begins with "<scope>/".
    prefix = key_of(scope).rstrip("/")
    return prefix + "/", prefix + "0"
