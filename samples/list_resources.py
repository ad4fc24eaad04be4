"""Everything there is: the resource groups of a subscription, and the resources in each.

python samples/list_resources.py            # on the local Azure Resource Manager, which gets something to list first
python samples/list_resources.py --azure    # on Azure: lists what is there, and changes nothing; see --help
"""

from __future__ import annotations

import uuid
from collections import Counter

from support import Progress, arguments, connect

from azure.mgmt.provisioning import ProvisioningClient


def fill(client: ProvisioningClient, group: str, location: str) -> None:
    """A resource group with a few resources: a new local Azure Resource Manager is empty."""
    suffix = group.rpartition("-")[2]
    client.resources.resource_groups.create_or_update(group, {"location": location})
    client.storage.storage_accounts.begin_create(
        group, f"samplest{suffix}", {"location": location, "sku": {"name": "Standard_LRS"}, "kind": "StorageV2"}
    ).result()
    client.web.app_service_plans.begin_create_or_update(
        group, f"sample-plan-{suffix}", {"location": location, "sku": {"name": "F1"}}
    ).result()


def show(client: ProvisioningClient, progress: Progress) -> Counter[str]:
    """Show each resource group with its resources.

    A listing asks for one page after the other while it is read, so nothing has to fit into memory.

    :return: How many resources there are of each type.
    """
    types: Counter[str] = Counter()
    for group in client.resources.resource_groups.list():
        progress.line(f"{group.name} ({group.location})")
        for resource in client.resources.resources.list_by_resource_group(group.name):
            progress.line(f"    {resource.type} {resource.name} ({resource.location})")
            types[resource.type] += 1
    return types


def main() -> None:
    """Run the sample."""
    args = arguments("List the resource groups of a subscription and the resources in each.")
    progress = Progress()
    with connect(args.azure) as client:
        if not args.azure:
            group = f"sample-rg-{uuid.uuid4().hex[:6]}"
            with progress.step(f"Filling resource group {group} in {args.location}"):
                fill(client, group, args.location)
        with progress.step("Listing resource groups and their resources"):
            types = show(client, progress)
        for type, count in types.most_common():
            progress.line(f"{count} of {type}")
    progress.line("Done.")


if __name__ == "__main__":
    main()
