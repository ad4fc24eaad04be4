"""Create, update, get, list and delete, by the rules that are the same for all kinds of resources."""

from __future__ import annotations

from functools import partial
from typing import Any

from ..arm.errors import resource_not_found
from ..arm.ids import ResourceId
from ..http import LocalResponse
from ..interface.behaviours import Behaviours
from ..interface.call import Call
from ..interface.kind import Kind
from ..routing.validation import without_secrets
from ..store import Stored
from . import longrunning
from .documents import merge
from .incomplete import AS_IT_IS
from .paging import page_of_resources
from .preconditions import check_location, check_match, check_parents, resource_of, resource_to_delete
from .removal import REMOVE


def put(call: Call, kind: Kind) -> LocalResponse:
    """Create a resource, or replace it."""
    id = call.id
    existing = call.store.get(id)
    check_match(call, existing)
    check_parents(call, id)
    longrunning.check_idle(call, id)
    document: dict[str, Any] = {} if call.body is None else without_secrets(call.operation, call.body)
    for name in ("id", "name", "type", "etag", "systemData"):
        document.pop(name, None)
    if kind.tracked:
        check_location(call, document, existing, anywhere=kind.anywhere)
    if kind.prepare is not None:
        kind.prepare(call, document, existing)
    private = {name: value for name, value in existing.private.items() if name != AS_IT_IS} if existing else {}
    stored = Stored(existing.id if existing else id, document, private, existing.created if existing else 0.0)
    return store_and_answer(call, kind, stored, existing)


def store_and_answer(call: Call, kind: Kind, stored: Stored, existing: Stored | None) -> LocalResponse:
    """Keep a resource that was created or changed; its response may be the beginning of a long-running operation."""
    state = kind.creating if existing is None else kind.updating
    # What has no provisioningState is there from the beginning, however long that is said to take.
    begins = kind.style is not None and (state is not None or kind.creating is None)
    if kind.creating is not None:
        stored.properties["provisioningState"] = state if begins else kind.succeeded
    call.store.put(stored, call.now)
    ok = call.operation.ok
    accepted = (202,) if begins else ()
    preferred = (201, *accepted, 200) if existing is None else (*accepted, 200, 201)
    status = next((code for code in preferred if code in ok), ok[0])
    if not begins or kind.style is None:
        return _with_etag(LocalResponse.of(status, call.azure.present(stored)), stored)
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
    stored = resource_of(call)
    condition = call.request.headers.get("If-None-Match")
    if condition is not None and condition in ("*", stored.etag):
        return _with_etag(LocalResponse.of(304), stored)
    response = LocalResponse.of(200, call.azure.present(stored))
    if "operation" in stored.private:
        # Clients that poll the resource itself would wait for their own, long time.
        longrunning.retry_after(call.azure, response, longrunning.seconds_left(call.azure, stored.id))
    return _with_etag(response, stored)


def patch(call: Call, kind: Kind) -> LocalResponse:
    """Change what a body has: tags are replaced, properties merged; null takes a member away."""
    existing = call.store.get(call.id)
    if existing is None:
        raise resource_not_found(call.id)
    check_match(call, existing)
    check_parents(call, call.id)
    longrunning.check_idle(call, call.id)
    changes = without_secrets(call.operation, call.body or {})
    document = merge(existing.document, {k: v for k, v in changes.items() if k not in ("id", "name", "type")})
    if call.body and "tags" in call.body:
        tags = call.body["tags"] or {}
        # Some descriptions say that a change has a list of them: tags have values all the same.
        document["tags"] = dict(tags) if isinstance(tags, dict) else existing.document.get("tags") or {}
    if kind.tracked:
        check_location(call, document, existing, anywhere=kind.anywhere)
    if kind.prepare is not None:
        kind.prepare(call, document, existing)
    stored = Stored(existing.id, document, dict(existing.private), existing.created)
    return store_and_answer(call, kind, stored, existing)


def update_tags(call: Call) -> LocalResponse:
    """Replace the tags, if the body has any, and change nothing else."""
    stored = resource_of(call)
    check_match(call, stored)
    longrunning.check_idle(call, stored.id)
    if "tags" in (call.body or {}):
        stored.document["tags"] = call.body["tags"] or {}
        call.store.put(stored, call.now)
    return _with_etag(LocalResponse.of(200, call.azure.present(stored)), stored)


def delete(call: Call) -> LocalResponse:
    """Remove a resource with what is below it."""
    existing = resource_to_delete(call)
    if existing is None:
        return LocalResponse.of(204)
    longrunning.check_idle(call, existing.id)
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
    return page_of_resources(call, partial(call.store.of_type, type, scope))


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


def _with_etag(response: LocalResponse, stored: Stored) -> LocalResponse:
    response.headers["ETag"] = stored.etag
    return response
