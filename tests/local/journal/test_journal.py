"""What the journal says of a request, and what it does not say."""

from __future__ import annotations

import json
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalRequest
from azure.mgmt.provisioning.local.journal.shown import details, summary

from ..support import GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, Arm

MYSQL, MYSQL_VERSION = f"{GROUP}/providers/Microsoft.DBforMySQL/flexibleServers/db-one", "2021-05-01"


def told(azure: LocalAzure) -> dict[str, Any]:
    return details(azure.requests[-1])


def test_what_became_of_a_request(azure: LocalAzure, arm: Arm):
    response = arm.put(GROUP, RESOURCES, {"location": "westeurope"}, x_ms_correlation_request_id="mine")
    entry = azure.requests[-1]
    assert (entry.answered_by, entry.code, entry.at) == ("resources", None, azure.clock.now())
    assert entry.correlation_id == "mine"
    assert entry.seconds > 0
    shown = told(azure)
    assert shown["request"]["body"] == {"location": "westeurope"}
    assert shown["response"]["body"] == response.document
    assert shown["response"]["headers"]["x-ms-correlation-request-id"] == "mine"
    assert summary(entry).items() < shown.items()
    assert shown["operation"] == "ResourceGroups_CreateOrUpdate"


def test_who_answered_and_why_not(azure: LocalAzure, arm: Arm):
    arm.group()
    link = arm.delete(GROUP, RESOURCES).headers["Location"]
    arm.get(link)
    arm.get(f"{GROUP}/providers/Microsoft.KeyVault/vaults/none", KEYVAULT)
    arm.get("/nowhere", RESOURCES)
    azure.inject(status=429)
    arm.get(SUBSCRIPTION, RESOURCES)
    azure.inject(exception=ConnectionResetError)
    with pytest.raises(ConnectionResetError):
        arm.get(SUBSCRIPTION, RESOURCES)
    assert [(each.answered_by, each.status, each.code) for each in azure.requests] == [
        ("resources", 201, None),
        ("resources", 202, None),
        ("operation", 202, None),
        ("keyvault", 404, "ResourceNotFound"),
        ("front", 404, "MissingSubscription"),
        ("fault", 429, "TooManyRequests"),
        ("fault", None, None),
    ]
    assert "'Microsoft.KeyVault/vaults/none'" in (azure.requests[3].message or "")
    assert azure.requests[-1].correlation_id is None
    numbers = [each.number for each in azure.requests]
    assert numbers == sorted(set(numbers))


@pytest.mark.parametrize("body", ["<html>", b"\xff", {"error": "no object"}, []])
def test_errors_of_any_form(body: Any, azure: LocalAzure, arm: Arm):
    azure.inject(status=500, body=body)
    azure.handle(LocalRequest("GET", f"https://management.azure.com{SUBSCRIPTION}"))
    assert (azure.requests[-1].code, azure.requests[-1].message) == (None, None)
    json.dumps(told(azure))


def test_no_secret_is_shown(azure: LocalAzure, arm: Arm):
    arm.group()
    properties = {"administratorLogin": "boss", "administratorLoginPassword": "Very-Secret-1234", "version": "8.0.21"}
    body = {"location": "westeurope", "properties": properties, "sku": {"name": "Standard_B1ms", "tier": "Burstable"}}
    arm.send("PUT", MYSQL, MYSQL_VERSION, body, X_Api_Key="abcdef")
    arm.get(f"{SUBSCRIPTION}?sig=abcdef&$filter=x", RESOURCES)
    entries = [details(each) for each in azure.requests]
    text = json.dumps(entries)
    assert "Very-Secret-1234" not in text
    assert "abcdef" not in text
    assert entries[1]["request"]["body"]["properties"]["administratorLogin"] == "boss"
    assert "sig=\u2026&$filter=x&api-version=" in entries[2]["url"]


def test_what_the_api_declares_to_be_secret_is_not_shown(azure: LocalAzure, arm: Arm):
    arm.group()
    account = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/account1"
    version = max(azure.catalog.type("Microsoft.Storage/storageAccounts").versions)  # type: ignore[union-attr]
    arm.put(account, version, {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}})
    arm.wait()
    keys = [each["value"] for each in arm.post(f"{account}/listKeys", version).document["keys"]]
    assert keys
    assert not [key for key in keys if key in json.dumps(told(azure))]
    assert azure.requests[-1].document is None
