"""Databases of SQL servers and the elastic pools that they may be in."""

from __future__ import annotations

import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of
from ...generic import lifecycle
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...provider.references import users
from ...store import Stored
from .servers import DATABASES, SERVERS, invalid

behaviours = Behaviours("sql")

POOLS = f"{SERVERS}/elasticPools"
_SYSTEM = ("master", "tempdb", "model", "msdb")
_NAME = re.compile(r"[^<>*%&:\\/?]{0,127}[^<>*%&:\\/?. ]\Z")
_GIB = 1 << 30
DTU = {
    "Basic": ("Basic", 5, 2), "S0": ("Standard", 10, 250), "S1": ("Standard", 20, 250), "S2": ("Standard", 50, 250),
    "S3": ("Standard", 100, 250), "S4": ("Standard", 200, 250), "S6": ("Standard", 400, 250),
    "S7": ("Standard", 800, 250), "S9": ("Standard", 1600, 250), "S12": ("Standard", 3000, 250),
    "P1": ("Premium", 125, 500), "P2": ("Premium", 250, 500), "P4": ("Premium", 500, 500), "P6": ("Premium", 1000, 500),
    "P11": ("Premium", 1750, 1024), "P15": ("Premium", 4000, 1024),
}  # fmt: skip
"""Tier, DTUs and GB of databases that are bought by DTUs."""
_BY_TIER = {"basic": "Basic", "standard": "S0", "premium": "P1"}
_VCORE = re.compile(r"(GP|GP_S|BC|HS|HS_S|HS_PRMS|HS_MOPRMS)_(Gen5|DC|Fsv2)(?:_(\d+))?\Z", re.I)
TIERS = {"GP": "GeneralPurpose", "BC": "BusinessCritical", "HS": "Hyperscale"}
_WAREHOUSE = re.compile(r"DW\d+c?\Z", re.I)
_POOL = re.compile(r"(Basic|Standard|Premium)Pool\Z", re.I)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    name = ResourceId(call.id).name
    if name.lower() in _SYSTEM:
        raise invalid("databaseName", f"The database '{name}' is the system's.")
    if not _NAME.match(name):
        raise invalid("databaseName", "It has 1 to 128 characters, none of <>*%&:\\/? and no dot or space at its end.")
    before = existing.properties if existing else {}
    properties = document.setdefault("properties", {})
    pool = properties.get("elasticPoolId")
    if pool:
        _check_pool(call, pool)
    source = properties.get("sourceDatabaseId")
    if properties.pop("createMode", "Default") not in ("Default", None) and source and call.store.get(source) is None:
        raise ArmError(404, "SourceDatabaseNotFound", "The source database does not exist.")
    old = existing.document.get("sku") if existing and not pool else None
    sku, objective, size = _sku({"name": "ElasticPool"} if pool else document.get("sku") or old)
    document["sku"] = sku
    properties.setdefault("maxSizeBytes", before.get("maxSizeBytes", size * _GIB))
    for member, value in _DEFAULTS.items():
        properties.setdefault(member, before.get(member, value))
    document["kind"] = "v12.0,user,vcore" if "_" in objective else "v12.0,user"
    properties.update(
        currentSku=sku,
        currentServiceObjectiveName=objective,
        requestedServiceObjectiveName=objective,
        currentBackupStorageRedundancy=properties["requestedBackupStorageRedundancy"],
        creationDate=before.get("creationDate") or timestamp(call.now),
        earliestRestoreDate=before.get("earliestRestoreDate") or timestamp(call.now),
        status=before.get("status", "Online"),
    )


_DEFAULTS = {
    "catalogCollation": "SQL_Latin1_General_CP1_CI_AS",
    "zoneRedundant": False,
    "readScale": "Disabled",
    "requestedBackupStorageRedundancy": "Geo",
    "isLedgerOn": False,
}


def _check_pool(call: Call, pool: str) -> None:
    server = ResourceId(call.id).top
    if call.store.get(pool) is None or key_of(ResourceId(pool).top) != key_of(server):
        message = (
            f"The elastic pool '{ResourceId(pool).name}' does not exist on the server '{ResourceId(server).name}'."
        )
        raise ArmError(404, "TargetElasticPoolDoesNotExist", message, target="properties.elasticPoolId")


def _sku(given: dict[str, Any] | None) -> tuple[dict[str, Any], str, int]:
    """A SKU in full, the objective that it stands for, and how many GB a database of it has if nobody says so."""
    given = given or {"name": "GP_Gen5_2"}
    name = given.get("name") or _BY_TIER.get(str(given.get("tier")).lower(), "")
    if name.lower() in _BY_TIER and name.lower() != "basic":
        name = _BY_TIER[name.lower()]
    if name.lower() == "elasticpool":
        tier = given.get("tier") or "GeneralPurpose"
        return {"name": "ElasticPool", "tier": tier, "capacity": 0}, "ElasticPool", 32
    for known, (tier, units, size) in DTU.items():
        if known.lower() == name.lower():
            shown = "Basic" if known == "Basic" else tier
            return {"name": shown, "tier": tier, "capacity": units}, known, size
    if match := _VCORE.match(name):
        capacity = int(match[3] or given.get("capacity") or 2)
        base = f"{match[1].upper()}_{match[2]}"
        tier = TIERS[match[1].upper()[:2]]
        sku = {"name": base, "tier": tier, "family": match[2], "capacity": capacity}
        return sku, f"{base}_{capacity}", 32
    if _WAREHOUSE.match(name):
        return {"name": "DataWarehouse", "tier": "DataWarehouse", "capacity": 900}, name, 240 * 1024
    raise ArmError(400, "InvalidSkuName", f"Invalid SKU name '{name}'.", target="sku.name")


@behaviours.serves("Databases_Delete")
def delete_database(call: Call) -> LocalResponse:
    """Delete a database; those of the system stay as long as the server."""
    if ResourceId(call.id).name.lower() in _SYSTEM:
        raise invalid(
            "databaseName", f"The database '{ResourceId(call.id).name}' is the system's: it can't be deleted."
        )
    return lifecycle.delete(call)


def _prepare_pool(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    given = document.get("sku") or (existing.document.get("sku") if existing else None) or {"name": "StandardPool"}
    name = given.get("name") or ""
    if match := _POOL.match(name):
        tier = match[1].capitalize()
        units = given.get("capacity") or (50 if tier == "Basic" else 100 if tier == "Standard" else 125)
        document["sku"] = {"name": f"{tier}Pool", "tier": tier, "capacity": units}
        least, most = 0.0, 5.0 if tier == "Basic" else float(units)
    else:
        sku, _, _ = _sku(given)
        document["sku"] = sku
        least, most = 0.0, float(sku["capacity"])
    properties = document.setdefault("properties", {})
    properties["perDatabaseSettings"] = {
        "minCapacity": least, "maxCapacity": most, **(properties.get("perDatabaseSettings") or {})
    }  # fmt: skip
    properties.setdefault("maxSizeBytes", 32 * _GIB)
    properties.setdefault("zoneRedundant", False)
    properties["creationDate"] = (existing.properties if existing else {}).get("creationDate") or timestamp(call.now)
    document["kind"] = "pool"


@behaviours.serves("ElasticPools_Delete")
def delete_pool(call: Call) -> LocalResponse:
    """Delete a pool that no database is in."""
    pool = call.store.get(call.id)
    if pool is not None and users(call.azure, pool.id, DATABASES):
        message = f"The elastic pool '{pool.name}' is not empty and cannot be deleted."
        raise ArmError(400, "ElasticPoolNotEmpty", message)
    return lifecycle.delete(call)


behaviours.rule(Rules(DATABASES, prepare=_prepare))
behaviours.rule(Rules(POOLS, prepare=_prepare_pool))
