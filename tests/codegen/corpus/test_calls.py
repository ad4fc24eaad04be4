"""The run over examples finds what is wrong: on a made-up provider, without a checkout."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR

from .calls import Differs, check
from .examples import Example, Unreadable, examples_of
from .providers import Provider, providers

URL = "/subscriptions/{subscriptionId}/providers/Microsoft.Made/things"
SHARED = [{"$ref": "#/parameters/Subscription"}, {"$ref": "#/parameters/Version"}]
RESPONSE = {"200": {"schema": {"$ref": "#/definitions/Thing"}}}
DOCUMENT: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Made", "version": "2020-01-01"},
    "paths": {
        URL + "/{name}": {
            "put": {
                "operationId": "Things_Put",
                "x-ms-long-running-operation": True,
                "parameters": [
                    *SHARED,
                    {"name": "name", "in": "path", "required": True, "type": "string"},
                    {"name": "body", "in": "body", "required": True, "schema": {"$ref": "#/definitions/Thing"}},
                ],
                "responses": {**RESPONSE, "202": {}},
                "x-ms-examples": {"Put": {"$ref": "examples/put.json"}},
            }
        },
        URL: {
            "get": {
                "operationId": "Things_List",
                "x-ms-pageable": {"nextLinkName": "nextLink"},
                "parameters": [
                    *SHARED,
                    {"name": "kinds", "in": "query", "type": "array", "items": {"type": "string"}},
                    {"name": "weight", "in": "query", "type": "number"},
                ],
                "responses": {"200": {"schema": {"$ref": "#/definitions/Things"}}},
                "x-ms-examples": {"List": {"$ref": "examples/list.json"}, "None": {"$ref": "examples/none.json"}},
            }
        },
    },
    "definitions": {
        "Thing": {
            "properties": {
                "id": {"type": "string", "readOnly": True},
                "size": {"type": "integer"},
                "made": {"type": "string", "format": "date-time"},
            }
        },
        "Things": {
            "properties": {
                "value": {"type": "array", "items": {"$ref": "#/definitions/Thing"}},
                "nextLink": {"type": "string"},
            }
        },
    },
    "parameters": {
        "Subscription": {"name": "subscriptionId", "in": "path", "required": True, "type": "string"},
        "Version": {"name": "api-version", "in": "query", "required": True, "type": "string"},
    },
}
THING = {"id": "1", "size": 3, "made": "2020-01-01T00:00:00+00:00"}
SHARED_VALUES = {"subscriptionId": "s", "api-version": "2020-01-01"}
PUT: dict[str, Any] = {
    "parameters": {**SHARED_VALUES, "name": "a/b", "body": THING},
    "responses": {
        "200": {"body": THING},
        "202": {"headers": {"Azure-AsyncOperation": "https://somewhere/status", "Location": "https://somewhere/x"}},
    },
}
LIST: dict[str, Any] = {
    "parameters": {**SHARED_VALUES, "kinds": ["x", "y"]},
    "responses": {"200": {"body": {"value": [THING], "nextLink": "https://somewhere/next"}}},
}
Run = Callable[..., "str | None"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Provider, Path, ServiceIR]:
    folder = tmp_path_factory.mktemp("checkout")
    manager = folder / "specification" / "made-up" / "resource-manager"
    (manager / "examples").mkdir(parents=True)
    (manager / "readme.md").write_text("```yaml\ninput-file: made.json\n```\n")
    (manager / "made.json").write_text(json.dumps(DOCUMENT))
    (manager / "examples" / "put.json").write_text(json.dumps(PUT))
    (manager / "examples" / "list.json").write_text(json.dumps(LIST))
    (provider,) = providers(folder)
    output = tmp_path_factory.mktemp("output")
    return provider, output, provider.generate(output)


@pytest.fixture
def run(made: tuple[Provider, Path, ServiceIR]) -> Run:
    """Follow an example with something changed: in it, or in what was generated."""
    provider, output, service = made

    def run(name: str, change: Callable[[Any], None] | None = None) -> str | None:
        (found,) = (each for each in examples_of(provider) if isinstance(each, Example) and each.name == name)
        found = deepcopy(found) if change is not None else found
        if change is not None:
            change(found)
        return check(service, provider.package(output), found)

    return run


def test_examples_are_found(made: tuple[Provider, Path, ServiceIR]) -> None:
    found = list(examples_of(made[0]))
    assert [str(each) for each in found[:2]] == ["Things_Put: Put", "Things_List: List"]
    assert isinstance(found[2], Unreadable)
    assert "none.json, which cannot be read" in found[2].reason


def test_right_ones_pass(run: Run) -> None:
    assert run("Put") is None
    assert run("List") is None


@pytest.mark.parametrize(
    ("name", "module", "old", "new", "message"),
    [
        ("Put", "_rest", '.Made/things/{name}"', '.Made/thing/{name}"', "path: "),
        ("Put", "_rest", '"PUT"', '"PATCH"', "method: "),
        ("List", "_rest", 'Query("kinds", "kinds", type="[str]")', 'Query("kinds", "kind", type="[str]")', "query: "),
        ("Put", "models", "size: int | None = None", 'size: int | None = field("sizes", default=None)', "body: "),
        ("Put", "models", "id: str = read_only()", "id: str | None = None", "body: "),
        (
            "List",
            "_rest",
            'paging=Paging("Thing")',
            'paging=Paging("Thing", next_link=None)',
            "pages: ",
        ),
    ],
)
def test_wrong_code_is_found(
    name: str, module: str, old: str, new: str, message: str, made: tuple[Provider, Path, ServiceIR], tmp_path: Path
) -> None:
    package = with_a_fault(made[0], tmp_path, module, old, new)
    (example,) = (each for each in examples_of(made[0]) if isinstance(each, Example) and each.name == name)
    with pytest.raises(Differs, match=f"^{message}"):
        check(made[2], package, example)


def with_a_fault(provider: Provider, folder: Path, module: str, old: str, new: str) -> ModuleType:
    """A package as it is generated, but for a part of a module."""
    faulty = Provider(f"{provider.name}-{folder.name}", provider.readme)
    faulty.generate(folder)
    file = folder / faulty.namespace.replace(".", "/") / f"{module}.py"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))
    return faulty.package(folder)


def test_contradictions_are_told(run: Run) -> None:
    def wrong_size(example: Example) -> None:
        example.values["body"] = {**THING, "size": "big"}

    def unknown_member(example: Example) -> None:
        example.values["body"] = {**THING, "shade": 1}

    def other_name(example: Example) -> None:
        example.values["body"] = {"id": "1", "Size": 3}

    def no_name(example: Example) -> None:
        del example.values["name"]

    def unknown_response(example: Example) -> None:
        example.responses["201"] = {"body": [THING]}

    assert str(run("Put", wrong_size)).startswith("body.size is to be integer, and is 'big' (SerializationError: ")
    assert str(run("Put", unknown_member)).startswith("body.shade is not declared (SerializationError: ")
    assert str(run("Put", other_name)).startswith("body.Size is called size (")
    assert str(run("Put", no_name)).startswith("the required parameter name is missing (TypeError: ")
    assert str(run("Put", unknown_response)).startswith("there is no response 201 (")


def test_numbers_in_queries(run: Run) -> None:
    def weight(value: Any) -> Callable[[Example], None]:
        return lambda example: example.values.update(weight=value)

    assert run("List", weight(5)) is None
    assert run("List", weight(5.5)) is None
    assert str(run("List", weight("5"))).startswith("weight is to be number, and is '5' (Differs: query: ")


def test_only_what_makes_it_fail_is_told(run: Run) -> None:
    def two(example: Example) -> None:
        example.values["body"] = {**THING, "size": "big"}
        example.values["colour"] = "red"  # No method takes it, and nothing comes of it.

    def harmless(example: Example) -> None:
        example.values["colour"] = "red"

    def below_another_name(example: Example) -> None:
        example.values["body"] = {"Size": "big"}

    assert str(run("Put", two)).startswith("body.size is to be integer, and is 'big' (SerializationError: ")
    assert run("Put", harmless) is None
    assert str(run("Put", below_another_name)).startswith("body.Size is called size; body.size is to be integer")


def test_a_contradiction_does_not_excuse_other_faults(made: tuple[Provider, Path, ServiceIR], tmp_path: Path) -> None:
    package = with_a_fault(made[0], tmp_path, "_rest", '"PUT"', '"PATCH"')
    (example,) = (each for each in examples_of(made[0]) if isinstance(each, Example) and each.name == "Put")
    example.values["colour"] = "red"
    with pytest.raises(Differs, match="^method: "):
        check(made[2], package, example)


def test_what_examples_only_write_differently_passes(run: Run) -> None:
    """Members that are null, and links to nowhere, to other places, or twice the same."""

    def nulls(example: Example) -> None:
        example.values["body"] = {**THING, "size": None}

    def links(*values: str) -> Callable[[Example], None]:
        def change(example: Example) -> None:
            names = ("Azure-AsyncOperation", "Location")
            example.responses["202"] = {"headers": dict(zip(names, values, strict=False))}

        return change

    assert run("Put", nulls) is None
    for values in (("/status/1",), ("link to the state",), ("",), ("https://[", "x"), ("https://a/b", "https://a/b")):
        assert run("Put", links(*values)) is None, values


@pytest.mark.parametrize("kind", ["file", "string"])
@pytest.mark.parametrize("value", ["plain", '"in quotes"', {"a": 1}])
def test_files_and_texts_are_served_as_what_they_are(kind: str, value: Any, tmp_path: Path) -> None:
    operation = {
        "operationId": "Files_Read",
        "produces": ["text/plain"],
        "parameters": [{"name": "body", "in": "body", "schema": {"type": "string", "format": "binary"}}],
        "consumes": ["application/octet-stream"],
        "responses": {"200": {"schema": {"type": kind}}},
        "x-ms-examples": {"Read": {"parameters": {"body": value}, "responses": {"200": {"body": value}}}},
    }
    manager = tmp_path / "specification" / f"files-{kind}" / "resource-manager"
    manager.mkdir(parents=True)
    (manager / "readme.md").write_text("```yaml\ninput-file: files.json\n```\n")
    document = {**DOCUMENT, "paths": {"/files": {"post": operation}}, "definitions": {}, "parameters": {}}
    (manager / "files.json").write_text(json.dumps(document))
    (found,) = providers(tmp_path)
    provider = Provider(f"files-{kind}-{len(str(value))}", found.readme)
    service = provider.generate(tmp_path)
    (example,) = examples_of(provider)
    assert isinstance(example, Example)
    assert check(service, provider.package(tmp_path), example) is None
