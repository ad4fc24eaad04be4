"""Applying a stack: what its program says is planned, approved and made, and what it looks at is waited for."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from ...core.clients.aio import AsyncDriver
from ..drivers import run_with_look_ups
from ..plan.changes import LOSSES, Boundary, Change, Kind, Plan, is_lost, lost_by
from ..plan.fill import filled, holds_secret, plain
from ..plan.planner import Planner
from ..plan.policies import check_violations, violations_of
from ..plan.preview import left_of, planned
from ..plan.reading import Reading
from ..plan.targets import ALL, Targets
from ..record.lines import program_line
from ..record.marks import Origin
from ..record.nodes import Graph, Node
from ..record.world import ProgramWorld, Unknown
from ..run.scheduler import Scheduler
from ..run.steps import Event
from ..running import Program, Recording
from ..state.interface import Owned
from ..state.journal import Journal, JournalError
from ..state.records import Run
from .changing import Changer
from .contents import check_contents
from .graph import Steps
from .limited import Drivers, limited
from .losses import check_losses, check_shown
from .managing import check_not_managed
from .program_run import ProgramRun, ProgramRunOptions
from .results import STOPPED, Applied, note
from .resuming import settle_pending

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._aio_client import ProvisioningClient

_LEFT = (
    "the run was stopped twice before its program came to its end: what it says no more is not deleted, and the "
    "outputs stay as they were"
)


class Up(ProgramRun):
    """One run of a stack, resource by resource.

    :param foreign: Delete resource groups with what others made in them.
    :param targets: Which resources it is about; all if not given.
    :param options: Those of :class:`~azure.mgmt.provisioning.stack.apply.program_run.ProgramRun`.
    """

    def __init__(
        self,
        program: Program,
        client: ProvisioningClient,
        journal: Journal,
        *,
        foreign: bool = False,
        targets: Targets = ALL,
        **options: Unpack[ProgramRunOptions],
    ) -> None:
        super().__init__(program, client, journal, **options)
        self._foreign = foreign
        self._targets = targets
        self._scheduler = Scheduler(gate=self._rate, report=self._told, fatal=(JournalError,), more=True)
        self._stopped = False
        self._changes: dict[Node, Change] = {}
        self._lost: frozenset[str] = frozenset()
        self._changer: Changer | None = None
        self._steps: Steps | None = None
        self._program_run: asyncio.Future[None] | None = None
        self._run = 0

    def stop(self) -> None:
        """Begin nothing more, and wait for what is under way; called again, leave that, too: it can be gone on with."""
        if self._stopped and self._program_run is not None:
            self._program_run.cancel()  # it may be busy with something else than looking
        self._stopped = True
        self._scheduler.stop()

    def _is_stopped(self) -> bool:
        return self._stopped

    async def run(self) -> Applied:
        """Plan, ask, and apply.

        :raises StackError: The program says what a stack can't do, or the plan can't be carried out. Nothing was sent.
        :raises JournalError: The journal can't be written.
        :raises ~azure.core.exceptions.HttpResponseError: What is there can't be read.
        """
        async with limited(self._client, self._rate, self._journal) as drivers:
            return await self._run_over(drivers)

    async def _run_over(self, drivers: Drivers) -> Applied:
        self._loop = asyncio.get_running_loop()
        self._waiting: asyncio.Future[Boundary] = self._loop.create_future()
        self._go_on: asyncio.Future[bool] = self._loop.create_future()
        self._recording = Recording(Graph(), ProgramWorld(self._look))
        reading = Reading(drivers.reading)
        self._planner = Planner(self._recording.graph, self._recording.world.marks, reading, self._journal)
        program = self._program_run = asyncio.ensure_future(self._settle_and_run(drivers.reading))
        either: list[asyncio.Future[Any]] = [program, self._waiting]
        try:
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if program.done() and not program.cancelled():
                program.result()
            if self._stopped:
                return Applied(Plan(self._name, ()), approved=False, notes=(STOPPED,))
            waiting = self._waiting.result() if self._waiting.done() else None
            plan = await planned(
                self._recording, self._planner, self._name, waiting, targets=self._targets, policies=self._policies
            )
            self._check(plan)
            if not self._foreign:
                reader = type(self._client)._over(drivers.reading)
                await check_contents(reader, [each.id for each in plan.of_kind(*LOSSES)], self._journal.owned())
            return await self._declined(plan) or await self._apply(plan, program, drivers.writing)
        finally:
            if not self._go_on.done():
                self._go_on.set_result(False)
            self._scheduler.no_more()
            if not self._waiting.done():
                program.cancel()
            await asyncio.wait([program])
            if not program.cancelled():
                program.exception()  # it was raised, or comes after another one

    async def _apply(self, plan: Plan, program: asyncio.Future[None], driver: AsyncDriver) -> Applied:
        began, zero = time.time(), time.monotonic()
        self._run = self._journal.begin_run("up")
        self._lost = lost_by(plan.changes)
        marks = self._recording.world.marks
        self._changer = Changer(
            driver, self._planner, Reading(driver), marks, self._journal, self._run, self._rate, adopt=self._adopt
        )
        self._steps = Steps(
            self._recording.graph,
            self._changer,
            self._changes,
            self._journal.owned(),
            driver.settings.subscription_id or "",
        )
        running = asyncio.ensure_future(self._scheduler.run())
        ending = "failed"
        complete = plan.boundary is None  # so that all is known before anything is begun
        outputs: dict[str, Any] | None = None
        notes: list[str] = []
        try:
            notes = await self._add(last=complete)
            self._go_on.set_result(True)
            try:
                await asyncio.wait([program])
                if program.cancelled():
                    notes = [_LEFT]
                elif not complete:
                    program.result()
                    complete = self._recording.boundary is None
                    notes = await self._add(last=complete)
            except BaseException:
                self._scheduler.stop()
                raise
            finally:
                self._scheduler.no_more()
                outcomes = await running
            boundary = self._recording.boundary
            if complete and all(each.ending == "done" for each in outcomes.values()):
                outputs = self._outputs()
                ending = "done"
            return Applied(
                plan,
                outcomes,
                self._steps.kinds,
                outputs or {},
                self._secret_outputs(),
                time.monotonic() - zero,
                None if boundary is None else str(boundary),
                complete=complete,
                notes=tuple(notes),
            )
        finally:
            kept = None
            if outputs is not None:
                secret = self._secret_outputs()
                kept = {name: each for name, each in outputs.items() if name not in secret}
            run = Run(self._run, "up", began, ending, time.monotonic() - zero)
            self._journal.end_run(run, kept)

    async def _settle_and_run(self, driver: AsyncDriver) -> None:
        """Run the program, once what an earlier run began has ended."""
        await check_not_managed(type(self._client)._over(driver), self._journal)
        await settle_pending(driver, self._journal)
        await run_with_look_ups(
            self._program, self._client, driver, self._recording, self._name, self._config, self._others
        )

    def _look(self, origin: Origin) -> Any:
        """The value that the program looks at; in its thread, which waits."""
        place = Boundary(origin.describe(), program_line())
        return asyncio.run_coroutine_threadsafe(self._looked(origin, place), self._loop).result()

    async def _looked(self, origin: Origin, place: Boundary) -> Any:
        if not self._go_on.done():
            try:
                return await self._planner.value(origin)
            except Unknown:
                if not self._waiting.done():
                    self._waiting.set_result(place)
        if not await asyncio.shield(self._go_on):
            raise Unknown
        if self._program_run is not None and self._program_run.cancelled():  # it was left
            raise Unknown
        await self._add()
        assert self._steps is not None, "it goes on"
        for node in dict.fromkeys(origin.nodes()):
            if node in self._steps.keys:
                outcome = await self._scheduler.ended(self._steps.keys[node])
                if outcome.ending != "done":
                    raise Unknown
        return await self._planner.value(origin)

    async def _add(self, *, last: bool = False) -> list[str]:
        """Add the steps of what was recorded since.

        :param last: That was all: what the program no longer says is deleted, too.
        :return: What there is to say about what is left.
        """
        assert self._steps is not None, "it goes on"
        assert self._changer is not None, "it goes on"
        chosen = await self._targets.nodes(self._recording.graph, self._planner)
        new = [node for node in chosen if node not in self._changes]
        changes = {node: await self._planner.change(node) for node in new}
        check_violations(violations_of(changes.values(), self._policies))
        check_shown(changes.values(), self._lost)
        # Only now, so that what is refused is refused again at the end of a program that caught the error.
        self._changes.update(changes)
        kept = [(node, change) for node, change in changes.items() if change.kind is Kind.SAME]
        await asyncio.gather(*(self._changer.keep(node, change) for node, change in kept))
        gone = self._deleted() if last else []
        shown = [each for each in gone if is_lost(each.id, self._lost)]
        self._scheduler.add(self._steps.of_last(new, shown) if last else list(self._steps.of_nodes(new)))
        if self._targets:
            await self._planner.look_up([each.value for each in self._recording.exports.values()])
        return [_unshown(each) for each in gone if not is_lost(each.id, self._lost)]

    def _check(self, plan: Plan) -> None:
        """Refuse a plan that can't be carried out.

        :raises StackError: It violates a policy, would delete what is to stay, or take over what was not made by the
            stack.
        """
        check_violations(plan.violations)
        check_losses(plan.changes, self._planner.owned())
        named = [self._planner.identity(node) for node in self._recording.graph.nodes if node.options.adopt]
        allowed = [*named, *(each.id for each in self._journal.owned())]
        self._check_taken_over(plan, allowed, Kind.ADOPT, Kind.REPLACE)

    def _deleted(self) -> list[Owned]:
        gone = self._targets.gone(self._planner.owned_elsewhere(), left_of(self._planner, self._changes.values()))
        return [each for each in gone if not each.retain_on_delete]

    def _outputs(self) -> dict[str, Any]:
        """The outputs; what is made of resources that were left alone and can't be told stays as it was."""
        marks, before = self._recording.world.marks, self._journal.outputs()
        found: dict[str, Any] = {}
        for name, export in self._recording.exports.items():
            try:
                found[name] = plain(filled(export.value, marks, self._planner.results))
            except Unknown:
                if name in before:
                    found[name] = before[name]
        return found

    def _secret_outputs(self) -> frozenset[str]:
        """Those that are said to be secret, and those that are made of something secret."""
        marks = self._recording.world.marks
        return frozenset(
            name
            for name, export in list(self._recording.exports.items())  # a program that was left may go on
            if export.secret or holds_secret(filled(export.value, marks, self._planner.results))
        )

    def _told(self, event: Event) -> None:
        """Note how a step ended, and tell it."""
        if self._steps is not None:
            note(self._journal, self._run, self._scheduler, self._steps.doing, event)
        self._report(event)


def _unshown(owned: Owned) -> str:
    return (
        f"{owned.id} is no longer said, which the program showed behind what it looked at. The plan that was approved "
        "does not delete it, so that it is left: run it again"
    )
