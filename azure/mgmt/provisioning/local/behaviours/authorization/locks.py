"""Management locks as resources: made, changed, read, listed and deleted. ``provider/locks.py`` has what they do."""

from __future__ import annotations

from typing import Any

from ...arm.ids import within
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.crud import delete, get, put
from ...provider.locks import LEVELS, TYPE, locked_scope
from ...provider.paging import page
from ...routing.validation import invalid_content
from ...store import Stored
from .scopes import bad_filter, scope_of, subscription_of, terms_of

behaviours = Behaviours("locks")

_MOST_NOTES = 512
_AT = ("AtSubscriptionLevel", "AtResourceGroupLevel", "AtResourceLevel", "ByScope")


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document["properties"]
    level = next((each for each in LEVELS if each.lower() == str(properties["level"]).lower()), None)
    if level is None:
        message = f"Error converting value '{properties['level']}': expected one of {', '.join(LEVELS)}."
        raise invalid_content(message, target="properties.level")
    properties["level"] = level
    if len(properties.get("notes") or "") > _MOST_NOTES:
        raise invalid_content(f"Notes have at most {_MOST_NOTES} characters.", target="properties.notes")


_LOCK = behaviours.kind(Kind(TYPE, tracked=False, creating=None, prepare=_prepare, system_data=True))


@behaviours.serves(*(f"ManagementLocks_CreateOrUpdate{each}" for each in _AT))
def put_lock(call: Call) -> LocalResponse:
    """Lock a scope, or change its lock."""
    scope_of(call)
    return put(call, _LOCK)


@behaviours.serves(*(f"ManagementLocks_Get{each}" for each in _AT))
def get_lock(call: Call) -> LocalResponse:
    """A lock."""
    scope_of(call)
    return get(call)


@behaviours.serves(*(f"ManagementLocks_Delete{each}" for each in _AT))
def delete_lock(call: Call) -> LocalResponse:
    """Unlock a scope."""
    scope_of(call)
    return delete(call)


@behaviours.serves(*(f"ManagementLocks_List{each}" for each in _AT))
def list_locks(call: Call) -> LocalResponse:
    """The locks at a scope, above and below it; ``$filter=atScope()`` leaves out the ones below."""
    scope = scope_of(call)
    found = [
        each
        for each in call.store.of_type(TYPE, subscription_of(scope))
        if within(scope, locked_scope(each)) or within(locked_scope(each), scope)
    ]
    for term in terms_of(call):
        if term.lower() != "atscope()":
            raise bad_filter(term)
        found = [each for each in found if within(scope, locked_scope(each))]
    return page(call, found)
