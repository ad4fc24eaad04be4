"""Keys of storage accounts."""

from __future__ import annotations

import base64
from typing import Any

from ...support import Arm, code
from .support import ACCOUNT, NOW, VERSION, account


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
