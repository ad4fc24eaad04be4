"""A container app in an environment."""

from azure.mgmt.appcontainers import ContainerAppsAPIClient
from life import GROUP, LOCATION, connect, names

client = connect(ContainerAppsAPIClient)
environment = client.managed_environments.begin_create_or_update(
    GROUP, "lives", {"location": LOCATION, "properties": {}}
).result()
assert environment.provisioning_state == "Succeeded"
properties = {
    "managedEnvironmentId": environment.id,
    "configuration": {"ingress": {"external": True, "targetPort": 80}},
    "template": {"containers": [{"name": "web", "image": "nginx"}]},
}
app = client.container_apps.begin_create_or_update(
    GROUP, "web", {"location": LOCATION, "properties": properties}
).result()
assert app.configuration.ingress.fqdn.startswith("web.")
assert names(client.container_apps.list_by_resource_group(GROUP)) == ["web"]
client.container_apps.begin_delete(GROUP, "web").result()
client.managed_environments.begin_delete(GROUP, "lives").result()
assert names(client.container_apps.list_by_subscription()) == []
