"""Kinds of resources, and what is the same for all of them: create, update, get, list and delete by ARM's rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..arm.clock import timestamp
from ..arm.errors import ArmError, group_being_deleted, group_not_found, parent_not_found, resource_not_found
from ..arm.http import LocalResponse
from ..arm.ids import RESOURCE_GROUPS, ResourceId
from ..arm.locations import LOCATIONS, normalize
from ..routing.validation import without_secrets
from ..store import Stored
from . import longrunning
from .longrunning import Style
from .paging import page

if TYPE_CHECKING:
    from ..interface.call import Behaviours, Call
    from ..local_azure import LocalAzure

Prepare = Callable[["Call", dict[str, Any], "Stored | None"], None]
Remove = Callable[["LocalAzure", Stored], None]
Guard = Callable[["LocalAzure", Stored], None]
Present = Callable[["LocalAzure", Stored, dict[str, Any], bool], None]


@dataclass(frozen=True)
class Kind:
    """A kind of resource.

    :param type: Its full type, for instance ``Microsoft.KeyVault/vaults``.
    :param tracked: It has a location and tags, and is in the lists of resources.
    :param creating: provisioningState while it is being made; None if the kind has no provisioningState.
    :param updating: provisioningState while it is being changed; None: changes are made at once.
    :param succeeded: provisioningState once it is there.
    :param failed: provisioningState after an operation that did not end well; None: how it ended.
    :param style: How creating it can be polled; None: it is made at once.
    :param effect: What happens when it has been made or changed, by the name it was registered with.
    :param prepare: Checks the body and fills what the server fills; gets the resource that is replaced, if any.
    :param present: Completes the document of a response: what depends on the time, or on the kind of response.
    :param remove: Called before the resource is removed.
    :param guard: Refuses that the resource is deleted, because it is in use: raises an ArmError.
    :param deleting: How deleting it can be polled; None: it is gone at once.
    :param etag: Its documents hold its etag.
    :param system_data: Its documents hold systemData.
    """

    type: str
    tracked: bool = True
    creating: str | None = "Creating"
    updating: str | None = None
    succeeded: str = "Succeeded"
    failed: str | None = None
    style: Style | None = None
    effect: str | None = None
    prepare: Prepare | None = None
    present: Present | None = None
    remove: Remove | None = None
    guard: Guard | None = None
    deleting: Style | None = None
    etag: bool = False
    system_data: bool = False


def put(call: Call, kind: Kind) -> LocalResponse:
    """Create a resource, or replace it."""
    id = call.id
    existing = call.store.get(id)
    check_match(call, existing)
    check_parents(call, id)
    document: dict[str, Any] = without_secrets(call.operation, call.body)
    for name in ("id", "name", "type", "etag", "systemData"):
        document.pop(name, None)
    if kind.tracked:
        check_location(call, document, existing)
    if kind.prepare is not None:
        kind.prepare(call, document, existing)
    private = dict(existing.private) if existing else {}
    stored = Stored(existing.id if existing else id, document, private, existing.created if existing else 0.0)
    return store_and_answer(call, kind, stored, existing)


def store_and_answer(call: Call, kind: Kind, stored: Stored, existing: Stored | None) -> LocalResponse:
    """Keep a resource that was created or changed; its response may be the beginning of a long-running operation."""
    state = kind.creating if existing is None else kind.updating
    begins = kind.style is not None and state is not None
    if kind.creating is not None:
        stored.properties["provisioningState"] = state if begins else kind.succeeded
    call.store.put(stored, call.now)
    ok = call.operation.ok
    preferred = (201, 202, 200) if existing is None else (202, 200, 201) if begins else (200, 201)
    status = next((code for code in preferred if code in ok), 200)
    if not begins or kind.style is None:
        return _with_etag(LocalResponse.of(200 if status == 202 else status, call.azure.present(stored)), stored)
    document = call.azure.present(stored)
    response = longrunning.begin(
        call,
        kind.style,
        status=status,
        document=document,
        resource=stored.id,
        effect=kind.effect,
        arguments={"id": stored.id},
    )
    return _with_etag(response, stored)


def get(call: Call) -> LocalResponse:
    """A resource."""
    stored = call.store.get(call.id)
    if stored is None:
        check_parents(call, call.id, reading=True)
        raise resource_not_found(call.id)
    condition = call.request.headers.get("If-None-Match")
    if condition is not None and condition in ("*", stored.etag):
        return _with_etag(LocalResponse.of(304), stored)
    return _with_etag(LocalResponse.of(200, call.azure.present(stored)), stored)


def patch(call: Call, kind: Kind) -> LocalResponse:
    """Change what a body has: tags are replaced, properties merged; null takes a member away."""
    existing = call.store.get(call.id)
    if existing is None:
        raise resource_not_found(call.id)
    check_match(call, existing)
    check_parents(call, call.id)
    changes = without_secrets(call.operation, call.body or {})
    document = merge(existing.document, {k: v for k, v in changes.items() if k not in ("id", "name", "type")})
    if call.body and "tags" in call.body:
        document["tags"] = dict(call.body["tags"] or {})
    if kind.tracked:
        check_location(call, document, existing)
    if kind.prepare is not None:
        kind.prepare(call, document, existing)
    stored = Stored(existing.id, document, dict(existing.private), existing.created)
    return store_and_answer(call, kind, stored, existing)


def update_tags(call: Call) -> LocalResponse:
    """Replace the tags, if the body has any, and change nothing else."""
    stored = call.store.get(call.id)
    if stored is None:
        check_parents(call, call.id, reading=True)
        raise resource_not_found(call.id)
    check_match(call, stored)
    if "tags" in (call.body or {}):
        stored.document["tags"] = call.body["tags"] or {}
        call.store.put(stored, call.now)
    return _with_etag(LocalResponse.of(200, call.azure.present(stored)), stored)


def delete(call: Call) -> LocalResponse:
    """Remove a resource with what is below it."""
    existing = call.store.get(call.id)
    check_match(call, existing)
    if existing is None:
        check_parents(call, call.id, reading=True)
        return LocalResponse.of(204)
    call.azure.check_removal(existing)
    kind = call.azure.kind(existing.type)
    if kind is None or kind.deleting is None:
        call.azure.remove(call.id)
        return LocalResponse.of(200 if 200 in call.operation.ok else 204)
    existing.properties["provisioningState"] = "Deleting"
    call.store.restore(existing)
    return longrunning.begin(call, kind.deleting, resource=existing.id, effect=REMOVE, arguments={"id": existing.id})


def children(call: Call, type: str, scope: str | None = None) -> LocalResponse:
    """A page of the resources of a type below the parent, resource group or subscription in the path."""
    scope = call.azure.canonical(call.request.path).rpartition("/")[0] if scope is None else scope
    below = f"{scope}/x/x" if ResourceId(scope).namespace else f"{scope}/providers/x/x/x"
    check_parents(call, below, reading=True)
    return page(call, call.store.of_type(type, scope))


def everywhere(call: Call, type: str) -> LocalResponse:
    """A page of the resources of a type in the resource group or subscription of the path."""
    named = ResourceId(call.request.path)
    return children(call, type, named.group_id or call.subscription)


def serve(
    behaviours: Behaviours,
    kind: Kind,
    *,
    put_: str | None = None,
    patch_: str | None = None,
    get_: str | None = None,
    delete_: str | None = None,
    tags_: str | None = None,
    lists: tuple[str, ...] = (),
) -> Kind:
    """Register a kind with the operations that create, change, get, delete, tag and list it."""
    behaviours.kind(kind)
    if put_:
        behaviours.serves(put_)(lambda call: put(call, kind))
    if patch_:
        behaviours.serves(patch_)(lambda call: patch(call, kind))
    if get_:
        behaviours.serves(get_)(get)
    if delete_:
        behaviours.serves(delete_)(delete)
    if tags_:
        behaviours.serves(tags_)(update_tags)
    if lists:
        behaviours.serves(*lists)(
            (lambda call: everywhere(call, kind.type)) if kind.tracked else (lambda call: children(call, kind.type))
        )
    return kind


REMOVE = "remove"
"""The effect of a long-running deletion."""


def remove(azure: LocalAzure, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """End a long-running deletion: the resource is gone, unless something uses it by now."""
    stored = azure.store.get(arguments["id"])
    if stored is None:
        return None
    try:
        azure.check_removal(stored)
    except ArmError as error:
        return error.error()
    azure.remove(stored.id)
    return None


def remove_all(azure: LocalAzure, ids: list[str]) -> list[tuple[str, ArmError]]:
    """Remove resources: what is in use after what uses it.

    :return: What is used from elsewhere, and stays, each with the reason.
    """
    left, refusals = ids, []
    while left:
        refusals = [refusal for id in left if (refusal := _try_removal(azure, id))]
        if len(refusals) == len(left):
            return refusals
        left = [id for id, _ in refusals]
    return []


def _try_removal(azure: LocalAzure, id: str) -> tuple[str, ArmError] | None:
    """Remove a resource; why not, if that is refused. What its provider removed with another one is gone already."""
    stored = azure.store.get(id)
    if stored is None:
        return None
    try:
        azure.check_removal(stored)
    except ArmError as error:
        return id, error
    azure.remove(id)
    return None


def present(azure: LocalAzure, kind: Kind | None, stored: Stored, listing: bool) -> dict[str, Any]:
    """The document of a resource as responses have it."""
    named = ResourceId(stored.id)
    document: dict[str, Any] = {"id": stored.id, "name": named.name, "type": named.type}
    document.update({name: value for name, value in stored.document.items() if name not in document})
    if kind is not None:
        if kind.etag:
            document["etag"] = stored.etag
        if kind.system_data:
            document["systemData"] = system_data(azure, stored)
        if kind.present is not None:
            kind.present(azure, stored, document, listing)
    return document


def system_data(azure: LocalAzure, stored: Stored) -> dict[str, Any]:
    """Who made and changed a resource, and when."""
    return {
        "createdBy": azure.user,
        "createdByType": "User",
        "createdAt": timestamp(stored.created),
        "lastModifiedBy": azure.user,
        "lastModifiedByType": "User",
        "lastModifiedAt": timestamp(stored.changed),
    }


def check_match(call: Call, existing: Stored | None) -> None:
    """Refuse a write whose If-Match or If-None-Match does not hold."""
    wanted = call.request.headers.get("If-Match")
    unwanted = call.request.headers.get("If-None-Match")
    holds = wanted is None or (existing is not None and (wanted.strip() == "*" or existing.etag in _etags(wanted)))
    if unwanted is not None and existing is not None:
        holds = holds and unwanted.strip() != "*" and existing.etag not in _etags(unwanted)
    if not holds:
        raise ArmError(
            412,
            "PreconditionFailed",
            f"The condition '{'If-Match' if wanted is not None else 'If-None-Match'}' of the request is not met by the "
            f"resource '{call.id}'.",
        )


def check_parents(call: Call, id: str, *, reading: bool = False) -> None:
    """Refuse a request for something in a resource group or below a resource that is not there."""
    named = ResourceId(id)
    if named.group is not None and named.namespace is not None:
        group = call.store.get(named.group_id or "")
        if group is None:
            raise group_not_found(named.group)
        if not reading and group.properties.get("provisioningState") == "Deleting":
            raise group_being_deleted(group.name)
    if named.parent is not None and call.store.get(named.parent) is None:
        raise parent_not_found(id)


def check_location(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Refuse a missing, unknown or changed location; write it as Azure does."""
    location = document.get("location")
    if not location or not isinstance(location, str):
        raise ArmError(400, "LocationRequired", "The location property is required for this definition.")
    named = ResourceId(call.id)
    document["location"] = normalize(location)
    is_group = named.type == RESOURCE_GROUPS
    if document["location"] not in LOCATIONS:
        regions = ",".join(LOCATIONS)
        if is_group:
            message = (
                f"The provided location '{location}' is not available for resource group. "
                f"List of available regions is '{regions}'."
            )
            raise ArmError(400, "LocationNotAvailableForResourceGroup", message)
        message = (
            f"The provided location '{location}' is not available for resource type '{named.type}'. "
            f"List of available regions for the resource type is '{regions}'."
        )
        raise ArmError(400, "LocationNotAvailableForResourceType", message)
    if existing is None or existing.document.get("location") == document["location"]:
        return
    here, there = existing.document.get("location"), document["location"]
    if is_group:
        raise ArmError(
            409,
            "InvalidResourceGroupLocation",
            f"Invalid resource group location '{there}'. The Resource group already exists in location '{here}'.",
        )
    raise ArmError(
        409,
        "InvalidResourceLocation",
        f"The resource '{named.full_name}' already exists in location '{here}' in resource group '{named.group}'. A "
        f"resource with the same name cannot be created in location '{there}'. Please select a new resource name.",
    )


def merge(document: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """A document with changes merged in (RFC 7396); neither is changed."""
    merged = dict(document)
    for name, value in changes.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, dict) and isinstance(merged.get(name), dict):
            merged[name] = merge(merged[name], value)
        else:
            merged[name] = value
    return merged


def _etags(header: str) -> list[str]:
    return [etag.strip().removeprefix("W/") for etag in header.split(",")]


def _with_etag(response: LocalResponse, stored: Stored) -> LocalResponse:
    response.headers["ETag"] = stored.etag
    return response
