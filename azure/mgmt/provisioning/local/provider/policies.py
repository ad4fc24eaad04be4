"""Azure Policy: what is assigned to a scope holds for every request that writes at it or below it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, NamedTuple

from ...templates.place import Place
from ..arm.errors import ArmError, not_implemented
from ..arm.ids import RESOURCE_GROUPS, ResourceId, key_of, scopes_of, within
from ..arm.locations import normalize
from ..http import LocalRequest
from ..interface.manager import ResourceManager
from ..policy.built_in import BUILT_IN
from ..policy.changing import append, modify
from ..policy.conditions import holds
from ..policy.errors import RuleError
from ..policy.expressions import Surroundings
from ..policy.subject import Subject
from ..store import Stored
from .documents import merge

DEFINITIONS = "Microsoft.Authorization/policyDefinitions"
ASSIGNMENTS = "Microsoft.Authorization/policyAssignments"
_GROUPS = "Microsoft.Resources/subscriptions/resourceGroups"
_BUILT_IN = f"/providers/{DEFINITIONS}/"
# What governs, and what Azure Resource Manager does itself, is not governed.
_FREE = ("microsoft.authorization", "microsoft.resources")


class _Applied(NamedTuple):
    """An assignment, its definition, and where its expressions stand."""

    assignment: Stored
    definition: dict[str, Any]
    around: Surroundings

    @property
    def rule(self) -> dict[str, Any]:
        rule: dict[str, Any] = self.definition["properties"]["policyRule"]
        return rule

    @property
    def effect(self) -> str:
        return str(self.around.value(self.rule["then"]["effect"])).lower()


def definition_of(azure: ResourceManager, id: str) -> dict[str, Any] | None:
    """A definition, Azure's own or another one; None if there is none."""
    if key_of(id).startswith(key_of(_BUILT_IN) + "/"):
        name = ResourceId(id).name.lower()
        properties = BUILT_IN.get(name)
        return None if properties is None else built_in(name, properties)
    stored = azure.store.get(id)
    return None if stored is None or key_of(stored.type) != key_of(DEFINITIONS) else azure.present(stored)


def built_in(name: str, properties: dict[str, Any]) -> dict[str, Any]:
    """The document of one of Azure's own definitions."""
    return {"id": _BUILT_IN + name, "name": name, "type": DEFINITIONS, "properties": deepcopy(properties)}


def root_group(azure: ResourceManager) -> str:
    """Id of the management group that holds all subscriptions, and is the only one there is."""
    return f"/providers/Microsoft.Management/managementGroups/{azure.tenant_id}"


def enforced(azure: ResourceManager, request: LocalRequest, document: Any) -> Any:
    """The body of a request as the policies want it.

    :raises ArmError: One of them refuses it: 403 RequestDisallowedByPolicy.
    """
    named = ResourceId(request.path)
    if request.method not in ("PUT", "PATCH") or not isinstance(document, dict) or not _is_governed(named):
        return document
    # Most of the time nothing is assigned: that is one question to an index.
    if not azure.store.of_type(ASSIGNMENTS, limit=1):
        return document
    id = azure.canonical(request.path)
    subject = _subject(azure, request.method, id, document)
    before = deepcopy(subject.document)
    try:
        _apply(azure, id, subject)
    except RuleError as error:
        if error.known:
            raise not_implemented("PolicyAssignments_CreateOrUpdate", str(error)) from None
        raise ArmError(400, "InvalidPolicyRule", str(error)) from None
    changed = {name: value for name, value in subject.document.items() if before.get(name) != value}
    return {**document, **changed}


def _is_governed(named: ResourceId) -> bool:
    if named.subscription is None or not named.complete:
        return False
    return named.type == RESOURCE_GROUPS or (named.namespace or _FREE[0]).lower() not in _FREE


def _subject(azure: ResourceManager, method: str, id: str, sent: dict[str, Any]) -> Subject:
    named, existing = ResourceId(id), azure.store.get(id)
    document = dict(sent)
    if method == "PATCH" and existing is not None:
        document = merge(existing.document, sent)
        if "tags" in sent:
            document["tags"] = sent["tags"]
    if isinstance(document.get("location"), str):
        document["location"] = normalize(document["location"])
    type = _GROUPS if named.type == RESOURCE_GROUPS else named.type
    document.update(id=id, name=named.name, type=type, fullName=named.full_name)
    group = azure.store.get(named.group_id) if named.group_id else None
    return Subject(deepcopy(document), group.document if group else None)


def _apply(azure: ResourceManager, id: str, subject: Subject) -> None:
    """Change a resource as ``modify`` and ``append`` say, and then see whether it may be so."""
    applied = list(_applied(azure, id, subject))
    refusals = []
    for each in applied:
        effect = each.effect
        if effect in ("modify", "append") and holds(each.rule["if"], subject, each.around):
            details = each.rule["then"].get("details") or {}
            if effect == "modify":
                modify(details, subject, each.around)
            elif not append(details, subject, each.around):
                refusals.append(each)
    refusals += [each for each in applied if each.effect == "deny" and holds(each.rule["if"], subject, each.around)]
    if refusals:
        raise _disallowed(id, refusals)


def _applied(azure: ResourceManager, id: str, subject: Subject) -> Iterator[_Applied]:
    """The assignments that are about a resource, and are enforced."""
    named = ResourceId(id)
    kind = azure.kind(named.type)
    indexed = named.type != RESOURCE_GROUPS and kind is not None and kind.tracked
    group = subject.group or {}
    place = Place(
        subscription_id=named.subscription or "",
        resource_group=named.group or "",
        location=str(group.get("location") or ""),
        tags=group.get("tags") or {},
        tenant_id=azure.tenant_id,
    )
    for scope in (root_group(azure), *reversed(list(scopes_of(id)))):
        for assignment in azure.store.of_type(ASSIGNMENTS, f"{scope}/providers/{ASSIGNMENTS}"):
            properties = assignment.properties
            excluded = any(within(id, each) for each in properties.get("notScopes") or ())
            if excluded or properties.get("enforcementMode") == "DoNotEnforce":
                continue
            definition = definition_of(azure, properties.get("policyDefinitionId") or "")
            if definition is None or "policyRule" not in (definition.get("properties") or {}):
                continue
            if indexed or str(definition["properties"].get("mode", "Indexed")).lower() == "all":
                around = Surroundings(_parameters(definition, properties), place, subject)
                yield _Applied(assignment, definition, around)


def _parameters(definition: dict[str, Any], assigned: dict[str, Any]) -> dict[str, Any]:
    declared = definition["properties"].get("parameters") or {}
    found = {name: each["defaultValue"] for name, each in declared.items() if "defaultValue" in each}
    spelled = {name.lower(): name for name in declared}
    given = assigned.get("parameters") or {}
    return {**found, **{spelled.get(name.lower(), name): each["value"] for name, each in given.items()}}


def _disallowed(id: str, refusals: list[_Applied]) -> ArmError:
    identifiers, infos = [], []
    for each in refusals:
        assignment, definition = each.assignment, each.definition
        shown = assignment.properties.get("displayName") or assignment.name
        name = definition["properties"].get("displayName") or definition["name"]
        identifiers.append(
            {
                "policyAssignment": {"name": shown, "id": assignment.id},
                "policyDefinition": {"name": name, "id": definition["id"]},
            }
        )
        info = {
            "policyDefinitionDisplayName": name,
            "policyDefinitionId": definition["id"],
            "policyDefinitionName": definition["name"],
            "policyDefinitionEffect": each.effect,
            "policyAssignmentId": assignment.id,
            "policyAssignmentName": assignment.name,
            "policyAssignmentDisplayName": shown,
            "policyAssignmentScope": assignment.id.rpartition("/providers/")[0],
            "policyAssignmentParameters": assignment.properties.get("parameters") or {},
        }
        infos.append({"type": "PolicyViolation", "info": info})
    name = ResourceId(id).name
    message = (
        f"Resource '{name}' was disallowed by policy. Policy identifiers: "
        f"'{json.dumps(identifiers, separators=(',', ':'))}'."
    )
    return ArmError(403, "RequestDisallowedByPolicy", message, target=name, additional_info=infos)
