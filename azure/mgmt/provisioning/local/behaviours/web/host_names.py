"""Host names of sites: the one that each has, and those that are bound to it. Nobody asks DNS who owns them."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...interface.manager import ResourceManager
from ...provider import crud
from ...provider.paging import page
from ...store import Stored
from .plans import SITES
from .sites import SLOTS, site_of

behaviours = Behaviours("web")

_NAME = re.compile(r"(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}\Z", re.I)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    site, name = site_of(call), ResourceId(call.id).name.lower()
    if name == site.properties.get("defaultHostName"):
        raise ArmError(409, "Conflict", f"The host name {name} is the site's own: it is bound from the beginning.")
    if not _NAME.match(name):
        raise bad_request(f"The host name '{name}' is invalid.", "hostName")
    for type in (SITES, SLOTS):
        for each in call.store.holding(f"host {name}", type):
            if each.key != site.key:
                raise ArmError(409, "Conflict", f"Hostname '{name}' already exists. Please select a different name.")
    if site.properties.get("sku") in ("Free", "Dynamic"):
        message = f"Host names can't be bound to sites on plans of the tier {site.properties.get('sku')}."
        raise ArmError(409, "Conflict", message)
    properties = document.setdefault("properties", {})
    properties["siteName"] = ResourceId(ResourceId(site.id).top).name
    properties.setdefault("hostNameType", "Verified")
    properties.setdefault("sslState", "Disabled")
    properties.setdefault("customHostNameDnsRecordType", "CName" if name.count(".") > 1 else "A")
    if existing is None:
        _bind(call.azure, site, [*site.properties.get("hostNames", ()), name], call.now)


def _remove(azure: ResourceManager, stored: Stored) -> None:
    site = azure.store.get(ResourceId(stored.id).parent or "")
    if site is not None:
        left = [each for each in site.properties.get("hostNames", ()) if each != stored.name.lower()]
        _bind(azure, site, left, azure.now())


def _bind(azure: ResourceManager, site: Stored, names: list[str], now: float) -> None:
    default = site.properties.get("defaultHostName")
    own = site.properties.get("enabledHostNames", [])[:2]
    site.properties["hostNames"] = names
    site.properties["enabledHostNames"] = [*own, *(each for each in names if each != default)]
    azure.store.put(site, now)


for _type in (SITES, SLOTS):
    behaviours.rule(Rules(f"{_type}/hostNameBindings", prepare=_prepare, remove=_remove))


@behaviours.serves("WebApps_ListHostNameBindings", "WebApps_ListHostNameBindingsSlot")
def list_bindings(call: Call) -> LocalResponse:
    """The bindings of a site or slot, its own host name first."""
    site = site_of(call)
    bound = call.store.of_type(f"{site.type}/hostNameBindings", site.id)
    return page(call, [_own(site), *(call.azure.present(each, listing=True) for each in bound)])


@behaviours.serves("WebApps_GetHostNameBinding", "WebApps_GetHostNameBindingSlot")
def get_binding(call: Call) -> LocalResponse:
    """A binding."""
    site = site_of(call)
    if ResourceId(call.id).name.lower() == site.properties.get("defaultHostName"):
        return call.answer(200, _own(site))
    return crud.get(call)


@behaviours.serves("WebApps_DeleteHostNameBinding", "WebApps_DeleteHostNameBindingSlot")
def delete_binding(call: Call) -> LocalResponse:
    """Bind a host name no more; the site's own stays."""
    site = site_of(call)
    if ResourceId(call.id).name.lower() == site.properties.get("defaultHostName"):
        raise ArmError(409, "Conflict", f"The host name {ResourceId(call.id).name} is the site's own: it stays.")
    return crud.delete(call)


def _own(site: Stored) -> dict[str, Any]:
    name = site.properties.get("defaultHostName")
    type = f"{site.type}/hostNameBindings"
    properties = {"siteName": ResourceId(ResourceId(site.id).top).name, "hostNameType": "Verified"}
    return {"id": f"{site.id}/hostNameBindings/{name}", "name": name, "type": type, "properties": properties}
