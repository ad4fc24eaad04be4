"""Errors in API descriptions: where they are and what is wrong, all of a run together."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong in a document.

    :param file: The document, as the user named it.
    :param pointer: JSON pointer (RFC 6901) to the place; empty for the document as a whole.
    :param message: What is wrong there.
    """

    file: str
    pointer: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}#{self.pointer}" if self.pointer else self.file
        return visible(f"{place}: {self.message}")


def visible(text: str) -> str:
    """A text with escapes for characters that a terminal acts on or cannot show: documents may hold any."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def told(problems: Iterable[Problem]) -> list[str]:
    """A line on each problem; one that a document has at several places is told with the first of them."""
    places: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        places.setdefault((problem.file, problem.message), []).append(problem)
    return [f"{first}{_and_others(len(others))}" for first, *others in places.values()]


def _and_others(count: int) -> str:
    return f" (and at {count:,} other place{'s' if count > 1 else ''})" if count else ""


class CodegenError(Exception):
    """API descriptions from which no code can be generated.

    :ivar problems: All that was found, in the order of the documents.
    """

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("\n".join(told(problems)))


class Problems:
    """Collects problems, so that one run reports all of them.

    :ivar met: How many errors were met; one that is met again counts again, and is not reported again.
    """

    def __init__(self) -> None:
        self._found: dict[Problem, None] = {}
        self.met = 0

    @property
    def found(self) -> tuple[Problem, ...]:
        """All that was found."""
        return tuple(self._found)

    def add(self, error: CodegenError) -> None:
        """Note the problems of an error; one that is known already is not repeated."""
        self.met += 1
        self._found.update(dict.fromkeys(error.problems))

    @contextmanager
    def collect(self) -> Generator[None, None, None]:
        """Note the error of the block instead of raising it."""
        try:
            yield
        except CodegenError as error:
            self.add(error)

    def raise_if_any(self) -> None:
        """Raise all that was found as one error."""
        if self._found:
            raise CodegenError(*self._found)
