"""Documents to the intermediate representation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.emit.client import emit_client
from azure.mgmt.provisioning.codegen.represent.ir import (
    ABSENT,
    OBJECT,
    STR,
    STREAM,
    TEXT,
    EnumValueIR,
    ModelIR,
    OperationIR,
    ParameterIR,
    PropertyIR,
    ServiceIR,
    TypeRef,
)

Build = Callable[..., ServiceIR]


def operation(service: ServiceIR, identifier: str) -> OperationIR:
    return next(each for each in service.all_operations if each.id == identifier)


def prop(model: ModelIR, name: str) -> PropertyIR:
    return next(each for each in model.properties if each.name == name)


def argument(found: OperationIR, name: str) -> ParameterIR:
    return next(each for each in found.parameters if each.name == name)


def test_the_service(contoso: ServiceIR) -> None:
    assert (contoso.name, contoso.client, contoso.api_version) == ("contoso", "ContosoManagementClient", "2030-01-01")
    assert contoso.doc == "Widgets of Contoso."
    assert [source.file for source in contoso.sources] == ["contoso/contoso.json"]
    groups = [(group.name, group.class_name, group.doc) for group in contoso.groups]
    assert groups == [
        ("widgets", "WidgetsOperations", "Widgets: make, change, delete."),
        ("tools", "ToolsOperations", "Tools for widgets."),
    ]
    assert [each.method for each in contoso.operations] == ["check_name"]
    assert contoso.uses_subscription


class TestOperations:
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

    def test_results_and_status_codes(self, contoso: ServiceIR) -> None:
        get = operation(contoso, "Widgets_Get")
        assert (get.ok, get.returns) == ((200,), TypeRef("model", "Widget"))
        assert (get.doc, get.reference) == ("Get a widget.", "https://contoso.example/widgets/get")
        assert operation(contoso, "Widgets_Delete").returns is None
        assert operation(contoso, "Widgets_Names").returns == TypeRef("list", item=STR)
        assert operation(contoso, "Tools_Manual").returns == STREAM
        assert operation(contoso, "Tools_WriteManual").returns == TEXT
        assert operation(contoso, "Tools_Run").returns == OBJECT
        assert operation(contoso, "Tools_ListAll").returns == TypeRef("dict", item=TypeRef("model", "Part"))

    def test_an_error_code_without_a_schema_is_accepted(self, contoso: ServiceIR) -> None:
        assert operation(contoso, "Tools_Run").ok == (200, 400)

    def test_head_answers_yes_or_no(self, contoso: ServiceIR) -> None:
        exists = operation(contoso, "Widgets_Exists")
        assert (exists.head, exists.ok, exists.accept) == (True, (204, 404), None)

    def test_accept(self, contoso: ServiceIR) -> None:
        assert operation(contoso, "Widgets_Get").accept == "application/json"
        assert operation(contoso, "Widgets_Delete").accept is None
        assert operation(contoso, "Tools_Manual").accept == "application/pdf"

    def test_long_running_operations(self, contoso: ServiceIR) -> None:
        put = operation(contoso, "Widgets_CreateOrUpdate")
        assert (put.method, put.long_running) == ("begin_create_or_update", True)
        assert (put.final_state_via, put.ok) == ("azure-async-operation", (200, 201))
        assert put.returns == TypeRef("model", "Widget")

    def test_the_final_schema_is_the_result(self, build: Build) -> None:
        node = {
            "operationId": "A_B",
            "responses": {"202": {}},
            "x-ms-long-running-operation": True,
            "x-ms-long-running-operation-options": {"final-state-schema": "#/definitions/M"},
        }
        service = build(
            paths={"/a": {"post": node}}, definitions={"M": {"type": "object", "properties": {"a": {"type": "string"}}}}
        )
        assert operation(service, "A_B").returns == TypeRef("model", "M")
        node["x-ms-long-running-operation-options"] = {"x-final-state-schema": {"type": "string"}}
        service = build(paths={"/a": {"post": node}})
        assert operation(service, "A_B").returns == STR

    def test_matches_are_joined(self, contoso: ServiceIR) -> None:
        put = operation(contoso, "Widgets_CreateOrUpdate")
        matches = [each for each in put.parameters if each.kind == "match"]
        assert len(matches) == 1
        assert (matches[0].name, matches[0].if_match, matches[0].if_none_match) == ("etag", True, True)
        assert matches[0].keyword

    def test_api_versions(self, contoso: ServiceIR) -> None:
        get, names = operation(contoso, "Widgets_Get"), operation(contoso, "Widgets_Names")
        assert (get.api_version, get.fixed_api_version) == ("2030-01-01", False)
        assert (names.api_version, names.fixed_api_version) == (None, False)
        assert argument(names, "api_version").required
        run = operation(contoso, "Tools_Run")
        assert (run.api_version, run.fixed_api_version) == ("2020-01-01", True)

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
        assert argument(listing, "timeout_parameter").wire == "timeout"
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

    def test_paging(self, contoso: ServiceIR) -> None:
        listing = operation(contoso, "Widgets_List").paging
        assert listing is not None
        assert (listing.item, listing.items, listing.next_link) == (TypeRef("model", "Widget"), "value", "nextLink")
        assert listing.api_version
        search = operation(contoso, "Widgets_Search").paging
        assert search is not None
        assert (search.items, search.next_link, search.api_version) == ("found", "@odata.nextLink", False)
        assert (search.next_operation, search.next_method) == ("Widgets_SearchNext", "PUT")
        last = operation(contoso, "Widgets_SearchNext").paging
        assert last is not None
        assert last.next_link is None

    def test_names_are_given_or_made(self, build: Build) -> None:
        ok = {"responses": {"200": {}}}
        paths = {
            "/a": {"get": {"operationId": "Groups_GetIt", "x-python-name": {"group": "g", "method": "m"}, **ok}},
            "/b": {"get": {"operationId": "Operations_Import", **ok}},
        }
        service = build(paths=paths)
        assert [(each.group, each.method) for each in service.all_operations] == [
            ("g", "m"),
            ("operations", "import_method"),
        ]
        assert [group.class_name for group in service.groups] == ["GOperations", "Operations"]

    def test_results_that_differ_by_code(self, build: Build) -> None:
        schemas = {"200": {"type": "string"}, "201": {"type": "integer"}, "202": {"type": "string"}}
        responses = {code: {"schema": schema} for code, schema in schemas.items()}
        found = operation(build(paths={"/a": {"get": {"operationId": "Get", "responses": responses}}}), "Get")
        assert found.returns == STR
        assert [(code, kind.wire) for code, kind in found.returns_otherwise] == [(201, "int")]

    def test_pages_at_the_end_of_a_long_running_operation(self, build: Build) -> None:
        page = {"type": "object", "properties": {"value": {"type": "array", "items": {"type": "string"}}}}
        find = {
            "operationId": "Find",
            "x-ms-long-running-operation": True,
            "x-ms-pageable": {"operationName": "ThereIsNone"},
            "responses": {"202": {"schema": page}},
        }
        found = operation(build(paths={"/find": {"post": find}}), "Find")
        assert found.ok == (200, 202)
        assert found.paging is not None
        assert found.paging.next_operation is None

    def test_next_links_get_the_version_unless_the_official_client_is_known_not_to(self, build: Build) -> None:
        page = {"type": "object", "properties": {"value": {"type": "array", "items": {"type": "string"}}}}
        get = {"operationId": "List", "x-ms-pageable": {}, "responses": {"200": {"schema": page}}}
        for members, expected in (({}, True), ({"x-python": {"client": "MadeUpClient"}}, False)):
            paging = operation(build(paths={"/a": {"get": get}}, **members), "List").paging
            assert paging is not None
            assert paging.api_version is expected

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

    def test_groups_are_not_called_by_keywords(self, build: Build) -> None:
        paths = {"/a": {"get": {"operationId": "Import_Run", "responses": {"200": {}}}}}
        assert operation(build(paths=paths), "Import_Run").group == "import_operations"

    def test_constants_of_closed_enums(self, build: Build) -> None:
        closed = {"required": True, "x-ms-enum": {"name": "E", "modelAsString": False}}
        parameters = [
            {"name": "flag", "in": "query", "type": "boolean", "enum": [True], **closed},
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
        assert [each.name for each in found.arguments] == ["open"]
        assert (argument(found, "ours").client, argument(found, "ours").fixed) == (False, 1)


class TestModels:
    def test_one_date_is_no_enum(self, build: Build) -> None:
        day = {"type": "string", "format": "date", "enum": ["2030-01-01"], "x-ms-enum": {"name": "Day"}}
        service = build(definitions={"M": {"type": "object", "properties": {"day": day}}})
        assert prop(service.model("M"), "day").type.wire == "date"
        assert service.enums == ()

    def test_all_definitions_are_models_but_pages(self, contoso: ServiceIR) -> None:
        names = [model.name for model in contoso.models]
        assert names == sorted(names)
        assert "WidgetPage" not in names
        assert {"SearchResult", "Labels", "Scalars", "Resource", "TrackedResource"} <= set(names)

    def test_a_page_that_something_else_refers_to_is_one(self, build: Build) -> None:
        page = {"type": "object", "x-synthetic": "page", "properties": {"value": {"type": "array", "items": {}}}}
        other = {"type": "object", "properties": {"page": {"$ref": "#/definitions/P"}}}
        assert [model.name for model in build(definitions={"P": page, "Q": other}).models] == ["P", "Q"]

    def test_bases(self, contoso: ServiceIR) -> None:
        assert contoso.model("Widget").bases == ("TrackedResource",)
        assert [model.name for model in contoso.lineage("Widget")] == ["Widget", "TrackedResource", "Resource"]
        check = contoso.model("NameCheck")
        assert (check.bases, [each.name for each in check.properties]) == ((), ["available", "reason"])

    def test_a_base_of_a_base_is_left_out(self, build: Build) -> None:
        service = build(
            definitions={
                "A": {"type": "object", "properties": {}},
                "B": {"type": "object", "allOf": [{"$ref": "#/definitions/A"}]},
                "C": {"type": "object", "allOf": [{"$ref": "#/definitions/A"}, {"$ref": "#/definitions/B"}]},
            }
        )
        assert service.model("C").bases == ("B",)

    def test_properties(self, contoso: ServiceIR) -> None:
        part = contoso.model("Part")
        wires = {each.name: each.wire for each in part.properties}
        assert wires["class_property"] == "class"
        assert wires["serialize_property"] == "serialize"
        assert wires["other_name"] == "renamed"
        assert prop(part, "grid").type.wire == "[[Part]]"
        assert prop(part, "by_name").type.wire == "{Part}"
        assert (prop(part, "maybe").nullable, prop(part, "maybe").required) == (True, True)
        assert prop(part, "detail").type == TypeRef("model", "PartDetail")
        assert prop(part, "state").type == TypeRef("enum", "PartState")
        assert prop(part, "level").type.wire == "int"
        location = prop(contoso.model("TrackedResource"), "location")
        assert (location.required, location.mutability) == (True, ("read", "create"))
        assert prop(contoso.model("Resource"), "id").read_only

    def test_scalars(self, contoso: ServiceIR) -> None:
        types = {each.name: each.type.wire for each in contoso.model("Scalars").properties}
        assert types == {
            "flag": "bool",
            "count": "long",
            "ratio": "float",
            "exact": "decimal",
            "at": "iso-8601",
            "http_date": "rfc-1123",
            "seconds": "unix-time",
            "day": "date",
            "clock": "time",
            "span": "duration",
            "data": "bytearray",
            "url64": "base64",
            "uid": "str",
            "any": "object",
            "free": "object",
            "fixed": "str",
            "family": "Family",
        }

    def test_defaults(self, contoso: ServiceIR) -> None:
        defaults = {each.name: each.default for each in contoso.model("Scalars").properties}
        given = {name: value for name, value in defaults.items() if value is not ABSENT}
        assert given == {"flag": True, "fixed": "v1", "family": "A"}

    def test_secrets(self, contoso: ServiceIR) -> None:
        settings = contoso.model("WidgetProperties")
        assert [each.name for each in settings.properties if each.secret] == ["secret_key", "password"]

    def test_flattening(self, contoso: ServiceIR) -> None:
        widget = contoso.model("Widget")
        found = {each.name: (each.target, each.attribute, each.required) for each in widget.flattened}
        assert "name" not in found, "the resource has a name of its own"
        assert found["size"] == ("properties", "size", True)
        assert found["shape"] == ("properties", "shape", False)
        assert next(each for each in widget.flattened if each.name == "provisioning_state").source.read_only

    def test_flattening_through_several_levels(self, build: Build) -> None:
        def flat(name: str) -> dict[str, object]:
            return {"$ref": f"#/definitions/{name}", "x-ms-client-flatten": True}

        service = build(
            definitions={
                "A": {"type": "object", "properties": {"b": flat("B")}},
                "B": {"type": "object", "properties": {"c": flat("C"), "x": {"type": "string"}}},
                "C": {"type": "object", "properties": {"y": {"type": "string"}}, "required": ["y"]},
                "D": {"type": "object", "properties": {"free": {"type": "object", "x-ms-client-flatten": True}}},
            }
        )
        flattened = service.model("A").flattened
        assert [(each.name, each.target, each.attribute, each.required) for each in flattened] == [
            ("x", "b", "x", False),
            ("y", "b", "y", False),
        ]
        assert service.model("D").flattened == ()

    def test_discriminators(self, contoso: ServiceIR) -> None:
        shape, polygon, square = (contoso.model(name) for name in ("Shape", "Polygon", "Square"))
        assert shape.discriminator == "kind"
        assert shape.subtypes == (("Polygon", "Polygon"), ("circle", "Circle"))
        assert polygon.subtypes == (("square", "Square"),)
        assert prop(square, "kind").default == "square"
        assert prop(contoso.model("Circle"), "kind").required

    def test_a_subclass_can_tell_its_own_apart_by_another_property(self, build: Build) -> None:
        def model(base: str | None, **more: object) -> dict[str, object]:
            parents = {"allOf": [{"$ref": f"#/definitions/{base}"}]} if base else {}
            return {"type": "object", **parents, **more}

        service = build(
            definitions={
                "A": model(None, discriminator="kind", properties={"kind": {"type": "string"}}),
                "B": model("A", discriminator="sort", properties={"sort": {"type": "string"}}),
                "C": model("B", properties={"x": {"type": "string"}}),
            }
        )
        a, b, c = service.models
        assert (a.discriminator, a.tag, a.subtypes) == ("kind", None, (("B", "B"),))
        assert (b.discriminator, b.tag, b.subtypes) == ("sort", ("kind", "B"), (("C", "C"),))
        assert (c.discriminator, c.tag, c.subtypes) == ("sort", ("sort", "C"), ())
        assert [(each.name, each.default) for each in b.properties] == [("kind", "B"), ("sort", ABSENT)]

    def test_additional_properties(self, contoso: ServiceIR) -> None:
        assert contoso.model("Labels").additional == TypeRef("scalar", "int")
        assert contoso.model("Part").additional is None

    def test_a_dictionary_is_no_model(self, build: Build) -> None:
        tags = {"type": "object", "additionalProperties": {"type": "string"}}
        service = build(
            definitions={
                "Tags": tags,
                "Free": {"type": "object"},
                "Closed": {"type": "object", "additionalProperties": False},
                "Any": {"additionalProperties": True},
                "M": {
                    "type": "object",
                    "properties": {
                        name: {"$ref": f"#/definitions/{name}"} for name in ("Tags", "Free", "Closed", "Any")
                    },
                },
            }
        )
        assert [model.name for model in service.models] == ["M"]
        assert [each.type.wire for each in service.models[0].properties] == ["{str}", "object", "object", "{object}"]

    def test_all_of_that_only_repeats_is_the_type_itself(self, build: Build) -> None:
        service = build(
            definitions={
                "E": {"type": "string", "enum": ["a", "b"]},
                "N": {"type": "object", "properties": {"a": {"type": "string"}}},
                "M": {
                    "type": "object",
                    "properties": {
                        "e": {"description": "x", "allOf": [{"$ref": "#/definitions/E"}]},
                        "n": {"readOnly": True, "allOf": [{"$ref": "#/definitions/N"}]},
                    },
                },
            }
        )
        assert [each.type.wire for each in service.model("M").properties] == ["E", "N"]
        assert prop(service.model("M"), "n").read_only


class TestEnums:
    def test_values_have_names_and_texts(self, contoso: ServiceIR) -> None:
        size = next(enum for enum in contoso.enums if enum.name == "WidgetSize")
        assert size.values == (
            EnumValueIR("SMALL", "small", "Fits a pocket."),
            EnumValueIR("LARGE", "large", "Fits a room."),
        )
        assert (size.doc, size.extensible) == ("Sizes of widgets.", False)
        assert [enum.name for enum in contoso.enums] == ["Expand", "Family", "Level", "PartState", "WidgetSize"]

    def test_numbers(self, contoso: ServiceIR) -> None:
        level = next(enum for enum in contoso.enums if enum.name == "Level")
        assert (level.scalar, [value.value for value in level.values]) == ("int", [0, 1])

    def test_equal_enums_share_a_class_and_others_do_not(self, build: Build) -> None:
        def enum(*values: str) -> dict[str, object]:
            return {"type": "string", "enum": list(values), "x-ms-enum": {"name": "E"}}

        properties = {"a": enum("x", "y"), "b": enum("y", "x"), "c": enum("x", "z")}
        service = build(definitions={"M": {"type": "object", "properties": properties}})
        assert [each.type.name for each in service.models[0].properties] == ["E", "E", "EAutoGenerated"]

    def test_members_that_would_have_one_name(self, build: Build) -> None:
        service = build(definitions={"E": {"type": "string", "enum": ["a-b", "a_b", "1", ""]}})
        assert [value.name for value in service.enums[0].values] == ["A_B", "A_B_2", "ENUM_1", "EMPTY"]


class TestSeveralDocuments:
    def test_they_make_one_service(self, build: Build) -> None:
        def paths(name: str) -> dict[str, object]:
            version = {"name": "api-version", "in": "query", "type": "string", "x-ms-parameter-location": "client"}
            node = {"operationId": f"{name}_Get", "parameters": [version], "responses": {"200": {}}}
            return {f"/{name}": {"get": node}}

        shared = {"Same": {"type": "object", "description": "One.", "properties": {"a": {"type": "string"}}}}
        again = {"Same": {"type": "object", "description": "Other.", "properties": {"a": {"type": "string"}}}}
        other = {"info": {"title": "Other", "version": "2.0"}, "paths": paths("B"), "definitions": again}
        service = build({"other.json": other}, paths=paths("A"), definitions=shared)
        assert service.client == "MadeUpClient"
        assert [model.doc for model in service.models] == ["One."]
        assert [(each.id, each.api_version) for each in service.all_operations] == [("A_Get", "1.0"), ("B_Get", "2.0")]

    def test_different_definitions_of_one_name(self, build: Build) -> None:
        one = {"M": {"type": "object", "properties": {"a": {"type": "string"}}}}
        other = {"M": {"type": "object", "properties": {"b": {"type": "string"}}}}
        service = build({"other.json": {"definitions": other}}, definitions=one)
        assert [(m.name, m.properties[0].name) for m in service.models] == [("M", "a"), ("MAutoGenerated", "b")]

    def test_definitions_elsewhere_come_when_they_are_needed(self, build: Build) -> None:
        elsewhere = {
            "definitions": {
                "Used": {"type": "object", "properties": {"a": {"type": "string"}}},
                "Unused": {"type": "object"},
            }
        }
        mine = {"M": {"type": "object", "properties": {"u": {"$ref": "_other.json#/definitions/Used"}}}}
        assert [model.name for model in build({"_other.json": elsewhere}, definitions=mine).models] == ["M", "Used"]

    def test_the_newest_of_several_versions_has_the_name(self, build: Build) -> None:
        def version(module: str, name: str) -> dict[str, object]:
            properties = {name: {"type": "string"}}
            return {"type": "object", "properties": properties, "x-python-name": "M", "x-python-module": module}

        service = build(definitions={"M_v1": version("v2015", "a"), "M_v2": version("v2020", "b")})
        assert [(model.name, model.properties[0].name) for model in service.models] == [("M", "b"), ("MV1", "a")]


@pytest.mark.parametrize(
    ("info", "python", "client"),
    [
        ({"title": "Some service"}, None, "SomeServiceClient"),
        ({"title": "WidgetClient"}, None, "WidgetClient"),
        ({"title": "x", "x-ms-code-generation-settings": {"name": "Given"}}, None, "GivenClient"),
        ({"title": "x"}, {"client": "Official"}, "OfficialClient"),
    ],
)
def test_the_name_of_the_client(build: Build, info: dict[str, object], python: object, client: str) -> None:
    more = {} if python is None else {"x-python": python}
    assert build(info={"version": "1", **info}, **more).client == client


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


def test_a_default_is_the_services(build: Build) -> None:
    definitions = {"A": {"required": ["c"], "properties": {n: {"type": "string", "default": "x"} for n in "bc"}}}
    (model,) = build(definitions=definitions).models
    assert [each.default for each in model.properties] == [ABSENT, "x"]
    (model,) = build(definitions=definitions, **{"x-python": {"client": "A"}}).models
    assert [each.default for each in model.properties] == ["x", "x"]


def test_an_object_without_known_members_is_any(build: Build) -> None:
    definitions: dict[str, Any] = {
        "Any": {"type": "object", "properties": {}},
        "Base": {"type": "object", "properties": {}},
        "Sub": {"allOf": [{"$ref": "#/definitions/Base"}], "properties": {}},
        "A": {"properties": {"any": {"$ref": "#/definitions/Any"}, "sub": {"$ref": "#/definitions/Sub"}}},
    }
    service = build(definitions=definitions)
    assert {prop.name: prop.type.wire for prop in service.model("A").properties} == {"any": "object", "sub": "Sub"}
    service = build(definitions=definitions, **{"x-python": {"client": "A"}})
    assert prop(service.model("A"), "any").type.wire == "Any"


def test_capitals_in_the_names_of_groups_stay_in_their_classes(build: Build) -> None:
    paths = {"/a": {"get": {"operationId": "MHSMKeys_Get", "responses": {"200": {}}}}}
    assert [(each.name, each.class_name) for each in build(paths=paths).groups] == [("mhsm_keys", "MHSMKeysOperations")]
    groups = build(paths=paths, **{"x-python": {"client": "A"}}).groups
    assert [each.class_name for each in groups] == ["MhsmKeysOperations"]
