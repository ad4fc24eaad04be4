"""Whether two values are the same JSON, where Python takes 1 for True."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Any
from unittest.mock import ANY

import pytest
from azure.core.exceptions import SerializationError
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.faults import Faults, path_text
from azure.mgmt.provisioning.core.models.model import Model, additional, field, read_only
from azure.mgmt.provisioning.core.models.values.exact import same

SCALARS = st.none() | st.booleans() | st.integers(0, 1) | st.sampled_from(["", "a"])
VALUES: Any = st.recursive(
    SCALARS, lambda each: st.lists(each, max_size=2) | st.dictionaries(st.sampled_from("ab"), each, max_size=2)
)


@given(VALUES, VALUES)
def test_it_is_whether_the_text_is_the_same(one: Any, other: Any) -> None:
    one_text, other_text = (json.dumps(value, sort_keys=True) for value in (one, other))
    assert same(one, other) is (one_text == other_text)
    assert same(one, json.loads(one_text))


def test_numbers_and_what_is_equal_to_json() -> None:
    assert same({"a": [1]}, {"a": [1.0]})
    assert same({"a": [1]}, MappingProxyType({"a": [1]}))
    assert not same(MappingProxyType({"a": [1]}), {"a": [True]})
    assert same({"a": {"b": 1}, "c": [1]}, {"a": ANY, "c": ANY})


class Holder(Model):
    """Holds JSON of each form."""

    d: dict[str, Any] | None = field("d", "{object}", default=None)
    l: list[Any] | None = field("l", "[object]", default=None)  # noqa: E741
    counts: list[int] | None = field("counts", "[int]", default=None)
    additional_properties: dict[str, Any] = additional("object")


READ = {"d": {"x": 1, "y": [0]}, "l": [0, {"z": 1}], "counts": [1]}


def read() -> Any:
    return Holder.deserialize(json.loads(json.dumps(READ)))


def text(model: Any, **options: Any) -> str:
    return json.dumps(model.serialize(**options))


def test_a_number_that_became_a_boolean_is_written() -> None:
    model = read()
    model.d["x"] = True
    model.l[0] = False
    assert text(model) == '{"d": {"x": true, "y": [0]}, "l": [false, {"z": 1}], "counts": [1]}'
    assert text(model, keep_readonly=True) == text(model)
    model.counts[0] = True
    with pytest.raises(SerializationError, match=r"counts\[0\]: expected"):
        model.serialize()


def test_models_that_say_something_else_are_not_equal() -> None:
    model = read()
    assert model == read()
    model.d["x"] = True
    assert model != read()
    assert Holder(d={"x": 1}) == Holder(d={"x": 1.0})


class Kin(Model):
    """Another class of the same members."""

    d: dict[str, Any] | None = field("d", "{object}", default=None)


class Filled(Model):
    """The service fills it."""

    d: dict[str, Any] = read_only("d", "{object}")
    newer: Any = read_only("newer", "object")


def sent(model: Any, kind: Any) -> tuple[str, list[str]]:
    """What is sent where a class is expected, and what is left out of it."""
    unsent: list[Any] = []
    written = kind._model_plan().write(model, None, Faults(unsent=unsent, partial=True))
    return json.dumps(written), [path_text(path) for path in unsent]


def test_where_another_class_is_expected() -> None:
    model = Kin.deserialize({"d": {"x": 1}, "newer": 0})
    assert sent(model, Holder) == ('{"d": {"x": 1}}', [])
    model.d["x"] = True  # type: ignore[index]
    model.additional_properties = {"newer": False}
    assert sent(model, Holder) == ('{"d": {"x": true}, "newer": false}', [])
    assert sent(model, Filled) == ("{}", ["d", "additional_properties.newer"])


def test_what_only_the_service_fills() -> None:
    model = Filled.deserialize({"d": {"x": 1}})
    assert (model.d, sent(model, Filled)) == ({"x": 1}, ("{}", []))
    model.d["x"] = True
    assert sent(model, Filled) == ("{}", ["d"])
