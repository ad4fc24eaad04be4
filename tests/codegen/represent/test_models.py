"""Models: properties, bases, discriminators, flattening."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.errors import CodegenError
from azure.mgmt.provisioning.codegen.represent.ir import ABSENT, ServiceIR, TypeRef

from ..conftest import Build
from .lookup import prop


class TestModels:
    def test_one_date_is_no_enum(self, build: Build) -> None:
        day = {"type": "string", "format": "date", "enum": ["2030-01-01"], "x-ms-enum": {"name": "Day"}}
        service = build(definitions={"M": {"type": "object", "properties": {"day": day}}})
        assert prop(service.model("M"), "day").type.wire == "date"
        assert service.enums == ()

    def test_all_definitions_are_models_but_pages(self, contoso: ServiceIR) -> None:
        names = [model.name for model in contoso.models]
        assert names == sorted(names)
        assert "WidgetPage" not in names
        assert {"SearchResult", "Labels", "Scalars", "Resource", "TrackedResource"} <= set(names)

    def test_a_page_that_something_else_refers_to_is_one(self, build: Build) -> None:
        page = {"type": "object", "x-synthetic": "page", "properties": {"value": {"type": "array", "items": {}}}}
        other = {"type": "object", "properties": {"page": {"$ref": "#/definitions/P"}}}
        assert [model.name for model in build(definitions={"P": page, "Q": other}).models] == ["P", "Q"]

    def test_bases(self, contoso: ServiceIR) -> None:
        assert contoso.model("Widget").bases == ("TrackedResource",)
        assert [model.name for model in contoso.lineage("Widget")] == ["Widget", "TrackedResource", "Resource"]
        check = contoso.model("NameCheck")
        assert (check.bases, [each.name for each in check.properties]) == ((), ["available", "reason"])

    def test_a_base_of_a_base_is_left_out(self, build: Build) -> None:
        service = build(
            definitions={
                "A": {"type": "object", "properties": {}},
                "B": {"type": "object", "allOf": [{"$ref": "#/definitions/A"}]},
                "C": {"type": "object", "allOf": [{"$ref": "#/definitions/A"}, {"$ref": "#/definitions/B"}]},
            }
        )
        assert service.model("C").bases == ("B",)

    def test_properties(self, contoso: ServiceIR) -> None:
        part = contoso.model("Part")
        wires = {each.name: each.wire for each in part.properties}
        assert wires["class_property"] == "class"
        assert wires["serialize_property"] == "serialize"
        assert wires["other_name"] == "renamed"
        assert prop(part, "grid").type.wire == "[[Part]]"
        assert prop(part, "by_name").type.wire == "{Part}"
        assert (prop(part, "maybe").nullable, prop(part, "maybe").required) == (True, True)
        assert prop(part, "detail").type == TypeRef("model", "PartDetail")
        assert prop(part, "state").type == TypeRef("enum", "PartState")
        assert prop(part, "level").type.wire == "int"
        location = prop(contoso.model("TrackedResource"), "location")
        assert (location.required, location.mutability) == (True, ("read", "create"))
        assert prop(contoso.model("Resource"), "id").read_only

    @pytest.mark.parametrize(
        ("said", "create_only", "read_only"),
        [
            (["create", "read"], True, False),
            (["create"], True, False),
            (["create", "update"], False, False),
            (["read", "update"], False, False),
            (["read"], False, True),
            ([], False, False),
        ],
    )
    @pytest.mark.parametrize("by_reference", [True, False])
    def test_when_a_property_is_given(
        self, build: Build, said: list[str], create_only: bool, read_only: bool, by_reference: bool
    ) -> None:
        place = {"type": "string", "x-ms-mutability": said}
        properties = {"place": {"$ref": "#/definitions/Place"} if by_reference else place}
        service = build(definitions={"Place": place, "M": {"type": "object", "properties": properties}})
        found = prop(service.model("M"), "place")
        assert (found.create_only, found.read_only) == (create_only, read_only)

    @pytest.mark.parametrize("by_reference", [True, False])
    def test_what_tells_items_apart(self, build: Build, by_reference: bool) -> None:
        def of(*said: str, items: str = "Item") -> dict[str, Any]:
            kind = {"$ref": "#/definitions/Item"} if items == "Item" else {"type": items}
            return {"type": "array", "items": kind, "x-ms-identifiers": list(said)}

        item = {"type": "object", "properties": {"name": {"type": "string"}}}
        lists = {"named": of("name", "sku/tier"), "loose": of(), "texts": of(items="string"), "silent": of("name")}
        del lists["silent"]["x-ms-identifiers"]
        references = {name: {"$ref": f"#/definitions/{name}"} for name in lists}
        model = {"type": "object", "properties": references if by_reference else lists}
        service = build(definitions={"Item": item, "M": model, **lists})
        assert {each.name: each.identifiers for each in service.model("M").properties} == {
            "named": ("name", "sku/tier"),
            "loose": (),
            "texts": None,
            "silent": None,
        }

    def test_identifiers_are_texts(self, build: Build) -> None:
        item = {"type": "object", "properties": {"name": {"type": "string"}}}
        parts = {"type": "array", "items": {"$ref": "#/definitions/Item"}, "x-ms-identifiers": [1]}
        with pytest.raises(CodegenError, match="x-ms-identifiers/0"):
            build(definitions={"Item": item, "M": {"type": "object", "properties": {"parts": parts}}})

    def test_scalars(self, contoso: ServiceIR) -> None:
        types = {each.name: each.type.wire for each in contoso.model("Scalars").properties}
        assert types == {
            "flag": "bool",
            "count": "long",
            "ratio": "float",
            "exact": "decimal",
            "at": "iso-8601",
            "http_date": "rfc-1123",
            "seconds": "unix-time",
            "day": "date",
            "clock": "time",
            "span": "duration",
            "data": "bytearray",
            "url64": "base64",
            "uid": "str",
            "any": "object",
            "free": "object",
            "fixed": "str",
            "family": "Family",
        }

    def test_defaults(self, contoso: ServiceIR) -> None:
        defaults = {each.name: each.default for each in contoso.model("Scalars").properties}
        given = {name: value for name, value in defaults.items() if value is not ABSENT}
        assert given == {"fixed": "v1", "family": "A"}

    def test_secrets(self, contoso: ServiceIR) -> None:
        settings = contoso.model("WidgetProperties")
        assert [each.name for each in settings.properties if each.secret] == ["secret_key", "password"]

    def test_secrets_in_lists_and_by_name(self, build: Build) -> None:
        secret = {"type": "string", "x-ms-secret": True}
        text = {"type": "string"}
        properties = {
            "plain": {"type": "array", "items": text},
            "listed": {"type": "array", "items": secret},
            "named": {"type": "object", "additionalProperties": {"$ref": "#/definitions/Key"}},
            "deep": {
                "type": "array",
                "items": {"type": "object", "additionalProperties": {"format": "password", **text}},
            },
            "marked": {"type": "array", "items": {"$ref": "#/definitions/Part"}, "x-ms-secret": True},
            "part": {"$ref": "#/definitions/Part"},
        }
        service = build(
            definitions={
                "Key": secret,
                "Part": {"type": "object", "properties": {"pin": secret}, "additionalProperties": secret},
                "Whole": {"type": "object", "properties": properties},
            }
        )
        whole = service.model("Whole")
        assert [each.name for each in whole.properties if each.secret] == ["listed", "named", "deep", "marked"]

    def test_flattening(self, contoso: ServiceIR) -> None:
        widget = contoso.model("Widget")
        found = {each.name: (each.target, each.attribute, each.required) for each in widget.flattened}
        assert [each.name for each in widget.flattened if each.overlay is not None] == ["name"]
        assert found["size"] == ("properties", "size", True)
        assert found["shape"] == ("properties", "shape", False)
        assert next(each for each in widget.flattened if each.name == "provisioning_state").source.read_only

    def test_flattening_through_several_levels(self, build: Build) -> None:
        def flat(name: str) -> dict[str, object]:
            return {"$ref": f"#/definitions/{name}", "x-ms-client-flatten": True}

        service = build(
            definitions={
                "A": {"type": "object", "properties": {"b": flat("B")}},
                "B": {"type": "object", "properties": {"c": flat("C"), "x": {"type": "string"}}},
                "C": {"type": "object", "properties": {"y": {"type": "string"}}, "required": ["y"]},
                "D": {"type": "object", "properties": {"free": {"type": "object", "x-ms-client-flatten": True}}},
            }
        )
        flattened = service.model("A").flattened
        assert [(each.name, each.target, each.attribute, each.required) for each in flattened] == [
            ("x", "b", "x", False),
            ("y", "b", "y", False),
        ]
        assert service.model("D").flattened == ()

    def test_discriminators(self, contoso: ServiceIR) -> None:
        shape, polygon, square = (contoso.model(name) for name in ("Shape", "Polygon", "Square"))
        assert shape.discriminator == "kind"
        assert shape.subtypes == (("Polygon", "Polygon"), ("circle", "Circle"))
        assert polygon.subtypes == (("square", "Square"),)
        assert prop(square, "kind").default == "square"
        assert prop(contoso.model("Circle"), "kind").required

    def test_a_subclass_can_tell_its_own_apart_by_another_property(self, build: Build) -> None:
        def model(base: str | None, **more: object) -> dict[str, object]:
            parents = {"allOf": [{"$ref": f"#/definitions/{base}"}]} if base else {}
            return {"type": "object", **parents, **more}

        service = build(
            definitions={
                "A": model(None, discriminator="kind", properties={"kind": {"type": "string"}}),
                "B": model("A", discriminator="sort", properties={"sort": {"type": "string"}}),
                "C": model("B", properties={"x": {"type": "string"}}),
            }
        )
        a, b, c = service.models
        assert (a.discriminator, a.tag, a.subtypes) == ("kind", None, (("B", "B"),))
        assert (b.discriminator, b.tag, b.subtypes) == ("sort", ("kind", "B"), (("C", "C"),))
        assert (c.discriminator, c.tag, c.subtypes) == ("sort", ("sort", "C"), ())
        assert [(each.name, each.default) for each in b.properties] == [("kind", "B"), ("sort", ABSENT)]

    def test_additional_properties(self, contoso: ServiceIR) -> None:
        assert contoso.model("Labels").additional == TypeRef("scalar", "int")
        assert contoso.model("Part").additional is None

    def test_a_dictionary_is_no_model(self, build: Build) -> None:
        tags = {"type": "object", "additionalProperties": {"type": "string"}}
        service = build(
            definitions={
                "Tags": tags,
                "Free": {"type": "object"},
                "Closed": {"type": "object", "additionalProperties": False},
                "Any": {"additionalProperties": True},
                "M": {
                    "type": "object",
                    "properties": {
                        name: {"$ref": f"#/definitions/{name}"} for name in ("Tags", "Free", "Closed", "Any")
                    },
                },
            }
        )
        assert [model.name for model in service.models] == ["M"]
        assert [each.type.wire for each in service.models[0].properties] == ["{str}", "object", "object", "{object}"]

    def test_all_of_that_only_repeats_is_the_type_itself(self, build: Build) -> None:
        service = build(
            definitions={
                "E": {"type": "string", "enum": ["a", "b"]},
                "N": {"type": "object", "properties": {"a": {"type": "string"}}},
                "M": {
                    "type": "object",
                    "properties": {
                        "e": {"description": "x", "allOf": [{"$ref": "#/definitions/E"}]},
                        "n": {"readOnly": True, "allOf": [{"$ref": "#/definitions/N"}]},
                    },
                },
            }
        )
        assert [each.type.wire for each in service.model("M").properties] == ["E", "N"]
        assert prop(service.model("M"), "n").read_only


@pytest.mark.parametrize("facts", [{}, {"x-python": {"client": "A"}}])
def test_a_default_is_the_services(build: Build, facts: dict[str, Any]) -> None:
    default = {"type": "string", "default": "x", "description": "A text."}
    properties = {
        "optional": default,
        "required": default,
        "client": {"type": "boolean", "x-ms-client-default": True},
        "told": {**default, "description": "x by default."},
        "listed": {"type": "array", "items": {"type": "string"}, "default": ["x"]},
        "constant": {"type": "string", "enum": ["x"], "x-ms-constant": True},
    }
    (model,) = build(definitions={"A": {"required": ["required"], "properties": properties}}, **facts).models
    assert {each.default for each in model.properties} == {ABSENT}
    assert [each.doc for each in model.properties] == [
        'A text. The default of the service is "x".',
        'A text. The default of the service is "x".',
        "The default of the service is True.",
        "x by default.",
        "",
        "",
    ]


def test_only_the_one_value_of_what_is_required_is_filled_in(build: Build) -> None:
    one, two = {"type": "string", "enum": ["x"]}, {"type": "string", "enum": ["x", "y"], "default": "x"}
    properties = {"one": one, "two": two, "read": {**one, "readOnly": True}, "optional": one}
    (model,) = build(definitions={"A": {"required": ["one", "two", "read"], "properties": properties}}).models
    assert [each.default for each in model.properties] == ["x", ABSENT, ABSENT, ABSENT]


def test_a_nested_property_below_a_read_only_one_of_its_name(build: Build) -> None:
    text = {"type": "string"}
    read_only = {"type": "string", "readOnly": True}
    definitions: dict[str, Any] = {
        "Resource": {"properties": dict.fromkeys(("type", "name", "state", "place"), read_only)},
        "Content": {"properties": {"type": text, "name": {"type": "object"}, "state": read_only}},
        "A": {
            "allOf": [{"$ref": "#/definitions/Resource"}],
            "properties": {
                "place": text,
                "properties": {"x-ms-client-flatten": True, "$ref": "#/definitions/Content"},
            },
        },
    }
    flattened = build(definitions=definitions).model("A").flattened
    assert [(each.name, each.target, each.overlay and each.overlay.wire) for each in flattened] == [
        ("type", "properties", "type"),
        ("type_properties_type", "properties", None),
        ("name_properties_name", "properties", None),
        ("state_properties_state", "properties", None),
    ]


def test_flattened_members_that_the_outer_model_has_are_called_by_the_way_to_them(build: Build) -> None:
    flat, text = {"x-ms-client-flatten": True}, {"type": "string"}
    definitions: dict[str, Any] = {
        "Place": {"properties": {"type": text}},
        "Content": {"properties": {"schema": text, "destination": {**flat, "$ref": "#/definitions/Place"}}},
        "Base": {"properties": {"type": text, "schema": {"type": "object"}}},
        "A": {
            "allOf": [{"$ref": "#/definitions/Base"}],
            "properties": {"typeProperties": {**flat, "$ref": "#/definitions/Content"}},
        },
    }
    flattened = {each.name: each.attribute for each in build(definitions=definitions).model("A").flattened}
    assert flattened == {"schema_type_properties_schema": "schema", "type_type_properties_destination_type": "type"}
    for each in definitions.values():
        for name in each["properties"]:
            each["properties"][name] = {**each["properties"][name], "x-python-name": name.replace("P", "_p")}
    assert build(definitions=definitions, **{"x-python": {"client": "A"}}).model("A").flattened == ()


def test_an_object_without_known_members_is_any(build: Build) -> None:
    definitions: dict[str, Any] = {
        "Any": {"type": "object", "properties": {}},
        "Base": {"type": "object", "properties": {}},
        "Sub": {"allOf": [{"$ref": "#/definitions/Base"}], "properties": {}},
        "A": {"properties": {"any": {"$ref": "#/definitions/Any"}, "sub": {"$ref": "#/definitions/Sub"}}},
    }
    service = build(definitions=definitions)
    assert {prop.name: prop.type.wire for prop in service.model("A").properties} == {"any": "object", "sub": "Sub"}
    service = build(definitions=definitions, **{"x-python": {"client": "A"}})
    assert prop(service.model("A"), "any").type.wire == "Any"
