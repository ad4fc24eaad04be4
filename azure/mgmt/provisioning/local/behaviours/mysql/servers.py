"""MySQL flexible servers: created, changed, stopped, started and deleted. No database runs behind them."""

from __future__ import annotations

import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, not_implemented
from ...arm.ids import ResourceId
from ...arm.locations import LOCATIONS
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.busy import Busy
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import patch, put, serve
from ...provider.documents import merge
from ...provider.identity import fill_identity
from ...provider.longrunning import begin, check_idle
from ...provider.passwords import weakness
from ...provider.preconditions import resource_of, resource_to_delete
from ...provider.private_links import show_connections
from ...provider.references import require
from ...provider.removal import REMOVE
from ...store import Stored

behaviours = Behaviours("mysql")

SERVERS = "Microsoft.DBforMySQL/flexibleServers"
SUBNETS = "Microsoft.Network/virtualNetworks/subnets"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]\Z")
_LOGIN = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]{0,31}\Z")
_RESERVED = (
    "azure_superuser", "azuresuperuser", "admin", "administrator", "root", "guest", "public", "sa", "replication_user",
)  # fmt: skip
_BUSY = Busy(
    "ServerIsBusy",
    "Cannot complete operation while server '{name}' is busy processing another operation. Try again later.",
)
VERSIONS = ("5.7", "8.0.21", "8.4")
_FAMILIES = {"Burstable": "Standard_B", "GeneralPurpose": "Standard_D", "MemoryOptimized": "Standard_E"}
_DEFAULTS: dict[str, dict[str, Any]] = {
    "storage": {
        "storageSizeGB": 20,
        "iops": 360,
        "autoGrow": "Enabled",
        "logOnDisk": "Disabled",
        "autoIoScaling": "Disabled",
        "storageSku": "Premium_LRS",
        "storageRedundancy": "LocalRedundancy",
    },
    "backup": {"backupRetentionDays": 7, "backupIntervalHours": 24, "geoRedundantBackup": "Disabled"},
    "highAvailability": {"mode": "Disabled"},
    "network": {"publicNetworkAccess": "Enabled"},
    "maintenanceWindow": {"customWindow": "Disabled", "dayOfWeek": 0, "startHour": 0, "startMinute": 0},
}

CONFIGURATIONS = {
    "audit_log_enabled": ("OFF", "Enumeration", "ON,OFF", True),
    "character_set_server": ("utf8mb4", "String", "", True),
    "event_scheduler": ("ON", "Enumeration", "ON,OFF,DISABLED", True),
    "innodb_buffer_pool_size": ("134217728", "Integer", "134217728-17179869184", True),
    "log_bin_trust_function_creators": ("ON", "Enumeration", "ON,OFF", True),
    "long_query_time": ("10", "Numeric", "0-31536000", True),
    "lower_case_table_names": ("1", "Enumeration", "1,2", False),
    "max_allowed_packet": ("16777216", "Integer", "1024-1073741824", True),
    "max_connections": ("171", "Integer", "10-341", True),
    "require_secure_transport": ("ON", "Enumeration", "ON,OFF", True),
    "slow_query_log": ("OFF", "Enumeration", "ON,OFF", True),
    "sql_mode": ("ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,STRICT_TRANS_TABLES", "Set", "", True),
    "time_zone": ("SYSTEM", "String", "", True),
    "wait_timeout": ("28800", "Integer", "1-31536000", True),
}
"""Configurations that people set: value, type, what is allowed, and whether it counts without a restart."""

SYSTEM_DATABASES = {
    "information_schema": ("utf8mb3", "utf8mb3_general_ci"),
    "mysql": ("utf8mb4", "utf8mb4_0900_ai_ci"),
    "performance_schema": ("utf8mb4", "utf8mb4_0900_ai_ci"),
    "sys": ("utf8mb4", "utf8mb4_0900_ai_ci"),
}
"""The databases that a server has from the beginning, with their character sets and collations."""


def invalid(parameter: str, why: str) -> ArmError:
    """A parameter has a value that it can't have."""
    message = f"Invalid value given for parameter {parameter}. {why}"
    return ArmError(400, "InvalidParameterValue", message, target=parameter)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills. The password has been taken out before."""
    name = ResourceId(call.id).name
    before = existing.properties if existing else {}
    properties = document.get("properties") or {}
    if (mode := properties.pop("createMode", None) or "Default") not in ("Default", "Create"):
        raise not_implemented(call.operation.id, f"createMode {mode}")
    if properties.get("importSourceProperties"):
        raise not_implemented(call.operation.id, "importing")
    if existing is None:
        _check_name(name)
        _check_free(call.azure, name)
    if call.request.method == "PUT":
        properties = merge(before, properties)
    document["properties"] = properties
    _check_administrator(call, properties, before)
    document["sku"] = _sku(document.get("sku") or (existing.document["sku"] if existing else None))
    if properties.setdefault("version", "8.0.21") not in VERSIONS:
        raise invalid("version", f"It is one of {', '.join(VERSIONS)}.")
    for member, defaults in _DEFAULTS.items():
        properties[member] = {**defaults, **(properties.get(member) or {})}
    _check_storage(properties, before)
    _fill_availability(document)
    subnet = properties["network"].get("delegatedSubnetResourceId")
    if subnet:
        require(call, subnet, SUBNETS)
        properties["network"]["publicNetworkAccess"] = "Disabled"
    earliest = (before.get("backup") or {}).get("earliestRestoreDate") or timestamp(call.now)
    properties["backup"]["earliestRestoreDate"] = earliest
    properties.update(
        fullyQualifiedDomainName=f"{name}.mysql.database.azure.com",
        databasePort=properties.get("databasePort") or 3306,
        replicationRole="None",
        replicaCapacity=10,
        # What a server is that was never made. See change() on what is seen in the meantime.
        state=before.get("state", "Disabled"),
    )
    fill_identity(call.azure, document, call.id)
    document.setdefault("tags", {})


def _check_name(name: str) -> None:
    if not _NAME.match(name):
        raise invalid(
            "serverName",
            f"The name '{name}' is not possible: a server has 3 to 63 lower-case letters, digits and hyphens, and no "
            "hyphen at either end.",
        )


def _check_free(azure: ResourceManager, name: str) -> None:
    if azure.store.named(SERVERS, name):
        raise ArmError(409, "ServerNameAlreadyExists", f"Specified server name '{name}' is already used.")


def _check_administrator(call: Call, properties: dict[str, Any], before: dict[str, Any]) -> None:
    login = properties.get("administratorLogin")
    if not login:
        raise invalid("administratorLogin", "A new server needs one.")
    if before and before["administratorLogin"] != login:
        raise invalid("administratorLogin", "It can't be changed.")
    if not _LOGIN.match(login) or login.lower() in _RESERVED:
        raise invalid(
            "administratorLogin",
            "It has 1 to 32 letters, digits and underscores, does not begin with a digit, and is none of "
            f"{', '.join(_RESERVED)}.",
        )
    password = (call.body.get("properties") or {}).get("administratorLoginPassword")
    if password is None and before:
        return
    _check_password(password or "", login)


def _check_password(password: str, login: str) -> None:
    if (wrong := weakness(password, login)) is not None:
        code, rule = wrong
        raise ArmError(400, code, f"Password validation failed: {rule}.", target="administratorLoginPassword")


def _sku(given: dict[str, Any] | None) -> dict[str, Any]:
    sku = given or {"name": "Standard_B1ms", "tier": "Burstable"}
    family = _FAMILIES.get(sku["tier"])
    if family is None:
        raise invalid("sku.tier", f"It is one of {', '.join(_FAMILIES)}.")
    if not sku["name"].lower().startswith(family.lower()):
        raise invalid("sku.name", f"The sizes of the tier {sku['tier']} begin with {family}.")
    return sku


def _check_storage(properties: dict[str, Any], before: dict[str, Any]) -> None:
    size = properties["storage"]["storageSizeGB"]
    if not 20 <= size <= 16384:
        raise invalid("storage.storageSizeGB", "It is 20 to 16384.")
    if before and size < before["storage"]["storageSizeGB"]:
        raise invalid("storage.storageSizeGB", "The storage of a server can't be made smaller.")
    if not 1 <= properties["backup"]["backupRetentionDays"] <= 35:
        raise invalid("backup.backupRetentionDays", "It is 1 to 35.")


def _fill_availability(document: dict[str, Any]) -> None:
    properties, region = document["properties"], LOCATIONS[document["location"]]
    mode = properties["highAvailability"]["mode"]
    if mode != "Disabled" and document["sku"]["tier"] == "Burstable":
        raise invalid("highAvailability.mode", "Servers of the tier Burstable have no high availability.")
    if mode == "ZoneRedundant" and not region.zones:
        raise invalid("highAvailability.mode", f"The region {region.name} has no availability zones.")
    properties["highAvailability"]["state"] = "NotEnabled" if mode == "Disabled" else "Healthy"
    if region.zones:
        properties.setdefault("availabilityZone", "1")


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    if doing := stored.private.get("operation") and stored.private.get("doing"):
        document["properties"] = {**document["properties"], "state": doing}
    show_connections(azure, stored, document, listing)


KIND = serve(
    behaviours,
    Kind(SERVERS, creating=None, prepare=_prepare, present=_present, busy=_BUSY, system_data=True),
    get_="Servers_Get",
    lists=("Servers_List", "Servers_ListByResourceGroup"),
)


def server_of(call: Call, *, ready: bool = False) -> Stored:
    """The server that a request is about or below.

    :param ready: It has to run, and to have nothing going on.
    :raises ArmError: There is none, or it is not ready.
    """
    server = resource_of(call, ResourceId(call.id).top)
    if ready:
        check_idle(call, server.id)
        _check_state(server, "Ready")
    return server


def _check_state(server: Stored, wanted: str) -> None:
    if (state := server.properties["state"]) != wanted:
        message = f"The operation needs the server '{server.name}' to be {wanted}, and it is {state}."
        raise ArmError(409, "InvalidServerState", message)


def change(call: Call, server: Stored, doing: str, done: str) -> LocalResponse:
    """Begin what takes a server from one state to another.

    :param doing: The state that is seen while it goes on.
    :param done: The state when it has ended well; otherwise the old one is back.
    """
    server.private["doing"] = doing
    call.store.restore(server)
    arguments = {"id": server.id, "state": done}
    final = None if call.operation.returns else {"status": 200}
    return begin(call, "both", resource=server.id, effect="mysql/state", arguments=arguments, final=final)


@behaviours.effect("state")
def enter(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """A server is in another state from now on."""
    if server := azure.store.get(arguments["id"]):
        server.properties["state"] = arguments["state"]
        azure.store.restore(server)
    return None


@behaviours.serves("Servers_Create")
def create(call: Call) -> LocalResponse:
    """Create a server, or change one."""
    existing = call.store.get(call.id)
    put(call, KIND)
    server = server_of(call)
    if existing is not None:
        # One that was never made gets another chance.
        return change(call, server, "Updating", "Stopped" if server.properties["state"] == "Stopped" else "Ready")
    for name, (charset, collation) in SYSTEM_DATABASES.items():
        properties = {"charset": charset, "collation": collation}
        call.store.put(Stored(f"{server.id}/databases/{name}", {"properties": properties}), call.now)
    for name, (value, type, allowed, dynamic) in CONFIGURATIONS.items():
        properties = {"value": value, "currentValue": value, "defaultValue": value, "dataType": type}
        properties.update(allowedValues=allowed, source="system-default", isReadOnly="False")
        properties.update(isConfigPendingRestart="False", isDynamicConfig=str(dynamic))
        call.store.put(Stored(f"{server.id}/configurations/{name}", {"properties": properties}), call.now)
    return change(call, server, "Starting", "Ready")


@behaviours.serves("Servers_Update")
def update(call: Call) -> LocalResponse:
    """Change a server."""
    server_of(call, ready=True)
    patch(call, KIND)
    return change(call, server_of(call), "Updating", "Ready")


@behaviours.serves("Servers_Delete")
def delete(call: Call) -> LocalResponse:
    """Delete a server with its databases."""
    server = resource_to_delete(call)
    if server is None:
        return call.answer(204)
    check_idle(call, server.id)
    server.private["doing"] = "Dropping"
    call.store.restore(server)
    return begin(call, "both", resource=server.id, effect=REMOVE, arguments={"id": server.id}, final={"status": 200})


@behaviours.serves("Servers_Stop")
def stop(call: Call) -> LocalResponse:
    """Stop a server."""
    return change(call, server_of(call, ready=True), "Stopping", "Stopped")


@behaviours.serves("Servers_Start")
def start(call: Call) -> LocalResponse:
    """Start a server that was stopped."""
    server = server_of(call)
    check_idle(call, server.id)
    _check_state(server, "Stopped")
    return change(call, server, "Starting", "Ready")


@behaviours.serves("Servers_Restart")
def restart(call: Call) -> LocalResponse:
    """Stop a server and start it again."""
    server = server_of(call, ready=True)
    if (
        call.body.get("restartWithFailover") == "Enabled"
        and server.properties["highAvailability"]["mode"] == "Disabled"
    ):
        raise invalid("restartWithFailover", "The server has no standby to fail over to.")
    return change(call, server, "Updating", "Ready")


@behaviours.serves("CheckNameAvailability_Execute", "CheckNameAvailabilityWithoutLocation_Execute")
def check_name_availability(call: Call) -> LocalResponse:
    """Whether a server may have a name."""
    name, type = call.body["name"], call.body.get("type") or SERVERS
    if type.lower() != SERVERS.lower():
        raise invalid("type", f"It is {SERVERS}.")
    try:
        _check_name(name)
        _check_free(call.azure, name)
    except ArmError as error:
        reason = "AlreadyExists" if error.status == 409 else "Invalid"
        return call.answer(200, {"nameAvailable": False, "reason": reason, "message": error.message})
    return call.answer(200, {"nameAvailable": True, "reason": "", "message": ""})


@behaviours.serves("GetPrivateDnsZoneSuffix_Execute")
def private_dns_zone_suffix(call: Call) -> LocalResponse:
    """What the names of private DNS zones of servers end with."""
    return call.answer(200, {"privateDnsZoneSuffix": "private.mysql.database.azure.com"})
