"""Virtual networks and their subnets.

A subnet is a resource of its own; the document of its network shows the subnets, and changes them when it is written.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

from ...arm.errors import not_implemented
from ...arm.ids import ResourceId, key_of
from ...arm.locations import normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...provider.references import users
from ...store import Stored
from .common import (
    FRONTENDS,
    GATEWAYS,
    INTERFACES,
    NAT_GATEWAYS,
    PEERINGS,
    PRIVATE_ENDPOINTS,
    ROUTE_TABLES,
    SECURITY_GROUPS,
    SUBNETS,
    VIRTUAL_NETWORKS,
    check_name,
    present_children,
    refer,
    refused,
    replace_children,
    resource_guid,
    serve_network,
    show_parents_state,
    touch,
)
from .peerings import disconnect_network

behaviours = Behaviours("network")

Network = IPv4Network | IPv6Network

_RESERVED = 4
"""The first addresses of an IPv4 subnet are the network's own and the platform's; so is the last one."""


def prefixes_of(subnet: Stored) -> list[Network]:
    """The address prefixes of a subnet."""
    return [ip_network(each) for each in _subnet_prefixes(subnet.properties)]


def reserved(network: Network, address: int) -> bool:
    """Whether the platform keeps an address of a subnet for itself."""
    first, last = int(network.network_address), int(network.broadcast_address)
    return address < first + _RESERVED or (address == last and network.version == 4)


def ip_configurations(azure: ResourceManager, subnet: str) -> list[tuple[str, dict[str, Any]]]:
    """The IP configurations in a subnet: their ids and their properties."""
    found = [(each.id, each.properties) for each in users(azure, subnet, FRONTENDS)]
    for owner in users(azure, subnet, INTERFACES, GATEWAYS):
        for word in ("ipConfigurations", "gatewayIPConfigurations", "frontendIPConfigurations"):
            found += [(f"{owner.id}/{word}/{each['name']}", each["properties"]) for each in _of(owner, word)]
    return [each for each in found if key_of((each[1].get("subnet") or {}).get("id") or "") == key_of(subnet)]


def _of(owner: Stored, word: str) -> list[dict[str, Any]]:
    given = owner.properties.get(word)
    return given if isinstance(given, list) else []


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    _check_peerings(call, properties.pop("virtualNetworkPeerings", None))
    space = [_network(each, call.id) for each in (properties.get("addressSpace") or {}).get("addressPrefixes") or []]
    if not space:
        raise refused("InvalidRequestFormat", f"The virtual network {call.id} needs an address space.")
    for index, each in enumerate(space):
        if other := next((other for other in space[:index] if _overlap(each, other)), None):
            raise refused("AddressPrefixesOverlap", f"The address prefixes {other} and {each} of {call.id} overlap.")
    refer(call, properties, "ddosProtectionPlan", "Microsoft.Network/ddosProtectionPlans", call.id)
    properties.setdefault("enableDdosProtection", False)
    properties.setdefault("privateEndpointVNetPolicies", "Disabled")
    properties["resourceGuid"] = resource_guid(call.id)
    # A body without subnets leaves them alone; one with an empty list takes them away.
    subnets = properties.pop("subnets", None)
    if subnets is not None:
        replace_children(call, "subnets", subnets, _prepare_subnet)
    _check_subnets(call.id, space, call.store.of_type(SUBNETS, call.id))


def _check_peerings(call: Call, given: list[dict[str, Any]] | None) -> None:
    """Refuse peerings that a network would be made with; a body may have those that are there, as a response has."""
    there = {each.key for each in call.store.of_type(PEERINGS, call.id)}
    for each in given or []:
        if key_of(f"{call.id}/virtualNetworkPeerings/{each.get('name')}") not in there:
            raise not_implemented(call.operation.id, "virtual network peerings that are made with their network")


def _prepare_subnet(call: Call, id: str, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    prefixes = _subnet_prefixes(properties)
    if not prefixes:
        raise refused("InvalidRequestFormat", f"The subnet {id} needs an addressPrefix or addressPrefixes.")
    networks = [_network(each, id) for each in prefixes]
    for each in networks:
        if each.version == 4 and each.prefixlen > 29:
            message = f"Subnet '{ResourceId(id).name}' is not valid: {each} is smaller than /29, the smallest subnet."
            raise refused("NetcfgInvalidSubnet", message)
    if existing is not None:
        _check_allocations(call.azure, existing, networks)
    location = _location(call, id)
    refer(call, properties, "networkSecurityGroup", SECURITY_GROUPS, id, location)
    refer(call, properties, "routeTable", ROUTE_TABLES, id, location)
    refer(call, properties, "natGateway", NAT_GATEWAYS, id, location)
    for delegation in properties.setdefault("delegations", []):
        delegation["id"] = f"{id}/delegations/{delegation.get('name')}"
        delegation["type"] = f"{SUBNETS}/delegations"
        delegation.setdefault("properties", {})["provisioningState"] = "Succeeded"
    properties.setdefault("privateEndpointNetworkPolicies", "Disabled")
    properties.setdefault("privateLinkServiceNetworkPolicies", "Enabled")


def _prepare_child(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """As _prepare_subnet, for a subnet that is written by itself."""
    check_name(ResourceId(call.id).name)
    _prepare_subnet(call, call.id, document, existing)
    network = call.store.get(ResourceId(call.id).parent or "")
    assert network is not None, "the parent was looked up before"
    others = [each for each in call.store.of_type(SUBNETS, network.id) if each.key != key_of(call.id)]
    space = [ip_network(each) for each in network.properties["addressSpace"]["addressPrefixes"]]
    _check_subnets(network.id, space, [*others, Stored(call.id, document)])
    touch(call.azure, call.id)


def _location(call: Call, subnet: str) -> str:
    """The region of a subnet: that of its network, which may be about to be made."""
    network = call.store.get(ResourceId(subnet).parent or "")
    return normalize(network.document["location"] if network else call.body["location"])


def _subnet_prefixes(properties: dict[str, Any]) -> list[str]:
    single = properties.get("addressPrefix")
    return [single] if single else list(properties.get("addressPrefixes") or [])


def _network(prefix: str, id: str) -> Network:
    try:
        network = ip_network(prefix, strict=False)
    except ValueError:
        network = None
    if network is None or "/" not in prefix:
        message = f"Address prefix {prefix} of resource {id} is not formatted correctly: write it as in 10.0.0.0/24."
        raise refused("InvalidAddressPrefixFormat", message)
    if network.network_address != ip_address(prefix.partition("/")[0]):
        message = f"The address prefix {prefix} in resource {id} has an invalid CIDR notation: it should be {network}."
        raise refused("InvalidCIDRNotation", message)
    return network


def _overlap(one: Network, other: Network) -> bool:
    return one.version == other.version and one.overlaps(other)


def _within(inner: Network, outer: Network) -> bool:
    if isinstance(inner, IPv4Network) and isinstance(outer, IPv4Network):
        return inner.subnet_of(outer)
    return isinstance(inner, IPv6Network) and isinstance(outer, IPv6Network) and inner.subnet_of(outer)


def _check_subnets(id: str, space: list[Network], subnets: list[Stored]) -> None:
    """Refuse subnets that are outside of their network, or overlap."""
    name = ResourceId(id).name
    taken: list[Network] = []
    for subnet in subnets:
        for each in prefixes_of(subnet):
            if not any(_within(each, outer) for outer in space):
                raise refused(
                    "NetcfgSubnetRangeOutsideVnet",
                    f"Subnet '{subnet.name}' is not valid because its IP address range is outside the IP address range "
                    f"of virtual network '{name}'.",
                )
            if any(_overlap(each, other) for other in taken):
                raise refused(
                    "NetcfgSubnetRangesOverlap",
                    f"Subnet '{subnet.name}' is not valid because its IP address range overlaps with that of an "
                    f"existing subnet in virtual network '{name}'.",
                )
            taken.append(each)


def _check_allocations(azure: ResourceManager, subnet: Stored, networks: list[Network]) -> None:
    """Refuse to take away a prefix that addresses are taken from."""
    for number in taken_addresses(azure, subnet.id):
        address = ip_address(number)
        if not any(address in each for each in networks):
            gone = next((each for each in prefixes_of(subnet) if address in each), address)
            message = f"IpPrefix {gone} on Subnet {subnet.name} has active allocations and cannot be deleted."
            raise refused("InUsePrefixCannotBeDeleted", message)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    subnets = present_children(azure, stored.id, SUBNETS)
    peerings = present_children(azure, stored.id, PEERINGS)
    document["properties"] = {**document["properties"], "subnets": subnets, "virtualNetworkPeerings": peerings}


def _present_subnet(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = properties = dict(document["properties"])
    if used := ip_configurations(azure, stored.id):
        properties["ipConfigurations"] = [{"id": id} for id, _ in used]
    if endpoints := users(azure, stored.id, PRIVATE_ENDPOINTS):
        properties["privateEndpoints"] = [{"id": each.id} for each in endpoints]
    show_parents_state(azure, stored, properties)


def _guard_subnet(azure: ResourceManager, stored: Stored) -> None:
    used = ip_configurations(azure, stored.id)
    if used:
        raise refused(
            "InUseSubnetCannotBeDeleted",
            f"Subnet {stored.name} is in use by {used[0][0]} and cannot be deleted. In order to delete the subnet, "
            "delete all the resources within the subnet. See aka.ms/deletesubnet.",
        )


serve_network(
    behaviours, VIRTUAL_NETWORKS, "VirtualNetworks", prepare=_prepare, present=_present, remove=disconnect_network
)

serve_network(
    behaviours, SUBNETS, "Subnets", tracked=False, prepare=_prepare_child, present=_present_subnet, guard=_guard_subnet
)


@behaviours.serves("VirtualNetworks_CheckIpAddressAvailability")
def check_ip_address(call: Call) -> LocalResponse:
    """Whether a private address is free, and up to five that are if it is not."""
    given = call.query.get("ipAddress", "")
    network = resource_of(call)
    try:
        address = ip_address(given)
    except ValueError:
        raise refused("InvalidIPAddressFormat", f"The IP address '{given}' is not formatted correctly.") from None
    for subnet in call.store.of_type(SUBNETS, network.id):
        prefix = next((each for each in prefixes_of(subnet) if address in each), None)
        if prefix is None:
            continue
        taken = taken_addresses(call.azure, subnet.id)
        kept = reserved(prefix, int(address))
        answer: dict[str, Any] = {"available": not kept and int(address) not in taken, "isPlatformReserved": kept}
        if not answer["available"]:
            free = free_addresses(prefix, taken)
            answer["availableIPAddresses"] = [str(ip) for _, ip in zip(range(5), free, strict=False)]
        return call.answer(200, answer)
    message = f"The address {given} does not belong to the range of any subnet of the virtual network {network.name}."
    raise refused("PrivateIPAddressNotInAnySubnet", message)


@behaviours.serves("VirtualNetworks_ListUsage")
def list_usage(call: Call) -> LocalResponse:
    """How many of the addresses of each subnet are taken."""
    found = []
    for subnet in call.store.of_type(SUBNETS, resource_of(call).id):
        size = sum(each.num_addresses - _RESERVED - (each.version == 4) for each in prefixes_of(subnet))
        name = {"localizedValue": "Subnet size and usage", "value": "SubnetSpace"}
        taken = len(taken_addresses(call.azure, subnet.id))
        found.append({"currentValue": taken, "id": subnet.id, "limit": size, "name": name, "unit": "Count"})
    return page(call, found)


def taken_addresses(azure: ResourceManager, subnet: str, but: str = "") -> dict[int, str]:
    """Ids of the IP configurations in a subnet, by their address as a number.

    :param but: Id of a network interface whose addresses do not count.
    """
    used = ip_configurations(azure, subnet)
    return {
        int(ip_address(properties["privateIPAddress"])): id
        for id, properties in used
        if properties.get("privateIPAddress") and key_of(ResourceId(id).parent or "") != key_of(but)
    }


def free_addresses(network: Network, taken: Container[int]) -> Iterator[IPv4Address | IPv6Address]:
    """The addresses of a prefix that are free, the lowest first."""
    # Not hosts(): it keeps other addresses back than Azure does.
    for offset in range(_RESERVED, network.num_addresses):
        address = int(network.network_address) + offset
        if address not in taken and not reserved(network, address):
            yield network.network_address + offset
