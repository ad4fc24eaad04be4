"""Applying a stack through a deployment or a deployment stack: Azure's own engine makes what the program says."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from azure.core.exceptions import HttpResponseError

from ..apply.changing import Changer
from ..apply.limited import Drivers, limited
from ..apply.managing import check_not_managed
from ..apply.program_run import ProgramRun, ProgramRunOptions
from ..apply.removing import deletion_key
from ..apply.results import Applied
from ..apply.resuming import settle_pending
from ..drivers import run_with_look_ups
from ..plan.changes import Change, Kind, Plan
from ..plan.fill import filled, holds_secret, plain
from ..plan.planner import Planner
from ..plan.policies import check_violations
from ..plan.preview import planned
from ..plan.reading import Reading
from ..record.nodes import Graph, Node
from ..record.world import ProgramWorld, Unknown
from ..run.steps import Event, Outcome
from ..running import Program, Recording
from ..state.interface import Owned
from ..state.journal import Journal
from ..state.records import Done, Pending, Run
from .compiling import CompiledTemplate, compiled
from .deployment_stack import DeploymentStack
from .engines import WRITTEN, DeploymentEngine, Engine
from .following import Followed
from .stack_engine import StackEngine

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._aio_client import ProvisioningClient

_LEFT = "the deployment was left, and goes on at the service. Run the stack again to go on with what it makes"


class Deploy(ProgramRun):
    """One run of a stack, whose resources are made by a deployment.

    :param through: The deployment stack that makes and manages them; a deployment alone if not given.
    :param options: Those of :class:`~azure.mgmt.provisioning.stack.apply.program_run.ProgramRun`.
    """

    def __init__(
        self,
        program: Program,
        client: ProvisioningClient,
        journal: Journal,
        *,
        through: DeploymentStack | None = None,
        **options: Unpack[ProgramRunOptions],
    ) -> None:
        super().__init__(program, client, journal, **options)
        self._through = through
        self._engine = engine_of(through, client, journal, self._name, adopt=self._adopt)
        self._left = asyncio.Event()

    def stop(self) -> None:
        """Leave the deployment, which goes on at the service: the next run finds what it made."""
        self._left.set()

    def _is_stopped(self) -> bool:
        return self._left.is_set()

    async def run(self) -> Applied:
        """Plan, ask, and deploy.

        :raises StackError: The program says what a stack or a template can't, or the plan can't be carried out. Nothing
            was sent.
        :raises ~azure.core.exceptions.HttpResponseError: What is there can't be read, or the deployment is refused.
        """
        async with limited(self._client, self._rate, self._journal) as drivers:
            reader = type(self._client)._over(drivers.reading)
            if self._through is None:
                await check_not_managed(reader, self._journal)
            await settle_pending(drivers.reading, self._journal)
            recording = Recording(Graph(), ProgramWorld())
            await run_with_look_ups(
                self._program, self._client, drivers.reading, recording, self._name, self._config, self._others
            )
            template = compiled(recording, drivers.reading.settings, scope=self._engine.scope)
            await self._engine.settle(reader, template)
            planner = self._planner(recording, drivers)
            plan = await planned(recording, planner, self._name, policies=self._policies)
            check_violations(plan.violations)
            plan = await self._engine.planned(plan, drivers)
            self._check_taken_over(
                plan, [node.id for node in recording.graph.nodes if node.options.adopt], Kind.ADOPT
            )  # fmt: skip
            return await self._declined(plan) or await self._deploy(plan, recording, template, drivers)

    def _planner(self, recording: Recording, drivers: Drivers) -> Planner:
        return Planner(recording.graph, recording.world.marks, Reading(drivers.reading), self._journal)

    async def _deploy(self, plan: Plan, recording: Recording, template: CompiledTemplate, drivers: Drivers) -> Applied:
        began, zero = time.time(), time.monotonic()
        run = self._journal.begin_run("up")
        written = {change.id.lower(): change for change in plan.of_kind(*WRITTEN)}
        gone = {deletion_key(change.id): change for change in plan.of_kind(Kind.DELETE)}
        outcomes: dict[str, Outcome] = {}
        ending, kept = "failed", None
        try:
            if self._engine.has_work(plan):
                outcomes = await self._made(written, gone, recording, template, drivers, run)
            if self._left.is_set():
                return Applied(plan, outcomes, _kinds(outcomes, written, gone), complete=False, notes=(_LEFT,))
            outputs, secret = await self._settled(recording, drivers, run, written)
            await self._settle_gone(gone, outcomes)
            if all(each.ending == "done" for each in outcomes.values()):
                ending, kept = "done", {name: each for name, each in outputs.items() if name not in secret}
            shown = outputs if kept is not None else {}
            seconds = time.monotonic() - zero
            return Applied(plan, outcomes, _kinds(outcomes, written, gone), shown, secret, seconds)
        finally:
            kinds = _kinds(outcomes, written, gone)
            for key, outcome in outcomes.items():
                change: Any = kinds[key].value
                seconds = (outcome.ended or 0.0) - (outcome.began or 0.0)
                text = "" if outcome.error is None else str(outcome.error)
                self._journal.note(run, Done(key, change, outcome.ending, outcome.began or 0.0, seconds, (), text))
            self._journal.end_run(Run(run, "up", began, ending, time.monotonic() - zero), kept)

    async def _made(
        self,
        written: Mapping[str, Change],
        gone: Mapping[str, Change],
        recording: Recording,
        template: CompiledTemplate,
        drivers: Drivers,
        run: int,
    ) -> dict[str, Outcome]:
        """Deploy the template; how each resource ended, by key."""
        await self._note_begun(written, gone, recording, run)
        reader, writer = (type(self._client)._over(each) for each in (drivers.reading, drivers.writing))
        try:
            poller = await self._engine.begin(writer, template)
        except HttpResponseError:
            for change in (*written.values(), *gone.values()):
                await self._journal.refused(change.id)
            raise
        zero = time.monotonic()
        followed = Followed(reader, lambda: self._engine.deployment(reader), template.lines, self._report)
        error = await followed.until(poller, self._left)
        outcomes = followed.outcomes
        left = self._left.is_set()
        deleted = {} if left else await self._engine.ended(reader, [change.id for change in gone.values()])
        ended = time.monotonic() - zero
        for key, change in gone.items():
            found = deleted.get(change.id, Outcome("left"))
            outcomes[key] = Outcome(found.ending, error=found.error, began=ended, ended=ended)
            if not left:
                self._report(Event(found.ending, key, ended, text="" if found.error is None else str(found.error)))
        if error is not None and all(each.error is None for each in outcomes.values()):
            raise error
        seen = {key.lower() for key in outcomes}
        for key, change in written.items():
            if key not in seen:
                outcomes[change.id] = Outcome("left" if left else "done" if error is None else "not begun")
        return outcomes

    async def _note_begun(
        self, written: Mapping[str, Change], gone: Mapping[str, Change], recording: Recording, run: int
    ) -> None:
        """Note what is about to be made and deleted."""
        for node in recording.graph.nodes:
            change = written.get(node.id.lower())
            if change is not None and not node.is_lookup:
                what: Any = change.kind.value
                await self._journal.sending(Pending(_begun(node, change), what, run))
        known = {each.id.lower(): each for each in self._journal.owned()}
        for change in gone.values():
            owned = known.get(change.id.lower())
            if owned is not None:
                await self._journal.sending(Pending(owned, "delete", run))

    async def _settle_gone(self, gone: Mapping[str, Change], outcomes: Mapping[str, Outcome]) -> None:
        """Note what is not the stack's any more."""
        for key, change in gone.items():
            if outcomes[key].ending == "done":
                await self._journal.settle(change.id, None)
            else:
                await self._journal.refused(change.id)
        for identity in self._engine.released():
            await self._journal.settle(identity, None)

    async def _settled(
        self, recording: Recording, drivers: Drivers, run: int, written: Mapping[str, Change]
    ) -> tuple[dict[str, Any], frozenset[str]]:
        """Note what is there now; the outputs, and the names of those that are secret."""
        planner, marks = self._planner(recording, drivers), recording.world.marks
        reading = Reading(drivers.reading)
        changer = Changer(
            drivers.writing, planner, reading, marks, self._journal, run, self._rate, adopt=self._adopt
        )  # fmt: skip
        nodes = recording.graph.nodes
        for node, change in zip(nodes, await planner.changes(nodes), strict=True):
            if node.is_lookup:
                continue
            try:
                plain(planner.body(node))
            except Unknown:  # what it is made of is not there, and so it was not sent
                await self._journal.refused(change.id)
                continue
            if change.live is None:
                await self._journal.refused(change.id)
            elif change.id.lower() in written:
                await self._journal.settle(change.id, changer.owned_as(node, change))
            else:
                await changer.keep(node, change)
        outputs, secret = {}, set()
        for name, export in recording.exports.items():
            value = filled(export.value, marks, planner.results)
            if export.secret or holds_secret(value):
                secret.add(name)
            try:
                outputs[name] = plain(value)
            except Unknown:  # the run failed before it was there
                continue
        return outputs, frozenset(secret)


def engine_of(
    through: DeploymentStack | None, client: ProvisioningClient, journal: Journal, name: str, *, adopt: bool
) -> Engine:
    """What makes the resources of a stack.

    :param through: The deployment stack that does; a deployment alone if None.
    :param name: The name of the stack.
    :param adopt: Take over a deployment stack that is there, and that the journal does not know.
    """
    if through is None:
        return DeploymentEngine(name)
    return StackEngine(name, through, client, journal, adopt=adopt)


def _kinds(
    outcomes: Mapping[str, Outcome], written: Mapping[str, Change], gone: Mapping[str, Change]
) -> dict[str, Kind]:
    """What was done to each resource, by key."""
    known = {**written, **{key.lower(): change for key, change in gone.items()}}
    return {key: known[key.lower()].kind if key.lower() in known else Kind.SAME for key in outcomes}


def _begun(node: Node, change: Change) -> Owned:
    """What is known of a resource while it is deployed: what is said of it is known once that has ended."""
    return Owned(
        id=change.id,
        type=change.type,
        service=node.operation.service.package,
        operation=node.operation.id,
        component=node.component,
        needs=change.needs,
        protect=node.options.protect,
        retain_on_delete=node.options.retain_on_delete,
        timeouts=node.options.timeouts,
        api_version=change.api_version,
    )
