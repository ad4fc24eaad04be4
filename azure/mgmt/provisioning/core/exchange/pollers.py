"""The pollers that users hold: azure-core's, with a time-out that raises and with ``cancel()``."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from azure.core.polling import AsyncLROPoller, LROPoller

from ..declare.operation import Operation
from ..declare.options import CallOptions
from ..declare.settings import Settings
from ..faults import did_you_mean
from .polling import Adaptive, AsyncNotPolling, NotPolling, polling_method
from .spans import current_span

T = TypeVar("T")


class ProvisioningPoller(LROPoller[T]):
    """Poller of a long-running operation: azure-core's, with a time-out that raises and with ``cancel()``."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise _no_attribute(self, name, "poller.result()")

    def __reduce__(self) -> Any:
        raise TypeError(_NOT_PICKLED)

    def result(self, timeout: float | None = None) -> T:
        """The result, once the operation has finished.

        :param timeout: Seconds to wait; without end by default.
        :raises TimeoutError: The operation goes on. Call it again to wait longer.
        :raises ~azure.core.exceptions.HttpResponseError: The operation failed or was cancelled.
        """
        self.wait(timeout)
        if not self.done():
            raise TimeoutError(_still_running(self.status(), timeout))
        return self._polling_method.resource()

    def cancel(self) -> None:
        """Stop polling. The operation itself goes on at the service; ``result()`` raises PollingCancelledError."""
        _cancel(self._polling_method)


class AsyncProvisioningPoller(AsyncLROPoller[T]):
    """Async poller of a long-running operation: azure-core's, with a time-out and with ``cancel()``."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._span = current_span()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise _no_attribute(self, name, "(await poller.result())")

    def __reduce__(self) -> Any:
        raise TypeError(_NOT_PICKLED)

    async def wait(self) -> None:
        """Wait until the operation has finished. Once it has, nothing is asked again."""
        if not self.done():
            with self._span():
                await super().wait()

    async def result(self, timeout: float | None = None) -> T:
        """The result, once the operation has finished.

        :param timeout: Seconds to wait; without end by default.
        :raises TimeoutError: The operation goes on. Call it again to wait longer.
        :raises ~azure.core.exceptions.HttpResponseError: The operation failed or was cancelled.
        """
        try:
            await asyncio.wait_for(self.wait(), timeout)
        except asyncio.TimeoutError:
            raise TimeoutError(_still_running(self.status(), timeout)) from None
        return self._polling_method.resource()

    def cancel(self) -> None:
        """Stop polling. The operation itself goes on at the service; ``result()`` raises PollingCancelledError."""
        _cancel(self._polling_method)


def make_poller(
    driver: Any,
    operation: Operation,
    settings: Settings,
    taken: CallOptions,
    response: Any,
    result: Callable[[Any], Any],
) -> Any:
    """The poller of an operation that answered for the first time.

    :param driver: The driver to poll with.
    :param settings: Its settings, with the operation's endpoint.
    :param result: Makes the result from the last response.
    """
    method: Any = taken.polling
    if taken.polling is True:
        # Polls take the options of the call that began the operation, but for the headers of its request.
        config = {name: value for name, value in taken.pipeline.items() if name != "headers"}
        interval = taken.polling_interval
        method = polling_method(operation, settings, interval, config, asynchronous=driver.asynchronous)
    elif taken.polling is False:
        kind: Any = AsyncNotPolling if driver.asynchronous else NotPolling
        method = kind()
        method._declared = operation
    poller: Any = AsyncProvisioningPoller if driver.asynchronous else ProvisioningPoller
    return poller(driver.pipeline_client, response, result, method)


_NOT_PICKLED = (
    "a poller can't be pickled or copied: keep its continuation_token(), and go on anywhere with client.resume(token)"
)


def _no_attribute(poller: object, name: str, result: str) -> AttributeError:
    """The error for an attribute that a poller does not have, which is one of its result in most cases."""
    known = [each for each in dir(type(poller)) if not each.startswith("_")]
    hint = did_you_mean(name, known) or f" The result of the operation is {result}"
    hint = "" if name.startswith("_") else hint
    return AttributeError(
        f"{type(poller).__name__} has no attribute {name!r}{hint and '.' + hint}", name=name, obj=poller
    )


def _still_running(status: str, timeout: float | None) -> str:
    return (
        f"the operation is still {status} after {timeout} s. Call result() again to wait longer, or keep "
        "continuation_token() and go on later with client.resume(token)"
    )


def _cancel(method: Any) -> None:
    if not isinstance(method, Adaptive):
        raise TypeError(f"polling with {type(method).__name__} can't be cancelled")
    method.cancel()
