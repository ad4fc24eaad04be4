"""Snapshots of disks, and images of machines: made from what is there."""

from __future__ import annotations

from typing import Any

from ...arm.errors import not_implemented
from ...arm.ids import ResourceId
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.crud import serve
from ...provider.references import require
from ...store import Stored
from ..network.common import MACHINES
from . import disks
from .common import DISKS, IMAGES, SNAPSHOTS, invalid, missing, not_allowed, unchangeable
from .sources import copied_from, source_of

behaviours = Behaviours("compute")

_COPIES = ("Copy", "CopyStart")
_SYSTEMS = ("Linux", "Windows")
_STATES = ("Generalized", "Specialized")


def _prepare_snapshot(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    disks.check_name(ResourceId(call.id).name, "snapshot")
    if existing is not None:
        disks.keep_source(existing, properties)
        if (
            properties.setdefault("incremental", existing.properties["incremental"])
            != existing.properties["incremental"]
        ):
            raise unchangeable("incremental")
        properties.setdefault("diskSizeGB", existing.properties["diskSizeGB"])
    else:
        option = properties["creationData"]["createOption"]
        if option not in _COPIES:
            raise not_implemented(call.operation.id, f"snapshots with the createOption '{option}'")
        copied_from(call, properties, document["location"])
        properties.setdefault("incremental", False)
    disks.fill(call, document, existing)
    properties["diskState"] = "Unattached"
    if properties["incremental"]:
        properties["completionPercent"] = 100.0
        source = properties["creationData"]["sourceUniqueId"]
        properties["incrementalSnapshotFamilyId"] = source


def _prepare_image(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    disks.check_name(ResourceId(call.id).name, "image")
    if existing is not None:
        for name in ("sourceVirtualMachine", "storageProfile"):
            if properties.get(name) and name not in existing.properties:
                raise unchangeable(name)
            if name in existing.properties:
                properties[name] = existing.properties[name]
        properties["hyperVGeneration"] = existing.properties["hyperVGeneration"]
        return
    source = properties.get("sourceVirtualMachine")
    if source:
        machine = require(call, source.get("id") or "", MACHINES, location=document["location"])
        properties["sourceVirtualMachine"] = {"id": machine.id}
        _take_machine(call, properties, machine)
        return
    storage = properties.get("storageProfile") or {}
    disk = storage.get("osDisk")
    if not disk:
        raise missing("storageProfile.osDisk")
    if disk.get("osType") not in _SYSTEMS:
        raise missing("osDisk.osType")
    if disk.get("osState") not in _STATES:
        raise missing("osDisk.osState")
    found = _take_disk(call, disk, document["location"])
    for each in storage.setdefault("dataDisks", []):
        _take_disk(call, each, document["location"])
    properties.setdefault("hyperVGeneration", (found.properties.get("hyperVGeneration") if found else None) or "V1")
    storage.setdefault("zoneResilient", False)


def _take_machine(call: Call, properties: dict[str, Any], machine: Stored) -> None:
    """Make an image from a machine that was generalized."""
    if not machine.private.get("generalized"):
        raise not_allowed(
            f"The virtual machine '{machine.name}' is not generalized: deallocate and generalize it before an image is "
            "made of it.",
            "sourceVirtualMachine",
        )
    storage = machine.properties["storageProfile"]
    system = call.store.get(storage["osDisk"]["managedDisk"]["id"])
    properties["hyperVGeneration"] = (system.properties.get("hyperVGeneration") if system else None) or "V2"
    taken = ("diskSizeGB", "caching", "managedDisk")

    def of_disk(disk: dict[str, Any]) -> dict[str, Any]:
        managed = disk["managedDisk"]
        found = {name: disk[name] for name in taken if name in disk}
        return {**found, "managedDisk": {"id": managed["id"]}, "storageAccountType": managed["storageAccountType"]}

    properties["storageProfile"] = {
        "osDisk": {"osType": storage["osDisk"]["osType"], "osState": "Generalized", **of_disk(storage["osDisk"])},
        "dataDisks": [{"lun": each["lun"], **of_disk(each)} for each in storage["dataDisks"]],
        "zoneResilient": bool((properties.get("storageProfile") or {}).get("zoneResilient")),
    }


def _take_disk(call: Call, disk: dict[str, Any], location: str) -> Stored | None:
    """Take over the size of the disk, the snapshot or the blob that a disk of an image is made from."""
    disk.setdefault("caching", "None")
    disk.setdefault("storageAccountType", "Standard_LRS")
    for member, type in (("managedDisk", DISKS), ("snapshot", SNAPSHOTS)):
        if disk.get(member):
            found = source_of(call, disk[member].get("id") or "", location)
            if found.type != type:
                raise invalid(f"'{found.id}' is no {type}.", member)
            disk[member] = {"id": found.id}
            disk.setdefault("diskSizeGB", found.properties["diskSizeGB"])
            return found
    if not disk.get("blobUri"):
        raise missing("osDisk.managedDisk")
    disk.setdefault("diskSizeGB", disks.image_size(disk.get("osType") or "Linux"))
    return None


serve(
    behaviours,
    Kind(
        SNAPSHOTS,
        creating="Updating",
        updating="Updating",
        style="both",
        prepare=_prepare_snapshot,
        deleting="both",
    ),
    put_="Snapshots_CreateOrUpdate",
    patch_="Snapshots_Update",
    get_="Snapshots_Get",
    delete_="Snapshots_Delete",
    lists=("Snapshots_List", "Snapshots_ListByResourceGroup"),
)

serve(
    behaviours,
    Kind(IMAGES, updating="Updating", style="azure-async-operation", prepare=_prepare_image, deleting="both"),
    put_="Images_CreateOrUpdate",
    patch_="Images_Update",
    get_="Images_Get",
    delete_="Images_Delete",
    lists=("Images_List", "Images_ListByResourceGroup"),
)
