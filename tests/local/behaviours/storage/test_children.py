"""What is in a storage account: services, containers, shares, queues and tables."""

from __future__ import annotations

import pytest

from ...support import Arm, code
from .support import ACCOUNT, CONTAINERS, VERSION, account

SHARES = f"{ACCOUNT}/fileServices/default/shares"
QUEUES = f"{ACCOUNT}/queueServices/default/queues"
TABLES = f"{ACCOUNT}/tableServices/default/tables"


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


def test_a_deletion_may_include_snapshots_for_there_are_none(arm: Arm):
    account(arm)
    for number, include in enumerate(("none", "snapshots", "leased-snapshots")):
        share = f"{SHARES}/share{number}"
        assert arm.put(share, VERSION, {}).status == 201
        assert arm.delete(f"{share}?$include={include}", VERSION).status == 200
    assert code(arm.get(f"{SHARES}?$expand=snapshots", VERSION)) == (501, "NotImplemented")


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
