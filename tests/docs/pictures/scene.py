"""What pictures show: a few resources in a local Azure Resource Manager whose clock stands still."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure, VirtualClock

TENANT = "11111111-1111-1111-1111-111111111111"


@contextmanager
def scene() -> Iterator[dict[str, Any]]:
    """Values by the names that they have in the code of a picture."""
    clock = VirtualClock(1_800_000_000.0, held=True)
    with LocalAzure(clock=clock) as azure:
        client = ProvisioningClient.local(azure)
        groups = client.resources.resource_groups
        for name in ("blog", "mail", "shop"):
            groups.create_or_update(name, {"location": "westeurope", "tags": {"env": "test"}})
        poller = client.keyvault.vaults.begin_create_or_update(
            "shop",
            "shop-kv",
            {
                "location": "westeurope",
                "properties": {
                    "tenant_id": TENANT,
                    "sku": {"name": "standard"},
                    "access_policies": [
                        {"tenant_id": TENANT, "object_id": TENANT, "permissions": {"secrets": ["get", "list"]}}
                    ],
                },
            },
        )
        clock.advance(60)
        yield {"client": client, "groups": groups, "vault": poller.result(), "poller": poller}
