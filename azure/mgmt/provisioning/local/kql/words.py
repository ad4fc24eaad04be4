"""The words of a query, one after the other."""

from __future__ import annotations

from .errors import KqlSyntaxError
from .lexer import END, NAME, NUMBER, SIGN, TEXT, Token, tokens

MOST_DIGITS = 18
"""How long a whole number may be; others are no whole ones."""
MOST_LEVELS = 100
"""How deep a query may be nested."""


class Words:
    """The words of a query, of which some have been read.

    :raises KqlSyntaxError: Something is no word of the language.
    """

    def __init__(self, query: str) -> None:
        self._tokens = tokens(query)
        self._at = 0
        self._level = 0

    @property
    def next(self) -> Token:
        """The word that is read next."""
        return self._tokens[self._at]

    def mark(self) -> int:
        """A place to come back to."""
        return self._at

    def reset(self, mark: int) -> None:
        """Read again from a place on."""
        self._at = mark

    def take(self) -> Token:
        """Read a word."""
        token = self.next
        if token.kind != END:
            self._at += 1
        return token

    def is_next(self, *texts: str) -> bool:
        """Whether one of these signs or words comes next."""
        return self.next.kind in (NAME, SIGN) and self.next.text in texts

    def follows(self, text: str) -> bool:
        """Whether a sign comes after the next word."""
        after = self._tokens[min(self._at + 1, len(self._tokens) - 1)]
        return after.kind == SIGN and after.text == text

    def took(self, *texts: str) -> bool:
        """Read one of these signs or words if it comes next; whether it did."""
        if not self.is_next(*texts):
            return False
        self._at += 1
        return True

    def expect(self, text: str) -> None:
        """Read a sign or word that has to be there."""
        if not self.took(text):
            raise self.fault(f"Expected '{text}'.")

    def name(self) -> str:
        """Read a name."""
        if self.next.kind != NAME or self.next.text[0] in "!" or self.next.text[-1] == "~":
            raise self.fault("Expected a name.")
        return self.take().text

    def column(self) -> str:
        """Read the name of a column, which may stand in quotes: ``['a b']``."""
        if not self.took("["):
            return self.name()
        if self.next.kind != TEXT:
            raise self.fault("Expected a name in quotes.")
        name = self.take().text
        self.expect("]")
        return name

    def hyphenated(self) -> str:
        """Read the name of an operator, which may have hyphens; nothing stands around them."""
        token = self.next
        found, end = self.name(), token.position + len(token.text)
        while self.is_next("-") and self.next.position == end:
            self.take()
            part = self.next
            found += "-" + self.name()
            end = part.position + len(part.text)
        return found

    def number(self) -> int:
        """Read a whole number."""
        if self.next.kind != NUMBER or not self.next.text.isdigit() or len(self.next.text) > MOST_DIGITS:
            raise self.fault("Expected a whole number.")
        return int(self.take().text)

    def deeper(self) -> None:
        """Go a level down."""
        self._level += 1
        if self._level > MOST_LEVELS:
            raise self.fault(f"The query is nested more than {MOST_LEVELS} levels deep.")

    def back(self) -> None:
        """Come back from there."""
        self._level -= 1

    def fault(self, message: str) -> KqlSyntaxError:
        """What is wrong with the next word."""
        return KqlSyntaxError(message, self.next.position, self.next.text)
