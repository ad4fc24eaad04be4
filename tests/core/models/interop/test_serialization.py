"""What msrest's users know: as_dict and from_dict, Serializer and Deserializer, attribute maps."""

from __future__ import annotations

from typing import Any

import msrest.serialization as msrest
import pytest
from azure.core.exceptions import DeserializationError, SerializationError

from azure.mgmt.provisioning.core.models.interop.serialization import Deserializer, Serializer

from ...fake import models
from ...fake.models import Animal, Bag, Cat, Collections, Color, Part, Puppy, Scalars, Sku, Widget

CLASSES = {name: value for name, value in vars(models).items() if isinstance(value, type)}
WIRE: dict[str, Any] = {
    "id": "/w1",
    "location": "x",
    "future": 1,
    "properties": {
        "provisioningState": "Succeeded",
        "mainColor": "red",
        "newer": 2,
        "name": "inner",
        "pet": {"kind": "Puppy", "ageMonths": 3, "knownTricks": ["sit"]},
        "collections": {"partList": [{"label": "a"}], "partsByName": {"k_K": {"subParts": [{"label": "b"}]}}},
    },
}
DICT = {
    "id": "/w1",
    "location": "x",
    "future": 1,
    "provisioning_state": "Succeeded",
    "main_color": "red",
    "properties": {"newer": 2, "name": "inner"},
    "pet": {"kind": "Puppy", "months": 3, "tricks": ["sit"]},
    "lists": {"parts": [{"label": "a"}], "by_name": {"k_K": {"parts": [{"label": "b"}]}}},
}


def test_as_dict_has_attribute_names_as_keys() -> None:
    read = Widget.deserialize(WIRE)
    assert read.as_dict() == DICT
    assert read.as_dict(keep_readonly=False) == {k: v for k, v in DICT.items() if k not in ("id", "provisioning_state")}
    made = Widget(location="x", sku=Sku(name="S"), main_color=Color.DARK_BLUE)
    assert made.as_dict() == {
        "location": "x",
        "sku": {"name": "S", "family": "A"},
        "main_color": "darkBlue",
        "mode": "Incremental",
    }
    assert Widget.deserialize({"properties": ["odd"], "tags": None, "sku": 3}).as_dict() == {
        "properties": ["odd"],
        "tags": None,
        "sku": 3,
    }
    assert Collections.deserialize({"partGrid": [[{"serialNumber": "1"}], 7], "partsByName": []}).as_dict() == {
        "grid": [[{"serial": "1"}], 7],
        "by_name": [],
    }
    assert Collections.deserialize({"pets": [{"kind": "Cat", "lives": 9, "more": 1}]}).as_dict() == {
        "pets": [{"kind": "Cat", "lives": 9, "more": 1}]
    }


def test_as_dict_with_a_key_transformer() -> None:
    made = Widget(location="x", main_color="red", sku=Sku(name="S"), lists=Collections(parts=[Part(label="a")]))
    assert made.as_dict(key_transformer=msrest.full_restapi_key_transformer) == made.serialize()
    assert made.as_dict(key_transformer=msrest.attribute_transformer) == {
        "location": "x",
        "main_color": "red",
        "sku": {"name": "S", "family": "A"},
        "lists": {"parts": [{"label": "a"}]},
        "mode": "Incremental",
    }
    assert made.as_dict(key_transformer=msrest.last_restapi_key_transformer)["mainColor"] == "red"


def test_from_dict_takes_any_spelling_and_keeps_what_it_does_not_know() -> None:
    for given in (WIRE, DICT):
        made = Widget.from_dict(given)
        assert made.id == "/w1"
        assert made.pet.months == 3
        assert made.lists.by_name["k_K"].parts[0].label == "b"
        assert made.additional_properties == {"future": 1}
        assert made.serialize(keep_readonly=True)["properties"]["provisioningState"] == "Succeeded"
    assert isinstance(Animal.from_dict({"kind": "Puppy", "months": 3}), Puppy)
    assert Widget.from_dict(Widget(location="x").as_dict()) == Widget(location="x")
    assert Widget.from_dict({}).serialize() == {}


def test_from_dict_refuses_what_no_model_can_hold() -> None:
    with pytest.raises(SerializationError, match=r"^Widget\.sku: expected an object \(Sku\), got the str 'S'"):
        Widget.from_dict({"sku": "S"})


def test_from_dict_with_key_extractors() -> None:
    made = Widget.from_dict(
        {"LOCATION": "x", "sku": {"name": "S"}}, key_extractors=[msrest.attribute_key_case_insensitive_extractor]
    )
    assert (made.location, made.sku.name) == ("x", "S")
    made = Widget.from_dict({"properties": {"mainColor": "red"}}, key_extractors=[msrest.rest_key_extractor])
    assert made.main_color == "red"


# Serializer and Deserializer


def test_serializer() -> None:
    serializer = Serializer(CLASSES)
    assert isinstance(serializer, msrest.Serializer)
    body = {"location": "x", "main_color": "red", "SKU": Sku(name="S")}
    written = {
        "location": "x",
        "sku": {"name": "S", "family": "A"},
        "properties": {"mainColor": "red", "mode": "Incremental"},
    }
    assert serializer.body(body, "Widget") == written
    assert serializer.body(Widget(location="x", main_color="red", sku={"name": "S"}), "Widget") == written
    assert serializer.body([body], "[Widget]") == [written]
    assert serializer.body({"a": body}, "{Widget}") == {"a": written}
    assert serializer.body({"id": "1"}, "Widget", keep_readonly=True) == {"id": "1"}
    assert serializer.body({"id": "1"}, "Widget") == {}
    assert serializer.body(["a", 1], "[str]") == ["a", "1"]
    assert serializer.body("2", "int") == 2
    assert serializer.body("red", "Color") == "red"
    assert serializer.url("name", "a b", "str", min_length=5) == "a%20b"  # the service judges
    assert serializer.query("q", [1, 2], "[int]", div=",") == "1,2"
    assert serializer._serialize(Sku(name="S")) == {"name": "S", "family": "A"}
    assert serializer._serialize(Widget.deserialize({"id": "1"}), keep_readonly=True) == {"id": "1"}
    with pytest.raises(ValueError, match="^parameters is required, got None$"):
        serializer.body(None, "Widget")
    with pytest.raises(SerializationError, match=r"^vault\.sku: expected an object \(Sku\), got the str 'S'"):
        serializer.body({"sku": "S"}, "Widget", name="vault")
    assert Serializer().body({"a": 1}, "object") == {"a": 1}


def test_deserializer() -> None:
    deserializer = Deserializer(CLASSES)
    assert isinstance(deserializer, msrest.Deserializer)
    assert deserializer("Widget", '{"location": "x"}', "application/json").location == "x"
    assert deserializer(Widget, {"location": "x"}).location == "x"
    assert [pet.kind for pet in deserializer("[Animal]", [{"kind": "Cat"}])] == ["Cat"]
    assert isinstance(deserializer("{Animal}", {"a": {"kind": "Cat"}})["a"], Cat)
    assert deserializer("[str]", ["a"]) == ["a"]
    assert deserializer("Color", "red") is Color.RED
    assert deserializer("str", "x") == "x"
    assert deserializer("object", {"a": [1]}) == {"a": [1]}
    assert deserializer("Widget", None) is None
    widget = Widget(location="x")
    assert deserializer("Widget", widget) is widget
    for data, said in [(7, "an object (Widget), got the int 7"), (["a"], "an object (Widget), got a list")]:
        with pytest.raises(DeserializationError) as refused:
            deserializer("Widget", data)
        assert str(refused.value) == f"$: expected {said}"
    assert Deserializer()("object", {"a": 1}) == {"a": 1}


def test_plain_msrest_reads_discriminated_classes() -> None:
    deserializer = msrest.Deserializer(CLASSES)
    pet = deserializer("Animal", {"kind": "Puppy", "ageMonths": 3})
    assert isinstance(pet, Puppy)
    assert pet.months == 3
    assert type(deserializer("Animal", {"kind": "Fish"})) is Animal
    assert type(deserializer("Cat", {"kind": "Cat"})) is Cat


def test_attribute_maps() -> None:
    assert Sku._attribute_map == {
        "name": {"key": "name", "type": "str"},
        "family": {"key": "family", "type": "str"},
        "capacity": {"key": "capacity", "type": "int"},
    }
    assert Sku._validation == {"name": {"required": True}, "family": {"required": True}}
    assert Sku(name="S")._attribute_map is Sku._attribute_map
    flattened = Widget._attribute_map
    assert flattened["main_color"] == {"key": "properties.mainColor", "type": "str"}
    assert flattened["lists"] == {"key": "properties.collections", "type": "Collections"}
    assert flattened["properties_name"] == {"key": "properties.name", "type": "str"}
    assert "properties" not in flattened
    assert Widget._validation["provisioning_state"] == {"readonly": True}
    assert Scalars._attribute_map["dotted"]["key"] == "odd\\.name"
    assert Collections._attribute_map["colors"]["type"] == "[str]"
    assert Collections._attribute_map["groups"]["type"] == "{[Part]}"
    assert list(Puppy._attribute_map) == ["kind", "name", "birth", "tricks", "months"]
    assert Bag._attribute_map["additional_properties"] == {"key": "", "type": "{str}"}
    assert not Widget.is_xml_model()
    assert Widget(location=None).validate() == []


def test_a_member_that_is_reachable_nested_only() -> None:
    assert Widget._attribute_map
    made = Widget(location="x", properties_name="inner")  # the name that msrest knows it by
    assert made.properties.name == made.properties_name == "inner"
    assert repr(Widget.properties_name) == "<Widget.properties_name: properties.name>"
    assert made.serialize()["properties"]["name"] == "inner"
