"""PostgreSQL flexible servers, with what each has from the beginning. The password is checked, and forgotten."""

from __future__ import annotations

import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, resource_not_found
from ...arm.ids import ResourceId
from ...arm.locations import LOCATIONS
from ...generic import lifecycle
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...provider.addresses import check_range
from ...provider.passwords import weakness
from ...store import Stored

behaviours = Behaviours("postgresql")

SERVERS = "Microsoft.DBforPostgreSQL/flexibleServers"
_NAME = re.compile(r"[a-z0-9]([a-z0-9-]{1,61})[a-z0-9]\Z")
_CHILD = re.compile(r"[a-zA-Z0-9_-]{1,128}\Z")
_RESERVED = ("azure_superuser", "azure_pg_admin", "admin", "administrator", "root", "guest", "public")
VERSIONS = ("11", "12", "13", "14", "15", "16", "17", "18")
_FAMILIES = {"Burstable": "Standard_B", "GeneralPurpose": "Standard_D", "MemoryOptimized": "Standard_E"}
STORAGE_SIZES = (32, 64, 128, 256, 512, 1024, 2048, 4095, 4096, 8192, 16384, 32767)
_SYSTEM = ("azure_maintenance", "azure_sys", "postgres")
_DEFAULTS: dict[str, dict[str, Any]] = {
    "storage": {"storageSizeGB": 128, "autoGrow": "Disabled", "type": ""},
    "backup": {"backupRetentionDays": 7, "geoRedundantBackup": "Disabled"},
    "highAvailability": {"mode": "Disabled"},
    "network": {"publicNetworkAccess": "Enabled"},
    "authConfig": {"activeDirectoryAuth": "Disabled", "passwordAuth": "Enabled"},
    "maintenanceWindow": {"customWindow": "Disabled", "dayOfWeek": 0, "startHour": 0, "startMinute": 0},
}
_CONFIGURATIONS = {
    "azure.extensions": ("", "Set", "", True),
    "log_min_duration_statement": ("-1", "Integer", "-1-2147483647", True),
    "max_connections": ("859", "Integer", "25-5000", False),
    "pgbouncer.enabled": ("false", "Boolean", "true,false", True),
    "require_secure_transport": ("on", "Boolean", "on,off", True),
    "shared_buffers": ("262144", "Integer", "16-1073741823", False),
    "statement_timeout": ("0", "Integer", "0-2147483647", True),
    "timezone": ("UTC", "String", "", True),
    "wal_level": ("replica", "Enumeration", "replica,logical", False),
    "work_mem": ("4096", "Integer", "4096-2097151", True),
}
"""Value, type, what is allowed, and whether it counts without a restart: of the ones that people set."""


def invalid(parameter: str, why: str) -> ArmError:
    """A parameter has a value that it can't have."""
    message = f"Invalid value given for parameter {parameter}. {why}"
    return ArmError(400, "InvalidParameterValue", message, target=parameter)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    name, before = ResourceId(call.id).name, existing.properties if existing else {}
    properties = document.setdefault("properties", {})
    if existing is None and not _NAME.match(name):
        raise invalid(
            "serverName", "It has 3 to 63 lower-case letters, digits and hyphens, and no hyphen at either end."
        )
    if existing is None and call.store.named(SERVERS, name):
        raise ArmError(409, "ServerNameAlreadyExists", f"Specified server name '{name}' is already used.")
    for member, defaults in _DEFAULTS.items():
        properties[member] = {**defaults, **(before.get(member) or {}), **(properties.get(member) or {})}
    if (properties.pop("createMode", None) or "Default") in ("Default", "Create"):
        _check_administrator(call, properties, before)
    sku = document.setdefault("sku", (existing.document.get("sku") if existing else None) or {})
    if not sku:
        sku.update(name="Standard_D2ds_v5", tier="GeneralPurpose")
    family = _FAMILIES.get(sku.get("tier") or "", "")
    if not family or not str(sku.get("name")).lower().startswith(family.lower()):
        raise invalid("sku.name", f"'{sku.get('name')}' is no size of the tier {sku.get('tier')}.")
    if properties.setdefault("version", before.get("version", "17")) not in VERSIONS:
        raise invalid("version", f"It is one of {', '.join(VERSIONS)}.")
    if before.get("version") and int(properties["version"]) < int(before["version"]):
        raise invalid("version", "A server is not put back to an earlier version.")
    _check_storage(properties, before)
    mode = properties["highAvailability"]["mode"]
    if mode != "Disabled" and sku["tier"] == "Burstable":
        raise invalid("highAvailability.mode", "Servers of the tier Burstable have no high availability.")
    properties["highAvailability"]["state"] = "NotEnabled" if mode == "Disabled" else "Healthy"
    if LOCATIONS[document["location"]].zones:
        properties.setdefault("availabilityZone", before.get("availabilityZone", "1"))
    properties["backup"].setdefault("earliestRestoreDate", timestamp(call.now))
    properties.setdefault("replicationRole", before.get("replicationRole", "Primary"))
    properties.update(state=before.get("state", "Ready"), replicaCapacity=5)
    if existing is None:
        _make_children(call)


def _check_administrator(call: Call, properties: dict[str, Any], before: dict[str, Any]) -> None:
    login = properties.setdefault("administratorLogin", before.get("administratorLogin"))
    if properties["authConfig"]["passwordAuth"] == "Disabled" and not login:
        properties.pop("administratorLogin")
        return
    if not login:
        raise invalid("administratorLogin", "A new server needs one.")
    if before and before.get("administratorLogin") not in (None, login):
        raise invalid("administratorLogin", "It can't be changed.")
    if login.lower() in _RESERVED or login.lower().startswith("pg_") or not re.match(r"[a-zA-Z_]\w{0,62}$", login):
        raise invalid("administratorLogin", f"It is none of {', '.join(_RESERVED)}, and does not begin with pg_.")
    password = ((call.body or {}).get("properties") or {}).get("administratorLoginPassword")
    if password is None and before:
        return
    if (wrong := weakness(password or "", login)) is not None:
        code, rule = wrong
        raise ArmError(400, code, f"Password validation failed: {rule}.", target="administratorLoginPassword")


def _check_storage(properties: dict[str, Any], before: dict[str, Any]) -> None:
    size = properties["storage"]["storageSizeGB"]
    if size not in STORAGE_SIZES and not properties["storage"].get("type"):
        raise invalid("storage.storageSizeGB", f"It is one of {', '.join(map(str, STORAGE_SIZES))}.")
    if before and size < (before.get("storage") or {}).get("storageSizeGB", 0):
        raise invalid("storage.storageSizeGB", "The storage of a server can't be made smaller.")
    if not 7 <= properties["backup"]["backupRetentionDays"] <= 35:
        raise invalid("backup.backupRetentionDays", "It is 7 to 35.")


def _make_children(call: Call) -> None:
    """The databases and configurations that a server has from the beginning."""
    for name in _SYSTEM:
        properties: dict[str, Any] = {"charset": "UTF8", "collation": "en_US.utf8"}
        call.store.put(Stored(f"{call.id}/databases/{name}", {"properties": properties}, created=call.now), call.now)
    for name, (value, type, allowed, dynamic) in _CONFIGURATIONS.items():
        properties = {"value": value, "defaultValue": value, "dataType": type, "allowedValues": allowed}
        properties.update(
            source="system-default", isDynamicConfig=dynamic, isReadOnly=False, isConfigPendingRestart=False
        )
        document = {"properties": properties}
        call.store.put(Stored(f"{call.id}/configurations/{name}", document, created=call.now), call.now)


def _prepare_rule(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    if not _CHILD.match(ResourceId(call.id).name):
        raise invalid("firewallRuleName", "It has 1 to 128 letters, digits, hyphens and underscores.")
    check_range(document.setdefault("properties", {}), "startIpAddress", "endIpAddress", invalid)


def _prepare_database(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    name = ResourceId(call.id).name
    if name.lower() in _SYSTEM or name.lower() in ("template0", "template1"):
        raise invalid("databaseName", f"The database '{name}' is the system's.")
    if not re.match(r"[a-zA-Z_][\w-]{0,62}$", name):
        raise invalid(
            "databaseName", "It has 1 to 63 letters, digits, hyphens and underscores, and begins with a letter."
        )


@behaviours.serves("Databases_Delete")
def delete_database(call: Call) -> LocalResponse:
    """Delete a database; those of the system stay as long as the server."""
    if ResourceId(call.id).name.lower() in _SYSTEM:
        raise invalid(
            "databaseName", f"The database '{ResourceId(call.id).name}' is the system's: it can't be deleted."
        )
    return lifecycle.delete(call)


def _prepare_configuration(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    if existing is None:
        raise resource_not_found(call.id)
    given = (document.get("properties") or {}).get("value", existing.properties.get("defaultValue"))
    known = existing.properties
    if not _allowed(str(given), known.get("dataType", ""), known.get("allowedValues", "")):
        raise invalid(ResourceId(call.id).name, f"'{given}' is not in {known.get('allowedValues')}.")
    source = "system-default" if given == known.get("defaultValue") else "user-override"
    pending = not known.get("isDynamicConfig") and given != known.get("value")
    document["properties"] = {**known, "value": given, "source": source, "isConfigPendingRestart": pending}


def _allowed(value: str, type: str, allowed: str) -> bool:
    if type == "Integer":
        limits = re.fullmatch(r"(-?\d+)-(\d+)", allowed)
        number = re.fullmatch(r"-?\d+", value) is not None
        return number and (limits is None or int(limits[1]) <= int(value) <= int(limits[2]))
    return type not in ("Boolean", "Enumeration") or value.lower() in allowed.split(",")


behaviours.rule(Rules(SERVERS, prepare=_prepare))
behaviours.rule(Rules(f"{SERVERS}/firewallRules", prepare=_prepare_rule))
behaviours.rule(Rules(f"{SERVERS}/databases", prepare=_prepare_database))
behaviours.rule(Rules(f"{SERVERS}/configurations", prepare=_prepare_configuration))
