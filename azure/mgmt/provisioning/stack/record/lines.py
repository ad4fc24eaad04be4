"""Which line of a program called."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import azure.core

from ...core.clients import base
from ..errors import Line

_PACKAGES = (str(Path(__file__).parents[2]), str(Path(azure.core.__file__).parent))
"""This one, and that which it is called through: listings, say."""
_BASE = base.__file__
_ASYNCIO = str(Path(asyncio.__file__).parent)
_NOWHERE = Line("an unknown line", 0)


def program_line() -> Line:
    """The line that called into this package, or into the package of another service that is generated."""
    frame = sys._getframe(1)
    below = ""
    while frame is not None:
        file = frame.f_code.co_filename
        # Whoever calls the base of operation groups is a generated method, wherever its package is.
        if file.startswith(_ASYNCIO):
            return _line_of_task()
        if below != _BASE and not is_of_package(file):
            return Line(file, frame.f_lineno)
        below = file
        frame = frame.f_back  # type: ignore[assignment]
    return _NOWHERE


@contextmanager
def noting_coroutines() -> Iterator[None]:
    """While this lasts, coroutines of this thread know where they were made: a task may run them from nowhere."""
    depth = sys.get_coroutine_origin_tracking_depth()
    sys.set_coroutine_origin_tracking_depth(1)
    try:
        yield
    finally:
        sys.set_coroutine_origin_tracking_depth(depth)


def _line_of_task() -> Line:
    """The line that made the coroutine which the current task runs."""
    task = asyncio.current_task()
    origin = getattr(task.get_coro(), "cr_origin", None) if task is not None else None
    return Line(*origin[0][:2]) if origin else _NOWHERE


def is_of_package(file: str) -> bool:
    """Whether a file is one of this package's own, or of azure-core."""
    return file.startswith(_PACKAGES)
