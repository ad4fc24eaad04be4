"""Deleting all that a stack made."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ...core.clients.aio import AsyncDriver
from ..errors import StackError
from ..plan.changes import Change, Kind, Plan
from ..plan.preview import deletion, left_out
from ..plan.targets import ALL, Targets
from ..record.ids import above
from ..run.scheduler import Scheduler
from ..run.steps import Event
from ..state.interface import Owned
from ..state.journal import Journal, JournalError
from ..state.records import Run
from .destroy_run import DestroyRun, DestroyRunOptions
from .limited import limited
from .managing import check_not_managed
from .removing import Remover, deletion_key, removal_steps
from .results import Applied, note
from .resuming import settle_pending
from .units import Units

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._aio_client import ProvisioningClient


class Destroy(DestroyRun):
    """One run that deletes all that a stack made, in the reverse order; its program is not asked.

    :param targets: Which resources it is about; all if not given.
    :param options: Those of :class:`~azure.mgmt.provisioning.stack.apply.destroy_run.DestroyRun`.
    """

    def __init__(
        self,
        client: ProvisioningClient,
        journal: Journal,
        *,
        targets: Targets = ALL,
        **options: Unpack[DestroyRunOptions],
    ) -> None:
        super().__init__(client, journal, **options)
        self._targets = targets
        self._scheduler: Scheduler | None = None
        self._stopped = False
        self._doing: dict[str, Change] = {}
        self._run = 0

    def stop(self) -> None:
        """Begin nothing more, and wait for what is under way; called again, leave that, too: it can be gone on with."""
        self._stopped = True
        if self._scheduler is not None:
            self._scheduler.stop()

    def _is_stopped(self) -> bool:
        return self._stopped

    async def run(self) -> Applied:
        """Look what there is, ask, and delete.

        :raises StackError: It can't be done: something is protected, or is not the stack's. Nothing was sent.
        :raises JournalError: The journal can't be written.
        """
        async with limited(self._client, self._rate, self._journal) as drivers:
            await check_not_managed(type(self._client)._over(drivers.reading), self._journal)
            await settle_pending(drivers.reading, self._journal)
            owned = self._journal.owned()
            retained = [each for each in owned if each.retain_on_delete]
            self._targets.check([(each.id, each.component) for each in owned])
            all_gone = [each for each in reversed(owned) if not each.retain_on_delete]
            gone = self._targets.gone(all_gone)
            _check(gone, retained)
            await self._check_contents(gone, drivers)
            notes = [f"{each.id} stays at the service (retain_on_delete)" for each in retained]
            notes += left_out(len(all_gone) - len(gone))
            plan = Plan(self._name, tuple(map(deletion, gone)), notes=tuple(notes))
            return await self._declined(plan) or await self._delete(plan, gone, drivers.writing)

    async def _delete(self, plan: Plan, gone: list[Owned], driver: AsyncDriver) -> Applied:
        began, zero = time.time(), time.monotonic()
        self._run = self._journal.begin_run("destroy")
        remover = Remover(driver, self._journal, self._run, self._rate)
        units = Units({each.id.lower(): each for each in gone})
        steps = list(removal_steps(units, remover, driver.settings.subscription_id or ""))
        self._doing = {deletion_key(change.id): change for change in plan.changes}
        self._scheduler = Scheduler(steps, self._rate, self._told, (JournalError,))
        ending = "failed"
        try:
            outcomes = await self._scheduler.run()
            seconds = time.monotonic() - zero
            applied = Applied(plan, outcomes, dict.fromkeys(self._doing, Kind.DELETE), seconds=seconds)
            ending = "done" if applied.succeeded else "failed"
            return applied
        finally:
            run = Run(self._run, "destroy", began, ending, time.monotonic() - zero)
            self._journal.end_run(run, {} if ending == "done" and not self._targets else None)

    def _told(self, event: Event) -> None:
        assert self._scheduler is not None, "it runs"
        note(self._journal, self._run, self._scheduler, self._doing, event)
        self._report(event)


def _check(gone: list[Owned], retained: list[Owned]) -> None:
    """Refuse to delete what is protected, and what holds something that stays.

    :raises StackError: There is something like that.
    """
    protected = [each.id for each in gone if each.protect]
    if protected:
        names = "\n  ".join(protected)
        raise StackError(
            "nothing was deleted, since these are protected (protect=True):\n  "
            f"{names}\nLeave them with --exclude, or take the protection out of the program and run azprov up before"
        )
    ids = {each.id.lower() for each in gone}
    for each in retained:
        holder = next((id for id in above(each.id.lower()) if id in ids), None)
        if holder is not None:
            raise StackError(f"{each.id} is to stay (retain_on_delete), and would be deleted with {holder}")
