"""Parameters: of operations, of their hosts, and those that are the client's."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.emit.client import emit_client
from azure.mgmt.provisioning.codegen.represent.ir import STREAM, ServiceIR, TypeRef

from ..conftest import Build
from .lookup import argument, operation


class TestParameters:
    def test_parameters_of_the_path_come_first(self, contoso: ServiceIR) -> None:
        get = operation(contoso, "Widgets_Get")
        names = [(each.kind, each.name, each.takes_argument) for each in get.parameters]
        assert names == [
            ("path", "subscription_id", False),
            ("path", "resource_group_name", True),
            ("path", "widget_name", True),
            ("query", "expand", True),
            ("query", "as_of", True),
        ]
        assert [each.keyword for each in get.arguments] == [False, False, False, True]
        assert argument(get, "expand").type == TypeRef("enum", "Expand")
        assert argument(get, "as_of").type.wire == "iso-8601"

    def test_matches_are_joined(self, contoso: ServiceIR) -> None:
        put = operation(contoso, "Widgets_CreateOrUpdate")
        matches = [each for each in put.parameters if each.kind == "match"]
        assert len(matches) == 1
        assert (matches[0].name, matches[0].if_match, matches[0].if_none_match) == ("etag", True, True)
        assert matches[0].keyword

    def test_constants(self, contoso: ServiceIR) -> None:
        kind = argument(operation(contoso, "Widgets_Names"), "kind")
        assert (kind.fixed, kind.takes_argument) == ("all", False)
        assert operation(contoso, "Tools_Run").url == "/providers/Contoso.Widgets/tools/hammer/{part}"

    def test_paths_with_a_query(self, contoso: ServiceIR) -> None:
        listing = operation(contoso, "Tools_ListAll")
        assert listing.url == "/providers/Contoso.Widgets/tools"
        assert [(each.wire, each.fixed) for each in listing.parameters] == [("view", "all")]

    def test_queries(self, contoso: ServiceIR) -> None:
        listing = operation(contoso, "Widgets_List")
        assert (argument(listing, "tag").collection, argument(listing, "tag").type.wire) == ("multi", "[str]")
        assert argument(listing, "top").default == 10
        assert argument(listing, "timeout").wire == "timeout"
        assert argument(operation(contoso, "Widgets_Search"), "from_parameter").wire == "from"
        assert argument(operation(contoso, "Widgets_Names"), "scope").skip_encoding

    def test_required_arguments_come_before_optional_ones(self, build: Build) -> None:
        def query(name: str, **more: object) -> dict[str, object]:
            return {"name": name, "in": "query", "type": "string", **more}

        parameters = [query("a"), query("b", required=True), query("c", required=True, default="x")]
        keywords = [
            query("k", **{"x-python-kind": "keyword"}),
            query("r", required=True, **{"x-python-kind": "keyword"}),
        ]
        node = {"operationId": "A_B", "parameters": [*keywords, *parameters], "responses": {"200": {}}}
        service = build(paths={"/a": {"get": node}})
        assert [each.name for each in operation(service, "A_B").arguments] == ["b", "a", "c", "r", "k"]

    def test_the_body_comes_last(self, build: Build) -> None:
        body = {"name": "envelope", "in": "body", "required": True, "schema": {"type": "object"}}
        optional = [{"name": "limit", "in": "query", "type": "string"}, {**body, "name": "filter", "required": False}]
        path = [{"name": name, "in": "path", "required": True, "type": "string"} for name in ("name", "slot")]
        put = {"operationId": "A_Put", "parameters": [body, *path], "responses": {"200": {}}}
        post = {"operationId": "A_Post", "parameters": [*optional[::-1], *path], "responses": {"200": {}}}
        service = build(paths={"/{name}/{slot}": {"put": put, "post": post}})
        assert [each.name for each in operation(service, "A_Put").arguments] == ["name", "slot", "envelope"]
        assert [each.name for each in operation(service, "A_Post").arguments] == ["name", "slot", "limit", "filter"]

    def test_a_body_is_one_argument(self, build: Build) -> None:
        """Be it flattened in official methods."""
        body = {"in": "body", "name": "key", "required": True, "x-ms-client-flatten": True}
        put = {"operationId": "A_Put", "responses": {"200": {}}}
        put["parameters"] = [{**body, "schema": {"$ref": "#/definitions/Key"}}]
        service = build(paths={"/a": {"put": put}}, definitions={"Key": {"properties": {"name": {"type": "string"}}}})
        (argument,) = operation(service, "A_Put").arguments
        assert (argument.name, argument.type.name) == ("key", "Key")

    def test_headers_and_bodies(self, contoso: ServiceIR) -> None:
        run = operation(contoso, "Tools_Run")
        meta, body = argument(run, "x_ms_meta"), argument(run, "parameters")
        assert (meta.wire, meta.prefix, meta.type.wire) == ("x-ms-meta-", True, "{str}")
        assert (body.kind, body.type) == ("body", TypeRef("model", "ToolsRunParameters"))
        search = argument(operation(contoso, "Widgets_Search"), "shapes")
        assert (search.required, search.send_content_type, search.type.wire) == (False, True, "[Shape]")
        content = argument(operation(contoso, "Tools_WriteManual"), "content")
        assert (content.type, content.content_type) == (STREAM, "application/octet-stream")
        attach = operation(contoso, "Tools_Attach")
        assert [(each.kind, each.wire, each.type.wire) for each in attach.parameters] == [
            ("form", "fileContent", "file"),
            ("form", "fileName", "str"),
        ]

    @pytest.mark.parametrize(
        ("members", "template", "names"),
        [
            ({}, "https://{account}.{suffix}", ["suffix", "account", "id"]),
            ({"schemes": ["http", "https"]}, "https://{account}.{suffix}", ["suffix", "account", "id"]),
            ({"schemes": ["http"]}, "http://{account}.{suffix}", ["suffix", "account", "id"]),
            ({"useSchemePrefix": False}, "{account}.{suffix}", ["suffix", "account", "id"]),
            ({"positionInOperation": "last"}, "https://{account}.{suffix}", ["suffix", "id", "account"]),
        ],
    )
    def test_hosts_with_parameters(self, build: Build, members: Any, template: str, names: list[str]) -> None:
        """What the host declares is an argument of each method; what it shares with others is the client's."""
        text = {"in": "path", "type": "string", "required": True}
        schemes = {"schemes": members["schemes"]} if "schemes" in members else {}
        host = {
            "hostTemplate": "{account}.{suffix}",
            "parameters": [{"name": "account", **text}, {"$ref": "#/parameters/Suffix"}],
            **{key: value for key, value in members.items() if key != "schemes"},
        }
        get = {"operationId": "Get", "parameters": [{"name": "id", **text}], "responses": {"200": {}}}
        service = build(
            paths={"/{id}": {"get": get}},
            parameters={"Suffix": {"name": "suffix", **text}},
            **{"x-ms-parameterized-host": host},
            **schemes,
        )
        found = operation(service, "Get")
        assert (found.host, found.url) == (template, "/{id}")
        assert [each.name for each in found.parameters] == names
        assert argument(found, "suffix").client

    @pytest.mark.parametrize(("location", "of_client"), [({}, True), ({"x-ms-parameter-location": "method"}, False)])
    def test_hosts_of_documents_from_typespec(self, location: Any, of_client: bool, build: Build) -> None:
        """TypeSpec shares no parameter of a host: each belongs to the client, unless it says otherwise."""
        endpoint = {"name": "endpoint", "in": "path", "type": "string", "required": True, **location}
        host = {"hostTemplate": "{endpoint}/v1", "useSchemePrefix": False, "parameters": [endpoint]}
        info = {"title": "Made up", "version": "1.0", "x-typespec-generated": [{"emitter": "some"}]}
        get = {"operationId": "Get", "responses": {"200": {}}}
        service = build(info=info, paths={"/a": {"get": get}}, **{"x-ms-parameterized-host": host})
        assert argument(operation(service, "Get"), "endpoint").client == of_client

    def test_lists_in_forms(self, build: Build) -> None:
        parameters = [
            {"name": "files", "in": "formData", "type": "array", "items": {"type": "file"}},
            {
                "name": "texts",
                "in": "formData",
                "type": "array",
                "items": {"type": "string"},
                "collectionFormat": "multi",
            },
        ]
        post = {"operationId": "Post", "parameters": parameters, "responses": {"200": {}}}
        found = operation(build(paths={"/a": {"post": post}}), "Post")
        assert [(each.type.wire, each.collection) for each in found.arguments] == [
            ("[file]", "csv"),
            ("[str]", "multi"),
        ]

    def test_constants_of_closed_enums(self, build: Build) -> None:
        closed = {"required": True, "x-ms-enum": {"name": "E", "modelAsString": False}}
        parameters = [
            {"name": "flag", "in": "query", "type": "boolean", "enum": [True], **closed},
            {"name": "ratio", "in": "query", "type": "number", "enum": [1.034e20], **closed},
            {"name": "plain", "in": "path", "type": "string", "enum": ["a b"], **closed},
            {"name": "raw", "in": "path", "type": "string", "enum": ["a/b"], "x-ms-skip-url-encoding": True, **closed},
            {
                "name": "ours",
                "in": "header",
                "type": "integer",
                "enum": [1],
                "x-ms-parameter-location": "client",
                **closed,
            },
            {"name": "open", "in": "query", "type": "string", "enum": ["x"], "required": True, "x-ms-enum": {}},
        ]
        get = {"operationId": "Get", "parameters": parameters, "responses": {"200": {}}}
        found = operation(build(paths={"/{plain}/{raw}": {"get": get}}), "Get")
        assert found.url == "/a%20b/a/b"
        assert argument(found, "flag").fixed == "true"
        assert argument(found, "ratio").fixed == 1.034e20
        assert [each.name for each in found.arguments] == ["open"]
        assert (argument(found, "ours").client, argument(found, "ours").default) == (True, 1)


class TestClientParameters:
    members: dict[str, Any] = {
        "parameters": {
            "Zone": {"name": "zoneName", "in": "path", "required": True, "type": "string"},
            "Language": {"name": "Accept-Language", "in": "header", "type": "string"},
            "Top": {"name": "$top", "in": "query", "type": "integer", "x-ms-parameter-location": "method"},
        },
        "paths": {
            "/zones/{zoneName}": {
                "get": {
                    "operationId": "Zones_Get",
                    "parameters": [
                        {"$ref": "#/parameters/Language"},
                        {"$ref": "#/parameters/Top"},
                        {"$ref": "#/parameters/Zone"},
                        {"name": "api-version", "in": "query", "required": True, "type": "string"},
                    ],
                    "responses": {"200": {}},
                }
            }
        },
    }

    def test_shared_parameters_are_the_clients(self, build: Build) -> None:
        service = build(**self.members)
        get = operation(service, "Zones_Get")
        assert [each.name for each in get.arguments] == ["top"]
        assert get.api_version == "1.0"
        assert [(each.name, each.required) for each in service.client_parameters] == [
            ("zone_name", True),
            ("accept_language", False),
        ]

    def test_the_constructor_takes_them(self, build: Build) -> None:
        service = build(**self.members)
        for asynchronous, credential in ((False, "TokenCredential"), (True, "AsyncTokenCredential")):
            text = emit_client(service, "core", asynchronous=asynchronous)
            assert (
                f"def __init__(self, credential: {credential}, zone_name: str, accept_language: str | None = None, "
                "base_url: str | None = None, **options: Unpack[ClientOptions]) -> None:"
            ) in text
            assert "super().__init__(credential, base_url, **options)" in text
            assert "self._give(zone_name=zone_name, accept_language=accept_language)" in text

    def test_an_api_version_may_be_an_argument(self, build: Build) -> None:
        version = {"name": "api-version", "in": "query", "required": True, "type": "string", "x-ms-api-version": False}
        get = {"operationId": "A_Get", "parameters": [version], "responses": {"200": {}}}
        found = operation(build(paths={"/a": {"get": get}}), "A_Get")
        assert (found.api_version, [each.name for each in found.arguments]) == (None, ["api_version"])
