"""Template deployments."""

from __future__ import annotations

import pytest

from ...support import (
    CONTAINER_GROUP,
    CONTAINERS,
    DEPLOYMENTS,
    GROUP,
    KEYVAULT,
    RESOURCES,
    SUBSCRIPTION,
    VAULT,
    Arm,
    code,
)
from .support import CONTAINER_RESOURCE, DEPLOYMENT, OPERATIONS, SECRET_RESOURCE, VAULT_RESOURCE, body, deploy

pytestmark = pytest.mark.usefixtures("group")


SUBSCRIPTION_DEPLOYMENT = f"{SUBSCRIPTION}/providers/Microsoft.Resources/deployments/one"


def test_a_deployment_makes_its_resources_in_order(arm: Arm):
    started = arm.put(DEPLOYMENT, DEPLOYMENTS, body(SECRET_RESOURCE, CONTAINER_RESOURCE, VAULT_RESOURCE))
    assert started.status == 201
    assert started.document["properties"]["provisioningState"] == "Running"
    assert arm.get(started.headers["Azure-AsyncOperation"]).document["status"] == "InProgress"
    arm.wait()
    assert arm.get(started.headers["Azure-AsyncOperation"]).document["status"] == "Succeeded"
    properties = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]
    assert properties["provisioningState"] == "Succeeded"
    assert (properties["duration"], properties["timestamp"]) == ("PT2S", "2027-01-15T08:00:02.0000000Z")
    made = [each["id"] for each in properties["outputResources"]]
    assert made == [CONTAINER_GROUP, VAULT, f"{VAULT}/secrets/s"]
    assert [each["namespace"] for each in properties["providers"]] == [
        "Microsoft.ContainerInstance",
        "Microsoft.KeyVault",
    ]
    (dependency,) = properties["dependencies"]
    assert (dependency["id"], dependency["dependsOn"][0]["id"]) == (f"{VAULT}/secrets/s", VAULT)
    assert arm.get(VAULT, KEYVAULT).document["properties"]["provisioningState"] == "Succeeded"
    assert arm.get(f"{VAULT}/secrets/s", KEYVAULT).status == 200


def test_the_operations_of_a_deployment(arm: Arm):
    arm.put(DEPLOYMENT, DEPLOYMENTS, body(VAULT_RESOURCE))
    (running,) = arm.list(OPERATIONS, DEPLOYMENTS)
    assert running["properties"]["provisioningState"] == "Running"
    arm.wait()
    (done,) = arm.list(OPERATIONS, DEPLOYMENTS)
    assert (done["properties"]["provisioningState"], done["properties"]["statusCode"]) == ("Succeeded", "Created")
    assert done["properties"]["targetResource"]["id"] == VAULT
    assert arm.get(f"{OPERATIONS}/{done['operationId'].lower()}", DEPLOYMENTS).document == done
    assert code(arm.get(f"{OPERATIONS}/none", DEPLOYMENTS)) == (404, "DeploymentOperationNotFound")
    assert code(arm.get(OPERATIONS.replace("/one/", "/two/"), DEPLOYMENTS)) == (404, "DeploymentNotFound")


def test_mode_complete_removes_what_the_template_does_not_have(arm: Arm):
    arm.containers()
    deploy(arm, VAULT_RESOURCE, mode="Complete")
    assert arm.get(CONTAINER_GROUP, CONTAINERS).status == 404
    assert arm.get(VAULT, KEYVAULT).status == 200
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).status == 200
    assert arm.get(GROUP, RESOURCES).status == 200


def test_validating_makes_nothing(arm: Arm):
    found = arm.post(f"{DEPLOYMENT}/validate", DEPLOYMENTS, body(SECRET_RESOURCE, VAULT_RESOURCE)).document
    assert found["properties"]["validatedResources"] == [{"id": VAULT}, {"id": f"{VAULT}/secrets/s"}]
    assert [each["id"] for each in found["properties"]["dependencies"]] == [f"{VAULT}/secrets/s"]
    assert found["properties"]["provisioningState"] == "Succeeded"
    assert arm.get(VAULT, KEYVAULT).status == 404
    assert code(arm.get(DEPLOYMENT, DEPLOYMENTS)) == (404, "DeploymentNotFound")


def test_a_running_deployment_is_left_alone(arm: Arm):
    arm.put(DEPLOYMENT, DEPLOYMENTS, body())
    assert code(arm.put(DEPLOYMENT, DEPLOYMENTS, body())) == (409, "DeploymentActive")
    assert code(arm.delete(DEPLOYMENT, DEPLOYMENTS)) == (409, "DeploymentActive")
    arm.wait()
    assert arm.put(DEPLOYMENT, DEPLOYMENTS, body()).status == 200


def test_cancelling(arm: Arm):
    started = arm.put(DEPLOYMENT, DEPLOYMENTS, body(VAULT_RESOURCE))
    assert arm.post(f"{DEPLOYMENT}/cancel", DEPLOYMENTS).status == 204
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["provisioningState"] == "Canceled"
    assert arm.get(started.headers["Azure-AsyncOperation"]).document["status"] == "Canceled"
    assert code(arm.post(f"{DEPLOYMENT}/cancel", DEPLOYMENTS)) == (409, "DeploymentCannotBeCancelled")
    arm.wait()
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["provisioningState"] == "Canceled"


def test_deployments_are_listed_checked_and_deleted(arm: Arm):
    deploy(arm)
    arm.put(SUBSCRIPTION_DEPLOYMENT, DEPLOYMENTS, {**body(), "location": "westeurope"})
    base = f"{GROUP}/providers/Microsoft.Resources/deployments"
    assert [each["name"] for each in arm.list(base + "/", DEPLOYMENTS)] == ["one"]
    assert len(arm.list(base + "?$filter=provisioningState eq 'succeeded'", DEPLOYMENTS)) == 1
    assert arm.list(base + "?$filter=provisioningState eq 'Failed'", DEPLOYMENTS) == []
    assert code(arm.get(base + "?$filter=x", DEPLOYMENTS)) == (400, "InvalidFilterInQueryString")
    assert len(arm.list(f"{SUBSCRIPTION}/providers/Microsoft.Resources/deployments", DEPLOYMENTS)) == 1
    assert arm.send("HEAD", DEPLOYMENT, DEPLOYMENTS).status == 204
    accepted = arm.delete(DEPLOYMENT, DEPLOYMENTS)
    assert accepted.status == 202
    arm.wait()
    assert arm.get(accepted.headers["Location"]).status == 204
    assert arm.send("HEAD", DEPLOYMENT, DEPLOYMENTS).status == 404
    assert arm.delete(DEPLOYMENT, DEPLOYMENTS).status == 204


def test_deployments_to_a_missing_resource_group(arm: Arm):
    missing = DEPLOYMENT.replace("/rg/", "/none/")
    for method in ("PUT", "GET", "DELETE"):
        refused = arm.send(method, missing, DEPLOYMENTS, body() if method == "PUT" else None)
        assert code(refused) == (404, "ResourceGroupNotFound")


def test_deployments_to_a_subscription_make_resource_groups(arm: Arm):
    resource = {
        "type": "Microsoft.Resources/resourceGroups",
        "apiVersion": RESOURCES,
        "name": "new",
        "location": "eastus",
    }
    arm.put(SUBSCRIPTION_DEPLOYMENT, DEPLOYMENTS, {**body(resource), "location": "westeurope"})
    arm.wait()
    found = arm.get(SUBSCRIPTION_DEPLOYMENT, DEPLOYMENTS).document
    assert (found["location"], found["properties"]["provisioningState"]) == ("westeurope", "Succeeded")
    assert arm.get(f"{SUBSCRIPTION}/resourceGroups/new", RESOURCES).document["location"] == "eastus"
    refused = arm.put(SUBSCRIPTION_DEPLOYMENT, DEPLOYMENTS, {**body(mode="Complete"), "location": "westeurope"})
    assert code(refused) == (400, "InvalidDeploymentMode")


def test_deployments_are_not_in_the_lists_of_resources(arm: Arm):
    deploy(arm)
    assert arm.list(f"{GROUP}/resources", RESOURCES) == []


def test_what_nothing_is_deployed_to(arm: Arm):
    managed = "/providers/Microsoft.Management/managementGroups/m/providers/Microsoft.Resources/deployments/one"
    sent = {**body(), "location": "westeurope"}
    assert code(arm.put(managed, DEPLOYMENTS, sent)) == (404, "ManagementGroupNotFound")
    path = "/providers/Microsoft.Other/things/one/providers/Microsoft.Resources/deployments/one"
    assert code(arm.put(path, DEPLOYMENTS, sent)) == (400, "InvalidDeploymentScope")
    path = f"{VAULT}/providers/Microsoft.Resources/deployments/one"
    assert code(arm.put(path, DEPLOYMENTS, sent)) == (400, "InvalidDeploymentScope")
