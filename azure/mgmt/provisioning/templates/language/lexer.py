"""Tokens of an expression, each with its position."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..errors import ExpressionSyntaxError

END: Final = "EndOfData"
NAME: Final = "Identifier"
NUMBER: Final = "Integer"
FRACTION: Final = "Float"
TEXT: Final = "StringLiteral"

_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<Identifier>[A-Za-z_$][A-Za-z0-9_$]*)
  | (?P<Float>[+-]?[0-9]+\.[0-9]+)
  | (?P<Integer>[+-]?[0-9]+)
  | (?P<StringLiteral>'(?:[^']|'')*')
  | (?P<punctuation>[().,\[\]])
    """,
    re.VERBOSE,
)
_PUNCTUATION = {
    "(": "LeftParenthesis",
    ")": "RightParenthesis",
    "[": "LeftSquareBracket",
    "]": "RightSquareBracket",
    ",": "Comma",
    ".": "Dot",
}


@dataclass(frozen=True)
class Token:
    """A word of an expression.

    :param kind: What Azure Resource Manager calls such words.
    :param text: As it is written.
    :param position: Where it begins, counted from 0.
    """

    kind: str
    text: str
    position: int


def tokens(expression: str) -> Iterator[Token]:
    """The words of an expression, and one of the kind END after the last.

    :param expression: Without the brackets around it.
    :raises ExpressionSyntaxError: Something is no word of the language, or a text is not closed.
    """
    position = 0
    while position < len(expression):
        match = _TOKEN.match(expression, position)
        if match is None:
            raise _unreadable(expression, position)
        kind, text = match.lastgroup or "", match.group()
        if kind != "space":
            yield Token(_PUNCTUATION.get(text, kind), text, position)
        position = match.end()
    yield Token(END, "", position)


def _unreadable(expression: str, position: int) -> ExpressionSyntaxError:
    if expression[position] == "'":
        fault = f"the string literal at position '{position}' is not terminated"
    else:
        fault = f"the character '{expression[position]}' at position '{position}' is not expected"
    return ExpressionSyntaxError(
        f"The language expression '{expression}' is not valid: {fault}. "
        "Please see https://aka.ms/arm-functions for usage details.",
        position,
    )
