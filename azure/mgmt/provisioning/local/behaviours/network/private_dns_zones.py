"""Private DNS zones and their links to virtual networks."""

from __future__ import annotations

import hashlib
from typing import Any

from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId, key_of
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...provider.references import require, users
from ...store import Stored
from .common import VIRTUAL_NETWORKS
from .record_sets import RecordSets

behaviours = Behaviours("privatedns")

ZONES = "Microsoft.Network/privateDnsZones"
LINKS = f"{ZONES}/virtualNetworkLinks"
_TYPES = ("A", "AAAA", "CNAME", "MX", "PTR", "SOA", "SRV", "TXT")
RECORDS = RecordSets(behaviours, ZONES, _TYPES, private=True)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    document.setdefault("properties", {})["internalId"] = hashlib.sha256(key_of(call.id).encode()).hexdigest()[:32]
    if existing is not None:
        return
    soa = {
        "host": "azureprivatedns.net",
        "email": "azureprivatedns-host.microsoft.com",
        "serialNumber": 1,
        "refreshTime": 3600,
        "retryTime": 300,
        "expireTime": 2419200,
        "minimumTtl": 10,
    }
    RECORDS.add(call.azure, call.id, "SOA", 3600, soa)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    links = azure.store.of_type(LINKS, stored.id)
    document["properties"] = {
        **document["properties"],
        "maxNumberOfRecordSets": 25000,
        "maxNumberOfVirtualNetworkLinks": 1000,
        "maxNumberOfVirtualNetworkLinksWithRegistration": 100,
        "numberOfRecordSets": len(RECORDS.of_zone(azure, stored.id)),
        "numberOfVirtualNetworkLinks": len(links),
        "numberOfVirtualNetworkLinksWithRegistration": sum(
            bool(each.properties.get("registrationEnabled")) for each in links
        ),
    }


def _guard(azure: ResourceManager, stored: Stored) -> None:
    """Links keep their zone, unless the whole resource group goes, or nothing would ever delete both."""
    group = azure.store.get(ResourceId(stored.id).group_id or "")
    going = group is not None and group.properties.get("provisioningState") == "Deleting"
    if not going and azure.store.of_type(LINKS, stored.id):
        raise ArmError(
            409,
            "CannotDeleteResource",
            f"Can not delete resource '{stored.name}' before nested resources are deleted.",
        )


def _prepare_link(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    given = properties.get("virtualNetwork") or (existing.properties["virtualNetwork"] if existing else None)
    if not given:
        raise bad_request("The virtual network link has no virtualNetwork.", "properties.virtualNetwork")
    network = require(call, given.get("id") or "", VIRTUAL_NETWORKS)
    if existing is not None and key_of(existing.properties["virtualNetwork"]["id"]) != network.key:
        raise bad_request("The virtual network of a link cannot be changed.", "properties.virtualNetwork")
    properties["virtualNetwork"] = {"id": network.id}
    properties.setdefault("registrationEnabled", False)
    zone = ResourceId(call.id).parent or ""
    for other in users(call.azure, network.id, LINKS):
        if other.key == key_of(call.id):
            continue
        if key_of(ResourceId(other.id).parent or "") == key_of(zone):
            message = f"The virtual network '{network.id}' is linked to the zone already, by '{other.id}'."
            raise ArmError(409, "Conflict", message)
        if properties["registrationEnabled"] and other.properties["registrationEnabled"]:
            message = (
                f"The virtual network '{network.id}' registers its machines in another private DNS zone already, by "
                f"'{other.id}': it can do so in one."
            )
            raise ArmError(409, "Conflict", message)
    properties["virtualNetworkLinkState"] = "Completed"


serve(
    behaviours,
    Kind(
        ZONES,
        updating="Updating",
        style="both",
        prepare=_prepare,
        present=_present,
        guard=_guard,
        deleting="both",
        anywhere=True,
        etag=True,
    ),
    put_="PrivateZones_CreateOrUpdate",
    patch_="PrivateZones_Update",
    get_="PrivateZones_Get",
    delete_="PrivateZones_Delete",
    lists=("PrivateZones_ListByResourceGroup", "PrivateZones_List"),
)

serve(
    behaviours,
    Kind(
        LINKS,
        tracked=False,
        updating="Updating",
        style="both",
        prepare=_prepare_link,
        deleting="both",
        etag=True,
    ),
    put_="VirtualNetworkLinks_CreateOrUpdate",
    patch_="VirtualNetworkLinks_Update",
    get_="VirtualNetworkLinks_Get",
    delete_="VirtualNetworkLinks_Delete",
    lists=("VirtualNetworkLinks_List",),
)
