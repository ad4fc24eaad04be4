"""Management locks: what they keep from being deleted or changed, and what they let pass."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceExistsError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from ...support import DEPLOYMENTS, GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, code, vault_body
from .support import PROVIDER, READER, definition

LOCKS, STORAGE = "2020-05-01", "2025-08-01"
ACCOUNT = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stlocked"


def _account(arm: Arm) -> None:
    body = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    assert arm.put(ACCOUNT, STORAGE, body).status in (200, 202)
    arm.wait()


def lock_id(scope: str, name: str = "kept") -> str:
    return f"{scope}/{PROVIDER}/locks/{name}"


def lock(arm: Arm, scope: str, level: str = "CanNotDelete", name: str = "kept") -> None:
    response = arm.put(lock_id(scope, name), LOCKS, {"properties": {"level": level, "notes": "why"}})
    assert response.status == 201, response.body


def assert_locked(response: Any, verb: str, scope: str, *locked: str) -> None:
    assert response.status == 409, response.body
    scopes = ",".join(f"'{each}'" for each in locked)
    assert response.document["error"] == {
        "code": "ScopeLocked",
        "message": f"The scope '{scope}' cannot perform {verb} operation because following scope(s) are locked: "
        f"{scopes}. Please remove the lock and try again.",
    }


@pytest.fixture(autouse=True)
def _vault(arm: Arm) -> None:
    arm.group()
    arm.vault()


@pytest.mark.parametrize("level", ["CanNotDelete", "ReadOnly"])
@pytest.mark.parametrize("scope", [SUBSCRIPTION, GROUP, VAULT])
def test_nothing_is_deleted_below_a_lock(arm: Arm, scope: str, level: str):
    lock(arm, scope, level)
    assert_locked(arm.delete(VAULT, KEYVAULT), "delete", VAULT, scope)
    assert arm.get(VAULT, KEYVAULT).status == 200


def test_names_are_compared_in_any_case(arm: Arm):
    lock(arm, GROUP.upper().replace("/SUBSCRIPTIONS", "/subscriptions"), "readonly")
    assert arm.get(lock_id(GROUP), LOCKS).document["properties"]["level"] == "ReadOnly"
    assert_locked(arm.delete(VAULT.upper(), KEYVAULT), "delete", VAULT, GROUP)


def test_a_group_with_something_locked_in_it_is_kept_whole(arm: Arm):
    arm.vault(VAULT.replace("kv-one", "kv-two"))
    lock(arm, VAULT)
    assert_locked(arm.delete(GROUP, RESOURCES), "delete", GROUP, VAULT)
    assert arm.get(GROUP, RESOURCES).document["properties"]["provisioningState"] == "Succeeded"
    assert arm.delete(VAULT.replace("kv-one", "kv-two"), KEYVAULT).status == 200


def test_a_lock_that_comes_while_a_group_is_deleted_ends_that(arm: Arm):
    assert arm.delete(GROUP, RESOURCES).status == 202
    lock(arm, SUBSCRIPTION)
    arm.azure.clock.sleep(10)
    assert arm.get(GROUP, RESOURCES).document["properties"]["provisioningState"] == "Succeeded"
    assert arm.get(VAULT, KEYVAULT).status == 200


def test_a_nested_resource_has_locks_of_its_own(arm: Arm):
    network = f"{GROUP}/providers/Microsoft.Network/virtualNetworks/vnet"
    subnet = f"{network}/subnets/one"
    body = {
        "location": "westeurope",
        "properties": {
            "addressSpace": {"addressPrefixes": ["10.0.0.0/16"]},
            "subnets": [{"name": "one", "properties": {"addressPrefix": "10.0.0.0/24"}}],
        },
    }
    assert arm.put(network, "2025-07-01", body).status == 201
    lock(arm, subnet)
    assert_locked(arm.delete(network, "2025-07-01"), "delete", network, subnet)
    assert_locked(arm.delete(subnet, "2025-07-01"), "delete", subnet, subnet)


def test_deletion_alone_is_refused_by_a_lock_against_it(arm: Arm):
    _account(arm)
    lock(arm, GROUP)
    assert arm.put(VAULT, KEYVAULT, vault_body()).status == 200
    assert arm.patch(GROUP, RESOURCES, {"tags": {"a": "b"}}).status == 200
    assert arm.post(f"{ACCOUNT}/listKeys", STORAGE).status == 200


def test_nothing_is_changed_and_no_action_done_where_reading_alone_is_allowed(arm: Arm):
    _account(arm)
    lock(arm, GROUP, "ReadOnly")
    assert_locked(arm.put(VAULT, KEYVAULT, vault_body()), "write", VAULT, GROUP)
    assert_locked(arm.patch(VAULT, KEYVAULT, {"tags": {}}), "write", VAULT, GROUP)
    assert_locked(arm.patch(GROUP, RESOURCES, {"tags": {}}), "write", GROUP, GROUP)
    assert_locked(arm.post(f"{ACCOUNT}/listKeys", STORAGE), "write", ACCOUNT, GROUP)
    assert_locked(arm.post(f"{GROUP}/exportTemplate", RESOURCES, {"resources": ["*"]}), "write", GROUP, GROUP)
    assert_locked(arm.put(VAULT + "x", KEYVAULT, vault_body()), "write", VAULT + "x", GROUP)
    assert arm.get(VAULT, KEYVAULT).status == arm.get(GROUP, RESOURCES).status == 200
    # What stands above is not locked with it, unless that takes it along.
    assert arm.put(f"{SUBSCRIPTION}/resourceGroups/other", RESOURCES, {"location": "westeurope"}).status == 201


def test_each_locked_scope_is_named_once(arm: Arm):
    lock(arm, SUBSCRIPTION)
    lock(arm, VAULT)
    lock(arm, VAULT, "ReadOnly", "another")
    assert_locked(arm.delete(VAULT, KEYVAULT), "delete", VAULT, VAULT, SUBSCRIPTION)
    assert_locked(arm.patch(VAULT, KEYVAULT, {"tags": {}}), "write", VAULT, VAULT)


def test_locks_themselves_are_not_locked(arm: Arm):
    lock(arm, SUBSCRIPTION, "ReadOnly")
    lock(arm, GROUP, "ReadOnly")
    assert arm.put(lock_id(GROUP), LOCKS, {"properties": {"level": "CanNotDelete"}}).status == 200
    assert arm.delete(lock_id(GROUP), LOCKS).status == 200
    assert arm.delete(lock_id(GROUP), LOCKS).status == 204
    assert_locked(arm.delete(VAULT, KEYVAULT), "delete", VAULT, SUBSCRIPTION)
    assert arm.delete(lock_id(SUBSCRIPTION), LOCKS).status == 200
    assert arm.delete(VAULT, KEYVAULT).status == 200


def test_role_assignments_are_kept_with_what_they_are_for(arm: Arm):
    id = f"{VAULT}/{PROVIDER}/roleAssignments/bbbbbbbb-0000-4000-8000-000000000000"
    body = {"properties": {"roleDefinitionId": definition(READER), "principalId": SUBSCRIPTION[15:]}}
    lock(arm, GROUP)
    assert arm.put(id, "2022-04-01", body).status == 201
    assert_locked(arm.delete(id, "2022-04-01"), "delete", id, GROUP)


def test_deployments_obey(arm: Arm):
    resource = {"type": "Microsoft.KeyVault/vaults", "apiVersion": KEYVAULT, "name": "kv-one", **vault_body()}
    body: dict[str, Any] = {"properties": {"mode": "Incremental", "template": template(resource)}}
    deployment = f"{GROUP}/providers/Microsoft.Resources/deployments/one"
    lock(arm, VAULT, "ReadOnly")
    refused = arm.put(deployment, DEPLOYMENTS, body)
    if refused.status < 400:
        arm.azure.clock.sleep(30)
        refused = arm.get(deployment, DEPLOYMENTS)
    assert "ScopeLocked" in refused.body.decode()
    # In mode Complete what the template does not have is to be deleted.
    body["properties"] = {"mode": "Complete", "template": template()}
    assert arm.put(f"{deployment}-more", DEPLOYMENTS, body).status == 201
    arm.azure.clock.sleep(30)
    document = arm.get(f"{deployment}-more", DEPLOYMENTS).document
    assert document["properties"]["provisioningState"] == "Failed"
    assert "ScopeLocked" in str(document["properties"]["error"])
    assert arm.get(VAULT, KEYVAULT).status == 200


def template(*resources: dict[str, Any]) -> dict[str, Any]:
    schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
    return {"$schema": schema, "contentVersion": "1.0.0.0", "resources": list(resources)}


def test_resources_leave_no_group_and_enter_none_where_reading_alone_is_allowed(arm: Arm):
    other = f"{SUBSCRIPTION}/resourceGroups/other"
    arm.put(other, RESOURCES, {"location": "westeurope"})
    body = {"resources": [VAULT], "targetResourceGroup": other}
    lock(arm, other, "ReadOnly")
    assert_locked(arm.post(f"{GROUP}/moveResources", RESOURCES, body), "write", other, other)
    arm.delete(lock_id(other), LOCKS)
    lock(arm, GROUP, "ReadOnly")
    assert_locked(arm.post(f"{GROUP}/moveResources", RESOURCES, body), "write", GROUP, GROUP)
    arm.delete(lock_id(GROUP), LOCKS)
    # A lock of the resource itself goes along.
    lock(arm, VAULT, "ReadOnly")
    assert arm.post(f"{GROUP}/moveResources", RESOURCES, body).status in (202, 204)
    moved = VAULT.replace(GROUP, other)
    assert_locked(arm.delete(moved, KEYVAULT), "delete", moved, moved)


def test_what_is_no_lock_is_refused(arm: Arm):
    for properties in ({"level": "NotSpecified"}, {"level": "Never"}, {"level": "ReadOnly", "notes": "n" * 513}):
        response = arm.put(lock_id(GROUP), LOCKS, {"properties": properties})
        assert code(response) == (400, "InvalidRequestContent"), response.body
    assert arm.put(lock_id(GROUP), LOCKS, {"properties": {}}).status == 400
    absent = arm.put(lock_id(VAULT + "x"), LOCKS, {"properties": {"level": "ReadOnly"}})
    assert code(absent) == (404, "ResourceNotFound")
    absent = arm.put(lock_id(GROUP + "x"), LOCKS, {"properties": {"level": "ReadOnly"}})
    assert code(absent) == (404, "ResourceGroupNotFound")


def test_lists_have_what_is_above_and_below(arm: Arm):
    for scope, name in ((SUBSCRIPTION, "s"), (GROUP, "g"), (VAULT, "v")):
        lock(arm, scope, "CanNotDelete", name)

    def names(scope: str, query: str = "") -> list[str]:
        return sorted(each["name"] for each in arm.list(f"{scope}/{PROVIDER}/locks{query}", LOCKS))

    assert names(SUBSCRIPTION) == names(GROUP) == names(VAULT) == ["g", "s", "v"]
    assert names(SUBSCRIPTION, "?$filter=atScope()") == ["s"]
    assert names(GROUP, "?$filter=atScope()") == ["g", "s"]
    assert arm.get(f"{GROUP}/{PROVIDER}/locks?$filter=level eq 'x'", LOCKS).status == 400


def test_through_the_client(azure: LocalAzure):
    client = ProvisioningClient.local(azure)
    locks = client.locks.management_locks
    made = locks.create_or_update_at_resource_group_level("rg", "kept", {"level": "CanNotDelete"})
    assert (made.level, made.type) == ("CanNotDelete", "Microsoft.Authorization/locks")
    with pytest.raises(HttpResponseError) as refused:
        client.keyvault.vaults.delete("rg", "kv-one")
    assert isinstance(refused.value, ResourceExistsError)
    assert refused.value.error is not None
    assert refused.value.error.code == "ScopeLocked"
    assert [each.name for each in locks.list_at_resource_group_level("rg")] == ["kept"]
    locks.delete_at_resource_group_level("rg", "kept")
    client.keyvault.vaults.delete("rg", "kv-one")
