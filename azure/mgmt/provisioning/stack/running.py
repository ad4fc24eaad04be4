"""Running a program while it is recorded."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass, field
from threading import Thread
from typing import Any, Union, cast

from .errors import BoundaryReached, StackError
from .others import Others, no_others
from .program import Export, Stack
from .record.evaluating import evaluating
from .record.lines import noting_coroutines
from .record.nodes import Graph
from .record.output import shown_output
from .record.recorder import AsyncRecorder, Recorder, Sending
from .record.world import ProgramWorld

Program = Union[Callable[[Any, Stack], None], Callable[[Any, Stack], Awaitable[None]]]
"""What a stack is made of: a function that gets a client and its stack, plain or ``async def``."""


@dataclass
class Recording:
    """What came of running a program.

    :ivar boundary: Where the program looked at what can't be told before; None where all of it was recorded.
    """

    graph: Graph
    world: ProgramWorld
    exports: dict[str, Export] = field(default_factory=dict)

    @property
    def boundary(self) -> BoundaryReached | None:
        return self.world.ended


def is_async(program: Program) -> bool:
    """Whether a program is an ``async def``."""
    return inspect.iscoroutinefunction(program) or inspect.iscoroutinefunction(type(program).__call__)


def run_program(
    program: Program,
    client: type[Any],
    driver: Sending,
    recording: Recording,
    name: str,
    config: dict[str, Any],
    others: Others = no_others,
) -> None:
    """Run a program in this thread, and write down what it calls.

    :param client: The class of the client that the program gets.
    :param driver: What makes look-ups.
    :param others: Gives the outputs of other stacks.
    :raises StackError: It can't be recorded, or a text that was made of later values reached nothing.
    """
    kind = AsyncRecorder if is_async(program) else Recorder
    recorder = kind(driver, recording.world, recording.graph)
    stack = Stack(name, recorder, recording.world, config, others)
    recording.exports = stack.exports
    with shown_output(recording.world.marks), evaluating(recording.world):
        try:
            outcome = cast(Any, program)(client._over(recorder), stack)
            if inspect.isawaitable(outcome):
                with noting_coroutines():
                    asyncio.run(_awaited(outcome))
        except BoundaryReached as boundary:
            if boundary is not recording.world.ended:
                raise
    if recording.boundary is None:
        _check_arrivals(recording.world)


async def run_aside(function: Callable[[], None]) -> None:
    """Run something in a thread of its own that nobody waits for who is cancelled meanwhile."""
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[None] = loop.create_future()

    def tell(error: BaseException | None) -> None:
        if not ended.done():
            ended.set_result(None) if error is None else ended.set_exception(error)

    def run() -> None:
        found: BaseException | None = None
        try:
            function()
        except BaseException as error:
            found = error
        with suppress(RuntimeError):  # the event loop is closed: nobody waits
            loop.call_soon_threadsafe(tell, found)

    Thread(target=copy_context().run, args=(run,), name="stack program", daemon=True).start()
    await ended


async def _awaited(outcome: Awaitable[None]) -> None:
    await outcome


def _check_arrivals(world: ProgramWorld) -> None:
    lost = world.marks.lost()
    if lost:
        first = lost[0]
        more = f" ({len(lost) - 1} more like it)" if len(lost) > 1 else ""
        raise StackError(
            f"the text that is made of {first.origin.describe()} here reaches no call and no export: it was encoded, "
            f"compared or left unused{more}. To work with the value, write stack.apply(function, value)",
            first.line,
        )
