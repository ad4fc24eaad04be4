"""Children that are there from the creation of a resource on, and stay as long as it does, such as a default rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..arm.errors import bad_request
from ..arm.ids import ResourceId
from ..interface.manager import ResourceManager
from ..store import Stored
from .conventions import Values, said_of
from .filling import fill
from .types import Form, Types


def put_standing(azure: ResourceManager, types: Types, form: Form, id: str, document: Mapping[str, Any]) -> None:
    """Put the children there that a table says a new resource has.

    :param document: The document of the resource.
    """
    location = str(document.get("location") or "")
    for place, said in said_of(form.operations[0].service.name, form.type, "children").items():
        child = f"{id}/{place}"
        named = ResourceId(child)
        own = types.form(named.type, named.name)
        content: dict[str, Any] = Values(child, azure.tenant_id, location, azure.now()).value(said, place)
        if own is not None:
            fill(azure, own, child, content, azure.now())
        azure.store.put(Stored(child, content), azure.now())


def check_deletion(service: str, stored: Stored) -> None:
    """Refuse to delete a child that stays as long as its parent does.

    :param service: The name of the service whose table says so.
    :raises ArmError: It is one.
    """
    owner, _, word = stored.type.rpartition("/")
    places = said_of(service, owner, "children")
    if f"{word}/{stored.name}".lower() in {place.lower() for place in places}:
        raise bad_request(
            f"'{stored.name}' is there as long as '{ResourceId(stored.id).parent}' is: it can't be deleted."
        )
