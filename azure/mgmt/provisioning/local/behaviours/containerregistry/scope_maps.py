"""Scope maps of container registries, which say what may be done with repositories, and the tokens that have them."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, resource_not_found
from ...arm.ids import ResourceId, key_of
from ...generic import lifecycle
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...provider.preconditions import resource_of
from ...store import Stored

behaviours = Behaviours("containerregistry")

MAPS = "Microsoft.ContainerRegistry/registries/scopeMaps"
TOKENS = "Microsoft.ContainerRegistry/registries/tokens"
_NAME = re.compile(r"[a-zA-Z0-9-]{1,50}\Z")
_ACTION = re.compile(
    r"(repositories/.+/(content/(read|write|delete)|metadata/(read|write))|gateway/.+/(config|message)/(read|write))\Z"
)
_READ, _WRITE, _DELETE = (f"repositories/*/content/{each}" for each in ("read", "write", "delete"))
_READ_METADATA, _WRITE_METADATA = (f"repositories/*/metadata/{each}" for each in ("read", "write"))
_SYSTEM = {
    "_repositories_admin": (
        "Can perform all read, write and delete operations on the registry",
        [_READ, _WRITE, _DELETE, _READ_METADATA, _WRITE_METADATA],
    ),
    "_repositories_pull": ("Can pull any repository of the registry", [_READ]),
    "_repositories_pull_metadata_read": (
        "Can perform all read operations on the registry",
        [_READ, _READ_METADATA],
    ),
    "_repositories_push": ("Can push to any repository of the registry", [_READ, _WRITE]),
    "_repositories_push_metadata_write": (
        "Can perform all read and write operations on the registry",
        [_READ, _WRITE, _READ_METADATA, _WRITE_METADATA],
    ),
}
"""The scope maps that every registry has."""
_PASSWORDS = ("password1", "password2")


def put_system_maps(call: Call) -> None:
    """Put the scope maps there that a new registry has."""
    for name, (description, actions) in _SYSTEM.items():
        properties = {
            "description": description,
            "type": "SystemDefined",
            "actions": actions,
            "creationDate": timestamp(call.now),
            "provisioningState": "Succeeded",
        }
        call.store.put(Stored(f"{call.id}/scopeMaps/{name}", {"properties": properties}), call.now)


def _prepare_map(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    _check_own(existing)
    _check_name(call, existing)
    properties = document.setdefault("properties", {})
    actions = properties.get("actions") or []
    wrong = [each for each in actions if not _ACTION.match(str(each))]
    if wrong or not actions:
        message = f"The scope map has invalid actions: {', '.join(map(str, wrong)) or 'none at all'}."
        raise ArmError(400, "InvalidScopeMapActions", message, target="properties.actions")
    before = existing.properties if existing else {}
    properties.update(type="UserDefined", creationDate=before.get("creationDate") or timestamp(call.now))


def _prepare_token(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    _check_name(call, existing)
    properties, before = document.setdefault("properties", {}), existing.properties if existing else {}
    given = str(properties.get("scopeMapId") or before.get("scopeMapId") or "")
    scope_map = call.store.get(given)
    registry = ResourceId(call.id).top
    if scope_map is None or key_of(scope_map.type) != key_of(MAPS) or key_of(ResourceId(given).top) != key_of(registry):
        message = f"The scope map '{given}' of the token is none of the registry '{ResourceId(registry).name}'."
        raise ArmError(400, "InvalidScopeMap", message, target="properties.scopeMapId")
    credentials = dict(before.get("credentials") or {})
    sent = properties.get("credentials")
    if sent is not None and call.request.method == "PATCH":
        # Passwords are made by the service: a request can only say which of them stay.
        kept = {each.get("name") for each in sent.get("passwords") or ()}
        credentials["passwords"] = [each for each in credentials.get("passwords", ()) if each["name"] in kept]
    credentials.setdefault("passwords", [])
    properties.update(
        scopeMapId=scope_map.id,
        status=properties.get("status") or before.get("status") or "enabled",
        creationDate=before.get("creationDate") or timestamp(call.now),
        credentials=credentials,
    )


def _check_own(existing: Stored | None) -> None:
    if existing is not None and existing.properties.get("type") == "SystemDefined":
        message = f"The scope map '{existing.name}' is the system's: it can't be changed or deleted."
        raise ArmError(400, "SystemDefinedScopeMap", message)


def _check_name(call: Call, existing: Stored | None) -> None:
    name = ResourceId(call.id).name
    if existing is None and not _NAME.match(name):
        message = f"The name '{name}' is invalid: it has up to 50 letters, digits and hyphens."
        raise ArmError(400, "InvalidResourceName", message, target="name")


behaviours.rule(Rules(MAPS, prepare=_prepare_map))
behaviours.rule(Rules(TOKENS, prepare=_prepare_token))


@behaviours.serves("ScopeMaps_Delete")
def delete_map(call: Call) -> LocalResponse:
    """Delete a scope map; those of the system stay as long as the registry."""
    _check_own(call.store.get(call.id))
    return lifecycle.delete(call)


@behaviours.serves("Registries_GenerateCredentials")
def generate_credentials(call: Call) -> LocalResponse:
    """Make one password of a token, or both, anew; this is the one time that they are told."""
    registry, given = resource_of(call), call.body or {}
    token = call.store.get(given.get("tokenId") or "")
    if token is None or key_of(token.type) != key_of(TOKENS) or key_of(ResourceId(token.id).top) != registry.key:
        raise resource_not_found(given.get("tokenId") or f"{registry.id}/tokens/")
    names = [given["name"]] if given.get("name") else list(_PASSWORDS)
    credentials = token.properties.setdefault("credentials", {})
    made = {each["name"]: each for each in credentials.get("passwords") or ()}
    generations = token.private.setdefault("generations", {})
    for name in names:
        generations[name] = generations.get(name, 0) + 1
        made[name] = {"name": name, "creationTime": timestamp(call.now)}
        if given.get("expiry"):
            made[name]["expiry"] = given["expiry"]
    credentials["passwords"] = [made[name] for name in sorted(made)]
    call.store.put(token, call.now)
    passwords = [{**made[name], "value": _password(token, name)} for name in sorted(names)]
    return call.answer(200, {"username": token.name, "passwords": passwords})


def _password(token: Stored, name: str) -> str:
    """A password that opens nothing. It is worked out each time, so that none has to be kept."""
    made = f"{token.key}/{name}/{token.private['generations'][name]}"
    return base64.b64encode(hashlib.sha256(made.encode()).digest()).decode()
