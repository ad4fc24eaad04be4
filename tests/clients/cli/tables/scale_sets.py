"""Scale sets and their instances."""

from .row import Row

_CREATE = (
    "vmss create -n web -g rg --image Ubuntu2204 --orchestration-mode Uniform --instance-count 2 --vm-sku Standard_B2s "
    "--admin-username azureuser --admin-password Correct-Horse-42 --upgrade-policy-mode Manual"
)
_FLEXIBLE = (
    "vmss create -n flex -g rg --image Ubuntu2204 --orchestration-mode Flexible --instance-count 2 --vm-sku Standard_B2s "
    "--admin-username azureuser --admin-password Correct-Horse-42"
)

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row(_CREATE),
    Row("vmss list -g rg", "[].name", ["web"]),
    Row("vmss show -n web -g rg", "sku.capacity", 2),
    Row("vmss list-instances -n web -g rg", "[].name", ["web_0", "web_1"]),
    Row("vmss scale -n web -g rg --new-capacity 3", "sku.capacity", 3),
    Row("vmss get-instance-view -n web -g rg", "virtualMachine.statusesSummary[0].count", 3),
    Row("vmss deallocate -n web -g rg --instance-ids 1"),
    Row("vmss get-instance-view -n web -g rg --instance-id 1", "statuses[1].code", "PowerState/deallocated"),
    Row("vmss start -n web -g rg"),
    Row("vmss restart -n web -g rg --instance-ids 7", exit=1, error="InvalidParameter"),
    Row("vmss reimage -n web -g rg --instance-ids 1"),
    Row("vmss update-instances -n web -g rg --instance-ids '*'"),
    Row("vmss delete-instances -n web -g rg --instance-ids 0"),
    Row("vmss list-instances -n web -g rg", "[].instanceId", ["1", "2"]),
    Row("vmss rolling-upgrade start -n web -g rg"),
    Row("vmss rolling-upgrade get-latest -n web -g rg", "runningStatus.code", "Completed"),
    Row("vmss list-skus -n web -g rg", "length(@) > `10`", True),
    Row("vmss delete -n web -g rg"),
    Row("vmss list -g rg", "[]", []),
    Row(_FLEXIBLE, "vmss.sku.capacity"),
    Row("vmss show -n flex -g rg", "[orchestrationMode, sku.capacity]", ["Flexible", 2]),
    Row("vm list --vmss flex -g rg", "length(@)", 2),
    Row("vm list -g rg", "[].provisioningState", ["Succeeded", "Succeeded"]),
    Row("vmss list-instances -n flex -g rg", "length(@)", 2),
    Row("vmss scale -n flex -g rg --new-capacity 1", "sku.capacity", 1),
    Row("vm list -g rg", "length(@)", 1),
    Row("vmss delete -n flex -g rg"),
    Row("vm list -g rg", "[]", []),
]
