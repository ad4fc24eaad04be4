"""Ranges of addresses, as the firewall rules of services have them."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import IPv4Address
from typing import Any

from ..arm.errors import ArmError


def check_range(properties: dict[str, Any], first: str, last: str, refuse: Callable[[str, str], ArmError]) -> None:
    """Refuse what is no range of IPv4 addresses.

    :param first: The member that it begins with.
    :param last: The member that it ends with.
    :param refuse: Makes the service's error of a member and of what is wrong with it.
    :raises ArmError: What ``refuse`` makes.
    """
    found = []
    for member in (first, last):
        given = properties.get(member)
        try:
            found.append(IPv4Address(given or ""))
        except ValueError:
            raise refuse(member, f"'{given}' is no IPv4 address.") from None
    if found[0] > found[1]:
        raise refuse(last, f"The range ends with {found[1]}, before {found[0]}, which it begins with.")
