"""Models: views over REST JSON that read lazily, write what changed, and keep what they do not know."""

from __future__ import annotations

import copy
from datetime import datetime, timezone
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from azure.core.serialization import NULL

from ..fake import models
from ..fake.models import Collections, Color, Part, Sku, Widget
from .widgets import SENT, WIRE, widget

# Get, change, put


def test_what_was_read_is_sent_without_read_only_members_and_with_unknown_ones() -> None:
    assert widget().serialize() == SENT
    assert widget().serialize(keep_readonly=True) == WIRE


def test_reading_changes_nothing() -> None:
    read = widget()
    assert (read.name, read.sku.name, read.tags, read.parts[0].label) == ("w1", "S", {"a": "1"}, "a")
    assert read.properties.scalars.created == datetime(2030, 1, 31, tzinfo=timezone.utc)
    assert repr(read)
    assert read.additional_properties == {"futureThing": {"a": [1, 2]}}
    assert read.serialize() == SENT
    assert read.serialize(keep_readonly=True) == WIRE


def test_converted_values_in_lists_and_dicts_that_were_read_keep_their_digits() -> None:
    data = {"times": ["2030-01-31T00:00:00+00:00"], "colors": ["RED"], "numbersByName": {"a": 1}, "matrix": [[1]]}
    model = Collections.from_dict(data)
    assert (model.times, model.colors) == ([datetime(2030, 1, 31, tzinfo=timezone.utc)], [Color.RED])
    assert (model.numbers, model.matrix) == ({"a": 1}, [[1]])
    assert model.serialize() == data
    model.times.append(model.times[0])
    model.numbers["b"] = 2
    assert model.serialize() == {
        **data,
        "times": ["2030-01-31T00:00:00.000Z"] * 2,
        "numbersByName": {"a": 1, "b": 2},
    }


def test_the_json_that_was_read_is_never_changed() -> None:
    raw = copy.deepcopy(WIRE)
    read = Widget.deserialize(raw)
    read.location = "x"
    read.tags["b"] = "2"
    read.parts.append(Part(label="c"))
    read.parts[0].label = "changed"
    read.sku = None
    read.properties.scalars.created = None
    read.serialize()
    assert raw == WIRE


def test_changes_are_sent() -> None:
    changed = widget()
    changed.location = "northeurope"
    changed.tags["b"] = "2"
    changed.sku.capacity = 3
    changed.parts[0].label = "z"
    changed.parts.append({"label": "c"})
    changed.parts[1].color = Color.DARK_BLUE
    changed.properties.login = {"user": "u"}
    changed.login.password = "hunter2"
    changed.additional_properties["more"] = 1
    assert changed.serialize() == {
        **SENT,
        "location": "northeurope",
        "tags": {"a": "1", "b": "2"},
        "sku": {"name": "S", "family": "B", "capacity": 3, "newInSku": True},
        "more": 1,
        "properties": {
            **SENT["properties"],
            "parts": [{"label": "z", "newInPart": 1}, {"label": "b", "color": "darkBlue"}, {"label": "c"}],
            "login": {"password": "hunter2", "user": "u"},
        },
    }


def test_none_leaves_out_and_null_sends_null() -> None:
    changed = widget()
    changed.sku = None
    changed.tags = NULL
    changed.properties.mode = None
    sent = changed.serialize()
    assert "sku" not in sent
    assert sent["tags"] is None
    assert "mode" not in sent["properties"]
    assert Widget(location=NULL, sku=Sku(name=None)).serialize() == {"location": None, "sku": {"family": "A"}}
    assert changed.tags is NULL


def test_a_whole_part_can_be_replaced() -> None:
    changed = widget()
    changed.properties = {"parts": [Part(label="new")]}
    assert changed.serialize()["properties"] == {"parts": [{"label": "new"}], "mode": "Incremental"}
    changed.additional_properties = {}
    assert "futureThing" not in changed.serialize()
    changed.additional_properties = None
    assert changed.additional_properties is None
    assert "futureThing" not in changed.serialize()


def test_null_members_of_a_response_are_left_out_of_requests() -> None:
    read = Widget.deserialize(
        {"location": None, "sku": {"name": None}, "unknown": None, "properties": {"parts": [None]}}
    )
    assert read.location is None
    assert read.serialize() == {"sku": {}, "unknown": None, "properties": {"parts": [None]}}
    assert read.parts == [None]


# Making


def test_the_constructor_takes_names_flattened_or_not_models_or_dicts() -> None:
    expected = {"location": "x", "sku": {"name": "S", "family": "A"}, "properties": {"mode": "m", "mainColor": "red"}}
    for made in (
        Widget(location="x", sku=Sku(name="S"), properties=models.WidgetProperties(mode="m", main_color="red")),
        Widget(location="x", sku={"name": "S"}, properties={"mode": "m", "mainColor": Color.RED}),
        Widget(location="x", sku=Sku(name="S"), mode="m", main_color="red"),
        Widget(location="x", sku=Sku(name="S"), mode="m", properties={"main_color": "red"}),
    ):
        assert made.serialize() == expected


def test_defaults_are_sent_and_read() -> None:
    assert Sku(name="S").family == "A"
    assert Sku().serialize() == {"family": "A"}
    assert Sku(family=None).serialize() == {}
    assert Widget(mode=None, parts=[]).serialize() == {"properties": {"parts": []}}
    assert Widget(mode=None, properties={"mode": "m"}).serialize() == {"properties": {"mode": "m"}}
    assert Widget(location="x", parts=[]).serialize()["properties"] == {"parts": [], "mode": "Incremental"}
    assert Sku.deserialize({"name": "S"}).family is None
    assert Sku.deserialize({"name": "S"}).serialize() == {"name": "S"}


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: Widget(loction="x"),
            "Widget() got an unexpected keyword argument 'loction'. Did you mean 'location'?",
        ),
        (
            lambda: Widget(mainColor="x"),
            "Widget() got an unexpected keyword argument 'mainColor'. Did you mean 'main_color'?",
        ),
        (lambda: Widget(xyzzy=1), "Widget() got an unexpected keyword argument 'xyzzy'."),
        (lambda: Widget(serialize=1), "Widget() got an unexpected keyword argument 'serialize'."),
    ],
)
def test_constructing_with_an_unknown_attribute(make: Any, message: str) -> None:
    with pytest.raises(TypeError) as refused:
        make()
    assert str(refused.value) == message


def test_unknown_attributes() -> None:
    made = Widget(location="x")
    with pytest.raises(AttributeError, match=r"^Widget has no attribute 'locaton'\. Did you mean 'location'\?$"):
        made.locaton = "x"
    with pytest.raises(AttributeError, match=r"^Widget has no attribute 'prts'\. Did you mean 'parts'\?$"):
        _ = made.prts
    with pytest.raises(AttributeError, match=r"^Widget has no attribute 'xyzzy'$"):
        _ = made.xyzzy
    with pytest.raises(AttributeError):
        del made.location
    assert not hasattr(made, "__dict__")


# Nested dicts become models when they are read


def test_dicts_that_were_given_read_as_models() -> None:
    made = Widget(
        sku={"NAME": "S"},
        properties={
            "parts": [{"label": "a"}, Part(label="b")],
            "lists": {"by_name": {"x": {"label": "c"}}, "grid": [[{"label": "d"}]]},
            "part_bag": {"title": "t", "other": {"label": "e"}},
        },
    )
    assert made.sku.name == "S"
    made.sku.name = "T"
    assert [type(part) for part in made.parts] == [Part, Part]
    made.parts[0].label = "z"
    assert made.lists.by_name["x"].label == "c"
    made.lists.grid[0][0].label = "y"
    assert made.part_bag.additional_properties["other"].label == "e"
    made.part_bag.additional_properties["other"].label = "f"
    assert made.serialize() == {
        "sku": {"name": "T", "family": "A"},
        "properties": {
            "parts": [{"label": "z"}, {"label": "b"}],
            "collections": {"partsByName": {"x": {"label": "c"}}, "partGrid": [[{"label": "y"}]]},
            "partBag": {"title": "t", "other": {"label": "f"}},
            "mode": "Incremental",
        },
    }


def test_tuples_read_as_given_with_models() -> None:
    made = Collections(parts=({"label": "a"},), texts=("a",), grid=([{"label": "b"}],), groups={"a": ({"label": "c"},)})
    assert made.parts[0].label == "a"
    assert made.texts == ("a",)
    assert made.grid[0][0].label == "b"
    assert made.groups["a"][0].label == "c"
    assert made.serialize()["partList"] == [{"label": "a"}]


def test_a_dict_that_is_faulty_reads_as_it_was_given() -> None:
    for faulty in ({"typo": 1}, {"name": "a", "NAME": "b"}, "text", 7):
        made = Widget(sku=faulty)
        assert made.sku is faulty
        with pytest.raises(SerializationError):
            made.serialize()


def test_additional_members_in_a_dict_that_is_read() -> None:
    made = Widget(sku={"name": "S", "additional_properties": {"newThing": 1}})
    assert made.sku.additional_properties == {"newThing": 1}
    assert made.serialize()["sku"] == {"name": "S", "family": "A", "newThing": 1}
    assert Widget(bag={"size": 1, "x": "y"}).bag.additional_properties == {"x": "y"}
    assert Widget(bag={"x": "y", "additional_properties": {"z": "w"}}).bag.additional_properties == {"z": "w", "x": "y"}
