"""Everything there is, with one wait for all resource groups: the async twin of list_resources.py.

python samples/list_resources_async.py            # on the local Azure Resource Manager, which gets something first
python samples/list_resources_async.py --azure    # on Azure: lists what is there, and changes nothing; see --help
"""

from __future__ import annotations

import asyncio
import uuid

from support import Progress, arguments, connect_async

from azure.mgmt.provisioning.aio import ProvisioningClient

AT_ONCE = 16
"""How many resource groups are asked for at once: more only makes Azure slow requests down."""


async def fill(client: ProvisioningClient, group: str, location: str) -> None:
    """A resource group with an App Service plan: a new local Azure Resource Manager is empty."""
    await client.resources.resource_groups.create_or_update(group, {"location": location})
    poller = await client.web.app_service_plans.begin_create_or_update(
        group, group.replace("-rg-", "-plan-"), {"location": location, "sku": {"name": "F1"}}
    )
    await poller.result()


async def resources_of(client: ProvisioningClient, group: str, turn: asyncio.Semaphore) -> list[str]:
    """What there is in a resource group."""
    async with turn:
        listing = client.resources.resources.list_by_resource_group(group)
        return [f"{each.type} {each.name} ({each.location})" async for each in listing]


async def run(azure: bool, location: str) -> None:
    """List the resource groups, and then the resources of all of them at once."""
    progress = Progress()
    async with connect_async(azure) as client:
        if not azure:
            suffix = uuid.uuid4().hex[:6]
            groups = [f"sample-rg-{suffix}", *(f"sample-rg-{suffix}-{number}" for number in range(2, 6))]
            with progress.step(f"Filling {len(groups)} resource groups in {location}"):
                await asyncio.gather(*(fill(client, group, location) for group in groups))
        with progress.step("Listing resource groups and their resources"):
            found = [group async for group in client.resources.resource_groups.list()]
            turn = asyncio.Semaphore(AT_ONCE)
            contents = await asyncio.gather(*(resources_of(client, group.name, turn) for group in found))
        for group, resources in zip(found, contents, strict=True):
            progress.line(f"{group.name} ({group.location})")
            for resource in resources:
                progress.line(f"    {resource}")
    progress.line("Done.")


def main() -> None:
    """Run the sample."""
    args = arguments("List the resource groups of a subscription and the resources in each, all at once.")
    asyncio.run(run(args.azure, args.location))


if __name__ == "__main__":
    main()
