"""Managed disks: by themselves, and as they come with a virtual machine."""

from __future__ import annotations

import re
import uuid
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, not_implemented
from ...arm.ids import ResourceId, key_of
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...provider.references import require, users
from ...store import Stored
from ..network.common import MACHINES
from .common import DISKS, invalid, missing, not_allowed, unchangeable
from .sources import copied_from

behaviours = Behaviours("compute")

_NAME = re.compile(r"[a-zA-Z0-9_]([a-zA-Z0-9_.-]{0,78}[a-zA-Z0-9_])?\Z")
_IMAGE_SIZES = {"Linux": 30, "Windows": 127}
_MOST = 32767


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name, "disk")
    if properties.get("osType", "Linux") not in _IMAGE_SIZES:
        raise invalid("The value of parameter 'disk.osType' is invalid: it is to be Linux or Windows.", "disk.osType")
    if existing is not None:
        keep_source(existing, properties)
        _check_growth(existing, properties)
        fill(call, document, existing)
        return
    creation = properties["creationData"]
    option = creation["createOption"]
    if option == "Copy":
        copied_from(call, properties, document["location"])
    elif option == "FromImage":
        if not creation.get("imageReference") and not creation.get("galleryImageReference"):
            raise missing("disk.creationData.imageReference")
        properties.setdefault("diskSizeGB", _IMAGE_SIZES[properties.setdefault("osType", "Linux")])
    elif option != "Empty":
        raise not_implemented(call.operation.id, f"disks with the createOption '{option}'")
    fill(call, document, None)


def check_name(name: str, kind: str) -> None:
    """Refuse a name that no disk, snapshot or image may have."""
    if not _NAME.match(name):
        message = f"The entity name '{kind}.name' is invalid according to its validation rule: ^{_NAME.pattern}"
        raise invalid(message, "name")


def keep_source(existing: Stored, properties: dict[str, Any]) -> None:
    """Where the data came from does not change; the body of an update does not say it."""
    given, before = properties.get("creationData"), existing.properties["creationData"]
    if isinstance(given, dict) and given.get("createOption", before["createOption"]) != before["createOption"]:
        raise unchangeable("creationData.createOption")
    properties["creationData"] = before


def _check_growth(existing: Stored, properties: dict[str, Any]) -> None:
    before, now = (
        existing.properties["diskSizeGB"],
        properties.setdefault("diskSizeGB", existing.properties["diskSizeGB"]),
    )
    if now < before:
        message = (
            f"Disk size reduction is not supported. Current size is {before << 30} bytes, requested size is "
            f"{now << 30} bytes."
        )
        raise not_allowed(message, "disk.diskSizeGB")


def fill(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check the size, and fill what the server fills."""
    properties = document["properties"]
    size = properties.get("diskSizeGB")
    if size is None:
        raise missing("disk.diskSizeGB")
    if not 1 <= size <= _MOST:
        message = (
            f"The value '{size}' of parameter 'disk.diskSizeGB' is out of range. The value must be between '1' and "
            f"'{_MOST}', inclusive."
        )
        raise invalid(message, "disk.diskSizeGB")
    sku = document["sku"] = dict(document.get("sku") or (existing.document["sku"] if existing else {}))
    sku.setdefault("name", "Standard_LRS")
    sku["tier"] = sku["name"].partition("_")[0].replace("StandardSSD", "Standard").replace("PremiumV2", "Premium")
    before = existing.properties if existing else {}
    properties["diskSizeBytes"] = size << 30
    properties["timeCreated"] = before.get("timeCreated") or timestamp(call.now)
    properties["uniqueId"] = before.get("uniqueId") or str(uuid.uuid4())
    properties.setdefault("encryption", {"type": "EncryptionAtRestWithPlatformKey"})
    properties.setdefault("networkAccessPolicy", "AllowAll")
    properties.setdefault("publicNetworkAccess", "Enabled")


def make(call: Call, id: str, document: dict[str, Any]) -> Stored:
    """Make a disk that comes with a machine.

    :param document: Its location, sku and properties.
    """
    if call.store.get(id) is not None:
        named = ResourceId(id)
        message = (
            f"Disk '{named.name}' already exists in resource group '{named.group}'. Only CreateOption.Attach is "
            "supported."
        )
        raise ArmError(409, "ConflictingUserInput", message, target=id)
    fill(call, document, None)
    document["properties"]["provisioningState"] = "Succeeded"
    return call.store.put(Stored(id, document), call.now)


def image_size(os: str) -> int:
    """How large the disk of an image is, in GB."""
    return _IMAGE_SIZES[os]


def to_attach(call: Call, id: str, location: str) -> Stored:
    """The disk that a machine names, if it may be attached to it."""
    disk = require(call, id, DISKS, location=location)
    owner = owner_of(call.azure, disk.id)
    if owner is not None and owner.key != key_of(call.id):
        message = (
            f"Cannot attach the disk {disk.name} to VM {call.id} because it is already attached to VM {owner.id}. A "
            "disk can be attached to only one VM at a time."
        )
        raise ArmError(409, "ConflictingUserInput", message, target=disk.id)
    return disk


def owner_of(azure: ResourceManager, disk: str) -> Stored | None:
    """The machine that a disk is attached to."""
    found = users(azure, disk, MACHINES)
    return found[0] if found else None


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = dict(document["properties"])
    owner = owner_of(azure, stored.id)
    state = "Unattached"
    if owner is not None:
        document["managedBy"] = owner.id
        state = "Reserved" if owner.private.get("power") == "deallocated" else "Attached"
    document["properties"]["diskState"] = state


def _guard(azure: ResourceManager, stored: Stored) -> None:
    owner = owner_of(azure, stored.id)
    if owner is not None:
        raise not_allowed(f"Disk {stored.name} is attached to VM {owner.id}.")


serve(
    behaviours,
    Kind(
        DISKS,
        creating="Updating",
        updating="Updating",
        style="both",
        prepare=_prepare,
        present=_present,
        guard=_guard,
        deleting="both",
    ),
    put_="Disks_CreateOrUpdate",
    patch_="Disks_Update",
    get_="Disks_Get",
    delete_="Disks_Delete",
    lists=("Disks_List", "Disks_ListByResourceGroup"),
)
