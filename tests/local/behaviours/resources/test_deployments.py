"""Template deployments."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure, VirtualClock

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
    container,
    container_body,
    vault_body,
)

DEPLOYMENT = f"{GROUP}/providers/Microsoft.Resources/deployments/one"
OPERATIONS = f"{GROUP}/deployments/one/operations"
SUBSCRIPTION_DEPLOYMENT = f"{SUBSCRIPTION}/providers/Microsoft.Resources/deployments/one"
SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
VAULT_RESOURCE = {"type": "Microsoft.KeyVault/vaults", "apiVersion": KEYVAULT, "name": "kv-one", **vault_body()}
SECRET_RESOURCE = {
    "type": "Microsoft.KeyVault/vaults/secrets",
    "apiVersion": KEYVAULT,
    "name": "kv-one/s",
    "dependsOn": ["Microsoft.KeyVault/vaults/kv-one"],
    "properties": {"value": "x"},
}
CONTAINER_RESOURCE = {
    "type": "Microsoft.ContainerInstance/containerGroups",
    "apiVersion": CONTAINERS,
    "name": "cg-one",
    **container_body(),
}


REFERENCE = {"reference": {"keyVault": {"id": "x"}, "secretName": "s"}}


@pytest.fixture(autouse=True)
def group(arm: Arm) -> None:
    arm.group()


def body(*resources: Any, mode: str = "Incremental", template: Any = None, **properties: Any) -> dict[str, Any]:
    whole = {"$schema": SCHEMA, "contentVersion": "1.0.0.0", "resources": list(resources), **(template or {})}
    return {"properties": {"mode": mode, "template": whole, **properties}}


def deploy(arm: Arm, *resources: Any, **more: Any) -> dict[str, Any]:
    response = arm.put(DEPLOYMENT, DEPLOYMENTS, body(*resources, **more))
    assert response.status in (200, 201), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(DEPLOYMENT, DEPLOYMENTS).document
    return document


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


def test_outputs_and_parameters(arm: Arm):
    template = {
        "parameters": {"a": {"type": "string"}, "b": {"type": "int", "defaultValue": 5}, "c": {"type": "secureString"}},
        "outputs": {"x": {"type": "string", "value": "[[literal]"}},
    }
    given = {"A": {"value": "one"}, "c": {"value": "hunter2"}}
    found = deploy(arm, template=template, parameters=given)["properties"]
    assert found["parameters"] == {
        "a": {"type": "string", "value": "one"},
        "b": {"type": "int", "value": 5},
        "c": {"type": "secureString"},
    }
    assert found["outputs"] == {"x": {"type": "string", "value": "[literal]"}}


def test_symbolic_names_conditions_and_comments(arm: Arm):
    template = {
        "languageVersion": "2.0",
        "resources": {
            "secret": {**SECRET_RESOURCE, "dependsOn": ["vault"], "comments": "a secret"},
            "vault": VAULT_RESOURCE,
            "never": {**CONTAINER_RESOURCE, "condition": False},
        },
    }
    assert deploy(arm, template=template)["properties"]["provisioningState"] == "Succeeded"
    assert arm.get(f"{VAULT}/secrets/s", KEYVAULT).status == 200
    assert arm.get(CONTAINER_GROUP, CONTAINERS).status == 404


def test_text_that_begins_like_an_expression(arm: Arm):
    found = deploy(arm, {**VAULT_RESOURCE, "tags": {"a": "[1] first", "b": "[[x]"}})["properties"]
    assert found["provisioningState"] == "Succeeded"
    assert arm.get(VAULT, KEYVAULT).document["tags"] == {"a": "[1] first", "b": "[x]"}


def test_a_deployment_whose_resource_group_goes_away(arm: Arm):
    arm.azure.next_operation(path_contains="deployments", seconds=10)
    started = arm.put(DEPLOYMENT, DEPLOYMENTS, body(VAULT_RESOURCE))
    arm.delete(GROUP, RESOURCES)
    arm.wait(10)
    assert arm.get(started.headers["Azure-AsyncOperation"]).document["status"] == "Succeeded"
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).status == 404


@pytest.mark.parametrize("need", ["kv-one", VAULT, VAULT.upper(), "Microsoft.KeyVault/vaults/kv-one"])
def test_forms_of_dependencies(arm: Arm, need: str):
    assert (
        deploy(arm, {**SECRET_RESOURCE, "dependsOn": [need]}, VAULT_RESOURCE)["properties"]["provisioningState"]
        == "Succeeded"
    )


def test_a_resource_that_fails_makes_the_deployment_fail(arm: Arm):
    arm.azure.next_operation(path_contains="kv-one", status="Failed")
    found = deploy(arm, VAULT_RESOURCE, CONTAINER_RESOURCE)["properties"]
    assert found["provisioningState"] == "Failed"
    assert found["error"]["code"] == "DeploymentFailed"
    assert [(each["code"], each["target"]) for each in found["error"]["details"]] == [
        ("ResourceDeploymentFailure", VAULT)
    ]
    states = {
        each["properties"]["targetResource"]["resourceName"]: each["properties"]["provisioningState"]
        for each in arm.list(OPERATIONS, DEPLOYMENTS)
    }
    assert states == {"kv-one": "Failed", "cg-one": "Succeeded"}


def test_a_resource_that_is_refused_makes_the_deployment_fail(arm: Arm):
    arm.vault()
    arm.delete(VAULT, KEYVAULT)
    started = arm.put(DEPLOYMENT, DEPLOYMENTS, body(VAULT_RESOURCE))
    assert started.status == 201
    arm.wait()
    status = arm.get(started.headers["Azure-AsyncOperation"]).document
    assert (status["status"], status["error"]["code"]) == ("Failed", "DeploymentFailed")
    assert status["error"]["details"][0]["code"] == "ConflictError"
    (operation,) = arm.list(OPERATIONS, DEPLOYMENTS)
    assert operation["properties"]["statusCode"] == "Conflict"
    assert operation["properties"]["statusMessage"]["error"]["code"] == "ConflictError"


def test_a_deployment_takes_as_long_as_its_resources(arm: Arm):
    arm.azure.next_operation(path_contains="cg-one", seconds=60)
    arm.put(DEPLOYMENT, DEPLOYMENTS, body(CONTAINER_RESOURCE))
    arm.wait(59)
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["provisioningState"] == "Running"
    arm.wait(1)
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["provisioningState"] == "Succeeded"


def chain(*names: str) -> list[dict[str, Any]]:
    """Container groups, each of which needs the one before."""
    found = []
    for at, name in enumerate(names):
        needs = [f"Microsoft.ContainerInstance/containerGroups/{names[at - 1]}"] if at else []
        found.append({**CONTAINER_RESOURCE, "name": name, "dependsOn": needs})
    return found


def begun(arm: Arm) -> list[str]:
    found = [each["properties"] for each in arm.list(OPERATIONS, DEPLOYMENTS)]
    return sorted(each["targetResource"]["resourceName"] for each in found)


def test_what_depends_on_a_resource_waits_for_it(arm: Arm):
    arm.azure.next_operation(path_contains="cg-slow", seconds=9)
    slow = {**CONTAINER_RESOURCE, "name": "cg-slow"}
    arm.put(DEPLOYMENT, DEPLOYMENTS, body(slow, *chain("cg-a", "cg-b", "cg-c")))
    assert begun(arm) == ["cg-a", "cg-slow"]
    arm.wait(2)
    assert begun(arm) == ["cg-a", "cg-b", "cg-slow"]
    arm.wait(2)
    assert begun(arm) == ["cg-a", "cg-b", "cg-c", "cg-slow"]
    arm.wait(2)
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["provisioningState"] == "Running"
    arm.wait(3)
    found = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]
    assert (found["provisioningState"], found["duration"]) == ("Succeeded", "PT9S")
    assert len(found["outputResources"]) == 4


def test_what_depends_on_a_resource_that_fails_is_never_begun(arm: Arm):
    arm.azure.next_operation(path_contains="cg-a", status="Failed")
    found = deploy(arm, *chain("cg-a", "cg-b"))["properties"]
    assert found["provisioningState"] == "Failed"
    assert [each["target"].rpartition("/")[2] for each in found["error"]["details"]] == ["cg-a"]
    assert begun(arm) == ["cg-a"]


def test_a_cancelled_deployment_begins_nothing_more(arm: Arm):
    arm.put(DEPLOYMENT, DEPLOYMENTS, body(*chain("cg-a", "cg-b")))
    assert arm.post(f"{DEPLOYMENT}/cancel", DEPLOYMENTS).status == 204
    arm.wait()
    assert begun(arm) == ["cg-a"]


def test_bodies_that_wait_are_in_memory_alone(tmp_path: Path):
    """They may hold secrets. A deployment that loses them fails, and says so."""
    secret = {**chain("cg-a", "cg-b")[1]}
    secret["properties"] = {
        **secret["properties"],
        "containers": [container(environmentVariables=[{"name": "A", "secureValue": "hunter2"}])],
    }
    state = tmp_path / "state"
    with LocalAzure(state=str(state), clock=VirtualClock(1_800_000_000.0, held=True)) as azure:
        arm = Arm(azure)
        arm.group()
        assert arm.put(DEPLOYMENT, DEPLOYMENTS, body(chain("cg-a")[0], secret)).status == 201
    assert b"hunter2" not in state.read_bytes()
    with LocalAzure(state=str(state), clock=VirtualClock(1_800_000_060.0, held=True)) as azure:
        found = Arm(azure).get(DEPLOYMENT, DEPLOYMENTS).document["properties"]
    assert found["provisioningState"] == "Failed"
    assert [each["code"] for each in found["error"]["details"]] == ["DeploymentInterrupted"]


def test_a_whole_application(arm: Arm):
    """Resources of several providers, with children that their parents have to be ready for."""
    arm.put(
        DEPLOYMENT,
        DEPLOYMENTS,
        body(
            resource("Microsoft.Storage/storageAccounts", "2026-09-01", "stone", sku={"name": "Standard_LRS"}),
            resource(
                "Microsoft.Storage/storageAccounts/blobServices/containers", "2026-09-01", "stone/default/docs", "stone"
            ),
            resource("Microsoft.Web/serverfarms", "2025-05-01", "plan", sku={"name": "B1"}),
            resource("Microsoft.Web/sites", "2025-05-01", "site", "plan", properties={"serverFarmId": "plan"}),
            resource("Microsoft.Web/sites/config", "2025-05-01", "site/appsettings", "site", properties={"A": "b"}),
            resource(
                "Microsoft.DBforMySQL/flexibleServers",
                "2024-12-30",
                "my-one",
                properties={"administratorLogin": "boss", "administratorLoginPassword": "Hunter2-hunter2"},
            ),
            resource("Microsoft.DBforMySQL/flexibleServers/databases", "2024-12-30", "my-one/shop", "my-one"),
        ),
    )
    arm.wait()
    arm.wait()
    found = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]
    assert (found["provisioningState"], found.get("error")) == ("Succeeded", None)
    site = f"{GROUP}/providers/Microsoft.Web/sites/site"
    assert arm.post(f"{site}/config/appsettings/list", "2025-05-01").document["properties"] == {"A": "b"}
    assert "Hunter2" not in str(arm.azure.store.get(DEPLOYMENT))


def resource(type: str, version: str, name: str, *needs: str, **members: Any) -> dict[str, Any]:
    found = {"type": type, "apiVersion": version, "name": name, "dependsOn": list(needs), "properties": {}, **members}
    tracked = type.count("/") == 1
    return {**found, "location": "westeurope", "kind": "StorageV2"} if tracked else found


def test_mode_complete_removes_what_the_template_does_not_have(arm: Arm):
    arm.containers()
    deploy(arm, VAULT_RESOURCE, mode="Complete")
    assert arm.get(CONTAINER_GROUP, CONTAINERS).status == 404
    assert arm.get(VAULT, KEYVAULT).status == 200
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).status == 200
    assert arm.get(GROUP, RESOURCES).status == 200


def test_validating_makes_nothing(arm: Arm):
    found = arm.post(f"{DEPLOYMENT}/validate", DEPLOYMENTS, body(VAULT_RESOURCE)).document
    assert found["properties"]["validatedResources"] == [{"id": VAULT}]
    assert found["properties"]["provisioningState"] == "Succeeded"
    assert arm.get(VAULT, KEYVAULT).status == 404
    assert code(arm.get(DEPLOYMENT, DEPLOYMENTS)) == (404, "DeploymentNotFound")


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"properties": {"mode": "Incremental"}}, "InvalidTemplate"),
        ({"properties": {"mode": "Incremental", "template": {"resources": []}}}, "InvalidRequestContent"),
        ({"properties": {"template": {}}}, "InvalidRequestContent"),
        (body("x"), "InvalidTemplate"),
        (body({"type": "Microsoft.KeyVault/vaults", "name": "kv-one"}), "InvalidTemplate"),
        (body({**VAULT_RESOURCE, "name": "a/b"}), "InvalidTemplate"),
        (body(VAULT_RESOURCE, VAULT_RESOURCE), "InvalidTemplate"),
        (body({**VAULT_RESOURCE, "dependsOn": ["nothing"]}), "InvalidTemplate"),
        (body({**VAULT_RESOURCE, "dependsOn": ["kv-one"]}), "InvalidTemplate"),
        (body({"type": "Microsoft.Resources/resourceGroups", "apiVersion": RESOURCES, "name": "x"}), "InvalidTemplate"),
        (body(parameters={"a": {"value": 1}}), "InvalidTemplate"),
        (body(template={"parameters": {"a": {"type": "int"}}}), "InvalidTemplate"),
        (body({**VAULT_RESOURCE, "properties": {}}), "InvalidTemplateDeployment"),
        (body({**VAULT_RESOURCE, "apiVersion": "1999-01-01"}), "InvalidTemplateDeployment"),
        (body({**VAULT_RESOURCE, "type": "Microsoft.Nothing/things"}), "InvalidTemplateDeployment"),
    ],
)
@pytest.mark.parametrize("action", ["", "/validate"])
def test_templates_that_are_refused(arm: Arm, given: dict[str, Any], error: str, action: str):
    assert code(arm.send("POST" if action else "PUT", DEPLOYMENT + action, DEPLOYMENTS, given)) == (400, error)


def test_inner_errors_are_told(arm: Arm):
    error = arm.put(DEPLOYMENT, DEPLOYMENTS, body({**VAULT_RESOURCE, "properties": {}})).document["error"]
    assert [(each["code"], each["target"]) for each in error["details"]] == [("InvalidRequestContent", VAULT)]


@pytest.mark.parametrize(
    ("given", "what"),
    [
        (body({**VAULT_RESOURCE, "name": "[parameters('x')]"}), "the template expression at 'resources[0].name'"),
        (body(template={"outputs": {"x": {"value": "[x()]"}}}), "the template expression at 'outputs.x.value'"),
        (body({**VAULT_RESOURCE, "copy": {"count": 2}}), "'copy' of the template resource at 'resources[0]'"),
        (body({**VAULT_RESOURCE, "resources": []}), "'resources' of the template resource"),
        (body({**VAULT_RESOURCE, "type": "Microsoft.Resources/deployments"}), "the nested deployment"),
        (body(templateLink={"uri": "https://x"}), "the property 'templateLink' of deployments"),
        (body(template={"functions": [{}]}), "the section 'functions' of templates"),
        (
            body(template={"parameters": {"a": {"type": "string"}}}, parameters={"a": REFERENCE}),
            "the parameter 'a' that is no literal value",
        ),
    ],
)
def test_what_is_not_implemented_says_so(arm: Arm, given: dict[str, Any], what: str):
    refused = arm.put(DEPLOYMENT, DEPLOYMENTS, given)
    assert code(refused) == (501, "NotImplemented")
    assert what in refused.document["error"]["message"]
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).status == 404


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


def test_other_scopes_are_not_implemented(arm: Arm):
    for path in (
        "/providers/Microsoft.Resources/deployments/one",
        "/providers/Microsoft.Management/managementGroups/m/providers/Microsoft.Resources/deployments/one",
        f"{VAULT}/providers/Microsoft.Resources/deployments/one",
    ):
        assert code(arm.put(path, DEPLOYMENTS, {**body(), "location": "westeurope"})) == (501, "NotImplemented")
