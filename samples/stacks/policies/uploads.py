"""Storage for uploads, which is as the rules of this folder ask for, or with --config open=true is not.

azprov preview samples/stacks/policies/uploads.py --local
azprov up samples/stacks/policies/uploads.py --local --config open=true     sends nothing
"""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.stack import Stack


def uploads(az: ProvisioningClient, stack: Stack) -> None:
    """What shall be there."""
    is_open = stack.config.get("open", bool, False)
    rg = az.resources.resource_groups.create_or_update("uploads-rg", {"location": "westeurope"})
    az.storage.storage_accounts.begin_create(
        rg.name,
        stack.random_name("uploads", 20),
        {
            "location": rg.location,
            "kind": "StorageV2",
            "sku": {"name": "Standard_LRS"},
            "enable_https_traffic_only": not is_open,
            "allow_blob_public_access": is_open,
        },
    )
