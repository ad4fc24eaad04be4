"""Storage accounts and what is in them."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from ...support import GROUP, RESOURCES, SUBSCRIPTION, Arm, code

VERSION = "2026-09-01"
ACCOUNT = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stone"
PROVIDER = f"{SUBSCRIPTION}/providers/Microsoft.Storage"
CONTAINERS = f"{ACCOUNT}/blobServices/default/containers"
SHARES = f"{ACCOUNT}/fileServices/default/shares"
QUEUES = f"{ACCOUNT}/queueServices/default/queues"
TABLES = f"{ACCOUNT}/tableServices/default/tables"
NOW = "2027-01-15T08:00:00.0000000Z"


def body(sku: str = "Standard_LRS", kind: str = "StorageV2", location: str = "westeurope", **more: Any) -> Any:
    return {"location": location, "sku": {"name": sku}, "kind": kind, **more}


def account(arm: Arm, id: str = ACCOUNT, **given: Any) -> dict[str, Any]:
    """A storage account, ready."""
    response = arm.put(id, VERSION, body(**given))
    assert response.status == 202, response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, VERSION).document
    assert document["properties"]["provisioningState"] == "Succeeded"
    return document


@pytest.fixture(autouse=True)
def group(arm: Arm) -> None:
    arm.group()


def test_creating_an_account(arm: Arm):
    accepted = arm.put(ACCOUNT, VERSION, body(location="West Europe"))
    assert (accepted.status, accepted.body) == (202, b"")
    assert arm.get(ACCOUNT, VERSION).document["properties"]["provisioningState"] == "ResolvingDNS"
    assert arm.get(accepted.headers["Location"]).status == 202
    assert code(arm.post(f"{ACCOUNT}/listKeys", VERSION)) == (409, "StorageAccountIsNotProvisioned")
    assert code(arm.put(ACCOUNT, VERSION, body())) == (409, "StorageAccountIsNotProvisioned")
    arm.wait()
    made = arm.get(accepted.headers["Location"])
    assert made.document == arm.get(ACCOUNT, VERSION).document
    assert made.document == {
        "id": ACCOUNT,
        "name": "stone",
        "type": "Microsoft.Storage/storageAccounts",
        "location": "westeurope",
        "tags": {},
        "kind": "StorageV2",
        "sku": {"name": "Standard_LRS", "tier": "Standard"},
        "properties": {
            "provisioningState": "Succeeded",
            "creationTime": NOW,
            "keyCreationTime": {"key1": NOW, "key2": NOW},
            "accessTier": "Hot",
            "minimumTlsVersion": "TLS1_2",
            "allowBlobPublicAccess": False,
            "allowCrossTenantReplication": False,
            "supportsHttpsTrafficOnly": True,
            "privateEndpointConnections": [],
            "networkAcls": {
                "bypass": "AzureServices",
                "virtualNetworkRules": [],
                "ipRules": [],
                "ipv6Rules": [],
                "defaultAction": "Allow",
            },
            "encryption": {
                "keySource": "Microsoft.Storage",
                "services": {
                    "file": {"enabled": True, "keyType": "Account", "lastEnabledTime": NOW},
                    "blob": {"enabled": True, "keyType": "Account", "lastEnabledTime": NOW},
                },
            },
            "primaryLocation": "westeurope",
            "statusOfPrimary": "available",
            "primaryEndpoints": {
                "dfs": "https://stone.dfs.core.windows.net/",
                "web": "https://stone.z15.web.core.windows.net/",
                "blob": "https://stone.blob.core.windows.net/",
                "queue": "https://stone.queue.core.windows.net/",
                "table": "https://stone.table.core.windows.net/",
                "file": "https://stone.file.core.windows.net/",
            },
        },
    }


def test_creating_again_keeps_what_the_body_does_not_say(arm: Arm):
    account(arm, tags={"a": "b"}, properties={"minimumTlsVersion": "TLS1_3"})
    again = arm.put(ACCOUNT, VERSION, body("Standard_GRS", properties={"accessTier": "Cool"}))
    assert again.status == 200
    properties = again.document["properties"]
    assert (properties["minimumTlsVersion"], properties["accessTier"]) == ("TLS1_3", "Cool")
    assert again.document["tags"] == {}
    assert properties["secondaryLocation"] == "northeurope"
    assert "secondaryEndpoints" not in properties


def test_an_account_whose_secondary_region_can_be_read(arm: Arm):
    properties = account(arm, sku="Standard_RAGRS")["properties"]
    assert properties["statusOfSecondary"] == "available"
    assert properties["secondaryEndpoints"]["blob"] == "https://stone-secondary.blob.core.windows.net/"
    assert "file" not in properties["secondaryEndpoints"]
    changed = arm.patch(ACCOUNT, VERSION, {"sku": {"name": "Standard_LRS"}}).document["properties"]
    assert not {"secondaryLocation", "statusOfSecondary", "secondaryEndpoints"} & set(changed)


@pytest.mark.parametrize("style", ["azure-async-operation", "both", "body"])
def test_other_polling_styles(arm: Arm, style: Any):
    arm.azure.polling = style
    accepted = arm.put(ACCOUNT, VERSION, body())
    assert bool(accepted.body) is (style == "body")


def test_updating_an_account(arm: Arm):
    account(arm, tags={"a": "b"})
    changed = arm.patch(ACCOUNT, VERSION, {"properties": {"accessTier": "Cool", "allowBlobPublicAccess": True}})
    assert changed.status == 200
    assert changed.document["properties"]["accessTier"] == "Cool"
    assert changed.document["tags"] == {"a": "b"}
    assert arm.patch(ACCOUNT, VERSION, {"tags": {"c": "d"}}).document["tags"] == {"c": "d"}
    identity = arm.patch(ACCOUNT, VERSION, {"identity": {"type": "SystemAssigned"}}).document["identity"]
    assert identity["principalId"]
    assert arm.put(ACCOUNT, VERSION, body()).document["identity"] == identity


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"sku": {"name": "Premium_LRS"}}, (409, "AccountPropertyCannotBeUpdated")),
        ({"kind": "BlobStorage"}, (409, "AccountPropertyCannotBeUpdated")),
        (
            {"properties": {"encryption": {"keySource": "Microsoft.Keyvault"}}},
            (400, "InvalidValuesForRequestParameters"),
        ),
        ({"properties": {"accessTier": "Premium"}}, (400, "InvalidValuesForRequestParameters")),
    ],
)
def test_updates_that_are_refused(arm: Arm, change: Any, expected: Any):
    account(arm)
    before = arm.get(ACCOUNT, VERSION).document
    assert code(arm.patch(ACCOUNT, VERSION, change)) == expected
    assert arm.get(ACCOUNT, VERSION).document == before


def test_what_is_said_once_and_for_all(arm: Arm):
    account(arm, properties={"isHnsEnabled": True})
    assert arm.put(ACCOUNT, VERSION, body(properties={"isHnsEnabled": True})).status == 200
    refused = arm.put(ACCOUNT, VERSION, body(properties={"isHnsEnabled": False}))
    assert code(refused) == (409, "AccountPropertyCannotBeUpdated")
    assert refused.document["error"]["target"] == "isHnsEnabled"


def test_an_old_account_is_upgraded(arm: Arm):
    assert "dfs" not in account(arm, kind="Storage")["properties"]["primaryEndpoints"]
    upgraded = arm.patch(ACCOUNT, VERSION, {"kind": "StorageV2", "properties": {"accessTier": "Hot"}}).document
    assert "dfs" in upgraded["properties"]["primaryEndpoints"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"sku": "Standard_ZRS", "kind": "BlobStorage"}, "InvalidValuesForRequestParameters"),
        ({"sku": "Standard_XRS"}, "InvalidValuesForRequestParameters"),
        ({"kind": "Unknown"}, "InvalidValuesForRequestParameters"),
        ({"kind": "BlobStorage"}, "InvalidValuesForRequestParameters"),
        ({"kind": "Storage", "properties": {"accessTier": "Hot"}}, "InvalidValuesForRequestParameters"),
        ({"sku": "Standard_ZRS", "location": "westus"}, "InvalidValuesForRequestParameters"),
        ({"sku": "Standard_GRS", "location": "polandcentral"}, "InvalidValuesForRequestParameters"),
        ({"location": "atlantis"}, "LocationNotAvailableForResourceType"),
    ],
)
def test_accounts_that_there_cannot_be(arm: Arm, given: Any, expected: str):
    assert code(arm.put(ACCOUNT, VERSION, body(**given))) == (400, expected)
    assert code(arm.get(ACCOUNT, VERSION)) == (404, "ResourceNotFound")


@pytest.mark.parametrize(
    ("given", "endpoints", "tier"),
    [
        ({"sku": "Premium_LRS"}, {"web", "blob"}, None),
        ({"sku": "Premium_ZRS", "kind": "BlockBlobStorage"}, {"dfs", "web", "blob"}, "Premium"),
        ({"kind": "BlobStorage", "properties": {"accessTier": "Cool"}}, {"dfs", "blob", "table"}, "Cool"),
        ({"sku": "PremiumV2_LRS", "kind": "FileStorage"}, {"file"}, None),
    ],
)
def test_kinds_of_accounts(arm: Arm, given: Any, endpoints: set[str], tier: str | None):
    properties = account(arm, **given)["properties"]
    assert set(properties["primaryEndpoints"]) == endpoints
    assert properties.get("accessTier") == tier


def test_encryption_cannot_be_switched_off(arm: Arm):
    services = {"blob": {"enabled": False}, "queue": {"keyType": "Account"}}
    found = account(arm, properties={"encryption": {"services": services}})["properties"]["encryption"]["services"]
    assert {name: each["enabled"] for name, each in found.items()} == {"blob": True, "file": True, "queue": True}


def test_sku_and_kind_are_needed(arm: Arm):
    refused = arm.put(ACCOUNT, VERSION, {"location": "westeurope"})
    assert code(refused) == (400, "InvalidRequestContent")
    assert {each["target"] for each in refused.document["error"]["details"]} == {"sku", "kind"}


@pytest.mark.parametrize("name", ["st", "Stone", "st-one", "s" * 25])
def test_bad_names(arm: Arm, name: str):
    assert code(arm.put(ACCOUNT.replace("stone", name), VERSION, body())) == (400, "AccountNameInvalid")
    checked = arm.post(f"{PROVIDER}/checkNameAvailability", VERSION, question(name)).document
    assert (checked["nameAvailable"], checked["reason"]) == (False, "AccountNameInvalid")
    assert f"{name} is not a valid storage account name" in checked["message"]


def question(name: str) -> dict[str, str]:
    return {"name": name, "type": "Microsoft.Storage/storageAccounts"}


def test_names_are_taken_everywhere(arm: Arm):
    account(arm)
    arm.group("other")
    assert code(arm.put(ACCOUNT.replace("/rg/", "/other/"), VERSION, body())) == (
        409,
        "StorageAccountInAnotherResourceGroup",
    )
    subscription = "22222222-2222-2222-2222-222222222222"
    arm.azure.add_subscription(subscription)
    elsewhere = ACCOUNT.replace("00000000-0000-0000-0000-000000000000", subscription)
    assert arm.put(elsewhere.partition("/providers/")[0], RESOURCES, {"location": "westeurope"}).status == 201
    assert code(arm.put(elsewhere, VERSION, body())) == (409, "StorageAccountAlreadyTaken")
    other = {"name": "stone", "type": "Microsoft.Storage/other"}
    assert code(arm.post(f"{PROVIDER}/checkNameAvailability", VERSION, other)) == (
        400,
        "InvalidValuesForRequestParameters",
    )
    checked = arm.post(f"{PROVIDER}/checkNameAvailability", VERSION, question("stone")).document
    assert (checked["nameAvailable"], checked["reason"]) == (False, "AlreadyExists")
    assert arm.post(f"{PROVIDER}/checkNameAvailability", VERSION, question("sttwo")).document == {"nameAvailable": True}
    arm.delete(ACCOUNT, VERSION)
    assert arm.post(f"{PROVIDER}/checkNameAvailability", VERSION, question("stone")).document["nameAvailable"] is True


def test_lists_and_deletion(arm: Arm):
    account(arm)
    account(arm, ACCOUNT.replace("stone", "sttwo"))
    here = f"{GROUP}/providers/Microsoft.Storage/storageAccounts"
    assert [each["name"] for each in arm.list(here, VERSION)] == ["stone", "sttwo"]
    assert arm.put(f"{CONTAINERS}/one", VERSION, {}).status == 201
    assert arm.delete(ACCOUNT, VERSION).status == 200
    assert arm.delete(ACCOUNT, VERSION).status == 204
    assert [each["name"] for each in arm.list(f"{PROVIDER}/storageAccounts", VERSION)] == ["sttwo"]
    assert code(arm.get(f"{CONTAINERS}/one", VERSION)) == (404, "ResourceNotFound")


def keys(arm: Arm, action: str = "listKeys", body: Any = None) -> dict[str, str]:
    found = arm.post(f"{ACCOUNT}/{action}", VERSION, body).document["keys"]
    return {each["keyName"]: each["value"] for each in found}


def test_keys(arm: Arm):
    account(arm)
    first = keys(arm)
    assert keys(arm) == first
    assert set(first) == {"key1", "key2"}
    assert len(set(first.values())) == 2
    assert all(len(base64.b64decode(value)) == 64 for value in first.values())
    arm.wait(60)
    second = keys(arm, "regenerateKey", {"keyName": "key1"})
    assert second["key1"] != first["key1"]
    assert second["key2"] == first["key2"]
    assert keys(arm) == second
    times = arm.get(ACCOUNT, VERSION).document["properties"]["keyCreationTime"]
    assert times["key1"] > times["key2"] == NOW
    stored = arm.azure.store.get(ACCOUNT)
    assert stored is not None
    assert not any(value in str((stored.document, stored.private)) for value in [*first.values(), *second.values()])
    refused = arm.post(f"{ACCOUNT}/regenerateKey", VERSION, {"keyName": "key3"})
    assert code(refused) == (400, "InvalidValuesForRequestParameters")
    assert arm.post(f"{ACCOUNT}/listKeys?$expand=kerb", VERSION).status == 200
    directory = {"directoryServiceOptions": "AADKERB"}
    arm.patch(ACCOUNT, VERSION, {"properties": {"azureFilesIdentityBasedAuthentication": directory}})
    assert code(arm.post(f"{ACCOUNT}/listKeys?$expand=kerb", VERSION)) == (501, "NotImplemented")
    assert code(arm.post(f"{ACCOUNT.replace('stone', 'none')}/listKeys", VERSION)) == (404, "ResourceNotFound")


def test_an_account_that_is_made_again_has_other_keys(arm: Arm):
    account(arm)
    first = keys(arm)
    arm.delete(ACCOUNT, VERSION)
    account(arm)
    assert not set(keys(arm).values()) & set(first.values())


def test_blob_service(arm: Arm):
    account(arm)
    service = f"{ACCOUNT}/blobServices/default"
    assert arm.get(service, VERSION).document["properties"]["deleteRetentionPolicy"]["enabled"] is False
    change = {"properties": {"isVersioningEnabled": True, "deleteRetentionPolicy": {"enabled": True, "days": 7}}}
    arm.put(service, VERSION, change)
    found = arm.get(service, VERSION).document
    assert found["sku"] == {"name": "Standard_LRS", "tier": "Standard"}
    assert found["properties"]["isVersioningEnabled"] is True
    assert found["properties"]["deleteRetentionPolicy"] == {"enabled": True, "days": 7}
    assert found["properties"]["cors"] == {"corsRules": []}
    assert [each["name"] for each in arm.list(f"{ACCOUNT}/blobServices", VERSION)] == ["default"]
    change["properties"]["deleteRetentionPolicy"] = {"enabled": True, "days": 366}
    assert code(arm.put(service, VERSION, change)) == (400, "InvalidValuesForRequestParameters")
    restore = {"properties": {"restorePolicy": {"enabled": True, "days": 6}}}
    assert code(arm.put(service, VERSION, restore)) == (400, "ConflictFeatureEnabled")


@pytest.mark.parametrize("service", ["fileServices", "queueServices", "tableServices"])
def test_other_services(arm: Arm, service: str):
    account(arm)
    id, cors = f"{ACCOUNT}/{service}/default", {"corsRules": []}
    assert arm.get(id, VERSION).document["properties"]["cors"] == cors
    rule = {
        "allowedOrigins": ["*"],
        "allowedMethods": ["GET"],
        "maxAgeInSeconds": 60,
        "exposedHeaders": [],
        "allowedHeaders": [],
    }
    assert arm.put(id, VERSION, {"properties": {"cors": {"corsRules": [rule]}}}).status == 200
    assert arm.get(f"{ACCOUNT}/{service}", VERSION).document["value"][0]["properties"]["cors"]["corsRules"] == [rule]


def test_services_that_a_kind_of_account_lacks(arm: Arm):
    account(arm, sku="Premium_LRS", kind="FileStorage")
    refused = arm.put(f"{CONTAINERS}/one", VERSION, {})
    assert code(refused) == (400, "FeatureNotSupportedForAccount")
    assert refused.document["error"]["message"] == "Blob is not supported for the account."
    assert arm.put(f"{SHARES}/one", VERSION, {"properties": {"enabledProtocols": "NFS"}}).status == 201


def test_containers(arm: Arm):
    account(arm)
    made = arm.put(f"{CONTAINERS}/one", VERSION, {"properties": {"metadata": {"a": "b"}}})
    assert made.status == 201
    assert made.document["etag"] == made.headers["ETag"]
    assert arm.get(f"{CONTAINERS}/one", VERSION).document["properties"] == {
        "metadata": {"a": "b"},
        "publicAccess": "None",
        "defaultEncryptionScope": "$account-encryption-key",
        "denyEncryptionScopeOverride": False,
        "leaseStatus": "Unlocked",
        "leaseState": "Available",
        "hasImmutabilityPolicy": False,
        "hasLegalHold": False,
        "lastModifiedTime": "2027-01-15T08:00:02.0000000Z",
    }
    assert arm.put(f"{CONTAINERS}/one", VERSION, {}).status == 200
    assert arm.put(f"{CONTAINERS}/two", VERSION, {}).status == 201
    assert [each["name"] for each in arm.list(CONTAINERS, VERSION)] == ["one", "two"]
    assert [each["name"] for each in arm.list(f"{CONTAINERS}?$filter=tw", VERSION)] == ["two"]
    pages = arm.pages(f"{CONTAINERS}?$maxpagesize=1", VERSION)
    assert [[each["name"] for each in page] for page in pages] == [["one"], ["two"]]
    assert code(arm.get(f"{CONTAINERS}?$include=deleted", VERSION)) == (501, "NotImplemented")
    assert arm.delete(f"{CONTAINERS}/one", VERSION).status == 200
    assert arm.delete(f"{CONTAINERS}/one", VERSION).status == 204
    assert code(arm.get(f"{CONTAINERS}/one", VERSION)) == (404, "ContainerNotFound")
    assert code(arm.patch(f"{CONTAINERS}/one", VERSION, {})) == (404, "ContainerNotFound")


def test_public_containers_need_an_account_that_allows_them(arm: Arm):
    account(arm)
    public = {"properties": {"publicAccess": "Blob"}}
    assert code(arm.put(f"{CONTAINERS}/one", VERSION, public)) == (409, "PublicAccessNotPermitted")
    arm.patch(ACCOUNT, VERSION, {"properties": {"allowBlobPublicAccess": True}})
    assert arm.put(f"{CONTAINERS}/one", VERSION, public).document["properties"]["publicAccess"] == "Blob"
    changed = arm.patch(f"{CONTAINERS}/one", VERSION, {"properties": {"publicAccess": "None"}})
    assert changed.document["properties"]["publicAccess"] == "None"


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (CONTAINERS, "-a-"),
        (CONTAINERS, "a--b"),
        (CONTAINERS, "Abc"),
        (SHARES, "$root"),
        (QUEUES, "ab"),
        (TABLES, "1abc"),
        (TABLES, "a-b-c"),
    ],
)
def test_bad_names_of_what_is_in_an_account(arm: Arm, place: str, name: str):
    account(arm)
    assert code(arm.put(f"{place}/{name}", VERSION, {})) == (400, "InvalidResourceName")


def test_shares(arm: Arm):
    account(arm)
    made = arm.put(f"{SHARES}/one", VERSION, {})
    assert made.status == 201
    assert made.document["properties"]["shareQuota"] == 5120
    assert made.document["properties"]["accessTier"] == "TransactionOptimized"
    changed = arm.patch(f"{SHARES}/one", VERSION, {"properties": {"shareQuota": 10, "accessTier": "Cool"}})
    assert changed.document["properties"]["shareQuota"] == 10
    for wrong in (
        {"shareQuota": 102401},
        {"accessTier": "Premium"},
        {"enabledProtocols": "NFS"},
        {"rootSquash": "RootSquash"},
    ):
        assert arm.put(f"{SHARES}/two", VERSION, {"properties": wrong}).status == 400
    assert [each["name"] for each in arm.list(SHARES, VERSION)] == ["one"]
    assert code(arm.get(f"{SHARES}/one?$expand=stats", VERSION)) == (501, "NotImplemented")
    snapshot = {"x-ms-snapshot": "2027-01-15T08:00:00.0000000Z"}
    assert code(arm.get(f"{SHARES}/one", VERSION, **snapshot)) == (501, "NotImplemented")
    assert arm.delete(f"{SHARES}/one", VERSION).status == 200
    assert code(arm.get(f"{SHARES}/one", VERSION)) == (404, "ShareNotFound")


def test_the_protocol_of_a_share_stays(arm: Arm):
    account(arm, sku="StandardV2_LRS", kind="FileStorage")
    nfs = {"properties": {"enabledProtocols": "NFS", "rootSquash": "RootSquash"}}
    made = arm.put(f"{SHARES}/one", VERSION, nfs).document["properties"]
    assert (made["rootSquash"], "accessTier" in made) == ("RootSquash", False)
    smb = {"properties": {"enabledProtocols": "SMB"}}
    assert code(arm.put(f"{SHARES}/one", VERSION, smb)) == (409, "SharePropertyCannotBeUpdated")


def test_queues_and_tables(arm: Arm):
    account(arm)
    queue = arm.put(f"{QUEUES}/one", VERSION, {"properties": {"metadata": {"a": "b"}}})
    assert queue.document["properties"] == {"metadata": {"a": "b"}, "approximateMessageCount": 0}
    assert arm.list(QUEUES, VERSION)[0]["properties"] == {"metadata": {"a": "b"}}
    assert arm.delete(f"{QUEUES}/one", VERSION).status == 204
    assert code(arm.get(f"{QUEUES}/one", VERSION)) == (404, "QueueNotFound")
    assert arm.put(f"{TABLES}/One", VERSION).document["properties"] == {"tableName": "One"}
    assert arm.patch(f"{TABLES}/one", VERSION).document["name"] == "One"
    assert arm.delete(f"{TABLES}/One", VERSION).status == 204


def test_what_is_in_an_account_needs_one(arm: Arm):
    assert code(arm.put(f"{CONTAINERS}/one", VERSION, {})) == (404, "ResourceNotFound")
    assert code(arm.get(CONTAINERS, VERSION)) == (404, "ResourceNotFound")


def test_skus_and_usages(arm: Arm):
    account(arm)
    skus = arm.list(f"{PROVIDER}/skus", VERSION)
    assert any(each["name"] == "Standard_LRS" and each["locations"] == ["westeurope"] for each in skus)
    assert not [each for each in skus if "ZRS" in each["name"] and each["locations"] == ["westus"]]
    (usage,) = arm.list(f"{PROVIDER}/locations/westeurope/usages", VERSION)
    assert (usage["currentValue"], usage["limit"]) == (1, 250)
    assert arm.list(f"{PROVIDER}/locations/northeurope/usages", VERSION)[0]["currentValue"] == 0
