"""What a document may be at most: enough for any specification, too little to keep a machine busy."""

from __future__ import annotations

import os
import stat
from itertools import chain
from pathlib import Path
from typing import Any

MOST_BYTES = 16 * 1024 * 1024
"""Size of a document, or of a readme."""

MOST_DOCUMENTS = 2000
"""Documents of a run, those that references lead to included."""

DEEPEST = 100
"""Arrays and objects inside one another."""

MOST_VALUES = 1_000_000
"""Values that a YAML text stands for: what an alias repeats counts again."""


def read_file(path: Path) -> bytes:
    """The bytes of a regular file.

    :raises OSError: It is none, it is too large, or it cannot be read.
    :raises ValueError: This is no path.
    """
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise _refused("it is no regular file")
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise _refused(f"it is larger than {MOST_BYTES // 1024 // 1024} MB")
    return data


def _refused(reason: str) -> OSError:
    error = OSError(reason)
    error.strerror = reason
    return error


def is_too_deep(content: Any) -> bool:
    """Whether arrays and objects are inside one another too deep."""
    level = _containers([content])
    for _ in range(DEEPEST):
        if not level:
            return False
        level = _containers(chain.from_iterable(each.values() if type(each) is dict else each for each in level))
    return bool(level)


def _containers(values: Any) -> list[Any]:
    return [value for value in values if type(value) is dict or type(value) is list]


def is_below(path: Path, folder: Path) -> bool:
    """Whether a path, its links followed, is in a folder."""
    return os.path.realpath(path).startswith(os.path.join(os.path.realpath(folder), ""))
