"""What requests of authorization are about: a scope, and which of its assignments."""

from __future__ import annotations

import re

from ...arm.errors import ArmError, bad_request, group_not_found, resource_not_found
from ...arm.ids import MANAGEMENT_GROUPS, ResourceId
from ...interface.call import Call
from ...provider.management_groups import management_group
from ...provider.preconditions import check_parents
from ...store import Stored


def scope_of(call: Call, *, must_exist: bool = True) -> str:
    """What a request is about: the path up to the provider.

    :raises ArmError: There is no such resource.
    """
    path = call.azure.canonical(call.request.path)
    scope = path[: path.lower().rindex("/providers/microsoft.authorization")]
    named = ResourceId(scope)
    if named.subscription is None:
        if named.type == MANAGEMENT_GROUPS:
            management_group(call.azure, scope)
        return scope
    if must_exist and call.store.get(scope) is None:
        if named.namespace is None and named.group is not None:
            raise group_not_found(named.group)
        check_parents(call, scope, reading=True)
        kind = call.azure.kind(named.type)
        if kind is None or not kind.implied:
            raise resource_not_found(scope)
    return scope


def subscription_of(scope: str) -> str:
    """Id of the subscription that a scope is in; empty for a management group and for the tenant."""
    subscription = ResourceId(scope).subscription
    return "" if subscription is None else f"/subscriptions/{subscription}"


def assigned_at(assignment: Stored) -> str:
    """The scope of a role or deny assignment: what its id begins with, if it does not say so."""
    scope: str = assignment.properties.get("scope") or assignment.id.rpartition("/providers/")[0]
    return scope


def terms_of(call: Call) -> list[str]:
    """What a ``$filter`` asks for, all of it."""
    return [term.strip() for term in re.split(r"\s+and\s+", call.query.get("$filter", "")) if term.strip()]


def bad_filter(term: str) -> ArmError:
    """A term of a ``$filter`` that is none."""
    return bad_request(f"The filter '{term}' is not supported.", "$filter")
