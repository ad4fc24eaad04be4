"""Writing to the blobs of a stack, under a lease."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from azure.core import MatchConditions
from azure.core.exceptions import HttpResponseError, ResourceExistsError, ResourceNotFoundError

from ....files.owner import InUseError
from ..events import Event
from .blobs import StackBlobs, Written
from .errors import code_of, explained
from .lease import LEASE_SECONDS, Lease, described_holder, holder
from .lines import log_line, snapshot_lines

_BLOCK = 4 * 1024 * 1024
_LEAST = 1024 * 1024
_MOST_BLOCKS = 20_000
"""Of the 50,000 blocks that an append blob may have."""
_ENDS = "A lease ends with its run, or a minute after that was killed."


class ChangedError(Exception):
    """Somebody wrote to the blobs of a stack without having the lease."""


class LeasedBlobs:
    """The blobs of a stack, for the one who has the lease on its log. All writes name it, so that none comes too late.

    :param blobs: The blobs.
    :param seconds: How long the lease lasts if it is not renewed.
    :raises InUseError: Somebody else has it: who, and since when.
    :raises ValueError: What is written there can't be read.
    :raises ~azure.core.exceptions.AzureError: They can't be read or written.
    """

    def __init__(self, blobs: StackBlobs, seconds: int = LEASE_SECONDS) -> None:
        self._blobs = blobs
        self.lease = Lease(blobs.log, seconds)
        self._acquire()
        try:
            written = blobs.read()  # before anything is changed there: it may be somebody else's
            self._holder = holder()
            with explained(blobs.place, blobs.address):
                blobs.log.set_blob_metadata(self._holder, lease=self.lease.id)
        except BaseException:
            self.release()
            raise
        self._written = written or Written([], 0, 0, 0, None)
        self._line = self._written.line
        self._size = self._written.log_size
        self._blocks = 0

    @property
    def events(self) -> list[Event]:
        """What they said when the lease was got."""
        return self._written.events

    def release(self) -> None:
        """Let others have the lease."""
        with suppress(Exception):  # it ends by itself
            self.lease.release()

    def delete(self) -> None:
        """Delete them, with the lease."""
        self._blobs.delete(self.lease.id)

    def append(self, batches: Sequence[Sequence[Event]]) -> None:
        """Append what happened, a line for each batch, with as few requests as it takes.

        :raises ChangedError: Somebody else wrote there.
        :raises ~azure.core.exceptions.AzureError: It can't be written.
        """
        block = b""
        for batch in batches:
            self._line += 1
            line = log_line(self._line, batch)
            if block and len(block) + len(line) > _BLOCK:
                self._append(block)
                block = b""
            block += line
        self._append(block)

    @property
    def is_long(self) -> bool:
        """Whether the log is to be cut: it is longer than what it would be cut to."""
        return self._size > max(_LEAST, self._written.snapshot_size) or self._blocks > _MOST_BLOCKS

    def compact(self, events: Sequence[Event]) -> None:
        """Write a snapshot, and cut the log.

        Who is stopped in between leaves a snapshot and a log of which that says everything.

        :param events: All that the blobs say.
        :raises ChangedError: Somebody else wrote the snapshot.
        :raises ~azure.core.exceptions.AzureError: It can't be written.
        """
        data = snapshot_lines(self._line, events)
        etag = self._written.snapshot_etag
        upload = self._blobs.snapshot.upload_blob
        try:
            if etag is None:
                made = upload(data, overwrite=False)
            else:
                made = upload(data, overwrite=True, etag=etag, match_condition=MatchConditions.IfNotModified)
        except HttpResponseError as error:
            if error.status_code not in (409, 412):
                raise
            # It may be that of a try whose answer was lost.
            found = self._blobs.snapshot.download_blob()
            if found.readall() != data:
                raise ChangedError from error
            made = {"etag": found.properties.etag}
        self._blobs.log.create_append_blob(metadata=self._holder, lease=self.lease.id)
        self._written = Written([], self._line, 0, len(data), made["etag"])
        self._size = self._blocks = 0

    def _append(self, block: bytes) -> None:
        self._blocks += 1
        try:
            made = self._blobs.log.append_block(block, lease=self.lease.id, appendpos_condition=self._size)
            self._blocks = int(str(made["blob_committed_block_count"]))  # those of earlier runs, too
        except HttpResponseError as error:
            if code_of(error) != "AppendPositionConditionNotMet":
                raise
            if not self._ends_with(block):  # the answer to an earlier try may have been lost
                raise ChangedError from error
        self._size += len(block)

    def _ends_with(self, block: bytes) -> bool:
        """Whether a block is there already, and nothing after it."""
        try:
            return self._blobs.log.download_blob(offset=self._size).readall() == block
        except HttpResponseError:  # it is shorter
            return False

    def _acquire(self) -> None:
        """Get the lease on the log, which is made if it is not there."""
        blobs = self._blobs
        with explained(blobs.place, blobs.address):
            try:
                got = self.lease.acquire()
            except ResourceNotFoundError as error:
                if code_of(error) != "BlobNotFound":
                    raise
                with suppress(ResourceExistsError):  # somebody else made it meanwhile
                    blobs.log.create_append_blob(match_condition=MatchConditions.IfMissing)
                got = self.lease.acquire()
            if not got:
                who = described_holder(blobs.log.get_blob_properties().metadata)
                raise InUseError(f"journal: {blobs.place} is in use by {who}. {_ENDS}")
