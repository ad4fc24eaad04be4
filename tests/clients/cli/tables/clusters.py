"""Kubernetes clusters."""

from .row import Row

_CLUSTER = "-n aks -g rg"
_POOL = "--cluster-name aks -g rg -n work"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("aks get-versions -l westeurope", "values[?isDefault].version", ["1.33"]),
    Row(
        f"aks create {_CLUSTER} --node-count 1 --no-ssh-key --kubernetes-version 1.32.9",
        "nodeResourceGroup",
        "MC_rg_aks_westeurope",
    ),
    Row("group exists -n MC_rg_aks_westeurope", "@", True),
    Row(f"aks show {_CLUSTER}", "[provisioningState, powerState.code]", ["Succeeded", "Running"]),
    Row("aks list -g rg", "[].name", ["aks"]),
    Row(f"aks scale {_CLUSTER} --node-count 3", "agentPoolProfiles[0].count", 3),
    Row(f"aks nodepool add {_POOL} --node-count 2", "mode", "User"),
    Row("aks nodepool list --cluster-name aks -g rg", "sort([].name)", ["nodepool1", "work"]),
    Row(f"aks nodepool scale {_POOL} --node-count 4", "count", 4),
    Row("aks nodepool delete --cluster-name aks -g rg -n nodepool1", exit=1, error="at least one system agent pool"),
    Row(f"aks nodepool delete {_POOL}"),
    Row(f"aks get-upgrades {_CLUSTER}", "controlPlaneProfile.upgrades[0].kubernetesVersion", "1.32.10"),
    Row(f"aks upgrade {_CLUSTER} --kubernetes-version 1.33.5 -y", "currentKubernetesVersion", "1.33.5"),
    Row(f"aks get-credentials {_CLUSTER} -f -"),
    Row(f"aks stop {_CLUSTER}"),
    Row(f"aks show {_CLUSTER}", "powerState.code", "Stopped"),
    Row(f"aks start {_CLUSTER}"),
    Row(f"aks update {_CLUSTER} --tags a=b", "tags", {"a": "b"}),
    Row(f"aks delete {_CLUSTER} -y"),
    Row("group exists -n MC_rg_aks_westeurope", "@", False),
]
