"""Deployments to management groups and to the tenant."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient

from ...support import DEPLOYMENTS, RESOURCES, SUBSCRIPTION, Arm, code
from .support import SCHEMA

MANAGED = "/providers/Microsoft.Management/managementGroups/corp"
SCOPES = [MANAGED, ""]
READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7"
ROLES = "2022-04-01"
CHILD = {
    "type": "Microsoft.Management/managementGroups",
    "apiVersion": "2023-04-01",
    "scope": "/",
    "name": "team",
    "properties": {
        "details": {"parent": {"id": "[tenantResourceId('Microsoft.Management/managementGroups', 'corp')]"}}
    },
}
ROLE = {
    "type": "Microsoft.Authorization/roleAssignments",
    "apiVersion": ROLES,
    "name": "[guid('reader')]",
    "properties": {
        "roleDefinitionId": f"[tenantResourceId('Microsoft.Authorization/roleDefinitions', '{READER}')]",
        "principalId": SUBSCRIPTION.rpartition("/")[2],
    },
}


def nested(name: str, *resources: Any, outputs: Any = None, **where: str) -> dict[str, Any]:
    template = {"$schema": SCHEMA, "contentVersion": "1.0.0.0", "resources": list(resources), "outputs": outputs or {}}
    inner = {"expressionEvaluationOptions": {"scope": "inner"}, "mode": "Incremental", "template": template}
    return {
        "type": "Microsoft.Resources/deployments",
        "apiVersion": RESOURCES,
        "name": name,
        "location": "westeurope",
        "properties": inner,
        **where,
    }


GROUP_RESOURCE = {
    "type": "Microsoft.Resources/resourceGroups",
    "apiVersion": RESOURCES,
    "name": "from-above",
    "location": "westeurope",
}
IN_SUBSCRIPTION = nested(
    "sub",
    GROUP_RESOURCE,
    outputs={"id": {"type": "string", "value": "[subscription().id]"}},
    subscriptionId=SUBSCRIPTION.rpartition("/")[2],
)
OUTPUTS = {"sub": {"type": "string", "value": "[reference('sub').outputs.id.value]"}}


def sent(*resources: Any, mode: str = "Incremental", **more: Any) -> Any:
    template = {"$schema": SCHEMA, "contentVersion": "1.0.0.0", "resources": list(resources), **more}
    return {"location": "westeurope", "properties": {"mode": mode, "template": template}}


@pytest.fixture(autouse=True)
def corp(arm: Arm) -> None:
    assert arm.put(MANAGED, "2023-04-01", {"properties": {"displayName": "Corporation"}}).status == 202
    arm.wait()


def path(scope: str, name: str = "one") -> str:
    return f"{scope}/providers/Microsoft.Resources/deployments/{name}"


@pytest.mark.parametrize("scope", SCOPES)
def test_resources_of_the_scope_and_of_a_subscription(arm: Arm, scope: str):
    body = sent(CHILD, ROLE, IN_SUBSCRIPTION, outputs=OUTPUTS)
    assert arm.put(path(scope), DEPLOYMENTS, body).status == 201
    arm.wait(10)
    found = arm.get(path(scope), DEPLOYMENTS).document
    assert found["properties"]["provisioningState"] == "Succeeded", found
    assert found["properties"]["outputs"]["sub"]["value"] == SUBSCRIPTION
    assert arm.get(f"{SUBSCRIPTION}/resourceGroups/from-above", RESOURCES).status == 200
    child = arm.get("/providers/Microsoft.Management/managementGroups/team", "2023-04-01").document
    assert child["properties"]["details"]["parent"]["id"] == MANAGED
    made = {each["id"] for each in found["properties"]["outputResources"]}
    role = next(each for each in made if "/roleAssignments/" in each)
    assert role.startswith(f"{scope}/providers/Microsoft.Authorization/")
    assert arm.get(role, ROLES).document["properties"]["scope"] == scope
    operations = arm.list(f"{path(scope)}/operations", DEPLOYMENTS)
    assert len(operations) == 3
    one = operations[0]
    assert arm.get(f"{path(scope)}/operations/{one['operationId']}", DEPLOYMENTS).document == one


@pytest.mark.parametrize("scope", SCOPES)
def test_the_life_of_a_deployment(arm: Arm, scope: str):
    body = sent(IN_SUBSCRIPTION)
    checked = arm.post(f"{path(scope)}/validate", DEPLOYMENTS, body).document["properties"]
    assert [each["id"] for each in checked["validatedResources"]] == [
        f"{SUBSCRIPTION}/providers/Microsoft.Resources/deployments/sub",
        f"{SUBSCRIPTION}/resourceGroups/from-above",
    ]
    begun = arm.post(f"{path(scope)}/whatIf", DEPLOYMENTS, body)
    told = arm.get(begun.headers["Location"]).document["properties"]["changes"]
    assert [(each["resourceId"], each["changeType"]) for each in told] == [
        (f"{SUBSCRIPTION}/resourceGroups/from-above", "Create")
    ]
    assert arm.send("HEAD", path(scope), DEPLOYMENTS).status == 404
    assert arm.put(path(scope), DEPLOYMENTS, body).status == 201
    assert code(arm.put(path(scope), DEPLOYMENTS, body)) == (409, "DeploymentActive")
    assert arm.post(f"{path(scope)}/cancel", DEPLOYMENTS).status == 204
    assert arm.get(path(scope), DEPLOYMENTS).document["properties"]["provisioningState"] == "Canceled"
    assert arm.put(path(scope), DEPLOYMENTS, body).status == 200
    arm.wait(10)
    assert [each["name"] for each in arm.list(path(scope, ""), DEPLOYMENTS)] == ["one"]
    exported = arm.post(f"{path(scope)}/exportTemplate", DEPLOYMENTS).document["template"]
    assert exported == body["properties"]["template"]
    assert arm.send("HEAD", path(scope), DEPLOYMENTS).status == 204
    assert arm.delete(path(scope), DEPLOYMENTS).status == 202
    arm.wait()
    assert code(arm.get(path(scope), DEPLOYMENTS)) == (404, "DeploymentNotFound")


def test_a_deployment_of_the_tenant_deploys_to_a_management_group(arm: Arm):
    named = {"name": {"type": "string", "value": "[managementGroup().properties.displayName]"}}
    here = {"type": "string", "value": "[tenant().tenantId]"}
    inner = nested("inner", ROLE, scope="Microsoft.Management/managementGroups/corp")
    body = sent(inner, outputs={"tenant": here})
    assert arm.put(path(""), DEPLOYMENTS, body).status == 201
    arm.wait(10)
    found = arm.get(path(""), DEPLOYMENTS).document["properties"]
    assert found["provisioningState"] == "Succeeded", found
    assert found["outputs"]["tenant"]["value"] == arm.azure.tenant_id
    assert [each["name"] for each in arm.list(path(MANAGED, ""), DEPLOYMENTS)] == ["inner"]
    assert arm.put(path(MANAGED, "two"), DEPLOYMENTS, sent(outputs=named)).status == 201
    arm.wait(10)
    outputs = arm.get(path(MANAGED, "two"), DEPLOYMENTS).document["properties"]["outputs"]
    assert outputs["name"]["value"] == "Corporation"


@pytest.mark.parametrize("scope", SCOPES)
def test_what_is_refused(arm: Arm, scope: str):
    assert code(arm.put(path(scope), DEPLOYMENTS, sent(mode="Complete"))) == (400, "InvalidDeploymentMode")
    body = sent()
    del body["location"]
    assert arm.put(path(scope), DEPLOYMENTS, body).status == 400
    assert code(arm.post(f"{path(scope)}/cancel", DEPLOYMENTS)) == (404, "DeploymentNotFound")


def test_a_management_group_is_registered_for_a_provider(arm: Arm):
    assert arm.post(f"{MANAGED}/providers/Microsoft.KeyVault/register", RESOURCES).status == 200
    other = MANAGED.replace("corp", "none")
    assert code(arm.post(f"{other}/providers/Microsoft.KeyVault/register", RESOURCES))[0] == 404


def test_by_our_client(arm: Arm):
    deployments = ProvisioningClient.local(arm.azure).resources.deployments
    found = deployments.begin_create_or_update_at_tenant_scope("one", sent(IN_SUBSCRIPTION)).result()
    assert found.properties is not None
    assert found.properties.provisioning_state == "Succeeded"
    managed = deployments.begin_create_or_update_at_management_group_scope("corp", "two", sent(ROLE)).result()
    assert managed.id == path(MANAGED, "two")
    assert [each.name for each in deployments.list_at_management_group_scope("corp")] == ["two"]
    assert deployments.check_existence_at_tenant_scope("one")
    told = deployments.begin_what_if_at_tenant_scope("one", sent(IN_SUBSCRIPTION)).result()
    assert told.properties is not None
    assert [each.change_type for each in told.properties.changes or ()] == ["NoChange"]


def test_by_our_async_client(arm: Arm):
    async def run() -> None:
        async with AsyncProvisioningClient.local(arm.azure) as client:
            deployments = client.resources.deployments
            poller = await deployments.begin_create_or_update_at_management_group_scope("corp", "one", sent(ROLE))
            assert (await poller.result()).id == path(MANAGED)
            assert [each.name async for each in deployments.list_at_management_group_scope("corp")] == ["one"]
            poller = await deployments.begin_create_or_update_at_tenant_scope("two", sent(IN_SUBSCRIPTION))
            assert (await poller.result()).id == path("", "two")

    asyncio.run(run())
