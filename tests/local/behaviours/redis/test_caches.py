"""Caches of Redis."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, Arm, code

VERSION = "2024-11-01"
CACHE = f"{GROUP}/providers/Microsoft.Cache/redis/cache-one"
STANDARD = {"name": "Standard", "family": "C", "capacity": 1}


def body(sku: Any = None, **properties: Any) -> dict[str, Any]:
    return {"location": "westeurope", "properties": {"sku": sku or STANDARD, **properties}}


@pytest.fixture(autouse=True)
def cache(arm: Arm) -> dict[str, Any]:
    arm.group()
    assert arm.put(CACHE, VERSION, body()).status == 201
    arm.wait()
    document: dict[str, Any] = arm.get(CACHE, VERSION).document
    return document


def test_what_scripts_read(arm: Arm, cache: dict[str, Any]):
    properties = cache["properties"]
    assert properties["hostName"] == "cache-one.redis.cache.windows.net"
    assert (properties["port"], properties["sslPort"], properties["enableNonSslPort"]) == (6379, 6380, False)
    assert properties["redisConfiguration"]["maxclients"] == "1000"
    assert [each["isPrimary"] for each in properties["instances"]] == [True, False]
    keys = arm.post(f"{CACHE}/listKeys", VERSION).document
    renewed = arm.post(f"{CACHE}/regenerateKey", VERSION, {"keyType": "Primary"}).document
    assert renewed["primaryKey"] != keys["primaryKey"]
    assert renewed["secondaryKey"] == keys["secondaryKey"]
    assert arm.post(f"{CACHE}/listKeys", VERSION).document == renewed


@pytest.mark.parametrize(
    "given",
    [
        body(sku={"name": "Standard", "family": "P", "capacity": 1}),
        body(sku={"name": "Premium", "family": "P", "capacity": 0}),
        body(sku={"name": "Basic", "family": "C", "capacity": 7}),
        body(sku={"name": "Basic", "family": "C", "capacity": 1}),
        body(shardCount=2),
    ],
)
def test_what_a_cache_can_not_be(arm: Arm, given: dict[str, Any]):
    assert code(arm.put(CACHE, VERSION, given)) == (400, "InvalidRequestBody")


def test_names(arm: Arm):
    arm.group("other")
    assert code(arm.put(CACHE.replace("/rg/", "/other/"), VERSION, body())) == (409, "NameNotAvailable")
    assert code(arm.put(CACHE.replace("e-o", "e--o"), VERSION, body())) == (400, "InvalidResourceName")


def test_firewall_rules(arm: Arm):
    rule = f"{CACHE}/firewallRules/home"
    given = {"properties": {"startIP": "10.0.0.1", "endIP": "10.0.0.9"}}
    assert arm.put(rule, VERSION, given).status == 201
    assert code(arm.put(f"{rule}-one", VERSION, given)) == (400, "InvalidRequestBody")
    wrong = {"properties": {"startIP": "10.0.0.1", "endIP": "10.0.0.0"}}
    assert code(arm.put(rule, VERSION, wrong)) == (400, "InvalidRequestBody")
