"""Reads the tokens of a script, one after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn

from .statements import Pattern
from .tokens import NotUnderstood, Token

_DEEPEST = 40
"""Expressions and statements inside one another."""
_RESERVED = frozenset({"class", "do", "function", "import", "new", "switch", "this", "throw", "try", "yield", "await"})


class Reader:
    """The tokens, and the one that is read next."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._position = 0
        self._depth = 0

    @property
    def next(self) -> Token:
        """The next token."""
        return self._tokens[self._position]

    @property
    def at_end(self) -> bool:
        """Whether all has been read."""
        return self.next.kind == "end"

    def error(self) -> NotUnderstood:
        """What is wrong at this place."""
        token = self.next
        return NotUnderstood("it ends too early" if token.kind == "end" else f"{token.text!r} is not understood there")

    def sees(self, *texts: str) -> bool:
        """Whether the next token is one of these operators or names."""
        return self.next.kind in ("operator", "name") and self.next.text in texts

    def take(self, *texts: str) -> str | None:
        """Read the next token, if it is one of these."""
        if not self.sees(*texts):
            return None
        return self.advance().text

    def advance(self) -> Token:
        """Read the next token."""
        token = self.next
        self._position += 1
        return token

    def expect(self, text: str) -> None:
        """Read a token that has to be there."""
        if self.take(text) is None:
            raise self.error()

    def name(self) -> str:
        """Read a name."""
        if self.next.kind != "name" or self.next.text in _RESERVED:
            raise self.error()
        return self.advance().text

    @contextmanager
    def nested(self) -> Iterator[None]:
        """What is read in an expression, statement or pattern, whether it is understood or not.

        :raises NotUnderstood: There are too many around it.
        """
        if self._depth == _DEEPEST:
            raise NotUnderstood("it is nested too deep")
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    def fail(self) -> NoReturn:
        """Refuse the next token."""
        raise self.error()

    def pattern(self) -> Pattern:
        """A variable, or those that take the elements or members of a value."""
        with self.nested():
            return self._pattern()

    def _pattern(self) -> Pattern:
        names: list[tuple[int | str | None, str | Pattern]] = []
        if self.take("["):
            while not self.take("]"):
                names.append((len(names), self.pattern()))
                if not self.take(",") and not self.sees("]"):
                    raise self.error()
            return Pattern(names)
        if self.take("{"):
            while not self.take("}"):
                key = self.name()
                names.append((key, self.pattern() if self.take(":") else key))
                if not self.take(",") and not self.sees("}"):
                    raise self.error()
            return Pattern(names)
        return variable(self.name())


def variable(name: str) -> Pattern:
    """A variable that takes a value as a whole."""
    return Pattern([(None, name)])
