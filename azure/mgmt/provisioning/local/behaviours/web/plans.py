"""App Service plans: what sites run on."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId
from ...arm.locations import LOCATIONS
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...provider.documents import merge
from ...provider.identity import fill_identity
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...provider.references import users
from ...store import Stored

behaviours = Behaviours("web")

PLANS = "Microsoft.Web/serverfarms"
SITES = "Microsoft.Web/sites"
_NAME = re.compile(r"[a-zA-Z0-9-]{1,60}\Z")
_WORKERS = {
    "Free": 1, "Shared": 1, "Basic": 3, "Standard": 10, "PremiumV2": 30, "PremiumV3": 30, "PremiumV4": 30,
    "Dynamic": 0, "ElasticPremium": 100,
}  # fmt: skip
_SKUS = {
    "Free": ("F1",),
    "Shared": ("D1",),
    "Basic": ("B1", "B2", "B3"),
    "Standard": ("S1", "S2", "S3"),
    "PremiumV2": ("P1v2", "P2v2", "P3v2"),
    "PremiumV3": ("P0v3", "P1v3", "P2v3", "P3v3", "P1mv3", "P2mv3", "P3mv3", "P4mv3", "P5mv3"),
    "PremiumV4": ("P0v4", "P1v4", "P2v4", "P3v4", "P1mv4", "P2mv4", "P3mv4", "P4mv4", "P5mv4"),
    "Dynamic": ("Y1",),
    "ElasticPremium": ("EP1", "EP2", "EP3"),
}
_BY_NAME = {name.lower(): (name, tier) for tier, names in _SKUS.items() for name in names}


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills."""
    named = ResourceId(call.id)
    if not _NAME.match(named.name):
        raise bad_request(
            f"The name '{named.name}' of the App Service plan is invalid: it has 1 to 60 letters, digits and hyphens."
        )
    before = existing.properties if existing else {}
    properties = document.get("properties") or {}
    if call.request.method == "PUT":
        properties = merge(before, properties)
    document["properties"] = properties
    # The sku says how large a plan is. Without one it stays as it is, and a new one is free.
    old = existing.document["sku"] if existing else {"name": "F1"}
    document["sku"] = _sku(document.get("sku") or old, old)
    for member in ("reserved", "hyperV", "isXenon"):
        properties.setdefault(member, False)
        if before.get(member, properties[member]) != properties[member]:
            message = f"The operating system of the App Service plan '{named.name}' can't be changed."
            raise ArmError(409, "Conflict", message, target=f"properties.{member}")
    # A well-known trap: it is "reserved" that makes a plan one for Linux, and "kind" only says so.
    kind = (document.get("kind") or "app").lower()
    document["kind"] = "linux" if properties["reserved"] else "app" if kind == "linux" else kind
    if properties.get("zoneRedundant") and not LOCATIONS[document["location"]].zones:
        raise bad_request(f"The region {document['location']} has no availability zones.", "properties.zoneRedundant")
    properties.update(
        subscription=named.subscription,
        resourceGroup=named.group,
        geoRegion=LOCATIONS[document["location"]].display_name,
        status="Ready",
        maximumNumberOfWorkers=_WORKERS[document["sku"]["tier"]],
        numberOfWorkers=document["sku"]["capacity"],
    )
    for member, value in _DEFAULTS.items():
        properties.setdefault(member, value)
    fill_identity(call.azure, document, call.id)
    document.setdefault("tags", {})


_DEFAULTS = {
    "perSiteScaling": False,
    "elasticScaleEnabled": False,
    "maximumElasticWorkerCount": 1,
    "isSpot": False,
    "targetWorkerCount": 0,
    "targetWorkerSizeId": 0,
    "zoneRedundant": False,
}


def _sku(given: Any, old: dict[str, Any]) -> dict[str, Any]:
    # The body of a change has no SKU by the API, so nothing has checked one that is there all the same.
    if not isinstance(given, dict) or not all(
        isinstance(given.get(each) or "", str) for each in ("name", "size", "tier")
    ):
        raise bad_request("The SKU is no object, or what names it is no text.", "sku")
    name = given.get("name") or given.get("size") or old["name"]
    if name.lower() not in _BY_NAME:
        known = ", ".join(each for each, _ in _BY_NAME.values())
        raise bad_request(f"The SKU '{name}' is none of {known}.", "sku.name")
    name, tier = _BY_NAME[name.lower()]
    if (given.get("tier") or tier).lower() != tier.lower():
        raise bad_request(f"The SKU {name} is of the tier {tier}, not {given['tier']}.", "sku.tier")
    capacity = given.get("capacity")
    if not isinstance(capacity, int):
        capacity = min(1, _WORKERS[tier])
    if not min(1, _WORKERS[tier]) <= capacity <= _WORKERS[tier]:
        message = (
            f"The capacity {capacity} is not possible: plans of the tier {tier} have up to {_WORKERS[tier]} workers."
        )
        raise bad_request(message, "sku.capacity")
    family = re.sub(r"\d", "", name)
    return {"name": name, "tier": tier, "size": name, "family": family, "capacity": capacity}


def consumption_plan(call: Call, document: dict[str, Any]) -> Stored:
    """The plan of function apps that name none, in their region and resource group; it is made for the first one."""
    linux = bool(document["properties"].get("reserved"))
    region = LOCATIONS[document["location"]]
    name = region.display_name.replace(" ", "") + ("LinuxDynamicPlan" if linux else "Plan")
    id = f"{ResourceId(call.id).group_id}/providers/{PLANS}/{name}"
    if (found := call.store.get(id)) is not None:
        return found
    properties = {**_DEFAULTS, "reserved": linux, "hyperV": False, "isXenon": False, "status": "Ready"}
    properties.update(
        provisioningState="Succeeded",
        subscription=ResourceId(id).subscription,
        resourceGroup=ResourceId(id).group,
        geoRegion=region.display_name,
        maximumNumberOfWorkers=_WORKERS["Dynamic"],
        numberOfWorkers=0,
    )
    sku = _sku({"name": "Y1"}, {})
    plan = {"location": region.name, "kind": "functionapp", "sku": sku, "tags": {}, "properties": properties}
    return call.store.put(Stored(id, plan), call.now)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = {**document["properties"], "numberOfSites": len(users(azure, stored.id, SITES))}


def _guard(azure: ResourceManager, stored: Stored) -> None:
    if sites := users(azure, stored.id, SITES):
        names = ", ".join(each.name for each in sites)
        message = f"Server farm '{stored.name}' cannot be deleted because it has web app(s) {names} assigned to it."
        raise ArmError(409, "Conflict", message)


KIND = serve(
    behaviours,
    Kind(PLANS, prepare=_prepare, present=_present, guard=_guard),
    put_="AppServicePlans_CreateOrUpdate",
    patch_="AppServicePlans_Update",
    get_="AppServicePlans_Get",
    delete_="AppServicePlans_Delete",
    lists=("AppServicePlans_List", "AppServicePlans_ListByResourceGroup"),
)


@behaviours.serves("AppServicePlans_ListWebApps")
def list_sites(call: Call) -> LocalResponse:
    """The sites that run on a plan."""
    return page(call, users(call.azure, resource_of(call).id, SITES))


@behaviours.serves("AppServicePlans_RestartWebApps")
def restart_sites(call: Call) -> LocalResponse:
    """Restart the sites of a plan: nothing that can be seen."""
    resource_of(call)
    return call.answer(204)
