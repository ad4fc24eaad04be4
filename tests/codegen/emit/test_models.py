"""The classes of models and enums."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from azure.mgmt.provisioning.codegen.emit.models import emit_models
from azure.mgmt.provisioning.core.models.model import ClosedEnum

from ..conftest import Build
from ..packages import module


def test_a_model(contoso_texts: dict[str, str]) -> None:
    assert (
        "class Widget(TrackedResource):\n"
        '    """A widget."""\n'
        "\n"
        "    properties: NestedOrNone[WidgetProperties, types.WidgetPropertiesDict] = field(default=None)\n"
        '    """Its settings."""\n'
        "    provisioning_state: str = flattened(init=False)\n"
        '    """State."""\n'
        '    name: str = overlaid("properties", default=None)\n'
        '    """Name of the resource. Given, it is ``properties.name``: Hidden by the name of the resource."""\n'
        "    size: WidgetSize | types.WidgetSizeValue = flattened()\n"
    ) in contoso_texts["models.py"]


def test_a_class_with_members_that_hide_names(contoso_texts: dict[str, str]) -> None:
    text = contoso_texts["models.py"]
    assert "    list: _list[str] | None = None\n" in text
    assert "    types: WidgetSize | _types.WidgetSizeValue | None" in text
    assert "from ...core.models.model import field as _field" in text


def test_the_names_of_a_module(contoso_package: ModuleType, build: Build) -> None:
    """Its classes and the enums: ``__all__`` is made of them, and linters are told only what they would say."""
    models, enums = module(contoso_package, "models"), module(contoso_package, "enums")
    assert {"Widget", "WidgetSize"} <= set(models.__all__)
    assert not {"Any", "ClosedEnum", "Model", "TYPE_CHECKING", "field"} & set(models.__all__)
    assert models.WidgetSize is enums.WidgetSize
    kind = {"type": "string", "enum": ["a"], "x-ms-enum": {"name": "Kind"}}
    for has, said in (({"type": "string"}, ""), (kind, "# ruff: noqa: F403, F405\n")):
        text = emit_models(build(definitions={"Shop": {"properties": {"kind": has}}}), "...core")
        assert text.splitlines(keepends=True)[1] == (said or "\n")
        assert ("from .enums import *" in text) == bool(said)
    query = {"name": "kind", "in": "query", **kind}
    get = {"operationId": "Shops_Get", "parameters": [query], "responses": {"204": {"description": "None."}}}
    assert "# ruff: noqa: F403\n" in emit_models(build(paths={"/shops": {"get": get}}), "...core")


def test_they_work(contoso_package: ModuleType) -> None:
    models = module(contoso_package, "models")
    widget = models.Widget(location="x", size="small", shape={"kind": "circle", "radius": 2}, secret_key="hidden")
    assert widget.serialize() == {
        "location": "x",
        "properties": {"size": "small", "shape": {"kind": "circle", "radius": 2.0}, "secretKey": "hidden"},
    }
    read = models.Widget.deserialize({"id": "1", "properties": {"shape": {"kind": "square", "corners": 4}}})
    assert type(read.shape) is models.Square
    assert models.Scalars().serialize() == {"family": "A", "fixed": "v1"}
    assert models.WidgetSize("SMALL") is models.WidgetSize.SMALL
    closed = {
        value.__name__
        for value in map(vars(models).get, models.__all__)
        if isinstance(value, type(ClosedEnum)) and issubclass(value, ClosedEnum)
    }
    assert closed == {"WidgetSize"}
    assert models.Level.HIGH == 1
    assert models.Labels(title="t", additional_properties={"n": 1}).serialize() == {"title": "t", "n": 1}
    part = models.Part(list=["a"], types="small", field="f", class_property="c", serialize_property=True)
    assert part.serialize()["class"] == "c"
    assert "hidden" not in repr(widget)


def test_what_the_text_declares(contoso_texts: dict[str, str]) -> None:
    text = contoso_texts["models.py"]
    assert '_subtype_map = {"kind": {"Polygon": "Polygon", "circle": "Circle"}}' in text
    assert 'kind: str = field(default="square")' in text
    assert 'additional_properties: dict[str, int] = additional("int", default=None)' in text
    assert "    maybe: str | None\n" in text
    assert "    flag: bool | None = None\n" in text
    assert "    any: Any = None\n" in text
    assert "secret_key: str | None = field(default=None, secret=True)" in text


def test_what_says_something_else_than_its_base_is_told_to_type_checkers(build: Build) -> None:
    def enum(name: str, *values: str) -> dict[str, Any]:
        return {"type": "string", "enum": list(values), "x-ms-enum": {"name": name}}

    base = {"a": enum("A1", "x", "y"), "b": {"type": "string"}, "c": {"type": "number"}, "d": {"type": "string"}}
    own = {"a": enum("A2", "x"), "b": enum("B2", "k"), "c": {"type": "integer"}, "d": {"type": "integer"}}
    definitions = {
        "Base": {"properties": base},
        "Sub": {"allOf": [{"$ref": "#/definitions/Base"}], "properties": own},
    }
    text = emit_models(build(definitions=definitions), "..core").partition("class Sub(")[2]
    lines = [line for line in text.splitlines() if " | None = None" in line]
    pyright = "# pyright: ignore[reportIncompatibleVariableOverride]"
    assert [line.partition("  # ")[2] for line in lines] == [
        f"type: ignore[assignment]  {pyright}",
        pyright.removeprefix("# "),
        pyright.removeprefix("# "),
        f"type: ignore[assignment]  {pyright}",
    ]


def test_where_flattened_members_are(build: Build) -> None:
    """What holds them is named where it is not called ``properties``, and their own name where it is another one."""
    inner = {"$ref": "#/definitions/Inner", "x-ms-client-flatten": True}
    properties = {"id": {"type": "string"}, "size": {"type": "integer"}}
    definitions = {
        "Inner": {"type": "object", "properties": properties},
        "Flat": {"type": "object", "properties": {"id": {"type": "string"}, "properties": inner}},
        "Other": {"type": "object", "properties": {"id": {"type": "string"}, "content": inner}},
    }
    get = {
        "operationId": "Shops_Get",
        "responses": {"200": {"description": "It.", "schema": {"$ref": "#/definitions/Flat"}}},
    }
    put = {
        **get,
        "operationId": "Shops_Put",
        "responses": {"200": {"description": "It.", "schema": {"$ref": "#/definitions/Other"}}},
    }
    service = build(definitions=definitions, paths={"/shops": {"get": get, "put": put}})
    text = emit_models(service, "...core")
    assert '    id_properties_id: str | None = flattened(attribute="id", default=None)\n' in text
    assert "    size: int | None = flattened(default=None)\n" in text
    assert '    id_content_id: str | None = flattened("content", "id", default=None)\n' in text
    assert '    size: int | None = flattened("content", default=None)\n' in text


def test_what_overrides_a_property_with_a_default_has_something_assigned(build: Build) -> None:
    """Else type checkers would say that it lacks one."""
    text = {"type": "string"}
    definitions = {
        "Base": {"type": "object", "properties": {"hostName": text, "port": {"type": "integer"}}},
        "Full": {
            "type": "object",
            "allOf": [{"$ref": "#/definitions/Base"}],
            "required": ["hostName"],
            "properties": {"hostName": text, "zone": text},
        },
    }
    get = {
        "operationId": "Origins_Get",
        "responses": {"200": {"description": "It.", "schema": {"$ref": "#/definitions/Full"}}},
    }
    emitted = emit_models(build(definitions=definitions, paths={"/origins": {"get": get}}), "...core")
    assert "    host_name: str | None = None\n" in emitted
    assert "    host_name: str = field()  # pyright: ignore[reportIncompatibleVariableOverride]\n" in emitted
    assert "    zone: str | None = None\n" in emitted
