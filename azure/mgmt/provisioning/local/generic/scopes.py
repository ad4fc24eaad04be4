"""What an extension resource belongs to: it has to be there."""

from __future__ import annotations

from ..arm.errors import resource_not_found
from ..arm.ids import ResourceId
from ..interface.call import Call


def check_scope(call: Call) -> None:
    """Refuse a request for an extension of a resource that is not there.

    :raises ArmError: 404 ResourceNotFound.
    """
    scope = scope_of(call.azure.canonical(call.request.path))
    named = ResourceId(scope)
    if named.namespace is None or not named.complete:
        return
    kind = call.azure.kind(named.type)
    if kind is not None and not kind.implied and call.store.get(scope) is None:
        raise resource_not_found(scope)


def scope_of(path: str) -> str:
    """What stands before the last ``providers`` in a path; empty for the tenant."""
    return path.rpartition("/providers/")[0]
