"""Who is answered over HTTPS: requests that name this server, and do not come from another site's page in a browser.

A page of any site can have its own name lead to this machine (DNS rebinding). The browser then sends that name, and by
this it is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from ipaddress import ip_address
from urllib.parse import urlsplit

from ..arm.errors import ArmError, bad_request

LOOPBACK = ("localhost", "127.0.0.1", "::1")

_HOST = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([^\s:/?#@\[\]\\]+))(?::[0-9]{1,5})?\Z")


class Hosts:
    """The names and addresses that a server answers to, whatever the port.

    :param host: Where it listens.
    :param names: More names that lead there.
    """

    def __init__(self, host: str, names: Iterable[str] = ()) -> None:
        given = [*names] if is_everywhere(host) else [host, *names]
        self.names = list(dict.fromkeys([*LOOPBACK, *map(_plain, given)]))

    def check(self, hosts: Sequence[str], origins: Sequence[str]) -> None:
        """Refuse a request that is meant for somebody else, or comes from another site.

        :param hosts: Its Host headers.
        :param origins: Its Origin headers, which browsers send.
        :raises ArmError: 400 for no host, 403 for another one.
        """
        found = _HOST.match(hosts[0]) if len(hosts) == 1 else None
        if found is None:
            raise bad_request("The request needs one Host header with a name or an address.")
        name = _plain(found[1] or found[2])
        if name not in self.names:
            raise ArmError(
                403,
                "HostNotAllowed",
                f"This local Azure Resource Manager is not '{name}'. It answers to {', '.join(self.names)}; more names "
                "are given when it is started.",
            )
        for origin in origins:
            if _host_of(origin) not in self.names:
                message = f"Requests from pages of '{origin}' are not answered."
                raise ArmError(403, "OriginNotAllowed", message)


def is_everywhere(host: str) -> bool:
    """Whether a host to listen at stands for all addresses of the machine."""
    return host in ("", "*") or _plain(host) in ("0.0.0.0", "::")


def exposure(host: str) -> str | None:
    """What who listens there has to know; None for this machine alone."""
    try:
        local = ip_address(_plain(host)).is_loopback
    except ValueError:
        local = _plain(host) == "localhost"
    if local:
        return None
    return (
        f"The local Azure Resource Manager listens at {host or '*'}: whoever can reach that from the network can use "
        "it, because it accepts any token."
    )


def _plain(name: str) -> str:
    """A name as names are compared: in lower case, without brackets and closing dot, addresses in their short form."""
    name = name.strip("[]").rstrip(".").lower()
    try:
        return str(ip_address(name))
    except ValueError:
        return name


def _host_of(origin: str) -> str | None:
    try:
        parts = urlsplit(origin)
        return _plain(parts.hostname or "") if parts.scheme == "https" else None
    except ValueError:
        return None
