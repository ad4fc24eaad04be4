"""What cannot be read, or not be worked with, is an error that says where."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.errors import CodegenError
from azure.mgmt.provisioning.codegen.outside import read_outside
from azure.mgmt.provisioning.codegen.read.limits import MOST_BYTES
from azure.mgmt.provisioning.codegen.read.yaml_text import read_yaml

from .documents import document, generate, imported, save


def refused(tmp_path: Path, content: Any, name: str = "d.json") -> str:
    with pytest.raises(CodegenError) as caught:
        read_outside([save(tmp_path, content, name)], "w")
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "d.json: is not JSON: Expecting value"),
        (b"\xff\xfe{\0}\0", "d.json: is not JSON: 'utf-8' codec can't decode"),
        ('{"a": NaN}', "d.json: is not JSON: NaN is no number"),
        ('{"a": -Infinity}', "d.json: is not JSON: -Infinity is no number"),
        ('{"a": 1e999}', "d.json: is not JSON: the number 1e999 is too large"),
        (f'{{"a": {"9" * 5000}}}', "d.json: is not JSON: Exceeds the limit"),
        ('{"a": 1, "a": 2}', "d.json: is not JSON: the key 'a' is there twice"),
        ('{"a": ' * 101 + "1" + "}" * 101, "d.json: arrays and objects are more than 100 deep inside one another"),
        ("[" * 200_000, "d.json: is not JSON"),
        ('{"a": ["\\ud800"]}', "d.json#/a/0: half of a character"),
        ('{"\\udfff": 1}', "d.json#/\\udfff: half of a character"),
        ("[]", "d.json: expected an object, found an array"),
        (b" " * (MOST_BYTES + 1), "d.json: cannot be read: it is larger than 16 MB"),
    ],
    ids=range(13),
)
def test_json(tmp_path: Path, content: str | bytes, message: str) -> None:
    assert message in refused(tmp_path, content)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "a: !!python/object/apply:os.system [ls]",
            "(line 1): the tag tag:yaml.org,2002:python/object/apply:os.system",
        ),
        ("a: !!binary aGk=", "(line 1): the tag tag:yaml.org,2002:binary says nothing of this in JSON"),
        ("a: !!set {b}", "says nothing in JSON"),
        ("a: !!int b", "says nothing of this in JSON"),
        ("a: 1\nb: *c", "(line 2): found undefined alias|there is nothing complete before this called &c"),
        ("a: &a [*a]", "there is nothing complete before this called &a"),
        ("a: 1\na: 2", "(line 2): the key 'a' is there twice"),
        ("? [a]\n: 1", "a key has to be a text"),
        ("a: 1\n---\nb: 2", "a second document begins"),
        ("[" * 101 + "]" * 101, "more than 100 deep"),
        ("[" * 50_000, "is not YAML"),  # The parser has a limit of its own.
        ("a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 101)), "more than 100 deep"),
        (
            "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)),
            "it stands for more than 1,000,000 values",
        ),
        ("a: 1e999", "is too large"),
        (f"a: {'9' * 5000}", "Exceeds the limit"),
        ("a: \0", "is not YAML"),
    ],
    ids=range(16),
)
def test_yaml(text: str, message: str) -> None:
    with pytest.raises(CodegenError) as caught:
        read_yaml(text, "a.yaml")
    assert str(caught.value).startswith("a.yaml: is not YAML")
    assert any(each in str(caught.value) for each in message.split("|"))


def test_what_yaml_repeats_is_there_again() -> None:
    found = read_yaml("a: &a {x: 1}\nb: [*a, *a]\n<<: *a\nc: !!str 1\nd: ! 2\ne: !!float 3", "a.yaml")
    assert found == {"a": {"x": 1}, "b": [{"x": 1}, {"x": 1}], "<<": {"x": 1}, "c": "1", "d": "2", "e": 3.0}
    assert found["b"][0] is not found["b"][1]


def test_what_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    os.mkfifo(tmp_path / "pipe.json")
    for name in ("folder.json", "pipe.json"):
        with pytest.raises(CodegenError, match=f"{name}: cannot be read: it is no regular file"):
            read_outside([tmp_path / name], "w")
    for text, message in (("pipe.json", "it is no regular file"), ("a\0b", "null"), ("x" * 5000, "too long")):
        assert message in refused(tmp_path, document(definitions={"A": {"properties": {"a": {"$ref": text}}}}))


W = {"$ref": "#/definitions/W"}


def chain(length: int, **last: Any) -> dict[str, Any]:
    """Definitions each of which extends the next one."""
    found: dict[str, Any] = {f"A{n}": {"allOf": [{"$ref": f"#/definitions/A{n + 1}"}]} for n in range(length)}
    return found | {f"A{length}": {"properties": {"a": {"type": "string"}}, **last}}


@pytest.mark.parametrize(
    ("definitions", "place", "message"),
    [
        ({"W": {"type": "array", "items": W}}, "/definitions/W", "cannot be inside themselves"),
        ({"W": {"additionalProperties": W}}, "/definitions/W", "cannot be inside themselves"),
        ({"W": {"type": "array", "items": {"type": "array", "items": W}}}, "/definitions/W", "inside themselves"),
        ({"W": {"allOf": [W]}}, "/definitions/W", "allOf goes round in a circle"),
        ({"W": {"properties": {"a": {"type": "string"}}, "allOf": [W]}}, "/definitions/W", "allOf goes round"),
        ({"W": {"allOf": [{"$ref": "#/definitions/B"}]}, "B": {"allOf": [W], "properties": {"b": {}}}}, "", "round"),
        ({"W": W}, "/paths/~1w/get/responses/200/schema", "$ref leads in a circle"),
        (chain(60), "/definitions/A", "allOf extends more than 50 schemas"),
        (
            {
                "B": {"properties": {"b": {}}},
                "C": {"properties": {"c": {}}},
                "D": {"allOf": [{"$ref": "#/definitions/B"}, {"$ref": "#/definitions/C"}]},
                "E": {"allOf": [{"$ref": "#/definitions/C"}, {"$ref": "#/definitions/B"}]},
                "F": {"allOf": [{"$ref": "#/definitions/D"}, {"$ref": "#/definitions/E"}]},
            },
            "/definitions/F",
            "contrary orders",
        ),
        (
            {f"L{n}": {"type": "array", "items": {"$ref": f"#/definitions/L{n + 1}"}} for n in range(30)} | {"L30": W},
            "/definitions/L",
            "more than 20 deep",
        ),
    ],
    ids=range(10),
)
def test_circles_and_chains(tmp_path: Path, definitions: dict[str, Any], place: str, message: str) -> None:
    found = refused(tmp_path, document(definitions=definitions))
    assert f"d.json#{place}" in found
    assert message in found


def test_many_paths_to_one_schema_take_no_time(tmp_path: Path) -> None:
    """Each level refers to the next one twice, in classes and in schemas that are compared."""
    definitions: dict[str, Any] = {"A40": {"properties": {"x": {"type": "string"}}}}
    for n in range(40):
        for name in (f"A{n}", f"B{n}"):
            definitions[name] = {
                "allOf": [{"$ref": f"#/definitions/A{n + 1}"}] + [{"$ref": f"#/definitions/B{n + 1}"}] * (n < 39),
                "properties": {name.lower(): {"type": "string"}},
            }
    service = read_outside([save(tmp_path, document(definitions=definitions))], "w")
    assert len(service.lineage("A0")) == 80


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (
            document(definitions={"W": {"required": True, "properties": {"a": {"type": "string"}}}}),
            "/definitions/W/required",
        ),
        (document(definitions={"W": {"properties": {"a": 3}}}), "/definitions/W/properties/a"),
        (document(definitions={"W": {"properties": {"a": {"type": ["string"]}}}}), "/definitions/W/properties/a/type"),
        (document(definitions={"W": {"properties": {"a": {"enum": "x"}}}}), "/definitions/W/properties/a/enum"),
        (document(definitions={"W": {"properties": {"a": {"enum": ["x", {}]}}}}), "/definitions/W/properties/a/enum/1"),
        (document(definitions={"W": {"properties": {"a": {"enum": 1}}}}), "/definitions/W/properties/a/enum"),
        (
            document(definitions={"W": {"properties": {"a": {"type": "number", "enum": [1, "nan"]}}}}),
            "/definitions/W/properties/a/enum/1",
        ),
        (document(definitions={"W": {"allOf": [1]}}), "/definitions/W/allOf/0"),
        (document(operationId=["W_Get"]), "/paths/~1w/get/operationId"),
        (document(description={}), "/paths/~1w/get/description"),
        (document(tags=1, responses={"200": 1}), "/paths/~1w/get/responses/200"),
        (document(info={"description": 1}), "/info/description"),
    ],
    ids=range(12),
)
def test_what_should_be_another_kind(tmp_path: Path, content: Any, place: str) -> None:
    assert f"d.json#{place}: " in refused(tmp_path, content)


def test_codes_are_three_digits(tmp_path: Path) -> None:
    responses = {"²": {"schema": W}, "9" * 5000: {"schema": W}, "١٢٣": {}, "200": {"schema": W}}
    service = read_outside([save(tmp_path, document(responses=responses))], "w")
    assert service.all_operations[0].ok == (200,)


def test_defaults_of_any_kind(tmp_path: Path) -> None:
    """A list that several operations share as a default, among others."""
    content = document(definitions={"W": {"properties": {"a": {"default": [{"x": [1, None]}]}}, "required": ["a"]}})
    several = {
        "name": "q",
        "in": "query",
        "required": True,
        "type": "array",
        "items": {"type": "string"},
        "default": ["a"],
    }
    content["paths"]["/w"]["get"]["parameters"] = [several]
    content["paths"]["/x"] = {"get": {**content["paths"]["/w"]["get"], "operationId": "X_Get"}}
    package = generate(tmp_path, json.loads(json.dumps(content)))
    assert imported(package, "import w; print(w.models.W().serialize())") == "{}"
