"""Groups, tags, providers, deployments and generic resources."""

from azure.core.exceptions import ResourceNotFoundError

try:
    from azure.mgmt.resource import ResourceManagementClient
except ImportError:
    from azure.mgmt.resource.resources import ResourceManagementClient

from life import GROUP, LOCATION, SCOPE, connect, names

client = connect(ResourceManagementClient)
groups = client.resource_groups
assert groups.check_existence(GROUP)
groups.create_or_update("others", {"location": LOCATION, "tags": {"a": "b"}})
assert names(groups.list()) == sorted([GROUP, "others"])
assert groups.get("others").tags == {"a": "b"}
assert names(groups.list(filter="tagName eq 'a'")) == ["others"]
assert client.providers.get("Microsoft.KeyVault").registration_state == "Registered"
assert any(each.namespace == "Microsoft.Storage" for each in client.providers.list())

id = f"{SCOPE}/providers/Microsoft.Storage/storageAccounts/livesgeneric"
body = {"location": LOCATION, "kind": "StorageV2", "sku": {"name": "Standard_LRS"}, "properties": {}}
made = client.resources.begin_create_or_update_by_id(id, parameters=body, api_version="2021-04-01").result()
assert made.name == "livesgeneric", made
assert client.resources.check_existence_by_id(id, api_version="2021-04-01")
assert "livesgeneric" in names(client.resources.list_by_resource_group(GROUP))
client.resources.begin_delete_by_id(id, api_version="2021-04-01").result()
assert not client.resources.check_existence_by_id(id, api_version="2021-04-01")

if hasattr(client, "deployments"):
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "resources": [
            {"type": "Microsoft.Storage/storageAccounts", "apiVersion": "2019-06-01", "name": "livesdeployed", **body}
        ],
        "outputs": {"kind": {"type": "string", "value": "[reference('livesdeployed', '2019-06-01', 'full').kind]"}},
    }
    deployment = {"properties": {"mode": "Incremental", "template": template}}
    foreseen = client.deployments.begin_what_if("others", "one", deployment).result()
    assert [each.change_type for each in foreseen.changes] == ["Create"], foreseen.changes
    done = client.deployments.begin_create_or_update("others", "one", deployment).result()
    assert done.properties.provisioning_state == "Succeeded"
    assert done.properties.outputs["kind"]["value"] == "StorageV2"
    assert len(list(client.deployment_operations.list("others", "one"))) >= 1
groups.begin_delete("others").result()
try:
    groups.get("others")
except ResourceNotFoundError:
    pass
else:
    raise AssertionError("it is still there")
