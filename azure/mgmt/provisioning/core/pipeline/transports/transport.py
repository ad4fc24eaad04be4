"""The transport of the sync clients: azure-core's over a session of requests', without what that does each time anew.

``requests.Session.request`` reads the environment, the netrc file and the cookie jar for each request, and takes the
URL apart, which takes longer than talking to a server nearby. Here plain requests go to the adapter as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from http.client import IncompleteRead
from time import perf_counter
from typing import TYPE_CHECKING, Any

import requests
from azure.core.exceptions import AzureError
from azure.core.rest import HttpRequest
from azure.core.rest._requests_basic import RestRequestsTransportResponse
from requests.cookies import extract_cookies_to_jar
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import DecodeError, HTTPError, ReadTimeoutError
from urllib3.util.retry import Retry

from ...exchange.errors import (
    ResponseDecodeError,
    ResponseIncompleteError,
    ResponseInterruptedError,
    ResponseTimeoutError,
    received_error,
)
from ...forks import abandon, renewed_in_forks
from ..limits import Limits
from .bodies import PIECE, Collected, First, readable_text
from .connections import WATCHED, Adapter
from .environment import environment, origin

if TYPE_CHECKING:
    # Type checkers can't look through the __getattr__ by which azure-core's package hands the class out.
    from azure.core.pipeline.transport._requests_basic import RequestsTransport
else:
    from azure.core.pipeline.transport import RequestsTransport

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


class Response(RestRequestsTransportResponse):
    """azure-core's response, read within the limits of its call; what goes wrong with it is told with it.

    :param response: azure-core's, of which nothing was read.
    """

    def __init__(self, response: RestRequestsTransportResponse, limits: Limits) -> None:
        vars(self).update(vars(response))
        self._limits = limits

    def read(self) -> bytes:
        if self._content is None:
            self._stream_download_check()  # type: ignore[no-untyped-call]
            self._content = self._read()
        self._set_read_checks()  # type: ignore[no-untyped-call]
        return self._content

    def iter_bytes(self, **options: Any) -> Iterator[bytes]:
        return super().iter_bytes(**options) if self._content is not None else self._stream(True)

    def iter_raw(self, **options: Any) -> Iterator[bytes]:
        return self._stream(False)

    def text(self, encoding: str | None = None) -> str:
        return readable_text(super().text, self, encoding)

    def _read(self) -> bytes:
        """All of the body. What the error of a broken one shows of it stays in its place."""
        raw = self._internal_response.raw
        body = Collected(self, self._limits)
        try:
            with self._told():
                if raw.length_remaining is not None and "Content-Encoding" not in self.headers:
                    body.check(raw.length_remaining)
                    if not self._limits.watched:
                        # In one piece: pieces joined are a second copy.
                        content: bytes = raw.read(decode_content=True)
                        return content
                while piece := raw.read1(min(PIECE, body.room), decode_content=True):
                    body.add(piece)
        except AzureError as error:
            self._content = body.first() or _partial(error)
            self.close()
            raise
        return body.all()

    def _stream(self, decode: bool) -> Iterator[bytes]:
        self._stream_download_check()  # type: ignore[no-untyped-call]
        raw, first = self._internal_response.raw, First()
        try:
            with self._told():
                while piece := raw.read1(self._block_size, decode_content=decode):
                    first.add(piece)
                    yield piece
        except AzureError:
            self._content = first.content
            raise
        finally:
            self.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Raise what urllib3 raises as azure-core's, with this response."""
        try:
            yield
        except ReadTimeoutError as error:
            if self._limits.left() <= 0:
                raise self._limits.over("its body was still being read") from error
            raise received_error(ResponseTimeoutError, "The body stopped coming", self, error) from error
        except DecodeError as error:
            kind = self.headers.get("Content-Encoding")
            message = f"The body is not in the Content-Encoding that it is said to be in, {kind}: {error}"
            raise received_error(ResponseDecodeError, message, self, error) from error
        except (HTTPError, ValueError) as error:  # a chunk of less than no bytes is the latter
            short = any(isinstance(argument, IncompleteRead) for argument in error.args)
            kind_of: Any = ResponseIncompleteError if short else ResponseInterruptedError
            raise received_error(kind_of, f"The body did not come as a whole: {error}", self, error) from error


def _partial(error: AzureError) -> bytes:
    """What came of a body that was to be read in one piece."""
    cause: Any = error.inner_exception
    found = [argument.partial for argument in getattr(cause, "args", ()) if isinstance(argument, IncompleteRead)]
    return bytes(found[0]) if found and isinstance(found[0], bytes) else b""


class Transport(RequestsTransport):
    """azure-core's transport for requests, which heeds the limits of a call.

    A client that was closed while others use it, and one in a forked process, opens new connections.

    :param options: Options of ``azure.core.pipeline.transport.RequestsTransport``.
    """

    heeds_limits = True

    def __init__(self, *, session: requests.Session | None = None, **options: Any) -> None:
        super().__init__(session=session or Session(), **options)
        self._given = session
        if session is None:
            self.session = self._new_session()
        renewed_in_forks(self)

    def renew(self) -> None:
        if self.session is not self._given:  # what the caller made is up to the caller
            abandon(self.session)
            self.session = self._new_session()

    def close(self) -> None:
        if self._session_owner and self.session is not None:
            # There is one at any time: other threads may be about to send something.
            ending, self.session = self.session, self._new_session()
            ending.close()

    def _new_session(self) -> Session:
        session = Session()
        session.trust_env = self._use_env_settings
        return session

    def send(self, request: Any, *, limits: Limits | None = None, stream: bool = False, **config: Any) -> Any:
        """Send a request; see ``azure.core.pipeline.transport.RequestsTransport.send``.

        :param limits: Those of the call.
        :param stream: Leave the body to be read by the caller.
        """
        if not isinstance(request, HttpRequest):  # of the time before azure.core.rest
            return super().send(request, stream=stream, **config)
        if limits is None:
            limits = Limits()
        watched = limits if limits.watched else None
        if watched is not None:
            own = self.connection_config
            config["connection_timeout"] = watched.within(config.get("connection_timeout", own.timeout))
            config["read_timeout"] = watched.within(config.get("read_timeout", own.read_timeout))
        before = WATCHED.set(watched)
        try:
            sent: Any = super().send(request, stream=True, **config)
        finally:
            WATCHED.reset(before)
        response = limits.response = Response(sent, limits)
        if not stream:
            response.read()
        return response


class Session(requests.Session):
    """A session that keeps what the environment says of a host for as long as the environment stays as it is.

    It reads no netrc file: a client has its credential.
    """

    def __init__(self) -> None:
        super().__init__()
        # Trying again is up to the policies.
        retries = Retry(total=False, redirect=False, raise_on_status=False)
        adapter = Adapter(pool_maxsize=_CONNECTIONS, max_retries=retries)
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
        return response

    def get_redirect_target(self, resp: Any) -> None:
        """None: redirects are up to the policies, and where they lead need not be a URL."""

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
