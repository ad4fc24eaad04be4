"""A site on a plan."""

from azure.mgmt.web import WebSiteManagementClient
from life import GROUP, LOCATION, connect, names

client = connect(WebSiteManagementClient)
body = {"location": LOCATION, "kind": "linux", "sku": {"name": "B1"}, "properties": {"reserved": True}}
plan = client.app_service_plans.begin_create_or_update(GROUP, "plan", body).result()
assert plan.sku.tier == "Basic"
site = {
    "location": LOCATION,
    "properties": {"serverFarmId": plan.id, "siteConfig": {"linuxFxVersion": "PYTHON|3.12"}},
}
made = client.web_apps.begin_create_or_update(GROUP, "lives-site", site).result()
assert made.default_host_name == "lives-site.azurewebsites.net"
client.web_apps.update_application_settings(GROUP, "lives-site", {"properties": {"a": "b"}})
assert client.web_apps.list_application_settings(GROUP, "lives-site").properties == {"a": "b"}
client.web_apps.stop(GROUP, "lives-site")
assert client.web_apps.get(GROUP, "lives-site").state == "Stopped"
client.web_apps.start(GROUP, "lives-site")
assert names(client.web_apps.list_by_resource_group(GROUP)) == ["lives-site"]
client.web_apps.delete(GROUP, "lives-site")
assert names(client.web_apps.list()) == []
