"""Ten storage accounts at once: the async client waits for all of them together.

python samples/storage_accounts_async.py            # on the local Azure Resource Manager: no account, no network
python samples/storage_accounts_async.py --azure    # on Azure, see --help
"""

from __future__ import annotations

import asyncio
import uuid

from support import Progress, arguments, connect_async

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.services.storage.models import Sku, StorageAccount, StorageAccountCreateParameters

COUNT = 10


async def provision(client: ProvisioningClient, group: str, name: str, location: str) -> StorageAccount:
    """An account with a container, as a model and an inline dict."""
    wanted = StorageAccountCreateParameters(location=location, kind="StorageV2", sku=Sku(name="Standard_LRS"))
    poller = await client.storage.storage_accounts.begin_create(group, name, wanted)
    account = await poller.result()
    await client.storage.blob_containers.create(group, name, "documents", {"metadata": {"sample": "yes"}})
    return account


async def run(azure: bool, location: str) -> None:
    """Provision the accounts, list them, delete them."""
    suffix = uuid.uuid4().hex[:6]
    group = f"sample-rg-{suffix}"
    names = [f"samplest{number}{suffix}" for number in range(COUNT)]
    progress = Progress()
    async with connect_async(azure) as client:
        with progress.step(f"Creating resource group {group} in {location}"):
            await client.resources.resource_groups.create_or_update(group, {"location": location})
        try:
            with progress.step(f"Creating {COUNT} storage accounts"):
                accounts = await asyncio.gather(*(provision(client, group, name, location) for name in names))
            for account in accounts:
                progress.line(f"{account.name}: {account.primary_endpoints.blob}")
            listed = [each.name async for each in client.storage.storage_accounts.list_by_resource_group(group)]
            progress.line(f"listed: {len(listed)}")
            with progress.step(f"Deleting {len(listed)} storage accounts"):
                await asyncio.gather(*(client.storage.storage_accounts.delete(group, name) for name in listed))
        finally:
            with progress.step(f"Deleting resource group {group}"):
                await (await client.resources.resource_groups.begin_delete(group)).result()
    progress.line("Done.")


def main() -> None:
    """Run the sample."""
    args = arguments("Provision ten storage accounts at once.")
    asyncio.run(run(args.azure, args.location))


if __name__ == "__main__":
    main()
