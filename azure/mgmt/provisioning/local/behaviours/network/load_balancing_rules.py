"""What load balancers do with traffic: rules and probes, and which of them cannot be there together."""

from __future__ import annotations

from typing import Any

from ...arm.ids import ResourceId, key_of
from ...interface.call import Call
from ...provider.references import require
from ...store import Stored
from .common import BACKEND_POOLS, FRONTENDS, LOAD_BALANCERS, refer, refused

RULES = f"{LOAD_BALANCERS}/loadBalancingRules"
PROBES = f"{LOAD_BALANCERS}/probes"
OUTBOUND_RULES = f"{LOAD_BALANCERS}/outboundRules"

_LAST_PORT = 65534
_MINUTES = range(4, 101)


def prepare_probe(call: Call, id: str, document: dict[str, Any], existing: Stored | None) -> None:
    """Check a probe, and fill what the server fills."""
    properties = document["properties"]
    if not 1 <= properties["port"] <= _LAST_PORT + 1:
        raise _malformed(f"The port of the probe {id} is not between 1 and 65535: {properties['port']}.")
    seconds = properties.setdefault("intervalInSeconds", 15)
    if seconds < 5:
        raise _malformed(f"The intervalInSeconds of the probe {id} is less than 5: {seconds}.")
    if (properties["protocol"] == "Tcp") == bool(properties.get("requestPath")):
        raise _malformed(
            f"The probe {id} has the protocol {properties['protocol']}: Http and Https need a requestPath, and Tcp may "
            "have none."
        )
    properties.setdefault("numberOfProbes", 2)
    properties.setdefault("probeThreshold", 1)
    properties.setdefault("noHealthyBackendsBehavior", "AllProbedDown")


def prepare_rule(call: Call, id: str, document: dict[str, Any], existing: Stored | None) -> None:
    """Check a load balancing rule: what it names has to be of the same load balancer."""
    properties = document["properties"]
    _inner(call, id, properties, "frontendIPConfiguration", FRONTENDS, needed=True)
    _inner(call, id, properties, "probe", PROBES)
    pool = _inner(call, id, properties, "backendAddressPool", BACKEND_POOLS)
    given = properties.get("backendAddressPools") or ([{"id": pool}] if pool else [])
    pools = [_own(call, id, each.get("id") or "", BACKEND_POOLS) for each in given]
    properties["backendAddressPools"] = [{"id": each} for each in pools]
    if len(pools) == 1:
        properties["backendAddressPool"] = {"id": pools[0]}
    first = properties["frontendPort"]
    second = properties.setdefault("backendPort", first)
    every = properties["protocol"] == "All"
    for port in (first, second):
        if not 0 <= port <= _LAST_PORT or (port == 0) != every:
            raise _malformed(
                f"The ports of the rule {id} are between 1 and {_LAST_PORT}, and 0 with the protocol All: {port}."
            )
    _fill(id, properties, enableFloatingIP=False, enableTcpReset=False, loadDistribution="Default")
    properties.setdefault("disableOutboundSnat", False)


def prepare_inbound_rule(call: Call, id: str, document: dict[str, Any], existing: Stored | None) -> None:
    """Check an inbound NAT rule: it leads a port to one interface, or a range of ports to those of a pool."""
    properties = document["properties"]
    _inner(call, id, properties, "frontendIPConfiguration", FRONTENDS, needed=True)
    pool = _inner(call, id, properties, "backendAddressPool", BACKEND_POOLS)
    start, end = properties.get("frontendPortRangeStart") or 0, properties.get("frontendPortRangeEnd") or 0
    port = properties.setdefault("frontendPort", 0)
    if pool is not None and not 0 < start <= end <= _LAST_PORT:
        raise _malformed(f"The inbound NAT rule {id} of a pool needs a range of ports between 1 and {_LAST_PORT}.")
    if pool is None and not 0 < port <= _LAST_PORT:
        raise _malformed(f"The frontendPort of the inbound NAT rule {id} is not between 1 and {_LAST_PORT}: {port}.")
    if not 0 < properties.setdefault("backendPort", port) <= _LAST_PORT + 1:
        raise _malformed(
            f"The backendPort of the inbound NAT rule {id} is not between 1 and 65535: {properties['backendPort']}."
        )
    properties.setdefault("protocol", "Tcp")
    _fill(id, properties, enableFloatingIP=False, enableTcpReset=False)


def prepare_outbound_rule(call: Call, id: str, document: dict[str, Any], existing: Stored | None) -> None:
    """Check an outbound rule."""
    properties = document["properties"]
    _inner(call, id, properties, "backendAddressPool", BACKEND_POOLS, needed=True)
    frontends = [_own(call, id, each.get("id") or "", FRONTENDS) for each in properties["frontendIPConfigurations"]]
    if not frontends:
        raise _malformed(f"The outbound rule {id} needs a frontend IP configuration.")
    properties["frontendIPConfigurations"] = [{"id": each} for each in frontends]
    properties.setdefault("allocatedOutboundPorts", 0)
    _fill(id, properties, enableTcpReset=False)


def _fill(id: str, properties: dict[str, Any], **defaults: Any) -> None:
    minutes = properties.setdefault("idleTimeoutInMinutes", 4)
    if minutes not in _MINUTES:
        raise _malformed(f"The idleTimeoutInMinutes of {id} is not between 4 and 100: {minutes}.")
    for name, default in defaults.items():
        properties.setdefault(name, default)


def _inner(
    call: Call, id: str, properties: dict[str, Any], member: str, type: str, *, needed: bool = False
) -> str | None:
    """Check a reference to another part of the same load balancer."""
    found = refer(call, properties, member, type, id)
    if found is not None:
        _own(call, id, found, type)
    elif needed:
        raise _malformed(f"{id} needs a {member}.")
    return found


def _own(call: Call, id: str, named: str, type: str) -> str:
    found = require(call, named, type, by=id)
    owner = ResourceId(id).parent or ""
    if key_of(ResourceId(found.id).parent or "") != key_of(owner):
        raise _malformed(f"{id} refers to {named}, which is not of the load balancer {owner}.")
    return found.id


def check_conflicts(rules: list[Stored], inbound: list[Stored]) -> None:
    """Refuse rules that would take the same traffic, or bring it to the same port.

    :param rules: All load balancing rules of a load balancer.
    :param inbound: All its inbound NAT rules.
    """
    entries: dict[tuple[str, int], list[Stored]] = {}
    exits: dict[tuple[str, int, str], Stored] = {}
    # A rule of a pool has a range of ports, and no single one.
    for rule in (*rules, *(each for each in inbound if each.properties["frontendPort"])):
        properties = rule.properties
        entry = (key_of(properties["frontendIPConfiguration"]["id"]), properties["frontendPort"])
        for other in entries.get(entry, []):
            if _overlap(properties["protocol"], other.properties["protocol"]):
                raise refused(
                    "RulesUseSameFrontendPortProtocolAndIPConfig",
                    f"The rules {other.id} and {rule.id} use the same frontend IP configuration, frontend port "
                    f"{entry[1]} and protocol {properties['protocol']}.",
                )
        entries.setdefault(entry, []).append(rule)
    for rule in rules:
        if rule.properties["enableFloatingIP"]:
            continue
        for pool in rule.properties["backendAddressPools"]:
            place = (key_of(pool["id"]), rule.properties["backendPort"], rule.properties["protocol"])
            if (first := exits.setdefault(place, rule)) is not rule:
                raise refused(
                    "RulesUseSameBackendPortProtocolAndPool",
                    f"Load balancing rules {first.name} and {rule.name} with floating IP disabled use the same "
                    f"protocol {place[2]} and backend port {place[1]}, and must not be used with the same "
                    f"backend address pool {ResourceId(pool['id']).name}.",
                )


def _overlap(one: str, other: str) -> bool:
    return one == other or "All" in (one, other)


def _malformed(message: str) -> Exception:
    return refused("InvalidRequestFormat", message)
