"""A virtual network that two programs change at the same time, safely.

python samples/edit_network.py            # on the local Azure Resource Manager: no account, no network
python samples/edit_network.py --azure    # on Azure, see --help
"""

from __future__ import annotations

import uuid

from support import Progress, arguments, connect

from azure.mgmt.provisioning import EditConflictError, ProvisioningClient


def create_network(client: ProvisioningClient, group: str, name: str, location: str) -> None:
    """A network with one subnet."""
    client.network.virtual_networks.begin_create_or_update(
        group,
        name,
        {
            "location": location,
            "address_space": {"address_prefixes": ["10.0.0.0/16"]},
            "subnets": [{"name": "web", "address_prefix": "10.0.0.0/24"}],
        },
    ).result()


def add_subnets(client: ProvisioningClient, group: str, name: str) -> list[str]:
    """Two editors add a subnet each. Whoever comes second adds to what the first one left."""
    networks = client.network.virtual_networks
    with networks.edit(group, name) as first, networks.edit(group, name) as second:
        first.subnets = [*(first.subnets or []), {"name": "apps", "address_prefix": "10.0.1.0/24"}]
        second.subnets = [*(second.subnets or []), {"name": "data", "address_prefix": "10.0.2.0/24"}]
    found = networks.get(group, name).subnets or []
    return [subnet.name or "" for subnet in found]


def tag_both_ways(client: ProvisioningClient, group: str, name: str) -> list[str]:
    """Two editors who want different things: the second one is told so, and nothing of the first one's is lost."""
    networks = client.network.virtual_networks
    try:
        with networks.edit(group, name) as first, networks.edit(group, name) as second:
            first.tags = {"owner": "one"}
            second.tags = {"owner": "two"}
    except EditConflictError as conflict:
        return conflict.members
    return []


def main() -> None:
    """Run the sample."""
    args = arguments("A virtual network that two programs change at the same time, safely.")
    suffix = uuid.uuid4().hex[:6]
    group, name = f"sample-rg-{suffix}", f"sample-vnet-{suffix}"
    progress = Progress()
    with connect(args.azure) as client:
        with progress.step(f"Creating resource group {group} in {args.location}"):
            client.resources.resource_groups.create_or_update(group, {"location": args.location})
        try:
            with progress.step(f"Creating virtual network {name}"):
                create_network(client, group, name, args.location)
            with progress.step("Adding two subnets at once"):
                subnets = add_subnets(client, group, name)
            progress.line(f"subnets: {', '.join(sorted(subnets))}")
            with progress.step("Tagging in two ways at once"):
                members = tag_both_ways(client, group, name)
            progress.line(f"changed by both: {', '.join(members)}")
            with progress.step("Tagging the resource group"):
                found = client.resources.resource_groups.update(group, tags={"sample": "edit"})
            progress.line(f"tags: {found.tags}")
        finally:
            with progress.step(f"Deleting resource group {group}"):
                client.resources.resource_groups.begin_delete(group).result()
    progress.line("Done.")


if __name__ == "__main__":
    main()
