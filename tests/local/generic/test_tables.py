"""What is said of services in data: every type, member and word in it is declared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.core.models.model import Model, fields_of
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.generic import conventions
from azure.mgmt.provisioning.local.generic.conventions import Values
from azure.mgmt.provisioning.local.generic.types import Form, Types, types_of

TABLES = Path(conventions.__file__).parent / "tables"
HEADINGS = {"filled", "actions", "answers", "given", "related", "lists", "children"}
ID = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Test/things/One/parts/Two"


@pytest.fixture(scope="module")
def types() -> Types:
    with LocalAzure() as azure:
        return types_of(azure.router)


def said() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Service, type and what is said, of every table."""
    for path in sorted(TABLES.glob("*.json")):
        if path.stem != conventions.COMMON:
            for type, each in json.loads(path.read_text("utf-8")).items():
                yield path.stem, type, each


@pytest.mark.parametrize(("service", "type", "each"), [pytest.param(*each, id=each[1]) for each in said()])
def test_types_and_members_are_declared(types: Types, service: str, type: str, each: dict[str, Any]):
    assert set(each) <= HEADINGS
    namespace = type.partition("/")[0]
    words = {
        segment.lower()
        for operation in types.operations(type)
        for segment in operation.url.partition("?")[0].split("/")
    }
    assert any(operation.service.name == service for operation in types.operations(namespace))
    assert types.forms(type) or set(type.lower().split("/")[1:]) <= words
    for place, document in each.get("children", {}).items():
        child = next(form for form in types.forms(f"{type}/{place.partition('/')[0]}") if form.makeable)
        inner = [f"properties.{name}" for name in document.get("properties", {})]
        assert all(declared(child, path) for path in inner), place
    for heading in HEADINGS - {"filled", "children"}:
        assert {word.lower() for word in each.get(heading, {})} <= words, heading
    forms = types.forms(type)
    for path in [*each.get("filled", {}), *(path for changed in each.get("actions", {}).values() for path in changed)]:
        assert any(declared(form, path) for form in forms), path


def declared(form: Form, path: str) -> bool:
    model = form.model
    for name in path.split("."):
        fields = {} if model is None else {each.wire: each for each in fields_of(model)}
        if name not in fields:
            return False
        inner = fields[name].type
        found = form.operations[0].service.model(inner) if inner[0].isupper() else None
        model = found if found is not None and issubclass(found, Model) else None
    return True


def test_values_are_the_same_each_time_and_differ_by_resource_and_member():
    values = Values(ID, "tenant", "westeurope", 1_800_000_000.0)
    text = "{name} {lower} {parent} {top} {location} {group} {subscription} {tenant} {created}"
    assert values.value(text, "a") == "Two two One One westeurope g s tenant 2027-01-15T08:00:00.0000000Z"
    for word in ("{guid}", "{short}", "{secret:key1}"):
        assert values.value(word, "a") == Values(ID.upper(), "tenant").value(word, "a")
        assert values.value(word, "a") != Values(ID + "x", "tenant").value(word, "a")
    assert values.value("{guid}", "a") != values.value("{guid}", "b")
    assert values.value({"a": ["{address}"], "b": 1}, "a")["a"][0].startswith("203.0.113.")


def test_a_secret_looks_like_none_and_changes_when_it_is_made_anew():
    import base64

    first = Values(ID, "tenant").secret("primaryKey")
    again = Values(ID, "tenant", generations={"primarykey": 1}).secret("primaryKey")
    assert first != again
    assert base64.b64decode(first).startswith(b"local-fake-secret-")
