"""Names of a specification become identifiers, or an error that says where and what would be right."""

from __future__ import annotations

import keyword
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.errors import CodegenError
from azure.mgmt.provisioning.codegen.outside import read_outside

from . import payloads
from .documents import document, generate, imported, save

NAMELESS = ["é", "名前", "🚀", "²", "", "-", "\0", "\u202e"]


def named(name: str) -> dict[str, Any]:
    """Documents by the place that has a name."""
    member = {"type": "string"}
    of = {"$ref": f"#/definitions/{name}"}
    listed = {"name": name, "in": "query", "type": "string"}
    return {
        "class": document(definitions={name: {"properties": {"a": member}}}, responses={"200": {"schema": of}}),
        "property": document(definitions={"W": {"properties": {name: member}}}),
        "parameter": document(parameters=[listed]),
        "operation": document(operationId=name),
        "group": document(operationId=f"{name}_Get"),
        "method": document(operationId=f"W_{name}"),
        "enum": document(
            definitions={"W": {"properties": {"a": {**member, "enum": ["x"], "x-ms-enum": {"name": name}}}}}
        ),
        "given": document(definitions={"W": {"properties": {"a": {**member, "x-python-name": name}}}}),
        "given method": document(**{"x-python-name": {"group": "w", "method": name}}),
        "given group": document(**{"x-python-name": {"group": name, "method": "get"}}),
        "client name": document(definitions={"W": {"properties": {"a": {**member, "x-ms-client-name": name}}}}),
    }


@pytest.mark.parametrize("place", ["class", "property", "parameter", "operation", "client name", "given"])
@pytest.mark.parametrize("name", [each for each in NAMELESS if each])
def test_without_a_latin_letter_or_digit_there_is_no_name(tmp_path: Path, place: str, name: str) -> None:
    with pytest.raises(CodegenError, match=r"d\.json#/.*: no Python name can be made from"):
        read_outside([save(tmp_path, named(name)[place])], "w")


@pytest.mark.parametrize("place", named("x"))
@pytest.mark.parametrize(
    "name",
    [
        "__class__",
        "__init__",
        "_X_",
        "None",
        "class",
        "self",
        "1a",
        "Model",
        "TypedDict",
        "SERVICE",
        "Path",
        "str",
        "a.b",
    ]
    + [
        payloads.CODE,
        "é_x",
        "x é",
        "models",
        "Operations",
        "Subscription",
        "print",
        "lambda",
        "ABC",
        "mro",
        "name",
        "__x",
    ],
)
def test_names_are_usable_or_refused(tmp_path: Path, place: str, name: str) -> None:
    try:
        package = generate(tmp_path, named(name)[place])
    except CodegenError as error:
        refused = str(error)
    else:
        refused = ""
        imported(package)
    assert not refused or refused.startswith("d.json#/")
    assert not list(tmp_path.rglob(payloads.MARKER))


@pytest.mark.parametrize("name", [*keyword.kwlist, "x" * 201, "a b", "é", "__x", "a;b"])
def test_given_names_are_checked(tmp_path: Path, name: str) -> None:
    for place in ("given method", "given group"):
        if place == "given method" and keyword.iskeyword(name):
            continue  # It gets an ending.
        with pytest.raises(CodegenError, match=r"d\.json#/paths/~1w/get/x-python-name: "):
            read_outside([save(tmp_path, named(name)[place])], "w")


def test_values_of_enums(tmp_path: Path) -> None:
    values = ["名前", "🚀", "é", "*", "", "_X_", "A", "a", "1", True, 2.5, "ß", "__DOC__"]
    service = read_outside([save(tmp_path, document(definitions={"E": {"type": "string", "enum": values}}))], "w")
    (enum,) = service.enums
    assert [(each.name, each.value) for each in enum.values] == [
        ("U540D_U524D", "名前"),
        ("U1F680", "🚀"),
        ("U00E9", "é"),
        ("EMPTY", "*"),
        ("EMPTY_2", ""),
        ("X", "_X_"),
        ("A", "A"),
        ("A_2", "a"),
        ("ONE", "1"),
        ("TRUE", "true"),
        ("TWO5", "2.5"),
        ("U00DF", "ß"),
        ("DOC", "__DOC__"),
    ]


def test_ids_that_differ_in_nothing_that_a_name_can_tell(tmp_path: Path) -> None:
    content = document(operationId="Foo_Bar")
    content["paths"]["/x"] = {"get": {**content["paths"]["/w"]["get"], "operationId": "foo-bar"}}
    with pytest.raises(CodegenError, match=r"d\.json#/paths/~1x/get: a second operation is called FOO_BAR"):
        read_outside([save(tmp_path, content)], "w")


def test_titles(tmp_path: Path) -> None:
    for title, client in (("é", "Client"), ("3D", "Service3D"), ("ServiceClient", "ServiceClient")):
        package = generate(tmp_path, document(info={"title": title}))
        assert client in imported(package, "import w; print(*w.__all__)").split()
