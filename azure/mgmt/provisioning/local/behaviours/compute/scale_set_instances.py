"""Instances of scale sets: started, stopped, brought up to date and deleted, one by one or together."""

from __future__ import annotations

from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, resource_not_found
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import put
from ...provider.longrunning import begin
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...store import Stored
from .common import SCALE_SETS, not_allowed, status, unchangeable
from .flexible_sets import members, shown
from .scale_sets import INSTANCES, apply_model, chosen, instances, is_flexible, model_of, uniform

behaviours = Behaviours("compute")

_SETS, _ONE = "VirtualMachineScaleSets", "VirtualMachineScaleSetVMs"
_ROLLING = "VirtualMachineScaleSetRollingUpgrades"
# What the machines do afterwards, by the last word of the path; None: what they did before.
_POWER = {
    "start": "running",
    "restart": "running",
    "poweroff": "stopped",
    "deallocate": "deallocated",
    "reimage": "running",
    "reimageall": "running",
    "redeploy": None,
    "performmaintenance": None,
    "reapply": None,
}


@behaviours.serves(
    *(f"{_SETS}_{each}" for each in ("Start", "Restart", "PowerOff", "Deallocate", "Redeploy", "PerformMaintenance")),
    *(f"{_SETS}_{each}" for each in ("Reimage", "ReimageAll", "Reapply")),
)
def turn_several(call: Call) -> LocalResponse:
    """Do something to the instances of a scale set that the body names."""
    stored = uniform(call)
    return _turn(call, stored, chosen(call, stored, (call.body or {}).get("instanceIds")))


@behaviours.serves(
    *(f"{_ONE}_{each}" for each in ("Start", "Restart", "PowerOff", "Deallocate", "Redeploy", "PerformMaintenance")),
    *(f"{_ONE}_{each}" for each in ("Reimage", "ReimageAll")),
)
def turn_one(call: Call) -> LocalResponse:
    """Do something to an instance."""
    return _turn(call, uniform(call), [resource_of(call)])


def _turn(call: Call, scale_set: Stored, found: list[Stored]) -> LocalResponse:
    word = ResourceId(call.request.path).name.lower()
    arguments = {"ids": [each.id for each in found], "state": _POWER[word], "anew": word.startswith("reimage")}
    return begin(
        call, "both", resource=scale_set.id, effect="compute/instances", arguments=arguments, final={"status": 200}
    )


@behaviours.effect("instances")
def _turned(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """Instances were started or stopped, or have a new disk with the model of now."""
    for id in arguments["ids"]:
        stored = azure.store.get(id)
        if stored is None:
            continue
        scale_set = azure.store.get(ResourceId(id).top)
        if arguments["anew"] and scale_set is not None:
            apply_model(azure, scale_set, [stored])
        if arguments["state"] is not None:
            stored.private.update(power=arguments["state"], since=arguments["at"])
            azure.store.restore(stored)
    return None


@behaviours.serves(f"{_SETS}_UpdateInstances")
def update_instances(call: Call) -> LocalResponse:
    """Bring the instances up to date that the body names."""
    stored = uniform(call)
    found = chosen(call, stored, call.body["instanceIds"])
    arguments = {"ids": [each.id for each in found], "state": None, "anew": True}
    return begin(
        call, "both", resource=stored.id, effect="compute/instances", arguments=arguments, final={"status": 200}
    )


@behaviours.serves(f"{_SETS}_DeleteInstances")
def delete_instances(call: Call) -> LocalResponse:
    """Delete the instances that the body names: the capacity gets as much smaller."""
    stored = uniform(call)
    return _delete(call, stored, chosen(call, stored, call.body["instanceIds"]))


@behaviours.serves(f"{_ONE}_Delete")
def delete_instance(call: Call) -> LocalResponse:
    """Delete an instance: the capacity gets smaller by one."""
    stored = uniform(call)
    found = call.store.get(call.id)
    return call.answer(204) if found is None else _delete(call, stored, [found])


def _delete(call: Call, stored: Stored, found: list[Stored]) -> LocalResponse:
    arguments = {"set": stored.id, "ids": [each.id for each in found]}
    return begin(
        call, "both", resource=stored.id, effect="compute/delete_instances", arguments=arguments, final={"status": 200}
    )


@behaviours.effect("delete_instances")
def _deleted(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    for id in arguments["ids"]:
        azure.store.delete(id)
    stored = azure.store.get(arguments["set"])
    if stored is not None:
        stored.document["sku"]["capacity"] = len(instances(azure, stored.id))
        azure.store.put(stored, azure.now())
    return None


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Of an instance, its protection can be changed."""
    if existing is None:
        raise resource_not_found(call.id)
    given = document.get("properties") or {}
    if given.get("vmId", existing.properties["vmId"]) != existing.properties["vmId"]:
        raise unchangeable("vmId")
    kept = {**existing.document, **{name: document[name] for name in ("tags",) if name in document}}
    protection = given.get("protectionPolicy")
    properties = {**existing.properties, **({"protectionPolicy": protection} if protection else {})}
    document.clear()
    document.update({**kept, "properties": properties})


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    scale_set = azure.store.get(ResourceId(stored.id).top)
    if scale_set is None:
        return
    document.update(name=f"{scale_set.name}_{stored.name}", instanceId=stored.name)
    latest = stored.private.get("model") == model_of(scale_set)
    document["properties"] = {
        **document["properties"],
        "latestModelApplied": latest,
        "modelDefinitionApplied": "VirtualMachineScaleSet",
    }


_KIND = behaviours.kind(
    Kind(
        INSTANCES,
        tracked=False,
        updating="Updating",
        style="azure-async-operation",
        prepare=_prepare,
        present=_present,
        etag=True,
    )
)


@behaviours.serves(f"{_ONE}_Update")
def update_instance(call: Call) -> LocalResponse:
    """Change an instance."""
    return put(call, _KIND)


@behaviours.serves(f"{_ONE}_Get")
def get_instance(call: Call) -> LocalResponse:
    """An instance, with its instance view if that is asked for."""
    return call.answer(200, _shown(call, resource_of(call)))


@behaviours.serves(f"{_ONE}_List")
def list_instances(call: Call) -> LocalResponse:
    """The instances of a scale set, with their instance views if that is asked for."""
    stored = resource_of(call, ResourceId(call.request.path).top)
    if is_flexible(stored):
        return page(call, members(call.azure, stored.id), lambda each: shown(call.azure, stored, each))
    return page(call, instances(call.azure, stored.id), lambda each: _shown(call, each))


def _shown(call: Call, stored: Stored) -> dict[str, Any]:
    document = call.azure.present(stored)
    if call.query.get("$expand", "").lower() == "instanceview":
        document["properties"]["instanceView"] = _view(stored)
    return document


@behaviours.serves(f"{_ONE}_GetInstanceView")
def get_instance_view(call: Call) -> LocalResponse:
    """What an instance does."""
    return call.answer(200, _view(resource_of(call)))


def _view(stored: Stored) -> dict[str, Any]:
    power, since = stored.private["power"], timestamp(stored.private["since"])
    disk = stored.properties["storageProfile"]["osDisk"]["name"]
    ready = status("ProvisioningState/succeeded", "Provisioning succeeded", since)
    return {
        "disks": [{"name": disk, "statuses": [ready]}],
        "statuses": [ready, status(f"PowerState/{power}", f"VM {power}")],
    }


@behaviours.serves(f"{_ROLLING}_StartOsUpgrade", f"{_ROLLING}_StartExtensionUpgrade")
def start_upgrade(call: Call) -> LocalResponse:
    """Bring all instances up to date, batch by batch: which is over when the operation is."""
    stored = uniform(call)
    found = instances(call.azure, stored.id)
    count = len(found)
    stored.private["upgrade"] = {"start": call.now, "count": count}
    call.store.restore(stored)
    arguments = {"set": stored.id, "ids": [each.id for each in found]}
    return begin(call, "both", resource=stored.id, effect="compute/upgrade", arguments=arguments, final={"status": 200})


@behaviours.effect("upgrade")
def _upgraded(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    stored = azure.store.get(arguments["set"])
    if stored is not None and (upgrade := stored.private.get("upgrade")) and "canceled" not in upgrade:
        upgrade["end"] = arguments["at"]
        apply_model(azure, stored, instances(azure, stored.id))
        azure.store.restore(stored)
    return None


@behaviours.serves(f"{_ROLLING}_Cancel")
def cancel_upgrade(call: Call) -> LocalResponse:
    """Stop a rolling upgrade that is going on."""
    stored = uniform(call)
    upgrade = stored.private.get("upgrade")
    if upgrade is None or "end" in upgrade or "canceled" in upgrade:
        raise not_allowed("There is no ongoing Rolling Upgrade to cancel.")
    upgrade["canceled"] = call.now
    call.store.restore(stored)
    return begin(call, "both", final={"status": 200})


@behaviours.serves(f"{_ROLLING}_GetLatest")
def get_upgrade(call: Call) -> LocalResponse:
    """How the latest rolling upgrade goes."""
    stored = resource_of(call, ResourceId(call.request.path).top)
    upgrade = stored.private.get("upgrade")
    if upgrade is None:
        raise ArmError(404, "NotFound", f"There is no rolling upgrade of the VM scale set '{stored.name}'.")
    ended, canceled = upgrade.get("end"), upgrade.get("canceled")
    state = "Cancelled" if canceled else "RollingForward" if ended is None else "Completed"
    count = upgrade["count"]
    running = {"code": state, "startTime": timestamp(upgrade["start"]), "lastAction": "Cancel" if canceled else "Start"}
    running["lastActionTime"] = timestamp(canceled or upgrade["start"])
    progress = {
        "successfulInstanceCount": count if state == "Completed" else 0,
        "failedInstanceCount": 0,
        "inProgressInstanceCount": 0,
        "pendingInstanceCount": 0 if state == "Completed" else count,
    }
    policy = (stored.properties["upgradePolicy"].get("rollingUpgradePolicy")) or {}
    properties = {"policy": policy, "runningStatus": running, "progress": progress}
    id = f"{stored.id}/rollingUpgrades/latest"
    document = {
        "id": id,
        "name": "latest",
        "type": f"{SCALE_SETS}/rollingUpgrades",
        "location": stored.document["location"],
    }
    return call.answer(200, {**document, "properties": properties})
