"""What the process's environment says of how a host is reached, worked out once a host rather than once a request."""

from __future__ import annotations

import os
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

_SCHEMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
_NAMES = (
    *_SCHEMES,
    *(name.upper() for name in _SCHEMES),
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    # Set in CGI scripts, where HTTP_PROXY is a header of the client's.
    "REQUEST_METHOD",
)

Environment = tuple["str | None", ...]


def environment() -> Environment:
    """The values that count. What was worked out for a host holds for as long as they stay the same."""
    get = os.environ.get
    return tuple([get(name) for name in _NAMES])


def origin(url: str) -> str:
    """Scheme, host and port of a URL, as they are written there."""
    scheme, separator, rest = url.partition("://")
    return scheme + separator + rest.partition("/")[0]


class EnvironmentProxies:
    """The proxies that the environment, or else the system's settings, have for hosts."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, Environment], str | None] = {}

    def of(self, url: str) -> str | None:
        """The proxy for a URL; None where there is none."""
        key = (origin(url), environment())
        if key not in self._found:
            self._found[key] = _proxy(url)
        return self._found[key]


def _proxy(url: str) -> str | None:
    parts = urlsplit(url)
    if not parts.hostname or proxy_bypass(parts.netloc):
        return None
    proxies = getproxies()
    return proxies.get(parts.scheme) or proxies.get("all")
