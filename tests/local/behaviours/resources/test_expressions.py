"""Deployments whose templates have expressions, loops and deployments within them."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import DEPLOYMENTS, GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, jwt
from .support import CONTAINER_RESOURCE, DEPLOYMENT, OPERATIONS, SECRET_RESOURCE, VAULT_RESOURCE, body, deploy, resource

pytestmark = pytest.mark.usefixtures("group")

STORE = "Microsoft.Storage/storageAccounts"
ID = f"[resourceId('{STORE}', concat('st', copyIndex()))]"
INNER = f"{GROUP}/providers/Microsoft.Resources/deployments/inner"


def store(name: str, *needs: str, **members: Any) -> dict[str, Any]:
    return resource(STORE, "2026-09-01", name, *needs, sku={"name": "Standard_LRS"}, **members)


def inner(*resources: Any, name: str = "inner", scope: str = "inner", **template: Any) -> dict[str, Any]:
    found = body(*resources, template=template)["properties"]
    properties = {**found, "expressionEvaluationOptions": {"scope": scope}}
    return {
        "type": "Microsoft.Resources/deployments",
        "apiVersion": DEPLOYMENTS,
        "name": name,
        "properties": properties,
    }


def test_parameters_variables_loops_and_outputs(arm: Arm):
    template = {
        "parameters": {"count": {"type": "int"}, "prefix": {"type": "string", "defaultValue": "st"}},
        "variables": {"location": "[resourceGroup().location]"},
        "outputs": {
            "ids": {
                "type": "array",
                "copy": {"count": 2, "input": f"[resourceId('{STORE}', concat('st', copyIndex()))]"},
            },
            "blob": {"type": "string", "value": "[reference('st1').primaryEndpoints.blob]"},
            "place": {
                "type": "string",
                "value": f"[reference(resourceId('{STORE}', 'st0'), '2026-09-01', 'Full').location]",
            },
            "keys": {"type": "int", "value": "[length(listKeys('st0', '2026-09-01').keys)]"},
        },
    }
    loop = {"name": "stores", "count": "[parameters('count')]", "mode": "Serial"}
    many = store("[concat(parameters('prefix'), copyIndex())]", copy=loop)
    many["location"] = "[variables('location')]"
    found = deploy(arm, many, template=template, parameters={"count": {"value": 2}})
    arm.wait()
    found = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]
    assert (found["provisioningState"], found.get("error")) == ("Succeeded", None)
    values = {name: each["value"] for name, each in found["outputs"].items()}
    assert values["ids"] == [f"{GROUP}/providers/{STORE}/st{n}" for n in range(2)]
    assert values["blob"].startswith("https://st1.blob.")
    assert (values["place"], values["keys"]) == ("westeurope", 2)


def test_what_is_asked_for_is_waited_for(arm: Arm):
    asking = {**CONTAINER_RESOURCE, "tags": {"uri": "[reference('kv-one').vaultUri]"}}
    deploy(arm, asking, VAULT_RESOURCE)
    arm.wait()
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["provisioningState"] == "Succeeded"
    found = arm.get(f"{GROUP}/providers/{CONTAINER_RESOURCE['type']}/cg-one", CONTAINER_RESOURCE["apiVersion"])
    assert found.document["tags"]["uri"].startswith("https://kv-one.vault")


def test_deployments_within_deployments(arm: Arm):
    vault = inner(
        VAULT_RESOURCE,
        parameters={"x": {"type": "string"}},
        outputs={"uri": {"type": "string", "value": "[reference('kv-one').vaultUri]"}},
    )
    vault["properties"]["parameters"] = {"x": {"value": "[concat('a', 'b')]"}}
    outputs = {"uri": {"type": "string", "value": "[reference('inner').outputs.uri.value]"}}
    deploy(arm, vault, {**SECRET_RESOURCE, "dependsOn": ["inner"]}, template={"outputs": outputs})
    arm.wait()
    arm.wait()
    found = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]
    assert (found["provisioningState"], found.get("error")) == ("Succeeded", None)
    assert found["outputs"]["uri"]["value"].startswith("https://kv-one.vault")
    assert [each["id"] for each in found["outputResources"]] == [VAULT, f"{VAULT}/secrets/s"]
    inside = arm.get(INNER, DEPLOYMENTS).document["properties"]
    assert inside["parameters"] == {"x": {"type": "String", "value": "ab"}}
    types = {each["properties"]["targetResource"]["resourceType"] for each in arm.list(OPERATIONS, DEPLOYMENTS)}
    assert types == {"Microsoft.Resources/deployments", "Microsoft.KeyVault/vaults/secrets"}
    (operation,) = arm.list(f"{GROUP}/deployments/inner/operations", DEPLOYMENTS)
    assert operation["properties"]["targetResource"]["id"] == VAULT


def test_a_deployment_within_one_that_fails(arm: Arm):
    arm.azure.next_operation(path_contains="kv-one", status="Failed")
    deploy(arm, inner(VAULT_RESOURCE))
    arm.wait()
    error = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["error"]
    (told,) = error["details"]
    assert (told["code"], told["target"]) == ("ResourceDeploymentFailure", INNER)
    assert told["details"][0]["details"][0]["target"] == VAULT


def test_outer_scope(arm: Arm):
    named = {**VAULT_RESOURCE, "name": "[variables('name')]"}
    deploy(arm, inner(named, scope="outer"), template={"variables": {"name": "kv-one"}})
    arm.wait()
    assert arm.get(VAULT, KEYVAULT).document["properties"]["provisioningState"] == "Succeeded"


def test_deployments_to_groups_of_a_subscription(arm: Arm):
    path = f"{SUBSCRIPTION}/providers/Microsoft.Resources/deployments/one"
    group = {"type": "Microsoft.Resources/resourceGroups", "apiVersion": RESOURCES, "name": "new", "location": "eastus"}
    needs = {"resourceGroup": "new", "dependsOn": ["new"]}
    given = body(group, {**inner(VAULT_RESOURCE), **needs})
    assert arm.put(path, DEPLOYMENTS, {**given, "location": "westeurope"}).status == 201
    for _ in range(3):
        arm.wait()
    found = arm.get(path, DEPLOYMENTS).document["properties"]
    assert (found["provisioningState"], found.get("error")) == ("Succeeded", None)
    assert arm.get(VAULT.replace("/rg/", "/new/"), KEYVAULT).status == 200


def test_mode_complete_keeps_what_deployments_within_make(arm: Arm):
    arm.containers()
    deploy(arm, inner(VAULT_RESOURCE), mode="Complete")
    arm.wait()
    assert arm.get(VAULT, KEYVAULT).status == 200
    assert [each["name"] for each in arm.list(f"{GROUP}/resources", RESOURCES)] == ["kv-one"]


def test_outputs_that_can_not_be_worked_out(arm: Arm):
    outputs = {"x": {"type": "string", "value": "[reference('kv-one').nothing]"}}
    error = deploy(arm, VAULT_RESOURCE, template={"outputs": outputs})["properties"]["error"]
    assert error["details"][0]["code"] == "DeploymentOutputEvaluationFailed"


def test_bodies_that_can_not_be_worked_out(arm: Arm):
    asking = {**CONTAINER_RESOURCE, "tags": {"x": "[reference('kv-one').nothing]"}}
    deploy(arm, asking, VAULT_RESOURCE)
    arm.wait()
    error = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["error"]
    assert error["details"][0]["code"] == "InvalidTemplate"
    assert "'nothing' doesn't exist" in error["details"][0]["message"]


def test_resources_that_are_not_there(arm: Arm):
    gone = f"{GROUP}/providers/{STORE}/gone"
    for asked in (f"reference('{gone}', '2026-09-01')", f"reference('{gone}')", f"listKeys('{gone}', '2026-09-01')"):
        found = deploy(arm, {**CONTAINER_RESOURCE, "tags": {"x": f"[string({asked})]"}})["properties"]
        assert found["error"]["details"][0]["code"] == "ResourceNotFound"
        assert "was not found" in found["error"]["details"][0]["message"]


def test_secrets_of_key_vaults(arm: Arm):
    arm.vault()
    arm.put(f"{VAULT}/secrets/s", KEYVAULT, {"properties": {"value": "hunter2"}})
    reference = {"reference": {"keyVault": {"id": VAULT}, "secretName": "s"}}
    template = {
        "parameters": {"secret": {"type": "secureString"}},
        "outputs": {"length": {"type": "int", "value": "[length(parameters('secret'))]"}},
    }
    found = deploy(arm, template=template, parameters={"secret": reference})["properties"]
    assert found["outputs"]["length"]["value"] == 7
    assert "hunter2" not in str(found)


def test_regions_of_types_and_the_subscription(arm: Arm):
    value = "[providers('Microsoft.KeyVault', 'vaults').apiVersions[0]]"
    outputs = {"version": {"type": "string", "value": value}, "id": {"type": "string", "value": "[subscription().id]"}}
    found = deploy(arm, template={"outputs": outputs})["properties"]["outputs"]
    assert found["version"]["value"] == KEYVAULT
    assert found["id"]["value"] == SUBSCRIPTION


def test_who_deploys(arm: Arm):
    value = "[createArray(deployer().objectId, deployer().tenantId, deployer().userPrincipalName)]"
    told = {"outputs": {"who": {"type": "array", "value": value}}}
    within = inner(name="within", outputs=told["outputs"])
    asked = {"type": "array", "value": "[reference('within').outputs.who.value]"}
    both = {"outputs": {**told["outputs"], "within": asked}}
    friend = Arm(arm.azure, {"Authorization": f"Bearer {jwt(oid='44444444-4444-4444-4444-444444444444')}"})
    assert friend.put(DEPLOYMENT, DEPLOYMENTS, body(within, template=both)).status == 201
    friend.wait()
    friend.wait()
    outputs = friend.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["outputs"]
    expected = ["44444444-4444-4444-4444-444444444444", arm.azure.tenant_id, arm.azure.user]
    assert (outputs["who"]["value"], outputs["within"]["value"]) == (expected, expected)
