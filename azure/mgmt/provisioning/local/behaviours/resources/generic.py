"""Resources of whatever type: the lists of all, and generic requests by id or by provider and type.

A path that a provider declares finds that provider's own operation before it finds a generic one. What comes here is
what no provider declares: HEAD for any resource, and types or methods that are not there.
"""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError, not_implemented, resource_not_found
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider import references
from ...provider.listing import list_resources
from ...provider.locks import check_unlocked
from ...provider.preconditions import check_parents

behaviours = Behaviours("resources")


@behaviours.serves("Resources_List", "Resources_ListByResourceGroup")
def list_all(call: Call) -> LocalResponse:
    """The tracked resources of the subscription or the resource group."""
    return list_resources(call)


@behaviours.serves("Resources_CheckExistence", "Resources_CheckExistenceById")
def check_existence(call: Call) -> LocalResponse:
    """Whether there is such a resource."""
    _check_served(call)
    return call.answer(204 if call.store.get(call.id) else 404)


@behaviours.serves(
    "Resources_Get", "Resources_GetById", "Resources_CreateOrUpdate", "Resources_CreateOrUpdateById",
    "Resources_Update", "Resources_UpdateById", "Resources_Delete", "Resources_DeleteById",
)  # fmt: skip
def no_such_method(call: Call) -> LocalResponse:
    """A method that the provider does not declare for the type."""
    _check_served(call)
    methods = call.azure.router.methods(call.request.path, generic=False)
    raise call.azure.catalog.no_route(call.request.method, call.request.path, call.api_version, methods)


@behaviours.serves("Resources_ValidateMoveResources")
def validate_move(call: Call) -> LocalResponse:
    """Whether resources can be moved to another resource group."""
    _check_move(call)
    return call.answer(204)


@behaviours.serves("Resources_MoveResources")
def move(call: Call) -> LocalResponse:
    """Move resources with what is below them to another resource group."""
    resources, target = _check_move(call)
    renamed = {key_of(id): target + id[len(ResourceId(id).group_id or "") :] for id in resources}
    for id in resources:
        for stored in call.store.delete(id):
            stored.id = target + stored.id[len(ResourceId(stored.id).group_id or "") :]
            call.store.restore(stored)
    for stored in call.store.below(call.subscription):
        document = references.replace(stored.document, renamed)
        if document != stored.document:
            stored.document = document
            call.store.restore(stored)
    return call.answer(204)


def _check_served(call: Call) -> None:
    """Refuse what is no resource's id, and what is in no resource group or below no resource that is there."""
    named = ResourceId(call.azure.canonical(call.request.path))
    if not named.complete:
        message = f"The path '{named.id}' is no resource id: it ends in a type without a name."
        raise ArmError(404, "InvalidResourceType", message)
    if named.namespace is not None:
        check_parents(call, named.id, reading=True)


def _check_move(call: Call) -> tuple[list[str], str]:
    """The resources to move, and the id of the resource group that they go to."""
    body: dict[str, Any] = call.body or {}
    target, source = body.get("targetResourceGroup"), call.arguments["sourceResourceGroupName"]
    scope = f"{call.subscription}/resourceGroups/{source}"
    check_parents(call, f"{scope}/providers/x/x/x")
    if not isinstance(target, str) or not body.get("resources"):
        raise ArmError(400, "InvalidResourceMoveRequest", "The request needs 'resources' and 'targetResourceGroup'.")
    if ResourceId(target).subscription != call.arguments["subscriptionId"]:
        raise not_implemented(call.operation.id, "moving to another subscription")
    check_parents(call, f"{target}/providers/x/x/x")
    # That of the group that they come from was looked at with the request.
    check_unlocked(call.azure, "write", target)
    resources = []
    for id in body["resources"]:
        stored = call.store.get(id)
        if stored is None:
            raise resource_not_found(id)
        named = ResourceId(stored.id)
        if (named.group or "").lower() != source.lower() or named.parent is not None:
            message = f"The resource '{id}' is not a top-level resource of the resource group '{source}'."
            raise ArmError(400, "InvalidResourceMoveRequest", message)
        moved = (ResourceId(target).group_id or "") + stored.id[len(named.group_id or "") :]
        if call.store.get(moved) is not None:
            raise ArmError(409, "ResourceMoveProviderValidationFailed", f"The resource '{moved}' already exists.")
        resources.append(stored.id)
    return resources, call.azure.canonical(target)
