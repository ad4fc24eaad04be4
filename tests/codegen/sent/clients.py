"""Clients of a package that was generated from a small document, over transports that play a script."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from types import ModuleType
from typing import Any

from azure.core.async_paging import AsyncItemPaged
from azure.core.paging import ItemPaged

from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR
from tests.core.support import (
    HOST,
    SUBSCRIPTION,
    Answer,
    AsyncCredential,
    Credential,
    Script,
    Sent,
)
from tests.core.transports import AsyncTransport, SyncTransport

from ..packages import module

Method = Callable[..., Any]


class Generated:
    """A generated package, whose methods are called by both of its clients.

    :ivar results: What the methods gave: a list for pages and streams.
    """

    def __init__(self, service: ServiceIR, package: ModuleType) -> None:
        self.service, self.package = service, package
        self.models: Any = None
        self.results: list[Any] = []
        if service.models or service.enums:
            self.models = module(package, "models")

    def calls(self, method: str, *arguments: Any, answers: Any = (), client: Any = None, **options: Any) -> list[Sent]:
        """The requests of a method; those of both clients have to be the same.

        :param method: Its name, with that of its group.
        :param answers: What is answered, in order; 200 without a body by default.
        :param client: What the client is made with, besides what each is.
        """
        self.results = []
        found = []
        for run in (self._sync, self._async):
            script = Script(*(answers or (Answer(),)), repeat=not answers)
            self.results.append(run(method, script, client or {}, lambda call: call(*arguments, **options)))
            found.append(script.sent)
        one, other = ([_told(each) for each in sent] for sent in found)
        assert one == other, (one, other)
        assert self.results[0] == self.results[1], self.results
        return found[0]

    def _made(self, package: Any, credential: Any, transport: Any, given: dict[str, Any]) -> Any:
        if self.service.uses_subscription:
            given = {"subscription_id": SUBSCRIPTION, **given}
        return getattr(package, self.service.client)(credential, **{"base_url": HOST, "transport": transport, **given})

    def _sync(self, method: str, script: Script, given: dict[str, Any], call: Callable[[Method], Any]) -> Any:
        with self._made(self.package, Credential(), SyncTransport(script), given) as client:
            found = call(_method(client, method))
            if hasattr(found, "result"):
                found = found.result()
            return list(found) if isinstance(found, (ItemPaged, Iterator)) else found

    def _async(self, method: str, script: Script, given: dict[str, Any], call: Callable[[Method], Any]) -> Any:
        async def run() -> Any:
            twin = module(self.package, "aio")
            async with self._made(twin, AsyncCredential(), AsyncTransport(script), given) as client:
                found = call(_method(client, method))
                if hasattr(found, "__await__"):
                    found = await found
                if hasattr(found, "result"):
                    found = await found.result()
                if isinstance(found, (AsyncItemPaged, AsyncIterator)):
                    return [each async for each in found]
                return found

        return asyncio.run(run())


def _method(client: Any, name: str) -> Method:
    *groups, last = name.split(".")
    for group in groups:
        client = getattr(client, group)
    found: Method = getattr(client, last)
    return found


_OF_EACH_CALL = ("authorization", "user-agent", "x-ms-client-request-id", "x-ms-correlation-request-id")


def _told(sent: Sent) -> Any:
    """A request without what each call has of its own."""
    headers = {name.lower(): value for name, value in sent.headers.items()}
    return sent.method, sent.url, {name: headers[name] for name in headers if name not in _OF_EACH_CALL}, sent.content
