"""Objects that may be given as their JSON text."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from hypothesis import given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.models.model import Model, field

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=8,
)


class Template(Model):
    content: Any = field("content", "object", default=None, json_text=True)
    hidden: Any = field("hidden", "object", default=None, json_text=True, secret=True)


@settings(deadline=None)
@given(st.dictionaries(TEXTS, JSON, max_size=4))
def test_the_text_is_the_object(content: dict[str, Any]) -> None:
    expected = {"content": content}
    for given_as in (content, json.dumps(content), json.dumps(content).encode()):
        assert Template(content=given_as).serialize() == expected
    assert Template.from_dict({"content": json.dumps(content)}).serialize() == expected


def test_texts_in_the_object_stay_texts() -> None:
    assert Template(content={"a": '{"b": 1}'}).serialize() == {"content": {"a": '{"b": 1}'}}
    assert Template(content={"a": date(2026, 1, 2)}).serialize() == {"content": {"a": "2026-01-02"}}


def test_what_a_service_sent_goes_back_as_it_came() -> None:
    assert Template.deserialize({"content": '{"b": 1}'}).serialize() == {"content": '{"b": 1}'}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("template.json", "is no JSON (line 1: Expecting value)"),
        ('{\n"a": 1, // why\n}', "is no JSON (line 2: Expecting property name enclosed in double quotes)"),
        (b"\xff\xff\xff", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[]", "holds no object"),
        ('"{}"', "holds no object"),
        ("", "is no JSON (line 1: Expecting value)"),
    ],
)
def test_other_texts_are_faults(text: str | bytes, why: str) -> None:
    for name in ("content", "hidden"):
        with pytest.raises(SerializationError) as refused:
            Template(**{name: text}).serialize()
        expected = f"Template.{name}: expected an object, or the JSON text of one; the text given {why}"
        assert str(refused.value) == expected
