"""The official client of deployment stacks against the local Azure Resource Manager."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.local import AsyncLocalCredential, LocalAzure, LocalCredential

from ..behaviours.resources.support import CONTAINER_RESOURCE, SCHEMA, VAULT_RESOURCE
from ..support import CONTAINER_GROUP, VAULT

deploymentstacks = pytest.importorskip("azure.mgmt.resource.deploymentstacks")


def body(*resources: Any, deny: str = "none") -> dict[str, Any]:
    template = {"$schema": SCHEMA, "contentVersion": "1.0.0.0", "resources": list(resources)}
    return {
        "properties": {
            "template": template,
            "actionOnUnmanage": {"resources": "delete"},
            "denySettings": {"mode": deny},
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


@pytest.mark.parametrize("official", [True, False], ids=["official", "ours"])
async def test_others_are_kept_out(official: bool):
    with LocalAzure() as azure:
        ours = AsyncProvisioningClient.local(azure)
        client: Any = ours.deploymentstacks
        if official:
            aio = pytest.importorskip("azure.mgmt.resource.deploymentstacks.aio")
            transport = azure.async_transport()
            client = aio.DeploymentStacksClient(AsyncLocalCredential(), azure.subscription_id, transport=transport)
        async with ours, client:
            await ours.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
            stacks = client.deployment_stacks
            sent = body(VAULT_RESOURCE, deny="denyDelete")
            stack = await (await stacks.begin_create_or_update_at_resource_group("rg", "one", sent)).result()
            assert [each.deny_status for each in stack.properties.resources] == ["denyDelete"]
            with pytest.raises(HttpResponseError, match="DenyAssignmentAuthorizationFailed") as refused:
                await ours.keyvault.vaults.delete("rg", "kv-one")
            assert refused.value.status_code == 403
            denials = [each async for each in ours.authorization.deny_assignments.list()]
            assert [(each.scope, each.is_system_protected) for each in denials] == [(VAULT, True)]
            await (await stacks.begin_delete_at_resource_group("rg", "one")).result()
            await ours.keyvault.vaults.delete("rg", "kv-one")
