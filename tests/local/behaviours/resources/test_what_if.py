"""What a deployment would change."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local.behaviours.resources.property_changes import property_changes

from ...support import CONTAINER_GROUP, CONTAINERS, DEPLOYMENTS, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm
from .support import CONTAINER_RESOURCE, DEPLOYMENT, SECRET_RESOURCE, VAULT_RESOURCE, body
from .test_expressions import inner

pytestmark = pytest.mark.usefixtures("group")


def what_if(arm: Arm, *resources: Any, path: str = DEPLOYMENT, **more: Any) -> list[dict[str, Any]]:
    given = {**body(*resources, **more), "location": "westeurope"}
    started = arm.post(f"{path}/whatIf", DEPLOYMENTS, given)
    assert started.status == 202, started.body
    result = arm.get(started.headers["Location"])
    assert (result.status, result.document["status"]) == (200, "Succeeded")
    changes: list[dict[str, Any]] = result.document["properties"]["changes"]
    return changes


def kinds(changes: list[dict[str, Any]]) -> dict[str, str]:
    return {each["resourceId"].rpartition("/")[2]: each["changeType"] for each in changes}


def test_what_is_not_there_is_created_and_nothing_is_made(arm: Arm):
    changes = what_if(arm, SECRET_RESOURCE, VAULT_RESOURCE)
    assert kinds(changes) == {"kv-one": "Create", "s": "Create"}
    after = changes[0]["after"]
    assert (after["id"], after["type"], after["apiVersion"]) == (VAULT, "Microsoft.KeyVault/vaults", KEYVAULT)
    assert changes[0]["before"] is None
    assert arm.get(VAULT, KEYVAULT).status == 404
    assert arm.list(f"{SUBSCRIPTION}/resources", RESOURCES) == []


def test_what_is_the_same_and_what_is_not(arm: Arm):
    arm.vault()
    arm.containers()
    assert kinds(what_if(arm, VAULT_RESOURCE)) == {"kv-one": "NoChange", "cg-one": "Ignore"}
    (change, _) = what_if(arm, {**VAULT_RESOURCE, "tags": {"a": "b"}})
    assert change["changeType"] == "Modify"
    assert [(each["path"], each["propertyChangeType"]) for each in change["delta"]] == [("tags.a", "Create")]
    assert arm.get(VAULT, KEYVAULT).document.get("tags") in (None, {})


def test_mode_complete(arm: Arm):
    arm.vault()
    arm.containers()
    changes = what_if(arm, VAULT_RESOURCE, mode="Complete")
    assert kinds(changes) == {"kv-one": "NoChange", "cg-one": "Delete"}
    assert changes[1]["after"] is None
    assert arm.get(CONTAINER_GROUP, CONTAINERS).status == 200


def test_ids_only(arm: Arm):
    arm.containers()
    changes = what_if(arm, VAULT_RESOURCE, whatIfSettings={"resultFormat": "ResourceIdOnly"})
    assert changes == [
        {"resourceId": VAULT, "changeType": "Deploy"},
        {"resourceId": CONTAINER_GROUP, "changeType": "Ignore"},
    ]


def test_deployments_within_and_what_they_give(arm: Arm):
    outputs = {"uri": {"type": "string", "value": "[reference('kv-one').vaultUri]"}}
    asking = {**CONTAINER_RESOURCE, "tags": {"uri": "[reference('inner').outputs.uri.value]"}}
    changes = what_if(arm, inner(VAULT_RESOURCE, outputs=outputs), asking)
    assert kinds(changes) == {"kv-one": "Create", "cg-one": "Create"}
    assert changes[1]["after"]["tags"]["uri"].startswith("https://kv-one.vault")


def test_what_can_not_be_told(arm: Arm):
    asking = {**CONTAINER_RESOURCE, "tags": {"x": "[reference('kv-one').nothing]"}}
    changes = what_if(arm, asking, VAULT_RESOURCE)
    assert kinds(changes) == {"kv-one": "Create", "cg-one": "Unsupported"}
    assert "'nothing' doesn't exist" in changes[1]["unsupportedReason"]


def test_what_an_injected_outcome_is_for_is_not_taken_by_a_trial(arm: Arm):
    what_if(arm, VAULT_RESOURCE)
    arm.azure.next_operation(path_contains="kv-one", status="Failed")
    arm.put(DEPLOYMENT, DEPLOYMENTS, body(VAULT_RESOURCE))
    arm.wait()
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["provisioningState"] == "Failed"


def test_deployments_to_a_subscription(arm: Arm):
    path = f"{SUBSCRIPTION}/providers/Microsoft.Resources/deployments/one"
    group = {"type": "Microsoft.Resources/resourceGroups", "apiVersion": RESOURCES, "name": "new", "location": "eastus"}
    assert kinds(what_if(arm, group, path=path)) == {"new": "Create"}
    assert arm.get(f"{SUBSCRIPTION}/resourceGroups/new", RESOURCES).status == 404


def test_property_changes() -> None:
    before = {"same": 1, "gone": 2, "inner": {"x": 1}, "list": [{"name": "a", "v": 1}, {"name": "b"}, 5]}
    after = {"same": 1, "inner": {"x": 2}, "list": [{"name": "a", "v": 2}, {"name": "c"}, 6, 7], "new": True}
    changes = {each["path"]: each for each in property_changes(before, after)}
    assert {path: each["propertyChangeType"] for path, each in changes.items()} == {
        "gone": "Delete",
        "inner.x": "Modify",
        "list": "Array",
        "new": "Create",
    }
    assert (changes["inner.x"]["before"], changes["inner.x"]["after"]) == (1, 2)
    children = [(each["path"], each["propertyChangeType"]) for each in changes["list"]["children"]]
    assert children == [("0", "Modify"), ("1", "Create"), ("2", "Modify"), ("3", "Create"), ("1", "Delete")]
    assert changes["list"]["children"][0]["children"][0]["path"] == "v"


@pytest.mark.parametrize("value", [1, "a", [1, {"a": 2}], {"a": [1]}, None])
def test_what_is_the_same_has_no_changes(value: object) -> None:
    assert list(property_changes(value, value)) == []
