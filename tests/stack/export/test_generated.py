"""Packages that are generated elsewhere make what they can."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from azure.mgmt.provisioning.codegen.outside import generate_outside, write_outside

from .served import document
from .test_export import exported

WIDGETS = """\
swagger: "2.0"
info: {title: WidgetManagementClient, version: "2030-01-01"}
host: management.azure.com
paths:
  /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Widgets/widgets/{widgetName}:
    parameters:
      - {$ref: "#/parameters/Subscription"}
      - {name: resourceGroupName, in: path, required: true, type: string}
      - {name: widgetName, in: path, required: true, type: string}
      - {name: api-version, in: query, required: true, type: string}
    get:
      operationId: Widgets_Get
      responses: {200: {description: ok, schema: {$ref: "#/definitions/Widget"}}}
    put:
      operationId: Widgets_CreateOrUpdate
      parameters: [{name: parameters, in: body, required: true, schema: {$ref: "#/definitions/Widget"}}]
      responses: {200: {description: ok, schema: {$ref: "#/definitions/Widget"}}}
parameters:
  Subscription: {name: subscriptionId, in: path, required: true, type: string}
definitions:
  Widget:
    properties:
      id: {type: string, readOnly: true}
      name: {type: string, readOnly: true}
      location: {type: string}
      size: {type: integer}
      shape: {type: string, enum: [round], x-ms-enum: {name: Shape}}
"""


@pytest.fixture(autouse=True)
def widgets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A package that is found as an installed one is."""
    (tmp_path / "widgets.yaml").write_text(WIDGETS, "utf-8")
    write_outside(generate_outside([tmp_path / "widgets.yaml"], "widgets"), tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] == "widgets"]:
        del sys.modules[name]


def test_what_a_generated_package_makes_is_said() -> None:
    widget = document("Contoso.Widgets/widgets/one", size=3)
    assert [each.type for each in exported(widget).left_out] == ["Contoso.Widgets/widgets"]
    found = exported(widget, packages=["widgets"])
    assert found.left_out == ()
    assert "from widgets import WidgetManagementClient\n" in found.code
    call = 'stack.client(WidgetManagementClient).widgets.create_or_update(rg.name, "one", {"location": rg.location'
    assert call in found.code


def test_a_package_that_there_is_not() -> None:
    with pytest.raises(ModuleNotFoundError, match="nowhere"):
        exported(packages=["nowhere"])
