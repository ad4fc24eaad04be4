"""Virtual machine scale sets: their instances come and go with the capacity."""

from __future__ import annotations

import hashlib
import json
import uuid
from typing import Any

from ...arm.clock import timestamp
from ...arm.ids import ResourceId
from ...arm.locations import normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import patch, put, serve
from ...provider.identity import fill_identity
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...provider.references import require
from ...store import Stored
from ..network.common import BACKEND_POOLS, SECURITY_GROUPS, SUBNETS
from . import flexible_sets
from .common import (
    MOST_INSTANCES,
    PLACEMENT_GROUPS,
    SCALE_SETS,
    check_capacity,
    invalid,
    missing,
    not_allowed,
    status,
    unchangeable,
)
from .sizes import SIZES, is_size

behaviours = Behaviours("compute")

INSTANCES = f"{SCALE_SETS}/virtualMachines"
_FLEXIBLE = "Flexible"
_MODES = ("Automatic", "Manual", "Rolling")
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    before = existing.properties if existing else {}
    mode = properties.setdefault("orchestrationMode", before.get("orchestrationMode", "Uniform"))
    sku = document["sku"] = {**(existing.document["sku"] if existing else {}), **(document.get("sku") or {})}
    capacity = sku.setdefault("capacity", 0)
    if mode != before.get("orchestrationMode", mode):
        raise unchangeable("orchestrationMode")
    if mode == _FLEXIBLE:
        flexible_sets.prepare(call, document, existing)
        if "virtualMachineProfile" not in properties:
            return
    if not sku.get("name"):
        raise missing("sku.name")
    if not is_size(sku["name"]):
        raise invalid(f"The value {sku['name']} provided for the VM size is not valid.", "sku.name")
    sku.setdefault("tier", sku["name"].partition("_")[0])
    check_capacity(capacity)
    if mode == _FLEXIBLE:
        properties.setdefault("upgradePolicy", before.get("upgradePolicy") or {"mode": "Manual"})
    for name in ("upgradePolicy", "virtualMachineProfile"):
        if not properties.get(name):
            if name not in before:
                raise missing(name)
            properties[name] = before[name]
    if properties["upgradePolicy"].get("mode") not in _MODES:
        raise missing("upgradePolicy.mode")
    _check_profile(call, properties["virtualMachineProfile"], document["location"])
    group = properties.get("proximityPlacementGroup")
    if group:
        found = require(call, group.get("id") or "", PLACEMENT_GROUPS, location=document["location"])
        properties["proximityPlacementGroup"] = {"id": found.id}
    properties.setdefault("overprovision", True)
    properties.setdefault("singlePlacementGroup", capacity <= 100)
    properties.setdefault("platformFaultDomainCount", 5)
    properties["uniqueId"] = before.get("uniqueId") or str(uuid.uuid4())
    properties["timeCreated"] = before.get("timeCreated") or timestamp(call.now)
    fill_identity(call.azure, document, call.id)


def _check_profile(call: Call, profile: dict[str, Any], location: str) -> None:
    """Refuse a profile that refers to what is not there, or lacks what every instance needs."""
    for name in ("storageProfile", "networkProfile"):
        if not profile.get(name):
            raise missing(f"virtualMachineProfile.{name}")
    if not profile["storageProfile"].get("imageReference"):
        raise missing("imageReference")
    for interface in profile["networkProfile"].get("networkInterfaceConfigurations") or []:
        properties = interface.get("properties") or {}
        group = properties.get("networkSecurityGroup")
        if group:
            require(call, group.get("id") or "", SECURITY_GROUPS, location=location)
        for each in properties.get("ipConfigurations") or []:
            inner = each.get("properties") or {}
            if subnet := inner.get("subnet"):
                require(call, subnet.get("id") or "", SUBNETS)
            for pool in inner.get("loadBalancerBackendAddressPools") or []:
                require(call, pool.get("id") or "", BACKEND_POOLS)


def model_of(stored: Stored) -> str:
    """What tells the models of a scale set apart that its instances may have."""
    size, profile = stored.document["sku"].get("name"), stored.properties.get("virtualMachineProfile")
    return hashlib.sha256(json.dumps([size, profile], sort_keys=True).encode()).hexdigest()


@behaviours.effect("scale")
def _scale(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """Make as many instances as the capacity says; what has to be up to date by itself gets the latest model."""
    stored = azure.store.get(arguments["id"])
    if stored is None or is_flexible(stored):
        return None
    for each in surplus(azure, stored):
        azure.store.delete(each.id)
    count = len(instances(azure, stored.id))
    for _ in range(count, stored.document["sku"]["capacity"]):
        number = stored.private.get("next", 0)
        stored.private["next"] = number + 1
        azure.store.put(_instance(azure, stored, number, arguments["at"]), azure.now())
    if stored.properties["upgradePolicy"]["mode"] != "Manual":
        apply_model(azure, stored, instances(azure, stored.id))
    azure.store.restore(stored)
    return None


def is_flexible(stored: Stored) -> bool:
    """Whether the instances of a scale set are virtual machines of their own."""
    return bool(stored.properties.get("orchestrationMode") == _FLEXIBLE)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    if is_flexible(stored):
        flexible_sets.present(azure, stored, document)


def instances(azure: ResourceManager, scale_set: str) -> list[Stored]:
    """The instances of a scale set, by their numbers."""
    return sorted(azure.store.of_type(INSTANCES, scale_set), key=lambda each: int(each.name))


def surplus(azure: ResourceManager, stored: Stored) -> list[Stored]:
    """The instances that go when there are more than the capacity says: as its policy chooses, but no protected one."""
    found = instances(azure, stored.id)
    free = [each for each in found if not (each.properties.get("protectionPolicy") or {}).get("protectFromScaleIn")]
    rules = (stored.properties.get("scaleInPolicy") or {}).get("rules") or ["Default"]
    # Numbers grow with time: the newest one, which goes unless the oldest is to, is that with the highest number.
    free.sort(key=lambda each: int(each.name), reverse=rules[0] != "OldestVM")
    return free[: max(0, len(found) - stored.document["sku"]["capacity"])]


def apply_model(azure: ResourceManager, stored: Stored, chosen: list[Stored]) -> None:
    """Bring instances up to date."""
    model = model_of(stored)
    for each in chosen:
        if each.private.get("model") != model:
            fresh = _instance(azure, stored, int(each.name), azure.now())
            kept = {
                name: each.properties[name]
                for name in ("vmId", "timeCreated", "protectionPolicy")
                if name in each.properties
            }
            each.document = {**fresh.document, "properties": {**fresh.properties, **kept}}
            each.private["model"] = model
            azure.store.put(each, azure.now())


def _instance(azure: ResourceManager, stored: Stored, number: int, at: float) -> Stored:
    """A new instance, which runs."""
    profile, sku = stored.properties["virtualMachineProfile"], stored.document["sku"]
    system = (profile["storageProfile"].get("osDisk") or {}).get("osType") or "Linux"
    prefix = (profile.get("osProfile") or {}).get("computerNamePrefix") or stored.name[:9]
    disk = {"createOption": "FromImage", "caching": "ReadWrite", "diskSizeGB": 30, "osType": system}
    name = (
        f"{stored.name}_{stored.name}_{number}_OsDisk_1_{uuid.uuid5(uuid.NAMESPACE_URL, f'{stored.key}/{number}').hex}"
    )
    image = profile["storageProfile"]["imageReference"]
    document: dict[str, Any] = {
        "location": stored.document["location"],
        "sku": {"name": sku["name"], "tier": sku["tier"]},
        "properties": {
            "vmId": str(uuid.uuid4()),
            "hardwareProfile": {"vmSize": sku["name"]},
            "storageProfile": {"imageReference": image, "osDisk": {**disk, "name": name}, "dataDisks": []},
            "networkProfileConfiguration": profile["networkProfile"],
            "timeCreated": timestamp(at),
            "provisioningState": "Succeeded",
        },
    }
    if given := profile.get("osProfile"):
        taken = {name: given[name] for name in given if name not in ("computerNamePrefix", "adminPassword")}
        document["properties"]["osProfile"] = {**taken, "computerName": f"{prefix}{_in_letters(number):0>6}"}
    if stored.document.get("zones"):
        document["zones"] = [stored.document["zones"][number % len(stored.document["zones"])]]
    private = {"power": "running", "since": at, "model": model_of(stored)}
    return Stored(f"{stored.id}/virtualMachines/{number}", document, private)


def _in_letters(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits


_KIND = serve(
    behaviours,
    Kind(
        SCALE_SETS,
        updating="Updating",
        style="azure-async-operation",
        effect="compute/scale",
        prepare=_prepare,
        present=_present,
        remove=flexible_sets.remove_members,
        deleting="both",
        etag=True,
    ),
    get_="VirtualMachineScaleSets_Get",
    delete_="VirtualMachineScaleSets_Delete",
    lists=("VirtualMachineScaleSets_List", "VirtualMachineScaleSets_ListAll"),
)


@behaviours.serves("VirtualMachineScaleSets_CreateOrUpdate", "VirtualMachineScaleSets_Update")
def create(call: Call) -> LocalResponse:
    """Create a scale set, or change it; machines of a flexible one begin to be made, or are gone, with it."""
    response = (put if call.request.method == "PUT" else patch)(call, _KIND)
    stored = resource_of(call)
    if is_flexible(stored):
        flexible_sets.fit(call, stored)
    return response


@behaviours.serves("VirtualMachineScaleSets_ListByLocation")
def list_of_location(call: Call) -> LocalResponse:
    """The scale sets of a location."""
    location = normalize(call.arguments["location"])
    found = call.store.of_type(SCALE_SETS, call.subscription)
    return page(call, [each for each in found if each.document.get("location") == location])


@behaviours.serves("VirtualMachineScaleSets_GetInstanceView")
def get_instance_view(call: Call) -> LocalResponse:
    """How many instances are in which state."""
    stored = resource_of(call)
    count = len((flexible_sets.members if is_flexible(stored) else instances)(call.azure, stored.id))
    state = str(stored.properties["provisioningState"]).lower()
    return call.answer(
        200,
        {
            "virtualMachine": {
                "statusesSummary": [{"code": "ProvisioningState/succeeded", "count": count}] if count else []
            },
            "statuses": [status(f"ProvisioningState/{state}", f"Provisioning {state}", timestamp(stored.changed))],
            "extensions": [],
            "orchestrationServices": [],
        },
    )


@behaviours.serves("VirtualMachineScaleSets_ListSkus")
def list_skus(call: Call) -> LocalResponse:
    """The sizes that the instances may be given, and how many there may be."""
    resource_of(call)
    capacity = {"minimum": 0, "maximum": MOST_INSTANCES, "defaultCapacity": 1, "scaleType": "Automatic"}
    found = [
        {
            "resourceType": SCALE_SETS,
            "sku": {"name": each.name, "tier": each.name.partition("_")[0]},
            "capacity": capacity,
        }
        for each in SIZES.values()
    ]
    return page(call, found)


def chosen(call: Call, stored: Stored, ids: list[str] | None) -> list[Stored]:
    """The instances that a request names; all of them if it names none, or ``*``."""
    found = {each.name: each for each in instances(call.azure, stored.id)}
    if not ids or ids == ["*"]:
        return list(found.values())
    for id in ids:
        if id not in found:
            message = f"The provided instanceId {id} is not an active Virtual Machine Scale Set VM instanceId."
            raise invalid(message, "instanceIds")
    return [found[id] for id in ids]


def uniform(call: Call) -> Stored:
    """The scale set of a request that is for instances."""
    stored = resource_of(call, ResourceId(call.id).top)
    if is_flexible(stored):
        raise not_allowed(
            f"The VM scale set '{stored.name}' has flexible orchestration: its machines are asked themselves."
        )
    return stored
