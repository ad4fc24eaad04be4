"""What the tests of queries share."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from azure.mgmt.provisioning.local.kql.errors import KqlNameError
from azure.mgmt.provisioning.local.kql.evaluating import Context
from azure.mgmt.provisioning.local.kql.parser import parse
from azure.mgmt.provisioning.local.kql.running import run
from azure.mgmt.provisioning.local.kql.table import Table, shown

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
CONTEXT = Context(NOW)
ROWS: list[dict[str, Any]] = [
    {"name": "web-one", "kind": "app", "size": 3, "tags": {"env": "prod", "a b": "1"}, "zones": ["1", "2"],
     "group": "g1"},
    {"name": "Web-Two", "kind": "app", "size": 1, "tags": {"env": "test"}, "zones": [], "group": "g2"},
    {"name": "db", "kind": "sql", "size": 7, "tags": None, "zones": None, "group": "g1"},
    {"name": "cache", "kind": "", "size": None, "tags": {}, "zones": ["3"], "group": "g3"},
]  # fmt: skip
GROUPS: list[dict[str, Any]] = [
    {"group": "g1", "name": "first"},
    {"group": "g2", "name": "second"},
    {"group": "g2", "name": "second again"},
]


def tables(name: str) -> Table:
    found = {"resources": ROWS, "groups": GROUPS}.get(name.lower())
    if found is None:
        raise KqlNameError(f"Table '{name}' was not found.")
    return Table(tuple(found[0]), found)


def asked(query: str) -> list[dict[str, Any]]:
    """What a query gives."""
    table = run(parse(query), tables, CONTEXT)
    return [{name: shown(row.get(name)) for name in table.columns} for row in table.rows]


def value(expression: str) -> Any:
    """The value of an expression that is about no column."""
    return asked(f"resources | take 1 | project it = {expression}")[0]["it"]


def names(query: str) -> list[str]:
    """The names in what a query gives."""
    return [each["name"] for each in asked(query)]
