"""Key vaults."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, KEYVAULT, SUBSCRIPTION, TENANT, VAULT, Arm, code, policy, vault_body

PROVIDER = f"{SUBSCRIPTION}/providers/Microsoft.KeyVault"
DELETED = f"{PROVIDER}/locations/westeurope/deletedVaults/kv-one"


@pytest.fixture(autouse=True)
def group(arm: Arm) -> None:
    arm.group()


def test_creating_a_vault(arm: Arm):
    created = arm.put(VAULT, KEYVAULT, {**vault_body(), "location": "West Europe"})
    assert created.status == 201
    assert created.document["properties"]["provisioningState"] == "RegisteringDns"
    assert "Location" not in created.headers
    assert "Azure-AsyncOperation" not in created.headers
    assert arm.get(VAULT, KEYVAULT).document["properties"]["provisioningState"] == "RegisteringDns"
    arm.wait()
    assert arm.get(VAULT, KEYVAULT).document == {
        "id": VAULT,
        "name": "kv-one",
        "type": "Microsoft.KeyVault/vaults",
        "location": "westeurope",
        "tags": {},
        "systemData": {
            "createdBy": "user@local.example",
            "createdByType": "User",
            "createdAt": "2027-01-15T08:00:00.0000000Z",
            "lastModifiedBy": "user@local.example",
            "lastModifiedByType": "User",
            "lastModifiedAt": "2027-01-15T08:00:00.0000000Z",
        },
        "properties": {
            "sku": {"family": "A", "name": "standard"},
            "tenantId": TENANT,
            "accessPolicies": [],
            "enabledForDeployment": False,
            "enableSoftDelete": True,
            "softDeleteRetentionInDays": 90,
            "enableRbacAuthorization": False,
            "vaultUri": "https://kv-one.vault.azure.net/",
            "publicNetworkAccess": "Enabled",
            "provisioningState": "Succeeded",
        },
    }


def test_updating_a_vault_answers_200_and_replaces_it(arm: Arm):
    arm.put(VAULT, KEYVAULT, {**vault_body(enabledForDeployment=True), "tags": {"a": "b"}})
    updated = arm.put(VAULT, KEYVAULT, vault_body())
    assert updated.status == 200
    assert updated.document["tags"] == {}
    assert updated.document["properties"]["enabledForDeployment"] is False
    assert updated.document["properties"]["provisioningState"] == "Succeeded"


def test_what_only_the_server_fills_is_ignored(arm: Arm):
    sent = {
        **vault_body(vaultUri="https://elsewhere.example/", provisioningState="Nonsense", hsmPoolResourceId="x"),
        "id": "/wrong",
        "name": "wrong",
        "type": "wrong",
        "systemData": {"createdBy": "nobody"},
    }
    found = arm.put(VAULT, KEYVAULT, sent).document
    assert (found["id"], found["name"], found["type"]) == (VAULT, "kv-one", "Microsoft.KeyVault/vaults")
    assert found["properties"]["vaultUri"] == "https://kv-one.vault.azure.net/"
    assert found["properties"]["provisioningState"] == "RegisteringDns"
    assert "hsmPoolResourceId" not in found["properties"]
    assert found["systemData"]["createdBy"] == "user@local.example"


def test_what_newer_versions_have_is_kept(arm: Arm):
    arm.strict = False
    arm.put(VAULT, KEYVAULT, vault_body(shinyNewThing={"a": 1}))
    assert arm.get(VAULT, KEYVAULT).document["properties"]["shinyNewThing"] == {"a": 1}


def test_patching_merges_properties_and_replaces_tags(arm: Arm):
    arm.put(VAULT, KEYVAULT, {**vault_body(networkAcls={"bypass": "None", "ipRules": []}), "tags": {"a": "1"}})
    body = {"tags": {"b": "2"}, "properties": {"networkAcls": {"defaultAction": "Deny"}, "enabledForDeployment": True}}
    found = arm.patch(VAULT, KEYVAULT, body).document
    assert found["tags"] == {"b": "2"}
    assert found["properties"]["networkAcls"] == {"bypass": "None", "ipRules": [], "defaultAction": "Deny"}
    assert found["properties"]["enabledForDeployment"] is True
    assert found["properties"]["tenantId"] == TENANT
    assert "networkAcls" not in arm.patch(VAULT, KEYVAULT, {"properties": {"networkAcls": None}}).document["properties"]
    assert code(arm.patch(VAULT + "-none", KEYVAULT, {})) == (404, "ResourceNotFound")


@pytest.mark.parametrize(
    ("name", "properties", "error"),
    [
        ("1kv", {}, "VaultNameNotValid"),
        ("kv", {}, "VaultNameNotValid"),
        ("kv--one", {}, "VaultNameNotValid"),
        ("kv-one-", {}, "VaultNameNotValid"),
        ("k" * 25, {}, "VaultNameNotValid"),
        ("kv_one", {}, "VaultNameNotValid"),
        ("kv-one", {"sku": {"name": "standard"}}, "BadRequest"),
        ("kv-one", {"accessPolicies": None}, "BadRequest"),
        ("kv-one", {"softDeleteRetentionInDays": 5}, "BadRequest"),
        ("kv-one", {"tenantId": None}, "InvalidRequestContent"),
        ("kv-one", {"sku": "standard"}, "InvalidRequestContent"),
    ],
)
def test_what_cannot_be_created(arm: Arm, name: str, properties: dict[str, Any], error: str):
    assert code(arm.put(VAULT.replace("kv-one", name), KEYVAULT, vault_body(**properties))) == (400, error)


def test_with_roles_a_vault_needs_no_access_policies(arm: Arm):
    created = arm.put(VAULT, KEYVAULT, vault_body(accessPolicies=None, enableRbacAuthorization=True))
    assert created.status == 201
    assert created.document["properties"]["accessPolicies"] == []


def test_purge_protection_stays(arm: Arm):
    arm.put(VAULT, KEYVAULT, vault_body(enablePurgeProtection=False))
    assert "enablePurgeProtection" not in arm.get(VAULT, KEYVAULT).document["properties"]
    arm.put(VAULT, KEYVAULT, vault_body(enablePurgeProtection=True))
    refused = arm.put(VAULT, KEYVAULT, vault_body(enablePurgeProtection=False))
    assert code(refused) == (400, "BadRequest")
    assert arm.put(VAULT, KEYVAULT, vault_body()).document["properties"]["enablePurgeProtection"] is True


def test_soft_deletion_stays_and_its_time_cannot_be_changed(arm: Arm):
    found = arm.put(VAULT, KEYVAULT, vault_body(enableSoftDelete=False, softDeleteRetentionInDays=7)).document
    assert found["properties"]["enableSoftDelete"] is True
    assert arm.put(VAULT, KEYVAULT, vault_body()).document["properties"]["softDeleteRetentionInDays"] == 7
    assert code(arm.put(VAULT, KEYVAULT, vault_body(softDeleteRetentionInDays=8))) == (400, "BadRequest")


def test_names_are_unique_in_all_of_azure(arm: Arm):
    arm.group("other")
    arm.vault()
    other = VAULT.replace("/rg/", "/other/").replace("kv-one", "KV-ONE")
    assert code(arm.put(other, KEYVAULT, vault_body())) == (409, "VaultAlreadyExists")


def test_a_deleted_vault_is_kept_for_a_while(arm: Arm):
    arm.put(VAULT, KEYVAULT, {**vault_body(softDeleteRetentionInDays=10), "tags": {"a": "b"}})
    arm.put(f"{VAULT}/secrets/s", KEYVAULT, {"properties": {"value": "x"}})
    assert (arm.delete(VAULT, KEYVAULT).status, arm.delete(VAULT, KEYVAULT).status) == (200, 204)
    assert code(arm.get(VAULT, KEYVAULT)) == (404, "ResourceNotFound")
    expected = {
        "id": DELETED,
        "name": "kv-one",
        "type": "Microsoft.KeyVault/deletedVaults",
        "properties": {
            "vaultId": VAULT,
            "location": "westeurope",
            "deletionDate": "2027-01-15T08:00:00.0000000Z",
            "scheduledPurgeDate": "2027-01-25T08:00:00.0000000Z",
            "tags": {"a": "b"},
        },
    }
    assert arm.get(DELETED, KEYVAULT).document == expected
    assert arm.list(f"{PROVIDER}/deletedVaults", KEYVAULT) == [expected]
    assert code(arm.get(DELETED.replace("westeurope", "eastus"), KEYVAULT)) == (404, "DeletedVaultNotFound")
    assert code(arm.put(VAULT, KEYVAULT, vault_body())) == (409, "ConflictError")
    arm.wait(10 * 86400)
    assert arm.list(f"{PROVIDER}/deletedVaults", KEYVAULT) == []
    assert code(arm.get(DELETED, KEYVAULT)) == (404, "DeletedVaultNotFound")
    assert arm.put(VAULT, KEYVAULT, vault_body()).status == 201


def test_a_deleted_vault_is_recovered_with_everything_in_it(arm: Arm):
    arm.vault(enabledForDeployment=True)
    arm.put(f"{VAULT}/secrets/s", KEYVAULT, {"properties": {"value": "x"}})
    arm.delete(VAULT, KEYVAULT)
    recovered = arm.put(VAULT, KEYVAULT, vault_body(createMode="recover", accessPolicies=None))
    assert recovered.status == 201
    arm.wait()
    found = arm.get(VAULT, KEYVAULT).document["properties"]
    assert found["enabledForDeployment"] is True
    assert found["provisioningState"] == "Succeeded"
    assert "createMode" not in found
    assert arm.get(f"{VAULT}/secrets/s", KEYVAULT).status == 200
    assert code(arm.get(DELETED, KEYVAULT)) == (404, "DeletedVaultNotFound")


def test_what_cannot_be_recovered(arm: Arm):
    body = vault_body(createMode="recover")
    assert code(arm.put(VAULT, KEYVAULT, body)) == (404, "DeletedVaultNotFound")
    arm.vault()
    arm.delete(VAULT, KEYVAULT)
    arm.group("other")
    assert code(arm.put(VAULT.replace("/rg/", "/other/"), KEYVAULT, body)) == (404, "DeletedVaultNotFound")
    assert code(arm.put(VAULT, KEYVAULT, {**body, "location": "eastus"})) == (404, "DeletedVaultNotFound")
    assert arm.put(VAULT, KEYVAULT, {**body, "tags": {"a": "b"}}).document["tags"] == {"a": "b"}
    assert arm.put(VAULT, KEYVAULT, body).status == 200


def test_deleted_vaults_of_other_subscriptions_are_theirs(arm: Arm):
    arm.vault()
    arm.delete(VAULT, KEYVAULT)
    other = "22222222-2222-2222-2222-222222222222"
    arm.azure.add_subscription(other)
    assert arm.list(f"/subscriptions/{other}/providers/Microsoft.KeyVault/deletedVaults", KEYVAULT) == []
    path = DELETED.replace(arm.azure.subscription_id, other)
    assert code(arm.get(path, KEYVAULT)) == (404, "DeletedVaultNotFound")
    arm.put(f"/subscriptions/{other}/resourceGroups/rg", "2025-04-01", {"location": "westeurope"})
    theirs = VAULT.replace(arm.azure.subscription_id, other)
    assert code(arm.put(theirs, KEYVAULT, vault_body())) == (409, "ConflictError")


def test_what_a_get_gives_can_be_put(arm: Arm):
    before = arm.vault(accessPolicies=[policy("a", keys=["get"])])
    assert arm.put(VAULT, KEYVAULT, before).status == 200
    assert arm.get(VAULT, KEYVAULT).document["properties"] == before["properties"]


def test_a_deleted_vault_is_purged(arm: Arm):
    arm.vault()
    arm.delete(VAULT, KEYVAULT)
    accepted = arm.post(f"{DELETED}/purge", KEYVAULT)
    assert accepted.status == 202
    assert "/providers/Microsoft.KeyVault/locations/westeurope/operationResults/" in accepted.headers["Location"]
    assert arm.get(DELETED, KEYVAULT).status == 200
    arm.wait()
    assert arm.get(accepted.headers["Location"]).status == 200
    assert code(arm.get(DELETED, KEYVAULT)) == (404, "DeletedVaultNotFound")
    assert arm.put(VAULT, KEYVAULT, vault_body()).status == 201
    assert code(arm.post(f"{DELETED}/purge", KEYVAULT)) == (404, "DeletedVaultNotFound")


def test_a_protected_vault_is_not_purged(arm: Arm):
    arm.vault(enablePurgeProtection=True)
    arm.delete(VAULT, KEYVAULT)
    assert arm.get(DELETED, KEYVAULT).document["properties"]["purgeProtectionEnabled"] is True
    refused = arm.post(f"{DELETED}/purge", KEYVAULT)
    assert code(refused) == (405, "MethodNotAllowed")
    assert refused.document["error"]["message"] == "Operation 'DeletedVaultPurge' is not allowed."


def test_lists(arm: Arm):
    arm.group("other")
    arm.vault()
    arm.vault(VAULT.replace("/rg/", "/other/").replace("kv-one", "kv-two"))
    assert [each["name"] for each in arm.list(f"{PROVIDER}/vaults", KEYVAULT)] == ["kv-two", "kv-one"]
    assert [each["name"] for each in arm.list(f"{GROUP}/providers/Microsoft.KeyVault/vaults", KEYVAULT)] == ["kv-one"]
    as_resources = arm.list(
        f"{SUBSCRIPTION}/resources?$filter=resourceType eq 'Microsoft.KeyVault/vaults'", "2015-11-01"
    )
    assert [each["name"] for each in as_resources] == ["kv-two", "kv-one"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("kv-one", "AlreadyExists"),
        ("KV-ONE", "AlreadyExists"),
        ("kv-gone", "AlreadyExists"),
        ("-", "AccountNameInvalid"),
        ("kv-new", None),
    ],
)
def test_checking_names(arm: Arm, name: str, reason: str | None):
    arm.vault()
    gone = VAULT.replace("kv-one", "kv-gone")
    arm.vault(gone)
    arm.delete(gone, KEYVAULT)
    body = {"name": name, "type": "Microsoft.KeyVault/vaults"}
    found = arm.post(f"{PROVIDER}/checkNameAvailability", KEYVAULT, body).document
    assert (found["nameAvailable"], found.get("reason")) == (reason is None, reason)


def policies(arm: Arm, kind: str, *given: dict[str, Any]) -> dict[str, dict[str, list[str]]]:
    response = arm.put(f"{VAULT}/accessPolicies/{kind}", KEYVAULT, {"properties": {"accessPolicies": list(given)}})
    assert response.status == 200, response.body
    assert response.document["type"] == "Microsoft.KeyVault/vaults/accessPolicies"
    assert response.document["id"] == f"{VAULT}/accessPolicies/"
    found = arm.get(VAULT, KEYVAULT).document["properties"]["accessPolicies"]
    assert response.document["properties"]["accessPolicies"] == found
    return {each["objectId"]: each["permissions"] for each in found}


def test_access_policies_are_added_replaced_and_removed(arm: Arm):
    arm.vault(accessPolicies=[policy("a", keys=["get"])])
    assert policies(arm, "add", policy("a", keys=["get", "list"], secrets=["get"]), policy("b", keys=["all"])) == {
        "a": {"keys": ["get", "list"], "secrets": ["get"]},
        "b": {"keys": ["all"]},
    }
    assert policies(arm, "replace", policy("A", secrets=["list"])) == {
        "A": {"secrets": ["list"]},
        "b": {"keys": ["all"]},
    }
    assert policies(arm, "remove", policy("a", secrets=["get"])) == {"A": {"secrets": ["list"]}, "b": {"keys": ["all"]}}
    assert policies(arm, "remove", policy("a", secrets=["list"]), policy("none")) == {"b": {"keys": ["all"]}}
    assert policies(arm, "Remove", policy("b")) == {}


def test_access_policies_that_make_no_sense(arm: Arm):
    body: dict[str, Any] = {"properties": {"accessPolicies": []}}
    assert code(arm.put(f"{VAULT}/accessPolicies/add", KEYVAULT, body)) == (404, "ResourceNotFound")
    arm.vault()
    assert code(arm.put(f"{VAULT}/accessPolicies/shuffle", KEYVAULT, body)) == (400, "BadRequest")
    body["properties"]["accessPolicies"] = [{"objectId": "a"}]
    assert code(arm.put(f"{VAULT}/accessPolicies/add", KEYVAULT, body)) == (400, "InvalidRequestContent")


def test_etags(arm: Arm):
    first = arm.put(VAULT, KEYVAULT, vault_body()).headers["ETag"]
    arm.wait()
    assert arm.get(VAULT, KEYVAULT).headers["ETag"] == first
    unchanged = arm.get(VAULT, KEYVAULT, If_None_Match=first)
    assert (unchanged.status, unchanged.body) == (304, b"")
    assert arm.get(VAULT, KEYVAULT, If_None_Match='"other"').status == 200
    assert code(arm.put(VAULT, KEYVAULT, vault_body(), If_None_Match="*")) == (412, "PreconditionFailed")
    assert code(arm.put(VAULT, KEYVAULT, vault_body(), If_Match='"other"')) == (412, "PreconditionFailed")
    second = arm.put(VAULT, KEYVAULT, vault_body(), If_Match=f'"x", {first}')
    assert second.status == 200
    assert second.headers["ETag"] != first
    assert code(arm.patch(VAULT, KEYVAULT, {}, If_Match=first)) == (412, "PreconditionFailed")
    assert code(arm.delete(VAULT, KEYVAULT, If_Match=first)) == (412, "PreconditionFailed")
    assert arm.delete(VAULT, KEYVAULT, If_Match="*").status == 200
    assert code(arm.delete(VAULT, KEYVAULT, If_Match="*")) == (412, "PreconditionFailed")
    new = VAULT.replace("kv-one", "kv-two")
    assert code(arm.put(new, KEYVAULT, vault_body(), If_Match="*")) == (412, "PreconditionFailed")
    assert arm.put(new, KEYVAULT, vault_body(), If_None_Match="*").status == 201
