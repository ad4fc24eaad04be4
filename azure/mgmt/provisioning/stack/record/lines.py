"""Which line of a program called."""

from __future__ import annotations

import sys
from pathlib import Path

from ...core.clients import base
from ..errors import Line

_PACKAGE = str(Path(__file__).parents[2])
_BASE = base.__file__
_NOWHERE = Line("an unknown line", 0)


def program_line() -> Line:
    """The line that called into this package, or into the package of another service that is generated."""
    frame = sys._getframe(1)
    below = ""
    while frame is not None:
        file = frame.f_code.co_filename
        # Whoever calls the base of operation groups is a generated method, wherever its package is.
        if below != _BASE and not is_of_package(file):
            return Line(file, frame.f_lineno)
        below = file
        frame = frame.f_back  # type: ignore[assignment]
    return _NOWHERE


def is_of_package(file: str) -> bool:
    """Whether a file is one of this package's own."""
    return file.startswith(_PACKAGE)
