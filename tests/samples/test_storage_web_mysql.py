"""The samples of resource groups, storage, App Service and MySQL: as scripts, and in a process that looks at them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from .support import SAMPLES, Run, said


def operations(azure: LocalAzure) -> list[str]:
    return [each.operation or "" for each in azure.requests]


def body(azure: LocalAzure, operation: str) -> Any:
    """The body of the first request for an operation."""
    return json.loads(next(each.body for each in azure.requests if each.operation == operation))


def nothing_is_left(azure: LocalAzure) -> bool:
    return list(ProvisioningClient.local(azure).resources.resource_groups.list()) == []


def test_resource_group() -> None:
    text = said("resource_group.py")
    assert "/resourceGroups/sample-rg in westeurope" in text
    assert "environment=test, owner=sample" in text
    assert "sample-rg in westeurope" in text
    assert text.endswith("Is it still there? no\n  Done.\n")


def test_resource_group_in_process(azure: LocalAzure, run: Run) -> None:
    run("resource_group.py")
    assert body(azure, "ResourceGroups_CreateOrUpdate") == {"location": "westeurope", "tags": {"environment": "test"}}
    assert body(azure, "ResourceGroups_Update") == {"tags": {"environment": "test", "owner": "sample"}}
    assert nothing_is_left(azure)


def test_list_resources() -> None:
    text = said("list_resources.py", "--location", "uksouth")
    assert "  sample-rg (uksouth)\n" in text
    assert "      Microsoft.Storage/storageAccounts samplest (uksouth)\n" in text
    assert "      Microsoft.Web/serverfarms sample-plan (uksouth)\n" in text
    assert "  1 of Microsoft.Web/serverfarms\n" in text


def test_list_resources_in_process(azure: LocalAzure, run: Run) -> None:
    run("list_resources.py")
    assert operations(azure)[-2:] == ["ResourceGroups_List", "Resources_ListByResourceGroup"]


def test_list_resources_async() -> None:
    text = said("list_resources_async.py")
    assert "Filling 5 resource groups in westeurope ..." in text
    assert text.count("      Microsoft.Web/serverfarms sample-plan") == 5
    assert text.endswith("  Done.\n")


def test_list_resources_async_in_process(azure: LocalAzure, run: Run) -> None:
    run("list_resources_async.py")
    assert operations(azure)[-5:] == ["Resources_ListByResourceGroup"] * 5


def test_storage_account() -> None:
    text = said("storage_account.py")
    assert "Succeeded: https://samplest.blob.core.windows.net/" in text
    assert "documents: public access None" in text
    assert "listed: documents" in text
    assert text.endswith("  Done.\n")


def test_storage_account_in_process(azure: LocalAzure, run: Run) -> None:
    text = run("storage_account.py")
    assert body(azure, "StorageAccounts_Create") == {
        "location": "westeurope",
        "kind": "StorageV2",
        "sku": {"name": "Standard_LRS"},
        "properties": {"minimumTlsVersion": "TLS1_2", "allowBlobPublicAccess": False},
    }
    assert "StorageAccounts_RegenerateKey" in operations(azure)
    assert "AccountKey" not in text
    assert nothing_is_left(azure)


def test_storage_account_with_a_name_that_is_taken(azure: LocalAzure, run: Run) -> None:
    taken = {"nameAvailable": False, "reason": "AlreadyExists", "message": "It is taken."}
    azure.inject(path_contains="checkNameAvailability", status=200, body=taken)
    with pytest.raises(SystemExit, match="It is taken."):
        run("storage_account.py")
    assert nothing_is_left(azure)


def test_storage_accounts_async() -> None:
    text = said("storage_accounts_async.py")
    assert text.count(".blob.core.windows.net/\n") == 10
    assert "  listed: 10\n" in text
    assert text.endswith("  Done.\n")


def test_storage_accounts_async_in_process(azure: LocalAzure, run: Run) -> None:
    run("storage_accounts_async.py")
    # They are waited for together: all are begun before any is asked for again.
    assert operations(azure)[1:11] == ["StorageAccounts_Create"] * 10
    assert operations(azure).count("StorageAccounts_Create") == 10
    assert operations(azure).count("StorageAccounts_Delete") == 10
    assert nothing_is_left(azure)


def test_web_app() -> None:
    text = said("web_app.py")
    assert "Basic, linux, Ready" in text
    assert "Running: https://sample-web.azurewebsites.net" in text
    assert "no code was read" in text
    assert "settings: AUDIENCE, GREETING" in text
    assert text.endswith("  Done.\n")


def test_web_app_in_process(azure: LocalAzure, run: Run) -> None:
    text = run("web_app.py")
    site = body(azure, "WebApps_CreateOrUpdate")["properties"]
    assert site["siteConfig"]["linuxFxVersion"] == "PHP|8.2"
    assert body(azure, "WebApps_CreateOrUpdateSourceControl")["properties"]["isManualIntegration"] is True
    assert body(azure, "WebApps_UpdateApplicationSettings") == {
        "properties": {"GREETING": "Hello", "AUDIENCE": "world"}
    }
    assert "Hello" not in text
    assert nothing_is_left(azure)


def test_mysql_server() -> None:
    text = said("mysql_server.py")
    assert "Ready: MySQL 8.0.21 at sample-mysql.mysql.database.azure.com" in text
    assert "office: 203.0.113.7 to 203.0.113.7" in text
    assert "database shop: utf8mb4" in text
    assert text.endswith("  Done.\n")


def test_mysql_server_in_process(azure: LocalAzure, run: Run) -> None:
    text = run("mysql_server.py")
    properties = body(azure, "Servers_Create")["properties"]
    assert properties["administratorLogin"] == "sampleadmin"
    assert len(properties["administratorLoginPassword"]) > 30
    assert properties["administratorLoginPassword"] not in text
    assert nothing_is_left(azure)


SCRIPTS = ["storage_account.py", "storage_accounts_async.py", "web_app.py", "mysql_server.py", "resource_group.py"]


@pytest.mark.parametrize("script", SCRIPTS)
def test_what_goes_wrong_leaves_nothing(azure: LocalAzure, run: Run, script: str) -> None:
    refusal = {"error": {"code": "Conflict", "message": "Not now."}}
    # The request after the resource group has been made.
    azure.inject(path_contains="/providers/", status=409, body=refusal)
    azure.inject(method="PATCH", status=409, body=refusal)
    with pytest.raises(Exception, match="Not now"):
        run(script)
    assert nothing_is_left(azure)


def test_the_list_of_samples_is_whole() -> None:
    text = (SAMPLES / "README.md").read_text(encoding="utf-8")
    for script in SAMPLES.glob("*.py"):
        assert script.name in text
