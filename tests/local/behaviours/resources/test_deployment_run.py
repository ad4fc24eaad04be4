"""How deployments make their resources."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure, VirtualClock

from ...support import DEPLOYMENTS, GROUP, KEYVAULT, RESOURCES, VAULT, Arm, container
from .support import CONTAINER_RESOURCE, DEPLOYMENT, OPERATIONS, VAULT_RESOURCE, body, deploy, resource

pytestmark = pytest.mark.usefixtures("group")


def test_a_deployment_whose_resource_group_goes_away(arm: Arm):
    arm.azure.next_operation(path_contains="deployments", seconds=10)
    started = arm.put(DEPLOYMENT, DEPLOYMENTS, body(VAULT_RESOURCE))
    arm.delete(GROUP, RESOURCES)
    arm.wait(10)
    assert arm.get(started.headers["Azure-AsyncOperation"]).document["status"] == "Succeeded"
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).status == 404


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
