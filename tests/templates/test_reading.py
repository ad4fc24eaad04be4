"""Texts of templates, and where in them something is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.templates import TemplateError, read_template
from azure.mgmt.provisioning.templates.document.locating import locate

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


def test_comments_commas_and_texts_of_several_lines() -> None:
    text = '\ufeff{ // first\n "a": "one\ntwo", /* b */ b: \'c\', "d": [1, 2,], }'
    assert read_template(text) == {"a": "one\ntwo", "b": "c", "d": [1, 2]}
    assert read_template(text.removeprefix("\ufeff").encode()) == read_template(text)


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ('{\n  "a": 1,\n  "b": ?\n}', "line 3, position 8", (3, 8)),
        ('{ /* a\nb */\n  "b": ?\n}', "line 3, position 8", (3, 8)),
        ("[]", "no JSON object", (None, None)),
        ("", "no JSON object", (None, None)),
    ],
)
def test_texts_that_are_no_template(text: str, words: str, place: tuple[int, int]) -> None:
    with pytest.raises(TemplateError) as raised:
        read_template(text)
    assert words in raised.value.message
    assert (raised.value.line, raised.value.column) == place


def paths(value: Any, path: tuple[str | int, ...] = ()) -> Any:
    yield path, value
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from paths(inner, (*path, key))


@given(VALUES, st.sampled_from([None, 1, 4]))
def test_every_value_is_found_where_it_is(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    decoder = json.JSONDecoder()
    for path, inner in paths(value):
        line, column = locate(text, path)
        offset = sum(len(each) + 1 for each in text.split("\n")[: line - 1]) + column - 1
        assert decoder.raw_decode(text, offset)[0] == inner


def test_what_is_not_there_is_where_it_would_be() -> None:
    assert locate('{"a": {"b": 1}}', ("a", "c")) == (1, 7)
    assert locate("{'a': // one\n [1, 2]}", ("a", 1)) == (2, 6)
