"""Deny settings of deployment stacks: a deny assignment for each resource that a stack manages."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of
from ...interface.manager import ResourceManager
from ...provider.denials import TYPE
from ...store import Stored

_DENIED = {"denyDelete": ["*/delete"], "denyWriteAndDelete": ["*/write", "*/delete"]}
_EVERYBODY = {"id": "00000000-0000-0000-0000-000000000000", "displayName": "All Principals", "type": "SystemDefined"}
_MOST = {"excludedPrincipals": 5, "excludedActions": 200}


def check_settings(settings: dict[str, Any]) -> None:
    """Refuse deny settings that leave out more than Azure allows, or whom there can't be.

    :raises ArmError: They do.
    """
    for name, most in _MOST.items():
        count = len(settings.get(name) or ())
        if count > most:
            raise _invalid(f"'{name}' has {count} items. At most {most} are allowed.")
    for principal in settings.get("excludedPrincipals") or ():
        try:
            uuid.UUID(principal)
        except ValueError:
            raise _invalid(f"the excluded principal '{principal}' is no object id.") from None


def guard(azure: ResourceManager, stack: Stored, ids: Collection[str]) -> None:
    """Have deny assignments for what a stack manages, as its deny settings say, and for nothing else."""
    settings = stack.properties["denySettings"]
    wanted = {} if settings["mode"] == "none" else {assignment_id(stack, id): id for id in ids}
    kept = set(map(key_of, wanted))
    subscription = ResourceId(stack.id).subscription
    for each in azure.store.of_type(TYPE, "" if subscription is None else f"/subscriptions/{subscription}"):
        if each.private.get("stack") == stack.key and each.key not in kept:
            azure.store.delete(each.id)
    for assignment, id in wanted.items():
        existing = azure.store.get(assignment)
        document = {"properties": _properties(azure, stack, id, existing)}
        azure.store.put(Stored(assignment, document, {"stack": stack.key}), azure.now())


def assignment_id(stack: Stored, id: str) -> str:
    """Id of the deny assignment that a stack has for a resource; the same each time."""
    return f"{id}/providers/{TYPE}/{uuid.uuid5(uuid.NAMESPACE_URL, stack.key + key_of(id))}"


def deny_status(azure: ResourceManager, stack: Stored, id: str) -> str:
    """What is denied for a resource that a stack manages, as the stack shows it."""
    found = azure.store.get(assignment_id(stack, id))
    if found is None:
        return "none"
    actions = found.properties["permissions"][0]["actions"]
    return next(mode for mode, denied in _DENIED.items() if denied == actions)


def _properties(azure: ResourceManager, stack: Stored, id: str, existing: Stored | None) -> dict[str, Any]:
    settings = stack.properties["denySettings"]
    name = ResourceId(assignment_id(stack, id)).name
    permission = {
        "actions": _DENIED[settings["mode"]],
        "notActions": settings.get("excludedActions") or [],
        "dataActions": [],
        "notDataActions": [],
    }
    now = timestamp(azure.now())
    return {
        "denyAssignmentName": f"Deny assignment '{name}' created by Deployment Stack '{stack.id}'.",
        "description": f"Created by Deployment Stack '{stack.id}'.",
        "permissions": [permission],
        "scope": id,
        "doNotApplyToChildScopes": not settings.get("applyToChildScopes", False),
        "principals": [_EVERYBODY],
        "excludePrincipals": [
            {"id": each, "displayName": "", "type": "Unknown"} for each in settings.get("excludedPrincipals") or ()
        ],
        "isSystemProtected": True,
        "createdOn": existing.properties["createdOn"] if existing else now,
        "updatedOn": now,
    }


def _invalid(why: str) -> ArmError:
    return ArmError(
        400, "DeploymentStackInvalidDenySettings", f"The deny settings of the deployment stack are invalid: {why}"
    )
