"""Management groups: a tree below the one of the tenant."""

from __future__ import annotations

import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...arm.ids import MANAGEMENT_GROUPS, SUBSCRIPTIONS, ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.longrunning import begin
from ...provider.management_groups import children_of, group_id, management_group, members_of, parent_of
from ...provider.paging import page
from ...store import Stored

behaviours = Behaviours("managementgroups")

_NAME = re.compile(r"[\w.()-]{1,90}(?<!\.)", re.ASCII)
_MOST_DEPTH = 6


def _refuse_with_children(azure: ResourceManager, stored: Stored) -> None:
    if children_of(azure, stored.id) or members_of(azure, stored.id):
        message = f"The management group '{stored.name}' cannot be deleted: there are groups or subscriptions in it."
        raise ArmError(400, "ManagementGroupHasChildren", message)


behaviours.kind(Kind(MANAGEMENT_GROUPS, tracked=False, creating=None, guard=_refuse_with_children))


@behaviours.serves("ManagementGroups_List")
def list_groups(call: Call) -> LocalResponse:
    """All management groups of the tenant."""
    root = management_group(call.azure, group_id(call.azure.tenant_id))
    return page(call, [_information(call.azure, each) for each in [root, *call.store.of_type(MANAGEMENT_GROUPS)]])


@behaviours.serves("ManagementGroups_Get")
def get(call: Call) -> LocalResponse:
    """A management group, with what is below it if that is asked for."""
    group = management_group(call.azure, call.id)
    document = _document(call.azure, group)
    if call.query.get("$expand", "").lower() == "children":
        everything = call.query.get("$recurse", "").lower() == "true"
        document["properties"]["children"] = _children(call.azure, group.id, everything) or None
    return call.answer(200, document)


@behaviours.serves("ManagementGroups_CreateOrUpdate")
def put(call: Call) -> LocalResponse:
    """Make a management group, or change its name and what it is in."""
    name = call.arguments["groupId"]
    if _NAME.fullmatch(name) is None:
        raise ArmError(400, "InvalidManagementGroupName", f"The management group name '{name}' is not valid.")
    _refuse_root(call)
    sent: dict[str, Any] = (call.body or {}).get("properties") or {}
    existing = call.store.get(call.id)
    parent = ((sent.get("details") or {}).get("parent") or {}).get("id")
    if parent is None and existing is not None:
        parent = existing.private["parent"]
    stored = Stored(existing.id if existing else group_id(name), {"properties": {}})
    _write(call, stored, sent.get("displayName") or name, parent or group_id(call.azure.tenant_id), existing)
    document = _document(call.azure, stored)
    final = {"status": 200, "document": document}
    return begin(call, "both", status=200 if existing else 202, document=document, resource=stored.id, final=final)


@behaviours.serves("ManagementGroups_Update")
def patch(call: Call) -> LocalResponse:
    """Change the name of a management group, or what it is in."""
    existing = management_group(call.azure, call.id)
    _refuse_root(call)
    sent = call.body or {}
    display_name = sent.get("displayName") or existing.properties["displayName"]
    parent = sent.get("parentGroupId") or existing.private["parent"]
    _write(call, Stored(existing.id, {"properties": {}}), display_name, parent, existing)
    return call.answer(200, _document(call.azure, management_group(call.azure, existing.id)))


@behaviours.serves("ManagementGroups_Delete")
def delete(call: Call) -> LocalResponse:
    """Delete a management group that nothing is in."""
    _refuse_root(call)
    stored = call.store.get(call.id)
    if stored is None:
        return call.answer(204)
    call.azure.check_removal(stored)
    call.store.delete(stored.id)
    return begin(call, "both", final={"status": 200})


@behaviours.serves("ManagementGroups_GetDescendants")
def list_descendants(call: Call) -> LocalResponse:
    """All that is below a management group."""
    group = management_group(call.azure, call.id.removesuffix("/descendants"))
    return page(call, list(_descendants(call.azure, group.id)))


def _write(call: Call, stored: Stored, display_name: str, parent: str, existing: Stored | None) -> None:
    above = management_group(call.azure, parent)
    chain = _chain(call.azure, above)
    if key_of(stored.id) in map(key_of, chain):
        raise ArmError(400, "InvalidParent", f"The management group '{stored.name}' cannot be below itself.")
    if len(chain) > _MOST_DEPTH:
        message = f"There can't be more than {_MOST_DEPTH} levels of management groups below that of the tenant."
        raise ArmError(400, "ManagementGroupDepthExceeded", message)
    stored.properties["displayName"] = display_name
    version = existing.private["version"] + 1 if existing else 1
    stored.private.update(parent=above.id, version=version, updated=call.now)
    call.store.put(stored, call.now)


def _refuse_root(call: Call) -> None:
    if call.arguments["groupId"].lower() == call.azure.tenant_id.lower():
        message = "The management group of the tenant cannot be made, changed or deleted."
        raise ArmError(400, "BadRequest", message)


def _chain(azure: ResourceManager, group: Stored) -> list[str]:
    """The ids of a management group and of those above it, from below."""
    chain = [group.id]
    while (parent := parent_of(azure, management_group(azure, chain[-1]))) is not None:
        chain.append(parent)
    return chain


def _information(azure: ResourceManager, group: Stored) -> dict[str, Any]:
    properties = {"tenantId": azure.tenant_id, "displayName": group.properties["displayName"]}
    return {"id": group.id, "type": MANAGEMENT_GROUPS, "name": group.name, "properties": properties}


def _document(azure: ResourceManager, group: Stored) -> dict[str, Any]:
    document = _information(azure, group)
    details: dict[str, Any] = {"version": group.private.get("version", 1), "updatedBy": azure.tenant_id}
    details["updatedTime"] = timestamp(group.private.get("updated", 0.0))
    parent = parent_of(azure, group)
    if parent is not None:
        above = management_group(azure, parent)
        shown = {"id": above.id, "name": above.name, "displayName": above.properties["displayName"]}
        details["parent"] = shown
    document["properties"]["details"] = details
    return document


def _children(azure: ResourceManager, id: str, everything: bool) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for each in children_of(azure, id):
        shown = {"id": each.id, "type": MANAGEMENT_GROUPS, "name": each.name}
        below = _children(azure, each.id, everything) if everything else []
        found.append({**shown, "displayName": each.properties["displayName"], **({"children": below} if below else {})})
    for name in members_of(azure, id):
        member = azure.store.get(f"/subscriptions/{name}")
        title = name if member is None else member.document["displayName"]
        found.append({"id": f"/subscriptions/{name}", "type": "/subscriptions", "name": name, "displayName": title})
    return found


def _descendants(azure: ResourceManager, id: str) -> list[dict[str, Any]]:
    found = []
    for each in _children(azure, id, everything=False):
        kind = f"{MANAGEMENT_GROUPS}/subscriptions" if ResourceId(each["id"]).type == SUBSCRIPTIONS else each["type"]
        properties = {"displayName": each["displayName"], "parent": {"id": id}}
        found.append({"id": each["id"], "type": kind, "name": each["name"], "properties": properties})
        if kind == MANAGEMENT_GROUPS:
            found += _descendants(azure, each["id"])
    return found
