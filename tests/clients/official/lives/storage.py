"""Storage accounts, their keys and what is in them."""

from azure.mgmt.storage import StorageManagementClient
from life import GROUP, LOCATION, connect, names

client = connect(StorageManagementClient)
accounts = client.storage_accounts
check = {"name": "livesaccount", "type": "Microsoft.Storage/storageAccounts"}
assert accounts.check_name_availability(check).name_available
body = {"location": LOCATION, "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
account = accounts.begin_create(GROUP, "livesaccount", body).result()
assert account.primary_endpoints.blob == "https://livesaccount.blob.core.windows.net/"
assert account.provisioning_state == "Succeeded"
assert len(list(accounts.list_keys(GROUP, "livesaccount").as_dict()["keys"])) == 2
assert accounts.update(GROUP, "livesaccount", {"tags": {"a": "b"}}).tags == {"a": "b"}
client.blob_containers.create(GROUP, "livesaccount", "docs", {"properties": {}})
assert names(client.blob_containers.list(GROUP, "livesaccount")) == ["docs"]
client.blob_containers.delete(GROUP, "livesaccount", "docs")
assert "livesaccount" in names(accounts.list())
accounts.delete(GROUP, "livesaccount")
assert names(accounts.list_by_resource_group(GROUP)) == []
