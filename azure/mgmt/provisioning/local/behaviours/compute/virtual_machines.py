"""Virtual machines: made with their disks, on network interfaces that are there; changed and deleted."""

from __future__ import annotations

import re
import uuid
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, not_implemented
from ...arm.ids import ResourceId, key_of
from ...arm.locations import normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import get, serve
from ...provider.paging import page
from ...provider.preconditions import check_parents
from ...provider.references import require
from ...store import Stored
from ..managedidentity.identities import prepare_identity
from ..network.common import INTERFACES, MACHINES
from ..network.interfaces import in_use, machine_of
from . import disks, profiles
from .common import AVAILABILITY_SETS, DISKS, PLACEMENT_GROUPS, SCALE_SETS, invalid, missing, not_allowed, unchangeable
from .extensions import of_machine
from .flexible_sets import members
from .marketplace import find_image
from .placement import check_set
from .power import instance_view
from .sizes import SIZES, is_premium, is_size
from .sources import facts_of, take_system

behaviours = Behaviours("compute")

_NAME = re.compile(r"[a-zA-Z0-9]([a-zA-Z0-9_.-]{0,62}[a-zA-Z0-9_])?\Z")

_SET_FILTER = re.compile(r"\s*'virtualMachineScaleSet/id'\s+eq\s+'([^']+)'\s*\Z", re.I)
# What a machine may refer to besides disks and interfaces.
_REFERENCES = {
    "availabilitySet": AVAILABILITY_SETS,
    "proximityPlacementGroup": PLACEMENT_GROUPS,
    "virtualMachineScaleSet": SCALE_SETS,
    "host": "Microsoft.Compute/hostGroups/hosts",
    "hostGroup": "Microsoft.Compute/hostGroups",
}
_MOST_DISKS = 64


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    name = ResourceId(call.id).name
    if not _NAME.match(name):
        raise invalid(f"The name '{name}' is not a name of a virtual machine: ^{_NAME.pattern}", "name")
    _keep_user_data(call)
    if existing is not None:
        _keep(existing, document)
    _check_size(properties)
    if existing is None:
        take_system(call, properties)
    system = profiles.system_of(properties)
    _prepare_profile(call, properties, existing, system, name)
    location = document["location"]
    for member, type in _REFERENCES.items():
        if properties.get(member):
            found = require(call, properties[member].get("id") or "", type, location=location)
            properties[member] = {"id": found.id}
    check_set(call, properties, existing)
    _prepare_interfaces(call, properties, location)
    if existing is not None:
        _check_interfaces_stay(existing, properties)
    _prepare_disks(call, document, existing, system)
    prepare_identity(call, document)
    properties["vmId"] = existing.properties["vmId"] if existing else str(uuid.uuid4())
    properties["timeCreated"] = existing.properties["timeCreated"] if existing else timestamp(call.now)


def _keep_user_data(call: Call) -> None:
    """User data may be secret, and yet the service gives it to who asks for it: it never gets into the state file."""
    given = call.body.get("properties") or {}
    kept = call.azure.unwritten.pop(call.id.lower(), {})
    if call.request.method == "PUT" or "userData" in given:
        kept = {"userData": given.get("userData")}
    call.azure.unwritten[call.id.lower()] = kept


def _keep(existing: Stored, document: dict[str, Any]) -> None:
    """What a body does not say stays: a machine is not made anew by writing it."""
    properties = document["properties"]
    for member in ("hardwareProfile", "osProfile", "networkProfile", "storageProfile"):
        if not properties.get(member) and member in existing.properties:
            properties[member] = existing.properties[member]
    storage, before = properties["storageProfile"], existing.properties["storageProfile"]
    image, kept = storage.get("imageReference"), before.get("imageReference")
    # The exact version is the server's: a body that was read from a response has it, too.
    if image and any(image[name] != (kept or {}).get(name) for name in image if name != "exactVersion"):
        raise unchangeable("imageReference")
    if kept:
        storage["imageReference"] = kept
    disk = {**before["osDisk"], **(storage.get("osDisk") or {})}
    if disk["createOption"] != before["osDisk"]["createOption"]:
        raise unchangeable("osDisk.createOption")
    storage["osDisk"] = disk
    storage.setdefault("dataDisks", before.get("dataDisks") or [])


def _check_size(properties: dict[str, Any]) -> None:
    size = (properties.get("hardwareProfile") or {}).get("vmSize")
    if not size:
        raise missing("hardwareProfile.vmSize")
    if not is_size(size):
        known = ", ".join(each.name for each in SIZES.values())
        message = f"The value {size} provided for the VM size is not valid. Some of the valid sizes are: {known}."
        raise invalid(message, "vmSize")


def _prepare_profile(call: Call, properties: dict[str, Any], existing: Stored | None, system: str, name: str) -> None:
    attached = ((properties.get("storageProfile") or {}).get("osDisk") or {}).get("createOption") == "Attach"
    given = (call.body.get("properties") or {}).get("osProfile")
    if existing is not None:
        if given:
            profiles.check_unchanged(existing.properties.get("osProfile"), given)
            properties["osProfile"] = existing.properties["osProfile"]
        return
    if attached:
        if given:
            raise invalid("Parameter 'osProfile' is not allowed.", "osProfile")
        return
    if not given:
        raise missing("osProfile")
    profiles.check_new(given, system, name)
    profiles.complete(properties["osProfile"], system, name)


def _prepare_interfaces(call: Call, properties: dict[str, Any], location: str) -> None:
    profile = properties.get("networkProfile") or {}
    if profile.get("networkInterfaceConfigurations"):
        raise not_implemented(call.operation.id, "network interfaces that are made with their machine")
    given = profile.get("networkInterfaces") or []
    if not given:
        raise missing("networkProfile")
    primaries = sum(bool((each.get("properties") or {}).get("primary")) for each in given)
    if primaries > 1 or (len(given) > 1 and not primaries):
        message = f"Virtual machine {ResourceId(call.id).name} must have one network interface set as the primary."
        raise ArmError(400, "VirtualMachineMustHaveOneNetworkInterfaceAsPrimary", message)
    found: list[dict[str, Any]] = []
    for each in given:
        interface = require(call, each.get("id") or "", INTERFACES, location=location)
        other = machine_of(call.azure, interface.id)
        if other is not None and key_of(other) != key_of(call.id):
            raise in_use(interface.id, other)
        if any(other["id"] == interface.id for other in found):
            raise invalid(f"The network interface {interface.id} is named twice.", "networkProfile.networkInterfaces")
        more = {**(each.get("properties") or {})}
        more["primary"] = len(given) == 1 or bool(more.get("primary"))
        found.append({"id": interface.id, "properties": more})
    profile["networkInterfaces"] = found


def _check_interfaces_stay(existing: Stored, properties: dict[str, Any]) -> None:
    """Refuse to add or take away network interfaces while the machine is not deallocated."""
    before, now = (
        {key_of(each["id"]) for each in of["networkProfile"]["networkInterfaces"]}
        for of in (existing.properties, properties)
    )
    if before != now and existing.private.get("power") != "deallocated":
        raise ArmError(
            400,
            "AddingOrDeletingNetworkInterfacesOnARunningVirtualMachineNotSupported",
            f"Virtual machine {existing.id} must be stop-deallocated before network interfaces are added to it or "
            "taken from it.",
        )


def _prepare_disks(call: Call, document: dict[str, Any], existing: Stored | None, system: str) -> None:
    properties = document["properties"]
    storage = properties.get("storageProfile")
    if not storage:
        raise missing("storageProfile")
    if existing is None:
        _prepare_image(call, storage)
        storage["osDisk"] = _new_system_disk(call, document, system)
    else:
        _check_system_disk(call, storage["osDisk"], existing.properties["storageProfile"]["osDisk"])
    before = {each["lun"]: each for each in existing.properties["storageProfile"]["dataDisks"]} if existing else {}
    given = [each for each in storage.get("dataDisks") or [] if not each.get("toBeDetached")]
    luns = [each["lun"] for each in given]
    for lun in luns:
        if not 0 <= lun < _MOST_DISKS or luns.count(lun) > 1:
            raise invalid(f"The LUN {lun} of a data disk is not between 0 and {_MOST_DISKS - 1}, or used twice.", "lun")
    size = SIZES.get(properties["hardwareProfile"]["vmSize"].lower())
    most = size.disks if size else _MOST_DISKS
    if len(given) > most:
        message = f"The maximum number of data disks allowed to be attached to a VM of this size is {most}."
        raise not_allowed(message, "dataDisks")
    storage["dataDisks"] = [_data_disk(call, document, each, before.get(each["lun"])) for each in given]
    storage.setdefault("diskControllerType", "SCSI")


def _prepare_image(call: Call, storage: dict[str, Any]) -> None:
    image, disk = storage.get("imageReference"), storage.get("osDisk")
    if disk is None:
        disk = storage["osDisk"] = {"createOption": "FromImage"}
    option = disk["createOption"]
    if disk.get("vhd") or disk.get("image") or disk.get("diffDiskSettings") or option not in ("FromImage", "Attach"):
        raise not_implemented(
            call.operation.id, "disks of machines that are not managed disks from images, or attached"
        )
    if option == "Attach":
        if image:
            raise invalid("Parameter 'imageReference' is not allowed.", "imageReference")
        return
    if not image:
        raise missing("imageReference")
    if image.get("id"):
        image["id"] = require(call, image["id"], ResourceId(image["id"]).type).id
    elif not image.get("sharedGalleryImageId") and not image.get("communityGalleryImageId"):
        for member in ("publisher", "offer", "sku", "version"):
            if not image.get(member):
                raise missing(f"imageReference.{member}")
        image["exactVersion"] = _exact_version(image)


def _exact_version(image: dict[str, Any]) -> str:
    """The version that a machine gets: of an image that is in no table, one that stands for the latest."""
    if image["version"].lower() != "latest":
        return str(image["version"])
    known = find_image(image)
    return known.versions[-1] if known else "1.0.0"


def _new_system_disk(call: Call, document: dict[str, Any], system: str) -> dict[str, Any]:
    properties = document["properties"]
    disk = dict(properties["storageProfile"]["osDisk"])
    managed = dict(disk.get("managedDisk") or {})
    if disk["createOption"] == "Attach":
        if not managed.get("id"):
            raise missing("osDisk.managedDisk.id")
        found = disks.to_attach(call, managed["id"], document["location"])
        disk.setdefault("osType", found.properties.get("osType", system))
    else:
        disk["osType"] = system
        name = disk.get("name") or f"{ResourceId(call.id).name}_OsDisk_1_{uuid.uuid4().hex}"
        image = properties["storageProfile"]["imageReference"]
        creation = {"createOption": "FromImage", "imageReference": {"id": _image_id(call, image, document["location"])}}
        facts = facts_of(call, image, system)
        size = disk.get("diskSizeGB") or facts.size
        made = {"creationData": creation, "osType": system, "diskSizeGB": size}
        made["hyperVGeneration"] = facts.generation
        found = _make(call, document, managed, name, made)
    disk["managedDisk"] = {**managed, "id": found.id, "storageAccountType": found.document["sku"]["name"]}
    disk.update(name=found.name, diskSizeGB=found.properties["diskSizeGB"])
    disk.setdefault("caching", "ReadWrite")
    disk.setdefault("deleteOption", "Detach")
    return disk


def _image_id(call: Call, image: dict[str, Any], location: str) -> str:
    other = image.get("id") or image.get("sharedGalleryImageId") or image.get("communityGalleryImageId")
    if other:
        return str(other)
    return (
        f"{call.subscription}/Providers/Microsoft.Compute/Locations/{location}/Publishers/{image['publisher']}"
        f"/ArtifactTypes/VMImage/Offers/{image['offer']}/Skus/{image['sku']}/Versions/{image['exactVersion']}"
    )


def _check_system_disk(call: Call, disk: dict[str, Any], before: dict[str, Any]) -> None:
    id = (disk.get("managedDisk") or {}).get("id")
    if disk.get("name") != before["name"] or (id and key_of(id) != key_of(before["managedDisk"]["id"])):
        raise not_implemented(call.operation.id, "another OS disk for a machine")
    disk["managedDisk"] = before["managedDisk"]


def _data_disk(
    call: Call, document: dict[str, Any], given: dict[str, Any], before: dict[str, Any] | None
) -> dict[str, Any]:
    managed = dict(given.get("managedDisk") or {})
    same = before is not None and (
        key_of(managed["id"]) == key_of(before["managedDisk"]["id"])
        if managed.get("id")
        else given.get("name", before["name"]) == before["name"]
    )
    if before is not None and same:
        return {**before, **given, "managedDisk": before["managedDisk"]}
    disk, option = dict(given), given["createOption"]
    if option == "Attach":
        if not managed.get("id"):
            raise missing("dataDisk.managedDisk.id")
        found = disks.to_attach(call, managed["id"], document["location"])
    elif option == "Empty":
        name = disk.get("name") or f"{ResourceId(call.id).name}_disk{disk['lun'] + 2}_{uuid.uuid4().hex}"
        made = {"creationData": {"createOption": "Empty"}, "diskSizeGB": disk.get("diskSizeGB")}
        found = _make(call, document, managed, name, made)
    else:
        raise not_implemented(call.operation.id, f"data disks with the createOption '{option}'")
    disk["managedDisk"] = {**managed, "id": found.id, "storageAccountType": found.document["sku"]["name"]}
    disk.update(name=found.name, diskSizeGB=found.properties["diskSizeGB"], toBeDetached=False)
    disk.setdefault("caching", "None")
    disk.setdefault("deleteOption", "Detach")
    return disk


def _make(
    call: Call, machine: dict[str, Any], managed: dict[str, Any], name: str, properties: dict[str, Any]
) -> Stored:
    """Make a disk beside the machine."""
    premium = is_premium(machine["properties"]["hardwareProfile"]["vmSize"])
    account = managed.get("storageAccountType") or ("Premium_LRS" if premium else "Standard_LRS")
    document: dict[str, Any] = {"location": machine["location"], "sku": {"name": account}, "properties": properties}
    if machine.get("zones"):
        document["zones"] = machine["zones"]
    return disks.make(call, f"{ResourceId(call.id).group_id}/providers/{DISKS}/{name}", document)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    if extensions := of_machine(azure, stored.id):
        document["resources"] = extensions


def _remove(azure: ResourceManager, stored: Stored) -> None:
    """Take along what is to go with the machine."""
    storage = stored.properties["storageProfile"]
    for disk in (storage["osDisk"], *storage["dataDisks"]):
        if disk["deleteOption"] == "Delete":
            azure.remove(disk["managedDisk"]["id"])
    for interface in stored.properties["networkProfile"]["networkInterfaces"]:
        if interface["properties"].get("deleteOption") == "Delete":
            azure.remove(interface["id"])


serve(
    behaviours,
    Kind(
        MACHINES,
        updating="Updating",
        style="azure-async-operation",
        effect="compute/run",
        prepare=_prepare,
        present=_present,
        remove=_remove,
        deleting="both",
        etag=True,
    ),
    put_="VirtualMachines_CreateOrUpdate",
    patch_="VirtualMachines_Update",
    delete_="VirtualMachines_Delete",
)


@behaviours.serves("VirtualMachines_Get")
def get_machine(call: Call) -> LocalResponse:
    """A machine, with its instance view or its user data if that is asked for."""
    response = get(call)
    expand = call.query.get("$expand", "").lower()
    stored = call.store.get(call.id)
    if response.status != 200 or stored is None or not expand:
        return response
    document = _expanded(call.azure, stored, response.document, expand)
    headers = {"ETag": response.headers["ETag"]}
    return LocalResponse.of(200, document, headers)


def _expanded(azure: ResourceManager, stored: Stored, document: dict[str, Any], expand: str) -> dict[str, Any]:
    if expand == "instanceview":
        document["properties"]["instanceView"] = instance_view(azure, stored)
    elif expand == "userdata":
        user_data = azure.unwritten.get(stored.key, {}).get("userData")
        if user_data is not None:
            document["properties"]["userData"] = user_data
    else:
        raise invalid(f"The value '{expand}' of $expand is none of instanceView and userData.", "$expand")
    return document


@behaviours.serves("VirtualMachines_List", "VirtualMachines_ListAll", "VirtualMachines_ListByLocation")
def list_machines(call: Call) -> LocalResponse:
    """The machines of a resource group, a subscription or one of its locations."""
    expand = call.query.get("$expand", "").lower()
    if call.query.get("statusOnly", "").lower() == "true":
        expand = "instanceview"
    wanted = _SET_FILTER.match(call.query.get("$filter", ""))
    if call.query.get("$filter") and wanted is None:
        raise not_implemented(call.operation.id, "$filter")
    scope = ResourceId(call.request.path).group_id or call.subscription
    check_parents(call, f"{scope}/providers/x/x/x", reading=True)
    found = call.store.of_type(MACHINES, scope)
    if wanted is not None:
        found = [each for each in members(call.azure, wanted[1]) if each.key.startswith(f"{scope.lower()}/")]
    if location := call.arguments.get("location"):
        found = [each for each in found if each.document.get("location") == normalize(location)]

    def present(stored: Stored) -> dict[str, Any]:
        document = call.azure.present(stored, listing=True)
        return _expanded(call.azure, stored, document, expand) if expand else document

    return page(call, found, present)
