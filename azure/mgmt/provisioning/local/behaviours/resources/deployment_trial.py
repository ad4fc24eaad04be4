"""A deployment that is tried and undone: what would it change?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ....templates import ExpandedResource, Expansion, ExpressionError, expand_nested
from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider import longrunning
from ...routing.validation import check_body, ignorable_members, without_secrets
from ...store import Stored
from .deployment_run import request
from .masking import masked, secrets_of
from .property_changes import value_at
from .template import Plan


@dataclass(frozen=True)
class Tried:
    """A resource that a deployment would make.

    :param before: The resource that is there, as a request would have it.
    :param after: What it would be.
    :param reason: Why that can't be told.
    :param ignored: What the template says and only the service fills: paths and values.
    """

    id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    reason: str | None = None
    ignored: tuple[tuple[str, Any], ...] = ()


def tried(call: Call, plan: Plan) -> list[Tried]:
    """What the resources of a template would be. They are made, one after the other and at once, and it is undone."""
    with _undone(call.azure):
        plan.world.begun = True
        return list(_tried_all(call, plan.expansion))


def written_form(azure: ResourceManager, stored: Stored) -> dict[str, Any]:
    """A resource as a request for it would have it: without what only the service fills."""
    document = azure.present(stored)
    match = azure.router.match("PUT", stored.id)
    if match is None:
        return document
    operation = match.route.operation(None)
    body = {name: value for name, value in document.items() if name not in ("systemData", "etag")}
    try:
        written: dict[str, Any] = check_body(operation, body)
    except ArmError:
        written = body
    # Documents of some types lack one or the other of these, and requests have them all.
    return {"id": stored.id, "name": stored.name, "type": stored.type, **written}


class _Undo(Exception):
    """Ends the transaction of a trial."""


@contextmanager
def _undone(azure: ResourceManager) -> Iterator[None]:
    """Whatever is made within was never made."""
    unwritten = dict(azure.unwritten)
    try:
        with azure.store.transaction():
            yield
            raise _Undo
    except _Undo:
        pass
    finally:
        azure.unwritten.clear()
        azure.unwritten.update(unwritten)


def _tried_all(call: Call, expansion: Expansion, around: frozenset[str] = frozenset()) -> Iterator[Tried]:
    """What the resources would be, without secrets.

    :param around: Secrets of the deployments around it.
    """
    secrets = around | secrets_of(expansion)
    for resource in expansion.resources:
        if not resource.is_deployment:
            yield _masked(_tried(call, resource), secrets)
            continue
        try:
            nested = expand_nested(expansion, resource)
            yield from _tried_all(call, nested.expansion, secrets)
            _keep_outputs(call, resource, nested.expansion)
        except ExpressionError as error:
            yield _masked(Tried(resource.id, None, None, error.message), secrets)


def _masked(each: Tried, secrets: frozenset[str]) -> Tried:
    return Tried(
        each.id,
        masked(each.before, secrets),
        masked(each.after, secrets),
        masked(each.reason, secrets),
        tuple((path, masked(value, secrets)) for path, value in each.ignored),
    )


def _keep_outputs(call: Call, resource: ExpandedResource, expansion: Expansion) -> None:
    """A deployment is there, so that what follows can ask for its outputs."""
    stored = Stored(resource.id, {"properties": {"outputs": expansion.outputs()}}, {"start": call.now})
    call.store.put(stored, call.now)


def _tried(call: Call, resource: ExpandedResource) -> Tried:
    azure = call.azure
    existing = azure.store.get(resource.id)
    before = None if existing is None else written_form(azure, existing)
    try:
        body = resource.body()
        with azure.store.transaction():
            azure.execute(request(resource, body, call.request.base_url), caller=call.caller)
            longrunning.end_at_once(azure, resource.id)
    except (ArmError, ExpressionError) as error:
        return Tried(resource.id, before, None, error.message)
    made = azure.store.get(resource.id)
    if before is not None and made is not None:
        after = written_form(azure, made)
    else:
        sent = _without_secrets(azure, resource.id, body)
        after = {"id": resource.id, "name": ResourceId(resource.id).name, "type": resource.type, **sent}
    version = {"apiVersion": resource.api_version}
    ignored = tuple(_ignored(azure, resource.id, body, after)) if before is not None else ()
    return Tried(resource.id, before and {**before, **version}, {**after, **version}, ignored=ignored)


def _without_secrets(azure: ResourceManager, id: str, body: dict[str, Any]) -> dict[str, Any]:
    """A body without what the service never gives back."""
    match = azure.router.match("PUT", id)
    operation = None if match is None else match.route.operation(None)
    if operation is None or operation.body is None:
        return body
    sent: dict[str, Any] = without_secrets(operation, body)
    return sent


def _ignored(azure: ResourceManager, id: str, body: dict[str, Any], after: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """What a body says and the resource has otherwise: it was not heeded."""
    match = azure.router.match("PUT", id)
    for path, value in ignorable_members(match.route.operation(None), body) if match else ():
        # What is in lists may be elsewhere afterwards.
        if "[" not in path and path not in ("id", "name", "type") and value_at(after, path) != value:
            yield path, value


def others(azure: ResourceManager, scope: str, kept: set[str]) -> Iterator[Stored]:
    """The resources of a resource group that have none above them and are not among those that a template makes."""
    for other in azure.store.below(scope):
        kind = azure.kind(other.type)
        if kind is not None and kind.tracked and key_of(other.id) not in kept and ResourceId(other.id).parent is None:
            yield other
