"""Packages that are generated elsewhere live as those of this package do."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...codegen.golden.package import EXPECTED
from ..conftest import Standing
from ..support import GROUP, SUBSCRIPTION, Arm, code

GADGET = f"{GROUP}/providers/Microsoft.Made/gadgets/one"


@pytest.fixture
def arm(monkeypatch: pytest.MonkeyPatch) -> Iterator[Arm]:
    monkeypatch.syspath_prepend(str(EXPECTED))
    with LocalAzure(clock=Standing(), services=["resources", importlib.import_module("gadgets")]) as azure:
        arm = Arm(azure)
        arm.group()
        yield arm
    for name in [name for name in sys.modules if name.partition(".")[0] == "gadgets"]:
        del sys.modules[name]


def test_a_resource_of_a_generated_package_lives(arm: Arm):
    operation = next(each for each in arm.azure.router.operations if each.id == "Gadgets_CreateOrUpdate")
    version = operation.api_version or operation.service.api_version
    assert arm.send("HEAD", GADGET, version).status == 404
    made = arm.put(
        GADGET, version, {"location": "West Europe", "properties": {"size": "small", "grade": "a", "key": "a secret"}}
    )
    assert made.status in operation.ok, made.body
    assert made.headers["x-local-fidelity"] == "generic"
    arm.wait()
    document = arm.get(GADGET, version).document
    assert (document["location"], document["properties"]["size"]) == ("westeurope", "small")
    assert "key" not in document["properties"]
    assert arm.send("HEAD", GADGET, version).status == 204
    listed = arm.get(f"{SUBSCRIPTION}/providers/Microsoft.Made/gadgets", version).document
    assert [each["name"] for items in listed.values() for each in items] == ["one"]
    wrong = arm.put(GADGET, version, {"location": "westeurope", "properties": {"size": "huge", "grade": "a"}})
    assert code(wrong) == (400, "InvalidRequestContent")
