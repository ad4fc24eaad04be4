"""Resources of whatever type: the lists of all, and generic requests by id or by provider and type.

A path that a provider declares finds that provider's own operation before it finds a generic one. What comes here is
what no provider declares: HEAD for any resource, and types or methods that are not there.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...arm.clock import timestamp
from ...arm.errors import ArmError, not_implemented, resource_not_found
from ...arm.filters import parse_filter
from ...arm.http import LocalRequest, LocalResponse
from ...arm.ids import ResourceId, key_of
from ...interface.call import Behaviours, Call
from ...local_azure import LocalAzure
from ...provider import references
from ...provider.kinds import check_parents
from ...provider.paging import page
from ...store import Stored

behaviours = Behaviours("resources")

_LISTED = ("id", "name", "type", "kind", "managedBy", "location", "tags", "plan", "sku", "identity", "zones")
_EXPANDED = ("createdtime", "changedtime", "provisioningstate")


@behaviours.serves("Resources_List", "Resources_ListByResourceGroup")
def list_resources(call: Call) -> LocalResponse:
    """The tracked resources of the subscription or the resource group."""
    scope = ResourceId(call.request.path).group_id or call.subscription
    if ResourceId(scope).group:
        check_parents(call, f"{scope}/providers/x/x/x", reading=True)
    passes = parse_filter(call.query.get("$filter"))
    expand = {word.strip().lower() for word in call.query.get("$expand", "").split(",") if word.strip()}
    if unknown := expand - set(_EXPANDED):
        message = f"Invalid $expand '{', '.join(sorted(unknown))}' specified in the query string."
        raise ArmError(400, "InvalidExpandInQueryString", message)
    found = []
    for stored in call.store.below(scope):
        kind = call.azure.kind(stored.type)
        if kind is None or not kind.tracked or ResourceId(stored.id).namespace is None:
            continue
        document = _listed(call.azure, stored, expand)
        if passes({**document, "resourceGroup": ResourceId(stored.id).group}):
            found.append(document)
    return page(call, found)


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


def subrequest(
    azure: LocalAzure, method: str, id: str, api_version: str, body: bytes = b"", base_url: str = ""
) -> LocalRequest:
    """A request of the local Azure Resource Manager's own."""
    url = f"{base_url or 'https://management.azure.com'}{quote(id)}?api-version={quote(api_version)}"
    return LocalRequest(method, url, {"Content-Type": "application/json"}, body)


def _listed(azure: LocalAzure, stored: Stored, expand: set[str]) -> dict[str, Any]:
    whole = azure.present(stored, listing=True)
    document = {name: whole[name] for name in _LISTED if name in whole}
    if "createdtime" in expand:
        document["createdTime"] = timestamp(stored.created)
    if "changedtime" in expand:
        document["changedTime"] = timestamp(stored.changed)
    if "provisioningstate" in expand:
        document["provisioningState"] = whole.get("properties", {}).get("provisioningState", "Succeeded")
    return document


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
