"""Data that holds itself, or that is nested too deeply, is an error that says where; what is merely shared is fine."""

from __future__ import annotations

import collections
import copy
import pickle
from typing import Any

import pytest
from azure.core.exceptions import DeserializationError, SerializationError
from msrest.serialization import attribute_key_case_insensitive_extractor, attribute_transformer

from azure.mgmt.provisioning.core.models.nesting import nesting_fault

from ..fake.models import Collections, Part, Scalars, Widget, WidgetProperties


def _nested(levels: int, kind: str) -> Any:
    """So many containers in one another."""
    value: Any = {"label": "innermost"}
    for _ in range(levels):
        value = {"parts": [value]} if kind == "parts" else [value] if kind == "lists" else {"a": value}
    return value


def _cyclic_dict() -> dict[str, Any]:
    cyclic: dict[str, Any] = {}
    cyclic["properties"] = cyclic
    return cyclic


def _cyclic_part() -> Part:
    part = Part(label="a")
    part.parts = [Part(parts=[part])]
    return part


def test_models_that_hold_themselves() -> None:
    part = _cyclic_part()
    said = r"^Part\.parts\[0\]\.parts\[0\]: it contains itself: it is Part again$"
    for use in (part.serialize, part.as_dict, lambda: part.as_dict(key_transformer=attribute_transformer)):
        with pytest.raises(SerializationError, match=said):
            use()
    with pytest.raises(
        SerializationError, match=r"^left\.parts\[0\]\.parts\[0\]: it contains itself: it is left again$"
    ):
        _ = part == Part()
    assert repr(part) == "Part(label='a', parts=[Part(parts=[Part(…)])])"
    assert copy.copy(part).parts is part.parts
    for copied in (copy.deepcopy(part), pickle.loads(pickle.dumps(part))):
        assert copied is not part
        assert copied.parts[0].parts[0] is copied


def test_dicts_that_hold_themselves() -> None:
    cyclic = _cyclic_dict()
    with pytest.raises(SerializationError, match=r"^Scalars\.anything\.properties: it contains itself: it is "):
        Scalars(anything=cyclic).serialize()
    with pytest.raises(SerializationError, match=r"^Widget\.properties: it contains itself: it is Widget again$"):
        Widget.from_dict(cyclic)
    with pytest.raises(SerializationError, match="it contains itself"):
        _ = Widget(additional_properties=cyclic) == Widget()
    with pytest.raises(DeserializationError, match=r"^Widget: the data is not JSON: Circular reference detected$"):
        Widget.deserialize(cyclic)
    parts: dict[str, Any] = {}
    parts["parts"] = [parts]
    with pytest.raises(SerializationError, match="it contains itself"):
        Part.from_dict(parts, key_extractors=[attribute_key_case_insensitive_extractor])


def test_lists_and_flattened_members_that_hold_themselves() -> None:
    endless: Any = collections.deque()
    endless.append(endless)
    with pytest.raises(SerializationError, match=r"^Collections\.grid: it|^Collections\.grid\[0\]"):
        Collections(grid=[endless]).serialize()
    assert "more deeply than there is room for" in nesting_fault(Part(label="a"), "Part")[1]
    objects: list[Any] = []
    objects.append(objects)
    with pytest.raises(SerializationError, match=r"^Collections\.objects\[0\]: it contains itself"):
        Collections(objects=objects).serialize()
    assert repr(Collections(objects=objects)) == "Collections(objects=[[[[<1 items>]]]])"
    mixed: list[Any] = ["x"]
    part = Part(parts=mixed)
    mixed.append(part)
    assert repr(part) == "Part(parts=['x', Part(parts=['x', Part(…)])])"
    properties = WidgetProperties(mode="m")
    properties.lists = {"objects": [properties]}
    with pytest.raises(SerializationError, match="it contains itself"):
        Widget.from_dict({"properties": properties, "login": {"password": "p"}})


@pytest.mark.parametrize("kind", ["parts", "lists", "dicts"])
@pytest.mark.parametrize("levels", [200, 10_000])
def test_data_that_is_nested_too_deeply(kind: str, levels: int) -> None:
    deep = _nested(levels, kind)
    said = "it is nested more than 100 levels deep$"
    model = Scalars(anything=deep)
    for use in (model.serialize, model.as_dict, lambda: model == Scalars()):
        with pytest.raises(SerializationError, match=said):
            use()
    if kind == "parts":
        with pytest.raises(SerializationError, match=r"^Part(\.parts\[0\])+\.parts … (\.parts\[0\])+: " + said):
            Part.from_dict(deep)
    assert len(repr(model)) < 100
    if levels == 10_000:
        with pytest.raises(SerializationError, match=said):
            copy.deepcopy(model)


def test_data_that_was_read_and_is_nested_too_deeply_for_python() -> None:
    deep = _nested(100_000, "dicts")
    models = Widget._of_wire({"future": deep}), Widget._of_wire({"future": _nested(100_000, "dicts")})
    with pytest.raises(
        SerializationError, match=r"^left\.future(\.a)+ … (\.a){20}: it is nested more than 100 levels deep$"
    ):
        _ = models[0] == models[1]
    part = Part._of_wire({"label": "x"})
    for _ in range(10_000):
        part = Part._of_wire({"subParts": [part._wire]})
    with pytest.raises(SerializationError, match="it is nested more than 100 levels deep"):
        part.serialize()
    with pytest.raises(SerializationError, match="it is nested more than 100 levels deep"):
        part.as_dict()


def test_dicts_of_models_that_are_nested_too_deeply() -> None:
    widget: Any = {"location": "innermost"}
    for _ in range(200):
        widget = {"lists": {"by_name": {"x": {"additional_properties": {"y": Widget(**widget)}}}}}
    with pytest.raises(SerializationError, match="it is nested more than 100 levels deep$"):
        Widget(**widget).serialize()
    for offset in range(6):  # so that the limit is met in each kind of container
        bag: Any = Collections()
        for _ in range(40):
            bag = Collections(groups={"a": [Part(additional_properties={"b": bag})]})
        for _ in range(offset):
            bag = Scalars(anything=bag)
        with pytest.raises(SerializationError, match="it is nested more than 100 levels deep$"):
            bag.serialize()


def test_what_is_nested_as_deeply_as_it_may_be() -> None:
    assert Scalars(anything=_nested(98, "dicts")).serialize() == {"anything": _nested(98, "dicts")}
    with pytest.raises(SerializationError):
        Scalars(anything=_nested(99, "dicts")).serialize()


def test_what_is_shared_is_no_cycle() -> None:
    shared = {"a": [1]}
    part = Part(label="a")
    assert Scalars(anything=[shared, shared, {"b": shared}]).serialize() == {
        "anything": [shared, shared, {"b": shared}]
    }
    assert Collections(parts=[part, part], by_name={"x": part}).serialize() == {
        "partList": [{"label": "a"}, {"label": "a"}],
        "partsByName": {"x": {"label": "a"}},
    }
    endless: list[Any] = []
    endless += [shared, shared, endless]
    with pytest.raises(SerializationError, match=r"^Scalars\.anything\[2\]: it contains itself"):
        Scalars(anything=endless).serialize()
