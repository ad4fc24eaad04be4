"""Availability sets and proximity placement groups: they tell who is in them, and stay while somebody is."""

from __future__ import annotations

from typing import Any

from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...provider.references import require, users
from ...store import Stored
from ..network.common import MACHINES
from .common import AVAILABILITY_SETS, PLACEMENT_GROUPS, SCALE_SETS, invalid, not_allowed, unchangeable

behaviours = Behaviours("compute")

_DOMAINS = {"platformUpdateDomainCount": (5, 20), "platformFaultDomainCount": (2, 3)}
_MEMBERS = {
    "virtualMachines": MACHINES,
    "virtualMachineScaleSets": SCALE_SETS,
    "availabilitySets": AVAILABILITY_SETS,
}


def _prepare_set(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    properties.pop("virtualMachines", None)
    before = existing.properties if existing else {}
    sku = document["sku"] = dict(document.get("sku") or (existing.document["sku"] if existing else {}))
    if sku.setdefault("name", "Classic") not in ("Classic", "Aligned"):
        raise invalid(f"The SKU '{sku['name']}' of an availability set is neither Classic nor Aligned.", "sku.name")
    for name, (default, most) in _DOMAINS.items():
        count = properties.setdefault(name, before.get(name, default))
        if not 1 <= count <= most:
            message = f"The specified value {count} for '{name}' is out of range: it is between 1 and {most}."
            raise invalid(message, name)
        if existing is not None and count != before[name]:
            raise unchangeable(name)
    group = properties.get("proximityPlacementGroup")
    if group:
        found = require(call, group.get("id") or "", PLACEMENT_GROUPS, location=document["location"])
        properties["proximityPlacementGroup"] = {"id": found.id}


def _present_set(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    inside = [{"id": each.id} for each in users(azure, stored.id, MACHINES)]
    document["properties"] = {**document["properties"], "virtualMachines": inside}


def _guard_set(azure: ResourceManager, stored: Stored) -> None:
    if users(azure, stored.id, MACHINES):
        raise not_allowed(
            f"Availability Set '{stored.name}' cannot be deleted. Before deleting an Availability Set please ensure "
            "that it does not contain any VM."
        )


def check_set(call: Call, properties: dict[str, Any], existing: Stored | None) -> None:
    """Refuse a machine in an availability set that is not for machines with managed disks, or in another one."""
    id = (properties.get("availabilitySet") or {}).get("id")
    if existing is not None and id != (existing.properties.get("availabilitySet") or {}).get("id"):
        raise unchangeable("availabilitySet.id")
    stored = call.store.get(id) if id else None
    if stored is not None and stored.document["sku"]["name"] != "Aligned":
        raise not_allowed(
            "Addition of a VM with managed disks to non-managed Availability Set or addition of a VM with blob based "
            "disks to managed Availability Set is not supported. Please create an Availability Set with 'managed' "
            "property set in order to add a VM with managed disks to it."
        )


def _prepare_group(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    before = existing.properties["proximityPlacementGroupType"] if existing else "Standard"
    if properties.setdefault("proximityPlacementGroupType", before) != before and existing is not None:
        raise unchangeable("proximityPlacementGroupType")


def _present_group(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = properties = dict(document["properties"])
    for member, type in _MEMBERS.items():
        if inside := users(azure, stored.id, type):
            properties[member] = [{"id": each.id} for each in inside]


def _guard_group(azure: ResourceManager, stored: Stored) -> None:
    if inside := users(azure, stored.id, *_MEMBERS.values()):
        raise not_allowed(
            f"Proximity Placement Group '{stored.name}' cannot be deleted. Before deleting a Proximity Placement Group "
            f"please ensure that it does not contain any resource: {inside[0].id} is in it."
        )


serve(
    behaviours,
    Kind(AVAILABILITY_SETS, creating=None, prepare=_prepare_set, present=_present_set, guard=_guard_set),
    put_="AvailabilitySets_CreateOrUpdate",
    patch_="AvailabilitySets_Update",
    get_="AvailabilitySets_Get",
    delete_="AvailabilitySets_Delete",
    lists=("AvailabilitySets_List", "AvailabilitySets_ListBySubscription"),
)

serve(
    behaviours,
    Kind(PLACEMENT_GROUPS, creating=None, prepare=_prepare_group, present=_present_group, guard=_guard_group),
    put_="ProximityPlacementGroups_CreateOrUpdate",
    patch_="ProximityPlacementGroups_Update",
    get_="ProximityPlacementGroups_Get",
    delete_="ProximityPlacementGroups_Delete",
    lists=("ProximityPlacementGroups_ListByResourceGroup", "ProximityPlacementGroups_ListBySubscription"),
)
