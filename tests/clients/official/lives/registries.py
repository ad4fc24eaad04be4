"""A container registry."""

from azure.mgmt.containerregistry import ContainerRegistryManagementClient
from life import GROUP, LOCATION, connect, names

client = connect(ContainerRegistryManagementClient)
check = {"name": "livesregistry", "type": "Microsoft.ContainerRegistry/registries"}
assert client.registries.check_name_availability(check).name_available
body = {"location": LOCATION, "sku": {"name": "Basic"}, "properties": {"adminUserEnabled": True}}
registry = client.registries.begin_create(GROUP, "livesregistry", body).result()
assert registry.login_server == "livesregistry.azurecr.io"
assert client.registries.list_credentials(GROUP, "livesregistry").username == "livesregistry"
assert names(client.registries.list_by_resource_group(GROUP)) == ["livesregistry"]
client.registries.begin_delete(GROUP, "livesregistry").result()
assert names(client.registries.list()) == []
