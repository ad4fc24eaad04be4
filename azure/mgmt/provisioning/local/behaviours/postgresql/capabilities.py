"""What PostgreSQL flexible servers have to offer in a region: tiers, sizes, storage and versions."""

from __future__ import annotations

from typing import Any

from ...arm.locations import LOCATIONS
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.capabilities import check_region
from ...provider.preconditions import resource_of
from .servers import STORAGE_SIZES, VERSIONS

behaviours = Behaviours("postgresql")

_SIZES: dict[str, tuple[tuple[str, int, int], ...]] = {
    "Burstable": (("Standard_B1ms", 1, 2048), ("Standard_B2s", 2, 2048), ("Standard_B2ms", 2, 4096)),
    "GeneralPurpose": tuple((f"Standard_D{n}ds_v5", n, 4096) for n in (2, 4, 8, 16, 32, 48, 64, 96)),
    "MemoryOptimized": tuple((f"Standard_E{n}ds_v5", n, 8192) for n in (2, 4, 8, 16, 32, 48, 64, 96)),
}
"""Sizes by tier: name, cores, and memory for each core in MB."""
_DEFAULTS = {"Burstable": "Standard_B1ms", "GeneralPurpose": "Standard_D2ds_v5", "MemoryOptimized": "Standard_E2ds_v5"}
_TIERS = (("P4", 120), ("P6", 240), ("P10", 500), ("P15", 1100), ("P20", 2300), ("P30", 5000), ("P40", 7500),
          ("P50", 7500), ("P60", 16000), ("P70", 18000), ("P80", 20000))  # fmt: skip
"""Performance tiers of storage, with operations per second: the smallest for 32 GB, each next one for the next size."""


@behaviours.serves("CapabilitiesByLocation_List")
def list_of_location(call: Call) -> LocalResponse:
    """What a region has to offer."""
    return call.answer(200, {"value": [_capability(check_region(call.arguments["locationName"]))]})


@behaviours.serves("CapabilitiesByServer_List")
def list_of_server(call: Call) -> LocalResponse:
    """What a server can be changed to: anything that its region has to offer."""
    server = resource_of(call)
    return call.answer(200, {"value": [_capability(check_region(str(server.document.get("location"))))]})


def _capability(location: str) -> dict[str, Any]:
    zones = ["1", "2", "3"] if LOCATIONS[location].zones else []
    features = {
        "FastProvisioning": False,
        "ZoneRedundantHa": bool(zones),
        "GeoBackup": True,
        "ZoneRedundantHaAndGeoBackup": bool(zones),
        "StorageAutoGrowth": True,
        "OnlineResize": True,
        "OfferRestricted": False,
        "IndexTuning": True,
    }
    versions = [
        {"name": each, "supportedVersionsToUpgrade": list(VERSIONS[i + 1 :])} for i, each in enumerate(VERSIONS)
    ]
    return {
        "name": "FlexibleServerCapabilities",
        "supportedServerEditions": [_edition(tier, zones) for tier in _SIZES],
        "supportedServerVersions": versions,
        "supportedFeatures": [{"name": name, "status": _enabled(on)} for name, on in features.items()],
        "fastProvisioningSupported": "Disabled",
        "geoBackupSupported": "Enabled",
        "zoneRedundantHaSupported": _enabled(bool(zones)),
        "zoneRedundantHaAndGeoBackupSupported": _enabled(bool(zones)),
        "storageAutoGrowthSupported": "Enabled",
        "onlineResizeSupported": "Enabled",
        "restricted": "Disabled",
    }


def _enabled(on: bool) -> str:
    return "Enabled" if on else "Disabled"


def _edition(tier: str, zones: list[str]) -> dict[str, Any]:
    modes = [] if tier == "Burstable" else ["SameZone", *(["ZoneRedundant"] if zones else [])]
    skus = [
        {
            "name": name,
            "vCores": cores,
            "supportedIops": 500 * cores,
            "supportedMemoryPerVcoreMb": memory,
            "supportedZones": zones,
            "supportedHaMode": modes,
        }
        for name, cores, memory in _SIZES[tier]
    ]
    managed = {"name": "ManagedDisk", "defaultStorageSizeMb": 32 * 1024, "supportedStorageMb": _storage()}
    return {
        "name": tier,
        "defaultSkuName": _DEFAULTS[tier],
        "supportedStorageEditions": [managed],
        "supportedServerSkus": skus,
    }


def _storage() -> list[dict[str, Any]]:
    # 4095 GB stands beside 4096 GB: the last size without host caching, in the same tier.
    sizes = [each for each in STORAGE_SIZES if each != 4095]
    tiers = [{"name": name, "iops": operations} for name, operations in _TIERS]
    found = [(size, position) for position, size in enumerate(sizes)]
    found.append((4095, sizes.index(4096)))
    return [
        {
            "storageSizeMb": size * 1024,
            "supportedIops": tiers[position]["iops"],
            "defaultIopsTier": tiers[position]["name"],
            "supportedIopsTiers": tiers[position:],
        }
        for size, position in sorted(found)
    ]
