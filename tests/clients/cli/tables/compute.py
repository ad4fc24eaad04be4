"""Disks and machines."""

from .row import Row

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("disk create -n disk -g rg -l westeurope --size-gb 8", "diskState", "Unattached"),
    Row("disk list -g rg", "[].name", ["disk"]),
    Row("disk show -n disk -g rg", "diskSizeGB", 8),
    Row("disk update -n disk -g rg --size-gb 16", "diskSizeGB", 16),
    Row("disk delete -n disk -g rg -y"),
    Row("vm list-sizes -l westeurope", "length(@)", 22),
    Row("vm list-usage -l westeurope", "length(@)", 7),
    Row(
        "network vnet create -n net -g rg -l westeurope --address-prefixes 10.0.0.0/16 --subnet-name one --subnet-prefixes 10.0.0.0/24"
    ),
    Row("network nic create -n nic -g rg --vnet-name net --subnet one"),
    Row("disk create -n osdisk -g rg -l westeurope --size-gb 8 --os-type Linux", "osType", "Linux"),
    Row(
        "vm create -n vm -g rg -l westeurope --attach-os-disk osdisk --os-type linux --size Standard_B2s --nics nic",
        "powerState",
        "VM running",
    ),
    Row("vm list -g rg", "[].name", ["vm"]),
    Row("vm show -n vm -g rg", "provisioningState", "Succeeded"),
    Row("vm show -d -n vm -g rg", "[powerState, privateIps]", ["VM running", "10.0.0.4"]),
    Row(
        "vm get-instance-view -n vm -g rg",
        "instanceView.statuses[].code",
        ["ProvisioningState/succeeded", "PowerState/running"],
    ),
    Row("vm stop -n vm -g rg"),
    Row("vm show -d -n vm -g rg", "powerState", "VM stopped"),
    Row("vm deallocate -n vm -g rg"),
    Row("vm show -d -n vm -g rg", "powerState", "VM deallocated"),
    Row("vm start -n vm -g rg"),
    Row("vm restart -n vm -g rg"),
    Row("vm list-ip-addresses -n vm -g rg", "[].virtualMachine.network.privateIpAddresses[]", ["10.0.0.4"]),
    Row("vm list-vm-resize-options -n vm -g rg", "length(@) > `0`", True),
    Row("vm update -n vm -g rg --set tags.a=b", "tags", {"a": "b"}),
    Row("vm resize -n vm -g rg --size Standard_B4ms", "hardwareProfile.vmSize", "Standard_B4ms"),
    Row("vm disk attach -g rg --vm-name vm --name data --new --size-gb 4"),
    Row("vm show -n vm -g rg", "storageProfile.dataDisks[].name", ["data"]),
    Row("vm disk detach -g rg --vm-name vm --name data"),
    Row("vm identity assign -g rg -n vm", "length(systemAssignedIdentity)", 36),
    Row("vm identity show -g rg -n vm", "type", "SystemAssigned"),
    Row("vm nic list -g rg --vm-name vm", "length(@)", 1),
    Row("vm wait -g rg -n vm --created"),
    Row("vm delete -n vm -g rg -y"),
    Row("vm list", "[]", []),
    Row("disk list -g rg", "[].name", ["data", "osdisk"]),
]
