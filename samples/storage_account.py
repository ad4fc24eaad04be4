"""Storage: check a name, provision an account, use its keys, make a container, delete.

python samples/storage_account.py            # on the local Azure Resource Manager: no account, no network
python samples/storage_account.py --azure    # on Azure, see --help
"""

from __future__ import annotations

import sys
import uuid

from support import Progress, arguments, connect

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.storage.models import (
    BlobContainer,
    Sku,
    StorageAccount,
    StorageAccountCheckNameAvailabilityParameters,
)


def check_name(client: ProvisioningClient, name: str) -> None:
    """Make sure that nobody has the name: those of storage accounts are unique in all of Azure."""
    wanted = StorageAccountCheckNameAvailabilityParameters(name=name, type="Microsoft.Storage/storageAccounts")
    found = client.storage.storage_accounts.check_name_availability(wanted)
    if not found.name_available:
        sys.exit(f"The name {name} can't be had: {found.message}")


def provision(client: ProvisioningClient, group: str, name: str, location: str) -> StorageAccount:
    """An account, as an inline dict with a model in it."""
    return client.storage.storage_accounts.begin_create(
        group,
        name,
        {
            "location": location,
            "kind": "StorageV2",
            "sku": Sku(name="Standard_LRS"),
            "minimum_tls_version": "TLS1_2",
            "allow_blob_public_access": False,
        },
    ).result()


def connection_string(client: ProvisioningClient, group: str, name: str) -> str:
    """What data libraries (azure-storage-blob, for one) connect with. It is a secret: don't print it."""
    key = client.storage.storage_accounts.list_keys(group, name).keys[0]
    return f"DefaultEndpointsProtocol=https;AccountName={name};AccountKey={key.value};EndpointSuffix=core.windows.net"


def main() -> None:
    """Run the sample."""
    args = arguments("Storage: check a name, provision an account, use its keys, make a container, delete.")
    suffix = uuid.uuid4().hex[:6]
    group, name = f"sample-rg-{suffix}", f"samplest{suffix}"
    progress = Progress()
    with connect(args.azure) as client:
        with progress.step(f"Creating resource group {group} in {args.location}"):
            client.resources.resource_groups.create_or_update(group, {"location": args.location})
        try:
            with progress.step(f"Checking the name {name}"):
                check_name(client, name)
            with progress.step(f"Creating storage account {name}"):
                account = provision(client, group, name, args.location)
            progress.line(f"{account.provisioning_state}: {account.primary_endpoints.blob}")
            with progress.step("Getting its keys"):
                secret = connection_string(client, group, name)
                client.storage.storage_accounts.regenerate_key(group, name, {"key_name": "key2"})
            progress.line(f"a connection string of {len(secret)} characters, and another second key")
            with progress.step("Creating a container"):
                container = client.storage.blob_containers.create(group, name, "documents", BlobContainer())
            progress.line(f"{container.name}: public access {container.public_access}")
            for each in client.storage.blob_containers.list(group, name):
                progress.line(f"listed: {each.name}")
            with progress.step(f"Deleting storage account {name}"):
                client.storage.storage_accounts.delete(group, name)
        finally:
            with progress.step(f"Deleting resource group {group}"):
                client.resources.resource_groups.begin_delete(group).result()
    progress.line("Done.")


if __name__ == "__main__":
    main()
