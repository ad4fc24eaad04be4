"""Which resources need which, and in what order they are made."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.templates import LaterError

from .support import ROOT, STORE, expanded, fault, names, needs, outputs, resource, symbolic, template


@pytest.mark.parametrize(
    "name",
    [
        "a",
        "A",
        f"{STORE}/a",
        f"[resourceId('{STORE}', 'a')]",
        f"{ROOT}/providers/{STORE}/a",
    ],
)
def test_ways_to_name_a_resource(name: str) -> None:
    assert needs(expanded(template(resource("b", dependsOn=[name]), resource("a"))))["b"] == ["a"]


def test_ways_to_name_a_child() -> None:
    child = resource("a/default", f"{STORE}/blobServices")
    for name in ("a/default", "default", f"{STORE}/a/blobServices/default", f"{STORE}/blobServices/a/default"):
        declared = template(resource("b", dependsOn=[name]), resource("a"), child)
        assert needs(expanded(declared))["b"] == ["a/default"]


def test_what_is_not_there_is_not_needed() -> None:
    error = fault(template(resource("b", dependsOn=["c"])))
    assert "The resource 'c' is not defined in the template" in error.message
    assert error.path == ("resources", 0, "dependsOn", 0)
    error = fault(template(resource("b", dependsOn="[createArray('b', concat('c'))]")))
    assert error.path == ("resources", 0, "dependsOn")


def test_resources_stand_behind_those_that_they_need() -> None:
    declared = template(
        resource("a", dependsOn=["c"]), resource("b"), resource("c", dependsOn=["d"]), resource("d"), resource("e")
    )
    assert names(expanded(declared)) == ["b", "d", "c", "a", "e"]


def test_circles_are_named() -> None:
    declared = template(resource("x", dependsOn=["a"]), resource("a", dependsOn=["b"]), resource("b", dependsOn=["a"]))
    ids = [f"{ROOT}/providers/{STORE}/{name}" for name in "aba"]
    assert f"Circular dependency detected on resource: '{' -> '.join(ids)}'" in fault(declared).message


def test_a_resource_that_is_asked_for_is_needed() -> None:
    by_name = resource("b", tags={"x": "[reference('a').x]"})
    by_id = resource("c", tags={"x": f"[reference(resourceId('{STORE}', 'a')).x]"})
    by_list = resource("d", tags={"x": "[listKeys('a', '2024-01-01').x]"})
    elsewhere = resource("e", tags={"x": f"[reference(resourceId('{STORE}', 'a'), '2024-01-01').x]"})
    found = needs(expanded(template(by_name, by_id, by_list, elsewhere, resource("a"))))
    assert found == {"a": [], "b": ["a"], "c": ["a"], "d": ["a"], "e": []}


def test_a_resource_does_not_need_itself() -> None:
    assert needs(expanded(template(resource("a", tags={"x": "[reference('a').x]"})))) == {"a": []}


def test_symbolic_names() -> None:
    many = resource("[concat('m', copyIndex())]", copy={"name": "loop", "count": 2})
    declared = symbolic(
        one=resource("a"),
        many=many,
        two=resource("b", tags={"x": "[reference('one').x]"}),
        three=resource("c", dependsOn=["many[1]"]),
        four=resource("d", dependsOn=["many"]),
    )
    assert needs(expanded(declared)) == {
        "a": [],
        "m0": [],
        "m1": [],
        "b": ["a"],
        "c": ["m1"],
        "d": ["m0", "m1"],
    }


def test_what_is_there_already_is_not_made_and_hands_on_what_it_needs() -> None:
    declared = symbolic(
        made=resource("a"),
        there=resource("b", existing=True, dependsOn=["made"]),
        last=resource("c", dependsOn=["there"]),
    )
    assert needs(expanded(declared)) == {"a": [], "c": ["a"]}


def test_a_body_that_asks_is_known_later() -> None:
    declared = template(resource("b", properties={"x": "[concat(reference('a').x, 'y', variables('v'))]", "z": 1}))
    declared["resources"].append(resource("a"))
    declared["variables"] = {"v": "[if(true(), 'yes', 'no')]"}
    (_, asking) = expanded(declared).resources
    with pytest.raises(LaterError):
        asking.body()
    assert asking.known_body() == {"properties": {"x": "[concat(reference('a').x, 'y', 'yes')]", "z": 1}}


def test_resources_are_asked_for_where_they_are_deployed() -> None:
    declared = template(
        resource("a", location="here", properties={"x": 1}),
        outputs={
            "part": {"type": "int", "value": "[reference('a').x]"},
            "full": {"type": "string", "value": "[reference('a', '2024-01-01', 'Full').location]"},
            "many": {"type": "array", "value": "[map(references('l'), lambda('r', lambdaVariables('r').n))]"},
        },
    )
    declared["resources"].append(
        resource("[concat('m', copyIndex())]", copy={"name": "l", "count": 2}, properties={"n": "[copyIndex()]"})
    )
    assert outputs(declared) == {"part": 1, "full": "here", "many": [0, 1]}


def test_names_and_variables_ask_for_nothing() -> None:
    assert "'reference' is not expected" in fault(template(resource("[reference('a').x]"))).message
    declared = template(resource("a", tags={"x": "[variables('v')]"}), variables={"v": "[listKeys('a', '1')]"})
    assert "'listKeys' is not expected" in fault(declared).message
    assert "'nothing' is not defined" in fault(template(resource("a", tags={"x": "[reference('nothing')]"}))).message
