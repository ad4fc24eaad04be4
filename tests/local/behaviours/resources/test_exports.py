"""Templates of what is there."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.templates import template_hash

from ...support import CONTAINER_GROUP, DEPLOYMENTS, GROUP, KEYVAULT, RESOURCES, VAULT, Arm, code
from .support import DEPLOYMENT, SECRET_RESOURCE, VAULT_RESOURCE, body, deploy

pytestmark = pytest.mark.usefixtures("group")


def exported(arm: Arm, *resources: str, options: str = "IncludeParameterDefaultValue") -> dict[str, Any]:
    given = {"resources": list(resources) or ["*"], "options": options}
    found: dict[str, Any] = arm.post(f"{GROUP}/exportTemplate", RESOURCES, given).document["template"]
    return found


def test_a_group_that_is_exported_can_be_deployed(arm: Arm):
    deploy(arm, SECRET_RESOURCE, {**VAULT_RESOURCE, "tags": {"a": "[[b]"}})
    arm.containers()
    template = exported(arm)
    assert template["parameters"]["vaults_kv_one_name"] == {"defaultValue": "kv-one", "type": "String"}
    found = {each["type"]: each for each in template["resources"]}
    assert found["Microsoft.KeyVault/vaults"]["name"] == "[parameters('vaults_kv_one_name')]"
    assert found["Microsoft.KeyVault/vaults/secrets"]["name"] == "[concat(parameters('vaults_kv_one_name'), '/s')]"
    needs = ["[resourceId('Microsoft.KeyVault/vaults', parameters('vaults_kv_one_name'))]"]
    assert found["Microsoft.KeyVault/vaults/secrets"]["dependsOn"] == needs
    checked = arm.post(f"{DEPLOYMENT}/validate", DEPLOYMENTS, body(template=template)).document
    assert checked["properties"]["provisioningState"] == "Succeeded"
    ids = {each["id"] for each in checked["properties"]["validatedResources"]}
    assert ids == {VAULT, f"{VAULT}/secrets/s", CONTAINER_GROUP}


def test_some_resources_with_their_names(arm: Arm):
    arm.vault()
    arm.containers()
    template = exported(arm, VAULT, options="SkipAllParameterization")
    assert [each["name"] for each in template["resources"]] == ["kv-one"]
    assert template["parameters"] == {}
    assert exported(arm, VAULT, options="")["parameters"] == {"vaults_kv_one_name": {"type": "String"}}


def test_resources_that_refer_to_each_other_are_exported_without_a_circle(arm: Arm):
    other = VAULT.replace("kv-one", "kv-two")
    arm.vault()
    arm.vault(other)
    for id, beside in ((VAULT, other), (other, VAULT)):
        assert arm.patch(id, KEYVAULT, {"tags": {"beside": beside}}).status == 200
    template = exported(arm, options="SkipAllParameterization")
    needed = [need for each in template["resources"] for need in each.get("dependsOn", ())]
    assert needed == ["[resourceId('Microsoft.KeyVault/vaults', 'kv-two')]"]
    checked = arm.post(f"{DEPLOYMENT}/validate", DEPLOYMENTS, body(template=template)).document
    assert checked["properties"]["provisioningState"] == "Succeeded"


def test_what_is_not_there_is_not_exported(arm: Arm):
    assert code(arm.post(f"{GROUP}/exportTemplate", RESOURCES, {"resources": [VAULT]})) == (404, "ResourceNotFound")
    gone = GROUP.replace("/rg", "/gone")
    assert code(arm.post(f"{gone}/exportTemplate", RESOURCES, {"resources": ["*"]})) == (404, "ResourceGroupNotFound")


def test_the_template_of_a_deployment(arm: Arm):
    named = {**VAULT_RESOURCE, "name": "[concat('kv', '-one')]"}
    deploy(arm, named)
    template = arm.post(f"{DEPLOYMENT}/exportTemplate", DEPLOYMENTS).document["template"]
    assert template == body(named)["properties"]["template"]
    arm.azure.unwritten.clear()
    assert code(arm.post(f"{DEPLOYMENT}/exportTemplate", DEPLOYMENTS)) == (404, "DeploymentTemplateNotFound")
    assert arm.get(VAULT, KEYVAULT).status == 200


def test_the_hash_of_a_template(arm: Arm):
    path = "/providers/Microsoft.Resources/calculateTemplateHash"
    one = arm.post(path, DEPLOYMENTS, body()["properties"]["template"]).document
    other = arm.post(path, DEPLOYMENTS, body(VAULT_RESOURCE)["properties"]["template"]).document
    assert one["minifiedTemplate"].startswith('{"$schema":"')
    assert int(one["templateHash"]) != int(other["templateHash"])
    assert deploy(arm)["properties"]["templateHash"] == one["templateHash"]


def test_the_hash_of_a_deployment_in_a_deployment(arm: Arm):
    output = {"type": "string", "value": "[deployment().properties.templateHash]"}
    inside = {**body()["properties"]["template"], "resources": [], "outputs": {"hash": output}}
    properties = {"mode": "Incremental", "template": inside, "expressionEvaluationOptions": {"scope": "inner"}}
    deploy(
        arm,
        {
            "type": "Microsoft.Resources/deployments",
            "apiVersion": DEPLOYMENTS,
            "name": "inner",
            "properties": properties,
        },
    )
    inner = arm.get(f"{DEPLOYMENT.rpartition('/')[0]}/inner", DEPLOYMENTS).document["properties"]
    assert inner["templateHash"] == inner["outputs"]["hash"]["value"] == template_hash(inside)


@pytest.mark.parametrize("sent", [1.5, [], "a", True])
def test_what_is_no_template_has_no_hash(arm: Arm, sent: object):
    path = "/providers/Microsoft.Resources/calculateTemplateHash"
    assert code(arm.post(path, DEPLOYMENTS, sent)) == (400, "InvalidTemplate")
