"""Tags, providers, subscriptions, tenants."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, SUBSCRIPTIONS, VAULT, Arm, code, vault_body

TAGS = "/providers/Microsoft.Resources/tags/default"


@pytest.mark.parametrize("scope", [SUBSCRIPTION, GROUP, VAULT])
def test_tags_at_a_scope(arm: Arm, scope: str):
    arm.group()
    arm.vault()

    def tags(response: Any) -> dict[str, str]:
        assert response.status == 200, response.body
        found: dict[str, str] = response.document["properties"]["tags"]
        return found

    def change(operation: str, given: dict[str, str]) -> dict[str, str]:
        return tags(arm.patch(scope + TAGS, RESOURCES, {"operation": operation, "properties": {"tags": given}}))

    assert arm.get(scope + TAGS, RESOURCES).document == {
        "id": scope + TAGS,
        "name": "default",
        "type": "Microsoft.Resources/tags",
        "properties": {"tags": {}},
    }
    assert tags(arm.put(scope + TAGS, RESOURCES, {"properties": {"tags": {"a": "1", "B": "2"}}})) == {
        "a": "1",
        "B": "2",
    }
    assert change("Merge", {"b": "3", "c": "4"}) == {"a": "1", "B": "3", "c": "4"}
    assert change("Delete", {"B": "other", "c": "4", "none": ""}) == {"a": "1", "B": "3"}
    assert change("Delete", {"b": ""}) == {"a": "1"}
    assert change("replace", {"x": "9"}) == {"x": "9"}
    assert tags(arm.get(scope + TAGS, RESOURCES)) == {"x": "9"}
    if scope != SUBSCRIPTION:
        version = KEYVAULT if scope == VAULT else RESOURCES
        assert arm.get(scope, version).document["tags"] == {"x": "9"}
    assert arm.delete(scope + TAGS, RESOURCES).status == 200
    assert tags(arm.get(scope + TAGS, RESOURCES)) == {}


@pytest.mark.parametrize(
    ("scope", "error"),
    [
        (GROUP, "ResourceGroupNotFound"),
        (VAULT, "ResourceGroupNotFound"),
        (SUBSCRIPTION + "/providers/A.B/c/d", "ResourceNotFound"),
    ],
)
def test_tags_of_what_is_not_there(arm: Arm, scope: str, error: str):
    assert code(arm.get(scope + TAGS, RESOURCES)) == (404, error)


def test_an_unknown_change_of_tags_and_too_many_tags(arm: Arm):
    arm.group()
    body: dict[str, Any] = {"operation": "Shuffle", "properties": {"tags": {}}}
    assert code(arm.patch(GROUP + TAGS, RESOURCES, body)) == (400, "InvalidTagsOperation")
    body = {"properties": {"tags": {str(n): "" for n in range(51)}}}
    assert code(arm.put(GROUP + TAGS, RESOURCES, body)) == (400, "TooManyTags")


def test_tag_names_of_the_subscription(arm: Arm):
    names = f"{SUBSCRIPTION}/tagNames"
    assert arm.list(names, RESOURCES) == []
    assert arm.put(f"{names}/Env", RESOURCES).status == 201
    assert arm.put(f"{names}/env", RESOURCES).status == 200
    assert arm.put(f"{names}/env/tagValues/prod", RESOURCES).status == 201
    assert arm.put(f"{names}/env/tagValues/PROD", RESOURCES).status == 200
    arm.put(GROUP, RESOURCES, {"location": "westeurope", "tags": {"env": "prod", "team": "x"}})
    env, team = arm.list(names, RESOURCES)
    assert env["tagName"] == "Env"
    assert env["count"] == {"type": "Total", "value": 1}
    assert [(each["tagValue"], each["count"]["value"]) for each in env["values"]] == [("prod", 1)]
    assert (team["tagName"], team["count"]["value"]) == ("team", 1)
    assert code(arm.delete(f"{names}/env/tagValues/prod", RESOURCES)) == (409, "TagValueInUse")
    assert code(arm.delete(f"{names}/env", RESOURCES)) == (409, "TagNameInUse")
    arm.patch(GROUP, RESOURCES, {"tags": {}})
    assert arm.delete(f"{names}/env/tagValues/prod", RESOURCES).status == 200
    assert arm.delete(f"{names}/env/tagValues/prod", RESOURCES).status == 204
    assert arm.delete(f"{names}/env", RESOURCES).status == 200
    assert arm.delete(f"{names}/env", RESOURCES).status == 204
    assert code(arm.put(f"{names}/none/tagValues/x", RESOURCES)) == (404, "TagNameNotFound")


def test_providers_are_what_the_operations_say(arm: Arm):
    providers = arm.list(f"{SUBSCRIPTION}/providers", RESOURCES)
    namespaces = [each["namespace"] for each in providers]
    assert namespaces == sorted(namespaces, key=str.lower)
    assert {"Microsoft.Compute", "Microsoft.KeyVault", "Microsoft.Network", "Microsoft.Resources"} <= set(namespaces)
    assert {each["registrationState"] for each in providers} == {"Registered"}
    vault = arm.get(f"{SUBSCRIPTION}/providers/microsoft.keyvault", RESOURCES).document
    types = {each["resourceType"]: each for each in vault["resourceTypes"]}
    assert types["vaults"]["apiVersions"] == [KEYVAULT]
    assert types["vaults"]["defaultApiVersion"] == KEYVAULT
    assert "West Europe" in types["vaults"]["locations"]
    assert types["vaults/secrets"]["locations"] == []
    assert "locations" not in types
    listed = arm.get(f"{SUBSCRIPTION}/providers/Microsoft.KeyVault/resourceTypes", RESOURCES).document["value"]
    assert listed == vault["resourceTypes"]
    tenant = arm.get("/providers/Microsoft.KeyVault", RESOURCES).document
    assert set(tenant) == {"namespace", "resourceTypes"}
    assert [each["namespace"] for each in arm.list("/providers", RESOURCES)] == namespaces
    assert code(arm.get(f"{SUBSCRIPTION}/providers/Microsoft.Nothing", RESOURCES)) == (404, "InvalidResourceNamespace")


def test_a_provider_that_is_not_registered_has_to_be_registered_first(arm: Arm):
    arm.group()
    provider = f"{SUBSCRIPTION}/providers/Microsoft.KeyVault"
    assert arm.post(f"{provider}/unregister", RESOURCES).document["registrationState"] == "Unregistering"
    arm.wait()
    assert arm.get(provider, RESOURCES).document["registrationState"] == "NotRegistered"
    refused = arm.put(VAULT, KEYVAULT, vault_body())
    assert code(refused) == (409, "MissingSubscriptionRegistration")
    assert "namespace 'Microsoft.KeyVault'." in refused.document["error"]["message"]
    assert arm.post(f"{provider}/register", RESOURCES).document["registrationState"] == "Registering"
    assert arm.get(VAULT, KEYVAULT).status == 409
    arm.wait()
    assert arm.get(provider, RESOURCES).document["registrationState"] == "Registered"
    assert arm.post(f"{provider}/register", RESOURCES).document["registrationState"] == "Registered"
    assert arm.put(VAULT, KEYVAULT, vault_body()).status == 201


def test_a_new_subscription_has_nothing_registered():
    with LocalAzure(registered=False) as azure:
        arm = Arm(azure)
        arm.group()
        assert code(arm.put(VAULT, KEYVAULT, vault_body())) == (409, "MissingSubscriptionRegistration")


def test_resource_manager_itself_is_always_registered(arm: Arm):
    response = arm.post(f"{SUBSCRIPTION}/providers/Microsoft.Resources/unregister", RESOURCES)
    assert code(response) == (409, "CannotUnregisterProvider")


@pytest.mark.parametrize(
    ("namespace", "version", "name"),
    [
        ("Microsoft.KeyVault", KEYVAULT, "Microsoft.KeyVault/vaults/write"),
        ("Microsoft.ContainerInstance", "2023-05-01", "Microsoft.ContainerInstance/containerGroups/restart/action"),
        ("Microsoft.Resources", RESOURCES, "Microsoft.Resources/deployments/read"),
        ("Microsoft.Resources", SUBSCRIPTIONS, "Microsoft.Resources/deployments/delete"),
    ],
)
def test_operations_that_roles_can_allow(arm: Arm, namespace: str, version: str, name: str):
    found = {each["name"]: each for each in arm.list(f"/providers/{namespace}/operations", version)}
    assert found[name]["display"]["provider"] == namespace


def test_subscriptions(arm: Arm):
    other = str(uuid.uuid4())
    arm.azure.add_subscription(other, "Another")
    listed = arm.list("/subscriptions", SUBSCRIPTIONS)
    assert {each["subscriptionId"] for each in listed} == {arm.azure.subscription_id, other}
    found = arm.get(f"/subscriptions/{other}", SUBSCRIPTIONS).document
    assert (found["displayName"], found["state"], found["tenantId"]) == ("Another", "Enabled", arm.azure.tenant_id)
    assert arm.put(f"/subscriptions/{other}/resourcegroups/g", RESOURCES, {"location": "eastus"}).status == 201
    assert arm.list(f"{SUBSCRIPTION}/resourcegroups", RESOURCES) == []
    arm.azure.add_subscription(other, "Known already")
    assert arm.get(f"/subscriptions/{other}", SUBSCRIPTIONS).document["displayName"] == "Another"


def test_locations(arm: Arm):
    found = {each["name"]: each for each in arm.list(f"{SUBSCRIPTION}/locations", SUBSCRIPTIONS)}
    west = found["westeurope"]
    assert (west["displayName"], west["regionalDisplayName"]) == ("West Europe", "(Europe) West Europe")
    assert west["metadata"]["pairedRegion"] == [{"name": "northeurope", "id": f"{SUBSCRIPTION}/locations/northeurope"}]
    assert len(west["availabilityZoneMappings"]) == 3
    assert "availabilityZoneMappings" not in found["westus"]
    paired = [each["metadata"].get("pairedRegion", [{}])[0].get("name") for each in found.values()]
    assert {name for name in paired if name} <= set(found)


def test_tenants(arm: Arm):
    (tenant,) = arm.list("/tenants", SUBSCRIPTIONS)
    assert tenant["tenantId"] == arm.azure.tenant_id


@pytest.mark.parametrize("name", ["excel", "Azure", "my-microsoft-thing", "windows1", "login"])
def test_reserved_names(arm: Arm, name: str):
    path, body = "/providers/Microsoft.Resources/checkResourceName", {"name": name, "type": "Microsoft.KeyVault/vaults"}
    assert code(arm.post(path, SUBSCRIPTIONS, body)) == (400, "ReservedResourceName")


@pytest.mark.parametrize("name", ["mine", "azurevault", "excellent"])
def test_names_that_are_not_reserved(arm: Arm, name: str):
    path, body = "/providers/Microsoft.Resources/checkResourceName", {"name": name, "type": "Microsoft.KeyVault/vaults"}
    assert arm.post(path, SUBSCRIPTIONS, body).document == {**body, "status": "Allowed"}
