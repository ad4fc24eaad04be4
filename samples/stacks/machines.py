"""Network interfaces in the network of another stack: see network.py, which is to be there first.

azprov up samples/stacks/machines.py --stack machines --local
"""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.stack import Stack


def machines(az: ProvisioningClient, stack: Stack) -> None:
    """What shall be there."""
    network = stack.other(stack.config.get("network", str, "network"))
    location: str = network["location"]
    rg = az.resources.resource_groups.create_or_update("machines-rg", {"location": location})
    for number in range(stack.config.get("count", int, 2)):
        az.network.network_interfaces.begin_create_or_update(
            rg.name,
            f"machine{number}",
            {
                "location": rg.location,
                "ip_configurations": [{"name": "main", "subnet": {"id": network["subnet_id"]}}],
            },
        )
