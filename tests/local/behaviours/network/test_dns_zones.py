"""DNS zones, private DNS zones, their record sets and links."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import PROVIDER, VNET, make, network

DNS, PRIVATE = "2018-05-01", "2024-06-01"
ZONE = f"{PROVIDER}/dnsZones/contoso.com"
HIDDEN = f"{PROVIDER}/privateDnsZones/contoso.internal"
LINK = f"{HIDDEN}/virtualNetworkLinks/one"
GLOBAL: dict[str, Any] = {"location": "global"}


def records(**properties: Any) -> dict[str, Any]:
    return {"properties": {"TTL": 300, **properties}}


def addresses(*given: str) -> dict[str, Any]:
    return records(ARecords=[{"ipv4Address": each} for each in given])


def alias(name: str = "contoso.net") -> dict[str, Any]:
    return records(CNAMERecord={"cname": name})


def link(registration: bool = False) -> dict[str, Any]:
    return {**GLOBAL, "properties": {"virtualNetwork": {"id": VNET}, "registrationEnabled": registration}}


def ready(arm: Arm, id: str, body: dict[str, Any]) -> dict[str, Any]:
    response = arm.put(id, PRIVATE, body)
    assert response.status in (200, 201, 202), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, PRIVATE).document
    return document


def test_a_zone_is_made_with_its_records(arm: Arm):
    made = arm.put(ZONE, DNS, GLOBAL).document["properties"]
    assert (made["numberOfRecordSets"], len(made["nameServers"]), made["zoneType"]) == (2, 4, "Public")
    soa = arm.get(f"{ZONE}/SOA/@", DNS).document["properties"]
    assert (soa["SOARecord"]["host"], soa["fqdn"]) == (made["nameServers"][0], "contoso.com.")
    servers = arm.get(f"{ZONE}/NS/@", DNS).document["properties"]["NSRecords"]
    assert [each["nsdname"] for each in servers] == made["nameServers"]
    for own in ("SOA", "NS"):
        assert code(arm.delete(f"{ZONE}/{own}/@", DNS)) == (400, "BadRequest")
    # A name server that is taken away stays, and so does the host.
    more = records(NSRecords=[{"nsdname": "ns.contoso.net."}])
    assert len(arm.put(f"{ZONE}/NS/@", DNS, more).document["properties"]["NSRecords"]) == 5
    moved = records(SOARecord={**soa["SOARecord"], "host": "elsewhere.", "retryTime": 60})
    changed = arm.put(f"{ZONE}/SOA/@", DNS, moved).document["properties"]["SOARecord"]
    assert (changed["host"], changed["retryTime"]) == (made["nameServers"][0], 60)
    assert arm.delete(ZONE, DNS).status == 202
    arm.wait()
    assert code(arm.get(ZONE, DNS)) == (404, "ResourceNotFound")


def test_record_sets(arm: Arm):
    arm.put(ZONE, DNS, GLOBAL)
    made = arm.put(f"{ZONE}/A/www", DNS, addresses("198.51.100.1"), If_None_Match="*")
    assert (made.status, made.document["properties"]["fqdn"]) == (201, "www.contoso.com.")
    again = arm.put(f"{ZONE}/A/www", DNS, addresses("198.51.100.2"), If_None_Match="*")
    assert code(again) == (412, "PreconditionFailed")
    assert arm.put(f"{ZONE}/A/www", DNS, addresses("198.51.100.2"), If_Match=made.document["etag"]).status == 200
    arm.put(f"{ZONE}/TXT/www", DNS, records(TXTRecords=[{"value": ["a"]}]))
    assert arm.get(ZONE, DNS).document["properties"]["numberOfRecordSets"] == 4
    assert [each["name"] for each in arm.list(f"{ZONE}/A", DNS)] == ["www"]
    assert len(arm.list(f"{ZONE}/recordsets", DNS)) == 4
    assert len(arm.list(f"{ZONE}/all?$recordsetnamesuffix=ww", DNS)) == 2
    assert arm.delete(f"{ZONE}/A/www", DNS).status == 200
    assert arm.delete(f"{ZONE}/A/www", DNS).status == 204
    assert code(arm.get(f"{ZONE}/A/www", DNS)) == (404, "ResourceNotFound")


@pytest.mark.parametrize(
    ("record", "body"),
    [
        ("A/x", addresses("ten")),
        ("A/x", addresses("198.51.100.1", "198.51.100.1")),
        ("AAAA/x", records(AAAARecords=[{"ipv6Address": "10.0.0.1"}])),
        ("TXT/x", records(TXTRecords=[{"value": ["a" * 1025]}])),
        ("A/x", alias()),
        ("A/x", {"properties": {"ARecords": []}}),
        ("A/x", records(TTL=0)),
        ("CNAME/x", records()),
        ("CNAME/@", alias()),
        ("CNAME/www", alias()),
        ("A/alias", addresses("198.51.100.1")),
        ("SOA/x", records()),
    ],
)
def test_what_record_sets_are_refused(arm: Arm, record: str, body: dict[str, Any]):
    arm.put(ZONE, DNS, GLOBAL)
    assert arm.put(f"{ZONE}/A/www", DNS, addresses("198.51.100.1")).status == 201
    assert arm.put(f"{ZONE}/CNAME/alias", DNS, alias()).status == 201
    assert code(arm.put(f"{ZONE}/{record}", DNS, body)) == (400, "BadRequest")


def test_a_private_zone_stays_while_it_has_links(arm: Arm):
    made = ready(arm, HIDDEN, GLOBAL)["properties"]
    assert (made["numberOfRecordSets"], made["numberOfVirtualNetworkLinks"]) == (1, 0)
    assert code(arm.put(LINK, PRIVATE, link())) == (400, "InvalidResourceReference")
    make(arm, VNET, network())
    assert ready(arm, LINK, link(True))["properties"]["virtualNetworkLinkState"] == "Completed"
    found = arm.get(HIDDEN, PRIVATE).document["properties"]
    assert (found["numberOfVirtualNetworkLinks"], found["numberOfVirtualNetworkLinksWithRegistration"]) == (1, 1)
    assert code(arm.put(f"{LINK}2", PRIVATE, link())) == (409, "Conflict")
    ready(arm, f"{HIDDEN}2", GLOBAL)
    assert code(arm.put(f"{HIDDEN}2/virtualNetworkLinks/two", PRIVATE, link(True))) == (409, "Conflict")
    assert code(arm.delete(HIDDEN, PRIVATE)) == (409, "CannotDeleteResource")
    arm.delete(LINK, PRIVATE)
    arm.wait()
    assert arm.delete(HIDDEN, PRIVATE).status == 202


def test_records_of_private_zones(arm: Arm):
    ready(arm, HIDDEN, GLOBAL)
    body = {"properties": {"ttl": 60, "aRecords": [{"ipv4Address": "10.0.0.4"}]}}
    made = arm.put(f"{HIDDEN}/A/db", PRIVATE, body).document["properties"]
    assert (made["fqdn"], made["isAutoRegistered"]) == ("db.contoso.internal.", False)
    other = {"properties": {"ttl": 60, "cnameRecord": {"cname": "x"}}}
    assert code(arm.put(f"{HIDDEN}/CNAME/db", PRIVATE, other)) == (400, "BadRequest")
    assert {each["name"] for each in arm.list(f"{HIDDEN}/ALL", PRIVATE)} == {"@", "db"}
