"""Public IP addresses and their names."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network
from typing import Any

from ...arm.ids import ResourceId, key_of
from ...arm.locations import normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.references import users
from ...store import Stored
from .common import (
    ADDRESSES,
    FRONTENDS,
    GATEWAYS,
    INTERFACES,
    NAT_GATEWAYS,
    check_name,
    refer,
    refused,
    resource_guid,
    serve_network,
)

behaviours = Behaviours("network")

_LABEL = re.compile(r"[a-z][a-z0-9-]{1,61}[a-z0-9]\Z")

# Networks that are reserved for examples and for benchmarks (RFC 5737, 2544, 3849): nobody is ever reached by mistake.
_NETWORKS = {"IPv4": ("198.51.100.0/24", "198.18.0.0/15"), "IPv6": ("2001:db8::/64",)}

_GIVEN = "public-addresses"


def holder(azure: ResourceManager, address: str) -> str | None:
    """Id of what an address is allocated to: an IP configuration, a frontend of a load balancer, or a NAT gateway."""
    return next(iter(_holders(azure, address)), None)


def check_free(call: Call, address: str, by: str) -> None:
    """Refuse an address that is allocated to something else.

    :param by: Id of what shall have it.
    """
    other = next((each for each in _holders(call.azure, address) if key_of(each) != key_of(by)), None)
    if other is not None:
        message = (
            f"Resource {by} is referencing public IP address {address} that is already allocated to resource {other}."
        )
        raise refused("PublicIPAddressInUse", message)


def _holders(azure: ResourceManager, address: str) -> list[str]:
    found = []
    for owner in users(azure, address, INTERFACES, GATEWAYS):
        for word in ("ipConfigurations", "frontendIPConfigurations"):
            for each in owner.properties.get(word) or []:
                if key_of((each["properties"].get("publicIPAddress") or {}).get("id") or "") == key_of(address):
                    found.append(f"{owner.id}/{word}/{each['name']}")
    return [*found, *(each.id for each in users(azure, address, FRONTENDS, NAT_GATEWAYS))]


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    sku = document["sku"] = {"name": "Basic", "tier": "Regional", **(document.get("sku") or {})}
    standard = sku["name"] != "Basic"
    before = existing.properties if existing else {}
    if existing is not None and existing.document["sku"]["name"] != sku["name"] and standard is False:
        message = f"The sku of the public IP address {call.id} cannot be changed to Basic."
        raise refused("PublicIPAddressSkuCannotBeChanged", message)
    version = properties.setdefault("publicIPAddressVersion", before.get("publicIPAddressVersion", "IPv4"))
    if version not in _NETWORKS:
        raise refused("InvalidPublicIPAddressVersion", f"The publicIPAddressVersion of {call.id} is IPv4 or IPv6.")
    if version != before.get("publicIPAddressVersion", version):
        message = f"The publicIPAddressVersion of {call.id} cannot be changed."
        raise refused("PublicIPAddressVersionCannotBeChanged", message)
    method = properties.setdefault("publicIPAllocationMethod", "Dynamic")
    if standard and method != "Static":
        message = f"Standard sku publicIp {call.id} must have AllocationMethod set to Static."
        raise refused("StandardSkuPublicIPAddressesMustBeStatic", message)
    minutes = properties.setdefault("idleTimeoutInMinutes", 4)
    if not 4 <= minutes <= 30:
        message = f"The idleTimeoutInMinutes of {call.id} must be between 4 and 30; it is {minutes}."
        raise refused("InvalidIdleTimeoutInMinutes", message)
    refer(call, properties, "publicIPPrefix", "Microsoft.Network/publicIPPrefixes", call.id)
    properties.setdefault("ipTags", [])
    properties["ipAddress"] = before.get("ipAddress") or next(_free(call.azure, version))
    properties["resourceGuid"] = resource_guid(call.id)
    _fill_name(call, document["location"], properties)


def _free(azure: ResourceManager, version: str) -> Iterator[str]:
    """Addresses that no resource has: first those that none ever had, and after all of them those that are free."""
    networks = [ip_network(each) for each in _NETWORKS[version]]
    size = sum(each.num_addresses - 2 for each in networks)
    given = (azure.store.record(_GIVEN, version) or {"count": 0})["count"]
    for number in range(given, given + size):
        address = str(_host(networks, number % size))
        if not azure.store.holding(f"address {address}", ADDRESSES, limit=1):
            azure.store.put_record(_GIVEN, version, {"count": number + 1})
            yield address


def _host(networks: list[IPv4Network | IPv6Network], number: int) -> IPv4Address | IPv6Address:
    """The host with a number, counted over all networks; their first and last address are none."""
    for network in networks:
        if number < network.num_addresses - 2:
            return network.network_address + number + 1
        number -= network.num_addresses - 2
    raise ValueError("There are fewer hosts.")


def _fill_name(call: Call, location: str, properties: dict[str, Any]) -> None:
    settings = properties.get("dnsSettings")
    if not settings or not settings.get("domainNameLabel"):
        properties.pop("dnsSettings", None)
        return
    label = settings["domainNameLabel"]
    if not _LABEL.match(label):
        raise refused(
            "InvalidDomainNameLabel",
            f"The domain name label {label} is invalid. It must conform to the following regular expression: "
            f"^{_LABEL.pattern}",
        )
    scope = settings.get("domainNameLabelScope")
    # Without a scope the label is unique in its region; otherwise a hash of what it is unique in follows it.
    part = "" if scope is None else f".{hashlib.sha256(_unique_in(call, scope).encode()).hexdigest()[:16]}"
    settings["fqdn"] = f"{label}{part}.{_domain(location)}"
    for other in call.store.holding(f"fqdn {settings['fqdn']}", ADDRESSES):
        if other.key != key_of(call.id):
            raise refused("DnsRecordInUse", f"DNS record {settings['fqdn']} is already used by another public IP.")


def _terms(address: Stored) -> list[str]:
    properties = address.properties
    return [f"address {properties.get('ipAddress')}", f"fqdn {(properties.get('dnsSettings') or {}).get('fqdn')}"]


def _unique_in(call: Call, scope: str) -> str:
    subscription = call.arguments["subscriptionId"].lower()
    group = f"{subscription}/{(ResourceId(call.id).group or '').lower()}"
    known = {"TenantReuse": call.azure.tenant_id, "SubscriptionReuse": subscription, "ResourceGroupReuse": group}
    return known.get(scope, key_of(call.id))


def _domain(location: str) -> str:
    return f"{location}.cloudapp.azure.com"


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = properties = dict(document["properties"])
    allocated_to = holder(azure, stored.id)
    if allocated_to is not None and ResourceId(allocated_to).type == NAT_GATEWAYS:
        properties["natGateway"] = {"id": allocated_to}
    elif allocated_to is not None:
        properties["ipConfiguration"] = {"id": allocated_to}
    elif properties["publicIPAllocationMethod"] == "Dynamic":
        # It was set aside when the resource was made, and is given out with the first use.
        del properties["ipAddress"]


def _guard(azure: ResourceManager, stored: Stored) -> None:
    allocated_to = holder(azure, stored.id)
    if allocated_to is not None:
        raise refused(
            "PublicIPAddressCannotBeDeleted",
            f"Public IP address {stored.id} can not be deleted since it is still allocated to resource {allocated_to}. "
            "In order to delete the public IP, disassociate/detach the Public IP address from the resource. To learn "
            "how to do this, see aka.ms/deletepublicip.",
        )


serve_network(
    behaviours, ADDRESSES, "PublicIPAddresses", prepare=_prepare, present=_present, guard=_guard, terms=_terms
)


@behaviours.serves("CheckDnsNameAvailability")
def check_dns_name(call: Call) -> LocalResponse:
    """Whether a domain name label is free in a region."""
    label = call.query.get("domainNameLabel", "")
    name = f"{label}.{_domain(normalize(call.arguments['location']))}"
    taken = bool(call.store.holding(f"fqdn {name}", ADDRESSES))
    return call.answer(200, {"available": bool(_LABEL.match(label)) and not taken})
