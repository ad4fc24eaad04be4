"""What shall be there: a resource group, and whatever you say next."""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.stack import Stack


def main(az: ProvisioningClient, stack: Stack) -> None:
    """The program of the stack."""
    location = stack.config.get("location", str, "westeurope")
    group = az.resources.resource_groups.create_or_update(
        f"{stack.name}-rg",
        {"location": location},
    )
    stack.export("group", group.id)
