"""JSON in three versions."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.exchange.edits.merging import ABSENT, Place, differences, loses, merged, with_nulls

LEAVES = st.none() | st.booleans() | st.integers(2, 9) | st.text("ab", max_size=2)
KEYS = st.sampled_from(["name", "tags", "a", "b"])
VALUES: Any = st.recursive(
    LEAVES, lambda each: st.lists(each, max_size=3) | st.dictionaries(KEYS, each, max_size=3), max_leaves=8
)
OBJECTS: Any = st.dictionaries(KEYS, VALUES, max_size=4)


def both(base: Any, mine: Any, theirs: Any) -> tuple[Any, list[Place]]:
    conflicts: list[Place] = []
    return merged(base, mine, theirs, conflicts), conflicts


@given(OBJECTS, OBJECTS)
def test_who_is_alone_has_their_way(base: Any, changed: Any) -> None:
    assert both(base, changed, base) == (changed, [])
    assert both(base, base, changed) == (changed, [])
    assert both(base, changed, changed) == (changed, [])


@given(OBJECTS, OBJECTS, OBJECTS)
def test_each_keeps_what_only_they_changed(base: Any, mine: Any, theirs: Any) -> None:
    whole, conflicts = both(base, mine, theirs)
    mine_alone, theirs_alone = ({place[0] for place, _ in differences(base, each)} for each in (mine, theirs))
    for key in {*base, *mine, *theirs}:
        if key not in mine_alone:
            assert whole.get(key, ABSENT) == theirs.get(key, ABSENT)
        elif key not in theirs_alone:
            assert whole.get(key, ABSENT) == mine.get(key, ABSENT)
    assert {place[0] for place in conflicts} <= mine_alone & theirs_alone


@given(OBJECTS, OBJECTS)
def test_differences_are_what_differs(before: Any, after: Any) -> None:
    assert (not list(differences(before, after))) == (before == after)


@given(OBJECTS, OBJECTS)
def test_nulls_stand_for_what_is_gone(before: Any, after: Any) -> None:
    assert (with_nulls(before, after) == after) is not loses(before, after)


WEB, SSH, DNS = ({"name": name, "port": port} for name, port in (("web", 80), ("ssh", 22), ("dns", 53)))


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "whole"),
    [
        ([WEB], [WEB, SSH], [WEB, DNS], [WEB, DNS, SSH]),
        ([WEB, SSH], [SSH], [WEB, SSH, DNS], [SSH, DNS]),
        ([WEB], [{**WEB, "port": 443}], [{**WEB, "more": 1}], [{"name": "web", "port": 443, "more": 1}]),
        (ABSENT, [WEB], [DNS], [DNS, WEB]),
        (None, {"a": 1}, {"b": 2}, {"b": 2, "a": 1}),
        ({"a": {"x": 1}}, {}, {"a": {"x": 1}, "b": 1}, {"b": 1}),
    ],
)
def test_both_are_kept(base: Any, mine: Any, theirs: Any, whole: Any) -> None:
    assert both({"v": base}, {"v": mine}, {"v": theirs}) == ({"v": whole}, [])


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "place"),
    [
        (1, 2, 3, ("v",)),
        ({"x": 1}, ABSENT, {"x": 2}, ("v",)),
        ({"x": 1}, {"x": 2}, {"x": 3}, ("v", "x")),
        (["a"], ["a", "b"], ["c"], ("v",)),
        ([WEB, SSH], [SSH, WEB], [WEB, SSH, DNS], ("v",)),
        ([WEB, WEB], [WEB], [WEB, WEB, SSH], ("v",)),
        ([WEB], [{**WEB, "port": 1}], [{**WEB, "port": 2}], ("v", "web", "port")),
        ([WEB], {"web": 1}, [WEB, SSH], ("v",)),
    ],
)
def test_both_can_not_be_had(base: Any, mine: Any, theirs: Any, place: Place) -> None:
    assert both(*({"v": each} for each in (base, mine, theirs)))[1] == [place]


@pytest.mark.parametrize(
    ("before", "after", "places"),
    [
        ([WEB, SSH], [SSH, WEB], [("v",)]),
        ([WEB], [WEB, SSH], [("v", "ssh")]),
        ([WEB], [{**WEB, "port": 1}], [("v", "web", "port")]),
        ({"a": 1}, [1], [("v",)]),
    ],
)
def test_places(before: Any, after: Any, places: list[Place]) -> None:
    assert [place for place, _ in differences({"v": before}, {"v": after})] == places
