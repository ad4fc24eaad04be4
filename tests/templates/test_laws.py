"""Laws that hold for any values."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.templates import TemplateScope
from azure.mgmt.provisioning.templates.dotnet.collation import collation_key
from azure.mgmt.provisioning.templates.values import as_json, fingerprint, same

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
INTEGERS = st.integers(-(2**31), 2**31)
VALUES = st.recursive(
    st.none() | st.booleans() | INTEGERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
ARRAYS = st.lists(VALUES, max_size=5)
OBJECTS = st.dictionaries(TEXTS, VALUES, max_size=5)


def worked_out(expression: str, **parameters: Any) -> Any:
    """The value of an expression with some parameters."""
    return TemplateScope(parameters=dict.fromkeys(parameters, {}), given=parameters).evaluate(f"[{expression}]")


@given(OBJECTS)
def test_to_object_undoes_items(value: dict[str, Any]) -> None:
    pairs = "lambda('x', lambdaVariables('x').key), lambda('x', lambdaVariables('x').value)"
    assert same(worked_out(f"toObject(items(parameters('a')), {pairs})", a=value), value)


@given(OBJECTS)
def test_items_are_sorted(value: dict[str, Any]) -> None:
    keys = worked_out("objectKeys(parameters('a'))", a=value)
    assert [item["key"] for item in worked_out("items(parameters('a'))", a=value)] == keys
    assert keys == sorted(keys, key=collation_key)


@given(ARRAYS, ARRAYS, ARRAYS)
def test_union_of_arrays(a: list[Any], b: list[Any], c: list[Any]) -> None:
    once = worked_out("union(parameters('a'), parameters('b'))", a=a, b=b)
    assert len({fingerprint(item) for item in once}) == len(once)
    assert all(any(same(item, other) for other in once) for item in [*a, *b])
    assert same(once, worked_out("union(parameters('a'), parameters('a'))", a=once))
    left = worked_out("union(union(parameters('a'), parameters('b')), parameters('c'))", a=a, b=b, c=c)
    assert same(left, worked_out("union(parameters('a'), union(parameters('b'), parameters('c')))", a=a, b=b, c=c))


@given(OBJECTS, OBJECTS)
def test_union_of_objects(a: dict[str, Any], b: dict[str, Any]) -> None:
    both = worked_out("union(parameters('a'), parameters('b'))", a=a, b=b)
    assert both.keys() == a.keys() | b.keys()
    assert same(worked_out("union(parameters('a'), parameters('a'))", a=a), a)
    assert same(worked_out("union(parameters('a'), createObject())", a=a), a)


@given(ARRAYS, ARRAYS)
def test_intersection_of_arrays(a: list[Any], b: list[Any]) -> None:
    common = worked_out("intersection(parameters('a'), parameters('b'))", a=a, b=b)
    other = worked_out("intersection(parameters('b'), parameters('a'))", a=a, b=b)
    assert {fingerprint(item) for item in common} == {fingerprint(item) for item in other}
    assert all(any(same(item, each) for each in b) for item in common)


@given(OBJECTS, OBJECTS)
def test_intersection_of_objects(a: dict[str, Any], b: dict[str, Any]) -> None:
    assert same(worked_out("intersection(parameters('a'), parameters('a'))", a=a), a)
    common = worked_out("intersection(parameters('a'), parameters('b'))", a=a, b=b)
    assert all(same(a[key], b[key]) for key in common)


@given(VALUES)
def test_json_undoes_string(value: Any) -> None:
    assert same(worked_out("json(parameters('a'))", a=as_json(value)), value)


@given(TEXTS)
def test_encodings_are_undone(text: str) -> None:
    for there, back in (
        ("base64", "base64ToString"),
        ("uriComponent", "uriComponentToString"),
        ("dataUri", "dataUriToString"),
    ):
        assert worked_out(f"{back}({there}(parameters('a')))", a=text) == text


@given(TEXTS, TEXTS)
def test_hashes(a: str, b: str) -> None:
    assert UUID(worked_out("guid(parameters('a'), parameters('b'))", a=a, b=b)).version == 5
    unique = worked_out("uniqueString(parameters('a'))", a=f"{a}-{b}")
    assert len(unique) == 13
    assert unique == worked_out("uniqueString(parameters('a'), parameters('b'))", a=a, b=b)


@given(INTEGERS, INTEGERS.filter(bool))
def test_division(a: int, b: int) -> None:
    product = "mul(div(parameters('a'), parameters('b')), parameters('b'))"
    assert worked_out(f"add({product}, mod(parameters('a'), parameters('b')))", a=a, b=b) == a


@given(st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31), timezones=st.just(timezone.utc)))
def test_times(at: datetime) -> None:
    seconds = int(at.replace(microsecond=0).timestamp())
    assert worked_out("dateTimeToEpoch(dateTimeFromEpoch(parameters('a')))", a=seconds) == seconds


@given(ARRAYS, st.integers(-2, 7))
def test_take_and_skip_are_the_whole(a: list[Any], count: int) -> None:
    whole = "concat(take(parameters('a'), parameters('b')), skip(parameters('a'), parameters('b')))"
    assert same(worked_out(whole, a=a, b=count), a)


@given(st.lists(TEXTS))
def test_sort_is_by_less(a: list[str]) -> None:
    by_less = "sort(parameters('a'), lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))"
    assert worked_out(by_less, a=a) == sorted(a, key=collation_key)
