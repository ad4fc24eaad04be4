"""What sends the requests of a stack: those of a run, and the look-ups of its program."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from ..core.clients.aio import AsyncDriver
from ..core.clients.sync import Driver
from ..core.declare.settings import Settings
from .errors import StackError
from .others import Others
from .running import Program, Recording, is_async, run_aside, run_program
from .vaults import with_vaults

if TYPE_CHECKING:
    from azure.core.rest import HttpRequest

    from .._aio_client import ProvisioningClient


class BridgedDriver(Driver):
    """Makes the look-ups of a plain program: its requests are sent by the driver of an event loop in another thread."""

    def __init__(self, driver: AsyncDriver, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(driver.settings)
        self._driver = driver
        self._loop = loop

    def send(self, request: HttpRequest, options: Mapping[str, Any], *, stream: bool = False) -> Any:
        """Send a request.

        :raises StackError: Its response is to be streamed.
        """
        if stream:
            raise StackError("content that is streamed is none of a stack's look-ups. Read it in a script")
        return asyncio.run_coroutine_threadsafe(self._driver.send(request, options), self._loop).result()


def settings_of(client: Any) -> Settings:
    """What an async client is set to.

    :raises TypeError: It is none.
    """
    driver = client._executor
    if not getattr(driver, "asynchronous", False):
        raise TypeError("a stack needs an async client: azure.mgmt.provisioning.aio.ProvisioningClient")
    settings: Settings = driver.settings
    return settings


@asynccontextmanager
async def closing(*drivers: AsyncDriver) -> AsyncIterator[None]:
    """Close drivers at the end of a block. A transport of the caller's own stays open."""
    try:
        yield
    finally:
        for driver in drivers:
            if "transport" not in driver.settings.options:
                await driver.close()


async def run_with_look_ups(
    program: Program,
    client: ProvisioningClient,
    driver: AsyncDriver,
    recording: Recording,
    name: str,
    config: Mapping[str, Any],
    others: Others,
) -> None:
    """Run a program in a thread of its own, and write down what it calls.

    :param client: Which client it is written for; a plain program gets the plain one.
    :param driver: Sends its look-ups, in this event loop.
    :raises StackError: It can't be recorded, or a text that was made of later values reached nothing.
    """
    kind: type[Any] = type(client)
    looking: Any = driver
    if not is_async(program):
        from .._client import ProvisioningClient as PlainClient

        kind, looking = PlainClient, BridgedDriver(driver, asyncio.get_running_loop())
    reachable = with_vaults(config, client._executor.settings)
    await run_aside(lambda: run_program(program, kind, looking, recording, name, reachable, others))
