"""What results are written as."""

from __future__ import annotations

import json

import pytest

from .support import GROUP, VAULT, done, refusal

pytestmark = pytest.mark.usefixtures("vault")
NAMES = ["keyvault", "vaults", "kv-demo", "-g", "rg"]


def test_json() -> None:
    written = done("get", *NAMES)
    assert written.startswith('{\n  "id": "/subscriptions/')
    assert json.loads(written)["properties"]["sku"]["family"] == "A"


def test_yaml() -> None:
    written = done("get", *NAMES, "-o", "yaml")
    assert written.startswith(f"id: {VAULT}\nname: kv-demo\n")
    assert "\n  sku:\n    family: A\n    name: standard\n  accessPolicies: []\n" in written
    assert done("get", *NAMES, "-o", "yaml", "--query", "name") == "kv-demo\n"


def test_tree() -> None:
    lines = done("get", *NAMES, "-o", "tree").splitlines()
    assert lines[0] == "kv-demo"
    assert f"├── id: {VAULT}" in lines
    assert "│   ├── sku" in lines
    assert "│   │   └── name: standard" in lines
    listed = done("list", "keyvault", "vaults", "-o", "tree").splitlines()
    assert listed[:3] == ["1 item", "└── [0] kv-demo", f"    ├── id: {VAULT}"]


def test_table() -> None:
    lines = done("get", *NAMES, "-o", "table").splitlines()
    assert [line.split()[0] for line in lines] == ["name", "kv-demo"]
    group = done("get", GROUP, "-o", "table").splitlines()
    assert group[1].split() == ["rg", "westeurope", "Microsoft.Resources/resourceGroups", "Succeeded"]


@pytest.mark.parametrize(
    ("query", "form", "written"),
    [
        ("properties.sku.name", "json", '"standard"\n'),
        ("properties.sku", "table", "family  name\nA       standard\n"),
        ("properties.sku", "tree", "standard\n├── family: A\n└── name: standard\n"),
        ("{s: properties.sku}", "tree", "result\n└── s\n    ├── family: A\n    └── name: standard\n"),
        ("keys(properties.sku)", "table", "Result\nfamily\nname\n"),
        ("{n: name, s: properties.sku}", "table", "n\nkv-demo\n"),
        ("nothing", "json", ""),
        ("properties.enableSoftDelete", "tree", "true\n"),
        ("properties.accessPolicies", "tree", "0 items\n"),
    ],
)
def test_a_query(query: str, form: str, written: str) -> None:
    assert done("get", *NAMES, "--query", query, "-o", form) == written


def test_a_query_of_a_listing() -> None:
    assert json.loads(done("list", "-g", "rg", "--query", "[].name", "-o", "json")) == ["kv-demo"]


def test_a_query_that_can_not_be_answered() -> None:
    assert "--query can't be answered: " in refusal("get", *NAMES, "--query", "sum(name)")
