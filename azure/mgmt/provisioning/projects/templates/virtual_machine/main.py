"""What shall be there: a virtual machine with its network and a public address."""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.network.models import NetworkInterface
from azure.mgmt.provisioning.services.resources.models import ResourceGroup
from azure.mgmt.provisioning.stack import Stack

USER = "azureuser"


def main(az: ProvisioningClient, stack: Stack) -> None:
    """The program of the stack."""
    location = stack.config.get("location", str, "westeurope")
    group = az.resources.resource_groups.create_or_update(
        f"machine-{stack.name}-rg",
        {"location": location},
    )
    with stack.component("network"):
        interface = network(az, stack, group)
    az.compute.virtual_machines.begin_create_or_update(
        group.name,
        "machine",
        {
            "location": group.location,
            "hardware_profile": {"vm_size": "Standard_B2s"},
            "storage_profile": {
                "image_reference": {
                    "publisher": "Canonical",
                    "offer": "ubuntu-24_04-lts",
                    "sku": "server",
                    "version": "latest",
                },
                "os_disk": {"create_option": "FromImage", "delete_option": "Delete"},
            },
            "os_profile": {
                "computer_name": "machine",
                "admin_username": USER,
                "linux_configuration": {
                    "disable_password_authentication": True,
                    "ssh": {
                        "public_keys": [
                            {
                                "path": f"/home/{USER}/.ssh/authorized_keys",
                                "key_data": stack.config.require("ssh_key"),
                            }
                        ]
                    },
                },
            },
            "network_profile": {
                "network_interfaces": [
                    {"id": interface.id, "delete_option": "Delete"},
                ],
            },
        },
    )


def network(
    az: ProvisioningClient,
    stack: Stack,
    group: ResourceGroup,
) -> NetworkInterface:
    """A network with a subnet that SSH may reach, and an interface in it."""
    rules = az.network.network_security_groups.begin_create_or_update(
        group.name,
        "rules",
        {
            "location": group.location,
            "security_rules": [
                {
                    "name": "ssh",
                    "priority": 1000,
                    "direction": "Inbound",
                    "access": "Allow",
                    "protocol": "Tcp",
                    "source_address_prefix": stack.config.get("ssh_from", str, "*"),
                    "source_port_range": "*",
                    "destination_address_prefix": "*",
                    "destination_port_range": "22",
                }
            ],
        },
    ).result()
    az.network.virtual_networks.begin_create_or_update(
        group.name,
        "net",
        {
            "location": group.location,
            "address_space": {"address_prefixes": ["10.0.0.0/16"]},
        },
    ).result()
    subnet = az.network.subnets.begin_create_or_update(
        group.name,
        "net",
        "machines",
        {"address_prefix": "10.0.0.0/24", "network_security_group": {"id": rules.id}},
    ).result()
    address = az.network.public_ip_addresses.begin_create_or_update(
        group.name,
        "address",
        {
            "location": group.location,
            "sku": {"name": "Standard"},
            "public_ip_allocation_method": "Static",
        },
    ).result()
    stack.export("ssh", f"{USER}@{address.ip_address}")
    return az.network.network_interfaces.begin_create_or_update(
        group.name,
        "interface",
        {
            "location": group.location,
            "ip_configurations": [
                {
                    "name": "main",
                    "subnet": {"id": subnet.id},
                    "public_ip_address": {"id": address.id},
                }
            ],
        },
    ).result()
