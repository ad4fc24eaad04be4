"""Management locks: they keep everybody, owners included, from deleting or changing what is at a scope and below it."""

from __future__ import annotations

from collections.abc import Iterator

from ..arm.errors import ArmError
from ..arm.ids import ResourceId, key_of, scopes_of
from ..http import LocalRequest
from ..interface.manager import ResourceManager
from ..store import Stored

TYPE = "Microsoft.Authorization/locks"
READ_ONLY = "ReadOnly"
LEVELS = ("CanNotDelete", READ_ONLY)
_VERBS = {"PUT": "write", "PATCH": "write", "POST": "write", "DELETE": "delete"}


def check_request(azure: ResourceManager, request: LocalRequest) -> None:
    """Refuse a request that deletes or changes what is locked. Locks themselves are never locked.

    :raises ArmError: It does: 409.
    """
    verb = _VERBS.get(request.method)
    named = ResourceId(request.path)
    if verb is not None and key_of(named.type) != key_of(TYPE):
        check_unlocked(azure, verb, request.path)


def check_unlocked(azure: ResourceManager, verb: str, path: str) -> None:
    """Refuse to delete or change what is locked.

    :param verb: ``write``, as actions do, too, or ``delete``, which takes along what is below.
    :param path: A resource, or an action on it.
    :raises ArmError: There is a lock on it or above it; for a deletion, also below it: 409.
    """
    subscription = ResourceId(path).subscription
    # Most of the time nobody has any: that is one question to an index.
    if subscription is None or not azure.store.of_type(TYPE, f"/subscriptions/{subscription}", limit=1):
        return
    scope = next(scopes_of(azure.canonical(path)))
    locks = (each for each in _about(azure, verb, scope) if verb == "delete" or level_of(each) == READ_ONLY)
    locked = list(dict.fromkeys(locked_scope(each) for each in locks))
    if locked:
        scopes = ",".join(f"'{each}'" for each in locked)
        message = (
            f"The scope '{scope}' cannot perform {verb} operation because following scope(s) are locked: {scopes}. "
            "Please remove the lock and try again."
        )
        raise ArmError(409, "ScopeLocked", message)


def level_of(lock: Stored) -> str:
    """``CanNotDelete`` or ``ReadOnly``; ``NotSpecified`` of one that was put there without."""
    level: str = lock.properties.get("level") or "NotSpecified"
    return level


def locked_scope(lock: Stored) -> str:
    """What a lock locks, with all that is below it."""
    return lock.id.rpartition("/providers/")[0]


def locks_at(azure: ResourceManager, scope: str) -> list[Stored]:
    """The locks on a scope itself."""
    return azure.store.of_type(TYPE, f"{scope}/providers/{TYPE}")


def _about(azure: ResourceManager, verb: str, scope: str) -> Iterator[Stored]:
    """The locks that are on a scope, above it, and below it for what takes along what is below."""
    for each in scopes_of(scope):
        yield from locks_at(azure, each)
    if verb == "delete":
        yield from azure.store.of_type(TYPE, scope)
