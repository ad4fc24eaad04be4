"""Template specs: their versions, and deployments of them."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import DEPLOYMENTS, GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, code
from ..deploymentstacks.support import STACK
from ..resources.support import DEPLOYMENT, SCHEMA, VAULT_RESOURCE

pytestmark = pytest.mark.usefixtures("group")

VERSION = "2022-02-01"
SPEC = f"{GROUP}/providers/Microsoft.Resources/templateSpecs/shop"
ONE = f"{SPEC}/versions/1.0"


def template(*resources: Any) -> dict[str, Any]:
    return {"$schema": SCHEMA, "contentVersion": "1.0.0.0", "resources": list(resources)}


def spec(arm: Arm, *resources: Any, **properties: Any) -> None:
    """A template spec with a version."""
    made = arm.put(SPEC, VERSION, {"location": "westeurope", "properties": {"displayName": "Shop"}})
    assert made.status == 201, made.body
    properties = {"mainTemplate": template(*resources), "description": "first", **properties}
    made = arm.put(ONE, VERSION, {"location": "westeurope", "properties": properties})
    assert made.status == 201, made.body


def deployed(arm: Arm, **link: Any) -> dict[str, Any]:
    response = arm.put(DEPLOYMENT, DEPLOYMENTS, {"properties": {"mode": "Incremental", "templateLink": link}})
    assert response.status == 201, response.body
    arm.wait()
    arm.wait()
    properties: dict[str, Any] = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]
    return properties


def test_the_life_of_a_template_spec(arm: Arm):
    spec(arm, VAULT_RESOURCE)
    shown = arm.get(SPEC, VERSION).document
    assert (shown["type"], shown["properties"]) == ("Microsoft.Resources/templateSpecs", {"displayName": "Shop"})
    expanded = arm.get(f"{SPEC}?$expand=versions", VERSION).document["properties"]["versions"]
    assert expanded["1.0"]["description"] == "first"
    assert arm.get(ONE, VERSION).document["properties"]["mainTemplate"]["resources"] == [VAULT_RESOURCE]
    for scope in (SUBSCRIPTION, GROUP):
        (listed,) = arm.list(f"{scope}/providers/Microsoft.Resources/templateSpecs/", VERSION)
        assert listed == shown
    assert [each["name"] for each in arm.list(f"{SPEC}/versions", VERSION)] == ["1.0"]
    for path in (SPEC, ONE):
        assert arm.patch(path, VERSION, {"tags": {"a": "b"}}).document["tags"] == {"a": "b"}
    assert arm.delete(SPEC, VERSION).status == 200
    assert code(arm.get(ONE, VERSION)) == (404, "ParentResourceNotFound")
    assert arm.delete(SPEC, VERSION).status == 204


def test_a_version_needs_its_template_spec_and_stands_beside_it(arm: Arm):
    body = {"location": "northeurope", "properties": {"mainTemplate": template()}}
    assert arm.put(ONE, VERSION, body).status == 404
    assert arm.put(SPEC, VERSION, {"location": "westeurope"}).status == 201
    assert code(arm.put(ONE, VERSION, body)) == (400, "BadRequest")


def test_a_version_is_deployed(arm: Arm):
    spec(arm, VAULT_RESOURCE)
    found = deployed(arm, id=ONE)
    assert (found["provisioningState"], found["templateLink"]) == (
        "Succeeded",
        {"id": ONE, "contentVersion": "1.0.0.0"},
    )
    assert arm.get(VAULT, KEYVAULT).status == 200


def test_a_template_refers_to_those_beside_it(arm: Arm):
    inner = {
        "type": "Microsoft.Resources/deployments",
        "apiVersion": RESOURCES,
        "name": "inner",
        "properties": {"mode": "Incremental", "templateLink": {"relativePath": "parts/vault.json"}},
    }
    spec(arm, inner, linkedTemplates=[{"path": "parts/vault.json", "template": template(VAULT_RESOURCE)}])
    assert deployed(arm, id=ONE)["provisioningState"] == "Succeeded"
    assert arm.get(VAULT, KEYVAULT).status == 200


def test_a_deployment_stack_deploys_a_version(arm: Arm):
    spec(arm, VAULT_RESOURCE)
    settings = {"actionOnUnmanage": {"resources": "delete"}, "denySettings": {"mode": "none"}}
    sent = {"properties": {"templateLink": {"id": ONE}, **settings}}
    assert arm.put(STACK, "2025-07-01", sent).status == 201
    arm.wait()
    found = arm.get(STACK, "2025-07-01").document["properties"]
    assert (found["provisioningState"], [each["id"] for each in found["resources"]]) == ("succeeded", [VAULT])


@pytest.mark.parametrize(
    ("link", "error"),
    [
        ({"id": f"{SPEC}/versions/2.0"}, (404, "TemplateSpecVersionNotFound")),
        ({"id": SPEC}, (404, "TemplateSpecVersionNotFound")),
        ({"id": ONE, "contentVersion": "2.0.0.0"}, (400, "InvalidTemplate")),
        ({"uri": "https://example.com/a.json"}, (400, "InvalidContentLink")),
    ],
)
def test_a_link_that_leads_nowhere(arm: Arm, link: dict[str, Any], error: tuple[int, str]):
    spec(arm, VAULT_RESOURCE)
    sent = {"properties": {"mode": "Incremental", "templateLink": link}}
    assert code(arm.put(DEPLOYMENT, DEPLOYMENTS, sent)) == error


def test_azure_has_none_of_its_own(arm: Arm):
    built_in = "/providers/Microsoft.Resources/builtInTemplateSpecs"
    assert arm.list(f"{built_in}/", VERSION) == []
    for path in (f"{built_in}/shop", f"{built_in}/shop/versions/1.0", f"{built_in}/shop/versions"):
        refused = arm.get(path, VERSION)
        assert code(refused) == (404, "TemplateSpecNotFound")
        assert "'shop'" in refused.document["error"]["message"]
