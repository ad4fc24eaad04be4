"""What the kinds of Microsoft.Compute share: errors, sizes and usages."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError
from ...arm.locations import normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.paging import page
from ...provider.role_operations import operations_of
from ..network.common import MACHINES
from .sizes import SIZES, cores_of

behaviours = Behaviours("compute")

DISKS = "Microsoft.Compute/disks"
SNAPSHOTS = "Microsoft.Compute/snapshots"
IMAGES = "Microsoft.Compute/images"
AVAILABILITY_SETS = "Microsoft.Compute/availabilitySets"
PLACEMENT_GROUPS = "Microsoft.Compute/proximityPlacementGroups"
SCALE_SETS = "Microsoft.Compute/virtualMachineScaleSets"
MOST_INSTANCES = 1000


def invalid(message: str, target: str) -> ArmError:
    """A parameter that Microsoft.Compute refuses."""
    return ArmError(400, "InvalidParameter", message, target=target)


def missing(target: str) -> ArmError:
    """A parameter that Microsoft.Compute needs."""
    return invalid(f"Required parameter '{target}' is missing (null).", target)


def check_capacity(capacity: int) -> None:
    """Refuse a scale set of more instances than it may have, or less than none."""
    if not 0 <= capacity <= MOST_INSTANCES:
        message = f"The capacity {capacity} of a scale set is not between 0 and {MOST_INSTANCES}."
        raise invalid(message, "sku.capacity")


def unchangeable(target: str) -> ArmError:
    """A parameter that stays as it was when the resource was made."""
    return ArmError(
        409, "PropertyChangeNotAllowed", f"Changing property '{target}' is not allowed.", target=target
    )  # fmt: skip


def not_allowed(message: str, target: str | None = None) -> ArmError:
    """What the state of a resource does not allow."""
    return ArmError(409, "OperationNotAllowed", message, target=target)


def status(code: str, text: str, time: str | None = None) -> dict[str, Any]:
    """A status in an instance view."""
    found = {"code": code, "level": "Info", "displayStatus": text}
    return {**found, "time": time} if time else found


@behaviours.serves("VirtualMachineSizes_List")
def list_sizes(call: Call) -> LocalResponse:
    """Sizes of virtual machines: the same in all locations."""
    return sizes(call)


def sizes(call: Call) -> LocalResponse:
    """A page of the sizes."""
    found = [
        {
            "name": size.name,
            "numberOfCores": size.cores,
            "osDiskSizeInMB": 1047552,
            "resourceDiskSizeInMB": size.temporary,
            "memoryInMB": size.memory,
            "maxDataDiskCount": size.disks,
        }
        for size in SIZES.values()
    ]
    return page(call, found)


@behaviours.serves("Usage_List")
def list_usages(call: Call) -> LocalResponse:
    """How much of the limits of a location is in use."""
    location = normalize(call.arguments["location"])

    def here(type: str) -> list[Any]:
        return [
            each for each in call.store.of_type(type, call.subscription) if each.document.get("location") == location
        ]

    machines = [
        *((each, (each.properties.get("hardwareProfile") or {}).get("vmSize")) for each in here(MACHINES)),
        *((each, (each.document.get("sku") or {}).get("name")) for each in here(f"{SCALE_SETS}/virtualMachines")),
    ]
    disks = [str((each.document.get("sku") or {}).get("name")).partition("_")[0] for each in here(DISKS)]
    # A machine that was deallocated holds no cores.
    running = [size for each, size in machines if size and each.private.get("power") != "deallocated"]
    used = (
        ("availabilitySets", "Availability Sets", 2500, len(here(AVAILABILITY_SETS))),
        ("cores", "Total Regional vCPUs", 100, sum(cores_of(size) for size in running)),
        ("virtualMachines", "Virtual Machines", 25000, len(machines)),
        ("virtualMachineScaleSets", "Virtual Machine Scale Sets", 2500, len(here(SCALE_SETS))),
        ("PremiumDiskCount", "Premium Storage Managed Disks", 50000, disks.count("Premium")),
        ("StandardDiskCount", "Standard Storage Managed Disks", 50000, disks.count("Standard")),
        ("StandardSSDDiskCount", "StandardSSDStorageDisks", 50000, disks.count("StandardSSD")),
    )
    found = [
        {"unit": "Count", "currentValue": value, "limit": limit, "name": {"value": name, "localizedValue": title}}
        for name, title, limit, value in used
    ]
    return page(call, found)


@behaviours.serves("Operations_List")
def list_operations(call: Call) -> LocalResponse:
    """The operations that roles can allow."""
    return operations_of(call, "Microsoft.Compute")
