"""A key vault, written for the asynchronous clients of azure-mgmt-keyvault 14."""

from typing import Optional

from azure.mgmt.provisioning.services import keyvault
from azure.mgmt.provisioning.services.keyvault.aio import KeyVaultManagementClient
from azure.mgmt.provisioning.services.keyvault.models import AccessPolicyEntry, Permissions, SkuName, VaultCreateOrUpdateParameters
from azure.mgmt.provisioning.services.resources.aio import ResourceManagementClient

TENANT = "00000000-0000-0000-0000-000000000001"


def parameters(names: Optional[list] = None) -> VaultCreateOrUpdateParameters:
    permissions = Permissions(keys=["get"], secrets=names)
    permissions.keys.append("list")
    policy = AccessPolicyEntry(tenant_id=TENANT, object_id=TENANT, permissions=permissions)
    properties = keyvault.models.VaultProperties(
        tenant_id=TENANT, sku=keyvault.models.Sku(family="A", name=SkuName.STANDARD), access_policies=[policy]
    )
    return VaultCreateOrUpdateParameters(location="westeurope", properties=properties)


async def permissions_of(client: KeyVaultManagementClient) -> list:
    found = []
    async for vault in client.vaults.list_by_resource_group("rg"):
        for entry in vault.properties.access_policies:
            found += [str(each) for each in entry.permissions.keys]
    return found


async def run(credential, subscription_id, **options):
    async with ResourceManagementClient(credential, subscription_id, **options) as resources:
        await resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
    async with KeyVaultManagementClient(credential, subscription_id, **options) as client:
        poller = await client.vaults.begin_create_or_update("rg", "kv-moved", parameters(["get"]))
        vault = await poller.result()
        return [vault.name, str(vault.properties.sku.name), await permissions_of(client)]
