"""What has to hold before a resource is written: etags, parents and locations."""

from __future__ import annotations

from typing import Any

from ..arm.errors import (
    ArmError,
    group_being_deleted,
    group_not_found,
    location_required,
    parent_not_found,
    resource_not_found,
)
from ..arm.ids import RESOURCE_GROUPS, ResourceId
from ..arm.locations import LOCATIONS, normalize
from ..interface.call import Call
from ..store import Stored


def check_match(call: Call, existing: Stored | None) -> None:
    """Refuse a write whose If-Match or If-None-Match does not hold."""
    wanted = call.request.headers.get("If-Match")
    unwanted = call.request.headers.get("If-None-Match")
    holds = wanted is None or (existing is not None and (wanted.strip() == "*" or existing.etag in _etags(wanted)))
    if unwanted is not None and existing is not None:
        holds = holds and unwanted.strip() != "*" and existing.etag not in _etags(unwanted)
    if not holds:
        raise ArmError(
            412,
            "PreconditionFailed",
            f"The condition '{'If-Match' if wanted is not None else 'If-None-Match'}' of the request is not met by the "
            f"resource '{call.id}'.",
        )


def check_parents(call: Call, id: str, *, reading: bool = False) -> None:
    """Refuse a request for something in a resource group or below a resource that is not there."""
    named = ResourceId(id)
    if named.group is not None and named.namespace is not None:
        group = call.store.get(named.group_id or "")
        if group is None:
            raise group_not_found(named.group)
        if not reading and group.properties.get("provisioningState") == "Deleting":
            raise group_being_deleted(group.name)
    parent = named.parent
    while parent is not None and call.store.written_id(parent) is None:
        # Settings are there with what they belong to, and ``locations``, for one, is no type that has resources.
        kind = call.azure.kind(ResourceId(parent).type)
        if kind is not None and not kind.implied:
            raise parent_not_found(id)
        parent = ResourceId(parent).parent


def resource_of(call: Call, id: str | None = None) -> Stored:
    """The resource that a request is about.

    :param id: Another one, which it needs.
    :raises ArmError: It is not there, or what it would be in is not.
    """
    id = call.id if id is None else id
    stored = call.store.get(id)
    if stored is None:
        check_parents(call, id, reading=True)
        raise resource_not_found(id)
    return stored


def resource_to_delete(call: Call) -> Stored | None:
    """The resource that a DELETE is about; None if there is none, which is what the request wants.

    :raises ArmError: A condition of the request does not hold, or what the resource would be in is not there.
    """
    stored = call.store.get(call.id)
    check_match(call, stored)
    if stored is None:
        check_parents(call, call.id, reading=True)
    return stored


def check_location(call: Call, document: dict[str, Any], existing: Stored | None, *, anywhere: bool = False) -> None:
    """Refuse a missing, unknown or changed location; write it as Azure does.

    :param anywhere: It may be missing, or ``global``.
    """
    location = document.get("location")
    if anywhere and not location:
        return
    if not location or not isinstance(location, str):
        raise location_required()
    named = ResourceId(call.id)
    document["location"] = normalize(location)
    is_group = named.type == RESOURCE_GROUPS
    if document["location"] not in LOCATIONS and not (anywhere and document["location"] == "global"):
        regions = ",".join(LOCATIONS)
        if is_group:
            message = (
                f"The provided location '{location}' is not available for resource group. "
                f"List of available regions is '{regions}'."
            )
            raise ArmError(400, "LocationNotAvailableForResourceGroup", message)
        message = (
            f"The provided location '{location}' is not available for resource type '{named.type}'. "
            f"List of available regions for the resource type is '{regions}'."
        )
        raise ArmError(400, "LocationNotAvailableForResourceType", message)
    if existing is None or existing.document.get("location") in (None, document["location"]):
        return
    here, there = existing.document.get("location"), document["location"]
    if is_group:
        raise ArmError(
            409,
            "InvalidResourceGroupLocation",
            f"Invalid resource group location '{there}'. The Resource group already exists in location '{here}'.",
        )
    raise ArmError(
        409,
        "InvalidResourceLocation",
        f"The resource '{named.full_name}' already exists in location '{here}' in resource group '{named.group}'. A "
        f"resource with the same name cannot be created in location '{there}'. Please select a new resource name.",
    )


def _etags(header: str) -> list[str]:
    return [etag.strip().removeprefix("W/") for etag in header.split(",")]
