"""What happens to resources that a deployment stack manages no longer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import MANAGEMENT_GROUPS, RESOURCE_GROUPS, ResourceId
from ...interface.caller import Caller
from ...interface.manager import ResourceManager
from ...provider.denials import check_allowed
from ...provider.removal import remove_all

DELETE, DETACH = "delete", "detach"


@dataclass(frozen=True)
class Actions:
    """What to do.

    :param resources: ``delete`` or ``detach``.
    :param groups: The same for resource groups.
    :param management_groups: The same for management groups.
    :param undeletable: ``detach`` or ``fail``, for resources that have no deletion.
    """

    resources: str
    groups: str
    undeletable: str = "fail"
    management_groups: str = DETACH

    @classmethod
    def said(cls, action: Mapping[str, str]) -> Actions:
        """What the ``actionOnUnmanage`` of a stack says."""
        undeletable = action.get("resourcesWithoutDeleteSupport") or "fail"
        management_groups = action.get("managementGroups") or DETACH
        return cls(action["resources"], action.get("resourceGroups") or DETACH, undeletable, management_groups)


@dataclass(frozen=True)
class Outcome:
    """Which resources were deleted and which released; and those that could not be deleted, each with its error."""

    deleted: list[str]
    detached: list[str]
    failed: list[dict[str, Any]]


def unmanage(azure: ResourceManager, ids: list[str], actions: Actions, caller: Caller) -> Outcome:
    """Delete resources or release them: what is in use after what uses it, groups after what they hold.

    :param caller: The stack, and who changes it.
    """
    groups = [id for id in ids if ResourceId(id).type == RESOURCE_GROUPS]
    above = [id for id in ids if ResourceId(id).type == MANAGEMENT_GROUPS]
    others = [id for id in ids if ResourceId(id).type not in (RESOURCE_GROUPS, MANAGEMENT_GROUPS)]
    errors: dict[str, dict[str, Any]] = {}
    detached: list[str] = []
    if actions.resources == DELETE:
        undeletable = [id for id in others if not _can_be_deleted(azure, id)]
        refusals = remove_all(azure, [id for id in others if id not in undeletable], caller)
        errors.update({id: refusal.error() for id, refusal in refusals})
    else:
        undeletable = []
        detached += others
    if actions.groups == DELETE:
        errors.update({id: error for id in groups if (error := _delete_group(azure, id, caller))})
    else:
        detached += groups
    if actions.management_groups == DELETE:
        errors.update({id: refusal.error() for id, refusal in remove_all(azure, above, caller)})
    else:
        detached += above
    # What stood below something that was deleted went along.
    for id in undeletable:
        if azure.store.get(id) and actions.undeletable == DETACH:
            detached.append(id)
        elif azure.store.get(id):
            errors[id] = _no_deletion(id)
    deleted = [id for id in ids if id not in errors and id not in detached]
    return Outcome(deleted, detached, [{"id": id, "error": error} for id, error in errors.items()])


def _delete_group(azure: ResourceManager, id: str, caller: Caller) -> dict[str, Any] | None:
    """Delete a resource group with what it holds, each as its own provider deletes it; what is wrong, if it stays."""
    if azure.store.get(id) is None:
        return None
    try:
        check_allowed(azure, caller, "delete", id)
    except ArmError as error:
        return error.error()
    return azure.effect("resources/delete-group")(azure, {"id": id})


def _can_be_deleted(azure: ResourceManager, id: str) -> bool:
    return "DELETE" in azure.router.methods(id, generic=False)


def _no_deletion(id: str) -> dict[str, Any]:
    message = f"The resource type '{ResourceId(id).type}' does not support deletion."
    return {"code": "DeploymentStackResourceWithoutDeleteSupport", "message": message, "target": id}
