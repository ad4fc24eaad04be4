"""Templates of the corpus are deployed: they succeed, or fail by a rule of a provider that is named."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure, VirtualClock
from azure.mgmt.provisioning.templates import read_template

from ....templates.plausible import plausible_values
from ....templates.table import PROPERTY
from ...support import DEPLOYMENTS, Arm
from .support import DEPLOYMENT

VARIABLE = "ARM_TEMPLATES"
ROOT = Path(os.environ.get(VARIABLE, "."))
# A template that is wrong, or that wants to know its own address, is refused by Azure, too, when it comes as text.
WRONG = ("The template variable 'vmName' is not found", "requires '2' resource name", "'templateLink' doesn't exist")
_VERSION = re.compile(r"\d{4}-\d\d-\d\d(?:-preview)?")


def corpus() -> list[dict[str, Any]]:
    """The templates for resource groups whose types are known, without linked ones."""
    if not os.environ.get(VARIABLE):
        return []
    found = json.loads((ROOT / "index.json").read_text("utf-8"))["templates"]
    return [
        each for each in found if each["allTypesServed"] and not each["linked"] and each["scope"] == "resourceGroup"
    ]


pytestmark = pytest.mark.skipif(not corpus(), reason=f"{VARIABLE} names no folder of templates")


@pytest.mark.parametrize("entry", [pytest.param(each, id=each["path"].rpartition("/")[0]) for each in corpus()])
def test_template(entry: dict[str, Any], record_property: Any) -> None:
    path = ROOT / entry["path"]
    text = path.read_text("utf-8")
    template = read_template(text)
    beside = path.with_name("azuredeploy.parameters.json")
    given = read_template(beside.read_text("utf-8"))["parameters"] if entry["parametersFile"] else {}
    values = {name: {"value": value} for name, value in plausible_values(template, given).items()}
    errors = list(outcome(text, {"mode": "Incremental", "template": template, "parameters": values}))
    if any(code == "NotImplemented" for code, _ in errors):
        pytest.skip(errors[0][1])
    unnamed = [
        message for code, message in errors if code == "InvalidTemplate" and not any(w in message for w in WRONG)
    ]
    record_property(PROPERTY, ("deployed", not unnamed))
    assert not unnamed


def outcome(text: str, properties: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The errors of a deployment, each with its code and its message; none if it succeeds."""
    with LocalAzure(clock=VirtualClock(1_800_000_000.0)) as azure:
        namespaces = azure.catalog.namespaces
    # Templates have the API versions of their time.
    versions = dict.fromkeys(namespaces, set(_VERSION.findall(text)))
    with LocalAzure(clock=VirtualClock(1_800_000_000.0), api_versions=versions) as azure:
        arm = Arm(azure, strict=False)
        arm.group()
        response = arm.put(DEPLOYMENT, DEPLOYMENTS, {"properties": properties})
        if response.status >= 400:
            yield from leaves(response.document["error"])
            return
        for _ in range(20):
            arm.wait(60)
        found = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]
        assert found["provisioningState"] in ("Succeeded", "Failed")
        if found["provisioningState"] == "Failed":
            yield from leaves(found["error"])


def leaves(error: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The errors that others are made of."""
    if not error.get("details"):
        yield error["code"], error["message"]
    for each in error.get("details", ()):
        yield from leaves(each)
