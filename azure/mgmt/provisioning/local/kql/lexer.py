"""Words of a query, each with its position."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .errors import KqlSyntaxError

END: Final = "end"
NAME: Final = "name"
NUMBER: Final = "number"
TIMESPAN: Final = "timespan"
TEXT: Final = "text"
SIGN: Final = "sign"

_TOKEN = re.compile(
    r"""
    (?P<moment>(?<=datetime\()\s*\d[^()'"\n]*(?=\)))
  | (?P<space>\s+|//[^\n]*)
  | (?P<timespan>\d+(?:\.\d+)?(?:ms|[dhms])(?!\w))
  | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?!\w))
  | (?P<word>!?(?:in|has_any|has_all)~
      | !(?:in|between|(?:contains|startswith|endswith|has(?:prefix|suffix)?)(?:_cs)?)(?!\w))
  | (?P<name>[A-Za-z_$]\w*)
  | (?P<verbatim>@'(?:[^']|'')*'|@"(?:[^"]|"")*")
  | (?P<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")
  | (?P<sign>==|!=|=~|!~|<=|>=|<>|\.\.|[|()\[\]{},.;:=<>+*/%-])
    """,
    re.VERBOSE | re.ASCII,
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_ESCAPED = re.compile(r"\\(u[0-9A-Fa-f]{4}|.)", re.DOTALL)


@dataclass(frozen=True)
class Token:
    """A word of a query.

    :param text: As it is written; of a text its content.
    """

    kind: str
    text: str
    position: int


def tokens(query: str) -> list[Token]:
    """The words of a query, and one of the kind END behind them.

    :raises KqlSyntaxError: Something is no word of the language.
    """
    found: list[Token] = []
    position = 0
    while position < len(query):
        match = _TOKEN.match(query, position)
        if match is None:
            raise KqlSyntaxError("The query has what is no word of the language.", position, query[position])
        kind, text = match.lastgroup or "", match.group()
        if kind == "verbatim":
            found.append(Token(TEXT, text[2:-1].replace(text[1] * 2, text[1]), position))
        elif kind == "text":
            found.append(Token(TEXT, _ESCAPED.sub(_unescaped, text[1:-1]), position))
        elif kind == "moment":
            found.append(Token(TEXT, text.strip(), position))
        elif kind != "space":
            found.append(Token(NAME if kind == "word" else kind, text, position))
        position = match.end()
    return [*found, Token(END, "", len(query))]


def _unescaped(match: re.Match[str]) -> str:
    word = match[1]
    return chr(int(word[1:], 16)) if len(word) == 5 else _ESCAPES.get(word, word)
