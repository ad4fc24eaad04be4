"""Deny assignments, as they are listed. Nobody makes them but Azure itself: deployment stacks have some."""

from __future__ import annotations

import re

from ...arm.errors import ArmError
from ...arm.ids import within
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.denials import TYPE
from ...provider.paging import page
from .scopes import assigned_at, bad_filter, scope_of, subscription_of, terms_of

behaviours = Behaviours("authorization")
behaviours.kind(Kind(TYPE, tracked=False, creating=None))

_NAMED = re.compile(r"denyAssignmentName eq '((?:[^']|'')*)'\Z", re.IGNORECASE)


@behaviours.serves(
    "DenyAssignments_List",
    "DenyAssignments_ListForResource",
    "DenyAssignments_ListForResourceGroup",
    "DenyAssignments_ListForScope",
)
def list_assignments(call: Call) -> LocalResponse:
    """The deny assignments at a scope, above and below it; ``$filter`` may leave the ones below out."""
    scope = scope_of(call)
    found = [
        each
        for each in call.store.of_type(TYPE, subscription_of(scope))
        if within(scope, assigned_at(each)) or within(assigned_at(each), scope)
    ]
    for term in terms_of(call):
        if term.lower() == "atscope()":
            found = [each for each in found if within(scope, assigned_at(each))]
        elif named := _NAMED.match(term):
            name = named[1].replace("''", "'")
            found = [each for each in found if each.properties.get("denyAssignmentName") == name]
        else:
            raise bad_filter(term)
    return page(call, [call.azure.present(each) for each in found])


@behaviours.serves("DenyAssignments_Get")
def get_assignment(call: Call) -> LocalResponse:
    """A deny assignment."""
    scope = scope_of(call)
    stored = call.store.get(call.id)
    if stored is None:
        name = call.arguments["denyAssignmentId"]
        message = f"The deny assignment '{name}' is not found at the scope '{scope}'."
        raise ArmError(404, "DenyAssignmentNotFound", message)
    return call.answer(200, call.azure.present(stored))
