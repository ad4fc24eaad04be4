"""Documents of resources: as responses have them, and with changes merged in."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ..arm.clock import timestamp
from ..arm.ids import ResourceId
from ..interface.kind import Kind, Present
from ..interface.manager import ResourceManager
from ..store import Stored
from .incomplete import LACKING, is_as_it_is


def present(azure: ResourceManager, kind: Kind | None, stored: Stored, listing: bool) -> dict[str, Any]:
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
            return _completed(azure, kind.present, stored, document, listing)
    return document


def _completed(
    azure: ResourceManager, complete: Present, stored: Stored, document: dict[str, Any], listing: bool
) -> dict[str, Any]:
    """A document with what depends on the time; one that was put there as it is stays so, if it lacks too much."""
    as_it_is = deepcopy(document) if is_as_it_is(stored) else document
    try:
        complete(azure, stored, document, listing)
    except LACKING:
        if not is_as_it_is(stored):
            raise
        return as_it_is
    return document


def system_data(azure: ResourceManager, stored: Stored) -> dict[str, Any]:
    """Who made and changed a resource, and when."""
    return {
        "createdBy": azure.user,
        "createdByType": "User",
        "createdAt": timestamp(stored.created),
        "lastModifiedBy": azure.user,
        "lastModifiedByType": "User",
        "lastModifiedAt": timestamp(stored.changed),
    }


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
