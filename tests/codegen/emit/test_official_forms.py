"""What official clients do, and documents only say in their own way."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.codegen.generate import emit_service, formatted
from azure.mgmt.provisioning.codegen.represent.ir import ABSENT, ServiceIR

from ..conftest import Build

TEXT: dict[str, Any] = {"type": "string"}
READ_ONLY = {**TEXT, "readOnly": True}


def texts(service: ServiceIR) -> dict[str, str]:
    return {path.name: text for path, text in formatted(emit_service(service)).items() if "aio" not in path.parts}


class TestNames:
    def test_no_name_is_bent_for_methods_that_our_models_do_not_have(self, build: Build) -> None:
        keys = {**TEXT, "x-python-name": "keys_property", "x-python-alias": "keys"}
        service = build(definitions={"M": {"properties": {"keys": keys, "from": {**TEXT, "x-python-name": "from_"}}}})
        assert [each.name for each in service.model("M").properties] == ["keys", "from_"]


class TestFixedQueries:
    def query(self, build: Build, **parameter: Any) -> list[tuple[str, bool, Any, Any]]:
        get = {
            "operationId": "Things_List",
            "parameters": [{"name": "$expand", "in": "query", "type": "string", **parameter}] if parameter else [],
            "responses": {"204": {}},
        }
        service = build(**{"x-ms-paths": {"/things?$expand=all": {"get": get}}})
        (operation,) = service.all_operations
        assert operation.url == "/things"
        return [(each.wire, each.takes_argument, each.default, each.fixed) for each in operation.parameters]

    def test_a_constant(self, build: Build) -> None:
        assert self.query(build) == [("$expand", False, ABSENT, "all")]

    def test_an_argument_is_sent_in_its_place(self, build: Build) -> None:
        assert self.query(build, required=True) == [("$expand", True, ABSENT, ABSENT)]

    def test_it_is_what_is_sent_without_an_argument(self, build: Build) -> None:
        assert self.query(build, required=False) == [("$expand", True, "all", ABSENT)]
        assert self.query(build, **{"x-ms-client-default": "none"}) == [("$expand", True, "none", ABSENT)]


class TestFlattenedContent:
    def build(self, build: Build, **inner: Any) -> ServiceIR:
        flat = {"x-ms-client-flatten": True}
        return build(
            definitions={
                "M": {"properties": {"name": TEXT, "made": {"$ref": "#/definitions/Made", **flat}}},
                "Made": {"x-synthetic": "flattened", "properties": {"at": READ_ONLY, **inner}},
                "By": {"x-synthetic": "flattened", "properties": {"who": READ_ONLY}},
            }
        )

    def test_it_is_read_only_where_all_of_it_is(self, build: Build) -> None:
        by = {"$ref": "#/definitions/By", "x-ms-client-flatten": True}
        service = self.build(build, by=by)
        assert [(each.name, each.read_only) for each in service.model("M").properties] == [
            ("name", False),
            ("made", True),
        ]
        made = texts(service)
        assert "    made: Nested[Made, types.MadeDict] = read_only()\n" in made["models.py"]
        assert '    at: str = flattened("made", init=False)\n' in made["models.py"]
        assert "class MDict(ModelDict, total=False):" in made["types.pyi"]

    def test_it_is_not_where_anything_can_be_given(self, build: Build) -> None:
        service = self.build(build, note=TEXT)
        assert [each.read_only for each in service.model("M").properties] == [False, False]
        assert "MDict: TypeAlias = _MFlatDict | _MNestedDict\n" in texts(service)["types.pyi"]

    def test_a_definition_of_the_service_stays_as_it_says(self, build: Build) -> None:
        made = {"$ref": "#/definitions/Made", "x-ms-client-flatten": True}
        service = build(definitions={"M": {"properties": {"made": made}}, "Made": {"properties": {"at": READ_ONLY}}})
        assert [each.read_only for each in service.model("M").properties] == [False]


def test_members_that_are_not_declared_are_declared_to_be_possible(build: Build) -> None:
    anything = {"type": "object"}
    service = build(
        definitions={
            "M": {"properties": {"a": TEXT}, "additionalProperties": anything},
            "N": {"allOf": [{"$ref": "#/definitions/M"}], "additionalProperties": anything, "properties": {"b": TEXT}},
            "O": {"properties": {"c": TEXT}},
        }
    )
    text = texts(service)["models.py"]
    assert text.count('    additional_properties: dict[str, Any] = additional("object", default=None)\n') == 1


def test_a_member_that_is_always_there_in_a_subclass(build: Build) -> None:
    service = build(
        definitions={
            "Reference": {"properties": {"id": TEXT}},
            "Link": {"allOf": [{"$ref": "#/definitions/Reference"}], "properties": {"id": READ_ONLY, "to": TEXT}},
        }
    )
    line = "    id: str = read_only()  # pyright: ignore[reportIncompatibleVariableOverride]\n"
    assert line in texts(service)["models.py"]


def test_names_that_linters_take_for_digits(build: Build) -> None:
    service = build(definitions={"Permission": {"type": "string", "enum": ["r", "o"]}})
    assert '    R = "r"\n    O = "o"  # noqa: E741\n' in texts(service)["enums.py"]


class TestCodesOfSuccess:
    def signature(self, build: Build, *, long_running: bool = False, **codes: Any) -> str:
        get = {"operationId": "Things_Get", "x-ms-long-running-operation": long_running, "responses": codes}
        text = texts(build(paths={"/things": {"get": get}}))["operations.py"]
        return text.partition(" -> ")[2].partition(":\n")[0]

    def test_none_is_a_result_where_a_code_comes_without_one(self, build: Build) -> None:
        schema = {"schema": {"type": "array", "items": TEXT}}
        assert self.signature(build, **{"200": schema}) == "list[str]"
        assert self.signature(build, **{"200": schema, "201": schema, "default": {}}) == "list[str]"
        assert self.signature(build, **{"200": schema, "204": {}}) == "list[str] | None"
        assert self.signature(build, **{"200": {}, "204": {}}) == "None"

    def test_pollers_have_what_is_there_in_the_end(self, build: Build) -> None:
        schema = {"schema": {"type": "array", "items": TEXT}}
        found = self.signature(build, long_running=True, **{"200": schema, "202": {}})
        assert found == "ProvisioningPoller[list[str]]"

    def test_content_is_an_iterator_even_if_there_is_none(self, build: Build) -> None:
        schema = {"schema": {"type": "file"}}
        assert self.signature(build, **{"200": schema, "204": {}}) == "Iterator[bytes]"


class TestFilled:
    """What the service always fills may be left out, and is never read as None."""

    FILLED = {"x-python-filled": True}

    def build(self, build: Build, **properties: Any) -> str:
        inner = {"M": {"properties": {"a": {**TEXT, **self.FILLED}, "b": TEXT}}}
        outer = {"Base": {"properties": {"id": TEXT}}}
        outer["N"] = {"allOf": [{"$ref": "#/definitions/Base"}], "properties": properties}
        return texts(build(definitions=inner | outer))["models.py"]

    def test_properties_of_each_kind(self, build: Build) -> None:
        one = {"$ref": "#/definitions/M", **self.FILLED}
        text = self.build(
            build,
            text={**TEXT, **self.FILLED},
            one=one,
            many={"type": "array", "items": {"$ref": "#/definitions/M"}, **self.FILLED},
            named={"type": "object", "additionalProperties": {"$ref": "#/definitions/M"}, **self.FILLED},
            anything={"type": "object", **self.FILLED},
        )
        assert "    text: Filled[str] = field(default=None)\n" in text
        assert "    one: NestedFilled[M, types.MDict] = field(default=None)\n" in text
        assert "    many: NestedListFilled[M, types.MDict] = field(default=None)\n" in text
        assert "    named: NestedDictFilled[M, types.MDict] = field(default=None)\n" in text
        assert "    anything: Any = " in text

    def test_it_says_nothing_of_what_is_there_anyway(self, build: Build) -> None:
        text = self.build(build, text={**READ_ONLY, **self.FILLED})
        assert "    text: str = read_only()\n" in text

    def test_flattened_members_are_filled_with_what_holds_them(self, build: Build) -> None:
        flat = {"$ref": "#/definitions/M", "x-ms-client-flatten": True}
        assert '    a: str | None = flattened("inner", default=None)\n' in self.build(build, inner=flat)
        text = self.build(build, inner={**flat, **self.FILLED})
        assert '    a: Filled[str] = flattened("inner", default=None)\n' in text
        assert '    b: str | None = flattened("inner", default=None)\n' in text

    def test_a_base_may_not_fill_it(self, build: Build) -> None:
        text = self.build(build, id={**TEXT, **self.FILLED})
        assert "    id: Filled[str] = field(default=None)  # pyright: ignore[" in text
