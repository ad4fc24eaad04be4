"""A Log Analytics workspace."""

from azure.mgmt.loganalytics import LogAnalyticsManagementClient
from life import GROUP, LOCATION, connect, names

client = connect(LogAnalyticsManagementClient)
workspace = client.workspaces.begin_create_or_update(GROUP, "lives", {"location": LOCATION}).result()
assert workspace.customer_id
assert client.shared_keys.get_shared_keys(GROUP, "lives").primary_shared_key
assert names(client.workspaces.list_by_resource_group(GROUP)) == ["lives"]
client.workspaces.begin_delete(GROUP, "lives").result()
assert names(client.workspaces.list()) == []
