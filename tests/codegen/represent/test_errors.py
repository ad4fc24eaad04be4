"""Documents that no code can be generated from: every error names file and place, and all are reported together."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.errors import CodegenError, Problems

from ..conftest import Build


def get(**members: Any) -> dict[str, Any]:
    return {"/a": {"get": {"operationId": "A_Get", "responses": {"200": {}}, **members}}}


def parameter(**members: Any) -> dict[str, Any]:
    return get(parameters=[{"name": "p", "in": "query", "type": "string", **members}])


def property_(**members: Any) -> dict[str, Any]:
    return {"M": {"type": "object", "properties": {"p": members}}}


OPERATION = "main.json#/paths/~1a/get"
PARAMETER = f"{OPERATION}/parameters/0"
PROPERTY = "main.json#/definitions/M/properties/p"


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"swagger": "3.0"}, 'main.json: expected a Swagger 2.0 document ("swagger": "2.0")'),
        ({"info": []}, "main.json#/info: expected an object, found an array"),
        ({"paths": get(operationId=3)}, f"{OPERATION}/operationId: expected a string, found a number"),
        ({"paths": {"/a": {"get": {"responses": {}}}}}, f"{OPERATION}: an operation needs an operationId"),
        ({"paths": {"/a": {"get": {"operationId": "A_Get"}}}}, f"{OPERATION}: 'responses' is missing"),
        ({"paths": get(**{"x-python-name": {"group": "a"}})}, f"{OPERATION}/x-python-name: 'method' is missing"),
        ({"paths": parameter(**{"in": "cookie"})}, f"{PARAMETER}: a parameter cannot be in 'cookie'"),
        ({"paths": get(parameters=[{"in": "query"}])}, f"{PARAMETER}: a parameter needs a name"),
        ({"paths": parameter(type="thing")}, f"{PARAMETER}/type: there is no type 'thing'"),
        ({"paths": parameter(name="$")}, f"{PARAMETER}: no Python name can be made from '$'"),
        (
            {"paths": parameter(type="array", items={"type": "string"}, collectionFormat="xml")},
            f"{PARAMETER}/collectionFormat: there is no collection format 'xml'",
        ),
        (
            {"paths": parameter(**{"x-ms-parameter-location": "clients"})},
            f"{PARAMETER}/x-ms-parameter-location: expected 'client' or 'method', found 'clients'",
        ),
        (
            {
                "paths": get(
                    consumes=["application/x-y"],
                    parameters=[{"name": "b", "in": "body", "schema": {"type": "string"}}],
                )
            },
            f"{PARAMETER}: a body that is written as application/x-y is not supported",
        ),
        ({"paths": get(parameters=[{"name": "b", "in": "body"}])}, f"{PARAMETER}: 'schema' is missing"),
        (
            {
                "paths": get(
                    **{
                        "x-ms-long-running-operation": True,
                        "x-ms-long-running-operation-options": {"final-state-via": "moon"},
                    }
                )
            },
            f"{OPERATION}/x-ms-long-running-operation-options/final-state-via: expected one of azure-async-operation",
        ),
        ({"definitions": property_(type="array")}, f"{PROPERTY}: an array has to say what its items are"),
        ({"definitions": property_(**{"$ref": "#/no"})}, f"{PROPERTY}/$ref: $ref leads to '#/no'"),
        (
            {"definitions": {"M": {"type": "object", "properties": {"$": {}}}}},
            "main.json#/definitions/M/properties/$: no Python name can be made from '$'",
        ),
        (
            {
                "definitions": {
                    "S": {"type": "string"},
                    "M": {
                        "type": "object",
                        "allOf": [{"$ref": "#/definitions/S"}],
                        "properties": {"a": {"type": "string"}},
                    },
                }
            },
            "main.json#/definitions/M/allOf/0: M cannot extend what is no object",
        ),
        (
            {"definitions": property_(allOf=[{"type": "string"}, {"type": "integer"}])},
            f"{PROPERTY}: allOf combines schemas that are no objects",
        ),
        (
            {
                "definitions": {
                    name: {
                        "type": "object",
                        "properties": {"x": {"$ref": f"#/definitions/{other}", "x-ms-client-flatten": True}},
                    }
                    for name, other in (("A", "B"), ("B", "A"))
                }
            },
            "main.json#/definitions/A: x-ms-client-flatten goes round in a circle: A -> B",
        ),
    ],
)
def test_errors_name_their_place(build: Build, members: dict[str, Any], message: str) -> None:
    with pytest.raises(CodegenError) as caught:
        build(**members)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("members", "place"),
    [
        ({"x-ms-new": 1}, "main.json#/x-ms-new"),
        ({"paths": get(**{"x-ms-new": 1})}, f"{OPERATION}/x-ms-new"),
        ({"paths": get(responses={"200": {"x-ms-new": 1}})}, f"{OPERATION}/responses/200/x-ms-new"),
        ({"paths": parameter(**{"x-ms-new": 1})}, f"{PARAMETER}/x-ms-new"),
        ({"definitions": property_(type="string", **{"x-ms-new": 1})}, f"{PROPERTY}/x-ms-new"),
        (
            {"paths": {"/a": {"x-ms-new": 1}}},
            "main.json#/paths/~1a/x-ms-new",
        ),
        (
            {"definitions": {"M": {"type": "object", "properties": {}, "x-ms-new": 1}}},
            "main.json#/definitions/M/x-ms-new",
        ),
    ],
)
def test_unknown_extensions_are_warnings(build: Build, warnings: Problems, members: dict[str, Any], place: str) -> None:
    build(**members)
    assert list(map(str, warnings.found)) == [f"{place}: the extension x-ms-new is not known, and left out of account"]


def test_an_unknown_extension_is_one_warning_a_document(build: Build, warnings: Problems) -> None:
    build(
        {"other.json": {"definitions": {"N": {"type": "string", "x-ms-new": 1}}}},
        paths=get(**{"x-ms-new": 1, "x-ms-newer": 1}),
        definitions={"M": {"type": "object", "properties": {"a": {"type": "string"}}, "x-ms-new": 1}},
    )
    assert [(each.file, each.pointer.rpartition("/")[2]) for each in warnings.found] == [
        ("main.json", "x-ms-new"),
        ("main.json", "x-ms-newer"),
        ("other.json", "x-ms-new"),
    ]


@pytest.mark.parametrize(
    ("host", "message"),
    [
        ({}, "/x-ms-parameterized-host: 'hostTemplate' is missing"),
        ({"hostTemplate": "{a}.b"}, "/x-ms-parameterized-host/hostTemplate: there is no parameter 'a'"),
        (
            {"hostTemplate": "a.b", "parameters": [{"name": "a", "in": "path", "type": "string"}]},
            "/x-ms-parameterized-host/parameters/0: a.b has no place for this parameter",
        ),
        (
            {"hostTemplate": "a.b", "positionInOperation": "middle"},
            "/x-ms-parameterized-host/positionInOperation: expected 'first' or 'last', found 'middle'",
        ),
    ],
)
def test_hosts_with_parameters(build: Build, host: dict[str, Any], message: str) -> None:
    with pytest.raises(CodegenError) as refused:
        build(**{"x-ms-parameterized-host": host})
    assert message in str(refused.value)


def test_extensions_that_document_are_ignored(build: Build, warnings: Problems) -> None:
    described = {"x-ms-examples": {"a": {"$ref": "no-such-file.json"}}, "x-ms-odata": "#/no", "x-contoso-new": 1}
    words = ("format-element-type", "identifier", "nullable", "discriminator", "arm-id-details", "azure-resource")
    listed = {"type": "array", "items": {"type": "string"}, **{f"x-ms-{word}": "Made" for word in words}}
    service = build(paths=get(**described), definitions={"M": {"properties": {"a": listed}}})
    assert len(service.all_operations) == 1
    assert warnings.found == ()


def test_all_errors_are_reported_together(build: Build) -> None:
    with pytest.raises(CodegenError) as caught:
        build(
            {"other.json": {"definitions": {"N": {"type": "object", "properties": {"x": {"type": "x"}}}}}},
            paths={**get(parameters=[{"in": "sky"}]), "/b": {"get": {"responses": {}}}},
            definitions={"M": {"type": "object", "properties": {"p": {"type": "p"}, "q": {"type": "q"}}}},
        )
    assert [(problem.file, problem.pointer) for problem in caught.value.problems] == [
        ("main.json", "/paths/~1a/get/parameters/0"),
        ("main.json", "/paths/~1b/get"),
        ("main.json", "/definitions/M/properties/p/type"),
        ("main.json", "/definitions/M/properties/q/type"),
        ("other.json", "/definitions/N/properties/x/type"),
    ]


def test_what_cannot_be_built_does_not_hide_other_errors(build: Build) -> None:
    broken = {"type": "object", "allOf": [{"$ref": "#/definitions/S"}], "properties": {"a": {"type": "string"}}}
    flat = {"$ref": "#/definitions/Broken", "x-ms-client-flatten": True}
    with pytest.raises(CodegenError) as caught:
        build(
            definitions={
                "S": {"type": "string"},
                "Broken": broken,
                "Outer": {"type": "object", "properties": {"p": flat, "q": {"type": "q"}}},
                "Sub": {"type": "object", "allOf": [{"$ref": "#/definitions/Broken"}]},
            }
        )
    assert [problem.pointer for problem in caught.value.problems] == [
        "/definitions/Broken/allOf/0",
        "/definitions/Outer/properties/q/type",
    ]


def test_two_operations_of_one_name_are_an_error(build: Build) -> None:
    ok = {"responses": {"200": {}}}
    paths = {"/a": {"get": {"operationId": "A_Get", **ok}}, "/b": {"get": {"operationId": "A_get", **ok}}}
    with pytest.raises(CodegenError) as caught:
        build(paths=paths)
    assert str(caught.value) == (
        "main.json#/paths/~1b/get: a second operation is called a.get; the first one is main.json#/paths/~1a/get"
    )


def test_an_error_code_with_a_schema_is_an_error_unless_it_says_otherwise(build: Build) -> None:
    problem = {"schema": {"type": "string"}}
    paths = get(responses={"200": {}, "404": problem, "409": {"x-ms-error-response": False, **problem}, "400": {}})
    assert build(paths=paths).all_operations[0].ok == (200, 400, 409)
    paths = get(responses={"200": {}, "400": {"x-ms-error-response": True}})
    assert build(paths=paths).all_operations[0].ok == (200,)
