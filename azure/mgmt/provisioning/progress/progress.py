"""Progress of anything that takes its time: pollers, listings, awaited calls."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Iterable, Iterator
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

from .displays import Display, display

if TYPE_CHECKING:
    from ..core.exchange.longrunning.updates import OperationUpdate

T = TypeVar("T")
P = TypeVar("P")

_ENDINGS = ("succeeded", "failed", "canceled")


class Progress:
    """Shows how operations, listings and awaited calls go on, while it is open::

        with Progress() as progress:
            vaults = wait_all([progress.operation(poller) for poller in pollers])
            groups = list(progress.items(client.resources.resource_groups.list(), "resource groups"))

    :param file: Where to; standard error by default. Not a terminal, it gets a line for each change.
    """

    def __init__(self, file: TextIO | None = None) -> None:
        self._display = display(file)

    def operation(self, poller: P, name: str | None = None) -> P:
        """Show a long-running operation until it has ended.

        :param poller: Its poller, sync or async.
        :param name: What to call it; by default the operation and the resource.
        :return: The poller.
        :raises TypeError: It is polled by a polling method of the user's, or not at all.
        """
        shown: Any = poller
        row = _Row(self._display, name or shown.about)
        shown.add_update_callback(row.update)
        shown.add_done_callback(row.ended)
        return poller

    def items(self, listing: Iterable[T], name: str) -> Iterator[T]:
        """The items of a listing, counted as they come."""
        row = self._display.begin(name)
        count = 0
        try:
            for count, item in enumerate(listing, 1):
                self._display.update(row, _counted(count), None)
                yield item
        except Exception as error:
            self._display.end(row, f"{_counted(count)}, then {type(error).__name__}", succeeded=False)
            raise
        self._display.end(row, f"{_counted(count)} in all", succeeded=True)

    async def items_async(self, listing: Any, name: str) -> AsyncIterator[Any]:
        """The items of an async listing, counted as they come."""
        row = self._display.begin(name)
        count = 0
        try:
            async for item in listing:
                count += 1
                self._display.update(row, _counted(count), None)
                yield item
        except Exception as error:
            self._display.end(row, f"{_counted(count)}, then {type(error).__name__}", succeeded=False)
            raise
        self._display.end(row, f"{_counted(count)} in all", succeeded=True)

    async def call(self, call: Awaitable[T], name: str) -> T:
        """The result of a call that is awaited, shown until it is there."""
        row = self._display.begin(name)
        self._display.update(row, "called", None)
        try:
            result = await call
        except BaseException as error:
            self._display.end(row, type(error).__name__, succeeded=False)
            raise
        self._display.end(row, "done", succeeded=True)
        return result

    def __enter__(self) -> Progress:
        self._display.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._display.stop()


class _Row:
    """The row of an operation. Who cancels polling does not wait for the answer that is under way: it is not shown."""

    def __init__(self, display: Display, name: str) -> None:
        self._display = display
        self._row = display.begin(name)
        self._lock = Lock()
        self._cancelled = False

    def update(self, told: OperationUpdate) -> None:
        """Show what the service said."""
        status = told.status.lower()
        with self._lock:
            if self._cancelled:
                return
            if status in _ENDINGS:
                self._display.end(self._row, told.status, succeeded=status == "succeeded")
            else:
                self._display.update(self._row, told.status, told.percent)

    def ended(self, method: Any) -> None:
        """Show that it is not polled any more, unless it has ended."""
        status = method.status()
        with self._lock:
            if status.lower() not in _ENDINGS:
                self._cancelled = True
                self._display.end(self._row, f"{status}, not polled any more", succeeded=False)


def _counted(count: int) -> str:
    return "1 item" if count == 1 else f"{count} items"
