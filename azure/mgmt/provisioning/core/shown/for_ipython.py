"""Outlines as IPython prints them, by the methods of its printer."""

from __future__ import annotations

from typing import Any

from .outline import Drawn, Outline

_ENCLOSED = {"model": ("(", ")"), "list": ("[", "]"), "dict": ("{", "}")}
_INDENT = 4


def print_pretty(outline: Drawn, printer: Any) -> None:
    """Print what ``repr`` would say in one line."""
    assert isinstance(outline, Outline)
    _print(outline, printer)


def _print(outline: Outline, printer: Any) -> None:
    if outline.kind == "leaf":
        printer.text(outline.code or outline.text)
        return
    begin, end = _ENCLOSED[outline.kind]
    with printer.group(_INDENT, (outline.text if outline.kind == "model" else "") + begin, end):
        for index, part in enumerate(outline.parts):
            if index:
                printer.text(",")
            printer.breakable(" " if index else "")
            if part.name and outline.kind != "list":
                printer.text(f"{part.name}=" if outline.kind == "model" else f"{part.name!r}: ")
            _print(part, printer)
