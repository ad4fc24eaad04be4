"""Request bodies, checked against models."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from azure.mgmt.provisioning.core.declare.operation import Body, Operation, Service
from azure.mgmt.provisioning.core.models.model import (
    ClosedEnum,
    ExtensibleEnum,
    Model,
    additional,
    field,
    flattened,
    read_only,
)
from azure.mgmt.provisioning.local.arm.errors import ArmError
from azure.mgmt.provisioning.local.routing.validation import check_body, checked_body, without_secrets


class Colour(ExtensibleEnum):
    RED = "Red"
    GREEN = "Green"


class Size(ClosedEnum):
    SMALL = "Small"
    LARGE = "Large"


class Part(Model):
    name: str = field("name")
    weight: float | None = field("weight", "float", default=None)


class Animal(Model):
    _subtype_map = {"kind": {"Cat": "Cat", "Dog": "Dog"}}
    kind: str = field("@kind")


class Cat(Animal):
    kind: str = field("@kind", default="Cat")
    lives: int = field("lives", "int")


class Dog(Animal):
    kind: str = field("@kind", default="Dog")


class ThingProperties(Model):
    size: Size = field("size", "Size")
    colour: Colour | None = field("colour", "Colour", default=None)
    parts: Any = field("parts", "[Part]", default=None)
    by_name: Any = field("byName", "{Part}", default=None)
    animal: Any = field("animal", "Animal", default=None)
    password: str | None = field("password", default=None, secret=True)
    state: str = read_only("state")
    when: Any = field("when", "iso-8601", default=None)
    day: Any = field("day", "date", default=None)
    length: Any = field("length", "duration", default=None)
    data: Any = field("data", "bytearray", default=None)
    count: int | None = field("count", "int", default=None)
    on: bool | None = field("on", "bool", default=None)
    anything: Any = field("anything", "object", default=None)


class Thing(Model):
    id: str = read_only("id")
    location: str | None = field("location", default=None)
    properties: Any = field("properties", "ThingProperties", default=None)
    size: Size = flattened("properties", "size")
    tags: Any = field("tags", "{str}", default=None)


class Open(Model):
    known: int | None = field("known", "int", default=None)
    if not sys.flags.optimize:
        additional_properties: Any = additional("str")


class _Models(Service):
    def model(self, name: str) -> type[Any]:
        found: type[Any] = globals()[name]
        return found


SERVICE = _Models("things", __name__, "2024-01-01")


PUT = Operation(SERVICE, "Things_Put", "PUT", "/t", (Body("b", "Thing"),))


def check(body: Any, type: str = "Thing", method: str = "PUT") -> Any:
    return check_body(Operation(SERVICE, "Things_Put", method, "/t", (Body("b", type),)), body)


def faults(body: Any, type: str = "Thing") -> list[tuple[str, str]]:
    with pytest.raises(ArmError) as raised:
        check(body, type)
    error = raised.value
    assert (error.status, error.code) == (400, "InvalidRequestContent")
    assert error.message.startswith("The request content was invalid and could not be deserialized: '")
    if error.details:
        return [(each["target"], each["message"]) for each in error.details]
    return [
        (
            error.target or "",
            error.message[len("The request content was invalid and could not be deserialized: '") : -1],
        )
    ]


def thing(**properties: Any) -> dict[str, Any]:
    return {"properties": {"size": "Small", **properties}}


def test_a_good_body_is_kept():
    body = thing(parts=[{"name": "a", "weight": 1}], byName={"x": {"name": "b"}}, colour="Red", anything={"x": [1]})
    assert check(body) == body


def test_names_get_the_spelling_of_the_api():
    assert check({"Location": "x", "PROPERTIES": {"Size": "Small"}}) == {
        "location": "x",
        "properties": {"size": "Small"},
    }


def test_values_of_enums_get_the_spelling_of_the_api():
    assert check(thing(size="small", colour="RED"))["properties"] == {"size": "Small", "colour": "Red"}


def test_read_only_members_are_ignored_even_if_they_are_wrong():
    assert check({"id": 5, **thing(state=["x"])}) == thing()


def test_secrets_are_there_for_the_provider_and_are_not_stored():
    body = check(thing(password="hunter2", parts=[{"name": "a"}]))
    assert body == thing(password="hunter2", parts=[{"name": "a"}])
    assert without_secrets(PUT, body) == thing(parts=[{"name": "a"}])


def test_numbers_and_booleans_may_stand_in_texts():
    assert check(thing(count="-5", on="True")) == thing(count=-5, on=True)


def test_unknown_members_are_kept():
    assert check({**thing(newer={"a": 1}), "alsoNewer": 2}) == {**thing(newer={"a": 1}), "alsoNewer": 2}


def test_null_says_nothing_except_in_a_patch():
    assert check({**thing(colour=None), "location": None, "id": None}) == thing()
    patched = check({**thing(colour=None, state=None), "tags": {"a": None}}, method="PATCH")
    assert patched == {**thing(colour=None), "tags": {"a": None}}


@pytest.mark.parametrize(
    ("body", "path", "given", "expected"),
    [
        (thing(parts={"name": "a"}), "properties.parts", "an object", "array"),
        (thing(parts=["a"]), "properties.parts[0]", "a string", "object"),
        (thing(byName=[]), "properties.byName", "an array", "object"),
        (thing(byName={"a.b": 1}), "properties.byName['a.b']", "a number", "object"),
        (thing(count="five"), "properties.count", "a string", "integer"),
        (thing(count=1.5), "properties.count", "a number", "integer"),
        (thing(count=True), "properties.count", "a boolean", "integer"),
        (thing(on="yes"), "properties.on", "a string", "boolean"),
        (thing(when="yesterday"), "properties.when", "a string", "date-time"),
        (thing(day="2024"), "properties.day", "a string", "date"),
        (thing(length="1h"), "properties.length", "a string", "duration"),
        (thing(data="*"), "properties.data", "a string", "base64 string"),
        (thing(colour=5), "properties.colour", "a number", "string"),
        ({**thing(), "tags": {"a": 1}}, "tags.a", "a number", "string"),
        ({**thing(), "tags": {"a": []}}, "tags.a", "an array", "string"),
        ([], "", "an array", "object"),
        ("x", "", "a string", "object"),
    ],
)
def test_a_value_of_the_wrong_type_is_refused_with_its_path(body: Any, path: str, given: str, expected: str):
    assert faults(body) == [(path, f"Error converting {given} to type '{expected}'. Path '{path}'.")]


@pytest.mark.parametrize(
    ("body", "path", "name"),
    [
        ({"properties": {}}, "properties", "size"),
        ({"properties": {"size": None}}, "properties", "size"),
        ({}, "properties", "size"),
        (thing(parts=[{"name": "a"}, {}]), "properties.parts[1]", "name"),
    ],
)
def test_a_missing_property_is_refused_with_its_path(body: Any, path: str, name: str):
    assert faults(body) == [(f"{path}.{name}", f"Required property '{name}' not found in JSON. Path '{path}'.")]


def test_an_unknown_value_of_a_closed_enum_is_refused_and_of_an_open_one_is_kept():
    assert check(thing(colour="Ultraviolet"))["properties"]["colour"] == "Ultraviolet"
    assert faults(thing(size="Huge")) == [
        (
            "properties.size",
            "Error converting value \"Huge\" to type 'Size'. Expected one of 'Small', 'Large'.",
        )
    ]


def test_what_may_differ_between_versions_is_waived():
    body = thing(size="Huge", colour="Blue", former=1, parts=[{}])
    checked = checked_body(PUT, body, lenient=True)
    assert checked.kept == body
    assert [each.partition(".")[0] for each in checked.messages] == [
        "Error converting value \"Huge\" to type 'Size'",
        "Required property 'name' not found in JSON",
    ]
    refusal = checked.refusal()
    assert (refusal.status, refusal.code, len(refusal.details)) == (400, "InvalidRequestContent", 2)
    with pytest.raises(ArmError, match="Error converting a number to type 'string'"):
        checked_body(PUT, thing(colour=1), lenient=True)


def test_all_faults_are_reported_together():
    assert [path for path, _ in faults({"properties": {"count": "x", "on": 1}})] == [
        "properties.count",
        "properties.on",
        "properties.size",
    ]


@pytest.mark.parametrize("value", ["2024-01-01T00:00:00Z", "2024-01-01T00:00:00.1234567+01:00"])
def test_good_times(value: str):
    assert check(thing(when=value))["properties"]["when"] == value


@pytest.mark.parametrize("value", ["PT1H", "P1DT2H3M4.5S", "P90D", "-P1W"])
def test_good_durations(value: str):
    assert check(thing(length=value))["properties"]["length"] == value


def test_the_discriminator_says_which_subclass_is_meant():
    assert check(thing(animal={"@kind": "cat", "lives": 9}))["properties"]["animal"]["lives"] == 9
    assert faults(thing(animal={"@kind": "Cat"}))[0][0] == "properties.animal.lives"
    assert check(thing(animal={"@kind": "Dog"})) == thing(animal={"@kind": "Dog"})
    assert check(thing(animal={"@kind": "Fish", "fins": 2})) == thing(animal={"@kind": "Fish", "fins": 2})
    assert faults(thing(animal={}))[0][0] == "properties.animal['@kind']"


def test_further_members_of_an_open_model_are_kept():
    assert check({"known": 1, "other": "x"}, "Open") == {"known": 1, "other": "x"}


def test_lists_and_maps_may_be_whole_bodies():
    assert check(["a", None, "b"], "[str]") == ["a", "b"]
    assert faults([1], "[str]")[0][0] == "[0]"


def test_the_value_itself_is_never_in_the_message():
    for path, message in faults(thing(password=5, count="hunter2")):
        assert "hunter2" not in message, path


def test_an_operation_without_a_body_takes_any():
    assert check_body(Operation(SERVICE, "Things_Get", "GET", "/t"), {"x": 1}) == {"x": 1}
