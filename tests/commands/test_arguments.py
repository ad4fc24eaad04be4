"""Words of a command line."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from azure.core import MatchConditions
from hypothesis import example, given
from hypothesis import strategies as st

from azure.mgmt.provisioning.commands.arguments import Token, read_arguments, tokens
from azure.mgmt.provisioning.commands.errors import CommandError
from azure.mgmt.provisioning.commands.lookup import Catalog, Method
from azure.mgmt.provisioning.commands.texts import APPEND, put, read_path


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["a=1"], [Token("a", "1")]),
        (["a=b=c"], [Token("a", "b=c")]),
        (["a="], [Token("a", "")]),
        (["a:=[1]"], [Token("a", "[1]", is_json=True)]),
        (["a.b[0].c=1"], [Token("a.b[0].c", "1")]),
        (['tags["a.b=c"]=1'], [Token('tags["a.b=c"]', "1")]),
        (["a[]=line\nline"], [Token("a[]", "line\nline")]),
        (["--a", "1"], [Token("a", "1", is_option=True)]),
        (["--a=1=2"], [Token("a", "1=2", is_option=True)]),
        (["--a", "--b", "1"], [Token("a", None, is_option=True), Token("b", "1", is_option=True)]),
        (["--a", "-1"], [Token("a", "-1", is_option=True)]),
        (["--a", "b=c"], [Token("a", "b=c", is_option=True)]),
        (["plain", "-5", "/x=y", "1=2", "--"], [Token("", each) for each in ("plain", "-5", "/x=y", "1=2", "--")]),
        (["b" * 20_000], [Token("", "b" * 20_000)]),
    ],
)
def test_tokens(words: list[str], found: list[Token]) -> None:
    assert list(tokens(words)) == found


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("a", ["a"]),
        ("a.b-c.d_e", ["a", "b-c", "d_e"]),
        ("a[0][].b", ["a", 0, APPEND, "b"]),
        ('a["b.c"].d', ["a", "b.c", "d"]),
        ("tags.hidden-link:/x", ["tags", "hidden-link:/x"]),
    ],
)
def test_paths(path: str, found: list[Any]) -> None:
    assert read_path(path) == found


@pytest.mark.parametrize("path", [".a", "a..b", "a[b]", "a[", "a]"])
def test_what_is_no_path(path: str) -> None:
    with pytest.raises(CommandError, match="is no path of a member"):
        read_path(path)


def test_a_path_that_is_too_long() -> None:
    with pytest.raises(CommandError, match="a path has at most 100 names: 'a.a.a"):
        read_path(".".join("a" * 101))


def test_values_at_paths() -> None:
    body: Any = None
    for path, value in [("a[].b", 1), ("a[].b", 2), ("a[0].c", 3), ("d.e", 4), ("d.e", 5), ("f[0][]", 6)]:
        body = put(body, read_path(path), value, path)
    assert body == {"a": [{"b": 1, "c": 3}, {"b": 2}], "d": {"e": 5}, "f": [[6]]}
    for path in ("a[3].b", "d[]", "a.b"):
        with pytest.raises(CommandError, match="a list is given|can't be a member"):
            put(body, read_path(path), 1, path)


def arguments_of(operation: str, *words: str) -> dict[str, Any]:
    return read_arguments(Catalog().find([operation])[0], words).arguments


def test_conditions_lists_and_the_prefix_of_a_body() -> None:
    words = [
        "rg",
        "zone",
        "--etag",
        "e",
        "--match-condition",
        "if-not-modified",
        "parameters.etag=x",
        "location=global",
    ]
    assert arguments_of("privatedns.private_zones.begin_create_or_update", *words) == {
        "resource_group_name": "rg",
        "private_zone_name": "zone",
        "etag": "e",
        "match_condition": MatchConditions.IfNotModified,
        "parameters": {"etag": "x", "location": "global"},
    }


def test_flattened_members_have_their_types() -> None:
    words = ["rg", "vm", "run", "location=x", "source.script=ls", "asyncExecution=true", "timeoutInSeconds=5"]
    found = arguments_of("compute.virtual_machine_run_commands.begin_create_or_update", *words)
    body = {"location": "x", "source": {"script": "ls"}, "asyncExecution": True, "timeoutInSeconds": 5}
    assert body in found.values()


NAMES = [
    "--vault-name",
    "properties",
    "parameters",
    "sku",
    "tags",
    "headers",
    "--timeout",
    "a",
    "[]",
    "[0]",
    '["',
    ".",
    "=",
]
WORDS = st.one_of(
    st.text(max_size=20), st.lists(st.sampled_from([*NAMES, ":=", "1", "{", "@", "-", "true"])).map("".join)
)
METHODS = [
    Catalog().find([name])[0]
    for name in ("keyvault.vaults.begin_create_or_update", "keyvault.vaults.get", "privatedns.record_sets.update")
]


@given(st.sampled_from(METHODS), st.lists(WORDS, max_size=6), st.none() | st.text(max_size=5))
@example(METHODS[0], ["properties=1", "properties.sku.name=x"], None)
@example(METHODS[0], ["parameters:=[]", "location=x"], None)
@example(METHODS[0], ["properties:=" + "[" * 100_000], None)
def test_whatever_is_typed_is_understood_or_told(method: Method, words: list[str], group: str | None) -> None:
    with suppress(CommandError):
        found = read_arguments(method, words, group=group)
        assert set(found.arguments) <= {each.name for each in method.parameters}
