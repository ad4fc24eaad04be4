"""Documents: loading, pointers, references."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.errors import CodegenError, Problem, Problems
from azure.mgmt.provisioning.codegen.read.document import Document, Library, says_the_same


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


def save(library: Library, name: str, content: Any) -> Document:
    path = library.base / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return library.open(path)


def test_a_document_is_loaded_once(library: Library) -> None:
    first = save(library, "a.json", {})
    assert library.open(library.base / "x" / ".." / "a.json") is first


def test_a_byte_order_mark_is_ignored(library: Library) -> None:
    assert save(library, "a.json", "\ufeff{}").content == {}


def test_names_are_relative_to_the_base(library: Library, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert save(library, "x/a.json", {}).name == "x/a.json"
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "b.json"
    elsewhere.write_text("{}", "utf-8")
    assert library.open(elsewhere).name == elsewhere.resolve().as_posix()


def test_pointers_are_escaped(library: Library) -> None:
    root = save(library, "a.json", {"paths": {"/a/{b}": {"x~y": [1]}}}).root
    node = next(root.child("paths").child("/a/{b}").child("x~y").elements())
    assert node.pointer == "/paths/~1a~1{b}/x~0y/0"
    assert root.child("paths").child("/a/{b}").key == "/a/{b}"


@pytest.mark.parametrize(
    "reference",
    ["#/definitions/A~1B%20C", "a.json#/definitions/A~1B%20C", "./a.json#/definitions/A~1B%20C"],
)
def test_references_lead_within_and_across_files(library: Library, reference: str) -> None:
    document = save(library, "a.json", {"definitions": {"A/B C": {"type": "string"}}, "use": {"$ref": reference}})
    target = document.root.child("use").resolve()
    assert target.value == {"type": "string"}
    assert target.pointer == "/definitions/A~1B C"


def test_a_reference_can_lead_to_a_whole_file_and_on(library: Library) -> None:
    save(library, "x/leaf.json", {"type": "string"})
    save(library, "x/middle.json", {"definitions": {"M": {"$ref": "leaf.json"}}})
    root = save(library, "a.json", {"use": {"$ref": "x/middle.json#/definitions/M"}}).root
    assert root.child("use").resolve().document.name == "x/leaf.json"


def test_recursive_schemas_are_no_circle(library: Library) -> None:
    root = save(library, "a.json", {"definitions": {"A": {"properties": {"a": {"$ref": "#/definitions/A"}}}}}).root
    schema = root.child("definitions").child("A")
    assert schema.child("properties").child("a").resolve() == schema


def test_references_that_only_lead_to_each_other_are_an_error(library: Library) -> None:
    root = save(library, "a.json", {"a": {"$ref": "#/b"}, "b": {"$ref": "#/a"}}).root
    with pytest.raises(CodegenError, match=r"a\.json#/a: \$ref leads in a circle through a\.json#/a"):
        root.child("a").resolve()


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("#/definitions/No", r"a\.json#/use/\$ref: \$ref leads to '#/definitions/No', and there is no 'definitions'"),
        ("no.json#/x", r"a\.json#/use/\$ref: \$ref leads to no\.json, which cannot be read \(No such file"),
        (3, r"a\.json#/use/\$ref: expected a string, found a number"),
    ],
)
def test_references_to_nothing_name_their_place(library: Library, reference: Any, message: str) -> None:
    root = save(library, "a.json", {"use": {"$ref": reference}}).root
    with pytest.raises(CodegenError, match=message):
        root.child("use").resolve()


def test_references_into_arrays(library: Library) -> None:
    root = save(library, "a.json", {"list": [{"type": "string"}], "use": {"$ref": "#/list/0"}}).root
    assert root.child("use").resolve().value == {"type": "string"}
    root = save(library, "b.json", {"list": [], "use": {"$ref": "#/list/0"}}).root
    with pytest.raises(CodegenError, match="there is no '0'"):
        root.child("use").resolve()


def test_a_file_that_is_no_json_is_an_error(library: Library) -> None:
    with pytest.raises(CodegenError, match=r"^a\.json: is not JSON: Expecting"):
        save(library, "a.json", "{")
    with pytest.raises(CodegenError, match=r"^no\.json: cannot be read: No such file"):
        library.open(library.base / "no.json")


def test_members_of_the_wrong_kind_are_errors(library: Library) -> None:
    root = save(library, "a.json", {"text": 1, "flag": "yes", "object": [], "array": {}, "null": None}).root
    for call, message in (
        (lambda: root.text("text"), "/text: expected a string, found a number"),
        (lambda: root.flag("flag"), "/flag: expected a boolean, found a string"),
        (lambda: list(root.members("object")), "/object: expected an object, found an array"),
        (lambda: list(root.elements("array")), "/array: expected an array, found an object"),
        (lambda: root.child("null").child("x"), "/null: expected an object, found null"),
        (lambda: root.child("missing"), "'missing' is missing"),
    ):
        with pytest.raises(CodegenError) as caught:
            call()
        assert message in str(caught.value)
    assert root.text("no") is None
    assert root.flag("no") is False
    assert list(root.members("no")) == list(root.elements("no")) == []


def test_problems_are_reported_together_and_once(library: Library) -> None:
    problems = Problems()
    problems.raise_if_any()
    root = save(library, "a.json", {"a": 1}).root
    for _ in range(2):
        with problems.collect():
            raise root.child("a").error("first")
    with problems.collect():
        raise root.error("second")
    with pytest.raises(CodegenError) as caught:
        problems.raise_if_any()
    assert caught.value.problems == (Problem("a.json", "/a", "first"), Problem("a.json", "", "second"))
    assert str(caught.value) == "a.json#/a: first\na.json: second"


def test_schemas_are_compared_without_their_texts(library: Library) -> None:
    def schema(text: str, kind: str = "string", **more: Any) -> dict[str, Any]:
        properties = {"description": {"type": kind}, "self": {"$ref": "#/definitions/S"}, "sku": {"$ref": "#/K"}}
        return {"description": text, "required": ["sku"], "properties": properties, **more}

    def saved(name: str, sku: str = "string", **schemas: Any) -> Any:
        document = save(library, name, {"definitions": {"S": schema(**schemas)}, "K": {"type": sku}})
        return document.root.child("definitions").child("S")

    one = saved("one.json", text="One.")
    assert says_the_same(one, saved("same.json", text="Other."))
    assert not says_the_same(one, saved("kind.json", text="One.", kind="integer"))
    assert not says_the_same(one, saved("list.json", text="One.", required=[]))
    assert not says_the_same(one, saved("more.json", text="One.", readOnly=True))
    assert not says_the_same(one, saved("sku.json", text="One.", sku="integer")), "what is referred to counts"
