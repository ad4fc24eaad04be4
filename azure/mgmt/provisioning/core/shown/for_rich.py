"""Outlines and tables for rich, which is imported here alone: who asks has it."""

from __future__ import annotations

from typing import Any

from .outline import Drawn, Outline, Table


def renderable_of(drawn: Drawn) -> Any:
    """A tree of rich, or a table."""
    return _table(drawn) if isinstance(drawn, Table) else _tree(drawn)


def _tree(outline: Outline) -> Any:
    from rich.tree import Tree

    tree = Tree(_label(outline), guide_style="dim")
    _grow(tree, outline)
    return tree


def _grow(tree: Any, outline: Outline) -> None:
    for part in outline.parts:
        _grow(tree.add(_label(part)), part)


def _label(outline: Outline) -> Any:
    from rich.text import Text

    # Texts, since markup would read the brackets in them. Without a colour they have that of the page or terminal.
    name = (outline.name and f"{outline.name}: ", "cyan")
    if outline.parts:
        return Text.assemble(name, (outline.text, "bold"), (f" {outline.hint()}".rstrip(), "dim"))
    return Text.assemble(name, outline.text)


def _table(table: Table) -> Any:
    from rich import box
    from rich.console import Group
    from rich.table import Table as RichTable
    from rich.text import Text

    made = RichTable(box=box.SIMPLE_HEAD)
    for column in table.columns:
        made.add_column(Text(column), overflow="fold")
    for row in table.rows:
        made.add_row(*map(Text, row))
    # Not as the table's title and caption, which are no wider than that.
    return Group(Text(table.title, "bold"), *([made] if table.rows else []), Text(table.note, "dim"))
