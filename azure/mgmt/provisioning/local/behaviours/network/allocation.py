"""Private addresses: what is in a subnet has one that the request chooses, or the lowest that is free."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Any

from ...arm.ids import ResourceId, key_of
from ...interface.call import Call
from ...provider.references import require
from ...store import Stored
from .common import SUBNETS, refused
from .virtual_networks import free_addresses, prefixes_of, reserved, taken_addresses


def allocate(
    call: Call, id: str, properties: dict[str, Any], before: dict[str, Any] | None, taken_here: dict[str, str]
) -> None:
    """Fill the private address of an IP configuration, whose subnet is known to be there.

    :param id: Of the IP configuration, which is right below what has it.
    :param before: Its former properties: an address in the same subnet stays.
    :param taken_here: Ids by the addresses that the other configurations of the same resource have taken so far.
    :raises ArmError: The address that the request chooses is none of the subnet, or taken; or no address is free.
    """
    properties.setdefault("privateIPAddressVersion", "IPv4")
    method = properties.setdefault("privateIPAllocationMethod", "Dynamic")
    address = properties.get("privateIPAddress")
    if method == "Static" and not address:
        message = f"Private IP address is required when privateIPAllocationMethod is Static in IP configuration {id}."
        raise refused("PrivateIPAddressMissing", message)
    if method == "Dynamic":
        # What a body says here comes from a response: a dynamic address is chosen by the service, and stays.
        address = _kept(properties["subnet"]["id"], before or {})
    subnet = require(call, properties["subnet"]["id"], SUBNETS, by=id)
    elsewhere = taken_addresses(call.azure, subnet.id, but=ResourceId(id).parent or "")
    taken = {**taken_here, **{str(ip_address(number)): owner for number, owner in elsewhere.items()}}
    if address is None:
        address = _next_address(subnet, properties["privateIPAddressVersion"], taken)
    else:
        address = _check_address(subnet, id, address, taken)
    properties["privateIPAddress"] = address
    taken_here[address] = id


def _kept(subnet: str, before: dict[str, Any]) -> str | None:
    """The address that a configuration has had in this subnet."""
    same = key_of((before.get("subnet") or {}).get("id") or "") == key_of(subnet)
    return before.get("privateIPAddress") if same else None


def _next_address(subnet: Stored, version: str, taken: dict[str, str]) -> str:
    numbers = {int(ip_address(each)) for each in taken if not each.startswith("/")}
    for prefix in prefixes_of(subnet):
        if f"IPv{prefix.version}" == version:
            for address in free_addresses(prefix, numbers):
                return str(address)
    prefixes = ", ".join(str(each) for each in prefixes_of(subnet))
    message = f"Subnet {subnet.name} with address prefix {prefixes} does not have enough capacity for 1 IP addresses."
    raise refused("SubnetIsFull", message)


def _check_address(subnet: Stored, id: str, text: str, taken: dict[str, str]) -> str:
    try:
        address = ip_address(text)
    except ValueError:
        raise refused(
            "InvalidIPAddressFormat", f"The IP address '{text}' of {id} is not formatted correctly."
        ) from None
    prefix = next((each for each in prefixes_of(subnet) if address in each), None)
    if prefix is None:
        message = f"Private static IP address {text} does not belong to the range of subnet {subnet.id}."
        raise refused("PrivateIPAddressNotInSubnet", message)
    if reserved(prefix, int(address)):
        message = f"Private static IP address {text} falls within reserved IP range of subnet prefix {prefix}."
        raise refused("PrivateIPAddressInReservedRange", message)
    if str(address) in taken:
        raise refused(
            "PrivateIPAddressIsAllocated",
            f"IP configuration {id} is using the private IP address {text} which is already allocated to resource "
            f"{taken[str(address)]}.",
        )
    return str(address)
