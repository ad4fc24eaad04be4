"""What a program prints: texts that are not there yet are shown by what they are."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .marks import SHOWN_SECRET, DamagedMark, Mark, Marks, may_hold_marks


class ShownOutput:
    """A stream that shows marks by what they stand for."""

    def __init__(self, stream: Any, marks: Marks) -> None:
        self._stream = stream
        self._marks = marks

    def write(self, text: str) -> Any:
        """Write a text."""
        return self._stream.write(readable(text, self._marks))

    def writelines(self, lines: Any) -> None:
        """Write several texts."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def readable(text: str, marks: Marks) -> str:
    """A text with what its marks stand for in place of them. They have reached somebody thereby."""
    text = str.__str__(text) if type(text) is not str else text
    if not may_hold_marks(text):
        return text
    try:
        for _ in marks.within(text):
            pass
    except DamagedMark:  # half of a mark: what can be shown is shown
        pass
    return marks.filled(text, _shown)


def _shown(mark: Mark) -> str:
    return SHOWN_SECRET if mark.origin.secret else mark.origin.as_shown()


@contextmanager
def shown_output(marks: Marks) -> Iterator[None]:
    """While this lasts, what is printed shows marks by what they stand for."""
    streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (ShownOutput(stream, marks) for stream in streams)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = streams
