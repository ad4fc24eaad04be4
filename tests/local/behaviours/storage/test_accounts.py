"""Storage accounts."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, RESOURCES, SUBSCRIPTION, Arm, code
from .support import ACCOUNT, CONTAINERS, NOW, VERSION, account, body

PROVIDER = f"{SUBSCRIPTION}/providers/Microsoft.Storage"


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


def test_what_network_rules_do_by_default(arm: Arm):
    rules: dict[str, Any] = {
        "ipRules": [{"value": "203.0.113.7"}],
        "virtualNetworkRules": [{"id": "/s", "action": "Allow"}],
    }
    acls = account(arm, properties={"networkAcls": {"defaultAction": "Deny", **rules}})["properties"]["networkAcls"]
    assert acls["ipRules"] == [{"value": "203.0.113.7", "action": "Allow"}]
    assert acls["virtualNetworkRules"] == [{"id": "/s", "action": "Allow"}]


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
        ({"sku": ""}, "InvalidValuesForRequestParameters"),
        ({"kind": "Unknown"}, "InvalidValuesForRequestParameters"),
        ({"kind": ""}, "InvalidValuesForRequestParameters"),
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


def test_skus_and_usages(arm: Arm):
    account(arm)
    skus = arm.list(f"{PROVIDER}/skus", VERSION)
    assert any(each["name"] == "Standard_LRS" and each["locations"] == ["westeurope"] for each in skus)
    assert not [each for each in skus if "ZRS" in each["name"] and each["locations"] == ["westus"]]
    (usage,) = arm.list(f"{PROVIDER}/locations/westeurope/usages", VERSION)
    assert (usage["currentValue"], usage["limit"]) == (1, 250)
    assert arm.list(f"{PROVIDER}/locations/northeurope/usages", VERSION)[0]["currentValue"] == 0
