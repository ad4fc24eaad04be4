"""Where policies are defined and assigned: also at the management group that holds all subscriptions."""

from __future__ import annotations

from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of
from ...interface.call import Call
from ...provider.policies import root_group
from .scopes import scope_of


def check_scope(call: Call) -> str:
    """What a request is about: the path up to the provider.

    :raises ArmError: There is no such resource or management group.
    """
    path = call.azure.canonical(call.request.path)
    scope = path[: path.lower().rindex("/providers/microsoft.authorization")]
    if not scope:
        return scope
    if ResourceId(scope).subscription is not None:
        return scope_of(call)
    if key_of(scope) != key_of(root_group(call.azure)):
        message = f"The management group '{ResourceId(scope).name}' cannot be found."
        raise ArmError(404, "ManagementGroupNotFound", message)
    return scope
