"""urllib3's connections, which end with the time of the call that uses them, however slowly bytes trickle."""

from __future__ import annotations

import io
from collections.abc import Mapping
from contextvars import ContextVar
from http.client import HTTPResponse
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from ..limits import Limits

WATCHED: ContextVar[Limits | None] = ContextVar("WATCHED", default=None)
"""The limits of the call that is being sent, where its time is watched. Connections serve one call after another."""


class _TimedReader(io.RawIOBase):
    """Reads from a socket, and waits for each piece no longer than the call may take."""

    def __init__(self, connected: Any, limits: Limits) -> None:
        super().__init__()
        self._socket = connected
        self._raw = connected.makefile("rb", buffering=0)
        self._patience: float | None = connected.gettimeout()
        self._limits = limits

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._limits.left()
        if left <= 0:
            raise TimeoutError("timed out")
        self._socket.settimeout(left if self._patience is None else min(self._patience, left))
        read: int | None = self._raw.readinto(buffer)
        return read

    def close(self) -> None:
        self._raw.close()
        super().close()


class _TimedSocket:
    """A socket of which http.client takes nothing but a file to read from."""

    def __init__(self, connected: Any, limits: Limits) -> None:
        self._socket = connected
        self._limits = limits

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_TimedReader(self._socket, self._limits))


class _Received(HTTPResponse):
    """http.client's response, read within the time of the call."""

    def __init__(self, sock: Any, *arguments: Any, **options: Any) -> None:
        limits = WATCHED.get()
        read_from: Any = sock if limits is None else _TimedSocket(sock, limits)
        super().__init__(read_from, *arguments, **options)


class _Sending:
    """The part of a connection that sends."""

    response_class: Any = _Received
    sock: Any

    def send(self, data: Any) -> None:
        """Send data, and wait for it to be taken no longer than the call may take."""
        limits = WATCHED.get()
        if limits is not None and self.sock is not None:
            self.sock.settimeout(limits.within(self.sock.gettimeout() or limits.seconds))
        super().send(data)  # type: ignore[misc] # of the connection that this is a part of


class _Connection(_Sending, HTTPConnection):
    """A connection over plain HTTP."""


class _SecureConnection(_Sending, HTTPSConnection):
    """A connection over HTTPS."""


class _Pool(HTTPConnectionPool):
    ConnectionCls: Any = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls: Any = _SecureConnection


_POOLS: Mapping[str, Any] = {"http": _Pool, "https": _SecurePool}


class Adapter(HTTPAdapter):
    """requests' adapter, over such connections."""

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options)
        manager: Any = self.poolmanager
        manager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **options)
        if not proxy.lower().startswith("socks"):  # which has connections of its own
            manager.pool_classes_by_scheme = _POOLS
        return manager
