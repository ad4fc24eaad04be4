"""Resource groups."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from ...arm.errors import ArmError, group_being_deleted, group_not_found, not_implemented
from ...arm.filters import parse_filter
from ...arm.ids import RESOURCE_GROUPS, ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider import longrunning
from ...provider.documents import merge
from ...provider.locks import check_unlocked
from ...provider.paging import page_of_resources
from ...provider.preconditions import check_location, check_match
from ...provider.removal import remove_all
from ...store import Stored

behaviours = Behaviours("resources")
behaviours.kind(Kind(RESOURCE_GROUPS, failed="Succeeded"))

_INVALID = re.compile(r"[^\w\-.()]")


@behaviours.serves("ResourceGroups_CreateOrUpdate")
def put(call: Call) -> LocalResponse:
    """Create a resource group, or change its tags."""
    existing = call.store.get(call.id)
    _check_name(call.arguments["resourceGroupName"])
    check_match(call, existing)
    if existing is not None and existing.properties["provisioningState"] == "Deleting":
        raise group_being_deleted(existing.name)
    document = {name: call.body[name] for name in ("location", "tags", "managedBy") if name in call.body}
    check_location(call, document, existing)
    document["properties"] = {"provisioningState": "Succeeded"}
    if existing is not None:
        stored = Stored(
            existing.id, {**document, "properties": existing.properties}, existing.private, existing.created
        )
    else:
        stored = Stored(call.id, document)
    call.store.put(stored, call.now)
    return call.answer(200 if existing else 201, call.azure.present(stored))


@behaviours.serves("ResourceGroups_Update")
def patch(call: Call) -> LocalResponse:
    """Change tags."""
    existing = _group(call)
    check_match(call, existing)
    changes = {name: value for name, value in (call.body or {}).items() if name in ("tags", "managedBy")}
    document = merge(existing.document, {name: value for name, value in changes.items() if name != "tags"})
    if "tags" in changes:
        document["tags"] = changes["tags"] or {}
    stored = Stored(existing.id, document, existing.private, existing.created)
    call.store.put(stored, call.now)
    return call.answer(200, call.azure.present(stored))


@behaviours.serves("ResourceGroups_Get")
def get(call: Call) -> LocalResponse:
    """A resource group."""
    return call.answer(200, call.azure.present(_group(call)))


@behaviours.serves("ResourceGroups_CheckExistence")
def check_existence(call: Call) -> LocalResponse:
    """Whether there is such a resource group."""
    return call.answer(204 if call.store.get(call.id) else 404)


@behaviours.serves("ResourceGroups_List")
def list_groups(call: Call) -> LocalResponse:
    """The resource groups of the subscription."""
    passes = parse_filter(call.query.get("$filter"))

    def show(stored: Stored) -> dict[str, Any] | None:
        document = call.azure.present(stored)
        return document if passes(document) else None

    return page_of_resources(call, partial(call.store.of_type, RESOURCE_GROUPS, call.subscription), show)


@behaviours.serves("ResourceGroups_Delete")
def delete(call: Call) -> LocalResponse:
    """Delete a resource group with everything in it."""
    group = _group(call)
    if call.query.get("forceDeletionTypes"):
        raise not_implemented(call.operation.id, "forced deletion")
    if group.properties["provisioningState"] != "Deleting":
        group.properties["provisioningState"] = "Deleting"
        call.store.restore(group)
    arguments = {"id": group.id}
    return longrunning.begin(
        call, "location", resource=group.id, effect="resources/delete-group", arguments=arguments, final={"status": 200}
    )


@behaviours.effect("delete-group")
def delete_group(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """Take the contents along, each as its own provider deletes it: a vault, for one, is soft-deleted.

    What is in use comes after what uses it. What is used from elsewhere stays, and the resource group with it.
    """
    try:
        check_unlocked(azure, "delete", arguments["id"])
    except ArmError as error:
        # Somebody has locked something meanwhile.
        return error.error()
    refusals = remove_all(azure, [each.id for each in azure.store.below(arguments["id"])])
    if refusals:
        return _blocked(arguments["id"], refusals)
    azure.store.delete(arguments["id"])
    return None


def _blocked(group: str, refusals: list[tuple[str, ArmError]]) -> dict[str, Any]:
    ids = ",".join(id for id, _ in refusals)
    message = (
        f"Deletion of resource group '{ResourceId(group).name}' failed as resources with identifiers '{ids}' could not "
        "be deleted. The provisioning state of the resource group will be rolled back."
    )
    details = [{"target": id, **error.error()} for id, error in refusals]
    return {"code": "ResourceGroupDeletionBlocked", "message": message, "details": details}


def _group(call: Call) -> Stored:
    group = call.store.get(call.id)
    if group is None:
        raise group_not_found(ResourceId(call.id).name)
    return group


def _check_name(name: str) -> None:
    if found := sorted(set(_INVALID.findall(name))):
        raise ArmError(
            400,
            "InvalidResourceGroup",
            f"The provided resource group name '{name}' has these invalid characters: '{''.join(found)}'. The name "
            "can only "
            "be a letter, digit, '-', '.', '(', ')' or '_'.",
        )
    if name.endswith("."):
        raise ArmError(400, "InvalidResourceGroup", f"The provided resource group name '{name}' ends with a period.")
    if len(name) > 90:
        raise ArmError(
            400, "InvalidResourceGroup", f"The provided resource group name '{name}' has a length of {len(name)}: the "
            "maximum is 90."
        )  # fmt: skip
