"""The samples of virtual machines and key vaults: as scripts, and in a process that looks at them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from .support import Run, said


def operations(azure: LocalAzure) -> list[str]:
    return [each.operation or "" for each in azure.requests if each.method != "GET"]


def bodies(azure: LocalAzure, operation: str) -> list[Any]:
    return [json.loads(each.body) for each in azure.requests if each.operation == operation]


def nothing_is_left(azure: LocalAzure) -> bool:
    return list(ProvisioningClient.local(azure).resources.resource_groups.list()) == []


def test_virtual_machine() -> None:
    text = said("virtual_machine.py", "--location", "northeurope")
    assert "Creating resource group sample-rg in northeurope ..." in text
    assert "subnet machines: 10.0.0.0/24\n" in text
    assert ", sample-ip.northeurope.cloudapp.azure.com\n" in text
    assert "private address 10.0.0.4\n" in text
    assert [line.strip() for line in text.splitlines() if "  VM " in line] == ["VM running", "VM stopped", "VM running"]
    assert "left: sample-ip, sample-net\n" in text
    assert text.endswith("  Done.\n")


def test_virtual_machine_in_process(azure: LocalAzure, run: Run) -> None:
    text = run("virtual_machine.py")
    assert operations(azure) == [
        "ResourceGroups_CreateOrUpdate",
        "VirtualNetworks_CreateOrUpdate",
        "Subnets_CreateOrUpdate",
        "PublicIPAddresses_CreateOrUpdate",
        "NetworkInterfaces_CreateOrUpdate",
        "VirtualMachines_CreateOrUpdate",
        "VirtualMachines_PowerOff",
        "VirtualMachines_Start",
        "VirtualMachines_Delete",
        "ResourceGroups_Delete",
    ]
    (machine,) = bodies(azure, "VirtualMachines_CreateOrUpdate")
    (reference,) = machine["properties"]["networkProfile"]["networkInterfaces"]
    assert reference["properties"] == {"deleteOption": "Delete"}
    assert machine["properties"]["osProfile"]["adminPassword"] not in text
    assert nothing_is_left(azure)


def test_virtual_machine_async() -> None:
    text = said("virtual_machine_async.py")
    assert "sample-vm1: 198.51.100." in text
    assert "sample-vm2: 198.51.100." in text
    assert "VM stopped, VM stopped\n" in text
    assert text.count("VM running, VM running\n") == 1
    assert text.endswith("  Done.\n")


def test_what_is_made_at_the_same_time(azure: LocalAzure, run: Run) -> None:
    run("virtual_machine_async.py")
    begun = operations(azure)
    assert set(begun[1:4]) == {"VirtualNetworks_CreateOrUpdate", "PublicIPAddresses_CreateOrUpdate"}
    for operation in ("NetworkInterfaces_CreateOrUpdate", "VirtualMachines_CreateOrUpdate", "VirtualMachines_PowerOff"):
        # Both are on their way before either of them is waited for.
        sent = [index for index, each in enumerate(azure.requests) if each.operation == operation]
        between = azure.requests[sent[0] : sent[-1]]
        assert len(sent) == 2
        assert not [each.url for each in between if "/operationStatuses/" in each.url], operation
    assert nothing_is_left(azure)


def test_key_vault() -> None:
    text = said("key_vault.py")
    assert "https://sample-kv.vault.azure.net/\n" in text
    assert "secrets: get, list; keys: get, wrapKey, unwrapKey\n" in text
    assert "Key Vault Reader on sample-kv\n" in text
    assert text.endswith("  Done.\n")


def test_key_vault_in_process(azure: LocalAzure, run: Run) -> None:
    run("key_vault.py")
    assert operations(azure) == [
        "ResourceGroups_CreateOrUpdate",
        "UserAssignedIdentities_CreateOrUpdate",
        "Vaults_CheckNameAvailability",
        "Vaults_CreateOrUpdate",
        "Vaults_UpdateAccessPolicy",
        "RoleAssignments_Create",
        "RoleAssignments_Delete",
        "Vaults_Delete",
        "Vaults_PurgeDeleted",
        "ResourceGroups_Delete",
    ]
    (assigned,) = bodies(azure, "RoleAssignments_Create")
    assert assigned["properties"]["principalType"] == "ServicePrincipal"
    assert nothing_is_left(azure)


def test_key_vault_with_a_name_that_is_taken(azure: LocalAzure, run: Run) -> None:
    taken = {"nameAvailable": False, "reason": "AlreadyExists", "message": "It is taken."}
    azure.inject(path_contains="checkNameAvailability", status=200, body=taken)
    with pytest.raises(SystemExit, match="It is taken."):
        run("key_vault.py")
    assert nothing_is_left(azure)


@pytest.mark.parametrize(
    ("script", "operation"),
    [
        ("virtual_machine.py", "/virtualMachines/"),
        ("virtual_machine_async.py", "/virtualMachines/"),
        ("key_vault.py", "/roleAssignments/"),
    ],
)
def test_what_was_made_goes_also_when_something_fails(azure: LocalAzure, run: Run, script: str, operation: str) -> None:
    azure.inject(method="PUT", path_contains=operation, status=409)
    with pytest.raises(Exception, match="409|Conflict"):
        run(script)
    assert nothing_is_left(azure)
