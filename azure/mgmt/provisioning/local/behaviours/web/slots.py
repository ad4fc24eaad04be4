"""Deployment slots: sites beside a site, on the same plan, each with a configuration and a host name of its own."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import children, delete, patch, put, serve
from ...store import Stored
from .sites import SLOTS, configured, host_terms, prepare, present, remove

behaviours = Behaviours("web")

_ALLOWED = {"Free": 0, "Shared": 0, "Basic": 0, "Standard": 5, "Dynamic": 1, "ElasticPremium": 3}
"""How many slots sites of a tier may have, besides production; of others they may have 20."""
_MOST = 20


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    site = call.store.get(ResourceId(call.id).top)
    assert site is not None, "the parent is looked at before"
    if existing is None:
        _check_number(call, site)
    # What the body does not say is as it is with the site, which is how copies begin.
    document.setdefault("kind", site.document.get("kind", "app"))
    prepare(call, document, existing)


def _check_number(call: Call, site: Stored) -> None:
    sku = site.properties.get("sku", "")
    if ResourceId(call.id).name.lower() == "production":
        raise ArmError(409, "Conflict", "The slot name 'production' is reserved: it is that of the site itself.")
    if len(call.store.of_type(SLOTS, site.id)) >= _ALLOWED.get(sku, _MOST):
        message = (
            f"Cannot complete the operation because the site will exceed the number of slots allowed for the '{sku}' "
            "SKU."
        )
        raise ArmError(409, "Conflict", message)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    present(azure, stored, document, listing)
    document["name"] = f"{ResourceId(ResourceId(stored.id).top).name}/{stored.name}"


KIND = serve(
    behaviours,
    Kind(SLOTS, creating=None, prepare=_prepare, present=_present, remove=remove, terms=host_terms),
    get_="WebApps_GetSlot",
)


@behaviours.serves("WebApps_CreateOrUpdateSlot")
def create_or_update(call: Call) -> LocalResponse:
    """Create a slot with its configuration and settings, or change one."""
    put(call, KIND)
    return configured(call)


@behaviours.serves("WebApps_UpdateSlot")
def update(call: Call) -> LocalResponse:
    """Change a slot."""
    patch(call, KIND)
    return configured(call)


@behaviours.serves("WebApps_DeleteSlot")
def delete_slot(call: Call) -> LocalResponse:
    """Delete a slot; the site and its plan stay. Whatever it was prepared for is over."""
    slot = call.store.get(call.id)
    response = delete(call)
    if slot is not None:
        for each in (call.store.get(ResourceId(call.id).top), *call.store.of_type(SLOTS, ResourceId(call.id).top)):
            if each is not None and each.private.get("swap") == slot.id:
                del each.private["swap"]
                call.store.restore(each)
    return response


@behaviours.serves("WebApps_ListSlots")
def list_slots(call: Call) -> LocalResponse:
    """The slots of a site; production, which is the site itself, is not among them."""
    return children(call, SLOTS)


def slot_of(call: Call, site: Stored, name: str | None) -> Stored:
    """A slot by its name: the site itself, for ``production`` or no name.

    :raises ArmError: 404: there is none.
    """
    if not name or name.lower() == "production":
        return site
    slot = call.store.get(f"{site.id}/slots/{name}")
    if slot is None:
        raise ArmError(404, "NotFound", f"Cannot find Slot with name {name} of the site {site.name}.")
    return slot
