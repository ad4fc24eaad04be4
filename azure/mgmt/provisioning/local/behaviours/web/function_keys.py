"""Keys of function apps: of the host, and of what is in it.

A key that somebody has set may be a secret of theirs: it is in memory alone, and gone with the process.
"""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError, bad_request, resource_not_found
from ...generic.conventions import Values
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...store import Stored
from .sites import settings_key, site_of

behaviours = Behaviours("web")

_MASTER = "masterKey"
_KINDS = {each.lower(): each for each in ("functionKeys", "systemKeys", _MASTER)}
_BEGINNING = {"functionKeys": ("default",), "systemKeys": (), _MASTER: ("_master",)}
"""The keys that a host has from the beginning."""


@behaviours.serves("WebApps_ListHostKeys", "WebApps_ListHostKeysSlot")
def list_host_keys(call: Call) -> LocalResponse:
    """The keys of a function app."""
    keys = _keys(call, _function_app(call))
    return call.answer(200, {**keys, _MASTER: keys[_MASTER]["_master"]})


@behaviours.serves("WebApps_CreateOrUpdateHostSecret", "WebApps_CreateOrUpdateHostSecretSlot")
def set_host_key(call: Call) -> LocalResponse:
    """Set a key, or make one anew where the body has no value."""
    site, kind, name = _function_app(call), _kind(call), call.arguments["keyName"]
    keys = _keys(call, site)
    existed = name in keys[kind]
    given = (call.body or {}).get("value") or ((call.body or {}).get("properties") or {}).get("value")
    generation = site.private.get("keys", 0) + 1
    site.private["keys"] = generation
    call.store.restore(site)
    keys[kind][name] = given or _made(call, site, f"{kind}/{name}/{generation}")
    call.azure.unwritten[settings_key(site, "hostkeys")] = keys
    return call.answer(200 if existed else 201, {"name": name, "value": keys[kind][name]})


@behaviours.serves("WebApps_DeleteHostSecret", "WebApps_DeleteHostSecretSlot")
def delete_host_key(call: Call) -> LocalResponse:
    """Delete a key of the host; the master key stays."""
    site, kind, name = _function_app(call), _kind(call), call.arguments["keyName"]
    if kind == _MASTER:
        raise bad_request("The master key can't be deleted: it can be made anew.", "keyType")
    keys = _keys(call, site)
    if keys[kind].pop(name, None) is None:
        raise resource_not_found(f"{site.id}/host/default/{kind}/{name}")
    call.azure.unwritten[settings_key(site, "hostkeys")] = keys
    return call.answer(204)


def _function_app(call: Call) -> Stored:
    site = site_of(call)
    if "functionapp" not in site.document.get("kind", ""):
        message = f"The site '{site.name}' is no function app, and has no host keys."
        raise ArmError(400, "BadRequest", message)
    return site


def _kind(call: Call) -> str:
    given = call.arguments["keyType"]
    if given.lower() not in _KINDS:
        raise bad_request(f"The type of keys '{given}' is none of {', '.join(_KINDS.values())}.", "keyType")
    return _KINDS[given.lower()]


def _keys(call: Call, site: Stored) -> dict[str, dict[str, Any]]:
    known = call.azure.unwritten.get(settings_key(site, "hostkeys"))
    if known is not None:
        return {kind: dict(keys) for kind, keys in known.items()}
    return {kind: {each: _made(call, site, f"{kind}/{each}") for each in names} for kind, names in _BEGINNING.items()}


def _made(call: Call, site: Stored, name: str) -> str:
    return Values(site.id, call.azure.tenant_id).secret(name)
