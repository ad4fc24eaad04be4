"""Deny assignments: what may not be done at a scope, whatever roles somebody has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..arm.errors import ArmError
from ..arm.ids import RESOURCE_GROUPS, SUBSCRIPTIONS, ResourceId, key_of, scopes_of
from ..http import LocalRequest
from ..interface.caller import Caller
from ..interface.manager import ResourceManager
from ..store import Stored

TYPE = "Microsoft.Authorization/denyAssignments"
_VERBS = {"PUT": "write", "PATCH": "write", "DELETE": "delete"}
# What actions call them.
_TYPES = {RESOURCE_GROUPS: f"{SUBSCRIPTIONS}/resourceGroups"}


def check_request(azure: ResourceManager, request: LocalRequest, caller: Caller) -> None:
    """Refuse a request that writes or deletes what a deny assignment guards.

    :raises ArmError: One does: 403.
    """
    verb = _VERBS.get(request.method)
    named = ResourceId(request.path)
    # Most of the time nobody has any: that is one question to an index.
    if verb is not None and named.subscription is not None and named.complete and _any(azure, named.subscription):
        check_allowed(azure, caller, verb, azure.canonical(named.id))


def check_allowed(azure: ResourceManager, caller: Caller, verb: str, id: str) -> None:
    """Refuse to do something to a resource that a deny assignment guards.

    :param verb: ``write`` or ``delete``.
    :param id: The resource, which need not be there.
    :raises ArmError: It is denied to the caller: 403.
    """
    type = ResourceId(id).type
    action = f"{_TYPES.get(type, type)}/{verb}"
    for denial in _at(azure, id):
        if _denies(denial, action, caller):
            raise _denied(azure, caller, action, id, denial)


def matches(action: str, patterns: Iterable[str]) -> bool:
    """Whether one of the actions of a permission is this one; ``*`` in them stands for anything."""
    return any(re.fullmatch(re.escape(each).replace(r"\*", ".*"), action, re.IGNORECASE) for each in patterns)


def _any(azure: ResourceManager, subscription: str) -> bool:
    return bool(azure.store.of_type(TYPE, f"/subscriptions/{subscription}", limit=1))


def _at(azure: ResourceManager, id: str) -> Iterator[Stored]:
    """The deny assignments that are about a resource: its own, and those of what it stands below that say so."""
    for scope in scopes_of(id):
        for denial in azure.store.of_type(TYPE, f"{scope}/providers/{TYPE}"):
            if key_of(scope) == key_of(id) or not denial.properties.get("doNotApplyToChildScopes"):
                yield denial


def _denies(denial: Stored, action: str, caller: Caller) -> bool:
    """Whether a deny assignment is about an action and a caller. A deployment stack keeps others out, not itself."""
    if caller.stack and key_of(caller.stack) == denial.private.get("stack"):
        return False
    properties = denial.properties
    if any(each["id"].lower() == caller.principal.lower() for each in properties.get("excludePrincipals") or ()):
        return False
    return any(
        matches(action, each.get("actions") or ()) and not matches(action, each.get("notActions") or ())
        for each in properties.get("permissions") or ()
    )


def _denied(azure: ResourceManager, caller: Caller, action: str, id: str, denial: Stored) -> ArmError:
    said = denial.properties
    message = (
        f"The client '{azure.user}' with object id '{caller.principal}' has permission to perform action '{action}' "
        f"on scope '{id}'; however, the access is denied because of the deny assignment with name "
        f"'{said.get('denyAssignmentName')}' and Id '{denial.name}' at scope '{said.get('scope')}'."
    )
    return ArmError(403, "DenyAssignmentAuthorizationFailed", message)
