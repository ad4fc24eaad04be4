"""Where in the text of a template something is."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from ..errors import TemplateError
from ..values import Value

_WORD = re.compile(
    r"""
    (?P<text>"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*')
  | (?P<skip>\s+|//[^\n]*|/\*.*?\*/)
  | (?P<sign>[\[\]{}:,])
  | (?P<scalar>[^\s\[\]{}:,"'/]+|.)
    """,
    re.VERBOSE | re.DOTALL,
)


def locate(text: str, path: Sequence[str | int]) -> tuple[int, int]:
    """Line and column of the value at a path, counted from 1; of the innermost value around it that is there."""
    offset = _offset(text, path)
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


def located(error: TemplateError, template: Mapping[str, Value], text: str | None = None) -> TemplateError:
    """A fault of a template, which says where in its text it is; without a text, where in its JSON without spaces."""
    if error.line is not None:
        return error
    source = text if text is not None else json.dumps(template, separators=(",", ":"), ensure_ascii=False)
    return error.at(*locate(source, error.path))


def _offset(text: str, path: Sequence[str | int]) -> int:
    found, at = 0, 0
    # The keys and indexes of the containers around the current word; None where a key comes next.
    place: list[str | int | None] = []
    while match := _WORD.match(text, at):
        at, word = match.end(), match.group()
        if match.lastgroup == "skip":
            continue
        if match.lastgroup == "sign" and word in "]}:,":
            if word in "]}":
                place[-1:] = []
            elif word == "," and place:
                last = place[-1]
                place[-1] = last + 1 if isinstance(last, int) else None
            continue
        if place and place[-1] is None:
            place[-1] = _key(word)
            continue
        depth = len(place)
        if depth and list(path[:depth]) == place:
            found = match.start()
            if depth == len(path):
                return found
        if word in "[{":
            place.append(0 if word == "[" else None)
    return found


def _key(word: str) -> str:
    if word.startswith('"'):
        try:
            return str(json.loads(word, strict=False))
        except ValueError:
            return word
    return word.strip("'")
