"""Looking at all that a stack made: what is gone is forgotten, and what others changed is told."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from azure.core.exceptions import HttpResponseError, ResourceExistsError

from ...core.clients.aio import AsyncDriver
from ..plan.changes import Difference
from ..plan.children import Children
from ..plan.compare import Comparison
from ..plan.planner import plan_of_operation
from ..plan.reading import AT_ONCE, is_absence, wire_of
from ..plan.targets import ALL, Targets
from ..run.rate import Rate
from ..state.interface import Owned, without_hashes
from ..state.journal import Journal
from ..state.records import Run
from .limited import limited
from .reaching import made_by, reading_of
from .resuming import settle_pending

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient


@dataclass(frozen=True)
class Seen:
    """What was seen of a resource.

    :ivar is_there: Whether it is there; None if it can't be read: no operation does, or what it stands below is
        not ready.
    :ivar differences: The members that are not as the stack said (``before``), with what is there (``after``).
    """

    id: str
    type: str
    component: tuple[str, ...]
    is_there: bool | None
    differences: tuple[Difference, ...] = ()

    @property
    def has_drifted(self) -> bool:
        """Whether it is not as the stack left it."""
        return self.is_there is False or bool(self.differences)


class Refresh:
    """One run that reads all that a stack made. Its program is not asked, and nothing is changed at the service.

    :param client: An async client: ``azure.mgmt.provisioning.aio.ProvisioningClient``.
    :param journal: What is known of the stack.
    :param targets: Which resources it is about; all if not given.
    :param rate: How fast requests are sent: as fast as Azure Resource Manager allows if not given.
    """

    def __init__(
        self, client: ProvisioningClient, journal: Journal, *, targets: Targets = ALL, rate: Rate | None = None
    ) -> None:
        self._client = client
        self._journal = journal
        self._targets = targets
        self._rate = rate or Rate()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._owned = {each.id.lower() for each in journal.owned()}

    async def run(self) -> Sequence[Seen]:
        """Read, and forget what is gone; what was seen, in the order in which it was made.

        :raises StackError: The targets name nothing.
        :raises JournalError: The journal can't be written.
        :raises ~azure.core.exceptions.HttpResponseError: What is there can't be read.
        """
        began, zero = time.time(), time.monotonic()
        owned = self._journal.owned()
        self._targets.check([(each.id, each.component) for each in owned])
        chosen = [each for each in owned if self._targets.name(each.id, each.component)]
        run = self._journal.begin_run("refresh")
        ending = "failed"
        try:
            async with limited(self._client, self._rate, self._journal) as drivers:
                await settle_pending(drivers.reading, self._journal)
                found = await asyncio.gather(*(self._look(drivers.reading, each) for each in chosen))
            self._journal.forget(seen.id for seen in found if seen.is_there is False)
            ending = "done"
            return found
        finally:
            self._journal.end_run(Run(run, "refresh", began, ending, time.monotonic() - zero))

    async def _look(self, driver: AsyncDriver, owned: Owned) -> Seen:
        reading = reading_of(owned)
        if reading is None:
            return Seen(owned.id, owned.type, owned.component, None)
        try:
            live = await self._read(driver, *reading)
        except ResourceExistsError:  # a conflict with the state of what it stands below
            return Seen(owned.id, owned.type, owned.component, None)
        return Seen(owned.id, owned.type, owned.component, live is not None, self._differences(owned, live))

    async def _read(
        self, driver: AsyncDriver, operation: Any, arguments: tuple[Any, ...], options: dict[str, Any]
    ) -> Any:
        """What is there: JSON; None if nothing is."""
        try:
            async with self._slots:
                return wire_of(await driver.call(operation, arguments, options))
        except HttpResponseError as error:
            if is_absence(error):
                return None
            raise

    def _differences(self, owned: Owned, live: Any) -> tuple[Difference, ...]:
        """The members in which what is there differs from what the stack said last, as far as that is kept."""
        made = made_by(owned)
        if live is None or made is None or owned.body is None:
            return ()
        said = without_hashes(owned.body)
        children = Children(owned.id, lambda each: each.lower() in self._owned)
        comparison = Comparison(salt=owned.salt, in_doubt=owned.in_doubt, children=children)
        found = comparison.compare(plan_of_operation(made), said, live, said)
        return tuple(Difference(each.path, each.after, each.before, each.secret) for each in found)
