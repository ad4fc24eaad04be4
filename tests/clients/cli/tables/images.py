"""Machines made from images, what is looked up for them, and what is done with them."""

from .row import Row

_LINUX = "vm create -n vm -g rg --image Ubuntu2204 --generate-ssh-keys --size Standard_B2s"
_WINDOWS = (
    "vm create -n win -g rg --image Win2022Datacenter --admin-username azureuser --admin-password Correct-Horse-42"
)
_CUSTOM = "vm extension set -n CustomScript --publisher Microsoft.Azure.Extensions --vm-name vm -g rg"
_COMMAND = "vm run-command invoke -n vm -g rg --command-id RunShellScript --scripts 'echo hi'"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("vm image list -l westeurope", "length(@) > `10`", True),
    Row("vm image list -l westeurope --all -p Canonical -f ubuntu-24 -s minimal", "[].version", ["24.04.202404230", "24.04.202506260"]),
    Row("vm image list-publishers -l westeurope", "[?name=='Debian'].name", ["Debian"]),
    Row("vm image list-offers -l westeurope -p Debian", "[].name", ["debian-11", "debian-12"]),
    Row("vm image list-skus -l westeurope -p Debian -f debian-12", "[].name", ["12", "12-gen2", "12-arm64"]),
    Row("vm image show -l westeurope --urn Debian:debian-12:12-gen2:latest", "hyperVGeneration", "V2"),
    Row("vm image show -l westeurope --urn Debian:debian-12:none:latest", exit=3, error="NotFound"),
    Row("vm list-skus -l westeurope --size Standard_B2s", "[].[name, family]", [["Standard_B2s", "standardBSFamily"]]),
    Row(_LINUX, "powerState", "VM running"),
    Row("vm show -n vm -g rg", "storageProfile.imageReference.exactVersion", "22.04.202506200"),
    Row("vm show -n vm -g rg", "osProfile.linuxConfiguration.disablePasswordAuthentication", True),
    Row(f"{_WINDOWS} --size Standard_D2s_v5", "powerState", "VM running"),
    Row("vm show -n win -g rg", "storageProfile.osDisk.osType", "Windows"),
    Row("vm open-port -n vm -g rg --port 80", "securityRules[].destinationPortRange", ["22", "80"]),
    Row("disk create -n data -g rg -l westeurope --size-gb 8"),
    Row("vm disk attach -g rg --vm-name vm --disks data"),
    Row("vm show -n vm -g rg", "storageProfile.dataDisks[].name", ["data"]),
    Row("disk show -n data -g rg", "[diskState, ends_with(managedBy, '/vm')]", ["Attached", True]),
    Row("vm disk detach -g rg --vm-name vm --name data"),
    Row("vm extension image list-names -l westeurope -p Microsoft.Compute", "length(@)", 4),
    Row(f"{_CUSTOM} --settings '{{\"commandToExecute\": \"true\"}}'", "[typeHandlerVersion, provisioningState]", ["2.1", "Succeeded"]),
    Row("vm extension list --vm-name vm -g rg", "[].name", ["CustomScript"]),
    Row("vm extension show -n CustomScript --vm-name vm -g rg --instance-view", "instanceView.type", "Microsoft.Azure.Extensions.CustomScript"),
    Row(_COMMAND, "value[].code", ["ProvisioningState/succeeded"]),
    Row("vm run-command list -l westeurope", "[?id=='RunShellScript'].osType", ["Linux"]),
    Row("vm run-command show -l westeurope --command-id IPConfig", "osType", "Windows"),
    Row("vm stop -n vm -g rg"),
    Row(_COMMAND, exit=1, error="OperationNotAllowed"),
    Row("vm start -n vm -g rg"),
    Row("vm resize -n vm -g rg --size Standard_B4ms", "hardwareProfile.vmSize", "Standard_B4ms"),
    Row("vm extension delete -n CustomScript --vm-name vm -g rg"),
    Row("vm extension list --vm-name vm -g rg", "[]", []),
    Row("vm generalize -n vm -g rg", exit=1, error="OperationNotAllowed"),
    Row("vm deallocate -n vm -g rg"),
    Row("vm generalize -n vm -g rg"),
    Row("vm start -n vm -g rg", exit=1, error="OperationNotAllowed"),
    Row("vm delete -n vm -g rg -y"),
    Row("vm list -g rg", "[].name", ["win"]),
]  # fmt: skip
