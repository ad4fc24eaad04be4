"""Scale sets of the orchestration mode Flexible: their instances are virtual machines, with interfaces of their own."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from ...arm.ids import ResourceId, key_of
from ...http import LocalRequest
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.references import users
from ...store import Stored
from ..network.common import ADDRESSES, INTERFACES, MACHINES
from .common import SCALE_SETS, check_capacity, invalid, missing

_NETWORK, _COMPUTE = "2024-05-01", "2024-07-01"
_COUNTER = "next"


def members(azure: ResourceManager, scale_set: str) -> list[Stored]:
    """The machines of a scale set, the oldest first."""
    found = [
        each
        for each in users(azure, scale_set, MACHINES)
        if key_of((each.properties.get("virtualMachineScaleSet") or {}).get("id") or "") == key_of(scale_set)
    ]
    return sorted(found, key=lambda each: (each.created, each.key))


def prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what a flexible set needs, and fill what the server fills."""
    properties, sku = document["properties"], document["sku"]
    profile = properties.get("virtualMachineProfile") or (existing.properties if existing else {}).get(
        "virtualMachineProfile"
    )
    if existing is not None and "capacity" not in ((call.body or {}).get("sku") or {}):
        # Machines may have been deleted since: nobody asks for others in their place.
        sku["capacity"] = len(members(call.azure, call.id))
    if properties.get("singlePlacementGroup"):
        raise invalid("Flexible orchestration is not possible with singlePlacementGroup.", "singlePlacementGroup")
    properties["singlePlacementGroup"] = False
    properties.setdefault("platformFaultDomainCount", 1)
    check_capacity(sku["capacity"])
    if not profile:
        if sku["capacity"]:
            raise missing("virtualMachineProfile")
        document.pop("sku")
        return
    properties["virtualMachineProfile"] = profile
    network = profile.get("networkProfile") or {}
    if not network.get("networkApiVersion"):
        raise missing("virtualMachineProfile.networkProfile.networkApiVersion")


def fit(call: Call, stored: Stored) -> None:
    """Make as many machines as the capacity says, and delete those that are too many, the newest first."""
    capacity = (stored.document.get("sku") or {}).get("capacity")
    if capacity is None:
        return
    found = members(call.azure, stored.id)
    for each in found[capacity:]:
        call.azure.remove(each.id)
    for _ in range(len(found), capacity):
        number = stored.private.get(_COUNTER, 0)
        stored.private[_COUNTER] = number + 1
        call.store.restore(stored)
        _make(call, stored, number)


def _make(call: Call, stored: Stored, number: int) -> None:
    suffix = hashlib.sha256(f"{stored.key}/{number}".encode()).hexdigest()[:8]
    profile = stored.properties["virtualMachineProfile"]
    configurations = profile["networkProfile"].get("networkInterfaceConfigurations") or []
    interfaces = [_make_interface(call, stored, each, suffix) for each in configurations]
    if len(interfaces) == 1:
        interfaces[0]["properties"]["primary"] = True
    storage = profile.get("storageProfile") or {}
    disk = {"createOption": "FromImage", "deleteOption": "Delete", **(storage.get("osDisk") or {})}
    properties: dict[str, Any] = {
        "hardwareProfile": {"vmSize": stored.document["sku"]["name"]},
        "storageProfile": {**storage, "osDisk": disk},
        "osProfile": _system_profile(call, stored, profile, suffix),
        "networkProfile": {"networkInterfaces": interfaces},
        "virtualMachineScaleSet": {"id": stored.id},
    }
    for name in ("diagnosticsProfile", "securityProfile", "licenseType", "priority", "evictionPolicy"):
        if profile.get(name):
            properties[name] = profile[name]
    document: dict[str, Any] = {
        "location": stored.document["location"],
        "tags": stored.document.get("tags") or {},
        "properties": properties,
    }
    if zones := stored.document.get("zones"):
        document["zones"] = [zones[number % len(zones)]]
    _put(call, f"{_beside(stored)}/{MACHINES}/{stored.name}_{suffix}", _COMPUTE, document)


def _system_profile(call: Call, stored: Stored, profile: dict[str, Any], suffix: str) -> dict[str, Any]:
    given = dict(profile.get("osProfile") or {})
    prefix = given.pop("computerNamePrefix", None) or stored.name[:9]
    sent = ((call.body or {}).get("properties") or {}).get("virtualMachineProfile") or {}
    password = (sent.get("osProfile") or {}).get("adminPassword")
    disabled = (given.get("linuxConfiguration") or {}).get("disablePasswordAuthentication")
    if password is None and not disabled and not given.get("requireGuestProvisionSignal"):
        # That of the set is not kept, and neither is this one: any that the rules allow is as good.
        password = f"Local-{suffix}"
    return {**given, "computerName": f"{prefix}{suffix[:6]}", **({"adminPassword": password} if password else {})}


def _make_interface(call: Call, stored: Stored, configuration: dict[str, Any], suffix: str) -> dict[str, Any]:
    """Make an interface as a configuration says; the reference to it."""
    given = dict(configuration.get("properties") or {})
    primary, option = bool(given.pop("primary", False)), given.pop("deleteOption", None) or "Delete"
    name = f"{configuration.get('name')}-{suffix}"
    inner = []
    for each in given.get("ipConfigurations") or []:
        properties = dict(each.get("properties") or {})
        if public := properties.pop("publicIPAddressConfiguration", None):
            properties["publicIPAddress"] = _make_address(call, stored, public, suffix)
        inner.append({"name": each.get("name"), "properties": properties})
    known = ("networkSecurityGroup", "enableAcceleratedNetworking", "enableIPForwarding", "dnsSettings")
    properties = {member: given[member] for member in known if given.get(member)}
    document = {"location": stored.document["location"], "properties": {**properties, "ipConfigurations": inner}}
    id = f"{_beside(stored)}/{INTERFACES}/{name}"
    _put(call, id, _NETWORK, document)
    return {"id": id, "properties": {"primary": primary, "deleteOption": option}}


def _make_address(call: Call, stored: Stored, configuration: dict[str, Any], suffix: str) -> dict[str, Any]:
    id = f"{_beside(stored)}/{ADDRESSES}/{configuration.get('name')}-{suffix}"
    document = {
        "location": stored.document["location"],
        "sku": {"name": "Standard"},
        "properties": {"publicIPAllocationMethod": "Static"},
    }
    _put(call, id, _NETWORK, document)
    return {"id": id, "properties": {"deleteOption": "Delete"}}


def _beside(stored: Stored) -> str:
    return f"{ResourceId(stored.id).group_id}/providers"


def _put(call: Call, id: str, version: str, document: dict[str, Any]) -> None:
    url = f"{call.request.base_url}{id}?api-version={version}"
    request = LocalRequest("PUT", url, {"Content-Type": "application/json"}, json.dumps(document).encode())
    call.azure.execute(request, caller=call.caller)


def present(azure: ResourceManager, stored: Stored, document: dict[str, Any]) -> None:
    """The capacity is how many machines there are: they are deleted one by one, too."""
    if document.get("sku"):
        document["sku"] = {**document["sku"], "capacity": len(members(azure, stored.id))}


def shown(azure: ResourceManager, scale_set: Stored, machine: Stored) -> dict[str, Any]:
    """A machine as the list of the instances of its set has it."""
    document = azure.present(machine, listing=True)
    known = ("hardwareProfile", "storageProfile", "osProfile", "provisioningState", "vmId", "timeCreated")
    return {
        "id": f"{scale_set.id}/virtualMachines/{machine.name}",
        "name": machine.name,
        "type": f"{SCALE_SETS}/virtualMachines",
        "instanceId": machine.name,
        **{name: document[name] for name in ("location", "tags", "zones") if name in document},
        "properties": {name: document["properties"][name] for name in known if name in document["properties"]},
    }


def remove_members(azure: ResourceManager, scale_set: Stored) -> None:
    """A scale set goes: its machines go with it."""
    for each in members(azure, scale_set.id):
        azure.remove(each.id)
