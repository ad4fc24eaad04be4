"""The TypedDicts of what a PATCH, and what is like one, takes as keyword arguments."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.emit.members import BodyMembers
from azure.mgmt.provisioning.codegen.emit.operations import emit_operations
from azure.mgmt.provisioning.codegen.emit.types import emit_types
from azure.mgmt.provisioning.codegen.represent.ir import (
    STR,
    GroupIR,
    ModelIR,
    OperationIR,
    ParameterIR,
    PropertyIR,
    ServiceIR,
    TypeRef,
)

NAME = ParameterIR("path", "ship_name", "shipName", required=True)
BODY = ParameterIR("body", "parameters", "parameters", TypeRef("model", "ShipPatch"), required=True)
PATCH = OperationIR("Ships_Update", "ships", "update", "PATCH", "/ships/{shipName}", (NAME, BODY))
MODEL = ModelIR("ShipPatch", (PropertyIR("tags", "tags", TypeRef("dict", item=STR)),))


def service(*operations: OperationIR, model: ModelIR = MODEL) -> ServiceIR:
    group = GroupIR("ships", "ShipsOperations", operations)
    return ServiceIR("sea", "SeaClient", "1", (), (group,), models=(model,))


def test_members_and_options() -> None:
    sea = service(PATCH)
    assert "class ShipPatchOptions(ShipPatchDict, RequestOptions, total=False):" in emit_types(sea, "..core")
    text = emit_operations(sea, "..core")
    assert "parameters: models.ShipPatch | types.ShipPatchDict | IO[bytes] | None = None, " in text
    assert "**options: Unpack[types.ShipPatchOptions])" in text


@pytest.mark.parametrize("long_first", [True, False])
def test_one_body_of_several_operations(long_first: bool) -> None:
    both = [replace(PATCH, id="Ships_Begin", method="begin_update", long_running=True), PATCH]
    sea = service(*(both if long_first else reversed(both)))
    text = emit_types(sea, "..core")
    assert "class ShipPatchOptions(ShipPatchDict, RequestOptions, total=False):" in text
    assert "class ShipPatchLongRunningOptions(ShipPatchDict, LongRunningOptions, total=False):" in text
    methods = emit_operations(sea, "..core").split("    def ")[1:]
    assert {each.partition("(")[0]: "Unpack[types.ShipPatchLongRunningOptions]" in each for each in methods} == {
        "update": False,
        "begin_update": True,
    }
    assert BodyMembers(sea).names == ["ShipPatch", "ShipPatchLongRunning"]


def test_a_body_of_long_running_operations_alone() -> None:
    text = emit_types(service(replace(PATCH, long_running=True)), "..core")
    assert "class ShipPatchOptions(ShipPatchDict, LongRunningOptions, total=False):" in text


@pytest.mark.parametrize(
    "change",
    [
        {"name": "ship_name"},
        {"name": "timeout"},
        {"name": "polling"},
        {"name": "api_version"},
        {"name": "match_condition"},
        {"required": True},
    ],
)
def test_where_type_checkers_see_the_options_alone(change: dict[str, Any]) -> None:
    model = replace(MODEL, properties=(*MODEL.properties, replace(MODEL.properties[0], wire="other", **change)))
    sea = service(PATCH, model=model)
    assert BodyMembers(sea).names == []
    assert "ShipPatchOptions" not in emit_types(sea, "..core")
    assert "| None = None, **options: Unpack[RequestOptions])" in emit_operations(sea, "..core")


def test_other_operations() -> None:
    sea = service(replace(PATCH, verb="PUT"), replace(PATCH, id="O", method="o", parameters=(NAME,)))
    assert BodyMembers(sea).names == []
    assert "parameters: models.ShipPatch | types.ShipPatchDict | IO[bytes], " in emit_operations(sea, "..core")


def test_another_operation_whose_body_has_members_as_arguments() -> None:
    sea = service(replace(PATCH, verb="POST", parameters=(NAME, replace(BODY, members=True))))
    assert BodyMembers(sea).names == ["ShipPatch"]
    text = emit_operations(sea, "..core")
    assert "parameters: models.ShipPatch | types.ShipPatchDict | IO[bytes] | None = None, " in text
    assert "**options: Unpack[types.ShipPatchOptions])" in text


def test_a_body_before_another_argument() -> None:
    last = ParameterIR("path", "other", "other", required=True)
    text = emit_operations(service(replace(PATCH, parameters=(NAME, BODY, last))), "..core")
    assert "parameters: models.ShipPatch | types.ShipPatchDict | IO[bytes], other: str, " in text


def test_an_optional_body_and_nothing_else() -> None:
    text = emit_operations(service(replace(PATCH, parameters=(replace(BODY, required=False),))), "..core")
    assert "self, parameters: models.ShipPatch | types.ShipPatchDict | IO[bytes] | None = None, " in text
