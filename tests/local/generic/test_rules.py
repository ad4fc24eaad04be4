"""What is generic keeps Azure Resource Manager's rules, and tells what it is."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from ..support import GROUP, RESOURCES, SUBSCRIPTION, VAULT, Arm, code

POLICY = f"{GROUP}/providers/Microsoft.Network/serviceEndpointPolicies/policy"
SERVER = f"{GROUP}/providers/Microsoft.Sql/servers/Server-One"
NAMESPACE = f"{GROUP}/providers/Microsoft.EventHub/namespaces/Events"
RULE = f"{NAMESPACE}/authorizationRules/send"
CHILDREN = "serviceEndpointPolicyDefinitions"
DEFINITION = {"name": "Out", "properties": {"service": "Microsoft.Storage", "description": "one"}}
ALL = {"startIpAddress": "0.0.0.0", "endIpAddress": "255.255.255.255"}
SERVER_BODY = {
    "location": "West Europe",
    "properties": {"administratorLogin": "boss", "administratorLoginPassword": "Pa55word-of-a-server"},
}


@pytest.fixture
def arm(arm: Arm) -> Arm:
    arm.group()
    return arm


def versions(azure: LocalAzure, path: str) -> str:
    """The version that a path is declared for."""
    found = azure.router.match("GET", path)
    assert found is not None
    operation = found.route.operations[0]
    return operation.api_version or operation.service.api_version


def put(arm: Arm, path: str, body: Any) -> Any:
    response = arm.put(path, versions(arm.azure, path), body)
    assert response.status < 300, response.body
    arm.wait()
    return arm.get(path, versions(arm.azure, path)).document


def test_the_response_and_the_journal_say_who_answered(arm: Arm):
    put(arm, POLICY, {"location": "westeurope"})
    response = arm.get(POLICY, versions(arm.azure, POLICY))
    assert response.headers["x-local-fidelity"] == "generic"
    assert arm.azure.requests[-1].fidelity == "generic"
    arm.vault()
    assert arm.azure.requests[-1].fidelity == "full"
    unknown = arm.get(f"{SUBSCRIPTION}/providers/Microsoft.Network/bgpServiceCommunities", "2026-03-01")
    assert code(unknown) == (501, "NotImplemented")
    assert "x-local-fidelity" not in unknown.headers
    assert arm.azure.requests[-1].fidelity is None


def test_strict_ones_do_without(strict_arm: Arm):
    refused = strict_arm.put(POLICY, versions(strict_arm.azure, POLICY), {"location": "westeurope"})
    assert code(refused) == (501, "NotImplemented")


def test_names_in_any_case_locations_and_tags(arm: Arm):
    document = put(arm, SERVER, {**SERVER_BODY, "tags": {"a": "1"}})
    assert document["location"] == "westeurope"
    version = versions(arm.azure, SERVER)
    again = arm.get(SERVER.upper().replace("/SUBSCRIPTIONS", "/subscriptions"), version)
    assert again.document["id"] == SERVER
    assert arm.patch(SERVER, version, {"tags": {"b": "2"}}).status < 300
    arm.wait()
    assert arm.get(SERVER, version).document["tags"] == {"b": "2"}
    elsewhere = arm.put(SERVER, version, {**SERVER_BODY, "location": "eastus"})
    assert code(elsewhere) == (409, "InvalidResourceLocation")
    nowhere = arm.put(f"{SERVER}2", version, {**SERVER_BODY, "location": "nowhere"})
    assert code(nowhere) == (400, "LocationNotAvailableForResourceType")


def test_parents_and_scopes_have_to_be_there(arm: Arm):
    database = f"{SERVER}/databases/db"
    version = versions(arm.azure, database)
    assert code(arm.put(database, version, {"location": "westeurope"})) == (404, "ParentResourceNotFound")
    assert code(arm.get(f"{SERVER}/databases", version)) == (404, "ParentResourceNotFound")
    lock = f"{VAULT}/providers/Microsoft.Authorization/locks/keep"
    body = {"properties": {"level": "CanNotDelete"}}
    assert code(arm.put(lock, versions(arm.azure, lock), body)) == (404, "ResourceNotFound")
    arm.vault()
    assert put(arm, lock, body)["properties"]["level"] == "CanNotDelete"
    at_group = f"{GROUP}/providers/Microsoft.Authorization/locks"
    assert [each["name"] for each in arm.list(at_group, versions(arm.azure, at_group))] == ["keep"]


def test_a_secret_is_forgotten_and_what_only_the_server_fills_is_its_own(arm: Arm):
    document = put(arm, SERVER, {**SERVER_BODY, "properties": {**SERVER_BODY["properties"], "state": "Mine"}})
    assert document["properties"]["fullyQualifiedDomainName"] == "server-one.database.windows.net"
    assert document["properties"]["state"] == "Ready"
    assert "administratorLoginPassword" not in document["properties"]
    stored = arm.azure.store.get(SERVER)
    assert stored is not None
    assert "Pa55word" not in str(stored)


def test_bodies_are_checked(arm: Arm):
    version = versions(arm.azure, NAMESPACE)
    wrong = arm.put(NAMESPACE, version, {"location": "westeurope", "sku": {}})
    assert code(wrong) == (400, "InvalidRequestContent")
    assert wrong.document["error"]["target"] == "sku.name"


def test_conditions_hold(arm: Arm):
    put(arm, POLICY, {"location": "westeurope"})
    version = versions(arm.azure, POLICY)
    etag = arm.get(POLICY, version).headers["ETag"]
    body = {"location": "westeurope"}
    assert code(arm.put(POLICY, version, body, If_None_Match="*")) == (412, "PreconditionFailed")
    assert code(arm.put(POLICY, version, body, If_Match='"other"')) == (412, "PreconditionFailed")
    assert arm.put(POLICY, version, body, If_Match=etag).status == 200


def test_children_stand_in_the_document_of_their_parent(arm: Arm):
    policy = put(arm, POLICY, {"location": "westeurope", "properties": {CHILDREN: [DEFINITION]}})
    definition = f"{POLICY}/{CHILDREN}/Out"
    version = versions(arm.azure, definition)
    assert policy["properties"][CHILDREN][0]["id"] == definition
    assert arm.get(definition, version).document["properties"]["description"] == "one"
    put(arm, f"{POLICY}/{CHILDREN}/Second", {"properties": {"service": "Microsoft.Sql"}})
    shown = arm.get(POLICY, version).document["properties"][CHILDREN]
    assert {each["name"] for each in shown} == {"Out", "Second"}
    # A body without the list leaves them alone; one with it says what there is.
    assert len(put(arm, POLICY, {"location": "westeurope"})["properties"][CHILDREN]) == 2
    assert put(arm, POLICY, {"location": "westeurope", "properties": {CHILDREN: []}})["properties"][CHILDREN] == []
    assert code(arm.get(definition, version)) == (404, "ResourceNotFound")
    twice = {"location": "westeurope", "properties": {CHILDREN: [DEFINITION, {**DEFINITION, "name": "out"}]}}
    assert code(arm.put(POLICY, version, twice)) == (400, "DuplicateResourceName")
    nameless = {"location": "westeurope", "properties": {CHILDREN: [{"properties": DEFINITION["properties"]}]}}
    assert code(arm.put(POLICY, version, nameless)) == (400, "InvalidRequestFormat")


def test_settings_are_there_with_what_they_belong_to(arm: Arm):
    put(arm, SERVER, SERVER_BODY)
    put(arm, f"{SERVER}/databases/db", {"location": "westeurope"})
    setting = f"{SERVER}/databases/db/transparentDataEncryption/current"
    version = versions(arm.azure, setting)
    assert arm.get(setting, version).document["properties"]["state"] == "Enabled"
    listed = arm.list(setting.rpartition("/")[0], version)
    assert [each["name"] for each in listed] == ["current"]
    changed = arm.put(setting, version, {"properties": {"state": "Disabled"}})
    assert changed.status < 300, changed.body
    arm.wait()
    assert arm.get(setting, version).document["properties"]["state"] == "Disabled"


def test_keys_are_the_same_until_they_are_made_anew(arm: Arm):
    put(arm, NAMESPACE, {"location": "westeurope", "sku": {"name": "Standard"}})
    put(arm, RULE, {"properties": {"rights": ["Send"]}})
    version = versions(arm.azure, RULE)
    keys = arm.post(f"{RULE}/listKeys", version).document
    assert keys == arm.post(f"{RULE}/listKeys", version).document
    assert keys["keyName"] == "send"
    assert keys["primaryConnectionString"].startswith(
        "Endpoint=sb://Events.servicebus.windows.net/;SharedAccessKeyName=send"
    )
    assert keys["primaryKey"] in keys["primaryConnectionString"]
    anew = arm.post(f"{RULE}/regenerateKeys", version, {"keyType": "PrimaryKey"}).document
    assert anew["primaryKey"] != keys["primaryKey"]
    assert anew["secondaryKey"] == keys["secondaryKey"]
    assert anew == arm.post(f"{RULE}/listKeys", version).document
    assert keys["primaryKey"] not in str([each.document for each in arm.azure.store.below(SUBSCRIPTION)])


def test_settings_are_given_back_from_memory_alone(arm: Arm):
    site = f"{GROUP}/providers/Microsoft.Web/staticSites/pages"
    put(arm, site, {"location": "westeurope", "properties": {}})
    version = versions(arm.azure, site)
    given = {"properties": {"TOKEN": "a word that is secret"}}
    assert arm.put(f"{site}/config/appsettings", version, given).status == 200
    assert arm.post(f"{site}/listAppSettings", version).document["properties"] == given["properties"]


def test_a_name_is_free_until_it_is_taken(arm: Arm):
    place = f"{SUBSCRIPTION}/providers/Microsoft.EventHub/checkNameAvailability"
    version = versions(arm.azure, NAMESPACE)
    assert arm.post(place, version, {"name": "events"}).document["nameAvailable"] is True
    put(arm, NAMESPACE, {"location": "westeurope", "sku": {"name": "Standard"}})
    assert arm.post(place, version, {"name": "events"}).document["nameAvailable"] is False


def test_actions_do_what_they_do_to_the_resource(arm: Arm):
    instance = f"{GROUP}/providers/Microsoft.Sql/managedInstances/instance"
    document = put(arm, instance, {"location": "westeurope", "properties": {}})
    assert document["properties"]["state"] == "Ready"
    version = versions(arm.azure, instance)
    assert arm.post(f"{instance}/stop", version).status == 202
    arm.wait()
    assert arm.get(instance, version).document["properties"]["state"] == "Stopped"
    assert code(arm.post(f"{instance}x/stop", version)) == (404, "ResourceNotFound")
    cluster = f"{GROUP}/providers/Microsoft.ContainerService/managedClusters/aks"
    arm.azure.add_resource({"id": cluster, "location": "westeurope", "properties": {}})
    unknown = arm.post(f"{cluster}/runCommand", versions(arm.azure, cluster), {"command": "ls"})
    assert code(unknown) == (501, "NotImplemented")
    assert unknown.document["error"]["target"] == "ManagedClusters_RunCommand"


def test_lists_of_all_tags_and_moves_know_them(arm: Arm):
    put(arm, SERVER, {**SERVER_BODY, "tags": {"team": "red"}})
    listed = arm.list(f"{GROUP}/resources", RESOURCES)
    tagged = [(each["type"], each["tags"]) for each in listed if each.get("tags")]
    assert tagged == [("Microsoft.Sql/servers", {"team": "red"})]
    assert arm.send("HEAD", SERVER, versions(arm.azure, SERVER)).status == 204
    tags = arm.get(f"{SERVER}/providers/Microsoft.Resources/tags/default", RESOURCES)
    assert tags.document["properties"]["tags"] == {"team": "red"}
    arm.group("other")
    target = f"{SUBSCRIPTION}/resourceGroups/other"
    body = {"resources": [SERVER], "targetResourceGroup": target}
    assert arm.post(f"{GROUP}/moveResources", RESOURCES, body).status in (202, 204)
    arm.wait()
    moved = SERVER.replace(GROUP, target)
    assert arm.get(moved, versions(arm.azure, moved)).status == 200
    exported = arm.post(f"{target}/exportTemplate", RESOURCES, {"resources": ["*"]}).document
    assert "Microsoft.Sql/servers" in [each["type"] for each in exported["template"]["resources"]]


def test_providers_list_their_types(arm: Arm):
    provider = arm.get(f"{SUBSCRIPTION}/providers/Microsoft.Sql", RESOURCES).document
    types = {each["resourceType"]: each for each in provider["resourceTypes"]}
    assert types["servers/databases"]["apiVersions"]
    assert "SupportsTags" in types["servers"]["capabilities"]
    assert types["servers/firewallRules"]["capabilities"] == "None"
    zones = arm.get(f"{SUBSCRIPTION}/providers/Microsoft.Network", RESOURCES).document["resourceTypes"]
    assert "dnsZones/TXT" in {each["resourceType"] for each in zones}


def test_templates_deploy_them(arm: Arm):
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "resources": [
            {
                "type": "Microsoft.EventHub/namespaces", "apiVersion": versions(arm.azure, NAMESPACE), "name": "Events",
                "location": "westeurope", "sku": {"name": "Standard"}, "properties": {},
            },
            {
                "type": "Microsoft.EventHub/namespaces/authorizationRules",
                "apiVersion": versions(arm.azure, NAMESPACE), "name": "Events/send", "properties": {"rights": ["Send"]},
                "dependsOn": ["[resourceId('Microsoft.EventHub/namespaces', 'Events')]"],
            },
        ],
        "outputs": {
            "endpoint": {"type": "string", "value": "[reference('Events').serviceBusEndpoint]"},
            "key": {
                "type": "string",
                "value": f"[listKeys('{RULE}', '{versions(arm.azure, NAMESPACE)}').keyName]",
            },
        },
    }  # fmt: skip
    deployment = f"{GROUP}/providers/Microsoft.Resources/deployments/d"
    body = {"properties": {"mode": "Incremental", "template": template}}
    assert arm.put(deployment, "2025-04-01", body).status == 201
    for _ in range(5):
        arm.wait()
        found = arm.get(deployment, "2025-04-01").document["properties"]
    assert found["provisioningState"] == "Succeeded", found
    assert found["outputs"]["endpoint"]["value"] == "https://Events.servicebus.windows.net:443/"
    assert found["outputs"]["key"]["value"] == "send"


def test_clients_read_what_comes(azure: LocalAzure, arm: Arm):
    client = ProvisioningClient.local(azure)
    server = client.sql.servers.begin_create_or_update("rg", "server-one", SERVER_BODY).result()
    assert server.properties.fully_qualified_domain_name == "server-one.database.windows.net"
    client.sql.firewall_rules.create_or_update("rg", "server-one", "all", {"properties": ALL})
    assert [each.name for each in client.sql.firewall_rules.list_by_server("rg", "server-one")] == ["all"]
    with pytest.raises(ResourceNotFoundError):
        client.sql.servers.get("rg", "nosuch")
    with pytest.raises(HttpResponseError, match="ParentResourceNotFound"):
        client.sql.firewall_rules.create_or_update("rg", "nosuch", "all", {"properties": {}})
    client.sql.servers.begin_delete("rg", "server-one").result()
    assert list(client.sql.servers.list()) == []


async def test_async_clients_read_what_comes(azure: LocalAzure, arm: Arm):
    async with AsyncProvisioningClient.local(azure) as client:
        poller = await client.redis.redis.begin_create(
            "rg",
            "cache",
            {"location": "westeurope", "properties": {"sku": {"name": "Basic", "family": "C", "capacity": 0}}},
        )
        cache = await poller.result()
        assert cache.properties.host_name == "cache.redis.cache.windows.net"
        keys = await client.redis.redis.list_keys("rg", "cache")
        assert keys.primary_key != keys.secondary_key
        assert [each.name async for each in client.redis.redis.list_by_subscription()] == ["cache"]
        await (await client.redis.redis.begin_delete("rg", "cache")).result()
        with pytest.raises(ResourceNotFoundError):
            await client.redis.redis.get("rg", "cache")
