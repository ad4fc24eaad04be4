"""What disks and machines are made from: images of the marketplace, images of one's own, snapshots and other disks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...interface.call import Call
from ...provider.references import invalid_reference, require
from ...store import Stored
from .common import DISKS, IMAGES, SNAPSHOTS, missing
from .marketplace import find_image

_SIZES = {"Linux": 30, "Windows": 127}


@dataclass(frozen=True)
class ImageFacts:
    """What a machine takes over from its image.

    :param system: ``Linux`` or ``Windows``; None where nobody knows.
    :param size: Of its OS disk, in GB.
    """

    system: str | None
    generation: str
    size: int


def facts_of(call: Call, reference: dict[str, Any] | None, system: str = "Linux") -> ImageFacts:
    """What is known of the image that a machine names.

    :param system: What it has if the image is not known.
    """
    reference = reference or {}
    stored = call.store.get(reference.get("id") or "")
    if stored is not None and stored.type.lower() == IMAGES.lower():
        disk = stored.properties["storageProfile"]["osDisk"]
        return ImageFacts(disk["osType"], stored.properties["hyperVGeneration"], disk["diskSizeGB"])
    known = find_image(reference)
    if known is not None:
        return ImageFacts(known.system, known.generation, known.size)
    return ImageFacts(None, "V2", _SIZES[system])


def take_system(call: Call, properties: dict[str, Any]) -> None:
    """Have a new machine's OS disk say the operating system of its image, if the body does not."""
    storage = properties.get("storageProfile") or {}
    system = facts_of(call, storage.get("imageReference")).system
    if storage.get("imageReference") and system is not None:
        disk = storage.get("osDisk") or {"createOption": "FromImage"}
        storage["osDisk"] = {**disk, "osType": disk.get("osType") or system}


def copied_from(call: Call, properties: dict[str, Any], location: str) -> None:
    """Take over what a copy has from its source, a disk or a snapshot.

    :param properties: Of the copy.
    """
    creation = properties["creationData"]
    id = creation.get("sourceResourceId")
    if not id:
        raise missing("creationData.sourceResourceId")
    source = source_of(call, id, location)
    creation["sourceResourceId"] = source.id
    creation["sourceUniqueId"] = source.properties["uniqueId"]
    properties.setdefault("diskSizeGB", source.properties["diskSizeGB"])
    for name in ("osType", "hyperVGeneration"):
        if name in source.properties:
            properties.setdefault(name, source.properties[name])


def source_of(call: Call, id: str, location: str) -> Stored:
    """The disk or the snapshot that something is made from."""
    found = call.store.get(id)
    if found is None or found.type.lower() not in (DISKS.lower(), SNAPSHOTS.lower()):
        raise invalid_reference(id, call.id)
    return require(call, id, found.type, location=location)
