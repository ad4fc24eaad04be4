"""What operators make of tables."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.local.kql.errors import KqlSyntaxError
from azure.mgmt.provisioning.local.kql.parser import parse
from azure.mgmt.provisioning.local.kql.running import run
from azure.mgmt.provisioning.local.kql.table import Table, type_of

from .support import CONTEXT, asked, names


def test_columns():
    assert asked(
        "resources | take 1 | project name, it = size + 1, tags.env, tostring(tags['a b']), tolower(name)"
    ) == [{"name": "web-one", "it": 4, "tags_env": "prod", "tags_a b": "1", "Column5": "web-one"}]
    assert list(asked("resources | project-away t*, zones")[0]) == ["name", "kind", "size", "group"]
    assert list(asked("resources | project-keep name, *s")[0]) == ["name", "tags", "zones"]
    extended = asked("resources | take 1 | extend size = 9, more = size")[0]
    assert (list(extended)[-1], extended["size"], extended["more"]) == ("more", 9, 3)


def test_a_query_may_begin_with_an_operator():
    assert names("where name == 'db' | project name") == ["db"]
    assert names("Resources | where name == 'db';") == ["db"]


def test_groups():
    assert asked("resources | summarize count() by group | order by group asc") == [
        {"group": "g1", "count_": 2},
        {"group": "g2", "count_": 1},
        {"group": "g3", "count_": 1},
    ]
    assert asked(
        "resources | summarize total = sum(size), max(size), min(size), avg(size), dcount(kind), countif(size > 1)"
    ) == [
        {"total": 11, "max_size": 7, "min_size": 1, "avg_size": 11 / 3, "dcount_kind": 3, "countif_": 2}
    ]  # fmt: skip
    assert asked("resources | where isnotempty(kind) | summarize make_list(name), make_set(group) by kind") == [
        {"kind": "app", "list_name": ["web-one", "Web-Two"], "set_group": ["g1", "g2"]},
        {"kind": "sql", "list_name": ["db"], "set_group": ["g1"]},
    ]
    assert asked("resources | summarize n = array_length(make_set(group)) + 1") == [{"n": 4}]
    assert asked("resources | summarize n = dcount(pack('at', now(), 'for', 1d))") == [{"n": 1}]
    assert asked("resources | summarize by kind") == [{"kind": "app"}, {"kind": "sql"}, {"kind": ""}]
    assert asked("resources | where name == 'x' | summarize count()") == [{"count_": 0}]
    assert asked("resources | where name == 'x' | summarize count() by kind") == []
    assert asked("resources | summarize count() by tostring(tags.env), big = size > 2")[0] == {
        "tags_env": "prod", "big": True, "count_": 1
    }  # fmt: skip


def test_orders():
    assert names("resources | order by size") == ["db", "web-one", "Web-Two", "cache"]
    assert names("resources | sort by size asc") == ["cache", "Web-Two", "web-one", "db"]
    assert names("resources | sort by size asc nulls last") == ["Web-Two", "web-one", "db", "cache"]
    assert names("resources | order by group asc, size desc") == ["db", "web-one", "Web-Two", "cache"]
    assert names("resources | top 2 by size") == ["db", "web-one"]
    assert names("resources | top 1 by size asc nulls last") == ["Web-Two"]
    assert names("resources | limit 1") == names("resources | take 1") == ["web-one"]
    assert names("resources | take 0") == []


def test_what_differs():
    assert asked("resources | distinct kind") == [{"kind": "app"}, {"kind": "sql"}, {"kind": ""}]
    assert len(asked("resources | distinct *")) == 4
    assert asked("resources | where size > 1 | count") == [{"Count": 2}]


def test_items():
    assert asked("resources | mv-expand zones | project name, zones") == [
        {"name": "web-one", "zones": "1"},
        {"name": "web-one", "zones": "2"},
        {"name": "Web-Two", "zones": None},
        {"name": "db", "zones": None},
        {"name": "cache", "zones": "3"},
    ]
    assert asked("resources | take 1 | mv-expand with_itemindex=at zone = zones to typeof(int) | project at, zone") == [
        {"at": 0, "zone": 1},
        {"at": 1, "zone": 2},
    ]
    assert asked("resources | take 1 | mv-expand tags | project tags") == [
        {"tags": {"env": "prod"}},
        {"tags": {"a b": "1"}},
    ]
    assert len(asked("resources | take 1 | mvexpand zones limit 1")) == 1


def test_joins():
    left = "resources | project name, group"
    assert asked(f"{left} | join kind=inner (groups) on group") == [
        {"name": "web-one", "group": "g1", "group1": "g1", "name1": "first"},
        {"name": "Web-Two", "group": "g2", "group1": "g2", "name1": "second"},
        {"name": "Web-Two", "group": "g2", "group1": "g2", "name1": "second again"},
        {"name": "db", "group": "g1", "group1": "g1", "name1": "first"},
    ]
    outer = asked(f"{left} | join kind=leftouter (groups | project g = group) on $left.group == $right.g")
    assert [(each["name"], each["g"]) for each in outer] == [
        ("web-one", "g1"), ("Web-Two", "g2"), ("Web-Two", "g2"), ("db", "g1"), ("cache", None)
    ]  # fmt: skip
    assert names(f"{left} | join groups on group | project name") == ["web-one", "Web-Two", "Web-Two"]
    assert names(f"{left} | join kind=inner groups on $right.group == $left.group | take 1") == ["web-one"]


def test_a_query_is_not_nested_without_end():
    for text in ("(" * 5000, "-" * 5000 + "1", "[" * 5000):
        with pytest.raises(KqlSyntaxError):
            parse(f"resources | extend a = {text}")
    with pytest.raises(KqlSyntaxError):
        parse("resources | join (" * 200)
    with pytest.raises(KqlSyntaxError):
        parse(f"resources | extend a = dynamic({'[' * 5000}")


@pytest.mark.parametrize(
    ("values", "type"),
    [
        ([1, None], "integer"),
        ([1, 1.5], "number"),
        (["a"], "string"),
        ([True], "boolean"),
        ([1, "a"], "object"),
        ([], "object"),
    ],
)
def test_types_of_columns(values: list[Any], type: str):
    assert type_of(values) == type


ROWS = st.lists(st.fixed_dictionaries({"a": st.none() | st.integers(-5, 5), "b": st.sampled_from("xyz")}), max_size=12)


@given(ROWS)
def test_rows_are_sorted_and_none_gets_lost(rows: list[dict[str, Any]]):
    def given_rows(query: str) -> list[dict[str, Any]]:
        return list(run(parse(query), lambda _: Table(("a", "b"), rows), CONTEXT).rows)

    known = [each["a"] for each in given_rows("t | order by a asc") if each["a"] is not None]
    assert known == sorted(known)
    assert sorted(map(str, given_rows("t | order by b, a"))) == sorted(map(str, rows))
    counted = {each["b"]: each["count_"] for each in given_rows("t | summarize count() by b")}
    assert counted == {b: sum(each["b"] == b for each in rows) for b in {each["b"] for each in rows}}
    assert given_rows("t | where a > 0") == [each for each in rows if each["a"] is not None and each["a"] > 0]
    assert len(given_rows("t | join kind=inner (t) on b")) == sum(number**2 for number in counted.values())
