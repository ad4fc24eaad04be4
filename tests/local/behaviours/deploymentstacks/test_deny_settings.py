"""Deny settings of deployment stacks: what others may not do, and who may."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.local.provider.denials import matches

from ...support import (
    CONTAINER_GROUP,
    CONTAINERS,
    GROUP,
    KEYVAULT,
    RESOURCES,
    SUBSCRIPTION,
    VAULT,
    Arm,
    code,
    container_body,
    jwt,
    vault_body,
)
from ..resources.support import CONTAINER_RESOURCE, VAULT_RESOURCE, deploy
from .support import GROUP_RESOURCE, STACK, VERSION, WIDE, body, ids, made

FRIEND = "22222222-2222-2222-2222-222222222222"
OTHER = "33333333-3333-3333-3333-333333333333"
DENIED = (403, "DenyAssignmentAuthorizationFailed")
SECRET = f"{VAULT}/secrets/s"
ASSIGNMENTS = "providers/Microsoft.Authorization/denyAssignments"
AUTHORIZATION = "2022-04-01"

pytestmark = pytest.mark.usefixtures("group")


def denying(mode: str, **more: Any) -> dict[str, Any]:
    return {"denySettings": {"mode": mode, **more}}


def test_deletions_are_denied(arm: Arm):
    found = made(arm, VAULT_RESOURCE, **denying("denyDelete"))
    assert found["resources"] == [{"id": VAULT, "status": "managed", "denyStatus": "denyDelete"}]
    response = arm.delete(VAULT, KEYVAULT)
    assert code(response) == DENIED
    message = response.document["error"]["message"]
    assert f"has permission to perform action 'Microsoft.KeyVault/vaults/delete' on scope '{VAULT}'" in message
    assert f"created by Deployment Stack '{STACK}'" in message
    assert arm.put(VAULT, KEYVAULT, vault_body(enableRbacAuthorization=True)).status == 200
    assert arm.get(VAULT, KEYVAULT).status == 200


def test_writes_are_denied_to_whoever_sends_them(arm: Arm):
    made(arm, VAULT_RESOURCE, **denying("denyWriteAndDelete"))
    assert code(arm.put(VAULT, KEYVAULT, vault_body())) == DENIED
    assert code(arm.patch(VAULT, KEYVAULT, {"tags": {"a": "b"}})) == DENIED
    assert code(arm.put(VAULT.upper(), KEYVAULT, vault_body())) == DENIED
    assert arm.put(CONTAINER_GROUP, CONTAINERS, container_body()).status == 201
    template = arm.put(f"{GROUP}/providers/Microsoft.Resources/deployments/one", "2026-06-01", {
        "properties": {"mode": "Incremental", "template": body(VAULT_RESOURCE)["properties"]["template"]}
    })  # fmt: skip
    assert code(template) == (400, "InvalidTemplateDeployment")
    assert template.document["error"]["details"][0]["code"] == DENIED[1]


def test_a_deployment_that_deletes_the_rest_may_not_delete_what_is_denied(arm: Arm):
    made(arm, VAULT_RESOURCE, **denying("denyDelete"))
    arm.containers()
    found = deploy(arm, mode="Complete")["properties"]
    assert (found["provisioningState"], found["error"]["details"][0]["code"]) == ("Failed", DENIED[1])
    assert arm.get(VAULT, KEYVAULT).status == 200
    assert arm.get(CONTAINER_GROUP, CONTAINERS).status == 404


def test_the_stack_itself_goes_on(arm: Arm):
    made(arm, VAULT_RESOURCE, CONTAINER_RESOURCE, **denying("denyWriteAndDelete"))
    found = made(arm, VAULT_RESOURCE, action="delete", **denying("denyWriteAndDelete"))
    assert ids(found["deletedResources"]) == [CONTAINER_GROUP]
    found = made(arm, VAULT_RESOURCE, **denying("denyDelete"))
    assert found["resources"][0]["denyStatus"] == "denyDelete"
    assert arm.patch(VAULT, KEYVAULT, {"tags": {}}).status == 200
    assert arm.delete(f"{STACK}?unmanageAction.Resources=delete", VERSION).status == 202
    arm.wait()
    assert arm.get(VAULT, KEYVAULT).status == 404


def test_another_stack_is_kept_out(arm: Arm):
    other = STACK.replace("/one", "/two")
    made(arm, VAULT_RESOURCE, CONTAINER_RESOURCE, path=other)
    made(arm, VAULT_RESOURCE, **denying("denyDelete"))
    found = made(arm, path=other, action="delete")
    assert found["provisioningState"] == "failed"
    assert [(each["id"], each["error"]["code"]) for each in found["failedResources"]] == [(VAULT, DENIED[1])]
    assert ids(found["deletedResources"]) == [CONTAINER_GROUP]


def test_what_is_released_is_free(arm: Arm):
    made(arm, VAULT_RESOURCE, CONTAINER_RESOURCE, **denying("denyDelete"))
    made(arm, VAULT_RESOURCE, **denying("denyDelete"))
    assert arm.delete(CONTAINER_GROUP, CONTAINERS).status == 202
    assert code(arm.delete(VAULT, KEYVAULT)) == DENIED
    assert arm.delete(STACK, VERSION).status == 202
    arm.wait()
    assert arm.delete(VAULT, KEYVAULT).status == 200


def test_who_and_what_is_left_out(arm: Arm):
    excluded = {"excludedPrincipals": [FRIEND], "excludedActions": ["microsoft.containerinstance/*/delete"]}
    made(arm, VAULT_RESOURCE, CONTAINER_RESOURCE, **denying("denyDelete", **excluded))
    assert code(arm.delete(VAULT, KEYVAULT)) == DENIED
    assert code(arm.delete(VAULT, KEYVAULT, Authorization=f"Bearer {jwt(oid=OTHER)}")) == DENIED
    assert arm.delete(CONTAINER_GROUP, CONTAINERS).status == 202
    assert arm.delete(VAULT, KEYVAULT, Authorization=f"Bearer {jwt(oid=FRIEND.upper())}").status == 200


def test_a_deployment_is_made_on_behalf_of_who_sends_it(arm: Arm):
    made(arm, VAULT_RESOURCE, **denying("denyWriteAndDelete", excludedPrincipals=[FRIEND]))
    friend = Arm(arm.azure, {"Authorization": f"Bearer {jwt(oid=FRIEND)}"})
    assert deploy(friend, VAULT_RESOURCE)["properties"]["provisioningState"] == "Succeeded"


@pytest.mark.parametrize("below", [True, False])
def test_what_stands_below_is_denied_if_that_is_said(arm: Arm, below: bool):
    made(arm, VAULT_RESOURCE, **denying("denyWriteAndDelete", applyToChildScopes=below))
    response = arm.put(SECRET, KEYVAULT, {"properties": {"value": "x"}})
    assert response.status == (403 if below else 201)


def test_a_resource_group_and_all_in_it(arm: Arm):
    group = f"{SUBSCRIPTION}/resourceGroups/made"
    vault = VAULT.replace("/rg/", "/made/")
    made(arm, GROUP_RESOURCE, path=WIDE, **denying("denyWriteAndDelete", applyToChildScopes=True))
    response = arm.delete(group, RESOURCES)
    assert code(response) == DENIED
    assert "'Microsoft.Resources/subscriptions/resourceGroups/delete'" in response.document["error"]["message"]
    assert code(arm.put(vault, KEYVAULT, vault_body())) == DENIED
    assert made(arm, path=WIDE, groups="delete")["provisioningState"] == "succeeded"
    assert arm.get(group, RESOURCES).status == 404


def test_a_resource_group_is_deleted_with_what_is_denied_in_it(arm: Arm):
    """So it is in Azure: what counts is the resource group, which has no deny assignment."""
    made(arm, VAULT_RESOURCE, **denying("denyDelete"))
    assert arm.delete(GROUP, RESOURCES).status == 202
    arm.wait()
    assert arm.get(GROUP, RESOURCES).status == 404


def test_deny_assignments_are_listed(arm: Arm):
    made(arm, VAULT_RESOURCE, CONTAINER_RESOURCE, **denying("denyDelete", excludedPrincipals=[FRIEND]))
    found = arm.list(f"{SUBSCRIPTION}/{ASSIGNMENTS}", AUTHORIZATION)
    assert sorted(each["properties"]["scope"] for each in found) == [CONTAINER_GROUP, VAULT]
    (one,) = arm.list(f"{VAULT}/{ASSIGNMENTS}", AUTHORIZATION)
    assert one["properties"]["permissions"][0]["actions"] == ["*/delete"]
    assert one["properties"]["excludePrincipals"][0]["id"] == FRIEND
    assert one["properties"]["isSystemProtected"]
    assert arm.get(one["id"], AUTHORIZATION).document == one
    assert len(arm.list(f"{GROUP}/{ASSIGNMENTS}", AUTHORIZATION)) == 2
    assert arm.list(f"{GROUP}/{ASSIGNMENTS}?$filter=atScope()", AUTHORIZATION) == []
    name = one["properties"]["denyAssignmentName"].replace("'", "''")
    query = f"$filter=denyAssignmentName eq '{name}'".replace(" ", "%20")
    assert arm.list(f"{GROUP}/{ASSIGNMENTS}?{query}", AUTHORIZATION) == [one]
    assert code(arm.get(f"{GROUP}/{ASSIGNMENTS}?$filter=x", AUTHORIZATION)) == (400, "BadRequest")
    assert code(arm.get(f"{VAULT}/{ASSIGNMENTS}/none", AUTHORIZATION)) == (404, "DenyAssignmentNotFound")


@pytest.mark.parametrize(
    "settings", [{"excludedPrincipals": [FRIEND] * 6}, {"excludedPrincipals": ["me"]}, {"excludedActions": ["a"] * 201}]
)
def test_settings_that_can_not_be(arm: Arm, settings: dict[str, Any]):
    refused = arm.put(STACK, VERSION, body(VAULT_RESOURCE, **denying("denyDelete", **settings)))
    assert code(refused) == (400, "DeploymentStackInvalidDenySettings")


PARTS = st.lists(st.sampled_from(["Microsoft.A", "b", "c.d", "delete", "write"]), min_size=1, max_size=4)


@given(PARTS, st.data())
def test_an_action_matches_itself_with_any_part_left_open(parts: list[str], data: st.DataObject):
    action = "/".join(parts)
    start = data.draw(st.integers(0, len(action)))
    end = data.draw(st.integers(start, len(action)))
    assert matches(action, [f"{action[:start]}*{action[end:]}".swapcase()])
    assert not matches(f"{action}x", [action])
    assert not matches(action.replace(".", "-"), [action]) or "." not in action
