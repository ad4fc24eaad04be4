"""References between resources: what a body names has to be there, and what is in use can't be deleted.

References are not kept apart: they are what documents say. Whoever changes a document has changed them.
"""

from __future__ import annotations

from typing import Any

from ..arm.errors import ArmError
from ..arm.ids import key_of
from ..arm.json_text import texts_of
from ..interface.call import Call
from ..interface.manager import ResourceManager
from ..store import Stored


def require(call: Call, id: str, type: str, *, location: str | None = None, by: str | None = None) -> Stored:
    """The resource that a body refers to.

    :param type: Its full type; the id of something else is refused, too.
    :param location: The region that it has to be in, if that matters.
    :param by: Id of what refers to it; the resource of the request if not given.
    :raises ArmError: 400 InvalidResourceReference: there is none.
    """
    found = call.store.get(id)
    if found is None or found.type.lower() != type.lower():
        raise invalid_reference(id, by or call.id)
    if location is not None and found.document.get("location") not in (None, location):
        raise invalid_reference(id, by or call.id)
    return found


def invalid_reference(id: str, by: str) -> ArmError:
    """A resource that is referred to is not there, or is in another region."""
    return ArmError(
        400,
        "InvalidResourceReference",
        f"Resource {id} referenced by resource {by} was not found. Please make sure that the referenced resource "
        "exists, and that both resources are in the same region.",
        details=[{"code": "NotFound", "message": f"Resource {id} not found."}],
    )


def users(azure: ResourceManager, id: str, *types: str) -> list[Stored]:
    """The resources of these types whose documents refer to an id, in any spelling; by key within each type."""
    found = []
    for type in types:
        found += [each for each in azure.store.mentioning(id, type) if mentions(each.document, id)]
    return found


def mentions(value: Any, id: str) -> bool:
    """Whether an id stands somewhere in a document."""
    key = key_of(id)
    return any(key_of(each) == key for each in texts_of(value) if len(each) >= len(key))


def replace(value: Any, renamed: dict[str, str]) -> Any:
    """A document in which ids have new beginnings: what a move does to everything that refers to what was moved.

    :param renamed: The new id by the key of the old one.
    """
    if isinstance(value, dict):
        # Ids are also keys: userAssignedIdentities has them.
        return {replace(name, renamed): replace(each, renamed) for name, each in value.items()}
    if isinstance(value, list):
        return [replace(each, renamed) for each in value]
    if isinstance(value, str) and value.startswith("/"):
        key = key_of(value)
        for old, new in renamed.items():
            if key == old or key.startswith(old + "/"):
                return new + value.rstrip("/")[len(old) :]
    return value
