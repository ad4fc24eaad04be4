"""Resources that stand in the document of their parent, too: routes in their route table, for one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..arm.errors import ArmError
from ..arm.ids import ResourceId, key_of
from ..interface.call import Call
from ..interface.manager import ResourceManager
from ..store import Stored
from .filling import fill
from .types import Form, Types

_SERVERS_OWN = ("id", "name", "type", "etag", "systemData")
_PLACE = "place"


class Embedded(NamedTuple):
    """A list in a document whose items are resources of their own.

    :param name: Its name in ``properties``.
    :param read_only: Only the server writes it.
    """

    name: str
    form: Form
    read_only: bool


def embedded_in(types: Types, form: Form) -> Iterator[Embedded]:
    """The lists in the documents of a type whose items have the model of a type right below it."""
    below = [each for each in types.children(form.type) if each.model is not None and not each.names]
    for name, member in form.properties.items():
        if not (member.type.startswith("[") and member.type[1].isupper()):
            continue
        alike = [each for each in below if each.model is not None and each.model.__name__ == member.type[1:-1]]
        # Two types may have the same model: then the one that is called as the list is meant.
        called = [each for each in alike if each.type.rpartition("/")[2].lower() == name.lower()]
        for each in (called or alike)[:1]:
            yield Embedded(name, each, member.read_only)


def take_children(call: Call, types: Types, form: Form, id: str, document: dict[str, Any]) -> None:
    """Take the lists of children out of a document, and make the children what they say.

    A body without such a list leaves the children alone; what a list lacks is deleted.
    """
    properties = document.get("properties")
    if not isinstance(properties, dict):
        return
    for each in embedded_in(types, form):
        given = properties.pop(each.name, None)
        if isinstance(given, list) and not each.read_only:
            _replace(call, types, each, id, given)


def put_children(
    azure: ResourceManager, types: Types, form: Form, stored: Stored, document: dict[str, Any], *, listing: bool
) -> None:
    """Put the lists of children into a document."""
    for each in embedded_in(types, form):
        found = azure.store.of_type(each.form.type, stored.id)
        found.sort(key=lambda child: (child.private.get(_PLACE, len(found)), child.key))
        shown = [azure.present(child, listing=listing) for child in found]
        document["properties"] = {**document.get("properties", {}), each.name: shown}


def _replace(call: Call, types: Types, embedded: Embedded, id: str, given: list[Any]) -> None:
    word = embedded.form.type.rpartition("/")[2]
    names = [_name_of(each, embedded, id) for each in given]
    lowered = [each.lower() for each in names]
    if twice := next((each for each in names if lowered.count(each.lower()) > 1), None):
        message = f"There is more than one item with the name '{twice}' in '{embedded.name}' of {id}."
        raise ArmError(400, "DuplicateResourceName", message, target=f"properties.{embedded.name}")
    kept = {key_of(f"{id}/{word}/{name}") for name in names}
    for stored in call.store.of_type(embedded.form.type, id):
        if stored.key not in kept:
            call.azure.check_removal(stored)
            call.azure.remove(stored.id)
    for place, (name, each) in enumerate(zip(names, given, strict=True)):
        _write(call, types, embedded.form, f"{id}/{word}/{name}", each, place)


def _write(call: Call, types: Types, form: Form, id: str, given: dict[str, Any], place: int) -> None:
    existing = call.store.get(id)
    document = {name: value for name, value in given.items() if name not in _SERVERS_OWN}
    take_children(call, types, form, id, document)
    fill(call.azure, form, id, document, existing.created if existing else call.now)
    if "provisioningState" in form.properties:
        document.setdefault("properties", {})["provisioningState"] = "Succeeded"
    private = {**(existing.private if existing else {}), _PLACE: place}
    call.store.put(Stored(existing.id if existing else id, document, private, call.now), call.now)


def _name_of(item: Any, embedded: Embedded, id: str) -> str:
    item = item if isinstance(item, dict) else {}
    name = item.get("name") or ResourceId(str(item.get("id") or "")).name
    if not isinstance(name, str) or not name or "/" in name:
        message = f"An item of '{embedded.name}' of {id} has no name."
        raise ArmError(400, "InvalidRequestFormat", message, target=f"properties.{embedded.name}")
    return name
