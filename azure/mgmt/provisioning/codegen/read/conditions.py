"""Conditions of the blocks of a ``readme.md``, such as ``$(tag) == 'a' && !$(b)``."""

from __future__ import annotations

import re
from collections.abc import Mapping

_TOKEN = re.compile(
    r"""\s*(?:(?P<name>\$\([^)]*\))|(?P<text>'[^']*'|"[^"]*")|(?P<operator>&&?|\|\|?|===?|!==?|!|\(|\))"""
    r"""|(?P<word>[\w.-]+))""",
    re.VERBOSE,
)
_SPELLINGS = {"&": "&&", "|": "||", "===": "==", "!==": "!="}
"""Operators that some write otherwise."""

_COMMENT = re.compile(r"/\*.*?\*/")
_LONGEST = 1000
"""Characters of a condition; what is in parentheses is read by recursion."""


class NotUnderstood(ValueError):
    """A condition that says nothing which is understood."""


def holds(condition: str, values: Mapping[str, str]) -> bool:
    """Whether a condition holds; an empty one does.

    :raises NotUnderstood: This is no condition, and the part of it that is one does not say that it cannot hold.
    """
    text = _COMMENT.sub(" ", condition).replace("\u3000", " ").strip()
    if len(text) > _LONGEST:
        raise NotUnderstood(f"it has more than {_LONGEST:,} characters")
    if not text:
        return True
    try:
        return _Condition(text, values).holds()
    except NotUnderstood:
        if _cannot_hold(text, values):
            return False
        raise


def _cannot_hold(text: str, values: Mapping[str, str]) -> bool:
    """Whether one of the parts that all have to hold does not: then the others do not matter."""
    if "|" in text or re.search(r"!\s*\(", text):
        return False
    for part in re.split("&+", text):
        try:
            if not _Condition(_without_brackets(part), values).holds():
                return True
        except NotUnderstood:
            continue
    return False


def _without_brackets(part: str) -> str:
    """A part of a condition without brackets whose other one is in another part, if there is one."""
    part = part.strip()
    surplus = part.count(")") - part.count("(")
    if surplus > 0 and part.endswith(")" * surplus):
        return part[:-surplus]
    return part[-surplus:] if surplus < 0 and part.startswith("(" * -surplus) else part


class _Condition:
    """Reads a condition: ``!`` binds closest, then comparisons, ``&&`` and ``||``."""

    def __init__(self, text: str, values: Mapping[str, str]) -> None:
        self._text, self._values = text, values
        self._tokens: list[tuple[str, str]] = []
        position = 0
        while position < len(text.rstrip()):
            token = _TOKEN.match(text, position)
            if token is None:
                raise NotUnderstood(text)
            kind = str(token.lastgroup)
            self._tokens.append((kind, _SPELLINGS.get(token[kind], token[kind])))
            position = token.end()

    def holds(self) -> bool:
        """Whether it holds."""
        found = self._any()
        if self._tokens:
            raise NotUnderstood(self._text)
        return found

    def _take(self, *operators: str) -> str | None:
        if self._tokens and self._tokens[0][0] == "operator" and self._tokens[0][1] in operators:
            return self._tokens.pop(0)[1]
        return None

    def _any(self) -> bool:
        found = self._all()
        while self._take("||"):
            found = self._all() or found
        return found

    def _all(self) -> bool:
        found = self._compared()
        while self._take("&&"):
            found = self._compared() and found
        return found

    def _compared(self) -> bool:
        if self._take("!"):
            return not self._compared()
        if self._take("("):
            found = self._any()
            if not self._take(")"):
                raise NotUnderstood(self._text)
            return found
        value = self._value()
        operator = self._take("==", "!=")
        if operator is None:
            return value not in (None, "", "false")
        return (value == self._value()) == (operator == "==")

    def _value(self) -> str | None:
        kind, text = self._tokens.pop(0) if self._tokens else ("", "")
        if kind == "name":
            return self._values.get(text[2:-1].strip())
        if kind not in ("text", "word"):
            raise NotUnderstood(self._text)
        return text[1:-1] if kind == "text" else text
