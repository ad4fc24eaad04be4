"""What happens to resources that a deployment stack manages no longer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...arm.ids import RESOURCE_GROUPS, ResourceId
from ...interface.manager import ResourceManager
from ...provider.removal import remove_all


@dataclass(frozen=True)
class Actions:
    """What to do: ``delete`` or ``detach``, for resources and for resource groups."""

    resources: str
    groups: str


@dataclass(frozen=True)
class Outcome:
    """Which resources were deleted and which released; and those that could not be deleted, each with its error."""

    deleted: list[str]
    detached: list[str]
    failed: list[dict[str, Any]]


def unmanage(azure: ResourceManager, ids: list[str], actions: Actions) -> Outcome:
    """Delete resources or release them: what is in use after what uses it, resource groups after what they hold."""
    groups = [id for id in ids if ResourceId(id).type == RESOURCE_GROUPS]
    others = [id for id in ids if ResourceId(id).type != RESOURCE_GROUPS]
    failed: list[dict[str, Any]] = []
    if actions.resources == "delete":
        failed += [{"id": id, "error": refusal.error()} for id, refusal in remove_all(azure, others)]
    if actions.groups == "delete":
        for id in groups:
            # What the resource group holds goes along, each as its own provider deletes it.
            if azure.store.get(id) and (error := azure.effect("resources/delete-group")(azure, {"id": id})):
                failed.append({"id": id, "error": error})
    stayed = {each["id"] for each in failed}
    done: dict[str, list[str]] = {"delete": [], "detach": []}
    for action, several in ((actions.resources, others), (actions.groups, groups)):
        done[action] += [id for id in several if id not in stayed]
    return Outcome(done["delete"], done["detach"], failed)
