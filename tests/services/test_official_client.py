"""The official packages' clients on the local Azure Resource Manager: it speaks their protocol."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import ResourceNotFoundError
from azure.mgmt.containerinstance import ContainerInstanceManagementClient
from azure.mgmt.keyvault import KeyVaultManagementClient
from azure.mgmt.resource.deployments import DeploymentsMgmtClient
from azure.mgmt.resource.resources import ResourceManagementClient
from azure.mgmt.resource.subscriptions import SubscriptionClient

from azure.mgmt.provisioning.local import LocalAzure, LocalCredential


def make(kind: Any, azure: LocalAzure) -> Any:
    arguments = [] if kind is SubscriptionClient else [azure.subscription_id]
    return kind(LocalCredential(), *arguments, transport=azure.transport())


def test_resource_groups(local_azure: LocalAzure) -> None:
    groups = make(ResourceManagementClient, local_azure).resource_groups
    created = groups.create_or_update("rg", {"location": "westeurope", "tags": {"a": "b"}})
    assert created.properties.provisioning_state == "Succeeded"
    assert [group.name for group in groups.list()] == ["rg"]
    groups.begin_delete("rg").result()
    with pytest.raises(ResourceNotFoundError) as caught:
        groups.get("rg")
    assert caught.value.error is not None
    assert caught.value.error.code == "ResourceGroupNotFound"


def test_key_vaults(local_azure: LocalAzure) -> None:
    make(ResourceManagementClient, local_azure).resource_groups.create_or_update("rg", {"location": "westeurope"})
    vaults = make(KeyVaultManagementClient, local_azure).vaults
    body = {
        "location": "westeurope",
        "properties": {
            "tenantId": local_azure.tenant_id,
            "sku": {"family": "A", "name": "standard"},
            "accessPolicies": [],
        },
    }
    vault = vaults.begin_create_or_update("rg", "demo-kv", body).result()
    assert vault.properties.vault_uri == "https://demo-kv.vault.azure.net/"
    vaults.delete("rg", "demo-kv")
    assert [deleted.name for deleted in vaults.list_deleted()] == ["demo-kv"]


def test_container_groups(local_azure: LocalAzure) -> None:
    make(ResourceManagementClient, local_azure).resource_groups.create_or_update("rg", {"location": "westeurope"})
    groups = make(ContainerInstanceManagementClient, local_azure).container_groups
    body = {
        "location": "westeurope",
        "os_type": "Linux",
        "containers": [{"name": "a", "image": "i", "resources": {"requests": {"cpu": 1, "memory_in_gb": 1}}}],
    }
    groups.begin_create_or_update("rg", "web", body).result()
    assert groups.get("rg", "web").instance_view.state == "Running"
    groups.begin_delete("rg", "web").result()


def test_deployments_and_subscriptions(local_azure: LocalAzure) -> None:
    make(ResourceManagementClient, local_azure).resource_groups.create_or_update("rg", {"location": "westeurope"})
    deployments = make(DeploymentsMgmtClient, local_azure).deployments
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "resources": [],
    }
    done = deployments.begin_create_or_update(
        "rg", "first", {"properties": {"mode": "Incremental", "template": template}}
    ).result()
    assert done.properties.provisioning_state == "Succeeded"
    (subscription,) = make(SubscriptionClient, local_azure).subscriptions.list()
    assert subscription.subscription_id == local_azure.subscription_id
