"""The official client of deployment stacks against the local Azure Resource Manager."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import ResourceNotFoundError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure, LocalCredential

from ..behaviours.resources.support import CONTAINER_RESOURCE, SCHEMA, VAULT_RESOURCE
from ..support import CONTAINER_GROUP, VAULT

deploymentstacks = pytest.importorskip("azure.mgmt.resource.deploymentstacks")


def body(*resources: Any) -> dict[str, Any]:
    template = {"$schema": SCHEMA, "contentVersion": "1.0.0.0", "resources": list(resources)}
    return {
        "properties": {
            "template": template,
            "actionOnUnmanage": {"resources": "delete"},
            "denySettings": {"mode": "none"},
        }
    }


@pytest.mark.parametrize("official", [True, False], ids=["official", "ours"])
def test_a_stacks_life(official: bool):
    with LocalAzure() as azure, ProvisioningClient.local(azure) as ours:
        ours.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
        client: Any = ours.deploymentstacks
        if official:
            kind, transport = deploymentstacks.DeploymentStacksClient, azure.transport()
            client = kind(LocalCredential(), azure.subscription_id, transport=transport)
        stacks = client.deployment_stacks
        sent = body(VAULT_RESOURCE, CONTAINER_RESOURCE)
        checked = stacks.begin_validate_stack_at_resource_group("rg", "one", sent).result()
        assert sorted(each.id for each in checked.properties.validated_resources) == [CONTAINER_GROUP, VAULT]
        stack = stacks.begin_create_or_update_at_resource_group("rg", "one", sent).result()
        assert stack.properties.provisioning_state == "succeeded"
        assert sorted(each.id for each in stack.properties.resources) == [CONTAINER_GROUP, VAULT]
        stack = stacks.begin_create_or_update_at_resource_group("rg", "one", body(VAULT_RESOURCE)).result()
        assert [each.id for each in stack.properties.deleted_resources] == [CONTAINER_GROUP]
        assert [each.name for each in stacks.list_at_resource_group("rg")] == ["one"]
        template = stacks.export_template_at_resource_group("rg", "one").template
        assert [each["name"] for each in template["resources"]] == ["kv-one"]
        stacks.begin_delete_at_resource_group("rg", "one", unmanage_action_resources="delete").result()
        with pytest.raises(ResourceNotFoundError):
            stacks.get_at_resource_group("rg", "one")
        with pytest.raises(ResourceNotFoundError):
            ours.keyvault.vaults.get("rg", "kv-one")
