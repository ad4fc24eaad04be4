"""A container group."""

from azure.mgmt.containerinstance import ContainerInstanceManagementClient
from life import GROUP, LOCATION, connect, names

client = connect(ContainerInstanceManagementClient)
requests = {"cpu": 1.0, "memoryInGB": 1.5}
one = {"name": "one", "properties": {"image": "nginx", "resources": {"requests": requests}}}
body = {"location": LOCATION, "properties": {"osType": "Linux", "containers": [one]}}
group = client.container_groups.begin_create_or_update(GROUP, "lives", body).result()
assert group.provisioning_state == "Succeeded"
assert names(client.container_groups.list_by_resource_group(GROUP)) == ["lives"]
assert client.containers.list_logs(GROUP, "lives", "one").content
client.container_groups.stop(GROUP, "lives")
client.container_groups.begin_delete(GROUP, "lives").result()
assert names(client.container_groups.list()) == []
