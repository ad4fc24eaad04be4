"""Zone groups of private endpoints: their addresses stand in private DNS zones, and are gone with the group."""

from __future__ import annotations

from typing import Any

from ...arm.ids import ResourceId, key_of
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.references import require
from ...store import Stored
from .common import PRIVATE_ENDPOINTS, check_name, refused, serve_network, touch
from .private_dns_zones import RECORDS, ZONES
from .private_link_targets import groups_of

behaviours = Behaviours("network")

ZONE_GROUPS = f"{PRIVATE_ENDPOINTS}/privateDnsZoneGroups"
_MOST = 5
_TTL = 10


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    endpoint = call.store.get(ResourceId(call.id).parent or "")
    assert endpoint is not None, "the parent was looked up before"
    if any(each.key != key_of(call.id) for each in call.store.of_type(ZONE_GROUPS, endpoint.id)):
        raise refused(
            "InvalidRequestFormat",
            f"The private endpoint {endpoint.id} has another private DNS zone group than {call.id} already.",
        )
    given = properties.get("privateDnsZoneConfigs") or []
    if len(given) > _MOST:
        raise refused("InvalidRequestFormat", f"The private DNS zone group {call.id} has more than {_MOST} zones.")
    if existing is not None:
        _release(call.azure, existing)
    names: list[str] = []
    for each in given:
        name = each.get("name") or ""
        check_name(name)
        if name.lower() in names:
            raise refused("DuplicateResourceName", f"There is more than one zone configuration with the name '{name}'.")
        names.append(name.lower())
        inner = each.setdefault("properties", {})
        zone = require(call, inner.get("privateDnsZoneId") or "", ZONES)
        inner["privateDnsZoneId"] = zone.id
        inner["recordSets"] = _write(call.azure, zone, endpoint)
    properties["privateDnsZoneConfigs"] = given
    touch(call.azure, call.id)


def _write(azure: ResourceManager, zone: Stored, endpoint: Stored) -> list[dict[str, Any]]:
    """Put the addresses of an endpoint into a zone, if it is the one that the names of the service belong to."""
    found = []
    for record, address in _records(azure, endpoint, zone.name):
        RECORDS.include(azure, zone.id, record, _TTL, address)
        found.append(
            {
                "recordType": "A",
                "recordSetName": record,
                "fqdn": f"{record}.{zone.name}",
                "ttl": _TTL,
                "ipAddresses": [address],
                "provisioningState": "Succeeded",
            }
        )
    return found


def _records(azure: ResourceManager, endpoint: Stored, zone: str) -> list[tuple[str, str]]:
    """The names and addresses that an endpoint has in a zone."""
    found = []
    addresses = {
        fqdn: each["ipAddresses"][0]
        for each in endpoint.properties.get("customDnsConfigs") or []
        if (fqdn := each.get("fqdn"))
    }
    for word in ("privateLinkServiceConnections", "manualPrivateLinkServiceConnections"):
        for connection in endpoint.properties.get(word) or []:
            target = azure.store.get(connection["properties"]["privateLinkServiceId"])
            groups = (groups_of(target) if target is not None else None) or {}
            named = [groups[id] for id in connection["properties"]["groupIds"] if id in groups]
            for member in [member for group in named if group.zone == zone.lower() for member in group.members]:
                found += [(member.record, addresses[fqdn]) for fqdn in member.fqdns if fqdn in addresses]
    return found


def release_zones(azure: ResourceManager, endpoint: Stored) -> None:
    """An endpoint goes: its addresses leave the zones."""
    for each in azure.store.of_type(ZONE_GROUPS, endpoint.id):
        _release(azure, each)


def _release(azure: ResourceManager, group: Stored) -> None:
    for each in group.properties.get("privateDnsZoneConfigs") or []:
        for record in each["properties"].get("recordSets") or []:
            for address in record["ipAddresses"]:
                RECORDS.exclude(azure, each["properties"]["privateDnsZoneId"], record["recordSetName"], address)


def _remove(azure: ResourceManager, stored: Stored) -> None:
    _release(azure, stored)
    touch(azure, stored.id)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    # The service does not say the type of them.
    document.pop("type", None)


serve_network(
    behaviours,
    ZONE_GROUPS,
    "PrivateDnsZoneGroups",
    tracked=False,
    prepare=_prepare,
    present=_present,
    remove=_remove,
)
