"""Values of expressions."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.local.kql.errors import KqlError, KqlNameError, KqlSyntaxError, NotSupported
from azure.mgmt.provisioning.local.kql.parser import parse

from .support import asked, names, value

WORDS = (
    "resources", "|", "where", "project", "(", ")", "[", "]", ",", "'a'", "name", "==", "1", "1d",
    "summarize", "by", ".",
)  # fmt: skip
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\n\\\"'"), max_size=12)


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("name == 'db'", ["db"]),
        ("name != 'db'", ["web-one", "Web-Two", "cache"]),
        ("name =~ 'DB'", ["db"]),
        ("name !~ 'DB' and kind =~ 'App'", ["web-one", "Web-Two"]),
        ("name in ('db', 'web-two')", ["db"]),
        ("name in~ ('db', 'web-two')", ["Web-Two", "db"]),
        ("name !in ('db')", ["web-one", "Web-Two", "cache"]),
        ("name !in~ ('DB', 'CACHE')", ["web-one", "Web-Two"]),
        ("'2' in (zones)", ["web-one"]),
        ("name contains 'WEB'", ["web-one", "Web-Two"]),
        ("name contains_cs 'web'", ["web-one"]),
        ("name !contains 'web'", ["db", "cache"]),
        ("name startswith 'web'", ["web-one", "Web-Two"]),
        ("name !startswith 'web'", ["db", "cache"]),
        ("name endswith 'ONE'", ["web-one"]),
        ("name has 'web'", ["web-one", "Web-Two"]),
        ("name has 'we'", []),
        ("name !has 'web'", ["db", "cache"]),
        ("name has_any ('one', 'two')", ["web-one", "Web-Two"]),
        ("name has_all ('web', 'two')", ["Web-Two"]),
        ("name matches regex '^[a-z]{2}$'", ["db"]),
        ("size > 1", ["web-one", "db"]),
        ("size >= 3 and size < 7", ["web-one"]),
        ("size <= 1", ["Web-Two"]),
        ("size between (1 .. 3)", ["web-one", "Web-Two"]),
        ("not(size > 1)", ["Web-Two"]),
        ("isnull(size)", ["cache"]),
        ("isnotnull(size) and isempty(tags)", ["db"]),
        ("isempty(kind)", ["cache"]),
        ("isnotempty(kind)", ["web-one", "Web-Two", "db"]),
        ("tags.env == 'prod'", ["web-one"]),
        ("tags['env'] != 'prod'", ["Web-Two", "db", "cache"]),
        ('tags["a b"] == "1"', ["web-one"]),
        ("array_length(zones) > 0", ["web-one", "cache"]),
        ("name == 'db' or name == 'cache' and size > 0", ["db"]),
        ("(name == 'db' or name == 'cache') and size > 0", ["db"]),
        ("zones[0] == '3'", ["cache"]),
        ("zones[-1] == '2'", ["web-one"]),
    ],
)
def test_rows_are_told_apart(condition: str, found: list[str]):
    assert names(f"resources | where {condition}") == found


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("strcat('a', 1, true, dynamic(null))", "a1true"),
        ("tolower('AbC')", "abc"),
        ("toupper('AbC')", "ABC"),
        ("split('a/b/c', '/')[1]", "b"),
        ("split('a/b/c', '/', 2)", ["c"]),
        ("substring('abcdef', 1, 2)", "bc"),
        ("strlen('abc')", 3),
        ("iif(1 < 2, 'yes', 'no')", "yes"),
        ("case(1 > 2, 'a', 2 > 1, 'b', 'c')", "b"),
        ("coalesce(dynamic(null), '', 'x')", "x"),
        ("toint('42')", 42),
        ("toint('many')", None),
        ("todouble('1.5')", 1.5),
        ("tobool('TRUE')", True),
        ("""parse_json('{"a": [1, {"b": 2}]}').a[1].b""", 2),
        ("dynamic({'a': [1, -2, 0.5, null, true]}).a", [1, -2, 0.5, None, True]),
        ("1 + 2 * 3 - 4 / 2", 5),
        ("(1 + 2) * 3 % 4", 1),
        ("-7 / 2", -3),
        ("7.0 / 2", 3.5),
        ("1 / 0", None),
        ("-(-1)", 1),
        ("bin(17, 5)", 15),
        ("bin(2.7, 0.5)", 2.5),
        ("bin(1, todouble('nan'))", None),
        ("bin(1e308, 1e-10)", None),
        ("bin(datetime(2026-01-02 03:04:05), 1h)", "2026-01-02T03:00:00.0000000Z"),
        ("ago(1d)", "2026-01-01T03:04:05.0000000Z"),
        ("now() - datetime(2026-01-01)", "1.03:04:05"),
        ("todatetime('2026-01-02T03:04:05.5+01:00')", "2026-01-02T02:04:05.5000000Z"),
        ("todatetime('2026-01-02T00:00:00Z') > ago(7d)", True),
        ("now() > '2026-01-01'", True),
        ("todatetime('2026-02-30')", None),
        ("tostring(dynamic({'a':[1]}))", '{"a":[1]}'),
        ("strcat_array(dynamic(['a', 'b']), '-')", "a-b"),
        ("replace_string('a.b', '.', '-')", "a-b"),
        ("extract('v([0-9]+)', 1, 'name-v12')", "12"),
        ("trim('/', '/a/')", "a"),
        ("pack('a', 1, 'b', 2)", {"a": 1, "b": 2}),
        ("pack_array(1, 'b')", [1, "b"]),
        ("bag_keys(dynamic({'a': 1, 'b': 2}))", ["a", "b"]),
        ("set_has_element(dynamic(['a']), 'a')", True),
        ("round(1.256, 1)", 1.3),
        (r"'it\'s \u0041'", "it's A"),
        ("@'C:\\a''b'", "C:\\a'b"),
        ("'http://x' // a comment", "http://x"),
        ("9223372036854775807 * 9223372036854775807", 9223372036854775807.0**2),
    ],
)
def test_values(expression: str, found: Any):
    assert value(expression) == found


def test_null_is_neither_equal_nor_greater():
    assert value("dynamic(null) == dynamic(null)") is None
    assert value("dynamic(null) != 'a'") is True
    assert value("dynamic(null) > 1") is None


@pytest.mark.parametrize(
    ("query", "position", "token"),
    [
        ("resources | where", 17, ""),
        ("resources | where name ==", 25, ""),
        ("resources | wehre name", 12, "wehre"),
        ("resources where", 10, "where"),
        ("resources | where (name == 'a'", 30, ""),
        ("resources | take ten", 17, "ten"),
        ("resources | where name == 'a", 26, "'"),
        ("resources | join kind=odd (groups) on group", 22, "odd"),
        ("resources | order name", 18, "name"),
        ("", 0, ""),
    ],
)
def test_a_query_that_cannot_be_read_says_where(query: str, position: int, token: str):
    with pytest.raises(KqlSyntaxError) as refused:
        parse(query)
    assert (refused.value.position, refused.value.token) == (position, token)


@pytest.mark.parametrize(
    ("query", "what"),
    [
        ("resources | make-series count()", "The operator 'make-series'"),
        ("resources | join kind=leftanti (groups) on group", "The operator 'join' with kind=leftanti"),
        ("resources | extend a = hash(name)", "The function 'hash'"),
        ("resources | where name in (groups | project name)", "The operator 'in' with a query"),
    ],
)
def test_what_is_not_there_is_named(query: str, what: str):
    with pytest.raises(NotSupported) as refused:
        asked(query)
    assert refused.value.what == what


@pytest.mark.parametrize(
    "query",
    [
        "resources | where colour == 'red'",
        "resources | project nothing",
        "resources | project-away nothing",
        "resources | extend a = count()",
        "resources | extend a = tolower()",
        "resources | summarize name",
        "resources | summarize sum()",
        "resources | project a = name, a = kind",
        "resources | where name matches regex '('",
        "resources | join (groups) on size",
        "resources | mv-expand zones to typeof(colour)",
        "nowhere",
    ],
)
def test_what_there_is_not_is_refused(query: str):
    with pytest.raises(KqlNameError):
        asked(query)


@given(
    st.lists(
        st.sampled_from(
            [
                "resources",
                "|",
                "where",
                "project",
                "(",
                ")",
                "[",
                "]",
                ",",
                "'a'",
                "name",
                "==",
                "1",
                "1d",
                "summarize",
                "by",
                "join",
                "on",
                ".",
            ]
        )
    )
)
def test_no_words_do_anything_but_give_rows_or_say_what_is_wrong(words: list[str]):
    with suppress(KqlError):
        asked(" ".join(words))


@given(st.text(max_size=40))
def test_no_text_does_anything_but_give_rows_or_say_what_is_wrong(text: str):
    with suppress(KqlError):
        asked(f"resources | {text}")


@given(TEXTS, TEXTS)
def test_texts_are_compared_as_python_does(left: str, right: str):
    assert value(f"'{left}' == '{right}'") is (left == right)
    assert value(f"'{left}' =~ '{right}'") is (left.lower() == right.lower())
    assert value(f"'{left}' contains '{right}'") is (right.lower() in left.lower())
    assert value(f"strcat('{left}', \"{right}\")") == left + right


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS.filter(bool), inner, max_size=3),
    max_leaves=8,
)


@given(JSON)
def test_what_is_written_in_json_is_read(document: Any):
    assert value(f"dynamic({json.dumps(document, ensure_ascii=False)})") == document


@given(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6), st.integers(1, 1000))
def test_numbers_are_worked_out_as_python_does(left: int, right: int, size: int):
    assert value(f"{left} + {right} * {size}".replace("+ -", "+ 0-")) == (
        left + right * size if right >= 0 else left - abs(right) * size
    )
    assert value(f"{left} < {right}") is (left < right)
    assert value(f"bin({left}, {size})") == left - left % size
