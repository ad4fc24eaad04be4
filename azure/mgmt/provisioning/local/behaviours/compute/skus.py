"""What Microsoft.Compute offers in a region: sizes of machines and kinds of disks, with what they can."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError
from ...arm.locations import LOCATIONS, normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.paging import page
from .sizes import SIZES, MachineSize, is_premium

behaviours = Behaviours("compute")

_FILTER = re.compile(r"\s*location\s+eq\s+'([^']*)'\s*\Z", re.I)
_DISKS = ("Standard_LRS", "StandardSSD_LRS", "StandardSSD_ZRS", "Premium_LRS", "Premium_ZRS", "UltraSSD_LRS")
_ZONES = ("1", "2", "3")
_MB_PER_GB = 1024


@behaviours.serves("ResourceSkus_List")
def list_skus(call: Call) -> LocalResponse:
    """The SKUs of all regions, or of the one in ``$filter``: the same ones in each."""
    given = call.query.get("$filter")
    wanted = _FILTER.match(given) if given else None
    if given and wanted is None:
        raise ArmError(400, "InvalidParameter", "The $filter is to be like location eq 'westus'.", target="$filter")
    locations = [normalize(wanted[1])] if wanted else list(LOCATIONS)
    return page(call, [sku for location in locations if location in LOCATIONS for sku in _skus(location)])


def _skus(location: str) -> list[dict[str, Any]]:
    machines = [_sku("virtualMachines", size.name, location, _capabilities(size)) for size in SIZES.values()]
    disks = [_sku("disks", name, location, {"MaxSizeGiB": "32767", "MinSizeGiB": "1"}) for name in _DISKS]
    sets = [
        _sku("availabilitySets", name, location, {"MaximumPlatformFaultDomainCount": "3"})
        for name in ("Classic", "Aligned")
    ]
    return [*sets, *disks, *machines]


def _sku(type: str, name: str, location: str, capabilities: dict[str, str]) -> dict[str, Any]:
    tier, _, size = name.partition("_")
    sku: dict[str, Any] = {"resourceType": type, "name": name, "locations": [location]}
    if size:
        sku.update(tier=tier, size=size)
    if type == "virtualMachines":
        sku["family"] = _family(name)
    zones = [] if type == "availabilitySets" else list(_ZONES)
    sku["locationInfo"] = [{"location": location, "zones": zones, "zoneDetails": []}]
    sku["capabilities"] = [{"name": each, "value": value} for each, value in capabilities.items()]
    return {**sku, "restrictions": []}


def _family(name: str) -> str:
    """The family that quotas are counted by: ``standardDSv5Family`` of ``Standard_D2s_v5``."""
    tier, size, *version = name.split("_")
    letters = re.sub(r"\d+", "", size)
    return f"{tier.lower()}{letters.upper()}{''.join(version)}Family"


def _capabilities(size: MachineSize) -> dict[str, str]:
    return {
        "MaxResourceVolumeMB": str(size.temporary),
        "OSVhdSizeMB": "1047552",
        "vCPUs": str(size.cores),
        "MemoryGB": f"{size.memory / _MB_PER_GB:g}",
        "MaxDataDiskCount": str(size.disks),
        "CpuArchitectureType": "x64",
        "HyperVGenerations": "V1,V2",
        "PremiumIO": str(is_premium(size.name)),
        "vCPUsAvailable": str(size.cores),
        "AcceleratedNetworkingEnabled": str(size.cores > 1),
        "EncryptionAtHostSupported": "True",
        "EphemeralOSDiskSupported": str(size.temporary > 0),
    }
