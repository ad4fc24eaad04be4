"""JSON as Json.NET reads it: texts may be in single quotes, and keys may have none."""

from __future__ import annotations

import json
import re
from typing import Any

_WORD = re.compile(
    r"""
    "(?:[^"\\]|\\.)*"
  | '(?P<single>(?:[^'\\]|\\.)*)'
  | (?<![\w$])(?P<key>[A-Za-z_$][\w$]*)(?=\s*:)
  | //[^\n]*|/\*.*?(?:\*/|\Z)
  | ,(?=\s*[\]}])
    """,
    re.VERBOSE | re.DOTALL,
)


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
        # Twice, since a comment may stand between the last comma and a bracket.
        return json.loads(_WORD.sub(_strict, _WORD.sub(_strict, text)), parse_constant=_refuse)


def _strict(match: re.Match[str]) -> str:
    if match["key"] is not None:
        return json.dumps(match["key"])
    if match["single"] is not None:
        body = match["single"].replace("\\'", "'")
        return '"' + re.sub(r'(?<!\\)"', r"\"", body) + '"'
    return match.group() if match.group().startswith('"') else ""


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no value")
