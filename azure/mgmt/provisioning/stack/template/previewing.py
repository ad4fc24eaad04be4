"""Previewing what Azure's own engine would make of a stack, with what that foresees itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..apply.limited import limited
from ..apply.managing import check_not_managed
from ..drivers import run_with_look_ups
from ..others import Others, no_others
from ..plan.changes import Plan
from ..plan.planner import Planner
from ..plan.policies import Policy
from ..plan.preview import planned
from ..plan.reading import Reading
from ..record.nodes import Graph
from ..record.world import ProgramWorld
from ..run.rate import Rate
from ..running import Program, Recording
from ..state.journal import Journal
from .compiling import compiled
from .deploying import engine_of
from .deployment_stack import DeploymentStack
from .foreseeing import Foreseen, foreseen

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient


@dataclass(frozen=True)
class EnginePreview:
    """What a run through Azure's own engine would do.

    :ivar plan: The plan that the run asks about.
    :ivar foreseen: What Azure foresees of the deployment.
    :ivar has_work: Whether the run would do anything: it may release or guard what the plan says stays the same.
    """

    plan: Plan
    foreseen: tuple[Foreseen, ...]
    has_work: bool


async def preview_through(
    program: Program,
    client: ProvisioningClient,
    *,
    through: DeploymentStack | None = None,
    journal: Journal | None = None,
    name: str = "dev",
    config: Mapping[str, Any] | None = None,
    policies: Sequence[Policy] = (),
    others: Others = no_others,
    with_unsaid: bool = False,
) -> EnginePreview:
    """What :class:`Deploy` would do. Nothing is written or waited for, and what is to be adopted is merely told.

    :param program: A function that gets a client and its :class:`~azure.mgmt.provisioning.stack.Stack`.
    :param client: An async client: ``azure.mgmt.provisioning.aio.ProvisioningClient``.
    :param through: The deployment stack that would make and manage it; a deployment alone if not given.
    :param journal: What is known of the stack, which is only read; nothing if not given.
    :param name: The stack's name.
    :param config: What it is configured with.
    :param policies: Functions that say what is wrong with a resource.
    :param others: Gives the outputs of other stacks by name.
    :param with_unsaid: Tell what is there and the program does not say, too.
    :raises StackError: The program says what a stack or a template can't, or the engine can't do all of it.
    :raises ~azure.core.exceptions.HttpResponseError: What is there can't be read, or Azure refuses the template.
    """
    # What planning finds out is noted in a copy.
    with Journal(":memory:", name) as known:
        if journal is not None:
            known.take(journal.events())
        async with limited(client, Rate()) as drivers:
            reader = type(client)._over(drivers.reading)
            if through is None:
                await check_not_managed(reader, known)
            engine = engine_of(through, client, known, name, adopt=True)
            recording = Recording(Graph(), ProgramWorld())
            await run_with_look_ups(program, client, drivers.reading, recording, name, config or {}, others)
            template = compiled(recording, drivers.reading.settings, scope=engine.scope)
            await engine.settle(reader, template, waits=False)
            marks, reading = recording.world.marks, Reading(drivers.reading)
            planner = Planner(recording.graph, marks, reading, known, with_unsaid=with_unsaid)
            plan = await planned(recording, planner, name, policies=policies)
            plan = await engine.planned(plan, drivers)
            return EnginePreview(plan, tuple(await foreseen(reader, template, name)), engine.has_work(plan))
