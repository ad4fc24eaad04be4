"""Deployments that a template makes."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.templates import (
    ExpandedResource,
    Expansion,
    Place,
    Setting,
    SimulatedWorld,
    TemplateError,
    expand,
    expand_nested,
    simulate,
)

from .support import PLACE, STORE, deployed, expanded, fault, nested, outputs, resource, symbolic, template

NAME = {"name": {"type": "string", "defaultValue": "outer"}}


def test_inner_scope() -> None:
    inside = template(
        resource("[parameters('name')]"),
        parameters={"name": {"type": "string"}},
        outputs={"id": {"type": "string", "value": f"[resourceId('{STORE}', parameters('name'))]"}},
    )
    given = {"parameters": {"name": {"value": "[concat(parameters('name'), '1')]"}}}
    declared = template(
        nested("n", inside, properties=given, resourceGroup="h"),
        parameters=NAME,
        outputs={"id": {"type": "string", "value": "[reference('n').outputs.id.value]"}},
    )
    assert outputs(declared) == {"id": f"/subscriptions/s/resourceGroups/h/providers/{STORE}/outer1"}


def test_outer_scope() -> None:
    inside = template(
        resource("[concat(parameters('name'), variables('v'), copyIndex())]", copy={"name": "l", "count": 1}),
        parameters={"name": {"type": "string", "defaultValue": "inner"}},
        outputs={"group": {"type": "string", "value": "[resourceGroup().name]"}},
    )
    declared = template(
        nested("n", inside, inner=False, resourceGroup="h"),
        parameters=NAME,
        variables={"v": "-v"},
        outputs={"group": {"type": "string", "value": "[reference('n').outputs.group.value]"}},
    )
    expansion, world = deployed(declared)
    assert f"/subscriptions/s/resourcegroups/h/providers/{STORE.lower()}/outer-v0" in world.documents
    assert expansion.outputs() == {"group": {"type": "String", "value": "g"}}


@pytest.mark.parametrize(
    ("others", "place"),
    [
        ({"resourceGroup": "h"}, Place(subscription_id="s", resource_group="h")),
        ({"subscriptionId": "t", "location": "eastus"}, Place(scope="subscription", subscription_id="t")),
        ({"scope": "/", "location": "eastus"}, Place(scope="tenant")),
        (
            {"scope": "Microsoft.Management/managementGroups/m", "location": "eastus"},
            Place(scope="managementGroup", management_group="m"),
        ),
    ],
)
def test_scopes(others: dict[str, Any], place: Place) -> None:
    outer = expanded(template(nested("n", template(), **others)))
    found = expand_nested(outer, outer.resources[0])
    assert found.expansion.setting.place.root == place.root
    assert found.expansion.setting.place.scope == place.scope
    assert found.location == others.get("location")
    assert found.expansion.setting.place.deployment_name == "n"


def test_parameters_that_are_known_later() -> None:
    inside = template(
        resource("a", tags={"x": "[parameters('x')]"}),
        parameters={"x": {"type": "string"}},
        outputs={
            "one": {"type": "string", "value": "[parameters('x')]"},
            "two": {"type": "string", "value": "known"},
        },
    )
    given = {"parameters": {"x": {"value": "[reference('b').x]"}}}
    follower = resource("c", tags={"one": "[reference('n').outputs.one.value]"})
    other = resource("d", tags={"two": "[reference('n').outputs.two.value]"})
    world = SimulatedWorld(exact=False)
    declared = template(resource("b"), nested("n", inside, properties=given), follower, other)
    found = {each.resource.name: each for each in simulate(expand(declared, {}, Setting(PLACE, world=world)), world)}
    inner = found["n"].inner
    assert inner is not None
    assert inner[0].document()["tags"] == {"x": "[parameters('x')]"}
    assert found["c"].body == {"tags": {"one": "[reference('n').outputs.one.value]"}}
    assert found["d"].body == {"tags": {"two": "known"}}


def test_deployments_whose_resources_are_known_later() -> None:
    inside = template(resource("[parameters('x')]"), parameters={"x": {"type": "string"}})
    given = {"parameters": {"x": {"value": "[reference('b').x]"}}}
    world = SimulatedWorld(exact=False)
    declared = template(resource("b"), nested("n", inside, properties=given))
    found = simulate(expand(declared, {}, Setting(PLACE, world=world)), world)
    assert found[1].inner is None


def test_linked_templates() -> None:
    loaded: list[str] = []

    def load(address: str) -> dict[str, Any]:
        loaded.append(address)
        if address.endswith("parameters.json"):
            return {"parameters": {"x": {"value": 5}}}
        return template(
            parameters={"x": {"type": "int"}},
            outputs={
                "x": {"type": "int", "value": "[parameters('x')]"},
                "from": {"type": "string", "value": "[deployment().properties.templateLink.uri]"},
            },
        )

    link = {"templateLink": {"relativePath": "inner/b.json"}, "parametersLink": {"uri": "https://x/parameters.json"}}
    declared = template(
        resource("n", "Microsoft.Resources/deployments", properties={"mode": "Incremental", **link}),
        outputs={"all": {"type": "object", "value": "[reference('n').outputs]"}},
    )
    world = SimulatedWorld()
    place = Place(template_link="https://x/a.json")
    expansion = expand(declared, {}, Setting(place, world=world, load=load))
    simulate(expansion, world)
    assert loaded == ["https://x/inner/b.json", "https://x/parameters.json"]
    assert expansion.outputs()["all"]["value"] == {
        "x": {"type": "Int", "value": 5},
        "from": {"type": "String", "value": "https://x/inner/b.json"},
    }
    assert "linked templates are not loaded" in fault(declared | {"outputs": {}}).message


def test_a_linked_template_that_links_to_itself() -> None:
    declared = template(
        resource("n", "Microsoft.Resources/deployments", properties={"templateLink": {"uri": "https://x/a"}})
    )
    world = SimulatedWorld()
    expansion = expand(declared, {}, Setting(PLACE, world=world, load=lambda address: declared))
    with pytest.raises(ValueError, match="more than '20' levels deep"):
        simulate(expansion, world)


@pytest.mark.parametrize(
    ("properties", "reason"),
    [
        ({"templateLink": "https://x/a"}, "The property 'templateLink' of the deployment is no JSON object."),
        ({"templateLink": {"uri": 5}}, "The property 'templateLink.uri' of the deployment is no text."),
        (
            {"templateLink": {"uri": "https://x/a", "relativePath": ["b"]}},
            "The property 'templateLink.relativePath' of the deployment is no text.",
        ),
        (
            {"templateLink": {"uri": "https://[?sig=hidden", "relativePath": "b"}},
            "The address 'https://[' of the deployment's template is not valid.",
        ),
        ({"templateLink": {}}, "A deployment has to have a template or a link to one."),
        (
            {"templateLink": {"uri": "https://x/a"}, "parametersLink": {"uri": {"a": 1}}},
            "The property 'parametersLink.uri' of the deployment is no text.",
        ),
        (
            {"templateLink": {"uri": "https://x/a"}, "parametersLink": {"uri": "https://x/odd"}},
            "The parameters of the deployment are no JSON object.",
        ),
    ],
)
def test_links_that_are_none(properties: dict[str, Any], reason: str) -> None:
    load = {"https://x/a": template(), "https://x/odd": {"parameters": [1]}}.__getitem__
    expansion = expand(
        template(resource("n", "Microsoft.Resources/deployments", properties=properties)),
        {},
        Setting(place=PLACE, load=load),
    )
    with pytest.raises(TemplateError) as caught:
        expand_nested(expansion, expansion.resources[0])
    assert caught.value.reason == reason


def test_secrets_of_key_vaults() -> None:
    inside = template(
        resource("a", tags={"x": "[parameters('x')]"}),
        parameters={"x": {"type": "secureString"}},
        outputs={"secret": {"type": "secureString", "value": "[parameters('x')]"}},
    )
    reference = {"keyVault": {"id": "/vault"}, "secretName": "[concat('s', '1')]"}
    declared = template(nested("n", inside, properties={"parameters": {"x": {"reference": reference}}}))
    world = SimulatedWorld()
    setting = Setting(PLACE, world=world, secret=lambda told: f"{told['keyVault']['id']} {told['secretName']}")
    simulate(expand(declared, {}, setting), world)
    found = next(each for key, each in world.documents.items() if key.endswith("/a"))
    assert found["tags"] == {"x": "/vault s1"}
    n = next(each for key, each in world.documents.items() if key.endswith("/n"))
    assert n["properties"]["outputs"] == {"secret": {"type": "SecureString"}}


def _only(expansion: Expansion) -> tuple[Expansion, ExpandedResource]:
    (resource,) = expansion.resources
    return expansion, resource


def test_what_is_wrong_in_a_deployment_is_said_of_it() -> None:
    odd = template(resource("[fail('no')]"))
    within = ("resources", 0, "properties", "template")
    for declared, path in (
        (template(nested("n", odd)), within),
        (template(nested("n", odd, inner=False)), within),
        (template(nested("m", template(nested("n", odd)))), (*within, *within)),
    ):
        error = fault(declared)
        assert error.message == "The template resource '[fail('no')]' is not valid: Template evaluation failed: no"
        assert error.path == (*path, "resources", 0)
    linked = template(resource("n", "Microsoft.Resources/deployments", properties={"templateLink": {"uri": "x"}}))
    with pytest.raises(TemplateError) as raised:
        expand_nested(*_only(expand(linked, {}, Setting(place=PLACE, load=lambda address: odd))))
    assert raised.value.message.startswith("The template resource 'n' is not valid: The template resource '[fail(")
    assert raised.value.path == ("resources", 0)
    assert "has to have properties" in fault(template(resource("n", "Microsoft.Resources/deployments"))).message


def test_copied_deployments() -> None:
    inside = template(
        parameters={"i": {"type": "int"}}, outputs={"o": {"type": "string", "value": "[string(parameters('i'))]"}}
    )
    loop = {"name": "many", "count": 3}
    given = {"parameters": {"i": {"value": "[copyIndex()]"}}}
    value = "[map(references('many'), lambda('d', lambdaVariables('d').outputs.o.value))]"
    declared = symbolic(
        {"outputs": {"all": {"type": "array", "value": value}}},
        many=nested("[concat('n', copyIndex())]", inside, copy=loop, properties=given),
    )
    assert outputs(declared) == {"all": ["0", "1", "2"]}
