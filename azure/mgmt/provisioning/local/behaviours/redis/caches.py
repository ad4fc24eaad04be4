"""Caches of Redis: sizes, ports and firewall rules. No cache runs."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...provider.addresses import check_range
from ...store import Stored

behaviours = Behaviours("redis")

CACHES = "Microsoft.Cache/redis"
_NAME = re.compile(r"[a-z0-9](?:-?[a-z0-9]){0,62}\Z", re.I)
_CLIENTS = {"C": (256, 1000, 2000, 5000, 10000, 15000, 20000), "P": (0, 7500, 15000, 30000, 40000, 40000)}
_DEFAULTS = {"enableNonSslPort": False, "publicNetworkAccess": "Enabled", "updateChannel": "Stable"}


def _invalid(message: str, target: str) -> ArmError:
    return ArmError(400, "InvalidRequestBody", message, target=target)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    name = ResourceId(call.id).name
    before = existing.properties if existing else {}
    if existing is None and not _NAME.match(name):
        message = (
            f"The name '{name}' of the cache is invalid: it has 1 to 63 letters, digits and hyphens, begins and "
            "ends with a letter or digit, and has no two hyphens in a row."
        )
        raise ArmError(400, "InvalidResourceName", message, target="name")
    if existing is None and call.store.named(CACHES, name):
        message = (
            "An error occured when trying to reserve the DNS name for the cache instance. This may be a temporary "
            "issue if a cache instance of this name was recently deleted. Please choose a different name "
            "or try again later."
        )
        raise ArmError(409, "NameNotAvailable", message)
    properties = document.setdefault("properties", {})
    sku = properties.setdefault("sku", before.get("sku"))
    tier, family, capacity = ((sku or {}).get(each) for each in ("name", "family", "capacity"))
    expected = "P" if tier == "Premium" else "C"
    least, most = (1, 5) if tier == "Premium" else (0, 6)
    if family != expected or not isinstance(capacity, int) or not least <= capacity <= most:
        message = f"Caches of the SKU {tier} have the family {expected} and a capacity of {least} to {most}."
        raise _invalid(message, "properties.sku")
    old = before.get("sku")
    order = ("Basic", "Standard", "Premium")
    if old and order.index(tier) < order.index(old["name"]):
        raise _invalid(f"A cache is not scaled from {old['name']} down to {tier}.", "properties.sku")
    if tier != "Premium":
        for member in ("shardCount", "subnetId", "staticIP"):
            if properties.get(member):
                raise _invalid(f"{member} is for caches of the SKU Premium.", f"properties.{member}")
    for member, value in _DEFAULTS.items():
        properties.setdefault(member, before.get(member, value))
    clients = _CLIENTS[expected][capacity]
    properties["redisConfiguration"] = {"maxclients": str(clients), **(properties.get("redisConfiguration") or {})}
    properties.setdefault("redisVersion", before.get("redisVersion", "6.0"))
    nodes = (properties.get("shardCount") or 1) * (1 if tier == "Basic" else 2)
    properties["instances"] = [
        {
            "sslPort": 15000 + each,
            "isMaster": each % 2 == 0 or tier == "Basic",
            "isPrimary": each % 2 == 0 or tier == "Basic",
        }
        for each in range(nodes)
    ]
    properties["linkedServers"] = before.get("linkedServers", [])


def _prepare_rule(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    if not re.match(r"\w{1,256}$", ResourceId(call.id).name):
        raise _invalid("The name of a firewall rule has letters, digits and underscores.", "ruleName")

    def refuse(member: str, why: str) -> ArmError:
        return _invalid(f"Invalid value for {member}: {why}", f"properties.{member}")

    check_range(document.setdefault("properties", {}), "startIP", "endIP", refuse)


behaviours.rule(Rules(CACHES, prepare=_prepare))
behaviours.rule(Rules(f"{CACHES}/firewallRules", prepare=_prepare_rule))
