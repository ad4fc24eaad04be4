"""An event loop and a program beside it that take turns, so that a run goes the same way each time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from threading import Event, get_ident
from typing import Any, TypeVar
from unittest.mock import patch

from azure.mgmt.provisioning.local.client.virtual_time import VirtualTimeLoop
from azure.mgmt.provisioning.stack import drivers
from azure.mgmt.provisioning.stack.running import run_aside

T = TypeVar("T")

_LONG = 1800.0
"""Seconds after which a program is taken to be stuck."""


class TurnsLoop(VirtualTimeLoop):
    """An event loop in virtual time that stands still while the program of a stack runs in its own thread.

    A program that looks at something wakes up while other steps go on. Which of them is faster depends on the machine;
    here, the program always is.
    """

    def __init__(self) -> None:
        super().__init__()
        self._turn = Event()
        self._turn.set()
        self._thread = get_ident()

    def lend(self) -> None:
        """It is the program's turn, until it asks for something or has ended."""
        self._turn.clear()

    def call_soon_threadsafe(self, *args: Any, **options: Any) -> asyncio.Handle:
        handle = super().call_soon_threadsafe(*args, **options)
        if get_ident() != self._thread:
            self._turn.set()
        return handle

    def _run_once(self) -> None:
        if not self._turn.wait(_LONG):
            raise TimeoutError("the program neither asks for anything nor ends")
        super()._run_once()  # type: ignore[misc]


@contextmanager
def taking_turns(loop: TurnsLoop) -> Iterator[None]:
    """Have the programs of stacks take turns with an event loop within a block."""

    def asked(coroutine: Coroutine[Any, Any, Any], asked_of: asyncio.AbstractEventLoop) -> Future[Any]:
        answer: Future[Any] = Future()

        async def give() -> None:
            try:
                found = await coroutine
            except BaseException as error:
                loop.lend()
                answer.set_exception(error)
            else:
                loop.lend()
                answer.set_result(found)

        asked_of.call_soon_threadsafe(asyncio.ensure_future, give())
        return answer

    async def beside(function: Callable[[], None]) -> None:
        loop.lend()
        await run_aside(function)

    with patch.object(asyncio, "run_coroutine_threadsafe", asked), patch.object(drivers, "run_aside", beside):
        yield


def run_in_turns(main: Coroutine[Any, Any, T]) -> T:
    """What a coroutine gives in virtual time that does not pass while the program of a stack runs."""
    loop = TurnsLoop()
    try:
        with taking_turns(loop):
            return loop.run_until_complete(main)
    finally:
        loop.close()
