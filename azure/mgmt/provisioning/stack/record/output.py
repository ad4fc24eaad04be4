"""What a program prints and logs: texts that are not there yet are shown by what they are."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
    """While this lasts, what is printed and logged shows marks by what they stand for."""
    streams, make_record = (sys.stdout, sys.stderr), logging.getLogRecordFactory()

    def make_shown_record(*arguments: Any, **keywords: Any) -> logging.LogRecord:
        record = make_record(*arguments, **keywords)
        with suppress(Exception):  # logging tells what is wrong with arguments
            text = record.getMessage()
            if may_hold_marks(text):
                record.msg, record.args = readable(text, marks), None
        return record

    sys.stdout, sys.stderr = (ShownOutput(stream, marks) for stream in streams)
    logging.setLogRecordFactory(make_shown_record)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = streams
        logging.setLogRecordFactory(make_record)
