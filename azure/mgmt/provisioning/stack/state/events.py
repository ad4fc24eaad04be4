"""What is written in a journal: events, by which its tables are made and changed, wherever it is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

Event = tuple[Any, ...]
"""What happened, by its name, and what there is to say about it: ``("settled", "/subscriptions/…")``."""

SCHEMA = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE runs (number INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL);
CREATE TABLE steps (run INTEGER NOT NULL, number INTEGER PRIMARY KEY, document TEXT NOT NULL);
CREATE INDEX steps_by_run ON steps (run, number);
CREATE TABLE pending (key TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE owned (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, document TEXT NOT NULL);
CREATE TABLE outputs (name TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
"""

_WRITES = {
    "fact": "INSERT OR REPLACE INTO facts VALUES (?, ?)",
    "run": "INSERT OR REPLACE INTO runs VALUES (?, ?)",
    "runs forgotten": "DELETE FROM runs WHERE number <= ?",
    "step": "INSERT INTO steps (run, document) VALUES (?, ?)",
    "steps forgotten": "DELETE FROM steps WHERE run <= ?",
    "sending": "INSERT OR REPLACE INTO pending VALUES (?, ?)",
    "settled": "DELETE FROM pending WHERE key = ?",
    "owned": "INSERT INTO owned (key, document) VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET document = excluded.document",
    "not owned": "DELETE FROM owned WHERE key = ?",
    "output": "INSERT OR REPLACE INTO outputs VALUES (?, ?)",
    "no outputs": "DELETE FROM outputs",
}
_READS = {
    "fact": "SELECT name, value FROM facts ORDER BY name",
    "run": "SELECT number, document FROM runs ORDER BY number",
    "step": "SELECT run, document FROM steps ORDER BY number",
    "sending": "SELECT key, document FROM pending ORDER BY key",
    "owned": "SELECT key, document FROM owned ORDER BY number",
    "output": "SELECT name, document FROM outputs ORDER BY name",
}


def write_events(connection: sqlite3.Connection, events: Iterable[Event]) -> None:
    """Write events, as a whole or not at all.

    :raises sqlite3.Error: They can't be written.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        for name, *values in events:
            connection.execute(_WRITES[name], values)
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def read_events(connection: sqlite3.Connection) -> list[Event]:
    """The events, as few as there can be, by which another journal comes to say the same."""
    return [(name, *row) for name, query in _READS.items() for row in connection.execute(query)]


def check_event(event: Any) -> Event:
    """An event that was read from somewhere.

    :raises ValueError: It is none, or none that this version knows.
    """
    if not isinstance(event, list) or not event or not isinstance(event[0], str):
        raise ValueError("it is no event")
    name, *values = event
    if name not in _WRITES:
        raise ValueError(f"a later version of azprov wrote it: {name!r} is not known to this one")
    if len(values) != _WRITES[name].count("?") or not all(isinstance(each, (str, int)) for each in values):
        raise ValueError(f"{name!r} says too much or too little")
    return (name, *values)
