"""Virtual machines run, or do not: nothing runs behind them, they only say so."""

from __future__ import annotations

from typing import Any

from ...arm.clock import timestamp
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.longrunning import begin, going_on
from ...provider.preconditions import resource_of
from ...store import Stored
from .common import not_allowed, sizes, status
from .extensions import instance_views

behaviours = Behaviours("compute")

_SYSTEMS = {"Linux": "linux", "Windows": "Windows Server"}


@behaviours.effect("run")
def run(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """A machine runs once it has been made; a change of it leaves it as it is."""
    stored = azure.store.get(arguments["id"])
    if stored is not None and "power" not in stored.private:
        stored.private.update(power="running", since=arguments["at"])
        azure.store.restore(stored)
    return None


@behaviours.effect("power")
def turn(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """A machine has been started or stopped."""
    stored = azure.store.get(arguments["id"])
    if stored is not None:
        stored.private.update(power=arguments["state"], since=arguments["at"])
        azure.store.restore(stored)
    return None


def _turn(call: Call, during: str, after: str) -> LocalResponse:
    """Begin to start or stop a machine."""
    stored = resource_of(call)
    stored.private["turning"] = during
    stored.properties["provisioningState"] = "Updating"
    call.store.restore(stored)
    arguments, final = {"id": stored.id, "state": after}, {"status": 200}
    return begin(call, "both", resource=stored.id, effect="compute/power", arguments=arguments, final=final)


@behaviours.serves("VirtualMachines_Start")
def start(call: Call) -> LocalResponse:
    """Start a machine that was stopped or deallocated, unless it was generalized."""
    stored = resource_of(call)
    if stored.private.get("generalized"):
        raise not_allowed(f"Operation 'start' is not allowed on VM '{stored.name}' since the VM is generalized.")
    return _turn(call, "starting", "running")


@behaviours.serves("VirtualMachines_PowerOff")
def power_off(call: Call) -> LocalResponse:
    """Stop a machine; it keeps its cores. One that is deallocated stays so."""
    deallocated = resource_of(call).private.get("power") == "deallocated"
    return _turn(call, "stopping", "deallocated" if deallocated else "stopped")


@behaviours.serves("VirtualMachines_Deallocate")
def deallocate(call: Call) -> LocalResponse:
    """Stop a machine and give its cores back."""
    return _turn(call, "deallocating", "deallocated")


@behaviours.serves("VirtualMachines_Restart")
def restart(call: Call) -> LocalResponse:
    """Stop a machine and start it again."""
    stored = resource_of(call)
    if stored.private.get("power") == "deallocated":
        raise not_allowed(f"The VM '{stored.name}' is deallocated: it can be started, but not restarted.")
    return _turn(call, "starting", "running")


@behaviours.serves("VirtualMachines_Redeploy", "VirtualMachines_Reapply")
def redeploy(call: Call) -> LocalResponse:
    """Move a machine to another host, or say again what it is like: nothing of it that can be seen changes."""
    return _turn(call, "starting", resource_of(call).private.get("power", "running"))


@behaviours.serves("VirtualMachines_Generalize")
def generalize(call: Call) -> LocalResponse:
    """Say that a machine is generalized, so that images are made of it: it can't be started any more."""
    stored = resource_of(call)
    if stored.private.get("power") not in ("stopped", "deallocated"):
        raise not_allowed(f"VM '{stored.name}' cannot be generalized while it is running: stop or deallocate it first.")
    stored.private["generalized"] = True
    call.store.put(stored, call.now)
    return call.answer(200)


@behaviours.serves("VirtualMachines_InstanceView")
def get_instance_view(call: Call) -> LocalResponse:
    """What a machine does."""
    return call.answer(200, instance_view(call.azure, resource_of(call)))


@behaviours.serves(
    "VirtualMachines_ListAvailableSizes", "AvailabilitySets_ListAvailableSizes", "DedicatedHosts_ListAvailableSizes"
)
def list_sizes(call: Call) -> LocalResponse:
    """The sizes that a machine may be given, alone, in an availability set or on a host."""
    resource_of(call)
    return sizes(call)


def instance_view(azure: ResourceManager, stored: Stored) -> dict[str, Any]:
    """The instance view of a machine."""
    power = stored.private.get("power")
    busy = going_on(azure, stored.id)
    state = stored.properties["provisioningState"].lower()
    changed = timestamp(stored.private.get("since") or stored.changed)
    statuses = [status(f"ProvisioningState/{state}", f"Provisioning {state}", changed)]
    shown = stored.private.get("turning") if busy and "turning" in stored.private else power
    if shown:
        statuses.append(status(f"PowerState/{shown}", f"VM {shown}"))
    if stored.private.get("generalized"):
        statuses.insert(0, status("OSState/generalized", "VM generalized"))
    storage = stored.properties["storageProfile"]
    ready = [status("ProvisioningState/succeeded", "Provisioning succeeded", changed)]
    view: dict[str, Any] = {
        "hyperVGeneration": "V2",
        "disks": [{"name": each["name"], "statuses": ready} for each in (storage["osDisk"], *storage["dataDisks"])],
        "statuses": statuses,
    }
    if shown == "running":
        agent = {"code": "ProvisioningState/succeeded", "level": "Info", "displayStatus": "Ready", "time": changed}
        view["vmAgent"] = {"vmAgentVersion": "2.0", "extensionHandlers": [], "statuses": [agent]}
        view["osName"] = _SYSTEMS[storage["osDisk"]["osType"]]
        view["computerName"] = (stored.properties.get("osProfile") or {}).get("computerName", stored.name)
    if extensions := instance_views(azure, stored.id):
        view["extensions"] = extensions
    boot = (stored.properties.get("diagnosticsProfile") or {}).get("bootDiagnostics") or {}
    if boot.get("enabled"):
        view["bootDiagnostics"] = {}
    return view
