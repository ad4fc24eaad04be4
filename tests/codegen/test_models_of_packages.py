"""Models of generated packages whose members are called as what models have, or stand in flattened ones."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.outside import generate_outside, write_outside


def _package(name: str, definitions: dict[str, Any], folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A package of these definitions, imported."""
    get = {"operationId": "Zoos_Get", "responses": {"200": {"description": "", "schema": {"type": "string"}}}}
    info = {"title": "Zoo", "version": "2024-01-01"}
    document = {"swagger": "2.0", "info": info, "paths": {"/zoo": {"get": get}}, "definitions": definitions}
    (folder / "zoo.json").write_text(json.dumps(document))
    write_outside(generate_outside([folder / "zoo.json"], name), folder)
    monkeypatch.syspath_prepend(str(folder))
    return import_module(name)


def test_a_member_called_additional_properties(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {"type": "object", "additionalProperties": {"type": "string"}}
    definitions = {"Zoo": {"properties": {"additionalProperties": texts, "name": {"type": "string"}}}}
    models = _package("zoo_of_more", definitions, tmp_path, monkeypatch).models
    zoo = models.Zoo(additional_properties_property={"a": "b"}, name="n")
    assert zoo.serialize() == {"additionalProperties": {"a": "b"}, "name": "n"}
    again = models.Zoo.deserialize(zoo.serialize())
    assert again.additional_properties_property == {"a": "b"}
    assert models.Zoo.from_dict(zoo.as_dict()).serialize() == zoo.serialize()


def test_a_flattened_property_of_several_classes_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = {"type": "string"}
    definitions = {
        "Animal": {"discriminator": "kind", "required": ["kind"], "properties": {"kind": text, "age": text}},
        "Cat": {"allOf": [{"$ref": "#/definitions/Animal"}], "properties": {"lives": {"type": "integer"}}},
        "Zoo": {"properties": {"star": {"x-ms-client-flatten": True, "$ref": "#/definitions/Animal"}}},
    }
    models = _package("zoo_of_stars", definitions, tmp_path, monkeypatch).models
    zoo = models.Zoo(star=models.Cat(age="2", lives=9))
    again = models.Zoo.from_dict(zoo.as_dict())
    assert isinstance(again.star, models.Cat)
    assert again.serialize() == zoo.serialize() == {"star": {"kind": "Cat", "age": "2", "lives": 9}}


def test_flattened_members_are_given_by_the_way_to_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = {"type": "string"}
    definitions = {
        "Content": {"properties": {"type": text}},
        "Zoo": {
            "properties": {"type": text, "properties": {"x-ms-client-flatten": True, "$ref": "#/definitions/Content"}}
        },
    }
    models = _package("zoo_of_types", definitions, tmp_path, monkeypatch).models
    zoo = models.Zoo(type="outer", type_properties_type="inner")
    assert zoo.serialize() == {"type": "outer", "properties": {"type": "inner"}}
    assert (zoo.type, zoo.type_properties_type, zoo.properties.type) == ("outer", "inner", "inner")


def test_a_package_without_models_has_no_other_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = _package("zoo_of_none", {}, tmp_path, monkeypatch)
    assert [name for name in ("type", "models", "Other") if hasattr(package, name)] == []
    assert "Zoo" in package.__all__
