"""The thread that writes to the blobs of a stack, and renews the lease on them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from azure.core.exceptions import AzureError

from ..events import Event
from ..journal import JournalError
from .blobs import StackBlobs
from .errors import is_about_lease, meaning
from .lease import LeaseLostError
from .leased import ChangedError, LeasedBlobs

_GO_ON = "Nothing more is sent. Run it again: it goes on from what was written."

_Write = tuple[Sequence[Event], "Future[None]"]


class Writer:
    """Writes in the order in which it is told to; what comes while it writes goes together with the next request.

    After an error nothing is written any more: what became of that write is not known, and the next run asks.

    :param blobs: The blobs.
    :param leased: The same, with the lease.
    :param written: Is told what was written, before those who wait for it; in the thread.
    :param everything: Gives all that the journal says; in the thread.
    """

    def __init__(
        self,
        blobs: StackBlobs,
        leased: LeasedBlobs,
        written: Callable[[Sequence[Event]], None],
        everything: Callable[[], Sequence[Event]],
    ) -> None:
        self._blobs = blobs
        self._leased = leased
        self._written = written
        self._everything = everything
        self._changed = threading.Condition()
        self._waiting: list[_Write] = []
        self._closing = False
        self._error: JournalError | None = None
        self._thread = threading.Thread(target=self._run, name="stack journal", daemon=True)
        self._thread.start()

    def put(self, events: Sequence[Event]) -> Future[None]:
        """Write something; the future is done once Azure Blob Storage has it."""
        future: Future[None] = Future()
        with self._changed:
            if self._error is None:
                self._waiting.append((events, future))
                self._changed.notify()
                return future
        future.set_exception(self._error)
        return future

    def check(self) -> None:
        """See that something may be sent: that nobody else can have the lease.

        :raises JournalError: Somebody may, or something could not be written.
        """
        if self._error is not None:
            raise self._error
        try:
            self._leased.lease.check()
        except LeaseLostError as error:
            raise self._lost() from error

    def close(self) -> None:
        """Write what is still to be written, and renew the lease no more."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        while self._error is None:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closing, self._leased.lease.seconds_to_renewal)
                batch, self._waiting = self._waiting, []
            if self._closing and not batch:
                return
            self._attempt(partial(self._write, batch), batch)
            self._attempt(self._cut, [])

    def _attempt(self, step: Callable[[], None], batch: Sequence[_Write]) -> None:
        """Take a step, unless there was an error, and tell those who wait; after an error, who came meanwhile, too."""
        error = self._error
        try:
            if error is None:
                step()
        except Exception as found:
            error = self._explained(found)
            error.__cause__ = found
        if error is not None:
            with self._changed:
                self._error = error
                batch, self._waiting = [*batch, *self._waiting], []
        for _, future in batch:
            future.set_result(None) if error is None else future.set_exception(error)

    def _write(self, batch: Sequence[_Write]) -> None:
        """Renew the lease, if it is time for that, and write."""
        if self._leased.lease.seconds_to_renewal <= 0:
            self._leased.lease.renew()
        if batch:
            self._leased.append([events for events, _ in batch])
            self._written([event for events, _ in batch for event in events])

    def _cut(self) -> None:
        if self._leased.is_long:
            self._leased.compact(self._everything())

    def _explained(self, error: Exception) -> JournalError:
        if isinstance(error, LeaseLostError) or (isinstance(error, AzureError) and is_about_lease(error)):
            return self._lost()
        if isinstance(error, ChangedError):
            return JournalError(
                f"journal: {self._blobs.place} was changed by somebody who has no lease on it. {_GO_ON}"
            )
        why = (
            meaning(error, self._blobs.address) if isinstance(error, AzureError) else f"{type(error).__name__}: {error}"
        )
        return JournalError(f"journal: {self._blobs.place} could not be written: {why}. {_GO_ON}")

    def _lost(self) -> JournalError:
        return JournalError(
            f"journal: the lease on {self._blobs.place} was lost: it was broken, or could not be renewed in time, "
            f"so that another run may have it. {_GO_ON}"
        )
