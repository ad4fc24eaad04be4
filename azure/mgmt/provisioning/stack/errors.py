"""What goes wrong with a stack, and the end of what a preview can tell."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """A line of a program."""

    file: str
    number: int

    def __str__(self) -> str:
        return f"{self.file}:{self.number}" if self.number else self.file


class StackError(Exception):
    """A program says what a stack can't do, or contradicts itself.

    :ivar line: The line of the program that it is about, if there is one.
    """

    def __init__(self, message: str, line: Line | None = None) -> None:
        super().__init__(message if line is None else f"{line}: {message}")
        self.line = line


class BoundaryReached(BaseException):
    """The program looked at a value that is not there yet: what it does next can't be told before.

    It passes ``except Exception`` of the program, as the end of a process does.

    :ivar what: What was looked at.
    :ivar line: Where.
    """

    def __init__(self, what: str, line: Line) -> None:
        super().__init__(f"{line}: {what} is known once it was made")
        self.what = what
        self.line = line
