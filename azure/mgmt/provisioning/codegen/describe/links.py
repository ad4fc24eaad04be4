"""Where the REST reference tells of an operation."""

from __future__ import annotations

import re

REFERENCE = "https://learn.microsoft.com/rest/api"
_CAPITALS = re.compile(r"[A-Z](?:[0-9]*[A-Z])*")


def reference_of(identifier: str, area: str) -> str:
    """The page of the REST reference on an operation.

    :param identifier: Its ``operationId``: group and operation, or just the operation, which is its own group then.
    :param area: The area of its service.
    """
    group, _, operation = identifier.partition("_")
    return "/".join([REFERENCE, area, kebab(group), kebab(operation or group)])


def kebab(name: str) -> str:
    """The words of a name in small letters, with hyphens, as the addresses of pages have them.

    A run of capitals, with the digits in it, is a word; one of three or more gives its last capital to the small
    letters that follow, unless that is one alone (``P2SVpnGateways`` -> ``p2s-vpn-gateways``, ``listVMs`` ->
    ``list-vms``).
    """

    def lower(run: re.Match[str]) -> str:
        capitals, end = run.group().lower(), run.end()
        if len(capitals) >= 3 and end < len(name) - 1 and name[end].islower():
            capitals = f"{capitals[:-1]}-{capitals[-1]}"
        return f"-{capitals}"

    return "-".join(re.findall("[a-z0-9]+", _CAPITALS.sub(lower, name)))
