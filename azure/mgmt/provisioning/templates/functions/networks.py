"""Functions of networks in CIDR notation."""

from __future__ import annotations

import re
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from ..values import Value
from .declared import Family

FAMILY = Family("Networks")


@FAMILY.function("cidrHost")
def cidr_host(network: str, index: int) -> str:
    """The address of a host in a network; the first is 0.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr#cidrhost
    """
    found = _network(network)
    # The first address is the network's own, and the last of an IPv4 network is for broadcasts.
    usable = found.num_addresses - (2 if found.version == 4 else 1)
    if not 0 <= index < usable:
        raise ValueError(f"the network '{network}' has '{max(usable, 0)}' hosts, and none of the index '{index}'")
    return str(found[index + 1])


@FAMILY.function("cidrSubnet")
def cidr_subnet(network: str, prefix: int, index: int) -> str:
    """A part of a network, of a prefix length; the first is 0.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr#cidrsubnet
    """
    found = _network(network)
    if not found.prefixlen <= prefix <= found.max_prefixlen:
        raise ValueError(f"the prefix length has to be between '{found.prefixlen}' and '{found.max_prefixlen}'")
    if not 0 <= index < 2 ** (prefix - found.prefixlen):
        raise ValueError(f"the network '{network}' has no part '{index}' of the prefix length '{prefix}'")
    first = int(found.network_address) + (index << found.max_prefixlen - prefix)
    return f"{type(found.network_address)(first)}/{prefix}"


@FAMILY.function("parseCidr")
def parse_cidr(network: str) -> dict[str, Value]:
    """What a network consists of.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr#parsecidr
    """
    found = _network(network)
    first, last = found.network_address, found.broadcast_address
    reserved = 1 if found.version == 4 and found.prefixlen < 31 else 0
    broadcast = {"broadcast": str(last)} if found.version == 4 else {}
    return {
        "network": str(first),
        "netmask": str(found.netmask),
        **broadcast,
        "firstUsable": str(ip_address(int(first) + reserved) if found.version == 4 else first),
        "lastUsable": str(ip_address(int(last) - reserved) if found.version == 4 else last),
        "cidr": found.prefixlen,
    }


def _network(text: str) -> IPv4Network | IPv6Network:
    if not re.fullmatch(r"[0-9A-Fa-f.:]+/[0-9]{1,3}", text):
        raise ValueError(f"'{text}' is not a network in CIDR notation")
    return ip_network(text, strict=False)
