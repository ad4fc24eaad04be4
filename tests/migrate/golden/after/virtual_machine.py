"""A virtual machine with its network, written for azure-mgmt-compute 30 and azure-mgmt-network 25."""

import azure.mgmt.provisioning.services.network
from azure.mgmt.provisioning.services.compute import ComputeManagementClient
from azure.mgmt.provisioning.services.compute import models as compute_models
from azure.mgmt.provisioning.services.compute.models import (
    CachingTypes,  # of disks
    HardwareProfile,
    ImageReference,
    NetworkInterfaceReference,
    NetworkProfile,
    OSDisk,
    OSProfile,
    StorageProfile,
)
from azure.mgmt.provisioning.services.network.models import AddressSpace, Subnet, VirtualNetwork
from azure.mgmt.provisioning.services import ResourceManagementClient

LOCATION = "westeurope"


class Machines:
    """Makes virtual machines in one resource group."""

    def __init__(self, credential, subscription_id, **options):
        self.compute = ComputeManagementClient(credential, subscription_id, **options)
        self.network = azure.mgmt.provisioning.services.network.NetworkManagementClient(credential, subscription_id, **options)
        self.resources = ResourceManagementClient(credential=credential, subscription_id=subscription_id, **options)

    def make(self, group, name):
        self.resources.resource_groups.create_or_update(group, {"location": LOCATION})
        subnets = [Subnet(name="default", address_prefix="10.0.0.0/24")]
        space = AddressSpace(address_prefixes=["10.0.0.0/16"])
        network = VirtualNetwork(location=LOCATION, address_space=space, subnets=subnets)
        made = self.network.virtual_networks.begin_create_or_update(group, name, network).result()
        interface = self.network.network_interfaces.begin_create_or_update(
            group,
            name,
            azure.mgmt.provisioning.services.network.models.NetworkInterface(
                location=LOCATION,
                ip_configurations=[
                    {
                        "name": "first",
                        "subnet": {"id": made.subnets[0].id},
                        "private_ip_allocation_method": azure.mgmt.provisioning.services.network.models.IPAllocationMethod.DYNAMIC,
                    }
                ],
            ),
        ).result()
        machine = compute_models.VirtualMachine(
            location=LOCATION,
            hardware_profile=HardwareProfile(vm_size="Standard_DS1_v2"),
            storage_profile=StorageProfile(
                image_reference=ImageReference(
                    publisher="Canonical", offer="0001-com-ubuntu-server-jammy", sku="22_04-lts", version="latest"
                ),
                os_disk=OSDisk(create_option="FromImage", caching=CachingTypes.READ_WRITE),
            ),
            os_profile=OSProfile(computer_name=name, admin_username="someone", admin_password="Pa55-w0rd-of-length"),
            network_profile=NetworkProfile(network_interfaces=[NetworkInterfaceReference(id=interface.id)]),
        )
        return self.compute.virtual_machines.begin_create_or_update(group, name, machine).result()

    def names(self):
        return [machine.name for machine in self.compute.virtual_machines.list_all()]


def run(credential, subscription_id, **options):
    machines = Machines(credential, subscription_id, **options)
    made = machines.make("rg", "vm")
    machines.compute.virtual_machines.begin_deallocate("rg", "vm").wait()
    caching = made.storage_profile.os_disk.caching
    machines.compute.virtual_machines.begin_delete("rg", "vm").wait()
    return [made.name, str(caching), machines.names()]
