"""Ids of resources: which operation gets or lists what they name."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from ..core.declare.operation import Match, Operation, Path, Query
from ..core.exchange.arguments import arity
from ..local.routing.declarations import Declarations
from ..local.routing.routes import Router
from ..local.routing.versions import is_preview
from ..services import SERVICES
from ..stack.record.ids import resource_type
from .errors import CommandError


class Reading(NamedTuple):
    """A call that reads what an id names.

    :ivar subscription: The subscription that the id names; None if it names none.
    """

    operation: Operation
    arguments: tuple[Any, ...]
    subscription: str | None


@cache
def _router() -> Router:
    return Router(Declarations.of_shipped(SERVICES))


def check_id(identity: str) -> str:
    """An id without a slash at its end.

    :raises CommandError: It is none.
    """
    trimmed = identity.rstrip("/")
    parts = trimmed.split("/")
    if not trimmed.startswith("/") or "" in parts[1:] or any(each in ("?", "..", ".") for each in parts):
        raise CommandError(
            f"{identity!r} is no id of a resource: it begins with a slash, as "
            "/subscriptions/ID/resourceGroups/NAME/providers/Microsoft.KeyVault/vaults/NAME"
        )
    return trimmed


def reading_of(identity: str) -> Reading | None:
    """The call that gets or lists what an id names; None where no service of the package has one for its type.

    :raises CommandError: It is no id.
    """
    identity = check_id(identity)
    match = _router().match("GET", identity)
    if match is None or match.route.generic:
        return None
    operation = match.route.operation(None)
    values = match.arguments(operation)
    if any(isinstance(each, Query) and each.required and arity(each) for each in operation.parameters):
        return None
    found: list[Any] = []
    for each in operation.parameters:
        if isinstance(each, Match):
            found += [None, None]
        elif arity(each):
            found.append(values.get(each.wire) if isinstance(each, Path) else None)
    return Reading(operation, tuple(found), subscription_of(identity))


def subscription_of(identity: str) -> str | None:
    """The subscription that an id names."""
    parts = identity.split("/")
    return parts[2] if len(parts) > 2 and parts[1].lower() == "subscriptions" else None


def newest_version(identity: str, provider: Any) -> str:
    """The API version to read a resource with whose type no service of the package has.

    :param provider: What Azure Resource Manager tells of its provider.
    :raises CommandError: The provider has no such type.
    """
    namespace, _, kind = resource_type(identity).partition("/")
    for each in provider.resource_types or ():
        if str(each.resource_type).lower() == kind.lower():
            versions = sorted(each.api_versions or (), reverse=True)
            stable = [version for version in versions if not is_preview(version)]
            if versions:
                return str((stable or versions)[0])
    known = sorted(str(each.resource_type) for each in provider.resource_types or ())
    raise CommandError(f"{namespace} has no type {kind!r}. There are {', '.join(known[:12])}")
