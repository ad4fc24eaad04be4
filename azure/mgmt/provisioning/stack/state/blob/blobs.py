"""The two blobs of a stack: a log, to which is appended what happens, and a snapshot of what it said up to a line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from azure.core.exceptions import ResourceNotFoundError

from ..events import Event
from .address import BlobAddress
from .errors import code_of, explained
from .lines import read_log, read_snapshot

if TYPE_CHECKING:
    from azure.storage.blob import BlobClient, ContainerClient

_LOG, _SNAPSHOT = ".journal", ".snapshot"


@dataclass(frozen=True)
class Written:
    """What the blobs of a stack say.

    :ivar events: What happened, the first first.
    :ivar line: The number of the last line of the log.
    :ivar log_size: The bytes of the log.
    :ivar snapshot_size: The bytes of the snapshot.
    :ivar snapshot_etag: The version of the snapshot; None if there is none.
    """

    events: list[Event]
    line: int
    log_size: int
    snapshot_size: int
    snapshot_etag: str | None


class StackBlobs:
    """The blobs of a stack.

    What the log says up to the line that the snapshot names is in the snapshot, too, so that a log which was not cut
    after a snapshot does no harm.

    :param container: The container.
    :param address: Where it is.
    :param stack: The name of the stack.
    """

    def __init__(self, container: ContainerClient, address: BlobAddress, stack: str) -> None:
        self._container = container
        self.address = address
        self.place = f"{address.text}/{stack}"
        self.log: BlobClient = container.get_blob_client(f"{address.prefix}{stack}{_LOG}")
        self.snapshot: BlobClient = container.get_blob_client(f"{address.prefix}{stack}{_SNAPSHOT}")

    def close(self) -> None:
        """Close the connections."""
        self._container.close()

    def read(self) -> Written | None:
        """What they say; None if there is no such stack. No lease is needed for it.

        :raises ValueError: They are damaged, or a later version wrote them.
        :raises ~azure.core.exceptions.AzureError: They can't be read.
        """
        with explained(self.place, self.address):
            # The log first: what is cut off from it meanwhile is in the snapshot then.
            log, _ = _content(self.log)
            snapshot, etag = _content(self.snapshot)
        if not log and snapshot is None:
            return None
        through, events = (0, list[Event]()) if snapshot is None else read_snapshot(snapshot, self.place)
        line, more = read_log(log or b"", self.place, through)
        return Written(events + more, line, len(log or b""), len(snapshot or b""), etag)

    def delete(self, lease: str) -> None:
        """Delete both.

        :param lease: The id of the lease on the log.
        :raises ~azure.core.exceptions.AzureError: They can't be deleted.
        """
        with explained(self.place, self.address):
            with _if_there():
                self.log.delete_blob(lease=lease)
            with _if_there():
                self.snapshot.delete_blob()


@contextmanager
def _if_there() -> Iterator[None]:
    """Do something to a blob, unless it is not there."""
    try:
        yield
    except ResourceNotFoundError as error:
        if code_of(error) != "BlobNotFound":
            raise


def _content(blob: BlobClient) -> tuple[bytes | None, str | None]:
    """What a blob holds, and its version; None for both if it is not there."""
    with _if_there():
        stream = blob.download_blob()
        return stream.readall(), stream.properties.etag
    return None, None
