"""Pieces of Python source: docstrings, literals, the first line of a module."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import Any

from ..represent.ir import ServiceIR

WIDTH = 120


def header(origin: ServiceIR | str) -> str:
    """The first line of a generated module: where it comes from. A service's manifest names the documents."""
    return f"# Generated from {origin if isinstance(origin, str) else origin.origin}: do not edit.\n"


def literal(value: Any) -> str:
    """Python source of a JSON value."""
    if isinstance(value, str):
        return string(value)
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    return repr(value)


def string(text: str) -> str:
    """Python source of a string, in double quotes where that needs no more escapes."""
    source = repr(text)
    if source[0] == "'" and '"' not in text:
        source = '"' + source[1:-1].replace("\\'", "'") + '"'
    return source


def docstring(text: str, indent: int = 4, *, sections: Iterable[str] = ()) -> str:
    """A docstring: the text, then sections (parameters, results), each wrapped.

    :param text: Paragraphs, separated by blank lines; the first one is the summary.
    :param indent: Spaces before each line.
    :param sections: Lines below a blank line; each is wrapped with its continuation indented. An empty one is a
        blank line.
    """
    margin, width = " " * indent, WIDTH - indent
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]
    listed = list(sections)
    quotes = 3 if listed or len(paragraphs) > 1 else 6
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        first = width - quotes if number == 0 else width
        lines += ["", *_wrapped(paragraph, first)] if number else _wrapped(paragraph, first)
    if listed:
        lines.append("")
        for section in listed:
            lines += _wrapped(section, width, "    ") if section else [""]
    lines = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines]
    body = "\n".join((margin + line).rstrip() for line in lines).lstrip()
    closing = "" if len(lines) == 1 else f"\n{margin}"
    if not closing and body.endswith('"'):
        body = body[:-1] + '\\"'
    return f'{margin}"""{body}{closing}"""\n'


def _wrapped(text: str, width: int, continuation: str = "") -> list[str]:
    return textwrap.wrap(
        text, width, subsequent_indent=continuation, break_long_words=False, break_on_hyphens=False
    ) or [""]


def sentence(text: str) -> str:
    """A text with a full stop at its end."""
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?…" else f"{text}."


def estimated_lines(text: str) -> int:
    """About how many lines a text has once it is formatted."""

    def lines(line: str) -> int:
        if len(line) <= WIDTH:
            return 1
        # Brackets that are too long for a line get one of their own, or one for each element.
        return 3 if len(line) <= WIDTH + 30 else 2 + line.count(", ")

    return sum(map(lines, text.splitlines()))
