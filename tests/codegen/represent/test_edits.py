"""Which methods edit, and what they are called."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.represent.edits import edit_name, edits_of
from azure.mgmt.provisioning.codegen.represent.ir import (
    OBJECT,
    GroupIR,
    OperationIR,
    PagingIR,
    ParameterIR,
    ServiceIR,
    TypeRef,
)

SHIP, HULL = TypeRef("model", "Ship"), TypeRef("model", "Hull")
BODY = (ParameterIR("body", "parameters", "parameters", SHIP, required=True),)
GET = OperationIR("Ships_Get", "ships", "get", "GET", "/ships/{name}", returns=SHIP)
PUT = OperationIR("Ships_Put", "ships", "put", "PUT", "/ships/{name}", BODY, returns=SHIP)
PATCH = replace(PUT, id="Ships_Patch", method="patch", verb="PATCH")


def edits(*operations: OperationIR) -> dict[str, str]:
    group = GroupIR("ships", "ShipsOperations", operations)
    return edits_of(ServiceIR("sea", "SeaClient", "1", (), (group,))).get("ships", {})


@pytest.mark.parametrize(
    ("method", "name"),
    [
        ("get", "edit"),
        ("get_configuration", "edit_configuration"),
        ("connection_analyzers_get", "connection_analyzers_edit"),
        ("list_slot_configuration_names", "edit_slot_configuration_names"),
        ("read", "edit"),
        ("show", "edit_show"),
    ],
)
def test_names(method: str, name: str) -> None:
    assert edit_name(method) == name


@pytest.mark.parametrize(
    "operations",
    [(GET, PUT), (GET, PATCH), (GET, PUT, PATCH), (GET, PUT, PUT, PATCH), (GET, replace(PUT, returns=None))],
)
def test_what_is_read_and_written(operations: tuple[OperationIR, ...]) -> None:
    assert edits(*operations) == {"edit": "get"}


@pytest.mark.parametrize(
    "change",
    [
        {"url": "/ships"},
        {"verb": "POST"},
        {"parameters": (), "returns": SHIP},
        {"parameters": (replace(BODY[0], type=HULL),), "returns": HULL},
    ],
)
def test_what_writes_something_else(change: dict[str, Any]) -> None:
    assert edits(GET, replace(PUT, **change)) == {}


@pytest.mark.parametrize(
    "change",
    [
        {"returns": OBJECT},
        {"returns": None},
        {"returns_otherwise": ((202, HULL),)},
        {"paging": PagingIR(SHIP)},
        {"long_running": True},
        {"verb": "HEAD"},
    ],
)
def test_what_reads_no_resource(change: dict[str, Any]) -> None:
    assert edits(replace(GET, **change), PUT) == {}


def test_several_that_write_alike() -> None:
    assert edits(GET, PUT, replace(PUT, id="Ships_Other", method="other")) == {}


def test_a_name_that_is_taken() -> None:
    other = replace(GET, id="Ships_Edit", method="edit", url="/edit")
    assert edits(GET, PUT, other) == {"edit_": "get"}
