"""Resource groups: provision one, look at it, change its tags, list, delete.

python samples/resource_group.py            # on the local Azure Resource Manager: no account, no network
python samples/resource_group.py --azure    # on Azure, see --help
"""

from __future__ import annotations

import uuid

from support import Progress, arguments, connect

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.resources.models import ResourceGroup


def provision(client: ProvisioningClient, name: str, location: str) -> ResourceGroup:
    """A resource group, as a model. Doing it again changes nothing: it is created or updated."""
    group = ResourceGroup(location=location, tags={"environment": "test"})
    return client.resources.resource_groups.create_or_update(name, group)


def tag(client: ProvisioningClient, name: str, tags: dict[str, str]) -> ResourceGroup:
    """More tags, as an inline dict. A change replaces all tags, so those that are there go along."""
    groups = client.resources.resource_groups
    return groups.update(name, {"tags": {**(groups.get(name).tags or {}), **tags}})


def main() -> None:
    """Run the sample."""
    args = arguments("Resource groups: provision, look at, tag, list, delete.")
    name = f"sample-rg-{uuid.uuid4().hex[:6]}"
    progress = Progress()
    with connect(args.azure) as client:
        groups = client.resources.resource_groups
        with progress.step(f"Creating resource group {name} in {args.location}"):
            group = provision(client, name, args.location)
        try:
            progress.line(f"{group.id} in {group.location}")
            with progress.step("Adding tags"):
                group = tag(client, name, {"owner": "sample"})
            progress.line(", ".join(f"{key}={value}" for key, value in sorted((group.tags or {}).items())))
            with progress.step("Listing what has the tag"):
                tagged = list(groups.list(filter="tagName eq 'owner' and tagValue eq 'sample'"))
            for each in tagged:
                progress.line(f"{each.name} in {each.location}")
        finally:
            with progress.step(f"Deleting resource group {name}"):
                groups.begin_delete(name).result()
        progress.line(f"Is it still there? {'yes' if groups.check_existence(name) else 'no'}")
    progress.line("Done.")


if __name__ == "__main__":
    main()
