"""The virtual machine that the benchmarks send and receive: about 1.4 kB of JSON, as the service returns it."""

from __future__ import annotations

from typing import Any

from .contenders import SUBSCRIPTION

CLIENT = "ComputeManagementClient"
COUNT = 5_000
_GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/demo/providers"


def body(number: int) -> dict[str, Any]:
    """What a request to create a machine holds, with attribute names as keys."""
    name = f"machine-{number:05}"
    return {
        "location": "westeurope",
        "tags": {"number": str(number), "purpose": "benchmark"},
        "hardware_profile": {"vm_size": "Standard_D2s_v5"},
        "storage_profile": {
            "image_reference": {
                "publisher": "Canonical",
                "offer": "ubuntu-24_04-lts",
                "sku": "server",
                "version": "latest",
            },
            "os_disk": {
                "name": f"{name}-os",
                "create_option": "FromImage",
                "caching": "ReadWrite",
                "managed_disk": {"storage_account_type": "Premium_LRS"},
                "delete_option": "Delete",
                "disk_size_gb": 64,
            },
            "data_disks": [
                {
                    "lun": 0,
                    "name": f"{name}-data",
                    "create_option": "Empty",
                    "disk_size_gb": 128,
                    "managed_disk": {"storage_account_type": "Premium_LRS"},
                }
            ],
        },
        "os_profile": {
            "computer_name": name,
            "admin_username": "azureuser",
            "linux_configuration": {"disable_password_authentication": True, "provision_vm_agent": True},
        },
        "network_profile": {
            "network_interfaces": [
                {"id": f"{_GROUP}/Microsoft.Network/networkInterfaces/{name}-nic", "properties": {"primary": True}}
            ]
        },
    }


def machine(number: int) -> dict[str, Any]:
    """A machine as the service returns it."""
    name = f"machine-{number:05}"
    return {
        "id": f"{_GROUP}/Microsoft.Compute/virtualMachines/{name}",
        "name": name,
        "type": "Microsoft.Compute/virtualMachines",
        "location": "westeurope",
        "tags": {"number": str(number), "purpose": "benchmark"},
        "properties": {
            "vmId": f"00000000-0000-0000-0000-{number:012}",
            "provisioningState": "Succeeded",
            "hardwareProfile": {"vmSize": "Standard_D2s_v5"},
            "storageProfile": {
                "imageReference": {
                    "publisher": "Canonical",
                    "offer": "ubuntu-24_04-lts",
                    "sku": "server",
                    "version": "latest",
                },
                "osDisk": {
                    "osType": "Linux",
                    "name": f"{name}-os",
                    "createOption": "FromImage",
                    "caching": "ReadWrite",
                    "managedDisk": {
                        "storageAccountType": "Premium_LRS",
                        "id": f"{_GROUP}/Microsoft.Compute/disks/{name}-os",
                    },
                    "deleteOption": "Delete",
                    "diskSizeGB": 64,
                },
                "dataDisks": [
                    {
                        "lun": 0,
                        "name": f"{name}-data",
                        "createOption": "Empty",
                        "caching": "None",
                        "managedDisk": {"storageAccountType": "Premium_LRS"},
                        "diskSizeGB": 128,
                    }
                ],
            },
            "osProfile": {
                "computerName": name,
                "adminUsername": "azureuser",
                "linuxConfiguration": {
                    "disablePasswordAuthentication": True,
                    "provisionVMAgent": True,
                },
            },
            "networkProfile": {
                "networkInterfaces": [
                    {"id": f"{_GROUP}/Microsoft.Network/networkInterfaces/{name}-nic", "properties": {"primary": True}}
                ]
            },
        },
    }


def read(found: Any) -> tuple[Any, ...]:
    """Eight members of a machine, nested ones too."""
    storage = found.storage_profile
    return (
        found.id,
        found.name,
        found.tags["number"],
        found.provisioning_state,
        found.hardware_profile.vm_size,
        storage.os_disk.managed_disk.storage_account_type,
        storage.data_disks[0].lun,
        found.network_profile.network_interfaces[0].id,
    )
