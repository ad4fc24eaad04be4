"""Resource groups, the lists of resources, generic requests, moving."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import (
    CONTAINER_GROUP,
    CONTAINERS,
    GROUP,
    KEYVAULT,
    RESOURCES,
    SUBSCRIPTION,
    VAULT,
    Arm,
    code,
    container_body,
    vault_body,
)


def test_creating_answers_201_and_updating_200(arm: Arm):
    created = arm.put(GROUP, RESOURCES, {"location": "West Europe", "tags": {"a": "b"}})
    assert created.status == 201
    assert created.document == {
        "id": GROUP,
        "name": "rg",
        "type": "Microsoft.Resources/resourceGroups",
        "location": "westeurope",
        "tags": {"a": "b"},
        "properties": {"provisioningState": "Succeeded"},
    }
    updated = arm.put(GROUP, RESOURCES, {"location": "westeurope"})
    assert updated.status == 200
    assert "tags" not in updated.document


def test_names_are_matched_in_any_case_and_kept_as_first_written(arm: Arm):
    arm.put(f"{SUBSCRIPTION}/resourceGroups/My-Group", RESOURCES, {"location": "westeurope"})
    for path in (f"{SUBSCRIPTION}/resourcegroups/my-group", f"{SUBSCRIPTION.upper()}/RESOURCEGROUPS/MY-GROUP"):
        assert arm.get(path, RESOURCES).document["id"] == f"{SUBSCRIPTION}/resourceGroups/My-Group"
    updated = arm.put(f"{SUBSCRIPTION}/resourceGroups/MY-GROUP", RESOURCES, {"location": "westeurope"})
    assert (updated.status, updated.document["name"]) == (200, "My-Group")
    assert [group["name"] for group in arm.list(f"{SUBSCRIPTION}/resourcegroups", RESOURCES)] == ["My-Group"]


@pytest.mark.parametrize(
    ("name", "body", "status", "error"),
    [
        ("rg", {}, 400, "LocationRequired"),
        ("rg", {"location": ""}, 400, "LocationRequired"),
        ("rg", {"location": "atlantis"}, 400, "LocationNotAvailableForResourceGroup"),
        ("r%26g", {"location": "westeurope"}, 400, "InvalidResourceGroup"),
        ("rg.", {"location": "westeurope"}, 400, "InvalidResourceGroup"),
        ("r" * 91, {"location": "westeurope"}, 400, "InvalidResourceGroup"),
    ],
)
def test_what_cannot_be_created(arm: Arm, name: str, body: dict[str, str], status: int, error: str):
    assert code(arm.put(f"{SUBSCRIPTION}/resourcegroups/{name}", RESOURCES, body)) == (status, error)


@pytest.mark.parametrize("name", ["a", "A-b_c.(d)", "gr\u00fcppe", "r" * 90])
def test_names_that_are_allowed(arm: Arm, name: str):
    response = arm.put(f"{SUBSCRIPTION}/resourcegroups/{name}", RESOURCES, {"location": "westeurope"})
    assert (response.status, response.document["name"]) == (201, name)


def test_the_location_cannot_be_changed(arm: Arm):
    arm.group()
    assert code(arm.put(GROUP, RESOURCES, {"location": "eastus"})) == (409, "InvalidResourceGroupLocation")


def test_patching_replaces_the_tags(arm: Arm):
    arm.put(GROUP, RESOURCES, {"location": "westeurope", "tags": {"a": "1", "b": "2"}})
    response = arm.patch(GROUP, RESOURCES, {"tags": {"c": "3"}})
    assert (response.status, response.document["tags"]) == (200, {"c": "3"})
    assert arm.get(GROUP, RESOURCES).document["tags"] == {"c": "3"}
    assert code(arm.patch(GROUP + "2", RESOURCES, {"tags": {}})) == (404, "ResourceGroupNotFound")


def test_existence(arm: Arm):
    assert (arm.send("HEAD", GROUP, RESOURCES).status, arm.send("HEAD", GROUP, RESOURCES).body) == (404, b"")
    arm.group()
    assert arm.send("HEAD", GROUP, RESOURCES).status == 204


def test_deleting_takes_time_and_the_contents_along(arm: Arm):
    arm.group()
    arm.vault()
    arm.put(f"{VAULT}/secrets/s", KEYVAULT, {"properties": {"value": "x"}})
    arm.containers()
    accepted = arm.delete(GROUP, RESOURCES)
    assert (accepted.status, accepted.body) == (202, b"")
    location = accepted.headers["Location"]
    assert accepted.headers["Retry-After"] == "1"
    polled = arm.get(location)
    assert (polled.status, polled.headers["Retry-After"]) == (202, "1")
    assert polled.headers["Location"] == location
    assert arm.get(GROUP, RESOURCES).document["properties"]["provisioningState"] == "Deleting"
    assert arm.get(VAULT, KEYVAULT).status == 200
    assert code(arm.put(GROUP, RESOURCES, {"location": "westeurope"})) == (409, "ResourceGroupBeingDeleted")
    assert arm.delete(GROUP, RESOURCES).status == 202
    assert code(arm.put(VAULT + "-2", KEYVAULT, vault_body())) == (409, "ResourceGroupBeingDeleted")
    arm.wait()
    assert arm.get(location).status == 200
    for path, version in ((GROUP, RESOURCES), (VAULT, KEYVAULT), (CONTAINER_GROUP, CONTAINERS)):
        assert code(arm.get(path, version)) == (404, "ResourceGroupNotFound")
    # A vault in it is soft-deleted, as when it is deleted by itself.
    assert len(arm.list(f"{SUBSCRIPTION}/providers/Microsoft.KeyVault/deletedVaults", KEYVAULT)) == 1
    assert code(arm.delete(GROUP, RESOURCES)) == (404, "ResourceGroupNotFound")


def test_deleting_that_fails_leaves_everything(arm: Arm):
    arm.group()
    arm.vault()
    arm.azure.next_operation(status="Failed", code="ResourceGroupDeletionBlocked", message="locked")
    location = arm.delete(GROUP, RESOURCES).headers["Location"]
    arm.wait()
    assert code(arm.get(location)) == (409, "ResourceGroupDeletionBlocked")
    assert arm.get(GROUP, RESOURCES).document["properties"]["provisioningState"] == "Succeeded"
    assert arm.get(VAULT, KEYVAULT).status == 200


def test_forced_deletion_is_not_implemented(arm: Arm):
    arm.group()
    path = GROUP + "?forceDeletionTypes=Microsoft.Compute/virtualMachines"
    assert code(arm.delete(path, RESOURCES)) == (501, "NotImplemented")


def test_groups_are_listed_by_filter(arm: Arm):
    for name, tags in (("a", {"env": "prod"}), ("b", {"env": "test"}), ("c", {"other": "prod"})):
        arm.put(f"{SUBSCRIPTION}/resourceGroups/{name}", RESOURCES, {"location": "westeurope", "tags": tags})

    def names(filter: str) -> list[str]:
        return [g["name"] for g in arm.list(f"{SUBSCRIPTION}/resourcegroups?$filter={filter}", RESOURCES)]

    assert names("tagName eq 'env'") == ["a", "b"]
    assert names("tagName eq 'env' and tagValue eq 'prod'") == ["a"]
    assert code(arm.get(f"{SUBSCRIPTION}/resourcegroups?$filter=x", RESOURCES)) == (400, "InvalidFilterInQueryString")


def test_resources_are_listed_without_their_properties(arm: Arm):
    arm.group()
    arm.group("other")
    arm.vault()
    arm.put(f"{VAULT}/secrets/s", KEYVAULT, {"properties": {"value": "x"}})
    arm.containers()
    arm.put(VAULT.replace("/rg/", "/other/").replace("kv-one", "kv-two"), KEYVAULT, vault_body())
    everything = arm.list(f"{SUBSCRIPTION}/resources", RESOURCES)
    assert [each["name"] for each in everything] == ["kv-two", "cg-one", "kv-one"]
    assert set(everything[0]) == {"id", "name", "type", "location", "tags"}
    assert [each["name"] for each in arm.list(f"{GROUP}/resources", RESOURCES)] == ["cg-one", "kv-one"]
    query = "$filter=resourceType eq 'microsoft.keyvault/vaults'"
    assert [each["name"] for each in arm.list(f"{SUBSCRIPTION}/resources?{query}", RESOURCES)] == ["kv-two", "kv-one"]
    query = "$filter=resourceGroup eq 'OTHER'"
    assert [each["name"] for each in arm.list(f"{SUBSCRIPTION}/resources?{query}", RESOURCES)] == ["kv-two"]


def test_lists_of_resources_are_expanded(arm: Arm):
    arm.group()
    arm.vault()
    (found,) = arm.list(f"{GROUP}/resources?$expand=createdTime,changedTime,provisioningState", RESOURCES)
    assert found["createdTime"] == "2027-01-15T08:00:00.0000000Z"
    assert found["changedTime"] == "2027-01-15T08:00:00.0000000Z"
    assert found["provisioningState"] == "Succeeded"
    assert code(arm.get(f"{GROUP}/resources?$expand=everything", RESOURCES)) == (400, "InvalidExpandInQueryString")


def test_generic_requests_reach_the_provider(arm: Arm):
    arm.group()
    # This is what the generic methods of official clients send for a resource without a parent.
    generic = VAULT.replace("Microsoft.KeyVault/", "Microsoft.KeyVault//").replace("resourceGroups", "resourcegroups")
    created = arm.put(generic, KEYVAULT, vault_body())
    assert (created.status, created.document["id"]) == (201, VAULT)
    assert arm.azure.requests[-1].operation == "Vaults_CreateOrUpdate"
    arm.wait()
    assert arm.get(generic, KEYVAULT).document["properties"]["vaultUri"] == "https://kv-one.vault.azure.net/"
    assert arm.patch(generic, KEYVAULT, {"tags": {"a": "b"}}).document["tags"] == {"a": "b"}
    assert arm.send("HEAD", generic, KEYVAULT).status == 204
    assert arm.delete(generic, KEYVAULT).status == 200
    assert arm.send("HEAD", generic, KEYVAULT).status == 404


@pytest.mark.parametrize(
    ("path", "version", "status", "error"),
    [
        (VAULT.replace("KeyVault", "Nothing"), KEYVAULT, 404, "InvalidResourceNamespace"),
        (VAULT.replace("vaults", "things"), KEYVAULT, 404, "InvalidResourceType"),
        (VAULT, "1999-01-01", 400, "NoRegisteredProviderFound"),
        (VAULT, None, 400, "MissingApiVersionParameter"),
    ],
)
def test_generic_requests_for_what_nobody_knows(arm: Arm, path: str, version: str | None, status: int, error: str):
    arm.group()
    assert code(arm.put(path, version, vault_body())) == (status, error)
    assert arm.send("HEAD", path, version).status == status


def test_generic_requests_for_what_is_no_resource(arm: Arm):
    arm.group()
    for path in (f"{GROUP}/providers/Microsoft.KeyVault/vaults", f"{VAULT}/secrets"):
        assert arm.send("HEAD", path, KEYVAULT).status == 404
    assert arm.send("HEAD", GROUP + "x", RESOURCES).status == 404
    assert arm.send("HEAD", SUBSCRIPTION, RESOURCES).status == 204


def test_the_location_of_a_resource_cannot_be_changed(arm: Arm):
    arm.group()
    arm.vault()
    assert code(arm.put(VAULT, KEYVAULT, {**vault_body(), "location": "eastus"})) == (409, "InvalidResourceLocation")
    assert arm.put(VAULT, KEYVAULT, {**vault_body(), "location": "West Europe"}).status == 200


def test_an_unknown_or_missing_location_of_a_resource(arm: Arm):
    arm.group()
    body = {**container_body(), "location": "atlantis"}
    assert code(arm.put(CONTAINER_GROUP, CONTAINERS, body)) == (400, "LocationNotAvailableForResourceType")
    del body["location"]
    assert code(arm.put(CONTAINER_GROUP, CONTAINERS, body)) == (400, "LocationRequired")


def test_resources_are_moved_with_what_is_below_them(arm: Arm):
    arm.group()
    target = arm.group("other")
    arm.vault()
    arm.put(f"{VAULT}/secrets/s", KEYVAULT, {"properties": {"value": "x"}})
    body = {"resources": [VAULT.upper()], "targetResourceGroup": target}
    assert arm.post(f"{GROUP}/validateMoveResources", RESOURCES, body).status == 204
    assert arm.get(VAULT, KEYVAULT).status == 200
    assert arm.post(f"{GROUP}/moveResources", RESOURCES, body).status == 204
    assert code(arm.get(VAULT, KEYVAULT)) == (404, "ResourceNotFound")
    moved = VAULT.replace("/rg/", "/other/")
    assert arm.get(moved, KEYVAULT).document["id"] == moved
    assert arm.get(f"{moved}/secrets/s", KEYVAULT).status == 200


@pytest.mark.parametrize(
    ("body", "status", "error"),
    [
        ({}, 400, "InvalidResourceMoveRequest"),
        ({"resources": [VAULT], "targetResourceGroup": GROUP + "-none"}, 404, "ResourceGroupNotFound"),
        ({"resources": [VAULT + "-none"], "targetResourceGroup": GROUP + "-2"}, 404, "ResourceNotFound"),
        ({"resources": [VAULT + "/secrets/s"], "targetResourceGroup": GROUP + "-2"}, 400, "InvalidResourceMoveRequest"),
        ({"resources": [VAULT], "targetResourceGroup": "/subscriptions/x/resourceGroups/y"}, 501, "NotImplemented"),
    ],
)
def test_what_cannot_be_moved(arm: Arm, body: dict[str, object], status: int, error: str):
    arm.group()
    arm.group("rg-2")
    arm.vault()
    arm.put(f"{VAULT}/secrets/s", KEYVAULT, {"properties": {"value": "x"}})
    assert code(arm.post(f"{GROUP}/moveResources", RESOURCES, body)) == (status, error)


def test_a_resource_is_not_moved_over_another(arm: Arm):
    arm.group()
    target = arm.group("other")
    arm.containers()
    arm.containers(CONTAINER_GROUP.replace("/rg/", "/other/"))
    body = {"resources": [CONTAINER_GROUP], "targetResourceGroup": target}
    assert arm.post(f"{GROUP}/moveResources", RESOURCES, body).status == 409


def test_resources_can_be_put_there_by_tests(arm: Arm):
    arm.group()
    arm.vault()
    id = f"{VAULT}/privateEndpointConnections/pe"
    arm.azure.add_resource({"id": id.upper(), "name": "ignored", "properties": {"provisioningState": "Succeeded"}})
    found = arm.get(id, KEYVAULT).document
    assert found["id"] == f"{VAULT}/privateEndpointConnections/PE"
    assert found["name"] == "PE"


def test_a_file_keeps_everything(tmp_path):
    path = str(tmp_path / "state.db")
    with LocalAzure(state=path) as azure:
        arm = Arm(azure)
        arm.group()
        arm.vault()
    with LocalAzure(state=path) as azure:
        assert Arm(azure).get(VAULT, KEYVAULT).status == 200


def test_no_secret_is_ever_in_the_file(tmp_path):
    path = tmp_path / "state.db"
    with LocalAzure(state=str(path)) as azure:
        arm = Arm(azure)
        arm.group()
        arm.vault()
        arm.put(f"{VAULT}/secrets/s", KEYVAULT, {"properties": {"value": "hunter2"}})
        arm.patch(f"{VAULT}/secrets/s", KEYVAULT, {"properties": {"value": "hunter2"}})
        body = container_body(
            imageRegistryCredentials=[{"server": "s", "username": "u", "password": "hunter2"}],
            diagnostics={"logAnalytics": {"workspaceId": "w", "workspaceKey": "hunter2"}},
            volumes=[
                {
                    "name": "f",
                    "azureFile": {"shareName": "s", "storageAccountName": "a", "storageAccountKey": "hunter2"},
                },
                {"name": "s", "secret": {"x": "hunter2"}},
            ],
            extensions=[{"name": "e", "properties": {"protectedSettings": {"x": "hunter2"}}}],
        )
        variables = [{"name": "A", "secureValue": "hunter2"}]
        body["properties"]["containers"][0]["properties"]["environmentVariables"] = variables
        assert arm.put(CONTAINER_GROUP, CONTAINERS, body).status == 201
        arm.wait()
        for path_ in (CONTAINER_GROUP, f"{CONTAINER_GROUP}/containers/one/logs"):
            assert b"hunter2" not in arm.get(path_, CONTAINERS).body
        assert b"hunter2" not in arm.get(f"{VAULT}/secrets/s", KEYVAULT).body
    for file in tmp_path.iterdir():
        assert b"hunter2" not in file.read_bytes()
