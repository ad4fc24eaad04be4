"""A virtual machine: a virtual network with a subnet, a public IP address, a network interface, the machine.

Then it is stopped, started and deleted.

    python samples/virtual_machine.py            # on the local Azure Resource Manager: no account, no network
    python samples/virtual_machine.py --azure    # on Azure, see --help
"""

from __future__ import annotations

import secrets
import uuid
from typing import Final

from support import Progress, arguments, connect

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.compute.models import (
    HardwareProfile,
    ImageReference,
    NetworkInterfaceReference,
    NetworkProfile,
    OSDisk,
    OSProfile,
    StorageProfile,
    VirtualMachine,
)
from azure.mgmt.provisioning.services.network.models import (
    NetworkInterface,
    NetworkInterfaceIPConfiguration,
    PublicIPAddress,
    PublicIPAddressDnsSettings,
    PublicIPAddressSku,
    Subnet,
)

SIZE: Final = "Standard_B2s"
IMAGE = ImageReference(publisher="Canonical", offer="ubuntu-24_04-lts", sku="server", version="latest")


def create_subnet(client: ProvisioningClient, group: str, network: str, location: str) -> Subnet:
    """A virtual network, as an inline dict, and a subnet of it, as a model."""
    client.network.virtual_networks.begin_create_or_update(
        group, network, {"location": location, "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
    ).result()
    subnet = Subnet(address_prefix="10.0.0.0/24")
    return client.network.subnets.begin_create_or_update(group, network, "machines", subnet).result()


def create_address(client: ProvisioningClient, group: str, name: str, location: str) -> PublicIPAddress:
    """A public IP address with a DNS name, as a model."""
    address = PublicIPAddress(
        location=location,
        sku=PublicIPAddressSku(name="Standard"),
        public_ip_allocation_method="Static",
        dns_settings=PublicIPAddressDnsSettings(domain_name_label=name),
    )
    return client.network.public_ip_addresses.begin_create_or_update(group, name, address).result()


def create_interface(
    client: ProvisioningClient, group: str, name: str, location: str, subnet: Subnet, address: PublicIPAddress
) -> NetworkInterface:
    """A network interface, as an inline dict with models in it. The subnet gives it its private address."""
    configuration = NetworkInterfaceIPConfiguration(name="main", subnet=subnet, public_ip_address=address)
    return client.network.network_interfaces.begin_create_or_update(
        group, name, {"location": location, "ip_configurations": [configuration]}
    ).result()


def create_machine(
    client: ProvisioningClient, group: str, name: str, location: str, interface: NetworkInterface
) -> VirtualMachine:
    """The machine, as a model with an inline dict in it. Its disk and its interface are deleted with it.

    Nobody gets to know its password. To log in to a machine, give it your public SSH key in its place:
    ``linux_configuration={"disable_password_authentication": True, "ssh": {"public_keys": [{"key_data": ..., "path":
    "/home/azureuser/.ssh/authorized_keys"}]}}``.
    """
    machine = VirtualMachine(
        location=location,
        hardware_profile=HardwareProfile(vm_size=SIZE),
        storage_profile=StorageProfile(
            image_reference=IMAGE,
            os_disk=OSDisk(
                create_option="FromImage", delete_option="Delete", managed_disk={"storage_account_type": "Standard_LRS"}
            ),
        ),
        os_profile=OSProfile(
            computer_name=name, admin_username="azureuser", admin_password=f"Aa1-{secrets.token_urlsafe(24)}"
        ),
        network_profile=NetworkProfile(
            network_interfaces=[NetworkInterfaceReference(id=interface.id, delete_option="Delete")]
        ),
    )
    return client.compute.virtual_machines.begin_create_or_update(group, name, machine).result()


def power_state(client: ProvisioningClient, group: str, name: str) -> str:
    """What the machine does, for instance "VM running"."""
    view = client.compute.virtual_machines.instance_view(group, name)
    states = [each.display_status for each in view.statuses if each.code.startswith("PowerState/")]
    return states[0] if states else "unknown"


def main() -> None:
    """Run the sample."""
    args = arguments("A virtual machine with its network: provision, stop, start, delete.")
    suffix = uuid.uuid4().hex[:6]
    group, network, address_name, nic, name = (f"sample-{kind}-{suffix}" for kind in ("rg", "net", "ip", "nic", "vm"))
    progress = Progress()
    with connect(args.azure) as client:
        machines = client.compute.virtual_machines
        with progress.step(f"Creating resource group {group} in {args.location}"):
            client.resources.resource_groups.create_or_update(group, {"location": args.location})
        try:
            with progress.step(f"Creating virtual network {network}"):
                subnet = create_subnet(client, group, network, args.location)
            progress.line(f"subnet {subnet.name}: {subnet.address_prefix}")
            with progress.step(f"Creating public IP address {address_name}"):
                address = create_address(client, group, address_name, args.location)
            progress.line(f"{address.ip_address}, {address.dns_settings.fqdn if address.dns_settings else None}")
            with progress.step(f"Creating network interface {nic}"):
                interface = create_interface(client, group, nic, args.location, subnet, address)
            for configuration in interface.ip_configurations:
                progress.line(f"private address {configuration.private_ip_address}")
            with progress.step(f"Creating virtual machine {name}"):
                create_machine(client, group, name, args.location, interface)
            progress.line(power_state(client, group, name))
            with progress.step("Stopping it"):
                # This leaves it its cores, which cost money: begin_deallocate gives them back.
                machines.begin_power_off(group, name).result()
            progress.line(power_state(client, group, name))
            with progress.step("Starting it"):
                machines.begin_start(group, name).result()
            progress.line(power_state(client, group, name))
            with progress.step("Deleting it"):
                machines.begin_delete(group, name).result()
            left = [each.name for each in client.resources.resources.list_by_resource_group(group)]
            progress.line(f"left: {', '.join(left)}")
        finally:
            with progress.step(f"Deleting resource group {group}"):
                client.resources.resource_groups.begin_delete(group).result()
    progress.line("Done.")


if __name__ == "__main__":
    main()
