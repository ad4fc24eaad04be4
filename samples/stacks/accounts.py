"""A hundred storage accounts, each with a container, in an async program.

azprov preview samples/stacks/accounts.py --local --stack accounts --config count=10
"""

from __future__ import annotations

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.services.storage.models import StorageAccount
from azure.mgmt.provisioning.stack import Stack


async def accounts(az: ProvisioningClient, stack: Stack) -> None:
    """What shall be there."""
    rg = await az.resources.resource_groups.create_or_update(f"accounts-{stack.name}", {"location": "westeurope"})
    made: list[StorageAccount] = []
    for number in range(stack.config.get("count", int, 100)):
        with stack.component(f"data{number}"):
            made.append(await account(az, stack, rg.name, rg.location, f"data{number:03}"))
    stack.export("endpoints", [each.primary_endpoints.blob for each in made if each.primary_endpoints is not None])


async def account(az: ProvisioningClient, stack: Stack, group: str, location: str, name: str) -> StorageAccount:
    """One storage account with its container."""
    poller = await az.storage.storage_accounts.begin_create(
        group,
        stack.random_name(name, 18),
        {"location": location, "kind": "StorageV2", "sku": {"name": "Standard_LRS"}},
    )
    made = await poller.result()
    await az.storage.blob_containers.create(group, made.name, "inbox", {})
    return made
