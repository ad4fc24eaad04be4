"""Waiting for many long-running operations at once."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from math import inf
from time import monotonic
from typing import Any, TypeVar

from azure.core.polling import AsyncLROPoller, LROPoller

from .aio_pollers import AsyncProvisioningPoller
from .pollers import ProvisioningPoller
from .updates import OperationUpdate

T = TypeVar("T")

if sys.version_info >= (3, 11):
    _Group = ExceptionGroup[Exception]  # noqa: F821 # which Python 3.10 has not
else:  # pragma: no cover

    class _Group(Exception):
        """Several exceptions; Python's own group begins with 3.11."""

        def __init__(self, message: str, exceptions: Sequence[Exception]) -> None:
            super().__init__(message, exceptions)
            self.message = message
            self.exceptions = tuple(exceptions)

        def __str__(self) -> str:
            return self.message


class OperationsFailedError(_Group):
    """Some of the operations that were waited for failed. An ``ExceptionGroup``, where Python has it.

    :ivar exceptions: Why each of them failed.
    :ivar results: What came of all operations, in their order: results, and exceptions of those that failed.
    """

    results: Sequence[Any] = ()

    def derive(self, excs: Sequence[Exception]) -> OperationsFailedError:
        """A group of the same kind with other exceptions; called by Python."""
        return OperationsFailedError(self.message, excs)


def wait_all(
    pollers: Iterable[LROPoller[T]],
    timeout: float | None = None,
    on_update: Callable[[OperationUpdate], Any] | None = None,
) -> list[T]:
    """Wait for all of some long-running operations, whether or not others of them fail.

    :param pollers: Their pollers. They are polled all the time, by the threads that all pollers share.
    :param timeout: Seconds to wait for all of them; without end by default.
    :param on_update: Called whenever the service says how one of them is, in a thread that polls.
    :return: Their results, in order.
    :raises OperationsFailedError: Some failed; it has all failures, and the results of the others.
    :raises TimeoutError: None failed, and some go on. Call it again to wait longer.
    """
    waited = _watched(pollers, on_update)
    # Each by its own clock, which may be a virtual one: it goes on for all of them at once.
    ends = [inf if timeout is None else _now(poller) + timeout for poller in waited]

    def outcome(poller: Any, end: float) -> Any:
        try:
            poller.wait(None if end == inf else max(end - _now(poller), 0))
            return poller.result() if poller.done() else _unfinished(poller)
        except Exception as error:
            return error

    with ExitStack() as expecting:
        for poller, end in zip(waited, ends, strict=True):
            if isinstance(poller, ProvisioningPoller):
                expecting.enter_context(poller._expected(end))
        return _results(waited, [outcome(poller, end) for poller, end in zip(waited, ends, strict=True)])


async def wait_all_async(
    pollers: Iterable[AsyncLROPoller[T]],
    timeout: float | None = None,
    on_update: Callable[[OperationUpdate], Any] | None = None,
) -> list[T]:
    """Wait for all of some long-running operations, whether or not others of them fail.

    :param pollers: Their pollers. They are polled at the same time.
    :param timeout: Seconds to wait for all of them; without end by default.
    :param on_update: Called whenever the service says how one of them is.
    :return: Their results, in order.
    :raises OperationsFailedError: Some failed; it has all failures, and the results of the others.
    :raises TimeoutError: None failed, and some go on. Call it again to wait longer.
    """
    waited = _watched(pollers, on_update)

    async def outcome(poller: Any) -> Any:
        try:
            await (
                poller._wait_within(timeout)
                if isinstance(poller, AsyncProvisioningPoller)
                else asyncio.wait_for(poller.wait(), timeout)
            )
            return await poller.result()
        except asyncio.TimeoutError as error:
            return error if poller.done() else _unfinished(poller)
        except Exception as error:
            return error

    return _results(waited, await asyncio.gather(*map(outcome, waited)))


def _now(poller: Any) -> float:
    return poller._now() if isinstance(poller, ProvisioningPoller) else monotonic()


def _watched(pollers: Iterable[Any], on_update: Callable[[OperationUpdate], Any] | None) -> list[Any]:
    waited = list(pollers)
    if on_update is not None:
        for poller in waited:
            poller.add_update_callback(on_update)
    return waited


def _unfinished(poller: Any) -> TimeoutError:
    return TimeoutError(f"{getattr(poller, 'about', 'the operation')} is still {poller.status()}")


def _results(pollers: list[Any], outcomes: list[Any]) -> list[Any]:
    """The results, if all are there."""
    failures = [
        (poller, outcome) for poller, outcome in zip(pollers, outcomes, strict=True) if isinstance(outcome, Exception)
    ]
    if not failures:
        return outcomes
    lines = "".join("\n  " + str(error).partition("\n")[0] for _, error in failures)
    told = f"{len(failures)} of {len(outcomes)} operations"
    if all(isinstance(error, TimeoutError) and not poller.done() for poller, error in failures):
        raise TimeoutError(f"{told} go on:{lines}\nCall wait_all() again to wait longer")
    failed = OperationsFailedError(f"{told} failed:{lines}", [error for _, error in failures])
    failed.results = outcomes
    raise failed
