"""Names, ids, conditions, children and copy loops of resources."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.templates import Place

from .support import ROOT, STORE, deployed, expanded, fault, names, needs, resource, symbolic, template


def test_a_resource_has_its_id_and_its_body() -> None:
    parameters = {"name": {"type": "string"}, "hot": {"type": "bool", "defaultValue": False}}
    sku = {"name": "Standard_LRS"}
    body: dict[str, Any] = {"location": "[resourceGroup().location]", "sku": sku, "tags": "[null()]"}
    declared = template(resource("[parameters('name')]", comments="none", **body), parameters=parameters)
    (found,) = expanded(declared, name="one").resources
    assert (found.id, found.type, found.name) == (f"{ROOT}/providers/{STORE}/one", STORE, "one")
    assert found.body() == {"location": "westeurope", "sku": sku}


@pytest.mark.parametrize(
    ("others", "root"),
    [
        ({"scope": "/"}, ""),
        ({"scope": "/subscriptions/other"}, "/subscriptions/other"),
        ({"scope": "Microsoft.Web/sites/a"}, f"{ROOT}/providers/Microsoft.Web/sites/a"),
        ({"scope": f"[resourceId('{STORE}', 'a')]"}, f"{ROOT}/providers/{STORE}/a"),
        (
            {"scope": "Microsoft.Management/managementGroups/m"},
            "/providers/Microsoft.Management/managementGroups/m",
        ),
        ({"resourceGroup": "h"}, "/subscriptions/s/resourceGroups/h"),
        ({"subscriptionId": "t", "resourceGroup": "h"}, "/subscriptions/t/resourceGroups/h"),
        ({"subscriptionId": "t"}, "/subscriptions/t"),
    ],
)
def test_where_a_resource_is(others: dict[str, Any], root: str) -> None:
    (found,) = expanded(template(resource("a", "Microsoft.Authorization/locks", **others))).resources
    assert found.id == f"{root}/providers/Microsoft.Authorization/locks/a"


def test_resource_groups_are_below_their_subscription() -> None:
    declared = template(resource("new", "Microsoft.Resources/resourceGroups"))
    expansion, _ = deployed(declared, Place(scope="subscription", subscription_id="s"))
    assert expansion.resources[0].id == "/subscriptions/s/resourceGroups/new"
    assert "cannot be deployed to a resource group" in fault(declared).message


@pytest.mark.parametrize(("kind", "name"), [(STORE, "a/b"), (f"{STORE}/blobServices", "a"), ("Odd", "a"), (STORE, "")])
def test_names_with_as_many_segments_as_types(kind: str, name: str) -> None:
    assert "incorrect segment lengths" in fault(template(resource(name, kind))).message


def test_conditions() -> None:
    given = {"wanted": {"type": "bool"}}
    declared = template(
        resource("a", condition="[parameters('wanted')]"),
        resource("a", condition="[not(parameters('wanted'))]"),
        resource("b", dependsOn=["a"]),
        parameters=given,
    )
    assert needs(expanded(declared, wanted=True)) == {"a": [], "b": ["a"]}
    unnamed = template(resource("[split(null(), '/')[0]]", condition=False), resource("b"))
    assert names(expanded(unnamed)) == ["b"]
    assert "has to be of type 'Boolean'" in fault(template(resource("a", condition="yes"))).message


def test_children_have_the_names_of_their_parents() -> None:
    inner = resource("inner", "containers", dependsOn=["a/default"])
    child = resource("default", "blobServices", resources=[inner], dependsOn=["a"])
    full = resource("a/files", f"{STORE}/fileServices")
    lock = resource("a/Microsoft.Authorization/lock", f"{STORE}/providers/locks")
    expansion = expanded(template(resource("a", resources=[child, full, lock])))
    assert [each.id.removeprefix(f"{ROOT}/providers/{STORE}/") for each in expansion.resources] == [
        "a",
        "a/blobServices/default",
        "a/blobServices/default/containers/inner",
        "a/fileServices/files",
        "a/providers/Microsoft.Authorization/locks/lock",
    ]
    assert needs(expansion)["a/default/inner"] == ["a/default"]


def test_children_are_not_made_without_their_parent() -> None:
    child = resource("default", "blobServices", dependsOn=["a"])
    assert names(expanded(template(resource("a", condition=False, resources=[child])))) == []


def test_a_copy_loop() -> None:
    loop = {"name": "stores", "count": 3}
    child = resource("default", "blobServices", dependsOn=["[concat('a', copyIndex())]"])
    declared = template(
        resource("[concat('a', copyIndex())]", copy=loop, resources=[child], tags={"n": "[copyIndex('stores', 1)]"}),
        resource("b", dependsOn=["stores"]),
    )
    expansion = expanded(declared)
    assert names(expansion) == ["a0", "a0/default", "a1", "a1/default", "a2", "a2/default", "b"]
    assert needs(expansion)["a1/default"] == ["a1"]
    assert needs(expansion)["b"] == ["a0", "a1", "a2"]
    assert expansion.resources[2].body() == {"tags": {"n": 2}}


def test_serial_copy_loops() -> None:
    loop = {"name": "stores", "count": 5, "mode": "Serial", "batchSize": 2}
    found = needs(expanded(template(resource("[concat('a', copyIndex())]", copy=loop))))
    assert found == {"a0": [], "a1": [], "a2": ["a0", "a1"], "a3": ["a0", "a1"], "a4": ["a2", "a3"]}
    one = template(resource("[concat('a', copyIndex())]", copy={"name": "l", "count": 3, "mode": "serial"}))
    assert needs(expanded(one)) == {"a0": [], "a1": ["a0"], "a2": ["a1"]}
    wrong = template(resource("[concat('a', copyIndex())]", copy={**loop, "batchSize": 0}))
    assert "The batch size '0'" in fault(wrong).message


def test_an_empty_copy_loop_may_be_needed() -> None:
    none = resource("[concat('a', copyIndex())]", copy={"name": "none", "count": 0})
    assert names(expanded(template(none, resource("b", dependsOn=["none"])))) == ["b"]
    assert names(expanded(symbolic(many=none, b=resource("b", dependsOn=["many"])))) == ["b"]


def test_copies_of_properties() -> None:
    disks = {"name": "disks", "count": 2, "input": {"lun": "[copyIndex('disks')]"}}
    declared = template(
        resource("[concat('a', copyIndex('l'))]", copy={"name": "l", "count": 1}, properties={"copy": [disks]})
    )
    assert expanded(declared).resources[0].body() == {"properties": {"disks": [{"lun": 0}, {"lun": 1}]}}


def test_properties_that_an_expression_gives() -> None:
    declared = template(resource("a", properties="[variables('p')]"), variables={"p": {"b": 1}})
    assert expanded(declared).resources[0].body() == {"properties": {"b": 1}}
