"""JSON as Json.NET reads it: with comments, texts in single quotes or of several lines, and keys without quotes."""

from __future__ import annotations

import json
import re
from typing import Any

_WORD = re.compile(
    r"""
    "[^"\\]*(?:\\.[^"\\]*)*"
  | '(?P<single>[^'\\]*(?:\\.[^'\\]*)*)'
  | (?<![\w$])(?P<key>[A-Za-z_$][\w$]*)(?=\s*:)
  | //[^\n]*|/\*.*?(?:\*/|\Z)
  | ,(?=(?:\s|//[^\n]*|/\*(?:[^*]|\*(?!/))*\*/)*[\]}])
    """,
    re.VERBOSE | re.DOTALL,
)
_NO_BREAK = re.compile(r"[^\n]")


def read_json(text: str) -> Any:
    """The value of a text; an empty one is null.

    :raises ValueError: It is no JSON.
    """
    if not text.strip():
        return None
    try:
        return json.loads(text, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except ValueError:
        return json.loads(strict_json(text), parse_constant=_refuse, strict=False)


def strict_json(text: str) -> str:
    """A text in the grammar of RFC 8259, as far as Json.NET would read it; whether it is JSON then is for a parser."""
    return _WORD.sub(_strict, text)


def _strict(match: re.Match[str]) -> str:
    if match["key"] is not None:
        return json.dumps(match["key"])
    if match["single"] is not None:
        body = match["single"].replace("\\'", "'")
        return '"' + re.sub(r'(?<!\\)"', r"\"", body) + '"'
    # What is left out leaves its place, so that positions in faults are those of the text.
    text = match.group()
    if text.startswith('"'):
        return text
    return _NO_BREAK.sub(" ", text) if "\n" in text else " " * len(text)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no value")
