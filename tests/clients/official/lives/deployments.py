"""Deployments of templates: foreseen, made, refused, failed."""

from typing import Any

try:
    from azure.mgmt.resource import ResourceManagementClient
except ImportError:
    from azure.mgmt.resource.resources import ResourceManagementClient
try:
    from azure.mgmt.resource.deployments import DeploymentsMgmtClient
except ImportError:
    DeploymentsMgmtClient = ResourceManagementClient

from life import LOCATION, connect, names, refused

WHERE = "deployed"
client = connect(DeploymentsMgmtClient)
deployments = client.deployments
groups = connect(ResourceManagementClient).resource_groups
groups.create_or_update(WHERE, {"location": LOCATION})

account = {
    "type": "Microsoft.Storage/storageAccounts",
    "apiVersion": "2021-04-01",
    "name": "[concat(parameters('name'), copyIndex())]",
    "location": "[resourceGroup().location]",
    "kind": "StorageV2",
    "sku": {"name": "Standard_LRS"},
    "copy": {"name": "accounts", "count": 2},
}
outputs = {
    "blob": {"type": "string", "value": "[reference(concat(parameters('name'), '1')).primaryEndpoints.blob]"},
    "secret": {"type": "securestring", "value": "[parameters('secret')]"},
}


def of(*resources: dict[str, Any]) -> dict[str, Any]:
    """A deployment of resources."""
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "parameters": {"name": {"type": "string"}, "secret": {"type": "securestring"}},
        "resources": list(resources),
        "outputs": outputs,
    }
    given = {"name": {"value": "livesmany"}, "secret": {"value": "hidden words"}}
    return {"properties": {"mode": "Incremental", "template": template, "parameters": given}}


deployment = of(account)
assert deployments.begin_validate(WHERE, "many", deployment).result().error is None
foreseen = deployments.begin_what_if(WHERE, "many", deployment).result()
assert [each.change_type for each in foreseen.changes] == ["Create", "Create"], foreseen.changes
done = deployments.begin_create_or_update(WHERE, "many", deployment).result().properties
assert done.provisioning_state == "Succeeded", done
assert done.outputs["blob"] == {"type": "String", "value": "https://livesmany1.blob.core.windows.net/"}, done.outputs
assert "value" not in done.outputs["secret"], "it is a secret"
assert "value" not in done.parameters["secret"], "it is a secret"
assert len(done.output_resources) == 2, done
targets = [each.properties.target_resource for each in client.deployment_operations.list(WHERE, "many")]
assert sorted(each.resource_name for each in targets if each) == ["livesmany0", "livesmany1"], targets
assert names(deployments.list_by_resource_group(WHERE)) == ["many"]
assert deployments.export_template(WHERE, "many").template["resources"] == [account]

foreseen = deployments.begin_what_if(WHERE, "many", of({**account, "tags": {"a": "b"}})).result()
found = [(each.change_type, each.delta[0].path) for each in foreseen.changes]
assert found == [("Modify", "tags.a")] * 2, found

wrong = of({**account, "dependsOn": ["none"]})
error = refused(lambda: deployments.begin_create_or_update(WHERE, "wrong", wrong))
assert (error.status_code, error.error.code) == (400, "InvalidTemplate"), error
assert "The resource 'none' is not defined in the template" in error.message, error

single = {name: value for name, value in account.items() if name != "copy"}
tags = {"x": "[reference(concat(parameters('name'), '0')).none]"}
broken = of(account, {**single, "name": "livesfailing", "tags": tags})
error = refused(lambda: deployments.begin_create_or_update(WHERE, "broken", broken).result())
assert error.error.code == "DeploymentFailed", error
assert [each.code for each in error.error.details] == ["InvalidTemplate"], error
assert deployments.get(WHERE, "broken").properties.provisioning_state == "Failed"

deployments.begin_delete(WHERE, "many").result()
error = refused(lambda: deployments.get(WHERE, "many"))
assert (error.status_code, error.error.code) == (404, "DeploymentNotFound"), error
groups.begin_delete(WHERE).result()
