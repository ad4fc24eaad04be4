"""Secrets, keys, private endpoint connections, managed HSMs."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, HSM, HSM_BODY, KEYVAULT, SUBSCRIPTION, TENANT, VAULT, Arm, code

PROVIDER = f"{SUBSCRIPTION}/providers/Microsoft.KeyVault"
DELETED_HSM = f"{PROVIDER}/locations/westeurope/deletedManagedHSMs/hsm-one"


@pytest.fixture(autouse=True)
def vault(arm: Arm) -> None:
    arm.group()
    arm.vault()


def hsm(arm: Arm) -> None:
    assert arm.put(HSM, KEYVAULT, HSM_BODY).status == 202
    arm.wait()


def test_secrets(arm: Arm):
    secret = f"{VAULT}/secrets/one"
    created = arm.put(secret, KEYVAULT, {"tags": {"a": "b"}, "properties": {"value": "hunter2", "contentType": "text"}})
    assert created.status == 201
    document = created.document
    version = document["properties"]["secretUriWithVersion"].rpartition("/")[2]
    assert document == {
        "id": secret,
        "name": "one",
        "type": "Microsoft.KeyVault/vaults/secrets",
        "location": "westeurope",
        "tags": {"a": "b"},
        "properties": {
            "contentType": "text",
            "attributes": {"enabled": True, "created": 1_800_000_002, "updated": 1_800_000_002},
            "secretUri": "https://kv-one.vault.azure.net/secrets/one",
            "secretUriWithVersion": f"https://kv-one.vault.azure.net/secrets/one/{version}",
        },
    }
    assert arm.get(secret, KEYVAULT).document == document
    changed = arm.patch(secret, KEYVAULT, {"properties": {"attributes": {"enabled": False}}}).document
    assert changed["properties"]["attributes"]["enabled"] is False
    assert changed["properties"]["secretUriWithVersion"] == document["properties"]["secretUriWithVersion"]
    renewed = arm.patch(secret, KEYVAULT, {"properties": {"value": "other"}}).document
    assert renewed["properties"]["secretUriWithVersion"] != document["properties"]["secretUriWithVersion"]
    assert arm.put(secret, KEYVAULT, {"properties": {"value": "third"}}).status == 200
    assert [each["name"] for each in arm.list(f"{VAULT}/secrets", KEYVAULT)] == ["one"]
    assert code(arm.get(f"{VAULT}/secrets/none", KEYVAULT)) == (404, "ResourceNotFound")
    assert code(arm.put(f"{VAULT}/secrets/a_b", KEYVAULT, {"properties": {}})) == (400, "BadRequest")


def test_what_is_below_a_vault_needs_the_vault(arm: Arm):
    other = VAULT + "-none"
    for response in (
        arm.put(f"{other}/secrets/s", KEYVAULT, {"properties": {"value": "x"}}),
        arm.get(f"{other}/secrets/s", KEYVAULT),
        arm.get(f"{other}/secrets", KEYVAULT),
        arm.put(f"{other}/keys/k", KEYVAULT, {"properties": {"kty": "RSA"}}),
    ):
        assert code(response) == (404, "ParentResourceNotFound")
        assert "'kv-one-none'" in response.document["error"]["message"]
    assert code(arm.get(f"{other}/privateLinkResources", KEYVAULT)) == (404, "ResourceNotFound")


@pytest.mark.parametrize(("owner", "host"), [(VAULT, "kv-one.vault"), (HSM, "hsm-one.managedhsm")])
def test_keys_and_their_versions(arm: Arm, owner: str, host: str):
    if owner == HSM:
        hsm(arm)
    key = f"{owner}/keys/one"
    created = arm.put(key, KEYVAULT, {"properties": {"kty": "RSA"}})
    assert created.status == 200
    properties = created.document["properties"]
    version = properties["keyUriWithVersion"].rpartition("/")[2]
    assert properties["keyUri"] == f"https://{host}.azure.net/keys/one"
    assert (properties["keySize"], properties["attributes"]["recoveryLevel"]) == (2048, "Recoverable+Purgeable")
    assert "sign" in properties["keyOps"]
    again = arm.put(key, KEYVAULT, {"properties": {"kty": "EC"}})
    assert again.document == created.document
    assert arm.get(key, KEYVAULT).document == created.document
    assert [each["id"] for each in arm.list(f"{owner}/keys", KEYVAULT)] == [key]
    (listed,) = arm.list(f"{key}/versions", KEYVAULT)
    assert listed["id"] == f"{key}/versions/{version}"
    assert arm.get(f"{key}/versions/{version}", KEYVAULT).document == listed
    assert code(arm.get(f"{key}/versions/none", KEYVAULT)) == (404, "ResourceNotFound")


@pytest.mark.parametrize(
    ("properties", "filled"),
    [
        ({"kty": "EC"}, {"curveName": "P-256", "keyOps": ["sign", "verify"]}),
        ({"kty": "EC-HSM", "curveName": "P-521"}, {"curveName": "P-521"}),
        ({"kty": "RSA-HSM", "keySize": 4096, "keyOps": ["sign"]}, {"keySize": 4096, "keyOps": ["sign"]}),
        ({"kty": "oct-HSM"}, {"keySize": 256}),
    ],
)
def test_what_is_filled_for_keys(arm: Arm, properties: dict[str, Any], filled: dict[str, Any]):
    found = arm.put(f"{VAULT}/keys/one", KEYVAULT, {"properties": properties}).document["properties"]
    assert {name: found[name] for name in filled} == filled


@pytest.mark.parametrize("properties", [{}, {"kty": "RSA", "keySize": 5}])
def test_keys_that_cannot_be_made(arm: Arm, properties: dict[str, Any]):
    assert code(arm.put(f"{VAULT}/keys/one", KEYVAULT, {"properties": properties})) == (400, "BadRequest")


@pytest.mark.parametrize(
    ("owner", "group", "zone"),
    [(VAULT, "vault", "privatelink.vaultcore.azure.net"), (HSM, "managedhsm", "privatelink.managedhsm.azure.net")],
)
def test_private_endpoint_connections(arm: Arm, owner: str, group: str, zone: str):
    if owner == HSM:
        hsm(arm)
    connection = f"{owner}/privateEndpointConnections/pe"
    approved = {"properties": {"privateLinkServiceConnectionState": {"status": "Approved", "description": "ok"}}}
    assert code(arm.put(connection, KEYVAULT, approved)) == (404, "ResourceNotFound")
    pending = {"privateLinkServiceConnectionState": {"status": "Pending"}, "provisioningState": "Succeeded"}
    arm.azure.add_resource({"id": connection, "properties": pending})
    found = arm.get(connection, KEYVAULT)
    assert found.document["properties"] == pending
    assert found.document["etag"] == found.headers["ETag"]
    assert code(arm.put(connection, KEYVAULT, {"properties": {}})) == (400, "BadRequest")
    assert code(arm.put(connection, KEYVAULT, approved, If_Match='"x"')) == (412, "PreconditionFailed")
    changed = arm.put(connection, KEYVAULT, approved, If_Match=found.document["etag"]).document
    assert changed["properties"]["privateLinkServiceConnectionState"] == {"status": "Approved", "description": "ok"}
    assert [each["name"] for each in arm.list(f"{owner}/privateEndpointConnections", KEYVAULT)] == ["pe"]
    if owner == VAULT:
        (shown,) = arm.get(VAULT, KEYVAULT).document["properties"]["privateEndpointConnections"]
        assert (shown["id"], shown["etag"]) == (connection, changed["etag"])
    accepted = arm.delete(connection, KEYVAULT)
    assert accepted.status == 202
    arm.wait()
    assert arm.get(accepted.headers["Location"]).document["id"] == connection
    assert arm.delete(connection, KEYVAULT).status == 204
    (resource,) = arm.get(f"{owner}/privateLinkResources", KEYVAULT).document["value"]
    assert (resource["name"], resource["properties"]["requiredZoneNames"]) == (group, [zone])


def test_managed_hsms(arm: Arm):
    accepted = arm.put(HSM, KEYVAULT, HSM_BODY)
    assert accepted.status == 202
    assert accepted.document["properties"]["provisioningState"] == "Provisioning"
    assert "Azure-AsyncOperation" in accepted.headers
    assert "Location" in accepted.headers
    arm.wait()
    found = arm.get(HSM, KEYVAULT).document
    assert found["properties"]["provisioningState"] == "Succeeded"
    assert found["properties"]["hsmUri"] == "https://hsm-one.managedhsm.azure.net/"
    assert found["properties"]["securityDomainProperties"]["activationStatus"] == "NotActivated"
    assert arm.get(accepted.headers["Location"]).document == found
    changing = arm.patch(HSM, KEYVAULT, {"tags": {"a": "b"}})
    assert (changing.status, changing.document["properties"]["provisioningState"]) == (202, "Updating")
    arm.wait()
    assert arm.get(HSM, KEYVAULT).document["tags"] == {"a": "b"}
    assert [each["name"] for each in arm.list(f"{PROVIDER}/managedHSMs", KEYVAULT)] == ["hsm-one"]
    assert len(arm.list(f"{GROUP}/providers/Microsoft.KeyVault/managedHSMs", KEYVAULT)) == 1


@pytest.mark.parametrize(
    ("name", "change", "error"),
    [
        ("1", {}, "InvalidHsmName"),
        ("hsm-one", {"sku": None}, "BadRequest"),
        ("hsm-one", {"properties": {"tenantId": TENANT}}, "BadRequest"),
        ("hsm-one", {"sku": {"name": "Standard_B1"}}, "InvalidRequestContent"),
        ("hsm-one", {"location": None}, "LocationRequired"),
        ("hsm-one", {"properties": {**HSM_BODY["properties"], "softDeleteRetentionInDays": 10**15}}, "BadRequest"),
    ],
)
def test_managed_hsms_that_cannot_be_made(arm: Arm, name: str, change: dict[str, Any], error: str):
    assert code(arm.put(HSM.replace("hsm-one", name), KEYVAULT, {**HSM_BODY, **change})) == (400, error)


def test_a_deleted_managed_hsm_is_listed_recovered_and_purged(arm: Arm):
    recover = {**HSM_BODY, "properties": {"createMode": "recover"}}
    assert code(arm.put(HSM, KEYVAULT, recover)) == (404, "DeletedManagedHsmNotFound")
    hsm(arm)
    arm.put(f"{HSM}/keys/one", KEYVAULT, {"properties": {"kty": "RSA"}})
    assert arm.delete(HSM, KEYVAULT).status == 202
    assert arm.get(HSM, KEYVAULT).document["properties"]["provisioningState"] == "Deleting"
    arm.wait()
    assert arm.delete(HSM, KEYVAULT).status == 204
    assert arm.get(DELETED_HSM, KEYVAULT).document["properties"]["mhsmId"] == HSM
    assert len(arm.list(f"{PROVIDER}/deletedManagedHSMs", KEYVAULT)) == 1
    assert code(arm.put(HSM, KEYVAULT, HSM_BODY)) == (409, "ConflictError")
    assert arm.put(HSM, KEYVAULT, recover).status == 202
    arm.wait()
    assert arm.get(HSM, KEYVAULT).document["properties"]["provisioningState"] == "Succeeded"
    assert arm.get(f"{HSM}/keys/one", KEYVAULT).status == 200
    arm.delete(HSM, KEYVAULT)
    arm.wait()
    assert arm.post(f"{DELETED_HSM}/purge", KEYVAULT).status == 202
    arm.wait()
    assert code(arm.get(DELETED_HSM, KEYVAULT)) == (404, "DeletedManagedHsmNotFound")


def test_names_of_managed_hsms_are_unique(arm: Arm):
    hsm(arm)
    arm.group("other")
    assert code(arm.put(HSM.replace("/rg/", "/other/"), KEYVAULT, HSM_BODY)) == (409, "ConflictError")


def test_purge_protection_of_managed_hsms(arm: Arm):
    body = {**HSM_BODY, "properties": {**HSM_BODY["properties"], "enablePurgeProtection": True}}
    arm.put(HSM, KEYVAULT, body)
    arm.wait()
    refused = arm.patch(HSM, KEYVAULT, {"properties": {"enablePurgeProtection": False}})
    assert code(refused) == (400, "BadRequest")
    assert arm.put(HSM, KEYVAULT, HSM_BODY).document["properties"]["enablePurgeProtection"] is True
    arm.delete(HSM, KEYVAULT)
    arm.wait()
    assert code(arm.post(f"{DELETED_HSM}/purge", KEYVAULT)) == (405, "MethodNotAllowed")


@pytest.mark.parametrize(
    ("name", "reason"), [("hsm-one", "AlreadyExists"), ("-", "AccountNameInvalid"), ("hsm-two", None)]
)
def test_checking_names_of_managed_hsms(arm: Arm, name: str, reason: str | None):
    hsm(arm)
    found = arm.post(f"{PROVIDER}/checkMhsmNameAvailability", KEYVAULT, {"name": name}).document
    assert (found["nameAvailable"], found.get("reason")) == (reason is None, reason)


def test_regions_of_managed_hsms(arm: Arm):
    hsm(arm)
    arm.patch(HSM, KEYVAULT, {"properties": {"regions": [{"name": "eastus"}, {"name": "westeurope"}]}})
    found = arm.list(f"{HSM}/regions", KEYVAULT)
    assert [(each["name"], each["isPrimary"]) for each in found] == [("westeurope", True), ("eastus", False)]
    assert code(arm.get(f"{HSM}-none/regions", KEYVAULT)) == (404, "ResourceNotFound")
