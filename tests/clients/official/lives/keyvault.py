"""Vaults and secrets."""

from azure.mgmt.keyvault import KeyVaultManagementClient
from life import GROUP, LOCATION, connect, names

TENANT = "11111111-1111-1111-1111-111111111111"

client = connect(KeyVaultManagementClient)
policy = {"tenantId": TENANT, "objectId": TENANT, "permissions": {"secrets": ["get"]}}
properties = {"tenantId": TENANT, "sku": {"family": "A", "name": "standard"}, "accessPolicies": [policy]}
body = {"location": LOCATION, "properties": properties}
assert client.vaults.check_name_availability(
    {"name": "lives-vault", "type": "Microsoft.KeyVault/vaults"}
).name_available
vault = client.vaults.begin_create_or_update(GROUP, "lives-vault", body).result()
assert vault.properties.vault_uri == "https://lives-vault.vault.azure.net/"
assert vault.properties.access_policies[0].permissions.secrets == ["get"]
assert names(client.vaults.list_by_resource_group(GROUP)) == ["lives-vault"]
assert client.vaults.update(GROUP, "lives-vault", {"tags": {"a": "b"}}).tags == {"a": "b"}
if hasattr(client, "secrets"):
    client.secrets.create_or_update(GROUP, "lives-vault", "word", {"properties": {"value": "x"}})
    assert names(client.secrets.list(GROUP, "lives-vault")) == ["word"]
client.vaults.delete(GROUP, "lives-vault")
assert "lives-vault" in names(client.vaults.list_deleted())
client.vaults.begin_purge_deleted("lives-vault", LOCATION).result()
assert names(client.vaults.list_by_resource_group(GROUP)) == []
