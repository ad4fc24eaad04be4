"""Deployment stacks: what they manage, delete and deny."""

from typing import Any

from azure.mgmt.resource.deploymentstacks import DeploymentStacksClient
from life import GROUP, LOCATION, SCOPE, connect, refused

client = connect(DeploymentStacksClient).deployment_stacks
_ACCOUNT = {
    "type": "Microsoft.Storage/storageAccounts",
    "apiVersion": "2021-04-01",
    "name": "[concat(parameters('name'), copyIndex())]",
    "location": "[resourceGroup().location]",
    "kind": "StorageV2",
    "sku": {"name": "Standard_LRS"},
}


def body(accounts: int) -> dict[str, Any]:
    """A stack of some storage accounts."""
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "parameters": {"name": {"type": "string"}},
        "resources": [{**_ACCOUNT, "copy": {"name": "accounts", "count": accounts}}],
    }
    return {
        "location": LOCATION,
        "properties": {
            "template": template,
            "parameters": {"name": {"value": "livesstack"}},
            "actionOnUnmanage": {"resources": "delete"},
            "denySettings": {"mode": "denyDelete"},
        },
    }


def made(accounts: int) -> Any:
    """What a stack tells once it is made; older packages have it without a member of its own."""
    stack = client.begin_create_or_update_at_resource_group(GROUP, "shop", body(accounts)).result()
    return getattr(stack, "properties", None) or stack


managed = f"{SCOPE}/providers/Microsoft.Storage/storageAccounts/livesstack"
stack = made(2)
assert stack.provisioning_state.lower() == "succeeded", stack
found = {each.id: (each.status, each.deny_status) for each in stack.resources}
assert found == {f"{managed}{index}": ("managed", "denyDelete") for index in (0, 1)}, found
stack = made(1)
assert [each.id for each in stack.resources] == [f"{managed}0"], stack
assert [each.id for each in stack.deleted_resources] == [f"{managed}1"], stack
error = refused(lambda: client.begin_create_or_update_at_resource_group(GROUP, "none", body(-1)))
assert error.status_code == 400, error
client.begin_delete_at_resource_group(GROUP, "shop", unmanage_action_resources="delete").result()
error = refused(lambda: client.get_at_resource_group(GROUP, "shop"))
assert error.status_code == 404, error
assert "DeploymentStackNotFound" in str(error), error
