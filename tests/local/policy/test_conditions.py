"""Conditions of rules, and what effects change."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.local.policy.built_in import BUILT_IN
from azure.mgmt.provisioning.local.policy.changing import append, modify
from azure.mgmt.provisioning.local.policy.conditions import check, holds
from azure.mgmt.provisioning.local.policy.errors import RuleError
from azure.mgmt.provisioning.local.policy.expressions import Surroundings
from azure.mgmt.provisioning.local.policy.subject import Subject
from azure.mgmt.provisioning.templates.place import Place

TYPE = "Microsoft.Storage/storageAccounts"


def subject() -> Subject:
    return Subject(
        {
            "id": "/x",
            "name": "stone42",
            "type": TYPE,
            "kind": "StorageV2",
            "location": "westeurope",
            "tags": {"Env": "prod", "a.b": "c"},
            "sku": {"name": "Standard_LRS"},
            "properties": {"accessTier": "Hot", "size": 5, "rules": [{"port": "22"}, {"port": "80"}], "on": True},
        }
    )


def around(**parameters: Any) -> Surroundings:
    return Surroundings(parameters, Place(resource_group="rg", tags={"owner": "me"}), subject())


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"field": "type", "equals": TYPE.lower()}, True),
        ({"field": "location", "in": ["WestEurope"]}, True),
        ({"field": "location", "notIn": ["westeurope"]}, False),
        ({"field": "name", "like": "ST*42"}, True),
        ({"field": "name", "notLike": "st*"}, False),
        ({"field": "name", "match": "?????##"}, True),
        ({"field": "name", "notMatch": "##"}, True),
        ({"field": "name", "contains": "one"}, True),
        ({"field": "kind", "notEquals": "BlobStorage"}, True),
        ({"field": "tags['env']", "equals": "prod"}, True),
        ({"field": "tags[env]", "exists": "true"}, True),
        ({"field": "tags.a.b", "equals": "c"}, True),
        ({"field": "tags.none", "exists": False}, True),
        ({"field": "tags", "containsKey": "ENV"}, True),
        ({"field": f"{TYPE}/sku.name", "equals": "standard_lrs"}, True),
        ({"field": f"{TYPE}/accessTier", "equals": "Hot"}, True),
        ({"field": f"{TYPE}/on", "equals": "true"}, True),
        ({"field": f"{TYPE}/size", "greater": 4}, True),
        ({"field": f"{TYPE}/size", "lessOrEquals": 4}, False),
        ({"field": f"{TYPE}/rules[*].port", "in": ["22", "80"]}, True),
        ({"field": f"{TYPE}/rules[*].port", "equals": "22"}, False),
        ({"field": "Microsoft.Other/things/accessTier", "exists": "false"}, True),
        ({"not": {"field": "name", "equals": "x"}}, True),
        ({"allOf": [{"field": "name", "exists": True}, {"field": "name", "equals": "x"}]}, False),
        ({"anyOf": [{"field": "name", "equals": "x"}, {"field": "kind", "equals": "StorageV2"}]}, True),
        ({"value": "[concat(field('name'), '-', parameters('end'))]", "equals": "stone42-z"}, True),
        ({"field": "[concat('tags[', parameters('tag'), ']')]", "equals": "prod"}, True),
        ({"value": "[resourceGroup().tags['owner']]", "equals": "me"}, True),
        ({"value": "[resourceGroup().tags.none]", "equals": ""}, True),
        ({"value": "[resourceGroup().name]", "equals": "rg"}, True),
        ({"value": "[length(field('Microsoft.Storage/storageAccounts/rules[*].port'))]", "equals": 2}, True),
    ],
)
def test_conditions(condition: dict[str, Any], expected: bool):
    check(condition)
    assert holds(condition, subject(), around(end="z", tag="env")) is expected


@pytest.mark.parametrize(
    "condition",
    [
        None,
        {},
        {"field": "name"},
        {"field": "name", "equal": "x"},
        {"equals": "x"},
        {"allOf": []},
        {"allOf": 1},
        {"field": "name", "value": 1, "equals": 1},
        {"not": "x"},
    ],
)
def test_what_is_no_condition(condition: Any):
    with pytest.raises(RuleError) as refused:
        check(condition)
    assert not refused.value.known


def test_what_is_not_there_is_known():
    for ask in (lambda: check({"count": {"field": "x[*]"}, "greater": 1}), lambda: around().value("[utcNow()]")):
        with pytest.raises(RuleError) as refused:
            ask()
        assert refused.value.known


def test_modify():
    changed = subject()
    details = {
        "operations": [
            {"operation": "addOrReplace", "field": "tags['ENV']", "value": "[parameters('env')]"},
            {"operation": "add", "field": "tags['Env']", "value": "never"},
            {"operation": "add", "field": "tags.new", "value": "n"},
            {"operation": "remove", "field": "tags['a.b']"},
            {"operation": "addOrReplace", "field": f"{TYPE}/network.open", "value": False},
            {"operation": "addOrReplace", "field": "tags.no", "value": "x", "condition": "[equals(1, 2)]"},
        ]
    }
    modify(details, changed, around(env="test"))
    assert changed.document["tags"] == {"Env": "test", "new": "n"}
    assert changed.document["properties"]["network"] == {"open": False}
    with pytest.raises(RuleError):
        modify({"operations": [{"operation": "drop", "field": "tags.x"}]}, changed, around())


def test_append():
    changed = subject()
    assert append(
        [{"field": "tags.new", "value": "n"}, {"field": f"{TYPE}/accessTier", "value": "Hot"}], changed, around()
    )
    assert changed.document["tags"]["new"] == "n"
    assert not append({"field": f"{TYPE}/accessTier", "value": "Cool"}, changed, around())


@given(st.recursive(st.booleans(), lambda inner: st.lists(inner, min_size=1, max_size=3), max_leaves=10))
def test_all_any_and_not_are_logic(tree: Any):
    def condition(node: Any, every: bool) -> dict[str, Any]:
        if isinstance(node, bool):
            return {"value": node, "equals": True}
        inner = [condition(each, not every) for each in node]
        return {"not": {"allOf" if every else "anyOf": inner}}

    def truth(node: Any, every: bool) -> bool:
        if isinstance(node, bool):
            return node
        return not (all if every else any)(truth(each, not every) for each in node)

    assert holds(condition(tree, True), subject(), around()) is truth(tree, True)


@pytest.mark.parametrize("name", BUILT_IN)
def test_azures_own_definitions_can_be_read(name: str):
    check(BUILT_IN[name]["policyRule"]["if"])
