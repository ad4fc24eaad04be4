"""Directives: where they are about, and what they do."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.errors import CodegenError, Problems
from azure.mgmt.provisioning.codegen.read.directives.kinds import changes
from azure.mgmt.provisioning.codegen.read.document import Library
from azure.mgmt.provisioning.codegen.read.readme import Directive

CONTENT: dict[str, Any] = {
    "definitions": {
        "A": {"required": ["x"], "properties": {"x": {"format": "date"}, "y": {"format": "date", "enum": ["a"]}}},
        "B": {"type": "object", "properties": {"b": {"$ref": "#/definitions/A"}}},
    },
    "paths": {
        "/a": {
            "get": {
                "operationId": "A_Get",
                "parameters": [{"name": "n", "in": "query"}, {"name": "m", "in": "query"}],
                "responses": {"200": {"headers": {"h": {}}}, "202": {"headers": {"h": {}}}},
            },
            "put": {"operationId": "A_Put"},
        }
    },
}


def changed(folder: Path, *directives: dict[str, Any], content: Any = CONTENT) -> tuple[Any, list[str]]:
    """What directives make of a document, and the warnings."""
    warnings = Problems()
    (folder / "a.json").write_text(json.dumps(content), "utf-8")
    listed = [Directive(each, "readme.md", 1) for each in directives]
    document = Library(folder, changes(listed, warnings)).open(folder / "a.json")
    return document.content, [str(each).removeprefix("readme.md: directive in ") for each in warnings.found]


def made(folder: Path, *directives: dict[str, Any]) -> Any:
    found, warnings = changed(folder, *directives)
    assert warnings == []
    return found


@pytest.mark.parametrize(
    "directive",
    [
        {"suppress": "R1", "reason": "none", "where": "$.a"},
        {"code": "PostResponseCodes"},
        {"code": "X", "where": "$.a", "from": "a.json"},
        {"from": "source-file-csharp", "transform": "x"},
        {"from": ["client.go", "models.go"], "where": "$", "transform": "return $.replace(/a/, '')"},
        {"where": {"model-name": "A"}, "set": {"model-name": "B"}},
        {"where": {"verb": "Get"}, "remove": True},
        {"from": "other.json", "where": "$..enum", "transform": "return undefined"},
        {"where": "$.definitions.Nowhere", "transform": "delete $.required"},
        {"where": "$..enum", "transform": "return $;"},
        {"reason": "a"},
    ],
    ids=str,
)
def test_what_does_nothing(directive: dict[str, Any], tmp_path: Path) -> None:
    assert made(tmp_path, directive) == CONTENT


@pytest.mark.parametrize(
    ("where", "keys"),
    [
        ("$.definitions.A.properties.x", ["x"]),
        ("definitions.A.properties.x", ["x"]),
        ("$['definitions'][\"A\"].properties.*", ["x", "y"]),
        ("$.definitions.A.properties[*]", ["x", "y"]),
        ("$.definitions..properties.y", ["y"]),
        ("$.definitions.A.properties[?(@.format === 'date')]", ["x", "y"]),
        ("$.definitions.A.properties[?(@.format === 'date' && @.enum)]", ["y"]),
        ("$..[?(@property === 'y')]", ["y"]),
        ("$..properties[?(@.enum.includes('a'))]", ["y"]),
        ("$.definitions.A.properties['x', \"y\"]", ["x", "y"]),
        ("$.definitions.A.properties[y,z]", ["y"]),
        ("$..['x','z']", ["x"]),
    ],
)
def test_paths(where: str, keys: list[str], tmp_path: Path) -> None:
    properties = made(tmp_path, {"where": where, "transform": "$.met = true"})["definitions"]["A"]["properties"]
    assert [key for key, value in properties.items() if "met" in value] == keys


@pytest.mark.parametrize(
    ("part", "names"),
    [("0,2", ["0", "2"]), ("1:", ["1", "2"]), (":-1", ["0", "1"]), ("0:1", ["0"]), ("-1:", ["2"]), ("0, 9", ["0"])],
)
def test_parts_of_arrays(part: str, names: list[str], tmp_path: Path) -> None:
    content: dict[str, Any] = {"list": [{}, {}, {}]}
    found, warnings = changed(tmp_path, {"where": f"$.list[{part}]", "transform": "$.met = true"}, content=content)
    assert ([str(index) for index, each in enumerate(found["list"]) if each], warnings) == (names, [])


@pytest.mark.parametrize("where", ["$.list[0:1]", "$..[0:1]", "$.list..[0:1]"])
def test_a_part_is_one_of_an_array(where: str, tmp_path: Path) -> None:
    """Members of objects have no place."""
    content: dict[str, Any] = {"object": {"a": {}}, "list": [{"b": {}}, {"c": {}}]}
    found, warnings = changed(tmp_path, {"where": where, "transform": "$.met = true"}, content=content)
    assert (found, warnings) == ({"object": {"a": {}}, "list": [{"b": {}, "met": True}, {"c": {}}]}, [])


def test_a_path_whose_operation_is_removed_may_be_an_extension(tmp_path: Path) -> None:
    """``x-ms-paths`` has those that differ in their query alone."""
    content = {"x-ms-paths": {"/a?b": {"get": {"operationId": "A_Get"}}, "/a?c": {"get": {"operationId": "B_Get"}}}}
    found, warnings = changed(tmp_path, {"remove-path-by-operation": "^A_"}, content=content)
    assert (list(found["x-ms-paths"]), warnings) == (["/a?c"], [])


def test_a_path_through_all_that_is_below(tmp_path: Path) -> None:
    found = made(tmp_path, {"where": "$.paths[*]..responses.202", "transform": "delete $.headers"})
    assert found["paths"]["/a"]["get"]["responses"] == {"200": {"headers": {"h": {}}}, "202": {}}
    found = made(tmp_path, {"from": "a.json", "where": "$..enum", "transform": "$.push('b')"})
    assert found["definitions"]["A"]["properties"]["y"]["enum"] == ["a", "b"]
    found = made(tmp_path, {"where": "$.paths['/a'].get.parameters[1]", "remove": True})
    assert found["paths"]["/a"]["get"]["parameters"] == [{"name": "n", "in": "query"}]


@pytest.mark.parametrize(
    ("directive", "expected"),
    [
        ({"remove-operation": ["A_Get"]}, "del c['paths']['/a']['get']"),
        ({"remove-operation-match": "/^a_g/i"}, "del c['paths']['/a']['get']"),
        ({"remove-path": "/a"}, "del c['paths']['/a']"),
        ({"remove-path-by-operation": "^A_(Get|Put)$"}, "del c['paths']['/a']"),
        ({"remove-path-by-operation": "B_.*"}, "pass"),
        ({"remove-model": "B"}, "del c['definitions']['B']"),
        ({"where-model": "A", "remove-property": "y"}, "del c['definitions']['A']['properties']['y']"),
        (
            {"where-operation": "A_Get", "remove-parameter": {"in": "query", "name": "n"}},
            "del c['paths']['/a']['get']['parameters'][0]",
        ),
        ({"rename-operation": {"from": "A_Put", "to": "B"}}, "c['paths']['/a']['put']['operationId'] = 'B'"),
        ({"rename-model": {"from": "A", "to": "C"}}, "c['definitions']['A']['x-ms-client-name'] = 'C'"),
        (
            {"where-model": "A", "rename-property": {"from": "x", "to": "z"}},
            "a = c['definitions']['A']; a['properties']['z'] = a['properties'].pop('x'); a['required'] = ['z']",
        ),
        ({"where": "$.definitions.A.required", "set": ["y"]}, "c['definitions']['A']['required'] = ['y']"),
        ({"where": "$.definitions.A", "remove": "$.required"}, "del c['definitions']['A']['required']"),
        (
            {"where-operation": "A_Put", "transform": "$.deprecated = true"},
            "c['paths']['/a']['put']['deprecated']=True",
        ),
        ({"where-operation-match": "/PUT/i", "transform": "$.a = 1"}, "c['paths']['/a']['put']['a'] = 1"),
    ],
    ids=str,
)
def test_kinds(directive: dict[str, Any], expected: str, tmp_path: Path) -> None:
    content = deepcopy(CONTENT)
    exec(expected, {"c": content})
    assert made(tmp_path, directive) == content


@pytest.mark.parametrize(
    ("directive", "message"),
    [
        ({"where": "$.a", "transform": "with (x) y"}, "'y' is not understood there; it is left out: "),
        ({"where": "$.a[", "transform": "delete $.b"}, "the path $.a[ is not understood"),
        ({"where": "$.a['b' 'c']", "transform": "delete $.b"}, "the path $.a['b' 'c'] is not understood"),
        ({"where-model": "A", "hide": True}, "'hide' is not supported"),
        ({"rename-operation": "A"}, "rename-operation needs 'from' and 'to'"),
        ({"remove-property": "A"}, "'remove-property' does not say where"),
        ({"where": "$.definitions.A", "transform": "$.a.b = 1"}, "'b' is assigned to what is undefined"),
        ({"where": "$.definitions.A", "transform": "while (true) {}"}, "it goes on too long"),
        ({"where": "$.definitions.A", "transform": "$.a = $"}, "it fails: maximum recursion depth exceeded"),
        ({"where": "$", "transform": "return undefined"}, "nothing is left of the document"),
        ({"where": "$", "transform": "$.constructor.constructor('x')()"}, "what is not there has no 'constructor'"),
    ],
    ids=str,
)
def test_what_is_not_understood_is_one_warning_and_left_out(
    directive: dict[str, Any], message: str, tmp_path: Path
) -> None:
    found, (warning,) = changed(tmp_path, directive, {"where": "$.definitions.B", "transform": "$.met = true"})
    assert warning.startswith(f"the block of line 1: {message}")
    assert '; it is left out: {"' in warning
    expected = deepcopy(CONTENT)
    expected["definitions"]["B"]["met"] = True
    assert found == expected


def test_too_deep_a_document_is_refused(tmp_path: Path) -> None:
    deeper = {"where": "$.definitions", "transform": "for (let i = 0; i < 300; i++) { $ = {a: $} }"}
    with pytest.raises(CodegenError, match="more than 100 deep"):
        changed(tmp_path, deeper)


@pytest.mark.parametrize(("name", "kept"), [("a.json", ["y"]), ("b.json", ["x", "y"])])
def test_a_transformation_knows_which_document_it_changes(tmp_path: Path, name: str, kept: list[str]) -> None:
    script = f'if ($documentPath.endsWith("/{name}")) {{ delete $.properties.x; }}'
    found = made(tmp_path, {"from": "swagger-document", "where": "$.definitions.A", "transform": script})
    assert [*found["definitions"]["A"]["properties"]] == kept
