"""Pools of nodes: children of a cluster, and members of its document. No node runs."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...generic import lifecycle
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...provider.preconditions import resource_of
from ...store import Stored
from .versions import known, parts, resolve

behaviours = Behaviours("containerservice")

CLUSTERS = "Microsoft.ContainerService/managedClusters"
POOLS = f"{CLUSTERS}/agentPools"
_NAME = re.compile(r"[a-z][a-z0-9]{0,11}\Z")
_IMAGE = "AKSUbuntu-2204gen2containerd-202510.19.0"
_MOST = 1000
_DEFAULTS: dict[str, Any] = {
    "count": 1,
    "vmSize": "Standard_D4ds_v5",
    "osDiskSizeGB": 128,
    "osDiskType": "Managed",
    "kubeletDiskType": "OS",
    "type": "VirtualMachineScaleSets",
    "osType": "Linux",
    "maxPods": 250,
    "enableAutoScaling": False,
    "enableNodePublicIP": False,
    "enableEncryptionAtHost": False,
    "enableUltraSSD": False,
    "enableFIPS": False,
    "scaleDownMode": "Delete",
}
_FIXED = ("vmSize", "osType", "osDiskSizeGB", "osDiskType", "maxPods", "vnetSubnetID", "type")
"""What stays as it was when the pool was made."""


def invalid(message: str, target: str) -> ArmError:
    """A parameter that Microsoft.ContainerService refuses."""
    return ArmError(400, "InvalidParameter", message, target=target)


def not_allowed(message: str) -> ArmError:
    """What the state of a cluster does not allow."""
    return ArmError(400, "OperationNotAllowed", message)


def check_pool(name: str, pool: dict[str, Any], before: dict[str, Any], control_plane: str) -> dict[str, Any]:
    """A pool with what the server fills.

    :param pool: What the body says.
    :param before: What it was; empty for a new one.
    :param control_plane: The version of the cluster.
    :raises ArmError: It can't be so.
    """
    if not _NAME.match(name):
        message = (
            f"The value of parameter agentPoolProfile.name is invalid: '{name}'. It has 1 to 12 lower-case letters and "
            "digits, and begins with a letter."
        )
        raise invalid(message, "agentPoolProfile.name")
    found = {**_DEFAULTS, **{each: before[each] for each in _FIXED if each in before}, **pool}
    for member in _FIXED:
        if before and before.get(member) != found.get(member):
            raise ArmError(400, "PropertyChangeNotAllowed", f"Changing property 'properties.{member}' is not allowed.")
    found.setdefault("mode", before.get("mode", "User"))
    _check_count(name, found)
    version = resolve(found.get("orchestratorVersion") or before.get("orchestratorVersion") or control_plane, name)
    if parts(version) > parts(control_plane):
        message = (
            f"Node pool version {version} and control plane version {control_plane} are incompatible. The version of a "
            "node pool must not be later than that of the control plane."
        )
        raise ArmError(400, "NodePoolMcVersionIncompatible", message)
    if before.get("currentOrchestratorVersion") and parts(version) < parts(before["currentOrchestratorVersion"]):
        raise not_allowed(f"Downgrading Kubernetes version from {before['currentOrchestratorVersion']} to {version}.")
    found.setdefault("orchestratorVersion", version)
    found["currentOrchestratorVersion"] = version
    found.setdefault("powerState", {"code": "Running"})
    found.setdefault("osSKU", "Ubuntu" if found["osType"] == "Linux" else "Windows2022")
    found["nodeImageVersion"] = _IMAGE if found["osType"] == "Linux" else "AKSWindows-2022-containerd-20348.4297.251023"
    if found["osType"] == "Windows" and found["mode"] == "System":
        raise invalid("A system pool has to have the osType Linux.", "agentPoolProfile.osType")
    return found


def _check_count(name: str, pool: dict[str, Any]) -> None:
    least = 1 if pool["mode"] == "System" else 0
    if pool["enableAutoScaling"]:
        low, high = pool.get("minCount"), pool.get("maxCount")
        if low is None or high is None or not least <= low <= high <= _MOST:
            message = (
                f"The pool {name} scales by itself: minCount has to be {least} or more, maxCount no less than that and "
                f"{_MOST} at most."
            )
            raise invalid(message, "agentPoolProfile.minCount")
        pool["count"] = min(max(pool["count"], low), high)
    elif pool.get("minCount") is not None or pool.get("maxCount") is not None:
        message = f"minCount and maxCount are for pools that scale by themselves, which {name} does not."
        raise invalid(message, "agentPoolProfile.enableAutoScaling")
    if not least <= pool["count"] <= _MOST:
        message = f"The value of parameter agentPoolProfile.count is invalid: it is {least} to {_MOST}."
        raise invalid(message, "agentPoolProfile.count")


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    cluster = resource_of(call, ResourceId(call.id).top)
    name = ResourceId(call.id).name
    control_plane = cluster.properties.get("currentKubernetesVersion") or known()[-1]
    before = existing.properties if existing else {}
    given = {k: v for k, v in document.get("properties", {}).items() if k not in ("powerState", "provisioningState")}
    power = document.get("properties", {}).get("powerState")
    document["properties"] = check_pool(
        name, {**given, **({"powerState": power} if power else {})}, before, control_plane
    )
    if before.get("mode") == "System" and document["properties"]["mode"] != "System":
        check_system_pool(call, cluster, without=name)


behaviours.rule(Rules(POOLS, prepare=_prepare))


@behaviours.serves("AgentPools_Delete")
def delete_pool(call: Call) -> LocalResponse:
    """Delete a pool, unless it is the last one, or the last one for the system."""
    pool = call.store.get(call.id)
    if pool is not None and pool.properties.get("mode") == "System":
        check_system_pool(call, resource_of(call, ResourceId(call.id).top), without=pool.name)
    return lifecycle.delete(call)


def check_system_pool(call: Call, cluster: Stored, *, without: str) -> None:
    """Refuse that a cluster has no pool for the system any more.

    :param without: The pool that is no longer there, or no longer for the system.
    :raises ArmError: 400.
    """
    left = [each for each in pools_of(call, cluster) if each.name.lower() != without.lower()]
    if not any(each.properties.get("mode") == "System" for each in left):
        raise not_allowed("There has to be at least one system agent pool.")


def pools_of(call: Call, cluster: Stored) -> list[Stored]:
    """The pools of a cluster."""
    return call.store.of_type(POOLS, cluster.id)


@behaviours.serves("AgentPools_GetAvailableAgentPoolVersions")
def list_pool_versions(call: Call) -> LocalResponse:
    """The versions that new pools of a cluster can have."""
    cluster = resource_of(call, ResourceId(call.id).top)
    current = cluster.properties.get("currentKubernetesVersion") or known()[-1]
    found = [
        {"kubernetesVersion": each, "isPreview": False, "default": each == current}
        for each in known()
        if parts(each) <= parts(current)
    ]
    id = f"{cluster.id}/availableAgentPoolVersions"
    document = {"id": id, "name": "default", "type": f"{CLUSTERS}/availableAgentPoolVersions"}
    return call.answer(200, {**document, "properties": {"agentPoolVersions": found}})


@behaviours.serves("AgentPools_GetUpgradeProfile")
def pool_upgrades(call: Call) -> LocalResponse:
    """What a pool can be upgraded to: what its cluster has, at most."""
    cluster = resource_of(call, ResourceId(call.id).top)
    pool = resource_of(call, f"{cluster.id}/agentPools/{call.arguments['agentPoolName']}")
    own, limit = (
        each.properties.get(member) or known()[0]
        for each, member in ((pool, "currentOrchestratorVersion"), (cluster, "currentKubernetesVersion"))
    )
    found = [
        {"kubernetesVersion": each, "isPreview": False} for each in known() if parts(own) < parts(each) <= parts(limit)
    ]
    properties = {
        "kubernetesVersion": own,
        "osType": pool.properties.get("osType", "Linux"),
        "upgrades": found,
        "latestNodeImageVersion": pool.properties.get("nodeImageVersion", _IMAGE),
    }
    document = {"id": f"{pool.id}/upgradeProfiles/default", "name": "default", "type": f"{POOLS}/upgradeProfiles"}
    return call.answer(200, {**document, "properties": properties})
