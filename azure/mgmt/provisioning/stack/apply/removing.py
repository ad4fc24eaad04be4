"""Deleting what a stack made: requests, noted in the journal before and after, and the order of several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from azure.core.exceptions import HttpResponseError, ResourceNotFoundError

from ...core.clients.aio import AsyncDriver
from ...core.declare.operation import Operation
from ..run.rate import Rate, share_of_id
from ..run.steps import Step, Telling
from ..state.interface import Owned
from ..state.journal import Journal
from ..state.records import Change as Changed
from ..state.records import Pending
from .busy import patiently
from .reaching import deletion_of
from .units import Units

LONG = 30.0
"""Seconds that an operation is taken to last that is waited for."""
_INTERVAL = 3.0
"""Seconds between polls where a service asks for no others: many wait for the operation to end."""


class Remover:
    """Deletes resources, each as a step of a run.

    :param run: The number of the run.
    :param rate: How fast requests are sent.
    """

    def __init__(self, driver: AsyncDriver, journal: Journal, run: int, rate: Rate) -> None:
        self._driver = driver
        self._rate = rate
        self._journal = journal
        self._run = run
        self._doubted = {*journal.pending()}

    async def delete(self, owned: Owned, telling: Telling) -> Changed:
        """Delete a resource; what is gone already is deleted."""
        deletion = deletion_of(owned)
        if deletion is not None:
            pending = Pending(owned, "delete", self._run)
            with suppress(ResourceNotFoundError):  # somebody else deleted it
                await patiently(lambda: self.send(self._driver, *deletion, pending, telling), telling)
        await self._journal.settle(owned.id, None)
        self._doubted.discard(owned.id.lower())
        return "delete"

    async def forget(self, owned: Owned) -> Changed:
        """Note that a resource is gone with what it stood below."""
        await self._journal.settle(owned.id, None)
        return "delete"

    async def send(
        self,
        driver: Any,
        operation: Operation,
        arguments: tuple[Any, ...],
        options: Mapping[str, Any],
        pending: Pending,
        telling: Telling,
    ) -> Any:
        """Send one request that changes something, and wait for its operation. What is under way is noted."""
        await self._journal.sending(pending)
        try:
            if operation.long_running is None:
                return await driver.call(operation, arguments, options)
            if "polling_interval" not in driver.settings.options:
                options = {"polling_interval": _INTERVAL, **options}
            poller = await driver.begin(operation, arguments, options)
        except HttpResponseError as error:
            await self._note_refusal(pending, error)
            raise
        # It may come to something, whatever is answered if it is sent again.
        self._doubted.add(pending.key)
        if not poller.done():
            await self._journal.sending(replace(pending, token=poller.continuation_token()))
        poller.add_update_callback(lambda update: telling.status(update.status))
        with self._rate.waiting():
            return await poller.result()

    async def _note_refusal(self, pending: Pending, error: HttpResponseError) -> None:
        """Note that nothing is under way, if the answer to a request says so."""
        if 400 <= (error.status_code or 0) < 500 and pending.key not in self._doubted:
            await self._journal.refused(pending.key)


def deletion_key(identity: str) -> str:
    """What the step is called that deletes a resource."""
    return f"{identity} (deleted)"


def lock_of(identity: str) -> str | None:
    """The parent that bears one change at a time: the resource that a child of one stands below."""
    before, provider, after = identity.rpartition("/providers/")
    parts = after.split("/")
    return f"{before}{provider}{'/'.join(parts[:-2])}".lower() if provider and len(parts) > 3 else None


def removal_steps(
    units: Units,
    remover: Remover,
    subscription: str,
    after: Callable[[Owned], Iterable[str]] = lambda owned: (),
    replaced: Mapping[str, str] | None = None,
) -> Iterator[Step]:
    """The steps that delete resources, each behind those that delete what needs it.

    What stands below something that is deleted goes with that, unless it has to go before something else that has to
    go before that.

    :param units: The resources.
    :param subscription: The subscription of the client.
    :param after: Keys of other steps that have to be done before.
    :param replaced: Keys of the steps that delete what is made anew, by its id in lower case.
    """
    members = units.members()
    keys = {**(replaced or {}), **{key: deletion_key(each.id) for key, each in units.gone.items()}}
    for key, each in units.gone.items():
        unit = units.of[key]
        if unit != key:
            yield Step(keys[key], _forgetting(remover, each), [keys[unit]], seconds=0)
            continue
        others = dict.fromkeys(other for member in members[key] for other in after(member))
        yield Step(
            keys[key],
            _deleting(remover, each),
            [*(keys[other] for other in sorted(units.before[key])), *others],
            share_of_id("deletes", each.id, subscription),
            lock=lock_of(each.id),
            seconds=LONG,
            deadline=each.timeouts,
        )


def _forgetting(remover: Remover, owned: Owned) -> Callable[[Telling], Any]:
    return lambda telling: remover.forget(owned)


def _deleting(remover: Remover, owned: Owned) -> Callable[[Telling], Any]:
    return lambda telling: remover.delete(owned, telling)
