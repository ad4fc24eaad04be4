"""Results as text."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from azure.mgmt.provisioning.commands.errors import CommandError
from azure.mgmt.provisioning.commands.output import FORMS, check_query, written

RESOURCE = {
    "id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/sites/a",
    "name": "a",
    "type": "Microsoft.Web/sites",
    "sku": {"name": "S1"},
    "zones": ["1"],
    "enabled": True,
    "none": None,
}


@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_written_for_nothing(form: str) -> None:
    assert written(None, form) == ""


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (
            [RESOURCE],
            [["name", "resourceGroup", "type", "sku", "enabled"], ["a", "rg", "Microsoft.Web/sites", "S1", "true"]],
        ),
        ([{"id": "/only/an/id"}], [["id"], ["/only/an/id"]]),
        ([{"z": 1, "a": 2}, {"a": 3, "b": 4}], [["z", "a", "b"], ["1", "2"], ["3", "4"]]),
        (["x", {"y": 1}], [["Result"], ["x"], ['{"y":', "1}"]]),
        ([], []),
        (5, [["Result"], ["5"]]),
    ],
)
def test_tables(data: Any, lines: list[list[str]]) -> None:
    found = [line.split() for line in written(data, "table").splitlines()]
    assert found == lines


def test_trees() -> None:
    data = {"name": "n", "list": [{"name": "a", "x": [1, 2]}, {"y": {}}], "empty": {}, "text": "[red]x[/red]"}
    assert written(data, "tree").splitlines() == [
        "n",
        "├── name: n",
        "├── list",
        "│   ├── [0] a",
        "│   │   ├── name: a",
        "│   │   └── x: 1, 2",
        "│   └── [1]",
        "│       └── y: {}",
        "├── empty: {}",
        "└── text: [red]x[/red]",
    ]


@pytest.mark.parametrize("form", ["table", "tree"])
def test_a_terminal_is_told_nothing_but_text(form: str) -> None:
    assert "\x1b" not in written([{"name\x1b[31m": "a\x1b[2J"}], form)


def test_a_table_has_the_width_of_the_terminal() -> None:
    assert max(map(len, written([{"a": "x" * 200}], "table", width=40).splitlines())) == 40


@pytest.mark.parametrize("package", ["jmespath", "yaml"])
def test_a_package_that_is_not_installed(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(CommandError, match=f"this needs the package '{package}'. Install it with: pip install"):
        check_query("a") if package == "jmespath" else written({}, "yaml")
