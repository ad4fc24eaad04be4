"""A network that other stacks put their things into: its outputs say where.

azprov up samples/stacks/network.py --stack network --local
azprov up samples/stacks/machines.py --stack machines --local
"""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.stack import Stack


def network(az: ProvisioningClient, stack: Stack) -> None:
    """What shall be there."""
    rg = az.resources.resource_groups.create_or_update("network-rg", {"location": "westeurope"})
    net = az.network.virtual_networks.begin_create_or_update(
        rg.name, "net", {"location": rg.location, "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
    ).result()
    rules = az.network.network_security_groups.begin_create_or_update(
        rg.name,
        "machines",
        {
            "location": rg.location,
            "security_rules": [
                {
                    "name": "https",
                    "priority": 100,
                    "direction": "Inbound",
                    "access": "Allow",
                    "protocol": "Tcp",
                    "source_address_prefix": "Internet",
                    "source_port_range": "*",
                    "destination_address_prefix": "*",
                    "destination_port_range": "443",
                }
            ],
        },
    ).result()
    # Others stand on it: neither a run nor `azprov destroy` deletes it, unless this is taken away first.
    with stack.options(protect=stack.config.get("protect", bool, False)):
        subnet = az.network.subnets.begin_create_or_update(
            rg.name, net.name, "machines", {"address_prefix": "10.0.1.0/24", "network_security_group": rules}
        ).result()
    stack.export("location", rg.location)
    stack.export("subnet_id", subnet.id)
