"""DNS zones: each is made with its SOA and NS records, which stay."""

from __future__ import annotations

import hashlib
from typing import Any

from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...store import Stored
from .record_sets import RecordSets

behaviours = Behaviours("dns")

ZONES = "Microsoft.Network/dnsZones"
_TYPES = ("A", "AAAA", "CAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TXT")
_DOMAINS = ("com", "net", "org", "info")
_RECORDS = RecordSets(behaviours, ZONES, _TYPES, private=False)


def _servers(id: str) -> list[str]:
    """The name servers of a zone: zones of the same name in different groups have others."""
    number = int(hashlib.sha256(id.lower().encode()).hexdigest(), 16) % 9 + 1
    return [f"ns{place}-{number:02}.azure-dns.{domain}." for place, domain in enumerate(_DOMAINS, 1)]


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    document.setdefault("properties", {}).setdefault("zoneType", "Public")
    if existing is not None:
        return
    servers = _servers(call.id)
    soa = {
        "host": servers[0],
        "email": "azuredns-hostmaster.microsoft.com",
        "serialNumber": 1,
        "refreshTime": 3600,
        "retryTime": 300,
        "expireTime": 2419200,
        "minimumTTL": 300,
    }
    _RECORDS.add(call.azure, call.id, "SOA", 3600, soa)
    _RECORDS.add(call.azure, call.id, "NS", 172800, [{"nsdname": each} for each in servers])


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = {
        **document["properties"],
        "maxNumberOfRecordSets": 10000,
        "numberOfRecordSets": len(_RECORDS.of_zone(azure, stored.id)),
        "nameServers": _servers(stored.id),
    }


serve(
    behaviours,
    Kind(ZONES, creating=None, prepare=_prepare, present=_present, deleting="location", anywhere=True, etag=True),
    put_="Zones_CreateOrUpdate",
    patch_="Zones_Update",
    get_="Zones_Get",
    delete_="Zones_Delete",
    lists=("Zones_ListByResourceGroup", "Zones_List"),
)
