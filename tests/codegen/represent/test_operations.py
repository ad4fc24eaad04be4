"""Operations: results, paging, long-running ones, versions, names."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.represent.ir import OBJECT, STR, STREAM, TEXT, ServiceIR, TypeRef

from ..conftest import Build
from .lookup import argument, operation


class TestOperations:
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

    @pytest.mark.parametrize(
        ("other", "nothing"),
        [
            ({"304": {}}, True),
            ({"404": {}}, True),
            ({"204": {}}, True),
            ({"404": {"schema": {"type": "string"}}}, False),
            ({"201": {"schema": {"type": "integer"}}}, False),
            ({"default": {}}, False),
        ],
        ids=str,
    )
    def test_a_code_that_comes_without_the_result(self, build: Build, other: dict[str, Any], nothing: bool) -> None:
        node = {"operationId": "A_B", "responses": {"200": {"schema": {"type": "integer"}}, **other}}
        assert operation(build(paths={"/a": {"get": node}}), "A_B").may_return_nothing is nothing

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

    def test_api_versions(self, contoso: ServiceIR) -> None:
        get, names = operation(contoso, "Widgets_Get"), operation(contoso, "Widgets_Names")
        assert (get.api_version, get.fixed_api_version) == ("2030-01-01", False)
        assert (names.api_version, names.fixed_api_version) == (None, False)
        assert argument(names, "api_version").required
        run = operation(contoso, "Tools_Run")
        assert (run.api_version, run.fixed_api_version) == ("2020-01-01", True)

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


class TestNames:
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

    def test_groups_are_not_called_by_keywords(self, build: Build) -> None:
        paths = {"/a": {"get": {"operationId": "Import_Run", "responses": {"200": {}}}}}
        assert operation(build(paths=paths), "Import_Run").group == "import_operations"

    def test_capitals_in_the_names_of_groups_stay_in_their_classes(self, build: Build) -> None:
        paths = {"/a": {"get": {"operationId": "MHSMKeys_Get", "responses": {"200": {}}}}}
        assert [(each.name, each.class_name) for each in build(paths=paths).groups] == [
            ("mhsm_keys", "MHSMKeysOperations")
        ]
        groups = build(paths=paths, **{"x-python": {"client": "A"}}).groups
        assert [each.class_name for each in groups] == ["MhsmKeysOperations"]
