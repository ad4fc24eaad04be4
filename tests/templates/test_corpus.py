"""Every expression and template of the corpus has the value that Azure gives, or fails where Azure does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from azure.mgmt.provisioning.templates import ExpressionError, Setting, SimulatedWorld, expand, simulate
from azure.mgmt.provisioning.templates.running.simulation import Simulated
from azure.mgmt.provisioning.templates.values import same

from .conftest import Record
from .corpus import VARIABLE, GivenWorld, cases, place_of, scope_of, template_cases

pytestmark = pytest.mark.skipif(not cases(), reason=f"{VARIABLE} names no file of expressions")


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in cases() if "error" not in case])
def test_value(case: dict[str, Any], record: Record) -> None:
    value = scope_of(case).evaluate(case["expression"])
    if "expected_regex" in case:
        right = re.search(case["expected_regex"], value) is not None
    else:
        right = same(value, case["expected"])
    record("values", right)
    assert right, value


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in cases() if "error" in case])
def test_error(case: dict[str, Any], record: Record) -> None:
    try:
        value = scope_of(case).evaluate(case["expression"])
    except ExpressionError:
        record("errors", True)
    else:
        record("errors", False)
        pytest.fail(f"it has the value {value!r}")


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in template_cases()])
def test_template(case: dict[str, Any], record: Record) -> None:
    expected = case["expected"]
    try:
        outputs, resources = deployed(case)
    except ExpressionError:
        record("whole", bool("error" in expected))
        if "error" not in expected:
            raise
        return
    faults = list(differences(expected, outputs, resources))
    record("whole", not faults)
    assert not faults


def deployed(case: dict[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The outputs of a case and its resources, with those of the deployments in it."""
    world = SimulatedWorld(behind=GivenWorld(case.get("context", {})))
    setting = Setting(place=place_of(case), world=world)
    expansion = expand(case["template"], case.get("parameterValues", {}), setting)
    made = list(flat(simulate(expansion, world)))
    return expansion.outputs(), [{**each.document(), "id": each.resource.id} for each in made]


def flat(made: list[Simulated]) -> Iterator[Simulated]:
    """Resources, with those of deployments behind these."""
    for each in made:
        yield each
        yield from flat(each.inner or [])


def differences(expected: dict[str, Any], outputs: dict[str, Any], resources: list[dict[str, Any]]) -> Iterator[str]:
    """What is not as a case has it."""
    if "error" in expected:
        yield "it is not refused"
    for name, value in expected.get("outputs", {}).items():
        if not same(outputs.get(name, {}).get("value"), value):
            yield f"output {name}: {outputs.get(name)}"
    for name, kind in expected.get("outputTypes", {}).items():
        if outputs.get(name, {}).get("type", "").lower() != kind.lower():
            yield f"type of output {name}: {outputs.get(name)}"
    for name in expected.get("outputsAbsent", ()):
        if name in outputs:
            yield f"output {name} is there"
    for name in expected.get("outputsWithoutValue", ()):
        if "value" in outputs.get(name, {"value": None}):
            yield f"output {name} is shown"
    for resource in expected.get("resources", ()):
        if not any(holds(each, resource) for each in resources):
            yield f"resource {resource}"
    for absent in expected.get("resourcesAbsent", ()):
        if any(each["name"] == absent or holds(each, absent) for each in resources):
            yield f"resource {absent} is there"


def holds(found: Any, expected: Any) -> bool:
    """Whether a value has at least the members of another."""
    if isinstance(found, dict) and isinstance(expected, dict):
        return all(key in found and holds(found[key], value) for key, value in expected.items())
    return same(found, expected)
