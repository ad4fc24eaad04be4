"""Applying a stack through a deployment: Azure's own engine makes what the program says."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from azure.core.exceptions import HttpResponseError

from ..apply.changing import Changer
from ..apply.limited import Drivers, limited
from ..apply.results import Applied, Approve, is_approved
from ..apply.resuming import settle_pending
from ..drivers import run_with_look_ups
from ..errors import StackError
from ..others import Others, no_others
from ..plan.changes import Change, Kind, Plan
from ..plan.fill import filled, holds_secret, plain
from ..plan.planner import Planner
from ..plan.policies import Policy, check_violations
from ..plan.preview import planned
from ..plan.reading import Reading
from ..record.nodes import Graph, Node
from ..record.world import ProgramWorld, Unknown
from ..run.rate import Rate
from ..run.steps import Outcome, Report
from ..running import Program, Recording
from ..state.interface import Owned
from ..state.journal import Journal
from ..state.records import Done, Pending, Run
from .compiling import CompiledTemplate, compiled
from .following import Followed
from .requests import deployment_name, deployment_of

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient

_WRITTEN = (Kind.CREATE, Kind.UPDATE, Kind.ADOPT)
_LEFT = "the deployment was left, and goes on at the service. Run the stack again to go on with what it makes"


class Deploy:
    """One run of a stack, whose resources are made by a deployment.

    :param program: A function that gets a client and its :class:`~azure.mgmt.provisioning.stack.Stack`.
    :param client: An async client: ``azure.mgmt.provisioning.aio.ProvisioningClient``.
    :param journal: What is known of the stack.
    :param name: The stack's name.
    :param config: What it is configured with.
    :param adopt: Take over what is there and was not made by the stack.
    :param policies: Functions that say what is wrong with a resource.
    :param others: Gives the outputs of other stacks by name.
    :param approve: Is asked before the deployment begins.
    :param report: Is told what happens.
    """

    def __init__(
        self,
        program: Program,
        client: ProvisioningClient,
        journal: Journal,
        *,
        name: str = "dev",
        config: Mapping[str, Any] | None = None,
        adopt: bool = False,
        policies: Sequence[Policy] = (),
        others: Others = no_others,
        approve: Approve = lambda plan: True,
        report: Report = lambda event: None,
    ) -> None:
        self._program = program
        self._client = client
        self._journal = journal
        self._name = name
        self._config = dict(config or {})
        self._adopt = adopt
        self._policies = policies
        self._others = others
        self._approve = approve
        self._report = report
        self._rate = Rate()
        self._left = asyncio.Event()

    def stop(self) -> None:
        """Leave the deployment, which goes on at the service: the next run finds what it made."""
        self._left.set()

    async def run(self) -> Applied:
        """Plan, ask, and deploy.

        :raises StackError: The program says what a stack or a template can't, or the plan can't be carried out. Nothing
            was sent.
        :raises ~azure.core.exceptions.HttpResponseError: What is there can't be read, or the deployment is refused.
        """
        async with limited(self._client, self._rate, self._journal) as drivers:
            await settle_pending(drivers.reading, self._journal)
            recording = Recording(Graph(), ProgramWorld())
            await run_with_look_ups(
                self._program, self._client, drivers.reading, recording, self._name, self._config, self._others
            )
            template = compiled(recording, drivers.reading.settings)
            planner = self._planner(recording, drivers)
            plan = await planned(recording, planner, self._name, policies=self._policies)
            self._check(plan, recording.graph)
            if not await is_approved(plan, self._approve):
                return Applied(plan, approved=False)
            return await self._deploy(plan, recording, template, drivers)

    def _planner(self, recording: Recording, drivers: Drivers) -> Planner:
        return Planner(recording.graph, recording.world.marks, Reading(drivers.reading), self._journal)

    def _check(self, plan: Plan, graph: Graph) -> None:
        """Refuse a plan that a deployment can't carry out.

        :raises StackError: It violates a policy, has something to be deleted, or takes over what it is not to.
        """
        check_violations(plan.violations)
        gone = [*plan.of_kind(Kind.DELETE, Kind.REPLACE)]
        if gone:
            raise StackError(
                "a deployment deletes nothing. Run azprov up without --through for these:\n  "
                + "\n  ".join(each.id for each in gone)
            )
        named = {node.id.lower() for node in graph.nodes if node.options.adopt}
        foreign = [each for each in plan.of_kind(Kind.ADOPT) if each.id.lower() not in named]
        if foreign and not self._adopt:
            raise StackError(
                "these are there, and were not made by this stack. Run it with --adopt to take them over:\n  "
                + "\n  ".join(each.id for each in foreign)
            )

    async def _deploy(self, plan: Plan, recording: Recording, template: CompiledTemplate, drivers: Drivers) -> Applied:
        began, zero = time.time(), time.monotonic()
        run = self._journal.begin_run("up")
        written = {change.id.lower(): change for change in plan.of_kind(*_WRITTEN)}
        outcomes: dict[str, Outcome] = {}
        ending, kept = "failed", None
        try:
            if written:
                outcomes = await self._written(written, recording, template, drivers, run)
            if self._left.is_set():
                return Applied(plan, outcomes, self._kinds(outcomes, written), complete=False, notes=(_LEFT,))
            outputs, secret = await self._settled(recording, drivers, run, written)
            if all(each.ending == "done" for each in outcomes.values()):
                ending, kept = "done", {name: each for name, each in outputs.items() if name not in secret}
            shown = outputs if kept is not None else {}
            return Applied(plan, outcomes, self._kinds(outcomes, written), shown, secret, time.monotonic() - zero)
        finally:
            kinds = self._kinds(outcomes, written)
            for key, outcome in outcomes.items():
                change: Any = kinds[key].value
                seconds = (outcome.ended or 0.0) - (outcome.began or 0.0)
                text = "" if outcome.error is None else str(outcome.error)
                self._journal.note(run, Done(key, change, outcome.ending, outcome.began or 0.0, seconds, (), text))
            self._journal.end_run(Run(run, "up", began, ending, time.monotonic() - zero), kept)

    def _kinds(self, outcomes: Mapping[str, Outcome], written: Mapping[str, Change]) -> dict[str, Kind]:
        """What was done to each resource, by id."""
        return {key: written[key.lower()].kind if key.lower() in written else Kind.SAME for key in outcomes}

    async def _written(
        self,
        written: Mapping[str, Change],
        recording: Recording,
        template: CompiledTemplate,
        drivers: Drivers,
        run: int,
    ) -> dict[str, Outcome]:
        """Deploy the template; how each resource ended, by id."""
        for node in recording.graph.nodes:
            change = written.get(node.id.lower())
            if change is not None and not node.is_lookup:
                what: Any = change.kind.value
                await self._journal.sending(Pending(_begun(node, change), what, run))
        reader, writer = (type(self._client)._over(each) for each in (drivers.reading, drivers.writing))
        name = deployment_name(self._name)
        try:
            poller = await _begin(writer, template, name)
        except HttpResponseError:
            for change in written.values():
                await self._journal.refused(change.id)
            raise
        followed = Followed(reader, template.scope, name, template.lines, self._report)
        error = await followed.until(poller, self._left)
        outcomes = followed.outcomes
        if error is not None and all(each.error is None for each in outcomes.values()):
            raise error
        seen = {key.lower() for key in outcomes}
        for key, change in written.items():
            if key not in seen:
                outcomes[change.id] = Outcome(
                    "left" if self._left.is_set() else "done" if error is None else "not begun"
                )
        return outcomes

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
    )


async def _begin(client: Any, template: CompiledTemplate, name: str) -> Any:
    deployments, body = client.resources.deployments, deployment_of(template)
    if template.scope.group:
        return await deployments.begin_create_or_update(template.scope.group, name, body)
    return await deployments.begin_create_or_update_at_subscription_scope(name, body)
