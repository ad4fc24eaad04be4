"""What goes over the wire: API versions, media types, constants, and paths that are told apart."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.emit.operations import emit_operations
from azure.mgmt.provisioning.codegen.emit.rest import emit_rest
from azure.mgmt.provisioning.codegen.represent.ir import ABSENT, OperationIR, ServiceIR

from ..conftest import Build
from .lookup import argument


def one(build: Build, *parameters: dict[str, Any], **more: Any) -> ServiceIR:
    operation = {"operationId": "A_Do", "parameters": list(parameters), "responses": {"200": {}}, **more}
    return build(paths={"/a": {"put": operation}})


def only(service: ServiceIR) -> OperationIR:
    (found,) = service.all_operations
    return found


def query(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "type": "string", "required": True, **more}


def body(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": "b", "in": "body", "required": True, "schema": schema, **more}


class TestApiVersion:
    @pytest.mark.parametrize(
        ("more", "fixed"),
        [
            ({"x-ms-parameter-location": "method"}, False),
            ({"enum": ["1.0"]}, False),
            ({"enum": ["1.0"], "x-ms-parameter-location": "client"}, False),
            ({"enum": ["0.9"]}, True),
        ],
    )
    def test_it_is_an_option_wherever_it_belongs(self, more: dict[str, Any], fixed: bool, build: Build) -> None:
        operation = only(one(build, query("api-version", **more)))
        assert operation.parameters == ()
        assert (operation.api_version, operation.fixed_api_version) == (more.get("enum", ["1.0"])[0], fixed)

    def test_it_may_be_written_without_a_hyphen(self, build: Build) -> None:
        service = one(build, query("apiVersion"))
        assert (only(service).parameters, only(service).api_version_name) == ((), "apiVersion")
        assert 'api_version_name="apiVersion"' in emit_rest(service, "..core")


class TestMediaTypes:
    @pytest.mark.parametrize(
        ("produces", "returns"),
        [
            (["text/powershell"], "text"),
            (["text/plain", "text/vnd.ms; charset=utf-8"], "text"),
            (["application/json", "text/plain"], "str"),
            (["text/json"], "str"),
            ([], "str"),
        ],
    )
    def test_texts(self, produces: list[str], returns: str, build: Build) -> None:
        operation = only(one(build, produces=produces, responses={"200": {"schema": {"type": "string"}}}))
        assert operation.returns is not None
        assert operation.returns.wire == returns

    @pytest.mark.parametrize(
        ("kind", "produces", "accept"),
        [
            ("file", ["application/octet-stream", "application/json"], "application/octet-stream, application/json"),
            ("file", ["application/json", "image/png"], "application/json, image/png"),
            ("string", ["text/plain", "application/json"], "text/plain, application/json"),
            ("string", ["application/json", "text/plain"], "application/json, text/plain"),
            ("object", ["text/plain", "application/json"], "text/plain, application/json"),
            ("object", ["application/json", "text/json", "application/json"], "application/json, text/json"),
        ],
    )
    def test_what_answers_may_come_in(self, kind: str, produces: list[str], accept: str, build: Build) -> None:
        """All that is named; what came is read by its own Content-Type."""
        operation = only(one(build, produces=produces, responses={"200": {"schema": {"type": kind}}}))
        assert operation.accept == accept

    @pytest.mark.parametrize(
        ("consumes", "content_type", "binary"),
        [
            (["application/json", "application/octet-stream"], "application/json", "application/octet-stream"),
            (["image/png", "application/json"], "application/json", "image/png"),
            (["application/json", "text/json", "application/xml"], "application/json", None),
            (["application/json"], "application/json", None),
            (["application/octet-stream"], "application/octet-stream", None),
        ],
    )
    def test_bytes(self, consumes: list[str], content_type: str, binary: str | None, build: Build) -> None:
        service = one(build, body({"type": "object"}), consumes=consumes)
        given = argument(only(service), "b")
        assert (given.content_type, given.binary_content_type) == (content_type, binary)
        assert ("binary_content_type=" in emit_rest(service, "..core")) == (binary is not None)

    def test_a_content_type_that_is_a_parameter(self, build: Build) -> None:
        header = {"name": "content-type", "in": "header", "type": "string", "required": True}
        given = argument(only(one(build, header, body({"type": "object"}))), "content_type")
        assert (given.wire, given.takes_argument) == ("Content-Type", True)


class TestConstants:
    def test_a_body(self, build: Build) -> None:
        service = one(build, body({"type": "boolean", "enum": [True], "x-ms-enum": {"modelAsString": False}}))
        assert only(service).arguments == ()
        assert 'Body("b", "bool", fixed=True)' in emit_rest(service, "..core")

    @pytest.mark.parametrize(
        ("schema", "more"),
        [
            ({"type": "string", "enum": ["a", "b"]}, {}),
            ({"type": "string", "enum": ["a"], "x-ms-enum": {"name": "E", "modelAsString": True}}, {}),
            ({"type": "string", "enum": ["a"]}, {"required": False}),
        ],
    )
    def test_a_body_that_is_none(self, schema: dict[str, Any], more: dict[str, Any], build: Build) -> None:
        assert [each.name for each in only(one(build, body(schema, **more))).arguments] == ["b"]

    def test_those_of_a_client_can_be_given_another_value(self, build: Build) -> None:
        kind = query("kind", enum=["a"], **{"x-ms-parameter-location": "client"})
        (found,) = one(build, kind).client_parameters
        assert (found.name, found.default, found.fixed) == ("kind", "a", ABSENT)


def test_what_only_tells_paths_apart_is_not_sent(build: Build) -> None:
    role = {"name": "roleId", "in": "path", "required": True, "type": "string"}
    get = {"operationId": "R_Get", "parameters": [role], "responses": {"200": {}}}
    paths = {
        "/{roleId}?disambiguation_dummy": {"get": get},
        "/{roleId}/x?a=1&disambiguation_dummy": {"get": {**get, "operationId": "R_Find"}},
    }
    service = build(**{"x-ms-paths": paths})
    found = [(each.url, [p.wire for p in each.parameters]) for each in service.all_operations]
    assert found == [("/{roleId}", ["roleId"]), ("/{roleId}/x", ["roleId", "a"])]


def test_an_argument_called_as_an_option_takes_its_place(build: Build) -> None:
    names = ("timeout", "headers", "client-request-id", "continuation_token", "options")
    service = one(build, *map(query, names))
    assert [each.name for each in only(service).arguments] == [
        "timeout",
        "headers",
        "client_request_id",
        "continuation_token",
        "options_parameter",
    ]
    text = emit_operations(service, "..core")
    assert "**options: Any) -> None" in text
    assert ":param timeout: There is no option of this name here.\n" in text
    # Only listings and long-running operations have that option, and the document says nothing of it.
    assert ":param continuation_token:" not in text


def test_subtypes_in_documents_that_are_only_referred_to(build: Build) -> None:
    animals = {
        "Animal": {"discriminator": "kind", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
        "Cat": {"allOf": [{"$ref": "#/definitions/Animal"}], "properties": {"lives": {"type": "integer"}}},
        "Lion": {"allOf": [{"$ref": "#/definitions/Cat"}]},
        "Stone": {"properties": {"broken": {"$ref": "#/definitions/Nowhere"}}},
        "Odd": {"allOf": [{"$ref": "#/definitions/Nowhere"}]},
    }
    zoo = {"Zoo": {"properties": {"star": {"$ref": "_animals.json#/definitions/Animal"}}}}
    service = build({"_animals.json": {"definitions": animals}}, definitions=zoo)
    assert [model.name for model in service.models] == ["Animal", "Cat", "Lion", "Zoo"]
    assert service.model("Animal").subtypes == (("Cat", "Cat"),)
    assert service.model("Cat").subtypes == (("Lion", "Lion"),)
    assert build({"_animals.json": {"definitions": animals}}).models == ()
