"""Policy definitions, Azure's own and others."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError, not_implemented
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...policy.built_in import BUILT_IN
from ...policy.conditions import check
from ...policy.errors import RuleError
from ...provider.crud import delete, put
from ...provider.paging import page
from ...provider.policies import ASSIGNMENTS, DEFINITIONS, built_in, definition_of
from ...store import Stored
from .policy_scopes import check_scope

behaviours = Behaviours("policy")

_EFFECTS = (
    "append", "audit", "auditifnotexists", "deny", "denyaction", "deployifnotexists", "disabled", "manual", "modify",
    "mutate", "addtonetworkgroup",
)  # fmt: skip


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.get("properties")
    rule = properties.get("policyRule") if isinstance(properties, dict) else None
    if not isinstance(properties, dict) or not isinstance(rule, dict):
        raise ArmError(400, "InvalidCreatePolicyDefinitionRequest", "The policy definition has no 'policyRule'.")
    then = rule.get("then")
    if not isinstance(then, dict) or not isinstance(then.get("effect"), str):
        raise ArmError(400, "InvalidPolicyRule", "The policy rule has no 'then' with an 'effect'.")
    effect = then["effect"]
    if not effect.startswith("[") and effect.lower() not in _EFFECTS:
        raise ArmError(400, "InvalidPolicyRule", f"The effect '{effect}' of the policy rule is not valid.")
    try:
        check(rule.get("if"))
    except RuleError as error:
        if error.known:
            raise not_implemented(call.operation.id, str(error)) from None
        raise ArmError(400, "InvalidPolicyRule", str(error)) from None
    properties["policyType"] = "Custom"
    properties.setdefault("mode", "Indexed")
    properties.setdefault("displayName", document.get("name") or "")
    properties.setdefault("metadata", {})
    properties.setdefault("version", "1.0.0")


_DEFINITION = behaviours.kind(Kind(DEFINITIONS, tracked=False, creating=None, prepare=_prepare, system_data=True))


@behaviours.serves("PolicyDefinitions_CreateOrUpdate", "PolicyDefinitions_CreateOrUpdateAtManagementGroup")
def put_definition(call: Call) -> LocalResponse:
    """Make a definition, or change it."""
    check_scope(call)
    return put(call, _DEFINITION)


@behaviours.serves("PolicyDefinitions_Get", "PolicyDefinitions_GetAtManagementGroup", "PolicyDefinitions_GetBuiltIn")
def get_definition(call: Call) -> LocalResponse:
    """A definition."""
    check_scope(call)
    found = definition_of(call.azure, call.id)
    if found is None:
        message = f"The policy definition '{ResourceId(call.id).name}' could not be found."
        raise ArmError(404, "PolicyDefinitionNotFound", message)
    return call.answer(200, found)


@behaviours.serves("PolicyDefinitions_Delete", "PolicyDefinitions_DeleteAtManagementGroup")
def delete_definition(call: Call) -> LocalResponse:
    """Delete a definition, unless it is assigned."""
    check_scope(call)
    key = key_of(call.id)
    users = [
        each.id
        for each in call.store.of_type(ASSIGNMENTS)
        if key_of(each.properties.get("policyDefinitionId") or "") == key
    ]  # fmt: skip
    if users:
        message = f"The policy definition '{call.id}' cannot be deleted: it is assigned by '{', '.join(users)}'."
        raise ArmError(409, "PolicyDefinitionInUse", message)
    return delete(call)


def _type_of(definition: dict[str, Any]) -> str:
    return str((definition.get("properties") or {}).get("policyType") or "NotSpecified")


@behaviours.serves("PolicyDefinitions_List", "PolicyDefinitions_ListByManagementGroup", "PolicyDefinitions_ListBuiltIn")
def list_definitions(call: Call) -> LocalResponse:
    """The definitions of a scope and Azure's own; ``$filter=policyType eq 'Custom'`` leaves out the others."""
    check_scope(call)
    scope = call.azure.canonical(call.request.path).rpartition("/providers/")[0]
    found = [built_in(name, properties) for name, properties in BUILT_IN.items()]
    if scope:
        found += [
            call.azure.present(each) for each in call.store.of_type(DEFINITIONS, f"{scope}/providers/{DEFINITIONS}")
        ]
    filter = call.query.get("$filter", "").replace(" ", "").lower()
    if filter:
        found = [each for each in found if filter == f"policytypeeq'{_type_of(each).lower()}'"]
    return page(call, found)
