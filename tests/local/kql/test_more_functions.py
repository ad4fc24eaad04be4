"""Functions of lists, objects, times and texts."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local.kql.errors import KqlNameError

from .support import value


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("array_concat(dynamic([1]), dynamic([2, 3]))", [1, 2, 3]),
        ("array_index_of(dynamic(['a', 'b']), 'b')", 1),
        ("array_index_of(dynamic(['a', 'b']), 'c')", -1),
        ("array_index_of('a', 'a')", None),
        ("array_slice(dynamic([1, 2, 3, 4]), 1, -2)", [2, 3]),
        ("array_slice('a', 1, 2)", None),
        ("array_sort_asc(dynamic([3, null, 1]))", [1, 3, None]),
        ("array_sort_desc(dynamic(['a', 'b']))", ["b", "a"]),
        ("array_sort_asc('a')", None),
        ("bag_has_key(dynamic({'a': 1}), 'a')", True),
        ("bag_merge(dynamic({'a': 1}), dynamic({'a': 2, 'b': 3}))", {"a": 1, "b": 3}),
        ("bag_merge(1, 2)", None),
        ("bag_remove_keys(dynamic({'a': 1, 'b': 2}), dynamic(['a']))", {"b": 2}),
        ("bag_remove_keys('a', dynamic(['a']))", "a"),
        ("set_union(dynamic([1, 2]), dynamic([2, 3]))", [1, 2, 3]),
        ("set_intersect(dynamic([1, 2]), dynamic([2, 3]))", [2]),
        ("set_difference(dynamic([1, 2]), dynamic([2, 3]))", [1]),
        ("pack_dictionary('a', 1)", {"a": 1}),
    ],
)
def test_lists_and_objects(expression: str, expected: Any):
    assert value(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("format_datetime(now(), 'yyyy-MM-dd HH:mm:ss.fff')", "2026-01-02 03:04:05.000"),
        ("format_datetime(now(12h), 'd/M/yy h:m tt')", "2/1/26 3:4 PM"),
        ("format_datetime(datetime(2026-01-02T03:04:05.123456), 's.fffffff')", "5.1234560"),
        ("format_datetime('x', 'yyyy')", ""),
        ("datetime_diff('day', now(), datetime(2025-12-31T23:00:00))", 2),
        ("datetime_diff('month', now(), datetime(2025-12-31))", 1),
        ("datetime_diff('week', now(), datetime(2025-12-28))", 0),
        ("datetime_diff('year', datetime(2024-12-31), now())", -2),
        ("datetime_diff('day', 'x', now())", None),
        ("tostring(datetime_add('month', 1, datetime(2026-01-31)))", "2026-02-28T00:00:00.0000000Z"),
        ("tostring(datetime_add('hour', -1, datetime(2026-01-01)))", "2025-12-31T23:00:00.0000000Z"),
        ("datetime_add('year', 9999, now())", None),
        ("tostring(datetime_add('month', 1, datetime(9999-11-30)))", "9999-12-30T00:00:00.0000000Z"),
        ("tostring(startofmonth(datetime(9999-12-05)))", "9999-12-01T00:00:00.0000000Z"),
        ("datetime_part('quarter', now())", 1),
        ("datetime_part('hour', now())", 3),
        ("tostring(startofday(now()))", "2026-01-02T00:00:00.0000000Z"),
        ("tostring(startofweek(now()))", "2025-12-28T00:00:00.0000000Z"),
        ("tostring(startofmonth(now(), -1))", "2025-12-01T00:00:00.0000000Z"),
        ("tostring(startofyear(now()))", "2026-01-01T00:00:00.0000000Z"),
        ("tostring(endofmonth(datetime(2026-02-03)))", "2026-02-28T23:59:59.9999990Z"),
        ("endofyear(datetime(9999-01-01))", None),
        ("startofday('x')", None),
        ("tostring(dayofweek(now()))", "5.00:00:00"),
        ("dayofweek('x')", None),
        ("dayofyear(now()) + dayofmonth(now()) + monthofyear(now()) + hourofday(now())", 8),
        ("getyear(now()) + getmonth(now())", 2027),
        ("now() - timespan(1d) == ago(1d)", True),
        ("totimespan('-1.02:03:04.5') == -(1d + 2h + 3m + 4.5s)", True),
        ("totimespan('x')", None),
        ("tostring(unixtime_seconds_todatetime(86400))", "1970-01-02T00:00:00.0000000Z"),
        ("tostring(unixtime_milliseconds_todatetime(1000))", "1970-01-01T00:00:01.0000000Z"),
        ("unixtime_seconds_todatetime(1e300)", None),
        ("unixtime_seconds_todatetime('nan')", None),
    ],
)
def test_times(expression: str, expected: Any):
    assert value(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("abs(-2) + abs(1.5)", 3.5),
        ("abs('x')", None),
        ("ceiling(1.2)", 2),
        ("ceiling('x')", None),
        ("base64_encode_tostring('shop')", "c2hvcA=="),
        ("base64_decode_tostring('c2hvcA==')", "shop"),
        ("base64_decode_tostring('?')", None),
        ("countof('aaa', 'aa')", 2),
        ("countof('a1b22', '[0-9]+', 'regex')", 2),
        ("countof('a', '')", 0),
        ("extract_all('([a-z])([0-9])', 'a1 b2')", [["a", "1"], ["b", "2"]]),
        ("extract_all('[0-9]', 'x')", None),
        ("extractjson('$.a[1].b', '{\"a\": [0, {\"b\": 7}]}')", 7),
        ("extractjson('$.a[9].b', '{}')", None),
        (f"extractjson('$[{'9' * 5000}]', '[]')", []),
        ("gettype(1)", "long"),
        ("gettype(null)", "null"),
        ("gettype(dynamic({}))", "dictionary"),
        ("indexof('abcb', 'b', 2)", 3),
        ("max_of(1, 3, null)", 3),
        ("min_of('b', 'a')", "a"),
        ("replace_regex('vm-17', '([a-z]+)-([0-9]+)', @'\\2 \\1')", "17 vm"),
        ("replace('[0-9]', 'x', 'a1')", "ax"),
        ("reverse('abc')", "cba"),
        ("strcat_delim('-', 'a', 1)", "a-1"),
        ("strcmp('a', 'b')", -1),
        ("todecimal('1.5')", 1.5),
        ("toguid('x')", None),
        ("guid('AAAAAAAA-0000-0000-0000-000000000000')", "aaaaaaaa-0000-0000-0000-000000000000"),
        ("trim_start('/', '//a/')", "a/"),
        ("trim_end('/', '/a//')", "/a"),
        ("url_decode(url_encode('a b/c'))", "a b/c"),
    ],
)
def test_texts_and_numbers(expression: str, expected: Any):
    assert value(expression) == expected


@pytest.mark.parametrize(
    "expression",
    [
        "datetime_add('fortnight', 1, now())",
        "datetime_part('fortnight', now())",
        "format_datetime(now(), 'xyz')",
        "replace_regex('a', 'a', @'\\9')",
        "guid()",
    ],
)
def test_what_there_is_not(expression: str):
    with pytest.raises(KqlNameError):
        value(expression)
