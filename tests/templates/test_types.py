"""Values of types that a template declares."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.templates import ExpressionError, TemplateScope

DEFINITIONS: dict[str, Any] = {
    "size": {"type": "int", "minValue": 1},
    "tree": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "size": {"$ref": "#/definitions/size", "nullable": True},
            "children": {"type": "array", "items": {"$ref": "#/definitions/tree"}, "nullable": True},
        },
        "additionalProperties": False,
    },
    "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "int"}], "items": False},
    "sizes": {"type": "object", "additionalProperties": {"$ref": "#/definitions/size"}},
    "shape": {
        "type": "object",
        "discriminator": {
            "propertyName": "kind",
            "mapping": {
                "round": {
                    "type": "object",
                    "properties": {
                        "kind": {"type": "string", "allowedValues": ["round"]},
                        "radius": {"type": "int"},
                    },
                },
                "flat": {"$ref": "#/definitions/sizes"},
            },
        },
    },
    "secret": {"type": "secureString", "minLength": 20},
    "circle": {"$ref": "#/definitions/circle"},
}


def value_of(name: str, value: object) -> object:
    scope = TemplateScope(
        parameters={"a": {"$ref": f"#/definitions/{name}"}}, given={"a": value}, definitions=DEFINITIONS
    )
    return scope.evaluate("[parameters('a')]")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("tree", {"name": "a", "children": [{"name": "b", "size": 3, "children": []}]}),
        ("tree", {"Name": "a"}),
        ("pair", ["a", 1]),
        ("sizes", {"any": 1}),
        ("shape", {"kind": "round", "radius": 2}),
    ],
)
def test_values_of_a_type(name: str, value: object) -> None:
    assert value_of(name, value) == value


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("size", 0, "greater than or equal to '1'"),
        ("tree", {"size": 1}, "'a' is not valid. The property 'name' is required"),
        ("tree", {"name": "a", "children": [{"name": 1}]}, "'a.children[0].name' is not valid"),
        ("tree", {"name": "a", "other": 1}, "The properties 'other' are not allowed"),
        ("pair", ["a", "b"], "'a[1]' is not valid"),
        ("pair", ["a", 1, 2], "no more than '2' elements"),
        ("sizes", {"any": 0}, "'a.any'"),
        ("shape", {"kind": "round"}, "The property 'radius' is required"),
        ("shape", {"kind": "flat", "x": 1}, "'a.kind'"),
        ("shape", {"kind": "none"}, "has to be one of 'round, flat'"),
        ("nothing", 1, "'#/definitions/nothing' is not found"),
        ("circle", 1, "refers to itself"),
    ],
)
def test_values_that_a_type_does_not_have(name: str, value: object, words: str) -> None:
    with pytest.raises(ExpressionError) as raised:
        value_of(name, value)
    assert words in raised.value.message


def test_a_secret_of_a_type_is_not_shown() -> None:
    with pytest.raises(ExpressionError) as raised:
        value_of("secret", "hunter2")
    assert "hunter2" not in raised.value.message


def test_types_that_are_none() -> None:
    with pytest.raises(ExpressionError, match="type 'number' of the template parameter 'a' is not valid"):
        TemplateScope(parameters={"a": {"type": "number", "defaultValue": 1}}).evaluate("[parameters('a')]")
