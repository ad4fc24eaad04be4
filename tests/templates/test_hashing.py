"""The hash of a template: what it takes no notice of, and what Bicep noted in the templates of the corpus."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.templates import Place, TemplateScope, expand, template_hash

VARIABLE = "ARM_TEMPLATES"
TEMPLATE: dict[str, Any] = {
    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "contentVersion": "1.0.0.0",
    "metadata": {"_generator": {"name": "bicep", "version": "0.41.2"}},
    "definitions": {"Size": {"type": "object", "properties": {"count": {"type": "int", "minValue": 1}}}},
    "parameters": {"name": {"type": "string", "defaultValue": "a", "metadata": {"description": "A name."}}},
    "resources": [{"type": "A.B/c", "apiVersion": "2024-01-01", "name": "one", "properties": {"b": 1, "a": None}}],
    "outputs": {"id": {"type": "string", "value": "[resourceId('A.B/c', 'one')]"}},
}


def turned(value: Any) -> Any:
    """The same with the members that Azure puts in order turned round."""
    return dict(reversed(list(value.items())))


def test_a_number_of_64_bits():
    assert 0 <= int(template_hash(TEMPLATE)) < 2**64
    assert template_hash({}) != template_hash(TEMPLATE)


def test_what_makes_no_difference():
    expected = template_hash(TEMPLATE)
    assert template_hash(turned(TEMPLATE)) == expected
    resources = [turned(each) for each in TEMPLATE["resources"]]
    outputs = {name: turned(each) for name, each in TEMPLATE["outputs"].items()}
    parameters = {name: turned(each) for name, each in TEMPLATE["parameters"].items()}
    definitions = {name: turned(each) for name, each in TEMPLATE["definitions"].items()}
    sections = {"resources": resources, "outputs": outputs, "parameters": parameters, "definitions": definitions}
    assert template_hash({**TEMPLATE, **sections}) == expected
    noted = {**TEMPLATE["metadata"]["_generator"], "templateHash": "1"}
    assert template_hash({**TEMPLATE, "metadata": {"_generator": noted}}) == expected
    assert template_hash(json.loads(json.dumps(TEMPLATE).replace("A name", "a NAME"))) == expected


def test_what_makes_a_difference():
    found = {template_hash(TEMPLATE)}
    for resource in (
        {**TEMPLATE["resources"][0], "name": "two"},
        {**TEMPLATE["resources"][0], "properties": {"a": None, "b": 1}},
        {**TEMPLATE["resources"][0], "properties": {"b": 1}},
        {**TEMPLATE["resources"][0], "name": "stra\u00dfe"},
    ):
        found.add(template_hash({**TEMPLATE, "resources": [resource]}))
    assert len(found) == 5


@pytest.mark.parametrize("odd", [{"resources": 1}, {"parameters": []}, {"metadata": None}, {"outputs": {"a": "b"}}])
def test_what_is_no_template_has_a_hash_too(odd: dict[str, Any]):
    assert template_hash(odd).isdecimal()


@pytest.mark.parametrize(
    "expression",
    [
        "deployment().properties.templateHash",
        "deployment()['PROPERTIES']['TemplateHash']",
        "tryGet(deployment(), 'properties', 'templateHash')",
        "json(string(deployment())).properties.templateHash",
        "createArray(deployment())[0].properties.templateHash",
        "first(map(createArray(deployment()), lambda('x', lambdaVariables('x').properties.templateHash)))",
    ],
)
def test_a_deployment_has_the_hash_of_its_template(expression: str):
    output = {"type": "string", "value": f"[{expression}]"}
    declared = {**TEMPLATE, "parameters": {}, "outputs": {"hash": output}}
    assert expand(declared).outputs()["hash"]["value"] == template_hash(declared)


def test_a_hash_is_worked_out_once_and_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch):
    asked: list[object] = []
    monkeypatch.setattr(
        "azure.mgmt.provisioning.templates.place.template_hash", lambda template: asked.append(template)
    )
    scope = TemplateScope(place=Place(template=TEMPLATE))
    scope.evaluate("[concat(deployment().name, deployment().properties.mode)]")
    assert not asked
    scope.evaluate(["[deployment()]", "[deployment().properties]", "[deployment().properties.templateHash]"])
    assert asked == [TEMPLATE]


def compiled(value: Any) -> Iterator[dict[str, Any]]:
    """The templates in a value in which Bicep noted their hash."""
    if isinstance(value, dict):
        metadata = value.get("metadata")
        generator = metadata.get("_generator") if isinstance(metadata, dict) else None
        if isinstance(generator, dict) and "templateHash" in generator:
            yield value
    if isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from compiled(each)


@pytest.mark.skipif(VARIABLE not in os.environ, reason=f"{VARIABLE} names no folder of templates")
def test_the_hashes_that_bicep_noted():
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(Path(os.environ[VARIABLE]).rglob("*.json")):
        text = path.read_text("utf-8-sig")
        if '"templateHash"' in text:
            found.update({each["metadata"]["_generator"]["templateHash"]: each for each in compiled(json.loads(text))})
    right = sum(template_hash(each) == noted for noted, each in found.items())
    assert found
    assert right / len(found) >= 0.97, f"{right} of {len(found)}"
