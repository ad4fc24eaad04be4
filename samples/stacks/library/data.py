"""A component that is a function: storage as the team wants it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.resources.models import ResourceGroup
from azure.mgmt.provisioning.stack import Stack


class Data(NamedTuple):
    """What there is of it.

    :ivar account: The id of the storage account.
    :ivar blobs: Where its blobs are.
    """

    account: str
    blobs: str


def data(az: ProvisioningClient, stack: Stack, rg: ResourceGroup, *, containers: Sequence[str] = ()) -> Data:
    """A storage account that takes HTTPS alone and shows nothing to everybody, with some containers."""
    with stack.component("data"):
        account = az.storage.storage_accounts.begin_create(
            rg.name,
            stack.random_name("data", 20),
            {
                "location": rg.location,
                "kind": "StorageV2",
                "sku": {"name": "Standard_LRS"},
                "enable_https_traffic_only": True,
                "minimum_tls_version": "TLS1_2",
                "allow_blob_public_access": False,
            },
        ).result()
        for name in containers:
            az.storage.blob_containers.create(rg.name, account.name, name, {})
    assert account.primary_endpoints is not None
    return Data(account.id, account.primary_endpoints.blob)
