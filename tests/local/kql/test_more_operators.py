"""Operators that put tables together, give columns other names, or take texts apart."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local.kql.errors import KqlNameError, KqlSyntaxError, NotSupported

from .support import asked, names, value


def test_unions():
    both = "resources | project name, kind | union (groups | project name, group)"
    found = asked(both)
    assert (len(found), list(found[0])) == (7, ["name", "kind", "group"])
    assert found[0] == {"name": "web-one", "kind": "app", "group": None}
    assert found[-1] == {"name": "second again", "kind": None, "group": "g2"}
    assert names("union groups, (resources | take 1) | project name")[2:] == ["second again", "web-one"]
    assert list(asked("resources | union kind=inner groups")[0]) == ["name", "group"]
    assert asked("union withsource=from groups, (resources) | summarize count() by from") == [
        {"from": "groups", "count_": 3},
        {"from": "union_arg2", "count_": 4},
    ]
    assert names("(resources | take 1) | union (groups | take 1)") == ["web-one", "first"]


def test_other_names_and_another_order():
    renamed = asked("resources | take 1 | project name, kind | project-rename is = kind, ['the name'] = name")
    assert renamed == [{"the name": "web-one", "is": "app"}]
    assert list(asked("resources | project-reorder s*, group")[0]) == [
        "size", "group", "name", "kind", "tags", "zones"
    ]  # fmt: skip
    assert asked("resources | take 1 | project ['a b'] = name, size | project-away ['a b']") == [{"size": 3}]


@pytest.mark.parametrize(
    "query",
    [
        "resources | project-rename a = nothing",
        "resources | project-rename kind = name",
        "resources | project-reorder nothing",
        "resources | parse nothing with a '-' b",
        "resources | parse name with a '-' a",
        "resources | parse name with a:nothing '-'",
        "resources | parse kind=regex name with '(?i)x' a",
        "resources | parse kind=regex name with '[' a",
    ],
)
def test_names_that_there_are_not(query: str):
    with pytest.raises(KqlNameError):
        asked(query)


def test_parts_of_texts():
    id = "/subscriptions/one/resourceGroups/shop/providers/x/vms/vm-17"
    row = f"resources | take 1 | project id = '{id}'"
    parsed = asked(f"{row} | parse id with * '/resourceGroups/' group '/' * '/vms/vm-' number:long")
    assert parsed == [{"id": id, "group": "shop", "number": 17}]
    assert asked(f"{row} | parse kind=regex id with * @'/vms/[a-z]+-' n:int | project n") == [{"n": 17}]
    assert asked("resources | parse name with first '-' rest | project first, rest") == [
        {"first": "web", "rest": "one"},
        {"first": "Web", "rest": "Two"},
        {"first": "", "rest": ""},
        {"first": "", "rest": ""},
    ]
    assert names("resources | parse-where name with * '-' rest") == ["web-one", "Web-Two"]
    mixed = "resources | take 1 | project it = 'a=x,b=2'"
    assert asked(f"{mixed} | parse kind=relaxed it with 'a=' a:int ',b=' b:int | project a, b") == [
        {"a": None, "b": None}
    ]
    moment = "it with 'a=' a ',b=' b:datetime | project a, b"
    assert asked(f"{mixed} | parse {moment}") == [{"a": "", "b": None}]
    assert asked(f"{mixed} | parse kind=relaxed {moment}") == [{"a": "x", "b": None}]
    assert asked(f"{mixed} | parse it with 'a=' a ',b=' b:real | project a, b") == [{"a": "x", "b": 2.0}]
    assert asked(f"{mixed} | parse kind=regex it with '(a|b)=' a ',' * | project a") == [{"a": "x"}]


def test_names_of_values_and_tables():
    assert names("let least = 2; let most = least + 2; resources | where size between (least .. most)") == ["web-one"]
    apps = "let apps = resources | where kind == 'app';"
    assert names(f"{apps} apps | where size > 1") == ["web-one"]
    assert len(asked(f"{apps} groups | join kind=inner apps on group")) == 3
    assert asked("let all = groups; all | count") == [{"Count": 3}]
    assert names("let kinds = dynamic(['sql']); resources | where kind in (kinds)") == ["db"]
    assert names("let some = (resources | take 1); some") == ["web-one"]
    assert names("let name = 'db'; resources | where name == 'web-one'") == ["web-one"]
    assert asked("let n = 2; resources | summarize it = countif(size > n) + n") == [{"it": 4}]


def test_all_rows_of_both_tables_are_joined():
    found = asked(
        "resources | where group != 'g1' | project name, group"
        " | join kind=fullouter (groups | where group != 'g2' | project group, title = name) on group"
    )
    assert found == [
        {"name": "Web-Two", "group": "g2", "group1": None, "title": None},
        {"name": "cache", "group": "g3", "group1": None, "title": None},
        {"name": None, "group": None, "group1": "g1", "title": "first"},
    ]
    found = asked(
        "resources | where name == 'db' | project name, group"
        " | join kind=fullouter (groups | where name != 'second' | project group, title = name) on group"
    )
    assert found == [
        {"name": "db", "group": "g1", "group1": "g1", "title": "first"},
        {"name": None, "group": None, "group1": "g2", "title": "second again"},
    ]


def test_the_row_with_the_greatest_value():
    assert asked("resources | summarize arg_max(size, name) by kind | where kind == 'app'") == [
        {"kind": "app", "size": 3, "name": "web-one"}
    ]
    whole = asked("resources | summarize arg_min(size, *)")
    assert (whole[0]["name"], list(whole[0])[0]) == ("Web-Two", "size")
    assert asked("resources | where size > 9 | summarize most = arg_max(size, name)") == [{"most": None, "name": None}]


def test_what_is_told_of_some_rows():
    query = (
        "resources | summarize sumif(size, kind == 'app'), dcountif(group, kind == 'app'), avgif(size, size > 2),"
        " all = make_list_if(name, kind == 'app'), percentile(size, 50), makeset(kind), any(kind), make_bag(tags)"
    )
    assert asked(query) == [
        {
            "sumif_size": 4, "dcountif_group": 2, "avgif_size": 5.0, "all": ["web-one", "Web-Two"],
            "percentile_size_50": 3, "set_kind": ["app", "sql", ""], "any_kind": "app",
            "bag_tags": {"env": "prod", "a b": "1"},
        }
    ]  # fmt: skip
    assert asked(
        "resources | summarize p = percentile(size, 101), q = percentile(size, -1), r = make_list(name, -1)"
    ) == [{"p": None, "q": None, "r": []}]
    assert asked("resources | where size in (1, 3) | summarize stdev(size), variance(size)") == [
        {"stdev_size": 2**0.5, "variance_size": 2.0}
    ]


@pytest.mark.parametrize(
    ("query", "what"),
    [
        ("let f = (x: string) { x }; resources", "'let' with a function"),
        ("let f = () { 1 }; resources", "'let' with a function"),
        ("union isfuzzy=true groups, resources", "'union' with isfuzzy"),
        ("resources | parse kind=regex flags=U name with a", "'parse' with flags"),
        ("resources | parse kind=regex name with '(?P<a>b)' a", "'parse' with named groups"),
        ("resources | join kind=leftsemi groups on group", "'join' with kind=leftsemi"),
        ("resources | mv-apply zones on (take 1)", "'mv-apply'"),
    ],
)
def test_what_is_not_there_is_named(query: str, what: str):
    with pytest.raises(NotSupported) as refused:
        asked(query)
    assert what in refused.value.what


@pytest.mark.parametrize(
    "query",
    [
        "let x 1; resources", "let x = 1 resources", "let x = resources | take 1", "union", "resources | union",
        "union kind=left groups", "resources | parse name", "resources | parse name with",
        "resources | parse name with *", "resources | parse kind=odd name with a", "resources | project-rename a",
        "(resources", "resources | project ['a'", "resources | project tags.[1]",
    ],
)  # fmt: skip
def test_what_cannot_be_read(query: str):
    with pytest.raises(KqlSyntaxError):
        asked(query)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("2 !between (1 .. 3)", False),
        ("'app-service' hasprefix 'SERV'", True),
        ("'app-service' !hassuffix 'app'", False),
        ("dynamic({'a b': 1}).['a b']", 1),
    ],
)
def test_signs(expression: str, expected: Any):
    assert value(expression) == expected
