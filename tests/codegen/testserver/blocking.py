"""Asynchronous clients that are called as synchronous ones are, so that every scenario is driven on both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from http.cookies import SimpleCookie
from typing import Any

from azure.core.pipeline.policies import SansIOHTTPPolicy


class Cookies(SansIOHTTPPolicy[Any, Any]):
    """Sends the server's cookies back, by which it counts tries; azure-core's asynchronous transport keeps none."""

    def __init__(self) -> None:
        self._kept: SimpleCookie = SimpleCookie()

    def on_request(self, request: Any) -> None:
        if self._kept:
            request.http_request.headers["Cookie"] = "; ".join(f"{name}={m.value}" for name, m in self._kept.items())

    def on_response(self, request: Any, response: Any) -> None:
        self._kept.load(response.http_response.headers.get("Set-Cookie", ""))


class Loop:
    """An event loop that runs what asynchronous clients return, one thing after the other."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()

    def close(self) -> None:
        self._loop.close()

    def run(self, result: Any) -> Any:
        """The result of a call, awaited; of a listing, content or a poller, what can be used as the synchronous one."""
        if inspect.isawaitable(result):
            result = self._loop.run_until_complete(_awaited(result))
        if hasattr(result, "__anext__"):
            return self._items(result)
        return _Poller(result, self) if hasattr(result, "continuation_token") else result

    def _items(self, items: Any) -> Iterator[Any]:
        try:
            while True:
                yield self._loop.run_until_complete(_awaited(anext(items)))
        except StopAsyncIteration:
            return
        finally:
            if hasattr(items, "aclose"):
                self._loop.run_until_complete(items.aclose())


async def _awaited(result: Any) -> Any:
    return await result


class _Poller:
    """What scenarios do with a poller."""

    def __init__(self, poller: Any, loop: Loop) -> None:
        self._poller = poller
        self._loop = loop

    def result(self) -> Any:
        return self._loop.run(self._poller.result())

    def wait(self) -> None:
        self._loop.run(self._poller.wait())

    def continuation_token(self) -> str:
        token: str = self._poller.continuation_token()
        return token


class Blocking:
    """An asynchronous client, or one of its operation groups."""

    def __init__(self, inner: Any, loop: Loop) -> None:
        self._inner = inner
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if not callable(found):
            return Blocking(found, self._loop)
        return lambda *arguments, **options: self._loop.run(found(*arguments, **options))

    def __enter__(self) -> Blocking:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
