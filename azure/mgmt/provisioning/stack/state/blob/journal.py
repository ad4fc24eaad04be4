"""The journal of a stack in Azure Blob Storage."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from ....files.database import MEMORY, ClosedError, open_database
from ..events import Event, read_events, write_events
from ..journal import FORM, Journal, patiently
from ..place import check_name
from .address import parse_address
from .blobs import StackBlobs, Written
from .client import open_container
from .errors import explained
from .lease import LEASE_SECONDS
from .leased import LeasedBlobs
from .writer import Writer

_MOMENT = 1.0


class BlobJournal(Journal):
    """What is known of a stack, in Azure Blob Storage. One process has it at a time, under a lease that it renews.

    A process that was killed keeps it no longer than the lease lasts. What a method here wrote is there when it
    returns, or when it was awaited.

    :param address: Where: ``azblob://account/container/prefix``, or the URL of the container.
    :param stack: The name of the stack.
    :param credential: Any that azure-storage-blob's sync clients take. By default what its users have in their
        environment, else ``DefaultAzureCredential``.
    :param patience: Seconds to wait for a process that has it.
    :param told: Is told once who that is, before it is waited for.
    :param moving: The place that it may be on the way to, if somebody was stopped who moved it.
    :param lease_seconds: How long the lease lasts if it is not renewed: 15 to 60.
    :param options: Options of azure-storage-blob's client.
    :raises InUseError: Another process has it: which, and since when.
    :raises ValueError: The address is none, or what is there can't be read.
    :raises ~azure.core.exceptions.AzureError: What is there can't be read or written.
    """

    def __init__(
        self,
        address: str,
        stack: str,
        *,
        credential: Any = None,
        patience: float = 0.0,
        told: Callable[[str], object] = lambda message: None,
        moving: str = "",
        lease_seconds: int = LEASE_SECONDS,
        **options: Any,
    ) -> None:
        self._blobs = open_blobs(address, stack, credential, **options)
        self._process = os.getpid()
        self._using = threading.RLock()
        try:
            self._leased = patiently(lambda: LeasedBlobs(self._blobs, lease_seconds), patience, told, _MOMENT)
        except BaseException:
            self._blobs.close()
            raise
        self._keep_in(open_database(MEMORY, FORM))
        write_events(self._database.connection, self._leased.events)
        self._writer = Writer(self._blobs, self._leased, self._written, self._everything)
        try:
            self.salt = self._begin(stack, "", moving)
        except BaseException:
            self.close()
            raise

    @property
    def path(self) -> str:
        """Where it is."""
        return self._blobs.place

    def close(self) -> None:
        """Write what is still to be written, and let others have it."""
        if self._database.is_closed or self._process != os.getpid():
            return
        try:
            self._flush()
        finally:
            self._writer.close()
            self._leased.release()
            self._database.close()
            self._blobs.close()

    def delete(self) -> None:
        """Delete it, which closes it. Who is stopped in the middle leaves what says the same."""
        try:
            self._flush()
            self._writer.close()
            with explained(self.path, self._blobs.address):
                self._leased.compact(self._everything())
            self._leased.delete()
        finally:
            self.close()

    def check(self) -> None:
        """See that something may be sent, which is asked before each request: that nobody else can have the journal.

        :raises JournalError: Somebody may: the lease was lost, or something could not be written.
        """
        self._writer.check()

    def events(self) -> list[Event]:
        """All that it says: what another journal has to take to say the same."""
        self._flush()
        return self._everything()

    def _rows(self, query: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        self._flush()
        with self._using:
            return super()._rows(query, values)

    async def _soon(self, *events: Event) -> None:
        self._queue += events
        await asyncio.shield(asyncio.wrap_future(self._put()))

    def _flush(self) -> None:
        if self._queue:
            self._put().result()

    def _put(self) -> Future[None]:
        if self._process != os.getpid():
            raise ClosedError(
                f"journal: {self.path} belongs to process {self._process}, which this one was forked from."
            )
        events, self._queue = self._queue, []
        return self._writer.put(events)

    def _written(self, events: Sequence[Event]) -> None:
        """Say what Azure Blob Storage has now; in the thread of the writer."""
        with self._using:
            write_events(self._database.connection, events)

    def _everything(self) -> list[Event]:
        with self._using:
            return read_events(self._database.connection)


def open_blobs(address: str, stack: str, credential: Any = None, **options: Any) -> StackBlobs:
    """The blobs of a stack. Nothing is sent.

    :raises ValueError: The address is none, or the stack can have no such name.
    """
    check_name(stack)
    place = parse_address(address)
    container = open_container(place, credential, **options)
    endpoint = container.url.partition("?")[0].rpartition("/")[0]
    return StackBlobs(container, replace(place, endpoint=endpoint), stack)


def read_blob_journal(
    address: str, stack: str, *, credential: Any = None, moving: str = "", **options: Any
) -> Journal | None:
    """A copy in memory of what is known of a stack, also while it is being run; None if there is no such stack.

    No lease is needed for it, nor the right to write.

    :param address: Where: ``azblob://account/container/prefix``, or the URL of the container.
    :param stack: The name of the stack.
    :param credential: Any that azure-storage-blob's sync clients take.
    :param moving: The place that it may be on the way to.
    :param options: Options of azure-storage-blob's client.
    :raises ValueError: The address is none, or what is there can't be read.
    :raises ~azure.core.exceptions.AzureError: What is there can't be read.
    """
    blobs = open_blobs(address, stack, credential, **options)
    try:
        written = blobs.read()
    finally:
        blobs.close()
    return None if written is None else _Copy(blobs.place, written, stack, moving)


def create_blob_journal(
    address: str, stack: str, events: Sequence[Event], *, credential: Any = None, **options: Any
) -> None:
    """Make a journal that says something, as a whole or not at all.

    :param address: Where: ``azblob://account/container/prefix``, or the URL of the container.
    :param stack: The name of the stack.
    :param credential: Any that azure-storage-blob's sync clients take.
    :param options: Options of azure-storage-blob's client.
    :raises InUseError: Somebody makes one at the same time.
    :raises ValueError: There is one, or the address is none.
    :raises ~azure.core.exceptions.AzureError: It can't be made.
    """
    blobs = open_blobs(address, stack, credential, **options)
    try:
        leased = LeasedBlobs(blobs)
        try:
            if leased.events:
                raise ValueError(f"state: there is a stack already: {blobs.place}")
            with explained(blobs.place, blobs.address):
                leased.compact(events)
        finally:
            leased.release()
    finally:
        blobs.close()


class _Copy(Journal):
    """What was written, in memory."""

    def __init__(self, place: str, written: Written, stack: str, moving: str) -> None:
        self._place = place
        self._keep_in(open_database(MEMORY, FORM))
        write_events(self._database.connection, written.events)
        self.salt = self._begin(stack, "", moving)

    @property
    def path(self) -> str:
        return self._place
