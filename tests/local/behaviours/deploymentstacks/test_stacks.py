"""Deployment stacks: what they deploy, manage, delete and release."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import CONTAINER_GROUP, CONTAINERS, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, code
from ..resources.support import CONTAINER_RESOURCE, SECRET_RESOURCE, VAULT_RESOURCE
from .support import GROUP_RESOURCE, STACK, VERSION, WIDE, body, ids, made

pytestmark = pytest.mark.usefixtures("group")


def test_a_stack_manages_what_it_deploys(arm: Arm):
    found = made(arm, VAULT_RESOURCE, description="demo")
    assert found["provisioningState"] == "succeeded"
    assert found["resources"] == [{"id": VAULT, "status": "managed", "denyStatus": "none"}]
    assert (found["description"], found["actionOnUnmanage"]["resources"]) == ("demo", "detach")
    assert "template" not in found
    assert arm.get(VAULT, KEYVAULT).status == 200
    assert arm.get(found["deploymentId"], "2026-06-01").document["properties"]["provisioningState"] == "Succeeded"
    assert ids(arm.list(STACK.rpartition("/")[0], VERSION)) == [STACK]
    assert arm.list(WIDE.rpartition("/")[0], VERSION) == []


@pytest.mark.parametrize("action", ["delete", "detach"])
def test_what_the_template_names_no_longer_is_deleted_or_released(arm: Arm, action: str):
    made(arm, VAULT_RESOURCE, CONTAINER_RESOURCE)
    found = made(arm, VAULT_RESOURCE, action=action)
    assert ids(found["resources"]) == [VAULT]
    deleted = action == "delete"
    assert ids(found["deletedResources"]) == ([CONTAINER_GROUP] if deleted else [])
    assert ids(found["detachedResources"]) == ([] if deleted else [CONTAINER_GROUP])
    assert arm.get(CONTAINER_GROUP, CONTAINERS).status == (404 if deleted else 200)


@pytest.mark.parametrize(("query", "left"), [("", 200), ("&unmanageAction.Resources=delete", 404)])
def test_a_stack_is_deleted_with_what_it_manages_or_without(arm: Arm, query: str, left: int):
    made(arm, VAULT_RESOURCE)
    assert arm.delete(f"{STACK}?api-version={VERSION}{query}").status == 202
    arm.wait()
    assert code(arm.get(STACK, VERSION)) == (404, "DeploymentStackNotFound")
    assert arm.get(VAULT, KEYVAULT).status == left
    assert arm.delete(STACK, VERSION).status == 204


def test_a_stack_of_a_subscription_manages_resource_groups(arm: Arm):
    id = f"{SUBSCRIPTION}/resourceGroups/made"
    assert ids(made(arm, GROUP_RESOURCE, path=WIDE)["resources"]) == [id]
    found = made(arm, path=WIDE, action="delete", groups="delete")
    assert (ids(found["deletedResources"]), found["resources"]) == ([id], [])
    assert arm.get(id, RESOURCES).status == 404


def test_a_stack_of_a_subscription_needs_a_location(arm: Arm):
    assert code(arm.put(WIDE, VERSION, body(GROUP_RESOURCE))) == (400, "LocationRequired")


def test_a_deployment_that_fails_deletes_nothing(arm: Arm):
    made(arm, CONTAINER_RESOURCE)
    arm.azure.next_operation(path_contains="kv-one", status="Failed")
    found = made(arm, VAULT_RESOURCE, action="delete")
    assert (found["provisioningState"], found["error"]["code"]) == ("failed", "DeploymentStackDeploymentFailed")
    assert CONTAINER_GROUP in ids(found["resources"])
    assert ids(found["failedResources"]) == [VAULT]
    assert arm.get(CONTAINER_GROUP, CONTAINERS).status == 200


def test_a_stack_is_changed_by_one_at_a_time(arm: Arm):
    assert arm.put(STACK, VERSION, body(VAULT_RESOURCE)).status == 201
    assert code(arm.put(STACK, VERSION, body())) == (409, "DeploymentStackInNonTerminalState")
    assert code(arm.delete(STACK, VERSION)) == (409, "DeploymentStackInNonTerminalState")


def test_a_check_deploys_nothing(arm: Arm):
    started = arm.post(f"{STACK}/validate", VERSION, body(VAULT_RESOURCE))
    assert started.status == 202, started.body
    result = arm.get(started.headers["Location"])
    assert (result.status, ids(result.document["properties"]["validatedResources"])) == (200, [VAULT])
    assert arm.get(VAULT, KEYVAULT).status == 404


def test_a_template_that_is_none_is_refused(arm: Arm):
    wrong = body({**VAULT_RESOURCE, "name": "[nothing()]"})
    assert code(arm.put(STACK, VERSION, wrong)) == (400, "InvalidTemplate")
    assert arm.get(STACK, VERSION).status == 404


def test_the_template_of_a_stack_is_exported(arm: Arm):
    made(arm, VAULT_RESOURCE)
    exported = arm.post(f"{STACK}/exportTemplate", VERSION).document["template"]
    assert [each["name"] for each in exported["resources"]] == ["kv-one"]


@pytest.mark.parametrize("action", ["detach", "fail"])
def test_what_has_no_deletion_is_released_or_an_error(arm: Arm, action: str):
    made(arm, VAULT_RESOURCE, SECRET_RESOURCE)
    unmanage = {"resources": "delete", "resourcesWithoutDeleteSupport": action}
    found = made(arm, VAULT_RESOURCE, actionOnUnmanage=unmanage)
    secret = f"{VAULT}/secrets/s"
    assert ids(found["detachedResources"]) == ([secret] if action == "detach" else [])
    failed = [(each["id"], each["error"]["code"]) for each in found["failedResources"]]
    assert failed == ([(secret, "DeploymentStackResourceWithoutDeleteSupport")] if action == "fail" else [])
    assert found["provisioningState"] == ("succeeded" if action == "detach" else "failed")
    statuses = {each["id"]: each["status"] for each in found["resources"]}
    assert statuses == {VAULT: "managed"} | ({secret: "deleteFailed"} if action == "fail" else {})


def test_what_has_no_deletion_goes_with_what_it_stands_below(arm: Arm):
    made(arm, VAULT_RESOURCE, SECRET_RESOURCE)
    found = made(arm, action="delete")
    assert ids(found["deletedResources"]) == [VAULT, f"{VAULT}/secrets/s"]


def test_a_stack_that_may_have_lost_something_is_deployed_once_more(tmp_path: Any):
    state = str(tmp_path / "azure.db")
    with LocalAzure(state=state) as azure:
        arm = Arm(azure)
        arm.group()
        assert arm.put(STACK, VERSION, body(VAULT_RESOURCE, SECRET_RESOURCE)).status == 201
    with LocalAzure(state=state) as azure:
        arm = Arm(azure)
        arm.wait(60)
        found = arm.get(STACK, VERSION).document["properties"]
        assert found["provisioningState"] == "failed", found
        assert code(arm.put(STACK, VERSION, body())) == (409, "DeploymentStackOutOfSync")
        assert code(arm.delete(STACK, VERSION)) == (409, "DeploymentStackOutOfSync")
        assert arm.put(STACK, VERSION, body(VAULT_RESOURCE, SECRET_RESOURCE)).status == 200
        arm.wait(60)
        assert arm.get(STACK, VERSION).document["properties"]["provisioningState"] == "succeeded"
        assert arm.put(STACK, VERSION, body()).status == 200


def test_a_stack_of_a_management_group(arm: Arm):
    managed = "/providers/Microsoft.Management/managementGroups/corp"
    path = f"{managed}/providers/Microsoft.Resources/deploymentStacks/one"
    child = {
        "type": "Microsoft.Management/managementGroups",
        "apiVersion": "2023-04-01",
        "scope": "/",
        "name": "team",
        "properties": {"details": {"parent": {"id": managed}}},
    }
    unmanage = {"resources": "delete", "managementGroups": "delete"}
    sent = body(child, actionOnUnmanage=unmanage) | {"location": "westeurope"}
    assert code(arm.put(path, VERSION, sent)) == (404, "ManagementGroupNotFound")
    assert arm.put(managed, "2023-04-01", {}).status == 202
    assert arm.post(f"{path}/validate", VERSION, sent).status in (200, 202)
    assert arm.put(path, VERSION, sent).status == 201
    arm.wait(10)
    found = arm.get(path, VERSION).document["properties"]
    team = "/providers/Microsoft.Management/managementGroups/team"
    assert (found["provisioningState"], ids(found["resources"])) == ("succeeded", [team])
    assert found["deploymentId"].startswith(f"{managed}/providers/Microsoft.Resources/deployments/")
    assert [each["name"] for each in arm.list(path.rpartition("/")[0], VERSION)] == ["one"]
    assert len(arm.post(f"{path}/exportTemplate", VERSION).document["template"]["resources"]) == 1
    assert arm.put(path, VERSION, body(actionOnUnmanage=unmanage) | {"location": "westeurope"}).status == 200
    arm.wait(10)
    assert ids(arm.get(path, VERSION).document["properties"]["deletedResources"]) == [team]
    assert code(arm.get(team, "2023-04-01")) == (404, "ManagementGroupNotFound")
    assert arm.delete(path, VERSION).status in (200, 202)
    arm.wait(10)
    assert code(arm.get(path, VERSION)) == (404, "DeploymentStackNotFound")
