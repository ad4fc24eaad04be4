"""Bodies that both type checkers have to refuse, on the lines marked ``# refused``. Checked, never run."""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.containerinstance.models import ContainerPort
from azure.mgmt.provisioning.services.containerinstance.types import ContainerGroupDict
from azure.mgmt.provisioning.services.keyvault.models import Sku, Vault, VaultProperties
from azure.mgmt.provisioning.services.keyvault.types import (
    SkuDict,
    VaultCreateOrUpdateParametersDict,
    VaultPropertiesDict,
)

SKU: SkuDict = {"name": "standard"}

wrong_key: VaultPropertiesDict = {"sku": SKU, "tenant_id": "t", "acces_policies": []}  # refused
no_location: VaultCreateOrUpdateParametersDict = {"properties": {"sku": SKU, "tenant_id": "t"}}  # refused
no_name: SkuDict = {"family": "A"}  # refused
wrong_type: SkuDict = {"name": ["standard"]}  # refused
wrong_value: SkuDict = {"name": "standrd"}  # refused
wrong_shape: VaultPropertiesDict = {"sku": "standard", "tenant_id": "t"}  # refused
half_flat: ContainerGroupDict = {"location": "w", "containers": []}  # refused

Sku(nme="standard")  # refused
Sku(name="standrd")  # refused
Sku()  # refused
VaultProperties(tenant_id=5, sku={"name": "standard"})  # refused
VaultProperties(tenant_id="t", sku={"nam": "standard"})  # refused
ContainerPort(port="80")  # refused


def calls(client: ProvisioningClient, vault: Vault) -> None:
    client.keyvault.vaults.get("rg")  # refused
    client.keyvault.vaults.get("rg", "kv", timeut=3)  # refused
    client.keyvault.vaults.begin_create_or_update("rg", "kv", {"location": "w"})  # refused
    client.keyvault.vaults.nothing()  # refused
    client.keyvault.vaults.edit("rg")  # refused
    client.keyvault.vaults.edit("rg", "kv", timeut=3)  # refused
    client.keyvault.operations.edit()  # refused
    client.keyvault.vaults.update("rg", "kv", tag={})  # refused
    client.keyvault.vaults.update("rg", "kv", tags=[])  # refused
    client.keyvault.vaults.update("rg", "kv", timeout="5")  # refused
    client.network.virtual_networks.update_tags("rg", "vnet", tags={}, polling_interval=5)  # refused
    vault.properties.skuu  # refused
    vault.properties.sku = 5  # refused
    client.keyvalt  # refused
