"""Results written for people and programs: as table, JSON, YAML or tree, whole or what a JMESPath query says."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any

from ..stack.record.ids import resource_name
from ..stack.show.as_text import visible
from .errors import CommandError

FORMS = ("table", "json", "yaml", "tree")
"""What results can be written as."""
_NO_COLUMNS = ("id", "etag", "managedBy")
"""Members that are no columns of a table: an id says type, group and name at once, and is long."""
_FIRST = ("name", "resourceGroup", "location", "type", "kind", "sku", "state")
_WIDEST = 10_000
"""Columns of a text that no terminal shows."""


def check_query(query: str) -> Any:
    """A JMESPath query, read.

    :raises CommandError: It is none.
    """
    jmespath = _package("jmespath")
    from jmespath.exceptions import JMESPathError

    try:
        return jmespath.compile(query)
    except JMESPathError as error:
        raise CommandError(f"--query is no JMESPath: {_first_line(error)}") from None


def queried(compiled: Any, data: Any) -> Any:
    """What a query finds.

    :raises CommandError: It can't be answered.
    """
    from jmespath.exceptions import JMESPathError

    try:
        return compiled.search(data)
    except JMESPathError as error:
        raise CommandError(f"--query can't be answered: {_first_line(error)}") from None


def _package(name: str) -> Any:
    """A package that only some results are written with.

    :raises CommandError: It is not installed.
    """
    try:
        return import_module(name)
    except ImportError:
        install = 'pip install "azure-mgmt-provisioning[cli]"'
        raise CommandError(f"this needs the package {name!r}. Install it with: {install}") from None


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def written(data: Any, form: str, *, width: int | None = None) -> str:
    """A result as text, with a line end behind it; nothing for nothing.

    :param form: One of ``FORMS``.
    :param width: Columns of the terminal; None where a text may be as wide as it is.
    """
    if data is None or (data == [] and form == "table"):
        return ""
    if form == "json":
        return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
    if form == "yaml":
        text: str = _package("yaml").safe_dump(data, sort_keys=False, allow_unicode=True)
        return text.removesuffix("...\n")
    return rich_text(_tree(data) if form == "tree" else _table(data), width)


def rich_text(shown: Any, width: int | None) -> str:
    """What rich makes of something, as plain text.

    :param width: Columns of the terminal; None where a text may be as wide as it is.
    """
    from rich.console import Console

    console = Console(file=io.StringIO(), width=width or _WIDEST, no_color=True, highlight=False, markup=False)
    console.print(shown)
    file: Any = console.file
    return "".join(line.rstrip() + "\n" for line in file.getvalue().splitlines())


def _table(data: Any) -> Any:
    from rich.table import Table
    from rich.text import Text

    rows = data if isinstance(data, list) else [data]
    table = Table(box=None, pad_edge=False, header_style="bold")
    if not all(isinstance(each, dict) for each in rows):
        table.add_column("Result", overflow="fold")
        for each in rows:
            table.add_row(Text(cell(each)))
        return table
    shown = [_row(each) for each in rows]
    columns = list(dict.fromkeys(name for row in shown for name in row))
    if any(map(_is_resource, rows)):
        columns.sort(key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
    for name in columns:
        table.add_column(visible(name), overflow="fold")
    for each in shown:
        table.add_row(*(Text(cell(each.get(name))) for name in columns))
    return table


def _row(data: Mapping[str, Any]) -> dict[str, Any]:
    """What a table tells of an object."""
    found = {name: item for name, item in data.items() if not isinstance(item, (dict, list)) and item is not None}
    if not _is_resource(data):
        return found
    identity = str(data["id"])
    parts = identity.split("/")
    lower = [each.lower() for each in parts]
    if "resourcegroups" in lower[:-1] and len(parts) > 5:
        found["resourceGroup"] = parts[lower.index("resourcegroups") + 1]
    sku, properties = data.get("sku"), data.get("properties")
    if isinstance(sku, dict) and isinstance(sku.get("name"), str):
        found["sku"] = sku["name"]
    if isinstance(properties, dict) and isinstance(properties.get("provisioningState"), str):
        found["state"] = properties["provisioningState"]
    return {name: item for name, item in found.items() if name not in _NO_COLUMNS} or {"id": identity}


def _is_resource(data: Any) -> bool:
    return isinstance(data, dict) and isinstance(data.get("id"), str) and data["id"].startswith("/")


def cell(value: Any) -> str:
    """A value in a line."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return visible(json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else str(value))


def _tree(data: Any) -> Any:
    from rich.tree import Tree

    if isinstance(data, dict):
        return _branch(Tree(_title(data)), data.items())
    if isinstance(data, list):
        return _branch(Tree(f"{len(data):,} {'item' if len(data) == 1 else 'items'}"), _numbered(data))
    return cell(data)


def _branch(tree: Any, members: Iterable[tuple[str, Any]]) -> Any:
    from rich.text import Text

    for name, item in members:
        if isinstance(item, dict) and item:
            _branch(tree.add(Text(visible(name))), item.items())
        elif isinstance(item, list) and item and any(isinstance(each, (dict, list)) for each in item):
            _branch(tree.add(Text(visible(name))), _numbered(item))
        else:
            text = ", ".join(map(cell, item)) if isinstance(item, list) and item else cell(item)
            tree.add(Text(f"{visible(name)}: {text}"))
    return tree


def _numbered(items: Sequence[Any]) -> Iterable[tuple[str, Any]]:
    """Items of a list, by their names where they have some."""
    for place, each in enumerate(items):
        name = each.get("name") if isinstance(each, dict) else None
        yield f"[{place}] {name}" if isinstance(name, str) else f"[{place}]", each


def _title(data: Mapping[str, Any]) -> str:
    identity = data.get("id")
    if isinstance(data.get("name"), str):
        return visible(data["name"])
    return visible(resource_name(identity)) if isinstance(identity, str) and identity.startswith("/") else "result"
