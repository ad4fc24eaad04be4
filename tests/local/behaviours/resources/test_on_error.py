"""Deployments that fail and make an earlier one again."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import CONTAINER_GROUP, CONTAINERS, DEPLOYMENTS, KEYVAULT, VAULT, Arm, code
from .support import CONTAINER_RESOURCE, DEPLOYMENT, VAULT_RESOURCE, body

pytestmark = pytest.mark.usefixtures("group")

LAST: dict[str, Any] = {"type": "LastSuccessful"}


def path(name: str) -> str:
    return DEPLOYMENT.replace("/one", f"/{name}")


def deployed(arm: Arm, name: str, *resources: Any, **more: Any) -> dict[str, Any]:
    """The properties of a deployment once it has ended, with what it made again."""
    response = arm.put(path(name), DEPLOYMENTS, body(*resources, **more))
    assert response.status in (200, 201), response.body
    arm.wait()
    assert arm.get(path(name), DEPLOYMENTS).document["properties"]["provisioningState"] != "Accepted"
    arm.wait()
    properties: dict[str, Any] = arm.get(path(name), DEPLOYMENTS).document["properties"]
    return properties


def failing(arm: Arm, name: str, **more: Any) -> dict[str, Any]:
    arm.azure.next_operation(path_contains="cg-one", status="Failed")
    return deployed(arm, name, CONTAINER_RESOURCE, **more)


def tagged(value: str) -> dict[str, Any]:
    return {**VAULT_RESOURCE, "tags": {"made": value}}


@pytest.mark.parametrize("wanted", [LAST, {"type": "SpecificDeployment", "deploymentName": "first"}])
def test_an_earlier_deployment_is_made_again(arm: Arm, wanted: dict[str, Any]):
    deployed(arm, "first", tagged("first"))
    deployed(arm, "second", tagged("second"))
    expected = wanted.get("deploymentName", "second")
    assert arm.patch(VAULT, KEYVAULT, {"tags": {}}).status == 200
    found = failing(arm, "third", onErrorDeployment=wanted)
    assert found["provisioningState"] == "Failed"
    assert found["error"]["code"] == "DeploymentFailed"
    assert found["onErrorDeployment"] == {
        "type": wanted["type"],
        "deploymentName": expected,
        "provisioningState": "Succeeded",
    }
    assert arm.get(VAULT, KEYVAULT).document["tags"] == {"made": expected}
    assert arm.get(path(expected), DEPLOYMENTS).document["properties"]["provisioningState"] == "Succeeded"


def test_a_deployment_ends_once_the_earlier_one_was_made_again(arm: Arm):
    deployed(arm, "first", VAULT_RESOURCE)
    arm.azure.next_operation(path_contains="cg-one", status="Failed")
    started = arm.put(DEPLOYMENT, DEPLOYMENTS, body(CONTAINER_RESOURCE, onErrorDeployment=LAST))
    status = started.headers["Azure-AsyncOperation"]
    arm.wait()
    running = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]
    assert running["onErrorDeployment"]["provisioningState"] == "Running"
    assert arm.get(status).document["status"] == "InProgress"
    arm.wait()
    assert arm.get(status).document["status"] == "Failed"


def test_nothing_is_made_again_if_all_goes_well(arm: Arm):
    deployed(arm, "first", VAULT_RESOURCE)
    found = deployed(arm, "second", CONTAINER_RESOURCE, onErrorDeployment=LAST)
    assert found["provisioningState"] == "Succeeded"
    assert found["onErrorDeployment"] == {"type": "LastSuccessful", "deploymentName": "first"}
    assert arm.get(CONTAINER_GROUP, CONTAINERS).status == 200


def test_an_earlier_deployment_that_fails_now(arm: Arm):
    deployed(arm, "first", VAULT_RESOURCE)
    assert arm.delete(VAULT, KEYVAULT).status == 200
    arm.azure.next_operation(path_contains="cg-one", status="Failed")
    found = deployed(arm, "second", CONTAINER_RESOURCE, onErrorDeployment=LAST)
    # The name of a vault that was deleted softly is taken.
    assert found["onErrorDeployment"]["provisioningState"] == "Failed"
    assert found["provisioningState"] == "Failed"


@pytest.mark.parametrize(
    ("wanted", "error"),
    [
        (LAST, (404, "DeploymentNotFound")),
        ({"type": "SpecificDeployment", "deploymentName": "none"}, (404, "DeploymentNotFound")),
        ({"type": "SpecificDeployment", "deploymentName": "failed"}, (400, "InvalidOnErrorDeployment")),
        ({"type": "SpecificDeployment"}, (400, "InvalidOnErrorDeployment")),
        ({"type": "LastSuccessful", "deploymentName": "failed"}, (400, "InvalidOnErrorDeployment")),
    ],
)
def test_there_has_to_be_such_a_deployment(arm: Arm, wanted: dict[str, Any], error: tuple[int, str]):
    failing(arm, "failed")
    sent = body(VAULT_RESOURCE, onErrorDeployment=wanted)
    assert code(arm.put(DEPLOYMENT, DEPLOYMENTS, sent)) == error
    assert code(arm.post(f"{DEPLOYMENT}/validate", DEPLOYMENTS, sent)) == error


def test_what_another_process_deployed_is_not_kept(tmp_path: Any):
    state = str(tmp_path / "azure.db")
    with LocalAzure(state=state) as azure:
        arm = Arm(azure)
        arm.group()
        deployed(arm, "first", VAULT_RESOURCE)
    with LocalAzure(state=state) as azure:
        refused = Arm(azure).put(DEPLOYMENT, DEPLOYMENTS, body(onErrorDeployment=LAST))
        assert code(refused) == (404, "DeploymentTemplateNotFound")
