"""A virtual machine with its network.

azprov preview samples/stacks/virtual_machine.py --local --stack machine --config key="ssh-ed25519 AAAA… me"
azprov up samples/stacks/virtual_machine.py --local --stack machine
azprov destroy samples/stacks/virtual_machine.py --local --stack machine
"""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.compute.models import HardwareProfile, ImageReference, OSDisk, StorageProfile
from azure.mgmt.provisioning.services.network.models import NetworkInterface, NetworkInterfaceIPConfiguration
from azure.mgmt.provisioning.services.resources.models import ResourceGroup
from azure.mgmt.provisioning.stack import Stack

USER = "azureuser"
EXAMPLE_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample0 example"


def virtual_machine(az: ProvisioningClient, stack: Stack) -> None:
    """What shall be there."""
    rg = az.resources.resource_groups.create_or_update(f"machine-{stack.name}", {"location": "westeurope"})
    with stack.component("network"):
        interface = network(az, stack, rg)
    key = stack.config.get("key", str, EXAMPLE_KEY)
    machine = az.compute.virtual_machines.begin_create_or_update(
        rg.name,
        "machine",
        {
            "location": rg.location,
            "hardware_profile": HardwareProfile(vm_size="Standard_B2s"),
            "storage_profile": StorageProfile(
                image_reference=ImageReference(
                    publisher="Canonical", offer="ubuntu-24_04-lts", sku="server", version="latest"
                ),
                os_disk=OSDisk(create_option="FromImage", delete_option="Delete"),
            ),
            "os_profile": {
                "computer_name": "machine",
                "admin_username": USER,
                "linux_configuration": {
                    "disable_password_authentication": True,
                    "ssh": {"public_keys": [{"path": f"/home/{USER}/.ssh/authorized_keys", "key_data": key}]},
                },
            },
            "network_profile": {"network_interfaces": [{"id": interface.id, "delete_option": "Delete"}]},
        },
    ).result()
    stack.export("machine", machine.vm_id)


def network(az: ProvisioningClient, stack: Stack, rg: ResourceGroup) -> NetworkInterface:
    """A virtual network with a subnet, a public address, and a network interface with both."""
    az.network.virtual_networks.begin_create_or_update(
        rg.name, "net", {"location": rg.location, "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
    ).result()
    subnet = az.network.subnets.begin_create_or_update(
        rg.name, "net", "machines", {"address_prefix": "10.0.0.0/24"}
    ).result()
    address = az.network.public_ip_addresses.begin_create_or_update(
        rg.name,
        "address",
        {
            "location": rg.location,
            "sku": {"name": "Standard"},
            "public_ip_allocation_method": "Static",
            "dns_settings": {"domain_name_label": stack.random_name("machine-", 16)},
        },
    ).result()
    stack.export("address", address.ip_address)
    configuration = NetworkInterfaceIPConfiguration(name="main", subnet=subnet, public_ip_address=address)
    return az.network.network_interfaces.begin_create_or_update(
        rg.name, "interface", {"location": rg.location, "ip_configurations": [configuration]}
    ).result()
