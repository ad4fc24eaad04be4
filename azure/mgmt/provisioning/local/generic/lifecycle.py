"""What is done for resources of every type: create, replace, change, read, list and delete."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from ...core.models.model import fields_of
from ..arm.errors import resource_not_found
from ..arm.ids import ResourceId, key_of
from ..arm.locations import normalize
from ..http import LocalResponse
from ..interface.call import Call
from ..interface.kind import Kind
from ..provider import crud, longrunning
from ..provider.paging import page, page_of_resources
from ..provider.preconditions import check_parents, resource_of, resource_to_delete
from ..provider.removal import REMOVE
from ..store import Stored
from .filling import fill
from .scopes import check_scope, scope_of
from .standing import check_deletion
from .types import Form, Types, model_of

GIVEN = "given back"
"""Where the bodies are, in memory alone, that a service gives back although they may be secret."""


def put(call: Call, kind: Kind, *, given_back: bool) -> LocalResponse:
    """Create a resource, or replace it.

    :param given_back: A POST gives the body back, secrets included: it is kept in memory.
    """
    check_scope(call)
    if given_back:
        call.azure.unwritten.setdefault(GIVEN, {})[key_of(call.id)] = call.body
    return crud.put(call, kind)


def patch(call: Call, kind: Kind) -> LocalResponse:
    """Change what a body has."""
    if kind.implied and call.store.get(call.id) is None:
        check_parents(call, call.id)
        return crud.put(call, kind)
    return crud.patch(call, kind)


def get(call: Call, types: Types) -> LocalResponse:
    """A resource; of settings that nobody has changed, what they are in the beginning."""
    form = types.form(ResourceId(call.id).type, ResourceId(call.id).name)
    if form is None or not form.implied or call.store.get(call.id) is not None:
        check_scope(call)
        response = crud.get(call)
        if (call.operation.returns or "").startswith("[") and response.status == 200:
            # Some services answer a list with the one that was asked for.
            return call.answer(200, [response.document])
        return response
    check_scope(call)
    check_parents(call, call.id, reading=True)
    return call.answer(200, call.azure.present(beginning(call, form, call.id)))


def exists(call: Call, types: Types) -> LocalResponse:
    """Whether there is such a resource."""
    form = types.form(ResourceId(call.id).type, ResourceId(call.id).name)
    check_scope(call)
    check_parents(call, call.id, reading=True)
    if call.store.get(call.id) is None and not (form is not None and form.implied):
        return call.answer(404)
    return call.answer(next((each for each in (204, 200) if each in call.operation.ok), 200))


def beginning(call: Call, form: Form, id: str) -> Stored:
    """Settings that nobody has changed."""
    document: dict[str, Any] = {}
    parent = call.store.get(ResourceId(id).parent or "")
    created = parent.created if parent else call.now
    fill(call.azure, form, id, document, created)
    if "provisioningState" in form.properties:
        document.setdefault("properties", {})["provisioningState"] = "Succeeded"
    return Stored(id, document, created=created, changed=created, etag=f'"{key_of(id)}"')


def delete(call: Call) -> LocalResponse:
    """Remove a resource with what is below it."""
    existing = resource_to_delete(call)
    ok = call.operation.ok
    if existing is None:
        check_scope(call)
        if 204 not in ok:
            raise resource_not_found(call.id)
        return call.answer(204)
    check_deletion(call.operation.service.name, existing)
    longrunning.check_idle(call, existing.id)
    call.azure.check_removal(existing)
    kind = call.azure.kind(existing.type)
    style = None if kind is None else kind.deleting
    if call.operation.long_running is None or style is None:
        call.azure.remove(existing.id)
        return call.answer(next((each for each in (200, 204) if each in ok), ok[0]))
    if "provisioningState" in existing.properties:
        existing.properties["provisioningState"] = "Deleting"
        call.store.restore(existing)
    status = next((each for each in (202, 200, 204) if each in ok), ok[0])
    arguments = {"id": existing.id}
    return longrunning.begin(call, style, status=status, resource=existing.id, effect=REMOVE, arguments=arguments)


def list_types(call: Call, types: Types, wanted: tuple[str, ...]) -> LocalResponse:
    """A page of the resources of types below what stands before the last word of the path."""
    scope = _place_of(call)
    _check_place(call, scope)
    # Where a placeholder stands for the type, the path says which one is meant.
    last = ResourceId(call.request.path).name.lower()
    wanted = tuple(each for each in wanted if each.lower().endswith("/" + last)) or wanted
    if len(wanted) > 1:
        return _page(call, [each for type in wanted for each in call.store.of_type(type, scope)])
    type = wanted[0] if wanted else ""
    forms = types.forms(type)
    if len(forms) > 1 or (forms[0].implied and ResourceId(scope).complete):
        return _page(call, _of_forms(call, types, type, scope))
    if call.operation.paging is None:
        return _page(call, call.store.of_type(type, scope))
    return page_of_resources(call, partial(call.store.of_type, type, scope), lambda each: _shown(call, each))


def list_related(call: Call, wanted: tuple[str, ...]) -> LocalResponse:
    """A page of the resources of types that belong to the resource in the path: below it, or because they name it."""
    owner = resource_of(call, _place_of(call))
    found = {
        each.key: each
        for type in wanted
        for each in (*call.store.of_type(type, owner.id), *call.store.mentioning(owner.id, type))
        if each.key != owner.key
    }
    return _page(call, found.values())


def list_located(call: Call, wanted: tuple[str, ...]) -> LocalResponse:
    """A page of the resources of types in the location of the path."""
    location = normalize(ResourceId(_place_of(call)).name)
    scope = scope_of(call.azure.canonical(call.request.path))
    check_parents(call, f"{scope}/providers/x/x/x", reading=True)
    found = [each for type in wanted for each in call.store.of_type(type, scope)]
    return _page(call, [each for each in found if each.document.get("location") == location])


def absent(call: Call) -> LocalResponse:
    """What is there only once something has happened, and nothing has.

    :raises ArmError: 404, unless a test has put it there.
    """
    check_scope(call)
    path = call.azure.canonical(call.request.path)
    stored = call.store.get(path)
    if stored is not None:
        return call.answer(200, call.azure.present(stored))
    check_parents(call, path if ResourceId(path).complete else f"{path.rpartition('/')[0]}/x/x", reading=True)
    if call.request.method == "POST" and 204 in call.operation.ok:
        return call.answer(204)
    raise resource_not_found(path)


def list_nothing(call: Call) -> LocalResponse:
    """A list of what only happens while something runs: nothing runs, so nothing has happened."""
    _check_place(call, _place_of(call))
    if (call.operation.returns or "").startswith("{"):
        return call.answer(200, {})
    if call.operation.long_running is None:
        return _page(call, [])
    answer = _page(call, [])
    final = {"status": 200, "document": answer.document}
    return longrunning.begin(call, "location", status=202 if 202 in call.operation.ok else 200, final=final)


def _place_of(call: Call) -> str:
    """What a list is of: a resource, what is like one, as a location, or the scope before the provider."""
    path = call.azure.canonical(call.request.path)
    before = path.rpartition("/")[0]
    return before if ResourceId(before).complete and before != scope_of(path) else scope_of(path)


def _check_place(call: Call, scope: str) -> None:
    """Refuse a list where there is no such place."""
    check_scope(call)
    extension = scope == scope_of(call.azure.canonical(call.request.path))
    below = f"{scope}/providers/x/x/x" if extension else f"{scope}/x/x"
    check_parents(call, below, reading=True)


def _of_forms(call: Call, types: Types, type: str, scope: str) -> list[Stored]:
    """The resources of a type with names of their own: those that are there with what they belong to among them."""
    forms = types.forms(type)
    found = {
        each.key: each
        for form in forms
        if form.implied and ResourceId(scope).complete
        for each in (beginning(call, form, f"{scope}/{type.rpartition('/')[2]}/{name}") for name in form.names.values())
    }
    found.update({each.key: each for each in call.store.of_type(type, scope)})
    if len(forms) == 1:
        return list(found.values())
    # The items of the list have one model: others of the type are not among them.
    item = call.operation.paging.item_type if call.operation.paging else None
    model = model_of(call.operation, item)
    return [each for each in found.values() if (own := types.form(each.type, each.name)) and own.model is model]


def _page(call: Call, found: Iterable[Stored]) -> LocalResponse:
    shown = [_shown(call, each) for each in found]
    if call.operation.paging is None and (call.operation.returns or "").startswith("["):
        return call.answer(200, shown)
    return page(call, shown)


def _shown(call: Call, stored: Stored) -> dict[str, Any]:
    """A resource as the list has it: some lists have items of a model of their own."""
    document = call.azure.present(stored, listing=True)
    item = call.operation.paging.item_type if call.operation.paging else (call.operation.returns or "").strip("[]")
    model = model_of(call.operation, item or None)
    if model is None or call.operation.paging is None:
        return document
    known = {each.wire for each in fields_of(model)}
    return {name: value for name, value in document.items() if name in known}
