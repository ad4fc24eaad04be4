"""Previewing a stack: its program is recorded, and compared with what is there. Nothing is written."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...core.clients.aio import AsyncDriver
from ..drivers import closing, run_with_look_ups, settings_of
from ..errors import StackError
from ..others import Others, no_others
from ..program import Export
from ..record.marks import Origin
from ..record.nodes import Graph
from ..record.world import ProgramWorld
from ..running import Program, Recording
from ..state.interface import MemoryState, Owned, State
from .changes import Boundary, Change, Kind, Plan, is_lost, lost_by
from .fill import SecretValue, UnknownValue, filled
from .planner import Planner
from .policies import Policy, violations_of
from .reading import Reading
from .targets import ALL, Targets, check_replaced

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient


def preview(
    program: Program,
    client: ProvisioningClient,
    *,
    name: str = "dev",
    config: Mapping[str, Any] | None = None,
    state: State | None = None,
    targets: Targets = ALL,
    policies: Sequence[Policy] = (),
    others: Others = no_others,
    with_unsaid: bool = False,
) -> Plan:
    """What a stack's program would change. Nothing is written.

    :param program: A function that gets a client and its :class:`~azure.mgmt.provisioning.stack.Stack`.
    :param client: An async client, which reads what is there: ``azure.mgmt.provisioning.aio.ProvisioningClient``.
    :param name: The stack's name.
    :param config: What it is configured with.
    :param state: What is known of earlier runs; nothing by default.
    :param targets: Which resources it is about; all by default.
    :param policies: Functions that say what is wrong with a resource.
    :param others: Gives the outputs of other stacks by name: ``{"network": {"subnet_id": "…"}}.get``.
    :param with_unsaid: Tell what is there and the program does not say, too.
    :raises StackError: The program says what a stack can't do, or contradicts itself.
    :raises ~azure.core.exceptions.HttpResponseError: What is there can't be read.
    """
    return asyncio.run(
        preview_async(
            program,
            client,
            name=name,
            config=config,
            state=state,
            targets=targets,
            policies=policies,
            others=others,
            with_unsaid=with_unsaid,
        )
    )


async def preview_async(
    program: Program,
    client: ProvisioningClient,
    *,
    name: str = "dev",
    config: Mapping[str, Any] | None = None,
    state: State | None = None,
    targets: Targets = ALL,
    policies: Sequence[Policy] = (),
    others: Others = no_others,
    with_unsaid: bool = False,
) -> Plan:
    """The same as :func:`preview`, where an event loop runs already."""
    loop = asyncio.get_running_loop()
    # Registering a resource provider, which clients do where one is missing, would be a write.
    driver = AsyncDriver(replace(settings_of(client), registers=False))

    def look(origin: Origin) -> Any:
        return asyncio.run_coroutine_threadsafe(planner.value(origin), loop).result()

    recording = Recording(Graph(), ProgramWorld(look))
    marks, known = recording.world.marks, state or MemoryState()
    planner = Planner(recording.graph, marks, Reading(driver), known, with_unsaid=with_unsaid)
    async with closing(driver):
        await run_with_look_ups(program, client, driver, recording, name, config or {}, others)
        return await planned(recording, planner, name, targets=targets, policies=policies)


async def planned(
    recording: Recording,
    planner: Planner,
    name: str,
    waiting: Boundary | None = None,
    *,
    targets: Targets = ALL,
    policies: Sequence[Policy] = (),
) -> Plan:
    """The plan of what was recorded.

    :param waiting: Where the program waits for what it looked at.
    :param targets: Which resources it is about.
    :param policies: Say what is wrong with a resource.
    :raises StackError: Some resources depend on each other, the targets name nothing or too little, or a policy failed.
    """
    ended = recording.boundary
    boundary = waiting if ended is None else Boundary(ended.what, ended.line)
    nodes = await targets.nodes(recording.graph, planner)
    changes = await planner.changes(nodes)
    elsewhere = planner.owned_elsewhere()
    gone = targets.gone(elsewhere, left_of(planner, changes))
    notes: list[str] = []
    if targets:
        said = [(planner.identity(node), node.component) for node in recording.graph.nodes]
        if boundary is None:
            targets.check([*said, *((each.id, each.component) for each in elsewhere)])
        check_replaced(changes, planner.owned())
        left = sum(not node.is_lookup for node in {*recording.graph.nodes}.difference(nodes))
        notes += left_out(left + len(elsewhere) - len(gone))
        await planner.look_up([each.value for each in recording.exports.values()])
    lost = lost_by(changes)
    for owned in gone:
        if boundary is not None:
            meaning = "which does not mean that it is deleted"
            if is_lost(owned.id, lost):
                meaning = "and is deleted with what it stands below"
            notes.append(f"{owned.id} was not said before the preview ended, {meaning}")
        elif owned.retain_on_delete:
            notes.append(f"{owned.id} is no longer said, and stays at the service (retain_on_delete)")
        else:
            changes.append(deletion_of_unsaid(owned))
    return Plan(
        stack=name,
        changes=tuple(changes),
        exports={key: _exported(key, value, recording, planner) for key, value in recording.exports.items()},
        boundary=boundary,
        notes=tuple(notes),
        violations=tuple(violations_of(changes, policies)),
    )


def _exported(name: str, export: Export, recording: Recording, planner: Planner) -> Any:
    try:
        value = filled(export.value, recording.world.marks, planner.results)
    except StackError as error:
        raise StackError(f"{name!r} can't be exported: {error}") from None
    if not export.secret or type(value) is SecretValue:
        return value
    return replace(value, secret=True) if type(value) is UnknownValue else SecretValue(value)


def left_of(planner: Planner, changes: Iterable[Change]) -> list[Owned]:
    """What the stack made that a run is not about, among it what the program says."""
    planned = {change.id.lower() for change in changes}
    elsewhere = {each.id.lower() for each in planner.owned_elsewhere()}
    return [each for each in planner.owned() if each.id.lower() not in planned | elsewhere]


def left_out(count: int) -> list[str]:
    """What is to be noted of resources that a run is not about."""
    if not count:
        return []
    return [f"{count:,} {'resource is' if count == 1 else 'resources are'} left alone (--target, --exclude)"]


def deletion_of_unsaid(owned: Owned) -> Change:
    """The deletion of what the program no longer says."""
    return deletion(owned, "the program no longer says it" + (", but it is protected" if owned.protect else ""))


def deletion(owned: Owned, reason: str = "") -> Change:
    """The deletion of what the stack made.

    :param reason: Why, where nobody asked for it by itself.
    """
    return Change(
        kind=Kind.DELETE,
        id=owned.id,
        name=owned.id.rpartition("/")[2],
        type=owned.type,
        reason=reason,
        component=owned.component,
        needs=owned.needs,
        protected=owned.protect,
        api_version=owned.api_version,
    )
