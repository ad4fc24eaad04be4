"""What a deployment stack would change: resources, how they are managed, and what is denied for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...arm.ids import MANAGEMENT_GROUPS, RESOURCE_GROUPS, ResourceId, key_of
from ...interface.manager import ResourceManager
from ...store import Stored
from ..resources.property_changes import property_changes
from .deny_settings import deny_status
from .unmanaging import DELETE, Actions

_KINDS = {"Create": "create", "Modify": "modify", "NoChange": "noChange", "Unsupported": "unsupported"}


def changes_of_stack(
    azure: ResourceManager, stack: Stored | None, sent: Mapping[str, Any], deployed: list[dict[str, Any]]
) -> dict[str, Any]:
    """What a stack would change.

    :param stack: The stack as it is; None if it is not there yet.
    :param sent: The properties that it would have.
    :param deployed: What its deployment would change, as what-if tells it.
    """
    managed = [] if stack is None else stack.private["managed"]
    before = set(map(key_of, managed))
    after = {key_of(each["resourceId"]) for each in deployed}
    denied = sent["denySettings"]["mode"]
    found = [_deployed(azure, stack, each, key_of(each["resourceId"]) in before, denied) for each in deployed]
    actions = Actions.said(sent["actionOnUnmanage"])
    found += [_unmanaged(azure, stack, id, actions) for id in managed if stack and key_of(id) not in after]
    old = {} if stack is None else stack.properties
    settings = {"before": old.get("denySettings"), "after": sent["denySettings"]}
    delta = _delta(settings["before"] or {}, settings["after"])
    changes: dict[str, Any] = {"resourceChanges": found, "denySettingsChange": {**settings, "delta": delta}}
    scopes = {"before": old.get("deploymentScope"), "after": sent.get("deploymentScope")}
    if scopes["before"] != scopes["after"]:
        changes["deploymentScopeChange"] = scopes
    return changes


def _deployed(
    azure: ResourceManager, stack: Stored | None, change: Mapping[str, Any], managed: bool, denied: str
) -> dict[str, Any]:
    """A resource that would be deployed."""
    id, kind = change["resourceId"], _KINDS[change["changeType"]]
    guarded = "none" if stack is None else deny_status(azure, stack, id)
    if kind == "noChange" and (not managed or guarded != denied):
        kind = "modify"
    told = {
        **_named(change["after"] or change["before"] or {}, id),
        "changeType": kind,
        "changeCertainty": "potential" if kind == "unsupported" else "definite",
        "managementStatusChange": {"before": "managed" if managed else "unmanaged", "after": "managed"},
        "denyStatusChange": {"before": guarded, "after": denied},
    }
    if kind == "unsupported":
        return {**told, "unsupportedReason": change["unsupportedReason"]}
    before, after = change["before"], change["after"]
    delta = _delta(before, after) if before and after else []
    return {**told, "resourceConfigurationChanges": {"before": before, "after": after, "delta": delta}}


def _unmanaged(azure: ResourceManager, stack: Stored, id: str, actions: Actions) -> dict[str, Any]:
    """A resource that would be managed no longer."""
    by_type = {RESOURCE_GROUPS: actions.groups, MANAGEMENT_GROUPS: actions.management_groups}
    action = by_type.get(ResourceId(id).type, actions.resources)
    return {
        **_named({}, id),
        "changeType": "delete" if action == DELETE else "detach",
        "changeCertainty": "definite",
        "managementStatusChange": {"before": "managed", "after": "unmanaged"},
        "denyStatusChange": {"before": deny_status(azure, stack, id), "after": "none"},
    }


def _named(document: Mapping[str, Any], id: str) -> dict[str, Any]:
    named: dict[str, Any] = {"id": id, "type": ResourceId(id).type}
    if document.get("apiVersion"):
        named["apiVersion"] = document["apiVersion"]
    return named


def _delta(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [_property(each) for each in property_changes(dict(before), dict(after))]


def _property(change: Mapping[str, Any]) -> dict[str, Any]:
    """The change of a property, in the words of stacks."""
    kind = change["propertyChangeType"]
    told = {"path": change["path"], "changeType": kind[:1].lower() + kind[1:]}
    told.update({name: change[name] for name in ("before", "after") if change[name] is not None})
    children = [_property(each) for each in change["children"] or ()]
    return {**told, "children": children} if children else told
