"""What SQL has to offer in a region: the SKUs of databases and elastic pools, the same everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.capabilities import check_region
from .databases import DTU, TIERS

behaviours = Behaviours("sql")

_CORES = (2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 32, 40, 80)
_SERVERLESS = (1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 32, 40, 80)
_FAMILY = "Gen5"
_POOL_UNITS = {
    "Basic": (50, 100, 200, 300, 400, 800, 1200, 1600),
    "Standard": (50, 100, 200, 300, 400, 800, 1200, 1600, 2000, 2500, 3000),
    "Premium": (125, 250, 500, 1000, 1500, 2000, 2500, 3000, 3500, 4000),
}
_POOL_DEFAULT = {"Basic": 100, "Standard": 100, "Premium": 125}
_STANDARD = "GeneralPurpose"
_MOST_DATABASES = 500


@behaviours.serves("Capabilities_ListByLocation")
def list_capabilities(call: Call) -> LocalResponse:
    """The editions of databases and of elastic pools."""
    location = check_region(call.arguments["locationName"])
    version = {
        "name": "12.0",
        "status": "Default",
        "supportedEditions": [*_dtu_editions(), *(_vcore_edition(*each) for each in TIERS.items())],
        "supportedElasticPoolEditions": [*_dtu_pools(), *(_vcore_pool(*each) for each in TIERS.items())],
    }
    return call.answer(200, {"name": location, "status": "Available", "supportedServerVersions": [version]})


def _dtu_editions() -> Iterable[dict[str, Any]]:
    for tier in dict.fromkeys(tier for tier, _, _ in DTU.values()):
        named = [(name, units, size) for name, (own, units, size) in DTU.items() if own == tier]
        objectives = [
            {
                **_level(name, {"name": tier, "tier": tier, "capacity": units}, units, "DTU", first=index == 0),
                "supportedMaxSizes": [_size(size)],
                "includedMaxSize": {"limit": size, "unit": "Gigabytes"},
            }
            for index, (name, units, size) in enumerate(named)
        ]
        yield _edition(tier, zones=tier == "Premium", supportedServiceLevelObjectives=objectives)


def _vcore_edition(short: str, tier: str) -> dict[str, Any]:
    skus = [(f"{short}_{_FAMILY}", cores, "Provisioned") for cores in _CORES]
    if tier == _STANDARD:
        skus += [(f"{short}_S_{_FAMILY}", cores, "Serverless") for cores in _SERVERLESS]
    objectives = [
        {
            **_level(f"{name}_{cores}", _vcores(name, tier, cores), cores, "VCores", first=index == 0),
            "supportedMaxSizes": [_size(32)],
            "includedMaxSize": {"limit": 0, "unit": "Megabytes"},
            "computeModel": model,
        }
        for index, (name, cores, model) in enumerate(skus)
    ]
    return _edition(tier, zones=True, supportedServiceLevelObjectives=objectives)


def _dtu_pools() -> Iterable[dict[str, Any]]:
    for tier, all_units in _POOL_UNITS.items():
        levels = [
            _pool_level(
                {"name": f"{tier}Pool", "tier": tier, "capacity": units},
                units,
                "DTU",
                5 if tier == "Basic" else units,
                default=units == _POOL_DEFAULT[tier],
            )
            for units in all_units
        ]
        yield _edition(tier, zones=tier == "Premium", supportedElasticPoolPerformanceLevels=levels)


def _vcore_pool(short: str, tier: str) -> dict[str, Any]:
    levels = [
        _pool_level(_vcores(f"{short}_{_FAMILY}", tier, cores), cores, "VCores", cores, default=cores == _CORES[0])
        for cores in _CORES
    ]
    return _edition(tier, zones=True, supportedElasticPoolPerformanceLevels=levels)


def _edition(tier: str, *, zones: bool, **levels: Any) -> dict[str, Any]:
    return {"name": tier, "status": "Default" if tier == _STANDARD else "Available", "zoneRedundant": zones, **levels}


def _vcores(name: str, tier: str, cores: int) -> dict[str, Any]:
    return {"name": name, "tier": tier, "family": _FAMILY, "capacity": cores}


def _level(name: str, sku: dict[str, Any], value: int, unit: str, *, first: bool) -> dict[str, Any]:
    status = "Default" if first else "Available"
    return {"name": name, "sku": sku, "performanceLevel": {"value": value, "unit": unit}, "status": status}


def _pool_level(sku: dict[str, Any], value: int, unit: str, most: int, *, default: bool) -> dict[str, Any]:
    status = "Default" if default else "Available"
    least = {"limit": 0, "unit": unit, "status": "Default"}
    per_database = {
        "limit": most,
        "unit": unit,
        "status": "Default",
        "supportedPerDatabaseMinPerformanceLevels": [least],
    }
    return {
        "sku": sku,
        "performanceLevel": {"value": value, "unit": unit},
        "maxDatabaseCount": _MOST_DATABASES,
        "status": status,
        "includedMaxSize": {"limit": 32, "unit": "Gigabytes"},
        "supportedMaxSizes": [_size(32)],
        "supportedPerDatabaseMaxSizes": [_size(32)],
        "supportedPerDatabaseMaxPerformanceLevels": [per_database],
    }


def _size(gigabytes: int) -> dict[str, Any]:
    size = {"limit": gigabytes, "unit": "Gigabytes"}
    return {"minValue": size, "maxValue": size, "scaleSize": {"limit": 0, "unit": "Gigabytes"}, "status": "Default"}
