"""The pollers that users of async clients hold."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from azure.core.polling import AsyncLROPoller, AsyncPollingMethod

from ...shown.asked import as_html, as_rich
from ..spans import current_span
from .base_poller import NOT_PICKLED, SOME, cancelled, give_token, not_of_a_poller, still_running, updates_of
from .completion import Alarm, Completion
from .polling import AsyncPolling
from .updates import OperationUpdate

if TYPE_CHECKING:
    from ...shown.outline import Outline

T = TypeVar("T")


class AsyncProvisioningPoller(AsyncLROPoller[T]):
    """Async poller of a long-running operation: azure-core's, with a time-out and with ``cancel()``.

    It polls while it is awaited. Several tasks may await it, and it may be awaited again after that was cancelled.

    :ivar about: Which operation it is, on what.
    """

    def __init__(
        self,
        client: Any,
        initial_response: Any,
        deserialization_callback: Any,
        polling_method: AsyncPollingMethod[T],
        about: str = SOME,
    ) -> None:
        self.about = about
        super().__init__(client, initial_response, deserialization_callback, polling_method)
        self._completion = Completion(polling_method)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._turns = asyncio.Lock()
        self._polling: asyncio.Task[BaseException | None] | None = None
        self._cancelled = False
        self._span = current_span()
        if isinstance(polling_method, AsyncPolling) and (clock := polling_method.clock) is not None:
            polling_method.passing = lambda seconds: self._completion.shortened(seconds, clock())
            polling_method.passed = lambda: self._completion.let_go(clock())
        if polling_method.finished():
            self._completion.end(None)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.about} is {self._polling_method.status()}>"

    def _drawn(self) -> Outline:
        from .standing import standing_of

        return standing_of(type(self).__name__, self.about, self._polling_method, self._completion)

    _repr_html_ = as_html
    __rich__ = as_rich

    def __reduce__(self) -> Any:
        raise TypeError(NOT_PICKLED)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise not_of_a_poller(self, name, "(await poller.result())")

    def done(self) -> bool:
        """Whether polling has ended: the operation has finished, or it can't be said whether it has."""
        return self._completion.reached

    async def wait(self) -> None:
        """Wait until polling has ended. Once it has, nothing is asked again.

        :raises ~azure.core.exceptions.HttpResponseError: The operation failed or was cancelled.
        """
        if not self._completion.reached:
            # Whoever comes first polls for all. If that one is cancelled, the next one goes on.
            async with self._turns_here():
                if not self._completion.reached:
                    with self._span():
                        await self._poll()
        self._completion.check()

    async def result(self, timeout: float | None = None) -> T:
        """The result, once the operation has finished.

        :param timeout: Seconds to wait; without end by default.
        :raises TimeoutError: The operation goes on. Call it again to wait longer.
        :raises ~azure.core.exceptions.HttpResponseError: The operation failed or was cancelled.
        """
        try:
            if not self._completion.reached:
                await self._wait_within(timeout)
        except asyncio.TimeoutError:
            if not self._completion.reached:
                raise TimeoutError(still_running(self.about, self.status(), timeout)) from None
        self._completion.check()
        return self._polling_method.resource()

    async def _wait_within(self, timeout: float | None) -> None:
        """As :meth:`wait`, for no longer than some seconds, by the clock of the transport, too.

        :raises asyncio.TimeoutError: They are over.
        """
        method = self._polling_method
        clock = method.clock if isinstance(method, AsyncPolling) else None
        if timeout is None or clock is None:
            await asyncio.wait_for(self.wait(), timeout)
            return
        until, over = clock() + timeout, Alarm()
        with self._completion.expected(until), self._completion.letting_go(over, until):
            waiting = asyncio.ensure_future(self.wait())
            try:
                await asyncio.wait({waiting, over.rung}, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
                if not waiting.done() and not self._completion.reached:
                    raise asyncio.TimeoutError
                await waiting
            finally:
                waiting.cancel()
                await asyncio.wait({waiting})

    def cancel(self) -> None:
        """Stop polling. The operation itself goes on at the service; ``result()`` raises PollingCancelledError."""
        self._end(cancelled(self._polling_method))
        self._cancelled, polling = True, self._polling
        if polling is not None and not polling.get_loop().is_closed():
            polling.get_loop().call_soon_threadsafe(polling.cancel)

    def add_done_callback(self, func: Callable[[Any], Any]) -> None:
        """Have a function called with the polling method when polling has ended, at once if it has.

        What it raises is logged; the other callbacks are called all the same.
        """
        self._completion.add(func)

    def add_update_callback(self, func: Callable[[OperationUpdate], Any]) -> None:
        """Have a function called whenever the service says how the operation is, at once with what it said last.

        What it raises is logged.

        :raises TypeError: It is polled by a polling method of the user's, or not at all.
        """
        updates_of(self._polling_method).add(func)

    def _turns_here(self) -> asyncio.Lock:
        """The lock of those who await it in this event loop.

        :raises RuntimeError: It is awaited in another event loop, which is running.
        """
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            if self._loop is not None and self._loop.is_running() and self._turns.locked():
                raise RuntimeError("the poller is awaited in another event loop, which is running: await it there")
            self._loop, self._turns = loop, asyncio.Lock()
        return self._turns

    async def _poll(self) -> None:
        """Poll until the operation has finished."""
        self._polling = polling = asyncio.ensure_future(self._run())
        try:
            interrupt = await polling
        except asyncio.CancelledError:
            if self._cancelled:
                return
            raise  # it was not this poller that was cancelled, but who awaits it
        finally:
            self._polling = None
        if interrupt is not None:
            raise interrupt

    async def _run(self) -> BaseException | None:
        """Run the polling method. Returns what says nothing about the operation, and would end the event loop twice."""
        try:
            await self._polling_method.run()
        except asyncio.CancelledError:
            raise
        except Exception as error:
            self._end(error)
        except BaseException as error:
            return error
        else:
            self._end(None)
        return None

    def _end(self, error: Exception | None) -> None:
        give_token(self, error)
        self._completion.end(error)
