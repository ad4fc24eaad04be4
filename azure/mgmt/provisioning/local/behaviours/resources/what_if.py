"""What a deployment would change, in the shape of Azure Resource Manager."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.longrunning import begin
from .deployment_documents import checked_plan, scope_of
from .deployment_trial import Tried, others, tried, written_form
from .property_changes import no_effect, property_changes

behaviours = Behaviours("resources")


@behaviours.serves(
    "Deployments_WhatIf",
    "Deployments_WhatIfAtSubscriptionScope",
    "Deployments_WhatIfAtManagementGroupScope",
    "Deployments_WhatIfAtTenantScope",
)
def what_if(call: Call) -> LocalResponse:
    """Tell what a deployment would change; nothing is deployed."""
    scope = scope_of(call)
    foreseen = changes_of(call, scope)
    kept = {key_of(each["resourceId"]) for each in foreseen}
    changes = [*foreseen, *_changes_of_others(call, scope, kept)]
    settings = call.body["properties"].get("whatIfSettings") or {}
    if settings.get("resultFormat") == "ResourceIdOnly":
        changes = [_by_id_only(change) for change in changes]
    document = {
        "status": "Succeeded",
        "properties": {"correlationId": None, "changes": changes, "potentialChanges": [], "diagnostics": []},
    }
    return begin(call, "location", final={"status": 200, "document": document}, seconds=0)


def changes_of(call: Call, scope: str) -> list[dict[str, Any]]:
    """What the template of a deployment would change.

    :param scope: Id of what is deployed to.
    :raises ArmError: The template is not valid, or one of its resources is not.
    """
    return [_change(each) for each in tried(call, checked_plan(call, scope))]


def _change(each: Tried) -> dict[str, Any]:
    change: dict[str, Any] = {"resourceId": each.id, "before": each.before, "after": each.after, "delta": None}
    if each.reason is not None:
        return {**change, "changeType": "Unsupported", "unsupportedReason": each.reason}
    if each.before is None:
        return {**change, "changeType": "Create"}
    changes = list(property_changes(each.before, each.after))
    ignored = [no_effect(path, value) for path, value in each.ignored]
    kind = "Modify" if changes else "NoChange"
    return {**change, "changeType": kind, "delta": [*changes, *ignored] or None}


def _changes_of_others(call: Call, scope: str, kept: set[str]) -> Iterator[dict[str, Any]]:
    if ResourceId(scope).group is None:
        return
    deletes = call.body["properties"]["mode"] == "Complete"
    for other in others(call.azure, scope, kept):
        before = written_form(call.azure, other)
        after = None if deletes else before
        kind = "Delete" if deletes else "Ignore"
        yield {"resourceId": other.id, "changeType": kind, "before": before, "after": after, "delta": None}


def _by_id_only(change: dict[str, Any]) -> dict[str, Any]:
    """A change without the resource: whether one that is deployed differs is not said."""
    kind = "Deploy" if change["changeType"] in ("Create", "Modify", "NoChange") else change["changeType"]
    return {"resourceId": change["resourceId"], "changeType": kind}
