"""Recording a program for a template: no request is sent, and no secret is asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

from ...core.clients.aio import AsyncDriver
from ..config import Answer, SecretSource
from ..drivers import run_with_look_ups, settings_of
from ..errors import StackError
from ..others import Others, no_others
from ..record.nodes import Graph
from ..record.world import ProgramWorld
from ..running import Program, Recording
from .compiling import CompiledTemplate, compiled
from .layout import MOST_RESOURCES

if TYPE_CHECKING:
    from azure.core.rest import HttpRequest

    from ..._aio_client import ProvisioningClient


def compile_template(
    program: Program,
    client: ProvisioningClient,
    *,
    name: str = "dev",
    config: Mapping[str, Any] | None = None,
    others: Others = no_others,
    most: int = MOST_RESOURCES,
) -> CompiledTemplate:
    """A stack's program as a template of Azure Resource Manager. No request is sent.

    :param program: A function that gets a client and its :class:`~azure.mgmt.provisioning.stack.Stack`.
    :param client: An async client, for its subscription and API versions.
    :param name: The stack's name.
    :param config: What it is configured with. Secrets that are somewhere else stay there: they are parameters.
    :param others: Gives the outputs of other stacks by name.
    :param most: How many resources one deployment may have; more are split up.
    :raises StackError: The program says what a stack can't do, or what no template can say.
    """
    driver = NoRequests(replace(settings_of(client), registers=False))
    recording = Recording(Graph(), ProgramWorld())
    given = with_names(config or {})
    asyncio.run(run_with_look_ups(program, client, driver, recording, name, given, others))
    return compiled(recording, driver.settings, most=most)


class NoRequests(AsyncDriver):
    """Refuses the look-ups of a program."""

    async def send(self, request: HttpRequest, options: Mapping[str, Any], *, stream: bool = False) -> NoReturn:
        """Refused: what is there when a template is made may be otherwise when it is deployed.

        :raises StackError: Always.
        """
        raise StackError(
            f"the program looks up {request.url.partition('?')[0]}, and a template is made without requests. Take the "
            "value from stack.config"
        )


def with_names(config: Mapping[str, Any]) -> dict[str, Any]:
    """A configuration with names in place of secrets that are somewhere else: a template has none of their values."""
    return {name: Answer(name) if isinstance(value, SecretSource) else value for name, value in config.items()}
