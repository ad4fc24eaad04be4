"""What Azure's own engine foresees of a deployment: its what-if."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..apply.limited import limited
from ..drivers import run_with_look_ups
from ..others import Others, no_others
from ..record.nodes import Graph
from ..record.world import ProgramWorld
from ..run.rate import Rate
from ..running import Program, Recording
from .compiling import CompiledTemplate, compiled
from .requests import deployment_name, deployment_of

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient


@dataclass(frozen=True)
class Foreseen:
    """What a deployment would do to one resource, as Azure foresees it.

    :ivar change: In Azure's word: ``Create``, ``Modify``, ``NoChange``, ``Unsupported`` …
    :ivar members: The members that would change, by REST names. Azure may name some that would not.
    :ivar reason: Why nothing can be foreseen.
    """

    id: str
    change: str
    members: tuple[str, ...] = ()
    reason: str = ""


async def what_if(
    program: Program,
    client: ProvisioningClient,
    *,
    name: str = "dev",
    config: Mapping[str, Any] | None = None,
    others: Others = no_others,
) -> list[Foreseen]:
    """What Azure foresees of a deployment of a stack's program. Nothing is deployed.

    :param program: A function that gets a client and its :class:`~azure.mgmt.provisioning.stack.Stack`.
    :param client: An async client: ``azure.mgmt.provisioning.aio.ProvisioningClient``.
    :param name: The stack's name.
    :param config: What it is configured with.
    :param others: Gives the outputs of other stacks by name.
    :raises StackError: The program says what a stack or a template can't.
    :raises ~azure.core.exceptions.HttpResponseError: Azure refuses the template.
    """
    async with limited(client, Rate()) as drivers:
        recording = Recording(Graph(), ProgramWorld())
        await run_with_look_ups(program, client, drivers.reading, recording, name, config or {}, others)
        template = compiled(recording, drivers.reading.settings)
        return await foreseen(type(client)._over(drivers.reading), template, name)


async def foreseen(client: ProvisioningClient, template: CompiledTemplate, stack: str) -> list[Foreseen]:
    """What Azure foresees of a deployment of a template.

    :param stack: The name of the stack.
    :raises ~azure.core.exceptions.HttpResponseError: Azure refuses the template.
    """
    deployments = client.resources.deployments
    called = deployment_name(stack)
    body: Any = deployment_of(template)
    if template.scope.group:
        poller = await deployments.begin_what_if(template.scope.group, called, body)
    else:
        poller = await deployments.begin_what_if_at_subscription_scope(called, body)
    found = await poller.result()
    return [_foreseen(each) for each in found.changes or () if each.change_type != "Ignore"]


def _foreseen(change: Any) -> Foreseen:
    members = tuple(_members(change.delta or (), ""))
    return Foreseen(change.resource_id or "", str(change.change_type), members, change.unsupported_reason or "")


def _members(changes: Iterable[Any], above: str) -> Iterator[str]:
    """The members that change, the innermost ones."""
    for change in changes:
        path = (
            f"{above}[{change.path}]" if change.path.isdigit() else f"{above}.{change.path}" if above else change.path
        )
        if change.children:
            yield from _members(change.children, path)
        else:
            yield path
