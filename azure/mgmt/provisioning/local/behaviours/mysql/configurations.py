"""Configurations of MySQL flexible servers: those that people set, each with what it may be."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import resource_not_found
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...provider.longrunning import begin
from ...store import Stored
from .servers import CONFIGURATIONS, SERVERS, invalid, server_of

behaviours = Behaviours("mysql")

_WORDS = ("Enumeration", "Boolean")


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    if existing is None:
        raise resource_not_found(call.id)
    server_of(call, ready=True)
    _set(existing, document, document.get("properties") or {})


def _set(existing: Stored, document: dict[str, Any], given: dict[str, Any]) -> None:
    """Give a configuration another value; its default if none is named."""
    known = existing.properties
    reset = given.get("source") == "system-default"
    value = str(known.get("defaultValue") if reset or given.get("value") is None else given["value"])
    _, type, allowed, dynamic = CONFIGURATIONS.get(existing.name.lower(), ("", "String", "", True))
    if not _is_allowed(value, type, allowed):
        raise invalid(existing.name, f"'{value}' is not in {allowed}.")
    document["properties"] = {
        **known,
        "value": value,
        "currentValue": value,
        "source": "system-default" if value == known.get("defaultValue") else "user-override",
        "isConfigPendingRestart": "False" if dynamic or value == known.get("value") else "True",
    }


def _is_allowed(value: str, type: str, allowed: str) -> bool:
    if type in _WORDS:
        return value.upper() in allowed.split(",")
    limits = re.fullmatch(r"(\d+)-(\d+)", allowed)
    if limits is None:
        return True
    return re.fullmatch(r"\d+", value) is not None and int(limits[1]) <= int(value) <= int(limits[2])


behaviours.rule(Rules(f"{SERVERS}/configurations", prepare=_prepare))


@behaviours.serves("Configurations_BatchUpdate")
def update_many(call: Call) -> LocalResponse:
    """Change several configurations at once: all of them, or none."""
    server = server_of(call, ready=True)
    place = f"{server.id}/configurations"
    given: list[dict[str, Any]]
    if str(call.body.get("resetAllToDefault", "")).lower() == "true":
        given = [{"name": name, "properties": {"source": "system-default"}} for name in CONFIGURATIONS]
    else:
        given = call.body.get("value") or []
    changed = []
    for each in given:
        stored = call.store.get(f"{place}/{each.get('name')}")
        if stored is None:
            raise resource_not_found(f"{place}/{each.get('name')}")
        _set(stored, stored.document, each.get("properties") or {})
        changed.append(call.azure.present(call.store.put(stored, call.now)))
    final = {"status": 200, "document": {"value": changed}}
    return begin(call, "azure-async-operation", resource=server.id, final=final)
