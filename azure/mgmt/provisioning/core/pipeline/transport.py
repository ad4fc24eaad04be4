"""The session below azure-core's transport of the sync clients: requests', without what it does for each request anew.

``requests.Session.request`` reads the environment, the netrc file and the cookie jar for each request, and takes the
URL apart, which takes longer than talking to a server nearby. Here plain requests go to the adapter as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from time import perf_counter
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.cookies import extract_cookies_to_jar
from requests.structures import CaseInsensitiveDict
from urllib3.util.retry import Retry

from .environment import environment, origin

# An escape of a character that needs none would be taken back.
_ESCAPE = r"%(?![46][1-9A-F]|[57][0-9A]|[57]F|3[0-9]|2[DE]|7E)[0-9A-F]{2}"
_PLAIN_URL = re.compile(
    r"https?://[a-z0-9.-]+(?::[0-9]+)?/"
    rf"(?:[A-Za-z0-9_~!$&'()*+,;=:@/-]|(?<!/)\.|{_ESCAPE})*"
    rf"(?:\?(?:[A-Za-z0-9_~!$&'()*+,;=:@/?.-]|{_ESCAPE})+)?"
)
"""A URL that requests sends as it is given."""
_PLAIN_OPTIONS = frozenset(
    {"headers", "data", "files", "verify", "timeout", "cert", "allow_redirects", "proxies", "stream"}
)
_CONNECTIONS = 64
"""Connections to a host that are kept open: as many threads can share a client without opening new ones."""


class _OnePiece:
    """What a response is read from, read in one piece."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def stream(self, amount: int, decode_content: bool) -> Iterator[bytes]:
        """All of the content at once, whatever ``amount`` is."""
        yield self._raw.read(decode_content=decode_content)


class _Whole(requests.Response):
    """A response whose content is read, and handed on, in one piece; pieces joined are a second copy."""

    def __init__(self, response: requests.Response) -> None:
        self.__dict__ = response.__dict__
        raw, self.raw = self.raw, _OnePiece(self.raw)
        try:
            _ = self.content  # by way of requests, whose errors the transport knows
        finally:
            self.raw = raw

    def iter_content(self, chunk_size: int | None = 1, decode_unicode: bool = False) -> Iterator[Any]:
        """All of the content at once, whatever ``chunk_size`` is."""
        read = self.__dict__["_content_consumed"]
        return iter((self.content,)) if read else super().iter_content(chunk_size, decode_unicode)


class Session(requests.Session):
    """A session that keeps what the environment says of a host for as long as the environment stays as it is.

    It reads no netrc file: a client has its credential.
    """

    def __init__(self) -> None:
        super().__init__()
        # Trying again is up to the policies.
        retries = Retry(total=False, redirect=False, raise_on_status=False)
        adapter = HTTPAdapter(pool_maxsize=_CONNECTIONS, max_retries=retries)
        self.mount("https://", adapter)
        self.mount("http://", adapter)
        self._settings: dict[Any, dict[str, Any]] = {}

    def request(self, method: Any, url: Any, *arguments: Any, **options: Any) -> requests.Response:
        """Send a request; see ``requests.Session.request``."""
        prepared = None if arguments or self.cookies else _prepared(method, url, self.headers, options)
        if prepared is None:
            return super().request(method, url, *arguments, **options)
        stream = options.get("stream", False)
        settings = self._settings_of(url, options.get("verify"), options.get("cert"))
        started = perf_counter()
        response = self.get_adapter(url).send(prepared, stream=stream, timeout=options.get("timeout"), **settings)
        response.elapsed = timedelta(seconds=perf_counter() - started)
        if "Set-Cookie" in response.headers:
            extract_cookies_to_jar(self.cookies, prepared, response.raw)  # type: ignore[no-untyped-call]
        return response if stream else _Whole(response)

    def _settings_of(self, url: str, verify: Any, cert: Any) -> dict[str, Any]:
        """Proxies and certificates for a host."""
        files: Any = tuple(cert) if isinstance(cert, list) else cert
        key = (origin(url), verify, files, environment())
        found = self._settings.get(key)
        if found is None:
            found = dict(self.merge_environment_settings(url, {}, None, verify, files))
            del found["stream"]
            self._settings[key] = found
        return found


def _prepared(
    method: str, url: str, defaults: Mapping[str, Any], options: Mapping[str, Any]
) -> requests.PreparedRequest | None:
    """The request as requests would prepare it; None for one that it has to look at."""
    body = options.get("data")
    plain = (
        options.keys() <= _PLAIN_OPTIONS
        and not (options.get("files") or options.get("proxies") or options.get("allow_redirects", True))
        and (body is None or type(body) is bytes)
        and _PLAIN_URL.fullmatch(url)
    )
    if not plain:
        return None
    headers: Any = CaseInsensitiveDict(defaults)
    for name, value in (options.get("headers") or {}).items():
        if type(value) is not str or value[:1].isspace() or "\n" in value or "\r" in value:
            return None  # requests removes it, or refuses
        headers[name] = value
    if body:
        headers["Content-Length"] = str(len(body))
    elif method not in ("GET", "HEAD"):
        headers.setdefault("Content-Length", "0")
    prepared = requests.PreparedRequest()
    prepared.method = method
    prepared.url = url
    prepared.headers = headers
    prepared.body = body or None
    return prepared
