"""Small templates."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.templates import (
    Expansion,
    Place,
    Setting,
    SimulatedWorld,
    TemplateError,
    expand,
    simulate,
)

ROOT = "/subscriptions/s/resourceGroups/g"
PLACE = Place(subscription_id="s", resource_group="g")
STORE = "Microsoft.Storage/storageAccounts"


def resource(name: str, of_type: str = STORE, **others: Any) -> dict[str, Any]:
    """A resource of a template."""
    return {"type": of_type, "apiVersion": "2024-01-01", "name": name, **others}


def template(*resources: dict[str, Any], **sections: Any) -> dict[str, Any]:
    """A template."""
    return {"$schema": "https://example.com/t#", "contentVersion": "1.0.0.0", "resources": list(resources), **sections}


def symbolic(sections: dict[str, Any] | None = None, **resources: dict[str, Any]) -> dict[str, Any]:
    """A template with symbolic names."""
    return {**template(languageVersion="2.0", **(sections or {})), "resources": resources}


def nested(name: str, inside: dict[str, Any], *, inner: bool = True, **others: Any) -> dict[str, Any]:
    """A deployment that a template makes."""
    properties = {"mode": "Incremental", "template": inside, **others.pop("properties", {})}
    if inner:
        properties["expressionEvaluationOptions"] = {"scope": "inner"}
    return resource(name, "Microsoft.Resources/deployments", properties=properties, **others)


def expanded(declared: dict[str, Any], **given: Any) -> Expansion:
    """A template expanded in a resource group."""
    return expand(declared, given, Setting(place=PLACE))


def names(expansion: Expansion) -> list[str]:
    """The names of the resources, in their order."""
    return [each.name for each in expansion.resources]


def needs(expansion: Expansion) -> dict[str, list[str]]:
    """What each resource needs, by names."""
    return {each.name: [need.name for need in each.needs] for each in expansion.resources}


def deployed(declared: dict[str, Any], place: Place = PLACE, **given: Any) -> tuple[Expansion, SimulatedWorld]:
    """A template deployed to a world in which all is as it says."""
    world = SimulatedWorld()
    expansion = expand(declared, given, Setting(place=place, world=world))
    simulate(expansion, world)
    return expansion, world


def outputs(declared: dict[str, Any], place: Place = PLACE, **given: Any) -> dict[str, Any]:
    """The values of the outputs of a template that was deployed."""
    return {name: each.get("value") for name, each in deployed(declared, place, **given)[0].outputs().items()}


def fault(declared: dict[str, Any], **given: Any) -> TemplateError:
    """What is wrong with a template."""
    with pytest.raises(TemplateError) as raised:
        deployed(declared, **given)
    return raised.value
