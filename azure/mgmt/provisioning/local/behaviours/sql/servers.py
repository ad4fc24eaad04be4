"""SQL servers with their firewall rules. The password of the administrator is checked, and forgotten."""

from __future__ import annotations

import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...generic.conventions import Values
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...interface.manager import ResourceManager
from ...provider.addresses import check_range
from ...provider.passwords import weakness
from ...provider.private_links import CONNECTIONS, connections_of
from ...store import Stored

behaviours = Behaviours("sql")

SERVERS = "Microsoft.Sql/servers"
DATABASES = f"{SERVERS}/databases"
_NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\Z", re.I)
_RESERVED = (
    "admin", "administrator", "sa", "root", "dbmanager", "loginmanager", "dbo", "guest", "public", "information_schema",
    "sys",
)  # fmt: skip
_DEFAULTS = {
    "version": "12.0",
    "minimalTlsVersion": "1.2",
    "publicNetworkAccess": "Enabled",
    "restrictOutboundNetworkAccess": "Disabled",
}


def invalid(parameter: str, why: str) -> ArmError:
    """A parameter has a value that it can't have."""
    message = f"Invalid value given for parameter {parameter}. {why}"
    return ArmError(400, "InvalidParameterValue", message, target=parameter)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    name = ResourceId(call.id).name
    before = existing.properties if existing else {}
    properties = document.setdefault("properties", {})
    if existing is None:
        if not _NAME.match(name):
            message = f"'{name}' is not valid: it has 1 to 63 letters, digits and hyphens, no hyphen at an end."
            raise ArmError(400, "InvalidServerName", message, target="serverName")
        if call.store.named(SERVERS, name):
            message = f"The name '{name.lower()}.database.windows.net' already exists. Choose a different name."
            raise ArmError(409, "NameAlreadyExists", message)
    _check_administrator(call, properties, before)
    for member, value in _DEFAULTS.items():
        properties.setdefault(member, before.get(member, value))
    if properties["version"] not in ("2.0", "12.0"):
        raise invalid("version", "It is 12.0.")
    if existing is None:
        _make_master(call, document["location"])


def _check_administrator(call: Call, properties: dict[str, Any], before: dict[str, Any]) -> None:
    administrators = properties.get("administrators") or before.get("administrators") or {}
    login = properties.setdefault("administratorLogin", before.get("administratorLogin"))
    if login is None:
        properties.pop("administratorLogin")
        if administrators.get("azureADOnlyAuthentication") or before:
            return
        raise invalid("Login", "Specify a valid parameter value.")
    if before and before.get("administratorLogin") not in (None, login):
        raise invalid("Login", "It can't be changed.")
    if login.lower() in _RESERVED or not re.match(r"[^\s\"'<>&?*%:/\\@]{1,128}$", login):
        message = (
            f"The provided login name '{login}' is invalid: it is one of the system's, or has forbidden characters."
        )
        raise ArmError(400, "InvalidLoginName", message, target="administratorLogin")
    password = ((call.body or {}).get("properties") or {}).get("administratorLoginPassword")
    if password is None and (before or administrators.get("azureADOnlyAuthentication")):
        return
    if not password:
        raise invalid("Password", "Specify a valid parameter value.")
    if (wrong := weakness(password, login)) is not None:
        code, rule = wrong
        message = f"Password validation failed. The password does not meet policy requirements: {rule}."
        raise ArmError(400, code, message, target="administratorLoginPassword")


def _make_master(call: Call, location: str) -> None:
    id = f"{call.id}/databases/master"
    sku = {"name": "System", "tier": "System", "capacity": 0}
    properties = {
        "collation": "SQL_Latin1_General_CP1_CI_AS",
        "maxSizeBytes": 32212254720,
        "status": "Online",
        "databaseId": Values(id, call.azure.tenant_id).value("{guid}", "databaseId"),
        "creationDate": timestamp(call.now),
        "currentServiceObjectiveName": "System2",
        "requestedServiceObjectiveName": "System2",
        "currentSku": sku,
        "zoneRedundant": False,
        "readScale": "Disabled",
    }
    document = {"location": location, "kind": "v12.0,system", "sku": sku, "properties": properties}
    call.store.put(Stored(id, document, created=call.now), call.now)


def _prepare_rule(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    name = ResourceId(call.id).name
    if len(name) > 128 or re.search(r"[<>*%&:\\/?]|\.$", name):
        raise invalid("firewallRuleName", "It has up to 128 characters, none of <>*%&:\\/? and no dot at its end.")
    check_range(document.setdefault("properties", {}), "startIpAddress", "endIpAddress", invalid)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    shown = [{"id": each["id"], "properties": each["properties"]} for each in connections_of(azure, stored)]
    document["properties"] = {**document.get("properties", {}), CONNECTIONS: shown}


behaviours.rule(Rules(SERVERS, prepare=_prepare, present=_present))
behaviours.rule(Rules(f"{SERVERS}/firewallRules", prepare=_prepare_rule))
