"""Snapshots, images, availability sets, proximity placement groups and SSH keys."""

from .row import Row

_VM = "--size Standard_B2s --admin-username azureuser --admin-password Correct-Horse-42"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("disk create -n disk -g rg -l westeurope --size-gb 8 --os-type Linux"),
    Row("snapshot create -n shot -g rg -l westeurope --source disk", "[diskSizeGB, osType]", [8, "Linux"]),
    Row("snapshot list -g rg", "[].name", ["shot"]),
    Row("disk create -n copy -g rg -l westeurope --source shot", "[diskSizeGB, osType]", [8, "Linux"]),
    Row("snapshot delete -n shot -g rg"),
    Row("vm availability-set create -n set -g rg -l westeurope", "sku.name", "Aligned"),
    Row("ppg create -n near -g rg -l westeurope", "proximityPlacementGroupType", "Standard"),
    Row(f"vm create -n vm -g rg --image Debian:debian-12:12-gen2:latest --availability-set set --ppg near {_VM}"),
    Row("vm availability-set show -n set -g rg", "length(virtualMachines)", 1),
    Row("ppg show -n near -g rg", "length(virtualMachines)", 1),
    Row("vm availability-set delete -n set -g rg", exit=1, error="OperationNotAllowed"),
    Row("ppg delete -n near -g rg", exit=1, error="OperationNotAllowed"),
    Row("image create -n image -g rg --source vm", exit=1, error="OperationNotAllowed"),
    Row("vm deallocate -n vm -g rg"),
    Row("vm generalize -n vm -g rg"),
    Row("image create -n image -g rg --source vm --hyper-v-generation V2", "storageProfile.osDisk.osType", "Linux"),
    Row(f"vm create -n two -g rg --image image {_VM}", "powerState", "VM running"),
    Row("vm delete -n vm -g rg -y"),
    Row("vm availability-set delete -n set -g rg"),
    Row("ppg delete -n near -g rg"),
    Row("image delete -n image -g rg"),
    Row("sshkey create -n key -g rg -l westeurope --public-key 'ssh-rsa AAAAB3NzaC1yc2E= me@home'", "name", "key"),
    Row("sshkey list -g rg", "[].name", ["key"]),
    Row("sshkey delete -n key -g rg -y"),
]
