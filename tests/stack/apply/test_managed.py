"""What a resource of a stack manages goes with it, and what others' manage stays."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.stack import StackError
from azure.mgmt.provisioning.stack.apply.destroy import Destroy

from .world import World, group, in_virtual_time, only

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample0 nobody"


def interface(az: Any) -> None:
    subnet = {"name": "machines", "address_prefix": "10.0.0.0/24"}
    space = {"address_prefixes": ["10.0.0.0/16"]}
    network = {"location": "westeurope", "address_space": space, "subnets": [subnet]}
    made = az.network.virtual_networks.begin_create_or_update("shop-rg", "net", network).result()
    configuration = {"name": "main", "subnet": {"id": f"{made.id}/subnets/machines"}}
    body = {"location": "westeurope", "ip_configurations": [configuration]}
    az.network.network_interfaces.begin_create_or_update("shop-rg", "interface", body).result()


def machine(az: Any) -> None:
    found = az.network.network_interfaces.get("shop-rg", "interface")
    az.compute.virtual_machines.begin_create_or_update("shop-rg", "machine", body_of_machine(found.id))


def body_of_machine(interface_id: str) -> Any:
    image = {"publisher": "Canonical", "offer": "ubuntu-24_04-lts", "sku": "server", "version": "latest"}
    keys = [{"path": "/home/me/.ssh/authorized_keys", "key_data": KEY}]
    return {
        "location": "westeurope",
        "hardware_profile": {"vm_size": "Standard_B2s"},
        "storage_profile": {"image_reference": image, "os_disk": {"create_option": "FromImage"}},
        "os_profile": {
            "computer_name": "machine",
            "admin_username": "me",
            "linux_configuration": {"disable_password_authentication": True, "ssh": {"public_keys": keys}},
        },
        "network_profile": {"network_interfaces": [{"id": interface_id}]},
    }


@in_virtual_time
async def test_the_disk_of_a_machine_of_the_stack_is_the_stacks(world: World):
    applied = await world.up(only(group, interface, machine))
    assert applied.succeeded, applied.failed
    listed = [each async for each in world.client.resources.resources.list_by_resource_group("shop-rg")]
    assert [each.type for each in listed if each.managed_by] == ["Microsoft.Compute/disks"]
    assert (await Destroy(world.client, world.journal).run()).succeeded
    assert world.names() == set()


@in_virtual_time
async def test_the_disk_of_somebody_elses_machine_is_not(world: World):
    await world.up(only(group, interface))
    found = await world.client.network.network_interfaces.get("shop-rg", "interface")
    body = body_of_machine(found.id)
    await (await world.client.compute.virtual_machines.begin_create_or_update("shop-rg", "machine", body)).result()
    with pytest.raises(StackError, match=r"/disks/machine_OsDisk[^/]*\n.*/virtualMachines/machine$"):
        await Destroy(world.client, world.journal).run()
