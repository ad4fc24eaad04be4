"""What MySQL flexible servers have to offer in a region: tiers, sizes and versions, the same everywhere."""

from __future__ import annotations

from typing import Any

from ...arm.locations import LOCATIONS
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.capabilities import check_region
from .servers import VERSIONS

behaviours = Behaviours("mysql")

_SIZES: dict[str, tuple[tuple[str, int, int, int], ...]] = {
    "Burstable": (
        ("Standard_B1ms", 1, 640, 2048),
        ("Standard_B2s", 2, 1280, 2048),
        ("Standard_B2ms", 2, 1700, 4096),
        ("Standard_B4ms", 4, 2400, 4096),
    ),
    "GeneralPurpose": tuple((f"Standard_D{n}ds_v4", n, 1600 * n, 4096) for n in (2, 4, 8, 16, 32, 48, 64)),
    "MemoryOptimized": tuple((f"Standard_E{n}ds_v4", n, 2500 * n, 8192) for n in (2, 4, 8, 16, 32, 48, 64)),
}
"""Sizes by tier: name, cores, operations per second, and memory for each core in MB."""
_STORAGE = {
    "name": "Premium",
    "minStorageSize": 20 * 1024,
    "maxStorageSize": 16 * 1024 * 1024,
    "minBackupRetentionDays": 1,
    "maxBackupRetentionDays": 35,
    "minBackupIntervalHours": 6,
    "maxBackupIntervalHours": 24,
}


@behaviours.serves("LocationBasedCapabilities_List")
def list_capabilities(call: Call) -> LocalResponse:
    """The tiers with their sizes, versions and storage, for each availability zone."""
    location = check_region(call.arguments["locationName"])
    zones = ("none", "1", "2", "3") if LOCATIONS[location].zones else ("none",)
    modes = ["SameZone", "ZoneRedundant"] if LOCATIONS[location].zones else ["SameZone"]
    editions = [_edition(tier) for tier in _SIZES]
    found = [
        {
            "zone": zone,
            "supportedHAMode": modes,
            "supportedGeoBackupRegions": [],
            "supportedFlexibleServerEditions": editions,
        }
        for zone in zones
    ]
    return call.answer(200, {"value": found})


def _edition(tier: str) -> dict[str, Any]:
    skus = [
        {"name": name, "vCores": cores, "supportedIops": operations, "supportedMemoryPerVCoreMB": memory}
        for name, cores, operations, memory in _SIZES[tier]
    ]
    versions = [{"name": version, "supportedSkus": skus} for version in VERSIONS]
    return {"name": tier, "supportedStorageEditions": [_STORAGE], "supportedServerVersions": versions}
