"""Policy assignments."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of, within
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.crud import delete, put
from ...provider.paging import page
from ...provider.policies import ASSIGNMENTS, definition_of, root_group
from ...store import Stored
from .policy_scopes import check_scope
from .scopes import assigned_at, bad_filter, terms_of

behaviours = Behaviours("policy")

_MODES = ("Default", "DoNotEnforce")
_OF_DEFINITION = re.compile(r"policyDefinitionId eq '([^']*)'\Z", re.IGNORECASE)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.get("properties")
    id = properties.get("policyDefinitionId") if isinstance(properties, dict) else None
    if not isinstance(properties, dict) or not isinstance(id, str):
        message = "The policy assignment has no 'policyDefinitionId'."
        raise ArmError(400, "InvalidCreatePolicyAssignmentRequest", message)
    definition = definition_of(call.azure, id)
    if definition is None:
        raise ArmError(404, "PolicyDefinitionNotFound", f"The policy definition '{id}' could not be found.")
    mode = str(properties.get("enforcementMode") or _MODES[0])
    properties["enforcementMode"] = next((each for each in _MODES if each.lower() == mode.lower()), mode)
    if properties["enforcementMode"] not in _MODES:
        message = f"The enforcement mode '{mode}' is not valid: expected one of {', '.join(_MODES)}."
        raise ArmError(400, "InvalidPolicyAssignment", message)
    _check_parameters(definition, properties.get("parameters") or {})
    properties["scope"] = call.id.rpartition("/providers/")[0]
    properties.setdefault("notScopes", [])
    properties.setdefault("definitionVersion", "1.*.*")


def _check_parameters(definition: dict[str, Any], given: dict[str, Any]) -> None:
    declared = {name.lower(): each for name, each in (definition["properties"].get("parameters") or {}).items()}
    named = f"policy definition '{definition['name']}'"
    for name, each in given.items():
        if name.lower() not in declared:
            message = f"The policy parameter '{name}' is not defined in the {named}."
            raise ArmError(400, "UndefinedPolicyParameter", message)
        if not isinstance(each, dict) or "value" not in each:
            raise ArmError(400, "InvalidPolicyParameter", f"The policy parameter '{name}' has no 'value'.")
        allowed = declared[name.lower()].get("allowedValues")
        if allowed is not None and each["value"] not in allowed:
            message = (
                f"The value '{each['value']}' is not allowed for policy parameter '{name}' in {named}. The allowed "
                f"values are '{', '.join(map(str, allowed))}'."
            )
            raise ArmError(400, "PolicyParameterValueNotAllowed", message)
    known = {name.lower() for name in given}
    missing = [name for name, each in declared.items() if "defaultValue" not in each and name not in known]
    if missing:
        message = f"The {named} is missing the parameter(s) '{', '.join(missing)}' in the policy assignment."
        raise ArmError(400, "MissingPolicyParameter", message)


_ASSIGNMENT = behaviours.kind(Kind(ASSIGNMENTS, tracked=False, creating=None, prepare=_prepare, system_data=True))


@behaviours.serves("PolicyAssignments_Create")
def put_assignment(call: Call) -> LocalResponse:
    """Assign a definition to a scope, or change how it is assigned."""
    check_scope(call)
    response = put(call, _ASSIGNMENT)
    # Azure answers 201, whether it was there or not.
    response.status = 201
    return response


@behaviours.serves("PolicyAssignments_Get")
def get_assignment(call: Call) -> LocalResponse:
    """An assignment."""
    check_scope(call)
    stored = call.store.get(call.id)
    if stored is None:
        message = f"The policy assignment '{ResourceId(call.id).name}' is not found."
        raise ArmError(404, "PolicyAssignmentNotFound", message)
    return call.answer(200, call.azure.present(stored))


@behaviours.serves("PolicyAssignments_Delete")
def delete_assignment(call: Call) -> LocalResponse:
    """Assign a definition no more; the response is the assignment that there was."""
    check_scope(call)
    stored = call.store.get(call.id)
    document = None if stored is None else call.azure.present(stored)
    response = delete(call)
    return response if document is None else call.answer(200, document)


@behaviours.serves(
    "PolicyAssignments_List",
    "PolicyAssignments_ListForManagementGroup",
    "PolicyAssignments_ListForResourceGroup",
    "PolicyAssignments_ListForResource",
)
def list_assignments(call: Call) -> LocalResponse:
    """The assignments at a scope, above and below it; ``$filter=atScope()`` leaves out the ones below."""
    scope = check_scope(call)
    root = root_group(call.azure)

    def above(each: Stored) -> bool:
        return within(scope, assigned_at(each)) or key_of(assigned_at(each)) == key_of(root)

    def below(each: Stored) -> bool:
        return within(assigned_at(each), scope) or key_of(scope) == key_of(root)

    found = [each for each in call.store.of_type(ASSIGNMENTS) if above(each) or below(each)]
    for term in terms_of(call):
        if term.lower() == "atscopeandbelow()":
            continue
        if term.lower() == "atscope()":
            found = [each for each in found if above(each)]
        elif term.lower() == "atexactscope()":
            found = [each for each in found if key_of(assigned_at(each)) == key_of(scope)]
        elif match := _OF_DEFINITION.match(term):
            found = [
                each for each in found if key_of(each.properties.get("policyDefinitionId") or "") == key_of(match[1])
            ]
        else:
            raise bad_filter(term)
    return page(call, found)
