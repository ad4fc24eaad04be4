"""Outlines and tables as HTML.

There is no style sheet and no colour: text has the colour of the page, dark or light, and lines are half transparent.
What JupyterLab leaves of it where a notebook is not trusted still is a table, or a list that folds.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from .outline import Drawn, Outline, Table

_WHOLE = "font-family:ui-monospace,Menlo,Consolas,monospace;font-size:13px;line-height:1.5;text-align:left"
_LIST = "list-style:none;margin:0 0 0 .4em;padding:0 0 0 1em;border-left:1px solid rgba(128,128,128,.35)"
_ITEM = "margin:0;overflow-wrap:anywhere"
_FOLDED = "cursor:pointer;display:list-item;list-style-position:inside"
_QUIET = "opacity:.7"
_CELL = "text-align:left;padding:.15em .8em .15em 0;border-bottom:1px solid rgba(128,128,128,.35);vertical-align:top"
_SHORT = 40
"""Characters of a cell that is not broken over lines."""
_OPEN_TO = 1
"""How deep models are unfolded: resources have most of what they say in ``properties``."""


def html_of(drawn: Drawn) -> str:
    """The HTML of what is shown of a value."""
    inner = _table(drawn) if isinstance(drawn, Table) else "".join(_outline(drawn, 0))
    return f'<div style="{_WHOLE}">{inner}</div>'


def _outline(outline: Outline, depth: int) -> Iterator[str]:
    name = f'<span style="{_QUIET}">{escape(outline.name)}: </span>' if outline.name else ""
    if not outline.parts:
        yield f"{name}<span>{escape(outline.text)}</span>"
        return
    unfolded = " open" if depth == 0 or (depth <= _OPEN_TO and outline.kind == "model") else ""
    hint = outline.hint()
    told = f' <span style="{_QUIET}">{escape(hint)}</span>' if hint else ""
    yield f'<details{unfolded}><summary style="{_FOLDED}">{name}<b>{escape(outline.text)}</b>{told}</summary>'
    yield f'<ul style="{_LIST}">'
    for part in outline.parts:
        yield f'<li style="{_ITEM}">'
        yield from _outline(part, depth + 1)
        yield "</li>"
    yield "</ul></details>"


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col" style="{_CELL}">{escape(each)}</th>' for each in table.columns)
    rows = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in table.rows)
    shown = f'<table style="border-collapse:collapse"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
    note = f'<div style="{_QUIET}">{escape(table.note)}</div>'
    return f"<b>{escape(table.title)}</b>{shown if table.rows else ''}{note}"


def _cell(text: str) -> str:
    whole = ";white-space:nowrap" if len(text) <= _SHORT else ";overflow-wrap:anywhere"
    return f'<td style="{_CELL}{whole}">{escape(text)}</td>'
