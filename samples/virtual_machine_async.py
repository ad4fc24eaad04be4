"""Virtual machines with the async client: what does not need each other is made at the same time.

python samples/virtual_machine_async.py            # on the local Azure Resource Manager: no account, no network
python samples/virtual_machine_async.py --azure    # on Azure, see --help
"""

from __future__ import annotations

import asyncio
import secrets
import uuid
from typing import Final

from support import Progress, arguments, connect_async

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.services.compute.models import (
    HardwareProfile,
    ImageReference,
    NetworkInterfaceReference,
    VirtualMachine,
)
from azure.mgmt.provisioning.services.network.models import NetworkInterface, PublicIPAddress, Subnet, VirtualNetwork

COUNT = 2
SIZE: Final = "Standard_B2s"
IMAGE = ImageReference(publisher="Canonical", offer="ubuntu-24_04-lts", sku="server", version="latest")


async def create_subnet(client: ProvisioningClient, group: str, name: str, location: str) -> Subnet:
    """A virtual network with a subnet in it, as a model with inline dicts."""
    network = VirtualNetwork(
        location=location,
        address_space={"address_prefixes": ["10.0.0.0/16"]},
        subnets=[{"name": "machines", "address_prefix": "10.0.0.0/24"}],
    )
    poller = await client.network.virtual_networks.begin_create_or_update(group, name, network)
    await poller.result()
    return await client.network.subnets.get(group, name, "machines")


async def create_address(client: ProvisioningClient, group: str, name: str, location: str) -> PublicIPAddress:
    """A public IP address, as an inline dict."""
    poller = await client.network.public_ip_addresses.begin_create_or_update(
        group,
        name,
        {"location": location, "sku": {"name": "Standard"}, "public_ip_allocation_method": "Static"},
    )
    return await poller.result()


async def create_network(
    client: ProvisioningClient, group: str, name: str, location: str, addresses: list[str]
) -> tuple[Subnet, list[PublicIPAddress]]:
    """A virtual network and the public IP addresses with these names, all at the same time."""
    return await asyncio.gather(
        create_subnet(client, group, name, location),
        asyncio.gather(*(create_address(client, group, each, location) for each in addresses)),
    )


async def create_machine(
    client: ProvisioningClient, group: str, name: str, location: str, subnet: Subnet, address: PublicIPAddress
) -> tuple[VirtualMachine, NetworkInterface]:
    """A machine and its network interface. Both are made one after the other, but beside other machines."""
    interfaces = await client.network.network_interfaces.begin_create_or_update(
        group,
        f"{name}-nic",
        {
            "location": location,
            "ip_configurations": [{"name": "main", "subnet": subnet, "public_ip_address": address}],
        },
    )
    interface = await interfaces.result()
    machines = await client.compute.virtual_machines.begin_create_or_update(
        group,
        name,
        {
            "location": location,
            "hardware_profile": HardwareProfile(vm_size=SIZE),
            "storage_profile": {
                "image_reference": IMAGE,
                "os_disk": {"create_option": "FromImage", "delete_option": "Delete"},
            },
            "os_profile": {
                "computer_name": name,
                "admin_username": "azureuser",
                # Nobody gets to know it: see virtual_machine.py for SSH keys.
                "admin_password": f"Aa1-{secrets.token_urlsafe(24)}",
            },
            "network_profile": {
                "network_interfaces": [NetworkInterfaceReference(id=interface.id, delete_option="Delete")]
            },
        },
    )
    return await machines.result(), interface


async def power_states(client: ProvisioningClient, group: str, names: list[str]) -> str:
    """What the machines do."""
    views = await asyncio.gather(*(client.compute.virtual_machines.instance_view(group, name) for name in names))
    states = [status for view in views for status in view.statuses]
    return ", ".join(each.display_status for each in states if each.code.startswith("PowerState/"))


async def stop_and_start(client: ProvisioningClient, group: str, names: list[str], progress: Progress) -> None:
    """Stop all machines at once, then start them."""
    machines = client.compute.virtual_machines
    with progress.step("Stopping them"):
        pollers = await asyncio.gather(*(machines.begin_power_off(group, name) for name in names))
        await asyncio.gather(*(poller.result() for poller in pollers))
    progress.line(await power_states(client, group, names))
    with progress.step("Starting them"):
        pollers = await asyncio.gather(*(machines.begin_start(group, name) for name in names))
        await asyncio.gather(*(poller.result() for poller in pollers))
    progress.line(await power_states(client, group, names))


async def run(azure: bool, location: str) -> None:
    """Provision the machines, stop, start and delete them."""
    suffix = uuid.uuid4().hex[:6]
    group = f"sample-rg-{suffix}"
    names = [f"sample-vm{number}-{suffix}" for number in range(1, COUNT + 1)]
    progress = Progress()
    async with connect_async(azure) as client:
        with progress.step(f"Creating resource group {group} in {location}"):
            await client.resources.resource_groups.create_or_update(group, {"location": location})
        try:
            with progress.step(f"Creating a virtual network and {COUNT} public IP addresses"):
                wanted = [f"{name}-ip" for name in names]
                subnet, addresses = await create_network(client, group, f"sample-net-{suffix}", location, wanted)
            with progress.step(f"Creating {COUNT} virtual machines"):
                made = await asyncio.gather(
                    *(
                        create_machine(client, group, name, location, subnet, address)
                        for name, address in zip(names, addresses, strict=True)
                    )
                )
            for (machine, interface), address in zip(made, addresses, strict=True):
                inside = ", ".join(each.private_ip_address for each in interface.ip_configurations)
                progress.line(f"{machine.name}: {address.ip_address}, inside {inside}")
            await stop_and_start(client, group, names, progress)
            with progress.step("Deleting them"):
                pollers = await asyncio.gather(
                    *(client.compute.virtual_machines.begin_delete(group, name) for name in names)
                )
                await asyncio.gather(*(poller.result() for poller in pollers))
        finally:
            with progress.step(f"Deleting resource group {group}"):
                await (await client.resources.resource_groups.begin_delete(group)).result()
    progress.line("Done.")


def main() -> None:
    """Run the sample."""
    args = arguments("Virtual machines with their network, made at the same time; stop, start, delete.")
    asyncio.run(run(args.azure, args.location))


if __name__ == "__main__":
    main()
