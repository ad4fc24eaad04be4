"""The list of all resources of a subscription or a resource group."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from ..arm.clock import timestamp
from ..arm.errors import ArmError
from ..arm.filters import Predicate, parse_filter, required
from ..arm.ids import ResourceId
from ..http import LocalResponse
from ..interface.call import Call
from ..interface.manager import ResourceManager
from ..store import Stored
from .paging import page_of_resources
from .preconditions import check_parents

_LISTED = ("id", "name", "type", "kind", "managedBy", "location", "tags", "plan", "sku", "identity", "zones")
_EXPANDED = ("createdtime", "changedtime", "provisioningstate")


def list_resources(call: Call) -> LocalResponse:
    """The tracked resources of the subscription or the resource group."""
    scope = ResourceId(call.request.path).group_id or call.subscription
    if ResourceId(scope).group:
        check_parents(call, f"{scope}/providers/x/x/x", reading=True)
    passes = parse_filter(call.query.get("$filter"))
    expand = {word.strip().lower() for word in call.query.get("$expand", "").split(",") if word.strip()}
    if unknown := expand - set(_EXPANDED):
        message = f"Invalid $expand '{', '.join(sorted(unknown))}' specified in the query string."
        raise ArmError(400, "InvalidExpandInQueryString", message)

    def show(stored: Stored) -> dict[str, Any] | None:
        kind = call.azure.kind(stored.type)
        if kind is None or not kind.tracked or ResourceId(stored.id).namespace is None:
            return None
        document = _listed(call.azure, stored, expand)
        return document if passes({**document, "resourceGroup": ResourceId(stored.id).group}) else None

    return page_of_resources(call, _reader(call, scope, passes), show)


def _reader(call: Call, scope: str, passes: Predicate) -> Callable[..., list[Stored]]:
    """What reads the resources that a filter can be true for: few of them, where it asks for a tag or a type."""
    wanted = required(passes)
    if "tagName" in wanted:
        return partial(call.store.tagged, wanted["tagName"], wanted.get("tagValue"), scope)
    if "type" in wanted:
        return partial(call.store.of_type, wanted["type"], scope)
    return partial(call.store.below, scope)


def _listed(azure: ResourceManager, stored: Stored, expand: set[str]) -> dict[str, Any]:
    whole = azure.present(stored, listing=True)
    document = {name: whole[name] for name in _LISTED if name in whole}
    if "createdtime" in expand:
        document["createdTime"] = timestamp(stored.created)
    if "changedtime" in expand:
        document["changedTime"] = timestamp(stored.changed)
    if "provisioningstate" in expand:
        document["provisioningState"] = whole.get("properties", {}).get("provisioningState", "Succeeded")
    return document
