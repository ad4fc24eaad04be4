"""Flattened properties: one value under two names, reading and writing, and what contradicts itself."""

from __future__ import annotations

import pytest
from azure.core.exceptions import SerializationError
from azure.core.serialization import NULL

from ..fake import models
from ..fake.models import Part, Widget


def test_reading_and_writing_by_both_names() -> None:
    made = Widget(location="x", main_color="red")
    assert made.properties.main_color == made.main_color == "red"
    made.properties.main_color = "green"
    assert made.main_color == "green"
    made.main_color = "blue"
    made.parts = [{"label": "a"}]
    made.parts.append(Part(label="b"))
    assert made.serialize() == {
        "location": "x",
        "properties": {"parts": [{"label": "a"}, {"label": "b"}], "mainColor": "blue", "mode": "Incremental"},
    }
    read = Widget.deserialize({"properties": {"provisioningState": "Succeeded", "mainColor": "red", "newer": 1}})
    assert read.provisioning_state == "Succeeded"
    read.main_color = "green"
    read.tags = {"a": "1"}
    assert read.serialize() == {"tags": {"a": "1"}, "properties": {"mainColor": "green", "newer": 1}}


def test_flattened_properties_that_are_none_make_no_nested_object() -> None:
    assert Widget(location="x", parts=None).serialize() == {"location": "x"}
    made = Widget(location="x")
    made.parts = None
    assert made.serialize() == {"location": "x"}
    assert made.parts is None
    assert made.provisioning_state is None


def test_a_flattened_property_of_a_response_can_be_cleared() -> None:
    read = Widget.deserialize({"properties": {"parts": [{}], "newer": 1}})
    read.parts = None
    assert read.serialize() == {"properties": {"newer": 1}}


def test_a_property_given_flattened_and_nested() -> None:
    said = r"^Widget\(\) got 'mode' twice: by its own name and in 'properties'$"
    for nested in ({"mode": "n"}, {"MODE": "n"}, models.WidgetProperties(mode="n")):
        with pytest.raises(TypeError, match=said):
            Widget(mode="m", properties=nested)
    read = models.WidgetProperties.deserialize({"mode": "n"})
    with pytest.raises(TypeError, match=said):
        Widget(mode="m", properties=read)


def test_flattened_twice() -> None:
    wire = {"widget": {"location": "x", "properties": {"mode": "Incremental", "mainColor": "red"}}}
    made = models.Shelf(color="red", place="x")
    assert made.serialize() == wire
    assert (made.color, made.widget.properties.main_color) == ("red", "red")
    assert models.Shelf.from_dict({"color": "red", "place": "x"}) == models.Shelf.deserialize(wire)
    with pytest.raises(TypeError, match=r"^Shelf\(\) got 'color' twice: by its own name and in 'widget'$"):
        models.Shelf(color="red", widget={"main_color": "red"})
    assert models.Shelf(color="red", widget={"location": "x"}).serialize() == wire


def test_a_nested_dict_with_a_property_flattened_and_nested_reads_as_it_was_given() -> None:
    faulty = {"mode": "a", "properties": {"mode": "b"}}
    made = models.Shelf(widget=faulty, widgets=[faulty])
    assert made.widget is faulty
    assert made.widgets == [faulty]
    with pytest.raises(SerializationError, match="given twice"):
        made.serialize()


def test_a_nested_model_that_was_given_is_not_changed_by_flattened_properties() -> None:
    shared = models.WidgetProperties(name="n")
    first, second = Widget(mode="1", properties=shared), Widget(mode="2", properties=shared)
    assert (first.mode, second.mode, shared.serialize()) == ("1", "2", {"mode": "Incremental", "name": "n"})


def test_a_flattened_property_beside_a_nested_value_that_is_none() -> None:
    for nested, found in [
        ({"typo": 1}, "a dict"),
        ("text", "a str"),
        (["a"], "a list"),
        ({"keys": 1, "KEYS": 2}, "a dict"),
    ]:
        said = f"'properties' is {found} that is no valid WidgetProperties$"
        with pytest.raises(TypeError, match=f"^Widget: can't set 'mode': {said}"):
            Widget(mode="m", properties=nested)
        made = Widget(properties=nested)
        with pytest.raises(TypeError, match=f"^Widget: can't set 'mode': {said}"):
            made.mode = "m"
        with pytest.raises(TypeError, match=f"^Widget: can't read 'keys': {said}"):
            _ = made.keys


def test_a_flattened_property_beside_null() -> None:
    made = Widget(properties=NULL)
    assert made.mode is None
    assert made.serialize() == {"properties": None}
    made.mode = "m"
    assert made.serialize() == {"properties": {"mode": "m"}}
