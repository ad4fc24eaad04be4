"""Role definitions and role assignments. What they allow is decided elsewhere."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of, within
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import get, put
from ...provider.identity import principal_id
from ...provider.paging import page
from ...provider.preconditions import check_match
from ...store import Stored
from .built_in_roles import BUILT_IN_ROLES, BuiltInRole
from .scopes import assigned_at, bad_filter, scope_of, subscription_of, terms_of

behaviours = Behaviours("authorization")

DEFINITIONS = "Microsoft.Authorization/roleDefinitions"
ASSIGNMENTS = "Microsoft.Authorization/roleAssignments"

# When the roles of Azure were made: long ago, and the same each time.
_ALWAYS = "2015-02-02T21:55:09.8806423Z"


def _guid(value: str) -> str | None:
    try:
        return str(uuid.UUID(value))
    except ValueError:
        return None


# Role definitions


def _built_in(role: BuiltInRole, subscription: str) -> dict[str, Any]:
    permission = {
        "actions": list(role.actions),
        "notActions": list(role.not_actions),
        "dataActions": list(role.data_actions),
        "notDataActions": [],
    }
    properties = {
        "roleName": role.name,
        "type": "BuiltInRole",
        "description": role.description,
        "assignableScopes": ["/"],
        "permissions": [permission],
        "createdOn": _ALWAYS,
        "updatedOn": _ALWAYS,
    }
    id = f"{subscription}/providers/{DEFINITIONS}/{role.id}"
    return {"id": id, "name": role.id, "type": DEFINITIONS, "properties": properties}


def definition(azure: ResourceManager, id: str, subscription: str) -> dict[str, Any] | None:
    """The role definition with an id: it may be written at any scope, or at none; what counts is its GUID."""
    named = ResourceId(id)
    guid = _guid(named.name)
    if guid is None or named.type.lower() != DEFINITIONS.lower():
        return None
    if guid in BUILT_IN_ROLES:
        return _built_in(BUILT_IN_ROLES[guid], subscription)
    stored = azure.store.get(_custom_id(subscription, guid))
    return azure.present(stored) if stored else None


def _custom_id(subscription: str, guid: str) -> str:
    return f"{subscription}/providers/{DEFINITIONS}/{guid}"


def _complete_definition(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills."""
    properties = document.setdefault("properties", {})
    name = properties.get("roleName")
    if not name:
        raise ArmError(400, "RoleDefinitionNameMissing", "A role definition needs a roleName.")
    others = [
        each["properties"] for each in _definitions(call) if each["name"].lower() != ResourceId(call.id).name.lower()
    ]
    if any(each["roleName"].lower() == name.lower() for each in others):
        message = f"The role definition cannot be saved: there is a role with the name '{name}' already."
        raise ArmError(409, "RoleDefinitionWithSameNameExists", message)
    if not properties.get("assignableScopes"):
        raise ArmError(400, "MissingAssignableScopes", "A role definition needs at least one of assignableScopes.")
    for permission in properties.get("permissions") or []:
        for member in ("actions", "notActions", "dataActions", "notDataActions"):
            permission.setdefault(member, [])
    properties["type"] = "CustomRole"
    properties["createdOn"] = existing.properties["createdOn"] if existing else timestamp(call.now)
    properties["updatedOn"] = timestamp(call.now)


behaviours.kind(Kind(DEFINITIONS, tracked=False, creating=None))


def _definitions(call: Call) -> list[dict[str, Any]]:
    subscription = subscription_of(call.azure.canonical(call.request.path))
    custom = [call.azure.present(each) for each in call.store.of_type(DEFINITIONS, subscription)]
    return [*(_built_in(role, subscription) for role in BUILT_IN_ROLES.values()), *custom]


_NAMED = re.compile(r"(roleName|type) eq '((?:[^']|'')*)'\Z", re.IGNORECASE)


@behaviours.serves("RoleDefinitions_List")
def list_definitions(call: Call) -> LocalResponse:
    """The roles that can be assigned at a scope."""
    scope = scope_of(call)
    found = [
        each
        for each in _definitions(call)
        if any(within(scope, known) for known in (each.get("properties") or {}).get("assignableScopes") or ())
    ]
    for term in terms_of(call):
        named = _NAMED.match(term)
        if named is None:
            if term.lower() not in ("atscopeandbelow()", "atscope()"):
                raise bad_filter(term)
            continue
        member, value = ("roleName", "type")[named[1].lower() == "type"], named[2].replace("''", "'").lower()
        found = [each for each in found if each["properties"][member].lower() == value]
    return page(call, found)


@behaviours.serves("RoleDefinitions_Get")
def get_definition(call: Call) -> LocalResponse:
    """A role definition."""
    scope, guid = scope_of(call), call.arguments["roleDefinitionId"]
    found = definition(call.azure, call.id, subscription_of(scope))
    if found is None:
        raise _no_definition(guid)
    return call.answer(200, found)


@behaviours.serves("RoleDefinitions_CreateOrUpdate")
def create_definition(call: Call) -> LocalResponse:
    """Make or change a role of one's own. It belongs to its subscription, whatever scope it is written at."""
    guid = _guid(call.arguments["roleDefinitionId"])
    if guid is None:
        message = f"The role definition ID '{call.arguments['roleDefinitionId']}' is not valid: it must be a GUID."
        raise ArmError(400, "InvalidRoleDefinitionId", message)
    if guid in BUILT_IN_ROLES:
        message = f"The role definition '{BUILT_IN_ROLES[guid].name}' is built in, and cannot be changed."
        raise ArmError(403, "RoleDefinitionIsBuiltIn", message)
    id = _custom_id(subscription_of(scope_of(call)), guid)
    existing = call.store.get(id)
    check_match(call, existing)
    document = {"properties": dict(call.body.get("properties") or {})}
    _complete_definition(call, document, existing)
    stored = call.store.put(Stored(id, document, {}, existing.created if existing else 0.0), call.now)
    return call.answer(201, call.azure.present(stored))


@behaviours.serves("RoleDefinitions_Delete")
def delete_definition(call: Call) -> LocalResponse:
    """Delete a role of one's own."""
    subscription = subscription_of(scope_of(call))
    guid = _guid(call.arguments["roleDefinitionId"]) or ""
    if guid in BUILT_IN_ROLES:
        message = f"The role definition '{BUILT_IN_ROLES[guid].name}' is built in, and cannot be deleted."
        raise ArmError(403, "RoleDefinitionIsBuiltIn", message)
    stored = call.store.get(_custom_id(subscription, guid))
    if stored is None:
        return call.answer(204)
    for each in call.store.of_type(ASSIGNMENTS, subscription):
        if key_of(each.properties["roleDefinitionId"]) == stored.key:
            message = f"There are existing role assignments referencing role (code: {guid})."
            raise ArmError(409, "RoleDefinitionHasAssignments", message)
    document = call.azure.present(stored)
    call.store.delete(stored.id)
    return call.answer(200, document)


def _no_definition(id: str) -> ArmError:
    return ArmError(404, "RoleDefinitionDoesNotExist", f"The specified role definition with ID '{id}' does not exist.")


# Role assignments


def _prepare_assignment(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties, scope, name = document["properties"], scope_of(call), ResourceId(call.id).name
    if _guid(name) is None:
        message = f"The role assignment ID '{name}' is not valid. The role assignment ID must be a GUID."
        raise ArmError(400, "InvalidRoleAssignmentId", message)
    principal = _guid(properties["principalId"])
    if principal is None:
        message = f"Principal ID '{properties['principalId']}' is not valid. Principal ID must be a GUID."
        raise ArmError(400, "InvalidPrincipalId", message)
    role = definition(call.azure, properties["roleDefinitionId"], subscription_of(scope))
    if role is None:
        raise _no_definition(ResourceId(properties["roleDefinitionId"]).name)
    given = {"scope": scope, "roleDefinitionId": role["id"], "principalId": principal}
    if existing is not None and any(key_of(existing.properties[name]) != key_of(given[name]) for name in given):
        message = "Tenant ID, application ID, principal ID, and scope are not allowed to be updated."
        raise ArmError(400, "RoleAssignmentUpdateNotPermitted", message)
    for other in call.store.of_type(ASSIGNMENTS, scope):
        same = all(key_of(other.properties[name]) == key_of(given[name]) for name in given)
        if same and other.key != key_of(call.id):
            message = f"The role assignment already exists. The ID of the existing role assignment is {other.name}."
            raise ArmError(409, "RoleAssignmentExists", message)
    properties.update(given)
    known = _is_identity(call.azure, principal)
    properties.setdefault("principalType", "ServicePrincipal" if known else "User")
    if properties.get("condition"):
        properties.setdefault("conditionVersion", "2.0")
    author = principal_id(f"user:{call.azure.user}")
    properties["createdOn"] = existing.properties["createdOn"] if existing else timestamp(call.now)
    properties["createdBy"] = existing.properties["createdBy"] if existing else author
    properties.update(updatedOn=timestamp(call.now), updatedBy=author)


def _is_identity(azure: ResourceManager, principal: str) -> bool:
    """Whether a principal is the managed identity of something that is known here."""
    return any(
        principal in (each.properties.get("principalId"), (each.document.get("identity") or {}).get("principalId"))
        for each in azure.store.below("/")
    )


KIND = behaviours.kind(Kind(ASSIGNMENTS, tracked=False, creating=None, prepare=_prepare_assignment))

behaviours.serves("RoleAssignments_Create")(lambda call: put(call, KIND))


@behaviours.serves("RoleAssignments_Get")
def get_assignment(call: Call) -> LocalResponse:
    """A role assignment."""
    scope = scope_of(call)
    if call.store.get(call.id) is None:
        name = call.arguments["roleAssignmentName"]
        message = f"The role assignment '{name}' is not found at the scope '{scope}'."
        raise ArmError(404, "RoleAssignmentNotFound", message)
    return get(call)


@behaviours.serves("RoleAssignments_Delete")
def delete_assignment(call: Call) -> LocalResponse:
    """Take a role away; the response is the assignment that there was."""
    scope_of(call)
    stored = call.store.get(call.id)
    if stored is None:
        return call.answer(204)
    document = call.azure.present(stored)
    call.azure.remove(stored.id)
    return call.answer(200, document)


_FILTERS: tuple[tuple[re.Pattern[str], Callable[[str, str, Stored], bool]], ...] = (
    # At the scope and above, not below.
    (re.compile(r"atScope\(\)()\Z", re.IGNORECASE), lambda scope, value, found: within(scope, assigned_at(found))),
    (
        re.compile(r"(?:principalId eq '([^']*)'|assignedTo\('([^']*)'\))\Z", re.IGNORECASE),
        lambda scope, value, found: str(found.properties.get("principalId")).lower() == value,
    ),
)


@behaviours.serves(
    "RoleAssignments_ListForScope",
    "RoleAssignments_ListForResource",
    "RoleAssignments_ListForResourceGroup",
    "RoleAssignments_ListForSubscription",
)
def list_assignments(call: Call) -> LocalResponse:
    """The role assignments at a scope, above and below it; ``$filter`` may leave the ones below out."""
    scope = scope_of(call)
    found = [
        each
        for each in call.store.of_type(ASSIGNMENTS)
        if within(scope, assigned_at(each)) or within(assigned_at(each), scope)
    ]
    for term in terms_of(call):
        for pattern, passes in _FILTERS:
            if matched := pattern.match(term):
                value = next((each.lower() for each in matched.groups() if each), "")
                found = [each for each in found if passes(scope, value, each)]
                break
        else:
            raise bad_filter(term)
    return page(call, found)
