"""How events are written in blobs: JSON, a line each for what happened together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..events import Event, check_event


def log_line(number: int, events: Iterable[Event]) -> bytes:
    """A line of a log: its number, and what happened together."""
    return _line([number, *events])


def snapshot_lines(number: int, events: Iterable[Event]) -> bytes:
    """A snapshot: the number of the line of the log up to which it says everything, and the events, a line each."""
    return b"".join([_line([number]), *map(_line, events)])


def read_log(data: bytes, place: str, after: int) -> tuple[int, list[Event]]:
    """The number of the last line of a log, and what happened after another line.

    :raises ValueError: It is damaged, or a later version wrote it.
    """
    number, found = after, list[Event]()
    for line, where in _lines(data, place, "log"):
        if not line or not isinstance(line[0], int):
            raise _damaged(where, "it has no number")
        if line[0] <= after:
            continue
        number += 1
        if line[0] != number:
            raise _damaged(where, f"it is to be line {number}")
        found += _events(line[1:], where)
    return number, found


def read_snapshot(data: bytes, place: str) -> tuple[int, list[Event]]:
    """The number of the line of the log up to which a snapshot says everything, and what it says.

    :raises ValueError: It is damaged, or a later version wrote it.
    """
    lines = list(_lines(data, place, "snapshot"))
    if not lines or len(lines[0][0]) != 1 or not isinstance(lines[0][0][0], int):
        raise _damaged(f"journal: {place}: line 1 of its snapshot", "it has no number")
    return lines[0][0][0], [event for line, where in lines[1:] for event in _events([line], where)]


def _line(data: Any) -> bytes:
    return json.dumps(data, separators=(",", ":")).encode() + b"\n"


def _lines(data: bytes, place: str, blob: str) -> Iterator[tuple[list[Any], str]]:
    """The lines, and what each of them is called."""
    *whole, rest = data.split(b"\n")
    for number, text in enumerate([*whole, rest] if rest else whole, 1):
        where = f"journal: {place}: line {number} of its {blob}"
        try:
            line = json.loads(text)
        except ValueError:
            raise _damaged(where, "it is no JSON") from None
        if not isinstance(line, list):
            raise _damaged(where, "it is no list")
        yield line, where


def _events(found: Sequence[Any], where: str) -> list[Event]:
    try:
        return [check_event(each) for each in found]
    except ValueError as error:
        raise _damaged(where, str(error)) from None


def _damaged(where: str, why: str) -> ValueError:
    return ValueError(f"{where} can't be read: {why}.")
