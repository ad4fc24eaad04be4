"""Bodies and results that both type checkers have to accept. Checked, never run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from azure.core.paging import ItemPaged
from azure.core.polling import LROPoller
from azure.identity import DefaultAzureCredential

from azure.mgmt.provisioning import KeyVaultManagementClient, ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.services.containerinstance.models import Container, ContainerGroup, ResourceRequirements
from azure.mgmt.provisioning.services.containerinstance.types import ContainerGroupDict
from azure.mgmt.provisioning.services.keyvault.models import (
    AccessPolicyEntry,
    Permissions,
    Sku,
    SkuName,
    Vault,
    VaultCreateOrUpdateParameters,
    VaultProperties,
)
from azure.mgmt.provisioning.services.keyvault.types import VaultCreateOrUpdateParametersDict


def dicts_and_models(client: ProvisioningClient, tenant: str) -> Vault:
    client.resources.resource_groups.create_or_update("rg", {"location": "westeurope", "tags": {"a": "b"}})
    client.keyvault.vaults.begin_create_or_update(
        "rg",
        "kv",
        {
            "location": "westeurope",
            "properties": {
                "sku": {"name": "standard"},
                "tenant_id": tenant,
                "access_policies": [
                    AccessPolicyEntry(tenant_id=tenant, object_id="o", permissions={"secrets": ["get", "list"]}),
                    {"tenant_id": tenant, "object_id": "o", "permissions": Permissions(keys=["get"])},
                ],
            },
        },
    )
    poller: LROPoller[Vault] = client.keyvault.vaults.begin_create_or_update(
        "rg",
        "kv",
        VaultCreateOrUpdateParameters(
            location="westeurope",
            properties=VaultProperties(tenant_id=tenant, sku=Sku(name=SkuName.STANDARD), access_policies=[]),
        ),
        polling_interval=5,
        timeout=60,
    )
    return poller.result(timeout=10)


def body_with_a_name() -> VaultCreateOrUpdateParametersDict:
    return {"location": "westeurope", "properties": {"sku": {"name": "premium"}, "tenant_id": "t"}}


def flat_and_nested() -> list[ContainerGroupDict]:
    return [
        {
            "location": "westeurope",
            "os_type": "Linux",
            "containers": [
                {"name": "a", "image": "i", "resources": {"requests": {"cpu": 1.0, "memory_in_gb": 1}}},
                Container(name="b", image="i", resources={"requests": {"cpu": 1, "memory_in_gb": 1.5}}),
            ],
        },
        {"location": "westeurope", "properties": {"os_type": "Linux", "containers": []}},
    ]


def results_need_no_casts(client: KeyVaultManagementClient, vault: Vault) -> str:
    uri = vault.properties.vault_uri or ""
    vault.properties.sku = {"name": "premium"}
    name: str = vault.properties.sku.name
    listed: ItemPaged[Vault] = client.vaults.list_by_resource_group("rg", top=3)
    first: Iterator[str] = (found.id.lower() for found in listed)
    for policy in vault.properties.access_policies or []:
        policy.object_id.lower()
    return uri + name + next(first)


def from_a_file(path: Path) -> ContainerGroup:
    group = ContainerGroup.from_dict(json.loads(path.read_text()))
    group.containers.append(
        Container(name="c", image="i", resources=ResourceRequirements(requests={"cpu": 1, "memory_in_gb": 1}))
    )
    return group


async def async_twin(client: AsyncProvisioningClient) -> list[str]:
    poller = await client.keyvault.vaults.begin_create_or_update(
        "rg", "kv", {"location": "w", "properties": {"sku": {"name": "standard"}, "tenant_id": "t"}}
    )
    vault = await poller.result(timeout=5)
    names = [found.name async for found in client.keyvault.vaults.list_by_subscription()]
    return [vault.name, *names]


def clients() -> None:
    with ProvisioningClient(DefaultAzureCredential(), "subscription", retry_total=3) as client:
        client.subscriptions.subscriptions.list()
    KeyVaultManagementClient(DefaultAzureCredential(), "subscription", api_version="2023-07-01")
