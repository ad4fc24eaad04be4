"""Children that are there from the creation of a resource on."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

NAMESPACE: dict[str, Any] = {"location": "westeurope", "sku": {"name": "Standard", "tier": "Standard"}}
ROOT = "RootManageSharedAccessKey"


@pytest.fixture
def client(azure: LocalAzure) -> ProvisioningClient:
    client = ProvisioningClient.local(azure)
    client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
    client.servicebus.namespaces.begin_create_or_update("rg", "bus", NAMESPACE).result()
    client.eventhub.namespaces.begin_create_or_update("rg", "hubs", NAMESPACE).result()
    return client


def test_namespaces_have_a_rule_with_keys(client: ProvisioningClient):
    rules = client.servicebus.namespaces.list_authorization_rules("rg", "bus")
    assert [(each.name, each.rights) for each in rules] == [(ROOT, ["Listen", "Manage", "Send"])]
    assert [each.name for each in client.eventhub.namespaces.list_authorization_rules("rg", "hubs")] == [ROOT]
    keys = client.servicebus.namespaces.list_keys("rg", "bus", ROOT)
    assert keys.key_name == ROOT
    assert f"SharedAccessKeyName={ROOT};" in keys.primary_connection_string
    assert client.eventhub.namespaces.list_keys("rg", "hubs", ROOT).primary_key


def test_the_rule_stays_as_long_as_its_namespace(client: ProvisioningClient):
    with pytest.raises(HttpResponseError) as refused:
        client.servicebus.namespaces.delete_authorization_rule("rg", "bus", ROOT)
    assert refused.value.status_code == 400
    client.servicebus.namespaces.begin_create_or_update("rg", "bus", NAMESPACE).result()
    assert len(list(client.servicebus.namespaces.list_authorization_rules("rg", "bus"))) == 1
    client.servicebus.namespaces.create_or_update_authorization_rule("rg", "bus", "send", {"rights": ["Send"]})
    client.servicebus.namespaces.delete_authorization_rule("rg", "bus", "send")
    client.servicebus.namespaces.begin_delete("rg", "bus").result()
    client.servicebus.namespaces.begin_create_or_update("rg", "bus", NAMESPACE).result()
    assert [each.name for each in client.servicebus.namespaces.list_authorization_rules("rg", "bus")] == [ROOT]


def test_event_hubs_have_a_consumer_group(client: ProvisioningClient):
    client.eventhub.event_hubs.create_or_update("rg", "hubs", "one", {})
    groups = client.eventhub.consumer_groups
    assert [each.name for each in groups.list_by_event_hub("rg", "hubs", "one")] == ["$Default"]
    with pytest.raises(HttpResponseError):
        groups.delete("rg", "hubs", "one", "$Default")
