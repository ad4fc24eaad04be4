"""Following a deployment: what it does is told resource by resource, those of deployments within it included."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from azure.core.exceptions import HttpResponseError

from ..errors import Line
from ..run.steps import Event, Outcome, Report
from .ids import parsed

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient

_BETWEEN = 5.0
"""Seconds between two looks at what a deployment does."""
_FIRST = asyncio.FIRST_COMPLETED
_DEPLOYMENTS = "microsoft.resources/deployments"


class Followed:
    """What a deployment does.

    :param client: Asks for it.
    :param find: Gives its resource group, which is empty for one of a subscription, and its name; None as long as there
        is none.
    :param lines: The lines of the program that make the resources, by id in lower case.
    :param report: Is told what happens.
    :ivar outcomes: How each resource that it has begun ended, by id.
    """

    def __init__(
        self,
        client: ProvisioningClient,
        find: Callable[[], Awaitable[tuple[str, str] | None]],
        lines: Mapping[str, Line],
        report: Report,
    ) -> None:
        self.outcomes: dict[str, Outcome] = {}
        self._client = client
        self._find = find
        self._found: tuple[str, str] | None = None
        self._lines = lines
        self._report = report
        self._began = time.monotonic()
        self._begun: dict[str, float] = {}

    async def until(self, poller: Any, left: asyncio.Event) -> HttpResponseError | None:
        """Wait for the deployment, and tell meanwhile what it does; its error, if it failed.

        :param left: Is set when nobody waits any longer.
        """
        result, leaving = asyncio.ensure_future(poller.result()), asyncio.ensure_future(left.wait())
        try:
            while not (await asyncio.wait([result, leaving], timeout=_BETWEEN, return_when=_FIRST))[0]:
                await self._look()
            await self._look()
        finally:
            result.cancel()
            leaving.cancel()
        if not result.done() or result.cancelled():
            return None
        error = result.exception()
        if error is not None and not isinstance(error, HttpResponseError):
            raise error
        return error

    async def _look(self) -> None:
        self._found = self._found or await self._find()
        if self._found is None:
            return
        async for operation in self._operations(*self._found):
            self._tell(operation.properties)

    async def _operations(self, group: str, name: str) -> AsyncIterator[Any]:
        """What a deployment does, and the deployments that it makes."""
        operations = self._client.resources.deployment_operations
        listed = operations.list(group, name) if group else operations.list_at_subscription_scope(name)
        async for each in listed:
            properties: Any = each.properties
            target = properties.target_resource
            if target is None or not target.id:
                continue
            if (target.resource_type or "").lower() != _DEPLOYMENTS:
                yield each
                continue
            named = parsed(target.id)
            if named is not None and properties.status_code not in ("BadRequest", "NotFound"):
                async for inner in self._operations(named.scope.group, named.names[-1]):
                    yield inner

    def _tell(self, properties: Any) -> None:
        """Tell what is new of a resource."""
        key: str = properties.target_resource.id
        if key in self.outcomes:
            return
        now = time.monotonic() - self._began
        if key not in self._begun:
            self._begun[key] = now
            self._report(Event("started", key, now))
        if properties.provisioning_state == "Succeeded":
            self.outcomes[key] = Outcome("done", began=self._begun[key], ended=now)
            self._report(Event("done", key, now))
        elif properties.provisioning_state in ("Failed", "Canceled"):
            error = self._error(key, properties)
            self.outcomes[key] = Outcome("failed", error=error, began=self._begun[key], ended=now)
            self._report(Event("failed", key, now, text=str(error)))

    def _error(self, key: str, properties: Any) -> HttpResponseError:
        """Why a resource was not made, with the line of the program that says it."""
        found = None if properties.status_message is None else properties.status_message.error
        line = self._lines.get(key.lower())
        where = "" if line is None else f"{line}: "
        if found is None:
            return HttpResponseError(f"{where}{properties.provisioning_state} ({properties.status_code})")
        return HttpResponseError(f"{where}({found.code}) {found.message}")
